"""Document-wide names: acronyms and short forms, whose minutes they are, whom a joint body covers."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache

from kg.acronyms import BODY_KINDS, BRANDS, Parts, definitions, fits, initials_match, known, parts_of, singular
from kg.bodynames import HEADS, broken, find_bodies, leading
from kg.gazetteer import named_places
from kg.home import home_authority
from kg.jointhome import joint_gss
from kg.screen import Screened

__all__ = ["Glossary", "glossary", "home_authority", "joint_gss"]

_ACRONYM = re.compile(r"[A-Z](?<![\w-][A-Z])[A-Za-z&]*[A-Z]s?(?![\w-])")  # a letter first, so that `re` may leap to it
_SHORT = re.compile(
    r"(?:the\s+)?(?:(?P<age>new|previous|old|former|existing|current|joint|local|present"
    r"|said)\s+)?(?P<rest>[A-Za-z][\w' -]*)",
    re.IGNORECASE,
)
_DEFINED = re.compile(
    r"\(\s?(?:known as\s|hereafter\s"
    r"|referred to as\s)?[\"']?(?P<short>[Tt]he\s[A-Z][a-z]+(?:\s[A-Z][a-z]+){0,2})[\"']?\s?\)"
)
_OWN = re.compile(r"\b(?:Scrutiny|Select|Policy|Overview)\b", re.IGNORECASE)
_NEW = Screened(r"\bthe (?:new|previous|former|old) (?:Board|Partnership|Panel|Committee|Forum)\b", re.IGNORECASE)
_EARLIER = frozenset({"previous", "old", "former", "existing"})
_SAID_IN_SHORT = frozenset(
    {"board", "partnership", "panel", "group", "committee", "forum", "hub", "commission", "trust"}
)
_THE = re.compile(r"^the\s+", re.IGNORECASE)
_HEADED = re.compile(r"\s+[a-z]|$")  # the acronym is the last word of a name, or the last before plain words
_NAMING = frozenset({*HEADS, "Council", "Police", "Constabulary", "Authority", "Children", "Groups"})
NEAR = 1500  # characters before "the Board" in which one named board settles which is meant

_WITH_ACRONYM = re.compile(r"(?P<name>[^()]{3,120}) \((?P<acronym>[A-Z][\w&]{1,9})\)")


@dataclass(frozen=True, slots=True)
class Glossary:
    """The names that a document defines, and the short forms in which it uses them again.

    `names` gives an acronym its name; `bodies` the places at which a body is named in full or by acronym, in order;
    `shorts` the short forms that the text itself defines ("(the Partnership)"); `own` the head noun of the committee
    that meets; `paragraphs` where paragraphs begin.
    """

    names: dict[str, str] = field(default_factory=dict)
    bodies: tuple[tuple[int, str], ...] = ()
    shorts: dict[str, str] = field(default_factory=dict)
    own: frozenset[str] = frozenset()
    paragraphs: tuple[int, ...] = ()

    def expand(self, name: str) -> str:
        """The full name of an acronym or of a name that holds one; the name itself where none is known.

        What the document defines wins; of the reference list only acronyms with one meaning are used.
        """
        text = _THE.sub("", " ".join(name.split()))
        whole = self.names.get(text, "") if " " in text else self._meaning(text, whole=True)  # "SET CDOP"
        if whole:
            return whole
        bracketed = _WITH_ACRONYM.fullmatch(text)  # "Kirby Borough Council (KBC)"
        if bracketed and _folded(self._meaning(bracketed["acronym"], whole=True)) == _folded(bracketed["name"]):
            return bracketed["name"]
        return _ACRONYM.sub(lambda m: self._within(m.group(), _HEADED.match(text, m.end()) is not None), text)

    def _within(self, acronym: str, last: bool) -> str:
        """An acronym in a longer name in full where it heads the name or names a body; a term stays as printed."""
        full = self._meaning(acronym, last=last)
        if full and not last and not initials_match(singular(acronym), full):
            return acronym  # "MACE Panel", of a "Multi-Agency Child Exploitation Group (MACE)"
        return full if full and (last or full.split()[-1] in _NAMING) else acronym

    def _meaning(self, acronym: str, last: bool = False, whole: bool = False) -> str:
        """What an acronym stands for: as the document says, else, whole or as the head of a name, as the list does."""
        if not _ACRONYM.fullmatch(acronym):
            return ""
        key = singular(acronym)
        full = self.names.get(key) or self.names.get(acronym, "")
        if not full and key in known() and (whole or last):
            expansion, kind = known()[key]
            full = expansion if kind in BODY_KINDS or (whole and kind not in BRANDS) else ""
        return _plural(full) if full and key != acronym else full

    def acronym(self, name: str) -> str:
        """The acronym that the document gives a full name, or an empty string."""
        folded = _folded(name)
        return next((a for a, full in self.names.items() if _folded(full) == folded), "")

    def full(self, name: str, at: int) -> str:
        """The fullest name, before an offset, of a body said in short; empty where it is doubtful.

        "the Board" is the one board named before; of two, the one named near before; "the new Board" and "the
        previous Board" are the later and the earlier introduced of two.
        """
        short = _SHORT.fullmatch(" ".join(name.split()))
        if short is None:
            return ""
        plain = f"the {short['rest']}".lower()
        if plain in self.shorts and not short["age"]:
            return self.shorts[plain]
        rest = short["rest"]
        wanted = _folded(self.expand(rest))
        single = len(wanted.split()) == 1
        if single and (wanted not in _SAID_IN_SHORT or wanted in self.own):
            return ""
        found = [
            (p, n) for p, n in self.bodies if p < at and (_folded(n) == wanted or _OF_NATION.sub("", _folded(n)).endswith(" " + wanted))
        ]
        if not found and not single:
            found = [(p, n) for p, n in self.bodies if _folded(n).endswith(" " + wanted)]
        if single and wanted == "board":  # which is said of a health board only where there is no other
            found = [(p, n) for p, n in found if not _folded(n).endswith((" health board", " care board"))] or found
        if single and rest.islower():  # "the group" may be any group but one just named
            found = [(p, n) for p, n in found if p >= at - NEAR // 2]
        return self._one(found, (short["age"] or "").lower(), at)

    def _one(self, found: list[tuple[int, str]], age: str, at: int) -> str:
        """The one body that the mentions name; names of which one ends with the other are one body."""
        names = _fullest([n for _, n in found])
        if len(names) <= 1:
            return names[0] if names else ""
        if age == "new" or age in _EARLIER:
            return _by_age(_fullest([n for p, n in found if p >= at - NEAR]), age) or _by_age(names, age)
        if age:
            return ""
        paragraph = self.paragraphs[bisect_right(self.paragraphs, at) - 1] if self.paragraphs else 0
        for since in (paragraph, at - NEAR):
            near = _children_first(_fullest([n for p, n in found if p >= since]))
            if len(near) == 1:
                return next(n for n in names if n == near[0] or _ends_with(n, near[0]) or _ends_with(near[0], n))
        return _most_named([n for p, n in found if p >= at - NEAR])


def _most_named(mentions: list[str]) -> str:
    """The body of which a stretch of text speaks over and over, where it names the others in passing."""
    counts = Counter(map(_folded, mentions)).most_common(2)
    if len(counts) < 2 or counts[0][1] < 3 or counts[0][1] < 3 * counts[1][1]:
        return ""
    return next(n for n in mentions if _folded(n) == counts[0][0])


def _children_first(names: list[str]) -> list[str]:
    """Without the boards for adults, where another is left: these are the minutes of children's services."""
    return [n for n in names if not re.search(r"\bAdults?\b", n)] or names


