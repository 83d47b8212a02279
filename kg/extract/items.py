"""The agenda items of a meeting: its sections."""

from __future__ import annotations

from collections.abc import Iterator

from kg.model import Fact, ItemFact
from kg.reading import Reading


def extract(reading: Reading) -> Iterator[Fact]:
    """One fact for each section, with its heading as evidence."""
    for section in reading.sections:
        if section.title:
            yield ItemFact(
                evidence=section.heading, rule="items/heading", gss=reading.gss, meeting=section.meeting, number=section.number,
                date=reading.date_of(section.meeting), title=section.title, position=str(section.position),
            )  # fmt: skip
