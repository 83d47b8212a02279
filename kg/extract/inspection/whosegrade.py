"""Whose a grade is, told before it: the area that leads its clause ("for care leavers the judgement was good"), or someone who is no inspector."""

from __future__ import annotations

import re

from kg.rules.grammar import compiled
from kg.rules.inspection.pieces_inspection import AREA

LED_RULES = frozenset({"judgement-was", "outcome-graded", "the-grade-judgement"})
_LED = compiled(
    rf"\b(?:for|as to|as for|as regards|on|with regard to|regarding|in respect of|with respect to|in relation to|in the case of|in regard to|turning to|where|concerning"
    rf"|so far as) (?:the |its |their |both )?"
    rf"(?P<areas>{AREA}(?:,?(?: and| &)?(?: for)? (?:the )?{AREA}){{0,5}})(?: (?:was|were|is|are|went|goes) concerned)?,? (?:however,? )?(?:the |its |their |that |this )?$"
)
_PERSON = (
    r"(?:directors?|officers?|members?|councillors?|cllrs?|chair\w*|leaders?|heads?|managers?|commissioner|parents?|carers?|staff|panel|committee|residents?|peers?|auditors?|union|headteachers?)"
)
_OWN = re.compile(rf"\b(?:own|{_PERSON}(?:'s|s')(?:\s+own)?)\s+(?:\w+\s+)?$", re.IGNORECASE)
_VIEW = r"(?:judge?ments?|views?|verdict|assessment|opinion|conclusion|grade|grading|rating|mark|estimation)"
_OTHERS = re.compile(rf"\b(?:own|{_PERSON}(?:'s|s')(?:\s+own)?)\s+(?:\w+\s+)?{_VIEW}\b", re.IGNORECASE)
_HELD = re.compile(rf"\b(?<!impact of ){_PERSON}\b[^.;]{{0,30}}$", re.IGNORECASE)


def led(plain: str, start: int) -> str:
    """The areas that stand right before the words of a judgement and say what it was of, or nothing."""
    match = _LED.search(plain, max(0, start - 200), start)
    return match["areas"] if match else ""


# "care leavers had been looked at apart, that grade being good": a clause beside the one whose area it grades
_BESIDE = compiled(rf"\b(?P<area>{AREA})\b(?:(?!\b(?:{AREA}|but|while|whereas|though|although|how)\b)[^.;:])*?, (?:and |with )?(?:that|this|the|its|their|whose) $")


def beside(plain: str, start: int) -> str:
    """The area of the clause beside which the words of a grade at an offset stand, or nothing.

    >>> beside("Adoption had been graded apart, the verdict being good", 36)
    'Adoption'
    """
    match = _BESIDE.search(plain, max(0, start - 200), start)
    return match["area"] if match else ""


def anothers(plain: str, start: int) -> bool:
    """Whether the judgement that begins at an offset is said to be an officer's or a Member's own."""
    return _OWN.search(plain[max(0, start - 60) : start]) is not None


def speaks_of_another(text: str) -> bool:
    """Whether a clause tells the view of someone who is no inspector."""
    return _OTHERS.search(text) is not None


def held_by_another(before: str) -> bool:
    """Whether "the same view" after these words is an officer's or a Member's: "the Director took".

    >>> held_by_another("The Director took ")
    True
    """
    return _HELD.search(before) is not None


# "adoption, which alone of the areas had earned a judgement of good": the grade is of what the relative clause goes back to.
_WHICH = compiled(
    rf"(?P<area>{AREA})(?: (?:services?|work|practice|arrangements|provision))?(?: \([^()]{{2,20}}\))?,? (?:and )?(?:which|that|where|whose|for which"
    rf"|in which|on which|about which) (?:(?!\b(?:while|but|and (?:it|they|the))\b)[^;:.])*$"
)


def antecedent(plain: str, start: int) -> str:
    """The area to which the relative clause that holds an offset goes back, or nothing.

    >>> antecedent("Pride was taken in adoption, which had earned a judgement of good", 48)
    'adoption'
    """
    match = _WHICH.search(plain, max(0, start - 200), start)
    return match["area"] if match else ""


_GIVEN = compiled(
    r"(?:\b(?:was|were|is|are|been|being)(?: \w+ly| also| both| all| each| again){0,2} (?:given|awarded|handed|accorded|assigned)"
    r"|\b(?:had |has |have )?(?:received|achieved|obtained|secured|attained|gained|earned|retained|kept|maintained|got|been given))"
    r" (?:an?|the|its|their)(?: (?:overall|formal|published|single|final|further|second))? $"
)


def given_to(plain: str, start: int) -> int:
    """Where the verb begins by which the judgement at an offset is said to have been given to its subject, or -1.

    >>> given_to("Adoption was given a rating of good", 21)
    9
    """
    match = _GIVEN.search(plain, max(0, start - 70), start)
    return match.start() if match else -1
