"""Those whom a stretch of a cast names, one by one: organisations of a run, persons with post and place, holders of posts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.boards.listing import complete
from kg.extract.boards.parties import Party, organisations_of, split_held
from kg.extract.boards.partner_names import organisation
from kg.extract.boards.shadow import Shadow
from kg.model import Sentence
from kg.names import find_names
from kg.organisations import find_organisations
from kg.reading import Reading
from kg.rules.presence.posts import BUSINESS
from kg.text import fold

_UNIT = re.compile(
    r"(?:\b(?P<post>advis[eo]rs?|head|manager|chief executive|director|leader|nurse|doctor|designated \w+) (?:of|from|for) (?:its |their )?)?"
    r"(?:(?P<owner>O)(?:'s|, whose) (?P<held>[HP])(?P<named>,? P)?|(?P<shaped>O) in (?:person|shape|form) of (?P<in>P)|(?P<office>H)(?P<holder>,? P)"
    r"|(?P<person>P),? (?P<beside>H)(?: (?:of|at|for|with|from) (?P<where>O))?"
    r"|(?P<who>[HP])(?:,? (?:of|from|at|for) (?P<at>O)(?!'s))?|(?P<org>O))"
)
_SAFE = re.compile(r"\b(?:statutory|safeguarding) (?:[a-z]+ ){0,2}(?:partners?|agenc(?:y|ies)|bodies|organisations)\b")
_RANKED = re.compile(r"^(?:(?:Temporary|Acting|Detective|Assistant|Deputy|Chief) )*(?:Chief Constable|Constable|Superintendent|Inspector|Sergeant|Commander)\b")


_POSTED = re.compile(r"\b(?:Director|Head|Manager|Officer|Nurse|Doctor|Superintendent|Inspector|Constable|Commander|Chief Executive|Leader|Lead|Member for"
    r"|Adviser|Advisor|Headteacher|Principal|Registrar|Magistrate|Solicitor|Secretary|Co-?ordinator)\b")


# "Named GP", "legal adviser": posts, though one is written as a name is
_A_POST = re.compile(
    r"(?:(?:named|designated|lead|legal|clinical|lay|senior|independent|head|social|youth|probation|housing|education|prevent) )+(?:GP|advis[eo]r|nurse|doctor|professional|midwife"
        r"|member|paediatrician|worker|solicitor|officer|scrutineer|teacher|manager)", re.IGNORECASE
)


def by_post(party: Party) -> Party:
    """A party whose organisation is a post: "Named GP"."""
    return replace(party, organisation="", post=party.organisation) if not (party.person or party.post) and _A_POST.fullmatch(party.organisation) else party


_BRACKETS = re.compile(r"\s\((?P<place>[A-Z][^()]{2,80})\)")


def in_brackets(reading: Reading, after: str, party: Party) -> Party:
    """A person with the organisation that stands in brackets in the words after the name: "Ada Moor (Roe Council)"."""
    beside = _BRACKETS.match(after) if party.person and not party.organisation else None
    known = beside and (complete(beside["place"]) or find_organisations(beside["place"]))
    return replace(party, organisation=organisation(reading, beside["place"])) if beside and known else party


def posted(said: str) -> bool:
    """Whether words name a post."""
    return bool(_POSTED.search(said)) and not find_names(said)


def role_of(said: str) -> str:
    """Whether the words of a frame make its members the statutory partners, or partners."""
    return "statutory partner" if _SAFE.search(said) else "partner"


_HEADS_OF = re.compile(r"\b(?:directors|heads|leaders|managers|chief executives) (?:of|for) $")


def named_by(reading: Reading, sentence: Sentence, shade: Shadow, span: tuple[int, int], role: str) -> Iterator[Party]:
    """Each one whom a stretch of a cast names, in the role given."""
    for unit in _UNIT.finditer(shade.text, *span):
        if unit["org"] and _HEADS_OF.search(shade.text, 0, unit.start()) and _said(shade, sentence, unit, "org")[:1].islower():
            continue  # "the directors of children's services"
        if unit["org"]:
            yield from _organisations(reading, _said(shade, sentence, unit, "org"), unit["post"] or "", role, sentence.start)
        elif unit["held"] or unit["office"]:
            yield from _apposed(reading, [_said(shade, sentence, unit, g) for g in ("owner", "held", "named", "office", "holder")], role)
        elif unit["person"]:
            yield from _beside(reading, [_said(shade, sentence, unit, g) for g in ("person", "where", "beside")], role)
        elif unit["in"]:
            yield from _held(reading, _said(shade, sentence, unit, "in"), _said(shade, sentence, unit, "shaped"), role)
        else:
            held, place = _said(shade, sentence, unit, "who"), _said(shade, sentence, unit, "at")
            several = list(organisations_of(reading, place, role)) if _SEVERAL.match(held) and " and " in place else []
            if len(several) > 1:  # "the Heads of Housing of Roe and Dale Councils"
                yield from (Party(role, p.organisation, post=_SEVERAL.sub(r"\g<one>", held)) for p in several)
            else:
                yield from _held(reading, held, place, role)


def _beside(reading: Reading, said: list[str], role: str) -> Iterator[Party]:
    """A person with the post that follows the name; or, where a post stands right beside it, a person and another's post."""
    person, where, post = said
    if "," in person:
        yield from (*_held(reading, person, "", role), *_held(reading, post, where, role))
        return
    yield from (Party(role, p.organisation, p.person, post or p.post) for p in _held(reading, person, where, role))


