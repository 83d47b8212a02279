"""What surrounds a figure in its sentence: its zone, what it is compared with, when it was so, and of whom.

All text here is folded (single spaces). A zone runs from the connector before a figure ("compared with", "whereas",
", and") to the next one; what it says belongs to that figure alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise

from kg.dates import find_dates
from kg.extract.stretches import stretch
from kg.gazetteer import by_name, find_authorities, named_places
from kg.model import Mention
from kg.numbers import Figure, find_figures
from kg.screen import Screened

UNITS = frozenset({"", "percent", "rate per 10000", "rate per 100000", "days", "weeks"})

_STRONG = re.compile(
    r",?\s(?:(?:twice|double|treble)\sthe\s(?=\d)|compared|in\scomparison|as\sopposed|as\sagainst|against|whereas|while|whilst|but|when\sit|down\sfrom"
    r"|up\sfrom|although|(?:an?\s)?(?:improvement|increase|rise|fall|drop|reduction|decrease)\s(?:from|on)|(?:better"
    r"|worse|higher|lower|more|fewer|less)\sthan\s(?:in|the|for))\b|;|\.\s(?=[A-Z])"
    r"|,\s(?:was|were|is|are|had\sbeen)\s(?:then\s|now\s)?(?:expected|forecast|projected|predicted|likely|anticipated|due|hoped|set\sto)\b",
    re.I,
)
_WEAK = re.compile(r",(?:\s(?:and|with|of\swhich|of\swhom))?|\s(?=\([A-Za-z_])|\s(?:and|with|to|from|of\swhich"
                   r"|of\swhom)\b", re.I)
_IN_BRACKETS = re.compile(r"(?:%| per cent)?\s(?:in|at|on|a year|_)")
_PAIR = re.compile(
    r"(?<=children) and(?= young)|(?<=qualified) and|(?<=Children) and(?= Famil)"
    r"|\bbetween [\w,.%]+ and [\w,.%]+",
    re.I,
)
_CUE = Screened(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety|half|thirds?|quarters?|fifths?|sixth|eighths?|tenths?)\b",
    re.I,
)

# "(England 70, South East 64)": no name with a number, but a place and its figure
_PLACE_FIRST = re.compile(
    r"\b(?:England|Wales|Scotland|Northern Ireland|London|(?:North|South) (?:East|West)|(?:East|West) Midlands|Humber)(?=\s\d{1,3}(?:\.\d)?(?:%|[,;)]|\sper\b))"
)
_WAS_SO = re.compile(r"[^.;,]{0,90}\b(?:had|has|have|was|were)\b")
_FOR_EVERY = re.compile(
    r"(?<!\d )(?<!\d%\s)\b(?:for|in|of|out of|per|to) (?:each |every )?(?P<rate>100?,?000) (?=(?:children|young people|of|population|residents|10|aged|people|for)\b)", re.I
)
_FROM_THEN = re.compile(r"\s(?:from|on)\s(?:(?:about|around|just|over|some|under)\s){0,2}")  # "had grown to 611 from 480"
_BY_COUNT_TO = re.compile(r"([\d,]+) to ([\d,]+)")
_BY_TO = re.compile(r"([\d.]+\s?(?:%|per cent)) to ([\d,]+)")
_TARGET = re.compile(
    r"\bwish(?:ed)?\sto\ssee\b|\b(?:wants|wanted|would\slike|keen)\sto\s(?:see|have|reach|get)\b|\bsupposed\sto\b|\bought\sto\b"
    r"|\b(?:the|a|its|own|national|local|company|council)(?:'s)?\s(?:standard|limit|norm|threshold)\s(?:is|was|being|of|for|had)\b"
    r"|\btargets?\b(?!\s(?:audience|group|cohort))|\baim(?:s|ed|ing)?\b(?!\shigh)|\bambition\b|\bgoal\b|\bshould\b"
    r"|\bmust\b|\bceilings?\b|\bcap(?:ped)?\b(?!\sand)|\bworking\sto(?:wards)?\b|\bintention\b|\bobjective\b|\bcommit(?:ted|ment)\sto\s(?:get|bring|reach|hav|keep|reduc|hold)\w*|\b(?:seek|sought|seeking|looking)\sto\s(?:get|bring|reach|reduce|keep|hold|raise)\b|\b(?:would|will|to)\sbe\s(?:kept|held|limited)\b|\b(?:limit|threshold)\s(?:is|was|being|of|remained|remains|stood\sat)\b|\bmaximum\s(?:\w+\s)?(?:case-?load|wait|number|length)\s(?:\w+\s)?(?:is|was|to\sbe|being|of)\b|\bintended\sto\s(?:get|bring|reach|reduce|keep|hold|raise|have)\b|\bstipulat\w+|\bbenchmark\b"
    r"|\b(?:recommended|required|agreed|statutory)\s(?:\w+\s)?(?:limit|level|maximum|minimum|standard|number|ratio)\b"
    r"|\brequir(?:es|ed|ing)\b(?!\simprov)|\bmaximum\sof\b(?=.{0,40}\bany\s?one)|\bexpectation\b"
    r"|\b(?:call(?:s|ed|ing)?|ask(?:s|ed)?|provid(?:es|ed)|specif(?:ies|ied)|set)\s(?:for\s|out\s)?(?:(?:at\sleast|a\sminimum\sof|over)\s)?(?=\d[\d.]*\s?(?:%|per\scent)(?:\sto\sbe\b|\s?[.,;)]|$))"
    r"|\bstatutory\s(?:target|timescale|limit)|\b(?:short|shy|wide)\sof\s(?:the|its|a)\b"
    r"|\d(?:\s?%|\sper\scent|\sweeks|\sdays)?\s(?:that\s(?:was|had\sbeen)\s)?(?:sought|aimed\sfor|wanted|called\sfor|asked\sfor|required)\b",
    re.I,
)
_STATUTORY = re.compile(r"\bstatutory\s$", re.I)
_PEERS = re.compile(r"\b(?:neighbours?|average|group|famil\w+|comparators?|similar|core\scities|peers?)\b", re.I)
_MARK = re.compile(r"\b(?:national|regional|England|Wales)(?:ly)?\s(?:average\s)?benchmark\b", re.I)
_NATIONAL = re.compile(
    r"\b(?:England|Wales|Scotland):?\s(?=[\d.]+%?)|\bnational(?:ly)?\b(?!\s(?:crime|probation|health|framework|panel"
    r"|minimum|assessment|referral))|\b(?:England"
    r"|English|Wales|Welsh|Scottish|Scotland|UK)(?:'s)?\s(?:average|figure|rate|mean|median)"
    r"|\b(?:average|figure|rate|mean|median)\s(?:for|in|across|of)\s(?:England|Wales|Scotland|Northern\sIreland"
    r"|the\sUK)|\b(?:across|for|in)\s(?:England|Wales|Scotland|Northern\sIreland|the\scountry"
    r"|the\sUK)\b(?!\sand\s(?:the\s)?\w+\s(?:average|region))"
    r"|\ball[-\s](?:England|Wales)\b",
    re.I,
)
_COMPASS = r"(?:(?:North|South)[\s-]?(?:East|West)|East|West|North|South)"
_REGIONAL = re.compile(
    r"\b(?:(?:North|South)\s(?:East|West)|(?:East|West)\sMidlands|London|Humber)(?::\s(?=\d)|\s(?=[\d.]+(?:%|[,;)])))|\bYorkshire\sand\s(?:the\s)?Humber"
    r"|\b(?i:in|for|across)\s(?:inner|outer|[Gg]reater)\sLondon\b|\b(?i:for|across)\sLondon\b|\b(?i:for|in|across)\s(?:the\s)?"
    r"(?:North|South)\s(?:East|West)\b(?!\s[A-Z])|\bregional(?:ly)?\b|\b(?:the"
    r"|across\sthe|for\sthe)\sregion\b(?!\sof)|\b(?i:in|for"
    rf"|across)\sthe\s(?:{_COMPASS}(?:\sof\sEngland|\sMidlands)?|West\sMidlands|East\sMidlands|Yorkshire\sand)\b"
    rf"|\b(?:London|{_COMPASS}|Midlands|Yorkshire\sand\s(?:the\s)?Humber|East\sof\sEngland|East\sMidlands"
    r"|West\sMidlands)\saverage\b|\bEast\sof\sEngland\b|\b(?:across|in)\sLondon\b"
)
_OTHER = re.compile(
    r"\b(?:the\s)?(?:(?:only|other|similar|neighbouring|comparable|comparator|some|most|many|several|few|certain"
    r"|nearby|those|\d{1,2}|two|three|statistical)\s){1,3}(?:(?:local\s)?(?:authorities|councils|LAs|boroughs"
    r"|counties)|areas|neighbours?)\b"
    r"|\bstatistical\sneighbours?(?:\saverage)?\b|\bfamily\sgroup\b|\b(?:comparator|similar)\s(?:group|average)\b"
    r"|\bother\s(?:parts\sof|places)|\b(?:another|one\sother|one\s(?:nearby|neighbouring))\s(?:[A-Z][\w]+\s){0,2}(?:(?:local\s)?authority"
    r"|council|borough|county|city|area)\b",
    re.I,
)
_BEST = re.compile(
    r"\b(?:best[-\s](?:practice|performing)|top[-\s](?:performing|quartile)"
    r"|highest[-\s]performing)(?:\s(?:local\s)?(?:authorities|councils))?\b",
    re.I,
)
_EXPECTED = re.compile(
    r"\bexpect(?:ed|s|ation)?\b|\bforecast\b|\bprojected\b|\bprojections?\b|\bpredict\w*|\b(?:fore)?saw\s(?:that|this|it|them|the\sfigure)\s(?:go|com|fall|drop|ris|climb|eas)\w*"
    r"|\banticipat\w+|\b(?:might|could|would|likely)\b"
)
_MAY = re.compile(r"\bmay\s(?!\d{4}\b)")
_BEFORE = re.compile(
    r"\b(?:the\s)?(?:year|quarter|month|period)\sbefore\b|\bprevious(?:ly)?\b"
    r"|(?<!the\s)\blast\s(?:year|quarter|month)\b|\b(?:a\syear|(?:twelve|12)\smonths)\s(?:ago|earlier|before|previously)\b|\bpreceding\b"
    r"|\bprior\b|\bearlier\b|\b(?:same|corresponding|equivalent)\s(?:time|period|point|month|quarter|date)\s(?:\w+\s){0,2}?(?:last|previous|year|20\d\d)\b|\boriginally\b(?=.{0,3}$)"
    r"|\bin\sthe\spast\b",
    re.I,
)
_FROM = re.compile(
    r"\b(?:(?:twice|double|treble)\sthe(?=\s\d)|compared(?:\s(?:with|to))?|in\scomparison\s(?:with|to)|(?:down|up|risen|rose|rising"
    r"|increased|increasing|grown|fallen|fell|falling|dropped|decreased|reduced|declined|improved"
    r"|improving|moved|gone\sup|gone\sdown|come\sdown|climbed|increase|rise|fall|drop|reduction"
    r"|decrease|improvement)(?:\s\w+ly)?\s(?:from|on)|as\sagainst|against|as\sopposed\sto)\b",
    re.I,
)
_THEN = re.compile(r"\b(?:year|quarter|month|months|period|time)s?\s(?:before|earlier|previously|ago)\b|\bprevious\s(?:\w+\s)?(?:year|quarter|month|figure|rate)\b|\b20\d\d\b", re.I)
_CLAUSE = re.compile(
    r"[;:]|,\s(?:which|where|allowing|who|and|but|so|with|resulting|leading|although)\b"
    r"|\sand\s(?!regionally|young)|\s(?:where|because|so\sthat|to\sensure|until)\b",
    re.I,
)
_ASIDE = re.compile(r"(?<=\w)\s\((?=[^)\d]{8,})")  # "41 had been reviewed (some of them from earlier years)": an aside on the figure's noun
_NOW = re.compile(r"\b(?:now|currently|current|at\spresent|at\sthe\smoment|today|presently|at\sthat\spoint)\b", re.I)
_THAN = re.compile(r"\b(?:than|since|improvement|before|in response to)\b", re.I)
_RELATIVE = re.compile(r"(?:last|past|previous|a|one) year\b(?!.*\d)", re.I)
_MONTHS_EARLIER = re.compile(r"\w+\smonths?\s(?:earlier|previously|before)", re.I)
_OVER = re.compile(r"\b(?:over|during|in|within|for) the $", re.I)


@dataclass(frozen=True, slots=True)
class Zone:
    """A figure with the stretch of its sentence that speaks of it."""

    figure: Figure
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a figure is beside the authority's own: its comparator, whose it is (None: the home's), as written."""

    comparator: str = ""
    gss: tuple[str, ...] | None = None
    place: str = ""

    @property
    def apart(self) -> bool:
        """Whether the figure may well be of another time than the authority's own: some other council's, told loosely."""
        return self.comparator == "other authority" and not _PEERS.search(self.place)

    @property
    def own(self) -> bool:
        """Whether it is the authority's own figure of the time that is told."""
        return not self.comparator


