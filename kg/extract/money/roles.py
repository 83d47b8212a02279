"""Who gave a sum, who got it and what it was for, each told by the words beside it, in whatever order (`kg.rules.money.roles`).

A sentence in signs is parted into a stretch for each of its sums; what the stretch leaves open is taken from the rest of the sentence, from
the sums beside it, and what its "it" and "its" mean from the sentences before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.money.granting import Gift, asserted, named_purpose
from kg.extract.money.meant import Thing, may_be, meant, no_thing, some_body, things
from kg.extract.money.signs import Signed, signed, signs
from kg.extract.money.sums import PERSON
from kg.rules.money.granting import ACCOUNT, BODY, NO_GIFT, POINTS, M
from kg.rules.money.roles import (
    AFTER,
    AHEAD,
    AS_MUCH,
    BESIDE,
    BORDERS,
    COST_ASKED,
    GIVERS,
    GIVES,
    IT_TOOK,
    ITS,
    MOVED,
    NAMED_GRANT,
    POINTED,
    POINTER,
    PURPOSES,
    RECEIVED,
    RECEIVERS,
    SOURCES,
    SPOKE,
    SUBJECTS,
    THANKED,
    TO_DO,
    UNMET,
)

_M = re.compile(M)
_BODY, _PUBLIC = re.compile(BODY), re.compile(signs("CB"))
_MOVED_ON = re.compile(r"\b(?:transfer(?:red|ring)?|movement|vired|virement)\b")  # from one account to another
_SCHEME = re.compile(r"\b(?:Programme|Scheme|Project|Initiative|Offer|Pilot)$")  # what it is for, and nobody who gets it
_COUNCIL = re.compile(r"(?:the\s)?(?:(?:City|County|Borough|District)\s)?(?:Council|Authority)(?:'s)?", re.IGNORECASE)
_FUNDED = re.compile(r"\s(?:had\sbeen|has\sbeen|was|were|is|are)\s(?:funded|paid\sfor|financed|supported)\s(?:by|to)\b")  # "Miskin, the family team, had been funded by the Trust"
_SPENT = 3  # the weight of a thing that money is said to be for
_SUBJECT = 4  # the weight of a thing that is the subject of its clause
_SPARE = 0xE0FE  # a sign that no sentence of the usual length uses
_ELSE = re.compile(r",\s(?:while|whilst|whereas)\s")  # what another did in the meantime
_OPENS = re.compile(r".*[;:]\s", re.DOTALL)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The words about one sum: where they begin and end in the text in signs, and where the sum stands."""

    start: int
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Said:
    """What the sentences before name: things, the last body that was spoken of, the first of the nearest, and who was asked for money."""

    named: tuple[Thing, ...] = ()
    body: str = ""
    subject: str = ""
    asked: str = ""
    cost: str = ""


def before(sentences: Sequence[str]) -> Said:
    """What some sentences, the nearest last, name that the next one may point back to."""
    said = Said()
    for plain in reversed(sentences):
        told = signed(plain)
        bodies = [told.said[c] for c in told.text if _BODY.match(c) and told.said[c] != "Committee"]
        others = [b for b in bodies if b != "Council"]
        said = Said(
            (*_for(told), *things(told)),
            said.body or (others[-1] if others else ""),
            said.subject or (bodies[0] if bodies else ""),
            said.asked or _ahead(told, told.text),
            said.cost or _cost(told, told.text),
        )
        if said.named:
            break
    return said


def _for(told: Signed) -> Iterator[Thing]:
    """What a sentence says that money is for."""
    for match in AFTER.finditer(told.text) if MOVED.stands(told.text) else ():
        if (purpose := named_purpose(told, match["s"])) and may_be(purpose):
            yield Thing(purpose, match.start("s"), _SPENT, purpose.endswith("s"))


def _cost(told: Signed, text: str) -> str:
    """Of what a text asks the cost."""
    asked = COST_ASKED.search(text)
    return named_purpose(told, asked["s"] or asked["of"]) if asked else ""


def _ahead(told: Signed, text: str) -> str:
    """Who is asked for money, or is said to support something, in a text."""
    return next((told.words(m["g"]) for p in AHEAD for m in p.finditer(text)), "")


def given(plain: str, said: Said, after: str = "") -> list[Gift]:
    """The sums of a sentence with who gave, who got and what for, as far as the words beside each and the next sentence tell."""
    told = signed(SPOKE.sub("said", THANKED.sub("was ", plain)))
    if said.subject and IT_TOOK.search(told.text):
        told = Signed(IT_TOOK.sub(lambda m: m.group()[: -3 if m.group().lower().endswith("it ") else -5] + f"{chr(_SPARE)} ", told.text, count=1), {**told.said, chr(_SPARE): said.subject})
    found: list[Gift] = []
    for stretch in _stretches(told.text):
        gift = _of(told, stretch, said, found)
        if gift is not None:
            found.append(gift)
    found = _shared(told, _told_next(found, after), said)
    return [*found, *_as_much(told, found)]


