"""Bodies, arrangements and processes that replaced another, merged, were renamed, or will cease."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from kg.dates import find_dates
from kg.extract.boards.naming import as_given, full_name, gss_of, named_in, tidy
from kg.extract.boards.succession_bodies import (
    each,
    ended,
    given_as_name,
    is_one_body,
    latter,
    of_kind,
    that_body,
    these,
)
from kg.extract.boards.succession_clauses import IT, KIND_ALONE, LATTER, THEM, THESE, Told, clauses
from kg.extract.boards.succession_dates import dissolved, frame_date, loosely, of_list, when_ended
from kg.extract.boards.succession_frames import Followed, framed
from kg.extract.boards.succession_labels import labelled
from kg.extract.boards.succession_notes import noted
from kg.extract.boards.succession_roles import role_date, roles
from kg.extract.boards.succession_small import begun, small
from kg.extract.boards.succession_tables import rows
from kg.extract.proof import proof
from kg.extract.remit import concerns_children
from kg.model import Fact, Mention, Sentence, SuccessionFact
from kg.numerals import WORDS
from kg.reading import Reading
from kg.resolve import joint_gss
from kg.rules.boards.successions_frames import NEW_BEGUN
from kg.stance import stance
from kg.text import single_spaced

_SAME_DATE = re.compile(r"\b(?:the\s+same|that)\s+(?:date|day|time)\b")
_APART = re.compile(r"[;.]|\b(?:and|which|report|meeting)\b")
_TITLED = re.compile(r"\b(?:Procedures?|Framework|Guidance|Act|Strategy|Plan|Protocol|Children|Policy|Code)\s$")  # the year is part of a title
_DAY_AFTER = re.compile(r"\b(?:the\s+)?(?:day\s+after|(?:very\s+)?(?:next|following)\s+(?:day|morning)|day\s+following|morning\s+after)\b")
_AT_ONCE = re.compile(r"\s(?:on|in|from|since|with effect from|as (?:from|of)|at the (?:start|end) of)\s(?:the\s)?")
_TIMED = re.compile(r"\b(?:[Oo]n|[Ii]n|[Ff]rom|[Ss]ince|[Bb]y|of|[Dd]uring|[Aa]fter|[Uu]ntil)\s+(?:the\s+)?$")


def extract(reading: Reading) -> Iterator[Fact]:
    """Each succession once; one without a successor only where no other place tells of a successor."""
    for fact in successions(reading):
        yield replace(fact, predecessor=_as_given(reading, fact.predecessor), successor=_as_given(reading, fact.successor))


_DOTTED = re.compile(r".*\b(?:[A-Z]\.){2,}[A-Z]")


def _as_given(reading: Reading, name: str) -> str:
    """A name as the document gives it, with the last of its own full stops: "Ashe S.T.A.R."."""
    given = as_given(reading, name)
    return f"{given}." if _DOTTED.fullmatch(given) else given


def successions(reading: Reading) -> tuple[SuccessionFact, ...]:
    """The successions of a document, read once."""
    return reading.once("successions", lambda r: tuple(_kept(r)))


_COUNTED = re.compile(rf"(?i:{WORDS}|\d+)\s(?:[A-Z][\w'-]*\s)*(?:Reviews|Inspections|Audits|Visits|Reports|Enquiries|Inquiries)$")


def _kept(reading: Reading) -> Iterator[SuccessionFact]:
    if not concerns_children(reading):
        return
    kept: dict[tuple[str, str], SuccessionFact] = {}
    for told in (*_in_rows(reading), *_all(reading)):
        if told.predecessor.endswith("Statement of Action") or _COUNTED.match(told.predecessor):
            continue  # what a board has drawn up; so many of a kind, "Two Serious Case Reviews, known as Fenestra and Elm"
        fact = replace(told, predecessor=_of_topics(reading, told))
        key = (fact.predecessor.lower(), fact.successor.lower())
        known = kept.get(key)
        if (key[1], key[0]) in kept:
            continue
        if known is None or (fact.date and not known.date):
            kept[key] = fact
    kept = {pair: fact for pair, fact in kept.items() if not any(_misread(pair[0], old) for old, new in kept if new == pair[1])}
    followed = {old for old, new in kept if new}
    for pair, fact in kept.items():
        end = kept.get((pair[0], ""))
        if pair[1] and not fact.date and end is not None and end.date and sum(old == pair[0] for old, new in kept if new) == 1:
            kept[pair] = replace(fact, date=end.date)  # told elsewhere to have closed then
    codes: dict[str, set[str]] = {}
    for fact in kept.values():
        codes.setdefault(fact.successor, set()).update(fact.gss)
    for (old, new), fact in kept.items():
        if new or old not in followed:
            alike = [f for f in kept.values() if f.successor == fact.successor]
            of_one_each = all(len(f.gss) == 1 for f in alike) or any(set(f.gss) == codes[fact.successor] for f in alike)  # one of them is of all the places
            of_places = len(joint_gss(fact.predecessor)) > 1 and not joint_gss(fact.successor)  # "the Ashe and Birch Group" and another merged
            both = codes[fact.successor] if new and (of_one_each or of_places) else set()
            yield replace(fact, gss=tuple(sorted(both))) if len(both) > 1 else fact


_HEALTH_BODIES = ("Clinical Commissioning Group", "Integrated Care Board", "NHS Trust", "NHS Foundation Trust")


def _of_topics(reading: Reading, fact: SuccessionFact) -> str:
    """The whole of an old name of which only the last of its topics, or no kind, was read: "the Lost, Missing, Found group"."""
    if fact.predecessor.endswith(_HEALTH_BODIES) and not fact.predecessor.startswith("NHS "):  # "NHS Black Country and West Birmingham Clinical Commissioning Group"
        said = single_spaced(reading.text[fact.evidence.start : fact.evidence.end])
        joined = re.search(rf"\bNHS (?:[A-Z][\w'-]+,? ){{1,4}}and {re.escape(fact.predecessor)}\b", said)
        return joined.group() if joined else fact.predecessor
    if "," not in fact.predecessor and not fact.predecessor.endswith("group"):
        return fact.predecessor
    old = re.escape(fact.predecessor)
    kind = r"\s(?:group|panel|board|team|meeting)" if "," in old else ""
    topics = r"(?:[A-Z][\w-]+, ){2,5}"
    whole = re.search(rf"{topics}{old}\b" + (rf"|{old}{kind}\b" if kind else ""), reading.text[fact.evidence.start : fact.evidence.end])
    return whole.group() if whole else fact.predecessor


def _misread(old: str, other: str) -> bool:
    """Whether an old name runs two into one of which the other is told, or is the end of it: "the Missing, Lost and Found Group"."""
    return old.startswith((f"{other} and the ", f"{other} and ")) or other.endswith(f", {old}") or re.fullmatch(rf"(?:section|article|prevent|regulation) \d+ {re.escape(old)}", other) is not None


def _all(reading: Reading) -> Iterator[SuccessionFact]:
    """Each statement of a succession; "from the same date" takes the date of the one before."""
    last = newest = ""
    section, starts = -1, begun(reading)
    for sentence in reading.sentences:
        if _ABROAD.search(sentence.plain) or _denied_after(reading, sentence):
            continue
        newest = newest if sentence.section == section else ""
        section = sentence.section
        known: set[tuple[str, str]] = set()
        followed = ""
        for fact in (*_by_clauses(reading, sentence, newest), *_new_begun(reading, sentence), *_in_notes(reading, sentence), *(_in_small(reading, sentence, starts) if starts else ())):
            newest = fact.successor
            loose = fact.date or _that_year(reading, sentence) or loosely(reading, sentence, fact.rule, _day(reading, sentence))
            fact = replace(fact, date=last if not fact.date and _SAME_DATE.search(sentence.plain) else loose)
            last = fact.date or last
            known.add((fact.predecessor.lower(), fact.successor.lower()))
            yield fact
        for fact in _by_frames(reading, sentence, known):
            same = not fact.date and _SAME_DATE.search(sentence.plain) is not None
            newest = fact.successor or newest
            followed = fact.predecessor if fact.successor else followed
            last = fact.date if fact.date and (fact.successor or fact.predecessor != followed) else last  # the heir's first day, not the last of what ended
            yield replace(fact, date=last) if same else replace(fact, date=fact.date or loosely(reading, sentence, fact.rule, _day(reading, sentence)))
            known.add((fact.predecessor.lower(), fact.successor.lower()))
        if not any(new for _, new in known):
            yield from _by_roles(reading, sentence, known)


def _by_roles(reading: Reading, sentence: Sentence, known: set[tuple[str, str]]) -> Iterator[SuccessionFact]:
    """What the roles of names tell in a sentence of which nothing else tells who followed whom."""
    for told in roles(reading, sentence):
        if (told.old.lower(), told.new.lower()) in known or _moved(told.old, told.new):
            continue
        clause = Told(told.rule, told.old, told.new, told.start, told.end, False)
        yield SuccessionFact(
            predecessor=told.old, successor=told.new, date=role_date(reading, sentence, told, _day(reading, sentence)) or of_list(reading, sentence),
            gss=_codes(reading, sentence, clause, told.old, told.new), evidence=proof(sentence, told.start, told.end), rule=f"successions/{told.rule}",
        )  # fmt: skip


_ABROAD = re.compile(
    r"\b(?:Denmark|Sweden|Finland|Norway|Germany|Holland|the Netherlands|France|Spain|Italy|Iceland|New Zealand|Australia|Canada|Japan|Singapore|United States)\b(?!\s[A-Z])"
)  # of whose bodies nothing is recorded
_HEARD = re.compile(r"\b(?:understood|believed|thought|heard|assumed|supposed|asked|feared|suspected|concerned|worried|said|claimed|queried|impression)\b")
_DENIES = re.compile(
    r"\b(?:[Tt]his|[Tt]hat|[Ii]t|which)\s(?:was|is|were)\s(?:(?:entirely|quite|simply|in\sfact|of\scourse)\s)?(?:an?\s)?(?:misunderstanding|mistaken|mistake|misapprehension|untrue|unfounded|wrong|incorrect|rumour"
    r"|not\s(?:so|true|the\scase|correct|right|accurate))\b|\b[Nn]o\struth\sin\b"
)


def _denied_after(reading: Reading, sentence: Sentence) -> bool:
    """Whether somebody understood a thing that the answer, in the sentence that follows, denies."""
    if not _HEARD.search(sentence.plain):
        return False
    index = reading.index_of(sentence)
    after = reading.sentences[index + 1] if index + 1 < len(reading.sentences) else None
    return after is not None and after.section == sentence.section and _DENIES.search(after.plain) is not None


_THAT_YEAR = re.compile(r"\b(?:that|the\ssame)\syear\b")


def _that_year(reading: Reading, sentence: Sentence) -> str:
    """The one year that the sentence before names, where this one says "in that year"."""
    before = reading.before(sentence) if _THAT_YEAR.search(sentence.plain) else None
    years = {m.value[:4] for m in find_dates(before.plain)} if before else set()
    return years.pop() if len(years) == 1 else ""


def _in_rows(reading: Reading) -> Iterator[SuccessionFact]:
    """What tables and labelled lines tell."""
    for row in (*rows(reading), *labelled(reading)):
        if row.old.lower() != row.new.lower():
            gss = gss_of(reading, row.old, row.new)
            yield SuccessionFact(predecessor=row.old, successor=row.new, date=row.date, gss=gss, evidence=proof(row.sentence, 0, len(row.sentence.plain)), rule=f"successions/{row.name}")


def _in_small(reading: Reading, sentence: Sentence, starts: list[int]) -> Iterator[SuccessionFact]:
    """What is told of bodies whose kind is in small letters."""
    for told in small(reading, sentence, starts):
        clause = Told("successions/small", told.old, told.new, told.start, told.end, False)
        yield SuccessionFact(
            predecessor=told.old, successor=told.new, date=_when(reading, sentence, clause), gss=_codes(reading, sentence, clause, told.old, told.new),
            evidence=proof(sentence, told.start, told.end), rule="successions/small",
        )  # fmt: skip


def _in_notes(reading: Reading, sentence: Sentence) -> Iterator[SuccessionFact]:
    """What notes under the name of a body tell of the name that it had."""
    for told in noted(reading, sentence):
        clause = Told("successions/noted", told.old, told.new, told.start, told.end, False)
        yield SuccessionFact(
            predecessor=told.old, successor=told.new, date=_when(reading, sentence, clause), gss=_codes(reading, sentence, clause, told.old, told.new),
            evidence=proof(sentence, told.start, told.end), rule="successions/noted",
        )  # fmt: skip


def _by_clauses(reading: Reading, sentence: Sentence, newest: str) -> Iterator[SuccessionFact]:
    """What the shadow of a sentence tells beyond the rules; "the Board" may be the newest of which the item has told."""
    for told in clauses(reading, sentence):
        at = sentence.start + told.start
        said = _OF_BOARD.sub(r"\1", told.new)
        new = latter(reading, sentence) if said == LATTER else of_kind(reading, sentence, said) if KIND_ALONE.fullmatch(said) else full_name(reading, said, at)
        if not new or not (said == LATTER or is_one_body(new, new) or _given(sentence, told, new)) or len(each(said)) > 1:
            continue
        told_old = _OF_BOARD.sub(r"\1", told.old)
        several = _several(reading, sentence, told_old)
        for name in several if len(several) != 1 or told_old == IT else [told_old]:
            old = that_body(reading, sentence, name) if name.startswith("That ") else full_name(reading, name, at)
            short = tidy(name)
            old = short if old == new and old.endswith(f" {short}") and (joint_gss(short) or (len(several) > 1 and " " in short)) else old  # of "Roe and Dale Board" the "Dale Board"
            old = newest if not old and newest.endswith(" " + name) else old
            if is_one_body(name, old) and old.lower() != new.lower() and not _moved(old, new):
                when = _when(reading, sentence, told) or of_list(reading, sentence) or when_ended(sentence, told.end, _day(reading, sentence)) or dissolved(reading, sentence)
                yield SuccessionFact(
                    predecessor=old, successor=new, date=when, gss=_codes(reading, sentence, told, old, new),
                    evidence=proof(sentence, told.start, told.end), rule=told.name,
                )  # fmt: skip


def _given(sentence: Sentence, told: Told, new: str) -> bool:
    """Whether a clause gives a body this name in so many words, so that it need not end as the names of bodies do."""
    at = sentence.plain.find(new, told.start)
    return at >= 0 and given_as_name(sentence.plain[max(0, at - 30) : at], new)


def _by_frames(reading: Reading, sentence: Sentence, known: set[tuple[str, str]]) -> Iterator[SuccessionFact]:
    """What the frames tell beyond the rules and the clauses: nothing of a body whose heir these have told."""
    followed = {old for old, new in known if new} | {new for _, new in known}
    for told in framed(reading, sentence):
        pair = (told.old.lower(), told.new.lower())
        if pair in known or (pair[1], pair[0]) in known or (pair[0] in followed and pair[1] in followed | {""}) or _moved(told.old, told.new):
            continue
        dated = any(told.verb <= m.start < told.end + 40 for m in find_dates(sentence.plain, _day(reading, sentence)))
        clause = Told(told.frame, told.old, told.new, told.verb if dated else told.start, told.end, told.late)
        yield SuccessionFact(
            predecessor=told.old, successor=told.new, date=_beside(reading, sentence, told, clause),
            gss=_codes(reading, sentence, clause, told.old, told.new), evidence=proof(sentence, told.start, told.end), rule=f"successions/frame-{told.frame}",
        )  # fmt: skip


def _beside(reading: Reading, sentence: Sentence, told: Followed, clause: Told) -> str:
    """When a frame says that it took effect; "now" is no date, and one beside is of what the body did."""
    if told.frame == "now-is" and not _ALTERED.search(sentence.plain, told.start, told.end):
        return ""
    when = _when(reading, sentence, clause)
    return when if told.frame == "apposed" else frame_date(reading, sentence, told, when)


_ALTERED = re.compile(r"\b(?:merged|amalgamated|combined|joined|united|brought\stogether|renamed|wound\sup)\b")  # "had been merged in May and were now the Risk Board"


def _day(reading: Reading, sentence: Sentence) -> str:
    """The day of the meeting that a sentence is of: a page may tell of several."""
    section = reading.section_of(sentence)
    return (reading.date_of(section.meeting) if section else "") or reading.date


_OF_BOARD = re.compile(r"((?:[Ss]ub-?\s?)?(?:[Gg]roup|Panel|Forum|Team|Executive)) of the [A-Z][^,;]*?(?= and the |$)")  # "the Missing Group of the Board"
_HEALTH = re.compile(r"^NHS\b|^(?:National )?Probation Service|Community Rehabilitation Company$|\b(?:CCG|ICB|Clinical Commissioning Group|Integrated Care Board|Integrated Care)$")


def _several(reading: Reading, sentence: Sentence, old: str) -> list[str]:
    """The bodies that the old of a clause names, or means where it is a pronoun; none where that is doubtful."""
    if old in {IT, THEM}:
        return ended(reading, sentence, old)
    found = these(reading, sentence, old[len(THESE) :]) if old.startswith(THESE) else each(old) or [old]
    halves = old.split(" and the ")
    return halves if len(found) < 2 and len(halves) == 2 and all(len(h.split()) > 1 and h[0].isupper() for h in halves) else found


def _codes(reading: Reading, sentence: Sentence, told: Told, old: str, new: str) -> tuple[str, ...]:
    """Whose the bodies are: the areas that the sentence says are covered, else those of their names; of a health body
    that covers more than it names, the council's."""
    covered = _covers(sentence, told.end)
    areas = gss_of(reading, *covered) if covered else ()
    if len(areas) > 1:
        return areas
    if not any(map(joint_gss, (old, new))) and (region := _region(reading, sentence, told)):
        return region
    codes = gss_of(reading, new) if _HEALTH.search(new) or len(joint_gss(new)) > 1 else gss_of(reading, old, new)
    return reading.gss if _HEALTH.search(new) and not set(codes) & set(reading.gss) else codes


