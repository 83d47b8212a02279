"""How councils open a finding of an inspectorate: who found, and the verb; what was found follows or stands before.

A rule proves the opener. `KIND` says what it opens: a strength, an area for improvement, a number of recommendations,
or `words`, where the words of the finding decide.
"""

from __future__ import annotations

from kg.rules.grammar import Rule, Table
from kg.rules.inspection import (
    appraisals,
    findings_aside,
    findings_heads,
    findings_listed,
    findings_minuted,
    findings_noted,
    findings_quoted,
)
from kg.rules.inspection.pieces_findings import BY, HAD, OPENS, REPORT, THEM, VISIT, WHO
from kg.rules.inspection.pieces_inspection import GRADE, INSPECTORATE, MONTH

_SAID = (
    r"(?:found|noted|thought|warned|argued|reported|identified|considered|concluded|observed|felt|recogni[sz]ed|highlighted|commented"
    r"|stated|said|acknowledged|confirmed|determined|explained|added|saw|seen|judged|remarked|agreed|believed|showed|shown"
    r"|recorded|(?:went|gone|goes) on to (?:say|state|note|observe|report|add|record|remark|comment|find|warn|acknowledge|point out)|pointed out|stressed|emphasi[sz]ed|established|told the Council|(?:is|was|were|been) of the (?:view|opinion)|(?:came|come) to the (?:view|conclusion|opinion)"
    r"|(?:took|taken|formed|reached) the (?:view|conclusion|opinion)|had it|put on record|wrote|written|declared|maintained|made (?:it )?(?:clear|plain)|made the point|spelled out|left (?:it|the Council) in no doubt"
    r"|(?:expressed|declared|pronounced|professed) (?:itself|themselves) (?:\w+ )?(?:satisfied|content|happy|pleased|concerned|worried|reassured|impressed|confident|disappointed)"
    r"|(?:(?:was|were|been) )?(?:pleased|glad|heartened|reassured|encouraged|relieved|delighted|gratified|struck|interested|surprised|sorry|disappointed|concerned|dismayed) to (?:see|find|note|report|learn|hear|observe|record)"
    r"|(?:was|were|been) (?:\w+ )?(?:satisfied|clear|assured|reassured|confident|convinced|persuaded)|were (?:pleased|glad|heartened) (?:to (?:see|find"
    r"|note|report)|at)|was (?:pleased|glad) to (?:see|find|note)|finds?|notes?|reports?|says?|states?|concludes?|recogni[sz]es?"
    r"|learn(?:ed|t)|remarks?|records?|heard|observes?|shows?|confirms?|acknowledges?|highlights?|identif(?:y|ies))"
)
_INSPECTORS = rf"(?:inspect(?:ors|orates?)|{INSPECTORATE})"
_AREA = r"(?:(?:local )?(?:area )?(?:SEND )?partnership|local area|(?:the )?area|council|authority|service|department|partners|leaders)"
_LIST = (
    rf"(?:,? (?:(?:that|which) )?(?:it|they|the letter|the report|(?:the )?inspect(?:ors|orates?)|(?:the )?{INSPECTORATE})"
    r"(?: (?:had|has|have))?(?: also)? (?:listed|named|identified|noted|found|saw|highlighted|pointed (?:to|out)|mentioned|set out"
    r"|recorded|reported|gave|cited|raised|picked out|singled out|recogni[sz]ed|acknowledged|described))?"
    r"(?: (?:that|which))?(?: (?:were|was|are|had been|have been|had|being))?(?: (?:been|found|noted|highlighted"
    r"|identified|mentioned|listed|recorded|raised|set out|given|reported|cited|named|acknowledged|seen|observed|brought out|picked out|singled out|drawn out|pulled out|recognised|recognized))?(?:,? (?:by|in"
    r"|within|during|from|at|as part of|according to|(?:for|to)(?= (?:the )?(?:inspect|regulator|Ofsted|CQC|CIW|Estyn|HMI)))"
    r" [^.;:]{2,60}?,?)?"
)
_LINK = (
    r"(?:,? (?:which |and (?:these|those) |these |those |this )?(?:had |to )?(?:included|includes?|including|were"
    r"|was|are|being|comprised?|such as|related to|concerned(?: with)?|namely|centred on|covered)(?: in particular| that"
    r"| as follows| the following)?(?::-?)?|:-?| -)(?= |$)"
)
_SAW = (
    r"lists|names|cites|records|identifies|notes|sees|highlights|picks out|singles out|finds|gives|counts|counted|saw|seen|identified|noted|named|recorded|listed|gave|cited|regarded|picked out|singled out|highlighted|found|set out|reported|remarked (?:up)?on|pointed to|raised|voiced|spoke of|drew attention to"
)
_GOODS = r"(?:strengths?|positives|good points|areas of (?:strength|good practice)|good practice)"
_ILLS = (
    r"(?:criticisms|worries|misgivings|problems|weakness(?:es)?|shortcomings|failings|concerns|areas? (?:for|of|needing|requiring) (?:\w+ )?(?:improvement|development|concern|weakness|attention))"
)
KIND = {
    "as-strengths": "strength",
    "as-weaknesses": "area for improvement",
    "passive-told": "area for improvement",
    "verdict-was": "words",
    "found-that": "words",
    "found-thing": "words",
    "praised": "strength",
    "called-for": "area for improvement",
    "criticised": "area for improvement",
    "strengths-were": "strength",
    "improvements-were": "area for improvement",
    "inspectors-list": "words",
    "areas-answered": "area for improvement",
    "which-was-criticised": "area for improvement",
    "which-was-lamented": "area for improvement",
    "which-was-praised": "strength",
    "improve-list": "area for improvement",
    "another-strength": "strength",
    "another-weakness": "area for improvement",
    "area-highlighted": "area for improvement",
    "found-to-be": "words",
    "as-referred": "words",
    "letter-referred": "words",
    "outcome-was": "words",
    "said-on-the-day": "words",
    "according-to": "words",
    "recommendations-of": "recommendation count",
    "recommendations-made": "recommendation count",
    **appraisals.KIND,
    **findings_aside.KIND,
    **findings_heads.KIND,
    **findings_listed.KIND,
    **findings_minuted.KIND,
    **findings_noted.KIND,
    **findings_quoted.KIND,
}

# "areas in which, according to Ofsted, partners should do better", "what inspectors thought could be better"
_DO_BETTER = (
    rf"(?:areas|matters|things|points|aspects|respects|fields) (?:in|on|with) which,?(?: (?:according to|in the (?:view|opinion|eyes) of|as) (?:the )?(?:{BY}|inspectors)(?: saw it)?,?| (?:the )?inspectors(?: had)? (?:felt|said|thought|considered)(?: that)?)"
    rf" (?:the )?(?:partners|partnership|council|authority|service|services|staff|leaders|managers|practice|it|they|more|work) (?:(?:should|could|must|might|ought to|had to|has to|have to|needed to|need to) (?:do (?:better|more)|improve|be (?:better|stronger|improved|done))|fell short|was (?:weak|lacking))"
    rf"|(?:what|(?:things|matters|areas|aspects|points)(?: (?:which|that))?) (?:the )?(?:inspectors|{INSPECTORATE})(?: had| have)? (?:thought|felt|considered|said|believed) (?:could|should|might|ought to|had to|needed to|must) (?:improve|do better|be (?:better|improved|stronger|tighter|tackled|addressed))"
)
# The areas to which a statement of action answers: "the weaknesses that it must deal with".
_STATEMENT = r"(?:it|this|the (?:written )?statement(?: of action)?|the WSOA)"
_ANSWERED = (
    r"(?:areas? of (?:significant |serious )?(?:weakness|concern)|weaknesses|(?:priority )?areas|failings|shortcomings|matters|issues|priorities|concerns)"
    rf"(?:(?:,? (?:that|which))? {_STATEMENT} (?:must|had to|has to|was to|needed to|would|should|will|was required to|is to) (?:address|deal with|cover|tackle|answer|respond to|remedy|put right|speak to)"
    rf"|,? (?:which (?:were|are) )?to be (?:addressed|tackled|covered|dealt with|answered|remedied|put right)(?: (?:in|by|through) {_STATEMENT})?| (?:for|in|of) the (?:written )?statement(?: of action)?)"
)
_NO_VERB = r"(?:(?!\b(?:was|were|had|has|is|are|would|will|which|drew|drawing|spoke|mentioned|displayed|showed|working|dealing|tackling|addressing)\b)[^,;:.]){5,130}?"
_THING_BEFORE = (
    r"(?:^|\b(?:was|were|are|is|remained|working (?:hard )?on|work on|dealing with|tackling|addressing|attending to|progress (?:on|with|in)|improving|action on|turned to|concentrat\w+ on|focus(?:ed|ing)? on|included|(?:drew|drawing|draw) attention to|spoke of|pointed to|referred to|mentioned|reported on|asked about|proud of|displayed|showed) )"
    rf"(?P<text>{_NO_VERB})"
    r"(?:,? (?:both|all|each|two|three|four|most) of which|, which|(?:,| (?:was|were|is|are|had been)(?: also)?) (?:something|things|one of (?:the|several|a number of) (?:areas|matters|things|points)|(?:an?|the|one|another|two|both)? ?"
    r"(?:areas?|matters?|issues?|points?|things?|subjects?))(?: (?:that|which|in which|on which|about which|where|over which))?)"
)

