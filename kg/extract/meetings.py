"""The meeting itself: which body met, when, from when to when, where, and of what kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.dates import find_dates
from kg.extract.meeting.headdates import Retold, retold
from kg.extract.meeting.meetingbodies import LOCAL_ALONE, clean_body, from_committee, local_council, split_bodies
from kg.extract.meeting.meetingdays import labelled_day, meeting_day, without_prose
from kg.extract.meeting.meetingtimes import LISTS, end_after, end_told, hours_at_foot, start_told, times_of
from kg.extract.meeting.namelines import above, goes_by
from kg.extract.meeting.toldbodies import Told, running_day, told_body
from kg.extract.meeting.venues import venue_of
from kg.extract.proof import LONGEST
from kg.model import Fact, MeetingFact, Mention, Span
from kg.names import STYLE
from kg.reading import Reading
from kg.rules.grammar import Rule
from kg.rules.meeting.meetings import (
    BODY,
    CALLED,
    DECIDED_AT,
    HEAD,
    HEAD_WORDS,
    HEADERS,
    KINDS,
    LABELLED,
    LINE_BODY,
    TAKER,
    VENUES,
    WITH_DAY,
)
from kg.text import ordinary, ordinary_but, strip


def extract(reading: Reading) -> Iterator[Fact]:
    """The meetings of a document, read when it was prepared."""
    yield from reading.meetings


def meetings(reading: Reading, spans: Sequence[Span]) -> Iterator[MeetingFact]:
    """A fact for each body of each meeting of a page; a page that names none has one with neither body nor date."""
    for index, span in enumerate(spans):
        inside = [s for s in reading.sections if s.meeting == index]
        stop = inside[0].span.start if inside else min(span.end, span.start + 1500)
        head = Span(span.start, max(stop, span.start))
        yield from _meeting(reading, head, span, index)


_OF_ONE_ITEM = frozenset({"single-item", "issue-decisions", "decision-record"})


def _meeting(reading: Reading, head: Span, whole: Span, index: int) -> Iterator[MeetingFact]:
    lines = _lines(reading.text[head.start : head.end])
    plain = lines.text
    found = _named(plain)
    single = reading.layout in _OF_ONE_ITEM or (
        reading.layout == "classic" and len(reading.sections) == 1 and not reading.text[: reading.sections[0].heading.start].strip()
    )
    alone = found is None and single
    if alone:
        head = Span(head.start, min(whole.end, head.end + 3000))
        lines = _lines(reading.text[head.start : head.end])
        plain = lines.text
        found = _named(plain, (LABELLED, TAKER, DECIDED_AT, *(rule for rule in HEADERS if rule.name == "meeting-of-body-date"), WITH_DAY))
    spoken = ordinary(reading.text[whole.start : whole.end])
    end = end_told(spoken)
    if found and _SHORT.fullmatch(found[1]) and told_body(_lines(reading.text[whole.start : whole.end]).text, False):
        found = None  # "the meeting of the Committee", of which the heads of the pages give the name
    if found is None:
        place = _Place(head, whole, index, _lines(reading.text[whole.start : whole.end]))
        yield from _without_head(reading, lines, place, end, told_body(place.lines.text, single))
        return
    rule, body, start, stop = found
    body = _expanded(reading, body)
    if reading.layout == "single-item":
        foot = labelled_day(_lines(reading.text[whole.start : whole.end]).text)
        date = foot or meeting_day(without_prose(plain, start, stop), start, stop)
    else:
        date = meeting_day(plain, start, stop) or running_day(_lines(reading.text[whole.start : whole.end]).text, body)
    begin, until = times_of(plain, date)
    begin = begin or start_told(spoken)
    end = end_after(begin, end)
    if not begin or not (until or end):
        first, last = hours_at_foot(ordinary_but(reading.text[whole.start : whole.end], "\n"))
        begin, end = (begin or first, end_after(begin or first, end or last)) if not begin or not first or begin == first else (begin, end)
    venue = venue_of(plain, start, stop, date, VENUES[:1] if alone and rule == DECIDED_AT.key else VENUES)  # the address at the foot of a decision is the council's
    bodies = split_bodies(body, _JOINT_MEETING.search(plain, max(0, start - 80), stop + 60) is not None)
    around = plain[max(0, start - 80) : stop + 60]
    kind = _kind(around if len(bodies) > 1 else re.sub(r"\s+".join(map(re.escape, body.split())), "", around, flags=re.IGNORECASE))  # a joint committee meets as any other
    if kind == "ordinary":
        kind = _called(reading, whole)
    if len(bodies) > 1 and not kind.startswith("joint"):
        kind = "joint" if kind == "ordinary" else f"joint {kind}"
    evidence = _evidence(reading.text, head, lines.at(start), lines.at(stop), lines.mention_at(date))
    for name in bodies:
        yield MeetingFact(
            evidence=evidence, rule=rule, gss=reading.gss, meeting=index, body=name, date=date.value if date else "",
            start_time=begin, end_time=until or end, venue=venue, kind=kind,
        )  # fmt: skip


# "Venue<tab>Town Hall": a label and what it names, in two cells
_FIELD = re.compile(r"^[ *_]*(?:Name of (?:meeting|committee|body)|Meeting|Committee|Body|Date(?: and time)?|Time|Venue|Place|Location)(?= *\t)[ *_]*(?P<gap>\t)", re.IGNORECASE | re.MULTILINE)


# "Safer Homes Partnership MEETING 9 14/03/12": which of its meetings it was
_NUMBER = re.compile(r"\b(?:Meeting|MEETING) (?P<number>(?:[Nn][Oo]\.? ?)?\d{1,3})(?=[ ,:-]{1,3}(?:\w{3,7}day,? )?\d{1,2}(?:[./]\d|(?:st|nd|rd|th)? [A-Z][a-z]{2}))")
_LABEL_IN_CELL = re.compile(r"(?<=[A-Za-z]:)[ *_]{1,4}(?P<bar>\|)(?=[ *_]{0,4}\w)")  # "|MEETING TITLE: |Schools Forum |"


def _lines(raw: str) -> Retold:
    """The head as ordinary text in lines, with a bar between a label and its cell and its dates in one form."""
    plain = ordinary_but(raw, "\n")
    bars = {m.start("gap"): "|" for m in _FIELD.finditer(raw)} | {m.start("bar"): " " for m in _LABEL_IN_CELL.finditer(plain)}
    bars |= {at: " " for m in _NUMBER.finditer(plain, 0, _TOP) for at in range(*m.span("number"))}
    if "|" in raw or "\u00b7" in raw or "\u2022" in raw or " / " in raw:
        bars |= {joint: "-" for line in _IN_ONE_LINE.finditer(plain, 0, _TOP) for joint in _joints(line)}
    return retold("".join(bars.get(i, c) for i, c in enumerate(plain)) if bars else plain)


# "Barset Council | Schools Panel | 4 June 2020 | 2.00 pm": the head in one line, its parts between bars, points or strokes
_IN_ONE_LINE = re.compile(r"^(?!\|)(?![^\n|]{3,20}\|[^\n|]*$)(?![^\n]*\b\d{4}\b[^\n]*\b\d{4}\b)(?=[^\n]*\b\d{4}\b)[^\n]{12,240}$", re.MULTILINE)
_PARTING = re.compile(r"(?<=\S )[|\u00b7\u2022/](?= \S)")
_TOP, _JOINTS = 600, 2


def _joints(line: re.Match[str]) -> list[int]:
    """The places of the signs that part a line of the head, where there are several."""
    found = [line.start() + m.start() for m in _PARTING.finditer(line[0])]
    return found if len(found) >= _JOINTS and len(set(line[0][at - line.start()] for at in found)) == 1 else []


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a meeting stands on its page: its head, the whole of it, its number, and the whole in lines."""

    head: Span
    whole: Span
    index: int
    lines: Retold


