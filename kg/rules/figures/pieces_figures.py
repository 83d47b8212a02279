r"""Pieces of patterns for figures, and the four shapes in which minutes put a figure beside what it counts.

A figure here is a quantity: the pieces refuse days of a month, years, ages, sums of money, minute numbers, times and
sizes of files by what stands next to them. Every repeat is bounded.
"""

from __future__ import annotations

from kg.rules.grammar import Rule

_UNITS = "one|two|three|four|five|six|seven|eight|nine"
_TEENS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
WORD = rf"(?:(?:{_TENS})(?:[-\s](?:{_UNITS})\b)?|{_TEENS}|{_UNITS})"
# What `kg.numbers` refuses (dates, ages, sections, sums of money) is refused there; these pieces refuse years and
# quantities of time, so that a rule reads well alone.
_NUMBER = rf"(?<![\w£#/.:'-])(?!(?:19|20)\d\d(?![\d,]))(?:\d{{1,3}}(?:,\d{{3}})+|\d{{1,6}}(?:\.\d\d?)?|{WORD})"
_RANGE = rf"{_NUMBER}(?:(?:\s?-\s?|\s(?:to|or|and)\s)(?=\d)\d[\d,.]*(?<!\.))?(?![\w/:]|,\d)"
_SIGN = r"\s?(?:%|per\s?cent\b)"

# "19", "1,264", "10 to 12", "six", "between 20 and 25"
COUNT = (
    rf"(?:{_RANGE}(?!{_SIGN}|[-\s](?:(?:working|school|calendar)\s)?(?:days?|weeks?|months?|years?|hours?|minutes?"
    r"|million|times|meetings?|letters?|votes?|members?|councillors?|questions?)\b)"
    r"(?:\s(?:or\s(?:more|fewer|less|over)|plus)\b)?)"
)
# "24%", "between 70-80%", "a third", "one in five"
PERCENT = (
    rf"(?:{_NUMBER}(?:{_SIGN})?(?:(?:\s?-\s?|\s(?:to|and)\s)\d[\d.]*)?{_SIGN}|\b(?:a|one|1|two|2)\s?-?thirds?\b"
    r"|\b(?:a|one|three)[\s-]quarters?\b|\b(?:one|two|three|four|\d)\sin\s(?:every\s)?(?:three|four|five|six|ten"
    r"|\d\d?)\b|\bhalf(?=\sof\b)|(?<![\w/.])[1-4]/[2-5](?=\sof\b))"
)
# A share that is no change: not "a rise of 3%".
PERCENT_LEVEL = (
    rf"(?<!rise\sof\s)(?<!increase\sof\s)(?<!reduction\sof\s)(?<!fall\sof\s){PERCENT}(?!\s(?:more|less"
    r"|higher|lower|increase|reduction|rise|fall)\b)"
)
# "26 weeks", "38 working days", "12 to 14 weeks"
DURATION = rf"(?:{_RANGE}[-\s](?:(?:working|school|calendar)\s)?(?:days?|weeks?)\b)"

