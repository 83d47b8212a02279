"""Which body a wording about partners means: by its name, a short form of it, or what was named before."""

from __future__ import annotations

import re

from kg.acronyms import initials_match
from kg.extract.boards.naming import cased, full_name, gss_of, is_acronym, is_class, is_organisation, section_title
from kg.extract.boards.partner_names import apart
from kg.extract.boards.partner_sound import spoken_letters
from kg.extract.presence.lists import listed
from kg.extract.successions import successions
from kg.model import Sentence
from kg.names import find_names
from kg.reading import Reading
from kg.resolve import by_letters
from kg.rules.boards.pieces_bodies import ANAPHOR, SUBJECT
from kg.text import ordinary, ordinary_but

_NOT_HERE = re.compile(
    r"\b(?:Scrutiny(?! (?:and )?(?:Assurance|Learning|Improvement|Quality|Practice))|Select Committee|Cabinet|Council|Planning|Licensing|(?<!Virtual )(?<!Safer )Schools?(?! (?:Nursing"
        r"|Health|Improvement|Readiness|Attendance|Exclusions?)\b)|Governors?|Governing|Parish"
    r"|(?:Chief|Local|Regional) Executive(?! Group| Board)|Town|College|Academy|Football|Club|Union|"
    r"Task and Finish|Working Party|Pension\w*|Audit|Standards|Audit Committee|Housing Association|Company|Crime "
    r"Panel|NHS|Clinical Commissioning|Integrated Care (?:Board|System)|Foundation Trust|Constabulary|Youth (?:Forum|Parliament|Cabinet|Voice|Panel|Assembly)"
    r"|Young People's (?:Forum|Parliament|Cabinet|Council|Voice|Panel|Assembly|Advisory|Group|Shadow|Champions?|Ambassadors?|Participation|Scrutiny|Executive|Reference|Commission|Network)\b|"
    r"Children in Care)\b"
)
_PROVIDER = re.compile(r"\b(?:Probation|NHS|Hospitals?|Academy|Healthcare|Ambulance)\b.*\bTrust$")  # an employer, on which nobody sits for another
_BODY_HEAD = re.compile(
    r"(?:Board|Partnership|Panel|Group|Forum|Network|Alliance|Executive|Hub|Collaborative|Consortium|Commission"
    r"|Conference|(?<!Business )(?<!Support )Unit|meetings|(?<!Board )(?<!Partnership )(?<!Panel )(?<!Group )(?<!Committee )(?<!Trust )(?<!Executive )meeting|arrangements?|budget|"
    r"Child Protection Committee|Public Protection Committee|Trust|Subgroup|Sub-group|\b(?-i:[A-Z]{3,})"
    r"|\b(?:Board|Partnership|Panel|Committee) for (?-i:[A-Z])[\w ,'-]+)$|^(?-i:(?:One )?Adopt(?:ion)?) (?-i:[A-Z])"
    r"|\b(?-i:Regional|(?:North|South|East|West|Mid|Central)[\w-]*(?: [A-Z]\w+){0,2}) Adoption (?:Service|Agency)$|\b(?-i:[A-Z][\w-]+ ){1,4}(?-i:Adoption Agency)$",
    re.IGNORECASE,
)
SAFEGUARDING = re.compile(r"\bSafeguarding (?:Children|Adults|Board|(?:Assurance |Improvement )?Partnership)|Children's Trust|\b(?:L?SCB|L?SCP)\b")
_SUBJECT = re.compile(SUBJECT.replace(" ", r"\s+"))
_ROLE_WORD = re.compile(r"(?:Independent|Chair|Business|Board Manager)\b")
_SHORT = re.compile(ANAPHOR)


def body_of(reading: Reading, said: dict[str, str], sentence: Sentence, match: re.Match[str]) -> str:
    """The full name of the body, where it is one whose members count; empty where doubtful."""
    group = next((g for g in ("body", "board", "bodied", "letters") if g in said), "")
    if said.get("its") or said.get("it"):
        return its_body(reading, sentence, match.start())
    if not group:
        return near_body(reading, sentence, sentence.start + match.start())
    return named_body(reading, sentence, said[group], sentence.start + match.start(group))


