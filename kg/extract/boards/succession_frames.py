"""Who followed whom, put together from what the frames tell (`kg.extract.boards.succession_events`) over one sentence and those before it.

An end and an heir make a succession, in one sentence or in two; "it", "the latter", "both" and "the group" are the bodies that
the text named before, where it leaves no doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from kg.dates import find_dates
from kg.extract.boards.naming import full_name
from kg.extract.boards.shadow import Shadow
from kg.extract.boards.straight import stretch
from kg.extract.boards.succession_bodies import in_other_sense, is_one_body, union
from kg.extract.boards.succession_clauses import CALLS, FORMER
from kg.extract.boards.succession_events import Event, Place, events, heirs
from kg.extract.boards.succession_mentions import OTHER, bodies_before, meant, named, plain_shadow
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.pieces_bodies import NAMED
from kg.rules.boards.successions_frames import (
    ARRANGEMENTS,
    FRAMED,
    FRAMED_ALONE,
    HANDED_ON,
    HEADED,
    IN_BRACKETS,
    ITS_PLACE,
    NAMING,
    NEEDS,
    NEXT,
    OTHERS_NEED,
    POINTING,
    POINTS_BACK,
    TAKEN_ON,
    UNDER_NEW_NAME,
    VERBS_NEED,
    WAS_ONCE,
)
from kg.stance import stance
from kg.text import fold

UNDER = "under-new-name"
_UNSURE = re.compile(
    r"\b(?:might|may|could|whether|if|unless|propos\w+|proposals?|suggest\w*|consider\w*(?! (?:the|an?|its|their|this"
    r"|that) (?:\w+ ){0,4}?(?:reports?|updates?|papers?|presentation|letter|briefing|minutes))|options?|rumou?r\w*|fear\w*|potential(?:ly)?|mistaken|untrue"
    r"|look\w* (?:at|into) \w+ing|(?:explor|examin|weigh|discuss|debat|investigat|favour)\w* (?:the )?\w+ing|talk of"
    r"|wrong(?:ly)?|ought|should|asked (?:whether|if|that|for)|wondered|thought|ideas?|consult\w*|no (?:plans?|intention|question)|resist\w*|denied)\b"
)
_NOT = re.compile(r"\b(?:not|never|nor|neither|hardly|nearly|almost|nothing)\b")
_DOUBT = re.compile(r"\b(?:was|were|is) (?:mistaken|untrue|wrong|incorrect|denied)\b")
_ONLY_MOOTED = re.compile(
    r",? (?:was|were|is|would be|had been|has been|to be) (?:proposed|suggested|debated|discussed|considered|rejected|resisted|deferred|opposed|turned down|mooted|sought|awaited)\b"
)
OF_A_CASE = re.compile(r"\b(?:[Tt]he|[Aa]|[Ee]ach|[Ee]very|[Aa]ny|[Tt]hat|[Tt]his)\s(?:case|child|young\sperson|family|referral|file)\b(?!\s[A-Z])")
_TEAM = re.compile(r"\b(?:Teams?|Services?|Units?|Centres?)$", re.IGNORECASE)
_NOW = re.compile(r"\b(?:now|today|these days)\s(?:just\s|simply\s)?(?:the\s|an?\s|its\s)?$")
_THEN_NOW = re.compile(r"\b(?:now|nowadays|today|these\sdays|since\sthen|ever\ssince|since|from\sthen\son|from|but|whereas)\b")
_UNTIL = re.compile(r",?\s(?:until|till|up\sto|before)\b")
_SO_NOW = re.compile(r"\b(?:now|nowadays|today|these\sdays|since|from|instead|in\sfuture)\b")
_DUTY = re.compile(r"(?:transfer of )?(?:responsibilit|dut|function|role|oversight|remit)")
_SPLIT = re.compile(r"\b(?:split|divided|broken|separated)\b")
_WHAT = re.compile(r"\b(?:what|that which|which)\s(?:had|has|was|were|used\sto|is)\b[^.;,]{0,30}$", re.IGNORECASE)
_CLAUSE = re.compile(r"[;.]|, and |, but ")
# "Asked whether it still met, he said that it did not: the Board had taken in its work": the question is answered
_ANSWERED = re.compile(
    r"[^:;.]{0,200}\b(?:[Aa]sk\w*|[Ww]hether|[Ww]onder\w*|[Ww]h(?:y|at|en|o|ich))\b[^:;]{0,160}\b(?:sa(?:id|ys)|replied|answer\w*|explained|told|not|so|no|yes|reply|confirmed)\b[^:;]{0,60}[:;]\s"
)
_BREAKS = re.compile(r"[;:.]|, having ")  # behind which a "not" reaches no farther
_ALONE = {"ended", "ending", "ending-it", "no-more-of", "no-such"}  # statements that something ended
_INTO_WHICH = re.compile(r"\b(?:into|within|by|under) which\b[^,]*(?:, [^,]{2,40},[^,]*)?$")
# "a grade which O had since ended": not O
_DONE_TO = re.compile(r"\b(?!(?:after|following|upon|on|at|by|in|from|before|since|until|under|during|to|into|with|of)\b)[a-z]+,? which $")
# "under a contract with O, which ended", "the lease between O having ended": what ended is no body
_OF_PAPERS = re.compile(
    r"\b(?:contracts?|agreements?|leases?|licen[cs]es?|terms?|grants?|funding|secondments?|appointments?|tenanc(?:y|ies)|tenders?|commissions?|retainers?|pilots?|deals?|loans?)\b"
    r"[^.;:O]{0,60}O,? (?:which|that|having|and) $"
)
_WEAK = {"demise", "defunct", "split", "joined", "no-need-of", "there-had-been", "none-now", "no-longer-to", "seen-joined", "used-to", "ran-until"}  # alone none
_ENDS_IN = _ALONE | _WEAK


@dataclass(frozen=True, slots=True)
class Followed:
    """One body after another, or none, with the stretch of the sentence that says so, and the sentence of its end, where that is another."""

    frame: str
    old: str
    new: str
    start: int
    end: int
    verb: int = 0
    late: bool = False
    ended: Sentence | None = None


def framed(reading: Reading, sentence: Sentence) -> list[Followed]:
    """What the frames tell in a sentence, once."""
    kept: dict[int, list[Followed]] = reading.once("framed successions", lambda _: {})
    if sentence.start not in kept:
        kept[sentence.start] = list(_framed(reading, sentence)) if _tells(reading, sentence) or _after_split(reading, sentence) else []
    return kept[sentence.start]


def _tells(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence may tell of a succession or an end: of a body that it names, or that stands in one of the two before it."""
    plain = sentence.plain
    told = FRAMED.open(plain) and (FRAMED_ALONE.open(plain) or NAMED.stands(plain)) and reading.speaks_of(sentence, HEADED, POINTING)
    return told and any(frames.met(plain) for frames in (*NEEDS, VERBS_NEED, OTHERS_NEED))


