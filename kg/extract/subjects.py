r"""What a clause is about: for each measure the words that name it, the kinds of figure it takes, and what it counts.

The rules of `kg.rules.measures` read whole wordings. Where none applies, the words of the clause decide: `named` gives
the measures that a text names and that a figure of a kind can be of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

KINDS = {"": "c", "percent": "p", "rate per 10000": "r", "rate per 100000": "r", "weeks": "t", "days": "t"}

_KIDS = r"(?:children|young people|young persons|pupils|child|boys|girls|teenagers|youngsters)"
_SW = r"(?:social work(?:ers?|force)?|workforce|practitioners|qualified (?:staff|workers)|posts|staff(?:ing)?|positions)"
_LEAVERS = r"(?:care leavers?|leaving care|care[- ]experienced|left care|formerly looked after|former(?:ly)? in care)"
_EHC = r"(?:EHCPs?|EHC|education,? health,? and care)"
_PLAN = r"(?:child(?:ren's)? protection|CP) (?:plans?|register|registrations?)|CPPs?\b|\bregist(?:er|rations?)\b"
_PEOPLE = (
    r"(?:people|staff|practitioners|professionals|delegates|participants|attendees|workers|teachers|governors|officers"
    r"|social workers|foster carers|managers|volunteers|GPs|nurses|taxi drivers|drivers|colleagues)"
)
_RECRUITS = r"(?:social workers|trainees|people|staff|graduates|recruits|practitioners|NQSWs|students|apprentices|workers)"
_SCHEME = r"\b(?:academy|apprentice\w*|trainee\w*|recruit\w*|newly qualified|graduates?|social workers?|NQSWs?|ASYEs?)\b"
_CASES = r"(?:cases|children|families|young people)"


@dataclass(frozen=True)
class Subject:
    """A measure, the kinds of figure it takes (count, percent, rate, time), and the words that name it.

    `also` must stand in the text too, `never` must not; `heads` are the nouns that a count of it may stand before.
    """

    measure: str
    kinds: str
    words: str
    also: str = ""
    never: str = ""
    heads: str = ""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.words})", re.IGNORECASE)

    @cached_property
    def needs(self) -> re.Pattern[str]:
        return re.compile(self.also, re.IGNORECASE)

    @cached_property
    def bars(self) -> re.Pattern[str]:
        return re.compile(self.never or r"(?!)", re.IGNORECASE)

    @cached_property
    def counts(self) -> re.Pattern[str]:
        """The head noun that may follow a count, with up to three words before it."""
        return re.compile(rf"\s(?:[\w'-]+\s){{0,3}}?(?:{self.heads or '(?!)'})\b", re.IGNORECASE)


# The order is that of precedence where two are named at the same place: what says more comes first.
SUBJECTS: tuple[Subject, ...] = (
    Subject("care-leavers-neet", "p", rf"{_LEAVERS}|NEET\b", rf"\bNEET\b|\b(?:not|neither|nor|without|outside)\b[^.;]{{0,25}}\b(?:education|work|employ|training|EET)|\bunemployed\b"),
    Subject("care-leavers-eet", "p", rf"{_LEAVERS}|EET\b", r"\bEET\b|\beducation\b[^.;]{0,12}\bemployment\b|\bemployment\b[^.;]{0,25}\b(?:training|education)|\b(?:in|into) (?:work|employment|education|college)\b|\b(?:work|job)[^.;]{0,14}\b(?:college|training|education|studying)", r"\bNEET\b|\b(?:not|neither|without) (?:\w+ )?(?:in|education|work|employ|training)"),
    Subject("care-leavers-accommodation", "p", rf"{_LEAVERS}", r"\b(?:suitabl[ey]|accommodat\w+|hous(?:ed|ing)|homes?)\b", r"\bemployment, (?:education|training)|\bunsuitabl"),
    Subject("health-assessments-timeliness", "p", r"health (?:assessments?|checks?|reviews?)|IHAs?\b|RHAs?\b", "", r"\bdental|\bimmunis|\bstrengths"),
    Subject("ehc-plans-in-20-weeks", "p", rf"{_EHC}|new plans|plans", r"\b(?:20|twenty)[- ]weeks?\b|\b(?:statutory|legal) (?:time|limit|deadline)|\b(?:issued|produced|completed|finali[sz]ed) (?:on|in) time\b", r"\bannual review|\bprotection plan"),
    Subject("annual-reviews-overdue", "c", r"annual reviews?", r"\b(?:overdue|late|outstanding|behind|backlog|delayed)\b", heads="annual reviews?|reviews?"),
    Subject("ehc-plans", "c", rf"{_EHC}", "", r"\bin 20 weeks|\brequests?\b|\bassessments?\b", rf"(?:{_EHC})? ?(?:plans|EHCPs)|{_KIDS}"),
    Subject("home-educated-children", "c", r"(?:electively )?home[- ]educat\w+|educated at home|elect\w+ to (?:home[- ])?educate|educat\w+ (?:them|their children|him|her) at home|elective home education|EHE\b|taught at home", heads=_KIDS),
    Subject("exclusions", "c", r"exclusions?|excluded|suspensions?|suspended", "", r"\brisk of exclu|\bfrom the meeting", r"(?:permanent(?:ly)?|fixed[- ]term|exclusions?|suspensions?|excluded)|" + _KIDS),
    Subject("school-attendance", "p", r"attendance|attended|attending", r"\b(?:school|pupils?|primary|secondary|session|term|academic|education|sessions|classes)\b", r"\b(?:training|course|conference|visit|meeting|persistent|parents|health)\b"),
    Subject("repeat-protection-plans", "p", rf"{_PLAN}|plans?", r"\b(?:second|third|subsequent|repeat(?:ed)?|later ones|previous(?:ly)?|earlier|(?:registered|been) (?:\w+ )?before|more than once|re-regist\w+|again)\b", r"\b(?:EHC|EHCP|education, health|pathway|annual|overdue)\b"),
    Subject("child-protection-plans", "cr", rf"{_PLAN}", "", r"\bregister(?:ed|s) (?:to|provider|with)|\b(?:second|repeat|subsequent) (?:time|or)|\bvisits?\b", rf"(?:{_KIDS}|child protection plans|plans|registrations)"),
    Subject("section-47-enquiries", "cr", r"section 47|s\.? ?47s?\b|child protection (?:enquir|investigation)", "", "", "(?:section|s47|child protection|enquiries|investigations)"),
    Subject("re-referral-rate", "p", r"re-?referr\w+|repeat referrals?|referred (?:again|back)|referrals?", r"\bre-?referr|\brepeat referral|\breferred (?:again|back)|\b(?:12|twelve) months|\bwithin (?:a|the) year\b|\b(?:earlier|previous) (?:one|referral)|\bsecond (?:time|referral)"),
    Subject("missing-episodes-share", "p", r"missing episodes|episodes of (?:going )?missing", "", r"\breturn|\binterview"),
    Subject("return-interviews-completed", "cp", r"return(?:ed)?(?: home)? interviews?|RHIs?\b|interviews? (?:on|after|upon) (?:their )?return|missing(?: from)?(?: \w+)? interviews?", "", r"\boffered\b(?![^.;]*\bcompleted\b)|\bdeclined\b|\brefused\b", "(?:return|RHIs?|interviews?)"),
    Subject("missing-episodes", "c", r"missing episodes|episodes of (?:going )?missing|(?:gone|went|go|going|been|reported) missing|missing children|missing incidents|occasions", r"\bmissing\b", r"\binterview", rf"(?:missing|episodes|incidents|{_KIDS})"),
    Subject("assessment-timeliness", "p", r"assessments?", r"\b(?:in|on) time\b|\btime(?:scale|ly|liness|frame)|\bdays\b|\b(?:finish|complet|conclud|carried out|done|undertaken)\w*", r"\b(?:health|EHC|needs|autism|risk|return|care act|initial health|self)[ -]assessment|\bEHCP|\bhealth assess|\bearly help assess|\bSEND\b"),
    Subject("supervision-timeliness", "p", r"supervis(?:ion|ions|ed)\b(?! order)"),
    Subject("placement-stability", "p", r"placements?\b|moves?\b|same (?:home|carer|address)", r"\bstab(?:le|ility)|\b(?:three|3|two) or more\b|\bsame (?:placement|home|carers?|address)|\b(?:moved|moves)\b|\btwo years\b|\bmore than (?:two|three|one)\b|\blong[- ]term\b", r"\bcost|\bbudget|£"),
    Subject("vacancy-rate", "p", rf"vacan\w+|unfilled|empty|{_SW}", r"\bvacan\w+|\bunfilled\b|\bempty\b|\bwithout a (?:permanent )?holder", r"\b(?:houses|nursery|places)\b"),
    Subject("turnover-rate", "p", rf"turnover|{_SW}", r"\bturnover\b|\b(?:left|leav(?:e|ing|ers)|departed|resigned|quit)\b", rf"\b(?:care leav|leaving care|school|pupil|left care|audit)|\bplacement"),
    Subject("agency-rate", "p", r"agency|locums?|interim|temporary (?:staff|workers|cover)", _SW, r"\bmulti-agency\b(?![^.;]*\bagency (?:staff|workers|social))|\bbudget|\bspend"),
    Subject("permanent-staff-rate", "p", r"permanent(?:ly)?", _SW, r"\bexclu|\bplacement|\bpermanence|\bmanagers?\b"),
    Subject("agency-workers", "c", r"agency|locums?", "", r"\bmulti-agency\b|\bsingle[- ]agency\b", r"(?:agency|locums?|social workers|workers|staff|practitioners|temporary)"),
    Subject("vacancies", "c", r"vacan(?:t|cies)|unfilled|empty|without a holder", r"\b(?:posts?|vacanc\w+|positions|roles|jobs|establishment)\b", r"\b(?:homes?|houses|buildings?|school places|governor)\b", r"(?:posts|vacanc(?:y|ies)|positions|roles|social work\w* posts|vacant|unfilled)"),
    Subject("social-worker-posts", "c", r"social work(?:er)?s?(?:'s)? posts|posts for social workers|establishment", "", "", r"(?:social work\w* posts|posts)"),
    Subject("recruits-retained", "c", r"still|remain(?:ed|s|ing)?|stayed|retained|kept on", _SCHEME, r"\b(?:to be|outstanding|overdue|wait)", _RECRUITS),
    Subject("programme-completions", "c", r"(?<!newly )(?<!recently )qualified(?! (?:social|staff|workers|practitioners))|completed|graduated|finished|passed|seen (?:it|the course) through", _SCHEME, r"\b(?:assessments?|plans|audits?|reviews?|interviews?|audited|files)\b", _RECRUITS),
    Subject("recruits", "c", r"recruit(?:ed|s|ment)?|attracted|taken on|took on|taking on|joined|appointed|hired|brought in|intake|starters", rf"\b(?:social work\w*|{_RECRUITS}|apprentice\w*|academy)\b", r"\b(?:foster|governors?|young people|panel|champions?|volunteers?)\b", _RECRUITS + "|starters"),
    Subject("programme-participants", "c", r"(?:on|in|enrolled on|taking part in|following) (?:the|its|this|that) (?:[\w-]+ ){0,4}(?:scheme|programme|academy|apprenticeship|course)", r"\b(?:social work\w*|recruit\w*|trainees|apprentice\w*|newly qualified|step up|frontline|academy)\b", r"\bmentoring\b|\byoung people\b", _RECRUITS),
    Subject("caseload", "c", rf"case-?\s?loads?(?!s? (?:of|in) files)|{_CASES} (?:each|per|apiece|on average|for each|to each)|cases per|(?:held|holds?|holding|carr(?:y|ied|ying)|had|responsible for) (?:[\w,-]+ ){{0,5}}?{_CASES}|{_CASES} (?:were |was )?(?:held|carried) by", r"\b(?:case-?\s?loads?|social workers?|workers?|practitioners?|caseworkers?|team)\b", r"\bmanagers?\b[^.;]{0,40}\b(?:oversaw|oversight|cases)\b|\bpersonal advis|\bIROs?\b|\bfiles\b|\baudit|\bopen cases\b", rf"(?:cases|children|families|young people)"),
    Subject("cases-per-manager", "c", r"(?:team )?managers?", r"\b(?:oversaw|oversight|oversee\w*|supervis\w+)\b[^.;]*\bcases\b|\bcases\b[^.;]*\b(?:oversight|oversaw|oversee\w*|supervis\w+)\b|\bcases (?:per|to each|for each) manager", "", "cases"),
    Subject("teams-with-permanent-manager", "c", r"permanent (?:team )?managers?|managers? (?:was|were|is|are) permanent|permanently managed", r"\bteams?\b", "", r"(?:of|teams?|had|have|has|were|now)"),
    Subject("assessment-duration", "t", r"assessments?", r"\b(?:took|take[ns]?|taking|complet\w+|finish\w+|lasted|average|duration|length)\b", r"\b(?:wait\w*|health|autism|EHC|ADHD)\b"),
    Subject("court-duration", "t", r"proceedings|care cases|court cases|cases in court|public law"),
    Subject("waiting-time", "t", r"wait(?:s|ed|ing)?\b|(?:taking|took|takes) (?=[\w ]{1,14}weeks? to (?:start|begin|be seen))|(?:seen|start(?:ed)?|begun|offered|assessed|treat(?:ed|ment)) (?:with)?in|first appointment", r"\b(?:wait\w*|CAMHS|therapy|mental health|autism|ADHD|neuro\w+|referr\w+|counselling|appointment)\b", r"\b(?:reply|consultation|proceedings|one child|a child had)\b"),
    Subject("early-help-assessments", "c", r"early help assessments?|EHAs?\b|CAFs?\b|common assessment\w*", "", "", r"(?:early help assessments?|EHAs?|CAFs?|assessments)"),
    Subject("step-up-cases", "cp", r"step(?:ped|ping)?[- ]up|escalated (?:to|into) (?:children's )?social care", "", r"\bstep up to social work", rf"(?:{_CASES}|step)"),
    Subject("step-down-cases", "cp", r"step(?:ped|ping)?[- ]down|returned to early help", "", "", rf"(?:{_CASES}|step)"),
    Subject("early-help-cases", "c", r"early help|family (?:support|help|hubs?)|help hub", r"\b(?:cases|families|children|open|caseload)\b", r"\b(?:assessments?|workers?|staff|budget|step|referr\w+|centres)\b", rf"(?:open )?{_CASES}"),
    Subject("cse-screenings", "c", r"screen(?:ed|ings?)", r"\b(?:exploitation|CSE|CCE|sexual)\b", "", rf"(?:{_KIDS}|cases|screenings)"),
    Subject("exploitation-referrals", "c", r"exploit(?:ation|ed)|CSE\b|CCE\b|county lines", r"\b(?:refer\w+|identified|risk|assessed|known|flagged)\b", r"\b(?:trained|training|screen\w+|champions?|coordinators?|strategy)\b", rf"(?:{_KIDS}|referrals|cases)"),
    Subject("referrals", "cr", r"referrals?(?! (?:rate|order|form)s?)", "", r"\bre-?referral|\bexploit|\bCAMHS|\bLADO\b|\bearly help referr", "(?:referrals)"),
    Subject("contacts", "c", r"contacts?(?! with| officer| details)", "", r"\bdirect contact|\bcontact (?:with|centre)|\bin contact|\bcontacted", "(?:contacts|initial contacts)"),
    Subject("modifiable-deaths", "c", r"modifiable|preventable|avoidable|factors? (?:that|which) (?:could|might)", r"\b(?:deaths?|died|factors?|CDOP|reviewed)\b", "", r"(?:deaths?|of (?:them|these|which|those)|had|cases|were)"),
    Subject("child-deaths-reviewed", "c", r"review(?:ed|s|ing)?|considered|examined|closed", r"\bdeaths?\b|\bCDOP\b|\bchild death", r"\b(?:serious case|practice|learning|rapid|annual|domestic homicide) reviews?\b|\bmodifiable\b", r"(?:deaths?|of (?:them|these|which|those)|cases|reviews)"),
    Subject("child-deaths-notified", "c", r"(?:child(?:ren's)? |infant |unexpected )?deaths?|died|notif\w+", r"\bdeaths?\b[^;]*\b(?:notif|report|record|occur|resident|child|infant|year)|\bnotif\w+[^;]*\bdeaths?\b|\bchildren\b[^;]*\bdied\b", r"\breviewed\b|\bmodifiable\b", r"(?:(?:child|infant|unexpected) )?(?:deaths?|notifications?|children)"),
    Subject("serious-case-reviews", "c", r"(?:serious|significant) case reviews?|(?:child |adult )?(?:safeguarding )?practice reviews?|SCRs?\b|LCSPRs?\b|CSPRs?\b|rapid reviews?|learning reviews?|case management reviews?", "", "", r"(?:(?:serious|significant) case|(?:local |child |safeguarding )+practice|rapid|learning|case management|SCRs?|LCSPRs?|reviews)"),
    Subject("professionals-trained", "cp", r"train(?:ed|ing)|courses?(?! of)|briefings?|workshops?|seminars?|webinars?|learning events?|conferences?|e-learning|learning sessions?|multi-agency events?", "", r"\bin (?:work|employment|education|college)\b|\beducation, employment|\bemployment, education|\bNEET\b|\bEET\b|\bof course\b|\bcourse of action", _PEOPLE),
    Subject("first-time-entrants", "cr", r"first[- ]time entrants?|FTEs?\b(?= (?:to|into))|entered the youth justice", "", "", "(?:first[- ]time entrants?|entrants|young people|children)"),
    Subject("foster-carers", "c", r"foster(?:ing)? (?:carers?|households?|families|homes|parents)|fostering|approved (?:to foster|as foster\w*)", "", r"\b(?:training|trained|attended|left|resigned)\b", r"(?:foster\w* (?:carers?|households?|families|homes|parents)|fostering|approved|in-house|mainstream|kinship|carers|households)"),
    Subject("adoptions", "c", r"adopt(?:ed|ions?)|adoption orders?|placed (?:for adoption|with adopters|with adoptive)|adoptive placements?", "", r"\badopted (?:by|the|a|an)\b|\badoption (?:service|panel|agency|support|inspection)|\bprospective adopters\b", rf"(?:{_KIDS}|adoptions?|adoption orders)"),
    Subject("children-entering-care", "c", r"(?:came|come|coming|entered|entering|taken|brought|admitted|admissions?|received|new(?:ly)?)\s(?:\w+\s){0,2}?(?:into|to|in)?\s?(?:the\s)?care\b|(?:bec(?:a|o)me|becoming|started to be|newly) looked after|new entrants to care|began to be looked after", "", r"\bentering care proceedings", rf"(?:{_KIDS}|admissions|entrants)"),
    Subject("children-in-need", "cr", r"child(?:ren)? in need\b(?! of)|CIN\b", "", "", rf"(?:{_KIDS}|CIN|cases)"),
    Subject("files-audited", "c", r"audit(?:ed|s)?|dip[- ]sampl\w+|sampled|case files?", r"\b(?:files?|cases?|records|audits?)\b", r"\bAudit Committee|\binternal audit\b|\d\s?% of audits", r"(?:case )?(?:files|cases|records|audits|case audits)"),
    Subject("feedback-forms-completed", "c", r"(?:feedback|evaluation|satisfaction) (?:forms?|questionnaires?|surveys?)", "", "", "(?:feedback|evaluation|forms|questionnaires|surveys)"),
    Subject("interview-attempts", "c", r"attempts?", r"\binterview", "", "attempts?"),
    Subject("direct-contacts", "c", r"direct (?:contacts?|sessions|work sessions)|contacts with (?:children|families)", "", "", "(?:direct contacts|contacts|sessions)"),
    Subject("staff-in-role", "c", r"employ(?:s|ed|ing)", "", "", r"(?:case ?workers|support workers|family workers|workers|officers|co-?ordinators|advis[eo]rs|practitioners|psychologists|nurses|IROs|chairs|advocates|mentors|therapists|consultants)"),
    Subject("teams", "c", r"teams", "", r"\b(?:football|sports|netball|rugby|inspection)\b", r"teams"),
    Subject("champions", "c", r"champions?", "", "", r"(?:[\w-]+ )?champions"),
    Subject("children-in-care", "cr", r"look(?:ed|ing|s)?[- ]after|in (?:the |its |their |our |local authority |public |foster |residential |kinship )?(?:[A-Z][\w']+ |council's |authority's )?care\b|LAC\b|CLA\b|CiC\b|cared[- ]for|corporate parents?|care population|in the care of", "", rf"\b{_LEAVERS}|\b(?:look(?:ed|ing)? after by|in the care of) (?:their|his|her|a|an|grand|relatives|family)\b|\bin care proceedings\b|\bcare homes?\b|\bday care\b|\bchild ?care\b", rf"(?:{_KIDS}|looked after|LAC|CLA|of (?:them|whom|these)|cared)"),
)  # fmt: skip


def named(
    text: str, unit: str, start: int = 0, low: int = 0, high: int = 1_000_000
) -> Iterator[tuple[Subject, re.Match[str]]]:  # fmt: skip
    """Each subject that a text names and that a figure of a unit can be of, with every place of its words.

    `start` is where the figure stands, `low` and `high` bound its zone: what bars a subject must stand between its
    words and the end of that zone.
    """
    kind = KINDS.get(unit, "")
    if not kind:
        return
    for subject in SUBJECTS:
        if kind not in subject.kinds or not subject.needs.search(text):
            continue
        for place in subject.pattern.finditer(text):
            left, right = min(place.start(), low if low <= start else start), max(place.end(), min(high, len(text)))
            if not subject.bars.search(text[left:right]):
                yield subject, place
