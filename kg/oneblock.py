"""Agenda items within a text without line breaks whose titles are in ordinary letters: where their numbers and titles stand.

"... to chase. 3. Performance CS spoke of three things. 4. Family Nurses (FNP) ZD gave a talk ...": a title ends where a sentence begins, which
the first words of sentences tell, the initials of one whom the minutes name with them, a year that ends the title, or the minute's own label.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.datepattern import DAY_BEGINS, MONTH_NAMES
from kg.names import find_names

_LONG_LINE, _LONG_BARE = 600, 700  # characters of a line that lost its breaks, and where the numbers have no stop
_LEAST, _LEAST_BARE = 3, 4  # items with a stop after their number, and without
_NUMBER = re.compile(
    r"(?:(?<=\s)|^)(?:(?P<word>(?:Agenda )?Item|ITEM|(?:AGENDA )ITEM)(?: [Nn]o\.?)? )?(?P<number>\d{1,2})(?:(?P<stop>[.:])|(?P<dash> [-\u2013])|(?P<bracket>\)))?[ \t]+(?=[A-Z\"'(])"
    rf"(?<!\b[Ii]tem )(?!(?:{MONTH_NAMES})\b)", re.MULTILINE
)
_COUNTS = re.compile(
    r"\b(?:items?|pages?|no|part|stage|tier|level|band|section|paragraph|phase|year|ward"
    r"|schedule|appendix|minutes?|annex|room|quarter|week|grade|step|aged?|of|to|from|and|by|was|were|than|at|in|for|on|under|over)\s+$|\b(?:no|nos|p|pp)\.\s+$", re.I
)
# Words with which minutes begin a sentence
_OPENS = re.compile(
    r"(?:The\s[A-Z]?\w+[\s,]|It\s(?:was|had|is)\b|Councillors?\s|Cllrs?\b|Alderm[ae]n\s|Members?\s(?=[a-z])"
    r"|Apologies\s(?:for|were|had|as|have|received|from)\b|An?\sapolog|There\s(?:was|were|being|is|are|had|has)\b|None\b|No\s(?=[a-z])"
    r"|Mrs?\b\.?\s|Ms\b\.?\s|Dr\b\.?\s|Following\s|Having\s|\((?:\d{1,2}|i|a)\)\s[A-Z]|Proposed\s|Moved\s|RESOLVED|Resolved\b|AGREED|Agreed\b|A\s[a-z]|An\s[a-z]|This\s|That\s|Noted\b|NOTED|Nil\b|DECIDED|ACTION|Action:|Under\sreference"
    r"|(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|All|Both|Some|Most|Many|Everyone|Everybody|Nobody|Nothing|Partners|Agencies|Staff|Officers|Colleagues|Feedback|Copies|Comments?|Thanks|Discussion)\s(?=\w+\s[a-z])(?!(?:of|for|and|on|to|with)\s[A-Z])"
    r"|(?:In|At|On|As|With|For|After|Since|When|If|By|Further|They|She|He|We|These|Those|Each|Every|Also|Now|Then|To\sbe|Please|See|Not|Will|Has|Had|Is|Was)\s(?=[a-z])|(?:Further\sto|In\s[A-Z][a-z]+\s\d|On\s\d)"
    r"|(?:pdf icon )?PDF \d|(?:Minutes|Decision|Additional documents):|To (?:note|receive|consider|approve|agree|confirm|discuss|review|scrutinise|answer|sign|disclose|declare|hear|elect|appoint)\b"
    r"|(?:Minutes?|Previous [Mm]inutes|Notes) (?:of|from) (?:the )?(?:last|previous)|Matters [Aa]rising\b|Date of (?:the )?[Nn]ext [Mm]eeting|Next [Mm"
    r"]eeting\b|(?:[A-Z]{3,6} )?(?:Members|Attendees|Name)\s(?:Title|Present|Agency|Representing|Organisation|Role|Position)\b)"
)
_NO_TITLE = re.compile(r"(?:The|It|An?|That|This|There|Members|Councillors?|Cllrs?|Mrs?|Ms|Dr|To|In|On|At|Of|By)\b(?!\.? ?[A-Z][\w'&-]+ (?:[A-Z]|of|and|for))|[A-Z]\.? [A-Z][a-z]")
_TOKEN = re.compile(
    r"(?P<word>[(\"']?(?:[A-Z][\w'&/.-]*|\d[\w/.,-]*)(?<![.])[)\"',]{0,3}:?|&|[-\u2013](?= [A-Z\d]))(?P<gap>\s+|$)"
    r"|(?P<small>of|and|for|the|to|on|in|from|with|at|by|a|or|st|nd|rd|th|into|across|within|through|against|between|as)(?P<after>\s+)"
)
_YEAR = re.compile(r"\(?(?:19|20)\d\d(?:[-/\u2013]\d{2,4})?\)?,?$")
_SAID_AFTER_DASH = re.compile(r"[-\u2013]\s+(?:\d|[a-z])")
_PAPER = re.compile(r"\s*\((?:[Ii]tem|[Pp]aper|[Rr]eport)[^()\n]{0,8}\)|\s\d{1,2}(?=\s)")
_INITIALS = re.compile(r"(?P<name>(?:[A-Z][\w'-]+ ){1,3})\((?P<letters>[A-Z][A-Za-z]{0,2}[A-Z])\)")
_EVERY = re.compile(
    r"(?:AOC?B|Any [Oo]ther (?:[Cc]ompetent |[Uu]rgent )?[Bb]usiness|Apologies(?: for [Aa]bsence)?|Matters [Aa]rising|Minutes(?: (?:of|from) (?:the )?(?:[Ll]ast|[Pp]revious) [Mm]eeting)?"
    r"|Welcome(?: (?:and|&) [Ii]ntroductions)?"
    r"|Declarations? of [Ii]nterests?|Dates? (?:and [Tt]imes? )?of (?:the )?[Nn]ext [Mm]eetings?|Next [Mm]eeting|(?:Board|Partnership|Panel|Committee|Group|Other) [Bb]usiness|Close)\s(?=[A-Z\d\"'(])"
)
_MORE = re.compile(r"(?:Report|Update|Plan|Strategy|Review|Summary|Log|Programme|Audit|Action|Reports|Updates|Papers|Group)s?\b")  # "Board Business Plan"
_LONGEST = 130  # characters of a title


@dataclass(frozen=True, slots=True)
class Item:
    """An item: the value of its number, where that stands, and where its title ends."""

    value: int
    start: int
    end: int
    style: str


def items_in_block(text: str) -> list[Item]:
    """The items whose numbers rise one by one in a text without line breaks; none for other texts."""
    widths = [len(line) for line in text.split("\n")]
    longest = max(widths)
    if longest < _LONG_LINE or sum(n for n in widths if n >= _PART_OF_LINE) < _MOST * len(text) or len(_ON_ITS_LINE.findall(text)) >= _FEW:
        return []
    initials = _initials(text)
    best: list[Item] = []
    paragraphed = _rising(list(_over_paragraphs(text)))
    if len(paragraphed) >= _LEAST:
        return paragraphed
    for style, least in (("item", _LEAST), (".", _LEAST), (" -", _LEAST), (" \u2013", _LEAST), ("", _LEAST_BARE)):
        if not style and longest < _LONG_BARE:
            continue
        run = _rising(list(_found(text, initials, style)))
        within = sum(item.start > 0 and text[item.start - 1] != "\n" for item in run)
        if len(run) >= least and len(run) > len(best) and (run[0].value <= 2 or len(run) >= _GOES_ON) and 2 * within > len(run) and text[: run[0].start].rstrip()[-1:] != ":":
            best = run
    return best


_GOES_ON = 5  # items whose numbers go on from another meeting's
_PART_OF_LINE = 300  # characters: a page of it
_ON_ITS_LINE, _FEW = re.compile(r"^\(?\d{1,3}[.)]?[ \t]+[A-Z][^.\n]{3,80}$", re.MULTILINE), 2  # titles of a page that kept its line breaks
_MOST = 0.6  # of the text stands in such lines


def _initials(text: str) -> frozenset[str]:
    """The letters by which the minutes call those whom they name with them: "Ada Moor (AM)"."""
    found = set()
    for match in _INITIALS.finditer(text):
        words = match["name"].split()
        if len(words) > 2 and len(words) == len(match["letters"]):
            continue  # "Family Nurse Partnership (FNP)"
        if any(word[0] == match["letters"][0] and not word.isupper() for word in words) and words[-1][0] == match["letters"].strip("abcdefghijklmnopqrstuvwxyz")[-1]:
            found.add(match["letters"])
    return frozenset(found)


def people_in_block(text: str, stop: int) -> list[int]:
    """Where the entries of a list begin that lost its line breaks, up to a place: "Ada Moor (AM) Chair Ben Fell (BF) Clerk Cat Holt (CH) Nurse"."""
    found: list[int] = []
    run: list[int] = []
    before = 0
    for match in _INITIALS.finditer(text, 0, stop):
        words = match["name"].split()
        name = words[-len(match["letters"].strip("abcdefghijklmnopqrstuvwxyz")) :]
        if "".join(word[0] for word in name) != "".join(c for c in match["letters"] if c.isupper()) or any(word.isupper() for word in name):
            continue
        start = match.start() + match["name"].rindex(" ".join(name))
        if run and (start - before > _LONGEST or _PUNCTUATED.search(text, before, start)):
            found += run if len(run) >= _LEAST_BARE else []
            run = []
        run.append(start - len(_STYLE.search(text[max(0, start - 24) : start])[0]))  # type: ignore[index]
        before = match.end()
    return found + (run if len(run) >= _LEAST_BARE else [])


_PUNCTUATED = re.compile(r"[;:\n|/]|[a-z)]\. |\b(?:is|was|were|are|has|had|will|said|asked)\b|,\s*$")
_STYLE = re.compile(r"(?:\b(?:Apols?|Apologies) )?(?:\b(?:Cllr|Councillor|Dr|Mrs?|Ms|Miss|DI|DCI|DS|Supt|Rev)\.? )?$")


_HEAD_ROW = re.compile(r"\bNo\.\s+\Z")  # "No. Item 12. Apologies": the head of the columns


def _found(text: str, initials: frozenset[str], style: str) -> Iterator[Item]:
    for match in _NUMBER.finditer(text):
        worded = match["word"] and not _HEAD_ROW.search(text[max(0, match.start() - 8) : match.start()])
        mark = "item" if worded else match["stop"] or match["dash"] or match["bracket"] or ""
        if mark != style or (not mark and _COUNTS.search(text, max(0, match.start() - 14), match.start())) or _NO_TITLE.match(text, match.end()):
            continue
        if end := _title_end(text, match.end(), initials, bool(mark)):
            yield Item(int(match["number"]), match.start() if worded else match.start("number"), end, style)


# "2 Notes of the last meeting 2.1 The notes were agreed. 2.2 ...": a title between the number of its item and that of the first paragraph
_OVER = re.compile(r"(?:(?<=\s)|^)(?P<number>\d{1,2})(?:\.0?)?[ \t]+(?P<title>[A-Z][^.;:?!\n]{2,110}?)[ \t]+(?=(?P=number)\.0?1\.?[ \t]+[A-Z\d\"'(\u00a3])", re.MULTILINE)


def _over_paragraphs(text: str) -> Iterator[Item]:
    for match in _OVER.finditer(text):
        nearest = text.rfind(f" {match['number']} ", match.start("title"), match.end("title"))  # "item 3 3 Budget 3.1 ..."
        if nearest < 0:
            yield Item(int(match["number"]), match.start(), match.end("title"), ".1")


PARAGRAPH = re.compile(r"(?<=[.:;)!?\"'\u2019\u201d])[ \t]+(?P<at>(?P<item>\d{1,2})\.(?P<part>\d{1,2})\.?[ \t]+)(?=[A-Z\d\"'(\[\u00a3])")


def _title_end(text: str, at: int, initials: frozenset[str], stopped: bool) -> int:
    """Where a title that begins at a place ends, or 0 where none is told; after a number with a stop also before the last word, which says something."""
    if (every := _EVERY.match(text, at)) and not _MORE.match(text, every.end()):
        return every.end() - 1
    if (enclosed := _ENCLOSED.search(text, at, at + _LONGEST)) and not _STOP.search(text[at : enclosed.start()].replace(":", "")):
        return enclosed.start()
    if stopped and (low := _in_small_letters(text, at, initials)):
        return low
    end, words, year = at, 0, False
    place = at
    while place < min(at + _LONGEST, len(text)):
        if words and (text[place] in "-\u2013" and _SAID_AFTER_DASH.match(text, place)):
            return _before_last(text, at, end, True) if words > 1 else 0  # "Sub Groups Training - 12 courses"
        beside = not text[end:place].strip(" \n,:")  # no "and" between
        if words and beside and (_OPENS.match(text, place) or ((paper := _PAPER.match(text, end)) and _OPENS.match(text, paper.end() + 1))):
            return end
        token = None if words and beside and _A_DAY.match(text, place) else _TOKEN.match(text, place)
        if token is None:
            break
        if token["small"]:
            place = token.end()
            continue
        bare = token["word"].strip("()\"',:")
        if words and bare in initials and token["word"][0] != "(" and beside:
            return end
        if words and token["word"][0].isupper() and year:
            return end
        words += 1
        end = token.end("word") - (len(token["word"]) - len(token["word"].rstrip(",:")))
        year = _YEAR.match(token["word"]) is not None
        place = token.end()
        if token["word"].endswith(":"):
            return end if words else 0
    if words and (place >= len(text) or (_A_DAY.match(text, place) and not text[end:place].strip(" \n,:"))):
        return end  # "Date of Next Meeting 4 March"
    return _before_last(text, at, end, stopped) if words > 1 and _SAYS.match(text, place) else 0


def _in_small_letters(text: str, at: int, initials: frozenset[str]) -> int:
    """Where a title ends whose later words are small, before a capital with which a sentence begins: "Health visiting The Board was told"."""
    if not _SMALL_NEXT.match(text, at):
        return 0
    for gap in _GAP.finditer(text, at, at + _LONGEST):
        said = text[at : gap.start()]
        if _STOP.search(said) or _VERB.search(said):
            return 0
        word = _WORD.match(text, gap.end())
        if _OPENS.match(text, gap.end()) or (word and word[0] in initials) or _DAY.match(text, gap.end()):
            return gap.start()
    return 0


_ENCLOSED = re.compile(r"\s(?=(?:pdf icon )?PDF \d)")  # of the paper behind a title
_SMALL_NEXT = re.compile(r"[A-Z][\w'&/-]*,?(?: (?:[A-Z&][\w'&/-]*|of|and|for|the|to|on|in|with|from),?){0,6}? (?!(?:of|and|for|the|to|on|in|with|from|at|by|a)\b)[a-z]{3,}")
_GAP, _STOP, _WORD = re.compile(r"\s+(?=[A-Z(\d])"), re.compile(r"[.;!?:]"), re.compile(r"[A-Z][A-Za-z]*")
_DAY = re.compile(DAY_BEGINS)
_A_DAY = re.compile(rf"\d{{1,2}} ?(?:st|nd|rd|th)? (?:{MONTH_NAMES})\b")
_VERB = re.compile(r"\b(?:was|were|had|has|have|is|are|will|would|be|been|said|asked|gave|told|noted|agreed|reported)\b")
_SAYS = re.compile(r"(?:[a-z]+ed|was|were|is|are|had|has|have|said|gave|told|took|led|spoke|will|did)\s")  # "Training Ada Moor said"


def _before_last(text: str, at: int, end: int, any_word: bool) -> int:
    """The end of a title without the name of a person with which it ends, or its last word; 0 where it may not be any word."""
    name = next((n for n in find_names(text[at:end]) if n.end == end - at and n.start), None)
    if name is None and not any_word:
        return 0
    return len(text[at : at + name.start if name else text.rfind(" ", at, end)].rstrip()) + at


def _rising(items: list[Item]) -> list[Item]:
    """The longest run of items whose numbers rise one by one."""
    best: list[Item] = []
    ending: dict[int, list[Item]] = {}
    for item in items:
        run = [*(ending.get(item.value - 1) or ending.get(item.value - 2, [])), item][-200:]
        if len(run) >= len(ending.get(item.value, [])):
            ending[item.value] = run
        if len(run) > len(best):
            best = run
    return best
