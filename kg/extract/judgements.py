"""Formal judgements: an area and its grade, tied to the inspection that gave it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.dates import find_dates
from kg.extract.inspection.boardnamed import naming_board, with_council
from kg.extract.inspection.cases import CHILD, Case, Casebook, was_at
from kg.extract.inspection.clausegrades import by_clause, in_order, of_an_area
from kg.extract.inspection.columned import in_columns
from kg.extract.inspection.councilgrades import by_council, framework_after
from kg.extract.inspection.entries import anchor_of, entry_of, grade_in
from kg.extract.inspection.foundwhen import latest_told, speaks_of_latest
from kg.extract.inspection.gradedates import GIVEN_AFTER, THEN_TOO, date_of, to_come
from kg.extract.inspection.gradeheads import under_grades
from kg.extract.inspection.gradelines import pair
from kg.extract.inspection.gradelists import HEADS_NEW, HEADS_OLD, LIST_RULE, broken, pairs_listed
from kg.extract.inspection.gradesgiven import given
from kg.extract.inspection.gradeslots import RULE as LOOSE
from kg.extract.inspection.gradeslots import in_move
from kg.extract.inspection.gradetied import OURS, loose_in, of_loose, taken_up
from kg.extract.inspection.grading import OVERALL, Grade, graded_otherwise, is_earlier, may_grade, prose
from kg.extract.inspection.histories import at_dates, still_so
from kg.extract.inspection.inspectorsnamed import with_inspectors
from kg.extract.inspection.itemcase import complete
from kg.extract.inspection.namedareas import SCALES, by_name, set_apart
from kg.extract.inspection.occasions import occasions
from kg.extract.inspection.olderareas import as_known, as_written, older
from kg.extract.inspection.plaingrades import plainly
from kg.extract.inspection.premises import elsewhere
from kg.extract.inspection.progress import progress
from kg.extract.inspection.visits import BLURB
from kg.extract.proof import proof
from kg.gazetteer import find_authorities
from kg.model import Fact, JudgementFact, Sentence, Span
from kg.reading import Reading
from kg.rules.grammar import compiled
from kg.rules.inspection.pieces_inspection import AREA, GRADE, OFSTED_GRADES, area, framework, inspectorates
from kg.scope import joint_by_name, whose

_RENAMED = {
    ("SIF", "children in care"): "looked after and permanence",
    ("SIF", "impact of leaders"): "leadership, management and governance",
    ("SIF", "other: leadership"): "leadership, management and governance",
    ("ILACS", "other: leadership"): "impact of leaders",
}
_RENAMED |= {("LSCB review", OVERALL): "LSCB"}
_TOGETHER, _PARTS, _APART = "children in care and care leavers", ("children in care", "care leavers"), "2023"  # Ofsted grades them apart since January 2023
_WHOLE = {"LSCB review": ("LSCB",)}  # the area that is all that was inspected
_INSPECTED = re.compile(r"\binspect(?:ions?|ed|ors?|orates?)\b|\bHMIs?\b", re.IGNORECASE)
_REACH = 4  # sentences


@dataclass(frozen=True, slots=True)
class Judged:
    """A grade tied to its inspection, with its proof."""

    case: Case
    area: str
    grade: str
    evidence: Span
    rule: str


def extract(reading: Reading) -> Iterator[Fact]:
    """One fact for each area that an inspection graded."""
    for one in tied(reading)[1]:
        yield JudgementFact(
            evidence=one.evidence, rule=one.rule, gss=one.case.gss, framework=one.case.framework,
            inspection_start=one.case.start, area=one.area, grade=one.grade,
        )  # fmt: skip


def tied(reading: Reading) -> tuple[Casebook, list[Judged]]:
    """The inspections of a document, with those known only by their grade, and its grades; read once."""
    return reading.once("tied", _all_tied)


def _all_tied(reading: Reading) -> tuple[Casebook, list[Judged]]:
    book = Casebook(reading)
    return book, judged(reading, book)


def judged(reading: Reading, book: Casebook) -> list[Judged]:
    """The grades of a document, tied; inspections known only by their grade are added to the book."""
    found: dict[tuple[int, str], Judged] = {}
    listed: dict[int, list[tuple[Grade, Span]]] = {}
    for line, one in (*pairs_listed(reading), *broken(reading), *under_grades(reading)):
        listed.setdefault(line, []).append(one)
    columned = in_columns(reading, book)
    last: dict[int, str] = {}
    of_list: dict[int, list[Case]] = {}
    for index, sentence in enumerate(reading.sentences):
        grades: list[tuple[Grade, Span]] = []
        if index in columned:
            for case, graded in columned[index]:
                _add(found, case, graded, sentence.span)
            continue
        if index in listed:
            grades = listed[index]
            if index not in of_list:
                _tie_list(reading, book, index, (listed, of_list))
        elif reading.blocks[sentence.block].kind != "heading" and not BLURB.match(sentence.plain):
            grades = _told(reading, book, index, last.get(index - 1, ""))
            grades = taken_up(reading, index, grades)
            grades = [g for g in grades if not in_move(sentence.plain, g[0])] if len([c for c in book.mentioned(index) if c.graded]) > 1 else grades
            grades = [*grades, *loose_in(reading, book, index, [g for g, _ in grades], last.get(index - 1, ""))]
        if grades:
            last[index] = grades[-1][0].grade
        for graded, evidence in grades:
            for case in of_list.get(index) or _cases(reading, book, index, graded):
                _add(found, case, graded, evidence)
                if index not in of_list and case.start and case.gss == reading.gss:
                    book.follow(index, case)
    for made in progress(reading):
        if against := book.tied(made.sentence):
            _add(found, against, Grade(f"other: {made.text}", made.grade, 0, 0, LIST_RULE), made.evidence)
    complete(reading, book.cases)
    return list(found.values())


def _tie_list(reading: Reading, book: Casebook, index: int, lists: tuple[dict[int, list[tuple[Grade, Span]]], dict[int, list[Case]]]) -> None:
    """Tie the lines of a list to one inspection: that which its head dates, else that of its overall grade."""
    listed, of_list = lists
    lines = [index]
    while nearest := [i for i in (lines[-1] + 1, lines[-1] + 2) if i in listed and reading.sentences[i].section == reading.sentences[index].section]:
        lines.append(nearest[0])
    overall = [(i, one) for i in lines for one, _ in listed[i] if one.area == OVERALL]
    headed = next((c for c in book.mentioned(max(0, index - 1)) if c.graded and c.start), None)
    head = reading.sentences[max(0, index - 1)].plain
    dated = headed is not None and len(book.mentioned(index - 1)) == 1 and HEADS_OLD.search(head) and not HEADS_NEW.search(head)
    if dated and headed is not None and not (overall and headed.overall not in ("", overall[0][1].grade)):
        of_list.update({i: [headed] for i in lines})
    elif len(overall) == 1 and len(lines) > 1:
        cases = _cases(reading, book, *overall[0])
        of_list.update({i: cases for i in lines} if len(cases) == 1 else {})


def _told(reading: Reading, book: Casebook, index: int, before: str) -> list[tuple[Grade, Span]]:
    """The grades that a sentence tells in words; `before` is the last grade of the sentence before it."""
    if not before and not may_grade(reading.sentences[index].plain):
        return []
    if _OURSELVES.search(reading.sentences[index].plain):
        return []
    sentence = naming_board(reading, index)
    sentence = replace(sentence, plain=plainly(with_inspectors(sentence.plain)))
    if older(book, index):
        known, written = as_known(sentence.plain)
        return [(as_written([g], written)[0], e) for g, e in _of_one(reading, book, (index, replace(sentence, plain=known)), before)]
    if several := by_council(sentence.plain, reading.date):
        return [(g, proof(sentence, g.at, g.end)) for g in several]
    if (two := occasions(sentence.plain)) and (latest := latest_told(reading, book, index)):
        then = [c for c in book.mentioned(index) if c is not latest and book.place(index, c) < len(two[0].rstrip())]
        halves = ((two[0], then[-1:], before), (two[1], [latest], ""))
        return [(replace(g, when=c[0].start) if c else g, e) for said, c, last in halves for g, e in _of_one(reading, book, (index, replace(sentence, plain=said)), last)]
    return _of_one(reading, book, (index, sentence), before)


def _of_one(reading: Reading, book: Casebook, here: tuple[int, Sentence], before: str) -> list[tuple[Grade, Span]]:
    """The grades that a sentence tells of one inspection."""
    index, sentence = here
    named, near = _by_name(book, index, sentence.plain), _near(reading, book, index)
    prosaic, clausal = (
        [g for g in grades if not any(g.at < n.end and n.at < g.end for n in named)]
        for grades in (prose(sentence.plain), by_clause(sentence.plain, before, near))
    )
    if "having been" in sentence.plain and (fared := _FARED.search(sentence.plain)):  # "only adoption fared better, it having been judged good"
        prosaic = [replace(g, area=area(fared["area"])) if g.area == OVERALL and g.at >= fared.start("it") else g for g in prosaic]
    if in_order(sentence.plain) and len({g.grade for g in (*named, *prosaic, *clausal)}) + bool(not clausal) > 1:  # the order of the areas tells
        named, prosaic = [], []
    told = {g.area.lower() for g in (*named, *prosaic)}
    clausal = [g for g in clausal if g.area.lower() not in told]
    if _ANOTHER_MATTER.search(sentence.plain):
        clausal = [g for g in clausal if not (g.area == OVERALL and any(p.at < g.end and g.at < p.end for p in prosaic if p.area != OVERALL))]
    prosaic = [g for g in prosaic if not (g.area == OVERALL and of_an_area(sentence.plain, g, clausal))]
    if near and not (named or prosaic or clausal) and ":" in sentence.plain and (noted := pair(sentence.plain)) and noted[0]:  # "Capacity to improve: adequate."
        clausal = [Grade(noted[0], noted[1], 0, len(sentence.plain), LIST_RULE)]
    known = [*named, *prosaic, *clausal]
    clausal = [*clausal, *(g for g in given(sentence.plain, near) if not any((g.at < k.end and k.at < g.end) or (g.area == k.area and g.grade == k.grade) for k in known))]
    entry = entry_of(reading, index)
    dates = [d for d in find_dates(sentence.plain, anchor_of(reading, index)) if entry is None or d.value.startswith(entry.date[:4])]
    dated = at_dates(sentence.plain, dates, before, near)
    named, prosaic, clausal = ([g for g in told if not _dated_too(g, dated)] for told in (named, prosaic, clausal))
    others = tuple(dict.fromkeys(g.when for g in dated if g.when))
    named, prosaic, clausal = ([replace(g, others=others) for g in told] for told in (named, prosaic, clausal))
    found = with_council(sentence.plain, set_apart(sentence.plain, (*still_so(sentence.plain, (*named, *prosaic, *clausal), dated), *dated)))
    if not found and entry and any(c.graded for i in (index, index - 1) for c in book.mentioned(i)):
        found = grade_in(entry, sentence.plain)
    whole = _AT_A_TASK.search(sentence.plain) is None
    return [(g, proof(sentence, g.at, g.end)) for g in found if whole or g.area != OVERALL]


def _dated_too(one: Grade, dated: list[Grade]) -> bool:
    """Whether a grade is one of those read with their dates."""
    return any(one.area == d.area and one.grade == d.grade and one.at < d.end and d.at < one.end for d in dated)


# "good at protecting people in 2016, having found it to require improvement in 2015": how well a task is done, and not the whole
_AT_A_TASK = compiled(rf"{GRADE} (?:at|in|for) [a-z]+ing\b")
_OURSELVES = re.compile(r"\b(?:graded|rated|judged|marked|scored|assessed|gave|given)\s+(?:itself|themselves|ourselves)\b|\bin\s+(?:her|his|my)\s+(?:own\s+)?(?:eyes|view|opinion"
    r"|judge?ment|book)\b|\bno\s+(?:(?:formal|such)\s+)?(?:grades?|judge?ments?|ratings?)(?:\s+of\s+any\s+kind)?\s+(?:was|were|had\s+been|has\s+been)\s+(?:awarded|given|made)\b", re.IGNORECASE)
_FARED = compiled(rf"(?P<area>{AREA})(?: services?)? (?:had )?(?:fared|did|done|came out) (?:better|worse|less well|best|worst),? (?P<it>it|they) having been")
# "Adoption was another matter: it had been judged good": of that area, and not of the whole
_ANOTHER_MATTER = re.compile(r":\s+(?:it|they|this|these|that)\s+(?:had|has|have|was|were|is|are)\b", re.IGNORECASE)


def _near(reading: Reading, book: Casebook, index: int) -> bool:
    """Whether an inspection that gives grades is spoken of in a sentence or shortly before it, in its section."""
    section = reading.sentences[index].section
    return any(
        reading.sentences[i].section == section and any(c.graded for c in book.mentioned(i)) for i in range(max(0, index - _REACH), index + 1)
    )


def _by_name(book: Casebook, index: int, plain: str) -> list[Grade]:
    """The grades that a sentence gives to areas in its own words, where the inspectorate has no fixed ones."""
    found = by_name(plain)
    named = inspectorates(plain) if found else ""
    return found if found and SCALES.intersection((named or book.inspector(index)).split("+")) else []


def _add(found: dict[tuple[int, str], Judged], case: Case, one: Grade, evidence: Span) -> None:
    name = _by_framework(one.area, case.framework)
    if name == _TOGETHER and case.framework == "ILACS" and case.start >= _APART:
        for part in _PARTS:
            _add(found, case, replace(one, area=part), evidence)
        return
    key = (id(case), name)
    if key in found:
        return
    found[key] = Judged(case, name, one.grade, evidence, one.rule)
    if name in (OVERALL, "local area SEND", *_WHOLE.get(case.framework, ())) and not case.overall:
        case.overall = one.grade
    if case.weight < 0:
        case.evidence, case.rule = evidence, one.rule


def _by_framework(name: str, framework: str) -> str:
    """The area's name in its framework: looked-after children are one area with permanence in the SIF."""
    return _RENAMED.get((framework, name.lower() if name.startswith("other:") else name), name)


