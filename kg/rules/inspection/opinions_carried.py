"""Forms in which nobody says whose praise or blame it is, or what it is of is taken up: "had been praised", "so had the hub", "with the rider that".

They are tried last, over signs as in `kg.rules.inspection.opinions`; whose opinion it is must be told in the same breath or just before.
"""

from __future__ import annotations

from kg.rules.inspection.pieces_opinions import CLAUSE, FREE, PREP, THING, Form

_IN_PAPER = (
    r"(?:(?:in|within|throughout|elsewhere in|at the end of) (?:(?:the|its|their) (?:[\w-]+ )?(?:narrative|text|body|commentary|conclusions?|summary|introduction|write-up|document|paper|pages|paragraphs?|small print|main body)(?: of <[HhW]>)?|<[Hh]>),? )?"
)
# What Members and officers praise and blame as often as inspectors do
NO_SUBJECT = (
    r"(?!(?:(?:the|this|that|these|those|all|both|an?|our|his|her|their|its|every|more|<P>|<[HhWw]>)[ ,])*(?:(?:\w+ )?(?:reports?|letters?|presentations?|updates?|papers?|items?|motions?|amendments?|minutes|questions?|proposals?)|plans?(?= (?:was|were|had))|"
    r"(?:officers?|staff|members?|director|team(?= (?:was|were|had))|everyone|colleagues|work(?= (?:was|had))|efforts?|recommendations?|committee|panel|board|cabinet|council(?= )|authority(?= )|service(?= )|budget|leader|press|government|ofsted|estyn|ciw|cqc|inspect\w+|<[HP]>))\b)"
)
_ADVERBS = r"(?: (?:also|again|then|too|both|all|most|chiefly|above all|especially|rightly|much|\w+ly)){0,3}"
_GOT = (
    r"(?:won|earned|drew|drawn|attracted|received|gained|got|came in for|come in for|(?:met|<0V>) with|deserved|provoked|prompted|aroused|caused|merited|enjoyed|commanded|incurred|elicited|excited|secured|garnered|reaped|sparked|gave rise to|led to|given rise to|occasioned|invited|called forth|was met with|were met with)"
)
_BACK = r"(?: (?:from|of|by|among|amongst|in|on the part of|with|to|for) (?P<who><[Hh]>))"
_NP = r"(?:(?!\b(?:was|were|is|are|had|has|have|be|been|being|that|which|who|will|would|to be|asked|noted|agreed)\b)[^;:.,|\ue000\ue001\ue004])"

# Tried first: what is said to need something, what is quoted one after the other
FIRST: tuple[Form, ...] = (
    # "two sentences in the letter, first that plans are late, and second that ..."
    Form("two-sentences", r"\b(?:two|three|four|five|several|a few|certain|some|both) (?:[\w-]+ )?(?:sentences|lines|passages|phrases|statements|extracts|quotations|bullets|<0N>) (?:in|of|from|by|made (?:in|by)|taken from|contained in) (?P<who><H>)[^;:.\ue004]{0,80}?(?:,|:)(?: namely,?)? (?:(?:the )?(?:first(?:ly)?|one)(?: (?:was|being|of these|of which was))?,? )?(?=that )", told=True),
    Form(
        "seen-to-need",
        rf"{CLAUSE}(?P<text>{THING}{NO_SUBJECT}{FREE}{{3,120}}?) (?:was|were|had been|has been|have been|is|are){_ADVERBS} (?:<0V>|<[+-]V>|seen|named|listed|put down|marked|deemed)(?: (?:up|out))?(?: (?:by|in) (?P<who><[Hh]>))?,? (?:as|to be)(?: (?:an?|one|the|being|still|among the))?(?: \w+)? (?:needing|requiring|in need of|in want of|areas? (?:for|of|to)|needful of|for (?:improvement|attention|development)|matters? (?:for|to)|things? to|something to)\b",
        ahead=True,
    ),
)  # fmt: skip

