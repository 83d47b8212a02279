"""A sentence with its names put out of the way: a letter for each run of organisations, person, sum and date.

"Under the Act, Roe Council, Roe Police and the ICB (ICB) are now, jointly, its partners" is read as "under O, O are its
partners". The words between are in lower case and without what changes nothing: articles, adverbs, dates, brackets. So a
pattern over a shadow (`kg.extract.partner_clauses`) says in one line who does what, and lists and asides are handled once.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.datepattern import dates_in
from kg.extract.listing import complete
from kg.gazetteer import named_places
from kg.model import Sentence
from kg.names import find_names
from kg.people import read_list
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.pieces_bodies import WORD
from kg.screen import Screened

_MONEY = re.compile(r"£\s?\d[\d,.]*\d?(?:\s?(?:m|k|bn|million|thousand)\b)?|£\d")
# Words that begin a phrase about a body, and are no part of its name: "Membership of the Board".
_COMMON = (
    r"(?:Members\w*|Partners?|Agenc(?:y|ies)|Organisations?|Seats?|Places?|Responsibility|Accountability|Fund(?:ing|ed)|Contributions?|Attend\w*|Represent\w*|Host(?:ing|ed)?"
    r"|Chair\w*|Costs?|Budget|Work|Sitting|Serving|Included|Including|Around|Round|Those|Three|Four|Five|Two|Six|Leadership|Oversight|Statutory Partners|Safeguarding Partners|Equal"
    r"|Core|Relevant|Lead|Other|Others|Bodies|Run|Running|Provision|Delivery|Commission(?:ed|ing)|Provided|Delivered|Formerly|Previously|Once|Now|Today|Until|Because|After|Before|Our)\b"
)
_WORD = rf"(?:{WORD}|(?:Board|Partnership|Council|Panel|Committee|Group|Authority|Trust|Service)'s)"
_FIRST = rf"(?!{_COMMON}){_WORD}"
_LINKED = r"(?:(?:of|for|and|&)(?:\sthe)?\s|in\s(?=(?:Partnership|Care|Need|Action|Mind|Touch)\b)|at\s(?=Risk\b))?"
_BRACKET = r"(?:\s\([A-Z][\w&.' -]{1,24}\))?"
_NAME = rf"(?:{_FIRST}|Our(?=\s[A-Z])|All(?=\sWales\b))(?:\s{_LINKED}{_WORD}){{0,11}}{_BRACKET}"
_CLASS = (
    r"(?:(?:local|most|several|all|primary|secondary|two|three|area)\s){0,2}(?:police(?:\sforces?)?|schools(?:\sand\scolleges)?|colleges|probation(?:\sservices?)?|health(?:\s(?:commissioners?|services?|providers?|partners|bodies|trusts?|boards?))?"
    r"|housing(?:\s(?:associations|providers|services?))?|education|(?:adult\s|children's\s)?social\scare|(?:children's|adults?'?)\sservices|public\shealth|youth\s(?:justice|offending)(?:\sservice|\steam)?"
    r"|(?:(?:voluntary|community|third|faith|and)\s){1,3}(?:sector|organisations|groups)|fire(?:\sand\srescue)?\sservices?|ambulance\sservice|clinical\scommissioning\sgroups?|early\syears(?:\ssettings|\sproviders)?"
    r"|nurseries|head\s?teachers|academies|charities|universit(?:y|ies)|local\sauthorit(?:y|ies)|district\scouncils|council|councils)"
    r"(?=\s?(?:[,.;:)]|$)|'s\b|\s(?:and|as|alongside|who|were|are|was|is|sat|sit|sits|attend\w*|took|take|had|have|has|belong\w*|join\w*|came|come|serve[ds]?|all|each|both|also|together|made|make|form|formed|around)\b)"
)
_UNIT = rf"(?:{_NAME}|{_CLASS})"
_RUN = Screened(rf"{_UNIT}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s|;\s(?:and\s)?)(?:(?:the|its|both|two|three|their)\s){{0,2}}{_UNIT}){{0,14}}(?:\s(?:19|20)\d\d\b)?")
_HEADWORD = re.compile(r"[A-Z][a-z]+$")
_ROOMY = re.compile(r"\s\s|[^\S ]")
_TITLED = re.compile(r"\b(?:Procedures?|Framework|Guidance|Act|Strategy|Plan|Protocol|Children|Policy|Code)\s$")
_BULLET = re.compile(r"^\s*(?:[-•*–]|\(?[a-zA-Z0-9]{1,4}[.)])\s+")

# What changes nothing in who does what.
_DROPPED: tuple[tuple[Screened, str], ...] = tuple(
    (Screened(pattern), said)
    for pattern, said in (
        (r"\b(?:two|three|four|both)?\s?(?:local authorities|authorities|councils|police forces|forces|trusts|hospitals|ccgs)\s\(O\)", "O"),
        (r"\b(partners|members|agencies|bodies|organisations)\s\(O\)", r"\1: O"),
        (r"\s?\((?!C)[^()]*\)", ""),
        (r"\s?\((?=C)([^()]*)\)", r", \1,"),
        (r"\b(?:each|both|all|some|several|most|one|two|three) of (?=(?:the |its )?O)", ""),
        (r"(?:^|,?\s)(?:[Uu]nder|by virtue of|following|as (?:an? )?(?:result|consequence) of|in line with|in accordance with|in response to|because of|as required by|as set out in|on account of)\s(?:the\s)?L(?:(?:,|\sand)\s(?:the\s)?L){0,3}", ""),
        (r",?\sunder\s(?:the\s)?O(?:\sto\sO)?(?:\sD)?(?=[,.;]|$)|(?<=O)\sD(?=[,.;]|$)", ""),
        (r"\s?(?<![a-z])(?:(?:with effect|as) from|as of|as at|on|in|from|since|by|until|up to|during|for|at the (?:start|end) of)\s(?:the\s)?(?:(?:autumn|spring|summer|winter|end|start|beginning|month|year) of\s)?D(?:\s?(?:/|-|to|and)\s?D)*(?=[\s,.;:]|$)", ""),
        (
            r"\s(?:now|also|currently|still|already|then|again|duly|each|all|both|likewise|too|(?!namely|formerly|family|early|monthly|reply|only|supply|apply|rely)[a-z]{3,}ly|in turn|at present|at that time|at the time|in practice"
            r"|in equal (?:measure|part|parts|shares)|on an equal footing|as equals|between them|in their own right|for its part|these days|once more|as well(?! as)|once again|nowadays|since then|from then on|thereafter|in future)\b(?!')",
            "",
        ),
        (r"(?<![a-z])(?:the|an?)\s", ""),
        (r"^(?:now|also|then|together|as members knew|in future),?\s", ""),
        (r"\s+", " "),
        (r"(?:\s?,)+", ","),
        (r"^[\s,]+", ""),
        (r",(?=[.;:])", ""),
    )
)


@dataclass(frozen=True, slots=True)
class Token:
    """What a letter of a shadow stands for: its kind, and where it stands in the sentence."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Shadow:
    """The shadow of a sentence: its text, and for each character where it comes from."""

    text: str
    origins: tuple[int, ...]
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
    plain, places = _squeezed(plain)
    tokens: dict[int, Token] = {}
    masked = plain
    for found in (_laws, _persons, _offices, _holders, _sums, _dates, _runs):
        for token in found(reading, masked):
            tokens[token.start] = token
            masked = masked[: token.start] + "\0" * (token.end - token.start) + masked[token.end :]
    chars: list[str] = []
    origins: list[int] = []
    at = bullet.end() if (bullet := _BULLET.match(masked)) else 0
    while at < len(plain):
        token_here = tokens.get(at)
        chars.append(token_here.kind if token_here else masked[at].lower() if masked[at].strip() else " ")
        origins.append(at)
        at = token_here.end if token_here else at + 1
    text = "".join(chars)
    for pattern, said in _DROPPED:
        text, origins = _replaced(pattern, said, text, origins)
    told = {places[at]: Token(t.kind, places[t.start], places[t.end - 1] + 1) for at, t in tokens.items()}
    return Shadow(text, tuple(places[at] for at in origins), told)


