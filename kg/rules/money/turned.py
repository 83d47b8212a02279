r"""Turns in which a sentence names a provider and what it provides out of their usual order, each with the plain sentences that it stands for.

    What had been run by A up to May, namely the club, was from June run by B   ->   The club had been run by A up to May. The club was run by B from June.

Patterns stand over ordinary text; in what they stand for, `{x}` is a group, left out where it is empty.
"""

from __future__ import annotations

from kg.rules.money.dealing import DOES_ALL, DONE_ALL
from kg.rules.money.services import COUNCIL, NAME, THING
from kg.screen import Screened

_P = rf"(?:the\s)?(?P<p>{NAME})"
_WHEN = r"(?:\s(?:since|from|until|till|up\sto|up\suntil|between|to|by|in|on)\s[^,;.]{3,40})"
_S = r"(?P<s>[A-Za-z][^,;:.()]{3,90}?)"
_NOUN = rf"(?:{THING}|[Tt]eams?|[Ll]ine|[Cc]lasses|[Ss]essions)"
_BE = r"(?:had\sbeen|has\sbeen|have\sbeen|was|were|is|are)"
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?\s)?[A-Z][a-z]+(?:\s\d{4})?"
_HELD = r"(?:(?i:team|charity|organisation|company|trust|agency|provider|group|service|body|social\senterprise|people|firm))"
TURNED: tuple[tuple[Screened, tuple[str, ...]], ...] = tuple(
    (Screened(pattern), plain)
    for pattern, plain in (
        # "Both the helpline and the drop-in service had passed to Kite Voices in May"
        (rf"^(?:[^,;.]{{3,60}}\sthat\s)?[Bb]oth\s(?:the\s|its\s)?(?P<a>(?:[\w'-]+\s){{0,6}}?{_NOUN})\sand\s(?:the\s|its\s)?(?P<b>(?:[\w'-]+\s){{0,6}}?{_NOUN})\s(?P<r>{_BE}?\s?(?:[a-z]+\s)?[^;]*)", ("The {a} {r}", "The {b} {r}")),
        # "What had been run by A up to May, namely the club, was from June run by B"
        (rf"^(?:[^,;.]{{3,60}}\sthat\s)?[Ww]hat\s(?P<v>{_BE}\s(?:[a-z]+\s)?(?:{DONE_ALL}))\sby\s{_P}(?P<t>{_WHEN})?,\s(?:namely|that\sis|which\sis|to\swit|i\.?e\.?)\s(?:the\s)?{_S},\s(?P<be>{_BE})(?P<u>{_WHEN})?\s(?:[a-z]+\s)?(?P<w>{DONE_ALL})\sby\s(?:the\s)?(?P<q>{NAME})(?P<z>{_WHEN})?",
         ("The {s} {v} by {p}{t}.", "The {s} {be} {w} by {q}{u}{z}.")),
        # "A having pulled out on 3 May, B stepped in on 4 May to keep the club going"
        (rf"^(?:[^,;.]{{3,60}}\sthat\s)?{_P}\shaving\s(?:withdrawn|pulled\sout|given\s(?:it\s)?up|handed\s(?:it\s)?back|gone\sunder|closed|folded|stood\sdown|left|ceased\strading)\s(?:on|in|at\sthe\send\sof)\s(?P<d>{_DAY}),\s(?:the\s)?(?P<q>{NAME})\s(?:had\s)?(?:stepped\sin|taken\sover|took\sover|come\sin|came\sin|filled\sthe\sgap)\s"
         rf"(?:(?:(?:on|from)\s)?the\s(?:following|next)\s(?:day|month),\s)?(?:(?:on|in|from)\s)?(?P<e>{_DAY}),?\s(?:so\sas\s)?to\s(?:keep|maintain|run|provide|deliver|continue|carry\son|sustain)\s(?:the\s)?{_S}(?:\s(?:going|alive|afloat|open|running))?(?=[,;.])",
         ("The {s} was provided by {p} until {d}.", "The {s} was provided by {q} since {e}.")),
        # "a talk from Kite Voices (the charity running the drop-in sessions)"
        (rf"\b(?:[A-Z]{{2,3}}\s(?:of|from)\s)?{_P}\s\((?:the|an?|our|its)\s(?:[a-z]+\s)?{_HELD}\s(?:(?:which|that|who)\s)?(?P<v>{DOES_ALL})\s(?P<s>[^()]{{5,90}})\)", ("{p} held the contract to provide {s}.",)),
        # "The provision by Kite Voices of play sessions, which dates from 2009"
        (rf"^(?:[^,;.]{{3,60}}\sthat\s)?[Tt]he\s(?:provision|delivery|running|operation|supply|management)\sby\s{_P}\sof\s(?:the\s|its\s)?{_S}(?P<t>{_WHEN})?,\s(?:which|and\sthis)\s(?:(?:had|has)\s)?(?:dates?(?:\sback)?|dated(?:\sback)?|began|begun|started|goes\sback|went\sback)\s(?:from|in|on|to)\s(?P<d>{_DAY}|\d{{4}})(?=[,;.])",
         ("The {s} had been provided by {p} since {d}.",)),
        # "Chat Space went live on 4 May and is supplied by Kite Health"
        (rf"^(?:[^,;.]{{3,60}}\sthat\s)?(?:[Tt]he\s)?(?P<s>[A-Z]?[\w'-]+(?:\s[\w'-]+){{0,8}}?)\s(?:had\s|has\s)?(?:went|gone|goes|started|began|begun|opened|launched|was\slaunched|been\slaunched)(?:\slive)?(?:\sfor\s[^,;.]{{3,40}}?)?\s(?:on|in|from)\s(?P<d>{_DAY}|\d{{4}}),?\sand\s(?:it\s)?(?P<v>(?:is|was|has\sbeen|had\sbeen)\s(?:[a-z]+\s)?(?:{DONE_ALL}))\s(?:for\s(?P<c>{COUNCIL})\s)?by\s{_P}",
         ("The {s} has been provided by {p} since {d}.",)),
        # "Barset Council buys time from the play therapy service of Kite Health"
        (rf"(?P<c>{COUNCIL}|[A-Z][\w'& -]{{2,50}}?\s(?:Council|Authority))\s(?:buys|bought|has\sbought|had\sbought|purchases|purchased|pays\sfor|hires|hired)\s(?:in\s)?(?:[a-z]+\s)?(?:time|hours|days|sessions|places|capacity|input|beds)\s(?:from|in|on|with|at)\s(?:the\s)?(?P<s>[A-Z]?[\w'-]+(?:\s[\w'-]+){{0,6}}?\s{_NOUN}|{THING})\s(?:of|run\sby|provided\sby|at)\s{_P}",
         ("{c} commissions the {s} from {p}.",)),
        # "Kite Voices - run play sessions for Council (since Apr 2017)"
        (rf"^(?:[-•*]\s)?(?P<p>{NAME})(?:\s[-\u2013]|:)\s(?P<v>deliver|provide|run|offer|operate|supply|manage|doing|running|delivering|providing)s?\s(?:the\s)?{_S}(?:\sfor\s(?:the\s)?(?P<c>Council|Authority))?\s\((?P<t>(?:since|from|until|to|till)\s[^()]{{3,30}})\)",
         ("{p} held a contract with the {c} to provide the {s} {t}.",)),
    )
)
