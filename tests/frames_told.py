"""Who takes part, told in frames with room between their words, in tables, lists, labels and answers; and what only looks so."""

from __future__ import annotations

HEAD = (
    "Children and Young People Scrutiny Committee\n"
    "Durham County Council\n"
    "Minutes of the meeting held on 4 May 2022\n"
    "\n"
    "Present: Councillor A Baird (Chair), Councillor B Cairns\n"
    "\n"
    "5. Working together\n"
)
BOARD = "Wear Exploitation Board"
POLICE, COUNCIL, TRUST = "Durham Constabulary", "Durham County Council", "Tees Valley NHS Foundation Trust"
TOLD: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    ("The Wear Exploitation Board met. Also taking part were Durham Constabulary and Cafcass.", [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")]),
    ("Attending the Wear Exploitation Board were Durham Constabulary and Cafcass.", [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")]),
    ("The Wear Exploitation Board met, and its members were drawn from Durham Constabulary and Cafcass.", [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")]),
    ("The Wear Exploitation Board met monthly, and Durham Constabulary and Cafcass had been present at every meeting.", [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")]),
    ("The Wear Exploitation Board met monthly. Its convener was the Council's Chief Executive.", [(BOARD, COUNCIL, "", "chair")]),
    ("The Wear Exploitation Board met monthly. Ada Moor (Head of Care) was its chair.", [(BOARD, "", "Ada Moor", "chair")]),
    ("The Wear Exploitation Board met monthly. Ada Moor, a lawyer appointed by the Council, had been made its chair.", [(BOARD, "", "Ada Moor", "chair")]),
    ("That the Chair of the Wear Exploitation Board, Ada Moor, be thanked for her report.", [(BOARD, "", "Ada Moor", "chair")]),
    ("The Wear Exploitation Board met monthly. Durham hosted it.", [(BOARD, COUNCIL, "", "host")]),
    ("The Department for Work and Pensions and Cafcass sat on the Wear Exploitation Board.", [(BOARD, "Cafcass", "", "partner"), (BOARD, "Department for Work and Pensions", "", "partner")]),
    ("The Wear Exploitation Risk Group (WERG) met. Durham Constabulary and Cafcass sat on the WERG.", [("Wear Exploitation Risk Group", "Cafcass", "", "partner"), ("Wear Exploitation Risk Group", POLICE, "", "partner")]),
    ("The Wear Child Exploitation Group (WCE) met. The Multi-Agency Missing Exploited Panel (MAME) met too. Durham Constabulary and Cafcass sit on MAME.", [("Multi-Agency Missing Exploited Panel", "Cafcass", "", "partner"), ("Multi-Agency Missing Exploited Panel", POLICE, "", "partner")]),
    ("The Wear Exploitation Board met twice. Beside its Chair there sat upon it Durham Constabulary and Cafcass.", [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")]),
    ("Upon the Wear Exploitation Board sit Durham Constabulary and Cafcass.", [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")]),
    ("On the Wear Exploitation Board there were seats for Durham Constabulary and Cafcass.", [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")]),
    ("There were on the Wear Exploitation Board both Durham Constabulary and Cafcass.", [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")]),
    ("The Wear Exploitation Board was new. There are seats on it for Durham Constabulary and Cafcass.", [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")]),
    (
        "The budget of the Wear Exploitation Board had been £58,000, of which £34,000 was provided by the Council and £18,500 by Cafcass.",
        [(BOARD, "Cafcass", "", "funder"), (BOARD, COUNCIL, "", "funder")],
    ),
    (
        "Membership of the Wear Exploitation Board was set out in the report, as follows:\n\nName | Post | Agency\nAda Moor (Chair) | Head of Safeguarding | Durham Constabulary\n"
        "Ben Cole | Named Nurse | Tees Valley NHS Foundation Trust\n",
        [(BOARD, POLICE, "Ada Moor", "chair"), (BOARD, TRUST, "Ben Cole", "partner")],
    ),
    (
        "Councillor Ada Moor, Cabinet Member for Children, had taken over the chair of the Wear Exploitation Board in June.",
        [(BOARD, "", "Ada Moor", "chair")],
    ),
    (
        "Durham Constabulary had been sitting from the outset on the Wear Exploitation Board, as had Cafcass.",
        [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")],
    ),
    (
        "Invited to say who was on the Wear Exploitation Board, the Head of Service listed Durham Constabulary, Cafcass and Barnardo's.",
        [(BOARD, "Barnardo's", "", "partner"), (BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")],
    ),
    (
        "The Wear Exploitation Board met each month. Durham Constabulary and Cafcass had come on board last year.",
        [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")],
    ),
    ("The Wear Exploitation Board was presided over by the Council's Chief Executive.", [(BOARD, COUNCIL, "", "chair")]),
    ("The Wear Exploitation Board was chaired by Cafcass.", [(BOARD, "Cafcass", "", "chair")]),
    ("The Wear Exploitation Board was new. Superintendent Ada Moor of Durham Constabulary took the chair.", [(BOARD, POLICE, "Ada Moor", "chair")]),
    ("The turn to chair the Wear Exploitation Board had passed to Durham Constabulary in the person of Superintendent Ada Moor.", [(BOARD, POLICE, "Ada Moor", "chair")]),
    ("Ada Moor had taken over from Len Park as Independent Chair of the Wear Exploitation Board.", [(BOARD, "", "Ada Moor", "independent chair")]),
    ("The Wear Exploitation Board was run from Durham. Durham County Council played host to it.", [(BOARD, COUNCIL, "", "host")]),
    ("The small secretariat team of the Wear Exploitation Board was employed by Durham County Council.", [(BOARD, COUNCIL, "", "host")]),
    (
        "Running the Wear Exploitation Board cost £80,000. Durham Constabulary paid a third, and the rest was met by the Council.",
        [(BOARD, POLICE, "", "funder"), (BOARD, COUNCIL, "", "funder")],
    ),
    (
        "Cafcass's place on the Wear Exploitation Board was one of three seats. Ada Moor, Chief Nurse, spoke for Tees Valley NHS Foundation Trust.",
        [(BOARD, TRUST, "Ada Moor", "partner")],
    ),
    (
        "Membership of the Wear Exploitation Board\nAgency | Named representative | Role\nDurham Constabulary | Superintendent Ada Moor | Chair\nCafcass | Len Park | Member\n",
        [(BOARD, "Cafcass", "Len Park", "partner"), (BOARD, POLICE, "Ada Moor", "chair")],
    ),
    (
        "Sitting on the Wear Exploitation Board were the following:\n- Superintendent Ada Moor, Durham Constabulary (Chair)\n- Cafcass\n",
        [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "Ada Moor", "chair")],
    ),
    (
        "Wear Exploitation Board\n\nIndependent Chair: Ada Moor\n\nHost authority: Durham County Council\n\nMembers: Durham Constabulary and Cafcass\n",
        [(BOARD, "", "Ada Moor", "independent chair"), (BOARD, COUNCIL, "", "host"), (BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")],
    ),
    (
        "Question: Which agencies sit on the Wear Exploitation Board?\n\nAnswer: Durham Constabulary, Cafcass and Barnardo's.\n",
        [(BOARD, "Barnardo's", "", "partner"), (BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")],
    ),
    (
        "Contributions to the Wear Exploitation Board in 2021/22 were as set out.\nPartner | Amount\nDurham Constabulary | £9,000\nCafcass | £500\nTotal | £9,500\n",
        [(BOARD, "Cafcass", "", "funder"), (BOARD, POLICE, "", "funder")],
    ),
    # a body named after what it is of, an organisation said with "the", a holder beside a post
    (
        "The Wear Exploitation Board meets monthly. Its other members, Cafcass and Barnardo's, did not object.",
        [(BOARD, "Barnardo's", "", "partner"), (BOARD, "Cafcass", "", "partner")],
    ),
    (
        "The Wear Exploitation Board meets monthly. Those who attend are Durham Constabulary, Cafcass and the Council itself.",
        [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner"), (BOARD, COUNCIL, "", "partner")],
    ),
    (
        "The Wear Exploitation Board had two members. These were Cafcass and Durham Constabulary.",
        [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")],
    ),
    (
        "Cafcass was one of three members of the Wear Exploitation Board, the others being Durham Constabulary and Barnardo's.",
        [(BOARD, "Barnardo's", "", "partner"), (BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")],
    ),
    (
        "Members asked which agencies were represented on the Wear Exploitation Board. The reply was that Durham Constabulary and Cafcass were.",
        [(BOARD, "Cafcass", "", "partner"), (BOARD, POLICE, "", "partner")],
    ),
    (
        "A Member enquired who sat on the Wear Exploitation Board. The answer was Cafcass and the Council, with Superintendent Ada Moor of Durham Constabulary in the chair.",
        [(BOARD, POLICE, "Ada Moor", "chair"), (BOARD, "Cafcass", "", "partner"), (BOARD, COUNCIL, "", "partner")],
    ),
    (
        "Membership of the Wear Exploitation Board was as follows: -\n- Durham Constabulary: Superintendent Ada Moor (Chair)\n- Cafcass: Len Park, Service Manager\n- Tees Valley NHS Foundation Trust - Named Nurse\n",
        [(BOARD, POLICE, "Ada Moor", "chair"), (BOARD, "Cafcass", "Len Park", "partner"), (BOARD, TRUST, "", "partner")],
    ),
    (
        "Hosting of the Wear Exploitation Board had passed to Durham County Council, whose Director of Housing, Ada Moor, chaired it.",
        [(BOARD, COUNCIL, "", "host"), (BOARD, COUNCIL, "Ada Moor", "chair")],
    ),
    ("Durham County Council, as host of the Wear Exploitation Board, employed its manager.", [(BOARD, COUNCIL, "", "host")]),
    ("The Wear Exploitation Board was administered from day to day by Ada Moor.", [(BOARD, "", "Ada Moor", "manager")]),
    ("The Wear Exploitation Board was new. The present Chair was Ada Moor of Cafcass.", [(BOARD, "Cafcass", "Ada Moor", "chair")]),
    ("Cafcass is represented on the Wear Exploitation Board by its Service Manager, Ada Moor.", [(BOARD, "Cafcass", "Ada Moor", "partner")]),
    ("Cafcass's place on the Wear Exploitation Board is taken by Ada Moor, Service Manager.", [(BOARD, "Cafcass", "Ada Moor", "partner")]),
    (
        "Contributions to the Wear Exploitation Board budget for 2021/22:\nDurham Constabulary | £9,000\nCafcass | £500\n",
        [(BOARD, "Cafcass", "", "funder"), (BOARD, POLICE, "", "funder")],
    ),
    (
        "Durham Constabulary and Cafcass attend the weekly Missing Children meetings.",
        [("Missing Children meetings", "Cafcass", "", "partner"), ("Missing Children meetings", POLICE, "", "partner")],
    ),
    (
        "Under the joint commissioning arrangements, Durham County Council acted as lead commissioner. Funding came from the Council and Cafcass.",
        [
            ("joint commissioning arrangements", COUNCIL, "", "lead commissioner"), ("joint commissioning arrangements", COUNCIL, "", "funder"),
            ("joint commissioning arrangements", "Cafcass", "", "funder"),
        ],
    ),
    (
        "Schools, the probation service, housing providers and Barnardo's were among the other agencies represented on the Wear Exploitation Board.",
        [(BOARD, "Barnardo's", "", "partner"), (BOARD, "Schools", "", "partner"), (BOARD, "housing providers", "", "partner"), (BOARD, "probation service", "", "partner")],
    ),
    (
        "Ada Moor, Independent Chair and Scrutineer of the Durham Safeguarding Children Partnership, presented the report.",
        [("Durham Safeguarding Children Partnership", "", "Ada Moor", "independent chair")],
    ),
    (
        "The old board will be replaced by the Durham Safeguarding Children Partnership on 27 September 2022. Durham County Council and Durham Constabulary are the statutory partners in the new body.",
        [("Durham Safeguarding Children Partnership", POLICE, "", "statutory partner"), ("Durham Safeguarding Children Partnership", COUNCIL, "", "statutory partner")],
    ),
    (
        "Superintendent Ada Moor of Durham Constabulary, who was there in her capacity as Chair of the Wear Exploitation Board, spoke.",
        [(BOARD, POLICE, "Ada Moor", "chair")],
    ),
    ("Ada Moor was present wearing her hat as Chair of the Wear Exploitation Board.", [(BOARD, "", "Ada Moor", "chair")]),
    ("Inspector Ada Moor, who had taken over the chair of the Wear Exploitation Board from Ben Hale in May, spoke.", [(BOARD, "", "Ada Moor", "chair")]),
    (
        "It was agreed by the Durham Safeguarding Children Partnership's Missing and CSE Sub-Committee, of which Inspector Ada Moor was now the chair.",
        [("Missing and CSE Sub-Committee", "", "Ada Moor", "chair")],
    ),
    (
        "The Wear Exploitation Board, on which sat the three local authorities of Durham, Darlington and Gateshead, Durham Constabulary and the Probation Service, met monthly.",
        [(BOARD, "Darlington", "", "partner"), (BOARD, "Gateshead", "", "partner"), (BOARD, "Probation Service", "", "partner"), (BOARD, COUNCIL, "", "partner"), (BOARD, POLICE, "", "partner")],
    ),
    (
        "The plan provided for the Durham Safeguarding Children Board to be replaced on 1 September 2022 by the Durham Safeguarding Children Partnership (DSCP), the three statutory safeguarding partners of which would be Durham County Council, Durham Constabulary and NHS Durham CCG.",
        [("Durham Safeguarding Children Partnership", "NHS Durham Clinical Commissioning Group", "", "statutory partner"), ("Durham Safeguarding Children Partnership", COUNCIL, "", "statutory partner"), ("Durham Safeguarding Children Partnership", POLICE, "", "statutory partner")],
    ),
)
NOT_TOLD: tuple[str, ...] = (
    "The Wear Exploitation Board had met. Of its money £9,000 had been given to Roe Mind by the Wear Exploitation Board.",
    "The Wear Exploitation Board had met. A parish council had asked for a seat.",
    "Mentors came through a contract which the Wear Exploitation Board had given to Roe Trust.",
    "The Wear Exploitation Board had met. Also present for this item were Durham Constabulary and Cafcass.",
    "The Wear Exploitation Board had met. Durham Constabulary and Cafcass were present at the meeting.",
    "The Wear Exploitation Board met. Durham hosted its conference.",
    "Status: DRAFT. Its members were Durham Constabulary and Cafcass.",
    "The report (ABC/12/20) was received. Its members were Durham Constabulary and Cafcass.",
    "We paid £5,000 to the Wear Exploitation Board.",
    "Councillor Baird asked who would sit on the Wear Exploitation Board. The answer was Cafcass and Barnardo's.",
    "A Member asked which members of the Wear Exploitation Board had voted for the plan. The answer was Cafcass and Barnardo's.",
    "A Member asked who attended the launch of the Wear Exploitation Board. The answer was Cafcass and Barnardo's.",
    "The actions of members of the Wear Exploitation Board were as follows:\n- Durham Constabulary: Ada Moor to report\n- Cafcass: Len Park to attend\n",
    "The Wear Exploitation Board's annual conference was hosted by Durham County Council.",
    "The Wear Exploitation Board considered the Family Hub, which was managed by Ada Moor.",
    "The Wear Exploitation Board met in May. Those who were late included Durham Constabulary.",
    "Durham Constabulary had been asked to sit on the Wear Exploitation Board.",
    "Cafcass had left the Wear Exploitation Board and no longer came on board.",
    "The Wear Exploitation Board had a stall beside Durham Constabulary at the fair.",
    "It was hoped that Durham Constabulary would take its turn to chair the Wear Exploitation Board.",
    "The Wear Exploitation Board met at the offices of Durham Constabulary.",
    "Durham Constabulary attended the launch. The Wear Exploitation Board was mentioned.",
    "Officers of Durham Constabulary had written to the Wear Exploitation Board.",
    "Question: Might Cafcass join the Wear Exploitation Board?\n\nAnswer: Not at present.\n",
    "The Wear Exploitation Board set three priorities:\n- Better intelligence\n- Training for schools\n",
    "Priorities of the Wear Exploitation Board\nTheme | Lead | Date\nTraining | Ada Moor | May\n",
    "Durham Constabulary paid £4,000 for a van. The Wear Exploitation Board welcomed this.",
    "The Wear Exploitation Board thanked Ada Moor, who had stood down as its chair.",
    "Nobody from Cafcass sat on the Wear Exploitation Board.",
    "The Team Around the Child process gave way in May 2019 to the Wear Exploitation Board.",
)
