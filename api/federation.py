"""SERVICE for endpoints that the operator allows: asked from here, never by the store, and joined as VALUES.

Off unless `service_allow` names endpoints by exact IRI. A name is resolved once, every address that it has must be a
public one, and the connection goes to the address that was checked. Redirects are not followed.
"""

from __future__ import annotations

import http.client
import ipaddress
import re
import socket
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlencode, urlsplit

import pyoxigraph as ox

from api.errors import Problem
from api.guard import Caps, Refused, scan, tokens
from api.negotiation import JSON_RESULTS

_SECONDS = 8.0
_MOST_BYTES = 5_000_000
_MOST_ROWS = 10_000
_MOST_SERVICES = 4
_HEAD = re.compile(r"SERVICE\s+(SILENT\s+)?<([^<>\s]+)>\s*(?=\{)", re.IGNORECASE)
Fetch = Callable[[str, str], bytes]


def public_address(host: str, port: int) -> tuple[str, int]:
    """An address of a host; Problem 403 where any that its name resolves to is not public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except OSError:
        raise Problem(502, "The service did not answer", "Its name cannot be resolved.") from None
    for *_, address in found:
        known = ipaddress.ip_address(str(address[0]).split("%")[0])
        mapped = getattr(known, "ipv4_mapped", None) or known
        if not mapped.is_global or mapped.is_multicast:
            raise Problem(403, "The service is not a public one", "Its name leads to an address that is not public.")
    return str(found[0][4][0]), port


def fetch(endpoint: str, query: str) -> bytes:
    """The JSON results of a query at an endpoint; Problem 403 or 502."""
    parts = urlsplit(endpoint)
    secure = parts.scheme == "https"
    host, port = parts.hostname or "", parts.port or (443 if secure else 80)
    address = public_address(host, port)
    try:
        channel = socket.create_connection(address, _SECONDS)
        if secure:
            channel = ssl.create_default_context().wrap_socket(channel, server_hostname=host)
        connection = http.client.HTTPConnection(host, port, timeout=_SECONDS)
        connection.sock = channel
        headers = {"Accept": JSON_RESULTS, "Content-Type": "application/x-www-form-urlencoded", "User-Agent": "skg"}
        connection.request("POST", parts.path or "/", urlencode({"query": query}), headers)
        response = connection.getresponse()
        body = response.read(_MOST_BYTES + 1)
        connection.close()
    except (OSError, http.client.HTTPException):
        raise Problem(502, "The service did not answer", "It could not be reached in time.") from None
    if response.status != 200 or len(body) > _MOST_BYTES:
        raise Problem(
            502, "The service gave no answer that can be used", f"Status {response.status}, {len(body)} bytes."
        )
    return body


def values(results: bytes) -> str:
    """SPARQL JSON results as a VALUES block; Problem 502 for what cannot be written as one."""
    try:
        found = ox.parse_query_results(results, ox.QueryResultsFormat.JSON)
        if not isinstance(found, ox.QuerySolutions):
            raise ValueError("not a table")
        names = [v.value for v in found.variables]
        rows = [[row[n] for n in names] for row in found]
    except (SyntaxError, ValueError):
        raise Problem(502, "The service gave no answer that can be used", "It is not SPARQL results JSON.") from None
    if len(rows) > _MOST_ROWS:
        raise Problem(502, "The service gave too many rows", f"At most {_MOST_ROWS:,} are joined.")
    if any(isinstance(term, ox.BlankNode) for row in rows for term in row):
        raise Problem(502, "The service gave blank nodes", "They have no meaning here; select IRIs and literals.")
    told = " ".join("(" + " ".join("UNDEF" if t is None else str(t) for t in row) + ")" for row in rows)
    return f"{{ VALUES ({' '.join(f'?{n}' for n in names)}) {{ {told} }} }}"


def inlined(query: str, allowed: tuple[str, ...], caps: Caps, ask: Fetch = fetch) -> str:
    """A query with each SERVICE clause replaced by the rows that its endpoint gave.

    Raises Problem or Refused; a SILENT one that fails is an empty group.
    """
    found = scan(query, caps, federated=True)
    if len(found.services) > _MOST_SERVICES:
        raise Problem(400, "Too many services", f"At most {_MOST_SERVICES} are asked in one query.")
    clauses = [_clause(query, place, allowed, caps) for place in found.services]
    for clause in reversed(clauses):
        asked = f"{query[: found.begin]}SELECT * WHERE {clause.pattern} LIMIT {_MOST_ROWS + 1}"
        try:
            group = values(ask(clause.endpoint, asked))
        except Problem:
            if not clause.silent:
                raise
            group = "{ }"
        query = query[: clause.start] + group + query[clause.end :]
    return query


@dataclass(frozen=True, slots=True)
class _Clause:
    start: int
    end: int
    endpoint: str
    pattern: str
    silent: bool


def _clause(query: str, place: int, allowed: tuple[str, ...], caps: Caps) -> _Clause:
    head = _HEAD.match(query, place)
    if not head or head.group(2) not in allowed:
        raise Problem(403, "This service is not allowed", "SERVICE may name only what the operator allows.")
    end = _closing(query, head.end())
    pattern = query[head.end() : end]
    scan(pattern, caps)  # a service within a service is refused
    return _Clause(place, end, head.group(2), pattern, bool(head.group(1)))


def _closing(text: str, start: int) -> int:
    """The offset after the bracket that closes the one at an offset."""
    depth = 0
    for match in tokens(text, start):
        if match.group() == "{":
            depth += 1
        elif match.group() == "}":
            depth -= 1
            if depth == 0:
                return match.end()
    raise Refused("A bracket is not closed", "The group of a SERVICE has no end.", start)
