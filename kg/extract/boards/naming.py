"""The full name of a body, and the authorities that it belongs to."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.boards.listing import spread
from kg.gazetteer import by_gss, by_name, find_authorities, heirs, named_places
from kg.model import Section
from kg.names import find_names
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.resolve import joint_gss
from kg.rules.boards.pieces_bodies import ACRONYM, ANAPHOR, BODY, LINK, WORD
from kg.screen import Screened
from kg.text import fold, ordinary

_ANAPHOR = re.compile(rf"(?:[Tt]he )?{ANAPHOR}")
_OWN_HEAD = re.compile(r"\b(?:Board|Partnership|Group|Executive|Forum)$")
_PLACE_BEFORE = re.compile(r"^(?:[A-Z][\w'-]+ (?:(?:of|and|upon) )?){0,3}[A-Z][\w'-]+(?<!Outside)(?<!Around) the (?=[A-Z])")  # "In Kirby the Risk Panel"
_UNNAMED = re.compile(rf"[A-Z][a-z]+ the {ANAPHOR}")
_LETTERS = re.compile(r"(?!NHS)[A-Z]{3,} ")
_ACRONYM = re.compile(ACRONYM)
_NAMED = Screened(rf"(?:{BODY}|(?:{WORD} (?:{LINK})?){{1,6}}{ACRONYM}\b)".replace(" ", r"\s+"))
_REGIONAL = re.compile(r"Regional (?:Safeguarding )?(?:Board|Partnership)")
_GENERIC = re.compile(
    r"(?:Local |Regional )?Safeguarding (?:Children|Adults) (?:Board|Partnership)|(?:Child|Adult) Protection Committee|Multi-[Aa]gency \w+"
)
_COVERS = re.compile(r"\b(?:members?|(?:brought|brings?|bringing) together|made up|compris\w+|consist\w*|cover\w*|serv(?:es|ed|ing)|partners)\b")
_AREAS = re.compile(r"\b(?:(?:which|that|and)\s(?:covers|covered|serves|served)|covering|serving)\s(?:the\s(?:areas|counties|boroughs"
    r"|councils)\sof\s)?[A-Z][\w -]{2,30}(?:,\s[A-Z][\w -]{2,30}?){0,6},?\sand\s[A-Z][\w-]+")
_REGION = re.compile(r"(?:(?:North|South|Mid|East|West|Central)\w*(?: and |-| )?)+(?:[A-Z]\w+)")
_EARLIER = frozenset({"previous", "old", "former", "existing"})
_NATIONAL = re.compile(
    r"^(?:National|Ofsted|Cafcass|Department|Ministry|Home Office|NHS England|Government|Child Safeguarding "
    r"Practice Review Panel|Youth Justice Board)\b"
    r"|\bInspectorate\b|\bfor (?:England|Wales|Scotland|Northern Ireland)$|\b(?:Welsh|Scottish|UK) Government\b"
    r"|^(?:All Wales|Wales Safeguarding|Care Quality Commission|Social Work England|General \w+ (?:\w+ )?Council|Criminal Records|Independent Safeguarding Authority"
    r"|Disclosure and Barring|Serious (?:Organised|Fraud)|Crown Prosecution|Commission for|Office for|HM |Her Majesty|His Majesty|British "
    r"|Health and Care Professions|Health and Social Care Information|Social Work Inspection|Care Commission$|Children's Commissioner for|Border (?:Agency|Force)|UK "
    r"|Public Health (?:England|Wales|Scotland|Agency)|Legal (?:Aid|Services) (?:Agency|Commission)|Audit Commission|Standards and Testing|Teaching (?:Agency|Regulation)"
    r"|Training and Development Agency|Children's Workforce|Learning and Skills Council|Education Funding Agency|Skills Funding|Education and Skills Funding"
    r"|Young People's Learning Agency|Healthcare Commission|Mental Health Act Commission|Health Protection Agency|Child Exploitation and Online|Child Support Agency|Child Maintenance"
    r"|Equality and Human Rights)\b"
    r"|^(?!North |South |East |West |Mid |Central )(?:[A-Z][\w-]+ (?:and |of )?){1,7}(?:England|Scotland|Wales|Cymru|Northern Ireland)$"
)
_OWNER = re.compile(
    r"^.*?\b(?:Board|Council|Partnership|Authority|Police|Committee|Panel|Trust|Government|Service|[A-Z]{3,5}[BP])'s\s+(?=[A-Z])"
)
_PLURAL = re.compile(
    r"(?:Boards|Partnerships|Panels|Committees|Groups|Teams|Trusts|Authorities|Councils|Hubs|Units|Forums|Agencies"
    r"|LSCBs|CCGs|PCTs|SCBs|LSCPs)$"
)
_CLASS = re.compile(
    r"^(?:Local |National |Regional )?(?:Safeguarding (?:Children|Childrens|Children's)|Safeguarding Adults"
    r"|Primary Care|Clinical Commissioning|Integrated Care|"
    r"Health and Wellbeing|Children's|Community Safety|Area Child Protection)\b"
)


_BRACKETED = re.compile(r"\s*\\?\([^()]*\)")
_WHO_SITS = re.compile(r"^(?:[A-Z][\w'&-]* ){1,6}(?:on|at) the (?=[A-Z])")  # "Cafcass on the Risk Panel"
_ARTICLE = re.compile(r"^(?:[Tt]he|[Aa]n?|[Nn]ew|[Bb]oth|[Ii]ts|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec) and) ")
_POSSESSIVE = re.compile(r"\bSafeguarding Children's (?=Board|Partnership)")


def tidy(name: str) -> str:
    """A name on one line, without "the", an owner before it, or words in brackets.

    >>> tidy("The Board's  Missing Children Group")
    'Missing Children Group'
    """
    text = _BRACKETED.sub("", " ".join(name.split())).replace("\\-", "-")
    text = _ARTICLE.sub("", _OWNER.sub("", _PLACE_BEFORE.sub("", _WHO_SITS.sub("", text)))).strip(" ,;.")
    return _POSSESSIVE.sub("Safeguarding Children ", text).replace(" & ", " and ")


_TERM = re.compile(r"\b(?!SEND\b)[A-Z]{2,5}\b(?= (?:[A-Z][\w-]+ ){0,3}(?:Board|(?:Sub-?)?[Gg]roup|Panel|Forum|Partnership|Hub|Meeting)$)")


def spelt(reading: Reading, name: str) -> str:
    """A name with the letters of a term within it in full, where the document has the term in full: "Barset CSE Group", in an item on child sexual exploitation."""
    def full(match: re.Match[str]) -> str:
        said = reading.glossary.expand(match.group())
        return " ".join(w if w in {"and", "of", "for"} else w[:1].upper() + w[1:] for w in said.split()) if said.islower() and said in reading.plain.lower() else match.group()

    return _TERM.sub(full, name)


def as_given(reading: Reading, name: str) -> str:
    """A name as a document gives it: "Barset Safeguarding Children's Partnership", where it is nowhere without the "s"."""
    if "Safeguarding Children " not in name or ("Children's" not in reading.text and "Children\u2019s" not in reading.text):
        return name
    text = reading.plain
    other = name.replace("Safeguarding Children ", "Safeguarding Children's ")
    return other if name not in text and name.replace(" and ", " & ") not in text and (other in text or other.replace(" and ", " & ") in text) else name


def full_name(reading: Reading, name: str, at: int) -> str:
    """The fullest name of a body said at an offset; empty where a short form leaves it doubtful."""
    said = " ".join(name.split())
    if _ANAPHOR.fullmatch(said):
        full = tidy(reading.glossary.full(said, at))
        return (_in_section(reading, said, at) or _of_meeting(reading, said)) if not full or _UNNAMED.fullmatch(full) else full
    text = tidy(said)
    fuller = "" if _PLURAL.search(text) else reading.glossary.full(text, at)
    if fuller.endswith(f" {text}") and len(text.split()) > 2 and _LETTERS.fullmatch(fuller, 0, len(fuller) - len(text)):
        fuller = text
    before = fuller[: -len(text)].strip() if fuller.endswith(f" {text}") and len(text.split()) > 2 else ""
    if before and any(n.start == 0 and n.end == len(before) for n in find_names(before)):
        fuller = text  # the name of a person, in the cell or line before it
    if fuller.endswith(f" and {text}") and joint_gss(text):
        fuller = text  # of the "Roe and Dale Board" that was divided the "Dale Board"
    name = _as_headed(reading, cased(tidy(_of_team(reading, fuller or reading.glossary.expand(text)))))
    if _REGIONAL.fullmatch(name):
        return _of_region(reading, name)
    if _KIND_OF_GROUP.fullmatch(name):
        return _longer(reading, name, at)
    if name in {"Safeguarding Board", "Safeguarding Partnership"}:
        named = {n for _, n in reading.glossary.bodies if _OF_CHILDREN.fullmatch(n) and n.endswith(name.split()[-1])}
        return named.pop() if len(named) == 1 else name
    return _with_place(reading, name) if _GENERIC.fullmatch(name) else name


_OF_CHILDREN = re.compile(r"(?:[A-Z][\w'&-]* (?:(?:and|of|&) )?){1,6}Safeguarding Children(?:'s)? (?:Board|Partnership)")


def _of_team(reading: Reading, name: str) -> str:
    """The name of a body with its letters in full where they are a team's or the document has it so once: "the Multi-Agency Risk (MAR) Panel"; terms stay as printed ("SEND Board")."""
    letters = _OF_TEAM.match(name)
    full = reading.glossary.expand(letters["letters"]) if letters else ""
    if letters and full != letters["letters"] and any(f"{full} {link}{name[letters.end('letters') + 1 :]}" in reading.plain for link in ("", f"({letters['letters']}) ")):
        return f"{full}{name[letters.end('letters') :]}"
    return f"{full}{name[letters.end('letters') :]}" if letters and _IS_TEAM.search(full) else name


