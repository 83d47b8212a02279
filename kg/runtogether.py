"""Where a text lost its line breaks: agenda items and labels that stand within a line, as some PDF readers leave them.

"... no interests were declared. 26 MINUTES OF 4 MAY IT WAS AGREED that ...": a number and a title in capitals within the line.
A text is taken to be run together only where such numbers rise one by one.
"""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.oneblock import PARAGRAPH, items_in_block, people_in_block
from kg.screen import Screened
from kg.text import line_end, line_start

_NO_MONTH = rf"(?!(?:{MONTH_NAMES.upper()})\b)"  # "on 4 MARCH 2019": a day
_WITHIN = Screened(
    r"[a-z.)?!:;\d]['\"]?(?<!\b[Ii]tem)(?<!\b[Mm]inute)(?<!\bN[Oo]\.)(?<!\bN[Oo])[ \t]\d{1,4}(?:/\d{2,4})?[.):]?[ \t]+" + _NO_MONTH + r"[A-Z]{3}[A-Z']*[ ,:\n]"
)
_STOP = r"(?:(?:IT\s+WAS\s+)?(?:RESOLVED|AGREED|RECOMMENDED|ORDERED|DECIDED|NOTED)|DECISION|PRESENT|RESOLUTION)\b"
# "STATISTICS F Sample spoke", "NEXT MEETING 4 March": the initials of a name, and a day, are of no title
_PERSON = r"(?:[A-Z]\.?\s+){1,3}(?!(?:The|It|An?|In|At|On|Members|There|This|That|Following|Councillors?)\b)[A-Z][a-z]"
_A_DAY = rf"\d{{1,2}}(?:st|nd|rd|th)?\s+(?:{MONTH_NAMES})\b"
_TOKEN = rf"(?!{_STOP}|A\s+[a-z]|I\s+[a-z]|{_PERSON}|{_A_DAY})(?:[(\"']?[A-Z\d][A-Z'\u2019&/.,-]{{0,40}}(?:\d[A-Z\d]{{0,8}})?[)\"',:]{{0,3}}|&|[-\u2013])"
_ITEM = re.compile(
    r"(?<!\S)(?:(?:[Aa]genda )?(?:[Ii]tem|[Mm]inute)(?: [Nn]o\.?)? )?"
    rf"(?P<number>\d{{1,4}})(?:/\d{{2,4}})?[.):]?\s+{_NO_MONTH}(?P<title>[(\"']?[A-Z]{{3}}[A-Z'\u2019&/,)-]{{0,40}}(?:\s+{_TOKEN}(?!\S)){{0,24}})(?=\s+(?:[A-Z]?[a-z]|[A-Z][a-z]|A\s|I\s|{_PERSON}|\(?[a-z\d]|{_STOP}|[\"'(]|$))"
)
_LABEL = re.compile(
    r"(?<=[\w).,;][ \n])(?=(?:(?:[A-Z][A-Z'-]+ ){0,4}[A-Z][A-Z'-]{3,}|Present|In [Aa]ttendance|Also (?:[Pp]resent|[Ii]n [Aa]ttendance)"
    r"|Apologies(?: for [Aa]bsence)?|Officers(?: [Pp]resent)?|Co-?opted [Mm]embers?) ?:)"
    # "... Kirby KB1 1AB PRESENT A Sample, Head of Law; ... IN ATTENDANCE B Specimen, Clerk. APOLOGIES C Model (Kirby Police)."
    r"|(?<=[\w).,;] )(?<!ALSO )(?<!MEMBERS )(?<!OFFICERS )(?=(?:(?:ALSO |MEMBERS |OFFICERS )?(?:PRESENT|IN ATTENDANCE)|SEDERUNT"
    r"|APOLOGIES(?: FOR ABSENCE)?|ABSENT|CHAIR|CONVENER|PARTICIPANTS|ATTENDEES) (?:(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr)\b|(?:[A-Z][\w'-]* )?[A-Z][\w'-]*\.? [A-Z][a-z][\w'-]*(?:[,;.]| \(| and )))"
    r"|(?<=[A-Za-z] )(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \d)"
)
_BLANKS = re.compile(r"\s+")
_LEAST = 3  # items that tell such a text
_TWICE = 2  # a number and a title in capitals within a line
_HEAD = 4000  # characters before the first item in which labels are looked for


