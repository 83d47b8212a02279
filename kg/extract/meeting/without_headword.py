"""Decisions without a headword: those of a page that has lost it, the minute held as read, what is noted at the end; and what a motion asks, which is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.blocks import POSTS
from kg.extract.meeting.resolved_parts import DECISION_NUMBER, Part, following, next_label
from kg.extract.proof import cap
from kg.model import Block, Section, Span
from kg.openings import opening
from kg.reading import Reading
from kg.rules.meeting.resolutions import NARRATIVE
from kg.text import ordinary, sentences

BODIES = r"(?:(?:[Ss]ub-? ?)?[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Mm]embers|[Cc]ommission|[Ff]orum|Group|Council|Executive|Partnership|Scrutiny)"
# "Motion", "Amendment by Councillor Sample": what stands below it was put to the vote, and is no decision
_MOTION = re.compile(
    r"\W*(?:(?:the |first |second |substantive |proposed |original |alternative |counter[- ])*(?:motion|amendment)s?)\b(?: \d{1,2}| [A-C])?(?: (?:by|from|of) [^.]{3,80}"
        r"| \([^()]{3,90}\))?\W*", re.IGNORECASE
)
_QUOTED = re.compile(r"[\"\u201c'\u2018]\s?(?:That|This) (?:the |this )?(?:Council|Committee|Board|Panel|Cabinet)\b[^\"\u201d]*$")  # a motion that is read out
_PUT = re.compile(r"\b(?:carried|(?:was|were|duly) (?:agreed|passed|adopted)|vote|voted|votes|decision|resolved|unanimously)\b", re.IGNORECASE)
# "Members were asked to consider:" above "That the press be excluded"
_PROPOSED = re.compile(r"\b(?:propos|recommend|mov(?:e|ed|ing)\b|may\b|ask|invit|suggest|request|consider)[^.]{0,80}(?::\W*|\s[-\u2013]\s*)$", re.IGNORECASE)
_TO_RECOMMEND = re.compile(r"\b(?:resolved|agreed|decided)(?:(?: \w+ly)? (?:to recommend|that)\b|\W*$)", re.IGNORECASE)  # and so decided, not proposed

# "After consideration of the report, the Committee:" above what it did
_THEN_THE_BODY = re.compile(rf"\W*(?:After|Following|Having|On|Upon)\b[^:]{{3,200}}?,? the (?:[A-Z][\w'&-]* ){{0,6}}?{BODIES}(?: \w+ly)?\W*$")
_BODY_ACTS = re.compile(rf"\W*[Tt]he (?:[A-Z][\w'&-]* ){{0,6}}?{BODIES}\s*:\W*")  # "The Select Committee:" below "Recommendations:"
_WORDS = ("otion", "OTION", "mendment", "MENDMENT")
_OPENING, _MARKS, _SHORT = (":", "-", "\u2013"), "\"\u201c'\u2018", 130


def moved(reading: Reading, inside: list[tuple[int, Block]]) -> set[int]:
    """The blocks below the heading of a motion, until it was put, and those that a sentence before them proposes."""
    found: set[int] = set()
    moving = proposed = False
    for index, block in inside:
        quote = reading.text[block.start : block.end]
        named = len(quote) < _SHORT and any(word in quote for word in _WORDS)
        if not (moving or proposed or named or quote.endswith(_OPENING) or quote[0] in _MARKS):
            continue
        plain = ordinary(quote)
        moving = _MOTION.fullmatch(plain) is not None or _QUOTED.match(plain) is not None or (moving and not (block.kind == "paragraph" and _PUT.search(plain)))
        if moving or (proposed and block.kind == "paragraph" and not _BODY_ACTS.fullmatch(plain)):
            found.add(index)
        proposed = quote.endswith(_OPENING) and _PROPOSED.search(plain) is not None and not (_TO_RECOMMEND.search(plain) or _THEN_THE_BODY.match(plain) or opening(plain))
    return found


_LEFT_OPEN = re.compile(r"\b(?:resolved|agreed|decided)(?: (?:that|to))?\W*$", re.IGNORECASE)  # above the parts that stand below it
_LABEL_ALONE = re.compile(r"\W*(?:minutes|decisions?)\W*", re.IGNORECASE)
_FIRST_LABEL = re.compile(r"\(?[1ai][.)]")
_LOST_PART = re.compile(r"\(?(?P<label>[1-9]|[a-h]|[ivx]{1,4})[.)]\s+(?:[Tt]hat\b|the|an?|any|all"
    r"|[A-Z]\w+)\b.{5,600}?(?<!would )(?<!will )(?<!could )(?<!should )(?<!might )(?<!can )(?<!may )(?<!must )(?<! to )\bbe (?:\w+ly )?\w+(?:ed|en|t|n)\b")


def lost_list(reading: Reading, inside: list[tuple[int, Block]], at: int) -> list[Part]:
    """The labelled parts of a resolution whose headword the page has lost: "1) the minutes be noted; 2) the plan be agreed"."""
    if not _FIRST_LABEL.match(reading.text, inside[at][1].start):
        return []
    before = ordinary(reading.text[inside[at - 1][1].start : inside[at - 1][1].end]) if at else ""
    if (before.rstrip().endswith((":", ":-", ",", ";")) or _LEFT_OPEN.search(before)) and not _LABEL_ALONE.fullmatch(before):
        return []
    found: list[Part] = []
    for _, block in inside[at:]:
        part = _LOST_PART.match(ordinary(reading.text[block.start : block.end])) if block.kind == "item" else None
        if part is None or part["label"] not in (("1", "a", "i") if not found else (next_label(found[-1].label),)):
            break
        found.append(Part(part["label"], Span(block.start + part.end("label") + 1, block.end), cap(block.span), "resolutions/lost-headword"))
    return found if len(found) > 1 else []


_NOTED = re.compile(rf"\W*(?:\d+(?:\.\d+)*[.)]?\s+)?(?:(?:Following|After) [^.,]{{3,80}}, )?(?:[Tt]he (?:[A-Z][\w'&-]* ){{0,6}}?(?:Joint )?{BODIES}|Members)"
    r" noted (?:the|this|(?:draft )?minutes) [^.;:]{3,160}\.?\s*")


def noted(reading: Reading, last: Block) -> Part | None:
    """The decision to note, as it is told at the end of an item in Scotland and Northern Ireland: "The Board noted the report."."""
    if not any(gss.startswith(("S", "N")) for gss in reading.gss) or last.kind != "paragraph":
        return None
    return Part("", last.span, cap(last.span), "resolutions/noted-at-the-end") if _NOTED.fullmatch(ordinary(reading.text[last.start : last.end])) else None


_AS_READ = re.compile(
    r"\W*The [Mm]inutes? of (?:(?:the|this|its) )?(?:last |previous )?[Mm]eetings?\b[^.]{3,140} (?:was|were)(?: then| duly)? (?:(?:held|taken) as read"
    r"|(?:(?:submitted|read|considered|circulated|received|tabled),? and (?:\w+ly )?)?(?:approved|agreed|confirmed|accepted|adopted|signed))\b(?! (?:at|on|by) )"
)


def held_as_read(reading: Reading, inside: list[tuple[int, Block]]) -> Iterator[Part]:
    """The minute of the last meeting where it was held as read, or approved, before the first item."""
    for _, block in inside:
        if block.kind == "paragraph" and _AS_READ.match(ordinary(reading.text[block.start : block.end])):
            yield Part("", block.span, cap(block.span), f"{NARRATIVE.rules[0].yields}/minutes-confirmed")


# "The Committee noted the report and AGREED to:": what was noted is a decision too
_NOTED_FIRST = re.compile(
    rf"(?:^|(?<=\. ))(?P<said>The (?:[A-Z][\w'&-]* ){{0,6}}?{BODIES} (?:noted|received|endorsed|welcomed) (?:the|this) [^.;:]{{3,120}}?),? and"
    r" (?:also |then |further )?(?:it was )?\W*$"
)


def noted_first(block: Block, before: str, rule: str) -> Iterator[Part]:
    """What a sentence says was noted before the headword that it goes on with."""
    if match := _NOTED_FIRST.search(before):
        said = Span(block.start + match.start("said"), block.start + match.end("said"))
        yield Part("", said, cap(Span(said.start, block.end)), rule)


def without_posts(text: str) -> str:
    """A decision's text without the posts that a column right of it gives, line by line."""
    if "    " not in text:
        return text
    lines, cut = [], False
    for line in text.split("\n"):
        post = POSTS.search(line)
        cut = post is not None and (cut or sum(w[0].islower() for w in line[: post.start()].split()) > 1)
        lines.append(line[: post.start()] if post and cut else line)
    return "\n".join(lines)