def _after_split(reading: Reading, sentence: Sentence) -> bool:
    """Whether a sentence that says what there is now stands after one that tells of a division."""
    index = reading.index_of(sentence)
    return index > 0 and "here " in sentence.plain[:30] and _SPLIT.search(reading.sentences[index - 1].plain) is not None


_OF_PERSON = re.compile(r"[PH], (?:who|whose) [^.;:]{3,120}, (?:(?:had|has|have|is|was|were|been|would|will|be|now|since|then) )*$")
_WHICH = re.compile(r"O,? which (?:(?:had|has|have|is|was|were|been|being|itself|formally|finally) )*$")


def _said(reading: Reading, sentence: Sentence) -> list[Event]:
    """What the frames tell in a sentence as a fact, once."""
    kept: dict[int, list[Event]] = reading.once("events of successions", lambda _: {})
    if sentence.start not in kept:
        shade = plain_shadow(reading, sentence)
        kept[sentence.start] = [e for e in events(shade, sentence.plain) if _holds(sentence, shade, e)]
    return kept[sentence.start]


def _framed(reading: Reading, sentence: Sentence) -> Iterator[Followed]:
    shade = plain_shadow(reading, sentence)
    said = _said(reading, sentence)
    cut = _cut(shade, said)
    ended: list[tuple[Event, list[str]]] = []
    taken: set[Place] = set()
    for event in said:
        olds, news = (_names(reading, sentence, shade, (_or_other(shade, places), event, cut)) for places in (event.old, event.new))
        if event.new and _turned(sentence, shade, event):
            olds, news = news, olds
        if event.frame in _ENDS_IN and not event.new and (whose := _WHICH.search(shade.text, 0, event.verb)):
            olds = named(reading, sentence, shade, whose.start())[-1:]  # "the Board does the work of the Panel, which was wound up"
        if event.frame in _ENDS_IN and not event.new and shade.text.startswith("having ", event.verb) and " and " not in sentence.plain[shade.origin(event.start) : shade.end(event.start + 1)]:
            olds = olds[-1:]  # "Calls went to the Front Door, the Duty Desk having closed"
        if event.frame in _ENDS_IN and not event.new and _OF_PERSON.search(shade.text, 0, event.verb):
            continue  # "Ada Moor, who had sat for the Probation Service, had retired"
        if event.frame in _ENDS_IN and not event.new and olds:
            ended.append((event, olds))
        elif event.new:
            taken.update(event.new if olds else ())
            yield from _pairs(sentence, shade, event, (olds, news))
    told = list(_inherited(reading, sentence, shade, ended, taken))
    yield from told
    if not told:
        yield from _joined(reading, shade, ended)
    yield from _bracketed(reading, sentence, shade)
    for event, olds in ended:
        if event.frame not in _WEAK:
            yield from (_followed(shade, event, old, "") for old in olds)


