"""Where the ontology, shapes, queries and reference data are: in the wheel, or at the root of a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def resource(relative: str) -> Path:
    """The path of a shipped file or folder, such as `ontology/core.ttl`.

    Raises FileNotFoundError, with the places looked at, where it is in neither.
    """
    places = (_PACKAGE / "_data" / relative, _PACKAGE.parent / relative)
    for place in places:
        if place.exists():
            return place
    raise FileNotFoundError(
        f"{relative} is not shipped with this installation; looked at {', '.join(map(str, places))}"
    )