_IN_REGION = re.compile(r"\b(?:in|across|throughout)\s(?:the\s)?(?:whole\s|entire\s)?region\b(?!\sof)|\bregionally\b")


def _region(reading: Reading, sentence: Sentence, told: Told) -> tuple[str, ...]:
    """The areas of the region in which a sentence says that something was replaced: those of the one joint board that its item names."""
    section = reading.section_of(sentence) if _IN_REGION.search(sentence.plain, max(0, told.start - 40), told.end + 40) else None
    text = reading.text[section.span.start : section.span.end] if section else ""
    codes = {c for head in ("Board", "Partnership") for n in named_in(reading, text, head) if len(c := gss_of(reading, n)) > 1} if section else set()
    return codes.pop() if len(codes) == 1 else ()


_HOUSE = re.compile(r"\b(?:Centre|Directorate|Department|Offices?|Cabinet|Court|House|(?:County|City|Borough|District|Metropolitan|Town|Parish) Council)$")


def _moved(old: str, new: str) -> bool:
    """Whether a team only moved house or department."""
    return _HOUSE.search(new) is not None and not old.endswith("Council")


def _when(reading: Reading, sentence: Sentence, told: Told) -> str:
    """When a clause says that it took effect: of an old that ended and a new that followed, the last date told."""
    plain = sentence.plain
    dates = [m for m in find_dates(plain, _day(reading, sentence)) if not (m.end - m.start == 4 and _TITLED.search(plain, 0, m.start))]
    found = [m for m in dates if told.start <= m.start < told.end]
    if told.late and (after := _just_after(plain, dates, told.end)):
        found = [after]
    if not found and told.name.endswith(("formerly", "apposed", "name-was")):
        dates = [m for m in dates if plain[:m.start].rstrip().endswith(("until", "Until"))]  # another date beside is of what it did
    if not found:
        found = [m for m in dates if told.end <= m.start < told.end + 40 and not _APART.search(plain[told.end : m.start])][:1]
    if not found:
        before = [m for m in dates if told.start - 60 <= m.start < told.start and _TIMED.search(plain, 0, m.start)]
        found = [m for m in before if not re.search(r"[;.]|\b(?:which(?! (?:point|time|day|date)\b)|who|report|meeting)\b", plain[m.end : told.start])][-1:]
    value = (found[-1] if told.late else found[0]).value if found else ""
    return _next_day(value) if _DAY_AFTER.search(plain, told.start, told.end + 30) else value


