"""More of what councils say of the stage of a strategy, made of one lexicon: states, participles, verbs and nouns of each stage.

`name` is the last word of the name, as in `kg.rules.plans.strategies`, whose pieces are used here.
"""

from __future__ import annotations

from kg.rules.boards.pieces_bodies import ASIDE
from kg.rules.grammar import Rule
from kg.rules.plans.strategy_nouns import RECEIVERS

_LAST = r"\b(?:strategy|plan|framework|policy|protocol|programme|statement of action)"
_NAME = rf"(?P<name>{_LAST})\b"
_OUT = rf"(?P<out>{_LAST})\b"
_DONE = rf"(?P<done>{_LAST})\b"
_AFTER = rf"(?: (?:for |of )?\(?(?:19|20)\d\d(?: ?(?:[-/]|to) ?\d{{2,4}})?\)?)?{ASIDE}(?:,? (?:which|that))?"
_ADVERB = r"(?: (?:now|already|still|currently|formally|since|also|recently|only|just|subsequently|therefore|first|then|at last|by then|jointly|duly))?"
_WAS = rf"(?: (?:(?:had|has|have){_ADVERB} been|was|were|is|are|remained|remains)){_ADVERB}"
_HAD = rf"(?: (?:had|has|have))?{_ADVERB}"
_A = r"(?:a|an|the|its|their|our|this)"
_WORDS = r"(?:[\w'&,-]+ ){0,8}?"
_CAME = r"(?:had |has )?(?:followed|taken place|took place|come|came|been (?:completed|finished|concluded|given|obtained|secured)|was (?:completed|finished|given|in|on))"


def _nouns(nouns: str, fell: str = _CAME) -> str:
    """A noun of the doing: "adoption of the Play Strategy had followed"."""
    return rf"\b(?:{nouns}) (?:of|to|for) {_A} {_WORDS}{_OUT}{_AFTER} (?:{fell})\b"


