"""The full name of an organisation that takes part in a body."""

from __future__ import annotations

import re

from kg.gazetteer import by_name
from kg.reading import Reading
from kg.text import fold, ordinary

_CLASSES = frozenset(
    {"local authority", "council", "authority", "county council", "city council", "borough council"}
)
_OTHER = re.compile(
    r"^.*\b(?:Councils?|Police|Police Service|Services?|Constabulary|Trust|Board|Authority|Probation|Cafcass|Commissioner|Group)"
    r"(?:,\s|,?\s(?:and|&)\s)(?:the\s)?(?=[A-Z])"
)
_SHORT_FORM = re.compile(r"Partnership|Board|Panel|Group|Committee|Executive|Forum|Commission")
_KIND_ALONE = re.compile(r"Clinical Commissioning Group|Integrated Care Board|(?:University )?Health Board|(?:NHS )?Foundation Trust|NHS Trust|Constabulary|Police")


def organisation(reading: Reading, name: str, council: bool = False) -> str:
    """An organisation by its full name; "the Council" is the council whose minutes they are."""
    text = fold(re.sub(r"^(?:the|its|their)\s+", "", name.strip(" ,.;"), flags=re.IGNORECASE))
    if _SHORT_FORM.fullmatch(text):
        return ""  # "the Partnership" is the body itself, and none of those who take part
    if text.lower() in _CLASSES:
        return own_council(reading) or text
    if council or re.fullmatch(r"[A-Z]{2,5} Council", text):
        found = by_name(text, reading.date)
        return found.official_name if found else text
    full = _bracketed(reading, text) or _placed(reading, reading.glossary.expand(text))
    return re.sub(r"\bNational Health Service\b", "NHS", full) if "NHS " in text else full


def _bracketed(reading: Reading, text: str) -> str:
    """What the document says in full before a short form of several words in brackets: "NHS Roe and Dale ICB (R&D ICB)"."""
    if not re.match(r"[A-Z][A-Z&]+\s[A-Z]", text):
        return ""
    seen: dict[str, str] = reading.once("bracketed", lambda _: {})
    if text not in seen:
        match = re.search(rf"(?P<full>(?:[A-Z][\w'-]*,?\s+(?:(?:and|of|for|the)\s+)*){{2,12}})\({re.escape(text)}\)", ordinary(reading.text))
        seen[text] = fold(match["full"]) if match else ""
    return seen[text]


def own_council(reading: Reading) -> str:
    """The council whose minutes they are, as they call it where they never give its official name."""
    return reading.once("council", _council)


def _council(reading: Reading) -> str:
    if reading.home is None:
        return ""
    official, plain = reading.home.official_name, ordinary(reading.text)
    if fold(official).lower() in fold(plain).lower():
        return official
    said = re.search(rf"\b{re.escape(reading.home.name)}\s(?:(?:City|County|Borough|Metropolitan|District)\s){{0,2}}Council\b", plain)
    return fold(said.group()) if said else official


def apart(name: str) -> str:
    """A name without another organisation joined before it: "Roe Police and Roe Clinical Commissioning Group"."""
    return _OTHER.sub("", name)


def _placed(reading: Reading, name: str) -> str:
    """A health body said by its kind alone ("the CCG") by the one name that the document gives such a body."""
    if not _KIND_ALONE.fullmatch(name):
        return name
    named = {
        fold(m.group())
        for m in re.finditer(
            rf"\b(?!(?:The|That|Both|And|In|Of|With|By|From|For)\b)(?:NHS\s+(?:[A-Z][\w-]+,?\s+(?:and\s+|&\s+)?){{1,9}}?|(?:[A-Z][\w-]+\s+(?:and\s+|&\s+)?){{1,5}}){name}\b",
            ordinary(reading.text),
        )
    }
    named = {apart(n) for n in named}
    longest = {n for n in named if not any(o != n and o.endswith(" " + n) for o in named)}
    return longest.pop() if len(longest) == 1 else name


def last(name: str) -> str:
    """The organisation after a post ("Director of Housing with Kirby Council" is the council)."""
    return re.sub(
        r"^.*\b(?:Director|Head|Manager|Officer|Lead)\b.*?\b(?:with|at|of|from)\s+(?=[A-Z].*(?:Council|Police|Trust)$)",
        "",
        name,
    )
