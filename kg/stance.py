r"""In what stance a clause is said: asserted, planned, expected, hoped, suggested, denied, conditional, asked, target.

Decided here once, for all rules. Reported speech ("it was noted that", "Members were informed that") asserts; "it was
hoped that", "would be", "had been suggested" do not. Two things are weighed: what governs the clause from its left (an
attitude, a question, a condition), as far as that reaches, and the verb of the clause itself (a modal, a negation).

>>> stance("It was hoped that the Board would be rated good.", 18, 47)
'hoped'
>>> stance("Members were informed that the Board had been rated good.", 27, 56)
'asserted'
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

_REACH = 800  # characters: no governor reaches farther, whatever the text
# What governs a clause from its left, strongest reading first where two stand at the same place.
_GOVERNORS = {
    "hoped": r"hop(?:e|es|ed|ing|eful)\b|aspir(?:e|es|ed|ing|ations?)\b|ambitio(?:n|ns|us)\b|wish(?:ed|es)?\b"
    r"|would (?:like|wish|welcome)\b|keen (?:to|for|that)\b|determined to\b|(?:was|were|is|are|be|remained) (?:\w+ )?determined that\b|(?:work|mov)(?:ed|ing) towards"
    r"|striv(?:e|es|ed|ing)\b|on (?:track|course) (?:to|for)\b|journey (?:to|towards)\b|(?:vision|goal|aim) (?:was"
    r"|is|of|to)\b"
    r"|aim(?:ed|s|ing)? (?:to|for|at)\b|look(?:ed|ing) forward to",
    "expected": r"(?:un)?expect(?:s|ed|ing|ations?)?\b|anticipat(?:e|es|ed|ing|ion)\b|(?:un)?likely\b|predict(?:s|ed"
    r"|ions?)\b"
    r"|forecasts?\b|projected\b|confident (?:that|of|in|it|the)\b|optimistic\b|worr(?:y|ied) (?:that|it)\b"
    r"|fear(?:ed|s)?\b"
    r"|concern(?:ed)? that\b(?=[^.;]{1,80}\b(?:may|might|could|would)\b)",
    "suggested": r"suggest(?:s|ed|ing|ions?)?\b|propos(?:e|es|ed|ing|als?)\b(?! by\b)"
    r"|recommend(?:s|ed|ing|ations?)? that\b"
    r"|moot(?:ed)?\b|(?:been|being|was|were) floated\b"
    r"|(?:newspapers?|tabloids?|(?<=local\s)papers?|press) (?:had |has |have )?(?:reported|claimed|said|printed|stated|written)\b(?= (?:\S+ ){0,2}?that\b)"
    r"|it (?:was|is|had been) (?:\w+ly )?(?:thought|supposed|assumed|imagined)\b(?= that\b)"
    r"|rumou?r(?:s|ed)?\b|speculat(?:ed|ion)\b|(?:been|being|was|were) (?:considered(?! (?:to (?:be|have)|as)\b)|talked about|discussed)\b"
    r"|consider(?:ed|ing)? (?:whether|if)\b|argued\b|claim(?:ed|s)?\b|alleged(?:ly)?\b"
    # hearsay: "it was put about online that", "a leaflet had it that", "talk in the town to the effect that"
    r"|(?:been|being|was) put (?:about|around|round)\b(?= (?:\S+ ){0,6}?that\b)|(?:been|being|was|were) (?:whispered|bandied about)\b|(?:gossip|hearsay)\b"
    r"|(?:word|talk|stor(?:y|ies)|tales?|whispers?|chatter) (?:(?:had|has|was|were|is) )?(?:been )?(?:going|gone|went|got|getting|spread\w*) (?:a?round|about)\b"
    r"|(?:word|talk|whispers?|chatter) (?:in|on|around|round|among|of|about) (?:\S+ ){1,5}?(?:was that|is that|had it|to the effect|that)\b|(?:stor(?:y|ies)|tales?) (?:\S+ ){0,6}?to the effect\b"
    r"|(?:leaflets?|press|newspapers?|paper|online|(?:social )?media|facebook|twitter|word|website|posts?|neighbours?|tongues?) (?:\S+ ){0,3}?(?:had|has) it\b(?= that\b)"
    r"|being said (?=(?:\S+ ){0,6}?that\b)(?:in the|on the|online|on social|around|round|locally|abroad|about)|been said (?:online|on social media|in the (?:press|pubs?|papers?|town|streets?))\b"
    r"|according to (?:rumour|talk|social media|the (?:local )?(?:press|papers?|newspapers?)|posts?|some residents)\b"
    r"|(?:heard|seen|read) (?:\S+ ){0,2}?(?:in|on) (?:\S+ ){0,2}?(?:press|newspapers?|papers|news|media|internet|facebook)\b(?= (?:\S+ ){0,4}?that\b)"
    r"|(?:heard|seen|read) it (?:said|put about|written|whispered|reported|claimed|suggested|stated)\b"
    r"|(?:understood|gathered|learned|learnt|knew) from the (?:local )?(?:press|papers?|newspapers?|media|news)\b(?= that\b)"
    r"|(?:(?:an?|one|another|the) (?:member|councillor|resident)|councillor [\w' -]{2,30}?) had (?:heard|read|understood)\b(?= (?:\S+ ){0,4}?that\b)"
    r"|picked up (?:\S+ ){1,4}?that\b|(?:had|has|having) gathered (?:\S+ ){0,4}?that\b",
    "asked": r"ask(?:s|ed|ing)? (?!to (?:note|be aware|acknowledge|welcome)\b|that it be (?:minuted|recorded|noted|put on record)\b)"
    # "asked the Director to take Members through the letter": what is to be told of is there
    r"(?!(?:\S+ ){0,9}?to (?:(?:take|talk|guide|walk|lead) (?:\S+ ){1,3}?through|(?:present|introduce|summarise|outline) (?:the|an?|his|her|their|its))\b)"
    r"(?!for (?:the|sight of the) (?:letter|report)\b)(?:\S+ ){0,6}?(?:whether|if|why|what|when"
    r"|how|about|for|that|to)\b"
    r"|quer(?:y|ied|ies|ying)\b|(?<!under\s)question(?:s|ed|ing)? (?:\S+ ){0,3}?(?:whether|if|why|what|when|how|about|was|had"
    r"|the)\b|wonder(?:ed|s)?\b"
    r"|enquired\b|(?<!47\s)(?<!protection\s)enquir(?:y|ies)\b"  # not "section 47 enquiries"
    r"|inquired\b|(?:sought|seeking|seek) (?:\S+ ){0,2}?(?:clarification|assurances?"
    r"|information|confirmation|clarity)\b"
    r"|request(?:s|ed|ing)? (?:that|for)\b|invited to consider\b(?! (?:an?|the|this|its|their|his|her) (?:\S+ ){0,3}?(?:reports?|letter|paper|presentation|update|briefing|document)\b)",
    "denied": r"den(?:y|ied|ies)\b|(?:nobody|no one|none|few) (?:could|can|would) (?:recall|remember|say|point to)\b|refut(?:e|ed)\b|no (?:evidence|indications?|signs?) (?:that|of)\b|no (?:plans?"
    r"|intentions?|proposals?|suggestion|question|requirement) (?:to|for|that|of)\b"
    r"|untrue\b|(?:in)?accurate to say|not (?:true|the case|correct)\b|instead of\b|rather than\b"
    r"|without (?:having|being)\b"
    # what nobody can tell: "he was not in a position to say when Ofsted would be back", "there was no word of when"
    r"|(?:not|nobody|no one|nor|unable|impossible|unclear|uncertain|unknown|too (?:early|soon)|no (?:idea|date|word|news|knowledge|indication|clue))\b"
    r"(?: (?:known?|be|been|to|in a position|say|said|tell|told|certain|sure|clear|yet|able|of|as|had|was|could|can|given|exactly|precisely|just)){0,8} (?:when|how soon)\b",
    "conditional": r"(?<!as\s)(?<!even\s)\bif\b(?! not\b)|unless\b|provided that\b|in the event (?:that|of)\b|whether\b"
    r"|were (?:it|the \w+|they) to\b|should (?:it|the|an?|this|there|they) (?:\w+ ){1,4}be\b",
    "planned": r"plan(?:s|ned|ning)? to\b(?! (?-i:[A-Z]))|planned for\b|intend(?:s|ed|ing)?\b|intention (?:to|was|is)\b|schedul(?:ed"
    r"|ing)\b|(?:was|were|is|are|been) due (?:to|in|by|for|on|at)\b"
    r"|due to (?:be|take|have|start|begin|end|expire|report|visit|inspect|return|cease|merge|complete|go|come)\b"
    r"|about to\b|preparing for\b|preparations? for\b|forthcoming\b|upcoming\b|in preparation for\b"
    r"|arrangements? (?:to|for) be\b",
    "asserted": r"noted\b|noting\b|report(?:ed|s|ing) (?:that|to|on|back|how)\b|reported\b|inform(?:ed|s|ing)\b"
    r"|advis(?:ed"
    r"|es|ing)\b|told\b|heard\b"
    r"|explain(?:s|ed|ing)\b|confirm(?:s|ed|ing)\b|stat(?:ed|es|ing) (?:that|how)\b|stated\b|said\b|add(?:s|ed"
    r"|ing)\b(?= that| by|,)|aware\b"
    r"|learn(?:ed|t)\b|highlight(?:s|ed|ing)\b|acknowledg(?:es|ed|ing)\b|recogni[sz](?:es|ed|ing)\b|remind(?:s|ed"
    r"|ing)\b|outlin(?:es|ed|ing)\b"
    r"|pleased\b|disappointed\b|proud\b|announc(?:ed|ing)\b|reiterat(?:ed|ing)\b|observ(?:ed|ing)\b|comment(?:ed"
    r"|ing)\b|pointed out\b"
    r"|welcom(?:ed|ing)\b|congratulat(?:ed|ing)\b|replied\b|responded\b|answer(?:ed)?\b|clarified\b|concluded\b"
    r"|identified\b",
}
_GOVERNOR = re.compile(
    (r"\b(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _GOVERNORS.items()) + ")").replace(" ", r"\s+"),
    re.IGNORECASE,
)

_SENTENCE = re.compile(r"[.?!][\"')\]]*\s+(?:\|\s+)?(?=[\"'(]?[A-Z0-9])")
# Where the reach of a governor ends: "and that" carries it on, "but", ";" and a new main clause do not.
_CLOSES = re.compile(
    r";|:(?=\s+(?:the\s+|its\s+)?(?:ofsted|estyn|inspect(?:ors|orates?)|letter|report|they|it)\s+(?:(?:of|from|dated|on)\s+[^,;:]{3,30}?\s+)?(?:had|has|have|gave|said|found|praised|noted|spoke|asked|saw|thought|criticised|commended)\b)|:\s+(?:on|from|between|over|during)\s+(?:the\s+)?(?=\d)|,?\s+(?:but|although|though|whereas|however|nevertheless|despite)\b|,\s+(?:while|because|since|so|as"
    r"|having|following|after|before|which|who|where|when)\b"
    r"|\band\s+(?:also\s+)?(?=(?:it\s+was\s+|were\s+|was\s+)?(?:noted|reported|informed|advised|told|heard"
    r"|explained|confirmed|stated|said|added|"
    r"highlighted|acknowledged|reminded|welcomed|congratulated|praised|thanked|received|queried|asked|hoped"
    r"|suggested)\b)"
    r"|(?:,|\band)\s+(?:and\s+)?(?=(?:it|the\s+(?:\w+\s+){1,4}|members|councillors|officers|ofsted|inspectors|this"
    r"|he|she|they)\s*"
    r"(?:had|has|was|were|is|are)\s)",
    re.IGNORECASE,
)
# Where a clause with a verb of its own may begin.
_OPENS = re.compile(
    r"[,;:()]|\s-\s|\b(?:that|which|who|whom|whose|where|when|whilst|while|because|since|after|before|as|why|how"
    r"|whether|if|but|although|though|and|"
    r"so|than|following)\b",
    re.IGNORECASE,
)
_COORDINATES = frozenset({",", "and", "(", ")", "as", "-", ":"})
_ADVERBIAL = re.compile(
    r"\s*(?:in|on|at|by|for|from|under|with|during|over|to|of|as|also|then|subsequently|therefore|had|has)\b",
    re.IGNORECASE,
)
_BREAK = re.compile(r"[,:]|\band\b", re.IGNORECASE)
_FINITE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|been|be|took|held|gave|met|began|became|found|led|ran|made|came|felt|said"
    r"|saw|told|knew|thought|heard|went|kept|lost|sought|brought|built|spent|set|put|"
    r"(?!ofsted\b|focuss?ed\b|targeted\b|(?:un)?announced\b|named\b|based\b|looked\b|integrated\b|related\b"
    r"|combined\b|need\b|indeed\b|speed\b|feed\b|seed\b|shed\b|joined\b|dedicated\b)\w{2,}ed)\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:not(?!\s+(?:only|just|least))|never|(?:at|on)\s+no\s+(?:time|point|stage|occasion)|in\s+no\s+\w+\s+had|none|neither|nor|nobody|nothing(?!\s+but\b)|cannot|no\s+one|hardly|yet\s+to"
    r"|failed\s+to|no(?=\s+(?:longer\s+"
    r"(?:be|been|judged|rated|graded|considered|deemed|found)|(?:\w+\s+){0,3}(?:was|were|had|has|have|is|are|would"
    r"|will|judged|rated|area|"
    r"areas|services?|judgements?|inspections?|visits?|grades?|reviews?|board|partnership|plans?|strateg\w+|new"
    r"|such|formal|date)\b)))\b|n't\b",
    re.IGNORECASE,
)
_MODALS = (
    ("conditional", re.compile(r"\b(?:would|could|might|should)\s+(?:not\s+)?have\b", re.IGNORECASE)),
    (
        "expected",
        re.compile(r"(?<!\d\s)(?<!\dth\s)\b(?-i:may|might|could|can)\s+(?!\d|(?:call|draw|rely|count)\s+(?:up)?on\b)(?:\w+ly\s+)?[a-z]|\b(?:was|were|is|are|be|been)\s+(?:bound|sure|certain"
    r"|likely|destined)\s+to\s+(?:be|have|get|receive)\b", re.IGNORECASE),
    ),
    ("target", re.compile(r"\b(?:should|must|ought\s+to)\b|\btargets?\s+(?:was|is|of|for|to)\b", re.IGNORECASE)),
    (
        "planned",
        re.compile(
            r"\b(?:(?-i:will|WILL|Will(?!\s+[A-Z]))|would|shall)\b|\b(?:is|are|was|were)\s+(?:to\s+(?:be|have|take|begin|start|commence|cease"
            r"|merge|become|replace|join|return|inspect|visit|carry|undertake|receive|move|transfer|close|end|follow"
            r"|go|come|continue|meet|form|run|lead|adopt|publish)\b|"
            r"(?:being\s+)?(?:planned|scheduled|due|intended|booked|pencilled|diarised|arranged\s+(?:by\s+[^.;:]{1,40}?\s+)?for"
            r"|fixed\s+for)\b)|\bbeen\s+(?:re-?)?(?:scheduled|planned|booked|pencilled|diarised|fixed\s+for"
            r"|arranged\s+(?:by\s+[^.;:]{1,40}?\s+)?for"
            r"|timetabled)\b|\b(?:planned|proposed|forthcoming"
            r"|upcoming|next)\b(?=\s+(?:\w+\s+){0,3}"
            r"(?:inspection|visit|review|re-inspection))",
            re.IGNORECASE,
        ),
    ),
)
_AFTERTHOUGHT = re.compile(
    r"^[^.;]{0,60}?,?\s*\b(?:(?:it|as) (?:was|is) (?P<hoped>hoped)(?! that)|(?:it|as) (?:was|is) (?P<expected>expected"
    r"|anticipated)(?! that)"
    r"|(?<!asked\s)(?<!asking\s)(?<!asks\s)(?<!wondered\s)(?<!wondering\s)(?<!enquired\s)(?<!inquired\s)(?<!see\s)"
    r"(?<!determine\s)(?<!establish\s)(?<!assess\s)(?<!check\s)(?<!ascertain\s)(?<!test\s)(?<!out\s)(?P<conditional>if|unless)\b(?! not)"
    r"|(?:was|is|were|are|might|may|could)\s+(?P<aimed>(?:be\s+)?(?:with)?in\s+(?:reach|sight)|what\s+[^.;]{2,40}?(?:sights"
    r"|wanted|hoped|aimed|wished|working\s+towards)"
    r"|(?:the|its|their|our)\s+(?:[\w']+\s+){0,3}?(?:ambition|aim|goal|aspiration|hope|target|vision))"
    r"|(?:was|were|is|are)\s+(?P<denied>untrue|incorrect|not true|put right|set right|mistaken))\b".replace(" ", r"\s+"),
    re.IGNORECASE,
)


def _sentence(plain: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the sentence, within a longer run, that holds an offset."""
    low, high = 0, len(plain)
    for match in _SENTENCE.finditer(plain, max(0, start - 2 * _REACH), end + 2 * _REACH):
        if match.end() <= start:
            low = match.end()
        elif match.start() >= end - 1:
            high = match.end()
            break
    return low, high


