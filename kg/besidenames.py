"""What stands beside a name, cut at its own separators, and the office on the committee that it gives."""

from __future__ import annotations

import re

from kg.names import find_names
from kg.rules.presence.attendance import (
    CHAIR,
    JOINT,
    NOTE,
    SUBSTITUTE,
    VICE,
)
from kg.rules.presence.posts import POST_HEAD
from kg.titles import BODY_WORD, sent_by

_LINES_BELOW = re.compile(r"[ \t]*\n[^\n]+\n[^\n]+\s*$")
_CELL = " ; \ue000"  # where a cell of a table begins
_COLUMNED = re.compile(r"(?<=\S) {3,}(?=\S)|^ {3,}\S")  # then two spaces part columns too: "AS      Head of Law  Kirby Council"
_COLUMN = re.compile(r"(?<=\S) {2,}(?=\S)")  # the columns of a table set with spaces: "A Sample      Head of Law      Kirby Council"
_SLASHED = re.compile(r"\s*(?:\([^()]{1,40}\)\s*)?/\s")  # "A Sample (Chair) / Head of Law / Kirby Council"
_SLASH = re.compile(r"\s/(?=\s|$)")
_SMALL_ENDS = re.compile(r"^(?:the|and)\s+|\s+(?:and|&|with)$", re.IGNORECASE)
_SEPARATOR = re.compile(r"[()\[\]]|,\s|;|\s-\s")
_NOTE_LAST = re.compile(r"\s*\(([^()]*)\)$")


def segments_of(tail: str) -> list[str]:
    """What stands beside a name, cut at its own separators: brackets that open it, commas, dashes, cells."""
    if _LINES_BELOW.match(tail):
        tail = tail.replace("\n", _CELL)  # a name alone on its line, the post on the next, the agency on the one after
    tail = _COLUMN.sub(_CELL, tail) if _COLUMNED.search(tail) else tail
    tail = tail.replace("\\", "").replace("\t", _CELL).replace("|", _CELL)
    if _SLASHED.match(tail):
        tail = _SLASH.sub(f" {_CELL}", f" {tail}")  # the cells of a row parted by slashes
    tail = " ".join(tail.split()).strip(" ,;:-./\ue000")
    tail = _SMALL_ENDS.sub("", tail.strip()).strip(" ,;:-")
    if not tail:
        return []
    parts: list[str] = []
    depth, last = 0, 0
    for m in _SEPARATOR.finditer(tail):
        token = m.group()
        if token in "([":
            if depth == 0 and not tail[last : m.start()].strip(" ,;-"):
                last = m.start()
            depth += 1
        elif token in ")]":
            depth = max(0, depth - 1)
            if depth == 0 and tail[last] in "([":
                parts.append(tail[last + 1 : m.start()])
                last = m.end()
        elif depth == 0 and not (token.strip() == "-" and _of_post(tail[last : m.start()], tail[m.end() :])):
            parts.append(tail[last : m.start()])
            last = m.end()
    parts.append(tail[last:])
    cut: list[str] = []
    for part in (p.strip(" ,;:-.") for whole in parts for p in office_apart(whole)):
        note = _NOTE_LAST.search(part)
        if note and (
            VICE.match(note[1])
            or CHAIR.match(note[1])
            or note[1].lower().startswith(("co-opted", "coopted"))
            or SUBSTITUTE.search(note[1])
            or NOTE.match(note[1])
            or _ATTENDS.fullmatch(note[1])
        ):
            cut += [part[: note.start()].strip(), note[1]]
        elif part:
            cut.append(part)
    return [sent_by(_AS_CLERK.sub("", c)) for c in cut if c.strip("\ue000 ") and c.lower() not in ("and", "the") and not (_BY_RULE.match(c) or _ATTENDS.fullmatch(c))]


