"""The names of a run of an attendance list, told apart from those within what is said of another."""

from __future__ import annotations

import re

from kg.besidenames import office_of
from kg.capitals import in_capitals
from kg.gazetteer import by_name
from kg.names import BARE, GIVEN, SURNAME, Name, find_names, is_name
from kg.persons import BARE_POST
from kg.rules.presence.posts import POST_HEAD

_ENTRY_ENDS = re.compile(r"\s*(?:;|$)")


def names_of_list(plain: str, start: int, end: int) -> list[Name]:
    """The names of a run of an attendance list, but those within what is said of another."""
    names: list[Name] = []
    for name in _with_substitutes(plain, start, end):
        if plain.startswith("'s ", name.end) and plain[name.end + 3 : name.end + 4].islower():
            continue  # "Councillor A Sample's deputy"
        if names and name.style and "  " in plain[name.start : name.end] and "\n" not in plain[names[-1].end : name.start]:
            continue  # "DCI A Sample    AS    Detective Chief Inspector    Kirby Police": cells of the row
        if names and not name.style and _CELL_BETWEEN.fullmatch(plain, names[-1].end, name.start):
            continue  # "A Sample / AS / Rising Gate", "A Sample (AS) / Rising Gate": whom he represents
        if names and not name.style and plain[names[-1].end : name.start].strip() == "(" and not _CAME.match(plain, name.end):
            continue  # "A Sample (West Exampleton and Moor)": whom he represents
        if names and not name.style and _WARD.fullmatch(plain, names[-1].end, name.start) and not _DASH.match(plain, name.end) and not _CAME.match(plain, name.end):
            continue  # "A Sample (Chair) - Vale and North Moor": likewise
        if names and not name.style and ";" in plain[start:end] and _OWN_PLACE.fullmatch(plain, names[-1].end, name.start) and _ENTRY_ENDS.match(plain[name.end : end]):
            continue  # "Mr A Sample, Lead Officer, Porth Moor; Mrs B Specimen, Lead Officer Porth Glen": where they work
        if names and not name.style and by_name(name.name) and plain[: name.start].rstrip().endswith((",", " and", "&")):
            continue  # "A Sample, NHS Luton and Milton Keynes": a place
        if names and FOR_ANOTHER.fullmatch(plain, names[-1].end, name.start):
            continue  # "A Sample (AS, for Ben Specimen)"
        if names and not name.style and name.name.endswith(" Ward") and plain[names[-1].end : name.start].rstrip().endswith(("-", "(", ",")):
            continue  # "A Sample arrived at 2.10 pm - North Elm Ward"
        first_alone = len(names) == 1 and names[0].styled and names[0].start - start < _LINE_OPENS
        if first_alone and not name.style and _COMMA.fullmatch(plain, names[0].end, name.start) and _WHOM_LINE.match(plain, name.end, end):
            continue  # "Ms A Sample, Kirby Carers (Third Sector)", on a line of its own
        if len(names) == 1 and not name.style and _BARE_BEFORE.fullmatch(plain, names[0].end, name.start) and _WHOM_LINE.match(plain, name.end, end):
            continue  # "A Sample (AS) - Project Lead, Rising Gate (item 6 only)"
        if not _belongs_to_note(plain, start, name) and not (names and _inside_post(plain[names[-1].end : name.start])):
            names.append(name)
    return names


_CELL_BETWEEN = re.compile(r"\s*(?:\([A-Z][A-Za-z]{0,3}[A-Z]\)|/\s*[A-Z][A-Za-z]{0,3}[A-Z]\s)\s*/\s(?:-\s*/\s)?")


def _with_substitutes(plain: str, start: int, end: int) -> list[Name]:
    """The names of a run, those in capitals and the surnames with posts too, with those in brackets within a list of surnames: "Cllrs Sample, Specimen (substitute: Cllr Example) and Figure"."""
    names = _unparted(plain, start, end, find_names(plain, start, end))
    bracketed = "(" in plain[start:end]
    for others in (in_capitals, _with_post) if bracketed else (in_capitals,):
        names += [n for n in others(plain, start, end) if not any(k.start < n.end and n.start < k.end for k in names)]
    if not bracketed:
        return sorted(names, key=lambda n: n.start)
    known = {n.start for n in names}
    brackets = (m.end() for pattern in (_SUBSTITUTE_IN, _SUBSTITUTING_IN) for m in pattern.finditer(plain, start, end))
    inside = [n for at in brackets for n in find_names(plain, at, plain.index(")", at))[:1] if n.start not in known]
    return sorted([*names, *inside], key=lambda n: n.start)


_PARTED = re.compile(r"[,;|\t\n:]|\s-\s")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
_JOINED = re.compile(r"(?:\s|\band\b|&|\.)*")
_TWO_NAMES = re.compile(rf"(?P<first>{GIVEN} (?:[A-Z]\.? )?{SURNAME}) (?P<second>{GIVEN} (?:[A-Z]\.? )?{SURNAME})")


