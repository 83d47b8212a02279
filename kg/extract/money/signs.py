"""A sentence with its organisations, public bodies, dates and sums each put as one sign, for frames of who stands where.

A sign is a private-use character, of a block by its kind; what it stands for is kept beside. Words keep their case, so a
stretch between two signs can be given out as written. What changes nothing in who does what is left out: the dates of a
clause, adverbs, who said it, what a body is said to be in passing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from kg.datepattern import MONTH_NAMES, dates_in
from kg.gazetteer import by_name, named_places
from kg.rules.grammar import LONGEST
from kg.rules.money.funding import AMOUNT
from kg.rules.money.signs import (
    COUNTED,
    DROPPED,
    FIRM,
    LEFT_OUT,
    LINK,
    NAMED_BY_VERB,
    NO_NAME,
    NO_NAME_ALONE,
    OFFICE,
    OPENING,
    OUTSIDE,
    OWN_BODY,
    PUBLIC,
    TITLE,
)
from kg.screen import Screened
from kg.text import single_spaced

_KINDS = {kind: 0xE000 + 0x100 * i for i, kind in enumerate("OCDMNBXL")}
_MOST = 0xFF  # signs of a kind in one sentence; later ones stay words
_PRIVATE = re.compile(r"[\ue000-\uf8ff]")
_LETTERS = re.compile(r"\s\\?\([A-Z][A-Za-z&]{1,9}\\?\)(?=[\s,.;:)]|$)")
_HOME = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Oo]ur|[Ii]ts)\s(?:(?:[Cc]ounty|[Cc]ity|[Bb]orough|[Dd]istrict|London Borough)\s)?"
    r"(?:Council|Authority|local authority|authority|council)\b(?!'?s?\s[A-Z])|\b[Cc]entral [Gg]overnment\b"
)
_COUNTED = Screened(rf"(?<!\bacross\s)(?<!\bin\s)(?<!\bwithin\s)(?<!\bof\s)\b{COUNTED}(?!\w)", re.IGNORECASE)
COMMA = "\u201a"  # stands for a comma within a name: "Steps, Ahead (SA)"
_COMMAED = re.compile(r"(?P<name>[A-Z]\w+(?:,\s(?:and\s)?[A-Z]\w+){1,5})(?=\s\((?P<letters>[A-Z]{2,6})\))")
_WORD = r"[A-Z][\w'&.@\u201a-]*(?<!\.)"
# "Reach 15 were": a number that ends a name; no section, stage or item
_NUMBERED = (
    "Section Regulation Stage Phase Item Article Part Covid COVID Paragraph Minute Quarter Year Level Tier Band Group Age Ages Page "
    "Table Appendix Annex Room Week Day Note Priority Recommendation Option Objective Under Over Grade Years Act"
)
_NO_NAME_BEFORE = "".join(f"(?<!{w})" for w in (*_NUMBERED.split(), *MONTH_NAMES.split("|")))
_FIRST_OF_ALL = r"(?:(?:(?<=Children)|(?<=Families)|(?<=People)|(?<=Carers))\s1st\b)?"  # "Carers 1st"
_FIGURE = rf"{_FIRST_OF_ALL}(?:{_NO_NAME_BEFORE}\s\d{{1,3}}(?=\s(?:was|were|had|has|have|is|are|conduct|provid|deliver|ran|runs)|[.,;)]|$))?"
_NAME = rf"(?:\d{{1,3}}(?:st|nd|rd|th)\s(?=[A-Z][a-z]{{3}})|\d{{1,2}}(?=[A-Z][a-z]{{3}}))?(?:[A-Z]\w+\s[A-Z]\w+\?\s(?=[A-Z]))?{_WORD}(?:\s(?:{LINK}\s)?{_WORD})*{_FIGURE}"
_RUN = re.compile(rf"(?<![\w'-]){_NAME}(?:(?:,\s(?:the\s)?{_NAME})+,?\sand\s(?:the\s)?{_NAME})?(?:\s(?:and|&)\s(?:the\s)?{_NAME})*")
_ALONE = re.compile(r"[A-Z][a-z'-]+")
# what is no thing that a name before owns
_NO_OWNED = re.compile(
    r"\s(?:for|to|had|has|was|were|is|and|which|who|provid\w+|deliver\w+|runs?|ran|holds?|held|in|on|from|until|since|at|as|gave|pa(?:id|ys?)|spent|put|met|found|that|did|does|took|saw|looks?|looked|would|will)\b"
)
_COUNCIL_AND = re.compile(r"(?:(?:County|City|Borough|District)\s)?Council\sand\s(?:the\s)?")
# "the Director of Brighter Days, the company which had run": the company
_OF_FIRM = re.compile(r"(?:[A-Z][\w'-]*\s){0,4}?(?:Director|Chief\sExecutive|Head|Manager|Chair(?:man|woman|person)?)\s(?:of|for)\s(?:the\s)?(?=[A-Z])")
_A_FIRM = re.compile(r"(?:\s\([A-Z]\w{1,8}\))?,\s(?:an?|the)\s(?:[a-z-]+\s){0,3}?(?:company|charity|trust|enterprise|mutual|organisation|firm)\b")
_LETTERS_AND = re.compile(r"[A-Z]{3,8}\sand\s(?:the\s)?")
_PLACE_AND = re.compile(r"(?P<place>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\sand\sthe\s")
_TO = re.compile(r"\b(?:to|in|from|across|near|around)\s(?:the\s)?$")
_THEN_DID = re.compile(r"\s(?:had|has|was|were|is|would|will|gave|paid|provided|awarded)\b")
_COUNCIL_LETTERS = re.compile(r"[A-Z]{1,2}(?:CC|BC|MBC)")
_ADJECTIVE = re.compile(r"\s(?!(?:ran|run|had|has|was|led|is|the|an?)\b)[a-z-]+(?<!s)(?<!ed)\s(?:project|scheme|programme|service)\b")  # "the SAFE mentoring project"
_ACRONYM = re.compile(
    r"(?:SEND|SEN|CAMHS|EHCPs?|NEET|CSE|UASC|ESOL|ADHD|ASD|LAC|CLA|CiC|CYPIC|CYP|CIN|CPPs?|RHIs?|SGOs?|IROs?"
    r"|PHSE|PSHE|STEM|RESOLVED|AGREED|DECIDED|DECISION|RECOMMENDED|APPROVED|NOTED|GCSEs?|KS\d|Q\d|PDF|IT|ICT|A&E|I|A|TV|UK)"
)
# for whom a service is, whatever its capitals
_CHILDREN = re.compile(
    r"(?:(?:Support|Advocacy|Counselling|Mentoring|Respite|Services?|Help)\sfor\s)?(?:Looked[\s-]After\sChildren|Children\s(?:Looked\sAfter|in\sCare|in\sNeed)|Care\sLeavers|Young\s(?:Carers|People)|Children\sand\sYoung\sPeople|Disabled\sChildren|Foster\sCarers|(?:Children\sin\sCare|Youth|Pupil)\sCouncils?)(?:'s?)?"
)
_NUMBER = re.compile(r"^\d{1,2}(?:\.\d{1,2}){1,3}\s(?=[A-Z])")  # "5.3 Return interviews are"
_SUM = re.compile(rf"(?<![\w-]){AMOUNT}")
_MONTH = re.compile(rf"(?:{MONTH_NAMES})\b")


@dataclass(frozen=True, slots=True)
class Signed:
    """A sentence in signs, and what each stands for."""

    text: str
    said: Mapping[str, str]

    def words(self, piece: str) -> str:
        """A piece of the text with its signs written out again."""
        return _PRIVATE.sub(lambda m: self.said.get(m.group(), ""), piece).replace(COMMA, ",")

    def place(self, at: int) -> int:
        """Where an offset of the text stands in the text written out."""
        return len(self.words(self.text[:at]))


def signs(kinds: str) -> str:
    """The class of a pattern for signs of some kinds: O a provider's or other name, C public body, D date, M sum, N person or
    office, B a council's own committee, X the title of a plan, L place."""
    return "[" + "".join(f"{chr(_KINDS[k])}-{chr(_KINDS[k] + _MOST)}" for k in kinds) + "]"


