"""A sentence with its names put out of the way: a letter for each run of organisations, person, sum and date.

"Under the Act, Roe Council, Roe Police and the ICB (ICB) are now, jointly, its partners" is read as "under O, O are its
partners". The words between are in lower case and without what changes nothing: articles, adverbs, dates, brackets. So a
pattern over a shadow (`kg.extract.boards.partner_clauses`) says in one line who does what, and lists and asides are handled once.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

from kg.datepattern import dates_in
from kg.extract.boards.listing import complete
from kg.gazetteer import named_places
from kg.listednames import names_of_list
from kg.model import Sentence
from kg.names import find_names
from kg.reading import Reading
from kg.rules.boards.shadows import (
    APPOSED,
    BULLET,
    BY,
    CHAIRS,
    CLAUSES,
    CLOSED_LIST,
    COUNTED,
    DO,
    DOES,
    DOING,
    DROPPED,
    ENDS_OWN,
    FOR_ANOTHER,
    FOR_WHOM,
    FROM,
    HEADWORD,
    HOLDERS,
    INITIALS,
    KEYED,
    KEYED_COLUMN,
    LAW,
    MONEY,
    NEXT_CLAUSE,
    NO_PERSON,
    OF_HOLDERS,
    OTHER_KIND,
    OWN_UNIT,
    POST,
    ROOMY,
    RUN,
    SEATED,
    TITLED,
)
from kg.rules.grammar import LONGEST
from kg.rules.presence.posts import BUSINESS
from kg.screen import Screened
from kg.text import line_start


@dataclass(frozen=True, slots=True)
class Token:
    """What a letter of a shadow stands for: its kind, and where it stands in the sentence."""

    kind: str
    start: int
    end: int


class Origins(Sequence[int]):
    """For each character of a shadow where it comes from; worked out when it is first asked for, which of most shadows it never is."""

    def __init__(self, text: str, origins: list[int], places: list[int], left_out: list[tuple[Screened, str]]) -> None:
        self._made = text, origins, places, left_out

    @cached_property
    def _all(self) -> list[int]:
        text, origins, places, left_out = self._made
        for pattern, said in left_out:
            text, origins = _replaced(pattern, said, text, origins)
        return [places[at] for at in origins]

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[int]: ...
    def __getitem__(self, at: int | slice) -> int | Sequence[int]:
        return self._all[at]

    def __len__(self) -> int:
        return len(self._all)


@dataclass(frozen=True, slots=True)
class Shadow:
    """The shadow of a sentence: its text, and for each character where it comes from."""

    text: str
    origins: Sequence[int]
    tokens: dict[int, Token]

    def origin(self, at: int) -> int:
        """The place in the sentence of an offset of the shadow."""
        return self.origins[at] if at < len(self.origins) else (self.origins[-1] + 1 if self.origins else 0)

    def end(self, at: int) -> int:
        """Where in the sentence what stands before an offset of the shadow ends."""
        start = self.origins[at - 1]
        return self.tokens[start].end if self.text[at - 1].isupper() and start in self.tokens else start + 1

    def tokens_in(self, start: int, end: int, kinds: str) -> list[Token]:
        """The tokens of some kinds between two offsets of the shadow, in order."""
        return [self.tokens[self.origins[i]] for i in range(start, min(end, len(self.text))) if self.text[i] in kinds and self.origins[i] in self.tokens]


def shadow(reading: Reading, sentence: Sentence) -> Shadow:
    """The shadow of a sentence, made once."""
    kept: dict[int, Shadow] = reading.once("shadows", lambda _: {})
    if sentence.start not in kept:
        kept[sentence.start] = _made(reading, sentence.plain[:LONGEST])
    return kept[sentence.start]


def _made(reading: Reading, plain: str) -> Shadow:
    plain, places = _squeezed(plain.replace("İ", "I"))  # the one letter that is longer in lower case
    tokens: dict[int, Token] = {}
    masked = plain
    for found in (_asides, _laws, _persons, _offices, _holders, _sums, _dates, _runs):
        for token in found(reading, masked):
            tokens[token.start] = token
            masked = masked[: token.start] + "\0" * (token.end - token.start) + masked[token.end :]
    pieces: list[str] = []
    origins: list[int] = []
    at = bullet.end() if (bullet := BULLET.match(masked)) else 0
    for token in sorted((t for t in tokens.values() if t.start >= at), key=lambda t: t.start):
        pieces += (masked[at : token.start].lower(), token.kind)
        origins += range(at, token.start + 1)
        at = token.end
    whole = text = "".join((*pieces, masked[at:].lower()))
    origins += range(at, len(masked))
    left_out: list[tuple[Screened, str]] = []
    for mark, pattern, said in DROPPED:
        if mark in text and pattern.stands(text):
            text = pattern.exact.sub(said, text)
            left_out.append((pattern, said))
    told = {places[at]: Token(t.kind, places[t.start], places[t.end - 1] + 1) for at, t in tokens.items()}
    return Shadow(text, Origins(whole, origins, places, left_out), told)


def _squeezed(plain: str) -> tuple[str, list[int]]:
    """A text with each run of white space as one space, and where each of its characters stood."""
    if not ROOMY.search(plain):
        return plain, list(range(len(plain)))
    places = [i for i, c in enumerate(plain) if not (c.isspace() and i and plain[i - 1].isspace())]
    return "".join(" " if plain[i].isspace() else plain[i] for i in places), places


def _replaced(pattern: Screened, said: str, text: str, origins: list[int]) -> tuple[str, list[int]]:
    """A text with a pattern replaced, each new character from where it stood, or from where the match began."""
    if pattern.first(text) < 0:
        return text, origins
    out: list[str] = []
    places: list[int] = []
    at = 0
    for match in pattern.finditer(text):
        new = match.expand(said) if "\\" in said else said
        stood = {kind: iter([i for i, c in enumerate(match.group()) if c == kind]) for kind in set(new) if kind.isupper()}
        out += (text[at : match.start()], new)
        places += origins[at : match.start()]
        places += (origins[match.start() + (next(stood[c], 0) if c in stood else 0)] for c in new)
        at = match.end()
    out.append(text[at:])
    places += origins[at:]
    return "".join(out), places


def _offices(_: Reading, plain: str) -> list[Token]:
    """The offices that a sentence names: a chair's, and others'."""
    found = (m for m in CHAIRS.finditer(plain) if not (m.group() == "chairs" and DOING.search(plain, max(0, m.start() - 12), m.start())))
    return [Token("V" if re.match(r"vice|deputy", m.group(), re.I) else "C", m.start(), m.end()) for m in found]


def _holders(_: Reading, plain: str) -> list[Token]:
    return [Token("H", m.start(), _office_ends(m)) for m in HOLDERS.finditer(plain) if not OF_HOLDERS.search(plain, max(0, m.start() - 60), m.start())]


_MANAGES = re.compile(r"(?:Partnership )?(?:Business|Board|Partnership) Manager(?= (?:of|for) (?:the )?[A-Z].*(?:Board|Partnership|Panel|Forum|Group)$)")


def _office_ends(match: re.Match[str]) -> int:
    """Where an office ends, which is before "and" where the place in which it is held does: "the Chief Constable of Roe Police and NHS Roe"."""
    if managed := _MANAGES.match(match.group()):
        return match.start() + managed.end()  # "Business Manager for the Roe Board": the body is a name of its own
    held = match.group().partition(" and ")[0]
    place = held.partition(" of ")[2]
    return match.start() + len(held) if place and complete(place) and not BUSINESS.fullmatch(place) else match.end()


# "Chief Nurse at the Ashe, Birch and Elm Integrated Care Board": the commas are the place's
_PLACES_GO_ON = re.compile(r"(?:, [A-Z][\w'-]+(?: [A-Z]\w+){0,2}){1,3},? and (?:[A-Z][\w'-]+ ){1,4}(?:Integrated Care Board|ICB|Clinical Commissioning Group|CCG|(?:Foundation|Partnership) Trust)\b")
_NAME_GOES_ON = re.compile(r"\s[A-Z][a-z]")


def _persons(reading: Reading, plain: str) -> list[Token]:
    """The persons named, with the post and place beside the name, and those said by initials that a list explains."""
    found: list[Token] = []
    for person in names_of_list(plain, 0, len(plain)):
        said = plain[person.start : person.end]
        if found and person.start < found[-1].end:
            continue
        inside = _NAME_GOES_ON.match(plain, person.end)
        if not person.style and (inside or complete(said) or len(said.split()) > 3 or NO_PERSON.search(said) or next(named_places(said), None)):
            continue
        beside = POST.match(plain, person.end) or FROM.match(plain, person.end)
        end = beside.end() if beside and not CHAIRS.search(beside.group()) else person.end
        end = more.end() if end > person.end and (more := _PLACES_GO_ON.match(plain, end)) else end
        end -= len(plain[person.start : end]) - len(plain[person.start : end].rstrip(" ,.;)"))
        end += beside is not None and beside.group().startswith(" (") and plain[end : end + 1] == ")"  # "Ada Moor (Head of Care) was its chair"
        found.append(Token("P", person.start, max(end, person.end)))
    for match in INITIALS.finditer(plain):
        if match.group() in initials(reading) and not any(t.start <= match.start() < t.end for t in found):
            found.append(Token("P", match.start(), match.end()))
    return found


def initials(reading: Reading) -> dict[str, str]:
    """The persons whom a list gives initials: "Ada Moor (AM)"."""
    return reading.once("initials", _initials)


def _initials(reading: Reading) -> dict[str, str]:
    found: dict[str, set[str]] = {}
    for match in KEYED.finditer(reading.text):
        line = reading.text[max(0, line_start(reading.text, match.start()), match.start() - 60) : match.start()]
        names = find_names(line)
        if names and names[-1].end == len(line) and _stand_for(match["letters"], names[-1].name):
            found.setdefault(match["letters"], set()).add(names[-1].name)
    for match in KEYED_COLUMN.finditer(reading.text):
        names = find_names(match["line"])
        if names and _stand_for(match["letters"], names[0].name):
            found.setdefault(match["letters"], set()).add(names[0].name)
    return {letters: names.pop() for letters, names in found.items() if len(names) == 1}


def _stand_for(letters: str, name: str) -> bool:
    """Whether letters are the first of a person's first name and surname."""
    return (name[0], name.split()[-1][0]) == (letters[0], letters[-1])


