"""The words with which inspectors' likes and dislikes are told: verbs, adjectives and nouns, each with the kind of finding that it gives.

A word stands in one list; the forms that it takes in a sentence (passive, cleft, "what they liked", a question) are those of its list,
in `kg.rules.inspection.opinions`.
"""

from __future__ import annotations

import re

_CONCERNED = r"concerned(?! (?:only |mainly |chiefly |largely |solely |mostly )?with\b)"  # "a visit concerned with the front door": what it was about
_NO_VERBS = frozenset({"challenged", "questioned", "valued", "doubted", "worried about|over", "warned of|about|against", "regretted", "lamented"})  # "challenges" and the like are nouns


def _in_other_tenses(*words: str) -> tuple[str, ...]:
    """Words, and of each that is a plain past tense its present and its participle too: "praised", "praises", "praising"."""
    found = list(words)
    for word in words:
        past = re.match(r"([a-z]+?)(i?)ed(?= |$)(.*)", word)
        if past and word not in _NO_VERBS and not word.startswith(("singled", "picked", "marked", "rated")):
            stem, soft, rest = past.groups()
            found.append(f"{stem}{'y' if soft else ''}ing{rest}" if stem not in ("welcom", "mov") else f"{stem}ing{rest}(?= (?:the|how|its|their)\\b)")
            found.append(f"{stem}(?:ies|es|s){rest}(?= (?:the|how|what|our|its|their|an?|on|about|at|over|of)\\b)")
    return tuple(found)