def may_hold_figure(plain: str) -> bool:
    """Whether a text has a digit or a number word at all."""
    return _CUE.stands(plain)


def figures(plain: str) -> list[Figure]:
    """The figures of a sentence that may be a measure, "20 or 21" made one, each with a unit of the contract."""
    for place in named_places(plain):  # "in Barset 104 children": a place before a number makes no name of it
        plain = plain[: place.start()] + place.group().lower() + plain[place.end() :]
    out: list[Figure] = []
    every = _FOR_EVERY.search(plain)  # "for every 100,000 young people there had been 248"
    for figure in find_figures(_PLACE_FIRST.sub(lambda m: m.group().lower(), plain)):
        if split := _BY_TO.fullmatch(figure.text):  # "by 12% to 3,204": a change and what it led to, no range
            value = split.group(2).replace(",", "")
            out.append(replace(figure, end=figure.start + split.end(1), text=split.group(1), high=figure.low))
            figure = replace(
                figure, start=figure.start + split.start(2), text=split.group(2), low=value, high=value, unit=""
            )
        if every and every.start("rate") <= figure.start < every.end("rate"):
            continue
        if every and not figure.unit and every.end() <= figure.start:
            figure = replace(figure, unit=f"rate per {every['rate'].replace(',', '')}")
        if (change := _BY_COUNT_TO.fullmatch(figure.text)) and plain[: figure.start].endswith(" by "):  # "had fallen by 12 to 377"
            value = change.group(2).replace(",", "")
            figure = replace(figure, start=figure.start + change.start(2), text=change.group(2), low=value, high=value)
        if out and figure.text == "100,000" and plain[out[-1].end : figure.start].strip() == "per":
            out[-1] = replace(out[-1], unit="rate per 100000")
        elif (
            out
            and plain[out[-1].end : figure.start] == " or "
            and out[-1].unit == figure.unit
            and figure.low
            and out[-1].high
        ):
            out[-1] = replace(out[-1], end=figure.end, text=plain[out[-1].start : figure.end], high=figure.high)
        elif figure.unit in UNITS:
            out.append(figure)
    return out


