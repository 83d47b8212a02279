"""Of whom a clause speaks: the home authority, another that it names, or no one authority at all.

Decided here once, for all rules. A council named as the owner of the subject ("Barset's services", "Barset Council had
been") takes the fact; the nation, a region and unnamed others ("neighbouring authorities") leave it without a code; all
else is about the council whose minutes they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Literal

from kg.gazetteer import by_name, find_authorities, named_places
from kg.model import Mention, Sentence
from kg.reading import Reading

Whose = Literal["home", "other", "none"]

_BOUNDARY = re.compile(
    r"[;:]|\.\s+(?=[A-Z])|,\s+(?:but|while|whilst|whereas|although|though|and|compared|when|where|with)\b"
    r"|\b(?:but|whereas|whilst|while|although|though|compared\s+(?:with|to))\b",
    re.IGNORECASE,
)
# What makes a place name something else: a police force, a hospital, a street.
_NOT_COUNCIL = re.compile(
    r"\s*(?:Police|Constabulary|Fire|NHS|CCG|Clinical|Hospital|University|College|School|Academy|Road|Street|Lane"
    r"|Avenue|Town|Football|Airport|ICB|"
    r"Integrated\s+Care|Healthcare|Health\s+Board|Probation|MP\b|Family\s+Hub|Youth\s+Club)",
)
_OWNS = re.compile(
    r"\s*(?:'s?\b|(?:\w+\s+){0,2}?(?:Council|Authority|LA)\b|(?:(?:\w+\s+)?children'?s|social|youth|YOS|YOT|YJS|safeguarding"
    r"|services?|SCB|LSCB|Safeguarding|SEND)\b"
    r"|,?\s+(?:both|all|each|which|whose)\b|,\s+(?:had|has|have|was|were)\b|(?:had|has|have|having|was|were|is|are|being|would|could|did|do|does|stayed|remained|improved|moved|emerged|managed|will|got|came|received|gained|earned|went|slipped|fell|rose|dropped|retained|kept|secured|achieved|in\s+(?:19|20)\d\d)\b)",
    re.IGNORECASE,
)
# A place whose name goes on with its department: "Barset's Children's Services", "Barset Children's Social Care".
_DEPARTMENT = re.compile(
    r"(?:'s?)?\s{1,3}(?:Children|Childrens|Children's|Social|SEND|Youth|YOS|YOT|YJS|Education|Safeguarding\s+Service|Adoption"
    r"|Early\s+Help)\b"
)
_LED_BY = re.compile(
    r"\b(?:inspect(?:ed|ing|ion)(?:\s+of)?|rated|judged|graded|found|for|of|in|at|by|that|evaluated|gave|giving|given|awarded|awarding|handed|marked|branded|declared"
    r"|to)\s+(?:the\s+)?(?:(?:neighbouring|nearby|adjoining|adjacent|next-door)\s+)?(?:London\s+Borough\s+of\s+)?$",
    re.IGNORECASE,
)
_NOT_OWNER = re.compile(
    r"\b(?:placed\s+(?:in|by|at)|from|with|moved\s+to|work(?:ed|ing)\s+(?:for|in|with)|near|between"
    r"|travel\w*\s+to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_UNNAMED = re.compile(
    r"\b(?:national(?:ly)?(?!\s+child\s+protection\s+inspection)|England\s+average|across\s+(?:England|Wales|Scotland|Northern\s+Ireland"
    r"|the\s+(?:country|nation|region|UK))|regional(?:ly)?|"
    r"(?<!of\s)(?<!only\s)(?:other|another|neighbouring|nearby|some|many|most|several|comparable|similar|few"
    r"|best\s+practice|all|every|(?<!\d)\d{1,2}|one|two|three|four|five|majority\s+of)\s+"
    r"(?:of\s+the\s+)?(?:(?!the\b|that\b|this\b|our\b|which\b)\w+\s+){0,3}?(?:local\s+)?(?:authorit(?:y|ies)|councils?|LAs?|LSCBs|boroughs|local\s+areas|boards"
    r"|counties)|local\s+authorities|statistical\s+neighbours?)\b",
    re.IGNORECASE,
)
# "had kept its grade and was one of 30 authorities to have it": the home authority is told as one of them.
_AMONG = re.compile(
    r"\b(?:(?:was|were|is|are|being|been|be|as|became|remained)\s+(?:\w+ly\s+)?|(?:made|making|left|leaving|put|putting|placed|placing|kept|keeping)\s+(?:[\w'-]+\s+){1,5}?)(?:one|1|among|amongst|the\s+only|only\s+one)\b\s+(?:of\s+)?(?:only\s+|just\s+|the\s+|a\s+|some\s+){0,2}"
    r"(?!other\b|neighbouring\b|those\b)(?:[\w-]+\s+){0,4}?(?:authorit(?:y|ies)|councils?|LAs?|LSCBs?|boroughs|boards|counties|areas|services)\b",
    re.IGNORECASE,
)
_OWN = re.compile(r"\b(?:this|our|own)\s+(?:council|authority|county|borough|city|service)", re.IGNORECASE)


def scope(reading: Reading, sentence: Sentence, at: int) -> tuple[str, ...]:
    """The codes of the authorities that the clause at an offset of `sentence.plain` is about, sorted."""
    return whose(reading, sentence, at)[1]


def whose(reading: Reading, sentence: Sentence, at: int) -> tuple[Whose, tuple[str, ...]]:
    """Whether the clause at an offset is about the home authority, others that it names, or none; and their codes."""
    plain = sentence.plain
    low, high = _window(plain, at)
    clause = plain[low:high]
    owners = _owners(plain, low, high, at, reading.date) or _related(plain, at, reading.date)
    if not owners:
        owners = _antecedent(plain, low, reading.date) or _before_aside(plain, at, reading.date)
    foreign = tuple(sorted({m.value for m in owners if m.value not in reading.gss}))
    if foreign and "erv" in plain and set(foreign) <= set(served := _serving(reading, sentence)):
        return "home", served  # of the service of them all
    if foreign and not _home_is_nearer(owners, reading.gss, at):
        return "other", foreign
    if not owners and not _OWN.search(clause) and _THERE.search(clause):
        owners = _owners(plain, *_window(plain, max(0, low - 9)), low, reading.date) if low else []
        owners = owners or _told_of(reading, sentence)
        foreign = tuple(sorted({m.value for m in owners if m.value not in reading.gss}))
        if len(foreign) == 1 and len(owners) == 1:
            return "other", foreign
        owners = []
    if not owners and not _OWN.search(clause):
        owners = _going_on(plain, low, at, reading.date)
        foreign = tuple(sorted({m.value for m in owners if m.value not in reading.gss}))
        if foreign and set(foreign) <= set(served := _serving(reading, sentence)):
            return "home", served
        if foreign and not any(m.value in reading.gss for m in owners):
            return "other", foreign
    if not owners and _UNNAMED.search(_AMONG.sub(" ", clause)) and not _OWN.search(clause):
        if len(reading.gss) > 1 and OF_ALL.search(clause):
            return "home", reading.gss
        return "none", ()
    if len(reading.gss) == 1 and not owners and not _COUNCILS_OWN.search(clause):
        return "home", _of_joint_service(reading, sentence) or _run_with(reading, plain, at) or _serving(reading, sentence) or reading.gss
    if len(reading.gss) < 2:
        return "home", reading.gss
    return "home", _one_of_them(reading, sentence, owners) or reading.gss


# "Ofsted had inspected Barset's services in May, and had judged help and protection good": the same services.
_ELIDED = re.compile(r",\s+(?:and|but)\s+(?=(?:it\s+)?(?:had|has|(?:also\s+|then\s+)?(?:judged|rated|graded|found|gave|given|awarded))\b)", re.IGNORECASE)


def _going_on(plain: str, low: int, at: int, date: str) -> list[Mention]:
    """The council whose inspection the clause before told, where this one goes on with what the inspectors did."""
    opening = _ELIDED.search(plain, max(0, low - 12), low + 4) if low else None
    if opening is None or opening.end() > at or "inspect" not in plain[:low]:
        return []
    begin = _window(plain, opening.start())[0]
    return _owners(plain, begin, opening.start(), opening.start(), date)


# "Reference was made to Barset. Ofsted had inspected children's services there in July.": the council just spoken of.
_THERE = re.compile(
    r"(?<!\bthat\s)(?<!,\s)(?<!and\s)(?<!but\s)(?<!^)\bthere\b"
    r"(?!\s+(?:was|were|is|are|had|has|have|would|will|should|could|might|may|must|remained|appeared|seemed|followed|came|being)\b)",
    re.IGNORECASE,
)


def _told_of(reading: Reading, sentence: Sentence) -> list[Mention]:
    """The councils that the sentence before names, in the same paragraph."""
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else None
    if before is None or before.block != sentence.block:
        return []
    named = [m for m in find_authorities(before.plain, reading.date) if not _NOT_COUNCIL.match(before.plain[m.end :])]
    return list({m.value: m for m in named}.values())


_COUNCILS_OWN = re.compile(r"\b(?:the|this|our)\s+(?:council|authority|county|borough|city)\b", re.IGNORECASE)
# "BARSET AND NORSHIRE YOUTH JUSTICE SERVICE": what the item tells of the service is told of both.
_JOINT_SERVICE = re.compile(r"\s+(?:(?!and\b|with\b)[\w'&-]+\s+){0,4}?(?:service|team|partnership|consortium|agency|board|panel|trust)s?\b", re.IGNORECASE)


def _of_joint_service(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """The codes of the councils whose joint service the title of an item names, the home authority among them; else none."""
    section = reading.section_of(sentence)
    return joint_by_name(section.title, reading.date, reading.gss) if section else ()


# "the joint youth justice team which Barset ran with Mercia"
_RUN_WITH = re.compile(
    r"\b(?:joint|shared)\s+(?:[\w'&-]+\s+){1,4}?(?:service|team|agency|panel)\b(?:,?\s+(?:which|that))?(?:\s+(?:[\w'-]+\s+){0,4}?(?:ran|runs|run|shared|shares|had|has|operated|provided|hosted|jointly))?\s+(?:jointly\s+)?(?:with|together\s+with)\s+(?:the\s+)?",
    re.IGNORECASE,
)


def _run_with(reading: Reading, plain: str, at: int) -> tuple[str, ...]:
    """The codes of the two councils whose joint service, told before an offset in its sentence, the clause is about; else none."""
    joint = _RUN_WITH.search(plain, 0, at) if "with" in plain else None
    named = {c.value for c in councils_in(plain[joint.end() : joint.end() + 60], reading.date) if c.start < 3} if joint else set()
    return tuple(sorted({*reading.gss, *named})) if named - set(reading.gss) else ()


# "the Youth Justice Service, which served Barset, Mercia and Norshire"
_SERVES = re.compile(
    r"\b(?:[Ss]ervice|[Tt]eam|Agency|Partnership|Consortium)\b(?:\s\([A-Z]{2,6}\))?,?\s(?:(?:which|that)\s)?(?:(?:jointly\s)?serv(?:es|ed|ing)|cover(?:s|ed|ing)|(?:worked|working|works|operat\w+)\s(?:for|across|in)|spann(?:ed|ing)"
    r"|(?:(?:is|was|had\sbeen|has\sbeen)\s)?(?:then\s|now\s|jointly\s)?(?:shared|run|funded|provided|operated|delivered)\s(?:jointly\s)?(?:by|between|for|across))\s(?:the\s)?(?:(?:councils|areas|boroughs|authorities)\sof\s)?"
)
_SERVICE_SAID = re.compile(r"\b(?:it|its|the\s(?:joint\s)?(?:service|team|agency|partnership|consortium))\b", re.IGNORECASE)


def _serving(reading: Reading, sentence: Sentence) -> tuple[str, ...]:
    """The codes of the councils that a joint service serves of which a sentence tells, as its name, the sentence or one before it in its paragraph says; else none."""
    if "erv" in sentence.plain and (named := joint_by_name(sentence.plain, reading.date, reading.gss)):
        return named
    if not _SERVICE_SAID.search(sentence.plain):
        return ()
    for told in reading.sentences_of(sentence.block):
        serves = _SERVES.search(told.plain) if told.start <= sentence.start and "erv" in told.plain else None
        run = list(councils_in(told.plain[serves.end() : serves.end() + 160], reading.date)) if serves else []
        codes = tuple(sorted({m.value for m in run}))
        if len(codes) > 1 and min(m.start for m in run) < 3 and set(reading.gss) & set(codes):
            return codes
    return ()


@lru_cache(maxsize=512)
def joint_by_name(name: str, date: str, home: tuple[str, ...]) -> tuple[str, ...]:
    """The codes of two or three councils by whose places a joint service or board is named, the home authority among them.

    >>> joint_by_name("Durham and Darlington Youth Justice Service", "2023", ("E06000047",))
    ('E06000005', 'E06000047')
    """
    places = list(named_places(name))
    for at in range(len(places) - 1):
        if name[places[at].end() : places[at + 1].start()].strip().lower() not in ("and", "&"):
            continue
        if not _JOINT_SERVICE.match(name, places[at + 1].end()):
            continue
        first = at - 1 if at and name[places[at - 1].end() : places[at].start()].strip() == "," else at
        councils = [by_name(p.group(), date) for p in places[first : at + 2]]
        codes = tuple(sorted({c.gss for c in councils if c and c.gss}))
        if len(codes) == at + 2 - first and set(home) & set(codes):
            return codes
    return ()


def _one_of_them(reading: Reading, sentence: Sentence, owners: list[Mention]) -> tuple[str, ...]:
    """The one council of a joint meeting that a clause is about: it or its sentence names it, or its paragraph or the label above it did."""
    if named := _ours(reading, owners):
        return named
    told = _ours(reading, (m for m in councils_in(sentence.plain, reading.date) if not _NOT_COUNCIL.match(sentence.plain, m.end)))
    if told:
        return told if len(told) == 1 and not OF_ALL.search(sentence.plain) else ()
    for index in range(reading.index_of(sentence), -1, -1):
        before = reading.sentences[index]
        if before.section != sentence.section:
            break
        if before.block == sentence.block and before is not sentence and (named := _ours(reading, _owners(before.plain, 0, len(before.plain), len(before.plain), reading.date))):
            return named
        if OF_ALL.search(before.plain):
            break
        first = not index or reading.sentences[index - 1].block != before.block
        if first and (named := _labelled(reading, before.block)):
            return named
    return ()


# "Barset: Ofsted had ...", "4.1 **Barset.** CA reported", "Barset Council - ...", "Barset" alone above a paragraph
_LABEL = re.compile(
    r"[\W_]{0,4}(?:\(?[a-z]{1,3}\)\s+)?(?:\d{1,3}(?:\.\d{1,3}){0,2}[.)]?[\s*_|]{1,6})?(?P<who>[A-Z][^.:;|*_\u2013\u2014(\n]{2,50}?)(?:\s?\([A-Z]{1,5}\))?"
    r"\s?[*_]{0,3}(?:[.:;|*_\u2013\u2014\n]|\s-\s|$)"
)
_COUNTED = r"(?:two|three|four|five|six|2|3|4|5|6)"
OF_ALL = re.compile(
    rf"\b(?:(?:all|the|each\s+of\s+the|across|both|every\s+one\s+of\s+the)\s+{_COUNTED}\s+(?:[\w'-]+\s+){{0,2}}?(?:councils?|authorit(?:y|ies)|boroughs|areas|counties|cities|districts|partners|services)"
    r"|(?:both|all|each\s+of\s+the|jointly)\s+(?:the\s+)?(?:councils|authorities|boroughs|areas|counties)|(?:each|every)\s+(?:council|authority|borough|county)|all\s+(?:two|three|four|five|six)\b(?!\s+of)|everywhere|in\s+total|altogether|combined|jointly"
    r"|(?:across|throughout|of)\s+the\s+(?:whole\s+|entire\s+|joint\s+)?(?:partnership|region|sub-region|joint\s+area|whole\s+area))\b",
    re.IGNORECASE,
)


def _labelled(reading: Reading, block: int) -> tuple[str, ...]:
    """The council of a joint meeting under whose name, as a label or a line of its own, a block stands; else none."""
    within = reading.blocks[block]
    if within.kind == "row":
        return ()
    label = _LABEL.match(reading.plain, within.start, min(within.end, within.start + 80))
    council = by_name(label["who"].strip(), reading.date) if label else None
    return (council.gss,) if council and council.gss in reading.gss else ()


def councils_in(plain: str, date: str) -> Iterator[Mention]:
    """The councils that a line names, in full or by their place alone."""
    yield from find_authorities(plain, date)
    for place in named_places(plain):
        if (council := by_name(place.group(), date)) and council.gss:
            yield Mention(place.start(), place.end(), place.group(), "place", council.gss)


def _ours(reading: Reading, owners: Iterable[Mention]) -> tuple[str, ...]:
    return tuple(sorted({m.value for m in owners if m.value in reading.gss}))


# "Barset Council had been inspected, when its services ...": the clause goes back to the subject of the one before it.
_REFERS = re.compile(r",?\s*(?:where|whose|when\s+(?P<back>its|it|their|they)\b)\s*", re.IGNORECASE)
_RELATIVE = re.compile(r",\s*(?:next\s+door,\s*)?(?:and\s+)?(?:where|whose|which|with)\s*$", re.IGNORECASE)


def _antecedent(plain: str, low: int, date: str) -> list[Mention]:
    """The council that a relative clause goes on from: "Barset, where Ofsted had rated services good"."""
    opening = _REFERS.search(plain, max(0, low - 7), low + 8) if low else None
    if opening and opening.end() >= low and opening["back"]:
        begin = _window(plain, opening.start())[0]
        return _owners(plain, begin, opening.start(), opening.start(), date)
    relative = _RELATIVE.search(plain[:low]) or (opening and opening.end() >= low and opening)
    if not relative:
        return []
    stop = relative.start()
    return [
        m for m in find_authorities(plain[:stop], date) if stop - m.end <= 1 and not _NOT_COUNCIL.match(plain[m.end :])
    ]


# "Barset, from which officers had learnt much, had been ...": the subject stands before an aside.
_ASIDE = re.compile(
    r"(?:\s+(?:next\s+door|nearby|itself|too|also|alone|meanwhile|across\s+the\s+border|down\s+the\s+road|to\s+the\s+(?:north|south|east|west)))?"
    r"(?:,\s+[^,;.]{2,90}){1,2},\s+(?=(?:had|has|was|were|is|are|did|came|emerged|received|got|remained)\b)"
)


def _before_aside(plain: str, at: int, date: str) -> list[Mention]:
    """The council that is the subject of a clause which an aside parts from its verb."""
    found = []
    for mention in find_authorities(plain[:at], date):
        aside = _ASIDE.match(plain, mention.end)
        if aside and aside.end() <= at and not _BOUNDARY.search(plain, aside.end(), at):
            found.append(mention)
    return found[-1:]


# "Barset, which Ofsted rated good", "Barset, an authority that inspectors had graded good": what is told of it there.
_OF_IT = re.compile(r"(?:,\s+(?:an?|the|another|its|their|our)\s+[^,;.]{3,60}?)?,?\s+(?:which|that|whom|where|whose)\s", re.IGNORECASE)
_NO_MORE = re.compile(
    r"[;:]|\.\s|,\s+(?:had|has|was|were|is|are|did|would|will|and\s+(?:the|that|a)|but|the|this|it|they|members|officers|said|told|asked"
    r"|added|noted|explained|reported)\b",
    re.IGNORECASE,
)


def _related(plain: str, at: int, date: str) -> list[Mention]:
    """The council to which the relative clause that holds an offset belongs."""
    found = []
    for mention in find_authorities(plain[:at], date):
        opening = _OF_IT.match(plain, mention.end)
        if opening and opening.start() <= at and not _NO_MORE.search(plain, opening.end(), at) and not _NOT_COUNCIL.match(plain[mention.end :]):
            found.append(mention)
    return found[-1:]


def _window(plain: str, at: int) -> tuple[int, int]:
    """The bounds of the clause that holds an offset."""
    low, high = 0, len(plain)
    for match in _BOUNDARY.finditer(plain):
        if match.end() <= at:
            low = match.end()
        elif match.start() > at:
            high = match.start()
            break
    return low, high


def _owners(plain: str, low: int, high: int, at: int, date: str) -> list[Mention]:
    """The councils named in a clause as the owners of its subject: the nearest before the offset, else those after."""
    known = find_authorities(plain, date)
    found = [m for m in (*known, *_departments(plain, date, known)) if low <= m.start < high and _is_owner(plain, m)]
    found += [m for m in known if low <= m.start < high and m not in found and any(_PAIRED.fullmatch(plain, o.end, m.start) for o in found)]
    found.sort(key=lambda m: m.start)
    before = [m for m in found if m.start <= at]
    if before:
        return [m for m in before if before[-1].start - m.end < 6 or m is before[-1]]
    return found[:1] + [m for m in found[1:] if m.start - found[0].end < 6]


# "youth justice work in Barset & Norshire": whose the one is, is the other's too.
_PAIRED = re.compile(r"\s(?:and|&)\s(?:in\s|the\s)?")


# "Barset Borough", "Barset City": the council, in a clause of inspectors and grades.
_CORPORATE = re.compile(
    r"\s{1,3}(?:City|Borough|County|District)\b(?!\s+(?:Council|F\.?C|Football|Centre|Hall|Road|Hospital"
    r"|Station|Ground|Cricket|Show|Town|Park|Court|Police|of\b|and\b|NHS|University|Academy|School|College|Library|Lodge))"
)


def _departments(plain: str, date: str, known: list[Mention]) -> Iterator[Mention]:
    """The councils named only by the place in their department's name."""
    places = list(named_places(plain))
    owned = [bool(_DEPARTMENT.match(plain, place.end()) or _CORPORATE.match(plain, place.end())) for place in places]
    for at, place in enumerate(places):
        shared = at + 1 < len(places) and owned[at + 1] and _PAIRED.fullmatch(plain, place.end(), places[at + 1].start())
        council = by_name(place.group(), date) if owned[at] or shared else None
        if council and council.gss and not any(m.start <= place.start() < m.end for m in known):
            yield Mention(place.start(), place.end(), place.group(), "place", council.gss)


def _is_owner(plain: str, mention: Mention) -> bool:
    before, after = plain[: mention.start], plain[mention.end :]
    if _NOT_COUNCIL.match(after) or _NOT_OWNER.search(before):
        return False
    named = mention.text.rstrip().endswith(("Council", "Authority"))
    joined = re.match(r"\s*(?:and|,|&)\s+[A-Z]", after)
    return bool(named or _OWNS.match(after) or joined or _LED_BY.search(before))


def _home_is_nearer(owners: list[Mention], home: tuple[str, ...], at: int) -> bool:
    """Whether the home council owns the subject, and the others are only named beside it."""
    return any(m.value in home for m in owners) and owners[-1].value in home and at >= owners[-1].start
