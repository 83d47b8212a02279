"""Who a name in a sentence means: "the Council" is the home authority, an acronym its full form."""

from __future__ import annotations

import re

from kg.acronyms import fits, parts_of
from kg.extract.boards.naming import cased
from kg.extract.boards.partner_names import apart, own_council, placed
from kg.extract.figures.places import WIDER
from kg.gazetteer import by_gss, by_name, find_authorities, named_places
from kg.organisations import find_organisations
from kg.persons import Person
from kg.reading import Reading
from kg.rules.presence.posts import POST_HEAD
from kg.titles import is_council

_KINDS = frozenset({"Clinical Commissioning Group", "Integrated Care Board", "Health Board", "CCG", "ICB"})
_LONG = {"CCG": "Clinical Commissioning Group", "ICB": "Integrated Care Board"}
_HOME = re.compile(
    r"(?:the|this|our)?\s?(?:County|City|Borough|District|Metropolitan|Unitary)?\s?(?:Council|Authority"
    r"|local authority|LA|Cabinet)(?:'s)?",
    re.IGNORECASE,
)
_COUNCILS = re.compile(
    r"(?P<names>[A-Z][\w'-]+(?:(?:,\s|\sand\s|\s)[A-Z][\w'-]+){0,8}?\sand\s[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)??)"
    r"\s(?P<kind>(?:County|City|Borough|District)\s)?Councils\b"
)  # "Barset and Fenwick Councils"
_NHS = re.compile(
    r"\bNHS\s(?:(?!NHS|Council|Police)[A-Z][\w-]+(?:,\s|,?\sand\s|\s)){1,8}?(?:Clinical\sCommissioning\sGroup|Integrated\sCare\sBoard|CCG|ICB|Trust)\b"
)
_OF_TWO = re.compile(r"\b(?P<first>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\sand\s(?!NHS\b)(?:(?:[A-Z][\w-]+|of|upon)\s){1,5}(?:Clinical\sCommissioning\sGroup|Integrated\sCare\sBoard|CCG|ICB)\b")
# "Roe Council and South Roe CCG", "London Borough of Roe and North Roe CCG" are two
_COUNCIL_ITSELF = re.compile(r"(?:\sCouncil|\b(?:Borough|City|County|Council)\sof\s(?:[A-Z][\w-]+\s?){1,3})$")
_SHORT = re.compile(
    r"(?:the |this )?(?:new |previous )?(?:\w+ )?(?:Board|Partnership|Panel|Trust|Service|Team|Hub)", re.IGNORECASE
)


# "Roe Council & Kirby Council": of two whole names
_WHOLE = ("Council", "Trust", "CCG", "ICB", "Police", "Constabulary", "Commissioning Group", "Care Board", "Health Board")
_AND_SIGN = "(?:" + "|".join(rf"(?<=\b{w})" for w in _WHOLE) + r")\s&\s(?:the\s)?(?=[A-Z])(?!Crime|Fire)"


def organisation(reading: Reading, name: str, at: int) -> str:
    """The full name of an organisation as the document has it, without a leading article."""
    name = re.sub(r"\s+", " ", name).strip(" ,;.")
    if _HOME.fullmatch(name):
        return own_council(reading)
    if _SHORT.fullmatch(name):
        return reading.glossary.full(name, at) or placed(reading, bare(name))
    name = bare(name)
    if name.startswith("NHS "):
        return re.sub(r"(?<=\s)(?:CCG|ICB)$", lambda m: _LONG[m.group()], name)
    if (re.fullmatch(r"[A-Z]{2,5} Council", name) or is_council(name)) and (known := by_name(name, reading.date)):
        return known.official_name
    full = bare(reading.glossary.expand(name))
    return placed(reading, full) if full in {"Constabulary", "Combined Authority"} else local(reading, full)


# A name cut short: "the Partnership Manager, Safeguarding Children Partnership", "he chaired the Delivery Group"
_CUT_SHORT = re.compile(r"(?:Safeguarding (?:Children|Adults)|[A-Z]\w+) (?:Board|Partnership|Group|Panel)|(?:Child|Adult|Public) Protection Committee")


