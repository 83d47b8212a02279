"""A sentence in single words, with a letter for each body, name, date and person that it names: where what followed what may stand.

"The Neglect Panel (NP) had on 4 May 2021 become the Risk Board" is read as "B had become B". B is a body, N another name of
its own ("Bright Futures"), C a council, P a person, D a date that no preposition binds; I, L, F and S stand for "it", "the latter", "the former"
and "both". Bodies are found word by word, so that a name needs no form of its own: what ends it is its kind, or the small word after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.dates import find_dates
from kg.extract.boards.naming import full_name, is_acronym, is_class
from kg.extract.boards.succession_bodies import each, is_one_body
from kg.gazetteer import by_name, find_authorities
from kg.model import Sentence
from kg.names import find_names
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.resolve import joint_gss
from kg.rules.boards.pieces_bodies import WORD
from kg.rules.boards.successions_roles import (
    AFTER_KIND,
    DROPPED_WORDS,
    KEPT_ADVERBS,
    KINDS,
    LINKS,
    NO_NAME,
    NO_START,
    POINTERS,
    SMALL_KINDS,
    TIMES,
)
from kg.text import fold

_TOKEN = re.compile(r"(?:[A-Z]\.){2,}|\d+(?:\.\d+)+|\w+(?:[-&@/]\w+)*(?:['\u2019](?!s\b)\w+)?|['\u2019]s\b|[^\w\s]")
_START = re.compile(WORD)
_CAPITAL = re.compile(r"[A-Z]")
_LETTERS = re.compile(r"[A-Z]{2,}[a-z]?[A-Z]*s?$")
_TITLED = re.compile(r"\b(?:Procedures?|Framework|Guidance|Act|Strategy|Plan|Protocol|Policy|Code|Together)\s$")
_NUMBERED = re.compile(r"\d{1,2}(?:-\d{1,2})?")  # "Early Help 0-5 Team", "Leaving Care 16+ Team"
_PAPER = re.compile(r"\b(?:Strateg(?:y|ies)|Plans?|Polic(?:y|ies)|Guidance|Statement|Charter|Reports?|Act|Terms|Appendix|Reference|School|Academy|College|House|Road|Street|Minutes)$")


_KIND_ENDS = re.compile(r"(?:Board|Partnership|Panel|Group|Committee|Team|Hub|Forum|Executive|Unit|Service|Alliance|Network)$")
_OPENED = re.compile(r"\s(?:live|in place|up and running|open|replaces|replaced|launched|started)\b")  # "Gateway live since May"
# "the Board", "the new Partnership", "this Committee": a kind alone, whose name stands elsewhere
_AGED = re.compile(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)\s(?:(?:new|old|former|previous|present|current|then|joint|existing)\s)?$")
_OWN = re.compile(r"[Tt]his\s(?:Committee|Panel|Board|Commission|Sub-Committee|Forum|Group|Cabinet|Executive)$")


@dataclass(frozen=True, slots=True)
class Slot:
    """A name and where it stands in the sentence."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Worded:
    """A sentence in words and letters, with the place of each of its characters."""

    text: str
    places: list[tuple[int, int]]  # of each character of the text, where its word stands
    slots: dict[int, Slot]  # by the offset of its letter in the text


def worded(reading: Reading, sentence: Sentence) -> Worded:
    """A sentence in words and letters, made once."""
    kept: dict[int, Worded] = reading.once("sentences in words", lambda _: {})
    if sentence.start not in kept:
        kept[sentence.start] = _made(reading, sentence)
    return kept[sentence.start]


def _made(reading: Reading, sentence: Sentence) -> Worded:
    plain = sentence.plain
    section = reading.section_of(sentence)
    day = (reading.date_of(section.meeting) if section else "") or reading.date
    dates = [m for m in find_dates(plain, day) if not (m.end - m.start == 4 and _TITLED.search(plain, 0, m.start))]
    slots = sorted((*(Slot("D", m.start, m.end) for m in dates), *_names(plain, [(m.start, m.end) for m in dates])), key=lambda s: s.start)
    words: list[tuple[str, int, int, Slot | None]] = []
    at = 0
    for slot in (*slots, None):
        stop = slot.start if slot else len(plain)
        words += ((m.group().lower(), m.start(), m.end(), None) for m in _TOKEN.finditer(plain, at, stop) if m.end() <= stop)
        if slot is None:
            break
        at = max(at, slot.end)
        if slot.start >= (words[-1][2] if words else 0):
            words.append((slot.kind, slot.start, slot.end, slot))
    return _joined(_shortened(words))


