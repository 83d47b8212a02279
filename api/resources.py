"""Linked data: `/id/…` leads to `/doc/…`, which describes the thing with labels; `/def` is the ontology."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pyoxigraph as ox
from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from api import description, rdf
from api import negotiation as types
from api.engine import Job, Row, filled, iri, read_all, select
from api.errors import Problem
from api.pages import site_of, templates
from api.site import Site
from api.wire import etag, matches
from kg.iris import DEFAULT_BASE
from kg.resources import resource

router = APIRouter(tags=["linked data"])
_MOST = 200
_BAD = re.compile(r"""[\x00-\x20<>"{}|\\^`]""")
_LABELS = "<http://www.w3.org/2004/02/skos/core#prefLabel>|rdfs:label|foaf:name|dct:title"
_PROLOGUE = "".join(f"PREFIX {k}: <{v}>\n" for k, v in rdf.PREFIXES.items())
_STEPS = "prov:wasDerivedFrom|oa:hasSelector|prov:wasDerivedFrom/oa:hasSelector"
_DESCRIBE = (
    _PROLOGUE
    + f"""CONSTRUCT {{ ?x ?p ?o }} WHERE {{
  {{ ?this ?p ?o BIND (?this AS ?x) }}
  UNION {{ ?this {_STEPS} ?x . ?x ?p ?o }}
  UNION {{ ?this ?q ?x . ?x ?p ?o . FILTER (?p IN (skos:prefLabel, rdfs:label, foaf:name, dct:title)) }}
  UNION {{ SELECT ?x ?p ?o WHERE {{ ?x ?p ?this . BIND (?this AS ?o) }} LIMIT {_MOST} }}
}}"""
)
_DESCRIBE_ANYWHERE = "CONSTRUCT { ?this ?p ?o } WHERE { GRAPH ?g { ?this ?p ?o } FILTER (STRLEN(STR(?o)) < 5000) }"
_PROPERTIES = (
    _PROLOGUE
    + f"""SELECT ?p ?o ?label ?name WHERE {{ ?this ?p ?o
  OPTIONAL {{ ?o {_LABELS} ?label }} OPTIONAL {{ ?p rdfs:label ?name }} }} ORDER BY ?p ?o LIMIT 500"""
)
_AROUND = 300  # characters of the document that a page shows on either side of a sentence
_NEXT = 2  # paragraphs on either side: the sentence's own, and the next
_EVIDENCE = (
    _PROLOGUE
    + f"""SELECT DISTINCT ?source ?document ?text ?start ?end ?before ?after WHERE {{
  ?this prov:wasDerivedFrom ?e . ?e oa:hasSource ?source ; oa:hasSelector ?a , ?b . ?a oa:exact ?text .
  ?b oa:start ?start ; oa:end ?end . OPTIONAL {{ ?source prov:specializationOf/dct:identifier ?document }}
  OPTIONAL {{ GRAPH ?g {{ ?source <%(base)s/def#content> ?whole }} }}
  BIND (IF (?start > {_AROUND}, ?start - {_AROUND}, 0) AS ?low)
  BIND (SUBSTR(?whole, ?low + 1, ?start - ?low) AS ?before) BIND (SUBSTR(?whole, ?end + 1, {_AROUND}) AS ?after)
}} ORDER BY ?document ?start LIMIT 100"""
)
_INVERSE = (
    _PROLOGUE + "SELECT ?p ?name (COUNT(*) AS ?n) WHERE { ?s ?p ?this OPTIONAL { ?p rdfs:label ?name } } "
    "GROUP BY ?p ?name ORDER BY ?p"
)
_TERMS: dict[int | str, dict[str, Any]] = {
    400: {"description": "Not a name that a thing can have."},
    404: {"description": "No such thing."},
    406: {"description": "No acceptable format."},
    410: {"description": "The thing was removed."},
    503: {"description": "Busy; come again after Retry-After."},
}
_REDIRECTS: dict[int | str, dict[str, Any]] = {
    303: {"description": "See its description."},
    308: {"description": "The thing has another name now."},
    400: _TERMS[400],
    410: _TERMS[410],
}


