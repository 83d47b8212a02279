r"""How minutes tell a sum of money with its purpose: who gave it, who has it, what it is for.

Patterns are cased: a funder is known by its capitals. `amount` is a sum as printed.
"""

from __future__ import annotations

from kg.rules.grammar import Rule, Table

AMOUNT = r"£\s?\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,2})?\d{0,6}(?:\s?(?:million|billion|thousand|m|bn|k|M|K)\b)?"
_WORDS = r"[A-Z][\w'&.-]*"
FUNDER = (
    r"(?:[Tt]he\s)?(?:(?:Council|Authority|authority|local\sauthority|Government|government|Partnership|Board"
    rf"|Police)\b|{_WORDS}(?:\s(?:(?:and|of|for|in|&),?\s(?:the\s)?)?{_WORDS}){{0,8}})"
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
    r"|[A-Z]\w+)|while|whereas|but|by|in\s20|over\s(?:the|three|two|four|five)|for\s20|during|until|of\swhich"
    r"|towards\swhich|subject)\b|\s?[.;,(]|$)"
)
_GAVE = (
    r"(?:set\saside|found|come\sup\swith|put\sup|passed(?:\son)?|transferred|allocated|invested|committed|earmarked|awarded|contributed|put\sin|put|provided"
    r"|made\savailable|agreed|approved|pledged|ring-?fenced|given|spent|paid)"
)


def _rule(name: str, pattern: str, finds: dict[str, dict[str, str]], ignores: tuple[str, ...]) -> Rule:
    return Rule(name=name, yields="funding", pattern=pattern, cased=True, finds=finds, ignores=ignores)


RULES: tuple[Rule, ...] = (
    _rule(
        "gave", rf"(?P<funder>{FUNDER})\s(?:(?:had|has|have)\s)?(?:also\s|now\s"
                rf"|jointly\s)?{_GAVE}\s{_DEGREE}(?P<amount>{AMOUNT}){_OF}{_WHEN}(?:\sto\s(?P<recipient>{FUNDER}))?\s"
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
        "sum-given", rf"(?<!of\s)(?P<amount>{AMOUNT}){_OF}{_WHEN}\s(?:had\s(?:also\s)?been|has\sbeen|was|were"
                     r"|have\sbeen)\s(?:set\saside|allocated|invested|committed|earmarked|awarded|provided"
                     r"|made\savailable|agreed|secured|received|obtained|spent|identified|given)(?:\s(?:by"
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
)
TABLE = Table(RULES)
