"""No rule may take time that grows faster than the text: doubling a hostile text at most about doubles the time."""

from __future__ import annotations

import math
import time

import pytest

from kg.extract import extract
from kg.readers import document

UNIT = 12_000  # characters of the smaller text

HOSTILE = {
    "one word": "safeguarding ",
    "brackets": "((((a) ",
    "open brackets": "(",
    "names": "Councillor A Sample, Mr B Specimen and Dr C Instance; ",
    "initials": "A B C D E F G H ",
    "capitals": "Head Of Service And Director For Children ",
    "resolved": "RESOLVED that the report be noted. ",
    "resolved lines": "RESOLVED:\n(a) That the report be noted;\n",
    "numbers": "12 3.4 5,678 90% 1/2 2018/19 ",
    "number lines": "1\n2\n3\n",
    "dates": "1 May 2019 to 3 and 4 June ",
    "grades": "good, inadequate and requires improvement, ",
    "colons": "the following:\n- one\n  - two\n",
    "tabs": "Adoption\t-\tGood\n",
    "acronyms": "Local Safeguarding Children Board (LSCB) ",
    "no full stop": "and it was noted that the service had been rated good by Ofsted in the year ",
    "money": "funding of \u00a31.2 million for the Board, ",
    "spaces": "a" + " " * 200,
    "hyphens": "A-B-C-D-",
    "apologies": "Apologies were received from Councillors A Sample and B Specimen. ",
    "roll call": "Councillor A Sample\nMember\nPresent\n",
    "headings": "\n\nAn Item Of Business Here\n\nThe report was noted and then the Panel went on to the next.\n",
    "quotes": "\"'\u2019\u201c",
    "escapes": "1\\. A\\-B ",
    "links": "[a](b [c](",
    "tags": "<p <b &amp; **x",
    "partners": "Barset Council, Barset Police and NHS Barset sat on the Barset Board, whose chair was A Sample, and ",
    "capitals in a list": "COUNCILLORS SAMPLE A B, ",
    "lines parted": "safe-\nguard the\n",
    "pages": "and the board said that\n\nPage 3\n\nit would meet\n",
    "a site's way": "Home > Council > ",
    "said in passing": "it had, as members would recall, been, however, ",
    "signatures": "Signed ........ Chair ........ Date ",
    "remarks": "Barset Trust, which was keen to be of help to all who live in the town and to its many young ones, had run the service for Barset Council and ",
    "grids": "A Sample Barset Police Y N A Y B Specimen Cafcass Y Y ",
    "slashed cells": "A Sample / Barset Police / ",
    "a block": "3. Title Of An Item AS spoke of it at length. ",
    "a block without stops": "4 Matters Arising The report was noted 5 Budget 2019/20 ",
    "letters behind names": "Ada Sample (AS) Chair Barset Police ",
    "visits": "Ofsted inspected in May 2019 and had come back in June 2020, when inspectors found that ",
    "figures": "90% of 1,234 children in 2018/19 against a target of 95% and 80% in England, ",
}


def seconds(text: str) -> float:
    """How long a text takes, in seconds of this process."""
    started = time.process_time()
    extract(document("x", text))
    return time.process_time() - started


@pytest.mark.slow
@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_text_takes_twice_the_time(name: str) -> None:
    """The least of two rounds each, and of up to six where a busy machine made one of them slow."""
    piece = HOSTILE[name]
    small = piece * (UNIT // len(piece))
    extract(document("warm", small[:2000]))
    once = twice = math.inf
    for turn in range(1, 7):
        once, twice = min(once, seconds(small)), min(twice, seconds(small * 2))
        if turn > 1 and twice < 3 * once + 0.05:
            break
    assert twice < 3 * once + 0.05, f"{name}: {once:.2f} s, then {twice:.2f} s for twice the text"
    assert once < 12, f"{name}: {once:.1f} s for {UNIT} characters"