def _by_age(names: list[str], age: str) -> str:
    """The new or the previous of two bodies: the local board came before whatever replaced it, else as introduced."""
    local = [n for n in names if n.lower().startswith("local ") or " local safeguarding" in n.lower()]
    wanted = local if age in _EARLIER else [n for n in names if n not in local]
    if local and len(wanted) == 1:
        return wanted[0]
    if len(names) != 2 or local:
        return ""
    return names[0] if age in _EARLIER else names[1]


def _fullest(names: list[str]) -> list[str]:
    """Different names in the order of their first mention, those that are the end of another left out."""
    different: list[str] = []
    for name in names:
        if _folded(name) not in map(_folded, different):
            different.append(name)
    return [n for n in different if not any(m != n and _ends_with(m, n) for m in different)]


def _ends_with(longer: str, shorter: str) -> bool:
    """Whether one name is the other with more before it; a partner added before it makes another body."""
    head, tail = _folded(longer), _folded(shorter)
    return head.endswith(" " + tail) and not head[: -len(tail) - 1].endswith((" and", ","))


@lru_cache(maxsize=4096)
def _folded(name: str) -> str:
    text = re.sub(r"^the ", "", " ".join(name.lower().replace("\u2019", "'").replace("&", "and").split()))
    return text.replace("children's", "children").replace("childrens", "children")


def _plural(name: str) -> str:
    return (
        name
        if name.endswith("s")
        else name[:-1] + "ies"
        if name.endswith("y") and name[-2] not in "aeiou"
        else name + "s"
    )


_OF_NATION = re.compile(r" for (?:northern ireland|england|wales|scotland)$")
_NATION = re.compile(r"\s+for\s+(?:Northern\s+Ireland|England|Wales|Scotland)\b")


