"""The persons of a run of an attendance list, told apart, each with what belongs to it.

One reading serves attendance lists ("A Sample, Head of Service"; "Head of Service - A Sample") and prose ("the Head of Service,
A Sample, introduced ..."; "A Sample, the Independent Chair of the Board, said ...").
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.capitals import in_capitals
from kg.names import BARE, CAPITALS, GIVEN, NOT_NAMES, PARTICLE, SURNAME, SURNAMES_TOO, Name, find_names, is_name, tidy
from kg.persons import BARE_POST, Person, office_of, segments_of, with_segments
from kg.rules.presence.posts import ORG_WORD, POST_HEAD, POST_WORDS
from kg.sharing import office_of_label, shared, unnamed_apart

_ENTRY_ENDS = re.compile(r"\s*(?:;|$)")
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
_IS_STOOD_FOR = re.compile(r"[^a-z]*substitut\w+\s+by", re.IGNORECASE)


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
        and not _DOING.search(head)
        and not (_MAYOR.search(head) and re.match(r"\s*\(|\s+-|\s{3}\s*\S", beside))  # "Mayor Ada Sample (Chair)"
        and not _AND_LAST.search(head)
        and not _OFFICE_HEADS.match(head)
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
        else:
            tail = plain[name.end : following]
            tail = _AND_UNNAMED.sub("", _FOR_WHOM.split(tail, maxsplit=1)[0]) if i + 1 == len(names) else _FOR_WHOM.split(tail, maxsplit=1)[0]
            stands_in, by = by, bool(i + 1 < len(names) and _BY_SUBSTITUTE.search(tail))
            tail = _BY_SUBSTITUTE.sub("", tail) if by else tail
            said, were = ahead, coopted
            ahead, coopted = "", coopted or bool(_COOPTED_AHEAD.search(tail))
            if i + 1 < len(names) and (title := _TITLE_NEXT.search(tail)):
                ahead, tail = title["post"], tail[: title.start()]  # "A Sample (Chair); Deputy Mayor B Specimen"
            elif i + 1 < len(names) and (m := _AHEAD.fullmatch(tail)) and (POST_HEAD.search(m["post"]) or m["post"].endswith("representative")):
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
    if label and ORG_WORD.search(label["org"]) and (not POST_HEAD.search(label["org"]) or label["org"].startswith("Office of ")):
        people = [p if p.organisation or (p.elected and not _OWN_COUNCIL.fullmatch(head)) else replace(p, organisation=label["org"]) for p in people]
    return shared(plain, people)


# "Present: The Mayor (Councillor A Sample) in the Chair; Councillors B Specimen, C Model": the office of the first alone
_OFFICE_AHEAD = re.compile(r"(?:^|[\s:])[Tt]he (?:(?:Right )?Worshipful,? (?:[Tt]he )?)?(?P<post>(?:Deputy )?Mayor)\s*(?:[(,\u2013-]\s*)$")
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


def names_of_list(plain: str, start: int, end: int) -> list[Name]:
    """The names of a run of an attendance list, but those within what is said of another."""
    names: list[Name] = []
    for name in _with_substitutes(plain, start, end):
        if plain.startswith("'s ", name.end) and plain[name.end + 3 : name.end + 4].islower():
            continue  # "Councillor A Sample's deputy"
        if names and name.style and "  " in plain[name.start : name.end] and "\n" not in plain[names[-1].end : name.start]:
            continue  # "DCI A Sample    AS    Detective Chief Inspector    Kirby Police": cells of the row
        if names and not name.style and plain[names[-1].end : name.start].strip() == "(" and not _CAME.match(plain, name.end):
            continue  # "A Sample (West Exampleton and Moor)": whom he represents
        if names and not name.style and _WARD.fullmatch(plain, names[-1].end, name.start) and not _DASH.match(plain, name.end) and not _CAME.match(plain, name.end):
            continue  # "A Sample (Chair) - Vale and North Moor": likewise
        if names and not name.style and ";" in plain[start:end] and _OWN_PLACE.fullmatch(plain, names[-1].end, name.start) and _ENTRY_ENDS.match(plain[name.end : end]):
            continue  # "Mr A Sample, Lead Officer, Porth Moor; Mrs B Specimen, Clerk": where he works
        if names and _FOR_ANOTHER.fullmatch(plain, names[-1].end, name.start):
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
_OWN_PLACE = re.compile(rf"\s*,\s+(?:(?!\band\b)[^;\n()]){{0,60}}?{POST_HEAD.pattern}(?:(?!\band\s+$)[^;\n()]){{0,60}},\s+")
_CAME = re.compile(r"[^,;\n]{0,12}\b(?:substitut|sub\b|deputi|attend|in place|for\b)", re.IGNORECASE)
_DASH = re.compile(r"\s+-\s")
_WARD = re.compile(r"\s*(?:\([^()\n]{2,40}\)\s*)?\s-\s+(?:(?:[A-Z][\w'-]*,? ){1,3}(?:and|&) |(?:(?!Vice|Deputy|Chair|Leader)[A-Z][\w'-]* ){1,3})?")
_SUBSTITUTE_IN = re.compile(r"\(\s*(?:their\s+|his\s+|her\s+)?(?:substitut\w*|sub|deput(?:y|ised?))\b\.?(?:\s+(?:was|is))?(?:\s+by|\s*[:-])?\s*(?=[A-Z][^()]{2,60}\))", re.I)
_SUBSTITUTING_IN = re.compile(r"\((?=[A-Z][^()]{2,40} (?:(?:is|was) )?(?:substitut|attend|deputi|in (?:his|her|their) (?:place|stead)))")
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
        people.append(with_segments(person, [match["said"]] if match["said"] else []))
        at = match.end()
    if len(people) == 1 and people[0].name in NOT_NAMES - SURNAMES_TOO:
        return []  # "Agency", alone on its line
    return [replace(p, stop=p.end + len(plain[p.end : p.stop].rstrip())) for p in people]
_INVERTED = re.compile(
    rf"(?P<surname>{PARTICLE}{{0,2}}(?:{SURNAME}|{CAPITALS})),[ ]+"
    r"(?P<style>(?:Mrs?|Ms|Miss|Dr|Rev)\.?[ ]+)?(?P<initials>(?:[A-Z]\.[ ]?){1,3}|[A-Z](?: [A-Z]){0,2}(?=\s*(?:$|\(|-\s)))(?P<said>\s*\([^()]{2,60}\)|\s*-\s.{3,90})?\s*$"
)
_CELLS = re.compile(r"(?:(?!\n[ \t]{6}|\s{3}|[\t|;]).)+(?:\n[ \t]{6,}\S(?:(?! {3}|[\t|\n]).)*)*", re.DOTALL)
_SURNAME_FIRST = re.compile(r",\s+(?:[A-Z]|[DMR]\w{1,3}\.? [A-Z])(?:\.|\s|$)")


def inverted(plain: str, start: int, end: int) -> list[Person]:
    """The persons of a row that gives surnames first: "Sample, A.      Specimen, B.", or "Sample, A.      Head of Law"."""
    if not _SURNAME_FIRST.search(plain[start:end]):
        return []
    people: list[Person] = []
    for cell in _CELLS.finditer(plain, start, end):
        said = " ".join(cell.group().split())
        match = _INVERTED.match(said)
        if match and is_name(match["surname"], styled=True):
            first = cell.start() + len(cell.group()) - len(cell.group().lstrip())
            name = f"{match['initials'].strip()} {match['surname']}"
            stop = cell.start() + len(cell.group().rstrip())
            person = Person(tidy(name), (match["style"] or "").strip(), first, stop, stop)
            people.append(with_segments(person, segments_of(match["said"] or "")))
        elif said and not people:
            return []
        elif said:
            people[-1] = replace(with_segments(people[-1], segments_of(said)), stop=cell.start() + len(cell.group().rstrip()))
    return people
_AND_LAST = re.compile(r"\s(?:and|&)\s+$")  # "The Mayor and Councillors A Sample and B Specimen": the post is not his
# "The Director called the roll and recorded apologies from A Sample"
_ENTRY_OVER = re.compile(r";\s*(?:and\s+)?$")
_DOING = re.compile(r"\b(?:completed|recorded|received|reported|noted|called|read|announced|advised|explained) (?:the|and|that|apologies)\b")
_OFFICE_HEADS = re.compile(r"\W*Office of [^:\n]{3,60}:\s*$")  # "Office of the Police and Crime Commissioner: A Sample (Chief Executive)"
_OWN_COUNCIL = re.compile(r"[^\n:]{3,60}\b(?:Council|Borough of [A-Z]\w+)(?:\s+-\s+|\s*:\s*)")  # "Kirby Council - Councillor A Sample", "Kirby Council: Councillors A and B", each with his own
# "Kirby Police: Superintendent A Sample"
_ORG_LABEL = re.compile(
    r"[\W]*(?P<org>[A-Z][\w'&-]*(?: (?:of|and|for|the|[A-Z][\w'&-]*)){1,7}|Healthwatch|Cafcass|CAFCASS|NSPCC|Barnardo's|Probation|Police)(?:\s*:\s*|\s+-\s+)"
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
_TITLE_NEXT = re.compile(rf";\s+(?:the\s+)?(?P<post>{_TITLE.pattern})\s$")
_AHEAD = re.compile(
    rf"(?:(?P<own>(?:\s*\([^()]{{2,60}}\)|,\s[A-Z][^,;()]{{3,60}})(?=,?\s(?:and\s)?(?:from|by)\s))?\s*[,;]?\s*(?:and\s+)?(?:of|from|by|for)?\s*)"
    rf"\b[Tt]he\s+(?P<post>{POST_WORDS}(?:\s+representative)?),?\s+"
)
_COOPTED_AHEAD = re.compile(
    r"(?:^|[;,.]|\band\b)\s*(?:(?:together|along)\s+with\s+)?(?:(?:by|from|of|with)\s+)?(?:the\s+)?(?:co-?\s?opted\s+(?:members?|persons?)|co-?\s?optees?|church\s+representatives|parent\s+governors)\s*[:,]?\s*$",
    re.I,
)


# "A Sample (substitute: B Specimen)": the next name is the substitute's.
_BY_SUBSTITUTE = re.compile(
    r"\s*[(,;-]\s*(?:whose\s+|their\s+|his\s+|her\s+)?(?:substitut(?:e|ed|ion)?|sub\.?|(?:deput(?:y|ised?)|represented|replaced)"
    r"(?=\s*(?:by|:)))(?:\s+(?:was|is))?(?:\s+by|\s*[:-])?\s*$|\s*[(,;-]\s*(?:whose\s+(?:place|seat)\s+(?:was|had\s+been|is)\s+(?:taken|filled)\s+by|in\s+whose\s+place\s+(?:sat|came|was))\s*$", re.I
)
_FOR_ANOTHER = re.compile(r"\s*\((?:[A-Z]{2,3}\b,?\s+)?(?:for|on behalf of|in place of|deputising for|substituting for)\s+(?=[A-Z][a-z]+\s[A-Z]|$)")
_AND_UNNAMED = re.compile(r"(?<=\)),?\s+and\s+(?:of\s+)?the\s+[A-Z][\w' &]{3,60}[.\s]*$")  # "... and the Director.", who is not named
_FOR_WHOM = re.compile(r",?\s+(?:for\s+whom|in\s+whose\s+(?:place|stead|absence))\b")


def _for_another(tail: str) -> bool:
    """Whether the bracket behind a name says for whom the person came: "(AS, for Ben Specimen)", not "(for Agenda Item 5)"."""
    bracket = _FOR_ANOTHER.match(tail)
    named = find_names(tail, bracket.end()) if bracket else []
    return bool(bracket and named and named[0].start == bracket.end())
_OPENS_ENTRY = re.compile(r"^[\s),;.]*(?:and\s+|with\s+)?(?:(?:the|our)\s+(?=[A-Z]))?")
_WORSHIPFUL = re.compile(r"^(?:The )?(?:Right )?Worshipful (?:[Tt]he )?(?=\S)")
_SLASHED = re.compile(r" / (?![^()]{0,80}\))")
_SEVERAL_POSTS = re.compile(r"[,;&/()]|\band\b.*\band\b.*\band\b")


def _ahead_of(text: str) -> str:
    """The post that stands ahead of a name, without the bracket that opens for the name or closed after the one before."""
    text = _OPENS_ENTRY.sub("", text.rstrip(" -:,;\t\n"))
    text = _WORSHIPFUL.sub("", text)
    if text.endswith(" /"):
        text = _SLASHED.split(text[:-2])[-1]  # the cells of a row parted by slashes
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
_NOTE_BEFORE = re.compile(
    r"(?:substitut\w*\s+(?:member\s+)?for|deputy\s+for|\bsub\.?\s+for|in\s+(?:the\s+)?place\s+of|deputi[sz]ing\s+for|\(\s*(?:[A-Z]{2,3}\s+)?for"
    r"|(?:councillor|cllr)s?[.:]?\s[^,;.()]{2,40}(?<!\sand)\sfor|\(\W?vice\W?|(?:attending|depute)\s+for|\([A-Z]{2,3}\)\s+for|replacing|representing|on\s+behalf\s+of|for\s+whom)\s+$", re.IGNORECASE,
)


def _belongs_to_note(plain: str, start: int, name: Name) -> bool:
    """A name inside a note about another ("substitute for Councillor B Example")."""
    before = plain[max(start, name.start - 60) : name.start]
    return bool(
        _NOTE_BEFORE.search(before)
    )
_POST_IN_BRACKETS = re.compile(r"\s*(?:,|-)\s+[^();]*\(\s*")
_BRACKET_OPEN = re.compile(r"\(\s*$")
_FIELD_NEXT = re.compile(r"\b\w+ - $|\b(?:Member|Holder|Spokesperson|Champion|Officer|Lead|Manager) for (?:the )?$|\b(?:Head|Director|Manager) of $|^, (?:[A-Z]\w+ )+Officer: $")


def _inside_post(between: str) -> bool:
    """Whether what follows is part of the post of the person before ("(Cabinet Member for X and Y", "Lead Officer - X")."""
    opened = between.rfind("(") > between.rfind(")")
    if _POST_IN_BRACKETS.fullmatch(between) and POST_HEAD.search(between):
        return True  # "A Sample, Director of Nursing (Kirby Vale), NHS Kirby"
    return bool(POST_HEAD.search(between)) and (
        (opened and not _BRACKET_OPEN.search(between)) or bool(_FIELD_NEXT.search(between) and ";" not in between)
    )