# "Proposed by A Sample, seconded by B Model and resolved" above "That the scheme be advertised."
_THEN_RESOLVED = re.compile(r"\b(?:seconded|moved|proposed|motion|proposal)\b[^.;]{0,160}?\b(?:and|was)(?: it was)? (?:\w+ly )?(?:resolved|agreed)\W*$", re.IGNORECASE)
_THAT_BE = re.compile(
    r"\W*(?:That\b.{0,300}?\b(?:be|is|are|not)\b"
    r"|That (?:the |this )?(?:[A-Z][\w'&-]* (?:and |of )?){0,6}?(?:Committee|Panel|Board|Council|Cabinet|Members|officers|Officers|Forum) [a-z]+ (?:to|the|a|an|its|with|on|in|for)\b|To [a-z]+ )"
)


def then_resolved(reading: Reading, inside: list[tuple[int, Block]], at: int) -> Part | None:
    """What stands below a sentence that ends with "and resolved"."""
    if at + 1 == len(inside) or inside[at + 1][1].kind != "paragraph" or not reading.text[inside[at][1].start : inside[at][1].end].rstrip(" :-\u2013").endswith(("ed", "ED")):
        return None
    block, below = inside[at][1], inside[at + 1][1]
    if not _THEN_RESOLVED.search(ordinary(reading.text[block.start : block.end])) or not _THAT_BE.match(ordinary(reading.text[below.start : below.end])):
        return None
    return Part("", below.span, cap(Span(block.start, below.end)), "resolutions/then-resolved")


