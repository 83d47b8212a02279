"""The shadow of a sentence with its bodies told from those who may sit on them: B for a board, O for a run of organisations.

"Seats on the Risk Panel were held by Roe Police and Roe Mind" is read as "seats on B were held by O". So a wording may leave
room between its words, and still not take the board for one of its members.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.extract.boards.partner_bodies import item_board, named_body
from kg.extract.boards.shadow import Shadow, Token, shadow
from kg.extract.boards.straight import straightened
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.shadows import BODY_WORD

_JOINT = re.compile(r",?\s(?:and|&)\s(?:the\s)?|[,;]\s(?:and\s)?(?:the\s)?")
# Who takes part and is no board, though named like one: "Roe Parent Carer Forum", "Dale Housing Group".
_TAKES_PART = re.compile(
    r"\b(?:Parents?'?|Carers?'?|Voices?|YMCA|YWCA|Housing|Healthcare|Academ(?:y|ies)|Colleges?|Schools?|Heads|Head ?[Tt]eachers'?|Universit(?:y|ies)|Youth|Practice)"
    r" (?:[A-Z]\w+ )?(?:[Ff]orum|[Gg]roup|Network|Alliance)$|(?<!Children's )\bTrust$"
    r"|\b(?:University|Teaching|Local) Health Board$|\bIntegrated Care Board$"
    r"|\b(?:Children's|Third Sector|Voluntary Sector|Faith|Governors'?) (?:Forum|Alliance|Network)$"
    r"|\b(?:Schools?|Heads|Head ?[Tt]eachers'?|Headteachers'?) Partnership$|^(?i:(?:the )?(?:local )?parents?'?(?: and)?,? carers?'? (?:forum|council|network))\b"
)
# "held by A, B and C, and D attended": the list is closed, and D begins another clause
_CLOSED = re.compile(r"(?P<first>.*\sand\s.*), and (?:the )?(?P<rest>[^,;]{3,80})")
_ACTS = re.compile(r"\s(?:(?:also|had|has|have|was|were|is|are|did|does)\s|[a-z]+(?:ed|es|s)\b|sat\b|sit\b|took\b|came\b|gave\b|paid\b)")
_TAIL = re.compile(r"\s\([A-Z][\w& .-]{1,24}\)$|'s?$")


def cast(reading: Reading, sentence: Sentence) -> tuple[Shadow, dict[int, str]]:
    """The cast of a sentence, and the full name of each body by the place where it stands; made once."""
    kept: dict[int, tuple[Shadow, dict[int, str]]] = reading.once("casts", lambda _: {})
    if sentence.start not in kept:
        kept[sentence.start] = _made(reading, sentence, straightened(shadow(reading, sentence), sentence.plain))
    return kept[sentence.start]


def _made(reading: Reading, sentence: Sentence, shade: Shadow) -> tuple[Shadow, dict[int, str]]:
    text, origins = list(shade.text), list(shade.origins)
    tokens = dict(shade.tokens)
    names: dict[int, str] = {}
    for at in reversed([i for i, letter in enumerate(shade.text) if letter == "O" and shade.origins[i] in shade.tokens]):
        pieces = [q for p in _clauses(sentence, shade.tokens[shade.origins[at]], at == 0) for q in _pieces(reading, sentence, p, names)]
        text[at : at + 1] = [c for p in pieces for c in (", and " if p.kind == "," else p.kind)]
        origins[at : at + 1] = [p.start for p in pieces for _ in (", and " if p.kind == "," else p.kind)]
        tokens.update((p.start, p) for p in pieces if p.kind != ",")
    _of_two_kinds(text, origins, tokens, names)
    _said_shortly(reading, sentence, (text, origins, tokens, names))
    return replace(shade, text="".join(text), origins=tuple(origins), tokens=tokens), names


_CHILDRENS_TRUST = re.compile(r"\bChildren's Trust$")  # a company, beside a board; by itself often a partnership


def _of_two_kinds(text: list[str], origins: list[int], tokens: dict[int, Token], names: dict[int, str]) -> None:
    """A children's trust as an organisation where a sentence names another body, of which it may be a member or funder."""
    if all(_CHILDRENS_TRUST.search(n) for n in names.values()):
        return
    for at, letter in enumerate(text):
        if letter == "B" and _CHILDRENS_TRUST.search(names.get(origins[at], "")):
            text[at] = "O"
            tokens[origins[at]] = replace(tokens[origins[at]], kind="O")
            del names[origins[at]]