def _shortened(words: list[tuple[str, int, int, Slot | None]]) -> Iterator[tuple[str, int, int, Slot | None]]:
    """The words without articles, adverbs, quotes, bracketed letters and the preposition of a date."""
    kept: list[tuple[str, int, int, Slot | None]] = []
    skip = 0
    for n, word in enumerate(words):
        said = word[0]
        if n < skip or said in DROPPED_WORDS or (len(said) > 4 and said.endswith("ly") and said not in KEPT_ADVERBS):
            continue
        if said == "(" and kept and kept[-1][0] in "BN" and _lettered(words, n):
            skip = n + 3
            continue
        if said == "D" and len(kept) > 1 and kept[-1][0] in {"last", "this", "next"} and kept[-2][0] in TIMES:
            kept.pop()
        if said == "D" and kept and kept[-1][0] in TIMES:
            sign = TIMES[kept[-1][0]]
            before = kept.pop()
            while kept and kept[-1][0] in {"with", "effect", "as", "end", "start", "beginning", "middle", "close", "at", "late", "early", "since", "of", "last", "this", "next"}:
                kept.pop()
            if sign:
                kept.append((sign, before[1], word[2], None))
            elif kept and kept[-1][0] == "," and n + 2 < len(words) and words[n + 1][0] == "," and words[n + 2][0] in _AFTER_ASIDE:
                kept.pop()
                skip = n + 2  # "made way, in May, for the Risk Board"
            continue
        if POINTERS.get(said):
            said = POINTERS[said]
        if said == "," and kept and kept[-1][0] == ",":
            continue
        kept.append((said, *word[1:]))
    yield from kept


_AFTER_ASIDE = frozenset({"for", "to", "by", "into", "as", "with", "in", "from", "of", "under", "within"})
_ASIDE = re.compile(r"(?:, [^,;:.BNCDP()-]{2,50} ,|- [^,;:.BNC()-]{2,60} -|\( [^;:.BNC()]{2,60} \)) ")


def without_asides(said: Worded) -> Worded | None:
    """A sentence without what stands between commas, dashes or brackets and names nothing; None where nothing does."""
    cuts = [m.span() for m in _ASIDE.finditer(said.text)]
    if not cuts:
        return None
    left = [n for n in range(len(said.text)) if not any(a <= n < b for a, b in cuts)]
    return Worded("".join(said.text[n] for n in left), [said.places[n] for n in left], {at: said.slots[n] for at, n in enumerate(left) if n in said.slots})


def _lettered(words: list[tuple[str, int, int, Slot | None]], at: int) -> bool:
    """Whether a bracket holds no more than the letters of the name before it."""
    if at + 2 >= len(words) or words[at + 2][0] != ")" or words[at + 1][3] is None:
        return False
    return words[at + 1][0] in "BNC" and words[at + 1][2] - words[at + 1][1] < 8


def _joined(words: Iterator[tuple[str, int, int, Slot | None]]) -> Worded:
    text: list[str] = []
    places: list[tuple[int, int]] = []
    slots: dict[int, Slot] = {}
    for said, start, end, slot in words:
        if slot is not None:
            slots[len(places)] = slot
        text.append(said + " ")
        places += [(start, end)] * (len(said) + 1)
    return Worded("".join(text), places, slots)


