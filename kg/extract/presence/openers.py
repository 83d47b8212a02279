"""Where within a paragraph, or below a title, the list of those who came opens: "The Chair opened the meeting. Those present were:"."""

from __future__ import annotations

import re

from kg.extract.presence.listblocks import names_one, plain_of
from kg.model import Block, Span
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.text import ordinary

# "KIRBY, 1 May 2020. Minute of Meeting of the Panel. Present:- Councillor Sample, Convener; ..."
_LABEL_INSIDE = re.compile(r"(?<=[a-zA-Z0-9][.;])\s+(?=(?:Present|PRESENT|Sederunt|SEDERUNT)\s*:)")
# "In addition to the Chair, the following members attended: Councillors A Sample and B Specimen"
_LED_TO = re.compile(r"(?<=[a-z0-9)][.,;])\s+(?=(?:those|these|the following|the (?:members|officers)|others?|also|members|officers|present|in attendance)\b[^.:;\n]{0,70}:)", re.IGNORECASE)
_HEAD = 60  # characters of a line that may be a label itself
_MIXED = re.compile(r"welcome|introduc|attend|present|membership|roll", re.IGNORECASE)
_APOLOGIES = re.compile(r"\W*(?:apolog|absent\b)", re.IGNORECASE)


def label_inside(plain: str, opened: bool) -> int:
    """Where the label begins that stands within a block, behind other words; 0 where none does.

    >>> label_inside("The Chair opened the meeting. Those present were:", False)
    30
    >>> label_inside("The Chair thanked those present: it had been a long year.", False)
    0
    """
    if not opened and len(plain) > _HEAD and (inside := _LABEL_INSIDE.search(plain)):
        return inside.end()
    for led in _LED_TO.finditer(plain) if ":" in plain and not find_label(plain) else ():
        label = find_label(plain[led.end() : led.end() + 2 * _HEAD])
        if label and label[0].status and not label[0].skip and ":" in plain[led.end() : led.end() + label[1]]:
            return led.end()
    return 0


def apologies_below(reading: Reading, span: Span, blocks: list[Block]) -> bool:
    """Whether an item of more than apologies opens with a list of names, under which apologies are told: those named first came."""
    title = next((s.title for s in reading.sections if s.heading.end == span.start), "")
    if not (blocks and _MIXED.search(ordinary(title)) and names_one(plain_of(reading, blocks[0]))):
        return False
    return any(_APOLOGIES.match(plain_of(reading, block)) for block in blocks[1:])
