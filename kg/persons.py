"""A person with what is said beside the name in a list: post, organisation, office on the committee, notes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.besidenames import CHAIR_OF, INDEPENDENT, other_body
from kg.names import find_names, private, without_youth
from kg.rules.presence.attendance import (
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
from kg.rules.presence.holding import LISTED_LOWER, LOWER_FOR, LOWER_POST
from kg.rules.presence.posts import BUSINESS, ORG_WORD, POST_HEAD
from kg.titles import AND_PARTNERSHIP, BODY_WORD, is_council, split_organisation, split_post


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


_NAME_PARTS = re.compile(r"[\s.-]+")
_COUNCILLOR_AND = re.compile(r"^(\ue000 ?)?(?:Councillor|Cllr|Member)\.?\s*(?:/|&|and)\s*(?=(?:Vice|Deputy|Chair|Conven))")
_UNNAMED = re.compile(r"(?:a|an|the|two|three|some|several|members?|representatives?)\s", re.IGNORECASE)
_COOPTED_WORDS = re.compile(r"(?:^\W*|,?\s+)(?:co-?optee|(?:co-?opted|appointed)(?:\s+members?)?)\b[\s,]*", re.IGNORECASE)
_REPRESENTS = re.compile(r"\brepresentatives?\b|\bgovernors?\b", re.IGNORECASE)
_LETTERS = re.compile(r"[A-Z]{3,6}|[A-Z]{1,3}[a-z][A-Z]{1,3}")
_LETTERS_AFTER = re.compile(r"(?<=[a-z]{4})\s\((?=[A-Z])[A-Za-z]{0,6}[A-Z]\)$")  # "Roe Futures for Children (RFfC)"
_SECTOR_LAST = re.compile(
    r"\s\((?:[Ii]tems?\b|[Pp]aras?\b|[Mm]inutes?\b|[Aa]genda\b|[Ff]or\b|on behalf of\b|(?:[Aa]lso )?representing\b|[Ff]rom\b|[Uu]ntil\b|Third|Voluntary|Private|Independent"
    r"|Public|Community|[A-Z]{2,3} (?:covering|attending|deputising|substituting|standing in)|covered by)\b[^()]*\)$")
_LETTERS_LAST = re.compile(r"(?<=[a-z]) \([A-Z]{2,8}\)$")


def lay(said: str) -> bool:
    """Whether what is said of someone is no public role: "foster carer", "Youth Mayor", but not "Head of Care Leavers" or "Youth Council Co-ordinator"."""
    rest = without_youth(said)
    in_youth, lay_too = rest != said, private(rest)
    if not (in_youth or lay_too):
        return False
    post = POST_HEAD.search((_IN_YOUTH if in_youth else _MEMBERS).sub(lambda match: " " * len(match.group()), rest))
    return (in_youth and not post) or (lay_too and not (post and not private(rest[: post.end()])))


_MEMBERS = re.compile(r"\b(?:representatives?|members?)\s+(?:of|from)\b", re.IGNORECASE)
_IN_YOUTH = re.compile(rf"{_MEMBERS.pattern}|\b(?:vice[- ]|deputy )?(?:chair\w*|president|secretary|ambassador|champion)\b", re.IGNORECASE)  # "Children in Care Council Chair"


def with_segments(person: Person, segments: list[str]) -> Person:
    """A person with each segment put where it belongs."""
    posts: list[str] = []
    organisations: list[str] = []
    letters = initials(person.name)
    kept = [_IN_STEAD.sub("", s) if _in_stead(s) else s for s in segments]
    person, segments = (replace(person, substitute=True), kept) if kept != segments else (person, segments)
    segments = _boards_of_places(segments)
    segments = [_COUNCILLOR_AND.sub(r"\1", s) for s in segments if not _letters_of(person.name, s)]
    spelt = "-?".join(letters)  # "AM-R" of Ada Moor-Ray
    segments = [re.sub(rf"\s*\(?\b{spelt}\b\)?$|^{spelt}\b\s*[-,]?\s*(?=\S)", "", s) if len(letters) > 1 and letters in s.replace("-", "") else s for s in segments]
    segments = [_APPOINTED_BY.sub("", s) for s in segments]
    segments = [_REASON_LAST.sub("", s) for s in segments]
    segments = [s for s in segments if not NO_POST.match(s.lstrip("\ue000 "))]
    for segment, following in zip(segments, [*segments, ""][1:], strict=True):
        if _ANOTHERS.fullmatch(segment) and not (POST_HEAD.search(segment.partition("(")[0]) or BODY_WORD.search(segment.partition("(")[0])):
            break  # "A Sample (Head of Law), Kay and Dom (Youth Council)": of those who have no surname
        cell, segment = segment.startswith("\ue000"), segment.lstrip("\ue000 ")
        segment = segment if POST_HEAD.search(segment) else _LETTERS_AFTER.sub("", segment)
        capital = "A" <= segment[:1] <= "Z"
        if not person.elected and lay(segment) and not _UNNAMED.match(segment):
            person = replace(person, private=not posts)  # behind a post it is of the next in the list: "Head of Law, Kay and Dom (Youth Council)"
        elif PRESENT_MARK.match(segment) or APOLOGY_MARK.match(segment) or ABSENT_MARK.match(segment):
            continue
        elif not person.elected and _CHAIRS.fullmatch(segment) and _ANOTHER_BODY.search(following) and (_association(following) or not POST_HEAD.search(following)):
            posts.append(segment)  # "A Sample, Chair, Exampleshire Youth Justice Board"
        elif elsewhere := CHAIR_OF.match(segment):
            posts.append(elsewhere["post"])
            organisations.append(elsewhere["body"])
        elif _SIGNED.match(segment):
            person = replace(person, chair=person.chair or "chair")
        elif VICE.match(_OF_THIS.sub("", segment)):
            person = replace(person, chair="vice-chair")
        elif _OF_THIS.match(segment) and CHAIR.match(_OF_THIS.sub("", segment)):
            person = replace(person, chair=person.chair or "chair")
        elif JOINT.match(segment):
            person = replace(person, chair="joint chair")
        elif FOR_A_WHILE.search(segment):
            continue
        elif CHAIR.search(segment) and not INDEPENDENT.match(segment) and not other_body(segment):
            person = replace(person, chair=person.chair or "chair")
        elif _for_a_colleague(segment):
            person = replace(person, substitute=True)  # "A Sample (representing B Specimen, Head of Law)"
        elif not organisations and (sent := _STANDS_FOR.fullmatch(segment)) and not POST_HEAD.search(segment):
            organisations.append(sent["whom"])
        elif COOPTED.search(segment):
            person = replace(person, coopted=True)
            rest = _COOPTED_WORDS.sub("", segment).strip(" ,")
            if _REPRESENTS.search(rest):
                posts.append(rest)
            elif ORG_WORD.search(rest):
                organisations.append(rest)
        elif segment.endswith(" representative") and not POST_HEAD.search(segment):
            posts.append(segment)  # "Change Team representative"
        elif SUBSTITUTE.search(segment):
            person = replace(person, substitute=True)
        elif not posts and _TAKES_MINUTES.fullmatch(segment) and any(s.startswith("\ue000") for s in segments):
            posts.append(segment)  # in a column of roles
        elif NOTE.match(segment) and not POST_HEAD.search(segment) and not _OF_A_NATION.fullmatch(segment):
            continue
        elif cell and posts and capital and "@" not in segment and not POST_HEAD.search(segment):
            posts[-1] = ", ".join((posts[-1], *organisations))  # "A Sample | Lead Member, Children's Services | Kirby Council"
            organisations = [segment]
        elif _EXECUTIVE_BODY.search(segment) or _association(segment) or is_council(segment):
            organisations.append(segment)  # "A Sample, Headteacher, Kirby Headteachers' Forum"
        elif posts and _of_portfolio(posts[-1], segment, bool(organisations)):
            posts[-1] = f"{posts[-1]}, {segment}"
        elif posts and not organisations and _BARE_HEAD.search(posts[-1]) and BUSINESS.fullmatch(segment) and not _ONE_DEPARTMENT.search(segment):
            posts[-1] = f"{posts[-1]}, {segment}"  # "Deputy Chief Executive, Families", "Assistant Director, Specialist Services"
        elif posts and not organisations and _ONE_THEME.search(posts[-1]) and _THEMES_ON.fullmatch(segment) and not _ONE_DEPARTMENT.search(segment):
            posts[-1] = f"{posts[-1]}, {segment}"  # "Director of Children, Families and Adult Services"
        elif _SOCIETY.fullmatch(segment) or _OFFICE_OF_POST.fullmatch(segment) or segment.startswith(("Office of the ", "the Office of the ")) or (posts and _OFFICE_OF.fullmatch(segment)):
            organisations.append(segment)
        elif posts and (two := _BODY_AND_POST.fullmatch(segment)) and POST_HEAD.search(two["post"]):
            organisations.append(two["body"])
            posts.append(two["post"])
        elif posts and capital and " and " in _INSIDE.sub("", segment) and not BODY_WORD.search(segment) and not POST_HEAD.search(_INSIDE.sub("", segment)):
            posts[-1] = f"{posts[-1]}, {segment}"  # "Senior Manager, Legal and Governance (Monitoring Officer)"
        elif POST_HEAD.search(segment) or LOWER_POST.fullmatch(segment) or LISTED_LOWER.fullmatch(segment) or LOWER_FOR.fullmatch(segment):
            posts.append(segment)
        elif posts and _OF_SCHOOLS.search(posts[-1]) and _SCHOOL.fullmatch(segment):
            organisations.append(segment)  # "A Sample, headteacher, Oak Primary"
        elif (
            ORG_WORD.search(segment) or (person.rank and _FORCE.search(segment)) or _LETTERS.fullmatch(segment) or _OF_A_NATION.fullmatch(segment) or _is_field(segment, bool(posts) or person.elected)
        ):  # fmt: skip
            organisations.append(segment)
        elif posts and BARE_POST.fullmatch(posts[-1]) and _AGENCY.fullmatch(segment) and not _THEME.search(segment):
            organisations.append(segment)  # "A Sample, Co-ordinator, Kirby Street Pastors"
        elif posts and capital and (_HEADS_A_BODY.fullmatch(posts[-1])):
            organisations.append(segment)
        elif posts and capital and len(segment) < 60:
            posts[-1] = f"{posts[-1]}, {segment}"
    while posts and len(organisations) > 1 and _is_body(organisations[-1]) and not BODY_WORD.search(organisations[0]):
        posts[-1] = f"{posts[-1]}, {organisations.pop(0)}"  # "Director, Children's Services, Kirby Council"
    if not posts and len(organisations) > 1 and _LETTERS.fullmatch(organisations[0]) and ORG_WORD.search(organisations[-1]):
        organisations = organisations[-1:]  # "DI Ada Sample, CID, Kirby Police"
    said = " and ".join(posts[:2]) if len(posts) > 1 else "".join(posts)
    post, organisation = split_post(said)
    if organisations and organisation and said.startswith(organisation) and organisations[0] != organisation:
        post, organisation = said, organisations[0]  # "Barset Safeguarding Children Partnership Manager, Barset Council"
    post, organisation = split_organisation(post, organisation or ", ".join(organisations[:1]))
    post = "" if post in ("Deputy", "Assistant", "Interim", "Acting") or _CUT_OFF.search(post) else post
    if person.rank and not posts and len(organisations) > 1 and _FORCE.search(organisations[-1]):
        organisation = organisations[-1]  # "DCI A Sample, PPU, Kirby Police"
    organisation = _SECTOR_LAST.sub("", _LETTERS_LAST.sub("", organisation))
    organisation = _FROM.sub("", _FOR_ANOTHER.sub("", organisation))
    organisation = _ROLE_LAST.sub("", organisation)
    organisation = "" if organisation.count("(") != organisation.count(")") else organisation
    return replace(person, post=post, organisation=organisation)


_ROLE_LAST = re.compile(r"(?<=\w) \((?:Sponsor|Host|[A-Z]?[a-z]+ [Oo]bserver|[a-z][a-z ]{3,40})\)$")  # "Kirby Council (Sponsor)"
# "Parent Governor (work commitments)", of one who sent apologies
_REASON_LAST = re.compile(
    r"(?<=\w) \((?:(?:on|due to|owing to|another|annual|other|prior|sick|maternity|paternity|council|family|school|work|jury|a|at) ){0,3}"
    r"(?:commitments?|engagements?|leave|holiday|ill(?:ness)?|sick(?:ness)?|business|duty|service|bereavement|clash|appointment|unwell|elsewhere|reasons)\)$"
)
_CUT_OFF = re.compile(r"\b(?:of|for|to|the|and|in)$")  # "Representative of the", above the body
_FROM = re.compile(r"^(?:of|from|at|with) (?:the )?(?=[A-Z])")  # "A Sample of the NSPCC"
_ANOTHERS = re.compile(r"[A-Z][a-z]+(?:(?:, [A-Z][a-z]+)*,? (?:and|&) [A-Z][a-z]+) \([^()]*\)")
_APPOINTED_BY = re.compile(r"(?<=\w) \([\w&-]+[- ]appointed\)$")  # "Commissioner (DfE appointed)"
_STANDS_FOR = re.compile(r"[Rr]epresenting (?:the )?(?P<whom>(?:[a-z]+ ){0,3}(?:schools|colleges|parents|carers|governors|providers|charities|sector|faiths|academies|nurseries)|[A-Z].{2,80})")
# "PSNI (for Chief Supt Model)": for whom the person came, behind what he is
_EXECUTIVE_BODY = re.compile(r"^(?!.*,).*\b(?:Housing|Health and Safety) Executive$")  # no post
_IN_STEAD = re.compile(r"\s*\((?:(?:deputising|substituting|attending|standing in) for|for|obo|OBO|o/b/o|representing|on behalf of|in place of)\s+(?P<whom>(?:[A-Z][\w.'-]*\s){0,4}[A-Z][\w'-]+)\)$")
_RANKED = re.compile(r"(?:(?:Det|Ch|Chief|T|A)\.?/?\s)*(?:Supt|Superintendent|Insp|Inspector|DCI|DI|DCS|ACC|DCC|Cllr|Councillor|Mrs?|Ms|Dr)\b\.?\s[A-Z]")


def _in_stead(segment: str) -> bool:
    """Whether words beside a name end in a bracket that says in whose place the person came."""
    told = _IN_STEAD.search(segment) if segment.endswith(")") else None
    named = find_names(told["whom"]) if told else []
    return bool(told and ((named and named[0].start == 0) or _RANKED.match(told["whom"])) and not ORG_WORD.search(told["whom"]))


_IN_PLACE_OF = re.compile(
    r"(?:representing|deputising for|on behalf of|(?:for|obo|OBO|o/b/o)(?=\s+[A-Z][a-z'-]+ [A-Z][\w'-]+$))\s+(?=[A-Z][a-z'-]+ [A-Z][\w'-]+$|(?:[A-Z]\.? ){1,3}[A-Z][a-z]"
    r"|[A-Z][a-z]+ [A-Z][\w'-]+, )"
)


def _for_a_colleague(segment: str) -> bool:
    """Whether words beside a name say for which officer or member the person came, by the name and perhaps the post."""
    told = _IN_PLACE_OF.match(segment)
    named = find_names(segment, told.end()) if told else []
    return bool(told and named and named[0].start == told.end())


_INSIDE = re.compile(r"\s*\([^()]*\)")
_FOR_ANOTHER = re.compile(r"^for [A-Z][\w' -]{3,40}, (?=[A-Z])")  # "(BS for Ada Sample, Kirby Police)"
_SIGNED = re.compile(r"CHAIR(?:MAN|PERSON|WOMAN)?\s[A-Z]")  # "COUNCILLOR ADA SAMPLE, CHAIR" above the name of the council
_TAKES_MINUTES = re.compile(r"(?:Minutes?|Notes?)[- ][Tt]aker|Minutes? [Ss]ecretary")
_OF_SCHOOLS = re.compile(r"(?i:head ?teacher|principal|governor|teacher|bursar|SENCO|CEO|director)$")
_SCHOOL = re.compile(r"(?:[A-Z][\w'.-]+ ){1,4}(?:Primary|Infants?|Juniors?|Secondary|High|Nursery|Academies|School|Academy|College)"
    r"|(?:[A-Z]\w+ )?Virtual School(?: [A-Z]\w+){0,2}|St\.? [A-Z][\w'-]+(?: [A-Z][\w'-]+)?")
# "Mr A Sample, trading standards": the service from which somebody came
_FIELD_ALONE = re.compile(
    r"(?:the )?(?:trading standards|environmental health|public health|adult social care|social care|social services|children's services|education(?: welfare)?|early help|early years|"
    r"youth (?:justice|offending|work)|licensing|housing|planning|legal|finance|human resources|democratic services|community safety|probation|safeguarding|commissioning)"
    r"(?: (?:services?|team|department|unit|division))?"
)
_ENDS_ASSOCIATION = re.compile(
    r"^(?:[A-Z][\w'-]+ ){0,3}(?:Association|Society|Federation|Institute) of\b"
    r"|\b(?:Forum|Association|Federation|Network|Group|Union|Alliance|Conference|Consortium|Council|Committee|Partnership)$"
)


def is_service(said: str) -> bool:
    """Whether words are a service of a council and nothing else, whatever their capitals: "Housing"."""
    return _FIELD_ALONE.fullmatch(said.lower()) is not None


def _is_field(segment: str, known: bool) -> bool:
    """Whether words are a service and nothing else: "trading standards"; with capitals, of one of whom no post is known."""
    return _FIELD_ALONE.fullmatch(segment if known else segment.lower()) is not None


def _is_body(said: str) -> bool:
    """Whether words beside a name are those of a public body, in full or by its letters."""
    return bool(BODY_WORD.search(said) or _LETTERS.fullmatch(said)) or is_council(said)


def _association(segment: str) -> bool:
    """Whether words name a body of those who hold a post, and no post: "Primary Headteachers' Forum", "Association of Clerks"."""
    heads = [m.group() for m in POST_HEAD.finditer(segment)]
    return bool(heads) and all(h.endswith("s") for h in heads) and _ENDS_ASSOCIATION.search(segment) is not None


def _of_portfolio(post: str, segment: str, employed: bool) -> bool:
    """Whether what follows a post goes on with what it is for: themes of a portfolio, "Improvement and Partnership"."""
    themes = _PORTFOLIO.search(post) and _THEMES_OF.fullmatch(segment) and not (_BODY_END.search(segment) or _LETTERS.fullmatch(segment))
    return bool(themes or (not employed and AND_PARTNERSHIP.fullmatch(segment)))


# "Director of Children" - "Families and Adult Services": the rest of what the post is for
_ONE_THEME = re.compile(
    r"\b(?:Director|Head|Manager|Lead|Officer|Member|Holder)\s(?:of|for)\s"
    r"(?:Children(?:'s)?|Adults?|Families|Education|Schools|Health|Housing|People|Place|Communities|Learning|Skills)$"
)
_THEMES_ON = re.compile(r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2} (?:and|&) [A-Z][\w'-]*(?: [A-Z][\w'-]*){0,2}")
_ONE_DEPARTMENT = re.compile(r"(?<!Youth Justice )(?<!Support )(?:Service|Directorate|Department)$")
_OFFICE_OF_POST = re.compile(r"(?:[A-Z][\w-]* ){1,4}?[A-Z][\w-]*'s (?:Office|Department|Directorate|Division)")  # "(Chief Executive's Office)"

# "Dunton" - "Fenshire and Roe Integrated Care Board": one body of three places
_PLACES = re.compile(r"(?:NHS )?[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}")
_OF_PLACES = re.compile(
    r"(?:[A-Z][\w'-]+ (?:of |upon |on |in )?){1,3}(?:and|&) (?:[A-Z][\w'-]+ (?:of |upon |on |in )?){1,3}"
    r"(?:Integrated Care Board|ICB|Clinical Commissioning Groups?|CCGs?|NHS (?:Foundation )?Trust|Safeguarding [A-Z].*Partnership)(?: \([A-Z]{2,8}\))?"
)


# "NHS Dunton" - "Roe and Fenshire": an integrated care board called by its places alone
_NHS_PLACE = re.compile(r"NHS [A-Z][\w'-]+(?: (?:(?:and|&) )?[A-Z][\w'-]+){0,3}(?:, [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2})*")
_MORE_PLACES = re.compile(r"[A-Z][\w'-]+(?: (?:(?:of|upon|on|in|and|&) )?[A-Z][\w'-]+){0,6}")


def _boards_of_places(segments: list[str]) -> list[str]:
    """What stands beside a name, the first place of a body's name put back before the others."""
    joined: list[str] = []
    for segment in segments:
        above = joined[-1] if len(joined) > 1 else ""
        of_nhs = bool(_NHS_PLACE.fullmatch(above) and _MORE_PLACES.fullmatch(segment) and not (POST_HEAD.search(segment) or ORG_WORD.search(segment)))
        if of_nhs or (above and _OF_PLACES.fullmatch(segment) and _PLACES.fullmatch(above) and not (POST_HEAD.search(above) or ORG_WORD.search(above.removeprefix("NHS ")) or _THEME.search(above))):
            joined[-1] = f"{above}, {segment}"
        else:
            joined.append(segment)
    return joined