def _names(plain: str, dates: list[tuple[int, int]]) -> Iterator[Slot]:
    """The names of a sentence, each with its letter."""
    tokens = [m.span() for m in _TOKEN.finditer(plain)]
    dated = {n for n, (a, b) in enumerate(tokens) if any(a < y and x < b for x, y in dates)}
    known = {m.start: m.end for m in find_organisations(plain)}
    persons = [(m.start, m.end) for m in find_names(plain)]
    councils = [(m.start, m.end) for m in find_authorities(plain)]
    n = 0
    while n < len(tokens):
        start, end = tokens[n]
        if n in dated or not (_START.match(plain, start) and _CAPITAL.match(plain, start)) or plain[start:end] in NO_START:
            n += 1
            continue
        last, kind = _grown(plain, tokens, n, dated)
        if last == n and plain[start:end] in KINDS and not kind:
            aged = _AGED.search(plain, max(0, start - 24), start)
            yield Slot("B" if aged else "N" if not plain[:start].strip() and _OPENED.match(plain, end) else "Q", aged.start() if aged else start, end)
            n += 1
            continue
        if start in known:
            while last + 1 < len(tokens) and tokens[last + 1][1] <= known[start]:
                last += 1
        holder = next((b for a, b in persons if a == start and plain.startswith((" of ", " from "), b)), 0)
        if start < holder < tokens[last][1]:
            last = next(k for k in range(n, last + 1) if tokens[k][1] >= holder)  # "Ada Moor of the Risk Board"
        end = tokens[last][1]
        said = plain[start:end]
        first = start == 0 or plain[max(0, start - 2) : start] in {": ", ". ", "; ", "- "}
        if last == n and not kind and first and not _LETTERS.match(said) and not _OPENED.match(plain, end):
            n += 1
            continue
        yield Slot(_kind(said, kind or known.get(start, 0) >= end, (start, end), (persons, councils)), start, end)
        n = last + 1


def _kind(said: str, whole: bool, place: tuple[int, int], others: tuple[list[tuple[int, int]], list[tuple[int, int]]]) -> str:
    persons, councils = others
    if _PAPER.search(said) or (NO_NAME.search(said) and not (whole and _KIND_ENDS.search(said))):
        return "Q"
    within = any(a < place[1] and place[0] < b for a, b in councils)
    if said.endswith(("Police", "Constabulary")) or (said.endswith(("Council", "Authority")) and (within or " " not in said or joint_gss(said))):
        return "C"
    if whole:
        return "B"
    if any(a < place[1] and place[0] < b for a, b in persons):
        return "P"
    if by_name(said) or (any(a <= place[0] and place[1] <= b for a, b in councils)):
        return "C"
    return "B" if _LETTERS.match(said) and said.endswith(("SCB", "SCP", "LSCB", "CCG", "ICB", "MASH", "YOT", "YOS")) else "N"


def _grown(plain: str, tokens: list[tuple[int, int]], n: int, dated: set[int]) -> tuple[int, bool]:
    """The last word of the name that begins with a word, and whether it ends in a kind of body."""
    last = n

    def word(at: int) -> str:
        return plain[slice(*tokens[at])] if at < len(tokens) and at not in dated else ""

    def capital(at: int) -> bool:
        return bool(word(at)) and _CAPITAL.match(word(at)) is not None

    while last - n < 16:
        said, after = word(last), word(last + 1)
        whole = said in KINDS
        if _NUMBERED.fullmatch(after) and last + 1 not in dated and capital(last + 2 + (word(last + 2) in {"+", "plus"})):
            last += 2 + (word(last + 2) in {"+", "plus"})
        elif after in {"'s", "\u2019s"} and capital(last + 2) and not (whole and last > n) and not (by_name(said) and last == n):
            last += 2
        elif capital(last + 1) and tokens[last + 1][0] - tokens[last][1] <= 2 and after not in NO_START:
            last += 1
        elif after == "the" and said in {"Outside", "Around", "Beyond", "Near"} and capital(last + 2):
            last += 2
        elif after in LINKS and (not whole or (said in AFTER_KIND and after in {"for", "of"}) or (said == "Services" and after == "and" and _reaches(plain, tokens, last + 2))):
            step = 3 if word(last + 2) in {"the", "our"} and after != "and" else 2
            two_words = step == 3 and after not in {"of", "outside", "around", "for", "in"}
            if not capital(last + step) or two_words or (after == "and" and last == n and by_name(said) and not _reaches(plain, tokens, last + 2)):
                break
            last += step
        elif after == "," and not whole and capital(last + 2) and _listed(plain, tokens, last + 2):
            last += 2
        else:
            break
    if word(last) in KINDS:
        return last, last > n or word(last) in {"LSCB"}
    for more in (1, 2):
        if word(last + more) in SMALL_KINDS and all(word(last + k) in SMALL_KINDS for k in range(1, more)) and word(last + more + 1) not in SMALL_KINDS:
            return last + more, True
    return last, False


