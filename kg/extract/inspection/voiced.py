"""Findings that a sentence tells as what inspectors liked or disliked, or in answer to a question, with whose they are."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from kg.extract.inspection import answers
from kg.extract.inspection.answers import Answer, Asked
from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH, clausal, polarity
from kg.extract.inspection.findingopeners import COUNT, OPPOSITE, Found, Opener
from kg.extract.inspection.findingsources import IN_LETTER, ONLY_REPORT, OPINION_OF_IT, PEER, RELATIVE
from kg.extract.inspection.findingwhose import Attribution, inspects
from kg.extract.inspection.inspectorsnamed import with_inspectors
from kg.extract.inspection.nofindings import disposed_of
from kg.extract.inspection.opinionruns import AMONG, OPENS_RUN, may_run, said_before
from kg.extract.inspection.opinions import Opinion, by_name, end_of, opinions
from kg.extract.inspection.opinionsigns import over_signs, signs, without_others
from kg.extract.inspection.premises import PREMISES, elsewhere
from kg.extract.inspection.recommendationcounts import GATE, counts
from kg.extract.inspection.reported import after, digits, each, segment
from kg.extract.inspection.saidhow import without_manner
from kg.extract.inspection.speakers import without_speakers
from kg.extract.proof import proof
from kg.model import Sentence, Span
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.rules.grammar import Rule
from kg.rules.inspection.opinions_bound import BOUND
from kg.rules.inspection.opinions_carried import CARRIED, UNNAMED

_BACK = 3  # sentences
_GENERIC = re.compile(r"(?:the|this|that)\s+(?:inspection|visit|review|letter|report)(?:\s+(?:team|itself))?(?:'s)?$", re.IGNORECASE)
_ORDINAL = re.compile(r"(?:the\s+(?:first|second|third|other|former|latter)|another|one\s+passage)\b", re.IGNORECASE)
_SEVERAL = re.compile(r"\b(?:sentences|passages|letters|reports|visits|paragraphs|inspections|inspectorates|sections|extracts|pages|two|both)\b", re.IGNORECASE)
# Others than inspectors for whom "they" or "it" may stand in the same sentence.
_PLURAL = re.compile(r"\b(?:members|councillors|officers|parents|residents|staff|partners|unions?|auditors|peers|governors|trustees)\b", re.IGNORECASE)
_SINGULAR = re.compile(r"\b(?:the|its)\s+(?:panel|committee|board|cabinet|council|group|forum|commission)\b", re.IGNORECASE)
_RECOMMENDED = re.compile(r"\b(?:recommend\w*|weakness\w*|concerns?|shortcomings|failings|criticisms?|areas\s+for)\b", re.IGNORECASE)
_SO_THEY = re.compile(
        r",\s+(?:it|they|(?:the\s+)?(?:inspectors|letter|report|inspectorate)|ofsted|estyn|ciw)\s+(?:had\s+)?(?:added|said|noted|thought|felt|found|went\s+on|"
        r"continued|considered|observed|remarked|wrote|concluded|reported|stated|believed),?(?=\s)"
    , re.IGNORECASE
)
_PAPERS = re.compile(r"(?:the|this|that|its|their)\s+(?:\w+\s+)?(?:letter|report|feedback)\b|it$|they$", re.IGNORECASE)
_PLAIN = frozenset({"active", "active-told", "said-bare", "regarded-as", "told-colon", "not-think", "would-like", "object-before", "called-it", "they-that"})
_SIDE = re.compile(r"\b(?:on|to)\s+the\s+\w+\s+side\b", re.IGNORECASE)  # a ledger of two sides, of which what inspectors found opened the one
_HE = re.compile(r"(?:He|She)\s")
_INSPECTOR = re.compile(r"(?:(?:The|Ofsted's|Estyn's|CIW's|An?)\s+)?(?:(?:lead|senior|Ofsted|Estyn)\s+)?(?:HM\s+)?[Ii]nspector\b(?!')")
_THEIRS = over_signs(r"[^<P>]*?<[HW]>".replace("[^<P>]", "[^\ue004]"))  # inspectors are named before anybody else
# Forms that quote
_QUOTES = frozenset({"it-ran", "two-sentences", "remark-that", "noun-of-them", "and-second", "quoted-of-them", "they-that"})
_MARKS = re.compile(r"[\"\u201c\u201d]")
_HIGH = re.compile(r"\b(?:outstanding|(?:graded|judged|rated|overall|remained|grading of|rating of|to be)[ :]{1,3}good)\b", re.IGNORECASE)
_LOW = re.compile(r"\b(?:inadequate|requir\w+ improvement)\b", re.IGNORECASE)
_OTHER_ONE = re.compile(r",?\s+(?:and|while)\s+(?:the\s+)?(?:other|second|latter)(?:\s+(?:was|went|concerned|related|had\s+been))?\s+(?:for|about|on|of|over|to|with|that)\b", re.IGNORECASE)
_AT = re.compile(r"\b(?:at|to|from|with|between|by|in|of|and|for|across)\s+(?:(?:the|its|their|all|some|most|many|other|local|secondary|primary|special)\s+)*$", re.IGNORECASE)
_INSPECTORS = over_signs(r"<[HW]>")
_OTHER = over_signs(r"<P>")
_THEN_OTHERS = over_signs(r"<P>[^\ue000]*$")  # somebody else is spoken of last
_EARLIER = over_signs(r"<H>(?!.*<P>)")


@cache
def _rule(name: str) -> Rule:
    """The rule under whose name a form's findings stand."""
    return Rule(name=f"told-{name}", yields="findings", pattern="", finds={})


