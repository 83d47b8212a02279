"""The persons of a run of an attendance list, told apart, each with what belongs to it.

One reading serves attendance lists ("A Sample, Head of Service"; "Head of Service - A Sample") and prose ("the Head of Service,
A Sample, introduced ..."; "A Sample, the Independent Chair of the Board, said ...").
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.besidenames import segments_of
from kg.listednames import FOR_ANOTHER, names_of_list
from kg.names import Name, find_names, tidy
from kg.persons import Person, with_segments
from kg.rules.presence.posts import ORG_WORD, POST_HEAD, POST_WORDS
from kg.sharing import office_of_label, shared, unnamed_apart

_BRACKET = re.compile(r"\s*\([^()]{3,120}\)")
_EMPLOYED = re.compile(
    rf"(?!.*\b(?:Chair\w*|Conven\w*|Lead Member|Cabinet|Portfolio|Leader of|Mayor|Spokes\w+|Whip|Member|Councillor|Champion|Trustee|Governor|Deputy Leader)\b)(?=.*{POST_HEAD.pattern})"
)
_STYLE_ALONE = re.compile(r"^\W*(?:councillors?|members?)\W*$", re.IGNORECASE)
_STANDS_IN = re.compile(
    r"\s*\((?-i:[A-Z]{2,3})\)\s+for\s+(?-i:[A-Z][a-z'-]+ [A-Z])"
    r"|\s*\((?-i:[A-Z]{2,4}),?\s+for\s+(?-i:[A-Z][a-z'-]+ [A-Z])"
    r"|\s*,?\s*(?:(?:was|is|who|attended|as)\s+)*(?:a\s+)?(?:substitut|deputi[sz]|attending as (?:a )?substitut)", re.IGNORECASE,
)
_IS_STOOD_FOR = re.compile(r"[^a-z]*(?:who\s+(?:was|is|had\s+been)\s+)?substitut\w+(?:\s+for)?\s+by", re.IGNORECASE)


def read_list(plain: str, start: int, end: int, names: list[Name] | None = None) -> list[Person]:
    """The persons of a run of an attendance list, each with the post, organisation or note of its own entry; `names`, where they are known."""
    end = over.start() if end - start > _SHORT and (over := _LIST_OVER.search(plain, start, end)) else end
    names = names or names_of_list(plain, start, end)
    if not names:
        return []
    head = plain[start : names[0].start]
    beside = plain[names[0].end : names[1].start if len(names) > 1 else end]
    bracketed = _BRACKET.match(beside)
    first_of = _OFFICE_AHEAD.search(head) if names[0].style.startswith(("C", "c")) else None
    leading = (
        not first_of
        and bool(POST_HEAD.search(head))
        and not (bracketed and POST_HEAD.search(bracketed[0]))
        and not _STYLE_ALONE.match(head)
        and not _is_label(head, beside)
        and not (_ENTRY_OVER.search(head) and POST_HEAD.search(beside.split(";")[0]))  # "The Head of Law; Mr A Sample, Clerk": an entry without a name
        and not (_MAYOR.search(head) and re.match(r"\s*\(|\s+-|\s{3}\s*\S", beside))  # "Mayor Ada Sample (Chair)"
        and not _AND_LAST.search(head)
    )
    people: list[Person] = []
    at = start
    ahead, coopted, by = first_of["post"] if first_of else "", bool(_COOPTED_AHEAD.search(head)), False
    for i, name in enumerate(names):
        following = names[i + 1].start if i + 1 < len(names) else end
        person = person_of(name, following)
        if leading:
            text = plain[at : name.start]
            posts = segments_of(_ahead_of(text))
            if len(posts) > 2 and all(POST_HEAD.search(p) for p in posts):
                posts = posts[-1:]  # "Head of Law, Solicitor, Licensing Officer (A Sample)": the others stand there without names
            person = replace(with_segments(person, posts), stop=name.end)
            at = name.end
            if behind := _OFFICE_BEHIND.match(plain, name.end, following):
                person, at = replace(person, chair=person.chair or with_segments(person, [behind["said"]]).chair), behind.end()
        else:
            tail = plain[name.end : following]
            tail = _FOR_WHOM.split(tail, maxsplit=1)[0]
            stands_in, by = by, bool(i + 1 < len(names) and _BY_SUBSTITUTE.search(tail))
            tail = _shut(_BY_SUBSTITUTE.sub("", tail)) if by else tail
            said, were = ahead, coopted
            ahead, coopted = "", coopted or bool(_COOPTED_AHEAD.search(tail))
            if i + 1 < len(names) and (m := _AHEAD.fullmatch(tail)) and (POST_HEAD.search(m["post"]) or m["post"].endswith("representative")):
                ahead, tail = m["post"], m["own"] or ""  # "... and of the Director of Education, A Sample": the post of the next name
            tail, following_post = unnamed_apart(tail)
            ahead = ahead or following_post
            tail = _AND_OTHERS.sub("", _NOT_HIS.sub("", _COOPTED_AHEAD.sub("", tail)))
            titled = bool(said) and _TITLE.fullmatch(said) is not None
            person = with_segments(replace(person, elected=person.elected or titled), [said, *(segments_of(tail) if titled else [])] if said else segments_of(tail))
            if person.elected and not said and i and not plain.startswith(name.style[:5], name.start) and _EMPLOYED.match(person.post) and ", " in plain[names[i - 1].end : name.start]:
                person = replace(person, elected=False, style="")  # "Councillors A Sample and B Specimen, and C Instance, Head of Law"
            person = replace(person, coopted=person.coopted or were, substitute=person.substitute or stands_in)
            if stands_in and people and not (person.post or person.organisation):
                person = replace(person, organisation=people[-1].organisation)  # "A Sample (Barset Council), represented by B Specimen"
            if (_STANDS_IN.match(tail) or _for_another(tail)) and not _IS_STOOD_FOR.match(tail):
                person = replace(person, substitute=True)
            person = replace(person, stop=name.end + len(tail.rstrip(" ,;.\t\n").removesuffix(" and").rstrip(" ,;\n")))
        people.append(person)
    people = [_mayor(plain, p) for p in _told_by_letter(plain, people)]
    if office := office_of_label(head):
        people = [p if p.elected or (p.post and p.post + "s" not in head) else replace(p, post=office, organisation="" if p is people[0] else p.organisation) for p in people]
    label = _ORG_LABEL.fullmatch(head)
    if label and _LETTERED.fullmatch(label["org"]):
        return shared(plain, [replace(p, organisation=p.organisation or label["org"], chair="") for p in people])  # "BSCB: A Sample, Independent Chair": of that board
    if label and ORG_WORD.search(label["org"]) and (not POST_HEAD.search(label["org"]) or label["org"].startswith("Office of ")):
        people = [p if p.organisation or (p.elected and not _OWN_COUNCIL.fullmatch(head)) else replace(p, organisation=label["org"]) for p in people]
    return shared(plain, people)


# "Present: The Mayor (Councillor A Sample) in the Chair; Councillors B Specimen, C Model": the office of the first alone
_OFFICE_AHEAD = re.compile(r"(?:^|[\s:])[Tt]he (?:(?:Right )?Worshipful,? (?:[Tt]he )?)?(?P<post>(?:Deputy )?Mayor)\s*(?:[(,\u2013-]\s*)$")
# "Leader of the Council (Councillor A Sample) (in the Chair), Executive Member for Homes (Councillor B Specimen)"
_OFFICE_BEHIND = re.compile(r"\)?\s*[(,]\s*(?P<said>(?:(?:[Vv]ice|[Dd]eputy|[Jj]oint)[- ]?)?[Cc]hair\w*|[Cc]onven[eo]r|[Ii]n the [Cc]hair)\s*\)?(?=\s*(?:[,;.\n]|and\b|$))")
# "Mayor Ada Sample": of the elected, whatever the list
_MAYOR = re.compile(r"(?:^|[\s,;:(])(?:(?:Executive|City|Metro|Directly Elected) )?Mayor $")


# "The Mayor - Councillor A Sample", "the Deputy Mayor (Councillor B Specimen)"
_MAYOR_BESIDE = re.compile(r"(?:^|[\s,;:(])[Tt]he (?P<post>(?:Deputy )?(?:Lord )?(?:Mayor|Provost))(?: - |, |: | ?\()$")


def _mayor(plain: str, person: Person) -> Person:
    if person.elected and (beside := _MAYOR_BESIDE.search(plain, max(0, person.start - 30), person.start)):
        return person if person.post else replace(person, post=beside["post"])
    if person.style not in ("", "Sir", "Dame") or not _MAYOR.search(plain, max(0, person.start - 30), person.start):
        return person
    return replace(person, elected=True, post="" if person.post == "Mayor" and person.chair else person.post or "Mayor")


_INITIAL = re.compile(r"\s*\((?P<initial>[A-Z])\)")


def _told_by_letter(plain: str, people: list[Person]) -> list[Person]:
    """The persons of a list, those of one surname told apart by an initial behind it: "Councillors Sample (A) and Sample (B)"."""
    names = [p.name for p in people]
    found = [_INITIAL.match(plain, p.end) if " " not in p.name and names.count(p.name) > 1 else None for p in people]
    return [replace(p, name=f"{m['initial']} {p.name}") if m else p for p, m in zip(people, found, strict=True)]


_SHORT = 60
# "... and Mr B Specimen UNRESTRICTED ITEMS 1. Apologies": a page whose lines were run into one goes on to its items
_LIST_OVER = re.compile(
    r"\s(?:(?:UN)?RESTRICTED ITEMS|RESOLVED|(?:and |but |, )?it was (?:also )?(?:reported|noted|agreed|explained)\b|PART (?:I|A|ONE|1)\b|"
    r"\d{1,3}[.:]?\s+(?:To |Apolog|APOLOG|Minutes|MINUTES|Declarations?|DECLARATION|Disclosure|"
    r"Election|ELECTION|Appointment|Welcome|WELCOME|Introduction|Membership|Substitut|Exclusion|Urgent|Public|Matters|Chair|Previous|Terms))"
)


_AND_LAST = re.compile(r"\s(?:and|&)\s+$")  # "The Mayor and Councillors A Sample and B Specimen": the post is not his
# "The Director called the roll and recorded apologies from A Sample"
_ENTRY_OVER = re.compile(r";\s*(?:and\s+)?$")
_OWN_COUNCIL = re.compile(r"[^\n:]{3,60}\b(?:Council|Borough of [A-Z]\w+)(?:\s+-\s+|\s*:\s*)")  # "Kirby Council - Councillor A Sample", "Kirby Council: Councillors A and B", each with his own
_LETTERED = re.compile(r"DfE|OPCC|[A-Z]{1,5}SC[BP]|[A-Z]{0,5}SAB|[A-Z]{0,5}CCG|[A-Z]{0,5}ICB")  # agencies by their letters
# "Kirby Police: Superintendent A Sample"
_ORG_LABEL = re.compile(
    r"[\W]*(?P<org>[A-Z][\w'&-]*(?: (?:of|and|for|the|[A-Z][\w'&-]*)){1,7}|Healthwatch|Cafcass|CAFCASS|NSPCC|Barnardo's|Probation|Police"
    rf"|{_LETTERED.pattern})(?:\s*:\s*|\s+-\s+)"
)
_SEVERAL_LABEL = re.compile(r"\b(?:Officers|Members|Advis[eo]rs|Managers|Representatives|Directors|Professionals|Witnesses|Partners|Leads|Holders)\W*$")
_OPENS_POST = re.compile(r"\s*(?:[(,:;|\t-]|\s{3})")


def _is_label(head: str, beside: str) -> bool:
    """Whether what stands ahead of a list is its label, as each name has its own post ("Council Officers: A Sample (Head of Law)")."""
    return bool(
        _SEVERAL_LABEL.search(head)
        and _OPENS_POST.match(beside)
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
# "A Sample (Kirby Carers) and two representatives of the youth council"
_AND_OTHERS = re.compile(
    r",?\s+(?:and|plus|with|together with|along with|accompanied by)\s+(?:an?|one|two|three|four|five|six|several|some|\d{1,2})\s+(?:other\s+|further\s+|of\s+(?:the|its)\s+)?(?:young\s+)?"
    r"(?:representatives?|members?|people|persons?|residents?|parents?|carers?|students?|pupils?|observers?|officers?|visitors?|trainees?|colleagues?|apprentices?)\b[^;|\n]*$"
)
_TITLE = re.compile(r"(?:Deputy )?(?:Mayor|Leader)")
_AHEAD = re.compile(
    rf"(?:(?P<own>(?:\s*\([^()]{{2,60}}\)|,\s[A-Z][^,;()]{{3,60}})(?=,?\s(?:and\s)?(?:from|by)\s))?\s*[,;]?\s*(?:and\s+)?(?:of|from|by|for)?\s*)"
    rf"(?:\b[Tt]he\s+|(?<=\bfrom\s)|(?<=\bby\s))(?P<post>{POST_WORDS}(?:\s+representative)?),?\s+"
)
_COOPTED_AHEAD = re.compile(
    r"(?:^|[;,.]|\band\b)\s*(?:(?:together|along)\s+with\s+)?(?:(?:by|from|of|with)\s+)?(?:the\s+)?(?:co-?\s?opted\s+(?:members?|persons?)|co-?\s?optees?|church\s+representatives|parent\s+governors)\s*[:,]?\s*$",
    re.I,
)


# "A Sample (substitute: B Specimen)": the next name is the substitute's.
_BY_SUBSTITUTE = re.compile(
    r"\s*[(,;-]\s*(?:whose\s+|their\s+|his\s+|her\s+|who\s+(?:was|is|had\s+been)\s+)?(?:substitut(?:e|ed|ion)?|sub\.?|(?:deput(?:y|ised?)|represented|replaced)"
    r"(?=\s*(?:by|:)))(?:\s+(?:was|is))?(?:\s+by|\s*[:-])?\s*$|\s*[(,;-]\s*(?:whose\s+(?:place|seat)\s+(?:was|had\s+been|is)\s+(?:taken|filled)\s+by|in\s+whose\s+place\s+(?:sat|came|was))\s*$", re.I
)


def _shut(tail: str) -> str:
    """What stands beside a name before its substitute's, its bracket closed: "(Barset Council; substituted by B Specimen)"."""
    return f"{tail.rstrip()})" if tail.count("(") > tail.count(")") else tail


