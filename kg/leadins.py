"""Who reported what a sentence says: "It was reported that", "The Head of Service explained that", and at its end ", Members heard".

The sentence is read without these words, with a capital and a full stop, as if it stood alone. What a speaker by name says keeps its lead (`kg.extract.attendance` needs it), and so does what inspectors, a letter or a report say, for it is theirs.
"""

from __future__ import annotations

import re

from kg.screen import Screened

_AGAIN = r"(?:(?:also|then|further|next|again|first|subsequently)\s+)?"
_MEETING = r"(?:[Mm]embers|[Cc]ouncillors|[Tt]he\s+(?:Committee|Sub-Committee|Panel|Board|Commission|Forum|Cabinet|Executive|Group|meeting))"
_TOLD = rf"(?:(?:were|was|had\s+been)\s+{_AGAIN}(?:told|informed|advised|reminded|assured|made\s+aware|aware)|{_AGAIN}(?:heard|noted|learned|learnt|recalled)|(?:were|was)\s+(?:pleased|glad)\s+to\s+(?:hear|learn|note))"
_REPORTED = r"(?:reported|noted|explained|stated|confirmed|advised|added|said|pointed\s+out|clarified|recalled|highlighted|reiterated|observed|recorded|placed\s+on\s+record)"
_AREA = r"(?:[Ss]ervices?|[Cc]hildren(?:'s)?|[Ee]ducation|[Ss]ocial\s+[Cc]are|[Ss]ocial\s+[Ww]ork|[Ss]afeguarding|[Ee]arly\s+[Hh]elp|[Ff]amil(?:y|ies)|[Yy]oung\s+[Pp]eople|[Ss]chools|[Ll]earning|[Cc]ommissioning|[Pp]erformance|[Ff]inance|[Qq]uality)"
_OFFICER = (
    r"(?:[Oo]fficers|[Tt]he\s+(?:(?:[Ii]nterim|[Aa]cting|[Dd]eputy|[Aa]ssistant|[Ee]xecutive|[Ss]trategic|[Cc]orporate|[Ss]ervice|[Ll]ead|[Pp]rincipal|[Ss]enior)\s+){0,2}"
    rf"(?:[Dd]irector|[Oo]fficers?|[Hh]ead|[Mm]anager|[Cc]hief\s+(?:[Ee]xecutive|[Oo]fficer)|[Cc]abinet\s+[Mm]ember|[Ee]xecutive\s+[Mm]ember|[Pp]ortfolio\s+[Hh]older|[Ll]ead\s+[Mm]ember|[Cc]hair(?:man|person)?)"
    rf"(?:\s+(?:of|for)\s+{_AREA}(?:,?\s+(?:and\s+)?{_AREA}){{0,3}})?)"
)
_SAID = (
    rf"(?:had\s+)?{_AGAIN}(?:(?:reported|explained|confirmed|stated|said|added|noted|replied|answered|clarified|pointed\s+out|advised)"
    rf"|(?:told|informed|advised|reminded)\s+(?:{_MEETING}|them)|(?:was|were)\s+(?:pleased|able|glad)\s+to\s+(?:report|say|confirm|advise)|made\s+the\s+point|(?:began|opened|started)\s+by\s+(?:saying|explaining|reporting))"
)
_QUESTION = r"(?:[Ii]n\s+(?:reply|response|answer)\s+to\s+(?:an?\s+|the\s+|further\s+|several\s+|another\s+)?(?:(?:further|second|similar)\s+)?(?:questions?|quer(?:y|ies)|enquir(?:y|ies))(?:\s+(?:from|by)\s+(?:a\s+)?(?:[Mm]embers?|[Cc]ouncillors?))?,\s+)"
_RECALL = (
    r"[Aa]s\s+(?:the\s+)?(?:[Mm]embers|[Cc]ouncillors|Committee|Panel|Board|Cabinet)\s+(?:would|will|may|might)\s+(?:(?:well|no\s+doubt)\s+)?(?:recall|remember|know|be\s+aware)"
    r"|[Aa]s\s+(?:(?:was\s+|had\s+been\s+)?(?:previously\s+|already\s+)?(?:reported|noted|explained|set\s+out|shown|outlined|described|detailed))\s+(?:at|in|on|to|by|previously|earlier|above)\b[^,;.()\d£]{0,40}(?:\d{1,2}(?:\.\d{1,2})?(?!\d))?[^,;.()\d£]{0,30}"
    r"|[Tt]urning\s+to\s+(?:the\s+)?(?:next|other|second|last|final)\s+(?:point|matter|item|question)"
)
_LEAD = Screened(
    rf"\A\s*(?P<lead>{_QUESTION}?(?:{_MEETING}\s+{_TOLD}|{_MEETING}\s+sought\s+clarification\s+and\s+were\s+(?:told|advised|informed)|[Ii]t\s+(?:was|had\s+been|is)\s+{_AGAIN}{_REPORTED}|{_OFFICER}\s+{_SAID}"
    rf"|[Tt]he\s+(?:Committee|Panel|Board|Commission|Forum|Cabinet|meeting)'s\s+attention\s+was\s+drawn\s+to\s+the\s+fact)\s+that\b,?|{_OFFICER}\s+{_SAID}:(?=\s+\")|(?:{_RECALL}),)\s+(?!(?:he|she|his|her|we|our|I|my|you)\b)(?=\w|£|\")"
)
# What a paper says, where no inspectors' is in question
_PAPER = Screened(
    r"\A\s*(?:[Tt]he|[Aa]n?)\s+(?:(?:[Oo]fficers?'s?|[Dd]irector's|[Cc]overing|[Aa]nnual|[Uu]pdate|[Bb]riefing|[Pp]rogress|[Pp]erformance|[Qq]uarterly|[Cc]ommittee)\s+)?(?:report|paper|briefing(?:\s+(?:note|paper))?|update|presentation)"
    r"\s+(?:had\s+)?(?:also\s+)?(?:stated|said|explained|noted|showed|set\s+out|reported|confirmed|advised|recorded)\s+that\s+(?!(?:he|she|his|her|we|our|I|my|you)\b)(?=\w|£)"
)
_INSPECTION = Screened(r"\b(?:Ofsted|Estyn|CIW|CSSIW|CQC|HMIP?|HMICFRS|RQIA|inspect\w*|Inspect\w*)\b")
_QUOTED = re.compile(r',"\s+[^",]{2,70}\.\Z')  # "…," the Director said.


