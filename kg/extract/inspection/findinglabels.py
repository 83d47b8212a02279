"""Findings of notes, slides and forms: "Plus points: a; b. Still to do: c", "Slide 4: what they loved - d", "Weakest: e", "No. of recommendations: four"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH
from kg.extract.inspection.findingopeners import COUNT, Found, Opener
from kg.extract.inspection.nofindings import disposed_of
from kg.extract.inspection.reported import digits, segment
from kg.extract.proof import proof
from kg.model import Sentence, Span
from kg.rules.cues import Gate
from kg.rules.grammar import Rule
from kg.rules.inspection.polar_heads import BAD, COUNTS, GOOD, TOLD, head_kind, names_them
from kg.stance import stance

KINDS = {GOOD: STRENGTH, BAD: IMPROVEMENT, TOLD: "words"}
_MARKED = Gate(":", " - ", " \u2013 ", " \u2014 ")
# What may stand before a label: the number of a slide or paragraph, the inspection's own name
_BEFORE = r"(?:\W{0,3}(?:(?:slide|page|item|para|point|no)\.?\s*\d{1,3}|\(?[\divx]{1,4}[.)]+)\s*[:.\u2013-]?\s+)?"
_LABEL = re.compile(rf"{_BEFORE}(?P<label>[^:;|\u2013\u2014?!]{{3,80}}?)(?:\s?:-?|\s[-\u2013\u2014])\s+(?=\S)", re.IGNORECASE)
_PIECE = re.compile(r"(?:(?!\s(?:slide|page|item|para)\.?\s?\d{1,3}\s?[:.])[^;])+", re.IGNORECASE)
_MARK = re.compile(r"\s*\((?P<mark>[^()]{3,24})\)\W*$")
_PROSE = re.compile(r"\b(?:would|will|should|could|might|was|were|had|has|is|are|be|been|asked|said|told|of (?:members|staff|parents|carers|officers))\b", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,2}(?!\d)|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty", re.IGNORECASE)
_NONE = re.compile(r"\W*(?:none|nil|n/?a|nothing|not (?:yet|known|applicable|stated)|tbc|to (?:follow|come|be (?:confirmed|decided|agreed))|as (?:above|before)|see\b|that the (?:report|"
    r"committee|panel|board|letter)|to (?:note|receive|consider|approve)\b)", re.IGNORECASE)
WEAK = re.compile(r"^\W*(?:the |our |any |other |key |main )*(?:recommend(?:ations?|ed|s)|recs?|issues?|problems?|concerns?|required?|requirements?|services? required|asked?|asked for|"
    r"wants?|wanted|needs?|needed|focus|challenges?|attention|missing|to do|good|better|best|right|wrong|success(?:es)?|achievements?|highlights?|working|happy|messages?|headlines?|"
    r"comments?|views?|feedback|points?)\W*$", re.IGNORECASE)
# "(+) committed staff, (-) poor recording"
_SIGNED = re.compile(r"(?<![\w+-])[(\[](?P<sign>[+\u2013-])(?:ve)?[)\]]:?\s+(?=\w)")
_COUNTED = re.compile(rf"\W*(?:formal\s+|total\s+|key\s+)?(?:recommendations|recs)(?:\s+\([^()]{{2,50}}\))?\s*(?::|\s[-\u2013\u2014])\s+(?P<count>{_NUMBER.pattern})(?=\W*(?:$|[.;]|"
    rf"in\s+all|altogether))", re.IGNORECASE)
_RULE = Rule(name="labelled", yields="findings", pattern="", finds={})
_UNDER_RULE = Rule(name="under-head", yields="findings", pattern="", finds={})
_COUNT_RULE = Rule(name="labelled-count", yields="findings", pattern="", finds={})


# "Under "what must get better" there was one bullet: life story work", "of the things listed under "headlines" he picked two: ..."
_UNDER = re.compile(
    r"\b(?:under|against|beneath|below|in|on|beside)\s+(?:the\s+|a\s+|its\s+)?(?:(?:head(?:ing|er)?|sub-?heading|title|banner|column|box|section|label|slide|list|part|chapter)\s+)?(?:(?:of|headed|marked|called|entitled|labelled|titled|on)\s+)?"
    r"[\"\u201c'\u2018](?P<label>[^\"\u201c\u201d]{3,60}?)[\"\u201d'\u2019],?\s+(?P<between>[^:;.]{0,90}?)(?::|\b(?:was|were|came|stood|appeared|comes?|is|are)\s+(?=(?:the|an?|its|"
    r"their)\s))\s*", re.IGNORECASE,
)
_HEADLINES = re.compile(r"(?:the\s+)?(?:headline|key|main|chief|overall|our|summary\s+of)\s+(?:findings|messages|points|conclusions|observations)", re.IGNORECASE)
_NO_BULLET = re.compile(r"\b(?:asked|not|no|nothing|would|will|should|officers'?|council'?s?|action)\b", re.IGNORECASE)
# "Cross - sickness absence, stalled adoption plans"
_SHORT = re.compile(r"[^,:()]{4,44}(?:,\s+[^,:()]{4,44}){1,5}")
_ONE_THING = re.compile(r"\b(?:and|or|with|which|who|that|was|were|is|are|had|has|have|not|such\s+as|including|particularly|especially|notably|but|though|from)\b", re.IGNORECASE)


def under_heads(sentence: Sentence, after: str = "") -> Iterator[Found]:
    """The findings that a sentence tells as standing under a head that it quotes; `after`: the sentence that follows."""
    if '"' not in sentence.plain and "\u201c" not in sentence.plain and "'" not in sentence.plain and "\u2018" not in sentence.plain:
        return
    marks = list(_UNDER.finditer(sentence.plain))
    for match, after_it in zip(marks, [*marks[1:], None], strict=True) if marks else ():
        stop = after_it.start() if after_it else len(sentence.plain)
        kind = head_kind(match["label"]) or (TOLD if _HEADLINES.fullmatch(match["label"]) else "")
        if not kind or kind == COUNTS or _NO_BULLET.search(match["between"]):
            continue
        if kind == TOLD and next((head_kind(m["label"]) for m in _UNDER.finditer(after)), "") == BAD:
            kind = GOOD  # set against what is to be better
        yield from segment(sentence, Span(match.end(), stop), Opener(_UNDER_RULE, KINDS[kind], "", kind == TOLD, sure=True))


# "Recommendation 1: Raise attendance - strong progress": of a list whose progress is told, which has rules of its own
_OF_A_LIST = re.compile(r"\W*(?:R|Recommendation|Action|Priority)\s?\d{1,2}\b")


def label_kind(plain: str) -> str:
    """The kind that the label tells with which a sentence begins; empty where it begins with none."""
    label = _LABEL.match(plain)
    return head_kind(label["label"]) if label else ""


def in_labels(sentence: Sentence, beside: str = "") -> Iterator[Found]:
    """The findings of a line after its labels, in an item where an inspection is told; `beside`: the kinds of the labels of the sentences beside it."""
    plain = sentence.plain
    if _OF_A_LIST.match(plain):
        return
    paired = bool({GOOD: {BAD}, BAD: {GOOD}}.get(label_kind(plain), set()) & set(beside))
    if plain[:2] in ("+ ", "- ") and ("+" in beside or plain[0] == "+"):
        yield from _after(sentence, Span(2, len(plain)), plain[0])
        return
    signed = list(_SIGNED.finditer(plain))
    if len({m["sign"] for m in signed}) > 1 or len(signed) > 1:
        for mark, after_it in zip(signed, [*signed[1:], None], strict=True):
            yield from _after(sentence, Span(mark.end(), after_it.start() if after_it else len(plain)), GOOD if mark["sign"] == "+" else BAD)
        return
    if not _MARKED.open(plain):
        return
    if counted := _COUNTED.match(plain):
        yield Found(COUNT, digits(counted["count"].lower()), proof(sentence, *counted.span()), _COUNT_RULE.key)
        return
    kind = ""
    for number, piece in enumerate(_PIECE.finditer(plain)):
        at = piece.start()
        while (label := _LABEL.match(plain, at + _spaces(plain, at), piece.end())) is not None:
            told = head_kind(label["label"])
            if not told and number == 0 and at == 0 and not _PROSE.search(label["label"]):
                at = label.end()  # "Ofsted, May 2021: plus points: ..."
                if at > 60:
                    return
                continue
            if number and not (kind or names_them(label["label"])):
                told = ""  # no label opened the line
            if told:
                named = names_them(label["label"])
                kind = told if named or paired or not WEAK.match(label["label"]) or (kind and not named) else ""
                at = label.end()
            break
        yield from _after(sentence, Span(at, piece.end()), kind)


def _after(sentence: Sentence, where: Span, kind: str) -> Iterator[Found]:
    """What stands after a label up to the next semicolon."""
    plain = sentence.plain
    marked = _MARK.search(plain, where.start, where.end)  # "the state of the rooms (negative)"
    if marked and head_kind(marked["mark"]) in (GOOD, BAD):
        kind, where = head_kind(marked["mark"]), Span(where.start, marked.start())
    said = plain[where.start : where.end].strip(" .,;")
    if not kind or not said or _NONE.match(said) or stance(plain, where.start + _spaces(plain, where.start), where.end) in ("hoped", "planned"):
        return
    if kind == COUNTS:
        if number := _NUMBER.match(said):
            yield Found(COUNT, digits(number.group().lower()), proof(sentence, where.start, where.end), _COUNT_RULE.key)
        return
    if disposed_of(said):
        return
    if kind != TOLD and _SHORT.fullmatch(said) and not _ONE_THING.search(said):
        low = plain.index(said, where.start)
        for piece in re.finditer(r"[^,]+", said):
            yield from segment(sentence, Span(low + piece.start() + _spaces(said, piece.start()), low + piece.end()), Opener(_RULE, KINDS[kind], "", sure=True))
        return
    yield from segment(sentence, where, Opener(_RULE, KINDS[kind], "", kind == TOLD, sure=True))


def _spaces(plain: str, at: int) -> int:
    return len(plain[at:]) - len(plain[at:].lstrip())