def _without_head(reading: Reading, lines: Retold, place: _Place, end: str, told: Told | None) -> Iterator[MeetingFact]:
    """The meeting of a page whose head names no body: the day alone that it opens with, the body that its minute tells, or neither."""
    plain, whole = lines.text, place.lines
    unnamed = _unnamed(reading, lines, place.head, place.index, end)
    if told and (unnamed is None or told.date):
        said = next((s for s in reading.sentences if s.start <= place.whole.start + whole.at(told.start) < s.end), None)
        rest = Span(said.start, said.end) if said and said.end - said.start <= LONGEST else _evidence(reading.text, place.whole, whole.at(told.start), whole.at(told.end), None)
        date = told.date or labelled_day(whole.text)
        yield MeetingFact(
            evidence=rest, rule=told.rule, gss=reading.gss, meeting=place.index, body=_expanded(reading, told.body), date=date.value if date else "",
            end_time=end, venue=venue_of(plain, 0, 0, None, VENUES[:1] if reading.layout == "single-item" else VENUES), kind=_called(reading, place.whole),
        )  # fmt: skip
    elif unnamed:
        yield replace(unnamed, body=_expanded(reading, told.body) if told else unnamed.body)
    elif day := labelled_day(whole.text):
        yield MeetingFact(
            evidence=_evidence(reading.text, place.whole, whole.at(day.start), whole.at(day.end), None), rule="meetings/date-labelled", gss=reading.gss, meeting=place.index,
            date=day.value, end_time=end, venue=venue_of(plain, 0, 0, None, VENUES[:1]),
        )  # fmt: skip
    elif evidence := _first_words(reading, place.head):
        yield MeetingFact(
            evidence=evidence, rule="meetings/page-of-an-item", gss=reading.gss, meeting=place.index, start_time=start_told(ordinary(whole.text)), end_time=end,
            venue=venue_of(plain, 0, 0, None, VENUES[:1]),
        )


