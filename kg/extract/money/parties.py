"""Who gave and who got a sum, by the full name that the document gives: "the Police", "the Violence Reduction Unit", "we"."""

from __future__ import annotations

import re

from kg.acronyms import known
from kg.extract.boards.naming import gss_of
from kg.extract.boards.partner_names import council_of, own_council, placed
from kg.extract.successions import successions
from kg.gazetteer import by_gss, police_forces
from kg.home import as_named
from kg.model import Sentence
from kg.reading import Reading
from kg.text import fold

_PRONOUN = re.compile(r"(?:we|us|it|they|them|he|she|who|which|this|that|these|those|i|nobody|everyone|members?|officers?|partners?)", re.IGNORECASE)
_CLASS = re.compile(r"(?:two |three |four |both |all |local |partner )*(?:councils|authorities|agencies|partners|schools|organisations|bodies)", re.IGNORECASE)
_OWN_BODY = re.compile(r"(?:the )?(?:Full Council|Cabinet|Executive|Committee|Panel|(?:(?:City|Directly|Elected|Executive) ){0,2}Mayor)")
# "Detective Chief Inspector Barset Police": a roll whose lines ran together
_POST_BEFORE = re.compile(r"^(?:(?:Detective|Chief|Designated|Deputy|Assistant|Temporary|Senior|Lead)\s)*(?:Inspector|Superintendent|Constable|Sergeant|Nurse)\s(?=[A-Z])")
_KIND_OF_COUNCIL = re.compile(r"(?:[Tt]he )?(?P<kind>[Cc]ity|[Cc]ounty|[Bb]orough) [Cc]ouncil")
# A short form may stand for a longer name: two words or more, or the kind alone.
_SHORT = re.compile(r"(?:Clinical\s)?Commissioning\sGroups?|(?:[A-Z][\w'-]+\s){1,4}(?:Unit|Trust|Fund|Commissioner|Foundation|Authority|Network|Association)|Commissioner")
# "the Ministry of Housing, Communities and Local Government": a name with a comma in it
_MINISTRY = re.compile(r"\b(?:Ministry\sof|Department\s(?:for|of))\s[A-Z][\w']+(?:\s[A-Z][\w']+)?(?:,\s[A-Z]\w+(?:\s[A-Z]\w+)?){0,2},?\s(?:and|&)\s[A-Z]\w+(?:\s[A-Z]\w+)?")
_OPENS = r"\b(?!(?:The|That|This|Both|And|In|Of|With|By|From|For|A|An|At|On|As|To|Its|Each|Local|New|Former|Old|Chair|Head|Director|Manager|Member|Officer|Chief|Lead|NHS)\b)"
_LEADS = rf"(?:{_OPENS}[A-Z][\w'-]+\s+(?:(?:and|&|upon)\s+)?){{1,4}}"
_TWO = re.compile(r"\b(?:Police|Constabulary|Council|Group|Board|Trust|Authority|Foundation) (?:and|&) (?!Crime)")
_SPOKEN = re.compile(r"\b[Ww]e\b(?=\s(?:(?:have|had|also|now|currently|jointly|then|each|did)\s){0,3}\w)")
_ANSWER = re.compile(r"\W*(?:\(\w\)\s)?(?:Answer|Reply|Response)\b.{0,40}\b(?:Councillor|Cllr|Leader|Cabinet\sMember|Portfolio\sHolder|Lead\sMember|Executive\sMember)\b")
_QUESTION = re.compile(r"\W*(?:\(\w\)\s)?(?:Question|Supplementary)\b")
_NEAR = 12  # sentences of an answer


def spoken_for(reading: Reading, index: int, plain: str) -> str:
    """A sentence of an answer by a member of the cabinet, its "we" put as "the Council"; one of a police commissioner's, its "his office" in full."""
    if " office" in plain and _HIS_OFFICE.search(plain) and _of_commissioner(reading, index):
        plain = _HIS_OFFICE.sub("the Office of the Police and Crime Commissioner", plain)
    if "£" in plain and _HE_HAD.match(plain) and _of_commissioner(reading, index):
        plain = _HE_HAD.sub("The Commissioner", plain)
    if _BY_TITLE.match(plain):
        plain = _of_title(reading, index, plain)
    if not _SPOKEN.search(plain) or not reading.home:
        return plain
    for earlier in reversed(reading.sentences[max(0, index - _NEAR) : index]):
        if _ANSWER.match(earlier.plain):
            return _SPOKEN.sub(lambda m: "The Council" if m.group() == "We" else "the Council", plain)
        if _QUESTION.match(earlier.plain):
            return plain
    return plain


# "The charity of that name had been commissioned", first beneath "Kite Voices": the body that the title names
_BY_TITLE = re.compile(r"(?:\(?\w{1,4}[.)]\s)?(?:[Tt]he|This)\s(?:provider|charity|organisation|company|contractor|trust|agency|firm|team"
    r"|service)(?P<so>\sof\sthat\sname)?(?=\s(?:had|has|was|is|ran|runs|provid|deliver|held|holds|offer|suppl|operat))")
_TITLED = re.compile(r"(?:\d[\d.]*\s)?(?P<name>[A-Z][\w'&.-]*(?:\s(?:(?:of|and|for)\s)?[A-Z][\w'&.-]*){1,5})(?P<more>:\s.*|\s[-\u2013]\s.*)?$")
_OF_DEAL = re.compile(r"\b(?:contract|provider|monitoring|commission\w*|performance|visit|presentation)\b", re.IGNORECASE)


