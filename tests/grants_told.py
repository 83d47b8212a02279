"""Who gave what to whom for what, in invented sentences: what the frames of gifts find, and what is none."""

from __future__ import annotations

Gifts = tuple[tuple[str, str, str, str], ...]
GRANTS: tuple[tuple[str, Gifts], ...] = (
    (
        "The Council had earmarked £1.2 million in 2021/22 for extra social workers.",
        (("£1.2 million", "extra social workers", "Council", ""),),
    ),
    (
        "The Home Office awarded £310,000 for work with young victims.",
        (("£310,000", "work with young victims", "Home Office", ""),),
    ),
    (
        "The Home Office awarded £75,000 to the Council for work on gangs.",
        (("£75,000", "work on gangs", "Home Office", "Council"),),
    ),
    (
        "Barset Police had contributed a further £25,000 towards the missing children team.",
        (("£25,000", "missing children team", "Barset Police", ""),),
    ),
    (
        "The Council had found £70,000 for its befriending scheme.",
        (("£70,000", "befriending scheme", "Council", ""),),
    ),
    (
        "The Council had passed £22,000 to Night Owls for a helpline.",
        (("£22,000", "helpline", "Council", "Night Owls"),),
    ),
    (
        "The Council has invested £800,000 in early help.",
        (("£800,000", "early help", "Council", ""),),
    ),
    (
        "(c) agreed that the Council would allocate a further £85,000 in 2021/22 for advocacy.",
        (("£85,000", "advocacy", "Council", ""),),
    ),
    (
        "The Cabinet agreed that the Council would provide £1.2 million for foster carers.",
        (("£1.2 million", "foster carers", "Council", ""),),
    ),
    (
        "RESOLVED that the Authority will contribute £30,000 towards the refuge.",
        (("£30,000", "refuge", "Authority", ""),),
    ),
    (
        "(2) resolved that the Council set aside; and the Executive decided that the Council would invest £2m in children's homes.",
        (("£2m", "children's homes", "Council", ""),),
    ),
    (
        "Funding of £420,000 had been secured for a pilot to support young carers, with reports to the Board.",
        (("£420,000", "pilot to support young carers", "", ""),),
    ),
    (
        "A grant of £95,000 was received from the Home Office for work on child exploitation.",
        (("£95,000", "work on child exploitation", "Home Office", ""),),
    ),
    (
        "Funding of £35,000 from the Lottery had been secured for a care leavers' choir.",
        (("£35,000", "care leavers' choir", "Lottery", ""),),
    ),
    (
        "£180,000 had been set aside for the recruitment of foster carers.",
        (("£180,000", "recruitment of foster carers", "", ""),),
    ),
    (
        "In all, £1.5m was invested in early help.",
        (("£1.5m", "early help", "", ""),),
    ),
    (
        "£60,000 was provided by the Home Office for a mentoring project.",
        (("£60,000", "mentoring project", "Home Office", ""),),
    ),
    (
        "The Government had granted the Council £48,000 under the Fresh Roots Fund to run weekend clubs.",
        (("£48,000", "run weekend clubs", "Government", "Council"),),
    ),
    (
        "The Government had given the Council £1.1 million for work with families.",
        (("£1.1 million", "work with families", "Government", "Council"),),
    ),
    (
        "The Council had been allocated £2.6 million by the Home Office for new refuges.",
        (("£2.6 million", "new refuges", "Home Office", "Council"),),
    ),
    (
        "The Council had received £2.1m from the Department for Education to recruit social workers.",
        (("£2.1m", "recruit social workers", "Department for Education", "Council"),),
    ),
    (
        "The Partnership was awarded £60,000 for training on neglect.",
        (("£60,000", "training on neglect", "", "Partnership"),),
    ),
    (
        "The Youth Hub was funded by Barset Police (£30,000) and others.",
        (("£30,000", "Youth Hub", "Barset Police", ""),),
    ),
    (
        "£2m of the Council's reserves was set aside for foster care.",
        (("£2m", "foster care", "", ""),),
    ),
    (
        "The Council had earmarked £1.25m of the High Needs Block for two resource bases.",
        (("£1.25m", "two resource bases", "Council", ""),),
    ),
    (
        "(3) allocate £8.4 million of the Council's reserves to the delivery of the Plan;",
        (("£8.4 million", "delivery of the Plan", "Council", ""),),
    ),
    (
        "£6,500 had been awarded to the RCSP by the Executive Office for youth work at half term.",
        (("£6,500", "youth work", "Executive Office", "RCSP"),),
    ),
    (
        "Home Office funding of £50,000 had been secured for work on child exploitation.",
        (("£50,000", "work on child exploitation", "Home Office", ""),),
    ),
    (
        "A contribution of £90,000 was made by Barset Police towards the helpline.",
        (("£90,000", "helpline", "Barset Police", ""),),
    ),
    (
        "A one-off payment of £7,000 was made to Kite Voices for placements.",
        (("£7,000", "placements", "", "Kite Voices"),),
    ),
    (
        "An investment of £600,000 in foster carer recruitment had been made.",
        (("£600,000", "foster carer recruitment", "", ""),),
    ),
    (
        "There was £300k available for care leavers' housing.",
        (("£300k", "care leavers' housing", "", ""),),
    ),
    (
        "The care leavers service had been funded by the Lottery at £600,000.",
        (("£600,000", "care leavers service", "Lottery", ""),),
    ),
    (
        "Barset Police contributed £40,000 to the budget of the Barset Board.",
        (("£40,000", "budget of Barset Board", "Barset Police", ""),),
    ),
    (
        "The Government had made £600,000 available to support young people leaving care.",
        (("£600,000", "support young people leaving care", "Government", ""),),
    ),
    (
        "The Council was given £600,000 by the Lottery to improve its homes.",
        (("£600,000", "improve its homes", "Lottery", "Council"),),
    ),
    (
        "It was agreed, on the proposal of Councillor Orme, that a grant of £9,400 be awarded to the Wharfe Youth Forum for its holiday club.",
        (("£9,400", "holiday club", "", "Wharfe Youth Forum"),),
    ),
    (
        "RESOLVED that the sum of £2,000 be paid to Night Owls towards a helpline.",
        (("£2,000", "helpline", "", "Night Owls"),),
    ),
    (
        "Cabinet had agreed the transfer of £1.1m from the Schools Block to the High Needs Block.",
        (("£1.1m", "High Needs Block", "", ""),),
    ),
    (
        "£1.5m had been transferred from reserves to residential care.",
        (("£1.5m", "residential care", "", ""),),
    ),
    (
        "Sums of £90,000 from the Home Office for work with victims and £5,000 from the Council for clubs had been received.",
        (("£90,000", "work with victims", "Home Office", ""), ("£5,000", "clubs", "Council", ""),),
    ),
    (
        "Play therapy, which was delivered by Kite Trust and towards which the Home Office had given the Council £38,000, was praised.",
        (("£38,000", "Play therapy", "Home Office", "Council"),),
    ),
    (
        "That the release of £92,000 from reserves for work with care leavers be approved.",
        (("£92,000", "work with care leavers", "", ""),),
    ),
    (
        "(1) That £1,435,000 be transferred from the schools block for high needs in 2022/23.",
        (("£1,435,000", "high needs", "", ""),),
    ),
    (
        "The Home Office was funding a youth worker for the hospital to the tune of £45,000.",
        (("£45,000", "youth worker for the hospital", "Home Office", ""),),
    ),
    (
        "A £600,000 grant from the Lottery paid for the improvement of homes.",
        (("£600,000", "improvement of homes", "Lottery", ""),),
    ),
    (
        "The Kirby Foundation was meeting £20,000 of the cost of the toy library, and Barset Police the remaining £5,000.",
        (("£20,000", "toy library", "Kirby Foundation", ""), ("£5,000", "toy library", "Barset Police", ""),),
    ),
    (
        "The Trust met £20,000 of the salary of the play worker, the balance of £5,000 coming from the Council.",
        (("£20,000", "play worker", "Trust", ""), ("£5,000", "play worker", "Council", ""),),
    ),
    (
        "Asked what the new sensory room had cost, the Manager gave the figure of £31,000, all of it met by the Kirby Foundation.",
        (("£31,000", "new sensory room", "Kirby Foundation", ""),),
    ),
    (
        "The Home Office had given the Council £90,000 for work on gangs, including £20,000 for boxing clubs.",
        (("£90,000", "work on gangs", "Home Office", "Council"), ("£20,000", "boxing clubs", "Home Office", "Council"),),
    ),
    (
        "The Welsh Government had awarded the Council £90,000 for play, of which £30,000 was for adventure playgrounds.",
        (("£90,000", "play", "Welsh Government", "Council"), ("£30,000", "adventure playgrounds", "Welsh Government", "Council"),),
    ),
    (
        "To approve the use of £70,000 from the Council's reserves for a second contact centre.",
        (("£70,000", "second contact centre", "Council", ""),),
    ),
    (
        "The Council had put £90,000 into warm spaces, and Kite Voices had received £4,000 from it for a stove.",
        (("£90,000", "warm spaces", "Council", ""), ("£4,000", "stove", "Council", "Kite Voices"),),
    ),
)
NO_GRANTS = (
    "The Council would set aside £1 million for fostering.",
    "The Council had not allocated £200,000 for the hub.",
    "A resident had paid £40 for a permit.",
    "It was hoped that the Council had allocated £90,000 for fostering.",
    "The officer said that the Council would provide £85,000 for advocacy.",
    "It was hoped that the Council would provide £85,000 for advocacy.",
    "A Member suggested that the Council should invest £2m in children's homes.",
    "The Cabinet considered whether the Council would provide £85,000 for advocacy.",
    "It was not agreed that the Council would provide £85,000 for advocacy.",
    "Funding of £420,000 was being sought for a pilot.",
    "Funding of £420,000 would be made available for a pilot.",
    "If funding of £10,000 was secured for a pilot it would start.",
    "£180,000 would be set aside for fostering.",
    "It was suggested that £90,000 had been allocated to fostering.",
    "£40 was paid at the door.",
    "The Government would give the Council £1.1 million for work with families.",
    "The Council hoped it had secured £2 million for fostering.",
    "The Council would receive £2.1m to recruit staff.",
    "The applicant had received £90 for the sign.",
    "The Youth Hub might be funded by Barset Police (£30,000).",
    "£2m of the Council's reserves would be set aside for foster care.",
    "The Council might earmark £1.25m of the High Needs Block for two bases.",
    "It was suggested that they allocate £8m to the Plan.",
    "£6,500 might be awarded to the Partnership by the Executive Office for youth work.",
    "A contribution of £90,000 might be made by Barset Police towards the helpline.",
    "An overspend of £90,000 was reported for fostering.",
    "An investment of £600,000 in fostering would be made.",
    "There would be £300k available for housing.",
    "The care leavers service might be funded by the Lottery at £600,000.",
    "Barset Police would contribute £40,000 to the budget of the Barset Board.",
    "The Government might make £600,000 available for care leavers.",
    "The Council would be given £600,000 by the Lottery for homes.",
    "It was proposed that a grant of £9,400 be awarded to the Wharfe Youth Forum for its holiday club.",
    "It was not agreed that a grant of £9,400 be awarded to the Wharfe Youth Forum for its club.",
    "The transfer of £1.1m from the Schools Block to the High Needs Block would be sought.",
    "£1.5m would be transferred from reserves to residential care.",
    "The contract was cut by £90,000 from April for the third year.",
    "A bid for £90,000 from the Home Office for work with victims would be made.",
    "Play therapy, towards which the Home Office might give £38,000, was praised.",
    "That a report on the release of £92,000 be received.",
    "That officers be asked whether £1m could be transferred for high needs.",
    "The Home Office might fund a youth worker to the tune of £45,000.",
    "A £600,000 grant from the Lottery might pay for homes.",
)
