"""The team, group or place that a figure is for, as the minutes write it; empty for the authority as a whole."""

from __future__ import annotations

import re

from kg.extract.figures.missing import who_went
from kg.extract.figures.teams import team_of
from kg.extract.figures.workers import whose_caseload
from kg.extract.figures.zone import Zone

_TEAM = re.compile(
    r"\b(?:in|of|for|within|across)\s(?:the\s|its\s|all\s)?(?:(?:two|three|four|five|six|seven|eight|\d)\s)?((?:[A-Z][\w'&-]*\s(?:and\s|in\s|for\s"
    r"|of\s)?){1,5}(?:Teams?|Service|Hub|Academy)|[A-Z]{3,6}\b(?=\s(?:had|was|were|stood|is))|MASH"
    r"|(?:[\w-]+\s){1,3}teams?|(?:rest|remainder)\sof\sthe\s(?:service|workforce|teams|directorate))\b"
)
_THE_TEAM = re.compile(
    r"\b[Tt]he\s((?:[A-Z][\w'&-]*\s(?:and\s|in\s|for\s)?){1,5}(?:[Tt]eams?|Service|Hub))\s(?:(?:had|has|have|was|were|held|carried|stood|reported)\b)"
)
_AGED = re.compile(
    r"\b((?:(?:those|care\sleavers|young\speople|children)\s)?aged\s(?:between\s)?\d\d(?:\s?(?:-|to|and)\s?\d\d)?"
    r"(?:\s(?:and|or)\s(?:over|under|above))?|\d\d(?:\s?(?:-|to|and)\s?\d\d)?[-\s](?:year[-\s]olds|cohort|age\sgroup))\b",
    re.I,
)
_HEALTH = re.compile(r"\b((?:initial|review|annual|first)\s(?:\w+\shealth\s|health\s)?(?:assessments?|checks?|reviews?)|reviews?\sof\shealth|IHAs?|RHAs?)\b", re.I)
_EXCLUSION = re.compile(r"\b((?:permanent|fixed[-\s](?:term|period))\s(?:exclusions?|suspensions?)|suspensions)\b", re.I)
# "the Vale Adoption Service had placed 40 children"
_ADOPTION_BODY = re.compile(r"\b((?!The\b|Council)(?:[A-Z][\w-]+\s){1,4}Adoption\s(?:Service|Agency|Partnership))\b(?=[^.;]{0,120}\b(?:placed|matched)\b)")
_RECRUITED = re.compile(r"\s((?:(?:newly|recently)[- ]qualified|experienced|agency|overseas|international|senior|student|trainee|apprentice|advanced"
    r"|qualified)\s(?:social\s)?(?:workers?|staff|practitioners))\b", re.I)
