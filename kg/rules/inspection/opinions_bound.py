"""Forms that bind a word of praise or blame to what it is of by their places alone: what stands before, what follows, what "which" or "so" takes up.

They are tried after the exact ones. `ahead`, `flips` and `told` are as in `kg.rules.inspection.pieces_opinions`; a group `bad` or `good` tells the kind.
"""

from __future__ import annotations

from kg.rules.inspection.pieces_opinions import ABOUT, AUX, CLAUSE, FEW, FREE, HAD_N, NEG, PREP, THING, WHEN, Form

_LEAD = r"(?:^(?:\W{0,3}\(?[\divx]{1,4}[.)]+ )?|[;:.] |, (?:and|but|while|whilst|whereas|though|although|yet) |\b(?:and|but|that|whereas|while|whilst) )"
_NOUN_PHRASE = r"(?!(?:it|this|that|what|there|they|which|who|he|she|if|when|to|as|also|so|not|nor|for|in|on|at|by|with)\b)(?:(?!\b(?:which|who|whom|was|were|had|said)\b)[^;:.,\ue000\ue001\ue004]){4,120}?"
_NO_RELATIVE = _NOUN_PHRASE.replace(r"(?:which|who|whom|", r"(?:which|who|whom|that|what|something|anything|everything|things|areas|")
_BE = r"(?:was|were|is|are|had been|has been|have been|came|came in|remained|stood)"
_WORDS = r"(?: (?!(?:not|no|never|hardly|neither|nor)\b)[\w'-]+)"
_IN_THE = r"(?: (?:by|in|from|among|amongst|for|to|with|of|within|on the part of|at the hands of|according to|in the (?:eyes|<0N>) of) (?P<who><[HhW]>))"
_TO_MAKE = r"(?:raised|made|flagged(?: up)?|picked up(?: on)?|pointed (?:out|to)|remarked (?:up)?on|commented (?:up)?on|complained of|noted|noticed|observed|mentioned|seized (?:up)?on|touched (?:up)?on|brought up|drew attention to|drawn attention to|put their finger on|<0V>)"
_FELT = r"(?:alarmed|worried|stung|struck|troubled|shocked|saddened|upset|pained|hurt|dismayed|disappointed|surprised|pleased|cheered|heartened|delighted|gratified|moved|impressed|exercised|bothered|hit|concerned|reassured|encouraged)"
_THEM = r"(?:her|him|them|us|me|members|officers|staff|the \w+(?: \w+)?|<P>)"

