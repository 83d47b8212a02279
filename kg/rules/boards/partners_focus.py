"""What is told of who takes part in a body that the text speaks of, without naming it again: "Roe Police had a seat too, and so had Cafcass".

Over the cast of a sentence in plain order (`kg.extract.boards.cast`); which body is meant is found by `kg.extract.boards.partner_focus`.
Specimens are in `tests/focus_told.py`.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.rules.boards.shadows import BODY_WORD, LETTERS
from kg.rules.needed import Needs
from kg.screen import Screened

# A post in small letters: "a foster carer", "police detectives", "a housing officer from Roe Homes".
_NOUN = (
    r"(?:superintendents?|inspectors?|sergeants?|detectives?|constables?|(?:fire|police|housing|probation|welfare|education|youth|attendance|liaison|placement|safeguarding|admissions|prevent) officers?|advis[eo]rs?|nurses?|doctors?|paediatricians?|psychologists?|psychiatrists?"
    r"|therapists?|head ?teachers?|headteachers?|teachers?|(?:foster|birth|kinship) ?carers?|(?:social|youth|family|support|health|key|case|outreach|project) workers?|workers?|practitioners?|governors?|magistrates?|solicitors?|midwives|midwife|gps?|health visitors?|co-?ordinators?|registrars?|care leavers?|lay members?)"
)
SMALL = rf"\b(?:(?!(?:and|or|of|by|from|with|in|its|their|other|which|who|that|as|to|at|on|also|such|for|was|were|had|has|is|are|include[sd]?|including|being)\b)[a-z]+(?:-[a-z]+)* ){{0,3}}?{_NOUN}(?: (?:sergeant|inspector|constable|superintendent))?\b"
_STAFF = r"(?:(?:senior |named |its |their |two |three |several )*(?:representatives?|officers?|staff|colleagues|members|managers|someone|somebody|people|nominees?|delegates?) (?:of|from|for) )"
_ONE = rf"(?:{_STAFF}?O's [HP](?:,? P)?|H (?:of|at|for|from) O|H,? P|P,? {SMALL}(?: (?:of|from|at|for) O)?|P(?:,? H(?: (?:of|at|for|from) O)?|,? (?:of|from|at) O)?|{SMALL} (?:of|from|at|for) (?:{_STAFF})?(?:O|[a-z]+ (?:board|trust|service)|another [a-z]+|elsewhere|outside)(?:,? P)?|(?:[a-z]+'s )?{SMALL},? P|(?:police |O'?s? )?{SMALL}|{_STAFF}?H|{_STAFF}?(?:[a-z]+ ){{0,3}}?O)"
_AND = r"(?:,? and (?:from |of |by |for )?|, (?:from |of |by |for |and )?|,? (?:as well as|together with|along with|plus|besides) )"
LIST = rf"{_ONE}(?:{_AND}{_ONE}){{0,11}}"
_WHO = rf"(?P<who>{LIST})"
_EACH = r"(?:,? (?:(?:each|all|both|many|some) )?of (?:which|whom|them))?(?:,? (?:which|who))?"
_AUX = r"(?:,? (?:has|have|had|is|are|was|were|been|did|does|do|since|now|there|too|lately|recently|always|faithfully)\b){0,4}"
_OFTEN = r"(?:(?:to |at |in )?(?:every|each|all|most|nearly every|almost every|its|their)(?: of)?(?: its)?(?: (?:single|last))? (?:meetings?|sessions?|sittings?|occasions?|months?|fortnights?|weeks?|quarters?|times?|year)|without fail|monthly|weekly|as well|too|along|in person|there|by invitation|in force|on each occasion|as (?:a )?matter of course)"
_END = r"(?=[,.;:?]|$| (?:and|but|while|whereas|though|although|with|since|as|so|for|because|if|when|until|from|in|on|at|nor)\b)"
# The staff of a board: "its office", "the business team", "the unit itself"
_DESK = (
    r"(?:(?:\b(?:its|whose)|B's?) (?:own |small |central |business |support |management |administrative |partnership |co-ordination |core )*(?:unit|team|office|offices|staff|secretariat|manager)"
    r"|(?:\b(?:business|support|administrative|admin|secretariat|core|co-ordination) )+(?:unit|team|office|staff)|\bsecretariat|\bunit itself)"
)
_SEAT = r"(?:seats?|places?|votes?|chairs? at table|members|representatives?)"


@dataclass(frozen=True, slots=True)
class Part:
    """A wording of a part taken: which part, what the sentences near must speak of for it to be one, and cues of which the sentence has one."""

    name: str
    part: str
    pattern: Screened
    near: str = ""
    words: tuple[str, ...] = ()


def _part(name: str, part: str, pattern: str, near: str = "", *words: str) -> Part:
    return Part(name, part, Screened(pattern), near, words)


PARTS: tuple[Part, ...] = (
    _part("have-seats", "member", rf"{_WHO}{_EACH}{_AUX} (?:has|have|had|held|holds?|given|gained|taken|took|takes|occup(?:y|ies|ied)|fills?|filled)(?: [a-z-]+){{0,2}}? {_SEAT}(?: (?:there|on it|upon it|at it|at table|at its table|on body))?(?: (?:too|also|as well))?{_END}"),
    _part("have-one", "member", rf"{_WHO}{_AUX} (?:has|have|had|held|holds?) (?:one|two|three|just one|only one){_END}", "seats"),
    _part("never-missed", "member", rf"{_WHO}{_EACH}{_AUX} (?:never|rarely|seldom|hardly ever|not once) (?:missed|miss|misses|absent)(?: (?:meeting|one|session|it))?{_END}"),
    _part("missed-none", "member", rf"{_WHO}{_AUX}(?:, [^.;:O]{{2,30}},)?{_AUX} (?:missed (?:no|not one|hardly any|only (?:one|two))|begun to (?:attend|come)|begun attending|started (?:to attend|attending)|resumed attendance|returned to it)(?: (?:meetings?|session|again))?{_END}", "members"),
    _part("is-member", "member", rf"{_WHO}{_EACH}{_AUX} (?:(?:full|founder|active|voting|founding|regular|ordinary|core|associate) )*members?(?: of it| of that body)?{_END}"),
    _part("are-attenders", "member", rf"{_WHO}{_EACH}{_AUX}(?: (?:among|one of|both|all))?(?: [a-z-]+){{0,3}}? (?:attenders?|attendees?|regulars|presence|participants?){_END}"),
    _part("attend", "member", rf"{_WHO}{_EACH}{_AUX} (?:attend(?:s|ed)?|c[ao]me(?:s)?|turn(?:s|ed)? up|go(?:es)?|went|sat|sits?|took part|takes? part|present|represented)(?: {_OFTEN})+{_END}", "members"),
    _part("came-along", "member", rf"{_WHO}{_EACH}{_AUX} (?:c[ao]mes?|attend(?:s|ed)?|sat in|sits? in|joins?|joined)(?: in)? (?:along|as well|too|(?:to|at) (?:every|each|all|most)(?: of)?(?: its)? meetings?){_END}"),
    _part("read-out", "member", rf"(?:B's? |\bits )(?:membership|members|composition|make-up) (?:is|was|were|are)(?: [a-z]+){{1,3}}: ?{_WHO}"),
    _part("those-listed", "member", rf"\b(?:those|agencies|organisations|partners|bodies|members|attenders|attendees)\b[^.;:BOPH]{{0,50}}\b(?:sit|sat|sits|attend|attended|belong|belonged|signed|represented|seats?|make up|made up|served?|joined)\b[^.;:BOPH]{{0,12}} B[^.;:BOPH]{{0,20}}: ?{_WHO}"),
    _part("others-were", "member", rf"\bothers,? (?:is|are|was|were|being|includ(?:e|es|ed)) {_WHO}", "members"),
    _part("lead-for", "member", rf"\b(?:lead|representative|member|voice|seat|place|nominee|spokesman|spokeswoman|spokesperson) (?:for|from|of) [a-z ]{{4,25}} (?:on|in|at) B (?:is|was|are|were|belong(?:s|ed) to|went to|goes to) {_WHO}"),
    _part("holds-posts", "member", rf"B,? (?:[a-z-]+ ){{0,4}}?(?:consist(?:s|ed|ing) of|compris(?:es|ed|ing)|(?:is |was )?made up of|includ(?:es|ed)|composed of|attended by|brings? together|brought together|drawn from)(?: under one roof| in one place| in one team)?:? (?P<who>(?:{_ONE}{_AND}){{0,8}}(?:{SMALL})(?: (?:of|from|at|for) O)?(?:{_AND}{_ONE}){{0,8}})"),
    _part("spoken-for", "member", r"\b(?:O|schools|health|education|housing|families|parents|doctors|gps|carers|probation|(?:voluntary |third )?sector) (?:is|was|were|are) (?:represented|spoken for)(?: on (?:it|B)| there)?,? by (?P<who>O(?:,? and (?:by )?O)?)(?:,? and [a-zO ]{3,25} by (?P<more>O))?", "members"),
    _part("turn-of", "chair", r"\b(?:turn|year) of (?P<chairs>P|H,? P|O's H,? P)(?=[,.;]|$| (?:to|and|of)\b)", "chair"),
    _part("appointed-to", "chair", r"(?P<chairs>P),? (?:who )?(?:(?:had|has|was|been|is|recently|now|lately) ){0,3}(?:appointed|elected|named|chosen|brought|promoted|called) (?:in )?(?:to|as|into) (?P<office>C)(?:manship)? of B"),
    _part("took-over-as", "chair", r"(?P<chairs>P),? (?:who )?(?:(?:had|has|was|been|is|recently|now|lately|just) ){0,3}(?:taken over|took over|succeeded|followed|replaced|stepped in)(?: from)?(?: P)? as (?P<office>C) of B"),
    _part("and-chairs-its", "chair", r"(?P<chairs>P),? who [^.;:]{2,100}? and (?:also )?(?:chair(?:s|ed)|presides over|presided over) (?:its )?B(?!'s)"),
    _part("seats-on-which", "member", rf"B,? (?:seats|places|chairs) (?:on|at|in) which (?:is|are|was|were|had been) (?:held|filled|taken|occupied|shared) by {_WHO}"),
    _part("apposed-host", "host", r"(?P<who>O), (?:as |which was |being )?(?:its )?host (?:organisation|authority|agency|council|employer|body)(?=[,.;]|$)"),
    _part("attend-bare", "member", rf"{_WHO}{_EACH}(?:{_AUX} (?:attend(?:s|ed)?|takes? part|took part|belong(?:s|ed)?)(?=[,.;]|$)| c[ao]mes?(?=[,.;]|$| and ))", "members"),
    _part("agencies-which", "member", rf"{_WHO} (?:is|are|was|were) (?:among|amongst|two of|three of|some of|one of) (?:[a-z]+ ){{0,3}}(?:agencies|organisations|bodies|partners|charities|members|services) (?:which|that|who) (?:attend|sit|sat|attended|come|came|take part|took part|belong|sign|signed|served?)\b"),
    _part("send", "member", rf"{_WHO}{_EACH}{_AUX} (?:sends?|sent|fields?|fielded|provides?|provided|suppl(?:y|ies|ied)) (?P<sent>{SMALL}|H|(?:[a-z-]+ ){{0,3}}(?:representatives?|officers?|managers?|members?|somebody|someone|staff|delegates?|colleagues?|people)) (?:{_OFTEN})"),
    _part("sent-apologies", "member", rf"{_WHO}{_AUX} (?:sends?|sent|sending|tendered|given|gave) (?:its |their )?apologies (?:on|to|for|at|each|every|too)", "members"),
    _part("so-had", "member", rf"(?:[;,] |\band |^|\. )(?:and )?(?:so|as|nor|neither|so too) (?:had|has|have|did|does|do|was|were|is|are) {_WHO}{_END}", "just"),
    _part("attendance-by", "member", rf"\b(?:attendance|representation|participation) (?:by|of|from) {_WHO}{_AUX} (?:[a-z-]+ ){{0,2}}?(?:complete|good|patchy|poor|strong|full|excellent|regular|better|worse|weak|improved|consistent|erratic|perfect|exemplary|uneven|irregular|high|low)\b"),
    _part("that-of", "member", rf"\bthat (?:of|by|from) {_WHO}{_AUX} (?:[a-z-]+ ){{0,2}}?(?:complete|good|patchy|poor|strong|full|excellent|regular|better|worse|weak|improved|consistent|erratic|perfect|uneven|irregular|high|low)\b", "attendance"),
    _part("seat-held", "member", rf"\b(?:seats?|places?)(?: (?:for|of|reserved for) [a-z ]{{3,30}})? (?:is|are|was|were|had been|has been|being) (?:held|filled|taken(?: up)?|occupied|shared) by {_WHO}"),
    _part("members-are", "member", rf"(?:(?:\b(?:other|its|remaining|current|present|full|permanent|regular|those|fellow) )+|B's? )(?:membership|members|attendees|regulars|agencies|participants|attending|who attended|round table|around table)(?: (?:round|around|at) table)? (?:is|are|was|were|includ(?:e|es|ed)|came from|come from|drawn from|compris(?:e|es|ed)|number(?:ed)?|being):? {_WHO}"),
    _part("apart-from", "member", rf"\b(?:round|around|at) (?:its |that |same )?table(?: (?:also|there))? (?:sat|sit|were|are|was|is) {_WHO}", "members"),
    _part("work-together", "member", rf"\b(?:in|within|at|from|under) which {_WHO}{_AUX} (?:sat|sit|work(?:s|ed)?|operate[sd]?|come|came|based|located|co-located)(?: (?:side by side|together|alongside [a-z ]{{3,15}}|under one roof|as one(?: team)?))?{_END}", "hub"),
    _part("is-chair", "chair", r"(?P<chairs>P(?:,? H)?|H(?:,? P)?)(?:,? (?:[a-z]+ )?(?:for|of|from) (?:last|second|third|first|former|latter) of (?:these|them|those|three|two),?)?,?(?: [a-z]+)? (?:is|was|act(?:s|ed)(?: as)?|serve[sd]?(?: as)?|remain(?:s|ed)(?: as)?|continue[sd]? as|been|in post as|t[ao]kes?|took|in|sits? in|sat in)(?: (?:its|new|current|present))* (?P<office>C)(?! (?:of|for|at)\b)(?: and scrutineer)?(?=[,.;]|$| (?:and|for|since|until|in|this|at|while|by|throughout|during|but)\b)"),
    _part("apposed-chair", "chair", r"(?:^|[,;] (?:and )?|\band |\bthat )(?:its |their )?(?P<office>C),? (?P<chairs>P),(?! (?:opened|invited|welcomed|thanked|moved|asked|introduced|closed)\b)", "members"),
    _part("its-manager", "manager", r"(?P<person>P),? (?:(?:is|was|been|being|in post|acts|acted|works|worked|employed|now|here) ){0,3}(?:as )?(?:its|B's) (?P<office>H)\b|(?<!\bby )(?<!\bfor )(?<!\bfrom )(?<!\bto )\bits (?P<held>H),? (?P<named>P)", "", "manager*", "coordinator*", "ordinator*", "lead officer"),
    _part("small-manager", "manager", r"(?:\bits |B's? )(?P<held>(?:(?:business|partnership|development|programme) )?(?:manager|co-?ordinator))(?:,| is| was)? (?P<person>P)(?=[,.;]|$| (?:and|who|had|was|said|told|reported)\b)"),
    _part("manages-unit", "manager", r"(?P<person>P),? (?:who |and )?(?:manage[sd]|leads|led|runs|ran|head(?:s|ed)) (?:its|B's) (?:business |support |small |central |own )*(?:unit|team|office|secretariat)\b|(?P<who2>P),? (?:who )?(?:manage[sd]|leads|led|runs|ran) (?:business |support |small |central )*(?:unit|team|office|secretariat) of (?P<of>B)"),
    _part("was-managed-by", "manager", r"\b(?:it|which|that|hub|team|unit|,? and) (?:is|was) (?:managed|run day to day|led day to day) by (?P<person>P)(?=[,.;]|$| (?:and|who|of|from)\b)", "multi"),
    _part("share-costs", "funder", rf"{_WHO},? (?:(?:each|all|both) )?of (?:which|whom|them)(?: also)? (?:contribut(?:e|es|ed|ing)|pays?|paid|gives?|gave|puts?) (?:[a-z]+ ){{0,3}}?(?:to|towards|into|of) (?:its|B's) (?:[a-z]+ ){{0,2}}?(?:costs?|budget|funding|fund|pool|upkeep)"),
    _part("met-costs", "funder", rf"{_WHO}{_AUX} (?:met|meets?|pays?|paid|bears?|bore|covers?|covered|finds?|found|funds?|funded|finances?|financed) (?:(?:all|most|half|some|part|full|entire) (?:of )?)?(?:costs?|salary|wages|post|pay) of (?:its |B's )(?:[a-z-]+ ){{0,2}}?(?:co-?ordinator|manager|chair|unit|team|office|staff|post|administrator|C|H)"),
    _part("paid-for-its", "funder", rf"{_WHO}{_AUX} (?:pays?|paid) for its (?:[a-z-]+ ){{0,2}}?(?:training|work|website|post|manager|chair|unit|co-?ordinator|staff|meetings|scrutineer|running|accommodation)"),
    _part("team-hosted", "host", r"\b(?:team|unit|office|staff|secretariat) (?:which|that) (?:support(?:s|ed)|serve[sd]?|runs?|ran|staff(?:s|ed)) B[^.;:O]{0,160}? (?:hosted|housed|employed) by (?P<who>O)"),
    _part("unit-lives-with", "host", rf"{_DESK}(?: itself)?{_AUX}(?: [a-z]+)? (?:hosted|housed|employed|accommodated|based|located|lodged|sits?|sat|lives?|lived|lodges|home|works?|run|provided|staffed)(?: (?:by|at|in|with|within|from|out of|inside|under roof of))+ (?P<who>O)(?!'s)|{_DESK} (?:is|was|are|were) (?:at|with|within) (?P<at>O)(?!'s)"),
    _part("home-to-unit", "host", rf"(?P<who>O){_AUX} (?:(?:home|host|landlord|employer) (?:to|of|for)|(?:gives?|gave|given|provid(?:es?|ed|ing)|offer(?:s|ed)?|finds?|found|lends?|lent|suppl(?:ies|ied)) (?:[a-z-]+ ){{0,2}}?(?:base|home|roof|room|desks?|accommodation|office space|space|premises) (?:for|to)) {_DESK}"),
    _part("rest-made-up", "member", rf"{_WHO}{_AUX} (?:makes?|made|making) up (?:rest|remainder|balance|others|numbers|other members)(?: of (?:it|B|membership|board|table))?{_END}", "members"),
    _part("attend-as-agencies", "member", rf"{_WHO}{_EACH}{_AUX} (?:attend(?:s|ed)?|sits?|sat|c[ao]mes?|takes? part|took part|join(?:s|ed)?) as (?:its )?(?:relevant |partner |associate |other |invited |named )+(?:agenc(?:y|ies)|members|partners|organisations|bodies){_END}"),
    _part("belongs-to", "member", r"(?:B|\bit),? (?:belongs|belonged) (?:jointly |equally )?to (?P<who>O(?:(?:,|,? and) O){0,5})(?=[,.;]|$)"),
    _part("led-by-three", "statutory", r"(?:B|\bit) (?:is|was) (?:jointly |now )?(?:led|headed|run|directed|governed) (?:jointly |equally )?by (?P<who>O(?:,? (?:and )?O){0,3})(?=[,.;]|$)"),
)  # fmt: skip

# Which of the wordings a sentence has the words of.
NEEDS = Needs([p.pattern.pattern for p in PARTS], {**LETTERS, "B": Screened(rf"{BODY_WORD.pattern}|\bthe\s+(?:board|partnership)\b")}, [p.words for p in PARTS])
# What the sentences near speak of, by the needs of a wording.
NEAR = {
    "seats": Screened(r"\b(?:seats?|places?|votes?)\b"),
    "members": Screened(r"\b[Oo]n\sthe\s(?:[A-Z][\w'-]+\s){1,6}(?:Board|Panel|Group|Partnership|Forum)\b|\b(?:members?(?=ship|\b)(?! (?:asked|noted|wished|wanted|were told|heard|welcomed|felt))|membership|seats?|places?|attend\w*|attenders?|represent\w*|sat|sits?|partners?|agenc\w+|table|chair(?:s|ed|ing)?|seniority|pull\w* (?:its|their) weight|play\w* (?:its|their) part|took part|takes? part)\b"),
    "attendance": Screened(r"\b(?:[Aa]ttendance|[Rr]epresentation|[Pp]articipation)\b"),
    "just": Screened(r"\b(?:seats?|places?|attend\w*|sat|sits?|members?|came|missed|represented|joined|took part|in person|belong\w*|attenders?)\b"),
    "chair": Screened(r"\b[Cc]hair(?:man|woman|person|s|ed|ing|manship)?\b|\b[Cc]onven[eo]r\b"),
    "multi": Screened(r"\b(?:[Pp]olice|multi-agency|co-?located|agencies|partners|health|detectives)\b"),
    "hub": Screened(r"\b(?:Hub|Team|Unit|Service|MASH|team|hub|Partnership|Agency)\b"),
}