STAGES: tuple[Rule, ...] = (
    Rule(
        name="in-force.told",
        yields="strategies",
        pattern=(
            rf"(?:{_NAME}{_AFTER}(?:{_HAD} (?:started|begun|began|commenced) (?:to (?:run|operate|apply)|operation|running)|{_HAD} (?:held good|still applie[sd])"
            rf"|{_WAS} (?:being (?:followed|put into (?:practice|effect|action)|carried out|rolled out|applied|acted upon)|at work|binding|effective|in (?:its|the) (?:first|second|third|fourth|fifth|final|last) year))"
            rf"|{_nouns('adoption|approval|ratification|endorsement|implementation')}"
            rf"|\b(?:gave|given|giving) (?:its |their |final |formal )*(?:approval|assent|agreement|backing) to {_A} {_WORDS}{_DONE})\b"
        ),
        finds={
            "The Play Strategy was in its second year.": {"name": "Strategy"},
            "The Risk Framework is being followed.": {"name": "Framework"},
            "Adoption of the Play Strategy had followed in May 2018.": {"out": "Strategy"},
            "Full Council had given its approval to the Kinship Policy.": {"done": "Policy"},
        },
        ignores=("The Board would give its approval to the Plan.", "The Strategy was in the library.", "Approval of the Plan was awaited."),
        cue=("started", "begun", "began", "commenced", "held", "applies", "applied", "being", "work", "binding", "effective", "year", "adoption", "approval", "ratification",
             "endorsement", "implementation", "gave", "given", "giving"),
        stances=frozenset({"asserted"}),
    ),
    Rule(
        name="published.told",
        yields="strategies",
        pattern=(
            rf"(?:{_NAME}{_AFTER}(?:{_HAD} (?:come out|came out|appeared(?= (?:in|on|at|last|online))|gone (?:online|public)|went (?:online|public))"
            rf"|{_WAS} (?:made available|put (?:online|on the (?:\w+ )?website)|printed|circulated to the public|uploaded|unveiled|available (?:online|on the (?:\w+ )?website)))"
            rf"|{_nouns('launch|unveiling|issue')})\b"
        ),
        finds={
            "The Fathers Strategy came out in June 2018.": {"name": "Strategy"},
            "The Kinship Policy was made available online in May.": {"name": "Policy"},
            "The launch of the Play Strategy had taken place in March 2020.": {"out": "Strategy"},
        },
        ignores=("The Strategy would come out in June.", "The Plan appeared to be working.", "The launch of the Strategy would follow."),
        cue=("come", "came", "appeared", "gone", "went", "made", "put", "printed", "circulated", "uploaded", "unveiled", "available", "launch", "unveiling", "issue"),
        stances=frozenset({"asserted"}),
    ),
    Rule(
        name="being-developed.told",
        yields="strategies",
        pattern=(
            rf"(?:{_NAME}{_AFTER}{_WAS} (?:in (?:the )?(?:course|process) of (?:being )?(?:developed|drafted|written|drawn up|prepared|produced|preparation|development|drafting)|on (?:its|the) way|in train"
            rf"|taking shape|partly written|half[- ]written|being (?:shaped|built|compiled|formulated|scoped|pulled together|designed|assembled)|still being)"
            rf"|\b(?:started|begun|began|starting|continued|continuing|busy) (?:to )?(?:write|draft|develop|prepare|draw up|produce|writ|draft|develop|prepar|produc|draw)(?:ing)?(?: up)? {_A} {_WORDS}{_OUT})\b"
        ),
        finds={
            "A Fathers Strategy was in the course of being developed.": {"name": "Strategy"},
            "The Kinship Plan was on its way.": {"name": "Plan"},
            "Officers had started to write a Play Strategy.": {"out": "Strategy"},
            "The Risk Framework was being pulled together.": {"name": "Framework"},
        },
        ignores=("A strategy could be on its way.", "The Strategy was not being shaped.", "Officers had started to read the Plan."),
        cue=("course", "process", "way", "train", "taking", "written", "being", "started", "begun", "began", "starting", "continued", "continuing", "busy"),
        stances=frozenset({"asserted"}),
    ),
    Rule(
        name="draft.told",
        yields="strategies",
        pattern=(
            rf"{_NAME}{_AFTER}{_WAS} (?:drafted|(?:in|at|still in) (?:its|the|a) (?:first|second|early|final|latest|initial|consultation|\w+ )?(?:draft|consultation)(?: (?:form|stage|phase))?"
            rf"|at (?:consultation|draft) stage|in draft form|(?:put |sent |issued |circulated )?(?:out )?(?:for|to) (?:public |wider |further )?(?:consultation|comment)|being consulted (?:on|upon))\b"
        ),
        finds={
            "The Play Strategy had been drafted.": {"name": "Strategy"},
            "The Kinship Plan was in its first draft.": {"name": "Plan"},
            "The Fathers Strategy had been put out for consultation.": {"name": "Strategy"},
            "The Risk Policy is at consultation stage.": {"name": "Policy"},
        },
        ignores=("The Plan would be put out for consultation.", "The Strategy was not drafted.", "The Policy was open to question."),
        cue=("drafted", "draft", "consultation", "comment", "consulted"),
        stances=frozenset({"asserted"}),
    ),
    Rule(
        name="under-review.told",
        yields="strategies",
        pattern=(
            rf"(?:{_NAME}{_AFTER}{_WAS} (?:(?:being|now being) (?:looked at (?:afresh|anew)|re-?examined|re-?considered|overhauled|brought up to date|reworked|re-?written|re-?visited)|(?:part|half)[- ]?way through (?:a|its) (?:review|refresh|revision))"
            rf"|{_nouns('review|revision|refresh|refreshing|updating|overhaul|evaluation', 'was in train|is in train|was continuing|continued|was proceeding|proceeded|was taking place|is taking place|was being carried out|was being done')})\b"
        ),
        finds={
            "The Play Strategy was being looked at afresh.": {"name": "Strategy"},
            "The Kinship Policy is being overhauled.": {"name": "Policy"},
            "A review of the Fathers Strategy was in train.": {"out": "Strategy"},
            "The Risk Framework was part-way through a review.": {"name": "Framework"},
        },
        ignores=("A review of the Strategy would be in train.", "The Plan should be looked at afresh.", "The Policy was not being reworked."),
        cue=("being", "way", "through", "review", "revision", "refresh", "refreshing", "updating", "overhaul", "evaluation"),
        stances=frozenset({"asserted"}),
    ),
    Rule(
        name="refreshed.told",
        yields="strategies",
        pattern=(
            rf"(?:{_NAME}{_AFTER}(?:{_WAS} (?:brought up to date|amended|overhauled|reissued|re-issued|modernised|reworked|strengthened|extended and revised)|{_HAD} (?:underwent|undergone) (?:a|its) (?:\w+ )?(?:refresh|revision|update|overhaul))"
            rf"|{_nouns('refresh|revision|updating|overhaul|refreshing')})\b"
        ),
        finds={
            "The Play Strategy was brought up to date in May 2023.": {"name": "Strategy"},
            "The Kinship Policy underwent a refresh in June 2022.": {"name": "Policy"},
            "A refresh of the Fathers Strategy had been completed in May 2022.": {"out": "Strategy"},
        },
        ignores=("The Policy would be brought up to date.", "The refresh of the Plan would follow.", "The Plan was not amended."),
        cue=("brought", "amended", "overhauled", "reissued", "re-issued", "modernised", "reworked", "strengthened", "extended", "underwent", "undergone", "refresh", "revision",
             "updating", "overhaul", "refreshing"),
        stances=frozenset({"asserted"}),
    ),
    Rule(
        name="superseded.told",
        yields="strategies",
        pattern=(
            rf"(?:{_NAME}{_AFTER}(?:{_HAD} (?:expired|lapsed|run out|ran out|come to an end|came to an end|ended|given way to|gave way to)|{_WAS} (?:no longer (?:in (?:force|use|place|effect)|current)|out of force|discontinued|subsumed|overtaken|scrapped|dropped|abandoned))"
            rf"|\b(?:took|taken|takes|taking) the place of {_A} {_WORDS}{_OUT})\b"
        ),
        finds={
            "The Play Strategy had expired in 2020.": {"name": "Strategy"},
            "The Kinship Plan was no longer in force.": {"name": "Plan"},
            "The new framework took the place of the Fathers Strategy.": {"out": "Strategy"},
        },
        ignores=("The Strategy would expire in 2020.", "The Policy had not lapsed.", "He took the place of the author."),
        cue=("expired", "lapsed", "run", "ran", "come", "came", "ended", "given", "gave", "longer", "out", "discontinued", "subsumed", "overtaken", "scrapped", "dropped", "abandoned",
             "took", "taken", "takes", "taking"),
        stances=frozenset({"asserted"}),
    ),
    Rule(
        name="submitted.told",
        yields="strategies",
        pattern=(
            rf"(?:{_NAME}{_AFTER}(?:{_WAS} (?:sent (?:in|off)(?: to)?|delivered to|with|handed to|signed off by|provided to|shared with|returned to)(?= (?:the )?{RECEIVERS})"
            rf"|{_HAD} (?:reached|got to)(?= (?:the )?{RECEIVERS}))|{_nouns('submission|sending')})\b"
        ),
        finds={
            "The Recovery Plan had been sent in to Ofsted in May 2018.": {"name": "Plan"},
            "The Recovery Plan had been with the Department since May.": {"name": "Plan"},
            "Submission of the Written Statement of Action had followed in June 2019.": {"out": "Statement of Action"},
        },
        ignores=("The Plan would be sent in to Ofsted.", "The Plan was not with Ofsted.", "The Strategy was shared with staff."),
        cue=("sent", "delivered", "with", "handed", "signed", "provided", "shared", "returned", "reached", "got", "submission", "sending"),
        stances=frozenset({"asserted"}),
    ),
    Rule(
        name="planned.told",
        yields="strategies",
        pattern=(
            rf"(?:\b(?:(?:intended|planned|intention (?:was|is)|undertook|undertaken|promised|proposed) (?:that )?(?:there (?:should|would|will|was to) be|to have|to bring in|to put in place)|there (?:was|is|were) to be|there (?:would|will|should) be) (?:a|an) {_WORDS}{_NAME}"
            rf"|{_OUT}{_AFTER}{_WAS} (?:yet to be (?:begun|started|commenced)|not (?:yet )?(?:been )?(?:begun|started|commenced)|in contemplation|on the (?:horizon|drawing board)|to be put (?:in place|together)))\b"
        ),
        finds={
            "It was intended that there should be a Fathers Strategy.": {"name": "Strategy"},
            "It was planned to have a Play Strategy.": {"name": "Strategy"},
            "There was to be a Kinship Policy.": {"name": "Policy"},
            "The Risk Framework was on the drawing board.": {"out": "Framework"},
        },
        ignores=("It was suggested that there should be a review.", "There was a Play Strategy.", "It was hoped that there would be a report."),
        cue=("intended", "planned", "intention", "undertook", "undertaken", "promised", "proposed", "there", "yet", "not", "contemplation", "horizon", "drawing"),
        stances=frozenset({"asserted", "planned", "expected", "target", "denied"}),
    ),
)
