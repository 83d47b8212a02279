"""What a figure is compared with: a target, the nation, a region, another council, an earlier time.

All text here is folded (single spaces). A `Comparison` is read from the zone of a figure (`kg.extract.figures.figures`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.datepattern import MONTH_NAMES
from kg.extract.figures.places import NATION_HAS, REGION_HAS, WIDER, nation_in, region_in
from kg.extract.figures.zone import Zone
from kg.gazetteer import by_name, find_authorities
from kg.model import Mention
from kg.rules.figures.pieces_figures import LEVELS
from kg.screen import Screened

_WAS_SO = re.compile(r"[^.;,]{0,90}\b(?:had|has|have|was|were)\b")
_FROM_THEN = re.compile(r"\s(?:from|on)\s(?:(?:about|around|just|over|some|under)\s){0,2}")  # "had grown to 611 from 480"
_TARGET = Screened(
    r"\baspir\w+|\bset\s(?:itself|themselves|ourselves|himself|herself)\b|\byardstick\b|\bpledged?\b|\b(?:contract|specification|statute|guidance|law|regulations?"
    r"|standards?)\b(?:\s(?:with|of|for)\s[\w' ]{3,30}?)?\s(?:said|says|sp(?:oke|eaks?)\sof|sets?|gives?|gave|recommend(?:ed|s)?|la(?:ys|id)\sdown|specif\w+)\b|\blimit\s(?:laid|set|imposed|fixed"
    r"|prescribed)\b|\bpromis(?:ed|ing)\b|\bmeant\sto\b|\b(?:is|are|was|were)\sto\sbe\s(?:interviewed|seen|completed|held|done|issued|finished|visited|assessed|reviewed)\b|\bas\s(?:the|its|our|a)\s(?:norm|standard|target|limit|ceiling|maximum)\b"
    r"|\b(?:intended|intention\swas|intention\sis)\sthat\b"
    r"|\bneed(?:s|ed)\sto\s(?:be|fall|come|go|get|rise|drop|reach|increase|improve|reduce)\b|\b(?:ha[sd]|have|having)\sto\sbe\b"
    r"|\b(?:is|are|was|were)\sto\s(?:be\s(?:\w+\s)?(?:brought|reduced|cut|got|raised|lowered|increased|driven|taken|no)|come\sdown|fall|rise|reach|have\sno)\b"
    r"|\b(?:ideally|optimum|preferred|desired|sustainable)\b|\d(?:%|\sper\s?cent|\sweeks|\sdays)?\s(?:as\s|that\swas\s)?laid\sdown\b|\bdemand(?:s|ed|ing)\b(?!\s(?:for|on))"
    r"|\b(?:contract|specification|agreement|strategy|plan|policy|standards?|guidance|regulations|commissioners?)\s(?:had\s|has\s)?(?:provid(?:ed|es)|call(?:ed|s)\sfor|allow(?:ed|s)"
    r"|envisag(?:ed|es)|stat(?:ed|es)|want(?:ed|s)|look(?:ed|s)\sfor)\b"
    r"|\bthe\s(?:\w+\s)?(?:standard|norm)\b(?=\s(?:being|is|was|of|set|that|which|stood|remain))"
    r"|\bbeing\s(?:the|its|our|their)\s(?:[\w']+\s){0,2}(?:standard|norm|limit|maximum|minimum|most|least)\b|\bwish\s(?:is|was|being)\s(?:to|for|that)\b|\b(?:want(?:s|ed)?|sought|seeks|seeking)\s(?:to\shave\s)?(?=\d)|\bthe\s(?:most|least)\s(?:that\s)?(?:any\w*|the|it|they|we)\s"
    r"|\b(?:drive|push|effort|campaign|work|plan|bid|attempt)s?\sto\s(?:bring|get|cut|reduce|raise|lift|increase|drive)\s(?=[^.;]{3,60}\d)"
    r"|\bwant(?:s|ed)?\s(?:no|fewer|under|at\smost|at\sleast|less|more|over|it|them|this|that|caseloads|everyone|all|everybody)\b(?=[^;]{0,40}\d)|(?<!anybody\s)(?<!anyone\s)(?<!nobody\s)\bwish(?:ed)?\sto\ssee\b|\b(?:wants"
    r"|wanted|would\slike|keen)\sto\s(?:see|have|reach|get)\b|\bsupposed\sto\b|\bought\s(?:\w+\s){0,2}to\b"
    r"|\b(?:the|a|its|own|national|local|company|council)(?:'s)?\s(?:standard|limit|norm|threshold)\s(?:is|was|being|of|for|had)\b"
    r"|\btargets?\b(?!\s(?:audience|group|cohort))|\baim(?:s|ed|ing)?\b(?!\shigh)|\bstriv(?:es|ing|en)\b|\bstrove\b|\bambition\b|\bgoal\b|\bshould\b(?!\shave\sread)"
    r"|\bmust\b|\bceilings?\b|\btolerance\s(?:is|was|being|of|set)\b|\bcap(?:ped)?\b(?!\sand)|\bworking\sto(?:wards)?\b|\bintention\b|\bobjective\b|\bcommit(?:ted|ment)\sto\s(?:get|bring|reach|hav|keep|reduc|hold)\w*"
    r"|\b(?:seek|sought|seeking|looking)\sto\s(?:get|bring|reach|reduce|keep|hold|raise)\b|\b(?:would|will|to)\sbe\s(?:kept|held|limited)\b|\b(?:limit|threshold)\s(?:is|was|being|of"
    r"|remained|remains|stood\sat)\b|\bmaximum\s(?:\w+\s)?(?:case-?load|wait|number|length)\s(?:\w+\s)?(?:is|was|to\sbe|being|of)\b|\bintended\sto\s(?:get|bring|reach|reduce|keep|hold"
    r"|raise|have)\b|\bstipulat\w+|\bbenchmark\b|\b(?:guideline|yardstick|recommended\smaximum)\b"
    r"|\b(?:recommended|required|agreed|statutory|contract(?:ual|ed)?)\s(?:\w+\s)?(?:limit|level|maximum|minimum|standard|number|ratio)\b"
    r"|\brequir(?:es|ed|ing)\b(?!\s(?:improv|on\saccount|because|as\sa\b|since|for\swant)\w*)|\brequirements?\s(?:of|is|was|being|(?=\d))|\bmaximum\sof\b(?=.{0,40}\bany\s?one)|\bexpectation\b"
    r"|\b(?:call(?:s|ed|ing)?|ask(?:s|ed)?|provid(?:es|ed)|specif(?:ies|ied)|set)\s(?:for\s|out\s)?(?:(?:at\sleast|a\sminimum\sof|over)\s)?(?=\d[\d.]*\s?(?:%|per\s?cent)(?:\sto\sbe\b|\s?[.,;)]|$))"
    r"|\basked\s(?:[\w'.]+\s){1,4}?for\s(?=\d)|\d(?:\s?%|\sper\s?cent|\sweeks|\sdays)?\s(?:was|is|being)\swhat\s(?:\w+\s){1,4}?(?:asked\sfor|wanted|aimed\s(?:at|for)|promised|sought)\b"
    r"|\b(?:allowed|permitted|provided|set|fixed|specified|prescribed|promised|agreed|envisaged|required|laid\sdown)\s(?:for\s)?(?:by|in|under)\s(?:the|its|their|our|that)\s(?:[\w']+\s){0,3}?(?:contract"
    r"|specification|plan|strategy|agreement|standards?|guidance|regulations?|statute|law|policy|commissioners?|council|board)\b"
    r"|\bstatutory\s(?:target|timescale|limit)|\bunder\s(?:the|its|our|their)\s(?:[\w']+\s){0,3}standards?\b|\b(?:short|shy|wide)\sof\s(?:the|its|a)\b"
    r"|\d(?:\s?%|\sper\s?cent|\sweeks|\sdays)?\s(?:that\s(?:was|had\sbeen)\s)?(?:sought|aimed\sfor|wanted|called\sfor|asked\sfor|required)\b",
    re.I,
)
_AS_DUE = re.compile(r"\b(?:when|as|where|how|that|as often as) (?:they|it|these|we|he|she) (?:should|ought to|must)(?: (?:be|have been|have))?(?= (?:in|by|during|at|for|and|but)\b"
    r"|[.,;)]|$)", re.I)  # "held when they should" is no target
_MEANT_TO_SAY = re.compile(r"\b(?:should|ought to) have (?:said|read|stated|shown)\b")  # a correction is no target
_STATUTORY = re.compile(r"\bstatutory\s$", re.I)
_PEERS = re.compile(r"\b(?:neighbours?|average|group|famil\w+|comparators?|similar|core\scities|peers?)\b", re.I)
_MARK = re.compile(r"\b(?:national|regional|England|Wales)(?:ly)?\s(?:average\s)?benchmark\b", re.I)
_FIGURE = r"(?:average|figure|rate|mean|median|level|equivalent|proportion|share|percentage|position)s?"
_NATIONAL = Screened(
    rf"\b(?:English|Welsh|Scottish)\s{_FIGURE}\b|{NATION_HAS}|\b(?:England|Wales|Scotland|the country|the nation)'s\s(?=[\d.]+)|"
    r"\b(?:England|Wales|Scotland)(?::|,(?:\s(?:at|on|with))?)?\s\(?(?=[\d.]+%?)|\bnational(?:ly)?\b(?!\s(?:[a-z]+\s)?(?:crime|probation|health|framework|panel|scheme|programme|protocol|guidance|polic(?:y|ies)|system|campaign|transfer|strategy|legislation|shortage|lockdown"
    r"|minimum|assessment|referral)s?\b)|\b(?:England"
    r"|English|Wales|Welsh|Scottish|Scotland|UK)(?:'s)?\s(?:average|figure|rate|mean|median)"
    r"|\b(?:average|figure|rate|mean|median)\s(?:for|in|across|of)\s(?:England|Wales|Scotland|Northern\sIreland"
    r"|the\sUK)|\b(?:across|for|in)\s(?:England|Wales|Scotland|Northern\sIreland|the\scountry"
    r"|the\sUK)\b(?!\sand\s(?:the\s)?\w+\s(?:average|region))"
    r"|\b(?:that|those)\sof\s(?:England|Wales|Scotland|Northern\sIreland|the\sUK|the\scountry)\b|\ball[-\s](?:England|Wales)\b",
    re.I,
)
_COMPASS = r"(?:(?:North|South)[\s-]?(?:East|West)|East|West|North|South)"
_REGION = rf"(?:{WIDER}|(?:[Ii]nner\s|[Oo]uter\s|[Gg]reater\s)?London|(?:(?:East|West)\s)?Midlands|{_COMPASS}(?:\sof\sEngland)?|Yorkshire\sand\s(?:the\s)?Humber)"
_REGIONAL = Screened(
    rf"\b{_REGION}(?:'s)?\s{_FIGURE}\b|\b(?:{_REGION}|the region)'s\s(?=[\d.]+)|{REGION_HAS}|"
    r"\b(?:(?:North|South)\s(?:East|West)|(?:East|West)\sMidlands|London|Humber)(?::\s(?=\d)|\s\(?(?=[\d.]+(?:\s?%|\sper\s?cent\b|[,;)])))|\bYorkshire\sand\s(?:the\s)?Humber"
    rf"|\b(?i:in|for|across|of|than|against|with|below|above)\s(?:the\s)?(?:{WIDER})\b(?!\s(?:[A-Z]|and\s[A-Z]))|\b(?:{WIDER}|(?:the\s)?region)(?::\s|\s\()(?=\d)"
    r"|\b(?i:in|for|across)\s(?:inner|outer|[Gg]reater)\sLondon\b|\b(?i:for|across)\sLondon\b|\b(?i:for|in|across)\s(?:the\s)?"
    r"(?:North|South)\s(?:East|West)\b(?!\s[A-Z])|\b(?:than|against|with|below|above)\sthe\s(?:(?:North|South)\s(?:East|West)|(?:East|West)\sMidlands)\b(?!\s[A-Z])|\bregional(?:ly)?\b|\b(?:the"
    r"|across\sthe|for\sthe)\sregion\b(?!\sof)|\b(?i:in|for"
    rf"|across)\sthe\s(?:{_COMPASS}(?:\sof\sEngland|\sMidlands)?(?!\s(?:[A-Z]|team|area|locality|hub|district|of\sthe))|West\sMidlands|East\sMidlands|Yorkshire\sand)\b"
    rf"|\b(?:London|{_COMPASS}|Midlands|Yorkshire\sand\s(?:the\s)?Humber|East\sof\sEngland|East\sMidlands"
    r"|West\sMidlands)\saverage\b|\bEast\sof\sEngland\b|\b(?:eastern|northern|southern|western)\sregion\b|\b(?:across|in)\sLondon\b"
)
# "when Barset had 55", "; Barset, by contrast, reported 6%": a council as the subject of its own figure
_SUBJECT = re.compile(
    r"(?:\b(?:in|for|than|with|at|and|of|both|below|above|behind|while|whilst|whereas|but|when|where|whose|though|although|since|that|which|by|only)|^|[,;(:])\s?(?:the\s)?(?:(?:neighbouring|nearby|adjoining"
    r"|adjacent)\s)?$",
    re.I,
)
_BESIDE = re.compile(r"\b(?:Neighbouring|Nearby|Adjoining|Adjacent)\b")
_OTHER = Screened(
    r"\b(?:the\s)?(?:(?:only|other|similar|neighbouring|comparable|comparator|some|most|many|several|few|certain"
    r"|nearby|those|\d{1,2}|two|three|statistical)\s){1,3}(?:(?:local\s)?(?:authorities|councils|LAs|boroughs"
    r"|counties)|areas|neighbours?)\b"
    r"|\b(?:its|our|their|both)\s(?:\w+\s){0,2}neighbours(?=\s\(|\s(?:at|on|had|averag\w+|stood)\b)|\bcore\scities\b|\b(?:peer|comparator|benchmark(?:ing)?|neighbour)\s(?:groups?|authorit(?:y|ies)|councils|areas)\b|\bpeers\b|\b(?:metropolitan|London|unitary|shire)\s(?:boroughs"
    r"|districts|counties|authorities|councils)\b"
    r"|\b(?:stat(?:istical|s)?\.?\s(?:neighbours?|nbrs?)|(?-i:SNs?))(?:\saverage)?\b|\bfamily\sgroup\b|\b(?:comparator|similar)\s(?:group|average)\b"
    r"|\bother\s(?:parts\sof|places)|\b(?:another|one\sother|one\s(?:nearby|neighbouring))\s(?:[A-Z][\w]+\s){0,2}(?:(?:local\s)?authority"
    r"|council|borough|county|city|area)\b",
    re.I,
)
# "34%, the highest level among the core cities": the home's own figure, ranked
_RANKED = re.compile(r"\b(?:highest|lowest|worst|best|largest|smallest|second|third|top|bottom|ranked|rank|joint)\b(?:\s[\w-]+){0,3}?\s(?:of|among|amongst|in|for|within)\s(?:all\s"
    r"|the\s|its\s|our\s|any\sof\sthe\s)*(?:\w+\s){1,3}", re.I)
# "children placed here by other authorities": the home's own figure
_PLACED_BY = re.compile(r"\b(?:placed|looked after|arriving|moved|sent|accommodated)\b[^.;,]{0,40}\b(?:by|from|in|on behalf of)\s(?:the\s)?$")
_BEST = Screened(
    r"\b(?:the\s)?best\s(?:local\s)?(?:authorities|councils|services|in\sthe\s(?:country|region)|areas)\b|\b(?:best[-\s](?:practice|performing)|top[-\s](?:performing|quartile)"
    r"|highest[-\s]performing)(?:\s(?:local\s)?(?:authorities|councils))?\b",
    re.I,
)
_EXPECTED = Screened(
    r"\bexpect(?:ed|s|ation)?\b(?!\sthe\sworst)|\bforecast\b|\bprojected\b|\bprojections?\b|\bpredict\w*|\b(?:fore)?saw\s(?:that|this|it|them|the\sfigure)\s(?:go|com|fall|drop|ris|climb|eas)\w*"
    r"|\banticipat\w+|\b(?:might|could|would|likely)\b"
)
_RELIED = re.compile(
    r"\bwould\s(?:be\s)?(?:recall(?:ed)?|remember(?:ed)?|know|note|appreciate|be\saware|have\s(?:seen|noted|noticed))\b"
    r"|\bcould\s(?:(?:call|draw|count|rely)\s(?:up)?on|recall|remember|say|tell|see|point\sto|be\s(?:seen|traced|found))\b")
_MAY = re.compile(r"\bmay\s(?!\d{4}\b)")
_BEFORE = Screened(
    r"\bhad\sonce\s|\bonce\s(?=\d)|\bonce\s(?:it|they|this|there)\shad\s(?:been|stood|taken|numbered)\b|\bonce\s(?:been|stood|numbered|had)\b|"
    rf"\b(?:the|that)\s(?:previous\s|preceding\s)?(?:{MONTH_NAMES})\s(?:before|previously|earlier|having|it\shad)\b|\b(?:previous|preceding)\s(?:{MONTH_NAMES})\b|\b(?:two|three|four"
    rf"|five|\d)\syears\s(?:before|earlier|previously|ago)\b|"
    r"\b(?:the\s)?(?:year|quarter|month|period)\sbefore\b|\bprevious(?:ly)?\b(?!\s(?:board|partnership|arrangements?|strategy|administration|contracts?|providers?|scheme|committee)\b)"
    r"|(?<!the\s)(?<!its\s)(?<!their\s)\blast\s(?:year|quarter|month)\b|\b(?:a\syear|(?:twelve|12)\smonths)\s(?:ago|earlier|before|previously)\b|\bpreceding\b"
    r"|\bprior\b|\bearlier\b|\b(?:same|corresponding|equivalent)\s(?:time|period|point|month|quarter|date)\s(?:\w+\s){0,2}?(?:last|previous|year|20\d\d)\b|\boriginally\b(?=.{0,3}$)"
    r"|\bbefore\s(?:the\s)?(?:covid(?:-19)?|pandemic|coronavirus|lockdown)\b|\bused\sto\s(?:be|stand|number|run)\b|\bin\sthe\spast\b|\byear\sof\sthe\s(?:old|former|previous)\b",
    re.I,
)
_FROM = Screened(
    r"\b(?<!stepped\s)(?<!stepping\s)(?:(?:twice|double|treble)\sthe(?=\s\d)|compared(?:\s(?:with|to))?|(?:in|by)\scomparison\s(?:with|to)|in\scontrast\s(?:with|to)|relative\sto|where\s(?:it|this|they|(?:the|that)\s(?:figure|rate|number|wait))\shad\s(?:once\s)?(?:been|stood\sat)(?=\s(?:\w+\s)?$)|(?:down|up|risen|rose|rising"
    r"|increased|increasing|grown|fallen|fell|falling|dropped|decreased|reduced|declined|improved"
    r"|improving|moved|gone\sup|gone\sdown|come\sdown|climbed|increase|rise|fall|drop|reduction"
    r"|decrease|improvement)(?:\s\w+ly)?\s(?:from|on)|as\sagainst|against|as\sopposed\sto)\b",
    re.I,
)
# "had been on the Register at some earlier time"
_AT_SOME = re.compile(r"\b(?:(?:at|on|in) (?:some|an|any|one) (?:earlier|previous) (?:time|stage|point|date|occasion|year)|(?:in|within|during) the (?:(?:twelve|12) months|year) before"
    r"|within the previous (?:year|(?:twelve|12) months)|(?:within|in|after|following|of|to) (?:an?|any|the|their) (?:earlier|previous|prior) (?:one|referral|plan"
        r"|registration|contact|episode))\b", re.I)
_THEN = re.compile(r"\b(?:year|quarter|month|months|period|time)s?\s(?:before|earlier|previously|ago)\b|\bprevious\s(?:\w+\s)?(?:year|quarter|month|figure|rate)\b|\b20\d\d\b", re.I)
_CLAUSE = re.compile(
    r"[;:]|,\s(?:without|but\sfor|apart\sfrom)\s(?:whom|which|them)\b|,\s(?:none|neither|all|some|most|many|both|each|few|any|half)\sof\s(?:which|whom|them)\b|,\s(?:which|where|allowing|who|and|but|so|with|resulting|leading|although)\b"
    r"|,?\s(?:which|this|that|it|these)\s(?:was|is|were|represent(?:s|ed)|remain(?:s|ed)|compare[ds]?)\s(?:now\s|also\s|still\s|up\s|down\s)?(?:slightly|an?|by|higher|lower|above|below|similar|well|up|down|much|more"
    r"|fewer|less|favourabl[ey]|comparable|in\sline|consistent|better|worse|significantly|just)\b"
    r"|\swhen\s(?=(?:the\s)?(?:[\w'-]+\s){0,4}(?:average|figure|rate|norm|mean|median)\b)|\sand\s(?!regionally|young|(?:the\s)?Humber|(?-i:(?:[A-Z][\w'-]+\s){1,6}(?:Panel|Board|Partnership|Forum|CDOP)\b))|\s(?:where|because|so\sthat|to\sensure|until)\b",
    re.I,
)
_ASIDE = re.compile(r"(?<=\w)\s\((?=[^)\d]{8,})")  # "41 had been reviewed (some of them from earlier years)": an aside on the figure's noun


@dataclass(frozen=True, slots=True)
class Comparison:
    """What a figure is beside the authority's own: its comparator, whose it is (None: the home's), as written."""

    comparator: str = ""
    gss: tuple[str, ...] | None = None
    place: str = ""

    @property
    def apart(self) -> bool:
        """Whether the figure may well be of another time than the authority's own: some other council's, told loosely."""
        return self.comparator == "other authority" and not self.gss and not _PEERS.search(self.place)

    @property
    def own(self) -> bool:
        """Whether it is the authority's own figure of the time that is told."""
        return not self.comparator