_JUST_PLANS = re.compile(r"\bsubject of\b|\bplans$|^\S+ in (?:the )?\S+(?: \S+)? (?:(?:were|had been|are|have been) )?subject to\b|\bon an? (?:child protection|CP) plan\b", re.I)
# "61 children under five were on the register"
_SOME_CHILDREN = re.compile(r"\s((?:children|young people|babies|boys|girls)\s(?:from|under|over|aged)\s[\w' -]{2,30}?)(?=\s(?:were|was|had|are|is|with|on|who|subject)\b)", re.I)
_KIND_OF = r"(?:mainstream|in-house|kinship|connected (?:persons?|carers?)|family and friends|specialist|short[- ]breaks?|respite|general|agency|independent|emergency|parent and child)"
_CARERS = re.compile(rf"^\s(?:(?:approved|registered|active|current)\s){{0,2}}({_KIND_OF}\s(?:\w+\s)?(?:foster(?:ing)?\s)?(?:carers?|households?|families|homes))\b", re.I)
_CARERS_BEFORE = re.compile(rf"\b({_KIND_OF}\s(?:foster(?:ing)?\s)?(?:carers?|households?|families|homes))\b", re.I)
_KIND_OF_ASSESSMENT = re.compile(r"^\sof\s(?:all\s|the\s|its\s)?((?:initial|core)\sassessments)\b", re.I)  # the two kinds of before 2013
# "64% of those in long-term care", "of those leaving care, 40%"
_OF_THOSE = re.compile(
    r"\b[Oo]f\s((?:those|children|young\speople)\s(?:in|aged|with|who|leaving|living|under|over)\s[\w' -]{2,40}?)"
    r"(?=\s(?:had|were|have|has|was|remained|lived|received|should|at|against)\b|[,.;(]|$)"
)
_MANY_MOVES = re.compile(r"\b((?:three|3|two|four)\sor\smore\s(?:placements?|moves|changes\sof\splacement|placement\s(?:moves|changes)))\b", re.I)
_PUPILS = re.compile(
    r"\b(?:for|of|among|amongst|by)\s(?:the\s|our\s|all\s)?((?:looked[- ]after\s(?:children|pupils|young\speople|students)|care[- ]experienced\s\w+|(?:primary|secondary|SEN|SEND"
    r"|Traveller|disadvantaged)\s(?:aged\s)?(?:pupils|children|students)|children\slooked\safter|(?-i:CLA|LAC|CiC|CYPIC|UASC)(?:\sand\scare\sleavers)?"
    r"|(?:children|pupils|young\speople|those)\s(?:in|with|on|who|we|known|subject)\b[\w' -]{2,40}?))"
    r"(?=\s(?:was|were|is|are|had|has|stood|rose|fell|at|in\s(?:the|session|20\d\d|Q\d)|during|averaged|ran|came|reached|over)\b|[,.;(]|$)", re.I
)
# "Children who were looked after had attended for 86%"
_ATTENDERS = re.compile(
    r"(?:^|[.;:,]\s|\bthat\s|\band\s|\)\s)((?:(?:[Ll]ooked[- ]after|[Cc]are[- ]experienced|[Cc]ared[- ]for|[Pp]rimary|[Ss]econdary)\s)?(?:[Cc]hildren|[Pp]upils"
    r"|[Yy]oung\speople|[Ss]tudents|CLA|LAC)(?:\s(?:in|who|with|on|looked|aged)\b[\w' -]{2,40}?)?)"
    r"\s(?:had\s|have\s)?(?:attended|were\sin\sschool|been\sin\sschool)\b")
_KINDS_OF_SCHOOL = re.compile(r"\b(?:at|in|across)\s(?:the\s|its\s|our\s|all\s)?((?:[A-Z]\w+(?:'s)?\s){0,2}(?:(?:primary|secondary|special|infant|junior|middle|nursery)"
                               r"\sschools|primaries|secondaries|academies))\b")
