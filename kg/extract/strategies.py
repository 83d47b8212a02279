"""Named strategies, plans, frameworks, policies and programmes, a row for each status that the text gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.acronyms import initials_match
from kg.bodynames import HEADS
from kg.datepattern import MONTH_NAMES
from kg.extract.naming import full_name, gss_of
from kg.extract.pots import main_body
from kg.extract.proof import proof
from kg.extract.remit import concerns_children, item_concerns_children, names_other_business
from kg.extract.strategy_listed import listed
from kg.extract.strategy_nouns import by_nouns, dated_next, exchanged, on_one_day
from kg.extract.strategy_resolved import resolved
from kg.extract.strategy_told import NONE, TO_BE, Named, Said
from kg.extract.strategy_told import told as told_in
from kg.extract.wards import of_it
from kg.model import Fact, Sentence, StrategyFact
from kg.names import find_names
from kg.reading import Reading
from kg.rules.grammar import groups
from kg.rules.strategy_clauses import OUT_OF
from kg.rules.strategy_names import NOT_ONE
from kg.rules.strategy_names import TABLE as NAMES
from kg.scope import whose
from kg.screen import Screened
from kg.stance import stance

_PROCEDURAL = re.compile(
    (
        r"\b(?:work(?:ing)? (?:programme|plan)|forward (?:plan|programme)|minutes of|action sheet|matters arising|date "
        r"of next)\b"
    ),
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:\b[Tt]he\s+)?((?:[A-Z][\w'&-]*\s+(?:and\s+|of\s+)?){0,8}(?:Board|Partnership|[A-Z]{3,}))'s\s+(?:\w+\s+)?$"
)
_ITS = re.compile(
    r"((?:\b[Tt]he\s+)?(?:[A-Z][\w'&-]*\s+(?:and\s+|of\s+)?){0,8}(?:Board|Partnership))\s+(?:(?:had|has|have|also|now)\s+)*\w+ed\s+its\s+(?:\w+\s+)?$"
)
# "the Board was at the stage of preparing a"
_DOER = re.compile(r"((?:\b[Tt]he\s+)?(?:[A-Z][\w'&-]*\s+(?:and\s+|of\s+)?){0,8}(?:Board|Partnership))\s+(?:(?:was|is|had|has|been|also|now|still)\s+)*$")
_OF_IT = re.compile(r"(?:^|[,;]\s|\band\s|\bof\s|\bthat\s)[Ii]ts\s+(?:\w+\s+)?$")
_GOVERNMENT = re.compile(
    (
        r"(?:Government|Ministers?|national(?:ly)?|Ofsted|DfE|Department for Education|Home Office|NHS England|Welsh "
        r"Government|Scottish Government)(?:'s)?\s+(?:(?!accepted|approved|received|praised|reviewed|considered|monitored)\w+\s+){0,3}$"
    ),
    re.IGNORECASE,
)
_BARE = Screened(
    r"\b(?:[Tt]he|[Tt]his|[Aa])\s+(?:(?:draft|new|revised|refreshed|updated|final"
    r"|proposed)\s+)?(?P<kind>[Ss]trategy|[Pp]lan|[Ff]ramework|[Pp]olicy|[Pp]rogramme|[Ss]cheme)\b"
)
_YEARS = re.compile(r"(?: for)? 20\d\d[-/](?:20)?\d\d\b")
# A heading that is the strategy's name and no more: "12. Neglect Strategy 2020-23 - Update".
_NUMBERED = re.compile(
    r"[\W\d]*(?:[A-Z]{1,4}[/.]?\d+\S*\s+)?(?:(?:The|Draft|New|Revised|Refreshed|Updated)\s+)*", re.IGNORECASE
)
_TITLED = re.compile(
    r"[\s\d/,()-]*(?:(?:annual |progress )?(?:update|report|progress|refresh|review))?\s*", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    (
        r"\b(?:national|regional|another|(?:other|neighbouring|some|many|most|several|all) (?:local )?(?:authorities"
        r"|councils|areas|boards))\b"
    ),
    re.IGNORECASE,
)
_SMALL = frozenset({"AND", "OF", "FOR", "IN", "ON", "THE", "TO"})
_UNREAL = frozenset({"hoped", "suggested", "conditional"})
_LETTERS = re.compile(r"\s?\((?:the )?[\"']?([A-Z][A-Za-z]{1,5}[A-Z])[\"']?\)")
_OWNED = re.compile(
    r"^(?:[A-Z][\w'-]+ ){0,5}(?:Council|Board|Partnership|Authority|Trust|Service|Police|Panel|Department"
    r"|Directorate|[A-Z]{2,})'s\s+"
)
_EACH = re.compile(
    (r"\b(?:each|every|all)\s+(?:\w+\s+)?(?:school|child|young person|family|setting|case|provider|home)s?\b"),
    re.IGNORECASE,
)
# "A kinship strategy was mentioned as something to think about"
_ONLY_TALK = re.compile(
    r"\s+(?:(?:had|has|have)\s+been|was|were|is)\s+(?:also\s+)?(?:mentioned|talked\s+of|spoken\s+of|floated|mooted|raised|called\s+for|asked\s+for|suggested|wished\s+for|wanted|thought\s+of|sought|lacking|missing|absent)\b"
)
_ASKED_FOR = re.compile(r"\b(?:ask|call|press|petition|wish|lobb|argu|plead|wait|campaign)\w*\s+for\s+an?\s+(?:\w+\s+)?$", re.IGNORECASE)
_LONG_TAIL = re.compile(r"(?<=[a-z]) (?:for|on) (?:the )?[A-Z].*$")
_NO_MONTH = rf"(?!(?:{MONTH_NAMES})\b)"
_TAIL = re.compile(rf" for {_NO_MONTH}[A-Z][\w'-]*(?: (?:(?:and|at|in|of|with|from) )?{_NO_MONTH}[A-Z][\w'-]*){{1,8}}")
_POST = re.compile(
    r"\b(?:Head|Director|Manager|Officer|Leader?|Member|Holder|Advis[eo]r|Co-?ordinator|Commissioner|Assistant"
    r"|Deputy|Chief|Professor)(?:\s+(?:of|for|[Ww]ith [Rr]esponsibility "
    r"for))?(?:\s+the)?\s+\(?(?:[A-Z][\w'&-]*\s+){0,2}$"
)
_BODY = re.compile(r"\b(?:Board|Partnership|Council|Committee|Service|Team|Panel|School)\b")
_APART = frozenset({"programme-apart", "programme-called", "programme-being"})  # names without a word for their kind
_KINDS = {"statement of action": "statement of action", "scheme": "programme"}


def extract(reading: Reading) -> Iterator[Fact]:
    """Each strategy with each status once; one that is only mentioned has a row without a status.

    In a council's minutes on several matters what is dated is read too; in those of planning, a parish and the like it is not.
    """
    every = concerns_children(reading)
    dated = not every and bool(reading.gss) and not names_other_business(reading)
    said = [s for s in _all(reading) if every or (dated and s.date) or _on_children(reading, s)]
    full = _fullest([s.named for s in said])
    groups_: dict[tuple[str, tuple[str, ...]], list[Said]] = {}
    for one in said:
        groups_.setdefault((_folded(full[one.named]), one.named.gss), []).append(one)
    for same in groups_.values():
        for one in _statuses(same):
            yield StrategyFact(
                name=full[one.named], kind=one.named.kind, status=one.status, date=one.date, gss=one.named.gss, evidence=one.evidence, rule=one.rule
            )


def _on_children(reading: Reading, said: Said) -> bool:
    """Whether the item of a strategy is about children, in a document of other business."""
    section = next((s for s in reading.sections if s.span.start <= said.place < s.span.end), None)
    return section is not None and item_concerns_children(reading.text[section.span.start : section.span.end], 2 if said.status else 3)


def _all(reading: Reading) -> Iterator[Said]:
    last: dict[str, Named] = {}
    section = -2
    previous: Named | None = None
    letters: dict[str, Named] = {}
    held: list[Said] = []
    for at, sentence in enumerate(reading.sentences):
        if sentence.section != section:
            section, last, previous = sentence.section, {}, None
        found = list(_named(reading, sentence))
        found += _by_letters(sentence, letters, found)
        found += [b for b in _bare(sentence, last) if all(b[0].end != n.end for n, _ in found)]
        found += _pronoun(sentence, previous)
        found += _said_again(sentence, found)
        yield from dated_next(reading, sentence, held)
        held = told = _told(reading, at, [n for n, _ in found])
        previous = _handed_on(sentence, found)
        for named, rule in found:
            last[named.kind] = named
            if rule and (said := _LETTERS.match(sentence.plain, named.end)) and _stands_for(said[1], named.name):
                letters[said[1]] = named
            if rule and not any(t.named == named for t in told) and _counts(reading, sentence, named):
                yield Said(named, "", "", rule, proof(sentence, named.start, named.end), sentence.start + named.start)
    yield from held


def _told(reading: Reading, at: int, named: list[Named]) -> list[Said]:
    """All that a sentence says of the strategies named in it."""
    sentence = reading.sentences[at]
    told = [*told_in(reading, sentence, named), *resolved(reading, sentence, named), *by_nouns(reading, sentence, named), *listed(reading, at, named)]
    return on_one_day(exchanged(sentence, sorted(named, key=lambda n: n.start), told))


def _counts(reading: Reading, sentence: Sentence, named: Named) -> bool:
    """Whether a bare mention here names a strategy that was dealt with: future business and longer titles do not."""
    title = reading.sections[sentence.section].title if sentence.section >= 0 else ""
    kind = reading.blocks[sentence.block].kind
    if kind == "furniture" or _PROCEDURAL.search(title):
        return False
    if kind == "heading":
        return bool(
            _NUMBERED.fullmatch(sentence.plain, 0, named.start) and _TITLED.fullmatch(sentence.plain, named.end)
        )
    return sentence.section >= 0 or not reading.sections


def _named(reading: Reading, sentence: Sentence) -> Iterator[tuple[Named, str]]:
    matches = list(NAMES.matches(sentence.plain))
    apart = [m.span() for r, m in matches if r.name in _APART]
    for rule, match in matches:
        if rule.name not in _APART and any(a <= match.start() < b for a, b in apart):
            continue  # "X, its own training programme": X is the name
        name, end = _said_name(match)
        before, after = sentence.plain[: match.start("name")], sentence.plain[end:]
        if rule.name in _APART and (find_names(name) or (" academy" not in name.lower() and _BODY.search(name))):
            continue
        lacking = NONE.search(before) and TO_BE.match(after)
        if (
            (not lacking and _unreal(sentence, before, match))
            or _GOVERNMENT.search(name.partition("'s ")[0] + "'s ")
            or _EACH.search(before[-40:])
            or re.match((r"\s+(?:for|of)\s+(?:each|every)\b"), after)
            or NOT_ONE.search(name)
            or (_ANY_ONE.search(before) and _PROPOSED.match(after))
            or _POST.search(before)
            or _GOVERNMENT.search(before)
            or re.match((r"\s+(?:visits?|inspection|report)\b"), after)
        ):
            continue
        gss, home = _whose(reading, sentence, before, match.start("name"))
        if gss is not None:
            yield (
                Named(
                    _expanded(reading, _OWNED.sub("", re.sub(r"\s+scheme$", "", name))),
                    "programme" if rule.name in _APART else kind_of(_timeless(_untailed(name))),
                    match.start("name"), end, gss, home,
                ),
                rule.key,
            )


# "A Kirby Strategy had been proposed by the Commissioner"
_ANY_ONE = re.compile(r"\b[Aa]n?\s+(?:(?:new|joint|separate|single)\s+)?$")
_PROPOSED = re.compile(r"\s+(?:(?:had|has|have)\s+(?:also\s+)?been|was|were|is)\s+(?:also\s+|then\s+)?(?:proposed|suggested|mooted|floated)\b")


def _timeless(name: str) -> str:
    """A name without the years that it bears."""
    return re.sub(r"(?: for)? \d{4}[-/]\d{2,4}$", "", name)


def _said_name(match: re.Match[str]) -> tuple[str, int]:
    """The name as said, and where it ends; a statement of action without what its heading puts before it."""
    if match.groupdict().get("academy"):
        return f"{groups(match)['name']} {match['academy']}", match.end("academy")
    name = groups(match)["name"]
    statement = re.search(r"\b(?:Inspection|Report|Letter|Review) and ((?:\w+ ){0,3}[Ss]tatement of [Aa]ction)$", name)
    years = _YEARS.match(match.string, match.end("name"))
    tail = _TAIL.match(match.string, match.end("name"))  # "Safeguarding Policy for Children and Adults at Risk"
    more = years.group() if years else tail.group() if tail else ""
    return (statement[1] if statement else name) + more, match.end("name")


def _unreal(sentence: Sentence, before: str, match: re.Match[str]) -> bool:
    """Whether a strategy is named as one that there is not: "no strategy", a strategy hoped for or suggested."""
    if NONE.search(before) or _ASKED_FOR.search(before):
        return True
    new = re.search(r"\b(?:[Aa]n?|[Aa]nother)\s+(?:\w+\s+)?$", before)
    if new and re.match(r"\s+be\s+\w+", sentence.plain[match.end("name") :]):
        return True  # "asked that a neglect strategy be written"
    if new and "tatement of" not in match["name"] and _ONLY_TALK.match(sentence.plain, match.end("name")):
        return True
    return bool(new) and stance(sentence.plain, match.start("name"), match.end("name")) in _UNREAL


def _expanded(reading: Reading, name: str) -> str:
    """The name with the acronyms that the document explains in full; a name in capitals in its usual form."""
    if name.isupper():
        name = re.sub(r"^[IVXL]{1,6}\s+(?=[A-Z]{2})", "", name)  # "III KINSHIP CARE STRATEGY": a number and a name
    if name.isupper() and len(name) > 8:
        words = (w.lower() if w in _SMALL else w.capitalize() for w in name.split())
        return " ".join(words)
    return re.sub(r"\b[A-Z]{2,6}\b", lambda m: _in_full(reading, m.group()), name)


def _in_full(reading: Reading, acronym: str) -> str:
    """A body's acronym in full; one that stands for a term ("SEND") as printed."""
    full = reading.glossary.names.get(acronym, "")
    return full if full and full.split()[-1] in HEADS else acronym


