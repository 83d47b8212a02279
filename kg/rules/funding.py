r"""How minutes tell a sum of money with its purpose: who gave it, who has it, what it is for.

Patterns are cased: a funder is known by its capitals. `amount` is a sum as printed.
"""

from __future__ import annotations

from kg.datepattern import MONTH_NAMES
from kg.rules.grammar import Rule, Table

AMOUNT = r"£\s?\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,2})?\d{0,6}(?:\s?(?:million|billion|thousand|m|bn|k|M|K)\b)?(?![,.]?\d|[mkMK]\b|bn\b|\s(?:million|billion|thousand)\b)"
_WORDS = r"[A-Z][\w'&.-]*"
FUNDER = (
    r"(?:[Tt]he\s)?(?:(?:Council|Authority|authority|local\sauthority|Government|government|Partnership|Board"
    rf"|Police)\b(?!\sand\s(?:Crime|Fire))|{_WORDS}(?:\s(?:(?:and|of|for|in|&),?\s(?:the\s)?)?{_WORDS}){{0,8}})(?<!Department)(?<!Ministry)"
)
_DEGREE = (
    r"(?:(?:a\sfurther|an\sadditional|an\sextra|another|up\sto|around|about|some|almost|over|approximately"
    r"|more\sthan|a\stotal\sof|the\ssum\sof|a\ssum\sof|funding\sof|a\sgrant\sof|grant\sfunding\sof"
    r"|nearly)\s){0,2}"
)
_WHEN = (
    r"(?:\s(?:in|over|for|during|from|per|a|each|this|next|until"
    r"|between)\s(?:the\s)?(?:financial\syear\s)?(?:year\b|annum\b|(?:\w+\s){0,2}?(?:years?"
    r"|20\d\d(?:\s?[-/]\s?\d\d(?:\d\d)?)?)(?:\sto\s20\d\d(?:/\d\d)?)?))?"
)
_OF = (
    r"(?:\s(?:of\s)?(?:additional\s|extra\s|new\s|grant\s|one-off\s|recurrent\s|further\s"
    r"|government\s){0,2}(?:funding|money|monies|investment|grant|resources?))?"
)
PURPOSE = r"[a-zA-Z][\w'/&()-]*(?:\s[\w'/&()-]+){0,24}?"
_STOP = (
    r"(?=,\swith\b|,?\s(?:which|from|and\s(?:the\s(?:County\s|City\s)?(?:Council|Board|Police|Office|CCG)"
    r"|[A-Z]\w+|(?:a\sfurther\s|another\s|some\s)?£)|while|whereas|but|by|in\s20|over\s(?:the|three|two|four|five)|for\s20|during|until|of\swhich"
    r"|towards\swhich|subject|and\sthat)\b|\sin\s20\d\d|\sfor\s20\d\d|\s?[.;,(]|$)"
)
# What a sum is a part of: "£2m of the Council's reserves", "£50,000 of the High Needs Block".
_SOURCE = (
    r"(?:\s(?:of|from|out\sof)\s(?:(?P<giver>[Tt]he\s(?:[A-Z]\w+\s)?(?:Council|Authority))'s\s|the\s|its\s|their\s)?(?:[\w'-]+\s){0,4}?"
    r"(?:[Rr]eserves?|Block|[Bb]udget|[Ff]und|[Gg]rant|balances|[Uu]nderspend|allocation|[Cc]ontingency))"
)
_FOR = r"(?:for|to|towards|in|into|on)\s(?:the\s|an?\s|its\s|their\s)?"
_SUM_NAME = (
    r"(?:[Ff]unding|[Bb]udget|[Gg]rants?(?:\sfunding)?|[Ii]nvestment|[Cc]ontributions?|[Pp]ayments?|[Aa]wards?|[Aa]llocations?|[Ss]ums?|[Mm]oney"
    r"|[Ss]ubsid(?:y|ies)|[Dd]onations?|[Rr]esources|[Ee]xtra|[Aa]dditional|[Ff]urther)"
)
_MADE = (
    r"(?:(?:had|has|have)(?:\s(?:also|now|since|recently))?\sbeen|was|were|is|are)\s(?:also\s|now\s)?(?:set\saside|put\s(?:aside|by|in|towards)|allocated|invested|committed|earmarked|awarded|provided|made"
    r"(?:\savailable)?|agreed|secured|received|obtained|spent|identified|given|put|paid|injected|released|added|found|won|available|allowed|in\splace|included|approved|contributed|granted|pledged"
    r"|ring-?fenced|used|passed|transferred|raised|attracted|granted|added)"
)
_GAVE = (
    r"(?:set\saside|put\s(?:aside|by)|confirmed|found|come\sup\swith|put\sup|passed(?:\son)?|transferred|allocated|invested|committed|earmarked|awarded|contributed|put\sin|put|provided"
    r"|made\savailable|agreed|approved|pledged|ring-?fenced|given|spent|paid)"
)


