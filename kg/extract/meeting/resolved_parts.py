"""The parts of a resolution: labelled within a sentence, or listed in the blocks under its headword."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile

from kg.extract.proof import cap
from kg.model import Block, Span
from kg.reading import Reading
from kg.rules.meeting.resolutions import RECOMMENDING, TO_RECOMMEND
from kg.text import ordinary, strip

LABEL = re.compile(r"^\(?(?P<label>[a-zA-Z]|[ivxIVX]{1,5}|\d{1,2})(?:\)|\.(?=\s|\*\s))(?:\*(?=\s))?\s*")  # "ii.*", starred for the Council
_INLINE_LABEL = re.compile(
    r"(?:(?<=[\s:;,-])|^)(?:\((?P<label>[a-z]|[ivx]{1,4}|\d{1,2})\)|(?P<bare>[a-z]|[ivx]{1,4}|\d{1,2})[.)](?=\s+(?:that|to|the)\b)"
    r"|(?:(?<=[:;.]\s)|(?<=;\sand\s))(?P<said>\d)\.(?=\s+[a-z]+\s)"  # "RESOLVED to: 1. Note the letter. 2. Thank officers."
    r"|(?:(?<=[;:]\s)|(?<=;\sand\s)|(?<=\bthat\s)|(?<=\bto\s)|^)(?P<closed>[a-z]|[ivx]{1,4}|\d{1,2})\)(?=\s+\w))\s*",
    re.I,
)


# "Decision: The Cabinet RESOLVED that a) ...", "Decision: The Executive (i) agreed to ...": who resolved, after the headword
_WHO = re.compile(
    r"^\W*(?:the )?(?:[\w',-]+ ){0,8}?"
    r"(?:committee|panel|board|cabinet|commission|forum|council|members|executive|partnership|group)(?:(?:,? (?:having|after|following|upon) [^,.:;]{3,120},)?"
    r" (?:unanimously )?(?:agreed|resolved|decided|noted)\b|\W*$)", re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a resolution: its label, its text's span (without the label) and the span it rests on."""

    label: str
    body: Span
    evidence: Span
    rule: str
    verb: str = ""  # of its headword: "The Committee NOTED:"
    text: str = ""  # its words, where they do not follow one another on the page


def inline_parts(start: int, rest: str, block: Block, rule: str) -> Iterator[Part]:
    """Labelled parts in one sentence: "(a) That ... and (b) that ...", in the order of the alphabet or of numbers."""
    if _BULLET_FIRST.match(rest):
        yield from _bulleted(start, rest, block, rule)
        return
    labels = [m for m in _INLINE_LABEL.finditer(rest)]
    named = [(m["label"] or m["bare"] or m["said"] or m["closed"]).lower() for m in labels]
    if (
        not labels
        or named[0] not in ("a", "i", "1")
        or re.sub(r"\W|\bthat\b|\bto\b", "", _WHO.sub("", rest[: labels[0].start()]), flags=re.I)
    ):
        return
    if any(m["said"] and name != str(at) for at, (m, name) in enumerate(zip(labels, named, strict=True), 1)):
        return
    if len(labels) == 1 and labels[0]["label"] and rest.count("(b)") + rest.count("(ii)") + rest.count("(2)"):
        return
    for m, label, following in zip(labels, named, [*labels[1:], None], strict=True):
        stop = following.start() if following else len(rest)
        evidence = strip(rest, m.start(), stop)
        yield Part(
            label, Span(start + m.end(), start + stop), cap(Span(start + evidence.start, start + evidence.end)), rule
        )


_BULLET_FIRST = re.compile(r"\W{0,3}(?:that|to)?\W{0,4}[\u2022\u25aa\uf0b7]\s", re.IGNORECASE)
_BULLETS = re.compile(r"[\u2022\u25aa\uf0b7]\s+")


def _bulleted(start: int, rest: str, block: Block, rule: str) -> Iterator[Part]:
    """The parts of a cell that has lost its line breaks, each after a bullet: "• That the report be noted; • That staff be thanked."."""
    marks = list(_BULLETS.finditer(rest))
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        body = strip(rest, mark.end(), following.start() if following else len(rest))
        yield Part("", Span(start + body.start, start + body.end), cap(Span(start + body.start, start + body.end)), rule)