def _or_other(shade: Shadow, places: tuple[Place, ...]) -> tuple[Place, ...]:
    """The places of names with those that "nor" joins to them: "neither the Neglect Panel nor the Risk Group had met"."""
    for link in (" nor ", " and "):
        if len(places) == 1 and shade.text.endswith(f"O{link}", 0, places[0][0]):
            at = places[0][0] - len(link)
            return ((at - 1, at), *places)
    return places


def _followed(shade: Shadow, event: Event, old: str, new: str) -> Followed:
    start, end = stretch(shade, event.start, event.end)
    return Followed(event.frame, old, new, start, end, shade.origin(event.verb))


_CLAUSAL = re.compile(r"\s(?!(?:and|of|for|the|in|on|to)\b)[a-z]")  # "until the Chair of the Board arrives in May"


def _bracketed(reading: Reading, sentence: Sentence, shade: Shadow) -> Iterator[Followed]:
    """The name that a body had or has, in brackets after the other: "the Risk Board (formerly the Neglect Panel)", "the Risk Board, until May the Neglect Panel,"."""
    for match in UNDER_NEW_NAME.finditer(sentence.plain):
        yield Followed(UNDER, fold(match["old"]), fold(match["name"]), match.start(), match.end(), match.start())
    for match in IN_BRACKETS.finditer(sentence.plain):
        beside = [t for t in shade.tokens.values() if t.start < match.start() <= t.end + 1]
        at = next((n for n, origin in enumerate(shade.origins) if beside and origin == beside[-1].start), -1)
        one, other = named(reading, sentence, shade, at)[-1:] if at >= 0 else [], match["name"]
        full = full_name(reading, other, sentence.start + match.start("name"))
        if one and is_one_body(other, full) and full != one[0] and not (match["until"] and (_CLAUSAL.search(other) or not find_dates(match.group()))):
            old, new = (one[0], full) if match["now"] else (full, one[0])
            yield Followed("until" if match["until"] else "now-is", old, new, beside[-1].start, match.end(), match.start())


