"""Document-wide names, the authority whose minutes they are, joint bodies."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest

from kg.gazetteer import by_name
from kg.jointhome import joint_authorities
from kg.model import Span
from kg.resolve import glossary, home_authority, joint_gss
from kg.resources import resource

SHARED = Path(__file__).resolve().parents[2] / "shared"

DEFINED = [
    ("The Barchester Safeguarding Children Board (BSCB) met twice.", "BSCB", "Barchester Safeguarding Children Board"),
    ("A Multi-Agency Safeguarding Hub (MASH) opened.", "MASH", "Multi-Agency Safeguarding Hub"),
    (
        "funded by the Office of the Police, Fire and Crime Commissioner (OPFCC) alone",
        "OPFCC",
        "Office of the Police, Fire and Crime Commissioner",
    ),
    ("Independent Reviewing Officers (IROs) saw each child.", "IRO", "Independent Reviewing Officer"),
    ("Independent Reviewing Officers (IROs) saw each child.", "the IROs", "Independent Reviewing Officers"),
    ("The CEP (Child Exploitation Panel) sat monthly.", "CEP", "Child Exploitation Panel"),
    ("The Family Help Service ('the FHS') began.", "FHS", "Family Help Service"),
    (
        "Both Clinical Commissioning Groups (CCGs) paid. The Hogglestock CCG paid more.",
        "Hogglestock CCG",
        "Hogglestock Clinical Commissioning Group",
    ),
    ("Nothing is defined here.", "XQZ", "XQZ"),
    ("Nothing is defined here.", "the LSCB", "Local Safeguarding Children Board"),
    ("Nothing is defined here.", "Barchester CCGs", "Barchester Clinical Commissioning Groups"),
    ("The score (QED) was read out by the Chair (Example).", "QED", "QED"),
]


@pytest.mark.parametrize(("text", "short", "full"), DEFINED, ids=[s for _, s, _ in DEFINED])
def test_expand(text: str, short: str, full: str) -> None:
    assert glossary(text).expand(short) == full


def test_acronym_of_a_name() -> None:
    found = glossary("The Barchester Safeguarding Children Board (BSCB) met twice.")
    assert found.acronym("Barchester Safeguarding Children Board") == "BSCB"
    assert found.acronym("Cabinet") == ""


TWO = (
    "The Barchester Safeguarding Children Board closed in March. The Barchester Safeguarding Children Partnership "
    "took its place. The Courcy Safeguarding Children Board was another. "
)


def test_the_board_is_the_one_board_before() -> None:
    text = "The Barchester Safeguarding Children Board met. The Board agreed its plan."
    assert glossary(text).full("the Board", text.index("The Board agreed")) == "Barchester Safeguarding Children Board"
    assert glossary(text).full("the Board", 3) == ""


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Barset Safeguarding Children Partnership Board", "the Partnership Board"),
        ("Barset Safeguarding Community Partnership Board", "the Partnership Board"),
        ("Barset Safeguarding Children Partnership Executive Board", "the Executive Board"),
        ("Barset Hospitals NHS Trust Board", "the Trust Board"),
        ("Barset Safeguarding Children Partnership Executive Group", "the Executive Group"),
    ],
)
def test_a_board_of_a_partnership_is_named_by_both_words(name: str, short: str) -> None:
    text = f"The {name} had met. {short[0].upper()}{short[1:]} would meet again."
    assert glossary(text).full(short, len(text)) == name


def test_two_boards_leave_a_blank() -> None:
    assert glossary(TWO).full("the Board", len(TWO)) == ""
    assert glossary(TWO).full("the Partnership", len(TWO)) == "Barchester Safeguarding Children Partnership"


def test_new_and_previous() -> None:
    text = (
        "The Allington Safeguarding Children Board gave way to the Barset and Allington "
        "Safeguarding Children Board. The new Board met."
    )
    names = glossary(text)
    assert names.full("the new Board", len(text)) == "Barset and Allington Safeguarding Children Board"
    assert names.full("the previous Board", len(text)) == "Allington Safeguarding Children Board"


def test_an_acronym_names_its_board() -> None:
    text = (
        "The Barchester Safeguarding Children Board (BSCB) had a chair.\n\n"
        + "Much else was said. " * 90
        + "The BSCB met. The Board agreed."
    )
    assert glossary(text).full("the Board", len(text)) == "Barchester Safeguarding Children Board"


def test_own_committee_is_not_the_panel_of_which_one_speaks() -> None:
    text = "CHILDREN AND FAMILIES SCRUTINY PANEL\n\nThe Corporate Parenting Panel had met. The Panel asked about it."
    assert glossary(text).full("the Panel", len(text)) == ""


def test_a_short_form_that_the_text_defines() -> None:
    text = "The Barchester Safeguarding Children Partnership (the Partnership) and the Courcy Health Partnership met."
    assert glossary(text).full("the Partnership", len(text)) == "Barchester Safeguarding Children Partnership"


@pytest.mark.parametrize(
    ("title", "short", "name"),
    [
        ("36. \tBARSET SAFEGUARDING CHILDREN PARTNERSHIP - ANNUAL REPORT 2021/22", "the Partnership", "Barset Safeguarding Children Partnership"),
        ("5 ANNUAL REPORT OF THE BARSET SAFEGUARDING CHILDREN BOARD", "the Board", "Barset Safeguarding Children Board"),
        ("12/19 UPDATE FROM THE COURCY AND ROE FAMILIES TRUST", "the Trust", "Courcy and Roe Families Trust"),
        ("5 REVIEW OF SCHOOL PLACES", "the Board", ""),
    ],
)
def test_a_title_in_capitals_names_the_body_of_its_item(title: str, short: str, name: str) -> None:
    text = f"{title}\n\nA Sample spoke for {short}."
    assert glossary(text).full(short, len(text)) == name


HOME = [
    (
        "NORFOLK COUNTY COUNCIL\n\nPEOPLE AND COMMUNITIES COMMITTEE\n\nMinutes of the meeting held on 4 May 2018",
        "E10000020",
    ),
    ("Scrutiny Panel, Friday, 4 May 2018, County Hall, Worcester - 2.00 pm\n\nThe Panel met.", "E10000034"),
    ("Minutes of a meeting held at Civic Centre, Ebbw Vale\n\nThe Committee noted the report.", "W06000019"),
    ("The Panel noted that Plymouth Safeguarding Children Board had met. In Plymouth numbers fell.", "E06000026"),
    ("Agenda and minutes\n\nVenue: Council Chamber, Catmose\n\nItems\nNo. Item", "E06000017"),
    ("Minutes of the Scrutiny Committee held at Shire Hall, Warwick on 3 May 2017", "E10000031"),
    (
        "SCHOOLS COMMITTEE: MINUTES\n\nVenue: Shire Hall, Cambridge\n\nMembers asked about Peterborough City Council, whose staff were shared. "
        "Numbers in Peterborough had risen.",
        "E10000003",
    ),
    ("Venue: Civic Hall, Leeds, LS1 1UR", "E08000035"),
    # A county council and the unitary council after it share a name: the one that is named as a council.
    (
        "SOMERSET COUNTY COUNCIL\n\nScrutiny Committee\n\nVenue: County Hall, Taunton\n\nThe Somerset Safeguarding Children Board met. Numbers in Somerset had risen, and in Somerset they fell.",
        "E10000027",
    ),
    (
        "Somerset Council\n\nScrutiny Committee\n\nVenue: County Hall, Taunton\n\nThe Somerset Safeguarding Children Partnership met. In Somerset numbers fell, as Somerset County Council had foreseen.",
        "E06000066",
    ),
    ("Dorset County Council\n\nCommittee, County Hall, Dorchester\n\nThe Dorset Safeguarding Children Board met. In Dorset numbers rose.", "E10000009"),
    ("Buckinghamshire County Council\n\nSelect Committee\n\nIn Buckinghamshire numbers rose, and across Buckinghamshire they fell.", "E10000002"),
    ("Minutes of the Committee held at County Hall, Northallerton\n\nThe North Yorkshire Safeguarding Children Board met.", "E06000065"),
    ("Contact: committee.team@calderdale.gov.uk\n\nThe Panel noted the report.", "E08000033"),
    (
        "Somerset County Council\n\nScrutiny Committee held at County Hall, Taunton on 3 May 2018\n\nThe Somerset Safeguarding Children Board and the "
        "Somerset Children's Trust had met. The Somerset Health and Wellbeing Board had not. Numbers in Somerset fell.",
        "E10000027",
    ),
    (
        "Scrutiny Committee held at County Hall, Taunton on 3 May 2024\n\nThe Somerset Safeguarding Children Partnership had met in Somerset.",
        "E06000066",
    ),
    ("Corporate Parenting Panel, 6 June 2019\n\nCare leavers in North Yorkshire spoke. The North Yorkshire Safeguarding Children Board met.", "E10000023"),
    ("IMPROVEMENT PANEL\n\nThe webcast is at https://calderdale.public-i.tv/core\n\nBradford had slipped back. Ofsted gave Bradford good.", "E08000033"),
    (
        "SCRUTINY PANEL\n\n4. CALDERDALE SAFEGUARDING CHILDREN PARTNERSHIP - ANNUAL REPORT\n\nIt would not be merging with Bradford's. Bradford was larger.",
        "E08000033",
    ),
    (
        "Scrutiny Panel\n\n8 November 2023\n\nThe Plymouth Safeguarding Children Partnership met. NHS Devon Integrated Care Board paid, "
        "NHS Devon Integrated Care Board led and NHS Devon Integrated Care Board reported to the Plymouth Safeguarding Children Partnership.",
        "E06000026",
    ),
    ("Scrutiny Panel\n\nThe Director submitted a report on exclusions in Leeds.", "E08000035"),  # the one place of which a page speaks
    ("Scrutiny Panel\n\nThe Director submitted a report on exclusions in Leeds, and had been to see one in Bradford.", ""),
    ("The inspectors looked at Sutton's services in full.\n\nMembers noted the letter.", "E09000029"),
    ("The Panel heard of a service in Sutton. How did that compare with our neighbours?\n\nThe one in Merton had been rated good.", "E09000029"),
    ("SCRUTINY PANEL\n\n" + "The Panel had met in May and in June to talk of the same matter. " * 2 + "It now heard of the scheme that Wirral Council had tried. Members noted it.", ""),
    ("To consider a report of the Director of Families, Derby City Council.\n\nDerbyshire County Council sat on the board.", "E06000015"),
    ("EDUCATION COMMITTEE\n\nABERDEEN, 4 July 2023. Minute of Meeting of the EDUCATION COMMITTEE.", "S12000033"),
    ("Venue: Town Hall, Rotherham Road, Bolton. Contact: A Sample", "E08000001"),
    ("Agenda item\n\nSafeguarding training\n\nMinutes:\n\nThe Cabinet Member said that everybody had a part in it. By March 84% of Cyngor Gwynedd's staff had done the course.", "W06000002"),
    ("Scrutiny Panel\n\nAnnual letter\n\nMembers had before them the letter by which Ofsted had informed Leeds City Council of the outcome.", "E08000035"),
    ("Scrutiny Panel\n\nAnnual letter\n\n" + "The Panel had met in May and in June to talk of the same matter. " * 2 + "Members spoke of the letter that had been sent to Leeds City Council in May.", ""),
    ("Bradford had been judged good. Ofsted rated Bradford outstanding for leadership, and Bradford was proud.", ""),
    ("Staffordshire and Stoke-on-Trent had a joint board.", ""),
    ("The Committee noted the report.", ""),
    ("Essex County Council and Kent County Council had both been inspected.", ""),
]


@pytest.mark.parametrize(("text", "gss"), HOME, ids=[t[:30] for t, _ in HOME])
def test_home(text: str, gss: str) -> None:
    found = home_authority(text, Span(0, min(len(text), 120)))
    assert (found.gss if found else "") == gss


JOINT = [
    ("Stoke-on-Trent and Staffordshire Safeguarding Children Board", ("E06000021", "E10000028")),
    ("Southend, Essex and Thurrock Child Death Overview Panel", ("E06000033", "E06000034", "E10000012")),
    ("Derby City and Derbyshire Safeguarding Children Board", ("E06000015", "E10000007")),
    ("Gwent Safeguarding Board", ("W06000018", "W06000019", "W06000020", "W06000021", "W06000022")),
    ("Cheshire East Safeguarding Children Board", ("E06000049",)),
    ("NHS Greater Manchester Integrated Care Board", ()),
    ("Corporate Parenting Panel", ()),
]


@pytest.mark.parametrize(("name", "codes"), JOINT, ids=[n for n, _ in JOINT])
def test_joint_bodies(name: str, codes: tuple[str, ...]) -> None:
    assert joint_gss(name) == codes


BY_DAY = [
    ("Northamptonshire Safeguarding Children Partnership", "2020-09-22", ("E10000021",)),
    ("Northamptonshire Safeguarding Children Partnership", "2022-09-22", ("E06000061", "E06000062")),
    ("Cumbria Safeguarding Children Partnership", "2024-01-01", ("E06000063", "E06000064")),
]


@pytest.mark.parametrize(("name", "day", "codes"), BY_DAY)
def test_a_body_of_an_abolished_county_is_of_the_councils_in_its_place(name: str, day: str, codes: tuple[str, ...]) -> None:
    assert joint_gss(name, day) == codes


SEVERAL = [
    ("THE LONDON BOROUGHS OF BARNET, CAMDEN, ENFIELD AND HARINGEY\n\nAt a meeting", ("E09000003", "E09000007", "E09000010", "E09000014")),
    ("Joint Committee of the Councils of Blackpool and Lancashire\n\n4 March", ("E06000009", "E10000017")),
    ("The boroughs of Nowhere and Barnet met", ()),
    (
        "SKILLS COMMITTEE\n\nPresent:\nCouncillor A Sample (Chair)      Leeds City Council\nCouncillor B Specimen     Calderdale Council\nCouncillor C Instance     Kirklees Council\n\n"
        "In attendance:\nE Model     West Yorkshire Combined Authority",
        ("E08000032", "E08000033", "E08000034", "E08000035", "E08000036"),
    ),
    ("Glasvale City Region Committee\n\nCouncillor A Sample, East Renfrewshire Council;\nCouncillor B Specimen, Inverclyde Council; and\nBailie C Instance, Glasgow City Council.", ("S12000011", "S12000018", "S12000049")),
    (
        "GwE JOINT COMMITTEE\n\nPRESENT:\n\nCouncillors:\nFlintshire Council - Councillor A Sample (Chair)\nDenbighshire County Council \u2013 Councillor B Specimen\n"
        "Gwynedd Council - Councillor C Instance",
        ("W06000002", "W06000004", "W06000005"),
    ),
]


BESIDE_MEMBERS = (
    "Tyne Care Joint Committee - 4 March 2022\n\nPRESENT  Councillor A Sample (Gateshead) - Chair\nCouncillor B Specimen (Newcastle)\n\nOFFICERS  C Instance - Clerk\n\n"
    "1. Apologies\n\nAn apology was received from Councillor D Model (South Tyneside)."
)
ON_POLICE = (
    "Agenda item\n\nCustody of children\n\nMinutes:\n\nThe Deputy Police and Crime Commissioner spoke. Councillor A Sample (Flintshire) and Councillor B Specimen (Conwy) asked about nights in cells."
)


def test_the_councils_of_a_joint_body_stand_in_brackets_behind_its_members() -> None:
    assert joint_authorities(BESIDE_MEMBERS, Span(0, 120)) == ("E08000021", "E08000023", "E08000037")
    assert joint_authorities(ON_POLICE, Span(0, 20)) == ("W06000001", "W06000002", "W06000003", "W06000004", "W06000005", "W06000006")
    one = ON_POLICE.replace("(Conwy)", "(Labour)")
    assert joint_authorities(one, Span(0, 20)) == ()


def test_a_council_stands_with_its_address_at_the_foot_of_a_page() -> None:
    page = "Cabinet Member for Families - Decisions - 4 March 2012\n\nThe plan was approved.\n\nNorth Lincolnshire Council, Civic Centre, Ashby Road, Scunthorpe\nAccessibility | Cookies"
    found = home_authority(page, Span(0, 60))
    assert found is not None
    assert found.gss == "E06000013"


SEATED = (
    ("Planning Committee\n\nMinutes of the meeting held on 11 October 2017 at Retford Town Hall\n\nThe application was refused.", "E07000171"),
    ("Licensing Sub-Committee\n\nCouncil Offices, Holt Road, Cromer\n\n4 March 2019\n\nThe licence was granted.", "E07000147"),
    ("Highways Board\n\nCouncillor A Sample (Cromer)\n\n4 March 2019\n\nThe road was closed.", ""),
    ("MEETING OF THE SAFEGUARDING BOARD FOR NORTHERN IRELAND\n\nAntrim Civic Centre\n\nChief Executive Mid Ulster District Council\n\nThe report was noted.", ""),
    ("The Vale of Glamorgan Council\nHealthy Living Committee\n\n4 March 2020\n\nCardiff Council paid £112,000, and was home to the office. Cardiff had the chair.", "W06000014"),
    ("Families Panel\n\n4 March 2020\n\ncommittees@somerset.gov.uk\n\nThe report was noted.", "E10000027"),
)


@pytest.mark.parametrize(("page", "gss"), SEATED, ids=[p[:30] for p, _ in SEATED])
def test_the_building_or_address_tells_whose_council_met(page: str, gss: str) -> None:
    found = home_authority(page, Span(0, 90))
    assert (found.gss if found else "") == gss


@pytest.mark.parametrize(("head", "codes"), SEVERAL, ids=[h[:30] for h, _ in SEVERAL])
def test_a_heading_names_the_councils_of_a_joint_committee(head: str, codes: tuple[str, ...]) -> None:
    assert joint_authorities(head, Span(0, len(head))) == codes


# Pages on which another council is the only one named, and pages that tell it to be their own.
ONLY_ANOTHER = (
    "Officers had spent two days in Stockport Council's offices looking at the front door. Stockport Council was kind.",
    "Ms Moor had spent nine years at Leeds City Council, the last four of them running its duty teams.",
    "Attention was drawn to the letter that Ofsted had sent to Northamptonshire County Council after a focused visit.",
    "Fourteen children were living in homes in Blackpool. Liaison with Blackpool Council had improved.",
    "The draft agreement with Warrington Borough Council, which would host the agency, was approved.",
    "A team led by the Director of Children's Services at Hampshire County Council had come for the peer challenge.",
    "The company had previously worked for Sandwell Council. Sandwell had been content with it.",
    "Three families had moved in from Croydon. The London Borough of Croydon had apologised.",
    "The ruling of the High Court against Worcestershire County Council bound every authority.",
    "The figure was above that of Rotherham. Rotherham Metropolitan Borough Council had put in place a triage meeting.",
    "The scheme was in use in Wigan and might be tried.",
    "Edmund Strake, until lately Chief Executive of Bolton Council, would chair the Board.",
    "Visit to Barking and Dagenham\n\nThree members had spent a day with officers of the London Borough of Barking and Dagenham.",
    "Ofsted inspections in the region\n\nMembers noted that Solihull had been inspected in October 2022.",
    "The decision of Slough Borough Council to leave the agency was regretted.",
    "A Member asked if services would go the way of Rochdale, where the Rochdale Family Trust had run them for Rochdale Council since 2021.",
    "They spoke of what had happened in Northumberland, whose trust had been wound up by Northumberland County Council.",
    "The hub was modelled on Leeds City Council and would open in May.",
    "Most of them had been transferred from Kent County Council, which could take no more.",
    "A Member had heard that in Plymouth it was twice as many.",
    "It was asked what was being done, after Telford, about grooming.",
    "The Chair had read of Oldham, and was worried.",
    "The NHS Kent Clinical Commissioning Group had been thanked.",
    "The North Cumbria Integrated Care Board had been asked for a paper.",
    "South Tyneside and Sunderland Clinical Commissioning Groups had written.",
)
ITS_OWN = (
    ("Inspectors had spent two days with the assessment teams in Sunderland.", "E08000024"),
    ("Sefton Council's youth justice service had been rated good by HMI Probation.", "E08000014"),
    ("The Board brings together Bury Council, Greater Manchester Police and the Integrated Care Board.", "E08000002"),
    ("Two inspectors had been in Bury on 26 and 27 April 2022.", "E08000002"),
    ("The Licensing Officer of the London Borough of Ealing set out the application.", "E09000009"),
    ("The contract was let by Shropshire Council to a company.", "E06000051"),
    ("The award by Walsall Council of the advocacy contract to a trust was approved.", "E08000030"),
    ("As at 31st March, 2012 the Vale of Glamorgan had 61 approved foster carers. One Member had heard that in Newport there were more.", "W06000014"),
    ("The report stated that inspectors from Ofsted and the Care Quality Commission had visited Hartlepool in June.", "E06000001"),
    ("CIW had carried out an assurance check of Powys social services between 6 and 10 June 2022.", "W06000023"),
    ("Ofsted had made a monitoring visit to Buckinghamshire on 5 and 6 October.", "E06000060"),
    ("A letter would go to all ten districts in Hertfordshire. Ann Sample (Dacorum Borough Council) agreed.", "E10000015"),
    ("The contract for the provision of Return Home Interviews to the London Borough of Bexley for two years was let.", "E09000004"),
    ("Inspectors had looked at SEND in the local area of Torbay.", "E06000027"),
    ("Parents elsewhere in Derbyshire were waiting too.", "E10000007"),
    ("How many social workers has Lancashire lost, the County Council was asked, after Bradford?", "E10000017"),
    ("The Devon Parents' Forum had been heard.", "E10000008"),
    ("She was asked about the Southwark Council budget.", "E09000028"),
    ("The report was submitted by the Cabinet Member for Children, Cyngor Gwynedd, who was thanked.", "W06000002"),
    ("Ofsted and the Care Quality Commission had visited Sunderland in the week of 6 June 2022.", "E08000024"),
    ("A parent asked if there was such a school elsewhere in Shropshire.", "E06000051"),
    ("Two mothers from the Shropshire Parent Carer Forum spoke.", "E06000051"),
    ("The Leader was asked about the Ealing Council budget.", "E09000009"),
    ("The plan was presented by the Cabinet Member for Schools, Bury Council. Bolton Council and Bury Council would share it.", "E08000002"),
    ("The Chair of the Rochdale Improvement Board was welcomed. Lancashire County Council advised as its improvement partner.", "E08000005"),
    ("The visit which inspectors had made to Wigan on 4 and 5 March 2019 was discussed.", "E08000010"),
    ("It was noted that 214 children were looked after by Bury Council at the end of March.", "E08000002"),
    ("There were 61 young people from Gwynedd on the list, and the wait was long.", "W06000002"),
    ("The outcome of the inspection of Walsall's local area partnership was noted. North Cumbria Integrated Care Board had paid.", "E08000030"),
    ("The Rochdale Clinical Commissioning Group, the Police and two head teachers were its members.", "E08000005"),
)


@pytest.mark.parametrize(("text", "gss"), [*((t, "") for t in ONLY_ANOTHER), *ITS_OWN], ids=lambda t: t[:30])
def test_a_lone_council_in_prose_is_the_pages_own_only_where_its_words_tell(text: str, gss: str) -> None:
    found = home_authority(f"Agenda item\n\nMinutes:\n\n{text}\n\nThe report was noted.", Span(0, 12))
    assert (found.gss if found else "") == gss


AREAS = [
    ("West Yorkshire Fostering Joint Committee - 4 March 2019", ("E08000032", "E08000033", "E08000034", "E08000035", "E08000036")),
    ("North Yorkshire Joint Committee - 4 March 2019", ()),
]


@pytest.mark.parametrize(("head", "codes"), AREAS, ids=[h[:30] for h, _ in AREAS])
def test_a_joint_committee_of_an_area_is_of_the_councils_in_it(head: str, codes: tuple[str, ...]) -> None:
    assert joint_authorities(head, Span(0, len(head))) == codes


POLICE_PANELS = [
    ("Dyfed Powys Police and Crime Panel - Friday, 4th May, 2018 2.00 pm", ("W06000008", "W06000009", "W06000010", "W06000023")),
    ("AVON AND SOMERSET POLICE AND CRIME PANEL\n4 March 2015", ("E06000022", "E06000023", "E06000024", "E06000025", "E10000027")),
    ("Avon and Somerset Police and Crime Panel\n4 March 2025", ("E06000022", "E06000023", "E06000024", "E06000025", "E06000066")),
    ("Minutes of the Kent and Medway Police and Crime Panel", ("E06000035", "E10000016")),
    ("Humberside Police & Crime Panel", ("E06000010", "E06000011", "E06000012", "E06000013")),
    ("Northamptonshire Police, Fire and Crime Panel, 2 May 2022", ("E06000061", "E06000062")),
    ("Crime and Disorder Scrutiny Panel\nPresent: Councillor A Sample, of the Cleveland Police and Crime Panel", ()),
]


@pytest.mark.parametrize(("head", "codes"), POLICE_PANELS, ids=[h[:40] for h, _ in POLICE_PANELS])
def test_a_police_panel_is_of_the_councils_in_its_forces_area(head: str, codes: tuple[str, ...]) -> None:
    assert joint_authorities(head, Span(0, len(head))) == codes


def _published() -> list[tuple[Path, str]]:
    """The published minutes beside the project and, from their gold tables, the one authority of each."""
    out = []
    for folder, gold in (
        (SHARED / "minutes", SHARED / "contract/gold"),
        (SHARED / "practice/minutes", SHARED / "practice/gold"),
    ):
        for path in sorted(folder.glob("*.txt")) if folder.is_dir() else []:
            table = gold / path.stem / "meetings.csv"
            if table.exists():
                header, row = (line.split(",") for line in table.read_text(encoding="utf-8").splitlines()[:2])
                out.append((path, row[header.index("gss")]))
    return out


@pytest.mark.skipif(not _published(), reason="the published minutes are not beside the project")
def test_home_of_published_minutes() -> None:
    wrong = {}
    for path, gss in _published():
        text = path.read_text(encoding="utf-8")
        found = home_authority(text, Span(0, 600))
        if (found.gss if found else "") != gss:
            wrong[path.name] = (found, gss)
    assert not wrong


@pytest.mark.parametrize(
    "piece", ["The Board (", "(ABC) ", "and Safeguarding ", "Board Board ", "A B C D E (ABCDE) ", "Norfolk and "]
)
def test_time_grows_with_the_text_only(piece: str) -> None:
    def seconds(size: int) -> float:
        text = piece * size
        begin = time.process_time()
        glossary(text)
        home_authority(text, Span(0, 500))
        return time.process_time() - begin

    seconds(100)
    once, thrice = min(seconds(1500) for _ in range(3)), min(seconds(4500) for _ in range(3))
    assert thrice < 6 * once + 0.05


def test_every_seat_is_an_authoritys() -> None:
    with resource("ontology/reference/seats.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) > 100
    assert [r["place"] for r in rows if by_name(r["authority"]) is None] == []


def test_three_letters_of_the_one_trust_that_a_page_names() -> None:
    text = "Ada Sample, Director of Practice, BCT, spoke. The Barset Children's Trust had met, as had the Barset Safeguarding Board and the Barset Skills Board (not the BSB)."
    assert glossary(text).expand("BCT") == "Barset Children's Trust"
    assert glossary(text).expand("BSB") == "BSB"
