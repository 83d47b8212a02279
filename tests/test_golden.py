"""What the example minutes say, read and reviewed sentence by sentence, is what the project reads.

`python tests/goldens.py` writes what is read now over the tables, for review in `git diff`. A table named in
`golden/OPEN.txt` holds facts that are true and not yet read, or lacks one that is read and not true.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

import goldens
import pytest

OPEN = frozenset(
    line.split("#")[0].strip()
    for line in (goldens.GOLDEN / "OPEN.txt").read_text(encoding="utf-8").splitlines()
    if line.split("#")[0].strip()
)
CASES = [(path, question) for path in goldens.minutes() for question in goldens.questions()]


@cache
def _tables(path: Path) -> dict[str, list[goldens.Row]]:
    return goldens.read_now(path)


@pytest.mark.parametrize(("path", "question"), CASES, ids=[f"{p.stem} {q}" for p, q in CASES])
def test_table(path: Path, question: str, request: pytest.FixtureRequest) -> None:
    if f"{path.stem} {question}" in OPEN:
        request.applymarker(pytest.mark.xfail(reason="listed in golden/OPEN.txt", strict=False))
    assert _tables(path)[question] == goldens.golden(path.stem, question)


@pytest.mark.parametrize("path", goldens.minutes(), ids=lambda p: p.stem)
def test_evidence_stands_where_the_tables_say(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for question in goldens.questions():
        for row in goldens.golden(path.stem, question):
            assert text[int(row["evidence_start"]) : int(row["evidence_end"])] == row["evidence"], row


def test_every_table_has_its_minutes() -> None:
    assert {p.name for p in goldens.GOLDEN.iterdir() if p.is_dir()} == {p.stem for p in goldens.minutes()}


def test_two_councils_at_least_share_a_question() -> None:
    shared = [p for p in goldens.minutes() if goldens.golden(p.stem, "judgements")]
    assert len({row["gss"] for p in shared for row in goldens.golden(p.stem, "judgements")}) >= 4