# "31%, which was well over the target": the figure itself is none
_PAST_IT = re.compile(r"\b(?:over|above|below|under|beyond|ahead\sof|behind|outside|exceed(?:ing|ed|s)|miss(?:ing|ed|es)|met"
                      r"|better\sthan|worse\sthan|lower\sthan|higher\sthan)\s(?:the|its|our|their|that)\s(?:[\w-]+\s){0,2}?targets?\b")
# "47 now exceeded that for England (44)", "21% was above the level in the region": it is set beside another figure, and is none of theirs
_PAST_THAT = re.compile(
    r"\b(?:exceed(?:ed|s|ing)|surpass(?:ed|es|ing)|outstrip(?:ped|s|ping)|above|below|under|over|beyond|ahead\sof|behind|better\sthan|worse\sthan|lower\sthan|higher\sthan|(?:more|less|fewer|greater)\sthan)"
    r"\s(?:that|those|the\s(?:rate|figure|level|share|proportion|percentage|position|number)s?|(?=(?:England|Wales|Scotland)'s))\s?(?:(?:found|seen|recorded|reported|achieved)\s)?(?:for|of|in|across|by)?\b"
    r"[^,;(\d]*(?=[(,;.]|$)"
)


# "fewer than in any of the neighbouring counties": a rank, and no figure of theirs
_THAN_ALL = re.compile(
    r",?\s(?:\w+\s)?(?:(?:more|fewer|less|higher|lower|better|worse)\sthan|above|below|ahead\sof|behind)\s(?:in\s|for\s|at\s|that\sof\s)?(?:any|most|all|many|some|almost\sany|both|either|each)\b[^,;(\d]*(?=[,;.(]|$)"
)
# "16, among the lowest in the region": the home's own
_LOWEST = re.compile(
    r"\b(?:highest|lowest|worst|best|largest|smallest|top|bottom|better|worse|higher|lower)\s(?:[\w-]+\s){0,3}?(?:in|of|across|within)\s(?:the\s)?(?:whole\s|entire\s)?"
    rf"(?:region|country|nation|land|UK|England|Wales|Scotland|{_REGION})\b"
)
_INCLUDING = re.compile(r",\s(?:including|among\sthem)\s[^,;.\d]{3,70}(?=,)")  # "21, including some from earlier years, were reviewed"


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


