"""How many seconds of evaluation one client gets in a minute; more is a 429 that says when to come again."""

from __future__ import annotations

import math
import time
from dataclasses import dataclass, field

from api.errors import Problem
from api.wire import Scope

_MOST_CLIENTS = 50_000


@dataclass(slots=True)
class _Bucket:
    left: float
    at: float


@dataclass(slots=True)
class Budgets:
    """A leaking bucket a client address: `seconds` of query time a minute, refilled evenly; 0 sets no limit."""

    seconds: float
    _buckets: dict[str, _Bucket] = field(default_factory=dict)

    def _bucket(self, client: str) -> _Bucket:
        now = time.monotonic()
        bucket = self._buckets.get(client)
        if bucket is None:
            if len(self._buckets) >= _MOST_CLIENTS:
                self._forget(now)
            bucket = self._buckets[client] = _Bucket(self.seconds, now)
        bucket.left = min(self.seconds, bucket.left + (now - bucket.at) * self.seconds / 60)
        bucket.at = now
        return bucket

    def _forget(self, now: float) -> None:
        self._buckets = {k: b for k, b in self._buckets.items() if now - b.at < 60}
        if len(self._buckets) >= _MOST_CLIENTS:
            self._buckets.clear()

    def check(self, scope: Scope) -> None:
        """Raise Problem 429 where the client has used up its time."""
        if not self.seconds:
            return
        bucket = self._bucket(client_of(scope))
        if bucket.left <= 0:
            wait = math.ceil(-bucket.left * 60 / self.seconds) + 1
            raise Problem(
                429,
                "Too much query time",
                f"One client gets {self.seconds:g} seconds of evaluation a minute. The dumps hold all of the data.",
                {"retry-after": str(min(wait, 120))},
            )

    def spend(self, scope: Scope, seconds: float) -> None:
        """Take the seconds that a query took from its client's budget."""
        if self.seconds:
            self._bucket(client_of(scope)).left -= seconds


def client_of(scope: Scope) -> str:
    """The client's address: that of the connection, or the one a trusted proxy gives; an IPv6 /64 is one client."""
    address = str((scope.get("client") or ("", 0))[0])
    return ":".join(address.split(":")[:4]) if address.count(":") > 3 else address
