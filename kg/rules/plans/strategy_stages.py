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
)
