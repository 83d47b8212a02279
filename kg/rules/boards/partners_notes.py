"""Labels of notes that tell who takes part (`kg.extract.boards.partner_notes`): "Chairing of", "Members incl.", "Paying for", "Round the table"."""

from __future__ import annotations

import re

from kg.rules.cues import Gate
from kg.screen import Screened

CUED = Gate(
    "chair*", "conven*", "manager", "coordinator", "host*", "commissioner", "commissioning", "funder*", "fund*", "paying", "paid", "pays", "payments", "sources", "income", "contribut*", "member*", "partner*", "attend*",
    "present", "who*", "table", "seat*", "agenc*", "signator*", "represent*", "composition",
)  # fmt: skip
_LABELS = (
    ("independent", r"[Ii]ndependent (?:[Cc]hair(?:man|woman|person)?(?: and [Ss]crutineer)?|[Cc]onvener)"),
    ("chair", r"(?:(?:[Cc]urrent|[Pp]resent|[Nn]ew|[Jj]oint|[Cc]o-) ?)?(?:[Cc]hair(?:man|woman|person|ed by|ing|manship)?|[Cc]onvener|[Pp]resided over by|[Ii]n the chair)"),
    ("manager", r"(?:(?:[Bb]usiness|[Bb]oard|[Pp]artnership) )?(?:[Mm]anager|[Cc]o-?ordinator|[Mm]anaged by)"),
    ("host", r"[Hh]ost(?:ed (?:by|at)|ing)?(?: (?:authority|agency|organisation|council|body))?"),
    ("lead", r"[Ll]ead commissioner|[Cc]ommissioning(?: is)? (?:lead|led by)|[Ll]ead(?: for| on)? commissioning"),
    ("funder", r"(?:[Cc]o-)?[Ff]unders?|[Ff]unded by|[Ff]unding(?: from)?|[Pp]aying|[Pp]aid for by|[Pp]ayments?|[Pp]ayers|(?:[Ss]ources of )?(?:[Ii]ncome|[Ff]unding)|[Cc]ontribut(?:ors|ions|ing)(?: from)?|[Mm]oney from|[Ww]ho pays"),
    ("safe", r"(?:(?:[Tt]hree|[Ll]ead|[Ss]tatutory|[Dd]elegated) ){0,2}(?:[Ss]tatutory|[Ss]tat\.?|[Ss]afeguarding) (?:[Ss]afeguarding )?(?:[Pp]artners|[Aa]gencies)"),
    (
        "member",
        r"(?:(?:[Cc]ore|[Ff]ull|[Cc]urrent|[Oo]ther|[Kk]ey|[Ss]tanding|[Pp]ermanent) )?(?:[Mm]embers(?:hip)?|[Pp]artners|[Aa]ttendees|[Aa]gencies|[Ss]ignatories|[Pp]articipants)(?: (?:now|currently))?(?: represented)?(?: incl\.?| include| including| are)?"
        r"|[Aa]ttended by|(?:[Aa]ttending|[Pp]resent|[Ii]n attendance) (?:at )?(?:each|every|all|most)(?: meetings?)?|[Rr]epresented(?: on it)?|[Aa]ttendance(?: record)?|[Ww]ho(?:'s| is| sits| attends| comes)(?: (?:on it|to it|in it|there))?|(?:[Aa]?[Rr]ound|[Aa]t) the table|[Ss]eats(?: held by)?|[Cc]omposition|[Mm]ade up of",
    ),
)
LABELS = Screened(r"(?:(?<![^|;:.,\u2013\u2014\u2022-]\s)(?<!\w)|(?<=[A-Z]\w{4}\s)(?=who))(?:" + "|".join(f"(?P<{kind}>{said})" for kind, said in _LABELS) + r")(?![\w'])")
# Between a label and its body
GAP = re.compile(r"(?:,|\s(?:of|for|in|on|to|at|into|towards))?\s\(?(?:the\s)?(?:meetings? of the )?")
SUM = re.compile(r"\s*\(?(?:-|\u2013)?\s?(?:£\s?\d[\d.,]*\d?\s?(?:k|m|million|per (?:year|annum)|p\.?a\.?)?|\d+(?:\.\d+)?\s?%)(?: each| a year| pa)?\)?")
OPEN = re.compile(r"\b(?:to be (?:confirmed|appointed|advised|found)|vacan\w+|tbc|vacant|none|nil|not known)\b|\?", re.IGNORECASE)