def _for_nation(plain: str, end: int) -> str:
    """The end of a name that says of which nation a body is: "the Safeguarding Board for Northern Ireland"."""
    found = _NATION.match(plain, end)
    return f" {' '.join(found.group().split())}" if found else ""


def glossary(text: str) -> Glossary:
    """The glossary of a document's text.

    >>> glossary("The Barsetshire Safeguarding Children Board (BSCB) met.").expand("the BSCB")
    'Barsetshire Safeguarding Children Board'
    """
    plain = broken(text)
    names: dict[str, str] = {}
    for acronym, name, _ in definitions(plain):
        names.setdefault(acronym, _in_small(name) if name.isupper() and " " in name else name)  # a heading in capitals explains it
    bodies = [(m.start, m.value + _for_nation(plain, m.end)) for m in find_bodies(plain) if not m.value.isupper() and not m.value.endswith("s") and not plain.startswith(" Act ", m.end)]
    bodies = sorted([*(b for b in bodies if not by_letters(b[1])), *_in_titles(text), *_at_head(text)])
    own = frozenset(n.split()[-1].lower() for p, n in bodies if p < 3000 and _OWN.search(n)) | _titled(plain)
    names |= _undefined(text, names, [n for _, n in bodies])
    bodies = [(p, n) for p, n in bodies if not _OWN.search(n) or "Child Death" in n]
    bodies += _by_acronym(plain, names, _with_place(names, bodies))
    starts = (0, *(m.end() for m in re.finditer(r"\n[ \t]*\n\s*", text)))
    bodies = _one_spelling(bodies)
    found = Glossary(names, tuple(sorted(bodies)), _shorts(plain), own, starts)
    said = [(m.start(), found.full(m.group(), m.start())) for m in _NEW.finditer(plain)]
    return replace(found, bodies=tuple(sorted([*bodies, *(s for s in said if s[1])])))


_BY_LETTERS = re.compile(r"(?P<letters>[A-Z]{2,7}(?P<last>[BP])) (?P<head>Board|Partnership)")


def by_letters(name: str) -> str:
    """The letters of a board before the word with which its name ends already: "RSCP" of "the RSCP Partnership Manager"."""
    match = _BY_LETTERS.fullmatch(name)
    return match["letters"] if match and match["last"] == match["head"][0] else ""


def _undefined(text: str, names: dict[str, str], bodies: list[str]) -> dict[str, str]:
    """Acronyms that the text uses and nowhere explains, where one body alone that it names or heads it has their letters."""
    heads = [_in_small(m) for m in _HEAD_LINE.findall(text[:_HEAD])] + _HEAD_LINE_MIXED.findall(text[:_HEAD])
    out: dict[str, str] = {}
    last = {n: at for at, n in enumerate((*heads, *bodies))}  # where each spelling stands last
    begun: dict[str, list[tuple[str, Parts]]] = {}
    for name in sorted(last, key=last.__getitem__):
        parts = parts_of(name)
        for letter in {part[0].lower() for index, part in parts if index == 0}:
            begun.setdefault(letter, []).append((name, parts))
    for acronym in {m for m in _ACRONYM.findall(text) if m.isupper() and (len(m) > 3 or (len(m) == 3 and m[-1] in "TBPF" and m not in known()))} - names.keys():
        fitting = {_folded(n): n for n, parts in begun.get(acronym[0].lower(), ()) if fits(acronym, parts)}
        if len(fitting) == 1:
            out[acronym] = next(iter(fitting.values()))
    return out


_LOW = frozenset({"AND", "OF", "FOR", "THE", "IN"})
# "36. BARSET SAFEGUARDING CHILDREN PARTNERSHIP - ANNUAL REPORT"
_TITLE = Screened(r"^[ \t#*]*\(?[A-Z]{0,6}[/. ]?\d[\d/.]{0,8}[.)]?[ \t*]+(?P<title>[A-Z][A-Z'\u2019&,() /\d-]{8,160}?)(?:[ \t]*\[[^\]\n]{1,20}\])?[ \t*]*$", re.MULTILINE)
_KINDS = "BOARD|PARTNERSHIP|FORUM|TRUST|HUB"
_TITLED_BODY = re.compile(
    rf"\b(?:THE )?(?P<name>(?!(?:OF|THE|FROM|BY|ON|TO|WITH|AND|FOR)\b)[A-Z][A-Z'\u2019&-]+(?: [A-Z'\u2019&-]+){{1,8}}? (?:{_KINDS}))\b"
    rf"(?! (?:{_KINDS}|PANEL|COMMITTEE|GROUP|AND)\b)"
)
_PIECE = re.compile(r"(?:(?! (?:-|\u2013|OF THE|FROM THE|BY THE|ON THE|TO THE|WITH THE) |[:,(/]).)+")  # of a title: "ANNUAL REPORT", "BARSET BOARD"
_NO_BODY = re.compile(r"\b(?:SCRUTINY|SELECT|MINUTES|REPORT|UPDATE|REVIEW|FROM|BY|ON|IN)\b")


