"""Which format an answer takes: the Accept header, the `format` parameter, a file extension.

Rules of RFC 9110 §12.5.1: the most specific range that matches a type gives its weight, `q=0` excludes, several header
lines are one list. Where weights are equal the order of the offer decides; a missing header accepts everything.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

JSON_RESULTS = "application/sparql-results+json"
XML_RESULTS = "application/sparql-results+xml"
CSV = "text/csv"
TSV = "text/tab-separated-values"
HTML = "text/html"
TURTLE = "text/turtle"
N_TRIPLES = "application/n-triples"
RDF_XML = "application/rdf+xml"
JSON_LD = "application/ld+json"
TRIG = "application/trig"
N_QUADS = "application/n-quads"
N3 = "text/n3"
JSON = "application/json"
NDJSON = "application/x-ndjson"
XML = "application/xml"
PROBLEM = "application/problem+json"


@dataclass(frozen=True, slots=True, eq=False)
class Offer:
    """One media type that a resource can be sent as, and the type that its bytes really are; told apart by identity."""

    media: str
    serves: str


def _offers(*pairs: tuple[str, str] | str) -> tuple[Offer, ...]:
    return tuple(Offer(p, p) if isinstance(p, str) else Offer(*p) for p in pairs)


SOLUTIONS = _offers(
    JSON_RESULTS, (JSON, JSON_RESULTS), XML_RESULTS, (XML, XML_RESULTS), CSV, TSV, ("text/xml", XML_RESULTS), HTML
)
BOOLEANS = SOLUTIONS
GRAPHS = _offers(
    TURTLE,
    N_TRIPLES,
    RDF_XML,
    JSON_LD,
    TRIG,
    N_QUADS,
    (N3, TURTLE),
    ("application/x-turtle", TURTLE),
    (JSON, JSON_LD),
    (XML, RDF_XML),
    ("text/xml", RDF_XML),
    ("text/plain", N_TRIPLES),
    HTML,
)
DESCRIPTIONS = _offers(TURTLE, N_TRIPLES, RDF_XML, JSON_LD, (JSON, JSON_LD), (XML, RDF_XML), N3, HTML)
TABLES = _offers(JSON, CSV, NDJSON, HTML)
PAGES = _offers(HTML, (TURTLE, TURTLE), N_TRIPLES, RDF_XML, JSON_LD, (JSON, JSON_LD))
ERRORS = _offers(PROBLEM, (JSON, PROBLEM), ("text/plain", "text/plain"), HTML)

EXTENSIONS = {
    "json": JSON,
    "srj": JSON_RESULTS,
    "srx": XML_RESULTS,
    "xml": XML,
    "csv": CSV,
    "tsv": TSV,
    "html": HTML,
    "ttl": TURTLE,
    "turtle": TURTLE,
    "nt": N_TRIPLES,
    "ntriples": N_TRIPLES,
    "rdf": RDF_XML,
    "rdfxml": RDF_XML,
    "jsonld": JSON_LD,
    "json-ld": JSON_LD,
    "trig": TRIG,
    "nq": N_QUADS,
    "nquads": N_QUADS,
    "ndjson": NDJSON,
}

_RANGE = re.compile(r"\s*([!#$%&'*+.^_`|~\w-]+)\s*/\s*([!#$%&'*+.^_`|~\w-]+)\s*((?:;.*)?)$")
_QUALITY = re.compile(r""";\s*q\s*=\s*"?([^;"\s]*)""", re.IGNORECASE)
_SPLIT = re.compile(r""",(?=(?:[^"]*"[^"]*")*[^"]*$)""")
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Range:
    """One element of an Accept header, in lower case, with its weight from 0 to 1."""

    kind: str
    subtype: str
    weight: float

    def matches(self, media: str) -> int:
        """How specifically this range names a media type: 0 not at all, 1 `*/*`, 2 `type/*`, 3 the type itself."""
        kind, _, subtype = media.partition("/")
        if (self.kind, self.subtype) == (kind, subtype):
            return 3
        if self.subtype != "*":
            return 0
        return 2 if self.kind == kind else int(self.kind == "*")


def _weight(parameters: str) -> float:
    found = _QUALITY.search(parameters)
    if not found:
        return 1.0
    try:
        value = float(found.group(1))
    except ValueError:
        return 0.0
    return value if 0 <= value <= 1 else 0.0


@lru_cache(maxsize=1024)
def ranges(accept: str) -> tuple[Range, ...]:
    """The elements of an Accept header that can be read; what cannot be read is passed over.

    >>> ranges("text/csv;q=0.5, */*;q=0.1, nonsense")
    (Range(kind='text', subtype='csv', weight=0.5), Range(kind='*', subtype='*', weight=0.1))
    """
    found = []
    for part in _SPLIT.split(accept[:_LONGEST]):
        match = _RANGE.match(part)
        if match:
            found.append(Range(match.group(1).lower(), match.group(2).lower(), _weight(match.group(3))))
    return tuple(found)


def weight_of(media: str, accepted: tuple[Range, ...]) -> float:
    """The weight that a list of ranges gives a media type: that of the most specific match, the greatest of equals."""
    best = max(((r.matches(media), r.weight) for r in accepted), default=(0, 0.0))
    return best[1] if best[0] else 0.0


@lru_cache(maxsize=4096)
def choose(accept: str, offers: tuple[Offer, ...]) -> str:
    """The media type to send for an Accept header, or an empty string where none of the offers is acceptable.

    >>> choose("text/csv;q=0.9, application/sparql-results+xml;q=0.2", SOLUTIONS)
    'text/csv'
    >>> choose("image/png", SOLUTIONS)
    ''
    """
    accepted = ranges(accept)
    if not accepted:
        return offers[0].serves
    weight, _, media = max((weight_of(o.media, accepted), -i, o.serves) for i, o in enumerate(offers))
    return media if weight > 0 else ""


CODINGS = ("zstd", "gzip")
_CODING = re.compile(r"\s*([\w*-]+)\s*((?:;.*)?)$")


@lru_cache(maxsize=1024)
def coding(accept: str) -> str:
    """The content coding for an Accept-Encoding header, by weight, zstd before gzip; empty: as it is.

    >>> coding("gzip, deflate, br, zstd"), coding("gzip;q=1.0, zstd;q=0.5"), coding("zstd;q=0, *")
    ('zstd', 'gzip', 'gzip')
    >>> coding("identity, gzip;q=0.5"), coding("")
    ('', '')
    """
    weights: dict[str, float] = {}
    for part in accept[:_LONGEST].split(","):
        if match := _CODING.match(part):
            weights[match.group(1).lower().removeprefix("x-")] = _weight(match.group(2))
    rest = weights.get("*", 0.0)
    weight, _, found = max((weights.get(c, rest), -i, c) for i, c in enumerate(CODINGS))
    return found if weight > 0 and weight >= weights.get("identity", 0.0) else ""


def named(name: str, offers: tuple[Offer, ...]) -> str:
    """The media type for a `format` parameter or file extension (`csv`, `ttl`, `text/csv`), or an empty string."""
    wanted = EXTENSIONS.get(name.lower().lstrip("."), name.lower())
    return next((o.serves for o in offers if o.media == wanted), "")
