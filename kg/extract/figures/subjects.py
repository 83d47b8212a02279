r"""What a clause is about: for each measure the words that name it, the kinds of figure it takes, and what it counts.

The rules of `kg.rules.figures.measures` read whole wordings. Where none applies, the words of the clause decide: `named` gives
the measures that a text names and that a figure of a kind can be of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from kg.extract.figures.subject import CASES, EHC, KIDS, LEAVERS, PLAN, RECRUITS, SCHEME, SW, Subject
from kg.extract.figures.subjects_counted import COUNTED
from kg.extract.figures.teams import TEAM_NAME
from kg.screen import Screened

KINDS = {"": "c", "percent": "p", "rate per 10000": "r", "rate per 100000": "r", "weeks": "t", "days": "t"}

# "the Edge of Care Team had worked with 64 families": what a team did in a year is no caseload
_DID = (
    r"(?:worked|stepped|passed|supported|helped|assisted|seen|received|closed|reached|visited|met|taken|accepted|assessed|completed|identified|engaged|dealt"
    r"|referred|served|placed|matched|adopted|lost|recruited)\b"
)
# The order is that of precedence where two are named at the same place: what says more comes first.
SUBJECTS: tuple[Subject, ...] = (
    Subject(
        "care-leavers-neet", "p",
        rf"{LEAVERS}|NEET\b",
        r"\bNEET\b|\b(?:not|neither|nor|without|outside)\b[^.;]{0,25}\b(?:education|work|employ|training"
        r"|EET)|\bunemployed\b",
    ),
    Subject(
        "care-leavers-eet", "p",
        rf"{LEAVERS}|EET\b",
        r"\bEET\b|\bpositive destinations?\b|\beducation\b[^.;]{0,12}\bemployment\b|\bemployment\b[^.;]{0,25}\b(?:training|education)"
        r"|\b(?:in|into) (?:work|employment|education|college)\b|\b(?:work|job)[^.;]{0,14}\b(?:college"
        r"|training|education|studying)|\b(?:studying|learning|at college|training|in (?:education|school|college))\b[^.;,]{0,14}\b(?:work\w*|job|employ\w*)",
        r"\bNEET\b|\b(?:not|neither|without) (?:\w+ )?(?:in|education|work|employ|training)",
    ),
    Subject(
        "care-leavers-accommodation", "p",
        rf"{LEAVERS}",
        r"\b(?:suitabl[ey]|accommodat\w+|hous(?:ed|ing)|(?:an?|own|settled|decent|safe) homes?)\b",
        r"\bemployment, (?:education|training)|\bunsuitabl",
    ),
    Subject(
        "health-assessments-timeliness", "p",
        r"health (?:assessments?|checks?|reviews?)|IHAs?\b|RHAs?\b",
        "",
        r"\bdental|\bimmunis|\bstrengths",
    ),
    Subject(
        "ehc-plans-in-20-weeks", "p",
        rf"{EHC}|new plans|plans",
        r"\b(?:20|twenty)[- ]weeks?\b|\b(?:statutory|legal) (?:time|limit|deadline)|\b(?:issued|produced"
        r"|completed|finali[sz]ed) (?:on|in) time\b",
        r"\bannual review|\bprotection plan|\b(?:personal education|pathway|care|placement|PEP) plans?\b|\bPEPs\b",
    ),
    Subject(
        "annual-reviews-overdue", "c",
        r"annual reviews?",
        r"\b(?:overdue|late|outstanding|behind|backlog|delayed|beyond|missed|(?:past|after|exceeded) (?:their|its|the) (?:due|statutory|target) (?:date|time)"
        r"|not (?:yet )?(?:been )?(?:held|completed|done|carried out))\b",
        heads="annual reviews?|reviews?|cases|plans|children",
    ),
    Subject(
        "ehc-plans", "c",
        rf"{EHC}",
        "",
        r"\bin 20 weeks|\boverdue\b|\bout of date\b|\brequests?\b|\bassessments?\b|\bannual reviews? of\b",
        rf"(?:{EHC})? ?(?:plans|EHCPs)|{KIDS}",
    ),
    Subject(
        "home-educated-children", "c",
        r"(?:electively )?home[- ]educat\w+|educated (?:at home|otherwise)|elect\w+ to (?:home[- ])?educate|educat\w+ (?:them"
        r"|their children|him|her) at home|elective home education|EHE\b|taught at home",
        heads=KIDS,
    ),
    Subject(
        "exclusions", "c",
        r"exclusions?|excluded|suspensions?|suspended",
        "",
        r"\brisk of exclu|\b(?:public|press)\b[^.;]{0,30}\bexclu|\bexclu\w+ (?:of )?(?:the )?(?:press|public)\b"
        r"|\bfrom the meeting",
        r"(?:permanent(?:ly)?|fixed[- ]term|exclusions?|suspensions?|excluded)|" + KIDS,
    ),
    Subject(
        "school-attendance", "p",
        r"attendance|attended|attending",
        r"\b(?:school|pupils?|primary|secondary|session|term|academic|education|sessions|classes)\b",
        r"\b(?:training|course|conference|visit|meeting|persistent|parents|health)\b",
    ),
    Subject(
        "repeat-protection-plans", "p",
        rf"{PLAN}|plans?",
        r"\b(?:second|third|subsequent|repeat(?:ed)?"
        r"|later ones|previous(?:ly)?|earlier|(?:on|had) (?:an?|one|such a|the|it) (?:plan |register )?before|(?:registered|been) (?:\w+ )?before|more than once|re-regist\w+"
        r"|again)\b",
        r"\b(?:EHC|EHCP|education, health|pathway|annual|overdue|personal education|PEPs?|personal plans?)\b",
    ),
    Subject(
        "child-protection-plans", "cr",
        rf"{PLAN}",
        "",
        r"\belector\w*|\bcommon land\b|\bpetition|\bregister of (?:interests|electors|members)"
        r"|\bregister(?:ed|s) (?:to|provider|with)|\bregist(?:ered|rations?) (?:to|had been received|were received|from (?:the )?(?:members of the )?public|for the meeting)\b"
        r"|\bpublic (?:participation|speak\w+)"
        r"|\b(?:second|repeat|subsequent) (?:time|or)|\bvisits?\b",
        rf"(?:{KIDS}|child protection plans|plans|registrations|names)",
    ),
    Subject(
        "section-47-enquiries", "cr",
        r"section 47|s\.? ?47s?\b|child protection (?:enquir|investigation)",
        "",
        "",
        "(?:section|s47|child protection|enquiries|investigations)",
    ),
    Subject(
        "re-referral-rate", "p",
        r"re-?referr\w+|repeat referrals?|referred (?:again|back)|referrals?",
        r"\bre-?referr|\brepeat(?:ed|s)?\b|\breferred (?:again|back)|\b(?:12|twelve) months|\bwithin (?:a"
        r"|the) year\b|\b(?:earlier|previous) (?:one|referral)|\bsecond (?:time|referral)",
    ),
    Subject(
        "missing-episodes-share", "p",
        r"missing episodes|episodes of (?:going )?missing",
        "",
        r"\breturn|\binterview",
    ),
    Subject(
        "return-interviews-completed", "cp",
        r"(?:independent |missing )?return(?:ed)?(?: to home| home)?(?: welfare)? (?:interviews?|conversations?|discussions?|chats?|talks?)|RHIs?\b|interviews? (?:on|after|upon) (?:their )?return"
        r"|missing(?: from)?(?: \w+)? interviews?",
        "",
        r"\boffered\b(?![^.]*\bcompleted\b)|\bdeclined\b|\brefused\b",
        "(?:return|RHIs?|interviews?|discussions?|conversations?)",
    ),
    Subject(
        "return-interviews-completed", "cp",
        r"(?:interviewed|spoken to|debriefed) (?:afterwards|(?:on|after|upon) (?:(?:their|his|her) )?return\w*|when (?:they|he|she|the child) (?:had )?(?:returned|came back"
        r"|come back|were found|got home)"
        r"|within (?:72|24|seventy-two|three) (?:hours|days))",
        r"\bmissing\b|\brun(?:ning)? away\b|\babscond",
        r"\boffered\b|\bdeclined\b|\brefused\b|\bpolice\b",
        "(?:children|young people|of)",
    ),
    Subject(
        "missing-episodes", "c",
        r"missing episodes|episodes of (?:going )?missing|(?:gone|went|go|going|been|reported) missing"
        r"|missing children|missing incidents|occasions",
        r"\bmissing\b",
        r"\binterview",
        rf"(?:missing|episodes|incidents|occasions|{KIDS})",
    ),
    Subject(
        "assessment-timeliness", "p",
        r"(?<!health )(?<!EHC )(?<!EHC needs )(?<!EHCP )(?<!autism )assessments?",
        r"\b(?:in|on) time\b|\btime(?:scale|ly|liness|frame)"
        r"|\bdays\b|\b(?:finish|complet|conclud|carried out|done|undertaken)\w*",
        r"\b(?:health|EHC|needs|autism"
        r"|risk|return|care act|initial health|self)[ -]assessment|\bEHCP|\bhealth assess|\bearly help assess"
        r"|\bSEND\b",
    ),
    Subject("supervision-timeliness", "p", r"supervis(?:ion|ions|ed)\b(?! order)"),
    Subject(
        "placement-stability", "p",
        r"placements?\b|moves?\b|same (?:foster )?(?:home|carer|address|family)|moved (?:home |house |placements? )?(?:on )?(?:twice|(?:\w+ )?(?:two|three|four|3|several|many)(?: or more| times)+)",
        r"\bstab(?:le"
        r"|ility)|\b(?:three|3|two) or more\b|\bsame (?:foster )?(?:placement|home|carers?|address|family)|\b(?:moved|moves)\b"
        r"|\btwo years\b|\bmore than (?:two|three|one)\b|\blong[- ]term\b",
        r"\bcost|\bbudget|£",
    ),
    Subject(
        "vacancy-rate", "p",
        rf"vacan\w+|unfilled|empty|(?:without|no|lacked|lacking) (?:an? )?permanent (?:post-?\s?)?(?:holder|occupant)|{SW}",
        r"\bvacan\w+|\bunfilled\b|\bempty\b|\b(?:without|no|lacked|lacking) (?:an? )?(?:permanent )?(?:post-?\s?)?(?:holder|occupant)",
        r"\b(?:houses|nursery|places|govern(?:ors?|ing))\b|\b(?:filled|covered|held|occupied) (?:by|with)\b",
    ),
    Subject(
        "turnover-rate", "p",
        rf"turnover|{SW}",
        r"\bturnover\b|\b(?:left|leav(?:e|ing|ers)|departed|resigned|quit)\b",
        r"\b(?:care leav|leaving care|school|pupil|left care|audit)|\bplacement",
    ),
    Subject(
        "agency-rate", "p",
        r"agency|(?:from|through|via|by|to) (?:an? |the )?(?:\w+ )?agencies|locums?|interim|temporary (?:staff|workers|cover)",
        rf"{SW}|\bagency (?:rate|share|use|usage|percentage|proportion|reliance|dependen\w+|level|cover)\b",
        r"\bmulti-agency\b(?![^.;]*\bagency (?:staff|workers|social))|\bbudget|\bspend|\bplace(?:d|ments?)\b(?![^.;]*\bagency (?:staff|workers|social))|\bfoster",
    ),
    Subject("permanent-staff-rate", "p", r"permanent(?:ly)?", SW, r"\bexclu|\bplacement|\bpermanence|\bmanagers?\b|\b(?:without|no|lack(?:ed|ing)?|not) (?:an? )?permanent"),
    Subject(
        "agency-workers", "c",
        r"agency|locums?|(?:came|come|coming|supplied|provided|engaged|employed|hired|taken on|recruited) (?:from|through|via|by) (?:an? |the )?(?:\w+ )?agenc(?:y|ies)",
        "",
        r"\bmulti-agency\b|\bsingle[- ]agency\b|\b(?:foster\w*|adoption|partner|other) agencies\b|\bnewly[- ]qualified\b",
        r"(?:agency|locums?|social workers|workers|staff|practitioners|temporary)",
    ),
    Subject(
        "vacancies", "c",
        r"vacan(?:t|cies)|unfilled|empty|without a (?:permanent )?(?:post-?)?holder|no permanent (?:post-?\s?)?holders?",
        r"\b(?:posts?|vacanc\w+|positions|roles|jobs|establishment)\b",
        r"\b(?:homes?|houses|buildings?|school places|govern(?:ors?|ing)|committee|sub-committee|panel|casual vacanc\w+)\b",
        r"(?:posts|vacanc(?:y|ies)|positions|roles|social work\w* posts|vacant|unfilled)",
    ),
    Subject(
        "social-worker-posts", "c",
        r"social work(?:er)?s?(?:'s)? posts|posts for social workers|establishment",
        "",
        r"\bof (?:which|these|them)\b|\bfilled\b",
        r"(?:social work\w* posts|posts)",
    ),
    Subject(
        "recruits-retained", "c",
        r"still(?= (?:with|working|employed|in|there|at|on|serving|here)\b)|remain(?:ed|s|ing)?|stayed|retained|kept on",
        SCHEME + r"|\b(?:in|with|by|for) (?:the|its|our) (?:[A-Z]\w+ )*(?:council|authority|service|borough|county)(?:'s)?(?: employ(?:ment)?)?\b|\bin (?:its|our) employ|\bworking for\b",
        r"\b(?:to be|outstanding|overdue|wait)",
        RECRUITS,
    ),
    Subject(
        "programme-completions", "c",
        r"(?<!newly )(?<!recently )qualified(?! (?:social|staff|workers|practitioners))|completed|graduated"
        r"|finished|passed|seen (?:it|the course) through",
        SCHEME,
        r"\b(?:assessments?|plans|audits?|reviews?|interviews?|audited|files)\b",
        RECRUITS,
    ),
    Subject(
        "recruits", "c",
        r"recruit(?:ed|s|ment)?|attracted|taken on|took on|taking on|joined|appointed|hired|brought in"
        r"|intake|starters",
        rf"\b(?:social work\w*|{RECRUITS}|apprentice\w*|academy)\b",
        r"\b(?:foster|governors?|young people|panel|champions?|volunteers?)\b",
        RECRUITS + "|starters",
    ),
    Subject(
        "programme-participants", "c",
        r"(?:on|in|enrolled on|taking part in|following) (?:the|its|this|that) (?:[\w-]+ ){0,4}(?:scheme"
        r"|programme|academy|apprenticeship|course(?! of))",
        r"\b(?:social work\w*|recruit\w*|trainees|apprentice\w*|newly qualified|step up|frontline|academy)\b",
        r"\bmentoring\b|\byoung people\b",
        RECRUITS,
    ),
    Subject(
        "caseload", "c",
        rf"(?:case|work)-?\s?loads?(?!s? (?:of|in) files)|{CASES} (?:each|per|apiece|on average|for each|to each)"
        rf"|cases per|(?:young people|children|families) per (?:[a-z]+ )?(?:worker|advis[eo]r|practitioner|officer|IRO|Independent Reviewing Officer)\b"
        rf"|(?:held|holds?|holding|carr(?:y|ies|ied|ying)|had|has|have|having|manag(?:ed|es|ing)|responsible for|juggl(?:ed|ing)) (?:(?!{_DID})[\w,-]+ ){{0,5}}?{CASES}"
        r"|(?:each|every) (?:[\w-]+ ){0,2}?(?:worker|advis[eo]r|practitioner|officer) (?:worked|works|was working) with"
        rf"|{CASES} (?:were |was )?(?:held|carried) by|{CASES} (?:to|for) (?:an?|each|every|one) (?:social )?worker|{CASES} an? (?:social )?worker",
        r"\b(?:cases each|case-?\s?loads?|personal advis[eo]rs?|(?:Independent )?Reviewing Officers?|IROs?|social workers?|workers?|practitioners?|caseworkers?|teams?|service|hubs?|units?)\b",
        r"\b(?<!case )managers?\b[^.;]{0,40}\b(?:oversaw|oversight|cases)\b|\bfiles\b"
        r"|\baudit|\bopen cases\b",
        r"(?:cases|children|families|young people)",
    ),
    Subject(
        "cases-per-manager", "c",
        r"(?:team )?managers?",
        r"\b(?:oversaw|oversight|oversee\w*"
        r"|supervis\w+)\b[^.;]*\bcases\b|\bcases\b[^.;]*\b(?:oversight|oversaw|oversee\w*|supervis\w+)\b"
        r"|\bcases (?:per|to each|for each) manager",
        "",
        "cases",
    ),
    Subject(
        "teams-with-permanent-manager", "c",
        r"permanent (?:team )?managers?|managers? (?:was|were|is|are) permanent|permanently managed",
        r"\bteams?\b",
        "",
        r"(?:of|teams?|had|have|has|were|now)",
    ),
    *COUNTED,
)  # fmt: skip


_TOGETHER = 7  # subjects whose words are sought in one pattern before each is by itself: of fifty of a kind a text names one or two


@cache
def _groups(kind: str) -> tuple[tuple[Screened, tuple[Subject, ...]], ...]:
    """The subjects of a kind, some together, with the words of them all."""
    some = tuple(s for s in SUBJECTS if kind in s.kinds)
    groups = tuple(some[at : at + _TOGETHER] for at in range(0, len(some), _TOGETHER))
    return tuple((Screened("|".join(s.pattern.pattern for s in group), re.IGNORECASE), group) for group in groups)


@lru_cache(maxsize=2048)
def _told(text: str, kind: str) -> tuple[tuple[Subject, tuple[re.Match[str], ...]], ...]:
    """The subjects of a kind whose words and needs a text holds, each with the places of its words."""
    found = []
    for subject in (s for words, group in _groups(kind) if words.stands(text) for s in group):
        if (places := tuple(subject.pattern.finditer(text))) and subject.needs.search(text):
            found.append((subject, places))
    return tuple(found)


# "nobody in the Referral and Assessment Team had more than 22", where cases are spoken of: the team's name is no measure
_OF_CASES = re.compile(r"\bcase-?loads?\b|\bcases\b", re.IGNORECASE)
_WITHIN = re.compile(r"\d%?\s(?:in|across|within)\s(?:the|its|our|all|both)\s$", re.IGNORECASE)  # "19 in the Assessment Teams and 16 in the Care Teams"


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
    cases = _OF_CASES.search(text) is not None
    teams = [m.span("name") for m in TEAM_NAME.finditer(text) if cases or _WITHIN.search(text, max(0, m.start() - 16), m.start())]
    for subject, places in _told(text, kind):
        for place in places:
            if any(a < place.end() <= b for a, b in teams):
                continue
            left, right = min(place.start(), low if low <= start else start), max(place.end(), min(high, len(text)))
            if not subject.bars.search(text[left:right]):
                yield subject, place
