"""Areas listed under their grade: "three areas required improvement to be good. These were:", "Judged good:"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.extract.inspection.gradelines import GRADE_WORDS, label_alone
from kg.extract.inspection.gradelists import LIST_RULE
from kg.extract.inspection.grading import Grade, graded_otherwise
from kg.extract.inspection.premises import PREMISES
from kg.extract.proof import across, proof
from kg.model import Sentence, Span
from kg.reading import Reading
from kg.rules.grammar import screened, words
from kg.rules.inspection.pieces_inspection import AREA, GRADE, area, grade
from kg.stance import stance

_AREAS = r"(?:areas?|judge?ments?|aspects?|categor(?:y|ies)|domains?|elements?|grades?|sub-judge?ments?|services)"
_BE = r"(?:(?:was|were|is|are|had|has|have|been|being|which|that|inspected|judged|rated|graded|assessed|evaluated|found|considered|as|to|be|at|each|all|both|now|also"
_BE += r"|a|grade|of|given|awarded|received) ){1,6}"
# What ends in a grade that what is listed next has: "two of the four judgements were 'outstanding'", "the remaining areas were judged good"
_HEAD = screened(
    rf"(?:\b(?:one|two|three|four|five|six|some|several|most|others?|remaining|rest|following|these|those|the|all|\d)\b"
    rf" (?:(?:of|the|its|two|three|four|five|six|other|key|main|separate|individual|inspection|graded|remaining|following|service) ){{0,4}}"
    rf"(?:{_AREAS} (?:{_BE})?|{_BE})|^\W*(?:{_AREAS} )?(?:(?:judged|rated|graded|assessed|evaluated|found)(?: as| to be| at)? )?)['\"]?(?P<grade>{GRADE})['\"]?"
    r"(?: overall)?(?: (?:in|for|across) (?:the|these) following(?: \w+)?)?"
    r"(?:,? (?:namely|these being|those being|being|these were|which were|they were))? ?[.:-]{0,3}(?P<inline>(?<=[:-]) .{10,300})?$"
)
_COLON = re.compile(r":\s?-?\s*$")  # "Good:" alone opens a list
# "These were:", "These are as follows"
_THESE = re.compile(r"\W*(?:These|Those|They|The\s+areas(?:\s+concerned)?)\s+(?:areas\s+)?(?:are|were|being|included?)(?:\s+as\s+follows)?\s*[:-]{0,3}(?P<inline>\s.{10,300})?$")
_GAP = re.compile(r"(?:[\s,;()&'\"]|\b(?:and|the|both|experiences|progress|of|children|who|for|work|with|practice|services?|its|their|social|families)\b)*\.?", re.IGNORECASE)
_NAME = screened(AREA)


def under_grades(reading: Reading) -> Iterator[tuple[int, tuple[Grade, Span]]]:
    """The areas that a sentence with a grade counts and that are listed after it, by the sentence that names each."""
    for index, sentence in enumerate(reading.sentences):
        if len(sentence.plain) > 400 or words(sentence.plain).isdisjoint(GRADE_WORDS):
            continue
        head = _HEAD.search(sentence.plain)
        if head is None or (head.start("grade") < 12 and not (head["inline"] or _COLON.search(sentence.plain))) or stance(sentence.plain, *head.span("grade")) != "asserted":
            continue
        if PREMISES.search(sentence.plain) or graded_otherwise(sentence.plain):
            continue
        yield from _listed(reading, index, grade(head["grade"]), (sentence.plain.rstrip().endswith((":", ":-")), head.start("inline") if head["inline"] else -1))


def _listed(reading: Reading, index: int, value: str, how: tuple[bool, int]) -> Iterator[tuple[int, tuple[Grade, Span]]]:
    """The areas that follow a head: in its own words after the colon, in "these were" next to it, or as items below."""
    sentence, (opens, inline) = reading.sentences[index], how
    if inline >= 0:
        for name, low, high in _run(sentence.plain, inline):
            yield index, (Grade(name, value, low, high, LIST_RULE), proof(sentence, 0, high))
        return
    line = index
    after = reading.sentences[index + 1 : index + 2]
    these = _THESE.match(after[0].plain) if after and after[0].section == sentence.section else None
    if these:
        line = index + 1
        if these["inline"]:
            for name, low, high in _run(after[0].plain, these.start("inline")):
                yield line, (Grade(name, value, low, high, LIST_RULE), across(sentence, after[0]))
            return
    if not (these or opens):
        return
    items = _items(reading, line)
    for at, item in items:
        if name := label_alone(item.plain):
            yield at, (Grade(name, value, 0, len(item.plain), LIST_RULE), across(sentence, item))


def _items(reading: Reading, line: int) -> Sequence[tuple[int, Sentence]]:
    """The short lines below a head that are all areas, up to one that is none."""
    found = []
    for at in range(line + 1, min(line + 10, len(reading.sentences))):
        item = reading.sentences[at]
        if len(item.plain) > 160 or not label_alone(item.plain) or item.section != reading.sentences[line].section:
            break
        found.append((at, item))
    return found


def _run(plain: str, start: int) -> list[tuple[str, int, int]]:
    """The areas that are all that stands in the rest of a sentence, with their places; nothing where more is said."""
    found, at = [], start
    for match in _NAME.exact.finditer(plain, start):
        if _GAP.fullmatch(plain, at, match.start()) is None:
            return []
        found.append((area(match.group()), match.start(), match.end()))
        at = match.end()
    return found if found and _GAP.fullmatch(plain, at) else []