BOUND: tuple[Form, ...] = (
    # "the reach of the bus, with which inspectors were delighted, and the age of plans, which they did not admire"
    Form(
        "with-which",
        rf"(?:^|[:;] |, (?:and|but|while) |\b(?:on|to|of|about|and|for) )(?P<text>{_NOUN_PHRASE}), (?:(?:with|about|of|by|for|over|on|at|in) )?(?:which|whom) (?P<who><[Hho]>){AUX}{NEG}{AUX}(?: <[+-][VFE]>| {HAD_N}{FEW} <[+-]N>)(?=[,.;]|$)",
        ahead=True,
    ),
    # "..., and the state of case summaries, with which they were not": the other kind than what was told before
    Form(
        "which-were-not",
        rf"(?:[,;] (?:and |but )?|\b(?:and|but) )(?P<text>{_NOUN_PHRASE}),? (?:(?:with|about|of|by|for|over|on|at|in) )?(?:(?:which|whom) <[Hho]> )?(?:was|were|did|had|has|do|does) (?:not|less so|rather less so|far less so)(?=[,.;]|$)",
        ahead=True, flips=True,
    ),
    # "Delay had been condemned by Ofsted, as had poor communication": of the same kind as what was told before
    Form("so-was", r",? (?:as|and so|so|nor|and nor) (?:too )?(?:had|has|was|were|did|is|are)(?= (?:the|an?|its|their|how|too|so|poor|late|slow|weak|[a-z-]+) )(?! (?:it|they|he|she|this|that)\b)", same=True),
    # "A and B were a strength, and C a weakness"
    Form("gapped", rf"(?:,? (?:and|but|while|whereas|with)|;) (?P<text>{_NOUN_PHRASE}),? (?:as )?(?:an?|another|one)(?: [\w-]+){{0,2}}? <[+-]N>(?=[,.;]|$)", ahead=True),
    # "GPs had been left off the invitations, which they also raised"
    Form(
        "a-point-they-made",
        rf"{_LEAD}(?:it (?:was|is) (?:also |equally )?(?:(?P<bad>regrettable|a pity|unfortunate|sad|disappointing|worrying|a (?:matter|cause) (?:of|for) (?:regret|concern))|(?P<good>pleasing|heartening|a (?:matter|cause) (?:of|for) (?:pride|pleasure))|\w+) that )?(?P<text>{THING}[^;:.\ue000\ue001\ue004]{{8,160}}?), (?:which|something(?: (?:which|that))?|(?:an? |the )?(?:further |second |\w+ )?(?:<0N>|<[+-]N>|point|thing|matter|fact|gap|criticism|observation|omission|failing|failure|concern|complaint)s?(?: (?:which|that))?) (?P<who><[Hho]>){AUX} {_TO_MAKE}(?: (?:too|as well|also|themselves|itself))?(?=[,.;]|$)",
        ahead=True, told=True,
    ),
    # "CIW would like to see more Welsh spoken"
    Form("would-like", rf"(?P<who><[Hho]>){AUX} (?:would (?:also |further |still |much )?(?:have )?(?:like[ds]?|wish(?:ed)?|prefer(?:red)?|welcome[ds]?|want(?:ed)?|appreciated?|<[+-]V>)|wished|wishes|wanted|wants|looked|sought|was hoping|were hoping)(?: (?:to see|to have seen|to find|to have))(?: that)?(?= )"),
    # "It was a plus, the inspectors held, that the board knew each child"
    Form("it-was-a", rf"(?:\bit|<h>) (?:was|is|had been)(?: \w+)?(?: (?:<0V>|counted|reckoned) (?:as|to be))? (?:an?|one|another|the)(?: [\w-]+){{0,2}} <[+-]N>(?: (?:for|to|of|in|by) (?P<who><[HhWw]>))?,?(?: (?P<whom><[Hh]>){AUX} <0V>,)? that(?= )"),
    # "Among the strengths published on 18 January was the trust between staff"
    Form("among-those", r"\b(?:among(?:st)?|foremost of|first of|chief of|one of|two of) (?:the |its |their |<[Ww]> )?(?:[\w-]+ ){0,2}?<[+-]N>[^;:.\ue004]{0,70}? (?:were|was|are|came|stood)(?: (?:also|those of|that of))?(?= (?!<P>))"),
    # "the finding that had alarmed her most was that nobody knew where children were"
    Form("what-struck-her", rf"\b(?:the|one|another) (?:\w+ )?(?:<0N>|<[+-]N>|recommendation|line|sentence|passage|paragraph|part)(?: (?:in|of) <[Hh]>)? (?:that |which )(?:(?:had|most|really|chiefly|particularly|also) ){{0,3}}(?:<[+-][EFXV]>|{_FELT})(?: {_THEM})(?: (?:most|above all|particularly|especially|hardest|the most|more than any other|most of all))? (?:was|were|had been|concerned)(?: (?:that|how))?(?= )"),
    # "Ofsted paid the bus the compliment of a paragraph"
    Form("paid-a", rf"(?P<who><[Hho]>){AUX} (?:paid|gave|given|awarded|handed|dealt|accorded|granted|allowed) (?P<text>{_NOUN_PHRASE}) (?:the|an?|much|great|some|full|high|top|good|its|their|particular|special)(?: [\w-]+){{0,2}}? <[+-]N>(?=[,.;]|$| (?:of|for|in)\b)", ahead=True),
    # "There was a sting in the tail of Ofsted's letter: too many plans were copied"
    Form("noun-of-them", r"<[+-]N>(?: (?:of|in|from|by|for|to|according to|raised by|noted by|recorded by|per|given by|voiced by|made by|identified by) (?P<who><[HhWw]>))(?: (?:was|were|is|are|had been)(?: (?:that|how))?|:| -)(?= )"),
    # "Good marks were given by the inspectors to the mentoring of boys"
    Form("given-by-them-to", r"<[+-]N> (?:was|were|had been|has been) (?:<0V>|given|awarded|handed(?: out)?|paid|meted out|dispensed|reserved|accorded|directed|levelled|aimed)(?: (?:by|in) (?P<who><[Hh]>))? (?:to|at|for|about|over|on)(?= )"),
    # "the account given of delays was fair", "the report's picture of weak challenge was right"
    Form("fair-picture", rf"\b(?:account|description|picture|portrayal|<0N>|<[+-]N>)s?(?: (?:given|painted|made|offered|drawn|contained))?(?: (?:in|by) <[Hh]>| there| in it)? (?:of|about|regarding|on) (?P<text>{_NOUN_PHRASE}),? (?:was|were) (?:all |entirely |wholly |quite |perfectly |largely )?(?:accurate|fair|right|true|deserved|justified|correct|just|well founded|unfair|harsh|not unfair|accepted|no surprise)\b", ahead=True),
    # "also said health passports were rarely given out"
    Form("also-said", r"[,;] (?:and |but )?(?:also|further|again|then) <0V>(?: that)?(?= )", told=True),
    # "The letter spells it out: mentors never give up"
    Form("told-colon", rf"(?P<who><[Hho]>){AUX} (?:<0V>)(?: [\w-]+){{0,2}}:(?= )", told=True),
    # "inspectors, after five days, regarded the scheme as one from which others could learn"
    Form("regarded-as", rf"(?P<who><[Hho]>){AUX}{WHEN}{AUX} <0V>(?= [^,;:.]{{3,90}}? as [\"\u201c]?(?!(?:good|outstanding|inadequate|adequate|requir\w+)\b)(?:an?|one|something|being|the|not|too|in|\w+ly|[a-z]+(?:ful|ive|ent|ant|less|ous|able|ible|ing)|strong|weak|good|poor|sound|thin|late|slow)\b)", told=True),
    # "Inspectors said advisers go the extra mile"
    Form("said-bare", rf"(?P<who><[Hh]>){AUX} <0V>(?= (?!(?:to|as|an?|by|with|of|on|in|at|about|for|from|they|it|he|she|this|that|there|nothing|we|you|none|which|who|was|were|had|is|are|more|less|and|or|but|so|how|why|when|whether|if)\b)[\w'-]+ [\w'-]+)", told=True),
    # "praise for the hub; the weaknesses in the rota", "its pleasure in the huddle": the other half of what was told before
    Form("elided-noun", r"(?:[,;]|,? (?:and|but|while|whereas)) (?:(?:its|their|the|an?|<[Ww]>)(?: [\w-]+){0,2}? )?<[+-]N>,? (?:in|with|about|for|at|over|on|to|of)(?= )"),
    # "Mentors did well out of the report, the rota badly"
    Form("elided-adverb", rf"(?:[,;]|,? (?:and|but|while|whereas)) (?P<text>{_NOUN_PHRASE}),? (?:(?P<bad>badly|poorly|worst|the worst|least|less so|less well|not so well|not|rather less)|(?P<good>well|best|the best|better|more so|particularly well))(?=[.;]|$)", ahead=True),
    # "The mentors came out of the Ofsted report well", "had made the best impression"
    Form(
        "did-well",
        rf"{CLAUSE}(?P<text>{THING}{FREE}{{3,90}}?) (?:(?:had|has|have) )?(?:did|done|came|come|emerged|fared|fare|scored|made|left|passed|performed|acquitted (?:itself|themselves))(?: \w+)?(?: (?:out of|from|with|in|of|at the hands of|in the eyes of|upon|on) (?P<who><[Hh]>))?(?: (?:particularly|very|rather|less|extremely))?"
        rf" (?:(?P<good>well|best|the best impression|a good impression|the strongest impression|with credit|with flying colours|highly|high)|(?P<bad>badly|poorly|worst|the worst impression|a poor impression|a bad impression|low))(?: (?:out of|from|with|in|of|at the hands of|in the eyes of|upon|on) (?P<whom><[Hh]>))?(?=[,.;]|$| (?:and|but|while)\b)",
        ahead=True,
    ),
    # "came away thinking that mentors were the jewel in the crown", "left nobody in doubt that", "Ofsted's remark that"
    Form("they-that", r"(?P<who><[HW]>)(?: (?:(?!(?:told|informed|assured|advised|reminded|meant|ensure|ensured|so|such|than|now|given|after|before|since|hope|hoped|hoping|expected|showed|if|whether|who|which|when|and|but|or)\b)[\w'-]+|<0[NV]>|<[+-][NFE]>)){1,8} that(?= (?!(?:had|has|have|was|were|is|are|took|take|would|will|been|he|she|we|it|they|this|officers|members|followed|began|ended|came|led|looked|might|could|should|are)\b))", told=True),
    # "Two paragraphs were devoted to praise of the mentors and one to censure of the rota"
    Form("given-to", r"\b(?:to|with|on|into) <[+-]N> (?:of|for|about|at|over)(?= )"),
    # "left the service with two things to think about: the offer in Welsh, and turnover"
    Form("things-to", r"(?P<who><[Hho]>)[^;:.\ue004]{0,70}? (?:things|matters|points|areas|tasks|questions|issues|items|topics)(?:(?P<good> to (?:celebrate|praise|be proud of|admire|cheer|like|enjoy|welcome|hold on to))|(?P<bad> to (?!date\b)\w+(?: \w+){0,2}))(?: in [^:]{2,40})?(?::|, namely|,(?= (?:the|its|their|an?) ))(?= )"),
    # "what had not was the absence of minutes"
    Form("what-had-not", r"\bwhat (?:had|did|was|were|has) not(?:, [^,;:.]{2,30},)? (?:was|were|is)(?: that)?(?= )", flips=True),
    # "Not so the rota", "The rota was a different matter"
    Form("not-so", r"^(?:not so|far from it|quite otherwise),?(?: with| for| about)?(?= (?:the|its|their|an?) )", flips=True),
    # "The rota it found wanting", "the rota Ofsted wanted replaced"
    Form("object-before", rf"(?:^|[,;:.] (?:and |but )?|\b(?:and|but|while) )(?P<text>{_NO_RELATIVE}) (?P<who><[Hh]>){AUX} <[+-]V>(?=[.;,]|$)", ahead=True),
    # "Happy with the hub. Not happy with pre-birth work", "Praised the hub": notes of what inspectors thought
    Form("bare-feeling", rf"^\W{{0,3}}(?:(?:and|but|also|very|v|quite|rather|most|more|much) ){{0,3}}(?P<neg>(?:not|less|not so|not as|no longer) (?:so |very |at all )?)?<[+-][FE]> {PREP}(?: how)?(?= )"),
    # "kindest to the hub and least kind to the court team"
    Form("kind-to", rf"(?:(?P<who><[Hho]>){AUX}|,? (?:and|but)(?: (?:had|was|were|been))*){NEG}{AUX} <[+-]F> (?:to|towards)(?= (?:the|its|their|our|an?) )"),
    # "The inspectors had gone so far as to call the hub inspirational"
    Form("called-it", rf"(?P<who><[Hho]>){AUX} (?:went so far as to |gone so far as to )?(?:call|called|termed|dubbed|labelled|pronounced)(?= (?:the|its|their|our|[a-z-]+ing) )", told=True),
    # "Top of Ofsted's list of things to put right was the rota"
    Form("top-of-list", r"\b(?:top|head|first|second|last|high|prominent) (?:of|on|in|among) <[Ww]> (?:list|catalogue|roll|inventory)(?: of (?:(?P<good>(?:<+N>|good things|what went well|things (?:that|which) (?:worked|went) well))|(?P<bad>[^,;:.\ue000\ue001\ue004]{3,60}?)))?,? (?:was|were|came|stood|is|are)(?: that)?(?= )"),
    # "Attention was drawn by the inspectors to audits going unread"
    Form("drawn-to", r"\battention (?:was|had been|is)(?: (?:also|then|particularly))? drawn (?:by|in) (?P<who><[Hh]>)(?: (?:in|at) [^,;:.]{2,40}?)?,? to(?: (?:how|the fact that))?(?= )"),
    # "Staff are proud to work here" was one line in the Ofsted letter: words quoted of them
    Form("quoted-of-them", r"[\"\u201c](?P<text>(?!\w+[\"\u201d])[^\"\u201c\u201d;:]{10,160}?)[,.]?[\"\u201d],? (?:was|were|ran|read|is|as|in the <0N> of|according to|<0V>|wrote)(?: (?!not\b)[\w'-]+){0,4}? (?P<who><H>)", ahead=True, told=True),
    # "On court work Ofsted was damning, on the hub generous"
    Form("elided-fronted", rf", (?:and |but )?(?:on|about|of|over|with|for|by|at) (?P<text>{_NOUN_PHRASE}),? (?:rather |much |more |less |most |very )?<[+-][FE]>(?=[.;]|$)", ahead=True),
    # "Ofsted did not think that fathers were seen often enough"
    Form("not-think", rf"(?P<who><[Hho]>){AUX} (?:did|does|do|could) (?P<neg>not) (?:think|believe|feel|consider|find|accept|agree|see)(?: that)?(?= (?!(?:it|they|this|so|to|any|such|of|about)\b)[\w'-]+ [\w'-]+ )"),
    # "Less so re the length of proceedings"
    Form("less-so", rf"^\W{{0,3}}(?:but |and )?(?:rather |much |far |distinctly |somewhat )?(?:less (?:so|positive|good|happy|glowing|warm|keen|complimentary|flattering|enthusiastic)|not so (?:positive|good|happy|warm|keen)) {ABOUT}(?= )", flips=True),
    # "The recording of strategy talks left something to be desired, in the words of the letter"
    Form(
        "in-their-words",
        rf"{_LEAD}(?P<text>{THING}[^;:.\ue000\ue001\ue004]{{8,170}}?),? (?:according to|in the (?:<0N>|eyes|estimation) of|as) (?P<who><[Hh]>)(?: (?:saw it|put it|had it|described it|found|had found|noted|had noted|remarked|saw|said|pointed out|reported))?(?=[.;]|$|, (?:and|but|though|which)\b)",
        ahead=True, told=True,
    ),
    Form(
        "by-their-account",
        rf"{_LEAD}(?P<text>{THING}[^;:.,\ue000\ue001\ue004]{{3,90}}?, (?:according to|in the (?:<0N>|eyes|estimation) of|(?:so )?<0V>|as) (?P<who><[Hh]>)(?: (?:saw it|put it|had it|found|had found|noted|remarked|said))?, [^;:.]{{3,160}}?)(?=[.;]|$|, (?:and|but|though|which)\b)",
        ahead=True, told=True,
    ),
    # "The bus was looked on as something of an asset by Ofsted": a thing, its verb, and a word of praise or blame not far from it
    Form(
        "left-of-word",
        rf"{CLAUSE}(?P<text>{THING}{FREE}{{3,120}}?)(?:, (?:which|who|that))?,? (?:{_BE}|had|has|have|drew|found|won|earned|got|left|made|met|proved)\b{_WORDS}{{0,5}}? <[+-][NVFE]>(?:{_WORDS}{{0,3}}?{_IN_THE})(?=[,.;]|$| (?:and|but|in|at|as|for)\b)",
        ahead=True,
    ),
    # "X was a strength identified in the findings letter"
    Form("was-a-word", rf"{CLAUSE}(?P<text>{THING}{FREE}{{3,120}}?) {_BE}(?: (?:also|both|all|each|again|clearly|listed as|named as|seen as|counted|cited as))? (?:an?|the|another|one of (?:the|its|their)|among (?:the|its|their)|its|their)(?: [\w-]+){{0,2}}? <[+-]N>(?=[,.;]|$| (?:<0V>|in|at|for|of|by|to|and|but|according)\b)".replace("(?:<0V>|in|at|for|of|by|to|and|but|according)\\b", "(?:<0V>|(?:listed|named|cited|given|recorded|set out|brought out|in|at|for|of|by|to|and|but|according)\\b)"), ahead=True),
)  # fmt: skip