_ANY_NAME = frozenset({"board-by-letters", "issue-history", "welsh-body-then-date", "member-alone", "member-then-date", "decided-at-meeting"})  # rules that need no word for a body
# The title of a page that does not say whose minutes they are: "Minutes of the meeting held on Thursday 4 March 2021", "Date and time 4 MARCH 2021".
_UNNAMED = re.compile(
    r"\A\W{0,6}(?:draft )?(?:minutes?|notes?|record) of (?:(?:the|a) )?(?:\w+ )?meeting,? held\s+on ?(?:the )?(?:\w{3,7}day,? )?(?=\d)"
    r"|(?:\A|\n)\W{0,6}(?:date and time|time and date|date(?: of (?:the )?meeting)?)[ *_]*[:|\n][\s*_|]{0,6}(?:\d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?,? ?(?:on )?)?(?:\w{3,7}day,? )?(?=\d)",
    re.IGNORECASE,
)
# "Ambitious Barset" above "Thursday 4 June 2020" above "PRESENT": a body named without a word for one
_NAMED_ABOVE = re.compile(
    r"\A\W{0,6}(?:[^\n]{3,60}(?:Council|COUNCIL)[ *_]*\n\W{0,6})?(?P<body>(?!(?i:minutes|notes|agenda|draft|record|meeting|decisions|attendance)\b)"
    r"[A-Z][\w'&-]+(?: (?:[A-Z][\w'&-]+|and|of|for|the|&)){1,6})[ *_]*\n"
    r"\W{0,6}(?=[^\n]{0,14}\d)(?P<day>[^\n]{8,45})\n\W{0,6}(?=(?:PRESENT|Present|ATTENDANCE|Attendance|MEMBERS PRESENT|Members [Pp]resent)\b)"
)
_DATED_LINE = re.compile(r"\W{0,6}(?=\d{1,2}/\d{1,2}/\d{4}\s*-)")  # "01/02/2021 - School Places Review"


def _unnamed(reading: Reading, lines: Retold, head: Span, index: int, end: str) -> MeetingFact | None:
    """The meeting of a page that opens with its date and names no body."""
    plain = lines.text
    named = _NAMED_ABOVE.match(plain) if reading.layout == "classic" else None
    body = named["body"] if named and not reading.text[lines.at(named.start("body")) : lines.at(named.end("body"))].endswith("Council") else ""
    if named and (on := next((d for d in find_dates(named["day"]) if d.kind == "day"), None)):
        on = replace(on, start=on.start + named.start("day"), end=on.end + named.start("day"))
        begin, until = times_of(plain, on)
        return MeetingFact(
            evidence=_evidence(reading.text, head, lines.at(named.start("body")), lines.at(named.end()), lines.mention_at(on)),
            rule="meetings/named-above-the-date", gss=reading.gss, meeting=index, body=body,
            date=on.value, start_time=begin or start_told(ordinary(plain)), end_time=until or end, venue=venue_of(plain, named.start(), on.end, on), kind="ordinary",
        )  # fmt: skip
    title = _DATED_LINE.match(plain) if reading.layout == "issue-decisions" else _UNNAMED.search(plain) if reading.layout in ("classic", "agenda-page", "agenda-and-minutes") else None
    day = next((d for d in find_dates(plain[: title.end() + _FIRST_LINE]) if d.start <= title.end() < d.end and d.kind == "day"), None) if title else None
    if title is None or day is None:
        return None
    begin, until = times_of(plain, day)
    return MeetingFact(
        evidence=_evidence(reading.text, head, lines.at(title.start()), lines.at(title.end()), lines.mention_at(day)), rule="meetings/date-alone", gss=reading.gss, meeting=index,
        date=day.value, start_time=begin, end_time=until or end, venue=venue_of(plain, title.start(), day.end, day), kind=_kind(plain[: title.end()]),
    )  # fmt: skip


