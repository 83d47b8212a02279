"""The shadow of a sentence for who holds which post: each person a P, each post a T, each organisation an O, all else in small letters.

"Ada Moor stayed on as Head of Law at Kirby Council" is "P stayed on as T", whose T is the post and whose it is. What stands where is then
read from the few words between (`kg/postsbound.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.rules.presence.postphrases import (
    CAPITAL_POST,
    COMMON_WORD,
    ENDS_IN_BODY,
    OF_KIND,
    OF_OFFICE,
    OFFICE_NOUN,
    SMALL_POST,
)
from kg.rules.presence.posts import CAPITALS, ORG_WORD, POST_HEAD
from kg.titles import cut_post, split_organisation, split_post


@dataclass(frozen=True, slots=True)
class Title:
    """A post that a sentence names, with the organisation of the same phrase; `start`, `end` are its place."""

    start: int
    end: int
    post: str
    organisation: str
    single: bool = True
    by_noun: bool = False  # "the chairmanship of"


@dataclass(frozen=True, slots=True)
class PostShadow:
    """The shadow of a sentence: `marks` are the places of its letters in `text`, each with the number of the person, post or organisation;
    `places` tells where it stands in the sentence.
    """

    plain: str
    text: str
    titles: tuple[Title, ...]
    bodies: tuple[tuple[int, str], ...]
    marks: dict[int, int]
    places: dict[int, tuple[int, int]]


def apart(said: str) -> tuple[str, str]:
    """A post and the organisation of the same phrase."""
    post, body = split_post(said)
    post, body = split_organisation(post, body)
    if not body and (told := ENDS_IN_BODY.match(post)) and not told["body"].endswith("Virtual School") and POST_HEAD.search(told["post"]) and not POST_HEAD.search(told["body"]):
        return told["post"], told["body"]
    return post, body


def titles_in(plain: str, spans: list[tuple[int, int]]) -> list[Title]:
    """The posts that a sentence names, in order; `spans` are the places of the persons' names."""
    masked = _masked(plain, spans)
    found = [*_offices(masked), *_capitals(masked), *_smalls(masked)]
    kept: list[Title] = []
    for title in sorted(found, key=lambda t: (t.start, -t.end)):
        if not kept or title.start >= kept[-1].end:
            kept.append(title)
    return kept


def _masked(plain: str, spans: list[tuple[int, int]]) -> str:
    for start, end in spans:
        plain = plain[:start] + "\x00" * (end - start) + plain[end:]
    return plain


def _capitals(masked: str) -> Iterator[Title]:
    for match in CAPITAL_POST.finditer(masked):
        said = match["post"]
        cut = cut_post(said)
        if not POST_HEAD.search(cut) or not cut:
            continue
        start = match.start("post") + max(said.find(cut.split()[0]), 0)
        while (common := COMMON_WORD.match(cut)) and " " in cut:
            cut, start = cut[common.end() :].lstrip(), start + common.end() + 1
        if not POST_HEAD.search(cut):
            continue
        post, body = (cut, "") if cut.endswith("Leader of the Council") else apart(cut)  # the name of the office
        now = " ".join((match["now"] or "").split())
        if now and start == match.start("post"):
            post, start = f"{now} {post}", match.start("now")
        if POST_HEAD.search(post):
            tail = OF_KIND.match(masked, match.end()) if not body else None
            yield Title(start, tail.end() if tail else match.end(), post, tail["of"] if tail else body, not any(m.group().endswith("s") for m in POST_HEAD.finditer(post)))


CUT = re.compile(r"\bBoard's\s\w+$|\b(?:Partnership|Council|Trust|Committee)'s\s\w+$")  # "the Board's Missing" - ", Exploited and Trafficked Group"


def _smalls(masked: str) -> Iterator[Title]:
    for match in SMALL_POST.finditer(masked):
        if match["of"] and CUT.search(match["of"]):
            continue
        post = " ".join((match["post"] or match["alone"]).split())
        body = match["of"] or _with_s(match["owner"] or "")
        plural = post.endswith("s") and not post.endswith("ss")
        start = match.start() if match["owner"] and not match["of"] else match.start("post" if match["post"] else "alone")
        body = f"the {body}" if body.islower() else " ".join(body.split()).removeprefix("The ")
        yield Title(start, match.end(), post[:-1] if plural else post, body, not plural)


def _with_s(owner: str) -> str:
    """An owner's name, with the s that belongs to it: "Barnardo's"."""
    return f"{owner}'s" if owner and not ORG_WORD.search(owner) and ORG_WORD.search(f"{owner}'s") else owner


def _offices(masked: str) -> Iterator[Title]:
    for match in OFFICE_NOUN.finditer(masked):
        body = match["of"] or ""
        if CUT.search(body):
            continue
        if body and not ORG_WORD.search(body) and body[0].isupper() and body.split()[-1][0].isupper():
            continue
        if match["noun"].lower() == "chair" and not body:
            continue
        yield Title(match.start(), match.end(), ("Vice-" if match["vice"] else "") + OF_OFFICE[match["noun"].lower()], " ".join(body.split()), by_noun=True)


_NAMED_BODY = re.compile(CAPITALS)
_OF_PLACE = re.compile(r"(?<=[a-z])'s(?= Local )|'s?$")  # "Kirby's Local Safeguarding Children Board"


def shadow_of(plain: str, spans: list[tuple[int, int]]) -> PostShadow:
    """The shadow of a sentence whose persons stand at `spans`."""
    titles = titles_in(plain, spans)
    masked = _masked(plain, [*spans, *((t.start, t.end) for t in titles)])
    bodies = [(m.start(), m.end(), _OF_PLACE.sub("", " ".join(m.group().split()))) for m in _NAMED_BODY.finditer(masked) if ORG_WORD.search(m.group())]
    cuts = sorted(
        [(s, e, "P", i) for i, (s, e) in enumerate(spans)] + [(t.start, t.end, "T", i) for i, t in enumerate(titles)] + [(s, e, "O", i) for i, (s, e, _) in enumerate(bodies)]
    )
    text, marks, places, at = "", dict[int, int](), dict[int, tuple[int, int]](), 0
    for start, end, letter, number in cuts:
        text += plain[at:start].lower()
        marks[len(text)], places[len(text)] = number, (start, end)
        text += letter
        at = end
    return PostShadow(plain, " ".join((text + plain[at:].lower()).split("\n")), tuple(titles), tuple((s, b) for s, _, b in bodies), marks, places)
