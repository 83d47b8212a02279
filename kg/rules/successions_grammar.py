"""A small grammar of one body following another: the words for it stand in one place each, and serve in any order.

`_INTO` is what happens to the old, `_TAKES` what the new does, `_DUTY` what is handed on, `_END` how the old ends.
"""

from __future__ import annotations

from kg.rules.grammar import Rule, Table
from kg.rules.pieces_bodies import ASIDE, NAME, WHEN
from kg.rules.successions import (
    _AFTERWARDS,
    _BEEN,
    _FORMAL,
    _NEW_THE,
    _OLD,
    _OLD_BODIES,
    _OLD_THE,
    _OLDS,
    _ONE,
    _WHEN,
    _WILL,
    PLAIN,
    SETTLED,
)

_NEW = rf"(?P<successor>{_ONE})(?!'s)"
_DUTY = r"(?:work|role|functions?|responsibilit(?:y|ies)|duty|duties|remit|powers|tasks?|business|place|mantle|oversight|brief|activities|shoes|caseload|workload)"
_DUTIES = rf"(?:(?:the|its|their|all|most|those) )?(?:[a-z]+ )?{_DUTY}(?: and (?:[a-z]+ )?{_DUTY})?"
_AUX = rf"(?:(?:had|has|have|was|were|is|are|be|been|being|{_WILL}|now|since|today|itself){_FORMAL}{_WHEN} ){{0,4}}"
_INTO = (
    r"\b(?:(?:replaced|superseded|succeeded|supplanted|swallowed up|absorbed|subsumed|taken over) by"
    r"|(?:folded|incorporated|integrated|rolled|brought|merged|amalgamated|absorbed|subsumed|drawn|wrapped(?: up)?|collapsed|consolidated|taken|moved|converted"
    r"|transformed|reshaped|remodelled|re-formed|reformed|turned|evolved|grown|developed) (?:in|into|within|under)"
    r"|(?:reshaped|remodelled|re-formed|reformed|refashioned|reborn|recast) as|(?:became|become) (?:a )?part of"
    rf"|hand(?:ed|ing|s)? (?:over|on|{_DUTIES}(?: over| on)?){_WHEN} to|(?:transferred|passed|ceded|yielded|moved) {_DUTIES}{_WHEN} to)"
)
_TAKES = (
    r"\b(?:(?:absorb(?:ed|s)?|subsum(?:ed|es?)|swallowed|supplant(?:ed|s)|superseded?s?|replaced?s?|succeeded|succeeds)"
    rf"|(?:inherit(?:ed|s)?|assum(?:ed|es?)|t(?:ook|akes?|aken) (?:on|over|up)|d(?:oes|id|one)|perform(?:ed|s)?|carr(?:ied|ies) (?:on|out|forward)|continu(?:ed|es?)|pick(?:ed|s) up|discharge[sd]?) {_DUTIES} of"
    rf"|(?:gr[eo]wn?|evolved|developed|arose|arisen|sprang|sprung|born|stems?|stemmed) (?:out of|from|of)|(?:had|has|have) its origins? in"
    r"|(?:stood|stands?|come|came|set up|put|acting|acts) in (?:the )?place of|t(?:ook|akes?|aken) (?:over from|the place of)|(?:step(?:ped|s)|came|come) into the (?:shoes|place|role) of|fill(?:ed|s)? the (?:shoes|place|role|gap left by|space left by) (?:of )?|follow(?:ed|s) on from)"
)
_ENDED = (
    r"(?:cease[sd]?(?: to (?:exist|operate|function|meet))?|dissolved|disbanded|abolished|wound up|stood down|closed(?: down)?|disestablished"
    r"|discontinued|scrapped|retired|come to an end|c[ao]me to an end|ended|end|lapsed|folded|brought to an end)"
)
_END = r"(?:closure|closing|end|ending|abolition|dissolution|demise|disbanding|disbandment|winding up|cessation|replacement)"
_ITS = rf"\b(?:its|their|that) {_DUTY}(?: and {_DUTY})?"
_PASS = (
    r"(?:pass(?:ed|es)?|transfer(?:red|s)?|f[ae]ll(?:en|s)?|mov(?:ed|es?)|go(?:es|ne)?|went|handed(?: over| on)?|(?:be |been )?taken(?: on| over| up)?|(?:rests?|rested|lies|lay)(?= (?:to|with))"
    r"|(?:absorbed|subsumed|inherited|resumed)|(?<=now\s)(?:done|carried out|performed|discharged|exercised)|continued|carried (?:on|forward)|assumed|picked up)"
)
_TO = r"(?:to|by|into|on to)"
_MERGER = r"(?:merger|merging|amalgamation|union|coming together|joining(?: together)?|combination|combining|fusion|bringing together)"
_CHANGE = r"(?:change|changeover|move|transition|transfer|shift|switch|handover|conversion|evolution)"

