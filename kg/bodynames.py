"""Names of boards, partnerships, panels and the like in running text: capitalised words that lead up to a head noun."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from kg.gazetteer import by_name
from kg.model import Mention
from kg.text import ordinary

HEADS = (
    "Board", "Partnership", "Panel", "Group", "Committee", "Forum", "Trust", "Hub", "Team", "Network", "Executive",
    "Commission", "Alliance",
    "Collaborative", "Service", "Arrangements", "Framework", "Unit", "Conference",
)  # fmt: skip
_HEAD = re.compile(rf"(?:{'|'.join(HEADS)}|{'|'.join(h.upper() for h in HEADS)})(?:s|S)?(?![\w-])")
_WORD = re.compile(r"(?:^|(?<=[\s(\"'/;]))([A-Z][\w'&/.-]*,?|and|AND|&|of|OF|on|upon|in|for|the)\s{1,3}$")
_LINKS = frozenset({"and", "AND", "&", "of", "OF", "on", "upon", "in", "for", "the"})
# A name does not begin before one of these: they end another name, or begin a sentence.
STOP = (
    frozenset(
        [
            "A",
            "An",
            "Page",
            "The",
            "THE",
            "This",
            "That",
            "These",
            "Those",
            "In",
            "At",
            "By",
            "To",
            "From",
            "For",
            "With",
            "When",
            "While",
            "Where",
            "Whereas",
            "Both",
            "All",
            "Each",
            "Any",
            "Every",
            "Our",
            "Their",
            "Its",
            "His",
            "Her",
            "If",
            "As",
            "And",
            "But",
            "Or",
            "Of",
            "On",
            "It",
            "He",
            "She",
            "They",
            "We",
            "You",
            "There",
            "Here",
            "Also",
            "Although",
            "Because",
            "Since",
            "Until",
            "After",
            "Before",
            "During",
            "Following",
            "Under",
            "Through",
            "Members",
            "Member",
            "Councillors",
            "Councillor",
            "Cllr",
            "Officers",
            "Officer",
            "Chair",
            "CHAIR",
            "Chairman",
            "CHAIRMAN",
            "Chairing",
            "Chairperson",
            "Vice-Chair",
            "Independent-Chair",
            "Cabinet",
            "Council",
            "Councils",
            "Police",
            "Constabulary",
            "Ofsted",
            "OFSTED",
            "New",
            "Previous",
            "Old",
            "Former",
            "Existing",
            "Current",
            "Each",
            "Another",
            "Some",
            "Many",
            "Most",
            "No",
            "One",
            "Two",
            "Three",
            "Four",
            "Five",
            "Report",
            "Reports",
            "Minutes",
            "Manager",
            "Director",
            "Head",
            "Lead",
            "Representative",
            "Resolved",
            "RESOLVED",
            "Agreed",
            "Noted",
            "Present",
            "PRESENT",
            "Apologies",
            "Attendance",
            "Item",
            "Update",
            "Meeting",
            "Recommendations",
            "Independent",
            "Leader",
            "Chief",
            "Deputy",
            "Assistant",
            "Does",
            "Did",
            "Has",
            "Had",
            "Have",
            "Is",
            "Was",
            "Were",
            "Are",
            "Would",
            "Will",
            "Could",
            "Should",
            "Can",
            "May",
            "Must",
            "Questions",
            "Question",
            "Response",
            "Purpose",
            "How",
            "What",
            "Who",
            "Which",
            "Why",
        ]
    )
    | {h for h in HEADS}
    | {h + "s" for h in HEADS}
    | {"Subgroup", "Subgroups", "Sub-Group", "Sub-Groups", "Sub-group", "Sub-groups", "Subcommittee", "Sub-Committee"}
)
_OF = frozenset(
    {"Isle", "Isles", "Vale", "City", "Borough", "County", "Heart", "Bank", "ISLE", "VALE", "CITY", "Forest", "House"}
)
# "Partners in the Early Help Board", "Update on the Forum": what is said of a body, before its name
_SPOKEN_OF = frozenset(
    {
        "Partners", "Membership", "Representatives", "Representation", "Agencies", "Organisations", "Update", "Updates", "Report",
        "Presentation", "Briefing", "Progress", "Consultation", "Information", "Seats", "Places", "Work", "Discussion", "Decision",
        "Decisions", "Changes", "Feedback", "Paper", "Papers", "Note", "Notes", "Contributions", "Attendance", "Sitting", "Serving",
    }
)  # fmt: skip
_WITH = re.compile(r"\b[A-Z]\w+\s{1,3}with\s{1,3}$")
# "the Children's Services Improvement Board": the services are part of its name
_WHOSE_SERVICES = re.compile(r"\b(?:Children's|Childrens|Social|Youth|Family|Adult|Education|Public)\s{1,3}Services?$")
_IN_NAME = re.compile(r"(?:Improvement|Performance|Partnership|Transformation|Recovery|Strategic|Joint|Quality|Assurance|Safeguarding|Leadership|Programme|Commissioning|Development)\s")
# "the Barset Safeguarding Children Partnership Board": two heads, of which the first tells the kind of the second
_KIND_OF_BODY = re.compile(r"(?:(?:Partnership|PARTNERSHIP|Executive|Trust)\s{1,3}){1,2}(?:Board|BOARD|Group|Forum|Committee)\b")
_PLACE_LINKS = frozenset({"on", "upon", "in", "the"})


def find_bodies(plain: str, start: int = 0, end: int | None = None) -> Iterator[Mention]:
    """Each capitalised name that ends in a head noun, in order; `kind` is the head, `value` the name on one line.

    >>> [m.value for m in find_bodies("The chair of the Cheshire East Safeguarding Children Board")]
    ['Cheshire East Safeguarding Children Board']
    """
    stop = len(plain) if end is None else end
    for head in _HEAD.finditer(plain, start, stop):
        if head.start() and plain[head.start() - 1] not in " \t\n\"'(/":
            continue
        begin = leading(plain, head.start(), start)
        if begin < head.start() and not _followed_by_name(plain, head.end()):
            text = plain[begin : head.end()]
            yield Mention(begin, head.end(), text, head.group().rstrip("sS").title(), " ".join(text.split()))


def _followed_by_name(plain: str, end: int) -> bool:
    """Whether the head is itself followed by another: in "Partnership Board" the board is named."""
    match = _LED.match(plain, end, end + 60)
    return match is not None and bool(_HEAD.match(plain, match.end()) or _NEXT_HEAD.match(plain, end, end + 20))


_LED = re.compile(r"\s{1,3}(?:[A-Z][\w'-]*\s{1,3}){0,2}")
_NEXT_HEAD = re.compile(rf"\s(?:{'|'.join(HEADS)})\b")


def _word_before(plain: str, at: int, floor: int) -> re.Match[str] | None:
    """The word of a name that ends before an offset, with the white space between; sought from its own beginning on."""
    low = stop = max(floor, at - 40)
    for stop in range(at, low, -1):
        if plain[stop - 1] != " ":
            break
    return _WORD.search(plain, max(low, plain.rfind(" ", low, stop) + 1), at)


def leading(plain: str, end: int, floor: int = 0) -> int:
    """Where the capitalised words that lead up to an offset begin; the offset itself where there are none."""
    start = at = after = end
    passed_and = False
    for _ in range(14):
        match = _word_before(plain, at, floor)
        if match is None:
            break
        word = match[1]
        bare = word.removesuffix(",")
        in_name = at < end and _IN_NAME.match(plain, at) and _WHOSE_SERVICES.search(plain, max(floor, match.start(1) - 14), match.end(1))
        stops = bare.removesuffix("'s") in STOP and not in_name and not _KIND_OF_BODY.match(plain, match.start(1))
        if stops or (bare.endswith(".") and bare != "St.") or bare[-1].isdigit():  # "CYP-14 Barset Partnership": an item's number
            break
        if len(word) == 1 and word.isupper() and plain[at : at + 1].isupper():
            start = after  # "Y Y R Sample Barset Safeguarding Board": a person's initial, in a row of a table
            break
        joined = "with" in plain[max(0, match.start(1) - 7) : match.start(1)]
        placed = _WITH.search(plain, max(floor, at - 60), match.start(1)) if joined else None
        if placed and (bare == word or passed_and) and by_name(" ".join((placed.group() + bare).split())):
            start = at = placed.start()  # "Blackburn with Darwen" is one place
            continue
        if bare != word and not (
            passed_and and by_name(bare)
        ):  # "Southend, Essex and Thurrock", not "Police, Schools and Health"
            break
        at = match.start(1)
        if word in {"of", "OF", "for", *_PLACE_LINKS}:
            before = _word_before(plain, at, floor)
            if before is None or (word in {"of", "OF"} and before[1] not in _OF) or word == "for" or before[1] in _SPOKEN_OF or (word == "the" and before[1] in {"and", "AND", "&"}):
                break
        elif word in _LINKS:
            passed_and = True
        else:
            after, start = start, at
    twice = _TWICE.match(plain, start, end) if start < end else None
    return twice.end() if twice else start


# "Safer Barset" above "Barset Safeguarding Board": a line of the head with the one above it
_TWICE = re.compile(r"[^,]{0,90}?\b(?P<place>[A-Z][\w'-]{2,}(?: [A-Z][\w'-]+)?)\s{1,3}(?=(?P=place)\s)")


@lru_cache(maxsize=2)
def broken(text: str) -> str:
    """The text in ordinary characters with a stop at each line end that no hard wrap explains: names end there."""
    plain = ordinary(text)
    pieces: list[str] = []
    begin = 0
    while (end := text.find("\n", begin)) >= 0:
        stops = end - begin < _SHORT_LINE or text[end + 1 : end + 2] in _OPENS_LINE
        pieces += (plain[begin:end], ";" if stops else " ")
        begin = end + 1
    return "".join((*pieces, plain[begin:]))


_SHORT_LINE = 55  # characters; a longer line may be wrapped
_OPENS_LINE = frozenset({"\n", "\t", "\u2022", "*", "-", "\u00a0"})