_OF_TEAM = re.compile(r"(?P<letters>[A-Z]{3,6}) (?:[A-Z]\w+ ){0,3}(?:Board|(?:Sub-?)?[Gg]roup|Panel|Forum|Partnership|Team|Hub|Service|Conference|Meeting)$")
_IS_TEAM = re.compile(r"\b(?:Hub|Service|Team)$")
# "the Executive Group", "the Improvement Board": what a body is, and only the end of its name where the item has given it in full
_KIND_OF_GROUP = re.compile(r"(?:Executive|Strategic|Steering|Operational|Management|Improvement|Working|Delivery|Oversight|Assurance) (?:Group|Board|Panel|Partnership|Committee)")


def _longer(reading: Reading, name: str, at: int) -> str:
    """The one longer name with which the item has called a body of a kind before, else the short one."""
    section = reading.section_at(at)
    before = ordinary(reading.text[section.span.start if section else max(0, at - 3000) : at])
    found = {fold(m.group()) for m in re.finditer(rf"(?:(?!The\b|This\b|Chair)[A-Z][\w'&-]*\s(?:(?:and|of|for|&)\s)?){{1,5}}{name.replace(' ', chr(92) + 's')}\b", before)}
    found = {tidy(n) for n in found}
    return found.pop() if len(found) == 1 else name


