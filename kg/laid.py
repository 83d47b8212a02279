"""A text as it is read: typed, unmarked, without what its page adds; each step leads back to the one before it."""

from __future__ import annotations

from functools import lru_cache

from kg.brokencells import whole_cells
from kg.glued import unglued
from kg.markup import unescaped, unmarked
from kg.pagebreaks import unpaged
from kg.pageswithin import without_pages
from kg.reflow import single_spaced, unwrapped
from kg.rewritten import Page, Rewritten
from kg.typeset import typed
from kg.uploads import without_upload
from kg.webpage import without_site
from kg.wrappedrows import whole_rows

_STEPS = (typed, unglued, unescaped, unmarked, without_upload, without_site, whole_rows, unpaged, single_spaced, whole_cells, unwrapped, without_pages)


@lru_cache(maxsize=2)
def laid(text: str) -> Page | None:
    """A text after all steps, or None where none changes it; kept, because preparing and quoting both ask for it."""
    steps: list[Rewritten] = []
    for step in _STEPS:
        if made := step(text):
            steps.append(made)
            text = made.text
    return Page(text, tuple(steps)) if steps else None