def zones(plain: str, found: list[Figure], anchor: str) -> list[Zone]:
    """The zone of each figure, in order; a comma or "and" within a date or a pair parts nothing.

    A figure within the phrase of the one before ("8-12 in the only 3 councils that …") has no connector before it:
    the zone of that one runs on.
    """
    masked = list(plain)
    for start, end in [(d.start, d.end) for d in find_dates(plain, anchor)] + [m.span() for m in _PAIR.finditer(plain)]:
        masked[start:end] = "_" * (end - start)
    text = "".join(masked)
    bounds = [0, *(_bound(text, a, b) for a, b in pairwise(found)), len(plain)]
    out: list[Zone] = []
    for at, figure in enumerate(found):
        start = bounds[at] if bounds[at] >= 0 else found[at - 1].end
        end = next(b for b in bounds[at + 1 :] if b >= 0)
        out.append(Zone(figure, start, end, plain[start:end]))
    return out


def _bound(text: str, left: Figure, right: Figure) -> int:
    """Where the zone of one figure ends and that of the next begins; -1 where nothing parts them."""
    between = text[left.end : right.start]
    strong = _STRONG.search(between)
    if strong:
        return left.end + strong.start()
    if between.endswith(" (") and _IN_BRACKETS.match(text, right.end):  # "340 foster carers (310 in 2019)"
        return right.start - 2
    cut = _parting(list(_WEAK.finditer(between)))
    return left.end + cut.start() if cut else -1