def employer(reading: Reading, body: str, at: int) -> str:
    """The organisation of a post in full: "the CCG" by its name, "Exampleshire CC" too."""
    if home := _home_council(reading, body):
        return home
    council = by_name(body, reading.date) if is_council(body) else None
    if council:
        return council.official_name
    if _COUNCIL_LETTERS.fullmatch(body) and reading.home and len(reading.gss) == 1 and any(fits(body, parts_of(n)) for n in reading.once("home's names", _home_names)):
        return reading.home.official_name
    full = local(reading, reading.organisation(body, at))
    if full == body and _BY_LETTERS.fullmatch(body) and (met := _met_by_letters(reading, body)):
        return met
    longer = reading.glossary.full(f"the {full}", at) if _CUT_SHORT.fullmatch(full) else ""
    return longer if longer and not longer.endswith(f" the {full}") else full  # "Ada Moor chairs the Neglect Group and Ben Heath the Audit Group"


_BY_LETTERS = re.compile(r"[A-Z]{4,7}")


def _met_by_letters(reading: Reading, letters: str) -> str:
    """The partnership that met, or whose board did, where letters are the first of its name: "HSCP" of the "Holme Safeguarding Children Partnership Board"."""
    for meeting in reading.meetings:
        words = [word for word in re.findall(r"[\w'-]+", meeting.body) if word.lower() not in ("and", "of", "the", "for")]
        for count in (len(words), len(words) - 1):
            if count > 2 and "".join(word[0].upper() for word in words[:count]) == letters and "afeguarding" in meeting.body.lower():
                return cased(meeting.body if count == len(words) else meeting.body[: meeting.body.rindex(words[-1])].rstrip(" -,"))
    return ""


_COUNCIL_LETTERS = re.compile(r"[A-Z]{1,4}C")
_HOME_COUNCIL = re.compile(r"(?:the\s)?(?:(?P<kind>County|City|Borough|District)\s)?(?:(?:[Ll]ocal\s)?[Aa]uthority|[Cc]ouncil|LA)")


def _home_council(reading: Reading, body: str) -> str:
    """The home council where a body is "the Council", "the Authority" or, being one, "the County Council"; else an empty string."""
    match = _HOME_COUNCIL.fullmatch(body)
    if not match or not reading.home or len(reading.gss) != 1:
        return ""
    official = reading.home.official_name
    return official if not match["kind"] or f" {match['kind']} " in official else ""


def _home_names(reading: Reading) -> list[str]:
    """The names in full by which the text calls the home council."""
    name = reading.home.name if reading.home else ""
    names = {f"{name} {kind}Council" for kind in ("", "City ", "County ", "Borough ", "Metropolitan Borough ", "District ", "County Borough ")}
    said = reading.plain.casefold()
    return [n for n in (*names, reading.home.official_name if reading.home else "") if n and n.casefold() in said]


# "Improvement Adviser to the Department for Education": of those who sent the adviser
_ADVISES = re.compile(r"(?P<post>(?:[A-Z][\w-]+ ){0,3}Advis[eo]r) to the (?P<whom>(?:Department|Ministry|Home Office|(?:Welsh|Scottish|UK) Government|Local Government Association)\b[\w ,]{0,60})")


_SENT_BY = re.compile(r"(?P<whom>[A-Z][\w ]*?)-appointed (?P<post>[A-Z].*)")  # "DfE-appointed Commissioner"


def post_at(reading: Reading, post: str, body: str) -> tuple[str, str]:
    """A post and its organisation, the council too that a joint committee's minutes name by its place alone: "Head of Law, Barset"."""
    if not body and (advises := _ADVISES.fullmatch(post)):
        return advises["post"], advises["whom"]
    if not body and (sent := _SENT_BY.fullmatch(post)):
        return sent["post"], sent["whom"]
    if not body and (chairs := _CHAIRS_BODY.fullmatch(post)):
        return chairs["office"], chairs["body"]
    first, comma, last = post.rpartition(", ")
    council = by_name(last, reading.date) if comma and not body and len(reading.gss) > 1 and POST_HEAD.search(first) else None
    return (first, council.official_name) if council and council.gss in reading.gss else (post, body)


# "Chair, Children and Young People Select Committee": the office and its body
_CHAIRS_BODY = re.compile(
    r"(?P<office>(?:Independent |Vice[- ]|Deputy |Co-)?Chair(?:man|person|woman)?), (?:the )?(?P<body>[A-Z][^,]{6,90}\b(?:Committee|Board|Panel|Partnership|Forum|Commission|Group))"
)
_OFFICE = re.compile(r"(?P<vice>Vice[- ]|Deputy )?(?:Chair(?:man|person|woman)?|Conven[eo]r)", re.IGNORECASE)


_OFFICE_OF = re.compile(rf"(?P<office>{_OFFICE.pattern}) of (?:the )?(?P<body>Council|Committee|Board|Panel|Commission|Forum)", re.IGNORECASE)  # "Chair of the Council", where it meets