@lru_cache(maxsize=1024)
def compare(zone: Zone, home: tuple[str, ...], date: str) -> Comparison:
    """What the words of a zone make of its figure."""
    text = _INCLUDING.sub(_blank, _MEANT_TO_SAY.sub(_blank, _AS_DUE.sub(_blank, near(zone))))
    text = _PAST_THAT.sub(_blank, text) if _PAST_THAT.search(text, zone.figure.end - zone.start) and not _PAST_THAT.search(text, 0, zone.figure.start - zone.start) else text
    at = zone.figure.end - zone.start
    text = text[:at] + _LOWEST.sub(_blank, _THAN_ALL.sub(_blank, text[at:]))
    national, regional = _NATIONAL.search(text.replace("East of England", "East of the land")), _REGIONAL.search(text)
    if _THEN_IN_BRACKETS.search(text[: zone.figure.start - zone.start]):
        return Comparison("previous")
    at = zone.figure.end - zone.start
    due = _TARGET.search(text[:at] + _PAST_IT.sub(_blank, text[at:])) or _STATUTORY.search(text[: zone.figure.start - zone.start])
    if due and (national or regional) and due.group().startswith(("short", "shy", "wide")):
        due = None  # "well short of the 50% achieved nationally"
    if due and _WITHIN.search(text, at, max(at, due.start())):
        due = None  # "56% had been seen within the three days that guidance laid down": the days are what it laid down
    if due and not (_MARK.search(text) and (national or regional)):
        return Comparison("target", () if national or regional else None, national.group() if national else "")
    if _HERE.match(text, at):
        return Comparison()
    best, other = _BEST.search(text), _OTHER.search(_RANKED.sub(lambda m: " " * len(m.group()), text))
    if best:
        return Comparison("best practice", (), best.group())
    if other and not _PLACED_BY.search(text[: other.start()]) and not _ALL_OF.fullmatch(text, *_with_across(text, other)):
        return Comparison("other authority", (), _whole(text, other))
    if national:
        return Comparison("national", (), nation_in(text[national.start() :][:60]))
    named = [] if shared_place(text, home, date)[1] else named_others(text, home, date)
    if named and not _home_after(text, named[-1], zone, home, date):
        return Comparison("other authority", tuple(sorted({m.value for m in named})))
    if regional:
        return Comparison("regional", (), region_in(text[regional.start() :][:60]))
    ahead = _own_clause(text, zone)
    if not told_as_now(zone) and (_foreseen(_RELIED.sub(_blank, ahead) if "could" in ahead or "would" in ahead else ahead, zone) or _MAY.search(ahead)):
        return Comparison("expected")
    left = _of_its_clause(text, zone)
    if _FROM.search(left) or _FROM_THEN.fullmatch(left) or _BEFORE.search(text) or _THAN_THE.search(text):
        return Comparison("previous")
    return Comparison()


