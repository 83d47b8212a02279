"""What a resolution does: its main verb as the contract lists it."""

from __future__ import annotations

import re

from kg.rules.meeting.resolutions import ACTIONS, ACTIVE, PASSIVE, RECORD, REFERRAL
from kg.text import ordinary

_OTHERWISE = re.compile(
    r"^\W*(?:in (?:relation|respect|regard) (?:to|of) [^;]{3,160}?,? (?=to (?:note|agree|approve|instruct|request|remit|receive|endorse|thank)\b)|to otherwise )"
    r"|^\W*(?:to )?considered?,? and (?=(?:not|approv|agree|endors|receiv|welcom|support)\w*\b)"  # "considered and noted the report"
    r"|^\W*(?:otherwise|thereafter|additionally|further|also),? (?=(?:to|that) )", re.IGNORECASE
)
_SPACED_THAT = re.compile(r"^\W*T H A T\s")
_FORWARD = re.compile(r"\b[Ff]orward (?=[Pp]lan|[Ww]ork|[Pp]rogramme|[Ll]ook)")  # no verb


# What is done by these wordings, whatever verb stands first; the first that stands in a text tells
_DONE_BY: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(wording, re.IGNORECASE), done)
    for wording, done in (
        (r"^\W*(?:agreed|approved|accepted|confirmed|signed|taken)\b.*\bas an? (?:true|correct|accurate)", "confirm minutes"),
        (RECORD.pattern, "confirm minutes"),
        (
            r"^\W*(?:that |to |the (?:[\w'&-]+ ){0,6}?(?:committee|panel|board|cabinet|members|executive|council|partnership|commission|forum|group) )?"
            r"(?:accept|agree|approve|confirm|receive)\w* the (?:minutes|notes|record)\b.{0,80}\bas (?:an? )?(?:accurate|correct|true)\b",
            "confirm minutes",
        ),
        (r"^\W*(?:with )?(?:the )?(?:officers?' )?(?:recommendations?|proposals?)\b(?!.*\bbe\b)", "agree"),
        (r"^\W*(?:that |to )?(?:(?:this|the|it|\w+) ){0,6}?calls? (?:up)?on\b", "request"),  # "That this Council calls on Ministers to act"
        (REFERRAL.pattern, "refer"),
        (r"\bwrites? to\b[^.;]{0,90}\b(?:to ask|asking|requesting|to request|seeking|urging|to urge)\b", "request"),
        (r"[^.]{12,}\.\s+Approved\b", "approve"),  # an application by its number and place: "12/0345 - Shed, Mill Street. Approved, subject to conditions"
        (r"\bwrites? to (?:[^.;]{2,70}? (?:to )?)?thank(?:ing)?\b|\bsend (?:its|their|the \w+'s) thanks\b", "thank"),
        (r"\bwrites? to congratulate\b", "commend"),
        (r"\bcongratulations?\b.{0,60}\bbe\b", "commend"),
        (
            r"\b(?:thanks|appreciation|gratitude)\b.{0,60}\bbe\b|\bvote of thanks\b|^\W*(?:that |to )?(?!(?:ask|request|instruct|invite)\w* )"
            r"\W*(?:[\w&'-]+ ){0,12}?(?:place[sd]?|put|record(?:s|ed)?|extend(?:s|ed)?|express(?:es|ed)?"
            r"|convey(?:s|ed)?) (?:on record )?(?:its|their|the \w+'s?|our)? ?(?:\w+ )?(?:thanks|appreciation|gratitude)",
            "thank",
        ),
        (r"\b(?:formally|hereby) welcomes?\b", "welcome"),
        (r"^\W*that (?:[\w'.-]+ ){1,6}(?:would|should|will) (?:be|act as|continue as|remain) (?:the |its |as )?(?:vice[- ]|deputy )?chair", "appoint"),
        (r"\bapproval\b(?: [\w'-]+){0,3} (?:be|is|was) (?:given|granted|confirmed)\b", "approve"),
        (r"\bagreement\b(?: [\w'-]+){0,3} (?:be|is|was) (?:given|granted|confirmed)\b", "agree"),
        (r"\bendorsement\b(?: [\w'-]+){0,3} (?:be|is|was) (?:given|granted|confirmed)\b", "endorse"),
        (r"^\W*(?:that )?(?:[\w'&-]+ ){0,6}?to (?:have|get|see|hear) (?:an?|the|another|further|more|regular) (?:[\w'-]+ ){0,4}?(?:reports?|updates?|briefings?|papers?|presentations?)\b", "receive"),
        (r"\bbe signed off\b", "approve"),
        (r"^\W*(?:that )?(?:(?:the|all|this|each|both) )?(?:[\w'&-]+ ){1,6}be (?:provided|supplied|furnished|issued) with\b", "request"),
        (r"^\W*(?:that )?(?:(?-i:[A-Z]{2,3})(?: and (?-i:[A-Z]{2,3}))? to|(?!to\b|delegat|\w+ed\b|not\b)(?:the )?(?:officers|(?:[\w'&-]+ ){0,5}?(?:director|chief executive"
            r"|clerk|manager|head|lead|nurse|team|service|board|partnership|trust|scrutineer|secretary|solicitor)))"
         r"(?: also)? (?!be\b|to\b|and\b|of\b|for\b)[a-z]+(?<!ed)(?<!s) (?:the|an?|at|to|again|back|how|whether|members)\b", "request"),
        (r"\bappointments?\b[^.]{0,120}\bbe made\b", "appoint"),
        (r"^\W*(?:that )?(?:(?:an?|further|regular|quarterly|annual|monthly|more|any) ){0,3}"
            r"(?:(?:progress |monitoring |verbal |written |detailed )?(?:reports?|papers?|figures)|breakdown|briefing(?: notes?| paper)?|updates?"
            r"|progress|findings|deep dives?|scorecards?|dashboards?|reviews?"
            r"|information|data|details|analysis|list"
         r"|copy|copies|presentation|summary|comparison|statistics|response)\b(?:(?!\bbe\b)[^.;]){0,160}?\bbe (?:brought|circulated|provided|presented|supplied|submitted"
         r"|prepared|produced|distributed|shared|sent|emailed|made available|given|reported back|scheduled)\b", "request"),
        (r"^\W*(?:that |to )?continued? (?:the )?(?:further )?(?:consideration|determination|discussion) of\b"
         r"|^\W*(?:that |to )?continue (?:the|this) (?:matter|report|item|application|petition|motion) (?:to|until|till|for)\b", "defer"),
        (r"\bbe (?:carried (?:over|forward)|put (?:back|off)|held over|stood over|brought forward to (?:a|the next))\b", "defer"),
    )
)
_FIRST = re.compile(r"^\W*(?P<verb>[a-z-]+)\b(?!\s+(?:of|from|for)\b)", re.IGNORECASE)
_INFINITIVE = re.compile(r"^\W*(?:that\s+)?to\s+(?P<verb>[a-z-]+)", re.IGNORECASE)
_TO = re.compile(r"^\W*(?:that\s+)?to\s", re.IGNORECASE)
_WAS_DONE = re.compile(r"\b(?:was|were|is|are)\s+(?:\w+ly\s+)?(?P<verb>[a-z-]+ed)\b", re.IGNORECASE)


