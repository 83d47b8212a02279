"""Which body a word of a succession means ("it", "the latter", "both", "the Commissioning Group"), and whether a name is one body's."""

from __future__ import annotations

import re

from kg.extract.boards.listing import spread
from kg.extract.boards.naming import full_name, is_acronym, is_class
from kg.model import Sentence
from kg.names import find_names
from kg.numerals import word_value
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.resolve import joint_gss
from kg.rules.boards.pieces_bodies import HEADS, LOWER, SUBJECT

_SUBJECT = re.compile(SUBJECT.replace(" ", r"\s+"))
_NOT_BODY = re.compile(
    r"\b(?:School|Academy|College|Road|Street|House|Hotel|Club|Hospital|Park|Act|Bill|Ward|Hall|Church|Stadium"
    r"|Library|Theatre)\b"
)
_KIND_LAST = re.compile(r" (?:Board|Body|Group|Panel|Committee|Partnership|Forum|Hub|Team|Trust)$")  # "the Virtual School Governing Body"
_PROCESS = re.compile(
    r"\b(?:Reviews?|Arrangements?|Conferences?|Assessments?|Framework|Inspections?|Procedures?)$", re.IGNORECASE
)
_HEAD = re.compile(rf"{HEADS}$|\b(?:service|team|panel|group|board|hub|forum|unit|partnership|trust|network|scheme|[Dd]esk|Front Door)$|^[A-Z]{3,} meeting$|^[A-Z][\w-]+ Safeguarding$")
_KIND_ALONE = re.compile(r"(?:(?:Local )?Authority|Clinical Commissioning Group|Integrated Care Board|Health Board|NHS Trust|County Council|Police)")

_KIND_AND = re.compile(r"(?:Council|Authority|Board|Partnership|Police|Trust|Panel|Committee|CCG|ICB) and ")  # "the Council and Roe Mind": two, cut

_BODY = re.compile(rf"(?:{LOWER}|{SUBJECT})(?: for [A-Z][a-z]+)?".replace(" ", r"\s+"))
_ASIDE = re.compile(r"\s*\([^()]*\)|,\s(?:(?:of|in|to|on)\s)?which\s[^,.;]{3,80}(?:,|$)")
_JOINT = re.compile(rf"\b({HEADS}(?: for [A-Z]\w+)?),?\s+and\s+(?:(?:the|its|their)\s+)?(?=[A-Z])")
# "the Ashe, West Birch and Cole Safeguarding Children Boards": each with the kind that closes the list.
_PLACE = (
    r"(?:NHS )?(?:(?:North|South|East|West|Mid|Central|Upper|Lower|Greater)[\w-]* ){0,2}(?!Local|Fire|Rescue|Care|Health|Social|Police|Services?|Early"
    r"|Safeguarding|Youth|Clinical|Area|Child|Children|Adult)[A-Z][\w-]+(?: (?:North|South|East|West|Central|and [A-Z]\w+(?= Clinical)))?"
)
_KINDS = re.compile(
    rf"(?P<places>{_PLACE}(?:, {_PLACE}){{0,5}},? and (?:the )?{_PLACE}) (?P<kind>(?:(?:Local|Safeguarding|Youth|Clinical|Area|Child"
    rf"|Children(?:'s)?|Adults?|Protection|Offending|Justice|Commissioning|Community|Health|Primary|Care|Trust|Early|Help|Corporate|Parenting|Improvement) )*"
    r"(?:Board|Partnership|Team|Service|Group|Panel|Committee|Trust|Hub|Forum|CCG|LSCB))s\b".replace(" ", r"\s+")
)


# "the Safeguarding Children Boards of Ashe, West Birch and Cole"
OF_PLACES = re.compile(
    r"(?P<kind>(?:[A-Z][\w']+ ){0,5}(?:Board|Partnership|Team|Service|Group|Panel|Committee|Trust|Hub|Forum))s,? (?:of|for|in|covering|serving) (?:both )?"
    rf"(?P<places>(?:St )?{_PLACE}(?:, (?:of |for )?(?:St )?{_PLACE}){{0,5}},? and (?:of |for |in )?(?:St )?{_PLACE})".replace(" ", r"\s+")
)


