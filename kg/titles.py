"""The post that words beside a name give, told from the organisation that the same phrase names."""

from __future__ import annotations

import re

from kg.datepattern import WHEN_WORD
from kg.gazetteer import by_name
from kg.rules.presence.posts import BODY_TAIL, ORG_WORD, POST_HEAD, POST_OF_BODY

# "Director of Social Services for Exampleshire County Council"
_POST_AT = tuple(
    re.compile(
        rf"^(?P<post>.*\b(?:Director|Head|Manager|Officer|Lead|Nurse|Doctor|Solicitor|Adviser|Advisor|Secretary)\b"
        rf"(?: [\w-]+)? (?:of|for) .{{3,60}}?) (?:{joint}) (?:the )?"
        r"(?P<body>(?!Children|Young|Adult|Health and)(?:[A-Z][\w'&-]*)(?: (?:of|and|&|upon|[A-Z][\w'&-]*)){0,7}(?<! and)(?<! of)"
        r" (?:Council|Police|Constabulary|Board|Partnership|Trust|ICB|CCG|Authority|Group|CC|M?BC|DC|FT)"
        r"|(?:London|Royal) Borough of [A-Z][\w ]+)$"
    )
    for joint in ("for|at|in|with", "of")
)

# Acronyms that are no bodies: what a post is for.
_THEMES = frozenset(
    ["IRO", "PSW", "DCS", "AD", "HR", "IT", "SENCO", "EHM", "SCR", "CSPR", "LCSPR", "DHR", "SEND", "SEN", "LAC", "CLA", "CIN", "EYFS", "EHCP", "ASYE", "CSE", "NEET", "ICT", "MASH", "CAMHS", "LADO"]
)


# "chair of the Neglect Group"
_OFFICE_OF_BODY = re.compile(
    r"^(?P<post>(?:(?:[Ii]ndependent|[Jj]oint|[Vv]ice|[Dd]eputy|[Ii]nterim|[Aa]cting)[ -])?(?:[Cc]o-)?(?:[Cc]hair(?:man|person|woman)?|[Ss]crutineer|[Cc]onven[eo]r)) (?:of|for) (?:the )?"
    r"(?P<body>(?:[A-Z].*)?\b(?:Board|Partnership|(?:[Ss]ub|[Ww]orking|[Ss]teering|[Tt]ask)?[ -]?[Gg]roup|Forum|Trust|Network|Executive|Panel|Collaborative|Sub-?[Cc]ommittee|Alliance|Hub|Taskforce))$"
)


# "Adviser appointed by the Minister", "Analyst working for the Board": who named a holder is not where the post is, who employs one is
_HIRED = re.compile(
    r"^(?P<post>[A-Z][^,;()]*?\w),? (?:who (?:is|was|had been) )?(?:recently |newly |jointly |currently )?"
    r"(?:(?:appointed|commissioned|nominated|engaged|assigned|designated|funded|provided|sent|brought in|approved|chosen|selected)\b.*"
    r"|(?P<how>seconded (?:from|by|to)|on (?:secondment|loan) (?:from|to)|employed (?:by|at)|based (?:at|in|with)|working (?:for|at|with|in)|representing|on behalf of|hosted by)"
    r" (?:the )?(?P<body>[A-Z].*)?.*)$"
)


