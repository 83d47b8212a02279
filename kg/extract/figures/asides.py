"""A figure set beside another within commas or brackets, and the figure whose clause goes on behind it.

In "three in five, as against 52% nationally, were in work" what stands behind the aside is said of the first figure.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.zone import Zone
from kg.numbers import Figure

# How an aside opens that sets a figure beside the one before it.
_BESIDE = re.compile(
    r"(?P<open>,|\s\()\s?(?:(?:as\s)?(?:against|compared(?:\s(?:with|to))?|opposed\sto)|(?:in|by)\scomparison\s(?:with|to)|up\sfrom|down\sfrom|an?\s(?:rise|fall|increase|drop|improvement)\s(?:on|from)"
    r"|(?:\w+\s)?(?:better|worse|higher|lower|more|fewer|less|above|below|ahead|behind)\s(?:than|of|the)|and\s(?:not|only)|not)\b"
)
# What goes on behind it: the verb of the clause, or the people whom the figure counts.
_GOES_ON = re.compile(
    r"\s(?:of\s|(?:(?:now|currently|still|also|then|only|already|never|had|has|have)\s){0,2}(?:were|was|had|have|has|are|is|been|lived?|live[ds]?|remain\w*|stayed|received|moved|left|went|came|got|took|held|gave"
    r"|spent|said|met|attended|started|returned|waited|needed|lacked|carried|saw|did|could|being|having|stood|lay|took)\b)"
)


# "discussions, which a charity had undertaken since June, had been held with 88 of them"
_RELATIVE = re.compile(r",\s(?:which|who|whose|where)\s[^,;.]{3,220}?(?:,[^,;.]{3,80}?)?,(?=\s(?:had|has|have|was|were|is|are|stood|came)\b)")


def without_asides(plain: str, figures: list[Figure]) -> str:
    """A sentence without the relative clauses between its subject and its verb that tell no figure, whose dates and moods are no figure's."""
    if ", wh" not in plain:
        return plain
    return _RELATIVE.sub(lambda m: m[0] if any(m.start() <= f.start < m.end() for f in figures) else "", plain)


def told_around(plain: str, zones: list[Zone]) -> list[Zone]:
    """The zones of a sentence, each with what goes on behind an aside that belongs to the next figure."""
    out = list(zones)
    for at in range(1, len(out)):
        host, aside = out[at - 1], out[at]
        opened = _BESIDE.match(aside.text)
        if opened is None or host.end != aside.start or aside.figure.start - aside.start > 70:
            continue
        shut = _shut(plain, aside, opened["open"].strip())
        if shut < 0 or not _GOES_ON.match(plain, shut):
            continue
        out[at] = replace(aside, end=shut, text=plain[aside.start : shut])
        out[at - 1] = replace(host, text=host.text + plain[shut : aside.end], resumed=(shut, aside.end))
    return out


def _shut(plain: str, aside: Zone, opened: str) -> int:
    """Where an aside ends, past its comma or bracket; -1 where it does not."""
    mark = ")" if opened == "(" else ","
    at = plain.find(mark, aside.figure.end, min(aside.end, aside.figure.end + 70))
    return at + 1 if at >= 0 else -1


# "most of them, 53% in 2024, had been": a share told loosely, then exactly
_APPOSED = re.compile(r",\s(?:at\s|or\s|namely\s|that\sis,?\s|to\sbe\sexact,?\s|in\sfact\s|precisely\s)?$")


def apposed(zone: Zone) -> bool:
    """Whether a figure stands right behind the comma that opens its zone."""
    return _APPOSED.fullmatch(zone.text[: zone.figure.start - zone.start]) is not None


# "one social worker in six", "a post in five"
_PARTED = re.compile(
    r"\b(?P<above>(?i:one|two|three|four|five|six|seven|eight|nine|an?))\s(?:(?:of\sour\s|of\sthe\s)?[a-z][a-z'-]*\s){0,3}?"
    r"(?:posts?|workers?|leavers?|children|child|people|person|pupils?|plans?|cases?|referrals?|famil(?:y|ies)|placements?|interviews?|assessments?|positions?|households?|practitioners?|roles?|contacts?"
    r"|reviews?|jobs?|conferences|visits|carers?|staff)\s"
    r"(?:in|out\sof)\s(?:every\s)?(?P<below>three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})\b(?!\s(?:days?|weeks?|months?|years?|hours?|areas?|schools?|teams?|care)\b|[,.]\d|%|/|-)"
)
_NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "twenty": 20}


def parted(plain: str) -> list[Figure]:
    """The shares whose people stand between their numbers: "one social worker in six"."""
    out = []
    for match in _PARTED.finditer(plain) if " in " in plain or " out of " in plain else ():
        above, below = _NUMBERS[match["above"].lower()], _NUMBERS.get(match["below"]) or int(match["below"])
        if above < below and (above == 1 or below <= 20):  # of "eight posts out of 96" each is told
            value = str(round(100 * above / below))
            out.append(Figure(match.start(), match.end(), match.group(), value, value, "percent"))
    return out