# "16% across the region, as against 11% here"
_WITHIN = re.compile(r"\b(?:within|in|inside) (?:the )?(?:\w+ )?[\w-]+ (?:working )?(?:hours|days|weeks)\b")
_THAN_THE = re.compile(r"\bthan\sthe\s[\d.,]+(?:\s?%|\sper\scent)?\s(?:of|in|for|at|recorded|seen|reported)\s(?:[\w ]{1,20}\s)?20\d\d\b")  # "worse than the 19.8% of 2016/17"
_HERE = re.compile(r"(?:\s?%|\sper\scent)?\s(?:here|locally|of our own|in (?:this|our(?: own)?) (?:area|borough|city|county|council|authority))\b")
# "the rate, currently 15%, would fall"
_NOW_BESIDE = re.compile(r",\s(?:currently|now|at present|presently|already|(?:currently |now )?(?:standing|running) at|which (?:now |currently )?(?:stands|stood|is) at)\s(?:at\s)?$")


def told_as_now(zone: Zone) -> bool:
    """Whether a figure stands in passing as what is so, whatever its clause foresees: "the rate, currently 15%, would fall"."""
    return _NOW_BESIDE.search(zone.text, 0, zone.figure.start - zone.start) is not None


# "better than the previous quarter (64)"
_THEN_IN_BRACKETS = re.compile(r"\b(?:had\sbeen|was|were|stood)\s(?:in|at|on)\s[\w ]{4,22}\s\($|\b(?:last|previous)\s(?:year|quarter|month)(?:'s)?(?:\s(?:figure|position|outturn|rate"
    r"|total))?\s?\($", re.I)
