"""Persons named in prose, with the post and organisation that the words around their names give.

"The Head of Service, A Sample, introduced"; "A Sample, the Independent Chair of the Board, said"; "A Sample had joined as Director".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.besidenames import office_apart, office_of
from kg.names import find_names, private, youth
from kg.people import person_of
from kg.persons import FOR_A_WHILE, NO_POST, Person, initials, is_service
from kg.postsbound import with_posts_bound
from kg.rules.presence.attendance import CHAIR, SPOKE, VICE
from kg.rules.presence.holding import ACRONYM, BEFORE_LOWER, HELD, LOWER_FOR, LOWER_POST, PROPOSED
from kg.rules.presence.posts import BUSINESS, CAPITALS, ORG_WORD, OWNER, PORTFOLIO_ALONE, POST_HEAD, POST_WORDS
from kg.sharing import shared
from kg.titles import BODY_WORD, cut_post, owner_of, split_organisation, split_post

# "the Assistant Director - Early Help, A Sample": the words after which a dash leads to what the post is for
_DASHED = "(?:" + "|".join(rf"(?<=\b{w})" for w in ("Director", "Manager", "Officer", "Service", "Member", "Holder", "Lead")) + ")"
_BEFORE = re.compile(
    rf"(?:(?:\b[Tt]he|\b[Aa]n?|\b[Oo]ur|\bits|\btheir|^|[,;:]|\band|\bby|\bfrom|\bwith|'s)\s+)?(?:(?P<owner>{OWNER})'s\s+)?(?P<post>{POST_WORDS}(?:(?<=Director):\s+{CAPITALS}|{_DASHED}\s+-\s+{CAPITALS})?)(?:\s+\({ACRONYM}\)(?=,))?"
    rf"(?:,\s+(?P<org>{CAPITALS})(?:\s+\([A-Z]{{2,8}}\))?)?(?:,?\s+(?:(?:was|is|were|had\s+been|has\s+been|being|now|currently|namely)\s+)*(?:(?:held|filled|occupied|covered|assumed|taken\s+(?:up|on|over))\s+by\s+)?|\s*\()$"
)
_KIND = r"(?:new|outgoing|incoming|former|current|newly appointed|recently appointed|retiring|then|independent(?=\s+[A-Z]))"
_MAY_BE_POST = re.compile(rf"{POST_HEAD.pattern}|\b(?:Executive|Assistant|Deputy|Partner)s?\b")  # those four are heads at the end of a post alone
_AFTER = re.compile(
    rf"^(?:,\s+(?:(?:the|our|its|a|an|their)\s+)?(?:{_KIND}\s+)?(?:(?P<owner>{OWNER})'s\s+(?:{_KIND}\s+)?)?(?P<post>{POST_WORDS})|"
    rf"\s+\((?P<bracket>[A-Z][^()]{{2,100}}(?:\([^()]*\))?[^()]{{0,40}})\)|"
    rf"\s+[-:]\s+(?P<dash>{POST_WORDS})|(?:,?\s+(?:who\s+)?(?:has|had|have|having|was|is|were)|,(?=\s+(?:newly|recently|just)\s))\s+(?:recently\s+|been\s+|also\s+|now\s+|just\s+|newly\s+|since\s+)*(?:re-?)?(?:appointed|confirmed|named|elected)\s+(?:as\s+|to\s+be\s+|to\s+)?(?:(?:the|its|a|an|our)\s+)?(?:new\s+|interim\s+)?(?P<appointed>{POST_WORDS}))"
    rf"(?:(?:\s+-|:)\s+(?P<service>{CAPITALS})(?=[,.;)]|$|\s+(?:[Ee]-?mail|[Tt]el|[Pp]hone)))?(?:\s+\([A-Z]{{2,6}}\))?(?:,?\s+(?:of|for|at|from|to|with)\s+(?:the\s+)?(?P<of>{CAPITALS})|,\s+(?P<org>{CAPITALS}))?"
)
_OF = re.compile(rf"^(?:,\s+[A-Z]{{2,4}}(?=,\s+[^,.;]*(?:Police|Constabulary)\b))?(?:\s+(?:of|from|at|:)\s+(?:the\s+)?|,\s+(?:(?:from|for|of)\s+)?(?:the\s+)?)(?P<org>{CAPITALS})")


_FROM_LETTERS = re.compile(r"^\s+(?:of|from|at)\s+(?:the\s+)?(?P<org>(?!UK\b|EU\b|US\b)[A-Z][a-z]?[A-Z]{1,6})(?=[\s,.;)])")  # "A Sample from KiE said"
# "A Sample of Tros Moor Newydd presented the report"
_FROM_AGENCY = re.compile(
    r"^\s+(?:of|from)\s+(?:the\s+)?(?P<org>[A-Z][\w'&-]+(?: (?:and |of |for )?[A-Z][\w'&-]+){1,4})(?<!Street)(?<!Road)(?<!Lane)(?<!Avenue)(?<!Ward)"
    r"\s+(?:then\s+|also\s+)?(?:presented|introduced|outlined|delivered|gave)\s+(?!(?:a|the|his|her|their)\s+(?:petition|question|deputation|apolog)|evidence|apolog)"
)
_MAY_NAME = re.compile(r"[A-Z]\.?\s*[A-Z][a-z]|[A-Z][a-z]+(?:\s+|(?<=lor)|(?<=lors)|(?<=Cllr)|(?<=Mr)|(?<=Mrs)|(?<=Ms)|(?<=Miss)|(?<=Dr))[A-Z]")


_INDENTED = re.compile(r"\n[ \t]+(?=\S)")


def read_lines(text: str, plain: str) -> list[Person]:
    """The persons of a sentence of a paragraph whose lines are indented, read as if they were not: "Inspector Ann" - "     Sample"."""
    cuts = [(m.start() + 1, m.end() - m.start() - 1) for m in _INDENTED.finditer(text)]
    if not cuts:
        return read_prose(plain)
    kept, at = "", 0
    for start, length in cuts:
        kept, at = kept + plain[at:start], start + length
    kept += plain[at:]

    def place(offset: int, ends: bool) -> int:
        for start, length in cuts:
            if start > offset or (ends and start == offset):
                break
            offset += length
        return offset

    return [replace(p, start=place(p.start, False), end=place(p.end, True), stop=place(p.stop, True)) for p in read_prose(kept)]


_OF_AGENCY = re.compile(r"\b(?:Healthwatch|NHS|Council|Police|Constabulary|Trust|Ofsted|Partnership|Commission|Diocese)\b")  # "Mr A Sample, of Healthwatch Barset, asked how parents would be heard"
_CAPITALISED_WORD = re.compile(r"\b[A-Z][\w'-]*\b")


# "the local authority's Head of Law", "Chief Executive of the council": as with capitals
_SMALL = r"(?:(?:local|county|city|borough|district) )?(?:council|authority)"
_OWN_SMALL = re.compile(
    rf"(?<=[Tt]he ){_SMALL}(?='s [A-Z])|(?<=(?:of|or|at) the ){_SMALL}(?=[,.;)]|$| (?:said|and|then|spoke|introduced|presented|explained)\b)"
)


_DEPUTY_STYLED = re.compile(r"(?:^|(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bits )(?<!\bThe )(?<!\ba )(?<!\btheir ))\bDeputy $")


def read_prose(plain: str) -> list[Person]:
    """The persons named in a sentence, each with the post and organisation that stand directly beside the name."""
    if not _MAY_NAME.search(plain):
        return []
    plain = _OWN_SMALL.sub(lambda m: m.group().title(), plain)
    people: list[Person] = []
    floor = 0
    for name in find_names(plain):
        if people and not name.style and name.end == people[-1].stop and people[-1].organisation.endswith(name.name):
            continue  # the agency that another is of: "A Sample of Tros Moor Newydd presented"
        person = person_of(name, name.end)
        after = plain[name.end : name.end + 260]
        told = people[-1].stop if people and people[-1].stop <= name.start else floor  # what is said of one is not said of the next
        before = plain[max(told, name.start - 220) : name.start]
        said = _beside(after) or _held(before, after)
        said = None if said and _ACRONYM.fullmatch(said.post) and said.post == initials(name.name) else said  # "Ada Dale (AD)"
        office = office_of(said.post) if said else ""
        if said and not office and CHAIR.match(said.post) and _GAVE_UP.search(after[: said.end]):
            office = "chair"  # an office given up is no post held: "A Sample stood down as Chair of the Neglect Panel"
        if office:
            person = replace(person, chair=office, stop=person.end + said.end if said and _SPEAKS_NEXT.match(after[said.end :]) else person.stop)
        elif said and not (PORTFOLIO_ALONE.fullmatch(said.post) and _from_before(person, before, after).post):
            person = _with_post(person, said, after)
        else:
            person = _from_before(person, before, after)
            if person.post == "Deputy" and not name.style and _DEPUTY_STYLED.search(before):
                person = replace(person, post="", elected=True)  # "Deputy Ada Moor", as the City of London styles some of its members
        context = plain[max(0, name.start - 50) : name.end + 60]
        lay = private(_CAPITALISED_WORD.sub("", context)) and not person.post and not person.elected and not _OF_AGENCY.search(person.organisation)
        if lay or youth(person.post) or before.endswith("the late "):
            person = replace(person, private=True)
        people.append(person)
        floor = name.end
    return with_posts_bound(plain, shared(plain, people))


@dataclass(frozen=True, slots=True)
class Said:
    """A post that words beside a name give: the post as written, whose it is, and where in the text after the name it ends."""

    post: str
    owner: str
    body: str
    org: str
    end: int


# "NHS Barset" - ", Mercia and Isle of Roe Clinical Commissioning Group": one body of three places
_MORE_PLACES = re.compile(
    r"(?:, [A-Z][\w'-]+(?: (?:of )?[A-Z][\w'-]+){0,2}){0,3},? (?:and|&) [A-Z][\w'-]+(?: (?:of |upon )?[A-Z][\w'-]+){0,3}? (?:Clinical Commissioning Group|CCG"
    r"|Integrated Care Board|ICB|NHS (?:Foundation )?Trust)\b"
)
_THE_NEXT = re.compile(r",\s+the\s")
_WORD_NEXT = re.compile(r"\s\w")


def _beside(after: str) -> Said | None:
    """The post in apposition to a name: after a comma or a dash, in brackets, or after "was appointed"."""
    if mixed := _MIXED.match(after):
        return Said(mixed["post"], "", mixed["of"] or "", "", mixed.end())
    if (small := _SMALL_BRACKET.match(after)) and not CHAIR.match(small["post"]) and not VICE.match(small["post"]):
        return Said(small["post"], "", "", "", small.end())
    found = _AFTER.match(after)
    if found and found["post"] and (joined := _AND_PERSON.search(after, found.start("post"), found.end("post") + 1)):
        after = after[: joined.start()]  # "Head of Law, Barset Services and Inspector B Specimen": the next person is no part of the post
        found = _AFTER.match(after)
    group = next((g for g in ("post", "bracket", "dash", "appointed") if found[g]), "") if found else ""
    post = found[group] if found and group else ""
    if find_names(post) and (short := post.partition(" at ")[0]) != post and not find_names(short):
        post = short  # "Head of Law at Kirby Vale": where, not who
    if not found or not post or not (POST_HEAD.search(post) or office_of(post)) or FOR_A_WHILE.search(post):
        return None
    if find_names(post) or VICE.search(post.partition("(")[2].partition(")")[0]):
        return None
    rest = after[found.end("post") :] if found["post"] and _THE_NEXT.match(after) else ""
    if rest and (_opens_name(rest) or (_WORD_NEXT.match(rest) and SPOKE.match(rest))):
        return None  # ", the Assistant Director, Mrs Figure, said", "Challenged by A Sample, the Cabinet Member said"
    if found["service"] and group != "bracket" and not BODY_WORD.search(found["service"]):
        post = after[found.start(group) : found.end("service")]  # "Assistant Director - Safeguarding"
    if found["org"] and not ORG_WORD.search(found["org"]) and find_names(found["org"]):
        return Said(post, found["owner"] or "", found["of"] or "", "", len(after[: found.start("org")].rstrip(" ,")))  # "A Sample (Head of Law), B Specimen"
    places = _MORE_PLACES.match(after, found.end()) if (found["org"] or found["of"] or "").startswith("NHS ") else None
    of, org = ((found[g] or "") + (places.group() if places and found[g] else "") for g in ("of", "org"))
    return Said(post, found["owner"] or "", of, org, places.end() if places else found.end())


_SMALL_BRACKET = re.compile(rf"^\s+\((?P<post>{LOWER_FOR.pattern})\)")
_ACRONYM = re.compile(ACRONYM)
# "Dr A Sample, GP clinical lead, replied": letters, and what they are for in small letters
_MIXED = re.compile(
    r"^,\s+(?:the\s+|its\s+|our\s+)?(?P<post>[A-Z]{2,6}\s+(?:[a-z][a-z-]+\s+){0,2}(?:lead|manager|officer|director|nurse|clinician|advis[eo]r|co-?ordinator|consultant|commissioner|practitioner|specialist|champion|analyst))"
    rf"(?:\s+(?:of|for|at|from)\s+(?:the\s+)?(?P<of>{CAPITALS}))?(?=[,.;)]|$|\s+(?:and|said|asked|told|explained)\b)"
)
_AND_PERSON = re.compile(r"\s+and\s+(?=(?:Councillor|Cllr|Alderman|Mrs?|Ms|Miss|Dr|Professor|Sir|Dame|Detective|Det|Superintendent|Inspector|Sergeant|DCI|DI|(?:Chief"
    r"|Assistant) (?:Superintendent|Inspector|Constable))\b)")
# "Director of Care of Barset Council and Chair": of another body, which is told next
_AND_CHAIR = re.compile(
    r"(?P<post>.+\b(?:Council|Police|Constabulary|Trust|CCG|ICB|Board|Service|University|College|Borough of [A-Z][\w-]+))"
    r" and (?:the )?(?:Independent )?(?:Vice[- ]|Deputy )?(?:Chair\w*|Conven[eo]r)(?: of .+)?"
)


def _held(before: str, after: str) -> Said | None:
    """The post that a verb or "as" gives a person, unless it is only proposed."""
    after = _WHO_CLAUSE.sub("", _FORMERLY.sub("", after))
    found = HELD.match(after) if _HOLDS.search(after[:160]) else None
    if not found or PROPOSED.search(before) or LEFT.search(before) or find_names(after[: found.end("post")]):
        return None
    post = found["post"]
    if not (POST_HEAD.search(post) or LOWER_POST.match(post) or _ACRONYM.fullmatch(post)):
        return None
    if found["dash"] and not BODY_WORD.search(found["dash"]):
        post = after[found.start("post") : found.end("dash")]
    owner = _that(found["that"], before) if found["that"] else found["owner"]
    return Said(post, owner or "", found["of"] or "", found["org"] or "", found.end())


_KINDS = {"council": "Council|Borough", "authority": "Council|Authority", "trust": "Trust", "force": "Police|Constabulary", "board": "Board", "college": "College", "agency": "Agency"}


def _that(kind: str, before: str) -> str:
    """The organisation of a kind named last before a name: "hosted by Kirby Borough Council, and its chair was A Sample, that council's Head of Law"."""
    named = re.findall(rf"(?:[A-Z][\w'&-]*\s(?:(?:and|of|for|upon)\s)?){{1,6}}(?:{_KINDS[kind]})\b(?:\sof\s[A-Z]\w+)?", before)
    return re.sub(r"^The\s", "", named[-1]) if named else ""


_SPEAKS_NEXT = re.compile(r"\s(?=[a-z])(?!of\b|for\b|and\b|to\b|at\b)")
_GAVE_UP = re.compile(r"\b(?:st(?:oo|an)d(?:s|ing)?|stepp?(?:ed|ing|s)?)\s+down|\b(?:resign|retir|relinquish|ceas)|\b(?:left|leaving)\b", re.IGNORECASE)
_FORMERLY = re.compile(r"^,\s+(?:formerly|previously|until\s+(?:then|recently|now)|lately|latterly)\s[^,;.]{3,90},(?=\s+(?:had|has|was|is|who)\b)")
# "A Sample, who had chaired the Board, had agreed to stay as ..."
_WHO_CLAUSE = re.compile(r"^,\s+who\s+(?:had|has)\s+(?:chaired|led|headed|managed|run|served|worked)\b[^,;.]{3,90},(?=\s+(?:had|has)\s+(?:agreed|offered|been)\b)")
LEFT = re.compile(r"\b(?:succeed(?:ed|ing|s)?|replac(?:ed|ing|es)|follow(?:ed|ing|s)|relieved|over\s+from)\s+(?:[A-Z][a-z]+\.?\s+)?$")
_HOLDS = re.compile(
    r"^,\s+[a-z]|^\s+\([a-zA-Z]|\b(?:as|post|role|position|office|job|duties|appointment)\s|^,?\s+(?:who\s+)?(?:is|was|were|had|has|became|remain(?:ed|s))\s"
)


_BY_AGENCY = re.compile(rf"\s+(?:appointed\s+(?=by\s+the\s+(?:Department|Ministry|\w+\s+Government)\b))?by\s+(?:the\s+)?({CAPITALS})")
_LETTERS = re.compile(r"[A-Z]{3,6}")


def _with_post(person: Person, said: Said, after: str) -> Person:
    """A person with the post said of them, and the organisation that the same phrase names."""
    told, *office = office_apart(said.post)
    if two := _AND_CHAIR.fullmatch(told):
        post, body = split_post(cut_post(two["post"]))
        return replace(person, post=post, organisation=body, stop=person.end + said.end) if body else person
    post, body = split_post(cut_post(told))
    post, body = split_organisation(post, body)
    person = replace(person, chair=office_of(office[0])) if office else person
    by = _BY_AGENCY.match(after[said.end :]) if not body else None
    if by and ORG_WORD.search(by[1]):
        body = "the Council" if by[1] == "Council" else by[1]
    named = next((cut_post(b) for b in (said.body, said.org) if b and not (b == said.org and BUSINESS.fullmatch(b) and POST_HEAD.search(b)) and (ORG_WORD.search(b) or _LETTERS.fullmatch(b))), "")
    if said.org and not (body or named) and BUSINESS.fullmatch(said.org) and POST_HEAD.search(post):
        post = f"{post}, {said.org}"  # "Assistant Director, Corporate Parenting": what the post is for
    return replace(person, post=post, organisation=owner_of(said.owner) or body or named, stop=person.end + said.end)


_AFTER_LOWER = re.compile(rf"[,)]|$|\s+(?:of|from|at)\s+(?:the\s+)?(?P<org>{CAPITALS})(?=[,)]|$)")
_SPEAKS_FOR = re.compile(rf"\b(?:[Oo]n\s+behalf\s+of|[Ss]peaking\s+for|[Rr]epresenting|[Ff]or|[Ff]rom)\s+(?:the\s+)?(?P<org>{CAPITALS}),\s+(?:[Tt]he\s+)?$")
_LEAVE = re.compile(r"\b(?:invitation|request|discretion|agreement|permission|leave|consent|behalf|absence|suggestion) of\s+(?:the\s+)?$")


_UP_TO_AND_THE = re.compile(r"^.*\band the (?=[A-Z])")
_IN_BRACKETS = re.compile(r"^\s+\(([A-Z][^()]{2,60})\)")


_LETTERS_LAST = re.compile(
    r"\b(Board|Partnership|Panel|Executive|Committee|Forum|Trust|Council|Group|Service|Agency|Constabulary) \([A-Z]{2,9}\)(?=,\s(?:the\s)?$)"
)  # "the Chair of the Kirby Safeguarding Board (KSB), Mrs"


def _from_before(person: Person, before: str, after: str) -> Person:
    """The post that stands before a name, or an organisation after it."""
    before = _LETTERS_LAST.sub(r"\1", before)
    match = _BEFORE.search(before) if _MAY_BE_POST.search(before) else None
    if match and match.group().endswith("(") and not after.startswith(")"):
        match = None
    if match and match["post"].endswith("&"):
        match = None  # "the Clerk & Cllr A Sample"
    if match and _LEAVE.search(before[: match.start("post")]):
        match = None  # "At the invitation of the Chair, Councillor A Sample spoke"
    if match and POST_HEAD.search(match["post"]):
        raw = cut_post(_UP_TO_AND_THE.sub("", match["post"]))
        if VICE.match(raw) or (CHAIR.match(raw) and not CHAIR.match(raw)["of"]):  # type: ignore[index]
            return replace(person, chair="vice-chair" if VICE.match(raw) else "chair")
        post, body = split_post(raw)
        post, body = split_organisation(post, body) if " at " in post else (post, body)
        organisation = body or (match["org"] if match["org"] and ORG_WORD.search(match["org"]) else "") or ""
        spoken_for = _SPEAKS_FOR.search(before[: match.start("post")]) if not organisation else None
        if spoken_for and ORG_WORD.search(spoken_for["org"]):
            organisation = spoken_for["org"]  # "on behalf of Kirby Police, the Head of Crime (A Sample)"
        if match["org"] and not organisation:
            post = f"{post}, {match['org']}"
        placed = _OF.match(after)  # "the Chair of the Board, Superintendent A Sample of Kirby Police, spoke"
        placed = placed if placed and ORG_WORD.search(placed["org"]) and not POST_HEAD.search(placed["org"]) else None
        stop = person.end + placed.end() if placed else person.stop
        if placed and not (organisation or match["owner"] or CHAIR.match(post)):
            organisation = placed["org"]  # "the Chief Nurse, A Sample, for Kirby Hospitals Trust"
        return replace(person, post=post, organisation=owner_of(match["owner"]) or organisation, stop=stop)
    if (low := BEFORE_LOWER.search(before)) and CHAIR.fullmatch(low["post"]):
        return replace(person, chair="vice-chair" if VICE.match(low["post"]) else "chair")  # "The chair, Canon A Sample, welcomed"
    if low and not NO_POST.match(low["post"]) and (rest := _AFTER_LOWER.match(after)):
        post, body = split_post(low["post"])
        return replace(person, post=post, organisation=body or rest["org"] or "")
    if (
        (match := _IN_BRACKETS.match(after))
        and (ORG_WORD.search(match[1]) or is_service(match[1]))
        and not CHAIR.match(match[1])
    ):
        return replace(person, organisation=match[1], stop=person.end + match.end())
    if match := _FROM_LETTERS.match(after) or (None if person.elected else _FROM_AGENCY.match(after)):
        return replace(person, organisation=match["org"], stop=person.end + match.end("org"))
    if (match := _OF.match(after)) and ORG_WORD.search(match["org"]) and not POST_HEAD.search(match["org"]) and not _BODY_NEXT.match(after):
        return replace(person, organisation=match["org"], stop=person.end + match.end("org"))
    return person


# "seconded by Councillor A Sample, the Commission agreed": who did what follows
_BODY_NEXT = re.compile(r",\s+the\s+(?:Sub-?)?(?:Committee|Commission|Panel|Board|Cabinet|Executive|Council|Forum|Group|Partnership)\b(?!\s+[A-Z])")


_COMMA_OR_SMALL = re.compile(r"\s*(?:,|[a-z])")


def _opens_name(text: str) -> bool:
    """Whether the next thing said, after a comma, is another person's name, itself followed by a comma or a verb."""
    names = find_names(text[:70]) if text.startswith(", ") else []
    return bool(names and names[0].start <= 2 and _COMMA_OR_SMALL.match(text[names[0].end :]))