_LETTERS_WITHIN = re.compile(r"(?P<first>(?:[A-Z][\w'-]+ (?:and |of |for )?){1,8})\([A-Z]{2,8}\) $")  # "the Child Exploitation (CE) Panel"
UNIT = re.compile(r"(?:(?:its|Its|[Tt]heir|[Tt]he) )?(?:Business|Support|Co-?ordination) (?:Unit|Team|Office|Hub)")  # a board's own, and no body
_LETTERS_FIRST = re.compile(r"^[A-Z]{3,8}, (?:or )?the (?=[A-Z])")  # "RSB, the Roe Safeguarding Board"
_LETTERS_MEET = re.compile(r"([A-Z]{3,8}) meeting")
_GROUP_OF = re.compile(
    r"(?P<group>(?:[A-Z][\w'&-]*\s(?:and\s|of\s|for\s)?){1,6}(?:[Ss]ub-?\s?)?(?:[Gg]roup|Panel|Forum|Subgroup|Sub-[Gg]roup|Executive|Team))\s(?:of|within|under)\s(?:the\s)?(?P<owner>[A-Z].*)"
)  # "the Districts Group of the Roe Safeguarding Children Partnership"


_ITS_OWN = re.compile(r"(?:^|[,;]\s|\band\s|\bthat\s)[Ii]ts\s$")  # "Its Neglect Group was chaired by"


# "the Barset Safeguarding Children Board's Missing Sub-Committee": of the Board, and no committee of the council
_BOARDS_OWN = re.compile(r".*\b(?:Board|Partnership|[A-Z]{2,4}SC[BP])'s\s(?P<name>[A-Z].*\bSub-?[Cc]ommittee)")


def named_body(reading: Reading, sentence: Sentence, name: str, at: int) -> str:
    """The full name of a body said at an offset of the document, where it is one whose members count."""
    if name.lower() == "local area":
        return name
    name = _LETTERS_FIRST.sub("", name)
    if owned := _BOARDS_OWN.fullmatch(name):
        return owned["name"]
    if split := _LETTERS_WITHIN.search(sentence.plain[: max(0, at - sentence.start)]):
        name = f"{split['first'].strip()} {name}"
    name = by_letters(name) or name
    if letters := _LETTERS_MEET.fullmatch(name):
        name = f"{reading.glossary.expand(letters[1])} meeting"
    if UNIT.fullmatch(name):
        return its_body(reading, sentence, max(0, at - sentence.start))
    if meant := short_for(reading, sentence, name):
        return meant
    if part := _GROUP_OF.fullmatch(name):
        name = part["group"]
        owners(reading)[name] = part["owner"]
    if name[0].islower() and not _SHORT.fullmatch(name):
        return fit(reading, name)
    if _ITS_OWN.search(sentence.plain[: max(0, at - sentence.start)]) and not _SHORT.fullmatch(name) and not SAFEGUARDING.search(name):
        owner = its_body(reading, sentence, at - sentence.start)
        if SAFEGUARDING.search(owner) and len(gss_of(reading, owner)) > 1:
            owners(reading).setdefault(name, owner)
    if longer := _longer(reading, name) or _spelt_out(reading, name):
        return fit(reading, longer)
    meant = fit(reading, full_name(reading, name, at) or _newest(reading, sentence, name) or _titled(reading, sentence, name))
    return meant or (_last_of_kind(reading, sentence, name) if _SHORT.fullmatch(name) else "")


def _last_of_kind(reading: Reading, sentence: Sentence, short: str) -> str:
    """The one body with members of a kind that the sentences before, of the same item, name: not a commissioning group for "the Group"."""
    head = f" {short.split()[-1]}"
    if short != head[1:] or head not in {" Group", " Board", " Panel", " Forum"}:
        return ""
    found: set[str] = set()
    for other in reading.sentences[max(0, reading.index_of(sentence) - 6) : reading.index_of(sentence)]:
        if other.section == sentence.section:
            found |= {n for n in _named_in(reading, other, 0, len(other.plain)) if n.endswith(head)}
    return found.pop() if len(found) == 1 else ""


