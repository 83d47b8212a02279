"""Whom a partnership covers: by the name of its area, by a list of councils in its name or said of it, by the directors who attend."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from functools import cache

from kg.bodynames import broken
from kg.gazetteer import by_name, find_authorities, fold_name, named_places
from kg.resources import resource
from kg.text import ordinary

_MOST = 10  # councils of one body
_LONGEST_LIST = 240  # characters
_HEAD = 700  # characters of a heading at most

_COUNCIL_WORDS = (
    r"(?:(?:London|Royal|Metropolitan|City|County|Borough|District|Unitary|Upper[- ]Tier|[Ll]ocal|[Cc]ouncils?|[Bb]oroughs?|[Aa]uthorit(?:y|ies)|[Aa]reas?|[Cc]ities|[Cc]ounties|[Tt]wo|[Tt]hree"
    r"|[Ff]our|of|the)\b[\s']?)"
)
_LEADS_IN = re.compile(
    rf"[\s:*_(-]{{0,4}}(?:(?:the )?(?:chief executives?|directors? of children's services|leaders) (?:of|from|at)\s)?"
    rf"{_COUNCIL_WORDS}{{0,7}}(?:[:(;]\s?)?[\s*\u2022;-]{{0,6}}{_COUNCIL_WORDS}{{0,4}}", re.IGNORECASE
)
_BETWEEN = re.compile(rf"\s?{_COUNCIL_WORDS}{{0,3}}\s?(?:\([A-Z]{{2,6}}\))?\s?(?:,|;|/|&|\+|\|)?[\s*\u2022-]{{0,5}}"
    rf"(?:\b(?:and|with)\b|&)?\s{{0,2}}{_COUNCIL_WORDS}{{0,5}}", re.IGNORECASE)


@cache
def _table() -> tuple[tuple[str, str, tuple[str, ...], str, str], ...]:
    with resource("ontology/reference/areas.csv").open(encoding="utf-8", newline="") as file:
        return tuple((r["area"], r["of"], tuple(sorted(r["gss"].split())), r["start"], r["end"]) for r in csv.DictReader(file))


def of_area(name: str, day: str = "") -> tuple[str, ...]:
    """The codes of the councils in the area with whose name a body's begins; none where no list of areas knows it.

    >>> of_area("Berkshire West Safeguarding Children Partnership")
    ('E06000037', 'E06000038', 'E06000041')
    >>> of_area("Set Design Board")
    ()
    """
    plain = f"{ordinary(name)} "
    folded = f"{fold_name(plain)} "
    fits = (
        (area, gss) for area, of, gss, start, end in _table()
        if (plain.startswith(f"{area} ") if area.isupper() else folded.startswith(f"{fold_name(area)} ")) and of in folded and (not day or start <= day <= (end or day))
    )  # fmt: skip
    return max(fits, key=lambda found: len(found[0]), default=("", ()))[1]


def listed_councils(plain: str, at: int, day: str = "") -> tuple[str, ...]:
    """The codes of the councils that a list names from a place in a text on, be it by their full names or their places'; fewer than two are no list."""
    found: list[str] = []
    region = plain[at : at + 400]
    lead = _LEADS_IN.match(region)
    stands = {lead.end() if lead else 0, 0}
    for match in named_places(region):
        if match.start() not in stands:
            if match.start() > max(stands):
                break
            continue
        council = by_name(match.group().title() if match.group().isupper() else match.group(), day)
        if council is None or not council.gss or not (council.children_services or council.nation != "England"):
            break
        found.append(council.gss)
        gap = _BETWEEN.match(region, match.end())
        stands = {gap.end() if gap and gap.end() > match.end() + 1 else -1}
    return tuple(sorted(set(found))) if len(set(found)) > 1 else ()