def office_here(reading: Reading, post: str, organisation: str, meeting: int) -> str:
    """`chair` or `vice-chair` for the office on the body that met itself, which is no post elsewhere; else an empty string."""
    if post == "Independent Chair" and not organisation and any(m.meeting == meeting and _OF_PARTNERS.search(m.body) for m in reading.meetings):
        return "chair"
    if not organisation and (beside := _OFFICE_BESIDE.fullmatch(post)):
        return "vice-chair" if beside["vice"] or beside["vice2"] else "chair"
    if not organisation and (told := _OFFICE_OF.fullmatch(post)):
        post, organisation = told["office"], told["body"]
    office = _OFFICE.fullmatch(post)
    own = office and any(m.meeting == meeting and _same_body(m.body, organisation) for m in reading.meetings)
    return ("vice-chair" if office["vice"] else "chair") if office and own else ""


# "Committee Chair", "Chair - Labour", "Vice-Chair, Elm Ward"
_OFFICE_BESIDE = re.compile(
    r"(?:(?:Committee|Panel|Meeting|Sub-?Committee) (?P<vice>Vice[- ]|Deputy )?(?:Chair(?:man|person|woman)?|Conven[eo]r)"
    r"|(?P<vice2>Vice[- ]|Deputy |Depute )?(?:Chair(?:man|person|woman)?|Conven[eo]r)\s*[,(:-]\s*"
    r"(?:(?<=[:] )(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr)\b.{3,80}|Labour(?: and Co-operative)?|Conservatives?|Liberal Democrats?|Lib Dem|Greens?|Independents?|Plaid Cymru|SNP|UKIP"
    r"|Reform(?: UK)?|(?:[A-Z][\w'-]+ ){1,4}Ward)(?: (?:Group|Party))?\)?)"
)


def chairs_own(reading: Reading, post: str, organisation: str, meeting: int) -> bool:
    """Whether an independent chair is that of the body which met."""
    if _LETTERED_CHAIR.fullmatch(post) and not organisation:
        return any(m.meeting == meeting and _OF_PARTNERS.search(m.body) for m in reading.meetings)
    return post == "Independent Chair" and any(m.meeting == meeting and _same_body(m.body, organisation) for m in reading.meetings)


_LETTERED_CHAIR = re.compile(r"Independent [A-Z]{0,5}S(?:CB|CP|AB)P? Chair")  # "Independent KSCB Chair"


# bodies of agencies that have an independent chair; in the list of another body the chair of one of them is a guest
_OF_PARTNERS = re.compile(r"\b(?:Safeguarding|Improvement|Child Protection|Youth (?:Justice|Offending))\b.*\b(?:Board|Partnership|Executive|Committee)\b", re.IGNORECASE)


def _same_body(full: str, short: str) -> bool:
    """Whether a name is that of a body, or it with words left out: "Scrutiny Committee" for the "Homes Scrutiny Committee"."""
    long, said = re.findall(r"[a-z]+", full.lower()), re.findall(r"[a-z]+", short.lower())
    return bool(long and said) and long[-1] == said[-1] and set(said) <= set(long)


def short_for_own(reading: Reading, person: Person, post: str, organisation: str, meeting: int) -> str:
    """An organisation, or the body that met itself where a councillor is called "Chair of the Board" of which it is one."""
    short = re.fullmatch(r"(?:the )?(Board|Partnership|Panel|Forum|Group)", organisation)
    if not short or not person.elected or not _OFFICE.fullmatch(post):
        return organisation
    return next((m.body for m in reading.meetings if m.meeting == meeting and m.body.lower().endswith(short[1].lower())), organisation)


def local(reading: Reading, kind: str) -> str:
    """The one body of a kind that the document names in full: "the CCG" is "NHS Barset Clinical Commissioning Group"."""
    if kind not in _KINDS:
        return kind
    kind = _LONG.get(kind, kind)
    known = reading.once("local bodies", lambda _: dict[str, str]())
    if kind not in known:
        known[kind] = _named_in_full(reading, kind)
    return known[kind]