# "The minutes of the meeting of the Panel held on 4 March were confirmed": an earlier meeting.
_EARLIER = re.compile(
    r"[^.\n]{0,120}\b(?:were|was|be)\s+(?:then\s+|duly\s+)?(?:confirmed|agreed|approved|signed|accepted|received|taken as read|noted|submitted)\b"
)


_LETTERS_FIRST = re.compile(r"(?P<letters>[A-Z]{3,8}) (?:Board|Panel|Committee|Partnership|Forum)")  # "NSCB Board"


def _expanded(reading: Reading, body: str) -> str:
    """A body's name in full where the heading has its letters alone."""
    if not HEAD.search(body):
        return reading.glossary.expand(body)
    letters = _LETTERS_FIRST.fullmatch(body)
    full = reading.glossary.expand(letters["letters"]) if letters else ""
    return full if letters and full != letters["letters"] and HEAD.search(full) else body


# "JOINT MEETING OF THE HOMES AND THE SCHOOLS COMMITTEES" above "Barset Council"
_OVER_COUNCIL = re.compile(rf"(?P<body>[^\n]*\b{HEAD_WORDS})\s*\n[^\n]{{3,60}}\bcouncil", re.IGNORECASE)
_COUNCIL_LAST = re.compile(r"(?:^|\s)council$", re.IGNORECASE)


def _named(plain: str, rules: tuple[Rule, ...] = HEADERS) -> tuple[str, str, int, int] | None:
    """The first header rule that names a body: its key, the body, and where the statement stands.

    A council's own name on a line says whose minutes they are; it is the body only of a meeting of the full council. A parish,
    town or community council has no committee that meets as often as itself: its own name on a line of the head is the body.
    """
    council: tuple[str, str, int, int] | None = None
    short: tuple[str, str, int, int] | None = None  # "Minutes of the meeting of the Panel", under the Panel's full name
    for rule in rules:
        for match in rule.screen.finditer(plain[:6000]):
            clean = from_committee if rule.name == "joint-of-two-councils" else clean_body
            over = _OVER_COUNCIL.fullmatch(match["body"]) if "\n" in match["body"] else None
            body = clean(over["body"] if over else match["body"])
            body = above(plain, match.start("body"), local_council(body) or body[:1].upper() + body[1:])
            if body and (others := _others(plain, match)):
                body = f"{clean_body(others[0])} and the {body}" if others[0] else f"{body} and the {clean_body(others[1])}"
            if not body or not (HEAD.search(body) or rule.name in _ANY_NAME) or _EARLIER.match(plain, match.end()):
                continue
            if body.lower() == "hearing" or _PERSON.match(body):
                continue
            found = rule.key, body, match.start(), match.end()
            if rule.name == "body-on-its-line" and council and LISTS.search(plain, council[3], match.start()):
                continue
            if short is not None and not (goes_by(body, short[1]) and match.start() < short[2]):
                continue
            if _SHORT.fullmatch(body):
                short = short or (None if _PAGE_TITLE.match(plain) and match.start() < _FIRST_LINE else found)
                continue
            if not _COUNCIL_LAST.search(body):
                return found if short is None else (short[0], body, found[2], short[3])
            if _FULL.fullmatch(body):
                return found
            local = local_council(body)
            alone = body.isupper() and body.lower() == "council" and _DATED_BELOW.match(plain, match.end())
            if council is None and (rule.name != "body-on-its-line" or alone or (local and not LISTS.search(plain, 0, match.start()))):
                council = found[0], local or (body if LOCAL_ALONE.fullmatch(body) else "Council"), found[2], found[3]
    return short or council


_PERSON = re.compile(rf"{STYLE}\s+(?!of\b|for\b)[A-Z]")  # "Mr A Sample, Chief Executive, Barset Council", of a list without a label of its own