def _of_each_place(match: re.Match[str]) -> str:
    """Boards of several places as a run of one of each; as written where one of these is no place."""
    places = re.split(r",?\s+and\s+|,\s+", re.sub(r"\b(?:of|for|in)\s+", "", match["places"]))
    return ", ".join(f"{p} {match['kind']}" for p in places[:-1]) + f" and {places[-1]} {match['kind']}" if all(map(joint_gss, places)) else match.group()


def each(said: str) -> list[str]:
    """The bodies of a run of them, each as written.

    >>> each("Ashe, West Birch and Cole Safeguarding Children Boards")
    ['Ashe Safeguarding Children Board', 'West Birch Safeguarding Children Board', 'Cole Safeguarding Children Board']
    """
    said = OF_PLACES.sub(_of_each_place, said)
    said = _KINDS.sub(lambda m: re.sub(r"(?=,(?! and )|,? and |$)", f" {m['kind']}", m["places"]), said)
    parts = _JOINT.sub(r"\1;", _ASIDE.sub("", spread(said))).split(";")
    return [m.group() for part in parts for m in _BODY.finditer(part)]


_ELSE = re.compile(
    r"\s+(?:as (?:the |its |a )?(?:\w+ ){0,2}(?:host|provider|lead|chair|commissioner|supplier|contractor|employer|landlord|venue|sponsor"
    r"|secretariat)\b|for (?:refurbish|repair|building|maintenance|lunch|(?:the )?(?:summer|holidays?|day|night|weekend|christmas|easter)))", re.IGNORECASE
)


_FOR_NOW = re.compile(r"\b(?:closed|again|meet|sit|abeyance)\s+until\b")


def in_other_sense(plain: str, start: int, end: int) -> bool:
    """Whether what follows tells that only a part was taken over, or a door shut for a while: "replaced it as host", "closed for repairs"."""
    return _ELSE.match(plain, end) is not None or _FOR_NOW.search(plain, start, end + 14) is not None


def is_one_body(said: str, name: str, known_as_body: bool = False, owned: bool = False) -> bool:
    """Whether a name is one body's, arrangement's or process's, and not a person's, a school's or a whole class."""
    if not name or _KIND_ALONE.fullmatch(name) or _KIND_AND.match(name) or (is_class(name) and not owned) or (_NOT_BODY.search(name) and not _KIND_LAST.search(name)):
        return False
    if not _HEAD.search(name) and any(n.end - n.start >= len(said) - 1 for n in find_names(said)):
        return False
    if is_acronym(name):
        return name.endswith(("SCB", "SCP", "LSCB", "SAB", "LSP", "CCG", "ICB", "MASH"))
    known = any(m.end - m.start >= len(name) - 1 for m in find_organisations(name))
    return known or (
        len(name.split()) > 1 and bool(_HEAD.search(name) or _PROCESS.search(name) or len(name.split()) > 2)
    )


_LAST = re.compile(r"^.*(?:, | and )(?=NHS )")


def _before(reading: Reading, sentence: Sentence) -> list[str]:
    """The bodies that the sentence before, of the same item, names, in order, each as written."""
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else sentence
    if before is sentence or before.section != sentence.section:
        return []
    found: dict[str, str] = {}
    for match in _SUBJECT.finditer(before.plain):
        name, full = _LAST.sub("", match.group()), full_name(reading, match.group(), before.start + match.start())
        if is_one_body(match.group(), full) and not re.search(r"(?:(?<!Protection )\bCommittee|\bCabinet)$", name):
            found.setdefault(full, name)  # once for "the Neglect Board (NB)"
    return list(found.values())


def latter(reading: Reading, sentence: Sentence) -> str:
    """The body that "the latter" or "the last of these" means: the one named last in the sentence before."""
    named = _before(reading, sentence)
    return full_name(reading, named[-1], sentence.start) if named else ""


def of_kind(reading: Reading, sentence: Sentence, said: str) -> str:
    """The body that "the Clinical Commissioning Group" means: the only one of the kind in the sentence before."""
    kind = reading.glossary.expand(said).removeprefix("NHS ")
    named = {n for name in _before(reading, sentence) if (n := full_name(reading, name, sentence.start)).endswith(" " + kind)}
    return named.pop() if len(named) == 1 else ""


def these(reading: Reading, sentence: Sentence, number: str) -> list[str]:
    """The bodies that "both", "all three" or "these" means: those of the sentence before, if they are as many."""
    named = _before(reading, sentence)
    return named if len(named) > 1 and (not number or len(named) == word_value(number)) else []