# "in answer to questions the Director said", "before inviting questions the Chair reminded Members"
_ANSWERED = re.compile(
    r"\b(?:response|reply|answer|replying|responding|answering|inviting|taking|opening\s+(?:\S+\s+){0,3}?to|throwing\s+(?:\S+\s+){0,3}?to|turning)\s+(?:to\s+)?(?:\S+\s+){0,4}$", re.IGNORECASE
)

_QUERIES = frozenset({"query", "queries", "enquiry", "enquiries"})
_THEN_SAID = re.compile(r"\b(?:confirmed|stated|explained|reported|said|advised|clarified|indicated|replied|answered|informed|told)\b[^;.]{0,60}?\bthat\s", re.IGNORECASE)


# "hoped that although the board was new, it was", "that Ofsted, having called in May, had": what a governor reaches over, to the verb behind.
_REACHED_OVER = re.compile(
    r"\b(?:that|whether|if)\s+(?:although|though|while|whilst|because|since|when|after|as)\s[^,;.:()]{2,120},(?=\s)"
    r"|,\s+(?:who|which|whose|having|being|formerly|once|then|now|as|like|including|together\s+with|along\s+with)\s[^,;.:()]{2,90},(?=\s+(?:had|has|have|was|were|is|are|would|will|could|did)\b)",
    re.IGNORECASE,
)


