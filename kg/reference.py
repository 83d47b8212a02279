"""Reference data and concept schemes as Turtle, made from the tables in `ontology/reference/`.

`python -m kg.reference` writes `ontology/reference/*.ttl`, `ontology/concepts/*.ttl` and the shapes that come from
tables; `python -m kg.reference --check` only tells which of them are stale. `SOURCES.md` beside the tables names where
each came from. Same tables, same bytes.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from kg.iris import DEFAULT_BASE, NAMESPACES, slug
from kg.ntriples import RDF_TYPE, date, string
from kg.resources import resource
from kg.scales import MADE, grade_shapes, list_shapes, range_shapes
from kg.schemes import MINT, concept, listed, scheme, sg, skos, table
from kg.turtle import Triple, turtle, typed

DCT, SCHEMA = NAMESPACES["dct"], NAMESPACES["schema"]
AREA = "http://statistics.data.gov.uk/id/statistical-geography/"
LEGISLATION = "http://www.legislation.gov.uk/id/"

FRAMEWORKS = {"SIF": "SIF", "SIF-reinspection": "SIF", "ILACS": "ILACS", "LAC-2013": "other"}
SCALES = {"SIF": "grade-sif", "ILACS": "grade-ilacs", "other": "grade-ofsted-2009"}
AREAS = {
    "overall": "overall effectiveness", "help_protection": "help and protection", "in_care": "children in care",
    "care_leavers": "care leavers", "in_care_and_leavers": "children in care and care leavers", "adoption": "adoption",
    "leadership": "impact of leaders", "lscb": "LSCB",
}  # fmt: skip
AREAS_OF_SIF = {"in_care": "looked after and permanence", "leadership": "leadership, management and governance"}
OTHER_NAMES = {**NAMESPACES, "sg": f"{DEFAULT_BASE}/def#", "sgc": f"{DEFAULT_BASE}/concept/"}


def dated(value: str) -> str:
    return date(value, f"{DEFAULT_BASE}/def#edtf")


def authority_iri(row: Mapping[str, str]) -> str:
    return f"<{MINT.thing('authority', row['local_authority_code'].lower() or slug(row['name']))}>"


def _by_gss() -> Mapping[str, str]:
    return {row["gss_code"]: authority_iri(row) for row in table("authorities") if row["gss_code"]}


def authorities() -> Iterator[Triple]:
    """Councils: codes, names, the area served, and who took over from whom."""
    known = _by_gss()
    forces = {row["pfa_gss_code"]: f"<{MINT.thing('police-force', row['force_id'])}>" for row in table("police_forces")}
    for row in table("authorities"):
        subject = authority_iri(row)
        yield from _named(subject, "LocalAuthority", row["official_name"], [row["name"], *listed(row["alt_names"])])
        yield from _codes(subject, row)
        for code in listed(row["successor_gss"]):
            if code in known:
                yield subject, sg("successor"), known[code]
                yield known[code], sg("predecessor"), subject
        if row["police_force_area"] in forces:
            yield subject, sg("policeForce"), forces[row["police_force_area"]]


def _codes(subject: str, row: Mapping[str, str]) -> Iterator[Triple]:
    if row["gss_code"]:
        yield subject, sg("gssCode"), string(row["gss_code"])
        yield subject, f"<{SCHEMA}areaServed>", f"<{AREA}{row['gss_code']}>"
    for code in listed(row["former_gss_codes"]):
        yield subject, sg("formerGssCode"), string(code)
    if row["local_authority_code"]:
        yield subject, sg("registerCode"), string(row["local_authority_code"])
    for letters in listed(row["abbreviations"]):
        yield subject, sg("abbreviation"), string(letters)
    yield subject, f"<{DCT}type>", string(row["type"])
    yield subject, sg("childrensServices"), typed(row["children_services"], "boolean")
    yield from _life(subject, row)


def _life(subject: str, row: Mapping[str, str]) -> Iterator[Triple]:
    if row["start_date"]:
        yield subject, sg("foundedOn"), dated(row["start_date"])
    if row["end_date"]:
        yield subject, sg("dissolvedOn"), dated(row["end_date"])


def _named(subject: str, kind: str, label: str, others: Iterable[str]) -> Iterator[Triple]:
    yield subject, RDF_TYPE, sg(kind)
    yield subject, skos("prefLabel"), string(label)
    for other in others:
        if other != label:
            yield subject, skos("altLabel"), string(other)


def police_forces() -> Iterator[Triple]:
    """Police forces of today and of the past."""
    for row in table("police_forces"):
        subject = f"<{MINT.thing('police-force', row['force_id'])}>"
        yield from _named(subject, "PoliceForce", row["name"], [row["short_name"], *listed(row["alt_names"])])
        if row["pfa_gss_code"][:1] in "EWS" and row["pfa_gss_code"][1:].isdecimal():
            yield subject, sg("gssCode"), string(row["pfa_gss_code"])
        yield from _life(subject, row)


def statute_iri(row: Mapping[str, str]) -> str:
    return f"<{MINT.thing('statute', row['title'], row['year'])}>"


def statutes() -> Iterator[Triple]:
    """Acts, regulations and statutory guidance."""
    for row in table("statutes"):
        subject = statute_iri(row)
        yield from _named(subject, "Statute", row["title"], listed(row["wordings"]))
        yield subject, f"<{DCT}type>", string(row["kind"])
        yield subject, f"<{DCT}spatial>", string(row["extent"])
        if row["year"]:
            yield subject, sg("lawYear"), typed(row["year"], "gYear")
        if row["legislation_id"]:
            yield subject, sg("legislationId"), string(row["legislation_id"])
            yield subject, f"<{DCT}references>", f"<{LEGISLATION}{row['legislation_id']}>"


def outcomes() -> Iterator[Triple]:
    """Published grades, each a fact to compare minutes with; an inspection without a date is left out."""
    known = _by_gss()
    for row in table("ofsted_outcomes"):
        framework = FRAMEWORKS[row["inspection"]]
        areas = {**AREAS, **(AREAS_OF_SIF if framework == "SIF" else {})}
        for column, area in areas.items():
            if row[column] and row["start_date"]:
                yield from _outcome(row, known[row["gss_code"]], framework, area, row[column])


def _outcome(row: Mapping[str, str], authority: str, framework: str, area: str, grade: str) -> Iterator[Triple]:
    key, when = authority[1:-1].rsplit("/", 1)[1], row["start_date"]
    subject = f"<{MINT.thing('published-judgement', key, f'{framework} {when}', area)}>"
    scale = "grade" if grade == "not-judged" else SCALES[framework]
    yield subject, RDF_TYPE, sg("PublishedJudgement")
    yield subject, sg("concerns"), authority
    yield subject, sg("inspectorate"), concept("inspectorate", "Ofsted")
    yield subject, sg("framework"), concept("framework", framework)
    yield subject, sg("start"), dated(row["start_date"])
    if row["end_date"]:
        yield subject, sg("end"), dated(row["end_date"])
    if row["published"]:
        yield subject, f"<{DCT}issued>", dated(row["published"])
    yield subject, sg("area"), concept("area", area)
    yield subject, sg("grade"), concept(scale, grade.replace("-", " "))
    yield subject, f"<{DCT}source>", string(row["source"])


_REFERENCE: Mapping[str, Callable[[], Iterable[Triple]]] = {
    "authorities": authorities, "police-forces": police_forces, "statutes": statutes, "ofsted-outcomes": outcomes,
}  # fmt: skip


def generate() -> dict[str, str]:
    """The text of every generated file, by its path from the root of the project."""
    files = {f"ontology/reference/{n}.ttl": turtle(make(), OTHER_NAMES, MADE) for n, make in _REFERENCE.items()}
    for row in table("schemes"):
        name = row["scheme"]
        names = {**OTHER_NAMES, f"c-{name}": f"{DEFAULT_BASE}/concept/{name}/"}
        files[f"ontology/concepts/{name}.ttl"] = turtle(scheme(name), names, MADE)
    files["shapes/concept-lists.ttl"] = list_shapes()
    files["shapes/plausible-ranges.ttl"] = range_shapes()
    files["shapes/grade-scales.ttl"] = grade_shapes()
    return files


def stale(root: Path) -> dict[str, str]:
    """The generated files that differ from their tables or are missing, with the text that they should have."""
    return {
        path: text
        for path, text in generate().items()
        if not (root / path).is_file() or (root / path).read_text("utf-8") != text
    }


def main(arguments: list[str]) -> int:
    """Write the generated files, or with `--check` name the stale ones and give 1."""
    root = resource("ontology/core.ttl").parent.parent
    old = stale(root)
    for path, text in old.items():
        if "--check" not in arguments:
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            (root / path).write_text(text, encoding="utf-8")
        print(path)
    return 1 if old and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