# "Chief Executive Exampleshire Youth Agency", "Director Specimen's Law Centre": no comma parts the post from the body
_RUN_ON = re.compile(
    r"^(?P<post>(?:(?:Executive|Operational|Managing|Regional|National|Interim|Acting|Assistant|Deputy|Independent|Vice)[ -])*"
    r"(?:Chief Executive(?: Officer)?|Chief Officer|Director|Manager|Chair(?:man|person|woman)?|Principal|Head [Tt]eacher|Headteacher)) (?P<body>"
    r"[A-Z][\w'.&-]*(?: (?:and|of|for|in|the|&|[A-Z][\w'.&-]*)){0,7} (?:Council|Agency|Centre|Society|Federation|Association|NI|UK)"
    r"|Safeguarding (?:Children |Adults )?(?:Board|Partnership)(?: for [A-Z][\w ]+)?)$"
)
# "Leader / Arweinydd": the post in the other tongue
_WELSH_HALF = re.compile(r"\s?/\s?(?:Arweinydd|Cadeirydd|Is-|Rhiant|Swyddog|Pennaeth|Cyfarwyddwr|Aelod|Prif|Dirprwy|Maer|Cynrychiolydd|Rheolwr|Clerc|Cydlynydd)\b[^,;()]*")
_POST_WORD = (
    "Director|Manager|Officer|Head|Lead|Nurse|Doctor|Executive|Advis[eo]r|"
    "Solicitor|Lawyer|Co-?ordinator|Commissioner|Consultant|Midwife|Paediatrician|GP|Worker|Practitioner|Chair|Clerk|Superintendent|Inspector"
)
# "Director of Social Care EHSCT": letters behind a post
_LETTERS_LAST = re.compile(r"^(?P<post>[A-Z][\w.'&-]*(?: (?:of|for|and|the|&|[A-Z][\w.'&-]*[a-z]|[A-Z]\.))*(?<! of)(?<! for)(?<! and)(?<! the)(?<! &)) (?P<body>[A-Z]{3,8})$")
# "Named Nurse Barset CCG", "Clinical Director BMHT Mental Health NHS Trust": the agency begins with a place or with its letters
_COUNCIL_KIND = re.compile(r" (?:CCG|ICB|LSCB|LSCP|SAB|Council|Police|CC|M?BC|DC)$")
_PLACE_LAST = tuple(
    re.compile(rf"^(?P<post>.*\b(?:{_POST_WORD})\b{between}) (?P<body>(?P<place>[A-Z][\w'-]+(?: (?:and |upon )?[A-Z][\w'-]+)?) (?:CCG|ICB|LSCB|LSCP|SAB|Council|Police|CC|M?BC|DC))$")
    for between in (".*?", ".*")
)
_COMPASS_LAST = re.compile(r"\b(?:North|South|East|West|Mid|Central|Greater|Inner|Outer)$")  # "Nurse, West Barset CCG"
_SMALL_LAST = re.compile(r"\b(?:of|for|and|the|to|at)$")
_LETTERED_LAST = re.compile(r"\b[A-Z]{2,}$")  # "Chief Officer of MID Barset CCG": the letters are of the name
_TELEPHONE = re.compile(r",?\s*\(?\b(?:Tel(?:ephone)?(?: [Nn]o)?|Ext(?:ension)?|Phone|Mobile|Direct [Ll]ine)\b\.?\s?:?\s?\d[\d ]{2,14}\)?")


# "Outreach Worker for the Kirby Carers' Centre"
_OF_A_CHARITY = re.compile(
    r"^(?P<post>(?:[A-Z][\w&'-]* ){0,4}?(?:Co-?ordinator|Manager|Director|Officer|Worker|Lead|Chief Executive|Trustee)) (?:for|at|with|of|from) the "
    r"(?P<body>(?:[A-Z][\w'&-]*(?: (?:and|of|for))? ){1,5}(?:Centre|Project|Charity|Association|Society|Forum|Network|Foundation|Hospice|Alliance|Trust))$"
)
# "Chief Executive of the Council"; the Leader of the Council has that name
_OF_THE_COUNCIL = re.compile(
    r"^(?P<post>(?:[A-Z][\w&'-]* ){0,4}?(?:Chief Executive|Managing Director|Director|Chief Officer|Solicitor|Manager))(?: of| for| at|,) the "
    r"(?P<kind>(?:County |City |Borough |District )?Council|Authority|Local Authority|local authority|LA)$"
)