# "1,022 came from the Police", "Police made 1,022 of the contacts", "taken by the Duty Service"
_SENDER = r"(?:[Pp]olice|[Ss]chools|[Hh]ealth(?:\s(?:services|professionals|visitors))?|[Ee]ducation|[Pp]arents|GPs|[Hh]ospitals|[Hh]ousing|[Nn]urseries|members\sof\sthe\spublic)"
_SENT = re.compile(
    rf"\s(?:(?:of\s(?:them|these|those|which)\s)?(?:had\s|were\s)?(?:came|come|received|made|submitted|sent|arriv\w+|originat\w+|raised)"
    rf"\s(?:from|by|in\sby)|(?:were\s)?(?:from|by))\s(?:the\s)?({_SENDER})\b"
)
_SENDS = re.compile(
    rf"\b({_SENDER})\s(?:had\s|have\s)?(?:made|submitted|sent|accounted\sfor|provided|raised|were\sresponsible\sfor|were\sthe\ssource\sof)"
    r"\s(?:in\s)?(?:about\s|some\s|over\s)?$"
)
_TAKEN_BY = re.compile(
    r"\s(?:[a-z]+\s){0,2}contacts\s(?:had\sbeen\s|were\s|was\s)?(?:taken|received|handled|dealt\swith|managed|processed)"
    r"\sby\sthe\s((?:[A-Z][\w'&-]*\s(?:and\s)?){1,4}(?:Service|Team))\b"
)
# "the First Call Hub received 9,210 contacts"
_TAKES = re.compile(
    r"\b[Tt]he\s((?:[A-Z][\w'&-]*\s(?:and\s)?){1,4}(?:Service|Team|Hub))\s(?:had\s|has\s)?(?:received|taken|took|handled|dealt\swith|logged)\s(?:(?:about|some|over|nearly|almost)\s)?$"
)
_SAYS_NO_MORE = re.compile(r"\b(?:in|leaving) care$|\bwho (?:were|are|had)\b|\bplans?\b|\bmissing\b")
_POSTS = re.compile(
    r"\b((?:social\swork(?:er)?|qualified)\sposts(?:\sin\s(?!(?:the\s)?(?:structure|establishment|complement)\b)(?:the\s)?(?!\d|[A-Z][a-z]+\s\d)(?:(?!\sand\s\d)[A-Za-z' -]){3,50}?)?)"
    r"(?=\s(?:were|was|lay|stood|remain|are|is|had|at|in\s(?:\d|[A-Z][a-z]+\s\d)|in\sthe\s(?:structure|establishment|complement)|of|on|and\s\d)|[,.;:()]|$)"
)
# "nine vacancies for social workers", "two vacant posts for teaching assistants"
_VACANCIES_FOR = re.compile(
    r"\b(?:vacanc(?:y|ies)|(?:vacant|unfilled|empty)\sposts)\s(?:for|among|amongst)\s(?:the\s|its\s|our\s)?((?!the\b|this\b|that\b)[a-z][a-z'-]+(?:\s[a-z'-]+){0,3}?)"
    r"(?=[,.;]|\s(?:in|at|on|had|were|was|and|across|within|as|which|with|to|of|remain\w*)\b|$)"
)
_POSTS_OUT_OF = re.compile(r"^\s(?:vacant\s|unfilled\s|empty\s)?((?:social\swork(?:er)?|qualified)\sposts)\b")
_WAITED_FOR = re.compile(
    r"\bwait(?:s|ed|ing)?(?:\s(?:times?|lists?|periods?))?(?:\s(?:up\sto|an?\saverage\sof|about|around|over|some|between|more\sthan|at\sleast))?"
    r"(?:,?\s(?:on\saverage|typically|currently|at\spresent|in\ssome\scases),?)?(?:\s(?:up\sto|around|about|some|over))?(?:\s(?:of\s)?[\d.]+(?:\s?(?:to|-|and)\s?\d+)?\s(?:weeks|days"
    r"|months)(?:\son\saverage)?)?\s(?:for|to\ssee)\s(?!more\sthan|less\sthan|up\sto|over|under|about|around|longer)(?:an?\s|the\s|their\s)?([\w' -]{3,60}?)(?=\s(?:was|were|is|are|had"
    r"|has|stood|now"
    r"|averaged|remained|between|could|would|of(?=\s(?:\d|about|around|over|up|more|less|under|nearly|some|at))|from|in|fell|rose|as|against|compared|rather|instead|when|while|whereas|but|currently|presently|at|on|typically|had|ran|came|after|down|up"
    r"|before|by|this|last)\b|[,.;(]|$)", re.I
)
_TO_BE_SEEN = re.compile(r"(?:social\s)?workers?|help|support|services?|allocation", re.I)  # "no more than 20 days for a social worker": of children's services as a whole
# "a wait of 12 weeks for an assessment by the Kirby Team"
_FOR_WHAT = re.compile(
    r"\s(?:on average\s|(?:in|at|during) [^,;]{3,24}?\s)?for (?:an?|the) ((?!(?:year|month|quarter|first time|whole)\b)[a-zA-Z][\w' -]{3,50}?)(?=[,.;]|\s(?:and|in|at|against|compared"
    r"|with|while|but|was|were|had|on|by|during|from|from)\b|$)"
)
# "74 weeks for under fives", "; for everything else 9 weeks", "The sleep clinic stood at 61 weeks", "Children under five waited 30 weeks"
_THESE_WAIT = re.compile(
    r"\s(?:on average\s)?for ((?!(?:an?|the|more|less|up|over|about|help|support|some|many|most|all|years|months|children|people|families|young people"
    r"|treatment|care|them|their|its|that|this)(?:[,.; ]|$))"
    r"[a-z][\w' -]{3,40}?)(?=[,.;]|\s(?:in|at|against|compared|while|but|was|were|had|on|by|from)\b|\sand\s(?:\d|for\b|the\b|[a-z-]+\sweeks)|$)"
)
_FOR_AHEAD = re.compile(
    r"(?:^|[;,]\s|\band\s|\bwhile\s)[Ff]or\s(?:the\s|an?\s)?((?!(?:example|instance|the|this|that)\b)[a-z][\w' -]{3,40}?)"
    r",?\s(?:(?:it|this|the wait)\s(?:was|is|stood at)\s)?(?:(?:about|around|some|nearly)\s)?$"
)
_LIST_STOOD = re.compile(r"\b[Tt]he ((?!average\b|longest\b)(?:[\w-]+ ){1,4}?(?:pathway|service|clinic|team)) (?:stood|was|is|had (?:stood|been)|averaged)(?: at)? (?:about |around |some )?$")
_WAITERS = re.compile(r"\b((?:[Cc]hildren|[Yy]oung people|[Pp]upils|[Tt]hose) (?:under|over|aged|of|with) [\w' -]{2,30}?) (?:had )?"
                      r"(?:wait(?:ed)?|were waiting) (?:on average |about |around |some |for )?$")