_FOR_WHOM = re.compile(r",?\s+(?:for\s+whom|in\s+whose\s+(?:place|stead|absence))\b")


def _for_another(tail: str) -> bool:
    """Whether the bracket behind a name says for whom the person came: "(AS, for Ben Specimen)", not "(for Agenda Item 5)"."""
    bracket = FOR_ANOTHER.match(tail)
    named = find_names(tail, bracket.end()) if bracket else []
    return bool(bracket and named and named[0].start == bracket.end())


_OPENS_ENTRY = re.compile(r"^[\s),;.]*(?:and\s+|with\s+)?(?:(?:the|our)\s+(?=[A-Z]))?")
_WORSHIPFUL = re.compile(r"^(?:The )?(?:Right )?Worshipful (?:[Tt]he )?(?=\S)")
_SEVERAL_POSTS = re.compile(r"[,;&/()]|\band\b.*\band\b.*\band\b")


def _ahead_of(text: str) -> str:
    """The post that stands ahead of a name, without the bracket that opens for the name or closed after the one before."""
    text = _OPENS_ENTRY.sub("", text.rstrip(" -:,;\t\n"))
    text = _WORSHIPFUL.sub("", text)
    entries = _PARTED_ENTRIES.split(text)
    if len(entries) > 1 and all(POST_HEAD.search(entry) for entry in entries):
        text = entries[-1]  # "Director of Homes; Head of Law (A Sample)": the first stands there without a name
    heads = list(POST_HEAD.finditer(text))
    if len(heads) > _HEADS and not _SEVERAL_POSTS.search(text[: heads[-1].start()]):
        text = text[heads[-1].start() :]  # a column of posts in one line: the last is his whose name follows
    return text.removesuffix("(").rstrip() if text.count("(") > text.count(")") else text


_HEADS = 3
_PARTED_ENTRIES = re.compile(r"\s*;\s*(?:and\s+)?")


def person_of(name: Name, stop: int) -> Person:
    return Person(tidy(name.name), name.style, name.start, name.end, stop, elected=name.elected, rank=name.rank)