# "33 deaths across the three boroughs": the area of a joint body, the home's among them
_ALL_OF = re.compile(r"(?:across|in|from|throughout|of|for) (?:all |each of )?(?:the )?(?:two|three|four|five|six) (?:(?:local )?(?:authorities|councils|boroughs|counties|areas))", re.I)
_ACROSS = re.compile(r"\b(?:across|in|from|throughout|of|for) (?:all |each of )?(?:the )?$", re.I)


def _with_across(text: str, place: re.Match[str]) -> tuple[int, int]:
    """The span of a phrase of place with the preposition before it."""
    led = _ACROSS.search(text[: place.start()])
    return (led.start() if led else place.start(), place.end())


def whole_area(text: str) -> str:
    """The councils of a joint body as a text calls them together: "three boroughs" """
    found = _ALL_OF.search(text)
    return re.sub(r"^\w+ (?:all |each of )?(?:the )?", "", found.group(), flags=re.I) if found else ""


def recurring(measure: str, comparison: Comparison, zone: Zone) -> Comparison:
    """The comparison of a share that is itself of what came before: "who had been on a plan earlier" is no earlier figure."""
    if measure not in {"repeat-protection-plans", "re-referral-rate"} or comparison.comparator != "previous":
        return comparison
    text = _AT_SOME.sub(" ", zone.text)
    if text != zone.text and not _BEFORE.search(text):
        return Comparison()
    return comparison if _FROM.search(text) or _THEN.search(text) else Comparison()