def _whose(reading: Reading, sentence: Sentence, before: str, at: int) -> tuple[tuple[str, ...] | None, bool]:
    """Whose strategy it is: a named board's, another council's, else the home council's; None for the nation's."""
    inside = _OWNED.match(sentence.plain[at : at + 120])  # the rule took the owner for a part of the name
    owner = _OWNER.search(before + inside.group() if inside else before)
    if owner:
        body = full_name(reading, owner[1], sentence.start + at) or main_body(reading, owner[1])
        if body:
            return gss_of(reading, body) or reading.gss, True
    subject = _ITS.search(before)
    if subject is None and (doing := OUT_OF.search(before)):
        subject = _DOER.search(before[: doing.start()])
    if subject:
        body = full_name(reading, subject[1], sentence.start + subject.start(1))
        if body:
            return gss_of(reading, body) or reading.gss, True
    if _OF_IT.search(before) and len(codes := of_it(reading, sentence, at)) > 1:
        return codes, True
    shared = re.search(r"\b(?:[Rr]egional|[Jj]oint|[Ss]hared)\s+(?:\w+\s+)?$", before) or sentence.plain.startswith("Regional ", at)
    if shared and (region := reading.once("region of the board", _region)):
        return region, True
    side, codes = whose(reading, sentence, at)
    if side == "none":
        return (None, False) if _ELSEWHERE.search(before[-80:]) else (reading.gss, True)
    return codes, side == "home"