def _just_after(plain: str, dates: list[Mention], end: int) -> Mention | None:
    """The date that follows a clause at once: "had inherited its remit in March 2015"."""
    return next((m for m in dates if end <= m.start < end + 25 and _AT_ONCE.fullmatch(plain, end, m.start)), None)


def _new_begun(reading: Reading, sentence: Sentence) -> Iterator[SuccessionFact]:
    """What "the new Board" that began took over from: the previous one that the text names, if it names one alone."""
    for match in NEW_BEGUN.finditer(sentence.plain):
        said, at = match["said"], sentence.start + match.start()
        new = full_name(reading, said, at)
        old = _previous(reading, said, new, at)
        if new and old and new != old and stance(sentence.plain, match.start(), match.end()) == "asserted":
            dates = [m for m in find_dates(sentence.plain, _day(reading, sentence)) if 0 <= m.start - match.end() < 40]
            yield SuccessionFact(
                predecessor=old, successor=new, date=dates[0].value if dates else "", gss=gss_of(reading, old, new),
                evidence=proof(sentence, match.start(), match.end()), rule="successions/frame-new-begun",
            )  # fmt: skip


def _previous(reading: Reading, said: str, new: str, at: int) -> str:
    """The body that a new one of the same kind took over from, where the text before names just one."""
    head = said.split()[-1]
    old = full_name(reading, f"the previous {head}", at)
    if old and old != new:
        return old
    others = {
        n for p, n in reading.glossary.bodies if p < at and n.endswith(head) and tidy(n) != new and "Scrutiny" not in n
    }
    return tidy(others.pop()) if len(others) == 1 else ""


def _next_day(value: str) -> str:
    """The day after a day; another date as it is."""
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value)
    return (date(*map(int, found.groups())) + timedelta(days=1)).isoformat() if found else value


def _covers(sentence: Sentence, end: int) -> tuple[str, ...]:
    found = re.search(
        r"\b(?:cover(?:s|ed|ing)|serv(?:es|ed|ing)|for) ([A-Z][\w ,'-]{3,160})", sentence.plain[end - 1 :]
    )
    return (found[1],) if found else ()
