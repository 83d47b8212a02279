"""An answer about who delivers a service, told in full by the question before it.

"Who provides advocacy?" "It is Kite Voices, under a contract" is read as "Kite Voices provided advocacy, under a contract".
"""

from __future__ import annotations

import re

from kg.rules.grammar import LONGEST
from kg.rules.money.services import NAME, SERVICE
from kg.text import single_spaced

_DOES = r"(?:provide[sd]?|runs?|ran|deliver(?:s|ed)?|supplie[sd]|supply|offers?|offered|operate[sd]?|carrie[sd]\sout|undertook|undertakes|conducts?|conducted|manage[sd]?|does|did|held|holds)"
_WHO = re.compile(rf"\b[Ww]ho\s(?:(?:now|currently|else|actually|it\swas\sthat|had|has)\s)?{_DOES}\s(?:the\s|its\s|our\s|all\s|Council's\s)?(?P<service>(?!the\s){SERVICE})(?![\w-])")
_ABOUT = re.compile(
    r"\b(?:asked|asks|enquired|inquired|wished\sto\sknow|wondered|question(?:s|ed)?|spoke|quer(?:y|ied))\b[^.;]{0,40}?\s(?:about|on|regarding|concerning|after|of|for)\s(?:the\s|its\s)?"
    rf"(?:(?:new\s|current\s)?contracts?\sfor\s(?:the\s)?)?(?P<service>(?!the\s){SERVICE})(?![\w-])"
)
_SAYS = (
    r"(?:(?:Answer|Reply|Response|A)[:.]\s)?(?:(?:It\swas\s(?:confirmed|explained|said|noted|reported|stated)|(?:The\s|An?\s)?[A-Z][^.;:]{2,70}?\s(?:said|replied|confirmed|explained|answered|reported|advised|stated|responded))"
    r",?\sthat\s)?"
)
_IT_IS = re.compile(rf"^{_SAYS}[Ii]t\s(?:is|was|had\sbeen|has\sbeen)\s(?:the\scharity\s|the\s)?(?P<name>{NAME})(?=,|\.|\sunder\b|\son\b|\swhich\b|\ssince\b|\suntil\b)")
_NAMED = re.compile(
    rf"^(?:Answer|Reply|Response|A)[:.]\s(?:the\s)?(?P<name>{NAME})(?:\s(?:does|do|did|has|had)(?:\s(?:so|done\sso|done\sit|it|that))?(?=[.,]|\s(?:since|from|until|under|for|on|and)\b)|"
    r"(?=,?\s(?:under|on|by|which|since|until|through|with)\b))"
)
_DOES_ALONE = re.compile(rf"^(?:(?:Answer|Reply|Response|A)[:.]\s)?(?:the\s)?(?P<name>{NAME})\s(?:does|do|did|is|was|has)(?:\sso)?\.?$")
_IT_HAS = re.compile(r"^(?:It|They)\s(?=(?:has|have|had|holds?|held)\s(?:an?|the|its)\s(?:[a-z-]+\s)?(?:contract|agreement)\b)")
_THESE = re.compile(
    rf"^(?P<lead>{_SAYS})(?P<it>[Ii]t|[Tt]hese|[Tt]hey|[Tt]his|[Tt]hose)\s(?=(?:is|are|was|were|had|has|have)\s(?:been\s)?(?:now\s|currently\s)?"
    r"(?:deliver|provid|run\b|carried|undertaken|operat|offer|conduct|manag|suppl|commission|done))"
)


def answered(question: str, answer: str) -> str:
    """An answer with what it leaves to the question before it put in; else as it is.

    >>> answered("A Member asked who provided advocacy.", "It was Kite Voices, under a contract with the Council.")
    'Kite Voices provided advocacy, under a contract with the Council.'
    """
    told, these = _IT_IS.match(answer) or _NAMED.match(answer), _THESE.match(answer)
    if not (told or these or _IT_HAS.match(answer)):
        return answer
    question = single_spaced(question[:LONGEST])
    if alone := _DOES_ALONE.match(question):
        return _IT_HAS.sub(f"{alone['name']} ", answer)
    asked = _WHO.search(question)
    if asked and told:
        return f"{told['name']} provided {asked['service']}{answer[told.end() :]}"
    about = asked or _ABOUT.search(question)
    if about and these:
        return f"The {about['service']} {answer[these.end() :]}"
    return answer
