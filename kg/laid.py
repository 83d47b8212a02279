"""A text as it is read: typed, unmarked, without what its page adds; each step leads back to the one before it."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.brokencells import whole_cells
from kg.glued import unglued
from kg.markup import unmarked
from kg.pagebreaks import unpaged
from kg.pageswithin import without_pages
from kg.reflow import single_spaced, unwrapped
from kg.rewritten import Page, Rewritten
from kg.typeset import typed
from kg.uploads import without_upload
from kg.webpage import without_site
from kg.wrappedrows import whole_rows

_TAGS = re.compile(r"<(?:p|div|li|td)\b[^<>]{0,200}>")


def _unmarked_within(text: str) -> Rewritten | None:
    """A text without the tags of a page that was enclosed in another, its own signs written as entities: "&lt;p&gt;"."""
    return unmarked(text) if "<" in text and _TAGS.search(text) else None


_STEPS = (typed, unglued, unmarked, _unmarked_within, without_upload, without_site, whole_rows, unpaged, single_spaced, whole_cells, unwrapped, without_pages)


@lru_cache(maxsize=2)
def laid(text: str) -> Page | None:
    """A text after all steps, or None where none changes it; kept, because preparing and quoting both ask for it."""
    steps: list[Rewritten] = []
    for step in _STEPS:
        if made := step(text):
            steps.append(made)
            text = made.text
    return Page(text, tuple(steps)) if steps else None
