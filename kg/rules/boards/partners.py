"""The few wordings of who takes part in which the very words count, and not only who stands where.

`body` may be a short form ("the Board"); `organisations` is a run of text that `kg.extract.boards.parties` divides. All else is
read by the wordings and frames over the shadow of a sentence (`partners_clauses`, `partners_frames`, `partners_focus`).
"""

from __future__ import annotations

from kg.names import ELECTED, FULL, RANK, STYLED
from kg.rules.boards.pieces_bodies import LINK, SUBJECT, WORD
from kg.rules.grammar import Rule, Table

ASSERTED = frozenset({"asserted"})
SETTLED = frozenset({"asserted", "planned"})

_NOT_FIRST = r"(?!(?:The|An?|Our|This|That|Its|Independent|Interim|Acting|Board|Business|Joint|New|Both|Members?|In|At|On|Also)\s)"
_PERSON = rf"(?:{_NOT_FIRST}(?:(?:{ELECTED}|{STYLED}|{RANK})\s+)?(?:{FULL}))"
_MANAGER = (
    r"(?:(?:Strategic |Interim |Acting )?(?:Business|Partnership|Board|Development|Partnerships) Manager"
    r"|[Bb]usiness [Mm]anager|[Pp]artnership [Mm]anager|Manager|Business Support Manager|Co-?ordinator)"
)
# After a name: that its holder has the office no more
LEFT = r"(?:had|has|have|having)(?: (?:since|now|recently|already|then|just))? (?:left|retired|resigned|stood down|stepped down|moved on|moved to|gone|departed)\b"
_OFFICE = r"(?!(?:The|Councillors?|Cllrs?|Members?|He|She|It|They|Officers|Chairman|Chair|Mr|Mrs|Ms|Miss)\b)[A-Z][\w'-]+"
_BOARD = rf"(?:(?:{WORD} (?:{LINK})?){{0,9}}(?:Board|Partnership)|[A-Z]*S(?:CB|CP|AB|B|P))\b"
_PLACE = (
    r"(?!(?:Its?|It|They|He|She|There|This|That|Members?|Councillors?|In|On|At|For|From|Of|The)\b)[A-Z][\w'&-]*(?: (?:and "
    r"|of |for |the |& )*[A-Z][\w'&-]*){0,9}"
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="manager",
        yields="partners",
        pattern=(
            rf"(?P<person>{_PERSON})(?:, | - | \(|, - )(?:the )?(?:(?P<office>{_MANAGER})(?:,| of| for| -)(?: the)? (?P<board>{_BOARD})"
            rf"|(?P<body>{_BOARD})(?: \([A-Z]{{2,9}}\))? (?P<post>{_MANAGER})\b(?:, (?P<organisation>[A-Z]{{1,5}}C|[A-Z][\w'-]+(?: [A-Z][\w'-]+){{0,4}} Council)(?=[.;,)]|$))?)"
            rf"|[Tt]he (?P<bodied>{_BOARD})(?:'s)? (?P<held>{_MANAGER}), (?P<named>{_PERSON})|(?P<letters>[A-Z]{{1,9}}SP) (?P<called>{_MANAGER}) \((?P<holder>{_PERSON})"
        ),
        finds={
            "Xenia Yates, Corby Safeguarding Children Board Business Manager": {"person": "Xenia Yates", "body": "Corby Safeguarding Children Board", "post": "Business Manager"},
            "Zara Abbot, Business Manager, Hadley Safeguarding Partnership": {"person": "Zara Abbot", "office": "Business Manager", "board": "Hadley Safeguarding Partnership"},
            "The report was presented by Basil Cole, LSCB Business Manager.": {"person": "Basil Cole", "body": "LSCB", "post": "Business Manager"},
            "Ivo Pell, Denby Safeguarding Partnership Manager, DMBC": {"person": "Ivo Pell", "body": "Denby Safeguarding Partnership", "organisation": "DMBC"},
            "Doris Eaves (Partnership Manager for the Holme Safeguarding Children Partnership)": {"office": "Partnership Manager", "board": "Holme Safeguarding Children Partnership"},
            "The LSCB Business Manager, Ansel Brook, replied.": {"bodied": "LSCB", "held": "Business Manager", "named": "Ansel Brook"},
            "RCSP Manager (Ms A Moor)": {"letters": "RCSP", "called": "Manager", "holder": "Ms A Moor"},
        },
        ignores=("Frank Gore, Team Manager, answered questions.", "The Business Manager of the Board had left.", "Housing Manager (Ms A Moor)", "The Board Manager replied."),
        cue=("manager", "coordinator", "co-ordinator"),
        cased=True,
        stances=SETTLED,
    ),
    Rule(
        name="members-in-brackets",
        yields="partners",
        pattern=rf"(?:the )?(?P<body>{SUBJECT})(?: \([A-Z]{{2,9}}\))? \((?P<organisations>{_PLACE}(?:, (?:the )?{_PLACE}){{1,8}},? and (?:the )?{_PLACE})\)",
        finds={"The Risk Panel (Roe Police, Cafcass and Roe Council) met weekly.": {"body": "Risk Panel", "organisations": "Roe Police, Cafcass and Roe Council"}},
        ignores=("The Risk Panel (RRP) met Roe Police.",),
        core=r"\((?:the )?[A-Z][^()]{3,400}(?:,| and )[^()]{3,200}\)",
        cue=("(",),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="partners-including",
        yields="partners",
        pattern=(
            r"\b(?P<kind>(?:[Ss]tatutory |[Ss]afeguarding |[Kk]ey )?[Pp]artners) ?(?:\((?:which )?includ(?:ing|ed) (?P<organisations>(?:[^();:]|\([^()]{1,30}\)){3,300})\)"
            r"|, including (?P<others>[^();:]{3,300}?), (?=were|are|had|have|was))"
        ),
        finds={
            "Partners (including the council, the NHS trust and the police) were drawing up the new plan.": {"kind": "Partners", "organisations": "the council, the NHS trust and the police"},
            "The safeguarding partners, including the Council and Dorley Police, had met monthly.": {"kind": "safeguarding partners", "others": "the Council and Dorley Police"},
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
            rf"(?:[Tt]he )?(?P<who>{_OFFICE}(?: (?:{LINK})?{_OFFICE}){{0,6}}(?:, [A-Z]{{2,5}})?),? (?:(?:regularly )?attend(?:s|ed) (?:all|every|each)(?: of)?|regularly attend(?:s|ed)|"
            rf"sits on|sat on|is a member of|was a member of|is represented on|was represented on)(?: the)? (?P<body>{SUBJECT}(?: meetings)?|[A-Z]{{2,6}} meetings)"
            rf"(?:,? with the (?P<chair>(?:[A-Z][\w'-]+ ?){{1,5}}) (?:chairing|in the chair|as chair))?"
        ),
        finds={
            "The Service Manager, CSW attends all MARAC meetings with the Detective Constable chairing the meetings.": {"who": "Service Manager, CSW", "body": "MARAC meetings", "chair": "Detective Constable"},
            "The Head of Housing was a member of the Exploitation Panel.": {"who": "Head of Housing", "body": "Exploitation Panel"},
            "Tamar Fire Service is represented on the Youth Justice Board.": {"who": "Tamar Fire Service", "body": "Youth Justice Board"},
        },
        ignores=("Members attended the Partnership conference.", "Schools should be represented on the Board.", "Officers had attended the Panel in June."),
        cue=("attend*", "sits", "sat", "member of", "represented"),
        cased=True,
        stances=ASSERTED,
    ),
    Rule(
        name="bare-independent-chair",
        yields="partners",
        pattern=(
            rf"(?P<person>{_PERSON})(?:,| was| is| remained| remains) (?P<its>the )(?:current |new |present )?(?P<post>[Ii]ndependent Chair(?:man|person|woman)?)(?=[.,;)]|$)"
            rf"|(?P<it>[Tt]he )(?:current |new |present )?(?P<held>[Ii]ndependent Chair(?:man|person|woman)?),? (?P<named>{_PERSON})(?=,(?! the )|[.;)]| (?:said|introduced|presented|gave|told|reported|explained|spoke|drew|advised|outlined)\b)"
        ),
        finds={
            "The report of the Ware Safeguarding Board was given for Orla Finch, the Independent Chair.": {"person": "Orla Finch", "post": "Independent Chair"},
            "The Independent Chair, Orla Finch, introduced the report of the Ware Safeguarding Board.": {"held": "Independent Chair", "named": "Orla Finch"},
        },
        ignores=("Orla Finch might be the Independent Chair.", "Orla Finch was the Independent Chair of the Panel.", "The Independent Chair of the Panel, Orla Finch, spoke.", "The Chair, Orla Finch, spoke."),
        cue=("independent",),
        cased=True,
        stances=ASSERTED,
    ),
)

TABLE = Table(RULES)
