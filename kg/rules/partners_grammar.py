"""A small grammar of taking part: who, a word for membership, chairing, hosting or paying, and a body, in any order.

The words stand in one place each (`_SITS`, `_HOLDS`, `_MEMBERS`, `_PAYS` …), and are tried in each order of a clause.
Tried where no rule of `kg.rules.partners` tells of the same part in a sentence.
"""

from __future__ import annotations

from kg.rules.grammar import Rule, Table
from kg.rules.partners import CHAIR, MANAGER, PERSON
from kg.rules.pieces_bodies import ASIDE, LINK, SUBJECT, WORD

ASSERTED = frozenset({"asserted"})

_PLACE = (
    r"(?!(?:The|Represented|Seats?|Places?|Membership|Attendance|Sitting|Partners?|Agencies|Organisations|Host|Contributions?|Responsibility|Three|Four|Two|Five|All|Each|Its?|It|They|He|She|There|This|That|These|Those|No|Neither|Nor|Both|Members?|Councillors?|Cllrs?|In|On|At|For|From|Of"
    r"|As|If|When|Since|Until|Chair|Chairman|Officers?|Cases|Referrals|Staff)\b)[A-Z][\w'&-]*(?: (?:and |of |for |the |in |& )*[A-Z][\w'&-]*){0,9}"
)
_NAME = rf"(?:[Tt]he |[Bb]oth (?:the )?)?{_PLACE}(?: \([A-Z]\w{{1,9}}\))?"
_SOME = rf"{_NAME}(?:(?:, (?:and )?(?:the |also )?|,? and (?:the )?|,? as well as (?:the )?|,? together with (?:the )?){_PLACE}(?: \([A-Z]\w{{1,9}}\))?){{0,9}}"
_WHO = rf"(?P<organisations>{_SOME})"
_BESIDES = r"(?:,? ?(?:besides|in addition to|apart from|as well as|alongside|aside from) )?"
_LIST = rf"(?P<organisations>(?={_BESIDES}(?:the |both |senior |representatives |officers )?(?:[a-z]+ (?:of|from) )?(?:the )?[A-Z])[^.;:]{{3,400}}?)(?=[.;:]|$)"
_START = r"(?:^(?:\(?\w{1,4}[.)] |\d[\d.]{0,6} |[-*•] )?|\bthat |[,;:] (?:and |while |whilst )?|\bwhere |\band )"
_BODY = rf"(?:(?:the |this |that |its |their )?(?:new |present )?(?P<body>{SUBJECT}){ASIDE}|(?P<its>[Ii]t\b|its meetings))"
_OWNER = rf"(?:(?:{WORD} (?:{LINK})?){{0,9}}(?:Board|Partnership|Panel|[Gg]roup|Hub|Forum|Trust)|[A-Z]*S(?:CB|CP|AB|B|P)\b)"
_HAS = r"(?:(?:was|were|is|are|has|have|had|been|being|also|now|all|both|each|still|currently|together|regularly|jointly|equally|and|already|always|routinely|fully|which|who|who are) ){0,5}"
_KIND = r"(?:(?:the |two |three |four |five |six |its |their |statutory |safeguarding |key |core |lead |main |equal |full |designated |named |founding |partner |standing |voting |relevant ){0,4})"
_MEMBER = (
    r"(?:partners|partner|members|member|membership|agencies|organisations|member agencies|partner agencies|partner organisations"
    r"|bodies|attendees|representatives|participants|signatories)"
)
# What those who take part do, before the body: "sat on", "came to", "are represented at".
_SITS = (
    r"\b(?:(?:sit|sits|sat|sitting|serve|serves|served) (?:on|in|around|at)|(?:attend|attends|attended|join|joins|joined)|(?:come|comes|came|go|goes|went|belong"
    r"|belongs|belonged|sign(?:ed)? up) to|(?:work|works|worked|meet|meets|met|come|came) together (?:in|on|as|at|through)|(?:represented|present|seated) (?:on|at|in|within)"
    r"|(?:take|takes|took|taking|play|plays|played) (?:an? )?(?:active )?part (?:in|on|at)|(?:participate|participates|participated) in"
    r"|(?:have|has|had|hold|holds|held|take|took|taken|occupy|occupied|given) (?:a |one |its |their |up )?(?:seats?|places?|representation|representatives?) (?:on|at|in|around)"
    r"|(?:make|makes|made|making) up|(?:form|forms|formed) (?:part of)?|involved in|on)"
)
# What a body does to those who take part, before their list: "comprises", "draws its members from".
_HOLDS = (
    r"\b(?:compris(?:e|es|ed|ing)(?: of)?|consist(?:s|ed|ing)? of|composed of|made up of|comprised of|formed (?:of|from)|constituted (?:of|by)"
    r"|(?:bring|brings|brought|bringing|draws?|drew|drawing) together|unit(?:es|ed|ing)|involv(?:es|ed|ing)|attended by|"
    r"(?:draws?|drew|drawn|drawing|takes?|took|taken) (?:its |their )?(?:membership|members|representatives|representation)? ?from"
    rf"|(?:a |an |the )?(?:joint |multi-agency |statutory )?(?:partnership|body|forum|alliance|collaboration|arrangement) (?:of|between|made up of|bringing together|comprising)"
    rf"|(?:(?:has|have|had|with|includ(?:es|ed|ing)|led by|overseen by|run by|owned by|count(?:s|ed) among|number(?:s|ed) among|has as|had as|having|lists?|listed) )+(?P<kind>{_KIND}{_MEMBER})(?: (?:of|from|for|on|in))?)"
    r"(?:,? ?:|, namely|, that is(?: to say)?|, which are|,)?(?: (?:senior |key )?(?:representatives?|officers|members|staff) (?:of|from))?"
)
_ARE = (
    r"(?:(?:was|were|is|are|has been|have been|had been|includes?|included|including|comprises?|comprised|consists? of|consisted of|extends? to|extended to"
    r"|held by|taken by|occupied by|drawn from|made up of|from|came from|comes from|come from|now|currently|also|among others|at present|being) ?){1,3}:?"
)
_OF = r"(?:of|on|in|at|to|around|for|within)"
_FUND = r"(?:[Bb]udget|[Cc]osts?|running costs?|[Ff]unding|funds|work|expenses|income|pooled budget|upkeep)"
_SUM = r"£\d[\d,.]*(?: ?(?:m|k|million)\b)?"
_EACH_YEAR = r"(?: (?:a|per|each|every) (?:year|annum)| annually| in \d{4}[/-]\d{2,4}| in \d{4})?"