def breaks(text: str) -> list[int]:
    """The places within lines at which an item, its minute or a label of the head begins; none for other texts.

    >>> text = "None. 4 MINUTES The minutes were agreed. 5 BUDGET The report was noted. 6 WORK PLAN It was agreed."
    >>> [text[a:][:8] for a in breaks(text)]
    ['4 MINUTE', 'The minu', '5 BUDGET', 'The repo', '6 WORK P', 'It was a']
    """
    if "|" in text:
        if FLATTENED.search(text):
            return _of_rows(text)
        if numbered := HEAD_ROW.search(text):
            found = {m.start() if m["bar"] else m.end() for m in _LABEL_OR_BAR.finditer(text, numbered.end())}
            return sorted(found | _in_numbered_rows(text, numbered.end()))
    if mixed := _in_title_case(text):
        return mixed
    if lists := _in_head(text):
        return lists
    if paragraphs := _at_paragraphs(text):
        return paragraphs
    if len(_WITHIN.texts(text)) < _TWICE:
        return []
    items = _rising(list(_ITEM.finditer(text)))
    if len(items) < _LEAST:
        return []
    found = set()
    for item in items:
        rest = _BLANKS.match(text, item.end())
        found |= {item.start(), rest.end() if rest else item.end()}
    head = min(items[0].start(), _HEAD)
    found |= {m.start() for m in _LABEL.finditer(text, 0, head)}
    return sorted(found)


# "1 MINUTES OF A MEETING ... Committee Members Present Councillors: A Sample Officers Present B Specimen": a head in one line, its items each on their own
_OF_LISTS = re.compile(
    r"(?<=[\w).,:;][ ])(?P<label>(?:(?:Committee|Panel|Board|Forum|Cabinet|Council|Co-?opted|Voting|Non-[Vv]oting|Other|Additional|Elected|Independent|Substitute|Lay) )?"
    r"(?:Members|Councillors|Officers|Representatives|Co-?optees|Visitors|Others|Observers|Witnesses|Guests)(?: also)? (?:Present|PRESENT|(?:in |In )?Attendance|Attending)(?: were)?:?"
    r"|(?:Also )?(?:Present|In [Aa]ttendance|Apologies(?: for [Aa]bsence)?(?: were received from)?)(?: were)?:)[ ]+(?=[A-Z])"
)
_LONG_HEAD = 160  # characters of a line that holds several lists


def _in_head(text: str) -> list[int]:
    """The places in a head without line breaks at which its lists of who was there begin, and what follows their labels."""
    found: list[int] = []
    at = 0
    for line in text[:_HEAD].split("\n")[:_HEAD_LINES]:
        if len(line) >= _LONG_HEAD and "|" not in line and len(labels := list(_OF_LISTS.finditer(line))) > 1:
            found += [at + place for label in labels for place in (label.start(), label.end())]
        at += len(line) + 1
    return found


_HEAD_LINES = 6  # non-empty or not, in which such a line stands


# "UNRESTRICTED ITEMS ", "Item Discussion Action " before the first of them
_PART_OF_AGENDA = re.compile(
    r"(?<=[.)\w] )(?:(?:[A-Z]{4,} ){1,4}|(?:(?:Agenda )?(?:Item|Subject|No\.?|Ref\.?)(?: [Nn]o\.?)? )"
    r"(?:(?:Item|Title|Subject|Topic|Discussion|Discussions|Notes|Minutes|Decisions?|Actions?|Agreed|Responsible|Lead|Owner|Who|By|When|Timescale|Person|Date|and|&|/|Points?|Required) ){1,8})$"
)