def _as_headed(reading: Reading, name: str) -> str:
    """A name of several words with which that of the body whose minutes they are ends: "the Steering Group" of the "Kirby Housing Steering Group"."""
    if name.count(" ") < 1 or not _OWN_HEAD.search(name):
        return name
    longer = {m.body for m in reading.meetings if m.body.lower().endswith(f" {name.lower()}")}
    return cased(tidy(longer.pop())) if len(longer) == 1 else name


def cased(name: str) -> str:
    """A name of several words that is printed in capitals, in ordinary letters."""
    small = {"AND", "OF", "FOR", "THE"}
    letters = {"SEND", "NHS", "CSE", "MASH", "CAMHS", "ICB", "CCG", "LSCB", "YOT", "YOS"}
    return " ".join(w.lower() if w in small else w if w in letters else w.capitalize() for w in name.split()) if name.isupper() and " " in name else name


def _with_place(reading: Reading, name: str) -> str:
    """A name without its place ("Local Safeguarding Children Board") with it, where the document names just one so."""
    bare = name.removeprefix("Local ").removeprefix("Regional ")
    named = {n for n in named_in(reading, reading.text, bare.split()[-1]) if n.endswith(" " + bare)}
    named |= {n for _, n in reading.glossary.bodies if n.endswith(" " + bare)}
    placed = {n for n in named if joint_gss(n)}
    return placed.pop() if len(placed) == 1 else name