# "O, which was keen to help, had awarded": what is said of a giver or provider besides, that tells of no giving and no providing
_REMARK = re.compile(
    r"(?<=[a-z\ue000-\ue1ff]),\swh(?:ich|o)\s(?:(?!(?:run|ran|provid|deliver|commission|fund|paid|pay|contract|award|g[ia]ve|grant|service|held|hold|employ|host|manag|operat|won|win|took|tak|c[ao]st|would|could|not|never|buy|bought|procur|let|lie|lay|rest)\w*\b)(?:[a-z'\d\ue200-\ue2ff][a-z'-]*|(?<=\s)[\ue000-\ue1ff\ue400-\ue7ff])(?:\s|(?=,))){2,12},"
    r"(?=\s(?:(?:had|has|was|were|is|are|also|now)\s|(?:provid|deliver|contribut|award|fund|commission)(?:ed|es|s)\s|(?:gave|paid|ran|runs|put)\s))"
)


@lru_cache(maxsize=512)
def signed(plain: str, needed: str = "") -> Signed:
    """A sentence in signs; an empty one where it names nothing of a kind that is `needed`."""
    plain = _NUMBER.sub("", single_spaced(_PRIVATE.sub(" ", plain[:LONGEST])))
    plain = _LETTERS.sub("", _COMMAED.sub(_without_commas, plain))
    found = _mentions(plain)
    if needed and not any(kind == needed for _, _, kind in found):
        return Signed("", {})
    said: dict[str, str] = {}
    count = dict.fromkeys(_KINDS, 0)
    out: list[str] = []
    at = 0
    for start, end, kind in sorted(found):
        if start < at or count[kind] >= _MOST:
            continue
        sign = chr(_KINDS[kind] + count[kind])
        count[kind] += 1
        said[sign] = plain[start:end]
        out += (plain[at:start], sign)
        at = end
    text = "".join((*out, plain[at:]))
    for pattern, new in (DROPPED[n] for n in LEFT_OUT.met(plain)):
        if pattern.stands(text):
            text = pattern.exact.sub(new, text)
    if ", wh" in text:
        text = _REMARK.sub("", text)
    return Signed(text.strip(), said)


