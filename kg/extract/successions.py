"""Bodies, arrangements and processes that replaced another, merged, were renamed, or will cease."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from kg.dates import find_dates
from kg.extract.listing import complete
from kg.extract.naming import full_name, gss_of, tidy
from kg.extract.proof import proof
from kg.extract.remit import concerns_children
from kg.extract.succession_bodies import (
    asked_about,
    each,
    ended,
    in_other_sense,
    is_one_body,
    it_means,
    latter,
    of_kind,
    these,
)
from kg.extract.succession_clauses import IT, KIND_ALONE, LATTER, THEM, THESE, Told, clauses
from kg.extract.succession_dates import frame_date
from kg.extract.succession_frames import framed
from kg.extract.succession_tables import rows
from kg.model import Fact, Sentence, SuccessionFact
from kg.reading import Reading
from kg.resolve import joint_gss
from kg.rules.grammar import Rule, groups
from kg.rules.pieces_bodies import HEADS, SUBJECT
from kg.rules.successions import TABLE
from kg.rules.successions_grammar import TABLE as GRAMMAR

_AND = re.compile(rf",|\b(?:and|as well as|along with) (?:the|its|their|both)\b|\b{HEADS} and [A-Z]")
_OWNED = re.compile(r"(?:\w's|\b[Ii]ts|\b[Tt]heir)\s+(?=[A-Za-z])")
_SAME_DATE = re.compile(r"\b(?:the\s+same|that)\s+(?:date|day|time)\b")
_SAME_MONTH = re.compile(r"\b(?:the\s+same|that)\s+month\b")
_APART = re.compile(r"[;.]|\b(?:and|which|report|meeting)\b")
_TITLED = re.compile(r"\b(?:Procedures?|Framework|Guidance|Act|Strategy|Plan|Protocol|Children|Policy|Code)\s$")  # the year is part of a title
_DAY_AFTER = re.compile(r"\b(?:the\s+)?(?:day\s+after|(?:next|following)\s+day)\b")
_APPOSED = frozenset({"formerly", "now-is", "as-now-known", "under-new-name"})  # a date beside is of what they did
_LISTED = re.compile(r"^.*, .* and (?=NHS )")  # the last of a list of partners is what the clause is about
# "the lease of the Hub ended" is of the lease: in these the body is the subject of its clause.
_SUBJECT_FIRST = frozenset({"ends", "went-into", "takes-from", "ended-other-began", "ceases-and-is-followed", "now-is", "gave-way"})
_MANY = frozenset({"replaced", "ceased", "ends"})  # several bodies may stand in their one group
_IN_LIST = re.compile(r"\b[A-Z]\w+(?: [A-Z]\w+)*, $")
_OF = re.compile(r"\b(?:of|on|for|with|in|by|from|at|to|about)\s+$")
_PART = re.compile(rf"(?P<part>{SUBJECT}) of (?:the )?$".replace(" ", r"\s+"))
_TIMED = re.compile(r"\b(?:[Oo]n|[Ii]n|[Ff]rom|[Ss]ince|[Bb]y|of|[Dd]uring|[Aa]fter)\s+(?:the\s+)?$")
_UNCERTAIN = re.compile(
    r"\b(?:might|may|could|whether|if|proposed|proposals?|suggest\w*"
    r"|consider\w*(?! (?:the|an?|its|their|this|that) (?:\w+ ){0,4}?(?:reports?|updates?|papers?|presentation|letter|briefing|minutes))|option|rumou?r\w*|fear\w*"
    r"|potential(?:ly)?)\b"
)


def extract(reading: Reading) -> Iterator[Fact]:
    """Each succession once; one without a successor only where no other place tells of a successor."""
    return iter(successions(reading))


def successions(reading: Reading) -> tuple[SuccessionFact, ...]:
    """The successions of a document, read once."""
    return reading.once("successions", lambda r: tuple(_kept(r)))


def _kept(reading: Reading) -> Iterator[SuccessionFact]:
    if not concerns_children(reading):
        return
    kept: dict[tuple[str, str], SuccessionFact] = {}
    for fact in (*_in_rows(reading), *_all(reading)):
        key = (fact.predecessor.lower(), fact.successor.lower())
        known = kept.get(key)
        if (key[1], key[0]) in kept:
            continue
        if known is None or (fact.date and not known.date):
            kept[key] = fact
    kept = {pair: fact for pair, fact in kept.items() if not any(_misread(pair[0], old) for old, new in kept if new == pair[1])}
    followed = {old for old, new in kept if new}
    codes: dict[str, set[str]] = {}
    for fact in kept.values():
        codes.setdefault(fact.successor, set()).update(fact.gss)
    for (old, new), fact in kept.items():
        if new or old not in followed:
            both = codes[fact.successor] if new and all(len(f.gss) == 1 for f in kept.values() if f.successor == fact.successor) else set()
            yield replace(fact, gss=tuple(sorted(both))) if len(both) > 1 else fact


def _misread(old: str, other: str) -> bool:
    """Whether an old name runs two into one of which the other is told, or is the end of it: "the Missing, Lost and Found Group"."""
    return old.startswith((f"{other} and the ", f"{other} and ")) or other.endswith(f", {old}")


def _all(reading: Reading) -> Iterator[SuccessionFact]:
    """Each statement of a succession; "from the same date" takes the date of the one before."""
    last = newest = ""
    section = -1
    for sentence in reading.sentences:
        newest = newest if sentence.section == section else ""
        section = sentence.section
        heirs: dict[str, set[str]] = {}
        for rule, match in (*TABLE.matches(sentence.plain), *GRAMMAR.matches(sentence.plain)):
            if rule.name in _SUBJECT_FIRST and (_OF.search(sentence.plain, 0, match.start()) or _IN_LIST.search(sentence.plain, 0, match.start())):
                continue
            if in_other_sense(sentence.plain, match.start(), match.end()) or _UNCERTAIN.search(sentence.plain[max(0, match.start() - 60) : match.end()]):
                continue
            when = "" if rule.name in _APPOSED else _date(reading, sentence, match, last)
            said = groups(match)
            for old, new in _pairs(reading, rule, said, sentence, match):
                last = when or last
                newest = new or newest
                heirs.setdefault(new, set()).add(old)
                yield SuccessionFact(
                    predecessor=old,
                    successor=new,
                    date=when,
                    gss=gss_of(reading, *_owner(reading, said, sentence, match), old, new, *_covered(sentence, match)),
                    evidence=proof(sentence, match.start(), match.end()),
                    rule=rule.key,
                )
        here = ""
        known = {(o.lower(), n.lower()) for n, olds in heirs.items() for o in olds}
        told = list(_by_clauses(reading, sentence, newest))
        same = {(f.rule, f.successor) for f in told if f.predecessor in heirs.get(f.successor, ())}  # then the clause tells of others too
        told = [f for f in told if not any(h.endswith(f" {f.successor}") for h in heirs)]  # an heir by a part of the name just told
        for fact in (f for f in told if f.successor not in heirs or (f.rule, f.successor) in same):
            newest = fact.successor
            here = fact.date or here
            last = here or last
            known.add((fact.predecessor.lower(), fact.successor.lower()))
            yield replace(fact, date=here)
        yield from _by_frames(reading, sentence, known)


def _in_rows(reading: Reading) -> Iterator[SuccessionFact]:
    """What tables and labelled lines tell."""
    for row in rows(reading):
        if row.old.lower() != row.new.lower():
            gss = gss_of(reading, row.old, row.new)
            yield SuccessionFact(predecessor=row.old, successor=row.new, date=row.date, gss=gss, evidence=proof(row.sentence, 0, len(row.sentence.plain)), rule=f"successions/{row.name}")


def _by_clauses(reading: Reading, sentence: Sentence, newest: str) -> Iterator[SuccessionFact]:
    """What the shadow of a sentence tells beyond the rules; "the Board" may be the newest of which the item has told."""
    for told in clauses(reading, sentence):
        at = sentence.start + told.start
        said = _OF_BOARD.sub(r"\1", told.new)
        new = latter(reading, sentence) if said == LATTER else of_kind(reading, sentence, said) if KIND_ALONE.fullmatch(said) else full_name(reading, said, at)
        if not new or not (said == LATTER or is_one_body(new, new)) or len(each(said)) > 1:
            continue
        told_old = _OF_BOARD.sub(r"\1", told.old)
        several = _several(reading, sentence, told_old)
        for name in several if len(several) != 1 or told_old == IT else [told_old]:
            old = it_means(reading, sentence, name) if name.startswith("That ") else full_name(reading, name, at)
            old = tidy(name) if old == new and old.endswith(" " + tidy(name)) and joint_gss(tidy(name)) else old  # of "Roe and Dale Board" the "Dale Board"
            old = newest if not old and newest.endswith(" " + name) else old
            if is_one_body(name, old) and old.lower() != new.lower() and not _moved(old, new):
                yield SuccessionFact(
                    predecessor=old, successor=new, date=_when(reading, sentence, told), gss=_codes(reading, sentence, told, old, new),
                    evidence=proof(sentence, told.start, told.end), rule=told.name,
                )  # fmt: skip


def _by_frames(reading: Reading, sentence: Sentence, known: set[tuple[str, str]]) -> Iterator[SuccessionFact]:
    """What the frames tell beyond the rules and the clauses: nothing of a body whose heir these have told."""
    followed = {old for old, new in known if new} | {new for _, new in known}
    for told in framed(reading, sentence):
        pair = (told.old.lower(), told.new.lower())
        if pair in known or (pair[1], pair[0]) in known or (pair[0] in followed and pair[1] in followed | {""}) or _moved(told.old, told.new):
            continue
        dated = any(told.verb <= m.start < told.end + 40 for m in find_dates(sentence.plain, reading.date))
        clause = Told(told.frame, told.old, told.new, told.verb if dated else told.start, told.end, told.late)
        yield SuccessionFact(
            predecessor=told.old, successor=told.new, date=_when(reading, sentence, clause) if told.frame == "apposed" else frame_date(reading, sentence, told, _when(reading, sentence, clause)),
            gss=_codes(reading, sentence, clause, told.old, told.new), evidence=proof(sentence, told.start, told.end), rule=f"successions/frame-{told.frame}",
        )  # fmt: skip


_OF_BOARD = re.compile(r"((?:[Ss]ub-?\s?)?(?:[Gg]roup|Panel|Forum|Team|Executive)) of the [A-Z][^,;]*?(?= and the |$)")  # "the Missing Group of the Board"
_HEALTH = re.compile(r"^NHS\b|^(?:National )?Probation Service|Community Rehabilitation Company$|\b(?:CCG|ICB|Clinical Commissioning Group|Integrated Care Board|Integrated Care)$")


def _several(reading: Reading, sentence: Sentence, old: str) -> list[str]:
    """The bodies that the old of a clause names, or means where it is a pronoun; none where that is doubtful."""
    if old in {IT, THEM}:
        return ended(reading, sentence, old)
    return these(reading, sentence, old[len(THESE) :]) if old.startswith(THESE) else each(old) or [old]


def _codes(reading: Reading, sentence: Sentence, told: Told, old: str, new: str) -> tuple[str, ...]:
    """Whose the bodies are: the areas that the sentence says are covered, else those of their names; of a health body
    that covers more than it names, the council's."""
    covered = _covers(sentence, told.end)
    areas = gss_of(reading, *covered) if covered else ()
    if len(areas) > 1:
        return areas
    codes = gss_of(reading, new) if _HEALTH.search(new) else gss_of(reading, old, new)
    return reading.gss if _HEALTH.search(new) and not set(codes) & set(reading.gss) else codes


