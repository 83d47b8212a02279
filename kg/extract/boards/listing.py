"""A run of text that lists organisations, divided into its members without breaking a name that holds "and"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.gazetteer import find_authorities
from kg.organisations import NHS_OF_PLACES, find_organisations

_WHOLE = re.compile(
    r"(?:(?:Mayor's )?Office for Policing and Crime|(?:Department|Ministry) (?:for|of) (?:Work and Pensions|Health and Social Care|Business and Trade)"
    r"|Office of the Police(?:,? (?:Fire|Crime|and|&)){1,4} Commissioner|Police(?:,? (?:Fire|Crime|and|&)){1,4} "
    r"Commissioner|Children and Family Court Advisory and Support Service|"
    r"Fire and Rescue (?:Service|Authority)|Health and Social Care (?:Trust|Partnership|Board)|Children and "
    r"(?:Adults?|Families|Young People)(?:'s)? Services|"
    r"Adults and Children's Services|Probation and Community Rehabilitation|Health and Wellbeing Board"
    r"|[Vv]oluntary and [Cc]ommunity [Ss]ector|[Cc]ommunity and [Vv]oluntary [Ss]ector|schools and colleges|"
    rf"{NHS_OF_PLACES}\b|"
    r"NHS (?!Trust|Foundation)[A-Z][\w-]+(?:(?:,| and|, and| &) (?:the )?(?!Council|Police|Probation|NHS|Cafcass)[A-Z][\w-]+"
    r"(?: (?!Council|Police|Probation|NHS|Clinical|Integrated|CCG|ICB)[A-Z][\w-]+(?=,| and))?){1,4}(?: (?!Council|Police)[A-Z]\w+)? "
    r"(?:Clinical Commissioning Group|CCG|Integrated Care Board|ICB|(?:NHS )?(?:Foundation )?Trust|Health Board)|"
    r"NHS (?:Ayrshire|Dumfries|Greater Glasgow) (?:and|&) (?:Arran|Galloway|Clyde)\b|"  # the health boards of Scotland whose names hold "and"
    r"City (?:and|&) County of [A-Z]\w+|"
    r"(?:Community )?Health and Care (?=NHS|Trust|Foundation|Partnership)|NHS (?!Trust|Foundation)(?:[A-Z][\w-]+ ){1,3}and (?:[A-Z][\w-]+ ){1,3}(?=Integrated Care|Clinical Comm|ICB|CCG)|"
    r"Youth Justice and Probation|Mental Health and (?!the\b)\w+|Royal \w+ and (?!the\b)\w+|Hospitals? and (?!the\b)\w+)"
)
_BREAK = re.compile(
    r"\s*;\s*(?:and\s+)?|\s*,\s*(?:and\s+)?(?:as well as\s+|(?:together|along) with\s+|alongside\s+|plus\s+)?|\s+and\s+(?:also\s+)?|\s+as well as\s+|\s+&\s+"
    r"|\s+(?:and\s+)?(?:together|along) with\s+|\s+alongside\s+|\s+plus\s+|\s+-\s+"
)
_COMPLETE = re.compile(
    r"(?:Councils?|Police|Constabulary|Groups?|CCGs?|ICBs?|Boards?|Trusts?|Services?|Authority|Authorities|\b(?:CC|BC|DC|FT)"
    r"|Commissioner|Health|Cafcass|CAFCASS|Probation|NSPCC|Barnardo'?s|"
    r"Healthwatch(?: [A-Z]\w+){0,3}|Office|Agency|Company|Society|College|University|Education|Housing|Team|Hub|Partnership|Hospitals?|Infirmary"
    r"|Association|Schools?|Ofsted|NHS England|NHS|Council for Voluntary Service|"
    r"[Ss]ector|[Pp]roviders|[Aa]ssociations|[Tt]rusts|health visiting|[Ss]chools|[Cc]olleges|[Pp]olice|[Hh]ealth|[Pp]robation|[Ee]ducation|[Hh]ousing|[Aa]uthority|[Aa]uthorities"
    r"|[Cc]ouncils?|[Tt]rust|[Ss]ervices?|[Pp]artners|[Gg]roups?|[A-Z]{3,}|(?:Ayrshire|Dumfries|Greater Glasgow) (?:and|&) (?:Arran|Galloway|Clyde)|(?:^"
        r"|the )NHS (?:[A-Z][\w-]+ ?){1,3}(?:and (?:[A-Z][\w-]+ ?){1,3})?"
    r"|(?:Service|Board|Office|Department|Agency|Ministry|Association|Commissioner|Centre|Council|Federation) (?:of|for) (?:the )?(?:[A-Z][\w-]+(?: of)? ?){1,4}"
    r"|(?:Work and Pensions|Health and Social Care|Business and Trade)|Forum|Alliance|Network|Mencap|Mind|Victim Support|Women's Aid|Relate|Academy|Hospice|Charity|Mediation"
    r"|(?:Borough|County|City) of (?:[A-Z][\w-]+ ?(?:and |upon )?){1,3}"
    rf"|(?:^|the ){NHS_OF_PLACES}"
    r"|(?:parents?(?: and)? carers?'?|youth|schools|headteachers'?|voluntary sector) (?:forum|council|network)"
    r"|Scotland|Administration|Policing (?:and|&) Crime|Constable|Executive|Director|Officer|Nurse|Manager|Department|Directorate|Foundation|Children|Ambulance)(?:\s+\([^()]*\))?$"
)


# The last words of the names of charities and groups: enough to part two of them, too little to tell that a name is one.
_GROUP_NAME = re.compile(
    r"[A-Z][\w'&-]*(?:\s[A-Z][\w'&-]*)*\s(?:Homes|Projects?|Futures|Links?|Collective|Partnerships|Alliance|Centres?|Voices?|Together|Matters|Carers|Lights|Connections?|Collaborative|Consortium|Union|Youth|Foundation"
    r"|Helpline|Refuge|Forum|Network|Trust|Group|Association|Society|Aid|Mind|Charity|Company)$"
)
_SECOND = re.compile(r"(?:the )?(?P<name>[A-Z][\w'&-]*(?:\s(?:of |for |in )?[A-Z][\w'&-]*){0,6})(?:\s\([^()]*\))?\s*$")

# "North East and North Cole Integrated Care Board": two places, and one body of both
_PLACES = re.compile(r"(?:the )?(?:(?:North|South|East|West|Mid|Central|Greater|Inner|Outer|Upper|Lower|Northern|Southern|Eastern|Western)(?:[ -]|$)){1,2}(?:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)?")
_OF_PLACES = re.compile(
    r"(?:Clinical Commissioning Group|CCG|Integrated Care (?:Board|System)|ICB|Health Board|Trust|Hospitals?|Constabulary|Police"
    r"|Probation(?: Service)?|Rescue (?:Service|Authority)|Combined Authority|Partnership|Board)$"
)

_HELD = re.compile(r"(?:the )?(?:[A-Z][\w']+ ){0,3}(?:Director|Chief Executive|Head|Chief Constable|Commander|Superintendent|Leader|Manager|Officer|Nurse)\b(?! and\b)")
_PROPER = r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){1,4}"
_ROLE = re.compile(
    r"(?:\s+as|,|\s+-|\s+being)\s+(?:its\s+|the\s+|all\s+)?(?:three\s+|four\s+|core\s+|lead\s+|two\s+)?"
    r"(?P<kind>(?:(?:statutory|safeguarding|key|equal)\s+)+partners|members|partners)\b"
)
_END = re.compile(
    r",?\s+and\s+(?:(?:Mr|Mrs|Ms|Dr)\s+)?[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+){1,2}\s+(?:was|is|acted|acts|served|serves|chaired|chairs)\s|"
    r",?\s+the\s+(?:last|first|latter|former)\s+of\s+(?:whom|which)|,?\s+(?:which|who|whom|whose|where|when|while|whilst|under|chaired|but|so|because|since|until|before|although|though"
    r"|to\s+(?!the\b)|met|meets|was|is|had|has|were|are|reported|reports|sat|sit|would|will)\b|,?\s+with\s+[^,;]{3,60}\s(?:as|in the)\s"
    r"(?:[\w]+\s+)?[Cc]hair|\s+-\s+|\.\s"
)


_BESIDES = re.compile(r"^[\s,]*(?:(?i:together with)|[Bb]esides|[Ii]n addition to|[Aa]part from|[Aa]s well as|[Aa]longside|[Aa]side from|[Oo]ther than)\s+([^,;]{3,80}?),\s+(?=(?:the\s)?[A-Z])")
_PLACE = r"(?!NHS\b)[A-Z][\w-]+(?:\s(?!Council|Police|CCG|Constabulary|County|City|Borough|District|Clinical)[A-Z][\w-]+){0,3}"
_KIND_OF_ALL = re.compile(
    rf"(?P<places>{_PLACE}(?:,\s+{_PLACE}){{0,11}},?\s+and\s+{_PLACE})\s+(?P<kind>(?:County |City |Borough |District )?(?:Council|Police|CCG))s\b"
)
# "the East Ashe and Birch and West Ashe CCGs"
_TWO_AND_ONE = re.compile(rf"(?P<two>{_PLACE}\sand\s{_PLACE}),?\sand\s(?P<one>{_PLACE})\s(?P<kind>Clinical\sCommissioning\sGroup|CCG|ICB)s\b")
# "NHS Ashe, NHS Birch and NHS North Cole CCGs": each with the kind that closes the list.
_HEALTH_PLACE = r"NHS\s[A-Z][\w-]+(?:\s(?!NHS|CCG|Clinical)[A-Z][\w-]+){0,3}"
_HEALTH_OF_ALL = re.compile(
    rf"(?P<places>{_HEALTH_PLACE}(?:,\s{_HEALTH_PLACE}){{0,11}},?\sand\s{_HEALTH_PLACE})\s(?P<kind>Clinical\sCommissioning\sGroup|CCG)s\b"
)


def parts(text: str, role: str) -> Iterator[tuple[str, str]]:
    """Each organisation of a list with the role that the list itself gives ("as statutory partners"), else a given one.

    >>> list(parts("Kirby Council and Kirby Police as statutory partners, together with Cafcass", "partner"))
    [('Kirby Council', 'statutory partner'), ('Kirby Police', 'statutory partner'), ('Cafcass', 'partner')]
    """
    text, at = _BESIDES.sub(r"\1, ", text), 0
    for match in _ROLE.finditer(text):
        said = "statutory partner" if re.search("statutory|safeguarding", match["kind"]) else role
        yield from ((name, said) for name in organisations(clause(text[at : match.start()])))
        at = match.end()
    rest = re.sub(r"^[\s,]*(?:(?:together|along)\s+with|and|as well as|alongside|plus)\s+", "", text[at:])
    if rest.strip(" ,.;"):
        yield from ((name, role) for name in organisations(clause(rest)))


def spread(text: str) -> str:
    """A list whose last words name a kind of council for all, with the kind after each place.

    >>> spread("Ashe, Birch and Cole County Councils and Dunn Police")
    'Ashe County Council, Birch County Council and Cole County Council and Dunn Police'
    >>> spread("NHS Ashe, NHS Birch, and NHS North Cole CCGs")
    'NHS Ashe CCG, NHS Birch CCG, and NHS North Cole CCG'
    """
    text = _TWO_AND_ONE.sub(r"\g<two> \g<kind> and \g<one> \g<kind>", text)
    for pattern in (_KIND_OF_ALL, _HEALTH_OF_ALL):
        text = pattern.sub(lambda m: re.sub(r"(?=,(?! and )|,?\s+and\s|$)", f" {m['kind']}", m["places"]), text)
    return text


def clause(text: str) -> str:
    """A list without the clause that follows it."""
    cut = _END.search(text)
    return text[: cut.start()] if cut else text


def organisations(text: str) -> Iterator[str]:
    """Each organisation that a list names, as written.

    >>> list(organisations("Kirby County Council, Kirby Police and the Kirby and Welby CCG"))
    ['Kirby County Council', 'Kirby Police', 'Kirby and Welby CCG']
    """
    if " & " in text:
        yield from _as_written(text)
        return
    kept = [(m.start(), m.end()) for m in _WHOLE.finditer(text)]
    if " of " in text and " and " in text:  # "the Royal Borough of Ashe and Birch"
        kept += [(m.start, m.end) for m in find_authorities(text) if " of " in m.text and " and " in m.text]
    begin = 0
    for match in [*_BREAK.finditer(text), None]:
        at = match.start() if match else len(text)
        if match and (_within(at, kept) or text.count("(", begin, at) != text.count(")", begin, at)):
            continue
        piece = _trim(text[begin:at])
        article = match and re.match(r"the [A-Z]", text[match.end() :]) and re.fullmatch(_PROPER, piece) and "," in text
        again = match and " " in piece and text[match.end() :].removeprefix("the ").startswith(piece.split()[0] + " ") and not _of_places(piece, text[match.end() :])  # "Roe Homes and Roe Police"
        own = match and match.group().strip() == "and" and _ALONE.match(text, match.end())
        two = match and not article and match.group().strip() in {"and", "&"} and _two(piece, text[match.end() :])
        apart = match is not None and (match.group().lstrip().startswith(";") or (_HELD.match(piece) is not None and _HELD.match(text, match.end()) is not None))
        if match and not apart and not article and not again and not own and not two and not _COMPLETE.search(piece):
            continue
        if piece:
            yield piece
        begin = match.end() if match else at


def _as_written(text: str) -> Iterator[str]:
    """Each organisation of a list in which "&" stands for "and", as the list writes it."""
    for name in organisations(text.replace(" & ", " and ")):
        written = re.search(re.escape(name).replace(r"\ and\ ", r"\ (?:and|&)\ "), text)
        yield written.group() if written else name


def _two(piece: str, rest: str) -> bool:
    """Whether "and" joins two names, of which the first ends as no organisation's must: "Kirby Futures and Kirby Police"."""
    second = _SECOND.match(rest)
    if second is None or not re.fullmatch(_PROPER, piece) or _of_places(piece, rest):
        return False
    name = second["name"]
    if _GROUP_NAME.match(piece) and (_GROUP_NAME.match(name) or _COMPLETE.search(name)):
        return True
    return any(m.start == 0 and m.end == len(name) for m in find_organisations(name))


