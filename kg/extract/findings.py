"""Findings: what an inspectorate praised, found wanting or recommended, one clause a finding, with its attribution."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import lru_cache

from kg.extract.cases import Case, Casebook, recalled_beside
from kg.extract.clauses import IMPROVEMENT, STRENGTH
from kg.extract.findingheads import THESE, anothers, heads_none, made_by_others, may_stand, opens_list, things_found
from kg.extract.findingsources import (
    GRADE_OF_ALL,
    GRADES,
    IN_LETTER,
    MEMBER_SAID,
    OF_VISITS,
    OFFICERS_LETTER,
    OFFICERS_REPORT,
    ONLY_REPORT,
    OPINION_OF_IT,
    OTHERS_SPOKE,
    PEER,
    PROGRESS_REPORT,
    PUBLISHED,
    RELATIVE,
    SAID_LAST,
    SEEN_IT,
    TAKES_UP,
    THEIR_PAPER,
    WITH_THEM,
    of_which,
)
from kg.extract.findingtables import head_of, in_cells, may_head
from kg.extract.foundwhen import found_then, latest_told, speaks_of_latest
from kg.extract.grading import prose
from kg.extract.judgements import tied
from kg.extract.premises import PREMISES, elsewhere
from kg.extract.progress import progress
from kg.extract.quotations import opened
from kg.extract.reported import BARE, COUNT, HEADS, LISTS, SUBJECT_FIRST, Found, found
from kg.extract.speakers import without_matter, without_speakers
from kg.model import Fact, FindingFact, Sentence
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.findings import KIND, TABLE
from kg.rules.findings_listed import LABELS
from kg.rules.findings_quoted import RUN_ON as QUOTED
from kg.rules.grammar import LONGEST, Rule, screened
from kg.rules.pieces_inspection import INSPECTORATE
from kg.scope import whose
from kg.screen import Screened
from kg.stance import attribution

_INSPECTION = screened(
    rf"{INSPECTORATE}|\binspect(?:ors?|orates?|ions?|ed)\b|\b(?:JTAI|ILACS|SIF)\b|\bmonitoring visit"
    rf"|\bfocuss?ed visit|\bre-?visit\b|\bfieldwork\b"
)
_STATEMENT = re.compile(r"\bstatement\s+of\s+action\b", re.IGNORECASE)  # it answers to an inspection's findings
_REACH, _START = 8, re.compile(r"(?P<verb>)")  # sentences; where a quotation goes on
_LETTER = re.compile(r"(?:\S+\s+){0,4}?letter\b", re.IGNORECASE)
_REPORT = Gate("they", "it", "letter", "report", "visit", "review")
_CHAINED = re.compile(r"\b(?:also|another|other|further|additional(?:ly)?|in particular|a second)\b", re.IGNORECASE)
_EXPLICIT_REPORT = Screened(
    r"^(?:the|their|its|this|that) (?:letter|report)$|^(?:the|that) (?:very )?(?:same|selfsame) \w+$|^an? \w+ \w+ of (?:the|its|their) \w+$|^(?:they|it|she|he)$|^the (?:review|visit)$", re.IGNORECASE
)


@lru_cache(maxsize=2048)
def _inspects(plain: str) -> bool:
    """Whether a text names an inspectorate or an inspection."""
    return _INSPECTION.stands(plain)


def extract(reading: Reading) -> Iterator[Fact]:
    """One fact for each finding that the document attributes to an inspectorate."""
    return iter(_Reader(reading).facts())


class _Reader:
    """The findings of one document, read in order, so that "also" and "another" can go on from what was said."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.book = Casebook(reading)
        self.last = -100  # the sentence that gave the last finding
        self.spoken = -100  # the last sentence that speaks of an inspection
        self.seen: set[tuple[str, str]] = set()
        self.told: tuple[int, Case | None] = (-100, None)  # the block of the last finding, and the inspection that it is of

    def facts(self) -> list[Fact]:
        facts: list[Fact] = []
        for made in progress(self.reading):
            case = next(self.book.before(made.sentence, graded=True), None) or self.book.tied(made.sentence)
            self.seen.add((IMPROVEMENT, made.text.lower()))
            facts.append(self._fact(Found(IMPROVEMENT, made.text, made.listed, "findings/improvements-were"), self.reading.gss, case))
        for index, sentence in enumerate(self.reading.sentences):
            if _inspects(sentence.plain) or self.book.mentioned(index):
                self.spoken = index
            if self.reading.blocks[sentence.block].kind == "heading" or not 4 <= len(sentence.plain) <= LONGEST:
                continue
            last, told = self.last, self.told
            for match_at, one in self._sentence(index, sentence):
                kind, gss = whose(self.reading, *self._source(index, match_at))
                key = (one.kind, " ".join(one.text.lower().split()))
                if kind == "none" or key in self.seen or GRADE_OF_ALL.search(one.text):
                    continue
                self.seen.add(key)
                case = self._case(index, match_at) if kind == "home" else self._case_of(index, gss)
                facts.append(self._fact(one, gss, case))
                told = (sentence.block, case if kind == "home" else None)
                last = max(last, self._last_item(index, one.evidence.start) if one.evidence.start >= sentence.end else index)
            self.last, self.told = last, told
        return facts

    def _case(self, index: int, at: int) -> Case | None:
        """The inspection that a finding is tied to; a letter is never that of an inspection that ends in a report."""
        here = self.reading.sentences[index]
        if speaks_of_latest(here.plain, at) and (latest := latest_told(self.reading, self.book, index)):
            return latest
        goes_on = here.block == self.told[0] and here.lead < 0 and index - self.last == 1 and not self.book.mentioned(index)
        if not self.book.mentioned(index) and (dated := found_then(self.reading, self.book, here.plain)):
            return dated
        if goes_on and self.told[1]:
            return self.told[1]
        case = self._graded_just_before(index) or self.book.tied(index, at=at)
        by_letter = _LETTER.match(self.reading.sentences[index].plain, at)
        if case and by_letter and case.framework in ("SIF", "ILACS"):
            visit = next((c for c in self.book.before(index) if c.framework.endswith("visit")), None)
            alone = not OF_VISITS.search(self.reading.text)
            return visit or (case if alone or self._ends_in_a_letter(index, case) else None)
        return case

    def _source(self, index: int, at: int) -> tuple[Sentence, int]:
        """The sentence that tells whose a finding is, and the place in it: where a quotation goes on, the one that opens it."""
        begun = opened(self.reading, index) if at == 0 else -1
        return self.reading.sentences[begun if begun >= 0 else index], at

    def _case_of(self, index: int, gss: tuple[str, ...]) -> Case | None:
        """The inspection of another council, or of several, that was told right before a finding about it."""
        section = self.reading.sentences[index].section
        for back in range(index, max(-1, index - _REACH), -1):
            if self.reading.sentences[back].section != section:
                break
            told = [c for c in self.book.mentioned(back) if c.gss == gss and not c.planned]
            if told and not recalled_beside(self.reading.sentences[back].plain):
                return told[-1]
        return None

    def _graded_just_before(self, index: int) -> Case | None:
        """The inspection that the sentence before tells only by its date and its grade."""
        told = tied(self.reading)[0]
        if index < 1 or self.book.mentioned(index) or self.book.mentioned(index - 1):
            return None
        if self.reading.sentences[index].block != self.reading.sentences[index - 1].block:
            return None
        return next((c for c in told.mentioned(index - 1) if c.weight < 0 and c.start and c.gss == self.reading.gss), None)

    def _ends_in_a_letter(self, index: int, case: Case) -> bool:
        """Whether the letter on a full inspection is spoken of where the inspection is told."""
        section = self.reading.sentences[index].section
        return any(self.reading.sentences[i].section == section and "letter" in self.reading.sentences[i].plain for i in case.sentences)

    def _fact(self, one: Found, gss: tuple[str, ...], case: Case | None) -> Fact:
        return FindingFact(
            evidence=one.evidence,
            rule=one.rule,
            gss=gss,
            kind=one.kind,
            text=one.text,
            framework=case.framework if case else "",
            inspection_start=case.start if case else "",
        )

    def _last_item(self, index: int, at: int) -> int:
        """The sentence of a list's item that begins at an offset."""
        return next((i for i, s in enumerate(self.reading.sentences[index + 1 : index + 40], index + 1) if s.start == at), index)

    def _sentence(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The findings of a sentence, each with the offset of its opener; overlapping openers are read once."""
        if told := self._taken_up(index, sentence):
            return told
        if self.reading.blocks[sentence.block].kind == "row" and (head := head_of(self.reading, index)) >= 0:
            return [(0, one) for one in in_cells(self.reading, index, head)] if may_head(self.reading, head, self._tied_near(head)) and not self._of_others(head) else []
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
            if counted if count else match.start() < done or (lists and opens_list(plain, rule, match)):
                continue
            if (
                (RELATIVE.search(plain[: match.start()]) and not IN_LETTER.search(plain[: match.start()]) and not of_which(plain, match))
                or not self._attributed(index, rule, match)
                or PREMISES.search(plain[: match.end()][-90:])
            ):
                continue
            turns = [m for r, m in matches if r.name in LISTS or (KIND[r.name] == COUNT and not count)]
            stop = min((m.start() for m in turns if m.start() > match.end() + 8), default=10**6)
            items = self._items(index, match.end())
            got = list(found(sentence, items, rule, match, stop, self._marked(items)))
            out += [(match.start(), one) for one in got]
            counted = counted or (count and bool(got))
            if got and not count:
                done = match.end() if rule.name in SUBJECT_FIRST or "text" in match.re.groupindex else min(stop, len(plain))
        return out

    def _may_tell(self, index: int) -> bool:
        """Whether what a sentence tells could be an inspectorate's: it goes on from a finding, or an inspection is spoken of in it or not far before it."""
        if index - self.last <= 3 or self.spoken == index:
            return True
        return (index - self.spoken <= _REACH and _REPORT.open(self.reading.sentences[index].plain)) or self._heads(index)

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
        start = THESE.match(sentence.plain)
        before = self.reading.sentences[index - 1] if index else None
        if start is None or before is None or before.section != sentence.section or PEER.search(before.plain):
            return []
        if not (_inspects(before.plain) or (TAKES_UP.match(before.plain) and self._goes_on(index - 1, 0))):
            return []
        kind = things_found(before.plain)
        if not kind or elsewhere(self.reading, index) or MEMBER_SAID.search(before.plain) or self._of_premises(index - 1):
            return []
        rule = next(r for r in TABLE.rules if r.name in LISTS and KIND[r.name] == kind)
        return [(0, one) for one in found(sentence, self._items(index, start.end()), rule, start)]

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
        """Whether the line after a list goes on with what is to be better: "and that the Council needs to do better at:"."""
        at = bisect_left(self.reading.sentences, item.start, key=lambda s: s.start) + 1
        return any(
            rule.name == "needs-better" for s in self.reading.sentences[at : at + 1] if s.plain[:4].lower() in ("and ", "but ") for rule, _ in TABLE.matches(s.plain)
        )

    def _opened(self, index: int, sentence: Sentence) -> str:
        """The words of a sentence without who said it; with the colon that the short head of a list went without."""
        follows = self.reading.sentences[index + 1] if index + 1 < len(self.reading.sentences) else None
        bare = len(sentence.plain) < 70 and sentence.plain[-1:].isalnum()
        listed = bare and follows is not None and self.reading.blocks[follows.block].kind == "item"
        plain = without_matter(without_speakers(sentence.plain))
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

    def _attributed(self, index: int, rule: Rule, match: re.Match[str]) -> bool:
        """Whether the sentence, or the one that it continues, names the inspectorate, the inspection or its letter."""
        plain = self.reading.sentences[index].plain
        who = (match.re.groupindex.get("who") and match["who"]) or ""
        if elsewhere(self.reading, index) or PEER.search(plain[: match.end()]) or self._of_premises(index, match.end()):
            return False
        if (rule.name in LISTS and anothers(plain, match)) or (rule.name in HEADS and not may_stand(plain, match)):
            return False
        if rule.name in LABELS and not who and not self._labelled(index):
            return False
        if rule.name == "statement-responds" and not any(_STATEMENT.search(s.plain) for s in self.reading.sentences[max(0, index - 2) : index + 1]):
            return False
        if rule.name == "recommendation-which" and (anothers(plain, match) or made_by_others(plain, match) or not (_inspects(plain) or index - self.last <= 1)):
            return False
        if rule.name == "recommendations-there" and self._of_others(index) and not _inspects(plain):
            return False
        if rule.name in HEADS and re.match(r"\W*(?:their|its)\b", match.group(), re.IGNORECASE) and self._of_others(index):
            return False
        if match.groupdict().get("one"):  # "the feedback from it": from the visit just told
            return index > 0 and (_inspects(self.reading.sentences[index - 1].plain) or bool(self.book.mentioned(index - 1)))
        if who and ONLY_REPORT.match(who.strip()) and self._of_progress(index):
            return False
        if rule.name in BARE and not who:
            return self._follows(index) and not MEMBER_SAID.search(plain, 0, match.end())
        near = index - self.last <= 1 or (index - self.last <= 3 and bool(_CHAINED.search(plain)))
        if rule.name in LISTS and re.search(r"\bthem\b", match.group(), re.IGNORECASE):  # "what still bothered them"
            return near or (index > 0 and _inspects(self.reading.sentences[index - 1].plain) and not self._of_others(index))
        if who and not _EXPLICIT_REPORT.match(who.strip()):
            return True
        if who and OPINION_OF_IT.search(plain[: match.start()]):
            return False
        if who:
            if re.match(r"(?:she|he)$", who.strip(), re.IGNORECASE) or SEEN_IT.search(plain[: match.start()]):
                return False
            counted = (
                rule.name == "recommendations-made" and index - self.last <= 8 and self.book.tied(index) is not None
            )
            return self._goes_on(index, match.start()) or near or counted
        if rule.name in SUBJECT_FIRST:
            return True
        if rule.name == "recommendations-label":
            return self._tied_near(index) and not self._of_others(index)
        return _inspects(plain) or ((near or self._heads(index)) and not MEMBER_SAID.search(plain, 0, match.end()) and not SAID_LAST.search(plain, match.end()))

    def _tied_near(self, index: int) -> bool:
        """Whether an inspection is told in a line shortly before one in its section."""
        section = self.reading.sentences[index].section
        near = range(max(0, index - _REACH), index)
        return any(self.book.mentioned(i) and self.reading.sentences[i].section == section for i in near)

    def _labelled(self, index: int) -> bool:
        """Whether a label stands under a sentence that says what the inspectors or their letter listed, or under such a list."""
        before = self.reading.sentences[max(0, index - 1)]
        if index - self.last <= 1:
            return True
        same = before.section == self.reading.sentences[index].section
        return same and not PEER.search(before.plain) and (_inspects(before.plain) or (TAKES_UP.match(before.plain) is not None and self._goes_on(index - 1, 0)))

    def _follows(self, index: int) -> bool:
        """Whether a passive that names nobody goes on from what was said of an inspection in its own paragraph or just before."""
        if _inspects(self.reading.sentences[index].plain) or index - self.last <= 1:
            return True
        here, before = self.reading.sentences[index], self.reading.sentences[max(0, index - 1)]
        return before.section == here.section and (_inspects(before.plain) or bool(self.book.mentioned(index - 1)))

    def _of_premises(self, index: int, end: int = 10**6) -> bool:
        """Whether a school, a home or the like was inspected, here or in the sentence before, and no service; `end`: where what was found begins."""
        if self.book.tied(index) is not None:
            return False
        here, before = self.reading.sentences[index].plain, self.reading.sentences[max(0, index - 1)].plain
        return PREMISES.search(before) is not None or any(m.start() < end or not WITH_THEM.search(here, 0, m.start()) for m in PREMISES.finditer(here))

    def _goes_on(self, index: int, at: int) -> bool:
        """Whether "they" or "the report" takes up an inspectorate named just before."""
        plain = self.reading.sentences[index].plain
        if _INSPECTION.search(plain[:at]):
            return True
        section = self.reading.sentences[index].section
        back = 3 if re.match(r"(?:the|their|its)\b", plain[at:], re.IGNORECASE) and not self._of_officers(index) else 1
        if back == 1 and _LETTER.match(plain, at) and not self._of_officers(index, OFFICERS_LETTER):
            back = 3  # the officers laid a report, and the letter is another paper
        near = [s for s in self.reading.sentences[max(0, index - back) : index] if s.section == section]
        return any(_INSPECTION.search(s.plain) for s in near) or self._told_on(index)

    def _told_on(self, index: int) -> bool:
        """Whether the sentences before, in the same paragraph, have told of nothing but an inspection's grades and findings."""
        block = self.reading.sentences[index].block
        for back in range(index - 1, max(-1, index - 1 - _REACH), -1):
            before = self.reading.sentences[back]
            if before.block != block:
                return False
            if _INSPECTION.search(before.plain):
                return not PEER.search(before.plain)
            if not (GRADES.search(before.plain) or back == self.last):
                return False
        return False

    def _of_others(self, index: int) -> bool:
        """Whether "their" stands for those who spoke in the sentence before, and they were no inspectors."""
        before = self.reading.sentences[max(0, index - 1)].plain
        return index > 0 and index - self.last > 1 and not _inspects(before) and OTHERS_SPOKE.search(before) is not None

    def _of_progress(self, index: int) -> bool:
        """Whether "the report" is the officers' on what was done since the inspection, no paper of the inspectorate being named beside it."""
        section = self.reading.sentences[index].section
        before = [s for s in self.reading.sentences[max(0, index - 12) : index] if s.section == section]
        return any(PROGRESS_REPORT.search(s.plain) for s in before) and not any(THEIR_PAPER.stands(s.plain) for s in before[-1:])

    def _of_officers(self, index: int, laid: re.Pattern[str] = OFFICERS_REPORT) -> bool:
        """Whether "the report", or the letter, may be one that officers laid before the meeting in this item."""
        section = self.reading.sentences[index].section
        for before in reversed(self.reading.sentences[max(0, index - 12) : index]):
            if before.section == section and index > 0 and PUBLISHED.stands(before.plain):
                return False
            if before.section == section and laid.search(before.plain):
                return True
        return False

    def _heads(self, index: int) -> bool:
        """Whether a list's opener stands right under a sentence about the inspection."""
        sentence = self.reading.sentences[index]
        section = self.reading.section_of(sentence)
        near = self.reading.sentences[max(0, index - 2) : index]
        headed = (section and _inspects(section.title)) or any(
            s.section == sentence.section and (_inspects(s.plain) or prose(s.plain) or _STATEMENT.search(s.plain)) and not PEER.search(s.plain)
            for s in near
        )
        return bool(headed) and attribution(sentence.plain, len(sentence.plain)) != "officer"