def _listed(plain: str, tokens: list[tuple[int, int]], at: int) -> bool:
    """Whether a comma within a name is followed by the last of its topics: "Children, Schools and Families"."""
    if at > 2 and at + 1 < len(tokens) and plain[slice(*tokens[at - 3])] == "," and plain[slice(*tokens[at + 1])] in SMALL_KINDS:
        return True  # the last of them
    for n in range(at, min(at + 6, len(tokens))):
        said = plain[slice(*tokens[n])]
        if n > at + 1 and (said in SMALL_KINDS or said in KINDS) and plain[slice(*tokens[at + 1])] == ",":
            return True  # "the Vulnerable, Missing, Exploited group"
        if said == "and":
            return n + 1 < len(tokens) and plain[tokens[n + 1][0]].isupper() and _reaches(plain, tokens, n + 1, of=True)
        if not (said[0].isupper() or said == ",") or said in KINDS:
            return False
    return False


def _reaches(plain: str, tokens: list[tuple[int, int]], at: int, of: bool = False) -> bool:
    """Whether capitals lead from a word to one that ends the name of a body."""
    for n in range(at, min(at + 7, len(tokens))):
        said = plain[slice(*tokens[n])]
        if said in KINDS:
            return True
        if not (said[0].isupper() or said in {"'s", "\u2019s"} or (said in LINKS and n > at)):
            return of and n > at
    return of


def bodies(reading: Reading, sentence: Sentence, slot: Slot, own: bool = False) -> list[str]:
    """The bodies that a slot names, by their full names; a single word only where it is said to be a name of its own."""
    own = own or (slot.kind == "N" and _OPENED.match(sentence.plain, slot.end) is not None)
    said = fold(sentence.plain[slot.start : slot.end])
    if _AGED.match(said[: said.rfind(" ") + 1]) is not None:
        return _of_kind(reading, sentence, said, slot)
    whole = any(m.start == 0 and m.end == len(said) for m in find_organisations(said))
    several = [] if whole else each(said)
    if not all(n.split()[-1] in KINDS or n.split()[-1] in SMALL_KINDS for n in several) or (" and " not in said and said.split()[-1] in SMALL_KINDS):
        several = []  # "the Vulnerable, Missing, Exploited group"
    names = []
    for name in several if len(several) > 1 else [said]:
        full = full_name(reading, name, sentence.start + slot.start)
        full = name if full.endswith(f" and {name}") and joint_gss(name) else full
        if not full or _PAPER.search(full) or is_class(full) or (" " not in full and not is_acronym(full) and not (own and slot.kind == "N" and len(full) > 3)):
            continue
        if slot.kind == "N" or is_one_body(name, full) or " " in full:
            names.append(full)
    return names


def _of_kind(reading: Reading, sentence: Sentence, said: str, slot: Slot) -> list[str]:
    """The body that a kind alone means: the committee itself, or the one of the kind that the item names."""
    if _OWN.fullmatch(said):
        section = reading.section_of(sentence)
        own = {m.body for m in reading.meetings if section and m.meeting == section.meeting and m.body.endswith(said.split()[-1])}
        if len(own) == 1:
            return list(own)
    if said.endswith(("Committee", "Commission", "Cabinet", "Council")) and " " not in said.removeprefix("the ").removeprefix("The "):
        return []  # those who meet
    full = full_name(reading, said, sentence.start + slot.start)
    return [full] if " " in full and full.lower() != said.lower() and not full.startswith(("the ", "The ")) else []


__all__ = ["Slot", "Worded", "bodies", "without_asides", "worded"]
