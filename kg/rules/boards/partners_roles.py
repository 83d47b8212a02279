"""Words by which a sentence tells a part taken in a body, whatever order they stand in; bound by `kg.extract.boards.partner_roles`.

A cue is a pattern over the cast of a sentence (`kg.extract.boards.cast`) that names a part and says on which side of it, if on one alone,
stands who takes it: "presided over by" has the chair after it, "occupied the chair" before. Specimens are in `tests/parts_bound_told.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.rules.boards.partners_focus import SMALL
from kg.rules.boards.partners_frames import BODY_SAID, LIST
from kg.rules.boards.shadows import LETTERS
from kg.rules.needed import Needs
from kg.screen import Screened

BEFORE, AFTER, EITHER = "before", "after", "either"


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that tell a part: which, and on which side of them those stand who take it."""

    part: str
    side: str
    pattern: Screened


def _cue(part: str, side: str, pattern: str) -> Cue:
    return Cue(part, side, Screened(pattern))


_OWN = r"(?:(?:its|their|his|her|new|own|first|present|current|joint|acting|long-standing|time as|turn as|that is to say) ){0,3}"
_HELD = r"(?:in|into|as|for|with|through|under|become|became|becomes|is|was|been|being|be|remain\w*|hold\w*|held|occup\w+|assum\w+|fill\w*|tak\w+|took|has|had|have|having|given|gave|found|whose|its|secur\w+|engag\w+|appoint\w*|led from|leads from|directed from|acting|at|person who is|continues|continued)"
_DEED = r"(?:tak(?:e|es|en|ing)|took|hold(?:s|ing)?|held|occup(?:y|ies|ied|ying)|fill(?:s|ed|ing)?|wield(?:s|ed|ing)?|has|had|have|having|assum(?:es|ed|ing)|grac(?:es|ed)|ascended|mounted|shar(?:es?|ed|ing)|split|alternat(?:es?|ed)(?: in)?|rotat(?:es?|ed))"
CHAIR: tuple[Cue, ...] = (
    _cue("chair", AFTER, r"\b(?:chaired|presided over|headed|convened|(?:led|guided|steered|directed|run) (?:from C|as (?:its )?C))(?: (?!not\b|never\b)[a-z-]+){0,3}(?:, [^,;:.BOP]{2,40},)? by|\bB(?: [a-z-]+){0,3} (?:overseen|led|headed|guided|served|directed|run|steered|supervised) by (?:its )?C,?(?= P)|\bC (?:[a-z-]+ ){0,4}(?:for|of|to) B: (?:s?he|this|it|namely)(?: [a-z]+)? (?:is|was|being)"),
    _cue("chair", EITHER, r"\b(?:put in|brought in|sent(?: in)?|engaged|appointed|chosen|elected|installed|recruited|hired)(?: by O)? to (?:C|chair|head|preside over|take C of)(?= (?:meetings of )?(?:B|it)\b)"),
    _cue("chair", AFTER, r"\b(?:C(?:manship)?|chair(?:ing|manship)?|convenership|presidency|conduct|gavel) (?:of|for) (?:meetings of |B's meetings|its meetings)?B? ?(?:, which [^,;.]{3,90}, )?(?:is|was|were|are|lay|lies|rests?|rested|had been|has been|vested|falls?|fell|fallen|being|pass(?:es|ed)|descended|devolved|moved|went|goes|gone|came|handed|transferred|given|entrusted|settled|(?:had|has) (?:passed|fallen|gone|moved|come|devolved|descended|settled|landed|alighted))(?: [a-z-]+){0,3} (?:in|with|to|by|on|upon)"),
    _cue("chair", BEFORE, rf"\b(?:chairs|chaired|chairing|presid(?:es|ed|ing)(?: over)?|heads|headed|heading|conven(?:es|ed|ing)|{_DEED} (?:up )?(?:C|chair|gavel|helm|head|chairmanship)(?: (?:of|at|for))?)(?! by\b)(?= (?:meetings of |its meetings|meetings|both |same )?(?:that )?(?:B|it)\b)"),
    _cue("chair", AFTER, r"\bwho (?:was|is|were|are)?(?: [a-z]+)? ?(?:C of|chair(?:s|ed|ing)|in C of|in charge of|headed|heads|presid\w+ over) B,? (?:and )?(?:was|were|had been|received) (?:told|informed|advised|given to understand|answered|answer)(?: by [OPH])?(?: that)?(?: (?:it|this|that|he|she|C|answer))? ?(?:was|is|it was)?"),
    _cue("chair", BEFORE, r"\bpresiding(?=[,.;])|(?<=\bO )C(?= (?:meetings of )?B\b)"),
    _cue("chair", AFTER, r"\b(?:its C|C of B|B's C)(?: [a-z-]+){0,3} (?:provided|supplied|furnished|found|contributed)(?: [a-z-]+)? by"),
    _cue("chair", BEFORE, r"(?<=O)'s (?:turn|term|year|go)\b(?: (?:to|of|in|for|as) (?:[a-z]+ ){0,2}?(?:hold|hav\w*|tak\w*|chair|do|fill|provid\w*|C|it)\b)?"),
    _cue("chair", AFTER, r"\b(?:turn|term|year|go) of(?= O to (?:hold|have|take|chair|do|fill|provide|be)\b)"),
    _cue("chair", AFTER, r"^B(?: -|:|\.|,)(?:[^;]{0,60}? )?C(?:,| -|:)?(?= P\b)"),
    _cue("chair", AFTER, r"^C(?: -|:|,)(?= P(?:, [OH])?(?:[.;]|$))"),
    _cue("chair", EITHER, rf"(?:\b{_HELD} {_OWN}C(?:manship)?(?![\w'])|\b(?:chairmanship|chairing|convenership|presidency) (?:of|for)|(?<=B)'s C(?![\w'])|\bC (?=(?:of|for|to|over) (?:meetings of )?(?:B|it|which|whom)\b)|\b(?:whose|its) (?:head|helm)\b|\b(?:at|holding|held|wield\w*|in|in possession of) (?:head|helm|gavel|conduct)\b|\bperson at (?:head|helm)\b|\bin charge(?= of (?:B|it)\b)|\bwhose (?:chairmanship|presidency|convenership|leadership)\b)"),
)  # fmt: skip
# Of persons who sit on a body
_SITS = r"(?:sits?(?: in)?|sat(?: in)?|serve[sd]?|attends|attended|has (?:long |always )?(?:sat|served)|belongs?|belonged|members?|observers?|attendees?|partners?|seats?|places?|representatives?|participants?|represented|nominees?|delegates?)"
SEATS: tuple[Cue, ...] = (
    _cue("partner", BEFORE, rf"\b{_SITS}(?: (?!to\b|about\b|from\b)[a-z-]+){{0,2}}?(?: (?:on|of|at|in|to))? (?:meetings of |every meeting of |each meeting of )?B(?!'s)"),
    _cue("partner", AFTER, r"\b(?:sitting|serving|seated|to be found|attending|represented)(?: (?:on|at|in|round|around))? (?:meetings of |table of )?B,? (?:is|are|was|were)(?: [a-z-]+){0,2}"),
    _cue("partner", AFTER, r"\bB(?: [a-z-]+){0,2} (?:has|had|counts|counted|includes|included|numbers|numbered)(?=[^.;:B]{1,120} (?:among|amongst|as one of|for one of|on) (?:its|it)\b)"),
)
SAT_FOR = Screened(r"\b(?:for|on behalf of|representing|as representative of|as nominee of|in name of) (?P<place>O)(?!'s)")
# After a sentence on the chair of a body: "For the present it was P"
HOLDER = Screened(r"^(?:and |but )?(?:(?:(?:for|at) (?:present|moment|time being)|currently|now|at time of meeting),? )?(?:(?:it|this|that|holder|incumbent|one in (?:office|post)|person(?: in question| concerned)?|turn|post|role|office|he|she)(?: (?:now|then|at present|for present|for time being|at moment))? (?:is|was|being|falls to|fell to|held by|is held by|was held by|was that of)) (?P<who>P)")
_OFFICE = r"(?:that|this|it|said) (?:task|office|role|post|job|chair|duty|position|capacity|seat)\b"
HAS_TASK = Screened(rf"^(?P<who>P)(?:, O)?,? (?:who (?:has|holds|had|held|does|did|performs|discharges|fills|filled)|(?:who (?:is|was|has been|had been) )?in|holding|filling|occupying) {_OFFICE}(?! until)")
# "This year the police have it"
HAS_IT = Screened(r"^(?:(?:for |in |during )?(?:this|present|current|municipal) year,? |for (?:present|moment),? |currently,? |at (?:present|moment),? )?(?:it is (?:turn of )?)?(?P<who>O)(?:'s turn| (?:has|have|hold|holds|had|held|takes?|took) (?:it|C|chair|turn)\b)")
UNFILLED = re.compile(r"\b(?:no|without|lack\w*|vacan\w+|need\w*|want\w*)(?: [a-z]+)? C\b")
IN_TURN = Screened(r"\b(?:C|chair\w*)\b(?=[^.;]*\bB\b)|\bB\b(?=[^.;]*\b(?:C|chair\w*)\b)")
# "respectively chair and manager of B, P and P"
PAIRS: tuple[Screened, ...] = (
    Screened(r"(?:\brespectively,? )?(?:its )?(?P<one>C|H|manager)(?: of B)?(?:,? respectively,?)? and (?:its )?(?P<two>C|H|manager)(?:,? respectively,?)?(?: (?:of|for|to|at) (?P<body>B))?(?:,? respectively)?,? ?(?:were|are|being|- |: )?,? ?(?P<first>P),? and (?P<second>P)"),
    Screened(r"(?P<first>P),? and (?P<second>P),? (?:who (?:were|are) |were |are |being |in turn )?(?:respectively |in that order )?,?(?:its )?(?P<one>C|H|manager) and (?:its )?(?P<two>C|H|manager)(?: (?:of|for|to|at) (?P<body>B))?"),
)  # fmt: skip
# Two bodies and two persons, told in the same order; those told with whom each stands for, one after another
OF_BODIES: tuple[Screened, ...] = (
    Screened(r"(?P<one>B),? and (?P<two>B),? (?:(?:is|are|was|were|being|had|have|has) ){0,2}(?:respectively )?(?:chaired|led|headed|convened|presided over)(?: [a-z]+)? by (?P<first>P),? and (?P<second>P)"),
    Screened(r"(?P<first>P),? and (?P<second>P),? (?:respectively )?(?:chair|chaired|lead|led|head|headed|convened?|preside[sd]? over|C)(?: respectively)? (?P<one>B),? and (?P<two>B)"),
)
EACH_FOR: tuple[tuple[str, Screened, Screened], ...] = (
    ("each-by", Screened(r"\bO,? (?:is|was|are|were) (?:represented|spoken for|served) (?:on|at|in) (?:meetings of )?(?:B|it) by P(?:,|;|,? and) O,? by P"), Screened(r"(?P<place>O),?(?: (?:is|was|are|were) (?:represented|spoken for|served) (?:on|at|in) (?:meetings of )?(?:B|it))? by (?P<person>P)")),
    ("each-for", Screened(r"\b(?:(?:C|chair(?:s|ed)?|chairmanship|seats?|places?|members?|sits?|sat|serve[sd]?)\b[^.;:OP]{0,40}\b(?:of|on|at|in|to) B|\bB\b[^.;:OP]{0,60}\b(?:C|chairs|chairmen|seats|places|members|chaired))[^.;:OP]{0,20}(?::| -|,) (?:for|from) O,? P\b"), Screened(r"\b(?:for|from) (?P<place>O),? (?P<person>P)")),
)
_HE = r"(?:and |but )?s?he (?:also |then |had )?(?:said|told|explained|mentioned|remarked|added|stated|reminded|confirmed|observed|reported|advised|noted)(?: members| O)?,? (?:that |how )?s?he"
# "He mentioned that he represented O on B"; "O was a member; its nominee, P"
HE_SITS = Screened(rf"^{_HE}(?: (?!not\b|never\b|would\b|might\b)[a-z-]+){{0,5}}? (?:represent(?:s|ed)?|spoke for|sp(?:eaks|oke|oken) for|acted for|s[ia]ts? for|stood for|deputis\w+ for) (?P<place>O) (?:on|at|in) (?:meetings of )?B(?!'s)")
NOMINEE = Screened(r"\b(?P<place>O)\b[^.OPBH]{0,60}[;,] (?:and )?(?:its|their|whose) (?:usual |regular |chosen |present )?(?:nominee|representative|delegate|emissary|spokesman|spokeswoman|spokesperson|envoy|voice|man|woman|member)(?: there| on it| on B)?(?:,| is| was| being)+ (?P<person>P)")
_MANAGER = r"(?:manager|co-?ordinator|H)"
MANAGE: tuple[Cue, ...] = (
    _cue("manager", AFTER, r"(?:\bin hands of|\b(?:managed|administered|run|co-?ordinated|looked after|kept going|in charge|care|served)(?: [a-z-]+){0,3} by|\b(?:running|management|administration|affairs|business|office|desk|paperwork|day-to-day work)(?: of)?(?: B)? (?:is|was|were|are|had been|has been|falls?|fell|lay|lies|rests?|rested)(?: [a-z-]+){0,3} (?:by|to|with|on|upon|in hands of))"),
    _cue("manager", BEFORE, r"\b(?:manage[sd]|managing|runs|ran|running|look(?:s|ed) after|administer(?:s|ed)|keeps|kept|has charge of|had charge of|sees to|saw to)(?= (?:that B|B|it|(?:its|B's) |(?:office|business|affairs|paperwork|desk|unit|day-to-day \w+) of B))"),
    _cue("manager", EITHER, rf"(?<=B)'s {_MANAGER}(?![\w'])|\bits {_MANAGER}(?![\w'])|\b{_MANAGER}(?= (?:of|for|to|at) (?:B|it)\b)|\b(?:has|had|have|as well as|plus|with|and)(?: [a-z-]+)? manager(?=, P\b)"),
)  # fmt: skip
_HOST = r"(?:host(?: (?:authority|council|agency|organisation|employer|body|partner))?|landlord|employer|employing authority)"
HOST: tuple[Cue, ...] = (
    _cue("host", AFTER, rf"\b(?:its|their|whose) {_HOST},?(?: (?:is|was|being|which was))?|\bits (?:home|base|offices?|headquarters|desks?|staff|address|seat)(?: (?:is|was|are|were|being))? (?:at|in|with|within|under roof of|on payroll of|in offices of|in buildings of)|\b(?:hosted|housed|accommodated|sheltered|lodged|employed)(?: [a-z-]+){{0,3}} (?:by|at|with|within|in)|\b(?:in care|under roof|on payroll|in keeping|on premises|in premises|in offices|in buildings|guest|tenant|lodger) of|\b(?:hosting|housing|home)(?: of| for)? (?:B|it) (?:is|was|had been|falls?|fell|lay|lies|rests?|belongs?|belonged)(?: [a-z-]+){{0,3}} (?:by|to|with|on|in)"),
    _cue("host", BEFORE, rf"\b(?:is|was|been|as|being|so|thus|becomes|became|plays|played|acts?|acted|acting|remain\w*|serv\w+)(?: as| and so| thus)?(?: its)? {_HOST}\b|\b(?:hosts|hosted|hosting|houses|housed|housing|accommodates|accommodated|employs|employed)(?! (?:by|at|with|within|in)\b)"),
)  # fmt: skip
LEAD: tuple[Cue, ...] = (
    _cue("lead commissioner", AFTER, r"\b(?:(?:role|part|task|office|position|function|duty) of lead commissioner|lead commissionership)(?: (?:for|of|in|within|under) (?:B|it))? (?:falls?|fell|goes|went|belongs?|belonged|passe[sd]|lies|lay|rests?|rested|has fallen|had fallen)(?:,[^,;.B]{2,70},)? (?:to|with|on|upon)|\bB (?:is|was|has been|had been) (?:led|headed|directed|steered),? (?:commissioning-wise|as (?:to|regards|for) commissioning|(?:in|for)(?: [a-z]+)? (?:matters of )?commissioning(?: (?:terms|purposes|matters|work))?|so far as commissioning goes),? by"),
    _cue("lead commissioner", AFTER, r"\b(?:commissioning lead|lead commissioner|lead (?:in|on|for) commissioning|part of lead commissioner|role of lead commissioner|leadership of commissioning|lead)(?: (?:for|of|in|within|under) (?:B|it))?(?: (?:in|on) commissioning)?(?: (?:is|was|being|had been|has been|having been))(?: [a-z-]+){0,4} (?:by|with|to)|\bcommissioning(?: [a-z-]+){0,5}(?: B| it)?,? (?:is |was |being )?(?:led|headed|directed|managed|handled|undertaken|carried out)(?: [a-z-]+){0,3} by|\b(?<!as )(?:its|whose) (?:lead commissioner|commissioning lead),?(?: (?:is|was|being))?|\b(?:lead|leadership)(?: [a-z]+){0,2} commissioning(?: [a-z-]+){0,2} (?:lies|lay|rests?|rested|sits|sat|falls?|fell)(?: [a-z-]+){0,2} (?:with|to|on)|\blead commissioner(?: (?:for|of|in|to) B)?(?: (?:is|was)|:| -)"),
    _cue("lead commissioner", BEFORE, r"\b(?:act(?:s|ed|ing)?|serv(?:es|ed|ing)|is|was|been|being|remain(?:s|ed)|chosen|named|appointed|designated|as|for|made)(?: as)? (?:its )?(?:lead commissioner|commissioning lead)|\bcommission(?:s|ed)(?: [a-z]+)* as lead\b|\b(?:lead(?:s|ing)?|led|head(?:s|ed)|tak(?:es|en|ing)|took)(?: (?:lead|charge))?(?: (?:on|in|of|for))? (?:all )?(?:its )?commissioning|\b(?:leading|leads|led) it\b|\b(?:tak(?:es|en|ing)|took|has|had|holds|held) (?:commissioning lead|lead (?:for|in|on|of) commissioning|lead on it|lead in it)|\bcommission(?:s|ed|ing)(?: [a-z]+)* on behalf of"),
)  # fmt: skip
_LIVES = r"(?:look(?:s|ed)?|turn(?:s|ed)?|rel(?:y|ies|ied)|depend(?:s|ed)?|dr(?:aws?|ew)|liv(?:es|ed)|subsist(?:s|ed)|r[au]ns?|surviv(?:es|ed)|count(?:s|ed)?)"
FUND: tuple[Cue, ...] = (
    _cue("funder", AFTER, rf"\bB {_LIVES}(?: [a-z-]+){{0,6}} (?:to|on|upon|from)(?=[^.;]*\b(?:money|funds|funding|contributions?|income|grants?|subscriptions|budget|costs|upkeep|support)\b|(?:[^.;]*\bhad from))"),
    _cue("funder", AFTER, r"\b(?:funded|financed|paid for|resourced|underwritten|bankrolled|supported financially|maintained|sustained|kept (?:going|alive|afloat)|kept in funds)(?: [a-z-]+){0,3} (?:by|from|out of)(?: (?:money|funds|contributions?|grants?|pockets?|subscriptions|purses?|budgets?)(?: of M)?(?: (?:from|of|by))?)?"),
    _cue("funder", AFTER, r"\b(?:spen(?:t|ds)|spending|costs?|budget|funding|income|money|expenditure|upkeep)\b[^.;OPH]{0,40}? out of (?:[a-z]+ ){0,2}?(?:pockets?|purses?|budgets?|funds|coffers|resources|accounts?) of|\b(?:spen(?:t|ds)|spending) on (?:B|it)\b[^.;OPH]{0,30}? (?:from|by|out of)(?: (?:pockets?|purses?|budgets?|funds|coffers|resources|accounts?) of)?"),
    _cue("funder", AFTER, r"\b(?:money|funds|funding|grants?|contributions?|donations?|gifts?|subsid(?:y|ies)|subscriptions?) (?:of M )?(?:from|of|by)(?=(?: O,? and,?(?: (?:from|of|by))?)? O(?:,? (?:that|which))? (?:keeps?|kept|pays?|paid|sustain\w*|support\w*|maintain\w*|funds?|funded|runs?|ran|underw\w+|carr(?:y|ies|ied)) (?:for )?(?:B|it)\b)"),
    _cue("funder", AFTER, r"\bB\b[^;.]{0,50}? - or rather,? (?:[a-z]+ )?from"),
    _cue("funder", AFTER, r"\bB\b[^;.]{0,40}? (?:funded|financed|bankrolled|paid for|supported|maintained|underwritten|resourced|sustained)\b[^;.]{0,100}?\b(?:with|and)(?= O (?:mak(?:es?|ing)|made|find(?:s|ing)?|found|meet(?:s|ing)?|met|cover(?:s|ed|ing)|pay(?:s|ing)?|paid|bear(?:s|ing)?|bore|provid(?:es|ed|ing)|suppl(?:ies|ied|ying)|pick(?:s|ed|ing)|contribut(?:es|ed|ing)|add(?:s|ed|ing))(?: up| in)? (?:difference|rest|balance|remainder|residue|shortfall|remaining [a-z]+)\b)"),
    _cue("funder", AFTER, r"(?:\bB(?: (?!not\b|never\b)[a-z-]+){0,2}?|\band|\bwhich) (?:draws?|drew|gets?|got|has|had|takes?|took|derives?|derived|receives?|received|obtains?|obtained)(?: all)? its (?:funds|money|income|funding|budget|resources|revenue|keep)(?: [a-z-]+){0,2} from(?: (?:two|three|four|five|several|many) (?:sources|quarters|purses|places|bodies|partners|pockets|agencies)(?:,? namely|,? being|:| -)+(?: that(?= O))?)?"),
    _cue("funder", BEFORE, r"(?<=O)(?: (?:is|are|was|were|being)(?: [a-z-]+){0,3})?(?: its)?(?: (?!no\b|not\b|former\b|possible\b)[a-z-]+){0,2} (?:paymasters?|funders?|contributors?|backers?|subscribers?)(?=[,.;]|$| (?:of|to) B\b| after\b)"),
    _cue("funder", BEFORE, r"\b(?:its|their)(?: [a-z]+)? (?:contributions?|subscriptions?|share|grant|payment|dues|support) (?:to|towards|for|into|of) (?:[a-z-]+ ){0,4}?B\b(?!'s (?:event|conference))"),
    _cue("funder", AFTER, r"\b(?:budget|funding|funds|costs?|bills?|income|money|expenses|upkeep|running costs|finance|contributions?|what B spen(?:t|ds)|expenditure)\b[^.;OPH]{0,40}\b(?:settled|met|borne|paid|covered|found|provided|supplied|shared|raised|defrayed|footed|com(?:es|ing)|came|made|put up|picked up|given)(?: [a-z-]+){0,3} (?:by|from|between|among|amongst)"),
    _cue("funder", BEFORE, r"\b(?:underwrit(?:es|ten|ing)|underwrote|bears?|bore|bearing|meets?|met|meeting|covers?|covered|covering|pays?|paid|paying|finds?|found|finding|foots?|footed|footing|shoulders?|shouldered|carr(?:y|ies|ied)|funds|funded|finances|financed|sharing|shares|shared|picks up|picked up|contribut(?:es|ed|ing)(?: to| towards)?|helps? to pay|pa(?:ys|id)(?: part)?(?: of)?)(?: [a-z-]+){0,4} (?:its |B's )?(?:budget|costs?|bills?|expenses|upkeep|running costs|expenditure|funding)\b"),
    _cue("funder", AFTER, r"\bB(?: [a-z-]+){0,2} ow(?:es|ed)(?: [a-z-]+){0,4} (?:money|funds|funding|income|keep|budget|living|existence)(?: [a-z-]+)? to|\b(?:contributors?|subscribers?|funders|donors|givers|paymasters|backers)(?: to| of| towards| for)(?: [a-z-]+){0,3}(?: of)? (?:B(?:'s [a-z]+)?|it) (?:is|was|are|were|being|includ\w+|compris\w+)(?: [a-z-]+){0,2}|\bB(?: [a-z-]+){0,2} (?:receiv(?:es|ed)|gets|got|ha[sd]|dr(?:aws|ew)|takes|took|obtain(?:s|ed)) M(?: [a-z-]+){0,4} from|\b(?:joint )?(?:charge|call|burden)(?: [a-z-]+){0,2} (?:up)?on|\b(?:contributions?|subscriptions?|grants?|payments?|shares?|money|support)(?: of M)?(?: [a-z-]+){0,2} (?:of|from|by)(?= O (?:to|towards|for|into) (?:[a-z-]+ ){0,4}B)"),
    _cue("funder", BEFORE, r"\b(?:keeps?|kept|keeping) (?:B|it) (?:going|afloat|alive|solvent|running|in (?:funds|money|being))|\b(?:contributor|subscriber|donor|funder|party|payer)(?: of M)? (?:to|of|towards) (?:[a-z-]+ ){0,3}B|(?<=O)'s (?:contributions?|subscription|grant|payment|share|money)(?: of M)? (?:to|towards|for|into) (?:[a-z-]+ ){0,4}B"),
    _cue("funder", BEFORE, r"\b(?:pays?|paid|paying|puts?|putting|gives?|gave|given|giving|sends?|sent|sending|contribut(?:es|ed|ing)|find(?:s|ing)?|found|provid(?:es|ed|ing)|hands?|handed|suppl(?:ies|ied)|chips? in|chipped in|transfer(?:s|red)|remit(?:s|ted)|tip(?:s|ped)|pour(?:s|ed)|make|makes|made)(?: in| over)?(?: (?!bid\b|claim\b|application\b|request\b)[a-z-]+){0,3}? M\b"),
)  # fmt: skip
_PARTNERS = r"(?:partners?|members?|membership|trio|triumvirate|threesome|attendees|attenders|signatories|participants|representatives|delegates|regulars|adherents|constituents|subscribers)"
_TABLE = r"(?:table|seats?|places?|chairs|membership|ranks|number|circle|register|roll|list of members)"
# Between the seats of a body and those who have them: "... of B one would find O"
LINKS = r"(?:,? (?:one|would|will|could|may|can|find|finds|found|meet|met|see|seen|to|be|is|was|are|were|has|had|have|been|being|there|sat|sit|sits|seated|came|come|comes|compris\w+|includ\w+|consist\w*|made up|extends?|extended|of|from|by|namely|among|amongst|them|others|drawn|held|taken|filled|occupied|kept|for|given|gone|went|goes|go|fell|falls|reserved|belong(?:s|ed)?|allotted|allocated|assigned|shared|between|such|as|all|both|not|only|but|at|present|(?:it )?(?:was|is) (?:explained|said|told|noted|heard)|these|five|four|three|two|six|seven|several|bodies|agencies|organisations|following|listed|recorded|counted|numbered|named|ranged|gathered|assembled))*(?::| -|,)? "
_WHO = rf"(?P<who>{LIST})"
_SAYS = r"(?:said|told|explained|mentioned|remarked|added|stated|informed|reminded|assured|confirmed|observed|reported|advised|noted)"
_COLLECTS = (
    r"(?:br(?:ings?|ought|inging)|draws?|drew|drawing|gather(?:s|ed|ing)?|unit(?:es|ed|ing)|assembl(?:es|ed|ing)|collect(?:s|ed)|seat(?:s|ed)|join(?:s|ed|ing)?|combin(?:es|ed|ing)|link(?:s|ed)|muster(?:s|ed)|count(?:s|ed)?|number(?:s|ed)?|rank(?:s|ed)"
    r"|includ(?:es|ed|ing)|compris(?:es|ed|ing)|consist(?:s|ed|ing)|embrac(?:es|ed|ing)|tak(?:es|ing) in|took in|cover(?:s|ed)|contain(?:s|ed)|boast(?:s|ed)|has|had|have|having|made up|composed|attended|peopled|constituted|sits? round it|served)"
)
_TOGETHER = r"(?:(?:(?:quarter|month|week|term|year|time|meeting) by|together|under one roof|round one table|around one table|into one room|in one room|of|by|from|on it|at its table|round its table|around its table|among(?:st)? (?:its (?:members|partners|number)|those who (?:attend|sit on|belong to) it)|in its (?:membership|ranks|number)|as (?:its )?(?:members|partners)|for (?:its )?(?:members|partners)|on to it) ?)+"
_NAMELY = r"(?:(?:two|three|four|five|six|seven|eight|several|number of|group of|handful of) (?:[a-z-]+ ){0,2}(?:persons|people|members|partners|bodies|agencies|organisations|officers|posts|parties|services|signatories)(?:,? (?:namely|that is|that is to say|to wit|viz\.?|i\.e\.|being|these being|as follows|all told|in all)| -|:|,)+ )"
_ADDED = r"(?:admitted|added|co-opted|elected|brought|welcomed|taken|took|received|recruited|enrolled|appointed|enlisted|drafted|let|called|voted|accepted)"
MEMBER: tuple[tuple[str, Screened], ...] = tuple(
    (name, Screened(pattern))
    for name, pattern in (
        # "round the table at B one would find O"; "those with their feet under the table of B were O"; "members of B: O"
        ("and-counts", rf"\bB\b[^.;:]{{0,90}}? and(?: also)? (?:counts?|counted|numbers?|numbered|includes?|included|has|had) among(?:st)? (?:its|their) (?:[a-z]+ )?{_PARTNERS} {_WHO}"),
        ("on-it", rf"{_WHO},? (?:is|are|was|were|has been|had been|have been)(?: (?!not\b|never\b|no\b)[a-z]+)? on it(?: from(?: [a-z]+)?)?(?=[,.;]| (?:and|but|while)\b)(?:(?:,| and| while)+ (?P<more>O) (?:came (?:in|on|aboard)|joined|followed|was added|were added)(?! for\b))?"),
        ("table-of", rf"\b(?:{_TABLE}|{_PARTNERS}|those (?!who (?:answer|answered|are answerable|were answerable) )(?:who|that|which|with|present|attending|sitting)(?: [a-z-]+){{0,5}}) (?:of|at|on|in|to|within|for|round|around) (?:its meetings|meetings of )?(?:B|it\b),?{LINKS}{_WHO}"),
        ("members-incl", rf"\bB(?: -|:|,|\.)? {_PARTNERS}(?: (?:incl\.?|includ\w+|are|were|=|comprise|drawn from|from|being|as at present))*(?: -|:| =)? {_WHO}(?=[.,;]|$)"),
        ("collects", rf"\b(?:B|it|which)(?: -|:|,)?(?: (?!not\b|never\b|no\b|to\b|would\b|could\b|should\b|might\b)[a-z-]+){{0,3}}? {_COLLECTS} {_TOGETHER}(?:, [^,;:.BOPM]{{2,30}},)? ?(?:{_NAMELY})?:?{_WHO}"),
        ("namely", rf"\b(?:B|it|which) (?:is|was|has|had|consists? of|consisted of|comprise[sd]?|composed of|made up of|numbers?|numbered|includes?|included|brings together|brought together)(?: [a-z-]+){{0,2}} {_NAMELY}{_WHO}"),
        ("of-equals", rf"\bB(?: (?!not\b|never\b)[a-z-]+){{0,3}} (?:meeting|body|gathering|partnership|alliance|company|union|group|forum)(?: of [a-z-]+)?(?:,? (?:of|between|among|amongst)|:) {_WHO}"),
        ("draws-on-for", rf"\bB (?:dr(?:aws?|ew)|recruit(?:s|ed)|look(?:s|ed)|rel(?:ies|ied))(?: up)?(?: on| upon| from| to) {_WHO},? for (?:its )?(?:membership|members|partners|attendance|attendees)"),
        ("admitted-to", rf"\b(?:B|it)(?: (?!not\b|never\b|no\b|to\b|would\b|could\b|should\b|might\b)[a-z-]+){{0,3}} {_ADDED}(?: in| on)? {_WHO},? (?:in|on|to|into|onto|among|as) (?:its )?(?:new |full )?(?:membership|ranks|number|table|fold|members?|partners?|board|circle)"),
        ("by-admission", rf"\bB(?: (?!not\b|never\b|no\b|would\b)[a-z-]+){{0,4}} (?:enlarged|strengthened|extended|increased|reinforced|widened|joined|swelled|enriched|broadened) by (?:admission|addition|accession|arrival|entry|election|recruitment|inclusion) of {_WHO}"),
        ("into-brought", rf"\b(?:into|to|on to|onto) B,?(?: [a-z-]+){{0,3}} {_ADDED}(?: in)? {_WHO}"),
        ("goes-on", rf"{_WHO},?(?: [a-z-]+){{0,2}}? (?:(?:went|goes|go|going|gone|kept|keeps|carried|carries) on|continue[sd]?|kept|keeps|persisted in|persists in)(?: to)? (?:attend(?:ing)?|com(?:e|ing) to|sit(?:ting)? on|be(?:ing)? represented (?:on|at)|tak(?:e|ing) part in|serv(?:e|ing) on|send(?:ing)? (?:[a-z]+ ){{1,3}}to) (?:meetings of |every meeting of |its meetings|B|it\b)"),
        # "with O amongst the members"; "O, though a member of B"; "O make up B"; "those that make up B are O"
        ("with-among", rf"\bB\b[^;.:]{{0,90}}?\bwith {_WHO},? (?:among(?:st)?|as|in|on|for) (?:(?:one|two|three|some|its|their|of|first|founder|founding|full|new|other|further) )*{_PARTNERS}(?=[,.;]|$| and\b)"),
        ("though-member", rf"{_WHO},? (?:though|although|while|whilst|being|itself|themselves|as|despite being|for all that it (?:is|was))(?: (?:itself|it is|it was|also|full|one of))* (?:B (?:members?|partners?)\b|(?:members?|partners?) (?:of|in|on) B(?!'s))"),
        ("member-though", rf"(?:^|[,;:] |\bthat )(?:though|although|while|whilst|being|itself|as|despite being) (?:[a-z]+ ){{0,2}}?(?:members?|partners?) (?:of|in|on) B, (?:and )?{_WHO}(?= (?:is|was|has|had|have|did|does|were|are|[a-z]+ed)\b)"),
        ("that-form", rf"{_WHO}(?:,|:| -)? (?:(?:it is|it was|these|those|they|who|which|that|all|between them|together|are|were|members? [a-z]+ told|bodies|agencies|organisations|partners|ones|here)[ ,]+){{1,8}}(?:make up|makes? up|made up|form|formed|compose[sd]?|constitute[sd]?|comprise[sd]?|sit on|sat on|serve on|served on|belong to|belonged to|attend) B(?!'s)(?:,? (?:alongside|together with|along with|as well as|besides) (?P<more>O))?"),
        ("who-belong", rf"\bwho (?:belong(?:s|ed)? to|sits? on|sat on|attend(?:s|ed)?|serve[sd]? on|c[ao]mes? to|(?:is|are|was|were) on) (?:meetings of )?B(?:,| -|:)+ (?:(?:it is|it was|they are|they were|these are|namely|being) )?{_WHO}"),
        ("make-up", rf"\b(?:those|bodies|agencies|organisations|partners|members|ones|services)(?: (?:that|which|who))? (?:make up|made up|form|formed|compose[sd]?|constitute[sd]?|comprise[sd]?) B,? (?:are|were|being|is|was)(?: [a-z]+)? {_WHO}"),
        ("are-its", rf"{_WHO},? (?:(?:who|which|that) )?(?:(?:are|were|is|was|being|as|all|both|each|now|form|formed|make up|made up|constitute[sd]?|compris\w+) ){{1,3}}(?:of )?its (?:[a-z-]+ ){{0,2}}?{_PARTNERS}(?=[,.;]|$)"),
        ("become-kinds", rf"{_WHO}[^.;:OPH]{{0,50}} (?:becom(?:e|es|ing)|became|made|remain(?:s|ed)|admitted as|enrolled as|accepted as|joined as|came in as) (?:full |founder |founding |associate |new |equal |active )*(?:partners?|members?|signator(?:y|ies)|participants?|party|parties) (?:of|in|to|on) (?:B|it\b)"),
        ("new-faces", rf"\b(?:faces|members|partners|names|newcomers|agencies|organisations|bodies|recruits|arrivals|additions)\b[^.;:BOPH]{{0,40}} (?:to|onto|on to|on|into|at|round table of|joined|of) B(?: [a-z-]+){{0,3}}(?: -|:|,? being|,? namely|,? in)+ {_WHO}"),
        ("beside", rf"\b(?:alongside|beside|besides|next to|together with|with) O (?:in|on|at|round table of) B,? (?:stand|stands|stood|sit|sits|sat|are|were|is|was|serve|serves|come|came|there (?:is|are|was|were|sat|sit|sits)) {_WHO}"),
        ("on-which", rf"\bB(?:,| is one)? (?:on|in|at|of|to) which {_WHO}[^.;:BOPH]{{0,50}} (?:places?|seats?|sit|sits|sat|serve[sd]?|represented|members?|partners?|belong(?:s|ed)?|part|voice)\b"),
        ("found-at", rf"{_WHO},? (?:is|are|was|were)(?: [a-z]+)? (?:to be )?(?:found|seen|met with)(?: [a-z]+)? (?:at|on|in|round table of) B(?!'s)"),
        ("came-back", rf"{_WHO},?(?: (?:has|have|had|since|later|has since|had since|was|were))? (?:rejoin(?:s|ed)|returned to|came back to|come back to|re-?entered|stayed (?:with|on|in)|remain(?:s|ed)? (?:with|on|in)|kept (?:its|their) (?:place|seat) (?:on|in|at)) B(?!'s)"),
        ("of-which", rf"{_WHO}[^.;:OPH]{{0,60}}\bB,? (?:of|on|in|to) which (?:they |it )?(?:(?:is|are|was|were) (?:[a-z-]+ ){{0,2}}(?:members?|partners?)|(?:have|has|had) (?:[a-z-]+ ){{0,2}}(?:seats?|places?)|sits?|sat|belong(?:s|ed)?)\b"),
        ("spoken-for", r"\b(?:[a-z']+|O) (?:is|was|are|were) (?:represented|spoken for) (?:on|at|in) (?:meetings of )?B(?: [a-z-]+){0,2} by (?P<who>O(?:,? and (?:[a-z' ]{3,25} )?by O)?)"),
        ("signed-up", rf"\b(?:signed up|affiliated|attached|belonging|party|subscribed|admitted|adhering)(?: [a-z]+)? to (?:B|it),? (?:is|are|was|were)(?: [a-z]+)? {_WHO}"),
        ("as-one-of", rf"\bas (?:one of |two of |three of )?(?:[a-z]+ ){{0,3}}?{_PARTNERS} (?:in|of|on|to) B,? (?:and )?(?P<who>O)(?= (?:has|had|have|is|was|were|[a-z]+ed)\b)"),
        ("in-attendance", r"^(?:(?:also|always|usually|regularly|currently|at present) )?(?:in attendance|attending|attended|present|represented|round table|around table|at table|on it|membership|members|who (?:attends|sits|comes))(?: (?:at|by|of|in|on|every|each|most|all|meetings?|regularly|it|each time))*(?::| -) (?P<who>[^.]*[OPH][^.]*)"),
    )
)  # fmt: skip
# A post in small letters: "deputy head", "sector lead", "housing officer"
SMALL_POST = rf"(?:{SMALL}|(?:(?:deputy|assistant|senior|chief|area|regional|sector|clinical|service|general|locality|operations) )?(?:registrar|director|manager|head|principal|secretary|officer|executive|chaplain|bursar|lecturer|professor|dean|solicitor|surgeon|consultant|matron|lead)s?)"
# "P, Lead Member, said that she herself attended B": one who says so of himself or herself
_SELF = r"(?:s?he|he or she|they)(?:,? (?:him|her|them)sel(?:f|ves))?"
SEATED: tuple[tuple[str, Screened], ...] = tuple(
    (name, Screened(pattern))
    for name, pattern in (
        ("said-of-self", rf"(?P<person>H, P|P|H),? (?:who )?(?:had )?{_SAYS}(?: (?:members|O|meeting|panel|committee))?,? (?:that |how )?{_SELF}(?: [a-z-]+){{0,3}}? (?:attend(?:s|ed)|s[ia]ts?(?: in)? on|sat at|serve[sd]? on|belong(?:s|ed) to|(?:is|was|been) (?:[a-z-]+ ){{0,3}}(?:member|observer|attendee|participant)(?: of| on| at)|(?:has|had|holds?|held|took|taken) (?:[a-z-]+ )?(?:seat|place)(?: on| at)|(?:represent(?:s|ed)|spoke for|sp(?:eaks|oke) for|acted for|s[ia]ts? for|sat for) (?P<place>O) (?:on|at|in)) (?:meetings of |every meeting of )?B"),
        ("ones-man", r"(?P<person>P),? (?:is|was|acts as|acted as|being|served as|who is|who was|(?:who )?(?:(?:had|has) become|became|becomes|serves as)) (?P<place>O)'s? (?:[a-z-]+ ){0,3}?(?:partner|man|woman|eyes and ears|voice|person|nominee|representative|delegate|member|ambassador|link|presence|contact|observer|appointee)(?: in| on| at| of| to)+ (?:meetings of )?B"),
        # "Lead safeguarding partner for O on B: P"
        ("label-for", r"^(?:(?:lead|delegated|statutory|safeguarding|named|nominated|deputy|acting) )+(?:partner|member|representative|officer|contact|nominee|delegate)(?: representative| lead| member)? (?:for|of|from) (?P<place>O)(?:,? (?:on|in|to|at|of) B)?(?: (?:is|was|:|-)|:| -|,)+ (?P<person>P)(?=[.;,]|$)"),
        ("small-post", rf"(?P<small>{SMALL_POST}) (?:of|from|at|for) (?P<place>O),? (?P<person>P),?(?: [a-z-]+){{0,3}}? (?:attend(?:s|ed)|sit|sits|sat|serve[sd]?|belong(?:s|ed)?|member|observer|seat|place)(?: [a-z-]+){{0,2}} (?:on|of|at|to) B"),
        ("seat-kept", r"\b(?:seat|place|C|chair|vote) (?:at|on|in) B(?: [a-z-]+){0,3} (?:kept|held|taken|filled|occupied|reserved|given|set aside|saved|found)(?: up)? (?:for|by|to) (?P<person>P)(?!,? (?:as |for )?C)"),
    )
)
# "statutory partner", "lead safeguarding partners": of the three of the Act
SAFE = Screened(r"\b(?:statutory|safeguarding) (?:[a-z]+ )?(?:partners?|agenc(?:y|ies)|bodies|trio|three|triumvirate|threesome)\b")
# What keeps a name from the words that stand beyond it: another deed stands between
STOPS = Screened(
    r"\b(?:said|says|saying|told|tells|asked|asks|asking|welcom\w+|thank\w*|repl(?:y|ied|ies)|reported|explain\w+|propos\w+|request\w+|invit\w+|apolog\w+|absence|succe\w+|predecess\w+|replac\w+|not|never|nor|neither|without|before|until|after|than|like"
    r"|governors|meeting|wrote|letters?|questions?|spoke|reminded|agreed|vot\w+|members|whether|if|should|would|could|might|may|hop\w+|instead|rather|stood down|gave up|given up|retir\w+|resign\w+|left|quit|report|reports|visited|visits?|met with|about|against|former|formerly|ex-|deputy|vice|no longer|last|previous|old|thought|supposed|assumed|believed|imagined|withdr\w+|stopp\w+|ceas\w+|cancel\w+)\b"
)
# What leaves a clause in doubt; which payments are to a body; what is told of before or of an event.
UNCERTAIN = re.compile(
    r"\b(?:not|never|no longer|nor|neither|nobody|none|if|whether|would|might|could|should|may|formerly|used to|hop\w+|expected|invited|asked to|asked for|due to|about to|propos\w+"
        r"|(?:had|was|were|been) (?:[a-z]+ )?(?:thought|believed|supposed|assumed|imagined|mistaken|wrongly)|under (?:the )?impression|mistake\w*|withdr\w+"
        r"|offered|declined|refused|resigned|to become|to be|wish\w*|want\w*|suggest\w*|agreed to|seek\w*|sought|plan(?:s|ned)? to|instead of|rather than|unable|until now|given up"
        r"|gave up|stood down|stepp\w+ down|retire[sd]?|looking for|lack\w*|vacan\w+)\b"
)
TO_IT = re.compile(r"(?: [a-z]+){0,3} (?:to|towards|into|in|for|of)\b[^,;.OPH]{0,40}\b(?:B|it|its)\b")
OF_IT = re.compile(r"(?:^|[,;] )(?:of|towards|to|for|into)\b[^.;OPH]{0,60}\bB\b|\bM (?:to|towards|into|for)\b[^,;.OPH]{0,40}\bB\b|\bB(?:'s [a-z]+)? (?:is|was|had"
    r"|has)\b[^.;]{0,20}\b(?:funded|financed|paid|contributions|resourced|supported)\b")
ONCE = re.compile(r"(?:whereas|while|whilst|although|though|formerly)\b[^,]{0,150}\b(?:had|used to|was|were)\b[^,]{0,150},")  # what was so before
EVENT = re.compile(r"\b(?:event|conference|workshop|launch|seminar|training|visit|exhibition|meeting)\b")
NAME_GIVEN = re.compile(r"(?:name given to (?:this|it|that|arrangement)|(?:this|it|that|arrangement|whole|result)(?: [a-z]+){0,4} (?:called|known as|named|styled|under name of"
    r"|by name of|title)),? (?:is |was |being )?B")
ALL: tuple[Screened, ...] = (*(c.pattern for c in (*CHAIR, *MANAGE, *HOST, *LEAD, *FUND, *SEATS)), HOLDER, HAS_TASK, HAS_IT, HE_SITS, NOMINEE, *PAIRS, *OF_BODIES, *(p for _, p, _ in EACH_FOR), *(p for _, p in MEMBER), *(p for _, p in SEATED))
NEEDS = Needs([pattern.pattern for pattern in ALL], {**LETTERS, "B": BODY_SAID}, [() for _ in ALL])
