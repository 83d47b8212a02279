"""Money in invented sentences: budgets with their givers, prices of services, grants, transfers; each with purpose, funder, recipient."""

from __future__ import annotations

Told = tuple[str, str, str, str]
COUNCIL, PARTNERSHIP = "Durham County Council", "County Durham Safeguarding Children Partnership"
POLICE = "Durham Constabulary"

MONEY: tuple[tuple[str, tuple[Told, ...]], ...] = (
    (
        "The Treasurer of the Partnership tabled the budget, set at £205,000. The Council paid £120,000, the three CCGs £52,000 between them and "
        "Durham Constabulary £33,000. Cafcass gave £550 as before.",
        (
            ("205000", "budget", "", PARTNERSHIP), ("120000", "budget", COUNCIL, PARTNERSHIP), ("52000", "budget", "Clinical Commissioning Groups", PARTNERSHIP),
            ("33000", "budget", POLICE, PARTNERSHIP), ("550", "budget", "Cafcass", PARTNERSHIP),
        ),
    ),
    (
        "The Partnership's contributions will be asked for as this year, in which the Council has paid £120,000 and Durham Constabulary £33,000.",
        (("120000", "budget", COUNCIL, PARTNERSHIP), ("33000", "budget", POLICE, PARTNERSHIP)),
    ),
    (
        "The Partnership noted the budget. The conference had been paid for by the Council (£900) and Durham Constabulary (£300).",
        (("900", "conference", COUNCIL, ""), ("300", "conference", POLICE, "")),
    ),
    (
        "Contributions agreed for 2021/22 come to £134,500 (the Council £91,000; Durham Constabulary £43,500).",
        (("134500", "Contributions", "", PARTNERSHIP), ("91000", "Contributions", COUNCIL, PARTNERSHIP), ("43500", "Contributions", POLICE, PARTNERSHIP)),
    ),
    (
        "The Partnership was small. Its income for 2021/22 had been £205,000, the Council finding £91,000 of that and Durham Constabulary £43,500.",
        (("205000", "income", "", PARTNERSHIP), ("91000", "income", COUNCIL, PARTNERSHIP), ("43500", "income", POLICE, PARTNERSHIP)),
    ),
    (
        "The Home Office and the Police and Crime Commissioner for Durham had given £61,000 and £20,000 respectively for weekend youth work.",
        (("61000", "weekend youth work", "Home Office", ""), ("20000", "weekend youth work", "Police and Crime Commissioner for Durham", "")),
    ),
    ("The Home Office had made a grant to the Council of £1.4 million for the Kinship Homes programme.", (("1400000", "Kinship Homes programme", "Home Office", COUNCIL),)),
    (
        "The two partners in the Partnership are the Council and Durham Constabulary, who in 2021/22 were paying £91,000 and £43,500 respectively towards the Partnership's budget.",
        (("91000", "Partnership's budget", COUNCIL, PARTNERSHIP), ("43500", "Partnership's budget", POLICE, PARTNERSHIP)),
    ),
    (
        "Contributions confirmed are: the Council £91,000; Durham Constabulary £43,500.",
        (("91000", "Contributions", COUNCIL, PARTNERSHIP), ("43500", "Contributions", POLICE, PARTNERSHIP)),
    ),
    (
        "Partner contributions: the Council, £91,000; Durham Constabulary, £43,500.",
        (("91000", "Partner contributions", COUNCIL, PARTNERSHIP), ("43500", "Partner contributions", POLICE, PARTNERSHIP)),
    ),
    ("The County Council's budget for foster care in 2021/22 was £12.1m.", (("12100000", "foster care", COUNCIL, ""),)),
    ("Home Office funding of £61,000 had paid for weekend youth work.", (("61000", "weekend youth work", "Home Office", ""),)),
    ("To accept the sum of £61,000 granted to the Council by the Home Office for weekend youth work.", (("61000", "weekend youth work", "Home Office", COUNCIL),)),
    ("The Kinder Starts grant of £240,000 for 2021/22 had been received from the Home Office.", (("240000", "Kinder Starts", "Home Office", COUNCIL),)),
    (
        "The Partnership had in 2021/22 a budget of £205,000, towards which the Council had paid £110,000.",
        (("205000", "Partnership's budget", "", PARTNERSHIP), ("110000", "Partnership's budget", COUNCIL, PARTNERSHIP)),
    ),
    (
        "The Partnership met in May. Its budget for 2021/22 had been met by the Council (£61,000) and by Durham Constabulary (£20,500).",
        (("61000", "budget", COUNCIL, PARTNERSHIP), ("20500", "budget", POLICE, PARTNERSHIP)),
    ),
    (
        "The Home Office had given £90,000 for youth work, and the Council had for its own part put £30,000 into play therapy.",
        (("90000", "youth work", "Home Office", ""), ("30000", "play therapy", COUNCIL, "")),
    ),
    ("A youth justice grant of £410,000 had been received from the Home Office.", (("410000", "youth justice grant", "Home Office", COUNCIL),)),
    (
        "The county council had been awarded £1.9 million by the Home Office for the Kinship Programme in 2021/22, and £300,000 by Durham Constabulary towards the care of refugee children.",
        (("1900000", "Kinship Programme", "Home Office", COUNCIL), ("300000", "care of refugee children", POLICE, COUNCIL)),
    ),
    ("The Council's contribution of £91,500 for 2021/22 to the Partnership's business unit was confirmed.", (("91500", "Partnership's business unit", COUNCIL, PARTNERSHIP),)),
    (
        "The Partnership had run on £271,000 in 2021/22, of which the Council had paid £160,000 and Durham Constabulary £111,000.",
        (
            ("271000", "running of the Partnership", "", PARTNERSHIP),
            ("160000", "running of the Partnership", COUNCIL, PARTNERSHIP),
            ("111000", "running of the Partnership", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "The partnership had cost £244,000. The council had met £140,000 of this and Durham Constabulary £104,000.",
        (
            ("244000", f"cost of the {PARTNERSHIP}", "", PARTNERSHIP),
            ("140000", f"cost of the {PARTNERSHIP}", COUNCIL, PARTNERSHIP),
            ("104000", f"cost of the {PARTNERSHIP}", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "The Partnership's income was £199,500 for 2021/22, with £44,000 of it from Durham Constabulary.",
        (("199500", "Partnership's income", "", PARTNERSHIP), ("44000", "Partnership's income", POLICE, PARTNERSHIP)),
    ),
    (
        "The overall budget of the Partnership for 2021/22 had been £204,000. Most of it went on staff.",
        (("204000", "overall budget of the Partnership", "", PARTNERSHIP),),
    ),
    (
        "Play therapy was provided by Barnardo's until June 2025 and a grant of £120,000 from the Home Office paid for it.",
        (("120000", "Play therapy", "Home Office", ""),),
    ),
    (
        "More could be seen if the evening clinics were kept open. The Youth Trust had made available £91,000 for those clinics.",
        (("91000", "evening clinics", "Youth Trust", ""),),
    ),
    (
        "The budget of the Partnership for 2020/21 stood at £287,000, of which £171,500 was found by the Council and "
        "£5,000, a sum that the Chair thought derisory, by Durham Constabulary.",
        (
            ("287000", "budget of the Partnership", "", PARTNERSHIP),
            ("171500", "budget of the Partnership", COUNCIL, PARTNERSHIP),
            ("5000", "budget of the Partnership", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "Partners' contributions to the Partnership for 2021/22 were confirmed as: Durham County Council £98,000, "
        "Durham Constabulary £31,000 and Cafcass £550.",
        (
            ("98000", "Partnership's budget", COUNCIL, PARTNERSHIP),
            ("31000", "Partnership's budget", POLICE, PARTNERSHIP),
            ("550", "Partnership's budget", "Cafcass", PARTNERSHIP),
        ),
    ),
    (
        "Funding from partners for the Partnership's work in 2020/21 totalled £402,000; the Council's share of it was "
        "£208,000 and that of the Police and Crime Commissioner £41,500.",
        (
            ("402000", "Partnership's work", "", PARTNERSHIP),
            ("208000", "Partnership's work", COUNCIL, PARTNERSHIP),
            ("41500", "Partnership's work", "Police and Crime Commissioner", PARTNERSHIP),
        ),
    ),
    (
        "The contributions for 2020/21 were £62,000 from the Council, £38,500 from NHS County Durham Clinical "
        "Commissioning Group and £14,200 from the Office of the Police and Crime Commissioner, all of it towards the "
        "Partnership's running costs.",
        (
            ("62000", "Partnership's running costs", COUNCIL, PARTNERSHIP),
            ("38500", "Partnership's running costs", "NHS County Durham Clinical Commissioning Group", PARTNERSHIP),
            ("14200", "Partnership's running costs", "Office of the Police and Crime Commissioner", PARTNERSHIP),
        ),
    ),
    (
        "It had cost £296,000 to run the Partnership in 2020/21, the Council paying in £91,500 and Durham "
        "Constabulary £84,000.",
        (
            ("296000", "run the Partnership", "", PARTNERSHIP),
            ("91500", "run the Partnership", COUNCIL, PARTNERSHIP),
            ("84000", "run the Partnership", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "The Council's contribution to the Partnership was £120,000 and Durham Constabulary's £40,000.",
        (
            ("120000", "Partnership's budget", COUNCIL, PARTNERSHIP),
            ("40000", "Partnership's budget", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "Of the Partnership's £300,000 budget, £180,000 came from the Council and £60,000 from Durham Constabulary.",
        (
            ("300000", "Partnership's budget", "", PARTNERSHIP),
            ("180000", "Partnership's budget", COUNCIL, PARTNERSHIP),
            ("60000", "Partnership's budget", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "The running costs of the Partnership were £214,000 in 2020/21. The Council met £139,500 of this, Durham "
        "Constabulary £5,000.",
        (
            ("214000", "running costs of the Partnership", "", PARTNERSHIP),
            ("139500", "running costs of the Partnership", COUNCIL, PARTNERSHIP),
            ("5000", "running costs of the Partnership", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "The Partnership was financed by the Council (£150,000), Durham Constabulary (£30,000) and Cafcass (£550).",
        (
            ("150000", "Partnership", COUNCIL, PARTNERSHIP),
            ("30000", "Partnership", POLICE, PARTNERSHIP),
            ("550", "Partnership", "Cafcass", PARTNERSHIP),
        ),
    ),
    (
        "The Partnership's income for 2020/21 was £210,000: £140,000 (the Council), £50,000 (Durham Constabulary) and "
        "£20,000 (the Youth Trust).",
        (
            ("210000", "Partnership's income", "", PARTNERSHIP),
            ("140000", "Partnership's income", COUNCIL, PARTNERSHIP),
            ("50000", "Partnership's income", POLICE, PARTNERSHIP),
            ("20000", "Partnership's income", "Youth Trust", PARTNERSHIP),
        ),
    ),
    (
        "Towards the Partnership's costs the Council put in £150,000, with £30,000 coming from Durham Constabulary.",
        (
            ("150000", "Partnership's costs", COUNCIL, PARTNERSHIP),
            ("30000", "Partnership's costs", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "The Partnership's budget was £300,000, the Council bearing £200,000 of it and the Youth Trust the remaining "
        "£100,000.",
        (
            ("300000", "Partnership's budget", "", PARTNERSHIP),
            ("200000", "Partnership's budget", COUNCIL, PARTNERSHIP),
            ("100000", "Partnership's budget", "Youth Trust", PARTNERSHIP),
        ),
    ),
    (
        "The cost of the Partnership, £240,000, was split between the Council (£160,000) and Durham Constabulary "
        "(£80,000).",
        (
            ("240000", "cost of the Partnership", "", PARTNERSHIP),
            ("160000", "cost of the Partnership", COUNCIL, PARTNERSHIP),
            ("80000", "cost of the Partnership", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "Kite Voices had been commissioned by the Council to provide the advocacy service from April 2019, at a cost "
        "of £84,000.",
        (
            ("84000", "advocacy service", COUNCIL, "Kite Voices"),
        ),
    ),
    (
        "Advocacy for children had been supplied by Kite Voices since July 2017, under a contract let by the Council "
        "the annual value of which was £96,400.",
        (
            ("96400", "Advocacy for children", COUNCIL, "Kite Voices"),
        ),
    ),
    (
        "The Council had awarded Kite Voices a contract worth £120,000 a year for the return home interview service.",
        (
            ("120000", "return home interview service", COUNCIL, "Kite Voices"),
        ),
    ),
    (
        "The return interview service was provided by Kite Voices for £90,000 a year under a contract with the Council.",
        (
            ("90000", "return interview service", COUNCIL, "Kite Voices"),
        ),
    ),
    (
        "Kite Voices ran the young carers service for the Council. The contract was worth £75,000 a year.",
        (
            ("75000", "young carers service", COUNCIL, "Kite Voices"),
        ),
    ),
    (
        "Kite Voices delivered the young carers service on behalf of the Council; the price was £75,000 a year.",
        (
            ("75000", "young carers service", COUNCIL, "Kite Voices"),
        ),
    ),
    (
        "The contract with Kite Voices for advocacy cost the Council £52,000 a year.",
        (
            ("52000", "advocacy", COUNCIL, "Kite Voices"),
        ),
    ),
    (
        "Pupil Premium Plus, worth £1.3m last year to the Virtual School, comes from the Department for Education.",
        (
            ("1300000", "Pupil Premium Plus", "Department for Education", "Virtual School"),
        ),
    ),
    (
        "A further £410,000 had been awarded to it by the Department for Education for a family therapy team for "
        "children.",
        (
            ("410000", "family therapy team for children", "Department for Education", COUNCIL),
        ),
    ),
    (
        "The work had passed to the Youth Justice Service, for which an additional £112,500 had been found by the "
        "Home Office in 2019/20 to employ prevention workers.",
        (
            ("112500", "employ prevention workers", "Home Office", "Youth Justice Service"),
        ),
    ),
    (
        "£2.3 million had been added to the 2021/22 budget for residential placements for children.",
        (
            ("2300000", "residential placements for children", "", ""),
        ),
    ),
    (
        "The Department for Education had allowed the transfer of £4.58m from the Schools Block to the High Needs "
        "Block for pupils with SEND.",
        (
            ("4580000", "High Needs Block for pupils with SEND", "", ""),
        ),
    ),
    (
        "£1.5m had been transferred from reserves to children's placements.",
        (
            ("1500000", "children's placements", "", ""),
        ),
    ),
    (
        "The Home Office was funding a coordinator for missing children to the tune of £45,000.",
        (
            ("45000", "coordinator for missing children", "Home Office", ""),
        ),
    ),
    (
        "The Council had won £1.1m from the Department for Education to open a children's home.",
        (
            ("1100000", "open a children's home", "Department for Education", COUNCIL),
        ),
    ),
    (
        "The Department for Education had confirmed £640,000 for family hubs.",
        (
            ("640000", "family hubs", "Department for Education", ""),
        ),
    ),
    (
        "The family hubs had been backed by £640,000 from the Department for Education.",
        (
            ("640000", "family hubs", "Department for Education", ""),
        ),
    ),
    (
        "The contributions were £62,000 from the Council and £38,500 from Durham Constabulary, and went towards the "
        "Partnership's costs.",
        (
            ("62000", "Partnership's costs", COUNCIL, PARTNERSHIP),
            ("38500", "Partnership's costs", POLICE, PARTNERSHIP),
        ),
    ),
    (
        "Durham Constabulary's contribution to the Partnership's budget was £40,000, the Council's £120,000 and the "
        "Youth Trust's £10,000.",
        (
            ("40000", "Partnership's budget", POLICE, PARTNERSHIP),
            ("120000", "Partnership's budget", COUNCIL, PARTNERSHIP),
            ("10000", "Partnership's budget", "Youth Trust", PARTNERSHIP),
        ),
    ),
    (
        "The Partnership cost £250,000 in 2020/21: the Council met £150,000, Durham Constabulary £60,000 and the "
        "Youth Trust £40,000.",
        (
            ("250000", f"cost of the {PARTNERSHIP}", "", PARTNERSHIP),
            ("150000", f"cost of the {PARTNERSHIP}", COUNCIL, PARTNERSHIP),
            ("60000", f"cost of the {PARTNERSHIP}", POLICE, PARTNERSHIP),
            ("40000", f"cost of the {PARTNERSHIP}", "Youth Trust", PARTNERSHIP),
        ),
    ),
    (
        "Kite Voices was paid £60,000 a year by the Council to run the independent visitor scheme.",
        (
            ("60000", "run the independent visitor scheme", COUNCIL, "Kite Voices"),
        ),
    ),
    (
        "The Council pays Kite Voices £60,000 a year to deliver the independent visitor scheme.",
        (
            ("60000", "independent visitor scheme", COUNCIL, "Kite Voices"),
        ),
    ),
    (
        "The Department for Education had given £420,000 to the Council in 2020/21 for family group conferences.",
        (
            ("420000", "family group conferences", "Department for Education", COUNCIL),
        ),
    ),
    (
        "Members noted that £310,000 of the Covid grant had been spent on laptops for children in care.",
        (
            ("310000", "laptops for children in care", "", ""),
        ),
    ),
    (
        "A sum of £95,000 was made available by the Office of the Police and Crime Commissioner for work with young "
        "people at risk of exploitation.",
        (
            ("95000", "work with young people at risk of exploitation", "Office of the Police and Crime Commissioner", ""),
        ),
    ),
    (
        "The Supporting Families grant for 2021/22 came to £1.2m.",
        (
            ("1200000", "Supporting Families grant", "", ""),
        ),
    ),
    (
        "The Holiday Activities Programme was allocated £740,000 by the Department for Education.",
        (
            ("740000", "Holiday Activities Programme", "Department for Education", ""),
        ),
    ),
    # A council that gives something itself, after another has.
    (
        "The Home Office had given the Council £120,000 for a refuge, and the Council had itself put £45,000 into outreach for victims.",
        (("120000", "refuge", "Home Office", COUNCIL), ("45000", "outreach for victims", COUNCIL, "")),
    ),
    (
        "The Council itself has set aside £75,000 for its new case recording system for children.",
        (("75000", "new case recording system for children", COUNCIL, ""),),
    ),
    (
        "Durham Constabulary itself had committed £30,000 to mentors for young people.",
        (("30000", "mentors for young people", POLICE, ""),),
    ),
    (
        "NHS England had found £60,000 for therapy for children, while the Council itself contributed £25,000 towards a family worker.",
        (("60000", "therapy for children", "NHS England", ""), ("25000", "family worker", COUNCIL, "")),
    ),
    # After the number of a paragraph.
    (
        "4.3 The Department for Education has granted the Council £1.5 million for the launch of the children's trust.",
        (("1500000", "launch of the children's trust", "Department for Education", COUNCIL),),
    ),
    (
        "12.1 The Youth Endowment Fund had awarded the Council £200,000 for work with young people.",
        (("200000", "work with young people", "Youth Endowment Fund", COUNCIL),),
    ),
    # What a meeting agrees that a council gives.
    (
        "(b) agreed that the Council would provide a further £2.3 million in 2020/21 for children's homes.",
        (("2300000", "children's homes", COUNCIL, ""),),
    ),
    (
        "(ii) That the Council will contribute £40,000 towards the youth hub.",
        (("40000", "youth hub", COUNCIL, ""),),
    ),
    (
        "The Cabinet agreed that the Council would set aside £90,000 for kinship carers.",
        (("90000", "kinship carers", COUNCIL, ""),),
    ),
    # What is paid for a service, to those who provide it.
    (
        "Bereavement counselling for children was provided by Kite Voices on behalf of the Council, under an agreement for which the Council paid £36,000 a year to that charity.",
        (("36000", "Bereavement counselling for children", COUNCIL, "Kite Voices"),),
    ),
    (
        "The young carers project is run by Bright Path for the Council, for which the Council pays £52,000 a year.",
        (("52000", "young carers project", COUNCIL, "Bright Path"),),
    ),
    # A health body by the letters of its kind.
    (
        "Durham Constabulary had contributed £42,000 to the Partnership's running costs and NHS North Durham CCG £38,500.",
        (("42000", "Partnership's running costs", POLICE, PARTNERSHIP), ("38500", "Partnership's running costs", "NHS North Durham Clinical Commissioning Group", PARTNERSHIP)),
    ),
    # Who gave it in a clause of its own, and what the words point back to.
    (
        "The Partnership was funded by Durham County Council, which had contributed £71,200 in 2020/21, the Youth Trust, which had paid £34,000, and "
        "Durham Constabulary, whose share had been £12,750.",
        (
            ("71200", "Partnership", COUNCIL, PARTNERSHIP),
            ("34000", "Partnership", "Youth Trust", PARTNERSHIP),
            ("12750", "Partnership", POLICE, PARTNERSHIP),
        ),
    ),
    ("£2.6 million had been allowed by the Council for health visiting in the first year.", (("2600000", "health visiting", COUNCIL, ""),)),
    (
        "Councillor Orme asked who paid for the schools adviser. Ms Pell said that the post cost £46,000, that the County Council met £26,000 of this and that "
        "the rest, £20,000, came out of the schools block.",
        (("46000", "schools adviser", "", ""), ("26000", "schools adviser", COUNCIL, ""), ("20000", "schools adviser", "", "")),
    ),
    (
        "Beacon Voices ran the Threads project for young parents; the Council and the Big Lottery Fund had made available £120,000 and £210,000 respectively "
        "for the project.",
        (("120000", "Threads project", COUNCIL, ""), ("210000", "Threads project", "Big Lottery Fund", "")),
    ),
    (
        "Pupils took part in the Reading Challenge. The Home Office had awarded Durham County Council £4.36 million for the programme in 2020/21.",
        (("4360000", "Reading Challenge", "Home Office", COUNCIL),),
    ),
    (
        "In the spring the Council had paid £24,500 to Wear Family Hub for its after schools club and £18,000 to Bowes Sure Start for a fathers' group.",
        (("24500", "after schools club", COUNCIL, "Wear Family Hub"), ("18000", "fathers' group", COUNCIL, "Bowes Sure Start")),
    ),
    (
        "The new home for young people had opened in May, and the Home Office had contributed £1.2m to the cost of it.",
        (("1200000", "new home for young people", "Home Office", ""),),
    ),
    (
        "The Police and Crime Commissioner had given £68,000 for prevention work with young people, and a further £31,000 had been received from the Youth "
        "Justice Board for the same purpose.",
        (
            ("68000", "prevention work with young people", "Police and Crime Commissioner", ""),
            ("31000", "prevention work with young people", "Youth Justice Board", ""),
        ),
    ),
    (
        "Family support in the south was delivered by Tyne Family Trust, commissioned by the Council until March 2023. The Government had given £1.2 million "
        "for the programme in 2021/22.",
        (("1200000", "programme", "Government", ""),),
    ),
    (
        "The youth justice board was chaired by Ada Moor and the Office of the Police and Crime Commissioner contributed £61,000 to the service.",
        (("61000", "service", "Office of the Police and Crime Commissioner", ""),),
    ),
)

NO_MONEY: tuple[str, ...] = (
    "The mentoring of pupils was delivered by the Cherries team. The CCG had put £21,000 towards (iii) and the Council £14,000.",
    "It would cost £640,000 a year to run a children's home.",
    "Members asked why the contract cost £90,000.",
    "The contributions for next year would be £62,000 from the Council and £38,500 from the Police, all towards "
    "the Partnership's costs.",
    "A bid to the Home Office for £150,000 for work with young people had come to nothing.",
    "The Partnership's budget was overspent by £30,000 and the Council had a deficit of £2m.",
    "A child's placement cost £5,000 a week.",
    "The Council fined a landlord £5,000 and the Police seized £20,000 in a county lines case.",
    "Contributions to the foodbank were £200 from the school and £100 from the church.",
    "The officer said that the Council would provide £85,000 for advocacy for children.",
    "It was hoped that the Council would itself put £45,000 into outreach for young victims.",
    "A Member suggested that the Council should invest £2m in children's homes.",
    "The Council was not itself putting £45,000 into outreach for children.",
    "A children's service was needed for which the Council might pay £36,000 a year.",
)