# What inspectors do to a thing, with the thing as its object, and in the passive.
GOOD_VERBS = _in_other_tenses(
    r"praised", r"commended", r"(?:like|likes|admire|admires|commend|commends)(?= (?:the|how|what|our|its|that)\b)", r"applauded", r"admired", r"liked", r"loved", r"welcomed", r"complimented", r"extolled", r"lauded", r"acclaimed", r"appreciated", r"valued", r"singled out", r"picked out",
    r"held up", r"paid tribute to", r"approved of", r"warmed to", r"(?:taken|took) to(?= (?:the|its|our|how)\b)", r"delighted in", r"(?:spoke|spoken|wrote|written|talked) (?:very )?(?:well|highly|warmly|admiringly|approvingly|appreciatively|fondly|kindly|favourably|glowingly) (?:of|about|on)",
    r"(?:thought|think) (?:very |so |most )?(?:well|highly|much|better|best|the world) of", r"(?:took|taken|drew|drawn|found) (?:\w+ )?(?:heart|comfort|encouragement|reassurance|pleasure|satisfaction) (?:from|in)", r"remarked (?:favourably|approvingly|warmly) (?:up)?on",
    r"found (?:much|plenty|a (?:good|great) deal|everything|something) to (?:like|admire|praise|commend|applaud) (?:in|about)", r"rated highly", r"set store by", r"gave (?:\w+ )?credit (?:for|to)", r"enthused (?:about|over)",
    r"credited(?! to\b)", r"hailed", r"(?:singles|picks) out", r"holds up", r"speaks (?:very )?(?:well|highly|warmly) of", r"sang the praises of", r"sung the praises of", r"(?:took|taken|takes) (?:its|their) hats? off to", r"(?:was|were|been) (?:quick|at pains|careful) to (?:praise|commend|credit)", r"(?:had|has|found) (?:nothing|little) to say against", r"saluted", r"celebrated", r"prized", r"relished", r"rejoiced in", r"raved (?:about|over)", r"gushed (?:about|over)", r"smiled (?:up)?on", r"talked up", r"looked (?:kindly|favourably|with favour) (?:up)?on", r"(?:held|holds) in (?:high|great) (?:regard|esteem)", r"(?:could|can) (?:find no fault with|not fault)",
    r"had (?:nothing but |only )?(?:a )?(?:good|kind|warm) words? (?:to say )?(?:for|about)", r"(?:gave|given|awarded|handed) (?:good|high|top|full) marks (?:to|for)", r"(?:made|gave|given) (?:\w+ )?(?:favourable|approving|admiring|honourable) mention of", r"(?:was|were|been) (?:\w+ )?fans? of", r"thanked", r"gave (?:a|its|their) (?:thumbs up|blessing) to", r"(?:marked|marks) (?:the \w+ |us |it )?up (?:for|on)", r"(?:gives?|gave|given) (?:the \w+ |it |us |them )?(?:full|high|top|good) marks for", r"takes? (?:heart|comfort|encouragement) from",
)  # fmt: skip
BAD_VERBS = _in_other_tenses(
    r"criticised", r"faulted", r"disliked", r"deplored", r"regretted", r"lamented", r"bemoaned", r"questioned", r"condemned", r"deprecated", r"challenged", r"complained (?:of|about)", r"complained(?= that\b)", r"despaired of", r"found fault with", r"took issue with",
    r"taken issue with", r"took exception to", r"taken exception to", r"objected to", r"worried (?:about|over)", r"fretted (?:about|over)", r"marked down", r"found wanting", r"warned (?:of|about|against)", r"cautioned (?:about|against)",
    r"(?:thought|think) (?:little|poorly|badly|least|less|ill) of", r"(?:spoke|spoken|wrote|written|talked) (?:\w+ )?(?:ill|critically|sharply|severely|unfavourably|disapprovingly|sternly|with (?:regret|concern|dismay)) (?:of|about|on)",
    r"taken to task (?:over|for|about)", r"taken to task(?= (?:by|in)\b)", r"took (?:the |its |our )?[\w']+(?: [\w']+){0,2} to task (?:over|for|about)", r"found fault(?= (?:was|were|lay)\b)", r"frowned (?:up)?on", r"shook their heads over", r"found (?:much|plenty|something|a (?:good|great) deal) to (?:criticise|regret|deplore|question|dislike) (?:in|about)", r"doubted", r"despaired at",
    r"(?:wanted|wished|asked|hoped|expected|needed)(?: to (?:see|have|be))? (?:put right|better|seen to|sorted out|(?:re)?(?:done|written|drawn)|[a-z]{3,}ed)(?! (?:to|by|with|of|for)\\b)",
    r"(?:regarded|seen|described|identified|named|counted|saw|listed|cited|picked out|singled out|put down|considered|thought) (?:as |to be )?(?:the |an? )?(?:worst|weakest|least (?:good|satisfactory|convincing|impressive)|main weakness|chief weakness|weak spot|weak point|greatest weakness)",
    r"called for improvements? (?:in|to)", r"(?:wanted|wished|asked|hoped|expected|needed|urged|told|pressed) (?:(?:the|its) (?:authority|council|service|services|partnership|department|board|area)|leaders|managers|partners) to (?:tackle|address|improve|put right|mend|deal with|attend to|look (?:again )?at|look into|strengthen|sort out|act on|work on|do something about|bring down|reduce|cut(?: down)?|bring forward|speed up|lift|tighten(?: up)?|sharpen(?: up)?|quicken|shorten|revisit|rethink|get a grip (?:on|of)|think again about|give (?:more )?(?:thought|attention) to|make better|build on|press on with|remedy|rectify|drive down|drive up|step up|turn round|see to|clear up)", r"called for more work on", r"liked least", r"(?:wanted|wished|asked for|asked|sought) (?:two|three|four|five|six|several|some|a few) (?:things|matters|improvements|changes)(?: (?:done|changed|made|put right|tackled|addressed|to change|to be done))?(?=:)", r"liked less", r"cared (?:little|less|least) for",
    r"grumbled (?:about|at|over|that)", r"groused (?:about|over)", r"griped (?:about|over)", r"carped (?:about|at)", r"(?:parted|parts) company(?: with (?:the |its )?(?:council|authority|service|department|leaders|managers|officers|partnership))?(?: (?:over|on|about))?", r"(?:drew|drawn) the line at", r"(?:took|taken) a (?:\w+ )?(?:dim|poor|low|gloomy|stern|hard) view of",
    r"castigated", r"picke?(?:d|s)? holes in", r"(?:put|puts) (?:its|their|a) finger on", r"homed in on", r"(?:did|does) not mince (?:its|their) words (?:about|over|on)", r"minced no words (?:about|over|on)", r"(?:took|takes|taken) (?:strong )?issue with", r"(?:had|has|have) it in for", r"gave short shrift to", r"poured cold water on", r"bewailed", r"(?:had|has|found)? ?(?:much|plenty|a (?:good|great) deal|a lot|something) to say against", r"chided", r"rebuked", r"berated", r"lambasted", r"decried", r"rued", r"mourned", r"bridled at", r"ba(?:u)?lked at", r"winced at", r"looked askance at", r"raised (?:an eyebrow|eyebrows|their eyebrows) (?:at|over|about)", r"had (?:hard|harsh|sharp|stern|strong|critical) words (?:to say )?(?:for|about|on)", r"had (?:little|no) (?:time|patience|liking) (?:for|with)",
    r"pulled no punches (?:about|over|on)", r"(?:took|taken) (?:the |its |our )?(?:council|authority|service|department|partnership|leaders|managers) to task (?:over|for|about)", r"rapped (?:the |its |our )?(?:council|authority|service|department|partnership|leaders|managers)(?: over the knuckles)? (?:over|for|about)", r"made plain (?:its|their) (?:displeasure|unhappiness|disappointment) (?:at|with|over)", r"(?:marked|marks) (?:the \w+ |us |it )?down (?:for|on)", r"(?:took|taken|takes?|picked|picks|pulled|pulls) (?:the \w+ |us |it |them )?up (?:on|over|about)", r"faults (?:the \w+ |us |its \w+ )?(?:on|for|over)", r"(?:was|were|been) (?:\w+ )?put off by", r"could not (?:see|understand|find|be satisfied about)",
    r"(?:wished|wanted|hoped|would like|would have liked|would wish|expected|asked|looked) (?:to see |for )(?:more|better)(?: (?:done|work|progress|effort))?(?: (?:on|about|with|in|over))?(?=,|:)", r"(?:wished|wanted|hoped|would like|would have liked|would wish|expected|asked|looked) (?:to see |for )(?:more done|more work|more progress|more effort|improvements?|progress) (?:on|about|with|in|over|to)",
    r"(?:would like|would have liked|wished|wanted|would wish) (?:the |its )?(?:council|authority|service|services|partnership|partners|leaders|managers|department|it|them) to (?:do (?:more|better)|improve)(?: (?:on|about|with|in|over|at))?",
)  # fmt: skip
# What inspectors do to a thing whose own words tell the kind.
TOLD_VERBS = (
    r"found", r"finds", r"saw", r"seen", r"noted", r"notes", r"described", r"reported", r"observed", r"remarked(?: (?:up)?on)?", r"recorded", r"mentioned", r"noticed", r"(?:come|came|happened) (?:across|(?:up)?on)", r"spoken of", r"spoke of", r"commented (?:up)?on", r"commented", r"encountered", r"detected",
    r"uncovered", r"discovered", r"heard of", r"dwelt (?:up)?on", r"said", r"says", r"stated", r"concluded", r"considered", r"felt", r"thought", r"believed", r"held", r"wrote", r"written", r"added", r"acknowledged", r"recogni[sz]ed", r"identified", r"highlighted", r"pointed (?:to|out)", r"drawn attention to",
    r"drew attention to", r"raised", r"flagged(?: up)?", r"cited", r"judged", r"warned", r"stressed", r"emphasi[sz]ed", r"met", r"made (?:it )?(?:clear|plain)", r"(?:been |was |were )(?:clear|plain|explicit|adamant|firm|emphatic|frank|blunt)(?=,? (?:(?:however|too|also|moreover),? )?that\b)", r"went on to (?:say|note|add|record|report|find)", r"left (?:it )?in no doubt", r"left (?:nobody|no one|no-one|members|them|him|her|us|the \w+) in (?:no |any |little )?doubt",
    r"formed the view", r"came to the view", r"come to the view", r"took the view", r"confirmed", r"accepted", r"witnessed", r"explained", r"referred to", r"(?:thrown|threw|brought|shown|showed) up", r"brought (?:out|to light)", r"shown", r"revealed", r"exposed", r"turned up", r"c[ao]me up with", r"picked up", r"(?:remarking|observing|noting|finding|saying|adding|commenting|reporting|stating|recording|noticing)(?= (?:that|how)\b)", r"describing", r"regarded", r"rated(?= (?:the|its|our) [^,;:.]{2,60}? as\b)", r"regards", r"viewed", r"looked (?:up)?on", r"spell(?:s|ed|t) (?:it )?out", r"elaborate[sd]", r"goes on(?= that\b| to\b|:)", r"(?:remark|observe|describe|consider|think|believe|conclude|identifie|highlight|mention|add|recognise|acknowledge|point)s(?: (?:that|out|to))?", r"(?:state|say|write|report|record|observe|find|note|remark|add|conclude)(?= (?:that\b|[\"\u201c]))", r"had it", r"has it", r"put it", r"made (?:the point|mention of)", r"ascribed", r"reckoned", r"maintained", r"contended", r"argued", r"opined", r"asserted", r"told (?:her|him|them|us|me|the (?:director|council|authority|service|leader|chief executive)|members|officers|managers|leaders)", r"spoke about",
)  # fmt: skip
# Nouns for what inspectors say, of either kind.
TOLD_NOUNS = (
    r"comments?", r"remarks?", r"findings?", r"observations?", r"conclusions?", r"statements?", r"views?", r"points?", r"words", r"messages?", r"verdicts?", r"feedback", r"opinions?", r"assessments?", r"judge?ments?",
)  # fmt: skip
# What inspectors felt, before "by", "with", "about" and the like.
GOOD_FEELINGS = (
    r"impressed", r"pleased", r"struck", r"heartened", r"encouraged", r"reassured", r"delighted", r"taken", r"satisfied", r"happy", r"happier", r"happiest", r"content", r"glad", r"gladdened", r"cheered", r"comfortable", r"positive", r"complimentary", r"warm", r"warmer", r"warmest",
    r"enthusiastic", r"generous", r"kind", r"kinder", r"kindest", r"appreciative", r"admiring", r"confident", r"persuaded", r"convinced", r"sure", r"relieved", r"gratified", r"full of (?:praise|admiration)", r"effusive", r"fulsome", r"flattering", r"approving", r"glowing", r"assured",
    r"buoyed", r"keen", r"won over", r"at ease", r"upbeat", r"favourable",
    r"thrilled", r"charmed", r"captivated", r"tickled", r"bowled over", r"inspired", r"in (?:no|little) doubt about", r"lavish", r"rapturous", r"laudatory", r"gushing", r"unstinting", r"proud", r"touched", r"moved",
)  # fmt: skip
BAD_FEELINGS = (
    r"critical", r"worried", _CONCERNED, r"troubled", r"disappointed", r"uneasy", r"dissatisfied", r"unhappy", r"unhappiest", r"unimpressed", r"unconvinced", r"sceptical", r"anxious", r"alarmed", r"dismayed", r"perturbed", r"exercised", r"severe", r"scathing", r"sharp", r"sharper", r"sharpest",
    r"harsh", r"harsher", r"unkind", r"stern", r"sterner", r"cool", r"cooler", r"lukewarm", r"guarded", r"blunt", r"frustrated", r"surprised", r"taken aback", r"shocked", r"doubtful", r"unpersuaded", r"bothered", r"vexed", r"disturbed", r"displeased", r"unsettled", r"discontented", r"censorious", r"damning", r"disapproving",
    r"pessimistic", r"negative", r"adverse", r"unfavourable", r"hostile", r"uncomplimentary", r"reproachful", r"impatient", r"ill at ease",
    r"sorry", r"aghast", r"appalled", r"horrified", r"saddened", r"nonplussed", r"baffled", r"puzzled", r"perplexed", r"fearful", r"nervous", r"apprehensive", r"wary", r"chary", r"irritated", r"exasperated", r"upset", r"withering", r"caustic", r"cutting", r"tart", r"acerbic", r"rude", r"unforgiving", r"unflattering", r"stung", r"brusque", r"let down", r"dismissive", r"grudging", r"put off", r"discouraged", r"disheartened", r"unmoved", r"underwhelmed", r"repelled",
)  # fmt: skip
# What a thing does to inspectors.
PLEASES = (
    r"impressed", r"pleased", r"struck", r"heartened", r"encouraged", r"reassured", r"delighted", r"cheered", r"satisfied", r"gratified", r"gladdened", r"won over", r"charmed", r"moved",     r"caught the (?:eye|attention|imagination) of", r"found favour with", r"(?:went|gone|go(?:es)?) down (?:\w+ ){0,2}well with", r"left (?:its|a|their) (?:\w+ )?mark on", r"(?:made|left|given) (?:a|the) (?:good|great|best|deep|lasting|favourable|strong|strongest|fine|excellent|vivid)(?: \w+)? impression (?:up)?on",
    r"was (?:\w+ )?to the liking of", r"(?:met|meets) with the approval of", r"warmed the hearts of", r"sat (?:well|easily|comfortably) with", r"(?:won|wins) over", r"stood out for", r"commended itself to",
)  # fmt: skip
WORRIES = (
    r"worried", r"troubled", _CONCERNED, r"disappointed", r"dismayed", r"disturbed", r"alarmed", r"bothered", r"perplexed", r"vexed", r"exercised", r"perturbed", r"displeased", r"frustrated", r"shocked", r"surprised", r"unsettled", r"puzzled", r"gave (?:\w+ )?(?:cause for )?(?:concern|anxiety|unease) to",
    r"caused (?:\w+ )?(?:concern|anxiety|unease|disquiet) to", r"weighed (?:\w+ )?(?:up)?on", r"preyed on", r"jarred with", r"grated (?:up)?on", r"(?:rang|rung|set) (?:the )?alarm bells(?: ringing)? (?:with|for|among)", r"cut (?:no|little) ice with", r"(?:sat|sits) (?:badly|ill|uneasily|uncomfortably) with", r"did not (?:sit|go down) (?:\w+ )?well with", r"(?:went|gone) down (?:\w+ )?badly with", r"(?:fell|fallen) foul of", r"tried the patience of", r"gave pause to", r"(?:failed to|did not) (?:convince|impress|satisfy|persuade|please|reassure)",
)  # fmt: skip
GOOD_NOUNS = (
    r"praise", r"(?:positive|favourable|complimentary|encouraging|admiring) (?:comments?|remarks?|feedback|things)", r"commendations?", r"compliments?", r"admiration", r"approval", r"plaudits", r"credit", r"(?:kind|good|warm) words?", r"warm(?:est)? words?", r"strengths?", r"positives?(?! (?:about|re|towards|on|of|over|with|by|regarding)\b)", r"good points?", r"good practice", r"(?:bright|high|strong) (?:spots?|points?)", r"applause", r"tributes?", r"accolades?", r"enthusiasm",
    r"appreciation", r"approbation", r"highlights?", r"success(?:es)?", r"achievements?", r"(?:warmest|kindest)(?= for\b)", r"satisfaction",
    r"plus(?:es| points?)?", r"merits?", r"assets?", r"virtues?", r"(?:good|high|top|full) marks", r"gold stars?", r"thumbs up", r"pats? on the back", r"best (?:features?|things?|aspects?|parts?)", r"forte", r"bouquets?", r"(?:good|favourable|positive|strong|excellent|fine|better) (?:impressions?|ones?)(?= of\b)", r"delights?", r"pleasure", r"joy", r"pride", r"favour",
)  # fmt: skip
BAD_NOUNS = (
    r"criticisms?", r"concerns?", r"worr(?:y|ies)", r"reservations?", r"unease", r"disquiet", r"doubts?", r"misgivings?", r"complaints?", r"objections?", r"anxiet(?:y|ies)", r"dissatisfaction", r"disappointments?", r"regrets?", r"weakness(?:es)?", r"failings?", r"shortcomings?", r"weak(?:er|est)? (?:spots?|points?)",
    r"low points?", r"faults?(?! (?:the|us|its|our)\b)", r"frustrations?", r"disapproval", r"censure", r"misgiving", r"quarrel", r"dislikes?", r"areas? (?:for|of|requiring|needing) (?:\w+ )?(?:improvement|development|concern|weakness)", r"(?:adverse|critical|negative|unfavourable|harsh|hard) (?:comments?|remarks?|feedback|words?|things)", r"strictures", r"scepticism", r"qualms", r"warnings?", r"negatives?", r"failures?", r"minus(?:es| points?)?", r"drawbacks?", r"blemish(?:es)?", r"blots?(?: on the (?:copybook|landscape))?", r"deficits?", r"deficienc(?:y|ies)", r"stings? in (?:the|its) tail", r"black marks?", r"(?:low|poor|bad) marks", r"grumbles?", r"gripes?", r"caveats?", r"sticking points?", r"bones? of contention", r"soft spots?", r"Achilles(?:'|\u2019)? heel", r"brickbats?", r"exceptions?(?= was\b)", r"laments?", r"beefs?", r"blame", r"under fire", r"(?:poor|bad|low|unfavourable|worse) (?:impressions?|ones?)(?= of\b)", r"bugbears?", r"quibbles?", r"niggles?", r"clouds?(?= (?:in|on)\b)", r"thorns? in the side", r"stumbling blocks?", r"worst (?:features?|things?|aspects?|parts?)", r"alarm", r"dismay", r"displeasure", r"rebukes?", r"(?:the )?want of (?:progress|pace|grip)", r"(?:sharpest|harshest|sternest|severest)(?: words?)?(?= for\b)", r"lowlights?",
)  # fmt: skip


def one_of(*lists: tuple[str, ...]) -> str:
    """A pattern for any of the words of some lists, the longest first.

    >>> one_of(("praised", "held up"))
    '(?:held up|praised)'
    """
    return "(?:" + "|".join(sorted({w for words in lists for w in words}, key=lambda w: (-len(w), w))) + ")"