def _asides(_: Reading, plain: str) -> list[Token]:
    """What a name in a list stands for: "and, for the third sector, Roe Mind"."""
    return [Token("Q", m.start(), m.end()) for m in FOR_WHOM.finditer(plain)]


def _laws(_: Reading, plain: str) -> list[Token]:
    return [Token("L", m.start(), m.end()) for m in LAW.finditer(plain)] if "Act" in plain or "Working" in plain or "Keeping" in plain else []


def _sums(_: Reading, plain: str) -> list[Token]:
    return [Token("M", m.start(), m.start() + len(m.group().rstrip(",."))) for m in MONEY.finditer(plain)]


def _dates(_: Reading, plain: str) -> list[Token]:
    return [Token("D", m.start(), m.end()) for m in dates_in(plain) if not (m.end() - m.start() == 4 and TITLED.search(plain, 0, m.start()))]


def _two_clauses(plain: str, start: int, said: str, end: int) -> list[Token]:
    """Two runs, where one clause ends with its organisation and the next opens with a list: "hosted by A, and B, C and D sat on it"."""
    if "; and " in said and (closed := CLOSED_LIST.fullmatch(said)):
        return [Token("O", start, start + closed.end("first")), Token("Z", start + closed.end("first"), start + closed.start("rest")), Token("O", start + closed.start("rest"), end)]
    split = OWN_UNIT.fullmatch(said) if said.endswith(ENDS_OWN) and DOES.match(plain, end) else None
    split = split or CLAUSES.fullmatch(said) or NEXT_CLAUSE.fullmatch(said) if split or (BY.search(plain, max(0, start - 20), start) and DO.match(plain, end)) else None
    if split is None:
        return []
    first, rest = start + split.end("first"), start + split.start("rest")
    return [Token("O", start, first), Token("Z", first, first + len(", and")), Token("O", rest, end)]


