"""Who may import whom: a module imports its own row and lower ones, and heavy libraries stay in their rooms."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROWS: tuple[tuple[str, ...], ...] = (
    ("model", "resources", "rules"),
    # 2: text, dates, numbers, names of places, bodies and persons, terms of RDF
    (
        "text", "screen", "asides", "leadins", "spans", "datepattern", "relative", "dates", "numerals", "nofigures", "numbers", "figureforms", "triemaker", "organisations", "gazetteer", "acronyms",
        "bodynames", "names", "homewords", "homeweights", "home", "inspectedplace", "jointhome", "jointpartners", "iris", "ntriples", "concepts", "turtle", "terms",
    ),
    # 3: from a file to its outline
    ("readers", "sources", "rewritten", "typeset", "glued", "webpage", "uploads", "pageswithin", "pagebreaks", "reflow", "brokencells", "wrappedrows", "laid", "twotongues", "markup", "oneblock", "runtogether", "lines", "layouts", "runin", "codednumbers", "romannumbers", "titlelines", "headings", "decimals", "letteredparts", "paragraphed", "tightheads", "unnumbered", "overprose", "rolls", "decisionrecords", "openings", "outline", "listwraps", "blocks"),
    # 4: rules, extraction, resolution
    ("stance", "besidenames", "persons", "capitals", "listednames", "surnamesfirst", "people", "sharing", "titles", "postshadow", "postsbound", "prose", "resolve", "reading", "scope", "rules.*", "extract", "extract.*"),
    # 5: to RDF, and checked
    (
        "ledger", "node", "facts", "emit", "placing", "merge", "constraints", "shacl", "pyshacl_engine", "validate", "reason", "schemes", "scales", "reference",
    ),
    # 6: kept, and asked
    ("releases", "store", "background", "formats", "questions", "contradictions", "followups"),
    # 7: the whole line, and the command
    ("processing", "workers", "pipeline", "readme", "commands", "commands.*", "cli"),
)  # fmt: skip
ROOMS = {
    "typer": ("cli", "commands."), "rich": ("cli", "commands.", "pipeline"), "pyoxigraph": ("store", "background", "formats"), "SPARQLWrapper": ("store",),
    "pyshacl": ("pyshacl_engine",), "pcre2": ("screen",), "owlready2": ("reason",), "fastapi": (), "uvicorn": (), "starlette": (),
}  # fmt: skip


def modules(top: str) -> dict[str, ast.Module]:
    found = {}
    for path in sorted((ROOT / top).rglob("*.py")):
        name = ".".join(path.relative_to(ROOT / top).with_suffix("").parts).removesuffix(".__init__")
        if name != "__init__":
            found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


def imported(tree: ast.Module) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module)
            if node.module == "kg":
                names |= {f"kg.{a.name}" for a in node.names if a.name[0].islower() and not a.name.startswith("__")}
        elif isinstance(node, ast.Import):
            names |= {a.name for a in node.names}
    return names


def row(module: str) -> int:
    for number, names in enumerate(ROWS, 1):
        if module in names or (f"{module.split('.')[0]}.*" in names and "." in module):
            return number
    raise AssertionError(f"kg/{module.replace('.', '/')}.py stands in no row: add it to ROWS")


KG = modules("kg")


@pytest.mark.parametrize("module", sorted(KG))
def test_a_module_imports_its_own_row_and_lower_ones(module: str) -> None:
    own = row(module)
    for name in imported(KG[module]):
        if name.startswith("kg."):
            assert row(name.removeprefix("kg.")) <= own, (
                f"{module} (row {own}) imports {name} (row {row(name.removeprefix('kg.'))})"
            )


@pytest.mark.parametrize("module", sorted(KG))
def test_a_heavy_library_stays_in_its_room(module: str) -> None:
    for name in imported(KG[module]):
        rooms = ROOMS.get(name.split(".")[0])
        assert rooms is None or any(module == r or (module.startswith(r) and r.endswith(".")) for r in rooms), (
            f"{module} imports {name}"
        )


@pytest.mark.parametrize("module", sorted(modules("api")))
def test_the_service_knows_the_store_and_not_the_line(module: str) -> None:
    allowed = {
        "kg",
        "kg.store",
        "kg.releases",
        "kg.iris",
        "kg.model",
        "kg.questions",
        "kg.resources",
        "kg.ntriples",
        "kg.turtle",
        "kg.contradictions",
        "kg.followups",
    }
    names = {n for n in imported(modules("api")[module]) if n.split(".")[0] == "kg"}
    assert names <= allowed, f"api/{module} imports {names - allowed}"


@pytest.mark.parametrize("path", sorted((ROOT / "kg").rglob("*.py")), ids=lambda p: p.name)
def test_no_module_is_a_drawer(path: Path) -> None:
    assert path.stem not in ("utils", "helpers", "common", "misc")
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert "rules" in path.parts or lines <= 400, f"{path.name} has {lines} lines"
