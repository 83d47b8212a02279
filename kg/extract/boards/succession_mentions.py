"""Which bodies the names and pointing words of a shadow mean, for what followed what (`kg.extract.boards.succession_frames`).

"It", "the latter", "both" and "the group" are the bodies that the text named before, where it leaves no doubt; who speaks for a body is none of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from kg.extract.boards.naming import full_name, places_listed
from kg.extract.boards.shadow import Shadow, shadow
from kg.extract.boards.straight import straightened
from kg.extract.boards.succession_bodies import OF_PLACES, each, given_as_name, is_one_body
from kg.extract.boards.succession_clauses import KIND_ALONE
from kg.extract.boards.succession_events import Place
from kg.model import Sentence
from kg.numerals import word_value
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.resolve import joint_gss
from kg.text import fold

_OF_BOARD = re.compile(r"((?:[Ss]ub-?\s?)?(?:[Gg]roup|Panel|Forum|Team|Executive)) of the [A-Z][^,;]*?(?= and the |$)")
_OWNER = re.compile(r"^.*?\b(?:Board|Council|Partnership|Authority|Police|Committee|Panel|Trust|Government|Service|[A-Z]{3,})'s\s(?=[A-Z])")
OTHER = re.compile(r"\b(?:Scrutiny|Select|Cabinet|Ofsted|Government|Academy|Annual Report)\b|(?<!of )\b(?:Council|Constabulary|Police|Committee of the Whole)$")
_PAPER = re.compile(r"\b(?:Strateg(?:y|ies)|Plans?|Polic(?:y|ies)|Guidance|Statement|Charter|Reports?|Act|Terms|Programme|Work)$", re.IGNORECASE)
_AND_THE = re.compile(r",? and the |, the |, (?=[A-Z])")
_FINITE = re.compile(
    r"\b(?:was|were|had|has|is|are)\b(?! (?:been |also )?(?:said|told|learn\w+|reported|explained|advised|informed|noted|confirmed|replied|reminded|aware"
    r"|understood|stated|added|clarified|asked))"
)
_HEALTH_KIND = re.compile(r"CCG|ICB|Clinical Commissioning Group|Integrated Care Board") 
# "the Missing, Exploited and Trafficked Group": what the group is for is of its name
_TOPICS = re.compile(r"(?<=[Tt]he )(?:Missing|Vulnerable|Exploited|Neglect|Policy|Quality|Learning|Training|Performance|Communications?|Engagement|Prevention), (?:[A-Z][\w-]+,? ){0,3}(?:and )?$")
_HER = re.compile(r"\b(?:Her|His|Two|Three|Four|Five|Seven|(?:Section|Article|Prevent|Regulation)\s\d{1,3})\s$")  # which the shadow takes for a word of its own
_JOINT = re.compile(r"\b[Jj]oint\s$")
_MANY = re.compile(r"they|them|their|both|these|those|all (?P<number>\w+)")


def plain_shadow(reading: Reading, sentence: Sentence) -> Shadow:
    """The shadow of a sentence in the order of a plain statement, made once."""
    kept: dict[int, Shadow] = reading.once("straightened shadows", lambda _: {})
    if sentence.start not in kept:
        kept[sentence.start] = straightened(shadow(reading, sentence), sentence.plain)
    return kept[sentence.start]


# "the Kirby Board and its Ashe counterpart, the Ashe Board"
_COUNTERPART = re.compile(r"\sand\s(?:its|the|their)\s[A-Z][\w-]+$")
_IS_COUNTERPART = re.compile(r"\s(?:counterpart|equivalent|namesake|neighbour)\b")


def named(reading: Reading, sentence: Sentence, shade: Shadow, at: int) -> list[str]:
    """The bodies of a run of names, by their full names."""
    token = shade.tokens.get(shade.origins[at])
    if token is None:
        return []
    start = topic.start() if (topic := _TOPICS.search(sentence.plain, 0, token.start)) else token.start - (len(her.group()) if (her := _HER.search(sentence.plain, 0, token.start)) else 0)
    counterpart = _COUNTERPART.sub("", sentence.plain[start : token.end]) if _IS_COUNTERPART.match(sentence.plain, token.end) else sentence.plain[start : token.end]
    said = _OF_BOARD.sub(r"\1", _OWNER.sub("", fold(counterpart)))
    if said[:1].islower() or _PAPER.search(said) or (KIND_ALONE.fullmatch(said) and not _only_one(reading, said)):
        return []
    whole = " and the " not in said and not OF_PLACES.fullmatch(said) and any(m.start == 0 and m.end == len(said) for m in find_organisations(said))
    several = [] if whole else each(said)
    if not whole and not several:
        several = [p for p in _AND_THE.split(said) if is_one_body(p, p)]
        several = several if len(several) == len(_AND_THE.split(said)) else []
    found = []
    for name in several if len(several) > 1 else [said]:
        full = full_name(reading, name, sentence.start + token.start)
        if _JOINT.search(sentence.plain, 0, token.start) and len(name.split()) == 1:
            full = next((n for p, n in reversed(reading.glossary.bodies) if p < sentence.start + token.start and n.endswith(f" {name}") and len(joint_gss(n)) > 1), full)  # "that joint Partnership"
        full = name if full.endswith(f" and {name}") and joint_gss(name) else full  # of the "Roe and Dale Group" the "Dale Group"
        if (is_one_body(name, full) or given_as_name(sentence.plain[: token.start], name)) and not _PAPER.search(full):
            found.append(full)
    return found


def _only_one(reading: Reading, kind: str) -> bool:
    """Whether a document names one body alone of a kind of health body: "the CCG"."""
    full = reading.glossary.expand(kind)
    return _HEALTH_KIND.fullmatch(kind) is not None and f"{full}s" not in reading.text and len({n for _, n in reading.glossary.bodies if n.endswith(" " + full.removeprefix("NHS "))}) == 1


# "the Panel took the place of the former, while the latter gave way to the Board": of two named in the sentence before
_BOTH_NAMED = re.compile(r"\bformer\b(?! O).{0,120}\blatter\b")


def meant(reading: Reading, sentence: Sentence, shade: Shadow, place: Place, others: AbstractSet[str] = frozenset()) -> list[str]:
    """The bodies that a word stands for: those named before it in its sentence, else in the last sentence that names any."""
    word = shade.text[slice(*place)]
    if word == "following":
        return _listed(reading, sentence)
    many = _MANY.fullmatch(word)
    here = [] if _BOTH_NAMED.search(shade.text) else _bodies(reading, sentence, shade, place[0])
    earlier = () if not here and _of_another(shade.text[: place[0]]) else bodies_before(reading, sentence)
    for named_there in (here, *earlier):
        names = [n for n in named_there if n not in others]
        if not names:
            continue
        if many:
            wanted = 2 if word == "both" else word_value(many["number"]) if many["number"] else 0
            several = len(names) > 1 or names[0].endswith("s")  # "Core Assessments ... in their stead"
            return names if several and wanted in (0, len(names)) else []
        if word in {"latter", "former"}:
            return names[-1:] if word == "latter" else names[:1] if len(names) == 2 else []
        kind = word.split()[-1]
        alike = [n for n in names if n.lower().endswith(kind)] if kind not in {"it", "its", "that", "this", "body", "whose"} else names
        return alike if len(alike) == 1 else []
    return []


def _listed(reading: Reading, sentence: Sentence) -> list[str]:
    """The bodies of the list that a sentence opens: "The following had been replaced by the Risk Board:"."""
    items = list(reading.items_of(reading.index_of(sentence)))
    shades = [(item, plain_shadow(reading, item)) for item in items]
    return [n for item, shade in shades for n in _bodies(reading, item, shade, len(shade.text))] if len(items) < 12 else []


_SAW = re.compile(r"[a-z]+ (?:had |has )?(?:seen|saw|brought) $")  # "February had seen them joined together"


def _of_another(text: str) -> bool:
    """Whether what stands before a pronoun says something of another thing: "the computer was slow, and it had been replaced"."""
    if _SAW.match(text):
        return False
    at = re.search(r"\b(?:it|that|they)\b(?! (?:was|were|is|had been) (?:said|told|reported|explained|noted|stated|confirmed|clarified|added))", text)
    return _FINITE.search(text[: at.start()] if at else text) is not None


# "the Trust's officer", "the Partnership's manager, Ada Moor": who speaks of another body
_SPEAKS_FOR = re.compile(r"O(?='s (?:own )?(?:[a-z-]+ ){0,2}(?:officer|manager|representative|director|[HPC])\b)")


def _bodies(reading: Reading, sentence: Sentence, shade: Shadow, until: int) -> list[str]:
    """The bodies that a sentence names before a place of its shadow, each once."""
    speakers = {m.start() for m in _SPEAKS_FOR.finditer(shade.text)} if "O's" in shade.text else set()
    found = [n for at, kind in enumerate(shade.text[:until]) if kind == "O" and at not in speakers for n in named(reading, sentence, shade, at)]
    return list(dict.fromkeys(n for n in found if not OTHER.search(n) and places_listed(n, reading.date)[1] < len(n)))


def bodies_before(reading: Reading, sentence: Sentence) -> Iterator[list[str]]:
    """The bodies of each of the two sentences before, of the same item, the nearest first."""
    index = reading.index_of(sentence)
    for before in reversed(reading.sentences[max(0, index - 2) : index]):
        if before.section == sentence.section and not _title(reading, before):
            shade = plain_shadow(reading, before)
            yield _bodies(reading, before, shade, len(shade.text))


def _title(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence is the heading of its item, which is about no body that "it" means."""
    section = reading.section_of(sentence)
    return section is not None and sentence.start < section.heading.end