_SEEN_BY = re.compile(
    r"\bwait\w*\s[^.;]{0,40}?\bfor\s(?:an?\s|the\s)?(?:\w+\s)?(?:assessment|appointment|allocation)\s"
    r"(?:by|with|from)\sthe\s((?:[A-Z][\w'-]+\s(?:and\s)?){1,4}(?:Team|Service|Clinic|Hub))\b"
)
# "The local standard for an assessment was 18 weeks"
_STANDARD_FOR = re.compile(
    r"\b(?:standard|target|limit|maximum|norm|aim)\s(?:wait\s)?for\s(?:an?\s|the\s)?([\w' -]{3,50}?)(?=\s(?:was|is|were|are|had|has|stood|remained|being|of)\b|,)", re.I
)
_PATHWAY = re.compile(
    r"\b(?:on|under|through|referred\sto|awaiting|waiting\sto\sjoin|accepted\s(?:by|onto)|by|for)"
    r"\s(?:the|an?)\s((?:[\w-]+\s){1,4}?(?:pathway|assessment|service|therapy|treatment|team|clinic))\b[^.;]{0,60}?\b(?:wait|seen|start)", re.I
)
_BEFORE_WAIT = re.compile(r"\b((?:[A-Z]{3,6}|autism|ADHD|neurodevelopmental|mental health|therapy|counselling"
                          r"|(?!(?:[Tt]he|[Aa]n?|[Ii]ts|of|for|average)\b)(?:[\w-]+\s){1,2}(?:assessment|therapy)))\s(?:assessment\s)?wait(?:s|ing)?\b")
_EXCLUDED = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:suspensions|exclusions)\s(?:of|for|among|involving)\s"
    r"((?:children|pupils|looked|care|CLA|LAC)\b[\w' -]{0,40}?)(?=\s(?:in\s(?:the|[A-Z]|\d)|had|were|was|during|since|at)\b|[,.;(]|$)"
)
_CHILDREN_HAD = re.compile(r"\b((?:looked[- ]after|care[- ]experienced|cared[- ]for)\s(?:children|young\speople)|children\s(?:in\scare|looked\safter|in\sneed|on\s[\w ]{2,25}plans?))\b", re.I)
_MANAGER = re.compile(r"\b((?:each|every|a)\s(?:team\s)?manager|(?:team\s)?managers)\b", re.I)
_NOUN = re.compile(
    r"^\s?((?:(?!and\b|with\b|from\b|had\b|were\b|was\b|in\b|to\b|had\b|across\b|that\b|which\b"
    r"|who\b)[\w'-]+\s?){1,5})"
)
_BE = re.compile(
    r"\b(?:is|are|was|were|had been|has been|have been|being|be|currently|now)\s(?=subject|on\b"
    r"|supported|with\b)"
)
_DOER = re.compile(
    r"(?:^|\bthat )(?!The\b|It\b|They\b|In\b|This\b|Some\b)([A-Z][\w&'-]+(?: (?:[A-Z]"
    r"|\d)[\w&'-]*)*) (?:had |has )?(?:completed|carried out|conducted|undertaken|held)\b"
)
_GENERIC = re.compile(
    r"^(?:(?:all|other|local|more|front-?line|multi-agency|relevant|key|new|different|partner|further|additional|many|of)\s)?(?:professionals|people|practitioners"
    r"|(?:members\sof\s)?staff|delegates|participants|attendees"
    r"|workers|officers)$",
    re.I,
)