def _region(reading: Reading) -> tuple[str, ...]:
    """The authorities of the one safeguarding board of several councils that a document names; of two boards none."""
    names = {n for _, n in reading.glossary.bodies if "Safeguarding" in n}
    found = {codes for n in sorted(names) if len(codes := gss_of(reading, n)) > 1}
    return found.pop() if len(found) == 1 else ()


def kind_of(name: str) -> str:
    """The contract's kind for a name, by its last word.

    >>> kind_of("Grow Together scheme")
    'programme'
    """
    lower = name.lower()
    return next((k for ending, k in _KINDS.items() if lower.endswith(ending)), lower.split()[-1])


def _stands_for(letters: str, name: str) -> bool:
    """Whether letters are the initials of a name, or of its end: "SEND Written Statement of Action (WSoA)"."""
    words = name.split()
    return any(initials_match(letters.upper(), " ".join(words[at:])) for at in range(max(1, len(words) - 1)))


def _by_letters(sentence: Sentence, letters: dict[str, Named], found: list[tuple[Named, str]]) -> Iterator[tuple[Named, str]]:
    """Strategies by the letters that the document gave them: "the WSoA had been submitted"."""
    for short, known in letters.items():
        for match in re.finditer(rf"(?<![^\W_])(?<!\(){short}(?![^\W_])", sentence.plain):
            if not any(n.start <= match.start() < n.end for n, _ in found):
                yield Named(known.name, known.kind, *match.span(), known.gss, known.home), ""


