"""What a list or a sentence says once of several persons: an office, a post in the plural, the agency of them all.

"A Sample and B Specimen (Service Managers)"; "A Sample, Head of Care, and B Specimen, Nurse, both of Kirby Hospitals Trust".
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.persons import Person
from kg.rules.presence.posts import CAPITALS, ORG_WORD, POST_HEAD

_AND = re.compile(r"\s*(?:,?\s+and|&|,)\s*")
_LINKED = re.compile(r"[^;]{0,80}(?:,|\band|&)\s+")  # what may stand between two of one agency
_ONLY_AND = re.compile(r"\s*(?:and|&)\s*")
_SEVERAL = re.compile(r"((?:(?!of\b)[\w'-]+ ){0,5}(?:Representative|Governor|representative|governor))s")
_PLURAL = re.compile(
    r"\b(Manager|Director|Officer|Head|Lead|Nurse|Worker|Advis[eo]r|Co-?ordinator|Inspector|Chair|Commissioner|Consultant|Teacher)s\b"
)

# "(all Corporate Services)", read as the end of the last one's post; "both of Kirby Police", read as the last one's agency or not yet read
_IN_POST = re.compile(r"\s*\((?P<how>both|all)\s+(?:of\s+|from\s+)?(?:the\s+)?(?P<body>[A-Z][^()]{3,60})\)$")
_IN_AGENCY = re.compile(r"^(?P<how>both|all)\s+(?:of\s+|from\s+|with\s+)?(?:the\s+)?(?P<body>[A-Z].*)$", re.DOTALL)
_BEHIND = re.compile(rf"\s*,\s+(?P<how>both|all)\s+(?:of|from|with)\s+(?:the\s+)?(?P<body>{CAPITALS})")


def shared(plain: str, people: list[Person]) -> list[Person]:
    """The persons of a run of text, in its order, each with the office, post and agency that it gives for several of them."""
    people = list(people)
    for i in range(1, len(people)):
        _share_office(plain, people, i)
    for i in range(len(people) - 1, -1, -1):
        _share_agency(plain, people, i)
        _share_post(plain, people, i)
    return people


def _share_office(plain: str, people: list[Person], i: int) -> None:
    """ "A and B (Joint-Chair)" makes both joint chairs, "A and B (Church Representatives)" both representatives."""
    above, one = people[i - 1], people[i]
    between = plain[above.end : one.start]
    if (several := _SEVERAL.fullmatch(one.post)) and not one.organisation:
        one = replace(one, post=several[1])
        for j in _joined_before(plain, people, i):
            people[j] = replace(people[j], post=several[1], coopted=one.coopted or people[j].coopted)
        above = people[i - 1]
    elif _COOPTEES.match(plain, one.end):
        one = _lay(plain, replace(one, coopted=True))
        people[i] = one
        for j in _joined_before(plain, people, i):
            people[j] = replace(people[j], coopted=True)
        above = people[i - 1]
    if one.chair == "joint chair" and not above.chair and _AND.fullmatch(between):
        above = replace(above, chair="joint chair")
    people[i - 1 : i + 1] = [above, one]


_COOPTEES = re.compile(r"\s*[,(-]\s*(?:(?!(?:and|with|plus) )\w+[ -]){0,2}?(?:co-?optees|co-?opted\s+(?:members|representatives))\b", re.IGNORECASE)


def _lay(plain: str, person: Person) -> Person:
    """A person without the style that one "Councillors" gave all who follow it."""
    return replace(person, elected=False, style="") if person.elected and not plain.startswith(person.style[:5], person.start) and " " in person.name else person


def _joined_before(plain: str, people: list[Person], i: int) -> list[int]:
    """Those joined to one of a list by "and", and by commas where each is styled, of whom nothing else is said: "Mrs A, Ms B and Rev C"."""
    found: list[int] = []
    for j in range(i - 1, -1, -1):
        above, between = _lay(plain, people[j]), plain[people[j].end : people[j + 1].start]
        if above is not people[j] and _ONLY_AND.fullmatch(between) and "," not in between and people[i].coopted:
            people[j] = above  # "Councillors A and B, and C and D, Co-optees"
        above = people[j]
        comma = _AND.fullmatch(between) and above.style and people[j + 1].style
        if above.elected or above.post or above.chair or not (comma or (j == i - 1 and _ONLY_AND.fullmatch(between))):
            break
        found.append(j)
    return found


def _share_agency(plain: str, people: list[Person], i: int) -> None:
    """ "A, Head of Law, and B, Clerk (all Corporate Services)", "A and B, both of Kirby Police": each has the agency."""
    one = people[i]
    if told := _IN_POST.search(one.post):
        one = replace(one, post=one.post[: told.start()])
    elif not (told := _IN_AGENCY.match(one.organisation)):
        told = _BEHIND.match(plain, max(one.end, one.stop))
        if not (told and ORG_WORD.search(told["body"])):
            _share_bracket(plain, people, i)
            return
    people[i] = replace(one, organisation=told["body"])
    for j in range(i - 1, (i - 2 if told["how"] == "both" else -1), -1):
        above = people[j] if j >= 0 else None
        if above is None or above.organisation or (above.elected and not one.elected) or _IN_POST.search(above.post):
            break
        if not (above.post or _LINKED.fullmatch(plain[above.end : people[j + 1].start])):
            break
        people[j] = replace(above, organisation=told["body"])


def _share_bracket(plain: str, people: list[Person], i: int) -> None:
    """ "A and B (Kirby Council)": each has the agency, where neither has a post; with a comma too, where all the others of the list have a post or agency."""
    one, above = people[i], people[i - 1] if i else None
    if above is None or not one.organisation or one.post or above.post or above.organisation:
        return
    if above.elected or one.elected:
        _share_council(plain, people, i)
        return
    if not plain[one.end :].lstrip().startswith("("):
        return
    told = len(people) > _OTHERS and all(p.post or p.organisation for j, p in enumerate(people) if j != i - 1)  # each other has a bracket of his own
    if _ONLY_AND.fullmatch(plain[above.end : one.start]) or (told and _AND.fullmatch(plain[above.end : one.start])):
        people[i - 1] = replace(above, organisation=one.organisation)


def _share_council(plain: str, people: list[Person], i: int) -> None:
    """ "Councillors A, B and C (Kirby Council), D (Roe Council)": those joined by "and", and before them by commas, up to the bracket of another."""
    council = people[i].organisation
    if not council.endswith("Council") or not plain[people[i].end :].lstrip().startswith("("):
        return
    joined = _ONLY_AND.fullmatch(plain[people[i - 1].end : people[i].start])
    while joined and i and people[i - 1].elected and not (people[i - 1].organisation or people[i - 1].post or people[i - 1].chair):
        i -= 1
        people[i] = replace(people[i], organisation=council)
        joined = _AND.fullmatch(plain[people[i - 1].end : people[i].start]) if i else None


_OTHERS = 2


def _share_post(plain: str, people: list[Person], i: int) -> None:
    """ "A and B (Service Managers)" and "the Service Managers, A and B" make each a service manager."""
    plural = _PLURAL.search(people[i].post)
    if not plural:
        return
    post = people[i].post[: plural.start()] + plural[1] + people[i].post[plural.end() :]
    first = last = i
    while first and not people[first - 1].post and _AND.fullmatch(plain[people[first - 1].end : people[first].start]):
        first -= 1
    while (
        last + 1 < len(people)
        and not people[last + 1].post
        and _AND.fullmatch(plain[people[last].end : people[last + 1].start])
    ):
        last += 1
    if first < last:
        people[first : last + 1] = [
            replace(p, post=post, organisation=people[i].organisation) for p in people[first : last + 1]
        ]


_ENTRY_ENDS = re.compile(r"\s*;\s*(?:and\s+)?(?:(?:the|a|an)\s+)?(?=[A-Z])")


def unnamed_apart(tail: str) -> tuple[str, str]:
    """What stands beside a name, without the entries after it that name nobody; and of these the post whose holder's name follows in brackets.

    >>> unnamed_apart(", Head of Law; and the Clerk")
    (', Head of Law', '')
    >>> unnamed_apart(" (Cabinet Member for Homes); Chief Officer (Housing); Senior Manager: Repairs (")
    (' (Cabinet Member for Homes)', 'Senior Manager: Repairs')
    >>> unnamed_apart("; Head of Law; ")
    ('; Head of Law; ', '')
    """
    own, *others = _ENTRY_ENDS.split(tail)
    if not others or not (POST_HEAD.search(own) or own.strip() == ")") or not all(POST_HEAD.search(other) for other in others):
        return tail, ""
    last = others[-1].rstrip()
    return own, last.removesuffix("(").rstrip() if last.endswith("(") else ""


_HEADTEACHERS = re.compile(r"\W*(?P<office>(?:[A-Z][\w-]* ){0,3}(?:Head ?[Tt]eacher|Principal))s\s*[:-]\s*")


def office_of_label(head: str) -> str:
    """The post that a label in the plural gives all who follow it: "Primary Headteachers:"."""
    told = _HEADTEACHERS.fullmatch(head)
    return told["office"] if told else ""