# "took the Chair for items 1 to 3"
FOR_A_WHILE = re.compile(
    r"\bchair(?:man|person|woman)?\s+(?:for|during|until|from|while|whilst)\s+(?:the\s+)?(?:items?|agenda|minutes?|this|first|remainder|rest|next|election|arrival|part"
    r"|start|vice|chair|meeting|hearing|day|occasion|evening|session)\b", re.IGNORECASE
)


def initials(name: str) -> str:
    """The first letters of the words of a name."""
    return "".join(w[0] for w in _NAME_PARTS.split(name) if w)


_FEW_LETTERS = re.compile(r"[A-Z]{2,4}")


def _letters_of(name: str, said: str) -> bool:
    """Whether letters stand for a name itself, as minutes then use them: initials and the beginning of the surname ("DSA" for Dan Sample)."""
    words = [w for w in _NAME_PARTS.split(name) if w]
    letters = said.strip("() ")
    if not _FEW_LETTERS.fullmatch(letters) or len(words) < 2 or len(words[-1]) < 2:
        return False
    ahead = "".join(w[0] for w in words[:-1])
    return letters.startswith(ahead) and 0 < len(letters) - len(ahead) <= 3 and words[-1].upper().startswith(letters[len(ahead) :])


_OF_A_NATION = re.compile(r"[A-Z][\w'&-]*\??(?: [A-Z][\w'&-]*\??){0,3} (?:Scotland|Wales|Cymru|UK|NI)")  # "We Listen? Scotland"
# A post that tells no field of work, and the name of an agency, which is no field of work either.
BARE_POST = re.compile(
    r"(?:(?:Project|Development|Volunteer|Centre|Scheme|Area|Regional|National) )?(?:Co-?ordinator|Partner|Founder|Trustee|Chief Executive|Chief Officer"
    r"|(?:Project|Development|Centre|Scheme|Programme|Operations) (?:Manager|Worker|Officer|Lead|Director|Co-?ordinator))"
)
_AGENCY = re.compile(r"[A-Z][\w'&-]*(?: (?:and|of|for|the|in|[A-Z][\w'&-]*)){0,5} [A-Z][\w'&-]+")
_THEME = re.compile(
    r"\b(?:Child\w*|Famil\w+|Services?|Education|Health|Social|Adults?|Care|Schools?|Finance|Resources|Communit\w+|People|Safeguarding|Early|Youth|Young|Learning|Strategy|Policy|Commissioning|Housing|Legal|"
    r"Performance|Quality|Inclusion|SEND?|Skills|Environment|Place|Corporate|Development|Leisure|Culture|Transformation|Partnerships?)\b"
)
_CHAIRS = re.compile(r"(?:Independent |Interim |National )?(?:Vice[- ]|Deputy )?(?:Chair(?:man|person)?|Convener|Convenor)", re.I)
_ANOTHER_BODY = re.compile(
    r"^(?:National )?Association of\b|^(?!the\b)[A-Z].*\b(?:Board|Partnership|Committees?|Trust|Forum|Network|Group|Association|Federation|Scotland|Wales"
    r"|Healthwatch|Foundation|CVS|Charity)\b|Healthwatch\b"
)
# "Exampleshire Governors' Association" names no post.
_SOCIETY = re.compile(
    r"(?!(?:Chair|Head|Director|Manager|Secretary|Chief|President|Vice|Deputy|Lead|Member|Officer|Co-?ordinator)\b)"
    r"[A-Z][\w'&-]*(?: [\w'&-]+){1,5} (?:Association|Federation|Union|Society)"
)
# "Chief Executive, Exampleshire Council and Chair of the Forum"
_BODY_AND_POST = re.compile(r"(?P<body>(?!Office\b)[A-Z][\w' &-]{2,60}(?:Council|Police|Trust|Board|University|NHS)) and (?P<post>(?!Crime\b)[A-Z].{3,120})")
_FORCE = re.compile(r"\b(?:Police|Constabulary|Const|Heddlu|PSNI)\b")
_BARE_HEAD = re.compile(r"(?:^|\s)(?:(?:Assistant|Deputy) Chief Executive|Director|Head of Service|Chief Officer)$")
_HEADS_A_BODY = re.compile(r"(?:Deputy |Interim |Acting |Joint )?(?:Chief Executive(?: Officer)?|Managing Director|CEO)")
_OF_THIS = re.compile(r"^\W*(?:panel|committee|sub-committee|commission|meeting)\s+(?=(?:vice|deputy|chair|conven))", re.I)  # "Panel Chair"
# "Cabinet Member for Learning, Lifelong Services and Children": a portfolio of several things.
_PORTFOLIO = re.compile(r"\b(?:Member|Holder|Councillor|Convener|Spokesperson|Lead)(?: (?:for|of)\b| - )")
_THEMES_OF = re.compile(r"(?:and )?[A-Z][\w'&-]*(?: (?:and|&|of|for|[A-Z][\w'&-]*)){0,8}")
_BODY_END = re.compile(r"\b(?:Councils?|Police|Constabulary|Board|Partnership|NHS|Trust|Group|University|College|School|Party|Authority|Association)$")
# "Committee Administrator, Chief Executive's Office": where somebody works.
_OFFICE_OF = re.compile(r"(?:[A-Z][\w&'-]*|and|of|for|the)(?: (?:[A-Z][\w&'-]*|and|of|for|the)){0,6} (?:Office|Department|Directorate|Division)")


# "In the absence of the Chairman, the Vice Chairman", "Chair welcomed his deputy": the words of a sentence, no post
NO_POST = re.compile(r"(?:In|At|On|With|For|During|After|As|When|By|Following|Before|Since|Under) (?:the|a|an|his|her|their|its)\b(?! [Cc]hair\b)|.*\b(?:welcomed|thanked|asked|said|told|invited"
    r"|informed|introduced|reported|explained|reminded|was|were|had been|has been)\b|(?:(?:Main|Majority|Minority) )?(?:Opposition|Group) (?:Group )?(?:Lead|Spokes\w+)$")