_UNTIL = "(?:(?:[Uu]ntil|[Bb]efore|[Uu]p to|[Pp]rior to) " + WHEN.partition("until) ")[2]
_CALLED = r"(?:known as|called|named|titled|styled|known by the name(?: of)?)"
_HEIR_DOES = (
    rf"(?:(?:took|taken|takes?|assum(?:ed|es?)|inherit(?:ed|s)|pick(?:ed|s)|carr(?:ied|ies)|continued|absorb(?:ed|s))(?: (?:on|over|up))?{_WHEN} (?:{_ITS}|from it\b|it\b)"
    rf"|(?:replac(?:ed|es|ing)|succeed(?:ed|s|ing)) (?:it|them)\b|(?:beg[au]n|started|established|set up|created|formed|launched|came into (?:being|effect|force)|come into (?:being|effect|force|existence)|came into existence|opened|put|appointed|convened|constituted){_WHEN}"
    r" (?:in (?:its|their) (?:stead|place)|to (?:replace|succeed|take over from) (?:it|them)|instead))"
)

def _rule(
    name: str, pattern: str, cue: tuple[str, ...], finds: dict[str, dict[str, str]], ignores: tuple[str, ...],
    stances: frozenset[str] = SETTLED, core: str = "",
) -> Rule:  # fmt: skip
    first, owner, rest = pattern.partition("(?P<owner_old>")
    pattern = first + owner + rest.replace("(?P<owner_old>", "(?:")
    return Rule(
        name=name, yields="successions", pattern=pattern, cue=cue, cased=True, finds=finds, ignores=ignores, stances=stances,
        core=core,
    )


_PAIR = {"predecessor": "Neglect Group", "successor": "Risk Board"}
_PAIRS = {"predecessors": "Neglect Group", "successor": "Risk Board"}

