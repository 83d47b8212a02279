"""One fact in the words of several clerks: each wording of a case must give the same rows."""

from __future__ import annotations

import pytest

from tests import excerpts
from tests.clauses_told import HEAD

OURS = "Durham County Council"
CASES = (
    (
        "partners", ("body", "organisation", "role"),
        {("Neglect Board", OURS, "partner"), ("Neglect Board", "Barset Police", "partner"), ("Neglect Board", "Barset Mind", "partner")},
        (
            *(f"{who}, Barset Police and Barset Mind were members of the Neglect Board." for who in ("The Council", "The council", "The authority", "The Local Authority", "The county council", "Durham CC")),
            "The Neglect Board had the following members:\n\n- Durham CC\n- Barset Police\n- Barset Mind\n",
        ),
    ),
    (
        "partners", ("body", "organisation", "role"), {("Neglect Board", "Barset Care NHS FT", "partner"), ("Neglect Board", "Gateshead Metropolitan Borough Council", "partner")},
        ("The partners in the Neglect Board are Barset Care NHS FT and Gateshead MBC.", "The partners in the Neglect Board are Barset Care NHS FT & Gateshead MBC."),
    ),
    (
        "posts", ("person", "post", "organisation"), {("Ada Moor", "Chief Executive", OURS)},
        tuple(f"Ada Moor, Chief Executive of {who}, spoke." for who in ("the Council", "the council", "the authority", "the local authority", "the LA", "the County Council", "Durham CC"))
        + tuple(f"The {who}'s Chief Executive, Ada Moor, spoke." for who in ("Council", "authority", "local authority", "Local Authority")),
    ),
    (
        "posts", ("person", "post", "organisation"), {("Ada Moor", "Director - Homes", "")},
        ("Ada Moor, Director - Homes, spoke.", "The Director - Homes, Ada Moor, spoke."),
    ),
    (
        "measures", ("measure", "low", "date", "comparator"), {("re-referral-rate", "19", "2021/2022", ""), ("re-referral-rate", "21.5", "2021/2022", "national")},
        tuple(f"In 2021/22 re-referrals {was} 19{sign} (England 21.5{sign})." for was, sign in (("were", "%"), ("stood at", " per cent"), ("were at", " percent"), ("came to", " %"), ("were, as previously reported,", "%"), ("were (see Appendix 2)", "%"))),
    ),
    (
        "measures", ("measure", "low", "comparator", "population"), {("agency-rate", "19", "", ""), ("agency-rate", "22", "other authority", "SNs")},
        ("The agency rate was 19%, compared with 22% for SNs.", "The agency rate was 19%, by comparison with 22% for SNs.", "The agency rate was 19%, relative to 22% for SNs."),
    ),
    (
        "measures", ("measure", "low", "population"), {("school-attendance", "92.1", "LAC")},
        ("Attendance of LAC stood at 92.1%.", "Attendance among LAC had been 92.1%."),
    ),
    (
        "strategies", ("name", "status", "date"), {("Play Strategy", "in force", "2018-05"), ("Youth Plan", "in force", "2018-05")},
        ("The following had been approved in May 2018: the Play Strategy and the Youth Plan.", "The following had been approved in May 2018:\n\n- Play Strategy\n- Youth Plan\n"),
    ),
    (
        "strategies", ("name", "status", "date"), {("Play Strategy", "in force", "2018-05")},
        tuple(f"The Play Strategy {had} approved in May 2018." for had in ("had been", "was", "had in fact been", "had, as previously reported, been", "was, Members heard,", "was (as reported earlier)")),
    ),
    (
        "strategies", ("name", "status", "date"), {("Recovery Plan", "submitted", "2018-05-03")},
        tuple(f"The Recovery Plan was sent to {whom} on 3 May 2018." for whom in ("Ofsted", "OFSTED", "the DfE", "the Care Inspectorate")),
    ),
    (
        "services", ("provider", "service", "commissioner"), {("Kite Voices", "advocacy", OURS), ("Kite Voices", "advocacy", "Gateshead Council")},
        (
            "Kite Voices provided advocacy under a contract with Durham County Council & Gateshead Council.",
            "Kite Voices had been commissioned by the Council, together with Gateshead Council, to run advocacy.",
            "Kite Voices had been commissioned by the council and Gateshead Council to run advocacy.",
        ),
    ),
    (
        "services", ("provider", "service", "commissioner"), {("Kite Voices", "advocacy", OURS), ("Safe Steps", "mentoring", OURS)},
        ("The Council commissions these services: advocacy (Kite Voices) and mentoring (Safe Steps).", "The Council commissions these services:\n\n- advocacy (Kite Voices)\n- mentoring (Safe Steps)\n"),
    ),
    (
        "funding", ("amount", "purpose", "funder"), {("50000", "youth clubs", OURS), ("5000", "outreach to young people", OURS)},
        ("The Council had allocated: £50,000 for youth clubs and £5,000 for outreach to young people.", "The Council had allocated:\n\n- £50,000 for youth clubs\n- £5,000 for outreach to young people\n"),
    ),
    (
        "funding", ("amount", "purpose", "funder"), {("1450000", "children's outreach", "Home Office")},
        ("The Home Office had given £1.45m for children's outreach.", "The Home Office had given £1.45mn for children's outreach.", "The children's outreach was funded by a grant of £1.45 million from the Home Office."),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("question", "columns", "expected", "text"),
    [pytest.param(q, c, e, t, id=f"{q} {n} {i}") for n, (q, c, e, texts) in enumerate(CASES) for i, t in enumerate(texts)],
)
def test_the_same_fact_in_other_words(question: str, columns: tuple[str, ...], expected: set[tuple[str, ...]], text: str) -> None:
    assert set(excerpts.rows(question, HEAD + text, *columns)) == expected
