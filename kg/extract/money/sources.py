"""A sentence of money without what is said in passing: the year of a sum, and the account that it was taken from.

"The Ministry had provided £40,000 in the current year from the Hope Fund to train carers" tells who gave what for what; the
year and the fund stand between them.
"""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.rules.money.funding import AMOUNT

_YEAR = re.compile(
    r",?\s(?:(?:in|during|for|over|within)\s(?:the\s)?(?:current|present|last|previous|coming|same|next|that|this|new|past)|this|last)"
    r"\s(?:(?:financial|municipal|calendar|academic)\s)?(?:year|quarter)(?!'|\w)(?!\sgroup)"
)
_MONTH = re.compile(rf",?\s(?:in|during|since|last)\s(?:early\s|late\s|last\s|the\sprevious\s)?(?:{MONTH_NAMES})(?=\s[a-z]|[.,;]|$)")  # of no year: "had in May given", "£5,000 in May for"
_POT = (
    r"(?:[Rr]eserves?|[Bb]alances|[Bb]udgets?|[Ff]unds?|[Ff]unding|[Gg]rant|[Aa]ccount|[Uu]nder-?spend(?:ing)?|[Cc]ontingency|[Ss]avings|[Rr]eceipts|[Ll]evy|[Pp]roceeds|[Rr]esources"
    r"|[Mm]onies|[Pp]remium|[Ss]urplus|[Pp]ot)"
)
_FROM = re.compile(
    r",?\s(?:from|out\sof|within|using|via|through|by\smeans\sof|drawn\sfrom|taken\sfrom)\s(?:the\s|its\s|their\s|a\s|existing\s)?(?P<owner>(?:[A-Z]\w+\s)?(?:Council|Authority|authority|council)'s\s)?"
    rf"(?:(?!and\b|for\b|to\b)[\w&'-]+\s){{0,5}}?{_POT}(?=\s(?:for|to|towards|into|in|on|over|by|(?:had|has|have|was|were|is|are)\s)|[.,;]|$)"
)
_OWN_BUDGET = re.compile(
    r"(?P<did>\b(?:built|build|written|put|added|included|incorporated|placed|inserted|folded|made\sprovision\sfor|found|identified|provided|set\saside))"
    rf"\s(?P<sum>(?:(?:an?\s)?(?:additional|extra|further|about|some)\s)*{AMOUNT})\s(?:in|into|within)\sits\s(?:own\s)?(?:[a-z-]+\s){{0,3}}(?:budget|plans?|strategy|programme|spending)(?=\s(?:for|to|towards)\s)"
)
_GAVE_INTO = re.compile(r"\b(?:ploughed|pumped|channell?ed|poured|sunk|steered)\sinto\b")
_COUNCIL_OWN = re.compile(
    r"\b(?:Housing\sRevenue\sAccount|HRA|(?:[Gg]eneral|[Ee]armarked|[Cc]apital|[Rr]evenue|[Bb]udget|[Tt]ransformation)\s(?:[Ff]und|[Rr]eserves?|[Bb]alances|[Bb]udget|[Rr]eceipts)|[Rr]eserves|[Bb]ase\s[Bb]udget"
    r"|[Cc]orporate\s(?:[Cc]ontingency|[Bb]udget|[Rr]esources)|(?:[Cc]ouncil|[Aa]uthority)'s\s(?:[\w-]+\s){0,3}?(?:[Rr]eserves?|[Bb]alances|[Bb]udgets?|[Cc]ontingency|[Rr]esources|[Ff]und))\b"
)
_ANOTHERS = re.compile(r"(?:\b(?:CCG|ICB|NHS|Police|Constabulary|Trust|Board|Partnership|Commissioner|Ministry|Department|Government|College|schools?)(?:'s?)?)\s(?:[\w-]+\s){0,3}$")


_MOVED = re.compile(r"\b(?:transfer\w*|moved|moving|vired?|virement)\b", re.I)  # from one account of the council to another: no giver