_MODAL_ALONE = frozenset({"would", "could", "might"})
_WAS_ALREADY = re.compile(r"\s(?:(?!that\b|which\b|who\b|if\b|and\b)[\w'-]+\s){0,5}?(?:were|was|had\sbeen|are|is)\s(?:currently|now|already|being)\b")


def _foreseen(text: str, zone: Zone) -> bool:
    """Whether a text foresees its figure; of one that is so now, "nine posts are now empty as a team would move", it does not."""
    found = _EXPECTED.search(text)
    if found is None or found.group() not in _MODAL_ALONE:
        return found is not None
    at = text.find(zone.figure.text)
    now = _WAS_ALREADY.match(text, at + len(zone.figure.text)) if at >= 0 else None
    return now is None or found.start() < now.end()


_WHICH_WAS = re.compile(rf",\swhich\s(?:now\s|currently\s)?{LEVELS}\s(?:now\s|currently\s|then\s|at\s){{0,2}}$")
_HAS_VERB = re.compile(r"\s(?:of\s(?:[\w'-]+\s){1,4})?(?:had|have|has|were|was)\b")
_AND_AT_END = re.compile(r"\sand\s(?:(?:about|around|just|over|some|only)\s){0,2}$")


def _of_its_clause(text: str, zone: Zone) -> str:
    """What stands before a figure in its own clause: "stood lower compared with May and 70% had a mentor"."""
    left, at = text[: zone.figure.start - zone.start], zone.figure.end - zone.start
    joined = _AND_AT_END.search(left) if left.endswith(" ") else None
    return left[joined.start() :] if joined and _HAS_VERB.match(text, at) else left


