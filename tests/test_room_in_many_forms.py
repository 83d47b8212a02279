"""Ten persons are read alike in every form a clerk, a web site or a PDF gives their list or table (`roomforms.py`).

A fixed selection, in which every pair of choices stands, is read; the combinations known to be misread are listed in `roomforms_open.txt`, and the
test holds that list to be exact. `python tests/test_room_in_many_forms.py` writes it.
"""

from __future__ import annotations

from pathlib import Path

import excerpts
import pytest
import roomforms

OPEN = Path(__file__).parent / "roomforms_open.txt"
_COLUMNS = ("person", "status", "capacity", "chair", "post", "organisation")


def misread(shape: str, form: roomforms.Form) -> bool:
    """Whether any row of a page in this form is lost, made up or wrong in a cell."""
    found = excerpts.rows("attendance", roomforms.page(shape, form), *_COLUMNS)
    told = roomforms.told(shape, form)
    return len(found) != len(told) or any(w not in ("?", g) for want, got in zip(told, found, strict=True) for w, g in zip(want, got, strict=True))


def named(shape: str, form: roomforms.Form) -> str:
    """A combination in one line."""
    return " | ".join((shape, *form.values()))


@pytest.mark.parametrize("shape", roomforms.FORMS)
def test_ten_persons_are_read_alike_in_every_form(shape: str) -> None:
    known = {line for line in OPEN.read_text(encoding="utf-8").splitlines() if line.startswith(f"{shape} | ")}
    assert {named(shape, form) for form in roomforms.chosen(shape) if misread(shape, form)} == known


if __name__ == "__main__":
    lines = [named(shape, form) for shape in roomforms.FORMS for form in roomforms.chosen(shape) if misread(shape, form)]
    OPEN.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
