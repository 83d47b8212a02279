"""What a subject of figures is, and the words for people and plans that several subjects share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from kg.screen import Screened

KIDS = r"(?:children|young people|young persons|pupils|child|boys|girls|teenagers|youngsters)"
SW = r"(?:social work(?:ers?|force)?|SWs?|workforce|practitioners|qualified (?:staff|workers)|posts|staff(?:ing)?|positions)"
LEAVERS = r"(?:care leavers?|leaving care|care[- ]experienced|left care|formerly looked after|former(?:ly)? in care)"
EHC = r"(?:EHCPs?|EHC|education,? health,? and care(?: \(EHCP?s?\))?)"
PLAN = (
    r"child protection (?=(?:position|figures|numbers|picture)\b)|(?:child(?:ren's)? protection|CP) (?:plans?|register|registrations?)|CPPs?\b"
    r"|(?:on|with|had|have|having|under|subject (?:to|of)) (?:a )?protection plans?"
    r"|(?:children|young people)(?: who)?(?: (?:are|were|had been))? on (?:a )?plans?\b"
    r"|in need of protection and (?:had|were on|with|subject to) a plan|\bregist(?:er|rations?)\b"
)
PEOPLE = (
    r"(?:members of (?:the )?(?:workforce|staff)"
    r"|places (?:had been |were )?(?:taken up|filled|attended|booked)|people|staff|practitioners|professionals|delegates|participants|attendees|workers|teachers|governors|officers"
    r"|social workers|foster carers|managers|volunteers|GPs|nurses|midwives|health visitors|taxi drivers|drivers|colleagues)"
)
RECRUITS = r"(?:social workers|SWs|trainees|people|staff|graduates|recruits|practitioners|NQSWs|students|apprentices|workers)"
SCHEME = r"\b(?:academy|apprentice\w*|trainee\w*|recruit\w*|newly qualified|graduates?|social workers?|SWs?|NQSWs?|ASYEs?)\b"
CASES = r"(?:cases|children|families|young people)"


@dataclass(frozen=True)
class Subject:
    """A measure, the kinds of figure it takes (count, percent, rate, time), and the words that name it.

    `also` must stand in the text too, `never` must not; `heads` are the nouns that a count of it may stand before.
    """

    measure: str
    kinds: str
    words: str
    also: str = ""
    never: str = ""
    heads: str = ""

    @cached_property
    def pattern(self) -> Screened:
        return Screened(rf"\b(?:{self.words})", re.IGNORECASE)

    @cached_property
    def needs(self) -> re.Pattern[str]:
        return re.compile(self.also, re.IGNORECASE)

    @cached_property
    def bars(self) -> re.Pattern[str]:
        return re.compile(self.never or r"(?!)", re.IGNORECASE)

    @cached_property
    def counts(self) -> re.Pattern[str]:
        """The head noun that may follow a count, with up to three words before it: "six support groups for carers" counts groups."""
        return re.compile(rf"\s(?:(?!(?:on|about|for|to|with|by|from|at|pages?|paragraphs?|questions?|recommendations?)\b)[\w'-]+\s){{0,3}}?(?:{self.heads or '(?!)'})\b", re.IGNORECASE)
