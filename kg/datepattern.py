"""The one pattern of a date in prose, and how each of its alternatives is read; every repeat in it is bounded."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from kg.spans import Day, Moment, months_on, quarter

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
MONTH_NAMES = "|".join(_MONTHS)  # for patterns that only need to know a month when they see one
_WELSH = (
    "Ionawr", "Chwefror", "Mawrth", "Ebrill", "Mai", "Mehefin", "Gorffennaf", "Awst", "Medi", "Hydref", "Tachwedd",
    "Rhagfyr",
)  # fmt: skip
_MONTH_OF = {name.lower(): n for names in (_MONTHS, _WELSH) for n, name in enumerate(names, 1)}
_MONTH_OF |= {name[:3].lower(): n for n, name in enumerate(_MONTHS, 1)} | {"sept": 9}
_LOWER = tuple(m.lower() for m in _MONTHS if m not in {"March", "May", "August"})  # "5 may": a verb, not a month
_SHORT = ("Sept", *(m[:3] for m in _MONTHS if m != "May"))

_MONTH = (
    r"(?:" + "|".join((*_MONTHS, *(m.upper() for m in (*_MONTHS, *_WELSH)), *_WELSH, *_LOWER)) + r"|(?:"
    + "|".join((*_SHORT, *(s.upper() for s in _SHORT))) + r")\b\.?)(?![A-Za-z])"
)  # fmt: skip
WEEKDAY = (
    r"(?:(?:Mon|Tues?|Wed(?:nes|s)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day|DAY)?\.?"
    r"|(?:MON|TUES?|WED(?:NES|S)?|THU(?:RS?)?|FRI|SAT(?:UR)?|SUN)(?:DAY)?\.?)"
)
_DAY = (
    r"(?:3[01]|[12]\d|0?[1-9])(?:\s?(?:(?:st|nd|rd|th)(?![a-z])|(?:ST|ND|RD|TH)(?![A-Za-z])|(?:ST|ND|RD|TH)(?=[JFMASOND][A-Z]{2})"
    r"|(?:af|ail|ydd|ed|fed|eg|ain)\b)\.?)?"
)
# A word of a date where names stand: "March", "Fri" in "Fri 4 Mar 2019", "Mar"; not the name "Jan" or "Sun Street".
WHEN_WORD = rf"(?:(?:{MONTH_NAMES})\b|(?:{'|'.join(_SHORT)})\b(?=\.?[\s-]\d)|{WEEKDAY}(?=,?\s(?:the\s)?\d))"
_YEAR = r"(?:19|20)\d\d"
_ENDYEAR = r"(?![\d%]|[/,.]\d|-\d(?!\d?[.:]\d))"
_S = r"\s{1,24}"  # a line may wrap within a date, its next indented
# After a year in two figures: "from 1 April 18 to 31 March 20"; not "on 4 March 20 and 30 children"
_AFTER_YEAR = r"(?:to|until|by|be|which|when)\b"
# In "on 4 Mar 20 under", "1 Sept. 19"; not "4 Mar 20 children", "4 Mar 10.30"
_ALONE = r"(?![\d%]|[.,:/-]\d|\s?[ap]\.?m\b|,?\s{1,3}(?!(?:was|has|is|as|this)\b)[a-z]{1,20}(?:s|ren|ple)\b)"
_STROKE = r"[/\\-]"
_QUARTER = r"[Qq](?:uarter|UARTER|tr|TR)\b\.?"
_THE, _OF = r"(?:the|THE)", r"(?:of|OF)"
_TO = rf"(?:{_S}(?:to|until|till|through|and|&|TO|AND)(?:{_S}{_THE})?{_S}|\s{{0,3}}-\s{{0,3}})"

# How a day begins, whatever its form: "Weds 4th", "the 4th of", "04/03", "4-Mar", "March 4"
DAY_BEGINS = rf"(?:(?:{WEEKDAY},?\s)?(?:the\s)?(?:\d{{1,2}}(?:\s?(?:st|nd|rd|th))?(?:\s?(?:of\s)?|-)(?={_MONTH})|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d\d|{_MONTH}\s\d{{1,2}}\b))"

DATE = re.compile(
    rf"(?P<iso>(?<![\w-]){_YEAR}-[01]\d-[0-3]\d(?![\d-]))"
    rf"|(?P<digits>(?<![\w/.£-])\d{{1,2}}(?:(?P<mark>[/.-])\d{{1,2}}(?P=mark)(?:(?:19|20)\d\d|\d\d)"
    rf"|\s?/\s?\d{{1,2}}\s?/\s?(?:19|20)\d\d)(?![\d/%]|[.,-]\d))"
    rf"|(?P<named>(?:\b|(?<=\d[ap]m))(?:[Tt]he{_S}(?=\d{{1,2}}(?:st|nd|rd|th)))?(?:{WEEKDAY},?{_S}(?:{_THE}{_S})?)?(?<![\d.,/£-])"
    rf"(?P<days>(?:{_DAY},{_S}){{0,6}}{_DAY}(?:{_TO}|/(?=\d{{1,2}}\s[A-Z][a-z])))?(?:{WEEKDAY},?{_S})?(?P<d>{_DAY})(?:{_S}day)?(?:{_S}{_OF})?(?:\s{{0,24}}|-)(?P<m>{_MONTH})"
    rf"(?:(?:,?\s{{0,24}}|-)(?P<y>{_YEAR})(?!\d|[/-]\d\d\b(?![.:]))|(?:-|,?\s{{1,2}}')(?P<y2>\d\d)\b(?!{_S}{_MONTH})"
    rf"|[ ](?P<y3>[012]\d)(?=,?\s{{1,3}}(?:(?:at|@|in)\s(?!least)|\d{{1,2}}(?:[.:]\d\d)?\s?[ap]\.?m\b)|\s{{0,8}}(?:\n|$)|[;)\]]|[.,](?!\d)|\s[-|(]"
    rf"|{_S}{_AFTER_YEAR})|[ ](?P<y4>[0-3]\d)(?:(?<=[ .-][A-Z][A-Za-z]{{2}}[ ]\d\d)|(?<=Sept[ ]\d\d)|(?<=[.][ ]\d\d))(?<!May[ ]\d\d)(?<!MAY[ ]\d\d){_ALONE})?)"
    rf"|(?P<american>\b(?:{WEEKDAY},?{_S})?(?P<am>{_MONTH}){_S}(?:(?P<ad1>{_DAY}){_TO})?(?P<ad>{_DAY}),?{_S}(?P<ay>{_YEAR}){_ENDYEAR})"
    rf"|(?P<monthspan>\b(?P<m1>{_MONTH})(?:{_S}(?P<sep>and|&){_S}"
    rf"|{_TO}|\s?/\s?)(?P<m2>{_MONTH})(?:(?:,?{_S}(?:of{_S})?|-|(?=\d))(?P<my>{_YEAR}){_ENDYEAR}|(?:-|\s?')(?P<my2>[0-4]\d)\b(?![/.:,-]\d|{_S}{_MONTH})))"
    rf"|(?P<month>\b(?P<mm>{_MONTH})(?:(?:,?\s{{0,24}}|-|{_S}of{_S})(?P<mmy>{_YEAR})(?:{_ENDYEAR}"
    rf"|(?=-\s{{0,2}}[A-Za-z]))|(?:-|\s?')(?P<mmy2>[0-4]\d)\b(?![/.:,-]\d|{_S}(?:of{_S})?{_MONTH})))"
    rf"|(?P<quarter>\b(?:(?:Q|q|{_QUARTER}{_S})(?P<q>[1-4])|{_QUARTER}{_S}(?P<qn>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)"
    rf"|(?P<qw>[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|1st|2nd|3rd|4th){_S}{_QUARTER})"
    rf",?\s{{0,3}}(?:of{_S})?(?:the{_S})?[(]?(?:FY\s?)?(?P<qy>{_YEAR})(?:\s?{_STROKE}\s?(?P<qy2>{_YEAR}|\d\d?)\b|{_S}to{_S}(?P<qy3>{_YEAR}))?)"
    rf"|(?P<back>(?<![\w/.£-])(?P<by>{_YEAR})\s?{_STROKE}\s?(?P<by2>{_YEAR}|\d\d)\s{{1,3}}(?:-\s)?[(]?(?:Q|{_QUARTER}\s)(?P<bq>[1-4])\b(?!,?\s{{0,3}}[(]?{_YEAR}))"
    rf"|(?P<ended>\byear{_S}(?:ended|ending|to|end){_S}(?:on{_S})?(?:the{_S})?(?:{WEEKDAY},?{_S})?(?:31(?:st|ST)?(?:{_S}{_OF})?(?:{_S}|-)(?:March|MARCH|Mar\.?)(?:,?{_S}|-)"
    rf"|31(?P<by_mark>[/.-])0?3(?P=by_mark)|March{_S}31(?:st)?,?{_S})(?P<ey>{_YEAR}|\d\d(?!\d)))"
    rf"|(?P<years>(?:(?<![\w/.£-])|(?<=\bFY))(?P<y1>{_YEAR})\s?{_STROKE}\s?(?P<yy2>{_YEAR}|\d\d|(?<=/)\d)(?![\d/%]|[.,-]\d))"
    rf"|(?P<season>\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn"
    rf"|[Ww]inter)(?:{_S}term)?,?{_S}(?:of{_S})?(?P<sy>{_YEAR}){_ENDYEAR})"
    rf"|(?P<year>(?<![\w/.£#,-])(?P<yy>{_YEAR})(?![\w%]|[/,.:-]\d))"
)
# Where a date may begin: the one pattern is tried nowhere else.
_BEGINS = re.compile(
    r"\d{1,12}|[JFMASONDjfasondWTQIECHGRqsawSfty](?<![A-Za-z]{2})(?:"
    + "|".join(sorted({n[1:3] for n in (*_MONTHS, *_WELSH)} | {n[1:3].upper() for n in (*_MONTHS, *_WELSH)}))
    + r"|he(?=\s{1,24}\d{1,2}(?:st|nd|rd|th))|on|ue|ed|hu|ri|at|un|ON|UE|ED|HU|RI|AT|UN|[1-4]|ua|UA|ir|ec|hi|ou|pr|um|ut|in|ea|tr|TR)"
)


_DIGIT = re.compile(r"\d")  # without which there is no date
# "Monday, 4 March", "4 March, 2019", "4 Sept. 2019", "March 4, 2019": marks that part nothing
_MARK = re.compile(rf"[.,](?=\s{{1,3}}(?:{_YEAR}\b|{_DAY}\s(?:of\s)?{_MONTH}))")
_BEFORE_MARK = re.compile(rf"\b(?:(?P<day>{WEEKDAY})|(?P<short>{'|'.join(_SHORT)})|(?:{_DAY}\s(?:of\s)?)?(?:{'|'.join((*_MONTHS, *(m.upper() for m in _MONTHS)))})|{_MONTH}\s{_DAY})$")


def without_marks(plain: str) -> str:
    """A text of the same length in which no full stop or comma stands within a date, for the rules that take these for ends.

    >>> without_marks("read on Monday, 4 March, 2019, when")
    'read on Monday  4 March  2019, when'
    """
    marks = [m.start() for m in _MARK.finditer(plain) if _inside_date(plain, m)]
    if not marks:
        return plain
    ends = [-1, *marks, len(plain)]
    return " ".join(plain[a + 1 : b] for a, b in pairwise(ends))


def _inside_date(plain: str, mark: re.Match[str]) -> bool:
    """Whether a mark follows a weekday, a month in short, or before a comma and a year a month or a day of one."""
    before = _BEFORE_MARK.search(plain, max(0, mark.start() - 18), mark.start())
    if before is None:
        return False
    year = plain[mark.end() :].lstrip()[:4].isdigit()
    return bool(before["day"]) and not year if before["day"] else bool(before["short"]) or (mark[0] == "," and year)


def dates_in(plain: str) -> Iterator[re.Match[str]]:
    """Each match of the pattern in a text, in order."""
    end = 0
    for place in _BEGINS.finditer(plain) if _DIGIT.search(plain) else ():
        match = DATE.match(plain, place.start()) if place.start() >= end else None
        if match:
            end = match.end()
            yield match


BETWEEN = re.compile(r"\b(?:between|from|dates? of|period)\s{1,24}(?:the\s{1,3})?$", re.IGNORECASE)
_LABEL = re.compile(
    r"\b(?:Items?|Appendix|Appendices|Minutes?|Nos?|Agenda|Sections?|Annex|Page|Part)\.?\s{0,3}$", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "one": 1, "two": 2, "three": 3, "four": 4}


def month_number(name: str) -> int:
    """The number of a month named in full, in short or in Welsh.

    >>> month_number("Sept.")
    9
    """
    return _MONTH_OF[name.rstrip(".").lower()]


def _full_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text) if int(text) < 50 else 1900 + int(text)


def _day(text: str) -> int:
    return int(re.match(r"\d+", text).group())  # type: ignore[union-attr]  # every caller matched _DAY


def moments(match: re.Match[str]) -> Iterator[Moment]:
    """What a match of the one pattern tells; nothing where no calendar has it."""
    kind = next(k for k in _READERS if match[k] is not None)
    parts = _READERS[kind](match)
    if parts is None or not all(p.possible for p in parts):
        return
    if (
        kind == "monthspan"
        and match["sep"]
        and not BETWEEN.search(match.string, max(0, match.start() - 24), match.start())
        and months_on(parts[0], 1) != parts[1]
    ):
        yield Moment(match.start("m1"), match.end("m1"), parts[:1])
        yield Moment(match.start("m2"), match.end(), parts[1:])
        return
    if kind == "named" and match["days"] and not _one_run(match, parts):
        for place, part in zip(_DIGITS.finditer(match["days"]), parts[:-1], strict=True):
            if not _LABEL.search(match.string, max(0, match.start() - 12), match.start()):
                offset = match.start("days")
                yield Moment(offset + place.start(), offset + place.end(), (part,))
        yield Moment(match.start("d"), match.end(), parts[-1:])
        return
    yield Moment(match.start(), match.end(), parts if len(parts) < 3 else (parts[0], parts[-1]))


def _one_run(match: re.Match[str], parts: tuple[Day, ...]) -> bool:
    """Whether "2 and 3 October", "18 to 22 September" is one span: a dash or "to", or days that follow each other."""
    before = match.string[max(0, match.start() - 24) : match.start()]
    if _LABEL.search(before) or parts[0] >= parts[-1]:
        return False
    if re.search(r"(?:to|until|till|through|-)\s{0,4}(?:the\s{1,4})?$", match["days"]) or BETWEEN.search(before):
        return bool(before.strip()) or " - " not in match["days"]
    return all(b.day - a.day == 1 for a, b in pairwise(parts))


def _iso(match: re.Match[str]) -> tuple[Day, ...]:
    year, month, day = map(int, match["iso"].split("-"))
    return (Day(year, month, day),)


def _digits(match: re.Match[str]) -> tuple[Day, ...]:
    day, month, year = _DIGITS.findall(match["digits"])
    return (Day(_full_year(year), int(month), int(day)),)


def _named(match: re.Match[str]) -> tuple[Day, ...]:
    short = match["y2"] or match["y3"] or match["y4"]
    year = int(match["y"]) if match["y"] else _full_year(short) if short else 0
    month, last = month_number(match["m"]), Day(year, month_number(match["m"]), _day(match["d"]))
    if not match["days"]:
        return (last,)
    return (*(Day(year, month, int(d)) for d in _DIGITS.findall(match["days"])), last)


def _american(match: re.Match[str]) -> tuple[Day, ...]:
    year, month = int(match["ay"]), month_number(match["am"])
    first = (Day(year, month, _day(match["ad1"])),) if match["ad1"] else ()  # "June 13-14 2023"
    return (*first, Day(year, month, _day(match["ad"])))


def _monthspan(match: re.Match[str]) -> tuple[Day, ...]:
    year, first, last = int(match["my"] or _full_year(match["my2"])), month_number(match["m1"]), month_number(match["m2"])
    return Day(year - (first > last), first), Day(year, last)


def _month(match: re.Match[str]) -> tuple[Day, ...]:
    return (Day(int(match["mmy"] or _full_year(match["mmy2"])), month_number(match["mm"])),)


def _quarter(match: re.Match[str]) -> tuple[Day, ...] | None:
    """The months of a quarter of a financial year; a quarter of a plain year may be of either kind: none."""
    if not (match["qy2"] or match["qy3"]):
        return None
    told = match["q"] or match["qn"] or match["qw"]
    return quarter(int(match["qy"]), _QUARTERS.get(told.lower()) or int(told[0]))


def _back(match: re.Match[str]) -> tuple[Day, ...]:
    """The year before its quarter: "2018/19 Q1"."""
    return quarter(int(match["by"]), int(match["bq"]))


def _ended(match: re.Match[str]) -> tuple[Day, ...]:
    year = _full_year(match["ey"])
    return Day(year - 1), Day(year)


def _years(match: re.Match[str]) -> tuple[Day, ...] | None:
    """`2018/19` a financial year, `2016-2021` a span of years, `2019-06` a month."""
    first, text = int(match["y1"]), match["yy2"]
    if len(text) == 1:  # "2018/9"
        return (Day(first), Day(first + 1)) if int(text) == (first + 1) % 10 else None
    last = int(text) if len(text) == 4 else first - first % 100 + int(text)
    if last == 2000 and first == 1900:
        last = 2000
    if first % 100 == 99 and len(text) == 2 and int(text) == 0:
        last = first + 1
    if last > first:
        return Day(first), Day(last)
    return (Day(first, int(text)),) if len(text) == 2 and 1 <= int(text) <= 12 else None


def _season(match: re.Match[str]) -> tuple[Day, ...]:
    return (Day(int(match["sy"])),)


def _year(match: re.Match[str]) -> tuple[Day, ...]:
    return (Day(int(match["yy"])),)


_READERS: dict[str, Callable[[re.Match[str]], tuple[Day, ...] | None]] = {
    "iso": _iso, "digits": _digits, "named": _named, "american": _american, "monthspan": _monthspan, "month": _month,
    "quarter": _quarter, "back": _back, "ended": _ended, "years": _years, "season": _season, "year": _year,
}  # fmt: skip