def _cases(reading: Reading, book: Casebook, index: int, one: Grade) -> list[Case]:
    """The inspections to which a grade belongs; none where nobody is said to have inspected."""
    sentence = reading.sentences[index]
    kind, gss = whose(reading, sentence, one.at)
    if one.owner:
        kind, gss = ("home", reading.gss) if one.owner == reading.gss else ("other", one.owner)
    if kind == "none" or elsewhere(reading, index) or _by_ourselves(reading, index):
        return []
    named = inspectorates(sentence.plain)
    speaker = named if named and "+" not in named else book.inspector(index)
    if speaker in ("CQC", "HMICFRS") and not CHILD.search(sentence.plain) and not _VULNERABLE.search(one.area) and not _by_programme(book, index, speaker):
        return []  # a hospital's, a care home's or a police force's
    if to_come(reading, date_of(reading, index, one)):
        return []
    if kind == "home" and one.area != OVERALL and (other := _of_the_other(reading, book, index)):
        return [other]
    if kind == "other":
        evidence, date = proof(sentence, one.at, one.end), date_of(reading, index, one)
        found = [_elsewhere(book, index, (code,), one, speaker, evidence, date) for code in gss]
        for new in (c for c in found if c.weight < 0 and not c.framework):
            new.framework = framework_after(sentence.plain, one.end, new.gss, reading.date)
        return found
    case = _own(reading, book, index, one, gss)
    if case is None and one.rule == LOOSE and (one.earlier or not speaker or any(c.graded for c in book.mentioned(index))):
        return []
    section = reading.section_of(sentence)
    titled = bool(section and _INSPECTED.search(section.title) and (one.rule == LIST_RULE or one.rule.endswith("result-quoted")))
    if case is None and not speaker and not titled and not _INSPECTED.search(sentence.plain):
        return []
    if case is None:
        shared = joint_by_name(sentence.plain, reading.date, reading.gss) if one.area == "LSCB" else ()
        case = book.implied(index, proof(sentence, one.at, one.end), one.rule, shared or gss, speaker)
        case.start = case.end = date_of(reading, index, one)
    return [case]


