"""Sums that frames, tables and lists tell, put together with those of the rules: parties in full, what was missing filled in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.boards.naming import gss_of
from kg.extract.boards.partner_bodies import SAFEGUARDING
from kg.extract.boards.partner_names import own_council
from kg.extract.money.deeds import deeds
from kg.extract.money.funding_listed import Listed, listed
from kg.extract.money.funding_topic import concerns_children, for_children
from kg.extract.money.granting import Gift, gifts
from kg.extract.money.jottings import jotted
from kg.extract.money.moneytables import money_tables
from kg.extract.money.parties import party
from kg.extract.money.portions import portions
from kg.extract.money.pots import pots
from kg.extract.money.prices import served_before
from kg.extract.money.purposes import points_back
from kg.extract.money.roles import before, given
from kg.extract.money.several import several, unfounded
from kg.extract.money.sums import pounds
from kg.extract.organisations import organisation
from kg.extract.proof import proof
from kg.model import Fact, FundingFact, Sentence
from kg.reading import Reading
from kg.rules.money.roles import POINTER

_ITSELF = re.compile(r"(?:the )?(?:Cabinet|Executive|Committee|Panel)")
_SURE = frozenset({"funding/price", "funding/each"})
_LESS = frozenset({"pointed"})
_NO_NOUN = re.compile(r"^that\b|\s(?:had|has|was|were)\s")  # a clause taken for a purpose


@dataclass(frozen=True, slots=True)
class Told:
    """A sum with its purpose, its parties in full and the rule that told it; `text` as printed, ending at `end`."""

    amount: str
    purpose: str
    funder: str
    recipient: str
    rule: str
    end: int
    text: str


def of_both(told: Told) -> bool:
    """Whether a sum is for a service that councils have jointly."""
    return told.rule in {"funding/frame.share", "funding/frame.whole"} and told.purpose.startswith(("joint ", "shared "))


def of_lists(reading: Reading, seen: set[tuple[str, str, str]]) -> Iterator[Fact]:
    """The sums of tables, labelled lines, lists and notes."""
    rows = list(listed(reading))
    of_rows = {pounds(row.amount) for row in rows}
    void = {n.sentence.start for n in jotted(reading) if not n.amount}
    notes = (Listed(n.amount, n.purpose, n.giver, n.recipient, n.sentence) for n in jotted(reading) if n.amount and pounds(n.amount) not in of_rows and n.sentence.start not in pots(reading))
    known = {(r.sentence.start, pounds(r.amount)) for r in rows}
    tables = (Listed(n.amount, n.purpose, n.giver, n.recipient, n.sentence, reading.before(n.sentence)) for n in money_tables(reading) if (n.sentence.start, pounds(n.amount)) not in known)
    for row in (*(r for r in rows if r.sentence.start not in void), *tables, *notes):
        about = any(concerns_children(reading, s) for s in (row.sentence, row.lead) if s)
        if not about and not for_children(row.purpose) and not SAFEGUARDING.search(row.recipient):
            continue
        giver, got = (_party(reading, name, row.sentence) for name in (row.giver, row.recipient))
        key = (pounds(row.amount), giver, row.purpose.casefold())
        if key in seen or (giver and giver == got):
            continue
        seen.add(key)
        section = reading.section_of(row.sentence)
        at = max(0, row.sentence.plain.find("£"))
        yield FundingFact(
            evidence=proof(row.sentence, at, at + 1), rule="funding/listed", gss=gss_of(reading, got) if SAFEGUARDING.search(got) else reading.gss,
            meeting=section.meeting if section else 0, amount=key[0], purpose=row.purpose, funder=giver, recipient=got,
        )  # fmt: skip


def with_gifts(reading: Reading, index: int, plain: str, told: list[Told], before: str) -> list[Told]:
    """The sums of a sentence with those that its frames tell, and with the giver and recipient of a frame where they had none."""
    sentence = reading.sentences[index]
    block = [s.plain for s in reading.sentences[index : index + 2] if s.section == sentence.section]
    by_amount = {pounds(g.amount): g for g in gifts(plain, before, block[1] if len(block) > 1 else "")}
    known = {t.amount for t in told}
    filled = [_filled(reading, t, by_amount.get(t.amount), sentence) for t in told]
    new = [_of_gift(reading, g, sentence) for a, g in by_amount.items() if a not in known]
    return [*filled, *new]


_PART_OF_IT = re.compile(r"£[\d.,]+\w*(?:\s(?:million|thousand))?\sof\s(?:this|that|it|these|the\s(?:money|sum|grant|total))\b"
                         r"|\b[Oo]f\s(?:this|that|it|the\s(?:money|sum|grant|total)),?\s(?:some\s|about\s)?£")


def with_roles(reading: Reading, index: int, plain: str, told: list[Told], last: Told | None) -> list[Told]:
    """The sums of a sentence with those that the words beside them tell, and with the giver, the recipient and the purpose that they had not; `last`: the sum before."""
    sentence = reading.sentences[index]
    earlier = [s.plain for s in reading.sentences[max(0, index - 2) : index] if s.section == sentence.section]
    after = next((s.plain for s in reading.sentences[index + 1 : index + 2] if s.section == sentence.section), "")
    by_role = given(plain, before(earlier), after)
    first: dict[str, Gift] = {}
    for gift in by_role:
        first.setdefault(pounds(gift.amount), gift)
    out = [_by_role(reading, t, first.get(t.amount), sentence) for t in told]
    known = {t.amount for t in told}
    out += (_of_gift(reading, g, sentence) for g in by_role if pounds(g.amount) not in known or g.frame == "roles-as-much")
    out = _of_several(reading, _with_deeds(reading, out, deeds(plain, earlier[-1] if earlier else ""), sentence), several(plain, earlier[-1] if earlier else ""), sentence)
    if last is not None and _PART_OF_IT.search(plain):  # "£600,000 of this was for family workers"
        out = [
            replace(t, funder=t.funder or last.funder, recipient=t.recipient or last.recipient, purpose=t.purpose if t.purpose in plain else last.purpose) for t in out
        ]
    out = _with_portions(reading, out, portions(reading, index), sentence)
    return [] if unfounded(plain, after) else out


def _with_portions(reading: Reading, told: list[Told], found: list[Gift], sentence: Sentence) -> list[Told]:
    """The sums of a sentence, those that are a whole and its shares as these."""
    amounts = {pounds(g.amount) for g in found}
    kept = [t for t in told if t.amount not in amounts or t.rule in _SURE]
    known = {t.amount for t in kept}
    return [*kept, *(_of_gift(reading, g, sentence) for g in found if pounds(g.amount) not in known)]


def _of_several(reading: Reading, told: list[Told], found: list[Gift], sentence: Sentence) -> list[Told]:
    """The sums of a sentence with those of which it tells that one or another of several gave them."""
    if not found:
        return told
    amounts = {pounds(g.amount) for g in found}
    had = {t.amount: t for t in told}
    more = [_of_gift(reading, g, sentence) for g in found]
    return [*(t for t in told if t.amount not in amounts), *(replace(m, purpose=p) if (p := had[m.amount].purpose if m.amount in had else "") and not _UNSOUND.search(p) else m for m in more)]


# A purpose that is none: a clause, or words that lack their noun
_UNSOUND = re.compile(r"\b(?:had|has|was|were|been|is|are)\b|\b(?:the|of|an?|for|to)$|^(?:into|to|for|by|third|half|quarter)\b")


def _by_role(reading: Reading, told: Told, gift: Gift | None, sentence: Sentence) -> Told:
    """A sum with what the words beside it tell and its rule did not."""
    if gift is None or told.rule in _SURE:
        return told
    role = _of_gift(reading, gift, sentence)
    if not told.purpose or (told.rule == "funding/sum.named" and _UNSOUND.search(told.purpose)):
        funder, recipient = role.funder or told.funder, role.recipient or told.recipient
        return replace(role, funder=funder if funder != role.recipient else "", recipient=recipient if recipient != role.funder else "")
    told = replace(told, funder=told.funder or (role.funder if role.funder != told.recipient else ""))
    told = replace(told, recipient=told.recipient or (role.recipient if role.recipient != told.funder else ""))
    pointing = points_back(told.purpose) or (POINTER.fullmatch(told.purpose) is not None and "same" not in told.purpose)
    if pointing and served_before(reading, sentence):
        pointing = told.purpose in {"them", "these", "those"} and role.purpose.endswith("s")
    return replace(told, purpose=role.purpose) if role.purpose and pointing else told


def _with_deeds(reading: Reading, told: list[Told], found: list[Gift], sentence: Sentence) -> list[Told]:
    """The sums of a sentence with the giver, the taker and the purpose that its verbs tell and the others left open, and those that only these tell."""
    by_amount = {pounds(g.amount): g for g in reversed(found)}
    out = [_by_deed(reading, t, by_amount.get(t.amount), sentence) for t in told]
    known = {t.amount for t in told}
    return out + [_of_gift(reading, g, sentence) for a, g in by_amount.items() if a not in known and g.purpose and g.giver]


def _by_deed(reading: Reading, told: Told, gift: Gift | None, sentence: Sentence) -> Told:
    """A sum with what its verb tells: parties that were not known, and a purpose where it had none or one that stands ahead of it."""
    plain = sentence.plain
    if gift is None or told.rule in _SURE:
        return told
    deed = _of_gift(reading, gift, sentence)
    if deed.funder and deed.recipient and told.funder == deed.recipient:
        told = replace(told, funder="")
    told = replace(told, funder=told.funder or (deed.funder if deed.funder != told.recipient else ""))
    told = replace(told, recipient=told.recipient or (deed.recipient if deed.recipient != told.funder else ""))
    at = plain.find(told.text)
    behind = told.purpose in plain[:at] and re.search(rf"\b(?:for|towards)\s(?:the\s|an?\s|its\s)?{re.escape(deed.purpose[:30])}", plain[at : at + 90]) is not None
    loose = told.rule == "funding/sum.named" or told.rule.startswith("funding/frame.roles")
    astray = loose and (gift.frame == "deed-object" or behind)
    better = deed.purpose and (not told.purpose or astray or _UNSOUND.search(told.purpose) or told.purpose.endswith((f" for its {deed.purpose}", f" for {deed.purpose}")))
    return replace(told, purpose=deed.purpose) if better else told


def framed(reading: Reading, sentence: Sentence, plain: str) -> Iterator[Told]:
    """The sums that the frames of a sentence tell, each where it stands."""
    at = 0
    for gift in gifts(plain):
        at = max(plain.find(gift.amount, at), 0)
        yield replace(_of_gift(reading, gift, sentence), end=at + len(gift.amount))


def _of_gift(reading: Reading, gift: Gift, sentence: Sentence) -> Told:
    giver, got = (_party(reading, name, sentence) for name in (gift.giver, gift.recipient))
    giver = giver or (own_council(reading) if gift.frame in {"resolved", "resolved-sum", "resolved-grant", "resolved-tender", "resolved-procure"} else "")
    if gift.frame.startswith("received-") and not got and not any(SAFEGUARDING.search(m.body) for m in reading.meetings):
        got = own_council(reading)  # whose minutes tell of what was received
    return Told(pounds(gift.amount), gift.purpose, giver if giver != got else "", got, f"funding/frame.{gift.frame}", 0, gift.amount)


def _filled(reading: Reading, told: Told, gift: Gift | None, sentence: Sentence) -> Told:
    if gift is None or told.rule in _SURE:
        return told
    if gift.frame not in _LESS or told.rule == "funding/sum.named" or _NO_NOUN.search(told.purpose):
        sure = _of_gift(reading, gift, sentence)
        return replace(sure, funder=sure.funder or told.funder, recipient=sure.recipient or told.recipient)
    giver, got = (_party(reading, name, sentence) for name in (gift.giver, gift.recipient))
    told = replace(told, funder=told.funder or (giver if giver != told.recipient else ""))
    return replace(told, recipient=told.recipient or (got if got != told.funder else ""))


def _party(reading: Reading, name: str, sentence: Sentence) -> str:
    """A giver or recipient in full."""
    return party(reading, name if _ITSELF.fullmatch(name) else organisation(reading, name, sentence.start)) if name else ""