def _closed(plain: str, begin: int, start: int) -> bool:
    """Whether the reach of a governor that ends at `begin` ends before `start`."""
    between = plain[begin:start]
    if "," in between:
        for over in _REACHED_OVER.finditer(plain, begin, start + 10):
            if over.end() <= start:
                low, high = over.start() - begin, over.end() - begin
                between = f"{between[:low]}{' ' * (high - low)}{between[high:]}"
    return _CLOSES.search(between) is not None


# Who says that something is not so: it is no fact, however it goes on.
_GAINSAYS = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|untrue|incorrect|not\s+(?:true|correct|so|the\s+case)|wrong\s+to\s+(?:say|suggest|claim)|no\s+(?:evidence|truth|indication|suggestion)(?:\s+in\s+[^.;,]{2,40}?)?)"
    r"\s+that\b",
    re.IGNORECASE,
)


def gainsaid(plain: str, start: int) -> bool:
    """Whether a clause is reported only to be denied: "it was untrue that there had been 91"."""
    low = max(_sentence(plain, start, start + 1)[0], start - _REACH)
    return any(not _closed(plain, match.end(), start) for match in _GAINSAYS.finditer(plain, low, start))


def _governors(plain: str, low: int, start: int) -> Iterator[tuple[str, int, int]]:
    """What governs the clause at `start`, with its place, nearest first, each still in reach."""
    found = _GOVERNOR.finditer(plain, low, start)
    for match in reversed(list(found)):
        if match.lastgroup == "asked" and _ANSWERED.search(plain, max(low, match.start() - 60), match.start()) and match.group().endswith((" was", " had", " the")):
            continue  # "in response to a further question it was said that"
        if match.group().lower() in _QUERIES and _THEN_SAID.search(plain, match.end(), start):
            continue  # "following a query from the Vice-Chair it was confirmed that"
        if not _closed(plain, match.end(), start):
            yield match.lastgroup or "asserted", match.start(), match.end()


