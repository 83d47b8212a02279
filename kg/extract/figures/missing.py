"""Who went missing: all children, or those in care, care leavers, those who went from one kind of home."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.datepattern import WHEN_WORD
from kg.extract.figures.periods import Bound, Line

_GROUP = (
    r"(?:(?:unaccompanied|looked[- ]after|asylum[- ]seeking|care[- ]experienced|cared[- ]for)\s(?:asylum[- ]seeking\s)?(?:children|young\speople)"
    r"|(?:children|young\speople)\s(?:in\s(?:our\s|its\s|the\scouncil's\s)?care|looked\safter)|care\sleavers|(?-i:CLA|LAC|CiC|CYPIC|UASC))"
)
_EPISODES = r"(?:episodes|occasions|incidents|instances)"
_MISSING = re.compile(r"\s(?:[\w-]+\s){0,2}?(children|young people)\b")
_EPISODES_OF = re.compile(rf"\s(?:[\w-]+\s)?{_EPISODES}\s(?:of|involving|concerning|by|among)\b")  # "12 episodes of children going missing"
# "47 episodes among care leavers", "84 missing episodes, involving 31 children in care"
_AMONG = re.compile(rf"\s(?:missing\s)?{_EPISODES},?\s(?:among|amongst|by|involving|concerning|relating\sto|for|of)\s(?:[\w,-]+\s(?:of\s(?:our|its|the)\s)?)?({_GROUP})\b", re.I)
# "40 episodes of young people missing from residential homes"
_FROM_CARE = re.compile(
    rf"\s{_EPISODES}\sof\s((?:{_GROUP}|children|young\speople)\s(?:(?:going|being|having\s(?:gone|been)|who\s(?:had\s)?(?:gone|went|were|been))\s)?missing"
    r"\sfrom\s(?:care|(?:their\s|a\s)?(?:residential|foster|children's)\s(?:care|homes?|placements?|carers?)|(?:their|a)\splacements?))\b", re.I
)
_INVOLVED = re.compile(rf"\b{_EPISODES}\b[^.;]{{0,30}}?\b(?:involving|concerning|by|relating to|attributed to|for)\s(?:\w+\s)?$")
_WENT = re.compile(rf"\s(?:of\s(?:our|its|the)\s)?({_GROUP})\s(?:(?:had|have|has)\s)?(?:gone|went|been\sreported|were\sreported|been|were)\s(?:as\s)?missing\b", re.I)
_OF_CARE = re.compile(rf"\s(?:of\s(?:our|its|the)\s)?({_GROUP})\b", re.I)


def who_went(after: str, rest: str) -> str:
    """Whose episodes a figure counts, or whom it counts, by what stands after it in its zone and in the rest of the sentence."""
    among = _AMONG.match(rest) or _FROM_CARE.match(rest)
    if among:
        return among.group(1)
    said = None if _EPISODES_OF.match(after) else _MISSING.match(after)
    return said.group(1) if said else ""


def gone_missing(line: Line, bound: Bound) -> Bound:
    """The figure as one of those who went missing, where its words say so: "involving 31 children in care", "31 children in care had gone missing"."""
    if bound.measure != "children-in-care" or bound.zone.figure.unit or "missing" not in line.plain:
        return bound
    after = line.after(bound.zone)
    who = _WENT.match(after) or (_OF_CARE.match(after) if _INVOLVED.search(line.before(bound.zone)) else None)
    return replace(bound, measure="missing-episodes", rule="measures/missing-episodes.named", population=who.group(1)) if who else bound


def of_the_missing(line: Line, bound: Bound, out: list[Bound]) -> Bound:
    """The episodes of those told before to have gone missing, and the interviews held after these, as of the same children."""
    if bound.population or bound.measure not in {"missing-episodes", "return-interviews-completed"}:
        return bound
    last = out[-1] if out else line.context.last if line.index - line.context.index <= 1 and line.context.last_block == line.sentence.block else None
    group = last is not None and last.measure == "missing-episodes" and " " in last.population.removeprefix("young ")
    same = (bound.measure == "return-interviews-completed" or bool(out)) and not any(b.measure == "missing-episodes" and not b.population for b in out)
    return replace(bound, population=last.population) if last is not None and group and same and bound.comparison.own else bound


# "the Trust had completed 71% of interviews", "In 2017/18 Open Door had carried out 58%"
_DID_THEM = re.compile(
    rf"(?<![\w'])(?:[Tt]he\s)?(?P<who>(?!(?:In|For|From|During|Between|By|Over|At|On|It|They|Officers|Staff|That|This|{WHEN_WORD})\b)"
    r"(?:[A-Z][\w'&-]*\s(?:(?:and|of|for)\s)?){0,5}[A-Z][\w'&-]*)\s(?:had\s|has\s)?(?:completed|carried\sout|conducted|undertaken|undertook|held|done)\b"
)
_KIND = re.compile(r"(?:Trust|Charity|Centre|Project|Foundation|Society|Partnership|Company|Service|Agency)")
_NOT_APART = re.compile(r"\b(?:Council|Authority|Borough|County|City|Police|Constabulary|Officer|Manager|Director|Head|Team|Unit|Department|Directorate)s?\b")


def interviewers(line: Line, bound: Bound) -> str:
    """Who carried out the interviews that a figure counts, where a body apart from the council did: "the Trust had completed 71%"."""
    if bound.measure != "return-interviews-completed" or bound.comparison.comparator not in {"", "previous", "target"}:
        return ""
    told = [m["who"] for m in _DID_THEM.finditer(line.plain, 0, bound.zone.figure.start)]
    if not told or _NOT_APART.search(told[-1]):
        return ""
    if not _KIND.fullmatch(told[-1]):
        return told[-1]
    full = re.compile(rf"\b(?P<name>(?!The\b)(?:[A-Z][\w'-]*\s{{1,3}}(?:and\s)?){{1,5}}{told[-1]})\b(?!'s)")
    named = [m["name"] for m in full.finditer(line.reading.text, max(0, line.sentence.start - 1500), line.sentence.start)]
    return " ".join(named[-1].split()) if named and not _NOT_APART.search(named[-1]) else ""