def _stretches(text: str) -> Iterator[_Stretch]:
    """The stretch of each sum, from the border before it to the one after it."""
    places = [m.start() for m in _M.finditer(text)]
    opens = _OPENS.match(text[: places[0]]) if places else None
    start = opens.end() if opens and MOVED.stands(text[opens.end() : places[1] if len(places) > 1 else len(text)]) else 0
    for i, at in enumerate(places):
        end = len(text)
        if i + 1 < len(places):
            between = text[at + 1 : places[i + 1]]
            border = next((b for p in BORDERS if (b := p.search(between))), None)
            end = at + 1 + (border.start() if border else 0)
        yield _Stretch(start, at, end)
        start = end


def _of(told: Signed, stretch: _Stretch, said: Said, earlier: list[Gift]) -> Gift | None:
    """What the stretch of a sum tells; None where it tells of nothing given, or of what is not asserted."""
    words, sign = told.text[stretch.start : stretch.end], told.text[stretch.at]
    clause = re.split(r"[;:.]\s|,\s(?:and|but|while)\s", told.text[: stretch.at])[-1]
    if NO_GIFT.search(clause) or NO_GIFT.search(words) or UNMET.search(words) or PERSON.search(told.words(words)):
        return None
    name, giver = _giver(told, words, said, stretch, earlier)
    cost = said.cost or _cost(told, told.text[: stretch.at])
    if not (MOVED.stands(words) or name or earlier or cost):
        return None
    receiver = next((m["r"] for p in RECEIVERS for m in p.finditer(words) if told.words(m["r"]) != giver and not _SCHEME.search(told.words(m["r"]))), "")
    if name == "beside" and earlier[-1].recipient and earlier[-1].frame.startswith("roles-took"):
        receiver, name, giver = giver, "took", earlier[-1].giver
    recipient = told.words(receiver) or ("the Council" if giver and RECEIVED.search(words) and _council_named(told, giver) else "")
    if not giver and (asked := _ahead(told, told.text[: stretch.at]) or (said.asked if recipient else "")) != recipient:
        name, giver = "asked", asked
    purpose = _purpose(told, stretch, words, said, giver) or cost
    if not _fact(told, stretch, words):
        return None
    return Gift(told.said[sign], purpose, giver, recipient, f"roles-{name}" if name else "roles")


def _council_named(told: Signed, giver: str) -> bool:
    """Whether a sentence speaks of the council whose minutes they are, beside the giver."""
    return any(_COUNCIL.fullmatch(name) for sign, name in told.said.items() if name != giver and sign in told.text)


def _giver(told: Signed, words: str, said: Said, stretch: _Stretch, earlier: list[Gift]) -> tuple[str, str]:
    """By which cue a stretch tells who gave its sum, and who that was."""
    for name, pattern in () if _MOVED_ON.search(words) else GIVERS:
        for match in pattern.finditer(words):
            whose = name != "owner" or told.text[stretch.start + match.end("g") :].startswith("'") or GIVES.search(told.words(match["g"])) or _PUBLIC.match(match["g"])
            if whose and not ACCOUNT.search(told.words(match["g"])):
                return name, _named(told, match["g"])
    if earlier and (beside := BESIDE.search(words)) and any(g.giver for g in earlier):
        return "beside", _named(told, beside["g"])
    if ITS.search(words):
        near = [c for c in told.text[: stretch.start] if _BODY.match(c)]
        body = told.said[near[-1]] if near else said.body
        return ("its", body) if body else ("", "")
    return "", ""


def _named(told: Signed, sign: str) -> str:
    """A body as written, a public one without the "s" of what it owns: "£5 was the Council's"."""
    name = told.words(sign)
    return name.removesuffix("'s") if _PUBLIC.match(sign) else name


def _purpose(told: Signed, stretch: _Stretch, words: str, said: Said, giver: str = "") -> str:
    """What a sum was for: by its stretch, by the sentence up to it, or what "it" means."""
    after, ahead = _ELSE.split(told.text[stretch.at : stretch.end])[0], told.text[: stretch.at]
    own = re.split(r"(?<=\w);\s", after, maxsplit=1)[0]  # "£5 from the Ministry for remands; one remand could cost that"
    if own != after and (match := AFTER.search(own)) and (purpose := named_purpose(told, match["s"])) and not no_thing(purpose) and not POINTER.fullmatch(purpose) and not some_body(told, match["s"]):
        return purpose
    words = words[: stretch.at - stretch.start + len(after)]
    pointed = POINTED.search(words)
    for patterns, text in (((*PURPOSES, *SUBJECTS), words), ((AFTER, TO_DO), after), (SUBJECTS, ahead), ((AFTER,), words)):
        for pattern in patterns:
            for match in pattern.finditer(text):
                if POINTER.fullmatch(told.words(match["s"])):
                    return _meant(told, match["s"], stretch.start if text is words else stretch.at, said)
                purpose = named_purpose(told, match["s"])
                if purpose and not no_thing(purpose) and (not some_body(told, match["s"]) or (_FUNDED.match(told.text, match.end("s")) and told.words(match["s"]) not in giver)):
                    return purpose
        if pointed and patterns[0] is not AFTER:
            return _meant(told, pointed["s"] or pointed["d"] or pointed["n"], stretch.start + pointed.start(), said)
        if patterns[0] is AFTER and (named := NAMED_GRANT.search(words)):
            return f"{told.words(named['s'])} grant"
    return ""


