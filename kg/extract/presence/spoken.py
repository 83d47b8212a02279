"""Who the sentences of minutes say was there: excused, standing in for others, introducing, presenting, asking, speaking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.presence.away import absent, excused, may_be_away, replaced, represents, said_coopted, substituted
from kg.extract.presence.elected import offices_taken
from kg.extract.presence.initials import initials_of
from kg.extract.presence.keptaway import kept_away
from kg.extract.presence.lists import Entry, is_list, listed
from kg.extract.presence.room import in_the_room
from kg.extract.presence.unlisted import (
    asks_as_member,
    by_the_name_alone,
    lay_beside,
    public_speaks,
    puts_members_question,
    styled_mrs,
)
from kg.extract.presence.votes import voted
from kg.extract.proof import cap
from kg.model import Sentence, Span
from kg.names import same
from kg.persons import Person
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.presence.attendance import (
    ATTENDED,
    EXCUSED,
    PRESIDED,
    SPOKE,
)  # fmt: skip
from kg.rules.presence.posts import CAPITALS, ORG_WORD
from kg.rules.presence.speaking import (
    ACCOMPANIED,
    BESIDE,
    EARLIER,
    ELSEWHERE,
    FELT,
    IN_COMPANY,
    INVITED,
    MOVED,
    NAMED_BY,
    PLANNED,
    THANKED,
    THING_OF,
    TO_THE_PRESS,
)
from kg.screen import Screened

_AFTER = 500  # characters after a name that are looked at
# Words with one of which a sentence puts in the room someone who is not its subject.
_BEFORE_NAME = Gate(
    "chaired", "presided",
    "by", "from", "to", "question*", "quer*", "welcome*", "joined", "joining", "introduced", "answer*", "told", "informed", "assured", "assuring", "advis*",
    "remind*", "as did", "so did", "as had", "addressed", "invit*", "thank*", "attending", "attendance", "present",
    "alongside", "with", "moved", "proposed", "seconded", "proposer", "seconder", "comment*", "suggestion*", "request*", "point*", "concern*",
)  # fmt: skip


def spoken(reading: Reading) -> Iterator[Entry]:
    """The persons whom sentences report: excused, standing in for others, introducing, presenting, asking, speaking."""
    for sentence in reading.sentences:
        if reading.blocks[sentence.block].kind == "heading" or sentence.plain.islower():
            continue
        section = reading.section_of(sentence)
        meeting = section.meeting if section else 0
        found = _once_each([*excused(sentence), *substituted(sentence), *replaced(reading, sentence), *absent(reading, sentence)]) if may_be_away(sentence) else []
        found = _once_each([*kept_away(reading, sentence), *found])
        found += stood_in_short(reading, sentence) if _FOR_LETTERS.stands(sentence.plain) else []
        found += voted(reading, sentence)
        yield from (replace(e, meeting=meeting) if meeting else e for e in found)
        away = {e.at for e in found}
        in_head = section is None and bool(reading.sections) and bool(reading.meetings and reading.meetings[0].body) and not reading.once("begins within an item", begins_within)
        if not in_head or " declared a" in sentence.plain or _CHAIR_OPENS.match(sentence.plain) or (ATTENDED.search(sentence.plain) and reading.blocks[sentence.block].kind == "paragraph"):
            yield from (replace(e, meeting=meeting) if meeting else e for e in _speaking(reading, sentence) if e.at not in away)


_PROSE = 3  # sentences of people who speak, above the first item, that no list goes before


def begins_within(reading: Reading) -> bool:
    """Whether a page begins within an item of its minutes: above its first numbered one people speak, and nobody is listed."""
    above = [s for s in reading.sentences if s.start < reading.header.end and reading.section_of(s) is None]
    if any(e.at < reading.header.end for e in listed(reading)):
        return False
    return sum(any(SPOKE.match(s.plain[max(p.end, p.stop) :][:_AFTER]) for p in reading.people_in(s)) for s in above) >= _PROSE or (bool(above) and above[0].plain[:1].islower())


# "AS attended for BM"
_FOR_LETTERS = Screened(
    r"\b(?P<who>[A-Z]{2,3})\s+(?:(?:had\s+|was\s+)?(?:attend(?:ed|ing)|here|present|sat(?:\s+in)?|stood\s+in|standing\s+in|in\s+attendance|came)\s+(?:for|in\s+(?:the\s+)?place\s+of|on\s+behalf\s+of|as\s+(?:a\s+)?(?:substitute|deputy)\s+for)"
    r"|(?:was\s+)?(?:substitut|deputi[sz])(?:ed|ing)\s+for)\s+[A-Z]{2,3}\b"
)


def stood_in_short(reading: Reading, sentence: Sentence) -> list[Entry]:
    """Who is told by initials to have stood in for another."""
    found = [(m, initials_of(reading).get(m["who"], "")) for m in _FOR_LETTERS.finditer(sentence.plain)]
    return [
        Entry(Person(name, "", *m.span("who"), m.end("who")), "substitute", "member-list", cap(sentence.span), "attendance/substitute-told", sentence.start + m.start())
        for m, name in found
        if name
    ]


# Ahead of the first item: "The Chair, Councillor A Sample, welcomed everyone."
_CHAIR_OPENS = re.compile(
    r"(?:The\s+)?(?:Vice[- ]|Deputy\s+)?(?:Chair(?:man|person|woman)?|Conven[eo]r)\b,?\s+\(?[A-Z][^.;:()\n]{3,60}?\)?,?\s+(?:then\s+|formally\s+)?"
    r"(?:welcomed|opened|thanked|introduced|reminded|announced|advised|informed|explained|reported|extended|declared|took|presided|invited|asked)\b"
    # "Councillor A Sample presided", "In the absence of the Chair, Councillor A Sample took the chair", "The meeting was chaired by A Sample"
    r"|(?:(?:In|Due\s+to|Owing\s+to)\s+the\s+absence\s+of\s+[^,]{3,60},\s+)?(?:the\s+(?:Vice[- ]|Deputy\s+)Chair\w*,\s+)?"
    r"(?:County\s+|Town\s+|Borough\s+)?(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr)\b\.?\s[A-Z][^.;:()\n]{2,50}?,?\s+"
    rf"(?i:{PRESIDED})\b"
    r"|(?:The|This)\s+meeting\s+was\s+(?:chaired|presided\s+over)\s+by\s+(?=[A-Z])"
)


def _once_each(entries: list[Entry]) -> list[Entry]:
    """One entry of each place: who is said to stand in is not among those excused."""
    stand_in = {e.at for e in entries if e.status == "substitute"}
    first: dict[int, Entry] = {}
    for entry in entries:
        if entry.status == "substitute" or entry.at not in stand_in:
            first.setdefault(entry.at, entry)
    return list(first.values())


# Beside a name that another stood in for, or who was not there.
_FOR_WHOM = re.compile(
    r"\b(?:(?:letter|e-?mail|statement|message|note|paper)\s+in\s+which|(?:[Ii]n|[Dd]uring|[Oo]wing\s+to|[Dd]ue\s+to|[Gg]iven)\s+(?:the\s+)?absence\s+of|"
    r"substitut\w*\s+(?:member\s+)?for|in\s+(?:the\s+)?(?:place|lieu)\s+of|deputi[sz]\w+\s+for)\s+(?:the\s+)?$"
)
# A councillor who is not of the committee attends under its rules.
_BY_RULE = re.compile(
    r"\battend\w*\s+(?:the\s+meeting\s+)?(?:in\s+accordance\s+with|under|pursuant\s+to)\s+(?:the\s+)?(?:provisions\s+of\s+)?(?:council\s+)?(?:standing\s+orders?|procedure|rules?)\b",
    re.IGNORECASE,
)


# Among the lists at the head: "Ada Sample, Ben Specimen and Cy Figure also attended the meeting."
_NAMED = r"[A-Z][\w'-]+(?: [A-Z][\w'.-]*){1,3}"
_ALSO_CAME = re.compile(rf"\W*{_NAMED}(?:, {_NAMED})*(?:,? and {_NAMED})? (?:also attended|were also (?:present|in attendance)|was also (?:present|in attendance))(?: (?:at )?the meeting)?\.?\s*")


def _speaking(reading: Reading, sentence: Sentence) -> Iterator[Entry]:
    """Persons who are the subject of a verb of speech, whom a verb of speech has by it, or whom the sentence puts in the room."""
    people = reading.people_in(sentence)
    if not people:
        return
    plain = sentence.plain
    councillors = reading.once("councillors styled Mrs", styled_mrs)
    people = [replace(p, elected=True) if p.style in ("Mrs", "Miss", "Ms") and p.name in councillors else p for p in people]
    people = [replace(p, coopted=True, post=p.post or represents(plain, p)) if not p.coopted and said_coopted(plain, p) else p for p in people]
    people = [_with_employer(plain, _with_small_post(reading, sentence, p)) for p in people]
    present = ATTENDED.search(plain)
    section = reading.section_of(sentence)
    offices = offices_taken(reading, sentence, people)
    people = [replace(p, chair=office) if office else p for p, office in zip(people, offices, strict=True)]
    speaks = [s or bool(office) for s, office in zip(_subjects(plain, people), offices, strict=True)]
    named = _objects(plain, people, speaks)
    there = in_the_room(reading, sentence, people) if section is not None and not is_list(section.title) else set()
    for i, person in enumerate(people):
        room = present is not None and (
            person.start < present.start() or re.search(r"\bby\b|\bwelcomed\b|\b(?:was|were)$", present.group())
        )
        bare = not (person.elected or person.post or person.rank or person.organisation)
        of_public = bare and section is not None and public_speaks(reading, section) and not _listed_name(reading, person)
        if of_public:
            continue
        if person.private or not (speaks[i] or named[i] or room or i in there) or _FOR_WHOM.search(plain, max(0, person.start - 50), person.start):
            continue
        moves = named[i] and MOVED.search(plain[max(0, person.start - 60) : person.start]) is not None  # who moves a motion is of the body
        styled = person.elected or person.post or person.rank or person.chair or person.coopted or (moves and person.style)
        asks = bool(person.style) and ((speaks[i] and puts_members_question(reading, section, plain, person)) or ((speaks[i] or named[i]) and asks_as_member(reading, section, plain, person)))
        came = bool(person.style) and person.start < 4 and _CAME.match(plain, person.end) is not None
        as_what = _AS_WHAT.search(plain, person.end) if room and person.style else None
        known = styled or asks or came or as_what or ((named[i] or speaks[i]) and person.organisation) or _listed_name(reading, person)
        alone = "" if known else by_the_name_alone(reading, plain, person)
        if not known and not alone and section is None and room and listed(reading) and _ALSO_CAME.fullmatch(plain) and " " in person.name:
            yield Entry(person, "present", "invitee", cap(sentence.span), "attendance/spoke", sentence.start + person.start)
            continue
        if not (known or (alone and (named[i] or speaks[i]))):
            continue
        told = speaks[i] or named[i] or i in there
        if room and not told and not (person.post or person.rank or person.elected or person.organisation or as_what):
            continue
        if (
            not speaks[i]
            and re.search(r"\b(?:apolog\w+|unable to attend)\b", plain)
            and (named[i] or person.start < plain.find("polog"))
            and not re.search(r"\bby\b", plain[: person.start])
        ):
            continue
        capacity = "member-told" if person.elected or person.chair or moves or asks or (came and not (person.post or person.rank)) else _guest(person, speaks[i])
        capacity = "co-opted" if capacity == "member-told" and not came and lay_beside(reading, plain, person) else alone or capacity
        if as_what and not person.elected:
            capacity = "officer" if as_what["what"] in ("officer", "adviser", "advisor") else "invitee"
        if person.elected and (_BY_RULE.search(plain) or _NO_MEMBER.match(plain, person.end)):
            capacity = "invitee"
        yield Entry(person, "present", capacity, cap(sentence.span), "attendance/elected" if offices[i] else "attendance/spoke", sentence.start + person.start)


# "Ada Sample, the Partnership's business manager, presented": a post without a capital
_SMALL_POST = re.compile(
    r",\s+(?:(?:the|its|their|our|an?)\s+)?(?:(?P<body>(?:the\s+)?[A-Z][\w&-]*(?:\s(?:and\s|of\s|for\s)?[A-Z][\w&-]*){0,6})'s?\s+)?"
    r"(?P<post>(?:(?:new|interim|acting)\s)?(?:[a-z][a-z-]+\s){0,4}(?:manager|director|officer|head|lead|clerk|coordinator|co-ordinator|accountant|solicitor|consultant|psychologist"
    r"|nurse|headteacher|analyst|chair(?:man|woman|person)?|scrutineer|convener|secretary|commissioner)(?:\sand\s(?:scrutineer|chair))?(?:\s(?:of|for)\s[a-z][a-z' -]{2,40}?)?)"
    r"(?:\s(?:of|for|at)\s(?:the\s)?(?P<of>[A-Z][\w'&-]*(?:\s(?:and\s|of\s|for\s)?[A-Z][\w'&-]*){1,7})(?:\s\([A-Z]{2,8}\))?)?,\s"
)


_JOINED = re.compile(r"\s(?:and\s(?=[A-Z])|had\s(?:also\s)?come\b|was\s(?:there|present|in\sattendance|in\sthe\sroom)\b)")


def _with_small_post(reading: Reading, sentence: Sentence, person: Person) -> Person:
    """A person of whom nothing is known but the post that stands beside the name in small letters."""
    if any((person.style, person.elected, person.post, person.rank, person.private)) or " " not in person.name or (person.organisation and not person.organisation.endswith("'s")):
        return person
    told = _SMALL_POST.match(sentence.plain, person.end)
    if told is None or not (_JOINED.match(sentence.plain, told.end() - 1) or SPOKE.match(sentence.plain[told.end() - 2 :])):
        return person
    body = told["body"] or told["of"] or ""
    whose = reading.organisation(f"the {body}" if body and " " not in body and f"the {body}'s" in sentence.plain else body, sentence.start)
    return replace(person, stop=told.end() - 2, post=told["post"], organisation="" if whose.startswith("the ") else whose)


# "Ms A Sample and Mr B Specimen also attended the meeting as officers of the Secretariat"
_AS_WHAT = re.compile(
    r"\b(?:attended|(?:was|were)\s+(?:also\s+)?(?:present|in\s+attendance))(?:\s+(?:at\s+)?the\s+(?:meeting|session))?"
    r"\s+as\s+(?:an?\s+)?(?P<what>officer|adviser|advisor|observer|guest|witness|visitor)(?:s|es)?\b"
)
# "Councillors Sample and Specimen, who were not members of the Panel"
_NO_MEMBER = re.compile(
    r"(?:(?:,|,?\s+and|\s+&)\s+(?:(?:Councillors?|Cllrs?)\.?\s+)?(?!who\b)[A-Z][\w.' -]{1,40}?){0,6}"
    r",\s+(?:who\s+(?:is|was|are|were)\s+not|not)\s+(?:a\s+)?(?:\w+\s+)?members?\s+of\s+(?:the\s+)?(?:committee|panel|board|cabinet|commission|forum|executive)\b",
    re.IGNORECASE,
)
# "Dr A Sample arrived at 1.35pm.", alone in its line
_CAME = re.compile(
    r"\s+(?:(?:arrived|left|joined)(?:\s+the\s+(?:meeting|room))?|(?:entered|rejoined|withdrew from)\s+the\s+(?:meeting|room))"
    r"\s+at\s+\d[\d.: ]{0,6}(?:[ap]\.?m\.?|hours|hrs)?\W*$", re.IGNORECASE
)
# "She was accompanied by A Sample", who came with the one that spoke; not to some other place.
_WITH_HER = re.compile(r"^(?:she|he|they|(?:the )?[A-Z][\w' -]{2,40})\s+(?:was|were)\s+(?:also\s+)?(?:accompanied|assisted|supported)\s+by\s+(?:the\s+)?$", re.IGNORECASE)
_ON_A_VISIT = re.compile(r"\b(?:visit(?:s|ed|ing)?|tour|trip|walk|event|conference|ceremony|inspection|to\s+see)\b", re.IGNORECASE)


_PUBLIC_BODY = re.compile(r"\b(?:police|constabulary|nhs|health|hospitals?|ccg|icb|council|probation|cafcass)\b", re.I)


def _guest(person: Person, speaks: bool) -> str:
    """officer for someone with a post, or of the police or a health body; invitee for who is only said to be of some other."""
    if person.post or person.rank or (speaks and not person.organisation):
        return "officer"
    return "officer" if _PUBLIC_BODY.search(person.organisation) else "invitee"


# "Ada Sample, Director of Families (DoF) for Kirby Council, fed back"
_FOR_AGENCY = re.compile(rf"\s*(?:\([A-Z][A-Za-z]{{1,6}}\))?\s+(?:for|of|at|from|with|in)\s+(?:the\s+)?(?P<body>{CAPITALS}),\s+(?=[a-z])")


def _with_employer(plain: str, person: Person) -> Person:
    """A person with the agency that follows the letters of the post."""
    told = _FOR_AGENCY.match(plain, max(person.end, person.stop)) if person.post and not person.organisation else None
    return replace(person, organisation=told["body"], stop=told.end("body")) if told and ORG_WORD.search(told["body"]) else person


_JOIN = re.compile(r"(?:\s*(?:,|and\b|&|;|(?:together|along)\s+with\b|alongside\b|(?:assisted|accompanied|supported)\s+by\b))+\s*")
_BETWEEN = re.compile(rf"\s*\)?(?:\s*(?:,|;|&|\band\b|\bthen\b|(?:\b(?:along|together)\s+)?\bwith\b))+\s*(?:(?:both\s+)?(?:from|by)\s+)?(?:the\s+)?(?:{CAPITALS}(?:,\s+|\s*\())?")


_LETTERS_BESIDE = re.compile(r"^\s*\((?:[A-Z]{2,8}|[Cc]o-?opt[^()]{2,60})\)")
_PLACE_BESIDE = re.compile(r"^\s*\([A-Z][\w'&.-]*(?:,? (?:and |of |upon |& )?[A-Z][\w'&.-]*){0,4}\)(?=\s[a-z])")  # "Councillor A Sample (Barset) asked"
_ASIDE = re.compile(r"^(?:\s+(?:since|until|from)\s+(?:[A-Z]\w+\s+)?\d{4}(?=,)|,\s+\w[\w'& -]{2,90}?(?=,)|\s+-\s[^-]{3,120}\s-)?\s*,?\s*(?:who\b[^,]{3,120},)?\s*")
_PASSIVE = re.compile(r"\W*(?:raised|referred|introduced|presented|proposed|considered|accepted|moved|asked|described)\s+(?:by|to by)\b")
# "Q3.  Councillor Sample: Why was that?", "Ada Moor (Healthwatch): We were not asked."
_OPENS_WORDS = re.compile(r"\W*(?:(?:Q|A|R|Question|Answer|Response|Reply|Comment)\s?\d{0,2}\s?[.:)-]*\s+)?(?:(?:from|by)\s+)?")
_SAID_BY = re.compile(r"\s*(?:\([^()]{2,60}\))?\s?:\s+(?=[A-Z\"'\u201c\u2018])(?!(?:Apolog|Absent|Present|Action|None\b|[A-Z]{2,4}\b\W*$))")
_OF_WHICH = re.compile(r"\bof (?:which|whom) $")  # "the Board, of which Ada Moor is the chair, took ..."
_BRACKET = re.compile(r"^\s*\([^()]*\)")
_AS_WAS = re.compile(r",?\s+(?:and\s+)?(?:as|so)\s+(?:was|were|did|had)\s+(?:the\s+)?$")  # "was also there, as was A Sample of Healthwatch"
_IT_WAS = re.compile(r"(?:^|[,;]\s|\bthat\s)[Ii]t\s+(?:was|had\s+been)\s+(?:the\s+)?$")  # "It was Councillor Sample who raised"
_WHO = re.compile(r",?\s+who\s+(?:first\s+|also\s+|then\s+)?")  # "the report of the Director, Ms A Sample, who explained"


def _subjects(plain: str, people: list[Person]) -> list[bool]:
    """For each person whether a verb of speech follows the name, what is said beside it, and the names joined to it."""
    speaks: list[bool] = []
    for i, person in reversed(list(enumerate(people))):
        beside = max(person.end, person.stop)
        after = _LETTERS_BESIDE.sub("", plain[beside : beside + _AFTER])
        after = _PLACE_BESIDE.sub("", after) if person.elected else after
        told = _WHO.match(after)
        cleft = not told or told.group().startswith(",") or _IT_WAS.search(plain, max(0, person.start - 40), person.start)
        told = told if told and cleft and SPOKE.match(after[told.end() :]) else None
        if told:
            after = after[told.end() :]
        elif not SPOKE.match(after) and not FELT.match(after):
            after = _ASIDE.sub("", after)
        passive = _PASSIVE.match(after) or _OF_WHICH.search(plain, max(0, person.start - 12), person.start)
        spoke = not passive and not EXCUSED.match(after) and not TO_THE_PRESS.match(after) and bool(SPOKE.match(after) or FELT.match(after))
        before = plain[max(0, person.start - 200) : person.start]
        spoke = spoke or (bool(_SAID_BY.match(plain[beside:])) and _OPENS_WORDS.fullmatch(plain, 0, person.start) is not None)
        spoke = spoke and (told is not None or not THING_OF.search(before)) and not (after.lstrip(" ,").startswith("had ") and EARLIER.search(before))
        if not spoke and i + 1 < len(people):
            following = people[i + 1].start
            stop = max(person.end, person.stop) if person.stop <= following else person.end
            spoke = speaks[-1] and bool(_JOIN.fullmatch(_BRACKET.sub("", plain[stop:following])))
        speaks.append(spoke)
    return speaks[::-1]


def _objects(plain: str, people: list[Person], speaks: list[bool]) -> list[bool]:
    """For each person whether the words before the name put it in the room ("a question from", "presented by"), or before
    the names that it is joined to."""
    named: list[bool] = []
    if not _BEFORE_NAME.open(plain):
        return [False] * len(people)
    around = [m for m in (INVITED.search(plain), THANKED.search(plain)) if m]
    for i, person in enumerate(people):
        if speaks[i]:
            named.append(False)
            continue
        before = plain[max(0, person.start - 220) : person.start]
        found = bool(NAMED_BY.search(before) or MOVED.search(before)) and not ELSEWHERE.search(before[-110:])
        found = found and not PLANNED.match(plain[max(person.end, person.stop) :][:_AFTER])
        found = found or bool(_WITH_HER.match(plain[: person.start]) and not _ON_A_VISIT.search(plain, person.end))
        found = found or BESIDE.search(before) is not None or IN_COMPANY.search(before) is not None
        found = found or ACCOMPANIED.match(_LETTERS_BESIDE.sub("", plain[max(person.end, person.stop) :][:_AFTER])) is not None
        found = found or (_AS_WAS.search(before) is not None and (ATTENDED.search(before) or SPOKE.search(before)) is not None)
        found = found or any(m.start() < person.start < m.end() for m in around)
        if not found and i and named[-1]:
            found = bool(_BETWEEN.fullmatch(plain[max(people[i - 1].end, people[i - 1].stop) : person.start]))
        named.append(found)
    return named


def unknown_speakers(reading: Reading) -> Iterator[tuple[str, Span]]:
    """Those named in full who speak at an item, whom no list names and of whom no post is told: each once."""
    listed_names: list[str] | None = None
    seen: set[str] = set()
    for sentence in reading.sentences:
        if sentence.section < 0:
            continue
        for person in reading.people_in(sentence):
            known = (
                person.elected or person.post or person.rank or person.chair or person.organisation or person.private
            )
            if known or person.name in seen or not SPOKE.match(sentence.plain[max(person.end, person.stop) :]):
                continue
            if listed_names is None:
                listed_names = [e.person.name for e in listed(reading)]
            if not any(same(person.name, name) for name in listed_names) and not _listed_name(reading, person):
                seen.add(person.name)
                yield person.name, cap(sentence.span)


def _listed_name(reading: Reading, person: Person) -> bool:
    return any(same(person.name, name) for name, _, _ in reading.holders)
