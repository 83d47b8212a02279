"""The services that a sentence in signs names, each with its place; a word that points back to one is kept as such."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.extract.money.signs import Signed
from kg.rules.money.dealing import POINTERS, SURE
from kg.rules.money.servicewords import IS_SERVICE, NAMED_SO, NO_SERVICE, NP, OTHER_TRADE, TOO_BARE
from kg.rules.money.signs import OUTSIDE

_NP = re.compile(NP)
_BEFORE = re.compile(r"^.*?\s(?:to|about|on|at|upon|regarding|concerning|with|over|of|for|turn)\s(?:the|an?|its|their|our)\s(?=\S)")
# "paid tribute to the House Project, which Steps Ahead ran"
_SPOKE_OF = re.compile(r"^.*?\b(?:tribute\sto|thank(?:s|ed)(?:\sto)?|praised?|commended|mentioned|visited|described|welcomed|referred\sto|spoken?\s(?:of|about)"
                       r"|attention\sto|highlighted|outlined|singled\sout|pointed\sto|spent\son|put\sinto|going\s(?:to|on|into)|presentation\son|report\son)\s(?:the\s)?(?=\S)")
_LEAD = re.compile(
    r"^(?:as\s(?:for|to|regards)\s|(?:the\s)?(?:responsibility|provision|delivery|running|supply|operation|management|respect|case|terms)\s(?:of|for)\s|(?:contracts?|agreements?)\s(?:for|to\s(?:run|deliver|provide))\s"
    r"|(?:present|current|existing|new)\s(?=[\w-]+\s\w))(?:the\s)?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\s(?:on|under)\san?\s[\w-]+-year$|\sin\sfuture$|(?<!\sout)\s(?:for|over|in|during|within|on|to|at|of|and|with|by|from|each|every|only|free|here|there|worth|more|ever|both|one|another|all|an?|the|its|their)"
    r"(?:\s(?:the\s)?(?:[a-z]+\s)?(?:years?|months?|time|past|last|hours))?$"
)
_FOR_A_TERM = re.compile(r"\sfor\s(?:an?|the)\s(?:[a-z]+\s){0,2}?(?:period|term)\b.*$")
_AND_DID = re.compile(
    r"\sand\s(?:works?|worked|supports?|supported|helps?|helped|sees|saw|reach(?:es|ed)|offers?|offered|employs?|employed|meets?|met"
    r"|took|takes|won|wins|had|has|was|were|is|are|[a-z]+ed\s(?:over|on|up|out|from|to|by|in|the|an?))\b.*$"
)  # "support and works with 140 families"
_LONGEST = 80  # characters of a service's name; a longer one says at length for whom it is
_PLACES = re.compile(r"\sat\s[A-Z][\w'-]*(?:\s[A-Z][\w'-]*)*\sand\sat\s[A-Z].*$")  # "playschemes at Kirby and at Roe"
_PRICED = re.compile(r"\s(?:at|for|in)\s(?:an?|the)(?:\s(?:cost|price|sum|total))?$")  # "mentoring at a [cost of £5]"
_AGREED = re.compile(r"(?<=\w)\s(?:contracts?|agreements?)$")
_OF_AREA = re.compile(
    r"\s(?:in|across|within|throughout|for)\s(?:the\s)?(?:(?:whole|rest|remainder|north|south|east|west|centre|middle|other\sparts)\s(?:and\s(?:north|south|east|west)\s)?of\s(?:the\s)?)?(?:[Cc]ounty|[Bb]orough|[Cc]ity|[Dd]istrict|area|region|town)$"
)  # "Family support in the east of the County"
_WHO_WERE = re.compile(r"\sfor\s(?:those|(?:the\s)?(?:children|young\speople|children\sand\syoung\speople|pupils|families))\swho\s(?:have|had|were|are|went|go)\b.*$")
_LOT = re.compile(r"^Lots?\s\w{1,3}\s?[(,:\u2013-]?\s?")  # "Lot 2 (independent visitors)"
_TO_ONE = re.compile(r"(?<=\w)\sto\s(?:the\s)?[A-Z][^,;]*$")  # "supported lodgings to Kite Voices"
_DONE = re.compile(r"(?<!been)(?<!were)(?<!was)(?<!are)(?<!who)\s(?:[a-z]{3,}ed|undertaken|taken|given|run|sought)$")  # "life story work undertaken [by]"
_WHAT_IT_IS = re.compile(r",?\s(?:an?|the)\s(?:[a-z]+\s)?(?:service|team|part|scheme|project|programme)\s(?:of|run|for|within)\b.*$")  # "the Kirby Hub, once a service of the Council"
_COUNTED = re.compile(
    r"(?:(?:some|about|over|nearly|almost|around|all|of)\s){0,3}(?:\d[\d,.]*(?!\s?[-:]|\d|\s(?:hour|day|week|bed)\b)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty)\b)\s[a-z]"
)  # "289 interviews": how many were done
_POINTS = re.compile(r"(?:it|them|they|these|this|those|so|that|the\s(?:service|scheme|project|programme|contract|work)s?)")
_BARE = re.compile(r"(?:services?|schemes?|project|programme|contract|work)")
_OWN_VERB = re.compile(r"^(?:[A-Z][\w'-]*|[a-z]+s|[\ue400-\ue5ff])\s[a-z]+ed\s(?=\S)")  # "Members praised early help"
_VERB = re.compile(r"^(?:[a-z]+ed|run|drawn|taken|given|made|held|seen|shown|brought)\s(?=\S)")  # "had covered careers guidance"
_DETERMINED = re.compile(r"\b(?:the|an?|its|their|our)\s(?=\S)")


@dataclass(frozen=True, slots=True)
class Mention:
    """A service that a text in signs names, with its place; `name` is empty where the words point back, `sure` where they must name one."""

    at: int
    end: int
    said: str
    name: str
    sure: bool = False


def service_name(said: str, firm: bool) -> str:
    """What is provided, as its name stands alone; empty where it is nothing that is commissioned."""
    said = _LOT.sub("", said).rstrip(")")if said.startswith("Lot") else said
    if (cut := _BEFORE.match(said)) and not IS_SERVICE.search(cut.group()):
        said = said[cut.end() :]
    said = _LEAD.sub("", _SPOKE_OF.sub("", said))
    said = _FOR_A_TERM.sub("", _AND_DID.sub("", said))
    while shorter := _TIME.search(said) or _DONE.search(said) or _TO_ONE.search(said) or _AGREED.search(said):
        said = said[: shorter.start()]
    said = _OF_AREA.sub("", _PRICED.sub("", _PLACES.sub("", said)))
    said = _WHAT_IT_IS.sub("", said)
    if (whose := _WHO_WERE.search(said)) and " " in said[: whose.start()]:
        said = said[: whose.start()]
    said = said if len(said) <= _LONGEST else said.partition(" for ")[0]
    if (len(said) < 6 and not IS_SERVICE.fullmatch(said)) or _COUNTED.match(said) or NO_SERVICE.match(said) or OTHER_TRADE.search(said) or TOO_BARE.fullmatch(said) or _POINTS.fullmatch(said.lower()):
        return ""
    return said if firm or IS_SERVICE.search(said) else ""


def mentions(told: Signed) -> list[Mention]:
    """The services of a sentence in the order of their places: those that must be one by the words before, and phrases with the noun of one."""
    found: dict[int, Mention] = {}
    for match in POINTERS.finditer(told.text):
        key = match.lastgroup or "s"
        found[match.start(key)] = Mention(*match.span(key), match[key], "")
    for match in (m for p in SURE if p.stands(told.text) for m in p.exact.finditer(told.text)):
        _add(found, told, match, sure=True)
    for match in _NP.finditer(told.text):
        _add(found, told, match, sure=False)
    return sorted(found.values(), key=lambda m: m.at)


def _add(found: dict[int, Mention], told: Signed, match: re.Match[str], *, sure: bool) -> None:
    """A phrase as a mention, where it names a service and no other mention has its place."""
    at, end = match.span("s")
    if any(m.at < end and at < m.end for m in found.values()):
        return
    said = match["s"]
    if told.text.startswith("'s ", end):  # "the Hub's out-of-hours cover"
        return
    if len(said) == 1 and said in told.said:
        if NAMED_SO.search(told.said[said]) or (sure and len(told.said[said]) > 4 and not OUTSIDE.search(told.said[said])):
            found[at] = Mention(at, end, said, told.said[said], sure)
        return
    if _BARE.fullmatch(said) and told.text.endswith(("the ", "The ", "this ", "This "), 0, at):
        said = f"the {said}"
    if _POINTS.fullmatch(said.lower()):
        found[at] = Mention(at, end, said, "")
        return
    if said[0] in told.said and said[1:6] == " for " and not NAMED_SO.search(told.said[said[0]]):  # "signed with Kite Voices for mentoring"
        again = _NP.match(told.text, at + 6)
        if again is not None:
            _add(found, told, again, sure=sure)
        return
    cut = _own(said, told.text[max(0, at - 6) : at].endswith(("had ", "has ", "have ")))
    if sure and NO_SERVICE.match(said[cut:]):
        found[at] = Mention(at + cut, end, said, "", True)  # "commissioned to carry out a review": that, and nothing from before
    elif name := service_name(told.words(said[cut:]), sure):
        found[at] = Mention(at + cut, end, said, name, sure)


def _own(said: str, verb: bool) -> int:
    """Where within a phrase the words of what may be a service begin: after a verb, after the last article ahead of its noun."""
    cut = m.end() if (m := (_VERB if verb else _OWN_VERB).match(said)) else 0
    noun = IS_SERVICE.search(said)
    for article in _DETERMINED.finditer(said, cut, noun.start() if noun else cut):
        cut = article.end()
    return cut