def _pairs(sentence: Sentence, shade: Shadow, event: Event, both: tuple[list[str], list[str]]) -> Iterator[Followed]:
    olds, news = both
    if any(_TEAM.search(n) for n in olds) and (OF_A_CASE.search(sentence.plain) or (event.frame == "from-to" and not _DUTY.match(shade.text, event.start))):
        return  # a child went on from one team to another
    if len(news) > 1 and event.frame != "split":
        news = news[-1:] if event.verb > event.start + 2 else []  # "Barset Police and the Risk Board, which had replaced the Panel"
    for old in olds:
        for new in news:
            if old.lower() != new.lower():
                yield _followed(shade, event, old, new)


def _joined(reading: Reading, shade: Shadow, ended: list[tuple[Event, list[str]]]) -> Iterator[Followed]:
    """Two of a kind that were joined, where another place names one of both their places: "the Roe Group and the Dale Group had merged"."""
    for event, olds in ended:
        new = union(reading, olds) if event.frame == "joined" else ""
        yield from (_followed(shade, event, old, new) for old in olds if new)


def _inherited(reading: Reading, sentence: Sentence, shade: Shadow, ended: list[tuple[Event, list[str]]], taken: AbstractSet[Place]) -> Iterator[Followed]:
    """The heirs of what ended, in this sentence or in one of the two before it, beside those of which a verb has told whose they are."""
    before: tuple[Sentence | None, list[str], bool] = (None, [], False)
    came = [e for e in heirs(shade, sentence.plain) if not all(place in taken for place in e.new)]
    if not came:
        return
    if not ended:
        before = _ended_before(reading, sentence)
        if not before[1]:
            yield from _pointed_back(reading, sentence, shade, came)
            return
    split = before[2] or any(e.frame == "split" for e, _ in ended)
    for event in came:
        stands = event.frame == "there-is-now" and not split and _IN_FUTURE.search(sentence.plain) is not None
        if ((event.frame == "there-is-now") != split and not stands) or (not ended and not split and event.frame not in NEXT) or not _holds(sentence, shade, event):
            continue
        news = [n for n in _names(reading, sentence, shade, (_with_more(shade, event) if split else event.new, event, {})) if not OTHER.search(n)]
        olds = [o for _, names in ended for o in names] or before[1]
        if event.frame in {"only-one", "result-was"} and len(olds) < 2:
            continue
        if not news or (len(news) > 1 and not split and event.frame != "shared-out") or set(map(str.lower, olds)) & set(map(str.lower, news)):
            continue
        start = min([event.start, *(e.start for e, _ in ended)])
        end = max([event.end, *(e.end for e, _ in ended)])
        for old in olds:
            for new in news:
                yield Followed(event.frame, old, new, shade.origin(start), shade.end(end), shade.origin(start), True, before[0])
        return


def _pointed_back(reading: Reading, sentence: Sentence, shade: Shadow, came: list[Event]) -> Iterator[Followed]:
    """The heirs of a body of whose end nothing is told but that its work is another's, where "its" leaves no doubt: "Its duties had passed to the Risk Board"."""
    before = reading.before(sentence)
    if before and _ONLY_PROPOSED.search(before.plain):
        return  # "It was proposed that the Neglect Panel be wound up. Its place would be taken by the Risk Board"
    for event in came:
        if event.frame in {"only-one", "result-was"} and (olds := _several_before(reading, sentence, shade, event)) and _holds(sentence, shade, event):
            news = _names(reading, sentence, shade, (event.new, event, {}))
            yield from (_followed(shade, event, old, news[0]) for old in olds if len(news) == 1 and news[0] not in olds)
            return
        said = shade.text[event.start : event.end + 12] if event.frame in POINTS_BACK else ""
        word = ITS_PLACE.search(said) if HANDED_ON.stands(said) and TAKEN_ON.stands(said) else None
        if word is None or not _holds(sentence, shade, event):
            continue
        news = [n for n in _names(reading, sentence, shade, (event.new, event, {})) if not OTHER.search(n)]
        place = (event.start + word.start(), event.start + word.end())
        olds = meant(reading, sentence, shade, place, set(news)) if len(news) == 1 else []
        if any(_TEAM.search(n) for n in olds) and OF_A_CASE.search(sentence.plain):
            continue  # "When the Assessment Team closed the case, the Court Team took on its work"
        for old in olds:
            yield _followed(shade, event, old, news[0])
        if olds:
            return