def owners(reading: Reading) -> dict[str, str]:
    """The boards of which a document says that groups are."""
    return reading.once("owners", lambda _: {})


def _longer(reading: Reading, name: str) -> str:
    """The name that a document gives once more fully: "the Performance Board" is the Children's Services Performance Board."""
    if len(name.split()) < 2 or _SHORT.fullmatch(name) or SAFEGUARDING.search(name):
        return ""
    text, ends = reading.once("names of children's services", _of_children)
    start, at = next(((start, at) for start, at in ends if text.startswith(name, at) and not text[at + len(name) : at + len(name) + 1].isalnum()), (0, 0))
    return " ".join(reading.text[start : at + len(name)].split()) if at else ""


_OF_CHILDREN = re.compile(r"\bChildren's\s(?:Services|Social\sCare)\s")


def _of_children(reading: Reading) -> tuple[str, list[tuple[int, int]]]:
    """The text of a document, and where a name may stand in it after "Children's Services"."""
    text = reading.plain
    return text, [m.span() for m in _OF_CHILDREN.finditer(text)]


_HEADED = re.compile(r"(?P<letters>[A-Z]{1,4}S[CP][BP])\s(?P<rest>Executive\b.*|(?:[A-Z]\w+\s){1,4}(?:Board|Group|Panel|Subgroup))$")


def _spelt_out(reading: Reading, name: str) -> str:
    """A body named after the letters of a partnership, with its name: "BSCP Executive"."""
    match = _HEADED.fullmatch(" ".join(name.split()))
    full = reading.glossary.expand(match["letters"]) if match else ""
    if not match or full == match["letters"] or not match["rest"].startswith("Executive"):
        return ""
    return f"{cased(full)} {match['rest']}"


def _newest(reading: Reading, sentence: Sentence, short: str) -> str:
    """What a short form ("the Board") means right after the item told how the one body of that kind came to be."""
    if sentence.section < 0 or not _SHORT.fullmatch(short):
        return ""
    start = reading.sections[sentence.section].span.start
    told = {
        f.successor
        for f in successions(reading)
        if start <= f.evidence.start < sentence.start and f.successor.endswith(" " + short.split()[-1]) and not (reading.date and f.date > reading.date)
    }
    return told.pop() if len(told) == 1 else ""


def _titled(reading: Reading, sentence: Sentence, short: str) -> str:
    """What a short form means where the item's title, in capitals too, names one body of that kind."""
    head = short.split()[-1]
    title = ordinary(section_title(reading, sentence.section))
    named = re.findall(rf"(?:(?!THE\b)[A-Z][A-Z'&-]*\s+(?:AND\s+|OF\s+|FOR\s+|&\s+)?){{2,8}}{head.upper()}\b", title)
    if not _SHORT.fullmatch(short) or len(named) != 1:
        return ""
    words = (w.lower() if w in {"AND", "OF", "FOR"} else w.capitalize() for w in named[0].split())
    return full_name(reading, " ".join(words), sentence.start)


_IN_TITLE = re.compile(r"(?:[A-Z][\w'&-]*\s(?:(?:and|of|&)\s)?){0,8}Safeguarding\s(?:(?:Children|Adults)(?:'s|s)?\s(?:(?:and|&)\s(?:Children|Adults)(?:'s|s)?\s)?)?(?P<head>Board|Partnership)\b")


def item_board(reading: Reading, section: int) -> str:
    """The one safeguarding board or partnership that the title of an item names: "the board" within it is that one."""
    kept: dict[int, str] = reading.once("boards of items", lambda _: {})
    if section not in kept:
        title = cased(ordinary(section_title(reading, section))) if section >= 0 else ""
        at = reading.sections[section].span.start if section >= 0 else 0
        named = {fit(reading, full_name(reading, m.group(), at)) for m in _IN_TITLE.finditer(title.replace("'S", "'s"))} - {""}
        kept[section] = named.pop() if len(named) == 1 else ""
    return kept[section]


