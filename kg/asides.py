"""What is said beside the matter of a sentence: who was speaking, what Members would recall, "however", "formally".

A sentence is read with blanks of the same length in its place, so that no rule need allow for it and offsets stay true.
"""

from __future__ import annotations

import re

from kg.leadins import SAYS
from kg.screen import Screened

_TOLD = (
    r"(?:told|reminded|informed|assured|advised)"
    r"\s+(?:the\s+)?(?i:members|councillors|board|committee|panel|meeting|commission|cabinet|executive|forum|chair|colleagues|partners|partnership|group|them)"
)
SPEAKS = (  # what is said of a speaker between two commas
    rf"(?:{SAYS}|continued|recalled|observed|remarked|commented|stressed|acknowledged|understood|went\s+on"
    rf"|(?:was|were)\s+(?:pleased|glad|happy|proud|delighted|sorry|able|keen|sad)\s+to\s+(?:say|report|add|note|tell|confirm|see|hear)|{_TOLD})"
)
# By no name of a person: those who speak by name were at the meeting (`kg.extract.attendance`).
_SPEAKER = (
    r"(?:he|she|it\s+was"
    r"|(?:the\s+)?(?:(?:interim|acting|deputy|assistant|executive|strategic|corporate)\s+)?(?:director|chair(?:man|person)?|officer|head|manager|leader|commissioner|chief\s+\w+|cabinet\s+member|portfolio\s+holder))"
)
# "as Members would recall", "as the Committee knew", "as had been reported in May"
_KNOWN = (
    r"as\s+(?:(?:(?:the\s+)?(?:\w+\s+)?(?:members|councillors|committee|panel|board|cabinet|colleagues|meeting)|many|some|most|all|you|they|we)(?:\s+(?:present|there|here|of\s+(?:them|us|you)))?"
    r"\s+(?:(?:would|will|may|might|could)\s+)?(?:(?:well|all|no\s+doubt|already)\s+)?(?:recall(?:ed)?|remember(?:ed)?|recollect|kn[eo]w|be\s+aware|(?:were|are)\s+aware|(?:have|had)\s+(?:seen|heard|read|been\s+told))"
    r"|(?:(?:he|she|it)\s+)?(?:had|has)\s+(?:already\s+|just\s+)?(?:been\s+)?(?:said|reported|noted|explained|mentioned|told|heard))(?:\s+(?:from|at|in|to|earlier|already|before)\b[^,;.()]{0,40})?"
)
# Between a subject and its verb: "Ofsted, however, had found", "the Board, in turn, was replaced".
_LINK = (
    r"(?:however|indeed|of\s+course|in\s+turn|in\s+due\s+course|moreover|furthermore|therefore|nonetheless|nevertheless|naturally|accordingly|in\s+(?:fact|short|general|essence|sum)|at\s+(?:that|the|this)\s+(?:time|point|stage)"
    r"|(?:following|after|during|at|on|from|since|as\s+a\s+result\s+of)\s+(?:the|that|this|its|their)\s+(?:(?:same|recent|latest|last|first|second)\s+)?(?:visit|inspection|re-?visit|re-?inspection|review)"
    r"|on\s+the\s+whole|by\s+and\s+large|for\s+(?:its|their)\s+part|understandably|reassuringly|fortunately|unfortunately|regrettably|sadly|helpfully)"
)
# Between a preposition and its row: "critical of, in particular, the length of waits"
_ABOVE_ALL = r"(?:in\s+particular|above\s+all|most\s+of\s+all|not\s+least|among\s+other\s+things|for\s+(?:example|instance)|especially|chiefly|notably)"
# Adverbs that neither praise nor find fault, nor tell when.
_ADVERB = (
    r"(?:in\s+the\s+(?:event|end|main)|at\s+last|in\s+(?:practice|effect)|for\s+the\s+most\s+part|as\s+a\s+result|once\s+again"
    r"|formally|subsequently|nonetheless|nevertheless|duly|expressly|explicitly|accordingly|again|eventually|ultimately)"
)
_AUXILIARY = r"(?:had|has|have|was|were|been|is|are)"
# Adverbs that tell only how, or how lately, inspectors said what they said.
_SAYING = r"(?:clearly|rightly|particularly|specifically|separately|themselves|itself|helpfully|generally|strongly)"
_FOUND = r"(?:found|concluded|commented|praised|commended|welcomed|criticised|recommended|asked|called|judged|rated|graded|inspected|reported)"
_SAID = rf"(?:{_FOUND}|noted|identified|observed|highlighted|recogni[sz]ed|acknowledged|stated|said|seen|felt|confirmed|remarked|pointed|drawn|wanted)"
_INSPECTORS = r"(?:Ofsted|Estyn|CIW|CQC|HMIP?|HMICFRS|[Ii]nspect(?:ors?|orates?)|regulators?|[Tt]hey)"
_WHO = rf"(?:{_INSPECTORS}|letter|report|[Ii]t|who|which)"
# "as previously reported", "the Director added", "(see Appendix 2)", "had in fact"
_PASSING = (
    r"(?:reported|noted|explained|mentioned|stated|said|advised|confirmed|heard|told|informed|reminded|outlined|indicated|discussed|described|seen|known|shown|recalled|highlighted|acknowledged"
    r"|understood|added|replied|pointed\sout|set\sout|learned|learnt)"
)
_ALREADY = r"(?:(?:was|were|is|had|has|have|been|also|then|already|just|previously|earlier)\s){0,3}"
_BY_WHOM = r"(?:he|she|it|they|[Mm]embers|[Oo]fficers|(?:the|an?)\s(?:[A-Z][\w'-]*\s){0,3}[A-Z]?[\w'-]+)"
_WHERE = r"(?:\s(?:previously|earlier|above|below|before|already|at|in|by|to|on)\b[^,;()£\d]{0,40}?)?"
_IN_FACT = r"(?:\sin\sfact|,\sin\sfact,|,\sof\scourse,|,\showever,|,\stherefore,|,\sindeed,|,\smoreover,)"
# A comma that parts a clause from what follows an aside stays.
_GOES_ON = r",\s+(?:and|but|when|while|whilst|where|which|who|whose|though|although|because|since|so|as|if|with|or|nor|having|being)\b"
_ASIDES = (
    (
        " ",
        Screened(
            rf"(?P<aside>,\s(?:(?:as|so)\s{_ALREADY}{_PASSING}{_WHERE}|(?:as\s)?{_BY_WHOM}\s{_ALREADY}{_PASSING})(?:(?={_GOES_ON})|,(?=\s))"
            rf"|\s\((?:(?:as|so)\s{_ALREADY}{_PASSING}\b[^()£]{{0,50}}|(?:see|refer\sto|cf\.?|shown\s(?:in|at)|set\sout\s(?:in|at)|attached\s(?:as|at))\s[^()£]{{3,60}})\)(?=[\s,.;:])"
            rf"|(?:(?<=\bhad|\bhas|\bwas)|(?<=\bhave|\bwere)){_IN_FACT}(?=\s))"
        ),
    ),
    (",", Screened(rf"(?P<aside>,\s+{_SPEAKER}\s+(?:had\s+|then\s+|also\s+)?{SPEAKS}(?:(?={_GOES_ON}|:)|,(?=\s)))", re.IGNORECASE)),
    ("as ", Screened(rf"(?P<aside>,\s+{_KNOWN}(?:(?={_GOES_ON})|,(?=\s))|\s\(\s?{_KNOWN}\s?\)|\s-\s{_KNOWN}\s-(?=\s))", re.IGNORECASE)),
    (",", Screened(rf"\w(?P<aside>,\s+{_LINK},)(?=\s+{_AUXILIARY}\b)|\b{_AUXILIARY}(?P<within>,\s+{_LINK},)(?=\s+\w)", re.IGNORECASE)),
    (",", Screened(rf"\b(?:of|about|by|with|at|over|for|on|to|that)(?P<aside>,\s+{_ABOVE_ALL},)(?=\s+\w)", re.IGNORECASE)),
    (
        " ",
        Screened(
            rf"\b{_AUXILIARY}(?P<aside>(?:\s+{_ADVERB}){{1,2}})(?=\s+[a-z])"
            rf"|\b{_WHO}(?P<within>(?:\s+{_ADVERB}){{1,2}})(?=\s+(?:[a-z]+ed|found|saw|wrote|said|made|gave|took|drew|had|has|have)\b)"
        ),
    ),
    (
        " ",
        Screened(
            rf"\b{_INSPECTORS}(?:\s+(?:had|has|have))?(?P<aside>(?:\s+(?:{_SAYING}|since|further|overall)){{1,2}})(?=\s+{_SAID}\b)"
            rf"|\b{_AUXILIARY}(?P<within>\s+{_SAYING})(?=\s+{_FOUND}\b)"
        ),
    ),
)


