"""Facts made from gold tables, and a reference graph just large enough to ask questions of them."""

from __future__ import annotations

import csv
from pathlib import Path

import pyoxigraph as ox

from kg.concepts import SCHEMES
from kg.iris import Mint, authority_code
from kg.model import FACTS, Document, Extract, Fact, ItemFact, MeetingFact, Span
from kg.ntriples import string
from kg.resources import resource
from kg.text import digest

SHARED = Path(__file__).resolve().parents[2] / "shared"
GOLD = (SHARED / "contract" / "gold", SHARED / "practice" / "gold")
MINUTES = (SHARED / "minutes", SHARED / "practice" / "minutes")


def document(name: str) -> Document:
    """The document of a gold folder."""
    path = next(p for folder in MINUTES if (p := folder / f"{name}.txt").exists())
    text = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
    return Document(name, text, digest(text), str(path))


def extract(folder: Path) -> Extract:
    """All gold rows of a document as facts, each with a rule named after its question."""
    rows = {kind: _rows(folder / f"{kind.question}.csv") for kind in FACTS}
    dates: dict[str, int] = {}
    for row in rows[MeetingFact]:
        dates.setdefault(row["date"], len(dates))
    positions = {(r["date"], r["number"]): r["position"] for r in rows[ItemFact]}
    facts: list[Fact] = []
    for kind, table in rows.items():
        for row in table:
            values = {k: v for k, v in row.items() if k in kind.__dataclass_fields__ and k not in ("evidence", "gss")}
            if "position" in kind.__dataclass_fields__ and kind is not ItemFact:
                values["position"] = positions.get((row["date"], row["number"]), "")
            facts.append(kind(
                evidence=Span(int(row["evidence_start"]), int(row["evidence_end"])), rule=f"{kind.question}/gold",
                gss=tuple(row.get("gss", "").split()), meeting=dates.get(row.get("date", ""), 0), **values,
            ))  # fmt: skip
    return Extract(document(folder.name), "gold", tuple(facts))


def _rows(path: Path) -> list[dict[str, str]]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{k: v.strip() for k, v in row.items()} for row in csv.DictReader(file)]


def folders() -> list[Path]:
    """The gold folders, by name."""
    return sorted((d for g in GOLD if g.is_dir() for d in g.iterdir() if d.is_dir()), key=lambda d: d.name)


def reference(base: str = "") -> str:
    """Authorities with their codes, and every concept with its notation, as N-Quads."""
    mint = Mint(base)
    graph, lines = f"<{mint.graph('reference')}>", []
    notation = "<http://www.w3.org/2004/02/skos/core#notation>"
    for gss in in_force():
        lines.append(f"<{mint.authority(gss)}> <{mint.term('gssCode')}> {string(gss)} {graph} .")
        code = string(authority_code(gss))
        lines.append(f"<{mint.authority(gss)}> <{mint.term('registerCode')}> {code.upper()} {graph} .")
    ids = [
        *((s, n) for s, names in SCHEMES.items() for n in names),
        *(("measure", m) for m in _ids("measures")),
        *(("topic", t) for t in _ids("topics")),
    ]
    lines += [f"<{mint.concept(s, n)}> {notation} {string(n)} {graph} ." for s, n in ids]
    return "\n".join(lines) + "\n"


def in_force() -> list[str]:
    """The GSS codes of the reference list that are in force, one an authority."""
    with resource("ontology/reference/authorities.csv").open(encoding="utf-8", newline="") as file:
        return sorted(r["gss_code"] for r in csv.DictReader(file) if r["gss_code"])


def _ids(table: str) -> list[str]:
    with resource(f"ontology/reference/{table}.csv").open(encoding="utf-8", newline="") as file:
        return sorted(next(iter(r.values())) for r in csv.DictReader(file))


def store(*quads: str) -> ox.Store:
    """An in-memory store of N-Quads."""
    made = ox.Store()
    for part in quads:
        made.load(part.encode(), format=ox.RdfFormat.N_QUADS)
    return made
