"""How a run of findings is cut into single ones, and whether the words of one praise or find fault."""

from __future__ import annotations

import re

STRENGTH, IMPROVEMENT = "strength", "area for improvement"

_FAULT = re.compile(
    r"\b(?:not(?! only)|never|lack(?:s|ed|ing)?|inconsisten\w+|weak(?:ness\w*|er|est)?|poor(?:ly)?|insufficient\w*"
    r"|too (?!.{0,20}\bpraise)\w+|(?:of )?little (?:use|value|sense|impact|progress|evidence|confidence|regard)|variab\w+|varied|delay\w*|drift\w*|need(?:s|ed)? (?:to|more|further|better)|"
    r"a need (?:for|to)|need(?:s|ed)? improv\w+|requir(?:e|es|ed|ing) (?:improvement|further|more|attention"
    r"|strengthening)|could (?:be|do)|should|must"
    r"|(?<!go\s)(?<!goes\s)(?<!went\s)(?<!gone\s)(?<!going\s)missing(?! (?:persons?|people|child\w*|young|episodes?|from (?:home|care|school)|coordinator|team|and exploit\w*)\b)"
    r"|inadequa\w+|unfit|concern\w*|limited|slow(?:ly|ness)?|"
    r"overdue|slipp(?:ed|ing)|hit[- ](?:and|or)[- ]miss|fail(?:s|ed|ing|ings|ure|ures)?|absen(?:t|ce)|high(?:er)? (?:caseloads?|workloads?|turnover"
    r"|vacanc\w+|number of (?:changes|vacancies))|gaps?|more (?:robust|consistent|focus|work|timely|rigorous|could"
    r"|needed)|"
    r"improve(?:ments?|d)? (?:was|were|is|are) (?:needed|required|necessary)|unclear"
    r"|dat(?:ed|ing) (?:from|back to) (?:(?:19|20)\d\d|before)|(?:not|last) (?:been )?(?:updated|reviewed|revised|refreshed) (?:since|for|in (?:19|20)\d\d)|backlogs?|unallocated"
    r"|instability|unstable|ineffective\w*|under-?(?:developed|used|utilised|resourced|recorded|recogni[sz]ed|reported|estimated|staffed)|fragile|uneven|patchy|without|unsuitable|"
    r"unregistered|low(?:er)? (?:confidence|morale|take-?up|attendance|numbers?|levels?|rates? of|aspirations?|priority|expectations?"
    r"|attainment|engagement|satisfaction)|only (?:some|a few|half)|barriers?|shortages?|shortfalls?|(?:was|were|is|are"
    r"|remain\w*) (?:an? )?(?:\w+ )?challeng(?:es?|ing)|confus\w+|incomplete|out of date"
    r"|late(?:ness)?(?! (?:night|evening))|declin\w+|deteriorat\w+|worse\w*|unacceptabl\w+|serious|"
    r"rushed|infrequent\w*|(?:came|come|coming) to harm|rare(?:ly)?|seldom|thin|irregular\w*|unreliable|unnecessar\w+|burden\w*|overly|over-optimis\w+"
    r"|(?:no|little|hardly|scarcely|not (?:much|any)) (?:better|stronger|quicker|nearer|faster|safer|sooner|smaller|more \w+(?= than\b))"
    r"|astray|re-?referred|overlook\w+|overstretched|overwhelmed|scarce\w*|sporadic|erratic|haphazard|muddled|cursory|perfunctory"
    r"|(?:stood|stands?|standing) still|piecemeal|disjointed|fragmented|sketchy|lax|lapsed|lagg\w+|dearth|want of|scant\w*|excessive\w*|unaware|unsure|unconvincing"
    r"|half-hearted|disquiet|low (?:morale|confidence|take-?up|uptake|attendance|expectations?|attainment|awareness|quality|priority|levels? of (?!absence|turnover))"
    r"|(?:los(?:e|es|ing|t)|shaken|dwindling|little|no|lack of) (?:all |their |the )?(?:confidence|trust|faith|patience|heart)"
    r"|long waits?|wait(?:s|ed|ing)? (?:so |far )?(?:too )?long|not (?:all|every|enough|always)|loss of|duplicat\w+|repeated(?:ly)? (?:changes|moves)"
        r"|(?:again and|over and) again|time and again|from (?:\w+) to (?:\w+)(?= ?$)|left (?:overnight|waiting|unanswered|undone|unread|unsigned)|"
        r"still waiting|mis(?:understood|applied|recorded|managed|judged|placed|read)|(?:over|too)[- ]?stretched|stretched|adrift|at a standstill|"
        r"did not (?:work|happen|function)|neglected|unmet|left (?:children|too|in)|ris(?:k|ks) (?:was|were) (?:missed|under)|misse[ds]\b|no longer"
    r"|cumbersome|"
    r"scope (?:for|to) (?:\w+ )?(?:improv\w+|develop\w*|strengthen\w*|more|further|better|greater)|room (?:for|to) (?:\w+ )?improv\w+|"
    r"waiting (?:times|lists)|struggl\w+|cancel\w+|ambiguous|generic|superficial|complacen\w+|"
    r"disrupt\w+(?! (?:work|activit\w+|of (?:perpetrators|offenders|gangs|exploit\w+|those)|tactics|teams?|notices?|visits?|planning|measures|techniques|meetings))"
    r"|turnover (?:was|is|of)|few(?:er)? (?!than\b)\w+ (?:had|were|was)|"
    r"yet to|hard (?:for [\w ]{3,25}? )?to|difficult\w*|no (?:clear|formal|consistent|evidence|strategy|system|plan|process|oversight"
    r"|challenge|single)|no (?:\w+ ){1,2}could|unnoticed|unseen|unheard|unanswered|unrecorded|left (?:something|much|a (?:good|great) deal|a lot|plenty|little) to be desired|f(?:e|a)ll(?:s|"
    r"en|ing)? short|below par|not up to|more rigour|(?:needs?|needed|requires?|required|wants?|wanted) (?:(?:an?|some|much|far) )?(?:\w+er|more|better|new|fresh|greater|closer) "
    r"\w+|less (?:than|well)|bare(?:ly)?|by chance|guesswork|skimped|skimpy|dusty|stale|threadbare|shaky|wobbly|spasmodic|intermittent\w*|lottery|left out|left off|left to chance|"
    r"passed over|forgotten|ignored|sidelined|invisible|in the dark|at odds|contradict\w*|mislaid|lost(?! (?:sight|heart))|copied (?:and|from)|cut and pasted|cut-and-paste"
    r"|unprepared|untrained|unsupervised|unsupported|unread|unwritten|unsigned|untidy|unhelpful|unwelcoming|lonely|isolated|descriptive|narrow|vague\w*|blurred|opaque|dis(?:organised|"
    r"satisfied|connected)|shallow|dismissive|blunt|nobody|no one|no-one|none|too (?:many|much|few|little|often)|over-?rid\w+|over-?rel(?:y|iance|iant)|at the mercy of|past mending|"
    r"disgrace\w*|scrappy|hard to (?:follow|read)|too long|had to go|lost its way|wither(?:ed|ing)|muddled?|in a mess|a mess|poor relation|cinderella|weak link|much (?:still )?(?:to do|"
    r"to be done)|(?:a )?long way (?:to go|off)|unequal to|at sea|chaotic|clumsy|cluttered|unfinished|unrealistic|unsound|unsafe|unsatisfactory|wanting)\b|n't\b",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:good(?! (?:many|deal|while|few)\b)|great(?! (?:many|deal)\b)|strong(?:ly|er|est)?|well(?!-being)\b|effective(?:ly|ness)?|clear(?:ly)?|timely|positiv\w+"
    r"|confiden(?:t|ce)|improv(?:ed|ing|ements? (?:in|to)|ements made|ements? (?:had )?continued)|(?:seen|saw|been) (?:\w+ )?improvements?(?! (?:needed|required|necessary|plan))|(?:real"
    r"|marked|substantial|significant|considerable|notable|great|much|clear) improvements?|better"
    r"|increase in|robust(?:ly)?"
    r"|passion\w*|"
    r"commit(?:ted|ment)|progress|impressive\w*|excellent|appropriate(?:ly)?|safe(?:ly|r)?|stable|stability"
    r"|praise\w*|strengths?|outstanding|thriv\w+|benefit\w*|child-(?:cent\w+|focus\w+|led)|high(?:ly)? (?:quality|skilled|valued"
    r"|committed|"
    r"regarded|standards?|levels? of (?:support|satisfaction|\w+ registrations))|extensive|comprehensive"
    r"|thorough\w*|proactive\w*|innovativ\w+|support(?:ive|ed)|valued|dedicat\w+|ambitio\w+|sound|secure\w*"
    r"|successful\w*|"
    r"success|mature|morale|enthusias\w+|knew (?:their|the|children|its)|know (?:their|the|children|its)"
    r"|persisten\w+|tenacious|tenacity|skilled|visib(?:le|ility)|quick(?:ly)?|prompt(?:ly)?|responsive\w*"
    r"|consistent(?:ly)?|"
    r"favourabl\w+|exceptional\w*|admirabl\w+|remarkabl[ey]|first-rate|exemplary"
    r"|assured|steady|swift(?:ly)?|(?:quick|swift|smooth|calm|firm|fast|slick|clear)er|with (?:more|greater) (?:consistency|confidence|care|rigour|speed|purpose|assurance)"
    r"|on the (?:same )?day|(?:seen|visited) (?:often|frequently|regularly|promptly|alone)|proud(?:ly)?|pride|at all times|kind(?:ly|ness)?|careful(?:ly)?|warm(?:ly|th)?|reduced|fallen"
    r"|embedded|established|trained|listen(?:ed|s)?|heard|trusted|trust|purposeful|creativ\w+|evenly|"
    r"happy|settled|exemplary|determin(?:ed|ation)|patien(?:t|ce)|felt safe|resilien\w+|rich|persever\w+|energ\w+"
    r"|calm|understood|nurtur\w+|attentive|diligen\w+|cohes\w+|coheren\w+|respectful\w*|sensitiv\w+|tailored|vigilan\w+|on time"
    r"|seen alone|loyal\w*|matched|welcoming|devot(?:ed|ion)|close(?:ly)? (?:work\w*|partnership|link\w*)"
    r"|ma(?:de|king) (?:an?|the|such an?|all the) (?:\w+ )?difference|difference (?:(?:that|which) )?(?:(?:(?:the|its|their) )?(?:\w+ ){1,3}?(?:had )?|(?:was|had been) (?:being )?)?(?:made|making)"
    r"|(?:made|seen|started|begun|held|offered|given|identified|planned|helped|agreed) (?:very )?early"
    r"|(?:kept|keep|keeps|keeping) (?:[\w-]+ ){0,3}together|with (?:great |real |such |much )?(?:care(?! (?:plan|leaver|experience|order|need|proceeding)\w*)|kindness|warmth|skill)"
    r"|(?<!out of )up to date|openness|honest\w*|accura\w+|rigorous\w*"
    r"|bear(?:ing)? fruit|borne fruit|pa(?:id|ying) off|tak(?:en|ing) root|headway|working well|growing (?:confidence|stability)"
    r"|caring(?! for)|(?:a|an|the) (?:real|strong|genuine|greater|proper|full|louder) (?:say|voice|influence)|seen throughout|a model of"
    r"|(?:readier|more\s+(?:ready|willing|able|open|open-minded)|keener|better\s+able) (?:than|to)|alert|readily|flexib\w+|imaginative\w*|insightful|"
        r"commendabl[ey]|admirabl[ey]|ingenu(?:ity|ous)\w*|the best (?:that|it|they|seen|in)\b|second to none|persisted|stuck (?:with|by)|(?:more )?manageable|"
        r"(?:went|go|going|gone) the extra mile|realistic(?:ally)?|compassion\w*|meaningful\w*|inventive|conscientious\w*"
    r"|regular(?:ly)?|encouraging(?:ly)?|a model for|part of (?:a|the|one) (?:family|team)|prized|admired|cherish\w*|kept (?:in mind|at the centre)|from which other\w* (?:\w+ )?(?:could|"
    r"might|can|should|would)"
    r"|(?:that|which) other(?:s| (?:\w+ ){1,2}?)?(?:could|might|should|would do well to) (?:learn|copy|follow|emulate|adopt)|quicken(?:ed|ing)|gathered pace|picked up|come (?:on|a long way)|"
    r"(?:never|not|nor) (?:once )?(?:(?:los[et]|losing) (?:sight|heart|touch)|(?:gave|giv(?:e|en|ing)) (?:up|in)|forgot\w*|forget|falter\w*|waver\w*)"
    r"|in good (?:hands|order|heart|shape)|ahead of|faithful\w*|tireless\w*|unflagging|deft(?:ly)?|skilful\w*|adept|astute|polished|trust(?:s|ing)|flourish\w*|blossom\w*|joined[- ]up|"
    r"gone up|come down|held to account|at (?:the )?ease"
    r"|(?:speaks?|spoke) up for|stands? out|stood out|gentle|humane|generous\w*|punctual\w*|impartial\w*|bright|lively|inspiring|touching|pride of place|jewel in (?:the|its|their) crown|"
    r"breath of fresh air|a credit to|second to none|haven|oasis|lifeline|best (?:features?|things?|parts?|aspects?|it had seen)|tower of strength|inspirational|(?:is|are|was|were) a model|"
    r"a joy|a pleasure|gold standard|beacon|pioneering|cutting[- ]edge|look(?:ed|ing|s)? forward to|wise(?:ly)?|thoughtful\w*|well (?:served|kept|run|led)|made (?:sure|certain)|valuable|"
    r"worthwhile|helpful\w*|at the (?:heart|centre) of|the envy of|inside out|comes? first|came first|reflective|(?:is|was|are|were) working(?=\W*$)|turns? up|never misse[sd])\b",
    re.IGNORECASE,
)
_NOT_A_FAULT = re.compile(
    r"\b(?:never|not|nor) (?:once )?(?:(?:los[et]|losing) (?:sight|heart|touch)|(?:gave|giv(?:e|en|ing)) (?:up|in)|forgot\w*|forget|falter\w*|waver\w*)\b"
    r"|\bnot (?:only|just)\b|\b(?:tak|mak)(?:e|es|ing) (?:the |some )?(?:difficult|hard|tough) (?:decisions|choices)\b|\bpriorities for improvement\b|\b(?:took|made) (?:difficult|hard"
    r"|tough) decisions\b"
    r"|\b(?:knew|know|knows|understood|understand|saw|grasped|(?:was|were|is|are) (?:\w+ )?(?:aware of|clear about|(?:honest|open|frank|candid|realistic) (?:about|with \w+ about)))"
    r" (?:what (?:was|is|were|had|has|still|needed|needs|remained|must|they|it)\b[^,;.]{0,50}|(?:(?!as\b)\w+ ){0,2}?(?:weak(?:ness(?:es)?|er)?|shortcomings|gaps|problems|failings)\b)"
    r"|\b(?:exclusions?|complaints?|breakdowns?|moves|delays?|drift|absences?|disputes?|cancellations?|incidents?|restraints?"
    r"|disruptions?) (?:was|were|had been|are|is) (?:\w+ )?(?:rare|few|infrequent|uncommon)\b"
    r"|\bno longer (?:(?:were |was |had |being |a |an |so |too )?)(?:fell|fall|falling|wait\w*|drift\w*|delay\w*|inadequate|concern\w*|weak|poor|late|left|miss\w*"
    r"|lost|moved|stuck|disagree\w*|argu\w+|quarrel\w*|overlook\w*|overload\w*|overwhelm\w*|turned away|slip\w*|fail\w*|struggl\w*|unallocated|slow)\b"
    r"|\b(?:nobody|no one|no child|none) (?:any longer|any more) \w+"
    r"|\b(?:seldom|rarely|hardly ever|never) (?:left|waited|waiting|late|delayed|missed|lost|moved|skipped|cancelled|forgotten|rushed|in doubt)\b|\b(?:left|leaves?|leaving|"
    r"leave) (?:nothing|little) to chance\b"
    r"|\bno (?:child(?:ren)?|young (?:person|people) (?:was|were|is|are)|unallocated|delays?|drift|backlogs?|gaps?|concerns?|areas?)\b"
    r"|\bwithout (?:delay|drift|undue|hesitation)|\b(?:reduc\w+|fewer|lower|less|fall(?:en|ing)?|tackl\w+"
    r"|address\w+)"
    r"(?: \w+){0,3} (?:delays?|drift|backlogs?|turnover|caseloads?|gaps?|vacanc\w+)|\b(?:delays?|drift|backlogs?"
    r"|turnover|caseloads?|gaps?|vacanc\w+)(?: \w+){0,2} (?:reduced|fallen|lessened|eased|dropped|halved|been (?:reduced|addressed|tackled"
    r"|cleared))",
    re.IGNORECASE,
)