def next_parts(reading: Reading, rest: list[tuple[int, Block]], label: str, rule: str) -> Iterator[Part]:
    """The parts that go on, each with the next label, in the blocks after one that held the first."""
    run: list[Block] = []
    for _, block in rest:
        match = LABEL.match(reading.text[block.start : block.end])
        if block.kind != "item" or (not run and not (match and label and match["label"].lower() == next_label(label))):
            break
        run.append(block)
    yield from _run(reading, run, rule)


_ON_TERMS = re.compile(
    r"\bbe (?:\w+ly )?(?!(?:asked|requested|recommended|instructed|invited|advised|informed|urged)\b)\w+(?:ed|en|n|t)\b[^:]{0,300}?"
    r"\b(?:subject to|(?:conditions?|basis|terms|grounds|proviso) (?:that|as follows)|(?:conditions|terms|reasons|grounds|amendments|changes|provisos)(?: \w+){0,3}|provided that)[^:]{0,80}:\W*$",
    re.IGNORECASE,
)


# "That the following be appointed as governors:" above their names
_THE_FOLLOWING = re.compile(
    r"^\W*that\b[^:]{0,200}?\bfollowing (?:\w+ ){0,4}?be (?:\w+ly )?"
    r"(?:re-?)?(?:appointed|elected|nominated|co-opted|approved|selected|named|awarded|granted)\b[^:]{0,120}:\W*$", re.IGNORECASE
)
_LISTED = re.compile(r"(?![^\n]*\b(?:was|were|be)\b)[^\n]{3,120}(?<![.:;])(?:\n(?![^\n]*\b(?:was|were|be)\b)[^\n]{3,120}(?<![.:;])){0,30}")


def _listed(reading: Reading, block: Block) -> bool:
    """Whether a block is of lines that only name, without a label."""
    return block.kind != "heading" and LABEL.match(reading.text[block.start : block.end]) is None and _LISTED.fullmatch(reading.text[block.start : block.end].strip()) is not None


def on_terms(reading: Reading, said: str, rest: list[tuple[int, Block]]) -> int:
    """Where the list of its terms, or of those whom it names, ends, of one decision that stands above: "That the licence be granted, subject to the following:"; 0 for any other."""
    if _THE_FOLLOWING.search(said):
        return max((block.end for block in takewhile(lambda block: _listed(reading, block), (block for _, block in rest))), default=0)
    if not _ON_TERMS.search(said):
        return 0
    return max((block.end for block in takewhile(lambda block: block.kind == "item", (block for _, block in rest))), default=0)


_CASE = re.compile(r"\((?P<label>[a-z])\)\s+\S")


def by_case(reading: Reading, inside: list[tuple[int, Block]], parts: list[Part]) -> list[Part]:
    """Decisions of one item on several cases, each with the letter of its own: "(a) 12/0345 - shed at Mill Lane", "RESOLVED that ...", then "(b)"."""
    if len(parts) < 2 or any(p.label for p in parts):
        return parts
    cases = [(b.start, m["label"]) for _, b in inside if (m := _CASE.match(reading.text, b.start, b.end))]
    above = [next((name for start, name in reversed(cases) if start < p.evidence.start), "") for p in parts]
    return [replace(p, label=name) for p, name in zip(parts, above, strict=True)] if above == [name for _, name in cases] and above[0] == "a" else parts


def next_label(label: str) -> str:
    """The label that follows one: 2 after 1, b after a, ii after i."""
    if label.isdigit():
        return str(int(label) + 1)
    roman = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    return roman[roman.index(label) + 1] if label in roman[:-1] else chr(ord(label[0]) + 1)


def _told_before(reading: Reading, inside: list[tuple[int, Block]], at: int) -> bool:
    """Whether what follows the heading "Decision" only leads up to what was then resolved."""
    plain = [ordinary(reading.text[b.start : b.end]) for _, b in inside[at : at + 12]]
    opens = re.match(r"\W*decisions?\W*$", plain[0], re.I) and re.search(
        r"\b(?:presented|introduced|moved|seconded|advised|asked|explained|outlined|submitted|reported|discussed)\b", plain[1]
    )
    return bool(opens) and any(re.match(r"\W*(?:resolved|agreed)\b", p, re.I) for p in plain[2:])


