"""Where a site for uploaded papers lost the ends of lines: what stood on the next line follows without a blank between.

"... were agreed.15. APOLOGIESAn apology came from Councillor Sample.RESOLVED:That the report be noted." A text is taken to be glued only where
numbers of items that rise by one follow a word or a stop without a blank, as prose never has them. Some sites leave half a tag, too: "ong>Cabinetong>".
"""

from __future__ import annotations

import re

from kg.rewritten import Piece, Rewritten, rewritten
from kg.screen import Screened

_NUMBER = Screened(r"(?P<number>\d(?<=[A-Za-z.:)]\d)(?:(?<!\d[.:)]\d)|(?<=\d\d\d\d\.\d))\d{0,2})\. ?(?=[A-Z])")
_TAG = re.compile(r"ong>")
_WHOLE_TAG = "strong>"  # of a page in HTML
_TAGS_ENOUGH = 4
_PAGE = re.compile(r"^\. (?=\S)", re.MULTILINE)  # what is left of a picture of the page, before its words
_NAMES = r"(?<!\bMc)(?<!\bMac)(?<!\bFitz)(?<!\bYou)(?<!\bLinked)(?<!\bFace)(?<!\bSharePoint)(?<!\bWhats)(?<!\bPower)(?<!\bShare)"
_JOINT = re.compile(
    rf"(?<=[a-z][a-z]){_NAMES}(?=[A-Z][a-z]+\b|[A-Z]{{4,}}\b)"  # "the last meetingThe minutes", "SchoolsIN ATTENDANCE" has two
    r"|(?<=[a-z][a-z])(?=(?:ALSO PRESENT|IN ATTENDANCE)\b)"
    r"|(?<=[A-Z][A-Z])(?<!UN)(?<!DIS)(?=(?:RESOLVED|RECOMMENDED|AGREED|DECIDED)\b)"
    r"|(?<=[A-Z]{3})(?=[A-Z][a-z]+\b)"  # "APOLOGIESAn apology"
    r"|(?<=[)\]])(?=[A-Z][A-Za-z])"  # "(Leader)Councillor"
    r"|(?<=[A-Za-z\d)][.;:])(?=(?:An?\s|[A-Z][a-z]{2}|[A-Z]{4}))"  # "agreed.The Panel", "RESOLVED:That"
    r"|(?<=\d{4})(?=[A-Z]{4}|[A-Z][a-z]{2})"  # "12 June 2013PRESENT"
    r"|(?:(?<=[A-Za-z])|(?<=(?<!\d)[.:)])|(?<=\d{4}\.))(?=\d{1,3}\. ?[A-Z])"
)
_RULE = re.compile(r"_{8,}")
# "Ada SampleHead of Law, Kirby Council": a name and the post that stood in the next column
_BESIDE = Screened(rf"(?m)^[ \t*\u2022-]{{0,6}}(?:(?:Cllr|Councillor|Mrs?|Ms|Miss|Dr|Prof|Rev)\.? ?)?[A-Z][a-z'-]+(?: [A-Z]\.?){{0,2}}"
    rf"(?: (?:Mc|Mac|[OD]')?[A-Z][a-z'-]*[a-z]{{2}}{_NAMES}){{1,2}}(?=(?P<post>[A-Z][^,;(\n]{{2,80}}))(?<! )")
_POST = re.compile(
    r"\b(?:Director|Manager|Officer|Head|Chair\w*|Lead|Leader|Inspector|Superintendent|Advis[eo]r|Nurse|Consultant|Executive"
    r"|Co-?ordinator|Clerk|Secretary|Solicitor|Representative|Commissioner)\b")
_ROWS = 3  # that make a list
# "Title / Name / AttendanceHead of Law / A Sample / Present": the heads of a table, and its first row
_HEADS = Screened(
    r"(?m)^(?:(?:Names?|Title|Role|Representing|Agency|Organisation|Post|Position|Initials|Attendance|Members?|Designation) / ){1,5}"
    r"(?:Attendance|Attended|Present|Status|Apologies|Initials|Agency|Organisation|Representing|Role|Title)(?=[A-Z][a-z])"
)
_ORDINAL = Screened(r"\b\d{1,2}(?:st|nd|rd|th)(?=(?:to|and|of)\s|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)")


def unglued(text: str) -> Rewritten | None:
    """A text with its lines apart again, or None where none is glued to the next."""
    pieces: list[Piece] = []
    if text.count("ong>") >= _TAGS_ENOUGH and _WHOLE_TAG not in text:
        tags = _TAG.finditer(text)
        pieces += [(m.start(), m.end(), m.end(), "") for m in tags] + [(m.start(), m.end(), m.end(), "") for m in _PAGE.finditer(text)]
    numbers = [int(m["number"]) for m in _NUMBER.finditer(text)] if _NUMBER.stands(text) else []
    if len(set(numbers) & {n + 1 for n in numbers}) >= 1 and len(numbers) > 2:
        pieces += [(m.start(), m.start(), m.start(), "\n") for m in _JOINT.finditer(text)]
        pieces += [(m.start(), m.end(), m.end(), "\n") for m in _RULE.finditer(text)]
    elif _BESIDE.stands(text):
        beside = [m.end() for m in _BESIDE.finditer(text) if _POST.search(m["post"])]
        pieces += [(at, at, at, ", ") for at in beside] if len(beside) >= _ROWS else []
    pieces += [(m.end(), m.end(), m.end(), "\n") for m in _HEADS.finditer(text)]
    if not pieces:  # "from 8thto 12thApril": raised letters that ran into the next word
        pieces += [(m.end(), m.end(), m.end(), " ") for m in _ORDINAL.finditer(text)] if _ORDINAL.stands(text) else []
    return rewritten(text, pieces) if pieces else None