_SHORT = re.compile(r"\b(?:board|partnership)\b(?![\w'-])(?! (?:member|manager|meeting|working|team|approach|service|arrangement|agenc|partner|with|of|between|of)\w*)")
_Parts = tuple[list[str], list[int], dict[int, Token], dict[int, str]]


def _said_shortly(reading: Reading, sentence: Sentence, parts: _Parts) -> None:
    """The board of which an item's title says that it is about it, where the item says "the board" in small letters."""
    text, origins, tokens, names = parts
    body = item_board(reading, sentence.section) if " board" in sentence.plain or " partnership" in sentence.plain else ""
    for found in reversed(list(_SHORT.finditer("".join(text)))) if body else ():
        start = origins[found.start()]
        if not body.endswith(found.group().capitalize()) or not re.search(r"\b[Tt]he\s+$", sentence.plain[max(0, start - 40) : start]):
            continue
        if any(m.body.lower().endswith(found.group()) and m.body.lower() != body.lower() for m in reading.meetings):
            continue
        text[found.start() : found.end()] = ["B"]
        origins[found.start() : found.end()] = [start]
        tokens[start] = Token("B", start, start + len(found.group()))
        names[start] = body


def _clauses(sentence: Sentence, token: Token, first: bool) -> list[Token]:
    """A run as it is, or as two where a closed list ends one clause and what follows it acts in the next."""
    said = sentence.plain[token.start : token.end]
    closed = _CLOSED.fullmatch(said) if token.kind == "O" and not first and _ACTS.match(sentence.plain, token.end) else None
    if closed is None:
        return [token]
    at = token.start + closed.end("first"), token.start + closed.start("rest")
    return [replace(token, end=at[0]), Token(",", *at), replace(token, start=at[1])]


def _pieces(reading: Reading, sentence: Sentence, token: Token, names: dict[int, str]) -> list[Token]:
    """A run of organisations as it is, or as a body, or with the body parted from it with which it opens or closes."""
    said = sentence.plain[token.start : token.end]
    if token.kind != "O" or not BODY_WORD.search(said):
        return [token]
    if "espectively" in sentence.plain and (two := _two_bodies(reading, sentence, token, names)):
        return two
    if name := _body(reading, sentence, said, token.start):
        names[token.start] = name
        return [replace(token, kind="B")]
    joints = [m for m in _JOINT.finditer(said)]
    for joint in joints[-1:] + joints[:1]:
        first, second = said[: joint.start()], said[joint.end() :]
        parted = replace(token, end=token.start + joint.start()), Token(",", token.start + joint.start(), token.start + joint.end()), replace(token, start=token.start + joint.end())
        if joint is joints[0] and (name := _body(reading, sentence, first, token.start)):
            names[token.start] = name
            return [replace(parted[0], kind="B"), parted[1], parted[2]]
        if joint is joints[-1] and (name := _body(reading, sentence, second, parted[2].start)):
            names[parted[2].start] = name
            return [parted[0], parted[1], replace(parted[2], kind="B")]
    return [token]


def _two_bodies(reading: Reading, sentence: Sentence, token: Token, names: dict[int, str]) -> list[Token]:
    """Two bodies joined by "and", of which something is told respectively."""
    said = sentence.plain[token.start : token.end]
    for joint in _JOINT.finditer(said):
        parts = replace(token, kind="B", end=token.start + joint.start()), replace(token, kind="B", start=token.start + joint.end())
        named = [_body(reading, sentence, sentence.plain[p.start : p.end], p.start) for p in parts]
        if all(named):
            names.update((p.start, n) for p, n in zip(parts, named, strict=True))
            return [parts[0], Token(",", parts[0].end, parts[1].start), parts[1]]
    return []


# "Staff of the Risk Board": what opens a sentence is no part of the name
_OPENING = re.compile(r"^[A-Z][a-z]+(?: [a-z]+)? (?:of|for|from|to|on|at|about) the (?=[A-Z])")


def _body(reading: Reading, sentence: Sentence, said: str, at: int) -> str:
    bare = _TAIL.sub("", said if at else _OPENING.sub("", said))
    return named_body(reading, sentence, bare, sentence.start + at) if bare and BODY_WORD.search(bare) and not _TAKES_PART.search(bare) else ""