# "initial responses to concerns": the concerns are those of the public, and no fault
_CONCERNS_MET = re.compile(r"\b(?:respon(?:se|ses|d|ded|ding) to|act(?:ed|ing)? on|followed up|listen(?:ed|ing)? to|(?:when|where|who) they had)"
    r" (?:initial |any |new |a |their |parents' |children's )?concerns?\b(?! about)", re.IGNORECASE)
# the verb, and not the noun of "children with complex needs"
_NEEDS = r"needs?(?= (?:to|more|further|greater|better|an?|the|its|their|improv\w+|attention|not|strengthen\w*|some|much|urgent|[a-z]+ing)\b)"
VERB = re.compile(
    r"\b(?:was|were|is|are|had|has|have|been|being|be|"
    rf"{_NEEDS}|needed|did(?:n't)?|do|does|lacked|lacks|required"
    r"|requires|reflected|met|remained|remains|received|lived|knew|felt|made|demonstrated|provided|showed|gave|led"
    r"|took|(?<!well )(?<!-)[a-z]{3,}(?:ed|ing)(?= (?:a|an|the|to|by|in|on|from|at|too|their|its|as|for)\b))\b"
)
_ATTACHED = re.compile(
    r"\s*(?:including|such as|which|where|with|in\b|at\b|on\b|of\b|compared|though|although|who|whose|as\b"
    r"|particularly|especially|e\.g|allowing|leading|resulting|meaning|enabling|making|so\b|because|since|when"
    r"|while|but\b|(?:the \w+|all|both|some|most|many|each|two|three|one|none|neither|several) of (?:which|whom|these|them)\b|"
    r"and (?:that|which|with|in|at|of|to)\b|or\b|for\b|from\b|by\b|to\b|not\b|rather|when|if\b|despite|even"
    r"|notably|ensuring|helping|giving)",
    re.IGNORECASE,
)
_PARALLEL = frozenset(
    [
        "good",
        "strong",
        "effective",
        "clear",
        "positive",
        "high",
        "improved",
        "better",
        "robust",
        "stable",
        "committed",
        "timely",
        "consistent",
        "well",
        "excellent",
        "regular",
        "close",
        "appropriate",
        "skilled",
        "passionate",
        "poor",
        "weak",
        "inconsistent",
        "limited",
        "insufficient",
        "slow",
        "late",
        "high",
    ]
)
_FIXED = re.compile(
    r"(?:young people|families|development|carers|care leavers|governance|disabilit\w+|protection|management"
    r"|partners?)\b",
    re.IGNORECASE,
)
_AND_THAT = re.compile(
    r"\s*[,;]?\s*(?:and|or|,),?\s+(?:(?:also|(?:on the (?:other|one) hand|on balance|at the same time|in addition|"
    r"in turn|in contrast|by contrast|conversely|equally|further|secondly|thirdly|lastly|finally),?)\s+)?that\s+|\s*[,;]\s+that\s+", re.IGNORECASE
)