_ENDS = re.compile(
    r"\b(?:w(?:ou|i)nd(?:ing)?[\s-]up|dissol\w+|disband\w+|aboli\w+|cease[sd]?|cessation|clos(?:ed?|ure|ing)|end(?:s|ed|ing)?|demise|stood\sdown|disestablish\w+"
    r"|no\slonger\s(?:met|meets?|exist\w*|sat|sits?)|discontinued|lapsed|folded)\b"
)


_PROPOSED = re.compile(r"\b(?:might|may|could|should|whether|if|propos\w+|suggest\w*|option|potential(?:ly)?|not|never)\b")


def ended(reading: Reading, sentence: Sentence, said: str) -> list[str]:
    """The body, or for "them" the bodies, of whose end the sentence before tells, where it names no other."""
    index = reading.index_of(sentence)
    if not index or not _ENDS.search(before := reading.sentences[index - 1].plain) or _PROPOSED.search(before):
        return []
    named = _before(reading, sentence)
    return named if (len(named) == 1) == (said == "it") else []


def that_body(reading: Reading, sentence: Sentence, said: str) -> str:
    """What "That Partnership" means at the start of a sentence: the last so called in the one before, of the same item."""
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else sentence
    if not index or before.section != sentence.section:
        return ""
    named = [m.group() for m in _SUBJECT.finditer(before.plain) if m.group().endswith(" " + said.split()[-1])]
    return full_name(reading, named[-1], sentence.start) if named else ""


def union(reading: Reading, names: list[str]) -> str:
    """The one body that a document calls by the places of two others of its kind: of "Roe Group" and "Dale Group" the "Roe and Dale Group"."""
    if len(names) != 2 or not all(map(joint_gss, names)):
        return ""
    first, second = (name.split() for name in names)
    shared = 0
    while shared < min(len(first), len(second)) - 1 and first[-1 - shared] == second[-1 - shared]:
        shared += 1
    one, other, kind = " ".join(first[: len(first) - shared]), " ".join(second[: len(second) - shared]), " ".join(first[len(first) - shared :])
    called = [f"{a} {link} {b} {kind}" for a, b in ((one, other), (other, one)) for link in ("and", "&")] if shared else []
    found = {name.replace(" & ", " and ") for name in called if name in reading.plain}
    return found.pop() if len(found) == 1 else ""


# A name of its own that a body was given: "what had been the Youth Council was now known as Speak Up Roe"
_NAMED_SO = re.compile(r"\b(?:known as|called|re-?named|rebranded(?: as)?|relaunched as|retitled|re-?styled|names? (?:is|was|of|to)"
r"|now named|(?:service|team|body|group|board|hub|partnership|arrangement),? named)\s(?:the )?$")
_OWN_NAME = re.compile(r"(?!(?:The|Chair|Cllr|Mrs?|Ms|Dr|Head|Section|Part|Stage|Phase)\b)[A-Z][a-z][\w'!-]+(?: (?:[A-Z][\w'!-]+|and|of|in|for|to|on|the|up|our|us|my)){0,5}(?<! and)(?<! of)(?<! the)")


_NEAR = 30  # characters before a name
_OF_NO_PERSON = re.compile(r"\b(?:its (?:new )?name (?:is|was|to)|re-?named|rebranded(?: as)?|relaunched as|retitled|re-?styled)\s(?:the )?$")  # "changed its name to Speak Up Roe"
_FIRST_NAME = re.compile(r"\b[Nn]ew\s(?:[A-Z][\w'-]*\s(?:(?:and|for|of)\s)?){1,8}(?:(?:is|was|would|will|were|are|has|had)\s)(?:to\s)?(?:be|been)\s(?:known|called|named)\b[^;.]*$")


def given_as_name(before: str, name: str) -> bool:
    """Whether what stands before a name gives it in so many words, so that it need not end as the names of bodies do.

    "The new Agency was to be known as" gives a first name, and tells of nothing that had another.
    """
    near = before[-_NEAR:]
    if not _NAMED_SO.search(near) or _FIRST_NAME.search(before) or not _OWN_NAME.fullmatch(name):
        return False
    return _OF_NO_PERSON.search(near) is not None or not find_names(name)