def _bare(sentence: Sentence, last: dict[str, Named]) -> Iterator[tuple[Named, str]]:
    """ "The plan", "this strategy": the one of that kind last named in the item."""
    for match in _BARE.finditer(sentence.plain):
        known = last.get(kind_of(match["kind"]))
        if known and not re.match(r"\s+(?:for|to|of)\b", sentence.plain[match.end() :]):
            yield Named(known.name, known.kind, match.start("kind"), match.end("kind"), known.gss, known.home), ""


_IT = re.compile(
    r"(?:(?:A|Answer|Reply|Response)\b\s?[.:)-]*\s+)?(?:(?:Yes|Indeed|No)[,;:.]?\s+)?(?P<it>(?:(?<=[,;:.] )it|(?<=[,;:.] )one|It|This|That|One(?= (?:had|was) (?!of\b))|The (?:latter|document|former|strategy|plan|policy)))"
    r"(?= (?:had|has|was|is|remain|came|took|went|gone|still|now|would|dates|dated|stood|expired|lapsed|ran)\w*\b)"
)


def _handed_on(sentence: Sentence, found: list[tuple[Named, str]]) -> Named | None:
    """The strategy that "it" may mean in the next sentence: the only one named, as the subject or at the end."""
    if len({n.name for n, _ in found}) != 1:
        return None
    last = found[-1][0]
    if sentence.plain.rstrip().endswith("?"):
        return last
    at_end = not re.search(r"\w+\W+\w+\W+\w+\W+\w+", sentence.plain[last.end :])
    first = re.fullmatch(r"\W*(?:(?:The|A|An|Its|Their|Our) )?(?:\w+ ){0,2}", sentence.plain[: found[0][0].start]) is not None
    return last if at_end or first else None


