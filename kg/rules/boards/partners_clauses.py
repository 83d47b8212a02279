"""The words of taking part over the shadow of a sentence (`kg.extract.boards.shadow`): who, a word for the part, and a body.

The words stand in one place each (`_SIT`, `_HOLD`, `_KINDS` …); lists, asides, adverbs and dates are handled by the shadow.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.rules.boards.shadows import LETTERS, OF_MONEY
from kg.rules.needed import Needs
from kg.screen import Screened

_AUX = r"(?:(?:is|are|was|were|has|have|had|been|being|who|that|which|who are|acting|act|acts|acted|serve|serves|served|serving|remain|remains|remained|continue|continues|continued|came|come|to|together) )*"
_BE = (
    r"(?:(?:has|have|had|who|which|that|to) )*(?:is|are|was|were|been|be|being|remain|remains|remained|act|acts|acted|acting|serve|serves|served|serving|continue|continues|continued|constitute|constitutes|constituted|form|forms|formed|make up|made up"
    r"|come together|came together|become|became) (?:(?:been|together|and|accountable|responsible|as|among|amongst|one of|some of|counted|named|designated|listed|between|recognised) )*"
)
# What an organisation is, before its name: "the voluntary body Roe Mind".
_KIND_OF = r"(?:(?:third sector|voluntary|local|national|community|faith|youth|parents'?|charitable) )*(?:(?:body|charity|organisation|agency|forum|charities|group) )?"
_UNIT = (
    rf"(?:(?:senior |lead |two |three |four |its |their |elected |some |including )*(?:(?:representatives?|representation|officers?|colleagues|staff|members|people|advisers?|observers?|leads?|leaders|nominees?|delegates?"
    rf"|professionals|managers|chief officers|chief executives|people|personnel|somebody|someone|nurses|teachers|social workers|councils|boroughs|authorities) (?:of|from|for) )?(?:its |their )?{_KIND_OF}[OP])"
)
_AND = r"(?:,? and |, |,? & |; (?:and )?|,? (?:and )?(?:as well as|together with|along with|alongside|plus|besides|in addition to|with) )"
_LIST = rf"{_UNIT}(?:{_AND}(?:(?:from|of|for|by) )?{_UNIT}){{0,14}}"
_WHO = rf"(?P<who>{_LIST})"
_MORE = rf"(?:,? (?:together with|along with|alongside|as well as|besides|in addition to|in company with|as (?:is|are|was|were|does|do|did|has|had)) (?P<more>{_LIST})(?! (?:is|are|was|were|has|had|have|sat)\b))?"
_BODY = r"(?:(?:(?:each|every|all|most|its|regular) (?:of )?(?:meetings?|sessions) of )?(?:its |this |that |their |new |overarching |joint |wider |whole |full |larger |enlarged |main |former |old |previous |then |existing |outgoing |present )*(?P<body>O)(?:'s? (?:meetings|table|board))?|\b(?P<it>it|its meetings|meetings|(?:every|each|all) (?:of )?(?:its )?meetings?(?! of))\b)"
_ADJ = (
    r"(?:(?:two|three|four|five|six|its|their|statutory|safeguarding|equal|lead|leading|key|core|full|relevant|local|main|principal|founding|founder|standing|voting|constituent|delegated|named|designated|active"
    r"|regular|permanent|other|further|partner|member|strategic|appointed|joint|and|multi-agency|agency) )*"
)
_KINDS = rf"(?P<kind>{_ADJ}(?:partners?|members?|membership|agency|agencies|organisations?|bodies|body|representatives|signatories|attendees|participants|attenders|lead representatives))"
_SAFE = r"(?P<kind>(?:(?:two|three|four|five|its|equal|lead|local|key|and|joint) )*(?:statutory|safeguarding)(?: (?:statutory|safeguarding|lead|and|local|multi-agency))* (?:partners|partner agencies|agencies|bodies|organisations))"
_SIT = (
    r"(?:(?:sit|sits|sat|sitting|serve|serves|served) (?:on|in|around|at|within)|(?:attend|attends|attended|join|joins|joined) (?!meeting to)|(?:come|comes|came|go|goes|went|belong|belongs|belonged|sign up|signed up) to"
    r"|(?:work|works|worked|meet|meets|met|come|came) together (?:in|on|as|at|through|under)|(?:represented|present|seated|included|involved|active|partners|members|participants|engaged) (?:on|at|in|within|of)"
    r"|(?:take|takes|took|taken|play|plays|played) (?:full |active |regular |its |their )*part (?:in|on|at|in work of|in meetings of)|(?:participate|participates|participated) in"
    r"|(?:have|has|had|hold|holds|held|take|takes|took|taken|occupy|occupies|occupied|given|fill|filled) (?:one |its |their |up |own |permanent )*(?:seats?|places?|representation|representatives?|membership) (?:on|at|in|around|of)"
    r"|(?:send|sends|sent) (?:[a-z]+ )?(?:representatives?|delegates?|officers?) to|(?:make|makes|made|making) up|(?:form|forms|formed|constitute|constitutes|constituted|comprise|comprises|comprised|compose|composed) (?:membership of )?"
    r"|(?:party|parties|signatory|signatories) to) ?"
)
_HOLD = (
    r"(?:compris(?:e|es|ed|ing)(?: of)?|consist(?:s|ed|ing)? of|composed of|made up of|comprised of|formed (?:of|from|by)|constituted (?:of|by)|(?:bring|brings|brought|bringing|draws?|drew|drawing|gathers?|gathered) (?:[a-z]+ )?together"
    r"|unit(?:es|ed|ing)|attended by|joined by|(?:involv|embrac|includ|encompass)(?:es|ed|ing)|takes? in|took in|drawn from|(?:draws?|drew|takes?|took) (?:its |their )?(?:membership|members|representatives|representation)? ?from"
    r"|(?:joint |multi-agency |statutory |local |strategic )*(?:partnership|body|forum|alliance|collaboration|arrangement|coalition) (?:of|between|made up of|bringing together|comprising|involving)"
    rf"|(?:has|have|had|with|include[sd]?|including|counts?|counted|number|numbers|numbered|having|lists?|listed|led by|owned by|run by)(?: as| among| amongst)? {_KINDS}(?: (?:of|from|for|including|include|such as|being))?"
    r"|(?:has|have|had|with) (?:representation|representatives|members|membership) (?:from|of|drawn from))"
)
_HOLDS = _HOLD.replace("(?P<kind>", "(?:")
_INTO = r"(?: following(?: [a-z]+)?)?(?:,? ?:|, (?:namely|that is to say|that is|which are|being|these being)|,)? ?(?:(?:drawn )?(?:from|of) )?"
_ARE = (
    r"(?:,(?! and)[^,.;:OPM]{2,70},)?,? ?(?:(?:which|who|these|they) (?=is |are |was |were |being |include))?(?:(?:is|are|was|were|includes?|included|including|comprises?|comprised|comprising|consists? of|consisted of|consisting of|extends? to|extended to|takes in|took in|made up of|number|numbered|being|drawn|come|comes|came"
    r"|remain|remained|been|has|have|had|held by|taken by|occupied by|filled by|named as|set out as|listed as|confirmed as|given as|identified as|namely|those|from|of|such as|currently|represented|to be) ?|: ?|- )+,? ?"
)
_ON = r"(?:of|on|in|at|to|around|round|for|within)"
_POSTS = r"(?P<office>C)"
_NAMELY = r"(?: ?:|,? ?(?:namely|that is to say|that is|i\.e\.|viz\.?|being|these being|these are|these were|they are|they were|-)) ?"
_UNIT_OF = r"(?:(?:business|management|support|admin|administrative|administration|policy|core|central|small|dedicated|joint) )*(?:unit|team|office|staff|secretariat|manager|administration|support|co-?ordinator|hub)"


# What is paid, before what it is paid for: "paid in M a year towards", "contributed equally to".
_PAY = (
    r"(?:(?:pay|pays|paid|paying|contribut(?:e|es|ed|ing)|chipp?(?:s|ed)?|fund|funds|funded|funding)(?: in)?(?: (?:M|equal|similar|same|sums?|of|amounts?|contributions?|third|quarter|half|financial|annual|share|year|per|annum|every|just|over|nearly|about|in|and)){0,8}"
    r"|(?:put|puts|putting|give|gives|gave|given|giving|provid(?:e|es|ed|ing)|make|makes|made|making|invest(?:s|ed|ing)?|commit(?:s|ted|ting)?|find|finds|found|meet|meets|met|share[sd]?|sharing|bear|bears|bore)(?: in| up)?"
    r"(?: (?:M|equal|similar|same|sums?|of|amounts?|contributions?|third|quarter|half|financial|annual|share|year|per|annum|every|just|over|nearly|about|and)){1,8})"
)
_MONEY = r"(?:(?:running|pooled|joint|annual|multi-agency|operating|core|staffing|yearly|total|overall) )*(?:budgets?|costs?|expenses|expenditure|funds?|funding|income|pool|upkeep|bill|business unit|work|operation|running)"
# "there sat upon it", "on it there are seats for"
_WERE_SEATED = (
    r"(?:(?:now|also|then) )?(?:(?:(?:is|are|was|were|had been|have been) )?(?:sit|sits|sat|sitting|seated|served?|represented|found)|(?:is|are|was|were)(?: to be found| represented)?(?: (?:a )?(?:seats?|places?|representatives?)(?: (?:for|of|from|given to|reserved for|kept for))?)?"
    r"|(?:a )?(?:seats?|places?) (?:is|are|was|were|had been) (?:kept|reserved|held|found|given) (?:for|to))"
)
# "was being chaired for its first year by"
_FOR_NOW = r"(?: (?:for (?:time being|present|now|moment|(?:its|their|this|that|one|two|first|next) [a-z ]{3,30})|(?:in|during|throughout) (?:its|their|this|first) [a-z ]{3,30}|(?:in|on|with|as) [a-z -]{3,30}))?"


@dataclass(frozen=True, slots=True)
class Wording:
    """One order in which a part is told; `of` says whose body where the pattern names none, `words` are cues of which the sentence has one."""

    name: str
    part: str
    pattern: Screened
    of: str = ""
    words: tuple[str, ...] = ()


def _wording(name: str, part: str, pattern: str, of: str = "", *words: str) -> Wording:
    return Wording(name, part, Screened(pattern), of, words)


WORDINGS = (
    _wording("sit-on", "member", rf"{_WHO},? {_AUX}{_SIT}{_BODY}{_MORE}(?! (?:to (?:discuss|present|give|explain|answer|report|talk|meeting)|conference|event|report|workshop|launch|training))"),
    _wording("sit-beside", "member", rf"{_WHO},? {_AUX}(?:sit|sits|sat|serve|serves|served|work|worked|represented|seated),? (?:alongside|with|together with|beside) (?P<more>{_LIST}),? (?:on|at|in|within) {_BODY}"),
    _wording("which-they-sit-on", "member", rf",? (?:and )?(?:of|on|in|at|to) which,? {_WHO},? {_AUX}(?:sit|sits|sat|serve|served|represented|members|partners|seated|take part|took part|belong|belonged|present|(?:hold|held|have|had) (?:seats?|places?)|{_KINDS})\b", "which"),
    _wording("on-which-sit", "member", rf",? (?:and )?(?:of|on|in|at|to|around) which,? (?:there )?(?:sit|sits|sat|is|are|was|were|serve|served)(?: represented| seated| present| drawn)?,? (?:besides |as well as |alongside |in addition to )?{_WHO}", "which"),
    _wording("whose-kinds", "member", rf",? (?:and )?whose {_KINDS}{_ARE}{_WHO}", "which"),
    _wording("holds", "member", rf"{_BODY},? (?:meets? [a-z]+ and |met [a-z]+ and )?{_AUX}{_HOLD}{_INTO}{_WHO}"),
    _wording("kinds-who-sit", "member", rf"\b{_KINDS},? (?:who|that|which) {_AUX}{_SIT}{_BODY}{_NAMELY}{_WHO}"),
    _wording("which-kinds-are", "member", rf"(?P<body>O),? {_KINDS} (?:of|on|in) which,? (?:{_HOLDS}{_INTO}|{_ARE}){_WHO}"),
    _wording("are-kinds-alone", "member", rf"^{_WHO},? {_BE}(?:all |also |both |its )*{_KINDS}\.?$", "near-table"),
    _wording("also-part", "member", rf"^(?:those )?(?:taking part|represented|sitting on it|involved|attending it|in membership) (?:is|are|was|were|came):? {_WHO}", "near-table"),
    _wording("attending-are", "member", rf"(?:^|,? and |; |\bthat )(?:taking part in|represented on|represented at|sitting on|attending|serving on|involved in|belonging to|seated on) {_BODY} (?:is|are|was|were|came) {_WHO}"),
    _wording("drawn-from", "member", rf"(?:^|,? and |; |\bits )(?:its )?{_KINDS} (?:is|are|was|were) drawn from {_WHO}", "near-table"),
    _wording("partners-were", "member", rf"^(?:its )?(?P<kind>(?:{_ADJ})?partners),? (?:is|are|was|were|includes?|included|comprise[sd]?):? {_WHO}(?=[.;,]|$)", "near-table"),
    _wording("has-among", "member", rf"{_BODY},? (?:(?:of|on|in) which [^,.;OM]{{2,40}}, )?{_AUX}(?:has|had|have|counts?|counted|numbers?|numbered|includes?|included|lists?|listed) {_WHO},? (?:among|amongst|as) (?:its )?{_KINDS}"),
    _wording("and-holds", "member", rf",? (?:and|but) {_AUX}(?:attended by|comprise[sd]?|made up of|composed of|consist(?:s|ed) of|(?:brings|brought|draws|drew) together|(?:has|had|includes|included) as {_KINDS}|(?:has|had) representation from){_INTO}{_WHO}", "subject"),
    _wording("kinds-of-are", "member", rf"\b{_KINDS} (?:represented |sitting |involved )?{_ON} {_BODY}{_ARE}{_WHO}"),
    _wording("own-kinds-are", "member", rf"(?P<its>\bits|(?P<body>O)'s?) {_KINDS}{_ARE}{_WHO}"),
    _wording("on-it-sit", "member", rf"\b(?:[Uu]pon|[Oo]n|around|round|at) (?:table (?:of|at) )?{_BODY}(?:'s? table)?,? (?:there )?{_WERE_SEATED},? (?:both |besides |also )?{_WHO}"),
    _wording("there-sit-on-it", "member", rf"\b[Tt]here {_WERE_SEATED} (?:upon|on|around|round|at) (?:table (?:of|at) )?{_BODY}(?:'s? table)?,? (?:for |from )?(?:both |besides |also )?{_WHO}"),
    _wording("are-kinds-of", "member", rf"{_WHO},? {_BE}(?:its )?{_KINDS} {_ON} {_BODY}{_MORE}"),
    _wording("are-kinds-and-sit", "member", rf"{_WHO},? {_BE}(?:its )?{_KINDS},? and {_AUX}{_SIT}{_BODY}"),
    _wording("observes", "seat", rf"(?P<who>P),? {_AUX}(?:attends?|attended|attending|sits?|sat|sitting)(?: {_ON})?(?: (?P<body>O)| (?P<it>it|its meetings|meetings))?,? as (?:its )?(?:participating |participant |non-voting |lay )?observer\b", "near-table"),
    _wording("are-own-kinds", "member", rf"{_WHO},? {_BE}(?P<its>its|(?P<body>O)'s?) {_KINDS}\b(?! (?:meeting|report|agenda))"),
    _wording("are-safe", "member", rf"{_WHO},? {_BE}{_SAFE}\b(?! {_ON})", "safe"),
    _wording("safe-are", "member", rf"\b{_SAFE}(?:,[^.;:OPM]{{2,60}},| under arrangements| for area)?{_ARE}{_WHO}", "safe"),
    _wording("local-area-is", "member", rf"(?P<local>\blocal area(?: partnership)?)(?:,(?: which)?(?: (?:here|(?:for|in) (?:these|this|that|present) (?:purposes?|instance|case|context|inspection)))?"
             rf" (?:namely|that is to say|that is|i\.e\.|comprising|comprised|comprises|consisting of|consists of|consisted of|made up of|made up (?:in|for) (?:these|this|that) (?:purposes?|instance|case|context|inspection) of|composed of|meaning|means|meant|being)"
             rf"(?: (?:for|in) (?:these|this|that) (?:purposes?|instance|case|context|inspection))?|:) {_WHO}(?=[,.;]|$| (?:had|has|have|was|were|is|are|wrote|sent|replied|answered|responded)\b)"),
    _wording("responsible", "statutory", rf"\b(?:responsib\w+|accountab\w+|duty|duties|leadership)(?: for {_BODY}| (?:for|to) [^,.;OPM]{{0,30}}(?:safeguarding|arrangements|safeguard|welfare|working together)[^,.;OPM]{{0,30}})?,? (?:had |has |have |is |are |was |were |been |which |that )*(?:passe[sd]|rest(?:s|ed)?|lies|lay|falls|fell|fallen|shared|held|borne|vested|sits|sat|belongs|belonged|conferred|placed|divided|carried)(?: [a-z]+)?,? (?:in |on |upon |to |with |by |between |among |amongst )+{_WHO}", "safe"),
    _wording("share-responsibility", "statutory", rf"{_WHO},? {_AUX}(?:share|shares|shared|bear|bore|borne|have|had|hold|held|carry|carries|carried|take|took|responsible|accountable)(?: (?:joint|equal|shared|collective|and|statutory|lead))*(?: (?:responsibility|accountability|duty|leadership))? (?:for|of) {_BODY}", "", "responsib*", "accountab*", "duty", "duties", "leadership"),
    _wording("lead-as", "member", rf"{_WHO},? {_AUX}(?:leads?|led|runs?|ran|governs?|governed|oversees?|oversaw|owns?|owned) {_BODY},? as (?:its )?{_KINDS}"),
    _wording("named-as-own", "member", rf"\b(?:names?|named|lists?|listed|gives?|gave|given) as (?:(?P<body>O)'s?|(?P<its>its)) {_KINDS}:? {_WHO}"),
    _wording("among-those", "member", rf"{_WHO},? {_AUX}among(?:st)? those (?:attending|present|represented|(?:who )?(?:sit|sat|attend|attended))\b", "near-table"),
    _wording("chaired-by", "chair", rf"\b(?:co-)?(?:chaired|presided over|convened|headed)(?: up)?{_FOR_NOW} by (?P<who>[PH](?:,? and [PH])?)", "subject"),
    _wording("chaired-by-of", "chair", rf"{_BODY}(?:,[^.;OPM]{{3,80}},)?,? {_AUX}(?:co-)?(?:chaired|presided over|convened|headed)(?: [a-z]+)?{_FOR_NOW} by (?P<who>[PH](?:,? and [PH])?)"),
    _wording("chaired-by-too", "chair", r"\bchaired by (?:P|H)(?: of O)?,? (?:and|while|whilst) (?P<body>O) (?:is |was )?by (?P<who>P|H)"),
    _wording("chairing-was", "chair", rf"\b(?:chairing|presiding over|in C of|at head of) {_BODY},? (?:is|was|has been|had been) (?P<who>P|H)"),
    _wording("chaired-by-then", "chair", r"\b(?:co-)?(?:chaired|presided over|convened)(?: [a-z]+)? by (?P<who>P), (?P<body>O)"),
    _wording("under-chair", "chair", rf"{_BODY},? (?:[a-z]+ ){{0,4}}under (?:(?P<alone>independent) )?(?:chairmanship|chairing|chairpersonship|convenership|presidency) of (?P<who>P)"),
    _wording("chairs", "chair", rf"(?P<who>P(?:,? and [PH])?),? {_AUX}(?:(?P<alone>independent) )?(?:chairs|chaired|chairing|co-chairs|co-chaired|presides over|presided over|presiding over|heads|headed|in C of|takes C of|at head of) {_BODY}(?: (?:jointly |together )?with (?P<more>[PH](?:,? and [PH])?))?(?!'s|[a-z ]* (?:meeting|conference|session|event)\b)(?P<after> in independent capacity| as independent| independent)?"),
    _wording("under-chair-of", "chair", r",? under (?:(?P<alone>independent) )?(?:chairmanship|chairing|chairpersonship|convenership|presidency|leadership as C) of (?P<who>P|H)", "subject"),
    _wording("was-owned-chair", "chair", rf"(?P<who>P),? {_AUX}(?P<body>O)'s? (?:new |present |first |current |own )*{_POSTS}"),
    _wording("is-member-for", "seat", rf"(?P<who>P),? {_AUX}(?P<place>O)(?:'s)? (?:member|representative|nominee|delegate|lead) (?:of|on) {_BODY}(?!'s)"),
    _wording("as-member", "seat", rf"\bas (?:(?:full|founder|long-standing|new|co-opted|lay) )*member of {_BODY},? (?P<who>P|H)(?! [OPH])"),
    _wording("name-to", "seat", rf"\b(?:appoint|nominate|elect|co-opt|name)(?:ed|s)? (?P<who>P(?:,? and P)?),? (?:to (?:(?:serve|sit|seat|place|vacancy) (?:on|in|as member of) )?|as (?:(?:O's|its|their|council's|committee's|[a-z]+) )*(?:representatives?|members?|nominees?) (?:on|of|to) ){_BODY}(?!'s)"),
    _wording("with-chair", "chair", rf"{_BODY}(?P<gap>[^.;OPM]{{0,90}}),? with (?P<who>P),? (?:(?:as|being|acting as|in post as|serving as) (?:its |new |present |first )*{_POSTS}|(?:chairing|presiding|in C|in chair|as C)\b)"),
    _wording("of-which-chair", "chair", rf",? (?:and )?(?:of|for) which (?P<who>P|H|he|she|they),? {_AUX}(?:its |new |present |appointed |elected |confirmed |named |made |re-appointed |as |in post )*{_POSTS}", "which"),
    _wording("pronoun-chairs", "chair", r"\b(?P<who>he|she),? (?:has |had |is |was |been |who )*(?:(?:jointly )?(?:co-)?(?:chairs|chaired|chairing)|presides over|presided over|heads|headed|(?:(?:is|was|been|as|became) )*(?P<office>C) of) (?P<body>O)(?: (?:jointly |together )?with (?P<more>[PH](?:,? and [PH])?))?(?!'s|[a-z ]* (?:meeting|conference|session|event)\b)"),
    _wording("label-chair", "chair", rf"^(?P<body>O)(?: ?:| -|,|\.) {_POSTS},? ?(?:is |:|-)? ?(?P<who>P)(?:, (?P<place>O))?(?=[.;,]|$)"),
    _wording("bracketed-chair", "chair", rf"(?P<body>O), {_POSTS} ?[:-] ?(?P<who>P)(?:, (?P<place>O))?(?=[.;:,]|$)"),
    _wording("bracketed-chair-alone", "chair", rf"(?P<body>O), {_POSTS} (?P<who>P),? ?(?::|,(?= (?:meets|met|has|had|is|was|on which|which|reports?|reported)\b))"),
    _wording("which-chairs", "chair", r",? (?:and )?which (?P<who>P|H|he|she)(?: (?:himself|herself|themselves))? (?:has |had |have |is |was |been )*(?:chairs|chaired|chairing|presides over|presided over|presiding over|co-chairs|co-chaired|co-chairing)", "which"),
    _wording("under-whose-chair", "chair", r"\bunder (?P<who>P|H)'s? (?:(?P<alone>independent) )?(?:chairmanship|chairing|chairpersonship|convenership|presidency|chair)\b", "subject"),
    _wording("whose-chair", "chair", rf",? (?:and )?whose (?:new |present |first |current |last |former )*{_POSTS},? (?:is |are |was |were |has |had |been )*(?P<who>P(?:,? and P)?)", "which"),
    _wording("chair-of", "chair", rf"(?P<who>P)(?:, [^.;:PCM]{{2,70}},(?= (?:had|has|is|was|remains|became|who) ))?,? (?:\(|who |whose )?(?:until then |until |then |had |has |is |was |been |previously |formerly |remains |remained |acts |acted |acting |serves |served |serving |working |continues |continued |became |made |named |chosen |installed |elected |appointed |confirmed |as |in post |new |present |first |current |to be |post of |role of |, )*(?P<its>its )?{_POSTS}(?: (?:of|for|to) {_BODY})?"),
    _wording("own-chair", "chair", rf"(?P<its>\bits|(?P<body>O)'s?) (?:new |present |first |current |own )*{_POSTS},? (?:is |are |was |were |being |has |had |been |remains |remained )*(?P<who>P(?:,? and P)?)"),
    _wording("hosted-by", "host", r"\b(?:hosted|accommodated|housed)(?: [a-z]+)?(?: (?:on behalf of|for) [^.;PM]{3,50}?)? (?:by|at|within|in) (?P<who>O)(?! until\b)", "subject"),
    _wording("of-which-host", "host", r",? (?:and )?(?:of|for|to) which (?P<who>O) {aux}(?:as )?(?:its )?(?:lead )?host(?: authority| organisation| council| agency)?\b".replace("{aux}", _AUX), "which"),
    _wording("which-hosts", "host", rf",? which (?P<who>O),? {_AUX}(?:hosts|hosted|houses|housed|accommodates|accommodated)\b", "which"),
    _wording("unit-by", "host", rf"\b{_UNIT_OF} (?:of|for) {_BODY},? {_AUX}(?:hosted|based|housed|employed|accommodated|located|provided|supplied|staffed|found|furnished|given|lent|run|sits|sat) (?:by|at|within|in|with) (?P<who>O)"),
    _wording("fund", "funder", rf"{_WHO},? {_AUX}(?:fund|funds|funded|finance|finances|financed|pay for|pays for|paid for|contribute to|contributes to|contributed to|resource[sd]?|bear cost of|bore cost of|meet cost of|met cost of) (?:(?:budget|costs?|running costs|work|funding|upkeep) of )?{_BODY}(?:'s? (?:work|budget|costs|running costs|business unit))?(?=[,.;]|$)"),
    _wording("pay-in", "funder", rf"{_WHO}(?:, (?:who|which) (?:are|were) [^,.;OPM]{{3,50}})?,? (?:of (?:which|whom) |which |who |between them |among them )?{_AUX}{_PAY} (?:to|towards?|for|into|of|in) (?:(?:{_MONEY} of )?{_BODY}(?:'s? {_UNIT_OF})?|(?:(?P<its>its)|(?P<owner>O)'s?) {_MONEY})(?=[,.;]|$| (?:by|with|and|in|for|while|though|but)\b)", "", *OF_MONEY),
    _wording("sum-given-by", "funder", rf"\bM,? {_AUX}(?:awarded|given|granted|paid|provided|contributed|allocated|made available) (?:in)?to(?:wards)? {_BODY} by (?P<who>O)"),
    _wording("funded-by", "funder", rf"{_BODY}(?:'s? (?:work|budget|costs|running costs|business unit))?,? {_AUX}(?:funded|financed|paid for|resourced|met|supported financially|receiv(?:es|ed|ing) (?:its )?(?:funding|funds|contributions|income|money)) (?:by|from|through)(?: contributions from)? {_WHO}"),
)  # fmt: skip
NEEDS = Needs([wording.pattern.pattern for wording in WORDINGS], LETTERS, [wording.words for wording in WORDINGS])
_NAMED = (
    r"\b(?:Board|Partnership|Panel|[Gg]roup|Forum|Hub|Executive|Agency|Alliance|Network|[Aa]rrangements|Adopt(?:ion)? [A-Z]\w+|[A-Z]{2,}|[Ii]ts?|table|Council|Councils|Police|Constabulary|Trust|Service|Services|Probation|Cafcass|Barnardo's"
    r"|safeguarding partners|statutory|local area|Authority|Mind|Commissioner|Protection Committee)\b"
)
NAMED = Screened(_NAMED)
NAMED_TWICE = Screened(rf"{_NAMED}[\s\S]*?{_NAMED}")
# The words of a part in the one body that a sentence names.
OF_ONE = Screened(
    r"[Cc]hair|presid|conven|\bsits? on|\bsat on|\bserv(?:es?|ed) on|ppoint|ominat|represent|member of|\ba member\b|\bobserver\b|\bother (?:members|partners)\b|\b(?:partners|members) (?:in|of|on)\b|\bunit (?:is|was|had been) (?:hosted|housed)\b"
)