# "Decision" above "APPROVED."
_ALONE = re.compile(r"\W*(?:noted|approved|agreed|endorsed|received|welcomed)\W*", re.IGNORECASE)
# "The Cabinet:-", or "That the Committee" alone, above the parts of a resolution
_OPENS_LIST = re.compile(
    r":\s*-?\s*$|^\W*(?:that|to)(?:,? (?:the )?(?:[\w'&-]+ ){0,6}?(?:committee|panel|board|cabinet|council|forum|commission|members|executive|group))?\W*$"
    r"|^\W*the (?:[\w'&-]+ ){0,6}?(?:committee|panel|board|cabinet|council|forum|commission|executive|group)\W*$", re.IGNORECASE
)


# "The Cabinet Member for Homes, Councillor Ada Sample, approved:", above what one person decided
_ONE_PERSON = re.compile(
    r"\W*(?:the )?(?:(?:deputy )?leader|mayor|(?:cabinet|executive|lead) (?:member|councillor)"
    r"|portfolio holder|(?:[a-z]+ ){0,3}director|chief executive|(?:police and crime )?commissioner)\b[^.;:]{0,200}"
    r"\b(?:approved|agreed|decided|resolved|authorised|noted)(?: (?:that|to))?\W*$", re.IGNORECASE
)


_DONE = re.compile(r"\W*(?:\(?(?:a|i|1)[.)]\s*)?(?:approved|noted|agreed|endorsed|delegated|authorised|accepted|recommended|resolved|adopted|received|requested|deferred"
    r"|instructed) (?:the|that|to|an?)\b", re.IGNORECASE)


def following(reading: Reading, inside: list[tuple[int, Block]], at: int, rule: str) -> Iterator[Part]:
    """The parts in the blocks after a bare headword: list items with what is nested in them, or one "That" paragraph."""
    rest = inside[at + 1 :]
    if not rest:
        return
    first = rest[0][1]
    if first.kind == "paragraph" and _told_before(reading, inside, at):
        return
    if numbered := list(_numbered(reading, rest, rule)):
        yield from numbered if len(numbered) > 1 else [replace(numbered[0], label="")]  # alone it bears a paragraph's number
        return
    if _OPENS_LIST.search(ordinary(reading.text[first.start : first.end])) and len(below := list(_numbered(reading, rest[1:], rule)) or list(_counted(reading, rest[1:], rule))) > 1:
        yield from below
        return
    if len(counted := list(_counted(reading, rest, rule))) > 1:
        yield from counted
        return
    if first.kind in ("paragraph", "row") or (first.kind == "item" and not first.marker):
        items = [b for _, b in rest[1:2] if b.kind == "item"]
        if not items and _ALONE.fullmatch(reading.text, first.start, first.end) and not any(_numbered(reading, rest[1:], rule)):
            yield Part("", first.span, cap(first.span), rule)
        elif (
            items
            and _OPENS_LIST.search(ordinary(reading.text[first.start : first.end]))
            and (len(reading.text[first.start : first.end].split()) < 12
                 or _ONE_PERSON.match(ordinary(reading.text[first.start : first.end]))
                 or _DONE.match(ordinary(reading.text[items[0].start : items[0].end])))
        ):
            asked = RECOMMENDING.fullmatch(ordinary(reading.text[first.start : first.end])) is not None
            yield from (replace(part, verb=TO_RECOMMEND) if asked else part for part in following(reading, inside, at + 1, rule))
        elif labelled := list(inline_parts(first.start, ordinary(reading.text[first.start : first.end]), first, rule)):
            yield from labelled
            yield from next_parts(reading, rest[1:], labelled[-1].label, rule)
        elif told := re.match(r"\W*(?P<number>\d+(?:\.\d+)+[.)]?[\s|]+)?(?=(?:that|to|the|nodi|derbyn|cymeradwyo|cytuno|cefnogi|gofyn|argymell|gohirio|diolch|croesawu"
            r"|penodi|ethol|mabwysiadu|cyfeirio)\b)", reading.text[first.start : first.end], re.I):
            yield Part("", Span(first.start + (told.end() if told["number"] else 0), first.end), cap(first.span), rule)
            goes_on = _TO_AGAIN if _TO_AGAIN.match(reading.text, first.start) else _THAT_AGAIN
            for _, block in rest[1:9]:
                if block.kind != "paragraph" or not goes_on.match(reading.text, block.start):
                    break
                yield Part("", block.span, cap(block.span), rule)
        return
    run: list[Block] = []
    for _, block in rest:
        if block.kind != "item" or (run and block.depth < run[0].depth):
            break
        run.append(block)
    yield from _run(reading, run, rule)