# Words of degree between a verb and its figure: "was about 24%", "no more than 25".
DEGREE = (
    r"(?:(?:about|around|approximately|approx\.?|roughly|nearly|almost|circa|some|over|above|under|below|between|just"
    r"|only|still|now|currently"
    r"|at|least|most|more|less|fewer|than|no|higher|lower|up|to|well|a|an|on|the|of|average|total|level|levels|mean"
    r"|maximum|minimum|typically"
    r"|estimated|in|region|excess|consistently|slightly|around|all|further|already|also|exactly|as|many|high|low)\s){0,6}"
)
BE = r"(?:is|are|was|were|had\sbeen|has\sbeen|have\sbeen|being|be)"
# The verbs with which a noun is said to be at a figure: "the rate had stood at", "the two figures came to", "it amounted to"
LEVELS = (
    r"(?:(?:had|has|have)\s(?:been(?:\sat)?|stood\sat|reached|averaged|numbered|totalled|come\sto|amounted\sto)|(?:was|were|is|are|stood|stands)(?:\sat)?|came\sto|amounted\sto|totalled|numbered"
    r"|averaged|reached)"
)
# Their first words, where what follows is not asked.
FINITE = r"(?:was|were|had|has|have|is|are|stood|stands|lay|came|amounted|totalled|numbered|averaged|reached)"
_MOVED = (
    r"(?:risen|rose|rising|increased|increasing|grown|grew|(?:gone|went|come|came)\s(?:up|down)|climbed|fallen|fell"
    r"|falling|dropped|dropping|decreased|reduced|declined"
    r"|improved|improving|moved|changed|doubled)"
)
_DATEISH = (
    r"(?:(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:[A-Z][a-z]{2,8},?\s)?(?:19|20)\d\d(?:\s?[-/]\s?\d{2,4})?|Q[1-4]"
    r"|\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8})"
)
STOOD = (
    rf"(?:\b(?:{BE}(?:\s(?:reported|running|recorded|set)\s(?:as|at))?|stood|stands|standing|r[au]n(?:ning)?\sat"
    r"|remain(?:ed|s)|averag(?:ed|es|ing)|totalled|numbered|reached|exceeded"
    rf"|represent(?:ed|s)|comprised|formed|ma[dk]es?\sup|account(?:ed|s)\sfor|{_MOVED}(?:\s\w+ly)?(?:(?:\s(?:from"
    rf"|by)\s[^;:]{{1,40}}?)?\sto)?|(?:rise|fall|increase|reduce|drop|grow|come\sdown|go\sup)\sto|reach|exceed"
    rf"|from\s[\d,.]+%?[^;:.]{{0,30}}?\sto|of|at|holding|having)\b"
    r"|[:(=]|\s-|(?=(?:no\s(?:higher|more)\sthan|in\sthe\sregion|around|between|under|below|up\sto)\s))"
)
_STOP = (
    r"(?!\s(?:there|but|while|whilst|whereas|because|so|who|and\s(?:the|there|that|an?|it|they|its|had|was|were"
    r"|to))\b)"
)
_GAP = rf"(?:{_STOP}[^;:\d£]){{0,70}}?(?:{_DATEISH}(?:{_STOP}[^;:\d£]){{0,40}}?)?"
# After a bare number that is said of a noun before it, no other noun follows: "caseloads were 19", not "19 letters".
_NO_NOUN = (
    r"(?=\s?(?:$|[.,;)(\]]|-\s)|\s(?:in|at|on|for|during|as|compared|against|from|to|by|across|per|and|with|when"
    r"|whereas|while|which|but|each|nationally|regionally"
    r"|this|last|over|or|than|children|young|cases|case|families|episodes|plans|social|of\swhom|of\swhich|below|above"
    r"|up|down|within|had|households|rather|is|was|a)\b)"
)
CHILDREN = (
    r"(?:children(?:\sand\syoung\s(?:people|persons|adults)|\sor\syoung\speople)?|young\s(?:people|persons)"
    r"|pupils|youngsters|teenagers|child|boys|girls)"
)
FEW = r"(?:\s[\w'/&(),-]{1,25}){0,9}?"  # a few words between
MEASURE_STANCES = frozenset({"asserted", "expected", "target", "planned", "hoped", "denied", "conditional"})

Specimens = tuple[tuple[str, str], ...]


def _rule(name: str, pattern: str, cue: str, finds: Specimens, ignores: tuple[str, ...]) -> Rule:
    """A figure rule: `name` begins with the id of its measure; the group `n` is the figure."""
    return Rule(
        name=name, yields="measures", pattern=pattern, finds={sentence: {"n": figure} for sentence, figure in finds},
        ignores=ignores, cue=tuple(cue.split("|")), stances=MEASURE_STANCES,
    )  # fmt: skip


def counted(name: str, noun: str, cue: str, finds: Specimens, ignores: tuple[str, ...] = ()) -> Rule:
    """A number before what it counts: "212 children had been adopted"."""
    return _rule(name, rf"(?P<n>{COUNT})(?:\s\([\d.]{{1,5}}\s?%\))?\s(?:{noun})", cue, finds, ignores)


def after(name: str, verb: str, cue: str, finds: Specimens, ignores: tuple[str, ...] = (),
 figure: str = COUNT) -> Rule:
    """A figure right after its verb or preposition: "the team had audited 40 files"."""
    return _rule(name, rf"(?:{verb})\s{DEGREE}(?P<n>{figure})", cue, finds, ignores)


def shared(name: str, noun: str, cue: str, finds: Specimens, ignores: tuple[str, ...] = ()) -> Rule:
    """A share before its whole: "62% of interviews had been completed"."""
    return _rule(name, rf"(?P<n>{PERCENT})\s(?:{noun})", cue, finds, ignores)


def stood(
    name: str, noun: str, cue: str, finds: Specimens, ignores: tuple[str, ...] = (), figure: str = COUNT
) -> Rule:
    """A figure after what it measures and a verb: "the turnover rate had fallen to 12%"."""
    return _rule(name, rf"\b(?:{noun})\b{_GAP}\s?{STOOD}\s?{DEGREE}(?P<n>{figure})"
                       rf"{'' if figure != COUNT else _NO_NOUN}", cue, finds, ignores)
