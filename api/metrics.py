"""Numbers for Prometheus, and a line of JSON for each request."""

from __future__ import annotations

import hashlib
import json
import sys
import time
import traceback
from collections.abc import Mapping
from typing import Any

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

from api.cache import Cache
from api.pool import Pool

_BUCKETS = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)


class Metrics:
    """Counters of one server."""

    def __init__(self, pool: Pool, cache: Cache) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter("skg_requests", "Requests answered.", ("route", "status"), registry=self.registry)
        self._seconds = Histogram(
            "skg_request_seconds", "Time to the end of an answer.", ("route",), buckets=_BUCKETS, registry=self.registry
        )
        self._children: dict[tuple[str, int], tuple[Counter, Histogram]] = {}
        counts = pool.counts
        for name, text, read in (
            ("skg_workers_running", "Queries that run now.", lambda: len(pool.running)),
            ("skg_queries_waiting", "Queries that wait for a worker.", lambda: len(pool.waiting)),
            ("skg_workers_started", "Workers started so far.", lambda: counts.started),
            ("skg_queries_cut", "Queries ended at a limit.", lambda: counts.cut),
            ("skg_workers_crashed", "Workers that ended by themselves.", lambda: counts.crashed),
            ("skg_cache_hits", "Answers that were given from memory.", lambda: cache.hits),
            ("skg_cache_bytes", "Bytes of answers kept in memory.", lambda: cache.used),
            ("skg_queries_refused", "Queries refused because too many waited.", lambda: counts.refused),
        ):
            Gauge(name, text, registry=self.registry).set_function(read)

    def count(self, route: str, status: int, seconds: float) -> None:
        """Take note of one request."""
        child = self._children.get((route, status))
        if child is None:
            child = (self._requests.labels(route, str(status)), self._seconds.labels(route))
            self._children[(route, status)] = child
        child[0].inc()
        child[1].observe(seconds)

    def text(self) -> bytes:
        """Everything in the text format of Prometheus."""
        made: bytes = generate_latest(self.registry)
        return made


class AccessLog:
    """One JSON line a request; query texts and addresses only where the operator asks for them."""

    def __init__(self, *, enabled: bool, private: bool) -> None:
        self._enabled, self._private = enabled, private

    def defect(self, request: str) -> None:
        """Write where an unforeseen error arose; this is done whether or not requests are logged."""
        sys.stderr.write(json.dumps({"request": request, "defect": traceback.format_exc()[-4000:]}) + "\n")

    def write(self, scope: Mapping[str, Any], status: int, seconds: float, route: str, note: str = "") -> None:
        """Write the line of one request."""
        if not self._enabled:
            return
        line: dict[str, Any] = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            "request": scope.get("skg.request", ""),
            "method": scope["method"],
            "route": route,
            "status": status,
            "ms": round(seconds * 1000, 1),
        }
        raw = scope.get("query_string", b"")
        if raw:
            line["query_hash"] = hashlib.sha256(raw).hexdigest()[:16]
        if note:
            line["note"] = note
        if self._private:
            line["client"] = (scope.get("client") or ("", 0))[0]
            line["path"] = scope["path"]
            line["query"] = raw.decode("latin-1")
        sys.stderr.write(json.dumps(line) + "\n")
