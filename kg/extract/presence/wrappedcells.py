"""Lists in a cell of a table that bars part, each line of the cell a row of its own: the cell is put together again.

    |PRESENT: |Ada Moor (AM) / Kirby Council; Ben Heath |
    |         |(BH) / NHS Kirby |
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.presence.hanging import keep_plain
from kg.model import Block
from kg.reading import Reading
from kg.text import ordinary

_FIRST = re.compile(r"\|(?P<label>[^|\n]*[^|\s][^|\n]*)\|(?P<said>[^|\n]*[^|\s][^|\n]*)\|?\s*")
_MORE = re.compile(r"\|\s*\|(?P<said>[^|\n]*[^|\s][^|\n]*)\|?\s*")
_ENDS = re.compile(r"[|\n]")


def wrapped_cells(reading: Reading, blocks: list[Block]) -> list[Block]:
    """The blocks of a list, the lines of one cell beside a label made one; of a row alone the bars are left out."""
    kept: list[Block] = []
    for block in blocks:
        raw = reading.text[block.start : block.end]
        if not raw.startswith("|"):
            kept.append(block)
        elif kept and _MORE.fullmatch(raw) and reading.text.startswith("|", kept[-1].start) and not reading.text[kept[-1].end : block.start].strip("| \n"):
            kept[-1] = replace(kept[-1], kind="paragraph", end=block.end)
            keep_plain(reading, kept[-1], ordinary(_ENDS.sub(" ", reading.text[kept[-1].start : block.end])))
        elif _FIRST.fullmatch(raw):
            kept.append(replace(block, kind="paragraph"))
            keep_plain(reading, kept[-1], ordinary(_ENDS.sub(" ", raw)))
        else:
            kept.append(block)
    return kept
