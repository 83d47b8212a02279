"""Sentences that name a person with a post, and those that do not."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = (
    "Children's Scrutiny Panel\nMinutes of the meeting held on 5 March 2019 at Town Hall\n\nPresent: Councillor A Quill (Chair)\n\n"
    "1. Declarations of interest\nThere were none declared at the meeting.\n\n2. Annual report\n"
)

HELD: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Dilys Marr, Head of Safeguarding, introduced the report.",
        [
            ("Dilys Marr", "Head of Safeguarding"),
        ],
    ),
    (
        "Dilys Marr, Interim Head of Safeguarding and Quality Assurance, introduced the report.",
        [
            ("Dilys Marr", "Interim Head of Safeguarding and Quality Assurance"),
        ],
    ),
    (
        "The Head of Safeguarding (Dilys Marr) introduced the report.",
        [
            ("Dilys Marr", "Head of Safeguarding"),
        ],
    ),
    (
        "The Head of Safeguarding, Dilys Marr, introduced the report.",
        [
            ("Dilys Marr", "Head of Safeguarding"),
        ],
    ),
    (
        "The Council's Head of Safeguarding, Dilys Marr, introduced the report.",
        [
            ("Dilys Marr", "Head of Safeguarding"),
        ],
    ),
    (
        "Head of Safeguarding Dilys Marr introduced the report.",
        [
            ("Dilys Marr", "Head of Safeguarding"),
        ],
    ),
    (
        "The report was introduced by Dilys Marr, who is the Head of Safeguarding.",
        [
            ("Dilys Marr", "Head of Safeguarding"),
        ],
    ),
    (
        "Dilys Marr had been appointed Director of Children's Services.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr had been appointed to the post of Director of Children's Services.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr had taken up the post of Director of Children's Services in May.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr had joined the Council as Director of Children's Services.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "The Chair welcomed Dilys Marr as the new Director of Children's Services.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "The Chair welcomed the new Director of Children's Services, Dilys Marr, to her first meeting.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr was the Director of Children's Services.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr is now Director of Children's Services.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr introduced herself as the Director of Children's Services.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr, in her role as Director of Children's Services, replied.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr, in her capacity as Independent Chair of the Partnership, replied.",
        [
            ("Dilys Marr", "Independent Chair"),
        ],
    ),
    (
        "As Director of Children's Services, Dilys Marr was responsible.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr (Director of Children's Services) and Owen Pike (Head of Law) replied.",
        [
            ("Dilys Marr", "Director of Children's Services"),
            ("Owen Pike", "Head of Law"),
        ],
    ),
    (
        "Dilys Marr – Director of Children's Services – replied.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "The appointment of Dilys Marr as Director of Children's Services was noted.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "The post of Director of Children's Services was held by Dilys Marr.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "The new Director of Children's Services was Dilys Marr.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "The Director of Children's Services is Dilys Marr.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Dilys Marr, Designated Nurse for Safeguarding at Northmoor ICB, replied.",
        [
            ("Dilys Marr", "Designated Nurse for Safeguarding"),
        ],
    ),
    (
        "Detective Chief Inspector Col Nash replied.",
        [
            ("Col Nash", "Detective Chief Inspector"),
        ],
    ),
    (
        "DCI Col Nash of Northmoor Police replied.",
        [
            ("Col Nash", "DCI"),
        ],
    ),
    (
        "Assistant Chief Constable Col Nash replied.",
        [
            ("Col Nash", "Assistant Chief Constable"),
        ],
    ),
    (
        "Councillor B Ryde, Cabinet Member for Children and Families, replied.",
        [
            ("B Ryde", "Cabinet Member for Children and Families"),
        ],
    ),
    (
        "The Cabinet Member for Children, Councillor B Ryde, replied.",
        [
            ("B Ryde", "Cabinet Member for Children"),
        ],
    ),
    (
        "Councillor B Ryde (Lead Member for Children's Services) replied.",
        [
            ("B Ryde", "Lead Member for Children's Services"),
        ],
    ),
    (
        "Cllr B Ryde, as Portfolio Holder for Children, replied.",
        [
            ("B Ryde", "Portfolio Holder for Children"),
        ],
    ),
    (
        "Councillor B Ryde, Leader of the Council, replied.",
        [
            ("B Ryde", "Leader of the Council"),
        ],
    ),
    (
        "Councillor B Ryde, Chair of the Corporate Parenting Board, replied.",
        [
            ("B Ryde", "Chair"),
        ],
    ),
    (
        "Mr H Wren, Independent Chair of Marlford Safeguarding Children Board, replied.",
        [
            ("H Wren", "Independent Chair"),
        ],
    ),
    (
        "Mr H Wren chairs the Marlford Safeguarding Children Board.",
        [
            ("H Wren", "Chair"),
        ],
    ),
    (
        "The Marlford Safeguarding Children Board was chaired by Mr H Wren.",
        [
            ("H Wren", "Chair"),
        ],
    ),
    (
        "The Board's Independent Chair was Mr H Wren.",
        [
            ("H Wren", "Independent Chair"),
        ],
    ),
    (
        "Ms Kim Yarrow, Headteacher of Elm Park School, replied.",
        [
            ("Kim Yarrow", "Headteacher"),
        ],
    ),
    (
        "Kim Yarrow, Barnardo's Assistant Director, replied.",
        [
            ("Kim Yarrow", "Assistant Director"),
        ],
    ),
    (
        "Kim Yarrow, Chief Executive of Northmoor Children's Trust, replied.",
        [
            ("Kim Yarrow", "Chief Executive"),
        ],
    ),
    (
        "Dr Kim Yarrow, Consultant Paediatrician, Marlford Hospitals NHS Trust, replied.",
        [
            ("Kim Yarrow", "Consultant Paediatrician"),
        ],
    ),
    (
        "Dilys Marr, Assistant Director (Safeguarding), replied.",
        [
            ("Dilys Marr", "Assistant Director (Safeguarding)"),
        ],
    ),
    (
        "Dilys Marr, Assistant Director: Safeguarding, replied.",
        [
            ("Dilys Marr", "Assistant Director: Safeguarding"),
        ],
    ),
    (
        "Dilys Marr, Director of Education, Skills and Children's Services, replied.",
        [
            ("Dilys Marr", "Director of Education, Skills and Children's Services"),
        ],
    ),
    (
        "Dilys Marr, Strategic Director for People, replied.",
        [
            ("Dilys Marr", "Strategic Director for People"),
        ],
    ),
    (
        "Dilys Marr, Principal Social Worker, replied.",
        [
            ("Dilys Marr", "Principal Social Worker"),
        ],
    ),
    (
        "Dilys Marr, head of service for looked after children, replied.",
        [
            ("Dilys Marr", "head of service for looked after children"),
        ],
    ),
    (
        "Dilys Marr, the service manager for fostering, replied.",
        [
            ("Dilys Marr", "service manager for fostering"),
        ],
    ),
    (
        "The interim director, Dilys Marr, replied.",
        [
            ("Dilys Marr", "interim director"),
        ],
    ),
    (
        "Dilys Marr (LADO) replied.",
        [
            ("Dilys Marr", "LADO"),
        ],
    ),
    (
        "Dilys Marr, Virtual School Head, replied.",
        [
            ("Dilys Marr", "Virtual School Head"),
        ],
    ),
    (
        "Dilys Marr, Virtual School Headteacher, replied.",
        [
            ("Dilys Marr", "Virtual School Headteacher"),
        ],
    ),
    (
        "Dilys Marr, Safeguarding Lead, replied.",
        [
            ("Dilys Marr", "Safeguarding Lead"),
        ],
    ),
    (
        "Dilys Marr, Her Majesty's Inspector, had led the inspection.",
        [
            ("Dilys Marr", "Her Majesty's Inspector"),
        ],
    ),
    (
        "Dilys Marr, the lead inspector, gave feedback.",
        [
            ("Dilys Marr", "lead inspector"),
        ],
    ),
    (
        "Dilys Marr, Monitoring Officer and Head of Law, replied.",
        [
            ("Dilys Marr", "Monitoring Officer and Head of Law"),
        ],
    ),
    (
        "Dilys Marr, Commissioner for Children's Services in Marlford appointed by the DfE, replied.",
        [
            ("Dilys Marr", "Commissioner for Children's Services in Marlford"),
        ],
    ),
    (
        "Members thanked Dilys Marr, the outgoing Director of Children's Services.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Also in attendance were Dilys Marr (Head of Law) and Owen Pike (Head of ICT).",
        [
            ("Dilys Marr", "Head of Law"),
            ("Owen Pike", "Head of ICT"),
        ],
    ),
    (
        "Members of the Panel thanked the Director of Children's Services. Owen Pike was Deputy Leader in the last Council.",
        [
            ("Owen Pike", "Deputy Leader"),
        ],
    ),
    (
        "The Chair of the Corporate Parenting Board, Councillor B Ryde, spoke.",
        [
            ("B Ryde", "Chair"),
        ],
    ),
    (
        "The Lead Member, Councillor B Ryde, spoke.",
        [
            ("B Ryde", "Lead Member"),
        ],
    ),
    (
        "The Leader of the Council (Councillor B Ryde) spoke.",
        [
            ("B Ryde", "Leader of the Council"),
        ],
    ),
    (
        "The Deputy Chief Executive and Director of People, Dilys Marr, spoke.",
        [
            ("Dilys Marr", "Deputy Chief Executive and Director of People"),
        ],
    ),
    (
        "Dilys Marr (Northmoor ICB) and Owen Pike (Designated Doctor, Northmoor ICB) spoke.",
        [
            ("Owen Pike", "Designated Doctor"),
        ],
    ),
    (
        "Dilys Marr was Head of Law until May.",
        [
            ("Dilys Marr", "Head of Law"),
        ],
    ),
    (
        "PC Col Nash, Schools Officer, spoke.",
        [
            ("Col Nash", "Schools Officer"),
        ],
    ),
    (
        "Chief Inspector Col Nash (Northmoor Police) spoke.",
        [
            ("Col Nash", "Chief Inspector"),
        ],
    ),
    (
        "The Police and Crime Commissioner, Gail Tarn, spoke.",
        [
            ("Gail Tarn", "Police and Crime Commissioner"),
        ],
    ),
    (
        "The Executive Member for Children and Young People and the Director of Children's Services, Dilys Marr, spoke.",
        [
            ("Dilys Marr", "Director of Children's Services"),
        ],
    ),
    (
        "Owen Pike, Head of Service: Fostering and Adoption, spoke.",
        [
            ("Owen Pike", "Head of Service: Fostering and Adoption"),
        ],
    ),
    (
        "Owen Pike, Principal Educational Psychologist and Head of SEND, spoke.",
        [
            ("Owen Pike", "Principal Educational Psychologist and Head of SEND"),
        ],
    ),
    (
        "Owen Pike, Area Manager, Cafcass, spoke.",
        [
            ("Owen Pike", "Area Manager"),
        ],
    ),
    (
        "Owen Pike, an independent reviewing officer, spoke.",
        [
            ("Owen Pike", "independent reviewing officer"),
        ],
    ),
    (
        "Owen Pike, a social worker in the leaving care team, spoke.",
        [
            ("Owen Pike", "social worker"),
        ],
    ),
    (
        "Owen Pike, the Council's new Chief Executive, spoke.",
        [
            ("Owen Pike", "Chief Executive"),
        ],
    ),
    (
        "Owen Pike had been Interim Director since June 2018.",
        [
            ("Owen Pike", "Interim Director"),
        ],
    ),
    (
        "Owen Pike was appointed as Director in June 2018, having previously been Head of Law.",
        [
            ("Owen Pike", "Director"),
        ],
    ),
    (
        "Owen Pike, Director, Action for Children, spoke.",
        [
            ("Owen Pike", "Director"),
        ],
    ),
    (
        "Miss Flo Teal, Chief Officer, Marlford Parent Carer Forum, spoke.",
        [
            ("Flo Teal", "Chief Officer"),
        ],
    ),
)

NONE = (
    "Kim Yarrow from Barnardo's replied.",
    "Councillor B Ryde was elected Chair of the Panel for the year.",
    "Councillor B Ryde, Vice-Chair, replied.",
    "Mr F Underhill, parent governor representative, replied.",
    "Mr Ivor Zeal, a resident, asked a question.",
    "It was hoped that Dilys Marr would become Director of Children's Services.",
    "Dilys Marr had been asked to consider the post of Director.",
    "The Director of Children's Services thanked Dilys Marr.",
    "The Head of Law said that Owen Pike had written to the Director.",
    "Jo Bell, Youth Mayor, replied.",
    "Marlford Manager of the Year was announced.",
    "Dilys Marr explained that the Head of Law would reply.",
    "The report by Ofsted, led by Dilys Marr HMI, was discussed.",
    "The Panel was joined by Dilys Marr and Owen Pike from the Youth Justice Service.",
    "Dilys Marr and Owen Pike, both service managers, replied.",
    "Dilys Marr would be Head of Law from May.",
    "Dilys Marr might be appointed Head of Law.",
    "Dilys Marr was not Head of Law.",
    "Dilys Marr was a parent governor.",
    "Dilys Marr, as a foster carer, had found the training useful.",
    "Councillor B Ryde was Chair when the decision was taken.",
    "Dilys Marr was in the lead as the programme began.",
    "Owen Pike, who manages the MASH, spoke.",
    "Owen Pike, who leads on fostering, spoke.",
    "Owen Pike, Councillor, spoke.",
)


def test_letters_behind_a_board_part_no_chair_from_it() -> None:
    said = "The Independent Chair of the Calderdale Safeguarding Children Board (CSCB), Mrs Vera Ash, spoke to the report."
    assert rows("posts", HEAD + said + "\n", "person", "post", "organisation") == [("Vera Ash", "Independent Chair", "Calderdale Safeguarding Children Board")]


@pytest.mark.parametrize(("said", "expected"), HELD)
def test_a_post_is_read(said: str, expected: list[tuple[str, ...]]) -> None:
    assert rows("posts", HEAD + said + "\n", "person", "post") == expected


@pytest.mark.parametrize("said", NONE)
def test_no_post_is_read(said: str) -> None:
    assert rows("posts", HEAD + said + "\n", "person", "post") == []


@pytest.mark.parametrize(
    ("foot", "found"),
    [
        ("J Thorne\n        Director of Corporate Services\n\nCounty Hall\nMarlford", [("J Thorne", "Director of Corporate Services")]),
        ("ADA MOOR\nCHIEF LEGAL OFFICER", [("ADA MOOR", "CHIEF LEGAL OFFICER")]),
        ("Ada Moor\n\nClerk to the Council", [("Ada Moor", "Clerk to the Council")]),
        ("Chair\nDate", []),
        ("County Hall\nDirector of Law", []),
        ("Ada Moor\nTelephone 01234 567890", []),
    ],
)
def test_who_signs_the_minutes_at_their_foot_holds_the_post(foot: str, found: list[tuple[str, ...]]) -> None:
    text = f"{HEAD}The report was noted.\n\n3. Date of the next meeting\nThe Panel would meet on 4 June.\n\n\n        {foot}\n"
    assert rows("posts", text, "person", "post") == found
