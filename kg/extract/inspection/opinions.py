"""What inspectors are said to have liked or disliked, in whatever form a sentence says it: fronted, cleft, as a noun, in two halves."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH, clausal
from kg.extract.inspection.findingedges import COUNTED_THINGS
from kg.extract.inspection.nofindings import disposed_of
from kg.extract.inspection.opinionsigns import is_named, kind_of, over_signs, signs
from kg.leadins import SAYS
from kg.rules.cues import Cues, Gate
from kg.rules.grammar import LONGEST
from kg.rules.inspection.opinions import FORMS
from kg.rules.inspection.opinions_carried import UNNAMED
from kg.rules.inspection.pieces_opinions import Form
from kg.rules.needed import Needs
from kg.screen import Screened
from kg.stance import stance

KINDS = {"+": STRENGTH, "-": IMPROVEMENT}
OTHER = {"+": "-", "-": "+"}
GATE = Gate(
    "ofsted", "inspect*", "estyn", "ciw", "cqc", "care quality", "care inspectorate", "hmi*", "rqia", "regulator*", "letter", "report", "visit",
    "they", "it", "them", "its", "their", "first", "second", "said", "same", "what", "fared", "matter",
    "weakness*", "strength*", "negative*", "positive*", "concern*", "critici*", "praise*", "worr*", "recommendation*", "critical", "adverse", "chief", "main", "neither", "nothing", "fault",
    "finding", "sentence", "passage", "line", "point", "less", "among*", "did", "merit*", "praising", "compliment*", "account", "picture", "description", "thing*", "credit",
    "applau*", "commend*", "quer*", "approv*", "approbation", "blamed", "faulted", "drew", "earned", "attracted", "rider", "proviso*", "caveat*", "so", "likewise", "equally", "ditto",
    "remark*", "ran", "singled", "deplor*", "condemn*", "laud*", "flagged", "deemed", "favourably", "unfavourably", "adversely", "admired", "hailed", "taken", "met",
    "well", "not so", "praised", "liked", "happy", "unhappy", "pleased", "critici*", "impressed", "happier", "not", "badly", "their", "one of", "another of",
)  # fmt: skip
# Where the thing found ends: another speaker's clause, who said so, what officers made of it.
_END = over_signs(
    r",\s<H>(?: (?:had|has|also|then|however|did|was|were|been|have|itself|themselves|\w+ly)){0,4} (?:<0V>|<[+-][VFE]>|[a-z]{3,}ed|went|took|made|gave|spoke|wrote|saw)(?!\w)|, (?:was|were|"
    r"had been|is|are)(?: (?:also|\w+ly|less|not|rather|much|far))? <[+-][VFE]>|"
        r"[;?!]|\.(?=\s|$)|:(?=\s)|,? (?:and|but|so|while|whilst|though|although|whereas|for|as|since|because|when) (?:that )?(?:(?:a|the|one|some|"
        r"several) )?<P>(?: \w+){0,2}? (?:<0V>|had|has|have|was|were|is|are|asked|said|wanted|wondered|noted|thought|hoped|felt|knew|saw|took|would|will|could|"
        r"went|\w+ed)(?!\w)"
        r"|,? and (?:one|another|two|the rest|the other|a third) (?=(?:to|of|with|on) <[+-]N>)|,? (?:and|but|while|whilst|though|although|whereas|yet) (?:that )?<[Hh]>(?= )|, (?:<0V>|"
        rf"{SAYS}|remarked|observed|recalled) <P>|, <P> (?:had |then |also )?(?:<0V>|{SAYS}|told|was told|were told|heard|remarked)"
    r"|,? (?:and|but) (?:that|(?:there|this|these|work|action|steps)(?: \w+){0,2}) (?:had|has|was|were|is|are|would|will)\b|,? (?:and|but) not(?=,| (?:the|its|their)\b)|"
    r",? which <P>|, (?:something|a \w+) (?:that |which )?<P>|, whose <H>| - "
)
# "..., and a Member asked how soon": a clause of another's
_OTHERS = over_signs(
    r",\s+(?:and|but|so|while|whilst|though|although|whereas) (?:(?:a|the|one|some|several) )?<P>(?: \w+){0,2}? (?:<0V>|asked|wanted|wondered|hoped|knew|"
    r"took|would|will|could|went|said|told|welcomed|agreed|undertook|wished|queried|sought|was|were|had)\b|,\s+<P>(?: (?:now|had|has|then|also|was|\w+ly)){0,2} (?:<0V>|saw|said|"
    r"\w+ed)(?!\w)|,\s+(?:<0V>|added|replied|answered) <P>"
)
NO_THING = re.compile(
    r"\W*(?:other|some|certain|several)\s+(?:ways|respects|regards)\b.*|"
    r"\W*(?:(?:the|this|that|these|those|what|which|it|its|them|they|him|her|all|each|both|either|neither|none|nothing|visit|inspection|report|letter|"
    r"outcome|result|council|authority|service|services|members|more|most|much|well|so|too|in general)\b\W*)*"
, re.IGNORECASE)
_ACTIVE = frozenset({"active", "and-then", "active-told", "which-told"})
_AS = re.compile(r"\s+as\s+(?:an?|being|needing|requiring|in|weak|poor)\b", re.IGNORECASE)  # "singled out as needing attention"
_HAILED = re.compile(r"\b(?:hailed|praised|commended|applauded|lauded|saluted|celebrated|admired)\b", re.IGNORECASE)  # "hailed as a model" all the same
_DENIES = re.compile(r"\b(?:not|never|no\s+longer|nowhere)\b", re.IGNORECASE)
_PRAISED = over_signs(r"<[+-]V>(?!.*<[+-][FE]>)")
_HAS_DRAWN = re.compile(r"\b(?:had|has|have)\s+(?:\w+\s+)?(?:won|earned|drawn|attracted|received|come\s+in\s+for)\b", re.IGNORECASE)
_BY_FORM = {"rider": "-", "seen-to-need": "-", "drawn-to": "-", "top-of-list": "-", "one-of-them": "-"}
# What Members and officers do to a paper or a plan as often
_POLITE = re.compile(r"\b(?:welcom\w+|thank\w+|appreciat\w+|question\w+|challeng\w+|valued|celebrated|doubted|regretted|approv(?:ed|es)|warned|cautioned|credited|objected|"
    r"satisfaction|pleasure)\b", re.IGNORECASE)
_BY_OTHERS = over_signs(r"(?: \w+)? (?:by|from|among|amongst|with|of|to) (?!<[HhWw]>)(?:(?:the|a|an|some|many|several|local|all) )?(?:[\w-]+ ){0,2}(?:<P>|residents?|parents?|"
    r"famil\w+|partners|schools?|governors|unions?|young people|children|carers|staff|press|public|ministers?|MPs?|colleagues|peers?|visitors|tenants|voters|government|sector)\b")
_INVERTED = frozenset({"nominal", "top-of-list", "among-those", "the-worst-was", "pseudo-cleft"})
_FOLLOWED = re.compile(r",?\s+(?:followed|closely|then|next|together|along)\b", re.IGNORECASE)
_PREDICATES = frozenset({"was-a-word", "gapped", "it-was-a", "among-those", "noun-of-them"})
_THEY_SAID = over_signs(r"<[Hho]>(?:,? (?:had|has|have|also|then|\w+ly)){0,4} <0V>,? $")
_OTHERS_SAY = over_signs(r"<P>(?!.*<H>)")
_HERE = over_signs(r"<[HWwh]>")
_BY, _THEN_WAS = re.compile(r"\bby\s+(?:the\s+)?$", re.IGNORECASE), re.compile(r"(?:\s+\w+){0,3},\s+(?:was|were|had|has|is|are|have)\b", re.IGNORECASE)
_BY_THEM = over_signs(r"\bwhich [^,;:.]{4,60}? by <H>(?: \w+){0,3}$")
_OBJECTS = frozenset({"nominal-about", "noun-they-made"})  # nouns that may be subjects: "praise for the hub was shared with staff"
_SAID_OF_IT = re.compile(r"(?<!which)(?<!who)(?<!that)\s+(?:was|were|had|is|are|has|have|would|will)\b", re.IGNORECASE)
_LISTS = frozenset({"what-was-wrong", "what-they-said", "pseudo-cleft", "points-for", "findings-were"})
# "the Committee noted the report and commended"
_OF_IT = over_signs(
    r"<P>(?: \w+){0,2} (?:<0V>|<[+-]V>|received|endorsed|approved|adopted)(?: (?:the|its) [\w ]{2,30}? (?:of|in|from))? <[Hh]>[^;:.\ue000-\ue011]{0,30}$"
)
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
    same: bool = False


@cache
def _screened() -> tuple[Needs, tuple[Screened, ...]]:
    """Which signs and words each form needs, and its pattern: of more than a hundred hardly one stands in a sentence."""
    patterns = [over_signs(form.pattern).pattern for form in FORMS]
    return Needs(patterns, cues=Cues()), tuple(Screened(pattern, re.IGNORECASE) for pattern in patterns)


def opinions(plain: str) -> list[Opinion]:
    """The likes and dislikes of inspectors that a sentence tells, in its order; of forms that overlap the one that begins first."""
    if len(plain) > LONGEST or not GATE.open(plain):
        return []
    text = signs(plain)
    needs, screens = _screened()
    found = [one for at in needs.met(text) for match in screens[at].finditer(text) if (one := _opinion(plain, text, FORMS[at], match))]
    kept: list[Opinion] = []
    for one in found:  # in the order of the forms: the more exact come first
        if not any(one.at < k.end and k.at < one.end for k in kept):
            kept.append(one)
    kept.sort(key=lambda o: o.at)
    kept = [one for n, one in enumerate(kept) if one.form.name != "along-with" or (n and (kept[n - 1].form.ahead or (kept[n - 1].form.name in _INVERTED and _FOLLOWED.match(plain, one.at))))]
    return [_cut(one, kept) for one in kept]


def _cut(one: Opinion, others: list[Opinion]) -> Opinion:
    """An opinion whose thing ends where the next begins."""
    if one.form.ahead:
        return one
    stop = min([o.at for o in others if o.at >= one.start], default=one.stop)
    return replace(one, stop=min(one.stop, stop))


def _opinion(plain: str, text: str, form: Form, match: re.Match[str]) -> Opinion | None:
    """What a match of a form tells, unless it is denied, asked or hoped, or is no thing that is found."""
    who = next((g for g in ("who", "whom") if g in match.re.groupindex and match[g]), "")
    flipped = form.name == "neither" or any(g in match.re.groupindex and match[g] for g in ("neg", "least"))
    said = _said(plain, form, match, who)
    if said not in ("asserted", "denied") or (said == "denied" and not (flipped or form.name in _DENYING)):
        return None
    sign = _sign_of(text, form, match)
    if (flipped and sign == "-" and form.name != "not-think") or _refused(plain, text, form, match):
        return None
    sign = OTHER[sign] if flipped and sign and form.name != "not-think" else sign
    start, stop = _thing(plain, text, form, match)
    if form.name in UNNAMED and (clause := _CLAUSES.match(plain[start:stop])):
        start += clause.end()
    start += len(plain[start:stop]) - len(plain[start:stop].lstrip())
    if NO_THING.fullmatch(plain[start:stop]):
        return None
    that = not form.ahead and (clausal(plain[start:stop]) if form.name == "on-the-side" else _is_clause(match.group(), plain[start:stop]))
    place = (match[who], match.start(who)) if who else ("", -1)
    return Opinion(KINDS.get(sign, ""), start, stop, match.start(), match.end(), form, *place, that, form.flips, form.same)


def _said(plain: str, form: Form, match: re.Match[str], who: str) -> str:
    """In what stance a form is told; what it takes for granted is asserted, whatever is asked of it."""
    low, high = (match.start(who) if who and not form.ahead else match.start()), match.end()
    if form.name == "which-told":  # its own verb tells, whatever is said of the letter
        low = high - 6
    elif form.told and who:
        low, high = match.span(who)
    if form.name == "remark-that" and _WHAT_NOT.search(plain, 0, match.start()):
        return stance(plain[match.start() :], 0, match.end() - match.start())
    if form.name in ("it-ran", "they-added"):
        return "asserted" if not _NOT_FACT.search(plain, match.start(who), match.end()) else "planned"
    said = stance(plain[low:], 0, high - low) if _WHILST.search(plain, 0, low) else stance(plain, low, high)
    if said == "denied" and _OWN_NO.search(plain, max(low, high - 60), high):
        before = f"{plain[:low]}they came"
        return stance(before, low, len(before))  # "left nobody in doubt that", "could find no fault with": the denial is the word's own
    if said != "denied" and _WOULD_LIKE.search(plain, low, high):
        before = f"{plain[:low]}they came"
        return stance(before, low, len(before))
    if said != "denied" and _WHY.search(plain, 0, low):
        return "asserted"  # "asked why the letter grumbled about the rooms"
    if said in ("planned", "asked", "denied") and (plain[:low].rstrip().endswith((":", ";")) or plain[low : low + 1] == ";" or _WHAT_NOT.search(plain, 0, low)):
        return stance(plain[low:], 0, high - low)  # "asked for a line to be corrected: inspectors had praised", "what was not secret was a remark"
    definite = form.name in _OBJECTS or (form.name == "raised-by" and plain[: match.start()].lower().endswith(" the "))
    if definite and said in _GRANTED:  # "would point to its praise for training": there was some
        return "asserted"
    if form.name == "by-them-for" and not _BE.search(plain[max(0, match.start() - 25) : match.start()]):
        return "asserted"  # "how a service praised by Ofsted for its panels could ..."
    return said


_NAMELY = re.compile(r"\s*,?\s*(?:namely|viz\.?|that\s+is(?:\s+to\s+say)?|to\s+wit|i\.e\.|to\s+name\s+(?:it|them))[,:]?\s+(?!that\b)", re.IGNORECASE)
_CLAUSES = re.compile(r"[^;:]{0,80}?\b(?:was|were|had|has|is|are|did)\b[^;:]{2,80}?,\s+(?:and|but|while|whereas|though|although)\s+(?:(?:in|within)\s+(?:the|its|"
    r"their)\s+(?:narrative|text|body|commentary|report|letter|summary|conclusions?)(?:\s+of\s+(?:the|its)\s+\w+)?,?\s+)?(?=\w)", re.IGNORECASE)
_NOT_FACT = re.compile(r"\b(?:would|will|might|could|should|hoped|not)\b", re.IGNORECASE)
_WHAT_NOT = re.compile(r"\bwhat\b[^,;:.]{0,40}\bnot\b[^,;:.]{0,60}\b(?:was|were)\s+$", re.IGNORECASE)
_WHILST = re.compile(r"(?:^|\bthat,?\s+|;\s+)(?:whil(?:e|st)|although|though|whereas)\s[^;:.]{3,200},\s+$", re.IGNORECASE)  # after which the main clause begins
_OWN_NO = re.compile(r"\b(?:(?:nobody|no\s+one|no-one|none|\w+)\s+in\s+(?:no\s+|any\s+|little\s+)?doubt|(?:could|can)\s+(?:not\s+fault|find\s+no\s+fault)|(?:nothing|"
    r"little)\s+to\s+say\s+against|not\s+mince|minced\s+no|no\s+(?:time|patience|liking)\s+for|pulled\s+no\s+punches)\b", re.IGNORECASE)
_WOULD_LIKE = re.compile(r"\bwould\s+(?:\w+\s+)?(?:have\s+)?(?:like[ds]?|wish(?:ed)?|prefer(?:red)?|welcomed?|want(?:ed)?|appreciated?)\b", re.IGNORECASE)
_WHY = re.compile(r"\b(?:why|how\s+(?:it\s+(?:was|came)(?:\s+about)?\s+that|come)|for\s+what\s+reason|what\s+led)\s+(?:the\s+)?$", re.IGNORECASE)
# "Planning) said that (1)": words of more than one clause
_NO_SUBJECT = over_signs(r"^[^()]*\)|\([^()]*$|<0V> that\b|\b(?:said|told|asked|heard|agreed|resolved) that\b|\b(?:asked|wondered|queried|enquired) (?:what|why|how|whether|if|which|where)\b")
_SAID_BARE = re.compile(r"\b(?:said|says|thought|felt|told\s+\w+)$", re.IGNORECASE)
_GRANTED = frozenset({"asked", "planned", "suggested", "expected"})
_DENYING = frozenset({"on-the-side", "nothing-so", "not-of", "what-was-wrong", "which-were-not", "so-was", "less-so", "what-had-not", "not-so", "elided-adverb", "not-think"})


def _sign_of(text: str, form: Form, match: re.Match[str]) -> str:
    """Whether a form praises (`+`) or blames (`-`); empty where the words of the thing decide."""
    if form.name in ("would-like", "not-think"):
        return "-"
    if "good" in match.re.groupindex and (match["good"] or match["bad"] or not form.told):
        return "+" if match["good"] else "-"
    if form.told or form.flips or form.same:
        return ""
    return kind_of(text[match.end("text") : match.end()] if form.ahead else match.group()) or _BY_FORM.get(form.name, "")


def _refused(plain: str, text: str, form: Form, match: re.Match[str]) -> bool:
    """Whether a match is none of its form: inspectors are not spoken of where they must be, or something was done to them."""
    who = next((g for g in ("who", "whom") if g in match.re.groupindex and match[g]), "")
    if (_AS.match(plain, match.end()) and not (form.ahead and _HAILED.search(plain, match.start(), match.end()))) or (form.name == "nominal" and disposed_of(plain[match.end() :].lstrip(" :"))):
        return True
    if form.name in UNNAMED and not who and (_POLITE.search(plain, match.start(), match.end()) or _BY_OTHERS.match(text, match.end())):
        return True
    if form.name == "was-blamed-for" and " blamed " in plain[match.start() : match.end() + 1]:
        return True  # what was blamed for something is the thing itself
    if form.name != "pseudo-cleft" and "neg" in match.re.groupindex and match["neg"] and _DENIES.search(match["neg"]) and _PRAISED.search(match.group()) is not None:
        return True  # "had not written warmly of it" is no blame
    if form.name in _PREDICATES and not who and _OTHERS_SAY.search(text, 0, match.start("text") if form.ahead else match.start()):
        return True  # "a Member considered that transport was the real weakness"
    if not who and form.name == "what-was-wrong":
        return _HERE.search(text) is None
    if not who and form.name == "drew":
        return _HAS_DRAWN.search(match.group()) is None
    if form.name in _PREDICATES and match.group().lower().startswith("that") and not _THEY_SAID.search(text, 0, match.start()):
        return True  # "Ofsted would be told that the hub was a success"
    if form.ahead and not form.told and _NO_SUBJECT.search(match["text"]):
        return True
    if form.name == "said-bare" and not _SAID_BARE.search(plain[match.start() : match.end()]):
        return True
    if (form.name in _ACTIVE and who and _BY.search(plain, 0, match.start(who)) and _THEN_WAS.match(plain, match.end(who))) or (form.name == "and-then" and _BY_THEM.search(text, 0, match.start())):
        return True  # "Norfolk, which had been judged good by Ofsted too, had been generous with advice"
    if form.name in ("and-then", "and-been") and (_OF_IT.search(text, 0, match.start()) or not _AND_THEN.search(text, 0, match.start())):
        return True
    return form.name in _ACTIVE and _passive(plain, text, match, who)


def _thing(plain: str, text: str, form: Form, match: re.Match[str]) -> tuple[int, int]:
    """Where the thing that a form tells of begins and ends."""
    who = next((g for g in ("who", "whom") if g in match.re.groupindex and match[g]), "")
    if form.ahead:
        start, stop = match.span("text")
        return start, min(stop, end_of(text, match.end(who))) if form.told and who else stop
    if namely := _NAMELY.match(plain, match.end()):
        return namely.end(), end_of(text, namely.end())
    counted = COUNTED_THINGS.match(plain, match.end())  # "was reserved for three things: delay, ..."
    if counted:
        return counted.end(), end_of(text, counted.end())
    stop = end_of(text, match.end())
    if form.name == "said-about" and " (" in plain[match.end() : stop]:
        stop = plain.index(" (", match.end())
    if form.name in _OBJECTS and not match.group().rstrip().endswith((" that", " how")) and (said := _SAID_OF_IT.search(plain, match.end(), stop)):
        return match.end(), said.start()
    listed = form.name in _LISTS and match.group().rstrip().endswith(":") and plain[stop : stop + 1] == ";"
    return match.end(), len(plain) if listed else stop


def _is_clause(opened: str, said: str) -> bool:
    """Whether what follows the words of a form is a clause: after "that", or after a colon with a verb of its own."""
    if opened.rstrip(" :").lower().endswith((" that", " how")) or said.lstrip().startswith("that "):
        return True
    return opened.rstrip().endswith(":") and clausal(said)


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
