"""Bodies, arrangements and processes that replaced another, merged, were renamed, or will cease."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from kg.dates import find_dates
from kg.extract.naming import full_name, gss_of, is_acronym, is_class, tidy
from kg.extract.proof import proof
from kg.extract.remit import concerns_children
from kg.extract.succession_clauses import LATTER, THESE, Told, clauses
from kg.model import Fact, Sentence, SuccessionFact
from kg.names import find_names
from kg.numerals import word_value
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.resolve import joint_gss
from kg.rules.grammar import Rule, groups
from kg.rules.pieces_bodies import HEADS, LOWER, SUBJECT
from kg.rules.successions import TABLE
from kg.rules.successions_grammar import TABLE as GRAMMAR

_SUBJECT = re.compile(SUBJECT.replace(" ", r"\s+"))
_BODY = re.compile(rf"(?:{LOWER}|{SUBJECT})(?: for [A-Z][a-z]+)?".replace(" ", r"\s+"))
_AND = re.compile(rf",|\b(?:and|as well as|along with) (?:the|its|their|both)\b|\b{HEADS} and [A-Z]")
_ASIDE = re.compile(r"\s*\([^()]*\)")
_OWNED = re.compile(r"(?:\w's|\b[Ii]ts|\b[Tt]heir)\s+(?=[A-Za-z])")
_JOINT = re.compile(rf"\b({HEADS}(?: for [A-Z]\w+)?),?\s+and\s+(?=[A-Z])")
_SAME_DATE = re.compile(r"\b(?:the\s+same|that)\s+(?:date|day|time)\b")
_SAME_MONTH = re.compile(r"\b(?:the\s+same|that)\s+month\b")
_NOT_BODY = re.compile(
    r"\b(?:School|Academy|College|Road|Street|House|Hotel|Club|Hospital|Park|Act|Bill|Ward|Hall|Church|Stadium"
    r"|Library|Theatre)\b"
)
_PROCESS = re.compile(
    r"\b(?:Reviews?|Arrangements?|Conferences?|Assessments?|Framework|Inspections?|Procedures?)$", re.IGNORECASE
)
_HEAD = re.compile(rf"{HEADS}$|\b(?:service|team|panel|group|board|hub|forum|unit|partnership|trust|network|scheme)$")
_APART = re.compile(r"[;.]|\b(?:and|which|report|meeting)\b")
_KIND_ALONE = re.compile(r"(?:Clinical Commissioning Group|Integrated Care Board|Health Board|NHS Trust|County Council|Police)")
_TITLED = re.compile(r"\b(?:Procedures?|Framework|Guidance|Act|Strategy|Plan|Protocol|Children|Policy|Code)\s$")  # the year is part of a title
_DAY_AFTER = re.compile(r"\b(?:the\s+)?(?:day\s+after|(?:next|following)\s+day)\b")
_APPOSED = frozenset({"formerly", "now-is", "as-now-known", "under-new-name"})  # a date beside is of what they did
_LISTED = re.compile(r"^.*, .* and (?=NHS )")  # the last of a list of partners is what the clause is about
# "the lease of the Hub ended" is of the lease: in these the body is the subject of its clause.
_SUBJECT_FIRST = frozenset({"ends", "went-into", "takes-from", "ended-other-began", "ceases-and-is-followed", "now-is"})
_OF = re.compile(r"\b(?:of|on|for|with|in|by|from|at|to|about)\s+$")
_PART = re.compile(rf"(?P<part>{SUBJECT}) of (?:the )?$".replace(" ", r"\s+"))
_TIMED = re.compile(r"\b(?:[Oo]n|[Ii]n|[Ff]rom|[Ss]ince|[Bb]y|of|[Dd]uring|[Aa]fter)\s+(?:the\s+)?$")
_UNCERTAIN = re.compile(
    r"\b(?:might|may|could|whether|if|proposed|proposals?|suggest\w*|consider\w*|option|rumou?r\w*|fear\w*"
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
    for fact in _all(reading):
        key = (fact.predecessor.lower(), fact.successor.lower())
        known = kept.get(key)
        if (key[1], key[0]) in kept:
            continue
        if known is None or (fact.date and not known.date):
            kept[key] = fact
    followed = {old for old, new in kept if new}
    codes: dict[str, set[str]] = {}
    for fact in kept.values():
        codes.setdefault(fact.successor, set()).update(fact.gss)
    for (old, new), fact in kept.items():
        if new or old not in followed:
            both = codes[fact.successor] if new and all(len(f.gss) == 1 for f in kept.values() if f.successor == fact.successor) else set()
            yield replace(fact, gss=tuple(sorted(both))) if len(both) > 1 else fact


def _all(reading: Reading) -> Iterator[SuccessionFact]:
    """Each statement of a succession; "from the same date" takes the date of the one before."""
    last = newest = ""
    section = -1
    for sentence in reading.sentences:
        newest = newest if sentence.section == section else ""
        section = sentence.section
        heirs: dict[str, set[str]] = {}
        for rule, match in (*TABLE.matches(sentence.plain), *GRAMMAR.matches(sentence.plain)):
            if rule.name in _SUBJECT_FIRST and _OF.search(sentence.plain, 0, match.start()):
                continue
            if _UNCERTAIN.search(sentence.plain[max(0, match.start() - 60) : match.end()]):
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
        told = list(_by_clauses(reading, sentence, newest))
        same = {(f.rule, f.successor) for f in told if f.predecessor in heirs.get(f.successor, ())}  # then the clause tells of others too
        for fact in (f for f in told if f.successor not in heirs or (f.rule, f.successor) in same):
            newest = fact.successor
            here = fact.date or here
            last = here or last
            yield replace(fact, date=here)


def _by_clauses(reading: Reading, sentence: Sentence, newest: str) -> Iterator[SuccessionFact]:
    """What the shadow of a sentence tells beyond the rules; "the Board" may be the newest of which the item has told."""
    for told in clauses(reading, sentence):
        at = sentence.start + told.start
        new = _latter(reading, sentence) if told.new == LATTER else full_name(reading, told.new, at)
        if not new or not (told.new == LATTER or _named(told.new, new)) or len(_each(told.new)) > 1:
            continue
        told_old = _OF_BOARD.sub(r"\1", told.old)
        several = _these(reading, sentence, told_old[len(THESE) :]) if told_old.startswith(THESE) else _each(told_old)
        if told_old.startswith(THESE) and not several:
            continue
        for name in several if len(several) > 1 else [told_old]:
            old = _it(reading, sentence, name) if name.startswith("That ") else full_name(reading, name, at)
            old = tidy(name) if old == new and old.endswith(" " + tidy(name)) and joint_gss(tidy(name)) else old  # of "Roe and Dale Board" the "Dale Board"
            old = newest if not old and newest.endswith(" " + name) else old
            if _named(name, old) and old.lower() != new.lower() and not _moved(old, new):
                yield SuccessionFact(
                    predecessor=old, successor=new, date=_when(reading, sentence, told), gss=_codes(reading, sentence, told, old, new),
                    evidence=proof(sentence, told.start, told.end), rule=told.name,
                )  # fmt: skip


_LAST = re.compile(r"^.*(?:, | and )(?=NHS )")


def _before(reading: Reading, sentence: Sentence) -> list[str]:
    """The bodies that the sentence before, of the same item, names, in order, each as written."""
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else sentence
    if before is sentence or before.section != sentence.section:
        return []
    named = (_LAST.sub("", m.group()) for m in _SUBJECT.finditer(before.plain) if _named(m.group(), full_name(reading, m.group(), before.start + m.start())))
    return list(dict.fromkeys(n for n in named if not re.search(r"\b(?:Committee|Cabinet)$", n)))


def _latter(reading: Reading, sentence: Sentence) -> str:
    """The body that "the latter" or "the last of these" means: the one named last in the sentence before."""
    named = _before(reading, sentence)
    return full_name(reading, named[-1], sentence.start) if named else ""


def _these(reading: Reading, sentence: Sentence, number: str) -> list[str]:
    """The bodies that "both", "all three" or "these" means: those of the sentence before, if they are as many."""
    named = _before(reading, sentence)
    return named if len(named) > 1 and (not number or len(named) == word_value(number)) else []


_OF_BOARD = re.compile(r"((?:[Ss]ub-?\s?)?(?:[Gg]roup|Panel|Forum|Team|Executive)) of the [A-Z][^,;]*?(?= and the |$)")  # "the Missing Group of the Board"
_HEALTH = re.compile(r"^NHS\b|\b(?:CCG|ICB|Clinical Commissioning Group|Integrated Care Board|Integrated Care)$")


def _codes(reading: Reading, sentence: Sentence, told: Told, old: str, new: str) -> tuple[str, ...]:
    """Whose the bodies are: the areas that the sentence says are covered, else those of their names; of a health body
    that covers more than it names, the council's."""
    covered = _covers(sentence, told.end)
    areas = gss_of(reading, *covered) if covered else ()
    if len(areas) > 1:
        return areas
    codes = gss_of(reading, old, new)
    return reading.gss if _HEALTH.search(new) and not set(codes) & set(reading.gss) else codes


