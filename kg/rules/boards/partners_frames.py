"""Frames of taking part over the cast of a sentence (`kg.extract.boards.cast`): verbs and nouns, who stands where, and room between.

A frame names the part, where those who take it stand, and where the body stands, if it says. What stands between (asides,
dates, a word or two) is left open, for a board is told apart from who sits on it. Specimens are in `tests/frames_told.py`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial

from kg.rules.boards.shadows import BODY_WORD, LETTERS, OF_MONEY
from kg.rules.needed import Needs
from kg.screen import Screened

# A body that people take part in, by name or as "the board"; or a word that points back to one.
BODIED = Screened(
    r"\b(?:Board|Partnership|Panel|Forum|(?:Sub-?\s?)?[Gg]roup(?<=Group)|Sub-?[Gg]roup|Hub|Executive|Trust|(?<!\b[Tt]he )Committee|Commission|Network|Alliance|Collaborative|Team|Arrangements?|Conference|Meeting|Service|[A-Z]{3,8})s?\b"
    r"|\bAdopt(?:ion)? [A-Z]\w+|\b[A-Z][a-z]+ meetings\b|\b(?:[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Aa]n?|multi-agency|joint|integrated|strategic|monthly|weekly|regular) (?:(?:new|single|shared|local|joint|monthly|weekly|multi-agency|partnership) )?"
    r"(?:board|partnership|panel|forum|hub|group|network|arrangements?|team|meetings?|commissioning|local area)\b|\blocal area\b|\bpooled budget\b"
)
POINTING = Screened(r"\b(?:[Ii]ts?|[Tt]hey|[Tt]heir|[Tt]hem|[Tt]hese|[Tt]hose|latter|former|[Mm]embers(?:hip)?|[Pp]artners|[Tt]here|[Ss]eats?|table|chair(?:ed|s|ing)?|(?:[Pp]resent|[Cc]urrent) Chair|[Ff]unding came|on board|half|of (?:this|the (?:\w+ )?(?:budget|costs?|funding|income))|(?:a|one) (?:third|quarter|fifth|tenth)|the (?:rest|remainder|balance)|[Bb]oth|[Oo]thers?|[Aa]lso|observers?)\b")
_WORD = r"(?!(?:not|never|no|nor|none|neither|and|or|but|that|which|who|whose|if|whether|with|without|about|than|until)\b)[a-z][a-z'-]*"
_FEW = rf"(?: {_WORD}){{0,4}}?"
_ASIDE = r"(?:,(?! and\b| but\b| or\b) [^.;:BOPCM]{2,70},)?"
_AUX = (
    r"(?:,? (?:has|have|had|is|are|was|were|been|being|who|which|that|did|does|do|having|remain(?:s|ed)?|continue[sd]?|came|come|to be|to have|(?:him|her|it)self|themselves|since|long|recently|be|there|yet|once|first|only|later|next)(?! not\b| never\b| no\b)){0,6}"
)
_THEN = rf"{_ASIDE}{_AUX}(?:, as [^.;:BOPCM]{{2,60}},{_AUX})?"
_STAFF = (
    r"(?:(?:senior |lead |named |designated |its |their |own |some |two |three |four |five |six |seven |other |local |elected |including |both |from |of |for |by |seconded |separate |single |one |chief )*"
    r"(?:representatives?|officers?|colleagues|staff|members|people|advis[eo]rs?|observers?|leads?|leaders|nominees?|delegates?|professionals|managers|chief executives?|directors?|heads|personnel|somebody|someone|nurses?|teachers|social workers?|workers|practitioners|delegations?|secondees|employees|councillors|governors|magistrates|inspectors?|constables|detectives|doctors) (?:seconded |drawn |employed |nominated |sent )?(?:of|from|for|by) )"
)
UNIT = rf"(?:{_STAFF}?(?:its |their |own |other |local |voluntary |charity |charities |body |organisation |agency |agencies |forum )*(?:O's [HP](?:,? P)?|H,? P|P(?:,? H(?: (?:of|at|for|with|from) O)?|,? (?:of|from|at) O)?|H(?:,? (?:of|from|at) O)?|O))"
_AND = r"(?:,? and (?:from |of |by |for )?|, (?:from |of |by |for )?|,? and |, |,? & | \+ |; (?:and )?|,? (?:and )?(?:also )?(?:as well as|together with|along with|alongside|plus|besides|in addition to|with) )"
LIST = rf"{UNIT}(?:{_AND}{UNIT}){{0,14}}"
_WHO = rf"(?P<who>{LIST})"
_IT = r"\b(?P<it>it|them|new (?:joint |multi-agency )?(?:body|arrangements))\b"
_BODY = rf"(?:(?:its |this |that |their |new |same |whole |joint |local |former |old |previous |then |wider |overarching |existing |regular )*(?:(?:meetings?|work|table|membership|sessions|deliberations|business|life|family|make-up) of )?(?P<body>B)|{_IT})"
_MORE = rf"(?:,? (?:for|on behalf of|representing) (?P<place>O)(?!'s))?(?:,? (?:as (?:is|are|was|were|does|do|did|has|had)|alongside|together with|along with|as well as|besides|in company with) (?P<more>{LIST}))?"
_ON = r"(?:on|in|at|to|of|within|around|round|from|into|upon|onto|inside|by|under)"
_KINDS = (
    r"(?:(?:two|three|four|five|six|its|their|statutory|safeguarding|equal|lead|leading|key|core|full|relevant|local|main|principal|founding|founder|standing|voting|constituent|delegated|named|designated|active"
    r"|regular|permanent|other|further|member|partner|strategic|joint|and|multi-agency|agency|newest|new|present|current|ordinary|longest-standing|first|only|one of) )*(?:partners?|members?|membership|agenc(?:y|ies)|organisations|bodies|representatives|signator(?:y|ies)|attendees|participants|constituents|components)"
)
_SAT = (
    r"(?:sit|sits|sat|sitting|serve|serves|served|serving|represented|seated|present|involved|included|engaged|active|embedded|co-located|colocated|based|stationed|placed|located|at home"
    rf"|(?:have|has|had|having|hold|holds|held|holding|take|takes|took|taken|occupy|occupies|occupied|fill|fills|filled|given|gained|won|allocated|allotted|enjoy|enjoys|enjoyed|assigned){_FEW} (?:seats?|places?|representation|representatives?|voice|vote|chairs?|spokes\w+)"
    rf"|(?:take|takes|took|taken|play|plays|played|playing){_FEW} part|(?:sends?|sent|fields?|fielded|supplie[sd]|supply|provides?|provided|lends?|lent|seconds|seconded|delegates?|contribut(?:es|ed)){_FEW} (?:representatives?|observers?|officers?|members?|staff|delegates?|workers?|managers?|somebody|someone))"
)
_COME = (
    rf"(?:attend|attends|attended|join|joins|joined|joining|enter(?:s|ed)?|(?:belong|belongs|belonged|belonging|come|comes|came|go|goes|went|sign(?:s|ed)? up|signator(?:y|ies)|party|parties|subscribe[sd]?|added|admitted|elevated|appointed|elected|recruited|seconded|affiliated){_FEW} (?:in )?to|participat(?:e|es|ed|ing) in|(?:make|makes|made|making) up)"
)
_HOLD = (
    rf"(?:compris(?:e|es|ed|ing)(?: of)?|consist(?:s|ed|ing)? of|composed(?: chiefly| mainly)? of|made up of|formed (?:of|from|by)|constituted (?:of|by)|peopled by|populated by|staffed{_FEW} (?:by|from)|drawn{_FEW} from|(?:draws|drew|drawing|recruit(?:s|ed)){_FEW} from"
    rf"|(?:brings?|brought|bringing|gathers?|gathered|unit(?:es|ed|ing)|combin(?:es|ed)|assembl(?:es|ed)|bound|binds?|links?|linked){_FEW}(?: together)?|takes? in|took in|embrac(?:es|ed|ing)|attended{_FEW} by|joined{_FEW} by"
    rf"|(?:partnership|body|forum|alliance|collaboration|arrangement|coalition|venture|undertaking|creature|enterprise|consortium){_FEW} (?:of|between|involving|among|amongst)"
    rf"|(?:has|have|had|having|with|includ(?:e|es|ed|ing)|counts?|counted|numbers?|numbered|lists?|listed|claims|claimed|boast(?:s|ed)|led|owned|run|overseen|governed|directed)(?: {_WORD}){{0,2}}?(?: (?:as|among|amongst|by|for))?(?: {_KINDS}(?: of| from| for|,)?)"
    r"|(?:includ(?:e|es|ed|ing)|numbers?|numbered|admitted|took on|welcomed)(?: also| now| among others)?"
    r"|(?:has|have|had|with) (?:representation|representatives|seats?|places?|members|membership)(?: [a-z]+)? (?:from|of|for|drawn from))"
)
_GAVE = r"(?:mention|name|list|cite|give|gave|said|answer|repl|record|read out|identif|set out|reel|quote|enumerat|point|recit|run through|ran through|went through|rattle)\w*"
_HOLDS_SEAT = r"(?:held|taken|filled|occupied|shared|reserved|allotted|allocated|assigned|belong(?:s|ed)?|go|goes|went|gone|given|are|were|is|was|includ\w+|compris\w+|consist\w*|number\w*|ran|runs|run|extend\w*|took|takes|covers?|covered|come|comes|came|drawn|made up|stand|stood|confined|limited|restricted)"
# Of the office of chair.
_CHAIRS = r"(?:co-|jointly )?(?:chairs|chaired|chair|chairing|C|presid(?:es|ed|ing) over|heads|headed|heading|conven(?:es|ed)|(?:(?:take|takes|took|taken|taking)(?: over| on| up)?|hold|holds|held|occup(?:ies|ied)|assum(?:es|ed)|fill(?:s|ed)|in|at|has|had) (?:C(?:manship)?|helm|head)(?: of)?)"
_ONE = r"(?:O(?:'s|, whose) [HP](?:,? P)?|H,? P|H (?:of|at|for|from) O, P|P(?:,? H(?: (?:of|at|for|with|from) O)?|,? (?:of|from|at|for) O)?|H(?:,? (?:of|from|at) O)?|O in (?:person|shape|form) of P)"
_CHAIR = rf"(?P<chairs>{_ONE})"
_CHAIRED = rf"(?P<chairs>(?:{_ONE}|O)(?:,? (?:and|jointly with|together with)(?: by)? {_ONE})?)"
_BECAME = r"(?:succe(?:ed|eds|eded)|replac(?:es|ed|ing)|follow(?:s|ed)|t(?:ake|akes|ook|aken|aking) over|t(?:ake|akes|ook|aken|aking) up|appoint\w*|elect\w*|introduc\w*|act\w*|serv\w*|speak\w*|spoke|becom\w*|became|beg[au]n|start\w*|confirm\w*|welcom\w*|remain\w*|chosen|recruit\w*|engag\w*|in post|in place|present\w*|appear\w*|describ\w*|capacity|role|position|hat|installed|retain\w*|kept on|hired|re-elected|reappointed|named|attend\w*|work\w*|step\w* in|continu\w*|return\w*)"
_PERSONAL = r"(?:P |him |her |them |himself |herself |themselves )?"
# Of hosting.
_UNIT = r"(?:(?:business|management|support|admin|administrative|administration|policy|core|central|small|dedicated|joint|back|back-office|own|business support) )*(?:unit|team|office|staff|secretariat|manager|administration|support|co-?ordinator|hub|function|budget holder)"
_HOSTS = rf"(?:(?:hosts?|hosted|hosting|houses?|housed|housing|accommodat(?:es|ed)|employ(?:s|ed)|shelter(?:s|ed))|(?:play|plays|played|act|acts|acted|serve|serves|served|is|was|been|remain|remains|remained|stands?|stood)(?: as)? host(?: {_WORD}){{0,2}}? (?:to|for|of)|(?:gives?|gave|provid(?:es|ed)|offer(?:s|ed)|finds?|found|lends?|lent)(?: {_WORD}){{0,2}}? (?:home|accommodation|office|offices|premises|desks|house ?room|secretariat|base|roof)(?: {_WORD})? (?:to|for|of))"
_HOSTED = r"(?:hosted|housed|accommodated|employed|administered|sheltered)"
_RESTS = (
    r"(?:(?:falls?|fell|fallen|passe[sd]|moved|moves|transferred|goes|went|gone|belong(?:s|ed)?|given|assigned|entrusted|switched|handed|awarded)(?: over)? to|(?:rests?|rested|lies|lay|lain|sits|sat|remain(?:s|ed)?|stay(?:s|ed)|resid(?:es|ed)|vested) (?:with|in)"
    r"|(?:undertaken|provided|done|taken on|carried out|performed|discharged|assumed) by)"
)
# Of paying.
_MONEY = r"(?:(?:running|pooled|joint|annual|multi-agency|operating|core|staffing|yearly|total|overall|whole|shared) )*(?:budgets?|costs?|expenses|expenditure|funds?|funding|income|pool|upkeep|bills?|money|monies|resources|finances|contributions?|kitty)"
_SHARE = r"(?:M|half|third|quarter|fifth|tenth|share|sum|sums|amount|remainder|rest|balance|lion's share|bulk|most|equal shares|equally|contribution|contributions|money|nothing but)"
_PAY = r"(?:pay|pays|paid|paying|contribut(?:e|es|ed|ing)|put|puts|putting|give|gives|gave|given|giving|provid(?:e|es|ed|ing)|make|makes|made|chip(?:s|ped)?|meet|meets|met|find|finds|found|bear|bears|bore|add|adds|added|invest(?:s|ed)?|supplie[sd]|cover(?:s|ed)?|fund(?:s|ed)?|financ(?:es|ed)|suppl(?:y|ies)|underwrit(?:es|ten)|top(?:s|ped)? up|commit(?:s|ted)?|awarded|granted|allocated)"
_PAID = r"(?:met|paid|borne|covered|funded|financed|found|shared|split|divided|provided|defrayed|underwritten|resourced|supported|made up|supplied|picked up|topped up)"
_LEFT = r"(?:remainder|rest|balance|residue|other half|other third|other quarter|lion's share|bulk|majority|largest share|what was left|what is left|last third|final third)"
_BY = r"(?:by|from|between|among|amongst|to|on|with|upon)"
_ARRANGEMENT = r"(?:(?:joint|integrated|shared|pooled) )*commissioning (?:arrangements?|partnership|agreement)"
_LEAD = rf"(?P<plain>{_ARRANGEMENT}|pooled budget|joint commission)"
# The arrangements with what they are for, where a council is said to be their lead commissioner.
_LEAD_FOR = rf"(?P<plain>{_ARRANGEMENT}(?: for (?:[a-z'-]+ ){{0,5}}?[a-z'-]+(?=[,.;]|$| (?:is|was|are|were|had|has|have|with|led)\b))?|pooled budget|joint commission)"
ARRANGED = re.compile(_LEAD_FOR)


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame: which part, over which words; `needs` says what the sentences before must be about where it names no body.

    Where a letter of the pattern must stand for one of certain words, `words` says which.
    """

    name: str
    part: str
    pattern: Screened
    needs: str = ""
    words: tuple[str, ...] = ()