_KINDS = r"Partnership|Board|Panel|Committee|Executive|Forum|Group|Service|Authority|Commission|Arrangements|Agency|Alliance|Trust"
_NAMED_FOR = re.compile(rf"\b(?:{_KINDS})\b(?: (?:\([A-Z]{{2,8}}\) )?(?:for|of|in|across|covering|serving)\b| ?\()", re.IGNORECASE)
# "A partnership of A, B and C", "covering A and B", "Working together across A and B": a line below the name
_SUBTITLE = re.compile(
    r";[\s*_|(]{0,6}(?:(?:an?|the|our|local|multi-agency|safeguarding|joint|statutory|strategic|children|children's) ){0,5}"
    r"(?:(?:partnership|collaboration|alliance|arrangements?|board|body|service|panel|committee)s? (?:of|between|for|across|covering|serving)|working (?:\w+ ){0,2}(?:across|for|in|with)|covering"
    r"|serving|for|across|safeguarding (?:\w+ ){0,4}(?:in|across))\b", re.IGNORECASE,
)  # fmt: skip
_GENERIC = frozenset(
    ["local", "safeguarding", "children", "children's", "adults", "youth", "justice", "management", "child", "death", "overview", "multi-agency", "joint",
     "strategic", "new", "combined", "and", "statutory"]
)
# "The Partnership covers the areas of A, B and C", "The Board was formed by A and B", "The safeguarding partners are A, B and the police"
_SAID = re.compile(
    rf"\b(?:(?:the|this|our)\s(?P<own>(?:(?!the\b)[\w'&,-]+ ){{0,8}}?(?:{_KINDS}))\b|(?P<letters>(?-i:[A-Z]{{3,8}})))(?: \([A-Z]{{2,8}}\))?(?:,? which|,)? (?:now |jointly |currently |also )?"
    r"(?:(?:is|was|being) (?:now )?(?:an? )?(?:\w+ ){0,3}(?:partnership|collaboration|body|board|arrangement|alliance|made up|comprised) (?:of|between|for|covering|across)"
    r"|(?:is|was|had been|has been) (?:formed|established|set up|created|agreed|founded|funded|appointed)(?: (?:in|on|from) [\w ]{3,18})? (?:jointly )?by"
    r"|cover(?:s|ed|ing)|serv(?:es|ed|ing)|spans?|br(?:ings?|ought) together|compris(?:es|ed|ing)|consist(?:s|ed) of|(?:works?|worked|operates?|operated) across"
    r"|(?:acts?|acted) (?:for|on behalf of))\b"
    r"|\b(?:(?:statutory|local|lead|three|four|five) ){0,3}(?:safeguarding )partners(?: (?:of|in|for) (?:the|this) \w+)? (?:are|were|being|remain)\b:?",
    re.IGNORECASE,
)
# "A, B and C work together as the Partnership": the list is what the sentence begins with
_TURNED = re.compile(
    rf"\b(?:work(?:ed)? together|are (?:the )?(?:\w+ )?(?:partners|members)|ma[kd]e up|form(?:ed)?|have established|established|set up|share[d]?)\b[^.;]{{0,90}}\b(?P<own>{_KINDS})\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"\b(?:cover|serv|span|br(?:ing|ought)|compris|consist|operat|partners|acro|formed|established|set up|created|founded|funded|agreed"
    r"|appointed|acts?\b|acted|partnership of|made up|work(?:ed)? together|share)", re.IGNORECASE
)


def of_name(headed: str, day: str = "") -> tuple[str, ...]:
    """The codes of the councils of a body by its name as a page heads it: "A and B Board", "Board for A and B", "Area Board (A and B)"."""
    plain = ordinary(headed)
    if area := of_area(plain, day):
        return area
    behind = (listed_councils(plain, m.end(), day) for m in _NAMED_FOR.finditer(plain))
    return listed_councils(plain, 0, day) or next(filter(None, behind), ())


def of_partnership(text: str, body: str, day: str = "", alone: tuple[str, ...] = ()) -> tuple[str, ...]:
    """The codes of the councils of which a page says that its partnership is; `alone` has those of the one that its body's name tells, which they must hold."""
    plain = broken(text)
    head = ordinary(text[:_HEAD].replace("\n", ";"))
    lines = (listed_councils(head, m.end(), day) for m in _SUBTITLE.finditer(head))
    said = _said(plain, body.lower(), day) if _SAYS.search(plain) else ()
    found = next((codes for codes in (*lines, *said) if codes and set(alone) <= set(codes)), ())
    return found if found or alone else _of_lines(text, day) or _of_directors(text, day)


def _said(plain: str, body: str, day: str) -> Iterator[tuple[str, ...]]:
    """The lists of councils in what a page says of a body."""
    initials = "".join(word[0] for word in re.split(r"[\s-]+", body) if word not in {"", "and", "of", "for", "the", "&"})
    for match in _SAID.finditer(plain):
        own, letters = (match["own"] or "").lower().split(), (match["letters"] or "").lower()
        generic = own and own[-1] in body and _GENERIC.issuperset(own[:-1]) and all(word in body for word in own if word.startswith("adult"))
        if (not own or generic or " ".join(own) in body) and letters in initials:
            yield listed_councils(plain, match.end(), day)
    for match in _TURNED.finditer(plain):
        begun = max(plain.rfind(stop, 0, match.start()) for stop in ".;") + 1
        if match.start() - begun < _LONGEST_LIST and match["own"].lower() in body:
            yield listed_councils(plain[: match.start()], begun, day)


def _of_lines(text: str, day: str) -> tuple[str, ...]:
    """The codes of the councils that stand each on a line of its own in the heading, one below the other."""
    run: list[str] = []
    for line in text[:_HEAD].split("\n"):
        said = ordinary(line).strip(" *_#|\u2022-")
        council = by_name(said.title() if said.isupper() else said, day) if "ouncil" in said or "Borough" in said else None
        if council and council.gss:
            run.append(council.gss)
        elif said and len(set(run)) > 1:
            break
        elif said:
            run = []
    return tuple(sorted(set(run))) if len(set(run)) > 1 else ()


_TO_LISTS = re.compile(r"\b(?:present|attend\w*|apologies|members(?:hip)?|representing|in the room)\b", re.IGNORECASE)
_POST = re.compile(
    r"\b(?:DCS|Chief Executive|Lead Member|Cabinet Member|Portfolio Holder|(?:(?:Executive|Corporate|Strategic|Service|Interim|Assistant|Deputy|Operational) )*Director"
    r"|Head of (?:Service|Safeguarding|Children's (?:Services|Social Care)))\b",
    re.IGNORECASE,
)
_GUEST = re.compile(r"\b(?:guests?|observ\w+|former(?:ly)?|visit\w+|peer|speaker|retired|seconded)\b", re.IGNORECASE)


def _of_directors(text: str, day: str) -> tuple[str, ...]:
    """The codes of the councils whose directors stand in the lists of a page, beside the council's name or below it."""
    begun = _TO_LISTS.search(text)
    found: set[str] = set()
    above = ""
    for line in _rows(text[begun.start() : begun.start() + 5000] if begun else ""):
        post = _POST.search(line)
        councils = {m.value for m in find_authorities(ordinary(line), day)} if not _GUEST.search(line) else set()
        if post and len(councils) == 1:
            found |= councils
        elif post and not councils and above:
            found.add(above)
        whole = by_name(ordinary(line).strip(" *_#|:\u2022-"), day) if len(councils) == 1 and not post else None
        above = (whole.gss or "") if whole else ""
    return tuple(sorted(found)) if 1 < len(found) <= _MOST else ()


_MEMBER = re.compile(r"\b(?:Councillors?|Cllrs?|COUNCILLORS?|CLLRS?|Mayor)\b")
_CELLS = re.compile(r"\s*\|\s*|\s{2,}|\t|\s-\s|[():]|,\s(?:the\s)?|\s/\s")
_LISTS_END = re.compile(r"\n\s*(?:\d{1,3}[.)]\s|(?i:in attendance|also present|officers?)\b)")


def of_members(text: str, day: str = "") -> tuple[str, ...]:
    """The codes of the councils beside or above the elected members in the lists of a joint body's page: in brackets, in a cell, behind a dash.

    >>> of_members("Present: Cllr A Roe (Reading), Cllr B Dale (Wokingham)")
    ('E06000038', 'E06000041')
    """
    begun = _TO_LISTS.search(text)
    lists = text[begun.start() : begun.start() + 4000] if begun else ""
    apologies = re.search(r"\n[^\n]{0,20}\bapologies\b[^\n]{0,600}", lists, re.IGNORECASE)
    ends = _LISTS_END.search(lists, 20)
    found: set[str] = set()
    above = ""
    for line in [*lists[: ends.start() if ends else None].split("\n"), apologies.group() if apologies else ""]:
        said = ordinary(line)
        members = _MEMBER.search(said)
        pieces = (by_name(piece.strip(" .*_;#"), day) for piece in _CELLS.split(line) if 4 < len(piece) < 60)
        councils = {council.gss for council in pieces if council and council.gss}
        if members:
            found |= councils or ({above} if above else set())
        elif said.strip():
            above = min(councils) if len(councils) == 1 else ""
    return tuple(sorted(found)) if 1 < len(found) <= _MOST else ()


def _rows(lists: str) -> Iterable[str]:
    """The lines of lists, without those of prose."""
    return (line for line in lists.split("\n") if 12 < len(line) < 170 and not line.rstrip().endswith("."))