_MINUTES = re.compile(r"(?<=\s)(?:Minutes|Decision|MINUTES|DECISION): ")  # of an agenda whose minutes stand below what it says
# "2 Minutes Minutes of the last meeting The minutes were agreed": a label of its own below the title
_LABEL_BELOW = re.compile(r"\s+(?:(?:Draft |Previous )?(?:Minutes?|Notes) (?:of|from) (?:the )?(?:[Ll]ast|[Pp]revious) [Mm]eeting|Matters [Aa]rising|Accuracy)(?: -)?(?=\s+[A-Z])")


def _in_title_case(text: str) -> list[int]:
    """The places at which items and their minutes begin in a text without line breaks whose titles are in ordinary letters."""
    items = items_in_block(text)
    if not items:
        return []
    found = {at for item in items for at in (item.start, item.end)}
    found |= {at for m in _MINUTES.finditer(text, items[0].end) for at in m.span()}
    found |= {label.end() for item in items if (label := _LABEL_BELOW.match(text, item.end))}
    found |= set(people_in_block(text, items[min(1, len(items) - 1)].start))
    if items[0].style == ".1":
        found |= {m.start("at") for m in PARAGRAPH.finditer(text, items[0].start)}
    found |= {m.start() for m in _PART_OF_AGENDA.finditer(text, max(0, items[0].start - 90), items[0].start)}
    return sorted(found | {m.start() for m in _LABEL.finditer(text, 0, min(items[0].start, _HEAD))})


# "... **Minutes:** 23.1 The Director spoke. 23.2 **RESOLVED:** That the report be noted.": a cell whose paragraphs keep their numbers
_PARAGRAPH = re.compile(r"(?<=[.:;)!?*\]\"'\u2019\u201d])[ \t]+(?P<at>(?:\*\*)?(?P<item>\d{1,3})(?:\.(?P<part>\d{1,2})\.?|(?P<letter>[a-z]))[ \t]+)(?=[A-Z*\"'(\[])")
_BOLD_LABEL = re.compile(r"\*\*(?:[A-Z][\w'&-]*(?: [\w'&,/()-]+){0,6}:\*\*|[A-Z][\w'&-]*(?: [\w'&,/()-]+){0,6}\*\*:)")
_LONG_CELL = 200  # characters of a line that holds several paragraphs


def _at_paragraphs(text: str) -> list[int]:
    """The places within long lines at which their numbered paragraphs, and the labels in bold type between them, begin."""
    if ".1 " not in text and ".1. " not in text:
        return []
    found: set[int] = set()
    offset = 0
    for line in text.split("\n"):
        if len(line) >= _LONG_CELL and (starts := _numbered_in(line)):
            found |= {offset + at for at in starts}
            found |= {offset + m.start() for m in _BOLD_LABEL.finditer(line, 1) if m.start() < starts[0]}
        offset += len(line) + 1
    if found:
        found |= _labels_of_cells(text, min(found))
    return sorted(found)


def _numbered_in(line: str) -> list[int]:
    """Where the paragraphs of a line begin whose numbers follow one another: 23.1, 23.2, 23.3, or 19a, 19b."""
    starts: list[int] = []
    item, part = "", 0
    for match in _PARAGRAPH.finditer(line):
        if match["letter"]:
            if not line.startswith(match["item"]):
                continue
        elif match["part"] != "1" if match["item"] != item else int(match["part"]) != part + 1:
            continue
        else:
            item, part = match["item"], int(match["part"])
        starts.append(match.start("at"))
    return starts if len(starts) > 1 or (starts and line.startswith(f"{item} ")) else []


def _labels_of_cells(text: str, head: int) -> set[int]:
    """Where the lists of a meeting begin in a cell above its first item: "**Present:** ... **In attendance:** ..."."""
    return {m.start() for m in _BOLD_LABEL.finditer(text, 0, head) if text.rfind("|", line_start(text, m.start()), m.start()) >= 0}


