"""Posts in layouts of lists and in wordings of prose, each with all the rows that it gives."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Exampleshire County Council\n\nChildren's Scrutiny Committee\n\nMinutes of the meeting held on 4 May 2021 at 10am in County Hall\n\nPresent: Councillors A Ash (Chair), B Birch\n\n"
TAIL = "\n\n1. Apologies\n\nThere were none.\n\n2. Safeguarding children\n\nThe report was noted.\n"
NAMED = "The Exampleshire Safeguarding Children Partnership (ESCP) had begun in 2019. "

Rows = list[tuple[str, str, str]]

LISTS: list[tuple[str, Rows]] = [
    ("In attendance:\nMary Cole - Chief Executive, Rochdale MBC\nPaul Deeks, Director of Children's Services, Stockport MBC\n", [("Mary Cole", "Chief Executive", "Rochdale Metropolitan Borough Council"), ("Paul Deeks", "Director of Children's Services", "Stockport Metropolitan Borough Council")]),
    ("In attendance:\nMary Cole - Commissioner appointed by the Secretary of State\nPaul Deeks, Improvement Consultant seconded from Leeds City Council\nSue Day - Data Analyst working for the LSCB\n", [("Mary Cole", "Commissioner", ""), ("Paul Deeks", "Improvement Consultant", "Leeds City Council"), ("Sue Day", "Data Analyst", "Local Safeguarding Children Board")]),
    ("In attendance:\nMary Cole, Head of Safeguarding\n\nClerk:\nMs T Gill\n", [("Mary Cole", "Head of Safeguarding", ""), ("T Gill", "Clerk", "")]),
    (
        'Name                        Post                              Agency\nJane Holt (JH)              Head of Early Help                Exampleshire County Council\nDet Supt Ian Moss (IM)      Head of Crime                     Exampleshire Police\nDr Ann Lacey                Designated Doctor                 Exampleshire CCG\nTom Reed                    Team Manager (deputy for Sue Day)    Crestwood Housing\nRuth Pryce                  Lay Member\n',
        [('Ann Lacey', 'Designated Doctor', 'Exampleshire Clinical Commissioning Group'), ('Ian Moss', 'Head of Crime', 'Exampleshire Police'), ('Jane Holt', 'Head of Early Help', 'Exampleshire County Council'), ('Tom Reed', 'Team Manager', 'Crestwood Housing')],
    ),
    (
        'In attendance:\n\nMary Cole        Service Director, Children and Families      Exampleshire County Council\nPaul Deeks        Chief Executive      Healthwatch Exampleshire\n',
        [('Mary Cole', 'Service Director, Children and Families', 'Exampleshire County Council'), ('Paul Deeks', 'Chief Executive', 'Healthwatch Exampleshire')],
    ),
    (
        'In attendance:\n\n  Mary Cole    Exampleshire County Council    Head of Safeguarding\n  Paul Deeks    Exampleshire Police    Detective Chief Inspector\n',
        [('Mary Cole', 'Head of Safeguarding', 'Exampleshire County Council'), ('Paul Deeks', 'Detective Chief Inspector', 'Exampleshire Police')],
    ),
    (
        'Also present\n\nMary Cole\tHead of Safeguarding\tExampleshire County Council\nPaul Deeks\tDesignated Nurse\tExampleshire ICB\n',
        [('Mary Cole', 'Head of Safeguarding', 'Exampleshire County Council'), ('Paul Deeks', 'Designated Nurse', 'Exampleshire Integrated Care Board')],
    ),
    (
        '| Name | Role | Organisation |\n|---|---|---|\n| Mary Cole | Head of Safeguarding | Exampleshire County Council |\n| Paul Deeks | Designated Nurse | Exampleshire ICB |\n',
        [('Mary Cole', 'Head of Safeguarding', 'Exampleshire County Council'), ('Paul Deeks', 'Designated Nurse', 'Exampleshire Integrated Care Board')],
    ),
    (
        'KEY: P = present / A = apologies\n\nOFFICERS\n\nP Mary Cole, Head of Safeguarding / P Paul Deeks, Strategic Director, People / A Sue Day, Democratic Support Officer\n',
        [('Mary Cole', 'Head of Safeguarding', ''), ('Paul Deeks', 'Strategic Director, People', ''), ('Sue Day', 'Democratic Support Officer', '')],
    ),
    (
        'Officers present: Mary Cole, Head of Safeguarding / Paul Deeks, Legal Adviser / Sue Day, Clerk\n',
        [('Mary Cole', 'Head of Safeguarding', ''), ('Paul Deeks', 'Legal Adviser', ''), ('Sue Day', 'Clerk', '')],
    ),
    (
        'Officers present: Mary Cole (Head of Safeguarding) | Paul Deeks (Legal Adviser) | Sue Day (Clerk)\n',
        [('Mary Cole', 'Head of Safeguarding', ''), ('Paul Deeks', 'Legal Adviser', ''), ('Sue Day', 'Clerk', '')],
    ),
    (
        '| Committee Members | Councillors A Ash (Chair), B Birch |\n| Council Officers | Mary Cole (Head of Safeguarding), Paul Deeks (Service Manager), Sue Day (Clerk) |\n| Others | Ian Moss, Independent Chair of the Local Safeguarding Children Board |\n',
        [('Ian Moss', 'Independent Chair', 'Local Safeguarding Children Board'), ('Mary Cole', 'Head of Safeguarding', ''), ('Paul Deeks', 'Service Manager', ''), ('Sue Day', 'Clerk', '')],
    ),
    (
        'EDC Officers: Mary Cole (Head of Safeguarding), Paul Deeks (Service Manager)\n',
        [('Mary Cole', 'Head of Safeguarding', ''), ('Paul Deeks', 'Service Manager', '')],
    ),
    (
        'Council Officers: Mary Cole - Head of Safeguarding; Paul Deeks - Service Manager\n',
        [('Mary Cole', 'Head of Safeguarding', ''), ('Paul Deeks', 'Service Manager', '')],
    ),
    (
        'Officers and partners present\n\nMary Cole, Partnership Manager (Exampleshire Safeguarding Children Partnership)\nPaul Deeks, Corporate Director for Children and Families (Welby Borough Council)\nIan Moss, Director of Nursing (Central Area), NHS Exampleshire Integrated Care Board\nSue Day, Head of Service (Looked After Children)\n',
        [('Ian Moss', 'Director of Nursing (Central Area)', 'NHS Exampleshire Integrated Care Board'), ('Mary Cole', 'Partnership Manager', 'Exampleshire Safeguarding Children Partnership'), ('Paul Deeks', 'Corporate Director for Children and Families', 'Welby Borough Council'), ('Sue Day', 'Head of Service (Looked After Children)', '')],
    ),
    (
        'In attendance:\n\nHead of Safeguarding, Exampleshire County Council - Mary Cole\nDesignated Nurse, Exampleshire ICB - Paul Deeks\n',
        [('Mary Cole', 'Head of Safeguarding', 'Exampleshire County Council'), ('Paul Deeks', 'Designated Nurse', 'Exampleshire Integrated Care Board')],
    ),
    (
        'In attendance:\n\n- Mary Cole: Head of Safeguarding\n- Paul Deeks: Designated Nurse, Exampleshire ICB\n- Sue Day – Manager, Healthwatch Exampleshire\n',
        [('Mary Cole', 'Head of Safeguarding', ''), ('Paul Deeks', 'Designated Nurse', 'Exampleshire Integrated Care Board'), ('Sue Day', 'Manager', 'Healthwatch Exampleshire')],
    ),
    (
        'Co-opted members: Tony March (Roman Catholic Diocesan Representative), Sue Day (Parent Governor Representative)\n',
        [],
    ),
    (
        'In attendance: Monsignor Paul Deeks (Diocesan Representative) and Sue Day (Parent Governor Representative)\n',
        [],
    ),
    (
        'Officers: M Cole (Section 151 Officer), P Deeks (S151 Officer and Director of Finance), S Day (SEND Lead)\n',
        [('M Cole', 'Section 151 Officer', ''), ('P Deeks', 'S151 Officer and Director of Finance', ''), ('S Day', 'SEND Lead', '')],
    ),
    (
        'Officers in Attendance:\n\nMary Cole\nHead of Safeguarding\n\nPaul Deeks\nDesignated Nurse\n',
        [('Mary Cole', 'Head of Safeguarding', ''), ('Paul Deeks', 'Designated Nurse', '')],
    ),
    (
        'Officers: Mary Cole and Paul Deeks (Service Managers, Early Help), Sue Day (Clerk)\n',
        [('Mary Cole', 'Service Manager, Early Help', ''), ('Paul Deeks', 'Service Manager, Early Help', ''), ('Sue Day', 'Clerk', '')],
    ),
    (
        'Apologies were submitted on behalf of Councillors F Green and V Upson, and of Mary Dorman, Independent Scrutineer.\n',
        [('Mary Dorman', 'Independent Scrutineer', '')],
    ),
    (
        'Apologies: Paul Deeks (Head of Law); Mary Dorman (Director of Public Health, NHS Exampleshire)\n',
        [('Mary Dorman', 'Director of Public Health', 'NHS Exampleshire'), ('Paul Deeks', 'Head of Law', '')],
    ),
    (
        'Panel Chair: Cllr Mary Cole\nCllr Ann Bay | Panel Vice Chair\nPaul Deeks | Service Manager, Leaving Care\n',
        [('Paul Deeks', 'Service Manager, Leaving Care', '')],
    ),
    (
        'Executive Members: Councillor Mary Cole (Executive Member for Children), Councillor P Deeks (Leader of the Council)\n',
        [('Mary Cole', 'Executive Member for Children', ''), ('P Deeks', 'Leader of the Council', '')],
    ),
    (
        'Officers:\n\nMs J Holt, Assistant Director (Safeguarding and Quality Assurance)\nMr T Reed, Principal Social Worker\nMrs S Day – Committee Manager\n',
        [('J Holt', 'Assistant Director (Safeguarding and Quality Assurance)', ''), ('S Day', 'Committee Manager', ''), ('T Reed', 'Principal Social Worker', '')],
    ),
    (
        'ALSO PRESENT: Jane Holt – Director of Children’s Services; Tom Reed – Head of Service, Family Help; Councillor Sue Day – Cabinet Member for Children\n',
        [('Jane Holt', "Director of Children's Services", ''), ('Sue Day', 'Cabinet Member for Children', ''), ('Tom Reed', 'Head of Service, Family Help', '')],
    ),
    (
        'In attendance:\n\n• Jane Holt – Statutory Director, Children’s Services, Exampleshire County Council\n• Tom Reed – Detective Superintendent, Exampleshire Police\n• Sue Day – Designated Nurse for Safeguarding, NHS Exampleshire\n',
        [('Jane Holt', "Statutory Director, Children's Services", 'Exampleshire County Council'), ('Sue Day', 'Designated Nurse for Safeguarding', 'NHS Exampleshire'), ('Tom Reed', 'Detective Superintendent', 'Exampleshire Police')],
    ),
    (
        "In attendance:\nJane Holt (JH) Director of Children's Services\nTom Reed (TR) Head of Education\nSue Day (SD) Board Manager (minutes)\n",
        [('Jane Holt', "Director of Children's Services", ''), ('Sue Day', 'Board Manager', ''), ('Tom Reed', 'Head of Education', '')],
    ),
    (
        "Officers present:\nDirector of Children's Services (Jane Holt)\nHead of Education (Tom Reed)\nDemocratic Services Officer (Sue Day)\n",
        [('Jane Holt', "Director of Children's Services", ''), ('Sue Day', 'Democratic Services Officer', ''), ('Tom Reed', 'Head of Education', '')],
    ),
    (
        "Officers present: Director of Children's Services, Jane Holt; Head of Education, Tom Reed; and Sue Day, Democratic Services\n",
        [('Jane Holt', "Director of Children's Services", ''), ('Tom Reed', 'Head of Education', '')],
    ),
    (
        "Officers Present\tJane Holt\tDirector of Children's Services\n\tTom Reed\tHead of Education\n",
        [('Jane Holt', "Director of Children's Services", ''), ('Tom Reed', 'Head of Education', '')],
    ),
    (
        "| Jane Holt | Director of Children's Services | Present |\n| Tom Reed | Head of Education | Apologies |\n",
        [('Jane Holt', "Director of Children's Services", ''), ('Tom Reed', 'Head of Education', '')],
    ),
    (
        "Attendees\n\nJane Holt, Exampleshire County Council, Director of Children's Services (Chair)\nTom Reed, Exampleshire Police, Superintendent (Vice Chair)\nSue Day, Cafcass, Service Manager\n",
        [('Jane Holt', "Director of Children's Services", 'Exampleshire County Council'), ('Sue Day', 'Service Manager', 'Cafcass'), ('Tom Reed', 'Superintendent', 'Exampleshire Police')],
    ),
    (
        'Present: Supt Tom Reed (Exampleshire Police); Dr Ann Lee (Named GP, Exampleshire ICB); Rev Ian Moss\n',
        [('Ann Lee', 'Named GP', 'Exampleshire Integrated Care Board'), ('Tom Reed', 'Supt', 'Exampleshire Police')],
    ),
    (
        'Invited guests: Jane Holt OBE, Chief Executive of Welby Carers Trust, and Tom Reed, Chair of Governors at Elm Academy\n',
        [('Jane Holt', 'Chief Executive', 'Welby Carers Trust'), ('Tom Reed', 'Chair of Governors', 'Elm Academy')],
    ),
    (
        'Officers: J Holt (DCS), T Reed (AD Education), S Day (IRO Manager)\n',
        [('J Holt', 'DCS', ''), ('S Day', 'IRO Manager', ''), ('T Reed', 'AD Education', '')],
    ),
    (
        "Officers in attendance: Jane Holt, Interim Service Director: Children's Social Care; Tom Reed, Strategic Lead - Early Help & Prevention\n",
        [('Jane Holt', "Interim Service Director: Children's Social Care", ''), ('Tom Reed', 'Strategic Lead - Early Help & Prevention', '')],
    ),
    (
        'Apologies for absence: Cllr B Green; Jane Holt (Director of Public Health); Tom Reed, Exampleshire Police\n',
        [('Jane Holt', 'Director of Public Health', '')],
    ),
    (
        'Contact Officer: Jane Holt, Scrutiny Officer, 01234 567890\n',
        [('Jane Holt', 'Scrutiny Officer', '')],
    ),
    (
        'Lead Officers: Jane Holt and Tom Reed (Heads of Service)\n',
        [('Jane Holt', 'Head of Service', ''), ('Tom Reed', 'Head of Service', '')],
    ),
    (
        "Officers: Jane Holt, AD for Safeguarding and Social Care; Tom Reed - AD for Early Help\n",
        [("Jane Holt", "AD for Safeguarding and Social Care", ""), ("Tom Reed", "AD for Early Help", "")],
    ),
    ("In attendance: Head of Legal Services, Solicitor, Licensing Officer (Miss C Saw).\n", [("C Saw", "Licensing Officer", "")]),
    (
        "Officers present:\n\nExampleshire Police: Assistant Chief Constable Mike Purdy\nDeborah Chis | DC | Service Manager for Children in Care and Care Leavers | P\n",
        [("Deborah Chis", "Service Manager for Children in Care and Care Leavers", ""), ("Mike Purdy", "Assistant Chief Constable", "Exampleshire Police")],
    ),
    ("Also present: Ann Bay (care leaver), Sue Day (Parent Champion), Tom Reed (Carer Support Officer)\n", [("Tom Reed", "Carer Support Officer", "")]),
]  # fmt: skip

PROSE: list[tuple[str, Rows]] = [
    ("The Annual Report of the Independent Scrutineer of the Exampleshire Safeguarding Children Partnership, Ian Moss, was received.", [("Ian Moss", "Independent Scrutineer", "Exampleshire Safeguarding Children Partnership")]),
    ("Members had a Joint Report by the Head of Early Help, Ann Lacey, before them.", [("Ann Lacey", "Head of Early Help", "")]),
    ("A Letter from the Minister for Children, Ann Lacey, was read out.", [("Ann Lacey", "Minister for Children", "")]),
    ("The Secretary of State had appointed Ann Lacey as Children's Services Commissioner in Leeds.", [("Ann Lacey", "Children's Services Commissioner", "")]),
    ("Ann Lacey was Improvement Adviser for Kent.", [("Ann Lacey", "Improvement Adviser", "")]),
    ("Ann Lacey, Lead for Reading, spoke.", [("Ann Lacey", "Lead for Reading", "")]),
    ("The Exampleshire Safeguarding Children Partnership (ESCP) met. Dr Ann Lacey chairs the ESCP's Health Subgroup.", [("Ann Lacey", "Chair", "Health Subgroup")]),
    ("Oversight lay with an Executive Safeguarding Board, on which sat the councils and the Kirby Health Partnership, under the chairmanship of Ann Lacey.", [("Ann Lacey", "Chair", "Executive Safeguarding Board")]),
    ("A Children's Improvement Board, made up of the Council, Exampleshire Police and the Kirby Youth Trust, was chaired by Ann Lacey.", [("Ann Lacey", "Chair", "Children's Improvement Board")]),
    ("There was a Neglect Group comprising the Council and the Kirby Housing Trust, chaired by Ann Lacey.", [("Ann Lacey", "Chair", "Neglect Group")]),
    ("Ian Moss, the CCG's Chief Nurse, spoke. NHS Exampleshire and Kirby Clinical Commissioning Group (CCG) was a partner.", [("Ian Moss", "Chief Nurse", "NHS Exampleshire and Kirby Clinical Commissioning Group")]),
    ("Ms Ida Shaw was Convener of the Learning and Development Sub-group.", [("Ida Shaw", "Convener", "Learning and Development Sub-group")]),
    (NAMED + 'Professor Ian Moss, who chaired the ESCP in an independent capacity, reported.', [('Ian Moss', 'Independent Chair', 'Exampleshire Safeguarding Children Partnership')]),
    ('The Improvement Board met monthly under the chairmanship of Dame Ruth Peake.', [('Ruth Peake', 'Chair', 'Improvement Board')]),
    ("The work was overseen by a Children's Improvement Board under the chairmanship of Dame Ruth Peake.", [('Ruth Peake', 'Chair', "Children's Improvement Board")]),
    ('The Neglect Group was presided over by Ann Lacey.', [('Ann Lacey', 'Chair', 'Neglect Group')]),
    ('The Neglect Group, with Ann Lacey in the chair, met twice.', [('Ann Lacey', 'Chair', 'Neglect Group')]),
    ('The Neglect Group met twice, chaired by Ann Lacey.', [('Ann Lacey', 'Chair', 'Neglect Group')]),
    ('The Neglect Group was led by Ann Lacey as its chair.', [('Ann Lacey', 'Chair', 'Neglect Group')]),
    ('Ann Lacey presided over the Neglect Group.', [('Ann Lacey', 'Chair', 'Neglect Group')]),
    ('Ann Lacey took over as chair of the Neglect Group in May.', [('Ann Lacey', 'Chair', 'Neglect Group')]),
    (NAMED + 'Ann Lacey had succeeded Tom Reed as Independent Chair of the Partnership.', [('Ann Lacey', 'Independent Chair', 'Exampleshire Safeguarding Children Partnership'), ('Tom Reed', 'Independent Chair', 'Exampleshire Safeguarding Children Partnership')]),
    ('The chairmanship of the Neglect Group had passed to Ann Lacey.', [('Ann Lacey', 'Chair', 'Neglect Group')]),
    ('The chair of the Neglect Group, Ann Lacey, answered.', [('Ann Lacey', 'Chair', 'Neglect Group')]),
    ("The Neglect Group's chair, Ann Lacey, answered.", [('Ann Lacey', 'Chair', 'Neglect Group')]),
    (NAMED + 'The Partnership, whose Independent Chair, Ann Lacey, had left, met.', [('Ann Lacey', 'Independent Chair', 'Exampleshire Safeguarding Children Partnership')]),
    (NAMED + 'The Partnership was led by the Council and the Police, and Ann Lacey had been its Independent Scrutineer and Chair since May 2020.', [('Ann Lacey', 'Independent Scrutineer and Chair', 'Exampleshire Safeguarding Children Partnership')]),
    (NAMED + 'Dr Ann Lacey had been its Independent Chair and Scrutineer since May 2020.', [('Ann Lacey', 'Independent Chair and Scrutineer', 'Exampleshire Safeguarding Children Partnership')]),
    (NAMED + "Ann Lacey, who until then had been the Independent Chair of the Example Safeguarding Board, was now the Partnership's Independent Scrutineer.", [('Ann Lacey', 'Independent Chair', 'Example Safeguarding Board'), ('Ann Lacey', 'Independent Scrutineer', 'Exampleshire Safeguarding Children Partnership')]),
    ('The SEND Board was co-chaired by Ann Lacey and Tom Reed.', [('Ann Lacey', 'Co-Chair', 'SEND Board'), ('Tom Reed', 'Co-Chair', 'SEND Board')]),
    ('The SEND Board, the co-chairs of which are Ann Lacey and Tom Reed, met.', [('Ann Lacey', 'Co-Chair', 'SEND Board'), ('Tom Reed', 'Co-Chair', 'SEND Board')]),
    ('Ann Lacey and Tom Reed co-chair the SEND Board.', [('Ann Lacey', 'Co-Chair', 'SEND Board'), ('Tom Reed', 'Co-Chair', 'SEND Board')]),
    ('The SEND Board had Ann Lacey and Tom Reed as co-chairs.', [('Ann Lacey', 'Co-Chair', 'SEND Board'), ('Tom Reed', 'Co-Chair', 'SEND Board')]),
    ('The Section 151 Officer, Ann Lacey, reported that all was well.', [('Ann Lacey', 'Section 151 Officer', '')]),
    ('The S151 Officer (Ann Lacey) reported.', [('Ann Lacey', 'S151 Officer', '')]),
    ('The external auditor, Ann Lacey of Crane Marsh, advised that the work was late.', [('Ann Lacey', 'external auditor', 'Crane Marsh')]),
    ('The independent reviewer, Ann Lacey, reported.', [('Ann Lacey', 'independent reviewer', '')]),
    ('On behalf of Exampleshire Police, the Head of Public Protection (Ann Lacey) attended to answer questions.', [('Ann Lacey', 'Head of Public Protection', 'Exampleshire Police')]),
    ('Speaking for NHS Exampleshire Integrated Care Board, the Designated Nurse, Ann Lacey, said so.', [('Ann Lacey', 'Designated Nurse', 'NHS Exampleshire Integrated Care Board')]),
    ("Ann Lacey spoke as Group Director Community and Children's Services at Welby County Borough Council.", [('Ann Lacey', "Group Director Community and Children's Services", 'Welby County Borough Council')]),
    ('The Welby Safeguarding Board had met. The Board was chaired by Ann Lacey, Director of Public Health at Welby Council.', [('Ann Lacey', 'Chair', 'Welby Safeguarding Board'), ('Ann Lacey', 'Director of Public Health', 'Welby Council')]),
    ('The Head of the Virtual School, Ann Lacey, spoke.', [('Ann Lacey', 'Head of the Virtual School', '')]),
    ('Ann Lacey, Head of the Virtual School, spoke.', [('Ann Lacey', 'Head of the Virtual School', '')]),
    ("Members thanked Ann Lacey, who was retiring as Director of Children's Services.", [('Ann Lacey', "Director of Children's Services", '')]),
    ('Ann Lacey (Assistant Director, Education) and Tom Reed (Head of Law) replied.', [('Ann Lacey', 'Assistant Director, Education', ''), ('Tom Reed', 'Head of Law', '')]),
    ('The Assistant Director (Education), Ann Lacey, and the Head of Law, Tom Reed, replied.', [('Ann Lacey', 'Assistant Director (Education)', ''), ('Tom Reed', 'Head of Law', '')]),
    ('Ann Lacey, from the Youth Justice Service, and Inspector Tom Reed of Exampleshire Police replied.', [('Tom Reed', 'Inspector', 'Exampleshire Police')]),
    ("The report of the Director of Children's Services was introduced by Ann Lacey, Service Manager for Fostering.", [('Ann Lacey', 'Service Manager for Fostering', '')]),
    ('Introducing the item, the Lead Member for Children, Councillor Ann Lacey, said that all was well.', [('Ann Lacey', 'Lead Member for Children', '')]),
    ('It was hoped that Ann Lacey would become Chair of the Neglect Group.', []),
    ('The Chair thanked Ann Lacey.', []),
    ('Ann Lacey asked whether the Director of Education had replied.', []),
    ('The panel welcomed Ann Lacey (Diocesan Representative) to her first meeting.', []),
    ('The meeting was presided over by Councillor Ann Lacey.', []),
    (NAMED + 'If appointed, Ann Lacey would be the Independent Chair of the Partnership.', []),
    ("The CSE Group became the Exploitation Sub Group, with Ann Lacey chairing.", [('Ann Lacey', 'Chair', 'Exploitation Sub Group')]),
    ('Jane Holt, who is Head of Early Help at Exampleshire County Council, gave a talk.', [('Jane Holt', 'Head of Early Help', 'Exampleshire County Council')]),
    ('The Panel heard from Jane Holt (Head of Early Help), Tom Reed (Service Manager) and Superintendent Ian Moss of Exampleshire Police.', [('Ian Moss', 'Superintendent', 'Exampleshire Police'), ('Jane Holt', 'Head of Early Help', ''), ('Tom Reed', 'Service Manager', '')]),
    ('Introductions were made by Jane Holt, the new Principal Social Worker.', [('Jane Holt', 'Principal Social Worker', '')]),
    ('The Cabinet Member (Councillor Sue Day) thanked the Director (Jane Holt).', [('Jane Holt', 'Director', ''), ('Sue Day', 'Cabinet Member', '')]),
    ("The post of Director of Children's Services had been taken up by Jane Holt in May.", [('Jane Holt', "Director of Children's Services", '')]),
    ("Jane Holt's appointment as Director of Children's Services was welcomed.", [('Jane Holt', "Director of Children's Services", '')]),
    ("Members welcomed the appointment of Jane Holt as Director of Children's Services.", [('Jane Holt', "Director of Children's Services", '')]),
    ('Jane Holt would leave her post as Head of Law in June.', [('Jane Holt', 'Head of Law', '')]),
    ('Jane Holt, formerly Head of Law at Welby Council, had joined as Director of People.', [('Jane Holt', 'Director of People', '')]),
    (NAMED + 'The scrutineer for the Partnership, Jane Holt, spoke.', [('Jane Holt', 'Scrutineer', 'Exampleshire Safeguarding Children Partnership')]),
    (NAMED + 'The Partnership had engaged Jane Holt as its Independent Scrutineer.', [('Jane Holt', 'Independent Scrutineer', 'Exampleshire Safeguarding Children Partnership')]),
    (NAMED + "The Partnership's work was scrutinised by Jane Holt, its Independent Scrutineer.", [('Jane Holt', 'Independent Scrutineer', 'Exampleshire Safeguarding Children Partnership')]),
    ('A task group led by Councillor Sue Day had met.', []),
    ('The new Chair of the Improvement Board would be Jane Holt.', [('Jane Holt', 'Chair', 'Improvement Board')]),
    ('Jane Holt had agreed to chair the Improvement Board.', [('Jane Holt', 'Chair', 'Improvement Board')]),
    ('Jane Holt, as chair of the Improvement Board, replied.', [('Jane Holt', 'Chair', 'Improvement Board')]),
    ('Speaking as chair of the Improvement Board, Jane Holt replied.', [('Jane Holt', 'Chair', 'Improvement Board')]),
    ('As Lead Member for Children, Councillor Sue Day sat on the Board.', [('Sue Day', 'Lead Member for Children', '')]),
    ('In her capacity as Lead Member for Children, Councillor Sue Day replied.', [('Sue Day', 'Lead Member for Children', '')]),
    ('Councillor Sue Day (Portfolio Holder for Children and Young People) moved the report.', [('Sue Day', 'Portfolio Holder for Children and Young People', '')]),
    ('Jane Holt and Tom Reed, Service Managers, presented the report.', [('Jane Holt', 'Service Manager', ''), ('Tom Reed', 'Service Manager', '')]),
    ('The Service Managers, Jane Holt and Tom Reed, presented the report.', [('Jane Holt', 'Service Manager', ''), ('Tom Reed', 'Service Manager', '')]),
    ('Jane Holt from Exampleshire Youth Justice Service presented.', []),
    ('It was moved by Councillor Sue Day, seconded by Councillor Ian Moss.', []),
    ("The Director of Children's Services said that Jane Holt would speak.", []),
    ('Jane Holt asked the Head of Law to reply.', []),
    ('Councillor Sue Day, Chair, opened the meeting.', []),
    ('Jane Holt, Head of Law, and not Tom Reed, had written it.', [('Jane Holt', 'Head of Law', '')]),
    ("The Neglect Group met twice. The debate was chaired by Ann Lacey.", []),
    ("The Neglect Group met twice. It was chaired by Ann Lacey.", [("Ann Lacey", "Chair", "Neglect Group")]),
    ("The Neglect Group was useful; the workshop was chaired by Ann Lacey.", []),
]  # fmt: skip

# whose the post is, who "he" is, and what body a chair is of, told by what stands before
MEANT: list[tuple[str, Rows]] = [
    ('Superintendent Colin Dray, West Mercia Police, who chaired the Contextual Safeguarding Panel, attended for this item.', [('Colin Dray', 'Chair', 'Contextual Safeguarding Panel'), ('Colin Dray', 'Superintendent', 'West Mercia Police')]),
    ('The report described the Multi-Agency Missing (MAM) group, chaired by Detective Inspector Dray, which met weekly.', [('Dray', 'Chair', 'Multi-Agency Missing group')]),
    ("The Partnership's Child Sexual Exploitation sub-group (CSESG) was now chaired by Beth Oram of Barnardo's.", [('Beth Oram', 'Chair', 'Child Sexual Exploitation sub-group')]),
    ('An Oversight Board had met monthly since April under the chairmanship of Dame Ruth Pell.', [('Ruth Pell', 'Chair', 'Oversight Board')]),
    ("The Trust's Chief Executive, Ms Anita Gaul, thanked the staff of the Telford Youth Trust. ", [('Anita Gaul', 'Chief Executive', 'Telford Youth Trust')]),
    ("The Telford Youth Trust had been set up in 2016. The Trust's Director of Operations, Ms Anita Gaul, said that it employed 80 staff.", [('Anita Gaul', 'Director of Operations', 'Telford Youth Trust')]),
    ("The Shropshire Safeguarding Children Board would publish its report in May. The Board's Independent Chair, Mr Peter Crane, would come to the next meeting.", [('Peter Crane', 'Independent Chair', 'Shropshire Safeguarding Children Board')]),
    ("Mr Paul Dunn, Director of Children's Services (DCS) at Telford and Wrekin Council, replied.", [('Paul Dunn', "Director of Children's Services", 'Telford and Wrekin Council')]),
    ('The Vulnerable Young People Panel (VYPP) met every fortnight, and Inspector Lisa Hurd said that she had taken over as its chair in June.', [('Lisa Hurd', 'Chair', 'Vulnerable Young People Panel')]),
    ('Inspector Lisa Hurd, West Mercia Police, gave the figures. The Runaways Forum continued to meet monthly, and she had become its chair in June.', [('Lisa Hurd', 'Chair', 'Runaways Forum'), ('Lisa Hurd', 'Inspector', 'West Mercia Police')]),
    ('The Portfolio Holder for Children and Families, Councillor Ann Dent (Lead Member), introduced the item.', [('Ann Dent', 'Portfolio Holder for Children and Families', '')]),
    ('The Improvement Board, with an independent chair, Mr T Hobday, had met four times.', [('T Hobday', 'Independent chair', 'Improvement Board')]),
    ('The Improvement Board had an independent chair in Mr T Hobday and met every month.', [('T Hobday', 'Independent chair', 'Improvement Board')]),
    ('The Safer Futures Panel began in June, at which Superintendent Garrod took the chair.', [('Garrod', 'Chair', 'Safer Futures Panel')]),
    ('The Child Death Overview Panel (CDOP) covers Shropshire and Telford, is hosted by Telford and Wrekin Council and is now chaired by Dr Ruth Galton, Consultant in Public Health.', [('Ruth Galton', 'Chair', 'Child Death Overview Panel'), ('Ruth Galton', 'Consultant in Public Health', '')]),
    ('Following the review the board was attended by Mr Derek Lyle, the Commissioner appointed by the Department for Education.', [('Derek Lyle', 'Commissioner', 'Department for Education')]),
    ('The Department for Education (DfE) was told. The DfE-appointed Commissioner, Derek Lyle, attended and the meeting was chaired by the Chief Executive.', [('Derek Lyle', 'Commissioner', 'Department for Education')]),
    ("The Shropshire Children's Trust took over the service in 2017. Its Head of Quality, Jo Tarrant, introduced the report.", [('Jo Tarrant', 'Head of Quality', "Shropshire Children's Trust")]),
    ("The Chief Executive of the Shropshire Children's Trust, Adele Winter, and its Head of Practice, Jo Tarrant, introduced the report.", [('Adele Winter', 'Chief Executive', "Shropshire Children's Trust"), ('Jo Tarrant', 'Head of Practice', "Shropshire Children's Trust")]),
    ('Apologies had been received from Procurator Fiscal Mr Iain Brown.', [('Iain Brown', 'Procurator Fiscal', '')]),
    ('The Exploitation Tactical Group is chaired in turn by the three partners; for the first year this was Superintendent Carl Voss of West Mercia Police.', [('Carl Voss', 'Chair', 'Exploitation Tactical Group'), ('Carl Voss', 'Superintendent', 'West Mercia Police')]),
    ('The Neglect Sub-Group had changed its name to the Early Harm Sub-Group in May. Detective Superintendent Ross Birch chaired it.', [('Ross Birch', 'Chair', 'Early Harm Sub-Group')]),
    ("The following will attend for this item:\n  • Helen Bly : Assistant Director, Specialist Services\n  • Superintendent Miles Cant : West Mercia Police\n  • Ailsa Thorn : Chief Executive, Ludlow Women's Refuge", [('Ailsa Thorn', 'Chief Executive', "Ludlow Women's Refuge"), ('Helen Bly', 'Assistant Director, Specialist Services', ''), ('Miles Cant', 'Superintendent', 'West Mercia Police')]),
    ('A SEND Assurance Board, independently chaired by Professor Ade Whit, had been set up.', [('Ade Whit', 'Independent Chair', 'SEND Assurance Board')]),
    ('Members thanked Jane Pope, who would leave in October after six years as Head of Early Help; Carl Reid of Telford College would succeed her.', [('Jane Pope', 'Head of Early Help', '')]),
    ('Since 1 May 2019 Carl Reid has been Principal of Ludlow College, and before that he was Vice-Principal at Oswestry.', [('Carl Reid', 'Principal', 'Ludlow College')]),
    ('The meeting was chaired by Carl Reid.', []),
    ('It was hoped that Carl Reid would chair the Neglect Group.', []),
    ("The Trust's Chief Executive had written to Carl Reid of the Stroke Association.", []),
    ('The Neglect Group was set up in June and Ann Poole took the minutes.', []),
    ('Cllr Lorna Bunn (cabinet member - children and families) introduced the report with Keith Lowe (assistant director, safeguarding and family support).', [('Keith Lowe', 'assistant director, safeguarding and family support', ''), ('Lorna Bunn', 'cabinet member - children and families', '')]),
    ("The Chief Executive of the Kirby Children's Services Trust (KCST), Adele Winter, spoke.", [('Adele Winter', 'Chief Executive', "Kirby Children's Services Trust")]),
    ('DCI Fergus Moll, PPU, West Mercia Police, gave the figures.', [('Fergus Moll', 'DCI', 'West Mercia Police')]),
    ('Jane Orr was appointed Director of Public Health from 1 June 2019; until then she had been Deputy Director at Stoke-on-Trent City Council.', [('Jane Orr', 'Director of Public Health', '')]),
    ("From 1 April the new Director of Children's Services is Tom Reeve, who comes from Hull City Council.", [('Tom Reeve', "Director of Children's Services", '')]),
    ("The Council has appointed Tom Reeve as its Director of Children's Services; he starts on 1 April.", [('Tom Reeve', "Director of Children's Services", '')]),
    ('Tom Reeve succeeded Ann Veale as Chief Executive of Kirby Hospitals NHS Trust in May.', [('Ann Veale', 'Chief Executive', 'Kirby Hospitals NHS Trust'), ('Tom Reeve', 'Chief Executive', 'Kirby Hospitals NHS Trust')]),
    ('The following appointments were noted:\n- Head of Early Help: Ann Veale\n- Principal Social Worker: Tom Reeve\n- Chair of the Neglect Sub-Group: Superintendent Carl Voss', [('Ann Veale', 'Head of Early Help', ''), ('Carl Voss', 'Chair', 'Neglect Sub-Group'), ('Tom Reeve', 'Principal Social Worker', '')]),
    ('The Chair introduced Ann Veale, who took up post as Head of Early Help in June, and Tom Reeve, her deputy.', [('Ann Veale', 'Head of Early Help', '')]),
    ('The subgroups are chaired as follows: Neglect Group - Ann Veale; Exploitation Group - Superintendent Carl Voss; Audit Group - Tom Reeve.', [('Ann Veale', 'Chair', 'Neglect Group'), ('Carl Voss', 'Chair', 'Exploitation Group'), ('Tom Reeve', 'Chair', 'Audit Group')]),
    ('The sub-group chairs for the year are Ann Veale (Neglect Sub-Group), Carl Voss (Exploitation Sub-Group) and Tom Reeve (Audit Sub-Group).', [('Ann Veale', 'Chair', 'Neglect Sub-Group'), ('Carl Voss', 'Chair', 'Exploitation Sub-Group'), ('Tom Reeve', 'Chair', 'Audit Sub-Group')]),
    ('| Sub-group | Chair | Organisation |\n|---|---|---|\n| Neglect Sub-Group | Ann Veale | Exampleshire County Council |\n| Audit Sub-Group | Tom Reeve | West Mercia Police |', [('Ann Veale', 'Chair', 'Neglect Sub-Group'), ('Tom Reeve', 'Chair', 'Audit Sub-Group')]),
    ('The Designated Nurse for Safeguarding, Ann Veale, was unwell and the Named Nurse, Beth Orme, spoke in her stead.', [('Ann Veale', 'Designated Nurse for Safeguarding', ''), ('Beth Orme', 'Named Nurse', '')]),
    ('Members asked the new Principal Social Worker (Beth Orme, in post since March) what she had found.', [('Beth Orme', 'Principal Social Worker', '')]),
    ('Beth Orme has been Principal Social Worker since March 2019.', [('Beth Orme', 'Principal Social Worker', '')]),
    ('Since March 2019 the Principal Social Worker has been Beth Orme.', [('Beth Orme', 'Principal Social Worker', '')]),
    ('Interviews for the post of Head of Early Help take place in May; Beth Orme is a candidate.', []),
    ('Beth Orme asked whether a Head of Early Help would be appointed.', []),
    ('The post of Head of Early Help is vacant. Beth Orme offered to help.', []),
    ('Sub-group chairs:\n- Performance Sub-Group – Anna Holt\n- Training Sub-Group – Ben Cross, Head of Learning\n- Neglect Sub-Group – vacant', [('Anna Holt', 'Chair', 'Performance Sub-Group'), ('Ben Cross', 'Chair', 'Training Sub-Group'), ('Ben Cross', 'Head of Learning', '')]),
    ("The Board's sub-groups have these chairs: Quality Group (Anna Holt), Missing Group (Inspector Ben Cross) and Health Group (Dr Rita Sen).", [('Anna Holt', 'Chair', 'Quality Group'), ('Ben Cross', 'Chair', 'Missing Group'), ('Rita Sen', 'Chair', 'Health Group')]),
    ('The group chairs are Anna Holt for the Quality Group and Ben Cross for the Missing Group.', [('Anna Holt', 'Chair', 'Quality Group'), ('Ben Cross', 'Chair', 'Missing Group')]),
    ('Group\tChair\tMeets\nQuality Group\tAnna Holt\tMonthly\nMissing Group\tBen Cross\tWeekly', [('Anna Holt', 'Chair', 'Quality Group'), ('Ben Cross', 'Chair', 'Missing Group')]),
    ('The Quality Group and the Missing Group are chaired by Anna Holt and Ben Cross respectively.', [('Anna Holt', 'Chair', 'Quality Group'), ('Ben Cross', 'Chair', 'Missing Group')]),
    ('Anna Holt chairs the Quality Group and Ben Cross the Missing Group.', [('Anna Holt', 'Chair', 'Quality Group'), ('Ben Cross', 'Chair', 'Missing Group')]),
    ('Nominations for sub-group chairs: Quality Group - it was suggested that Anna Holt be asked.', []),
    ('The sub-group chairs were thanked. The Quality Group - Anna Holt, said the Clerk, takes minutes - met in May.', []),
    ('The sub-group chairs had met with Anna Holt (Quality Group) on Monday.', []),
    ('The following sent comments:\n- Quality Group - Anna Holt\n- Missing Group - Ben Cross', []),
    ('The Quality Group was attended by Anna Holt and the chairs were thanked.', []),
]  # fmt: skip

IN_SHORT = (
    "MEMBERS PRESENT\n\nNeil Harb (NH)           Head of Crime      Exampleshire Police\nAnn Bay (AB)   Designated Nurse    Exampleshire Hospital\n"
    "Ruth Alder    Executive Director of People    Exampleshire County Council\n\n1. Groups\n\nThe CSE Group has been known as the Exploitation Sub Group, with NH chairing. "
    "AB is the chair of the Learning Group. The Performance Board was chaired by the Executive Director and met twice. AB asked whether NH would chair the Data Group. The Audit Board was chaired by the Director.\n"
)


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_posts_of_lists(text: str, expected: Rows) -> None:
    assert rows("posts", HEAD + text + TAIL, "person", "post", "organisation") == expected


@pytest.mark.parametrize(("text", "expected"), PROSE)
def test_posts_of_prose(text: str, expected: Rows) -> None:
    found = rows("posts", f"{HEAD}5. Safeguarding children\n\n{text}\n", "person", "post", "organisation")
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), MEANT)
def test_posts_meant(text: str, expected: Rows) -> None:
    found = rows("posts", f"{HEAD}5. Safeguarding children\n\n{text}\n", "person", "post", "organisation")
    assert sorted(found) == expected


def test_chairs_by_initials_and_by_post() -> None:
    found = [r for r in rows("posts", HEAD + IN_SHORT, "person", "post", "organisation") if r[1] == "Chair"]
    assert found == [("Ann Bay", "Chair", "Learning Group"), ("Neil Harb", "Chair", "Exploitation Sub Group"), ("Ruth Alder", "Chair", "Performance Board")]