def _named_in_full(reading: Reading, kind: str) -> str:
    """The longest name that ends in a kind of body in full, else in its letters ("NHS Barset CCG"), where there is one."""
    letters = next((a for a, k in _LONG.items() if k == kind), "")
    for tail in (kind.replace(" ", r"\s{1,24}"), letters):
        named = re.compile(
            rf"(?:NHS\s)?(?:(?!(?:The|A|Of|In|Police|Constabulary|Council|Partnership)\s|[A-Z]{{2,}}\b)[A-Z][\w']+(?:,[^\S\t]{{1,24}}|[^\S\t]{{1,24}}(?:and|\\?&)[^\S\t]{{1,24}}"
            rf"|[^\S\t]{{1,24}}(?:of|upon)[^\S\t]{{1,24}}(?=Wight|Thames|Tees|Humber)|[^\S\t]{{1,24}})){{1,6}}{tail}\b"
        )
        found = {re.sub(r"^(?:The|A)\s", "", re.sub(r"\s+", " ", m.group().replace("\\&", "&"))) for m in named.finditer(reading.text)} if tail else set()
        found = {f for f in found if not POST_HEAD.search(f)}  # "Lay Member, Clinical Commissioning Group"
        full = {apart(re.sub(rf"\b{tail}$", kind, re.sub(r"^.*\band\s(?=NHS\s)", "", f))) for f in found}  # "GMP and NHS Roe ICB" is two
        whole = {f for f in full if not any(g != f and g.endswith(f) for g in full)}
        if whole:
            ours = {f for f in whole if reading.home and reading.home.name in f}
            return next(iter(whole)) if len(whole) == 1 else next(iter(ours)) if len(ours) == 1 else kind
    return kind


def organisations(reading: Reading, listed: str, at: int) -> list[str]:
    """The organisations of a list ("A, B and the Office of the Police and Crime Commissioner"), in order."""
    text = re.sub(r"\s\([A-Z][\w&-]*\)", "", re.sub(r"\s+", " ", listed))
    text = _COUNCILS.sub(lambda m: re.sub(r"(?=,\s|\sand\s|$)", f" {m['kind'] or ''}Council", m["names"]), text)
    text = _NHS.sub(lambda m: m.group().replace(" and ", " && ").replace(", ", ",, "), text)
    for joined_up in _OF_TWO.finditer(text):  # "Roe and Dale Integrated Care Board" is one
        if (by_name(joined_up["first"]) or re.fullmatch(WIDER, joined_up["first"])) and not _COUNCIL_ITSELF.search(text[: joined_up.end("first")]):
            text = text.replace(joined_up.group(), joined_up.group().replace(" and ", " && "))
    for name in {a.name for m in find_authorities(text) if (a := by_gss(m.value)) and " and " in a.name}:  # "Roe & Dale Council and Roe and Dale CCG"
        text = text.replace(name, name.replace(" and ", " && "))
    for name in {m.group() for m in named_places(text) if " and " in m.group()}:  # "Roe and Dale CCG and the Council"
        text = text.replace(name, name.replace(" and ", " && "))
    for place in [*find_authorities(text), *(m for m in find_organisations(text) if re.search(r"(?:Police|Constabulary)$", m.text))]:
        if " and " in place.text:  # "Roe and Dale Borough Council" is one
            text = text.replace(place.text, place.text.replace(" and ", " && ").replace(", ", ",, "))
    parts = re.split(
        r"(?<!,),\s(?:and\s)?(?:the\s)?(?=[A-Z])|\sand\s(?:the\s)?(?=[A-Z][\w-]+\s(?!Crime|Fire|Care|Wellbeing"
        r"|Social|Young)|the\s)|\sas\swell\sas\s|" + _AND_SIGN,
        text,
    )
    joined: list[str] = []
    for part in parts:
        if (
            joined
            and re.search(r"(?:Police|Health|Fire|Crime|Children|Care)$", joined[-1])
            and re.match(r"(?:Fire|Crime|Care|Social|Wellbeing|Rescue|Families)\b", part)
        ):
            joined[-1] = f"{joined[-1]}{', ' if 'Police' in joined[-1] and part.startswith('Fire') else ' and '}{part}"
        else:
            joined.append(part)
    whole = (p.replace(" && ", " and ").replace(",, ", ", ") for p in joined)
    return [n for n in (organisation(reading, p, at) for p in whole) if n]


def bare(name: str) -> str:
    """A name without a leading article or a bracketed acronym."""
    name = re.sub(r"\s\([^()]{1,12}\)", "", name.strip(" ,;."))
    return re.sub(r"^(?:the|an?)\s+", "", name, flags=re.IGNORECASE)


def codes_of(names: list[str], reading: Reading) -> tuple[str, ...]:
    """The codes of the home authority and of those councils among the names, sorted."""
    found = {a.gss for n in names if (a := by_name(n, reading.date)) and a.gss}
    return tuple(sorted({*reading.gss, *found}))
