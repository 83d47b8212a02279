"""Sums in notes and labelled fields: "Lions – £400 – new swings", "Sum: £400. Paid by: the Lions. For: new swings."

A note has no finite verb: each bit of it between two commas or dashes is a sum, a giver, a taker, a purpose or nothing of these. Fields say by
their labels what they hold, over several lines, sentences or parts of one sentence.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.extract.money.granting import named_purpose
from kg.extract.money.pots import pots
from kg.extract.money.signs import Signed, signed
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.money.funding import AMOUNT
from kg.rules.money.jottings import (
    BITS,
    FELL_THROUGH,
    FINITE,
    GETS,
    GIVES,
    LABEL,
    LABELS,
    NOISE,
    NOT_HAD,
    TO_WHOM,
    UNSURE,
    WHAT,
    WHO_GAVE,
    B,
    M,
)
from kg.text import single_spaced

_AMOUNT = re.compile(rf"(?:(?:about|some|just\s(?:over|under)|a\sgrant\sof|a\ssum\sof)\s)?(?P<m>{AMOUNT})")
_M, _B = re.compile(M), re.compile(B)
_SHORT = re.compile(r"\bGovt\b\.?")
_OF_COST = re.compile(
    r"(?:(?:total\s|annual\s|net\s)?(?:cost|price|grant|sum|money|payment|funding|award|budget|allocation"
    r"|spend|amount)s?|paid|given|spent)\s(?:of|for|towards|on|to)\s(?:the\s)?(?P<s>[a-z].{3,90})", re.IGNORECASE
)
_NAMES = re.compile(r"[A-Za-z]{4}")
_HEADING = re.compile(r"[A-Z](?:[a-z'-]+\s?){1,6}[.:]")  # "Minibus. £9,000, Variety Club."
_PROSE = re.compile(r"(?:The|Of|In|This|These|It|They|He|She|There|One|Two|Both|Its|Their|At|Under|By)\s|(?i:resolved|agreed|decided|decision|recommended|recommendation)\b")
_WHOLE_NAME = re.compile(r"[A-Z][\w'&.-]*(?:\s(?:(?:in|of|for|and|the|on|to)\s){0,2}[A-Z][\w'&.-]*)*")
_OF_MONEY = re.compile(r"\b(?:costs?|sum|grants?|amounts?|paid|totals?|fund\w*|money|awards?|contributions?|price|budget|income|spen\w+|received|given|gave)\b"
    r"|^[A-Z]\w*(?:\s(?:of\s|for\s|and\s)?[A-Z]\w*)+$", re.IGNORECASE)
_OUTLAY = re.compile(r"(?:purchases|works?|costs?|spend(?:ing)?|bills?|outlay)(?:\s(?:to\sdate|so\sfar|this\syear|last\syear))?", re.IGNORECASE)
_MOST = 260  # characters of a note


@dataclass(frozen=True, slots=True)
class Jotted:
    """A sum with its purpose, giver and recipient as a note or a run of fields gives them, and the sentence of the sum; none where it never came."""

    amount: str
    purpose: str
    giver: str
    recipient: str
    sentence: Sentence


@dataclass(slots=True)
class _Fields:
    """A run of labelled fields that tell of one sum."""

    said: dict[str, str] = field(default_factory=dict)
    where: Sentence | None = None
    void: bool = False


def jotted(reading: Reading) -> list[Jotted]:
    """The sums of all notes and runs of labelled fields of a document."""
    return reading.once("sums jotted down", lambda r: list(_jotted(r)) if "£" in r.text else [])


def _jotted(reading: Reading) -> Iterator[Jotted]:
    told = list(_of_fields(reading))
    yield from told
    done = {one.sentence.start for one in told}
    for sentence in reading.sentences:
        if "£" in sentence.plain and len(sentence.plain) < _MOST and sentence.start not in done and sentence.start not in pots(reading) and reading.blocks[sentence.block].kind != "row":
            yield from _noted(sentence, last.plain if (last := reading.before(sentence)) else "")


def _of_fields(reading: Reading) -> Iterator[Jotted]:
    """The sums of runs of labelled fields: a field of a kind that the run has begins the next one."""
    run, last, section = _Fields(), -2, -2
    for index, sentence in enumerate(reading.sentences):
        found = _labelled(sentence) if ":" in sentence.plain or "£" in sentence.plain else []
        if not found or sentence.section != section or index > last + 2:
            yield from _ended(run)
            run = _Fields()
        if not found:
            continue
        last, section = index, sentence.section
        for label, value in found:
            role = _role(label, value)
            if role in run.said:
                yield from _ended(run)
                run = _Fields()
            if role == "amount":
                run.where = sentence
                if of := _OF_COST.fullmatch(label):
                    run.said.setdefault("purpose", of["s"])
                elif " " in label and not _OF_MONEY.search(label):  # "Flats for care leavers – £5,000 Council money"
                    run.said.setdefault("thing", label)
                run.void = run.void or NOT_HAD.search(label) is not None
            run.void = run.void or (FELL_THROUGH.search(value) is not None and role in {"", "amount", "giver"})
            if role:
                run.said[role] = value
    yield from _ended(run)


def _labelled(sentence: Sentence) -> list[tuple[str, str]]:
    """The labels of a sentence with what follows each."""
    plain = single_spaced(sentence.plain[:LONGEST])
    marks = list(LABEL.finditer(plain))
    ends = [m.start() for m in marks[1:]] + [len(plain)] if marks else []
    return [(m["label"], plain[m.end() : end].strip(" ;.,|-\u2013")) for m, end in zip(marks, ends, strict=True)]


def _role(label: str, value: str) -> str:
    if _AMOUNT.match(value):
        return "amount"
    return next((role for role, pattern in LABELS.items() if pattern.fullmatch(label)), "") if value else ""


def _ended(run: _Fields) -> Iterator[Jotted]:
    """The sum of a run of fields, with what stands beside it in its own field."""
    if run.where is not None and run.void:
        yield Jotted("", "", "", "", run.where)
    if run.where is None or run.void or not (run.said.keys() & {"giver", "recipient"} or len(run.said) > 1 or _B.search(signed(run.said["amount"]).text)):
        return
    value = run.said["amount"]
    amount = _AMOUNT.match(value)
    own = _beside(signed(_SHORT.sub("Government", value)))
    giver, recipient = (re.split(r"[,;(]\s?(?=[a-z\d(])", run.said.get(role, ""))[0].removeprefix("the ") for role in ("giver", "recipient"))
    giver, recipient = _party(giver) or own[0], _party(recipient) or own[1]
    purpose = run.said.get("purpose", "") or ("" if _OUTLAY.fullmatch(own[2]) else own[2]) or run.said.get("thing", "")
    said = signed(purpose.split(";")[0])
    purpose = named_purpose(said, _to_first(said.text))
    if amount and purpose and (giver or recipient):
        yield Jotted(amount["m"], purpose, giver, recipient, run.where)


def _to_first(text: str) -> str:
    """A purpose without what an aside adds: "senior posts, two for every team"."""
    return re.split(r",\s(?=(?:one|two|three|four|all|both|each|roughly|about|some|which|who|for|from|until|by|with)\b)|\s\(|\.\s", text)[0]


def _party(said: str) -> str:
    """The one body that a value names; nothing where it names none."""
    named = signed(_SHORT.sub("Government", said))
    found = [c for c in named.text if _B.match(c)]
    return said if _WHOLE_NAME.fullmatch(said) else named.said[found[0]] if found else ""


def beside_sum(value: str) -> str:
    """The giver that stands beside the sum of a value: "£5,000, put in by the Council"."""
    return _beside(signed(value))[0]


def _beside(told: Signed) -> tuple[str, str, str]:
    """Giver, recipient and purpose that stand beside a sum, as written."""
    giver = next((m["g"] for p in GIVES if (m := p.search(told.text))), "") or next((m["g"] for bit in BITS.split(told.text) if (m := WHO_GAVE.match(bit))), "")
    got = GETS.search(told.text)
    what = next((m for bit in BITS.split(told.text) if (m := WHAT.search(bit))), None)
    return told.words(giver), told.words(got["r"]) if got else "", _to_first(told.words(what["s"])) if what else ""


def _noted(sentence: Sentence, last: str) -> Iterator[Jotted]:
    """The sums of a note, a sentence without a finite verb; `last`: the sentence before, which may be the heading of the note."""
    plain = single_spaced(_SHORT.sub("Government", sentence.plain))
    if FINITE.search(plain) or UNSURE.search(plain) or _PROSE.match(plain):
        return
    told = signed(plain)
    bits = [b for b in (b.strip(" .") for b in BITS.split(told.text)) if b]
    if len(bits) < 2:
        return
    places = [i for i, b in enumerate(bits) if _M.search(b)]
    topic = next((b for b in bits[: places[0]] if _a_thing(told, b)), "") if places else ""
    heading = last.rstrip(".:") if not topic and _HEADING.fullmatch(last) else ""
    start = 0
    for n, at in enumerate(places):
        until = places[n + 1] if n + 1 < len(places) else len(bits)
        if n + 1 < len(places) and until - at > 1 and WHO_GAVE.fullmatch(bits[until - 1]):  # the giver of the next
            until -= 1
        yield from _of_bits(told, bits[start:at], bits[at], bits[at + 1 : until], topic or heading, sentence)
        start = until


def _of_bits(told: Signed, before: list[str], own: str, after: list[str], topic: str, sentence: Sentence) -> Iterator[Jotted]:
    """The sum of one bit of a note, with what the bits around it are."""
    if len(_M.findall(own)) > 1:
        return
    beside = [m for p in GIVES if (m := p.search(own))]
    giver = beside[0]["g"] if beside else ""
    got = GETS.search(own)
    recipient = got["r"] if got and got["r"] != giver else ""
    what = WHAT.search(own)
    purpose = named_purpose(told, what["s"]) if what and not _OUTLAY.fullmatch(what["s"]) and not (recipient and what["s"].startswith(recipient)) else ""
    for bit in (*before[-1:], *after):
        if not giver and (who := WHO_GAVE.fullmatch(bit)):
            giver = who["g"]
        elif not recipient and (whom := TO_WHOM.match(bit)):
            recipient = whom["r"]
        elif not purpose and bit in after and (named := WHAT.match(bit)):
            purpose = named_purpose(told, named["s"])
        elif not purpose and bit in after and _a_thing(told, bit):
            purpose = named_purpose(told, bit)
    purpose = purpose or named_purpose(told, topic)
    sign = _M.search(own)
    if sign and giver and purpose and _NAMES.search(purpose):
        yield Jotted(told.said[sign.group()], purpose, told.words(giver), told.words(recipient), sentence)


def _a_thing(told: Signed, bit: str) -> bool:
    """Whether a bit of a note may be what a sum was for."""
    return NOISE.fullmatch(told.words(bit)) is None and _M.search(bit) is None and re.search(r"[a-z]{3}", _B.sub("", bit)) is not None and WHO_GAVE.fullmatch(bit) is None

