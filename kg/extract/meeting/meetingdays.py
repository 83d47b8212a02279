"""The day of a meeting: in the statement that names the body, by its label, or the nearest that nothing else claims."""

from __future__ import annotations

import re

from kg.dates import find_dates
from kg.model import Mention
from kg.screen import Screened

# The title of minutes that another page encloses: "MINUTES of the meeting held on 4 March ...", then who was present or from when to when.
_HELD = re.compile(
    r"^\W*(?:draft )?(?:minutes|notes) of (?:the|a) (?:\w+ )?meeting held on (?:\w+day,? )?(?=[^\n]{4,30}\d{4}[^\n]{0,120}\n(?:[^\n]{0,90}\n){0,8}\W*(?:those )?(?:members )?present\b"
    r"|[^\n]{4,30}\d{4},? (?:(?:commencing|starting|beginning|opening) (?:at )?\d|(?:at|from) \d[^\n]{0,40}(?: - | to | until |finish|clos|conclud|end(?:ed|ing)))[^\n]{0,120}(?:$|\n))",
    re.IGNORECASE | re.MULTILINE,
)


# The label of the day itself: "Date of decision: 07/03/2017", "Decided at meeting: 07/03/2017 - Cabinet".
_DATED = re.compile(
    r"(?:^|\n)[ *_|]{0,6}(?:date (?:of (?:the )?)?(?:decision|meeting)(?: (?:made|taken|was (?:made|taken)))?|(?:decision|meeting) date"
    r"|date decision (?:was )?(?:made|taken)|decided at meeting)[ *_]{0,4}[:|][ *_]{0,4}$",
    re.IGNORECASE,
)
_DAY_LABEL = Screened(r"\b(?:date of|(?:decision|meeting) date|date decision|decided at)\b", re.IGNORECASE)
# "MINUTES (final, v3, 01.12.15)", "Version 2 - 3 May 2019": the day of a version
_VERSIONED = re.compile(r"\b(?:v(?:ersion|er)?\.? ?\d+(?:\.\d+)*|\(final)[ ,:;(-]{1,4}(?:dated |of )?$", re.IGNORECASE)
_THREE = re.compile(r"(?<![\w/])(?P<stem>\d{2}/\d{2}/)(?P<last>\d{1,2})(?![\w/])")


def without_item_numbers(plain: str) -> str:
    """A text with blanks for the numbers of its items that look like dates: "18/03/4", then "18/03/5"."""
    rows: dict[str, set[int]] = {}
    for match in _THREE.finditer(plain):
        rows.setdefault(match["stem"], set()).add(int(match["last"]))
    stems = {stem for stem, found in rows.items() if any(n + 1 in found and n + 2 in found for n in found)}
    return _THREE.sub(lambda m: "_" * len(m[0]) if m["stem"] in stems else m[0], plain) if stems else plain


def labelled_day(plain: str) -> Mention | None:
    """The first day that a label calls the meeting's or the decision's; a record of a decision may have it at its foot."""
    if not _DAY_LABEL.stands(plain):
        return None
    return next((d for d in find_dates(plain) if d.kind == "day" and _DATED.search(plain, max(0, d.start - 60), d.start)), None)


_ADJOURNED_FROM = re.compile(r"\b(?:adjourned|postponed|deferred|carried (?:over|forward)|rearranged|rescheduled|reconvened) from "
    r"(?:the (?:meeting|one) (?:of|on|held on) )?(?:\w{3,6}day,? )?(?:the )?$", re.IGNORECASE)
_NUMBER_OF_BODY = re.compile(r"(?<=[A-Za-z] )\d{1,2}(?= - )")
_CLAIMED = re.compile(
    r"(?:(?:last|previous) meeting|issued?|published|publication(?: date)?|previous|next|last|(?:confirm|approve|agree|sign|previous|last)\w*\b"
    r".{0,40}minutes of .{0,60}held on|approved|circulated|updated|despatch\w*|dispatch\w*|deadline)"
    r"\W*(?:on|:|of|held on)?\W*$", re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"[^\n]{140,}")


def without_prose(plain: str, start: int, stop: int) -> str:
    """The top of an item's page with blanks for the paragraphs of its minute, whose days are of what it tells."""
    return _PARAGRAPH.sub(lambda m: m[0] if m.start() < stop and start < m.end() else " " * len(m[0]), plain)


def meeting_day(plain: str, start: int, stop: int) -> Mention | None:
    """The day of the meeting: in the statement that names the body, else the nearest day that nothing else claims."""
    # "Scrutiny Committee 2 - Thursday, 3 November": the number is the committee's, no first day
    numbered = _NUMBER_OF_BODY.sub(lambda m: "_" * len(m.group()), plain)
    numbered = without_item_numbers(numbered)
    days = [d for d in find_dates(numbered) if d.kind == "day" and not _VERSIONED.search(plain, max(0, d.start - 30), d.start) and not _ADJOURNED_FROM.search(plain, max(0, d.start - 70), d.start)]
    if (held := _HELD.search(plain)) and (told := [d for d in days if d.start <= held.end() < d.end]):
        return told[0]
    if labelled := labelled_day(plain):
        return labelled
    free = [d for d in days if not _CLAIMED.search(plain[max(0, d.start - 90) : d.start])
        or start <= d.start < stop + 40]  # fmt: skip
    inside = [d for d in free if start <= d.start < stop + 40]
    if inside:
        return inside[0]
    after = [d for d in free if d.start >= stop]
    before = [d for d in free if d.end <= start]
    if after and (not before or after[0].start - stop < 400):
        return after[0]
    return before[-1] if before else None