# "waited 11 weeks for a first appointment with the sleep clinic": at whose door they wait
_SEEN_AT = re.compile(
    r"\b(?:appointment|assessment|consultation)s? (?:with|at|by) (?:the )?((?:[\w'&-]+ ){0,6}?(?:services?|clinics?|teams?)(?: \([A-Z]{3,6}\))?)(?=[,.;]|\s(?:and|was|were|which|in|at"
    r"|had)\b|$)", re.I
)
# "1,208 exclusions across all sectors"
_SECTORS = re.compile(r"^\s(?:[\w-]+\s){0,2}?(?:exclusions|suspensions)\s(?:across|in|from)\s(all\s(?:sectors|schools|phases|settings|(?:[a-z]+\s)schools))\b")
# "secondary schools permanently excluded 33 pupils", "permanent exclusions from primary schools fell to 21"
_SCHOOLS = r"(?:(?-i:[A-Z]\w+(?:'s)?)\s)?(?:primary|secondary|special|infant|junior|middle)\s(?:schools|academies)"
_BY_SCHOOLS = re.compile(rf"\b({_SCHOOLS})\s(?:had\s|have\s)?(?:permanently\s)?(?:excluded|suspended)\b|\b(?:exclusions|suspensions)\s(?:from|in|at|across|by)\s(?:the\s|our\s)?({_SCHOOLS})\b", re.I)
_FROM_SCHOOLS = re.compile(rf"\s(?:(?:[\w-]+\s){{0,2}}?(?:exclusions|suspensions)\s)?(?:from|in|at)\s(?:the\s|our\s)?({_SCHOOLS})\b", re.I)


# words that stand in no name of a group: when it was so, who asked, what it was compared with
NO_GROUP = re.compile(r"(?:(?:at|by|from|on|in) (?:(?:the|its) (?:end|close|start)|\d|(?:the )?same)|which|that|Mrs?|Ms|Cllr|Councillor)\b|.*\b(?:asked|said|stated|replied|compared)\b", re.I)


def population(measure: str, plain: str, zone: Zone, match: re.Match[str], scheme: str) -> str:
    """Whom a bound figure is for, read as its measure needs; empty where its name says it already."""
    who = _population(measure, plain, zone, match, scheme)
    return "" if NO_GROUP.match(who) else who