def _clause(plain: str, low: int, start: int, own_verb: bool) -> int:
    """Where the clause that holds `start` begins: after the last word that opens one."""
    begin = low
    for match in _OPENS.finditer(plain, low, start):
        if match.group() == ":" and _DATED_CLAUSE.match(plain, match.end()):
            begin = match.end()
            continue
        between = plain[match.end() : start]
        if match.group().strip().lower() in _COORDINATES and not _FINITE.search(between):
            subject = between.strip() and not _ADVERBIAL.match(between) and "," not in between
            if not (subject and own_verb and _FINITE.search(plain[begin : match.start()])):
                continue
        begin = match.end()
    return begin


# "that was not the point: on 9 and 10 July 2019 inspectors had paid a visit", "it was not over: the letter had asked": a clause of its own after the colon.
_DATED_CLAUSE = re.compile(
    r"\s+(?:(?:on|in|from|between|over|during)\s+(?:the\s+)?(?:\d|[A-Z][a-z]{2,8}\s+\d{4})"
    r"|(?:the\s+|its\s+)?(?:(?-i:Ofsted|Estyn|CIW|CQC|HMIP|HMICFRS|RQIA)|inspect(?:ors|orates?)|letter|report|regulators?|they|it)\s+(?:(?:of|from|dated|on)\s+[^,;:]{3,30}?\s+)?(?:had|has|have|also|asked|wanted|found|praised|noted|was|were|gave|said|spoke|saw|thought|felt|criticised|commended|described|complained)\b)"
)


