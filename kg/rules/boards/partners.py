"""How councils say who sits on, chairs, runs, hosts and pays for a board or partnership.

`body` may be a short form ("the Board"); `people` and `organisations` are runs of text that `kg.extract.partners`
divides. What was only suggested ("schools as a fourth partner") is none: those stances are not accepted.
"""

from __future__ import annotations

from kg.names import ELECTED, FULL, RANK, STYLED
from kg.rules.boards.pieces_bodies import ASIDE, LINK, SUBJECT, WORD
from kg.rules.grammar import Rule, Table

ASSERTED = frozenset({"asserted"})
SETTLED = frozenset({"asserted", "planned"})

_NOT_FIRST = (
    r"(?!(?:The|An?|Our|This|That|Its|Independent|Interim|Acting|Board|Business|Joint|New|Both|Members?|In|At|On"
    r"|Also|Members)\s)"
)
PERSON = rf"(?:{_NOT_FIRST}(?:(?:{ELECTED}|{STYLED}|{RANK})\s+)?(?:{FULL}))"
CHAIR = (
    r"(?:(?:Interim |Acting |Joint |Current |New )?(?:Independent )?(?:Joint )?(?:Chair(?:man|person|woman)?"
    r"|Co-Chair|Convener)|independent (?:chair(?:man|person|woman)?)|chair(?:man|person|woman)?)"
)
MANAGER = (
    r"(?:(?:Strategic |Interim |Acting )?(?:Business|Partnership|Board|Development|Partnerships) Manager"
    r"|[Bb]usiness [Mm]anager|[Pp]artnership [Mm]anager|Manager|Business Support Manager|Co-?ordinator)"
)
# After a name: that its holder has the office no more
LEFT = r"(?:had|has|have|having)(?: (?:since|now|recently|already|then|just))? (?:left|retired|resigned|stood down|stepped down|moved on|moved to|gone|departed)\b"
_OFFICE = r"(?:[A-Z][\w'-]+ (?:(?:of|for|and) )?){1,6}[A-Z][\w'-]+"
WORD_OF_OFFICE = (
    r"(?!(?:The|Councillors?|Cllrs?|Members?|He|She|It|They|Officers|Chairman|Chair|Mr|Mrs|Ms|Miss)\b)[A-Z][\w'-]+"
)
_BODY = rf"(?:the )?(?P<body>{SUBJECT}){ASIDE}"
_BOARD = rf"(?:(?:{WORD} (?:{LINK})?){{0,9}}(?:Board|Partnership)|[A-Z]*S(?:CB|CP|AB|B|P))\b"
_SAFE = r"[A-Z]*S(?:CB|CP|AB|B|P)\b"
_LIST = r"(?P<organisations>[^.;:]{3,500}?)(?=[.;:]|$)"
_BE = r"(?:was|were|is|are|had been|has been|were to be|are to be)"
_SUMS = r"[^.;]{0,80}?£\d[\d,.]*[\dm]"
_AGE = r"(?:(?:new|current|present|first|interim|former|own) )?"
_PLACE = (
    r"(?!(?:Its?|It|They|He|She|There|This|That|Members?|Councillors?|In|On|At|For|From|Of|The)\b)[A-Z][\w'&-]*(?: (?:and "
    r"|of |for |the |& )*[A-Z][\w'&-]*){0,9}"
)
_FROM = rf"(?:,? (?:of|from|at|with|, [A-Z][\w' -]{{3,60}} (?:with|of|at)) (?:the )?(?P<organisation>{_PLACE}))?"
_KIND_WORDS = r"(?:(?:three|four|core|key|main|other|statutory|safeguarding|full|lead|local|standing|current) ){0,3}"
_FIRM_LIST = r"(?P<organisations>(?:the |representatives of )?[A-Z][^.;:]{3,400}?)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="chair-before-name",
        yields="partners",
        pattern=(
            rf"\b(?P<post>{CHAIR})(?: of| for|,) {_BODY}(?:,| \(|:| -)? ?(?:(?:was|is|had been|has been|would "
            rf"be)(?: currently| then)? )?(?:the {_OFFICE}, )?(?P<person>{PERSON})(?:,? (?:of|from) (?:the "
            rf")?(?P<organisation>[A-Z][\w' -]{{2,60}}?(?:Council|Police|Constabulary|Trust|Board|Service|CCG"
            rf"|University)\b))?"
        ),
        finds={
            "The Chair of the Elmet Safeguarding Board was Nora Quill of Elmet City Council.": {
                "post": "Chair",
                "body": "Elmet Safeguarding Board",
                "person": "Nora Quill",
                "organisation": "Elmet City Council",
            },
            "The Independent Chair of the Safeguarding Children Partnership, Olive Pratt, gave an overview.": {
                "post": "Independent Chair",
                "body": "Safeguarding Children Partnership",
                "person": "Olive Pratt",
            },
            "The Chair of the Youth Board is the Chief Executive, Milo Stott.": {
                "post": "Chair",
                "body": "Youth Board",
                "person": "Milo Stott",
            },
            "Also in attendance: Independent Chair of the Fenland Safeguarding Children Board: Peter Rudd": {
                "post": "Independent Chair",
                "body": "Fenland Safeguarding Children Board",
                "person": "Peter Rudd",
            },
        },
        ignores=(
            "The Chair of the Board was absent.",
            "The Chair of the Partnership thanked officers.",
        ),
        cue=("chair", "chairman", "chairperson", "chairwoman", "convener", "co-chair"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="chair-appointed",
        yields="partners",
        pattern=(
            rf"(?P<person>{PERSON})(?:,? (?:of|from) (?P<organisation>[A-Z][\w' -]{{2,60}}?))?,? (?:had|has"
            rf"|was)(?: recently| now)?(?: been)? (?:appointed|recruited|elected|confirmed)(?: as| to be)?(?: the| "
            rf"its)?(?: new)? (?P<post>{CHAIR})(?: (?:of|to) {_BODY})?"
        ),
        finds={
            "Rita Snow had been appointed as Independent Chair of the Partnership.": {
                "person": "Rita Snow",
                "post": "Independent Chair",
                "body": "Partnership",
            },
            "Simon Tate was appointed Chair of the Improvement Board.": {
                "person": "Simon Tate",
                "post": "Chair",
                "body": "Improvement Board",
            },
            "It was reported that Una Vane has recently been appointed as the new independent chair of the Bilton "
            "Safeguarding Board.": {
                "person": "Una Vane",
                "post": "independent chair",
                "body": "Bilton Safeguarding Board",
            },
        },
        ignores=(
            "It was hoped that Will Yarrow would be appointed Chair of the Board.",
            "A new Independent Chair had been appointed.",
        ),
        cue=("appointed", "recruited", "elected", "confirmed"),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="chaired-by",
        yields="partners",
        pattern=(
            rf"{_BODY}(?:,? which)?(?: (?:is|was|are|were|had been|has been)(?: currently| independently)?|,| \()? "
            rf"?(?:co-)?(?:independently )?[Cc]haired by (?:(?:the |an? )?(?:(?P<post>{_OFFICE}), |independent (?:scrutineer|person|consultant), "
            rf")?(?P<person>{PERSON})(?: and (?P<second>{PERSON}))?|the (?P<holder>{_OFFICE}))"
        ),
        finds={
            "The Neglect Working Group was chaired by Gwen Hale.": {
                "body": "Neglect Working Group",
                "person": "Gwen Hale",
            },
            "The Improvement Board is chaired by the Chief Executive Officer, Ivan Judd.": {
                "body": "Improvement Board",
                "post": "Chief Executive Officer",
                "person": "Ivan Judd",
            },
            "The Wharfe Partnership was co-chaired by Odile Park and Rex Seal.": {
                "body": "Wharfe Partnership",
                "person": "Odile Park",
                "second": "Rex Seal",
            },
            "The WSP is independently Chaired by an independent consultant, Rex Seal.": {
                "body": "WSP",
                "person": "Rex Seal",
            },
            "Cases went to the Access Panel (chaired by the Director of Schools).": {
                "body": "Access Panel",
                "holder": "Director of Schools",
            },
            "Cases went to the Permanence Panel, chaired by Kate Lunn.": {
                "body": "Permanence Panel",
                "person": "Kate Lunn",
            },
        },
        ignores=(
            "The meeting was chaired by the Vice-Chairman.",
            "The Board might be chaired by Max Noble.",
        ),
        cue=("chaired",),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="manager",
        yields="partners",
        pattern=(
            rf"(?P<person>{PERSON})(?:, | - | \(|, - )(?:the )?(?:(?P<office>{MANAGER})(?:,| of| for| -)(?: the)? "
            rf"(?P<board>{_BOARD})"
            rf"|(?P<body>{_BOARD})(?: \([A-Z]{{2,9}}\))? (?P<post>{MANAGER})\b(?:, (?P<organisation>[A-Z]{{1,5}}C|[A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,4}} Council)(?=[.;,)]|$))?)"
        ),
        finds={
            "Xenia Yates, Corby Safeguarding Children Board Business Manager": {
                "person": "Xenia Yates",
                "body": "Corby Safeguarding Children Board",
                "post": "Business Manager",
            },
            "Zara Abbot, Business Manager, Hadley Safeguarding Partnership": {
                "person": "Zara Abbot",
                "office": "Business Manager",
                "board": "Hadley Safeguarding Partnership",
            },
            "The report was presented by Basil Cole, LSCB Business Manager.": {
                "person": "Basil Cole",
                "body": "LSCB",
                "post": "Business Manager",
            },
            "Ivo Pell, Denby Safeguarding Partnership Manager, DMBC": {
                "person": "Ivo Pell",
                "body": "Denby Safeguarding Partnership",
                "organisation": "DMBC",
            },
            "Doris Eaves (Partnership Manager for the Holme Safeguarding Children Partnership)": {
                "person": "Doris Eaves",
                "office": "Partnership Manager",
                "board": ("Holme Safeguarding Children Partnership"),
            },
        },
        ignores=(
            "Frank Gore, Team Manager, answered questions.",
            "The Business Manager of the Board had left.",
        ),
        cue=("manager", "coordinator", "co-ordinator"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="board-manager-name",
        yields="partners",
        pattern=rf"[Tt]he (?P<body>{_BOARD})(?:'s)? (?P<post>{MANAGER}), (?P<person>{PERSON})",
        finds={
            "The LSCB Business Manager, Ansel Brook, replied.": {
                "body": "LSCB",
                "post": "Business Manager",
                "person": "Ansel Brook",
            },
            "Questions were put to the Severn Safeguarding Partnership Business Manager, Bea Corrie.": {
                "body": "Severn Safeguarding Partnership",
                "post": "Business Manager",
                "person": "Bea Corrie",
            },
        },
        ignores=("The Team Manager, Cleo Dunn, replied.", "The Board Manager replied."),
        cue=("manager", "coordinator", "co-ordinator"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="members-in-brackets",
        yields="partners",
        pattern=(
            rf"(?:the )?(?P<body>{SUBJECT})(?: \([A-Z]{{2,9}}\))? \((?P<organisations>{_PLACE}(?:, (?:the )?{_PLACE}){{1,8}},? and (?:the )?{_PLACE})\)"
        ),
        finds={
            "The Risk Panel (Roe Police, Cafcass and Roe Council) met weekly.": {
                "body": "Risk Panel",
                "organisations": "Roe Police, Cafcass and Roe Council",
            },
        },
        ignores=("The Risk Panel (RRP) met Roe Police.",),
        core=r"\((?:the )?[A-Z][^()]{3,400}(?:,| and )[^()]{3,200}\)",
        cue=("(",),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="made-up-of",
        yields="partners",
        pattern=(
            rf"{_BODY},? (?:{_BE} (?:currently )?(?:made up of|composed of|comprised of|formed of)|comprise[ds]"
            rf"|consist(?:s|ed) of|brought together|brings together|include[sd](?= (?:senior |key )?(?:rep|members"
            rf"|officers))|{_BE} attended by|had members from|has members from|has representation from|had "
            rf"representation from)(?: senior| key)?(?: (?:representatives?|members|officers|staff|colleagues"
            rf"|leaders|partners|representation) (?:of|from|including))?(?: (?:the )?(?:\w+ "
            rf"){{0,2}}?(?P<kind>(?:statutory |safeguarding |key )*partners|agencies|organisations)(?: (?:who|which|that) [^.:;]{{3,140}})?:)?:? (?!the following"
            rf"|these)(?![^.;]{{0,40}}: ?$){_LIST}"
        ),
        finds={
            "The Safeguarding Board was made up of Aston Council, Aston Police and the Probation Service.": {
                "body": "Safeguarding Board",
                "organisations": "Aston Council, Aston Police and the Probation Service",
            },
            "The Partnership comprised the Council, the Integrated Care Board and Wessex Police.": {
                "body": "Partnership",
                "organisations": "the Council, the Integrated Care Board and Wessex Police",
            },
            "The Family Forum was made up of the three statutory partners: Dover Council, Dover Police and Health.": {
                "body": "Family Forum",
                "kind": "statutory partners",
                "organisations": ("Dover Council, Dover Police and Health"),
            },
            "The Partnership comprises two lead agencies which answer for it as equals: Dover Council and Dover Police.": {
                "body": "Partnership",
                "kind": "agencies",
                "organisations": "Dover Council and Dover Police",
            },
            "The Exploitation Hub brings together representatives of Bexhill Police, Barnardo's and Youth Justice.": {
                "body": "Exploitation Hub",
                "organisations": "Bexhill Police, Barnardo's and Youth Justice",
            },
        },
        ignores=(
            "The Board could include schools and colleges.",
            "The Board included the item on its work plan, and agreed it.",
        ),
        cue=(
            "made up",
            "composed",
            "comprise*",
            "formed of",
            "consist*",
            "brought together",
            "brings together",
            "attended by",
            "members from",
            "representation",
            "includes rep*",
            "includes member*",
            "includes officer*",
            "includes senior*",
            "includes key*",
            "included rep*",
            "included member*",
            "included officer*",
            "included senior*",
            "included key*",
        ),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="partners-were",
        yields="partners",
        pattern=(
            rf"(?:(?:[Tt]he |[Tt]hree |[Ff]our |[Ii]ts )*(?:(?P<body>{SUBJECT})(?:'s|')? "
            rf")?(?P<kind>(?:(?:[Ss]tatutory|[Ss]afeguarding|[Kk]ey|[Mm]ember|[Mm]ain|[Ll]ocal|[Cc]ore|[Ll]ead"
            rf"|three|four) ){{0,3}}[Pp]artners|[Mm]embers(?= of)|[Mm]embership(?= of))"
            rf"(?: (?:of|on|in|to|for) {_BODY.replace('body', 'of')})?) (?:{_BE}|includes?d?|comprise[sd]?|consist(?:s|ed) of|extend(?:s|ed) to"
            rf"|{_BE} (?:made up of|drawn from|taken from))(?: now| currently)?(?:: ?$|:? (?=(?:the |representatives|officers|senior )?(?:\w+ )?[A-Z]){_LIST})"
        ),
        finds={
            "The safeguarding partners were Kirby Council, Kirby Police and NHS Kirby Clinical Commissioning Group.": {
                "kind": "safeguarding partners",
                "organisations": "Kirby Council, Kirby Police and NHS Kirby Clinical Commissioning Group",
            },
            "The Board's partners included the Council, Holderness Police and Cafcass.": {
                "body": "Board",
                "kind": "partners",
                "organisations": "the Council, Holderness Police and Cafcass",
            },
            "The three statutory partners of the Lindsey Safeguarding Children Partnership are:": {
                "kind": "statutory partners",
                "of": "Lindsey Safeguarding Children Partnership",
            },
            "Members of the Youth Justice Management Board included the Police, Probation and Health.": {
                "kind": "Members",
                "of": "Youth Justice Management Board",
                "organisations": "the Police, Probation and Health",
            },
        },
        ignores=(
            "Partners were pleased with the progress made.",
            "The statutory partners would be the Council and the Police.",
            "A school might become a fourth partner.",
        ),
        cue=("partners", "members of", "membership"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="partners-including",
        yields="partners",
        pattern=(
            r"\b(?P<kind>(?:[Ss]tatutory |[Ss]afeguarding |[Kk]ey )?[Pp]artners) ?(?:\((?:which )?includ(?:ing|ed) "
            r"(?P<organisations>(?:[^();:]|\([^()]{1,30}\)){3,300})\)|, including (?P<others>[^();:]{3,300}?), "
            r"(?=were|are|had|have|was))"
        ),
        finds={
            "Partners (including the council, the NHS trust and the police) were drawing up the new plan.": {
                "kind": "Partners",
                "organisations": "the council, the NHS trust and the police",
            },
            "The safeguarding partners, including the Council and Dorley Police, had met monthly.": {
                "kind": "safeguarding partners",
                "others": "the Council and Dorley Police",
            },
        },
        ignores=("Partners should include schools.", "Partners, such as bus companies, helped."),
        cue=("partners",),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="sits-on",
        yields="partners",
        pattern=(
            rf"(?:[Tt]he )?(?P<who>{WORD_OF_OFFICE}(?: (?:{LINK})?{WORD_OF_OFFICE}){{0,6}}(?:, [A-Z]{{2,5}})?),? "
            rf"(?:(?:regularly )?attend(?:s|ed) (?:all|every|each)(?: of)?|regularly attend(?:s|ed)|"
            rf"sits on|sat on|is a member of|was a member of|is represented on|was represented on)(?: the)? "
            rf"(?P<body>{SUBJECT}(?: meetings)?|[A-Z]{{2,6}} meetings)(?:,? with the (?P<chair>(?:[A-Z][\w'-]+ "
            rf"?){{1,5}}) (?:chairing|in the chair|as chair))?"
        ),
        finds={
            "The Service Manager, CSW attends all MARAC meetings with the Detective Constable chairing the meetings.": {
                "who": "Service Manager, CSW",
                "body": "MARAC meetings",
                "chair": "Detective Constable",
            },
            "Healthwatch Tamar sits on the Safeguarding Partnership.": {
                "who": "Healthwatch Tamar",
                "body": "Safeguarding Partnership",
            },
            "The Head of Housing was a member of the Exploitation Panel.": {
                "who": "Head of Housing",
                "body": "Exploitation Panel",
            },
            "Tamar Fire Service is represented on the Youth Justice Board.": {
                "who": "Tamar Fire Service",
                "body": "Youth Justice Board",
            },
        },
        ignores=(
            "Members attended the Partnership conference.",
            "Schools should be represented on the Board.",
            "Officers had attended the Panel in June.",
        ),
        cue=("attend*", "sits", "sat", "member of", "represented"),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="commissioning-led-by",
        yields="partners",
        pattern=(
            r"\b(?P<body>(?:[a-z]+ ){0,2}(?:commissioning arrangements?|pooled budget|joint commission)) (?:was"
            r"|were|is|are|had been) led by (?:the )?(?P<lead>[A-Z][\w' -]{2,60}?)(?:, with (?:the )?(?:funding"
            r"|contributions|money) from (?P<organisations>[^.;:]{3,400})(?=[.;:]|$)|(?=[.;,]|$| and (?!the [A-Z])[a-z]))"
        ),
        finds={
            "The joint commissioning arrangements were led by Ludlow Council, with funding from Ludlow Police and "
            "the NHS.": {
                "body": "joint commissioning arrangements",
                "lead": "Ludlow Council",
                "organisations": "Ludlow Police and the NHS",
            },
            "The pooled budget was led by Severn County Council.": {
                "body": "pooled budget",
                "lead": "Severn County Council",
            },
        },
        ignores=("The visit was led by Ofsted.", "The commissioning arrangements would be led by Ludlow Council."),
        cue=("led",),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="its-chair",
        yields="partners",
        pattern=(
            rf"\b(?P<its>[Ii]ts|[Tt]heir|[Tt]he (?:Board|Partnership|Group|Panel|Forum|Trust)'s) {_AGE}(?P<post>{CHAIR}"
            rf"|{MANAGER}) (?:(?:is|was|has been|had been|remained|would be|remains|at the time|now|currently|still) )+"
            rf"(?:the {_OFFICE}, )?(?P<person>{PERSON}){_FROM}"
        ),
        finds={
            "Its chair was Meurig Pask of Glyn County Council.": {
                "its": "Its",
                "post": "chair",
                "person": "Meurig Pask",
                "organisation": "Glyn County Council",
            },
            "The Board's Independent Chair is now Zelda Worth.": {"post": "Independent Chair", "person": "Zelda Worth"},
            "It met monthly and its current chair had been Superintendent Ross Tring.": {
                "its": "its",
                "post": "chair",
                "person": "Superintendent Ross Tring",
            },
            "Its business manager was Coral Finn.": {"post": "business manager", "person": "Coral Finn"},
        },
        ignores=("Its chair was absent.", "It was hoped that its chair would be Meurig Pask.", "Its office was Pask House."),
        cue=("chair", "chairman", "chairperson", "chairwoman", "convener", "manager", "coordinator", "co-ordinator"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="was-its-chair",
        yields="partners",
        pattern=(
            rf"(?P<person>{PERSON}){_FROM},? (?:(?:who|is|was|has|had|been|remained|remains|continued as|became|as|also|now"
            rf"|currently|being|still) ){{0,4}}(?P<its>its|their|the (?:Board|Partnership|Group|Panel|Forum|Trust)'s) {_AGE}"
            rf"(?P<post>{CHAIR}|{MANAGER})(?! and)\b"
        ),
        finds={
            "Odile Frith had been its Independent Chair since that day.": {
                "person": "Odile Frith",
                "its": "its",
                "post": "Independent Chair",
            },
            "Inspector Jim Dole of Severn Police is its current chair.": {
                "person": "Inspector Jim Dole",
                "organisation": "Severn Police",
                "post": "chair",
            },
            "The report was by Lucy Marl, the Partnership's Business Manager.": {
                "person": "Lucy Marl",
                "post": "Business Manager",
            },
        },
        ignores=("Odile Frith met its Chair.", "Odile Frith had chaired its meeting."),
        cue=("chair", "chairman", "chairperson", "chairwoman", "convener", "manager", "coordinator", "co-ordinator"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="chairmanship",
        yields="partners",
        pattern=(
            rf"(?:(?P<person>{PERSON})[^.;]{{0,80}}? (?:that|how) (?:the )?(?P<body>{SUBJECT}){ASIDE} [^.;]{{0,60}}?under (?:his"
            rf"|her|their) (?:chairmanship|chairship|chair|leadership as chair)|(?P<person2>{PERSON})[^.;,]{{0,40}}? (?:that|how"
            rf"|as) (?:he|she|they) (?:also |now |currently )?(?:chaired|chairs|chair|was chair of) (?:the )?"
            rf"(?P<body2>{SUBJECT})|(?:the )?(?P<body3>{SUBJECT}){ASIDE}[^.;]{{0,60}}? under the (?:independent )?"
            rf"(?:chairmanship|chairship|chair) of (?P<person3>{PERSON})(?:,? (?:of|from) (?:the )?(?P<place>{_PLACE}))?)"
        ),
        finds={
            "DI Rusk told Members that the Gangs Panel met weekly under her chairmanship.": {
                "person": "DI Rusk",
                "body": "Gangs Panel",
            },
            "Inspector Vane added that he chaired the Tyne Missing Group, to which others reported.": {
                "person2": "Inspector Vane",
                "body2": "Tyne Missing Group",
            },
            "The Neglect Forum meets each term under the chairmanship of Bea Lomax.": {
                "body3": "Neglect Forum",
                "person3": "Bea Lomax",
            },
        },
        ignores=(
            "Members heard that the Panel met weekly under new management.",
            "Inspector Vane said that he would chair the meeting.",
        ),
        cue=("chairmanship", "chairship", "chaired", "chairs", "under the", "under his", "under her", "was chair"),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="its-hosts",
        yields="partners",
        pattern=(
            rf"(?P<organisation>{_PLACE}),? (?:(?:which|who|and|also|now) )*(?:hosts|hosted|houses|housed|employs|employed"
            rf"|provided|provides) (?P<its>its|the(?: Board's| Partnership's)?) (?:(?:regional|shared|small|central|joint) )?(?:business|support|secretariat|joint) ?(?:unit"
            rf"|office|team|staff|manager|service)?\b"
        ),
        finds={
            "Her post was with Teifi County Council, which also hosted the business unit.": {
                "organisation": "Teifi County Council",
                "its": "the",
            },
            "Ash Council housed the Board's support team.": {"organisation": "Ash Council"},
        },
        ignores=("Ash Council hosted the event.", "Ash Council would host the business unit."),
        cue=("hosts", "hosted", "houses", "housed", "employs", "employed", "provided", "provides"),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="has-as-members",
        yields="partners",
        pattern=(
            rf"{_BODY}[^.;:]{{0,90}}? (?:has|had|have|counts?|counted|numbers?|numbered|lists?|listed)(?: as| among| amongst"
            rf"|(?= representatives| members)) ?(?:its |their |the )?{_KIND_WORDS}(?P<kind>partners|members|membership|member "
            rf"(?:bodies|agencies|organisations)|representatives|agencies|organisations)(?: (?:from|of|including))?:? "
            rf"(?=(?:the )?[A-Z]){_LIST}"
        ),
        finds={
            "The Tamar Safeguarding Board covers two areas and has as members Saltash Council and Tamar Police.": {
                "body": "Tamar Safeguarding Board",
                "kind": "members",
                "organisations": "Saltash Council and Tamar Police",
            },
            "The Inclusion Board, chaired by Mrs Pew, counted among its members the Wold NHS Trust and Wold Carers.": {
                "body": "Inclusion Board",
                "organisations": "the Wold NHS Trust and Wold Carers",
            },
            "The Panel had members from Lyme Police, Health and Barnardo's.": {
                "body": "Panel",
                "organisations": "Lyme Police, Health and Barnardo's",
            },
        },
        ignores=("The Board has members who are new.", "The Board should have as members Lyme Police and Health."),
        cue=(
            "as members",
            "as its",
            "as partners",
            "as statutory",
            "among its",
            "among their",
            "among the",
            "amongst",
            "members from",
            "members of",
            "members including",
            "representatives from",
            "representatives of",
        ),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="whose-partners",
        yields="partners",
        pattern=(
            rf"{_BODY},? whose (?P<kind>{_KIND_WORDS}(?:partners|members|membership))"
            rf" (?:{_BE}|included?s?|comprise[sd]?|consist(?:s|ed) of)(?: now)?:? {_LIST}"
        ),
        finds={
            "It gave way to the Wear Safeguarding Partnership (WSP), whose statutory partners were Wear Council and Wear "
            "Police.": {
                "body": "Wear Safeguarding Partnership",
                "kind": "statutory partners",
                "organisations": "Wear Council and Wear Police",
            },
            "The Youth Board, whose members include Health, Cafcass and Dart Police, met.": {
                "body": "Youth Board",
                "kind": "members",
            },
        },
        ignores=("The Board, whose members had met, agreed.",),
        cue=("whose",),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="around-the-table",
        yields="partners",
        pattern=(
            rf"{_BODY} [^.;:]{{0,90}}?,? with {_FIRM_LIST},? (?:(?:all|each|both|also) )*(?:(?:around|round|at) (?:the|its)"
            rf" table|in attendance|as (?:its |the )?(?P<kind>{_KIND_WORDS}(?:members|partners))|taking part|represented"
            rf"|attending|in membership)\b"
        ),
        finds={
            "The Risk Panel met each week, with Dee Police, Barnardo's and the Youth Service around the table.": {
                "body": "Risk Panel",
                "organisations": "Dee Police, Barnardo's and the Youth Service",
            },
            "The Dale Partnership was set up in 2019 with Dale Council and Dale Police as its statutory partners.": {
                "body": "Dale Partnership",
                "organisations": "Dale Council and Dale Police",
                "kind": "statutory partners",
            },
        },
        ignores=("The Panel met with Dee Police to discuss the table.", "The Panel could meet with Dee Police in attendance."),
        core=(
            r"(?:the|its) table\b|\bin attendance\b|\bas (?:its |the )?[\w ]{0,40}(?:members|partners)\b|\btaking part\b"
            r"|\brepresented\b|\battending\b|\bin membership\b"
        ),
        cue=("table", "attendance", "members", "partners", "part", "represented", "attending", "membership"),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="gave-to",
        yields="partners",
        pattern=(
            rf"(?:[Tt]he )?(?P<organisation>{_PLACE})(?: (?:had|has|have|also|jointly|each))* (?:awarded|gave|given|granted|paid"
            rf"|contributed|provided|put|allocated|made available|pays|gives|contributes)(?: a grant of| in)? (?:£\d[\d,.]*(?: ?(?:m"
            rf"|million)\b)?(?: (?:a|each|per) year| in \d{{4}}[/-]\d\d)?(?: in)?(?: ?to(?:wards)?)(?: the (?:budget|costs?|running costs|work) of)? (?:the )?(?P<body>{SUBJECT})(?P<others>[^.;]{{0,60}}? and (?:the )?{_PLACE} (?:had )?£\d)?"
            rf"|(?:the )?(?P<board>{SUBJECT}) £\d[\d,.]*(?: ?(?:m|million)\b)?(?P<rest>[^.;]{{0,80}}? and (?:the )?{_PLACE} £\d)?)"
        ),
        finds={
            "The Dale Police had given the DSCP £70,000 for a worker in 2019/20 and Dale City Council £90,000.": {
                "organisation": "Dale Police",
                "board": "DSCP",
            },
            "The Welsh Government had awarded £6,000 to the Neglect Board for training.": {
                "organisation": "Welsh Government",
                "body": "Neglect Board",
            },
            "Ribble Council gave the Youth Partnership £5,000.": {
                "organisation": "Ribble Council",
                "board": "Youth Partnership",
            },
        },
        ignores=("The Dale Police had given the Board their views.", "The Dale Police might give the Board £5,000."),
        cue=("awarded", "gave", "given", "granted", "paid", "contributed", "provided", "put", "allocated", "made", "pays", "gives", "contributes"),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="bare-independent-chair-first",
        yields="partners",
        pattern=rf"(?P<its>[Tt]he )(?:current |new |present )?(?P<post>[Ii]ndependent Chair(?:man|person|woman)?),? (?P<person>{PERSON})(?=,(?! the )|[.;)]| (?:said|introduced|presented|gave|told|reported|explained|spoke|drew|advised|outlined)\b)",
        finds={"The Independent Chair, Orla Finch, introduced the report of the Ware Safeguarding Board.": {"post": "Independent Chair", "person": "Orla Finch"}},
        ignores=("The Independent Chair of the Panel, Orla Finch, spoke.", "The Chair, Orla Finch, spoke."),
        cue=("independent",),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="bare-independent-chair",
        yields="partners",
        pattern=(
            rf"(?P<person>{PERSON})(?:,| was| is| remained| remains) (?P<its>the )(?:current |new |present )?(?P<post>[Ii]ndependent Chair(?:man|person|woman)?)(?=[.,;)]|$)"
        ),
        finds={
            "The report of the Ware Safeguarding Board was given for Orla Finch, the Independent Chair.": {
                "person": "Orla Finch",
                "post": "Independent Chair",
            },
        },
        ignores=("Orla Finch might be the Independent Chair.", "Orla Finch was the Independent Chair of the Panel."),
        cue=("independent",),
        cased=True,
        stances=ASSERTED,
    ),
)

TABLE = Table(RULES)