def _population(measure: str, plain: str, zone: Zone, match: re.Match[str], scheme: str) -> str:
    figure = zone.figure
    after = plain[figure.end : zone.end]
    if measure == "caseload":
        return whose_caseload(plain, zone)
    if measure == "waiting-time":
        if own := who_waits(zone, after):
            return own
        here = for_what(after)
        if here and (plain.count(" for a") > 1 or plain.count(" for the") > 1):
            return here
        waited = _first(_SEEN_BY, plain) or _first(_SEEN_AT, zone.text) or _first(_WAITED_FOR, plain) or _first(_PATHWAY, plain) or _first(_BEFORE_WAIT, plain)
        told = waited or _first(_STANDARD_FOR, zone.text) or (here if " " in here else "")
        return "" if _TO_BE_SEEN.fullmatch(told) else told
    if measure == "exclusions":
        said = _EXCLUDED.match(after) or _SECTORS.match(after)
        schools = [next(g for g in m.groups() if g) for m in _BY_SCHOOLS.finditer(plain, 0, figure.start)]
        beside = _FROM_SCHOOLS.match(after)
        schools = [beside.group(1)] if beside else schools
        return said.group(1) if said else schools[-1] if schools else _nearest(_EXCLUSION, plain, zone)
    if measure.startswith("care-leavers"):
        return _nearest(_AGED, plain[: zone.end], zone)
    if measure == "health-assessments-timeliness":
        return _nearest(_HEALTH, plain, zone)
    if measure == "missing-episodes":
        return who_went(after, plain[figure.end :]) or _first(_MISSING_FROM, zone.text[: figure.start - zone.start])
    if measure == "foster-carers":
        return _first(_CARERS, after[:80]) or _first(_CARERS_BEFORE, zone.text[: figure.start - zone.start])
    if measure == "adoptions":
        return _first(_ADOPTION_BODY, plain[: figure.start])
    if measure == "social-worker-posts":
        where = _first(_POSTS, zone.text).partition(" posts in ")[2].removeprefix("the ")
        return "" if re.fullmatch(r"(?:\w+ )?(?:establishment|structure|complement|all|total)", where) else where
    if measure == "school-attendance":
        return _first(_PUPILS, plain) or _first(_ATTENDERS, plain[: figure.start]) or _first(_KINDS_OF_SCHOOL, zone.text)
    if measure in {"contacts", "referrals"}:
        return _source(plain, zone)
    if measure == "placement-stability":
        if many := _first(_MANY_MOVES, plain):
            return many
        said = _OF_THOSE.search(plain)
        return said.group(1) if said and not _SAYS_NO_MORE.search(said.group(1)) else ""
    if measure == "cases-per-manager":
        found = _MANAGER.search(zone.text)
        return found.group(1) if found else ""
    if measure in {"teams", "staff-in-role", "inspection-team", "champions"}:
        noun = plain[figure.end : match.end()] if measure != "staff-in-role" else _first(_NUMBER_OF, match.group()) or _first(_NOUN, after)
        return "" if measure == "champions" else noun.strip().removeprefix("of ")
    if measure == "teams-with-permanent-manager":
        return _first(re.compile(r"\bof the \w+ ((?:[\w-]+\s){0,3}teams)\b|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven"
        r"|twelve) ((?:[\w-]+\s){1,3}teams),? (?:\w+ )?(?:\d+ )?of (?:which|them|these)\b", re.I), plain)
    if measure == "child-protection-plans":
        if some := _SOME_CHILDREN.match(after):
            return some.group(1)
        said = re.match(r"\s?((?:young people|children)\b(?!'s names).{0,60}?(?:plans?|register))\b", after, re.I)
        return _BE.sub("", said.group(1)) if said and _BE.search(said.group(1)) and not _JUST_PLANS.search(said.group(1)) else ""
    if measure == "social-workers-per-child":
        return _first(_CHILDREN_HAD, zone.text) or ("children" if "children" in zone.text else "")
    if measure == "demand-change":
        return _demand(zone, after)
    if measure == "improved-outcomes":
        return _first(_HELPED_BY, plain) or scheme
    if measure == "recruits" and not scheme:
        said = _RECRUITED.match(after)
        return said.group(1) if said else ""
    if measure in {"recruits", "recruits-retained", "programme-participants", "programme-completions"}:
        return scheme or _first(_A_COURSE, plain)
    if measure == "professionals-trained":
        said = re.match(
            r"\s?(?:of (?:all |the )?)?((?:(?!(?:had|have|has|were|was|been|as|the|that|which|who|number|in)\b)[\w-]+\s){0,4}?(?:(?:midwives"
                r"|health visitors)(?: and health visitors)?|staff|professionals|people|practitioners"
            r"|drivers|teachers|workers|volunteers|governors|GPs|delegates|leads|carers|parents|pupils|councillors|nurses)\b"
            r"(?:\s(?:at|in|across)\s[A-Za-z' -]{3,60}?(?=\s(?:had|have|has|were|completed|attended|received|undertook|took)\b))?)",
            after,
        )
        return (
            said.group(1)
            if (said and not _GENERIC.match(said.group(1)))
            or (said and " staff" in said.group(1) and figure.unit == "percent")
            else ""
        )
    if measure == "missing-episodes-share":
        return share_before(plain[: figure.start]) or share_of(plain[figure.end : figure.end + 160])
    if measure == "return-interviews-completed":
        return _first(_DOER, zone.text[: figure.start - zone.start])
    if measure == "assessment-timeliness":
        return _first(_KIND_OF_ASSESSMENT, after[:60])
    if measure == "assessment-duration":
        return team_of(plain, figure.start)
    if measure == "attendance-change":
        if used := _FOOTFALL.search(plain, 0, figure.start):
            return used.group(1)
        return _first(re.compile(r"\bnumber of ([^,;.]{4,70})|^\s(?:fewer|more|less) (?:visits|attendances|visitors) (?:to|at|in) (?:the |its "
            r"|our )?([a-z' -]{4,50}?)(?=[,.;]| (?:in|than|over|during|since|this|last)\b)"), after)
    if measure == "files-audited":
        return _first(_FILES_ON, plain[figure.end :])
    if measure == "vacancies":
        return _first(_POSTS, plain) or _first(_KIND_OF_POST, plain[figure.end :]) or _first(_POSTS_OUT_OF, plain[figure.end :]) or (
            _first(_VACANCIES_FOR, zone.text)) or team_of(zone.text, figure.start - zone.start)
    if measure == "inspection-outcome-share" and "respectively" in plain:
        pair = re.search(r"\b((?:Local )?(?:Authorities|councils)) and ((?:\w+ )?(?:LSCBs|boards))", plain, re.I)
        return pair.group(1) if pair else ""
    if measure.startswith("inspection-outcome"):
        if board := _first(_BOARDS_BESIDE, after):
            return board
        return _first(
            re.compile(r"\b((?:(?:Local\s)?Authorities|councils)\b(?:\sin\s(?:the\s)?(?-i:[A-Z][A-Za-z]+)(?:\s(?-i:[A-Z][A-Za-z]+)){0,2}(?=\s(?:had|have|were|was"
                r"|are|has))|[^,;.]{0,50})|LSCBs|boards)", re.I), plain
        ).strip()
    if measure in {"agency-rate", "vacancy-rate", "turnover-rate", "supervision-timeliness", "agency-workers"}:
        if "Team" not in zone.text and "MASH" not in zone.text:
            return ""
        return _first(_TEAM, zone.text) or _first(_THE_TEAM, zone.text)
    return ""