def _without_commas(match: re.Match[str]) -> str:
    """A name whose letters a bracket gives, its commas kept from parting it."""
    initials = "".join(w[0] for w in match["name"].split() if w[0].isupper())
    return match["name"].replace(",", COMMA) if initials == match["letters"] else match["name"]


def _mentions(plain: str) -> list[tuple[int, int, str]]:
    """The mentions of a sentence with their kinds, none within another."""
    found = [(m.start(), m.end(), "M") for m in _SUM.finditer(plain)] if "£" in plain else []
    taken = {i for s, e, _ in found for i in range(s, e)}
    for date in dates_in(plain):
        if date.start() not in taken and not (date.end() - date.start() == 4 and plain[: date.start()].endswith(("Act ", "Together "))):
            found.append((date.start(), date.end(), "D"))
            taken.update(range(date.start(), date.end()))
    places = cache(lambda: {m.group() for m in named_places(plain)})
    for run in _RUN.finditer(plain):
        start, end = _trimmed(plain, run.start(), run.end())
        if start >= end or start in taken or end - 1 in taken:
            continue
        kind = _kind(plain, start, end, places)
        if kind:
            found.append((start, end, kind))
            taken.update(range(start, end))
    found += ((m.start(), m.end(), "C") for p in (_HOME, _COUNTED) for m in p.finditer(plain) if m.start() not in taken and m.end() - 1 not in taken)
    return found


_OWNING = re.compile(r"(?:'s?|(?<=s)')$")
_SMALL_AFTER = re.compile(r"\s[a-z]")


def _trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of a name without a word that opens the sentence before it, and without "'s" that makes it an owner."""
    while opening := OPENING.match(plain, start, end):
        start = opening.end()
    together = _COUNCIL_AND.match(plain, start, end)
    if together and (OUTSIDE.search(plain[together.end() : end]) or plain[:start].endswith("between the ")):  # "by the Council and Kirby Health Trust"
        start = together.end()
    if (office := _OF_FIRM.match(plain, start, end)) and _A_FIRM.match(plain, end):
        start = office.end()
    letters = _LETTERS_AND.match(plain, start, end)
    of_council = letters is not None and _COUNCIL_LETTERS.fullmatch(letters.group().split()[0]) is not None
    if letters and not of_council and (OUTSIDE.search(plain[letters.end() : end]) or PUBLIC.search(plain[letters.end() : end])):  # "the cost of the RSCP and Roe Police £5,000"
        start = letters.end()
    joined = _PLACE_AND.match(plain, start, end)  # "brought back to Roe and the Kirby Trust had paid £5,000"
    if joined and _TO.search(plain, max(0, start - 12), start) and _THEN_DID.match(plain, end) and any(m.group() == joined["place"] for m in named_places(plain)):
        start = joined.end()
    own = _OWNING.search(plain[start:end]) if plain[start:end].endswith(("'", "s")) else None
    if own and _SMALL_AFTER.match(plain, end) and not _NO_OWNED.match(plain, end):
        end -= len(own.group())
    return start, end


_LETTERED = re.compile(r"[A-Za-z]{2}")


_OVER_AREAS = re.compile(r"\b(?:for|across|in|within|covering|throughout|of)\s$")  # "adoption services for Ashe, Birch and Cole"
_PARTED = re.compile(r",\s(?:and\s)?|\s(?:and|&)\s")


def _kind(plain: str, start: int, end: int, places: Callable[[], set[str]]) -> str:
    """The kind of a name; empty where it is no name."""
    name = plain[start:end]
    first = start == 0 or plain[:start].rstrip("\"'( ").endswith((".", ":", "?", "•", "-", "|"))
    if NO_NAME.fullmatch(name) or _CHILDREN.fullmatch(name) or _MONTH.fullmatch(name) or _ACRONYM.fullmatch(name) or not _LETTERED.search(name):
        return ""
    if name.isupper() and _ADJECTIVE.match(plain, end):
        return ""
    if OUTSIDE.search(name):
        return "O"
    if PUBLIC.search(name) or _COUNCIL_LETTERS.fullmatch(name):
        return "C"
    if OFFICE.match(name):
        return "N"
    if OWN_BODY.search(name) and not ((firm := FIRM.fullmatch(name)) and by_name(firm["first"]) is None):
        return "B"
    if TITLE.search(name):
        return "X"
    if name in places() or (_OVER_AREAS.search(plain, max(0, start - 12), start) and len(listed := _PARTED.split(name)) > 1 and places().issuperset(listed)):
        return "L"
    if first and _ALONE.fullmatch(name) and not name.endswith("'s"):
        return "O" if NAMED_BY_VERB.match(plain, end) and not NO_NAME_ALONE.fullmatch(name) else ""
    return "O"