def short_for(reading: Reading, sentence: Sentence, name: str) -> str:
    """What "the Board" means in a safeguarding board's own minutes, or in an item whose title names one."""
    if name not in {"Board", "Partnership"}:
        return ""
    own, titled = own_board(reading), item_board(reading, sentence.section)
    return own if own.endswith(f" {name}") and SAFEGUARDING.search(own) else titled if titled.endswith(f" {name}") else ""


def its_body(reading: Reading, sentence: Sentence, at: int) -> str:
    """The body that "its" means: the last named before it in the sentence, else what the sentence before is about."""
    own = _named_in(reading, sentence, 0, at)
    if own:
        return _successor(reading, own[-1], sentence)
    index = reading.index_of(sentence)
    for before in reading.sentences[max(0, index - 3) : index][::-1]:
        named = _named_in(reading, before, 0, len(before.plain)) if before.section == sentence.section else []
        if named:
            return _successor(reading, named[0], before, ahead=_OF_NEW.search(sentence.plain, at) is not None)
    return near_body(reading, sentence, sentence.start + at)


def spoken_of(reading: Reading, sentence: Sentence, at: int) -> str:
    """The body that "it" means where the sentence, or the one before of the same item, names one; else none."""
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else sentence
    near = before.section == sentence.section and _named_in(reading, before, 0, len(before.plain))
    return its_body(reading, sentence, at) if near or _named_in(reading, sentence, 0, at) else ""


def named_before(reading: Reading, sentence: Sentence) -> str:
    """The body that the nearest of the three sentences before, of the same item, names, where it names one alone."""
    index = reading.index_of(sentence)
    for before in reading.sentences[max(0, index - 3) : index][::-1]:
        named = list(dict.fromkeys(_named_in(reading, before, 0, len(before.plain)))) if before.section == sentence.section else []
        if named:
            first = _SUBJECT.match(before.plain, 4 if before.plain.startswith("The ") else 0)
            return named[0] if len(named) == 1 or (first and named[0] in _named_in(reading, before, 0, first.end())) else ""
    return ""


_SPELT = re.compile(r",\s(?:or\s)?the\s(?=[A-Z])")


_OF_LAW = re.compile(r"\s(?:\([^()]{3,30}\)\s)?(?:Act|Regulations|Order|Bill)\b")  # "the Safeguarding Board Act": a law, no board


def _named_in(reading: Reading, sentence: Sentence, start: int, end: int) -> list[str]:
    """The bodies with members that a part of a sentence names, in full, in order."""
    found = []
    for match in _SUBJECT.finditer(sentence.plain, start, end):
        name = match.group()
        if within := _LETTERS_WITHIN.search(sentence.plain, 0, match.start()):
            name = f"{within['first'].strip()} {name}"
        if _OF_LAW.match(sentence.plain, match.end()):
            continue
        if is_acronym(name) and _SPELT.match(sentence.plain, match.end()):
            continue  # "RSB, the Roe Safeguarding Board": the name follows
        if not is_organisation(name) and not _ROLE_WORD.match(name):
            met = " meeting" if is_acronym(name) and _MEETING.match(sentence.plain, match.end()) else ""
            full = short_for(reading, sentence, name) or fit(reading, full_name(reading, name, sentence.start + match.start()) + met)
            found += [full] if full and not is_organisation(full) else []
    return found


_MEETING = re.compile(r"\s[Mm]eeting\b(?! (?:of|on|held|in)\b)")  # "the MACE meeting was"
# "The Board will be replaced by the Partnership. Its statutory partners are": only the new arrangements have them
_OF_NEW = re.compile(r"\b(?:statutory|safeguarding)\s(?:safeguarding\s|child\s)?partners\b")


def _successor(reading: Reading, name: str, told: Sentence | None = None, *, ahead: bool = False) -> str:
    """What has by now followed a body, or will where one looks ahead; where a sentence is given, only if that one tells so."""
    followed = (f for f in successions(reading) if f.predecessor == name and f.successor and (ahead or not (reading.date and f.date > reading.date)))
    return next((f.successor for f in followed if told is None or told.start <= f.evidence.start < told.end), name)