# ", and visits were late": a new subject with a verb of its own
_AND_CLAUSE = re.compile(
        r",\s+and\s+(?=(?:the\s+)?(?!to\b|it\b|they\b|this\b|had\b|has\b|was\b|were\b|also\b)[\w'-]+(?:\s+[\w'-]+){0,5}?\s+(?:was|were|had|did|came|went|waited|"
        r"lacked|took|knew|felt|remained|needed|struggled|drifted|got|(?!indeed\b|need\b)[a-z]{4,}ed(?=\s+too\b))\b)"
    ,
    re.IGNORECASE,
)


def polarity(text: str, default: str = "") -> str:
    """Whether a finding's words praise or find fault; the default where they do neither.

    >>> polarity("plans lacked clear timescales")
    'area for improvement'
    """
    text = _CONCERNS_MET.sub("", text)
    rest = _NOT_A_FAULT.sub("", text)
    if _FAULT.search(rest):
        return IMPROVEMENT
    if _PRAISE.search(rest) or rest != text:
        return STRENGTH
    return default


def listed(text: str) -> list[str]:
    """The members of a list within a sentence, cut at semicolons, else at commas and "and" between parallel members."""
    if ";" in text:
        parts = [p for p in text.split(";")]
        first = listed(parts[0])
        return [*first, *(_bare(p) for p in parts[1:])]
    members = _by_commas(text)
    if len(members) == 1 and re.fullmatch(r"[^,]{4,60},[^,]{4,60}\s+and\s+[^,]{4,60}", text) and not VERB.search(text):
        members = [_bare(p) for p in text.split(",")]  # "supervision, life story work and pathway planning"
    if len(members) > 1 and not re.search(r",\s*and\b", text) and not any(clausal(m) for m in members):
        members = [*members[:-1], *_last_two(members[-1])]
    return [part for piece in members for part in _by_and(piece)]