def _parting(weak: list[re.Match[str]]) -> re.Match[str] | None:
    """The connector that parts two figures: the last, but ", with" or a bracket before a mere "with" or "from"."""
    if not weak:
        return None
    joined = [m for m in weak if m.group().startswith(", ") or not m.group().strip()]
    bare = weak[-1].group().strip().lower() in {"with", "to", "from"}
    return joined[-1] if bare and joined else weak[-1]


def compare(zone: Zone, home: tuple[str, ...], date: str) -> Comparison:
    """What the words of a zone make of its figure."""
    text = near(zone)
    national, regional = _NATIONAL.search(text), _REGIONAL.search(text)
    due = _TARGET.search(text) or _STATUTORY.search(text[: zone.figure.start - zone.start])
    if due and not (_MARK.search(text) and (national or regional)):
        return Comparison("target", () if national or regional else None, national.group() if national else "")
    best, other = _BEST.search(text), _OTHER.search(text)
    if best:
        return Comparison("best practice", (), best.group())
    if other:
        return Comparison("other authority", (), _whole(text, other))
    if national:
        place = re.search(r"\b(England|Wales|Scotland|Northern Ireland|the UK)\b(?!'s)", text)
        return Comparison("national", (), place.group(1) if place else "")
    named = [] if shared_place(text, home, date)[1] else named_others(text, home, date)
    if named:
        return Comparison("other authority", tuple(sorted({m.value for m in named})), named[0].text)
    if regional:
        place = re.search(rf"\b((?:inner |outer |[Gg]reater )?London|{_COMPASS}(?: of England)?|(?:East|West) Midlands"
                          r"|Yorkshire and (?:the )?Humber)\b(?! (?:(?:East|West) )?(?:average|figure|mean|rate))", text)
        return Comparison("regional", (), place.group(1) if place else "")
    ahead = _own_clause(text, zone)
    if _EXPECTED.search(ahead) or _MAY.search(ahead):
        return Comparison("expected")
    left = text[: zone.figure.start - zone.start]
    if _FROM.search(left) or _FROM_THEN.fullmatch(left) or _BEFORE.search(text):
        return Comparison("previous")
    return Comparison()


