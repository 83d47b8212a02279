"""Bodies, arrangements and processes that replaced another, merged, were renamed, or will cease."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.dates import find_dates
from kg.extract.naming import full_name, gss_of, is_acronym, is_class, tidy
from kg.extract.proof import proof
from kg.extract.remit import concerns_children
from kg.model import Fact, Sentence, SuccessionFact
from kg.names import find_names
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.grammar import Rule, groups
from kg.rules.pieces_bodies import BODY, HEADS
from kg.rules.successions import TABLE

_BODY = re.compile(BODY.replace(" ", r"\s+"))
_JOINT = re.compile(rf"\b({HEADS}),?\s+and\s+(?=[A-Z])")
_SAME_DATE = re.compile(r"\bthe\s+same\s+(?:date|day|time)\b")
_NOT_BODY = re.compile(
    r"\b(?:School|Academy|College|Road|Street|House|Hotel|Club|Hospital|Park|Act|Bill|Ward|Hall|Church|Stadium"
    r"|Library|Theatre)\b"
)
_PROCESS = re.compile(
    r"\b(?:Reviews?|Arrangements?|Conferences?|Assessments?|Framework|Inspections?|Procedures?)$", re.IGNORECASE
)
_HEAD = re.compile(rf"{HEADS}$")
_UNCERTAIN = re.compile(
    r"\b(?:might|may|could|whether|if|proposed|proposals?|suggest\w*|consider\w*|option|rumou?r\w*|fear\w*"
    r"|potential(?:ly)?)\b"
)


def extract(reading: Reading) -> Iterator[Fact]:
    """Each succession once; "from the same date" takes the date of the one before."""
    if not concerns_children(reading):
        return
    seen: set[tuple[str, str]] = set()
    last = ""
    for sentence in reading.sentences:
        for rule, match in TABLE.matches(sentence.plain):
            if _UNCERTAIN.search(sentence.plain[max(0, match.start() - 60) : match.end()]):
                continue
            date = _date(reading, sentence, match, last)
            for old, new in _pairs(reading, rule, groups(match), sentence, match):
                key = (old.lower(), new.lower())
                if key in seen or (new, old) in seen:
                    continue
                seen.add(key)
                last = date or last
                yield SuccessionFact(
                    predecessor=old,
                    successor=new,
                    date=date,
                    gss=gss_of(reading, old, new, *_covered(sentence, match)),
                    evidence=proof(sentence, match.start(), match.end()),
                    rule=rule.key,
                )


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
    new = full_name(reading, said["successor"], at) if "successor" in said else ""
    if "successor" in said and not _named(said["successor"], new):
        return
    olds = (
        [m.group() for part in _JOINT.sub(r"\1;", said["predecessors"]).split(";") for m in _BODY.finditer(part)]
        if "predecessors" in said
        else [said["predecessor"]]
    )
    olds += [said["other"]] if "other" in said else []
    for name in olds:
        old = full_name(reading, name, at)
        if _named(name, old) and old.lower() != new.lower():
            yield old, new


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


def _named(said: str, name: str) -> bool:
    """Whether a name is one body's, arrangement's or process's, and not a person's, a school's or a whole class."""
    if not name or is_class(name) or _NOT_BODY.search(name):
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
    low, high = max(0, match.start() - 40), min(len(sentence.plain), match.end() + 40)
    if _SAME_DATE.search(sentence.plain, low, high):
        return last
    found = [m for m in find_dates(sentence.plain, reading.date) if low <= m.start < high]
    inside = [m for m in found if match.start() <= m.start < match.end()]
    near = [
        m
        for m in found
        if not re.search(r"[;.]|\b(?:and|which|report|meeting)\b", sentence.plain[match.end() : m.start])
    ]
    return next((m.value for m in (*inside, *near)), "")


def _covered(sentence: Sentence, match: re.Match[str]) -> tuple[str, ...]:
    """What the sentence says that the successor covers ("which covered A, B and C")."""
    found = re.search(
        r"\b(?:cover(?:s|ed|ing)|serv(?:es|ed|ing)|for) ([A-Z][\w ,'-]{3,160})", sentence.plain[match.end() - 1 :]
    )
    return (found[1],) if found else ()