def _unparted(plain: str, start: int, end: int, names: list[Name]) -> list[Name]:
    """The names of a list, told apart where nothing parts them: "Ada Sample Ben Specimen Cy Figure (Convener)"."""
    if len(names) < 2 or all(len(n.name.split()) < _WORDS_OF_TWO for n in names) or any(n.style for n in names[1:]) or (names[0].style and not names[0].style.lower().endswith("s")):
        return names
    ends = [start, *(n.end for n in names)]
    gaps = [_IN_BRACKETS.sub("", plain[a:b]) for a, b in zip(ends, [*(n.start for n in names), end], strict=True)]
    if _PARTED.search(_IN_BRACKETS.sub("", plain[names[0].end - len(names[0].name) : end])) or not all(_JOINED.fullmatch(gap) for gap in gaps[1:]):
        return names
    apart: list[Name] = []
    for name in names:
        if two := _TWO_NAMES.fullmatch(plain, name.end - len(name.name), name.end):
            apart += [Name(name.start, two.end("first"), two["first"], name.style), Name(*two.span("second"), two["second"], name.style)]
        elif len(name.name.split()) < _WORDS_OF_TWO:
            apart.append(name)
    return apart


_WORDS_OF_TWO = 4
# "OFFICERS: Sample (Head of Law); Specimen (Clerk)": surnames alone, each with a post in brackets
_SURNAME_ENTRY = re.compile(rf"(?:^|[;,:]|\band|\balso)\s*(?P<name>{BARE})\s*\((?P<said>[A-Z][^()]{{3,120}})\)(?=\s*(?:[;,.]|\band\b|$))")


def _with_post(plain: str, start: int, end: int) -> list[Name]:
    """The persons of a list whom it names by their surnames alone, each with a post in brackets."""
    found = [m for m in _SURNAME_ENTRY.finditer(plain[start:end]) if POST_HEAD.search(m["said"]) and not office_of(m["said"]) and not find_names(m["said"])]
    return [Name(start + m.start("name"), start + m.end("name"), m["name"], "") for m in found if is_name(m["name"], styled=True) and not POST_HEAD.search(m["name"])]


_LINE_OPENS = 4
_COMMA = re.compile(r",\s")
_WHOM_LINE = re.compile(r"\s*(?:\([^()]{3,60}\))?\s*$")
_BARE_BEFORE = re.compile(rf"\s*(?:\([A-Z]{{2,3}}\)\s*)?(?:-|\|)\s+(?:{BARE_POST.pattern}),\s+")
_OWN_PLACE = re.compile(rf"\s*,\s+(?:(?!\band\b)[^;\n()]){{0,60}}?{POST_HEAD.pattern}(?:(?:(?!\band\s+$)[^;\n()]){{0,60}},)?\s+")
_CAME = re.compile(r"[^,;\n]{0,12}\b(?:substitut|sub\b|deputi|attend|in place|for\b)", re.IGNORECASE)
_DASH = re.compile(r"\s+-\s")
_WARD = re.compile(r"\s*(?:\([^()\n]{2,40}\)\s*)?\s-\s+(?!Vice|Deputy|Chair|Conven)(?:(?:[A-Z][\w'-]*,? ){1,3}(?:and|&) |(?:(?!Vice|Deputy|Chair|Leader)[A-Z][\w'-]* ){1,3})?")
_SUBSTITUTE_IN = re.compile(r"\(\s*(?:their\s+|his\s+|her\s+)?(?:substitut\w*|sub|deput(?:y|ised?))\b\.?(?:\s+(?:was|is))?(?:\s+by|\s*[:-])?\s*(?=[A-Z][^()]{2,60}\))", re.I)
_SUBSTITUTING_IN = re.compile(r"\((?=[A-Z][^()]{2,40} (?:(?:is|was) )?(?:substitut|attend|deputi|in (?:his|her|their) (?:place|stead)))")
FOR_ANOTHER = re.compile(r"\s*\((?:[A-Z]{2,3}\b,?\s+)?(?:for|on behalf of|in place of|deputising for|substituting for)\s+(?=[A-Z][a-z]+\s[A-Z]|$)")
_NOTE_BEFORE = re.compile(
    r"(?:substitut\w*\s+(?:member\s+)?for|deputy\s+for|\bsub\.?\s+for|in\s+(?:the\s+)?place\s+of|deputi[sz]ing\s+for|\(\s*(?:[A-Z]{2,3}\s+)?for"
    r"|(?:councillor|cllr)s?[.:]?\s[^,;.()]{2,40}(?<!\sand)\sfor|\(\W?vice\W?|(?:attending|depute)\s+for|\([A-Z]{2,3}\)\s+for|replacing|representing|on\s+behalf\s+of|for\s+whom"
    r"|\s[-\u2013]\s+for|\b(?:obo|o/b/o))\s+$", re.IGNORECASE,
)


def _belongs_to_note(plain: str, start: int, name: Name) -> bool:
    """A name inside a note about another ("substitute for Councillor B Example")."""
    before = plain[max(start, name.start - 60) : name.start]
    return bool(
        _NOTE_BEFORE.search(before)
    )


_BRACKET_OPEN = re.compile(r"\(\s*$")
_FIELD_NEXT = re.compile(r"\b\w+ - $|\b(?:Member|Holder|Spokesperson|Champion|Officer|Lead|Manager) for (?:the )?$|\b(?:Head|Director|Manager) of $|^, (?:[A-Z]\w+ )+Officer: $")


def _inside_post(between: str) -> bool:
    """Whether what follows is part of the post of the person before ("(Cabinet Member for X and Y", "Lead Officer - X")."""
    opened = between.rfind("(") > between.rfind(")")
    return bool(POST_HEAD.search(between)) and (
        (opened and not _BRACKET_OPEN.search(between)) or bool(_FIELD_NEXT.search(between) and ";" not in between)
    )