# A noun with a participle after it ("the analysis contained in plans") is no clause.
_AUXILIARY = re.compile(
    r"\b(?:was|were|is|are|being|had|has|have|did(?:n't)?|do|does|"
    rf"{_NEEDS}|needed|lacked|lacks|remained|remains|took|knew|felt|gave|led|requires?|could|should|would)\b"
)
_DETERMINER = re.compile(r"\s*(?:and\s+)?(?:the|an?|its|their)\s", re.IGNORECASE)


def clausal(text: str) -> bool:
    """Whether a piece of a list has a verb of its own.

    >>> clausal("the records that were kept"), clausal("visits were late")
    (False, True)
    """
    bare = _RELATIVE.sub("", text)
    return bool((_AUXILIARY if _DETERMINER.match(bare) else VERB).search(bare))


# A name whose commas and "and" part nothing.
_WHOLE_NAME = re.compile(r"\beducation, health and (?:social )?care\b|\bhelp, care and protection\b|\bchildren, young people and families\b", re.IGNORECASE)


_PREPOSITION = r"(?:of|for|to|with|in|on|into|about|between|towards?|over|from)"
# "the recognition of, and initial response to, children at risk": one thing
_SUSPENDED = re.compile(rf"\b{_PREPOSITION},\s(?:and|or)\s[^,;.]{{2,60}}?\s{_PREPOSITION},\s", re.IGNORECASE)