def _moved(old: str, new: str) -> bool:
    """Whether a team only moved house or department."""
    return re.search(r"\b(?:Centre|Directorate|Department|Offices?|Cabinet|Court|House|Council)$", new) is not None and not old.endswith("Council")


def _when(reading: Reading, sentence: Sentence, told: Told) -> str:
    """When a clause says that it took effect: of an old that ended and a new that followed, the last date told."""
    plain = sentence.plain
    dates = [m for m in find_dates(plain, reading.date) if not (m.end - m.start == 4 and _TITLED.search(plain, 0, m.start))]
    found = [m for m in dates if told.start <= m.start < told.end]
    if not found and told.name.endswith(("formerly", "apposed", "name-was")):
        return ""  # a date beside is of what it did
    if not found:
        found = [m for m in dates if told.end <= m.start < told.end + 40 and not _APART.search(plain[told.end : m.start])][:1]
    if not found:
        before = [m for m in dates if told.start - 60 <= m.start < told.start and _TIMED.search(plain, 0, m.start)]
        found = [m for m in before if not re.search(r"[;.]|\b(?:which|who|report|meeting)\b", plain[m.end : told.start])][-1:]
    value = (found[-1] if told.late else found[0]).value if found else ""
    return _next_day(value) if _DAY_AFTER.search(plain, told.start, told.end) else value


