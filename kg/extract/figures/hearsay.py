"""Figures told as hearsay, merely proposed, or called wrong in the same sentence."""

from __future__ import annotations

import re

from kg.extract.figures.periods import Line
from kg.extract.figures.zone import Zone
from kg.screen import Screened
from kg.stance import gainsaid

_FALSE = Screened(
    r"\b(?:untrue|not (?:true|the case|correct|so)|incorrect|(?:was|were|is|simply|quite|plainly|figure) wrong|misprint"
    r"|mis(?:taken|quoted|reported)|false|inaccurate|no truth|in error|an error|a myth|unfounded|exaggerat\w+"
    r"|did not recogni[sz]e|(?:which|that) (?:s?he|they) (?:doubted|disputed|questioned)"
    r"|without (?:any )?(?:foundation|basis)|groundless|baseless|no (?:basis|foundation)|(?:dismissed|rejected|disputed|corrected|refuted|discredited)"
    r"|not (?:one|a figure|something|a number|a claim|what) (?:(?:that|which) )?(?:[\w']+ ){1,4}(?:recogni[sz]ed?|accept(?:ed)?|confirm(?:ed)?|stood by)"
    r"|(?:called|thought|considered|described as|believed to be|said to be|known to be) (?:wrong|inflated|misleading|out of date))\b",
    re.I,
)
_HEARSAY = Screened(
    r"\b(?:(?:Councillor|Cllr|Member|resident|parent|Mr|Mrs|Ms)\b[^.;,]{0,30}(?:had|has|was) (?:heard|read|(?:been )?told by (?:a|one|some))"
    r"|(?:Councillor|Cllr|Member|resident|parent)\b[^.;]{0,60}\b(?:understood|believed|had thought|had understood|was under the impression) that\b"
    r"|(?:recall(?:ed|ing)?|remember(?:ed|ing)?) (?:reading|hearing|seeing)|had seen it (?:said|reported|claimed)|told elsewhere|circulat(?:ed|ing)\b"
    r"|according to (?:a|the) (?:press|newspaper|blog|paper|website|resident|parent)"
    r"|(?:had|has|have) heard (?:it said )?that (?:an?|one|another|some)\b"
    r"|petition(?:ers?)?\b[^.;]{0,40}\b(?:stat|said|claim|argu|complain|assert|maintain)\w*"
    r"|press\b|newspaper|social media|rumou?r\w*|alleg\w+|claim(?:ed|ing)\b|wondered|queried|opinion|in his view|in her view)",
    re.I,
)
_NO_PROOF = Screened(r"\b(?:did not|could not|would not|unable to) (?:accept|recogni[sz]e|confirm|endorse|support)\b[^.;,]{0,60}$"
                     r"|\bno (?:\w+ )?(?:evidence|suggestion|indication|record|proof|question|truth) (?:that|of|in)\b[^.;]{0,60}$", re.I)
_WANTED = re.compile(r"\b(?:[Uu]nions?|Member|Councillor|Cllr|residents?|parents?|petitioners?)\b[^.;,]{0,40}\b(?:want(?:ed|s)?|wished|would like)\s(?:to (?:see"
    r"|have) )?(?:\w+ )?$")  # no wish of the service's
_MISPRINTED = re.compile(r"\b(?:(?:is|was|were|been|are) (?:mis-?)?printed|misprinted|mistyped|(?:wrongly|incorrectly|mistakenly) (?:given|shown|stated|printed"
    r"|recorded|reported)) (?:as |at )?$", re.I)
_MIGHT = re.compile(r"\b(?:could|might|would|may)\b")
_PROPOSED = Screened(r"\b(?:propos|suggest|recommend|ask|urg|request)(?:ed|ing|al)\b[^.;]{0,80}\bbe (?:capped|kept|held|limited|cut|brought)\b[^.;]{0,30}$", re.I)
# "without these it would have been 33", "would not rest until it was at 100%"
_WOULD_HAVE = Screened(
    r"\b(?:would|could|might)\s(?:otherwise\s)?have\s(?:been|stood|reached|taken|risen|fallen)\s(?:(?:about|around|over|only|at|to|nearer|some|nearly|just|under|closer)\s){0,2}$"
    r"|\b(?:would|will|could|should)\b[^.;]{0,60}\buntil\b[^.;]{0,60}$", re.I
)
_MEAN_AGE = Screened(r"\b(?:average|mean|median|typical) age\b", re.I)


def hearsay(line: Line, zone: Zone) -> bool:
    """Whether a figure is told as hearsay, merely proposed, called wrong after it, or an average age."""
    if _PROPOSED.search(line.before(zone)) or gainsaid(line.plain, zone.figure.start):
        return True
    if _WOULD_HAVE.search(line.before(zone)) or _MISPRINTED.search(line.before(zone)) or _WANTED.search(line.before(zone)):
        return True
    before, after = line.before(zone).rsplit("; ", 1)[-1], line.after(zone)
    return bool(_FALSE.search(after) or _NO_PROOF.search(before) or _MEAN_AGE.search(before) or (_HEARSAY.search(before) and not _MIGHT.search(before)))
