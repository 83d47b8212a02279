"""What a match of the grammar of taking part means: which part, and its words under the names that `partners` reads."""

from __future__ import annotations

import re

from kg.rules.grammar import Rule

_PARTS = {
    "members-take-part": "member",
    "body-holds-members": "member",
    "members-of-are": "member",
    "its-members-are": "member",
    "are-members-of": "member",
    "on-which-sit": "member",
    "members-in-brackets": "member",
    "share-responsibility": "statutory",
    "responsibility-shared": "statutory",
    "lead-it": "member",
    "named-as-partners": "member",
    "there-sit": "member",
    "others-are": "member",
    "among-those": "member",
    "in-chair-of": "chair",
    "became-chair": "chair",
    "has-chaired": "chair",
    "has-a-chair": "chair",
    "chair-held-by": "chair",
    "of-which-he-chairs": "chair",
    "chaired-by-of": "chair",
    "manages": "manager",
    "manager-in-brackets": "manager",
    "named-to": "named",
    "represents-on": "represents",
    "host-of": "host",
    "funders-pay": "funder",
    "funded-from": "funder",
    "sum-to-body": "funder",
    "lead-commissioner": "lead",
}
_SAME = {
    "own": "its", "own2": "its", "board2": "board", "kind2": "kind", "kind3": "kind", "kind4": "kind", "organisations2": "organisations", "host": "organisation",
    "host2": "organisation", "giver": "organisation",
    "lead2": "lead", "rep2": "rep", "place2": "place",
}  # fmt: skip
_NOT_WHO = re.compile(r"\b(?:No|Neither|None|Nor|Members|Committee|Councillors?|Cllr|Inspectors|Cases|Ofsted|[Nn]ot|Social Workers|Head ?[Tt]eachers|Governors"
    r"|Parents|Carers|Staff|Young People|Practitioners|Teachers|Families|Children(?!'s))\b(?! Police)")


def part(rule: Rule, said: dict[str, str]) -> tuple[str, dict[str, str]]:
    """The part that is taken, and what is said of it; no part where the words before name no one who takes any."""
    told = {_SAME.get(k, k): v for k, v in said.items()}
    if _NOT_WHO.search(told.get("organisations", "")[:40]):
        return "", told
    return _PARTS[rule.name], told
