"""How a strategy's name is spelt: its acronyms in full, capitals in their usual form."""

from __future__ import annotations

import re

from kg.bodynames import HEADS
from kg.reading import Reading

_SMALL = frozenset({"AND", "OF", "FOR", "IN", "ON", "THE", "TO"})


def spelt_out(reading: Reading, name: str) -> str:
    """The name with the acronyms that the document explains in full; a name in capitals in its usual form."""
    if name.isupper():
        name = re.sub(r"^(?:[IVXL]{1,6}|[A-Z]{1,6}[/.]?\d+[\d/.]*)\s+(?=[A-Z]{2})", "", name)  # "III KINSHIP CARE STRATEGY", "HWB27 PLAY STRATEGY": a number and a name
    if name.isupper() and len(name) > 8:
        words = (w.lower() if w in _SMALL else w.capitalize() for w in name.split())
        return " ".join(words)
    return re.sub(r"\b[A-Z]{2,6}\b", lambda m: _in_full(reading, m.group()), name)


_AS_PRINTED = frozenset({"SEND", "SEN", "EHC", "EHCP", "NHS", "LSCB", "DfE"})  # terms better known by their letters


def _in_full(reading: Reading, acronym: str) -> str:
    """A body's acronym in full; one that stands for a term ("SEND") as printed."""
    full = reading.glossary.names.get(acronym, "")
    return full if full and (full.split()[-1] in HEADS or acronym not in _AS_PRINTED) else acronym
