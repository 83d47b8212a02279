"""How councils name bodies, a rule for each kind; national organisations and police forces come from reference lists.

`name` is a proper name of two words or more that ends in the word for the body and is not itself part of a longer
name ("the Partnership Board" is a board).
"""

from __future__ import annotations

from kg.rules.boards.pieces_bodies import LINK, WORD
from kg.rules.grammar import Rule, Table
from kg.rules.meeting.legislation import ANY

_PLACES = r"(?:(?:[A-Z][\w-]+, ){1,4}[A-Z][\w-]+ and )?"
_LEAD = rf"{_PLACES}(?:{WORD} (?:{LINK})?){{1,10}}"
_LISTED = r"(?:(?:[A-Z][\w'-]+, ){1,3}(?=(?:[A-Z][\w'-]+ ){1,3}and ))?"
_ENDS = (
    r"(?![\w'-])(?! (?:Board|Boards|Panel|Panels|Committee|Committees|Group|Groups|Team|Teams|Hub|Partnership|Forum"
    r"|Unit|Trust|Manager|Managers|Service|Services|Sub-?[Gg]roup|and Scrutiny|"
    r"Leader|Member|Officer|Strategy|Plan|Annual Report Working|Policy|Conference)\b)"
)


def _named(head: str, lead: str = _LEAD) -> str:
    return rf"\b(?P<name>{lead}{head}){_ENDS}"