def masked(text: str) -> str:
    """A text, of the same length, whose fixed names hold no separator of a list.

    >>> len(masked("education, health and care plans"))
    32
    """
    text = _SUSPENDED.sub(lambda m: m.group().replace(", ", "\x01\x02"), text)
    return _WHOLE_NAME.sub(lambda m: m.group().replace(", ", "\x01\x02").replace(" and ", "\x02\x03\x04\x05\x02"), text)


def unmasked(text: str) -> str:
    """The text that was masked."""
    return text.replace("\x02\x03\x04\x05\x02", " and ").replace("\x01\x02", ", ")


def _last_two(text: str) -> list[str]:
    """The last two members of a list without a comma before its "and": "A, B and C"."""
    determined = list(re.finditer(r" and (?=(?:the|an?|its|their) )", text))
    left, joint, right = text.rpartition(" and ")
    if determined:
        left, joint, right = text[: determined[-1].start()], " and ", text[determined[-1].end() :]
    elif right[:1].isupper() and left.rsplit(" ", 1)[-1][:1].isupper():
        return [text]  # "the Family Support and Safeguarding Teams"
    if not joint or _FIXED.match(right) or len(left.split()) < 1 or len(right.split()) < 2:
        return [text]
    return [left.strip(), right.strip()]


def _bare(part: str) -> str:
    part = re.sub(r",\s+(?:the \w+|all|both|each|some|most|many|one|none) of (?:which|whom)\b.*$", "", part, flags=re.IGNORECASE | re.DOTALL)
    return re.sub(r"^\s*(?:(?:and|or|also)\s+(?:with\s+)?)?(?:that\s+)?", "", part).strip(" ,.;")


