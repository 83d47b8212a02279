"""Whether a sentence is about children's services: the rules for figures, money and contracts ask this first."""

from __future__ import annotations

import re

from kg.model import Sentence
from kg.reading import Reading
from kg.screen import Screened

_CHILD = Screened(
    r"\b(?:child(?:ren)?|young people|ofsted|LSCB|SCB|looked after|pupils?|foster|care leavers?|social workers?"
    r"|safeguarding|families|CSE|SEND|EHCPs?|youth|single assessments?|statistical neighbours?|re-?referrals?|child protection|education,? health,? and care|care proceedings"
    r"|public law outline|family courts?|early help|virtual school|corporate parent\w*"
    r"|family (?:mediation|support|hubs?|centres?|help|group conferenc\w+|intervention|therap\w+|nurse)|fostering|adoption|kinship|CAMHS|young carers?"
    r"|health visit(?:ing|ors?)|school nurs(?:ing|es?)|parenting|neurodevelopmental|short breaks|nurser(?:y|ies)"
    r"|adolescen(?:ts?|ce)|under[- ](?:fives|fives'|5s|16s|18s)|supported lodgings|supervised contact|independent visitors?|section 47"
    r"|serious case reviews?|missing episodes|return (?:home )?interviews?)\b",
    re.IGNORECASE,
)
_ADULT = Screened(
    r"\b(?:(?<!ppropriate\s)adults?|older people|care homes?|residential homes?|dementia|elderly|extra care|domiciliary|home care"
    r"|planning application|dwellings|licen[cs](?:e|es|ing)|allotments?"
    r"|highways?|council tax|tenants?|football|cemetery)\b",
    re.IGNORECASE,
)
_SURELY = Screened(r"\b(?:child|young p|famil|youth|pupil|care leaver|foster)|Ofsted", re.IGNORECASE)
# what only children's services count: a forum's or a cabinet's one sentence on them needs no more around it
_OURS = Screened(
    r"\b(?:education, health and care plans|EHC plans|EHCPs|school attendance|(?:primary|secondary|special) schools|children leaving (?:primary|secondary) school"
    r"|(?:fixed[- ]term|permanent) exclusions|child protection (?:plans?|register)|looked[- ]after children|children in care|care leavers|foster carers"
    r"|(?:educated at home|home[- ]educated))\b", re.IGNORECASE,
)
# what is mostly for children where nothing else is spoken of: enough for a contract or a sum, not for a figure
_LIKELY = Screened(
    r"\b(?:advocacy|mentoring|mentors?|play(?:schemes?|grounds?|groups?|work| centres?| rangers| sessions| therapy)|refuges?|lodgings|counselling|helplines?|cr[eè]ches?"
    r"|(?:breakfast|holiday|after-school|homework) clubs?|edge of care|exploitation|domestic abuse"
    r"|mediation|siblings?|bab(?:y|ies)|mothers?|fathers?|parents?|toddlers?|substance misuse|drop-ins?|contact centres?|speech (?:and language )?therapy|autism|placements"
    r"|gangs?|county lines|knife crime|youth (?:violence|crime|offending)|MASH|edge-of-care|exclusions?|respite|therapists?|educational psycholog\w+|(?:missing|went missing|runaways?)"
    r"|public health nurs\w+|0-(?:5|18|19|25)\b|midwi\w+|antenatal|perinatal|bereave\w+"
    r"|fostering|foster\w*|adopt\w*|young (?:person|people)|teenagers?|bursar(?:y|ies)|apprentic\w+|laptops|tablets)\b",
    re.IGNORECASE,
)
_LONGEST = 20_000


def on_children(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence, and the item in which it stands, are about children rather than about something else."""
    if _ADULT.search(sentence.plain) and not _SURELY.search(sentence.plain):
        return False
    if _OURS.search(sentence.plain):
        return True
    children, others = reading.once(f"weights of {sentence.section}", lambda r: _weights(r, sentence))
    if not children and not others and sentence.section >= 0:
        return reading.once("a meeting about children", lambda r: any(_CHILD.search(m.body) for m in r.meetings))
    return children > (others if sentence.section >= 0 else max(2, others))


def perhaps_on_children(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is about children, or speaks of what is mostly for them in an item that is about nothing else."""
    if on_children(reading, sentence):
        return True
    if not _LIKELY.stands(sentence.plain) and not _LIKELY.stands(" ".join(s.plain for s in _near(reading, sentence))):
        return False
    return not _ADULT.search(sentence.plain) and not reading.once(f"weights of {sentence.section}", lambda r: _weights(r, sentence))[1]


def _near(reading: Reading, sentence: Sentence) -> list[Sentence]:
    """The two sentences before one, of its item."""
    index = reading.index_of(sentence)
    return [s for s in reading.sentences[max(0, index - 2) : index] if s.section == sentence.section]


def _weights(reading: Reading, sentence: Sentence) -> tuple[int, int]:
    """How many words of the item (or, outside of all, of the document) are about children, and about other business."""
    section = reading.section_of(sentence)
    text = (reading.document.quote(section.span) if section else reading.text)[:_LONGEST]
    return len(_CHILD.texts(text)), len(_ADULT.texts(text))