_LETTERS_AFTER = re.compile(r"\s\([A-Z][A-Za-z&]{1,9}\)$")  # "Wharfe Safeguarding Children Board (WSCB)"
_OWN = re.compile(
    r"(?:Safeguarding (?:Children(?:'s|s)? |Adults? |Partners(?:hip)? |and \w+ )*(?:Board|Partnership|Executive(?: Group| Board)?)|Health (?:and|&) Well-?being Board"
    r"|(?:Child|Public) Protection Committee|Children's Trust(?: Partnership| Executive)?|Children\b[\w ,&']{0,50} Partnership|(?:Children's Trust"
    r"|Partnership|Children's Partnership|Youth (?:Justice|Offending)[\w &]{0,24}|\bY[JO][ST]S?(?: Management| Partnership)?|Community Safety Partnership|Children and Families Partnership) Board"
    r"|Chief Officers Group|Community Safety Partnership)(?: for (?:the )?(?-i:[A-Z])[\w' -]{2,40})?$",
    re.IGNORECASE,
)
# A board that improves, steers or joins up services is one of partners where the police, the health service, a school are its members.
_JOINED_UP = re.compile(
    r"\b(?:Improvement|Performance|Strategic|SEND|Inclusion|Early Help|Exploitation|Missing|Neglect|Transformation|Assurance"
    r"|Partnership|Delivery|Steering|Oversight|Multi-Agency|Children's Services)\b[^,;:]{0,60}"
    r"\b(?:Board|Partnership|Group|Executive)$",
    re.IGNORECASE,
)
_NOT_JOINED_UP = re.compile(r"\b(?:corporate parent\w*|health (?:and|&) well-?being|committee|cabinet|forum|governing|governors|select|overview)\b", re.IGNORECASE)
_FROM_OUTSIDE = (
    re.compile(r"\b(?:Police|Constabulary|Const)\b(?! and Crime Panel)"),
    re.compile(r"\b(?:NHS|CCG|PCT|ICB|Clinical Commissioning Group|Integrated Care Board|Health Board|Hospitals?|Foundation Trust)\b"),
    re.compile(r"\b(?:Probation|Cafcass|CAFCASS)\b"),
    re.compile(r"\b(?:School|College|Academy)\b"),
)


def _partners_meet(reading: Reading) -> bool:
    """Whether the members whom the lists name come from two kinds of bodies beside the council, the police or health among them."""
    members = [reading.document.quote(e.evidence) for e in listed(reading) if e.capacity in {"member", "member-list", "own-member"} and e.status != "absent"]
    kinds = [any(kind.search(said) for said in members) for kind in _FROM_OUTSIDE]
    return sum(kinds) > 1 and any(kinds[:2])


_BARE = re.compile(r"(?:Local )?Safeguarding (?:Children(?:'s)?|Adults) (?P<head>Board|Partnership)")


def own_board(reading: Reading) -> str:
    """The full name of the board of partners whose own minutes a document is; empty for a council's committee."""
    return reading.once("own board", _own_board)


def _own_board(reading: Reading) -> str:
    bodies = {_LETTERS_AFTER.sub("", m.body) for m in reading.meetings if m.body}
    body = bodies.pop() if len(bodies) == 1 else ""
    if not body or find_names(body):
        return _of_its_members(reading)
    part = f" {body}" if body.startswith(("Executive", "Strategic")) else ""
    if part or body in {"", "Committee", "Board", "Partnership"}:
        head = reading.text[reading.header.start : reading.header.end][:800].split("\n")
        named = next((line.strip() for line in head if len(line) < 90 and _OWN.search(line.strip())), "")
        return f"{cased(named)}{part}" if named and "scrutiny" not in named.lower() else ""
    if "scrutiny" in body.lower() or not (_OWN.search(body) or (_JOINED_UP.search(body) and not _NOT_JOINED_UP.search(body) and _partners_meet(reading))):
        return ""
    text = ordinary_but(reading.text, "\n")
    longer = {n for _, n in reading.glossary.bodies if n.lower().endswith(" " + body.lower()) and n in text}  # not "Dale LSCB" spelt out, nor a line with the one above it
    body = longer.pop() if len(longer) == 1 and "safeguarding" in body.lower() else body
    return cased(body)