# An agenda with its minutes whose table came out as lines that end in a bar: "Apologies To receive any. Minutes: None. |".
# Of a page whose head is lost, the first two of its rows tell it.
_ROWS = r"^(?P<rows>[A-Z][^\n|]{8,700}? Minutes: [^\n|]{3,4000}\|[| \t-]*(?:\n[| \t-]*)*\n[A-Z][^\n|]{8,700}? Minutes: [^\n|]{3,4000}(?:\|[ \t]*$|\n))"
# Where the rows keep their numbers ("41 | Apologies"), or the items stand below the head with numbers of their own ("### 41. Apologies"),
# they are read as items of any agenda.
_ITS_NUMBER = (
    r"(?:\|? ?(?:\*\*)?(?:\d{1,4}|[A-Z]{1,6}[./-]?\d{1,4})(?:/\d{2,4})?[.)]?(?:\*\*)? ?\| ?(?:\*\*)?[A-Z]"  # "41 | Apologies", "| HS.41 | **Apologies**"
    r"|(?:#{1,6} |\*\*|#{1,6} \*\*)(?:(?:Agenda )?Item )?\d{1,4}(?:/\d{2,4})?[.):]?[ \t]+[A-Z])"
)
_NUMBERED_ROWS = rf"(?![ \t]*(?:\n[^\n]*){{1,40}}?\n{_ITS_NUMBER}[^\n]*(?:\n[^\n]*){{1,40}}?\n{_ITS_NUMBER})"
FLATTENED = re.compile(rf"^\W{{0,4}}[Nn][Oo]\. ?\| ?[Ii][Tt][Ee][Mm]\b[^\n]*\|[ \t]*$(?:{_NUMBERED_ROWS})|{_ROWS}", re.MULTILINE)
HEAD_ROW = re.compile(r"^\W{0,4}[Nn][Oo]\. ?\| ?[Ii][Tt][Ee][Mm]\b[^\n]*\|[ \t]*$", re.MULTILINE)
# Of such rows, what stands before the minute and the bar after it: "Minutes: The report was noted. |"
_LABEL_OR_BAR = re.compile(r"^(?:Minutes|Decision|MINUTES|DECISION):[ \t]+(?=\S)|(?P<bar>[ \t]\|[ \t]*$)", re.MULTILINE)
_BAR = re.compile(r"[^\S\n]{0,20}\|[| \t-]{0,400}$", re.MULTILINE)
_MINUTED = re.compile(r"\s(?P<label>Minutes:)\s+")
# no line that goes on with the one above it: "North Barset" above "Schools Board. Minutes:"
_ROW_AT_LINE = re.compile(
    r"(?:(?:(?<=[.|:;?!)*-])|(?<=\n))[ \t]*\n|documents:\s+)(?P<title>[A-Z][^\n|:]{3,200}?)(?: Additional documents:)?(?:\s|(?<![.;,])[ \t]*\n[ \t]*\n[ \t]*)(?P<label>Minutes:)\s+"
)
_SAID = re.compile(r"[^\s|]")
_AGENDA_SAYS = re.compile(
    r"(?<=[\w)'\u2019])\s(?=(?:To (?:note|receive|consider|approve|agree|confirm|provide|review|discuss|update|take|deal|give|answer|sign|disclose|declare"
    r"|report|present|determine|endorse|scrutinise|record|hear|elect|appoint|inform|advise|seek|welcome|identify|admit|highlight|allow|resolve|invite|examine|explore|set|make|enable|accept)\b"
    r"|Report (?:of|by) |Cyflwynwyd gan\b|Presented by\b|Members are |In accordance with |Additional documents"
    r"|(?:A (?:total|maximum|period|time)\b|Members of the public|Any (?:member|person)|The (?:Committee|Panel|Board|Cabinet|Chair|report)) |Councillors and officers to |PDF \d))"
)


def _of_rows(text: str) -> list[int]:
    """The places in a flattened agenda at which a row, the agenda's own words and the minute of an item begin."""
    head = FLATTENED.search(text)
    found: set[int] = set()
    at = (head.start() if head["rows"] else head.end()) if head else 0
    for stop, following in [*((m.start(), m.end()) for m in _BAR.finditer(text, at)), (len(text), len(text))]:
        first = _SAID.search(text, at, stop)
        begin = first.start() if first else stop
        found |= {begin, stop} | _parts_of_row(text, begin, stop)
        for row in _ROW_AT_LINE.finditer(text, begin, stop):  # whose bar before it is lost
            said = _AGENDA_SAYS.search(text, row.start("title") + 3, row.start("label"))
            found |= {row.start("title"), row.start("label"), row.end()} | ({said.end()} if said else set())
        at = following
    return sorted(found)


