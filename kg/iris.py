"""The only mint of IRIs: everything that has one gets it here, from raw stable values.

`{base}/id/{type}/{key}` for things, `{base}/def#Term` for the ontology, `{base}/concept/{scheme}/{notation}`,
`{base}/graph/{name}`, `{base}/rule/{table}/{name}`. Keys: an authority by its register code, never its GSS code; a
body by authority and name; a meeting by bodies and date; what belongs to a meeting, an item or an inspection by the
key of that and its own part. Evidence fragments follow RFC 5147 (`#char=start,end`).
"""

from __future__ import annotations

import csv
import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kg.resources import resource

if TYPE_CHECKING:
    from rdflib.namespace import DefinedNamespace

DEFAULT_BASE: Final = "https://w3id.org/safeguarding-kg"
LONGEST: Final = 60  # code points of one slug; a longer one is cut and ends in a hash
ABSENT: Final = "x"

NAMESPACES: Final[Mapping[str, str]] = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "schema": "https://schema.org/",
}


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


CLASSES: Final = _words(
    """MinutesRecord MinutesVersion LocalAuthority Body Committee SafeguardingChildrenBoard SafeguardingPartnership
    Meeting Attendance AgendaItem TopicAssignment Resolution PostHolding Inspection ImpliedInspection Judgement Finding
    Succession Participation Strategy StrategyStatus Observation CommissionedService FundingAllocation Citation
    BodyMention PlausibleRange PoliceForce PublishedJudgement Statute"""
)
PROPERTIES: Final = _words(
    """sha256 characters layout content rule gssCode formerGssCode registerCode predecessor successor concerns
    reportedAt body startTime endTime venue meetingKind recordedIn overlap atMeeting attendee status inCapacity
    chairing postTitle organisationName aboutItem resolvedAt underItem label text action asOf inspectorate framework
    start end overall overallText planned ofInspection area areaText grade gradeText findingKind predecessorName
    successorName date bodyName participationRole ofStrategy strategyKind measure lower upper unit period population
    comparator providerName serviceName commissionerName amount purpose funderName recipientName lawTitle lawYear
    provision acronym bodyKind aboutBody abbreviation childrensServices direction dissolvedOn foundedOn
    gradeScheme legalBasis legislationId maximum minimum ofMeasure policeForce rank substituteFor"""
)
TERMS: Final = CLASSES | PROPERTIES | {"edtf"}

_BASE = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d+)?(?:/[A-Za-z0-9._~!$&'()*+,;=:@%-]+)*")
_OTHER = re.compile(r"[^a-z0-9]+")
_DROPPED = dict.fromkeys(map(ord, "'’‘`´ʼ"))  # "Children's" and "Childrens" are one name
_IGNORED = {"Mn", "Cf", "Cc", "Zs", "Zl", "Zp"}


def _tail(text: str, length: int = 8) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:length]


@lru_cache(maxsize=65536)
def slug(text: str) -> str:
    """A short ASCII name for a text that is safe in any IRI and the same for its case, accents and spacing.

    A letter that has no ASCII form, or a text that is too long, adds a hash, so that different names stay apart.

    >>> slug("Children & Young People’s Panel")
    'children-and-young-peoples-panel'
    """
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold()).translate(_DROPPED)
    folded = "".join(c for c in folded if not unicodedata.combining(c)).replace("&", " and ")
    name = _OTHER.sub("-", folded).strip("-").replace("safeguarding-childrens-", "safeguarding-children-")  # one board, said in two ways
    lost = any(c.isalnum() and not c.isascii() for c in folded) or not name
    if not lost and len(name) <= LONGEST:
        return name
    if not name and not any(unicodedata.category(c) not in _IGNORED for c in folded):
        return ABSENT
    return f"{name[: LONGEST - 9].rstrip('-')}-{_tail(folded)}".lstrip("-")


def exact_slug(text: str) -> str:
    """A slug that differs wherever the text differs at all: a hash marks what the slug does not show."""
    name = slug(text)
    return name if name == text else f"{name[: LONGEST - 9]}-{_tail(text)}"


