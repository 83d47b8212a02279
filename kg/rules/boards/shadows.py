"""What the shadow of a sentence (`kg.extract.boards.shadow`) is made with: how names are found, and what words are left out."""

from __future__ import annotations

import re

from kg.rules.boards.pieces_bodies import WORD
from kg.screen import Screened

MONEY = re.compile(r"£\s?\d[\d,.]*\d?(?:\s?(?:m|mn|k|bn|million|thousand)\b)?|£\d")
# Words that begin a phrase about a body, and are no part of its name: "Membership of the Board".
_COMMON = (
    r"(?:Members\w*|Partners?|Agenc(?:y|ies)|Organisations?|Seats?|Places?|Responsibility|Accountability|Fund(?:ing|ed)|Contributions?|Attend(?!ance\s(?:Board|Panel|Group|Service|Team|Forum|Strategy)\b)\w*|Represent\w*|Host(?:ing|ed)?"
    r"|Chair\w*|Costs?|Budget|Work|Paying|Funders?|Sources|Reports?(?=\s(?:of|from|by|to)\b)|Sitting|Serving|Included|Including|Around|Round|Those|Three|Four|Five|(?<![Tt]he\s)Two|Six|Leadership|Oversight|Statutory Partners|Safeguarding Partners|Equal"
    r"|Core|Relevant|Lead|Other|Others|Bodies|Run|Running|Provision|Delivery(?!\s(?:Group|Board|Partnership|Sub)\b)|Commission(?:ed|ing)|Provided|Delivered|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Formerly|Previously|Once|Now|Today|Instead|Until|Because|After|Before|Out)\b"
)
_WORD = rf"(?:{WORD}|(?:Board|Partnership|Council|Panel|Committee|Group|Authority|Trust|Service)'s|1st(?=[,.;)]|\s(?![A-Z])|$))"
_FIRST = rf"(?!{_COMMON}){_WORD}"
_LINKED = (
    r"(?:(?<!Board\s)(?<!Group\s)(?<!Panel\s)(?<!Partnership\s)(?<!Team\s)(?<!Service\s)(?<!Forum\s)(?<!Hub\s)(?<!Council\s)(?<!Committee\s)to\s(?=(?:[A-Z][a-z]+\s){1,2}(?:Board|Panel|Group|Team|Service|Forum|Hub|Partnership|Project|Programme)\b)|to\s(?=(?:Good|Outstanding|Excellence|Permanence|Success|Independence|Adulthood)\b)|(?:of|for|and|&)(?:\sthe)?\s|upon\s|with\s(?=Darwen\b)|against\s(?=(?:Women|Girls|Children)\b)"
    r"|in\s(?=(?:Partnership|Care|Need|Action|Mind|Touch)\b)|at\s(?=Risk\b)|from\s(?=(?:Home|Care|Education|Practice|Experience|Harm|Reviews?|Deaths?)\b)|in\s(?=[A-Z][a-z]+\s(?:Board|Partnership|Panel)\b)|(?:outside\s)?the\s(?=Home\b))?"
)
_BRACKET = r"(?:\s\([A-Z][\w&.' -]{1,24}\))?"
# "the Child Exploitation (CE) Panel"
_WITHIN = r"\s\([A-Z][A-Za-z]{1,7}\)(?=\s(?:Board|Panel|Group|Partnership|Team|Hub|Forum|Service|Committee|Conference|Sub)\b)"
# "the Neglect sub-group": the kind of body in small letters
_SMALL_HEAD = r"(?:\s(?:sub-?\s?(?:group|panel|committee)|(?:task|working|steering|reference)\sgroup)\b)?"
_NAME = rf"(?:{_FIRST}|Our(?=\s[A-Z])|All(?=\sWales\b))(?:\s{_LINKED}{_WORD}|{_WITHIN}){{0,15}}{_SMALL_HEAD}{_BRACKET}"
_CLASS = (
    r"(?:(?:local|most|several|all|primary|secondary|two|three|area)\s){0,2}(?:(?:(?:primary|secondary|special|school)\s)?head\s?teachers'?\s(?:forum|group|association|network)|parents?'?(?:(?:\sand)?\scarers?'?)?\s(?:council|forum)|hospital\strusts|health\s(?:visiting|trusts)|academy\strusts|police(?:\sforces?)?|schools(?:\sand\scolleges)?|colleges|probation(?:\sservices?)?|(?<!onal\s)(?<!ntal\s)(?<!xual\s)(?<!ical\s)health(?:\s(?:commissioners?|services?|providers?|partners|bodies|trusts?|boards?))?"
    r"|housing(?:\s(?:associations|providers|services?))?|education|(?:adult\s|children's\s)?social\scare|(?:children's|adults?'?)\sservices|public\shealth|youth\s(?:justice|offending)(?:\sservice|\steam)?"
    r"|(?:(?:voluntary|community|third|faith|and)\s){1,3}(?:sector|organisations|groups)|fire(?:\sand\srescue)?\sservices?|ambulance\sservice|clinical\scommissioning\sgroups?|early\syears(?:\ssettings|\sproviders)?"
    r"|nurseries|head\s?teachers|academies|charities|universit(?:y|ies)|local\sauthorit(?:y|ies)|(?<=[Tt]he\s)authority|(?:district|borough|city|town|parish|county)(?:,?\s(?:and\s)?(?:district|borough|city|town|parish|county))*\scouncils|(?:(?:county|city|borough)\s)?(?<!parish\s)(?<!town\s)(?<!another\s)(?<!youth\s)council|councils|(?<=(?:\stwo|\bboth|three|\sfour)\s)(?:boroughs|counties|unitaries))"
    r"(?=\s?(?:[,.;:)]|$)|'s\b|\s(?:of\s)?[£\0]|\s(?:and|as|alongside|contributed|paid|gave|put|found|who|were|are|was|is|sat|sit|sits|attend\w*|took|take|had|have|has|belong\w*|join\w*|came|come|serve[ds]?|all|each|both|also|together|made|make|form|formed|around|between)\b)"
)
# "the authority hosts it", as "the Council hosts it"
_THE_COUNCIL = (
    r"(?<=[Tt]he\s)(?:local\sauthority|authority|(?:(?:county|city|borough|district)\s)?council)(?=\s(?:host|play|lead|fund|chair|employ|provid|act|contribut|paid|pay|commission|represent|nominat|second|work|and\s)[a-z]*\b|\sthat\s)"
)
_UNIT = rf"(?:{_NAME}|{_CLASS}|{_THE_COUNCIL})"
RUN = Screened(rf"{_UNIT}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s|;\s(?:and\s)?)(?:(?:the|its|both|two|three|four|five|six|seven|their)\s){{0,2}}{_UNIT}){{0,14}}(?:\s(?:19|20)\d\d\b|(?<!Board)(?<!Group)(?<!Partnership)(?<!Panel)(?<!Forum)(?<!Council)(?<!Committee)(?<!Cabinet)(?<!Executive)(?<!Hub)(?<!Team)(?<!'s)\smeetings\b|(?<=[A-Z]{{3}})\smeeting\b)?")
DOES = re.compile(r"\s(?:did|does|was|were|had|has|is|are|would|could|might|will|never)\b")
# "hosted by A, and B, C and D sat on it": one clause ends and the next begins.
CLAUSES = re.compile(r"(?P<first>[^,;]{3,90}), and (?:the )?(?P<rest>[^,;]{3,90}(?:, [^,;]{3,90}){0,8},? and (?:the )?[^,;]{3,90})")
# "was shared by A, B and C; and D and E attended": a closed list ends a clause
CLOSED_LIST = re.compile(r"(?P<first>[^;]{3,200}\sand\s[^;]{3,100}); and (?:the )?(?P<rest>[^;]{3,300})")
# "were members of the Board, and the schools were represented on it"
NEXT_CLAUSE = re.compile(r"(?P<first>[^,;]{0,90}\b(?:Board|Partnership|Panel|Group|Committee|Forum)), and (?:the )?(?P<rest>[^,;]{3,60})")
# "together with Roe Police, and its Business Unit was hosted by", "were Roe Council and Roe Police, and the Partnership was": none of those before it
OWN_UNIT = re.compile(r"(?P<first>[^;]{3,240}), and (?:its|their|the) (?P<rest>(?:Business|Support|Co-?ordination) Unit|Board|Partnership|Panel|Group|Forum)")
ENDS_OWN = ("Unit", "Board", "Partnership", "Panel", "Group", "Forum")
BY = re.compile(r"\b(?:by|at|in|from|with|of|to)\s(?:the\s)?$")
DO = re.compile(r"\s(?:now\s|also\s|all\s|each\s|both\s){0,2}(?:were|are|had|have|sat|sit|serve[d]?|attend(?:ed)?|belong(?:ed)?|take|took|join(?:ed)?|made|make|came|come)\b")
DOING = re.compile(r"(?:\0|\b(?:s?he|who|now|also|currently|herself|himself|which))\s$")  # "Ada Moor chairs it", beside "its chairs"
# "two schools, Roe Academy and Dale Primary, sit": the schools that are named.
APPOSED = re.compile(r"(?:schools|colleges|councils|trusts|charities|academies|academy trusts|housing associations|local authorities)(?:\sand\scolleges)?,\s(?=[A-Z])")
OTHER_KIND = re.compile(r"(?:councils|local authorities),\s(?:the\s)?(?![^,;]*\b(?:Council|Borough)\b)[^,;]*\b(?:Police|Constabulary|Trust|Group|Board|CCG|ICB|Service|Cafcass|Probation|NHS)\b")  # "both councils, Roe Police and the CCG"
COUNTED = re.compile(r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Bb]oth)\s(?:[a-z]+\s)?$")
# "sits on the Neglect Group for the Probation Service": two names.
FOR_ANOTHER = re.compile(r"(?P<on>[^,;]{3,80}?(?:Group|Board|Panel|Partnership|Forum|Executive|Hub)) for (?:the )?(?P<whom>[A-Z][^,;]{2,80})")
SEATED = re.compile(r"\b(?:s[ia]ts?\son|sitting\son|seat\son|member\s(?:of|on)|attend(?:s|ed)?|serve[sd]?\son)\s(?:the\s)?$")
FOR_WHOM = Screened(
    r"(?:(?<=,\s)|(?<=\band\s))(?:for|representing|speaking\sfor|on\sbehalf\sof|from)\s(?:the\s)?(?:local\s)?(?:(?:third|voluntary|community|faith|independent|charitable|private|and|,)\s?){1,5}(?:sectors?|organisations)?,"
    r"|(?:(?<=,\s)|(?<=\band\s))(?:for|representing|speaking\sfor|from|on\sbehalf\sof)\s(?:the\s)?(?:[a-z]+\s){0,2}(?:schools|education|health|parents|carers|colleges|housing|governors|head\s?teachers|families|probation|early\syears|social\scare|justice)(?:\sand\s[a-z]+)?,"
)
HEADWORD = re.compile(r"[A-Z][a-z]+$")
ROOMY = re.compile(r"\s\s|[^\S ]")
TITLED = re.compile(r"\b(?:Procedures?|Framework|Guidance|Act|Strategy|Plan|Protocol|Children|Policy|Code)\s$")
BULLET = re.compile(r"^\s*(?:[-•*–]|\(?[a-zA-Z0-9]{1,4}[.)])\s+")
# What changes nothing in who does what, each with a sign that stands in a shadow where its pattern does.
# "last year", "earlier this month": told as dates are
_MONTH = r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
_MONTHS = rf"{_MONTH}\b(?![-'/]|\s(?:\d|meeting|half|issue|edition|session|(?:to|and|or|until)\s{_MONTH}\b))"
_WHEN = r"(?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)"
_WHEN += r"(?=[,.;]|$|\s(?:and|when|by|but|as|after|to)\b)"
DROPPED: tuple[tuple[str, Screened, str], ...] = tuple(
    (mark, Screened(pattern), said)
    for mark, pattern, said in (
        ("(O)", r"\b(?:two|three|four|both)?\s?(?:local authorities|authorities|councils|police forces|forces|trusts|hospitals|ccgs|icbs|clinical commissioning groups|integrated care boards|health boards|nhs trusts)\s\(O\)", "O"),
        (" of O", r"\b(?:(?:two|three|four|five|six|seven|eight|nine|ten|constituent|member|neighbouring|local) ){1,3}(?:authorities|councils|boroughs|counties) of (?=O)", ""),
        ("O)", r"\b((?:partners|members|agencies|bodies|organisations)(?: of equal standing| on equal terms| in all)?)\s\((?:the |an? )?O\)", r"\1: O"),
        ("O)", r"(?<=\blocal area)\s\((?:the )?O\)", ": O"),
        ("O)", r"\b(?:two|three|four|five|six|both)\s(?:[a-z-]+\s){1,4}\((?:the )?O\)", "O"),
        ("(", r"\s?\((?=(?:the |now |which |that |itself )*(?:(?:(?<=which )|(?<=that ))(?:was|had been|used to be)|formerly|former|previously|old|erstwhile|successor|replacing|replaced|superseded|became|renamed|merged)\b[^()]{0,40}O)([^()]*)\)", r", \1,"),
        ("counterpart", r"O (?:counterpart|equivalent|namesake|neighbour), (?:the )?O,?(?= )", "O and O"),
        ("O", r"(?<![\w'])['\u2018\u2019\"\u201c]O['\u2019\"\u201d](?!s\b)", "O"),
        ("Q", r",?\sQ", ""),
        ("Z", r"Z", "."),
        ("(", r"\s?\((?=C|(?:co-|jointly )?(?:chaired|hosted|managed) by )([^()]*)\)", r", \1,"),
        # "which two people jointly chaired (A for the Council and B for the Police)"
        ("(", r"\b(chaired|presided over|convened|attended) \((?=P\b[^()]*\bP\b)([^()]*)\)", r"\1 by \2"),
        ("(", r"\s?\([^()]*\)", ""),
        ("O in ", r"(?<=O) in (?:the |our )?(?:county|city|borough|area|region|district)(?=,| and (?:the )?O)", ""),
        (" of ", r"\b(?:each|both|all|some|several|most|one|two|three) of (?=(?:the |its )?O)", ""),
        ("L", r"(?:^|,?\s)(?:[Uu]nder|by virtue of|following|as (?:an? )?(?:result|consequence) of|in line with|in accordance with|in response to|because of|as required by|as set out in|on account of)\s(?:the\s)?L(?:(?:,|\sand)\s(?:the\s)?L){0,3}", ""),
        (" under ", r",?\sunder\s(?:the\s)?O(?:\sto\sO)?(?:\sD)?(?=[,.;]|$)", ""),
        ("O D", r"(?<=O)\sD(?=[,.;]|$)", ""),
        (",", r",\s(?:s?he|they|it was|[PH]|officers|members)\s(?:(?:had|was)\s)?(?:said|told|added|explained|reported|confirmed|noted|understood|thought|believed|stated|recalled)(?:\s[a-z]{2,12})?(?=,)", ""),
        ("D", r"\s?(?<![a-z])(?:(?:with effect|as) from|as of|as at|on|in|from|since|by|until|up to|during|for|at the (?:start|end) of)\s(?:the\s)?(?:(?:autumn|spring|summer|winter|end|start|beginning|month|year) of\s)?D(?:\s?(?:/|-|to|and)\s?D)*(?=[\s,.;:]|$)", ""),
        (" last ", rf",?\s(?:(?:early|late|in|at end of|during) )?last {_WHEN}", ""),
        (" previous ", rf",?\s(?:(?:early|late|in|during) )?the previous {_WHEN}", ""),
        (" that ", r",? (?:in|during|later|early in|late in) (?:that|same|that same) year(?=[,.;]|$|\s(?:and|when|by|but|as|after|to|into)\b)", ""),
        ("previously", r", previously (?=(?:the )?O|known|called|named)", ", formerly "),
        (" this ", rf",?\s(?:earlier|early|late|later) this {_WHEN}", ""),
        (" ", rf"\s(?:(?:with effect )?from|in|since|by|until|during|as of|at end of)\s(?:early |late |mid-?|following |previous |preceding )?{_MONTHS}(?: last(?=[,.;]|$| (?:and|when|by|at|to|with)\b))?", ""),
        (
            " ",
            r"\s(?:now|also|currently|still|already|then|again|duly|each|all|both|likewise|too|(?!namely|formerly|previously(?= (?:there )?(?:was|had|were|the|an?|O)\b)|family|early|monthly|reply|only|supply|apply|rely)[a-z]{3,}ly|in turn|at present|at that time|at the time|in practice"
            r"|in equal (?:measure|part|parts|shares)|on an equal footing|as equals|between them|in their own right|for its part|these days|once more|as well(?! as)|once again|nowadays|since then|from then on|thereafter|in future)\b(?!')",
            "",
        ),
        (" ", r"(?<![a-z])(?:the|an?)\s", ""),
        ("", r"^(?:now|also|then|together|as members knew|in future),?\s", ""),
        ("  ", r" {2,}", " "),
        (",", r"\s,(?:\s?,)*|,(?:\s?,)+", ","),
        ("", r"^[\s,]+", ""),
        (",", r",(?=[.;:])", ""),
        (",", r"\b(had|has|have|was|were|is|are|been),(?=\s[a-z])", r"\1"),
    )
)
CHAIRS = Screened(
    r"(?:(?:[Ii]ndependent|[Cc]o|[Jj]oint|[Vv]ice|[Dd]eputy|[Ii]nterim|[Aa]cting)[\s-])*(?:[Cc]hair(?:man|woman|person|men|s)?|[Cc]onven[eo]rs?)\b(?!\s(?:Pew|Lane))(?:\sand\s(?:[Ii]ndependent\s)?[Ss]crutineer)?"
    r"|[Ii]ndependent\s[Ss]crutineer\sand\s(?:[Ii]ndependent\s)?[Cc]hair(?:man|woman|person)?\b"
)
_HELD = r"(?:Directors?|Commander|Heads?|Managers?|Officers?(?!'?\s[A-Z])|Nurse|Doctor|Leader)\b"
HOLDERS = Screened(
    rf"(?<='s\s)(?!(?:Chief|Deputy|Director|Executive|Assistant|Corporate|Head)\b)(?:[A-Z][\w'&-]*\s(?:and\s)?){{1,4}}{_HELD}(?!\s(?:of|for)\b)|"
    r"(?:(?:Chief|Deputy|Executive|Accountable|Assistant|Corporate|Group|Strategic|Service|Interim|Acting|Operations|Area|Regional|Borough|Business|Designated|Clinical|Medical|Nursing|Programme|Partnership|Board|Divisional|Named|Virtual\sSchool)\s){0,3}(?:Directors?|Executive(?<=Chief\sExecutive)|(?:Divisional\s|Area\s|District\s|Borough\s)?Commanders?|Heads?|Managers?|Officers?(?!'?\s[A-Z])|Nurse|Constable|Doctor|Leader|(?:Cabinet|Lead|Executive)\sMember|Portfolio\sHolder)\b"
    rf"(?:\s(?:of|for)\s(?:the\s)?{_WORD}(?:\s(?:and\s)?{_WORD}){{0,6}}(?:(?<=Head\sof\sService)\sfor\s{_WORD}(?:\s(?:and\s)?{_WORD}){{0,4}})?)?"
)
OF_HOLDERS = re.compile(r"\b(?:Association|Federation|Union) of (?:[A-Z][\w']+ ){0,2}$")  # "the Roe Association of Special Heads": a body of them
NO_PERSON = re.compile(
    r"\b(?:NHS|Commander|Desk|Door|Triage|Exploitation|Vulnerability|Barnardo's|Cymru|Youth|Justice|Valley|Adopt|Adoption|Famil(?:y|ies)|Futures?|Carers?|Parents?|Forum|Action|Support|Voices?|Home|Homes|Start|Women|Safe|Hope|Children|Centre|Healthwatch|Council|Care"
    r"|Trust|Police|Health|Voluntary|Community|Sector|Schools?|College|Young|People|Service|Services|Group|Board|Panel|Hub|Team|Link|Place|Project|Space|Works|Bridge|Journey|Connect|Together|Statement|Written|Safeguarding|Integrated|Parent|Carer|Plan|Strategy|Review|Partnership|Mind|Law|Court|Hospital|Road|House)\b"
)
POST = re.compile(
    r"(?:,\s|\s\(|\s-\s)(?:the\s)?(?=[A-Z])(?!(?:Board|Partnership|Panel|Group|Forum|[A-Z]{0,4}SC[BP])'s\s)(?=[^,.;()]{0,60}\b(?:Director|Head|Manager|Officer|Nurse|Doctor|Superintendent|Inspector|Constable|Chief|Lead|Leader|Adviser|Member|Teacher|Headteacher|Commissioner|Principal|Coordinator|Registrar|GP)\b)"
    r"(?:(?:[A-Z][\w'&-]*|of|for|and|at|in|the|with|from|&|to)(?:\s|(?=[,.;)])|$)){1,16}"
)
FROM = re.compile(rf"\s(?:of|from)\s(?:the\s)?(?:{_WORD}\s){{0,5}}(?:Council|Police(?:\sScotland)?|Constabulary|Trust|ICB|CCG|Board|Service|NHS(?:\s(?!and\b)[A-Z][a-z]+){{0,4}}|Cafcass|Barnardo's|Mind|University|College|Group)\b")
INITIALS = re.compile(r"(?<![\w&])[A-Z]{2,3}(?![\w&(])")
KEYED = re.compile(r"\s\((?P<letters>[A-Z]{2,3})\)")
KEYED_COLUMN = re.compile(r"^ *\|?[ ]*(?P<line>[A-Z][^\n|\t]{4,60}?)(?=\s{2}|\t|\s?\|)[^\n]{0,160}?(?:\s{2,}|\t|\|\s?)(?P<letters>[A-Z]{2,3})(?:[ ]{2,}[^\n]*|\t[^\n]*|\s*\|[^\n]*|\s*)$", re.MULTILINE)  # "Ada Moor   Head of Care   AM", "Ada Moor | AM | Head of Care"
LAW = re.compile(
    r"(?!(?:Under|By|Following|In|The|As|With|On|From|Of|To)\b)(?:[A-Z][\w'-]*\s(?:\([A-Z]\w+(?:\s(?:and\s)?[A-Z]\w+)?\)\s)?(?:(?:and|of|the|for)\s){0,2}){1,8}Act(?:\s\([A-Z]\w+(?:\s(?:and\s)?[A-Z]\w+)?\))?(?:\s\d{4})?\b|Working\sTogether(?:\sto\sSafeguard\sChildren)?(?:\s\d{4})?|Keeping\sChildren\sSafe\sin\sEducation(?:\s\d{4})?"
)
# A word of which a run of organisations has one where a body that has members is among them.
BODY_WORD = Screened(
    r"\b(?:Boards?|Partnerships?|Panels?|[Gg]roups?|Forums?|Hubs?|Executive|Alliance|Network|[Aa]rrangements|Committees?|[Ss]ub-?[Gg]roup|Trust|Collaborative|Consortium|Conference|Adoption|Adopt|meetings|[A-Z]{3,})\b"
)
# The words of which a sentence has one that tells who pays.
OF_MONEY = ("£", "pay*", "paid", "fund*", "contribut*", "cost*", "budget*", "money", "monies", "financ*", "share*", "half", "third", "quarter", "chip*", "income", "pool*", "upkeep", "bill*", "resourc*", "expens*", "sum", "sums", "amount*", "running", "remainder", "rest", "balance", "grant*")
# The words of which a sentence has one where a letter stands in its shadow (`kg.rules.needed`).
LETTERS = {
    "C": ("chair*", "conven*"),
    "V": ("vice*", "deputy*"),
    "M": ("£",),
    "H": ("director*", "executive*", "commander*", "head*", "manager*", "officer*", "nurse", "constable", "doctor", "leader", "member", "holder"),
}