_IN_FUTURE = re.compile(r"\b(?:[Ii]n\sfuture|[Hh]enceforth|[Tt]hereafter|[Ff]rom\sthen\son|[Ii]nstead(?!\sof))\b")
_ONLY_PROPOSED = re.compile(r"\b(?:propos\w+|suggest\w+|might|may|could|options?|consider\w*|hop(?:ed|es)|wished|recommend\w*)\b")
_ONE_OF_TWO = re.compile(r"\b(?:two|three|four|both|separate|overlap\w*|duplicat\w*|same thing|same ground|one or other)\b")


def _several_before(reading: Reading, sentence: Sentence, shade: Shadow, event: Event) -> list[str]:
    """The bodies of the sentence before that were too many, of which there is now one: "two groups, the Neglect Panel and the Risk Group"."""
    before = reading.before(sentence)
    if event.frame != "only-one" or before is None or not _ONE_OF_TWO.search(before.plain) or "O" in shade.text[: event.start]:
        return []
    names = next(bodies_before(reading, sentence), [])
    return names if 1 < len(names) < 5 else []


def _with_more(shade: Shadow, event: Event) -> tuple[Place, ...]:
    """The names of what there is now, over what is said of each: "a Risk Group, which met monthly, and a Neglect Group"."""
    found = list(event.new)
    while len(found) < 4 and (more := re.compile(r"(?:,? which [^.;:OP]{2,60})?,? (?:and |as well as )?(?P<said>O)").match(shade.text, found[-1][1])):
        found.append(more.span("said"))
    return tuple(found)


def _ended_before(reading: Reading, sentence: Sentence) -> tuple[Sentence | None, list[str], bool]:
    """What ended by the last of the two sentences before, of the same item, that tells of an end, and whether it was split."""
    index = reading.index_of(sentence)
    for before in reversed(reading.sentences[max(0, index - 2) : index]):
        if before.section != sentence.section or not _tells(reading, before):
            continue
        shade = plain_shadow(reading, before)
        found = [e for e in _said(reading, before) if e.frame in _ENDS_IN and not e.new]
        names = [n for e in found for n in _names(reading, before, shade, (e.old, e, {}))]
        if names:
            return before, list(dict.fromkeys(names)), any(e.frame == "split" for e in found)
    return None, [], False


def _holds(sentence: Sentence, shade: Shadow, event: Event) -> bool:
    """Whether what a frame tells is said as a fact, or as what will be."""
    start, end = stretch(shade, event.verb, event.end)
    plain = sentence.plain
    if event.frame == "was-until" and not _UNTIL.match(plain, shade.end(event.end)):
        return False
    if event.frame == "ran-until" and not _UNTIL.search(plain, start, end + 40):
        return False
    if event.frame == "does-so" and not _SO_NOW.search(plain, end - 12, end + 40):
        return False
    if event.frame == "then-now" and not _THEN_NOW.search(plain, shade.end(event.old[0][1]), shade.origin(event.new[0][0])):
        return False
    if event.frame == "now-is" and not _NOW.search(plain, shade.end(event.old[0][1]), shade.origin(event.new[0][0])):
        return False
    if in_other_sense(plain, start, end):
        return False
    if event.frame in _ENDS_IN and _INTO_WHICH.search(shade.text[: event.verb], event.start):
        return False  # "the Board, into which the Panel was folded": not the Board ended
    if event.frame == "ended" and (_DONE_TO.search(shade.text, 0, event.start) or _OF_PAPERS.search(shade.text, max(0, event.start - 80), event.verb)):
        return False
    if event.frame == "apposed":
        return not _UNSURE.search(plain, start, end)
    if answered := _ANSWERED.match(plain, 0, start):
        plain, start, end = " " * answered.end() + plain[answered.end() :], start, end
    opening = max((m.end() for m in _CLAUSE.finditer(plain, max(0, start - 80), start)), default=max(0, start - 60))
    if _UNSURE.search(plain[opening:end]) or _DOUBT.search(plain, end, end + 80) or _ONLY_MOOTED.match(plain, end):
        return False
    said = shade.text[event.verb : event.end]
    if event.frame == "became" and CALLS.match(shade.text, event.old[0][1]):
        return False
    ends_by_not = event.frame in _ENDS_IN and _NOT.match(said[_aux(said) :]) is not None
    if _NOT.search(said[: -1 if not ends_by_not else 0]) or (not ends_by_not and _NOT.search(_BREAKS.split(shade.text[max(0, event.start - 12) : event.verb])[-1])):
        return False
    return stance(plain, start, end) in ({"asserted", "planned", "denied"} if ends_by_not or "no " in said else {"asserted", "planned"})


