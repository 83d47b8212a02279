"""Findings: what an inspectorate praised, found wanting or recommended, one clause a finding, with its attribution."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from kg.datepattern import MONTH_NAMES
from kg.extract.inspection.answers import Answer
from kg.extract.inspection.cases import Case
from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH
from kg.extract.inspection.findingheads import THESE, heads_none, opens_list, the_areas, things_found
from kg.extract.inspection.findinglabels import in_labels, label_kind, under_heads
from kg.extract.inspection.findingopeners import CONTRARY, COUNT, LISTS, SUBJECT_FIRST, Found, Opener
from kg.extract.inspection.findingsources import (
    GRADE_OF_ALL,
    HEARSAY,
    IN_LETTER,
    MEMBER_SAID,
    OF_VISITS,
    PEER,
    RELATIVE,
    RETRACTS,
    TAKES_UP,
    main_verb,
)
from kg.extract.inspection.findingtables import head_of, in_cells, in_labelled, in_outcomes, labelled, may_head
from kg.extract.inspection.findingtitles import THEY_NOTED, titled
from kg.extract.inspection.findingwhose import LETTER, REACH, inspects
from kg.extract.inspection.foundwhen import found_then, latest_told, speaks_of_latest
from kg.extract.inspection.inspectorsnamed import with_inspectors
from kg.extract.inspection.ofitem import graded_in, named_in, told_in
from kg.extract.inspection.opinions import others_clause
from kg.extract.inspection.opinionsigns import without_others
from kg.extract.inspection.premises import PREMISES, elsewhere
from kg.extract.inspection.progress import progress
from kg.extract.inspection.quotations import opened
from kg.extract.inspection.reported import found, in_run, segment
from kg.extract.inspection.speakers import without_matter, without_speakers
from kg.extract.inspection.turns import before_joint
from kg.extract.inspection.voiced import Voiced, exact, overlap, swallowed
from kg.model import Fact, FindingFact, Sentence, Span
from kg.reading import Reading
from kg.rules.grammar import LONGEST
from kg.rules.inspection.findings import KIND, TABLE
from kg.rules.inspection.findings_quoted import RUN_ON as QUOTED
from kg.scope import whose

_NEW_CLAUSE = re.compile(r";\s*(?:(?:and|but|while),?\s)?(?:(?:on|to|in|as|by|at)\s(?:the\s|its\s|their\s)?(?:[a-z]+\s){1,6})?(?:the\s)?$")  # "; on the other side of the ledger inspectors"
_PRAISED = next(r for r in TABLE.rules if r.name == "praised")
_OF_LISTS = {KIND[r.name]: r for r in reversed(TABLE.rules) if r.name in LISTS}  # the first rule of each kind that opens a list
_LESS = re.compile(
    r"(?:it|they|(?:the\s+|these\s+|those\s+)?(?:same\s+)?(?:inspectors?|inspectorate|letter|report|ofsted|estyn|ciw|team))\s+(?:(?:had|has|have|was|were|is|are|been|also|however)\s+){0,3}"
    r"(?:(?:much|rather|far|somewhat|considerably|distinctly)\s+)?(?:less\s+(?:\w+ly\s+)?[a-z]+\s+(?:about|with|by|on|of|over|in|at|to|that)\b|(?:not|nowhere\s+near)\s+(?:so|as)\s+\w+\s+(?:about|with|by|on|of|over)\b|(?:sterner|harsher|cooler|more\s+critical|more\s+guarded)\b)",
    re.IGNORECASE,
)
# "had been kind about the new office, though this was not recorded as a finding": said, and not found
_NO_PART = re.compile(
    r"\b(?:though|although|but|albeit)\s+(?:this|that|it|these|they|the\s+(?:remark|comment|point)s?)\s+(?:was|were|had|did|is)\s+not\s+(?:been\s+)?"
    r"(?:\w+ly\s+)?(?:minuted|recorded|written|repeated|included|mentioned|listed|appear|feature"
    r"|form(?:ed)?\s+part|(?:find|make)\s+its\s+way|in\s+the\s+(?:letter|report)|part\s+of|an?\s+(?:formal\s+)?finding)\b", re.IGNORECASE
)
_HAD_THEY = re.compile(r"(?:had|were|should)\s+(?:the\s+|any\s+|an?\s+|its\s+)?(?:ofsted|estyn|ciw|cqc|hmi\w*|inspect\w+|letter|report)\b[^?]*$", re.IGNORECASE)  # "Had Ofsted been critical, ..."
_START = re.compile(r"(?P<verb>)")  # where a quotation goes on
_PRAISE = frozenset({"findings/praised", "findings/criticised"})
_ON_WHICH_DAY = re.compile(rf"\s+(?:in|on)\s+(?:\d{{1,2}}\s+)?(?:{MONTH_NAMES})\s+\d{{4}}$")  # "praised the hub in May 2017": when it did


def extract(reading: Reading) -> Iterator[Fact]:
    """One fact for each finding that the document attributes to an inspectorate."""
    return iter(reading.once("findings", lambda r: tuple(_Reader(r).facts())))  # asked for by inspections too


# a grade; what points to a finding told elsewhere, and what is asked
_HELD_TO = re.compile(r"\b(?:held|judged|found|graded|rated) (?:to )?(?:be |require improvement)(?:good|outstanding|inadequate|requires improvement| to be good)\b")
# "required a Written Statement of Action on": its areas count
_STATEMENT = re.compile(
    r"\s*(?:(?:to\s+)?(?:produce|write|submit|prepare|draw\s+up|draft|make)\s+)?(?:an?|another)\s+(?:joint\s+)?(?:written\s+)?statement\s+of\s+action\b", re.IGNORECASE
)
_NOTHING = re.compile(
    r"something else|an?\s+(?:joint\s+)?written|(?:the\s+)?(?:council|authority|service|services|local area|partnership|partners|county|city|borough)(?:\s+to)?\s+(?:improve|do\s+better|get\s+better"
    r"|change)|whether\b.*|(?:the )?(?:authority|council|service) (?:must|had to|should|needed to|has to) do better", re.IGNORECASE)

# what the meeting itself does with its papers, below "Recommendations": "That the report be noted", "To allow the Committee to comment"
_PAPERS = (
    r"(?:(?:contents?|outcomes?|findings)\s+of\s+)?(?:(?:the|this|that|a|an|any|its|further|verbal|annual|draft|update|progress|action|covering)\s+){0,4}(?:reports?|presentation|updates?|minutes|papers?|plan|progress"
    r"|information|briefing|recommendations|contents?|outcomes?|position|work)\b"
)
_OF_MEETING = re.compile(
    rf"(?:that\s+)?(?:the\s+)?{_PAPERS}[^.;]{{0,80}}\bbe\s+(?:noted|received|approved|agreed|endorsed|accepted|welcomed|monitored|circulated|brought|submitted|supported|scheduled|deferred)\b"
    rf"|(?:that\s+)?(?:the\s+)?(?:committee|panel|board|cabinet|members|council|commission)\s+(?:note|agree|approve|receive|endorse|consider|comment)s?\b"
    rf"|(?:to\s+)?(?:note|agree|approve|receive|endorse|consider|comment\s+on|welcome|authorise|recommend\s+to)\s+(?:the\s+)?{_PAPERS}|having\s+regard\s+to"
    r"|(?:to|in\s+order\s+to|so\s+as\s+to)\s+(?:allow|enable|inform|update|keep|apprise|ensure|advise)\s+(?:the\s+)?(?:committee|panel|board|cabinet|members|council|commission|scrutiny)\b",
    re.IGNORECASE,
)  # fmt: skip


class _Reader(Voiced):
    """The findings of one document, read in order, so that "also" and "another" can go on from what was said."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.seen: set[tuple[str, str]] = set()
        self.told: tuple[int, Case | None] = (-100, None)  # the block of the last finding, and the inspection that it is of

    def facts(self) -> list[Fact]:
        facts: list[Fact] = []
        for made in progress(self.reading):
            case = next(self.book.before(made.sentence, graded=True), None) or self.book.tied(made.sentence)
            self.seen.add((IMPROVEMENT, made.text.lower()))
            facts.append(self._fact(Found(IMPROVEMENT, made.text, made.listed, "findings/improvements-were"), self.reading.gss, case))
        for index, sentence in enumerate(self.reading.sentences):
            if inspects(sentence.plain) or self.book.mentioned(index):
                self.spoken = index
            headed = self.reading.blocks[sentence.block].kind == "heading" and not sentence.plain.endswith(":")
            if (headed and not (titled(sentence.plain) and self._items(index, len(sentence.plain)))) or not 4 <= len(sentence.plain) <= LONGEST:
                continue
            last, told, spoken = self.last, self.told, self.kind
            for match_at, one in self._sentence(index, sentence):
                kind, gss = whose(self.reading, *self._source(index, match_at))
                key = (one.kind, " ".join(one.text.lower().split()))
                if kind == "none" or key in self.seen or GRADE_OF_ALL.search(one.text) or _HELD_TO.search(one.text) or _NOTHING.fullmatch(one.text) or _OF_MEETING.match(one.text):
                    continue
                self.seen.add(key)
                spoken = one.kind
                case = self._case(index, match_at) or graded_in(self.reading, sentence.section, index) if kind == "home" else None
                facts.append(self._fact(one, gss, case, self._only_named(sentence) if case is None and kind == "home" else ""))
                told = (sentence.block, case if kind == "home" else None)
                last = max(last, self._last_item(index, one.evidence.start) if one.evidence.start >= sentence.end else index)
            self.last, self.told, self.kind = last, told, spoken
        return facts

    def _case(self, index: int, at: int) -> Case | None:
        """The inspection that a finding is tied to; a letter is never that of an inspection that ends in a report."""
        here = self.reading.sentences[index]
        if speaks_of_latest(here.plain, at) and (latest := latest_told(self.reading, self.book, index)):
            return latest
        continued = here.block == self.told[0] or here.plain[:4] in ("and ", "but ")  # "and, under the heading of weaknesses:", after a list
        goes_on = continued and here.lead < 0 and index - self.last == 1 and not self.book.mentioned(index)
        if not self.book.mentioned(index) and (dated := found_then(self.reading, self.book, here.plain)):
            return dated
        if goes_on and self.told[1]:
            return self.told[1]
        case = self.book.tied(index, at=at)
        by_letter = LETTER.match(here.plain, at) or LETTER.match(here.plain)  # "The letter was a kind one, in that it spoke of"
        if case and by_letter and case.framework in ("SIF", "ILACS"):
            visit = next((c for c in self.book.before(index) if c.framework.endswith("visit")), None)
            alone = not OF_VISITS.search(self.reading.text)
            return visit or (case if alone else None)
        return case or self._told_after(index)

    def _told_after(self, index: int) -> Case | None:
        """The inspection that an item tells only after its findings, where it tells no other: "This was taken from the letter on the May visit"."""
        section = self.reading.sentences[index].section
        after = range(index + 1, min(index + 9, len(self.reading.sentences)))
        told = {id(c): c for i in after if self.reading.sentences[i].section == section for c in self.book.mentioned(i)}
        one = next(iter(told.values()), None)
        return one if section >= 0 and len(told) == 1 and one and not one.planned and one.gss == self.reading.gss else None

    def _source(self, index: int, at: int) -> tuple[Sentence, int]:
        """The sentence that tells whose a finding is, and the place in it: where a quotation goes on, the one that opens it."""
        begun = opened(self.reading, index) if at == 0 else -1
        return self.reading.sentences[begun if begun >= 0 else index], at

    def _only_named(self, sentence: Sentence) -> str:
        """The framework of the inspection that an item names with neither date nor grade."""
        return "" if told_in(self.reading, sentence.section) else named_in(self.reading, sentence.section).framework

    def _fact(self, one: Found, gss: tuple[str, ...], case: Case | None, kind: str = "") -> Fact:
        return FindingFact(
            evidence=one.evidence,
            rule=one.rule,
            gss=gss,
            kind=one.kind,
            text=_ON_WHICH_DAY.sub("", one.text) if one.rule in _PRAISE else one.text,
            framework=case.framework if case else kind,
            inspection_start=case.start if case else "",
        )

    def _last_item(self, index: int, at: int) -> int:
        """The sentence of a list's item that begins at an offset."""
        return next((i for i, s in enumerate(self.reading.sentences[index + 1 : index + 40], index + 1) if s.start == at), index)

    def _sentence(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The findings of a sentence, each with the offset of its opener: those that rules open, and those told in other forms."""
        if (" not " in sentence.plain and _NO_PART.search(sentence.plain)) or HEARSAY.search(sentence.plain) or _HAD_THEY.match(sentence.plain) or self._taken_back(index):
            return []
        voiced = self._voiced(index, sentence)
        plain = [(at, one) for at, one in self._by_rules(index, sentence) if not any((exact(w) and overlap(w, one, sentence)) or swallowed(w, one, sentence) for w, _ in voiced)]
        more = [(w.start if isinstance(w, Answer) else w.at, one) for w, one in voiced if exact(w) or not any(overlap(w, other, sentence) for _, other in plain)]
        if len(labels := self._labels(index, sentence)) > len(plain) + len(more):
            plain, more = [], labels
        if not plain and not more:
            more = self._added(index, sentence) or self._run(index, sentence) or self._under_title(index, sentence)
        if not any(one.kind == COUNT for _, one in plain):
            more += self._counted(index, sentence)
        return sorted([*plain, *more], key=lambda found: found[0]) if more else plain

    def _taken_back(self, index: int) -> bool:
        """Whether the sentence after one says that what it tells was not so."""
        here, after = self.reading.sentences[index], self.reading.sentences[index + 1 : index + 2]
        return any(s.block == here.block and RETRACTS.match(s.plain) is not None for s in after)

    def _under_title(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The items under a short line that is the title of what was found, in an item that tells of an inspection before it."""
        title = titled(sentence.plain)
        if title is None or not (items := self._items(index, len(sentence.plain))) or not (self._tied_near(index) or self._heads(index)):
            return []
        near = self.reading.sentences[max(0, index - 3) : index]
        return [] if any(PEER.search(s.plain) or THEY_NOTED.search(s.plain) for s in near) else [(0, one) for one in found(sentence, items, *title)]

    def _labels(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The findings of a line of notes that labels tell."""
        near = self.reading.sentences[max(0, index - 8) : index + 1]
        told = [s.plain for s in near if s.section == sentence.section and inspects(s.plain)]
        if not (told or self._heads(index)) or any(PEER.search(s.plain) for s in near[-3:]) or elsewhere(self.reading, index):
            return []
        below = next((s.plain for s in self.reading.sentences[index + 1 : index + 2] if s.section == sentence.section), "")
        if under := list(under_heads(sentence, below)):
            return [(0, one) for one in under]
        beside = (s for s in (self.reading.sentences[index - 1 : index] + self.reading.sentences[index + 1 : index + 2]) if s.section == sentence.section)
        return [(0, one) for one in in_labels(sentence, "".join(s.plain[:1] if s.plain[:2] == "+ " else label_kind(s.plain) for s in beside))]

    def _by_rules(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The findings of a sentence that rules open, each with the offset of its opener; overlapping openers are read once."""
        if told := self._taken_up(index, sentence):
            return told
        if self.reading.blocks[sentence.block].kind == "row" and (first := labelled(self.reading, index)) >= 0:
            return [(0, one) for one in in_labelled(self.reading, index)] if may_head(self.reading, first, self._tied_near(first)) else []
        if self.reading.blocks[sentence.block].kind == "row" and (head := head_of(self.reading, index)) >= 0:
            near = self._tied_near(head) or bool(self.book.mentioned(index))
            return [(0, one) for one in in_cells(self.reading, index, head)] if may_head(self.reading, head, near) and not self._of_others(head) else []
        if self.reading.blocks[sentence.block].kind == "row" and (outcomes := list(in_outcomes(self.reading, index))):
            return [(0, one) for one in outcomes]
        quoted = self._quoted(index, sentence)
        if not quoted and not self._may_tell(index):
            return []
        plain = self._opened(index, sentence)
        if quoted and not any(rule.name in LISTS for rule, _ in TABLE.matches(plain)):
            return quoted
        out: list[tuple[int, Found]] = []
        read = [(rule, match) for rule, match in TABLE.matches(plain) if not (rule.name in LISTS and heads_none(plain, match))]
        matches = sorted(read, key=lambda m: (KIND[m[0].name] != COUNT, m[1].start(), -m[1].end()))
        lists, done, counted = any(rule.name in LISTS for rule, _ in matches), -1, False
        for rule, match in matches:
            count = KIND[rule.name] == COUNT
            if counted if count else match.start() < done or (lists and (opens_list(plain, rule, match) or _STATEMENT.match(plain, match.end()))):
                continue
            if (
                (RELATIVE.search(plain[: match.start()]) and not IN_LETTER.search(plain[: match.start()]))
                or not self._attributed(index, rule, match)
                or PREMISES.search(plain[: match.end()][-90:])
            ):
                continue
            turns = [m for r, m in matches if r.name in LISTS or r.name == "according-to" or (KIND[r.name] == COUNT and not count)]
            turns += [m for _, m in matches if _NEW_CLAUSE.search(plain, max(0, m.start() - 60), m.start())]  # "was that plans were late; they had also pointed to"
            ends = [(c.start() if (c := _NEW_CLAUSE.search(plain, max(0, m.start() - 60), m.start())) else m.start()) for m in turns]
            stop = main_verb(plain, match, before_joint(plain, min((end for end in ends if end > match.end() + 8), default=10**6)))
            items = self._items(index, match.end())
            stop = min(stop, others_clause(plain, match.end()))
            got = list(found(sentence, items, rule, match, stop, self._marked(items)))
            if not got and not items and rule.name in LISTS and plain.rstrip(" -").endswith(":") and (below := self._run_on(index)):
                got = list(in_run(below, rule, match))
            if not got and rule.name == "found-thing" and not count and self._set_against(index):
                got = list(found(sentence, items, _PRAISED, match, stop))
            out += [(match.start(), one) for one in got]
            counted = counted or (count and bool(got))
            if got and not count:
                done = match.end() if rule.name in SUBJECT_FIRST or "text" in match.re.groupindex else min(stop, len(plain))
        return out

    def _set_against(self, index: int) -> bool:
        """Whether the sentence after one goes on in its paragraph to say what was thought less well of: "It had been less content with"."""
        here, after = self.reading.sentences[index], self.reading.sentences[index + 1 : index + 2]
        return any(s.block == here.block and _LESS.match(s.plain) is not None for s in after)

    def _quoted(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The findings of a sentence that goes on with what is quoted of the inspectorate's report."""
        begun = opened(self.reading, index)
        if begun < 0:
            return []
        openers = (m for m in TABLE.matches(self.reading.sentences[begun].plain) if m[0].name in QUOTED)
        rule = next((r for r, match in openers if self._attributed(begun, r, match)), None)
        start = _START.match(sentence.plain)
        return [(0, one) for one in found(sentence, [], rule, start)] if rule and start else []

    def _taken_up(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The findings that "these included" lists, of the strengths or weaknesses that the sentence before says were found."""
        at, kind = the_areas(sentence.plain, (s.plain for s in self._shortly_before(index)))
        near = [s.plain for s in self._shortly_before(index)] if at >= 0 else []
        if near and not elsewhere(self.reading, index) and (any(map(inspects, near)) or self._heads(index)) and not any(map(PEER.search, near)):
            return [(0, one) for one in segment(sentence, Span(at, len(sentence.plain)), Opener(_OF_LISTS[kind], kind, sure=True))]
        start = THESE.match(sentence.plain)
        before = self.reading.sentences[index - 1] if index else None
        if start is None or before is None or before.section != sentence.section or PEER.search(before.plain):
            return []
        if not (inspects(before.plain) or (TAKES_UP.match(before.plain) and self._goes_on(index - 1, 0))):
            return []
        kind = things_found(before.plain)
        if not kind or elsewhere(self.reading, index) or MEMBER_SAID.search(before.plain) or self._of_premises(index - 1):
            return []
        return [(0, one) for one in found(sentence, self._items(index, start.end()), _OF_LISTS[kind], start)]

    def _shortly_before(self, index: int) -> Iterator[Sentence]:
        """The sentences not far before one, in its item."""
        section = self.reading.sentences[index].section
        return (s for s in self.reading.sentences[max(0, index - REACH) : index] if s.section == section)

    def _run_on(self, index: int) -> Sentence | None:
        """The paragraph under a colon in which what was listed stands without marks, one line after the other: "plans are late; and"."""
        below = self.reading.sentences[index + 1] if index + 1 < len(self.reading.sentences) else None
        if below is None or below.section != self.reading.sentences[index].section or below.plain.rstrip().endswith(":") or len(below.plain) > LONGEST:
            return None
        return below if ";" in below.plain else None

    def _marked(self, items: list[Sentence]) -> dict[int, str]:
        """The kinds of the items of a list that their marks tell, where some stand after a plus and the others after a dash."""
        if items and self._turns_after(items[-1]):
            return {item.start: STRENGTH for item in items}
        marks = {item.start: self.reading.text[max(0, item.start - 6) : item.start + 1].rstrip() for item in items}
        signs = {at: next((c for c in (mark[-1:], mark[:-1].strip()[-1:]) if c in ("+", "-", "\u2013")), "") for at, mark in marks.items()}
        if "+" not in signs.values() or len(set(signs.values())) < 2:
            return {}
        return {at: "strength" if sign == "+" else "area for improvement" for at, sign in signs.items() if sign}

    def _turns_after(self, item: Sentence) -> bool:
        """Whether the line after a list goes on with what is to be better: "It also asked the Council to attend to:"."""
        at = bisect_left(self.reading.sentences, item.start, key=lambda s: s.start) + 1
        return any(
            rule.name in CONTRARY for s in self.reading.sentences[at : at + 1] if s.plain.rstrip(" -").endswith(":") for rule, _ in TABLE.matches(s.plain)
        )

    def _opened(self, index: int, sentence: Sentence) -> str:
        """The words of a sentence without who said it; with the colon that the short head of a list went without."""
        follows = self.reading.sentences[index + 1] if index + 1 < len(self.reading.sentences) else None
        bare = len(sentence.plain) < 70 and sentence.plain[-1:].isalnum()
        listed = bare and follows is not None and self.reading.blocks[follows.block].kind == "item"
        plain = without_others(with_inspectors(without_matter(without_speakers(sentence.plain))))
        return f"{plain}:" if listed else plain

    def _items(self, index: int, end: int) -> list[Sentence]:
        """The items of a sentence's list; where it ends in its opener without a colon, those that stand under it."""
        items = list(self.reading.items_of(index))
        sentence = self.reading.sentences[index]
        if items or sentence.plain[end:].strip(" :-."):
            return items
        for other in self.reading.sentences[index + 1 : index + 30]:
            if self.reading.blocks[other.block].kind != "item" or other.section != sentence.section or other.lead >= 0:
                break
            items.append(other)
        return items