def _of_places(piece: str, rest: str) -> bool:
    """Whether "and" joins two places of which one body is, not two bodies."""
    second = _SECOND.match(re.split(r",|;|\s(?=and\s(?:(?:the|its|both|two|three)\s){0,2}[A-Za-z])", rest)[0])
    return _PLACES.fullmatch(piece) is not None and second is not None and _OF_PLACES.search(second["name"]) is not None


def halves(name: str) -> tuple[str, str] | None:
    """The two names of several words each that "and" joins where a text says that there are two.

    >>> halves("Kirby Links and Welby Youth Collective")
    ('Kirby Links', 'Welby Youth Collective')
    """
    first, _, second = name.partition(" and ")
    second = second.removeprefix("the ")
    several = re.fullmatch(_PROPER, first) and re.fullmatch(_PROPER, second) and " and " not in second
    return (first, second) if several else None


def complete(name: str) -> bool:
    """Whether a name ends as the name of an organisation does."""
    return bool(_COMPLETE.search(name))


def grouplike(name: str) -> bool:
    """Whether a name ends as those of charities and groups do: where a list has another organisation, it is no person's."""
    return bool(_GROUP_NAME.match(name))


def _within(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)


# An organisation said by its kind alone, and no part of a name: "Open Voices and the Council"
_ALONE = re.compile(
    r"(?:the |both |the (?:two|three) )(?:(?:[Ll]ocal |[Cc]ounty |[Cc]ity |[Bb]orough |District )?(?:[Cc]ouncils?|[Aa]uthority|[Aa]uthorities)|Constabulary|Force|Police|Trust|ICB|CCG"
    r"|Integrated Care Board|Health Board|(?:Youth Justice|Probation) Service)(?: itself)?(?=[,.;]|$)"
)
# What is said of the last of a list, and no part of its name: "Cole Integrated Care Board in equal measure"
_TAIL = re.compile(r"\s(?:in|between|on|at|over|to|by|through|under|from|during|per|as)\s(?:(?:the|an?|its|their|each|equal|all|both|its|this|that)\s)*[a-z][a-z-]+(?:\s[a-z-]+){0,6}$")


def _trim(text: str) -> str:
    """A member of a list without its article, number or place ("the seven X in the county" gives "X").

    Of a name after what it is ("the parents' forum, Open Voices") the name is left.
    """
    text = re.sub(r"^[\s,]*(?:the |an? )?(?:[a-z][\w'-]* ){0,4}[a-z][\w'-]*,\s+(?=[A-Z])", "", text)
    text = re.sub(
        (
            r"^(?:(?:representatives?|staff|colleagues|officers) (?:of|from) |and )?(?:the |both |all )?(?:(?:two|three"
            r"|four|five|six|seven|eight|nine|ten|\d+|other) )?(?=\w)"
        ),
        "",
        text.strip(" ,.;:"),
    )
    if (tail := _TAIL.search(text)) and complete(text[: tail.start()]):
        text = text[: tail.start()]
    text = re.sub(r",?\s+and$", "", re.sub(r"^(?:Together\s+the|(?:Jointly|Collectively|Both|Alongside|Besides)(?:\s+the)?)\s+(?=[A-Z])", "", text))
    return re.sub(
        r"\s+(?:in|across|within|for|from|of) the (?:county|city|borough|area|region|district)$",
        "",
        re.sub(r"\s+\([^()]*\)", "", text),
    ).strip()