@lru_cache(maxsize=1)
def _register() -> Mapping[str, str]:
    """The authority key for each GSS code, present and former."""
    codes: dict[str, str] = {}
    with resource("ontology/reference/authorities.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        key = row["local_authority_code"].lower() or slug(row["name"])
        for former in row["former_gss_codes"].split(";"):
            codes.setdefault(former.strip(), key)
    for row in rows:  # a code in force wins over the same code as a former one
        codes[row["gss_code"]] = row["local_authority_code"].lower() or slug(row["name"])
    codes.pop("", None)
    return codes


def authority_code(gss: str) -> str:
    """The register code of the authority that a GSS code names, or the code's own slug where it is not listed."""
    return _register().get(gss) or slug(gss)


def authority_key(gss: Iterable[str]) -> str:
    """The register codes of one or more authorities, sorted and joined; `x` for none.

    >>> authority_key(["E06000047"])
    'dur'
    """
    return "-".join(sorted({authority_code(code) for code in gss if code})) or ABSENT


def base_iri() -> str:
    """The configured base: `SKG_BASE_IRI`, or the default."""
    return os.environ.get("SKG_BASE_IRI", "").rstrip("/") or DEFAULT_BASE


@lru_cache(maxsize=8)
def namespace(base: str = "") -> type[DefinedNamespace]:
    """The ontology's terms as a closed rdflib namespace: an unknown term raises AttributeError."""
    from rdflib import Namespace, URIRef
    from rdflib.namespace import DefinedNamespace as Defined

    members: dict[str, object] = {"_fail": True, "_NS": Namespace(f"{base or base_iri()}/def#")}
    members["__annotations__"] = {term: URIRef for term in sorted(TERMS)}
    made: type[DefinedNamespace] = type(Defined)("SG", (Defined,), members)  # type: ignore[misc]
    return made


class Mint:
    """All IRIs under one base; every method gives a full IRI, without angle brackets.

    Raises ValueError for a base that is no plain http(s) IRI.
    """

    def __init__(self, base: str = "") -> None:
        self.base = (base or base_iri()).rstrip("/")
        if not _BASE.fullmatch(self.base):
            raise ValueError(f"not an http(s) base IRI: {self.base!r}")
        self.edtf = self.term("edtf")

    def term(self, name: str) -> str:
        """A class or property of the ontology; KeyError for one that it does not have."""
        if name not in TERMS:
            raise KeyError(f"the ontology has no term {name!r}")
        return f"{self.base}/def#{name}"

    def concept(self, scheme: str, notation: str) -> str:
        return f"{self.base}/concept/{scheme}/{slug(notation)}"

    def scheme(self, name: str) -> str:
        return f"{self.base}/concept/{name}"

    def graph(self, name: str) -> str:
        """A named graph: a version's hash, or `reference`, `merged`, `issues`, `quarantine/{version}`."""
        return f"{self.base}/graph/{name}"

    def rule(self, key: str) -> str:
        return f"{self.base}/rule/{_path(key)}"

    def thing(self, kind: str, *parts: str) -> str:
        """A thing by the parts of its key, each made a slug; an empty part is `x`."""
        return f"{self.base}/id/{kind}/{'/'.join(slug(p) if p else ABSENT for p in parts)}"

    def under(self, parent: str, kind: str, *parts: str) -> str:
        """A thing whose key is its parent's key and its own parts."""
        key = parent.split("/id/", 1)[1].split("/", 1)[1]
        return f"{self.base}/id/{kind}/{key}/{'/'.join(slug(p) if p else ABSENT for p in parts)}"

    def record(self, name: str) -> str:
        return f"{self.base}/id/record/{exact_slug(name)}"

    def version(self, sha256: str) -> str:
        return f"{self.base}/id/document/{sha256}"

    def evidence(self, sha256: str, start: int, end: int) -> str:
        return f"{self.base}/id/document/{sha256}#char={start},{end}"

    def activity(self, sha256: str, rule: str) -> str:
        return f"{self.base}/id/activity/{sha256}/{_path(rule)}"

    def software(self, name: str) -> str:
        return f"{self.base}/id/software/{slug(name)}"

    def authority(self, gss: str) -> str:
        return f"{self.base}/id/authority/{authority_code(gss)}"

    def meeting(self, authority: str, bodies: Iterable[str], when: str) -> str:
        """A meeting of named bodies on a day (`2016-07-25`, or `2016-07-25T0930` where a day has two)."""
        names = "+".join(sorted({slug(b) for b in bodies}))
        return f"{self.base}/id/meeting/{authority}/{names}/{when}"

    def unplaced(self, authority: str, sha256: str, number: int = 0) -> str:
        """The meeting of a page that names no body or day: known only as this document's."""
        return f"{self.base}/id/meeting/{authority}/unplaced-{sha256[:12]}{f'-{number}' if number else ''}"

    def apart(self, iri: str, values: str) -> str:
        """A second IRI for what shares a key with another thing of its document but says something else."""
        return f"{iri}~{_tail(values, 6)}"


def _path(key: str) -> str:
    return "/".join(slug(part) for part in key.split("/")) or ABSENT


def text_key(text: str) -> str:
    """A hash for a text whose white space, case, quotes and dashes do not matter."""
    return _tail(fold(text), 12)


_MARKS = str.maketrans("‘’“”`´–—‐‑−", "''\"\"''-----")


def fold(text: str) -> str:
    """Text for comparison: NFKC, straight quotes, plain hyphens, single spaces, no case."""
    return " ".join(unicodedata.normalize("NFKC", text).translate(_MARKS).casefold().split())