def _source(plain: str, zone: Zone) -> str:
    """Who made the contacts or referrals that a figure counts, or the team that took them."""
    after = plain[zone.figure.end : zone.end]
    before = plain[: zone.figure.start]
    found = _SENT.match(after) or _SENDS.search(before) or _TAKEN_BY.match(after) or _TAKES.search(before)
    return found.group(1) if found else ""


_ACCOUNTED = re.compile(
    r"(?:^|[,;.:]\s(?:and\s|while\s|with\s)?|\band\s|\bwhile\s)(?P<who>(?:those|[Cc]hildren|[Yy]oung people|looked[- ]after|teenagers|boys|girls|episodes|pupils)\b[^.;,\d]{0,80}?)"
    r"\s(?:(?:had\s)?(?:accounted|account|accounting)\sfor|made\sup|represented|(?:were|was)\sresponsible\sfor|for)\s(?:the\s(?:remaining|other|rest)\s?|some\s|about\s|around\s"
    r"|a\sfurther\s|another\s)*$"
)


def share_before(before: str) -> str:
    """Whose part a share is, told ahead of it: "those living at home accounted for the remaining"."""
    found = _ACCOUNTED.search(before)
    return found["who"] if found else ""


_WAIT_BEFORE = re.compile(
    r"\bwait(?:s|ed|ing)?(?:\s(?:times?|lists?))?\s(?:(?:too\slong|a\slong\stime|long)\s)?for\s(?:an?\s|the\s|their\s)?"
    r"([a-zA-Z][\w' -]{3,40}?)(?=[,.;]|\s(?:was|were|had|and|in|at)\b|$)"
)


def waited_before(before: str) -> str:
    """What the sentence before says that families wait for: "waited too long for an autism assessment"."""
    return _first(_WAIT_BEFORE, before)


def for_what(after: str) -> str:
    """What a wait is for, told right after its figure: "62 weeks in January for a first appointment"."""
    found = _FOR_WHAT.match(after)
    return found.group(1) if found else ""


def share_of(after: str) -> str:
    """Whose part a share is: what the text after the figure says the episodes "were"."""
    return _first(
        re.compile(
            r"\b(?:were|was|involved|related to|concerned|came) (?:to )?(?:accounted for by |made up of |due to |of |from |by )?([^,;.]{4,70}?)(?:,| and\b"
            r"|\.|$)"
        ),
        after,
    )


def who_waits(zone: Zone, after: str) -> str:
    """Who waits or for what, told right beside the figure of a wait: "74 weeks for under fives", "for everything else 9 weeks"."""
    beside, before = _THESE_WAIT.match(after), zone.text[: zone.figure.start - zone.start]
    return beside.group(1) if beside else _first(_FOR_AHEAD, before) or _first(_LIST_STOOD, before) or _first(_WAITERS, before)