_OFFICE_LAST = re.compile(r"(?P<post>[^()]{3,90}(?=,)|(?:Deputy )?(?:Leader|Mayor|Cabinet|Portfolio|Lead Member)\b[^()]{0,80})(?:,| and) (?P<office>[^,()]{4,40})")
_OFFICE_FIRST = re.compile(r"(?P<office>[^,()]{4,24})(?:,| and|,? who is also) (?:the )?(?P<post>(?:Deputy )?(?:Leader|Mayor|Cabinet|Executive|Lead|Portfolio)\b[^()]{3,90})")


def office_apart(said: str) -> tuple[str, ...]:
    """What one bracket says of a person, the office on the committee apart from a post: "(Leader of the Council, Chair)"."""
    for pattern in (_OFFICE_LAST, _OFFICE_FIRST):
        match = pattern.fullmatch(said.strip())
        if match and POST_HEAD.search(match["post"]) and not office_of(match["post"]) and office_of(match["office"]):
            return match["post"], match["office"]
    return (said,)


_ATTENDS = re.compile(r"[A-Z]{2,3} (?:attending|attended|to attend|deputi[sz]ing|substituting)|(?:(?:participating|non-voting|as an?) )?(?:observer|guest|visitor)")  # "(AS attending)", "(observer)"
_BY_RULE = re.compile(r"(?:in accordance with|pursuant to|by virtue of|as (?:required|permitted|allowed) by)\b", re.IGNORECASE)
_AS_CLERK = re.compile(r" as (?:the )?[Cc]lerk(?: to the (?:[Mm]eeting|[Cc]ommittee|[Pp]anel|[Bb]oard))?$")  # "Committee Officer as Clerk to the Meeting"
_CAPITAL_PHRASE = re.compile(r"[A-Z][^,;()]*")


# "Executive Chief Officer - Health and Social Care and Chief Social Work Officer": a service, and the second of two posts
_AND_ANOTHER = re.compile(r"(?!.*\b(?:Director|Head|Manager|Officer|Lead|Leader|Chief)\b.* and )[A-Z][\w' &,-]*? and (?:Chief|Deputy|Statutory|Head of|Director of)\b")


def _of_post(before: str, after: str) -> bool:
    """Whether a dash parts a post from the service that belongs to it ("Director - Children and Families")."""
    part = _CAPITAL_PHRASE.match(after)
    return bool(
        part and POST_HEAD.search(before) and not office_of(before.strip()) and not CHAIR.match(part[0])
        and (not POST_HEAD.search(part[0]) or _AND_ANOTHER.match(part[0])) and not BODY_WORD.search(part[0]) and not find_names(part[0])
    )


INDEPENDENT = re.compile(r"\W*independent\b", re.IGNORECASE)
# "Chair, Schools Panel", "Chair of the Scrutiny Committee (Homes)": an office on the body named, which may be another
CHAIR_OF = re.compile(
    r"^(?P<post>(?:Vice[- ]|Deputy |Independent )?(?:Chair(?:man|person|woman)?|Convener))(?:, (?:of )?| of )(?:the )?"
    r"(?P<body>[A-Z][\w'&-]*,? .*?(?:Committee|Panel|Board|Commission|Partnership|Forum|(?:and|&) Scrutiny)(?: \([A-Z][^()]+\))?)$"
)
_OF_OTHER_BODY = re.compile(r"\bof\b.*\b(?:board|partnership|trust|governors|forum|group|network|association|council|volunteers|alliance|bench|federation|union|magistrates|trustees)\b", re.IGNORECASE)


def other_body(segment: str) -> bool:
    """ "Chair of the X Safeguarding Board" is a post; "Chair of Social Services took the Chair" is the office here."""
    return bool(
        _OF_OTHER_BODY.search(segment)
    )


def office_of(said: str) -> str:
    """The office on the committee itself that words beside a name give, or an empty string."""
    if not said or other_body(said) or CHAIR_OF.match(said) or INDEPENDENT.match(said):
        return ""
    if VICE.match(said):
        return "vice-chair"
    if JOINT.match(said):
        return "joint chair"
    return "chair" if CHAIR.match(said) else ""