def _squeezed(plain: str) -> tuple[str, list[int]]:
    """A text with each run of white space as one space, and where each of its characters stood."""
    if not _ROOMY.search(plain):
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
        new = match.expand(said)
        kept = match.group().find("O")
        out += (text[at : match.start()], new)
        places += origins[at : match.start()]
        for i, letter in enumerate(new):
            inside = match.group().find(new[i:]) if letter in "OPMDCHV" else -1
            from_ = inside if inside >= 0 else kept if letter == "O" and kept >= 0 else 0
            places.append(origins[match.start() + from_])
        at = match.end()
    out.append(text[at:])
    places += origins[at:]
    return "".join(out), places


_CHAIRS = re.compile(
    r"(?:(?:[Ii]ndependent|[Cc]o|[Jj]oint|[Vv]ice|[Dd]eputy|[Ii]nterim|[Aa]cting)[\s-])*(?:[Cc]hair(?:man|woman|person|men|s)?|[Cc]onven[eo]rs?)\b(?!\s(?:Pew|Lane))(?:\sand\s(?:[Ii]ndependent\s)?[Ss]crutineer)?"
    r"|[Ii]ndependent\s[Ss]crutineer\sand\s(?:[Ii]ndependent\s)?[Cc]hair(?:man|woman|person)?\b"
)
_HOLDERS = re.compile(
    r"(?:(?:Chief|Deputy|Executive|Assistant|Corporate|Group|Strategic|Service|Interim|Acting|Operations|Area|Regional|Borough)\s){0,3}(?:Directors?|Executive(?<=Chief\sExecutive)|Heads?|Managers?|Officers?(?!\s[A-Z])|Nurse|Constable|Leader|Cabinet\sMember|Lead\sMember|Portfolio\sHolder)\b"
    rf"(?:\s(?:of|for)\s(?:the\s)?{_WORD}(?:\s(?:and\s)?{_WORD}){{0,6}})?"
)


