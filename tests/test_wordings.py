"""Many clerks' wordings of one fact, and wordings that tell of none: each line of `tests/bank` alone in the same minutes.

A line is a sentence, and after `=>` what it tells: rows parted by `##`, cells by `|`; `-` for nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.excerpts import facts

BANK = Path(__file__).parent / "bank"
COLUMNS = {
    "partners": ("body", "organisation", "person", "post", "role"),
    "successions": ("predecessor", "successor", "date"),
    "services": ("provider", "service", "commissioner"),
    "funding": ("amount", "purpose", "funder", "recipient"),
}
HEAD = """CHILDREN AND YOUNG PEOPLE SCRUTINY COMMITTEE
Derby City Council
Minutes of the meeting held on Tuesday 12 March 2019 at 6pm in the Council House
Present: Councillors A Vale (Chair), B Fenn

5. Safeguarding children update
The Committee considered a report on children's services, looked after children, care leavers and early help. Social workers and child protection were discussed.

"""


def lines() -> Iterator[tuple[str, str, str]]:
    """The question, the sentence and what is expected, of each line."""
    for question in COLUMNS:
        for line in (BANK / f"{question}.txt").read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                sentence, _, expected = line.partition(" => ")
                yield question, sentence.replace("\\n", "\n"), expected


def told(question: str, sentence: str) -> str:
    """The rows that a sentence gives, as a line of the bank writes them."""
    found = facts(question, HEAD + sentence)
    rows = ["|".join(str(getattr(f, c)) for c in COLUMNS[question]) for f in found]
    return " ## ".join(rows) or "-"


@pytest.mark.parametrize(("question", "sentence", "expected"), list(lines()))
def test_a_wording_tells_what_it_says(question: str, sentence: str, expected: str) -> None:
    assert told(question, sentence) == expected
