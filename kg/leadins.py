"""Who reported what a sentence says: "It was reported that", "The Head of Service explained that", and at its end ", Members heard".

The sentence is read without these words, with a capital and a full stop, as if it stood alone. What a speaker by name says keeps its lead
(`kg.extract.attendance` needs it), and so does what inspectors, a letter or a report on an inspection say, for it is theirs.
"""

from __future__ import annotations

import re

from kg.screen import Screened

_AGAIN = r"(?:(?:also|then|further|next|again|first|subsequently)\s+)?"
_BODY = r"(?:Committee|Sub-Committee|Panel|Board|Commission|Forum|Cabinet|Executive|Group|meeting)"
_MEETING = rf"(?:Members|Councillors|the\s+{_BODY})"
_TOLD = (
    rf"(?:(?:were|was|had\s+been)\s+{_AGAIN}(?:told|informed|advised|reminded|assured|made\s+aware|aware)"
    rf"|{_AGAIN}(?:heard|noted|learned|learnt|recalled)|(?:were|was)\s+(?:pleased|glad)\s+to\s+(?:hear|learn|note))"
)
_REPORTED = (
    r"(?:reported|noted|explained|stated|confirmed|advised|added|said|pointed\s+out|clarified|recalled|highlighted|reiterated|observed"
    r"|recorded|placed\s+on\s+record)"
)
_AREA = (
    r"(?:services?|children(?:'s)?|education|social\s+care|social\s+work|safeguarding|early\s+help|famil(?:y|ies)|young\s+people|schools"
    r"|learning|commissioning|performance|finance|quality)"
)
_OFFICER = (
    r"(?:officers|the\s+(?:(?:interim|acting|deputy|assistant|executive|strategic|corporate|service|lead|principal|senior)\s+){0,2}"
    r"(?:director|officers?|head|manager|chief\s+(?:executive|officer)|(?:cabinet|executive|lead)\s+member|portfolio\s+holder|chair(?:man|person)?)"
    rf"(?:\s+(?:of|for)\s+{_AREA}(?:,?\s+(?:and\s+)?{_AREA}){{0,3}})?)"
)
SAYS = r"reported|explained|confirmed|stated|said|added|noted|replied|answered|clarified|pointed\s+out|advised"  # what any speaker does
_SAID = (
    rf"(?:had\s+)?{_AGAIN}(?:(?:{SAYS})"
    rf"|(?:told|informed|advised|reminded)\s+(?:{_MEETING}|them)|(?:was|were)\s+(?:pleased|able|glad)\s+to\s+(?:report|say|confirm|advise)"
    r"|made\s+the\s+point|(?:began|opened|started)\s+by\s+(?:saying|explaining|reporting))"
)
_ASKED = (
    r"(?:in\s+(?:reply|response|answer)\s+to\s+(?:an?\s+|the\s+|further\s+|several\s+|another\s+)?(?:(?:further|second|similar)\s+)?"
    r"(?:questions?|quer(?:y|ies)|enquir(?:y|ies))(?:\s+(?:from|by)\s+(?:a\s+)?(?:Members?|Councillors?))?,\s+)"
)
_RECALL = (
    rf"(?:as\s+(?:Members|Councillors|the\s+{_BODY})\s+(?:would|will|may|might)\s+(?:(?:well|no\s+doubt)\s+)?(?:recall|remember|know|be\s+aware)"
    r"|as\s+(?:was\s+|had\s+been\s+)?(?:previously\s+|already\s+)?(?:reported|noted|explained|set\s+out|shown|outlined|described|detailed)"
    r"\s+(?:at|in|on|to|by|previously|earlier|above)\b[^,;.()\d£]{0,40}(?:\d{1,2}(?:\.\d{1,2})?(?!\d))?[^,;.()\d£]{0,30}"
    r"|turning\s+to\s+(?:the\s+)?(?:next|other|second|last|final)\s+(?:point|matter|item|question))"
)
_GOES_ON = r"\s+(?!(?:he|she|his|her|we|our|I|my|you)\b)(?=\w|£|\")"
_LEAD = Screened(
    rf"\A\s*(?:{_ASKED}?(?:{_MEETING}\s+(?:{_TOLD}|sought\s+clarification\s+and\s+were\s+(?:told|advised|informed))"
    rf"|it\s+(?:was|had\s+been|is)\s+{_AGAIN}{_REPORTED}|{_OFFICER}\s+{_SAID}|the\s+{_BODY}'s\s+attention\s+was\s+drawn\s+to\s+the\s+fact)\s+that\b,?"
    rf"|{_OFFICER}\s+{_SAID}:(?=\s+\")|{_RECALL},){_GOES_ON}",
    re.IGNORECASE,
)
# What a paper says, where no inspectors' is in question.
_PAPER = Screened(
    r"\A\s*(?:the|an?)\s+(?:(?:officers?'s?|director's|covering|annual|update|briefing|progress|performance|quarterly|committee)\s+)?"
    r"(?:report|paper|briefing(?:\s+(?:note|paper))?|update|presentation)\s+(?:had\s+)?(?:also\s+)?"
    rf"(?:stated|said|explained|noted|showed|set\s+out|reported|confirmed|advised|recorded)\s+that{_GOES_ON}",
    re.IGNORECASE,
)
_INSPECTION = Screened(r"\b(?:Ofsted|Estyn|CIW|CSSIW|CQC|HMIP?|HMICFRS|RQIA|[Ii]nspect\w*)\b")
_QUOTED = re.compile(r',"\s+[^",]{2,70}\.\Z')  # "…," the Director said.
_TAIL = Screened(
    rf",\"?\s+(?:(?:{_OFFICER}|he|she|they)\s+{_SAID}(?:\s+(?:{_MEETING}|them))?|{_MEETING}\s+(?:{_TOLD}|understood)"
    rf"|it\s+(?:was|had\s+been)\s+{_AGAIN}{_REPORTED})(?:\s+in\s+(?:reply|response|answer|conclusion))?\.\Z",
    re.IGNORECASE,
)


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
    opens = plain.startswith('"', at) and plain[at + 1 : at + 2].isalpha()
    return at + (opens and plain.count('"') == 1 + (plain.endswith('."') or _QUOTED.search(plain) is not None))


def tag(plain: str, led: int = 0) -> int:
    """How many characters of a sentence, of which the first `led` are its lead, only tell at its end who said it.

    >>> tag("The grant had ended, the Director said.")
    19
    """
    found = _TAIL.search(plain) if "," in plain[-90:] else None
    if found is None:  # the end of a quotation of the whole sentence
        return int(plain.endswith('."') and (plain.count('"') == 1 or (led > 0 and plain[led - 1] == '"')))
    return len(plain) - found.start() - 1