def recurring(measure: str, comparison: Comparison, zone: Zone) -> Comparison:
    """The comparison of a share that is itself of what came before: "who had been on a plan earlier" is no earlier figure."""
    if measure not in {"repeat-protection-plans", "re-referral-rate"} or comparison.comparator != "previous":
        return comparison
    return comparison if _FROM.search(zone.text) or _THEN.search(zone.text) else Comparison()


def _own_clause(text: str, zone: Zone) -> str:
    """The text of a zone from where the clause of a figure that was so begins: "…, which would lapse in May, and 71% had been held"."""
    at = zone.figure.end - zone.start
    opened = max(text.rfind(", and ", 0, at), text.rfind("; ", 0, at), text.rfind(", but ", 0, at))
    return text[opened:] if opened >= 0 and _WAS_SO.match(text, at) else text


def in_passing(zone: Zone) -> bool:
    """Whether a zone hangs on the clause before it by "with" and a participle: it shares that clause's mood."""
    return bool(re.match(r",?\s(?:with|and)\b[^,;]{0,80}?\b(?:having|holding|being|carrying|at)\b", zone.text))


def near(zone: Zone) -> str:
    """The zone up to where, after its figure, another clause begins."""
    at = zone.figure.end - zone.start
    cut = _CLAUSE.search(zone.text, at) or _ASIDE.search(zone.text, at)
    return zone.text[: cut.start()] if cut else zone.text


