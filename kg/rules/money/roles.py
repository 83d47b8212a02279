r"""By what words beside it a body is the giver or the receiver of a sum, and a thing what the sum was for, over a sentence in signs.

Each cue is local: "from G", "G had paid", "fell to G", "G, whose gift"; in which order they stand in the clause, and what stands
between, is not said here. `g` gives, `r` gets, `s` is the purpose.
"""

from __future__ import annotations

import re

from kg.rules.money.granting import BECAME, BODY, GAVE, GIVEN, MET, NP, M
from kg.screen import Screened

_G, _R = rf"(?P<g>{BODY})", rf"(?P<r>{BODY})"
_RP = "(?P<r>[\ue000-\ue1ff\ue500-\ue5ff\ue700-\ue7ff])"
_WHO = "(?P<g>[\ue000-\ue1ff\ue500-\ue5ff\ue700-\ue7ff])"  # a place gives as its council does: "Barset had put in £5"
_HAVE = r"(?:(?:had|has|have|having|was|were|is|are|did)\s)?(?:been\s)?(?:(?:also|now|each|both|itself|themselves|since|already|then|first|once|later|further|in\sfact)\s){0,2}"
_BE = r"(?:had\sbeen|has\sbeen|have\sbeen|was\sbeing|were\sbeing|was|were|is|are|being|been)"
GRANT = r"(?:grants?|awards?|gifts?|donations?|contributions?|payments?|funding|monies|money|legac(?:y|ies)|bequests?|subsid(?:y|ies)|allocations?|subscriptions?|cheques?|generosity|sponsorship|investment|share|portion|part|sums?|help|half|third|quarter|two[\s-]thirds|remainder)"
_KIND = r"(?:(?!(?:request|letter|application|bid|report)\b)[a-z-]+\s){0,3}?"
_GAVE = rf"(?:{GAVE}|{MET}|made(?=\s(?:an?|the|its)\s(?:(?:[\w'-]+|[\ue000-\ue0ff])\s){{0,4}}?(?:grant|award|donation|gift|contribution|payment)s?\b)|topp(?:ed|ing)\sup|paid\sover|made\sover|chipped\sin|parted\swith|weigh(?:ed|ing)\sin\swith|laid\sout|lent|subscrib(?:ed|ing)|spar(?:ed|ing)|devot(?:ed|ing)|suppl(?:ied|ying)|bestow(?:ed|ing)|furnish(?:ed|ing)|advanc(?:ed|ing)|remitt(?:ed|ing)|appl(?:ied|ying)(?=\s{M})|sunk|forwarded|directed|drew|drawn|(?:come|came)\s(?:forward|up)\swith|had\sto\s(?:find|pay|meet|spend|put\sin)|(?:been|were|was)\sobliged\sto\s(?:find|pay|meet)|offer(?:ed|ing)|allott(?:ed|ing)|sen[td](?:ing)?|set(?=\s(?:[a-z]+\s){{0,2}}{M}\s(?:aside|by|apart)))"
_GIVEN = rf"(?:{GIVEN}|{MET}|borne|funded|paid\sover|made\sover|handed\sover|forthcoming|lent|subscribed|supplied|devoted|bestowed|remitted|forwarded|advanced|donated|left|bequeathed|subsidised|defrayed|sponsored|endowed|underwritten|financed|stood|offered)"
_TOOK = r"(?:received|receiving|receives|secured|obtained|won|attracted|drawn\sdown|accepted|gained|got|had|in\sreceipt\sof|come\saway\swith|come\sinto|(?:been|was|were)\s(?:awarded|given|granted|allocated|allotted|assigned|handed|left|paid|offered|lent|sent)|benefit(?:ed|ing)\s(?:from|by)|enjoyed|been\s(?:helped|supported|assisted)\s(?:along\s)?by|been\sthe\s(?:recipient|beneficiary)\sof|the\srecipient\sof|successful\sin\s(?:securing|obtaining|winning))"
_PAID_FOR = r"(?:met|borne|paid(?:\sfor)?|funded|financed|donated|bequeathed|subsidised|underwritten|sponsored|supported|backed|made\spossible|defrayed)"
_BUT = r"(?<!\bnot\s)(?<!\bapart\s)(?<!\baway\s)(?<!\bbought\s)(?<!\bpurchased\s)(?<!\btransferred\s)(?<!\bletter\s)(?<!\brequest\s)"
# Who gave it.
GIVERS: tuple[tuple[str, Screened], ...] = tuple(
    (name, Screened(pattern))
    for name, pattern in (
        ("own-budget", rf"\b(?:into|within|from|out\sof|in|by)\s{_G}(?:'s?)?\s(?:own\s|base\s|revenue\s|core\s|general\s){{0,2}}(?:budgets?|reserves?|balances|resources|funds|purse|pocket|coffers)\b"),
        ("whose", rf"{_G},?\swhose\s{_KIND}{GRANT}\b"),
        # "G had found £5", "which G had given", "£5 was what G had put in"; of whom it is told that they were given it is no giver
        ("subject", rf"{_G},?\s(?:which|who)\s(?:(?:had|has|have)\s)?(?:(?:also|now|then|itself|since|already|once|later)\s){{0,2}}{_GAVE}\b"),
        ("subject", rf"(?<!\bto\s)(?<!\bwith\s)(?<!\bfor\s)(?<!\bof\s)(?<!\bin\s){_WHO},?\s(?:(?:which|who)\s)?(?!(?:had|has|was|were)\s(?:been\s)?(?:given|awarded|granted|allocated|allotted|assigned|paid|left|lent|sent|offered|handed|made|found)\b(?!\sover)){_HAVE}(?:in\sturn\s|not\sonly\s)?(?:agreed\sto\s(?:give|pay|find|contribute|put\sin)|{_GAVE})\b"),
        ("subject", rf"(?<!\bto\s)(?<!\bwith\s)(?<!\bfor\s)(?<!\bof\s)(?<!\bin\s){_G},?\s(?:(?:which|who)\s)?(?:had|has|have)\s(?:also\s|then\s|since\s)?(?:given|awarded|granted|allocated|allotted|assigned|paid|left|lent|sent|offered|handed|made|found)\b"),
        ("from", rf"{_G},?\sfrom\s(?:which|whom)\b"),
        ("from", rf"{_BUT}\bfrom\s{_G}(?!'s?\s(?:staff|officers|premises))"),
        ("by", rf"{M}[^;.\ue300-\ue3ff]{{0,80}}?\b{_GIVEN}\s(?:[a-z-]+\s){{0,5}}?(?:to\s{BODY}\s)?(?:[a-z-]+\s){{0,4}}?by\s{_G}"),
        ("by", rf"\b(?:{_PAID_FOR}|(?:given|paid|awarded|granted|allocated)\s(?:(?:an?|the|some|about|grant|sum|of)\s){{0,3}}{M}|left|put\sup)\s(?:[a-z-]+\s){{0,5}}?(?:to\s{BODY}\s)?by\s{_G}"),
        ("by-agent", rf"{M},?\sby\s{_G}"),
        # "had fallen to G", "left to G to find"
        ("fell", rf"\b(?:fall(?:s|en|ing)?|fell|left)\s(?:up)?(?:to|on)\s{_G}(?!\sby\b)"),
        # "G's grant of £5", "G, whose award", "£5 was G's", "that of G, £5"
        ("owner", rf"{_G}(?:'s?)?\s{_KIND}(?:{GRANT}|reserves?|balances|pocket|purse|coffers)\b(?!\s(?:of|from)\s{BODY})"),
        ("was-theirs", rf"{M}\)?,?\s(?:was|were|is|being|had\sbeen)\s(?:all\s)?{_G}(?:'s?)?(?=[.,;]|$|\s(?:and|own|money|contribution)\b)"),
        ("that-of", rf"\b(?:that|one|those)\s(?:of|from)\s{_G},?\s(?:which\s(?:was|came\sto)\s|for\s|of\s)?{M}"),
        ("grant-from", rf"\b{GRANT}\s(?:of\s{M}\s)?(?:(?:made|given|paid|received)\s)?(?:from|by)\s{_G}"),
        # "it was G, to the extent of £5", "the donor was G", "by courtesy of G", "thanks were due to G for its gift"
        ("it-was", rf"\b[Ii]t\s(?:was|is|had\sbeen)\s(?:from\s|by\s)?{_G}(?:,\s(?:to\sthe\s(?:extent|tune)\sof|in\sthe\ssum\sof|with)|\s(?:that|which|who)\b)"),
        ("it-did", rf"{_G}\s(?:had|has|did),\s(?:to\sthe\s(?:extent|tune)\sof|in\sthe\ssum\sof|with)\b"),
        ("donor", rf"\b(?:donors?|funders?|givers?|benefactors?|sources?|sponsors?|paymasters?)\b[^,;.]{{0,40}}?\s(?:was|were|being|is)\s{_G}"),
        ("donor", rf"{_G}\s(?:was|were|is|had\sbeen)\sthe\s(?:source|donor|giver|funder|benefactor|sponsor)\b"),
        ("courtesy", rf"\b(?:courtesy\sof|thanks\sto|at\sthe\sexpense\sof|thank(?:ed)?|grateful\sto|indebted\sto|gratitude\sto)\s{_G}"),
        ("thanked", rf"{_G}\s(?:was|were|is|are)\s(?:to\sbe\s|duly\s)?(?:thanked|praised|commended)\sfor\b"),
        ("whom-asked", rf"\b(?:gone|went|turned|looked|applied|appealed)\sto\s{_G}\s(?:for\b(?!\s(?:[a-z]+\s){{0,3}}?{M})|and\b)"),
    )
)
# The sentence after, which tells from whom it came.
SOURCES: tuple[Screened, ...] = (
    Screened(rf"^{_G}(?:\s(?:scheme|programme|fund))?\s(?:was|had\sbeen)\s(?:where\s(?:it|this|that|the\s[a-z]+)\s(?:had\s)?(?:come|came)\sfrom|the\s(?:donor|giver|source|funder|benefactor)|whom\s[a-z\s]{{2,20}}\sto\sthank)"),
    Screened(rf"^(?:It|This|That|They|These|Both(?:\ssums|\sof\sthese)?|All(?:\sthree|\sfour|\sof\s(?:it|this|these))?|Each|The\s(?:two|three|money|sum|grant|gift|award|funding|donation|funds|cheque|whole))\s(?:(?:had|has)\s)?(?:all\s)?(?:c[ao]me|been\s{_GIVEN}|(?:was|were)\s{_GIVEN}|(?:was|were))\s(?:[a-z]+\s)?(?:from|by)\s{_G}"),
    Screened(rf"^{_G}\s(?:had\s)?(?:made|was\sbehind|were\sbehind)\s(?:the|this|that|both)\s(?:award|grant|gift|payment|donation)s?\b"),
    Screened(rf"\b{_G}(?:'s?)?\s(?:(?:own\s)?(?:reserves|balances|budget)\s)?(?:(?:had|has)\s)?(?:all\s)?{_GAVE}\s(?:it|them|this|the\s(?:money|sum|whole|grant|funds|funding))(?=[.,;]|$)"),
    Screened(rf"^(?:This|It|That|The\smoney)\s(?:was|is|had\sbeen)\s(?:all\s)?(?:an?\s)?(?:[a-z-]+\s)?{GRANT}\s(?:money\s)?from\s{_G}"),
    Screened(rf"^(?:The\s)?(?:donor|giver|source|funder|benefactor|sponsor)(?:\sof\s[a-z\s]{{2,20}})?\s(?:was|had\sbeen)\s{_G}"),
)
# Who gave it, by words that may stand ahead of the sum's own: "an application to G for", "G was to support mentoring; £5 had been paid over"
AHEAD: tuple[Screened, ...] = tuple(
    Screened(pattern)
    for pattern in (
        rf"\b(?:application|bid|request|approach|appeal)s?\s(?:[a-z]+\s){{0,2}}?to\s{_G}",
        rf"\b(?:gone|went|turned|looked|applied|appealed)\sto\s{_G}\s(?:for|and)\b",
        rf"{_G}\s(?:had\sagreed\sto|had\sdecided\sto|was\sto|were\sto|had\sbeen|was|were|is|had)\s(?:also\s)?(?:help\s)?(?:supported|funded|backed|sponsored|paid\sfor|helped|support|fund|back|sponsor|pay\sfor|meet|share|supporting|funding|backing|sponsoring|paying\sfor|sharing)\b",
        rf"\b{GRANT}\s(?:[a-z]+\s)?from\s{_G}",
    )
)
# "It had been allocated £5": the body of which the sentence before tells
IT_TOOK = re.compile(rf"(?:^|[;:]\s|\bthat\s|\band\s)(?:[Ii]t|[Tt]hey)\s(?=(?:(?:had|has|have|was|were)\s)(?:(?:also|since|now)\s)?{_TOOK}\s(?:[a-z]+\s){{0,4}}{M})")
# "A had put in £5 and B £6", "A £5, B £6"
BESIDE = re.compile(rf"(?:^|\band\s|,\s|\bwhile\s|\bwith\s|;\s){_WHO}(?:'s?)?,?\s(?:(?:contributing|giving|adding|paying|finding|putting\sin|with|for\s(?:its|their)\spart)\s|the\s(?:rest|remaining|other|balance),?\s(?:of\s)?|a\sfurther\s|another\s){{0,2}}{M}")
# Who got it.
RECEIVERS: tuple[Screened, ...] = tuple(
    Screened(pattern)
    for pattern in (
        rf"\b{_GAVE}\s(?:over\s)?{_R}\s(?:(?:an?|the|its|some|about|further|grant|sum|additional|extra|another|of|annual)\s){{0,4}}{M}",
        rf"{_RP},?\s(?:(?:which|who)\s)?(?:(?:had|has|have|was|were|is)\s)?(?:(?:also|since|now)\s)?{_TOOK}\s(?:(?:an?|the|its|some|about|further|grants?|sum|additional|extra|another|of|annual|award|totalling|worth|over|just|only|nearly|almost|no\sless\sthan)\s){{0,4}}{M}",
        rf"{_R},?\s(?:(?:which|who)\s)?(?:(?:had|has|have)\s)?(?:been\s)?(?:gone|went|turned|looked|applied|appealed)\sto\s{BODY}\s[^;.\ue300-\ue3ff]{{0,80}}\s(?:come\saway|came\saway|received|been\s(?:given|granted|awarded)|got|obtained|secured)\b",
        rf"\b(?:received|secured|obtained|won|accepted)\s(?:[a-z-]+\s){{0,3}}?by\s{_R}",
        rf"(?:{M}|\b(?:{_GIVEN}|{GRANT}|gone|went))\s(?:a\syear\s)?(?:over\s)?(?:by\s{BODY}\s)?(?:[a-z-]+\s){{0,2}}?(?<!fallen\s)(?<!fell\s)(?<!left\s)to\s{_R}",
        rf"\bleft\sto\s{_R}\sby\b",
        rf"\b(?:raised|raising|raise[ds]|collected)\s(?:[a-z-]+\s){{0,3}}{M}\s(?:for|in\said\sof)\s{_R}",
        rf"{M},?\s(?:which|that)\s{_R}\s(?:had|has|have)\s(?:also\s|since\s|already\s)?(?:received|secured|obtained|won|drawn\sdown|accepted|been\s(?:given|awarded|granted|allocated|paid))\b",
        rf"{_R}(?:'s?)?\s(?:share|portion|slice|allocation|part)\s(?:of|from)\s(?:the\s)?{BODY}",
        rf"{M},?\s(?:which|that)\s{BODY}\s(?:had|has|have)\s(?:also\s|since\s|already\s)?{_GAVE}\s(?:over\s)?(?:to\s)?{_R}",
        rf"{_R}\s(?:on|for)\s(?:having\s)?(?:(?:won|winning|securing|secured|obtaining|attracting|receiving|raising)|(?:been|being)\s(?:awarded|given|granted))\b",
    )
)
# That something was given, paid or cost at all.
MOVED = Screened(rf"\b(?:bringing|brought|brings|{_GAVE}|{_GIVEN}|{_TOOK}|{GRANT}|cost(?:s|ing)?|c[ao]me|coming|gone|went|goes|going|spent|bought|budgets?)\b")
RECEIVED = re.compile(rf"(?:{M}|{GRANT}\b)[^,;.]{{0,60}}?\s(?:had|has|have|was|were|being|been)\s(?:been\s)?received\b|(?:{M}|{GRANT})\sreceived\s(?:for|in|from|during)\b")
_FOR = (
    r"(?:for(?!\s(?:the\s(?:first|second)\stime|(?:its|their)\spart(?!\s(?:in|of)\b)|example|instance|good|free|\ue200))|towards|toward|into|on|to(?:wards)?\s(?:help\s)?(?:pay\sfor|fund|support|meet\s(?:the\scosts?\sof)?|cover|help\swith|finance|buy|employ|run)"
    r"|to\sbe\s(?:laid\sout|spent|used)\s(?:on|for)|helped\swith|in\s(?:respect|support|aid)\sof|against|with\swhich\sto\s(?:pay\sfor|buy|employ|fund|run|open)|by\sway\sof\s[a-z]+\sto(?:wards)?|as\s(?:its|a|their)\s(?:share|contribution|part)\s(?:of|to|towards))"
)
_COST_OF = r"(?:(?:the\s|its\s|their\s)?(?:total\s|whole\s|full\s|annual\s|running\s)?(?:cost|costs|price|expense|upkeep|provision|purchase|part|share)\s(?:of|in)\s(?:running\s|providing\s|employing\s|furnishing\s)?)?"
# What it was for, by the words after it.
_TO_DO = r"(?:improve|extend|reduce|cut|tackle|develop|expand|strengthen|widen|pilot|test|prevent|increase|raise|build|set\sup|open|recruit|train|speed\sup|clear|create|establish|keep|provide|deliver|launch|refurbish|equip|modernise|continue|enlarge|start|trial|replace|upgrade|furnish|bring|take\son|put\son|lay\son|enhance|sustain|maintain|promote|address|encourage)"
TO_DO = Screened(rf"(?:{M}[^;.\ue300-\ue3ff]{{0,90}}?\sto\s|\b(?:in\sorder|so\sas)\sto\s)(?P<s>{_TO_DO}\s[^,;.\ue300-\ue3ff]{{3,90}}?)(?=[.,;]|$|\s(?:and\s(?:the|that|an?)\b|which|over\sthe|in\s20|until|during)\b)")
AFTER = Screened(rf"\b{_FOR}\s{_COST_OF}{NP}")
_BOUGHT = r"(?:bought|purchased|taken\son|appointed|employed|recruited|paid\sfor|opened|set\sup|provided|funded|run|equipped|furnished|built|hired|enlarged|expanded|strengthened|extended|renewed|launched|laid\son|kept\s(?:going|open|alive|afloat|running)|saved|rescued|made\spossible|started|refurbished|financed|met|sponsored|supported|underwritten|subsidised|backed)"
_PAID = rf"(?:{_BOUGHT}|helped)"
PURPOSES: tuple[Screened, ...] = tuple(
    Screened(pattern)
    for pattern in (
        # "£5 was going to Steps Ahead, which the Council had engaged to run mentoring"
        rf"{M}[^;.\ue300-\ue3ff]{{0,80}}?,?\s(?:which|whom)\s(?:{BODY}\s{_HAVE}|had\sbeen\s|was\s)(?:engaged|commissioned|appointed|contracted|chosen|asked)\sto\s(?:run|provide|deliver|operate|offer|carry\sout)\s{NP}",
        # "had topped up the eating disorder service by £5"
        rf"\b(?:topped\sup|increased|boosted|supplemented|added\sto|swelled|enlarged)\s(?:the\sbudget\s(?:of|for)\s)?(?:the\s|its\s|our\s)?{NP}\s(?:by|with)\s(?:an?\s(?:[a-z]+\s)?|a\sfurther\s|another\s)?{M}",
        # "out of which laptops had been bought", "and with this two workers had been taken on"
        rf"\b(?:out\sof|from|with|by\smeans\sof|thanks\sto|through)\s(?:which|this|that|it|the\s(?:money|sum|grant|gift|award|proceeds))(?:\smoney|\ssum)?,?\s{NP}\s{_BE}\s{_BOUGHT}\b",
        rf"{M}[^;.\ue300-\ue3ff]{{0,80}}?\s{BECAME}\s{NP}",
        rf"{M}[^;.\ue300-\ue3ff]{{0,80}}?\s(?:had\s|has\s|have\s)?(?<!been\s)(?<!was\s)(?<!were\s)(?:bought|equipped|opened|built|refurbished|kept|went\son|gone\son|paid\sfor|been\s(?:spent|laid\sout)\son)\s{NP}",
        # "the family team, funded by the Council with £5,"
        rf"{NP},\s(?:which\s(?:was|is|were|are)\s)?(?:funded|paid\sfor|financed|supported|backed)\s(?:by\s{BODY}\s)?(?:with|at|to\sthe\stune\sof|in\sthe\ssum\sof)\s{M}",
        # "the club, for which £5 had been given"
        rf"{NP},\s(?:for|towards|to|into)\swhich\b",
        # "had received £5, for which it ran three clubs"
        rf"{M}[^;.\ue300-\ue3ff]{{0,60}}?,\s(?:for|with)\swhich\s(?:it|they|he|she)\s(?:had\s)?(?:ran|run|provided|offered|delivered|employed|opened|bought|kept)\s{NP}",
    )
)
# "a Bright Start grant of £5"
NAMED_GRANT = re.compile(rf"\b(?:an?\s|the\s|its\s)?(?P<s>[\ue000-\ue0ff])\sgrant\sof\s{M}")
# What it was for, by words that may stand ahead of it.
SUBJECTS: tuple[Screened, ...] = tuple(
    Screened(pattern)
    for pattern in (
        rf"(?:^|[:;]\s)[Tt]o\s(?P<s>(?:clear|reduce|open|run|buy|employ|keep|start|build|provide|support|help)\s[^;.\ue000-\uf8ff]{{3,90}}?),?\s(?=(?:the\s)?{BODY})",
        rf"(?:^|\bthat\s|[,;:]\s|\band\s|\bwhile\s|\bof\swhat\s){NP}(?<!\bthe)(?<!\bits)(?<!total)(?<!running)(?<!\bof),?\s(?:which\s)?(?:(?:had|has|have|was|were)\s)?(?:been\s)?(?:cost(?:s|ing)?(?!,)|c[ao]me\s(?:in\s)?(?:at|to)|priced\sat)\b",
        rf"{M}[^;.,\ue300-\ue3ff]{{0,40}}?\s(?:which|that)\s{NP}\s(?:had|has|have)\s(?:been\s)?(?:cost|costing)\b",
        rf"(?:^|\bthat\s|[,;:]\s|\band\s|\bwhy\s|\bhow\s|\bwhat\s){NP}\s{_BE}\s(?:[a-z]+\s)?{_PAID}\b",
        rf"(?:^|\bthat\s|[,;:]\s|\band\s){NP}\s(?:(?:had|has|have)\s)?(?:been\s(?:given|awarded|granted|allocated)|received|attracted|secured|had|got|benefited\sfrom|been\s(?:helped|supported)\sby)\s(?:(?:an?|the|some|about|further|grants?|sum|another|of|welcome|boost|in|form|its|only|just|nearly|over|total|annual|small|generous|one-off)\s){{0,6}}{M}",
        rf"(?:^|[:;]\s|\bthat\s)(?:[Ff]or|[Tt]owards|[Oo]n|[Ii]n\srespect\sof|[Aa]s\s(?:for|to|regards)|[Ii]n\sthe\scase\sof|[Ww]ith\sregard\sto|[Tt]urning\sto|[Ss]o\sfar\sas|[Ww]here|[Ww]hen\sit\scame\sto)\s{_COST_OF}{NP}(?:\s(?:was|were)\sconcerned)?,?\s(?={BODY}|{M}|[a-z])",
        rf"\b(?:rescue|aid|help|assistance|benefit)\sof\s{NP}",
        rf"\b(?:so|in\sorder)\sthat\s{NP}\s(?:could|might|can|may)\b",
        r"\b(?:with\swhich|so\sas|in\sorder)\sto\s(?P<s>[a-z]+\s[^,;.\ue300-\ue3ff]{3,70}?)(?=[.,;]|$|\s(?:and|which|in\s20)\b)",
        rf"(?:^|\bthat\s|[,;:]\s){NP}\s(?:paid|given|made|contributed|awarded)\s(?:by|to)\s{BODY}",
        rf"\b(?:who|what)\s(?:was|were|is|had\sbeen|had)\s(?:paying|paid|meeting|funding|met)\s(?:for\s)?{_COST_OF}{NP}",
        rf"\b(?:{GRANT}|budget|costs?|price|bill|help|backlog|expense)\s(?:\({M}\)\s)?(?:to|for|towards|of|with)\s(?:the\s(?:cost|costs|upkeep)\sof\s)?{NP}",
    )
)
# That another gave as much: "matched pound for pound by H", "which H had doubled", "H had put in as much again"
AS_MUCH: tuple[Screened, ...] = tuple(
    Screened(pattern)
    for pattern in (
        rf"{_BE}\s(?:[a-z]+\s)?(?:matched|doubled|equalled)(?:\s(?:pound\sfor\spound|in\sfull|exactly|penny\sfor\spenny|by\sa\slike\s[a-z]+))?,?\s(?:by|from)\s{_G}",
        rf"{_G}\s{_HAVE}(?:matched|doubled|equalled)(?=[.,;]|$|\s(?:it|that|this|pound|in\sfull|exactly)\b)",
        rf"{_G}\s{_HAVE}(?:{GAVE}|added)\s(?:as\smuch\sagain|the\ssame(?:\s(?:sum|amount|again))?|an?\s(?:equal|like|identical|similar)\s(?:sum|amount)|as\smuch)(?=[.,;]|$|\s(?:again|from|for|towards)\b)",
        rf"\b(?:the\ssame|as\smuch\sagain|an?\s(?:equal|like)\s(?:sum|amount))\s{_BE}?\s?(?:{_GIVEN}|c[ao]me|coming)\s(?:by|from)\s{_G}",
    )
)
# What is asked for and not had, or wanted
UNMET = re.compile(
    rf"\b(?:applications?|bids?|requests?|appeals?)\b(?![^;.]{{0,160}}?\b(?:succeeded|successful|won|granted|approved|accepted|secured|brought|agreed)\b)[^;.]{{0,80}}?{M}|\bnot\s(?:yet\s)?(?:succeeded|been\s(?:successful|granted|given|paid|received|approved|found|forthcoming))\b"
    rf"|\basked\sfor\s(?:(?:an?|the|sum|grant|of)\s){{0,4}}{M}(?![^;.]*\b(?:received|given|granted|got|had|approved|agreed|awarded|paid)\b)"
    rf"|{M}\s(?:over|under|above|below|short|higher|lower|more\sthan|less\sthan)\b(?!\s(?:the\s)?(?:two|three|four|five|\d|next|last|past|this|a\s|years?|life|course|summer|winter))"
    rf"|{M}\)?\s(?:(?:was|were|is|are|would\sbe|had\sbeen)\s)(?:also\s|still\s|now\s)?(?:wanted|needed|required|sought|asked\sfor|requested|owed|outstanding|missing|short)\b"
)
# Where one sum's words end and those of the next begin, the surest first.
BORDERS: tuple[re.Pattern[str], ...] = (
    re.compile(r"[;:.]\s"),
    re.compile(r",\s(?:and|but|while|whilst|whereas|with|plus|of\swhich|towards\swhich|to\swhich)\s"),
    re.compile(rf"\s(?:and|but|while|whilst|with|plus)\s(?!{BODY}(?:\s(?:for|to|towards|in)\b|[,.;]|$))"),
    re.compile(r",\s"),
)
# Thanks that are due for what was given
THANKED = re.compile(r"\b(?:was|were|is|are)\sto\sbe\s(?=(?:thanked|congratulated|commended|applauded)\b)")
# "could only say that £5 had gone in": it is said
SPOKE = re.compile(r"\b(?:could|can|was\sable\sto|were\sable\sto)\s(?:only\s|also\s|at\sleast\s)?(?:say|tell\s(?:them|[Mm]embers)|confirm|report|point\sto|add)\b(?!\s(?:nothing|not|when|whether|if)\b)")
# Words that mean a thing named before.
POINTER = re.compile(
    r"(?:it|they|he|she|them|this|these|that|those|so\sdoing|the\sformer|the\slatter|(?:(?:the|this|that|such|those|these)\s)?(?:same\s)?(?:purposes?|work|services?|schemes?|project|programme|costs?|bills?|expense|pilot|venture|initiative|provision|facility|facilities|posts?|sessions|activity|activities|places?|undertaking)(?:\sof\s(?:it|this|them))?)",
    re.IGNORECASE,
)
POINTED = re.compile(
    rf"\b(?:for|towards|into|on|of|to|support|fund)\s(?P<s>{POINTER.pattern})(?=[.,;]|$|\s(?!(?:of|for)\b))|\b(?:give|gave|given|giving|pay|paid|award(?:ed)?|grant(?:ed)?|allocat(?:e|ed)|sent?|left|lent|helped|supported)\s(?P<d>it|them|this|these)\s(?:(?:an?|the|some|about|further|grant|sum|of|another|with|by)\s){{0,4}}{M}"
    rf"|(?:^|[;:,]\s)(?P<n>it|they|this|these)\s(?:(?:had|has|have)\s)?been\s(?:helped|supported|assisted)\b",
    re.IGNORECASE,
)
# "Asked what the clubs cost, she said £5": what the sum is of
COST_ASKED = re.compile(rf"\b(?:what|how\smuch)\s(?:(?:did|does|had|would)\s)?{NP}\s(?:(?:had|has)\s)?(?:cost|costs|come\sto|came\sto|been\scosting)\b|\b(?:the\s)?(?:cost|price|expense)\sof\s{NP.replace('?P<s>', '?P<of>')}")
# A name that gives of itself, without "s": "a Lottery grant of £5"
GIVES = re.compile(
    r"\b(?:Trust|Foundation|Lottery|Office|Department|Governments?|Council|Commissioner|NHS|Police|Board|Group|Authority|Agency|Society|Association|Bank|Company|Ltd|plc|England|Club|Rotary|Church|Diocese|Charity|Ministry|Executive|Commission|University|Union|Homes|Lions|Masons|Freemasons|Fund|CCG|ICB|DfE|Unit|Scotland|Wales|Constabulary|Treasury|Cymru|Endowment|Sport|Arts)\b"
)
# A giver that is meant by "its gift", "whose", "the charity had given"
ITS = re.compile(
    rf"(?:^|[;:]\s|,\s(?:and\s)?|\band\s|\bthat\s)(?:(?:[Ii]ts|[Tt]heir)\s{_KIND}{GRANT}\b|(?:[Ii]t|[Tt]hey|[Tt]he\s(?:charity|trust|foundation|company|fund|firm|club|latter|former|commissioner|department|group|society|association))\s{_HAVE}{_GAVE}\b)"
)
# "Had the grant of £5 been paid, the club would be open", "That the Cabinet be asked to give £5"
UNREAL = re.compile(r"(?:\W?\w{1,4}[.)]\s)?(?:(?:RECOMMENDED|Recommended)\b|[^.;£]{0,160}\bbe\s(?:asked|requested|invited|urged)\sto\s(?!note\b)|Had\s(?:the|it|this|that|there|they|he|she|we|any|[A-Z][\w']+)\s[^.;?]{3,200},\s[^.;?]{3,200}\b(?:would|could|might)\b)")
