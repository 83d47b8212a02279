"""What no fact of taking part may be without: a body called as bodies are, and an organisation that is one.

Every such fact passes here, whichever rule, frame, list or table told it; so a check holds for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.boards.listing import complete
from kg.extract.boards.partner_names import council_of, organisation, own_council
from kg.gazetteer import by_name
from kg.model import PartnerFact
from kg.names import find_names
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.text import fold

# "MARAC", "the CDOP": a body by letters alone is spoken of in ordinary text; "Status: DRAFT", "PRESENT:", "(ABC/41/19)" are not
_SPOKEN_BEFORE = r"(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts|[Tt]his|[Tt]hat|[Ee]ach|[Ee]very|[a-z]\w*)"
_SPOKEN_AFTER = (
    r"(?:is|was|has|had|are|were|will|would|meets?|met|comprises?|comprised|consists?|consisted|brings?|brought|includes?|included|sits?|sat"
    r"|Chair|Executive|Board|Manager|partners?|members?|meetings?)"
)
# The quarter of a country alone: half of a name that was cut at its "and"
_QUARTER = re.compile(r"(?:North|South|East|West|Mid|Central|Northern|Southern|Eastern|Western)(?:[ -](?:East|West|Central|Eastern|Western))?")
_PRONOUN = re.compile(
    r"(?:We|Us|I|You|He|She|It|They|Them|This|That|These|Those|Who|Which|What|There|Here|Both|Each|All|Some|Many|None|Nobody|Everyone|Others?|One|Two|Three|Ours?|Its|Their|Lay|Lead)",
    re.IGNORECASE,
)
# Words of ordinary speech with which a clause begins, and no name of an organisation does.
_SPOKEN = re.compile(r"(?:However|Therefore|Thus|Then|Because|Although|While|When|If|As|So|But|And|Or|Not|No|Yes|In|At|On|To|By|From|For|With|After|Before|Since|Until)\b(?! [A-Z])")
_GOES_ON = re.compile(r"\b(?:is|was|were|are|has|had|have|would|will|could|should|said|told|that|which|who|whose|because)\b")


_LETTERS = r"(?P<letters>[A-Z][A-Za-z]*[A-Z])"
_HEAD = r"(?:[Bb]oard|[Pp]artnership|[Pp]anel|[Gg]roup|[Mm]eetings?|[Cc]onference|[Cc]ommittee|[Ff]orum|[Hh]ub|[Tt]eam|Executive|Network|Alliance|[Ss]ervice|Unit|Arrangements|Consortium)"
_AS_A_BODY = (
    re.compile(rf"\b{_SPOKEN_BEFORE}\s+(?:[A-Z][a-z]\w*\s+){{0,3}}{_LETTERS}\b(?![/\d-])(?!\s+[A-Z]{{2}})"),
    re.compile(rf"(?<![/\w]){_LETTERS}\s+{_SPOKEN_AFTER}\b"),
    re.compile(rf"{_HEAD}\s+\({_LETTERS}\)|\((?P<within>[A-Z][A-Za-z]*[A-Z])\)\s+{_HEAD}"),
    re.compile(rf"^\W*{_LETTERS}\s*\|", re.MULTILINE),
)


def spoken_letters(reading: Reading, letters: str) -> bool:
    """Whether a document speaks of something by letters alone, as of a body: "the CDOP", not "Status: DRAFT" or "(ABC/41/19)"."""
    return letters in reading.once("spoken letters", _spoken_letters)


def _spoken_letters(reading: Reading) -> frozenset[str]:
    return frozenset(match.groupdict().get("within") or match["letters"] for pattern in _AS_A_BODY for match in pattern.finditer(reading.text))


def sound(reading: Reading, fact: PartnerFact, persons: frozenset[str]) -> Iterator[PartnerFact]:
    """A fact whose organisation is one: of several one each, and without what only stands in the place of one."""
    name = fact.organisation
    if name in {"We", "we"} and (council := _speaks_for(reading, fact.evidence.start)):
        name = council
    if loose := _LOOSE.search(name):
        name = organisation(reading, name[: loose.start()])
    names = [n for p in _of_places(reading, name) for n in _parted(p) if n != fact.body or n == name] if name else [""]
    if (fact.person or fact.post) and len(names) > 1:
        names = names[:1]  # "sits for Roe Police, and Cafcass is there too"
    fact = _named(fact)
    if not name and not fact.person and any(fact.post.lower() == p.rpartition(" ")[2] for p in persons):
        return  # a surname alone is no post
    for one in names:
        if not one or not _is_none(one, persons):
            yield replace(fact, organisation=one)
        elif fact.person or fact.post:
            yield replace(fact, organisation="")


def _of_places(reading: Reading, name: str) -> list[str]:
    """The councils of the places with which a run of organisations begins, each by its name, and what follows them: "Ashe, Birch and Cole, Barset Police"."""
    joints = [*_BETWEEN.finditer(name)] if by_name(name, reading.date) is None else []
    starts, ends = [0, *(m.end() for m in joints)], [*(m.start() for m in joints), len(name)]
    bare = next((n for n, (a, b) in enumerate(zip(starts, ends, strict=True)) if not _is_place(reading, name[a:b])), len(starts))
    if bare < 2 or (_OF_HEALTH.search(name[starts[-1] :]) and joints[-1].group().startswith(" and ")):
        return [name]  # "Ashe, Birch and Cole CCG" is one
    places = [name[a:b] for a, b in zip(starts[:bare], ends[:bare], strict=True)]
    named = [council if (council := council_of(reading, place)) in reading.plain else place for place in places]
    return named if bare == len(starts) else [*named, name[starts[bare] :]]


_OF_HEALTH = re.compile(r"\b(?:CCG|ICB|Clinical Commissioning Group|Integrated Care Board)$")
_BETWEEN = re.compile(r",? and (?:the )?|, ")


def _is_place(reading: Reading, name: str) -> bool:
    """Whether a name is that of an authority's area alone."""
    found = by_name(name, reading.date)
    return found is not None and found.name == name and bool(found.gss)