_GROUP = re.compile(r"\(\?P<(\w+)>")


def _frame(name: str, part: str, pattern: str, needs: str = "", *words: str) -> Frame:
    return Frame(name, part, Screened(_GROUP.sub(partial(_numbered, {}), pattern)), needs, words)


def _numbered(seen: dict[str, int], match: re.Match[str]) -> str:
    """The opening of a named group, the second of its name with a number: "body_2"."""
    seen[match[1]] = seen.get(match[1], 0) + 1
    return match.group() if seen[match[1]] == 1 else f"(?P<{match[1]}_{seen[match[1]]}>"


_ENDS = r"(?=[,.;:]|$| (?:from|throughout|and|as|but|who|in|without|with|by|for|at|too|when|while|since|because|so)\b)"
FRAMES: tuple[Frame, ...] = (
    # "Roe Police have, since May, sat as equals on the Board"
    _frame("sit-on", "member", rf"{_WHO}{_THEN},?{_FEW} {_SAT}{_FEW} {_ON} {_BODY}(?!'s){_MORE}"),
    _frame("come-to", "member", rf"{_WHO}{_THEN},?{_FEW} {_COME} {_BODY}(?!'s){_MORE}(?! to (?:discuss|present|give|explain|answer|report|talk))"),
    _frame("are-kinds", "member", rf"{_WHO}{_THEN},? (?:among |amongst |as |both |two of |three of |one of |some of )*{_KINDS}{_FEW} {_ON} {_BODY}(?!'s)"),
    _frame("anaphor-kinds", "member", rf"\b(?P<pron>latter|former)(?: (?:that|who|which))?{_AUX},?{_FEW} {_KINDS}{_FEW} {_ON} {_BODY}"),
    # "Also round the table were the Council's Chief Executive and Roe Police"
    _frame("round-table", "member", rf"\b(?:around|round|at) (?:its |their )?table(?: of| at)?(?: (?P<body>B))?,?{_FEW} (?:sit|sits|sat|is|are|was|were|found){_FEW} {_WHO}", "body"),
    _frame("come-on-board", "member", rf"{_WHO}{_THEN},?{_FEW} (?:(?:came|come|comes) on board|on board|(?:around|round|at) (?:its |their )?table|joined (?:since|later|this year|last year|in turn|them))(?: (?:this|last|early|late|in|since|after|with) {_WORD}){{0,2}}{_ENDS}", "body", "on board", "table", "joined"),
    _frame("attend-as", "member", rf"{_WHO}{_THEN},?{_FEW} attend(?:s|ed|ing)?{_FEW} (?:without vote|as (?:non-voting |co-opted |full |associate )?(?:observers?|members?|partners?)|by invitation|as (?:required|needed|necessary)|ex officio|in (?:advisory|non-voting)[a-z ]*){_ENDS}", "body"),
    _frame("work-there", "member", rf"{_WHO}{_THEN},?{_FEW} (?:work|works|worked|working|based|located|co-located|sit|sits|sat|stationed)(?: (?:there|in it|within it|from it|side by side|alongside each other|alongside one another|together|under one roof|under same roof|in one room|in same room|in same office))+{_ENDS}", "hub"),
    # "At meetings of the Board the partners were joined by Roe Mind"
    _frame("joined-by", "partner", rf"(?P<body>B)[^.;M]{{0,160}}? (?:joined|swelled|supplemented|augmented)(?: [a-z]+){{0,2}} by {_WHO}"),
    _frame("holds", "member", rf"{_BODY}(?:,? chaired by P(?:, H)?,)?{_ASIDE},?{_FEW}{_AUX},?{_FEW} {_HOLD},?(?: only| just| chiefly| mainly| simply)*(?: {_KINDS}(?: (?:who|which|that) [^.;:BOPCM]{{3,90}})?:)?:? {_WHO}"),
    _frame("kinds-on-are", "member", rf"\b(?:seats?|places?|representation|attendance|composition|make-up|{_KINDS}|those|others)(?: of latter,)?(?: (?:serving|sitting|attending|represented|taking part|involved|present|seated|who (?:sit|sat|attend|attended|serve|served)))?{_FEW} (?:(?:{_ON} |(?<=attending )){_BODY}(?!'s)){_THEN},?{_FEW} {_HOLDS_SEAT}{_FEW}:? {_WHO}"),
    # "Its other partners, Roe Police and Roe Mind, were told"; "Those who were comprised Roe Police and Roe Mind"
    _frame("kinds-apposed", "member", rf"(?:\b(?:two|three|four|five|six|other|remaining|founder|founding|its|both)|(?P<body>B)'s) {_KINDS}(?: {_ON} {_BODY})?(?:, (?:and )?|,? - )(?P<who>O(?:{_AND}O){{0,6}})(?=[,.;]|$| -)", "body"),
    _frame("these-are", "member", rf"^(?:these|they|those)(?: {_WORD})? (?:are|were|is|comprise[sd]?|include[sd]?|being) {_WHO}(?=[,.;]|$)", "counted"),
    _frame("those-who", "member", rf"\bthose (?:who|that|which) (?:is|are|was|were|do|does|did|sit|sits|sat|attend|attends|attended|belong(?:s|ed)?|serve[sd]?|take part|took part|had|have)(?: (?:so|it|on it|to it|in it|there|members|partners|part|seats?|places?|sit|attend|belong)){{0,2}} (?:compris(?:e|es|ed)|includ(?:e|es|ed)|are|were|is|was|number(?:s|ed)?|made up of)(?: {_WORD})?:? {_WHO}", "body"),
    _frame("own-kinds-are", "member", rf"(?:(?P<body>B)(?:'s?|,? whose)|(?P<it>\bits)) (?:{_KINDS}|make-up|composition|seats|places|table){_THEN},?{_FEW} {_HOLDS_SEAT}{_FEW}:? {_WHO}"),
    _frame("asked-who", "member", rf"\b(?:who|which (?:agenc|organis|partner|bod|of|service|other)[a-z]*|what|whom|membership|make-up|composition|members|partners)\b[^.;BOPHM]{{0,50}} {_BODY}[^.;BM]{{0,70}}? (?P<told>{_GAVE})(?: {_WORD}){{0,4}}?[:,]? {_WHO}"),
    _frame("area-namely", "member", rf"(?P<area>\blocal area(?: partnership)?|O)(?: as whole| as one| together| generally)?{_ASIDE},? (?:(?:which|that) (?:is|was) to say|that is|in other words|namely|meaning|comprising|made up of|consisting of|here being|being){_FEW}(?: of| by)? {_WHO}", "", "area"),
    # who sits for whom: "Ada Moor had signed for Roe Police, and Len Park for the Council"
    _frame("acts-for", "seat", rf"(?P<person>P|H)(?:,|{_AUX})? (?:(?:{_WORD} )?(?:signs?|signed|acts?|acted|speaks?|spoke|sits?|sat|attends?|attended|stands?|stood|deputis\w+|serve[sd]?|voted?|there|appears?|appeared|answers?|answered) )?(?:for|on behalf of) (?P<place>O)(?!'s)", "seats"),
    _frame("represents", "seat", rf"(?P<person>P|H){_THEN},?{_FEW} (?:represent(?:s|ed|ing)?|representative of|voice of|nominee of|delegate of) (?P<place>O)(?!'s)(?: {_ON} (?:[a-z]+ ){{0,2}}(?P<body>B))?", "seats"),
    _frame("put-forward", "seat", rf"(?P<place>O){_THEN},? (?:put(?:s|ting)? forward|nominat(?:es|ed)|field(?:s|ed)|sends?|sent|chosen|chose|named|designat(?:es|ed)|delegat(?:es|ed)|represented(?: {_ON} (?P<body>B))? by|spoken for by|in (?:person|shape) of) (?:its |their )?(?P<person>H, P|P|H)", "seats"),
    _frame("seat-of", "seat", rf"(?:(?:(?P<place>O)'s|\bfor (?P<for>O),?) (?:seat|place|chair|representative|delegate|nominee|member|delegated safeguarding partner|lead safeguarding partner|spokes\w+)|\b(?:seat|place) of (?P<place>O))(?: {_ON} (?P<body>B))?{_AUX},?(?: (?:filled|taken(?: up)?|held|occupied) by| being)? (?P<person>O's [HP](?:,? P)?|P|H)", "seats"),
    # the chair
    _frame("who-chairs", "chair", rf"{_CHAIR}(?:, as [^.;:BOPC]{{2,60}},|{_ASIDE}){_AUX},?{_FEW} {_CHAIRS} {_BODY}(?!'s)"),
    _frame("takes-chair", "chair", rf"{_CHAIR}{_THEN},?{_FEW} (?:take|takes|took|taken|hold|holds|held|occup(?:ies|ied)|in|was|is|acts? as|acted as) (?:its )?(?P<office>C){_ENDS}", "body"),
    _frame("chaired-by", "chair", rf"{_BODY}(?:'s meetings)?{_THEN},?{_FEW} (?:co-|jointly )?(?:chaired|presided over|headed|convened|led from C)(?: {_WORD}){{0,3}}? by (?:(?:independent )?(?:consultant|person|scrutineer|expert), )?{_CHAIRED}(?!'s)"),
    _frame("under-chair", "chair", rf"(?:(?P<body>B)[^.;B]{{0,90}}?)? under (?:independent )?(?:chairmanship|chairing|convenership|presidency|leadership) of {_CHAIR}", "body"),
    _frame("under-own-chair", "chair", r"(?P<chairs>P)[^.;:BP]{0,60}? (?:that|how) (?P<body>B)[^.;:BP]{0,60}? under (?:his|her|their) (?:chairmanship|chairing|chair|leadership)\b"),
    _frame("chairing-was", "chair", rf"\b(?:chairing|presiding over|in C of|at head of) {_BODY},? (?:is|was) {_CHAIR}"),
    _frame("label-chair", "chair", r"^(?P<body>B)(?: ?:| -|,|\.) (?P<office>C),? ?(?:is |:|-)? ?(?P<chairs>P)(?:, O)?(?=[.;]|$)"),
    _frame("chaired-by-too", "chair", rf"\bchaired by (?:P|H)(?: of O)?,? (?:and|while|whilst) (?P<body>B) by {_CHAIR}"),
    _frame("also-chair", "chair", r"(?P<chairs>P(?:,? H(?: (?:of|at|for|with|from) O)?)?),? (?:[^.;:BPC]{0,80} )?and (?:its )?(?P<office>C) (?:of|for) (?P<body>B)"),
    _frame("fell-to", "chair", rf"(?P<turn>\b(?:chair|chairing|chairmanship|C)\b)(?: of| for)?(?: (?P<body>B))?(?P<gap>[^.;:PHM]{{0,120}}?) (?:fall|falls|fell|fallen|pass|passes|passed|rests?|rested|lies|lay|goes|went|gone|belong(?:s|ed)?|given|handed|held|filled|taken)(?: {_WORD}){{0,2}}?(?: from [OP])? (?:to|with|on|by) (?P<chairs>O in (?:person|shape|form) of P|P(?:,? (?:of|from|at) O)?|O's [HP](?:,? P)?|H (?:of|at|for|from) O, P|H,? P|O(?=[,.;]|$))", "body"),
    _frame("has-for-chair", "chair", rf"{_BODY}{_THEN},? (?:has|had|have|with|having){_FEW}(?: (?:as|for))? (?:its |new )?(?P<office>C)(?:,| in)? {_CHAIR}"),
    _frame("with-in-chair", "chair", r"(?P<body>B)[^.;OPM]{0,90},? (?P<told>with) (?P<chairs>P(?:,? (?:of|from|at) O)?|O's [HP]|H),? (?:in C|in charge of proceedings|presiding|at helm|as C)"),
    _frame("as-chair", "chair", rf"(?P<chairs>P(?:,? (?:of|from|at) O)?){_ASIDE},?(?: {_WORD}){{0,5}}? ?\b{_BECAME}{_ASIDE},? (?:{_WORD} )?{_PERSONAL}(?:{_WORD} ){{0,4}}?(?:as |of )?(?:its |new |first |present )*(?P<office>C)(?! (?:scrutineer|and scrutineer))(?: {_ON} (?P<body>B)| of (?P<it>it))"),
    _frame("chair-is", "chair", rf"(?<!P, )(?<!P )(?<!P \()(?P<office>C)(?: (?:of|for|to) {_BODY})(?!, P having\b)(?:,? (?:which )?(?:rotat|alternat|chang|mov|pass)(?:es|ed|e)(?: [a-z]+){{0,5}}?,? and)?(?:{_THEN},? (?:is|was|been|being|held by|filled by|in hands of|remain\w*|occupied by)(?: P)? ?|,? ?:? ){_CHAIR}"),
    _frame("present-chair", "chair", rf"\b(?:present|current|serving|incumbent|its|this year|for year) (?P<office>C),? (?:is|was|being|remains) {_CHAIR}", "near"),
    # the vice-chair has a seat
    _frame("vice", "vice", r"(?:with (?P<person>P(?:,? (?:of|from|at) O)?) (?:as|being) (?:its )?|(?P<person>P(?:,? (?:of|from|at) O)?) (?:is|was|became|acts as|acted as) (?:its )?|\bits )V(?:(?:,| is| was)* (?P<person>P(?:,? (?:of|from|at) O)?))?", "body"),
    _frame("in-attendance", "member", rf"(?P<body>B)[^.;]{{0,120}}? with {_WHO}(?: {_WORD}){{0,3}} (?:in(?: [a-z]+)? attendance|attending|attend|represented|taking part|round table|around table|on it|as (?:{_KINDS}|other members))\b"),
    _frame("took-part", "member", rf"{_WHO}{_THEN},? (?:(?:take|takes|took|taken|played) (?:[a-z]+ )?part(?: in it)?|(?:full |founder |founding |core |active |voting |ordinary )*(?:members|partners|signatories|participants)(?: of it)?|represented(?: on it| there)?(?! by\b)|(?:present|there|represented) at (?:its |their )?meetings?|always present|always there|sends? (?:[a-z]+ )*(?:managers?|officers?|representatives?)){_ENDS}", "body"),
    # who manages its business
    _frame("manages", "manages", r"(?P<person>P),?(?: who)? manage[sd] (?:(?:business|affairs|day-to-day work|work|running) of )?(?P<body>B)(?!'s)|(?P<body>B),? (?:which )?(?:(?:is|was|has been|had been) )?managed by (?P<person>P)"),
    _frame("and-managed-by", "manages", rf"(?P<body>B)(?:[^.;:BP]{{0,140}}? (?:and|which|it))?(?: (?:is|was|has been|had been))? (?:managed|co-?ordinated|administered)(?: {_WORD}){{0,5}}? by (?P<person>P)(?:, (?:[BO]'s|its) (?P<office>H))?"),
    # host
    _frame("hosts", "host", rf"(?P<who>O){_THEN},?{_FEW} {_HOSTS} (?:its )?(?:{_UNIT} (?:of|for) )?{_BODY}(?:'s? {_UNIT})?(?!'s| (?:event|conference|meeting|workshop))"),
    _frame("houses-unit", "host", rf"(?P<who>O){_THEN},?{_FEW} (?:{_HOSTS}|supplies|supplied|manages|managed|pays|runs|line-manages) (?:(?P<it>its) |(?P<body>B)'s? |(?=(?:business |management |support |co-ordination )+unit|secretariat)){_UNIT}\b"),
    _frame("hosted-by", "host", rf"(?:{_BODY}(?:'s? {_UNIT})?|(?P<its>\bits) {_UNIT}){_THEN},?{_FEW} {_HOSTED}(?: and {_WORD}|, {_WORD})?(?: {_WORD}){{0,2}}? (?:by|at|within|in|with) (?P<who>O)"),
    _frame("host-is", "host", rf"\bhost(?:ing)?(?: (?:authority|council|agency|employer|organisation|partner))?(?: (?:of|for|to) {_BODY})?{_AUX},? (?:is|was|been|{_RESTS}) (?P<who>O)", "body"),
    _frame("as-host", "host", rf"(?P<who>O),? (?:as|being|acting as|in its (?:role|capacity) as) (?:its )?host(?: (?:authority|council|agency|organisation|partner))? (?:of|for|to) {_BODY}"),
    # who pays
    _frame("pay-to", "funder", rf"{_WHO}{_THEN},?{_FEW} {_PAY}(?! (?:its|their) (?:names?|signatures?|hands?)\b)(?: (?:{_SHARE}|{_WORD})){{0,7}}? (?:for|towards?|to|into|of) (?:{_MONEY} (?:of|for) {_BODY}|(?:(?P<its>its)|(?P<owner>B)'s?) {_MONEY}|(?:run|running|upkeep|work|running of) {_BODY}|{_BODY})(?!'s| budget| manager| H)", "", *OF_MONEY),
    _frame("gave-body", "funder", rf"{_WHO}{_THEN},?{_FEW} (?:pays?|paid|gives?|gave|given|award(?:s|ed)|grant(?:s|ed)|allocat(?:es|ed)) (?:(?P<body>B)|(?P<it>it)) M(?:[^.;BM]{{0,60}}? and (?P<more>O) M)?"),
    _frame("met-by", "funder", rf"(?:(?P<body>B)'s? {_MONEY}|(?P<it>\bits) {_MONEY}|\b{_MONEY}(?: of M)? (?:of|for) {_BODY})(?: of M)?{_THEN},?{_FEW} (?:{_PAID}|comes?|came|falls?|fell)(?: {_WORD}|,){{0,5}}? {_BY} {_WHO}"),
    _frame("pay-share", "funder", rf"{_WHO}{_THEN},?{_FEW} {_PAY}(?: {_WORD}){{0,2}}? (?:M|half|third|quarter|fifth|two thirds|three quarters|{_LEFT})\b(?:[^.;BM]{{0,60}}?,? (?:and|while) (?P<more>O)(?: (?:had )?(?:paid|found|gave|given|put in))?,? (?:M|remainder|rest|balance|residue|other half))?", "money"),
    # "Roe Police find a third of its running costs"
    _frame("pay-part", "funder", rf"{_WHO}{_THEN},?{_FEW} {_PAY}(?: {_WORD}){{0,3}}? (?:\d[\d.]*(?:%| ?per ?cent)|half|third|quarter|most|bulk|majority|lion's share|largest (?:share|part|proportion)|all) of (?:its |their )?(?:(?P<body>B)'s? )?{_MONEY}{_ENDS}", "body"),
    # "Roe Council provided £9,000, Roe Police £4,000 and Cafcass £500"
    _frame("share-by", "funder", rf"\b(?:M|half|third|quarter|fifth|two thirds|{_LEFT}|funding|money)(?: of (?:this|that|it|which|cost|budget|money))?{_AUX},?{_FEW} (?:(?:fall|falls|fell|fallen|comes|came|come|left|due)(?: {_WORD})? {_BY}|(?:met|paid|found|borne|is|was|are|were|covered|provided|given|contributed|supplied|put (?:in|up)|picked up)(?: {_WORD})? (?:by|from|between|among|amongst)) {_WHO}", "money"),
    # who leads the commissioning
    _frame("leads-commissioning", "lead", rf"{_LEAD_FOR}[^.;]{{0,80}}? (?P<who>O){_THEN},? (?:takes?|took|has|had|held|holds|in|leads?|led|lead commissioner|commission(?:s|ed)|(?:act(?:s|ed|ing)?|serv(?:es|ed|ing)|remain(?:s|ed)?|is|was|been|being|named|appointed|designated)(?: as)? (?:its )?lead commissioner)(?: (?:lead|led|role|it))?"),
    _frame("lead-is", "lead", rf"\blead commissioner (?:for|of|in|under) {_LEAD_FOR}{_AUX},? (?P<who>O)"),
    _frame("is-lead", "lead", rf"(?P<who>O){_AUX},? (?:(?:leads?|led)|(?:is|was|acts? as|acted as|been|remain(?:s|ed)) lead commissioner (?:for|of|in)) {_LEAD}"),
    _frame("commissioning-led-by", "lead", rf"{_LEAD}[^.;:BOPHM]{{0,60}}? (?:led|headed|managed|run|overseen)(?: {_WORD})? by (?P<who>O)"),
    _frame("commissioning-paid", "arranged", rf"{_LEAD}[^.;]{{0,90}}?[ ,;]{{1,2}}(?:and )?(?:(?:(?:co-)?(?:funded|paid for|financed|resourced)(?: {_WORD}){{0,2}}? by|with (?:funding|contributions|money) from) (?P<payers>{LIST})|(?P<givers>O){_AUX},? (?:put|puts|pay|pays|paid|contribut\w+|gives?|gave|fund\w*|provide[sd]?)(?: in)?(?: {_WORD}){{0,2}}? (?:money|funds?|M|funding|half|third|share|cash))"),
)  # fmt: skip
# Of the item's own board, small letters will do: "sat on the board".
BODY_SAID = Screened(rf"{BODY_WORD.pattern}|\bthe\s+(?:board|partnership)\b")
NEEDS = Needs([frame.pattern.pattern for frame in FRAMES], {**LETTERS, "B": BODY_SAID}, [frame.words for frame in FRAMES])
