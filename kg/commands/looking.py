"""`skg explain`, `skg issues`, `skg info`: a fact's proof, what is doubtful, and what a store covers."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from kg.commands.console import (
    DEFAULT_STORE,
    DocumentOption,
    Format,
    FormatOption,
    Refused,
    StoreOption,
    answering,
    rows,
    say,
    show,
    width,
)
from kg.iris import NAMESPACES, Mint
from kg.store import Entry, GraphStore, Literal, NamedNode, Solutions, open_store

CONTEXT = 2  # lines shown before and after a sentence

_PROOF = f"""PREFIX prov: <{NAMESPACES["prov"]}>
PREFIX oa: <{NAMESPACES["oa"]}>
PREFIX dct: <{NAMESPACES["dct"]}>
SELECT DISTINCT ?graph ?document ?version ?start ?end ?activity ?rule ?software WHERE {{
  GRAPH ?graph {{
    ?fact prov:wasDerivedFrom ?evidence .
    OPTIONAL {{ ?fact prov:wasGeneratedBy ?activity .
                ?activity <%(rule)s> ?rule . OPTIONAL {{ ?activity prov:wasAssociatedWith ?software }} }}
    ?evidence oa:hasSource ?version ; oa:hasSelector ?place .
    ?place oa:start ?start ; oa:end ?end .
    OPTIONAL {{ ?version prov:specializationOf/dct:identifier ?document }}
  }}
  FILTER (?graph != <%(merged)s>)
}} ORDER BY ?document ?start ?rule"""


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(explain)
    app.command()(issues)
    app.command()(info)


def select(
    store: GraphStore, sparql: str, graphs: Sequence[str] = (), **terms: NamedNode | Literal
) -> Iterator[dict[str, str]]:
    """The rows of a SELECT as texts by name; an unbound variable is an empty text."""
    found = store.query(sparql, graphs, terms)
    assert isinstance(found, Solutions), sparql
    for row in found.rows:
        yield {
            name: "" if term is None else str(getattr(term, "value", term))
            for name, term in zip(found.variables, row, strict=True)
        }


def short(iri: str, base: str) -> str:
    """An IRI as people read it: without the store's base, or with a well-known prefix."""
    for start in (f"{base}/id/", f"{base}/def#", f"{base}/concept/", f"{base}/rule/"):
        if iri.startswith(start):
            return iri.removeprefix(start)
    for prefix, namespace in NAMESPACES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri


def explain(
    fact: Annotated[
        str, typer.Argument(metavar="FACT_IRI", help="A fact's IRI, whole or from its type on (judgement/dur/…).")
    ],
    store: StoreOption = DEFAULT_STORE,
) -> None:
    """Show what a fact says and the sentence that it rests on, in its place, with rule, document and version."""
    held = open_store(store)
    iri = fact.strip("<>")
    if "://" not in iri:
        iri = f"{held.base}/id/{iri}"
    try:
        node = NamedNode(iri)
    except ValueError as error:
        raise typer.BadParameter(f"not an IRI: {fact}") from error
    mint = Mint(held.base)
    proofs = list(select(held, _PROOF % {"rule": mint.term("rule"), "merged": mint.graph("merged")}, fact=node))
    if not proofs:
        proofs = _through_merged(held, node, mint)
    if not proofs:
        raise Refused(
            f"there is no fact {iri} in this store",
            "skg ask QUESTION --format csv gives each fact's IRI in the column `fact`",
        )
    out = Console(width=width(), highlight=False, soft_wrap=True)
    out.print(Text(iri, style="bold"))
    for said in _statements(held, node):
        out.print(Text(f"  {said}"))
    seen: dict[tuple[str, str, str], list[dict[str, str]]] = {}
    for proof in proofs:
        seen.setdefault((proof["version"], proof["start"], proof["end"]), []).append(proof)
    for (version, start, end), same in seen.items():
        _show_proof(out, held, mint, version, int(start), int(end), same)


