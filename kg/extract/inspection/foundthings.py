"""A run of words parted into the things that were found, where a few words join two of them."""

from __future__ import annotations

import re

_IN_WHICH = re.compile(r",\s+(?:(?:in|at|by|through|on|of|for|with)\s+which|where"
    r"|whose)\b[^,;]*,\s+\w", re.IGNORECASE)  # "the hub, in which nurses, teachers and a therapist worked": the row is of those who did


def both_of(text: str, told: bool = False) -> list[str]:
    """The two things that a run of words names, where one "and" can part them; `told`: only before a determiner.

    >>> both_of("late plans and thin records")
    ['late plans', 'thin records']
    """
    for joint in (r",?\s+and\s+(?=(?:the|an?|its|their)\s)", r",?\s+and\s+")[: 1 if told else 2]:
        parts = re.split(joint, text.strip(" ."))
        if len(parts) == 2 and not _IN_WHICH.search(parts[0]):
            return parts
    return []


BONDS = re.compile(
    r",?\s+and\s+(?=(?:good|close|closer|strong|stronger|warm|effective|positive|productive|excellent|constructive|healthy|poor|weak|strained)\s+(?:\w+\s+){0,2}?(?:relationships?"
    r"|relations|links?|ties|partnerships?)\b)",
    re.IGNORECASE,
)
_AND_THE_WAY = re.compile(r"\s+and\s+(?=the\s+(?:way|manner|extent|degree|ease|speed)s?\s+(?:(?:in|to|with)\s+which|that)\b)", re.IGNORECASE)  # "the pace of court work and the way in which"
_OF = re.compile(r"(?:the|an?|its|their)\s+(?:[\w-]+\s+){1,2}?of\s+", re.IGNORECASE)
_AND_OF = re.compile(r",?\s+and\s+(?:also\s+)?of\s+(?=(?:the|an?|its|their|how)\s)", re.IGNORECASE)  # "the strength of early help and of the work of the hub"
_AND_QUALIFIED = re.compile(r",?\s+and\s+(?=(?:the|an?|its|their|too)\s)", re.IGNORECASE)


_COMPARED = r"(?:better|more|fewer|less|stronger|quicker|firmer|clearer|greater|closer|earlier|faster|fuller|sharper|longer|shorter|tighter|wider|deeper|swifter|smaller|lower|higher)\s"
_MORE = re.compile(_COMPARED, re.IGNORECASE)
_AND_MORE = re.compile(rf",?\s+and\s+(?={_COMPARED}|(?:the|an?|its|their|too)\s)", re.IGNORECASE)


def two_things(text: str) -> list[str]:
    """The two members of a list without commas, where the second is qualified as the first of a list would be.

    >>> two_things("the quality of plans and too few choices of home")
    ['the quality of plans', 'too few choices of home']
    """
    bare = text.strip(" .,")
    if len(ways := _AND_THE_WAY.split(bare)) == 2 and "," not in text and ";" not in text:
        return ways
    parts = (_AND_MORE if _MORE.match(bare) else _AND_QUALIFIED).split(bare)
    if len(parts) != 2 or "," in text or ";" in text or min(len(p.split()) for p in parts) < 2:
        return []
    return [] if re.search(r"\b(?:between|both|of|with|for|in|(?<!ed )to|by)\s*$|\bbetween\b", parts[0]) else parts


_PART = re.compile(r";\s+(?:and\s+)?(?:that\s+)?(?!but\b|however\b|though\b)|(?<=[\"'\u201d])\s+and\s+(?=[\"'\u201c])", re.IGNORECASE)
_COMMA = re.compile(
    r",\s+(?:and\s+)?(?:that\s+)?(?!which\b|who\b|where\b|when\b|while\b|whilst\b|whereas\b|although\b|but\b|though\b|so\b|as\b|because\b|since\b|if\b"
    r"|it\b|they\b|this\b|had\b|has\b|was\b|were\b|in\b|on\b|at\b|by\b|with\b|to\b)", re.IGNORECASE)
