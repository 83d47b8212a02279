"""Dates of papers: when a letter or a report of inspectors came out is no date of what it tells."""

from __future__ import annotations

import re

from kg.model import Mention

_PAPER = r"(?:letters?|reports?|feedback|papers?|publication|press\s+release)"
_RESULT = r"(?:outcomes?|results?|findings|judge?ments?|grades?|gradings?|ratings?|verdicts?|news)"
_APPEARED = (
    r"(?:(?:come|came|coming|went|gone|going|given|put|sent|handed)\s+(?:out|through|in|back|live|public|over|down|online|up)|out|releas\w+|publi\w+|issu\w+|appear\w*|arriv\w+|landed"
    r"|reach(?:ed|ing)|sent|receiv\w+|made\s+(?:public|known|available)|unveil\w*|shared|announc\w+|deliver\w+|circulated|posted|uploaded|followed|communicated|confirmed|revealed|disclosed"
    r"|printed|dated|signed|finali[sz]ed|available|presented|submitted)"
)
# No more of the paper's own: an inspection, or what the paper says.
_ELSE = r"(?!inspect|visit|fieldwork|that\b(?!\s+\w+ed\b|\s+came\b|\s+had\s+(?:come|been)\b)|Ofsted|Estyn|said|not(?:ed|ing)\b|record|rated|judged|graded|found|recall)"
_BEFORE = re.compile(
    rf"\b{_PAPER}(?:\s+(?:from|by|of)\s+(?:the\s+)?(?:Ofsted|Estyn|CIW|inspectors|inspectorate|Care\s+Inspectorate|HMI(?:\s+Probation)?))?\b(?:{_ELSE}[^.;:]){{0,70}}$"
    rf"|\b{_RESULT}\b(?:{_ELSE}[^.;:]){{0,40}}\b{_APPEARED}\b[^.;:]{{0,25}}$"
    rf"|\b(?!coming\s+back\b){_APPEARED}\s+(?:(?:to|by|with|from)\s+[^.,;:]{{2,30}}\s+)?(?:(?:on|in|at|by|during)\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf",?\s+(?:the|its|their|a|an|when\s+(?:the|its|their))\s+(?:\w+\s+){{0,3}}?{_PAPER}\b(?!\s+(?:to|for)\s+(?:the\s+)?(?:committee|cabinet|board))"
    rf"|,?\s+(?:\w+\s+){{0,2}}?{_PAPER}\b|(?:\s+\w+){{0,3}}?\s+{_APPEARED}\b(?=[^.;:]{{0,40}}\b{_PAPER})",
    re.IGNORECASE,
)


def of_paper(plain: str, date: Mention) -> bool:
    """Whether a date is that on which a paper or a result came out: "the letter, which had come out on 4th March"."""
    return bool(_BEFORE.search(plain[max(0, date.start - 110) : date.start]) or _AFTER.match(plain, date.end))


# what is said of a body besides: no inspection of it
_BESIDES = re.compile(
    r",\s(?:which|who|whose)\s(?:(?!inspect|visit|Ofsted|Estyn|CIW|graded|judged|rated|report)[^,;]){5,140},"
    r"(?=\s(?:(?:had|has|have|was|were)\s(?:also\s|again\s|then\s)?(?:been\s)?)?[a-z])"
)


def said_besides(plain: str, mention: Mention, at: int) -> bool:
    """Whether a date stands in a clause on what else a body did, and a grade outside of it: "The Trust, which had taken over in April 2018, had been graded good"."""
    return ", wh" in plain and any(m.start() < mention.start < m.end() and not m.start() < at < m.end() for m in _BESIDES.finditer(plain))
