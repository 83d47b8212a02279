"""The office that a person holds in another body, as the words around the name tell it: chair, scrutineer, manager.

The wordings of `kg.rules.presence.chairs` are tried around the name, and again around the run of persons in which it stands ("A and B
co-chair the Board") and past what stands beside it ("A, Head of Law at Kirby Council, chairs the Group").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.datepattern import WHEN_WORD
from kg.persons import Person
from kg.prose import LEFT
from kg.rules.presence.chairs import WORDINGS, ChairWording
from kg.rules.presence.posts import CAPITALS
from kg.stance import stance

_WORKING_PANEL = re.compile(r"\b(?:Child Death|Fostering|Adoption|Permanence|Placement|Case Review|Exploitation|Channel|Complaints|Risk)\b.*\bPanel$")
_COMMITTEE = re.compile(r"\b(?:committee|panel|scrutiny|cabinet)\b", re.I)
_OF_COUNCILLORS = re.compile(r"\b(?:Scrutiny|Select|Overview (?:Panel|and)|Policy|Cabinet|Committee|Council|Advisory|Services|Members?)\b", re.I)
_SHORT = r"(?:Board|Partnership|Trust|Group|Executive|Panel|Forum|Network)"
_BOARD = re.compile(rf"\b(?:the\s+)?(?:new\s+)?(?P<body>{_SHORT})\b")
_BODY = re.compile(r"\b(?:Board|Partnership|Partnership\s+Executive|Group|Trust|Panel|Forum|Sub-?\s?[Gg]roup|Network|Executive|Collaborative|Risk\s+Assessment\s+Conference)\b")
_AND_ANOTHER = re.compile(r"\s+and\s+[A-Z]{2,3}\s+(?:the|of|to)\b.*$")  # "AS chairs the Learning Group and BM the Quality Group"
_LETTERED = re.compile(r"(?:[Tt]he\s+)?(?P<name>[A-Z][^.;()]{3,80}?)\s+\([A-Z]{2,6}\)\s+$")
_NEAR = 600  # characters before a name in which an office of the person is told
_UNREAL = frozenset({"hoped", "suggested", "conditional", "denied", "asked", "expected", "target"})
_AND = re.compile(r"(?:\s+(?:of|from|at)\s+(?:the\s+)?[A-Z][^,.;()]{2,50}?|\s*\([^()]{2,80}\))?\s*(?:,\s+|,?\s+and\s+|\s+&\s+|,?\s+jointly\s+with\s+|,?\s+together\s+with\s+|,?\s+with\s+)$")
_ASIDE_AFTER = re.compile(r"^,\s+(?:the\s+|an?\s+|its\s+|our\s+|who\s+[^,.;]{3,60}?|from\s+|of\s+)?[^,.;]{3,110}(?:,\s+[A-Z][^,.;]{3,60})?,(?=\s)|^\s+\([^()]{2,100}\)")
_ASIDE_BEFORE = re.compile(r"\s(?:the|its|an?|our|[A-Z][\w'-]+)\s+[^,.;()]{3,90}(?:,\s+|\s+\()$")
_OWNED = re.compile(r"^(?:the\s+)?(?:[A-Z][\w&-]*(?:\s+(?:and\s+|of\s+|for\s+)?[A-Z][\w&-]*){0,7}\s+(?:Board|Partnership|Council|Trust|Committee|Constabulary|Police)|Board|Partnership"
    r"|Council|[A-Z]{2,8})['\u2019]s?\s+(?=[A-Z])")  # "the Partnership's Health Subgroup"
_OF_BOARD = re.compile(r"(?:the\s+)?(?:[A-Z][\w&-]*\s+(?:and\s+|of\s+)?){0,7}(?:Board|Partnership)['\u2019]s?\s+[A-Z].*[Cc]ommittee$")  # a board's sub-committee, no council's
_IN_TIME = re.compile(rf"\s+(?:in|on|at|from|for|to)\s+{WHEN_WORD}.*$")
_INDEPENDENTLY = re.compile(r"\bindependent(?:ly)?\b(?:\s+(?:capacity|basis|role)\b)?|\bindependently\b")
_MEETING = re.compile(r"\b(?:meetings?|sessions?|discussions?|conference|event|interviews?|seminar|workshops?|debates?|items?|hearings?|launch|reviews?|inquir(?:y|ies)|visits?)\b[^.;,]{0,40}$", re.I)


def chairs(plain: str, person: Person, people: list[Person] | None = None, named: str = "") -> Iterator[Person]:
    """The offices in another body that the words around a name give, each once.

    `people` are the persons of the sentence; `named` is the body that was named last before it, for "its" and "it".
    """
    if LEFT.search(plain, 0, person.start):
        return  # "had succeeded A Sample as chair"
    seen: set[str] = set()
    for whole, after in _around(plain, person, people or []):
        before = whole[-_NEAR:]
        for wording in WORDINGS:
            match = wording.pattern.search(before) if wording.side == "before" else wording.pattern.match(after)
            if not match or stance(plain, person.start, person.end) in _UNREAL:
                continue
            told = _told_body(match, before)
            body = _listing(before, match, told) or _body_of(wording, told, before[: match.start()] if wording.side == "before" else before, named)
            post = _post(match)
            if body == "Sub-Group" and (lettered := _LETTERED.search(match.string, 0, match.start("body"))):
                body = f"{lettered['name']} {body}"  # "the Missing and Exploited (ME) Sub-Group"
            of_board = body is not None and _OF_BOARD.match(body) is not None
            body = re.sub(r"^(?:Its|Their|His|Her)\s+(?=[A-Z])", "", _OWNED.sub("", body)) if body else body
            body = _AND_ANOTHER.sub("", body) if body else body
            if match.groupdict().get("body") and _GOES_ON.match(match.string, match.end("body")):
                continue
            if body is not None and (of_board or not _COMMITTEE.search(body) or _works(body, person)) and post.lower() not in seen:
                seen.add(post.lower())
                several = _several(_IN_TIME.sub("", _without_names(body, people or [])))
                if len(several) > 1 and "respectively" in plain and person in (chairing := _run_of(plain, person, people or [])) and len(chairing) == len(several):
                    several = [several[chairing.index(person)]]
                yield from (replace(person, post=post, organisation=one) for one in several)
                break


def _without_names(body: str, people: list[Person]) -> str:
    """A body without the next person, of whom something is said in the same breath: "the Neglect Group and Ben Heath the Audit Group"."""
    for person in people:
        body = body.partition(f" and {person.name}")[0]
    return body


def _several(body: str) -> list[str]:
    """The bodies of a phrase that names more than one: "Neglect Group and the Audit Group"."""
    parts = re.split(r",?\s+and\s+(?:the\s+)?(?=[A-Z])", body)
    return parts if len(parts) > 1 and all(own_body(p) for p in parts) else [body]


def _run_of(plain: str, person: Person, people: list[Person]) -> list[Person]:
    """The persons joined by "and" among whom one stands."""
    start, end = _run(plain, person, people)
    return [p for p in people if start <= p.start < end]


_ARTICLE_FIRST = re.compile(r"^An?\s+(?=[A-Z])")
_DAY = re.compile(WHEN_WORD)


def _told_body(match: re.Match[str], before: str) -> str:
    """The body that a wording names, with the small word that ends its name; "it" where a date or an agency named in passing stands in its place."""
    found = match.groupdict()
    told = _ARTICLE_FIRST.sub("", found.get("body") or "")
    if told and found.get("small"):
        return f"{told} {found['small']}"
    if _DAY.match(told) or (match.string is before and " and " in match.group() and _AGENCY.search(told) and _named_before(before[: match.start("body")])):
        return "it"  # "hosted by Kirby Council and now chaired by"
    return told


_AGENCY = re.compile(r"\b(?:Council|Police|Constabulary|Authority|CCG|ICB|NHS|Trust|University|College|Service)\b")


def _works(body: str, person: Person) -> bool:
    """Whether a panel is one of officers and agencies, whose chair holds a post, and no committee of councillors."""
    return _WORKING_PANEL.search(body) is not None or (body.endswith("Panel") and " " in body.removeprefix("the ") and not person.elected and not _OF_COUNCILLORS.search(body))


def _around(plain: str, person: Person, people: list[Person]) -> Iterator[tuple[str, str]]:
    """What stands before and after a name; then around the run of persons that holds it, and past what is said of them."""
    start, end = _run(plain, person, people)
    seen: list[tuple[str, str]] = []
    for before, after in ((plain[: person.start], plain[person.end :]), (plain[:start], plain[end:])):
        short = _ASIDE_BEFORE.search(before)
        past = _ASIDE_AFTER.match(after)
        for pair in (
            (before, after), (before, after[past.end() :] if past else after), (before[: short.start()] + " " if short else before, after),
        ):  # fmt: skip
            if pair not in seen:
                seen.append(pair)
                yield pair


def _run(plain: str, person: Person, people: list[Person]) -> tuple[int, int]:
    """Where the run of persons joined by "and" starts and ends in which one stands."""
    at = next((i for i, p in enumerate(people) if p.start == person.start), -1)
    if at < 0:
        return person.start, person.end
    first = last = at
    while first and _AND.fullmatch(plain, people[first - 1].end, people[first].start):
        first -= 1
    while last + 1 < len(people) and _AND.fullmatch(plain, people[last].end, people[last + 1].start):
        last += 1
    return people[first].start, people[last].end


_IN_CAPACITY = re.compile(r"[^.;]{0,80}?\bin\s+an\s+independent\s+capacity\b")
_SEVERAL = re.compile(r"\b([Cc]o-?[Cc]hair|[Jj]oint\s+[Cc]hair|[Cc]hair)(man|person|woman)?s\b")


def _post(match: re.Match[str]) -> str:
    """The office that a wording gives, one of several alike ("co-chairs") in the singular."""
    found = match.groupdict()
    post = " ".join((found.get("post") or found.get("post2") or "").split())
    if not post:
        post = "Co-Chair" if (found.get("verb") or "").lower().startswith(("co", "joint")) else "Chair"
        if _INDEPENDENTLY.search(match.group()) or _IN_CAPACITY.match(match.string, match.end()):
            post = "Independent Chair"
    post = _SEVERAL.sub(r"\1\2", post)
    return "Co-Chair" if post.lower() in ("co-chair", "cochair") else post[0].upper() + post[1:]


def _body_of(wording: ChairWording, body: str, before: str, named: str) -> str | None:
    """The body that a wording speaks of: the one it names, the last that the sentence names before, or None where none is."""
    if wording.side == "after-of-which":
        which = r"(?:of|at|in|on)\s+which" if wording.name.startswith("of") else "(?:which|that)"
        match = re.search(
            rf"(?P<body>{CAPITALS}|[Tt]he\s+(?:Board|Partnership|Group)),?\s+{which}\s+(?:[A-Z][\w.]*\s+){{0,3}}$",
            before,
        )
        found = re.sub(r"^The\s+(?=\w+\W+\w)", "", match["body"]) if match and not _DAY.match(match["body"]) else (_AT_WHICH.search(before) and _named_before(before)) or None
        return f"the {found.split()[-1]}" if found and re.fullmatch(rf"(?:The\s+)?{_SHORT}", found) else found
    if re.fullmatch(_SHORT, body):
        return f"the {body}"
    if body and not re.fullmatch(r"(?:[Ii]t|[Ii]ts|[Tt]hat|[Tt]his)", body):
        return re.sub(
            rf"^the\s+(?!{_SHORT})|^The\s+",
            lambda m: "the " if m.group() == "The " and len(body.split()) == 2 else "",
            body,
        )
    match = _BOARD.search(before)
    if wording.loose and _MEETING.search(before):
        return None
    found = _named_before(before) or (f"the {match['body']}" if match else "") or ("the Board" if re.search(r"\bboard\b", before) else "") or (named if body or not wording.loose else "")
    return found or (None if wording.loose else "the Partnership")  # what "it" is, another sentence may tell; a debate is chaired too


def _listing(before: str, match: re.Match[str], body: str) -> str:
    """The board whose members a sentence lists just before its chair, where a wording takes the last of them for it."""
    listed = _MEMBERS.search(before) if body and match.string is before else None
    if not listed or listed.end() > match.start("body") + 4 or re.search(r"[.;]", before[listed.end() :]):
        return ""
    return _named_before(before[: listed.start()])


_AT_WHICH = re.compile(r"\b(?:at|of|in)\s+which\s+(?:[A-Z][\w.]*\s+){0,3}$")
_GOES_ON = re.compile(r",\s[A-Z][\w'-]+(?:\s(?:and\s)?[A-Z][\w'-]+){0,4}\s(?:Select\s)?(?:Committee|Panel|Commission)\b")  # "Chair of the Cleaner, Greener Homes Committee"
_ARTICLE = re.compile(r"\b(?:[Tt]he|An?|Its|Their|Our)\s+")
_CAPITALISED = re.compile(CAPITALS)


def _named_before(before: str) -> str:
    """The last board or partnership with a name of its own in the text before a place, or the one whose members the text lists there."""
    whole = _MEMBERS.split(before)[0]
    before = whole if _BODY.search(whole) else before
    found = [_ARTICLE.split(b)[-1] for b in _CAPITALISED.findall(before)]
    bodies = [b for b in found if own_body(b) and len(b.split()) > 1 and not _SHORT_ONLY.fullmatch(b)]
    small = [m.group() for m in _SMALL_GROUP.finditer(before)] if "group" in before else []
    return bodies[-1] if bodies else small[-1] if small else ""


_SMALL_GROUP = re.compile(r"(?!(?:The|A|An|Its|Their|Our|This|That|Each|Every)\s)[A-Z][\w&'-]*(?:\s(?:and\s|of\s|for\s)?[A-Z][\w&'-]*){0,5}\s(?:sub|task|working|steering)[- ]?group\b")


def own_body(name: str) -> bool:
    """Whether a name is that of a board or partnership that has a chair to speak of: no council, no body of the NHS."""
    return _BODY_LAST.search(name) is not None and not _OF_HEALTH.search(name)


_BODY_LAST = re.compile(rf"{_BODY.pattern}$")
_OF_HEALTH = re.compile(r"\bNHS\b|Clinical|Integrated Care|Health (?:and Social Care )?(?:Board|Trust)|Foundation Trust")


# "a Board on which the councils and the Trust sat, under …"
_MEMBERS = re.compile(r",?\s+(?:(?:already\s+meeting,\s+)?(?:on|in|to)\s+which\b|whose\s+members|(?:which\s+)?compris\w+|(?:which\s+)?consist\w+\s+of|(?:which\s+(?:is"
    r"|was)\s+)?made\s+up\s+of|drawn\s+from|bringing\s+together|attended\s+by|composed\s+of|with\s+members\s+from)")
_SHORT_ONLY = re.compile(rf"(?:New|Previous|Former|Old|Same)\s+{_SHORT}")
