"""Numbers that are no figures, told by their neighbours: labels, ages, ordinals, file sizes, phone numbers, names."""

from __future__ import annotations

import re

from kg.numerals import NUMBER_WORDS

_MONTHS = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_LABELS = (
    "sections?|ss?[.]|items?|appendi(?:x|ces)|annex|minutes?|nos?[.]?|numbers?|para(?:graph)?s?[.]?|pages?|p[.]|levels?"
    "|stages?|part|phase|tier|band|rooms?|regulations?|articles?|schedule|chapters?|figures?|table|questions?"
    "|recommendations?|objectives?|priority|priorities|theme|years?|grade|quarter|version|orders?|ref(?:erence)?|form"
    "|actions?|clauses?|tel|telephone|wave|category|type|step|standard|appendixes|motion|option|rule|q|cohort"
)
# "Sections 17 and 20": a label counts for the numbers of the list that it opens.
_LABEL = re.compile(
    rf"\b(?:{_LABELS})\s?:?\s{{1,3}}(?:\d{{1,4}}[a-z]?(?:\.\d{{1,3}})?\s?(?:,|-|to|and|&|or)\s{{0,2}}){{0,6}}$",
    re.IGNORECASE,
)
_AGE_BEFORE = re.compile(
    r"\b(?:aged?|ages|age (?:of|range|group)s?)[ :](?:(?:of|between|from|under|over|up to)\s){0,2}"
    r"(?:\w{1,9}\s?(?:-|to|and|or)\s?)?$",
    re.IGNORECASE,
)
_AGE_AFTER = re.compile(
    r"(?:\s?(?:-|to|and)\s?\w{1,9})?[ -](?:year|month|week)s?[ -](?:olds?\b|of age\b)|(?:\s?(?:-|to|and)\s?\d{1,9})?'?s\b", re.IGNORECASE
)
_SIZE = re.compile(r"\s?(?:[KMG]B|K/bytes|Kb|kb|bytes)\b")
_DAY = re.compile(
    rf"(?:st|nd|rd|th)?(?:\s?(?:,|-|to|and|&)\s?\d{{1,2}}(?:st|nd|rd|th)?){{0,4}}(?:\s?of)?\s{{0,3}}{_MONTHS}\b"
)
_PHONE = re.compile(r"\b0\d{2,5}[ -]?(?:\d{3,4}[ -]?)?$")
_CLOCK = re.compile(r"\b(?:half|quarter) (?:past|to) $", re.IGNORECASE)
_OPENS = re.compile(r"^\s{0,8}\(?$")
_AFTER_OPENING = re.compile(r"[.)](?!\d)|\t|\s{2,}|\s(?=[A-Z])")
_PARAGRAPH = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,2}")  # "5.4 31 children had gone missing"
# A name that ends in a number ("Studio 12 had opened"); a word that opens a sentence may well stand before a count.
_NAME = re.compile(r"(?P<opens>^\s*|[.!?:]\s{1,3})?(?:(?<=\s)|(?<=\()|^)(?P<word>[A-Z][A-Za-z]{2,20}) $")
_FUNCTION = frozenset((
    "The", "These", "Those", "All", "Some", "Only", "Over", "About", "Around", "Nearly", "Almost", "Under",
    "Above", "Below", "Between", "From", "With", "Within", "For", "Since", "Until", "During", "After", "Before",
    "Just", "Approximately", "Roughly", "And", "But", "Both", "Each", "Every", "Another", "Other", "Its", "His",
    "Her", "Their", "Our", "Your", "Has", "Had", "Have", "Was", "Were", "Are", "Further", "Last", "Next",
    "First", "Total", "Currently", "Now", "Then", "There", "When", "While", "Where", "Whereas", "Also",
    "Including", "Minus", "Plus", "Per", "Out", "Off", "Than", "More", "Less", "Fewer", "Least", "Most",
    "Average",
))  # fmt: skip
_DOES = re.compile(r" (?:were|was|had|have|has|is|are|would|will|did|could|should|[a-z]{3,12}ed)\b")
_LEAVING = re.compile(
    r"\b(?:leav\w{1,3}|left|care|adolescence|transition\w{0,6})\b[^.;]{0,40}\b(?:at|to|until|beyond)\s$", re.IGNORECASE
)
_END = re.compile(r"\s?[.,;)]|\s(?:anyway|and|but|or|instead|when|as)\b|\s?$")
_LINE = re.compile(r"\s(?:telephone|phone|help ?line|number)\b")
_PROPER = re.compile(r"\s[A-Z]")
_HOURS = re.compile(r"[- ]hours?\b")
_ONE_AFTER = re.compile(
    r"\s{1,3}(?:of|another|neighbouring|nearby|adjoining|hand|side|or|to|that|which|who|such|way|day|more|thing|could|would|must|should|can"
    r"|area|as"
    r"|and|for|in|off|by|stop)\b|\s?[.,;:)]",
    re.IGNORECASE,
)
_ONE_BEFORE = re.compile(r"\b(?:one[- ]to|any|every|no|an? earlier|an? previous|the (?:first|last|earlier)|each|this|that|the|only|another|some|which|at)\s{1,3}$", re.IGNORECASE)
_SPEAKERS = re.compile(r"\s(?:members?(?!\sof\s(?:staff|the\spublic))|councillors?|cllrs?|governors?|speakers?)\b", re.IGNORECASE)  # "One Member was concerned"
# "did not have one at present", "children who had had one before": no count
_STANDS_FOR = re.compile(r"\s{1,3}(?:before|earlier|already|previously|at present|at the moment|yet|too|either|now|again|anyway|here|if|when|because|but|after|than|with)\b", re.IGNORECASE)
_NUMBERED = re.compile(r"\b(?:from|to|was|were|is|are|only|just|than|of|at|by|been|averaged|fewer|more|and|number)\s{1,3}$", re.IGNORECASE)
_COUNTED = re.compile(
    r"\s{1,3}(?:children|pupils|people|young|cases|referrals|contacts|families|responses|places|residents|staff|professionals|practitioners|workers|teachers|assessments)\b"
)
_PERIOD = re.compile(r"\b(?:the|that|this|same|last|each|per|previous|preceding)\s{1,3}(?:quarter|year|month)\s{1,3}$", re.IGNORECASE)  # "during the quarter 88 children"
_HAD_BEEN = re.compile(r"\s(?:had|were|was)\b")  # "In the previous year 66 had been."
_SHARE = re.compile(r"\s?%|\sper\s?cent\b")  # "in the same quarter 88% of visits"
_AGES = frozenset({"16", "17", "18", "21", "24", "25"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_WORD = re.compile(r"\d|[a-z]{3,9}")
_CUES = NUMBER_WORDS | {"half", "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "eighth", "tenth", "tenths", *"0123456789"}


def may_hold_figures(plain: str) -> bool:
    """Whether a text holds a digit or a number word at all."""
    return not _CUES.isdisjoint(_WORD.findall(plain.lower()))


def is_no_figure(plain: str, start: int, end: int) -> bool:
    """Whether the number at a place in a text counts nothing.

    >>> is_no_figure("under Section 47 of the Act", 14, 16), is_no_figure("two Members asked", 0, 3), is_no_figure("there were 47 children", 11, 13)
    (True, True, False)
    """
    before, written = plain[max(0, start - 48) : start], plain[start:end]
    if written[0].isdigit() and _is_numbering(plain, start, end, written, before):
        return True
    if written.lower() == "one" and _is_pronoun(plain, end, before):
        return True
    if written.isalpha() and _SPEAKERS.match(plain, end):
        return True
    if written[0].isupper() and _PROPER.match(plain, end) and before.strip():
        return True  # the name of a service: "the One Door Service"
    counted = _PERIOD.search(before) and (_COUNTED.match(plain, end) or _HAD_BEEN.match(plain, end))
    return bool(
        (_LABEL.search(before) and not _SHARE.match(plain, end) and not counted) or _AGE_BEFORE.search(before) or _AGE_AFTER.match(plain, end) or _CLOCK.search(before)
    )


def _is_pronoun(plain: str, end: int, before: str) -> bool:
    """Whether a "one" stands for a thing named before."""
    if _ONE_AFTER.match(plain, end) or _ONE_BEFORE.search(before):
        return True
    return _STANDS_FOR.match(plain, end) is not None and not _NUMBERED.search(before)


def _is_numbering(plain: str, start: int, end: int, written: str, before: str) -> bool:
    """Whether numerals are a day, a year, a phone number, a size, an item's number, or end a name."""
    if (written[0] == "0" and len(written) > 1 and written[1] != ".") or _PHONE.search(before):
        return True
    if _SIZE.match(plain, end) or _DAY.match(plain, end) or (written == "24" and _HOURS.match(plain, end)):
        return True
    if _YEAR.fullmatch(written) and not _COUNTED.match(plain, end):
        return True
    if start < 12 and _OPENS.match(plain[:start]) and len(written) < 5 and _AFTER_OPENING.match(plain, end):
        return True
    if start < 12 and _OPENS.match(plain[:start]) and _PARAGRAPH.fullmatch(written) and re.match(r"\s+\d", plain[end : end + 8]):
        return True
    if _LINE.match(plain, end) or (written in _AGES and _LEAVING.search(before) and _END.match(plain, end)):
        return True
    return not _SHARE.match(plain, end) and _ends_a_name(plain, end, before)


_IN_MONTH = re.compile(rf"\b(?:in|since|during|for|of|until|by)\s{_MONTHS} $", re.IGNORECASE)


def _ends_a_name(plain: str, end: int, before: str) -> bool:
    name = _NAME.search(before)
    if name is None or name["word"] in _FUNCTION:
        return False
    if _IN_MONTH.search(before):
        return False  # "by the end of June 1,150 people had been", "In July 30 files were"
    return (
        bool(_DOES.match(plain, end))
        if name["opens"] is not None
        else bool(re.match(r"[\s'),.;]|$", plain[end : end + 1]))
    )