def _through_merged(held: GraphStore, node: NamedNode, mint: Mint) -> list[dict[str, str]]:
    """The proofs of a fact whose IRI is of the merged graph alone (a page's, placed in fuller minutes)."""
    sparql = f"""PREFIX prov: <{NAMESPACES["prov"]}>
        SELECT ?evidence WHERE {{ ?fact prov:wasDerivedFrom ?evidence }} ORDER BY ?evidence"""
    found = []
    for row in select(held, sparql, [mint.graph("merged")], fact=node):
        version, _, place = row["evidence"].partition("#char=")
        start, _, end = place.partition(",")
        graph = mint.graph(version.rsplit("/", 1)[1])
        absent = dict.fromkeys(("document", "activity", "rule", "software"), "")
        found.append({**absent, "graph": graph, "version": version, "start": start, "end": end})
    return found


def _statements(held: GraphStore, node: NamedNode) -> list[str]:
    skipped = {f"{NAMESPACES['prov']}wasDerivedFrom", f"{NAMESPACES['prov']}wasGeneratedBy"}
    graphs = answering(held)[:1]
    found = list(select(held, "SELECT DISTINCT ?p ?o WHERE { ?fact ?p ?o }", graphs, fact=node))
    found = found or list(select(held, "SELECT DISTINCT ?p ?o WHERE { ?fact ?p ?o }", fact=node))
    return sorted(f"{short(r['p'], held.base)}: {short(r['o'], held.base)}" for r in found if r["p"] not in skipped)


def _show_proof(
    out: Console, held: GraphStore, mint: Mint, version: str, start: int, end: int, same: list[dict[str, str]]
) -> None:
    sha256 = version.rsplit("/", 1)[1]
    text = held.text(sha256)
    names = sorted({p["document"] for p in same} - {""}) or [e.name for e in held.documents() if e.version == sha256]
    first, last = text.count("\n", 0, start) + 1, text.count("\n", 0, max(start, end - 1)) + 1
    lines = f"line {first}" if first == last else f"lines {first}-{last}"
    out.print()
    out.print(Text(", ".join(names), style="bold").append(f", {lines}, characters {start}-{end}", "default"))
    if any("/graph/quarantine/" in p["graph"] for p in same):
        out.print(Text("in quarantine: it breaks a shape (skg issues)", style="red"))
    out.print(passage(text, start, end))
    for rule in sorted({p["rule"] for p in same} - {""}):
        made = sorted({p["software"] for p in same if p["rule"] == rule} - {""})
        out.print(
            Text(f"rule {short(rule, held.base)}, by {', '.join(short(m, held.base) for m in made)}", style="dim")
        )
    out.print(Text(f"version {sha256}", style="dim"))


def passage(text: str, start: int, end: int) -> Text:
    """A sentence in its lines and the lines around it, each with its number; the sentence's own begin with `>`."""
    lines = text.split("\n")
    first, last = text.count("\n", 0, start), text.count("\n", 0, max(start, end - 1))
    shown = range(max(0, first - CONTEXT), min(len(lines), last + CONTEXT + 1))
    digits = len(str(shown.stop))
    made, offset = Text(), sum(len(line) + 1 for line in lines[: shown.start])
    for number in shown:
        line = lines[number]
        inside = first <= number <= last
        made.append(f"{'>' if inside else ' '} {number + 1:{digits}} | ", "dim")
        a, b = (max(0, start - offset), min(len(line), end - offset)) if inside else (0, 0)
        made.append(line[:a]).append(line[a:b], "bold reverse").append(line[b:])
        if number != shown.stop - 1:
            made.append("\n")
        offset += len(line) + 1
    return made


def issues(
    store: StoreOption = DEFAULT_STORE,
    document: DocumentOption = "",
    code: Annotated[str, typer.Option("--code", help="Only doubts of this kind.")] = "",
    form: FormatOption = Format.table,
) -> None:
    """List what was refused or doubtful, for a person to settle."""
    found = [i for i in open_store(store).manifest.issues
             if (not document or i.document == document) and (not code or i.code == code)]  # fmt: skip
    columns = ("document", "line", "code", "message", "advice", "quote")
    rows(columns, [(i.document, str(i.line or ""), i.code, i.message, i.advice, i.quote) for i in found], form)
    if form is Format.table:
        counts = Counter(i.code for i in found)
        say(", ".join(f"{n} {c}" for c, n in sorted(counts.items())) or "no doubts", "dim")