def _by_programme(book: Casebook, index: int, speaker: str) -> bool:
    """Whether a grade is of an inspection of the police under a framework that is named, told in its sentence or before it: "the PEEL inspection"."""
    case = book.tied(index, graded=True)
    return speaker == "HMICFRS" and bool(framework(book.reading.sentences[index].plain) or (case is not None and case.framework))


def _of_the_other(reading: Reading, book: Casebook, index: int) -> Case | None:
    """The inspection of another council that the sentence before tells, where none of the home authority's that gave grades is told in the item."""
    here, before = reading.sentences[index], reading.sentences[max(0, index - 1)]
    if not index or before.block != here.block or find_authorities(here.plain) or OURS.search(here.plain) or book.mentioned(index):
        return None
    told = [c for c in book.mentioned(index - 1) if c.graded]
    if len({c.gss for c in told}) != 1 or len(told[0].gss) != 1 or told[0].gss[0] in reading.gss:
        return None
    ours = any(c.graded and set(c.gss) & set(reading.gss) and any(reading.sentences[i].section == here.section for i in c.sentences) for c in book.cases)
    return None if ours else told[-1]


_VULNERABLE = re.compile(r"\bvulnerable (?:people|children|persons|victims)\b", re.IGNORECASE)  # how a force protects them