_LOOSE = re.compile(r"(?:,|\s(?:and|or|of|the|for|with|by|from|to))+$")  # "Council and", cut in the middle of a list
_AND_THE = re.compile(r"(?:,\sand|,?\sand\sthe)\s(?=[A-Z])")  # a comma alone may stand in a name: "the Police, Fire and Crime Commissioner"


def _parted(name: str) -> list[str]:
    """The organisations that stand in one name, where each of them is one by its last word: "Roe Police and the Council"."""
    parts = _AND_THE.split(name)
    return parts if len(parts) > 1 and all(map(complete, parts)) else [name]


_NO_POST = re.compile(r"(?:and|or|to|who|which|was|is|had|has|will|would)\s")


def _named(fact: PartnerFact) -> PartnerFact:
    """A fact whose post is one: a person read into it is its holder ("Ada Moor, Service Manager")."""
    if _NO_POST.match(fact.post):
        fact = replace(fact, post="")
    named = find_names(fact.post) if fact.post and not fact.person else []
    if len(named) == 1 and named[0].rank and named[0].end == len(fact.post):
        return replace(fact, person=named[0].name, post=named[0].rank)  # "Superintendent Len Park"
    held = find_names(fact.post) if fact.post and not fact.person and "," in fact.post else []
    if held and held[0].start == 0 and fact.post[held[0].end :].startswith(","):
        return replace(fact, person=held[0].name, post=fact.post[held[0].end :].strip(" ,"))
    return fact


_ANSWERS = re.compile(r"(?:(?:[Aa]nswer|[Rr]eply|[Rr]esponse)\s(?:by|from)\s(?:the\s)?(?P<by>[A-Z]\w+\s\w+)|(?P<who>[A-Z]\w+\s\w+)[^.?!:]{0,120}\s(?:said|replied|answered|responded|added|stated)\b)")
_OF_COUNCIL = re.compile(r"(?:Councillor|Cllr|Cabinet|Lead|Leader|Executive|Portfolio|Deputy)\.?\s")


def _speaks_for(reading: Reading, at: int) -> str:
    """The council for which an elected member speaks as "we", where the answer quoted last is such a member's."""
    answers = list(_ANSWERS.finditer(reading.text, max(0, at - 1500), at))
    said = (answers[-1]["by"] or answers[-1]["who"]) if answers else ""
    return own_council(reading) if _OF_COUNCIL.match(said) else ""


def _is_none(name: str, persons: frozenset[str]) -> bool:
    """Whether what stands for an organisation is none: a pronoun, a person named elsewhere, a clause."""
    if _PRONOUN.fullmatch(name) or _QUARTER.fullmatch(name) or _SPOKEN.match(name) or (_GOES_ON.search(name) and not name.isupper()):
        return True
    named = find_names(name)
    if not named or complete(name) or find_organisations(name) or by_name(name):
        return False
    return fold(named[0].name).lower() in persons or bool(named[0].style or named[0].rank)
