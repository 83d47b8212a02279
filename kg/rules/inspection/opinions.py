"""The forms in which a like or a dislike of inspectors is told, whatever its word: active, fronted, cleft, "what they liked", as a noun.

The patterns stand over *signs* (`kg.extract.inspection.opinionsigns`): the sentence, of the same length, in which inspectors and the words
of `kg.rules.inspection.opinion_words` are each one letter. `<H>` stands for inspectors by name, `<h>` and `<o>` ("the first") for what may point back to them,
`<W>` and `<w>` for the same in the genitive, `<P>` for anybody else who speaks; `<+>` and `<->` for a word that praises or blames of each kind:
V a verb with the thing as its object, F a feeling, E what a thing does to them or they feel of it, X what a thing only does to them, N a noun.
"""

from __future__ import annotations

from kg.rules.inspection.opinions_bound import BOUND
from kg.rules.inspection.opinions_carried import CARRIED, FIRST
from kg.rules.inspection.pieces_opinions import (
    ABOUT,
    ABOUT_THAT,
    AUX,
    CLAUSE,
    COPULA,
    FEW,
    FREE,
    HAD_N,
    LEAST,
    MOST,
    NEG,
    PREP,
    STOP,
    THING,
    TO_THAT,
    WHEN,
    WORD_BEFORE,
    Form,
)