def _by_ourselves(reading: Reading, index: int) -> bool:
    """Whether a sentence that names no inspection goes on from one about a self-evaluation, an audit or the like."""
    here, before = reading.sentences[index], reading.sentences[max(0, index - 1)]
    if not index or here.block != before.block or _INSPECTED.search(here.plain) or inspectorates(here.plain):
        return False
    return graded_otherwise(before.plain) and not (_INSPECTED.search(before.plain) or inspectorates(before.plain))


def _elsewhere(book: Casebook, index: int, gss: tuple[str, ...], one: Grade, speaker: str, evidence: Span, date: str = "") -> Case:
    """The inspection of another council that a grade belongs to, new where it is the first that is told of it."""
    own = [c for c in book.mentioned(index) if c.gss == gss and c.graded and not (date and c.start and not was_at(c, date)) and c.overall in ("", one.grade)]
    known = own or [c for c in book.cases if c.gss == gss and c.graded and c.overall in ("", one.grade) and not (date and c.start and not was_at(c, date))]
    if known:
        return known[0]
    case = book.implied(index, evidence, one.rule, gss, speaker)
    case.start = case.end = date
    return case


def _own(reading: Reading, book: Casebook, index: int, one: Grade, gss: tuple[str, ...]) -> Case | None:
    """The inspection of the home authority to which a grade belongs, or None where it is of one not otherwise told."""
    if one.rule == LOOSE:
        return of_loose(reading, book, index, one)
    plain = reading.sentences[index].plain
    ours = [c for c in book.cases if c.graded and c.gss in (gss, reading.gss)]
    told_after = [c for c in book.mentioned(index) if THEN_TOO.search(GIVEN_AFTER.sub(" ", plain[one.end : book.place(index, c) + len("the fieldwork")]))]
    given_then = GIVEN_AFTER.match(plain[one.end :].lstrip("'\" "))
    if _IN_ANSWER_TO.search(plain[: one.at]) and not given_then:  # "after the 'good' grade of 2009 Estyn had come again": the later one did not give it
        told_after += [c for c in book.mentioned(index) if book.place(index, c) > one.at]
    ours = [c for c in ours if c not in told_after or one.when]
    if one.others and not one.when and (one.area == OVERALL or len(one.others) > 1):  # those at the dates of the other grades of the sentence gave those
        ours = [c for c in ours if not (c.start and any(was_at(c, d) for d in one.others))]
    since = _SINCE_LAST.match(plain, 0, one.end)
    ours = [c for c in ours if not (since and c in book.mentioned(index) and book.place(index, c) < since.end("last"))]
    here = [c for c in book.mentioned(index) if c in ours and c.weight >= 0]
    if not book.mentioned(index) and speaks_of_latest(plain, 0) and (latest := latest_told(reading, book, index)) in ours and latest and _fits(latest, one, plain):
        return latest
    date = "" if since else date_of(reading, index, one)
    here = [c for c in here if date and was_at(c, date)] or here
    if date and not any(was_at(c, date) for c in here):
        dated = [c for c in ours if c.start and was_at(c, date)]
        return dated[0] if dated else _dated(reading, book, index, (one, gss), date)
    if here and not one.earlier:
        placed = sorted(here, key=lambda c: book.place(index, c))
        near = [*reversed([c for c in placed if book.place(index, c) <= one.at]), *(c for c in placed if book.place(index, c) > one.at)]
        return next((c for c in near if _fits(c, one, plain)), near[0])
    before = [c for c in book.before(index, graded=True) if c in ours and _fits(c, one, plain)]
    fits = sorted(before, key=lambda c: c.weight < 0)  # one known by its grade alone ties what follows last
    fits = fits or [c for c in ours if _fits(c, one, plain)]
    return fits[0] if fits else None