def _offices(_: Reading, plain: str) -> list[Token]:
    """The offices that a sentence names: a chair's, and others'."""
    chairs = [Token("V" if re.match(r"vice|deputy", m.group(), re.I) else "C", m.start(), m.end()) for m in _CHAIRS.finditer(plain)]
    return chairs


def _holders(_: Reading, plain: str) -> list[Token]:
    return [Token("H", m.start(), m.end()) for m in _HOLDERS.finditer(plain)]


def _persons(reading: Reading, plain: str) -> list[Token]:
    """The persons named, with the post and place beside the name, and those said by initials that a list explains."""
    found: list[Token] = []
    for person in read_list(plain, 0, len(plain)):
        said = plain[person.start : person.end]
        if found and person.start < found[-1].end:
            continue
        inside = re.match(r"\s[A-Z][a-z]", plain[person.end :])
        if not person.style and (inside or complete(said) or len(said.split()) > 3 or _NO_PERSON.search(said) or next(named_places(said), None)):
            continue
        beside = _POST.match(plain, person.end) or _FROM.match(plain, person.end)
        end = beside.end() if beside and not _CHAIRS.search(beside.group()) else person.end
        end -= len(plain[person.start : end]) - len(plain[person.start : end].rstrip(" ,.;)"))
        found.append(Token("P", person.start, max(end, person.end)))
    for match in _INITIALS.finditer(plain):
        if match.group() in initials(reading) and not any(t.start <= match.start() < t.end for t in found):
            found.append(Token("P", match.start(), match.end()))
    return found