_KINDS_ALONE = re.compile(r"(?:(?:Clinical )?Commissioning Groups|Integrated Care Boards|Health Boards|NHS Trusts|[Cc]ouncils|CCGs|ICBs)")
_KINDS_LAST = re.compile(rf"(?:,| and|, and) (?:the |both |its )?(?:two |three |both )?{_KINDS_ALONE.pattern}$")
_IN_PLACE = re.compile(r"(?P<place>[A-Z][\w'-]+(?: (?:and |upon |of )?[A-Z][\w'-]+){0,3}), the (?=[A-Z])")
_POSSESSIVE = re.compile(r"(?<!Barnardo)'s?$")
_GOES_ON = re.compile(r"\s[a-z\0]")
_COUNT = re.compile(r"(?:two|three|four|five|six|both)\s(?=[a-z])")
_HOSTS = re.compile(r"\s(?:now\s|also\s|had\s|has\s)?(?:hosts?|hosted|paid|pays|provides|provided|contribut\w+|funds|funded)\b")  # "Barset hosted it"
_OPENS = re.compile(r"; (?:and )?(?:(?:the|its|their|both|two|three|four|five|six|seven) ){0,3}")


def _runs(_: Reading, plain: str) -> list[Token]:
    """The runs of organisations, each without a possessive at its end."""
    found = []
    for start, end in RUN.spans(plain):
        said = plain[start:end]
        if "; " in said and DOES.match(plain, end):
            at = said.rindex("; ")  # "Cafcass and Roe Mind; the Crown Office did not attend"
            found.append(Token("O", opens.end() + start if (opens := _OPENS.match(said, at)) else start + at + 2, end))
            found.append(Token("Z", start + at, start + at + 1))
            said = said[:at]
        if (opening := _IN_PLACE.match(said)) and plain[:start].endswith("In ") and next(named_places(opening["place"]), None) and not complete(opening["place"]):
            start, said = start + opening.end(), said[opening.end() :]  # "In Barset, the Risk Panel"
        if (kinds := _KINDS_LAST.search(said)) and plain.startswith(" (", start + len(said)) and plain[start + len(said) + 2 : start + len(said) + 3].isupper():
            end = start + kinds.start()  # "Roe Council and two ICBs (NHS Ashe and NHS Birch)"
            said = said[: kinds.start()]
        if (seat := FOR_ANOTHER.fullmatch(said)) and SEATED.search(plain, max(0, start - 30), start):
            found += [Token("O", start, start + seat.end("on")), Token("O", start + seat.start("whom"), end)]
            continue
        if _KINDS_ALONE.fullmatch(said) and plain.startswith(" (", end):
            continue  # "the two CCGs (NHS Ashe and NHS Birch)": those in brackets
        if two := _two_clauses(plain, start, said, end):
            found += two
            continue
        counted = _COUNT.match(said)
        kind = counted.end() if counted else 0
        if (named := APPOSED.match(said, kind)) and (counted or COUNTED.search(plain, max(0, start - 20), start)) and not OTHER_KIND.match(said, kind):
            found.append(Token("O", start + named.end(), end))
            continue
        if HEADWORD.fullmatch(said) and not complete(said) and not plain[:start].strip(" -•*\0") and not (_HOSTS.match(plain, end) and next(named_places(said), None)):
            continue
        cut = _POSSESSIVE.search(said) if _GOES_ON.match(plain, end) else None
        found.append(Token("O", start, start + len(said) - (len(cut.group()) if cut else 0)))
    return found
