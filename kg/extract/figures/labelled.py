"""What the label of a row of a table and the head of its column tell: whom its figures are for, of which day or months they are."""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.extract.figures.population import population
from kg.extract.figures.spells import last_day
from kg.extract.figures.zone import Zone
from kg.numbers import Figure

# "Average caseload, court team", "Caseload (Duty Service)", "Average caseload in the north"
_PEOPLE = re.compile(r"(?:,|:|\s[-\u2013]|\s\(|\b(?:in|of|for|across)(?:\sthe)?)\s?(?P<who>[A-Za-z][\w'& -]{3,50}?)\)?$")
_NO_PEOPLE = re.compile(r"\b(?:average|mean|median|number|cases?|children|caseloads?|per|each|worker|fte|total|quarter|month|year|end|date|count|council|authority|all)\b", re.I)


def people(measure: str, label: str) -> str:
    """The team or group that the label of a row names beside its measure; nothing for the authority as a whole.

    >>> people("caseload", "Average caseload, court team"), people("caseload", "Average caseload (cases per worker)")
    ('court team', '')
    """
    if measure == "caseload":
        told = _PEOPLE.search(label)
        return told["who"].strip() if told and not _NO_PEOPLE.search(told["who"]) else ""
    text, nothing = f"{label}: 9", re.match("", label)
    figure = Figure(len(text) - 1, len(text), "9", "9", "9", "")
    return population(measure, text, Zone(figure, 0, len(text), text), nothing, "") if nothing else ""


_AT_DAY = re.compile(
    rf"\b(?:as )?(?:at|on) (?:the )?(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{MONTH_NAMES})(?:,? (?P<year>20\d\d))?"
    r"|(?:(?:year|quarter|period|month)[- ]end|end of (?:the )?(?:year|quarter|period|month)))\b", re.I)
_MONTHS = tuple(m.lower() for m in MONTH_NAMES.split("|"))


def day_of_label(label: str, date: str, comparator: str = "") -> str:
    """The day of a figure whose row says that it is of one: the label "… at 31 March" under the head "2020/21"; else the date of its column.

    >>> day_of_label("Children in care at 31 March", "2020/2021"), day_of_label("Carers at the end of the quarter", "2020-04/2020-06")
    ('2021-03-31', '2020-06-30')
    """
    told = _AT_DAY.search(label)
    if told is None:
        return date
    if not told["day"]:
        return last_day(date) or date
    month, end = 1 + _MONTHS.index(told["month"].lower()), re.search(r"(\d{4})(?:-(\d\d))?$", date)
    if end is None or comparator == "target":
        return f"{told['year']}-{month:02}-{int(told['day']):02}" if told["year"] and not date and not comparator else date
    if end[2]:
        return f"{end[1]}-{month:02}-{int(told['day']):02}" if int(end[2]) == month and len(date) != 10 else date
    financial = re.fullmatch(r"\d{4}/\d{4}", date) is not None
    return f"{int(end[1]) - (financial and month > 3)}-{month:02}-{int(told['day']):02}"


_SHORT_YEARS = re.compile(r"(?<![\d/.-])(\d\d)\s?[/-]\s?(\d\d)(?![\d/.-])")
_SHORT_MONTH = re.compile(rf"\b((?:{MONTH_NAMES})|(?:{'|'.join(m[:3] for m in MONTH_NAMES.split('|'))}|Sept))\.?[\s'-]{{0,2}}(\d\d)(?!\d|\s?[/-]\s?\d)")
_MONTH_ALONE = re.compile(rf"\b(?:{MONTH_NAMES}|{'|'.join(m[:3] for m in MONTH_NAMES.split('|'))}|Sept)\b\.?")


def head_spelt_out(head: str, meeting: str) -> str:
    """The head of a column with its years in full, and with a month alone as that last gone by before the meeting.

    >>> head_spelt_out("Apr-Nov 22", ""), head_spelt_out("21/22", ""), head_spelt_out("May", "2020-03-04")
    ('Apr-Nov 2022', '2021/22', 'May 2019')
    """
    head = _SHORT_YEARS.sub(lambda m: f"20{m[1]}/{m[2]}" if int(m[2]) == int(m[1]) + 1 else m[0], head)
    head = _SHORT_MONTH.sub(r"\1 20\2", head)
    if meeting and _MONTH_ALONE.fullmatch(head.strip()):
        month = 1 + next(i for i, m in enumerate(_MONTHS) if m.startswith(head.strip().rstrip(".").lower()[:3]))
        return f"{head.strip()} {int(meeting[:4]) - (month >= int(meeting[5:7]))}"
    return head
