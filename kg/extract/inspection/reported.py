"""What was found: the text that an opener brings, cut into single findings, each with its kind and its proof."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from kg.extract.inspection.clauses import (
    IMPROVEMENT,
    STRENGTH,
    clausal,
    listed,
    masked,
    polarity,
    unmasked,
)
from kg.extract.inspection.findingedges import (
    COUNTED_THINGS,
    NO_THING,
    ORDINAL,
)
from kg.extract.inspection.findingmembers import members
from kg.extract.inspection.findingnotes import parts
from kg.extract.inspection.findingopeners import (
    BARE,
    COUNT,
    GO_ON,
    LISTS,
    OF_WHICH,
    OPPOSITE,
    REPORTED,
    SUBJECT_FIRST,
    Found,
    Opener,
)
from kg.extract.inspection.foundthings import AND_THAT, IN_WORDS_OF, SHOULD, WANTED, both_of
from kg.extract.inspection.gradelines import label_alone, pair
from kg.extract.inspection.nofindings import disposed_of, no_finding, not_judged
from kg.extract.inspection.quotations import unquoted
from kg.extract.inspection.turns import CONCEDES, against, past_asides, turn, without_verdict
from kg.extract.proof import proof
from kg.leadins import SAYS
from kg.model import Sentence, Span
from kg.numbers import find_figures
from kg.rules.grammar import Rule
from kg.rules.inspection.findings import KIND, TABLE
from kg.rules.inspection.pieces_inspection import strip_marks

_ASIDE = re.compile(
    r"(?:,|(?<!\bin)(?<!\bby)(?<!\bto)(?<!\bon)(?<!\bwith)(?<!\bfor)(?<!\bof)(?<!\bat))\s+which (?:officers|members|the (?:director|council|service))\b.*$"
    r"|,\s+which (?:he|she|I|we) .*$"
    r"|;\s+(?:and\s+)?(?:the\s+)?(?:department\s+for|dfe\b|secretary\s+of\s+state|minister\b|government\b|home\s+office).*$"
    r"|;\s+(?:neither|both|none|nobody|nothing|each|all)(?:\s+of\s+(?:these|them|which))?\s+(?:was|were|is|are|had|has|have|would|will|went|came|[a-z]{3,}ed)\b.*$"
    r"|,?\s+(?:although|though|and (?:officers|members"
    r"|this|these(?= (?:was|were|had|is|are|have)\b)|the (?:director|council|service|head))|but (?:officers|members|the (?:director|council))|"
    r"but there (?:was|were|had)|and (?:an? )?(?:action|improvement) plan|so (?:an?|the))\b.*$",
    re.IGNORECASE | re.DOTALL,
)
# A list's last item that runs on into the opener of the next: "... with the police and the following areas for
# development:"
_TURNED = (
    r"(?:under (?:(?:the|a) )?(?:heading|head|title|banner)s?(?: of)?,? )?(?:the following |these )?(?:(?P<strength>strengths|positives|areas of strength)"
    r"|areas (?:for|of|requiring|to)[\w ]{0,24}|weaknesses|recommendations"
    r"|(?:(?<=and )|(?<=but ))(?:had )?(?:wish|want|hop|ask|look)ed (?:to see|for) (?:better|improve\w*|more)"
    r"|(?:they|it|(?:the )?inspectors|ofsted) (?:had )?(?:were|was|been|felt) (?:not|less) (?:yet |so )?(?:satisfied|convinced|persuaded|assured|content|happy|impressed"
    r"|pleased|sure) (?:that|with|by|about))[^.;:]{0,40}"
)
_TURN = re.compile(rf"[;,.]?\s+(?:and|but)?,?\s*{_TURNED}:-?\s*$", re.IGNORECASE)
# "pointed to a number of serious concerns, namely that thresholds were uneven and that visits were late"
_PREFACE = re.compile(
    r"\s*(?:(?:an?\s+)?(?:number|range|series|handful)\s+of\s+|several\s+|some\s+|many\s+|two\s+|three\s+|four\s+|five\s+|the\s+following\s+|a\s+few\s+)(?:[\w-]+\s+){0,2}?"
    r"(?:(?P<strength>strengths|positives|areas\s+of\s+(?:strength|good\s+practice)"
    r"|(?:things|points|matters)\s+to\s+(?:be\s+(?:\w+\s+)?(?:pleased|happy|glad|cheerful|encouraged)\s+(?:about|with|by)|like|praise"
    r"|admire|commend|welcome|applaud))"
    r"|concerns|weaknesses|issues|shortcomings|failings|(?:things|points|matters|areas)\s+(?:to\s+(?:be\s+)?(?:put\s+right|improved?|addressed|address|tackled?|mend(?:ed)?|work\s+on)|(?:that|which)\s+(?:needed|required|must|had\s+to)\b[^,;:.]{0,40})|(?:things|points|matters)\s+to\s+(?:be\s+(?:\w+\s+)?(?:worried|concerned|unhappy)\s+(?:about|with|by)|criticise|worry\s+about|regret|question)"
    r"|areas\s+(?:for|of|requiring|needing)\s+[\w ]{3,25}?)"
    r"(?:\s+in\s+(?:the\s+)?(?:following\s+)?(?:areas|aspects)(?:\s+of)?(?=:))?"
    r"(?:,\s+namely|,?\s+including|,\s+among\s+them|:|,\s+that\s+is(?:\s+to\s+say)?,?|,\s+such\s+as)\s+(?P<that>that\s+)?",
    re.IGNORECASE,
)
# "saw much that was good: managers were visible", "things that needed to change, among them the quality of notes"
_MUCH = re.compile(
    r"\s*(?:(?P<strength>(?:much|plenty|a\s+(?:good|great)\s+deal|a\s+lot)\s+(?:that\s+was\s+(?:good|strong|positive|impressive|working(?:\s+well)?)|to\s+(?:like|admire|praise|commend|welcome)))"
    r"|(?:much|plenty|(?:some\s+|several\s+|other\s+)?(?:things|matters|areas|points))\s+(?:that|which)\s+(?:needed|required|had|ought)\s+(?:to\s+(?:change|improve|be\s+\w+)|improvement|attention|work|changing))"
    r"(?::|,?\s+(?:namely|including|among\s+(?:them|which|these)(?:\s+(?:were|was))?|in\s+particular|such\s+as)),?\s+(?P<that>that\s+)?",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\s+(?:as|to\s+be)\s+(?:(?:an?|the|being)\s+)?(?:\w+\s+)?(?:(?P<strength>strengths?|areas?\s+of\s+strength"
        r"|good\s+practice)|weakness(?:es)?|areas?\s+(?:for|of|requiring)\s+\w+|in\s+need\s+of\s+(?:\w+\s+)?(?:improvement|attention|development|work|"
        r"strengthening)|needing\s+(?:\w+\s+)?(?:improvement|attention|development|work|strengthening))\W*$"
    ,
    re.IGNORECASE,
)
_WHOM = re.compile(
    r"\s*(?:the\s+(?:local\s+area|council|authority|county\s+council|city\s+council|service|services|partnership|borough|county|city|area|department|leaders|leadership|staff|team|board)"
    r"|it|them)\s+(?P<for>on|for)\s+(?=(?:the|its|their|how|an?)\s)", re.IGNORECASE)
_FOR_PRAISE = re.compile(r"\s+for\s+(?:\w+\s+)?(?:praise|commendation|credit|mention)\b", re.IGNORECASE)
_ALONG = re.compile(r",?\s+(?:along|together|coupled)\s+with\s+|,\s+as\s+well\s+as\s+", re.IGNORECASE)
_SAYS = re.compile(
    rf"[.;:]|\b(?:{SAYS}|heard|informed|told|reminded|that"
    r"|while|whilst|but|although)\b(?!-)",
    re.IGNORECASE,
)


def found(sentence: Sentence, items: list[Sentence], rule: Rule, match: re.Match[str], stop: int = 10**6, marked: Mapping[int, str] | None = None) -> Iterator[Found]:
    """The findings that a match opens: in the items of its list, before it, or after it in its own sentence; `marked`: kinds by item."""
    last = (match.group().split() or [""])[-1]
    opener = Opener(
        rule,
        KIND[rule.name],
        last if rule.name == "more-needed" else match.groupdict().get("verb") or last,
        _ends_in_that(match.group()),
        pair=bool(_TWO.search(match.group())),
    )
    if opener.kind == COUNT:
        number = match["count"] or match.groupdict().get("counted") or ""
        yield Found(COUNT, digits(number), proof(sentence, *match.span()), rule.key)
        return
    if rule.name == "visit-noted":
        for part in parts(sentence.plain, match.end()):
            yield from _one(sentence, Span(part.start, part.end), replace(opener, kind=part.kind))
        return
    if rule.name == "read-from" and ";" in sentence.plain[match.end() :]:
        yield from _read_out(sentence, match.end(), opener)
        return
    if rule.name == "told-after" and "text" in match.re.groupindex:  # "'Plans are early,' the inspector wrote, 'and carers are warm.'"
        yield from segment(sentence, Span(*match.span("text")), opener)
        goes_on = _GOES_ON.match(sentence.plain, match.end())
        if goes_on:
            yield from after(sentence, goes_on.end(), min(stop, len(sentence.plain)), opener)
        return
    if rule.name in SUBJECT_FIRST or "text" in match.re.groupindex:
        low, high = match.span("text") if "text" in match.re.groupindex else (0, match.start())
        low = _subject_start(sentence.plain, low, high)
        if rule.name in BARE or rule.name in OF_WHICH:
            yield from each(sentence, Span(low, high), opener)
        else:
            yield from _one(sentence, Span(low, high), opener)
        return
    rest = sentence.plain[match.end() :].strip(" .:-")
    if items and (len(rest) < 25 or sentence.plain.rstrip(" -").endswith(":")):
        yield from _in_items(items, opener, marked or {})
    elif rest and rule.name == "more-needed" and (that := AND_THAT.search(sentence.plain, match.end(), min(stop, len(sentence.plain)))):
        yield from after(sentence, match.end(), that.start(), opener)
        yield from after(sentence, that.end(), min(stop, len(sentence.plain)), replace(opener, kind="words", that=True))
    elif rest:
        yield from after(sentence, past_asides(sentence.plain, match.end()), min(stop, len(sentence.plain)), opener)


def in_run(below: Sentence, rule: Rule, match: re.Match[str]) -> Iterator[Found]:
    """The findings of a paragraph that stands as the list under an opener, between its semicolons."""
    opener = Opener(rule, KIND[rule.name], match.groupdict().get("verb") or "", _ends_in_that(match.group()))
    for piece in re.finditer(r"[^;]+", below.plain):
        lead = _AND.match(piece.group())
        yield from _one(below, Span(piece.start() + (lead.end() if lead else 0), piece.end()), opener)


_AND = re.compile(r"\s*(?:and|but)\s+", re.IGNORECASE)


def _read_out(sentence: Sentence, at: int, opener: Opener) -> Iterator[Found]:
    """What is read out of a letter between semicolons; of two things, one that tells no kind is set against the other."""
    pieces = [Span(*m.span()) for m in re.finditer(r"[^;]+", sentence.plain[at:])]
    kinds = [polarity(sentence.plain[at + p.start : at + p.end]) for p in pieces]
    for piece, other in zip(pieces, reversed(kinds), strict=True):
        yield from _one(sentence, Span(at + piece.start, at + piece.end), replace(opener, reverse=OPPOSITE.get(other, "") if len(kinds) == 2 else ""))


_GOES_ON = re.compile(r"[,;]\s+[\"']?(?:(?:and|but)(?:\s+also)?(?:\s+that)?\s+)?", re.IGNORECASE)


def each(sentence: Sentence, where: Span, opener: Opener) -> Iterator[Found]:
    """The things that are together the subject of a clause: "the hub and the youth team had been praised"."""
    text = sentence.plain[where.start : where.end]
    at = where.start
    text = _BOTH.sub("", text) if opener.sure else text
    if not_judged(text):
        return
    pieces = listed(text) if "," in text else both_of(text.strip(), told=True) or [text.strip()]
    pieces = _NOR.split(text.strip()) if opener.rule.name == "told-neither" else pieces
    for one in pieces:
        at = sentence.plain.find(one, at)
        yield from _one(sentence, Span(at, at + len(one)), opener)
        at += len(one)


_NOR = re.compile(r"\s+nor\s+")
_BOTH = re.compile(r"^\s*(?:both|all|either)\s+(?!of\b)", re.IGNORECASE)


def _ends_in_that(text: str) -> bool:
    return text.rstrip().lower().endswith(("that", "how"))


_THAT = re.compile(r"^that\s+(?!\w+(?:ed|ing)\b)(?=[\w']+\s+\w)", re.IGNORECASE)  # "a. that plans be reviewed"


_LABEL_ONLY = re.compile(r"\W*(?:R(?:ec(?:ommendation)?)?)?\s?\d{1,2}\W*", re.IGNORECASE)  # "R1." that stands before its text as a sentence of its own


def _in_items(items: list[Sentence], opener: Opener, marked: Mapping[int, str]) -> Iterator[Found]:
    """The items of a list, one finding each: the first sentence of each item."""
    seen: set[int] = set()
    for item in items:
        if item.block in seen or _LABEL_ONLY.fullmatch(item.plain):
            continue
        seen.add(item.block)
        turn = _TURN.search(item.plain)
        cut = turn.start() if turn else len(item.plain)
        text = strip_marks(item.plain[:cut])
        graded = pair(item.plain)
        if item.plain.endswith(":") and not turn:  # "The Service should:", the head of the items under it
            continue
        if not ((graded and graded[0]) or label_alone(item.plain) or len(text.split()) < 2):
            kind = marked.get(item.start, "") if opener.kind == "words" else ""
            kind = kind or opener.kind_of(text)
            if kind:
                yield Found(kind, _THAT.sub("", strip_marks(item.text[:cut].replace("**", ""))), item.span, opener.rule.key)
        if turn:
            opener = replace(opener, kind=STRENGTH if turn["strength"] else IMPROVEMENT)


def after(sentence: Sentence, at: int, stop: int, opener: Opener) -> Iterator[Found]:
    """What follows an opener in its own sentence, cut where another verb of finding takes over."""
    kind = ""
    while True:
        again = turn(sentence.plain, at) if opener.sure or opener.rule.name in GO_ON else None
        for one in segment(sentence, Span(at, min(again.at if again else stop, stop)), opener):
            kind = one.kind
            yield one
        if again is None or again.at >= stop:
            return
        at = again.after
        reverse = OPPOSITE.get(kind, "") if again.turned else ""
        opener = Opener(opener.rule, again.kind or "words", again.verb, again.that, reverse=reverse)


_HOW_WELL = re.compile(r"how\s+(?:\w+ly|well|badly|hard|soon|often|much|little)\b", re.IGNORECASE)  # "remarked how warmly they spoke": the finding is how


def segment(sentence: Sentence, where: Span, opener: Opener) -> Iterator[Found]:
    """The findings between two offsets of a sentence."""
    at, stop = where.start, where.end
    at -= next((n for n in (3, 4) if opener.that and at >= n and _HOW_WELL.match(sentence.plain, at - n)), 0)
    named_first = _MUCH.match(sentence.plain, at, stop) or _PREFACE.match(sentence.plain, at, stop)
    if named_first and opener.kind == "words":
        kind = STRENGTH if named_first["strength"] else IMPROVEMENT
        opener, at = replace(opener, kind=kind, that=bool(named_first["that"]) or clausal(sentence.plain[named_first.end() : stop])), named_first.end()
    counted = COUNTED_THINGS.match(sentence.plain, at, stop) if opener.kind != "words" else None
    if counted:
        at = counted.end()
        opener = replace(opener, that=True, verb="") if clausal(sentence.plain[at:stop]) else opener
    if not opener.that and opener.kind != COUNT and (whom := _WHOM.match(sentence.plain, at, stop)):  # "praised the Council on its school and on its carers"
        opener, at = replace(opener, verb=f"{opener.verb} {whom['for']}"), whom.end()
    wanted = WANTED.match(sentence.plain, at, stop)
    if wanted and (opener.rule.name == "according-to" or (opener.kind == IMPROVEMENT and f" and {wanted['verb']} " in sentence.plain[wanted.end() : stop])):
        opener, at = replace(opener, rule=_CRITICISED, kind=IMPROVEMENT, verb=wanted["verb"], that=False), wanted.end()
    if opener.that and opener.kind != STRENGTH and (should := SHOULD.match(sentence.plain, at, stop)):
        opener, at = replace(opener, rule=_CALLED_FOR, kind=IMPROVEMENT, verb="should", that=False), should.end()
    aside = _ASIDE.search(sentence.plain, at, stop)
    reported = opener.that or opener.rule.name in REPORTED
    if aside and not (reported and len(list(against(sentence.plain[at:stop]))) > 1):
        stop = aside.start()
    named = _NAMED.search(sentence.plain, at, stop)
    if named and opener.kind == "words":
        opener = replace(opener, kind=STRENGTH if named["strength"] else IMPROVEMENT)
        stop = named.start()
    elif named and opener.kind == (STRENGTH if named["strength"] else IMPROVEMENT) and opener.sure:
        stop = named.start()  # "singled out the hub as a particular strength"
    praise = _FOR_PRAISE.search(sentence.plain, at, stop)
    along = _ALONG.match(sentence.plain, praise.end(), stop) if praise else None
    if praise and along:  # "singled out X for praise, along with Y"
        yield from segment(sentence, Span(at, praise.end()), opener)
        yield from segment(sentence, Span(along.end(), stop), opener)
        return
    stop = praise.start() if praise else stop
    cursor, kind = at, ""
    row = [unmasked(m) for m in members(masked(IN_WORDS_OF.sub("", sentence.plain[at:stop])), opener)]
    opener = _alike(opener, row)
    if opener.that and opener.kind == "words" and len(row) > 2 and len(kinds := {polarity(m) for m in row[1:]}) == 1 and not polarity(row[0]):
        kind = kinds.pop()  # "that homes were sought early, that plans were good and that visits were regular": the first is of the kind of the others
    for member in row:
        start = sentence.plain.find(member, cursor, stop)
        start = cursor if start < 0 else start
        part = opener
        if opener.kind == "words" and (opener.that or opener.rule.name in REPORTED or opener.rule.name == "found-thing") and kind and not polarity(member):
            part = replace(opener, kind=kind)  # "that X was a strength and that Y did so"
            if cursor and CONCEDES.search(sentence.plain, cursor, start):
                part = replace(opener, kind=OPPOSITE[kind])  # "visits were regular, though notes said little"
        if opener.kind == "words" and kind and member.startswith("to "):
            part = replace(opener, kind=kind)  # "needed to keep its staff, and to see children sooner"
        for one in _one(sentence, Span(start, start + len(member)), part):
            kind = one.kind
            yield one
        cursor = start + len(member)


def _alike(opener: Opener, row: list[str]) -> Opener:
    """An opener by which what says nothing of its kind, in a row of things, is of the kind of the others: "commented on the wait for tests, and on files which were poor"."""
    if opener.kind != "words" or opener.that or opener.default or len(row) < 2:
        return opener
    kinds = {polarity(m) for m in row} - {""}
    return replace(opener, reverse=kinds.pop()) if len(kinds) == 1 else opener


_CRITICISED, _CALLED_FOR = (next(r for r in TABLE.rules if r.name == name) for name in ("criticised", "called-for"))
_TWO = re.compile(r"\b(?:two|both)\b", re.IGNORECASE)


def _one(sentence: Sentence, where: Span, opener: Opener) -> Iterator[Found]:
    """One finding, where its words are enough to be one."""
    plain = sentence.plain[where.start : where.end].strip(" ,.;")
    short = len(plain) < 6 or (len(plain.split()) < 2 and opener.rule.name not in LISTS and not opener.sure)
    if opener.rule.name in LISTS and disposed_of(plain):
        return
    if short or no_finding(plain) or NO_THING.fullmatch(plain):
        return
    kind = opener.kind_of(plain)
    if not kind:
        return
    quoted = " ".join(sentence.text[_quote(sentence.text, where) : where.end].split())
    quoted = ORDINAL.sub("", quoted)
    text = unquoted(strip_marks(re.sub(r"</?[a-z]+>|\*\*", "", (quoted if opener.sure and opener.that else without_verdict(quoted))).strip(" ,.;:"))).strip(" ,.;:")
    evidence = proof(sentence, where.start, where.end)
    if opener.rule.name in LISTS and sentence.end - sentence.start > 600:
        evidence = Span(sentence.start + where.start, sentence.start + where.end)
    yield Found(kind, text, evidence, opener.rule.key)


def _quote(text: str, where: Span) -> int:
    """Where a finding begins: before the mark of a quotation that it closes and does not open."""
    said = text[where.start : where.end - 1]
    at = where.start - (text[where.start - 1 : where.start] == "\u201c")
    return at if "\u201d" in said and "\u201c" not in said.partition("\u201d")[0] else where.start


def _subject_start(plain: str, low: int, high: int) -> int:
    """Where the subject of a clause begins: after the last verb of saying, or where the sentence does."""
    return max((m.end() for m in _SAYS.finditer(plain, low, high)), default=low)


def digits(text: str) -> str:
    """A count in digits.

    >>> digits("nine")
    '9'
    """
    if text.isdigit():
        return text
    figure = next(iter(find_figures(text)), None)
    return str(figure.low) if figure else text