def _owner(reading: Reading, said: dict[str, str], sentence: Sentence, match: re.Match[str]) -> tuple[str, ...]:
    """The board whose group a predecessor was ("the Board's Local Groups")."""
    if "owner_old" not in said:
        return ()
    owner = full_name(reading, said["owner_old"].removesuffix("'s"), sentence.start + match.start())
    return (owner,) if owner else ()


_RELATED = re.compile(r",\s(?:which|who|itself|the\ssuccessor|successor)\b")
_LAST_OF_TWO = re.compile(r"\sand\s(?:the\s)?(?P<last>NHS\s[A-Z].*|(?:[A-Z][\w'&-]*\s)+(?:Board|Partnership|Panel|Trust|Group|Police|Service))$")


def _pairs(
    reading: Reading, rule: Rule, said: dict[str, str], sentence: Sentence, match: re.Match[str]
) -> Iterator[tuple[str, str]]:
    """Predecessor and successor by their full names, where both are particular bodies."""
    at = sentence.start + match.start()
    if rule.name == "new-started":
        new = full_name(reading, said["successor"], at)
        old = _previous(reading, said["successor"], new, at)
        if new and old and new != old:
            yield old, new
        return
    heir = _LISTED.sub("", said.get("successor", said.get("heir", said.get("next_body", ""))))
    if _RELATED.search(match.group()) and (last := _LAST_OF_TWO.search(heir)) and complete(heir[: last.start()]):
        heir = last["last"]  # "Roe Police and NHS Roe CCG, which had replaced": the one beside "which"
    it = ""
    if "it_new" in said or "it_old" in said:
        word = said.get("it_new", said.get("it_old", ""))
        it = asked_about(reading, sentence, sentence.plain[: match.start()]) if word == "it" or (word == "It" and rule.name == "it-gave-way") else ""
        it = it or (it_means(reading, sentence, word) if word != "it" else "")
    if ("it_new" in said or "it_old" in said) and not it:
        return
    new = full_name(reading, heir, at) if heir else it
    if "it_old" in said and new != it and is_one_body(heir, new):
        yield it, new
    if heir and not is_one_body(heir, new, rule.name == "ceased-then"):
        return
    listed = each(said["predecessors"]) if "predecessors" in said else []
    if rule.name in _MANY and _AND.search(said["predecessor"]):
        listed = each(said["predecessor"])
    for name in listed or [said[g] for g in ("predecessor", "owned", "other") if g in said]:
        if part := _PART.search(sentence.plain[: _at(match)]) if not listed else None:
            name = part["part"]  # "the Missing Group of the Board was renamed": the group was
        old = full_name(reading, name, at)
        if _elsewhere(rule, old, new):
            continue
        if is_one_body(name, old, owned=_OWNED.search(sentence.plain[: match.end()], match.start()) is not None) and (
            old.lower() != new.lower()
        ):
            yield old, new


