"""What a release covers, council by council, for the start page."""

from __future__ import annotations

from dataclasses import dataclass, field

from api.errors import Problem
from api.named import Asker
from kg.releases import Manifest


@dataclass(slots=True)
class Council:
    """One authority: its GSS code, what it is called, its documents, their facts, and the years of their meetings."""

    code: str
    name: str
    documents: int = 0
    facts: int = 0
    dated: set[str] = field(default_factory=set)

    @property
    def years(self) -> str:
        """The first year and the last, as in "2017–2022"; empty where no document has a date."""
        return "–".join(sorted({min(self.dated), max(self.dated)})) if self.dated else ""


class Coverage:
    """Goes through a release once, when somebody first asks."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker
        self._known: tuple[str, list[Council]] = ("", [])

    async def councils(self, release: str, manifest: Manifest | None) -> list[Council]:
        """The authorities that a release has documents of, by name; a joint document counts for each of its own.

        They are called by their codes while the server is too busy to look up their names.
        """
        if self._known[0] == release or not manifest:
            return self._known[1]
        codes = {code for entry in manifest.documents for code in entry.authorities}
        try:
            called = await self._asker.called([{"gss": code} for code in codes])
        except Problem:
            return _councils(manifest, {})
        self._known = (release, _councils(manifest, called))
        return self._known[1]


def _councils(manifest: Manifest, called: dict[str, str]) -> list[Council]:
    known: dict[str, Council] = {}
    for entry in manifest.documents:
        for code in entry.authorities:
            council = known.setdefault(code, Council(code, called.get(code, code)))
            council.documents += 1
            council.facts += entry.total
            council.dated.update(date[:4] for date in entry.dates)
    return sorted(known.values(), key=lambda council: (council.name, council.code))
