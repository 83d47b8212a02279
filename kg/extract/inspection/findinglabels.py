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
_WEAK = re.compile(r"^\W*(?:the |our |any |other |key |main )*(?:recommend(?:ations?|ed|s)|recs?|issues?|problems?|concerns?|required?|requirements?|services? required|asked?|asked for|"
    r"wants?|wanted|needs?|needed|focus|challenges?|attention|missing|to do|good|better|best|right|wrong|success(?:es)?|achievements?|highlights?|working|happy|messages?|headlines?|"
    r"comments?|views?|feedback|points?)\W*$", re.IGNORECASE)
_RULE = Rule(name="labelled", yields="findings", pattern="", finds={})
_COUNT_RULE = Rule(name="labelled-count", yields="findings", pattern="", finds={})


def label_kind(plain: str) -> str:
    """The kind that the label tells with which a sentence begins; empty where it begins with none."""
    label = _LABEL.match(plain)
    return head_kind(label["label"]) if label else ""


def in_labels(sentence: Sentence, beside: str = "") -> Iterator[Found]:
    """The findings of a line after its labels, in an item where an inspection is told; `beside`: the kinds of the labels of the sentences beside it."""
    plain = sentence.plain
    paired = bool({GOOD: {BAD}, BAD: {GOOD}}.get(label_kind(plain), set()) & set(beside))
    if plain[:2] in ("+ ", "- ") and ("+" in beside or plain[0] == "+"):
        yield from _after(sentence, Span(2, len(plain)), plain[0])
        return
    if not _MARKED.open(plain):
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
                kind = told if named or paired or not _WEAK.match(label["label"]) or (kind and not named) else ""
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
    yield from segment(sentence, where, Opener(_RULE, KINDS[kind], "", kind == TOLD, sure=True))


def _spaces(plain: str, at: int) -> int:
    return len(plain[at:]) - len(plain[at:].lstrip())