def _by_commas(text: str) -> list[str]:
    """Members between commas; a piece without a verb joins the clause that follows it."""
    pieces = [p for p in between_commas(text) if p.strip()]
    if len(pieces) < 2:
        return [_bare(text)]
    verbs = [clausal(p) for p in pieces]
    if not any(verbs):
        return (
            [_bare(p) for p in pieces] if all(len(p.split()) >= 2 for p in pieces) or len(pieces) > 2 else [_bare(text)]
        )
    found: list[str] = []
    pending = ""
    for piece, verb in zip(pieces, verbs, strict=True):
        pending = f"{pending},{piece}" if pending else piece
        if verb:
            found.append(_bare(pending))
            pending = ""
    if pending:
        found[-1] += f",{pending}"
    return found


_RELATIVE = re.compile(r"\b(?<!found )(?:that|which|who)\b.*", re.IGNORECASE | re.DOTALL)


def between_commas(text: str) -> list[str]:
    """The text between commas, subordinate pieces and brackets kept with what they belong to."""
    found: list[str] = []
    for piece in re.split(r",(?![^()]{0,200}\))", text):
        if found and (
            _ATTACHED.match(piece) or (re.match(r"\s*as\b", found[-1].rsplit(",", 1)[-1]) and "," in found[-1])
        ):
            found[-1] += f",{piece}"
        else:
            found.append(piece)
    return found


def _by_and(text: str) -> list[str]:
    """Two members joined by "and", where both begin alike: "good A and good B", "the A and the B"."""
    words = text.split()
    if not words:
        return []
    first = words[0].lower()
    for match in re.finditer(r"\s+and\s+(\w+)", text):
        following = match.group(1).lower()
        alike = (first in ("the", "its", "their") and following in ("the", "its", "their")) or (
            first in _PARALLEL and following in _PARALLEL
        )
        left = text[: match.start()]
        if (
            alike
            and len(left.split()) >= 3
            and " between " not in f" {left} "
            and not re.search(r"\b(?:both|for|of|with|in|by|to|on|at)$", left)
        ):
            return [left.strip(), *_by_and(text[match.start(1) :])]
    return [text.strip()]


def clauses(text: str) -> list[str]:
    """What was found in a reported clause: "X and that Y" is two findings.

    >>> clauses("thresholds were clear and that children felt safe")
    ['thresholds were clear', 'children felt safe']
    """
    pieces = [half for piece in _AND_THAT.split(text) for half in _AND_CLAUSE.split(piece)]
    return [part for piece in pieces if (part := piece.strip(" ,.;"))]