FORMS: tuple[Form, ...] = (
    *FIRST,
    # "Of the quality of recording Ofsted had been sharply critical", "for the hub inspectors had nothing but praise"
    Form(
        "fronted",
        rf"{CLAUSE}(?P<prep>of|about|with|for|on|over|at|by|towards) (?P<text>(?!(?:its|their|the|that|this) (?:\w+ )?(?:visit|inspection|time|letter|report)\b)[^,;:.\ue000\ue001\ue004]{{4,120}}?),? (?P<who><[Hho]>){AUX}{NEG}{AUX}(?: <[+-][VFE]>{STOP}| {HAD_N}{FEW} <[+-]N>{STOP})",
        ahead=True,
    ),
    # "It was the strength of the team that had most impressed its inspectors", "it was for its panels that Ofsted had praised the Council"
    Form(
        "cleft",
        rf"(?:\b(?:it|this)|<h>) (?:was|is|had been|remained)(?: (?:also|chiefly|above all|not least|rather|perhaps|particularly|especially|mainly|first))? (?:(?:for|with|about|by|of|over|at|on|in) )?(?P<text>(?!to\b|(?:\w+ly |also |then )?(?:<0V>|[a-z]+ed|clear|plain|evident|apparent|known|understood|heard|true|said)(?: to \w+)?,? that\b|in \w+ \d{{4}}|in \d{{4}}|on \d|at the\b){FREE}{{4,140}}?),? (?:that|which|who|whom|(?:with|about|of|for|by|at|over|on|upon|in|to|towards) which)"
        rf"(?:(?: {WORD_BEFORE}){{0,3}} <[+-][EX]> (?:by )?(?P<who><[Hho]>)| (?P<whom><[Hho]>){AUX}{NEG}{AUX} (?:<[+-][VFE]>(?: (?:the|its|their|our) (?:council|authority|service|services|department|staff))?|{HAD_N}{FEW} <[+-]N>){MOST}{LEAST}{STOP})",
        ahead=True,
    ),
    # "What the inspectors had liked least was the delay", "what troubled them most was that plans drifted"
    Form(
        "pseudo-cleft",
        rf"\b(?:what(?: else)?|(?:the|one|another|two|three|a further) (?:\w+ )?(?:things?|matters?|points?|aspects?|areas?|features?|respects?|subjects?)(?: (?:that|which|where)|,? (?:on|over|about|with|in|for|by|at|to|of|upon) which)?|where)(?: {WORD_BEFORE}){{0,4}} ?"
        rf"(?:<[+-][EX]> (?P<who><[Hho]>)| ?(?P<whom><[Hho]>){AUX}{NEG}{AUX} <[+-][VFE]>(?: {PREP})?){MOST}{LEAST}(?: (?:about|in|at|during|on|of) [^,;:.]{{2,60}}?)?(?:, [^,;:.]{{2,80}},)?(?: (?:was|were|is|are|had been|has been|included|being|remained)(?: (?:also|chiefly|above all|rather|again|still|first|perhaps|simply)){{0,2}}(?: (?:that|how|over|on|about|with))?(?=[ :])|,? (?:namely|viz\.?|that is|i\.e\.|being),?(?= )|:(?= ))",
    ),
    # "The inspectors' unease lay with the number of moves", "its praise was reserved for carers"
    Form("nominal", rf"(?P<who><[Ww]>)(?: [\w-]+){{0,3}} <[+-]N>(?: (?:of|in|about|with|for) (?:the|its|their|this|our) (?:\w+ ){{0,2}}\w+)?(?:, [^,;:.]{{2,80}},)? {COPULA}(?: (?:that|how))?(?=[ :])"),
    # "Members noted Estyn's praise for the youth service", "shared the inspectors' concern about the length of waits"
    Form("nominal-about", r"(?P<who><[Ww]>)(?: [\w-]+){0,2} <[+-]N>(?:, [^,;:.]{2,60},)? (?:for|of|about|over|at|on|regarding|as to|with|that|towards|concerning)(?: (?:how))?(?= )"),
    # "Late plans were among the inspectors' chief worries", "the duty rota was one of its strengths"
    Form("among-their", rf"{CLAUSE}(?P<text>{THING}{FREE}{{4,120}}?) (?:was|were|came|remained|stood|had been|is|are)(?: (?:also|still|again|perhaps|not least|high|first|chief))?(?: (?:among(?:st)?|one of|another of|some of|two of|at the head of|on|in))?(?: the list of)? (?P<who><[Ww]>)(?: [\w-]+){{0,3}} <[+-]N>(?=[,.;:]|$| (?:and|but|in|at|on|too|as|of the (?:visit|inspection))\b)", ahead=True),
    # "Both the advocates and the youth council had earned a compliment from CIW", "late plans had drawn criticism in the report"
    Form(
        "drew",
        rf"{CLAUSE}(?P<text>{THING}{FREE}{{4,140}}?)(?:, (?:which|who|that))?,?(?: (?:had|has|have|all|both|each|also|alone|again|rightly|particularly|particular)){{0,3}} (?:been )?(?:won|earned|drew|drawn|attracted|received|gained|got|come in for|came in for|met with|given|deserved|provoked|prompted|occasioned|aroused|caused|singled out for|picked out for|merited)(?: [\w-]+){{0,3}}? <[+-]N>(?: (?:from|of|by|among|amongst|in|on the part of|with|to) (?P<who><H>)|(?=[.;]|$)|(?=, (?:was|were|had|would|is)\b))",
        ahead=True,
    ),
    # "It had pleased Ofsted that no child was far from home"
    Form("it-pleased-them", r"(?:\bit|<h>)(?: (?:had|has|also|greatly|much)){0,3} <[+-][EX]> (?P<who><[Hh]>) (?:that|to (?:see|find|learn|note)(?: that)?)(?= )"),
    # "The Council had been told by Ofsted that its work was strong"
    Form("told-by-them", r"(?:was|were|been) (?:told|advised|warned|informed|reminded) by (?P<who><[Hh]>) that(?= )", told=True),
    # "Edge of care work impressed the Ofsted team", "the age of plans had failed to convince Estyn"
    Form("neither", rf"\bneither (?P<text>{FREE}{{4,160}}? nor {FREE}{{4,120}}?)(?: {WORD_BEFORE}){{0,3}} <+[EX]> (?P<who><H>)", ahead=True),
    Form("did-to-them", rf"{CLAUSE}(?P<text>{THING}(?!(?:the|this|that|an?|one|another) (?:\w+ )?(?:item|paper|presentation|update|question|discussion|motion|agenda|briefing)\b)(?:(?!\b(?:what|which|who|that|asked|neither)\b){FREE}){{4,140}}?)(?: {WORD_BEFORE}){{0,3}}(?P<neg> not(?: \w+ly)?)?(?: been)? (?:<[+-][EX]>|left) (?P<who><[Hh]>)(?P<left> (?:rather |very |far from |distinctly |somewhat |deeply )?<[+-][FE]>)?(?=[,.;:]|$| (?:who|which|and|but|at|in|during|on|too|most|more|less)\b)", ahead=True),
    # "There was praise from Ofsted for the school; there was criticism of the wait"
    Form("there-was", rf"(?:^|[;:,] (?:and |but )?|\b(?:and|but) )there (?:was|were|had been)(?: (?:also|however|too))?,? (?:[\w-]+ ){{0,2}}?<[+-]N>(?: (?:from|by) (?P<who><[Hh]>))? {ABOUT}(?! <[HW]>)(?: how)?(?= )"),
    # "a service praised by Ofsted for its edge of care work"
    Form("was-blamed-for", r"\b(?:was|were|had been|has been)(?: \w+ly)? <-V> (?:for|over)(?= )"),
    # "On the negative side, notes were thin, and visits came late": the other side of what was found before
    Form("on-the-side", r"^(?:\d[\d.]* )?(?:and |but )?(?:on|to) the (?:(?P<bad><-[NF]>|minus|debit|down)|(?P<good><+[NF]>|plus|bright)) side(?: of the \w+(?: sheet)?)?,(?! (?:<[HhP]>|it|they|there|we|he|she)\b)(?= )"),
    Form("by-them-for", r"<[+-]V> (?:by|in) (?P<who><[Hho]>) (?:for|over)(?= )"),
    # "The chief negative was drift in pre-proceedings work": goes on from what was found
    Form("the-worst-was", r"(?:^|[;:] |, (?:and|but|while) )(?:the|its|their|another|one|a further)(?: (?:only|one|main|chief|principal|biggest|greatest|other|second|third|first|single|most \w+|\w+est)){0,2} <[+-]N>(?: (?:for|of|in) (?:<[HWhw]>|the \w+))?(?:, [^,;:.]{2,60},)? (?:was|were|had been|lay in|is|are|remained)(?: that)?(?= )"),
    # "the most pressing of the recommendations had to do with waiting times"
    Form("one-of-them", r"(?:^|[;:,] (?:and |but )?|\band )(?:(?:the|its) (?:first|second|third|last|main|chief|foremost|most \w+|other|others|rest|remainder|remaining \w+)(?: (?:of (?:them|these|which|those|the \w+)|of <h>|recommendations?|concerns?|points?))?|(?:one|<o>|two) (?:of (?:them|these|which|those|its recommendations|the recommendations)|of <h>)) (?:(?:was|were|is|are|had been|being)(?: (?:that|to|for))(?! (?:this |that )?<P>)|had to do with|have to do with|was to do with|dealt with|concerned|related to|was about|were about|touched on|called for|asked for|addressed|covered|was directed at|was aimed at)(?= )"),
    # "The length of waits was what had exercised the inspectors"
    Form("reversed", rf"{CLAUSE}(?P<text>{THING}{FREE}{{4,140}}?) (?:was|were|is|had been) (?:also )?(?:what|(?:the|one|another|a|an|among the|one of the)(?: \w+)? (?:thing|aspect|matter|area|point|subject|respect|feature|topic|item)s? (?:that|which|(?:about|with|on|over|for|by|in) which))(?: {WORD_BEFORE}){{0,3}} ?(?:<[+-][EX]> (?P<who><H>)| ?(?P<whom><H>){AUX}{NEG}{AUX} <[+-][VFE]>{MOST}{LEAST})", ahead=True),
    # "Everything that Ofsted had to say about the fostering service had been favourable"
    Form("all-they-said", rf"\b(?:everything|all|most|much|what|whatever|the little|the most)(?: (?:that|of what))? (?P<who><[Hho]>){AUX} (?:(?:had )?to say|<0V>) (?:about|of|on) (?P<text>{FREE}{{3,110}}?) (?:was|were|had been|has been) (?:\w+ )?<[+-][FE]>(?=[,.;]|$)", ahead=True),
    # "four pages were taken up with what Ofsted thought was wrong: records that were thin, ..."
    Form("what-was-wrong", rf"\b(?:what|all that|where|how)(?: (?:was|had been))?(?: (?P<who><[Hho]>))?{AUX}(?: (?:<0V>|regarded as|called|saw as))?(?: (?:to be|was|were|had gone|things were|it was|needed))?(?: (?:the matter|going|most|still|not))? (?:(?P<bad>wrong|weak(?:est)?|poor(?:est)?|lacking|missing|amiss|wanting|worst|attention|improvement|mending|changing)|not|(?P<good>right|good|strong(?:est)?|working(?: well)?|well|best)):(?= )"),
    # "In the letter two matters were singled out for improvement, the recording of supervision and the use of chronologies"
    Form("points-for", r"\b(?:two|three|four|five|six|several|a number of|some|a few|the following)(?: [\w-]+){0,2}? (?:things|matters|points|issues|aspects|features|areas) (?:were|was|are|had been) (?:<[0+-]V>|singled out|picked out|named|listed)(?: (?:by|in) (?P<who><[Hh]>))? (?:for|as (?:needing|requiring|in need of|areas for|an? area for))(?: \w+){0,2}? (?:(?P<bad>improvement|attention|development|concern|criticism|action|work)|(?P<good>praise|commendation|credit))(?:,|:|;|, namely)(?= )".replace("<[0+-]V>", "(?:<0V>|<[+-]V>)")),
    # "Ofsted's findings were summarised: thresholds well understood; decisions timely; ..."
    Form("findings-were", r"(?:(?P<who><[HWw]>)(?: [\w-]+){0,2} <0N>|(?P<whom><H>)) (?:were|was|had been) (?:summarised|listed|given|reported|set out|read out|outlined|<0V>)(?: (?:as follows|to <P>|briefly|in turn))?:(?= )", told=True),
    # "Nothing had disappointed Ofsted so much as the age of plans"
    Form("nothing-so", r"\bnothing(?: (?:had|has|else|so|in the \w+)){0,3} <[+-][EX]> (?P<who><[Hho]>)[^;:.]{0,50}? (?:as|than)(?: that)?(?= )"),
    # "The same could not be said of pathway planning": after praise
    Form("not-of", r"\b(?:the same|that|this|as much|so much) could not(?:, [^,;:.]{2,60},)? be (?:said|<0V>)(?:, [^,;:.]{2,60},)? (?:of|for|about)(?= )", flips=True),
    # "The letter picked out as positive that advisers knew their work"
    Form("as-noun", rf"(?P<who><[Hho]>){AUX} (?:<0V>|<[+-]V>|counted|listed|named|cited|picked out|singled out|put down) as (?:an? |the |being )?(?:[\w-]+ ){{0,2}}?<[+-][NFE]> that(?= )"),
    # "The virtual school was seen as a real strength by Ofsted", "supervision had been identified by inspectors as a weakness"
    Form(
        "was-a-noun",
        rf"{CLAUSE}(?P<text>{THING}{FREE}{{3,120}}?) (?:was|were|is|are|had been|has been|have been)(?: (?:also|again|rightly))? (?:<0V>|<[+-]V>|seen|regarded|named|listed|cited|considered|rated|picked out|singled out)(?: (?:by|in) (?P<who><[Hh]>))?"
        rf"(?: (?:as|to be))(?: (?:an?|the|one of (?:the|its|their)|among (?:the|its|their)|being))?(?: [\w'-]+){{0,5}}? <[+-]N>(?:(?: (?:by|in) (?P<whom><[Hh]>))|(?=[,.;:]|$| (?:and|but|in|at|for)\b))",
        ahead=True,
    ),
    # "It was the opinion of Ofsted that reviews came late", "it had been confirmed by CIW that carers were trained"
    Form("it-was-theirs", r"(?:\bit|<h>) (?:was|is|had been|has been)(?: (?:also|further|clearly|equally))? (?:(?:the|its) (?:\w+ )?<0N> of|(?:<0V>|put(?: to [^,;:.]{3,30}?)?|accepted|stressed|emphasised) (?:both |also )?(?:by|in)) (?P<who><[Hh]>) that(?= )", told=True),
    # "It was a source of real disquiet to Ofsted that plans were late"
    Form("it-troubled-them", r"(?:\b(?:it|this|that)|<h>) (?:was|is|had been|has been)(?: also)?(?: an?)?(?: \w+)?(?: (?:matter|source|cause) of(?: \w+)?)? <[+-][NFEX]> (?:to|for) (?P<who><[Hh]>) (?:that|to find that|to see that)(?= )"),
    # "He accepted the criticism that inspectors had made of case notes"
    Form("noun-they-made", rf"<[+-]N> (?:that |which )?(?P<who><[Hho]>){AUX}(?: (?:made|had|gave|given|voiced|expressed|<0V>|levelled|offered|paid|reserved))? (?:{ABOUT}|to)(?: how)?(?= )"),
    # "Strong partnership working had been noted by the inspectors"
    Form("was-noted-by", rf"{CLAUSE}(?P<text>{THING}(?!(?:services?|the (?:service|council|authority|borough|county|city|department|report|letter|draft|plan))\b){FREE}{{3,120}}?) (?:was|were|had been|has been)(?: (?:also|again|rightly))? <0V> (?:by|in) (?P<who><[Hh]>)(?=[.;]|$|, (?:and|but|which|who|while|as (?:was|were))\b)", ahead=True, told=True),
    # "thresholds, which they found to be poorly applied"
    Form("which-they-found", rf"(?:^|\b(?:on|of|about|to|with|for|that|and|in) )(?P<text>(?!(?:the|that|this|a|an|its|their) (?:letter|report|visit|inspection|time|service|council)\b)(?:[\w'-]+ ){{0,7}}[\w'-]+, (?:which|whom) (?P<who><[Hho]>){AUX} (?:<0V>|regarded|called)(?: as| to be)? [^,;:.]{{3,70}})", ahead=True, told=True),
    # "Thresholds they found to be well applied", "visits it considered too few"
    Form(
        "object-first",
        rf"{CLAUSE}(?P<text>{THING}(?!(?:last|this|next|later|then|again|here|earlier|once|each|every|when|where|(?:the|that|this|its|their) (?:letter|report|visit|inspection|year|month|day|time))\b)(?:(?!(?:that|which|who|when|where|whom|as|said|and|what|said)\b)[\w'-]+ ){{1,7}}"
        rf"(?P<who><[Hho]>){AUX} (?:<0V>|regarded|called)(?: as| to be) (?!(?:an?|the|in|at|on)\b)(?:(?!\b(?:was|were|is|are|had|has)\b)[^,;:.]){{3,110}}(?=[,;:.]|$)|{THING}(?:(?!(?:that|which|who|when|where|whom|as|said|and|what|year|month)\b)[\w'-]+ ){{1,7}}(?P<whom><[Hho]>){AUX} (?:<0V>|called)"
        r" (?:\w+ly |too |very |rather |quite |so )?(?:[a-z]+(?:ful|ive|ent|ant|less|ous|able|ible)|few|strong|weak|good|poor|sound|thin|late|slow|rare|robust|patchy|tidy|untidy|timely|consistent)(?=[,.;]|$| (?:and|but) ))",
        ahead=True, told=True,
    ),
    # "Officers considered, as did the inspectors, that supervision was patchy"
    Form("as-they-did", r"<P>[^,;:.]{0,40} (?:<0V>|[a-z]+ed),? (?:just )?as (?:did|had|were|was) (?P<who><[Hh]>)(?: (?:themselves|too|itself))?,? (?:that|how)(?= )", told=True),
    # "Concerns had been raised by Ofsted in the inspection about the sufficiency of placements"
    Form(
        "raised-by",
        rf"<[+-]N>(?: (?:had|has|have|was|were|been|also|there|again|being)){{0,4}}(?: (?:<0V>|voiced|expressed|made|registered|given|levelled|paid|offered|recorded|shared|put|came|come|followed|flowed))? (?:by|from|among|on the part of|in) (?P<who><H>)(?:,? (?:in|at|during|on|after|of) [^;:.]{{2,60}}?)?,? {ABOUT}(?: how)?(?= )",
    ),
    # "Drift had been identified as well", "quality had been described by Ofsted, at its visit, as inconsistent"
    Form(
        "was-described",
        rf"{CLAUSE}(?P<text>{THING}{FREE}{{3,110}}? (?:was|were|is|are|had been|has been) (?:(?:also|however|then|again|particularly|equally) )?(?:<0V>|regarded|seen|singled out) (?:by|in) (?P<who><[Hho]>)(?:,? (?:in|at|during|on|after) [^;:.]{{2,60}}?)?,? (?:as|to be) (?!(?:was|were|had|did)\b)[^,;:.]{{3,110}})",
        ahead=True, told=True,
    ),
    # "Assessments, it added, were increasingly child-focused", "the reasons were understood, Ofsted had found, but ..."
    Form(
        "they-added",
        rf"(?:^|[;:.] (?:and |but )?|\b(?:and|but|that|on the other hand|however), )(?P<text>(?!<h> (?:was|is|had been)\b){THING}[^;:.]{{3,160}}?, (?P<who><[Hho]>){AUX} (?:<0V>|adds|continues|goes on|says|added|continued|went on)(?: (?:in|at|during|on|after) [^,;:.]{{2,60}}?)?(?:, (?=\w+ )(?!(?:<P>|said|told))[^;:.]{{3,160}}|(?=[.;]|$)))",
        ahead=True, told=True,
    ),
    # "In particular she referred to their comments that parents were losing confidence"
    Form("what-they-said", rf"\bwhat (?P<who><[Hho]>){AUX} <0V>(?: (?:about|of|on|to) [^,;:.]{{2,60}})?(?::|,? namely(?: that)?)(?= )", told=True),
    # "the letter, which had confined itself to the hub and had noted that contacts were screened"
    Form("which-told", rf"(?P<who><H>)[^,;:.]{{0,90}}, (?:which|who|whose <H>)(?: [^,;:.]{{2,90}}? and)?{AUX} (?:<0V>)(?: (?:that|how))(?= )", told=True),
    # "Inspectors had been happiest with the panel", where no rule of its own has read it
    Form("active", rf"(?P<who><[Hho]>){AUX}{WHEN}{AUX}{NEG}{AUX} (?:<[+-]V>(?: (?:that|how))?|<[+-][FE]>{TO_THAT})(?=[ :])"),
    # "Inspectors had been clear, however, that plans were late", where no rule of its own has read it
    Form("active-told", rf"(?P<who><[Hho]>){AUX}{WHEN}{AUX} <0V>(?:,? (?:in particular|however|too|also|by contrast|on the other hand|moreover|furthermore|above all|[^,;:.\ue000-\ue011]{{2,40}}),)?(?: (?:that|how))(?=[ :])", told=True),
    *BOUND,
    *CARRIED,
    # "..., but far from persuaded that managers checked": by those who were named before
    Form("and-then", rf"(?:[,;]|[,;]? (?:and|but|though|although|yet|while|if))(?: (?:had|has|have|was|were|been|also|rather|much|far)){{0,4}}{NEG}{AUX} (?:<[+-]V>(?: (?:that|how))?|<[+-][FE]>{ABOUT_THAT})(?=[ :])"),
)  # fmt: skip
