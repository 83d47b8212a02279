"""Who the sentences of minutes say was not there: excused, absent, or standing in for another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.presence.lists import Entry, is_list, lay
from kg.extract.proof import cap
from kg.model import Sentence
from kg.names import find_names
from kg.people import read_list
from kg.persons import Person
from kg.prose import read_prose
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.presence.attendance import (
    ABSENT,
    APOLOGIES_FROM,
    COOPTED,
    LATE,
    LATENESS,
    SENT_APOLOGIES,
    STOOD_IN,
    SUBSTITUTED,
    THEIR_APOLOGIES,
)  # fmt: skip
from kg.rules.presence.excused import ABSENCE_OF, CANNOT_COME, CANNOT_COME_WORDS, COULD_NOT_COME

_ABSENCE_WORDS = ("absent", "not present", "not in attendance", "did not attend")
_PLACE_WORDS = (
    "substitut*", "deputi*", "in place", "the place", "lieu", "sat in", "stood in", "standing in", "filled in", "filling in", "reserve",
    "stead", "instead", "place", "absence", "for whom", "represented", "replaced",
    "behalf", "attendance for", "attended for", "attending for", "present for", "came for", "sat for", "obo", "for councillor", "for cllr",
)  # fmt: skip
_AWAY, _IN_PLACE, _ANY = Gate(*_ABSENCE_WORDS), Gate(*_PLACE_WORDS), Gate(*_ABSENCE_WORDS, *_PLACE_WORDS, *CANNOT_COME_WORDS)


def may_be_away(sentence: Sentence) -> bool:
    """Whether a sentence has a word with one of which somebody is told to be excused, absent or stood in for."""
    return "polog" in sentence.plain or _ANY.open(sentence.plain)


def excused(sentence: Sentence) -> Iterator[Entry]:
    """Those whose apologies a sentence reports."""
    plain = sentence.plain
    if "polog" not in plain:
        yield from _could_not_come(sentence) if CANNOT_COME.open(plain) else ()
        return
    if (late := LATENESS.search(plain)) and not _AND_ABSENCE.search(plain):
        if "polog" not in plain[: late.start()]:
            return
        plain = plain[: late.start()].ljust(len(plain))
    if LATE.search(plain):
        if not (absence := _AND_ABSENCE.search(plain)):
            return
        for person in read_list(plain, *absence.span("names")):
            capacity = "co-opted" if said_coopted(plain, person) or person.coopted else "member-list"
            yield Entry(person, "apologies", capacity, cap(sentence.span), "attendance/apologies-told", sentence.start + person.start)
        return
    if theirs := THEIR_APOLOGIES.search(plain):
        yield from _could_not_come(sentence)
        for person in read_list(plain[: theirs.end("names")], *theirs.span("names")):
            capacity = "co-opted" if person.coopted else "member-list"
            yield Entry(person, "apologies", capacity, cap(sentence.span), "attendance/apologies-told", sentence.start + person.start)
        return
    for pattern in (APOLOGIES_FROM, SENT_APOLOGIES):
        match = pattern.search(plain)
        if not match:
            continue
        group = next(g for g in ("names", "of", "whose") if match.groupdict().get(g))
        start, end = match.span(group)
        if pattern is SENT_APOLOGIES:
            verbs = [m.end() for m in _OF_ANOTHER_CLAUSE.finditer(plain, 0, end)]
            people = [p for p in read_prose(plain[:end]) if p.start > max(verbs, default=-1)]
            if so := re.search(r"\b(?:and\s+)?(?:so|as)\s+(?:had|did|have)\s+(?P<more>.+)$", plain[end:]):
                people += read_list(plain, end + so.start("more"), len(plain))
        else:
            people = read_list(plain, start, end)
        styled = bool(re.search(r"councillor|cllr", plain, re.I))
        for person in people:
            if person.private:
                continue
            unelected = (styled and lay(person, people, plain, start)) or said_coopted(plain, person)
            appointed = re.search(
                r"(?:appointed|co-opted) (?:member|representative)s?,?\s+$", plain[: person.start], re.I
            )
            capacity = (
                "co-opted"
                if unelected or appointed
                else _told_capacity(person, pattern is APOLOGIES_FROM)
            )
            status = "substitute" if person.substitute else "apologies"
            capacity = "invitee" if _OBSERVERS.search(plain, 0, person.start) else capacity
            yield Entry(
                person,
                status,
                capacity,
                cap(sentence.span),
                f"attendance/{status}-told",
                sentence.start + person.start,
            )
        return
    yield from _could_not_come(sentence)


_AND_ABSENCE = re.compile(r"\band\s+(?:apologies\s+)?for\s+absence\s+(?:from|by|on\s+behalf\s+of)\s+(?P<names>[A-Z].+)$")
# "A Sample and B Specimen had come; C Instance had sent apologies": what was said before it is of others
_OF_ANOTHER_CLAUSE = re.compile(
    r"\b(?:(?:was|were|is)(?! (?:unable|not able|unavailable)\b)|attended|present|said|asked|had (?!sent|submitted|tendered|offered|given|conveyed|intimated|expressed|extended|all\b"
    r"|both\b|each\b|also\b|apologi)\w+)\b"
)


def _told_capacity(person: Person, listed: bool) -> str:
    """The capacity of somebody excused, by how the sentence names the person."""
    known = person.post or person.rank or person.organisation
    return "member-list" if listed or not (person.elected or known) else "member-told" if person.elected else "officer"


_SAID_BESIDE = re.compile(r"\s*[,(]\s*(?!\s|(?:and|with|together|by)\b)([^,()]{3,60})[,)]")
_COOPTED_BEFORE = re.compile(r"\b[Cc]o-?(?:opted (?:member|trustee|governor),?|optee,?)\s+$")  # "The co-opted member A Sample said"


_INDEPENDENT_MEMBER = re.compile(r"(?:(?:an?|the|our|its|one of (?:the|our)) )?(?:new(?:ly[- ]appointed)? )?(?:independent|external) members?(?: of the (?:committee|panel|board))?", re.IGNORECASE)


def said_coopted(plain: str, person: Person) -> bool:
    """Whether the words beside a name say that the person is co-opted ("Mr B Sample, co-opted member, asked")."""
    beside = _SAID_BESIDE.match(plain, person.end, person.end + 80)
    ahead = _COOPTED_BEFORE.search(plain[max(0, person.start - 40) : person.start])
    return bool((beside and (COOPTED.search(beside[1]) or _INDEPENDENT_MEMBER.fullmatch(beside[1]))) or ahead)


_REPRESENTS = re.compile(r"\s*[,(]\s*(?:the\s+|our\s+)?(?P<post>(?:[\w'-]+ ){1,3}(?:representative|governor))[,)]", re.IGNORECASE)


def represents(plain: str, person: Person) -> str:
    """Whom the words beside the name of a co-opted member say that the person represents: "Mrs A Sample, the diocesan representative,"."""
    told = _REPRESENTS.match(plain, person.end)
    return told["post"] if told and "opted" not in told["post"] else ""


_OBSERVERS = re.compile(r"\bfrom (?:the )?(?:observers|visitors|guests)\b", re.IGNORECASE)
# "... had sent her regrets that she would miss the first hour; she joined the meeting at 6.55 pm"
_PART_OF_IT = re.compile(
    r"\bwould\s+(?:miss\s+(?:the\s+)?(?:first|start|beginning|opening|early|initial|end|last)"
    r"|be\s+(?:late|delayed)|arrive|join\s+(?:the\s+meeting\s+)?(?:late|after|at|during)|have\s+to\s+(?:leave|go))\b")
_CAME_LATER = re.compile(r"\b(?:s?he|they)\s+(?:then\s+|later\s+)?(?:joined|arrived|came|entered)\b")
_SO_HAD = re.compile(r"\b(?:so|as)\s+(?:had|did|have|was|were)\s+|\bnor\s+(?:could|was|were|did)\s+")
_SAYS = re.compile(r"\b(?:was|were|is|had|said|that|hoped|regretted|thought|noted)\b")


def _could_not_come(sentence: Sentence) -> Iterator[Entry]:
    """Those who could not come, said without a word of apology."""
    plain = sentence.plain
    match = COULD_NOT_COME.match(plain)
    if match and _SAYS.search(re.sub(r"\([^()]*\)", "", match["names"])):
        return  # "Ms Sample was sorry that the Manager could not be there"
    if match and _PART_OF_IT.search(plain, match.end()):
        if _CAME_LATER.search(plain, match.end()):
            yield from (Entry(p, "present", "member-list", cap(sentence.span), "attendance/spoke", sentence.start + p.start) for p in read_list(plain, *match.span("names")) if p.elected)
        return
    if match:
        people = read_list(plain, *match.span("names"))
        if more := _SO_HAD.search(plain, match.end()):
            people += read_list(plain, more.end(), len(plain))
    elif match := ABSENCE_OF.match(plain):
        people = read_list(plain, *match.span("names"))
    else:
        return
    if not people or people[0].start > match.start("names") + 5:
        return
    for person in people:
        if not person.private and (person.style or person.rank or person.post):
            capacity = "co-opted" if person.coopted or lay(person, people, plain, match.start("names")) else "member-list"
            status = "substitute" if person.substitute else "apologies"
            yield Entry(person, status, capacity, cap(sentence.span), f"attendance/{status}-told", sentence.start + person.start)


_OPENS = 4  # characters before the first name
_APOLOGISED_AND = re.compile(r"\bapologies,?\s+(?:and|but|while)\s+(?=[A-Z])")


def absent(reading: Reading, sentence: Sentence) -> Iterator[Entry]:
    """Those of whom a whole sentence says that they were absent."""
    if not _AWAY.open(sentence.plain):
        return
    excused_too = _APOLOGISED_AND.search(sentence.plain)
    begin = excused_too.end() if excused_too else 0
    match = ABSENT.match(sentence.plain[begin:])
    people = read_list(sentence.plain, begin, begin + match.end("names")) if match else []
    if not people or people[0].start > begin + _OPENS:
        return
    section = reading.section_of(sentence)
    if not (people[0].style or people[0].rank) and not (" " in people[0].name and section is not None and is_list(section.title)):
        return
    for person in people:
        yield Entry(person, "absent", "member-list", cap(sentence.span), "attendance/absent-told", sentence.start + person.start)


# "A attended as substitute for B; C for D"
_CLAUSE = re.compile(r";\s+(?:and\s+)?|,\s+and\s+(?=(?:Councillor|Cllr)\b)")
_FOR = re.compile(r"^\W*(?P<who>(?:Councillor|Cllr)\.? [^,;.]{2,40}?) for (?:Councillor|Cllr)\b")
# "A Specimen attended for B Sample", "(obo B Sample)"
_FOR_A_PERSON = re.compile(
    r"^\W*(?P<who>(?:[A-Z][\w.'-]* ){1,3}[A-Z][\w'-]+)(?: \([^()]{2,60}\))?,? (?:\(?(?:obo|OBO|o/b/o)"
    r"|(?:(?:was|is) (?:present|there|in attendance|here|attending)|attended|attending|came|sat|sat in) (?:the meeting )?(?:for|on behalf of))"
    r" (?P<whom>(?:[A-Z][\w.'-]* ){1,3}[A-Z][\w'-]+)"
)
_LABEL = re.compile(r"\W*(?:[ivx]{1,4}|[a-z]|\d{1,2})[.)]\s+")
_FOR_ALONE = re.compile(rf"{_FOR.pattern}[^,;.]{{2,40}}\W*(?:and\W*)?$")
_AS_SUBSTITUTES = re.compile(
    r"^(?P<who>.{3,200}?)\s+(?:attended|acted|sat|(?:was|were)\s+(?:present|in attendance|acting))\s+(?:the\s+meeting\s+)?as\s+(?:a\s+)?(?:named\s+)?substitutes?(?:\s+members?)?\W*$"
)
# "... from Councillors A and B, with Councillors C and D substituting"
_WITH_SUBSTITUTES = re.compile(
    r"\bwith\s+(?P<who>(?:(?:County|Borough)\s+)?(?:Councillors?|Cllrs?)\.?\s?[^.;]{3,120}?)\s+(?:substituting|(?:attending\s+|acting\s+|present\s+)?(?:as\s+(?:their\s+)?substitutes|in\s+their\s+(?:place|stead)))\b"
)
_GONE = re.compile(r",?\s+who\s+(?:had|has|was|is)\s+(?:now\s+|since\s+|recently\s+|no\s+longer\s+)?(?:taken|resigned|left|stood|stepped|moved|become|retired|joined|been|an?\b|the\b)")
_COUNCILLORS = re.compile(r"\W*(?:(?:County|Borough|City|District|Town)\s+)?(?:Councillors|Cllrs)\b")
_BRACKETS = re.compile(r"\([^()]*\)")
_OTHER_WORDS = re.compile(r"\b(?!(?:and|van|de|von|der)\b)[a-z]{2,}")


def _clauses(plain: str) -> Iterator[tuple[int, int]]:
    """The clauses of a sentence that says of several members who stood in for them."""
    label = _LABEL.match(plain)
    at = label.end() if label else 0
    for joint in _CLAUSE.finditer(plain):
        yield at, joint.start()
        at = joint.end()
    yield at, len(plain)


# "that Councillor A be appointed to the Panel (had joined it) in place of Councillor B": who sits on a body, not who came
_APPOINTED = re.compile(r"\b(?:appointed|elected|nominated|co-opted|named|chosen)\s+(?:to|as|on|onto)\s+(?!(?:an?\s+|the\s+|named\s+)?substitut)"
    r"|\b(?:is|was|are|were|be|been|becomes?|became)\s+(?:now\s+)?(?:the\s+)?(?:new\s+)?(?:(?:vice|deputy|interim|acting|independent)[- ])?"
    r"(?:chair\w*|conven[eo]r|lead|manager|director|head|representative|champion"
    r"|treasurer|secretary)\s+(?:of|for)\b|\bjoined\s+(?:the|this)\s+(?:membership|panel|(?:sub-?)?committee|board|commission|forum|partnership)\b", re.IGNORECASE)
_AWAY_ITEM = re.compile(r"polog|ubstitut|SUBSTITUT|POLOG")


_THIS_ONLY = re.compile(r"\bfor (?:this|the) meeting(?: only)?\b|\bfor the purposes? of (?:this|the) meeting\b", re.IGNORECASE)
# "the membership had been amended for this meeting by including Councillor A instead of Councillor B"
_INCLUDING = re.compile(r"\bby\s+(?:including|the\s+inclusion\s+of|adding)\s+(?P<who>(?:Councillors?|Cllrs?)\.?\s[^;]{2,120}?)\s+(?:instead|in\s+place|in\s+lieu)\s+of\s+(?:Councillors?|Cllrs?)\b")


def _standing_in(plain: str, start: int, end: int) -> list[Person]:
    """Those whom a clause says to have come in another's place."""
    clause = plain[start:end]
    if _APPOINTED.search(clause) and not _THIS_ONLY.search(clause):
        return []
    if (several := _AS_SUBSTITUTES.match(clause)) and not _OTHER_WORDS.search(several["who"]):
        people = read_list(plain, start, start + several.end("who"))
        return people if people and people[0].start < start + 5 else []
    match = SUBSTITUTED.match(clause)
    if match and match["whom"] and _GONE.search(match["whom"]):
        return []  # "Councillor A in place of Councillor B, who had left the Council"
    if match and match["whom"] and clause[: match.start("whom")].rstrip().endswith("behalf of") and not find_names(match["whom"][:60]):
        match = None  # "attending on behalf of Kirby Police"
    if match:
        who = match["who"] or match["who2"]
        people = read_list(plain, start, start + len(who))
        return people if _COUNCILLORS.match(who) and not _OTHER_WORDS.search(_BRACKETS.sub("", who).partition("ouncillors")[2]) else people[-1:]
    if (told := _FOR_A_PERSON.match(clause)) and find_names(told["whom"]):
        return read_list(plain, start + told.start("who"), start + told.end("who"))[:1]
    match = _FOR.match(clause) if _CLAUSE.search(plain, max(0, start - 8), start) else _FOR_ALONE.match(clause)
    return read_list(plain, start + match.start("who"), start + match.end("who"))[:1] if match else []