def _of_title(reading: Reading, index: int, plain: str) -> str:
    """The first sentence of an item with the body that its title names, for "the provider"."""
    section, last = reading.section_of(reading.sentences[index]), reading.sentences[index - 1] if index else None
    named, told = _TITLED.match(section.title) if section else None, _BY_TITLE.match(plain)
    first = last is None or last.section != reading.sentences[index].section or reading.blocks[last.block].kind == "heading"
    if not (named and told and first) or not (told["so"] or (named["more"] and _OF_DEAL.search(named["more"]))):
        return plain
    return f"{named['name']}{plain[told.end() :]}"


# "The Commissioner reminded the Panel": whose office is "his office" there and in the next sentence
_HIS_OFFICE = re.compile(r"\b(?:his|her|their)\s(?:own\s)?office\b(?!\s(?:hours|staff|manager|building))")
_HE_HAD = re.compile(r"^(?:He|She)(?=\s(?:had|has|was)\b)")  # "He had found £5,000 for a worker"
_SOMEBODY = re.compile(r"\b(?:Councillors?|Cllr|Mrs?|Ms|Dr|Members?|Officers?|Chair(?:man)?|Director)\b")
_COMMISSIONER_SAID = re.compile(
    r"(?:\W*[\d.]+\s)?(?:The\s)?(?:Deputy\s)?(?:(?:Police\s(?:and|&)\sCrime\s)?Commissioner|PCC)\b"
    r"(?:,[^,]{3,40},)?\s(?:(?:had|has|also|then)\s){0,2}[a-z]+(?:ed|d|id|ld|ve|oke)\b"
)


def _of_commissioner(reading: Reading, index: int) -> bool:
    """Whether the police commissioner is who speaks in a sentence, or in the one before it in its paragraph."""
    near = [s for s in reading.sentences[max(0, index - 2) : index + 1] if s.block == reading.sentences[index].block]
    spoke = next((s.plain for s in reversed(near[:-1]) if _SOMEBODY.search(s.plain) or _COMMISSIONER_SAID.match(s.plain)), near[-1].plain)
    return "Crime" in reading.plain and any(_COMMISSIONER_SAID.match(said) for said in (near[-1].plain, spoke))


def one_of(reading: Reading, name: str) -> str:
    """The one council of its kind whose joint minutes they are: "the City Council" of a city and a county."""
    said = _KIND_OF_COUNCIL.fullmatch(name)
    named = [a.official_name for c in reading.gss if (a := by_gss(c))] if said and len(reading.gss) > 1 else []
    found = [n for n in named if said and f" {said['kind'].capitalize()} " in n]
    return found[0] if len(found) == 1 else ""


def party(reading: Reading, name: str) -> str:
    """A giver or recipient in full: nobody where it is a pronoun or a class ("partners"), the council for its cabinet."""
    if not name or _PRONOUN.fullmatch(name) or _CLASS.fullmatch(name):
        return ""
    if _OWN_BODY.fullmatch(name):
        return own_council(reading)
    if one := one_of(reading, name):
        return one
    if name.isupper() and (force := next((f.name for f in police_forces() if name in f.aliases and set(f.gss) & set(reading.gss)), "")):
        return force
    if name in known() and known()[name][1] == "government" and (name.isupper() or name.startswith("Df")):
        return known()[name][0]
    full = council_of(reading, placed(reading, re.sub(r"(?<=[A-Z])'s$", "", name)))  # "the Council gave £5,000 and the ICB's share was"
    if " and " in full or " & " in full:
        full = next((m for m in _ministries(reading) if m.endswith(f", {full}")), full)
    return _POST_BEFORE.sub("", longer(reading, full) if _SHORT.fullmatch(full) else full)


def _ministries(reading: Reading) -> list[str]:
    """The departments of state with a comma in their names, as the document writes them."""
    return reading.once("ministries", lambda r: [fold(m.group()) for m in _MINISTRY.finditer(r.plain) if "," in m.group()])


def heir(reading: Reading, said: str, name: str, sentence: Sentence) -> str:
    """The body that "the Board" means where it was taken for one that the text says was merged into it."""
    if len(said.split()) != 1:
        return name
    heirs = {f.successor for f in successions(reading) if f.predecessor == name and f.successor.endswith(f" {said}") and f.evidence.start <= sentence.start}
    return heirs.pop() if len(heirs) == 1 else name


def councils_of(reading: Reading, body: str) -> list[str]:
    """The councils of a body's area, by the names that the document gives them: "each of the Councils"."""
    return [as_named(reading.text, a).official_name for code in gss_of(reading, body) if (a := by_gss(code))] if body else []


def longer(reading: Reading, name: str) -> str:
    """The one longer name that ends with a short one: "West Mercia Youth Trust" for "the Youth Trust"."""
    known: dict[str, str] = reading.once("longer names", lambda _: {})
    if name not in known:
        pattern = rf"{_LEADS}{re.escape(name)}\b".replace(r"\ ", " ").replace(r"\s+", " ").replace(" ", r"(?:[ \t]{1,2}|[ \t]*\n[ \t]*)")
        found = {fold(m.group()) for m in re.finditer(pattern, reading.plain)}
        found = {n for n in found if not _TWO.search(n)}
        longest = {n for n in found if not any(o != n and o.endswith(f" {n}") for o in found)}
        known[name] = longest.pop() if len(longest) == 1 else name
    return known[name]
