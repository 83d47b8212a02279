"""What a cell, a label, a bracket or the rest of a line says of the stage of a strategy: "Still a draft", "Adopted May 2018".

Such a phrase has no subject and mostly no verb; it begins with the words of a stage, after adverbs alone. What is only due
("Adoption expected in June", "To be published") begins with none and says nothing.
"""

from __future__ import annotations

import re

from kg.rules.plans.strategy_clauses import STAGES
from kg.rules.plans.strategy_nouns import RECEIVERS
from kg.rules.plans.strategy_words import WORDS

_MADE = r"(?:developed|drafted|written|prepared|produced|drawn up|compiled|put together|worked (?:up|on)|devised|scoped|created|co-produced|shaped|finali[sz]ed)"
_REVISED = r"(?:revised|refreshed|updated|rewritten|renewed|amended|overhauled|reissued|re-issued|relaunched|re-launched)"
_REVIEW = r"(?:review|revision|refresh|evaluation|overhaul)"
_ON = r"(?:under ?way|in (?:progress|hand|train)|ongoing|begun|started|commenced|continuing)"
_WORK = r"(?:(?:first |second |early |initial |final |working |consultation |rough |advanced )*draft(?:ing)?|consultation)"

# In the order in which they are tried: what says most comes first.
POSITIONS: tuple[tuple[str, str], ...] = (
    ("superseded", r"(?:superseded|replaced|withdrawn|expired|lapsed|no longer (?:in (?:force|use|place|effect)|current|used)|discontinued|retired|archived|ran out|came to an end|ended)"),
    (
        "under review",
        rf"(?:(?:under|undergoing|subject to|in|at|part[- ]way through|half[- ]way through) (?:a |its |an )?(?:\w+ )?{_REVIEW}(?! (?:by|due))|being (?:re-?)?(?:reviewed|revised|refreshed|updated|rewritten|evaluated|redrafted|looked at (?:again|afresh)|overhauled)"
        rf"|{_REVIEW} (?:of it )?(?:now |is |was |currently |already )*{_ON})",
    ),
    (
        "in development",
        rf"(?:being {_MADE}|(?:in|under) (?:active )?(?:development|preparation|production)|in the (?:making|course of preparation|pipeline)|in (?:the )?process of being {_MADE}|(?:drafting|writing|development|preparation|work) (?:now |is |was |already |on it )*{_ON}"
        r"|at (?:an? |the )?(?:early )?(?:drafting|development|planning|design|scoping|writing) stage|half[- ]written|part[- ]written|taking shape)",
    ),
    (
        "draft",
        rf"(?:(?:in|at) (?:(?:its|a|the) )?{_WORK}(?: (?:form|stage|version))?|{_WORK}(?: (?:form|stage|version|only|under ?way|in progress|open|running|out))?(?![\w-]| (?:due|expected|to be|planned|awaited|will|would|ended|strateg|plan|polic|framework))"
        rf"|drafted|out (?:to|for) (?:(?:public|wider|formal|further) )?consultation|being consulted (?:up)?on|(?:\w+ )?draft (?:attached|appended|circulated|available|complete|ready|shared|tabled|before Members))",
    ),
    (
        "submitted",
        rf"(?:submitted|lodged|(?:sent|forwarded|handed|delivered|gone|went)(?: (?:in|off|over))?(?= (?:to|with) (?:the )?{RECEIVERS}))",
    ),
    (
        "planned",
        rf"(?:(?:(?:nobody|no one) (?:has |had )?(?:yet )?(?:started|begun|written|at work)|(?:nothing|none of it|(?:not|never) a (?:word|line|page)(?: of it)?|no draft)(?: has been| had been| was| is)?(?: yet| so far| as yet)? (?:written|drafted|begun|done|on paper|in existence))|planned|intended(?! to (?!be |have ))|proposed|not (?:yet )?(?:been )?(?:begun|started|commenced|written|drafted|in place|developed|prepared|produced)|yet to be (?:begun|started|{_MADE})|to be {_MADE}|in prospect|on the (?:drawing board|horizon)|to follow|agreed in principle)",
    ),
    ("refreshed", rf"(?:(?:reviewed and )?{_REVISED})"),
    ("published", r"(?:published|issued|released|launched|made public|on the (?:\w+ )?website|available online)"),
    (
        "in force",
        r"(?:in(?:to)? (?:force|place|operation|use|effect)|current|live|operational|operative|effective(?= (?:from|since))|(?:formally )?(?:adopted|approved|agreed(?! in principle| to\b| that\b)|ratified|signed off|endorsed|implemented|introduced)|active|embedded|up and running"
        r"|(?:came|come) into (?:force|effect|use|operation)|took effect|went live|(?:applied|running|operating|followed|used) since|complete(?:d)?(?= (?:and )?(?:in (?:use|place|force)|\d{4}|[A-Z])))",
    ),
)
_LEAD = r"(?:(?:(?:now|still|currently|already|formally|first|last|originally|as yet|only|just|also|a|an|is|was|has been|had been|have been|were|are|remains|remained|status|position|the|yet|at present|presently|most recently|newly|it|which|since|then|recently|in|by|jointly)\b|-|,)\s+)*?"
_CLAUSE = {s.status: "|".join(p for p in ((s.participles, s.states, s.verbs) if s.status != "planned" else (WORDS["planned"].states,)) if p) for s in STAGES}
POSITION = re.compile(_LEAD + "(?:" + "|".join(rf"(?P<s{i}>{pattern}|{_CLAUSE[status]})" for i, (status, pattern) in enumerate(POSITIONS)) + r")(?![\w-])", re.IGNORECASE)


def position(text: str, at: int = 0, end: int | None = None) -> tuple[str, int, int] | None:
    """The stage with which a phrase begins, and the span of its words; None where it begins with none.

    >>> position("Still a draft"), position("To be adopted in June")
    (('draft', 0, 13), None)
    """
    match = POSITION.match(text, at, len(text) if end is None else end)
    if match is None:
        return None
    return next(POSITIONS[int(k[1:])][0] for k, v in match.groupdict().items() if v is not None), match.start(), match.end()
