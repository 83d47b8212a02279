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
)
NOT_TOLD: tuple[str, ...] = (
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
