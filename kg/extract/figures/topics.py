"""The measure of a figure by the signs that its clause, or the sentence that it points back to, gives of it."""

from __future__ import annotations

import re

from kg.extract.figures.chaining import plausible
from kg.extract.figures.periods import Line
from kg.extract.figures.signs import SIGNS, signed
from kg.extract.figures.subject import Subject
from kg.extract.figures.subjects import SUBJECTS
from kg.extract.figures.zone import Zone
from kg.text import single_spaced

# What follows a figure that has no noun of its own.
FREE = re.compile(
    r"^\s?(?:$|[.,;:)\](]|-\s|(?:in|at|on|for|during|as|compared|against|from|to|by|across|per|and|with|when|whereas|while"
    r"|whilst|nationally|regionally|locally|this|last|or|than|but|out of|up|down|had|have|has|were|was|are|is|who|each|apiece"
    r"|being|of (?:whom|which|these|them|those|it)\b|of (?:the|its|these|those) (?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|latter|former|cases|deaths)"
    r"|completed|done|carried|held|taken|reviewed"
    r"|received|logged|recorded|notified|reported|approved|adopted|audited|trained|recruited|screened|issued|closed|elsewhere|overall|altogether|in total|a year|a month|the|respectively|over|under"
    r"|rather|within|inside|should|would|could|might|must|may|lived|remained|left|stayed|stood|stand|lay|lie|went|came|since|until|below|above|more"
    r"|fewer|lower|higher|still|currently|now|open(?! (?:days?|evenings?|mornings?|meetings?|sessions?|events?)\b)|vacant|outstanding|overdue|awaiting|after|before|between|that|which"
    r"|these|those|target|so|by then|there|again)\b)"
)
OF_WHOLE = re.compile(
    r"^\s?(?:$|[.,;:)\]]|of (?:the )?\d\d (?:to|-|and) \d\d[- ]year[- ]olds|of those aged|of (?:it|them|these|those|cases|the (?:cases|time|children|workforce|total|posts|establishment"
    r"|young people)|children|all|young people|(?:all )?(?:social )?workers|(?:all )?staff|whom|which)\b)"
)


_OF_SO_MANY = re.compile(r"\s(?:out )?of (?:the |its |our |some )?\d")  # "412 of 560 episodes": which of them, its verb says


def by_sign(line: Line, zone: Zone) -> tuple[Subject, re.Match[str]] | None:
    """The measure of which the zone gives a sign, in an item about it, where nothing that follows the figure is counted instead."""
    told = signed(line, zone)
    if told is None or not plausible(told[0].measure, zone.figure):
        return None
    after = line.after(zone)
    if not zone.figure.unit and (_OF_SO_MANY.match(after) or zone.figure.text.lower() == "one"):
        return None
    return (told[0].subject, told[1]) if zone.figure.unit or FREE.match(after) or told[0].counts.match(after) else None


# "It was 22%", "the answer was 75%", "They now accounted for 22% of it": the clause says no more than that something was so
_POINTS_BACK = re.compile(
    r"(?:^|[,;:.\"(]|\b(?:that|and|but|whereas|while|where|when|though|although|because|said|replied))\s?(?:(?:by|in|at|for|since) [\w ]{3,25},? |nationally,? |(?:now|currently|then|so"
    r"|here|locally),? )?"
    r"(?:it|they|this|that|these|the (?:\w+ )?(?:answer|figure|rate|proportion|share|number|percentage|total|reply|average|position|level|aim|target|same figure|latest figure|current figure))"
    r"(?: (?:for|in|at) [\w ]{3,30}?)?,? (?:(?:now|currently|then|still|had|has|have|only|already|since) ){0,3}"
    r"(?:was|were|is|are|been|stood|came|accounted|made|amounted|numbered|averaged|fell|fallen|rose|risen|took|taken|remained|run|ran|running|put|given|reached|dropped|gone|went|meant|represented)\b"
    r"[\w ]{0,30}$|\bhad (?:it|this|them|these) (?:back )?(?:down|up) (?:to|at) $",
    re.I,
)