_FUNDED = rf"\b(?:funded (?:by|from)|paid for by|financed by|met (?:jointly )?by|shared (?:between|by|among)|receiv(?:es|ed|ing) (?:its )?(?:funding|funds|contributions|income|money|{_SUM}) from|made by|provided by|come from|came from|comes from|split between|borne by)"


def _rule(
    name: str, pattern: str, cue: tuple[str, ...], finds: dict[str, dict[str, str]], ignores: tuple[str, ...], core: str = ""
) -> Rule:
    return Rule(
        name=name, yields="partners", pattern=pattern, cue=cue, cased=True, finds=finds, ignores=ignores, stances=ASSERTED,
        core=core,
    )


RULES: tuple[Rule, ...] = (
    _rule(
        "members-take-part",
        rf"{_START}{_WHO},? {_HAS}{_SITS} ?{_BODY}(?! (?:report|minutes|conference|annual|review|to discuss|to (?:present|give|explain)))",
        (
            "sit*", "sat", "serve*", "attend*", "join*", "come*", "came", "go*", "went", "belong*", "together", "represented",
            "part", "participat*", "seat*", "place*", "make*", "made", "form", "forms", "formed", "involved", "representation",
        ),
        {
            "Roe Mind and Cafcass also came to its meetings.": {"organisations": "Roe Mind and Cafcass", "its": "its meetings"},
            "Roe Police, the Education Authority and Roe Mind attend the Risk Panel.": {
                "organisations": "Roe Police, the Education Authority and Roe Mind",
                "body": "Risk Panel",
            },
            "It meets monthly; the Council and Roe Police are all represented on it.": {
                "organisations": "the Council and Roe Police",
                "its": "it",
            },
            "Roe Mind belongs to the Early Help Board.": {"organisations": "Roe Mind", "body": "Early Help Board"},
        },
        (
            "Roe Police might attend the Risk Panel.",
            "Roe Mind was not represented on the Risk Panel.",
            "Roe Police attended the Risk Panel to discuss a case.",
        ),
        core=_SITS,
    ),
    _rule(
        "body-holds-members",
        rf"{_BODY},? (?:which |that |meets \w+ and |met \w+ and )?{_HAS}{_HOLDS} {_LIST}",
        (
            "compris*", "consist*", "composed", "made", "formed", "constituted", "together", "unit*", "involv*", "attended",
            "draw*", "drew", "take*", "taken", "partnership", "body", "forum", "alliance", "collaboration", "partner*", "member*",
            "agencies", "organisations", "bodies", "representatives", "participants", "signatories", "arrangement",
        ),
        {
            "The Risk Panel meets weekly and is attended by Roe Police and Cafcass.": {
                "body": "Risk Panel",
                "organisations": "Roe Police and Cafcass",
            },
            "The Roe Safeguarding Children Partnership is led by three statutory partners: Roe Council and Roe Police.": {
                "body": "Roe Safeguarding Children Partnership",
                "kind": "three statutory partners",
                "organisations": "Roe Council and Roe Police",
            },
            "The Neglect Board draws its membership from Roe Police and Cafcass.": {
                "body": "Neglect Board",
                "organisations": "Roe Police and Cafcass",
            },
        },
        (
            "The Risk Panel would be attended by Roe Police.",
            "The Risk Panel works closely with Roe Police.",
        ),
        core=_HOLDS,
    ),
    _rule(
        "members-of-are",
        rf"(?P<kind>(?:[Ss]tatutory |[Ss]afeguarding |[Kk]ey |[Ll]ead ){{0,2}}(?:[Pp]artners?|[Mm]embers|[Mm]embership|[Aa]gencies|[Oo]rganisations|[Aa]ttendance|[Aa]ttendees"
        r"|[Ss]eats?|[Pp]laces?|[Rr]epresentation|[Rr]epresentatives|[Rr]epresented|[Ss]itting|[Pp]artner agencies))"
        rf" (?:represented |sitting |involved )?{_OF} {_BODY},? {_ARE} {_LIST}",
        ("partner*", "member*", "agencies", "organisations", "attendance", "attendees", "seat*", "place*", "represent*", "sitting"),
        {
            "Seats on the Risk Panel are held by Roe Police and Cafcass.": {
                "kind": "Seats",
                "body": "Risk Panel",
                "organisations": "Roe Police and Cafcass",
            },
            "Represented on the Neglect Board are Roe Police and Cafcass.": {
                "body": "Neglect Board",
                "organisations": "Roe Police and Cafcass",
            },
            "Membership of the Neglect Board includes Roe Mind.": {"body": "Neglect Board", "organisations": "Roe Mind"},
        },
        ("Membership of the Neglect Board might include Roe Mind.", "Members of the Board are elected."),
        core=rf"[a-z] (?:represented |sitting |involved )?{_OF} [^.;:]{{3,200}}? {_ARE} ",
    ),
    _rule(
        "its-members-are",
        rf"\b(?:(?P<its>[Ii]ts|[Ww]hose)|(?P<body>{_OWNER})'s?) (?P<kind>{_KIND}{_MEMBER}),? {_ARE} {_LIST}",
        ("partner*", "member*", "agencies", "organisations", "bodies", "attendees", "representatives", "participants", "signatories"),
        {
            "Its membership comprised the Council, Roe Police and Roe Mind.": {
                "its": "Its",
                "kind": "membership",
                "organisations": "the Council, Roe Police and Roe Mind",
            },
            "The Risk Panel's designated members are Roe Police and Cafcass.": {
                "body": "Risk Panel",
                "kind": "designated members",
            },
        },
        ("Its members would be Roe Police and Cafcass.", "Its members are busy."),
        core=rf"(?:\b[Ii]ts|\b[Ww]hose|'s?) {_KIND}{_MEMBER}",
    ),
    _rule(
        "are-members-of",
        rf"{_START}{_WHO},? {_HAS}(?:accountable as |responsible as |acting as |act as |acted as |among |amongst |one of |some of |counted among |named as |designated as )?"
        rf"(?:(?:the |a |an )?(?P<kind>{_KIND}{_MEMBER}) {_OF} {_BODY}|(?:(?P<own>its) |(?:the |this )?(?P<board>{_OWNER})'s? )(?P<kind2>{_KIND}{_MEMBER}))(?=[\s,.;)]|$)(?:,? (?:along with|together with|alongside|as well as|beside|the others? being) (?P<more>{_SOME}))?",
        ("partner*", "member*", "agencies", "organisations", "bodies", "attendees", "representatives", "participants", "signatories"),
        {
            "Roe Council and Roe Police are jointly and equally accountable as the RSCP's safeguarding partners.": {
                "organisations": "Roe Council and Roe Police",
                "board": "RSCP",
                "kind2": "safeguarding partners",
            },
            "Roe Mind is a member of the Early Help Board.": {"organisations": "Roe Mind", "body": "Early Help Board"},
            "Roe Police and the Education Authority were among its designated members.": {
                "organisations": "Roe Police and the Education Authority",
                "kind2": "designated members",
            },
        },
        ("Roe Mind was not a member of the Early Help Board.", "Roe Mind hoped to be a member of the Early Help Board."),
        core=rf"\b{_MEMBER} {_OF}|(?:\bits|'s?) {_KIND}{_MEMBER}",
    ),
    _rule(
        "on-which-sit",
        rf"(?:the )?(?P<body>{SUBJECT}){ASIDE},? (?:on|in|at|to|of) which {_WHO} {_HAS}(?:sit|sat|are|were|represented|represented|take part|took part|belong"
        r"|belonged|(?:have|had|hold|held) (?:a )?(?:seats?|places?)|(?P<kind>members|partners|statutory partners|safeguarding partners))\b",
        ("which",),
        {
            "The Risk Panel, on which Roe Police and Cafcass sit, met weekly.": {
                "body": "Risk Panel",
                "organisations": "Roe Police and Cafcass",
            },
        },
        ("The Risk Panel, in which Roe Police might take part, met.",),
        core=r"\b(?:on|in|at|to|of) which",
    ),
    _rule(
        "members-in-brackets",
        rf"(?:the )?(?P<body>{SUBJECT})(?: \([A-Z]{{2,9}}\))? \((?:made up of |comprising |consisting of )?(?P<organisations>(?:the )?{_PLACE}(?:, (?:the )?{_PLACE}){{1,8}},? and (?:the )?{_PLACE}|"
        rf"(?:made up of|comprising) {_SOME})\)",
        ("(",),
        {
            "The Risk Panel (Roe Police, Cafcass and Roe Council) met weekly.": {
                "body": "Risk Panel",
                "organisations": "Roe Police, Cafcass and Roe Council",
            },
        },
        ("The Risk Panel (RRP) met Roe Police.",),
        core=r"\((?:made up of |comprising |consisting of )?(?:the )?[A-Z][^()]{3,400}(?:,| and )[^()]{3,200}\)|\((?:made up|comprising|consisting)",
    ),
    _rule(
        "share-responsibility",
        rf"{_START}{_WHO} {_HAS}(?:(?:share|shares|shared|bear|bore|have|had|hold|held) (?:a |an )?(?:joint |equal |shared |collective |equal and joint |joint and equal |the )*(?:responsibility|accountability|duty)"
        rf"|(?:responsible|accountable)) for {_BODY}",
        ("responsib*", "accountab*", "duty"),
        {
            "Roe Council and Roe Police share equal responsibility for the Roe Safeguarding Children Partnership.": {
                "organisations": "Roe Council and Roe Police",
                "body": "Roe Safeguarding Children Partnership",
            },
        },
        ("Roe Council might share responsibility for the Partnership.",),
    ),
    _rule(
        "responsibility-shared",
        rf"[Rr]esponsibility for {_BODY} (?:is|was|has been|had been|rests|rested|lies|lay)(?: (?:shared|held|jointly|equally|now|borne))* (?:by|between|among|with) {_LIST}",
        ("responsibility",),
        {
            "Responsibility for the Partnership is shared between Roe Council and Roe Police.": {
                "body": "Partnership",
                "organisations": "Roe Council and Roe Police",
            },
        },
        ("Responsibility for the Partnership might be shared by Roe Council and Roe Police.",),
    ),
    _rule(
        "lead-it",
        rf"{_START}{_WHO},? {_HAS}(?:leads?|led|leading|runs?|ran|govern(?:s|ed)?|overs(?:ee|ees|aw)|own(?:s|ed)?|form(?:s|ed)?|makes?|made|direct(?:s|ed)?|drive|drove|steer(?:s|ed)?)(?: up)? {_BODY}(?:,? [a-z]+){{0,4}} as (?:the |its )?(?P<kind>{_KIND}{_MEMBER})",
        ("partner*", "member*", "agencies", "organisations", "bodies"),
        {
            "Roe Council and Roe Police (RP) led it in equal measure as the two safeguarding partners.": {
                "organisations": "Roe Council and Roe Police (RP)",
                "its": "it",
                "kind": "two safeguarding partners",
            },
            "Roe Council and Roe Police run the Risk Panel jointly as its statutory partners.": {"body": "Risk Panel"},
        },
        ("Roe Council and Roe Police might lead it as the safeguarding partners.",),
        core=rf" as (?:the |its )?{_KIND}{_MEMBER}",
    ),
    _rule(
        "named-as-partners",
        rf"\b(?:name[ds]?|naming|lists?|listed|listing|identif(?:y|ies|ied)|designate[ds]?|gave|gives|set out|sets out|specif(?:y|ies|ied)|record(?:s|ed)|show(?:s|ed)|confirm(?:s|ed)) (?:as (?:(?:the )?(?P<body>{_OWNER})'s?|(?P<its>its)) (?P<kind>{_KIND}{_MEMBER}),?:? {_LIST}"
        rf"|(?P<organisations2>{_SOME}) as (?:(?P<own2>its) (?P<kind2>{_KIND}{_MEMBER})|(?:the )?(?P<board>{_OWNER})'s? (?P<kind3>{_KIND}{_MEMBER})|(?:the |being )?(?P<kind4>{_KIND}{_MEMBER}) {_OF} (?:the )?(?P<board2>{SUBJECT})))",
        ("partner*", "member*", "agencies", "organisations", "bodies"),
        {
            "The plan named as the Risk Panel's safeguarding partners Roe Council and Roe Police.": {
                "body": "Risk Panel",
                "kind": "safeguarding partners",
                "organisations": "Roe Council and Roe Police",
            },
            "The plan lists Roe Council and Roe Police as the safeguarding partners of the Risk Panel.": {
                "organisations2": "Roe Council and Roe Police",
                "board2": "Risk Panel",
            },
        },
        ("The plan would name as the Risk Panel's partners Roe Council and Roe Police.",),
        core=rf" as (?:the |its |being )?(?:{_OWNER}'s? )?{_KIND}{_MEMBER}",
    ),
    _rule(
        "there-sit",
        rf"(?:(?:the )?(?P<body>{SUBJECT}){ASIDE},? (?:on|in|at|around) which|[Oo]n (?:the )?(?P<board>{SUBJECT}){ASIDE}|[Aa]round the table (?:of|at) (?:the )?(?P<board2>{SUBJECT}){ASIDE}) (?:there )?(?:sit|sits|sat|(?:are|were)(?: represented| to be found)?)(?: also| now| together)?,? {_LIST}",
        ("which", "on", "around"),
        {
            "It went to the Risk Panel, on which there sat, besides the Council, Roe Police and Cafcass.": {
                "body": "Risk Panel",
                "organisations": "besides the Council, Roe Police and Cafcass",
            },
            "On the Risk Panel sit Roe Police and Cafcass.": {"board": "Risk Panel", "organisations": "Roe Police and Cafcass"},
        },
        ("On the Risk Panel might sit Roe Police and Cafcass.",),
        core=r"\b(?:sits?|sat|represented|are|were)\b",
    ),
    _rule(
        "others-are",
        rf"\b[Tt]?(?:he )?(?P<its>[Oo]ther)s? (?:(?P<kind>{_MEMBER})|taking part|represented|involved|who (?:sit|sat|take part|took part|attend|belong))(?: (?:on|in|at|to) it)? (?:(?:are|were|include|included|being|have been|had been) ){{1,2}}{_LIST}",
        ("other", "others"),
        {"The other members were Cafcass and Roe College.": {"its": "other", "kind": "members", "organisations": "Cafcass and Roe College"}},
        ("The other members would be Cafcass and Roe College.", "The other members were absent."),
    ),
    _rule(
        "among-those",
        rf"(?P<its>partners|members)[^.;]{{0,30}}?,? (?:while|whilst|and|with) {_WHO} {_HAS}(?:among|amongst|some of|one of) (?:those|the others|the (?:other )?(?:agencies|bodies|organisations)) (?:attending|taking part|represented|involved|who (?:attend|attended|take part|took part|sit|sat))",
        ("among", "amongst", "some", "one"),
        {
            "Roe Council was the safeguarding partners, while Cafcass and Roe College were among those attending.": {
                "organisations": "Cafcass and Roe College",
            },
        },
        ("Cafcass and Roe College were among those attending the fair.",),
    ),
    _rule(
        "in-chair-of",
        rf"(?:(?P<person>{PERSON})(?:, (?P<office>(?:[A-Z][\w'-]+ (?:of )?){{1,5}}?)(?:of|at|for|with) (?:the )?(?P<place>{_PLACE}),|,? (?:of|from) (?P<organisation>{_PLACE}))?,? (?:who )?(?:(?:is|was|has been|had been|now|currently|also) ){{0,2}}(?:in the [Cc]hair of|t(?:ook|akes|aken) the [Cc]hair of|presid(?:es|ed) over|chairing|at the head of|(?:heads|headed)(?: up)?) (?:the )?(?P<body>{SUBJECT})"
        rf"|(?:the )?(?P<board>{SUBJECT}){ASIDE},? (?:which|that) (?P<named>{PERSON}) (?:(?:now|also|has|had|currently) )?(?:chairs|chaired))(?! meeting)",
        ("chair", "chairs", "chaired", "chairing", "presid*", "head", "heads", "headed"),
        {
            "Ada Moor, Director of Housing for Roe Council, was in the chair of the Risk Panel.": {
                "person": "Ada Moor",
                "office": "Director of Housing",
                "place": "Roe Council",
                "body": "Risk Panel",
            },
            "Ada Moor presides over the Risk Panel.": {"person": "Ada Moor", "body": "Risk Panel"},
            "The Risk Panel, which Ada Moor chairs, met.": {"board": "Risk Panel", "named": "Ada Moor"},
        },
        ("Ada Moor might preside over the Risk Panel.", "Ada Moor took the chair for the meeting."),
        core=r"\b[Cc]hair of\b|\bpresid|\bchair(?:ing|s|ed)\b|\bthe head of\b|\bhead(?:s|ed)\b",
    ),
    _rule(
        "became-chair",
        rf"(?P<person>{PERSON})(?:,? (?:of|from) (?P<organisation>{_PLACE}))?,? (?:(?:who|had|has|was|is|been|recently|now|then|also|since) ){{0,4}}(?:(?:took|taken|taking) (?:over|up (?:the )?(?:post|role|office))|beg[au]n|started|became"
        rf"|become|serv(?:es|ed|ing)|act(?:s|ed|ing)|continu(?:es|ed)|introduced|welcomed|named|confirmed|elected|chosen|re-elected|re-appointed|selected|engaged|remain(?:s|ed)"
        rf"|succeed(?:s|ed) {PERSON}|replaced {PERSON}|took over from {PERSON}|taken over from {PERSON}) ?(?:as|in the role of|in post as|work as|of)? ?(?:the |its )?(?:new |first )?(?P<post>{CHAIR})"
        rf"(?: (?:of|for|to) (?:the )?(?P<body>{SUBJECT}))",
        ("chair", "chairman", "chairperson", "chairwoman", "convener"),
        {
            "Ada Moor took over as Chair of the Risk Panel in May 2018.": {
                "person": "Ada Moor",
                "post": "Chair",
                "body": "Risk Panel",
            },
            "Ada Moor was introduced as the new Independent Chair of the Roe Safeguarding Board.": {
                "person": "Ada Moor",
                "post": "Independent Chair",
                "body": "Roe Safeguarding Board",
            },
            "Ada Moor succeeded Len Park as Independent Chair of the Roe Safeguarding Board.": {"person": "Ada Moor"},
        },
        ("Ada Moor might take over as Chair of the Risk Panel.", "Ada Moor stood down as Chair of the Risk Panel."),
    ),
    _rule(
        "has-chaired",
        rf"(?P<person>{PERSON})(?:,? (?:of|from) (?P<organisation>{_PLACE}))?,? (?:who )?(?:has|had) (?:also |now )?chaired (?:the )?(?P<body>{SUBJECT})",
        ("chaired",),
        {
            "Ada Moor, who has chaired the Risk Panel since May 2018, spoke.": {"person": "Ada Moor", "body": "Risk Panel"},
        },
        ("Ada Moor had chaired the meeting.",),
    ),
    _rule(
        "has-a-chair",
        rf"(?:[Tt]he )?(?P<body>{SUBJECT}){ASIDE},? (?:(?:had|has|have|now|recently|since|also) ){{0,3}}(?:has|had|appointed|recruited|welcomed|engaged|elected|chosen|named) (?:an? |its |the )?(?:new |first )?(?P<post>{CHAIR}),? "
        rf"(?P<person>{PERSON})",
        ("chair", "chairman", "chairperson", "chairwoman", "convener"),
        {
            "The Roe Safeguarding Board had recruited a new Independent Chair, Ada Moor.": {
                "body": "Roe Safeguarding Board",
                "post": "Independent Chair",
                "person": "Ada Moor",
            },
        },
        ("The Risk Panel has a new chair.", "The Roe Safeguarding Board would appoint a new Independent Chair, Ada Moor."),
        core=r"\b(?:has|had|appointed|recruited|welcomed|engaged|elected|chosen|named) (?:an? |its |the )?(?:new |first )?(?:[\w-]+ ){0,4}[\w-]*(?:[Cc]hair|[Cc]onven)",
    ),
    _rule(
        "chair-held-by",
        rf"(?:[Cc]hairing|(?P<post>{CHAIR})|[Cc]hairmanship|[Cc]hair) of (?:the )?(?P<body>{SUBJECT}) (?:(?:is|was|has|had|been|now|currently|being) ){{0,3}}(?:held by|filled by|passed to|taken (?:up |over )?by|in the hands of|undertaken by"
        rf"|occupied by|done by|shared by) (?P<person>{PERSON})(?: (?:of|from) (?:the )?(?P<organisation>{_PLACE}))?",
        ("chair", "chairing", "chairman", "chairmanship", "chairperson"),
        {
            "The role of Independent Chair of the Roe Safeguarding Board is held by Ada Moor.": {
                "post": "Independent Chair",
                "body": "Roe Safeguarding Board",
                "person": "Ada Moor",
            },
            "Chairing of the Risk Panel passed to Ada Moor.": {"body": "Risk Panel", "person": "Ada Moor"},
        },
        ("Chairing of the Risk Panel might pass to Ada Moor.",),
    ),
    _rule(
        "of-which-he-chairs",
        rf"(?P<person>{PERSON})(?:, (?P<office>(?:[A-Z][\w'-]+ ){{1,5}}?)(?:of|at|for|with) (?:the )?(?P<place>{_PLACE}),)?[^.;]{{0,60}}? (?:that|how) (?:the )?(?P<body>{SUBJECT}){ASIDE},? of which (?:he|she|they) (?:was|is|were|are) (?:the |its )?(?P<post>[Ii]ndependent )?[Cc]hair",
        ("which",),
        {
            "Ada Moor, Chief Nurse of the CCG, said that the Inclusion Board, of which she was chair, had met.": {
                "person": "Ada Moor",
                "office": "Chief Nurse",
                "place": "CCG",
                "body": "Inclusion Board",
            },
        },
        ("Ada Moor said that the Inclusion Board, of which she was fond, had met.",),
        core=r"\bof which (?:he|she|they)",
    ),
    _rule(
        "chaired-by-of",
        rf"(?:the |its |their )?(?P<body>{SUBJECT}){ASIDE},? (?:which |(?:is|was|has been|had been) )*(?:co-)?chaired by (?:the )?(?P<person>{PERSON})(?:,? (?:of|from) (?:the )?(?P<organisation>{_PLACE})|, (?:the |a )?(?P<office>(?:[A-Z][\w'-]+ ){{1,6}}?)(?:of|at|for|with) (?:the )?(?P<place>{_PLACE}))",
        ("chaired",),
        {
            "The Education Group, chaired by Ada Moor, Headteacher of Roe Academy, met.": {
                "body": "Education Group",
                "person": "Ada Moor",
                "office": "Headteacher",
                "place": "Roe Academy",
            },
            "The Risk Panel was chaired by Ada Moor of Roe Police.": {"person": "Ada Moor", "organisation": "Roe Police"},
        },
        ("The Risk Panel might be chaired by Ada Moor of Roe Police.",),
    ),
    _rule(
        "manages",
        rf"(?:(?P<person>{PERSON}) (?:(?:now|also|who) )?(?:manages|managed) (?:the )?(?P<body>{SUBJECT})|(?:[Tt]he )?(?P<board>{SUBJECT}){ASIDE} (?:is|was|has been) managed by (?P<named>{PERSON}))",
        ("manages", "managed"),
        {
            "Ada Moor manages the Roe Safeguarding Board.": {"person": "Ada Moor", "body": "Roe Safeguarding Board"},
            "The Roe Safeguarding Board is managed by Ada Moor.": {"named": "Ada Moor", "board": "Roe Safeguarding Board"},
        },
        ("Ada Moor might manage the Roe Safeguarding Board.",),
    ),
    _rule(
        "manager-in-brackets",
        rf"(?P<body>[A-Z]{{1,9}}SP|{SUBJECT}) (?P<post>{MANAGER}) \((?P<person>{PERSON})",
        ("manager", "coordinator", "co-ordinator"),
        {"RCSP Manager (Ms A Moor)": {"body": "RCSP", "post": "Manager", "person": "Ms A Moor"}},
        ("Housing Manager (Ms A Moor)",),
    ),
    _rule(
        "named-to",
        rf"(?:[Aa]ppoint(?:ed|s)?|[Nn]ominat(?:e|ed|es)|[Nn]amed|[Ee]lect(?:ed)?) (?P<member>{PERSON})(?: and (?P<second>{PERSON}))? (?:to (?:serve on |sit on |a seat on )?|as (?:its |the |a |their )?(?:[a-z]+'s )?(?:representatives?|members?) (?:on|of|to) )"
        rf"(?:the )?(?:(?:[A-Z]\w+ )*[A-Z]\w+'s )?(?P<body>{SUBJECT})",
        ("appoint*", "nominat*", "named", "elect*"),
        {
            "(2) appoint Councillor Ada Moor to the Partnership's Risk Group.": {
                "member": "Councillor Ada Moor",
                "body": "Risk Group",
            },
        },
        ("It might appoint Councillor Ada Moor to the Risk Group.",),
    ),
    _rule(
        "represents-on",
        rf"(?P<rep>{PERSON}|(?:The |the )?(?:(?:Head|Director|Assistant Director) of (?:[A-Z][\w'-]+ ?(?:and )?){{1,5}})) (?:(?:also|now|who) )?(?:represents|represented|is the representative of) (?:the )?(?P<place>{_PLACE}) on (?:the )?(?P<body>{SUBJECT})"
        rf"|(?:The |the )?(?P<place2>{_PLACE}) (?:is|was) represented on (?:the )?(?P<board>{SUBJECT}){ASIDE} by (?:the )?(?P<rep2>{PERSON}|(?:[A-Z][\w'-]+ (?:(?:of|for) )?){{1,6}}[A-Z][\w'-]+)",
        ("represent*",),
        {
            "Ada Moor represents Roe Police on the Risk Panel.": {
                "rep": "Ada Moor",
                "place": "Roe Police",
                "body": "Risk Panel",
            },
            "The Council is represented on the Risk Panel by the Head of Early Help.": {
                "place2": "Council",
                "rep2": "Head of Early Help",
            },
        },
        ("Ada Moor might represent Roe Police on the Risk Panel.",),
    ),
    _rule(
        "host-of",
        rf"(?:(?:[Tt]he )?(?P<organisation>{_PLACE}),? {_HAS}(?:hosts|hosted|(?:provides?|provided|gives|gave) a home (?:for|to)|(?:the )?host to|(?:acts?|acted|serves?|served) as (?:the )?host (?:for|of|to)|(?:the )?host(?: authority| organisation| council| agency)? (?:for|of)) (?:(?:the |its )?(?:[a-z]+ ){{0,2}}(?:unit|team|office|secretariat) (?:of|for) )?(?:the )?(?P<body>{SUBJECT})"
        rf"(?! (?:conference|event|meeting|visit))|[Hh]ost (?:authority|organisation|agency|council|body)? ?(?:for|of) (?:the )?(?P<board>{SUBJECT}){ASIDE} (?:is|was|remains|has been) (?:the )?(?P<host>{_PLACE})"
        rf"|(?:business |support )?(?:unit|team|office|secretariat) of (?:the )?(?P<body2>{SUBJECT}){ASIDE} (?:sits|sat|is based|was based|is|was|is housed|was housed|is located) (?:within|in|at|with) (?:the )?(?P<host2>{_PLACE}))",
        ("host*", "unit", "team", "office", "secretariat"),
        {
            "Roe Council acts as host for the Roe Safeguarding Board.": {
                "organisation": "Roe Council",
                "body": "Roe Safeguarding Board",
            },
            "The host authority for the Risk Panel is Roe Council.": {"host": "Roe Council", "board": "Risk Panel"},
            "The business unit of the Risk Panel sits within Roe Council.": {"host2": "Roe Council"},
        },
        ("Roe Council hosted the event.", "Roe Council might host the Risk Panel."),
    ),
    _rule(
        "funders-pay",
        rf"{_START}{_WHO} {_HAS}(?:(?:funds?|financ(?:e|es|ed)|pays? for|paid for|(?:contribut(?:e|es|ed)|pays?|paid) (?:financially )?(?:in)?(?:to|towards))(?: the {_FUND} of)? (?:the )?(?P<body>{SUBJECT})(?:'s? {_FUND})?|(?:meets?|met|shares?|shared|bears?|bore) (?:the {_FUND} of (?:the )?(?P<board>{SUBJECT})|(?:the )?(?P<body2>{_OWNER})'s? {_FUND}))(?=[\s,.;]|$)(?! (?:[A-Z]|report|plan|strategy|review))",
        ("fund", "funds", "financ*", "pay", "pays", "paid", "contribut*", "meet", "meets", "met", "share*", "bear*", "bore"),
        {
            "Roe Council, Roe Police and Roe Mind fund the Roe Safeguarding Board.": {
                "organisations": "Roe Council, Roe Police and Roe Mind",
                "body": "Roe Safeguarding Board",
            },
            "Roe Council and Roe Police contribute to the budget of the Risk Panel.": {"body": "Risk Panel"},
        },
        ("Roe Council might fund the Risk Panel.", "Roe Council had stopped paying for the Risk Panel."),
    ),
    _rule(
        "funded-from",
        rf"(?:{_FUND} (?:of|for) (?:the )?(?P<body>{SUBJECT}){ASIDE}|[Cc]ontributions to(?:wards)? (?:the )?(?:{_FUND} of (?:the )?)?(?P<board>{SUBJECT}){ASIDE}|(?:the )?(?P<body2>{SUBJECT}){ASIDE}(?:'s? {_FUND}|(?=,? (?:[a-z]+ ){{0,5}}(?:funded|paid for|financed|receiv))))(?: of {_SUM})?,? (?:(?:is|was|are|were|has|had|been|jointly|mainly|partly) ){{0,4}}"
        rf"{_FUNDED} {_LIST}",
        ("funded", "paid", "financed", "met", "shared", "receiv*", "made", "provided", "come", "came", "comes", "split", "borne"),
        {
            "The Risk Panel receives funding from Roe Council and Roe Police.": {
                "body2": "Risk Panel",
                "organisations": "Roe Council and Roe Police",
            },
            "The cost of the Risk Panel is shared between Roe Council and Roe Police.": {"body": "Risk Panel"},
        },
        ("The Risk Panel could receive funding from Roe Police.",),
        core=_FUNDED,
    ),
    _rule(
        "sum-to-body",
        rf"(?:{_SUM}{_EACH_YEAR} (?:(?:had|has|have|was|were|is|been) ){{0,2}}(?:awarded|given|granted|paid|provided|contributed|allocated|made available) (?:in)?to(?:wards)? (?:the )?(?P<body>{SUBJECT}){ASIDE}{_EACH_YEAR} by (?:the )?(?P<organisation>{_PLACE})"
        rf"|[Tt]owards (?:the )?(?P<board>{_OWNER})'s? {_FUND}(?: of {_SUM})?[^.;£A-Z]{{0,30}}, (?:the )?(?P<giver>{_PLACE}) (?:(?:had|has|have) )?(?:provided|gave|given|paid|contributed|put(?: in)?|found|made|supplied) {_SUM})",
        ("£",),
        {
            "£6,000 had been awarded to the Risk Panel by the Executive Office for clubs.": {
                "body": "Risk Panel",
                "organisation": "Executive Office",
            },
            "Towards the RSCP's budget of £312,000 for 2019/20, Roe Police provided £54,000.": {
                "board": "RSCP",
                "giver": "Roe Police",
            },
        },
        ("£6,000 would be awarded to the Risk Panel by the Executive Office.",),
    ),
    _rule(
        "lead-commissioner",
        rf"[Ll]ead commissioner (?:for|of|in) (?:the )?(?P<body>(?:[a-z]+ ){{0,2}}(?:commissioning arrangements?|pooled budget|joint commission)) (?:is|was|has been|had been|remained|remains) (?:the )?(?P<lead>{_PLACE})"
        rf"|(?:[Tt]he )?(?P<lead2>{_PLACE}) (?:is|was|acts as|acted as|has been|had been|remains|leads|led) (?:the )?(?:lead commissioner (?:for|of|in) )?(?:the )?(?P<board>(?:[a-z]+ ){{0,2}}(?:commissioning arrangements?|pooled budget|joint commission))(?:,? (?:which is |jointly )?(?:funded by|with (?:funding|money|contributions) from) (?P<organisations>[^.;:]{{3,300}}))?",
        ("commissioner", "commissioning", "pooled", "commission"),
        {
            "Roe Council leads the integrated commissioning arrangement, funded by Roe Police and Roe CCG.": {
                "lead2": "Roe Council",
                "board": "integrated commissioning arrangement",
                "organisations": "Roe Police and Roe CCG.".rstrip("."),
            },
            "The lead commissioner for the joint commissioning arrangement was Roe Council.": {"lead": "Roe Council"},
        },
        ("The lead commissioner for the joint commissioning arrangement would be Roe Council.",),
    ),
)

TABLE = Table(RULES)