_OF_ITS_OWN = re.compile(
    r"^(?P<post>.*\b(?:Chief Executive|Director|Manager|Head|Officer|Lead|Chair\w*)\b[^,]*), "
    r"(?P<body>(?:[A-Z][\w'&-]*)(?: (?:for|of|and|the|[A-Z][\w'&-]*))* (?:for Children|First|Together|Children's Trust)|[A-Z][a-z]+ for [A-Z]\w+)$"
)
# "Head of Service for the Barset Safeguarding Boards"
_OF_SERVICE = re.compile(r"^(?P<post>(?:[A-Z][\w-]* ){0,2}Head of Services?) (?:for|at|to) (?:the )?(?P<body>[A-Z].*\b(?:Boards?|Partnerships?|Trust|Council|Police|Committee)\b.*)$")
_ARTICLE = re.compile(r"^(?:that\s+the|that|the|a|an|our|their|its|new|former|newly appointed)\s+", re.IGNORECASE)
# "Annual Report of the Independent Scrutineer", "Letter from the Minister for Children": whose paper it is
_PAPER_OF = re.compile(
    r"^(?:(?:Annual|Joint|Progress|Update|Interim|Six-Monthly|Quarterly|Verbal|Written|Covering|Oral) )*(?:Report|Letter|Paper|Briefing|Presentation|Statement|Update|Response|Submission)s?"
    r" (?:of|by|from) (?:the )?(?=[A-Z])",
    re.IGNORECASE,
)
# "Children's Services Commissioner in Barset", "Improvement Adviser for Barset": the place is no part of the post
_IN_PLACE = re.compile(
    r"^(?P<post>.*\b(?:Commissioner|Advis[eo]r|Director|Manager|Lead|Chair\w*|Officer|Head|Services|Care|Safeguarding|Partner|Co-?ordinator)) (?:in|for)"
    r" (?P<place>(?!Reading$)[A-Z][\w'-]+(?:,? (?:and |upon |of )?[A-Z][\w'-]+){0,3})$"
)
_OWNED = re.compile(r"^(?P<body>[A-Z][^,']*?|[A-Z][a-z]+(?='s))'s?\s+(?P<post>(?:[A-Z][\w&-]*)(?:\s.*)?)$")
_OF_LETTERS = re.compile(r"^(.+?) (?:of|for|at|in|from|to) the ([A-Z]{3,8})$")
_OF_THE_BOARD = re.compile(r"^(.*?\b(?:Chair\w*|Scrutineer|Conven[eo]r|Manager|Co-?ordinator))\s+(?:of|for)\s+(the\s+(?:new\s+)?(?:Board|Partnership|Group|Trust|Panel|Executive|Hub))$")
_HEADS_A_BODY = re.compile(
    r"^((?:Interim |Acting |Deputy )?(?:Chief Executive|Managing Director|Chair\w*|Chief Officer))\s+(?:of|for|at)\s+(?:the\s+)?"
    r"((?!Council$)[A-Z][\w'&]*(?:\s+(?:and|of|for|&|[A-Z][\w'&-]*))+)$"
)
# "Business Unit Manager of the Barset Safeguarding Children Partnership"
_OF_SAFEGUARDING = re.compile(
    r"^(?P<post>(?:[A-Z][\w&'-]* ){1,4}?(?:Manager|Officer|Co-?ordinator|Administrator|Lead|Analyst)) (?:of|for|at|to|with) (?:the )?"
    r"(?P<body>(?:[A-Z&][\w'&-]* (?:and )?){0,6}?(?:Local )?Safeguarding (?:Children(?:'s)?|Adults?)? ?(?:Board|Partnership))$"
)
_OF_A_FIELD = re.compile(r"^(?:\w+ )*(?:Head|Director|Lead|Manager|Officer) (?:of|for) [A-Z]{3,6}$")
_NO_BODY = re.compile(r"\bVirtual Schools?$|\band (?:Deputy |Assistant )?(?:Chief|Director)\b")


