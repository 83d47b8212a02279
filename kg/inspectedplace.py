"""The place that a text first says was inspected: the council whose minutes it is, where no heading tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kg.gazetteer import by_name
from kg.model import Mention
from kg.screen import Screened

# The services inspected that a text first names are those of its own council: "Ofsted had inspected Barset's services", "the report on the youth team in Barset".
_INSPECTED_THERE = re.compile(
    r"\b(?:inspect\w*|visit|report|letter)\b[^.;:]{0,120}\b(?:services?|teams?|provision|arrangements)\s+(?:in|for|across)\s+\0"
    r"|\b(?:inspectors|ofsted|estyn|ciw|care\s+quality\s+commission|cqc|care\s+inspectorate)\s+(?:[\w ]{0,60}?\s)??(?:had\s+|have\s+)?visited\s+\0(?=,?\s+(?:on|from|between|in|for|during|over)\b)"
    r"|\binspect(?:ed|ions?\s+of)\s+\0's\s+(?:[\w']+\s+){0,3}?(?:services?|(?:local\s+)?area(?:\s+partnership)?|partnership|provision|arrangements)\b"
    # "the focused visit which Ofsted had made to Barset on 4 May"
    r"|\bvisit\s+(?:(?:that|which)\s+)?(?:ofsted|estyn|ciw|inspectors|hmi\s+probation)\s+(?:had\s+|have\s+)?(?:made|paid)\s+to\s+\0(?=,?\s+(?:on|from|between|in|for|during|over)\b)", re.IGNORECASE
)
# "two inspectors had been in Barset on 3 and 4 May", of a place whose name alone is a word too
_CAME_TO = Screened(
    r"\b(?i:inspectors|ofsted|estyn)\s+(?:from\s+[\w ]{2,40}?\s+)?(?:(?:had|have)\s+)?(?:last\s+)?(?:been|were|came|come|returned|arrived|stayed)\s+(?:back\s+)?(?:in|to)\s+"
    r"(?P<place>[A-Z][\w-]+)\b(?=,?\s+(?:on|from|between|in|for|during|to)\b)"
)
# "Barset had waited some while for the inspectors", "Barset had been due a full inspection": it is the page's own council that waits
_AWAITED = re.compile(
    r"\0,?\s+(?:had|has|was|were)\s+(?:[\w']+\s+){0,4}?(?:wait(?:ed|ing)?|awaited|awaiting|expect(?:ed|ing)|brac(?:ed|ing)|prepar(?:ed|ing)|due|overdue|ready)\s+"
    r"(?:[\w']+\s+){0,6}?(?:inspectors|inspection|re-inspection|ofsted|estyn|ilacs|jtai)\b", re.IGNORECASE
)


def inspected(plain: str, mentions: Sequence[Mention], day: str) -> Iterator[str]:
    """The codes of the councils whose services, or whose place, a text says were inspected; `mentions`: the councils that it names."""
    first = mentions[0] if mentions else None
    about = f"{plain[max(0, first.start - 160) : first.start]}\0{plain[first.end : first.end + 110]}" if first else ""
    if first and (_INSPECTED_THERE.search(about) or _AWAITED.search(about)):
        yield first.value
    came = _CAME_TO.search(plain) if "nspectors" in plain or "Ofsted" in plain else None
    if came and (there := by_name(came["place"], day)) and there.gss and there.gss not in {m.value for m in mentions}:
        yield there.gss