# "had together given", "has itself put", "gave £2,000 to it on top": words that change nothing of who gave what to whom
_IN_PASSING = re.compile(
    r"(?<=\bhad|\bhas)\s(?:itself|together|between\sthem|of\slate)(?=\s[a-z])|(?<=have)\s(?:themselves|together|between\sthem)(?=\s[a-z])"
    r"|(?<=\bhad|\bhas),?\s(?:for\s(?:its|their)\s(?:own\s)?part|on\sits\s(?:own\s)?(?:part|account)|of\sits\sown\saccord|in\sturn|for\sits\sown\sreasons),?(?=\s[a-z])"
    r"|\s(?:on\stop|into\sthe\sbargain|as\swell)(?=[,.;]|$)"
)
_DEVOTED = re.compile(r"\b(?:devoted|dedicated)(?=\s(?:about\s|some\s)?£)")
# "The Council, which gives Safe Steps £5,000 a year": what a relative clause tells of its giver
_WHO_GIVES = re.compile(
    r"(?<=[a-zA-Z]),\s(?:which|who)\s(?=(?:(?:also|now|had|has|have)\s){0,2}(?:gives?|gave|given|pays?|paid|provides?|provided|contribut(?:es?|ed)|grant(?:s|ed)|awards?|awarded|put|puts)\s[^,;.£]{0,60}£)"
)
# "Asked what had become of the money, Dr Moor replied that": who was asked, and who spoke
_ASKED = re.compile(
    r"^(?:[A-Z][\w' ]{2,40}\s[-–]\s)?(?:Asked|Questioned|Challenged|Pressed)\b[^£;]{3,300}?,\s[^£;,]{3,80}?"
    r"\s(?:replied|responded|answered|said|explained|confirmed|advised|stated)\sthat\s(?=(?:the\s)?[A-Z])"
)


_THROUGH = re.compile(r"\b[Tt]he\sGovernment,\s(?:acting\s)?through\s(?P<who>(?:the\s)?[A-Z][^£;.]{3,90}),(?=\s[a-z])")  # by its ministry


# "set aside for therapy, which was provided by the Kirby Trust": who provides it has given nothing
_SERVED = re.compile(
    r"(?<!£)(?P<thing>\b[a-z][a-z-]+),\s(?:which|that)\s(?:(?:was|were|is|are|had|has|have|been|being|now|still|currently)\s){1,3}"
    r"(?:provided|delivered|run|operated|managed|supplied|carried\sout|led|offered)\sby\s[^,;.]{3,90}"
)
_MONEY_ITSELF = re.compile(r"(?:money|funding|funds?|grants?|sums?|amounts?|budget|contributions?|million|thousand|pounds|year)$")


def unserved(plain: str) -> str:
    """A sentence on sums without the clause that tells who provides what a sum is for."""
    if ", which" not in plain and ", that" not in plain:
        return plain
    return _SERVED.sub(lambda m: m.group() if _MONEY_ITSELF.search(m["thing"]) else m["thing"], plain)


def undated(plain: str) -> str:
    """A sentence without what is said in passing: the year of a sum ("in the current year"), "together", who asked and who replied."""
    if "£" not in plain:
        return plain
    plain = _THROUGH.sub(r"\g<who>", plain)
    short = _WHO_GIVES.sub(" ", _DEVOTED.sub("allocated", _IN_PASSING.sub("", _ASKED.sub("", plain))))
    return _MONTH.sub("", _YEAR.sub("", _GAVE_INTO.sub("put into", short)))


def unsourced(plain: str) -> str:
    """A sentence without the account that a sum was taken from, or the giver's own budget that it was put into."""
    return _OWN_BUDGET.sub(lambda m: f"allocated {m['sum']}", _FROM.sub("", plain))


_OWN_SPENDING = re.compile(  # "The City Council's budget for placements in 2020/21 was £5m"
    r"^(?:\W?\w{1,4}[.)]\s|[A-Z][^.;£]{0,60}[.?]\s)?[Tt]he\s(?:(?:City|County|Borough|District)\s)?(?:Council|Authority)'s\s(?:[a-z]+\s){0,3}?(?:budget|spending|spend|expenditure)\s(?:for|on)\s[^£;.:]{3,90}?"
    rf"\s(?:was|is|were|stood\sat|(?:had\s|has\s)?(?:been|came\sto|come\sto))\s(?:now\s|about\s|some\s|around\s)?{AMOUNT}"
)


_REST = re.compile(r"\b(?:remainder|rest|balance|other\shalf)\b[^£;.]*$")  # "and the remainder out of the base budget"


def from_own_purse(plain: str) -> bool:
    """Whether a sentence says that its sum came from the reserves, the accounts or the budget of the council whose minutes they are."""
    if _OWN_SPENDING.match(plain):
        return True
    own = _COUNCIL_OWN.search(plain)
    at = own.start() if own else 0
    if _REST.search(plain[max(0, at - 70) : at]):
        return False
    taken = re.search(r"\b(?:from|of|out\sof|within|using|in|through)\s(?:the\s|its\s|an?\s)?(?:(?:[A-Z]\w+\s)?(?:Council|Authority)'s\s)?(?:[\w-]+\s){0,3}$", plain[max(0, at - 70) : at])
    return bool(own and taken and not _MOVED.search(plain) and not _ANOTHERS.search(plain[:at]))