def _own_clause(text: str, zone: Zone) -> str:
    """The text of a zone from where the clause of a figure that was so begins: "…, which would lapse in May, and 71% had been held"."""
    at = zone.figure.end - zone.start
    opened = max(text.rfind(", and ", 0, at), text.rfind("; ", 0, at), text.rfind(", but ", 0, at), text.rfind(" and by ", 0, at), text.rfind(" and at ", 0, at))
    if which := _WHICH_WAS.search(text, 0, zone.figure.start - zone.start):
        return text[which.start() : at]  # "hoped that it would raise the share, which was 86%": it was
    so = opened >= 0 and (_WAS_SO.match(text, at) or _WAS_SO.match(text[opened + 1 : at].replace(",", "")))
    return text[opened:] if so else text


def in_passing(zone: Zone) -> bool:
    """Whether a zone hangs on the clause before it by "with" and a participle: it shares that clause's mood."""
    ahead = zone.text[: zone.figure.start - zone.start]
    return bool(re.match(r",?\s(?:with|and)\b(?:(?!\b(?:was|were|is|are|had|has|have|stood)\b)[^,;]){0,80}?\b(?:having|holding|being|carrying|at)\b", ahead))


def in_region(zone: Zone) -> bool:
    """Whether a zone tells of a region."""
    return _REGIONAL.search(zone.text) is not None