_THAT_AGAIN, _TO_AGAIN = re.compile(r"\W*(?:That|THAT)\b"), re.compile(r"\W*(?:To|TO) [a-z]+ (?:the|an?|that|its|to|all|any|any|[A-Z])\b")  # the next paragraphs under "Decision"
NUMBER_OF_DECISION = r"(?:[A-Z]{1,5}[/.-]?)?\d{1,4}[/.-]\d{2,4}"
DECISION_NUMBER = re.compile(rf"\W*{NUMBER_OF_DECISION}\W*")


_COUNTED = re.compile(r"(?P<label>\d{1,2})\s+(?=[A-Za-z][a-z]+\s)")


def _counted(reading: Reading, rest: list[tuple[int, Block]], rule: str) -> Iterator[Part]:
    """The parts under "That the Committee" that bear a bare number each, from 1 on: "1 Note the report."."""
    for at, (_, block) in enumerate(rest, 1):
        label = _COUNTED.match(reading.text, block.start, block.end)
        if label is None or label["label"] != str(at):
            return
        yield Part(label["label"], Span(label.end(), block.end), cap(block.span), rule)


# "4.1 the report be received;", "(4.2) that officers be thanked"
_ANY_DECIMAL = re.compile(r"\(?(?P<stem>\d{1,3}(?:\.\d{1,3})?\.)(?P<last>\d{1,3})[.)]{0,2}\s+(?=\w)")  # of one that goes on
_DECIMAL = re.compile(
    r"\(?(?P<stem>\d{1,3}(?:\.\d{1,3})?\.)(?P<last>\d{1,3})[.)]{0,2}\s+(?=(?:that|to)\b|(?:noted|agreed|approved|endorsed|resolved|remitted|instructed|received|delegated|authorised"
    r"|recommended|requested|welcomed|appointed|thanked|adopted)\b|(?:[^.;]|\.(?=\d)){1,200}?\bbe\b)", re.I)


def _numbered(reading: Reading, rest: list[tuple[int, Block]], rule: str) -> Iterator[Part]:
    """The parts that bear the item's number and their own, one paragraph after the other, from any number on."""
    before: tuple[str, int] | None = None
    for _, block in rest:
        label = (_ANY_DECIMAL if before else _DECIMAL).match(ordinary(reading.text[block.start : block.end]))
        if label is None or (before and (label["stem"], int(label["last"])) != (before[0], before[1] + 1)):
            return
        before = label["stem"], int(label["last"])
        yield Part(f"{label['stem']}{label['last']}", Span(block.start + label.end(), block.end), cap(block.span), rule)


def _run(reading: Reading, run: list[Block], rule: str, prefix: str = "") -> Iterator[Part]:
    """The items of one depth as parts, what is nested in each kept inside it."""
    if not run:
        return
    depth = run[0].depth
    at = 0
    while at < len(run):
        nested = at + 1
        while nested < len(run) and run[nested].depth > depth and not (nested == at + 1 and run[nested].marker.isdigit() and run[nested].marker != "1"):
            nested += 1
        block, last = run[at], run[nested - 1]
        quote = reading.text[block.start : block.end]
        label = LABEL.match(quote)
        name = label["label"] if label else ""
        if (
            nested > at + 1
            and len(quote.split()) < 9
            and quote.rstrip().endswith(":")
            and LABEL.match(reading.text[run[at + 1].start :][:8])
        ):
            yield from _run(reading, run[at + 1 : nested], rule, prefix + name)
        elif nested == at + 1 and not prefix and len(several := list(inline_parts(block.start, ordinary(quote), block, rule))) > 1:
            yield from several  # "1) To note the report; 2) To thank staff; and 3) To ask for more.", on one line
        else:
            body = Span(block.start + (label.end() if label else 0), last.end)
            yield Part(prefix + name, body, cap(Span(block.start, last.end)), rule)
        at = nested if nested == len(run) or run[nested].depth <= depth else len(run)  # "(2) The Director spoke", below the last part: a paragraph of the minute