def _tail(plain: str, end: int, high: int) -> str:
    """The rest of a clause after a match, up to what may open another clause."""
    opening = _OPENS.search(plain, end, high)
    return plain[end : opening.start() if opening else high]


# "Ofsted, as Members would recall, had inspected", "the letter, which gave no grade, praised": no modal or denial of the verb.
_AS_KNOWN = re.compile(
    r",\s+(?:as\s+(?:\w+\s+){1,3}?(?:would|will|may|might|could)\s+(?:recall|remember|know|see|have\s+seen|be\s+aware)\b[^,;.]{0,30}"
    r"|which\s+[^,;.]{3,90}),",
    re.IGNORECASE,
)


# "Members who were there will remember an inadequate": what is remembered was.
_REMEMBER = re.compile(r"\b(?:will|would|may|might)\s+(?:well\s+|all\s+|no\s+doubt\s+)?(?=(?:(?:be\s+)?(?:recall|remember|recollect)(?:ed)?|be\s+aware\s+of|have\s+in\s+mind)\b)", re.IGNORECASE)

# "I will not hide what they asked of us": what is not hidden is said.
_NOT_HIDDEN = re.compile(
    r"\b(?:(?:will|would|did|do|does|could|can|shall|should|must|ought|has|had|have|was|is|am|are|were)\s+not)\s+(?:\w+ing\s+to\s+|wish(?:ed)?\s+to\s+|want(?:ed)?\s+to\s+|tr(?:y|ied)\s+to\s+|seek\s+to\s+|sought\s+to\s+|to\s+|be\s+)?"
    r"(?:hid(?:e|den|ing)|conceal(?:ed|ing)?|disguis(?:e|ed|ing)|gloss(?:ed|ing)?\s+over|pass(?:ed|ing)?\s+over|sk(?:ip|ate|irt)(?:ped|d|ed)?\s+(?:over|round)|sh(?:y|ied)\s+away\s+from|forg(?:et|ot|otten)|overlook(?:ed)?)\b",
    re.IGNORECASE,
)
# "it was to their credit, she said, that the inspectors should have praised": what is felt to be remarkable, was.
_PUTATIVE = re.compile(
    r"\b(?:credit|pleas(?:ed|ing|ure)|glad|proud|gratif(?:ied|ying)|delight(?:ed|ful)?|hearten(?:ed|ing)|encourag(?:ed|ing)|remarkable|striking|telling|notable|significant|regret(?:table|ted)?|sorry|surpris(?:ed|ing)|disappoint(?:ed|ing)|sad|shame|pity|astonish\w+)\b"
    r"[^.;]{0,50}\bthat\s+[^.;:,]{2,40}?\s+(?=should\s+have\b)",
    re.IGNORECASE,
)
_SHOULD_HAVE = re.compile(r"\bshould\s+(?=have\b)", re.IGNORECASE)


