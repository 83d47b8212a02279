"""How prose says who chairs, scrutinises or manages another body: around a person's name, before it or after it.

Each pattern is tried on the text that ends at the name (`BEFORE`) or begins after it (`AFTER`); `post` is the office, `body`
the body, where they name one ("its" leaves it to the sentence).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.rules.presence.posts import CAPITALS

_ONE = (
    r"(?:(?:[Ii]ndependent|[Jj]oint|[Vv]ice|[Dd]eputy)[\s-]+)?(?:[Cc]o-?)?[Cc]hair(?:man|person|woman)?s?|(?:[Ii]ndependent\s+)?[Ss]crutineer|(?:[Bb]usiness|[Bb]oard|[Pp]artnership)\s+[Mm]anager|[Cc]onven[eo]r"
)
_OFFICE = rf"(?:(?:{_ONE})(?:\s+and\s+(?:{_ONE}))?)\b"
_WHEN = r"(?:(?:new|current|present|first|interim|acting|former|then|first-ever|long-standing|outgoing|incoming|inaugural)\s+)*"
_NOUN = r"(?:Board|Partnership|Group|Trust|Panel|Executive|Forum|Network)"
# "Missing, Exploited and Trafficked Group": a name that lists
_LISTING = r"(?:[A-Z][\w-]+,\s+){1,4}[A-Z][\w-]+,?\s+and\s+[A-Z][\w-]+\s+(?:Sub-?\s?[Gg]roup|Group|Panel|Board|Forum)"
# "the Multi-Agency Missing (MAM) group": a name that ends in a small word
_SMALL = r"(?:\s+\([A-Z]{2,8}\))?(?:\s+(?P<small>(?:sub-?\s?|task\s+|working\s+|steering\s+)?(?:group|panel|board|forum|network|partnership|executive|collaborative)))?"
_NAMED = rf"(?:the\s+(?:new\s+)?{_NOUN}\b|(?:the\s+|an?\s+)?(?:{_LISTING}|{CAPITALS}))"
_OF = r"(?:\s+(?:of|from)\s+(?:the\s+)?[^,.;]{3,60}?)?"  # "Superintendent A Sample of the Exampleshire Police"
_WAS = r"(?:(?:there|present|attending|in\s+(?:his|her|their)\s+(?:role|capacity)|is|are|was|were|had|has|have|been|being|now|also|still|currently|again|who|both|became|becomes|become|remained|remains|continued|continues|served|serves|serving|acted|acts|acting|as|since|would|will|be|agreed\s+to|until\s+(?:then|recently|now)|previously|formerly|latterly|jointly|together|initially)\s+)*"
# "took over as", "had succeeded B Specimen as", "had been appointed", "took on the role of"
_GOT = (
    r"(?:(?:had|has|have|was|were|is|been|recently|just|also|now|since)\s+)*(?:(?:took|taken|taking|takes)\s+(?:over|up|on)(?:\s+(?:from\s+[^,.;]{3,40}?\s+)?as|\s+the\s+(?:role|post|position|office|duties)\s+of)"
    r"|(?:succeeded|followed|replaced|relieved)\s+[^,.;]{3,60}?\s+as|(?:(?:re-?)?appointed|elected|named|confirmed|chosen|selected|recruited|brought\s+in|installed|engaged|stepped\s+(?:up|in))(?:\s+(?:as|to\s+be|to\s+the\s+(?:role|post|position)\s+of))?"
    r"|(?:took|taken)\s+(?:(?:over|up|on)\s+)?the)\s+(?:the\s+|its\s+)?"
)
_BY = r"(?:(?:is|was|were|are|has|have|had|been|being|be|will|would|which|that|and|now|currently|also|jointly|independently|to)\s+|,\s+)*"
_CHAIRED = r"(?P<verb>(?:co-?)?chaired(?:\s+(?:jointly|independently|in\s+turn|initially|temporarily|currently|at\s+present|on\s+an?\s+\w+\s+basis|for\s+(?:the|its|an?|another)\s+(?:[a-z]+\s+){0,2}(?:year|being|present|moment|months|term|period)))?|presided\s+over|convened|led\s+and\s+chaired)\s+by|under\s+(?:the\s+)?(?:independent\s+|able\s+|joint\s+|new\s+)?(?:chairmanship|chairpersonship|chairship|presidency|stewardship)\s+of|(?:with|had|has)\s+(?:as|for)\s+its\s+(?:independent\s+)?chair(?:man|person|woman)?"


@dataclass(frozen=True)
class ChairWording:
    """One wording, with the sentences that prove it: the name is A Sample; `finds` gives office and body ("" where it is "its")."""

    name: str
    side: str
    pattern: re.Pattern[str]
    finds: tuple[tuple[str, str, str], ...]
    ignores: tuple[str, ...] = ()
    loose: bool = False  # where it names no body, one must have been named before


WORDINGS: tuple[ChairWording, ...] = (
    ChairWording(
        "chaired-by", "before",
        re.compile(rf"\b(?P<body>[Tt]he\s+(?:new\s+)?{_NOUN}|{CAPITALS}){_SMALL},?\s+{_BY}(?:{_CHAIRED})\s+(?:(?:the|its|an?)\s+[^,.;()]{{3,90}},\s+)?$"),
        (
            ("The Missing Children Group was chaired by A Sample.", "Chair", "Missing Children Group"),
            ("The Improvement Board, chaired by A Sample, met monthly.", "Chair", "Improvement Board"),
            ("The Neglect Group, which is chaired by the Head of Early Help, A Sample, met.", "Chair", "Neglect Group"),
            ("Members heard that the Partnership would be chaired by A Sample.", "Chair", "the Partnership"),
            ("The Improvement Board, under the chairmanship of A Sample, met.", "Chair", "Improvement Board"),
            ("The Neglect Group was presided over by A Sample.", "Chair", "Neglect Group"),
            ("The Neglect Group is co-chaired by A Sample and others.", "Co-Chair", "Neglect Group"),
            ("The Neglect Group was being chaired for its first year by A Sample.", "Chair", "Neglect Group"),
            ("The Neglect Group is chaired for the time being by A Sample.", "Chair", "Neglect Group"),
            ("The Young Runaways (YR) group, chaired by A Sample, met.", "Chair", "Young Runaways group"),
            ("A Transition Board had met since April under the chairmanship of A Sample.", "Chair", "Transition Board"),
            ("The Child Death Overview Panel is hosted by Example Council and is now chaired by A Sample.", "Chair", "Child Death Overview Panel"),
            ("The Safer Homes Panel, chaired by A Sample, met weekly.", "Chair", "Safer Homes Panel"),
        ),
        ("The meeting was chaired by A Sample.", "The Housing Scrutiny Panel was chaired by A Sample."),
    ),
    ChairWording(
        "chaired-in-turn-first-by", "before",
        re.compile(rf"\b(?P<body>[Tt]he\s+{_NOUN}\b(?!\s+[A-Z])|(?!The\b){CAPITALS}){_SMALL},?\s(?:[^.]{{0,90}}?\b(?:chair(?:ed|s|ing|manship)?\b[^.;]{{0,40}}?\b(?:in\s+turn|rotat\w+|on\s+a\s+rota)|rotat\w+\s+chair)|rotates)[^.]{{0,90}}?[,;:]\s+(?:[^.,;]{{0,40}}?\b(?:this|it|that|the\s+first)\s+(?:was|is|being)|beginning\s+with|starting\s+with|at\s+present|currently|now)\s+$"),
        (
            ("The Neglect Group is chaired in turn by the three agencies; for the first year this was A Sample.", "Chair", "Neglect Group"),
            ("The Neglect Group has a rotating chair, currently A Sample.", "Chair", "Neglect Group"),
            ("The chair of the Neglect Group rotates among the agencies, the first being A Sample.", "Chair", "Neglect Group"),
        ),
        ("The Neglect Group is chaired in turn; the report was by A Sample.",),
    ),
    ChairWording(
        "has-a-chair-in", "before",
        re.compile(rf"\b(?P<body>[Tt]he\s+(?:new\s+)?{_NOUN}|{CAPITALS}){_SMALL},?\s+(?:(?:which|that|now|also)\s+)*(?:with|had|has|having|was\s+given|(?:had\s+)?(?:got|gained|found|acquired|appointed))\s+(?:an?|its|the)\s+{_WHEN}(?P<post>{_OFFICE})(?:,\s+|\s+in\s+|\s+\(|\s+named\s+)$"),
        (
            ("The Transition Board, with an independent chair, A Sample, had met.", "Independent chair", "Transition Board"),
            ("The Transition Board now had a new chair in A Sample.", "Chair", "Transition Board"),
        ),
        ("Members met with the chair, A Sample.",),
    ),
    ChairWording(
        "chaired-by-apart", "before",
        re.compile(rf"(?:\b(?P<body>[Ii]t)\s+{_BY}|[\w,)]\s+)(?:{_CHAIRED})\s+$"),
        (
            ("The Improvement Board met monthly under the chairmanship of A Sample.", "Chair", "Improvement Board"),
            ("The Neglect Group had met twice, chaired by A Sample.", "Chair", "Neglect Group"),
            ("The plan was watched by a Children's Improvement Board that met monthly under the chairmanship of A Sample.", "Chair", "Children's Improvement Board"),
        ),
        ("The meeting was chaired by A Sample.", "The Panel met in the library, chaired by A Sample."),
        loose=True,
    ),
    ChairWording(
        "chair-passed-to", "before",
        re.compile(rf"\b(?:[Tt]he\s+)?(?:chairmanship|chairship|chairing|chair|convenership)\s+of\s+(?P<body>{_NAMED})\s+(?:had\s+|has\s+|was\s+|is\s+|been\s+|now\s+)*(?:passed|gone|fallen|given|handed(?:\s+over)?|transferred|taken\s+(?:over|on|up)\s+by|lies\s+with|rested\s+with|rests\s+with|lay\s+with|held\s+by|with|went)\s+(?:to\s+)?$"),
        (
            ("The chairmanship of the Neglect Group had passed to A Sample.", "Chair", "Neglect Group"),
            ("The chair of the Partnership is held by A Sample.", "Chair", "the Partnership"),
        ),
        ("The chair of the meeting was given to A Sample.",),
    ),
    ChairWording(
        "its-chair-is", "before",
        re.compile(rf"\b(?:[Ii]ts|[Tt]heir|[Ww]hose|(?:[Tt]he\s+)?(?P<body>{_NOUN}|[A-Z]{{3,7}}|[A-Z][\w'&-]*(?:\s+(?:and\s+|of\s+|for\s+)?[A-Z][\w'&-]*){{1,8}}?)'s?)\s+{_WHEN}(?P<post>{_OFFICE})(?:\s+{_WAS}|,\s+|\s+\()$"),
        (
            ("The Example Safeguarding Board met twice; its independent chair was A Sample.", "Independent chair", ""),
            ("The Board's chair, A Sample, had written.", "Chair", "the Board"),
            ("The ESCP's business manager is A Sample.", "Business manager", "ESCP"),
            ("The Neglect Group's chair, A Sample, replied.", "Chair", "Neglect Group"),
            ("The Example Partnership, whose Independent Chair, A Sample, had left, met.", "Independent Chair", "Example Partnership"),
            ("The SEND Board had met, its co-chairs being A Sample and others.", "Co-Chair", "SEND Board"),
        ),
        ("Its report was by A Sample.", "The Committee's Chair, A Sample, spoke."),
    ),
    ChairWording(
        "the-present-chair-is", "before",
        re.compile(rf"(?:^|[.;,]\s+|\band\s+|\bthat\s+)(?:[Tt]he|[Ii]ts|[Tt]heir)\s+(?:(?:new|current|present|first|interim|acting|outgoing|incoming)\s+(?P<post>{_OFFICE})|(?P<post2>[Ii]ndependent\s+[Cc]hair(?:man|person|woman)?))\s+(?:(?:is|was|has\s+been|had\s+been)\s+(?:now\s+)?)$"),
        (
            ("The Example Safeguarding Board had met; the present chair is A Sample.", "Chair", "Example Safeguarding Board"),
            ("The Neglect Group had met twice and the independent chair was A Sample.", "Independent chair", "Neglect Group"),
        ),
        ("The current chair is A Sample.", "The Chair was A Sample."),
        loose=True,
    ),
    ChairWording(
        "the-chair-of-body-is", "before",
        re.compile(rf"\b(?:[Tt]he|[Aa]s(?:\s+the)?|capacity\s+of)\s+{_WHEN}(?P<post>{_OFFICE})\s+(?:of|for|to)\s+(?P<body>{_NAMED})(?:\s+{_WAS}|,\s+|\s+\()$"),
        (
            ("The chair of the Partnership was A Sample.", "Chair", "the Partnership"),
            ("Speaking as chair of the Neglect Group, A Sample replied.", "Chair", "Neglect Group"),
            ("The Independent Chair of the Example Safeguarding Board is now A Sample.", "Independent Chair", "Example Safeguarding Board"),
        ),
        ("The chair of governors was A Sample.",),
    ),
    ChairWording(
        "of-which-chair", "before",
        re.compile(rf"\b(?P<body>{CAPITALS}|[Tt]he\s+{_NOUN}),?\s+(?:of\s+which\s+(?:the\s+)?(?P<post>{_OFFICE})|(?:the\s+)?(?P<post2>{_OFFICE})\s+of\s+which)\s+{_WAS}$"),
        (("The Exploitation Sub-Group, of which the chair is A Sample, met twice.", "Chair", "Exploitation Sub-Group"),),
    ),
    ChairWording(
        "of-which-name-is-chair", "after-of-which",
        re.compile(rf"^{_OF},?\s+(?:(?:{_GOT}|{_WAS})(?:the\s+|its\s+)?{_WHEN}(?P<post>{_OFFICE})\b|(?:takes?|took|taking|has|had|occupie[sd]|holds|held)\s+(?:taken\s+)?the\s+[Cc]hair(?!\s+(?:of|in|for|until|on)\b))"),
        (
            ("The Safer Homes Panel, at which A Sample took the chair, met weekly.", "Chair", "Safer Homes Panel"),
            ("The Exploitation Sub-Group, of which A Sample of Example Police is the chair, met.", "Chair", "Exploitation Sub-Group"),
            ("The two became the Example Placement Panel, of which A Sample had been appointed independent chair.", "Independent chair", "Example Placement Panel"),
        ),
    ),
    ChairWording(
        "which-name-chairs", "after-of-which",
        re.compile(rf"^{_OF}\s+(?:now\s+|also\s+|currently\s+|had\s+|has\s+)*(?P<verb>(?:co-)?chair(?:s|ed)|presid(?:es|ed)\s+over)(?=\s+(?:and|until|since|from|in|with|for|jointly)\b|[,.;)]|$)"),
        (
            ("The Exploitation Sub-Group, which A Sample chaired and which met monthly, had reported.", "Chair", "Exploitation Sub-Group"),
            ("Audits go to the Quality Group, which A Sample of Example Police now chairs.", "Chair", "Quality Group"),
        ),
        ("Members praised the way in which A Sample chaired.",),
    ),
    ChairWording(
        "body-chair-in-brackets", "before",
        re.compile(rf"\b(?P<body>[Tt]he\s+{_NOUN}|{CAPITALS})(?:\s+\([A-Z]{{2,8}}\))?\s+\((?:its\s+)?{_WHEN}(?P<post>{_OFFICE})(?:\s*[:-]|,|\s+is)?\s+$"),
        (
            ("The remit passes to the Neglect Group (Chair: A Sample).", "Chair", "Neglect Group"),
            ("The Quality Group (current chair A Sample) had met.", "Chair", "Quality Group"),
        ),
    ),
    ChairWording(
        "under-the-chairmanship-of-name", "after",
        re.compile(r"^'s\s+(?:able\s+|temporary\s+|interim\s+)?(?:chairmanship|chairship|convenership)\b"),
        (
            ("The Exploitation Sub-Group met monthly under A Sample's chairmanship.", "Chair", "Exploitation Sub-Group"),
            ("The two became a single Exploitation sub-group in May, under A Sample's chairmanship.", "Chair", "Exploitation sub-group"),
        ),
        ("The meeting was held under A Sample's chairmanship.",),
        loose=True,
    ),
    ChairWording(
        "name-chairs-body", "after",
        re.compile(rf"^{_OF},?\s+(?:who\s+)?(?:{_GOT}|{_WAS})(?:(?:(?:jointly|together|independently)\s+)?(?P<verb>(?:co-?)?chair(?:s|ed|ing)?|presid(?:es|ed|ing)\s+over)|(?:the\s+)?{_WHEN}(?P<post>{_OFFICE})\s+(?:of|for|to))\s+(?:(?:the\s+)?(?:{_NOUN}|[A-Z]{{3,7}})'s\s+)?(?P<body>{_NAMED})"),
        (
            ("A Sample of Example Police, who chaired the Missing Children Group, said so.", "Chair", "Missing Children Group"),
            ("A Sample was the Independent Chair of the EXSCB at present.", "Independent Chair", "EXSCB"),
            ("A Sample chairs the Neglect Group.", "Chair", "Neglect Group"),
            ("A Sample, who chaired the Board's Missing, Exploited and Trafficked Sub-Group, spoke.", "Chair", "Missing, Exploited and Trafficked Sub-Group"),
            ("A Sample presided over the Neglect Group.", "Chair", "Neglect Group"),
            ("A Sample, who had taken over the chair of the Board's Neglect Sub-Group from B Specimen, spoke.", "Chair", "Neglect Sub-Group"),
            ("A Sample of Example Police, who was there in his capacity as Chair of the Neglect Group, spoke.", "Chair", "Neglect Group"),
            ("A Sample took over as chair of the Neglect Group in May.", "Chair", "Neglect Group"),
            ("A Sample, who chaired the ESCP in an independent capacity, spoke.", "Independent Chair", "ESCP"),
            ("A Sample had been elected chair of the Neglect Group.", "Chair", "Neglect Group"),
            ("A Sample, who until recently had been the chair of the Neglect Group, spoke.", "Chair", "Neglect Group"),
            ("A Sample had been appointed; A Sample is chair of the Partnership.", "Chair", "the Partnership"),
        ),
        ("A Sample was thanked by the chair of the Board.",),
    ),
    ChairWording(
        "post-and-chair-of", "after",
        re.compile(rf"^,\s+(?:the\s+)?[A-Z][^.;()]{{3,120}}?[^,\s]\s+and\s+(?:also\s+(?:the\s+)?)?{_WHEN}(?P<post>{_OFFICE})\s+(?:of|for)\s+(?P<body>{_NAMED})"),
        (
            ("A Sample, Director of Housing of Example Council and Chair of the Neglect Group, spoke.", "Chair", "Neglect Group"),
            ("A Sample, Chief Nurse at Example Trust and also the Independent Chair of the Example Health Board, replied.", "Independent Chair", "Example Health Board"),
        ),
        ("A Sample, Director of Housing, and the Chair of the Neglect Group spoke.",),
    ),
    ChairWording(
        "name-says-he-chairs", "after",
        re.compile(rf"^{_OF}\s+(?:also\s+|then\s+)?(?:advised|said|explained|reported|added|confirmed|noted|stated|mentioned|(?:told|informed|advised|reminded)\s+(?:the\s+)?\w+)(?:,)?\s+that\s+(?:he|she)\s+(?:(?:now|also|currently|had|has)\s+){{0,2}}(?:(?P<verb>(?:co-?)?chair(?:s|ed))|(?:is|was|been|became)\s+(?:(?:now|also|currently)\s+)?(?:the\s+)?{_WHEN}(?P<post>{_OFFICE})\s+(?:of|for))\s+(?P<body>{_NAMED})"),
        (
            ("A Sample advised that he chairs the Neglect Group, which meets monthly.", "Chair", "Neglect Group"),
            ("A Sample told Members that she was also the Independent Chair of the Example Safeguarding Board.", "Independent Chair", "Example Safeguarding Board"),
        ),
        ("A Sample said that he chaired meetings of staff.", "A Sample hoped that he would chair the Neglect Group."),
    ),
    ChairWording(
        "name-is-its-chair", "after",
        re.compile(rf"^{_OF},?\s+(?:who\s+)?(?:{_GOT}(?<!the\s)(?<!its\s)|{_WAS})(?:its|their|the\s+(?P<body>{_NOUN}|[A-Z]{{3,7}})'s)\s+{_WHEN}(?P<post>{_OFFICE})\b"),
        (
            ("The Example Safeguarding Partnership had begun work and A Sample was its Business Manager.", "Business Manager", ""),
            ("A Sample had been the Board's independent chair since May.", "Independent chair", "the Board"),
            ("A Sample was now the ESCP's Independent Scrutineer.", "Independent Scrutineer", "ESCP"),
            ("The Example Board had two officers, A Sample of Example Police its current chair.", "Chair", ""),
        ),
        ("A Sample praised its chair.",),
    ),
    ChairWording(
        "with-name-as-chair", "after",
        re.compile(rf"^{_OF},?\s+(?:in\s+the\s+[Cc]hair|(?:jointly\s+)?chairing(?=[,.;]|$|\s+and\b)|as\s+(?:(?:its|the|their|an?)\s+)?{_WHEN}(?P<post>{_OFFICE}))(?!\s+of\b)\b"),
        (
            ("The new Board would meet monthly, with A Sample in the Chair initially.", "Chair", "the Board"),
            ("The Partnership had been set up with A Sample as its independent chair.", "Independent chair", "the Partnership"),
            ("The SEND Board had A Sample as its chair.", "Chair", "SEND Board"),
            ("The CSE Group became the Exploitation Sub Group, with A Sample chairing.", "Chair", "Exploitation Sub Group"),
        ),
        ("With A Sample in the Chair the meeting began.",),
        loose=True,
    ),
    ChairWording(
        "of-which-pronoun-is-chair", "after",
        re.compile(rf"^.{{1,160}}?\b(?P<body>{CAPITALS}|[Tt]he\s+{_NOUN}),?\s+(?:of\s+which\s+(?:he|she)\s+{_WAS}(?:the\s+)?{_WHEN}(?P<post>{_OFFICE})\b|(?:which|that)\s+(?:he|she)\s+(?:now\s+|also\s+)?chair(?:s|ed)\b)"),
        (
            ("A Sample said that the Example Improvement Board, of which she was chair, met monthly.", "Chair", "Example Improvement Board"),
            ("A Sample told Members that the Neglect Group, which he chaired, had met.", "Chair", "Neglect Group"),
        ),
        ("A Sample said that she chaired meetings of staff.",),
    ),
)  # fmt: skip
