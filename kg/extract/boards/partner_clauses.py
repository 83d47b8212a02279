"""Who takes part, told over the shadow of a sentence (`kg.extract.boards.shadow`): a list, a word for the part, and a body.

The words stand in one place each (`_SIT`, `_HOLD`, `_KINDS` …); lists, asides, adverbs and dates are handled by the shadow.
Tried after the rules of `kg.rules.boards.partners`, for what they have not told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.boards.partner_bodies import SAFEGUARDING, its_body, named_body, near_body, spoken_of
from kg.extract.boards.shadow import Shadow, shadow
from kg.model import Sentence
from kg.names import private, youth
from kg.reading import Reading
from kg.rules.boards.partners import LEFT
from kg.rules.boards.partners_clauses import NAMED, NAMED_TWICE, NEEDS, OF_ONE, WORDINGS, Wording
from kg.stance import stance
from kg.text import fold


@dataclass(frozen=True, slots=True)
class Told:
    """A part told: which, of which body, who (as written, with a post where one is named), what their part is called, and where it stands."""

    name: str
    part: str
    body: str
    who: tuple[tuple[str, str], ...]
    kind: str
    start: int
    end: int
    office: str = ""
    place: str = ""


_GOVERNED = re.compile(r"\b(?:of|from|by|for|with|between|about|to|at|in|on|than|like|via|through)\s+(?:its )?$")
_LEFT = re.compile(r"\b(?:succe\w+|replac\w+|over from|follow\w*|in place of|succession to|thank\w*|tribute to) $")  # "succeeded P as its chair"
_SUBJECT_FIRST = frozenset({"sit-on", "are-kinds-of", "are-own-kinds", "are-safe", "share-responsibility", "fund", "pay-in"})
_OF_PLACES = re.compile(r"\b(councils|boroughs|authorities) of $")
_FROM = re.compile(r"\b(advisers?|heads|managers|chief executives) (?:of|from|for) (?:its |their )?$")
# "by O, regional agency that was hosted by", "belongs to O, a board hosted by": what stands beside the name is said of it
_APPOSED_AGENCY = re.compile(r"(?P<o>O), [a-z][a-z -]{2,60}?(?: that| which)?(?: (?:is|was|were|has|had|been))* $")
_ITS_UNIT = re.compile(r"\b(?:business|support|co-ordination) (?:unit|team|office)(?: [a-z]+){0,4} $")
_BEYOND = re.compile(r"\b(?:beyond|besides|apart from|in addition to|other than|aside from|over and above|alongside|as well as) (?:its |their )?$")
_WHICH = re.compile(
    r"O(?:, C ?[:-]? ?P(?:, O)?|, (?:co-)?(?:chaired|hosted|led|managed) by [OPH](?:,? (?:of|from|at) O)?(?:, H)?)?"
    r"(?:, (?!and\b|but\b)[a-z][a-z -]{2,40}(?=,)|,? (?:is|was|were|are|had|has|have|became|remains) [^,.;OPM]{2,50})?,?(?: (?:of|on|in|at|to|for|through|by|with|around))? (?:which|whose|who)\b"
)
_AFTER_WHICH = re.compile(r"O, which [^.;:,P]{2,90} $")  # "the Partnership, which had replaced the Board, had three partners"
_NO_PARTY = re.compile(r"\b(?:Ofsted|OFSTED|Inspectorate|Care Quality|CQC|Estyn|HMI\w*|Members|Committee|Cabinet|Councillors?|Panel Members)\b")
_NAMING = frozenset({"name-to", "observes"})  # a councillor whom a meeting appoints has a seat
_MEMBER = re.compile(r"\b(?:Councillors?|Cllrs?)\.?\s(?=[A-Z])")
_OCCASION = re.compile(r"\b(?:conference|event|meeting|workshop|launch|training|seminar|webinar|website|exhibition|summit|away day)s?,? (?:[a-z]+ ){0,3}$")  # what was hosted
_POSTED = re.compile(r"O, whose H,? $")
_GONE = re.compile(rf",? (?:who )?{LEFT}")
_FORMER = re.compile(r"\b(?:former|old|previous|then) O$")  # who chaired a body that is no more left with it
_UNTIL = re.compile(r",?\s(?:until|up\sto|till)\s(?!further\b)")  # "had been hosted by Roe Council until 2019": it is no more
_SHARED = re.compile(r"\b(?:equal(?:ly)?|joint(?:ly)?|shared|safeguarding|statutory partners|Working Together|Children and Social Work|between|among)\b")
_NEXT_TO = re.compile(r"(?<=[,;]\sand\s)O(?:'s)?,? (?:(?:is|was|are|were|has|had|been|being) ){1,3}$")
_NEVER = re.compile(r"\b(?:not|no|never|nor|neither|none|no longer|if|whether|would|might|could|should|may)\b[^,;]{0,60}$")


_OBSERVED = re.compile(r"\b(?:attend|sits?|sat)\w*\s(?:\w+\s)?as\s(?:an?\s)?(?:participating\s|participant\s)observer\b")


def _of_bodies(plain: str) -> bool:
    """Whether a sentence names two that may be a body and one who takes part in it, or a body and a part in it."""
    if NAMED_TWICE.stands(plain) or (OF_ONE.stands(plain) and NAMED.stands(plain)):
        return True
    return "observer" in plain and _OBSERVED.search(plain) is not None


def clauses(reading: Reading, sentence: Sentence) -> list[Told]:
    """Each part that a sentence tells, of a body that counts; read once."""
    kept: dict[int, list[Told]] = reading.once("partner clauses", lambda _: {})
    if sentence.start not in kept:
        kept[sentence.start] = list(_clauses(reading, sentence))
    return kept[sentence.start]


def _clauses(reading: Reading, sentence: Sentence) -> Iterator[Told]:
    tried = NEEDS.met(sentence.plain) if _of_bodies(sentence.plain) else []
    if not tried:
        return
    shade = shadow(reading, sentence)
    if not any(k in shade.text for k in "OPC"):
        return
    for wording in (WORDINGS[at] for at in tried):
        for match in wording.pattern.finditer(shade.text):
            if told := _told(reading, sentence, shade, wording, match):
                yield told


def _told(reading: Reading, sentence: Sentence, shade: Shadow, wording: Wording, match: re.Match[str]) -> Told | None:
    if wording.name in _SUBJECT_FIRST and _GOVERNED.search(shade.text, max(0, match.start() - 30), match.start()):
        return None
    if _NEVER.search(shade.text, max(0, match.start() - 70), match.start()) and wording.of not in {"which", "subject"}:
        return None
    if wording.part == "chair" and _LEFT.search(shade.text, 0, match.start()):
        return None
    if wording.name == "safe-are" and "agencies" in (match["kind"] or "") and re.search(r"\binclud|\bsuch as\b", match.group()):
        return None  # some of many agencies that have duties, and not the three
    if wording.name == "hosted-by" and _OCCASION.search(shade.text, 0, match.start()):
        return None
    if wording.part == "chair" and _GONE.match(shade.text, match.end()) and not _FORMER.search(match.group()):
        return None
    if wording.part == "chair" and _POSTED.search(shade.text, 0, match.start()):
        return None  # "O, whose H, P, chairs it": the frames read the post too
    start, end = shade.origin(match.start()), shade.end(match.end())
    if wording.part == "host" and _UNTIL.match(sentence.plain, end):
        return None
    first = start if _apart(wording, shade, match) else 0
    if stance(sentence.plain[first:], start - first, end - first) != "asserted" and not _resolved(wording, sentence):
        return None
    if wording.name == "responsible" and not (_SHARED.search(sentence.plain) and " and " in _text(shade, match, "who", sentence)):
        return None
    if wording.part == "seat" and (youth(sentence.plain[:end]) or private(sentence.plain[:end])):
        return None
    body = _body(reading, sentence, shade, wording, match)
    who = _who(reading, shade, match, sentence)
    if not body or not who or any(_NO_PARTY.search(_MEMBER.sub("", said) if wording.name in _NAMING else said) for said, _ in who):
        return None
    said = match.groupdict()
    office = _text(shade, match, "office", sentence)
    kind = "" if wording.of == "safe" and _BEYOND.search(shade.text, 0, match.start()) else said.get("kind") or ""
    return Told(f"partners/clause-{wording.name}", wording.part, body, who, kind, start, end, office, _text(shade, match, "place", sentence))


_RESOLVED = re.compile(
    r"^\s*(?:\(?\w{1,4}[.)]\s*)?(?:(?:It was )?(?:RESOLVED|[Rr]esolved|AGREED|[Aa]greed|DECIDED)\b|[Tt]o (?:appoint|nominate)|[Tt]hat (?:Councillor|Cllr|Mr|Mrs|Ms)|(?:appoint|nominate)\b)"
)


def _resolved(wording: Wording, sentence: Sentence) -> bool:
    """Whether a meeting resolves that somebody be appointed, which does it."""
    return wording.name in _NAMING and _RESOLVED.match(sentence.plain) is not None


_CLOSED_OFF = re.compile(r"(?:,|[.;]|$)")


def _apart(wording: Wording, shade: Shadow, match: re.Match[str]) -> bool:
    """Whether what is told stands beside a body between commas: "would be examined by the Board, chaired by P, each month"."""
    return wording.part == "chair" and shade.text[: match.start()].endswith("O, ") and _CLOSED_OFF.match(shade.text, match.end()) is not None


def _text(shade: Shadow, match: re.Match[str], group: str, sentence: Sentence) -> str:
    """The words of the sentence for which the letters of a group stand."""
    if not match.groupdict().get(group):
        return ""
    tokens = shade.tokens_in(*match.span(group), "OPCH")
    return sentence.plain[tokens[0].start : tokens[-1].end] if tokens else ""


def _who(reading: Reading, shade: Shadow, match: re.Match[str], sentence: Sentence) -> tuple[tuple[str, str], ...]:
    """Those named, each as written; "an adviser from the Department" with the post."""
    said = match.groupdict().get("who") or ""
    found: list[tuple[str, str]] = []
    if said in {"he", "she", "they"}:
        meant = shade.tokens_in(0, match.start(), "P") or (shade.tokens_in(0, match.start(), "H") if _SPEAKS.search(shade.text, 0, match.start()) else [])
        found = [(sentence.plain[meant[0].start : meant[0].end], "")] if meant else list(_person_before(reading, sentence))
        if not found:
            return ()
    for group in ("who", "more"):
        start, end = match.span(group) if match.groupdict().get(group) else (0, 0)
        for at in (i for i in range(start, end) if shade.text[i] in "OPH"):
            for token in shade.tokens_in(at, at + 1, "OPH"):
                post, places = _FROM.search(shade.text, start, at), _OF_PLACES.search(shade.text, start, at)
                said = fold(sentence.plain[token.start : token.end])
                found.append((f"{places[1]} of {said}" if places else said, post[1] if post else ""))
    return tuple(found)


_SPEAKS = re.compile(r"H (?:[a-z]+ ){0,2}(?:said|explained|confirmed|added|advised|reported|told [A-Za-z]+|informed [A-Za-z]+|noted|stated)(?: [A-Za-z]+)? that $")  # "The Director said that she"


def _person_before(reading: Reading, sentence: Sentence) -> tuple[tuple[str, str], ...]:
    """The one person of the sentence before, of the same item, whom "he" or "she" means."""
    before = reading.before(sentence)
    persons = [t for t in shadow(reading, before).tokens.values() if t.kind == "P"] if before else []
    return ((fold(before.plain[persons[0].start : persons[0].end]), ""),) if before and len(persons) == 1 else ()


def _body(reading: Reading, sentence: Sentence, shade: Shadow, wording: Wording, match: re.Match[str]) -> str:
    said = match.groupdict()
    if said.get("local"):
        return sentence.plain[shade.origin(match.start("local")) : shade.end(match.end("local"))]
    if said.get("owner"):
        return _named(reading, sentence, shade, match.start("owner"))
    if said.get("body") and (first := _AFTER_WHICH.search(shade.text, 0, match.start("body"))) and shade.text[match.end("body") :].startswith(", "):
        return _named(reading, sentence, shade, first.start())
    if said.get("body"):
        return _named(reading, sentence, shade, match.start("body") + said["body"].index("O"))
    at = shade.origin(match.start())
    if wording.of == "safe" and not said.get("it"):
        return safeguarding_body(reading, sentence, sentence.start + at)
    if said.get("it") and wording.part == "chair":
        return spoken_of(reading, sentence, at)
    if said.get("it") and wording.part == "funder":
        return spoken_of(reading, sentence, at)  # "was putting £9,000 into it": into the service before
    if said.get("it") or said.get("its"):
        return its_body(reading, sentence, at)
    if wording.of == "which":
        return _antecedent(reading, sentence, shade, match.start())
    if wording.of == "subject":
        return _subject(reading, sentence, shade, match.start())
    if wording.of == "near-table":
        return its_body(reading, sentence, at)
    return ""


def safeguarding_body(reading: Reading, sentence: Sentence, at: int) -> str:
    """Whose safeguarding partners are meant where nothing says: the one partnership of the item, else of the document."""
    start = reading.sections[sentence.section].span.start if sentence.section >= 0 else 0
    named = [(p, n) for p, n in reading.glossary.bodies if SAFEGUARDING.search(n) and n.endswith(("Partnership", "Arrangements"))]
    here = list(dict.fromkeys(f for p, n in named if start <= p <= at and (f := named_body(reading, sentence, n, at))))
    if len(here) == 1 or (here and "in the partnership" in sentence.plain):
        return here[-1]
    full = {f for _, n in named if (f := named_body(reading, sentence, n, at))}
    if not here and len(full) == 1:
        return full.pop()
    return near_body(reading, sentence, at)


_ARRANGED = re.compile(r"\bMulti-?\s?[Aa]gency Safeguarding Arrangements\b|\bSafeguarding Arrangements\b")


def partnership(reading: Reading, sentence: Sentence) -> str:
    """The arrangements of the three safeguarding partners that the item of a sentence names; empty where it names none."""
    start = reading.sections[sentence.section].span.start if sentence.section >= 0 else 0
    near = [s.plain for s in reading.sentences if start <= s.start <= sentence.start]
    named = {m.group() for said in near[1:] for m in _ARRANGED.finditer(said)}
    body = safeguarding_body(reading, sentence, sentence.start)
    return max(named, key=len, default=body if body.endswith(("Partnership", "Arrangements")) else "")


def _antecedent(reading: Reading, sentence: Sentence, shade: Shadow, at: int) -> str:
    """The body to which "which" refers: the last that stands right before one, of two relative clauses the first's."""
    found = [m.start() for m in _WHICH.finditer(shade.text, 0, min(len(shade.text), at + 20)) if m.start() < at]
    return _named(reading, sentence, shade, found[-1]) if found else ""


