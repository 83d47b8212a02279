"""The shapes that come from tables: which concepts a scheme has, which grades a framework gives, plausible figures.

Each is plain SHACL. Ranges and scales start at the concept (a measure, a framework) and walk back to the facts that
use it, so that a document pays only for what it says.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from kg.iris import slug
from kg.schemes import concept, listed, ranges, scheme_rows, table

MADE = "Made by `python -m kg.reference` from the tables in ontology/reference/; change those, not this."
HEAD = """@prefix sg: <https://w3id.org/safeguarding-kg/def#> .
@prefix sgs: <https://w3id.org/safeguarding-kg/shape#> .
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""


def _file(parts: Iterable[str]) -> str:
    return f"# {MADE}\n{HEAD}\n" + "\n".join(parts)


def _among(scheme: str, notations: Iterable[str]) -> str:
    return "\n        ".join(concept(scheme, notation) for notation in notations)


def list_shapes() -> str:
    """A value shape for each scheme: the concepts that it has."""
    parts = []
    for row in sorted(table("schemes"), key=lambda r: r["scheme"]):
        name = row["scheme"]
        values = _among(name, sorted(r["notation"] for r in scheme_rows(name)))
        parts.append(f"sgs:{name}-list a sh:NodeShape ;\n    sh:in (\n        {values}\n    ) .\n")
    return _file(parts)


def range_shapes() -> str:
    """For each measure, the bounds of its figures by unit; a figure in another unit is left to its reader."""
    units: dict[str, list[tuple[str, str, str]]] = {}
    for measure, unit, low, high in ranges():
        units.setdefault(measure, []).append((unit, low, high))
    return _file(_range_shape(measure, bounds) for measure, bounds in sorted(units.items()))


def _range_shape(measure: str, bounds: list[tuple[str, str, str]]) -> str:
    said = ", or ".join(f"{low} to {high} ({unit})" for unit, low, high in bounds)
    usual = " ".join(concept("unit", unit) for unit, _, _ in bounds)
    choices = "\n".join(_bounds(*bound) for bound in bounds)
    choices += f"\n            [ sh:not [ sh:property [ sh:path sg:unit ; sh:in ( {usual} ) ] ] ]"
    return (
        f"sgs:range-of-{measure} a sh:NodeShape ;\n"
        f"    sh:targetNode {concept('measure', measure)} ;\n"
        f"    sh:property [\n"
        f"        sh:path [ sh:inversePath sg:measure ] ;\n"
        f'        sh:message "A figure of {measure} lies within {said}; this one does not."@en ;\n'
        f"        sh:or (\n{choices}\n        )\n    ] .\n"
    )


def _bounds(unit: str, low: str, high: str) -> str:
    limits = f"sh:minInclusive {low}.0 ; sh:maxInclusive {high}.0"
    return (
        f"            [ sh:property [ sh:path sg:unit ; sh:hasValue {concept('unit', unit)} ] ;\n"
        f"              sh:property [ sh:path sg:lower ; {limits} ] ;\n"
        f"              sh:property [ sh:path sg:upper ; {limits} ] ]"
    )


def grade_shapes() -> str:
    """For each framework, the grades that its scale has; none where it has no scale."""
    return _file(_grade_shape(row["notation"], row["grade_scheme"]) for row in table("concepts") if _graded(row))


def _graded(row: Mapping[str, str]) -> bool:
    return row["scheme"] == "framework" and row["notation"] != "other"


def _grade_shape(framework: str, scale: str) -> str:
    notations = [row["notation"] for row in table("concepts") if scale and row["scheme"] == scale]
    values = [concept(scale, n) for n in notations] + [concept("grade", n) for n in notations]
    listing = f"( {' '.join(values)} )" if values else "()"
    said = ", ".join(listed(";".join(notations))) or "none: such a visit is not graded"
    grades = f"sh:in {listing}" if values else "sh:maxCount 0"
    return (
        f"sgs:grades-of-{slug(framework)} a sh:NodeShape ;\n"
        f"    sh:targetNode {concept('framework', framework)} ;\n"
        f"    sh:property [\n"
        f"        sh:path ( [ sh:inversePath sg:framework ] [ sh:inversePath sg:ofInspection ] ) ;\n"
        f'        sh:message "The grade is not of the scale of {framework} ({said})."@en ;\n'
        f"        sh:node [ sh:property [ sh:path sg:grade ; {grades} ] ]\n    ] ;\n"
        f"    sh:property [\n"
        f"        sh:path [ sh:inversePath sg:framework ] ;\n"
        f'        sh:message "The overall grade is not of the scale of {framework} ({said})."@en ;\n'
        f"        sh:node [ sh:property [ sh:path sg:overall ; {grades} ] ]\n    ] .\n"
    )
