"""The closed lists of values that the public contract knows, by concept scheme.

`measure` and `topic` are open here (any id): their lists are reference data, and a shape holds facts to them.
"""

from __future__ import annotations

from collections.abc import Mapping

_GRADES = ("outstanding", "good", "requires improvement", "inadequate")

# A grade scheme for each framework that grades: "adequate" has a different rank in each.
GRADE_SCHEMES: Mapping[str, str] = {
    "SIF": "grade-sif", "ILACS": "grade-ilacs", "LSCB review": "grade-lscb-review",
}  # fmt: skip

SCHEMES: Mapping[str, tuple[str, ...]] = {
    "meeting-kind": ("ordinary", "special", "joint", "joint special", "extraordinary"),
    "attendance-status": ("present", "apologies", "absent", "substitute"),
    "capacity": ("member", "co-opted", "officer", "invitee"),
    "chairing": ("chair", "vice-chair", "joint chair"),
    "action": (
        "note", "receive", "approve", "agree", "welcome", "thank", "commend", "request", "recommend", "refer",
        "endorse", "defer", "appoint", "confirm minutes", "other",
    ),
    "inspectorate": (
        "Ofsted", "CQC", "HMICFRS", "HMI Probation", "Estyn", "CIW", "Care Inspectorate", "RQIA", "CJI",
        "Education Scotland", "ETI", "Healthcare Improvement Scotland", "HIW", "HMICS",
    ),
    "framework": (
        "SIF", "ILACS", "ILACS focused visit", "monitoring visit", "LSCB review", "JTAI", "local area SEND", "other",
    ),
    "area": (
        "overall effectiveness", "help and protection", "looked after and permanence", "children in care",
        "care leavers", "adoption", "leadership, management and governance", "impact of leaders", "LSCB",
        "children in care and care leavers", "local area SEND",
    ),
    "grade": (
        *_GRADES, "adequate", "adequate and needs improvement", "excellent", "important areas for improvement",
        "inconsistent experiences and outcomes", "not judged", "performs adequately", "performs excellently",
        "performs poorly", "performs well", "poor", "requires significant improvement", "requires urgent improvement",
        "satisfactory", "typically positive experiences and outcomes", "unsatisfactory",
        "unsatisfactory and needs urgent improvement", "very good", "weak",
        "widespread and/or systemic failings",
    ),
    **{scheme: _GRADES for scheme in GRADE_SCHEMES.values()},
    "finding-kind": ("strength", "area for improvement", "recommendation count"),
    "participation-role": (
        "statutory partner", "partner", "chair", "independent chair", "host", "funder", "lead commissioner", "manager",
    ),
    "strategy-kind": ("strategy", "plan", "framework", "statement of action", "policy", "programme"),
    "strategy-status": (
        "draft", "in development", "planned", "submitted", "published", "in force", "under review", "refreshed",
        "superseded",
    ),
    "unit": (
        "count", "percent", "GBP", "weeks", "days", "cases per worker", "rate per 10000", "rate per 100000",
    ),
    "comparator": (
        "target", "previous", "national", "regional", "other authority", "best practice", "expected",
    ),
    "body-kind": (
        "committee", "safeguarding children board", "safeguarding partnership", "board", "panel", "team", "hub",
        "subgroup", "council", "police force", "health body", "inspectorate", "voluntary organisation", "government",
        "other",
    ),
}  # fmt: skip

OPEN: frozenset[str] = frozenset({"measure", "topic"})


def known(scheme: str, notation: str) -> bool:
    """Whether a value is a concept of a scheme; a scheme that does not exist raises KeyError."""
    if scheme in OPEN:
        return notation.isascii() and notation.replace("-", "").isalnum() and notation == notation.lower()
    return notation in SCHEMES[scheme]