def _of_its_members(reading: Reading) -> str:
    """The one board that a record names, where its head names none and those whom its lists have are partners or have an independent chair."""
    named = {cased(n) for _, n in reading.glossary.bodies if _OWN.search(n) and "scrutiny" not in n.lower()}
    if len(named) != 1 or any(m.body and not find_names(m.body) for m in reading.meetings):
        return ""
    chaired = any("ndependent Chair" in f"{e.person.post} {e.person.chair}" for e in listed(reading) if e.capacity in {"member", "member-list", "own-member"})
    return named.pop() if chaired or _partners_meet(reading) else ""


_WORDS = re.compile(r"\b[A-Z]")
# "To receive the Annual Report of the Barset Safeguarding Partnership": the title of a paper, and in it the body's name
_OF_PAPER = re.compile(r"^.*\b(?:Reports?|Plan|Update|Work|Minutes|Presentation|Introduction)\s(?:of|from|on|by|to)\s(?:the\s)?(?=[A-Z])")


def fit(reading: Reading, full: str) -> str:
    """A name where it is that of a body whose members count; else empty."""
    full = _OF_PAPER.sub("", full) if len(full) > 50 else full
    if is_acronym(full) and (own := own_board(reading)) and any(initials_match(full, own[m.start() :]) for m in _WORDS.finditer(own)):
        return own  # "the PCSP" is the Barset Policing and Community Safety Partnership
    if bare := _BARE.fullmatch(full):
        own = own_board(reading)
        if "afeguarding" in own and own.endswith(bare["head"]) and ("Adult" not in full or "Adult" in own):
            return own
    if (
        not full
        or (len(full.split()) < 2 and not (is_acronym(full) and spoken_letters(reading, full)))
        or is_class(full)
        or apart(full) != full
        or _PROVIDER.search(full)
        or _NOT_HERE.search(full)
        or not _BODY_HEAD.search(full)
    ):
        return ""
    return "" if _met(reading, full) and not SAFEGUARDING.search(full) else full


def _met(reading: Reading, full: str) -> bool:
    """Whether a name is that of the body whose meeting it is, or the end of it ("the Review Board")."""
    return any(f" {m.body.lower()}".endswith(f" {full.lower()}") for m in reading.meetings)


def of_the_meeting(reading: Reading, said: str, body: str) -> bool:
    """Whether "the Board" may well be the one whose minutes they are, and not the other of which the item tells."""
    short = said.removeprefix("the ").lower()
    return short in {"board", "partnership", "panel"} and any(
        m.body.lower().endswith(short) and not body.lower().endswith(m.body.lower()) for m in reading.meetings if m.body
    )


_PROTECTION = re.compile(r"(?:[A-Z][\w'-]*\s(?:(?:and|of|&)\s)?){1,6}(?:Child|Public|Adult(?: Support and)?) Protection Committee\b")


def near_body(reading: Reading, sentence: Sentence, at: int) -> str:
    """The safeguarding board or partnership last named before an offset, in the same item or its title."""
    if "afeguarding" in (own := own_board(reading)):
        return own
    start = reading.sections[sentence.section].span.start if sentence.section >= 0 else 0
    before = [n for p, n in reading.glossary.bodies if start <= p < at and SAFEGUARDING.search(n)]
    if before:
        return _successor(reading, full_name(reading, before[-1], at))
    title = re.search(
        r"[A-Z][\w' &-]*Safeguarding (?:Children(?:'s)? )?(?:Board|Partnership)",
        ordinary(section_title(reading, sentence.section)),
    )
    if title:
        return full_name(reading, title.group(), at)
    if (committee := _PROTECTION.search(cased(ordinary(section_title(reading, sentence.section))))) and (full := full_name(reading, committee.group(), at)):
        return full
    if "afeguarding" in (headed := _titled(reading, sentence, "Partnership") or _titled(reading, sentence, "Board")):
        return headed
    children = {
        n for _, n in reading.glossary.bodies if re.search((r"Safeguarding Children(?:'s)? (?:Board|Partnership)$"), n)
    }
    return full_name(reading, children.pop(), at) if len(children) == 1 else ""