def replaced(reading: Reading, sentence: Sentence) -> Iterator[Entry]:
    """Who was away, told under a heading of apologies by whom the meeting had in their place: "A attended as substitute for B"."""
    section = reading.section_of(sentence)
    if section is None or not _AWAY_ITEM.search(section.title) or not _IN_PLACE.open(sentence.plain):
        return
    for start, end in _clauses(sentence.plain):
        match = SUBSTITUTED.match(sentence.plain[start:end])
        group = "whom" if match and match["whom"] else "whom2"
        people = read_list(sentence.plain, start + match.start(group), start + match.end(group))[:1] if match and match[group] else []
        for person in people:
            if (person.elected or person.style) and not _APPOINTED.search(sentence.plain):
                yield Entry(person, "apologies", "member-list", cap(sentence.span), "attendance/apologies-told", sentence.start + person.start)


_CORRECTION = re.compile(r"[\"']\s+(?:\w+\s+)?(?:substituted|replaced)\s+(?:for|by|with)\s+[\"']")  # of a word in the last minutes: "Sampel" being replaced by "Sample"


def substituted(sentence: Sentence) -> Iterator[Entry]:
    """Who stood in for another: said of the one who came ("A attended in place of B") or of the other ("B, for whom A sat")."""
    plain = sentence.plain
    if not _IN_PLACE.open(plain) or _CORRECTION.search(plain):
        return
    found = [p for a, b in _clauses(plain) for p in _standing_in(plain, a, b)]
    if several := _WITH_SUBSTITUTES.search(plain):
        found += read_list(plain, several.start("who"), several.end("who"))
    if several := _INCLUDING.search(plain):
        found += read_list(plain, several.start("who"), several.end("who"))
    for match in STOOD_IN.finditer(plain) if not _APPOINTED.search(plain) else ():
        group = next(g for g in ("who", "who2", "who3", "who4", "who5", "who6") if match[g])
        found += read_list(plain, match.start(group), match.end(group))[:1]
    for person in found:
        yield Entry(
            person,
            "substitute",
            "member-list",
            cap(sentence.span),
            "attendance/substitute-told",
            sentence.start + person.start,
        )