_OF_WHICH = ("which", "something", "areas", "area", "matter", "matters", "issue", "issues", "things", "points", "point")

_COUNT = (
    r"(?P<count>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
    r"|sixteen|seventeen|eighteen|nineteen|twenty)"
)

# Whom inspectors ask to do better: "the council and its partners, within three months,"
_ASKED = (
    r"(?:(?:(?:the|its|all) )?(?:Council|authority|service|partnership|partners|department|board|trust|local area|leaders|managers|agencies)|it|them)"
    r"(?: and (?:its|the|their) (?:[\w-]+ ){0,2}?(?:partners|board|agencies|schools|trusts?|services|staff))?(?:, (?:within|by|over|in) [^,;:.]{3,30},)?(?:,? (?:also|too|in addition|further|then|besides),?)?"
)
_SEE_TO = r"(?:(?:ensure|see to it|make sure|see) that|ensure|(?:(?:give|pay) (?:[\w-]+ )?attention|see|attend|look) to(?! it\b)|look (?:again |closely |harder )?(?:at|into))"

RULES: tuple[Rule, ...] = (
    Rule(
        name="found-that",
        yields="findings",
        pattern=(
            rf"\b{WHO}{HAD} (?P<verb>{_SAID})(?: with (?:concern|approval|pleasure)| in (?:its|their"
            rf"|the) (?:\w+ )?(?:letter|report|feedback|findings)|,? (?:at|on|during|by) (?:the|that|this) (?:time|stage|point|occasion|visit|inspection),?|,? (?:in|on) (?:\d{{1,2}} )?(?:{MONTH} )?\d{{4}},?|,? (?:then|too|also|as well|moreover|further|again|in particular|once more|afterwards|later|subsequently|in due course|at length|in reply|after (?:the|their|its|that) (?:first|second|third|fourth|fifth|last|latest|visit|inspection)(?: (?:visit|one|of these))?|to the (?:Council|Director|authority)),?)? (?:that|how)\b:?"
        ),
        finds={
            "Inspectors found that thresholds were applied evenly.": {"who": "Inspectors", "verb": "found"},
            "Ofsted had also noted that staff felt supported.": {"who": "Ofsted", "verb": "noted"},
            "The inspection report concluded that plans drifted.": {
                "who": "The inspection report",
                "verb": "concluded",
            },
            "CIW considered that records were thin.": {"who": "CIW", "verb": "considered"},
            "The focused visit had identified that supervision was irregular.": {
                "who": "The focused visit",
                "verb": "identified",
            },
            "HMI Probation observed that staff knew their cases well.": {"who": "HMI Probation", "verb": "observed"},
        },
        ignores=(
            "Ofsted had not found that thresholds were high.",
            "It was hoped that inspectors had found that thresholds were clear.",
            "The Director found that thresholds were clear.",
            "Members asked whether Ofsted had noted that staff were new.",
        ),
        cue=(
            "determined",
            "explained",
            "added",
            "found",
            "finds",
            "notes",
            "reports",
            "says",
            "states",
            "learn*",
            "heard",
            "noted",
            "reported",
            "identif*",
            "consider*",
            "conclu*",
            "observ*",
            "felt",
            "recogni*",
            "highlight*",
            "comment*",
            "stated",
            "said",
            "acknowledg*",
            "confirm*",
            "saw",
            "seen",
            "judged",
            "remarked",
            "satisfied",
            "agreed",
            "believed",
            "show*",
            "record*",
            "pointed",
            "stress*",
            "emphasi*",
            "establish*",
            "told",
            "view",
            "opinion",
            "conclusion",
            "had it",
            "wrote",
            "written",
            "declared",
            "maintained",
            "plain",
            "spelled",
            "doubt",
            "thought",
            "warned",
            "argued",
            "brought",
            "on to",
            "put on record",
            "clear",
            "point",
            "assured",
            "reassured",
            "confident",
            "convinced",
            "persuaded",
            "itself",
            "themselves",
            "to find",
            "to see",
            "to note",
            "to report",
            "to learn",
            "to hear",
            "to observe",
            "to record",
        ),
    ),
    Rule(
        name="found-thing",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?P<verb>found|noted|reported|identified|observed|recogni[sz]ed|highlighted|stressed|emphasi[sz]ed|cited"
        rf"|acknowledged|confirmed|saw|seen|showed(?! up)|shown(?! up)|recorded|described|drawn attention to"
        rf"|drew attention(?: both| also| particularly)? to|"
        r"(?:commented|remarked|touched|dwelt)(?: (?:also|too|further|in particular|\w+ly|at (?:some|most) length))? (?:up)?on|(?:turned|went on|gone on|came|come) (?:then |next |also )?to(?= (?:the (?:\w+ )?(?:want|lack|quality|pace|length|delay\w*|state|number|use|absence)|gaps|delays?|weaknesses|an? (?:want|lack))\b)|met(?= (?:[\w'-]+ ){1,4}(?:who|whose|that)\b)|pointed to|mentioned|raised|evidenced"
        r"|did (?:find|note|see|identify|recogni[sz]e|observe)|(?:came|come|happened|stumbled) (?:up)?on|(?:came|come) across|met with(?= (?:an?|the|some|good|strong|warm|close)\b)|encountered|spoke (?:of|about)|(?:wrote|written) (?:of|about)|told of|brought out|brought to light|threw up|thrown up|showed up|shown up|revealed|exposed|laid bare|flagged(?: up)?|underlined|witnessed|noticed|detected|discovered|uncovered"
        r"|(?:regarded|viewed|considered|named|held up)(?= [^.;:]{2,120}? (?:as|to be) (?:an? |the |being )?(?:\w+ )?"
        r"(?:strength|area|weakness|good practice))|held(?= [^.;:]{2,80}? to be)|thought(?= [^.;:]{2,80}? to be))(?! (?:that|how|the following|by|in|on|at|whether|to"
        r"|as|and|fault|with (?:approval|pleasure|satisfaction|admiration|regret|concern|dismay|disappointment|unease|surprise)|a grade|overall|(?:a |the )?need (?:for|to)|(?:some |a number of |serious )?concerns? (?:about"
        r"|over|that|at|regarding|in relation))\b|:)(?= )",
        finds={
            "Inspectors had met carers who felt well supported, and had thought the panel to be well run.": {"who": "Inspectors", "verb": "met"},
            "The letter dwelt chiefly on the calm of the duty room.": {"verb": "dwelt chiefly on"},
            "Inspectors had identified gaps in health assessments.": {"who": "Inspectors", "verb": "identified"},
            "Ofsted highlighted the strong role of foster carers.": {"who": "Ofsted", "verb": "highlighted"},
            "The March visit had confirmed steady progress in the hub.": {
                "who": "The March visit",
                "verb": "confirmed",
            },
            "Estyn drew attention to weak self-evaluation.": {"who": "Estyn", "verb": "drew attention to"},
            "Ofsted's letter described an assured start by the new team.": {
                "who": "Ofsted's letter",
                "verb": "described",
            },
        },
        ignores=(
            "Inspectors had not identified gaps.",
            "The Chair highlighted the role of foster carers.",
            "A Member asked whether inspectors had found gaps.",
        ),
        cue=(
            "stress*",
            "emphasi*",
            "cited",
            "found",
            "noted",
            "reported",
            "identif*",
            "observ*",
            "recogni*",
            "highlight*",
            "acknowledg*",
            "confirm*",
            "saw",
            "seen",
            "show*",
            "record*",
            "described",
            "drawn",
            "drew",
            "comment*",
            "pointed",
            "mentioned",
            "raised",
            "evidenced",
            "remarked",
            "touched",
            "dwelt",
            "came",
            "come",
            "happened",
            "did",
            "stumbled",
            "spoke",
            "told",
            "brought",
            "threw",
            "thrown",
            "revealed",
            "exposed",
            "laid",
            "flagged",
            "underlined",
            "witnessed",
            "encountered",
            "met",
            "turned",
            "went",
            "gone",
            "noticed",
            "detected",
            "discovered",
            "uncovered",
            "wrote",
            "written",
            "regarded",
            "viewed",
            "considered",
            "named",
            "held",
            "thought",
        ),
    ),
    Rule(
        name="praised",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?P<verb>(?:noted|observed|recorded|remarked on|saw|seen|commented on|spoke|spoken|reported) with (?:approval|pleasure|satisfaction|admiration)(?: that)?|gave (?:\w+ )?credit to (?:the )?(?:Council|authority|service|department|board|partnership) for|praise[sd]?|commend(?:ed|s)?|complimented|welcome[sd]?|congratulated|applaud(?:ed|s)?|(?:comment(?:ed|s)?|remarked|spoke|spoken|wrote|written|talked|reported) (?:very )?(?:(?:favourably|positively|warmly|approvingly|admiringly|appreciatively|glowingly|well|highly)|(?:in|with) (?:\w+ )?(?:warm|glowing|high|generous|approving|favourable|flattering) terms) (?:(?:up)?on|about|of)|made much of|heap(?:ed)? praise (?:up)?on|lavished praise (?:up)?on|(?:singled|picked) out(?= [^.;:]{{2,90}}? as (?:an? )?(?:particularly )?(?:strong|good|impressive|excellent)\b)|liked|admired|approved of|warmed to|had a (?:good|kind|warm) word for|gave (?:it|them|the (?:Council|authority|service|staff)) (?:\w+ )?credit for|thought the better of|were at their warmest (?:about|on|over)"
        rf"|(?:did )?(?:however |also |indeed )?(?:singled?|pick(?:ed)?|mark(?:ed)?) out for (?:\w+ )?(?:praise|commendation|credit|mention)(?! the following)|(?:singled|picked|marked) out(?= [^.;:]{{2,120}}? for (?:\w+ )?(?:praise|commendation|credit))(?! the following)|gave (?:particular )?credit"
        rf" (?:to|for)|paid tribute to|took heart from|took (?:particular )?(?:pleasure|note with pleasure) in|(?:did |do )?(?:however |also |indeed )?speak (?:very )?(?:well|highly|warmly) of"
        rf"|(?:were |was |been )?(?:much |very |quite |\w+ly )?(?:pleased|heartened|encouraged|struck|impressed|taken|cheered|gladdened|won over|charmed|buoyed|moved(?= (?:by|with|at) (?:the|its|their|how|an?|what)\b)|uplifted"
        rf"|reassured|delighted|gratified|glad)(?:, [^,;:.]{{2,40}},| (?:above all|most of all|in particular|particularly|especially|chiefly|mainly|first and foremost))? (?:by|with|at|that)|(?:saw|seen|found) (?:much|plenty|a (?:good|great) deal) to (?:admire|praise|commend"
        rf"|like|applaud)(?: (?:in|about)|,? (?:in particular|particularly|especially|notably|above all|not least|chiefly|including))|(?:come|came|gone|went) away (?:\w+ly )?(?:impressed|pleased|heartened|encouraged|cheered|reassured) (?:by|with|at)|(?:had )?(?:(?:many|some|much|several) )?(?:good|kind|warm|positive|favourable|complimentary|high) (?:things|words|praise)"
        rf"(?: to say)? (?:for|about|of)|(?:were |was |been )?full of (?:praise|admiration) (?:for|about)|(?:had )?(?:particular |special |nothing but |only |much |warm |high |unstinting )?praise for|gave (?:the )?\w+ (?:\w+ )?(?:credit|praise) for|"
        r"(?:were |was |been )?(?:very |quite |\w+ly )?(?:(?:positive|complimentary|warm|enthusiastic|generous|glowing|appreciative)(?:, [^,;:.]{2,40},| (?:at|on|during|after|in) (?:the|that|this|its|their) [^,;:.]{3,40}?)? (?:about|on|of)|warm in (?:its|their) praise of)|(?:thought|think) (?:well|highly|much) of|(?:spoken|speak) (?:well|highly|warmly) of|compliment\b|applaud\b|congratulate\b"
        r"|spoke (?:well|highly) of)",
        finds={
            "The letter remarked favourably upon the calm of the hub.": {"verb": "remarked favourably upon"},
            "CIW was impressed most of all by the calm of the hub.": {"verb": "was impressed most of all by"},
            "The letter had warmed to a duty team that kept calm, and to the carers.": {"who": "The letter", "verb": "warmed to"},
            "Inspectors praised the patience of carers.": {"who": "Inspectors", "verb": "praised"},
            "Ofsted found much to commend, in particular the calm of the hub.": {"who": "Ofsted"},
            "Inspectors had come away impressed by the duty desk.": {"who": "Inspectors", "verb": "come away impressed by"},
            "The inspectors did however single out for praise the work of the hub.": {"who": "The inspectors"},
            "It had singled out for praise the calm of the hub.": {"who": "It"},
            "Ofsted's letter had commended the new front door.": {"who": "Ofsted's letter", "verb": "commended"},
            "Estyn was impressed by the tracking of pupils.": {"who": "Estyn", "verb": "was impressed by"},
            "Ofsted had been very positive about the virtual school.": {"who": "Ofsted", "verb": "very positive about"},
            "Inspectors had been glad that visits were made on time.": {"verb": "glad that"},
            "Inspectors liked the warm welcome at the hub.": {"who": "Inspectors", "verb": "liked"},
            "Estyn had been pleased with attendance.": {"who": "Estyn", "verb": "pleased with"},
            "CIW singled out the fostering team for particular praise.": {"who": "CIW", "verb": "singled out"},
            "The regulator thought highly of the contact centre.": {
                "who": "The regulator",
                "verb": "thought highly of",
            },
            "Estyn's report was enthusiastic about the music service.": {
                "who": "Estyn's report",
                "verb": "was enthusiastic about",
            },
        },
        ignores=(
            "The Chair praised the patience of carers.",
            "It was hoped that inspectors would have praised the carers.",
            "Inspectors had not praised the carers.",
        ),
        cue=(
            "warmed",
            "word",
            "warmest",
            "better",
            "praise*",
            "approval",
            "satisfaction",
            "glad",
            "admiration",
            "commend*",
            "applaud*",
            "favourably",
            "positively",
            "warmly",
            "approvingly",
            "welcome*",
            "liked",
            "admired",
            "approved",
            "singled",
            "credit",
            "tribute",
            "heart",
            "taken",
            "pleased",
            "heartened",
            "encouraged",
            "struck",
            "pleasure",
            "commended",
            "complimented",
            "welcomed",
            "congratulated",
            "applauded",
            "impressed",
            "positive*",
            "complimentary",
            "spoken",
            "speak",
            "spoke",
            "thought",
            "warm",
            "enthusiastic",
            "generous",
            "glowing",
            "impressed",
            "reassured",
            "delighted",
            "gratified",
            "admire",
            "speak",
            "think",
            "compliment",
            "applaud",
            "congratulate",
            "praise",
            "things",
            "words",
            "wrote",
            "written",
            "talked",
            "terms",
            "made much",
            "heap*",
            "lavished",
            "cheered",
            "gladdened",
            "won over",
            "charmed",
            "buoyed",
            "moved",
            "uplifted",
        ),
    ),
    Rule(
        name="called-for",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?P<verb>calls? for|called for|ask(?:ed|s)? for(?! (?:an? |the |its |their )?(?:self-|evidence|written|documents|plan|statement|copy|copies|meeting|response|reply|update|information|data|documents?))|recommend(?:ed|s)?(?! {_ASKED} to\b)(?: that(?: (?:it|they|the (?:Council|authority|service|partnership|local area))(?: should)?(?= (?!be\b|was\b|were\b|had\b|is\b|are\b)[a-z]{{3,14}} (?:the|its|their|how|more|all|any)\b))?)?|want(?:ed|s)?(?: to see)?(?! {_ASKED} to\b)"
        rf"|(?:wish(?:ed|es)?|hop(?:ed|es)) (?:for|to see)|(?:would|had) (?:have )?like[d]? to (?:have )?see[n]?|looked for|pressed for"
        rf"|(?:named|listed|set|set out|cited|gave|chosen|chose) as (?:\w+ )?priorities(?: for (?:the )?(?:partnership"
        rf"|partners|Council|authority|service|area|local area|board))?|(?:had )?expect(?:ed|s)? to see|requires?(?! improvement| {_ASKED} to\b)|required(?! improvement| {_ASKED} to\b)"
        rf"|sought(?! (?:views|information|evidence|assurance))|(?:ask(?:ed|s)?|wished|wanted|requested)(?= that\b) that(?: (?:[\w-]+ )?(?:attention|thought|priority|time|care|consideration|urgency) (?:should )?be (?:given|paid|devoted|directed) to)?|ask(?:ed|s)? for (?:[\w-]+ )?(?:attention|thought|priority|consideration) to be (?:given|paid) to"
        rf"|(?:called (?:up)?on|looked to|asked|asks|told|tells|invited|advised|encouraged|urged|recommended|recommends|instructed|pressed) {_ASKED} to(?! (?:expect|await|prepare|stand by|submit|send|provide))(?: {_SEE_TO})?"
        rf"|(?:want(?:ed|s)?|wish(?:ed|es)?|expect(?:ed|s)|requir(?:ed|es)|looked (?:to|for)|would like|needed) {_ASKED} to(?! (?:expect|await|prepare|submit|send|provide|report|respond))(?: {_SEE_TO})?"
        rf"|(?:identified|brought out|underlined|pointed up|emphasi[sz]ed|show(?:ed|n|s)|found|seen|sees|felt|reported|recogni[sz]ed|revealed|flagged(?: up)?|dr(?:ew|awn) attention to|referred to|spoken of|spoke of) (?:an?|the)(?: (?:clear|urgent|pressing|continuing|continued|particular|real|strong|further))? need (?:for|to)|highlighted (?:a|the) need (?:for|to)|noted (?:a"
        rf"|the) need (?:for|to)|"
        r"saw (?:a|the) need (?:for|to)|stressed (?:a|the) need (?:for|to)|pointed to (?:a|the) need (?:for|to)"
        r"|said there was (?:a )?need (?:for|to)|"
        r"urged(?: the (?:Council|authority|service))? ?(?:to)?)(?=[ :]|$)",
        finds={
            "Inspectors had called for firmer management of placements.": {"who": "Inspectors", "verb": "called for"},
            "The letter highlighted the need for quicker visits.": {
                "who": "The letter",
                "verb": "highlighted the need for",
            },
            "The inspectorate had asked that attention be given to the pace of checks and the length of waits.": {"verb": "asked that attention be given to"},
            "CIW asked the Council to see to the state of its records and to the reach of advocacy.": {"verb": "asked the Council to see to"},
            "Ofsted recommended that the audit cycle be reviewed.": {"who": "Ofsted", "verb": "recommended that"},
            "Ofsted had listed as priorities for the board a shared form and a single panel.": {
                "who": "Ofsted",
                "verb": "listed as priorities for the board",
            },
            "Estyn recommended that it sharpen its use of data.": {"verb": "recommended that it"},
            "Ofsted had recommended the Council to see children alone more often.": {"verb": "recommended the Council to"},
            "Inspectors had found a need to see children alone more often.": {"verb": "found a need to"},
            "The inspectors had seen a clear need for more foster carers.": {"verb": "seen a clear need for"},
            "Inspectors asked partners also to mend the referral form.": {"verb": "asked partners also to"},
            "Inspectors want to see quicker visits.": {"who": "Inspectors", "verb": "want to see"},
            "Estyn asked leaders to look again at attendance.": {"who": "Estyn", "verb": "asked leaders to look again at"},
            "CQC and Ofsted asked the partnership to speed up assessments.": {
                "who": "CQC and Ofsted",
                "verb": "asked the partnership to",
            },
        },
        ignores=(
            "The Chair called for firmer management.",
            "Ofsted had not called for more managers.",
            "If Ofsted called for a new plan, one would be written.",
        ),
        cue=(
            "call*",
            "ask*",
            "recommend*",
            "want*",
            "require*",
            "sought",
            "need",
            "urged",
            "wish*",
            "like",
            "liked",
            "looked",
            "priorities",
            "pressed",
            "expect*",
            "told",
            "tells",
            "invited",
            "advised",
            "encouraged",
            "hoped",
            "hopes",
        ),
    ),
    Rule(
        name="criticised",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?P<verb>critici[sz]ed|(?:put|laid) (?:its|their) finger on(?: something else| another matter)?(?: altogether)?|(?:noted|observed|recorded|remarked on|saw|seen|commented on|reported) with (?:regret|concern|dismay|disappointment|unease|surprise)(?: that)?|(?:recorded|noted|registered|voiced|expressed|stated|put on record|raised|set out|signalled) (?:its|their) (?:\w+ )?(?:concerns?|disquiet|dissatisfaction|unease|disappointment|worry|worries|regret) (?:at|about|over|with|regarding|that)|(?:(?:is|were|was|been) (?:also |however |\w+ly )?)?critical(?:,? however,?|, [^,;:.]{{2,40}},)? of|found fault with|took issue with|took exception to|disliked|cared (?:little|less|least) for|(?:had )?(?:little|less|no) (?:time|patience) for|did not care for|not cared for"
        r"|(?:comment(?:ed|s)?|remarked|spoke|spoken|wrote|written) (?:very |rather )?(?:critically|adversely|unfavourably|disapprovingly|negatively|ill|less (?:favourably|positively|warmly)) (?:(?:up)?on|about|of)|warned (?:of|about|against)|cautioned (?:about|over|against)|sounded an? (?:\w+ )?(?:note of (?:caution|warning)|warning|alarm) (?:about|on|over)|deplored|regretted|lamented|bemoaned|(?:voiced|expressed|had|registered|felt) (?:some |particular |serious |real |a number of )?"
        r"(?:disquiet|unease|misgivings|reservations|doubts|worr(?:y|ies)|anxiety|dissatisfaction|disappointment|criticisms?) (?:about|at|over|with|of)"
        r"|(?:were |was |been )?less so (?:by|with|about)|(?:saw|seen|found) little to (?:admire|praise|commend) in|(?:were |was |been )?(?:less|not|far from|un)[ -]?(?:\w+ly )?(?:complimentary|flattering|generous|glowing|enthusiastic|kind|impressed|positive|happy"
        r"|pleased|convinced|satisfied|taken|persuaded|content|reassured|comfortable|sure|at ease) (?:by|with|about|of|at)|(?:were |was |been |(?:still )?remain(?:s|ed)? |still )?(?:\w+ly )?(?:disappointed|dissatisfied"
        r"|uneasy|troubled|dismayed|surprised|worried|concerned(?!(?: (?:mainly|chiefly|largely|only|solely|mostly))? with\b)|perturbed|exercised)(?: (?:above all|most of all|in particular|particularly|especially|chiefly|mainly|first and foremost))? (?:by|with|about|at|that|to (?:find|see)(?: that)?)|"
        r"(?:were |was |been )?(?:less|not so|not as|far from|not) \w+ in (?:some |certain |several |a number of )?(?:other )?(?:respects|ways|regards|areas|matters)(?=,? and |: |,? drawing |,? pointing )(?:,? and (?:had |have )?(?:drawn attention to|drew attention to|pointed to|singled out|picked out|listed|named|noted|raised|cited|mentioned|identified)|,? drawing attention to|,? pointing to)?|drew attention to (?:weaknesses|shortcomings) in|raised (?:some |a number of "
        rf"|serious )?concerns? (?:about|over|that|at|regarding|in relation to)|"
        r"expressed (?:some )?concerns? (?:about|over|that|at|regarding)|(?:were |was |been "
        r"|is |are |(?:still )?remain(?:s|ed)? |still )?concerned (?:about|that|at|by)|(?:was |were |been )(?:cool|cooler|lukewarm|guarded|sterner|harsher)"
        rf" (?:on|about|over|towards)|questioned)(?=[ :]|$)",
        finds={
            "Estyn had commented adversely upon the age of plans.": {"verb": "commented adversely upon"},
            "The visit in May 2019 had warned of late plans.": {"verb": "warned of"},
            "Inspectors were troubled above all by thin records.": {"verb": "were troubled above all by"},
            "Estyn cared little for the length of its plans.": {"verb": "cared little for"},
            "Inspectors criticised the quality of chronologies.": {"who": "Inspectors", "verb": "criticised"},
            "The letter was less content with the pace of checks.": {"who": "The letter"},
            "Estyn had put its finger on late plans.": {"verb": "put its finger on"},
            "Estyn was less happy in other ways, and had pointed to late plans.": {"verb": "was less happy in other ways, and had pointed to"},
            "Estyn was lukewarm about the new panel.": {"who": "Estyn", "verb": "was lukewarm about"},
            "They had been disappointed by:": {"who": "They", "verb": "disappointed by"},
            "Ofsted had been concerned about the turnover of managers.": {"who": "Ofsted", "verb": "concerned about"},
            "The letter was less complimentary about case notes.": {
                "who": "The letter",
                "verb": "was less complimentary about",
            },
            "Inspectors found fault with the audits.": {"who": "Inspectors", "verb": "found fault with"},
            "They remained uneasy about the length of waits.": {"verb": "remained uneasy about"},
            "Estyn was disappointed by attendance.": {"who": "Estyn", "verb": "was disappointed by"},
            "The inspectorate raised concerns over unregistered placements.": {
                "who": "The inspectorate",
                "verb": "raised concerns over",
            },
        },
        ignores=(
            "Councillor Vale criticised the quality of the food.",
            "Ofsted had not raised concerns about the board.",
        ),
        cue=(
            "adversely", "critically", "unfavourably", "disapprovingly", "negatively", "warned", "cautioned", "caution", "warning", "alarm", "favourably", "positively", "warmly", "perturbed", "exercised",
            "cared",
            "care",
            "patience",
            "time",
            "finger",
            "respects",
            "in other",
            "in some",
            "content",
            "reassured",
            "comfortable",
            "sure",
            "at ease",
            "taken",
            "cool",
            "cooler",
            "lukewarm",
            "guarded",
            "sterner",
            "harsher",
            "criticised",
            "criticized",
            "critical",
            "concern*",
            "questioned",
            "fault",
            "issue",
            "exception",
            "flattering",
            "generous",
            "glowing",
            "enthusiastic",
            "kind",
            "disliked",
            "deplored",
            "regretted",
            "complimentary",
            "impressed",
            "positive",
            "happy",
            "pleased",
            "convinced",
            "satisfied",
            "unhappy",
            "unconvinced",
            "unimpressed",
            "persuaded",
            "disappointed",
            "dissatisfied",
            "uneasy",
            "troubled",
            "dismayed",
            "surprised",
            "worried",
            "lamented",
            "bemoaned",
            "disquiet",
            "unease",
            "misgivings",
            "reservations",
            "doubts",
            "worr*",
            "anxiety",
            "dissatisfaction",
            "disappointment",
            "less so",
            "little to",
            "regret",
            "dismay",
            "surprise",
            "weaknesses",
            "shortcomings",
        ),
    ),
    Rule(
        name="strengths-were",
        yields="findings",
        pattern=rf"\b(?<!another\s)(?<!further\s)(?P<lead>(?!another|a further)(?:(?:the |many |several |some |key "
        rf"|main |other |following |identified |a number of |its |their ){{0,3}}(?:strengths?|positives|good points|plus points"
        rf"|positive (?:findings|points|aspects|messages|areas)|areas? of (?:\w+ )?(?:strength|good practice"
        rf"|strong practice)|"
        rf"good practice|good work|what (?:the )?(?:{_INSPECTORS} (?:found|said|thought|felt|saw)(?: that)? )?(?:the )?{_AREA} (?:does|do|did|was doing|is doing|are doing|were doing) well|(?:among(?:st)? )?(?:what|(?:the )?(?:things|matters|points) (?:that|which)) (?:had )?(?:most |particularly |especially |also )?(?:pleased|impressed|struck|delighted|heartened|encouraged|reassured|cheered) (?:the )?(?:inspectors|{INSPECTORATE})(?: (?:most|particularly|above all))?"
        rf"|(?:(?:the )?inspectors'?|{INSPECTORATE}'?s?|their|its) (?:main |chief |particular )?praise (?=was for)|what (?:had )?(?:went|gone|was going|is going) well|(?:areas|things"
        rf"|what)(?: that)? (?:also )?(?:were|was|is|are|had been)?(?: ?working well)"
        rf"|(?:what|(?:the )?(?:areas|matters|things|points|aspects)(?: (?:that|which))?) (?:the )?(?:inspect(?:ors|orates?)|{INSPECTORATE})(?: had| have| has)? (?:(?:considered|thought|found|judged|felt|believed|saw)(?: was| were| to be| as)?"
        rf" (?:strong|good|working well|positive|a strength|strengths|commendable|encouraging)|liked|praised|admired|commended|welcomed|(?:was |were )?(?:pleased|impressed) (?:by|with|to see))"
        rf"|areas (?:also )?found to be (?:good|strong|effective|working well)(?: and working well)?)))"
        rf"{_LIST}{_LINK}",
        finds={
            "Strengths noted by Ofsted were:": {"lead": "Strengths"},
            "The strengths included strong early help and stable placements.": {"lead": "The strengths"},
            "There was much in order, with areas that were working well such as fostering; the virtual school; "
            "and advocacy.": {"lead": "areas that were working well"},
            "Areas of strength identified in the letter: care leavers' housing.": {"lead": "Areas of strength"},
            "What was working well:": {"lead": "What was working well"},
            "What the local area partnership does well:": {"lead": "What the local area partnership does well"},
            "Among what pleased the inspectors were low caseloads.": {"lead": "Among what pleased the inspectors"},
            "What had pleased the inspectors most was the warmth of staff.": {
                "lead": "What had pleased the inspectors most"
            },
            "The visit had the following strengths:": {"lead": "the following strengths"},
        },
        ignores=(
            "No strengths were listed by Ofsted: the letter was short.",
            "It was hoped that strengths would be noted by Ofsted: carers above all.",
        ),
        cue=(
            "strength*",
            "positive*",
            "practice",
            "work",
            "well",
            "areas",
            "things",
            "pleased",
            "impressed",
            "struck",
            "delighted",
            "praise",
            "what",
        ),
    ),
    Rule(
        name="improvements-were",
        yields="findings",
        pattern=rf"\b(?<!another\s)(?<!further\s)(?P<lead>(?!another|a further)(?:(?:the |many |several |some |key "
        rf"|main |other |following |identified |a number of |its |their "
        rf"|\w+ ){{0,3}}(?:(?:priority )?areas? (?:for|of|requiring|in need of|needing) (?:further "
        rf"|particular |significant )?(?:improvement|development|weakness|priority action|"
        rf"focus|concern|attention)|areas? to (?:improve|be improved|develop)|areas (?:that|which|where) (?:needed"
        rf"|required|need|require) (?:to improve|improvement|improving|further work)"
        rf"|(?:areas|matters|points) (?:where|in which|on which) (?:the )?(?:inspectors|{INSPECTORATE}|they|it) (?:had )?(?:said|felt|thought"
        rf"|believed|considered|judged)(?: that)? (?:more|more work|further work|improvement|better) (?:was|were|is) (?:needed|required"
        rf"|wanted|necessary|called for)|(?:what(?: (?:still|most|also))?|(?:matters|things|points|issues|aspects|areas|practice)(?: (?:which|that))?)"
        rf"(?: (?:the )?(?:inspect(?:ors|orates?)|{INSPECTORATE})(?: had| have| has)? (?:said|felt|thought|believed|considered|judged))?"
        rf"(?: (?:had|has|have|needed|needs|need|needing|requiring|required|ought|were|was))? to (?:improve|get better|be (?:better|improved|put right|tackled"
        rf"|addressed|strengthened|remedied|attended to))|what could be better|what (?:the )?(?:{_INSPECTORS} (?:found|said|thought|felt|saw)(?: that)? )?(?:the )?{_AREA} (?:needs?|needed|has|have|had|must|ought) (?:to )?(?:do (?:better|more)|improve)|what (?:needed|needs|required|wanted) (?:improving|improvement|attention|work"
        rf"|putting right|strengthening)|(?:what|(?:the )?(?:areas|matters|things|points|aspects)(?: (?:that|which))?) (?:the )?(?:inspect(?:ors|orates?)|{INSPECTORATE})(?: had| have| has)? (?:(?:considered|thought|found|judged|felt|believed|saw)(?: was| were| to be| as)?"
        rf" (?:weak|poor|wanting|lacking|in need of \w+|a weakness|weaknesses|concerning|worrying)|criticised|disliked|(?:was |were )?(?:concerned|worried|unhappy) (?:about|by|with)"
        rf"|(?:wanted|wished|asked|hoped) (?:to see|for|to be)(?: improved| changed| put right| better)?)|even better if|(?:among(?:st)? )?(?:what|(?:the )?(?:things|matters|points|issues) (?:that|which)) (?:(?:had|still|also|really|most|particularly|chiefly|mainly) ){{0,2}}(?:worried|concerned|troubled|disappointed|disquieted|exercised|bothered|vexed|perturbed|unsettled|dismayed|displeased) (?:(?:the )?(?:inspectors|{INSPECTORATE})|them)"
        rf"(?: (?:most|particularly|above all))?|(?:(?:the )?inspectors'|{INSPECTORATE}'s) (?:main |chief |key |biggest |principal |greatest |gravest |strongest |sharpest |severest |only |(?:most|more) (?:serious|pointed|telling|important) )?"
        rf"(?:criticisms?|concerns?|worr(?:y|ies)|reservations?)(?= (?:of|with|about|was|were|is|are|had|included|related|centred|:)|,|:)(?: (?:of|with) (?:the |its )?(?:[\w']+ ){{0,2}}?[\w']+(?= (?:was|were|had been|included)\b))?|weaknesses|shortcomings"
        rf"|priority (?:areas|actions)|areas highlighted for improvement|"
        rf"recommendations|(?<=noting\s)(?:issues|matters))))(?: (?:in (?:connection|relation|respect) (?:with|to"
        rf"|of)|around|about|regarding) [^.;:]{{2,90}}?)?{_LIST}{_LINK}"
        r"(?!\s*(?:(?:now|all|already|still|fully|since|been|almost|nearly|largely)\s+)*(?:complete|implemented|in hand|on track|closed|accepted|met|done|delivered|finished|superseded|actioned)\b)",
        finds={
            "Areas for improvement named by Ofsted were:": {"lead": "Areas for improvement"},
            "The areas for development included supervision; audits; and life story work.": {
                "lead": "The areas for development"
            },
            "What needs to improve:": {"lead": "What needs to improve"},
            "What the partnership needs to do better:": {"lead": "What the partnership needs to do better"},
            "Inspectors' main criticisms were late plans and thin records.": {"lead": "Inspectors' main criticisms"},
            "Matters on which inspectors thought further work was required:": {
                "lead": "Matters on which inspectors thought further work was required"
            },
            "The areas of concern to the inspectors were late plans and idle panels.": {"lead": "The areas of concern"},
            "Even better if: visits were longer.": {"lead": "Even better if"},
            "Estyn's sharpest criticism of the service was that plans were late.": {"lead": "Estyn's sharpest criticism of the service"},
            "What still bothered them was that panels were late.": {"lead": "What still bothered them"},
            "Areas of particular weakness cited by Ofsted were the late plans and poor records.": {
                "lead": ("Areas of particular weakness")
            },
            "The inspectors' recommendations were:": {"lead": "recommendations"},
            "The weaknesses, which included late reviews, were set out.": {"lead": "The weaknesses"},
            "There were four priority areas for improvement: joint commissioning, waiting times and annual reviews.": {
                "lead": "There were four priority areas for improvement"
            },
        },
        ignores=(
            "No areas for improvement were listed: the letter was kind.",
            "All nine of its recommendations were now complete.",
            "Members asked what the areas for improvement were.",
        ),
        cue=(
            "area",
            "areas",
            "what",
            "critici*",
            "concern*",
            "worr*",
            "reservation*",
            "even",
            "weakness*",
            "shortcomings",
            "priorit*",
            "recommendation*",
            "issues",
            "matters",
            "things",
            "points",
            "aspects",
            "practice",
        ),
    ),
    Rule(
        name="areas-answered",
        yields="findings",
        pattern=rf"\b(?P<lead>(?:(?:the|its|their|two|three|four|five|six|seven|eight|nine|main|key|following) ){{0,3}}(?:{_DO_BETTER}|{_ANSWERED})){_LIST}{_LINK}",
        finds={
            "The areas of significant weakness it must deal with were:": {"lead": "The areas of significant weakness it must deal with"},
            "The weaknesses to be addressed by the statement of action were: late plans.": {"lead": "The weaknesses to be addressed by the statement of action"},
            "Areas in which, according to Ofsted, partners should do better were the quality of plans and access to therapy.": {
                "lead": "Areas in which, according to Ofsted, partners should do better"
            },
            "What inspectors thought could be better were the records of visits.": {"lead": "What inspectors thought could be better"},
        },
        ignores=("Members asked which areas the statement of action had dealt with.", "Areas which the plan must deal with were noise and litter."),
        cue=(
            "areas", "area", "weaknesses", "failings", "shortcomings", "matters", "issues", "priorities", "concerns", "things", "points", "aspects", "respects", "fields", "what",
        ),
        stances=frozenset({"asserted", "expected", "suggested", "planned", "target"}),
    ),
    Rule(
        name="which-was-criticised",
        yields="findings",
        pattern=(
            rf"{_THING_BEFORE} {WHO}{HAD} (?P<verb>(?:picked out|singled out|identified|highlighted|flagged(?: up)?|raised|marked(?: down| out)?|noted|named|cited|mentioned|described)"
            r" as (?:(?:an?|one of the|in) )?(?:needing|requiring|need of|wanting|areas?|weakness(?:es)?|concerns?|weak|poor|inconsistent|too slow)\b|criticised|faulted|lamented|deplored"
            r"|found (?:to be )?(?:wanting|weak|poor|lacking|inconsistent|too slow))"
        ),
        finds={
            "Still to be done were the audits and the supervision policy, both of which inspectors had picked out as needing attention.": {
                "text": "the audits and the supervision policy",
                "who": "inspectors",
            },
            "The speed of visits, which Ofsted had criticised, was better.": {"text": "The speed of visits", "who": "Ofsted"},
        },
        ignores=(
            "The speed of visits, which Members had criticised, was better.",
            "The speed of visits, which Ofsted had not criticised, was better.",
        ),
        cue=_OF_WHICH,
    ),
    Rule(
        name="which-was-lamented",
        yields="findings",
        pattern=(
            rf"{_THING_BEFORE} {WHO}{HAD} (?P<verb>(?:asked|called|looked|wanted|hoped|pressed|wished)(?: for| to see)? (?:\w+ )?(?:improvements?|more|better|progress|attention|action|improved)"
            r"|(?:been|were|was) (?:critical of|unhappy (?:with|about)|concerned (?:about|by)|worried (?:about|by)|disappointed (?:by|with)|uneasy about)|(?:expressed|raised|voiced) (?:\w+ )?concerns? about|complained of"
            r"|(?:said|felt|thought|considered) (?:needed|required|called for|in need of) (?:\w+ )?(?:attention|improvement|work))"
        ),
        finds={
            "Officers were working on late plans, something that inspectors had been critical of.": {"text": "late plans"},
            "Management oversight was one of the areas in which Ofsted had wanted improvement.": {"text": "Management oversight"},
        },
        ignores=("The speed of visits, about which Members had been unhappy, was better.",),
        cue=_OF_WHICH,
    ),
    Rule(
        name="which-was-praised",
        yields="findings",
        pattern=(
            rf"{_THING_BEFORE} {WHO}{HAD} (?P<verb>praised|commended|admired|complimented|applauded|liked|singled out for (?:\w+ )?(?:praise|credit|mention)|spoken (?:well|highly|warmly) of"
            r"|(?:been|were|was) (?:\w+ )?(?:impressed|struck|pleased|encouraged|heartened) (?:by|with)"
            r"|(?:picked out|singled out|identified|highlighted|described|noted|cited|found|recogni[sz]ed|regarded|seen)(?: as| to be) (?:an? |of )?(?:\w+ )?(?:strengths?|good practice|models?|examples? of (?:good|best) practice|assets?|good|strong|effective|exemplary|excellent))(?! enough)\b"
        ),
        finds={
            "The virtual school, which inspectors had praised, was growing.": {"text": "The virtual school", "who": "inspectors"},
            "The Chair drew attention to the mentoring guide, which Ofsted had described as a model of its kind.": {"text": "the mentoring guide"},
            "Work continued on the mentoring scheme, something that Ofsted had been impressed by.": {"who": "Ofsted"},
        },
        ignores=(
            "The virtual school, which Members had praised, was growing.",
            "The virtual school, which Ofsted had not praised, was growing.",
        ),
        cue=_OF_WHICH,
    ),
    Rule(
        name="improve-list",
        yields="findings",
        pattern=(
            rf"(?:\b{WHO}{HAD}|^and,?(?: among [^,;:.]{{2,50}},)?(?: had| have)?) (?:asked|told|urged|invited|advised|required|called (?:up)?on) (?:the )?(?:Council|authority|service|partnership"
            r"|partners|department|board|local area|leaders|managers|it|them) to (?:improve|tackle|address|ensure that|see to it that|make sure that|see that|look (?:again )?at|work on"
            r"|attend to|strengthen|act on|deal with)(?:(?: the following| these)?(?: (?:two|three|four|five|six|seven|eight|several"
            r"|a number of))?(?: (?:things|matters|areas|points|issues|weaknesses|aspects))?)?\s?:-?(?= |$)"
            rf"|\b{WHO.replace('<who>', '<by>')}{HAD} (?:said|felt|thought|considered|stated|(?:was|were) (?:also |however )?of the (?:view|opinion))"
            r"(?: that)? (?:improvements?|more|more work|further work|further improvement) (?:was|were|is|remained) (?:needed|required|necessary)"
            r"(?: as follows| in the following \w+| in these \w+)?\s?:-?(?= |$)"
            r"|^(?:and|but)(?: had)? (?:wished|wanted|hoped|looked) (?:to see|for) (?:better|improved|more of|improvements? (?:in|to))\s?:-?(?= |$)"
        ),
        finds={
            "It asked the service to tackle two things: late visits, and thin plans.": {"who": "It"},
            "Ofsted had told the Council to improve:": {"who": "Ofsted"},
            "Estyn felt that further work was required in the following respects:": {"by": "Estyn"},
            "but had wanted to see improved:-": {},
        },
        ignores=("The Chair asked the service to tackle two things: noise and litter.",),
        cue=(
            "asked",
            "called",
            "told",
            "urged",
            "invited",
            "advised",
            "required",
            "needed",
            "necessary",
            "better",
            "improve*",
            "more",
        ),
    ),
    Rule(
        name="inspectors-list",
        yields="findings",
        pattern=(
            rf"\b(?:{WHO}{HAD}|{BY}(?: \([A-Z]{{2,8}}\))?,? (?:which|who)(?: had| have)?(?: also)?) (?P<verb>found|noted|reported|identified|observed|concluded|considered|said"
            rf"|highlighted|saw|seen|commented|recommended|praised)(?: the following| as follows| that"
            rf"| in particular)?\s?:-?(?= |$)"
        ),
        finds={
            "Inspectors found:": {"who": "Inspectors", "verb": "found"},
            "Ofsted had highlighted the following:-": {"who": "Ofsted", "verb": "highlighted"},
            "CIW reported as follows:": {"who": "CIW", "verb": "reported"},
            "The team was seen by HMI Probation (HMIP), which had found:-": {"verb": "found"},
        },
        ignores=("The Director reported the following:", "If inspectors found: a gap, it was closed."),
        cue=(":",),
    ),
    Rule(
        name="recommendations-of",
        yields="findings",
        pattern=(
            rf"\b(?:(?P<who>(?:the )?inspect(?:ors|orates?)'?s?|{BY}'?s?'?)|(?<=among\s)their|(?<=among\s)its|(?<=of\s)their) {_COUNT} (?:\w+ )?recommendations\b"
        ),
        finds={
            "The inspectors' nine recommendations had been accepted.": {"who": "The inspectors'", "count": "nine"},
            "All of Ofsted's 11 key recommendations were in the plan.": {"who": "Ofsted's", "count": "11"},
            "They had, among their four recommendations, asked for quicker visits.": {"count": "four"},
        },
        ignores=("The task group's nine recommendations had been accepted.", "If Ofsted's nine recommendations were met, all would be well."),
        cue=("recommendation*",),
    ),
    Rule(
        name="as-strengths",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?:(?:{_SAW})(?: (?:two|three|four|five|six|several|some|many|a number of))?,? as (?:its |their |the |an? )?(?:\w+ )?{_GOODS}(?:,? that\b|,)?(?= )"
        rf"|(?:{_SAW}) (?:two|three|four|five|six|several|some|many|a number of|the following) (?:\w+ ){{0,2}}{_GOODS}(?:,? (?:namely|that is|to wit|including|such as|among them|notably|in particular),?(?: |:)|, |: ?| - )(?:that\b)?)",
        finds={
            "Ofsted saw as strengths the work with fathers and the use of panels.": {"who": "Ofsted"},
            "Inspectors named two clear strengths, the youth council and the virtual school.": {"who": "Inspectors"},
        },
        ignores=("The Chair saw as strengths the hub and the panel.", "Ofsted had not named two strengths, whatever was said."),
        cue=("strength*", "positives", "practice"),
    ),
    Rule(
        name="as-weaknesses",
        yields="findings",
        pattern=rf"\b{WHO}{HAD} (?:(?:{_SAW})(?: (?:two|three|four|five|six|several|some|many|a number of))? as (?:its |their |the |an? )?(?:\w+ )?{_ILLS}(?:,? that\b)?(?= )"
        rf"|(?:{_SAW}) (?:two|three|four|five|six|several|some|many|a number of|the following) (?:\w+ ){{0,2}}{_ILLS}(?:, (?:namely |that is |to wit )?|: ?| - )(?:that\b)?)",
        finds={
            "Estyn listed as areas for improvement the tracking of pupils and the pace of change.": {"who": "Estyn"},
            "Ofsted found three weaknesses, late plans, thin records and idle panels.": {"who": "Ofsted"},
        },
        ignores=("The Chair saw as weaknesses the hub and the panel.", "If Ofsted found three weaknesses, a plan would follow."),
        cue=("weakness*", "area", "areas", "shortcomings", "failings", "concerns", "criticisms", "worries", "misgivings", "problems"),
    ),
    Rule(
        name="passive-told",
        yields="findings",
        pattern=rf"\b(?:(?:was|were|had been|has been|have been)(?: \w+)? (?:told|asked|urged|advised|required|directed|challenged) (?:by|in) (?P<who>{THEM})"
        r"|(?:Council|authority|service|partnership|partners|board|trust|area|leaders|managers|agencies) (?:was|were|is|are|had been)(?: also)? (?:told|urged|required|directed|asked))"
        r" (?:to (?!expect|await|prepare|submit|send|provide|report|respond|stand|note|approve|agree|consider|receive|endorse|comment|be\b)(?:(?:ensure|make sure|see to it) that )?|that it (?:should|must|needed to|had to) )",
        finds={
            "The Council had been told by Ofsted to improve the timeliness of visits.": {"who": "Ofsted"},
            "The partnership was urged in the JTAI letter to share what it knew.": {"who": "the JTAI letter"},
        },
        ignores=("The Council had been told by residents to mend the road.", "The Council had been asked by Ofsted to submit a plan."),
        cue=("told", "asked", "urged", "advised", "required", "directed", "challenged"),
    ),
    Rule(
        name="verdict-was",
        yields="findings",
        pattern=rf"\b(?:(?P<who>(?:the )?inspectors'|{BY}'?s?'?) (?:overall |main |general |clear |final |first )?(?:verdict|conclusions?|findings?|view|opinion|assessment|message|feedback|impression|judge?ment)"
        rf"|(?:the )?(?:verdict|conclusions?|findings?|view|assessment|message|feedback|impression) (?:of|from) (?P<them>{THEM}|the (?:inspection|{VISIT})))"
        rf" (?:was|were|had been|is|are)(?: also)? that\b",
        finds={
            "Ofsted's verdict was that the service had improved.": {"who": "Ofsted's"},
            "Feedback from inspectors had been that staff were well supported.": {"them": "inspectors"},
        },
        ignores=("The Chair's verdict was that the service had improved.", "Ofsted's view might be that the service had improved."),
        cue=("verdict", "conclu*", "finding*", "view", "opinion", "assessment", "message", "feedback", "impression", "judgement", "judgment"),
    ),
    Rule(
        name="another-strength",
        yields="findings",
        pattern=r"\b(?P<lead>(?:another|a further|a second|one|the main|a key|a particular) (?:\w+ )?(?:strength"
        r"|positive|area of (?:strength|good practice)))(?: (?:that was |according to )?(?:highlighted|mentioned|noted"
        r"|identified|was noted|found|cited|recognised|recorded))?"
        r"(?: (?:by|in|within|from|at) [^.;:]{2,50}?)? (?:was|were|had been|is|being)(?: that)?\b",
        finds={
            "Another strength mentioned was that carers were well trained.": {"lead": "Another strength"},
            "A further positive noted by inspectors was the youth voice.": {"lead": "A further positive"},
        },
        ignores=("It was hoped that another strength would prove to be the hub.", "Another problem was the roof."),
        cue=("strength*", "positive*", "area"),
    ),
    Rule(
        name="another-weakness",
        yields="findings",
        pattern=r"\b(?P<lead>(?:another|a further|a second|one|the main|a key|a particular) (?:\w+ )?(?:weakness"
        r"|concern|issue|shortcoming|area for (?:improvement|development)|area of (?:weakness"
        r"|concern)))(?: (?:that was )?(?:highlighted|mentioned|noted|identified|raised|found|cited"
        r"|recorded)|,? (?:(?:that|which) )?(?:they|it|(?:the )?inspect(?:ors|orates?)|the (?:letter|report))(?: had)?(?: also)? (?:pointed to|noted|found|raised|saw|mentioned|identified|highlighted|recorded|named|cited|picked out|drew attention to),?)?"
        r"(?:,? (?:by|in|within|from|at|according to) [^.;:]{2,50}?,?)? (?:was|were|had been|is|being)(?: that)?\b",
        finds={
            "A further shortcoming according to the inspectors was drift.": {"lead": "A further shortcoming"},
            "Another area for improvement was the timeliness of reviews.": {"lead": "Another area for improvement"},
            "A key concern raised by inspectors was that audits were rare.": {"lead": "A key concern"},
            "Another concern which they had raised was the age of files.": {"lead": "Another concern"},
        },
        ignores=("Another positive was the hub.", "A key concern might be the budget."),
        cue=("weakness*", "concern*", "issue", "shortcoming", "area"),
    ),
    Rule(
        name="area-highlighted",
        yields="findings",
        pattern=rf"\b(?:was|were|had been|has been) (?:an? (?:area|matter|issue|theme|weakness|concern)|areas"
        rf"|one of the (?:areas|issues)|something)?(?: that| which)?(?: had been| was| were)? ?"
        rf"(?:highlighted|raised|identified|picked up|criticised|flagged)(?: for improvement| as needing (?:work"
        rf"|improvement))? (?:by|in) (?:the )?(?P<who>{BY}|inspectors|inspectorate|inspection(?: report)?"
        rf"|(?:Ofsted|inspection) (?:letter|report))\b(?! as\b)",
        finds={
            "Reporting to Members was an area highlighted by Ofsted.": {"who": "Ofsted"},
            "Life story work had been raised by inspectors.": {"who": "inspectors"},
            "The use of agency staff was identified in the inspection report.": {"who": "inspection report"},
        },
        ignores=("Life story work had not been raised by inspectors.", "Parking was an area highlighted by residents."),
        cue=("highlight*", "raised", "identif*", "picked", "criticised", "flagged"),
    ),
    Rule(
        name="found-to-be",
        yields="findings",
        pattern=(
            OPENS + r"(?:(?:That|It was (?:also )?(?:noted|reported|added) that|Members (?:also )?(?:noted|heard"
            r"|learned) that) )?(?P<text>[^.;:,]{4,140}? (?:was|were|had been|had also been|was also"
            rf"|were also)(?: all| both)? (?:found|(?:found|judged|deemed|considered|thought|felt|held|reported|said)(?: by (?P<who>{THEM})| in (?P<paper>{REPORT}))) to be [^.;:]{{4,200}}?)(?=[.;:]|$|,? (?:but|although|though|while|whereas)\b)"
        ),
        finds={
            "The case recording system was found to be slow and unreliable.": {
                "text": ("The case recording system was found to be slow and unreliable")
            },
            "Foster carers were found to be well supported by their workers.": {
                "text": ("Foster carers were found to be well supported by their workers")
            },
        },
        ignores=("Foster carers were not found to be well supported.", "The bridge would be found to be unsafe."),
        cue=("found", "judged", "deemed", "considered", "thought", "felt", "held", "reported", "said"),
    ),
    Rule(
        name="as-referred",
        yields="findings",
        pattern=(
            rf"(?P<text>'[^']{{4,120}}'|\"[^\"]{{4,120}}\"),? (?:as |which was |that was |was "
            rf"|were )?(?:referred to|mentioned|highlighted|described|noted|raised|cited|reported|found) (?:in"
            rf"|by) (?:the |its |their )?(?P<who>(?:{BY}|inspect\w+)'?s?'?(?: (?:letter|report|feedback))?)"
        ),
        finds={
            "Reasons for 'missed and late visits' as referred to in the Ofsted letter were given.": {
                "text": "'missed and late visits'",
                "who": "Ofsted letter",
            },
            'The "unsettled workforce" described by inspectors was discussed.': {
                "text": '"unsettled workforce"',
                "who": "inspectors",
            },
        },
        ignores=("The 'parking chaos' mentioned in the local paper was discussed.",),
        cue=("referred", "mentioned", "highlight*", "described", "noted", "raised", "cited", "reported", "found"),
        stances=frozenset({"asserted", "asked", "suggested"}),
    ),
    Rule(
        name="letter-referred",
        yields="findings",
        pattern=(
            rf"\b(?:why|that|where|how|what) (?:the|its|their) (?P<who>(?:{BY}|inspect\w+)'?s?'? (?:letter|report"
            rf"|feedback))(?: had)? (?:referred to|mentioned|spoke of|described|said"
            rf"|stated) (?P<text>[^.;:]{{6,200}}?)(?=,? (?:it was|the|members|officers|he|she|they) (?:explained"
            rf"|replied|said|was|were|director|head)|[.;]|, |$)"
        ),
        finds={
            "Asked why the Ofsted letter referred to the plan being 'known to only some staff', officers were frank.": {
                "who": "Ofsted letter",
                "text": "the plan being 'known to only some staff'",
            },
            "A Member wondered why the inspection report mentioned drift in plans.": {
                "who": "inspection report",
                "text": "drift in plans",
            },
        },
        ignores=("Asked why the resident's letter referred to noise, officers were frank.",),
        cue=("letter", "report", "feedback"),
        stances=frozenset({"asserted", "asked", "suggested"}),
    ),
    Rule(
        name="outcome-was",
        yields="findings",
        pattern=(
            rf"\b(?:(?:the|overall|its|their|^) ?(?:outcome|feedback|conclusion|headline|message|verdict|lesson|word)s?(?: (?:given|received|heard|that came|brought))?"
            rf"|what (?:came back|was (?:said|reported|fed back|learned)|emerged))(?: (?:of|from|after|at|following) (?:(?:the|this"
            rf"|that|its|their) (?P<visit>(?:{MONTH} |first |second |third |fourth |fifth |latest |last )?(?:inspection|visit|review|JTAI|{VISIT}))|(?P<one>it|this|that|them|the (?:first|second|third|fourth|fifth|latest|last)(?: of (?:these|them))?)))? (?:was|were"
            rf"|had been)(?: that)?(?= (?!['\"]?{GRADE}['\"]?(?:[,;.]| (?:and|but|in|with|overall)\b|$)|{MONTH}|\d|to be|expected|published|reported|due|shared|received"
            rf"|presented|noted|available|not|as follows|awaited))"
        ),
        finds={
            "The outcome of the visit was a steady gain in confidence.": {"visit": "visit"},
            "The feedback from the inspection had been that leaders knew their service well.": {"visit": "inspection"},
            "The verdict from the second was that plans were timely.": {"one": "the second"},
            "What came back from the visit was that children were seen alone.": {"visit": "visit"},
            "Feedback after that visit had been that drift was rare.": {"visit": "visit"},
        },
        ignores=(
            "The feedback from the first group was that chairs were hard.",
            "It was hoped that the message from it would be that plans were timely.",
            "What came back from the shop was that stocks were low.",
            "The outcome of the visit was not known.",
            "The outcome of the inspection had been 'good' and that was a step up.",
            "The outcome of the election was close and would be published.",
        ),
        cue=("outcome*", "feedback", "conclu*", "headline*", "message*", "verdict*", "lesson*", "what came", "what was", "what emerged", "word"),
    ),
    Rule(
        name="said-on-the-day",
        yields="findings",
        pattern=r"\bit (?:had been|was) (?:said|noted|reported|fed back|remarked|told them)(?: to \w+(?: \w+)?)? (?:on the (?:last )?day|at the (?:feedback|closing) (?:meeting|session)|at the (?:end|close) of the (?:visit|inspection)|in the (?:verbal |oral |initial )?feedback) that(?= )",
        finds={"It was said on the day that staff knew their cases.": {}, "At the school it had been noted in the verbal feedback that plans were late.": {}},
        ignores=("It would be said on the day that staff knew their cases.", "It was said on the day of the fair that rain was due."),
        cue=("on the", "at the", "in the"),
    ),
    Rule(
        name="according-to",
        yields="findings",
        pattern=(
            rf"(?:^(?:(?:[(]?\w{{1,3}}[).]|\d{{1,3}}(?:\.\d{{1,3}}){{1,3}}\.?) )?|(?<=,\sand\s)|(?<=,\sbut\s)|(?<=,\swhile\s)|(?<=,\salthough\s))(?:that )?(?:(?:in|to) (?P<whose>{BY}'?s?'?|(?:the )?inspect(?:ors'|orates?'s?)) (?:view|opinion|judge?ment|eyes|estimation|assessment|mind|way of thinking)(?:,(?= )|(?= (?:[a-z]|HMI|SEND|EHC))(?! (?:of|on|that|about|as|in|and|at|for|to|was|were|is|had|has)\b))|as (?P<saw>{BY}|(?:the )?inspect(?:ors|orates?)) (?:had )?(?:saw|seen|put) (?:it|things|matters),(?= )|(?:according to|going by|judging by|to go by|in the (?:view|opinion|eyes|judge?ment) of) (?P<who>{REPORT}|{BY}(?: inspectors)?"
            r"|(?:the )?(?:inspect(?:ors|orates?)|regulators?))(?: (?:which|that) [^,.;:]{2,60}| (?:of|dated) \d{1,2} [A-Z][a-z]+(?: \d{4})?)?,(?= )"
            rf"|in the (?:view|opinion|eyes|judge?ment) of (?P<mind>(?:the )?{BY}|(?:the )?inspect(?:ors|orates?))(?= [a-z])(?! (?:of|on|from|to|in|by|for|at|with|about|after|following|dated|published|issued|sent|which|that|and|or|who|was|were|had|has|is|inspect\w+|reports?|letter|visit)\b)"
            r"|according to (?P<paper>(?:the|its|their|that) (?:(?:same|Ofsted|inspection|inspectors') )?(?:letter|report)|(?:the )?inspectors)(?= [a-z])(?! (?:of|on|from|to|in|by|for|at|with|about|after|following|dated|published|issued|sent|received|written|given|laid|submitted|before|which|that|and|or|was|were|had|has|is)\b))"
        ),
        finds={
            "According to the letter children were seen quickly.": {"paper": "the letter"},
            "4.2 According to Ofsted, thresholds were well known.": {"who": "Ofsted"},
            "According to Estyn, attendance was tracked well.": {"who": "Estyn"},
            "According to the letter which came afterwards, panels were slow.": {"who": "the letter"},
            "In the eyes of the inspectors, panels were slow.": {"who": "the inspectors"},
            "In the view of Estyn panels were slow.": {"mind": "Estyn"},
            "In Estyn's opinion attendance was too low.": {"whose": "Estyn's"},
            "To the inspectors' mind plans were too thin.": {"whose": "the inspectors'"},
            "Visits were prompt, and in the inspectors' view plans were clear.": {"whose": "the inspectors'"},
            "As Ofsted saw it, panels were slow.": {"saw": "Ofsted"},
        },
        ignores=(
            "In Ofsted's view of the matter there was much to be said.",
            "In the Director's opinion attendance was too low.",
            "According to the report on parking spaces were few.",
            "As the Chair saw it, panels were slow.","According to the Chair, panels were slow.", "In the view of Ofsted, panels might be slow."),
        cue=("according", "going by", "judging by", "go by", "view", "opinion", "eyes", "judgement", "judgment", "estimation", "assessment", "mind", "thinking", "saw", "seen", "put"),
    ),
    Rule(
        name="recommendations-made",
        yields="findings",
        pattern=rf"\b(?P<who>{REPORT}|{VISIT}(?: report| letter)?|{BY}|(?:the )?inspect(?:ors?|orates?"
        rf"|ion)(?: report)?|the (?:review|visit)|they|it)(?:,? (?:had|have|has))?(?: also)? (?:made|(?:went|gone|going) on to make|felt it right to make|(?:saw|seen) fit to make|ended by making|contained"
        rf"|included|set out|had|with|listed|gave|contains|makes|issued|identified|produced|carried|carries|ended (?:with|in)|finished with|concluded with|closed with|came with|left(?: the)? \w+ with|resulted in|led to|gave rise to|yielded|ran to"
        rf"|put forward|offered|drew up|advanced|comprised|(?:highlighted|identified|noted|found|recognised|set out|described|praised|showed)\b[^.;:]{{2,90}}? and (?:had )?(?:made|contained|gave))"
        rf"(?: a total of)? (?:just |only |some |fully |altogether |in all |no fewer than |no more than )?{_COUNT} (?:\w+ )?recommendations?\b(?! (?:from|of) (?:the )?(?:panel|committee|board|group))",
        finds={
            "They had gone on to make six recommendations.": {"count": "six"},
            "Their report contained eight recommendations.": {"who": "Their report", "count": "eight"},
            "Ofsted had made 11 recommendations.": {"who": "Ofsted", "count": "11"},
            "Estyn had made only four recommendations.": {"who": "Estyn", "count": "four"},
            "Their letter praised the night team and gave 12 recommendations.": {"who": "Their letter", "count": "12"},
            "The inspection report set out a total of five recommendations.": {
                "who": "The inspection report",
                "count": "five",
            },
        },
        ignores=("The task group made six recommendations.", "Ofsted might have made ten recommendations."),
        cue=("recommendation*",),
    ),
)

TABLE = Table(
    (*RULES, *appraisals.RULES, *findings_aside.RULES, *findings_heads.RULES, *findings_listed.RULES, *findings_minuted.RULES, *findings_noted.RULES,
     *findings_quoted.RULES),
    leads=(rf"\b{WHO}{HAD} ", rf"{_THING_BEFORE} {WHO}{HAD} "),
)
