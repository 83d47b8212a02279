"""Who takes part in the body that the text speaks of, told without its name; and what only looks so."""

from __future__ import annotations

# the text, and body, organisation, person, post and role of each
TOLD: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Councillor Moss asked who besides councillors sat on the Wear Exploitation Board. The officer mentioned Durham Constabulary and Cafcass, each of which sent somebody to every meeting.",
        [
            ("Wear Exploitation Board", "Cafcass", "", "", "partner"),
            ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner"),
        ],
    ),
    (
        "The Wear Exploitation Board was independent of officers. Its chair, Dame Helen Roe, had come from outside; Durham Constabulary had a seat too, and so had Cafcass.",
        [
            ("Wear Exploitation Board", "", "Helen Roe", "", "chair"),
            ("Wear Exploitation Board", "Cafcass", "", "", "partner"),
            ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner"),
        ],
    ),
    (
        "How well attended was the Wear Exploitation Board? Barnardo's never missed, Members were told, nor did Durham Constabulary, and Cafcass sent an officer every month.",
        [
            ("Wear Exploitation Board", "Barnardo's", "", "", "partner"),
            ("Wear Exploitation Board", "Cafcass", "", "", "partner"),
            ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner"),
        ],
    ),
    (
        "She said of the Wear Exploitation Board that attendance by Durham Constabulary had been complete, though that of Cafcass was patchy.",
        [
            ("Wear Exploitation Board", "Cafcass", "", "", "partner"),
            ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner"),
        ],
    ),
    (
        "The Wear Exploitation Board met every two weeks; other members included a foster carer, an education adviser and the medical adviser, Dr Tunde Roe.",
        [
            ("Wear Exploitation Board", "", "", "education adviser", "partner"),
            ("Wear Exploitation Board", "", "", "foster carer", "partner"),
            ("Wear Exploitation Board", "", "Tunde Roe", "medical adviser", "partner"),
        ],
    ),
    (
        "The Wear Safeguarding Children Partnership is led by the Council, Durham Constabulary and NHS Durham CCG, each of which contributes to its running costs. Barnardo's and Cafcass are among the relevant agencies which attend.",
        [
            ("Wear Safeguarding Children Partnership", "Barnardo's", "", "", "partner"),
            ("Wear Safeguarding Children Partnership", "Cafcass", "", "", "partner"),
            ("Wear Safeguarding Children Partnership", "Durham Constabulary", "", "", "funder"),
            ("Wear Safeguarding Children Partnership", "Durham Constabulary", "", "", "statutory partner"),
            ("Wear Safeguarding Children Partnership", "Durham County Council", "", "", "funder"),
            ("Wear Safeguarding Children Partnership", "Durham County Council", "", "", "statutory partner"),
            ("Wear Safeguarding Children Partnership", "NHS Durham Clinical Commissioning Group", "", "", "funder"),
            ("Wear Safeguarding Children Partnership", "NHS Durham Clinical Commissioning Group", "", "", "statutory partner"),
        ],
    ),
    (
        "Members turned to the Wear Exploitation Board. Durham Constabulary sent a superintendent to every meeting, the Chair said, and Cafcass, too, was a loyal attender.",
        [
            ("Wear Exploitation Board", "Cafcass", "", "", "partner"),
            ("Wear Exploitation Board", "Durham Constabulary", "", "superintendent", "partner"),
        ],
    ),
    (
        "She spoke of the seniority of the Wear Exploitation Board: the Borough Commander came in person, as did the Chief Nurse of Tees Valley NHS Foundation Trust.",
        [
            ("Wear Exploitation Board", "", "", "Borough Commander", "partner"),
            ("Wear Exploitation Board", "Tees Valley NHS Foundation Trust", "", "Chief Nurse", "partner"),
        ],
    ),
    ("The Wear Exploitation Board met in May. The Director for Families was the Chair.", [("Wear Exploitation Board", "", "", "Director for Families", "chair")]),
    ("The Wear Exploitation Board met in May. Kathryn Roe was in post as its Partnership Manager.", [("Wear Exploitation Board", "", "Kathryn Roe", "Partnership Manager", "manager")]),
    (
        "The Wear Exploitation Hub was a multi-agency team in which police detectives, social workers and a worker from Cafcass sat together, and was managed by Ann Dale.",
        [
            ("Wear Exploitation Hub", "", "", "detectives", "partner"),
            ("Wear Exploitation Hub", "", "", "social workers", "partner"),
            ("Wear Exploitation Hub", "", "Ann Dale", "", "manager"),
            ("Wear Exploitation Hub", "Cafcass", "", "worker", "partner"),
        ],
    ),
    (
        "Reference was made to the Wear Exploitation Board. Durham Constabulary had one of the seats on it and the independent chair, Sir Desmond Hale, was himself a former head teacher.",
        [
            ("Wear Exploitation Board", "", "Desmond Hale", "independent chair", "independent chair"),
            ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner"),
        ],
    ),
    ("Durham Constabulary met the costs of the Wear Exploitation Board's co-ordinator.", [("Wear Exploitation Board", "Durham Constabulary", "", "", "funder")]),
    ("Ann Hill, who managed the business unit of the Wear Exploitation Board, spoke to her report.", [("Wear Exploitation Board", "", "Ann Hill", "", "manager")]),
    (
        "The Wear Exploitation Board's membership was read out: a social worker and a medical adviser from Tees Valley NHS Foundation Trust.",
        [
            ("Wear Exploitation Board", "", "", "social worker", "partner"),
            ("Wear Exploitation Board", "Tees Valley NHS Foundation Trust", "", "medical adviser", "partner"),
        ],
    ),
    ("The chair of the Wear Exploitation Board rotated, and it was the turn of Chief Inspector Lena Moss.", [("Wear Exploitation Board", "", "Lena Moss", "Chief Inspector", "chair")]),
    (
        "The lead for health on the Wear Exploitation Board was Dr Ian Roe of Tees Valley NHS Foundation Trust.",
        [
            ("Wear Exploitation Board", "Tees Valley NHS Foundation Trust", "Ian Roe", "", "partner"),
        ],
    ),
    (
        "The Director named those who had signed up to the Wear Exploitation Board: Durham Constabulary and Cafcass.",
        [
            ("Wear Exploitation Board", "Cafcass", "", "", "partner"),
            ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner"),
        ],
    ),
    ("Members heard from Ruth Hale, who had been appointed to the chair of the Wear Exploitation Board.", [("Wear Exploitation Board", "", "Ruth Hale", "", "chair")]),
    (
        "On the Wear Exploitation Board health was represented by Tees Valley NHS Foundation Trust and the voluntary sector by Barnardo's.",
        [
            ("Wear Exploitation Board", "Barnardo's", "", "", "partner"),
            ("Wear Exploitation Board", "Tees Valley NHS Foundation Trust", "", "", "partner"),
        ],
    ),
    (
        "The Wear Exploitation Board met fortnightly. An officer came to each meeting from:\n- Durham Constabulary;\n- Cafcass; and\n- Barnardo's.",
        [
            ("Wear Exploitation Board", "Barnardo's", "", "", "partner"),
            ("Wear Exploitation Board", "Cafcass", "", "", "partner"),
            ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner"),
        ],
    ),
    ("The Wear Exploitation Board sat within Durham Constabulary, the host organisation.", [("Wear Exploitation Board", "Durham Constabulary", "", "", "host")]),
    (
        "Members turned to the Wear Exploitation Board, seats on which were held by Durham Constabulary and Cafcass.",
        [
            ("Wear Exploitation Board", "Cafcass", "", "", "partner"),
            ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner"),
        ],
    ),
    ("The Wear Exploitation Board met in May. Durham County Council was also home to the business unit.", [("Wear Exploitation Board", "Durham County Council", "", "", "host")]),
    ("The Wear Exploitation Board met in May. The unit itself is housed by Durham Constabulary.", [("Wear Exploitation Board", "Durham Constabulary", "", "", "host")]),
    ("The Wear Exploitation Board met in May. Its office was at Durham County Council.", [("Wear Exploitation Board", "Durham County Council", "", "", "host")]),
    ("The Wear Exploitation Board met in May. Durham County Council gave a base to the support team.", [("Wear Exploitation Board", "Durham County Council", "", "", "host")]),
    ("The Wear Exploitation Board was chaired by Dame Helen Roe; Durham Constabulary and Cafcass made up the rest.", [("Wear Exploitation Board", "", "Helen Roe", "", "chair"), ("Wear Exploitation Board", "Cafcass", "", "", "partner"), ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner")]),
    ("The members of the Wear Exploitation Board were discussed. Durham Constabulary and Cafcass attend as relevant agencies.", [("Wear Exploitation Board", "Cafcass", "", "", "partner"), ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner")]),
    ("The Wear Exploitation Board met in May. It belonged to Durham Constabulary and Cafcass.", [("Wear Exploitation Board", "Cafcass", "", "", "partner"), ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner")]),
    ("The Wear Exploitation Board met in May. Those in membership were: Durham Constabulary; and Cafcass.", [("Wear Exploitation Board", "Cafcass", "", "", "partner"), ("Wear Exploitation Board", "Durham Constabulary", "", "", "partner")]),
    ("The Wear Risk Board took over in May 2018 from the Wear Exploitation Board. Durham Constabulary and Cafcass had seats.", [("Wear Risk Board", "Cafcass", "", "", "partner"), ("Wear Risk Board", "Durham Constabulary", "", "", "partner")]),
    ("The Wear Exploitation Board met in May. This year the chair is Superintendent Helen Roe of Durham Constabulary.", [("Wear Exploitation Board", "Durham Constabulary", "Helen Roe", "Superintendent", "chair")]),
    ("The Wear Exploitation Board met in May. Running costs amounted to £90,000, shared thus: Durham County Council £50,000, Durham Constabulary £40,000.", [("Wear Exploitation Board", "Durham Constabulary", "", "", "funder"), ("Wear Exploitation Board", "Durham County Council", "", "", "funder")]),
    ("The Wear Exploitation Board is made up of Durham Constabulary, the North East and North Cumbria Integrated Care Board and both boroughs.", [("Wear Exploitation Board", "Durham Constabulary", "", "", "partner"), ("Wear Exploitation Board", "North East and North Cumbria Integrated Care Board", "", "", "partner")]),
)
NOT_TOLD: tuple[str, ...] = (
    "There had been talk of inviting a housing association to the Wear Exploitation Board but nobody had been approached.",
    "Durham Constabulary had declined a seat on the Wear Exploitation Board.",
    "A parent told the Wear Exploitation Board that the Chief Nurse had come to her house.",
    "The Chair thanked Durham Constabulary for attending the meeting.",
    "The Wear Exploitation Board visited Cafcass. Durham Constabulary gave a presentation to the Panel.",
    "Ofsted had attended the Wear Exploitation Board in May to present its letter.",
    "The Wear Exploitation Board met in May. It was hoped that Cafcass would attend every meeting.",
    "The Wear Exploitation Board met in May. Durham Constabulary attended for this item, as did Cafcass.",
    "The Wear Exploitation Board met in May. The Early Help Team is based at Durham County Council.",
    "The Wear Exploitation Board met in May. The business unit is not housed by Durham County Council.",
    "The Wear Exploitation Board met in May. It was hoped that its office would be at Durham County Council.",
    "The Wear Exploitation Board met in May. The decision belonged to Durham County Council and Durham Constabulary.",
    "The Wear Exploitation Board met in May. Durham Constabulary and Cafcass could attend as relevant agencies.",
    "The Wear Exploitation Board met in May. Agency workers made up the rest of the staff at Durham County Council and Durham Constabulary.",
)