# "COUNCIL" above "13/12/2017 at 6.00 pm": the full council
_DATED_BELOW = re.compile(
    r"\s{1,90}(?:[^\n:]{3,50}\b(?i:hall|chambers?|house|offices?|centre|guildhall|room)\b[^\n:]{0,50}\n\s{0,90})?"
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? |(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,? )?\d{1,2}(?:[/.]\d{1,2}[/.]\d{2,4}|(?:st"
    r"|nd|rd|th|ST|ND|RD|TH)? [A-Za-z]{3,9},? \d{4})")
_JOINT_MEETING = re.compile(r"\bjoint (?:\w+ )?meeting\b", re.IGNORECASE)
_JOINT = re.compile(r"\bjoint\b|\bconcurrent\b|\bin common\b|\bjointly\b", re.IGNORECASE)
_AND_BODY = re.compile(rf"\s+(?:and|AND|&|with|WITH)\s+(?:(?:the|THE)\s+)?(?P<body>{BODY})")
# The second of two bodies that have a line each, its name in another language before a stroke: "Pwyllgor Craffu / Scrutiny Committee".
_LINE_BELOW = re.compile(rf"[ *_]*\n\s{{0,4}}[*_]*(?:[^/\n]{{4,80}} / )?(?P<body>{LINE_BODY})(?=[ *_]*(?:\n|$))")
_LINE_ABOVE = re.compile(rf"(?:^|\n)\s{{0,4}}[*_]*(?:[^/\n]{{4,80}} / )?(?P<body>{LINE_BODY}),?(?: (?:and|AND|&|with|WITH))?[ *_]*\n\s{{0,4}}[*_]*(?:(?:and|AND|&|with"
    rf"|WITH) (?:(?:the|THE) )?)?(?:[^/\n]{{4,80}} / )?$")


def _others(plain: str, match: re.Match[str]) -> tuple[str, str] | None:
    """The other body of a joint meeting as the heading names it before or after one: "Joint meeting of the A Panel and the B Panel"."""
    if not _JOINT.search(plain, max(0, match.start() - 160), match.end() + 60):
        return None
    also = _AND_BODY.match(plain, match.end("body")) or _LINE_BELOW.match(plain, match.end("body"))
    if also and _whole_name(also["body"]):
        return "", also["body"]
    above = _LINE_ABOVE.search(plain, max(0, match.start("body") - 260), match.start("body"))
    return (above["body"], "") if above and _whole_name(above["body"]) else None


def _whole_name(body: str) -> bool:
    """Whether a second body is named in full, and is no council whose bodies met."""
    return not (_HEADED_ALONE.fullmatch(body) or body.lower().endswith("council") or _JOINT.match(body))


_HEADED_ALONE = re.compile(HEAD_WORDS)
_FULL = re.compile(r"full council", re.IGNORECASE)
_PAGE_TITLE = re.compile(r"\W*(?:Committee|Panel|Board|Group) (?:[Mm]inutes|MINUTES|[Mm]eetings?|[Dd]ocuments?)\W*\n")  # "Committee Minutes", of any committee's
_FIRST_LINE = 30
_SHORT = re.compile(r"(?:Full )?(?:Committee|Panel|Board|Commission|Forum|Group|Partnership|Sub-Committee)", re.IGNORECASE)


def _kind(plain: str) -> str:
    for kind, pattern in KINDS:
        if pattern.search(plain):
            return kind
    return "ordinary"


_EARLY = 4000  # characters in which a chair explains why a meeting was called


def _called(reading: Reading, whole: Span) -> str:
    """The kind of a meeting as its minutes tell why it was called, `ordinary` where they do not."""
    told = CALLED.search(ordinary(reading.text[whole.start : min(whole.end, whole.start + _EARLY)]))
    return next(filter(None, told.groups())).lower() if told else "ordinary"


def _evidence(text: str, head: Span, start: int, stop: int, date: Mention | None) -> Span:
    """The statement that names the body, with the date where it stands near."""
    low, high = start, stop
    if date is not None and max(high, date.end) - min(low, date.start) <= LONGEST - 80:
        low, high = min(low, date.start), max(high, date.end)
    low, high = head.start + low, head.start + high
    while high < head.end and text[high] != "\n" and high - low < LONGEST:
        high += 1
    while low > head.start and text[low - 1] != "\n" and high - low < LONGEST:
        low -= 1
    return strip(text, low, min(high, low + LONGEST))


def _first_words(reading: Reading, head: Span) -> Span | None:
    """What a page that names no meeting rests on: the first sentence of its minute."""
    said = [
        s
        for s in reading.sentences
        if s.start >= head.end and reading.blocks[s.block].kind != "heading" and len(s.text) > 60
    ]
    chosen = next(iter(said or reading.sentences), None)
    return Span(chosen.start, min(chosen.end, chosen.start + LONGEST)) if chosen else None
