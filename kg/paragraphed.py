"""The titles in capitals or bold type, without a number, of items whose paragraphs bear the numbers: "FOSTERING" above "3. The Committee considered a report"."""

from __future__ import annotations

import re

from kg.headings import Candidate, clean_title, is_date
from kg.lines import Line
from kg.model import Span
from kg.runin import SENTENCE
from kg.titlelines import LABEL_LINE

_PARAGRAPH = re.compile(r"\(?(?P<number>\d{1,4})[.)]{0,2}\s+(?P<said>[\"'(]?[A-Z].*)$")
_MARKED = re.compile(r"\*\*[^*]+\*\*|__[^_]+__|#{1,6}\s.*")  # "**Fostering**"
_DECIDED = re.compile(r"\W*(?:RESOLVED|AGREED|NOTED|DECIDED|RECOMMENDED|Resolved|Agreed|Noted)\b")
_SEVERAL = 3
_WORDS, _LONG = 3, 60  # of prose: words in small letters, characters
_SHORTEST, _LONGEST = 5, 200


def titled_paragraphs(lines: list[Line], chain: list[Candidate]) -> list[Candidate]:
    """The titles above the paragraphs that are numbered through the minutes, each with the number of the first paragraph below it; none
    where the numbers head items of their own, as those of `chain` may.

    A title below which no paragraph has a number is an item without one, unless the next title follows at once.
    """
    found: list[Candidate] = []
    paragraphs: set[int] = set()
    title: Candidate | None = None
    said = False  # whether anything stands below the title
    last = -1
    for i in range(len(lines)):
        if _is_title(lines, i):
            if title is not None and last >= 0 and said:
                found.append(title)
            title = _goes_on(lines, i, None if said else title)
            said = False
            continue
        said = True
        number = _number(lines, i)
        if number < 0 or (number != last + 1 if last >= 0 else title is None):
            continue
        last = number
        paragraphs.add(i)
        if title is not None:
            found.append(Candidate("over", number, str(number), title.title, title.heading, title.line, 1.0))
            title = None
    numbered = sum(c.number != "" for c in found)
    others = sum(c.line not in paragraphs for c in chain)
    few = numbered == _SEVERAL - 1 and numbered == len(found) and not others and found[0].number == "1"
    return found if (numbered >= _SEVERAL or few) and numbered > others else []


def _goes_on(lines: list[Line], i: int, before: Candidate | None) -> Candidate:
    """The title on a line, with that on the line just above it of which it is the rest."""
    first = before.line if before is not None and not lines[i].blanks else i
    heading = Span(lines[first].start, lines[i].end)
    return Candidate("over", 0, "", clean_title(" ".join(x.plain for x in lines[first : i + 1])), heading, first, 1.0)


def _is_title(lines: list[Line], i: int) -> bool:
    line = lines[i]
    plain = line.plain.strip("* _#")
    if line.furniture or not _SHORTEST <= len(plain) <= _LONGEST or not plain[0].isupper() or plain[-1] in ":;,.":
        return False
    if not plain.isupper() and not _MARKED.fullmatch(line.raw):
        return False
    below_title = i > 0 and not line.blanks and plain.isupper() and lines[i - 1].plain.strip("* _#").isupper()
    if not (line.blanks or below_title) or "\t" in line.plain or is_date(plain) or _DECIDED.match(plain):
        return False
    return not LABEL_LINE.match(plain) or plain.lower() in ("minutes", "apologies")


def _number(lines: list[Line], i: int) -> int:
    """The number of a paragraph of prose, or -1 where a line begins none."""
    match = _PARAGRAPH.match(lines[i].plain)
    if match is None or lines[i].furniture or (match["said"].isupper() and not _DECIDED.match(match["said"])):
        return -1
    said = match["said"]
    for below in lines[i + 1 : i + 4]:
        if below.blanks:
            break
        said = f"{said} {below.plain}"
    ends = said.rstrip().endswith((".", ":", ":-")) or lines[i].plain.endswith(".")
    spoken = SENTENCE.search(said) or len(said) > _LONG or sum(w[0].islower() for w in said.split()) >= _WORDS
    prose = _DECIDED.match(said) or (ends and spoken)
    return int(match["number"]) if prose else -1
