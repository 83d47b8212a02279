"""Findings told in answer to a question: "Asked what had troubled inspectors, the Director named …", "And what had not? That …"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.inspection.clauses import polarity
from kg.extract.inspection.opinions import KINDS, OTHER, end_of
from kg.extract.inspection.opinionsigns import kind_of, over_signs, signs
from kg.rules.cues import Gate
from kg.rules.inspection.pieces_opinions import AUX, NEG

GATE = Gate(
    "ask*", "wonder*", "know", "what", "whether", "question*", "enquir*", "inquir*", "curious", "hear", "learn", "which", "any", "anything",
    "invited", "pressed", "answer*", "repl*", "put", "something",
)  # fmt: skip
# "asked what had troubled inspectors", "wanted to know if anything good had been said"
_QUESTION = over_signs(
        r"(?:\b(?:ask(?:ed|ing)?|wonder(?:ed|ing)|want(?:ed|ing) to (?:know|hear|learn)|wish(?:ed|ing) to (?:know|hear|learn)|enquir(?:ed|ing)|inquir(?:ed|ing)|"
        r"sought to (?:know|learn)|curious(?: to (?:know|hear|learn))?|keen to (?:know|hear|learn)|(?:question|query|enquiry)|to say|to tell <P>|"
        r"pressed(?: \w+)?(?: to say)?|demand(?:ed|ing)|interested to (?:know|hear|learn)|put to <P>(?: that <[Hh]> must have found)?)\b"
        r"(?P<between>[^;:.?]{0,70}?)(?:,? ))?\b(?P<word>what(?: else)?|which|whether|if|how|where|were there|was there|had there been|had <[Hh]>|did <[Hh]>|"
        r"any(?:thing)?|something|for)\b(?P<body>[^;:?]{3,140}?)(?P<stop>,(?! (?:in|at|by|after|during|when|while|on|if|as|most|above)\b)|\?|:|;|\.$|"
        r" and <P> \w+| to which )"
)
_ASKS = re.compile(r"\b(?:ask|wonder|know|hear|learn|enquir|inquir|sought|curious|question|query|to\s+say|to\s+tell|press|demand|interested|put\s+to)\w*\b", re.IGNORECASE)
_GOOD = re.compile(r"\b(?:like|good|well|positive|positives|best|strongest|right|worked|better|pleasing|encouraging|praise|praised|praiseworthy|strong)\b", re.IGNORECASE)
_BAD = re.compile(
    r"\b(?:bad|badly|wrong|worst|weak|weakest|poor|poorest|negative|negatives|worse|lacking|wanting|missing|fall(?:en|ing)?\s+short|fell\s+short|"
    r"less\s+(?:well|good)|improve|improved|improvement|put\s+right|criticise|criticised|amiss|mend(?:ed)?|worrying|disappointing|failing|failed|worry\s+about|worr(?:y|ied)|trouble[ds]?|concern(?:ed|s)?|keep\s+an\s+eye|(?:put|set|look\w*|attend\w*)\s+(?:to\s+)?right|attend(?:ed)?\s+to|attention|untoward|needing|shift)\b"
, re.IGNORECASE)
_NEUTRAL = over_signs(rf"what(?: else)? (?:<[Hh]>{AUX}(?: (?:of|in|on|from) [^,;:.]{{2,40}}?)?{AUX} <0V>|<H>(?: (?:of|in|on) [^,;:.]{{2,40}}?)?{AUX} <0V>)[^+]{{0,60}}$")
_OWN = re.compile(r"\b(?:council|members?|councillors?|officers?|staff|parents|residents|committee|panel)'?s?'?\s+(?:own\s+)?(?:\w+\s+)?(?:concerns?|worr(?:y|ies)|criticisms?|"
    r"doubts?|praise)\b", re.IGNORECASE)
_DEGREE = over_signs(rf"<[Hh]>{AUX}{NEG}{AUX} <[+-][VFE]>")
# "And what had not?": the other side
_OTHERWISE = re.compile(r"(?:And|But)?,?\s*(?:what|which|who|where)\b.{0,40}\b(?:not|less\s+so|otherwise|the\s+reverse|n't)\b.{0,30}\?$", re.IGNORECASE)
_SAYS = (
    r"(?:<0V>|said|says|answered|replied|responded|explained|reported|stated|thought|confirmed|conceded|admitted|acknowledged|allowed|believed|came back|"
    r"went on|assured <P>|told (?:<P>|<h>)|was told|were told|heard|was (?:frank|candid|blunt|clear|open|plain|honest|in no doubt|quick to answer)|"
    r"had no hesitation|did not hesitate)"
)
_NAMES = (
    r"(?:<0V>(?! (?:that|<h>|this|these|those|what|how|in)\b|:| <h>)|mentioned|named|cited|pointed to|picked out|singled out|listed|gave|instanced|"
    r"highlighted|spoke of|referred to|offered|put forward|chose|nominated|quoted|drew attention to|put first|began with|identified|instanced|summed up as|"
    r"reeled off|enumerated|noted|recalled)"
)
_IT_WAS = (
    r"(?:<h>|this|these|that|those|the (?:answer|reply|first|chief|main|chief one|main one|worst|best|one|\w+ (?:thing|point|matter|one|answer))) (?:was|"
    r"were|had been|would be|lay in|is|are)(?: (?:above all|chiefly|mainly|first|first and foremost|undoubtedly|plainly|simply|partly)){0,2}(?: that)?"
)
_SPEAKER = r"(?:<P>(?: \(?[A-Z][\w'-]+\)?){0,3}(?: (?:for|of) [\w' ]{3,40}?)?|the (?:answer|reply|response))"
_ADV = r"(?: (?:\w+ly|then|also|first|at once|had|in (?:reply|answer|response)|for (?:his|her|their) part)){0,3}"
# an answer by a named speaker, or by "it was"
_ANSWER = over_signs(
        rf"(?:{_SPEAKER}{_ADV} (?:{_NAMES}(?: (?:as (?:the )?\w+|in particular|first|above all|two things:|three things:|two:|three:))?|{_SAYS} that (?:<h>|"
        rf"there|this|these) (?:had|was|were|did)(?: \w+)?(?P<colon>[:;,])|{_SAYS}(?P<clause>(?:,? (?:that|by saying that|simply that))?(?: {_IT_WAS})?|:|"
        rf",? (?:about|on) \w+:))|{_SPEAKER} (?:was|lay in|came):?(?: that)?)(?=[ ,:])"
)
# "The Director, invited to say what the visit had thrown up, listed ..."
_INVITED = over_signs(r"\W*<P>(?: \w+){0,3}, (?:when |on being |having been )?(?:asked|invited|pressed|challenged)\b")
_RESUMED = over_signs(rf",(?P<clause>)? (?:{_NAMES}|{_SAYS} that {_IT_WAS})(?=[ ,:])")
# "Answer: The drift in care proceedings.": a line of questions and answers
_LABELLED = re.compile(r"\W*(?:A|Answer|Reply|Response|Director|Officer|Cabinet Member)(?:\s+\d{1,2})?(?:\s+\([^()]{2,60}\))?\s*(?:[:.]|\s[-\u2013\u2014])\s+(?=[A-Z\"\u201c'])")
_CLAUSE = re.compile(r"\b(?:is|was|are|were|has|have|had|will|would|I|we|can|could)\b", re.IGNORECASE)
# "yes, it had: referrals came late"
_IT_HAD = over_signs(r"(?:\b(?:yes|indeed|it|there|they|this|that)|<h>),? (?:(?:it|there|they)|<h>)? ?(?:had|did|was|were|has)(?: indeed| so)?(?:[:;]|,(?= namely| in that| for)|"
    r" -)(?: namely| in that| for)?(?= )")
_FRAGMENT = over_signs(
    r"(?:(?:only|chiefly|mainly|mostly|principally|above all|perhaps|just|simply|first|and) )*(?:that )?(?P<text>[^;:?]{4,220}?)(?:, (?:came (?:the|"
    r"back the) (?:reply|answer|response)|was (?:the|<P>) (?:\w+ )?(?:reply|answer|response)|(?:said|replied|answered|responded|explained|admitted|"
    r"conceded) <P>|<P> (?:said|replied|answered|responded|explained|admitted|conceded))\b[^;:?]{0,60})?\.?$"
)
_NONE = re.compile(
    r"\W*(?:that\s+)?(?:unable|unwilling|reluctant|obliged|sorry|not|nothing|none|no|never|nobody|neither|he|she|I|we|members|officers|this|these|they|there|it|yes|so|in\s+(?:his|her|the)|"
    r"a\s+(?:full|written|further)\s+(?:answer|report|reply)|the\s+(?:council|letter|report|inspectors|budget|matter|question|answer)\b(?!\s+of))\b"
, re.IGNORECASE)
_THAT = re.compile(r"\W*(?:(?:only|chiefly|mainly|mostly|above\s+all|just|simply)\s+)?that\s", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about what inspectors liked (`+`) or disliked (`-`): where it ends, and whether it names them."""

    sign: str
    end: int
    named: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said in answer: its kind, where the thing found begins and ends, and whether it is a clause."""

    kind: str
    start: int
    stop: int
    that: bool


def asked(plain: str, before: Asked | None) -> Asked | None:
    """The question that a sentence puts, or reports, of what inspectors liked or disliked; `before`: that of the sentence before it."""
    if not GATE.open(plain):
        return None
    if before is not None and _OTHERWISE.match(plain):
        return Asked(OTHER.get(before.sign, before.sign), len(plain), before.named)
    text = signs(plain)
    for match in _QUESTION.finditer(text):
        if not (_ASKS.search(plain, match.start(), match.start("word")) or match["stop"] == "?" or plain.rstrip().endswith("?")):
            continue
        if _OWN.search(plain, match.start("word"), match.end("body")):
            continue
        body = text[match.start("word") : match.end("body")]
        if sign := _sign(body, plain[match.start("word") : match.end("body")]):
            return Asked(sign, match.start("stop"), "\ue000" in body or "\ue002" in body)
    return None


def _sign(body: str, plain: str) -> str:
    """What a question is about: what was praised or what was blamed; empty where it is about both or neither."""
    if _NEUTRAL.match(body):
        return "0"
    degree = _DEGREE.search(body)
    sign = kind_of(body)
    if degree and degree["neg"]:
        return OTHER.get(sign, "") if sign == "+" else ""
    if len({c for c in map(kind_of, body) if c}) > 1:
        return ""
    if sign:
        return sign
    good, bad = _GOOD.search(plain), _BAD.search(plain)
    return "" if bool(good) == bool(bad) else "+" if good else "-"


def within(plain: str, question: Asked) -> Answer | None:
    """The answer that a sentence gives to the question that it reports."""
    text = signs(plain)
    match = _RESUMED.match(text, question.end) if _INVITED.match(text) else None
    match = match or _ANSWER.search(text, question.end, question.end + 160)
    return _answer(plain, text, match, question) if match else None


def after(plain: str, question: Asked) -> Answer | None:
    """The answer that a sentence gives to the question of the sentence before it."""
    text = signs(plain)
    match = _ANSWER.match(text)
    if match is None and (found := _ANSWER.search(text, 0, 120)) and found.start() and plain[found.start() - 1] == " " and plain[: found.start()].rstrip().endswith(","):
        match = found
    if match is not None and (answer := _answer(plain, text, match, question)):
        return answer
    if had := _IT_HAD.search(text, 0, 160):
        stop = end_of(text, had.end())
        kind = polarity(plain[had.end() : stop]) if question.sign == "0" else KINDS.get(question.sign, "words")
        return Answer(kind or "words", had.end(), stop, True)
    label = _LABELLED.match(plain)
    if label and question.sign in ("+", "-") and not _CLAUSE.search(plain, label.end()) and not _NONE.match(plain, label.end()):
        return Answer(KINDS[question.sign], label.end(), end_of(text, label.end()), False)
    if match is not None:
        return None
    fragment = _FRAGMENT.match(text)
    if fragment is None or not _THAT.match(plain):
        return None
    start, stop = fragment.span("text")
    return None if _NONE.match(plain, start) else Answer(KINDS.get(question.sign, "words"), start, stop, True)


def _answer(plain: str, text: str, match: re.Match[str], question: Asked) -> Answer | None:
    """What follows the head of an answer, unless it is no thing found."""
    start = match.end() + (len(plain[match.end() :]) - len(plain[match.end() :].lstrip(" :,")))
    stop = end_of(text, start)
    said = plain[start:stop]
    if not said.strip(" .,") or _NONE.match(said):
        return None
    if ";" in plain[start:] and plain[match.start() : start].rstrip().endswith((":", ";")):
        stop = len(plain)
    if match.re is _ANSWER and match["clause"] is not None and not over_signs(_IT_WAS).search(match.group()) and polarity(said) != KINDS.get(question.sign, polarity(said) or "none"):
        return None  # "the Director said that a plan was being written"
    that = bool(re.search(r"\bthat$", plain[match.start() : match.end()].rstrip(" :"))) or bool(match.group().rstrip().endswith((":", ";", ",")))
    return Answer(KINDS.get(question.sign, "words"), start, stop, that or _THAT.match(said) is not None)
