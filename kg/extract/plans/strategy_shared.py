"""The councils that have one strategy together: "A and B had a single Play Strategy", "the Play Strategy, common to A, B and C"."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.plans.strategy_told import Said
from kg.gazetteer import by_gss, find_authorities
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.cues import Gate

_GATE = Gate(
    "share", "shared", "shares", "sharing", "single", "one", "common", "joint", "jointly", "together",
    "same", "both", "between", "covering", "covers", "covered", "across", "spanning", "for", "with", "of",
    "all", "by", "serving", "binding", "and",
)
_JOIN = re.compile(
    r"(?:\s(?:City|County|Borough|Metropolitan|District|Unitary))*(?:\sCouncils?)?(?:,\s*(?:and\s+)?|\s+(?:and|&)\s+|,?\s+(?:as well as|together with|along with"
    r"|with)\s+)(?:both\s+|also\s+|with\s+)?(?:the\s+)?(?:London\s+Borough\s+of\s+)?"
)
_ENDS = r"(?:\s(?:City|County|Borough|Metropolitan|District|Unitary))*(?:\s(?:Councils?|Boards?|Partnerships?|areas?|authorities))?"
_HAVE = re.compile(
    rf"{_ENDS},?\s(?:(?:had|have|has|all|both|now|jointly|together|between\sthem|still|each|once|by\sthen)\s)*(?:[a-z]+(?:\sto|\sup|\sunder|\sout)?\s)?(?:an?|one|the|its|their)\s(?:(?:one|same|single|common|joint|shared|combined|new|sole)\s)*$"
)
_SHARING = re.compile(
    r"\b(?:share[ds]?|sharing|single|one|same|common|joint|jointly|together|between\sthem|both|combined|had|have|adopted|published|launched|agreed|commissioned"
    r"|work(?:ed)?\s(?:to|under)|operated?)\b"
)
_COVERS = re.compile(
    r"(?:[,(]\s?|\s)?(?:(?:which|that)\s(?:(?:was|is|had\sbeen|has\sbeen)\s)?)?(?:a\s(?:joint|shared)\s(?:document|strategy|policy|plan|one)\s)?(?:covering|covered|covers|common\sto|shared\s(?:by|between|with|across|among)|joint\s(?:to|between|with|of)|(?:held|owned|written|adopted|agreed|produced|published|drawn\sup|used|worked\sto|followed|operated)\s(?:jointly\s|in\scommon\s|together\s)?(?:by|between)"
    r"|in\scommon\s(?:to|between|with)|for|of|across|spanning|between|serving|served|serves|binding|bound|applying\s(?:to|in|across)|applied\s(?:to|in|across)|in\sforce\sin)\s(?:(?:both|all|the|whole|areas?|three|two|of|councils|councils\sof)\s)*$"
)
_WITH = re.compile(r"\b(?:shared?|sharing|in\scommon|jointly|joint|together|along|written|drawn\sup|agreed|adopted|owned|held)\s(?:it\s)?(?:jointly\s)?with\s(?:the\s)?$")


def shared(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[str, ...]:
    """The codes of the councils, ours among them, whose one strategy is named at two offsets; none where it is one council's."""
    plain = sentence.plain
    if not reading.gss or not _GATE.open(plain):
        return ()
    places = _places(reading, plain)
    if len(places) < 2 and not (places and "with" in plain):
        return ()
    for chain in _chains(plain, places):
        low, high, codes = chain[0][0], chain[-1][1], {c for _, _, c in chain}
        if len(codes) > 1 and codes & set(reading.gss):
            before = high <= start and _HAVE.match(plain, high, start) and _HAVE.fullmatch(plain, high, start) and _SHARING.search(plain, high, start)
            within = start <= low and high <= end
            after = low >= end and _COVERS.fullmatch(plain, end, low) is not None
            if before or within or after:
                return tuple(sorted(codes))
        if low >= end and low - end < 90 and _WITH.search(plain, end, low) and not re.search(r"[.;]", plain[end:low]) and not codes & set(reading.gss):
            return tuple(sorted(codes | set(reading.gss)))
        ahead = high <= start and start - high < 60 and _WITH.search(plain[:low].lower()) is not None
        if ahead and not re.search(r"[.;]", plain[high:start]) and not codes & set(reading.gss):
            return tuple(sorted(codes | set(reading.gss)))
    return ()


def _places(reading: Reading, plain: str) -> list[tuple[int, int, str]]:
    """The councils that a text names, the home council also where its name is a common word ("Reading")."""
    found = [(m.start, m.end, m.value) for m in find_authorities(plain, reading.date)]
    for code in reading.gss:
        authority = by_gss(code)
        if authority and not any(c == code for _, _, c in found):
            found += [(m.start(), m.end(), code) for m in re.finditer(rf"\b{re.escape(authority.name)}\b", plain)]
    return sorted(found)


def _chains(plain: str, places: list[tuple[int, int, str]]) -> list[list[tuple[int, int, str]]]:
    """The runs of places named one after another."""
    chains: list[list[tuple[int, int, str]]] = []
    for place in places:
        if chains and _JOIN.fullmatch(plain, chains[-1][-1][1], place[0]):
            chains[-1].append(place)
        else:
            chains.append([place])
    return chains


def joined(said: list[Said], home: tuple[str, ...], key: dict[str, str]) -> list[Said]:
    """What is said, with the codes of all who share a strategy wherever it is named as the home council's."""
    joint = {key[s.named.name]: s.named.gss for s in said if len(s.named.gss) > len(home) and set(home) <= set(s.named.gss)}
    return [replace(s, named=replace(s.named, gss=joint[key[s.named.name]])) if s.named.gss == home and key[s.named.name] in joint else s for s in said]
