"""How councils say that one body, arrangement or process replaced, merged with, became or gave way to another.

What "will be replaced" counts as what "will cease" does; what is proposed, feared or asked about does not. `PLAIN` and
`SETTLED` are the stances that say so.
"""

from __future__ import annotations

from kg.rules.grammar import Rule, Table
from kg.rules.pieces_bodies import ACRONYM, ASIDE, BODY, HEADS, LINK, LOWER, NAME, SUBJECT, WHEN, WORD

PLAIN = frozenset({"asserted"})
SETTLED = frozenset({"asserted", "planned"})

# What stands before the name of a body: an article, its owner ("the Board's"), its age.
_AGE = r"(?:(?:new|newly[ -]formed|old|former|previous|existing|current|local|single|joint|combined|one|separate|two) ){0,2}"
_OWNERS = (
    r"(?:Board|Partnership|Council|Committee|Group|Panel|Trust|Authority|Executive|Police|Constabulary|Department|[A-Z]{3,})"
)
THE = (
    rf"(?:(?P<owner%s>[Tt]he (?:{WORD} (?:and |of )?){{0,7}}?{_OWNERS}'s )|[Tt]he |[Aa]n? |[Ii]ts |[Tt]heir |[Oo]ur |[Bb]oth (?:the "
    rf"|its )?)?{_AGE}(?:(?:company|charity|body|group|arrangement|board|partnership), ?|(?:company|charity) )?"
)
_OLD_THE = THE % "_old"
_NEW_THE = (THE % "_new").replace("(?P<owner_new>", "(?:")
THE = (THE % "_any").replace("(?P<owner_any>", "(?:")
_WHEN = rf"(?:,? {WHEN})?,?"
_FORMAL = (
    r"(?: formally| now| also| since| officially| finally| in turn| recently| itself| both| all| eventually"
    r"| subsequently| then| effectively| at the same time)?"
)
_ONE = rf"(?:{LOWER}|{SUBJECT})"
_OLD = rf"(?P<predecessor>{_ONE})"
_ARRANGEMENTS = r"(?:[Mm]ulti-[Aa]gency [Ss]afeguarding [Aa]rrangements)"
_NEW = rf"(?P<successor>{_ONE})"
_AND = r"(?:,? (?:and|as well as|together with|along with|&)|,)"
_OLD_BODIES = rf"(?P<predecessors>{_ONE}{ASIDE}(?:{_AND} {THE}{_ONE}{ASIDE}){{1,5}})"
_OLDS = rf"(?P<predecessors>{_ONE}{ASIDE}(?:{_AND} {THE}{_ONE}{ASIDE}){{0,5}})"
_WILL = r"(?:will|would|shall|(?:was|is|were|are)(?: both| all| now| due| set| shortly)? to)"
_BEEN = rf"(?:(?:had|has|have)(?: already| also)?(?:,? {WHEN},?)?(?: since| now| all| both)? been|was|were|is|are|{_WILL} be|being)"
_AFTERWARDS = rf"(?:,? (?:{WHEN}|(?P<next>(?:on )?the (?:following|next) day|the day after|a day later)))"
_MERGED = r"(?:merged?|combined?|amalgamated?|joined(?: up)?|made(?= into)|linked|come together|came together|united|brought together|consolidated|rolled|folded|fused|pooled)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="replaced-by",
        yields="successions",
        pattern=(
            rf"{_OLD_THE}(?:(?P<other>{_ONE}){ASIDE} and {THE})?{_OLD}{ASIDE}{_WHEN}"
            rf" (?:{_BEEN}|to be){_FORMAL}{_WHEN} "
            rf"(?:(?:disbanded|dissolved|abolished|wound up|closed|stood down) and (?:was |were )?)?(?:replaced"
            rf"|superseded|succeeded|supplanted|subsumed|absorbed|taken over){_FORMAL}{_WHEN} (?:by|with|into|within) "
            rf"{_NEW_THE}(?P<successor>{_ONE}|{_ARRANGEMENTS}){ASIDE}(?:,? "
            rf"{WHEN})?"
        ),
        finds={
            "The Marlow Vale Children's Trust Board will be replaced by the Marlow Vale Families Partnership on 1 "
            "April 2024.": {
                "predecessor": "Marlow Vale Children's Trust Board",
                "successor": "Marlow Vale Families Partnership",
            },
            "Members noted that the Child Sexual Exploitation Forum was replaced in 2017 by the Missing and "
            "Exploited Panel.": {
                "predecessor": "Child Sexual Exploitation Forum",
                "successor": "Missing and Exploited Panel",
            },
            "The Primary Care Trust had been succeeded by the Northmoor Clinical Commissioning Group.": {
                "predecessor": "Primary Care Trust",
                "successor": "Northmoor Clinical Commissioning Group",
            },
            "The LSCB would be replaced by new multi-agency safeguarding arrangements by September 2019.": {
                "predecessor": "LSCB",
                "successor": "multi-agency safeguarding arrangements",
            },
            "The old Parenting Board and the Play Board had been replaced by the Families Forum.": {
                "other": "Parenting Board",
                "predecessor": "Play Board",
                "successor": "Families Forum",
            },
            "The Truancy Panel was wound up and replaced by the Attendance Board.": {
                "predecessor": "Truancy Panel",
                "successor": "Attendance Board",
            },
            "The Referral Unit has been replaced with a new Multi-Agency Safeguarding Hub.": {
                "predecessor": "Referral Unit",
                "successor": "Multi-Agency Safeguarding Hub",
            },
        },
        ignores=(
            "The Board might be replaced by a Partnership.",
            "It was not known whether the Panel would be replaced by another Forum.",
            "The Independent Chair had been replaced by Mrs Calder.",
            "It was suggested that the Youth Panel be replaced by a Youth Forum.",
        ),
        core=r"\b(?:replaced|superseded|succeeded|supplanted|subsumed|absorbed|taken over)\b",
        cue=("replaced", "superseded", "succeeded", "supplanted", "subsumed", "absorbed", "taken"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="renamed",
        yields="successions",
        pattern=(
            rf"{THE}(?P<predecessor>{NAME}|{SUBJECT}){ASIDE}{_WHEN} (?:(?:(?:had|has|have)(?: already| now| also| since| recently)?(?:,? {WHEN},?)? been|was|were|is"
            rf"|{_WILL} be){_FORMAL}(?: {WHEN})? "
            rf"(?:(?:renamed|re-named|retitled|rebranded|re-branded|rebadged)(?: as| to)?|(?:reconstituted"
            rf"|re-?launched|re-?formed|re-?established|transformed) (?:as|into))|(?:is|was) (?:now|from then on"
            rf"|today) (?:known as|called)|(?:had|has|have)(?: since| now)? been (?:known as|called)|"
            rf"(?:had|has|would|will)?{_FORMAL} ?(?:change|changed) its name(?: {WHEN})? to|(?:became|had become) "
            rf"known as|(?:had|has)?{_FORMAL} ?taken the name(?: of)?)"
            rf" {THE}(?P<successor>{NAME}|{SUBJECT}){ASIDE}(?:,? {WHEN})?"
        ),
        finds={
            "The Board's Missing Children Group had been renamed the Missing and Exploited Group in March 2015.": {
                "predecessor": "Missing Children Group",
                "successor": "Missing and Exploited Group",
            },
            "The Overhill Safeguarding Forum changed its name to the Overhill Safeguarding Partnership.": {
                "predecessor": "Overhill Safeguarding Forum",
                "successor": "Overhill Safeguarding Partnership",
            },
            "The Families Panel was reconstituted as the Families Board in May 2020.": {
                "predecessor": "Families Panel",
                "successor": "Families Board",
            },
            "The Duty Team is now known as the Front Door Service.": {
                "predecessor": "Duty Team",
                "successor": "Front Door Service",
            },
            "The Prevention Team had been rebranded as the Family Help Service from April 2025.": {
                "predecessor": "Prevention Team",
                "successor": "Family Help Service",
            },
        },
        ignores=(
            "It was suggested that the Duty Team be renamed the Front Door Team.",
            "The street had been renamed after a former mayor.",
            "Members asked whether the Youth Service would be renamed the Young People's Service.",
        ),
        cue=(
            "reconstituted",
            "relaunched",
            "re-launched",
            "reformed",
            "re-formed",
            "reestablished",
            "re-established",
            "transformed",
            "renamed",
            "re-named",
            "retitled",
            "rebranded",
            "re-branded",
            "rebadged",
            "known",
            "called",
            "name",
        ),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="formerly",
        yields="successions",
        pattern=(
            rf"(?P<successor>{NAME}|{SUBJECT}){ASIDE},? \(?(?:which (?:was|had been) )?(?:formerly|previously"
            rf"|until recently)(?: (?:known as|called|named))?"
            rf" {THE}(?P<predecessor>{NAME}|{SUBJECT})"
        ),
        finds={
            "The Care Quality Regulator (CQR), formerly known as the Social Care Commission, had written.": {
                "successor": "Care Quality Regulator",
                "predecessor": "Social Care Commission",
            },
            "Officers from the Family Solutions Service (previously the Troubled Families Team) attended.": {
                "successor": "Family Solutions Service",
                "predecessor": "Troubled Families Team",
            },
            "A letter had come from the Tolland Safeguarding Partnership, previously called the Tolland "
            "Safeguarding Board.": {
                "successor": "Tolland Safeguarding Partnership",
                "predecessor": "Tolland Safeguarding Board",
            },
        },
        ignores=(
            "Miss Ferris, formerly a social worker, spoke to the item.",
            "The building was formerly a school.",
            "The Head of Service had previously worked in Leeds.",
        ),
        cue=("formerly", "previously", "recently"),
        cased=True,
        stances=PLAIN,
    ),
    Rule(
        name="merged-to-form",
        yields="successions",
        pattern=(
            rf"{_OLD_THE}{_OLD_BODIES},? (?:(?:had|has|have)(?: all| both| since| now)?(?: been)?|were|was|{_WILL}(?: be)?)?{_FORMAL}{_WHEN} "
            rf"?{_MERGED}(?:,? {WHEN})?,? (?:(?:together )?(?:to (?:form|create|become|make"
            rf"|establish)|into|as|under)) {THE}(?:new |single |one |joint ){{0,2}}{_NEW}{ASIDE}(?:,? {WHEN})?"
        ),
        finds={
            "The Eastley Safeguarding Children Board and the Westley Safeguarding Children Board had merged on 1 "
            "April 2017 "
            "to form the Two Leys Safeguarding Children Board.": {
                "predecessors": "Eastley Safeguarding Children Board and the Westley Safeguarding Children Board",
                "successor": ("Two Leys Safeguarding Children Board"),
            },
            "The Fostering Team and the Adoption Team have been brought together into the Permanence Service.": {
                "predecessors": "Fostering Team and the Adoption Team",
                "successor": "Permanence Service",
            },
            "Northmere Clinical Commissioning Group and Southmere Clinical Commissioning Group will merge to become "
            "Meres Clinical Commissioning Group in April 2020.": {
                "predecessors": "Northmere Clinical Commissioning Group and Southmere Clinical Commissioning Group",
                "successor": "Meres Clinical Commissioning Group",
            },
        },
        ignores=(
            "There were no plans for the Children Board and the Adults Board to merge to form a Single Board.",
            "Officers had merged the two spreadsheets to form one record.",
            "It was proposed that the Youth Panel and the Schools Panel merge to form a Young People Panel.",
        ),
        core=_MERGED,
        cue=("merge*", "combine*", "amalgamate*", "joined", "together", "united", "consolidated", "rolled", "folded", "fused", "pooled", "linked", "made"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="formed-from",
        yields="successions",
        pattern=(
            rf"{THE}{_NEW}{ASIDE},? (?:(?:which )?{_BEEN} )?{_WHEN} ?(?:formed"
            rf"|created|established|made|set up)(?:,? {WHEN})?,? "
            rf"(?:(?:by|from|through|out of|following|after|on) (?:the |a )?(?:merger|merging|amalgamation|combination"
            rf"|coming together|joining|union|bringing together)(?: of| between)?|out of|from|by (?:merging|combining"
            rf"|amalgamating|bringing together|joining(?: up)?)) {THE}{_OLD_BODIES}(?:,? "
            rf"{WHEN})?"
        ),
        finds={
            "The Three Rivers Partnership was formed in 2020 by the merger of the Upper Rivers Board and the Lower "
            "Rivers Board.": {
                "successor": "Three Rivers Partnership",
                "predecessors": "Upper Rivers Board and the Lower Rivers Board",
            },
            "The Adolescent Service had been created by combining the Youth Support Team and the Edge of Care Team.": {
                "successor": "Adolescent Service",
                "predecessors": "Youth Support Team and the Edge of Care Team",
            },
        },
        ignores=(
            "The Task Group was formed from members of the Panel.",
            "A new Panel could be formed by merging the Youth Board and the Schools Board.",
        ),
        core=r"\b(?:formed|created|established|made|set up)\b[^.;]{0,120}?(?:merge|merging|amalgamat|combin|together|joining|union|\bout of\b|\bfrom\b)",
        cue=("formed", "created", "established", "made", "set"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="became",
        yields="successions",
        pattern=(
            rf"{THE}(?:(?P<other>{_ONE}){ASIDE} and {THE})?{_OLD}{ASIDE}{_WHEN} (?:(?:had|has|have){_FORMAL}(?:,? {WHEN},?)?"
            rf"(?: now| formally)?(?: changed to)? become"
            rf"|{_FORMAL} ?became|(?:was |were )?changed to become|{_WILL} become)(?:,? {WHEN},?)? "
            rf"{THE}(?:new )?(?P<successor>{BODY}|{ACRONYM}\b){ASIDE}(?:,? {WHEN})?"
        ),
        finds={
            "In September 2019 the Hartwell Safeguarding Children Board became the Hartwell Safeguarding Children "
            "Partnership.": {
                "predecessor": "Hartwell Safeguarding Children Board",
                "successor": "Hartwell Safeguarding Children Partnership",
            },
            "Domestic Homicide Reviews had, from the same date, become Domestic Abuse Related Death Reviews.": {
                "predecessor": "Domestic Homicide Reviews",
                "successor": "Domestic Abuse Related Death Reviews",
            },
            "The LSCB became the LSCP in September 2019.": {"predecessor": "LSCB", "successor": "LSCP"},
            "Significant Case Reviews changed to become Learning Reviews in September 2021.": {
                "predecessor": "Significant Case Reviews",
                "successor": "Learning Reviews",
            },
            "The Children's Trust has become the Children and Families Partnership.": {
                "predecessor": "Children's Trust",
                "successor": "Children and Families Partnership",
            },
        },
        ignores=(
            "The Board had become a stronger Partnership.",
            "It was hoped that the Panel would become a Board.",
            "The Team had become smaller.",
            "Mr Dunning had become Chairman of the Board.",
        ),
        cue=("become", "became"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="ceased",
        yields="successions",
        pattern=(
            rf"(?:(?P<lead>(?:From|In|On|After|By|At the end of|With effect from|As of|As from) [^.,;]{{3,30}}),? "
            rf")?{_OLD_THE}{_OLDS.replace('predecessors', 'predecessor')}{_WHEN} "
            rf"(?:(?:{_WILL}|(?:had|has|have)|did){_FORMAL} (?:no longer (?:exist|meet|operate|be in existence)"
            rf"|ceased? to (?:exist|operate|function|meet|be)|"
            rf"(?:be|been){_FORMAL} (?:dissolved|disbanded|abolished|wound up|stood down|disestablished|dismantled"
            rf"|closed down)|(?:be |been )?(?:come|brought) to an end|cease(?:d)?(?= on| from| in|\.|,| at|$))|came to an end|ceased to (?:exist|operate|function|meet|be)|"
            rf"(?:was|were|is|are) standing down(?! (?:as|from)\b)|"
            rf"(?:was|were|is|are)(?: being)?{_FORMAL} (?:dissolved|disbanded|abolished|wound up|stood down"
            rf"|disestablished))(?! and (?:was |were )?(?:replaced|superseded))(?:,? {WHEN})?"
        ),
        finds={
            "From April 2020, the HSCB would no longer exist.": {"lead": "From April 2020", "predecessor": "HSCB"},
            "The Dunmere Safeguarding Children Board ceased to exist on 28 September 2019.": {
                "predecessor": "Dunmere Safeguarding Children Board"
            },
            "The Improvement Board had been disbanded in January 2022.": {"predecessor": "Improvement Board"},
            "It was noted that the Youth Commission was wound up in 2014.": {"predecessor": "Youth Commission"},
            "The Families Panel will be dissolved with effect from 31 March 2021.": {"predecessor": "Families Panel"},
            "Members heard that the Overhill Safeguarding Children Board was standing down.": {
                "predecessor": "Overhill Safeguarding Children Board"
            },
        },
        ignores=(
            "Youth Boards might be abolished nationally.",
            "A Member feared that the Panel would be disbanded.",
            "There was no intention that the Board be dissolved.",
            "The contract would cease in March 2020.",
        ),
        core=r"\bno longer\b|\bcease|\bdis(?:solved|banded|established|mantled)\b|\babolished\b|\bwound up\b|\bstood down\b|\bstanding down\b|\bclosed down\b|\bto an end\b",
        cue=(
            "longer",
            "cease*",
            "dissolved",
            "disbanded",
            "abolished",
            "wound",
            "stood",
            "standing",
            "disestablished",
            "dismantled",
            "closed",
            "end",
        ),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="new-started",
        yields="successions",
        pattern=(
            r"(?P<successor>\b(?:[Tt]he )[Nn]ew (?:Board|Partnership|Panel|[Ss]afeguarding [Aa]rrangements"
            r"|[Mm]ulti-[Aa]gency [Ss]afeguarding [Aa]rrangements|Committee|Trust|Hub|Service))"
            r" (?:had |has |have )?(?:now |formally )?(?:started|began|begun|commenced|came into effect|come into "
            r"effect|came into being|come into being|came into operation|"
            rf"come into operation|went live|gone live|took effect|been launched|was launched|was established|been "
            rf"established|came into force|come into force)(?:,? {WHEN})"
        ),
        finds={
            "The new Board started from 1 October 2018.": {"successor": "The new Board"},
            "The new Partnership came into effect on 29 September 2019.": {"successor": "The new Partnership"},
            "Members heard that the new Trust went live in November 2020.": {"successor": "the new Trust"},
        },
        ignores=(
            "The new Board would start in April 2020.",
            "The new building came into use in May 2019.",
            "It was hoped that the new Partnership had started by May 2019.",
        ),
        cue=("new",),
        cased=True,
        stances=PLAIN,
    ),
    Rule(
        name="gave-way",
        yields="successions",
        pattern=(
            rf"{_OLD_THE}{_OLDS}{_WHEN} (?:(?:had|has|have|{_WILL}){_FORMAL}{_WHEN} )?(?:(?:gave|given|give|giving|made"
            rf"|make) (?:way|place){_FORMAL}{_WHEN} (?:to|for)|(?:evolved?|developed?|transformed?|turned?|morphed"
            rf"|transitioned?|transferred|moved|passed){_WHEN} (?:in)?to) {_NEW_THE}(?P<successor>{_ONE}"
            rf"|{_ARRANGEMENTS}){ASIDE}(?:,? {WHEN})?"
        ),
        finds={
            "The Tarn Safeguarding Children Board had given way to the Tarn Safeguarding Children Partnership on 3 June "
            "2019.": {
                "predecessors": "Tarn Safeguarding Children Board",
                "successor": "Tarn Safeguarding Children Partnership",
            },
            "In May 2017 the Truancy Panel and the Exclusions Panel made way for a single Inclusion Panel.": {
                "predecessors": "Truancy Panel and the Exclusions Panel",
                "successor": "Inclusion Panel",
            },
            "The Missing Children Forum has since evolved into the Exploitation Board.": {
                "predecessors": "Missing Children Forum",
                "successor": "Exploitation Board",
            },
            "The LSCB would give way in September 2019 to the new multi-agency safeguarding arrangements.": {
                "predecessors": "LSCB",
                "successor": "multi-agency safeguarding arrangements",
            },
        },
        ignores=(
            "Drivers had given way to the procession.",
            "It was hoped that the Youth Panel would give way to a Youth Board.",
            "Mrs Beck had given way to Mr Cole as Chair of the Panel.",
        ),
        core=r"\b(?:way|place)\b|\b(?:evolve|develop|transform|turn|morph|transition|transferred|moved|passed)[^.;]{0,120}?\s(?:in)?to\b",
        cue=(
            "way to",
            "way for",
            "way in",
            "way on",
            "place to",
            "place for",
            "evolve*",
            "transform*",
            "transition*",
            "morphed",
            "turned",
            "developed into",
            "transferred",
            "moved",
            "passed",
        ),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="ceased-then",
        yields="successions",
        pattern=(
            rf"{_OLD_THE}{_OLDS}{_WHEN} (?:(?:had|has|have|{_WILL}|was|were|is|are|be|been|to){_FORMAL} ){{0,3}}(?:no "
            rf"longer (?:exist|meet|operate)|ceased?(?: to (?:exist|operate|function|meet|be))?|dissolved|disbanded"
            rf"|abolished|wound up|stood down|closed(?: down)?|disestablished|(?:come|came|brought) to an end|ended)"
            rf"(?:,? {WHEN})?(?:,? (?:and|when|whereupon|as|with)|;|,)(?: (?:at|from|on) (?:that|the same) (?:date|day"
            rf"|time|point),?)? (?:{_NEW_THE}(?P<successor>{_ONE}|{NAME}){ASIDE} (?:(?:had|has|have|{_WILL}|is|was|to"
            rf"|also){_FORMAL} )*(?:(?:taken|took|take|taking) (?:over(?: from (?:it|them))?|(?:its|their) place|on "
            rf"(?:its|their) \w+)|replac(?:ed|e|ing) (?:it|them)|succeed(?:ed|ing)? (?:it|them)|assum(?:ed|e|ing)"
            rf" (?:its|their) \w+)|(?:its|their) (?:place|work|role|functions|responsibilities|duties) "
            rf"(?:(?:was|were|had|has|have|being|been|to|be|would|will|is|are) )*(?:taken|pass(?:ed|ing)?|transferred"
            rf"|transferring|moved|assumed)(?: on| over)? (?:by|to) {THE}(?P<heir>{_ONE}|{NAME}){ASIDE})"
            rf"{_AFTERWARDS}?"
        ),
        finds={
            "The Fenmoor Children's Trust had ceased to operate on 30 April 2022 and the company Fenmoor Families First "
            "had taken over from it the following day.": {
                "predecessors": "Fenmoor Children's Trust",
                "successor": "Fenmoor Families First",
                "next": "the following day",
            },
            "The Play Board will cease to exist on 1 May 2020, when the Play Partnership is to take its place.": {
                "predecessors": "Play Board",
                "successor": "Play Partnership",
            },
            "The Vale Improvement Board was wound up in June 2021, with the Vale Assurance Board taking on its work.": {
                "predecessors": "Vale Improvement Board",
                "successor": "Vale Assurance Board",
            },
            "The Gangs Forum was disbanded in 2018 and its functions passed to the Violence Panel.": {
                "predecessors": "Gangs Forum",
                "heir": "Violence Panel",
            },
            "The Access Panel came to an end in July 2016 and the Placements Panel replaced it.": {
                "predecessors": "Access Panel",
                "successor": "Placements Panel",
            },
        },
        ignores=(
            "The Access Panel came to an end in July 2016 and Mr Todd took over the chair.",
            "The Board feared that the Panel would cease and the Hub take its place.",
            "The lease ended in May 2015 and the Council took over the building.",
        ),
        core=r"\bt(?:aken|ook|ake|aking) (?:over|its|their|on)\b|\b(?:replac|succe|assum)\w+ (?:it|them|its|their)\b|\b(?:its|their) (?:place|work|role|functions|responsibilities|duties)\b",
        cue=("longer", "cease*", "dissolved", "disbanded", "abolished", "wound", "stood", "disestablished", "closed", "end", "ended"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="formed-when",
        yields="successions",
        pattern=(
            rf"{_NEW_THE}{_NEW}{ASIDE},? (?:(?:which )?{_BEEN} )?{_WHEN} ?(?:formed|created|established|set up|made)"
            rf"(?:,? {WHEN})?,? (?:when|after|once|as) {_OLD_THE}{_OLD_BODIES} (?:(?:were|was|had|have|been){_FORMAL} )"
            rf"{{0,2}}{_MERGED}(?:,? {WHEN})?"
        ),
        finds={
            "Work was now done in one Learning Group, formed when the Audit Group and the Training Group were merged.": {
                "successor": "Learning Group",
                "predecessors": "Audit Group and the Training Group",
            },
            "The Coastal Partnership was created in 2018 after the Northcliff Board and the Southcliff Board had come "
            "together.": {
                "successor": "Coastal Partnership",
                "predecessors": "Northcliff Board and the Southcliff Board",
            },
        },
        ignores=(
            "A Task Group was formed when the Panel and the Board had met.",
            "A new Panel might be formed when the Youth Board and the Schools Board merged.",
        ),
        core=_MERGED,
        cue=("formed", "created", "established", "made", "set"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="it-gave-way",
        yields="successions",
        pattern=(
            rf"(?P<it_old>\b(?:It|(?:The|Its) name(?= (?:had |has |was |is |would be |will be )?(?:been )?changed to )|(?:That|This) (?:body|board|group|partnership|panel)|(?<=[a-z\d,]\s)it)) (?:(?:had|has|{_WILL}|was|is|been|be)(?: itself)?{_FORMAL}"
            rf"{_WHEN} ){{0,3}}(?:(?:gave|given|give) (?:way|place){_FORMAL}{_WHEN} to|(?:replaced|superseded|succeeded){_WHEN} by"
            rf"|(?:became|become)|renamed(?: as)?|changed to|merged{_WHEN} into) {_NEW_THE}{_NEW}{ASIDE}(?:,? {WHEN})?"
        ),
        finds={
            "It was itself superseded in March 2016 by the Orwell Play Partnership.": {
                "it_old": "It",
                "successor": "Orwell Play Partnership",
            },
            "The name was changed to the Tamar Neglect Forum.": {"it_old": "The name", "successor": "Tamar Neglect Forum"},
            "That group had become the Tamar Neglect Forum.": {"it_old": "That group", "successor": "Tamar Neglect Forum"},
            "The officer answered that, since May, it had been replaced by the Tamar Neglect Forum.": {"it_old": "it", "successor": "Tamar Neglect Forum"},
            "She said that it would be superseded by the Tamar Neglect Forum in May 2014.": {"it_old": "it", "successor": "Tamar Neglect Forum"},
        },
        ignores=("It had become clear to the Panel.", "She said that it might be superseded by the Play Partnership.", "It might be superseded by the Play Partnership."),
        cue=("gave", "given", "give", "replaced", "superseded", "succeeded", "became", "become", "renamed", "merged", "changed"),
        cased=True,
        stances=SETTLED,
    ),
)

# Whatever followed or gave way is named: by the head of its name, by its letters, or by two words in capitals.
TABLE = Table(RULES, premise=rf"\b(?:{HEADS}|{ACRONYM})\b|\b[A-Z][\w'&@-]* (?:{LINK})?[A-Z]|\b(?:service|team|panel|group|board|hub|forum|unit|partnership|trust|subgroup|network|scheme|arrangements|Commissioner)\b")
