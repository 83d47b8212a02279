"""How a whole sum is told with the shares of it: what is whole, what a share is called, and by what verbs it is borne; over signs."""

from __future__ import annotations

import re

from kg.extract.money.signs import signs

B, M = signs("OCBX"), signs("M")
_PURSE = r"(?:budget|income|funding|costs?|expenditure|expenses|outlay|upkeep|bill|price|fund|pot|pool|purse|kitty|resources|finances|turnover)"
_QUALITY = r"(?:(?:core|annual|running|operating|pooled|joint|total|overall|shared|whole|yearly|staffing|central|base|combined|common|single|ring-fenced|dedicated|new|small|special)\s){0,3}"
_BE = r"(?:was|were|is|are|had\sbeen|has\sbeen|being|been)"
_SPLIT = r"(?:shared|split|divided|apportioned|met|borne|found|carved\sup|parcelled\sout|broken\sdown|spread|made\sup|covered|raised|pooled|funded|financed|paid(?:\sfor)?|resourced)"
_RAN = r"(?:r[au]ns?\son|running\son|operat(?:ed|es)\son|got\sby\son|lived\son|depended\son|managed\son|worked\sto|(?:had\s)?cost|costs|(?:had\s|has\s)?c[ao]mes?\s(?:to|in\sat)|stood\sat|totalled|amount(?:ed|s)\sto|(?:had|has)\s(?:an?\s)?(?:[a-z]+\s){0,2}(?:budget|income|funding|pot)\s(?:of|totalling))"
_ABOUT = r"(?:(?:about|some|just|over|under|nearly|around|roughly|a|the|sum|of|total|in|all|remaining|other|further)\s){0,3}"
_END = r"(?=[,;.:]|$)"
# The whole: `b` whose purse it is, `what` the purse, `s` the thing it is for, `m` the sum.
WHOLE: tuple[re.Pattern[str], ...] = (
    re.compile(rf"(?P<b>{B})'s?\s(?P<what>{_QUALITY}{_PURSE})(?:\s(?:of|at|for)\s{_ABOUT}(?P<m>{M})|,\s{_ABOUT}(?P<m2>{M}),|\s(?:{_BE}|stood\sat|c[ao]me\sto|totalled)\s{_ABOUT}(?P<m3>{M})|\s{_BE}\s(?:[a-z]+\s)?{_SPLIT}\b)"),
    re.compile(rf"\b(?P<s>(?:running\s|total\s|annual\s|staffing\s)?costs\sof\s(?:running\s)?(?:the\s)?(?P<b>{B}))(?:,?\s(?:of|at)?\s?{_ABOUT}(?P<m>{M}),?)?\s(?:{_BE}\s(?:[a-z]+\s)?{_SPLIT}\b|(?:c[ao]me\sto|totalled|stood\sat|{_BE})\s{_ABOUT}(?P<m2>{M}))"),
    re.compile(rf"\b[Aa]\s{_QUALITY}(?:fund|pot|pool|purse|kitty|budget)\s(?:of|worth|totalling)\s{_ABOUT}(?P<m>{M})(?:,?\s[^,;.\ue300-\ue3ff]{{0,60}}?)?\s(?:for|to)\s(?:fund\s|support\s|pay\sfor\s|help\swith\s)?(?:the\s|an?\s)?(?P<s>[a-z][^,;.\ue300-\ue3ff]{{3,90}}?){_END}"),
    re.compile(rf"\b(?:cost|price|bill|costs|expense|upkeep|running|budget)\s(?:of|for)\s(?:running\s)?(?:the\s|an?\s|its\s)?(?P<s>[a-z][^,;.:\ue300-\ue3ff]{{3,90}}?)(?:,\s(?:at\s)?{_ABOUT}(?P<m>{M}),|\s\({_ABOUT}(?P<m2>{M})\))?,?\s(?:(?:{_BE})\s(?:[a-z]+\s)?(?:{_SPLIT}\b|{_ABOUT}(?P<m3>{M}))|(?:(?:had|has)\s)?c[ao]mes?\s(?:to|in\sat)\s{_ABOUT}(?P<m4>{M}))"),
    re.compile(rf"(?:^|\bthat\s|[;:]\s)(?:[Tt]he\s|[Ii]ts\s|[Aa]n?\s)?(?P<s>[A-Za-z][^,;.:\ue000-\ue1ff\ue300-\ue3ff]{{3,90}}?|{B})(?:\s(?:for|across|in|of|between)\s[^,;.\ue300-\ue3ff]{{2,60}}?)?\s{_RAN}\s{_ABOUT}(?P<m>{M})"),
)
_SHARE = r"(?:share|portion|part|slice|contribution|element|stake|proportion|subscription|input|half|third|quarter)"
_OF_IT = r"(?:\s(?:of|to|towards|in)\s(?:this|it|that|which|these|the\s(?:whole|total|sum|cost|bill|fund|pot|budget)))"
_BORE = r"(?:g[ai]ve[sn]?|pa(?:id|ys?)|put(?:s)?(?:\sin)?|found|finds|met|meets|contribut(?:ed|es)|provid(?:ed|es)|bore|bears|cover(?:ed|s)|suppl(?:ied|ies)|add(?:ed|s)|chipped\sin(?:\swith)?|came\sin\swith|stumped\sup|shouldered|carried|took\son|picked\sup|was\s(?:down|good|liable)\sfor|were\s(?:down|good)\sfor|(?:account|answer)(?:ed|s)\sfor|subscribed)"
# A share of it, with who bore it
SHARES: tuple[re.Pattern[str], ...] = (
    re.compile(rf"(?P<g>{B})(?:'s?)?\s(?:own\s|annual\s|agreed\s|total\s)?{_SHARE}{_OF_IT}?,?\s(?:{_BE}|came\sto|amounted\sto|stood\sat|of)\s{_ABOUT}(?P<m>{M})"),
    re.compile(rf"(?P<g>{B}),?\s(?:(?:which|who)\s)?(?:(?:had|has|have|also|itself|now|in\sturn)\s){{0,2}}{_BORE}\s{_ABOUT}(?P<m>{M})"),
    re.compile(rf"(?P<m>{M})(?:{_OF_IT})?,?\s(?:(?:{_BE})\s)?(?:(?:all|being|also)\s)?(?:paid|met|borne|provided|found|given|contributed|coming|c[ao]me|put\s(?:in|up)|supplied|covered|raised|funded|drawn|due|received|falling\sto)\s(?:in\s)?(?:by|from)\s(?:the\s)?(?P<g>{B})"),
    re.compile(rf"(?P<m>{M})(?:{_OF_IT})?\s(?:was|were|is|fell\sto|rested\swith|falling\sto|lay\swith|from)\s(?P<g>{B})(?:'s)?(?=[,;.]|$|\s(?:and|with|while|as)\b)"),
)
# In a row with such a share, its verb left out: "and the Council's £5", "the Council £5", "and £5 by the Council"
MORE: tuple[re.Pattern[str], ...] = (
    re.compile(rf"(?:\band\s|,\s|;\s|\bwhile\s|\bwith\s)(?:that\sof\s)?(?P<g>{B})(?:'s?)?,?\s{_ABOUT}(?P<m>{M})"),
    re.compile(rf"(?:\band\s|,\s|;\s|\bwhile\s|\bwith\s)(?:the\s(?:rest|other|remaining|balance),?\s)?(?P<m>{M})\s(?:by|from|to)\s(?P<g>{B})(?=[,;.]|$|\s(?:and|with|while|as)\b)"),
)
# That the sums told next are shares of the whole told before
PARTS = re.compile(r"\b(?:[Oo]f\s(?:this|it|that|which)|contributions?\sto(?:wards)?\s(?:this|it|that)|remaining|share|portion|slice|split|shared|divided|apportioned|between\sthem|parts?|ways|subscriptions?|rest|remainder|balance|(?:account|answer)ed\sfor)\b")
CUE = re.compile(rf"\b{_PURSE}\b|\br[au]ns?\son\b|\boperat(?:ed|es)\son\b|\bcost\b")
# "G's payment to R for X had gone down from £5 to £4": both were paid
CHANGED = re.compile(
    rf"(?P<g>{B})(?:'s?)?\s(?:[a-z-]+\s){{0,3}}?(?:payment|contribution|grant|subscription|subsidy|allowance|funding|support|donation|share|gift|award|allocation)s?(?:\s(?:of|to|towards)\s(?:the\s)?(?P<r>{B}))?(?:\s(?:for|towards|to)\s(?:the\scosts?\sof\s)?(?:the\s|its\s|an?\s)?(?P<s>[^,;.\ue300-\ue3ff]{{3,80}}?))?"
    rf"\s(?:had|has|have|was|were|is)\s(?:[a-z]+\s){{0,2}}?(?:gone|went|fallen|dropped|risen|grown|been\s(?:cut|raised|increased|reduced|trimmed|lifted|doubled|halved)|cut|raised|increased|reduced|come|shrunk|slipped|climbed|moved)\s(?:down\s|up\s|back\s)?from\s{_ABOUT}(?P<m>{M})(?:\sa\syear)?\sto\s{_ABOUT}(?P<m2>{M})"
)
OWN = re.compile(r"\b(?:Board|Partnership|Committee|Team|Hub|Panel|Forum|Trust|Unit|Project|Centre|Network)$")