def _moved(old: str, new: str) -> bool:
    """Whether a team only moved house or department."""
    return re.search(r"\b(?:Centre|Directorate|Department|Offices?|Cabinet|Court|House|Council)$", new) is not None and not old.endswith("Council")


def _when(reading: Reading, sentence: Sentence, told: Told) -> str:
    """When a clause says that it took effect: of an old that ended and a new that followed, the last date told."""
    plain = sentence.plain
    dates = [m for m in find_dates(plain, reading.date) if not (m.end - m.start == 4 and _TITLED.search(plain, 0, m.start))]
    found = [m for m in dates if told.start <= m.start < told.end]
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
    it = ""
    if "it_new" in said or "it_old" in said:
        word = said.get("it_new", said.get("it_old", ""))
        it = _asked_about(reading, sentence, sentence.plain[: match.start()]) if word == "it" or (word == "It" and rule.name == "it-gave-way") else ""
        it = it or (_it(reading, sentence, word) if word != "it" else "")
    if ("it_new" in said or "it_old" in said) and not it:
        return
    new = full_name(reading, heir, at) if heir else it
    if "it_old" in said and new != it and _named(heir, new):
        yield it, new
    if heir and not _named(heir, new, rule.name == "ceased-then"):
        return
    listed = _each(said["predecessors"]) if "predecessors" in said else []
    if rule.name == "replaced" and _AND.search(said["predecessor"]):
        listed = _each(said["predecessor"])
    for name in listed or [said[g] for g in ("predecessor", "owned", "other") if g in said]:
        if part := _PART.search(sentence.plain[: _at(match)]) if not listed else None:
            name = part["part"]  # "the Missing Group of the Board was renamed": the group was
        old = full_name(reading, name, at)
        if _elsewhere(rule, old, new):
            continue
        if _named(name, old, owned=_OWNED.search(sentence.plain[: match.end()], match.start()) is not None) and (
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


def _it(reading: Reading, sentence: Sentence, said: str) -> str:
    """What "It" or "That Partnership" means at the start of a sentence: the successor that the one before tells of, else what it is about."""
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else sentence
    if not index or before.section != sentence.section:
        return ""
    told = [
        m[g] for _, m in TABLE.matches(before.plain) for g in ("successor", "heir") if m.groupdict().get(g)
    ]
    if said.split()[-1].istitle() and " " in said:  # "That Partnership": the last so called
        named = [m.group() for m in _SUBJECT.finditer(before.plain) if m.group().endswith(" " + said.split()[-1])]
        return full_name(reading, named[-1], sentence.start) if named else ""
    subject = _SUBJECT.search(before.plain)
    name = told[-1] if told else subject.group() if subject and subject.start() < 40 else ""
    full = full_name(reading, name, before.start + before.plain.find(name)) if name else ""
    return full if full and _named(name, full) else ""


# What may stand before "it" in an answer: who gives it, and under or since what.
_ANSWERS = re.compile(
    r"(?:(?:The|A|An|In|It|[A-Z])[^.;:]{0,90}?\b(?:said|replied|responded|answered|explained|confirmed"
    r"|told(?: [A-Z]\w+| them| the \w+)?|advised|stated|reported|added|understood|clarified)(?:,? that)?"
    r"(?:,? (?:under|in (?:line|accordance|keeping) with|as|from|following|since|by|on|at|in|because of|as a result of)\b[^.;:]{2,90})?,? )?"
)
_ASKS = re.compile(
    r"\b(?:asked|asks|asking|wondered|queried|questioned|enquired|inquired|curious|wished to know|wanted to know|sought|reference|referred"
    r"|question|turned to|raised|noted|spoke of|how long|what (?:had|has|would|was|is))\b",
    re.IGNORECASE,
)


def _asked_about(reading: Reading, sentence: Sentence, before: str) -> str:
    """What "it" is in an answer: the one body that the question, the sentence before of the same item, is about."""
    index = reading.index_of(sentence)
    asked = reading.sentences[index - 1] if index else sentence
    if not index or asked.section != sentence.section or not _ASKS.search(asked.plain) or not _ANSWERS.fullmatch(before):
        return ""
    named = {f: m for m in _SUBJECT.finditer(asked.plain) if (f := full_name(reading, m.group(), asked.start + m.start())) and _named(m.group(), f)}
    named = {f: m for f, m in named.items() if not re.search(r"\b(?:Committee|Council|Cabinet)$", f)}
    return next(iter(named)) if len(named) == 1 else ""


def _each(said: str) -> list[str]:
    """The bodies of a run of them, each as written."""
    parts = _JOINT.sub(r"\1;", _ASIDE.sub("", said)).split(";")
    return [m.group() for part in parts for m in _BODY.finditer(part)]


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


def _named(said: str, name: str, known_as_body: bool = False, owned: bool = False) -> bool:
    """Whether a name is one body's, arrangement's or process's, and not a person's, a school's or a whole class."""
    if not name or _KIND_ALONE.fullmatch(name) or (is_class(name) and not owned) or _NOT_BODY.search(name):
        return False
    if not _HEAD.search(name) and any(n.end - n.start >= len(said) - 1 for n in find_names(said)):
        return False
    if is_acronym(name):
        return name.endswith(("SCB", "SCP", "LSCB", "SAB", "LSP", "CCG", "ICB", "MASH"))
    known = any(m.end - m.start >= len(name) - 1 for m in find_organisations(name))
    return known or (
        len(name.split()) > 1 and bool(_HEAD.search(name) or _PROCESS.search(name) or len(name.split()) > 2)
    )


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