# "12. | Fostering PDF 90 KB To receive a report. Minutes: The report was noted. |": a row whose line keeps its number
_NUMBERED_ROW = re.compile(r"^(?:\d{1,4}[A-Z]?|\|? ?[A-Z]{1,6}[./-]?\d{1,4}(?:/\d{2,4})?)[.)]? ?\|[ \t]*(?=[A-Z]|\*\*[A-Z])", re.MULTILINE)


def _in_numbered_rows(text: str, at: int) -> set[int]:
    """The places in rows that keep their numbers at which the agenda's own words and the minute of an item begin."""
    found: set[int] = set()
    for row in _NUMBERED_ROW.finditer(text, at):
        found |= _parts_of_row(text, row.end(), line_end(text, row.end()))
    return found


def _parts_of_row(text: str, begin: int, stop: int) -> set[int]:
    """Where a row's title ends before what the agenda says of it, and where its minute begins."""
    minuted = _MINUTED.search(text, begin, stop)
    said = _AGENDA_SAYS.search(text, begin + 3, min(minuted.start() if minuted else stop, begin + 220))
    parts = {at for label in _LABEL_IN_ROW.finditer(text, begin + 3, stop) for at in (label.start("label"), label.end())}
    return parts | ({said.end()} if said else set()) | ({minuted.start("label"), minuted.end()} if minuted else set()) | _of_lists(text, begin + 3, stop)


def _of_lists(text: str, begin: int, stop: int) -> set[int]:
    """Where the entries of lists within a row begin, and the tasks that a decision sets one after the other."""
    found = {m.start("bullet") for m in _BULLET_IN_ROW.finditer(text, begin, stop)}
    for label in _LABEL_IN_ROW.finditer(text, begin, stop):
        if label["label"][0] in "Dd" and label["label"] != "DISCUSSION":
            following = _LABEL_OF_ROW.search(text, label.end(), stop)
            found |= {m.start("bullet") for m in _TASK_IN_ROW.finditer(text, label.end(), following.start() if following else stop)}
    return found


# "Decision: \u00b7 To note it. \u00b7 To thank the team. Minutes: ... DISCUSSION It was asked ...": labels and lists within a row
_LABEL_IN_ROW = re.compile(r"\s(?P<label>(?:Decisions?|DECISION|Penderfyniad|PENDERFYNIAD|DISCUSSION|TRAFODAETH):|(?<=[.;:)] )(?:DECISION|DISCUSSION|PENDERFYNIAD|TRAFODAETH))\s+(?=[A-Z\u00b7\u2022])")
_LABEL_OF_ROW = re.compile(r"\s(?:Minutes|[A-Z]{6,}|Additional documents)\b:?")
_TASK_IN_ROW = re.compile(r"(?<=[a-z\d)][.;])\s(?P<bullet>)(?=To [a-z]+ (?:the |a |that |further |any |[A-Z]))")  # "DECISION To approve the report. To thank the team."
_BULLET_IN_ROW = re.compile(r"(?<=[.:;a-z)])\s(?P<bullet>[\u00b7\u2022\u25aa\uf0b7]\s+)(?=[A-Z])")


def _rising(items: list[re.Match[str]]) -> list[re.Match[str]]:
    """The longest run of items whose numbers rise one by one, each the next of its number."""
    best: list[re.Match[str]] = []
    ending: dict[int, list[re.Match[str]]] = {}
    for item in items:
        value = int(item["number"])
        run = [*ending.get(value - 1, []), item][-200:]
        if len(run) >= len(ending.get(value, [])):
            ending[value] = run
        if len(run) > len(best):
            best = run
    return best
