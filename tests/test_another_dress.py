"""A page that is set otherwise says the same: no fact is lost, and none is gained.

Every text of `tests/layouts/` and of the examples is put into some of the dresses of `dresses.py` (which, its name decides) and
read anew. What is known to be read otherwise stands in `dresses_open.txt`, a line for each dress and text; the test holds
the list to be exact, so that it can only be shortened by mending. `python tests/test_another_dress.py` writes it;
with `-v` it shows what was lost (-) and gained (+).
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path
from zlib import crc32

import pytest
from dresses import DRESSES, Dress, alike

from kg.extract import QUESTIONS, extractor, prepare
from kg.readers import read

HERE = Path(__file__).parent
OPEN = HERE / "dresses_open.txt"
PAGES = (*sorted((HERE / "layouts").glob("*.txt")), *sorted((HERE.parent / "examples" / "minutes").glob("*.txt")))
_EACH = 6  # a dress is tried on each sixth page, a page in each sixth dress

Facts = Counter[tuple[str, ...]]


def told(path: Path) -> Facts:
    """How often each fact is read in a page: its question and filled slots, each in one form."""
    reading = prepare(read(path))
    return Counter(
        (question, *(f"{slot}={alike(str(value))}" for slot, value in fact.slots().items() if value))
        for question in QUESTIONS
        for fact in extractor(question)(reading)
    )


@cache
def _as_it_stands(path: Path) -> Facts:
    return told(path)


def wearers(dress: Dress) -> list[Path]:
    """The pages on which a dress is tried."""
    return [page for page in PAGES if crc32(f"{dress.name} {page.stem}".encode()) % _EACH == 0]


def told_otherwise(dress: Dress, page: Path, folder: Path) -> tuple[Facts, Facts]:
    """The facts that the page loses and gains in the dress."""
    anew = folder / "page.txt"
    anew.write_text(dress.put_on(page.read_text(encoding="utf-8")), encoding="utf-8", newline="")
    facts = told(anew)
    return _as_it_stands(page) - facts, facts - _as_it_stands(page)


def listed(dress: Dress) -> set[str]:
    """The pages known to be read otherwise in the dress."""
    lines = (line.split(" | ") for line in OPEN.read_text(encoding="utf-8").splitlines())
    return {page for name, page in lines if name == dress.name}


@pytest.mark.parametrize("dress", DRESSES, ids=lambda dress: dress.name)
def test_a_page_says_the_same_in_another_dress(dress: Dress, tmp_path: Path) -> None:
    assert {page.stem for page in wearers(dress) if any(told_otherwise(dress, page, tmp_path))} == listed(dress)


@pytest.mark.parametrize("dress", DRESSES, ids=lambda dress: dress.name)
def test_a_dress_changes_some_page(dress: Dress) -> None:
    assert any(dress.put_on(text) != text for text in (page.read_text(encoding="utf-8") for page in PAGES))


def test_what_is_open_names_dresses_and_pages() -> None:
    names = [line.split(" | ") for line in OPEN.read_text(encoding="utf-8").splitlines()]
    assert {name for name, _ in names} <= {dress.name for dress in DRESSES}
    assert {page for _, page in names} <= {page.stem for page in PAGES}


def _write_what_is_open(show: bool) -> None:
    lines = []
    with tempfile.TemporaryDirectory() as folder:
        for dress in DRESSES:
            for page in wearers(dress):
                lost, gained = told_otherwise(dress, page, Path(folder))
                if lost or gained:
                    lines.append(f"{dress.name} | {page.stem}\n")
                for mark, facts in (("-", lost), ("+", gained)) if show else ():
                    for fact in facts:
                        print(mark, dress.name, page.stem, *fact, sep=" | ", file=sys.stderr)
    OPEN.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    _write_what_is_open("-v" in sys.argv)
