"""How one body followed another, told over the shadow of a sentence (`kg.extract.boards.shadow`).

`_BECAME` is what the old does or suffers before the name of the new, `_TOOK` what the new does to the old, `_ENDED` how the
old ends, `_WORK` what it leaves. Tried before the frames (`kg.extract.boards.succession_frames`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.boards.shadow import Shadow, shadow
from kg.extract.boards.succession_bodies import in_other_sense
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.pieces_bodies import NAMED
from kg.rules.boards.successions_clauses import CUED, NAMES, REFERS, WORDINGS, Wording
from kg.stance import stance
from kg.text import fold

LATTER = "the latter"
THESE = "these "
IT, THEM = "it", "them"
_THESE = re.compile(r"\b(?:[Bb]oth|(?:[Aa]ll|[Tt]hese|[Tt]hose|[Tt]he)\s(?P<number>two|three|four|five|six)|[Tt]hese|[Tt]hose|[Aa]ll of (?:them|these))\b")
_UNSURE = re.compile(
    r"\b(?:might|may|could|whether|if|proposed?|proposals?|suggest\w*|consider\w*(?! (?:the|an?|its|their|this"
    r"|that) (?:\w+ ){0,4}?(?:reports?|updates?|papers?|presentation|letter|briefing|minutes))|option|rumou?r\w*|not|never|no plans?|resist\w*|denied|asked"
    r"|should)\b"
)
_OWNER = re.compile(r"^.*?\b(?:Board|Council|Partnership|Authority|Police|Committee|Panel|Trust|Government|Service|[A-Z]{3,})'s\s(?=[A-Z])")
_OF_OLD = frozenset({"work-passed", "out-of-old", "in-succession", "name-of-which"})
_RELATIVE = re.compile(r"(?:, (?!and\b|but\b)[a-z][^,.;:O]{2,60}(?=,))?,? (?:which|known|whose|formerly|previously|called|originally)\b")
_NAMED_AS = re.compile(r"\b(?:met|meets|sat|sits|operated|functioned|worked|existed|known|called|named|titled|styled|name|title)\b")
_NEW_ONE = re.compile(r"\b[Nn]ew\s+$")
_WHAT = re.compile(r"\b(?:[Ww]hat|that which)\s(?:had|has|was|were|used\sto|is)\b[^.;,]{0,30}$")
_ON = re.compile(r"[,;.]|\band\b")
_UNTIL = re.compile(
    r"\b(?:[Uu]ntil(?! \d{1,2}(?:[.:]\d\d)? ?[ap]m)|[Uu]p to|[Bb]efore|[Pp]rior to|[Ff]ormer(?:ly)?|[Pp]revious(?:ly)?|[Oo]riginal(?:ly)?|old|earlier|at first|initially|hitherto|used to)\b"
)
CALLS = re.compile(r" (?:had |has |have |also |then )*(?:called|named|titled|styled) ")  # "the Risk Board called the Neglect Panel to a meeting"
KIND_ALONE = re.compile(r"CCG|ICB|Clinical Commissioning Group|Integrated Care Board|Council|County Council|Trust|NHS Trust|Police|Service")
_OBJECT = re.compile(
    r"\b(?:of|for|on|with|in|by|from|at|to|about|between|C|chairing"
    r"|(?:to )?(?:host|lead|run|manage|fund|staff|administer|service)|hosting|leading|running|managing|funding)(?: (?:its|that|this))? $"
)


@dataclass(frozen=True, slots=True)
class Told:
    """A succession told: the old and the new as written, and the stretch of the sentence that says so."""

    name: str
    old: str
    new: str
    start: int
    end: int
    late: bool


def clauses(reading: Reading, sentence: Sentence) -> Iterator[Told]:
    """Each succession that a sentence tells; what is proposed or denied is none."""
    if not CUED.open(sentence.plain) or not NAMED.stands(sentence.plain) or not (NAMES.first(sentence.plain) >= 0 or REFERS.first(sentence.plain) >= 0):
        return
    shade = shadow(reading, sentence)
    if "O" not in shade.text:
        return
    for wording in WORDINGS:
        for match in wording.pattern.finditer(shade.text):
            if told := _told(sentence, shade, wording, match):
                yield told


FORMER = re.compile(r"\b(?:former|old|erstwhile|previous)\s+$", re.IGNORECASE)  # before a name: the body of the name is gone


def _told(sentence: Sentence, shade: Shadow, wording: Wording, match: re.Match[str]) -> Told | None:
    if wording.name == "these-became":
        return _of_these(sentence, shade, match)
    if wording.name == "its-place":
        return _of_it(sentence, shade, match)
    first = "old" if match.start("old") < match.start("new") else "new"
    relative = first == "new" and _RELATIVE.match(shade.text, match.end("new"))  # "convener of O, which had been known as O"
    if not relative and _OBJECT.search(shade.text, max(0, match.start() - 30), match.start(first)) and wording.name not in _OF_OLD and "of O" not in match.group(first):
        return None
    start, end = shade.origin(match.start()), shade.end(match.end())
    which = sentence.plain.rfind(" which ", start, shade.origin(match.start("old"))) if first == "new" else -1  # its clause is of its own: "would be seen by the Board, which took the place of"
    if in_other_sense(sentence.plain, start, end) or _UNSURE.search(sentence.plain[max(0, start - 60) : end]):
        return None
    if stance(sentence.plain, which + 7 if which >= 0 else start, end) not in {"asserted", "planned"}:
        return None
    if wording.name == "name-was" and (_WHAT.search(sentence.plain, max(0, start - 60), start) or FORMER.search(shade.text, 0, match.start("new"))):
        return None  # "the former Neglect Group is now called the Risk Board", "what had been the Neglect Panel went by the title of the Risk Board"
    if wording.name == "became" and _NEW_ONE.search(sentence.plain[max(0, start - 12) : start]) and _NAMED_AS.search(match.group()):
        return None  # "the new Regional Adoption Agency, to be known as Adopt Barset"
    if wording.name == "became" and CALLS.match(shade.text, match.end("old")):
        return None
    if _backwards(wording, match.group(), sentence.plain[max(0, start - 40) : end] + _ON.split(sentence.plain[end : end + 40])[0]):
        return None
    old, new = (_text(sentence, shade, match, group) for group in ("old", "new"))
    return Told(f"successions/clause-{wording.name}", old, new, start, end, wording.late) if old and new else None


def _of_these(sentence: Sentence, shade: Shadow, match: re.Match[str]) -> Told | None:
    """What followed several bodies of the sentence before: "In May 2019 all three made way for the Risk Board"."""
    start, end, new = shade.origin(match.start()), shade.end(match.end()), shade.origin(match.start("new"))
    these = [m for m in _THESE.finditer(sentence.plain, 0, new) if m.start() >= start - 12]
    if not these or "O" in shade.text[: match.start("new")] or "P" in shade.text[: match.start("new")]:
        return None
    if _UNSURE.search(sentence.plain[max(0, start - 60) : end]) or stance(sentence.plain, start, end) not in {"asserted", "planned"}:
        return None
    return Told("successions/clause-these-became", f"{THESE}{these[-1]['number'] or ''}", _text(sentence, shade, match, "new"), start, end, False)


def _of_it(sentence: Sentence, shade: Shadow, match: re.Match[str]) -> Told | None:
    """What followed the body whose end the sentence before tells: "Its place had been taken by the Risk Board"."""
    group = next(g for g in ("new", "by", "heir") if match[g])
    start, end = shade.origin(match.start()), shade.end(match.end())
    if "O" in shade.text[: match.start(group)] or _UNSURE.search(sentence.plain[max(0, start - 60) : end]):
        return None
    if stance(sentence.plain, start, end) not in {"asserted", "planned"}:
        return None
    several = re.search(r"\b(?:their|they|them)\b", match.group()) is not None
    return Told("successions/clause-its-place", THEM if several else IT, _text(sentence, shade, match, group), start, end, False)


def _backwards(wording: Wording, said: str, around: str) -> bool:
    """Whether a name by which a body went, or as which it met, was the old one where the new is told, or the other way round."""
    if not _NAMED_AS.search(said):
        return False
    before = _UNTIL.search(around) is not None and re.search(r"\b[Ss]ince\b", around) is None  # "formerly O, it had sat as O since May"
    if wording.name == "became":
        return before and re.search(r"\b[Uu]sed to be\b|\b[Hh]ad been the\b", around) is None  # "what used to be O is now known as O"
    return not before if wording.name in {"had-met-as", "name-was", "it-was-as"} else False


def _text(sentence: Sentence, shade: Shadow, match: re.Match[str], group: str) -> str:
    tokens = shade.tokens_in(*match.span(group), "O")
    if not tokens:
        return LATTER
    said = fold(" and the ".join(_OWNER.sub("", fold(sentence.plain[t.start : t.end])) for t in tokens))
    if re.match(r"(?:that|this) O$", match.group(group)) and " " not in said:
        return f"That {said}"
    if KIND_ALONE.fullmatch(said) and group == "old":
        return ""  # "the CCG was abolished": which one?
    return said
