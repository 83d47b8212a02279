"""Grades told in clauses: the order of areas and grades tells which belongs to which.

"good for children in care, and requires improvement both for leaders and for help and protection": a clause that opens
with a grade gives it to the areas after it. "the impact of leaders and help and protection were graded good": one that
opens with an area gives its areas the grade that follows. "the same grade", "so it had been" stand for the last grade.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from kg.datepattern import MONTH_NAMES
from kg.extract.inspection.grading import OVERALL, SINCE, Grade
from kg.extract.inspection.partgrades import partly
from kg.extract.inspection.premises import PREMISES
from kg.extract.inspection.whosegrade import held_by_another, speaks_of_another
from kg.gazetteer import find_authorities
from kg.rules.cues import Gate
from kg.rules.grammar import screened
from kg.rules.inspection.pieces_inspection import AREA, GRADE, SERVICE, area, grade
from kg.stance import stance

RULE = "judgements/in-clauses"
_CUED = Gate(
    "judg*", "graded", "grade", "grades", "grading", "rated", "rating", "ratings", "verdict", "verdicts", "view that", "awarded", "award", "found", "put", "placed",
    "held", "declared", "resulted", "thought", "ranked", "evaluated", "considered", "upgraded", "downgraded", "judgement*", "came", "come", "emerg*", "ended", "concluded", "making", "leaving",
    "assessed", "deemed", "classified", "categori*", "adjudged", "labelled", "classed", "scored", "concluded", "conclusion", "pronounced", "received", "given", "gave", "regarded",
    "outcome", "outcomes", "result", "results", "to be good", "remained", "stayed",
)  # fmt: skip
_CUE = screened(
    r"\b(?:judg\w+|requir(?:es?|ed|ing) improvement to be good|grad(?:e|es|ed|ing|ings)|rat(?:ed|ing|ings)|verdicts?|view that|award(?:ed|ing)?|assessed (?:as|to be)|deemed|labelled|classed"
    r"|classified|categori[sz]ed|adjudged|scored|found to (?:be|have been|require)"
    r"|conclu\w+ (?:that|with|in)|pronounced|regarded"
    r"|(?:held|thought|considered) (?:to be|as)|declared|ranked|evaluated|(?:remained|stayed|kept|left) (?:at|rated|graded|judged)"
    r"|(?:resulted|ended|resulting) in|(?:came|come|coming) out (?:as|at|of)"
    r"|(?:emerg(?:ed|ing)|(?:came|come|coming) away) (?:from|as|with)"
    r"|(?:result|outcome) (?:was|had been|of)|(?:results|outcomes|gradings) of (?:the|its|their|this|that) (?:\w+ ){0,4}?(?:re-?)?(?:inspection|ILACS|SIF)"
    r"|(?:put|placed) [^.;]{1,60}? at|found [^.;]{1,80}? to be|(?:received|given|gave) (?:it |them |the \w+ )?(?:an? )?['\"]?(?:outstanding|good|inadequate"
    r"|requires improvement)(?=['\"]?(?:[.;:)]|$|, (?:and|but|which|while|whilst|although|though|whereas|with|when|where|the|so|as)\b| (?:for|in|on|and|but|by|at|as|to be|with"
    r"|overall|again|too|also|while|whereas|rating|grade|grading|judge?ment)\b)))"
)
_GIVEN = r"grade|grading|judge?ment|conclusion|verdict|outcome|view|mark|rating|finding|opinion|assessment|word"
_TOKEN = screened(
    rf"(?P<needed>improvement (?:was|is|had been) (?:required|needed))|(?P<grade>{GRADE})|"
    r"(?P<same>\b(?:the same|an identical|the identical|a like) (?:overall |formal )?(?:grade|grading|judge?ment|verdict|rating|view|conclusion|mark|outcome|word|term|label|adjective"
    r"|description|score|result)\b"
    rf"|\b(?:that|this|which|it)(?:,? (?:too|also|again|likewise),?)? (?:was|were|is|being|had been)(?: (?:also|again|likewise|too))? the (?:same )?(?:{_GIVEN})\b"
    r"|\b(?:graded|judged|rated|marked|assessed|treated|found|placed|put) (?:in (?:just |exactly )?(?:the same|a like|the like) (?:way|manner|fashion|category|band|terms|light)"
    r"|likewise|alike|similarly|no differently|(?:just |exactly )?the same)\b"
    r"|(?:\b(?:that|this|which)|^) (?:was|were|had been|is)(?: also| likewise| again| too| equally| indeed)? (?:its|their|the inspectors'|Ofsted's|the inspectorate's) (?:grade"
    r"|grading|judge?ment|rating|conclusion|verdict|view|finding|opinion|assessment)\b"
    r"|\bsaid (?:just |exactly )?the same(?= (?:of|about)\b)"
    r"|\b(?:was|were|had been|is|are|remained) (?:just |exactly |much )?the same(?=[,.;]|$)"
    r"|\b(?:likewise|similarly|ditto|the same)(?=[,.;]|$| and (?!the same))"
    r"|\b(?:described|spoken of|summed up|judged) in the same (?:terms|words)\b"
    r"|\bthe same (?:went|goes|was true|is true|applied|applies|held|could be said|had gone)\b|\b(?:that|this|which) (?:was|were|had been) (?:also |likewise |again )?the "
    r"(?:grade|grading|judge?ment|conclusion|verdict|outcome|view|mark)\b|\b(?:fared|did|done) no better\b|\bas (?:did|had|was|were|has)\b"
    rf"|\bso (?:too )?(?:it |they )?(?:had been|was|were|had|did|is|are)\b)|(?P<area>{AREA})|(?P<service>{SERVICE})"
)
_PARTS = re.compile(
    r";|:|,?\s(?:but|while|whilst|whereas|although|though|however|leaving|making for|giving|save for|apart from|excepting|except(?: for| in)?"
    r"|save(?= (?:in|only|the|its|their|help|care|children|leaders)\b)|bar(?= (?:the|one|help|care|children|leaders)\b)|other than|with the exception of"
    r"|the (?:sole|only|one )?exception being)\b|,\s+with\b(?!\s+(?:whom|which)\b)"
    rf"|(?:,|\band)\s+that\b(?!\s+of\b|\s+is\s+to\s+say\b|(?:,?\s+(?:too|also|again|likewise),?)?\s+(?:was|is|being)\s+(?:(?:also|again|likewise|too)\s+)?the\s+(?:same\s+)?(?:{_GIVEN})\b)|\.\s",
    re.IGNORECASE,
)
# "had not moved on from requires improvement": what it was it still is
_STAYED = (
        r"\b(?:had|has|have|did|was|were)\s+(?:not|never)\s+(?:yet\s+)?(?:been\s+)?(?:moved?|risen?|progress(?:ed)?|improved?|advanced?|emerged?|escaped?|"
        r"shift(?:ed)?|come|climb(?:ed)?|got|get|lifted|raised)"
    r"(?:\s+(?:on|up|away|out|clear|forward))?\s+(?:from|of|above|beyond|past|out\s+of)"
)
_STAYS = re.compile(rf"{_STAYED}(?:\s+(?:its|the|their))?(?:\s+(?:previous|earlier|last|old|former))?(?:\s+(?:grade|rating|judge?ment))?(?:\s+of)?\s+(?:an?\s+)?['\"]?$", re.IGNORECASE)
_ASIDES = re.compile(
    rf"{_STAYED}|\([^()]{{1,80}}\)|,?\s*\b(?:by|in|of|from|during)\s+(?:the\s+)?(?:Ofsted|inspect\w+|Estyn|(?:{MONTH_NAMES})?\s?(?:19|20)\d\d),?"
    r"|,\s+(?:(?:with|of|to|from|for|in|by)\s+)?(?:which|whom|who|where|whose|as|said|according)\b[^,;.]{2,90},(?=\s+(?:had|has|was|were|came|emerged|received|got)\b)"
    r"|\b(?:its|the|their|his|her)\s+(?:own\s+)?(?:(?:last|latest|previous|most\s+recent|own)\s+)?(?:(?:19|20)\d\d\s+)?(?:Ofsted\s+)?(?:re-?)?(?:inspection|ILACS|SIF)\b"
    r"|\b(?:next\s+door|across\s+the\s+border)\b"
    r"|\b(?:across\s+the\s+board|that\s+is(?:\s+to\s+say)?|namely)\b,?|\b(?:fell|fallen|stopped|stopping|falling)\s+short\s+of\s+(?:an?\s+)?['\"]?(?:good|outstanding|adequate)\b['\"]?"
    r"|\bin (?:each|either|every) case\b|\bin consequence\b|\bas a result\b",
    re.IGNORECASE,
)
# Words that say nothing of their own between an area and its grade.
_GLUE = frozenset(
    """the its their a an both all and as well for in on of to at it they them that those this with by was were had has have been be being is are did do
    overall again also too likewise similarly each either grade graded grading judged judgement judgements judgment judgments rated rating ratings
    verdict found deemed assessed awarded given received got put placed come came out respect relation regard experience experiences progress work
    practice service services quality area areas provision effectiveness children young people who whom needed need needing inspector inspectors
    ofsted estyn inspectorate probation hm hmi care wales ciw board lscb mark families social together same only still now then formally remained
    remains stood standing inspection view taken labelled classed scored pronounced regarded ranked considered along when held thought declared
    evaluated word term label adjective
    description score used applied described terms words went once more lately since what which one case borough council county city authority local including following fieldwork inspecting
    inspected gave give full previous earlier category band other others alone itself turn whole part parts result outcome conclusion
    conclusions emerged which upon seen saw fit give chosen chose reached settled""".split()  # noqa: SIM905
)
_OWN = 2  # other words that may stand there: "had settled on", "attracted a", "had gone to"
_SAYS = re.compile(
    r"n't$|^(?:no|not|nor|never|neither|without|if|whether|would|could|should|may|might|will|shall|can|hope\w*|want\w*|wish\w*|expect\w*|aim\w*|ambition|target|towards?|said|asked|noted|added"
    r"|staff|members?|councillors?|officers?|plans?|schools?|homes?|director|chair\w*|because|so|than|better|worse|improv\w+|ensur\w+|mak\w+|need|needs|\d+)$"
)
NOT_A_GRADE = re.compile(
    r"\s*(?:practice|progress|work|news|deal|quality|outcomes?|enough|relationships?|examples?|models?|ideas?|points?|case|match|fit|value|will|or better|or outstanding|use|start"
    r"|understanding|engagement|attendance)\b",
    re.IGNORECASE,
)
_LEFT_BEHIND = re.compile(r"\b(?:out of|no longer|up from|down from|short of|beyond|above|below)\s+(?:an? )?['\"]?$", re.IGNORECASE)
# Without a word of judging a grade stands alone: "care leavers had good support" gives none.
_MAY_FOLLOW = re.compile(
    r"['\"]?(?:\s*(?:[,.;:()-]|$)|\s+(?:for|in|on|of|and|but|or|by|at|as|to|with|overall|again|too|also|while|whereas|rating|grade|grading|judge?ment|category|band|likewise|respectively)\b)",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"\b(?:director|officers?|members?|councillors?|cllrs?|chair\w*|head|manager|he|she|they|everyone|nobody)\b[^.;]{0,40}\b(?:thought|felt|believed|considered|trusted|were sure|was sure)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(r"\b(?:mock|dry run|hygiene|risk|credit|audit|peer|LGA|self[- ](?:assess|evaluat)\w*|survey|RAG|star|internal)\b", re.IGNORECASE)
_REHEARSED = re.compile(r"\b(?:mock|dry[\s-]run|practice)\s+(?:inspection|ILACS|visit)\b", re.IGNORECASE)
# "an adequate grade fell within a scale of six": the scale explained, and no grade given.
_OF_THE_SCALE = re.compile(r"\b(?:grade|grading|rating|mark|word|term)s?['\"]?\s+(?:fell|falls|stood|stands|came|comes|lay|lies|sat|sits|ranked|ranks|meant|means|denoted|denotes)\b", re.IGNORECASE)
_NOTHING = re.compile(r"\bnothing\b[^,;]{0,25}$", re.IGNORECASE)  # "so there was nothing left that was inadequate"
_STOPS = re.compile(r"[^\w\s,'\"()-]")
_GIVEN_TO = re.compile(r"\b(?:given|awarded|gave|handed|to|for)\s*$", re.IGNORECASE)
_SAID_OF = re.compile(r"\b(?:on|of|about|for|to|as\s+regards|regarding|in\s+respect\s+of)\s*$", re.IGNORECASE)
# "good, and for care leavers it was outstanding": the area goes with the grade after it.
_IT_WAS = re.compile(r"\s*,?\s*(?:it|this|that|they|the\s+(?:judge?ment|grade|rating|verdict|outcome|view|finding|conclusion))\s+(?:was|were|had\s+been|is|are)\b", re.IGNORECASE)
_IMPACT_OF = re.compile(r"\b(?:impact|effect|influence|quality|planning|governance|delivery)\s+(?:of|for|across)\s+(?:the\s+|its\s+)?$", re.IGNORECASE)  # "the impact of services on families"
_ELSE = re.compile(r"['\"]?\s+(?:for|in|on)\s+(?:all\s+|every\s*|the\s+)?(?:(?:thing|area|one)?\s*else|rest|others?|remain\w+|two|three)\b", re.IGNORECASE)  # "and good for everything else"
_AND_FOR = re.compile(r"['\"]?(?:\s+overall)?,?\s+(?:and|but)\s+(?:for|in|on)\s+(?:the\s+|its\s+)?", re.IGNORECASE)
_THAT_FOR = re.compile(r"\b(?:those|that|ones?|the\s+(?:grades?|judge?ments?|ratings?))\s+(?:for|on|of|in)\b", re.IGNORECASE)  # "good, those for adoption and leaders outstanding"
_BARE = re.compile(r"likewise|similarly|ditto|the\s+same", re.IGNORECASE)  # "help and protection the same, and care leavers inadequate"
_OWN_RIGHT = re.compile(r"\bin\s+(?:its|their)\s+own\s+right\b", re.IGNORECASE)
_LEADS = re.compile(r"\b(?:for|in|on|both)\b", re.IGNORECASE)
_LONGEST = 1200


# "Good: this was the verdict on help and protection": the grade goes with the areas after it.
_THIS_WAS = screened(
    rf"(?P<grade>{GRADE}['\"]?)[:;,-](?P<link> (?:this|that|such|it) (?:was|is|had been) (?:the |their |its )?(?:(?:inspectors'?|inspectorate's|overall"
    rf"|formal) )?(?:verdict|judge?ment|grade|grading|rating|conclusion|outcome|finding)"
    r"(?: reached| given| made)? (?:on|for|about|in respect of|as to)\b)"
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # grade, same, area, service or council
    value: str
    start: int
    end: int


def by_clause(plain: str, before: str = "", near: bool = False) -> list[Grade]:
    """The grades that the clauses of a sentence give, in the order of the text; each area once.

    `before` is the grade that the sentence before it gave last; `near` tells that an inspection is being spoken of, so
    that no word of judging is needed where an area and a grade stand together.
    """
    told = _CUED.open(plain) and _CUE.stands(plain)
    if len(plain) > _LONGEST or not (told or near) or _REHEARSED.search(plain):
        return []
    if in_order(plain):
        return list(_in_turn(plain))
    found: dict[str, Grade] = {}
    if this_was := _THIS_WAS.search(plain):
        plain = f"{plain[: this_was.end('grade')]} {plain[this_was.start('link') :]}"
    last, at = before, 0
    for part in (*_PARTS.finditer(plain), None):
        end = part.start() if part else len(plain)
        for one in _clause(plain, (at, end), last, told):
            found.setdefault(one.area, one)
            last = one.grade
        at = part.end() if part else end
    return list(found.values())


_IN_ORDER = re.compile(r"\brespectively\b|\bin (?:that|the same|this) order\b|\bin the order (?:given|named|stated)\b", re.IGNORECASE)


def in_order(plain: str) -> bool:
    """Whether a sentence says that its grades go with its areas in the order of both.

    >>> in_order("A and B were good and outstanding in that order")
    True
    """
    return ("order" in plain and _IN_ORDER.search(plain) is not None) or "respectively" in plain


def _in_turn(plain: str) -> Iterator[Grade]:
    """The grades of as many areas, in the same order: "leaders and adoption were judged good and outstanding respectively"."""
    tokens = [t for t in _tokens(plain) if t.kind in ("grade", "area")]
    grades, areas = ([t for t in tokens if t.kind == kind] for kind in ("grade", "area"))
    apart = bool(grades and areas) and (grades[-1].end <= areas[0].start or areas[-1].end <= grades[0].start)
    if len(grades) != len(areas) or not apart or PREMISES.search(plain) or _OTHERWISE.search(plain):
        return
    for given, subject in zip(grades, areas, strict=True):
        if stance(plain, given.start, given.end) == "asserted":
            yield Grade(subject.value or OVERALL, given.value, min(given.start, subject.start), max(given.end, subject.end), RULE)


def _clause(plain: str, bounds: tuple[int, int], last: str, told: bool) -> Iterator[Grade]:
    start, end = bounds
    text = plain[start:end]
    if not told and _OPINION.search(text):
        return
    tokens = [t for t in _tokens(text) if t.kind != "grade" or _is_grade(text, t, told)]
    graded = [t for t in tokens if t.kind == "grade" or (t.kind == "same" and not held_by_another(text[: t.start]))]
    if not graded or _OF_THE_SCALE.search(text) or PREMISES.search(text) or _OTHERWISE.search(text) or speaks_of_another(text):
        return
    areas = [t for t in tokens if t.kind == "area"]
    if not areas and told:
        services = [t for t in (*tokens, *_councils(text)) if t.kind in ("service", "council") and not _IMPACT_OF.search(text[: t.start])]
        services.sort(key=lambda t: t.end)
        areas = [t for t in services if t.end <= graded[0].start][-1:] or [
            t for t in services[:1] if (_SAID_OF if graded[-1].kind == "same" else _GIVEN_TO).search(text, graded[-1].end, t.start)
        ]
    elif areas and told and graded[-1].kind == "same" and areas[-1].end <= graded[-1].start:  # "and a like conclusion on its services overall"
        areas += [t for t in tokens if t.kind == "service" and _SAID_OF.search(text, graded[-1].end, max(graded[-1].end, t.start))][:1]
    ordered = sorted([*graded, *areas], key=lambda t: t.start)
    for subject, given in _pairs(text, ordered):
        value = given.value or next((t.value for t in reversed(graded) if t.end <= given.start and t.value), last)
        low, high = start + min(subject.start, given.start), start + max(subject.end, given.end)
        if subject.kind == "council":  # its own clause, not that of the words before it: "had come from Barset, which ..."
            low = start + given.start
        name = subject.value or OVERALL
        if not value or (name == OVERALL and partly(plain, start + given.start, start + given.end)) or (name == OVERALL and partly(plain, low, start + given.end)):
            continue
        if _STAYS.search(text[: given.start]) or stance(plain, start + given.start, start + given.end) == "asserted":
            yield Grade(name, value, low, high, RULE)


def _is_grade(text: str, token: _Token, told: bool) -> bool:
    """Whether a word is the grade given: no adjective of what follows, and not the one that was left behind."""
    if _STAYS.search(text[: token.start]):
        return True
    if NOT_A_GRADE.match(text, token.end) or _NOTHING.search(text[: token.start]) or _LEFT_BEHIND.search(text[: token.start]) or SINCE.search(text[: token.start]):
        return False
    return told or _MAY_FOLLOW.match(text, token.end) is not None


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _TOKEN.finditer(text):
        kind, value = _kind(match), ""
        if kind == "needed":
            kind, value = "grade", "requires improvement"
        elif kind == "grade":
            value = grade(match.group())
        elif kind == "area":
            value = area(match.group())
        if kind != "area" or value:
            found.append(_Token(kind, value, match.start(), match.end()))
    return found


def _councils(text: str) -> Iterator[_Token]:
    """The councils that a clause names, for whose services as a whole a grade may stand: "Barset had been judged good"."""
    return (_Token("council", "", m.start, m.end) for m in find_authorities(text))


def _kind(match: re.Match[str]) -> str:
    return next(k for k in ("needed", "grade", "same", "area", "service") if match[k] is not None)


_ALONE = re.compile(r"\balone\b", re.IGNORECASE)


def glued(text: str) -> bool:
    """Whether words say next to nothing of their own between an area and a grade."""
    text = _ASIDES.sub(" ", text)
    other = [word for word in re.findall(r"[\w']+", text.lower()) if word not in _GLUE]
    return not _STOPS.search(text) and len(other) <= _OWN and not any(_SAYS.search(word) for word in other)


def _pairs(text: str, ordered: list[_Token]) -> Iterator[tuple[_Token, _Token]]:
    """Each area with its grade: the one after it, or the one before it that goes on with "for"."""
    marks = [i for i, token in enumerate(ordered) if token.kind in ("grade", "same")]
    free = list(range(marks[0]))
    for this, following in zip(marks, [*marks[1:], len(ordered)], strict=True):
        given = ordered[this]
        before = list(_run(text, [ordered[i] for i in reversed(free)], given))
        yield from ((subject, given) for subject in reversed(before))
        after = list(range(this + 1, following))
        if after and following < len(ordered) and _IT_WAS.match(text, ordered[after[-1]].end, ordered[following].start):
            free = after[-1:]
            after = after[:-1]
        else:
            free = []
        gap = _OWN_RIGHT.sub("", text[given.end : ordered[after[0]].start]) if after else ""
        same = given.kind == "same" and not _BARE.fullmatch(text, given.start, given.end)
        leads = bool(after) and (same or not gap.strip(" '\"") or bool(_LEADS.search(gap) and not _THAT_FOR.search(gap)))  # "good overall"
        if leads and before and following < len(ordered) and _AND_FOR.fullmatch(gap) and glued(text[ordered[after[-1]].end : ordered[following].start]):
            leads = False  # "for care leavers it was outstanding and for adoption, once more, good"
        if after and (leads or following == len(ordered)):
            lone = following < len(ordered) and following + 1 in (*marks, len(ordered)) and not _ELSE.match(text, ordered[following].end)  # the next grade has none after it
            led = list(_run(text, [ordered[i] for i in (after[:-1] if lone and len(after) > 1 else after)], given))
            if not before or leads:
                yield from ((subject, given) for subject in led)
                after = after[len(led) :]
        free = [*after, *free]


def _run(text: str, areas: list[_Token], given: _Token) -> Iterator[_Token]:
    """The areas that stand one after the other from a grade, before or after it, with nothing else said between."""
    at = given
    for subject in areas:
        low, high = (subject.end, at.start) if subject.start < at.start else (at.end, subject.start)
        if not glued(text[low:high]):
            return
        yield subject
        if _ALONE.search(text, low, high):  # "good, the impact of leaders alone being rated outstanding"
            return
        at = subject


# "the grade of good was given to care leavers": rules of the word for a grade, of the whole only where nothing beside it says whose it is
_OF_NO_AREA = frozenset({"judgements/judgement-was", "judgements/the-grade-judgement"})
_SAYS_WHOLE = re.compile(r"\b(?:overall|as\s+a\s+whole|headline)\b", re.IGNORECASE)
_NEXT_AREA = re.compile(r"['\"]?[^.;:,]{0,60}\b(?:for|to|of|on|in)\s[^.;:]{0,120}", re.IGNORECASE)


def of_an_area(plain: str, whole: Grade, others: Iterable[Grade]) -> bool:
    """Whether a grade read as that of the whole is of the area that stands next after it."""
    if whole.rule not in _OF_NO_AREA or _SAYS_WHOLE.search(plain, whole.at, whole.end) or not (after := _NEXT_AREA.match(plain, whole.end)):
        return False
    return any(c.area != OVERALL and c.grade == whole.grade and whole.at <= c.at < whole.end < c.end <= after.end() for c in others)
