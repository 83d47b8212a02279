"""Findings under labels and heads of a list: "Needs to improve", "what they asked of us, which was:", "reported as better than before:"."""

from __future__ import annotations

from kg.rules.grammar import Rule
from kg.rules.inspection.pieces_findings import OPENS, REPORT, THEM

KIND = {
    "bare-label-bad": "area for improvement",
    "asked-of-us": "area for improvement",
    "not-good-enough": "area for improvement",
    "statement-responds": "area for improvement",
    "said-needed": "area for improvement",
    "statement-required": "area for improvement",
}
LISTS = frozenset(KIND)
LABELS = frozenset({"bare-label-bad"})
_LABEL = frozenset({"asserted", "expected", "target"})  # "could be better", "must improve"
_THING = r"(?:what|(?:(?:the|those|some|several|two|three|four|five|certain|a few) )?(?:things|matters|areas|points|aspects|respects)(?: (?:that|which))?)"
_US = r"(?:us|me|it|them|the (?:Council|authority|service|services|partnership|partners|department|board|county|city|borough|area|local area|leaders|managers))"
_THEY = rf"(?P<who>they|it|{THEM})"
_MEND = (
    r"(?:(?:get|be|become|do) (?:much |a good deal |a lot )?(?:better|stronger|quicker|firmer|improved|tightened|put right|tackled|addressed|strengthened|remedied|attended to)|improve|change)"
)
_ENDS = r"(?:,? (?:which|and (?:that|these|this))? ?(?:was|were|is|are|had been|being|included|comprised) ?:?-?|,? (?:namely|viz\.?|that is(?: to say)?|to wit|being)[,:]?|\s?:-?)(?P<that> that)?(?= |$)"