def info(
    store: StoreOption = DEFAULT_STORE,
    documents: Annotated[bool, typer.Option("--documents", help="A row for each document.")] = False,
    rules: Annotated[
        bool, typer.Option("--rules", help="A row for each rule: in how many documents it fires.")
    ] = False,
    form: FormatOption = Format.table,
) -> None:
    """Tell what a store covers: documents, authorities, years, facts by question; or each document, or each rule."""
    held = open_store(store)
    if documents:
        columns = ("document", "authority", "date", "layout", "characters", "facts", "doubts", "version")
        rows(columns, [_document_row(e) for e in held.documents()], form)
    elif rules:
        rows(("rule", "documents", "facts"), rule_reach(held), form)
    elif form is Format.json:
        show(json.dumps(coverage(held), ensure_ascii=False, indent=1) + "\n")
    else:
        rows(("what", "how much"), [(k, str(v)) for k, v in _flat(coverage(held))], form)


def _document_row(entry: Entry) -> tuple[str, ...]:
    return (entry.name, " ".join(entry.authorities), " ".join(entry.dates), entry.layout, str(entry.characters),
            str(entry.total), str(len(entry.issues)), entry.version)  # fmt: skip


def coverage(held: GraphStore) -> dict[str, object]:
    """What a store covers, from its manifest and reference data."""
    entries, made = held.documents(), held.manifest
    facts: Counter[str] = Counter()
    for entry in entries:
        facts.update(entry.facts)
    codes = Counter(code for e in entries for code in e.authorities)
    names = _names(held)
    years = Counter(date[:4] for e in entries for date in e.dates)
    return {
        "release": made.release, "base": made.base, "software": made.software, "rules": made.fingerprint,
        "documents": len(entries), "characters": sum(e.characters for e in entries), "quads": len(held),
        "facts": {"all": sum(facts.values()), **dict(sorted(facts.items()))},
        "authorities": {names.get(c, c): n for c, n in sorted(codes.items(), key=lambda c: names.get(c[0], c[0]))},
        "documents without an authority": sum(not e.authorities for e in entries),
        "years": dict(sorted(years.items())), "documents without a date": sum(not e.dates for e in entries),
        "layouts": dict(sorted(Counter(e.layout for e in entries).items())),
        "doubts": sum(len(e.issues) for e in entries), "facts in quarantine": sum(e.quarantined for e in entries),
        "files refused": len(made.refused),
    }  # fmt: skip


def _names(held: GraphStore) -> dict[str, str]:
    mint = Mint(held.base)
    sparql = f"""PREFIX skos: <{NAMESPACES["skos"]}>
        SELECT ?code ?name WHERE {{ ?a <{mint.term("gssCode")}> ?code ; skos:prefLabel ?name }} ORDER BY ?code ?name"""
    return {r["code"]: f"{r['name']} ({r['code']})" for r in select(held, sparql, [mint.graph("reference")])}


def _flat(data: dict[str, object]) -> Iterator[tuple[str, object]]:
    for key, value in data.items():
        if isinstance(value, dict):
            yield from ((f"{key}: {inner}", number) for inner, number in value.items())
        else:
            yield key, value


def rule_reach(held: GraphStore) -> list[tuple[str, str, str]]:
    """For each rule, in how many documents it fires and how many facts it makes, the widest first."""
    mint = Mint(held.base)
    sparql = f"""PREFIX prov: <{NAMESPACES["prov"]}>
        SELECT ?rule (COUNT(DISTINCT ?version) AS ?documents) (COUNT(DISTINCT ?fact) AS ?facts) WHERE {{
          ?fact prov:wasGeneratedBy ?activity . ?activity <{mint.term("rule")}> ?rule ; prov:used ?version
        }} GROUP BY ?rule"""
    found = [
        (short(r["rule"], held.base), r["documents"], r["facts"]) for r in select(held, sparql, [mint.graph("merged")])
    ]
    return sorted(found, key=lambda r: (-int(r[1]), -int(r[2]), r[0]))
