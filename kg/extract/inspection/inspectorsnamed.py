"""Inspectors by whatever name they are called, read as the rules call them: "the Ofsted inspection team", "inspectors from Estyn", "the regulator"."""

from __future__ import annotations

import re

from kg.screen import Screened

_SHORT = r"(?:Ofsted|OFSTED|Estyn|CIW|CQC|HMIP|HMICFRS|RQIA)"
_FULL = r"Office\s+for\s+Standards\s+in\s+Education(?:,?\s+Children'?s\s+Services\s+and\s+Skills)?"
_TEAM = r"(?:(?:inspection|inspecting|visiting)\s+team|inspectors?(?!\s*'))"
_NAMED = Screened(
    rf"(?:\b[Tt]he\s+)?\b(?P<full>{_FULL})(?:\s+\((?:Ofsted|OFSTED)\))?(?!')"
    rf"|(?:\b(?:[Aa]|[Tt]he)\s+)?(?:\b[Tt]eam\s+of\s+)?\b(?P<whose>{_SHORT})(?:'s)?\s+{_TEAM}(?=\s+(?:had|has|have|was|were|who|also|[a-z]+ed|found|saw|said|made|gave|took|drew|wrote|felt|thought)\b)"
    rf"|(?:\b(?:[Aa]|[Tt]he)\s+)?(?:\b[Tt]eam\s+of\s+)?\b[Ii]nspectors\s+from\s+(?:the\s+)?(?P<from>{_SHORT})(?=\s+(?:had|has|have|was|were|also|[a-z]+ed|found|saw|said|made|gave|took|drew|wrote|felt|thought)\b)"
    rf"|\b[Tt]he\s+(?:regulator|inspectorate),\s+(?P<being>{_SHORT}),"
    r"|\b(?P<they>(?:[Tt]he|[Aa])\s+(?:(?:inspection|inspecting)\s+team|team\s+of\s+inspectors)|[Tt]he\s+(?:lead\s+)?regulators?|(?:Her|His)\s+Majesty's\s+[Ii]nspectors(?!\s+of\b))(?![\w'])"
)
# "the inspection in May, carried out by Ofsted, the CQC and HMI Probation, had found"
_MADE_BY = re.compile(
    r"(?<=[a-z\d]),\s+(?:which\s+(?:was|had\s+been)\s+)?(?:carried\s+out|undertaken|conducted|made|led|completed)(?:\s+jointly)?\s+by\s+(?:(?:the|both|inspectors\s+from)\s+)?[A-Z][^;:.()\d]{2,150}?,"
    r"(?=\s+(?:had|has|was|found|noted|identified|said|concluded|praised|criticised|recognised|reported)\b)"
)
_MARKS = ("Office for", "team", "nspectors", "regulator", "inspectorate,")


def with_inspectors(plain: str) -> str:
    """A sentence, of the same length, in which the inspectorate that spoke, or its inspectors, are called only so.

    >>> with_inspectors("The Ofsted inspection team had praised the hub.")
    'Ofsted                     had praised the hub.'
    >>> with_inspectors("The inspection team had praised the hub.")
    'Inspectors          had praised the hub.'
    """
    if " by " in plain and (made := _MADE_BY.search(plain)):
        plain = f"{plain[: made.start()]}{' ' * len(made.group())}{plain[made.end() :]}"
    if not any(mark in plain for mark in _MARKS) or not _NAMED.stands(plain):
        return plain
    return _NAMED.exact.sub(lambda m: _called(m).ljust(len(m.group())), plain)


def _called(match: re.Match[str]) -> str:
    """What those are called who are named in a match."""
    if match["they"]:
        return "Inspectors" if match.group()[0].isupper() and not match.start() else "inspectors"
    return "Ofsted" if match["full"] else next(match[g] for g in ("whose", "from", "being") if match[g])