def _in_titles(text: str) -> Iterator[tuple[int, str]]:
    """The bodies that titles of items in capitals name, with small letters; "the Partnership" under such a title is one of them."""
    for title in _TITLE.finditer(text):
        for piece in _PIECE.finditer(text, title.start("title"), title.end("title")):
            body = _TITLED_BODY.search(text, piece.start(), piece.end())
            if body and not _NO_BODY.search(body["name"]):
                yield body.start("name"), _in_small(body["name"].replace("\u2019", "'"))


def _at_head(text: str) -> Iterator[tuple[int, str]]:
    """The board for safeguarding that the head of a page names in capitals, whose group met: "the Partnership" is that one."""
    for line in _HEAD_LINE.finditer(text, 0, _HEAD):
        if "SAFEGUARDING" in line[1]:
            yield line.start(1), _in_small(line[1].replace("\u2019", "'"))


_HEAD = 600  # characters


def _in_small(name: str) -> str:
    """A name in capitals with a capital for each word but the small ones."""
    return " ".join(w.lower() if w in _LOW else w.capitalize() for w in name.split())


_HEAD_LINE = re.compile(r"^[#* ]*([A-Z][A-Z'&]+(?: [A-Z'&]+){2,9} (?:BOARD|PARTNERSHIP|FORUM|TRUST|EXECUTIVE))[ *]*$", re.MULTILINE)

_HEAD_LINE_MIXED = re.compile(r"^[#* ]*([A-Z][a-z][\w'&]*(?: (?:[A-Z][\w'&]+|and|of|for|the)){1,9} (?:Board|Partnership|Forum|Trust|Executive))[ *]*$", re.MULTILINE)


def _one_spelling(bodies: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """Each body in the one spelling that the text uses most; of equals the one that writes "and" in full."""
    counts: dict[str, dict[str, int]] = {}
    for _, name in bodies:
        spellings = counts.setdefault(_folded(name), {})
        spellings[name] = spellings.get(name, 0) + 1
    best = {f: min(c, key=lambda n: (-c[n], "&" in n, "'" in n, n)) for f, c in counts.items()}
    return [(at, best[_folded(name)]) for at, name in bodies]


def _by_acronym(plain: str, names: dict[str, str], fuller: dict[str, str]) -> list[tuple[int, str]]:
    """The bodies that a text names by acronym, alone ("the BSCB") or after a place ("the Barset LSCB")."""
    out = []
    for match in _ACRONYM.finditer(plain):
        acronym = match.group()
        name = names.get(acronym) or (
            known()[acronym][0] if acronym in known() and known()[acronym][1] in BODY_KINDS else ""
        )
        if not name or name.split()[-1] not in HEADS:
            continue
        begin = leading(plain, match.start())
        if begin < match.start() and named_in(plain, begin, match.start()):
            out.append((begin, " ".join(plain[begin : match.start()].split()) + " " + name))
        elif acronym in fuller:
            out.append((match.start(), fuller[acronym]))
    return out


def named_in(plain: str, start: int, end: int) -> bool:
    """Whether a run of text holds the name of an authority's place."""
    return next(named_places(plain[start:end]), None) is not None


def _titled(plain: str) -> frozenset[str]:
    """The head nouns of the meeting's own committee where its heading is in capitals."""
    words = re.findall(
        r"\b(?:SCRUTINY|SELECT|OVERVIEW|POLICY)\b[A-Z ,'&]{0,60}?\b(COMMITTEE|PANEL|BOARD|COMMISSION|GROUP)S?\b",
        plain[:1500],
    )
    return frozenset(w.lower() for w in words)


def _with_place(names: dict[str, str], bodies: list[tuple[int, str]]) -> dict[str, str]:
    """For each acronym the one fuller name in the text that ends with its name or fits its letters."""
    out: dict[str, str] = {}
    for acronym, name in names.items():
        fuller = {n for _, n in bodies if _folded(n).endswith(_folded(name)) and initials_match(acronym, n)}
        out[acronym] = fuller.pop() if len(fuller) == 1 else name
    return {a: n for a, n in out.items() if any(_folded(b).endswith(_folded(n)) for _, b in bodies)}


def _shorts(plain: str) -> dict[str, str]:
    """The short forms that the text defines in brackets after a full name."""
    out: dict[str, str] = {}
    for match in _DEFINED.finditer(plain):
        before = list(find_bodies(plain, max(0, match.start() - 120), match.start()))
        if before and not plain[before[-1].end : match.start()].strip():
            out.setdefault(match["short"].lower(), before[-1].value)
    return out
