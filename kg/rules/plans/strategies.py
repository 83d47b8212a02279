"""How councils say at what stage a strategy, plan, framework, policy or programme stands.

`name` is the last word of its name; the name itself is found by `kg.rules.plans.strategy_names`. A later stage that is only
promised ("will be submitted") is not reached; what is only intended is `planned`.
"""

from __future__ import annotations

from kg.rules.boards.pieces_bodies import ASIDE
from kg.rules.grammar import Rule, Table
from kg.rules.plans.strategy_nouns import RECEIVERS
from kg.rules.plans.strategy_stages import STAGES

ASSERTED = frozenset({"asserted"})
INTENDED = frozenset({"asserted", "planned", "expected", "denied", "target"})

# The last word of a name, or "it" for the strategy named just before.
_KIND = (
    r"(?P<name>\b(?:strategy|plan|framework|policy|protocol|programme|scheme|statement of (?:proposed )?action|academy|it|(?-i:[A-Z][A-Za-z]{1,4}[A-Z])"
    r"(?!(?: [\w'&-]+){0,4} (?:strategy|plan|framework|policy|programme|scheme|academy|statement of (?:proposed )?action)\b)))\b"
)
# ", adopted in May 2017," between a name and its verb
_PARTED = r"(?:, (?!(?:and|but|while|whereas)\b)[^.;,]{3,70},)?"
_AFTER = (
    rf"(?: (?:for |of )?\(?(?:19|20)\d\d(?: ?(?:[-/]|to) ?\d{{2,4}})?\)?)?{ASIDE}(?: (?:for|on) (?:(?!and (?!(?-i:[A-Z])))[\w'&-]+ ?){{1,8}}?)?"
    r"(?:,? (?:which|that|and))?"
)
_NEXT = r"(?:(?!\b(?:strategy|plan|framework|policy|programme|scheme|which|who|while|but)\b)[^.;:]){0,60}?"
_ADVERB = (
    r"(?: (?:now|already|still|currently|formally|since|also|recently|successfully|fully|largely|only|just"
    r"|subsequently|jointly|regularly|therefore|thus|finally|first|last|all|both|meanwhile|in the meantime|at present|at the moment|by now|by then|in turn|presently|once more|again))?"
)
_HAD = rf"(?:had|has|have){_ADVERB} been|was|were|is|are"
# "had been", or a comma before a participle and its time: "the Play Strategy, adopted in May 2018, …"
_WAS = rf"(?: (?:{_HAD})|,(?=(?: \w+)? \w+(?: off)? (?:in|on|by|at|last|this|earlier|during|between|following)\b))"
_WORDS = r"(?:[\w'&,-]+ ){0,8}?"
_GAP = r"(?:[^.;,]{0,80}? and )?"

