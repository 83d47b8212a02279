"""When a meeting began and ended: the hours in its head, those the text tells, and those at its foot."""

from __future__ import annotations

import re

from kg.dates import find_times, parse_time
from kg.model import Mention
from kg.rules.meeting.meetings import (
    ENDS,
    STARTS,
)
from kg.screen import Screened

_ARRIVAL = re.compile(
    r"\b(?:withdrew|adjourned|returned|resumed|retired)(?: \w+){0,3} at\s+$"
    r"|\(\s*(?:from|until|till|to|at|left|arriv\w*|joined|departed)\b[^()]{0,20}$|\b(?:left|arrived|joined) (?:the meeting )?at\s+$",
    re.IGNORECASE,
)
LISTS = re.compile(r"\b(?:present|in attendance|apologies)\b", re.IGNORECASE)  # in which a time in brackets is a member's
# What parts the start of a meeting from its end.
_CLOSING = re.compile(
    r"\bcall[- ]?in\b.{0,90}$|\b(?:expires?|ends?|lapses?) (?:at|on|by) $|\b(?:until|by|before|(?:closed|ended|concluded|finished|rose)(?:\s+at)?)\s+$|\bdeadline\b.{0,60}$"
    r"|\b(?:(?:in|into) (?:force|effect|operation)|implement(?:ed|able)?|effective|publish(?:ed)?|issued|circulated|available)(?: (?:at|from|until|on|by|with effect from))? $", re.IGNORECASE
)  # "not subject to call-in until 12 noon on Friday", "closed at 8.25 pm"
_TO = re.compile(
    r"(?:\s?(?:hours|hrs)\b)?[\s*_]*(?:-|(?:finish|end) time\s*:?|to|until|till|and\s+(?:\w+\s+)?(?:finish|end|clos|conclud|terminat)(?:ing|ed)(?:\s+at)?)[\s*_]*",
    re.IGNORECASE,
)


# The hours of the meeting on a line of their own: "10.00 - 12.35".
_HOURS = re.compile(
    r"^[ *_]{0,6}(\d{1,2}[.:]\d\d)\s?(?:-|to|until)\s?(\d{1,2}[.:]\d\d)(?:\s?(?:hrs|hours|h))?[ *_]*$", re.MULTILINE
)


# "Commenced   1635" above "Concluded   1815"
_FROM_TO = re.compile(
    r"^[ *_|]*(?:commenced|started|opened|began|start|commencement|opening)(?: (?:at|time))?[ *_:|-]{1,40}"
    r"(?P<begin>\d{1,2}[.:]?\d\d)(?P<half>\s?[ap]\.?m\.?)?(?:\s?(?:hrs|hours))?[ *_|]*\n{1,2}"
    r"[ *_|]*(?:concluded|finished|ended|closed|adjourned|rose|end|finish|close|conclusion)(?: (?:at|time))?[ *_:|-]{1,40}"
    r"(?P<end>\d{1,2}[.:]?\d\d)(?P<later>\s?[ap]\.?m\.?)?(?:\s?(?:hrs|hours))?[ *_|.]*$",
    re.IGNORECASE | re.MULTILINE,
)
# "17 October 2023 (2.00 - 4.10)": the hours in brackets after the day
_IN_BRACKETS = re.compile(r"[\s,]{1,3}\((?:from )?(?P<begin>\d{1,2}[.:]\d\d) ?(?:-|to|until) ?(?P<end>\d{1,2}[.:]\d\d)\)")
_TIME_LABEL = re.compile(r"\b(?:start(?:ing)? )?time\s*:?\s*$", re.I)


def times_of(plain: str, date: Mention | None) -> tuple[str, str]:
    """The start and, where the header has it, the end of the meeting."""
    if lines := _FROM_TO.search(plain):
        begin, end = _on_the_clock(lines["begin"], lines["half"]), _on_the_clock(lines["end"], lines["later"])
        return begin, end_after(begin, end)
    lists = LISTS.search(plain)
    times = [
        t for t in find_times(plain)
        if not _ARRIVAL.search(plain[max(0, t.start - 24) : t.start])
        and not (lists and t.start > lists.end() and plain[t.start - 1] == "(" and plain[t.end : t.end + 1] == ")")  # "Sample (7.20 pm)": when she came
    ]  # fmt: skip
    times = [
        t
        for i, t in enumerate(times)
        if (i and t.start - times[i - 1].end < 30) or not _CLOSING.search(plain[max(0, t.start - 80) : t.start])
    ]
    if date is not None:
        near = [t for t in times if date.start - 160 <= t.start <= date.end + 260]
        times = near or times
        hours = _HOURS.search(plain, date.end, date.end + 200) if not times else None
        if hours and not re.search(r"\d", plain[date.end : hours.start()]):
            begin, end = (parse_time(f"meeting held at {h}") for h in hours.groups())
            return begin, end_after(begin, end)
        bare = re.match(r"[\s,-]*(?:at\s+)?(\d{1,2}[.:]\d\d)(?:\s?(?:-|to|until)\s?(\d{1,2}[.:]\d\d))?(?![\d.])", plain[date.end : date.end + 40], re.I)
        spanned = _IN_BRACKETS.match(plain, date.end) or (bare if bare and bare[2] else None)
        if spanned and not times:
            begin, end = (parse_time(f"meeting held at {h}") for h in spanned.groups())
            return begin, end_after(begin, end)  # "4 March 2019, 14.00 - 15.25, Guildhall"
        if bare and not any(0 <= t.start - date.end < 30 for t in times):
            times = [*find_times(f"meeting held at {bare[1]}"), *times]  # "Monday 4 March 2019 at 18.30"
    if not times:
        return "", ""
    told = next((t for t in times if _TIME_LABEL.search(plain[max(0, t.start - 20) : t.start])), None)
    times = [t for t in times if told is None or t.start >= told.start]
    first = times[0]
    second = next((t for t in times[1:] if _TO.fullmatch(plain[first.end : t.start]) or (told and plain[first.end : t.start] in (" ", "  "))), None)
    return first.value, second.value if second else ""


