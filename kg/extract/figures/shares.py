"""Shares that no measure names, with whom they are of and what was so of them: "94% of visits had been made on time"."""

from __future__ import annotations

import re

from kg.extract.figures.periods import Line
from kg.extract.figures.zone import Zone

# what councils give shares of: the last word of those counted
_COUNTED = (
    r"(?:reviews|visits|conferences|children|young people|young persons|pupils|students|learners|babies|mothers|parents|carers|care leavers|cases|families|households"
    r"|foster carers|assessments|placements|referrals|contacts|core groups|episodes|interviews|plans|schools|academies|nurseries|settings|childminders|calls|checks"
    r"|appointments|audits|incidents|offenders|victims|meetings|requests|enquiries|hearings|school leavers|reports|notifications|applications|reviews|checks|calls|posts)"
)
_SHARE_OF = re.compile(rf"\sof\s(?:(?:the|all|its|our|their|those|these)\s){{0,2}}(?P<who>(?:(?!and\b|or\b|which\b|whom\b)[\w'-]+\s){{0,3}}?{_COUNTED})\b")
_STOP = re.compile(
    r"[.,;:()]|\s(?:but|which|although|though|because|whereas|while|whilst|against|compared|and (?:that|the|this|it|a|an|[\d.]+)|not meeting|as (?:at|of|against|a result|part))\b"
    r"|\s(?:in|during|for|over|at|by|within|throughout|across) (?:the |this |that )?(?:(?:first|second|third|fourth|last|same|end of the|end of|academic|calendar|financial|autumn|spring|summer) )?"
    r"(?:quarter|Q[1-4]|Quarter \d|year|term|half-year|reporting period|period)\b"
)
_RELATIVE = re.compile(r"\s(?:who|that|whose)\s(?=(?:had|were|was|have|has|are|is)\s)")
_FINITE = re.compile(
    r"\s(?:were|was|had|have|has|are|is|lived|received|occurred|attended|achieved|reached|remained|stayed|exceeded|needed|required|reported|returned"
    r"|started|missed|went|took|met|made|left|saw|got|proceeded|progressed|led|resulted|converted|dealt with|responded to|completed|held|seen|visited|issued|concluded|closed)\b"
)
_DATED_BY = re.compile(
    r"(?:\s(?:in|on|at|by|as|during|since|from|for|of|the|end|between|within|quarter|to|start|beginning|month|year|ending|period"
    r"|spring|summer|autumn|term|financial|academic|calendar))+$"
)
_OUTCOME = re.compile(r"\b(?:better off|made progress|improv\w+|outcomes?|moved forward|positive change|on their (?:star|outcomes))\b", re.I)  # a share of improved outcomes
# of money, of opinion or of a vote, or told as no fact: no figure of a service
_NO_SHARE = re.compile(
    r"\b(?:budgets?|spend\w*|spent|costs?|cost|savings?|income|council tax|funding|fund(?:ed)?|agreed|disagreed"
    r"|support(?:ed)? the|in favour|objected|felt|thought|believed|said|registered|registrations?)\b"
)


# "the share of calls that led to a visit, in that month, stood at 31%"
_FRONTED = re.compile(
    rf"\b(?P<what>percentage|proportion|share|number|overall number|total number) of (?:(?:the|all|its|our|those|these) ){{0,2}}(?P<who>(?:[\w'-]+ ){{0,3}}?{_COUNTED}(?:/[\w-]+)?"
    r"(?P<which> (?:which|that|who|where|whose|with|in|held|completed|receiving|seen|dealt|leading|subject|progressing|proceeding|converted|becoming) [^.;,:()]{3,110}?)?)"
    r"(?:,? (?:in|for|during|over|at|by) (?:the |this |that )?(?:\w+ ){0,3}(?:quarter|year|month|period|term|date)(?: [^.;,]{0,20})?)?,?"
    r" (?:(?:was|were|is|are|stood|stands|now|currently|had been|has been|remained|remains) (?:at |now |currently |still |around |about |over |only |just )*"
    r"|(?:(?:had|has) )?(?:risen|rose|fallen|fell|increased|decreased"
    r"|reduced|dropped|improved|moved|gone (?:up|down))(?: \w+ly)? (?:to |from )|from )$"
)


def fronted_share(line: Line, zone: Zone) -> str:
    """Whom a share is of where they are told ahead of it; of a mere number only those whom a clause sets apart."""
    before = line.before(zone)
    told = _FRONTED.search(before[-260:]) if " of " in before else None
    if told is None or _NO_SHARE.search(told["who"]) or (not zone.figure.unit and not (told["which"] and _SET_APART.match(told["which"]))):
        return ""
    return _DATED_BY.sub("", told["who"].strip())


_SET_APART = re.compile(r" (?:which|that) (?:(?:had|have|then) )?(?:proceed|progress|led|lead|result|went|convert|requir|need)\w*")


def share_told(line: Line, zone: Zone) -> str:
    """Whom a share is of and what was so of them, up to when it was so; empty where the words tell no such share."""
    after = line.plain[zone.figure.end : zone.end]
    counted = _SHARE_OF.match(after)
    if counted is None:
        return ""
    stop = _STOP.search(after, counted.end())
    high = stop.start() if stop else len(after)
    high = min([high, *(d.start - zone.figure.end for d in line.dates if d.start - zone.figure.end >= counted.end())])
    said = after[counted.start("who") : high]
    if _OUTCOME.search(line.plain, zone.figure.end):
        return ""
    told = len(_FINITE.findall(said, len(counted["who"]))) - len(_RELATIVE.findall(said))  # "families who had left" says nothing of them
    if told < 1 or _NO_SHARE.search(said):
        return ""
    return _DATED_BY.sub("", said.rstrip())
