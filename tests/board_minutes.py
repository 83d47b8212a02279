"""Minutes of boards in invented places, and who sits on each; and of councils' committees, on which nobody is a partner."""

from __future__ import annotations

BOARDS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "DURHAM CHILDREN'S SERVICES IMPROVEMENT BOARD\n\nVenue: County Hall, Durham\n\nNOTES OF MEETING: Thursday 4th May 2017, 2.00pm\n\nMEMBERS OF THE BOARD (P = present, A = apologies)\n\n"
        "P   Ada Moor (AM), Chair\nP   Len Park (LP), Chief Executive, Durham County Council\nP   Ann Pew (AP), Superintendent, Durham Constabulary\n"
        "A   Dr Tom Lee (TL), Designated Doctor, Durham Dales Clinical Commissioning Group\n\n1. WELFARE\n\nChild protection, early help and looked after children were discussed.\n",
        [
            ("Durham Children's Services Improvement Board", "", "Ada Moor", "", "chair"),
            ("Durham Children's Services Improvement Board", "Durham Constabulary", "Ann Pew", "Superintendent", "partner"),
            ("Durham Children's Services Improvement Board", "Durham County Council", "Len Park", "Chief Executive", "partner"),
            ("Durham Children's Services Improvement Board", "Durham Dales Clinical Commissioning Group", "Tom Lee", "Designated Doctor", "partner"),
        ],
    ),
    (
        "DURHAM SAFEGUARDING CHILDREN PARTNERSHIP\n\nNotes of the meeting held on 4 May 2021\n\nIn the Chair    Ms A Moor\n\nAgencies        Superintendent A Pew, Durham Constabulary\n"
        "                Mrs L Park, Cafcass\n\n1. Neglect\n\nChild protection, early help and looked after children were discussed.\n",
        [
            ("Durham Safeguarding Children Partnership", "", "A Moor", "", "chair"),
            ("Durham Safeguarding Children Partnership", "Cafcass", "L Park", "", "partner"),
            ("Durham Safeguarding Children Partnership", "Durham Constabulary", "A Pew", "Superintendent", "partner"),
        ],
    ),
    (
        "Durham SEND Partnership Board\n\nMinutes of the meeting held on 4 May 2021\n\nPresent:\nAda Moor, Director of Children's Services, Durham County Council (Chair)\n"
        "Ann Pew, Head of Therapies, NHS Durham Dales Clinical Commissioning Group\nLen Park, Headteacher, Dales Park School\n\n1. Inclusion\n\nChildren's social care, early help and looked after children were discussed.\n",
        [
            ("Durham SEND Partnership Board", "Dales Park School", "Len Park", "Headteacher", "partner"),
            ("Durham SEND Partnership Board", "Durham County Council", "Ada Moor", "Director of Children's Services", "chair"),
            ("Durham SEND Partnership Board", "NHS Durham Dales Clinical Commissioning Group", "Ann Pew", "Head of Therapies", "partner"),
        ],
    ),
    (
        "3rd Meeting of the Safeguarding Board for Northern Ireland\n\nHeld on 26th May 2016 at 2.00pm, The Old Mill, Lisburn\n\nName / Title & Organisation / Present\n\n"
        "Ada Moor / Independent Chair Safeguarding Board for Northern Ireland /\nDr Ann Pew / Director of Public Health /\nLen Park / CMR Panel Chair /\nSuperintendent Tom Lee / PSNI /\n\n"
        "In Attendance\n\nJo Fell / Minute Taker\n\n1. Welcome\n\nChild protection, early help and looked after children were discussed.\n",
        [
            ("CMR Panel", "CMR Panel", "Len Park", "", "chair"),
            ("Safeguarding Board for Northern Ireland", "", "Ada Moor", "Independent Chair", "independent chair"),
            ("Safeguarding Board for Northern Ireland", "", "Ann Pew", "Director of Public Health", "partner"),
            ("Safeguarding Board for Northern Ireland", "CMR Panel", "Len Park", "Chair", "partner"),
            ("Safeguarding Board for Northern Ireland", "Police Service of Northern Ireland", "Tom Lee", "Superintendent", "partner"),
        ],
    ),
    (
        "Durham Child Exploitation Strategic Group\n\nMinutes of the meeting held on 4 May 2021\n\nPresent:\nLen Park, Superintendent, Durham Constabulary\n"
        "Ann Pew, Service Manager, Cafcass\nTom Lee, Head of Safeguarding, Durham County Council\n\n1. Update\n\nChild exploitation, early help and looked after children were discussed.\n",
        [
            ("Durham Child Exploitation Strategic Group", "Cafcass", "Ann Pew", "Service Manager", "partner"),
            ("Durham Child Exploitation Strategic Group", "Durham Constabulary", "Len Park", "Superintendent", "partner"),
            ("Durham Child Exploitation Strategic Group", "Durham County Council", "Tom Lee", "Head of Safeguarding", "partner"),
        ],
    ),
    (  # the letters of the name stand after it, and each cell on a line
        "Minutes of the meeting of the Durham Safeguarding Children Partnership (DSCP)\n\nTuesday 4 May 2021, 10:00 - 12:15\n\nVenue: Microsoft Teams\n\nName\nRole\nAgency\n\nAttendees\n\n"
        "Ada Moor\nIndependent Chair (Chair)\nDSCP\n\nAnn Pew\nDirector of Children's Social Care\nDurham County Council\n\nLen Park\nHead of Public Protection\nDurham Constabulary\n\n"
        "In attendance\n\nTom Lee\nBusiness Manager\nDSCP\n\n1. Welcome\n\n1.1 Child protection, early help and looked after children were discussed.\n",
        [
            ("Durham Safeguarding Children Partnership", "", "Ada Moor", "Independent Chair", "independent chair"),
            ("Durham Safeguarding Children Partnership", "", "Tom Lee", "Business Manager", "manager"),
            ("Durham Safeguarding Children Partnership", "Durham Constabulary", "Len Park", "Head of Public Protection", "partner"),
            ("Durham Safeguarding Children Partnership", "Durham County Council", "Ann Pew", "Director of Children's Social Care", "partner"),
        ],
    ),
)
NO_BOARDS = (
    # A council's own board, to which officers of others come.
    "CORPORATE PARENTING BOARD\nDurham County Council\n\nMinutes of the meeting held on 4 May 2021\n\nPresent:\nCouncillor A Baird (Chair)\nCouncillor B Cairns\n\nIn attendance:\n"
    "Ann Pew, Designated Nurse, NHS Durham Dales Clinical Commissioning Group\nLen Park, Superintendent, Durham Constabulary\n\n1. Performance\n\nChild protection, early help and looked after children were discussed.\n",
    # A board of councillors alone.
    "CHILDREN'S SERVICES IMPROVEMENT BOARD\nDurham County Council\n\nMinutes of the meeting held on 4 May 2021\n\nPresent:\nCouncillor A Baird (Chair)\nCouncillor B Cairns\n\n"
    "1. Performance\n\nChild protection, early help and looked after children were discussed.\n",
    # Guests of other bodies are no members.
    "CHILDREN'S SERVICES IMPROVEMENT BOARD\nDurham County Council\n\nMinutes of the meeting held on 4 May 2021\n\nPresent:\nCouncillor A Baird (Chair)\n\nOfficers in attendance:\n"
    "Ann Pew, Designated Nurse, NHS Durham Dales Clinical Commissioning Group\nLen Park, Superintendent, Durham Constabulary\n\n1. Performance\n\nChild protection, early help and looked after children were discussed.\n",
)
SHORT_NAMES = (
    ("DURHAM CHILDREN'S SERVICES IMPROVEMENT BOARD", "The Improvement Board had replaced the Challenge Panel in March 2016.", ("Challenge Panel", "Durham Children's Services Improvement Board", "2016-03")),
    ("Durham Early Help Partnership Board", "In May 2016 the Partnership Board took over from the Early Help Forum.", ("Early Help Forum", "Durham Early Help Partnership Board", "2016-05")),
    ("Durham Child Exploitation Strategic Group", "The Gangs Panel had been superseded by the Strategic Group in May 2016.", ("Gangs Panel", "Durham Child Exploitation Strategic Group", "2016-05")),
    ("Durham Neglect Steering Group", "The Steering Group succeeded the Neglect Forum in May 2016.", ("Neglect Forum", "Durham Neglect Steering Group", "2016-05")),
    ("DURHAM SEND INCLUSION BOARD", "It was recalled that the SEND Panel had become the Inclusion Board in May 2016.", ("SEND Panel", "Durham SEND Inclusion Board", "2016-05")),
)
