"""How much a mention of a council or a place tells for a page being its own: one table, asked in its order.

The weights are set by hand: a line of the heading outweighs all else, a council in the text outweighs a place, and what is told of another's
counts for next to nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from kg.datepattern import MONTH_NAMES
from kg.homewords import COMPARED, NEIGHBOURS, OWN_THINGS, VISIT_TO, of_another, of_its_own
from kg.model import Mention
from kg.names import find_names
from kg.text import line_end, line_start

OTHERS = 0.2  # a mention that is told to be of another's
SUBJECT = 1.5  # "in Barset"
_HEAD = 400  # characters at least in which a line of the heading may stand
_FIRST_LINE, _WHOLE_HEAD = 40, 280  # of the first line, where it is the whole head
_LINE = 160  # characters of a line that may be a heading, or run at the head or foot of a page

_GUEST = re.compile(r"(?:\s-\s|,\s|\b(?:Chief Executive|Director|Leader|Provost|Mayor)\s{1,3}|\b(?:of|from|at|by|with)\s{1,3}(?:the\s)?|\()$")
_FROM_THERE = re.compile(r"[A-Z][\w'-]+\s{1,3}\($")  # after a person's name
_PAIR_BEFORE = re.compile(r"(?:[a-z]|Trent)(?:\s(?:and|&)|,)\s{1,3}$")
_SECOND = re.compile(r"\b[A-Z][a-z]\w+\s(?:and|&)\s{1,3}$")  # "Arrangements for Barset and Loamshire", a line of its own: it is not more of the second
_PAIR_AFTER = re.compile(r"(?:,|\s(?:and|&))\s{1,3}(?=[A-Z])")
# A place that does or is given something is the council of another place: one's own is "the Council".
_ACTS = re.compile(
    r"(?:,\s+which)?\s+(?:(?:had|has|have|was|were|is|would|could|did|got|received|went|came|itself)\b|(?:requires improvement|inadequate|good|outstanding)\b)|'s(?=[.,;:)]|$)"
)
# What a report opens with, where a text names no council: "Barset had been inspected from 3 to 14 June".
_INSPECTED = re.compile(r"\s+(?:had|has)\s+been\s+(?:\w+ly\s+)?inspected\s+(?:under|from|between|by|in|on)\b")
_AS_AT = re.compile(r"\b[Aa]s at (?:the )?\d[^.;]{3,24},? (?:the )?$")  # "As at 31 March Barset had 74 carers"
# "Inspectors from Ofsted had visited Barset in June", "CIW had carried out an assurance check of Barset social services between 4 and 8 June"
_VISITED = re.compile(r"\b(?:[Ii]nspectors|Inspectorate|Ofsted|OFSTED|Estyn|CIW|CSSIW|CQC|Care Quality Commission)\b[^.;]{0,90}"
    r"\b(?:visited|inspected|(?:been|come) (?:in|to)|(?:visit|inspection|check|review)s? (?:to|of|in)) (?:the )?$"
    r"|\b(?:visit|inspection)s? (?:which |that )?(?:the )?(?:[Ii]nspectors|Inspectorate|Ofsted|OFSTED|Estyn|CIW|CQC)(?: had| has| have)? (?:made|paid|carried out) (?:to|in|of) $")
_ON_DAYS = re.compile(rf"(?:'s)?(?: (?:[\w']+ ){{0,3}}(?:services|teams?|provision|arrangements|area))?,? (?:on|in|from|between|during|for|over) [^.;]{{0,40}}(?:\d|\b(?:{MONTH_NAMES})\b)")
_SUBJECT = re.compile(r"\b(?:(?:local area|county|borough|city|town) of|in|across|within|throughout|for"
    r"|in and (?:near|near to|around|about)|\d[\d,]* (?:children|young people|families|pupils|carers) (?:from|of))\s{1,3}$", re.IGNORECASE)
# "Ofsted had inspected Barset's services in full", "the Barset local area": where no other place stands, the council's own
_SERVICES = re.compile(OWN_THINGS + r"|(?:'s)? [Ll]ocal [Aa]rea\b")
# "the Police and Crime Commissioner for Barset": of a force, whose area holds several councils
_POLICED = re.compile(r"\b(?:Crime Commissioner|Chief Constable|Constabulary|Lord[- ]Lieutenant|Coroner|Fire Authority|High Sheriff)s?(?:'s Office)? (?:for|of|in) $")
# "a school in Barset": where children of others go as well
_HOUSED_IN = re.compile(r"\b(?:an?|one|another|of the) (?:[\w-]+ ){0,3}?(?:school|academy|college|hospital|unit|nursery|home|hotel|prison|court) in (?:the )?$", re.IGNORECASE)
_LEARNT_FROM = re.compile(r"\b(?:visit\w*|learn\w*|learnt|from|by|copied|followed|model|example|better|worse|than|as)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_OWN_COUNCIL = re.compile(
    r"\b(?:Members|Councillors|Leader|Cabinet|Chief Executive|Constitution|employees|staff) of\s{1,3}(?:the\s{1,3})?$", re.IGNORECASE
)
# "To consider a report of the Strategic Director of Families, Barset Council": an officer reports to his own council
_REPORT_OF = re.compile(r"\b(?:[Rr]eports?|REPORT) (?:of|by|from|OF|BY) (?:the )?[^.;()]{0,80}"
    r"\b(?:Cabinet Member|Portfolio Holder|Director|Chief Executive|Head|Officer|Solicitor|Treasurer"
    r"|Manager)\b[^.;()]{0,60}?,? (?:(?:of|at|for) (?:the )?)?$")
# "The report was submitted by the Cabinet Member for Families, Barset Council": a member reports to his own council
_BROUGHT_BY = re.compile(
    r"\b(?:submitted|presented|introduced|given|brought|tabled|outlined) by the (?:Cabinet Member|Executive Member|Portfolio Holder|Lead Member|Leader"
    r"|Deputy Leader|(?:[A-Z][\w-]+ ){0,3}Director|Head)\b[^.;()]{0,70}, (?:of )?(?:the )?$"
)
_DATELINE = re.compile(r",\s+(?:\w{3,6}day,?\s+)?\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]{2,8},?\s+\d{4}\b")  # "BARSET, 4 July 2023. Minute of Meeting"
_MEETING_OF = re.compile(r"\b(?:minutes?|meeting|committee|panel|board|cabinet|partnership|forum|commission|executive)\b[^.:;]{0,70}\bof\s+(?:the\s+)?$", re.IGNORECASE)
_PAPERS = re.compile(r"\W*[^.;:\n]{0,60}\b(?:minutes|agenda|notice|decisions|papers|meetings?)\b[^.;:\n]{0,120}(?:\s[-\u2013|]\s|,\s|:\s)(?:the\s)?", re.IGNORECASE)
_DATED_HEAD = re.compile(r"[^.;\n]{3,200}\b(?:19|20)\d\d\b[^;\n]{0,160}\s[-\u2013\u2014|\u00b7]\s(?:the\s)?")  # "Schools Panel - 4 March 2019 - Barset Council"
_OPENS_LINE = re.compile(r"[ *#|\t_-]*(?:the )?(?:(?:draft )?(?:minutes|notes|agenda|record)[ *]*[-\u2013\u2014:|] *(?:the )?)?", re.IGNORECASE)  # "Minutes - Barset Council - Schools Panel"
_COPYRIGHT = re.compile(r"(?:\u00a9|\([cC]\)|\b[Cc]opyright)\W{0,3}(?:(?:19|20)\d\d\W{0,3})?(?:[Tt]he\s)?$")
# "Barset Council - Schools Panel - 4 March 2019      Page 3 of 6", "Page 14 | Barset County Council"
_RUNNING = re.compile(r"(?:^|[\s|])page\s+\d{1,3}(?:\s+of\s+\d{1,3})?\W*(?:$|\||\s{2})", re.IGNORECASE)

# "Barset District Council", "Minutes of Barset District Council      The meeting ended at 7.50 pm": a line at the foot of a page
_FOOT = 160  # characters
_SIGNED = re.compile(r"[ \t*_|-]*(?:(?:(?:draft )?minutes|clerk|chief executive|published by|issued by|democratic services|on behalf of)[ ,:-]{1,3}(?:(?:of|to"
    r"|for)[ ]{1,2})?(?:the )?)?(?:page \d{1,3}[ |-]{1,3})?", re.IGNORECASE)
_CORNER = 200  # characters
_CORNERED = re.compile(r"[^\n:]{0,40}(?:[ ]{4,}|\t+[ ]*|[ ]*\|[ ]*)(?:the )?", re.IGNORECASE)
_GOES_ON = re.compile(r"(?:,|\b(?:of|the|to|with|by|from|at|for|and|in))$")
_ALONE_AT_FOOT = re.compile(r"[ \t.*_|]*(?:\n|$|[ \t]{3,}|[|-][ \t]*(?:page )?\d|(?-i:,(?:[ ]?[A-Z\d][\w'&.-]*,?){1,14}(?:\n|$)))", re.IGNORECASE)  # or its address


@dataclass
class Standing:
    """A mention in its surroundings: the text, the same with its lines joined (`plain`), and where the heading ends."""

    text: str
    plain: str
    mention: Mention
    heading: int

    @cached_property
    def before(self) -> str:
        """What stands before it."""
        return self.plain[max(0, self.mention.start - 120) : self.mention.start]

    @cached_property
    def after(self) -> str:
        """What stands after it."""
        return self.plain[self.mention.end : self.mention.end + 130]

    @cached_property
    def begins(self) -> int:
        """Where its line begins."""
        return line_start(self.text, self.mention.start)

    @cached_property
    def line(self) -> str:
        """The line in which it begins."""
        return self.text[self.begins : line_end(self.text, self.mention.start)].rstrip()

    @property
    def told(self) -> bool:
        """Whether it stands below the heading."""
        return self.mention.start >= self.heading

    @property
    def at_top(self) -> bool:
        """Whether it stands where a heading may."""
        return self.mention.start < max(self.heading, _HEAD)

    @cached_property
    def compared(self) -> bool:
        """Whether another is compared with it."""
        return COMPARED.search(self.before) is not None

    @cached_property
    def paired(self) -> bool:
        """Whether it is one of two: "across Barset and Loamshire"."""
        return bool(_PAIR_BEFORE.search(self.before) or _PAIR_AFTER.match(self.plain, self.mention.end))

    @cached_property
    def subject(self) -> bool:
        """Whether it is where things are."""
        return _SUBJECT.search(self.before) is not None


def _ends_heading(at: Standing) -> bool:
    ends = at.text[at.mention.end : at.mention.end + 1] in {"\n", ""} and at.mention.end - at.begins < 120
    return ends and not at.compared and not _SECOND.search(at.before) and not VISIT_TO.search(at.before)


def _of_others(at: Standing) -> bool:
    another = of_another(at.before, at.after) if at.told else at.compared
    return another or _is_explained(at) or NEIGHBOURS.stands(at.plain[max(0, at.mention.start - 200) : at.mention.start])


_SENTENCE_ENDS = re.compile(r"[.;?]\s")


def _is_explained(at: Standing) -> bool:
    """Whether its sentence says of its place what readers may not know: "Barset, where the Barset Trust had run services for Barset Council"."""
    place = at.mention.text.split()[0]
    sentence = _SENTENCE_ENDS.split(at.plain[max(0, at.mention.start - 240) : at.mention.start])[-1]
    return at.told and any(f"{place}{mark} {word} " in sentence for mark in ("", ",") for word in ("where", "which", "whose"))


def _acts(at: Standing) -> bool:
    return _ACTS.match(at.plain, at.mention.end) is not None and not at.subject


def _owns(at: Standing) -> bool:
    return _SERVICES.match(at.plain, at.mention.end) is not None and not _LEARNT_FROM.search(at.before)


def _heads_line(at: Standing) -> bool:
    opens = _OPENS_LINE.fullmatch(at.text[at.begins : at.mention.start]) is not None or (at.line.startswith("(") and at.line.endswith(")") and at.mention.start == at.begins + 1)
    above = at.text[: at.begins].rstrip(" \t")[:-1]
    goes_on = _GOES_ON.search(above, max(0, len(above) - 12)) is not None  # "It was funded by" above "Barset Council, Mercia Police": no heading
    return at.at_top and opens and not goes_on and len(at.line) < (_LINE if at.begins > _FIRST_LINE else _WHOLE_HEAD) and not at.line.endswith(".")


def _signs(at: Standing) -> bool:
    """Whether it is what the page ends with, on a line of its own or beside the hours: "Minutes of Barset District Council"."""
    opens = _SIGNED.fullmatch(at.text[at.begins : at.mention.start]) is not None
    above = at.text[: at.begins].rstrip()
    return opens and len(at.text) - at.mention.end < _FOOT and not _GOES_ON.search(above, max(0, len(above) - 12)) and _ALONE_AT_FOOT.match(at.text, at.mention.end) is not None


def _ends_head(at: Standing) -> bool:
    said = at.text[at.begins : at.mention.start]
    long = len(at.line) >= (_LINE if at.begins > _FIRST_LINE else _WHOLE_HEAD)
    if long or not at.at_top or not at.line.endswith(at.mention.text[-4:]) or find_names(said):
        return False
    return _PAPERS.fullmatch(said) is not None or _DATED_HEAD.fullmatch(said) is not None


def _crowns(at: Standing) -> bool:
    """Whether it stands alone in a corner of the page's head: "ITEM 4               Barset City Council"."""
    return at.mention.start < _CORNER and _CORNERED.fullmatch(at.text[at.begins : at.mention.start]) is not None and at.line.rstrip(" |").endswith(at.mention.text[-4:])