def _meant(told: Signed, pointer: str, until: int, said: Said) -> str:
    """What a pointer in a sentence means: the subject of what stands ahead of it there, else what the sentences before name."""
    near = things(told, until)
    here = [t for t in near if t.weight >= _SUBJECT] or ([t for t in near if t.many] if pointer.lower() in {"them", "these", "those"} else [])
    told_of = meant(pointer, here) or meant(pointer, [t for t in said.named if t.weight > 1])
    return told_of or (meant(pointer, [t for t in near if t.weight > 1]) if pointer.lower() in {"it", "this", "them", "these"} else "")


# "had applied to the Trust for £5,000", which nobody has given yet
_SOUGHT = re.compile(r"\b(?:applied|applying|appealed|bid)\sto\s[^\s,;.]{1,2}\sfor\s(?:(?:an?|the|some|about|up\sto)\s(?:(?:grant|sum|award|further)\s)?(?:of\s)?)?$")
_CAME = re.compile(r"\b(?:received|given|awarded|granted|successfully|got|obtained|secured|approved|agreed|won)\b(?<!not\s)")


def _fact(told: Signed, stretch: _Stretch, words: str) -> bool:
    """Whether the words about a sum are told as a fact."""
    if _SOUGHT.search(told.text[: stretch.at]) and not _CAME.search(told.text, stretch.at):
        return False
    moved = [m for m in MOVED.finditer(words)]
    near = min(moved, key=lambda m: abs(m.start() + stretch.start - stretch.at), default=None)
    start = min(stretch.at, stretch.start + near.start()) if near else stretch.at
    end = max(stretch.at + 1, stretch.start + near.end()) if near else stretch.at + 1
    return asserted(told, start, end)


def _told_next(found: list[Gift], after: str) -> list[Gift]:
    """The sums of a sentence, with the purpose and the giver that none of them has where the next sentence tells these: "It had come from the Trust"."""
    no_purpose, no_giver = (not any(getattr(g, part) for g in found) for part in ("purpose", "giver"))
    if not found or not after or not (no_purpose or no_giver):
        return found
    told = signed(after)
    points, source = POINTS.match(told.text), next((m for p in SOURCES if (m := p.search(told.text))), None)
    purpose = named_purpose(told, points["s"]) if points else ""
    if source and not purpose:
        purpose = next((p for m in AFTER.finditer(told.text) if (p := named_purpose(told, m["s"])) and not no_thing(p)), "")
    giver = told.words(source["g"]) if source and asserted(told, source.start(), source.end()) else ""
    return [replace(g, purpose=purpose if no_purpose else g.purpose, giver=giver if no_giver else g.giver) for g in found]


def _shared(told: Signed, found: list[Gift], said: Said) -> list[Gift]:
    """The sums of a sentence, one without a purpose with that of the sums beside it, or with what the talk is of; none without any."""
    purposes = [g.purpose for g in found if g.purpose]
    out: list[Gift] = []
    for i, gift in enumerate(found):
        if not gift.purpose:
            near = next((g.purpose for g in reversed(found[:i]) if g.purpose), "") or (purposes[0] if purposes else "")
            near = near or (_meant(told, "it", max(told.text.find(": "), 0), said) if gift.giver else "")
            gift = replace(gift, purpose=near)
        if out and gift.frame == "roles" and not gift.recipient and out[-1].recipient:  # "had been paid by the Ministry: £5 in May and £6 in June"
            gift = replace(gift, giver=out[-1].giver, recipient=out[-1].recipient)
        if out and gift.frame == "roles" and not gift.giver and out[-1].frame == "roles-owner":  # "the Trust's grant had been £5 and was now £6"
            gift = replace(gift, giver=out[-1].giver)
        if gift.purpose:
            out.append(gift)
    return out


def _as_much(told: Signed, found: list[Gift]) -> Iterator[Gift]:
    """What another gave in the same amount: "whose award had been matched pound for pound by the Council"."""
    for pattern in AS_MUCH if found else ():
        for match in pattern.finditer(told.text):
            ahead = [g for g in found if told.words(told.text).find(g.amount) < told.place(match.end())]
            giver = told.words(match["g"])
            if ahead and giver != ahead[-1].giver and asserted(told, match.start(), match.end()):
                yield replace(ahead[-1], giver=giver, recipient=ahead[-1].recipient if ahead[-1].recipient != giver else "", frame="roles-as-much")
                return
