"""The old name of a body in a note under its name: "Neglect Sub Group. Known as the Threshold Group until 1 May 2019."

Notes are short of verbs and subjects: the body stands before a colon, a dash or a full stop, and what it was called stands next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.boards.naming import full_name
from kg.extract.boards.succession_bodies import is_one_body
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.pieces_bodies import SUBJECT
from kg.screen import Screened
from kg.text import fold

_NUMBER = r"^\W*(?:\(?\d+(?:[.:]\d+)*[.)]?\s+|[a-z]\)\s+)?"
_BODY = SUBJECT.replace(" ", r"\s+")
_CALLED = r"(?:(?:[Kk]nown|[Cc]alled|[Ss]tyled|[Nn]amed|[Rr]enamed|[Ff]ormerly|[Pp]reviously|[Oo]riginally|[Oo]nce)\s(?:(?:known|called|named|from|as)\s){0,2})"
_UNTIL = r"(?P<until>\s\(?(?:until|up\sto|till|before|renamed)\b)"
_OLD = rf"(?:the\s)?(?P<old>{_BODY})(?={_UNTIL}|\s?[.;,(]|$)"
_SAID = Screened(rf"\b{_CALLED}{_OLD}")
_HEAD = re.compile(rf"{_NUMBER}(?P<new>{_BODY})")
_GAP = re.compile(r"(?:\s\([^()]{2,60}\))?(?:\s?[:,-]|\s[-\u2013])?\s*")
_PAST = re.compile(r"(?:[Ff]ormerly|[Pp]reviously|[Oo]riginally|[Oo]nce|[Rr]enamed\sfrom)\b")


@dataclass(frozen=True, slots=True)
class Noted:
    """The old name and the new, and where the note tells of them."""

    old: str
    new: str
    start: int
    end: int


def noted(reading: Reading, sentence: Sentence) -> Iterator[Noted]:
    """What a note tells: at the start of a sentence after the one that begins with the body, or right after the body's own name."""
    plain = sentence.plain
    for match in _SAID.finditer(plain):
        if not (match["until"] or _PAST.match(match.group())):
            continue  # "known as the Risk Board": its name now
        before = plain[: match.start()]
        head, at = (_HEAD.match(plain, 0, match.start()), sentence.start) if before.strip() else _above(reading, sentence)
        if head is None or (before.strip() and not _GAP.fullmatch(before, head.end())):
            continue
        new = full_name(reading, fold(head["new"]), at + head.start("new"))
        old = full_name(reading, fold(match["old"]), sentence.start + match.start("old"))
        if all(is_one_body(n, n) for n in (old, new)) and old.lower() != new.lower():
            yield Noted(old, new, match.start(), match.end())


def _above(reading: Reading, sentence: Sentence) -> tuple[re.Match[str] | None, int]:
    """The body with which the sentence before, of the same paragraph, begins and after which it says no more than a name or two."""
    before = reading.before(sentence)
    if before is None or before.block != sentence.block:
        return None, 0
    head = _HEAD.match(before.plain)
    return (head, before.start) if head and _SHORT.fullmatch(before.plain, head.end()) else (None, 0)


_SHORT = re.compile(r"(?:\s?\([^()]{2,80}\))?\s?[.:;]?\s*")
