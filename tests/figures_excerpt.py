"""Short minutes around one sentence, for the tests of figures, money and contracts; the figures are invented."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kg.extract import prepare
from kg.model import Document, Fact
from kg.reading import Reading
from kg.text import digest

HEAD = """Durham County Council

Children and Young People's Overview and Scrutiny Committee

Minutes of the meeting held on Monday 8 November 2021 at 10.00 am

5 Children's Services Update

The Head of Children's Services gave an update on children's social care. The County Durham Safeguarding Children \
Partnership (CDSCP) had met.

"""


def reading(text: str) -> Reading:
    """A text made ready for the rules."""
    return prepare(Document("excerpt", text, digest(text)))


def facts(extract: Callable[[Reading], Iterable[Fact]], text: str, head: str = HEAD) -> list[Fact]:
    """The facts of one extractor in a text under a heading; each must stand in the text."""
    whole = reading(head + text + "\n")
    found = list(extract(whole))
    for fact in found:
        quote = whole.document.quote(fact.evidence)
        assert quote.strip() == quote
        assert 0 < len(quote) <= 600
    return found
