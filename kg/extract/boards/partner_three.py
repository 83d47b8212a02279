"""The three who answer for the safeguarding of an area, told by what they are: a council, the police and a health commissioner.

Whatever words join them to their duty ("upon whom it now falls in equal measure", "these being, with the Council, the
partners of whom the guidance speaks"), a run of just these three beside a word for the three of the Act names them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.boards.cast import cast
from kg.extract.boards.parties import Party, organisations_of
from kg.extract.boards.partner_bodies import named_body
from kg.extract.boards.partner_clauses import safeguarding_body
from kg.extract.boards.partner_names import own_council
from kg.extract.boards.shadow import Shadow, shadow
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.partners_three import BACK, COUNCIL, CUE, HEALTH, POLICE
from kg.stance import stance
from kg.text import fold

_STATUTORY = "statutory partner"
_JOINS = r"(?:,? and |, |; (?:and )?|,? (?:and )?(?:as well as|together with|along with|alongside|with|plus) |,? as [a-z]+ as )(?:(?:by|of|on|upon|with|from|to) )?"
_LISTED = re.compile(rf"O(?:{_JOINS}O)*")
_OWN = re.compile(r"\b(?:[Tt]he|[Oo]wn)\s(?:County\s|City\s|Borough\s|District\s)?(?:Council|council|[Ll]ocal\s[Aa]uthority)\b")
_KINDS = (COUNCIL, POLICE, HEALTH)


def three_partners(reading: Reading, sentence: Sentence) -> tuple[str, list[Party], int] | None:
    """The body, its statutory partners and where they stand, where a sentence lists the three; else None."""
    plain = sentence.plain
    if "£" in plain or not ("olice" in plain or "onstabulary" in plain):
        return None
    cue = CUE.search(plain) if CUE.stands(plain) else None
    before = reading.before(sentence)
    if cue is None and not (before is not None and BACK.match(plain) and CUE.stands(before.plain)):
        return None
    near = f"{before.plain if before else ''} {plain}"
    if "afeguarding" not in near and not (cue and cue.group().startswith("statutory")):
        return None  # three who answer together for something else
    shade = shadow(reading, sentence)
    for match in _LISTED.finditer(shade.text):
        parties = list(_three(reading, sentence, shade, match))
        if not parties:
            continue
        start, end = shade.origin(match.start()), shade.end(match.end())
        first, last = (min(start, cue.start()), max(end, cue.end())) if cue else (start, end)
        if stance(plain, first, last) not in _SETTLED and not _TO_NOTE.search(plain, 0, first):
            continue
        body = _body(reading, sentence)
        return (body, parties, start) if body else None
    return None


_SETTLED = frozenset({"asserted", "planned"})  # who "will be" the three of a new body is settled, as what "will be replaced by" it is

# "Cabinet was asked to note the arrangements that it had made with": what is to be noted is so
_TO_NOTE = re.compile(r"\basked to (?:take note|note|consider|receive|endorse|support|agree|approve)\b[^.;]{0,60}\barrangements\b")
_NO_NAME = re.compile(r"(?:(?:Local|New) )?(?:Multi-?\s?[Aa]gency )?Safeguarding Arrangements")


def _body(reading: Reading, sentence: Sentence) -> str:
    """Whose partners they are: of arrangements without a name, the partnership that the item names, if it names one."""
    own = {name for name in cast(reading, sentence)[1].values() if "afeguarding" in name}
    body = own.pop() if len(own) == 1 else safeguarding_body(reading, sentence, sentence.end)
    if not _NO_NAME.fullmatch(body) or sentence.section < 0:
        return body
    span = reading.sections[sentence.section].span
    named = {full for p, n in reading.glossary.bodies if span.start <= p < span.end and n.endswith("Partnership") and (full := named_body(reading, sentence, n, p)) and "afeguarding" in full}
    return named.pop() if len(named) == 1 else body


def _three(reading: Reading, sentence: Sentence, shade: Shadow, match: re.Match[str]) -> Iterator[Party]:
    """Those of one list, where it holds the police, a health commissioner and a council, and nobody else; a council may stand beside it."""
    tokens = shade.tokens_in(*match.span(), "O")
    said = "; ".join(fold(sentence.plain[t.start : t.end]) for t in tokens)
    parties = list(organisations_of(reading, said, _STATUTORY))
    kinds = {next((i for i, kind in enumerate(_KINDS) if kind.search(p.organisation)), -1) for p in parties}
    if kinds == {1, 2} and (council := _beside(reading, sentence.plain[: tokens[0].start], sentence.plain[tokens[-1].end :])):
        yield Party(_STATUTORY, council)
        yield from parties
    elif kinds == {0, 1, 2}:
        yield from parties


def _beside(reading: Reading, before: str, after: str) -> str:
    """The council whose minutes they are, where the rest of the sentence speaks of it."""
    return own_council(reading) if _OWN.search(before) or _OWN.search(after) else ""