def split_post(post: str) -> tuple[str, str]:
    """A post and the body named in the same phrase.

    >>> split_post("Independent Chair of the Exampleshire Safeguarding Children Board")
    ('Independent Chair', 'Exampleshire Safeguarding Children Board')
    >>> split_post("Exampleshire Safeguarding Children Board Business Manager")
    ('Business Manager', 'Exampleshire Safeguarding Children Board')
    >>> split_post("Head of Service for the Barset Safeguarding Boards"), split_post("That the Chair of the Barset Board")
    (('Head of Service', 'Barset Safeguarding Boards'), ('Chair', 'Barset Board'))
    """
    post = " ".join(post.split()).strip(" ,.;:-")  # "Democratic Services Officer [Note Taker]"
    post = _WELSH_HALF.sub("", _TELEPHONE.sub("", post))
    if hired := _HIRED.match(post):
        return hired["post"], (hired["body"] or "") if hired["how"] else ""
    if match := _OF_ITS_OWN.match(post):
        return match["post"].strip(), match["body"]
    post = _PAPER_OF.sub("", _ARTICLE.sub("", post))
    if (of_nhs := _FOR_NHS.match(post)) and POST_HEAD.search(of_nhs["post"]):
        return of_nhs["post"], of_nhs["body"]
    if (placed := _IN_PLACE.match(post)) and by_name(placed["place"]):
        post = placed["post"]
    if served := _OF_SERVICE.match(post):
        return served["post"], served["body"]
    if (owned := _OWNED.match(post)) and (
        (ORG_WORD.search(owned["body"]) or ORG_WORD.search(owned["body"] + "'s")) and POST_HEAD.search(owned["post"]) and not POST_HEAD.search(owned["body"])
    ):
        body = owned["body"] if ORG_WORD.search(owned["body"]) else owned["body"] + "'s"
        return owned["post"], f"the {body}" if len(body.split()) == 1 and ORG_WORD.fullmatch(body) else body
    at = next((m for pattern in _PLACE_LAST if (m := pattern.match(post)) and by_name(m["place"])), None) if _COUNCIL_KIND.search(post) else None
    if at and not _COMPASS_LAST.search(at["post"]) and not _SMALL_LAST.search(at["post"]) and not (at["body"].endswith(("CCG", "ICB")) and _LETTERED_LAST.search(at["post"])):
        return at["post"].rstrip(","), at["body"]
    if (match := _OF_LETTERS.match(post)) and match[2] not in _THEMES:
        return match[1], match[2]
    if match := _OFFICE_OF_BODY.match(post):
        body = match["body"]
        return match["post"][0].upper() + match["post"][1:], body if " " in body else f"the {body}"
    if match := _OF_A_CHARITY.match(post):
        return match["post"], match["body"]
    if match := _OF_THE_COUNCIL.match(post):
        return match["post"], owner_of(match["kind"])
    if match := next((m for pattern in _POST_AT if (m := pattern.match(post))), None):
        return match["post"], match["body"]
    if match := _OF_THE_BOARD.match(post):
        return match[1], match[2]
    if match := _HEADS_A_BODY.match(post):
        return match[1], match[2]
    if (run := _RUN_ON.match(post)) or ((run := _LETTERS_LAST.match(post)) and run["body"] not in _THEMES and POST_HEAD.search(run["post"])):
        return run["post"], run["body"]
    if safe := _OF_SAFEGUARDING.match(post):
        return safe["post"], safe["body"]
    if _OF_A_FIELD.match(post):
        return post, ""
    if (match := POST_OF_BODY.match(post)) and not _NO_BODY.search(post) and not _AND_PARTNERSHIPS.search(match["body"]):
        return match["post"].strip(), match["body"].strip().removeprefix("the ")
    if (match := BODY_TAIL.match(post)) and POST_HEAD.search(match["post"]) and match["body"] not in _THEMES and not _FIELD_OF_PARTNERSHIP.fullmatch(match["body"]):
        return match["post"].strip(), match["body"].strip()
    return post, ""


