"""A sentence in which "the Board" stands for the safeguarding board named before it, read as if it said so."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.inspection.grading import OVERALL, Grade
from kg.model import Sentence
from kg.reading import Reading

_BOARD = re.compile(r"\b[Tt]he Board\b(?=[^.;:]{0,40}\b(?:was|were|had|as|is|to be|good|inadequate)\b)")
_LSCB = re.compile(r"\bLSCB\b|\bSafeguarding Children'?s? Board\b")


def naming_board(reading: Reading, index: int) -> Sentence:
    """A sentence with "the Board", of the same length, said to be the LSCB where that is the board spoken of."""
    here, before = reading.sentences[index], reading.sentences[max(0, index - 1)]
    board = _BOARD.search(here.plain)
    section = reading.section_of(here) if board else None
    of_board = bool(board and reading.meetings) and all(_LSCB.search(m.body.title()) for m in reading.meetings)  # its own minutes
    if not board or not (of_board or (section and _LSCB.search(section.title)) or _LSCB.search(here.plain, 0, board.start()) or (here.block == before.block and _LSCB.search(before.plain))):
        return here
    return replace(here, plain=_BOARD.sub("the  LSCB", here.plain))


# "Both the Council and the Board had been found to require improvement": one grade for two
_BOTH = re.compile(
    r"\b[Tt]he\s+(?:(?:County|City|Borough)\s+)?(?:[Cc]ouncil|[Aa]uthority|[Ll]ocal\s+[Aa]uthority|[Ss]ervice|Department)(?:'s\s+services)?\s+and\s+(?:also\s+)?(?:the\s+|its\s+)?"
    r"(?:LSCB|(?:[\w']+\s+){0,4}Safeguarding\s+Children'?s?\s+Board|Board)(?:\s+\([A-Z]+\))?(?:\s+alike)?,?\s+(?:(?:had|have|were|was|are|both|each|been|also)\s+){1,4}"
)


def with_council(plain: str, grades: list[Grade]) -> list[Grade]:
    """The grades of a sentence, that of the board also the council's where it tells one for both."""
    both = _BOTH.search(plain) if len(grades) == 1 and grades[0].area == "LSCB" else None
    return [replace(grades[0], area=OVERALL), *grades] if both and both.start() <= grades[0].end else grades
