"""Strategies said again: by the letters of a name, as "the plan", as "it" in the sentence or in the one before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.acronyms import initials_match
from kg.extract.plans.strategy_told import Named, kind_of
from kg.model import Sentence
from kg.screen import Screened

_BARE = Screened(
    r"\b(?:[Tt]he|[Tt]his|[Aa])\s+(?:(?:draft|new|revised|refreshed|updated|final"
    r"|proposed)\s+)?(?P<kind>[Ss]trategy|[Pp]lan|[Ff]ramework|[Pp]olicy|[Pp]rogramme|[Ss]cheme)\b"
)


def stands_for(letters: str, name: str) -> bool:
    """Whether letters are the initials of a name, or of its end: "SEND Written Statement of Action (WSoA)"."""
    words = name.split()
    return any(initials_match(letters.upper(), " ".join(words[at:])) for at in range(max(1, len(words) - 1)))


def by_letters(sentence: Sentence, letters: dict[str, Named], found: list[tuple[Named, str]]) -> Iterator[tuple[Named, str]]:
    """Strategies by the letters that the document gave them: "the WSoA had been submitted"."""
    for short, known in letters.items():
        for match in re.finditer(rf"(?<![^\W_])(?<!\(){short}(?![^\W_])", sentence.plain):
            if not any(n.start <= match.start() < n.end for n, _ in found):
                yield Named(known.name, known.kind, *match.span(), known.gss, known.home), ""


def bare(sentence: Sentence, last: dict[str, Named], here: list[Named]) -> Iterator[tuple[Named, str]]:
    """ "The plan", "this strategy": the one of that kind last named in the item."""
    for match in _BARE.finditer(sentence.plain):
        kind = kind_of(match["kind"])
        known = next((n for n in reversed(here) if n.kind == kind and n.end < match.start()), None) or last.get(kind)
        beside = any(sentence.plain[n.end : match.start()].strip("'\" ") == "," for n in here)  # "the Hill Academy, a scheme run by the Council": in apposition
        beside = beside and not re.match(r"\s+(?:which|that)\b", sentence.plain[match.end() :])
        if known and not beside and not re.match(r"\s+(?:for|to|of|on)\b", sentence.plain[match.end() :]):
            yield Named(known.name, known.kind, match.start("kind"), match.end("kind"), known.gss, known.home), ""


_IT = re.compile(
    r"(?:(?:A|Answer|Reply|Response)\b\s?[.:)-]*\s+)?(?:(?:Yes|Indeed|No)[,;:.]?\s+)?(?P<it>(?:(?<=[,;:.] )it|(?<=[,;:.] )one|It|This|That|One(?= (?:had|was) (?!of\b))|The (?:latter"
    r"|document|former|strategy|plan|policy)))"
    r"(?= (?:had|has|was|is|remain|came|took|went|gone|still|now|would|dates|dated|stood|expired|lapsed|ran)\w*\b)"
)


def handed_on(sentence: Sentence, found: list[tuple[Named, str]]) -> Named | None:
    """The strategy that "it" may mean in the next sentence: the only one named, as the subject or at the end."""
    if len({n.name for n, _ in found}) != 1:
        return None
    last = found[-1][0]
    if sentence.plain.rstrip().endswith("?") or _ASKED.search(sentence.plain, 0, found[0][0].start):
        return last
    rest = _OF_WHOM.sub("", sentence.plain[last.end :])
    at_end = not re.search(r"\w+\W+\w+\W+\w+\W+\w+", rest)
    first = re.fullmatch(r"\W*(?:(?:The|A|An|Its|Their|Our) )?(?:\w+ ){0,2}", sentence.plain[: found[0][0].start]) is not None
    alone = not _OTHER_PAPER.search(rest)  # "the Play Strategy and the report on it": either may be "it"
    return last if at_end or first or alone else None


_OF_WHOM = re.compile(r"^\sof\sthe\s(?:[A-Z][\w'&-]*\s?(?:(?:and|of|for|the|&)\s)?){1,9}")
_OTHER_PAPER = re.compile(
    r"\b(?:[Rr]eports?|[Ll]etter|[Rr]eview|[Dd]ocuments?|[Pp]apers?|[Pp]resentation|[Ww]ebsite|[Tt]oolkit|[Gg]uidance|[Cc]ampaign|[Pp]ilot|[Cc]ontract|[Ss]ervice"
    r"|[Tt]eam|[Bb]oard|[Pp]anel|[Gg]roup|[Pp]artnership|[Pp]rogramme|[Pp]rotocol|[Ss]urvey|[Aa]udit|[Ii]nspection|[Ff]und(?:ing)?|[Bb]udget)\b"
)


# "The Director replied that it had been refreshed in May"
_SAID_IT = re.compile(
    r"[^.;:,]{2,90}?\s(?:replied|answered|responded|explained|advised|said|confirmed|added|(?:told|informed|assured)\s[^.;:,]{2,30}?)\s(?:that\s)?(?P<it>it)"
    r"(?=\s(?:had|has|was|is|remain\w*|would)\b(?!\s(?:been\s|also\s)?(?:said|noted|agreed|hoped|explained|felt|reported|confirmed|suggested|asked|stated|important|clear|likely|possible|not)\b))"
)
# "The officers' answer was that it had been refreshed", "It was pointed out that it was under review", "It was not: it had been launched"
_ANSWER_IT = re.compile(
    r"(?:[^.;:]{2,90}?\b(?:answer|reply|response|explanation|position|point|truth)\s(?:was|is|came|given\swas)\sthat"
    r"|It\s(?:was|had\sbeen)\s(?:\w+ly\s)?(?:explained|pointed\sout|replied|clarified|stated|noted|confirmed|said|answered|reported|added)(?:\sby[^.;:]{2,50}|\sin\s(?:answer|reply|response)[^.;:]{0,40})?,?\sthat"
    r"|(?:It|That|This)\s(?:was|is|had|has)\s(?:not|so)[^.;:]{0,30}[:;])\s(?P<it>it)(?=\s(?:had|has|was|is|remain\w*|would)\b)"
)
_ASKED = re.compile(r"\b(?:asked|queried|enquired|inquired|wondered|wanted to know|questioned)\b")


def pronoun(sentence: Sentence, previous: Named | None) -> Iterator[tuple[Named, str]]:
    """ "This had been submitted": the strategy of the sentence before."""
    if previous is None:
        return
    told = _ANSWER_IT.match(sentence.plain) or _SAID_IT.match(sentence.plain) if " it " in sentence.plain else None
    match = told or _IT.match(sentence.plain)
    if match:
        yield Named(previous.name, previous.kind, *match.span("it"), previous.gss, previous.home), ""


_THAT_IT = re.compile(
    r"(?:;\s|\bthat\s|,\s(?:and|but)\s|\b(?:since|after|because|although|though|as|where)\s|\bwhen\s(?=it\s(?:was|had)\s[^.;,]{0,50}\b(?:19|20)\d\d)|(?<=\d{4}\s)"
    r"|(?<=\d{4},\s))(?=it\s|this\s(?:had|has)\sbeen\s(?:sent|submitted|adopted|approved|published|agreed|launched|refreshed|revised|lodged))(?P<it>it|this)(?=\s(?:(?:already|now|still|itself)\s)?(?:had|was|is|has|remained|remains)\b"
    r"(?!\s(?:been\s|also\s)?(?:said|noted|agreed|hoped|explained|felt|reported|confirmed|suggested|asked|stated|important|clear|likely|possible|not)\b))"
)


def said_again(sentence: Sentence, found: list[tuple[Named, str]]) -> Iterator[tuple[Named, str]]:
    """ "Asked about the Play Strategy, she said that it was under review": the one strategy of a sentence, said again as "it"."""
    if len({n.name for n, _ in found}) != 1:
        return
    one = found[-1][0]
    for match in _THAT_IT.finditer(sentence.plain, one.end):
        yield Named(one.name, one.kind, match.start("it"), match.end("it"), one.gss, one.home), ""