def _whole(text: str, match: re.Match[str]) -> str:
    """An unnamed group of councils as written: with the clause that says which."""
    more = re.match(
        r"(?:\s(?:in|that|which|rated|with|and|one|the|were|been|had|Ofsted|judged|[A-Z]\w+"
        r"|[\"']\w+[\"']?)\b[\"']?)*",
        text[match.end() :],
    )
    tail = more.group() if more else ""
    return (match.group() + re.sub(r"\s(?:had|with|were|in|and|the)$", "", tail)).strip()


def named_others(text: str, home: tuple[str, ...], date: str) -> list[Mention]:
    """The councils other than the home authority whose own figure a zone seems to give."""
    return [
        m for m in find_authorities(text, date)
        if m.value not in home and re.search(r"(?i)(?:(?:\bin|\bfor|\bthan|\bwith|\bat|\band|\bof|\bwhile|\bwhilst|\bwhereas|\bbut)(?:\sneighbouring"
                                             r"|\snearby)?|^|,)\s?$", text[: m.start])
        and not re.search(r"\b(?:placed|living|living with|moved|from)\s\w*\s?$", text[: m.start])
    ]  # fmt: skip


def shared_place(text: str, home: tuple[str, ...], date: str) -> tuple[str, tuple[str, ...]]:
    """Several councils together whose one figure it is ("across A, B and C"), the home authority among them."""
    for match in re.finditer(r"\bacross ((?:[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:, | and )?){2,8})", text):
        places = re.split(r", | and ", match.group(1).strip())
        codes = tuple(sorted({a.gss for p in places if (a := by_name(p, date)) and a.gss}))
        if len(codes) > 1 and set(home) <= set(codes):
            return match.group(1).strip(), codes
    return "", ()


def says_now(text: str) -> bool:
    """Whether a text tells the present."""
    return bool(_NOW.search(text))


def dates_of(plain: str, anchor: str) -> list[Mention]:
    """The dates of a sentence: "the year to March 2021" is the financial year that ended then; "over the last year"
    and "a year earlier" fix none."""
    out = []
    for date in find_dates(plain, anchor):
        if _RELATIVE.match(date.text) and (
            _OVER.search(plain[: date.start]) or not date.text.lower().startswith("last")
        ):
            continue
        if _MONTHS_EARLIER.fullmatch(date.text):
            continue  # earlier than another day, not than the meeting's
        out.append(stretch(plain, date))
    return out


def date_in(zone: Zone, dates: list[Mention]) -> str:
    """The date told in a zone: the nearest after its figure, else the nearest before it."""
    inside = [d for d in dates if zone.start <= d.start and d.end <= zone.end + 1]
    later = [
        d
        for d in inside
        if d.start >= zone.figure.end
        and not _THAN.search(zone.text[zone.figure.end - zone.start : d.start - zone.start])
    ]
    earlier = [d for d in inside if d.end <= zone.figure.start]
    found = later[:1] or [
        d for d in earlier[-1:] if zone.text[d.end - zone.start : zone.figure.start - zone.start].count(",") < 3
    ]
    return found[0].value if found else ""