_AND_PARTNERSHIPS = re.compile(r"\b(?:and|&) Partnerships?$")  # "Director for Safeguarding and Partnerships"
# "Strategic Partnership Manager": of partnerships, and of no body of that name
_FIELD_OF_PARTNERSHIP = re.compile(r"(?:(?:Strategic|Commercial|Corporate|Policy|Community|Business|Schools?|Education|External|Local|Voluntary|Sector|Development|Senior|and) )+Partnership")


_COUNCIL = re.compile(r"[A-Z][\w-]+(?:(?: and| upon|-in| &)? [A-Z][\w-]+){0,4} (?:M?BC|CC|DC|LBC|MDC|UA)|(?:LB|RB|London Borough|Royal Borough)(?: of)? [A-Z][\w ]+")
_BODIES = "Council|CCGs?|Police|Constabulary|Board|Partnership|NHS|Trust|University|College|Hospital|ICB|Cafcass|Probation|Commissioning Groups?"
BODY_WORD = re.compile(rf"\b(?:{_BODIES})\b")
# "Partnership Manager (Kirby Safeguarding Children Partnership)"
_IN_BRACKETS = re.compile(rf"^(?P<post>[^()]+?) \((?P<body>(?:the )?[A-Z][^()]*\b(?:{_BODIES}|Healthwatch|Association|Authority|Agency|Society)\b[^()]*)\)$")

_PLACES = r"[A-Z][\w'-]+(?:(?:,| and| of| &| the)? [A-Z][\w'-]+){0,8}"
# "Executive Director for NHS Kirby and Roe CCG"
_FOR_NHS = re.compile(rf"(?P<post>[^,]{{3,70}}?) (?:for|of|at|with|from) (?:the )?(?P<body>NHS (?!England\b|Improvement\b|Trust\b){_PLACES})$")
# "Designated Nurse, NHS Kirby, Roe and Fenshire", "Designated Nurse (NHS Kirby)": a health body called by its places alone
_NHS_OF_PLACES = re.compile(rf"^(?P<post>[^()]+?)(?:, | \()(?P<body>NHS {_PLACES})\)?$")
_BODY_FIRST = re.compile(rf"^(?P<body>[A-Z][^()]*\b(?:{_BODIES}|LLP|Ltd|Limited|plc|PLC)) \((?P<post>[A-Z][^()]+)\)$")  # "Barset Council (Lead Member)"
_LETTERS = re.compile(r"[A-Z]{3,8}")
# "Partnership Manager (KSCP)"
_BY_LETTERS = re.compile(r"^(?P<post>[A-Z][^()]+?) \((?P<body>[A-Z]{1,5}(?:SCP|SCB|SAB|CCG|ICB|CSP|CPC|UHB))\)$")


_AT_A_BODY = re.compile(rf"^(?P<post>.+?) (?:at|with|from) (?:the )?(?P<body>[A-Z].*\b(?:{_BODIES}|School|Academy)\b.*)$"
                        r"|^(?P<at>.+?) at (?:the )?(?P<there>[A-Z][\w'&.-]*(?: (?:[A-Z][\w'&.-]*|&|of|for|and|the))*)$")
_ENDS_IN_BODY = re.compile(rf"\b(?:{_BODIES}|Protection Committee)\b|^(?:[A-Z]\w+ )?Virtual School(?: [A-Z]\w+)?$|^(?!Primary|Adult|Children)[A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,3}} Healthcare$")
AND_PARTNERSHIP = re.compile(r"\b[A-Z]\w+ (?:and|&) Partnerships?$")  # "Head of Service - Resources, Improvement and Partnership"
_DEPARTMENT_LAST = re.compile(r"\b(?:Services?|Directorate|Department)$")
_ONE_DEPARTMENT = re.compile(r"\b(?:Service|Directorate|Department)$")  # "Head of Schools, Care and Learning Service"
_OF_ITS_FIELD = re.compile(r"\b(?:Director|Head) of [A-Z]")
_SENIOR = re.compile(r"\b(?:Director|Head|Chief|Lead|Member|Holder|Councillor)\b")