_LAST = re.compile(r"^.*\sand\s.*\sand\sthe\s(?=[A-Z])", re.DOTALL)
# "the Youth Service, the Management Board of which was", "the Youth Service, whose Management Board was": the Youth Service Management Board
_KIND = re.compile(r"(?:Management|Governance|Executive|Strategic|Steering|Partnership|Oversight) (?:Board|Group|Committee)")
_OF_WHICH = re.compile(r"O of which\b")
_OWNER = re.compile(r"O,? (?:which|whose)\b")


def _named(reading: Reading, sentence: Sentence, shade: Shadow, at: int) -> str:
    token = shade.tokens.get(shade.origins[at])
    if token is None:
        return ""
    said, start = sentence.plain[token.start : token.end], token.start
    if " and the " in said and (last := _LAST.search(said)):  # "served Ashe, Birch and Cole and the Risk Board, which was"
        said, start = said[last.end() :], start + last.end()
    if _KIND.fullmatch(said) and (_OF_WHICH.match(shade.text, at) or shade.text.endswith("whose ", 0, at)) and (own := list(_OWNER.finditer(shade.text, 0, at))):
        owner = shade.tokens[shade.origins[own[-1].start()]]
        return f"{fold(sentence.plain[owner.start : owner.end])} {said}"
    return named_body(reading, sentence, said, sentence.start + start)


