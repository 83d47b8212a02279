"""The words by which an agenda item shows what it deals with; most are in `ontology/reference/topics.csv`.

Letters ("CSE", "MASH") are read as printed; other wordings in any case, in singular or plural. Wordings that mean
something else in other company count only beside another signal (`WEAK`).
"""

from __future__ import annotations

import csv
import re
from functools import cache

from kg.resources import resource
from kg.rules.grammar import Rule, Table, any_of
from kg.rules.meeting.legislation import ANY

# Letters and words of the scheme that mean other things in other minutes: never a signal alone.
_WEAK = """
18 to 24; A1; A2; Barnardo's; CAF; CIC; CPP; CSA; DA; DSL; FTE; Frontline; ICON; ICS; IFA; IRO; One
Point; PEP; SCR; TAF; advocacy; challenge; dashboard; demand; disruption; early years; out of area;
participation; pledge; promise; return home; reunification; school governors; scorecard; social media; staying
put; suitable accommodation; supervision; unregulated
"""
WEAK = frozenset(" ".join(w.split()) for w in _WEAK.split(";"))
EXTRA = {
    "cse": ("child sexual exploitation",),
    "domestic-abuse": ("domestic abuse",),
    "neglect": ("neglect",),
    "fostering": ("fostering", "foster care"),
    "missing": (
        "missing children",
        "children missing from",
        "children who go missing",
        "go missing",
        "missing from home",
    ),
    "private-fostering": ("private fostering",),
    "permanence-adoption": ("adoption",),
    "care-leavers": ("care leavers",),
    "children-in-care": ("children in care", "looked-after children"),
    "camhs": ("CAMHS", "emotional wellbeing", "emotional health", "children's mental health"),
    "youth-justice": ("youth justice",),
    "attendance-cme": ("school attendance", "exclusions"),
    "ehe": ("elective home education", "electively home educated"),
    "send-ehcp": ("special educational needs",),
    "child-deaths": ("child deaths",),
    "finance": ("overspend",),
    "childrens-centres": ("children's centres", "family hubs"),
    "early-help": ("early help",),
    "corporate-parenting": ("corporate parenting",),
    "partnership-arrangements": (
        "safeguarding children board",
        "safeguarding partnership",
        ("safeguarding children's board"),
    ),
    "inspection": ("inspection of", "inspection report"),
    "performance-data": ("performance information", "performance data", "performance report", "performance monitoring"),
    "cce-county-lines": ("child criminal exploitation",),
    "recruitment-retention": ("recruitment", "agency staff"),
    "information-sharing": ("information sharing",),
    "radicalisation": ("Prevent strategy", "prevent duty"),
    "substance-misuse": ("drug and alcohol",),
    "case-reviews": ("serious case reviews", "practice reviews"),
    "schools-safeguarding": ("safeguarding in schools",),
    "uasc": ("unaccompanied asylum",),
    "serious-violence": ("youth violence", "knife crime"),
    "improvement-intervention": ("improvement plan",),
    "extra-familial-harm": ("child exploitation", "exploitation"),
    "lado": ("LADO",),
    "residential-care": ("children's homes",),
}


_PROVIDER = re.compile(r"[A-Z][a-z]+ \d+|Barnardo's")  # who provides a service does not tell what an item is about


@cache
def concepts() -> dict[str, tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Each concept's id with its broader concept, its wordings, and its weak wordings."""
    with resource("ontology/reference/topics.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    out = {}
    for row in rows:
        said = {*row["wordings"].split(";"), *EXTRA.get(row["id"], ()), row["label"]} - {""}
        said = {w for w in said if not _PROVIDER.fullmatch(w)}
        weak = {*row["weak_wordings"].split(";")} - {""} | {w for w in said if w in WEAK}
        out[row["id"]] = (row["broader"], tuple(sorted(said - weak)), tuple(sorted(weak)))
    return out


def folded(wording: str) -> str:
    """A wording as it is looked up: letters as printed, other words in lower case without a plural s.

    >>> folded("Care Leavers")
    'care leaver'
    """
    text = " ".join(wording.split())
    return text if is_letters(text) else text.lower().removesuffix("s")


def is_letters(wording: str) -> bool:
    """Whether a wording is letters ("CSE", "EHCP"), to be read as printed."""
    return bool(re.fullmatch(r"[A-Z][A-Za-z0-9]*[A-Z0-9]s?", wording)) and " " not in wording


@cache
def meanings() -> dict[str, tuple[tuple[str, bool], ...]]:
    """Each folded wording with the concepts that it shows, and whether it shows them strongly."""
    out: dict[str, list[tuple[str, bool]]] = {}
    for concept, (_, strong, weak) in concepts().items():
        for wording in strong:
            out.setdefault(folded(wording), []).append((concept, True))
        for wording in weak:
            out.setdefault(folded(wording), []).append((concept, False))
    return {k: tuple(v) for k, v in out.items()}


_LETTERS = sorted(w for w in meanings() if is_letters(w))
_WORDS = sorted(w for w in meanings() if not is_letters(w) and len(w) > 3)

RULES: tuple[Rule, ...] = (
    Rule(
        name="wording",
        yields="topics",
        pattern=rf"(?<![\w-])(?P<wording>{any_of(_WORDS)}(?:s|ren)?)(?![\w-])",
        finds={
            "Update on Care Leavers": {"wording": "Care Leavers"},
            "Child Sexual Exploitation - Annual Update": {"wording": "Child Sexual Exploitation"},
            "The early help offer had grown.": {"wording": "early help"},
            "Fostering Recruitment Campaign": {"wording": "Fostering"},
        },
        ignores=("Apologies for Absence", "Declarations of Interest", "The time of the next meeting was agreed."),
        stances=ANY,
    ),
    Rule(
        name="letters",
        yields="topics",
        pattern=rf"(?<![\w-])(?P<letters>{any_of(_LETTERS)})s?(?![\w-])",
        finds={
            "CSE was rising.": {"letters": "CSE"},
            "Cases went to the MASH.": {"letters": "MASH"},
            "The number of EHCPs had doubled.": {"letters": "EHCP"},
        },
        ignores=("A mash of potatoes was served.", "The DVLA had replied."),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="procedural",
        yields="topics",
        pattern=(
            r"^\W*(?P<procedural>(?:apolog\w+|declarations?|disclosures?|minutes?|public (?:participation|speaking"
            r"|questions?|question time)|questions? from (?:the )?(?:public|members)|urgent business|any other "
            r"(?:urgent )?business|"
            r"date (?:and time )?of (?:the )?next|work(?:ing)? programme|forward (?:plan|work|programme)|membership"
            r"|appointment of (?:chair|vice)|election of|substitut\w+|chair(?:man)?'s (?:announcements?"
            r"|communications?)|announcements?|"
            r"exclusion of (?:the )?(?:press|public)|attendance|matters arising|action (?:sheet|log|list)|welcome"
            r"|simultaneous translation|party whip|any items from|items of urgent|confirmation of|officers present"
            r"|also present|"
            r"petitions?|deputations?|webcast|fire (?:alarm|evacuation)|order of business|call-?ins?|actions? "
            r"(?:from|arising)|recording of)\b)"
        ),
        finds={
            "Apologies for Absence and Substitutes": {"procedural": "Apologies"},
            "Date of Next Meeting": {"procedural": "Date of Next"},
            "Confirmation of the Public Record": {"procedural": "Confirmation of"},
        },
        ignores=("Annual Report of the Board", "Ofsted Update"),
        stances=ANY,
    ),
)

TABLE = Table(RULES)