def _gone(reading: Reading, sentence: Sentence) -> set[str]:
    """The bodies of which the sentence before tells that another followed them: into "it" another was folded, and not into these."""
    before = reading.before(sentence)
    if before is None or not _tells(reading, before):
        return set()
    shade = plain_shadow(reading, before)
    return {n for e in _said(reading, before) if e.new for p in e.old if shade.text[slice(*p)] == "O" for n in named(reading, before, shade, p[0])}


def _aux(said: str) -> int:
    found = re.match(r"(?:(?:had|has|have|would|will|is|was|were|are|did|does|do|to|be)\b ?)*", said)
    return found.end() if found else 0


def _turned(sentence: Sentence, shade: Shadow, event: Event) -> bool:
    """Whether the name by which a body went was its old one: "the Risk Board was until May called the Neglect Group"."""
    if event.frame != "became" or not NAMING.stands(shade.text[event.verb : event.end]):
        return False
    start, end = shade.origin(event.verb), shade.end(event.end)
    subject = shade.origin(event.start)
    if _WHAT.search(sentence.plain, 0, subject):
        return False
    before = _CLAUSE.split(sentence.plain[max(0, subject - 40) : subject])[-1]
    if FORMER.search(before):
        return False  # "the former Neglect Group is now called the Risk Board"
    after = re.split(r"[,;.]|\band\b", sentence.plain[end : end + 40])[0]
    return WAS_ONCE.stands(sentence.plain[start:end] + after) or WAS_ONCE.stands(before)


def _cut(shade: Shadow, said: list[Event]) -> dict[int, int]:
    """Runs of names of which the last is the subject of the next clause: where each is the object of one event, where the subject of another."""
    ends = {p[0]: e.end for e in said for p in (*e.old, *e.new) if p[0] > e.verb}
    return {e.start: ends[e.start] for e in said if e.start in ends and shade.text[e.start : e.start + 1] == "O"}


def _names(reading: Reading, sentence: Sentence, shade: Shadow, asked: tuple[tuple[Place, ...], Event, dict[int, int]]) -> list[str]:
    """The bodies that places of a shadow name or mean, by their full names."""
    places, event, cut = asked
    found: list[str] = []
    for start, end in places:
        if re.fullmatch(ARRANGEMENTS, shade.text[start:end]):
            found.append("multi-agency " * shade.text.endswith("multi-agency ", 0, start) + shade.text[start:end])
        elif shade.text[start:end] != "O":
            others = {n for p in (*event.old, *event.new) if shade.text[slice(*p)] == "O" for n in named(reading, sentence, shade, p[0])}
            others |= _gone(reading, sentence) if (start, end) in event.new and start > event.verb else set()
            found += [n for n in meant(reading, sentence, shade, (start, end), others) if n not in others]
            continue
        names = named(reading, sentence, shade, start) if shade.text[start:end] == "O" else []
        if start in cut and len(names) > 1:
            names = names[-1:] if event.start == start else names[:-1]
        found += names
    return list(dict.fromkeys(found))
