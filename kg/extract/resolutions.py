"""What a meeting resolved or agreed, a fact for each part."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import replace

from kg.datepattern import DAY_BEGINS
from kg.extract.meeting.beside_reasons import beside_reasons
from kg.extract.meeting.decisiontables import cells_of, numbered_decisions, parted_at_decision, tabled
from kg.extract.meeting.deeds import action, by_last_verb
from kg.extract.meeting.meetingbodies import is_local
from kg.extract.meeting.minutedtwice import minuted_once
from kg.extract.meeting.opened import opened, told_below
from kg.extract.meeting.partwords import AGREED, clean
from kg.extract.meeting.resolved_parts import Part, by_case, following, inline_parts, next_parts, on_terms
from kg.extract.meeting.without_headword import (
    BODIES,
    DONE_IN_A_WORD,
    OPENS,
    agreed_alone,
    carried_over,
    did,
    done_in_a_word,
    held_as_read,
    lost_list,
    moved,
    noted,
    noted_first,
    opened_by_body,
    opens_parts,
    proposed_that,
    then_resolved,
    told_by_body,
)
from kg.extract.proof import cap
from kg.model import Block, Fact, ResolutionFact, Section, Sentence, Span
from kg.reading import Reading
from kg.rules.meeting.resolutions import (
    CARRIED,
    ELECTION,
    HEADWORD,
    INLINE,
    NARRATIVE,
    PART,
    PROPOSAL,
    RECOMMENDING,
    TO_RECOMMEND,
)
from kg.screen import Screened
from kg.text import fold, ordinary, sentences

_LOUD = Screened(
    r"\b(?:my|following) decisions?\b|\bI (?:\w+ )?(?:have )?(?:agree|decide|resolve)d?\b"
    r"|RESOLVED|AGREED|DECIDED|RECOMMENDED|ORDERED|NOTED|APPROVED|ENDORSED|WELCOMED|\s(?:Resolved|Agreed|Decision|DECISION)(?:\s+[tT]|\s*[-:])"
)
_THING = re.compile(r"(?:the|a|an) (?!.*\bbe\b)", re.IGNORECASE)  # "AGREED: (1) the use of the reserve for four more nurses"
_NO_WORD, _THAT_OR_TO = re.compile(r"\W+"), re.compile(r"^(?:that|to) ")
_LABELS = frozenset({"decision", "decisions", "outcome", "resolved", "resolution", "agreed"})
_DONE_ALONE = frozenset({"noted", "approved", "agreed", "endorsed", "received", "welcomed"})  # "Decision: NOTED"
_CONFIRMED_ALONE = frozenset({"approved", "agreed", "confirmed", "accepted"})
_TITLE_OF_MINUTES = re.compile(r"\W*(?:(?:draft|previous|last|public)\W{1,3})*(?:minutes?|notes of)\b", re.IGNORECASE)
_TO_BE = re.compile(r"(?<!\bto )\bbe \w+(?:ed|en|n|t)\b")  # "approved: that officers be authorised", of which the part tells what is done
_HEAD_VERBS = {"noted": "note", "approved": "approve", "endorsed": "endorse", "recommended": "recommend"}
# "The Committee NOTED the report.", "After debate Members APPROVED the plan.": a decision by its capitals, without "that" or "to".
_STATED = re.compile(
    r"(?:^\W*(?:\d+(?:\.\d+)*[.)]? )?|(?<=[a-z)]\. ))(?P<said>(?:(?:Thereafter|Thereupon|Accordingly|Finally|On|Following|After|Having|In|At|With)\b[^.:;]{0,120}?,? )?"
    rf"(?:(?:[Tt]he )?(?:[A-Z][\w'&-]* ){{0,6}}?{BODIES})(?: also| then| further| unanimously| duly)?"
    r" (?P<verb>(?:(?:NOTED|APPROVED|ENDORSED|WELCOMED|RECEIVED|ACCEPTED|AGREED|CONSIDERED)(?:,? and |, )?){1,3}) (?!that\b|to\b|:|(?:the )?following\b)[a-z])"
)
_NOT_MINUTED = re.compile(
    r"^\W*(?:recommendations?|officer recommendations?|recommended decision|purpose|proposed (?:resolution|decision))\W*$",
    re.I,
)


_OF_A_DAY = re.compile(r"(?:MINUTES |Minutes )?of \d{1,2}")  # "MINUTES of 4 June were approved", of which the title is the first word
_CORRECT = re.compile(r"\b(?:correctly recorded|(?:they|these) be signed)\b")
_WORD_ALONE = "resolutions/minutes-in-a-word"
_DAY_OF = re.compile(rf"\b{DAY_BEGINS}")
_TAKEN = re.compile(r"\b(?:re-?)?(?:appointed|elected|chosen)\b")  # "that Councillor A Sample be so appointed"


def extract(reading: Reading) -> Iterator[Fact]:
    """The resolutions of each section, each once, in the order of the text."""
    return iter(minuted_once(reading, list(_each(reading))))


def _each(reading: Reading) -> Iterator[ResolutionFact]:
    """The resolutions of each section, each wording once."""
    sections: list[Section | None] = [None, *reading.sections]
    carried = carried_over(reading)
    for section in sections:
        seen: set[str] = set()
        of_day = False
        confirmed = False  # the minutes are confirmed once an item: in its resolution, or else as told
        for part in (*_parts(reading, section), *tabled(reading, section)):
            text = clean(part.text or reading.text[part.body.start : part.body.end])
            key = _THAT_OR_TO.sub("", _NO_WORD.sub(" ", text).casefold())
            done = "confirm minutes" if part.rule.rpartition("/")[2] in (*_OF_MINUTES, "agreed-as-a-record", "minutes-in-a-word") else action(text)
            done = by_last_verb(text) if done != "confirm minutes" and part.rule.endswith(("/local-approved", "/proposal-carried")) else done
            electing = section is not None and ELECTION.match(section.title) is not None
            elected = electing and (part.rule.endswith("/proposal-carried") or (done == "other" and _TAKEN.search(text) is not None))
            done = "appoint" if elected or part.rule.endswith("/local-elected") else done
            done = _HEAD_VERBS.get(part.verb, done) if done == "other" and not (part.verb in ("approved", "endorsed") and _TO_BE.search(text)) else done
            done = "recommend" if done == "agree" and part.verb == "recommended" else done
            done = by_last_verb(text) if done == "other" and part.rule.endswith(("/agreed-in-a-note", "/approved-it", "/body-voted")) else done
            done = "agree" if done == "other" and part.verb == "agreed" and _THING.match(text.removeprefix("AGREED ")) else done
            done = "agree" if done == "other" and part.verb == "agreed" and not part.label and (text.startswith(("to ", "not to ")) or (text.startswith("that ") and not _TO_BE.search(text))) else done
            done = "recommend" if part.verb == TO_RECOMMEND else done
            if (text.lower() in _CONFIRMED_ALONE or (done in ("approve", "agree") and _OF_A_DAY.match(text))) and section and _TITLE_OF_MINUTES.match(section.title):
                done = "confirm minutes"
                text = f"{section.title} {text}" if text.startswith("of ") else text
            if done == "other" and section and _TITLE_OF_MINUTES.match(section.title) and _CORRECT.search(text):
                done = "confirm minutes"
            if done == "other" and part.label and AGREED.match(fold(reading.text[part.body.start : part.body.end])):
                done = "agree"
            again = done == "confirm minutes" and not part.label and confirmed and not (of_day and _DAY_OF.search(text))
            if (len(text.split()) < 2 and part.rule not in (_WORD_ALONE, DONE_IN_A_WORD) and not (part.verb in _LABELS and text.lower() in _DONE_ALONE)) or key in seen or again:
                continue
            confirmed = confirmed or done == "confirm minutes"
            of_day = done == "confirm minutes" and part.rule == HEADWORD.key and _DAY_OF.search(text) is not None  # "5.1 ... 5.2 ...": minutes of several days
            seen.add(key)
            meeting = section.meeting if section else 0
            yield ResolutionFact(
                evidence=part.evidence, rule=part.rule, gss=reading.gss, meeting=meeting, date=reading.date_of(meeting),
                number=section.number if section else carried[0], label=part.label, text=text, action=done,
                position=str(section.position) if section else carried[1],
            )  # fmt: skip


def _parts(reading: Reading, section: Section | None) -> Iterator[Part]:
    whole = section.span if section else (reading.header if reading.sections else Span(0, len(reading.text)))
    inside = [(i, p) for i, b in reading.blocks_in(whole) if b.kind not in ("furniture", "heading") for p in parted_at_decision(reading, b)]
    under_motion = moved(reading, inside)
    formal = by_case(reading, inside, list(_formal(reading, inside, under_motion)))
    yield from formal
    if section and not formal and (titled := _as_titled(reading, section, inside)):
        yield titled
    if section is None and reading.sections:
        yield from held_as_read(reading, inside)
        return  # the head of the minutes: no other agreement is told there, though a resolution may be left of an earlier page
    if section and not formal and inside and (told := noted(reading, inside[-1][1])):
        yield told
    if section and not formal and _TITLE_OF_MINUTES.match(section.title) and inside:
        said = next(iter(_in_cells(reading, inside[0][1], reading.sentences_of(inside[0][0]))), None)
        first = Span(said.start, said.end) if said else None
        if first and (_CONFIRMED_WORD.fullmatch(reading.text, first.start, first.end) or _THESE.match(reading.text, first.start, first.end)):
            yield Part("", first, cap(first), _WORD_ALONE)
    if section and not formal and (word := done_in_a_word(reading, section, inside)):
        yield word
    if section and not formal and (told := told_by_body(reading, section, inside)):
        yield told
        return
    taken = [p.evidence for p in formal]
    if section and not formal and (alone := agreed_alone(reading, section, inside)):
        taken.append(alone.evidence)
        yield alone
    for part in _narrative(reading, [x for x in inside if x[0] not in under_motion] if under_motion else inside, bool(formal), section):
        if not any(t.start < part.evidence.end and part.evidence.start < t.end for t in taken):
            yield part


_CONFIRMED_WORD = re.compile(r"\W*(?:(?:taken|accepted|approved|agreed|confirmed|signed)(?: as read)?|(?:notes|minutes) ok(?:ay)?)(?:,? (?:with (?:no|one|two|three|some"
    r"|minor|the following|small|an?) [^.;]{3,80}|without \w+(?: \w+){0,3}|subject to [^.;]{3,80}|unanimously|by all|nem con))?\W*", re.IGNORECASE)  # "Accepted." under "Minutes of 4 June"
_FEW_WORDS = 130  # characters
_THESE = re.compile(r"\W*(?:These|They|Both|The notes|The minutes?)(?: \w+){0,4} (?:were|was|are) (?:then |duly |\w+ly )?(?:approved|agreed|accepted|confirmed"
    r"|signed)\b", re.IGNORECASE)  # under "Minutes of June meeting"
# "a) Minutes of 4 June. Agreed."
_NAMED_MINUTES = re.compile(r"\W*(?:(?P<label>[a-z]|\d{1,2}|[ivx]{1,4})[.)]\s+)?(?P<text>(?:Draft |Previous )?(?:Minutes|Notes) (?:of|from) [^.;:]{3,90}[.:]?)\s*$")
_TASK = re.compile(r"[Tt]o (?:note|approve|agree|confirm|receive|adopt|endorse|accept|ratify|take)\b")
_SO_DONE = re.compile(r"\W*(?:agreed|approved|noted|confirmed|so resolved|so agreed)\W*", re.IGNORECASE)


def _as_titled(reading: Reading, section: Section, inside: list[tuple[int, Block]]) -> Part | None:
    """What the title of an item asks, where its minute is one word: "To approve the minutes of the meeting of 4 May - Agreed."."""
    first = inside[0][1] if inside else None
    task = _TASK.search(reading.text, section.heading.start, section.heading.end)
    if first is None or task is None or not _SO_DONE.fullmatch(reading.text, first.start, first.end) or not section.title.lower().startswith("to "):
        return None
    return Part("", Span(task.start(), section.heading.end), cap(Span(section.heading.start, first.end)), "resolutions/as-titled")


def _shared(inside: list[tuple[int, Block]], starts: list[int], span: Span) -> Iterator[int]:
    """The indexes of the blocks, of which `starts` are the starts in order, that share a character with a span."""
    for index, block in inside[max(0, bisect_right(starts, span.start) - 1) : bisect_left(starts, span.end)]:
        if span.start < block.end:
            yield index


def _formal(reading: Reading, inside: list[tuple[int, Block]], under_motion: set[int]) -> Iterator[Part]:
    """Parts under a headword, and "That ... be ..." that has lost it."""
    done: set[int] = set()
    starts = [block.start for _, block in inside]
    quoted = False
    for at, (index, block) in enumerate(inside):
        plain = ordinary(reading.text[block.start : block.end])
        quoted = bool(_NOT_MINUTED.match(plain)) or (quoted and (block.lead >= 0 or block.kind == "item"))
        if index in done or quoted:
            continue
        loud = _LOUD.stands(plain)
        match = (None if len(plain) < _SHORT_LINK and _IN_MENU.fullmatch(plain) else HEADWORD.screen.search(plain)) or (INLINE.screen.search(plain) if loud else None)
        if match and match["word"].lower() == "recommended" and reading.layout == "agenda-page" and _DECISIONS_ALONE.search(reading.text, 0, 400):
            continue  # what the agenda recommends
        if set_out := numbered_decisions(reading, inside, at, HEADWORD.key) or opened_by_body(reading, inside, at, plain) or beside_reasons(reading, block):
            done.update(i for part in set_out for i in _shared(inside, starts, part.evidence))
            done.update(i for i, b in inside[at:] if b.end <= set_out[0].evidence.start)
            yield from set_out
            continue
        if match:
            said = match["word"].lower()
            yield from noted_first(block, plain[: match.start("word")], INLINE.key)
            found = [part if part.verb else replace(part, verb=said) for part in _under(reading, inside, at, block, match)]
            found = [part for part in found if not said.endswith(("outcome", "outcomes")) or _DECIDES.match(clean(reading.text[part.body.start : part.body.end]))]
            done.update(i for part in found for i in _shared(inside, starts, part.evidence))
            done.update(i for i, b in inside[at + 1 : at + 2] if found and b.end <= found[0].evidence.start)  # "That the Cabinet be recommended:"
            yield from found
        elif loud and (stated := _STATED.search(plain)):
            first = next(sentences(reading.text, block.start + (stated.start("said") if stated.start() else 0), block.end))
            yield Part("", first, cap(first), INLINE.key)
        elif index in under_motion:
            continue
        elif resolved := then_resolved(reading, inside, at):
            done.add(inside[at + 1][0])
            yield resolved
        elif block.kind == "paragraph" and len(plain) < 1200 and _THAT.match(plain) and PART.match(plain):
            evidence = cap(block.span)
            yield Part("", block.span, evidence, "resolutions/lost-headword")
        elif block.kind == "item" and (run := lost_list(reading, inside, at)):
            done.update(index for index, _ in inside[at : at + len(run)])
            yield from run


# Under "Outcomes:" may stand what came of it for children; a decision is told as one
_DECIDES = re.compile(
    rf"(?:that|to)\b|(?:(?:noted|agreed|approved|endorsed|received|recommended|requested|welcomed|deferred)|(?:(?:the )?(?:[A-Z][\w'&-]* ){{0,6}}?{BODIES} (?:\w+ly )?"
    r"(?:noted|agreed|resolved|approved|endorsed|received|recommended|requested|thanked|accepted|welcomed|asked|decided)))\b|[^.;]{3,200}?\b(?:be|(?:was|were)(?: \w+ly)? (?:noted"
    r"|agreed|approved|endorsed"
    r"|received|accepted|deferred|recommended|welcomed))\b", re.IGNORECASE
)
_DECISIONS_ALONE = re.compile(r"^\W*agenda and decisions\W*$", re.IGNORECASE | re.MULTILINE)
_SHORT_LINK = 16
_IN_MENU = re.compile(r"[\u2022\u00b7*] *\w+")  # "\u2022 Decisions" among the links of a page
_THAT = re.compile(r"[^\w\"\u201c]*That\b")
_NOTHING_DONE = re.compile(r"\W*(?:There (?:was|were|being) (?:no|none|nothing|not)|None|Nil)\b", re.IGNORECASE)  # "RESOLVED: There were no exempt items"
def _under(
    reading: Reading, inside: list[tuple[int, Block]], at: int, block: Block, match: re.Match[str]
) -> Iterator[Part]:
    """The parts under a headword: in its own block, else in the blocks that follow."""
    rule = HEADWORD.key if match.re is HEADWORD.regex else INLINE.key
    start = block.start + match.start("rest")
    rest = ordinary(reading.text[start : block.end])
    said = re.sub(r"^[\s:,.\-;]+", "", rest)
    opens = not said or opens_parts(said)
    if RECOMMENDING.fullmatch(said) and (recommended := list(following(reading, inside, at, rule))):
        yield from (replace(part, verb=TO_RECOMMEND) for part in recommended)
        return
    if last := on_terms(reading, said, inside[at + 1 :]):
        yield Part("", Span(start, last), cap(Span(block.start + match.start("word"), last)), rule)
        return
    if both := _AND_THAT.match(said):
        yield Part("", Span(block.end - len(said), block.end - len(said) + both.end("first")), cap(block.span), rule)
        yield from following(reading, inside, at, rule)
        return
    if not opens and not re.match(r"(?:FURTHER|unanimously)\W*$", said):
        labelled = list(inline_parts(start, rest, block, rule))
        if not labelled and (one := re.match(r"^\s*(?:that\s+)?[(]?(?P<label>1|a|i)[).]\s+", rest, re.I)):
            labelled = [Part(one["label"].lower(), Span(start + one.end(), block.end), cap(block.span), rule)]
        if labelled:
            yield from labelled
            yield from next_parts(reading, inside[at + 1 :], labelled[-1].label, rule)
            return
        if _NOTHING_DONE.match(said):
            return
        if not said.rstrip().endswith((":", ":-")):
            if lines := _to_lines(reading, start, block):
                yield from (Part("", line, cap(line), rule) for line in lines)
                return
            begin = start + len(rest) - len(said) if rest.lstrip().startswith(".") else block.start + match.start("word")
            first = next(sentences(reading.text, begin, block.end))  # "Decision. That the report be noted."
            word, stop = block.start + match.start("word"), first.end
            yield Part("", Span(word if match["word"] == "AGREED" and _OUTRIGHT.match(rest) else start, stop), cap(Span(word, stop)), rule)
            return
    yield from following(reading, inside, at, rule)


_AND_THAT = re.compile(r"(?P<first>[Tt]hat [^:;]{5,300}?\bbe \w+(?:ed|en|n|t)\b[^:;]{0,200}?),? and (?:further |also )?(?:that|to)\s*:?\s?-?\s*$")  # above the other parts
_OUTRIGHT = re.compile(r" (?:the|an?) (?!.*\bbe\b)")  # "AGREED the changes to the scheme", without "that" or "to"
_TO_LINE = re.compile(r"[ \t]*:?[ \t]*(?:[-*\u2022][ \t]*)?to [a-z]+ [^\n]+")


def _to_lines(reading: Reading, start: int, block: Block) -> list[Span]:
    """The lines below a headword in one block, where each begins with "to": "to note the report, and" above "to thank officers."."""
    found, at = [], start
    for line in reading.text[start : block.end].split("\n"):
        if line.strip():
            if _TO_LINE.fullmatch(line) is None:
                return []
            found.append(Span(at, at + len(line)))
        at += len(line) + 1
    return found if len(found) > 1 else []


def _parts_done(reading: Reading, inside: list[tuple[int, Block]], index: int) -> bool:
    """Whether the blocks after one are parts that open with what was done: "(i) NOTED the report"."""
    after = next((b for i, b in inside if i > index), None)
    return bool(after and after.kind == "item" and _DONE.match(ordinary(reading.text[after.start : after.end])))


_DONE = re.compile(
    r"\W*(?:(?:a|i|1)[.)]\s*)?(?:unanimously )?(?:(?:note|agree|approve|endorse|recommend|request|refer|receive|welcome|thank|delegate|authorise)s?\b"
    r"|noted|agreed|approved|endorsed|recommended|requested|referred|received|welcomed|thanked|resolved|instructed|accepted)\b",
    re.I,
)
# "The plan was taken to the Homes Board on 4 May. It was agreed that": there, not here
_AT_ANOTHER = re.compile(
    r"\b(?:presented|reported|taken|considered|discussed|submitted|met)\b[^.]{0,120}"
    r"\b(?:at|to|by) (?:the |its |their )?(?:[A-Z][\w'&-]* (?:and |of )?){0,7}(?:Board|Committee|Panel|Partnership|Cabinet|Council|Group|Forum)\b(?: meeting)?"
    r" (?:(?:held )?on \d{1,2} |in |of \d{1,2} )[A-Z][a-z]+(?: \d{4})?"
)
_ASSENT = re.compile(r",? that (?:they|he|she|it|this|we|these|those) (?:could|would|should|can|will|might|did|was|were)\W*", re.IGNORECASE)  # "She asked to come. It was agreed that she could."
# "agreed to note the report and thanked officers for it": what else was done is no part of what was agreed.
_AND_DID = re.compile(r",? and (?:also |then )?(?:thanked|congratulated|welcomed|asked|requested|commended|expressed|wished|noted)\b(?! (?:by|that)\b)")
_SAID_AGREED = re.compile(r"\bagreed\b[^:;.]{0,60}$", re.IGNORECASE)
_VERB_SAID = re.compile(r"\b(?:agreed|noted|approved|endorsed)\b", re.IGNORECASE)
_OF_A_MEETING = re.compile(r"\bminutes?\b|\b(?:notes?|record) of (?:the |our )?(?:last|previous|\w* ?meeting)", re.IGNORECASE)
_OF_MINUTES = ("minutes-confirmed", "approved-the-minutes", "minutes-agreed-by-members", "minutes-without-a-verb", "sign-the-minutes", "approval-given", "minutes-confirmed-in-welsh")


def _narrative(
    reading: Reading, inside: list[tuple[int, Block]], formal: bool, section: Section | None
) -> Iterator[Part]:
    """Agreement said in a sentence: the minutes confirmed, or, where nothing was resolved formally, "it was agreed that"."""
    local = of_local_council(reading, section.meeting if section else 0)
    for at, (index, block) in enumerate(inside):
        yield from (below := [] if formal else opened(reading, inside, at))
        said = _in_cells(reading, block, reading.sentences_of(index))
        for before, span in zip([None, *said], said, strict=False):
            if local and not formal and before and CARRIED.match(span.plain) and (PROPOSAL.search(before.plain) or re.match(r"\W*(?:this|which)\b", span.plain, re.I)):
                whole = Span(before.start, span.end)
                asked = proposed_that(Span(before.start, before.end), before.plain)
                yield Part("", asked if asked.start > before.start else whole, cap(whole), f"{NARRATIVE.rules[0].yields}/proposal-carried")
                continue
            if not formal and before and len(span.plain) < _FEW_WORDS and before.block == span.block and _CONFIRMED_WORD.fullmatch(span.plain) and (minutes := _NAMED_MINUTES.match(before.plain)):
                yield Part(minutes["label"] or "", Span(before.start + minutes.start("text"), span.end), cap(Span(before.start, span.end)), _WORD_ALONE)
                continue
            for rule, match in NARRATIVE.matches(span.plain) if not below or span is not said[-1] else ():
                elects = rule.name == "local-elected" and section is not None and ELECTION.match(section.title) is not None
                if rule.name.startswith("local-") and not (local or elects):
                    continue
                if formal and rule.name not in _OF_MINUTES:
                    continue
                if rule.name == "agreed-as-a-record" and not (section and _OF_A_MEETING.search(section.title)):
                    continue
                text = match["text"] or match.groupdict().get("text2") or ""
                if rule.name == "body-and-parts" and not (match["text"] or _parts_done(reading, inside, index)):
                    yield from did(reading, inside[at + 1 :], rule.key) if span.plain.endswith((":", ":-")) else ()
                    continue
                if rule.name == "it-was-agreed" and (_ASSENT.fullmatch(text) or (before and before.block == span.block and _AT_ANOTHER.search(before.plain))):
                    continue
                if RECOMMENDING.fullmatch(text) and (recommended := list(following(reading, inside, at, rule.key))):
                    yield from (replace(part, verb=TO_RECOMMEND) for part in recommended)
                    break
                if not text.strip(" :-") or OPENS.fullmatch(text.lstrip(" :,-")):
                    if text.strip(" :-,").endswith("that") and told_below(reading, inside, at):
                        break
                    verb = _VERB_SAID.search(match.group())
                    yield from (replace(part, verb=verb.group().lower() if verb else "") for part in following(reading, inside, at, rule.key))
                    break
                start = span.start + (match.start("text") if match["text"] else match.end() - len(text))
                text = _AND_DID.split(text, maxsplit=1)[0]
                labelled = list(inline_parts(start, text, block, rule.key))
                lead = "agreed" if text.startswith(" that ") and _SAID_AGREED.search(match.group()[: -len(text)]) else ""
                yield from labelled or [Part("", Span(start, start + len(text)), cap(span.span), rule.key, lead)]
                if labelled and span.end >= block.end:
                    yield from next_parts(reading, inside[at + 1 :], labelled[-1].label, rule.key)
                break


def _in_cells(reading: Reading, block: Block, said: list[Sentence]) -> list[Sentence]:
    """The sentences of a block, those of a row of a table cell by cell: "3 | Fostering | The Panel agreed to note the report. | AS"."""
    if not said or not any("|" in s.text for s in said):
        return said
    spans = [s for cell in cells_of(reading, block) for s in sentences(reading.text, cell.start, cell.end)]
    quoted = [(s, reading.text[s.start : s.end]) for s in spans]
    return [replace(said[0], start=s.start, end=s.end, text=q, plain=ordinary(q)) for s, q in quoted]


def of_local_council(reading: Reading, meeting: int) -> bool:
    """Whether a meeting is of a parish, town or community council, whose minutes tell decisions without a headword."""
    met = next((m.body for m in reading.meetings if m.meeting == meeting), "")
    return is_local(met) or (met == "Council" and not reading.gss)