def retired(folder: Path, path: str) -> tuple[str, str, str] | None:
    """What became of a thing that has no description any more: its new path or "", the reason, the date.

    The store's folder may hold `retired.csv` with the columns path, replacement, reason, date; paths are those below
    the base, such as `id/meeting/dur/…`.
    """
    try:
        with (folder / "retired.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                if row["path"] == path:
                    return row["replacement"], row["reason"], row["date"]
    except FileNotFoundError:
        return None
    return None


def _check_gone(site: Site, path: str) -> Response | None:
    told = retired(site.settings.store, path)
    if told is None:
        return None
    replacement, reason, date = told
    if replacement:
        return RedirectResponse(f"/{_quoted(replacement)}", 308)
    raise Problem(410, "Removed", reason or "This thing was removed.", extra={"removed": date})


def _quoted(path: str) -> str:
    return quote(path, safe="/~!$&'()*+,;=:@%-._")


@router.get(
    "/id/{path:path}",
    summary="A thing: see its description",
    status_code=303,
    response_class=RedirectResponse,
    responses=_REDIRECTS,
)
async def thing(request: Request, path: str) -> Response:
    raw = _name(path)
    gone = _check_gone(site_of(request), f"id/{raw}")
    return gone or RedirectResponse(f"/doc/{_quoted(raw)}", 303, {"vary": "Accept"})


def _name(path: str) -> str:
    if not path or _BAD.search(path):
        raise Problem(400, "Not a name", "The name of a thing has no blanks, quotes, brackets or control characters.")
    return path


@router.get("/doc/{path:path}", summary="The description of a thing", responses=_TERMS)
async def document(request: Request, path: str, format: str = "") -> Response:
    site = site_of(request)
    raw = _name(path)
    gone = _check_gone(site, f"id/{raw}")
    return gone or await describe(request, f"{site.settings.base_iri}/id/{raw}", format)


@router.get("/concept/{path:path}", summary="A concept or concept scheme", responses=_TERMS)
async def concept(request: Request, path: str, format: str = "") -> Response:
    return await describe(request, f"{site_of(request).settings.base_iri}/concept/{_name(path)}", format)


@router.get("/rule/{path:path}", summary="What was made by a rule", responses=_TERMS)
async def rule(request: Request, path: str, format: str = "") -> Response:
    return await describe(request, f"{site_of(request).settings.base_iri}/rule/{_name(path)}", format)


async def describe(request: Request, name: str, format: str) -> Response:
    """What the graph says of an IRI, as a page or as RDF; Problem 404 where it says nothing."""
    site = site_of(request)
    media = types.named(format, types.PAGES) if format else types.choose(request.headers.get("accept", ""), types.PAGES)
    if not media:
        raise Problem(406, "No acceptable format", "Descriptions come as HTML, Turtle, N-Triples, RDF/XML or JSON-LD.")
    tag = etag(site.engine.release, name, media)
    headers = {
        "vary": "Accept, Accept-Encoding",
        "etag": tag,
        "cache-control": site.settings.cache_control,
        "link": f'<{name}>; rel="describes"',
    }
    if matches(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers=headers)
    body = await _page(site, name) if media == types.HTML else await _rdf(site, name, media)
    kind = "text/html; charset=utf-8" if media == types.HTML else media
    return Response(body, 200, headers, kind)


async def _rdf(site: Site, name: str, media: str) -> bytes:
    found: list[ox.Triple] = []
    for query in (_DESCRIBE, _DESCRIBE_ANYWHERE):
        answer = await site.engine.ask(Job(filled(query, {"this": iri(name)}), capped=False))
        lines = await read_all(answer)
        found = sorted({q.triple for q in ox.parse(lines, ox.RdfFormat.N_TRIPLES)}, key=str)
        if found:
            break
    if not found:
        raise Problem(404, "No such thing", "The graph says nothing of it.")
    return rdf.serialize(found, media, description.own_prefixes(site.settings.base_iri))


async def _page(site: Site, name: str) -> bytes:
    bind = {"this": iri(name)}
    _, properties = await select(site.engine, _PROPERTIES, bind)
    if not properties:
        anywhere = _PROPERTIES.replace(
            "{ ?this ?p ?o\n", "{ GRAPH ?g { ?this ?p ?o } FILTER (STRLEN(STR(?o)) < 5000)\n"
        )
        _, properties = await select(site.engine, anywhere, bind)
    _, inverse = await select(site.engine, _INVERSE, bind)
    if not properties and not inverse:
        raise Problem(404, "No such thing", "The graph says nothing of it.")
    base = site.settings.base_iri
    _, evidence = await select(site.engine, _EVIDENCE % {"base": base}, bind)
    page = templates.get_template("doc.html").render(
        settings=site.settings,
        name=name,
        title=_title(properties, name),
        own=base,
        local=lambda v: _local(v, base),
        properties=[_Property(row, base) for row in properties],
        inverse=[_Property(row, base) for row in inverse],
        evidence=[_in_place({k: v["value"] for k, v in row.items()}) for row in evidence],
    )
    return page.encode()


def _in_place(told: dict[str, str]) -> dict[str, str]:
    """Evidence with what stands around it, as far as its own paragraph and the ones next to it go."""
    before, after = (re.split(r"\n\s*\n", told.get(side, "")) for side in ("before", "after"))
    if len(before) <= _NEXT and len(told.get("before", "")) >= _AROUND:
        before[0] = "\u2026" + before[0].partition(" ")[2]
    if len(after) <= _NEXT and len(told.get("after", "")) >= _AROUND:
        after[-1] = after[-1].rpartition(" ")[0] + "\u2026"
    shown = {"before": "\n\n".join(before[-_NEXT:]).lstrip(), "after": "\n\n".join(after[:_NEXT]).rstrip()}
    return told | shown


def _title(properties: list[Row], name: str) -> str:
    labels = {
        rdf.PREFIXES["skos"] + "prefLabel",
        rdf.PREFIXES["rdfs"] + "label",
        rdf.PREFIXES["foaf"] + "name",
        rdf.PREFIXES["dct"] + "title",
    }
    stated = next((r["o"]["value"] for r in properties if r["p"]["value"] in labels), "")
    kind, _, key = name.rpartition("/id/")[2].partition("/")
    return stated or f"{kind}: {key.rsplit('/', 1)[-1]}".replace("-", " ")


def _local(value: str, base: str) -> str:
    """The address on this server of one of its own IRIs, another http(s) IRI as it is, or an empty string."""
    if value.startswith(base + "/"):
        path = value[len(base) :].split("#")[0]
        return f"/doc/{path.removeprefix('/id/')}" if path.startswith("/id/") else path
    return value if value.lower().startswith(("http://", "https://")) else ""


def _short(value: str, base: str) -> str:
    """A value as a page shows it where it has no label: one of the graph's own IRIs without what all of them share."""
    if not value.startswith(base + "/"):
        return value
    return value[len(base) :].removeprefix("/id/").removeprefix("/def#").lstrip("/")


_CAPITAL = re.compile(r"(?<=[a-z])[A-Z](?=[a-z])")


class _Property:
    """One row of a page: the property, its value with a label and a safe link, or a count."""

    def __init__(self, row: Any, base: str) -> None:
        predicate = row["p"]["value"]
        short = _CAPITAL.sub(lambda m: f" {m[0].lower()}", re.split(r"[#/]", predicate)[-1])  # "wasDerivedFrom"
        self.predicate, self.name = predicate, row.get("name", {}).get("value", short)
        self.value = row["o"]["value"] if "o" in row else ""
        self.label = row.get("label", {}).get("value", "") or _short(self.value, base)
        self.link = _local(self.value, base) if row.get("o", {}).get("type") == "uri" else ""
        self.count = row["n"]["value"] if "n" in row else ""


@router.get("/def", summary="The ontology", responses={406: _TERMS[406]})
async def ontology(request: Request, format: str = "") -> Response:
    site = site_of(request)
    media = types.named(format, types.PAGES) if format else types.choose(request.headers.get("accept", ""), types.PAGES)
    if not media:
        raise Problem(406, "No acceptable format", "The ontology comes as HTML, Turtle, N-Triples, RDF/XML or JSON-LD.")
    base = site.settings.base_iri
    text = resource("ontology/core.ttl").read_text("utf-8").replace(DEFAULT_BASE, base)
    headers = {"vary": "Accept", "etag": etag(text, media), "cache-control": site.settings.cache_control}
    triples = [q.triple for q in ox.parse(text.encode(), ox.RdfFormat.TURTLE)]
    if media != types.HTML:
        body = rdf.serialize(triples, media, description.own_prefixes(base))
        return Response(body, 200, headers, media)
    page = templates.get_template("def.html").render(settings=site.settings, terms=_terms(triples, f"{base}/def#"))
    return Response(page, 200, headers, "text/html; charset=utf-8")


def _terms(triples: list[ox.Triple], namespace: str) -> list[dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    wanted = {
        rdf.PREFIXES["rdfs"] + "label": "label",
        rdf.PREFIXES["skos"] + "definition": "definition",
        rdf.PREFIXES["rdfs"] + "comment": "definition",
    }
    for triple in triples:
        if isinstance(triple.subject, ox.NamedNode) and triple.subject.value.startswith(namespace):
            term = found.setdefault(triple.subject.value, {"name": triple.subject.value[len(namespace) :]})
            if triple.predicate.value in wanted and isinstance(triple.object, ox.Literal):
                term[wanted[triple.predicate.value]] = triple.object.value
    return sorted(found.values(), key=lambda t: t["name"].lower())


@router.get(
    "/documents/{version}/text",
    summary="The plain text of a document version",
    response_class=Response,
    responses={200: {"content": {"text/plain": {}}}, 404: _TERMS[404], 503: _TERMS[503]},
)
async def text(request: Request, version: str) -> Response:
    site = site_of(request)
    base = site.settings.base_iri
    if not re.fullmatch(r"[0-9a-f]{64}", version):
        raise Problem(404, "No such document", "A version is 64 hex digits.")
    said = f"<{base}/id/document/{version}> <{base}/def#content> ?t"
    query = f"SELECT ?t WHERE {{ GRAPH <{base}/graph/{version}> {{ {said} }} }}"
    _, rows = await select(site.engine, query)
    if not rows:
        raise Problem(404, "No such document", "The store has no document of this version.")
    headers = {"etag": f'"{version[:24]}"', "cache-control": "public, max-age=31536000, immutable"}
    if matches(request.headers.get("if-none-match", ""), headers["etag"]):
        return Response(status_code=304, headers=headers)
    return Response(rows[0]["t"]["value"], 200, headers, "text/plain; charset=utf-8")