def _rule(
    name: str, pattern: str, finds: dict[str, dict[str, str]], ignores: tuple[str, ...], stances: frozenset[str] = frozenset({"asserted"})
) -> Rule:
    return Rule(name=name, yields="funding", pattern=pattern, cased=True, finds=finds, ignores=ignores, stances=stances)


RULES: tuple[Rule, ...] = (
    _rule(
        "gave", rf"(?P<funder>{FUNDER})\s(?:itself\s)?(?:(?:had|has|have)\s)?(?:also\s|now\s"
                rf"|itself\s|jointly\s)?{_GAVE}\s{_DEGREE}(?P<amount>{AMOUNT}){_OF}{_WHEN}(?:\sto\s(?P<recipient>{FUNDER}){_WHEN})?\s"
                rf"(?:for|to|towards|in|into|on)\s(?:the\s|an?\s|its\s)?(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {
            "The Council had earmarked £1.2 million in 2021/22 for extra social workers.": {"funder": "The Council",
                "amount": "£1.2 million", "purpose": "extra social workers"},
            "The Home Office awarded £310,000 for work with young victims.": {"funder": "The Home Office", "amount":
                "£310,000", "purpose": "work with young victims"},
            "The Home Office awarded £75,000 to the Council for work on gangs.": {"funder": "The Home Office",
                "amount": "£75,000", "recipient": "the Council", "purpose": "work on gangs"},
            "Barset Police had contributed a further £25,000 towards the missing children team.": {"funder":
                "Barset Police", "amount": "£25,000", "purpose": "missing children team"},
            "The Council had found £70,000 for its befriending scheme.": {"funder": "The Council", "amount": "£70,000",
                "purpose": "befriending scheme"},
            "The Council had passed £22,000 to Night Owls for a helpline.": {"funder": "The Council", "amount":
                "£22,000", "recipient": "Night Owls", "purpose": "helpline"},
            "The Council has invested £800,000 in early help.": {"funder": "The Council", "amount": "£800,000",
                "purpose": "early help"},
        },
        ("The Council would set aside £1 million for fostering.", "The Council had not allocated £200,000 for the "
                                                                  "hub.", "A resident had paid £40 for a permit.",
         "It was hoped that the Council had allocated £90,000 for fostering."),
    ),
    _rule(
        "resolved-to-give", rf"(?:^(?:\(?\w{{1,4}}[.)]\s)?|\b(?:Cabinet|Committee|Executive|Council|Board|Panel)\s(?:had\s)?|RESOLVED:?\s)(?:agreed|approved|resolved|decided)?\s?\b[Tt]hat\s(?P<funder>{FUNDER})\s(?:would|will|shall)\s(?:also\s)?"
                            rf"(?:provide|contribute|allocate|invest|commit|set\saside|earmark|make\savailable|give|put|spend|fund)\s{_DEGREE}(?P<amount>{AMOUNT}){_OF}{_WHEN}(?:\sto\s(?P<recipient>{FUNDER}){_WHEN})?\s"
                            rf"(?:for|to|towards|in|into|on)\s(?:the\s|an?\s|its\s)?(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {
            "(c) agreed that the Council would allocate a further £85,000 in 2021/22 for advocacy.": {"funder": "the Council", "amount": "£85,000",
                "purpose": "advocacy"},
            "The Cabinet agreed that the Council would provide £1.2 million for foster carers.": {"funder": "the Council", "amount": "£1.2 million",
                "purpose": "foster carers"},
            "RESOLVED that the Authority will contribute £30,000 towards the refuge.": {"funder": "the Authority", "amount": "£30,000", "purpose":
                "refuge"},
            "(2) resolved that the Council set aside; and the Executive decided that the Council would invest £2m in children's homes.": {"funder":
                "the Council", "amount": "£2m", "purpose": "children's homes"},
        },
        ("The officer said that the Council would provide £85,000 for advocacy.", "It was hoped that the Council would provide £85,000 for advocacy.",
            "A Member suggested that the Council should invest £2m in children's homes.",
            "The Cabinet considered whether the Council would provide £85,000 for advocacy.",
            "It was not agreed that the Council would provide £85,000 for advocacy."),
        stances=frozenset({"asserted", "expected", "planned"}),
    ),
    _rule(
        "obtained", r"(?:[Ff]unding|[Bb]udget|[Gg]rants?(?:\sfunding)?|[Ii]nvestment|[Aa]\ssum|[Mm]oney"
                    rf"|[Rr]esources)(?:\s(?:worth|totalling))?\sof\s{_DEGREE}(?P<amount>{AMOUNT}){_WHEN}(?:\sfrom\s("
                    rf"?P<giver>{FUNDER}))?\s(?:had\sbeen|has\sbeen|was|were|have\sbeen)\s(?:made|obtained|secured"
                    r"|received|awarded|allocated|agreed|made\savailable|provided|won|given|identified|approved"
                    rf"|found|set\saside)(?:\s(?:by|from)\s(?P<funder>{FUNDER}))?{_WHEN}\s(?:in\sterms\sof|for|to"
                    rf"|towards|in)\s(?:the\s|an?\s)?(?P<purpose>{PURPOSE}){_STOP}",
        {
            "Funding of £420,000 had been secured for a pilot to support young carers, with reports to the Board.": {
                "amount": "£420,000", "purpose": "pilot to support young carers"},
            "A grant of £95,000 was received from the Home Office for work on child exploitation.": {"amount":
                "£95,000", "funder": "the Home Office", "purpose": "work on child exploitation"},
            "Funding of £35,000 from the Lottery had been secured for a care leavers' choir.": {"amount": "£35,000",
                "giver": "the Lottery", "purpose": "care leavers' choir"},
        },
        ("Funding of £420,000 was being sought for a pilot.", "Funding of £420,000 would be made available for a "
                                                              "pilot.",
                                                                  "If funding of £10,000 was secured for a pilot it "
                                                                  "would start."),
    ),
    _rule(
        "sum-given", rf"(?<!of\s)(?P<amount>{AMOUNT}){_OF}{_WHEN}\s{_MADE}(?:\s(?:by"
                     rf"|from)\s(?P<funder>{FUNDER}))?{_WHEN}\s(?:for|to|towards|in|on)\s(?:the\s"
                     rf"|an?\s)?(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {
            "£180,000 had been set aside for the recruitment of foster carers.": {"amount": "£180,000", "purpose":
                "recruitment of foster carers"},
            "In all, £1.5m was invested in early help.": {"amount": "£1.5m", "purpose": "early help"},
            "£60,000 was provided by the Home Office for a mentoring project.": {"amount": "£60,000", "funder":
                "the Home Office", "purpose": "mentoring project"},
        },
        ("£180,000 would be set aside for fostering.", "It was suggested that £90,000 had been allocated to "
                                                       "fostering.", "£40 was paid at the door."),
    ),
    _rule(
        "gave-recipient", rf"(?P<funder>{FUNDER})\s(?:had\s|has\s|have\s)?(?:gave|given|awarded|allocated|granted"
                          r"|paid|provided)\s(?P<recipient>(?:[Tt]he\s)?(?:Council|Authority|Partnership|Board"
                          rf"|authority|local\sauthority)|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+){{1,5}})(?:\swith)?\s"
                          rf"{_DEGREE}(?P<amount>{AMOUNT}){_OF}{_WHEN}(?:\s(?:under|through|via|from)\s(?:the|its)\s"
                          rf"(?:[A-Z][\w'-]*\s?){{1,8}}(?<=\w))?{_WHEN}\s(?:for|to|towards)\s(?:the\s"
                          rf"|an?\s)?(?P<purpose>{PURPOSE}){_STOP}",
        {
            "The Government had granted the Council £48,000 under the Fresh Roots Fund to run weekend clubs.": {
                "funder": "The Government", "recipient": "the Council", "amount": "£48,000", "purpose":
                    "run weekend clubs"},
            "The Government had given the Council £1.1 million for work with families.": {"funder": "The Government",
                "recipient": "the Council", "amount": "£1.1 million", "purpose": "work with families"},
        },
        ("The Government would give the Council £1.1 million for work with families.",),
    ),
    _rule(
        "received", rf"(?P<recipient>{FUNDER})\s(?:had\s|has\s|have\s)?(?:also\s)?(?:received|secured|obtained"
                    r"|been\sawarded|was\sawarded|were\sawarded|been\sallocated|been\sgiven|won|attracted"
                    rf"|been\ssuccessful\sin\s(?:securing|obtaining))\s{_DEGREE}(?P<amount>{AMOUNT}){_OF}{_WHEN}(?:\s"
                    rf"(?:from|by)\s(?P<funder>{FUNDER}))?{_WHEN}\s(?:for|to|towards)\s(?:the\s"
                    rf"|an?\s)?(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {
            "The Council had been allocated £2.6 million by the Home Office for new refuges.": {"recipient":
                "The Council", "amount": "£2.6 million", "funder": "the Home Office", "purpose": "new refuges"},
            "The Council had received £2.1m from the Department for Education to recruit social workers.": {
                "recipient": "The Council", "amount": "£2.1m", "funder": "the Department for Education", "purpose":
                    "recruit social workers"},
            "The Partnership was awarded £60,000 for training on neglect.": {"recipient": "The Partnership", "amount":
                "£60,000", "purpose": "training on neglect"},
        },
        ("The Council hoped it had secured £2 million for fostering.",
            "The Council would receive £2.1m to recruit staff.", "The applicant had received £90 for the sign."),
    ),
    _rule(
        "budget", rf"(?:[Tt]he\s)?(?P<recipient>{FUNDER}|{_WORDS})'s?\s(?P<purpose>(?:total\s|annual\s"
                  rf"|overall\s)?budget)(?:\s(?:for|in)\s[\w/\s-]{{4,20}}?)?\s(?:was|is|stood\sat|had\sbeen|totalled"
                  rf"|amounted\sto|of)\s{_DEGREE}(?P<amount>{AMOUNT})",
        {
            "The Panel's budget in 2018/19 amounted to £190,500.": {"recipient": "Panel", "purpose": "budget",
                "amount": "£190,500"},
            "The Partnership's total budget in 2020/21 stood at £305,000.": {"recipient": "Partnership", "purpose":
                "total budget", "amount": "£305,000"},
        },
        ("The Board's budget would be £190,500.", "The Board's report of 2018 cost nothing.",
            "The budget was not £190,500 as reported."),
    ),
    _rule(
        "had-budget", rf"(?P<recipient>{FUNDER})\s(?:had|has)\s(?:an?\s)?(?P<purpose>(?:total\s|annual\s"
                      rf"|overall\s)?budget)\sof\s{_DEGREE}(?P<amount>{AMOUNT})",
        {
            "The Partnership had an annual budget of £275,000 in 2020/21.": {"recipient": "The Partnership",
                "purpose": "annual budget", "amount": "£275,000"},
        },
        ("The Partnership would have a budget of £275,000.", "The Partnership had no budget of its own."),
    ),
    _rule(
        "funded-by", rf"(?P<recipient>{FUNDER})\s(?:was|is|had\sbeen|has\sbeen)\s(?:jointly\s)?funded\sby\s"
                     rf"(?P<funder>{FUNDER})\s\((?P<amount>{AMOUNT})\)",
        {
            "The Youth Hub was funded by Barset Police (£30,000) and others.": {"recipient": "The Youth Hub",
                "funder": "Barset Police", "amount": "£30,000"},
        },
        ("The Youth Hub might be funded by Barset Police (£30,000).",),
    ),
    _rule(
        "share", rf"(?:(?:towards|to|of)\swhich,?\s|(?:,|and)\s)(?P<funder>{FUNDER})\s(?:had\s)?(?:contributed|gave"
                 rf"|paid|provided|put\sin|funded|met)\s{_DEGREE}(?P<amount>{AMOUNT})(?!{_OF}{_WHEN}\s(?:for|towards"
                 r"|to)\s)",
        {"It cost £90,000, of which the Council paid £50,000.": {"funder": "the Council", "amount": "£50,000"},
         "The budget was agreed, towards which Barset Police gave £12,000.": {"funder": "Barset Police", "amount":
             "£12,000"}},
        ("The resident, who paid £40, spoke.", "It was asked whether, of which the Council would pay £50,000, any "
                                               "was left."),
    ),
    _rule(
        "part-given", rf"(?P<amount>{AMOUNT}){_SOURCE}{_WHEN}\s{_MADE}(?:\s(?:by|from)\s(?P<funder>{FUNDER}))?{_WHEN}\s{_FOR}(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {
            "£2m of the Council's reserves was set aside for foster care.": {"amount": "£2m", "giver": "the Council",
                "purpose": "foster care"},
        },
        ("£2m of the Council's reserves would be set aside for foster care.",),
    ),
    _rule(
        "gave-part", rf"(?P<funder>{FUNDER})\s(?:(?:had|has|have)\s)?(?:also\s|now\s)?(?:{_GAVE}|used|released|drawn)\s{_DEGREE}(?P<amount>{AMOUNT}){_SOURCE.replace('?P<giver>', '?:')}{_WHEN}\s{_FOR}(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {
            "The Council had earmarked £1.25m of the High Needs Block for two resource bases.": {"funder": "The Council",
                "amount": "£1.25m", "purpose": "two resource bases"},
        },
        ("The Council might earmark £1.25m of the High Needs Block for two bases.",),
    ),
    _rule(
        "resolved-sum", rf"^(?:\(?\w{{1,4}}[.)]\s)?(?:RESOLVED\W+|Resolved\W+)?(?:[Tt]hat\s)?(?:[Tt]o\s)?(?:allocate|set\saside|earmark|commit|release|invest|approve|award|provide|grant|contribute)\s{_DEGREE}(?P<amount>{AMOUNT})(?:{_SOURCE}|{_OF})?{_WHEN}(?:\sto\s(?P<recipient>{FUNDER})(?=\s(?:for|towards)))?\s{_FOR}(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {
            "(3) allocate £8.4 million of the Council's reserves to the delivery of the Plan;": {"amount": "£8.4 million",
                "giver": "the Council", "purpose": "delivery of the Plan"},
        },
        ("It was suggested that they allocate £8m to the Plan.",),
    ),
    _rule(
        "sum-to-whom", rf"(?P<amount>{AMOUNT}){_OF}{_WHEN}\s{_MADE}\sto\s(?P<recipient>{FUNDER}|it|them)(?:\s\([A-Z]+\))?(?:\sby\s(?P<funder>{FUNDER}))?{_WHEN}\s(?:for|towards|to(?=\s[a-z]+\s))\s(?:the\s|an?\s)?(?P<purpose>{PURPOSE}){_STOP}",
        {
            "£6,500 had been awarded to the RCSP by the Executive Office for youth work at half term.": {
                "amount": "£6,500", "recipient": "the RCSP", "funder": "the Executive Office",
                "purpose": "youth work at half term"},
        },
        ("£6,500 might be awarded to the Partnership by the Executive Office for youth work.",),
    ),
    _rule(
        "named-sum", rf"(?:(?P<giver>(?!(?:An?|The|This|That|Of|In|From)\s){_WORDS}(?:\s(?:(?:and|of|for|in)\s)?{_WORDS}){{0,6}}?)(?:'s)?\s)?\b(?:new\s|one-off\s|annual\s|extra\s|additional\s|further\s)?{_SUM_NAME}\s(?:of\s|totalling\s|worth\s)?(?P<amount>{AMOUNT}){_OF}{_WHEN}"
                     rf"(?:\s(?:from|by)\s(?P<funder>{FUNDER}))?\s(?:{_MADE}|paid|went|goes)(?:\sin)?(?:\sby\s(?P<payer>{FUNDER}))?(?:\sto\s(?P<recipient>{FUNDER})(?=\s(?:for|towards)))?{_WHEN}\s{_FOR}(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {
            "Home Office funding of £50,000 had been secured for work on child exploitation.": {"giver": "Home Office",
                "amount": "£50,000", "purpose": "work on child exploitation"},
            "A contribution of £90,000 was made by Barset Police towards the helpline.": {"amount": "£90,000",
                "payer": "Barset Police", "purpose": "helpline"},
            "A one-off payment of £7,000 was made to Kite Voices for placements.": {"recipient": "Kite Voices",
                "purpose": "placements"},
        },
        ("A contribution of £90,000 might be made by Barset Police towards the helpline.",
            "An overspend of £90,000 was reported for fostering."),
    ),
    _rule(
        "sum-in-purpose", rf"[Ii]nvestment\sof\s{_DEGREE}(?P<amount>{AMOUNT})\s(?:in|into)\s(?:the\s|an?\s)?(?P<purpose>{PURPOSE})(?=\s(?:had|has|was)\s(?:been\s)?(?:made|agreed|approved|secured))",
        {"An investment of £600,000 in foster carer recruitment had been made.": {"amount": "£600,000",
            "purpose": "foster carer recruitment"}},
        ("An investment of £600,000 in fostering would be made.",),
    ),
    _rule(
        "there-was", rf"\b[Tt]here\s(?:was|is|were|had\sbeen)\s(?:now\s|also\s)?{_DEGREE}(?P<amount>{AMOUNT}){_OF}\s(?:available\s|set\saside\s|allocated\s|in\sthe\sbudget\s)(?:from\s(?P<funder>{FUNDER})\s)?(?:for|towards|to)\s(?:the\s|an?\s)?(?P<purpose>{PURPOSE}){_STOP}",
        {"There was £300k available for care leavers' housing.": {"amount": "£300k", "purpose": "care leavers' housing"}},
        ("There would be £300k available for housing.",),
    ),
    _rule(
        "budget-for", rf"(?:(?:[Bb]udget|[Ss]pend(?:ing)?|[Ee]xpenditure|[Ff]unding|[Ii]nvestment|[Aa]llocation)\s(?:for|on|in)\s(?:the\s)?(?P<purpose>{PURPOSE})(?:\sin\s20[\d/-]+)?|\b[Tt]he\s(?P<named>[a-z][\w'/-]*(?:\s[a-z][\w'/-]*){{0,4}}?)\sbudget(?:\s(?:for|in)\s20[\d/-]+)?)\s(?:was|is|stood\sat|stands\sat|had\sbeen|totalled|amounted\sto|came\sto)\s{_DEGREE}(?P<amount>{AMOUNT})(?![\d.]*\w)(?!\s(?:over|under|more|less|below|above|higher|lower|short))",
        {
            "The budget for early help was £3.4m in 2018/19.": {"purpose": "early help", "amount": "£3.4m"},
            "The early help budget stood at £3.4m.": {"named": "early help", "amount": "£3.4m"},
            "Spending on agency social workers was £4m.": {"purpose": "agency social workers"},
        },
        ("The budget for early help would be £3.4m.", "The early help budget was £3m over."),
    ),
    _rule(
        "purpose-has-budget", rf"(?:^|(?<=that\s))(?:[Tt]he\s)?(?P<purpose>(?:[A-Z][\w'-]*\s(?:(?:and|of|for)\s)?){{1,5}}(?:Programme|Scheme|Project|Service|Plan|Strategy|Hub|Initiative)|[A-Za-z][\w'/-]*(?:\s[a-z][\w'/-]*){{0,7}}?)(?<!leavers)(?<!children)(?<!carers)(?<!people)(?<!parents)(?<!child)(?<!staff)\s(?:(?:had|has)\s(?:an?\s)(?:annual\s|total\s)?budget\sof|(?:was|were|had\sbeen|has\sbeen|is)\s(?:allocated|funded\s(?:with|to\sthe\stune\sof|at)|supported\s(?:by|with)|backed\s(?:by|with)|paid\sfor\swith))\s(?:a\s)?{_DEGREE}(?P<amount>{AMOUNT}){_OF}{_WHEN}(?:\s(?:from|by)\s(?P<funder>{FUNDER}))?(?=[\s.,;]|$)(?!\s(?:for|towards|to)\s)",
        {
            "Early help for families had a budget of £3.4m.": {"purpose": "Early help for families", "amount": "£3.4m"},
            "The return interview service was funded with £90,000 from the Lottery.": {"purpose": "return interview service",
                "amount": "£90,000"},
        },
        ("The service would be allocated £90,000.",),
    ),
    _rule(
        "funded-at", rf"(?:^|(?<=that\s))(?:[Tt]he\s)?(?P<purpose>[A-Za-z][\w'/-]*(?:\s[a-z][\w'/-]*){{0,7}}?)\s(?:was|were|had\sbeen|has\sbeen|is)\sfunded\sby\s(?P<funder>{FUNDER})\s(?:at|with|to\sthe\stune\sof|in\sthe\ssum\sof)\s(?:a\scost\sof\s)?{_DEGREE}(?P<amount>{AMOUNT})",
        {"The care leavers service had been funded by the Lottery at £600,000.": {"purpose": "care leavers service",
            "funder": "the Lottery", "amount": "£600,000"}},
        ("The care leavers service might be funded by the Lottery at £600,000.",),
    ),
    _rule(
        "gave-to-body", rf"(?P<funder>{FUNDER})\s(?:(?:had|has|have)\s)?(?:contributed|contributes|gave|given|paid|pays|provided|put)\s{_DEGREE}(?P<amount>{AMOUNT}){_WHEN}(?:\sand\s(?:the\s)?{_WORDS}(?:\s{_WORDS}){{0,4}}\s{AMOUNT})?\s(?:in)?to(?:wards)?\s(?:the\s(?P<purpose>(?:running\s)?(?:budget|costs))\sof\s)?(?P<recipient>the\s(?:{_WORDS}\s){{0,6}}(?:Board|Partnership))(?=[.,;]|$|\sin\s)",
        {"Barset Police contributed £40,000 to the budget of the Barset Board.": {"funder": "Barset Police",
            "amount": "£40,000", "purpose": "budget", "recipient": "the Barset Board"}},
        ("Barset Police would contribute £40,000 to the budget of the Barset Board.",),
    ),
    _rule(
        "bid-won", rf"(?:(?P<recipient>{FUNDER})\s(?:(?:had|has|have)\s)?(?:successfully\s(?:bid|applied)\sfor|been\ssuccessful\sin\s(?:a|its)\sbid\sfor)|\b[Ss]uccessful\s(?:bid|application)\s(?:had\s|has\s)?(?:brought\sin|secured|raised|won)|\b(?:scheme|programme|fund|project)\s(?:had\s|has\s)?brought(?:\sin)?)\s{_DEGREE}(?P<amount>{AMOUNT}){_OF}(?:\sinto\sthe\s(?:city|county|borough|area))?(?:\sfrom\s(?P<funder>{FUNDER}))?\s(?:for|towards|to)\s(?:the\s|an?\s)?(?P<purpose>{PURPOSE}){_STOP}",
        {"The Council had successfully bid for £600,000 from the Lottery for mentoring.": {"recipient": "The Council",
            "funder": "the Lottery", "amount": "£600,000", "purpose": "mentoring"}},
        ("The Council had bid for £600,000 for mentoring.", "A successful bid would bring in £600,000 for mentoring."),
    ),
    _rule(
        "made-available", rf"(?P<funder>{FUNDER})\s(?:(?:had|has|have)\s)?(?:made|agreed\sto\s(?:provide|give|fund|contribute|pay))\s{_DEGREE}(?P<amount>{AMOUNT}){_OF}(?:\savailable)?(?:\sto\s(?P<recipient>{FUNDER})(?=\s(?:for|towards)))?\s(?:for|towards|to)\s(?:the\s|an?\s)?(?P<purpose>{PURPOSE}){_STOP}",
        {"The Government had made £600,000 available to support young people leaving care.": {"funder": "The Government",
            "amount": "£600,000", "purpose": "support young people leaving care"}},
        ("The Government might make £600,000 available for care leavers.",),
    ),
    _rule(
        "was-given", rf"(?P<recipient>{FUNDER})\s(?:was|were|had\sbeen|has\sbeen)\s(?:given|paid|granted|allocated|awarded)\s{_DEGREE}(?P<amount>{AMOUNT}){_OF}{_WHEN}(?:\s(?:by|from)\s(?P<funder>{FUNDER}))?\s(?:for|towards|to)\s(?:the\s|an?\s)?(?P<purpose>{PURPOSE}){_STOP}",
        {"The Council was given £600,000 by the Lottery to improve its homes.": {"recipient": "The Council",
            "funder": "the Lottery", "amount": "£600,000", "purpose": "improve its homes"}},
        ("The Council would be given £600,000 by the Lottery for homes.",),
    ),
    _rule(
        "named-grant", rf"(?:[Tt]he\s)?(?P<purpose>[A-Z][\w'-]*(?:\s(?:(?:and|of|for|to)\s)?[A-Z][\w'-]*){{1,5}}\s(?:grant|funding|allocation|fund))(?:\s(?:for|in)\s20[\d/-]+)?\s(?:was|is|had\sbeen|came\sto|totalled|amounted\sto|stood\sat)\s{_DEGREE}(?P<amount>{AMOUNT})(?![\d.]*\w)(?!\s(?:over|under|more|less|short))",
        {"The Brighter Futures grant for 2020/21 came to £950,000.": {"purpose": "Brighter Futures grant", "amount": "£950,000"}},
        ("The Brighter Futures grant would be £950,000.",),
    ),
    _rule(
        "block", rf"\b(?P<purpose>(?:[Hh]igh\s[Nn]eeds|[Ss]chools|[Ee]arly\s[Yy]ears|[Cc]entral\s[Ss]chool\s[Ss]ervices)\s(?:[Bb]lock|[Bb]udget))(?:\s(?:for|in)\s20[\d/-]+)?,?\s(?:was|is|had\sbeen|came\sto|totalled|amounted\sto|stood\sat)\s{_DEGREE}(?P<amount>{AMOUNT})(?![\d.]*\w)(?!\s(?:over|under|more|less|short|in\sdeficit|overspent|underspent|higher|lower))",
        {"The high needs block for 2021/22 was £48.5m and there were 3,000 plans.": {"purpose": "high needs block", "amount": "£48.5m"},
         "He added that the Early Years Block stood at £21m.": {"purpose": "Early Years Block", "amount": "£21m"}},
        ("The high needs block would be £48.5m.", "The high needs block was £2m overspent."),
    ),
    _rule(
        "resolved-grant", rf"\b(?:agreed|resolved|RESOLVED|Resolved|AGREED|approved|decided)\b[^;£]{{0,160}}?\bthat\s(?:an?|the)\s(?:grant|sum|contribution|award|payment|donation)\sof\s{_DEGREE}(?P<amount>{AMOUNT})(?:\s(?:should|shall)|\s(?=be))?\s?be\s(?:awarded|paid|made|given|allocated|granted)\sto\s(?P<recipient>{FUNDER})\s(?:for|towards)\s(?:the\s|an?\s|its\s|their\s)?(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {"It was agreed, on the proposal of Councillor Orme, that a grant of £9,400 be awarded to the Wharfe Youth Forum for its holiday club.": {
            "amount": "£9,400", "recipient": "the Wharfe Youth Forum", "purpose": "holiday club"},
         "RESOLVED that the sum of £2,000 be paid to Night Owls towards a helpline.": {"amount": "£2,000", "recipient": "Night Owls", "purpose": "helpline"}},
        ("It was proposed that a grant of £9,400 be awarded to the Wharfe Youth Forum for its holiday club.",
         "It was not agreed that a grant of £9,400 be awarded to the Wharfe Youth Forum for its club."),
        stances=frozenset({"asserted", "expected", "planned"}),
    ),
    _rule(
        "transfer", rf"(?:[Tt]ransfer(?:red|ring)?|[Mm]ove(?:ment|d)?|[Mm]oving|[Vv]ir(?:ement|ed))\s(?:of\s)?{_DEGREE}(?P<amount>{AMOUNT})\s(?:out\sof|from)\s(?:the\s|its\s|their\s)?[\w'\s-]{{3,60}}?\s(?:to|into|towards)\s(?:the\s|its\s)?(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {"Cabinet had agreed the transfer of £1.1m from the Schools Block to the High Needs Block.": {"amount": "£1.1m",
            "purpose": "High Needs Block"}},
        ("The transfer of £1.1m from the Schools Block to the High Needs Block would be sought.",),
    ),
    _rule(
        "transferred", rf"(?P<amount>{AMOUNT}){_OF}\s(?:{_MADE}|(?:had\s|has\s)?been\s(?:moved|vired))\s(?:out\sof|from)\s(?:the\s|its\s|their\s)?[\w'\s-]{{3,60}}?\s(?:to|into|towards)\s(?:the\s|its\s)?(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {"£1.5m had been transferred from reserves to residential care.": {"amount": "£1.5m", "purpose": "residential care"}},
        ("£1.5m would be transferred from reserves to residential care.",),
    ),
    _rule(
        "from-for", rf"(?P<amount>{AMOUNT})\s(?:had\scome\s|came\s|coming\s)?from\s(?!(?:{MONTH_NAMES})\b)(?P<funder>{FUNDER})\s(?:for|towards)\s(?:the\s|an?\s|its\s|their\s)?(?P<purpose>{PURPOSE}){_WHEN}(?=\sand\s£|\s(?:had|has|have|was|were)\s(?:been\s)?(?:made\savailable|received|granted|provided|secured|given)|\s?[.;,]|$)",
        {"Sums of £90,000 from the Home Office for work with victims and £5,000 from the Council for clubs had been received.": {
            "amount": "£90,000", "funder": "the Home Office", "purpose": "work with victims"}},
        ("The contract was cut by £90,000 from April for the third year.", "A bid for £90,000 from the Home Office for work with victims would be made."),
    ),
    _rule(
        "towards-which", rf"(?:^|[,;]\s|\bthat\s)(?:[Tt]he\s|[Aa]n?\s)?(?P<purpose>[a-zA-Z][\w'/-]*(?:\s[\w'/-]+){{0,9}}),\s(?:which\s[^,;.£]{{5,90}}\sand\s)?(?:towards|to|for)\swhich\s(?P<funder>{FUNDER})\s(?:had\s|has\s|have\s)?(?:given|gave|paid|contributed|granted|provided|awarded|allocated|put\sin|put)\s(?:(?P<recipient>{FUNDER})\s)?(?P<amount>{AMOUNT})",
        {"Play therapy, which was delivered by Kite Trust and towards which the Home Office had given the Council £38,000, was praised.": {
            "purpose": "Play therapy", "funder": "the Home Office", "recipient": "the Council", "amount": "£38,000"}},
        ("Play therapy, towards which the Home Office might give £38,000, was praised.",),
    ),
    _rule(
        "resolved-release", rf"^(?:\(?\w{{1,4}}[.)]\s{{0,3}})?[Tt]hat\s(?:the\s)?(?:release|allocation|award|use|payment|spending)\sof\s(?P<amount>{AMOUNT}){_SOURCE}?(?:\sof\s[\w\s]{{3,50}}?)?\s(?:for|towards|to)\s(?:the\s|an?\s|its\s)?(?P<purpose>{PURPOSE})\sbe\s(?:approved|agreed|authorised|endorsed)",
        {"That the release of £92,000 from reserves for work with care leavers be approved.": {"amount": "£92,000", "purpose": "work with care leavers"}},
        ("That a report on the release of £92,000 be received.",),
        stances=frozenset({"asserted", "expected", "planned"}),
    ),
    _rule(
        "resolved-transfer", rf"^(?:\(?\w{{1,4}}[.)]\s{{0,3}})?[Tt]hat\s(?:the\ssum\sof\s)?(?P<amount>{AMOUNT})\sbe\s(?:transferred|moved|vired|released|allocated|set\saside)(?:\s(?:from|out\sof)\s(?:the\s|its\s)?[\w'\s-]{{3,60}}?)?\s(?:for|to|into|towards)\s(?:the\s|an?\s|its\s)?(?P<purpose>{PURPOSE}){_WHEN}{_STOP}",
        {"(1) That £1,435,000 be transferred from the schools block for high needs in 2022/23.": {"amount": "£1,435,000", "purpose": "high needs"}},
        ("That officers be asked whether £1m could be transferred for high needs.",),
        stances=frozenset({"asserted", "expected", "planned"}),
    ),
    _rule(
        "funding-it", rf"(?P<funder>{FUNDER})\s(?:was|is|were|are|had\sbeen|has\sbeen)\s(?:now\s|also\s|jointly\s)?(?:funding|financing|paying\sfor|supporting|backing)\s(?:the\s|an?\s)?(?P<purpose>[a-zA-Z][\w'/-]*(?:\s[\w'/-]+){{0,10}}?)\s(?:to\sthe\stune\sof|with|at|in\sthe\ssum\sof|to\sthe\svalue\sof)\s{_DEGREE}(?P<amount>{AMOUNT})",
        {"The Home Office was funding a youth worker for the hospital to the tune of £45,000.": {"funder": "The Home Office",
            "purpose": "youth worker for the hospital", "amount": "£45,000"}},
        ("The Home Office might fund a youth worker to the tune of £45,000.",),
    ),
    _rule(
        "grant-for", rf"(?:[Aa]\s(?P<amount>{AMOUNT})\s(?:grant|award|investment|contribution|fund)(?:\sfrom\s(?P<funder>{FUNDER}))?\s(?:(?:had|has)\s)?(?:paid|pays|was|is|would\snow\spay)\sfor)\s(?:the\s|an?\s)?(?P<purpose>{PURPOSE}){_STOP}",
        {"A £600,000 grant from the Lottery paid for the improvement of homes.": {"amount": "£600,000",
            "funder": "the Lottery", "purpose": "improvement of homes"}},
        ("A £600,000 grant from the Lottery might pay for homes.",),
    ),
)
# Who gave or had a sum is told before what it is for: these are tried before the plainer ones.
_FIRST = ("sum-to-whom", "named-sum", "gave-to-body", "was-given")
TABLE = Table(sorted(RULES, key=lambda rule: rule.name not in _FIRST))
