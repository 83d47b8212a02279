"""House styles of minutes, one file each in `tests/layouts/`, with the facts of the meeting that must be read from it.

To add a layout: put a short text in your own words into `tests/layouts/NAME.txt`, run `python tests/test_layouts.py`, and read
every line of the `NAME.expected` that it writes before you commit it.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kg.extract import extractor, prepare
from kg.layouts import LAYOUTS
from kg.outline import outline
from kg.readers import read

HERE = Path(__file__).parent / "layouts"
QUESTIONS = ("meetings", "items", "attendance", "posts", "resolutions")


def told(path: Path) -> list[str]:
    """A line for each fact of the meeting: its question and its filled slots."""
    reading = prepare(read(path))
    lines = [f"layout | {reading.layout}"]
    for question in QUESTIONS:
        for fact in extractor(question)(reading):
            slots = [f"{k}={v}" for k, v in fact.slots().items() if v]
            lines.append(" | ".join([question, *slots]))
    return lines


@pytest.mark.parametrize("path", [pytest.param(p, id=p.stem) for p in sorted(HERE.glob("*.txt"))])
def test_a_layout_is_read(path: Path) -> None:
    assert told(path) == path.with_suffix(".expected").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("path", [pytest.param(p, id=p.stem) for p in sorted(HERE.glob("*.txt"))])
def test_evidence_is_in_its_place(path: Path) -> None:
    reading = prepare(read(path))
    for question in QUESTIONS:
        for fact in extractor(question)(reading):
            quote = reading.document.quote(fact.evidence)
            assert quote.strip() == quote
            assert 0 < len(quote) <= 600


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda lay: lay.name)
def test_a_layout_answers_to_its_specimens(layout: object) -> None:
    for specimen in layout.specimens:  # type: ignore[attr-defined]
        assert outline(specimen).layout is layout


if __name__ == "__main__":
    for path in sorted(HERE.glob("*.txt")):
        path.with_suffix(".expected").write_text("\n".join(told(path)) + "\n", encoding="utf-8")
        print(path.stem, file=sys.stderr)