def _pronoun(sentence: Sentence, previous: Named | None) -> Iterator[tuple[Named, str]]:
    """ "This had been submitted": the strategy of the sentence before."""
    match = _IT.match(sentence.plain)
    if match and previous:
        yield Named(previous.name, previous.kind, *match.span("it"), previous.gss, previous.home), ""


_THAT_IT = re.compile(
    r"(?:;\s|\bthat\s|,\s(?:and|but)\s|\b(?:since|after|because|although|though|as|where)\s|\bwhen\s(?=it\s(?:was|had)\s[^.;,]{0,50}\b(?:19|20)\d\d)|(?<=\d{4}\s)|(?<=\d{4},\s))(?=it\s)(?P<it>it)(?=\s(?:(?:already|now|still|itself)\s)?(?:had|was|is|has|remained|remains)\b"
    r"(?!\s(?:been\s|also\s)?(?:said|noted|agreed|hoped|explained|felt|reported|confirmed|suggested|asked|stated|important|clear|likely|possible|not)\b))"
)


def _said_again(sentence: Sentence, found: list[tuple[Named, str]]) -> Iterator[tuple[Named, str]]:
    """ "Asked about the Play Strategy, she said that it was under review": the one strategy of a sentence, said again as "it"."""
    if len({n.name for n, _ in found}) != 1:
        return
    one = found[-1][0]
    for match in _THAT_IT.finditer(sentence.plain, one.end):
        yield Named(one.name, one.kind, match.start("it"), match.end("it"), one.gss, one.home), ""


def _folded(name: str) -> str:
    return re.sub(r"\b(?:children's|childrens|the)\b", "", name.lower().replace("&", "and")).replace("  ", " ").strip()


def _fullest(named: list[Named]) -> dict[Named, str]:
    """For each mention the fullest name of the same strategy: the one longer name that ends like it."""
    names = list(dict.fromkeys((n.name, n.gss) for n in named))
    out: dict[Named, str] = {}
    for one in named:
        mine = _folded(one.name)
        longer = {
            _folded(_timeless(n)): n
            for n, g in names
            if g == one.gss and (_folded(_timeless(n)).endswith(" " + mine) or (n != one.name and _folded(_timeless(_untailed(n))) == mine))
        }
        proper = {k: n for k, n in longer.items() if not any(o != k and o.endswith(" " + k) for o in longer)}
        same = [n for n, g in names if _folded(n) == _folded(one.name) and n[0].isupper()]
        first = next(iter(proper.values())) if proper and (len(proper) == 1 or len(one.name.split()) > 2) else ""
        out[one] = first or _short_form(one, longer) or next(iter(same), one.name)
    return out


def _untailed(name: str) -> str:
    """A name without the clause that says for whom it is."""
    return _LONG_TAIL.sub("", name)


def _short_form(one: Named, longer: dict[str, str]) -> str:
    """Of several longer names of a two-word form the first named, which the document introduced."""
    return next(iter(longer.values()), "") if len(one.name.split()) == 2 and one.home else ""


def _statuses(same: list[Said]) -> Iterator[Said]:
    """One statement for each status, a dated one first; a draft that was drawn up is not in force."""
    stages = {s.status for s in same}
    early = stages & {"draft", "in development", "planned"}
    kept: dict[str, Said] = {}
    for one in sorted(same, key=lambda s: (not s.date, s.place)):
        weak = one.rule.endswith("/created") and (early or stages & {"published", "submitted"})
        if (
            weak
            or (not one.status and stages != {""})
            or ("draft" in early and one.status in {"in development", "planned"})
        ):
            continue
        kept.setdefault(one.status, one)
    yield from sorted(kept.values(), key=lambda s: s.place)