def _on_the_clock(figures: str, half: str | None) -> str:
    """A time of day in figures, with or without the mark between hours and minutes."""
    return parse_time(f"meeting held at {figures if figures[-3] in '.:' else f'{figures[:-2]}.{figures[-2:]}'}{half or ''}")


def start_told(plain: str) -> str:
    """When the text says that the meeting opened, where its head does not."""
    match = STARTS.search(plain)
    times = find_times(plain[match.start() : match.end()]) if match else []
    return times[-1].value if times else ""


def end_told(plain: str) -> str:
    """When the text says that the meeting ended: the last place that says so with a time."""
    for hour in reversed([m.start() for m in _HOUR.finditer(plain)]):
        since = max(0, hour - _WIDEST)
        for match in reversed(list(ENDS.finditer(plain[since : hour + _AFTER]))):
            if times := find_times(plain[since + match.start() : since + match.end() + _AFTER]):
                again = len(times) == 2 and int(times[0].value[:2]) % 12 == int(times[1].value[:2]) and times[0].value[2:] == times[1].value[2:]
                again = again or _HAVING_BEGUN.search(plain[since + match.start() : since + match.end() + _AFTER], times[0].end) is not None
                return times[-1].value if len(times) < 3 and not again else times[0].value  # "at 3.40 pm / am 3.40 yp"
    return ""


_HAVING_BEGUN = re.compile(r"\b(?:having (?:commenced|begun|started|opened)|(?:which|it) (?:had )?(?:commenced|began|begun|started|opened))\b")  # "closed at 7.50pm, having commenced at 6.30pm"
# What may be a time of day, quickly sought: the figures, "pm", "hours" and words of `kg.dates`, without what stands around them
_HOUR = Screened(r"[\dNnMm](?:(?<=\d)(?:[.:]\d\d|\s{0,3}(?:[apAP]\.?\s?[mM]\b|[hH](?:[oO][uU][rR][sS]|[rR][sS])?\b))|(?<=[Nn])(?i:oon)|(?<=[Mm])(?i:id(?:day|night)))")
_WIDEST, _AFTER = 400, 60  # characters of a statement that a meeting ended, and between it and the time


def end_after(begin: str, end: str) -> str:
    """The end of a meeting, in the afternoon where the clerk left that unsaid: "6.30pm" to "7.45" is until 19:45.

    >>> end_after("18:30", "07:45"), end_after("10:00", "12:30"), end_after("", "07:45")
    ('19:45', '12:30', '07:45')
    """
    hour, _, minute = end.partition(":")
    later = f"{int(hour) + 12:02}:{minute}" if end and int(hour) < 12 else ""
    return later if begin and begin > end and later > begin else end


# "2.00 - 4.20 pm          CHAIRMAN", "Duration of the meeting: 7.00 - 9.25 pm": the hours, alone on a line at the foot
_FOOT = re.compile(
    r"^[ *_(\[]{0,6}(?:(?:the )?(?:duration(?: of (?:the )?meeting)?|(?:meeting )?(?:times?|hours)(?: of (?:the )?meeting)?|meeting(?: held| duration| lasted)?)"
    r"[ *_]*:?[ *_]*(?:from )?)?(?P<hours>\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\.?|noon|hrs|hours)?\s{0,2}(?:-|to|until)\s{0,2}\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?|hrs\b|hours\b))"
    r"(?=[ *_.)\]]*(?:$|\s{2,}|\t|chair))",
    re.IGNORECASE | re.MULTILINE,
)
# "Ends: 1.55 pm", "Closed 8.41pm                Signed ...": a line at the foot, or the beginning of one
_END_AT_FOOT = re.compile(
    r"^[ *_(\[]{0,8}(?:(?:the )?(?:meeting|hearing|session) )?(?:end(?:s|ed)?|clos(?:es?|ed)|finish(?:es|ed)?|conclude[sd]|adjourned|rose)(?: at)?[ *_]*[:.-]?[ *_]+"
    r"(?P<hour>\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b\.?|noon|hrs\b|hours\b)|\d{1,2}[.:]\d\d)(?=[ *_.)\]]*(?:$|[ \t]{3}))",
    re.IGNORECASE | re.MULTILINE,
)
_LAST = 800  # characters in which minutes are signed


def hours_at_foot(lines: str) -> tuple[str, str]:
    """The hours of a meeting that stand alone on a line at the end of its minutes, either empty where they are not told."""
    if alone := list(_END_AT_FOOT.finditer(lines, max(0, len(lines) - _LAST))):
        return "", parse_time(f"meeting closed at {alone[-1]['hour']}")
    told = list(_FOOT.finditer(lines, max(0, len(lines) - _LAST)))
    times = find_times(told[-1]["hours"]) if told else []
    return (times[0].value, end_after(times[0].value, times[1].value)) if len(times) == 2 else ("", "")