# "The Committee:" above "Scrutinised the performance of the service."
_DID = re.compile(
    r"(?:Scrutinised|Considered|Reviewed|Noted|Agreed|Approved|Endorsed|Received|Welcomed|Recommended|Requested|Instructed|Delegated|Homologated|Thanked|Referred|Remitted|Appointed|Deferred|Adopted|Accepted"
    r"|Acknowledged|Supported|Authorised|Confirmed|Resolved|Asked|Commended|Nominated|Granted)(?:,| and \w+)? (?:the|that|to|an?|its|with|in|for|on|[a-z]+ed|[A-Z]\w+)\b"
)


def did(reading: Reading, rest: list[tuple[int, Block]], rule: str) -> Iterator[Part]:
    """The paragraphs, one after the other, that each open with what the body did."""
    for _, block in rest:
        if block.kind != "paragraph" or not _DID.match(ordinary(reading.text[block.start : block.end])):
            return
        yield Part("", block.span, cap(block.span), rule)


_PROPOSED_THAT = re.compile(r"\b(?:propos\w+|prop\.|moved|sec(?:onded|\.)).{0,80}?\b(?P<text>that .{3,200}?\bbe \w.*?)[.;\s]*$", re.IGNORECASE)


def proposed_that(said: Span, plain: str) -> Span:
    """What a proposal that was carried asks, or the whole of it where it does not say "that ... be"."""
    match = _PROPOSED_THAT.search(plain)
    return Span(said.start + match.start("text"), said.start + match.end("text")) if match else said


_OF_ITEM = re.compile(r"(?P<item>\d{1,3})\.\d{1,2}\.?\s")