_DEMANDED = (
    r"(?:requir(?:ed|es|ing)|need(?:ed|s)|ask(?:ed|s|ing) for|call(?:ed|s|ing) for|request(?:ed|s|ing)|demand(?:ed|s|ing)|want(?:ed|s|ing)|led to|leading to|result(?:ed|ing) in"
    r"|(?:told|asked|instructed|had|has|have|was|were|is|are|must|obliged|expected)(?: to)? (?:produce|prepare|submit|write|draw up|make|provide))"
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="bare-label-bad",
        yields="findings",
        pattern=(
            OPENS + r"(?:The )?(?:negatives?|needs? (?:to improve|improving|attention|improvement)|needing (?:attention|improvement|work)|(?:areas |things )?to improve|for improvement|to be improved|must (?:improve|do better)|could (?:be better|do better|improve)"
            r"|less (?:good|positive|strong)|not (?:so|as|yet) (?:good|strong)|(?:not )?good enough yet|(?:and |but )?(?:what|where) (?:(?:it|they|the inspectors|the letter|the report) )?(?:was|were|is|are|had|has|did|does|do)(?: not|n't)(?: (?:been|gone|go|going|working|work|liked|like|doing|so|as|quite|yet|always|found|strong|good|well)){0,4}"
            r"|(?:and |but )?(?:(?:going|working|doing|gone|done) (?:less|not so|not as) (?:well|strongly)|(?:not|less) (?:(?:going|working|doing|gone|done) )?(?:(?:so|as|quite) )?(?:well|good|strong|impressive))(?: (?:was|were|is|are))?|(?:its|their|the) (?:not so|not as|less) (?:good|strong|positive) (?:points|side)"
            r"|weak|weaker|minus points|still to do|worries|concerns|criticised|disliked|of concern)\s?:-?$"
        ),
        finds={"Needs to improve:": {}, "Could be better:": {}, "Less positive:-": {}, "What was not:": {}, "And what had not gone so well:": {}, "Where they did not:": {}, "Going less well:": {}, "Not working so well were:": {}},
        ignores=("What was not discussed:", "What they did not know:", "Where it is not available:", "Needs to improve", "Concerns about parking:", "To be confirmed:"),
        cue=("negative", "negatives", "improve", "improving", "attention", "improvement", "work", "improved", "better", "good", "positive", "strong", "weak", "weaker", "points", "do", "worries", "concerns", "criticised", "disliked", "concern", "yet", "not", "n't", "less"),
        stances=_LABEL | {"denied", "asked"},
    ),
    Rule(
        name="asked-of-us",
        yields="findings",
        pattern=rf"\b{_THING} {_THEY}(?: had| have| has)?(?: also| further| chiefly| particularly)? (?:asked|wanted|required|expected|sought|demanded|looked for) (?:of|from) {_US}{_ENDS}",
        finds={
            "The Director would not gloss over what they asked of us, which was:": {"who": "they"},
            "What Ofsted had required of the Council was that visits be timely.": {"who": "Ofsted"},
            "Two things inspectors wanted from the service, namely quicker visits and fuller notes.": {"who": "inspectors"},
        },
        ignores=("What residents asked of the Council was quicker buses.", "What they might ask of us was:"),
        cue=("what", "things", "matters", "areas", "points", "aspects", "respects"),
        stances=frozenset({"asserted", "asked"}),
    ),
    Rule(
        name="not-good-enough",
        yields="findings",
        pattern=(
            rf"\b(?P<lead>{_THING},? (?:according to|in the (?:view|opinion|eyes|judge?ment) of|for|to) (?P<who>{THEM}|{REPORT}|the same report),? (?:was|were|had been|is|are|remained)(?: still| as yet)?"
            rf" (?:not (?:yet |as yet )?(?:good|strong|consistent|secure|quick|robust|thorough) enough|not (?:yet )?(?:good|strong|secure|right)|weak|weaker|poor|wanting|lacking|in need of \w+|too (?:slow|weak|poor|variable))){_ENDS}"
        ),
        finds={
            "There were matters which, according to the same report, were not yet good enough, namely the recording of visits.": {"who": "the same report"},
            "The things that in the view of inspectors were too slow were the court work and the reviews.": {"who": "inspectors"},
        },
        ignores=("There were matters which, according to the Chair, were not good enough, namely the chairs.",),
        cue=("what", "things", "matters", "areas", "points", "aspects", "respects"),
        stances=frozenset({"asserted", "denied"}),
    ),
    Rule(
        name="said-needed",
        yields="findings",
        pattern=(
            rf"\b(?P<lead>{_THING} (?P<who>they|it|{THEM})(?: had)?(?: also)? (?:said|felt|thought|believed|considered|judged|found|reported)(?: that)? (?:still |most |also )?(?:needed|need|had|has|have|ought|were|was|required)"
            rf" (?:to {_MEND}|improvement|attention|improving|strengthening|tightening|\w+ (?:attention|improvement|work))){_ENDS}"
        ),
        finds={
            "What it said needed to get better was the oversight of homes, and the offer of advice.": {"who": "it"},
            "The things they felt needed attention were the reviews and the notes.": {"who": "they"},
        },
        ignores=("What residents said needed to get better was the oversight of roads.",),
        cue=("what", "things", "matters", "areas", "points", "aspects", "respects"),
        stances=frozenset({"asserted", "target"}),
    ),
    Rule(
        name="statement-required",
        yields="findings",
        pattern=(
            rf"(?:\b{_DEMANDED}(?: (?:the|that|its) (?:local )?(?:area|authority|council|partnership|partners))?(?: (?:to )?(?:produce|prepare|submit|write|draw up))? (?:a|another) (?:joint )?(?:Written )?Statement of Action(?: \([A-Z]{{3,5}}\))?"
            r"|\b(?:a|another|the|that) (?:joint )?(?:Written )?Statement of Action(?: \([A-Z]{3,5}\))?(?= (?:which )?(?:was |is |had been |has been )?(?:also |therefore |jointly )?(?:required|requested|needed|asked for|called for|demanded)\b))"
            r"(?: (?:which )?(?:was|is|had been|were|has been))?(?: (?:also|therefore|jointly|now))?(?: (?:required|requested|needed|asked for|called for|demanded|to be (?:produced|submitted|written|prepared)))?"
            r"(?: (?:from|of) [^.;:]{3,60}?)?,? (?:with (?:regard|respect) to|in (?:regard|respect|relation|response) to|in respect of|regarding|concerning|on|about|covering|because of|owing to|due to|as a result of|to (?:address|tackle|deal with|put right|remedy)|addressing)"
            r"(?: (?:the )?(?:(?:two|three|four|five|six|seven|eight|following|significant|serious|priority) ){0,3}(?:weaknesses|areas|matters|concerns|failings)(?: of (?:significant )?(?:weakness|concern))?(?: (?:in|with|around|as to|over|relating to|namely|identified in))?)?\s?:?-?(?= |$)"
        ),
        finds={
            "It required a Written Statement of Action with regard to:": {},
            "A Written Statement of Action was required because of weaknesses in the quality of plans and access to therapy.": {},
            "Inspectors asked for a Written Statement of Action (WSOA) to address:": {},
            "The area had been told to produce a Written Statement of Action on the age of plans, the wait for tests and the offer of therapy.": {},
        },
        ignores=("The Committee received a report about a Written Statement of Action on SEND.", "The Written Statement of Action was submitted on 4 May 2019.", "The Director spoke of the Written Statement of Action at length."),
        cue=("statement",),
        stances=frozenset({"asserted", "expected", "planned", "target", "asked"}),
    ),
    Rule(
        name="statement-responds",
        yields="findings",
        pattern=(
            r"(?:\b(?:the )?(?:(?:two|three|four|five|six|seven|eight|nine|priority|main|key) ){0,2}(?:areas|weaknesses|matters|issues|concerns|failings|points|priorities)(?: of (?:significant |serious )?(?:weakness|concern))?"
            r" (?:(?:(?:to|on|with|for) which|which|that) )?(?:it|this|the (?:written )?statement(?: of action)?|the WSOA|the statement) (?:(?:had|has|was|is|must|needed|would|should|were) (?:to )?)?"
            r"(?:responds?|responded|answers?|answered|repl(?:y|ies|ied)|reacts?|reacted|dealt|deals?|speaks?|spoke|covers?|covered|addresse[sd]|address|tackles?|tackled)"
            r"|\b(?:its|whose|the (?:written )?statement(?: of action)?'s) (?:two |three |four |five )?(?:priority |main |key )(?:areas|priorities|concerns))"
            rf"{_ENDS}"
        ),
        finds={
            "The areas to which it responded were:": {},
            "Its two priority areas had been late plans and thin records.": {},
            "The priority areas it covered were late plans and thin records.": {},
            "The weaknesses that the statement of action addressed were late plans and thin records.": {},
            "The three matters with which it had to deal were:": {},
        },
        ignores=("The areas to which residents responded were:", "The areas which the plan covered were noise and litter."),
        cue=("areas", "weaknesses", "matters", "issues", "concerns", "failings", "points", "priorities"),
        stances=frozenset({"asserted", "expected", "planned", "target"}),
    ),
)
