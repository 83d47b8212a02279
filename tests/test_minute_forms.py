"""The items and decisions of one meeting are read alike, however its minutes are set: each pair of the choices of `minuteforms.py`.

What is known to be read otherwise stands in `minute_forms_open.txt`, a form on each line; the test holds the list to be exact, so that it
can only be shortened by mending. `python tests/test_minute_forms.py` writes it; with `-v` it shows what was lost (-) and gained (+).
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from itertools import combinations
from pathlib import Path

import minuteforms as forms

from kg.extract import extractor, prepare
from kg.model import Document
from kg.text import digest

OPEN = Path(__file__).parent / "minute_forms_open.txt"
Rows = Counter[tuple[str, ...]]


def _alike(said: str) -> str:
    """Words on one line in small letters, without what leads to a part and what parts it from the next."""
    said = re.sub(r"\s+", " ", said).strip().casefold()
    return re.sub(r"(?:[;,]? and|[.;,])$", "", re.sub(r"^(?:that|to) ", "", said)).strip(" .;,")


def told(form: forms.Form) -> Rows:
    """The rows of items, in their order, and of resolutions that are read in a form."""
    text = forms.page(form)
    reading = prepare(Document("minutes", text, digest(text)))
    items = ((str(at), fact.number, _alike(fact.title)) for at, fact in enumerate(extractor("items")(reading)))
    decided = ((fact.number, fact.label, _alike(fact.text), fact.action) for fact in extractor("resolutions")(reading))
    return Counter([*items, *decided])


def meant(form: forms.Form) -> Rows:
    """The rows that the form tells."""
    items = ((str(at), number, _alike(title)) for at, (number, title) in enumerate(forms.items(form)))
    return Counter([*items, *((number, label, _alike(text), action) for number, label, text, action in forms.resolutions(form))])


def test_items_and_decisions_are_read_in_each_form() -> None:
    assert {forms.named(form) for form in forms.covering() if told(form) != meant(form)} == set(OPEN.read_text(encoding="utf-8").splitlines())


def test_each_possible_pair_of_choices_is_tried() -> None:
    tried = {pair for form in forms.covering() for pair in combinations(form.items(), 2)}
    assert {pair for form in forms.pairs() for pair in combinations(form.items(), 2)} <= tried


def _write_what_is_open(show: bool) -> None:
    lines = []
    for form in forms.covering():
        read, right = told(form), meant(form)
        if read != right:
            lines.append(f"{forms.named(form)}\n")
            for mark, rows in (("-", right - read), ("+", read - right)) if show else ():
                for row in rows:
                    print(mark, *row, sep=" | ", file=sys.stderr)
    OPEN.write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    _write_what_is_open("-v" in sys.argv)