@lru_cache(maxsize=4096)
def stance(plain: str, start: int, end: int) -> str:
    """The stance of the clause that holds `plain[start:end]`: what governs it, else its own verb, else asserted."""
    if " not " in plain:
        plain = _NOT_HIDDEN.sub(lambda m: " " * len(m.group()), plain)
    start += 5 * plain.startswith("that ", start, end)  # "there was no evidence that": what governs it ends in it
    low, high = _sentence(plain, start, end)
    low, high = max(low, start - _REACH), min(high, end + _REACH)
    if "(" in plain[low:start]:
        low, high = _bracketed(plain, (low, high), (start, end))
    if plain[low:high].rstrip("\"' )").endswith("?"):
        return "asked"
    own_verb = bool(_FINITE.search(plain[start:end]))
    own = plain[_clause(plain, low, start, own_verb) : end]
    if not own_verb and not plain[start:end].rstrip(" :-").lower().endswith(("that", "how")):
        own += _tail(plain, end, high)
    own = _AS_KNOWN.sub(",", own) if ", as " in own or ", which " in own else own
    own = _REMEMBER.sub("", own)
    if "should have" in own and _PUTATIVE.search(plain, low, end):
        own = _SHOULD_HAVE.sub("", own)
    governed = _governed(plain, low, start)
    modal = next((kind for kind, pattern in _MODALS if pattern.search(own)), "")
    if governed not in ("", "asserted"):
        return governed
    if _NEGATION.search(own) or _GAINSAYS.search(plain, start, end) or gainsaid(plain, start):
        return "denied"
    after = _AFTERTHOUGHT.match(plain[end:high])
    if after and after.lastgroup:
        return "hoped" if after.lastgroup == "aimed" else after.lastgroup
    return modal or "asserted"


