"""What is no inspection of the authority: premises of others, and agenda items about another business."""

from __future__ import annotations

import re

from kg.reading import Reading
from kg.rules.grammar import compiled
from kg.rules.inspection.pieces_inspection import INSPECTORATE
from kg.screen import Screened
from kg.text import ordinary

# Inspections of these are not the authority's own.
PREMISES = Screened(
    r"\b(?:(?<!after )(?<!-)(?<!virtual )schools?(?! (?:age|nurs(?:es?|ing)|health))|academ(?:y|ies)|nurser(?:y|ies)|early years|child-?minders?"
    r"|child-?minding|(?:children'?s|care|residential|nursing|the|each|all|both|two|three|"
    r"\d+) homes?|homes? (?:was|were|had|is)|colleges?|sixth form|children'?s? centres?|(?:care|childcare"
    r"|early years|accommodation|independent) providers?|"
    r"(?:childcare|early years) settings?|pre-?schools?|hospitals?|NHS trust|foundation trust|fostering agenc(?:y"
    r"|ies)|voluntary adoption agenc(?:y|ies)|GP practices?|surger(?:y|ies)|"
    r"pupil referral units?|PRUs?|prisons?|premises|(?-i:[A-Z]\w+ (?:Centre|House|Lodge|Court|Unit|Primary|Nursery"
    r"|High))\b|site (?:visit|inspection)|restaurants?|takeaways?|kitchens?|adult (?:and community )?(?:learning"
    r"|education)|apprenticeships?|young offender institution|YOI|secure (?:unit|centre|training centre)|ambulance"
    r"|police force|(?<!of\s)constabulary|"
    r"domiciliary|care at home|home care|housing support|supported living|day centres?|adult social care|adults? services|older (?:adults?|people|persons?)|dental|pharmac\w+|regulation 44"
    r"|short[ -]breaks? (?:unit|home|house|centre))\b",
    re.IGNORECASE,
)
_OTHER_ITEM = Screened(
    r"\b(?:planning|development (?:management|control)|trees|licens\w+|admissions?|schools?|academ(?:y|ies)|adult\w*|care homes?|children'?s homes?"
    r"|residential|regulation 44|highways|football|leisure|food|police|fire|fostering service|"
    r"adoption agency|applications?|internal audit|peer (?:review|challenge))\b",
    re.IGNORECASE,
)
# "Inspection outcome (Director of Child and Adult Services)": whose report it is
_OTHER_BODY = re.compile(r"\b(?:planning|licensing|development\s+(?:management|control)|rights\s+of\s+way|harbour)\b", re.IGNORECASE)  # a meeting of which all is other business
_WHOSE_REPORT = re.compile(r"\s*\([^()]*\b(?:Director|Head|Officer|Chief|Manager|Chair|Member|Executive|Solicitor)\b[^()]*\)\s*$")
_VIRTUAL = re.compile(r"\bvirtual\s+(?:schools?|head\s*teacher)\b", re.IGNORECASE)  # it is the council's own, for children in care
_CHILDREN = re.compile(
    r"\b(?:children'?s (?:social|services)|care leavers|ILACS|SIF|JTAI|SEND|safeguarding children|Ofsted inspection of"
    r"|children and adults|children and young people'?s services)\b",
    re.IGNORECASE,
)

# "children's services as a whole had been inspected by Ofsted" is no school's, whatever the item is about.
_WHOLE_SERVICE = re.compile(
    r"\bchildren'?s (?:social care )?services\b(?! (?:home|directorate|department|budget|team|committee|panel|overview|manager|leader))"
    r"|\bchildren'?s social care\b|\blocal authority children|\b(?:education|social) services\b",
    re.IGNORECASE,
)
_BY_INSPECTORS = re.compile(
    r"\b(?:Ofsted|Estyn|CIW|Care Inspectorate)\b[^.;]{0,60}\b(?:inspected|judged|rated|graded)\b"
    r"|\b(?:inspected|judged|rated|graded)\b[^.;]{0,60}\b(?:Ofsted|Estyn|CIW|Care Inspectorate)\b|\bILACS\b"
)
# "the latest Ofsted inspection had finished with Good for overall effectiveness", after a question on children's services
_OVERALL = re.compile(r"\b(?:Ofsted|Estyn|CIW)\b[^.;]{0,20}\binspection\b[^.;]{0,80}\boverall\s+effectiveness\b")


def elsewhere(reading: Reading, index: int) -> bool:
    """Whether a sentence stands in an item about something that is no business of children's services."""
    if reading.sentences[index].section not in reading.once("items of other business", _other_items):
        return False
    block = reading.sentences[index].block
    whole = False
    while index >= 0 and reading.sentences[index].block == block:  # what the paragraph goes on to say is of that inspection
        plain = reading.sentences[index].plain
        told = _BY_INSPECTORS.search(plain)
        if _WHOLE_SERVICE.search(plain) and (told or whole):
            return False
        whole = whole or bool(_OVERALL.search(plain))
        index -= 1
    return True


def _other_items(reading: Reading) -> set[int]:
    """The sections whose titles are of another business than children's services."""
    if reading.meetings and all(_OTHER_BODY.search(m.body) for m in reading.meetings):
        return set(range(-1, len(reading.sections)))
    return {at for at, section in enumerate(reading.sections) if _other_business(ordinary(section.title))}


def _other_business(title: str) -> bool:
    title = compiled(INSPECTORATE).sub("", title)  # an inspectorate "of Constabulary and Fire Services" is no fire service
    title = _WHOSE_REPORT.sub("", _VIRTUAL.sub("", title))
    return _OTHER_ITEM.stands(title) and not _CHILDREN.search(title)
