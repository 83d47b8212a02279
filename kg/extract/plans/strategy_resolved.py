"""Strategies that the meeting itself approved or adopted: in force, or refreshed, from its day."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract import resolutions
from kg.extract.plans.strategy_told import Named, Said
from kg.model import ResolutionFact, Sentence, Span
from kg.reading import Reading
from kg.screen import Screened

_APPROVAL = Screened(r"\b(?:approv|adopt|ratif)\w*\b|\bsigned off\b|\bsign off\b", re.IGNORECASE)
_REVISED = r"(?:revised|refreshed|updated|amended|reviewed)"
# "to approve the revised …", "approves and adopts its …"
_ACTIVE = re.compile(
    r"\b(?P<verb>(?:approv(?:e|es|ed|al of)|adopt(?:s|ed|ion of)?|ratif(?:y|ies|ied)|sign off)(?: and (?:adopt|approve|publish|publication of)\w*)?)"
    rf" (?:the |its |their |an? )?(?:(?:new|final|attached|proposed|joint|council's|{_REVISED}) ){{0,3}}$",
    re.IGNORECASE,
)
# "… 2021-24, as amended, be approved"
_PASSIVE = re.compile(
    r"(?: (?:for )?\(?\d{4}[-/ ]+(?:to )?\d{2,4}\)?)?(?:,? (?:as (?:amended|attached|appended|presented|circulated|submitted|set out [^,.;]{2,60})|attached [^,.;]{2,40}"
    r"|subject to [^,.;]{3,100}|at appendix \w+),?)? (?:be|is|was|were) (?:now |formally |hereby |unanimously )?(?:approved|adopted|ratified|signed off)\b",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\bdraft\b|\bconsult\w*|\bin principle\b|\brecommend\w*|\bsubject to (?:the )?(?:approval|agreement|consent|ratification)\b|\bsubmi\w+|\bif\b|\bonce\b|\bnot\b", re.IGNORECASE)
_HEADWORD = re.compile(r"\b(?P<word>RESOLVED|AGREED|DECI\w+|RECOMMEND\w*|Resolved|Agreed|Decision|Decided|Recommend\w*|resolved|agreed|recommended)\b")
_AGREED_TO = re.compile(r"\b(?:Committee|Cabinet|Board|Council|Panel|Executive|Members)(?: also| then| unanimously)? (?:agreed|resolved|AGREED|RESOLVED)(?: unanimously)? to $")
_REVISED_HERE = re.compile(rf"\b{_REVISED} (?:\w+ )?$", re.IGNORECASE)


def resolved(reading: Reading, sentence: Sentence, named: list[Named]) -> Iterator[Said]:
    """Each strategy that a sentence of a resolution approves, with the meeting's day."""
    plain = sentence.plain
    if not named or not _APPROVAL.search(plain) or _NOT_YET.search(plain):
        return
    for one in named:
        active, passive = _ACTIVE.search(plain, 0, one.start), _PASSIVE.match(plain, one.end)
        if not active and not passive:
            continue
        at = _AGREED_TO.search(plain, 0, active.start()) if active else None
        part = _part(reading, sentence)
        if part is None and at is None:
            continue
        section = reading.section_of(sentence)
        date = part.date if part else reading.date_of(section.meeting if section else 0)
        status = "refreshed" if _REVISED_HERE.search(plain, 0, one.start) else "in force"
        evidence = part.evidence if part else Span(sentence.start, sentence.end)
        if evidence.end - evidence.start <= 600:
            yield Said(one, status, date, "strategies/resolved", evidence, sentence.start + one.start)


def _part(reading: Reading, sentence: Sentence) -> ResolutionFact | None:
    """The part of a resolution in which a sentence stands, if it is no mere recommendation to another body."""
    head = list(_HEADWORD.finditer(reading.text, max(0, sentence.start - 1500), sentence.end))
    if head and head[-1]["word"].lower().startswith("recommend"):
        return None
    told = reading.once("resolutions of strategies", lambda r: tuple(f for f in resolutions.extract(r) if isinstance(f, ResolutionFact)))
    return next((f for f in told if f.evidence.start < sentence.end and sentence.start < f.evidence.end and f.action in {"approve", "agree"}), None)