def near(zone: Zone) -> str:
    """The zone up to where, after its figure, another clause begins."""
    at = zone.figure.end - zone.start
    cut = _CLAUSE.search(zone.text, at) or _ASIDE.search(zone.text, at)
    return zone.text[: cut.start()] if cut else zone.text


def _whole(text: str, match: re.Match[str]) -> str:
    """An unnamed group of councils as written: with the clause that says which."""
    more = re.match(
        r"(?:\s(?:in|that|which|rated|with|and|one|the|were|been|had|Ofsted|judged|[A-Z]\w+"
        r"|[\"']\w+[\"']?)\b[\"']?)*",
        text[match.end() :],
    )
    tail = more.group() if more else ""
    return (match.group() + re.sub(r"\s(?:had|with|were|in|and|the)$", "", tail)).strip()


# "the Panel, which Barset shares with Carset and Norshire, had reviewed 19 deaths": who shares it has no figure of its own
_SHARED_WITH = re.compile(
    r"\b(?:shar(?:e|es|ed|ing)|jointly|together|in partnership)\s(?:\w+\s)?(?:with|between|by)\s[^.;]{0,80}$"
    r"|\b(?:Panel|CDOP),?\s(?:which\s|that\s)?(?:cover|serv)(?:s|es|ed|ing)\s[^.;]{0,80}$", re.I
)
# "made nine referrals to Children's Services at Roe Council": where they went, not whose they are
_SENT_TO = re.compile(r"\b(?:referr\w+|contacts|notifications|transferr?\w*|sen[dt]|passed|report(?:ed|s)|handed)\b[^.;,]{0,40}?\b(?:to|on to|with)\b[^.;,]{0,60}$", re.I)


_ITS_RATE = re.compile(r"'s?\s(?:own\s)?(?:[\w-]+\s){0,3}?(?:rate|figure|average|share|proportion|percentage|performance|caseloads?)\b")
# "the Barset, Carset and Norshire Child Death Overview Panel": names within that of a body of several
_OF_A_BODY = re.compile(r"(?:,\s[A-Z][\w-]+){0,4}\s(?:and|&)\s(?:[A-Z][\w'-]+\s){1,6}(?:Panel|Board|Partnership|Forum|Committee|CDOP|Agency|Service)\b")


def named_others(text: str, home: tuple[str, ...], date: str) -> list[Mention]:
    """The councils other than the home authority whose own figure a zone seems to give."""
    text = _BESIDE.sub(lambda m: m.group().lower(), text)  # "Neighbouring Barset" is no name of three words
    return [
        m for m in find_authorities(text, date)
        if m.value not in home and not _SENT_TO.search(text[: m.start]) and not _SHARED_WITH.search(text[: m.start])
        and (_SUBJECT.search(text[: m.start]) or _ITS_RATE.match(text, m.end)) and not _OF_A_BODY.match(text, m.end)
        and not re.search(r"\b(?:(?:placed|living|living with|moved|from)\s\w*\s?|(?:hosted|led|run|managed) by (?:the )?)$", text[: m.start])
    ]  # fmt: skip


def _home_after(text: str, other: Mention, zone: Zone, home: tuple[str, ...], date: str) -> bool:
    """Whether a zone names the home authority between another and the figure: "in Barset, the figure for Carset being 6%"."""
    stop = zone.figure.start - zone.start
    return any(m.value in home and other.end < m.start < stop for m in find_authorities(text, date))


def shared_place(text: str, home: tuple[str, ...], date: str) -> tuple[str, tuple[str, ...]]:
    """Several councils together whose one figure it is ("across A, B and C"), the home authority among them."""
    for match in re.finditer(r"\bacross ((?:[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:, | and )?){2,8})", text):
        places = re.split(r", | and ", match.group(1).strip())
        codes = tuple(sorted({a.gss for p in places if (a := by_name(p, date)) and a.gss}))
        if len(codes) > 1 and set(home) <= set(codes):
            return match.group(1).strip(), codes
    return "", ()
