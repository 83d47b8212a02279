r"""How clerks jot down who has a service: "Parenting assessments - Kite Voices; Council framework, expires 6 January 2026"."""

from __future__ import annotations

import re

from kg.rules.money.contracting import C, O
from kg.screen import Screened

_DASH = r"(?::|\s[-\u2013\u2014])\s"
_S = r"(?P<s>[A-Za-z][a-z'-]+(?:\s[\w'/-]+){0,7}(?:\s\([a-z][a-z -]{2,30}\))?)"
_P = rf"(?P<p>{O})"
_BULLET = r"^(?:[-\u2022*\u2013]\s|\(?[a-z0-9]{1,2}[.)]\s)?"
_END = r"(?=\s?[,;.(]|$)"
# A note that begins with the service or the provider, with a dash or colon between them
NOTES = (
    re.compile(rf"{_BULLET}{_S}{_DASH}(?:(?:still|now|currently|provided|run|delivered|held)\s)*(?:(?:with|by|from|through|via)\s)?(?:the\s)?{_P}(?:'s?)?{_END}"),
    re.compile(rf"{_BULLET}(?:the\s)?{_P}{_DASH}(?:the\s|an?\s|runs?\s|does\s|provides?\s|delivers?\s)?{_S}{_END}"),
)
MAY_NOTE = Screened(r"(?::|\s[-\u2013\u2014])\s")
# That there is a contract, in the note itself or in the words after it
DEAL_NOTED = Screened(r"(?i:\b(?:contract(?:ed)?|agreement|SLA|framework|grant(?:\saided)?|commission(?:ed)?|bought(?:\sin)?|purchased|procured)\b)")
OWN_DEAL = re.compile(r"\b(?:[Cc]ouncil|[Aa]uthority|LA)(?:'s)?\s(?:[a-z]+\s)?(?:contract|agreement|SLA|framework|grant|commission)\b")
OF_BODY = re.compile(rf"\b(?:[Cc]ontract|[Aa]greement|SLA|[Gg]rant|[Cc]ommission(?:ed|er)?|[Bb]ought|[Ff]unded)\s?(?:\(|(?:is\s|made\s|let\s)?(?:with|by|from|to):?\s|:\s)(?:the\s)?(?P<c>{C})")
FINITE = re.compile(r"\b(?:was|were|had|has|have|is|are|said|asked|noted|would|will)\b")
# "end now July 2018", "to Dec 2019", "commenced 1 April 2017": put as the terms of contracts are read
ENDS_NOTED = re.compile(r"\b(?:so\s)?(?:ends?|expir(?:es|y)|runs?\sout|up|finish(?:es)?|good\suntil|ending)\s(?:date\s)?(?:now\s)?(?:is\s|in\s|on\s|:\s)?(?=\d|[A-Z][a-z]{2})")
STARTS_NOTED = re.compile(r"\b(?:commenced|started|starts|began|start(?:\sdate)?|live)\s?:?\s(?:on\s|in\s|from\s)?(?=\d|[A-Z][a-z]{2})")
NOT_HAD = Screened(r"(?i:\b(?:TBC|proposed|possible|hop(?:e|ed|ing)|plan(?:ned)?|rejected|options?|bid|tender\sout|shortlisted|interested|to\sbe|may|might|could|would|not|no\scontract|undecided|declined)\b)")