def _at(match: re.Match[str]) -> int:
    """Where the predecessor of a match starts."""
    group = next((g for g in ("predecessor", "owned", "other") if match.groupdict().get(g)), 0)
    return match.start(group)


def _elsewhere(rule: Rule, old: str, new: str) -> bool:
    """Whether a team only moved house or department, or a young person went on from one team to another."""
    if rule.name == "nominal-change":
        return re.search(r"\b(?:Teams?|Services?|Centres?|Units?|team|service)$", old) is not None
    return rule.name in {"gave-way", "went-into"} and re.search(
        r"\b(?:Centre|Directorate|Department|Offices?|Cabinet|Court|House)$", new
    ) is not None


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


def _date(reading: Reading, sentence: Sentence, match: re.Match[str], last: str) -> str:
    """When it took effect: the date within or next to the wording; "the same date" is that of the one before."""
    plain = sentence.plain
    low, high = max(0, match.start() - 90), min(len(plain), match.end() + 40)
    if _SAME_DATE.search(plain, max(0, match.start() - 40), high):
        return last
    if _SAME_MONTH.search(plain, max(0, match.start() - 40), high):
        return _month_before(reading, sentence)
    found = [m for m in find_dates(plain, reading.date) if low <= m.start < high]
    began = match.span("began") if match.groupdict().get("began") else match.span()
    found = [m for m in found if began[0] <= m.start < began[1]] if began != match.span() else found
    inside = [m for m in found if match.start() <= m.start < match.end()]
    after = [m for m in found if m.start >= match.end() and not _APART.search(plain[match.end() : m.start])]
    before = [m for m in found if m.end <= match.start() and _TIMED.search(plain, 0, m.start)]
    inside = inside[::-1] if "next_body" in match.groupdict() else inside  # "would cease on 30 June and, on 1 July, its work pass to the Risk Board"
    value = next((m.value for m in (*inside, *after, *before[::-1])), "")
    return _next_day(value) if match.groupdict().get("next") else value


def _month_before(reading: Reading, sentence: Sentence) -> str:
    """The month that "the same month" means: that of the last date of the sentence before."""
    index = reading.index_of(sentence)
    before = find_dates(reading.sentences[index - 1].plain, reading.date) if index else []
    return before[-1].value[:7] if before and before[-1].kind in {"day", "month"} else ""


def _next_day(value: str) -> str:
    """The day after a day; another date as it is."""
    found = re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value)
    return (date(*map(int, found.groups())) + timedelta(days=1)).isoformat() if found else value


def _covered(sentence: Sentence, match: re.Match[str]) -> tuple[str, ...]:
    """What the sentence says that the successor covers ("which covered A, B and C")."""
    return _covers(sentence, match.end())


def _covers(sentence: Sentence, end: int) -> tuple[str, ...]:
    found = re.search(
        r"\b(?:cover(?:s|ed|ing)|serv(?:es|ed|ing)|for) ([A-Z][\w ,'-]{3,160})", sentence.plain[end - 1 :]
    )
    return (found[1],) if found else ()
