"""What surrounds a figure in its sentence: its zone, what it is compared with, when it was so, and of whom.

All text here is folded (single spaces). A zone runs from the connector before a figure ("compared with", "whereas",
", and") to the next one; what it says belongs to that figure alone.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from kg.datepattern import MONTH_NAMES
from kg.dates import find_dates
from kg.extract.figures.asides import parted, told_around
from kg.extract.figures.spells import months_gone_by
from kg.extract.figures.stretches import stretch
from kg.extract.figures.teams import JOINED_TEAM
from kg.extract.figures.zone import Zone
from kg.gazetteer import named_places
from kg.model import Mention
from kg.numbers import Figure, find_figures
from kg.rules.cues import Gate
from kg.screen import Screened

UNITS = frozenset({"", "percent", "rate per 10000", "rate per 100000", "days", "weeks"})

_STRONG = re.compile(
    r",?\s(?:(?:(?:almost|nearly|exactly|just|about|much)\s){0,2}(?:what|as)\s(?:it|they|this)\s(?:had\sbeen|was|were|stood)|(?:twice|double|treble)\sthe\s(?=\d)|compared|(?:in|by)\scomparison\b(?!,)|in\scontrast\s(?:with|to)|relative\sto|as\sopposed|as\sagainst|against|whereas|while|whilst|but|when\s(?:it|for|across|in|nationally|regionally|(?:the|our|its)\s(?:\w+\s)?(?:contract|target|standard|limit|specification|guidance|norm))|compar(?:ing|es)|(?<!stepped\s)(?<!stepping\s)down\sfrom"
    r"|up\sfrom|although|(?:an?\s)?(?:improvement|increase|rise|fall|drop|reduction|decrease)\s(?:from|on)|(?:(?:a\slittle|slightly|much|rather|somewhat|well|far)\s)?(?:better"
    r"|worse|higher|lower|more|fewer|less)\sthan\s(?:in|the|for|that|those))\b|;|\.\s(?=[A-Z])"
    r"|,?\s(?:and\s|which\s(?:is|was)\s)?(?:(?:well|just|far|slightly|somewhat|a\slittle|much)\s)?(?:above|below|over|under)\s(?:that|those|the\s\w+)\s(?=[^.;\d]{3,60},\s(?:which|where|whose|at)\b)"
    r"|,?\s(?:not\s(?:yet\s|quite\s)?(?:meeting|reaching|achieving|hitting)|missing|(?:just\s|well\s)?(?:below|above|under|over|short\sof|exceeding|beating))\s(?:our|the|its|their|a)\s(?:\w+\s)?$"
    r"|,\s(?:was|were|is|are|had\sbeen)\s(?:then\s|now\s)?(?:expected|forecast|projected|predicted|likely|anticipated|due|hoped|set\sto)\b",
    re.I,
)
_WEAK = re.compile(r",(?:\s(?:and|with|of\swhich|of\swhom))?|\s(?=\((?![A-Z]{2,6}s?\))[A-Za-z_])|\s(?:and|with|to|from|of\swhich"
                   r"|of\swhom)\b", re.I)
# "stand at 19% and ought to be down to 12%": the clause of the second figure begins at its "and"
_VERB = re.compile(r"\b(?:is|are|was|were|had|has|have|ought|should|must|need(?:s|ed)|will|would|could|may|might|having|being|fell|rose|came|went|falling|rising|due|expected)\b")
# "could rise to 19 should the vacancies not be filled": what it hangs on is said of no figure
_ON_CONDITION = re.compile(r",?\s(?:(?:if|unless|provided\sthat)\s(?!not\b|any\b)|should\s(?:the|these|those|they|it|this|that|any|more|no|further|all|posts|vacancies|demand|referrals)\s)")
_NEXT_CLAUSE = re.compile(r";\s(?!(?:at|in|on|as|compared|against|down|up|from|for|nationally|that|which)\b)")  # of no figure
# "the rate of 16% needed to fall to 10%"
_MODAL = re.compile(r"\s(?:need(?:s|ed)?\sto|ought\sto|should|must|(?:is|are|was|were|ha[sd]|have)\sto)\b")
_PER = re.compile(r"(?:\s[\w'-]+){0,5}?\s(?:per|in every|for every)\s")
_IN_BRACKETS = re.compile(r"(?:%|\s?per\s?cent)?\s(?:in|at|on|a year|_|last|previously|the (?:previous|year)|nationally|regionally)")
_PLACE = re.compile(r"\bYorkshire and (?:the )?Humber")  # its "and" parts nothing
_PAIR = re.compile(
    r"(?<=children) and(?= young)|(?<=qualified) and|(?<=Children) and(?= Famil)|\bEducation, Health,? and(?= Care)"
    r"|\bbetween [\w,.%]+ and [\w,.%]+",
    re.I,
)
_CUE = Gate(
    *(f"{digit}*" for digit in range(10)), "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
    "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "half", "third", "thirds", "quarter",
    "quarters", "fifth", "fifths", "sixth", "eighth", "eighths", "tenth", "tenths",
)  # fmt: skip

# "(England 70, South East 64)": no name with a number, but a place and its figure
_PLACE_FIRST = re.compile(
    r"\b(?:England|Wales|Scotland|Northern Ireland|London|(?:North|South) (?:East|West)|(?:East|West) Midlands|Humber)(?=\s\d{1,3}(?:\.\d)?(?:\s?%|[,;)]|\.$|\sper(?:cent)?\b))"
)
_PLACES = ("England", "Wales", "Scotland", "Ireland", "London", "East", "West", "Midlands", "Humber")  # the words with which it must match
# "Assessment Team 24; Court Team 16": a team and its figure
_TEAM_FIRST = re.compile(r"\b(?:Teams?|Service|Hub|Unit)(?=:?\s\d{1,3}(?:\.\d)?(?:\s?%|\sper\s?cent\b|[,;.)]|$))")
_MONTHS = Gate(*MONTH_NAMES.lower().split("|"))
_MONTH_FIRST = re.compile(rf"\b(?:{MONTH_NAMES})(?= (?!(?:19|20)\d\d\b)(?:\d{{3,4}}\b|\d{{1,3}},\d{{3}}))")  # "in the half year to June 412 assessments": no name with a number
_QUARTER_NUMBER = re.compile(r"\b(?:[Qq]uarter|QUARTER|Qtr) [1-4]\b")  # "from 3,120 in Quarter 4 to 3,480": no range
_FOR_EVERY = re.compile(
    r"(?<!\d )(?<!\d%\s)\b(?:for|in|of|out of|per|to) (?:each |every )?(?P<rate>100?,?000) (?=(?:children|young people|of|population|residents|10|aged|people|for)\b)", re.I
)
# "71 children under five"
_AGE_LIMIT = re.compile(
    r"\b(?:children|population|babies|infants|pupils|those|people|leavers|adults|teenagers) (?:under|over) (?:two|three|four|five|six|seven|eight|ten|twelve|sixteen|eighteen|1?\d|2[0-5])$")
# "That (1) the plan be adopted; and (2) officers be thanked": the labels of the parts
# "KPI 9 - caseload", "Indicator 4: re-referrals"
_NUMBERED = re.compile(r"\b(?:Indicator|Measure|Table|Chart|Graph|Figure|Priority|Outcome|Objective|Ref)\s$")
_HALF_YEAR = re.compile(r"\b(?:same|first|second|latter|last|final|other|corresponding) $")  # "in the first half of 2019"
_OR_TWO = re.compile(r"\ban? \w+ or $")  # "for a lesson or two"
_A_YEAR, _IN_YEAR = re.compile(r"20[0-3]\d"), re.compile(r"\b(?:in|since|during|until|early|late|spring|summer|autumn|winter) $", re.I)  # "in 2018 children had been"
_KPI = re.compile(r"\b(?:KPI|PI|NI)\s$")
_AFTER_NUMBER = re.compile(r"\s?(?:[-:.)]|\s[-\u2013])")
_RATE_FIRST = re.compile(r"\brates?\s(?:of\s[A-Za-z' -]{3,40}\s)?\(?(?:per|for every|for each|in every)\s(?P<rate>100?,?000)\b", re.I)
_AFTER_RATE = re.compile(r"\s(?:children|young people|of them|of whom|cases)\b")
_PART_LABEL = re.compile(r"(?:\b[Tt]hat:?|[;:]|[;,]\s?and|\s-|\bto:?)\s?\($")
_PER_THOUSAND = re.compile(r"\s(?:[\w'-]+\s){0,3}?(?:per|every|each)\s")
_CARRIED = re.compile(r"[^.;,\d]{0,45}?\bto\s(?:(?:about|around|just|only|under|over|some|a)\s){0,2}$")
_PER_EVERY = re.compile(r"(?:\s[\w'-]+){0,4}\s")
_BY_COUNT_TO = re.compile(r"([\d,]+) to ([\d,]+)")
_BY_TO = re.compile(r"([\d.]+\s?(?:%|per\s?cent)) to ([\d,]+)")
_NOW = Screened(r"\b(?:now|currently|current|at\spresent|at\sthe\smoment|today|presently|at\sthat\spoint)\b", re.I)
_PAST = re.compile(r"\bhad\b(?![^,;]{0,40}\b(?:to|would|until|by)\b)[^;.]{0,60}$")
_PAST_AFTER = re.compile(r",?\s(?:had|made|was|were|stood|came|numbered|accounted|(?:there|it|this|they)\s(?:was|were|had|stood|made))\b")
_THAN = re.compile(r"\b(?:(?<!more )(?<!less )(?<!fewer )than|(?:more|less|fewer) than (?:in|on|at|the|that|those|last|had|for)|(?:again|many|much|high|low|same(?: \w+)?) as\b|since|improvement"
    r"|before|in response to)\b", re.I)
_RELATIVE = re.compile(r"(?:last|past|previous|a|one) year\b(?!.*\d)", re.I)
_MONTHS_EARLIER = re.compile(r"\w+\s(?:months?|years)\s(?:earlier|previously|before)", re.I)
_OVER = re.compile(r"\b(?:over|during|in|within|for) the $", re.I)


def may_hold_figure(plain: str) -> bool:
    """Whether a text has a digit or a number word at all."""
    return _CUE.open(plain)


def figures(plain: str) -> list[Figure]:
    """The figures of a sentence that may be a measure, "20 or 21" made one, each with a unit of the contract."""
    for place in named_places(plain):  # "in Barset 104 children": a place before a number makes no name of it
        plain = plain[: place.start()] + place.group().lower() + plain[place.end() :]
    if _MONTHS.open(plain):
        plain = _MONTH_FIRST.sub(lambda m: m[0].lower(), plain)
    if "uarter" in plain or "QUARTER" in plain or "Qtr" in plain:
        plain = _QUARTER_NUMBER.sub(lambda m: f"{m[0][:-1]}x", plain)
    plain = plain.replace(" Section 47", " section 47")  # "203 Section 47 enquiries": no name with a number
    out: list[Figure] = []
    named = _RATE_FIRST.search(plain) if "000" in plain else None  # "the rate per 10,000 at 99"
    every = _FOR_EVERY.search(plain) if "000 " in plain else None  # "for every 100,000 young people there had been 248"
    lowered = _TEAM_FIRST.sub(lambda m: m.group().lower(), plain) if "eam" in plain or "ervice" in plain or "ub" in plain else plain
    for figure in find_figures(_PLACE_FIRST.sub(lambda m: m.group().lower(), lowered) if any(place in lowered for place in _PLACES) else lowered):
        if split := _BY_TO.fullmatch(figure.text):  # "by 12% to 3,204": a change and what it led to, no range
            value = split.group(2).replace(",", "")
            out.append(replace(figure, end=figure.start + split.end(1), text=split.group(1), high=figure.low))
            figure = replace(
                figure, start=figure.start + split.start(2), text=split.group(2), low=value, high=value, unit=""
            )
        if every and every.start("rate") <= figure.start < every.end("rate"):
            if out and not out[-1].unit and _PER_EVERY.fullmatch(plain, out[-1].end, every.start()):
                out[-1] = replace(out[-1], unit=f"rate per {every['rate'].replace(',', '')}")  # "248 first-time entrants for every 100,000 young people"
            continue
        left = plain[max(0, figure.start - 14) : figure.start]
        if (figure.text == "half" and _HALF_YEAR.search(left)) or (figure.text == "two" and _OR_TWO.search(left)) or (_A_YEAR.fullmatch(figure.text) and _IN_YEAR.search(left)):
            continue
        if not figure.unit and (_KPI.search(left) or (_NUMBERED.search(left) and _AFTER_NUMBER.match(plain, figure.end))):
            continue
        if named and named.start() <= figure.start < named.end():
            continue
        if out and figure.text == "1,000" and _PER_THOUSAND.fullmatch(plain, out[-1].end, figure.start):
            out.pop()  # "2.4 for every 1,000 children": a rate of no unit of the contract
            continue
        if "(" in plain and not figure.unit and _PART_LABEL.search(plain, max(0, figure.start - 12), figure.start) and plain[figure.end : figure.end + 2] == ") ":
            continue
        if not figure.unit and _AGE_LIMIT.search(plain[max(0, figure.start - 20) : figure.end]):
            continue
        if named and named.end() <= figure.start and not figure.unit and not _AFTER_RATE.match(plain, figure.end):
            figure = replace(figure, unit=f"rate per {named['rate'].replace(',', '')}")
        if every and not figure.unit and every.end() <= figure.start:
            figure = replace(figure, unit=f"rate per {every['rate'].replace(',', '')}")
        if (change := _BY_COUNT_TO.fullmatch(figure.text)) and plain[: figure.start].endswith(" by "):  # "had fallen by 12 to 377"
            value = change.group(2).replace(",", "")
            figure = replace(figure, start=figure.start + change.start(2), text=change.group(2), low=value, high=value)
        if out and figure.text == "100,000" and plain[out[-1].end : figure.start].strip() == "per":
            out[-1] = replace(out[-1], unit="rate per 100000")
        elif out and not out[-1].unit and figure.text in {"10,000", "100,000"} and _PER.fullmatch(plain, out[-1].end, figure.start):
            out[-1] = replace(out[-1], unit=f"rate per {figure.low}")  # "68 children in care per 10,000"
        elif (
            out
            and plain[out[-1].end : figure.start] == " or "
            and out[-1].unit == figure.unit
            and figure.low
            and out[-1].high
        ):
            out[-1] = replace(out[-1], end=figure.end, text=plain[out[-1].start : figure.end], high=figure.high)
        elif figure.unit in UNITS:
            out.append(_no_bound(plain, figure))
    return _with_parted(plain, _with_units(plain, out))


def _with_units(plain: str, found: list[Figure]) -> list[Figure]:
    """The figures, the second of two times with the unit of the first: "from 16 weeks in March to four in November"."""
    out: list[Figure] = []
    for figure in found:
        last = out[-1] if out else None
        timed = last is not None and last.unit in {"weeks", "days"} and not figure.unit and plain[: last.start].endswith("from ")
        if last is not None and timed and _CARRIED.fullmatch(plain, last.end, figure.start):
            figure = replace(figure, unit=last.unit)
        out.append(figure)
    return out


def _with_parted(plain: str, found: list[Figure]) -> list[Figure]:
    """The figures with shares whose people stand between their numbers, "one worker in six", in place of these."""
    shares = parted(plain)
    if not shares:
        return found
    kept = [f for f in found if all(f.end <= s.start or s.end <= f.start for s in shares)]
    return sorted([*kept, *shares], key=lambda f: f.start)


# "a little under the 68% recorded by its neighbours": set beside another figure, not bounded by it
_BESIDE = re.compile(r"\b(?:under|below|above|over)\sthe\s(?:(?:national|regional|England|previous|earlier)\s)?$", re.I)
_ANOTHER = re.compile(r"\s(?:(?:of|in|for|at|by|across|recorded|reported|seen|achieved|set|nationally|regionally|that|which|asked|called|aimed|wanted|sought"
    r"|required|expected|national|regional|average|figure|target)\b)")


def _no_bound(plain: str, figure: Figure) -> Figure:
    """The figure as it stands where the words before it compare another figure with it."""
    if figure.low and figure.high:
        return figure
    beside = _BESIDE.search(plain[: figure.start]) and _ANOTHER.match(plain, figure.end)
    return replace(figure, low=figure.low or figure.high, high=figure.high or figure.low) if beside else figure


def zones(plain: str, found: list[Figure], anchor: str) -> list[Zone]:
    """The zone of each figure, in order; a comma or "and" within a date or a pair parts nothing.

    A figure within the phrase of the one before ("8-12 in the only 3 councils that …") has no connector before it:
    the zone of that one runs on.
    """
    masked = list(plain)
    for start, end in [(d.start, d.end) for d in find_dates(plain, anchor)] + [m.span() for m in (*_PAIR.finditer(plain), *_PLACE.finditer(plain), *JOINED_TEAM.finditer(plain))]:
        masked[start:end] = "_" * (end - start)
    text = "".join(masked)
    bounds = [0, *(_bound(text, a, b) for a, b in pairwise(found)), len(plain)]
    out: list[Zone] = []
    for at, figure in enumerate(found):
        start = bounds[at] if bounds[at] >= 0 else found[at - 1].end
        end = next(b for b in bounds[at + 1 :] if b >= 0)
        if condition := _ON_CONDITION.search(text, figure.end, end) or (_NEXT_CLAUSE.search(text, figure.end, end) if end == len(plain) else None):
            end = condition.start()
        out.append(Zone(figure, start, end, plain[start:end]))
    return told_around(plain, out)


def _bound(text: str, left: Figure, right: Figure) -> int:
    """Where the zone of one figure ends and that of the next begins; -1 where nothing parts them."""
    between = text[left.end : right.start]
    strong = _STRONG.search(between)
    if strong:
        return left.end + strong.start()
    if between.startswith(")") and between.endswith(" ("):  # "suitable accommodation (93%) was above the national figure (88%)"
        return left.end + 1
    if between.endswith(" (") and _IN_BRACKETS.match(text, right.end):  # "340 foster carers (310 in 2019)"
        return right.start - 2
    weak = [m for m in _WEAK.finditer(between) if m.group() != " to" or not _WENT.search(between, 0, m.start())]
    if (modal := _MODAL.search(between)) and all(m.group().strip() in {"to", "from", "with"} for m in weak):
        return left.end + modal.start()
    cut = _parting(weak, between, _CLOSED.match(text, right.end) is not None) if weak else None
    return left.end + cut.start() if cut else -1


def _parting(weak: list[re.Match[str]], between: str, closed: bool) -> re.Match[str] | None:
    """The connector that parts two figures: the last, but ", with" or a bracket before a mere "with" or "from"."""
    if not weak:
        return None
    joined = [m for m in weak if m.group().startswith(", ") or not m.group().strip()]
    bare = weak[-1].group().strip().lower() in {"with", "to", "from"}
    opened = [m for m in weak[:-1] if _VERB.search(between, m.end(), weak[-1].start())] if bare else []
    if not bare and len(weak) > 1 and (subject := _after_aside(weak, between, closed)) is not None:
        return subject
    return (opened or joined or weak)[-1] if bare else weak[-1]


# "…, and Carset, a smaller council, had 180", "a total which Carset, with 1,290, had yet to reach": the figure's clause begins before its subject
_VERB_AT_ONCE = re.compile(r"\s(?:had|has|was|were|stood|took|is|are|reported|recorded|managed|averaged)\b")
_AT_ONCE = re.compile(r"\s(?:at|standing at|averaging|running at|on)\s(?:about\s|around\s|just\s|only\s)?")
# "had slipped to 94%", "as well as to attendance": a "to" that belongs to its verb
_WENT = re.compile(r"\b(?:slip|fall|fell|ris|rose|climb|drop|com|came|go|went|gone|grow|grew|increas|decreas|reduc|improv|mov|rais|brought|cut|amount|creep|crept|jump|dip|sink|sunk"
    r"|down|up|back|close|near|clos)\w*$"
                   r"|\bas well as$")
# What joins a figure in passing to the words right before the comma: "exclusions, of which there had been 31", "step-downs, 84 in the quarter"
_TOLD_OF_IT = re.compile(
    r"(?:\s(?:of\s(?:which|whom)\s)?there\s(?:were|was|are|is|had\sbeen|have\sbeen)|\s(?:which|who)\s(?:(?:now|had|has|have)\s)*(?:stood|numbered|totalled|came|amounted|ran|been|slipped|fallen|risen|fell|rose|dropped|climbed|grown|come|gone)(?:\s(?:up|down|back))?(?:\s(?:at|to))?|\snow|\sat|\sput\sat|\snumbering)?"
    r"(?:\s(?:now|currently|then|some|about|around|only|just|over|under|nearly|almost))*\s"
)
# "… of whom, 46 in July, had been", the comma that closes what was told in passing, and the verb behind it
_CLOSED = re.compile(r"(?:\s(?:in|at|on|by|for|during|since|as)\s[^,;.]{2,40})?,\s(?:which\s)?(?:were|was|had|have|has|are|is|went|came|fell|rose|did|stood|remain\w*|continu\w+|explain\w*)\b")
_NAME_AT_END = re.compile(r"\b[A-Z][\w'-]+$")


def _after_aside(weak: list[re.Match[str]], between: str, closed: bool) -> re.Match[str] | None:
    """The connector before the subject of a figure, where an aside parts the two by commas; None where none does."""
    last = weak[-1]
    if _TOLD_OF_IT.fullmatch(between, last.end()) and (len(between) - last.end() > 1 or closed) and (opened := [m for m in weak[:-1] if re.search(r"[a-z]{3}", between[m.end() : last.start()])]):
        return opened[-1]  # "and that exclusions, of which there were 31"
    if last.group() == "," and len(weak) > 2 and weak[-2].group() == "," and _VERB_AT_ONCE.match(between, last.end()) and _NAME_AT_END.search(between[: weak[-2].start()]):
        return weak[-3]
    if last.group() == "," and _AT_ONCE.fullmatch(between, last.end()):
        return weak[-2]  # "those in the Court Team rather lower, at 15"
    if last.group() == ", with" and _NAME_AT_END.search(between[: last.start()]):
        return weak[-2]
    return None


def says_now(text: str) -> bool:
    """Whether a text tells the present."""
    return bool(_NOW.search(text))


def dates_of(plain: str, anchor: str) -> list[Mention]:
    """The dates of a sentence: "the year to March 2021" is the financial year that ended then; "over the last year"
    and "a year earlier" fix none."""
    out, found = list[Mention](), find_dates(plain, anchor)
    if _MONTHS.open(plain) and (gone := months_gone_by(plain, anchor, found)):
        found = sorted([*gone, *(d for d in found if all(d.end <= g.start or g.end <= d.start for g in gone))], key=lambda d: d.start)
    for date in found:
        if _RELATIVE.match(date.text) and (
            _OVER.search(plain[: date.start]) or not date.text.lower().startswith("last")
        ):
            continue
        if _MONTHS_EARLIER.fullmatch(date.text):
            continue  # earlier than another day, not than the meeting's
        out.append(stretch(plain, _gone_by(plain, date, anchor)))
    before = _days_before(plain, out) if out and len(out) < 4 else []
    kept = [d for d in out if all(d.end <= b.start or b.end <= d.start for b in before)]
    return sorted([*kept, *before], key=lambda d: d.start)


_THEN_AT = re.compile(rf"\b(?:was|were|from|against|with|been)\s[\d,.]+%?\s(?:at|on)\s(?P<day>(?P<n>\d{{1,2}})\s(?P<month>{MONTH_NAMES}))\b(?!,?\s\d)", re.I)


def _days_before(plain: str, dates: list[Mention]) -> list[Mention]:
    """The days without a year that go before another day of the sentence: "214 at 30 June, was 188 at 31 March"."""
    out = []
    for match in _THEN_AT.finditer(plain) if "at" in plain or "on" in plain else ():
        told = [d for d in dates if d.end <= match.start() and re.fullmatch(r"\d{4}-\d\d-\d\d", d.value)]
        if not told or any(d.start < match.end() and match.start("day") < d.end and d.value <= told[-1].value for d in dates):
            continue
        month = 1 + ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec").index(match["month"][:3].lower())
        day, year = f"{month:02}-{int(match['n']):02}", int(told[-1].value[:4])
        value = f"{year - (day >= told[-1].value[5:])}-{day}"
        out.append(Mention(match.start("day"), match.end("day"), match["day"], "day", value))
    return out


def _gone_by(plain: str, date: Mention, anchor: str) -> Mention:
    """A day told without its year that has gone by: "when the Council had started, on 1 April" is none to come."""
    told = re.fullmatch(r"(\d{4})((?:-\d\d){1,2})", date.value)
    if told is None or not anchor or date.value <= anchor[: len(date.value)] or re.search(r"\d{4}|\bnext\b|\bthis\b", date.text):
        return date
    return replace(date, value=f"{int(told[1]) - 1}{told[2]}") if _PAST.search(plain[: date.start]) or _PAST_AFTER.match(plain, date.end) else date


def date_in(zone: Zone, dates: list[Mention]) -> str:
    """The date told in a zone: the nearest after its figure, else the nearest before it."""
    inside = [d for d in dates if zone.start <= d.start and d.end <= zone.end + 1]
    later = [
        d
        for d in inside
        if d.start >= zone.figure.end
        and ";" not in zone.text[zone.figure.end - zone.start : d.start - zone.start]
        and not _THAN.search(zone.text[zone.figure.end - zone.start : d.start - zone.start])
    ] + [d for d in dates if zone.resumed[0] <= d.start and d.end <= zone.resumed[1]]
    earlier = [d for d in inside if d.end <= zone.figure.start]
    found = later[:1] or [
        d for d in earlier[-1:] if zone.text[d.end - zone.start : zone.figure.start - zone.start].count(",") < 3
    ]
    return found[0].value if found else ""