RULES: tuple[Rule, ...] = (
    Rule(
        name="safeguarding-children-board",
        yields="bodies",
        pattern=_named(
            (
                r"(?:(?:(?<!Adult\s)(?<!Adults\s)Safeguarding (?:Children(?:'s)? )?Board)|Child Protection Committee"
                r"|Public Protection Committee)"
            ),
            rf"{_PLACES}(?:{WORD} (?:{LINK})?){{0,9}}",
        ),
        finds={
            "The Rushmoor Safeguarding Children Board had met twice.": {"name": "Rushmoor Safeguarding Children Board"},
            "Members thanked the Kells Child Protection Committee.": {"name": "Kells Child Protection Committee"},
            "The Mid Coast Safeguarding Board would publish it.": {"name": "Mid Coast Safeguarding Board"},
        },
        ignores=("Local Safeguarding Children Boards were under review.", "The board met monthly."),
        cue=("board", "committee"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="safeguarding-partnership",
        yields="bodies",
        pattern=_named(
            (r"Safeguarding (?:(?:Children(?:'s)?|Adults|Adults and Children|Children and Adults) )?Partnership"),
            rf"{_PLACES}(?:{WORD} (?:{LINK})?){{0,9}}",
        ),
        finds={
            "The Otley Safeguarding Children Partnership wrote to schools.": {
                "name": ("Otley Safeguarding Children Partnership")
            },
            "Training came from the Wye Safeguarding Partnership.": {"name": "Wye Safeguarding Partnership"},
        },
        ignores=("The partnership was strong.", "Safeguarding partners had met."),
        cue=("partnership",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="board",
        yields="bodies",
        pattern=_named(
            r"(?<!Safeguarding\s)(?<!Safeguarding\sChildren\s)(?<!Safeguarding\sChildren's\s)(?:Board"
            r"|(?<!Adults\s)Partnership|Partnership Board|Executive Group|Adults? Safeguarding Board)"
        ),
        finds={
            "The Children's Improvement Board had met.": {"name": "Children's Improvement Board"},
            "The Health and Wellbeing Board agreed it.": {"name": "Health and Wellbeing Board"},
            "The Bure Adult Safeguarding Board had agreed.": {"name": "Bure Adult Safeguarding Board"},
            "A Safeguarding Adults Board was in place.": {"name": "Safeguarding Adults Board"},
            "The Tees Community Safety Partnership led on it.": {"name": "Tees Community Safety Partnership"},
        },
        ignores=("The Board met in June.", "The notice board was full.", "Partnership working was strong."),
        cue=("board", "partnership", "executive group"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="panel",
        yields="bodies",
        pattern=_named("Panel"),
        finds={
            "The Corporate Parenting Panel would see it.": {"name": "Corporate Parenting Panel"},
            "Cases went to the Child Death Overview Panel.": {"name": "Child Death Overview Panel"},
        },
        ignores=("The Panel noted the report.", "A panel of judges met."),
        cue=("panel",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="committee",
        yields="bodies",
        pattern=_named("(?<!Protection\\s)Committee", _LISTED + _LEAD),
        finds={
            "The Children's Services Scrutiny Committee met.": {"name": "Children's Services Scrutiny Committee"},
            "The Children, Young People and Skills Committee met.": {
                "name": "Children, Young People and Skills Committee"
            },
            "It had gone to the Audit and Governance Committee.": {"name": "Audit and Governance Committee"},
        },
        ignores=("The Committee noted the report.", "A committee was formed."),
        cue=("committee",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="subgroup",
        yields="bodies",
        pattern=_named(
            (
                "(?:(?:Sub-?|Working |Steering |Operational |Reference |Delivery |Strategy |Strategic |Task )?[Gg]roup"
                "|Sub-?[Gg]roup|Working Party)"
            ),
            rf"(?:{WORD} (?:{LINK})?){{1,9}}?",
        ),
        finds={
            "The Neglect Working Group had reported.": {"name": "Neglect Working Group"},
            "The Learning and Improvement Sub-Group met.": {"name": "Learning and Improvement Sub-Group"},
            "The Missing Children Group meets weekly.": {"name": "Missing Children Group"},
        },
        ignores=("The group met.", "A Group of members asked."),
        cue=("group", "subgroup", "sub-group", "party"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="team",
        yields="bodies",
        pattern=_named(
            (
                "(?:Team|(?:Violence Reduction|Referral|Harm Reduction|Public Protection|Reviewing|Business) Unit"
                "|Youth (?:Offending|Justice) Service)"
            ),
            rf"(?:{WORD} (?:{LINK})?){{0,8}}",
        ),
        finds={
            "The Edge of Care Team had grown.": {"name": "Edge of Care Team"},
            "The Tyne Violence Reduction Unit paid for it.": {"name": "Tyne Violence Reduction Unit"},
            "The Youth Justice Service had been inspected.": {"name": "Youth Justice Service"},
        },
        ignores=("The team had grown.", "Team Managers met weekly."),
        cue=("team", "unit", "service"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="hub",
        yields="bodies",
        pattern=_named("Hub", rf"(?:{WORD} (?:{LINK})?){{1,8}}"),
        finds={
            "The Multi-Agency Safeguarding Hub took the calls.": {"name": "Multi-Agency Safeguarding Hub"},
            "The Exploitation Hub had opened.": {"name": "Exploitation Hub"},
        },
        ignores=("The hub had opened.", "A Hubble picture was shown."),
        cue=("hub",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="forum-or-trust",
        yields="bodies",
        pattern=_named(
            "(?:Forum|(?<!NHS\\s)(?:Children's Services|Children's|Children and Families|Families) Trust|Alliance"
            "|Consortium|Children in Care Council|Youth Council|Youth Parliament)"
        ),
        finds={
            "The Parent Carer Forum had been asked.": {"name": "Parent Carer Forum"},
            "The Selby Children's Trust ran the service.": {"name": "Selby Children's Trust"},
            "The Northside Children in Care Council made a film.": {"name": "Northside Children in Care Council"},
        },
        ignores=("The trust of families had been won.", "A forum was held."),
        cue=("forum", "trust", "alliance", "consortium", "council", "parliament"),
        cased=True,
        stances=ANY,
    ),
)

TABLE = Table(RULES)

KINDS = {
    "safeguarding-children-board": "safeguarding children board",
    "safeguarding-partnership": "safeguarding partnership",
    "board": "board",
    "panel": "panel",
    "committee": "committee",
    "subgroup": "subgroup",
    "team": "team",
    "hub": "hub",
    "forum-or-trust": "other",
}