def _has_the_rights(at: Standing) -> bool:
    return _COPYRIGHT.search(at.before) is not None


def _runs(at: Standing) -> bool:
    return len(at.line) < _LINE and _RUNNING.search(at.line) is not None


def _from_there(at: Standing) -> bool:
    return _FROM_THERE.search(at.before) is not None and at.plain[at.mention.end : at.mention.end + 1] == ")"


def _guest(at: Standing) -> bool:
    return bool(_GUEST.search(at.before) or at.paired) and not _OWN_COUNCIL.search(at.before)


Weights = tuple[tuple[float, Callable[[Standing], object]], ...]

# Of each, the first that holds gives the weight.
_PLACES: Weights = (
    (2.5, _ends_heading),  # "Children's Services in Barset", a line of its own
    (OTHERS, _of_others),
    (0.3, lambda at: at.paired),  # "across Barset and Loamshire" tells for neither
    (6.0, lambda at: at.mention.start == at.begins and at.at_top and _DATELINE.match(at.plain, at.mention.end)),
    (SUBJECT, lambda at: _acts(at) and (_INSPECTED.match(at.plain, at.mention.end) or _AS_AT.search(at.before))),
    (SUBJECT, lambda at: _ON_DAYS.match(at.plain, at.mention.end) and _VISITED.search(at.plain, max(0, at.mention.start - 200), at.mention.start)),
    (0.3, _acts),
    (0.3, lambda at: _HOUSED_IN.search(at.before)),
    (0.3, lambda at: _POLICED.search(at.before)),
    (SUBJECT, lambda at: _owns(at) or at.subject),
    (1.0, lambda at: True),
)
_COUNCILS: Weights = (
    (12.0, _signs),
    (12.0, _has_the_rights),  # "Copyright Barset Council 2020"
    (OTHERS, _of_others),
    (12.0, _heads_line),
    (12.0, _runs),
    (12.0, _crowns),
    (12.0, _ends_head),  # "Minutes - Barset Council"
    (12.0, lambda at: at.at_top and _MEETING_OF.search(at.before)),  # "Minutes of Meeting of the X Committee of Y District Council"
    (6.0, lambda at: _REPORT_OF.search(at.plain, max(0, at.mention.start - 140), at.mention.start)),
    (6.0, lambda at: _BROUGHT_BY.search(at.plain, max(0, at.mention.start - 140), at.mention.start)),
    (0.9, _from_there),  # "Ada Moor (Barset County Council)": of itself it does not tell whose minutes they are
    (3.0, lambda at: of_its_own(at.before, at.after)),
    (1.0, _guest),
    (1.4, lambda at: at.told),
    (3.0, lambda at: True),
)


def weight(at: Standing) -> float:
    """How much a mention tells for its council."""
    return next(weight for weight, holds in (_PLACES if at.mention.kind == "place" else _COUNCILS) if holds(at))