_NO_PERSON = re.compile(
    r"\b(?:NHS|Youth|Justice|Valley|Adopt|Adoption|Famil(?:y|ies)|Futures?|Carers?|Parents?|Forum|Action|Support|Voices?|Home|Homes|Start|Women|Safe|Hope|Children|Centre|Healthwatch|Council|Care"
    r"|Trust|Police|Health|Voluntary|Community|Sector|Schools?|College|Young|People|Service|Services|Group|Board|Panel|Hub|Team|Link|Place|Project|Space|Works|Bridge|Journey|Connect|Together|Statement|Written|Safeguarding|Integrated|Parent|Carer|Plan|Strategy|Review|Partnership|Mind|Law|Court|Hospital|Road|House)\b"
)
_POST = re.compile(
    r"(?:,\s|\s\(|\s-\s)(?:the\s)?(?=[^,.;()]{0,60}\b(?:Director|Head|Manager|Officer|Nurse|Doctor|Superintendent|Inspector|Constable|Chief|Lead|Leader|Adviser|Member|Teacher|Headteacher|Commissioner|Principal|Coordinator|Registrar|GP)\b)"
    r"(?:(?:[A-Z][\w'&-]*|of|for|and|at|in|the|with|from|&|to)(?:\s|(?=[,.;)])|$)){1,16}"
)
_FROM = re.compile(rf"\s(?:of|from)\s(?:the\s)?(?:{_WORD}\s){{0,5}}(?:Council|Police|Constabulary|Trust|ICB|CCG|Board|Service|NHS|Cafcass|Barnardo's|Mind|University|College|Group)\b")
_INITIALS = re.compile(r"(?<![\w&])[A-Z]{2,3}(?![\w&(])")
_KEYED = re.compile(r"\s\((?P<letters>[A-Z]{2,3})\)")


def initials(reading: Reading) -> dict[str, str]:
    """The persons whom a list gives initials: "Ada Moor (AM)"."""
    return reading.once("initials", _initials)


def _initials(reading: Reading) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _KEYED.finditer(reading.text):
        line = reading.text[max(0, reading.text.rfind("\n", 0, match.start()) + 1, match.start() - 60) : match.start()]
        names = find_names(line)
        if names and names[-1].end == len(line) and (names[-1].name[0], names[-1].name.split()[-1][0]) == (match["letters"][0], match["letters"][-1]):
            found[match["letters"]] = names[-1].name
    return found


_LAW = re.compile(
    r"(?:[A-Z][\w']*\s(?:\([A-Z]\w+\)\s)?(?:(?:and|of|the|for)\s){0,2}){1,8}Act(?:\s\d{4})?\b|Working\sTogether(?:\sto\sSafeguard\sChildren)?(?:\s\d{4})?|Keeping\sChildren\sSafe\sin\sEducation(?:\s\d{4})?"
)


def _laws(_: Reading, plain: str) -> list[Token]:
    return [Token("L", m.start(), m.end()) for m in _LAW.finditer(plain)] if "Act" in plain or "Working" in plain or "Keeping" in plain else []


def _sums(_: Reading, plain: str) -> list[Token]:
    return [Token("M", m.start(), m.start() + len(m.group().rstrip(",."))) for m in _MONEY.finditer(plain)]


def _dates(_: Reading, plain: str) -> list[Token]:
    return [Token("D", m.start(), m.end()) for m in dates_in(plain) if not (m.end() - m.start() == 4 and _TITLED.search(plain, 0, m.start()))]


def _runs(_: Reading, plain: str) -> list[Token]:
    """The runs of organisations, each without a possessive at its end."""
    found = []
    for match in _RUN.finditer(plain):
        said = match.group()
        if _HEADWORD.fullmatch(said) and not complete(said) and not plain[: match.start()].strip(" -•*\0"):
            continue
        cut = re.search(r"(?<!Barnardo)'s?$", said) if re.match(r"\s[a-z]", plain[match.end() :]) else None
        found.append(Token("O", match.start(), match.end() - (len(cut.group()) if cut else 0)))
    return found
