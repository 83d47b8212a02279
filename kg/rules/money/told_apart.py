r"""By what words an organisation is told to hold a service, where the service, the contract and who let it stand in sentences beside it."""

from __future__ import annotations

import re

from kg.rules.money.contracting import DEAL, DONE, HAVE, C, O
from kg.rules.money.dealing import DOES_ALL, DONE_ALL, POINTS
from kg.rules.money.services import THING
from kg.screen import Screened

_P = rf"(?P<p>{O})"
_ONE_WORD = r"(?:[a-z'-]+\s){0,3}?"
_KIND = r"(?:services?|projects?|schemes?|programmes?|initiative|venture|offer|club|line|business)"
# Who holds it; `firm` where the words tell of a contract by themselves
HOLDS: tuple[tuple[bool, Screened], ...] = tuple(
    (firm, Screened(pattern))
    for firm, pattern in (
        (False, rf"\b(?:{DONE_ALL}|{DONE})\b[^;.\ue000-\uf8ff]{{0,60}}?\sby\s{_P}"),
        (False, rf"{_P}(?:,\s[^;.\ue000-\uf8ff]{{3,60}},)?\s(?:(?:which|who|that)\s)?{HAVE}(?:{DOES_ALL})\b"),
        (False, rf"\b(?:comes?|came|falls?|fell|is|was|were|are|sits?|sat)\s(?:under|down\sto|with|the\swork\sof|the\sresponsibility\sof|in\sthe\shands\sof)\s(?:(?:two|three|four)\s[a-z]+(?::|,|\s-)\s)?{_P}"),
        (False, rf"\b(?:was|is|were|are)\s(?:an?\s|the\s)?{_P}(?:'s?)?\s(?:own\s)?{_KIND}(?=[.,;]|$|\s(?:and|but|in|for)\b)"),
        (True, rf"{_P}(?:'s?)?\s{_ONE_WORD}{DEAL}\b"),
        (True, rf"\b{DEAL}\b[^;.\ue000-\ue0ff]{{0,60}}?\s(?:with|to|and)\s{_P}"),
        (True, rf"{_P},?\s(?:with|from|to|through)\s(?:which|whom)\s{C}\b"),
        (True, rf"{_P},?\s(?:which|whom)\s{C}\s{HAVE}(?:pays?|paid|commission\w*|engaged?|hired?|retain\w*|fund(?:s|ed)|contract\w*)\b"),
        (True, rf"{_P}(?:,\s[^;.\ue000-\uf8ff]{{3,60}},)?\s{HAVE}(?:been\s|was\s|is\s|were\s|are\s)?(?:commissioned|engaged|retained|contracted|hired|paid|funded)\s(?:to|by|for)\b"),
    )
)
# That somebody has it done, in the sentence itself or beside it
ARRANGED = Screened(r"\b(?:contract\w*|agreements?|SLAs?|commission(?:ed|s|er|ers)?|decommissioned|framework|bought|buys|purchas\w+|procured|grant\sagreement|on\sbehalf\sof|behalf|placed|retained|engaged|pays|paid\sfor|let)\b")
# A sentence that tells of no more than a wish, another's business or what was asked
NOT_TOLD = Screened(
    r"^(?:\W*\w{1,3}[).]\s)?That\s|\b(?:recommend\w*|be\s(?:re-?)?(?:awarded|given|let|commissioned|engaged|asked|appointed)|hop(?:e|ed|ing)|might|could|should|would\slike|rumou?rs?|propos\w+|suggest\w+|expected|intend\w*|consider(?:ed|ing)|options?|bidders?|bids?\b|invit\w+|tender\w*|shortlist\w*|withdrawn|unsuccessful|rejected|decided\sagainst|no\struth|approach(?:ed)?|"
    r"train(?:ing|ed)\s(?:for|of)\s(?:staff|members|councillors)|presentation|attended|spoke|visited|evaluat\w+|inspect\w+|audit\w*|research|conference|donat\w+|elsewhere|other\s(?:councils|authorities)|mainland|neither|nobody|not\sbeen|never|whether|schools?'?\sown)\b"
)
# "the Howe Hill hostel", "the Engage drop-in", "the Helping Hands children's programme": a name that belongs to what is done
NAMED_THING = re.compile(rf"(?<!\bwas\s)(?<!\bis\s)(?<!\bwere\s)(?<!\bby\s)(?<!\bare\s)(?:\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur)\s)?(?P<n>{O})\s(?P<s>(?:[a-z][a-z'-]*\s){{0,3}}?(?:{THING}|hostels?|drop-ins?|programmes?|projects?|schemes?|services?|sessions?|clubs?|caf[eé]|groups?|refuge|lodgings|house|homes?|centres?|courses?|line|campaign|units?|beds|flats|lodge|helpline|nursery|choir|course))\b", re.IGNORECASE)
# "the Council's own Housing Options team", which is a team of the Council's by that name
COUNCILS_OWN = Screened(r"\b(?:(?:[Tt]he|[Ii]ts|[Oo]ur)\s)?(?:(?:[A-Z]\w+\s){0,3}(?:Council|Authority)'s\s)?(?:own\s)?(?P<t>(?:[A-Z][\w'-]*\s(?:(?:and|in|for|of|through|to)\s)?){1,6})(?P<n>[Tt]eam|[Uu]nit|[Hh]ub|[Bb]ranch|[Ss]ection)\b")
# "was commissioned by both": those of the sentence before
BY_BOTH = re.compile(r"\bby\s(?:both|each|all\sthree|the\stwo|them\sboth)\b(?!\s[A-Z])")
# "in the hands of two organisations: Kite Voices in the north and Steps Ahead in the south"
AND_THEN = re.compile(rf"[^;.\ue000-\uf8ff]{{0,40}}(?:,\s(?:and\s)?|\sand\s|;\s(?:and\s)?)(?P<p>{O})(?=\s(?:in|for|at|on)\b|[,.;(]|$)")
# What a name is of which a body is told to do it: "delivers Bright Steps", "Bright Steps, which it ran"
DONE_NAME = re.compile(rf"\b(?:{DOES_ALL})\s(?:the\s)?(?P<a>{O})(?=[.,;]|$|\s(?:and|for|in|on|at|to|across|as)\b)|(?P<b>{O}),?\s(?:which|that)\s(?:the\s[a-z]+\s|it\s|they\s|{O}\s)?{HAVE}(?:{DOES_ALL})\b|(?P<c>{O})\s{HAVE}(?:was\s|is\s)?(?:{DONE_ALL}|commissioned)\sby\b")
# What is not the thing itself: "the review of short breaks"
ABOUT = re.compile(r"\b(?:visits?|reviews?|reports?|evaluation|audits?|surveys?|inspections?|analysis|study|costs?|history|closure|research|photographs?|account|talk|tour|cut|reduction|demand|need|play|music|number|rise|fall)\s(?:of|into|on|to|in|by|for|from)\s(?:the\s|an?\s|all\s)?$")
CLAUSES = re.compile(r",?\s(?:whereas|while|whilst|but)\s|;\s(?:and\s|but\s)?")
# That a sentence speaks of what another names
POINTS_BACK = re.compile(rf"{POINTS.pattern}|\b(?:the|its|their|this|that|both|these)\s(?:[a-z-]+\s)?(?:agreements?|arrangements?|partner|charity|organisation|company|trust)\b", re.IGNORECASE)
# What is only called so
OF_THEM = re.compile(r"^(?:joint\s(?=\w+\s\w)|(?:one|two|three|four|five|six|seven|eight|both|all|some|most|each|half)\s(?:of\s(?:the\s)?)?(?:(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s)?|the\s)(?=[a-z])", re.IGNORECASE)
