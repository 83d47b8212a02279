"""`skg diff`: which facts one store has and another has not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from kg.commands.console import say, width
from kg.commands.looking import short
from kg.iris import NAMESPACES, Mint
from kg.store import GraphStore, open_store

_TYPE = f"{NAMESPACES['rdf']}type"
_DERIVED = f"{NAMESPACES['prov']}wasDerivedFrom"
_GENERATED = f"{NAMESPACES['prov']}wasGeneratedBy"


@dataclass(slots=True)
class Claim:
    """A fact as a reader sees it: what it says, and its sentences with their documents."""

    kind: str = ""
    says: set[str] = field(default_factory=set)
    evidence: set[str] = field(default_factory=set)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(diff)


def claims(held: GraphStore) -> dict[str, Claim]:
    """The facts of the merged graph by their IRIs without the base."""
    found: dict[str, Claim] = {}
    others: dict[str, list[tuple[str, str]]] = {}
    for quad in held.quads(Mint(held.base).graph("merged")):
        subject = short(str(getattr(quad.subject, "value", "")), held.base)
        value = str(getattr(quad.object, "value", ""))
        if quad.predicate.value == _DERIVED:
            found.setdefault(subject, Claim()).evidence.add(value)
        elif quad.predicate.value != _GENERATED:
            others.setdefault(subject, []).append((quad.predicate.value, short(value, held.base)))
    for subject, claim in found.items():
        for predicate, said in others.get(subject, ()):
            if predicate == _TYPE:
                claim.kind = said
            else:
                claim.says.add(f"{short(predicate, held.base)}: {said}")
    return found


def diff(
    store_a: Annotated[Path, typer.Argument(metavar="STORE_A", help="The store before.")],
    store_b: Annotated[Path, typer.Argument(metavar="STORE_B", help="The store after.")],
    shown: Annotated[int, typer.Option("--limit", min=0, help="At most so many facts of each sort; 0 for all.")] = 0,
) -> None:
    """Print the facts that the second store gained, lost or tells otherwise, each with its sentence."""
    before, after = open_store(store_a), open_store(store_b)
    old, new = claims(before), claims(after)
    gained = sorted(new.keys() - old.keys())
    lost = sorted(old.keys() - new.keys())
    changed = sorted(k for k in old.keys() & new.keys() if old[k].says != new[k].says)
    out = Console(width=width(), highlight=False, soft_wrap=True)
    for mark, keys, side, held in (("+", gained, new, after), ("-", lost, old, before)):
        for key in _some(keys, shown):
            _tell(out, mark, key, side[key], held)
    for key in _some(changed, shown):
        _tell_change(out, key, old[key], new[key], after)
    say(f"{len(gained)} facts gained, {len(lost)} lost, {len(changed)} changed; {_documents(before, after)}")


def _some(keys: list[str], limit: int) -> list[str]:
    return keys[:limit] if limit else keys


def _documents(before: GraphStore, after: GraphStore) -> str:
    old = {e.name: e.version for e in before.documents()}
    new = {e.name: e.version for e in after.documents()}
    again = sum(old[n] != new[n] for n in old.keys() & new.keys())
    gained, lost = len(new.keys() - old.keys()), len(old.keys() - new.keys())
    return f"{gained} documents gained, {lost} lost, {again} with another text"


def _tell(out: Console, mark: str, key: str, claim: Claim, held: GraphStore) -> None:
    style = "green" if mark == "+" else "red"
    out.print(Text(f"{mark} {claim.kind} {key}", style=style))
    out.print(Text(f"    {'; '.join(sorted(claim.says))}"))
    _quote(out, claim, held)


def _tell_change(out: Console, key: str, old: Claim, new: Claim, held: GraphStore) -> None:
    out.print(Text(f"~ {new.kind} {key}", style="yellow"))
    for said in sorted(old.says - new.says):
        out.print(Text(f"    - {said}"))
    for said in sorted(new.says - old.says):
        out.print(Text(f"    + {said}"))
    _quote(out, new, held)


def _quote(out: Console, claim: Claim, held: GraphStore) -> None:
    for document, sentence in sentences(claim, held):
        out.print(Text(f"    “{sentence}” ({document})", style="dim"))


def sentences(claim: Claim, held: GraphStore) -> Iterator[tuple[str, str]]:
    """The document and the sentence of each evidence of a fact."""
    for iri in sorted(claim.evidence):
        source, _, place = iri.partition("#char=")
        version = source.rsplit("/", 1)[1]
        start, _, end = place.partition(",")
        names = _names_of(held).get(version, version[:12])
        text = _text(held, version)[int(start) : int(end)] if place else ""
        yield names, " ".join(text.split())[:300]


def _names_of(held: GraphStore) -> Mapping[str, str]:
    return {e.version: e.name for e in held.documents()}


def _text(held: GraphStore, version: str) -> str:
    return held.text(version)
