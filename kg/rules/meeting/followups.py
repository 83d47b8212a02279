"""How minutes say what is still owed to the meeting: what was asked for or promised, and by when."""

from __future__ import annotations

from kg.datepattern import MONTH_NAMES
from kg.rules.grammar import Rule, Table
from kg.rules.meeting.legislation import ANY

_MONTH = rf"(?:{MONTH_NAMES})"
_NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})"
DUE = (
    rf"(?P<due>\b(?:in|within|after|on) (?:a further |another |the next |about |approximately |a )?{_NUMBER}[- "
    rf"](?:weeks?|months?|years?|monthly)(?:'s?)?(?: time)?(?: basis)?\b"
    rf"|\bby (?:the )?(?:beginning of |start of |end of )?(?:\d{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}(?:,? \d{{4}})?\b"
    rf"|\bin (?:early |late |mid-)?{_MONTH}(?:,? \d{{4}})?\b|\bin the (?:new year|spring|summer|autumn)\b"
    r"|\b(?:to|at|for|by|before) (?:a|the|its|their|our|one of its) (?:next|future|following|subsequent|later"
    r"|forthcoming)(?: (?:scheduled|ordinary|formal|appropriate))?(?: [A-Z]\w+)? (?:meeting|session)s?\b"
    r"|\bafter the meeting\b|\bfollowing the meeting\b|\boutside (?:of )?the meeting\b|\b(?:quarterly|six[- "
    r"]monthly|annually|monthly)\b)"
)
_THING = (
    r"(?:updates?|reports?|information|data|figures|details|plan|profile|strategy|briefings?|presentation|results"
    r"|findings|video|note|paper|analysis|statistics|breakdown|review|response|evaluation|item)"
)
_DO = (
    r"(?:brought|provided|submitted|presented|reported|circulated|shared|sent|supplied|made available|given"
    r"|considered|included|shown|published|completed)"
)
_FAR = r"[^.;]{0,160}?"

RULES: tuple[Rule, ...] = (
    Rule(
        name="requested",
        yields="follow-ups",
        pattern=rf"\b(?:be )?(?:requested|asked|invited|instructed)(?: that| to| for)\b{_FAR} ?{DUE}",
        finds={
            "Officers were asked to return with figures on caseloads in six months.": {"due": "in six months"},
            "The Director was requested to bring the plan to a future meeting.": {"due": "to a future meeting"},
            "Members asked for the breakdown by ward by August.": {"due": "by August"},
            "That the Head of Service be requested to report by the end of May 2020.": {
                "due": "by the end of May 2020"
            },
        },
        ignores=(
            "Members asked how the figures were made.",
            "A question was asked about trends.",
            "The report of June was received.",
        ),
        cue=("requested", "asked", "invited", "instructed"),
        stances=ANY,
    ),
    Rule(
        name="to-be-done",
        yields="follow-ups",
        pattern=rf"\b{_THING}\b[^.;]{{0,80}}? (?:would|will|to) be {_DO}\b[^.;]{{0,80}}? ?{DUE}",
        finds={
            "The dental figures would be circulated after the meeting.": {"due": "after the meeting"},
            "A full evaluation will be presented to the next meeting.": {"due": "to the next meeting"},
            "A revised strategy would be submitted by 10 May 2017.": {"due": "by 10 May 2017"},
            "A breakdown would be provided in three months.": {"due": "in three months"},
        },
        ignores=(
            "The report had been published in May 2016.",
            "The data would be helpful.",
            "Figures were provided in the appendix.",
        ),
        cue=("would", "will", "to be"),
        stances=ANY,
    ),
    Rule(
        name="to-receive",
        yields="follow-ups",
        pattern=(
            rf"\b(?:receives?|have|be given) (?:an? )?(?:(?:further|progress|regular|update|annual|detailed|another"
            rf"|monthly|quarterly) ){{1,3}}(?:updates?|reports?|information|briefings?)\b{_FAR} ?{DUE}"
        ),
        finds={
            "That the Panel receive further updates on fostering on a six month basis.": {
                "due": "on a six month basis"
            },
            "The Committee to receive a progress report in March 2022.": {"due": "in March 2022"},
            "That Members be given regular updates quarterly.": {"due": "quarterly"},
        },
        ignores=(
            "The Panel received a report on fostering.",
            "Members receive training.",
        ),
        cue=("receive", "receives", "have", "given"),
        stances=ANY,
    ),
    Rule(
        name="promised",
        yields="follow-ups",
        pattern=(
            rf"\b(?:undertook|agreed|promised|committed|offered|would|will) (?:to )?(?:report back|come back|bring"
            rf"|return|provide|circulate|send|share|submit|supply|write)\b{_FAR} ?{DUE}"
        ),
        finds={
            "The Director undertook to write to Members within two weeks.": {"due": "within two weeks"},
            "The manager agreed to circulate the note by June 2021.": {"due": "by June 2021"},
            "She would report back to a future meeting.": {"due": "to a future meeting"},
        },
        ignores=(
            "The Director agreed with the Member.",
            "The service would provide support to carers.",
            "They had agreed the plan in May.",
        ),
        cue=("undertook", "agreed", "promised", "committed", "offered", "would", "will"),
        stances=ANY,
    ),
    Rule(
        name="wanted-back",
        yields="follow-ups",
        pattern=(
            rf"\b(?:further|another|progress) (?:update|report|visit|discussion)\b[^.;]{{0,80}}? {DUE}(?= (?:would"
            rf"|should|was|to be|be)\b)"
        ),
        finds={
            "A further update at Panel in a further 6 months would be useful.": {"due": "in a further 6 months"},
            "Another report in the autumn was suggested.": {"due": "in the autumn"},
        },
        ignores=("A further update had been received in May.", "Progress was good in June."),
        cue=("further", "another", "progress"),
        stances=ANY,
    ),
)

TABLE = Table(RULES)