def split_organisation(post: str, body: str) -> tuple[str, str]:
    """A post whose last part is plainly an organisation ("Head of Quality, Exampleshire Police"); a department after a comma
    belongs to the title of a director or head, and is the organisation of others."""
    if body:
        return post, body
    if (of_nhs := _NHS_OF_PLACES.match(post)) and POST_HEAD.search(of_nhs["post"]) and not POST_HEAD.search(of_nhs["body"]):
        return of_nhs["post"], of_nhs["body"]
    inside = _IN_BRACKETS.match(post)
    if inside and not POST_HEAD.search(inside["body"]):
        return inside["post"], inside["body"]
    if (outside := _BODY_FIRST.match(post)) and POST_HEAD.search(outside["post"]) and not POST_HEAD.search(outside["body"]):
        return outside["post"], outside["body"]
    if lettered := _BY_LETTERS.match(post):
        return lettered["post"], lettered["body"]
    at = _AT_A_BODY.match(post)
    if at and POST_HEAD.search(held := at["post"] or at["at"]) and not POST_HEAD.search(at["there"] or ""):
        return held, at["body"] or at["there"]
    first, comma, last = post.rpartition(", ")
    if comma and is_council(last):
        return first, last
    if comma and _ENDS_IN_BODY.search(last) and not AND_PARTNERSHIP.fullmatch(last):
        return first, last
    if comma and _LETTERS.fullmatch(last) and last not in _THEMES and POST_HEAD.search(first):
        return first, last  # "Independent Chair, BSCB"
    before, dash, behind = post.rpartition(" - ")
    if dash and _ENDS_IN_BODY.search(behind) and POST_HEAD.search(before) and not POST_HEAD.search(behind) and not AND_PARTNERSHIP.search(behind):
        return before, behind  # "Independent Chair - Barset Safeguarding Children Partnership"
    if (
        comma
        and _DEPARTMENT_LAST.search(last)
        and (not _SENIOR.search(first) or (_ONE_DEPARTMENT.search(last) and _OF_ITS_FIELD.search(first)))
    ):
        return first, last
    return post, body


def is_council(text: str) -> bool:
    """Whether a text is the name of a council in the short way of lists: "Exampleshire MBC", "LB Exampleham"."""
    return bool(_COUNCIL.fullmatch(text)) and by_name(text) is not None


_SENT_BY = re.compile(r"^(?P<cell>\ue000 ?)?(?:[Nn]ominated|[Aa]ppointed|[Nn]ominee|[Ss]econded|[Ee]lected)(?: member)? (?:by|of|from) (?:the )?(?P<body>[A-Z].+)")


def sent_by(said: str) -> str:
    """What stands beside a name, without the words that only tell who sent the person: "Nominated by Barset Council" is "Barset Council"."""
    sent = _SENT_BY.match(said)
    return f"{sent['cell'] or ''}{sent['body']}" if sent and (ORG_WORD.search(sent["body"]) or is_council(sent["body"])) else said


_HOME = frozenset({"council", "authority", "local authority", "la"})


def owner_of(owner: str | None) -> str:
    """ "the Council's Head of Service": the organisation is the council, by its name where it is said."""
    if not owner:
        return ""
    return "the Council" if owner.lower() in _HOME else owner


_IN_TIME = re.compile(rf"\s+(?:in|on|at|from|until|since|to)\s+(?:{WHEN_WORD}|(?:Item|Minute)\b).*$")
_NOW = re.compile(r"^(?:As|The|Councillors?|Members?|And|In|For|From|By|With|Both|That|Also|(?:With|And|By|For)\s+[Tt]he)\s+(?=[A-Z])(?!Member)")


def cut_post(post: str) -> str:
    """A captured run of capitalised words, cut to begin with the post: words of a clause before it are left out."""
    post = " ".join(post.split()).strip(" ,")
    post = _IN_TIME.sub("", post)
    return _NOW.sub("", post)
