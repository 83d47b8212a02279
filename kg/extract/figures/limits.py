"""Figures that are limits and figures that are denied: "nobody should have more than 18", "none had more than 20"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.figures.zone import Zone

_NOT = re.compile(r"\b(?:not|never|neither|nor|untrue|denied|incorrect)\b|n't\b", re.I)
_NO_LIMIT = re.compile(r"\b(?:no|not an?|without an?|never an?) (?:\w+ )?(?:limit|cap|ceiling|maximum|target|threshold|standard) (?:of|at) $", re.I)
_NONE_OVER = re.compile(
    r"\b(?:none|nobody|no one|no \w+(?: \w+){0,3}?) (?:(?:of|in|within|across) [^,;]{3,50}? )?(?:(?:now|currently|there) )?(?:had|held|has|have|having|carried|carries|holds"
    r"|was|were|is|with)(?: (?:now|currently|ever))?(?: (?:carrying|holding|allocated|responsible for|managing))? (?:(?:more|less|fewer) than|over|above|in excess of) $",
    re.I,
)
_UNDER = re.compile(r"\b(?:less|fewer) than $", re.I)
_NOBODY_OVER = re.compile(
    r"\b(?:nobody|no[- ]one|none|no \w+|at no time|never|not)\b[^.;]{0,50}\b(?:should|must|ought|supposed|allowed|permitted"
    r"|may|was to|were to|is to|expected)\b[^.;]{0,50}$|\b(?:should|must|may|ought|supposed to|was to|were to)\s(?:not|never)\b"
    r"[^.;]{0,50}$|\b(?:nobody|no[- ]one|none)\b[^.;]{0,50}\b(?:to (?:have|hold|carry))\b[^.;]{0,20}$|\b(?:do|does|did) not (?:have|hold|carry)\b[^.;]{0,20}$"
    r"|\b(?:intend\w*|intention|aim\w*|target|policy|commit\w*|pledg\w*|promis\w*|standard|expect\w*|agreed|wanted|meant|rule)\b"
    r"[^.;]{0,60}\b(?:nobody|no[- ]one|none|no \w+(?: \w+)?)\b[^.;]{0,30}\b(?:would|will|to)\b[^.;]{0,20}$"
    r"|\b(?:not|never) (?:want(?:s|ed)?|wish(?:es|ed)?|like|let|allow(?:ed)?|permit(?:ted)?)\b[^.;]{0,50}\b(?:to|at|with|rise|go|have|be)\b[^.;]{0,20}$"
    r"|\b(?:nobody|no[- ]one|none|no \w+(?: \w+)?) (?:was|were|is|are) (?:meant|intended) to\b[^.;]{0,20}$"
    r"|\b(?:aim|target|standard|goal|policy)\b[^.;]{0,40}\bno (?:\w+ ){1,3}(?:to |should )[^.;]{0,30}$",
    re.I,
)
# "the ceiling being 18", "capped at 12", "as many as 30": no more than so many
_CAPPED = re.compile(
    r"\b(?:ceiling|upper limit|limit|cap|threshold|tolerance)\b(?: (?!of|on)[\w']+){1,7} (?:being|was|is|of|at) $"
    r"|\b(?:ceiling|upper limit|limit|cap|maximum(?:\s(?!of)\w+)?|threshold|tolerance) (?:(?:of|is|was|being|had been|stood at|remained|set at|to be) ){1,2}$"
    r"|\b(?:capped at|limited to|as many as|(?:might|could|may)(?: well)? be as (?:high|much|long) as|a maximum of|not exceed(?:ing)?|up to a maximum of|never (?:above|over|more than))\s$",
    re.I,
)
_NOT_ONLY = re.compile(r"\bnot (?:only|more|less|fewer|(?:yet |quite )?(?:meeting|reaching|achieving|hitting))\b")
_BY_LAW = re.compile(r"\b(?:statutory|legal) (?:time )?limit (?:of|is|was|being|stood at) $", re.I)  # what the law gives, and no more a ceiling than "the statutory 26 weeks"
_TAIL_NOT = re.compile(
    r"^\s(?!but\b)(?:\w+\s){0,2}?(?:was|were|is|are)\s(?:not|never)\b(?!\s(?:far|much|quite|very|unlike|dissimilar|so|only)\b)(?!\s(?:\w+\s)?in\s(?:education|employment|work"
    r"|training|suitable))"
)


def ceiling(zone: Zone) -> Zone:
    """The zone with "nobody should have more than 18" read as a bound from above."""
    figure = zone.figure
    left = zone.text[: figure.start - zone.start]
    if figure.low == figure.high and _CAPPED.search(left) and not _BY_LAW.search(left):
        return replace(zone, figure=replace(figure, low=""))
    if figure.low and not figure.high and _NONE_OVER.search(zone.text[: figure.start - zone.start]):
        return replace(zone, figure=replace(figure, low="", high=figure.low))
    if figure.low and not figure.high and _NOBODY_OVER.search(zone.text[: figure.start - zone.start]):
        return replace(zone, figure=replace(figure, low="", high=figure.low))
    return zone


def denied(zone: Zone) -> bool:
    """Whether the zone says that the figure is not so."""
    left = zone.text[: zone.figure.start - zone.start].rpartition(": ")[2]
    if zone.figure.high and not zone.figure.low and _NOBODY_OVER.search(left):
        return False
    if _NO_LIMIT.search(left) or (zone.figure.high and not zone.figure.low and _NONE_OVER.search(left)):
        return not _NONE_OVER.search(left) or _UNDER.search(left) is not None
    if _NOT.search(left[-30:]) and not _NOT_ONLY.search(left[-30:]):
        return True
    tail = zone.text[zone.figure.end - zone.start :]
    return (" not" in tail or " never" in tail) and _TAIL_NOT.match(tail) is not None
