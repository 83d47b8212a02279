r"""How minutes tell a sum of money with its purpose: who gave it, who has it, what it is for.

Patterns are cased: a funder is known by its capitals. `amount` is a sum as printed.
"""

from __future__ import annotations

from kg.rules.grammar import Rule, Table

AMOUNT = r"£\s?\d{1,3}(?:,\d{3}){0,3}(?:\.\d{1,2})?\d{0,6}(?:\s?(?:million|billion|thousand|mn|m|bn|k|M|K)\b)?(?![,.]?\d|[mkMK]\b|bn\b|mn\b|\s(?:million|billion|thousand)\b)"
_WORDS = r"[A-Z][\w'&.-]*"
FUNDER = (
    r"(?:[Tt]he\s)?(?:(?:Council|(?<=[Tt]he\s)council|(?:[Ll]ocal\s)?[Aa]uthority|Government|government|Partnership|Board"
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


def _rule(
    name: str, pattern: str, finds: dict[str, dict[str, str]], ignores: tuple[str, ...], stances: frozenset[str] = frozenset({"asserted"})
) -> Rule:
    return Rule(name=name, yields="funding", pattern=pattern, cased=True, finds=finds, ignores=ignores, stances=stances)


RULES: tuple[Rule, ...] = (
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
        "budget-of", rf"(?:[Tt]he\s)?(?P<purpose>(?:(?:total|annual|overall|pooled|whole)\s)?(?:budget|outturn|income|running\scosts?|costs?|expenditure)\sof\s(?:running\s)?(?:the\s)?(?P<recipient>(?:[A-Z][\w'&-]*\s(?:(?:and|of|for)\s)?){{0,8}}(?:Board|Partnership|[A-Z]{{1,6}}(?:CB|CP|AB)s?\b)|board\b|partnership\b))(?:,?\s(?:for|in)\s(?:the\syear\s)?20[\d/-]+,?)?\s(?:was|is|had\sbeen|has\sbeen|stood\sat|totalled|amounted\sto|came\sto)\s{_DEGREE}(?P<amount>{AMOUNT})(?![\d.]*\w)(?!\s(?:over|under|more|less|short|higher|lower))",
        {
            "The annual budget of the Partnership for 2020/21 came to £260,500.": {"recipient": "Partnership", "amount": "£260,500"},
            "The cost of the WSCP in 2021/22 had been £199,000.": {"purpose": "cost of the WSCP", "recipient": "WSCP"},
        },
        ("The budget of the Board would be £190,500.", "The budget of the Board was £5,000 over.", "The cost of the Board was not known."),
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
        "budget-for", rf"(?:(?:[Bb]udget|[Ss]pend(?:ing)?|[Ee]xpenditure|[Ff]unding|[Ii]nvestment|[Aa]llocation)\s(?:for|on|in)\s(?!(?:the\s)?(?:20\d\d|(?:financial|current|previous|last)\syear))(?:the\s)?(?P<purpose>{PURPOSE})(?:\sin\s20[\d/-]+)?|\b[Tt]he\s(?P<named>(?:[a-z]|Children|Early|Fostering|Adoption|Youth|SEND|Education|Social|Placements?|Home)[\w'/-]*(?:\s(?:and\s|to\s)?[A-Za-z][\w'/-]*){{0,4}}?)\s[Bb]udget(?:\s(?:for|in)\s20[\d/-]+)?(?:\s\([a-z][^()]{{3,40}}\))?)\s(?:was|is|stood\sat|stands\sat|had\sbeen|totalled|amounted\sto|came\sto)\s{_DEGREE}(?P<amount>{AMOUNT})(?![\d.]*\w)(?!\s(?:over(?!\s(?:the|two|three|four|five)\b)|under|more|less|below|above|higher|lower|short))",
        {
            "Funding for the play rangers came to £310,000 over three years.": {"purpose": "play rangers", "amount": "£310,000"},
            "The budget for early help was £3.4m in 2018/19.": {"purpose": "early help", "amount": "£3.4m"},
            "The early help budget stood at £3.4m.": {"named": "early help", "amount": "£3.4m"},
            "The Youth Work budget for 2021/22 (less grants) came to £2.6m.": {"named": "Youth Work", "amount": "£2.6m"},
            "Spending on agency social workers was £4m.": {"purpose": "agency social workers"},
        },
        ("The budget for early help would be £3.4m.", "The early help budget was £3m over.", "Spending in the current year stood at £8m."),
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
        "bid-won", rf"(?:(?P<recipient>{FUNDER})\s(?:(?:had|has|have)\s)?(?:successfully\s(?:bid|applied)\sfor|been\ssuccessful\sin\s(?:a|its)\sbid\sfor)|\b[Ss]uccessful\s(?:bid|application)\s(?:had\s|has\s)?(?:brought\sin|secured|raised|won)|\b(?:scheme|programme|fund|project)\s(?:had\s|has\s)?brought(?:\sin)?)\s{_DEGREE}(?P<amount>{AMOUNT}){_OF}(?:\sinto\sthe\s(?:city|county|borough|area))?(?:\sfrom\s(?P<funder>{FUNDER}))?\s(?:for|towards|to)\s(?:the\s|an?\s)?(?P<purpose>{PURPOSE}){_STOP}",
        {"The Council had successfully bid for £600,000 from the Lottery for mentoring.": {"recipient": "The Council",
            "funder": "the Lottery", "amount": "£600,000", "purpose": "mentoring"}},
        ("The Council had bid for £600,000 for mentoring.", "A successful bid would bring in £600,000 for mentoring."),
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
)
TABLE = Table(RULES)
