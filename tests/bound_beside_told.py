"""Parts told by turn, in shares, in rows without a head, beside the body, and what the next sentence takes back."""

from __future__ import annotations

TOLD: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Members were told that the gavel of the Barset Safeguarding Children Board had been handed to Ada Moor, Chief Nurse at NHS Barset.",
        [
            ("Barset Safeguarding Children Board", "NHS Barset", "Ada Moor", "chair"),
        ],
    ),
    (
        "The Wharfe Safeguarding Children Partnership (jointly chaired by Ada Moor for the Council and Superintendent Len Park for Wharfe Police) met in May.",
        [
            ("Wharfe Safeguarding Children Partnership", "Shropshire Council", "Ada Moor", "chair"),
            ("Wharfe Safeguarding Children Partnership", "Wharfe Police", "Len Park", "chair"),
        ],
    ),
    (
        "The chair of the Barset Safeguarding Children Executive rotated yearly. This year it was the turn of Barset Police to take it.",
        [
            ("Barset Safeguarding Children Executive", "Barset Police", "", "chair"),
        ],
    ),
    (
        "The chair of the Dale Safeguarding Forum moved from agency to agency, and in 2021/22 it was Dale Constabulary's turn.",
        [
            ("Dale Safeguarding Forum", "Dale Constabulary", "", "chair"),
        ],
    ),
    (
        "The role of Independent Chair of the Barset Local Safeguarding Children Board had devolved upon Ada Moor.",
        [
            ("Barset Local Safeguarding Children Board", "", "Ada Moor", "independent chair"),
        ],
    ),
    (
        "The duties of the Independent Chair of the Wharfe Safeguarding Children Board had passed to Len Park in June.",
        [
            ("Wharfe Safeguarding Children Board", "", "Len Park", "independent chair"),
        ],
    ),
    (
        "Who chairs which group was tabled:\nNeglect Panel | Ada Moor (Barset Police)\nRisk Management Board | Len Park (Director, Barset Mind)",
        [
            ("Neglect Panel", "Barset Police", "Ada Moor", "chair"),
        ],
    ),
    (
        "Barset Council and Dale Mind share the chair of the Early Help Partnership.",
        [
            ("Early Help Partnership", "Barset Council", "", "chair"),
            ("Early Help Partnership", "Dale Mind", "", "chair"),
        ],
    ),
    (
        "The slide gave Ada Moor as Independent Chair of the Barset Safeguarding Children Board. It should have given Len Park.",
        [
            ("Barset Safeguarding Children Board", "", "Len Park", "independent chair"),
        ],
    ),
    (
        "The Family Board was set up in May, with Ada Moor, Director of Public Health, as chair and with Barset Mind and Shelter among its members.",
        [
            ("Family Board", "", "Ada Moor", "chair"),
            ("Family Board", "Barset Mind", "", "partner"),
            ("Family Board", "Shelter", "", "partner"),
        ],
    ),
    (
        "Barset NHS Trust, itself a member of the Neglect Board, had not sent its return.",
        [
            ("Neglect Board", "Barset NHS Trust", "", "partner"),
        ],
    ),
    (
        "Though a partner in the Barset Safeguarding Children Partnership, Dale Housing Association had been silent.",
        [
            ("Barset Safeguarding Children Partnership", "Dale Housing Association", "", "partner"),
        ],
    ),
    (
        "The Neglect Board (members: Barset Police, NHS Dale, Barset Council and Shelter) had signed off its plan.",
        [
            ("Neglect Board", "Barset Council", "", "partner"),
            ("Neglect Board", "Barset Police", "", "partner"),
            ("Neglect Board", "NHS Dale", "", "partner"),
            ("Neglect Board", "Shelter", "", "partner"),
        ],
    ),
    (
        "The Neglect Board - Barset Council, Barset Police and NHS Dale - would meet in June.",
        [
            ("Neglect Board", "Barset Council", "", "partner"),
            ("Neglect Board", "Barset Police", "", "partner"),
            ("Neglect Board", "NHS Dale", "", "partner"),
        ],
    ),
    (
        "The Contextual Safeguarding Board, made up of Barset Council, Barset Police and NHS Dale, met monthly.",
        [
            ("Contextual Safeguarding Board", "Barset Council", "", "partner"),
            ("Contextual Safeguarding Board", "Barset Police", "", "partner"),
            ("Contextual Safeguarding Board", "NHS Dale", "", "partner"),
        ],
    ),
    (
        "The partners which make up the Barset Child Protection Committee are Barset Police, NHS Dale and the Council.",
        [
            ("Barset Child Protection Committee", "Barset Police", "", "partner"),
            ("Barset Child Protection Committee", "NHS Dale", "", "partner"),
            ("Barset Child Protection Committee", "Shropshire Council", "", "partner"),
        ],
    ),
    (
        "Barset Police, NHS Dale, Barset Council: it is these that form the Wharfe Public Protection Committee.",
        [
            ("Wharfe Public Protection Committee", "Barset Council", "", "partner"),
            ("Wharfe Public Protection Committee", "Barset Police", "", "partner"),
            ("Wharfe Public Protection Committee", "NHS Dale", "", "partner"),
        ],
    ),
    (
        "Members asked who belonged to the Risk Board: Barset Police, NHS Dale and, for schools, Ada Moor, head teacher of Kirby Primary School.",
        [
            ("Risk Board", "Barset Police", "", "partner"),
            ("Risk Board", "Kirby Primary School", "Ada Moor", "partner"),
            ("Risk Board", "NHS Dale", "", "partner"),
        ],
    ),
    (
        "Lead safeguarding partner for NHS Dale on the Barset Safeguarding Children Partnership - Ada Moor.",
        [
            ("Barset Safeguarding Children Partnership", "NHS Dale", "Ada Moor", "statutory partner"),
        ],
    ),
    (
        "Barset Probation Trust had reduced its contribution to the Barset Safeguarding Children Board to £5,000.",
        [
            ("Barset Safeguarding Children Board", "Barset Probation Trust", "", "funder"),
        ],
    ),
    (
        "NHS Dale had raised its annual subscription to the Barset Safeguarding Children Partnership.",
        [
            ("Barset Safeguarding Children Partnership", "NHS Dale", "", "funder"),
        ],
    ),
    (
        "Most of what was spent on the Barset Safeguarding Children Board came from the purse of NHS Dale.",
        [
            ("Barset Safeguarding Children Board", "NHS Dale", "", "funder"),
        ],
    ),
    (
        "A third of the budget of the Risk Board was out of the coffers of Barset Council.",
        [
            ("Risk Board", "Barset Council", "", "funder"),
        ],
    ),
    (
        "It was a grant from the Lloyds Foundation that kept the Neglect Board alive.",
        [
            ("Neglect Board", "Lloyds Foundation", "", "funder"),
        ],
    ),
    (
        "The budget of the Barset Safeguarding Children Board was shared. Barset Council met 50%, Barset Police 20% and NHS Dale the remainder.",
        [
            ("Barset Safeguarding Children Board", "Barset Council", "", "funder"),
            ("Barset Safeguarding Children Board", "Barset Police", "", "funder"),
            ("Barset Safeguarding Children Board", "NHS Dale", "", "funder"),
        ],
    ),
    (
        "The costs of the Barset Safeguarding Board were split: 40% from Barset Council, 35% from NHS Dale and the balance from Barset Police.",
        [
            ("Barset Safeguarding Board", "Barset Council", "", "funder"),
            ("Barset Safeguarding Board", "Barset Police", "", "funder"),
            ("Barset Safeguarding Board", "NHS Dale", "", "funder"),
        ],
    ),
    (
        "Attendance at the Dale Safeguarding Children Board:\nOrganisation | Attendance\nDale Police | 4/6\nNHS Dale | 6/6\nProbation Service | 0/6",
        [
            ("Dale Safeguarding Children Board", "Dale Police", "", "partner"),
            ("Dale Safeguarding Children Board", "NHS Dale", "", "partner"),
        ],
    ),
    (
        "The Barset Safeguarding Children Partnership has three statutory partners, with persons acting for them as in the table:\nPartner | Representative | Post\nBarset Council | Ada Moor | Director of Children's Services\nBarset Police | Len Park | Chief Superintendent",
        [
            ("Barset Safeguarding Children Partnership", "Barset Council", "Ada Moor", "statutory partner"),
            ("Barset Safeguarding Children Partnership", "Barset Police", "Len Park", "statutory partner"),
        ],
    ),
    (
        "The chair of the Dale Safeguarding Forum went from agency to agency, and this year it was Dale Constabulary's turn to chair.",
        [
            ("Dale Safeguarding Forum", "Dale Constabulary", "", "chair"),
        ],
    ),
    (
        "The office of Independent Chair of the Severn Safeguarding Children Board had come to Nora Pryce.",
        [
            ("Severn Safeguarding Children Board", "", "Nora Pryce", "independent chair"),
        ],
    ),
    (
        "Severn Hospice and the charity Barnardo's alternate in the chair of the Early Help Partnership.",
        [
            ("Early Help Partnership", "Barnardo's", "", "chair"),
            ("Early Help Partnership", "Severn Hospice", "", "chair"),
        ],
    ),
    (
        "The Neglect Panel (West Mercia Police, Severn Hospice and Cafcass) met twice.",
        [
            ("Neglect Panel", "Cafcass", "", "partner"),
            ("Neglect Panel", "Severn Hospice", "", "partner"),
            ("Neglect Panel", "West Mercia Police", "", "partner"),
        ],
    ),
    (
        "The Neglect Panel - West Mercia Police, Severn Hospice and Cafcass - had published its plan.",
        [
            ("Neglect Panel", "Cafcass", "", "partner"),
            ("Neglect Panel", "Severn Hospice", "", "partner"),
            ("Neglect Panel", "West Mercia Police", "", "partner"),
        ],
    ),
    (
        "The Prevention Board was formed with Superintendent Nora Pryce in the chair and with Severn Hospice among its partners.",
        [
            ("Prevention Board", "", "Nora Pryce", "chair"),
            ("Prevention Board", "Severn Hospice", "", "partner"),
        ],
    ),
    (
        "Severn Hospice, though a member of the Early Help Board, had not replied.",
        [
            ("Early Help Board", "Severn Hospice", "", "partner"),
        ],
    ),
    (
        "The expenditure of the Early Help Board was divided. Shropshire Council carried a half, West Mercia Police a quarter and NHS Shropshire CCG the balance.",
        [
            ("Early Help Board", "NHS Shropshire Clinical Commissioning Group", "", "funder"),
            ("Early Help Board", "Shropshire Council", "", "funder"),
            ("Early Help Board", "West Mercia Police", "", "funder"),
        ],
    ),
    (
        "West Mercia Police had doubled its contribution to the Shropshire Safeguarding Children Board.",
        [
            ("Shropshire Safeguarding Children Board", "West Mercia Police", "", "funder"),
        ],
    ),
    (
        "Chairs of groups:\nRisk Panel | Superintendent Nora Pryce (West Mercia Police)\nChild Death Overview Panel | Ruth Skerry (Public Health)",
        [
            ("Child Death Overview Panel", "Public Health", "Ruth Skerry", "chair"),
            ("Risk Panel", "West Mercia Police", "Nora Pryce", "chair"),
        ],
    ),
)
NOT_TOLD: tuple[str, ...] = (
    "The report said that the Risk Panel was chaired by Superintendent Ada Moor. This was incorrect.",
    "Barset Mind had been recorded as a member of the Neglect Board. That was an error.",
    "Dale Police had withdrawn its contribution to the Barset Safeguarding Children Board.",
    "Caseloads had risen. Barset Council had 20%, Barset Police 30% and NHS Dale 40% of staff trained.",
    "It was said that West Mercia Police chaired the Risk Panel. That was untrue.",
    "The table showed Cafcass as a member of the Risk Board. This was an error.",
    "West Mercia Police was asked to raise its contribution to the Shropshire Safeguarding Children Board.",
    "West Mercia Police proposed to end its contribution to the Shropshire Safeguarding Children Board.",
    "Vice-chairs of groups:\nRisk Panel | Superintendent Nora Pryce (West Mercia Police)",
)