RULES: tuple[Rule, ...] = (
    _rule(
        "went-into",
        rf"{_OLD_THE}{_OLDS}{_WHEN},? (?:which |and )?{_AUX}{_INTO} {_NEW_THE}{_NEW}{ASIDE}(?:,? {WHEN})?",
        (
            "replaced", "superseded", "succeeded", "supplanted", "swallowed", "absorbed", "subsumed", "taken", "folded", "incorporated",
            "integrated", "rolled", "brought", "merged", "amalgamated", "drawn", "wrapped", "collapsed", "consolidated", "moved", "converted",
            "transformed", "reshaped", "remodelled", "reformed", "formed", "turned", "evolved", "grown", "developed", "part of", "hand*",
            "transferred", "passed", "ceded", "yielded", "recast", "reborn",
        ),
        {
            "The Neglect Group was folded into the Risk Board in 2018.": _PAIRS,
            "The Neglect Group became part of the Risk Board in May 2018.": _PAIRS,
            "The Neglect Group handed its duties to the Risk Board in May 2018.": _PAIRS,
        },
        (
            "The Neglect Group might be folded into the Risk Board.",
            "The Neglect Group passed the report to the Risk Board.",
            "The Neglect Group was not absorbed by the Risk Board.",
        ),
        core=_INTO,
    ),
    _rule(
        "takes-from",
        rf"{_NEW_THE}{_NEW}{ASIDE}{_WHEN}(?:,? which|,? and)?{_WHEN} {_AUX}{_TAKES} {_OLD_THE}{_OLDS}(?:,? {WHEN})?",
        (
            "absorb*", "subsum*", "swallowed", "supplant*", "supersede*", "replace*", "succeed*", "inherit*", "assum*", "took", "take*",
            "does", "did", "done", "perform*", "carr*", "continu*", "pick*", "discharg*", "grew", "grow*", "evolved", "developed", "arose",
            "arisen", "sprang", "sprung", "born", "stem*", "origin*", "place of", "step*", "shoes", "fill*", "follow*",
        ),
        {
            "The Risk Board took over the work of the Neglect Group in May 2018.": _PAIRS,
            "The Risk Board has absorbed the Neglect Group.": _PAIRS,
            "The Risk Board grew out of the Neglect Group.": _PAIRS,
            "The Risk Board has stepped into the shoes of the Neglect Group.": _PAIRS,
            "Since May 2018 the Risk Board has stood in place of the Neglect Group.": _PAIRS,
        },
        (
            "The Risk Board might take over the work of the Neglect Group.",
            "The Risk Board has not absorbed the Neglect Group.",
            "The Risk Board praised the work of the Neglect Group.",
        ),
        core=_TAKES,
    ),
    _rule(
        "that-body-which",
        rf"(?P<successor>{_ONE}){ASIDE},?[^.;]{{0,80}}? (?:that|this|the new) (?:body|board|partnership|group|panel), which,?{_WHEN} {_AUX}{_TAKES} {_OLD_THE}{_OLDS}(?:,? {WHEN})?",
        ("which",),
        {
            "Ada Moor of the Risk Board gave the first report of that body, which on 1 May 2018 took over from the Neglect Group.": _PAIRS,
        },
        ("The Risk Board had the report of that body, which had met the Neglect Group.",),
        core=r"\b(?:that|this|the new) (?:body|board|partnership|group|panel), which",
    ),
    _rule(
        "nominal-change",
        rf"(?:(?:[Rr]eplacement|[Ss]upersession|[Aa]bsorption) of {_OLD_THE}{_OLD}{ASIDE}{_WHEN} (?:by|with|into)|(?i:{_CHANGE}) from {_OLD_THE}(?P<other>{_ONE}){ASIDE}{_WHEN} (?:to|into)) {_NEW_THE}{_NEW}{ASIDE}"
        rf"(?! (?:would|might|could|should|is planned|was planned|was proposed|had been proposed))(?:(?: (?:took|came|was|had been|has been|is|being)(?: (?:effect|place|made|complete|completed|into (?:effect|force)|due))*)?,? {WHEN})?",
        ("replacement", "supersession", "absorption", "change*", "move", "transition", "transfer", "shift", "switch", "handover", "conversion", "evolution"),
        {
            "The replacement of the Neglect Group by the Risk Board took effect on 1 May 2018.": _PAIR,
            "The change from the Neglect Group to the Risk Board took place in May 2018.": {
                "other": "Neglect Group",
                "successor": "Risk Board",
            },
        },
        ("A move from the Neglect Group to the Risk Board was proposed.", "The replacement of the Neglect Group by the Risk Board would be debated."),
        PLAIN,
    ),
    _rule(
        "merger-made",
        rf"{_MERGER} (?:of|between) {_OLD_THE}{_OLD_BODIES}{_WHEN},? {_AUX}(?:created|formed|produced|made|gave (?:rise|birth) to|led to|resulted in|brought about|into|to form|to create|established) {_NEW_THE}{_NEW}{ASIDE}(?:,? {WHEN})?",
        ("merg*", "amalgamation", "union", "together", "joining", "combin*", "fusion"),
        {
            "A merger of the Neglect Group and the Missing Group created the Risk Board in May 2018.": {
                "predecessors": "Neglect Group and the Missing Group",
                "successor": "Risk Board",
            },
        },
        ("A merger of the Neglect Group and the Missing Group might create the Risk Board.",),
    ),
    _rule(
        "made-of-merger",
        rf"{_NEW_THE}{_NEW}{ASIDE}{_WHEN},? (?:which )?{_AUX}(?:(?:the )?(?:product|result|outcome|fruit) of (?:a |the )?{_MERGER} (?:of|between)|(?:combined|amalgamated|united|merged|fused|combines)) {_OLD_THE}{_OLD_BODIES}(?:,? {WHEN})?",
        ("merg*", "amalgamat*", "united", "combin*", "fused", "product", "result", "outcome", "fruit"),
        {
            "The Risk Board combined the Neglect Group and the Missing Group.": {"predecessors": "Neglect Group and the Missing Group"},
            "The Risk Board was the product of a merger between the Neglect Group and the Missing Group.": {"successor": "Risk Board"},
        },
        ("The Risk Board might have combined the Neglect Group and the Missing Group.",),
    ),
    _rule(
        "in-place-of",
        rf"[Ii]n (?:the )?(?:place|stead) of {_OLD_THE}{_OLDS},? (?:{WHEN},? )?(?:(?:there|came|stood|stands|comes|now|is|was|has been|had been|set up|established|created|formed) ){{1,5}}{_NEW_THE}{_NEW}{ASIDE}(?:,? {WHEN})?",
        ("place", "stead"),
        {"In place of the Neglect Group there was now the Risk Board.": _PAIRS},
        ("In place of the Neglect Group there might be the Risk Board.",),
        core=r"[Ii]n (?:the )?(?:place|stead) of",
    ),
    _rule(
        "now-is",
        rf"(?:[Ww]hat (?:was|used to be|had been) )?{_OLD_THE}{_OLD}{ASIDE}(?:,| \()? ?(?:(?:which|that) )?(?:(?:is|was|are|were) )?(?:from then on |today |since {WHEN} )?now (?:(?:called|named|known as|styled|operating as|trading as|working as) )?(?:the |a )(?:new )?{_NEW}(?! (?:chaired?|chairs|member|sub-?group|representative|report))",
        ("now",),
        {
            "The Neglect Group is now the Risk Board.": _PAIR,
            "The Neglect Group (now the Risk Board) met.": _PAIR,
            "What was the Neglect Group is now called the Risk Board.": _PAIR,
        },
        ("The Neglect Group is now meeting the Risk Board.", "The Neglect Group might now be the Risk Board."),
    ),
    _rule(
        "as-now-known",
        rf"{_NEW_THE}{_NEW}{ASIDE},? \(?(?:as {_OLD_THE}{_OLD}{ASIDE} (?:is|was|has been|had been) (?:now |since )?(?:known|called|renamed|styled)|(?:the )?(?:old|former|previous|earlier|erstwhile) (?P<other>{_ONE})(?=[,)]))",
        ("known", "called", "renamed", "styled", "old", "former", "previous", "earlier", "erstwhile"),
        {
            "The Risk Board, as the Neglect Group is now known, met.": _PAIR,
            "The Risk Board (the former Neglect Group) met.": {"other": "Neglect Group", "successor": "Risk Board"},
        },
        ("The Risk Board, as the Neglect Group knows, met.",),
        core=r"\b(?:known|called|renamed|styled)\b|\b(?:old|former|previous|earlier|erstwhile) [A-Z]",
    ),
    _rule(
        "name-changed",
        rf"(?:name of {_OLD_THE}{_OLD}{ASIDE} {_AUX}(?:changed|altered|amended){_WHEN} to|{_OLD_THE}(?P<other>{_ONE}){ASIDE} (?:has |had )?had a change of name{_WHEN},? (?:and (?:is|was) now|to)) {_NEW_THE}{_NEW}{ASIDE}(?:,? {WHEN})?",
        ("name",),
        {
            "The name of the Neglect Group was changed to the Risk Board in May 2018.": _PAIR,
            "The Neglect Group has had a change of name and is now the Risk Board.": {"other": "Neglect Group", "successor": "Risk Board"},
        },
        ("The name of the Neglect Group might be changed to the Risk Board.",),
    ),
    _rule(
        "under-new-name",
        rf"[Uu]nder (?:its|the|their) new (?:name|title)(?: of|,|,? as)? {_NEW_THE}{_NEW}{ASIDE},? {_OLD_THE}{_OLD}",
        ("name", "title"),
        {"Under its new name of the Risk Board, the Neglect Group met in May.": _PAIR},
        ("Under its new name of Focus the Neglect Group met.",),
    ),
    _rule(
        "whose-predecessor",
        rf"{_NEW_THE}{_NEW}{ASIDE}(?:,? whose|'s) (?:immediate )?(?:predecessor|forerunner|precursor)(?: body)?,? (?:(?:was|is|had been|has been) )?{_OLD_THE}{_OLD}{ASIDE}(?:,? {WHEN})?",
        ("predecessor", "forerunner", "precursor"),
        {"It met the Risk Board, whose predecessor had been the Neglect Group until May 2018.": _PAIR},
        ("The Risk Board and its predecessor met.",),
        PLAIN,
    ),
    _rule(
        "predecessor-of",
        rf"(?:(?:predecessor|forerunner|precursor)(?: body)? (?:of|to) {_NEW_THE}{_NEW}{ASIDE},? (?:(?:was|is|had been|has been) )?{_OLD_THE}{_OLD}|{_OLD_THE}(?P<other>{_ONE}){ASIDE},? (?:which was |was |is )?(?:the )?(?:predecessor|forerunner|precursor)(?: body)? (?:of|to) {_NEW_THE}(?P<heir>{_ONE})){ASIDE}(?:,? {WHEN})?",
        ("predecessor", "forerunner", "precursor"),
        {
            "The predecessor of the Risk Board was the Neglect Group.": _PAIR,
            "The Neglect Group, the forerunner of the Risk Board, had met.": {"other": "Neglect Group", "heir": "Risk Board"},
        },
        ("A predecessor of the Director had met the Board.",),
        PLAIN,
    ),
    _rule(
        "successor-is",
        rf"(?:successor|replacement)(?: body)? (?:to|of|for) {_OLD_THE}(?P<other>{_ONE}){ASIDE},? (?:(?:is|was|will be|would be|has been|had been|namely|being) )?{_NEW_THE}{_NEW}{ASIDE}(?:,? (?:(?:which )?(?:began|started|was set up|came into (?:being|effect|force)|took over|opened) )?{WHEN})?",
        ("successor", "replacement"),
        {
            "The successor to the Neglect Group is the Risk Board.": {"other": "Neglect Group", "successor": "Risk Board"},
        },
        ("The successor to the Neglect Group might be the Risk Board.",),
    ),
    _rule(
        "owned-successor",
        rf"(?P<owned>(?!The )(?:[A-Z][\w'&-]*(?: (?:and |of |for )?)){{1,7}}(?:Board|Partnership|Panel|Group|Hub|Forum|Trust|Team|Service))'s (?:successor|replacement)(?: body)?,? (?:(?:is|was|will be|would be) )?{_NEW_THE}{_NEW}{ASIDE}(?:,? (?:(?:which )?(?:began|started|was set up|came into (?:being|effect|force)|took over|opened) )?{WHEN})?",
        ("successor", "replacement"),
        {
            "The Risk Neglect Group's successor, the Risk Board, began in May 2018.": {"owned": "Risk Neglect Group", "successor": "Risk Board"},
        },
        ("The Neglect Group's successor might be the Risk Board.",),
    ),
    _rule(
        "to-which-duties-passed",
        rf"{_NEW_THE}{_NEW}{ASIDE},? (?:to which|by which|which) (?:the )?(?:[a-z]+ )?{_DUTY} of {_OLD_THE}{_OLDS} {_AUX}{_PASS}(?: to it)?(?:,? {WHEN})?",
        ("which",),
        {"It paid the Risk Board, to which the duties of the Neglect Group passed on 1 May 2018.": _PAIRS},
        ("It paid the Risk Board, to which the duties of the Neglect Group were known.",),
        core=rf"which (?:the )?(?:[a-z]+ )?{_DUTY} of",
    ),
    _rule(
        "ended-other-began",
        rf"{_OLD_THE}{_OLDS}{_WHEN} {_AUX}{_ENDED}(?:,? {WHEN})?(?:;|,? and|,|,? whereupon)? {_NEW_THE}{_NEW}{ASIDE} {_AUX}(?:beg[au]n|started|established|set up|created|formed|launched|came into (?:being|effect|force)|went live|opened|took over|put|appointed|convened)"
        rf"(?: (?:in (?:its|their) (?:stead|place)|to (?:replace|succeed) (?:it|them)|instead){_WHEN}|{_AFTERWARDS})",
        ("cease*", "dissolved", "disbanded", "abolished", "wound", "stood", "closed", "disestablished", "discontinued", "scrapped", "end", "ended", "lapsed", "folded"),
        {
            "The Neglect Group ended on 28 May 2018; the Risk Board began the next day.": _PAIRS,
            "The Neglect Group had been dissolved and the Risk Board established in its stead.": _PAIRS,
        },
        ("The Neglect Group might be dissolved and the Risk Board established in its stead.",),
        core=_ENDED,
    ),
    _rule(
        "ceases-and-is-followed",
        rf"{_OLD_THE}{_OLDS}{_WHEN} {_AUX}{_ENDED}(?:,? {WHEN})?,? (?:and|to|when it|but|being|whereupon it)(?: (?:will|would|was|is|be|being|then|to|has been|had been))* (?:replaced|succeeded|followed|superseded){_WHEN} by {_NEW_THE}{_NEW}{ASIDE}(?:,? {WHEN})?",
        ("replaced", "succeeded", "followed", "superseded"),
        {"The Neglect Group will cease to exist on 31 May 2022 and be succeeded by a Risk Board.": _PAIRS},
        ("The Neglect Group might cease to exist and be succeeded by a Risk Board.",),
    ),
    _rule(
        "called-until",
        rf"(?:{_UNTIL},? {_NEW_THE}(?P<heir>{NAME}|{_ONE}){ASIDE} {_AUX}{_CALLED}|{_NEW_THE}(?P<successor>{NAME}|{_ONE}){ASIDE},? (?:which )?(?:{_AUX},? ?{_UNTIL},? {_CALLED}|{_AUX}(?:known|called|named|titled),? {_UNTIL},? (?:as )?"
        rf"|{_AUX}(?:originally|once|initially|at first|in the past|previously|formerly) {_CALLED}|used to be {_CALLED}|used to go by the name(?: of)?|(?:went|had gone) by the name(?: of)?|bore the name(?: of)?|{_AUX}{_CALLED}(?= [^,.;]{{3,90}},? {_UNTIL}))) ?"
        rf"{_OLD_THE}(?P<predecessor>{NAME}|{_ONE}){ASIDE}(?:,? {WHEN})?",
        ("known", "called", "named", "titled", "name"),
        {
            "The Risk Board was until May 2018 called the Neglect Group.": _PAIR,
            "Until May 2018 the Risk Board was known as the Neglect Group.": {"heir": "Risk Board", "predecessor": "Neglect Group"},
            "The Risk Board was called the Neglect Group until May 2018.": _PAIR,
            "The Risk Board, which used to be called the Neglect Group, met.": _PAIR,
        },
        ("The Risk Board called the Neglect Group to a meeting.", "The Risk Board was called by the Neglect Group.", "The Risk Board might be called the Neglect Group."),
        PLAIN,
        core=r"\b(?:known|called|named|titled|name)\b",
    ),
    _rule(
        "ends",
        rf"{_OLD_THE}{_OLDS.replace('predecessors', 'predecessor')}{_WHEN} (?:(?:had|has|have|{_WILL}){_FORMAL} )?(?:(?:held|hold|had|have) (?:its|their) (?:last|final) meeting|(?:met|meet) for the (?:last|final) time(?=,? {WHEN}|[.;]|$| and)|{_BEEN}{_FORMAL} (?:discontinued|scrapped|retired|closed(?: down)?|terminated)"
        rf"|no longer exist(?:s|ed)?|(?:is|was) no more|(?:closed?(?: down)?|folded?|lapsed?|ended?)(?=,? {WHEN}|[.;]|$))(?:,? {WHEN})?",
        ("last", "final", "discontinued", "scrapped", "retired", "closed", "close", "terminated", "longer", "no more", "fold*", "lapse*", "end", "ended"),
        {
            "The Neglect Group held its last meeting in May 2018.": {"predecessor": "Neglect Group"},
            "The Neglect Group will close on 1 May 2020.": {"predecessor": "Neglect Group"},
            "The Neglect Group no longer existed.": {"predecessor": "Neglect Group"},
        },
        ("The Neglect Group closed the case in May 2018.", "The Neglect Group might close in May 2020.", "The Neglect Group met last in May 2018."),
        core=r"\b(?:last|final) (?:meeting|time)|\bdiscontinued|\bscrapped|\bretired|\bclosed? |\bclosed?[.]|\bterminated|\bno longer exist|\bno more|\bfolded?\b|\blapsed?\b|\bend(?:ed)?\b",
    ),
)

TABLE = Table(RULES)