_LAST_CLAUSE = re.compile(r"\s+and\s+(?=(?!(?:it|they|this|that|had|was|were|which|who)\b)[\w'-]+(?:\s+[\w'-]+){0,4}?\s(?:was|were|had|felt|knew|remained)\s)", re.IGNORECASE)
AND_THAT = re.compile(r",?\s+and\s+(?:also\s+)?that\s+", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[\"']?(?:(?!that\b|which\b|who\b)[\w'-]+\s+){1,9}?(?:was|were|is|are|had|has|have|did|do|does|came"
    r"|went|took|knew|felt|waited|needed|remained|arrived|lacked|led|[a-z]{3,}(?<!ne)ed)\s+\S", re.IGNORECASE
)


def row_of_clauses(text: str) -> list[str]:
    """The clauses of a reported row, at its semicolons, between its quotations, or at commas where there are three or more of them.

    >>> row_of_clauses("plans were late; notes were thin")
    ['plans were late', 'notes were thin']
    """
    parts = [p.strip(" ,;.") for p in _PART.split(text.strip(" ;."))]
    if len(parts) > 1 and all(len(p.split()) > 1 for p in parts):
        return parts
    pieces = [p.strip(" ,.") for p in _COMMA.split(text)]
    if len(pieces) == 2:  # "managers were visible, caseloads were fair and children were seen alone"
        told = AND_THAT.split(pieces[1], maxsplit=1)  # "that plans were good, that work was sound and that brothers and sisters were kept together"
        pieces[1:] = told if len(told) > 1 else _LAST_CLAUSE.split(pieces[1], maxsplit=1)
    return pieces if len(pieces) > 2 and all(_CLAUSE.match(p) for p in pieces) else [text]


def of_two(text: str) -> list[str]:
    """The two things whose strength, or the like, is spoken of once; none where they are not two.

    >>> of_two("the strength of early help and of the duty desk")
    ['the strength of early help', 'the duty desk']
    """
    parts = _AND_OF.split(text.strip())
    return parts if len(parts) == 2 and _OF.match(parts[0]) and "," not in parts[0] else []


_MARK = re.compile(r"(?:^|[,;:.]?\s+)(?:and\s+)?\((?:[ivx]{1,4}|[a-h]|\d{1,2})\)\s+", re.IGNORECASE)


def enumerated(text: str) -> list[str]:
    """The members of a list that is numbered within its sentence; the text alone where it is not.

    >>> enumerated("(i) late plans, (ii) thin notes and (iii) slow checks")
    ['late plans', 'thin notes', 'slow checks']
    """
    marks = list(_MARK.finditer(text))
    if len(marks) < 2 or text[: marks[0].start()].strip(" :,"):
        return [text]
    ends = [m.start() for m in marks[1:]] + [len(text)]
    return [text[m.end() : end].strip(" ,;.") for m, end in zip(marks, ends, strict=True)]


# "what the letter had called a tenacious approach": in whose words, and no part of it
IN_WORDS_OF = re.compile(r"(?:(?<=\band\s)|(?<=,\s)|(?<=;\s)|^)what\s+(?:it|they|(?:the\s+)?(?:letter|report|inspect(?:ors|orates?))|ofsted|estyn|ciw|cqc)\s+(?:had\s+|have\s+|has\s+)?"
    r"(?:called|described\s+as|termed|referred\s+to\s+as|considered(?:\s+to\s+be)?|said\s+was|regarded\s+as|named|labelled|thought)\s+(?=(?:the|an?|its|their)\s)", re.IGNORECASE)
# "considered that the Council should improve the oversight of ..."
SHOULD = re.compile(
    r"\s*(?:that\s+)?(?:the\s+|its\s+)?(?:council|authority|service|services|partnership|partners|department|board|trust|area|leaders|managers|agencies)(?:\s+and\s+(?:its|the)\s+partners)?\s+"
    r"(?:should|must|needed\s+to|needs\s+to|had\s+to|has\s+to|ought\s+to)\s+(?=(?:improve|strengthen|address|tackle|reduce|raise|shorten|review|quicken|tighten|increase|develop|make|ensure)\b)(?![^.;]*\band\s+(?:\w+\s+){0,2}(?:should|must)\b)",
    re.IGNORECASE,
)
# "In Estyn's view more work was called for on the age of plans and on visits"
WANTED = re.compile(
    r"\s*(?:there\s+(?:was|remained)\s+)?(?:(?:some|much|still|further|more|greater|closer|better|urgent|a\s+need\s+for|room\s+for|scope\s+for)\s+){0,2}(?:improvements?|work|action"
    r"|attention|progress|development|effort)\s+"
    r"(?:(?:was|were|is|are|had\s+been)\s+)?(?:still\s+)?(?:(?:called\s+for|needed|required|wanted|necessary|due|to\s+be\s+made|to\s+do|possible)\s+)?(?P<verb>in|on|to|around"
    r"|with)\s+(?=the\s|its\s|their\s|how\s|[a-z])",
    re.IGNORECASE,
)
