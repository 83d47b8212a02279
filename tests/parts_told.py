"""Parts taken, told in the plainest words, one wording a line."""

TOLD: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Hilary Ashe, Independent Chair, Penfold Safeguarding Children Board",
        [("Penfold Safeguarding Children Board", "", "Hilary Ashe", "independent chair")],
    ),
    (
        "Mr Colin Dart - Independent Chairman of the Rowley Safeguarding Children Partnership",
        [("Rowley Safeguarding Children Partnership", "", "Colin Dart", "independent chair")],
    ),
    (
        "Denise Fell, the Independent Chair of the LSCB, introduced the report.",
        [("Local Safeguarding Children Board", "", "Denise Fell", "independent chair")],
    ),
    (
        "Lotte Quine (Independent Chair of the Severn Safeguarding Partnership) attended.",
        [("Severn Safeguarding Partnership", "", "Lotte Quine", "independent chair")],
    ),
    (
        "Dr Edwin Gale, chair of the Corporate Parenting Board, spoke to the item.",
        [("Corporate Parenting Board", "", "Edwin Gale", "chair")],
    ),
    (
        "Irene Joss (Marsh Safeguarding Partnership Independent Chair)",
        [("Marsh Safeguarding Partnership", "", "Irene Joss", "independent chair")],
    ),
    (
        "Karl Lindsay, Tarrant Safeguarding Children Board Chair",
        [("Tarrant Safeguarding Children Board", "", "Karl Lindsay", "chair")],
    ),
    (
        "Chief Inspector Abel Brook of Ridley Police, who chaired the Exploitation Panel, gave the figures.",
        [("Exploitation Panel", "Ridley Police", "Abel Brook", "chair")],
    ),
    (
        "Cora Dunn chairs the Early Help Partnership.",
        [("Early Help Partnership", "", "Cora Dunn", "chair")],
    ),
    (
        "Arun Council contributed £40,000 to the Safeguarding Board.",
        [("Safeguarding Board", "Arun Council", "", "funder")],
    ),
    (
        "The Police and Crime Commissioner gave £9,000 towards the Exploitation Hub.",
        [("Exploitation Hub", "Police and Crime Commissioner", "", "funder")],
    ),
    (
        "The Learning Group had been set up, with Rhona Steel as its Chair.",
        [("Learning Group", "", "Rhona Steel", "chair")],
    ),
    (
        "Poole Council, Poole Police and NHS Poole were the statutory safeguarding partners.",
        [
            ("Barset Safeguarding Children Partnership", "NHS Poole", "", "statutory partner"),
            ("Barset Safeguarding Children Partnership", "Poole Council", "", "statutory partner"),
            ("Barset Safeguarding Children Partnership", "Poole Police", "", "statutory partner"),
        ],
    ),
    (
        "Health, the Council and the Police are the three key partners in the Exploitation Hub.",
        [
            ("Exploitation Hub", "Durham County Council", "", "partner"),
            ("Exploitation Hub", "Health", "", "partner"),
            ("Exploitation Hub", "Police", "", "partner"),
        ],
    ),
    (
        "The Regional Safeguarding Board was hosted by Conway Council.",
        [("Regional Safeguarding Board", "Conway Council", "", "host")],
    ),
    (
        "The posts were shared and its business unit was hosted by Avon County Council.",
        [("Barset Safeguarding Children Partnership", "Avon County Council", "", "host")],
    ),
    (
        "The Safeguarding Board was jointly funded by Tyndale Council, Tyndale Police and Health.",
        [
            ("Safeguarding Board", "Health", "", "funder"),
            ("Safeguarding Board", "Tyndale Council", "", "funder"),
            ("Safeguarding Board", "Tyndale Police", "", "funder"),
        ],
    ),
    (
        "The Partnership budget of £90,000 was funded by Nene Council and Nene Police.",
        [
            ("Barset Safeguarding Children Partnership", "Nene Council", "", "funder"),
            ("Barset Safeguarding Children Partnership", "Nene Police", "", "funder"),
        ],
    ),
    (
        "The Exploitation Hub is funded by the Police and Crime Commissioner.",
        [("Exploitation Hub", "Police and Crime Commissioner", "", "funder")],
    ),
    (
        "Moira Steen was the Independent Chair of the KLSCB at present.",
        [("KLSCB", "", "Moira Steen", "independent chair")],
    ),
    (
        "Sergeant Al Birt of Wolds Police, who is chair of the Exploitation Panel, agreed.",
        [("Exploitation Panel", "Wolds Police", "Al Birt", "chair")],
    ),
    (
        "Nina Poll serves as Chair of the Neglect Group.",
        [("Neglect Group", "", "Nina Poll", "chair")],
    ),
    (
        "Cases went to the Risk Panel, of which Inspector Val Orme of Mersea Police is the chair.",
        [("Risk Panel", "Mersea Police", "Val Orme", "chair")],
    ),
    (
        "The Early Help Board, of which the chair was Piers Hook, had met.",
        [("Early Help Board", "", "Piers Hook", "chair")],
    ),
    (
        "Members heard that Roe Council and Roe Police sit on the Exploitation Group.",
        [("Exploitation Group", "Roe Council", "", "partner"), ("Exploitation Group", "Roe Police", "", "partner")],
    ),
    (
        "The Probation Service and Cafcass are represented on the Neglect Panel.",
        [("Neglect Panel", "Cafcass", "", "partner"), ("Neglect Panel", "Probation Service", "", "partner")],
    ),
    (
        "The LSCP had a budget of £80,000: £50,000 came from the Council and £30,000 from Dale Police.",
        [
            ("Local Safeguarding Children Partnership", "Dale Police", "", "funder"),
            ("Local Safeguarding Children Partnership", "Durham County Council", "", "funder"),
        ],
    ),
    (
        "On the Gangs Board sat both Ware Council and Cafcass.",
        [("Gangs Board", "Cafcass", "", "partner"), ("Gangs Board", "Ware Council", "", "partner")],
    ),
    (
        "The Hertmere Inclusion Panel's members include Hertmere Council and Hertmere Police.",
        [
            ("Hertmere Inclusion Panel", "Hertmere Council", "", "partner"),
            ("Hertmere Inclusion Panel", "Hertmere Police", "", "partner"),
        ],
    ),
    (
        "Roe Mind and Cafcass also came to its meetings.",
        [
            ("Barset Safeguarding Children Partnership", "Cafcass", "", "partner"),
            ("Barset Safeguarding Children Partnership", "Roe Mind", "", "partner"),
        ],
    ),
    (
        "Roe Police, the Education Authority and Roe Mind attend the Risk Panel.",
        [
            ("Risk Panel", "Education Authority", "", "partner"),
            ("Risk Panel", "Roe Mind", "", "partner"),
            ("Risk Panel", "Roe Police", "", "partner"),
        ],
    ),
    (
        "It meets monthly; the Council and Roe Police are all represented on it.",
        [
            ("Barset Safeguarding Children Partnership", "Durham County Council", "", "partner"),
            ("Barset Safeguarding Children Partnership", "Roe Police", "", "partner"),
        ],
    ),
    (
        "Roe Mind belongs to the Early Help Board.",
        [("Early Help Board", "Roe Mind", "", "partner")],
    ),
    (
        "The Risk Panel meets weekly and is attended by Roe Police and Cafcass.",
        [("Risk Panel", "Cafcass", "", "partner"), ("Risk Panel", "Roe Police", "", "partner")],
    ),
    (
        "The Roe Safeguarding Children Partnership is led by three statutory partners: Roe Council and Roe Police.",
        [
            ("Roe Safeguarding Children Partnership", "Roe Council", "", "statutory partner"),
            ("Roe Safeguarding Children Partnership", "Roe Police", "", "statutory partner"),
        ],
    ),
    (
        "The Neglect Board draws its membership from Roe Police and Cafcass.",
        [("Neglect Board", "Cafcass", "", "partner"), ("Neglect Board", "Roe Police", "", "partner")],
    ),
    (
        "Seats on the Risk Panel are held by Roe Police and Cafcass.",
        [("Risk Panel", "Cafcass", "", "partner"), ("Risk Panel", "Roe Police", "", "partner")],
    ),
    (
        "Represented on the Neglect Board are Roe Police and Cafcass.",
        [("Neglect Board", "Cafcass", "", "partner"), ("Neglect Board", "Roe Police", "", "partner")],
    ),
    (
        "Membership of the Neglect Board includes Roe Mind.",
        [("Neglect Board", "Roe Mind", "", "partner")],
    ),
    (
        "Its membership comprised the Council, Roe Police and Roe Mind.",
        [
            ("Barset Safeguarding Children Partnership", "Durham County Council", "", "partner"),
            ("Barset Safeguarding Children Partnership", "Roe Mind", "", "partner"),
            ("Barset Safeguarding Children Partnership", "Roe Police", "", "partner"),
        ],
    ),
    (
        "The Risk Panel's designated members are Roe Police and Cafcass.",
        [("Risk Panel", "Cafcass", "", "partner"), ("Risk Panel", "Roe Police", "", "partner")],
    ),
    (
        "Roe Council and Roe Police are jointly and equally accountable as the RSCP's safeguarding partners.",
        [("RSCP", "Roe Council", "", "statutory partner"), ("RSCP", "Roe Police", "", "statutory partner")],
    ),
    (
        "Roe Mind is a member of the Early Help Board.",
        [("Early Help Board", "Roe Mind", "", "partner")],
    ),
    (
        "Roe Police and the Education Authority were among its designated members.",
        [
            ("Barset Safeguarding Children Partnership", "Education Authority", "", "partner"),
            ("Barset Safeguarding Children Partnership", "Roe Police", "", "partner"),
        ],
    ),
    (
        "The Risk Panel, on which Roe Police and Cafcass sit, met weekly.",
        [("Risk Panel", "Cafcass", "", "partner"), ("Risk Panel", "Roe Police", "", "partner")],
    ),
    (
        "The Risk Panel (Roe Police, Cafcass and Roe Council) met weekly.",
        [
            ("Risk Panel", "Cafcass", "", "partner"),
            ("Risk Panel", "Roe Council", "", "partner"),
            ("Risk Panel", "Roe Police", "", "partner"),
        ],
    ),
    (
        "Roe Council and Roe Police share equal responsibility for the Roe Safeguarding Children Partnership.",
        [
            ("Roe Safeguarding Children Partnership", "Roe Council", "", "statutory partner"),
            ("Roe Safeguarding Children Partnership", "Roe Police", "", "statutory partner"),
        ],
    ),
    (
        "Responsibility for the Partnership is shared between Roe Council and Roe Police.",
        [
            ("Barset Safeguarding Children Partnership", "Roe Council", "", "statutory partner"),
            ("Barset Safeguarding Children Partnership", "Roe Police", "", "statutory partner"),
        ],
    ),
    (
        "Roe Council and Roe Police (RP) led it in equal measure as the two safeguarding partners.",
        [
            ("Barset Safeguarding Children Partnership", "Roe Council", "", "statutory partner"),
            ("Barset Safeguarding Children Partnership", "Roe Police", "", "statutory partner"),
        ],
    ),
    (
        "Roe Council and Roe Police run the Risk Panel jointly as its statutory partners.",
        [("Risk Panel", "Roe Council", "", "statutory partner"), ("Risk Panel", "Roe Police", "", "statutory partner")],
    ),
    (
        "The plan named as the Risk Panel's safeguarding partners Roe Council and Roe Police.",
        [("Risk Panel", "Roe Council", "", "statutory partner"), ("Risk Panel", "Roe Police", "", "statutory partner")],
    ),
    (
        "The plan lists Roe Council and Roe Police as the safeguarding partners of the Risk Panel.",
        [("Risk Panel", "Roe Council", "", "statutory partner"), ("Risk Panel", "Roe Police", "", "statutory partner")],
    ),
    (
        "It went to the Risk Panel, on which there sat, besides the Council, Roe Police and Cafcass.",
        [
            ("Risk Panel", "Cafcass", "", "partner"),
            ("Risk Panel", "Durham County Council", "", "partner"),
            ("Risk Panel", "Roe Police", "", "partner"),
        ],
    ),
    (
        "On the Risk Panel sit Roe Police and Cafcass.",
        [("Risk Panel", "Cafcass", "", "partner"), ("Risk Panel", "Roe Police", "", "partner")],
    ),
    (
        "The other members were Cafcass and Roe College.",
        [
            ("Barset Safeguarding Children Partnership", "Cafcass", "", "partner"),
            ("Barset Safeguarding Children Partnership", "Roe College", "", "partner"),
        ],
    ),
    (
        "Roe Council was the safeguarding partners, while Cafcass and Roe College were among those attending.",
        [
            ("Barset Safeguarding Children Partnership", "Cafcass", "", "partner"),
            ("Barset Safeguarding Children Partnership", "Roe College", "", "partner"),
            ("Barset Safeguarding Children Partnership", "Roe Council", "", "statutory partner"),
        ],
    ),
    (
        "Ada Moor, Director of Housing for Roe Council, was in the chair of the Risk Panel.",
        [("Risk Panel", "Roe Council", "Ada Moor", "chair")],
    ),
    (
        "Ada Moor presides over the Risk Panel.",
        [("Risk Panel", "", "Ada Moor", "chair")],
    ),
    (
        "The Risk Panel, which Ada Moor chairs, met.",
        [("Risk Panel", "", "Ada Moor", "chair")],
    ),
    (
        "Ada Moor took over as Chair of the Risk Panel in May 2018.",
        [("Risk Panel", "", "Ada Moor", "chair")],
    ),
    (
        "Ada Moor was introduced as the new Independent Chair of the Roe Safeguarding Board.",
        [("Roe Safeguarding Board", "", "Ada Moor", "independent chair")],
    ),
    (
        "Ada Moor succeeded Len Park as Independent Chair of the Roe Safeguarding Board.",
        [("Roe Safeguarding Board", "", "Ada Moor", "independent chair")],
    ),
    (
        "Ada Moor, who has chaired the Risk Panel since May 2018, spoke.",
        [("Risk Panel", "", "Ada Moor", "chair")],
    ),
    (
        "The Roe Safeguarding Board had recruited a new Independent Chair, Ada Moor.",
        [("Roe Safeguarding Board", "", "Ada Moor", "independent chair")],
    ),
    (
        "The role of Independent Chair of the Roe Safeguarding Board is held by Ada Moor.",
        [("Roe Safeguarding Board", "", "Ada Moor", "independent chair")],
    ),
    (
        "Chairing of the Risk Panel passed to Ada Moor.",
        [("Risk Panel", "", "Ada Moor", "chair")],
    ),
    (
        "Ada Moor, Chief Nurse of the CCG, said that the Inclusion Board, of which she was chair, had met.",
        [("Inclusion Board", "Clinical Commissioning Group", "Ada Moor", "chair")],
    ),
    (
        "The Education Group, chaired by Ada Moor, Headteacher of Roe Academy, met.",
        [("Education Group", "Roe Academy", "Ada Moor", "chair")],
    ),
    (
        "The Risk Panel was chaired by Ada Moor of Roe Police.",
        [("Risk Panel", "Roe Police", "Ada Moor", "chair")],
    ),
    (
        "Ada Moor manages the Roe Safeguarding Board.",
        [("Roe Safeguarding Board", "", "Ada Moor", "manager")],
    ),
    (
        "The Roe Safeguarding Board is managed by Ada Moor.",
        [("Roe Safeguarding Board", "", "Ada Moor", "manager")],
    ),
    (
        "RCSP Manager (Ms A Moor)",
        [("RCSP", "", "A Moor", "manager")],
    ),
    (
        "(2) appoint Councillor Ada Moor to the Partnership's Risk Group.",
        [("Risk Group", "", "Ada Moor", "partner")],
    ),
    (
        "Ada Moor represents Roe Police on the Risk Panel.",
        [("Risk Panel", "Roe Police", "Ada Moor", "partner")],
    ),
    (
        "The Council is represented on the Risk Panel by the Head of Early Help.",
        [("Risk Panel", "Durham County Council", "", "partner")],
    ),
    (
        "Roe Council acts as host for the Roe Safeguarding Board.",
        [("Roe Safeguarding Board", "Roe Council", "", "host")],
    ),
    (
        "The host authority for the Risk Panel is Roe Council.",
        [("Risk Panel", "Roe Council", "", "host")],
    ),
    (
        "The business unit of the Risk Panel sits within Roe Council.",
        [("Risk Panel", "Roe Council", "", "host")],
    ),
    (
        "Roe Council, Roe Police and Roe Mind fund the Roe Safeguarding Board.",
        [
            ("Roe Safeguarding Board", "Roe Council", "", "funder"),
            ("Roe Safeguarding Board", "Roe Mind", "", "funder"),
            ("Roe Safeguarding Board", "Roe Police", "", "funder"),
        ],
    ),
    (
        "Roe Council and Roe Police contribute to the budget of the Risk Panel.",
        [("Risk Panel", "Roe Council", "", "funder"), ("Risk Panel", "Roe Police", "", "funder")],
    ),
    (
        "The Risk Panel receives funding from Roe Council and Roe Police.",
        [("Risk Panel", "Roe Council", "", "funder"), ("Risk Panel", "Roe Police", "", "funder")],
    ),
    (
        "The cost of the Risk Panel is shared between Roe Council and Roe Police.",
        [("Risk Panel", "Roe Council", "", "funder"), ("Risk Panel", "Roe Police", "", "funder")],
    ),
    (
        "£6,000 had been awarded to the Risk Panel by the Executive Office for clubs.",
        [("Risk Panel", "Executive Office", "", "funder")],
    ),
    (
        "Towards the RSCP's budget of £312,000 for 2019/20, Roe Police provided £54,000.",
        [("RSCP", "Roe Police", "", "funder")],
    ),
    (
        "Roe Council leads the integrated commissioning arrangement, funded by Roe Police and Roe CCG.",
        [
            ("integrated commissioning arrangement", "Roe Clinical Commissioning Group", "", "funder"),
            ("integrated commissioning arrangement", "Roe Council", "", "lead commissioner"),
            ("integrated commissioning arrangement", "Roe Police", "", "funder"),
        ],
    ),
    (
        "The lead commissioner for the joint commissioning arrangement was Roe Council.",
        [("joint commissioning arrangement", "Roe Council", "", "lead commissioner")],
    ),
)
