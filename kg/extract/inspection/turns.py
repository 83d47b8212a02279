"""Where a run of findings turns: another verb of finding takes over, or praise gives way to fault within a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH, polarity
from kg.rules.inspection.opinion_words import BAD_FEELINGS, one_of

_WHO = r"(?:(?:it|they|he|she|(?:the\s+)?inspect(?:ors|orates?)|the\s+(?:letter|report)|ofsted|the\s+regulators?)\s+)?"
_HAVE = r"(?:(?:had|has|have|was|were|is|are|did|remain(?:ed|s)?|stayed|continued\s+to\s+be)\s+){0,2}(?:been\s+)?"
_ADVERB = (
    r"(?:(?:also|much|rather|far|somewhat|considerably|a\s+good\s+deal|then|further|however|particularly|especially|equally|less|more|not|far|at\s+the\s+same\s+time"
    r"|on\s+the\s+other\s+hand|by\s+contrast|in\s+turn),?\s+){0,2}"
)
# "... and had felt that", "; less happily, it had come upon", "while noting that", ", adding that"
_SAYING = (
    r"(?:finds|notes|adds|says|states|reports|warns|thinks|considers|concludes|observes|records|points\s+out)(?=\s+that)|found|finding(?=\s+that)|felt|feeling(?=\s+that)|(?<=also\s)(?:seen|saw)|saw(?=\s+that)|noted|noting|added|adding|highlighted|highlighting|identified|identifying"
    r"|considered|considering|concluded|concluding|observed|observing|reported|reporting|recogni[sz](?:ed|ing)|stated|stating"
    r"|said|saying|commented|commenting|confirmed|confirming|acknowledg(?:ed|ing)|recorded|recording(?=\s+that)|warned|warning"
    r"|(?:regarded|regarding|viewed|described|describing|considered|seen|saw|counted|named|marked|raised|flagged(?:\s+up)?|cited|listed|picked\s+out|singled\s+out|put\s+forward)(?=\s[^,;.:]{3,90}\sas\s(?:in\s+need|needing|requiring|(?:an?|the)\s+(?:\w+\s+)?(?:area|weakness|strength|concern|risk|gap|shortcoming)|being|weak|poor|strong|good|too)\b)"
    r"|(?:thought|believed|judged|held)(?=\s+that|\s[^,;.:]{3,90}\sto\s+be\s)|(?:took|taken|taking)\s+the\s+view(?=\s+that)|remark(?:ed|ing)(?:\s+(?:up)?on)?|point(?:ed|ing)\s+(?:out|to)|mention(?:ed|ing)"
    r"|c(?:ame|ome|oming)\s+(?:up)?on|c(?:ame|ome|oming)\s+across|stress(?:ed|ing)|emphasi[sz](?:ed|ing)|draw(?:n|ing)\s+attention\s+to"
    r"|drew\s+attention\s+to"
)
_PRAISING = (
    r"likes|praises|commends|welcomes|applauds|liked|praised|praising|commended|commending|welcomed|welcoming|applaud(?:ed|ing)|compliment(?:ed|ing)"
    r"|impressed\s+(?:by|with)|taken\s+with|pleased\s+(?:by|with)|struck\s+by|complimentary\s+about|positive\s+about"
    r"|spok(?:e|en)\s+(?:well|highly|warmly)\s+of|thought\s+(?:well|highly)\s+of|admired"
    r"|(?:come|came|gone|went)\s+away\s+(?:\w+ly\s+)?(?:impressed|pleased|heartened|encouraged|cheered|reassured)\s+(?:by|with|at)"
    r"|(?:singled|picked|marked|singling|picking)\s+out\s+for\s+(?:\w+\s+)?(?:praise|commendation|credit|mention)"
)
_FEELINGS = one_of(BAD_FEELINGS).replace(" ", r"\s+")
_BLAMING = (
    r"what\s+(?:they|it|(?:the\s+)?inspectors|ofsted)\s+(?:had\s+)?(?:most\s+)?(?:wanted|wished|asked|looked|hoped)(?:\s+(?:to\s+see|for))?(?:\s+(?:most|next|instead))?\s+(?:was|were)|regrets|critici[sz]es|calls\s+for|recommends|asks\s+(?:for|(?=that))|wants|questions|regretted|regretting|critici[sz](?:ed|ing)|critical(?:,\s+however,)?\s+of|called\s+for|calling\s+for|recommended(?:\s+that\s+(?:it|they|the\s+(?:council|authority|service|partnership))(?:\s+should)?(?=\s+(?!be\b|was\b|were\b|had\b|is\b|are\b)[a-z]{3,14}\s+(?:the|its|their|how|more|all|any)\b))?|recommending|asked\s+for"
    r"|(?:ask|press|invit|advis)(?:ed|ing)\s+(?:the\s+)?(?:partners|partnership|leaders|managers|agencies|council|authority|service),?\s+(?:also|too|in\s+addition|further|besides),?\s+to(?:\s+improve(?=\s+(?:the|its|their)\s[^,;.]{3,90}\sand\s(?:the|its|their)\s))?(?=\s)"
    r"|call(?:ed|ing)\s+(?:up)?on(?=\s+(?:the|its|all|both|partners|leaders|managers)\b)|(?:ask|press|challeng|invit|requir|advis)(?:ed|ing)(?=\s+(?:the|its|partners|leaders|managers)\s(?:[\w'-]+\s){0,5}?to\s)"
    r"|asking\s+for|asked(?=\s+that)|asked,\s+(?:on\s+the\s+other\s+hand|however|too|also|in\s+addition|by\s+contrast|all\s+the\s+same|nonetheless|nevertheless),\s+for|wanted(?:\s+to\s+see)?|wanting(?:\s+to\s+see)?|wish(?:ed|ing)\s+(?:to\s+see|for)|look(?:ed|ing)\s+for"
    r"|hoped\s+(?:to\s+see|for)|press(?:ed|ing)\s+for|urg(?:ed|ing)|(?:rais(?:ed|ing)|express(?:ed|ing)|voic(?:ed|ing))\s+(?:concerns?"
    r"|disquiet|unease|reservations?|doubts?)(?:\s+(?:about|over|at)|(?=\s+that\b))|concerns?(?:\s+(?:about|over)|(?=\s+that\b))"
    r"|(?:concerned|worried|troubled|disappointed|dissatisfied|unhappy)(?:\s+(?:about|by|with|at)|(?=\s+that\b))"
    r"|(?:less|not\s+so|not\s+as|not)\s+(?:content|satisfied|happy|pleased|impressed|convinced|persuaded|reassured|assured|comfortable)\s+(?:with|by|about|at|over|of)|(?:less|not\s+so|not\s+as|not)\s+(?:content|satisfied|happy|convinced|persuaded|reassured|assured|sure)(?=\s+that\b)"
    rf"|{_FEELINGS}\s+(?:about|of|on|over|towards|by|with|at)|question(?:ed|ing)|found\s+fault\s+with|finding\s+fault\s+with|(?:identified|saw|seen|noted|highlighted)\s+(?:a|the)\s+need\s+for"
)
_TURNED = r"(?:(?:well|highly|warmly|favourably|kindly)|complimentary|impressed|positive|happy|pleased|convinced|satisfied|taken|persuaded|so)\s+(?:by|with|about|of|at|for|on)"
_JOINT = (
    r"(?:[,;]\s*|\s+)(?:(?:and|but|however|while|whilst|whereas|though|although|yet)\b,?\s*)"
    r"|[,;]\s+(?=(?:add|not|say|warn|find|report|recommend|call|critici[sz]|prais|commend|ask|wish|want|point|observ|conclud|remark"
    r"|press|urg|welcom|rais|express|regrett|highlight|stress|identify)ing\b)"
    r"|[,;]\s+(?=(?:rather|much|far|somewhat|considerably|a\s+good\s+deal|distinctly)\s+less\s+so\b)"
    r"|,?\s+and\s+(?:(?:to|on|in|at|from|by)\s+[^,;.]{2,30},?\s+)?(?:where|(?:in|on|from|by)\s+which)\s+(?=(?:they|it|(?:the\s+)?inspectors|the\s+(?:letter|report)|ofsted)\s)"
    r"|,\s+(?=(?:had|has|have|was|were)\s)"  # "critical of late plans, had found records to be thin and had noted that"
    r"|[,;]\s+(?=(?:however|by\s+contrast|less|on\s+the\s+(?:other|debit|credit|positive|negative|plus|minus))\b)|[,;]\s+(?=(?:it|they|inspectors|the\s+inspectors)\s+(?:h|w|r))|;\s+(?=(?:against\s+(?:that|this)|what|it|they|(?:the\s+)?(?:inspectors|letter|report)|ofsted|estyn|ciw|hmip?)\b)"
)
_FRAME = (
    r"(?:(?P<frame>(?:set\s+)?against\s+(?:that|this)|that\s+said|less\s+\w+ly|more\s+\w+ly|on\s+the\s+(?:other|debit|credit|positive|negative|plus|minus)\s+\w+|by\s+contrast|conversely|even\s+so),?\s+)?"
)
AGAIN = re.compile(
    rf"(?:{_JOINT}){_FRAME}(?:that\s+(?=it\b|they\b|inspectors\b|the\s+inspectors\b))?{_WHO}{_HAVE}(?:{_ADVERB})(?:(?<=less\s)(?P<turned>{_TURNED})|(?<=not\s)(?P<negated>{_TURNED}|about(?=\s+(?:the|its|their)\b))"
    rf"|(?P<praise>{_PRAISING})|(?P<blame>{_BLAMING})|(?P<said>{_SAYING}))(?P<that>\s+that)?\s+"
    r"|,?\s+(?:and|but)\s+(?P<need>(?:a|the)\s+need\s+(?:for|to))\s+"
    r"|,\s+(?P<bare>felt|found|saw|noted|observed|considered|concluded|reported|thought)(?P<bare_that>\s+that)\s+"
    r"|(?:[,;]\s+(?:(?:and|but),?\s+)?|\s+(?:and|but),?\s+)(?P<cooler>less\s+(?:favourably|happily|kindly|warmly|well|positively)|un(?:favourably|kindly|happily)|negatively|critically|adversely|sharply|coolly|severely),?\s+(?:up)?(?:on|about|of|by|with|at)\s+"
    r"|,?\s+(?:and|but|while),?\s+on\s+the\s+(?:(?P<credit>credit|positive|plus)|(?P<debit>debit|negative|minus))\s+side,?\s+(?=[a-z])"
    r"|,?\s+(?:and|but|while),?\s+(?:as|by\s+way\s+of)\s+(?:(?P<goods>strengths|positives)|(?P<ills>weaknesses|concerns|criticisms?|(?:matters|things|points|areas)\s+(?:to|for|of|needing|requiring)\s[^,;.]{3,40}?)),?\s+(?=[a-z])"
    r"|[;,]\s+(?:and\s+|but\s+)?(?P<lesser>less\s+(?:\w+ly\s+)?\w+)\s+(?:was|were)\s+(?=(?:the|its|their|how)\s)"
    r"|[;,]\s+(?:(?:and|but)\s+)?in\s+(?:its|their|the\s+inspectors'?)\s+(?P<view>view|opinion|judgement|eyes),?\s+"
    r"|,?\s+however,?\s+(?P<later>added|noted|felt|found|said)(?P<later_that>\s+that)?\s+"
    r"|[,;]?\s+(?:but|though|although|yet|while|whilst)\s+(?:also\s+|equally\s+|on\s+the\s+other\s+hand\s+)?(?P<only_that>that)\s+",
    re.IGNORECASE,
)


# "had noted too the warmth of carers", "praised, in addition, the night team"
_BESIDES = re.compile(
    r",?\s+(?:too|also|as\s+well|besides|likewise|in\s+addition|in\s+particular|moreover|furthermore|further|equally|again|especially|particularly|above\s+all|(?:once|yet)\s+again"
    r"|for\s+(?:its|their)\s+part|among(?:st)?\s+other\s+things|on\s+th(?:is|at)\s+occasion|this\s+time)\b,?(?=\s+(?:the|an?|its|their|how|that)\s)",
    re.IGNORECASE,
)


def past_asides(plain: str, at: int) -> int:
    """The offset after an adverb that stands between a verb of finding and what was found.

    >>> past_asides("Inspectors noted too the warmth", 16)
    20
    """
    match = _BESIDES.match(plain, at)
    return match.end() if match else at


# "..., which they felt to be robust": what inspectors thought of it, and no part of it
_VERDICT = re.compile(
    r",\s+(?:which|whom)\s+(?:they|it|(?:the\s+)?inspect(?:ors|orates?)|ofsted|the\s+(?:letter|report))\s+(?:had\s+)?(?:felt|thought|considered|judged|found|believed|described\s+as|regarded\s+as|called)\b[^,;.]{2,40}$",
    re.IGNORECASE,
)


def without_verdict(text: str) -> str:
    """What was found, without a relative clause that only tells what inspectors thought of it, or the end of a quotation.

    >>> without_verdict("the duty rota, which they felt to be robust")
    'the duty rota'
    """
    bare = text if "\u201c" in text else text.rstrip("\u201d ")
    return _WHEN_FOUND.sub("", _VERDICT.sub("", bare))


# "... at its inspection in September 2021": when it was found, and no part of it
_WHEN_FOUND = re.compile(
    r"(?<=\w),?\s+(?:at|during|in|on|following|after)\s+(?:its|their|the|that|this)\s+(?:(?:last|latest|first|recent|focused|monitoring|full)\s+){0,2}"
    r"(?:inspection|visit|re-?visit)\s+(?:of|in|on|between|from)\s+[\w ]{0,30}\d{4}$",
    re.IGNORECASE,
)


_JOINED = re.compile(r",\s+(?:and|but|while|although)\s+$", re.IGNORECASE)


def before_joint(plain: str, stop: int) -> int:
    """Where the words before an offset end, without the "and" that leads to what begins there.

    >>> before_joint("visits were late, and in Ofsted's view", 22)
    16
    """
    joint = _JOINED.search(plain, 0, stop) if stop < len(plain) else None
    return joint.start() if joint else stop


@dataclass(frozen=True, slots=True)
class Turn:
    """Where another verb takes over: where the one before ends, where its own text begins, and what it says."""

    at: int
    after: int
    verb: str
    kind: str  # empty where the words of the finding decide
    that: bool
    turned: bool  # whether it turns the polarity of what stood before


def turn(plain: str, at: int) -> Turn | None:
    """The next place, from an offset on, where another verb of finding takes over."""
    match = AGAIN.search(plain, at)
    if match is None:
        return None
    turned = bool(match["turned"] or match["negated"])
    bad = turned or any(match[n] for n in ("blame", "need", "cooler", "debit", "ills", "lesser"))
    kind = IMPROVEMENT if bad else STRENGTH if any(match[n] for n in ("praise", "credit", "goods")) else ""
    verb = next((v for n in _VERBS if (v := match[n])), "")
    that = any(match[n] for n in ("that", "bare_that", "later_that", "view", "only_that"))
    adverse = (
        match["only_that"]
        or match["frame"]
        or re.match(r"\W*(?:but|though|although|yet|while|whilst|whereas)\b", match.group(), re.I)
    )
    return Turn(match.start(), match.end(), verb, kind, that, bool(adverse))


_VERBS = ("need", "turned", "negated", "praise", "blame", "said", "bare", "later", "cooler", "credit", "debit", "goods", "ills", "lesser")

# "X was sound, but Y was not": two findings, where the words of each tell and tell against each other.
_AGAINST = re.compile(
    r"[,;]\s+(?:but|though|although|albeit|whereas|while|whilst|yet|however,)\s+(?!(?:officers|members|councillors|he|she|this|that|which)\b)"
    r"|\s+but\s+(?=(?:too|not\s+(?:all|every|enough)|few|some|many)\s|(?:[\w'-]+\s+){1,4}?(?:was|were|is|are|had|has|did)\s+(?:not|yet\s+to)\s)|;\s+(?:but|however),?\s+"
    r"|;\s+(?=[\w' -]{2,50},\s+(?:however|though|by\s+contrast|on\s+the\s+other\s+hand),)|,\s+however,\s+",
    re.IGNORECASE,
)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|did|does|do|could|remain(?:s|ed)|need(?:s|ed)|lack(?:s|ed)|lagg?(?:s|ed)|came|went|took"
    r"|made|knew|felt|met|said|told|gave|read|ran|[a-z]{3,}ed)\b"
)
_NEW_CLAUSE = re.compile(
    r"\s+and\s+(?=(?:(?!the\s+\w+\s+of\b)(?:[\w'-]+\s+){1,4}?|the\s+\w+\s+of\s+(?:the\s+)?\w+\s+)(?:was|were|is|are|had|has|felt|knew|shared|did|waited|lacked|told|took|lived|stayed|worked|kept)\s)",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"(?:it|they|this|that|he|she|had|has|was|were|who|which|in|on|to|for|then|so|also|were|is|are)\b", re.IGNORECASE
)


def against(text: str) -> Iterator[str]:
    """The halves of a reported clause that praise and find fault in turn; the clause itself where it does not turn.

    >>> list(against("plans were timely, but too few were read"))
    ['plans were timely', 'too few were read']
    """
    for match in _AGAINST.finditer(text):
        left, right = text[: match.start()], text[match.end() :]
        if _FINITE.search(left) and _FINITE.search(right) and (_opposed(left, right) or (CONCEDES.match(match.group()) and _less_good(left, right))):
            yield left.strip(" ,;")
            yield from against(right)
            return
    yield text


def _opposed(left: str, right: str) -> bool:
    """Whether one of two texts praises and the other finds fault."""
    kinds = polarity(left), polarity(right)
    return all(kinds) and kinds[0] != kinds[1]


# "advisers were persistent, though plans read alike": what is conceded is less good, unless it only explains
CONCEDES = re.compile(r"[,;]\s+(?:but|though|although|albeit|yet)\b", re.IGNORECASE)
_EXPLAINS = re.compile(
    r"(?:there|this|that|it|they|he|she|most|all|many|no|none|nothing|the\s+(?:\w+\s+)?(?:numbers?|cohort|sample|inspect\w+|visit|letter|report|grade|judgement|council|authority|service))\b"
    r"|.*\b(?:small|early|new|recent\w*|just|sample|cohort|caus\w+|because|pandemic|covid|would|might|numbers|ri[sz]en|rose|risk\w*|challeng\w+|demand\w*|fallen|fell|increas\w+|grown|grew|before|previous\w*)\b",
    re.IGNORECASE | re.DOTALL,
)


def _less_good(left: str, right: str) -> bool:
    """Whether a clause of neutral words is set against one that praises, with a subject and a verb of its own."""
    return polarity(left) == STRENGTH and not polarity(right) and _EXPLAINS.match(right) is None


def apart(text: str) -> list[str]:
    """The clauses that "and" joins, where each has a subject and a verb of its own.

    >>> apart("contacts were logged at once and families were kept informed")
    ['contacts were logged at once', 'families were kept informed']
    """
    for match in _NEW_CLAUSE.finditer(text):
        left, right = text[: match.start()], text[match.end() :]
        if _SUBJECT_AND_VERB.match(left) and not _PRONOUN.match(right) and not _SUBORDINATE.search(left):
            return [left.strip(), *apart(right)]
    return [text]


_SUBJECT_AND_VERB = re.compile(
    r"\s*(?:[\w'()-]+\s+){1,8}?(?:was|were|is|are|had|has|felt|knew|shared|did|told|took|[a-z]{3,}ed)\s+\S"
)
_SUBORDINATE = re.compile(
    r"\b(?:that|which|who|when|where|if|because|since|as|how|between|both|until|whether|what)\b", re.IGNORECASE
)
