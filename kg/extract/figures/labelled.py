"""Whom the figures of a row of a table are for, told by its label: "Average caseload, court team"."""

from __future__ import annotations

import re

_AGED = re.compile(r"^([A-Z][\w' -]{3,40}? aged \d+(?: to |-| and )\d+)")
# "Average caseload, court team", "Caseload (Duty Service)", "Average caseload in the north"
_PEOPLE = re.compile(r"(?:,|:|\s[-\u2013]|\s\(|\b(?:in|of|for|across)(?:\sthe)?)\s?(?P<who>[A-Za-z][\w'& -]{3,50}?)\)?$")
_NO_PEOPLE = re.compile(r"\b(?:average|mean|median|number|cases?|children|caseloads?|per|each|worker|fte|total|quarter|month|year|end|date|count|council|authority|all)\b", re.I)
_HEALTH = re.compile(r"\b((?:initial|review)\s(?:health\s)?(?:assessments?|checks?))\b", re.I)


def people(measure: str, label: str) -> str:
    """The team or group that the label of a row names beside its measure; nothing for the authority as a whole.

    >>> people("caseload", "Average caseload, court team"), people("caseload", "Average caseload (cases per worker)")
    ('court team', '')
    """
    if aged := _AGED.match(label):
        return aged.group(1)
    if measure == "health-assessments-timeliness":
        told = _HEALTH.search(label)
        return told.group(1) if told else ""
    told = _PEOPLE.search(label) if measure == "caseload" else None
    return told["who"].strip() if told and not _NO_PEOPLE.search(told["who"]) else ""