def _of_region(reading: Reading, name: str) -> str:
    """"The Regional Board" by the name of the one board for safeguarding children, not a local one, that the document has."""
    named = {n for n in named_in(reading, reading.text, name.split()[-1]) if "Safeguarding" in n and "Local" not in n}
    placed = {n for n in named if "Child" in n} or named
    return placed.pop() if len(placed) == 1 else name


def _in_section(reading: Reading, said: str, at: int) -> str:
    """The body that "the new Board" means, of those that its agenda item names; empty where it is doubtful.

    The new one is the one in the item's heading, else the later of two; the previous one is the other.
    """
    section = reading.section_at(at)
    words = re.sub(r"^[Tt]he ", "", said).split()
    head, age = words[-1], words[0].lower() if len(words) > 1 else ""
    if section is None or (head.lower() in reading.glossary.own and not age):
        return ""
    title = named_in(reading, section.title, head)
    names = list(
        dict.fromkeys([*title, *named_in(reading, reading.text[section.span.start : section.span.end], head)])
    )
    if len(names) == 1:
        return "" if age in _EARLIER else names[0]
    if len(names) != 2:
        return title[0] if title and not age else ""
    new = title[0] if title else names[1]
    if age in _EARLIER:
        return next(n for n in names if n != new)
    return new if age == "new" or title else ""


_OWN = re.compile(r".*\bSafeguarding\b.*\b(?P<head>Board|Partnership)", re.IGNORECASE)


def _of_meeting(reading: Reading, said: str) -> str:
    """The safeguarding board in whose own minutes "the Board" stands."""
    head = said.removeprefix("the ").removeprefix("The ").lower()
    bodies = {_BRACKETED.sub("", m.body) for m in reading.meetings if m.body}
    own = _OWN.fullmatch(bodies.pop()) if len(bodies) == 1 else None
    return cased(own.group()) if own and own["head"].lower() == head and "scrutiny" not in own.group().lower() else ""


@lru_cache(maxsize=64)
def _names(text: str) -> tuple[str, ...]:
    """What a text calls bodies, in order; kept, because each "the Board" of a section asks for the same."""
    return tuple(map(tidy, _NAMED.texts(ordinary(text))))


def named_in(reading: Reading, text: str, head: str) -> list[str]:
    """The bodies of one kind that a text names in full, each once, in order."""
    found = (reading.glossary.expand(name) for name in _names(text) if head in name or name.isupper())
    own = [n for n in found if n.endswith(" " + head) and "Scrutiny" not in n and len(n.split()) > 2]
    return list(dict.fromkeys(n for n in own if not _GENERIC.fullmatch(n)))


def is_class(name: str) -> bool:
    """Whether a name means bodies of a kind anywhere ("Local Safeguarding Children Boards"), not one of them."""
    return bool(_PLURAL.search(name)) and (bool(_CLASS.search(name)) or not joint_gss(name))


def is_acronym(name: str) -> bool:
    return bool(_ACRONYM.fullmatch(name))