def carried_over(reading: Reading) -> tuple[str, str]:
    """The number and position of the item that a page begins in the middle of: the number by its paragraphs, "21.3", and no position of the page's own."""
    first = reading.sections[0].number.rstrip(".") if reading.sections else ""
    if not first.isdigit() or int(first) < 2:
        return "", ""
    numbers = [m["item"] for _, b in reading.blocks_in(reading.header) if (m := _OF_ITEM.match(reading.text, b.start, b.end))]
    return (numbers[-1], "") if numbers and int(numbers[-1]) == int(first) - 1 else ("", "0")


DONE_IN_A_WORD = "resolutions/done-in-a-word"
# "Deferred." as the whole minute of an item
_DONE_WORD = re.compile(r"\W*(?:NOTED|APPROVED|AGREED|ENDORSED|DEFERRED|ADOPTED|Deferred|Approved|Agreed|Endorsed|Adopted|(?:Noted|NOTED|Received|RECEIVED) (?:and"
    r"|AND) (?:agreed|AGREED|approved|APPROVED|endorsed|ENDORSED))\W*")
_CLOSES = re.compile(r"\W*(?:There being|Signed|The (?:meeting|Chair)|Meeting|Chair)", re.IGNORECASE)
_OF_EVERY_MEETING = re.compile(r"\W*(?:apolog|declaration|disclosure|welcome|minute|interests?\b|notes of|public|to\b|date)", re.IGNORECASE)


def done_in_a_word(reading: Reading, section: Section, inside: list[tuple[int, Block]]) -> Part | None:
    """The decision of an item whose whole minute is one word."""
    first = inside[0][1] if inside else None
    if first is None or _OF_EVERY_MEETING.match(section.title) or not _DONE_WORD.fullmatch(reading.text, first.start, first.end):
        return None
    whole = len(inside) == 1 or _CLOSES.match(reading.text, inside[1][1].start)
    return Part("", first.span, cap(first.span), DONE_IN_A_WORD) if whole else None


# "The Cabinet agreed the award.", where a record of decisions tells each in a sentence
_TOLD_BY_BODY = re.compile(
    rf"\W*(?:[Tt]he )?(?:[A-Z][\w'&-]* ){{0,6}}?(?:{BODIES}|Leader|Mayor|(?:Cabinet|Executive) Member(?: for [^,.;]{{3,60}}?)?|Portfolio Holder) (?:also |then |\w+ly |considered and )*"
    r"(?P<verb>noted|agreed|approved|endorsed|received|recommended|requested|referred|deferred|adopted|accepted|supported|welcomed|resolved)(?:,? and \w+ed)? (?P<rest>.*[^:\s])\s*"
)
_OF_DECISIONS = re.compile(
    r"\b(?:record|list|schedule|notice|summary|sheet|publication) of (?:the )?(?:\w+ ){0,2}decisions\b"
    r"|\bdecisions? (?:list|notice|sheet|taken|made|record|summary)\b", re.IGNORECASE
)
_TOP = 500


def told_by_body(reading: Reading, section: Section, inside: list[tuple[int, Block]]) -> Part | None:
    """What the body decided on an item, as the first sentence below its title tells it in a record of decisions."""
    if not inside or _OF_EVERY_MEETING.match(section.title) or not _OF_DECISIONS.search(reading.text, 0, _TOP):
        return None
    block = inside[0][1]
    first = next(sentences(reading.text, block.start, block.end))
    told = _TOLD_BY_BODY.fullmatch(ordinary(reading.text[first.start : first.end]).rstrip(" .;"))
    if told is None:
        return Part("", block.span, cap(block.span), DONE_IN_A_WORD) if _DONE_WORD.fullmatch(reading.text, block.start, block.end) else None
    start = first.start + (told.start("rest") if _THAT_OR_TO.match(told["rest"]) else 0)
    return Part("", Span(start, first.end), cap(first), "resolutions/told-by-body", told["verb"])


_THAT_OR_TO = re.compile(r"that |to [a-z]")