_SEVERAL = re.compile(r"(?P<one>Head|Director|Leader|Manager|Chief Executive|Chief Officer|Nurse)s\b")


def _apposed(reading: Reading, said: list[str], role: str) -> Iterator[Party]:
    """The holder of a post: "the Council's Head of Law, Ada Moor"; or a post, and then another person who has one of his own."""
    owner, held, named, office, holder = said
    posts = list(_held(reading, held or office, owner, role))
    persons = list(_held(reading, named or holder, "", role)) if named or holder else []
    if persons and persons[0].person and not (persons[0].post or persons[0].organisation):
        yield from (Party(role, p.organisation, persons[0].person, p.post) for p in posts[:1])
        return
    yield from (*posts, *persons)


def _said(shade: Shadow, sentence: Sentence, unit: re.Match[str], group: str) -> str:
    if not unit[group]:
        return ""
    at = next(i for i in range(*unit.span(group)) if shade.text[i].isupper())
    token = shade.tokens[shade.origins[at]]
    return fold(sentence.plain[token.start : token.end])


_TRUST = re.compile(r"(?:[A-Z][\w'-]+,? (?:(?:and|of|for) )?){1,8}(?:NHS |Foundation |Community |Partnership ){0,3}Trust\b")


def _trust(reading: Reading, name: str, at: int) -> str:
    """The trust named last before a place, for "the Trust"."""
    if name != "Trust":
        return name
    before = [m.group() for m in _TRUST.finditer(reading.text[max(0, at - 600) : at])]
    return before[-1] if before else name


def _organisations(reading: Reading, said: str, post: str, role: str, at: int) -> Iterator[Party]:
    found = [Party(p.role, _trust(reading, p.organisation, at), p.person, p.post) for p in organisations_of(reading, said, role)]
    if post and len(found) == 1:
        yield Party(role, found[0].organisation, post=re.sub(r"s$", "", post))
        return
    yield from found


def _held(reading: Reading, said: str, place: str, role: str) -> Iterator[Party]:
    """One named or said by post, with where the office is held."""
    where = organisation(reading, place) if place else ""
    named = find_names(said)
    if named:
        beside = said[named[0].end :].strip(" ,(-)")
        if beside.startswith(("of ", "from ", "at ")):
            where, beside = where or organisation(reading, beside.split(" ", 1)[1]), ""
        post, at = split_held(beside) if beside else ("", "")
        if not at and post and "," in post and complete(post.rpartition(",")[2]):
            post, _, at = post.rpartition(",")
        ranked = _RANKED.match(said[: named[0].start])
        yield Party(role, where or (organisation(reading, at) if at else ""), named[0].name, post.strip(" ,") or named[0].rank or (ranked.group() if ranked else ""))
        return
    bare = re.sub(r"^(?:its|their|the) ", "", said)
    post, at = split_held(bare)
    if at and BUSINESS.fullmatch(at):
        post, at = bare, ""  # "Executive Member for Children"
    yield Party(role, where or (organisation(reading, at) if at else ""), post=post)


# The heads of a table: "Name | Post | Agency"
_HEADS = re.compile(r"[\s|]*(?:(?:Names?|Posts?|Roles?|Agenc(?:y|ies)|Organisations?|Titles?|Job [Tt]itles?|Representatives?|Members?|Capacity|Partners?)[\s|/]*){2,}")
_NOBODY = re.compile(r".*\|.*|(?:the )?(?:Child|Children|Famil(?:y|ies)|Young People|Parents|Carers)", re.IGNORECASE)


def of_somebody(party: Party) -> Party | None:
    """A party without what is no organisation: the heads of a table, or whom a member is for ("Cabinet Member for Children")."""
    if _HEADS.fullmatch(party.post) or _HEADS.fullmatch(party.organisation):
        return None
    if "|" in party.post:  # a row of a table: "| Named Nurse | Roe Trust"
        cells = [c.strip() for c in party.post.split("|") if c.strip() and c.strip() != party.organisation]
        party = replace(party, post=cells[0] if cells else "")
    if not _NOBODY.fullmatch(party.organisation):
        return party
    if party.post.endswith(("Member", "Holder")) and "|" not in party.organisation:
        return replace(party, post=f"{party.post} for {party.organisation}", organisation="")
    return replace(party, organisation="") if party.person else None
