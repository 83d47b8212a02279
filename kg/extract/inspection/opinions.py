"""What inspectors are said to have liked or disliked, in whatever form a sentence says it: fronted, cleft, as a noun, in two halves."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH, clausal
from kg.extract.inspection.opinionsigns import is_named, kind_of, over_signs, signs
from kg.rules.cues import Gate
from kg.rules.grammar import LONGEST
from kg.rules.inspection.opinions import FORMS, Form
from kg.stance import stance

KINDS = {"+": STRENGTH, "-": IMPROVEMENT}
OTHER = {"+": "-", "-": "+"}
GATE = Gate(
    "ofsted", "inspect*", "estyn", "ciw", "cqc", "care quality", "care inspectorate", "hmi*", "rqia", "regulator*", "letter", "report", "visit", "they", "it", "them", "its", "their", "first", "second", "said", "same", "what", "fared", "matter", "weakness*", "strength*", "negative*", "positive*", "concern*", "critici*", "praise*", "worr*", "recommendation*", "chief", "main", "neither", "nothing", "fault",
)  # fmt: skip
# Where the thing found ends: another speaker's clause, who said so, what officers made of it.
_END = over_signs(
    r"[;?!]|\.(?=\s|$)|:(?=\s)|,? (?:and|but|so|while|whilst|though|although|whereas|for|as|since|because|when) (?:that )?(?:(?:a|the|one|some|several) )?<P>(?: \w+){0,2}? (?:<0V>|had|has|have|was|were|is|are|asked|said|wanted|wondered|noted|thought|hoped|felt|knew|saw|took|would|will|could|went|\w+ed)\b"
    r"|,? (?:and|but|while|whilst|though|although|whereas|yet) (?:that )?<[Hh]>(?= )|, (?:<0V>|said|added|replied|answered|explained|reported|noted|remarked|observed|recalled|confirmed) <P>|, <P> (?:had |then |also )?(?:<0V>|said|added|replied|answered|explained|reported|told|was told|were told|heard|noted|remarked)"
    r"|,? (?:and|but) (?:there|this|these|that|work|action|steps)(?: \w+){0,2} (?:had|has|was|were|is|are|would|will)\b|,? which <P>|, (?:something|a \w+) (?:that |which )?<P>|, whose <H>| - "
)
# "..., and a Member asked how soon": a clause of another's
_OTHERS = over_signs(r",\s+(?:and|but|so|while|whilst|though|although|whereas) (?:(?:a|the|one|some|several) )?<P>(?: \w+){0,2}? (?:<0V>|asked|wanted|wondered|hoped|knew|took|would|will|could|went|said|told|welcomed|agreed|undertook|wished|queried|sought|was|were|had)\b|,\s+(?:<0V>|added|replied|answered) <P>")
_NO_THING = re.compile(r"\W*(?:(?:the|this|that|these|those|what|which|it|its|them|they|him|her|all|each|both|either|neither|none|nothing|visit|inspection|report|letter|outcome|result|council|authority|service|services|members|more|most|much|well|so|too|in general)\b\W*)*", re.IGNORECASE)
_ACTIVE = frozenset({"active", "and-then", "active-told", "which-told"})
_HAS_DRAWN = re.compile(r"\b(?:had|has|have)\s+(?:\w+\s+)?(?:won|earned|drawn|attracted|received|come\s+in\s+for)\b", re.IGNORECASE)
_BY_FORM = {"list-of": "-", "one-of-them": "-"}
_HERE = over_signs(r"<[HWw]>")
_LISTS = frozenset({"list-of", "had-some", "and-had", "what-was-wrong", "what-they-said", "pseudo-cleft"})
_AND_THEN = over_signs(r"<[Hh]>(?!.*<P>)")


@dataclass(frozen=True, slots=True)
class Opinion:
    """A thing that inspectors liked or disliked: its kind, where it stands, and who is said to have thought so and where."""

    kind: str  # empty where the words of the thing decide
    start: int
    stop: int
    at: int
    end: int
    form: Form
    who: str = ""
    who_at: int = -1
    that: bool = False
    flips: bool = False


def opinions(plain: str) -> list[Opinion]:
    """The likes and dislikes of inspectors that a sentence tells, in its order; of forms that overlap the one that begins first."""
    if len(plain) > LONGEST or not GATE.open(plain):
        return []
    text = signs(plain)
    found = [one for form in FORMS for match in over_signs(form.pattern.replace("<[Hh]>", "<[Hho]>")).finditer(text) if (one := _opinion(plain, text, form, match))]
    kept: list[Opinion] = []
    for one in found:  # in the order of the forms: the more exact come first
        if not any(one.at < k.end and k.at < one.end for k in kept):
            kept.append(one)
    kept.sort(key=lambda o: o.at)
    return [_cut(one, kept) for one in kept]


def _cut(one: Opinion, others: list[Opinion]) -> Opinion:
    """An opinion whose thing ends where the next begins."""
    if one.form.ahead:
        return one
    stop = min([o.at for o in others if o.at >= one.start], default=one.stop)
    return replace(one, stop=min(one.stop, stop))


def _opinion(plain: str, text: str, form: Form, match: re.Match[str]) -> Opinion | None:
    """What a match of a form tells, unless it is denied, asked or hoped, or is no thing that is found."""
    groups = match.re.groupindex
    who = next((g for g in ("who", "whom") if g in groups and match[g]), "")
    if form.name == "what-was-wrong" and not who and not _HERE.search(text):
        return None
    flipped = form.name == "neither" or any(g in groups and match[g] for g in ("neg", "least"))
    low = match.start(who) if who else match.start()
    if form.name == "which-told":  # its own verb tells, whatever is said of the letter
        low = match.end() - 6
    said = stance(plain, low, match.end()) if form.name == "which-told" else stance(plain, *match.span(who)) if form.told and who else stance(plain, low if not form.ahead else match.start(), match.end())
    if (form.name == "nominal-about" or (form.name == "raised-by" and plain[: match.start()].lower().endswith(" the "))) and said in ("asked", "planned", "suggested", "expected"):  # "would point to its praise for training": there was some
        said = "asserted"
    if form.name == "by-them-for" and not _BE.search(plain[max(0, match.start() - 25) : match.start()]):
        said = "asserted"  # "how a service praised by Ofsted for its panels could ..."
    if said not in ("asserted", "denied") or (said == "denied" and not (flipped or form.name in ("nothing-so", "not-of"))):
        return None
    tail = text[match.end("text") : match.end()] if form.ahead else match.group()
    sign = "" if form.told or form.flips else kind_of(tail) or _BY_FORM.get(form.name, "")
    sign = ("-" if match["bad"] else "+") if form.name == "what-was-wrong" else sign
    if flipped and sign == "-":
        return None
    sign = OTHER[sign] if flipped and sign else sign
    if form.name == "drew" and not who and not _HAS_DRAWN.search(match.group()):
        return None
    if form.name in _ACTIVE and _passive(plain, text, match, who):
        return None
    if form.name in ("and-then", "gapped-noun") and not _AND_THEN.search(text, 0, match.start()):
        return None
    start, stop = match.span("text") if form.ahead else (match.end(), end_of(text, match.end()))
    stop = min(stop, end_of(text, match.end(who))) if form.told and form.ahead and who else stop
    if form.name in _LISTS and match.group().rstrip().endswith(":") and ";" in plain[stop : stop + 1]:
        stop = len(plain)
    if _NO_THING.fullmatch(plain[start:stop]):
        return None
    that = not form.ahead and (match.group().rstrip(" :").lower().endswith((" that", " how")) or plain[start:stop].lstrip().startswith("that ") or (match.group().rstrip().endswith(":") and clausal(plain[start:stop])))
    return Opinion(KINDS.get(sign, ""), start, stop, match.start(), match.end(), form, match[who] if who else "", match.start(who) if who else -1, that, form.flips)


def _passive(plain: str, text: str, match: re.Match[str], who: str) -> bool:
    """Whether what inspectors would have done was done to what stands for them: "it was added that", "they had been praised"."""
    verb = next(iter(reversed(list(_SIGN.finditer(text, match.end(who) if who else match.start(), match.end())))), None)
    return verb is not None and _VERB.match(verb.group()) is not None and _BE.search(plain, match.end(who) if who else match.start(), verb.start()) is not None


_SIGN = over_signs(r"<[+-][VFEXN]>|<0V>")
_VERB = over_signs(r"<[+-]V>|<0V>")
_BE = re.compile(r"\b(?:was|were|been|being|is|are|be)\b", re.IGNORECASE)


def end_of(text: str, at: int) -> int:
    """Where the thing that follows a form ends."""
    match = _END.search(text, at + 4)
    return match.start() if match else len(text)


def by_name(one: Opinion) -> bool:
    """Whether those who thought so are called inspectors, or by the name of an inspectorate, its visit or its letter."""
    return is_named(one.who)




def others_clause(plain: str, at: int) -> int:
    """Where, after an offset, a clause of somebody else's than inspectors begins; the length of the text where none does.

    >>> others_clause("Inspectors praised the hub, and a Member asked how", 18)
    26
    """
    if "," not in plain[at:] or len(plain) > LONGEST:
        return len(plain)
    match = _OTHERS.search(signs(plain), at)
    return match.start() if match else len(plain)
