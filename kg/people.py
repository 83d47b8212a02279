"""Persons with what is said of them beside their name: post, organisation, office on the committee, notes.

One reading serves attendance lists ("A Sample, Head of Service"; "Head of Service - A Sample") and prose ("the Head of Service,
A Sample, introduced ..."; "A Sample, the Independent Chair of the Board, said ...").
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.names import BARE, Name, find_names, is_name, private, tidy
from kg.rules.attendance import (
    ABSENT_MARK,
    APOLOGY_MARK,
    CHAIR,
    COOPTED,
    JOINT,
    NOTE,
    PRESENT_MARK,
    SUBSTITUTE,
    VICE,
)
from kg.rules.holding import LOWER_POST
from kg.rules.posts import ORG_WORD, POST_HEAD, POST_WORDS
from kg.titles import BODY_WORD, split_organisation, split_post


@dataclass(frozen=True, slots=True)
class Person:
    """A named person in a run of text: `start`, `end` cover the name with its style; `stop` is where the entry ends."""

    name: str
    style: str
    start: int
    end: int
    stop: int
    post: str = ""
    organisation: str = ""
    chair: str = ""
    coopted: bool = False
    substitute: bool = False
    elected: bool = False
    rank: str = ""
    private: bool = False


def read_list(plain: str, start: int, end: int) -> list[Person]:
    """The persons of a run of an attendance list, each with the post, organisation or note of its own entry."""
    names: list[Name] = []
    for name in find_names(plain, start, end):
        if names and not name.style and re.fullmatch(r"\s*\(\s*", plain[names[-1].end : name.start]):
            continue  # "A Sample (West Exampleton and Moor)": whom he represents
        if not _belongs_to_note(plain, start, name) and not (names and _inside_post(plain[names[-1].end : name.start])):
            names.append(name)
    if not names:
        return []
    head = plain[start : names[0].start]
    beside = plain[names[0].end : names[1].start if len(names) > 1 else end]
    bracketed = re.match(r"\s*\([^()]{3,120}\)", beside)
    leading = (
        bool(POST_HEAD.search(head))
        and not (bracketed and POST_HEAD.search(bracketed[0]))
        and not re.match(r"^\W*(?:councillors?|members?)\W*$", head, re.I)
        and not _is_label(head, beside)
    )
    people: list[Person] = []
    at = start
    ahead, coopted, by = "", bool(_COOPTED_AHEAD.search(head)), False
    for i, name in enumerate(names):
        following = names[i + 1].start if i + 1 < len(names) else end
        person = person_of(name, following)
        if leading:
            text = plain[at : name.start]
            posts = _segments(_ahead_of(text))
            if len(posts) > 2 and all(POST_HEAD.search(p) for p in posts):
                posts = posts[-1:]  # "Head of Law, Solicitor, Licensing Officer (A Sample)": the others stand there without names
            person = replace(_with_segments(person, posts), stop=name.end)
            at = name.end
        else:
            tail = plain[name.end : following]
            tail = _FOR_WHOM.split(tail, maxsplit=1)[0]
            stands_in, by = by, bool(i + 1 < len(names) and _BY_SUBSTITUTE.search(tail))
            tail = _BY_SUBSTITUTE.sub("", tail) if by else tail
            said, were = ahead, coopted
            ahead, coopted = "", coopted or bool(_COOPTED_AHEAD.search(tail))
            if i + 1 < len(names) and (m := _AHEAD.fullmatch(tail)) and POST_HEAD.search(m["post"]):
                ahead, tail = (
                    m["post"],
                    "",
                )  # "... and of the Director of Education, A Sample": the post of the next name
            tail = _NOT_HIS.sub("", _COOPTED_AHEAD.sub("", tail))
            person = _with_segments(person, [said] if said else _segments(tail))
            person = replace(person, coopted=person.coopted or were, substitute=person.substitute or stands_in)
            if re.match(
                r"\s*,?\s*(?:(?:was|is|who|attended|as)\s+)*(?:a\s+)?(?:substitut|deputi[sz]|attending as (?:a )?substitut)", tail, re.I
            ) and not re.match(r"[^a-z]*substitut\w+\s+by", tail, re.I):
                person = replace(person, substitute=True)
            person = replace(person, stop=name.end + len(tail.rstrip(" ,;.\t\n").removesuffix(" and").rstrip(" ,;\n")))
        people.append(person)
    label = _ORG_LABEL.fullmatch(head)
    if label and ORG_WORD.search(label["org"]) and not POST_HEAD.search(label["org"]):
        people = [p if p.organisation or p.elected else replace(p, organisation=label["org"]) for p in people]
    return spread_post(plain, _spread_chair(plain, people))


_ALONE = re.compile(rf"(?P<name>{BARE})\s*(?:\((?P<said>[^()]{{2,60}})\))?\s*(?=\t|\n|,|;|\||$)")


def surnames(plain: str, start: int, end: int) -> list[Person]:
    """The councillors of a list under that label that gives their surnames alone, one a line or a cell."""
    people: list[Person] = []
    at = start
    while (gap := re.compile(r"[\s,;|*]*").match(plain, at, end)) and gap.end() < end:
        match = _ALONE.match(plain, gap.end(), end)
        if match is None or not is_name(match["name"], styled=True):
            return []
        person = Person(tidy(match["name"]), "Councillor", match.start(), match.end("name"), match.end(), elected=True)
        people.append(_with_segments(person, [match["said"]] if match["said"] else []))
        at = match.end()
    return [replace(p, stop=p.end + len(plain[p.end : p.stop].rstrip())) for p in people]


_ORG_LABEL = re.compile(r"[\W]*(?P<org>[A-Z][\w'&-]*(?: (?:of|and|for|the|[A-Z][\w'&-]*)){1,7})\s*:\s*")  # "Kirby Police: Superintendent A Sample"


def _is_label(head: str, beside: str) -> bool:
    """Whether what stands ahead of a list is its label, as each name has its own post ("Council Officers: A Sample (Head of Law)")."""
    return bool(
        re.search(r"\b(?:Officers|Members|Advis[eo]rs|Managers|Representatives|Directors|Professionals|Witnesses|Partners|Leads|Holders)\W*$", head)
        and re.match(r"\s*(?:[(,:;|\t-]|\s{3})", beside)
        and POST_HEAD.search(beside)
    )


# "A Sample and the Clerk", "A Sample plus 3 members of the public": others who were there, of whom no name is given.
_NOT_HIS = re.compile(
    r"^[\s,;]*(?:(?:\band\b|&|\+|\bplus\b|\bwith\b|\btogether with\b|\balong with\b)\s+(?:also\s+)?"
    r"(?:(?:the|our|its)\s+(?:\w+\s+){0,2}(?:Clerk|Secretary|Treasurer|RFO|Minute[- ]?[Tt]aker)\b[\s.]*$|(?=\d|one|two|three|four|five|six|seven|several|some|no\b))"
    r"|(?=(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|several|some|no)\s+(?:other\s+)?(?:members?\s+of\s+(?:the\s+)?(?:public|press)|residents?|parishioners|electors|visitors)\b))"
    r"(?:(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|several|some|no)\s+[^;]{0,200})?",
    re.IGNORECASE,
)
_AHEAD = re.compile(rf"(?:\s*[,;]?\s*(?:and\s+)?(?:of|from|by|for)?\s*)\b[Tt]he\s+(?P<post>{POST_WORDS}),?\s+")
_COOPTED_AHEAD = re.compile(
    r"(?:^|[;,.]|\band\b)\s*(?:the\s+)?(?:co-?opted\s+(?:members?|persons?)|co-?optees?|church\s+representatives|parent\s+governors)\s*[:,]?\s*$",
    re.I,
)


# "A Sample (substitute: B Specimen)": the next name is the substitute's.
_BY_SUBSTITUTE = re.compile(r"\s*[(,;-]\s*(?:whose\s+)?substitut(?:e|ed|ion)?(?:\s+(?:was|is))?(?:\s+by|\s*[:-])?\s*$", re.I)
_FOR_WHOM = re.compile(r",?\s+(?:for\s+whom|in\s+whose\s+(?:place|stead|absence))\b")


def _ahead_of(text: str) -> str:
    """The post that stands ahead of a name, without the bracket that opens for the name or closed after the one before."""
    text = re.sub(r"^[\s),;.]*(?:and\s+|with\s+)?(?:(?:the|our)\s+(?=[A-Z]))?", "", text.rstrip(" -:,;\t\n"))
    text = re.sub(r"^(?:The )?Right Worshipful (?:the )?(?=\S)", "", text)
    if text.endswith(" /"):
        text = re.split(r" / (?![^()]{0,80}\))", text[:-2])[-1]  # the cells of a row parted by slashes
    heads = list(POST_HEAD.finditer(text))
    if len(heads) > _HEADS and not re.search(r"[,;&/()]|\band\b.*\band\b.*\band\b", text[: heads[-1].start()]):
        text = text[heads[-1].start() :]  # a column of posts in one line: the last is his whose name follows
    return text.removesuffix("(").rstrip() if text.count("(") > text.count(")") else text


_HEADS = 3


def person_of(name: Name, stop: int) -> Person:
    return Person(tidy(name.name), name.style, name.start, name.end, stop, elected=name.elected, rank=name.rank)


def _belongs_to_note(plain: str, start: int, name: Name) -> bool:
    """A name inside a note about another ("substitute for Councillor B Example")."""
    before = plain[max(start, name.start - 60) : name.start]
    return bool(
        re.search(
            r"(?:substitut\w*\s+(?:member\s+)?for|deputy\s+for|\bsub\.?\s+for|in\s+(?:the\s+)?place\s+of|deputi[sz]ing\s+for|\(\s*(?:[A-Z]{2,3}\s+)?for|(?:councillor|cllr)s?\.?\s[^,;.()]{2,40}(?<!\sand)\sfor|(?:attending|depute)\s+for|replacing|representing|on\s+behalf\s+of|for\s+whom)\s+$",
            before,
            re.I,
        )
    )


def _inside_post(between: str) -> bool:
    """Whether what follows is part of the post of the person before ("(Cabinet Member for X and Y", "Lead Officer - X")."""
    opened = between.rfind("(") > between.rfind(")")
    if re.fullmatch(r"\s*(?:,|-)\s+[^();]*\(\s*", between) and POST_HEAD.search(between):
        return True  # "A Sample, Director of Nursing (Kirby Vale), NHS Kirby"
    return bool(POST_HEAD.search(between)) and (
        (opened and not re.search(r"\(\s*$", between)) or bool(re.search(r"\b\w+ - $|\b(?:Member|Holder|Spokesperson|Champion) for (?:the )?$", between) and ";" not in between)
    )


_SEVERAL = re.compile(r"((?:(?!of\b)[\w'-]+ ){0,5}(?:Representative|Governor|representative|governor))s")


def _spread_chair(plain: str, people: list[Person]) -> list[Person]:
    """ "A and B (Joint-Chair)" makes both joint chairs, "A and B (Church Representatives)" both representatives."""
    for i in range(1, len(people)):
        between = plain[people[i - 1].end : people[i].start]
        if (several := _SEVERAL.fullmatch(people[i].post)) and not people[i].organisation:
            people[i] = replace(people[i], post=several[1])
            if not people[i - 1].post and re.fullmatch(r"\s*(?:and|&)\s*", between):
                people[i - 1] = replace(people[i - 1], post=several[1], coopted=people[i].coopted or people[i - 1].coopted)
        if people[i].chair == "joint chair" and not people[i - 1].chair and re.fullmatch(r"\s*(?:and|&|,)\s*", between):
            people[i - 1] = replace(people[i - 1], chair="joint chair")
    return people


_CELL = " ; \ue000"  # where a cell of a table begins
_COLUMN = re.compile(r"(?<=\S) {3,}(?=\S)")  # the columns of a table set with spaces: "A Sample      Head of Law      Kirby Council"
_PLURAL = re.compile(r"\b(Manager|Director|Officer|Head|Lead|Nurse|Worker|Advis[eo]r|Co-?ordinator|Inspector|Chair|Commissioner|Consultant|Teacher)s\b")


def spread_post(plain: str, people: list[Person]) -> list[Person]:
    """ "A and B (Service Managers)" makes each a service manager."""
    for i in range(len(people) - 1, -1, -1):
        plural = _PLURAL.search(people[i].post)
        if not plural:
            continue
        post = people[i].post[: plural.start()] + plural[1] + people[i].post[plural.end() :]
        at = i
        while at and not people[at - 1].post and re.fullmatch(r"\s*(?:,?\s+and|&|,)\s*", plain[people[at - 1].end : people[at].start]):
            at -= 1
        last = i
        while last + 1 < len(people) and not people[last + 1].post and re.fullmatch(r"\s*(?:,?\s+and|&|,)\s*", plain[people[last].end : people[last + 1].start]):
            last += 1  # "The Service Managers, A and B"
        if at < last:
            people[at : last + 1] = [replace(p, post=post, organisation=people[i].organisation) for p in people[at : last + 1]]
    return people


def _segments(tail: str) -> list[str]:
    """What stands beside a name, cut at its own separators: brackets that open it, commas, dashes, cells."""
    tail = _COLUMN.sub(_CELL, tail.replace("\\", "").replace("\t", _CELL).replace("|", _CELL))
    if tail.lstrip().startswith("/ "):
        tail = re.sub(r"\s/(?=\s|$)", f" {_CELL}", f" {tail}")  # the cells of a row parted by slashes
    tail = re.sub(r"\s+", " ", tail).strip(" ,;:-./\ue000")
    tail = re.sub(r"^(?:the|and)\s+|\s+(?:and|&|with)$", "", tail.strip(), flags=re.I).strip(" ,;:-")
    if not tail:
        return []
    parts: list[str] = []
    depth, last = 0, 0
    for m in re.finditer(r"[()\[\]]|,\s|;|\s-\s", tail):
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
    for part in (p.strip(" ,;:-.") for p in parts):
        note = re.search(r"\s*\(([^()]*)\)$", part)
        if note and (
            VICE.match(note[1])
            or CHAIR.match(note[1])
            or re.match(r"co-?opted", note[1], re.I)
            or SUBSTITUTE.search(note[1])
            or NOTE.match(note[1])
        ):
            cut += [part[: note.start()].strip(), note[1]]
        elif part:
            cut.append(part)
    return [c for c in cut if c.strip("\ue000 ") and c.lower() not in ("and", "the")]


def _of_post(before: str, after: str) -> bool:
    """Whether a dash parts a post from the service that belongs to it ("Director - Children and Families")."""
    part = re.match(r"[A-Z][^,;()]*", after)
    return bool(
        part and POST_HEAD.search(before) and not POST_HEAD.search(part[0]) and not BODY_WORD.search(part[0]) and not find_names(part[0])
    )


def _with_segments(person: Person, segments: list[str]) -> Person:
    """A person with each segment put where it belongs."""
    posts: list[str] = []
    organisations: list[str] = []
    initials = "".join(w[0] for w in re.split(r"[\s.-]+", person.name) if w)
    segments = [re.sub(r"^(\ue000 ?)?(?:Councillor|Cllr|Member)\s*(?:/|&|and)\s*(?=(?:Vice|Deputy|Chair|Conven))", r"\1", s) for s in segments if not _letters_of(person.name, s)]
    segments = [re.sub(rf"\s*\(?\b{initials}\b\)?$|^{initials}\b\s*[-,]?\s*(?=\S)", "", s) if len(initials) > 1 and initials in s else s for s in segments]
    for segment, following in zip(segments, [*segments, ""][1:], strict=True):
        cell, segment = segment.startswith("\ue000"), segment.lstrip("\ue000 ")
        about = POST_HEAD.search(segment)
        if private(segment) and not (about and not private(segment[: about.end()])) and not re.match(
            r"(?:a|an|the|two|three|some|several|members?|representatives?)\s", segment, re.I
        ):
            person = replace(person, private=True)
        elif PRESENT_MARK.match(segment) or APOLOGY_MARK.match(segment) or ABSENT_MARK.match(segment):
            continue
        elif not person.elected and _CHAIRS.fullmatch(segment) and _ANOTHER_BODY.search(following) and not POST_HEAD.search(following):
            posts.append(segment)  # "A Sample, Chair, Exampleshire Youth Justice Board"
        elif elsewhere := _CHAIR_OF.match(segment):
            posts.append(elsewhere["post"])
            organisations.append(elsewhere["body"])
        elif VICE.match(_OF_THIS.sub("", segment)):
            person = replace(person, chair="vice-chair")
        elif _OF_THIS.match(segment) and CHAIR.match(_OF_THIS.sub("", segment)):
            person = replace(person, chair=person.chair or "chair")
        elif JOINT.match(segment):
            person = replace(person, chair="joint chair")
        elif CHAIR.search(segment) and not re.match(r"\W*independent\b", segment, re.I) and not _other_body(segment):
            person = replace(person, chair=person.chair or "chair")
        elif COOPTED.search(segment):
            person = replace(person, coopted=True)
            rest = re.sub(r"(?:^\W*|,?\s+)(?:co-?opted|appointed)(?:\s+members?)?\b[\s,]*", "", segment, flags=re.I).strip(" ,")
            if re.search(r"\brepresentatives?\b|\bgovernors?\b", rest, re.I) and not re.match(r"representatives?\W*$", rest, re.I):
                posts.append(rest)
            elif ORG_WORD.search(rest):
                organisations.append(rest)
        elif SUBSTITUTE.search(segment):
            person = replace(person, substitute=True)
        elif NOTE.match(segment) and not POST_HEAD.search(segment):
            continue
        elif cell and posts and re.match(r"[A-Z]", segment) and "@" not in segment and not POST_HEAD.search(segment):
            posts[-1] = ", ".join((posts[-1], *organisations))  # "A Sample | Lead Member, Children's Services | Kirby Council"
            organisations = [segment]
        elif posts and _PORTFOLIO.search(posts[-1]) and _THEMES_OF.fullmatch(segment) and not _BODY_END.search(segment):
            posts[-1] = f"{posts[-1]}, {segment}"
        elif _SOCIETY.fullmatch(segment) or (posts and _OFFICE_OF.fullmatch(segment)):
            organisations.append(segment)
        elif posts and (two := _BODY_AND_POST.fullmatch(segment)) and POST_HEAD.search(two["post"]):
            organisations.append(two["body"])
            posts.append(two["post"])
        elif POST_HEAD.search(segment) or LOWER_POST.fullmatch(segment):
            posts.append(re.sub(r"^(?:and|&) (?=[A-Z])", "", segment))
        elif ORG_WORD.search(segment) or re.fullmatch(r"[A-Z]{3,6}", segment):
            organisations.append(segment)
        elif posts and re.match(r"[A-Z]", segment) and len(segment) < 60:
            posts[-1] = f"{posts[-1]}, {segment}"
    while posts and len(organisations) > 1 and BODY_WORD.search(organisations[-1]) and not BODY_WORD.search(organisations[0]):
        posts[-1] = f"{posts[-1]}, {organisations.pop(0)}"  # "Director, Children's Services, Kirby Council"
    post, organisation = split_post(" and ".join(posts[:2]) if len(posts) > 1 else "".join(posts))
    post, organisation = split_organisation(post, organisation or ", ".join(organisations[:1]))
    post = "" if post in ("Deputy", "Assistant", "Interim", "Acting") else post
    organisation = "" if organisation.count("(") != organisation.count(")") else organisation
    return replace(person, post=post, organisation=organisation)


def _letters_of(name: str, said: str) -> bool:
    """Whether letters stand for a name itself, as minutes then use them: initials and the beginning of the surname ("DSA" for Dan Sample)."""
    words = [w for w in re.split(r"[\s.-]+", name) if w]
    letters = said.strip("() ")
    if not re.fullmatch(r"[A-Z]{2,4}", letters) or len(words) < 2 or len(words[-1]) < 2:
        return False
    ahead = "".join(w[0] for w in words[:-1])
    return letters.startswith(ahead) and 0 < len(letters) - len(ahead) <= 3 and words[-1].upper().startswith(letters[len(ahead) :])


_CHAIRS = re.compile(r"(?:Independent |Interim |National )?(?:Vice[- ]|Deputy )?(?:Chair(?:man|person)?|Convener|Convenor)", re.I)
_ANOTHER_BODY = re.compile(r"^(?!the\b)[A-Z].*\b(?:Board|Partnership|Committees?|Trust|Forum|Network|Group|Association|Federation|Scotland|Wales)\b")
# "Exampleshire Governors' Association" names no post.
_SOCIETY = re.compile(
    r"(?!(?:Chair|Head|Director|Manager|Secretary|Chief|President|Vice|Deputy|Lead|Member|Officer|Co-?ordinator)\b)"
    r"[A-Z][\w'&-]*(?: [\w'&-]+){1,5} (?:Association|Federation|Union|Society)"
)
# "Chief Executive, Exampleshire Council and Chair of the Forum"
_BODY_AND_POST = re.compile(r"(?P<body>[A-Z][\w' &-]{2,60}(?:Council|Police|Trust|Board|University|NHS)) and (?P<post>[A-Z].{3,120})")
# "Chair, Schools Panel": an office elsewhere
_CHAIR_OF = re.compile(
    r"^(?P<post>(?:Vice[- ]|Deputy |Independent )?(?:Chair(?:man|person|woman)?|Convener)), (?:of )?(?:the )?(?P<body>[A-Z].* (?:Committee|Panel|Board|Commission|Partnership|Forum))$"
)
_OF_THIS = re.compile(r"^\W*(?:panel|committee|sub-committee|commission|meeting)\s+(?=(?:vice|deputy|chair|conven))", re.I)  # "Panel Chair"
# "Cabinet Member for Learning, Lifelong Services and Children": a portfolio of several things.
_PORTFOLIO = re.compile(r"\b(?:Member|Holder|Councillor|Convener|Spokesperson|Lead) (?:for|of)\b")
_THEMES_OF = re.compile(r"(?:and )?[A-Z][\w'&-]*(?: (?:and|&|of|for|[A-Z][\w'&-]*)){0,8}")
_BODY_END = re.compile(r"\b(?:Councils?|Police|Constabulary|Board|Partnership|NHS|Trust|Group|University|College|School|Party|Authority|Association)$")
# "Committee Administrator, Chief Executive's Office": where somebody works.
_OFFICE_OF = re.compile(r"(?:[A-Z][\w&'-]*|and|of|for|the)(?: (?:[A-Z][\w&'-]*|and|of|for|the)){0,6} (?:Office|Department|Directorate|Division)")


def _other_body(segment: str) -> bool:
    """ "Chair of the X Safeguarding Board" is a post; "Chair of Social Services took the Chair" is the office here."""
    return bool(
        re.search(
            r"\bof\b.*\b(?:board|partnership|trust|governors|forum|group|network|association|council)\b", segment, re.I
        )
    )


def office_of(said: str) -> str:
    """The office on the committee itself that words beside a name give, or an empty string."""
    if not said or _other_body(said) or re.match(r"\W*independent\b", said, re.I):
        return ""
    if VICE.match(said):
        return "vice-chair"
    if JOINT.match(said):
        return "joint chair"
    return "chair" if CHAIR.match(said) else ""
