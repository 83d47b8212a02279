"""Lists joined by "and", pronouns, short names and sentences in pairs that tell who takes part, what followed, and who delivers."""

from __future__ import annotations

HEAD = (
    "Children and Young People Scrutiny Committee\n"
    "Durham County Council\n"
    "Minutes of the meeting held on 4 May 2022\n"
    "\n"
    "Present: Councillor A Baird (Chair), Councillor B Cairns\n"
    "\n"
    "5. Safeguarding children\n"
    "The report of the Durham Safeguarding Children Partnership (DSCP) was given by Mary Oakes of NHS Durham Dales Clinical Commissioning Group (CCG). "
    "It dealt with safeguarding children, early help, exploitation, child protection and looked after children in County Durham, and with the part of Durham County Council (DCC) in it.\n"
    "\n"
)
PARTNERS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    # Two of whom neither ends in a word for an organisation, joined by "and" alone.
    (
        "Wear Valley Futures and Durham Constabulary both had places on the Missing Children Panel.",
        [("Missing Children Panel", "Durham Constabulary", "", "", "partner"), ("Missing Children Panel", "Wear Valley Futures", "", "", "partner")],
    ),
    (
        "Dales Community Links and Teesdale Youth Collective were partners in the Early Help Forum.",
        [("Early Help Forum", "Dales Community Links", "", "", "partner"), ("Early Help Forum", "Teesdale Youth Collective", "", "", "partner")],
    ),
    (
        "It was noted that the Neglect Group was chaired by Len Park, and that Brighter Roads Project and Cafcass attended it.",
        [("Neglect Group", "Brighter Roads Project", "", "", "partner"), ("Neglect Group", "Cafcass", "", "", "partner"), ("Neglect Group", "", "Len Park", "", "chair")],
    ),
    (
        "Members of the Domestic Abuse Forum include Harbour Futures and Durham Women's Centre.",
        [("Domestic Abuse Forum", "Durham Women's Centre", "", "", "partner"), ("Domestic Abuse Forum", "Harbour Futures", "", "", "partner")],
    ),
    (
        "Sedgefield Youth Alliance and NSPCC North East have lately become members of the Exploitation Group.",
        [("Exploitation Group", "NSPCC North East", "", "", "partner"), ("Exploitation Group", "Sedgefield Youth Alliance", "", "", "partner")],
    ),
    (
        "Kicks Youth Project and Durham Constabulary belong to the Exploitation Group.",
        [("Exploitation Group", "Durham Constabulary", "", "", "partner"), ("Exploitation Group", "Kicks Youth Project", "", "", "partner")],
    ),
    # The local area, as those who answer for it.
    (
        "The local area, which for these purposes meant the Council, NHS Durham Dales Clinical Commissioning Group and the Making Changes Together Forum, had sent in its statement.",
        [("local area", "Durham County Council", "", "", "partner"), ("local area", "Making Changes Together Forum", "", "", "partner"), ("local area", "NHS Durham Dales Clinical Commissioning Group", "", "", "partner")],
    ),
    (
        "The local area (the County Council, the CCG and the Parent Carer Forum) had answered with a Written Statement of Action.",
        [("local area", "Durham County Council", "", "", "partner"), ("local area", "NHS Durham Dales Clinical Commissioning Group", "", "", "partner"), ("local area", "Parent Carer Forum", "", "", "partner")],
    ),
    (
        "The statement was the work of the local area, that is to say the Council, the CCG and Parents Together.",
        [("local area", "Durham County Council", "", "", "partner"), ("local area", "NHS Durham Dales Clinical Commissioning Group", "", "", "partner"), ("local area", "Parents Together", "", "", "partner")],
    ),
    (
        "The local area, made up in this instance of the County Council, the CCG and the Parent Carer Forum, had responded to Ofsted.",
        [("local area", "Durham County Council", "", "", "partner"), ("local area", "NHS Durham Dales Clinical Commissioning Group", "", "", "partner"), ("local area", "Parent Carer Forum", "", "", "partner")],
    ),
    (
        "The local area, here consisting of the Council and the CCG, was inspected.",
        [("local area", "Durham County Council", "", "", "partner"), ("local area", "NHS Durham Dales Clinical Commissioning Group", "", "", "partner")],
    ),
    # A chair whose post is a manager's elsewhere manages nothing here.
    (
        "The Wellbeing Steering Group was chaired by Ada Moor, Contracts Manager at the CCG.",
        [("Wellbeing Steering Group", "NHS Durham Dales Clinical Commissioning Group", "Ada Moor", "Contracts Manager", "chair")],
    ),
    (
        "The Neglect Group is led and chaired by Ada Moor, Service Manager for Early Help.",
        [("Neglect Group", "", "Ada Moor", "Service Manager for Early Help", "chair")],
    ),
    (
        "The chair of the Risk Panel is Len Park, Operations Manager at Cafcass.",
        [("Risk Panel", "Cafcass", "Len Park", "Operations Manager", "chair")],
    ),
    (
        "The Risk Panel, of which Len Park, Locality Manager with Barnardo's, was the chair, met monthly.",
        [("Risk Panel", "Barnardo's", "Len Park", "Locality Manager", "chair")],
    ),
    (
        "Chairing the Risk Panel was Len Park, Partnerships Manager at Durham Constabulary.",
        [("Risk Panel", "Durham Constabulary", "Len Park", "Partnerships Manager", "chair")],
    ),
    # One clause ends with an organisation, and the next opens with its list.
    (
        "The Partnership's business unit was hosted by Durham County Council, and Durham Constabulary, Cafcass and the Probation Service were among its members.",
        [("Durham Safeguarding Children Partnership", "Cafcass", "", "", "partner"), ("Durham Safeguarding Children Partnership", "Durham Constabulary", "", "", "partner"), ("Durham Safeguarding Children Partnership", "Durham County Council", "", "", "host"), ("Durham Safeguarding Children Partnership", "Probation Service", "", "", "partner")],
    ),
    (
        "The Neglect Group was hosted by Barnardo's, and Durham Constabulary, Cafcass and the Probation Service sat on it.",
        [("Neglect Group", "Barnardo's", "", "", "host"), ("Neglect Group", "Cafcass", "", "", "partner"), ("Neglect Group", "Durham Constabulary", "", "", "partner"), ("Neglect Group", "Probation Service", "", "", "partner")],
    ),
    (
        "The Neglect Group was run from offices lent by Durham Constabulary, and Barnardo's, Cafcass and the Probation Service were its members.",
        [("Neglect Group", "Barnardo's", "", "", "partner"), ("Neglect Group", "Cafcass", "", "", "partner"), ("Neglect Group", "Probation Service", "", "", "partner")],
    ),
    # A council said by its kind alone.
    (
        "Those sitting round the table of the Neglect Group were, she said, the County Council, Durham Constabulary and Cafcass.",
        [("Neglect Group", "Cafcass", "", "", "partner"), ("Neglect Group", "Durham Constabulary", "", "", "partner"), ("Neglect Group", "Durham County Council", "", "", "partner")],
    ),
    (
        "The three statutory partners were the London Borough of Harrow, the Royal Borough of Kingston upon Thames and the Metropolitan Police Service.",
        [
            ("Durham Safeguarding Children Partnership", "London Borough of Harrow", "", "", "statutory partner"),
            ("Durham Safeguarding Children Partnership", "Metropolitan Police Service", "", "", "statutory partner"),
            ("Durham Safeguarding Children Partnership", "Royal Borough of Kingston upon Thames", "", "", "statutory partner"),
        ],
    ),
    (
        "The Neglect Group was chaired by Ned Park, Director of Social Services of Gateshead Metropolitan Borough Council, and its Business Unit was hosted by the City and County of Swansea.",
        [
            ("Neglect Group", "Gateshead Metropolitan Borough Council", "Ned Park", "Director of Social Services", "chair"),
            ("Neglect Group", "City and County of Swansea", "", "", "host"),
        ],
    ),
    (
        "The Neglect Group, whose membership was comprised of the Chief Executive of NHS Tayside, the Director of Housing of Durham County Council and the Area Commander of Police Scotland's Tayside Division.",
        [
            ("Neglect Group", "Durham County Council", "", "Director of Housing", "partner"),
            ("Neglect Group", "NHS Tayside", "", "Chief Executive", "partner"),
            ("Neglect Group", "Police Scotland", "", "Area Commander", "partner"),
        ],
    ),
    (
        "Teesdale Youth Collective and Durham Dales NHS Trust were relevant agencies and took part in the Neglect Group.",
        [("Neglect Group", "Durham Dales NHS Trust", "", "", "partner"), ("Neglect Group", "Teesdale Youth Collective", "", "", "partner")],
    ),
    ("Councillor Baird attended the Neglect Group as a participating observer.", [("Neglect Group", "", "A Baird", "", "partner")]),
    ("The Partnership's Independent Scrutineer was Dr Ned Park.", []),
    ("Its affairs were run by Ned Park, the DSCP's Business Manager.", [("Durham Safeguarding Children Partnership", "", "Ned Park", "Business Manager", "manager")]),
    (
        "Cafcass was the host of the Child Death Overview Panel for Durham, Gateshead and Sunderland.",
        [("Child Death Overview Panel for Durham, Gateshead and Sunderland", "Cafcass", "", "", "host")],
    ),
    # A body among those who take part in another, and the post of one named next.
    (
        "The Durham Safeguarding Children Board met. The Durham Probation Board, Cafcass and the NSPCC were members of the Board.",
        [("Durham Safeguarding Children Board", n, "", "", "partner") for n in ("Cafcass", "Durham Probation Board", "NSPCC")],
    ),
    (
        "The Neglect Group was made up of the Chief Executive of NHS Tayside and the Director of Housing of Durham County Council. The Neglect Group was chaired by the Director of Housing of Durham County Council, Ned Park.",
        [("Neglect Group", "Durham County Council", "Ned Park", "Director of Housing", "chair"), ("Neglect Group", "NHS Tayside", "", "Chief Executive", "partner")],
    ),
    # Who pays: in one sentence with the whole, for the board's unit, or by the place's bare name.
    (
        "The Durham Safeguarding Children Board met. The Board had had a budget of £90,000 in 2018-19, of which the County Council had met £40,000.",
        [("Durham Safeguarding Children Board", "Durham County Council", "", "", "funder")],
    ),
    (
        "Towards the cost of the Business Unit in 2022/23 Durham had paid the Partnership £34,500 and Gateshead £27,200.",
        [
            ("Durham Safeguarding Children Partnership", "Durham County Council", "", "", "funder"),
            ("Durham Safeguarding Children Partnership", "Gateshead Metropolitan Borough Council", "", "", "funder"),
        ],
    ),
    # What gives a service its money is no part in a board.
    ("Moor and Dale Group was commissioned by the Council to provide the advocacy service. The Welsh Government had awarded £60,000 to Moor and Dale Group for work with boys.", []),
    (
        "Round the table of the Neglect Group sat the County Council, Durham Constabulary and Cafcass.",
        [("Neglect Group", "Cafcass", "", "", "partner"), ("Neglect Group", "Durham Constabulary", "", "", "partner"), ("Neglect Group", "Durham County Council", "", "", "partner")],
    ),
)
NO_PARTNERS = (
    "Councillor Baird might attend the Neglect Group as a participating observer.",
    "The Parent Carer Forum for Durham, Gateshead and Sunderland was thanked by the Business Unit.",
    "Wear Valley Futures and Durham Constabulary might both be given places on the Missing Children Panel.",
    "Dales Community Links and Teesdale Youth Collective were not partners in the Early Help Forum.",
    "It was hoped that Sedgefield Youth Alliance and NSPCC North East would become members of the Exploitation Group.",
    "Nobody knew whether Kicks Youth Project and Durham Constabulary belonged to the Exploitation Group.",
    "The local area, according to the Council, the CCG and the Parent Carer Forum, had improved.",
    "The local area, unlike the Council, had heard nothing from Ofsted.",
    "The local area, like Northumberland, Gateshead and Sunderland, was to be inspected.",
    "The Neglect Group heard from Ada Moor, Contracts Manager at the CCG.",
)
SUCCESSIONS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    # "It" is the body on whose fate the sentence before turns.
    (
        "Members asked how long the Local Safeguarding Children Board would go on. The Chair replied that under the new guidance it would be replaced by the Durham Dales Safeguarding Partnership on 1 July 2019.",
        [("Local Safeguarding Children Board", "Durham Dales Safeguarding Partnership", "2019-07-01")],
    ),
    (
        "Councillor Baird asked what was to become of the Missing Children Panel. The officer answered that it had been replaced by the Exploitation Hub in March 2022.",
        [("Missing Children Panel", "Exploitation Hub", "2022-03")],
    ),
    (
        "A Member wondered whether the Neglect Group still met. It was explained that it had been superseded by the Early Help Forum in June 2021.",
        [("Neglect Group", "Early Help Forum", "2021-06")],
    ),
    (
        "The Committee asked about the Risk Panel. It had given way to the Vulnerability Panel in May 2020.",
        [("Risk Panel", "Vulnerability Panel", "2020-05")],
    ),
    (
        "Reference was made to the Edge of Care Panel. Len Park confirmed that, in line with the review, it had become the Family Support Panel on 3 May 2021.",
        [("Edge of Care Panel", "Family Support Panel", "2021-05-03")],
    ),
    # A place before the name, without a comma.
    (
        "In Durham the Fragile Families Panel had been renamed the Early Help Panel from 1 April 2021.",
        [("Fragile Families Panel", "Early Help Panel", "2021-04-01")],
    ),
    (
        "She said that across Durham the Placement Panel had been replaced by the Care Panel in May 2021.",
        [("Placement Panel", "Care Panel", "2021-05")],
    ),
    (
        "It was reported that for Durham the Missing Group became the Exploitation Group in May 2021.",
        [("Missing Group", "Exploitation Group", "2021-05")],
    ),
    (
        "Officers said that within Durham the Gateway Panel and the Access Panel had merged in May 2021 to form the Front Door Panel.",
        [("Access Panel", "Front Door Panel", "2021-05"), ("Gateway Panel", "Front Door Panel", "2021-05")],
    ),
    (
        "In Durham the Vulnerability Panel replaced the Risk Panel in May 2021.",
        [("Risk Panel", "Vulnerability Panel", "2021-05")],
    ),
    # The end, and then to whom the work goes.
    (
        "The Neglect Panel and the Truancy Panel would cease to meet on 30 June 2022 and their functions would pass, on 1 July 2022, to the Wellbeing Panel.",
        [("Neglect Panel", "Wellbeing Panel", "2022-07-01"), ("Truancy Panel", "Wellbeing Panel", "2022-07-01")],
    ),
    (
        "It was confirmed that the Joint Care Board would cease to exist on 31 March 2022 and that from 1 April 2022 its duties would be discharged by the Performance Group of the Department of Health.",
        [("Joint Care Board", "Performance Group", "2022-04-01")],
    ),
    ("The Neglect Panel and the Truancy Panel had ceased to exist on 30 June 2022.", [("Neglect Panel", "", "2022-06-30"), ("Truancy Panel", "", "2022-06-30")]),
    (
        "From 1 March 2021 the old Gangs Sub-Group and Missing Sub-Group no longer existed, and the Harm Outside the Home Group had replaced them both.",
        [("Gangs Sub-Group", "Harm Outside the Home Group", "2021-03-01"), ("Missing Sub-Group", "Harm Outside the Home Group", "2021-03-01")],
    ),
    # The end in one sentence, and who followed in the next.
    ("The Neglect Panel was wound up in May 2021. The Risk Board took its place on 1 June 2021.", [("Neglect Panel", "Risk Board", "2021-06-01")]),
    (
        "Members had before them a paper on the winding up of the Truancy Panel. The officer told them that its place had been taken on 3 May 2021 by the Attendance Board.",
        [("Truancy Panel", "Attendance Board", "2021-05-03")],
    ),
    ("The Neglect Panel had come to an end. It was followed by the Risk Board in June 2021.", [("Neglect Panel", "Risk Board", "2021-06")]),
    ("The Panel asked about the closure of the Gangs Forum. Its functions had been absorbed by the Risk Board in June 2021.", [("Gangs Forum", "Risk Board", "2021-06")]),
    (
        "The Neglect Panel and the Gangs Forum were disbanded in May 2021. The Risk Board took over from them on 1 June 2021.",
        [("Gangs Forum", "Risk Board", "2021-06-01"), ("Neglect Panel", "Risk Board", "2021-06-01")],
    ),
    # What it was set up under, and what it replaced; the name by which it went; one body of two.
    (
        "The Care Board had been established under the Health and Care (Northern Ireland) Act 2011 and had replaced the Regional Neglect Group in September 2012.",
        [("Regional Neglect Group", "Care Board", "2012-09")],
    ),
    (
        "That was the Risk Board, which until April 2019 had gone by the name of the Gangs Forum and which was chaired by Mr Ned Park.",
        [("Gangs Forum", "Risk Board", "2019-04")],
    ),
    (
        "The Missing from Home Panel and the Gangs Forum had been brought together as one body, the Adolescents Group, with effect from 1 May 2017.",
        [("Gangs Forum", "Adolescents Group", "2017-05-01"), ("Missing from Home Panel", "Adolescents Group", "2017-05-01")],
    ),
    # Commissioning groups of one list, of which the last has the words for all.
    (
        "The CCG had been created by a merger of NHS Sedgefield, NHS Easington and NHS North Durham Clinical Commissioning Groups on 1 April 2020.",
        [],
    ),
    (
        "The members were Durham Constabulary and NHS County Durham Clinical Commissioning Group. The Clinical Commissioning Group was itself new, having been created by a merger of NHS Sedgefield, NHS Easington and NHS North Durham Clinical Commissioning Groups on 1 April 2020.",
        [
            ("NHS Easington Clinical Commissioning Group", "NHS County Durham Clinical Commissioning Group", "2020-04-01"),
            ("NHS North Durham Clinical Commissioning Group", "NHS County Durham Clinical Commissioning Group", "2020-04-01"),
            ("NHS Sedgefield Clinical Commissioning Group", "NHS County Durham Clinical Commissioning Group", "2020-04-01"),
        ],
    ),
    (
        "NHS Durham Integrated Care Board had taken over the role of health partner from NHS Durham Dales Clinical Commissioning Group on 1 July 2022.",
        [("NHS Durham Dales Clinical Commissioning Group", "NHS Durham Integrated Care Board", "2022-07-01")],
    ),
    # Who chaired the old one is no body that was replaced.
    (
        "The Gangs Forum, which was chaired by Chief Inspector Ned Park of Durham Constabulary, had been replaced by the Risk Board with effect from 3 April 2017.",
        [("Gangs Forum", "Risk Board", "2017-04-03")],
    ),
)
NO_SUCCESSIONS = (
    "It was proposed that the Neglect Panel be wound up. Its place would be taken by the Risk Board.",
    "The Neglect Panel was much praised. Its work was taken up with care by the Risk Board.",
    "Councillor Baird asked when the meeting of the Neglect Panel ended. She replaced it with the Risk Board.",
    "The Durham Authority had taken over the role of lead commissioner from NHS Durham Dales Clinical Commissioning Group on 1 July 2022.",
    "Members asked how long the Local Safeguarding Children Board would go on. The Chair replied that it might be replaced by the Durham Dales Safeguarding Partnership.",
    "Councillor Baird asked about the Missing Children Panel. The officer answered that it would not be replaced by the Exploitation Hub.",
    "Members asked about the Neglect Group. The old computer was slow, and it had been replaced by a new one in May 2021.",
    "Members asked about the Neglect Group and the Risk Panel. There had been talk that it was to be replaced by the Early Help Forum.",
    "It had been suggested that in Durham the Fragile Families Panel be renamed the Early Help Panel.",
)
SERVICES: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        "Mentoring and counselling for children had come from Bright Harbour since May 2017.",
        [("Bright Harbour", "Mentoring and counselling for children", "", "2017-05", "")],
    ),
    (
        "The scheme that had been known as Safe Steps was renamed the Young Carers Service on 1 May 2018. It was delivered by Kite Trust under a contract with the CCG which ran from that "
        "date to 30 April 2020.",
        [("Kite Trust", "Young Carers Service", "NHS Durham Dales Clinical Commissioning Group", "2018-05-01", "2020-04-30")],
    ),
    (
        "Return interviews are done by Kite Trust, commissioned by the Council, 63% of those offered having been completed in the three months from July to September 2021.",
        [("Kite Trust", "Return interviews", "Durham County Council", "", "")],
    ),
    (
        "Fostering was provided by Families@Home, the regional agency.",
        [("Families@Home", "Fostering", "", "", "")],
    ),
    (
        "Advice to parents during the wait came from Dales Family Aid, whose contract with DCC and the CCG had started on 1 April 2021.",
        [
            ("Dales Family Aid", "Advice to parents during the wait", "Durham County Council", "2021-04-01", ""),
            ("Dales Family Aid", "Advice to parents during the wait", "NHS Durham Dales Clinical Commissioning Group", "2021-04-01", ""),
        ],
    ),
    (
        "Strong Starts was provided by Dales Family Aid until March 2023 and a grant of £95,000 from the Home Office paid for it.",
        [("Dales Family Aid", "Strong Starts", "", "", "2023-03")],
    ),
    # The commissioner in a clause that goes on from the provider.
    (
        "Children's occupational therapy was provided by Tees Valley NHS Foundation Trust, from which the CCG bought it.",
        [("Tees Valley NHS Foundation Trust", "Children's occupational therapy", "NHS Durham Dales Clinical Commissioning Group", "", "")],
    ),
    (
        "Specialist speech therapy was delivered by Dales Health Trust, from whom the Council commissioned it.",
        [("Dales Health Trust", "Specialist speech therapy", "Durham County Council", "", "")],
    ),
    (
        "Bereavement counselling was supplied by Cruse Dales, with which the Council had contracted since May 2019.",
        [("Cruse Dales", "Bereavement counselling", "Durham County Council", "2019-05", "")],
    ),
    (
        "The school nursing service was run by Harrogate Health Trust, which the Council had commissioned to do so from 1 May 2020.",
        [("Harrogate Health Trust", "school nursing service", "Durham County Council", "2020-05-01", "")],
    ),
    (
        "Mediation was provided by Dales Families Trust, the CCG being the commissioner.",
        [("Dales Families Trust", "Mediation", "NHS Durham Dales Clinical Commissioning Group", "", "")],
    ),
    # The next sentence tells who commissioned it, and for how long.
    (
        "The Young Minds Service was delivered by Barnardo's. It had been jointly commissioned by the Council and the CCG from 1 May 2018 until 30 April 2021.",
        [("Barnardo's", "Young Minds Service", "Durham County Council", "2018-05-01", "2021-04-30"), ("Barnardo's", "Young Minds Service", "NHS Durham Dales Clinical Commissioning Group", "2018-05-01", "2021-04-30")],
    ),
    (
        "The Family Link Service was run by Action for Children. The Council had commissioned it since June 2019.",
        [("Action for Children", "Family Link Service", "Durham County Council", "2019-06", "")],
    ),
    (
        "Independent visitors were provided by NYAS. This was commissioned by the Council under a contract from May 2020 to April 2023.",
        [("NYAS", "Independent visitors", "Durham County Council", "2020-05", "2023-04")],
    ),
    (
        "The Harbour Project is delivered by Wear Valley Futures. Its commissioners are the Council and the CCG.",
        [("Wear Valley Futures", "Harbour Project", "Durham County Council", "", ""), ("Wear Valley Futures", "Harbour Project", "NHS Durham Dales Clinical Commissioning Group", "", "")],
    ),
    (
        "The Open Door Service was provided by Cruse Dales. The contract had been let by the Council on 1 May 2019 and would end on 30 April 2023.",
        [("Cruse Dales", "Open Door Service", "Durham County Council", "2019-05-01", "2023-04-30")],
    ),
    # Those who use it are named first, and the provider in what they could do.
    (
        "Care leavers who were short of money could go to Citizens Advice Dales (CAD), which had provided debt advice for the Council since 1 May 2018 under a contract running to 30 April 2023.",
        [("Citizens Advice Dales", "debt advice", "Durham County Council", "2018-05-01", "2023-04-30")],
    ),
    (
        "Children in care were able to speak to Coram Voice, which provided advocacy for the County Council from May 2019 to April 2022.",
        [("Coram Voice", "advocacy", "Durham County Council", "2019-05", "2022-04")],
    ),
    (
        "Parents could ring Dales Families Trust, which supplies mediation on behalf of the Council under an agreement that ends in May 2024.",
        [("Dales Families Trust", "mediation", "Durham County Council", "", "2024-05")],
    ),
    (
        "Carers looked to Fostering North East, which had run the support line for the County Council since June 2020.",
        [("Fostering North East", "support line", "Durham County Council", "2020-06", "")],
    ),
    (
        "Anyone anxious was referred to Kooth Dales, which has delivered online counselling for the CCG since May 2021.",
        [("Kooth Dales", "online counselling", "NHS Durham Dales Clinical Commissioning Group", "2021-05", "")],
    ),
    # The commissioner by its letters.
    (
        "St Cuthbert's provides return home interviews for DCC, under a contract that began on 1 May 2018 and ends on 30 April 2023.",
        [("St Cuthbert's", "return home interviews", "Durham County Council", "2018-05-01", "2023-04-30")],
    ),
    (
        "Advocacy is delivered for DCC by NYAS, under an agreement from May 2020.",
        [("NYAS", "Advocacy", "Durham County Council", "2020-05", "")],
    ),
    (
        "DCC commissions Barnardo's to provide return home interviews.",
        [("Barnardo's", "return home interviews", "Durham County Council", "", "")],
    ),
    (
        "Ada Moor paid tribute to the Harbour Project, which Saltwick Youth Trust ran on the Council's behalf.",
        [("Saltwick Youth Trust", "Harbour Project", "Durham County Council", "", "")],
    ),
    ("Advocacy and independent visiting were both bought from Open Voices, at a yearly cost of £96,000.", [("Open Voices", "Advocacy and independent visiting", "", "", "")]),
    (
        "The emotional wellbeing service for schools, jointly funded with NHS Durham, had transferred from Steps Mind to Compass Wellbeing in September 2021.",
        [("Compass Wellbeing", "emotional wellbeing service for schools", "Durham County Council", "2021-09", ""),
         ("Compass Wellbeing", "emotional wellbeing service for schools", "NHS Durham", "2021-09", ""), ("Steps Mind", "emotional wellbeing service for schools", "", "", "2021-09")],
    ),
    (
        "Family group conferences have since 2016 been delivered by Family Rights South East. Its contract, which Durham County Council let jointly with Gateshead Council, is to lapse.",
        [
            ("Family Rights South East", "Family group conferences", "Durham County Council", "2016", ""),
            ("Family Rights South East", "Family group conferences", "Gateshead Council", "2016", ""),
        ],
    ),
    (
        "APPROVED the award of a contract for family group conferences to Daybreak South for a period of three years from 1 July 2022.",
        [("Daybreak South", "family group conferences", "Durham County Council", "2022-07-01", "")],
    ),
    (
        "Bridge House Families has provided Edge of Care support since October 2018 and works with some 140 families.",
        [("Bridge House Families", "Edge of Care support", "", "2018-10", "")],
    ),
)
NO_SERVICES = (
    "Children's occupational therapy might be provided by Tees Valley NHS Foundation Trust, from which the CCG could buy it.",
    "It was hoped that mediation would be provided by Dales Families Trust.",
    "Parents could turn to the Citizens Advice office, which was closed on Mondays.",
    "Members could go to the library, which had provided books for the Council since 1 May 2018.",
)