CARRIED: tuple[Form, ...] = (
    # "In the narrative the turnover of managers had been blamed for much": nobody is named
    Form(
        "passive-unnamed",
        rf"{CLAUSE}{_IN_PAPER}(?P<text>{THING}{NO_SUBJECT}{FREE}{{3,120}}?),? (?:was|were|had been|has been|have been){_ADVERBS} <[+-]V>(?=[.;,]|$| (?:for|as|over|and|but|while|because|in|on|at|too)\b)",
        ahead=True,
    ),
    # "Work with minors commended", as a line of notes or a cell
    Form("bare-passive", rf"(?:^|\|)\W*(?:\(?[\divx]{{1,4}}[.)]+ )?(?P<text>{NO_SUBJECT}{_NP}{{4,120}}?),?(?: (?:also|again|very|\w+ly))? <[+-]V>(?: (?:by|in) (?P<who><[Hh]>))?(?= ?\||\W*$)", ahead=True),
    # "The learning events drew praise", "the offer had earned its approval"
    Form(
        "got-noun",
        rf"{CLAUSE}{_IN_PAPER}(?P<text>(?:<w> )?{THING}{NO_SUBJECT}{FREE}{{3,120}}?),?(?: (?:had|has|have|also|alone|both|all|again|\w+ly)){{0,3}} {_GOT}(?: (?:[\w-]+|<[Ww]>)){{0,4}}? <[+-]N>{_BACK}?(?=[.;,]|$| (?:and|but|as|while)\b)",
        ahead=True,
    ),
    # "it was the state of the files for which the authority had been taken to task"
    Form("cleft-unnamed", rf"(?:\bit|<h>) (?:was|is|had been)(?: \w+ly| above all)? (?P<text>{FREE}{{4,140}}?),? (?:(?:for|about|over|on|of) which|that|which) (?:(?:the|its|our) [\w' ]{{3,40}}? )?(?:was|were|had been|has been){_ADVERBS} <[+-]V>", ahead=True),
    # "So had the hub", "The same was true of the hub"
    Form("so-too", r"^(?:and |but )?(?:so(?: too)? (?:had|was|were|did|has|have|is|are)|likewise|equally|similarly|ditto|the same (?:went|goes|was true|is true|could be said|applied|applies|held)(?: \w+)? (?:for|of|to))(?: too| also)?,?(?= (?:the|an?|its|their|our|how|<[Ww]>|[\w-]+(?:'s)?) )(?! (?:it|they|he|she|this|that|there)\b)", same=True),
    # "X was one of the weaknesses named, together with Y"
    Form("along-with", r",? (?:(?:together|along|coupled) with|(?:closely )?followed by|then|as well as|plus|and with (?:it|them),?|and so too|as too(?: was| were| did)?|and so (?:was|were|had|did))(?= (?:the|an?|its|their|our|how|too|poor|late|slow|weak|[a-z-]+) )", same=True),
    # "with the rider that fathers be seen more often"
    Form("rider", r",? (?:with|subject to|bar|albeit with|save for|but with|although with|but (?:there was|it had|they had|added))(?: [\w-]+){0,3}? (?:<-N>|riders?|provisos?|qualifications?|conditions?|codicils?|footnotes?|postscripts?|exceptions?|caveats?)(?: (?:that|of|about|over|on|being(?: that)?|concerning|as to|was(?: that)?|regarding)|:|,)(?= )"),
    # "'Nothing is left to chance', it ran"
    Form("it-ran", rf"(?:^|[;:.] )[\"\u201c]?(?P<text>{THING}[^;:|\ue000\ue001\ue004]{{8,170}}?)[\"\u201d]?,?[\"\u201d]? (?P<who><[Hh]>)(?: (?:also|had|then))? (?:ran|went on|read|began|ended|concluded|continued|closed|opened|declared|<0V>)(?=[.;,]|$)", ahead=True, told=True),
    Form("and-second", r"[\"\u201d]?,? and (?:the )?(?:second(?:ly)?|other|third(?:ly)?|last(?:ly)?|latter)(?: (?:was|being|said|stating))?,? that(?= )", told=True),
    Form("remark-that", r"\b(?:the|its|their|an?|one|this|that|<[Ww]>)(?: [\w-]+){0,2}? (?:<0N>|sentence|passage|line|phrase|paragraph|claim|assertion|reminder)(?: (?:made|contained|found|recorded|given|printed|appearing))?(?: (?:in|by|from|of|at|during|on) [^,;:.\ue000\ue001\ue004]{0,40}?)?(?: (?:in|by|from|of|made by))? (?P<who><[Hh]>)[^,;:.\ue004]{0,40}? (?:to the effect )?that(?= )", told=True),
    Form("and-been", r"(?:;|,)? (?:and|but) (?:had|has|have|was|were)(?: (?:also|been|\w+ly|most|much|less so)){0,3} (?:<[+-][FE]> "+PREP+r"|<[+-]X> by|<[+-]V>)(?: how)?(?= )"),
    # "She accepted what had been said about the age of the plans"
    Form("said-about", r"\bwhat (?:had been|was|has been|is) (?:said|written|<0V>)(?: (?:there|(?:in|by) <[Hh]>))? (?:about|of|on|concerning|regarding)(?= )", told=True),
)  # fmt: skip
UNNAMED = frozenset({"seen-to-need", "passive-unnamed", "bare-passive", "got-noun", "cleft-unnamed"})
