"""Attendance lists in many forms, and sentences that tell who was there, excused, absent or spoke."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Children's Scrutiny Panel\nMinutes of the meeting held on 5 March 2019 at Town Hall\n\n"
ITEMS = "\n\n1. Declarations of interest\nThere were none.\n\n2. Annual report\nThe report was noted.\n"
TOLD = (
    HEAD + "Present: Councillor A Quill (Chair)\n\n1. Declarations of interest\nThere were none.\n\n2. Annual report\n"
)
CHAIR = ("A Quill", "present", "member", "chair", "")
COLUMNS = ("person", "status", "capacity", "chair", "post")

LISTS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "MEMBERS PRESENT:  J R Quill (in the Chair), S Ryde and T D Stow\n(Vice-Chairman).\n\nOFFICERS:  Petrie (Head of Law); Oyel (Virtual School Head); Dr Menzies (Designated Doctor for Children); Sneddon (Business Manager, Northshire "
        "Partnership).\n\nAPOLOGIES:  H M Coldham (Chairman) and R Gowing; also Thripp (Head of Fostering).",
        [
            ("H M Coldham", "apologies", "member", "chair", ""),
            ("J R Quill", "present", "member", "", ""),
            ("Menzies", "present", "officer", "", "Designated Doctor for Children"),
            ("Oyel", "present", "officer", "", "Virtual School Head"),
            ("Petrie", "present", "officer", "", "Head of Law"),
            ("R Gowing", "apologies", "member", "", ""),
            ("S Ryde", "present", "member", "", ""),
            ("Sneddon", "present", "officer", "", "Business Manager"),
            ("T D Stow", "present", "member", "vice-chair", ""),
            ("Thripp", "apologies", "officer", "", "Head of Fostering"),
        ],
    ),
    (
        "Present: Councillor A Quill (Chair)\n\nAlso in attendance: Councillor B Ryde, Cabinet Member for Homes\n\n(The meeting closed at 20:25.)\n\n"
        "Sian Stow, Head of Commissioning, Office of the Police and Crime Commissioner; Dora Thorne, Director of People and Deputy Chief Executive",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "invitee", "", "Cabinet Member for Homes"),
            ("Dora Thorne", "present", "officer", "", "Director of People and Deputy Chief Executive"),
            ("Sian Stow", "present", "officer", "", "Head of Commissioning"),
        ],
    ),
    (
        "Voting Members:                Councillor A Quill - in the chair\n\nCouncillor Ben Ryde\n\nCouncillor Cara Stow (in place of Councillor Don Thorne)\n\nWhole of meeting:           E. Good (Law)\n\n"
        "Apologies for absence and temporary appointments were received as follows:\n\nApology from\n\nTemporary Appointments\n\nCouncillor Thorne\n\nCouncillor Stow\n\nCouncillor Marr",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "member", "", ""),
            ("Cara Stow", "substitute", "member", "", ""),
            ("Don Thorne", "apologies", "member", "", ""),
            ("E. Good", "present", "officer", "", ""),
            ("Marr", "apologies", "member", "", ""),
        ],
    ),
    (
        "Attendance Details\n\nCouncillor A Quill (Chair), Councillor B Ryde\n\nApologies for absence:\nwere submitted on behalf of Councillor C Stow and Councillor D Thorne",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "apologies", "member", "", ""),
            ("D Thorne", "apologies", "member", "", ""),
        ],
    ),
    (
        "PRESENT: Councillor A Quill (Chair)\nCouncillor B Ryde, Cabinet Member - Roads, Waste and Public\nServices\n\nALSO PRESENT: Councillor C Stow, Chair of the Overview and Scrutiny Committee\n"
        "(Homes and Roads)\nCouncillor D Thorne, Executive Board Member for Social Care & Health\nMiss E Good, Cabinet Support Member",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "invitee", "", "Cabinet Member - Roads, Waste and Public Services"),
            ("C Stow", "present", "invitee", "", "Chair"),
            ("D Thorne", "present", "invitee", "", "Executive Board Member for Social Care & Health"),
            ("E Good", "present", "invitee", "", "Cabinet Support Member"),
        ],
    ),
    (
        "PRESENT\n\nCllr A Quill (Chairman)\nCllr B Ryde\nCllr C Stow\n\nMembers in Attendance:    Cllrs D Thorne - Executive Member for Homes\n\nOfficers in Attendance:    Mr F Denby - Director of Homes",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Thorne", "present", "invitee", "", "Executive Member for Homes"),
            ("F Denby", "present", "officer", "", "Director of Homes"),
        ],
    ),
    (
        "Chair: Cllr A Quill\n\nMembers in attendance: Cllr B Ryde, Cllr C Stow",
        [("A Quill", "present", "member", "chair", ""), ("B Ryde", "present", "member", "", ""), ("C Stow", "present", "member", "", "")],
    ),
    (
        "Chair: Cllr A Quill\n\nApologies: Cllr B Ryde and Dora Thorne, Independent Chair of the Northshire Safeguarding Children Partnership",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "apologies", "member", "", ""),
            ("Dora Thorne", "apologies", "invitee", "", "Independent Chair"),
        ],
    ),
    (
        "PRESENT / YN BRESENNOL:\nCounty Councillor A Quill (Chair / Cadeirydd)\nCounty Councillor B Ryde (Is-gadeirydd / Vice-Chair)\n\n"
        "Co-opted Members / Aelodau Cyfetholedig: C Stow, D Thorne\n\nCabinet Portfolio Holders in attendance / Deiliaid Portffolio:\n"
        "County Councillor E Good, Cabinet Member for Bright Futures\n\nOthers in attendance / Eraill yn bresennol:\nFfion Marr, Estyn Link Inspector\n\n"
        "Apologies / Ymddiheuriadau: County Councillors G Hall and H Pike",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "vice-chair", ""),
            ("C Stow", "present", "co-opted", "", ""),
            ("D Thorne", "present", "co-opted", "", ""),
            ("E Good", "present", "invitee", "", "Cabinet Member for Bright Futures"),
            ("Ffion Marr", "present", "invitee", "", "Link Inspector"),
            ("G Hall", "apologies", "member", "", ""),
            ("H Pike", "apologies", "member", "", ""),
        ],
    ),
    (
        "Present: Councillor A Quill (Chair)\n\nOfficer(s)\nDilys Marr\tHead of Safeguarding\n\nApologies for Absence\nCouncillor(s): B Ryde and C Stow\n"
        "Officer(s): Edwin Good, Head of Fostering",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "apologies", "member", "", ""),
            ("C Stow", "apologies", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
            ("Edwin Good", "apologies", "officer", "", "Head of Fostering"),
        ],
    ),
    (
        "Present: Councillor A Quill (Chair)\n\nApologies\nCouncillors: B Ryde\nOfficers: Edwin Good, Head of Fostering",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "apologies", "member", "", ""),
            ("Edwin Good", "present", "officer", "", "Head of Fostering"),
        ],
    ),
    (
        "Present: Councillors ANNA QUILL and BEN RYDE; Mr CARL STOW and Mrs DORA THORNE, religious representatives; and Miss EVE GOOD, teacher representative.",
        [
            ("ANNA QUILL", "present", "member", "", ""),
            ("BEN RYDE", "present", "member", "", ""),
            ("CARL STOW", "present", "co-opted", "", "religious representative"),
            ("DORA THORNE", "present", "co-opted", "", "religious representative"),
            ("EVE GOOD", "present", "co-opted", "", "teacher representative"),
        ],
    ),
    (
        "PRESENT\nAnna Quill (Leader of the Council) (Chair)\n\nABSENT\nCouncillor Ben Ryde (Youth Champion)\n\nApologies: Councillor Ben Ryde",
        [
            ("Anna Quill", "present", "member", "chair", "Leader of the Council"),
            ("Ben Ryde", "absent", "member", "", "Youth Champion"),
            ("Ben Ryde", "apologies", "member", "", "Youth Champion"),
        ],
    ),
    (
        "Present: Councillor A Quill (Chair)\n\nApologies were given for Councillor Ben Ryde and for Carl Stow, Director of Public Health.",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "apologies", "member", "", ""),
            ("Carl Stow", "apologies", "officer", "", "Director of Public Health"),
        ],
    ),
    (
        "Present\tCllrs A Quill (Chairman), B Ryde\n\nCo-opted\tEdwin Good\n\nAlso Present (Non voting)\tCllr J Hall, Lorna White\n\nOfficers (virtually)\tDilys Marr",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", ""),
            ("Edwin Good", "present", "co-opted", "", ""),
            ("J Hall", "present", "invitee", "", ""),
            ("Lorna White", "present", "invitee", "", ""),
        ],
    ),
    (
        "Present: Councillors Quill (Chair), Ryde, Stow and Thorne",
        [
            ("Quill", "present", "member", "chair", ""),
            ("Ryde", "present", "member", "", ""),
            ("Stow", "present", "member", "", ""),
            ("Thorne", "present", "member", "", ""),
        ],
    ),
    (
        "Members Present:\nCllr Anna Quill (Chair)\nCllr Ben Ryde (Vice Chair)\nCllr Cara Stow",
        [
            ("Anna Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "member", "vice-chair", ""),
            ("Cara Stow", "present", "member", "", ""),
        ],
    ),
    (
        "PRESENT:\n\nCouncillor A Quill in the Chair\n\nCouncillors B Ryde, C Stow",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Committee Membership\nCouncillor A Quill (Chair) - Present\nCouncillor B Ryde - Apologies\nCouncillor C Stow - Absent",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "apologies", "member", "", ""),
            ("C Stow", "absent", "member", "", ""),
        ],
    ),
    (
        "Present: A Quill (Chair), B Ryde; Officers: Dilys Marr (Director of Children's Services), Owen Pike (Democratic Services Officer)",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
            ("Owen Pike", "present", "officer", "", "Democratic Services Officer"),
        ],
    ),
    (
        "Present\n\nCouncillor A Quill (Chair)\nCouncillor B Ryde\n\nAlso in attendance\n\nDilys Marr – Director of Children's Services\nOwen Pike – Scrutiny Officer",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
            ("Owen Pike", "present", "officer", "", "Scrutiny Officer"),
        ],
    ),
    (
        "| Name | Role | Present |\n| Cllr A Quill | Chair | ✓ |\n| Cllr B Ryde | Member | Apologies |\n| Dilys Marr | Director of Children's Services | ✓ |",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "apologies", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
        ],
    ),
    (
        "Councillors: A Quill (Chairman)\n B Ryde (Vice-Chairman)\n C Stow*\n\n* denotes absence",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "vice-chair", ""),
            ("C Stow", "absent", "member", "", ""),
        ],
    ),
    (
        "Members:\n(P) Councillor A Quill (Chair)\n(P) Councillor B Ryde\n(A) Councillor C Stow\n\nP = present, A = apologies",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "apologies", "member", "", ""),
        ],
    ),
    (
        "Present:- Cllr A Quill (Chair); Cllr B Ryde (substituting for Cllr D Stow); Mrs E Thorne (Church of England Diocese)",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "substitute", "member", "", ""),
            ("E Thorne", "present", "co-opted", "", ""),
        ],
    ),
    (
        "Present: Councillor A Quill – Chair\nCouncillor B Ryde – Vice Chair\n\nIn attendance by video link: Councillor D Stow, Cabinet Member for Children",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "vice-chair", ""),
            ("D Stow", "present", "invitee", "", "Cabinet Member for Children"),
        ],
    ),
    (
        "Those present:\nCllrs A Quill (Chair), B Ryde, C Stow\n\nThose absent:\nCllr D Thorne",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Thorne", "absent", "member", "", ""),
        ],
    ),
    (
        (
            "The following were present: Councillors A Quill (Chair), B Ryde and C Stow.\n\nThe following officers attended: Dilys Marr, Director of Children's "
            "Services and Owen Pike, Committee Officer."
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
            ("Owen Pike", "present", "officer", "", "Committee Officer"),
        ],
    ),
    (
        "Board Members Present\nAnna Quill (AQ) Chair\nBen Ryde (BR) Head of Early Help\nCara Stow (CS) Detective Superintendent, Northmoor Police",
        [
            ("Anna Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "officer", "", "Head of Early Help"),
            ("Cara Stow", "present", "officer", "", "Detective Superintendent"),
        ],
    ),
    (
        "Present: Cllr. Quill (Chairman), Cllr. Ryde, Cllr. Mrs Stow\nOfficers: Mr Pike, Mrs Marr",
        [
            ("Marr", "present", "officer", "", ""),
            ("Pike", "present", "officer", "", ""),
            ("Quill", "present", "member", "chair", ""),
            ("Ryde", "present", "member", "", ""),
            ("Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Elected members: A Quill (Chair), B Ryde\nEducation representatives: C Stow, D Thorne\nRegrets: E Underhill",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "co-opted", "", ""),
            ("D Thorne", "present", "co-opted", "", ""),
            ("E Underhill", "apologies", "member", "", ""),
        ],
    ),
    (
        (
            "Present: Councillors A Quill (Chair), B Ryde\nIn remote attendance: Councillor C Stow\nApologies: Councillors D Thorne and E Vane (Councillor F West "
            "substituting)"
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Thorne", "apologies", "member", "", ""),
            ("E Vane", "apologies", "member", "", ""),
            ("F West", "substitute", "member", "", ""),
        ],
    ),
    (
        "PRESENT\nCouncillor Anna Quill, Chair\nCouncillor Ben Ryde\n\nABSENT WITH APOLOGIES\nCouncillor Cara Stow\n\nABSENT\nCouncillor Dan Thorne",
        [
            ("Anna Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "member", "", ""),
            ("Cara Stow", "apologies", "member", "", ""),
            ("Dan Thorne", "absent", "member", "", ""),
        ],
    ),
    (
        "Attended by: Cllr A Quill (Chair), Cllr B Ryde\nSupported by: Owen Pike (Governance Officer)",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("Owen Pike", "present", "officer", "", "Governance Officer"),
        ],
    ),
    (
        (
            "Panel Members in Attendance:\n- Councillor Anna Quill (Chair)\n- Councillor Ben Ryde\n\nExecutive Members in Attendance:\n- Councillor Dan Thorne (Deputy "
            "Leader and Executive Member for Children)\n\nOfficers in Attendance:\n- Dilys Marr (Executive Director, People)"
        ),
        [
            ("Anna Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "member", "", ""),
            ("Dan Thorne", "present", "invitee", "", "Deputy Leader and Executive Member for Children"),
            ("Dilys Marr", "present", "officer", "", "Executive Director, People"),
        ],
    ),
    (
        "Chair: Councillor A Quill\nMembers: Councillors B Ryde, C Stow\nLead Officer: Dilys Marr, Head of Safeguarding\nScrutiny Officer: Owen Pike",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
            ("Owen Pike", "present", "officer", "", "Scrutiny Officer"),
        ],
    ),
    (
        (
            "Present: Councillors Quill (Chair), Ryde.\nApologies for absence: Councillor Stow.\nIn attendance: the Director of Children's Services (D Marr) and the "
            "Head of Law (O Pike)."
        ),
        [
            ("D Marr", "present", "officer", "", "Director of Children's Services"),
            ("O Pike", "present", "officer", "", "Head of Law"),
            ("Quill", "present", "member", "chair", ""),
            ("Ryde", "present", "member", "", ""),
            ("Stow", "apologies", "member", "", ""),
        ],
    ),
    (
        (
            "Councillors in attendance:\nA Quill (Chair)\nB Ryde\n\nCouncillors sending apologies:\nC Stow\n\nOfficers:\nDirector of Children's Services - Dilys Marr\nHead "
            "of Law - Owen Pike"
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "apologies", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
            ("Owen Pike", "present", "officer", "", "Head of Law"),
        ],
    ),
    (
        "Present (Members): Councillors A Quill (Chair), B Ryde\nPresent (Officers): Dilys Marr",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", ""),
        ],
    ),
    (
        "Present: Councillors A Quill (Chair), B Ryde.\nObserving: Councillor D Stow",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("D Stow", "present", "invitee", "", ""),
        ],
    ),
    (
        "Councillors Present: A Quill (Chair) (Lab), B Ryde (Con), C Stow (LD)\nSubstitutes present: D Thorne (for E Vane)",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Thorne", "substitute", "member", "", ""),
        ],
    ),
    (
        "Sederunt: Councillors Quill (Convener), Ryde; Dilys Marr, Chief Social Work Officer",
        [
            ("Dilys Marr", "present", "officer", "", "Chief Social Work Officer"),
            ("Quill", "present", "member", "chair", ""),
            ("Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Members\nCouncillor Anna Quill (Chair)\nCouncillor Ben Ryde\n\nOfficers\nDilys Marr\tDirector of Children's Services\nOwen Pike\tHead of Law",
        [
            ("Anna Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
            ("Owen Pike", "present", "officer", "", "Head of Law"),
        ],
    ),
    (
        (
            "Present:\n\n• Councillor A Quill (Chair)\n• Councillor B Ryde\n• Councillor C Stow (part)\n\nApologies:\n\n• Councillor D Thorne\n• Mrs E Vane (Parent "
            "Governor)"
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Thorne", "apologies", "member", "", ""),
            ("E Vane", "apologies", "co-opted", "", "Parent Governor"),
        ],
    ),
    (
        "PRESENT: Cllr Anna Quill (Chair), Cllr Ben Ryde (Deputy Chair), Cllr Cara Stow (substitute for Cllr Dan Thorne), Faye Vane (Healthwatch, co-opted)",
        [
            ("Anna Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "member", "vice-chair", ""),
            ("Cara Stow", "substitute", "member", "", ""),
            ("Faye Vane", "present", "co-opted", "", ""),
        ],
    ),
    (
        (
            "Attendance\n\nCouncillor Anna Quill (Chair), Councillor Ben Ryde and Councillor Cara Stow.\n\nOfficers in attendance\n\nDilys Marr (Director of Children's "
            "Services), Owen Pike (Head of Law)\n\nApologies\n\nCouncillor Dan Thorne"
        ),
        [
            ("Anna Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "member", "", ""),
            ("Cara Stow", "present", "member", "", ""),
            ("Dan Thorne", "apologies", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
            ("Owen Pike", "present", "officer", "", "Head of Law"),
        ],
    ),
    (
        "PRESENT\n\nCouncillors\n\nQuill (Chair)\nRyde\tStow\nThorne\tVane",
        [
            ("Quill", "present", "member", "chair", ""),
            ("Ryde", "present", "member", "", ""),
            ("Stow", "present", "member", "", ""),
            ("Thorne", "present", "member", "", ""),
            ("Vane", "present", "member", "", ""),
        ],
    ),
    (
        (
            "Chair: Councillor A Quill\n\nPresent: Councillors B Ryde and C Stow\n\nIn attendance: Dilys Marr, Director of Children's Services; Owen Pike, Head of Law; "
            "Sgt Col Nash, Northmoor Police; and Kim Yarrow, Barnardo's"
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("Col Nash", "present", "officer", "", "Sgt"),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
            ("Kim Yarrow", "present", "invitee", "", ""),
            ("Owen Pike", "present", "officer", "", "Head of Law"),
        ],
    ),
    (
        "Present:\nCllr Quill – Chair\nCllr Ryde – Vice-Chair\nDilys Marr – DCS\nOwen Pike – Minutes\n\nApologies: Cllr Stow; Kim Yarrow – NSPCC",
        [
            ("Dilys Marr", "present", "officer", "", "DCS"),
            ("Kim Yarrow", "apologies", "member", "", ""),
            ("Owen Pike", "present", "member", "", ""),
            ("Quill", "present", "member", "chair", ""),
            ("Ryde", "present", "member", "vice-chair", ""),
            ("Stow", "apologies", "member", "", ""),
        ],
    ),
    (
        (
            "Members present in person: Councillors A Quill (Chair) and B Ryde\nMembers present remotely: Councillor C Stow\nOfficers present in person: Dilys Marr "
            "(Head of Law)\nOfficers present remotely: Owen Pike (Head of ICT)"
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Head of Law"),
            ("Owen Pike", "present", "officer", "", "Head of ICT"),
        ],
    ),
    (
        (
            "Present: Councillor A Quill (Chair)\nCouncillors: B Ryde, C Stow\nAlso Present: Councillor D Thorne (Lead Member for Children)\nOfficers: Mrs D Marr - "
            "Director of Children's Services\nMr O Pike - Committee Manager"
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Marr", "present", "officer", "", "Director of Children's Services"),
            ("D Thorne", "present", "invitee", "", "Lead Member for Children"),
            ("O Pike", "present", "officer", "", "Committee Manager"),
        ],
    ),
    (
        "Voting Members: Councillors Quill (Chair), Ryde and Stow\nNon-voting Members: Mr E Vane (Teacher Representative)\nAbsent: Councillor Thorne",
        [
            ("E Vane", "present", "co-opted", "", "Teacher Representative"),
            ("Quill", "present", "member", "chair", ""),
            ("Ryde", "present", "member", "", ""),
            ("Stow", "present", "member", "", ""),
            ("Thorne", "absent", "member", "", ""),
        ],
    ),
    (
        "Labour: Councillors A Quill (Chair) and B Ryde\nConservative: Councillor C Stow\nApologies were received from Councillor D Thorne.",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Thorne", "apologies", "member", "", ""),
        ],
    ),
    (
        (
            "Present: Councillor A Quill (Chair); Councillors B Ryde and C Stow; Dilys Marr (Head of Law).\n\nMembers of the public: 3\n\nPress: Mr I Zeal (Marlford "
            "Echo)"
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Head of Law"),
        ],
    ),
    (
        "The meeting was attended by Councillors A Quill (Chair), B Ryde and C Stow, together with Dilys Marr (Director of Children's Services).",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
        ],
    ),
    (
        "Councillor A Quill (Chair) in the Chair\n\nCouncillor B Ryde\nCouncillor C Stow\n\nDilys Marr, Director of Children's Services\nOwen Pike, Head of Law",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
            ("Owen Pike", "present", "officer", "", "Head of Law"),
        ],
    ),
    (
        "Present: Councillor A Quill (Chair) / Councillor B Ryde / Councillor C Stow\nApologies: Councillor D Thorne / Councillor E Vane",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Thorne", "apologies", "member", "", ""),
            ("E Vane", "apologies", "member", "", ""),
        ],
    ),
    (
        "Present: Councillor A Quill (Chair) | Councillor B Ryde | Councillor C Stow",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Members: | A Quill (Chair) | Present\n| B Ryde | Apologies",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "apologies", "member", "", ""),
        ],
    ),
    (
        "Councillor\tPresent\tApologies\nA Quill (Chair)\t✓\t\nB Ryde\t\t✓\nC Stow\t✓\t",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "apologies", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Present: Anna Quill – Labour (Chair), Ben Ryde – Conservative, Cara Stow – Liberal Democrat",
        [
            ("Anna Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "member", "", ""),
            ("Cara Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Present: Councillors A Quill (Chair), B Ryde (from item 3), C Stow (until 3.15pm) and D Thorne (Items 1-4)",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Thorne", "present", "member", "", ""),
        ],
    ),
    (
        "Members present:\tQuill (Chair), Ryde, Stow",
        [
            ("Quill", "present", "member", "chair", ""),
            ("Ryde", "present", "member", "", ""),
            ("Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Present:\nCllrs Anna Quill (Convener)\nBen Ryde (Vice Convener)\nCara Stow",
        [
            ("Anna Quill", "present", "member", "chair", ""),
            ("Ben Ryde", "present", "member", "vice-chair", ""),
            ("Cara Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Present: Cllr A Quill, Chair, Cllr B Ryde, Vice-Chair, Cllr C Stow.\nIn attendance: D Marr, DCS, O Pike, Head of Law, and Supt C Nash.",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "vice-chair", ""),
            ("C Nash", "present", "officer", "", "Supt"),
            ("C Stow", "present", "member", "", ""),
            ("D Marr", "present", "officer", "", "DCS"),
            ("O Pike", "present", "officer", "", "Head of Law"),
        ],
    ),
    (
        "Present: Councillors A Quill (Chair), B Ryde\n\nOfficers: The Director of Children's Services, the Head of Law and the Committee Clerk",
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        (
            "Present:-\n\nCouncillor Mrs. A.B. Quill (Chairman)\nCouncillors: R. Dunn, S.J. Moss and Mrs. T. Wells\n\nAn apology for absence was received on behalf of "
            "Councillor U. Young."
        ),
        [
            ("A.B. Quill", "present", "member", "chair", ""),
            ("R. Dunn", "present", "member", "", ""),
            ("S.J. Moss", "present", "member", "", ""),
            ("T. Wells", "present", "member", "", ""),
            ("U. Young", "apologies", "member", "", ""),
        ],
    ),
    (
        "PRESENT:-\nCouncillor Quill in the Chair;\nCouncillors Ryde, Stow, Thorne and Vane.",
        [
            ("Quill", "present", "member", "chair", ""),
            ("Ryde", "present", "member", "", ""),
            ("Stow", "present", "member", "", ""),
            ("Thorne", "present", "member", "", ""),
            ("Vane", "present", "member", "", ""),
        ],
    ),
    (
        (
            "Committee Members: Councillor A Quill (Chair)\n                   Councillor B Ryde\n                   Councillor C Stow\n\nOfficers:          Dilys "
            "Marr, Director of Children's Services\n                   Owen Pike, Head of Law"
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
            ("Owen Pike", "present", "officer", "", "Head of Law"),
        ],
    ),
    (
        (
            "Present: Councillors A Quill (Chair) and B Ryde\n\nParent Governor Representatives: Mr F Underhill\nDiocesan Representatives: Mrs G Vane\n\nDemocratic "
            "Services: Owen Pike"
        ),
        [
            ("A Quill", "present", "member", "chair", ""),
            ("B Ryde", "present", "member", "", ""),
            ("F Underhill", "present", "co-opted", "", ""),
            ("G Vane", "present", "co-opted", "", ""),
            ("Owen Pike", "present", "officer", "", ""),
        ],
    ),
)

SAID: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Apologies for absence from the meeting were submitted on behalf of Mr C Hing and\nMrs T Oakes.",
        [("C Hing", "apologies", "member", "", ""), ("T Oakes", "apologies", "member", "", "")],
    ),
    (
        "The Head of Crime, Dele Abay, for Northshire Police, spoke about knives.",
        [("Dele Abay", "present", "officer", "", "Head of Crime")],
    ),
    (
        "Apologies for absence had been sent by Councillors Mrs J Hald and F Oakley, and by the co-opted member, Clare Tunst. Councillor Oakley's place was taken for the evening by Councillor I Barth.",
        [
            ("Clare Tunst", "apologies", "co-opted", "", ""),
            ("F Oakley", "apologies", "member", "", ""),
            ("I Barth", "substitute", "member", "", ""),
            ("J Hald", "apologies", "member", "", ""),
        ],
    ),
    ("The Head of Learning, Mo Warley, submitted a written report and spoke to it.", [("Mo Warley", "present", "officer", "", "Head of Learning")]),
    (
        "Councillor O Bright, Chair of the Children and Homes Overview and Scrutiny Committee, who had been invited, asked what was wrong.",
        [("O Bright", "present", "invitee", "", "Chair")],
    ),
    (
        "Inspector Gwen Tod of Northshire Police and Mr Bark gave a presentation.",
        [("Gwen Tod", "present", "officer", "", "Inspector")],
    ),
    (
        "The Panel considered the report of the Head of Law, Mr Owen Pike, who explained that costs were rising.",
        [("Owen Pike", "present", "officer", "", "Head of Law")],
    ),
    (
        "In the absence of Councillor B Ryde the report was introduced by Mrs Tess Whit, Head of Law.",
        [("Tess Whit", "present", "officer", "", "Head of Law")],
    ),
    (
        "The Chair invited Dilys Marr, Executive Director of Education, Children's Services and Skills, and Councillor B Ryde, Cabinet Member for Children "
        "and Young People, to introduce the report.",
        [
            ("B Ryde", "present", "invitee", "", "Cabinet Member for Children and Young People"),
            ("Dilys Marr", "present", "officer", "", "Executive Director of Education, Children's Services and Skills"),
        ],
    ),
    ("County Councillor B Ryde replaced County Councillor C Stow for this meeting only.", [("B Ryde", "substitute", "member", "", "")]),
    ("Councillor B Ryde took the place of Councillor C Stow at this meeting.", [("B Ryde", "substitute", "member", "", "")]),
    (
        "Apologies for absence had been received from Councillors B Ryde and C Stow.",
        [
            ("B Ryde", "apologies", "member", "", ""),
            ("C Stow", "apologies", "member", "", ""),
        ],
    ),
    (
        "Apologies were submitted on behalf of Councillor B Ryde.",
        [
            ("B Ryde", "apologies", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde had given her apologies.",
        [
            ("B Ryde", "apologies", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde was unable to attend and sent apologies.",
        [
            ("B Ryde", "apologies", "member", "", ""),
        ],
    ),
    (
        "It was reported that Councillor B Ryde had apologised for her absence.",
        [
            ("B Ryde", "apologies", "member", "", ""),
        ],
    ),
    (
        "Councillors B Ryde and C Stow sent their apologies, as did Dilys Marr, Director of Children's Services.",
        [
            ("B Ryde", "apologies", "member", "", ""),
            ("C Stow", "apologies", "member", "", ""),
            ("Dilys Marr", "apologies", "officer", "", "Director of Children's Services"),
        ],
    ),
    (
        "The Chair noted apologies from Councillor B Ryde, for whom Councillor C Stow was substituting.",
        [
            ("B Ryde", "apologies", "member", "", ""),
            ("C Stow", "substitute", "member", "", ""),
        ],
    ),
    (
        "Councillor C Stow was in attendance as substitute for Councillor B Ryde.",
        [
            ("C Stow", "substitute", "member", "", ""),
        ],
    ),
    (
        "Councillor C Stow attended the meeting in place of Councillor B Ryde.",
        [
            ("C Stow", "substitute", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde was represented by Councillor C Stow.",
        [
            ("C Stow", "substitute", "member", "", ""),
        ],
    ),
    (
        "Dilys Marr, Director of Children's Services, took Members through the report.",
        [
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
        ],
    ),
    (
        "The Panel received a presentation from Dilys Marr, Head of Safeguarding.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "The Director of Children's Services, Dilys Marr, spoke to the report.",
        [
            ("Dilys Marr", "present", "officer", "", "Director of Children's Services"),
        ],
    ),
    (
        "A report was presented by the Head of Early Help (Owen Pike).",
        [
            ("Owen Pike", "present", "officer", "", "Head of Early Help"),
        ],
    ),
    (
        "In response to a question from Councillor B Ryde, Dilys Marr (Head of Safeguarding) confirmed that caseloads had fallen.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "Responding to Councillor Ryde, the Director said that staff were content.",
        [
            ("Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde wanted to know how many staff had left.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde was concerned about the delay.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde's question about caseloads was answered by Owen Pike, Service Manager.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("Owen Pike", "present", "officer", "", "Service Manager"),
        ],
    ),
    (
        "A question was asked by Councillor B Ryde about caseloads.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Mrs June Peel, Designated Nurse at Northmoor ICB, gave an overview of health assessments.",
        [
            ("June Peel", "present", "officer", "", "Designated Nurse"),
        ],
    ),
    (
        "Superintendent Col Nash of Northmoor Police described the operation.",
        [
            ("Col Nash", "present", "officer", "", "Superintendent"),
        ],
    ),
    (
        "The Chair invited Dilys Marr, Head of Safeguarding, to introduce the report.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "The Chair welcomed Dilys Marr (Head of Safeguarding) and Owen Pike (Service Manager).",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
            ("Owen Pike", "present", "officer", "", "Service Manager"),
        ],
    ),
    (
        "Joining the meeting for this item were Dilys Marr, Head of Safeguarding, and Owen Pike, Service Manager.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
            ("Owen Pike", "present", "officer", "", "Service Manager"),
        ],
    ),
    (
        "Also attending for this item: Owen Pike, Service Manager.",
        [
            ("Owen Pike", "present", "officer", "", "Service Manager"),
        ],
    ),
    (
        "Members heard from Owen Pike, Service Manager, that demand had risen.",
        [
            ("Owen Pike", "present", "officer", "", "Service Manager"),
        ],
    ),
    (
        "Owen Pike, Service Manager, was on hand to answer questions.",
        [
            ("Owen Pike", "present", "officer", "", "Service Manager"),
        ],
    ),
    (
        "On being asked by Councillor B Ryde, the officer agreed.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde moved, and Councillor C Stow seconded, the recommendation.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
        ],
    ),
    (
        "It was proposed by Councillor B Ryde and seconded by Councillor C Stow that the report be noted.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Moved by Councillor B Ryde, seconded by Councillor C Stow.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Councillors B Ryde and C Stow both queried the figures.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde, who chairs the Adoption Panel, remarked that it was busy.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "The Independent Chair of the Partnership, Mr H Wren, attended and presented the annual report.",
        [
            ("H Wren", "present", "invitee", "", "Independent Chair"),
        ],
    ),
    (
        "Kim Yarrow of Barnardo's explained the service.",
        [
            ("Kim Yarrow", "present", "invitee", "", ""),
        ],
    ),
    (
        "Councillor B Ryde left the meeting at 3pm.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde declared a personal interest as a school governor.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde joined the meeting during this item.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "The Committee welcomed to the meeting Dilys Marr, Head of Safeguarding, who gave a presentation.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "A presentation on caseloads was delivered by Dilys Marr, Head of Safeguarding, and Owen Pike, Service Manager.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
            ("Owen Pike", "present", "officer", "", "Service Manager"),
        ],
    ),
    (
        "The Chair thanked Dilys Marr, Head of Safeguarding, for her presentation.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "Following questions from Councillors B Ryde and C Stow, the Director undertook to report back.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
        ],
    ),
    (
        "Concern was expressed by Councillor B Ryde that staff were leaving.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde, seconded by Councillor C Stow, moved that the report be noted.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
        ],
    ),
    (
        "At the invitation of the Chair, Councillor B Ryde addressed the Panel.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "In introducing the report Dilys Marr, Head of Safeguarding, said that demand had risen.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "With the aid of slides, Dilys Marr (Head of Safeguarding) outlined the strategy.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "The report was introduced by the Head of Safeguarding, Dilys Marr, who explained the background.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "Owen Pike, Service Manager, together with Dilys Marr, Head of Safeguarding, answered questions.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
            ("Owen Pike", "present", "officer", "", "Service Manager"),
        ],
    ),
    (
        "Councillor B Ryde asked, and Dilys Marr, Head of Safeguarding, confirmed, that caseloads had fallen.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "Asked by Councillor B Ryde about costs, the Director said they were high.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Councillors B Ryde, C Stow and D Thorne raised the matter of transport.",
        [
            ("B Ryde", "present", "member", "", ""),
            ("C Stow", "present", "member", "", ""),
            ("D Thorne", "present", "member", "", ""),
        ],
    ),
    (
        "Dilys Marr, Head of Safeguarding at Northmoor Council, and Supt Col Nash, Northmoor Police, were present for this item.",
        [
            ("Col Nash", "present", "officer", "", "Supt"),
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "Present for this item: Dilys Marr, Head of Safeguarding; Owen Pike, Service Manager.",
        [
            ("Dilys Marr", "present", "officer", "", "Head of Safeguarding"),
            ("Owen Pike", "present", "officer", "", "Service Manager"),
        ],
    ),
    (
        "Owen Pike, Service Manager, sent his apologies.",
        [
            ("Owen Pike", "apologies", "officer", "", "Service Manager"),
        ],
    ),
    (
        "Apologies were noted from Dilys Marr (Head of Safeguarding) and Councillor B Ryde.",
        [
            ("B Ryde", "apologies", "member", "", ""),
            ("Dilys Marr", "apologies", "officer", "", "Head of Safeguarding"),
        ],
    ),
    (
        "Councillor B Ryde had tendered apologies and Councillor C Stow was attending in her place.",
        [
            ("B Ryde", "apologies", "member", "", ""),
            ("C Stow", "substitute", "member", "", ""),
        ],
    ),
    (
        "Councillor C Stow was nominated to substitute for Councillor B Ryde.",
        [
            ("C Stow", "substitute", "member", "", ""),
        ],
    ),
    (
        "Substitutions: Councillor C Stow for Councillor B Ryde.",
        [
            ("C Stow", "substitute", "member", "", ""),
        ],
    ),
    (
        "Councillor B Ryde arrived at 2.15 pm.",
        [
            ("B Ryde", "present", "member", "", ""),
        ],
    ),
    (
        "Mrs G Vane, parent governor, wondered whether schools knew.",
        [
            ("G Vane", "present", "co-opted", "", "parent governor"),
        ],
    ),
    (
        "Dr June Oke, Consultant Paediatrician, spoke of delays.",
        [
            ("June Oke", "present", "officer", "", "Consultant Paediatrician"),
        ],
    ),
)

NOTHING = (
    "The Panel invited Dilys Marr, Head of Safeguarding, to speak at its next meeting.",
    "Dilys Marr, Head of Safeguarding, would be invited to present the figures.",
    "According to Owen Pike, Service Manager, demand had risen.",
    "The report had been written by Dilys Marr, Head of Safeguarding.",
    "The late Councillor B Ryde was remembered.",
    "The work of former Director Dilys Marr was praised.",
    "A member of the public, Mr Ivor Zeal, asked a question.",
    "Members asked that Owen Pike, Service Manager, be invited to the next meeting.",
    "Dilys Marr, Head of Safeguarding, would attend the next meeting.",
    "The Minister, Sir Tom Abel MP, had said that funds were short.",
    "The Chair thanked Councillor B Ryde for her contribution and questions.",
    "Apologies for lateness were received from Councillor B Ryde.",
    "The Chair took the chair.",
    "The Youth Mayor, Jo Bell, spoke.",
    "Jo Bell and Kit Moss, care leavers, described their experience.",
    "Ms Teal, a foster carer, told Members about her training.",
    "The Director read out a letter from Councillor B Ryde.",
    "The report by Owen Pike, Head of Law, was considered.",
    "The report of the Head of Law, Owen Pike, set out the costs.",
    "An email from Owen Pike, Head of Law, had been circulated.",
    "Members asked when Owen Pike, Head of Law, would reply.",
    "Members asked for a briefing from Owen Pike, Head of Law, at the next meeting.",
    "Owen Pike, Head of Law, would present the report in June.",
    "Owen Pike, Head of Law, had left the Council in May.",
    "Owen Pike, Head of Law, was on leave.",
    "The plan had been drawn up by Owen Pike, Head of Law.",
    "The service was managed by Owen Pike, Head of Law.",
    "The review, led by Mr Tom Abel, Independent Reviewer, had been published.",
    "Members congratulated Owen Pike, Head of Law, on his award.",
    "A copy had been sent to Owen Pike, Head of Law.",
    "For further details contact Owen Pike, Democratic Services Officer.",
    "Contact: Owen Pike, Democratic Services Officer, Tel: 01632 960000",
    "Background papers are held by Owen Pike, Head of Law.",
    "The next meeting would be chaired by Councillor B Ryde.",
    "Councillor B Ryde had been appointed to the Board by Council in May.",
    "It was agreed that Councillor B Ryde be appointed to the working group.",
    "RESOLVED that Councillor B Ryde be appointed as Adoption Champion.",
    "RESOLVED: That Councillor B Ryde be appointed to the Homes Panel in place of Councillor C Stow.",
    "The Chair read out a letter in which Dr R Slam, Chief Executive of NHS Northshire, said that he regretted it.",
    "Councillor B Ryde was nominated to the Forum in the place of Councillor C Stow.",
    "RESOLVED that a letter be sent to Sir Tom Abel, Minister for Children.",
    "At the previous meeting Councillor B Ryde had asked about agency staff.",
    "The Board had heard in May from Owen Pike, Head of Law, that costs were rising.",
    "Lord Abel's report had recommended a review.",
    "Sir Tom Abel, the Chief Inspector, had praised the service in his letter.",
    "A presentation by Owen Pike, Head of Law, was planned for June.",
    "The case of Mr Zeal, a resident, was raised.",
    "The training had been delivered by Owen Pike, Head of Law, in May.",
    "Recruitment was overseen by the Head of Law, Owen Pike, and her team.",
    "The Secretary of State, Ms Gail Tarn, had announced new funding.",
    "The Panel noted that Councillor B Ryde had resigned.",
    "Councillor B Ryde's term of office had expired.",
    "Staff had been supported by Owen Pike, Head of Law.",
    "Mrs Zeal's son had been placed out of area.",
)


# Lists with a key, of people who are in no other list.
KEYED = (
    "MEMBERS OF THE BOARD (P = present, A = apologies)\n\nP   Mal Bear (MB), Chair\nP   Cllr Sonia Rowe (SR), Cabinet Member for Children, Northshire\n    Council (NC)\nA   Dr Nisha Rao (NR), Designated Doctor",
    "Members - P: present / A: apologies\n\n(P) Mal Bear, Chair\n(P) Cllr Sonia Rowe, Cabinet Member for Children, Northshire Council\n(A) Dr Nisha Rao, Designated Doctor",
    "Members (Present (P) / Apologies (A))\n\nMal Bear, Chair (P)\nCllr Sonia Rowe, Cabinet Member for Children, Northshire Council (P)\nDr Nisha Rao, Designated Doctor (A)",
    "Membership: P - present; A - apologies\n\nMal Bear, Chair  P\nCllr Sonia Rowe, Cabinet Member for Children, Northshire Council  P\nDr Nisha Rao, Designated Doctor  A",
    "Membership (* present, a apologies)\n\n* Mal Bear, Chair\n* Cllr Sonia Rowe, Cabinet Member for Children, Northshire Council\na Dr Nisha Rao, Designated Doctor",
    "Members\n\nMal Bear, Chair *\nCllr Sonia Rowe, Cabinet Member for Children, Northshire Council *\nDr Nisha Rao, Designated Doctor #\n\n* denotes attendance   # denotes apologies",
)


@pytest.mark.parametrize("said", KEYED, ids=[k[:40] for k in KEYED])
def test_a_key_says_who_was_there(said: str) -> None:
    found = rows("attendance", HEAD + said + ITEMS, *COLUMNS)
    assert found == [
        ("Mal Bear", "present", "member", "chair", ""),
        ("Nisha Rao", "apologies", "member", "", "Designated Doctor"),
        ("Sonia Rowe", "present", "member", "", "Cabinet Member for Children"),
    ]


def test_of_a_key_of_one_sign_a_name_without_it_has_the_opposite() -> None:
    said = "Membership (* denotes attendance)\n\n* Cllr A Quill (Chair)\n* Cllr B Ryde\nCllr C Stow\n\nOfficers:\n\nDilys Marr, Head of Safeguarding"
    found = rows("attendance", HEAD + said + ITEMS, "person", "status")
    assert found == [("A Quill", "present"), ("B Ryde", "present"), ("C Stow", "absent"), ("Dilys Marr", "present")]


@pytest.mark.parametrize(("said", "expected"), LISTS)
def test_a_list_is_read(said: str, expected: list[tuple[str, ...]]) -> None:
    assert rows("attendance", HEAD + said + ITEMS, *COLUMNS) == expected


@pytest.mark.parametrize(("said", "expected"), SAID)
def test_a_sentence_puts_persons_in_the_room(said: str, expected: list[tuple[str, ...]]) -> None:
    found = rows("attendance", TOLD + said + "\n", *COLUMNS)
    assert [row for row in found if row != CHAIR] == expected


@pytest.mark.parametrize("said", NOTHING)
def test_a_sentence_puts_no_one_in_the_room(said: str) -> None:
    assert rows("attendance", TOLD + said + "\n", *COLUMNS) == [CHAIR]


def test_members_of_a_board_are_members_whatever_their_posts() -> None:
    head = "NORTHSHIRE COUNTY COUNCIL\nChildren's Services Improvement Board\nNotes of the meeting on Tuesday 5 March 2019, 14:00 to 16:25, Committee Suite, County Hall\n\n"
    said = (
        "BOARD MEMBERS PRESENT\nDame Judith Fall (JF), Independent Chair\nNigel Serc (NS), Chief Executive, Northshire County Council\n\nOFFICERS IN ATTENDANCE\nJo Tremb (JT), Programme Manager\n\n"
        "APOLOGIES FROM BOARD MEMBERS\nGareth Bidd (GB), Chief Officer, Northshire Voluntary Action"
    )
    assert rows("attendance", head + said + ITEMS, *COLUMNS, "organisation") == [
        ("Gareth Bidd", "apologies", "member", "", "Chief Officer", "Northshire Voluntary Action"),
        ("Jo Tremb", "present", "officer", "", "Programme Manager", ""),
        ("Judith Fall", "present", "member", "chair", "Independent Chair", ""),
        ("Nigel Serc", "present", "member", "", "Chief Executive", "Northshire County Council"),
    ]


def test_a_school_is_no_person() -> None:
    said = "Present:\n\nDr P Sand - Holly Hall Learning Trust\nMr S Trom - Cradley Dale Education Trust"
    assert rows("attendance", HEAD + said + ITEMS, "person", "organisation") == [("P Sand", "Holly Hall Learning Trust"), ("S Trom", "Cradley Dale Education Trust")]