def gss_of(reading: Reading, *names: str) -> tuple[str, ...]:
    """The codes of the authorities to which bodies belong: of a joint body all, of a national one none."""
    if any(_NATIONAL.search(n) for n in names if n):
        return ()
    codes = {_own_code(reading, code) for name in names for code in joint_gss(name)}
    codes |= {code for name in names if name and not codes for code in _members(reading, name)}
    if len(codes) > 1:
        return tuple(sorted(codes))
    if codes and not codes & set(reading.gss):
        return tuple(codes)
    if len(reading.gss) > 1 and (ours := _of_the_places(reading, names)):
        return ours
    return reading.gss or tuple(codes)


_OF_A_PLACE = re.compile(r" (?:Local )?Safeguarding\b| (?:Youth|Children|Corporate|Improvement|Adoption|Fostering|Community Safety)\b")


def _of_the_places(reading: Reading, names: tuple[str, ...]) -> tuple[str, ...]:
    """The codes of those councils of a meeting of several by whose place alone the bodies are called: "Barset Safeguarding Children Board"."""
    codes = {a.gss for n in names if (head := _OF_A_PLACE.search(n)) and (a := by_name(n[: head.start()], reading.date)) and a.gss in reading.gss}
    return tuple(sorted(codes))


def _own_code(reading: Reading, gss: str) -> str:
    """The code of a place's council, of two that followed one another under its name, or of which one took the other's place, the one whose minutes they are."""
    found = by_gss(gss) if reading.home and reading.home.gss != gss else None
    if reading.home and found and heirs(found, reading.date) == (reading.home.gss,):
        return reading.home.gss
    return reading.home.gss if reading.home and found and found.name == reading.home.name else gss


def _members(reading: Reading, name: str) -> set[str]:
    """The authorities whose councils a document lists as those of a body that bears no authority's name."""
    region, alone = _REGION.match(name), bool(_REGIONAL_BOARD.search(name))
    name = region.group() if region else name
    for sentence in reading.sentences:
        of_region = _FOR_REGION.search(sentence.plain) if alone and "egional" in sentence.plain else None
        if of_region and len(codes := places_listed(sentence.plain[of_region.end() :], reading.date)[0]) > 1 and codes & set(reading.gss):
            return codes
        if name in sentence.plain and _COVERS.search(sentence.plain):
            plain = spread(sentence.plain)
            listed = _AREAS.search(plain)
            codes = {m.value for m in find_authorities(plain, reading.date) if m.text.endswith("Council") or (listed and listed.start() < m.start < listed.end())}
            if len(codes) > 1 and codes & set(reading.gss):
                return codes
    return set()


# "the regional Board for Barset, Carset and Norshire": the areas of the one safeguarding board that bears a region's name
_REGIONAL_BOARD = re.compile(r"^(?:(?:North|South|Mid|East|West|Central|Gwent|Cardiff)\b.*|.*Regional )Safeguarding (?:Children )?(?:Board|Partnership)$")
_FOR_REGION = re.compile(r"\b[Rr]egional (?:[Ss]afeguarding )?(?:[Cc]hildren'?s? )?(?:[Bb]oard|[Pp]artnership)(?:,)? (?:for|of|covering|serving|that covers|which covers|across) (?:the )?(?=[A-Z])")
_BETWEEN = re.compile(r"(?:\s|,|and|&|the|City|County|Borough|of|Council|Councils)*")


def places_listed(plain: str, date: str) -> tuple[set[str], int]:
    """The codes of the places with which a text begins, one after another ("Barset, Carset and Norshire. It had ..."), and where they end."""
    codes: set[str] = set()
    at = 0
    for place in named_places(plain):
        council = by_name(place.group(), date)
        if place.start() < at:
            continue
        if not _BETWEEN.fullmatch(plain, at, place.start()) or council is None or not council.gss:
            break
        codes.add(council.gss)
        at = place.end()
    return codes, at


def is_organisation(name: str) -> bool:
    """Whether a name is that of a known organisation of public life."""
    return any(m.start == 0 and m.end == len(name) for m in find_organisations(name))


def section_title(reading: Reading, section: int) -> str:
    """The title of an agenda item, or nothing."""
    found: Section | None = reading.sections[section] if section >= 0 else None
    return found.title if found else ""