# "the hub (which Barset ran) moved", "the hub - which Barset ran - moved": as between commas
_WHICH = Screened(r"(?P<open>\s\(|\s-\s)(?P<clause>(?:which|who|whose|whom)\s[^()]{3,140}?)(?P<close>\)(?:[,.;:](?=\s|$))?|\s-(?=\s))")
_TOTAL = re.compile(r"\ba\s+(?:grand\s+)?total\s+of(?=\s+£)", re.IGNORECASE)


def _between_commas(match: re.Match[str]) -> str:
    opened, clause, closed = match["open"], match["clause"], match["close"]
    if opened.endswith("(") != closed.startswith(")") or " - " in clause:
        return match.group()
    return f"{', ' if len(opened) == 2 else ',  '}{clause}{closed[1] + ' ' if len(closed) == 2 and closed[0] == ')' else ',' + ' ' * (len(closed) - 1)}"


def without_asides(plain: str) -> str:
    """A sentence, of the same length, with blanks where it says what lies beside its matter.

    >>> without_asides("Ofsted, she said, had formally praised the hub.")
    'Ofsted            had          praised the hub.'
    >>> without_asides("It had, as previously reported, been agreed (see Appendix 2).").split()
    ['It', 'had', 'been', 'agreed', '.']
    """
    if "wh" in plain and _WHICH.stands(plain):
        plain = _WHICH.exact.sub(_between_commas, plain)
    if "£" in plain:
        plain = _TOTAL.sub(lambda m: " " * len(m.group()), plain)
    for mark, pattern in _ASIDES:
        if mark in plain and pattern.stands(plain):
            plain = pattern.exact.sub(_blank, plain)
    return plain


def _blank(match: re.Match[str]) -> str:
    """A match, of the same length, with blanks for the group that took part in it."""
    group = next(g for g in ("aside", "within") if g in match.re.groupindex and match[g])
    low, high = (at - match.start() for at in match.span(group))
    return f"{match.group()[:low]}{' ' * (high - low)}{match.group()[high:]}"
