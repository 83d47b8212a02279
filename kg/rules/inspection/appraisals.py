"""How councils tell findings by their head ("the positives were"), in passives that name nobody, and as what is wanted.

The same form as `kg.rules.inspection.findings`, which tries these rules with its own; `KIND` says what each opens.
"""

from __future__ import annotations

from kg.rules.grammar import Rule
from kg.rules.inspection.pieces_findings import BY, HAD, OPENS, REPORT, THEM, VISIT, WHO

KIND = {
    "good-heads": "strength",
    "bad-heads": "area for improvement",
    "points-were": "words",
    "more-needed": "area for improvement",
    "small-clause": "words",
    "framed-good": "strength",
    "framed-bad": "area for improvement",
    "praised-bare": "strength",
    "praise-went": "strength",
    "improvement-sought": "area for improvement",
    "inverted-good": "strength",
    "inverted-bad": "area for improvement",
    "visit-and-found": "words",
    "one-of-them-found": "words",
    "graded-noting": "words",
    "recommendations-about": "area for improvement",
    "recommendations-upshot": "recommendation count",
    "things-to-do-better": "recommendation count",
}
_NUMBER = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a number of|a couple of|\d{1,2})"
_COUNT = (
    r"(?P<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty)"
)
_THEIR = rf"(?:(?:the )?(?:lead )?inspect(?:or|ors|orate|orates)(?:'s|')?|{BY}'?s?'?|the (?:letter|report|visit|inspection)'s|their|its)"
_DEGREE = (
    r"(?:main|chief|key|only|one|principal|biggest|greatest|particular|further|remaining|other|major|most|clear|real|significant|notable|sole|single|first|serious|more|additional|recurring|common"
    r"|overall|general|special|foremost|gravest|greatest|deepest|sharpest|strongest|leading|central|prime|primary|abiding|underlying|most \w+)"
)
_BEFORE = rf"(?:(?:the|an?|{_THEIR}|{_NUMBER}|{_DEGREE}|following|many|these|those) ){{0,4}}"
_COUNCIL = r"(?:Council|authority|local authority|service|partnership|partners|department|board|local area|area|leaders|managers|agencies|city|county|borough)"
_THINGS = r"(?:areas?|matters?|points?|issues?|aspects?|things?|themes?|topics?|respects?|practice|parts? of the service)"
_WORK = (
    r"(?:(?:further|urgent|priority|particular|significant|special|more|closer|greater|early|immediate|continued) ){0,2}(?:attention|action|improvement|improvements|development|work|concern|weakness|focus|consideration"
    r"|strengthening|change|criticism|scrutiny)"
)
_MENDED = (
    r"(?:strengthened|improved|addressed|tackled|developed|worked on|put right|remedied|attended to|resolved|changed|done better|better|bettered|quickened|tightened|dealt with|looked at|followed up|progressed)"
)
_ASKED = r"(?:asks?|wants?|wish(?:es)?|calls?|looks?|hopes?|expects?|asked|wanted|wished|called|looked|hoped|told|sought|expected|urged|required|pressed|needed|advised|invited|directed|challenged)"
_LIKED = rf"(?:{THEM}|they|it)(?: had| have)?(?: \w+ly)? (?:(?:thought|spoke|spoken) (?:well|highly|warmly|most) of|liked|praised|admired|approved of|welcomed|commended|applauded|valued|warmed to)(?: (?:best|most|above all|in particular))?"
_LIKED_LESS = (
    rf"(?:{THEM}|they|it)(?: had| have)?(?: \w+ly)? (?:(?:thought|made) (?:less|least|little|ill|less well|not so well) of|(?:liked|praised|admired|welcomed) (?:less|least|rather less|much less)|(?:did|had) not (?:like[d]?|praise[d]?|think well of|thought well of)"
    rf"|thought (?:less|least) well of|disliked|criticised|found fault with|took issue with)"
)
_GOOD_HEAD = (
    rf"(?:strengths|highlights|positives|plus points|good points|merits|achievements|compliments?|commendations?|good practice|best features|bright spots|areas? of (?:\w+ )?(?:strength|good practice)"
    rf"|praise|what {_LIKED}(?! less| least)|(?:what|{_THINGS}(?: (?:that|which))?) (?:had )?(?:most )?(?:impressed|pleased|struck|heartened|encouraged|delighted) {THEM}(?: (?:most|particularly|above all))?"
    rf"|(?:what|{_THINGS}(?: (?:that|which))?) {THEM}(?: had| have)?(?: \w+)? (?:(?:like[sd]?|praise[sd]?|admire[sd]?|commend(?:ed|s)?|welcome[sd]?|value[sd]?|applaud(?:ed|s)?|warmed to)|found to (?:commend|praise|admire|like|welcome|applaud)"
    rf"|(?:singled|picked) out for (?:\w+ )?(?:praise|commendation|credit)|(?:been |was |were )?(?:\w+ )?(?:impressed|pleased|struck|heartened) (?:by|with)))"
)
_BAD_HEAD = (
    rf"(?:weakness(?:es)?|shortcomings?|criticisms?|concerns?|failings?|deficienc(?:y|ies)|flaws|faults|reservations?|misgivings?|worries|complaints?|disappointments?|anxieties|improvements?(?= (?:that |which )?(?:the |sought|wanted|asked|called|needed|required|inspect|Ofsted|CIW|Estyn))"
    rf"|what {_LIKED_LESS}|where (?:{THEM}|they|it) (?:had been|were|was|is|are) (?:(?:more )?(?:sparing of|chary of|sparing in|mean with) (?:\w+ )?(?:praise|compliments)|less (?:complimentary|generous|kind|impressed|content|convinced|happy))"
    rf"|(?:much |rather |even )?(?:less|not so|least) (?:satisfactory|impressive|good|happy|secure|convincing|favourable|positive|welcome|strong)(?:,? (?:in the (?:view|opinion|eyes|judgement) of|for|to|according to) {THEM},?)"
    rf"|{_THINGS} (?:for|of|requiring|needing|in need of|demanding|warranting|calling for|deserving|meriting|that (?:needed|required)|which (?:needed|required)) {_WORK}"
    rf"|{_THINGS} (?:(?:still |yet )?to be|needing to be|which (?:had|needed|were) to be|that (?:had|needed|were) to be) {_MENDED}"
    rf"|(?:what|where|{_THINGS}(?: (?:(?:in|on|about|to|for) )?(?:that|which|where))?) {THEM}(?: had| have)? {_ASKED}(?: for| to see| on| to)? (?:(?:the )?{_COUNCIL} to )?(?:do |see |be |make )?"
    rf"(?:more|better|improve|improved?|improvements?|progress|change|action|work|{_MENDED})"
    rf"|{_THINGS} (?:(?:that|which|in which|on which|where) )?(?:the )?{_COUNCIL} (?:must|should|had to|needed to|ought to|has to|needs to|was to|had yet to) (?:do (?:more|better)|improve|put right|address|tackle|get better at|act|strengthen|work on)(?: (?:on|at|about|in))?"
    rf"|{_THINGS} (?:in|on|about) which (?:the )?{_COUNCIL} (?:was|were|had been) {_ASKED} to (?:do (?:more|better)|improve|act|work)"
    rf"|(?:what|where|{_THINGS}(?: (?:where|in which|on which))?) {THEM}(?: had| have)? (?:saw|seen|found|felt|identified|thought there was) (?:room|scope|a need|the need) for (?:\w+ )?(?:improvement|development|more|progress|change)"
    r"|where (?:still )?(?:more|better|improvement|progress|change|further work) (?:was|were|is|had been) (?:still )?(?:wanted|needed|called for|required|looked for|asked for|sought)"
    r"|what (?:still |most |also )?(?:needed|needs|had|has|ought|was|is)(?: still)? to (?:be (?:better|improved|put right|strengthened|addressed|done)|improve|change|get better))"
)
_SOURCE = rf"(?: (?:of|in|from|by|for|to|noted by|raised by|listed in|identified by|found by|cited by|recorded in|set out in|according to) {THEM})?"
_WHICH = (
    rf"(?:,? (?:to|on|for|about|at) which {THEM}(?: had| have| has)?(?: also)? (?:drew (?:\w+ )?attention|drawn (?:\w+ )?attention|pointed|referred|dwelt|looked|turned)"
    rf"|,? (?:(?:that|which) )?{THEM}(?: had| have| has)?(?: also)? (?:sought|wanted|asked for|wished for|called for|wished to see|looked for|required)"
    rf"|,? (?:(?:that|which) )?{THEM}(?: had| have| has)?(?: also)? (?:raised|voiced|listed|named|identified|noted|found|had|made|mentioned|expressed|set out|recorded|reported|cited|picked out|saw|seen|left|gave"
    r"|described|highlighted|put))?(?: (?:were|was|had been)(?= (?:noted|listed|identified|recorded|raised|found)))?(?: (?:noted|listed|identified|recorded|raised|found|mentioned|highlighted|reported))?"
)
_COPULA = (
    r"(?:, of which [^,;:.]{2,60}(?=,))?(?:,? (?:however,? )?(?:were|was|had been|are|is|being|included|include|including|comprised|concerned|lay in|related to|centred on|had to do with)(?: (?:as follows|these|in(?: the (?:matter|case) of)?|with|about|over|for|the following|of))?:?"
    r"|:-?|,? (?:namely|viz\.?|to wit|that is(?: to say)?|such as|i\.?e\.?)[,:]?| -)(?P<that> that)?(?= |$)"
)
_GOOD_FRAME = rf"(?:what {_LIKED}(?! less| least)|(?:the |its |their )?(?:\w+ )?(?:positives?|strengths?|good points|plus points|merits|praise|credit side|plus side|what (?:was|is|had been) (?:good|working well|strong)|what (?:had )?(?:went|gone) well|good practice))"
_BAD_FRAME = (
    rf"(?:what {_LIKED_LESS}|(?:the |its |their )?(?:\w+ )?(?:weaknesses|shortcomings|criticisms?|concerns|{_THINGS} (?:for|of|requiring|needing|in need of) {_WORK}|what (?:still )?(?:needed|needs|had|ought) to (?:be (?:better|improved|done"
    r"|strengthened|put right)|improve)|what could (?:still )?(?:be (?:better|improved|stronger|done better)|improve)|what was (?:less good|weaker|not working)|negatives|debit side|minus side|downside))"
)
_FRAMED = r"(?:among|amongst|as (?:for|to|regards)|on|turning to|by way of|in terms of|with regard to|regarding|of|under(?: the heading of)?|when it came to|coming to|so far as|in respect of|in the way of|to)"
_CITED = (
    r"(?:cited|mentioned|listed|named|pointed (?:to|out)|noted|drew attention to|drawn attention to|picked out|singled out|set out|highlighted|gave|given|quoted|recorded|spoke of|referred to|identified|included|instanced"
    r"|reported|described|counted|put|placed|raised|remarked (?:up)?on|commented (?:up)?on|dwelt(?: \w+ly| at (?:some|most) length)? (?:up)?on|turned(?: \w+)? to|found|saw|told of)"
)
_OFFICER_CITED = rf"(?:(?:the )?[A-Z][^,;:.]{{2,60}}? (?:had )?(?:drew|drawn|pointed|referred|quoted|cited|mentioned|highlighted|reported|read out|recalled)(?: attention)?(?: Members)?(?: to)? (?:the )?(?:inspectors?|{BY})'?s?'? (?:remarks?|comments?|findings?|observations?|words|views?|statements?))"
_PRAISED = r"(?:praised|commended|complimented|applauded|acclaimed|lauded|admired|singled out for (?:\w+ )?(?:praise|commendation|credit|mention)|picked out for (?:\w+ )?(?:praise|commendation|credit|mention)|marked out for (?:\w+ )?praise|held up(?: by [^,;.]{2,30}?)? as (?:an?|one) (?:\w+ )?(?:example|model|exemplar|beacon)(?: (?:to|for|of) [^,;.]{2,40})?|spoken well of|well spoken of|highly (?:praised|commended|spoken of|regarded))"
_BE = r"(?:was|were|had been|has been|have been|had also been|was also|were also)(?: (?:\w+ly|all|both|each|again|much|too|particularly|rightly))?"
_AGENT = rf"(?: (?:by|in) (?P<who>{THEM}))?(?=[.;,]|$| and (?:had|was|were|has|it|they|that)\b| but\b| (?:on|during|at) (?:the|that|this) (?:visit|inspection)\b)(?! (?:by|in))"
_ADJECTIVE = (
    r"(?:strong|impressive|sound|effective|robust|thorough|timely|clear|helpful|excellent|exemplary|exceptional|admirable|remarkable|first-rate|unacceptable|persuasive|convincing|purposeful|valuable|useful|reliable|secure|consistent|child-centred|commendable|encouraging|thoughtful"
    r"|skilled|skilful|mature|stable|responsive|swift|well \w+|weak|poor|patchy|thin|inconsistent|variable|slow|late|unclear|insufficient|lacking|wanting|unreliable|muddled|limited|ineffective|uneven|cursory|superficial|lax"
    r"|fragile|unsatisfactory|disappointing|unconvincing|underdeveloped|under-developed|fragmented|cumbersome|confusing|outdated|out of date|too \w+(?: \w+)?|not \w+ enough|in need of \w+)"
)
_MORE = (
    r"(?:there (?:was|is|were|remained) (?:still )?(?:more|further|much|some way|room|scope|work|a way|a long way)(?: still)?(?: to (?:go|do|be done|improve))?(?: for (?:\w+ )?(?:improvement|development|progress))?"
    r"|(?:more|much|something|further work|more work|work|further progress|greater progress|improvements?|better|further improvement|attention|change)"
    r"(?: (?:still|now|also|yet))?(?: (?:was|were|is|are|remained|needed|had|has|could|should|must|ought))(?: (?:still|now|also))?(?: (?:to|be|needed|required|wanted|necessary|called for|possible|to be|done|made|sought|outstanding)){0,4})"
)
_ON = (
    r"(?:with regard to|in regard to|in respect of|with respect to|in relation to|in connection with|as regards|regarding|concerning|about|over|on|in|to improve|to strengthen|around|in terms of|to tackle|to reduce|to address"
    r"|when it came to|as to)"
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="good-heads",
        yields="findings",
        pattern=rf"\b(?P<lead>{_BEFORE}{_GOOD_HEAD}){_SOURCE}{_WHICH}{_COPULA}",
        finds={
            "What Estyn had found to commend was the calm of the classrooms.": {"lead": "What Estyn had found to commend"},
            "The positives in the letter were the pace of decisions and the warmth of carers.": {"lead": "The positives"},
            "Strengths to which the letter drew attention were the pace of decisions and the warmth of carers.": {"lead": "Strengths"},
            "Ofsted's one compliment was for the stability of the team.": {"lead": "Ofsted's one compliment"},
        },
        ignores=("The positives of the scheme for parking were many.", "If the positives were the hub and the panel, so be it."),
        cue=(
            "strength*", "highlights", "positive*", "points", "merits", "achievements", "compliment*", "commendation*", "practice", "features", "spots", "praise", "what", "things", "areas", "matters", "aspects", "point",
        ),
        core=rf"\b{_GOOD_HEAD}{_SOURCE}{_WHICH}{_COPULA}",
    ),
    Rule(
        name="bad-heads",
        yields="findings",
        pattern=rf"\b(?<!another\s)(?<!further\s)(?P<lead>{_BEFORE}{_BAD_HEAD}){_SOURCE}{_WHICH}{_COPULA}",
        finds={
            "Matters for attention were that panels were late.": {"lead": "Matters for attention"},
            "The inspector's one criticism was that consent was assumed.": {"lead": "The inspector's one criticism"},
            "There were two areas of significant weakness, viz. the wait for tests; and thin plans.": {"lead": "two areas of significant weakness"},
            "Areas in which the service was asked to improve were: visits; and plans.": {"lead": "Areas in which the service was asked to improve"},
            "Where they were sparing of praise was in the matter of late visits and thin plans.": {"lead": "Where they were sparing of praise"},
            "The improvements which the inspectorate sought were the pace of checks and the reach of plans.": {"lead": "The improvements"},
            "Less satisfactory, in the view of the inspectors, were the records of supervision.": {"lead": "Less satisfactory, in the view of the inspectors,"},
            "Where inspectors saw room for improvement was in the pace of checks.": {"lead": "Where inspectors saw room for improvement"},
        },
        ignores=("Matters for attention at the next meeting were noise and litter.", "If the one criticism was that consent was assumed, it was fair."),
        cue=(
"wanted", "needed",             "improvement*", "less", "least", "not so", "weakness*", "shortcoming*", "criticism*", "concern*", "failing*", "deficienc*", "flaws", "faults", "reservation*", "misgiving*", "worr*", "complaint*", "disappointment*", "anxiet*",
            "area", "areas", "matter", "matters", "point", "points", "issue", "issues", "aspect*", "thing", "things", "theme*", "respect", "respects", "practice", "what", "where",
        ),
        stances=frozenset({"asserted", "target"}),
        core=rf"\b{_BAD_HEAD}{_SOURCE}{_WHICH}{_COPULA}",
    ),
    Rule(
        name="points-were",
        yields="findings",
        pattern=rf"\b(?P<who>(?:the )?inspectors?'s?|{BY}'?s?'?|the (?:letter|report)'s) (?:{_DEGREE} ){{0,2}}(?:points?|messages?|remarks?|comments?|observations?|findings?|conclusions?|views?|statements?)"
        rf"(?: (?:for|on|about|of) [^,;:.]{{2,40}}?)? (?:were|was|included|had been)(?P<that> that)",
        finds={
            "The inspectors' main points were that audits were few and that plans drifted.": {"who": "The inspectors'"},
            "Estyn's other comments included that tracking was sound.": {"who": "Estyn's"},
        },
        ignores=("The Chair's main points were that audits were few.", "The inspectors' main points might be that audits were few."),
        cue=("points", "point", "message*", "remark*", "comment*", "observation*", "finding*", "conclusion*", "views", "view", "statement*"),
    ),
    Rule(
        name="more-needed",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?P<verb>(?:said|felt|thought|believed|considered|found|noted|stated|concluded|reported|(?:(?:was|were|is|been) (?:\w+ )?)?of the (?:view|opinion)|(?:came|come) to the (?:view|conclusion)"
        rf"|took the view|formed the view|acknowledged|observed|stressed|made (?:it )?(?:clear|plain)|(?:was|were) clear)(?: that)? {_MORE}"
        rf"|(?:wanted|wished|asked|called|looked|pressed|hoped)(?: to see| for)? (?:(?:further|more|better|additional|greater|urgent) ){{0,2}}(?:work|improvements?|progress|attention|effort|action|movement)) {_ON}(?= )",
        finds={
            "Ofsted was of the view that more needed to be done with regard to the quality of notes.": {"who": "Ofsted"},
            "Inspectors felt that there was further to go in respect of the voice of fathers.": {"who": "Inspectors"},
            "Estyn wanted further work on the tracking of pupils.": {"who": "Estyn"},
        },
        ignores=("The Chair felt that more needed to be done with regard to litter.", "Ofsted might feel that more needed to be done about plans."),
        cue=("more", "further", "improvement*", "work", "better", "progress", "attention", "room", "scope", "something", "change", "effort", "action"),
    ),
    Rule(
        name="small-clause",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?P<verb>thought|found|considered|judged|deemed|believed|called|pronounced|felt)(?= (?!that\b|it\b|them\b|to be\b|the (?:council|service|authority|department)\b)(?:(?! to be )[^,;:.]){{3,110}}? {_ADJECTIVE}(?:[,;.]| and\b| but\b|$))",
        finds={
            "Inspectors thought the training offer strong.": {"verb": "thought"},
            "Ofsted had judged supervision too infrequent.": {"verb": "judged"},
        },
        ignores=("The Chair thought the training offer strong.", "Inspectors might think the training offer strong.", "Ofsted had judged the service good."),
        cue=("thought", "found", "considered", "judged", "deemed", "believed", "called", "pronounced", "felt"),
    ),
    Rule(
        name="framed-good",
        yields="findings",
        pattern=rf"\b{_FRAMED} {_GOOD_FRAME}(?: (?:in|from) {THEM})?,? (?:{WHO}{HAD} {_CITED}|{_OFFICER_CITED})(?P<that> that)?(?= )",
        finds={
            "On strengths, Ofsted cited the edge of care team.": {"who": "Ofsted"},
            "Of what the inspectors thought well of, the letter dwelt chiefly on the duty desk and on the night team.": {"who": "the letter"},
            "Among the positives, the Director drew attention to the inspectors' remarks that carers felt valued.": {"that": "that"},
        },
        ignores=("Among the positives, the Director drew attention to the new bus.", "On strengths, the Chair cited the hub."),
        cue=("strength*", "positive*", "points", "merits", "praise", "side", "well", "good", "practice", "what"),
    ),
    Rule(
        name="framed-bad",
        yields="findings",
        pattern=rf"\b{_FRAMED} {_BAD_FRAME}(?: (?:in|from) {THEM})?,? (?:{WHO}{HAD} {_CITED}|{_OFFICER_CITED})(?P<that> that)?(?= )",
        finds={
            "Of what they had liked less, the letter dwelt on the age of the files.": {"who": "the letter"},
            "As for what needed to be better, the report pointed to the quality of plans.": {"who": "the report"},
            "By way of criticism, the inspection letter cited the backlog.": {"who": "the inspection letter"},
            "As to what could be better, the inspectors had mentioned the pace of checks.": {"who": "the inspectors"},
        },
        ignores=("As for areas for improvement, the Chair cited the paths.", "As to what could be better, the Chair cited the paths."),
        stances=frozenset({"asserted", "expected"}),  # "what could be better"
        cue=("weakness*", "shortcoming*", "criticism*", "concern*", "area", "areas", "what", "negatives", "side", "matters", "points", "issues", "things", "downside"),
    ),
    Rule(
        name="praised-bare",
        yields="findings",
        pattern=rf"\b{_BE} {_PRAISED}{_AGENT}",
        finds={
            "The work with victims had been complimented.": {},
            "The hub was held up by Ofsted as an example to others.": {},
            "The edge of care team was highly praised in the inspection report.": {"who": "the inspection report"},
        },
        ignores=("The work with victims had been complimented by residents.", "The work with victims had not been praised."),
        cue=("praised", "commended", "complimented", "applauded", "acclaimed", "lauded", "admired", "welcomed", "singled", "picked", "marked", "held", "spoken", "received", "regarded"),
    ),
    Rule(
        name="praise-went",
        yields="findings",
        pattern=r"\b(?:(?:particular|special|high|warm|much|some|generous|further|fulsome) )?(?:praise|commendation|credit|compliments|plaudits|kind words)(?: (?:had|has|have))?(?: (?:also|then))? (?:went|gone|been (?:given|paid|reserved)|was (?:given|reserved|paid)|were (?:given|reserved|paid))"
        r" (?:to|for|on)\b",
        finds={"Particular praise had gone to the foster carers.": {}, "High praise was reserved for the hub.": {}},
        ignores=("Praise was not given to the foster carers.", "Praise might have gone to the foster carers."),
        cue=("praise", "commendation", "credit", "compliments", "plaudits", "words"),
    ),
    Rule(
        name="improvement-sought",
        yields="findings",
        pattern=rf"\b(?:(?:further|more|some|urgent|greater) )?(?:improvements?|change|changes|action|better|more|work|progress|attention) (?:was|were|had been|is|are) (?:\w+ly )?(?:called for|sought|wanted|asked for|required|demanded|recommended|needed|requested|urged|looked for)"
        rf" (?:by|in the opinion of|in the view of|according to) (?P<who>{THEM}),? (?:in|to|on|with|as regards|in respect of|with regard to|over|about)(?= )",
        finds={"Improvement was called for by Ofsted in the pace of health checks.": {"who": "Ofsted"}},
        ignores=("Improvement was called for by residents in the state of the road.", "Improvement might be called for by Ofsted in the hub."),
        cue=("improvement*", "change", "changes", "action", "better", "more", "work", "progress", "attention"),
    ),
    Rule(
        name="inverted-good",
        yields="findings",
        pattern=rf"{OPENS}(?:On the (?:more )?(?:positive|plus|credit|good|bright) side|(?:Also |Particularly |Especially |Notably |Most |Among the (?:most )?){{0,2}}(?:strong|stronger|strongest|impressive|praised|commended|admired|pleasing|encouraging|praiseworthy|commendable"
        rf"|(?:singled|picked|marked) out for (?:praise|commendation|credit|mention)|working well)|Of (?:particular |special )?(?:note|credit|merit))(?:,? (?:to|for|according to|in the (?:eyes|view|opinion) of|by|in) {THEM},?)? (?:was|were|had been)(?= (?:the|its|their|an?|how)\b(?! fact\b))",
        finds={
            "On the positive side were the strong hub and the committed workforce.": {},
            "Of particular note to inspectors was the strength of the virtual school.": {},
            "Picked out for credit in the report was the calm of the hub.": {},
        },
        ignores=("On the sunny side were the shops and the church.", "Of special note was the fact that the train was late."),
        cue=("side", "strong", "stronger", "strongest", "impressive", "praised", "commended", "admired", "pleasing", "encouraging", "praiseworthy", "commendable", "praise", "well", "note", "credit", "merit"),
    ),
    Rule(
        name="inverted-bad",
        yields="findings",
        pattern=rf"{OPENS}(?:On the (?:more )?(?:negative|minus|debit|down) side|Less (?:strong|good|impressive|positive|satisfactory|convincing|secure|effective|well done|developed)|Weaker|Weakest|Not (?:so|as|yet) (?:good|strong|secure)|(?:Still )?(?:to be {_MENDED}"
        rf"|(?:needing|requiring|in need of) {_WORK})|Criticised|Of (?:more |most |greater |particular |some )?concern|(?:Most |More |Particularly )?(?:worrying|disappointing|concerning|troubling))(?:,? (?:to|for|according to|in the (?:eyes|view|opinion) of|by) {THEM},?|, in (?:its|their) (?:view|opinion|judgement),)?"
        r" (?:was|were|had been)(?= (?:the|its|their|an?|how|that)\b)(?P<that> that)?",
        finds={
            "Less strong were the timeliness of visits and the recording of contacts.": {},
            "Still to be improved was the quality of plans.": {},
            "Of most concern to Ofsted was the drift in plans.": {},
        },
        ignores=("Less crowded were the buses and the trams.",),
        cue=("side", "less", "weaker", "weakest", "not", "be", "needing", "requiring", "need", "criticised", "concern", "worrying", "disappointing", "concerning", "troubling"),
    ),
    Rule(
        name="visit-and-found",
        yields="findings",
        pattern=rf"\b(?P<who>{VISIT}|^the (?:first|second|third|fourth|fifth|sixth|latest|last|most recent)(?= (?:took|was|had|followed|came)\b))s?\b[^;:.]{{0,190}}? (?:took place|was|were|had been|had taken place|happened|followed|came|lasted|ran|(?:had |has )?(?:considered|examined|looked at|focus+ed on|concentrated on|covered|tested|explored|evaluated|reviewed|taken in))\b[^;:.]{{0,90}}? and(?: had| it)?(?: also)? (?P<verb>found|identified|noted|observed|highlighted|revealed"
        r"|confirmed|reported|concluded|recognised|established|showed|brought to light|raised|uncovered)(?! (?:the (?:service|council|authority) to be|that the (?:service|council) (?:was|required)))(?P<that> that)?(?= )",
        finds={
            "The second monitoring visit by Ofsted took place in May and found drift in the cases of younger children.": {"verb": "found"},
            "The third took place on 7 May and found that plans were slow.": {"who": "The third"},
            "The JTAI, made in May by Ofsted, CQC and others, had looked at joint work, and had found warm ties.": {"verb": "found"},
        },
        ignores=("The monitoring visit might have taken place in May and found drift.",),
        cue=("found", "identified", "noted", "observed", "highlighted", "revealed", "confirmed", "reported", "concluded", "recognised", "established", "showed", "brought", "raised", "uncovered"),
    ),
    Rule(
        name="one-of-them-found",
        yields="findings",
        pattern=OPENS + r"(?P<who>the (?:first|second|third|fourth|fifth|sixth|latest|last|most recent)),?(?: (?:on|in|of) [^;:.,]{3,40},?)? had(?: also)? (?P<verb>found|identified|noted|observed|highlighted|revealed|confirmed)(?P<that> that)?(?= )",
        finds={"The second, on 7 May 2022, had found drift in plans.": {"who": "The second", "verb": "found"}},
        ignores=("The second, on 7 May 2022, might have found drift in plans.",),
        cue=("first", "second", "third", "fourth", "fifth", "sixth", "latest", "last", "recent"),
    ),
    Rule(
        name="graded-noting",
        yields="findings",
        pattern=rf"\b(?P<who>{BY}|(?:the )?inspectors)(?: had| have| has)? (?:rated|graded|judged|given|gave|placed|found|awarded|put|inspected|visited)\b[^;:.]{{2,110}}?,? (?:and |while |whilst |with inspectors )?(?P<verb>noting|finding|observing"
        r"|remarking|commenting|adding|reporting|recording|highlighting|recognising|praising|commending|criticising|acknowledging|identifying|concluding|citing|pointing (?:to|out)|welcoming|applauding)(?P<that> that)?(?= )",
        finds={
            "Ofsted had rated the service good, noting that leaders knew it well.": {"verb": "noting", "that": "that"},
            "Inspectors had visited in May, praising the calm of the hub.": {"verb": "praising"},
        },
        ignores=("Ofsted might have rated the service good, noting that leaders knew it well.",),
        cue=("noting", "finding", "observing", "remarking", "commenting", "adding", "reporting", "recording", "highlighting", "recognising", "praising", "commending", "criticising", "acknowledging", "identifying",
             "concluding", "citing", "pointing", "welcoming", "applauding"),
    ),
    Rule(
        name="recommendations-about",
        yields="findings",
        pattern=rf"\brecommendations\b(?: (?:of|in|from|made by|by) {THEM})?(?:(?: (?:was|were|had been|have been)(?: \w+)?)?(?: (?:made|given|left|issued|set out))?(?: (?:by|in|from) {THEM})?,? (?:(?:which|that) (?:concerned(?: with)?|dealt with|related to|were about|were to do with|covered|touched on)|concerning|about|relating to|dealing with|regarding|to do with|touching on)(?= )|[^;:.]{{0,90}}? (?:those|the ones|some|two|three|four|one|the first|the last)(?: of (?:them|these))? (?:to do with|about|on|concerning|relating to|related to|which (?:concerned"
        r"|dealt with|related to)|that (?:concerned(?: with)?|dealt with|related to)|dealing with|regarding|touching on)(?= ))",
        finds={
            "Of the inspectors' recommendations the Director picked out those to do with late plans and thin files.": {},
            "Four recommendations had been made by the inspectors, which concerned late plans and thin files.": {},
        },
        ignores=("Of the motions the Mayor picked out those to do with litter.",),
        cue=("recommendations",),
    ),
    Rule(
        name="recommendations-upshot",
        yields="findings",
        pattern=rf"\b{_COUNT} (?:\w+ )?recommendations(?: for [^,;.]{{2,40}}?)? (?:(?:had been|was|were|formed) the (?:upshot|result|outcome|product|consequence)|(?:had )?(?:followed|resulted|ensued|emerged|arose|arisen|flowed))"
        rf"|\bthe (?:upshot|result|outcome|product)(?: (?:of|from) (?:this|that|it|the (?:visit|inspection|review)))? (?:was|were|had been) {_COUNT.replace('<count>', '<counted>')} (?:\w+ )?recommendations",
        finds={
            "Eight recommendations had been the upshot.": {"count": "Eight"},
            "The upshot was five recommendations.": {"counted": "five"},
            "Six recommendations had resulted.": {"count": "Six"},
        },
        ignores=("Six recommendations would have followed.", "The upshot was six complaints."),
        cue=("recommendations",),
    ),
    Rule(
        name="things-to-do-better",
        yields="findings",
        pattern=rf"\b(?P<who>{REPORT}|{BY}|(?:the )?inspect(?:ors?|orates?)|the (?:review|visit)|they|it)(?:,? (?:had|have|has))?(?: also)? (?:made|set out|listed|gave|given|identified|named|ended in|laid down|specified|set|raised|put forward|issued)"
        rf" {_COUNT} (?:\w+ )?(?:things|points|matters|actions|improvements|respects|areas|requirements)(?: (?:that|which|in which|on which|where|for))? (?:the )?{_COUNCIL} (?:must|should|had to|needed to|ought to|was (?:required|asked|told) to|to) (?:do|improve|act|put|tackle|address|make|be)",
        finds={"The inspection report set out five things that the authority must do better.": {"who": "The inspection report", "count": "five"}},
        stances=frozenset({"asserted", "target"}),
        ignores=("The Mayor's report set out five things that the Council must do better.",),
        cue=("things", "points", "matters", "actions", "improvements", "respects", "areas", "requirements"),
    ),
)