RULES: tuple[Rule, ...] = (
    Rule(
        name="in-place",
        yields="strategies",
        pattern=(
            rf"{_KIND}{_AFTER}(?: (?:{_HAD}|remained|remains|being|had|has|have)|,)?{_ADVERB} (?:in (?:place|force|operation"
            rf"|use|effect)|up and running|(?:went|gone|go) live|(?:applied|operated|run|guided \w+(?: \w+)?|governed \w+) (?:since|from)(?= [\w ]{{0,12}}\d{{4}}| (?-i:[A-Z]))|operational|embedded|current|live|being (?:implemented|delivered|followed)|(?:run|runs|ran"
            rf"|running|covers|covered|lasts|lasted)(?: from (?:\w+ )?\d{{4}})? (?:until|till|up to|to)(?: the end of)?(?: \w+)? \d{{4}}|(?:come|came) into (?:effect|force|operation)|taken effect"
            rf"|became operational|took effect|which [^.;,]{{3,60}}? (?:had|has|have) (?:run|operated|delivered|offered|followed) since)\b"
        ),
        finds={
            "The Placement Strategy had been in place since May 2017.": {"name": "Strategy"},
            "A recruitment strategy in place had made little difference.": {"name": "strategy"},
            "The Safer Working Policy was still in force.": {"name": "Policy"},
            "The Kinship Policy came into effect in May 2019.": {"name": "Policy"},
            "The quality framework is now embedded.": {"name": "framework"},
            "The Play Strategy 2021-24 has applied since May 2021.": {"name": "Strategy"},
            "The Youth Plan went live in July 2020.": {"name": "Plan"},
            "The Fathers Strategy had come into force on 1 April 2022.": {"name": "Strategy"},
        },
        ignores=(
            "The Neglect Strategy would be in place by June.",
            "A plan should be in place for every child.",
            "The strategy was not in place.",
        ),
        cue=("place", "force", "operation", "operational", "embedded", "running", "use", "effect", "current", "live", "being", "run", "runs", "ran", "covers", "covered", "lasts", "lasted", "live", "since", "operated", "applied"),
        stances=ASSERTED,
    ),
    Rule(
        name="adopted",
        yields="strategies",
        pattern=(
            rf"{_KIND}{_AFTER}{_NEXT}{_WAS}{_ADVERB} (?:adopted|implemented|introduced|approved"
            rf"|ratified|signed off|endorsed|established|put in place|brought in|agreed(?! in principle)(?! that| "
            rf"to))\b"
        ),
        finds={
            "The Corporate Parenting Strategy had been adopted by the Cabinet in May 2018.": {"name": "Strategy"},
            "An improvement plan was implemented in March 2015.": {"name": "plan"},
            "The Escalation Policy has now been approved by the Board.": {"name": "Policy"},
            "The Participation Framework had been signed off.": {"name": "Framework"},
            "The Play Strategy, adopted in May 2018, set out five aims.": {"name": "Strategy"},
            "The Escalation Policy, signed off by the Board in June, had been sent out.": {"name": "Policy"},
        },
        ignores=(
            "It was hoped that the Strategy would be adopted in June.",
            "The Neglect Strategy had been agreed in principle.",
            "Members recommended that the Policy be approved.",
            "The Plan had not been adopted.",
        ),
        cue=(
            "adopted",
            "implemented",
            "introduced",
            "approved",
            "ratified",
            "signed",
            "endorsed",
            "established",
            "put",
            "brought",
            "agreed",
        ),
        stances=ASSERTED,
    ),
    Rule(
        name="adopting",
        yields="strategies",
        pattern=(
            rf"\b(?:(?:had|has|have)|(?<!Chief\s)(?-i:Cabinet|Council|Board|Partnership|Executive)(?: (?:had|has|have))?){_ADVERB} (?:adopted"
            rf"|implemented|introduced|agreed|put in place|approved|signed off|endorsed) (?:a|an"
            rf"|the|its|their|his) {_WORDS}{_KIND}"
        ),
        finds={
            "The Council had adopted its Early Years Strategy in 2015.": {"name": "Strategy"},
            "The Partnership has introduced a neglect strategy.": {"name": "strategy"},
            "Cabinet approved the Play Strategy in May 2017.": {"name": "Strategy"},
        },
        ignores=(
            "The Chief Executive introduced the Play Strategy.",
            "The Council should adopt a new strategy.", "The Board had asked for a neglect strategy."),
        cue=("adopted", "implemented", "introduced", "agreed", "put", "approved", "signed", "endorsed"),
        stances=ASSERTED,
    ),
    Rule(
        name="created",
        yields="strategies",
        pattern=(
            rf"{_KIND}{_AFTER} (?:{_HAD}){_ADVERB} (?:developed|created|devised|drawn up|produced|written|finalised"
            rf"|completed)\b(?! (?:under|in accordance)\b)"
        ),
        finds={
            "A Care Leavers Strategy had been developed with young people.": {"name": "Strategy"},
            "An improvement plan has been drawn up.": {"name": "plan"},
            "The Missing Children Policy was written in 2014.": {"name": "Policy"},
        },
        ignores=(
            "An exploitation strategy would be developed.",
            "The plan was not yet written.",
            "It was suggested that a strategy had been produced too late.",
        ),
        cue=("developed", "created", "devised", "drawn", "produced", "written", "finalised", "completed"),
        stances=ASSERTED,
    ),
    Rule(
        name="publishing",
        yields="strategies",
        pattern=rf"(?:(?<=had)|(?<=has)|(?<=have)|(?<=\w)){_ADVERB} (?:published|issued|launched) (?:a|an|the|its|their) {_WORDS}{_KIND}",
        finds={
            "The Council had published its Sufficiency Strategy in March 2020.": {"name": "Strategy"},
            "The Board has issued an escalation policy.": {"name": "policy"},
            "The Partnership published its Risk Framework in August 2018.": {"name": "Framework"},
        },
        ignores=("The Council would publish its strategy.", "The Board had published its report."),
        cue=("published", "issued", "launched"),
        stances=ASSERTED,
    ),
    Rule(
        name="being-developed",
        yields="strategies",
        pattern=(
            rf"{_KIND}{_AFTER} (?:{_HAD}){_ADVERB} (?:(?:in the process of )?being (?:developed|drafted|written"
            rf"|drawn up|prepared|produced|devised|created|finalised)|(?:in|under) development|in preparation|in hand"
            rf"|at (?:the|a|an) ?(?:early )?(?:drafting|development|planning|design|scoping) stage|at (?:drafting|development) stage"
            rf"|in the (?:making|course of preparation)|worked on|being (?:worked on|put together|co-produced))"
        ),
        finds={
            "A Kinship Care Strategy was being developed.": {"name": "Strategy"},
            "The SEND Strategy is currently under development.": {"name": "Strategy"},
            "A new workforce strategy was being drafted by officers.": {"name": "strategy"},
        },
        ignores=(
            "A care plan could be developed.",
            "The strategy had been developed.",
            ("The Strategy was not being developed."),
        ),
        cue=("being", "development", "preparation", "hand", "stage", "making", "worked"),
        stances=frozenset({"asserted", "expected"}),
    ),
    Rule(
        name="developing",
        yields="strategies",
        pattern=(
            rf"\b(?:(?:was|were|is|are|been|currently|now|begun|started) (?:developing|drafting|writing|preparing"
            rf"|producing|drawing up|working on|co-producing|putting together)|(?:(?:progress|work|under ?way) (?:on|in|towards)|process of) (?:developing|drafting|writing|preparing|producing)|(?<!subsequent\s)(?:[Tt]he )?(?:development|drafting|writing|preparation) of"
            rf"|[Ww]ork (?:(?:(?:had|has|was|is) (?:now |still |well )?(?:begun|started|under ?way|in hand|continued|continuing|proceeding|going on|going ahead|going forward|advancing|ongoing|in progress|in train|proceeded)|continued|continues|was continuing|proceeded|went on|goes on) )?(?:on|to develop)) (?:a|an|the|its|their)? ?{_WORDS}{_KIND}"
        ),
        finds={
            "Officers were developing a neglect strategy.": {"name": "strategy"},
            "The drafting of the exploitation strategy was welcome.": {"name": "strategy"},
            "The Council was currently drafting an Early Help Plan.": {"name": "Plan"},
            "Work on the Participation Strategy continued.": {"name": "Strategy"},
            "Work was in progress on developing a Fathers Strategy.": {"name": "Strategy"},
            "The service was in the process of writing a Kinship Plan.": {"name": "Plan"},
        },
        ignores=(
            "Officers hoped to develop a strategy.",
            "The Council would be drafting a plan.",
            "Members read the strategy.",
        ),
        cue=(
            "developing",
            "drafting",
            "writing",
            "preparing",
            "producing",
            "drawing",
            "development",
            "preparation",
            "work",
            "working",
        ),
        stances=ASSERTED,
    ),
    Rule(
        name="draft",
        yields="strategies",
        pattern=(
            rf"(?:\b(?:first |final |early |working |latest |second )?draft(?: version)?(?: of)?(?: (?:the|a|an|its"
            rf"|their))? (?!resolution|minutes|report|budget){_WORDS}{_KIND}"
            rf"|{_KIND.replace('name', 'later')}{_AFTER} (?:{_HAD}|remained|remains|exists?|existed)"
            rf"{_ADVERB} (?:(?:as yet|no more than|only|just|yet|at present) ){{0,2}}(?:a|in|at)(?: the)?(?: first| final| early| rough|"
            rf" working| consultation| second)? draft\b|{_KIND.replace('name', 'out')}{_AFTER} (?:{_HAD}|went|(?:had|has|have) gone){_ADVERB} "
            rf"(?:out (?:to|for)|(?:subject to|the subject of)(?: a)?) (?:public )?consultation\b)"
        ),
        finds={
            "A draft Improvement Plan had been shown to the inspectors.": {"name": "Plan"},
            "Members had seen the first draft of the Neglect Strategy.": {"name": "Strategy"},
            "The Early Help Strategy was still a draft.": {"later": "Strategy"},
            "The Participation Policy remained in draft.": {"later": "Policy"},
            "The Kinship Strategy is as yet no more than a draft.": {"later": "Strategy"},
            "The Play Strategy was out to consultation.": {"out": "Strategy"},
        },
        ignores=(
            "A draft report on the budget was read.",
            "The draft minutes were agreed.",
            "Staff drafted the letters.",
        ),
        cue=("draft", "consultation"),
        stances=frozenset({"asserted", "planned", "expected"}),
    ),
    Rule(
        name="under-review",
        yields="strategies",
        pattern=(
            rf"(?:{_KIND}{_AFTER}{_PARTED} {_GAP}(?:{_HAD}){_ADVERB} (?:(?:[\w -]{{1,30}}? and )?(?:now )?(?:being (?:reviewed|revised|refreshed"
            rf"|updated|rewritten|looked at again|evaluated)|under (?:a )?(?:review|revision|evaluation))|in the (?:middle|course|process|midst)"
            rf" of (?:a |its |being )?(?:review|revision|refresh|reviewed|revised|refreshed)|(?:due|up) for (?:a )?(?:review|renewal|refresh)|undergoing (?:a )?(?:review|revision|refresh)|subject to (?:a )?review)|\b(?:review|revision|refresh) of (?:the|its) {_WORDS}{_KIND.replace('name', 'reviewed')}{_AFTER} (?:was"
            rf"|is|had|has) (?:now )?(?:under ?way|ongoing|in progress|in hand|begun|started|commenced)"
            rf"|\b(?:(?:was|were|is|are|been|currently|now|begun|started) (?:reviewing|revising|refreshing|updating|rewriting)|[Ww]ork (?:had|has|was|is) (?:begun|started|under ?way|in hand) (?:to|on) (?:review|revis|refresh|updat|rewrit)(?:e|ing)?) (?:the|its|their|our) {_WORDS}{_KIND.replace('name', 'revised')})"
        ),
        finds={
            "The Sufficiency Strategy was currently being reviewed.": {"name": "Strategy"},
            "The Threshold Policy is under review.": {"name": "Policy"},
            "The Prevention Plan had run for two years and was being refreshed.": {"name": "Plan"},
            "The Youth Strategy was in the middle of a review.": {"name": "Strategy"},
            "The Placement Plan was out of date and under review.": {"name": "Plan"},
            "The review of the Early Years Strategy was under way.": {"reviewed": "Strategy"},
            "The Kinship Policy is undergoing review.": {"name": "Policy"},
            "Officers were currently revising the Fathers Strategy.": {"revised": "Strategy"},
            "Work had begun to refresh the Play Strategy.": {"revised": "Strategy"},
        },
        ignores=(
            "The Plan was reviewed monthly.",
            "The Strategy would be reviewed in May.",
            ("The Policy should be under review."),
        ),
        cue=("reviewed", "review", "revised", "refreshed", "updated", "rewritten", "revision", "evaluat*", "looked", "refresh", "renewal", "reviewing", "revising", "refreshing", "updating", "rewriting"),
        stances=ASSERTED,
    ),
    Rule(
        name="refreshed",
        yields="strategies",
        pattern=(
            rf"(?:{_KIND}{_AFTER} (?:(?:had|has|have){_ADVERB} been|was|were){_ADVERB} (?:reviewed and |both )?(?:refreshed|updated|revised"
            rf"|rewritten|relaunched|re-launched|renewed)\b|\b(?:had|has|have){_ADVERB} (?:refreshed|updated|revised|rewritten) (?:the|its|their) {_WORDS}{_KIND.replace('name', 'made')}|\b(?:refreshed|revised|updated) (?!(?:in|on|by|at|and|to|last|with|since|from|for)\b)"
            rf"(?:(?!(?:and (?:the|its|an?)|newly)\b)[\w'&-]+ ){{0,8}}?{_KIND.replace('name', 'again')})"
        ),
        finds={
            "The Neglect Strategy had been refreshed in April 2021.": {"name": "Strategy"},
            "The Missing Protocol and Policy was revised in 2018.": {"name": "Policy"},
            "Members received the refreshed Sufficiency Strategy.": {"again": "Strategy"},
            "The Board had updated its Escalation Policy.": {"made": "Policy"},
            "The Kinship Plan has been reviewed and refreshed.": {"name": "Plan"},
        },
        ignores=(
            "The Strategy would be refreshed.",
            "The figures had been updated for the report.",
            "A plan is to be revised.",
        ),
        cue=("refreshed", "updated", "revised", "rewritten", "relaunched", "re-launched", "renewed"),
        stances=ASSERTED,
    ),
    Rule(
        name="submitted",
        yields="strategies",
        pattern=(
            rf"(?:{_KIND}{_AFTER}(?:{_WAS}{_ADVERB} (?:sent to|submitted|lodged with|filed with|forwarded to"
            rf"|presented to)|(?: (?:had|has|have))?{_ADVERB} (?:gone|went) (?:to|off to)(?= (?:the )?{RECEIVERS}))|\b(?:submitted|sent|lodged) "
            rf"(?:a|an|the|its|their) {_WORDS}{_KIND.replace('name', 'sent')} (?:to|with))\b(?! (?:(?:the|her|his|their) )?(?:\w+ )?(?:Committee|Panel|Members|meeting|members|colleagues|staff|managers|schools|partners|team))"
        ),
        finds={
            "The action plan was submitted to Ofsted in May 2016.": {"name": "plan"},
            "The Written Statement of Action had been submitted to Ofsted and the CQC.": {
                "name": "Statement of Action"
            },
            "A Youth Justice Plan for 2017/18 had been submitted in July 2017.": {"name": "Plan"},
            "The Council had sent its Improvement Plan to the Department.": {"sent": "Plan"},
            "The Written Statement of Action had gone to Ofsted on 3 May 2021.": {"name": "Statement of Action"},
            "The Recovery Plan went to the Department for Education in June.": {"name": "Plan"},
        },
        ignores=(
            "The Plan would be submitted to Ofsted.",
            "A scheme must be submitted to the Council.",
            ("The report was submitted to Cabinet."),
        ),
        cue=("submitted", "sent", "went", "gone", "lodged", "presented"),
        stances=ASSERTED,
    ),
    Rule(
        name="planned",
        yields="strategies",
        pattern=(
            rf"(?:{_KIND}{_AFTER} (?:(?:{_HAD}){_ADVERB} agreed in principle|(?:was|is|had|has) (?:not (?:yet "
            rf")?(?:been )?|yet to be |still to be )(?:written|developed|drafted|produced|drawn up|put on paper|prepared)|(?:was|is|were|are)(?: now| being| also| still)? (?:planned|intended(?! to (?!be |have ))"
            rf"|envisaged|promised|in prospect|proposed for|scheduled|to (?:follow|come|be (?:developed|written|drawn up|drafted|produced|prepared|created"
            rf"|introduced)))|(?:would|will|should) (?:now |also |then )?(?:follow|come)(?= (?:in|later|next|by|after|once|soon|on|during|that|this)|[.,;]|$)|"
            rf"(?:would|will) (?:now |also )?be (?:developed|written|drawn up|produced|drafted|created|prepared))"
            rf"|\b(?:(?:intended|planned|intends|plans|intention(?: (?:was|is))?|planning) to (?:develop|produce|write|draw up|create"
            rf"|draft|introduce|bring forward|prepare|adopt|publish)|(?:plans|proposals) (?:were in hand |existed )?for|planned) (?:a|an|its|their) {_WORDS}{_KIND.replace('name', 'next')})\b"
        ),
        finds={
            "A Kinship Strategy had been agreed in principle.": {"name": "Strategy"},
            "A suicide prevention plan would be developed with Health.": {"name": "plan"},
            "The Council intended to write a Sufficiency Strategy.": {"next": "Strategy"},
            "The intention was to bring forward a Fathers Strategy.": {"next": "Strategy"},
            "There were plans for a Kinship Strategy.": {"next": "Strategy"},
            "The Neglect Strategy was not yet written.": {"name": "Strategy"},
            "A Fathers Strategy was intended once the grant was known.": {"name": "Strategy"},
            "It was expected that a new Play Strategy would follow in 2019.": {"name": "Strategy"},
        },
        ignores=(
            "It was suggested that a strategy be written.",
            "The Neglect Strategy had been written.",
            "A plan was agreed.",
        ),
        cue=(
            "agreed",
            "not",
            "yet",
            "planned",
            "intended",
            "envisaged",
            "promised",
            "prospect",
            "scheduled",
            "follow",
            "come",
            "should",
            "would",
            "will",
            "intended",
            "intends",
            "plans",
            "intention",
            "proposals",
            "planning",
        ),
        stances=INTENDED,
    ),
)

TABLE = Table(RULES + STAGES)

# The status that each rule gives, as the public contract writes it.
STATUS = {
    "in-place": "in force",
    "adopted": "in force",
    "adopting": "in force",
    "created": "in force",
    "publishing": "published",
    "being-developed": "in development",
    "developing": "in development",
    "draft": "draft",
    "under-review": "under review",
    "refreshed": "refreshed",
    "submitted": "submitted",
    "planned": "planned",
    "in-force.told": "in force",
}
STATUS |= {r.name: STATUS.get(r.name.partition(".")[0], STATUS.get(r.name, "")) for r in STAGES if r.name not in STATUS}