# "The work programme was agreed, subject to an item on housing."
_AGREED_ALONE = re.compile(
    r"\W*(?:\d+(?:\.\d+)*[.)]?\s+)?(?P<text>(?:The|This) (?!minutes?\b|(?:action |meeting |draft )?notes\b|record of\b|motion\b|amendment\b|proposal\b|recommendations?\b)"
    r"(?:[\w'\u2019/&()-]+ ){1,9}?(?:was|were|is"
    r"|are) (?:then |also |\w+ly )?(?:agreed|approved|endorsed|adopted|accepted)"
    r"(?:,? (?:subject to|with (?:the|an?|one|two|no|some|minor)|as (?:amended|presented|set out|circulated|drafted|printed)|(?:for|until) (?:the |another )?(?:coming "
    r"|next )?(?:year|\d{4})|by (?:the )?(?:Board|Committee|Panel|Group|Partnership|Members|members|all)\b)[^.;]{0,140})?)\.?\s*"
)


# "The work programme was noted." where an item's minute tells no more
_NOTED_ALONE = re.compile(r"\W*(?:\d+(?:\.\d+)*[.)]?\s+)?(?P<text>(?:The|This) (?!minutes?\b|recommendations?\b)(?:[\w'\u2019/&()-]+ ){1,9}?(?:was|were) (?:then |also "
    r"|duly )?(?:noted|received)(?: for information| by (?:the )?(?:Board|Committee|Panel|Forum|Partnership|Members))?)\.?\s*")


def agreed_alone(reading: Reading, section: Section, inside: list[tuple[int, Block]]) -> Part | None:
    """What an item's first or last sentence says was agreed, or its only one was noted, where nothing was resolved in form."""
    said = [s for index, block in inside if block.kind == "paragraph" for s in reading.sentences_of(index)]
    for sentence in (*said[:1], *said[-1:]):
        told = _AGREED_ALONE.fullmatch(sentence.plain) or (_NOTED_ALONE.fullmatch(sentence.plain) if len(said) == len(inside) == 1 else None)
        if told:
            span = Span(sentence.start + told.start("text"), sentence.start + told.end("text"))
            return None if _OF_EVERY_MEETING.match(section.title) else Part("", span, cap(sentence.span), "resolutions/agreed-alone")
    return None


_OPENER = next(rule for rule in NARRATIVE.rules if rule.name == "body-and-parts")
_DONE_LOUDLY = re.compile(r"\W*(?:(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s*)?(?:NOTED|AGREED|APPROVED|ENDORSED|RESOLVED|RECEIVED|WELCOMED|THANKED|RECOMMENDED|REQUESTED|ASKED|ACCEPTED|COMMENDED)\b")


def opened_by_body(reading: Reading, inside: list[tuple[int, Block]], at: int, plain: str) -> list[Part]:
    """The parts below "The Panel:", each of which opens with what was done in capitals: "1. NOTED the report"."""
    below = inside[at + 1][1] if at + 1 < len(inside) else None
    if below is None or below.kind != "item" or not plain.endswith((":", ":-")) or not _DONE_LOUDLY.match(reading.text, below.start, below.end) or not _OPENER.regex.search(plain):
        return []
    return list(following(reading, inside, at, _OPENER.key))


# What may stand between a headword and the list of its parts: "that the Panel, having regard to what was said,", "That the;"
OPENS = re.compile(
    rf"(?:(?:[Tt]hat|THAT|[Tt]o|[Aa]s follows)\W*)?(?:[Tt]he\W*|(?:[Tt]he )?(?:(?:[A-Z][\w'&-]*,?|and|of|for) ){{0,8}}?{BODIES}\b)?"
    r"(?:, (?:having|subject to|after|following|in view of|in light of|noting)\b[^.:;()]{3,160},)?(?: (?:should|agrees?|agreed|resolved|is asked))?(?: to)?\W*"
)


def opens_parts(said: str) -> bool:
    """Whether what follows a headword only opens the parts below it, or is the number of the decision: "RESOLVED 2019/052"."""
    return bool(OPENS.fullmatch(said) or DECISION_NUMBER.fullmatch(said))