# Words with one of which a sentence may open a run of what inspectors said.
_MAY_OPEN = Gate(
    "ofsted", "inspect*", "estyn", "ciw", "cqc", "care quality", "care inspectorate", "hmi*", "rqia", "regulator*", "letter*", "report*", "visit*", "review*",
    "headlines", "these", "follows", "they",
)  # fmt: skip


class Voiced(Attribution):
    """The findings of a document that are told as likes, dislikes and answers, read in order; `kind` is that of the last finding."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self.kind = ""
        self.running = -100  # the last sentence of a run of what inspectors said
        self.question: tuple[int, Asked | None] = (-100, None)

    def _voiced(self, index: int, sentence: Sentence) -> list[tuple[Opinion | Answer, Found]]:
        """The findings of a sentence, each with the opinion or the answer that tells it."""
        if not (index - self.spoken <= _BACK or index - self.last <= 1 or self._heads(index)):
            return []
        if elsewhere(self.reading, index) or PEER.search(sentence.plain):
            return []
        plain = without_manner(without_others(self._as_inspector(index, with_inspectors(without_speakers(sentence.plain)))))
        found: list[tuple[Opinion | Answer, Found]] = []
        leading = ""
        for one in opinions(plain):
            if leading and one.form.told and not one.kind and not polarity(plain[one.start : one.stop]):
                one = replace(one, kind=leading, that=True)  # "troubled by the observation in the report that"
            leading = one.kind if not plain[one.start : one.stop].strip(" ,:") else ""
            before = next((f.kind for _, f in reversed(found) if f.kind != COUNT), "")
            if self._theirs(index, plain, one, within=bool(before)):
                found += [(one, f) for f in self._told(sentence, plain, one, before or self.kind)]
        if said := self._answered(index, plain):
            found = [(o, f) for o, f in found if isinstance(o, Opinion) and not (o.at < said.stop and said.start < o.end)]
            opener = Opener(_rule("answer"), said.kind, "", said.that, sure=True)
            found += [(said, f) for f in segment(sentence, Span(said.start, said.stop), opener)]
        return found

    def _run(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The findings of a sentence that goes on with what inspectors said: after "summarised what Ofsted had said", or "among these were"."""
        before = self.reading.sentences[index - 1] if index else None
        if before is None or before.section != sentence.section or not (self.running == index - 1 or _MAY_OPEN.open(before.plain)):
            return []
        text, plain = signs(sentence.plain), sentence.plain
        if (these := AMONG.match(text)) and not disposed_of(plain[these.end() :].lstrip(" :")) and not PEER.search(before.plain) and (kind := said_before(signs(before.plain))):
            opener = Opener(_rule("among-these"), kind, "", these.group().rstrip().endswith("that"), sure=True)
            stop = end_of(text, these.end())
            other = _OTHER_ONE.search(plain, these.end(), stop)
            cuts = [Span(these.end(), other.start()), Span(other.end(), stop)] if other else [Span(these.end(), stop)]
            return [(0, f) for cut in cuts for f in segment(sentence, cut, opener)]
        opens = before.block == sentence.block and (self.running == index - 1 or (OPENS_RUN.stands(signs(before.plain)) and not PEER.search(before.plain)))
        if not opens or not may_run(plain, text):
            return []
        self.running = index
        return [(0, f) for f in segment(sentence, Span(0, len(plain)), Opener(_rule("run"), "words", "", True, sure=True))]

    def _added(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The finding of a sentence that says between two commas that inspectors said so: "Assessments, it added, were better"."""
        said = _SO_THEY.search(sentence.text)
        if said is None or not (index - self.last <= 1 or self._near(index)) or not (polarity(sentence.plain) and sentence.plain[said.start() : said.end() - 1].strip() == ""):
            return []
        return [(0, f) for f in segment(sentence, Span(0, len(sentence.plain)), Opener(_rule("they-added"), "words", "", True, sure=True))]

    def _counted(self, index: int, sentence: Sentence) -> list[tuple[int, Found]]:
        """The number of recommendations that a sentence gives, where no rule has read it."""
        if not GATE.open(sentence.plain) or elsewhere(self.reading, index) or PEER.search(sentence.plain) or self._of_premises(index):
            return []
        near = (index - self.last <= 1 or self._near(index)) and not self._of_others(index)
        near = near or (index - self.last <= 4 and sentence.plain.startswith(("There were ", "There are ")) and self.reading.sentences[self.last].section == sentence.section)
        told = counts(with_inspectors(without_speakers(sentence.plain)), near, near or self._heads(index))
        return [(at, Found(COUNT, digits(number), proof(sentence, at, end), _rule("recommendations").key)) for number, at, end in told][:1]

    def _as_inspector(self, index: int, plain: str) -> str:
        """A sentence in which "he" or "she", who stands for the inspector of the sentence before, is read as "it"."""
        he = _HE.match(plain)
        if he is None or not index or not _INSPECTOR.match(self.reading.sentences[index - 1].plain):
            return plain
        return "It".ljust(he.end() - 1) + plain[he.end() - 1 :]

    def _told(self, sentence: Sentence, plain: str, one: Opinion, before: str) -> Iterator[Found]:
        """The findings of one opinion; `before` is the kind of the finding told before it."""
        where = Span(one.start, one.stop)
        kind = one.kind or (OPPOSITE.get(before, "") if one.flips else before if one.same else polarity(plain[one.start : one.stop]))
        if not (kind or one.form.name == "said-about" or one.form.told) or ((one.flips or one.same) and not before):
            return
        words = plain[one.at : one.end].split()
        that = one.that or (one.form.told and (one.form.name != "what-they-said" or clausal(plain[one.start : one.stop])))  # "what had been strong, namely the hub and the desk"
        if one.form.name == "said-about" and not kind:
            kind = IMPROVEMENT
        elif one.form.told and not one.kind:
            kind = (not polarity(plain[one.start : one.stop]) and self._spirit(sentence, one)) or "words"
            sentence = _without_aside(sentence, one) if one.form.name in ("they-added", "by-their-account") else sentence
        opener = Opener(_rule(one.form.name), kind, words[-1] if words and not one.form.ahead else "", that, sure=True)
        if one.form.ahead:
            yield from (segment if one.form.told else each)(sentence, where, opener)
        else:
            yield from after(sentence, one.start, one.stop, opener)

    def _spirit(self, sentence: Sentence, one: Opinion) -> str:
        """The kind of what is quoted of inspectors and neither praises nor blames: that of the grade which they are just told to have given."""
        if one.form.name not in _QUOTES or not _MARKS.search(sentence.text[max(0, one.at - 2) : one.stop + 2]):
            return ""
        index = bisect_right(self.reading.sentences, sentence.start, key=lambda s: s.start) - 1
        near = " ".join(s.plain for s in self.reading.sentences[max(0, index - 2) : index + 2] if s.section == sentence.section)
        high, low = _HIGH.search(near), _LOW.search(near)
        return "" if bool(high) == bool(low) else STRENGTH if high else IMPROVEMENT

    def _theirs(self, index: int, plain: str, one: Opinion, within: bool) -> bool:
        """Whether those who thought so are inspectors, by name or because they were spoken of just before; `within`: in this very sentence."""
        near = index - self.last <= 1 or within
        if self._at_premises(index, plain, one):
            return False
        if one.form.name == "one-of-them" and not _RECOMMENDED.search(self.reading.sentences[max(0, index - 1)].plain + plain[: one.at]):
            return False
        if one.form.name == "on-the-side":
            return near and one.kind == OPPOSITE.get(self.kind) and _SIDE.search(self.reading.sentences[max(0, index - 1)].plain) is not None
        if one.form.name in ("which-were-not", "so-was", "also-said", "elided-noun", "elided-adverb", "elided-fronted", "what-had-not", "along-with", "and-second"):
            return within
        if one.form.name in ("so-too", "rider"):
            return near or (one.form.name == "rider" and _INSPECTORS.search(signs(plain), 0, one.at) is not None)
        if one.form.name == "said-about" and not one.who:
            return self._near(index) or _INSPECTORS.search(signs(plain)) is not None
        if one.form.name in UNNAMED and not one.who:
            return self._untold(index, plain, one, near)
        if one.form.name in _UNNAMED and not one.who:
            return self._near(index)
        if one.form.name == "bare-feeling":
            last = self.reading.sentences[index - 1]
            return index - self.last <= 1 or (index > 0 and inspects(last.plain) and last.block == self.reading.sentences[index].block)
        if one.form.flips or one.form.name == "gapped" or (not one.who and one.form.name in ("there-was", "the-worst-was", "drew")):
            return near or _INSPECTORS.search(signs(plain), one.at, one.end) is not None
        who = plain[one.who_at : one.who_at + len(one.who)]
        if self._of_police(who):
            return False
        if who and _PAPERS.match(who) and (OPINION_OF_IT.search(plain[: one.who_at]) or (ONLY_REPORT.match(who) and self._of_progress(index))):
            return False
        if one.form.name in _PLAIN and one.who and RELATIVE.search(plain[: one.who_at]) and not IN_LETTER.search(plain[: one.who_at]):
            return False  # "the areas which Ofsted wished to see improved be brought back"
        if not one.who:
            return _EARLIER.search(signs(plain), 0, one.at) is not None or near
        if by_name(one) and not _GENERIC.match(one_text := plain[one.who_at : one.who_at + len(one.who)]):
            return one_text.lower() not in ("inspector",)
        if by_name(one) and inspects(plain[one.who_at + len(one.who) :][:80]):  # "in the report which followed Ofsted's inspection"
            return True
        return self._pointed(index, plain, one)

    def _untold(self, index: int, plain: str, one: Opinion, near: bool) -> bool:
        """Whether praise or blame of which nobody is named is inspectors': they alone are spoken of in the sentence, or just before it."""
        text = signs(plain)
        if _OTHER.search(text, 0, one.at) and not _INSPECTORS.search(text, 0, one.at):
            return False
        if (_PLURAL.search(plain, 0, one.at) or _PLURAL.search(self.reading.sentences[max(0, index - 1)].plain)) and not _INSPECTORS.search(text):
            return near and not _PLURAL.search(plain, 0, one.at)
        if _OTHER.search(text, one.at, one.end) or self._of_others(index):
            return False
        if near or _INSPECTORS.search(text):
            return True
        here, last = self.reading.sentences[index], self.reading.sentences[max(0, index - 1)]
        if not index or last.section != here.section or PEER.search(last.plain):
            return False
        listed = one.form.name == "bare-passive" and self._near(index)
        return listed or (last.block == here.block and inspects(last.plain) and not _THEN_OTHERS.search(signs(last.plain)))

    def _at_premises(self, index: int, plain: str, one: Opinion) -> bool:
        """Whether a school, a home or the like was inspected; one of which a finding only speaks ("attendance at schools") was not."""
        if self.book.tied(index) is not None:
            return False
        head = plain[: one.stop if one.form.ahead else one.start + 25]
        return PREMISES.search(self.reading.sentences[max(0, index - 1)].plain) is not None or any(not _AT.search(head[: m.start()]) for m in PREMISES.finditer(head))

    def _pointed(self, index: int, plain: str, one: Opinion) -> bool:
        """Whether "they", "its", "the letter" or "the first" stand for inspectors or their papers."""
        who, before = plain[one.who_at : one.who_at + len(one.who)], plain[: one.who_at]
        last = self.reading.sentences[max(0, index - 1)].plain
        if self._of_others(index):
            return False
        if _ORDINAL.match(who) and not (index and _SEVERAL.search(last)):
            return False
        if not _THEIRS.match(signs(before)):
            rivals = _PLURAL if who.lower() in ("they", "their", "them") else _SINGULAR if who.lower() in ("it", "its") else None
            if rivals and rivals.search(before):
                return False
        return self._goes_on(index, one.who_at) or index - self.last <= 1

    def _answered(self, index: int, plain: str) -> Answer | None:
        """The answer in a sentence to a question about inspectors that it reports, or that the sentence before does."""
        at, open_ = self.question
        if self.book.tied(index) is None and PREMISES.search(self.reading.sentences[max(0, index - 1)].plain):
            return None
        again = open_ if at == index - 1 else None
        now = answers.asked(plain, again)
        if now is not None and not (now.named or self._near(index)):
            now = None
        if now is not None:
            self.question = (index, now)
            return answers.within(plain, now)
        if again is not None:
            return answers.after(plain, again)
        return None

    def _near(self, index: int) -> bool:
        """Whether inspectors are spoken of in a sentence or in the two before it, in its section."""
        section = self.reading.sentences[index].section
        near = [s for s in self.reading.sentences[max(0, index - 2) : index + 1] if s.section == section]
        return any(inspects(s.plain) for s in near) and not any(PEER.search(s.plain) for s in near)


def _without_aside(sentence: Sentence, one: Opinion) -> Sentence:
    """A sentence with blanks, in its plain words, for who is said between commas to have said so: ", Ofsted had found, but"."""
    low = sentence.plain.rfind(",", 0, one.who_at)
    high = next((m.start() for m in re.finditer(r"[,;.]", sentence.plain[one.who_at :])), 0) + one.who_at
    keep = "," if re.match(r",\s+(?:but|and|though|although|while|yet)\b", sentence.plain[high:]) else " "
    return replace(sentence, plain=f"{sentence.plain[:low]}{' ' * (high - low)}{keep}{sentence.plain[high + 1 :]}")


def swallowed(where: Opinion | Answer, found: Found, sentence: Sentence) -> bool:
    """Whether a finding read otherwise runs on over the words of an opinion of the other kind: "the age of plans and been charmed by"."""
    at = sentence.text.find(found.text)
    inside = isinstance(where, Opinion) and at >= 0 and at < where.end and where.end <= at + len(found.text)
    return inside and isinstance(where, Opinion) and OPPOSITE.get(found.kind) == where.kind


def overlap(where: Opinion | Answer, found: Found, sentence: Sentence) -> bool:
    """Whether a finding read otherwise rests on the same words as an opinion or an answer."""
    low, high = (where.at, max(where.end, where.stop)) if isinstance(where, Opinion) else (where.start, where.stop)
    at = sentence.text.find(found.text)
    return at >= 0 and at < high and low < at + len(found.text)


def exact(where: Opinion | Answer) -> bool:
    """Whether what tells a finding is a form that no rule of the tables reads better."""
    return isinstance(where, Answer) or where.form.name not in _ELSEWHERE


_UNNAMED = frozenset({"there-was", "was-a-noun", "points-for", "it-was-a", "among-those", "what-struck-her", "was-a-word", "fair-picture", "top-of-list"})  # whoever thought so is told near
# Forms that a rule of the tables may read too, and then reads better.
_ELSEWHERE = frozenset(
    {
        "active", "and-then", "which-they-found", "the-worst-was",
        "by-them-for", "one-of-them", "did-to-them", "nominal-about", "active-told",
        "was-described", *(form.name for form in BOUND if form.name not in ("elided-noun", "elided-adverb",
        "elided-fronted", "which-were-not", "with-which")), *(form.name for form in CARRIED if form.name not in ("so-too", "rider", "along-with", "and-second")),
        "there-was", "raised-by",
    }
)
