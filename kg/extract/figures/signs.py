"""What the clause of a figure says of its measure where the item, its title or the sentences before say what that is about.

"It was 22%" is a share of agency staff in an item on these; "cases took 44 weeks" a length of proceedings in one on the courts.
A sign is what the clause itself must say, a setting what it or the text before it must.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from kg.extract.figures.compared import near
from kg.extract.figures.periods import Line
from kg.extract.figures.subject import KIDS, LEAVERS, PLAN, SW, Subject
from kg.extract.figures.subjects import KINDS, SUBJECTS
from kg.extract.figures.zone import Zone
from kg.rules.cues import Cues
from kg.rules.needed import Needs
from kg.screen import Screened
from kg.text import single_spaced

_STAFF = rf"{SW}|workforce|staff\w*|recruit\w*|agency"
_SEND = r"EHCPs?|EHC|education,? health|SEND|special educational"
_WORK = r"(?:work(?:ing)?|jobs?|employ\w+|apprenticeships?)"
_STUDY = r"(?:education|educated|college|training|trained|study\w*|studies|learning|university)"
_NEITHER = r"(?:not|neither|nor|without|outside|out of|none of|had no|no)"
_SCHEME = r"(?:[\w-]+ ){0,3}(?:trainee|apprentice\w*|graduate|academy|step up to social work|frontline|grow your own)\b[\w ]{0,40}"


@dataclass(frozen=True)
class Sign:
    """A measure with what its clause must say, what this or the text before it must be about, and what the clause must not say.

    `heads` are the nouns that may follow a count.
    """

    measure: str
    kinds: str
    sign: str
    setting: str
    bars: str = ""
    heads: str = ""
    titled: bool = False  # whether the title of the item must be the setting

    @cached_property
    def said(self) -> Screened:
        return Screened(rf"\b(?:{self.sign})", re.IGNORECASE)

    @cached_property
    def about(self) -> Screened:
        return Screened(rf"\b(?:{self.setting})", re.IGNORECASE)

    @cached_property
    def barred(self) -> re.Pattern[str]:
        return re.compile(rf"\b(?:{self.bars})" if self.bars else r"(?!)", re.IGNORECASE)

    @cached_property
    def counts(self) -> re.Pattern[str]:
        return re.compile(rf"\s(?:(?!(?:on|about|for|to|with|by|from|at|and|or)\b)[\w'-]+\s){{0,2}}?(?:{self.heads or '(?!)'})\b", re.IGNORECASE)

    @cached_property
    def subject(self) -> Subject:
        return next((s for s in SUBJECTS if s.measure == self.measure), Subject(self.measure, self.kinds, self.sign))


# The order is that of precedence.
SIGNS: tuple[Sign, ...] = (
    Sign(
        "care-leavers-neet", "p",
        rf"NEET\b|{_NEITHER}\b[^.;,]{{0,25}}\b(?:{_WORK}|{_STUDY})\b|unemployed\b|jobless\b",
        rf"{LEAVERS}|leaving care",
    ),
    Sign(
        "care-leavers-eet", "p",
        rf"EET\b|{_WORK}\b[^.;]{{0,25}}\b{_STUDY}|{_STUDY}\b[^.;]{{0,25}}\b{_WORK}|in work\b|in employment\b|at work\b",
        rf"{LEAVERS}|leaving care",
        rf"suitabl\w+|accommodat\w+|{_NEITHER}\b[^.;,]{{0,25}}\b(?:{_WORK}|{_STUDY})",
    ),
    Sign(
        "care-leavers-accommodation", "p",
        r"suitabl[ey]\b|accommodat(?:ed|ion)|(?:housed|housing|(?:an?|own|settled|decent|safe) homes?)\b|somewhere (?:suitable|safe|decent)?\s?to live|roof over",
        rf"{LEAVERS}|leaving care",
        rf"unsuitabl\w+|{_STUDY}",
    ),
    Sign(
        "health-assessments-timeliness", "p",
        r"(?:initial|review|annual|first|statutory)\s(?:health\s)?(?:assessments?|checks?|reviews?|ones?|medicals?)|IHAs?\b|RHAs?\b|health (?:assessments?|checks?)",
        r"health (?:assessments?|checks?)|IHAs?\b|RHAs?\b|designated (?:nurse|doctor)|medicals?\b",
        r"dental|immuni\w+|EHC\w*|needs assess\w+|family assess\w+",
    ),
    Sign(
        "ehc-plans-in-20-weeks", "p",
        r"(?:20|twenty)[- ]weeks?|statutory (?:time|limit|deadline|period)\w*|(?:on|in) time\b|timescale\w*|timeliness|deadlines?|time ?limit",
        _SEND,
        r"annual reviews?|health assess\w+|protection|care plans?|pathway",
    ),
    Sign(
        "annual-reviews-overdue", "c",
        r"overdue|out of date|late\b|outstanding|behind|backlog|not (?:yet )?(?:been )?(?:held|done|completed|carried out)",
        r"annual reviews?",
        heads=r"annual reviews?|reviews?|cases|plans|children",
    ),
    Sign("annual-reviews-overdue", "c", r"reviews?\b[^.;,]{0,20}\b(?:overdue|out of date|late)\b|overdue reviews?", _SEND, r"health|practice|case reviews?|assess\w+|requests?", r"reviews?|children"),
    Sign(
        "ehc-plans", "c",
        r"plans?\b|EHCPs?\b|children (?:with|who had) (?:one|a plan|an? EHC)",
        rf"{_SEND}|annual reviews",
        rf"protection|care plans?|pathway|reviews?|requests?|annual|assessments?|issued|within|(?:20|twenty) weeks|{PLAN}",
        r"plans|EHCPs|children (?:with|who had|had)",
    ),
    Sign(
        "return-interviews-completed", "p",
        r"(?:see|saw|seen|visit\w*|spoke)\b[^.;,]{0,60}\breturn\w*|interview\w*|spoken to|debrief\w*|conversations?|taken up|completed|carried out|seen\b",
        r"return(?: home)? interviews?|RHIs?\b|return (?:conversation|discussion)s?|missing (?:episodes|children)|(?:gone|went|going) missing",
        r"offered(?![^.]*\b(?:taken up|completed|held))|declined|refused|assess\w+|plans?|reviews?|audit\w*",
    ),
    Sign(
        "return-interviews-completed", "c",
        r"(?:completed|taken up|accepted|held|carried out)\b",
        r"return(?: home)? interviews?|RHIs?\b|return (?:conversation|discussion)s?",
        r"offered|declined|refused|assess\w+|plans?|reviews?|audit\w*|visits?|meetings?",
        r"interviews?|were|had been",
    ),
    Sign(
        "missing-episodes", "c",
        r"episodes|missing\b|incidents|occasions",
        r"missing\b",
        r"interview\w*",
        rf"episodes|incidents|occasions|missing|{KIDS}",
    ),
    Sign(
        "child-protection-plans", "cr",
        r"plans?\b|register(?:ed)?\b|registrations?|(?:had|have|having|with|on) one\b",
        rf"{PLAN}|child protection",
        r"EHC\w*|care plans?|pathway|reviews?|requests?|(?:second|subsequent|repeat)|(?:business|improvement|action|delivery|service|strategic|corporate|work"
        r"|development|recovery|training|safety|transition|support) plans?|visits?|interest|conferences?|public|speak\w*|"
        r"electors?",
        rf"{KIDS}|plans|registrations|names",
    ),
    Sign(
        "repeat-protection-plans", "p",
        r"(?:not|never) (?:the(?:ir)? |a )?first|(?:second|subsequent|third|repeat\w*|re-regist\w+)\b|(?:on|had) (?:a |one |such a )?(?:plan )?before\b|again\b"
        r"|previously|been (?:there|on one) before",
        rf"{PLAN}|child protection|register\b",
        r"EHC\w*|referr\w+",
    ),
    Sign(
        "re-referral-rate", "p",
        r"re-?referr\w+|repeat(?:ed|s)?\b|referred (?:again|before|back|within|in the)|(?:come|coming|came) back|within (?:the (?:previous |last )?)?(?:12"
        r"|twelve) months|been (?:known|referred)\b[^.;,]{0,20}\bbefore",
        r"referr\w+",
        r"plan\b",
    ),
    Sign(
        "placement-stability", "p",
        r"moved|moves\b|(?:two|three|four|2|3|4|more) (?:or more )?(?:different )?placements?\b|same (?:home|carers?|address|family)|stab(?:le|ility)",
        r"placements?|in care\b|looked[- ]after|CLA\b|stability",
        r"cost\w*|budget\w*|residential|outside|out of (?:the )?(?:area|city|county|borough)",
    ),
    Sign("supervision-timeliness", "p", r"supervis\w+(?! orders?)|(?:had|received|got) (?:theirs|it)\b", r"supervis(?:ion|ed|ions)\b"),
    Sign(
        "turnover-rate", "p",
        r"turnover|left\b|leavers?\b|departed|resigned|gone\b(?! (?:up|down|on|to|from|in|back|the))",
        rf"turnover|{SW}",
        r"care leavers?|left care|school\w*|plan|pupils?|agency",
    ),
    Sign(
        "vacancy-rate", "p",
        r"vacan\w+|unfilled|empty\b|unoccupied|nobody in|no one in",
        _STAFF,
    ),
    Sign(
        "agency-rate", "p",
        r"agency|agencies|locums?|interims?\b|temporary",
        _STAFF,
        r"multi-agency|single[- ]agency|permanent|foster\w*|placed\b|placements?",
    ),
    Sign(
        "permanent-staff-rate", "p",
        r"permanent\w*|on the (?:payroll|books)|employed directly",
        rf"{SW}|workforce|staff\w*",
        r"exclu\w+|permanence|placements?|agency|not permanent",
    ),
    Sign(
        "agency-workers", "c",
        r"agency|agencies|locums?",
        _STAFF,
        r"multi-agency|single[- ]agency|foster\w*|newly[- ]qualified",
        r"agency|locums?|social workers|workers|staff|practitioners|posts(?= (?:[\w']+ ){0,4}?(?:were|was|are|being|had been) (?:filled|covered|held|occupied) by)",
    ),
    Sign(
        "vacancies", "c",
        r"vacan\w+|unfilled|empty\b|unoccupied|nobody in|no one in",
        rf"{_STAFF}|posts",
        r"homes?|houses|buildings?|school places|govern\w+",
        r"posts|vacanc(?:y|ies)|positions|roles",
    ),
    Sign(
        "social-worker-posts", "c",
        r"establishment|complement",
        rf"{SW}",
        r"vacan\w+|empty|unfilled",
        r"social workers|posts|social work posts",
    ),
    Sign(
        "court-duration", "t",
        r"cases?\b|proceedings|lasted|conclud\w+|average|timescale|expectation|limit|norm|standard|target",
        r"care proceedings|courts?\b|PLO\b|public law|CAFCASS",
        r"wait\w*|CAMHS|counsel|vacan\w+|posts?\b|report",
    ),
    Sign(
        "waiting-time", "t",
        r"wait\w*|seen\b|average|standard|target|limit|longest|it\b|they|appointments?|assess\w+|start\w*",
        r"wait(?:ing|s|ed)?\b|CAMHS",
        r"proceedings|court\w*|consultation",
    ),
    Sign(
        "modifiable-deaths", "c",
        r"modifiable|avoidable|preventable|(?:could|might) have been (?:changed|avoided|prevented|done)|factors?\b",
        r"deaths?\b|CDOP",
        heads=r"deaths?|of (?:them|these|which)|cases|had|were",
    ),
    Sign(
        "child-deaths-reviewed", "c",
        r"review(?:ed|s|ing)?|considered|examined|closed|looked (?:at|into)|discussed",
        r"child(?:ren's)? deaths?|CDOP|death (?:overview|review)",
        r"(?:serious case|practice|learning|rapid|annual) reviews?|modifiable|factors?",
        r"deaths?|of (?:them|these|which|those)|cases|reviews",
    ),
    Sign(
        "child-deaths-notified", "c",
        r"notif\w+|reported to|deaths?\b",
        r"child(?:ren's)? deaths?|CDOP|death (?:overview|review)",
        r"review\w*|modifiable|factors?",
        r"deaths?|notifications?",
    ),
    Sign(
        "serious-case-reviews", "c",
        r"(?:published|commissioned|begun|started|initiated)\b",
        r"(?:serious|significant) case reviews?|SCRs?\b|(?:child|safeguarding) practice reviews?|LCSPRs?\b",
        r"recommend\w+|actions?|audits?|letters?|reports?|plans?|strateg\w+|polic\w+|courses?|visits?|inspections?|train\w+|newsletters?|briefings?",
        r"reviews?",
    ),
    Sign(
        "exclusions", "c",
        r"exclu\w+|suspen\w+",
        r"exclu\w+|suspen\w+",
        r"risk of|days?|public|press|meeting",
        rf"exclusions?|suspensions?|permanent\w*|{KIDS}",
    ),
    Sign(
        "school-attendance", "p",
        r"attend\w*",
        r"schools?|pupils?|virtual|terms?\b|exclu\w+|absence|education",
        r"train\w+|courses?|conferences?|visits?|meetings?|reviews?|persistent\w*",
    ),
    Sign(
        "home-educated-children", "c",
        r"home[- ]educat\w+|home education|educated at home|(?:educat|teach|taught)\w*\b[^.;,]{0,30}\bat home|EHE\b|such children",
        r"home[- ]educat\w+|home education|EHE\b|at home",
        heads=KIDS,
    ),
    Sign(
        "foster-carers", "c",
        r"foster\w*|households|carers",
        r"foster\w*",
        r"placed|children|lost|left|resigned|approved(?! (?:foster\w*|mainstream|households|carers|families|in-house))|recruit\w*|enquir\w+|applic\w+|trained|training",
        r"foster\w*|households|carers|families|homes",
    ),
    Sign(
        "section-47-enquiries", "cr",
        r"such enquiries|enquiries|investigations",
        r"section 47|s\.? ?47|child protection (?:enquir|investigat)\w+|strategy (?:discussions?|meetings?)",
        r"complain\w*|freedom",
        r"(?:such )?enquiries|investigations",
    ),
    Sign("first-time-entrants", "c", r"FTEs?\b", r"youth (?:justice|offending)|YO[ST]\b|YJ[SB]\b|re-?offend\w*|custody", r"posts?|staff\w*|worker\w*|establishment|budget", r"FTEs?|entrants"),
    Sign(
        "professionals-trained", "c",
        r"attended (?:one|it|them)|trained|briefed|taken part|been reached|completed (?:it|one|the course|them)",
        r"training|courses?|sessions|workshops?|briefings?|e-learning",
        r"meetings?|pupils|open (?:day|evening)s?|consultation",
        r"people|staff|practitioners|professionals|workers|teachers|drivers|officers|carers|governors|volunteers|nurses",
    ),
    Sign(
        "caseload", "c",
        r"case-?\s?loads?|averag\w+|each|apiece|per worker",
        r"case-?\s?loads?",
        r"weeks?|days?|managers?",
        r"cases|children|families",
        titled=True,
    ),
    Sign(
        "adoptions", "c",
        r"adopt\w+|found (?:(?:adoptive|new|permanent) )?(?:families|parents)|new (?:parents|families)|permanent families",
        r"adopt(?:ion|ed|ive|ions|ers)\b",
        r"waiting|adopters\b|hop\w+|approved|enquir\w+|agenc(?:y|ies)|service|panel|adopted (?:by|the|a|an)\b",
        rf"{KIDS}|adoptions|of them",
    ),
    Sign(
        "early-help-cases", "c",
        r"open to|open cases|families open|being (?:helped|supported)|(?:working with|supporting|helping|held|holding)\b",
        r"early help|team around|family support|family help",
        r"step\w*|assess\w+|refer\w+|trained|workers?|staff|attend\w+",
        r"families|cases|children",
    ),
    Sign(
        "children-entering-care", "c",
        r"(?:come|came|coming|taken|brought|admitted) in(?:to)?\b|entered|entries|entrants|admissions|newly",
        r"(?:in|into|to) care\b|looked[- ]after|children looked after",
        r"in to|into force|school",
        rf"{KIDS}|admissions|entrants",
    ),
    Sign(
        "children-in-care", "cr",
        r"total|overall number|population|cohort",
        r"(?:children|young people) in care|looked[- ]after|CLA\b|LAC\b",
        r"cam?e in|entered|left|missing|placed|placements?|plans?|moved|posts?|staff|carers|exclu\w+",
        titled=True,
    ),
    Sign(
        "missing-episodes", "c",
        r"number of individuals\b|number of (?:individual )?(?:children|young people)(?= (?:behind|involved|concerned|this|these|who|was|were|had been|stood)\b)|individual children"
        r"|children (?:behind|involved|concerned)",
        r"missing",
        r"interview\w*",
        rf"individuals|{KIDS}",
        titled=True,
    ),
    Sign(
        "improved-outcomes", "p",
        r"direction of travel|better outcomes?|improved\b|improvement|positive|progress\w*|moved forward|better off",
        r"direction of travel|outcomes? (?:star|tools?)|improved outcomes?|distance travelled",
    ),
    Sign(
        "recruits-retained", "c",
        r"still\b|remain(?:ed|s|ing)?|stayed|retained|kept on",
        _SCHEME,
        r"outstanding|overdue|wait\w*",
        r"recruits|trainees|graduates|social workers|people|of them",
    ),
    Sign(
        "programme-completions", "c",
        r"qualified|completed|graduated|finished|passed|seen (?:it|the course) through",
        _SCHEME,
        r"assessments?|plans|audits?|reviews?",
        r"recruits|trainees|graduates|social workers|people|of (?:them|those|these)",
    ),
    Sign(
        "programme-participants", "c",
        r"on (?:it|the (?:scheme|programme|academy|course|apprenticeship))|(?:[Ss]cheme|[Aa]cademy|[Pp]rogramme)\b",
        _SCHEME,
        r"qualified|completed|finished|remain\w*|still|left|mentor\w*",
        r"recruits|trainees|graduates|social workers|people|apprentices|students|staff",
    ),
    Sign(
        "assessment-timeliness", "p",
        r"assessments?(?= (?:target|figure|performance|timeliness|rate|outturn|indicator))|(?:in|on|to) time\b|timescale\w*|(?:45|forty-five|35"
        r"|42)[- ](?:working )?days?|finished|completed",
        r"(?<!health )(?<!needs )(?<!EHC )assessments?\b",
        r"health|EHC\w*|needs assess\w+|interviews?|plans?|reviews?|visits?|supervis\w+|audit\w*",
    ),
)  # fmt: skip


def _title(line: Line) -> str:
    section = line.reading.section_of(line.sentence)
    return section.title if section else ""


def around(line: Line) -> str:
    """The title of the item, and the two sentences of its paragraph before a sentence."""
    reading, sentence = line.reading, line.sentence
    before = [s.plain for s in reading.sentences[max(0, line.index - 2) : line.index] if s.section == sentence.section and s.block == sentence.block]
    return single_spaced(" ".join([_title(line), *before]))


_NEEDS = Needs([sign.said.pattern for sign in SIGNS], cues=Cues())  # of some thirty hardly one stands in a clause


def signed(line: Line, zone: Zone, text: str = "") -> tuple[Sign, re.Match[str]] | None:
    """The measure of which the clause of a figure gives a sign, in an item that is about it; none where two are as near."""
    kind, here = KINDS.get(zone.figure.unit, ""), text or near(zone)
    if not text and zone.text[len(here) :].startswith(" because"):
        here = zone.text  # "298 children who did not go to school because they were taught at home"
    at = zone.figure.start - zone.start
    context, title = "", _title(line)
    best: tuple[int, Sign, re.Match[str]] | None = None
    for sign in (SIGNS[n] for n in _NEEDS.met(here) if kind and kind in SIGNS[n].kinds):
        if not (places := list(sign.said.finditer(here))) or sign.barred.search(here):
            continue
        context = context or f"{around(line)}. {line.before(zone)} {zone.text}"
        if not sign.about.search(title if sign.titled else context):
            continue
        place = min(places, key=lambda p: max(p.start() - at, at - p.end(), 0))
        far = max(place.start() - at, at - place.end(), 0)
        if best is None or far < best[0]:
            best = (far, sign, place)
    return (best[1], best[2]) if best else None