def by_topic(line: Line, zone: Zone) -> tuple[Subject, re.Match[str]] | None:
    """The measure that the sentence before gives a sign of, where the figure's clause only points back: "It was 22%"."""
    after = line.after(zone)
    if not (FREE.match(after) or (zone.figure.unit == "percent" and OF_WHOLE.match(after))) or not _POINTS_BACK.search(line.before(zone)) or zone.figure.text.lower() == "one":
        return None
    text = previous(line, 1)
    if told := signed(line, zone, text) if text else None:
        return (told[0].subject, told[1]) if plausible(told[0].measure, zone.figure) else None
    last, place = line.context.last, re.match("", text)
    if last is None or place is None or line.index - line.context.index > 1 or last.zone.figure.unit != zone.figure.unit or not last.comparison.own:
        return None
    subject = next((s for s in SUBJECTS if s.measure == last.measure), None)  # "It was 29% in March. By May the Director had it down to 16%"
    return (subject, place) if subject and plausible(last.measure, zone.figure) else None


# "11% could not be traced", "30% wanted to move": what follows says something of its own
_PREDICATE = re.compile(r"\s(?:(?:of (?:them|these|those|whom|the rest))\s)?(?P<said>(?:could|would|had|have|has|were|was|are|did|felt|said|wanted|needed|thought|chose|asked(?! for\b)|preferred"
    r"|made|took|gave|went|lived|refused|declined)\b[^.;,()]{3,90})")
_SAYS_NO_MORE = re.compile(
    r"\b(?:could|would|had|have|has|were|was|are|is|did|do|been|being|be|not|now|then|currently|still|only|also|already|so|this|that|it|them|these|those|they|one|ones|theirs|in|on|at|by|of|for|to|the|a|an|as|than|and"
    r"|position|case|cases|figure|done|such|time|date|year|month|quarter|day|period|months|end|start|first|last|same|recorded|reported|achieved|managed|reached|attained|inside|outside|limit|target|deadline|timescales?|standard|within|working|days|weeks|issued|finished|seen|met|made|held|completed|children|young|people|nationally"
    r"|regionally|locally|overall|before|after|previous|earlier|higher|lower|spring|summer|autumn|winter|term|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|\d[\d/-]*)\b", re.I
)


def otherwise(line: Line, zone: Zone, measure: str) -> bool:
    """Whether what follows a share says something of its own, by no word of the measure that its clause would take over."""
    told = _PREDICATE.match(line.after(zone)) if zone.figure.unit == "percent" and not measure.endswith("-share") else None
    said = re.split(r"\s(?:and|but|while|whereas|against)\s", told["said"])[0] if told else ""
    if not re.search(r"[a-z]{3}", _SAYS_NO_MORE.sub(" ", said)):
        return False
    words = [s.pattern for s in SUBJECTS if s.measure == measure] + [s.needs for s in SUBJECTS if s.measure == measure and s.also] + [s.said for s in SIGNS if s.measure == measure]
    return not any(w.search(said) or w.search(zone.text) for w in words)


# what is answered stands often in a paragraph of its own
ASKED = re.compile(r"\?\s*$|\b(?:asked|enquired|inquired|queried|questioned|(?:wished|wanted) to know)\b[^.]*\b(?:how many|how much|what|numbers?|proportion|percentage|share|figures?|rate)\b")


def previous(line: Line, back: int) -> str:
    """The sentence so many before this one in the same paragraph or item, or an empty string."""
    at = line.index - back
    if at < 0:
        return ""
    other = line.reading.sentences[at]
    same = other.section == line.sentence.section and (other.block == line.sentence.block or ASKED.search(other.plain) is not None)
    return single_spaced(other.plain) if same else ""
