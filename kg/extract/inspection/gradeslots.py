"""Grades that no wording tells: each grade word of a sentence about an inspection, with the area or service nearest to it.

"The inspection had left the county at Requires Improvement", "it had climbed two places, to Good", "an 'inadequate' that
Ofsted had pinned on care leavers", "leaders fared better with a Good; so did care leavers". A word counts as a grade where
it is set apart (in capitals, in quotation marks), or a verb of giving or getting stands before it; what it is of is
sought before it in its clause, then after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.inspection.clausegrades import NOT_A_GRADE
from kg.extract.inspection.gradelines import grade_alone
from kg.extract.inspection.grading import OVERALL, SINCE, Grade, graded_otherwise, may_grade
from kg.extract.inspection.partgrades import partly
from kg.extract.inspection.premises import PREMISES
from kg.extract.inspection.whosegrade import speaks_of_another
from kg.gazetteer import find_authorities
from kg.rules.grammar import LONGEST, compiled, screened
from kg.rules.inspection.graderoles import BE, CAME_TO, GAVE, MARK, MOVES, SAME, SUBJECTS
from kg.rules.inspection.pieces_inspection import AREA, GRADE, OFSTED_GRADES, area, grade
from kg.stance import stance

RULE = "judgements/slots"
_GRADE = screened(GRADE)
_SAME = screened(SAME)
_SUBJECT = screened(rf"\b(?:{SUBJECTS})")
_BREAK = re.compile(
    r"[;?!]|:(?=\s)|\.\s|\s/\s|(?<=[\s,])(?:but|while|whilst|whereas|although|though|however|when|having|with(?=\s+(?:the|its|help|care|children|leaders|adoption)\b))\b"
        r"|,\s+(?:and\s+)?(?:for|on|in)\s+(?=\w+\s\w+[^,;.]{0,40}\s(?:an?\s+)?['\"]?[A-Z])",
)
_VERB = screened(rf"\b(?:{CAME_TO}|{GAVE})\b")
_IS = re.compile(rf"\b(?:{BE})\b(?:\s+(?:again|now|then|still|also|both|all|each|only|just|once\s+more|therefore|thus|overall|in\s+fact|as|at|to\s+be|an?|judged|to)\b)*\s*['\"]?$", re.IGNORECASE)
# Right before a grade that a verb led up to: "climbed two grades, to Outstanding", "won a Good"
_LED_UP = re.compile(r"(?:(?:^|[\s,'\"(])(?:at|as|to|into|with|in|of|out\s+of|from|on|an?|the|its|their|for|be|being|itself|themselves|overall|only|just|straight|solid|clear"
    r"|second|third|another)\s*){0,5}\s*['\"]?$", re.IGNORECASE)
_MAY_END = re.compile(
    r"['\"]?(?:\s*(?:[,.;:)\u2013!|/-]|$)|\s+\(|\s+(?:overall|for|on|and|but|while|whilst|whereas|ever|in\s+(?:all|every|each|its|the|respect|an?|\d|[A-Z]|\w+\s+(?:years?|months?))|by"
        r"|at|as|to|with|again|too|also|once|when|after|following|under|from|until|since|"
    r"rating|grade|grading|judge?ment|mark|verdict|category|band|label|tag|badge|stamp|status|result|outcome|score|finding|of\s+(?:the|its|our|that|[A-Z])|likewise|that|which"
        r"|was|were|had|is|throughout|across|all\s+round|if|this\s+time|last|handed|given|from)\b)",
    re.IGNORECASE,
)
_LED_IN = re.compile(r"(?:^|\b(?:at|as|to|into|with|of|from|on|an?|the|its|their|this|that|overall|only|straight|old|new|second|another|by))\W*$", re.IGNORECASE)
_COUNT = re.compile(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|several|most|some|many|few|half|\d+)\s+(?:(?:of\s+them|were|was|at|as|single|sole)\s+){0,3}['\"]?$", re.IGNORECASE)
_HARD_LOOK = re.compile(r",\s+[a-z]+\s+[a-z]+(?=[.,;]|$)")  # "a good, hard look"
_ITSELF = re.compile(r"\b(?:the\s+)?(?:criteria|descriptor|definition|meaning|description|bar|threshold|scale|word)s?\s+(?:of|for)\s+['\"]?$", re.IGNORECASE)
_NOT = re.compile(r"\b(?:not|never|no|nor|neither|nobody|none|nothing|without|n't|no\s+longer|avoid\w*|rather\s+than|instead\s+of|short\s+of|below|above|beyond|(?:better"
    r"|worse)\s+than(?!\s+the\b)|or)\s+(?:(?:an?|the|was|were|been|be|as|to|at|any|yet|so|quite)\s+){0,3}['\"]?$", re.IGNORECASE)
_NO_ONE = re.compile(r"\b(?:not|nobody|no\s+one|none|never|neither|nor)\b|n't\b", re.IGNORECASE)
_LEFT_BEHIND = re.compile(r"\b(?:out\s+of|from|up\s+from|down\s+from|no\s+longer)\s+(?:(?:an?|its|the|being)\s+){0,2}['\"]?$", re.IGNORECASE)
_FOR = re.compile(
    r"['\"]?,?\s*(?:(?:rating|grade|grading|judge?ment|mark|verdict)\s+)?(?:overall\s+)?(?:handed\s+(?:down\s+|out\s+)?|given\s+|awarded\s+)?(?:(?:that"
        r"|which)\s+[^,;:.]{2,60}?\s)?(?:for|in\s+respect\s+of|on|to|in\s+relation\s+to|in|against|beside|upon)\s+(?:both\s+)?(?:the\s+|its\s+|their\s+)?$",
    re.IGNORECASE,
)
_JOINED = re.compile(r"[\s,]*(?:(?:and|&|as\s+well\s+as|together\s+with|plus|both|the|its|their|for|also)\b|[\s,&/])*[\s,]*", re.IGNORECASE)
_ONWARD = compiled(rf"['\"]?(?:,? [^,;:.]{{0,90}},)?(?: and)? (?:(?:up|down|straight|all the way) )?(?:to|into) (?:an? )?['\"]?{GRADE}")
_FROM_THAT = compiled(rf"(?:from|out of) (?:an? )?['\"]?{GRADE}['\"]?(?:,? [^;:.]{{0,110}},)?(?: and)? (?:(?:up|down|straight|all the way) )?(?:to|into) (?:an? )?['\"]?$")
_MOVE = compiled(rf"\b(?:from|out of) (?:an? )?['\"]?{GRADE}['\"]?, [^;:.]{{2,110}},(?: and)? (?:(?:up|down|straight|all the way) )?(?:to|into) (?:an? )?['\"]?{GRADE}")
_OVERALL = re.compile(r"['\"]?\s*(?:\([^()]{1,20}\)\s*)?,?\s*(?:overall|all\s+round|across\s+the\s+(?:board|piece)|in\s+the\s+round|(?:taken\s+)?as\s+a\s+whole"
    r"|taken\s+(?:together|overall|in\s+the\s+round)|all\s+told|all\s+in\s+all|in\s+sum)\b", re.IGNORECASE)
_MOVED_TO = screened(rf"\b(?:{MOVES})(?: (?:of|for|in|from|by) [^;:.]{{2,70}}?)? (?:in)?to (?:an? |the )?['\"]?$")
# "Good was what the county could call itself", "Outstanding was the overall grade"
_FRONTED = screened(rf"['\"]?,? (?:was|is|has been|had been|became) (?:still |now |again |how |where )?(?:the (?:single |headline |only )?(?:overall )?(?:{MARK}|label)|what|how|where)\b"
    r"(?![^.;]{0,50}\b(?:ought|aim\w*|want\w*|hop\w+|should|wish\w*|expect\w*)\b)")
_OUTCOME = screened(r"['\"]? (?:overall )?(?:outcome|result|conclusion|headline|finding|status|tag)\b")
_ITS = re.compile(r"\b(?:its|their|our|the|an?|that|this|whose)\s+['\"]?$", re.IGNORECASE)
_BOTH = 2
_BEFORE_OVERALL = re.compile(r"\b(?:overall|headline)\W{0,5}(?:an?\s+)?['\"]?$", re.IGNORECASE)
_VIEW = re.compile(
    r"\b(?:wish\w*|hop\w+|want\w*|expect\w*|aim\w*|aspir\w+|ambition|target|ought|should|would|could|might|(?-i:may)\b|can\b|(?-i:will)\b|whether|if\b|self-?\w*|self\s+\w+"
        r"|own\s+view|ask(?:ed|ing)|plan(?:s|ned)?\s+(?:was|were|to|is|are)|by\s+the\s+time|(?:her|his|my|our)\s+(?:own\s+)?(?:eyes|view|opinion|judge?ment|book)|before\s+(?:it"
        r"|they|ofsted)\s+(?:return|come|came)\w*|surprised|mock|consultant|audit\w*|peer|consultation)\b",
    re.IGNORECASE,
)
_PANEL = re.compile(r"\b(?:members?|councillors?|cllrs?|panel|committee|commission|director|chair|officers?|staff|leader|mayor)\b[^,;.:]{0,40}\b(?:regard|consider|agree|thought"
    r"|think|felt|feel|believ|deem|found|judg|rat|call|describ)\w*\b[^,;:.]{0,60}$", re.IGNORECASE)
BOARD = re.compile(r"\bLSCB\b|\b[A-Z]{1,5}SCB\b|\bSafeguarding\s+(?:Children'?s?\s+)?(?:Board|Bd)\b")
_SHORT = {"help": "help and protection", "cared": "children in care", "leaders": "impact of leaders", "leavers": "care leavers", "board": "LSCB"}


@dataclass(frozen=True, slots=True)
class _Subject:
    """What a grade may be of: an area, or the service as a whole."""

    area: str
    start: int
    end: int
    named: bool  # by an area's name, and not only as "it" or "the service"


def loose(plain: str, known: Sequence[Grade], before: str = "", board: bool = False, of: str = "") -> list[Grade]:
    """The grades of a sentence about an inspection that are not among those `known`, in the order of the text.

    `before` is the grade that the sentence before gave last; `board` tells that "the Board" is the safeguarding board; `of` is the
    area that was named last before the sentence, which "that area" takes up.
    """
    if len(plain) > LONGEST or not (may_grade(plain) or before) or graded_otherwise(plain) or speaks_of_another(plain):
        return []
    marks = [m for m in _GRADE.finditer(plain) if grade(m.group()) in OFSTED_GRADES]
    if not marks and not (before and _SAME.stands(plain)):
        return []
    if PREMISES.search(plain) or grade_alone(plain.strip(" |")):
        return []
    subjects = _subjects(plain, board, of)
    found: list[Grade] = []
    for number, mark in enumerate(marks):
        covering = [k for k in known if k.at < mark.end() and mark.start() < k.end and k.grade == grade(mark.group())]
        low = marks[number - 1].end() if number else 0
        high = marks[number + 1].start() if number + 1 < len(marks) else len(plain)
        read = list(_read(plain, (low, mark, high), subjects))
        if covering:  # "leaders fared better with a Good, and care leavers matched them": the one before it too
            after = all(plain.lower().rfind(k.area.lower(), mark.end(), k.end) > 0 for k in covering)
            read = [g for g in read if after and g.area != OVERALL]
        found += read
    told = {k.area for k in known}
    found = [f for f in found if f.area not in told or f.earlier or f.area == OVERALL]
    return found + list(_alike(plain, [*known, *found], subjects, before))


_TOPIC = compiled(
    rf"^\W*(?:\(?\w{{1,3}}\)\W+)?(?:(?:of|on|as for|as to|in|turning to|with regard to) )?(?P<first>{AREA})\b|\b(?:asked|questions?|turn\w*|came|referred|spoke|concerned|about"
        rf"|mentioned|raised|discuss\w+)\b[^.;]{{0,60}}?\b(?P<last>{AREA})\W*$"
)
_IT_WAS = re.compile(r"\W*(?:\(?\w{1,3}\)\W+)?(?:It|They|This|These|That)\s+(?:had|has|have|was|were|is|are)\b")


def of_topic(plain: str, before: str, grades: Sequence[Grade]) -> list[Grade]:
    """Grades, the first of them given to the area that the sentence before is about, where the sentence opens by taking it up: "They had been found Good"."""
    topic = _TOPIC.search(before) if grades and _IT_WAS.match(plain) else None
    name = area(topic["first"] or topic["last"]) if topic else ""
    first = min(grades, key=lambda g: g.at) if name else None
    if first is None or first.area != OVERALL or "overall" in plain[: first.end + 12].lower() or len([m for m in compiled(AREA).finditer(before)]) != 1 or _GRADE.stands(before):
        return list(grades)
    return [replace(g, area=name) if g is first else g for g in grades]


def in_move(plain: str, one: Grade) -> bool:
    """Whether a grade is one of two between which inspections moved the whole, with more said between: "out of inadequate, where it had been since May, and into good"."""
    if one.area != OVERALL or one.rule == RULE or not ("from" in plain or "out of" in plain):
        return False
    told = _MOVE.search(plain)
    return told is not None and told.start() < one.end and one.at < told.end()


def _subjects(plain: str, board: bool, of: str) -> list[_Subject]:
    found: list[_Subject] = []
    for match in _SUBJECT.finditer(plain):
        kind = match.lastgroup or ""
        kind = next((k for k in (*_SHORT, "area", "both", "refers", "mark", "service") if match[k]), kind)
        if kind == "board" and not (board or BOARD.search(plain, 0, match.start())):
            continue
        name = _SHORT.get(kind, "")
        if kind == "area":
            name = area(match.group())
        elif kind == "refers":
            name = next((s.area for s in reversed(found) if s.named and s.area != OVERALL), of)
        if kind == "both":
            areas = list(dict.fromkeys(s.area for s in found if s.named and s.area != OVERALL))[-_BOTH:]
            found += [_Subject(a, match.start(), match.end(), True) for a in areas]
            continue
        if name or kind in ("mark", "service"):
            found.append(_Subject(name or OVERALL, match.start(), match.end(), bool(name)))
    found += [_Subject(OVERALL, m.start, m.end, False) for m in find_authorities(plain) if not any(s.start < m.end and m.start < s.end for s in found)]
    return sorted(found, key=lambda s: s.start)


def _read(plain: str, place: tuple[int, re.Match[str], int], subjects: Sequence[_Subject]) -> Iterator[Grade]:
    """The grade that a word gives, once for each area that it is of."""
    low, mark, high = place
    start, end = mark.span()
    value, said = grade(mark.group()), mark.group()
    breaks = [b.end() for b in _BREAK.finditer(plain, low, start)]
    labelled = bool(breaks) and not plain[breaks[-1] : start].strip(" '\"-\u2013")
    clause = max([low, *(breaks[:-1] if labelled else breaks)])
    left = plain[clause:start]
    whole = bool(_OVERALL.match(plain, end) or _BEFORE_OVERALL.search(left))
    outcome = (value not in ("good", "outstanding") or _set_apart(plain, mark)) and bool(_ITS.search(left) and _OUTCOME.match(plain[end : end + 40]))
    if _FRONTED.match(plain[end : end + 90]) and not _IS.search(left) and not any(p.search(left) for p in (_NOT, _NO_ONE)):
        if stance(plain[:end], start, end) == "asserted" and not _VIEW.search(plain, max(clause, plain.rfind(", ", 0, start), plain.rfind(" that ", 0, start)), start):
            yield Grade(next((s.area for s in subjects if s.named and end <= s.start < end + _FRONT), OVERALL), value, start, end, RULE)
        return
    if not (whole or outcome) and (_MAY_END.match(plain, end) is None or NOT_A_GRADE.match(plain, end)):
        return
    if partly(plain, start, end) or SINCE.search(plain[:start][-90:]):
        return
    opened = max(low, *(plain.rfind(stop, 0, start) for stop in ("; ", ": ", ". ")))
    if _VIEW.search(plain, opened, start) or any(p.search(left) for p in (_NOT, _NO_ONE, _ITSELF, _PANEL)) or stance(plain, start, end) != "asserted":
        return
    ahead = [s for s in subjects if clause <= s.start and s.end <= start]
    after = _after(plain, end, high, subjects)
    beside = bool(ahead) and ahead[-1].named and len(re.findall(r"\w+", _without_asides(plain[ahead[-1].end : start]))) <= 4
    verb = list(_VERB.finditer(left))
    led = bool(verb) and bool(_LED_UP.search(left[verb[-1].end() :]) or _subject_between(left, verb[-1].end(), clause, ahead))
    led = led or outcome or _MOVED_TO.stands(left)
    apart = _set_apart(plain, mark)
    copula = bool(_IS.search(left))
    if said.lower().startswith(("required", "require ")) and not re.search(r"\bto\s+$", left):
        return
    of_it = bool(ahead) and _of_it(plain, ahead[-1].end, start)
    nominal = apart and re.search(r"\b(?:an?|another)\s+['\"]?$", left) is not None  # "what it had left behind was a Requires Improvement"
    if copula and not of_it and not whole and not nominal:
        return
    if (not after and _COUNT.search(left)) or (not apart and _HARD_LOOK.match(plain, end)):
        return
    moved = bool(_LEFT_BEHIND.search(left) and _ONWARD.match(plain, end)) or bool(low and _FROM_THAT.search(plain, 0, start))
    if apart and not (led or copula or ahead or _LED_IN.search(left)):
        return
    bare = bool(low and ahead) and not re.sub(r"[ '\"]|itself", "", _without_asides(plain[ahead[-1].end : start]))  # "the Board inadequate and the Council good"
    if not (moved or whole or led or after or bare or (apart and (nominal or not copula)) or (of_it and (copula or beside or labelled))):
        return
    earlier = bool(moved and _LEFT_BEHIND.search(left))
    names = [OVERALL] if whole else after or _run(plain, ahead) or [OVERALL]
    for name in names:
        yield Grade(name, value, start, end, RULE, earlier=earlier)


_FRONT = 90  # characters


def _of_it(plain: str, low: int, high: int) -> bool:
    """Whether nothing but small words stands between a subject and the grade that it is said to be."""
    words = re.findall(r"[\w']+", _without_asides(plain[low:high]).lower())
    return len([w for w in words if w not in _SMALL]) <= 1


_SMALL = frozenset(
    [
        "was", "were", "is", "are", "been", "being", "be", "had", "has", "have", "again", "now", "then", "still", "also", "both", "all", "each", "only", "just", "once",
        "more", "therefore", "thus", "overall", "in", "fact", "as", "at", "to", "an", "a", "judged", "the", "its", "their", "found", "by", "of", "for", "grade", "rating",
    ]
)  # fmt: skip


def _without_asides(text: str) -> str:
    return re.sub(r"\([^()]{0,80}\)|,[^,;:.]{2,90},", " ", text)


def _subject_between(left: str, at: int, clause: int, ahead: Sequence[_Subject]) -> bool:
    """Whether what stands between a verb and its grade is what was graded: "left the county at", "brought care leavers up to"."""
    rest = left[at:]
    for one in ahead:
        if one.start - clause >= at:
            rest = left[one.end - clause :]
    rest = _without_asides(rest)
    words = [w for w in re.findall(r"[\w']+", rest.lower()) if w not in _STEPS]
    return len(words) <= 3


_STEPS = frozenset(
    [
        "at", "as", "to", "into", "with", "in", "of", "out", "from", "on", "an", "a", "the", "its", "their", "for", "be", "being", "itself", "themselves", "overall",
        "only", "just", "one", "two", "three", "places", "grades", "steps", "notches", "rungs", "bands", "up", "down", "way", "all", "back", "by", "ofsted", "inspectors",
        "had", "been", "was", "were", "that", "own", "very", "same",
    ]
)  # fmt: skip


def _set_apart(plain: str, mark: re.Match[str]) -> bool:
    """Whether a grade stands in quotation marks or in capitals where no sentence begins."""
    before, said = plain[: mark.start()], mark.group()
    if before.endswith(("'", '"', "\u2018", "\u201c")):
        return True
    return said[0].isupper() and bool(before.strip()) and not re.search(r"[.?!]\s*$", before)


def _after(plain: str, end: int, high: int, subjects: Sequence[_Subject]) -> list[str]:
    """The areas that follow a grade: "an Outstanding for care leavers", "an 'inadequate' pinned on the LSCB"."""
    for number, one in enumerate(subjects):
        if one.start < end:
            continue
        if one.start >= high or one.start - end > 110:
            return []
        gap = plain[end : one.start]
        if _FOR.fullmatch(gap) or (one.named and _GIVEN_TO.fullmatch(gap)):
            return [s.area for s in _together(plain, subjects[number:])]
        if one.named:
            return []
    return []


_GIVEN_TO = re.compile(rf"['\"]?(?:,?\s+(?:(?:that|which)\s+)?(?:[\w']+\s+){{0,4}}?(?:had\s+)?(?:been\s+)?(?:{GAVE}))\s+(?:[\w']+\s+){{0,2}}?(?:to|on|for|upon)\s+(?:the\s+|its\s+)?", re.IGNORECASE)


def _together(plain: str, subjects: Sequence[_Subject]) -> list[_Subject]:
    """The first of a row of subjects, with those that are joined to it by no more than "and"."""
    run = list(subjects[:1])
    for one in subjects[1:]:
        if not one.named or not _JOINED.fullmatch(plain[run[-1].end : one.start]):
            break
        run.append(one)
    return run




def _run(plain: str, ahead: Sequence[_Subject]) -> list[str]:
    """The areas that stand together before a grade, nearest to it; the whole service where that stands nearest."""
    if not ahead:
        return []
    named = [s for s in ahead if s.named]
    near = ahead[-1]
    if not near.named and named and not re.search(r"\b(?:and|,)\s", plain[named[-1].end : near.start]) and near.start - named[-1].end < 70 and re.match(r"(?:it|they|them|which"
        r"|mark|grade|rating|verdict|judge?ment)", plain[near.start : near.end], re.IGNORECASE):
        near = named[-1]  # "care leavers was the area that it had sunk to"
    if not near.named:
        return [OVERALL]
    run, at = [near], near
    for one in reversed([s for s in ahead if s.end <= near.start]):
        if not one.named or not _JOINED.fullmatch(plain[one.end : at.start]):
            break
        run.insert(0, one)
        at = one
    return [s.area for s in run]


def _alike(plain: str, told: Sequence[Grade], subjects: Sequence[_Subject], before: str) -> Iterator[Grade]:
    """The areas that are said to have had the same grade as that told before them."""
    known = {t.area for t in told}
    for same in _SAME.finditer(plain):
        ahead = [t for t in told if t.at < same.start()]
        value = max(ahead, key=lambda t: t.at).grade if ahead else before
        if not value or stance(plain, same.start(), same.end()) != "asserted":
            continue
        following = [s for s in subjects if s.start >= same.end()]
        run = _together(plain, following) if following and re.fullmatch(r"['\"]?\s*(?:(?:for|to|in|both|the|its|also|of)\s+){0,3}", plain[same.end() : following[0].start]) else []
        if not run or not re.match(r"as|so|.*(?:to|by|with)$", same.group(), re.IGNORECASE | re.DOTALL):
            low = max([0, *(b.end() for b in _BREAK.finditer(plain, 0, same.start())), *(t.end for t in ahead if t.end <= same.start())])
            left = [s for s in subjects if low <= s.start and s.end <= same.start()]
            run = list(_last_run(plain, left, same.start())) or run
        for one in run:
            if one.area not in known or plain[one.start : one.end].lower() in ("our own", "ours"):
                known.add(one.area)
                yield Grade(one.area, value, min(one.start, same.start()), max(one.end, same.end()), RULE)


def _last_run(plain: str, left: Sequence[_Subject], end: int) -> Iterator[_Subject]:
    at = end
    for one in reversed(left):
        gap = _without_asides(plain[one.end : at])
        if not (_JOINED.fullmatch(gap) or (at == end and len(gap.split()) <= 2 and not re.search(r"[,;:]", gap.strip(" ,")))):
            return
        yield one
        at = one.start