def _subject(reading: Reading, sentence: Sentence, shade: Shadow, at: int) -> str:
    """What a predicate is said of: the body before "which", else the first of its clause."""
    if shade.text[max(0, at - 3) : at].rstrip(", ").endswith("O") and shade.text[:at].endswith(", "):
        return _named(reading, sentence, shade, shade.text.rindex("O", 0, at))  # "answers to O, chaired by P"
    if apposed := _APPOSED_AGENCY.search(shade.text, 0, at):
        return _named(reading, sentence, shade, apposed.start("o"))
    if near := _NEXT_TO.search(shade.text, 0, at):  # "A was its chair, and O was chaired by P"
        return _named(reading, sentence, shade, near.start())
    begin = max(shade.text.rfind(mark, 0, at) for mark in (";", " that ", ". ", " while ", " whilst ")) + 1
    relative = max(shade.text.rfind(" which ", begin, at), shade.text.rfind(", which", begin, at))
    if relative >= 0:
        return _antecedent(reading, sentence, shade, at)
    first = re.compile(r"O|\bit\b").search(shade.text, begin, at)
    if first is None:
        return near_body(reading, sentence, sentence.start) if _ITS_UNIT.search(shade.text, 0, at) else ""
    return its_body(reading, sentence, shade.origins[first.start()]) if first.group() == "it" else _named(reading, sentence, shade, first.start())