def of_inspectors(text: str) -> bool:
    """Whether a report of which a text speaks may be one on an inspection."""
    return _INSPECTION.stands(text)


def lead_in(plain: str, papers: bool = False) -> int:
    """How many characters of a sentence only tell, at its beginning, that what follows was reported; `papers` where no paper is an inspectorate's.

    >>> lead_in("It was reported that the grant had ended.")
    21
    """
    found = _LEAD.match(plain) or (_PAPER.match(plain) if papers else None)
    at = found.end() if found else 0
    return at + (plain.startswith('"', at) and plain[at + 1 : at + 2].isalpha() and plain.count('"') == 1 + (plain.endswith('."') or _QUOTED.search(plain) is not None))


_TAIL = Screened(
    rf"(?P<tail>,\"?\s+(?:(?:{_OFFICER}|he|she|they)\s+{_SAID}(?:\s+(?:{_MEETING}|them))?|{_MEETING}\s+(?:{_TOLD}|understood)|it\s+(?:was|had\s+been)\s+{_AGAIN}{_REPORTED})(?:\s+in\s+(?:reply|response|answer|conclusion))?)\.\Z"
)


def tag(plain: str, led: int = 0) -> int:
    """How many characters of a sentence, of which the first `led` are its lead, only tell at its end who said it.

    >>> tag("The grant had ended, the Director said.")
    19
    """
    found = _TAIL.search(plain) if "," in plain[-90:] else None
    if found is None:
        return int(plain.endswith('."') and (plain.count('"') == 1 or (led > 0 and plain[led - 1] == '"')))  # of a quotation of the whole sentence
    return len(plain) - found.start() - 1
