"""Inspections and grades as notes tell them: "Good at last full inspection (ILACS, May 2018)", "background: inadequate (Ofsted, 2013)".

A note has no verb: the grade, then who gave it, under what and when, in brackets or between commas. A grade alone is
none; only one with its inspectorate or framework and a date is read.
"""

from __future__ import annotations

from kg.rules.grammar import Rule
from kg.rules.inspection.pieces_inspection import DATE, FRAMEWORK, GRADE, INSPECTORATE, INSPECTORATES

_Q = r"['\"]?"
_BY = rf"(?:{INSPECTORATES}(?:'s)?(?! (?:annual|report|letter|framework|survey|research|data))|{FRAMEWORK})"
_KIND = r"(?:short|standard|full|graded|inspection|re-?inspection|visit|framework|no grade|ungraded)"
_SAID = r"(?:(?:under|that was|this was|it was|was|then|by|at|in)(?: under| a| an)?(?: the)?(?: old| new| then| former)? )?"
# What stands in the brackets: "(Ofsted, May 2013)", "(that was under the old SIF, in May 2013)".
NOTE = rf"{_SAID}{_BY}(?:(?:,| -)? (?:{_BY}|{_KIND})){{0,3}},? (?:in |on |of |from |during )?{DATE}"
_LAST = r"(?:the |its |our |their )?(?:last|latest|most recent|previous|first|second|only)"
_INSPECTION = rf"{_LAST} (?:(?:full|standard|short|graded) )?(?:{INSPECTORATES} )?(?:full |standard |short )?(?:re-?inspection|inspection|ILACS|SIF)"
_LABEL = (
    r"(?:(?:background|history|context|starting point|start|baseline|current(?: position| status| grade)?|position|status|before|previously|previous(?: grade| rating)?|where we (?:are|were|started)|then|now|last time"
    r"|grade|overall|outcome|result|ofsted|inspection|children's services|the story so far|record|recap)(?: to date| so far| now)?\s?(?::|-) )"
)
_OPEN = rf"(?:^|(?<=[.;]\s)){_LABEL}?"
_SHUT = r"(?=[.;,)]|$)"
_ON = r"(?:, [^(),;.:]{2,40})?"
_VISIT = r"(?:re-?inspection|inspection|(?:focuss?ed|monitoring|assurance) visit|visit|ILACS|JTAI)"
VISIT_NOTED = (
    rf"(?:\b{_VISIT}(?: no\.? ?\d{{1,2}})? \({_SAID}{INSPECTORATES}{_ON}, (?:on |in )?{DATE}{_ON}\)"
    rf"|^(?:[-*] )?(?:last |latest |previous |earlier |first |second |third )?(?:full )?{_VISIT}(?: no\.? ?\d{{1,2}})? ?(?::|-) {INSPECTORATES}, {DATE}{_ON}{_SHUT}"
    rf"|^(?:[-*] )?(?:last |latest |previous |earlier |first |second |third )?(?:(?:focuss?ed|monitoring|assurance) visit|JTAI|ILACS(?: (?:re-?)?inspection)?)(?: no\.? ?\d{{1,2}})?(?: \([^()]{{2,60}}\))? ?(?::|-|,) (?:on |from )?{DATE}(?=[.;,:)(]|$| - | on | to | \()"
    rf"|{_OPEN}(?:inspectors|{INSPECTORATES}(?: (?:team|inspectors))?) (?:here|on[- ]site|back|(?:in|on) (?:the )?(?:[A-Z]?[\w-]+ ){{0,2}}[\w-]+) {DATE}(?: \({FRAMEWORK}[^()]{{0,40}}\)|, {FRAMEWORK})"
    rf"|{_OPEN}{INSPECTORATES} \({FRAMEWORK}{_ON}, {DATE}{_ON}\)"
    rf"|{_OPEN}on[- ]site,? {DATE} ?(?::|-) {INSPECTORATES}(?: \({FRAMEWORK}{_ON}\)|, {FRAMEWORK}){_SHUT})"
)
_CUE = ("focused visit", "focussed visit", "monitoring visit", "assurance visit", "ofsted", "estyn", "hmi*", "hm inspectorate", "care inspectorate", "ciw", "cqc", "ilacs", "sif", "jtai", "single inspection", "inspectors", "inspectorate*", "inspection", "re-inspection", "reinspection")