def _bracketed(plain: str, bounds: tuple[int, int], place: tuple[int, int]) -> tuple[int, int]:
    """The bounds of the clause in brackets that tells what inspectors said, where a place stands in one: what governs the sentence does not govern it."""
    opened = plain.rfind("(", bounds[0], place[0])
    closed = plain.find(")", opened, bounds[1])
    if closed < place[1] or not _INSPECTORS.search(plain, opened, closed):
        return bounds
    return opened + 1, closed


def _governed(plain: str, low: int, start: int) -> str:
    """The stance that the nearest governor in reach gives.

    An asserting verb is looked through where it stands inside a question or a hope ("asked whether Ofsted had reported
    that"), and settles the matter where a clause begins between them ("in reply to a question, it was confirmed that").
    """
    said, found = start, ""
    for kind, begin, end in _governors(plain, low, start):
        if kind == "asserted":
            said = begin if not found else said
        elif found == "conditional" and kind == "asked":
            return kind  # "asked ... whether"
        elif not found and said < start and _BREAK.search(plain, end, said):
            return ""
        else:
            found = found or kind
    return found


_INSPECTORS = re.compile(
    r"\b(?:ofsted|(?:the )?inspect(?:ors?|orates?|ion)\b|CQC|Care Quality Commission|HMICFRS|HMIC\b|HMIP\b|HMI\b"
    r"|HM Inspector\w*|Estyn|CIW|CSSIW|"
    r"Care Inspectorate|RQIA|Healthcare Inspectorate|(?:monitoring|focuss?ed) visit|(?:ofsted |inspection |their "
    r"|the )(?:report|letter|judge?ments?|findings))",
    re.IGNORECASE,
)
_OFFICERS = re.compile(
    r"\b(?:own (?:view|opinion|assessment|judge?ment|comment)|(?:in|of) (?:his|her|their|my"
    r"|the officers?'?) (?:own )?(?:view|opinion)|of the (?:view|opinion)|"
    r"officers? (?:felt|believed|considered|thought)|(?:director|head of service|manager|officer|portfolio holder"
    r"|cabinet member|member|councillor|"
    r"chair(?:man|person)?) (?:felt|believed|thought|considered|commented that|was of the))\b",
    re.IGNORECASE,
)


def attribution(plain: str, start: int) -> str:
    """Who is said to have said what stands at `start`: `inspectorate`, `officer`, or empty where nobody is named."""
    low, _ = _sentence(plain, start, start + 1)
    left = plain[low:start]
    officer = max((m.end() for m in _OFFICERS.finditer(left)), default=-1)
    inspectors = max((m.end() for m in _INSPECTORS.finditer(left)), default=-1)
    if officer > inspectors:
        return "officer"
    return "inspectorate" if inspectors >= 0 else ""