_RECOMMENDS = re.compile(r"^\W*(?:that (?:it )?|to )?(?:recommend(?:s|ed)?|not(?:e[sd]?)|acknowledge[sd]?)\b(?!,? and\b)", re.IGNORECASE)


def _done_before(plain: str, at: int) -> bool:
    """Whether the main verb stands before a wording: "the report be noted and thanks be recorded", "recommends that it be carried forward"."""
    before = plain[:at]
    return _RECOMMENDS.match(before) is not None or any(p["verb"].lower() in ACTIONS for p in PASSIVE.finditer(before))


def action(text: str) -> str:
    """The main verb as the contract lists it; `other` where it is none of them."""
    plain = _OTHERWISE.sub("", _FORWARD.sub("", _SPACED_THAT.sub("that ", ordinary(text))))
    for wording, done in _DONE_BY:
        if (told := wording.search(plain)) and not _done_before(plain, told.start()):
            return done
    for verb in (_FIRST.match(plain), _INFINITIVE.match(plain)):
        if verb and verb["verb"].lower() in ACTIONS:
            return ACTIONS[verb["verb"].lower()]
    passives = list(PASSIVE.finditer(plain))
    active, passive = ACTIVE.match(plain), next((p for p in passives if p["verb"].lower() in ACTIONS), passives[0] if passives else None)
    if active and active["verb"].lower() in ACTIONS and (not passive or active.end() <= passive.start()) and (_TO.match(plain) or not passive or plain[: active.start("verb")].strip()):
        return ACTIONS[active["verb"].lower()]
    deed = passive or _WAS_DONE.search(plain)  # "(i) the report was noted"
    return ACTIONS.get(deed["verb"].lower(), "other") if deed else "other"


def by_last_verb(text: str) -> str:
    """What was done by the verb that ends a statement: "The Clerk presented the accounts, which were approved"."""
    verbs = re.findall(r"\b(?:approved|adopted|accepted|agreed|ratified|authorised)\b", text, re.I)
    return ACTIONS[verbs[-1].lower()] if verbs else "agree"
