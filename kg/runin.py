"""Where the title of an agenda item ends that its minute, or what the agenda says of it, follows on the same line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.datepattern import DAY_BEGINS
from kg.lines import Line

SENTENCE = re.compile(r"\b(?:was|were|had been|has been|have been|is|are|had|will be|would)\b")
# What the agenda says of an item after its title, on one line with it.
_AFTER_TITLE = re.compile(r"(?<=[\w)])\s{1,4}(?=(?:Members are (?:reminded|asked|invited)|In accordance with|To (?:receive|consider|approve|note|agree)\b (?:the|any|a)\b)\s?)")
_LONG = 120  # characters; titles are shorter
# "12 APOLOGIES - There were none": a title on one line with its minute; a clerk parts them by a dash, a colon or a full stop.
_JOINT = re.compile(r"\s+-+\s+|\s*:-?\s+-?\s*|(?<=[A-Z)]{3})\.\s+|\s+\u2022\s+")
_OPENS_MINUTE = re.compile(r"\(?[a-z\d]{0,3}\)?\s*(?:RESOLVED|Resolved|AGREED|Agreed|NOTED|Noted|RECOMMENDED|Recommended|ORDERED)\b")
_HEADWORD_LAST = re.compile(r"(?<=\w)\s+(?:RESOLVED|Resolved|AGREED|Agreed|RECOMMENDED|Recommended|ORDERED|NOTED|DECISION|Decision)$")
_OF_EVERY_MEETING = re.compile(
    r"(?:Apolog(?:y|ies)|Declarations?|Disclosures?|Minutes|Public (?:Questions?|Participation|Speaking)|Urgent|Substitut\w+|Matters Arising"
    r"|Public Forum|Planning|Correspondence|Accounts|Payments|Finance|Any Other Business|Date of (?:the )?Next Meeting|Clos(?:e|ure|ing) of (?:the )?(?:Meeting|Business)"
    r"|(?:Approval|Confirmation|Adoption|Signing) of (?:the )?(?:previous )?Minutes)\b"
    r"[\w ,/']{0,60}", re.IGNORECASE)  # fmt: skip

# A title of business that comes up at every meeting, which the minute follows without a stop:
# "Election of Chairman Cllr A Sample was elected".
_THEN_SAID = re.compile(
    r"(?:(?:Election|Appointment) of (?:a |the )?(?:Vice[- ]|Deputy )?(?:Chair(?:man|person)?|Mayor|Convener|Officers)"
    r"(?: and (?:a |the )?(?:Vice[- ]|Deputy )?(?:Chair(?:man|person)?|Mayor))?"
    r"(?: (?:for|of) [\w' /-]{0,24}\d{4}(?:/\d{2,4})?)?"
    r"|(?:Approval|Confirmation|Adoption|Signing) of (?:the )?(?:previous )?[Mm]inutes|Apologies(?: for [Aa]bsence)?|Declarations of [Ii]nterests?|Matters [Aa]rising"
    r"|Public (?:[Pp]articipation|[Ff]orum|[Qq]uestions)"
    r"|Correspondence|Planning [Aa]pplications|Any [Oo]ther [Bb]usiness|Date of (?:the )?[Nn]ext [Mm]eeting|Minutes of (?:the )?(?:last|previous) [Mm]eeting|Accounts for [Pp]ayment)"
    r"(?=\s+(?P<said>[A-Z(].*$))"
)
_NOTHING = re.compile(
    r"(?:None|Nil|No(?:t|thing)?\b|There (?:was|were)|"
    r"(?:Apologies|Received|Approved|Agreed|Noted|Deferred|Attached|Confirmed)\b|(?:(?:County|Borough|District) )?(?:Cllrs?|Councillors?)\b|Mrs?\b|Ms\b)(?!.{0,60}\d{4}\W*$)"
)


def title_end(title: str) -> int:
    """Where a heading ends: a long one, before what the agenda says of the item on the same line."""
    cut = _AFTER_TITLE.search(title, 8) if len(title) > _LONG else None
    return cut.start() if cut else len(title)


def run_in(title: str) -> int:
    """Where the title ends of a line that goes on with the minute itself, or 0 where the line is a title alone.

    >>> line = "PUBLIC REQUESTS - The Chair said that there were none."
    >>> line[: run_in(line)]
    'PUBLIC REQUESTS'
    >>> run_in("PLACEMENT STRATEGY - Annual Update")
    0
    """
    if (apart := _WIDE.match(title)) and (_OPENS_MINUTE.match(title, apart.end()) or (_says(title[apart.end() :]) and len(title) - apart.end() > _SHORTEST_MINUTE)):
        return apart.end("title")
    if (stop := _FULL_STOP.match(title)) and not _CAPITALS_ALONE.match(title) and _stopped(stop["first"], title[stop.end() :]):
        return stop.end("first")
    joints = [m for m, _ in zip(_JOINT.finditer(title), range(6), strict=False)]
    if (plain := _THEN_SAID.match(title)) and _says(plain["said"]) and len(plain["said"]) > 30:
        return plain.end()
    first = title[: joints[0].start()] if joints else ""
    if headword := _HEADWORD_LAST.search(first):
        return headword.start()  # "MINUTES Resolved: That they be signed."
    every = bool(_OF_EVERY_MEETING.fullmatch(first))
    if joints and every and (_NOTHING.match(title, joints[0].end()) or first.startswith("Date of")):
        return joints[0].start()  # "Apologies for absence: Cllr Sample"
    if joints and _minuted_after(joints[0], title) and not _in_capitals(first):
        return joints[0].start()
    if not joints or not (_in_capitals(first) or every):
        return 0
    for joint, following in zip(joints, [*joints[1:], None], strict=True):
        piece = title[joint.end() : following.start() if following else len(title)]
        if ":" in joint[0] and (more := _CAPITALS_FIRST.match(title, joint.end())) and _WORD_IN_CAPITALS.match(more["title"]):
            continue  # "FOSTER CARE: ANNUAL REPORT The Head of Care spoke.": the second title goes on to its own end
        if _OPENS_MINUTE.match(title, joint.end()) or (_says(title[joint.end() :]) and not (following and _titles(piece))):
            return joint.start()
    return 0


# "MINUTES     RESOLVED that they be signed": a title in capitals, and the minute behind a wide gap
_WIDE = re.compile(r"(?P<title>(?=[^a-z\n]{0,60}?[A-Z]{4})[A-Z\d][^a-z\n]{2,110}?)(?:[ ]{3,}|\t[ \t]*)(?=\S)")
# "School places. The Director gave a talk.", "Declarations. Nil.": a short title that a full stop parts from its minute
_FULL_STOP = re.compile(r"(?P<first>[A-Z][\w'&/-]{2,20}(?: [\w'&/-]{1,20}){0,5})\.\s+(?=[A-Z(])")
_NO_TITLE = re.compile(r"(?:The|An?|It|This|These|In|On|At|Members|Councillors?|Cllrs?|There|That|To|Mrs?|Ms|Dr|Resolved|Agreed|Noted)\b|.*\b(?:\w+ed|said|met|gave|took|went|came"
    r"|made)\b", re.IGNORECASE)


def _stopped(first: str, rest: str) -> bool:
    """Whether what a full stop parts are a title and its minute."""
    if len(first) < _SHORTEST or _INITIAL_LAST.search(first) or _NO_TITLE.match(first) or SENTENCE.search(first) or not (rest.rstrip().endswith(".") or _NEXT.search(first)):
        return False
    if _TO_DO.match(rest) or (_NEXT.search(first) and _A_DAY.match(rest)) or _SAID_OF_ALL.match(rest) or (_OF_EVERY_MEETING.fullmatch(first) and _NOTHING.match(rest)):
        return True
    return len(rest) > _SHORTEST_MINUTE and bool(_DONE.search(rest) or _says(rest))


_INITIAL_LAST = re.compile(r"\b[A-Z]$")  # "YOUTH CLUBS B. Gill told members"
_NEXT, _A_DAY = re.compile(r"\bnext meetings?$", re.IGNORECASE), re.compile(DAY_BEGINS)
# "Village pond. Clerk to ask for quotes.": who is to do what
_TO_DO = re.compile(r"(?:(?:The )?(?:Clerk|Chair(?:man)?|Vice[- ]Chair(?:man)?|Council|Officers?|Secretary|Treasurer)|(?:Cllrs?|Councillors?|Mrs?|Ms"
    r"|Dr)\.? [A-Z][\w'. -]{1,30}?|[A-Z]{2,3}) (?:will|to) [a-z]+\b")
_SHORTEST, _SHORTEST_MINUTE = 5, 25  # characters
# "MINUTES RESOLVED that ...", "FOSTERING The Director presented ...": a title in capitals, and the minute after a blank alone.
_CAPITALS_FIRST = re.compile(
    r"(?P<title>[A-Z][A-Z\d'&/,.()-]*(?::?\s(?:-\s)?[A-Z\d(&'][A-Z\d'&/,.()-]*){0,24}?)\s"
    r"(?P<said>(?:RESOLVED|AGREED|NOTED|RECOMMENDED|ORDERED|Resolved|Agreed|Noted|Recommended|Ordered)(?:\s(?:that|to|-|:|\()|:)|(?:The|There|An?|In|At|It|Members|Further|Councillors?|Cllrs?|Mrs?|Ms|Dr|No|Apologies|Following"
    r"|Consideration|With|Having|On|Under|This|Reference|Pursuant|As|None|Copies)(?=\s[A-Z]?[a-z(\d]|$)|(?:(?:[A-Z]\.?\s){1,3}|[A-Z][a-z]+\s)[A-Z][a-z][\w'-]+(?=,\s|\s[a-z]+(?:ed|ve|ok|id|ld|te)\b))"
)


_PERSON_FIRST = re.compile(r"(?:(?:[A-Z]\.?\s){1,3}|[A-Z][a-z]+\s)[A-Z][a-z][\w'-]+(?:,\s[^,.;]{3,60},)?\s(?:[a-z]+ed|gave|spoke|took|told|said|led|went|brought|drew|set"
    r"|put|read)\s")  # "Ann Moor, Nurse, gave a talk"
# "DATE OF NEXT MEETING 11 June 2018 at 2.00pm": a title in capitals, and the day alone
_DAY_AFTER = re.compile(r"(?P<title>(?=[A-Z ]*\b(?:MEETINGS?"
    r"|DATES?)\b)[A-Z][A-Z'&,-]+(?: [A-Z&][A-Z'&,-]*){0,8})(?<! ON)(?<! OF)(?<! HELD)(?<!DATED)(?<! FROM)(?<!DAY)"
    r" (?=The next meeting|(?!(?:[A-Z]+,? )?(?:\d{1,2}(?:ST|ND|RD|TH)? )?[A-Z]{3})" + DAY_BEGINS + r")")
_WORD_IN_CAPITALS = re.compile(r"(?!(?:RESOLVED|AGREED|NOTED|RECOMMENDED|ORDERED|NONE|NIL)\b)[A-Z]{3}")


def capitals_end(title: str, below: Sequence[Line]) -> int:
    """Where a title in capitals ends that its minute follows on the same line and those below, or 0 where the line is a title alone."""
    if dated := _DAY_AFTER.match(title):
        return dated.end("title")
    match = _CAPITALS_FIRST.match(title)
    if match is None and (bare := _CAPITALS_ALONE.match(title)) and _told_after(title[bare.end() :]):
        return bare.end("title")
    if match is None or not re.search(r"[A-Z]{5}", match["title"]):
        return 0
    said = title[match.start("said") :]
    for line in below:
        if line.blanks or line.furniture:
            break
        said = f"{said} {line.plain.strip()}"
    if _PERSON_FIRST.match(said) and said.rstrip().endswith("."):
        return match.end("title")
    return match.end("title") if match["said"].isupper() or _OPENS_MINUTE.match(said) or _says(said) or (len(said) > 100 and SENTENCE.search(said)) else 0


# "PLAY AREA (a) Inspection report received.", "MINUTES of 11th July were approved.", "PLANNING AB/23/0331 Shed, 2 Mill Street. It was RESOLVED ..."
_CAPITALS_ALONE = re.compile(r"(?P<title>(?=[A-Z' &,-]*[A-Z]{4})[A-Z][A-Z'&,-]+(?: (?:[A-Z][A-Z'&,-]+|&)){0,9}) (?=\([a1i]\) |[A-Z][a-z]|[a-z]{2}|\d{1,2}(?:st|nd|rd|th)\b|[A-Z]{1,4}/\d|\d{2}/\d{3})")


def _told_after(said: str) -> bool:
    """Whether what follows a title in capitals on its line is told, and not more of the title."""
    told = SENTENCE.search(said) or _DONE.search(said) or re.search(r"[a-z\d)]\. [A-Z(]", said)
    return len(said) > _SHORTEST_MINUTE and said.rstrip().endswith((".", ")")) and told is not None


# Of a cell that holds the title and its minute: "Foster care The Head of Care spoke to the report."
_CELL_FIRST = re.compile(
    r"(?P<title>[A-Z\d\"'][\w'\u2019&/()-]*(?:[:,]? (?!The\b|It\b)[\w'\u2019&/()-]+){0,14}?)\.? (?=(?:The\s[A-Z]?\w+\s|It\s(?:was|had)\b|Councillors?\s|Cllrs?\b|Members\s"
    r"|Apologies\s(?:for|were|had)\b|An?\sapolog|There\s(?:was|were|being)\b"
    r"|None\b|No\s[a-z]|Mrs?\s|Ms\s|Dr\s|Following\s|Having\s|As\s(?:recorded|above|noted|listed)\b|Received\b|These\s|See\sabove|(?:RESOLVED|Resolved|AGREED|Agreed|NOTED|Noted)\b))"
)


def cell_end(cell: str) -> int:
    """Where the title of an item ends in a cell that goes on with its minute, or 0 where the cell is a title alone."""
    first = _CELL_FIRST.match(cell)
    if first is None or SENTENCE.search(first["title"]) or not 3 < len(first["title"]) < _LONG:
        return 0
    said = cell[first.end() :]
    return first.end("title") if _says(said) or _SAID_OF_ALL.match(said) or _OPENS_MINUTE.match(said) or _SHORTLY.fullmatch(said) else 0


_SHORTLY = re.compile(r"(?:As|See|These|Received|There)\b[^.]{0,60}\.?")
_DASH = re.compile(r"\s-+(?:\s+|$)")
_SAID_OF_ALL = re.compile(r"(?:None|Nil|There (?:was|were)|Agreed|Noted|Approved|Received|Confirmed|Deferred|Apologies|No(?:t|thing)?)\b", re.IGNORECASE)
_SAYS_WHO = re.compile(r"(?:The|An?|Members|Consideration|Councillors?|Cllrs?|Mrs?|Ms|Dr|It)\.?\s(?=[A-Z]?[a-z])")
_DONE = re.compile(r"\b(?:was|were|had|submitted|presented|considered|received|reported|gave|introduced|provided|outlined|updated|advised|asked|discussed|noted|explained|tabled"
    r"|ended|closed|concluded|moved|proposed)\b")


def dash_end(title: str, below: Sequence[Line]) -> tuple[int, int] | None:
    """Where a title in ordinary letters ends that a dash parts from its minute: how many lines below the first, and where in that line.

    "To note any interests - There were none.", "Foster Care - The Head of Care submitted a report."
    """
    texts = [title]
    for line in below:
        if line.blanks or line.furniture:
            break
        texts.append(line.plain)
    for at, text in enumerate(texts):
        if joint := _DASH.search(text):
            first = " ".join([*texts[:at], text[: joint.start()]])
            said = " ".join([text[joint.end() :], *texts[at + 1 :]]).strip()
            return (at, joint.start()) if _parted(first, said) else None
    return None


def _parted(first: str, said: str) -> bool:
    """Whether words before a dash are a title and those after it the minute."""
    if not said.endswith((".", ";", ":")) or not 4 < len(first) < 180 or first.endswith((".", ",", ";")):
        return False
    task = re.match(r"To [a-z]+ (?!be\b)", first) is not None
    if not (task or _OF_EVERY_MEETING.fullmatch(first) or (_titles(first) and not SENTENCE.search(first))):
        return False
    sentence = re.split(r"(?<=[a-z\d])\.\s", said, maxsplit=1)[0]
    return bool(_SAID_OF_ALL.match(said) or (_SAYS_WHO.match(said) and len(sentence.split()) > 4 and _DONE.search(sentence)))


def _minuted_after(joint: re.Match[str], title: str) -> bool:
    """Whether a colon, or the bullet of a list, parts a short title from sentences of its minute on the same line."""
    first, rest = title[: joint.start()], title[joint.end() :]
    if not ({":", "\u2022"} & set(joint[0])) or len(first) > 70 or SENTENCE.search(first) or len(first.split()) > 9 or len(rest) < 40:
        return False
    sums = re.search(r"\u00a3\d", rest) is not None
    return (_says(rest) and len(rest) > 60 and SENTENCE.search(rest) is not None) or len(re.findall(r"[a-z\d]\.\s+[A-Z]", rest[:600])) > 1 or (sums and rest.endswith("."))


def _in_capitals(text: str) -> bool:
    return bool(re.search(r"[A-Z]{3}", text)) and text.isupper()


def _titles(piece: str) -> bool:
    """Whether a piece between dashes is more of the title: in capitals, or nearly every longer word with one."""
    words = [w for w in re.findall(r"[A-Za-z']+", piece) if len(w) > 3]
    return piece.isupper() or (len(piece) < 120 and not SENTENCE.search(piece) and sum(w[0].isupper() for w in words) >= 0.8 * len(words))


def _says(rest: str) -> bool:
    """Whether words are a sentence of the minute."""
    words = [w for w in re.findall(r"[A-Za-z']+", rest) if len(w) > 3]
    if rest.isupper() or len(words) < 2 or not re.match(r"[\"'(]*[A-Z]", rest):
        return False
    stops = rest.rstrip().endswith(".")
    verb = SENTENCE.search(rest) is not None
    opens = re.match(r"(?:The|Members|An?|Councillor|Cllr|Mrs?|Ms|Dr)\.? ", rest) is not None
    lower = sum(w[0].islower() for w in words) >= 0.5 * len(words)
    return (lower and (stops or verb or opens)) or (stops and (verb or opens))


_LABEL = re.compile(r"^(?:(?:Item|Report|Agenda item)\s)?(?:Title|Subject)\s*:\s*(?=\S)", re.IGNORECASE)  # "Title: School Places", in a record of labelled fields


def of_field(title: str) -> str:
    """A title without the label of its field in a record.

    >>> of_field("Title: School Places")
    'School Places'
    """
    return _LABEL.sub("", title)