# "inadequate when Ofsted last inspected them (May 2017), were now found to require improvement": what is found now is not of that inspection
_SINCE_LAST = re.compile(
    r"(?P<last>.{0,200}?\b(?:when|after)\s[^,;.]{2,50}\b(?:last|previously|first)\s+(?:inspected|visited|came|looked)\b[^,;.]{0,60}),[^;.]{0,40}\b(?:is|are|was|were|has|have|had)\s+now\b",
    re.IGNORECASE | re.DOTALL,
)
_IN_ANSWER_TO = re.compile(
    r"\b(?:following|after|since|despite|given|in\s+response\s+to|as\s+a\s+(?:result|consequence)\s+of|because\s+of|further\s+to)\s+(?:(?:the|its|their"
    r"|an?)\s+)?$", re.IGNORECASE)


def _dated(reading: Reading, book: Casebook, index: int, told: tuple[Grade, tuple[str, ...]], date: str) -> Case | None:
    """An inspection told only by its grade, given with its council, and the date of that grade."""
    speaker = book.inspector(index)
    if not speaker:
        return None
    one, gss = told
    case = book.implied(index, proof(reading.sentences[index], one.at, one.end), one.rule, gss, speaker)
    case.start = case.end = date
    case.framework = _framework_beside(reading.sentences[index].plain, one)
    return case


_SAME_FRAMEWORK = re.compile(r"\bsame\s+(?:framework|regime|arrangements)\b", re.IGNORECASE)


def _framework_beside(plain: str, one: Grade) -> str:
    """The framework named between a grade and its date, or the one before it where that is "the same framework"."""
    if not one.when:
        return ""
    said = plain[one.at : one.end]
    return framework(plain[: one.at]) if _SAME_FRAMEWORK.search(said) else framework(said)


def _fits(case: Case, one: Grade, plain: str) -> bool:
    """Whether a grade does not contradict what an inspection is already known to have given."""
    if case.overall and one.area == OVERALL and case.overall != one.grade:
        return False
    if one.grade not in OFSTED_GRADES and case.framework in ("SIF", "ILACS"):
        return False
    if one.grade in OFSTED_GRADES and case.framework == "local area SEND" and one.area == OVERALL:
        return False
    named = set(inspectorates(plain).split("+")) - {""}
    if named and case.inspectorate and not named & set(case.inspectorate.split("+")):
        return False
    return not is_earlier(plain, one)