# A grade with its inspectorate or framework and its date, and no verb; the inspection is told by the date beside it.
_G = rf"{_Q}(?P<grade>{GRADE}){_Q}"
_WORDINGS: tuple[tuple[str, str, dict[str, dict[str, str]], tuple[str, ...]], ...] = (
    (
        "noted-in-brackets",
        rf"{_OPEN}{_G}(?: overall)?(?:,? (?:at|in) {_INSPECTION})?(?: \({NOTE}\)|,? (?:under |at |in |- )?{NOTE}(?: \({INSPECTORATES}\))?{_SHUT})",
        {
            "Background: inadequate (Ofsted, May 2013).": {"grade": "inadequate"},
            "Good at last full inspection (ILACS, May 2018).": {"grade": "Good"},
            "Requires improvement under Ofsted's SIF, June 2015.": {"grade": "Requires improvement"},
            "Where we are: good, ILACS, May 2021 (Ofsted).": {"grade": "good"},
        },
        (
            "Target: good (ILACS, May 2025).",
            "Good progress (Ofsted, May 2018).",
            "Good practice guide (Ofsted, May 2018).",
            "A good read (Ofsted, May 2018).",
            "Nursery: good (Ofsted, May 2018).",
        ),
    ),
    (
        "noted-inspection",
        rf"{_OPEN}{_INSPECTION} ?(?::|-|=) {_G}(?: overall)? \({NOTE}\)",
        {"Last full inspection: requires improvement (ILACS, May 2021).": {"grade": "requires improvement"}},
        ("Next full inspection: good (ILACS, May 2025).", "Last full inspection: good progress (ILACS, May 2021)."),
    ),
    (
        "noted-dated",
        rf"{_OPEN}{_INSPECTION} \({NOTE}\) ?(?::|-|=) {_G}(?: overall)?{_SHUT}",
        {"Previous inspection (SIF, June 2015): inadequate.": {"grade": "inadequate"}},
        ("Previous inspection (SIF, June 2015): good progress.", "Next inspection (ILACS, June 2025): good."),
    ),
    (
        "noted-after",
        rf"{_OPEN}{NOTE} ?(?::|-|=) {_G}(?: overall)?{_SHUT}",
        {"Ofsted, ILACS, June 2022 - good.": {"grade": "good"}, "SIF, June 2015: inadequate.": {"grade": "inadequate"}},
        ("Ofsted, June 2022 - good practice.", "Ofsted, June 2022: good news."),
    ),
    (
        "noted-at",
        rf"(?:^(?:[-*] )?|(?<=[.;]\s))(?:\w+ )?(?:grade|grading|rating|outcome|judge?ment|result|verdict) (?:at|of|from|in|after|under) (?=[^:;.]{{0,60}}?(?:inspection|ILACS|\bSIF\b|{INSPECTORATE}))[^:;.]{{3,90}}?(?::| -) {_G}(?: overall)?{_SHUT}",
        {
            "Grade at the inspection of March 2019: 'requires improvement'.": {"grade": "requires improvement"},
            "- Outcome of the one before that (SIF inspection, June 2015): inadequate.": {"grade": "inadequate"},
        },
        ("Target grade at the inspection of March 2026: good progress.", "Grade at audit in June 2015: good.", "Outcome of the ILACS readiness visit: good progress."),
    ),
    (
        "noted-of",
        rf"{_OPEN}{INSPECTORATES} ?(?::|-|=) {_G}(?: overall)?,? (?:\(|in |from |since |as of )?{DATE}\)?{_SHUT}",
        {"Ofsted: Good in 2018.": {"grade": "Good"}, "Estyn - adequate (May 2014).": {"grade": "adequate"}},
        ("Ofsted: good practice guide in 2018.", "Ofsted: good news in May 2018."),
    ),
    (
        "noted-as-noun",
        rf"\b(?:an?|the) (?:overall )?{_G}(?: overall)? (?:from|by|that) (?:the )?{INSPECTORATES}(?: (?:had )?(?:handed (?:out|down)|gave|given|awarded))?(?: this time| that time| then)? \({NOTE}\)",
        {
            "Some recalled an overall inadequate from Ofsted (under the old SIF, in June 2015).": {"grade": "inadequate"},
            "Few had forgotten the good that Ofsted gave (ILACS, June 2022).": {"grade": "good"},
        },
        (
            "It was hoped that there would be a good from Ofsted (ILACS, June 2022).",
            "There had been a good report from Ofsted (ILACS, June 2022).",
        ),
    ),
)
JUDGED = tuple(Rule(name=n, yields="judgements", pattern=p, finds=f, ignores=i, cue=_CUE, core=GRADE) for n, p, f, i in _WORDINGS)
NAMES = frozenset(n for n, *_ in _WORDINGS)
VISIT = Rule(
    name="noted-visit",
    yields="inspections",
    pattern=VISIT_NOTED,
    finds={
        "Earlier focused visit (Ofsted, 5-6 July 2021, front door): no surprises.": {},
        "Ofsted here 14-15 March 2023 (focused visit, front door).": {},
        "On site 6-10 March 2023: Ofsted (ILACS, short).": {},
        "Last focused visit: Ofsted, 14 and 15 March 2023, care leavers.": {},
        "Inspectors in town 6 March to 17 March 2023 (ILACS, standard).": {},
        "- Focused visit: 24-25 March 2021; supervision praised.": {},
        "Monitoring visit no. 2 (front door) - 7 May 2020.": {},
    },
    ignores=("Visit to the hub (Ofsted slides, May 2023).", "Ofsted conference here 14 March 2023.", "A focused visit (date unknown).", "Focused visit: letter of 4 May 2021.", "ILACS: no date known."),
    cue=_CUE,
    core=DATE,
)
GAVE = Rule(
    name="gave-council",
    yields="judgements",
    pattern=(
        rf"\b(?:gave|given|awarded|awarding|handed|giving|marked) (?P<subject>(?-i:[A-Z])[\w' -]{{2,40}}?) (?:as |an? )?(?:overall )?{_Q}(?P<grade>{GRADE}){_Q}"
        r"(?= in (?:\w+,? )?(?:19|20)\d\d|[.;,)]|$| overall\b| under\b| and\b| this\b| last\b)(?! (?:practice|progress|notice|advice))"
    ),
    finds={
        "Ofsted gave Leeds requires improvement in May, 2022.": {"subject": "Leeds", "grade": "requires improvement"},
        "Ofsted had awarded North Yorkshire outstanding.": {"subject": "North Yorkshire", "grade": "outstanding"},
    },
    ignores=("Ofsted gave Leeds good notice.", "Ofsted might have given Leeds inadequate.", "It was feared that Ofsted had given Leeds inadequate."),
    cue=("gave", "given", "awarded", "awarding", "handed", "giving", "marked"),
)
GOT = Rule(
    name="got-from",
    yields="judgements",
    pattern=(
        rf"\b(?:got|received|gained|earned|had|come away|came away|secured|achieved)(?: with)? (?:an? )?(?:overall )?{_Q}(?P<grade>{GRADE}){_Q}"
        rf" from (?:the )?{INSPECTORATES}"
    ),
    finds={"Leeds got requires improvement from Ofsted in May 2019.": {"grade": "requires improvement"}},
    ignores=("Leeds had good advice from Ofsted.", "Leeds would have got good from Ofsted.", "It was hoped that Leeds had got outstanding from Ofsted."),
    cue=("got", "received", "gained", "earned", "secured", "achieved", "had", "away"),
)
