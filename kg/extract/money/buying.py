"""Who commissions: the public bodies that the words of a sentence in signs make buyers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from kg.extract.money.signs import Signed, signs
from kg.rules.money.dealing import BUYERS, COMMISSIONERS, UNDER_GRANT, WITH_THEM
from kg.rules.money.servicewords import C

if TYPE_CHECKING:
    from kg.extract.money.dealing import Deal

_SUM = signs("M")
# Who gave a sum to another public body: "the Government had awarded the Council £5,000 for a hub, which is run by Kite Voices"
_GAVE_MONEY = re.compile(rf"\s(?:(?:had|has|have)\s)?(?:awarded|granted|given|gave|allocated|provided|paid)\s(?:{C}\s[^\ue300-\ue3ff,;.]{{0,20}}{_SUM}|[^\ue300-\ue3ff,;.]{{0,20}}{_SUM}\sto\s{C})")
_A_GRANT_FROM = re.compile(r"\b(?:grant|award|funding|money|donation|gift|contribution)\s(?:of\s[^\s]{1,2}\s)?from\s(?:the\s)?$")


_WHO_MET = re.compile(r"(?:the )?(?:Board|Committee|Panel|Cabinet|Members|Executive|Forum|Commission|Sub-Committee|Chair)", re.IGNORECASE)


def buyers_of(names: list[str]) -> list[str]:
    """Those who commission a service, without the body that met; "Kirby Council's" is Kirby Council."""
    return [n[:-2] if n.endswith("Council's") else n for n in names if not _WHO_MET.fullmatch(n)]


def buyers(told: Signed) -> tuple[str, ...]:
    """The public bodies of a sentence that its words surely make commissioners, in order."""
    found: dict[str, None] = {}
    for pattern in COMMISSIONERS:
        for match in pattern.finditer(told.text):
            sign = next(v for v in match.groupdict().values() if v)
            if _GAVE_MONEY.match(told.text, told.text.find(sign) + 1) or _A_GRANT_FROM.search(told.text[: told.text.find(sign)]):
                continue
            found.setdefault(sign)
    for match in WITH_THEM.finditer(told.text) if found else ():
        if match["e"] or match.group()[0] in found:
            found.setdefault(match["c"] or match["d"] or match["e"])
    return tuple(told.words(sign) for sign in sorted(found))


def commissioners(told: Signed) -> tuple[str, ...]:
    """The public bodies that the words of a sentence make commissioners, in order."""
    sure = buyers(told)
    if sure:
        return sure
    under = {m["c"] for m in UNDER_GRANT.finditer(told.text)}
    signs = under | {m["c"] for p in BUYERS for m in p.finditer(told.text) if not _A_GRANT_FROM.search(told.text[: m.start("c")])}
    return tuple(told.said[s].removesuffix("'s") for s in sorted(signs, key=told.text.find))


def bodies(told: Signed) -> tuple[str, ...]:
    """The public bodies of a sentence, in order."""
    return tuple(told.said[sign] for sign in told.text if sign in told.said and re.fullmatch(C, sign))


def buyers_of_clause(told: Signed, found: Sequence[tuple[Deal, int]]) -> Iterator[Deal]:
    """The services of a sentence, where several are told in clauses of their own each with those who buy it there."""
    parts = told.text.split(";")
    if len(found) < 2 or len(parts) < 2:
        yield from (deal for deal, _ in found)
        return
    for deal, at in found:
        part = told.text[:at].count(";")
        here = commissioners(Signed(parts[part], told.said))
        yield replace(deal, commissioners=here or tuple(c for c in deal.commissioners if part and not any(told.text[:a].count(";") == 0 for _, a in found)))
