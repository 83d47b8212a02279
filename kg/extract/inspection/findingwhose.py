"""Whose a finding is: the sentence names an inspectorate, its inspection or its letter, or goes on from one that does."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.extract.inspection.cases import Casebook
from kg.extract.inspection.findingheads import anothers, made_by_others, may_stand
from kg.extract.inspection.findingopeners import BARE, HEADS, LISTS, SUBJECT_FIRST
from kg.extract.inspection.findingsources import (
    GRADES,
    MEMBER_SAID,
    OFFICERS_LETTER,
    OFFICERS_REPORT,
    ONLY_REPORT,
    OPINION_OF_IT,
    OTHERS_SPOKE,
    PEER,
    PROGRESS_REPORT,
    PUBLISHED,
    SAID_LAST,
    SEEN_IT,
    TAKES_UP,
    THEIR_PAPER,
    WITH_THEM,
)
from kg.extract.inspection.grading import prose
from kg.extract.inspection.premises import PREMISES, elsewhere
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.grammar import Rule, screened
from kg.rules.inspection.findings_listed import LABELS
from kg.rules.inspection.findings_minuted import OF_COMMENT
from kg.rules.inspection.pieces_inspection import INSPECTORATE
from kg.screen import Screened
from kg.stance import attribution

_INSPECTION = screened(
    rf"{INSPECTORATE}|\b(?<!mock\s)(?<!practice\s)(?<!trial\s)(?<!young\s)(?<!junior\s)(?<!pupil\s)(?<!student\s)(?<!tenant\s)inspect(?:orates?|ions?|ed|ors)\b|"
    rf"\b(?<!chief\s)(?<!detective\s)inspector\b(?! (?-i:[A-Z][a-z]))|\b(?:JTAI|ILACS|SIF)\b|"
    rf"\bmonitoring visit"
    rf"|\bfocuss?ed visit|\bre-?visit\b|\bfieldwork\b"
)
_STATEMENT = re.compile(r"\bstatement\s+of\s+action\b", re.IGNORECASE)  # it answers to an inspection's findings
REACH = 8  # sentences
LETTER = re.compile(r"(?:\S+\s+){0,4}?letter\b", re.IGNORECASE)
_REPORT = Gate("they", "it", "letter", "report", "visit", "review")
_CHAINED = re.compile(r"\b(?:also|another|other|further|additional(?:ly)?|in particular|a second)\b", re.IGNORECASE)
_EXPLICIT_REPORT = Screened(
    r"^(?:the|their|its|this|that) (?:letter|report)$|^(?:the|that) (?:very )?(?:same|selfsame) \w+$|^an? \w+ \w+ of (?:the|its|their) \w+$|^(?:they|it|she|he)$"
    r"|^the (?:review|visit|first|second|third|fourth|fifth|sixth|latest|last|most recent)$", re.IGNORECASE
)


@lru_cache(maxsize=2048)
def inspects(plain: str) -> bool:
    """Whether a text names an inspectorate or an inspection."""
    return _INSPECTION.stands(plain)


@lru_cache(maxsize=64)
def _on_inspection(plain: str) -> bool:
    """Whether a sentence is about an inspection, its grades or the statement that answers it."""
    told = inspects(plain) or prose(plain) or GRADES.search(plain) or _STATEMENT.search(plain)
    return bool(told) and PEER.search(plain) is None


# "Chief Inspector Sample": an officer of police, who is "the Inspector" then
_POLICE = re.compile(r"\b(?:Chief |Detective |Det\.? |District |Temporary |Ch\.? )*Insp(?:ector|\.) (?!of\b|from\b|for\b)(?:[A-Z]\.? ?)?[A-Z][a-z]")
_ONE_INSPECTOR = re.compile(r"(?:the\s+)?(?:chief\s+|district\s+)?inspector$", re.IGNORECASE)


class Attribution:
    """What the sentences of a document say of whose findings are told, read in order; `last` gave the last finding, `spoken` last speaks of an inspection."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.book = Casebook(reading)
        self.last = self.spoken = -100
        self._headed: dict[int, bool] = {}
        self.police = "Insp" in reading.plain and _POLICE.search(reading.plain) is not None

    def _may_tell(self, index: int) -> bool:
        """Whether what a sentence tells could be an inspectorate's: it goes on from a finding, or an inspection is spoken of in it or not far before it."""
        if index - self.last <= 3 or self.spoken == index:
            return True
        return (index - self.spoken <= REACH and _REPORT.open(self.reading.sentences[index].plain)) or self._heads(index)

    def _attributed(self, index: int, rule: Rule, match: re.Match[str]) -> bool:
        """Whether the sentence, or the one that it continues, names the inspectorate, the inspection or its letter."""
        plain = self.reading.sentences[index].plain
        who = (match.re.groupindex.get("who") and match["who"]) or ""
        if elsewhere(self.reading, index) or PEER.search(plain[: match.end()]) or self._of_premises(index, match.end()) or self._of_police(who):
            return False
        if (rule.name in LISTS and anothers(plain, match)) or (rule.name in HEADS and not may_stand(plain, match)):
            return False
        if rule.name in LABELS and not who and not self._labelled(index):
            return False
        if rule.name == "statement-responds" and not any(_STATEMENT.search(s.plain) for s in self.reading.sentences[max(0, index - 2) : index + 1]):
            return False
        if rule.name == "recommendation-which" and (anothers(plain, match) or made_by_others(plain, match) or not (inspects(plain) or index - self.last <= 1)):
            return False
        if rule.name in HEADS and re.match(r"\W*(?:their|its)\b", match.group(), re.IGNORECASE) and self._of_others(index):
            return False
        if rule.name in OF_COMMENT and not who:
            return inspects(plain) or self._heads(index)
        if match.groupdict().get("one"):  # "the feedback from it": from the visit just told
            return index > 0 and (inspects(self.reading.sentences[index - 1].plain) or bool(self.book.mentioned(index - 1)))
        if who and ONLY_REPORT.match(who.strip()) and self._of_progress(index):
            return False
        if rule.name in BARE and not who:
            return self._follows(index) and not MEMBER_SAID.search(plain, 0, match.end())
        near = index - self.last <= 1 or (index - self.last <= 3 and bool(_CHAINED.search(plain)))
        if rule.name in LISTS and re.search(r"\bthem\b", match.group(), re.IGNORECASE):  # "what still bothered them"
            return near or (index > 0 and inspects(self.reading.sentences[index - 1].plain) and not self._of_others(index))
        if who.lower() == "them":
            return near or inspects(plain[: match.start("who")]) or (index > 0 and inspects(self.reading.sentences[index - 1].plain))
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
        return inspects(plain) or ((near or self._heads(index)) and not MEMBER_SAID.search(plain, 0, match.end()) and not SAID_LAST.search(plain, match.end()))

    def _of_police(self, who: str) -> bool:
        """Whether one who is called an inspector is an officer of police."""
        return self.police and _ONE_INSPECTOR.fullmatch(who.strip()) is not None

    def _tied_near(self, index: int) -> bool:
        """Whether an inspection is told in a line shortly before one in its section."""
        section = self.reading.sentences[index].section
        near = range(max(0, index - REACH), index)
        return any(self.book.mentioned(i) and self.reading.sentences[i].section == section for i in near)

    def _labelled(self, index: int) -> bool:
        """Whether a label stands under a sentence that says what the inspectors or their letter listed, or under such a list."""
        before = self.reading.sentences[max(0, index - 1)]
        if index - self.last <= 1:
            return True
        same = before.section == self.reading.sentences[index].section
        return same and not PEER.search(before.plain) and (inspects(before.plain) or (TAKES_UP.match(before.plain) is not None and self._goes_on(index - 1, 0)))

    def _follows(self, index: int) -> bool:
        """Whether a passive that names nobody goes on from what was said of an inspection in its own paragraph or just before."""
        if inspects(self.reading.sentences[index].plain) or index - self.last <= 1:
            return True
        here, before = self.reading.sentences[index], self.reading.sentences[max(0, index - 1)]
        return before.section == here.section and (inspects(before.plain) or bool(self.book.mentioned(index - 1)))

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
        heads = self.reading.blocks[self.reading.sentences[index].block].kind == "heading"  # "4. The letter gave eight:"
        section = self.reading.sentences[index - heads].section
        back = 3 if re.match(r"(?:the|their|its)\b", plain[at:], re.IGNORECASE) and not self._of_officers(index) else 1
        if back == 1 and LETTER.match(plain, at) and not self._of_officers(index, OFFICERS_LETTER):
            back = 3  # the officers laid a report, and the letter is another paper
        near = [s for s in self.reading.sentences[max(0, index - back) : index] if s.section == section]
        return any(_INSPECTION.search(s.plain) for s in near) or self._told_on(index)

    def _told_on(self, index: int) -> bool:
        """Whether the sentences before, in the same paragraph, have told of nothing but an inspection's grades and findings."""
        block = self.reading.sentences[index].block
        for back in range(index - 1, max(-1, index - 1 - REACH), -1):
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
        return index > 0 and index - self.last > 1 and not inspects(before) and OTHERS_SPOKE.search(before) is not None

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
        """Whether a list's opener stands right under a sentence about the inspection; asked once of each."""
        if index not in self._headed:
            self._headed[index] = self._stands_under(index)
        return self._headed[index]

    def _stands_under(self, index: int) -> bool:
        sentence = self.reading.sentences[index]
        section = self.reading.section_of(sentence)
        near = self.reading.sentences[max(0, index - 2) : index]
        headed = (section and inspects(section.title)) or any(s.section == sentence.section and _on_inspection(s.plain) for s in near)
        return bool(headed) and attribution(sentence.plain, len(sentence.plain)) != "officer"