def second_of(plain: str) -> str:
    """The second of two kinds of body told together ("authorities and boards, 52% and 50% respectively")."""
    return _first(re.compile(r"\b(?:Authorities|councils) and ((?:\w+ )?(?:LSCBs|boards))", re.I), plain)


def _nearest(pattern: re.Pattern[str], plain: str, zone: Zone) -> str:
    """What a pattern finds in the zone of a figure, else last before it, else first after it."""
    found = [m.group(1) for m in pattern.finditer(plain, 0, zone.figure.start)]
    return _first(pattern, zone.text) or (found[-1] if found else _first(pattern, plain[zone.figure.end :]))


def _demand(zone: Zone, after: str) -> str:
    left = zone.text[: zone.figure.start - zone.start]
    noun = (
        r"((?:contacts|referrals|notifications|requests|demand|assessments)(?:\s(?:to|for|at|from|on"
        r"|about)\s[\w\s'-]{3,40}?)?)"
    )
    for text, tail in (
        (left, r"\s(?:had|has|have|was|were|rose|grew|fell|went|climbed|jumped|soared|came|declined|decreased|increased|dropped|in\s(?:the|20\d\d))\b"),
        (after, r"(?=[.,;]|\s(?:in|since|over|between|from|during|this|last)\b|$)"),
    ):
        found = re.search(noun + tail, text, re.I)
        if found:
            return re.sub(r"^[Dd]emand(?: (?:for|at|on|from) (?:the )?)?", "", found.group(1))
    return ""


# "Missing from care: 212 episodes"
_MISSING_FROM = re.compile(r"\b[Mm]issing (from (?:care|home|school|education))\s?(?::|-|was|were|numbered|stood at)\s?$")
# "11 health visitor posts unfilled"
_KIND_OF_POST = re.compile(r"^\s((?!vacan|unfilled|empty|of\b|such\b|more\b|permanent\b|full\b|social\b|qualified\b|the\b|open\b|other\b|new\b)[a-z][a-z'-]+(?:\s[a-z'-]+)?\s(?:posts|positions))\b")
_NUMBER_OF = re.compile(r"^number of ([\w' -]+)$", re.I)
# "a sample of 15 cases involving neglect", "read 40 referrals to the hub"
_FILES_ON = re.compile(r"^\s((?:(?:case )?(?:files|cases|records)\s(?:involving|concerning|about|where)|(?:referrals|assessments|contacts)\s(?:to|from|by|made|in))\s[^.,;]{3,60}?)"
                       r"(?=\s(?:had|were|was|have|and|in the|during|since|over)\b|[,.;]|$)")
_BOARDS_BESIDE = re.compile(r"^\sof\s(?:all\s|the\s)?((?:(?:L?SCBs|[Ss]afeguarding (?:[Cc]hildren )?[Bb]oards|boards)))\s(?:were|was|had|are|being)\b")
# "joined the parenting course"
_A_COURSE = re.compile(r"\b(?:on|in|began|begun|started|joined|finished|completed|of) (?:the |its )?((?!(?:the|an?|its|on|in|of|this|that)\b)(?:[\w'-]+ ){1,4}?(?:course|scheme))\b")
# "families who had been through Way Forward", "children supported by the Bridges Team"
_HELPED_BY = re.compile(r"\b(?:(?:been|gone|went|come|came|going) through|(?:supported|helped|assisted|seen|reached|served|closed|taken on|accepted|completed|worked) by"
                        r"|(?:worked|work|working) with|completing|completed) (?:the |its |our )?"
                        r"((?!Council|Service|Cabinet)(?:[A-Z][\w'-]+ ){0,3}[A-Z][\w'-]+)(?! Council)\b|\bof (?:the )?((?:[A-Z][\w'-]+ ){1,3}families)\b")
# "Footfall at the children's centres had dropped by 12%"
_FOOTFALL = re.compile(r"\b(?:[Ff]ootfall|[Aa]ttendance|[Vv]isits|[Vv]isitor numbers|[Uu]se)\s(?:at|of|in|to|across)\s(?:the\s|its\s|our\s|all\s)?([\w' -]{4,50}?)\s(?:had|has|have|was"
    r"|were|rose|fell|dropped|grew|increased|went|came)\b")


def _first(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return next((g for g in found.groups() if g), "").strip() if found else ""
