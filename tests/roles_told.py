"""Passages in which a sum or a service is told by the words beside it, in whatever order, and what "it" means by the sentence before; with traps."""

from __future__ import annotations

Rows = tuple[tuple[str, ...], ...]
# amount, purpose, funder, recipient
FUNDING: tuple[tuple[str, Rows], ...] = (
    (
        'A Member feared that the playschemes had been run for nothing. That was not so, the Head of Service told her: the Garfield Trust had paid £12,000 '
        'towards them, and £4,500 more had come from Devon County Council for the transport.',
        (('12000', 'playschemes', 'Garfield Trust', ''), ('4500', 'transport', 'Devon County Council', '')),
    ),
    (
        "The mentoring had not been a charge on the Council's own budget. A grant of £64,000 had been made to the Council for it by the Youth Endowment Fund, "
        'which would see it through to the summer.',
        (('64000', 'mentoring', 'Youth Endowment Fund', 'Torbay Council'),),
    ),
    (
        'Of the £310,000 that the refuge had cost last year, the Home Office had found £250,000 and the rest, £60,000, had been borne by the Council.',
        (('250000', 'refuge', 'Home Office', ''), ('310000', 'refuge', '', ''), ('60000', 'refuge', 'Torbay Council', '')),
    ),
    (
        'Councillor Ames asked what the parenting courses had been paid for with. They had been paid for by the Tudor Foundation, whose gift of £22,000 the '
        'Council had then doubled.',
        (('22000', 'parenting courses', 'Torbay Council', ''), ('22000', 'parenting courses', 'Tudor Foundation', '')),
    ),
    (
        'It was from the Lottery, not from the Council, that the £75,000 for the sensory room had been obtained.',
        (('75000', 'sensory room', 'Lottery', ''),),
    ),
    (
        'What the Police and Crime Commissioner had put in was £30,000, and it had gone on the street-based youth work.',
        (('30000', 'street-based youth work', 'Police and Crime Commissioner', ''),),
    ),
    (
        'There had been two contributions to the advocacy pilot: that of the Council, £20,000, and that of NHS Devon, £15,000.',
        (('15000', 'advocacy pilot', 'NHS Devon', ''), ('20000', 'advocacy pilot', 'Torbay Council', '')),
    ),
    (
        'The Committee was told of a legacy of £100,000 left to the Council by a former foster carer. It was to be spent on outings for children in care.',
        (('100000', 'outings for children in care', '', 'Torbay Council'),),
    ),
    (
        'How was the new contact centre being furnished? By means of a donation, the Assistant Director replied; Barclays Bank had given £5,500 for the '
        'purpose.',
        (('5500', 'new contact centre', 'Barclays Bank', ''),),
    ),
    (
        'The Council had gone to the Department for Education for help with the backlog of assessments, and had come away with £180,000.',
        (('180000', 'backlog of assessments', 'Department for Education', 'Torbay Council'),),
    ),
    (
        "The money for the emergency beds (£96,000) was the Government's, the Director reminded Members.",
        (('96000', 'emergency beds', 'Government', ''),),
    ),
    (
        'Members learned that Torbay Youth Trust was in receipt of £45,000 a year from the Council, for which it ran three clubs.',
        (('45000', 'three clubs', 'Torbay Council', 'Torbay Youth Trust'),),
    ),
    (
        'So far as the reunification project was concerned, the Director said, £130,000 had been made over to the NSPCC by the Council in 2016/17.',
        (('130000', 'reunification project', 'Torbay Council', 'NSPCC'),),
    ),
    (
        'The Vice-Chair thanked the Devon Community Foundation. Its award of £9,750 had bought bicycles for care leavers.',
        (('9750', 'bicycles for care leavers', 'Devon Community Foundation', ''),),
    ),
    (
        "Some £1.2m had gone into the edge of care team since 2016, of which £700,000 was the Council's own money and £500,000 had been provided by the "
        'Innovation Programme.',
        (('1200000', 'edge of care team', '', ''), ('500000', 'edge of care team', 'Innovation Programme', ''), ('700000', 'edge of care team', 'Torbay Council', '')),
    ),
    (
        'Asked who was paying for the apprenticeships, the Team Manager said that it was Babcock, to the extent of £16,000 a year.',
        (('16000', 'apprenticeships', 'Babcock', ''),),
    ),
    (
        'A sum of £27,500 had, Members were pleased to hear, been secured for the drop-in at Paignton. The Tesco Bags of Help scheme was where it had come '
        'from.',
        (('27500', 'drop-in at Paignton', 'Tesco Bags of Help', ''),),
    ),
    (
        "Children's counselling had cost £84,000. Half of this had been found by the Clinical Commissioning Group.",
        (('84000', "Children's counselling", '', ''),),
    ),
    (
        'The Clinical Commissioning Group had been asked to share the cost of the therapist and had agreed to do so; its share came to £19,000.',
        (('19000', 'therapist', 'Clinical Commissioning Group', ''),),
    ),
    (
        'She was able to report that the Council had been given £52,000 by the Ministry of Justice and that with this two workers for victims of stalking had '
        'been taken on.',
        (('52000', 'two workers for victims of stalking', 'Ministry of Justice', 'Torbay Council'),),
    ),
    (
        'The sum which Plymouth City Council had paid over to Torbay Council for its part in the joint fostering campaign was £14,000.',
        (('14000', 'joint fostering campaign', 'Plymouth City Council', 'Torbay Council'),),
    ),
    (
        'It was hoped that the Big Lottery would give £200,000 for the hub.',
        (),
    ),
    (
        'The Council had bid to the Home Office for £500,000 for work on exploitation but had been turned down.',
        (),
    ),
    (
        'No money had been received from the Department for Education for the hubs, still less the £2m of which the press had spoken.',
        (),
    ),
    (
        'Members asked whether the Police might be prepared to contribute £10,000 towards the youth worker.',
        (),
    ),
    (
        'Had the grant of £60,000 for the refuge been forthcoming from the Government, the closure would not have been needed.',
        (),
    ),
    (
        'A child might cost the Council £5,000 a week in such a placement.',
        (),
    ),
    (
        'A third of the cost of the Devon and Torbay emergency duty team, some £140,000, was borne by the Council; the balance of £280,000 fell to Devon County '
        'Council.',
        (('140000', 'Devon and Torbay emergency duty team', 'Torbay Council', ''), ('280000', 'Devon and Torbay emergency duty team', 'Devon County Council', '')),
    ),
    (
        'Ms Reed recalled that the domestic abuse worker had been taken on with £33,000 that the Police and Crime Commissioner had offered the Council in 2016.',
        (('33000', 'domestic abuse worker', 'Police and Crime Commissioner', 'Torbay Council'),),
    ),
    (
        'It was the Youth Justice Board that had come to the rescue of the reparation scheme, with a payment of £47,000 to the Council.',
        (('47000', 'reparation scheme', 'Youth Justice Board', 'Torbay Council'),),
    ),
    (
        'NHS England had that spring allotted £220,000 to the Clinical Commissioning Group so that children waiting for an autism assessment could be seen '
        'sooner.',
        (('220000', 'children waiting for an autism assessment', 'NHS England', 'Clinical Commissioning Group'),),
    ),
    (
        'The dance project had been dear, a Member said. It had come to £14,600, replied the Arts Officer, and Arts Council England had paid every penny.',
        (('14600', 'dance project', 'Arts Council England', ''),),
    ),
    (
        'Speech therapy in the nurseries was a shared expense: £60,000 from the Council, £40,000 from Torbay and South Devon NHS Foundation Trust.',
        (('40000', 'Speech therapy in the nurseries', 'Torbay and South Devon NHS Foundation Trust', ''), ('60000', 'Speech therapy in the nurseries', 'Torbay Council', '')),
    ),
    (
        'The gift was from the Masons. They had sent the Council £2,500 to be laid out on Christmas presents for children in care.',
        (('2500', 'Christmas presents for children in care', 'Masons', 'Torbay Council'),),
    ),
    (
        'Members congratulated Checkpoint on having won £365,000 from the National Lottery Community Fund with which to extend its outreach to Brixham.',
        (('365000', 'extend its outreach to Brixham', 'National Lottery Community Fund', 'Checkpoint'),),
    ),
    (
        "The bursaries for foster carers' children were possible only because Torbay Development Agency had set £10,000 by for them.",
        (('10000', "bursaries for foster carers' children", 'Torbay Development Agency', ''),),
    ),
    (
        'Had any partner helped with the campaign? South Western Ambulance Service had, to the tune of £1,200, and Devon and Cornwall Police had given twice '
        'that, £2,400.',
        (('1200', 'campaign', 'South Western Ambulance Service', ''), ('2400', 'campaign', 'Devon and Cornwall Police', '')),
    ),
    (
        "The Assistant Director said that the Department for Education's contribution to the return home pilot, £95,000, had now been exhausted.",
        (('95000', 'return home pilot', 'Department for Education', ''),),
    ),
    (
        "For the coming summer's play rangers, she went on, the Council could count on the £16,000 which Brixham Town Council had made available.",
        (('16000', "coming summer's play rangers", 'Brixham Town Council', ''),),
    ),
    (
        "The money that Barnardo's spent on the young carers' residential, £3,800, was its own.",
        (('3800', "young carers' residential", "Barnardo's", ''),),
    ),
    (
        'The laptops were the gift of the Dell Foundation, which had laid out £11,000 on them.',
        (('11000', 'laptops', 'Dell Foundation', ''),),
    ),
    (
        'Two sums had been paid to the Council by the Home Office in respect of unaccompanied children: £310,000 in 2016/17 and £385,000 in 2017/18.',
        (('310000', 'unaccompanied children', 'Home Office', 'Torbay Council'), ('385000', 'unaccompanied children', 'Home Office', 'Torbay Council')),
    ),
    (
        'Mr Hill wondered if the Trust would increase its grant to £50,000.',
        (),
    ),
    (
        'The Council was £600,000 short of what it needed for placements.',
        (),
    ),
    (
        'A foster carer would receive £450 a week.',
        (),
    ),
    (
        'The Head of Service hoped to attract £80,000 from the Lottery for the scheme.',
        (),
    ),
    (
        'It was not true that the Council had given the football club £25,000 for its pitch.',
        (),
    ),
    (
        'A similar service in Plymouth was said to save its council £2 for every £1 spent.',
        (),
    ),
    (
        "The Lead Member was asked what the breakfast clubs cost. She said £36,000, two thirds of which, £24,000, was found by Kellogg's and the remainder by "
        'the Council.',
        (('24000', 'breakfast clubs', "Kellogg's", ''), ('36000', 'breakfast clubs', '', '')),
    ),
    (
        'The Head of Finance reminded the Committee that the Council had had to find £450,000 for secure placements in 2016/17, the Youth Justice Board having '
        'met only £70,000.',
        (('450000', 'secure placements', 'Torbay Council', ''), ('70000', 'secure placements', 'Youth Justice Board', '')),
    ),
    (
        'Where the money for the new minibus had come from was explained by the Youth Service Manager: the Freemasons had raised £9,000, and the Rotary Club of '
        'Paignton had made up the other £6,000.',
        (('6000', 'new minibus', 'Rotary Club of Paignton', ''), ('9000', 'new minibus', 'Freemasons', '')),
    ),
    (
        'The Director said that a bursary scheme for care leavers at university existed thanks to a bequest of £60,000 to the Council from the late Miss '
        'Hannaford.',
        (('60000', 'care leavers at university existed thanks to a bequest', '', 'Torbay Council'),),
    ),
    (
        'The Opportunity Fund, Mrs Lane explained, was the source of the £22,500 that had paid for the forest school.',
        (('22500', 'forest school', 'Opportunity Fund', ''),),
    ),
    (
        'In the year just ended, the Council had passed £130,000 of its public health grant to Checkpoint for its work with young people who misuse drugs.',
        (('130000', 'work with young people who misuse drugs', 'Torbay Council', 'Checkpoint'),),
    ),
    (
        '"Is it true that the counselling is paid for by the Church?" a Member asked. In part, was the reply: the Diocese of Exeter contributed £5,000 a year '
        'and the Council £15,000.',
        (('15000', 'counselling', 'Torbay Council', ''), ('5000', 'counselling', 'Diocese of Exeter', '')),
    ),
    (
        "The Council's reserve for legal costs, £300,000, had been drawn on in full for care proceedings.",
        (('300000', 'care proceedings', 'Torbay Council', ''),),
    ),
    (
        'The Chair drew attention to the £75,000 which NHS England was putting towards the perinatal mental health service.',
        (('75000', 'perinatal mental health service', 'NHS England', ''),),
    ),
    (
        "A second children's rights officer had been appointed, for whom the Council had set aside £31,000.",
        (('31000', "second children's rights officer", 'Torbay Council', ''),),
    ),
    (
        'The Service Manager was pleased to say that the therapeutic fostering pilot was no longer short of money, the Council having agreed in February to '
        'give it £145,000.',
        (('145000', 'therapeutic fostering pilot', 'Torbay Council', ''),),
    ),
    (
        'It was to the Arts Council that thanks were due for the theatre workshops: it had awarded them £12,800.',
        (('12800', 'theatre workshops', 'Arts Council', ''),),
    ),
    (
        'Young Devon was paid £56,000 by the Council in 2016/17 for its mediation work, and £58,000 in 2017/18.',
        (('56000', 'mediation work', 'Torbay Council', 'Young Devon'), ('58000', 'mediation work', 'Torbay Council', 'Young Devon')),
    ),
    (
        'The total bill for taxis to special schools, which was £2.9m, had been borne wholly by the Council.',
        (('2900000', 'taxis to special schools', 'Torbay Council', ''),),
    ),
    (
        "The family liaison post was shared. Devon County Council's half came to £17,000.",
        (('17000', 'family liaison post', 'Devon County Council', ''),),
    ),
    (
        'The Council had been fined £80,000 by the Information Commissioner.',
        (),
    ),
    (
        'Members asked officers to explore whether £50,000 could be found for a youth café.',
        (),
    ),
    (
        'Legal aid of £3,000 had been refused to the family.',
        (),
    ),
    (
        'The Government might, the Director thought, provide £1m in due course.',
        (),
    ),
    (
        'The cost of a placement in a secure unit could be £6,000 a week.',
        (),
    ),
    (
        'The proposal that the Council give £10,000 to the carnival was lost.',
        (),
    ),
)
# provider, service, commissioner, start, end
SERVICES: tuple[tuple[str, Rows], ...] = (
    (
        '"Who sees the young people when they come back?" asked the Chair. It was not the Council\'s staff, she was told: Checkpoint saw to the return '
        'interviews, and had done so for the Council since May 2015.',
        (('Checkpoint', 'return interviews', 'Torbay Council', '2015-05', ''),),
    ),
    (
        'The Head of Service spoke of a helpline, which Parentline Devon had been running for the Council, and of a website that was kept by her own team. The '
        'former had opened in June 2016.',
        (('Parentline Devon', 'helpline', 'Torbay Council', '2016-06', ''),),
    ),
    (
        'Young Devon had been supplying supported lodgings in Torbay and Plymouth since April 2014, having been commissioned to do so by both councils.',
        (('Young Devon', 'supported lodgings', 'Plymouth City Council', '2014-04', ''), ('Young Devon', 'supported lodgings', 'Torbay Council', '2014-04', '')),
    ),
    (
        "It was to Barnardo's, the Group Manager explained, that the independent visitors scheme had been handed over by the Council two years earlier.",
        (("Barnardo's", 'independent visitors scheme', 'Torbay Council', '2016', ''),),
    ),
    (
        'What the Council had bought from Relate was family mediation.',
        (('Relate', 'family mediation', 'Torbay Council', '', ''),),
    ),
    (
        'A Member asked about short breaks. Those were in the hands of Action for Children, with whom the Council had signed a contract in January 2017 that '
        'would last for three years.',
        (('Action for Children', 'short breaks', 'Torbay Council', '2017-01', ''),),
    ),
    (
        "The sexual abuse counselling was another's work. The Council and NHS South Devon CCG paid Harbour Steps to do it.",
        (('Harbour Steps', 'sexual abuse counselling', 'NHS South Devon Clinical Commissioning Group', '', ''), ('Harbour Steps', 'sexual abuse counselling', 'Torbay Council', '', '')),
    ),
    (
        'Having been without a provider for some months, the young carers service had been taken up by Carers Devon in February, under a contract from the '
        'Council to run until March 2021.',
        (('Carers Devon', 'young carers service', 'Torbay Council', '2018-02', '2021-03'),),
    ),
    (
        "The charity Spurgeons had, as the Manager put it, been a godsend: it was they who ran the children's centres for the Council.",
        (('Spurgeons', "children's centres", 'Torbay Council', '', ''),),
    ),
    (
        'On being asked who had the contract for the healthy relationships programme, the officer said that the Council had gone to Safer Devon for it.',
        (('Safer Devon', 'healthy relationships programme', 'Torbay Council', '', ''),),
    ),
    (
        'There was one provider of residential respite for the Council, namely Livability, which had been in place since 1 April 2016.',
        (('Livability', 'residential respite', 'Torbay Council', '2016-04-01', ''),),
    ),
    (
        'For parenting assessments the Council looked to Symbol Family Support, as it had since 2012.',
        (('Symbol Family Support', 'parenting assessments', 'Torbay Council', '2012', ''),),
    ),
    (
        "Careers South West's agreement with the Council covered careers guidance and tracking; it had been due to lapse in July 2017 but had been prolonged to "
        'July 2018.',
        (('Careers South West', 'careers guidance and tracking', 'Torbay Council', '', '2018-07'),),
    ),
    (
        'Mentoring for boys at risk of gang involvement was among the things that the Police and Crime Commissioner had asked Catch22 to take on.',
        (('Catch22', 'Mentoring for boys at risk of gang involvement', 'Police and Crime Commissioner', '', ''),),
    ),
    (
        'Councillor Burr understood that the nursery at Chelston was now in private hands. It was, the officer confirmed; Tops Day Nurseries operated it under '
        'a lease from the Council.',
        (('Tops Day Nurseries', 'nursery at Chelston', 'Torbay Council', '', ''),),
    ),
    (
        'Therapy for children who had been abused came from the Lighthouse Project, the CCG footing the bill.',
        (('Lighthouse Project', 'Therapy for children who had been abused', 'Clinical Commissioning Group', '', ''),),
    ),
    (
        "Members hoped that Barnardo's could be persuaded to run the helpline.",
        (),
    ),
    (
        'The school had engaged Place2Be to provide counselling for its pupils.',
        (),
    ),
    (
        'The Council had thought of asking Kooth to provide online counselling but had decided against it.',
        (),
    ),
    (
        'No charity had been found that was willing to take on the play centre.',
        (),
    ),
    (
        'Safe Families had bid for the befriending contract without success.',
        (),
    ),
    (
        'Mrs Smith of Action for Children described what her charity did in other counties.',
        (),
    ),
    (
        "Councillor Burr had heard that the drop-in at Brixham was to close. It was not, said the Group Manager; Sound Communities, who ran it on the Council's "
        'behalf, had just signed up for another two years.',
        (('Sound Communities', 'drop-in at Brixham', 'Torbay Council', '', ''),),
    ),
    (
        'Officers were asked how families came by mediation. They were referred to Resolve Devon, which had been under contract to the Council since September '
        '2016.',
        (('Resolve Devon', 'mediation', 'Torbay Council', '2016-09', ''),),
    ),
    (
        'Members were assured that return home interviews were independent, because the Council had engaged a charity, Talk It Through, to carry them out.',
        (('Talk It Through', 'Return home interviews', 'Torbay Council', '', ''),),
    ),
    (
        'The advocacy service, commissioned jointly with Devon County Council, had been in the hands of Coram Voice since 1 April 2017.',
        (('Coram Voice', 'advocacy service', 'Devon County Council', '2017-04-01', ''), ('Coram Voice', 'advocacy service', 'Torbay Council', '2017-04-01', '')),
    ),
    (
        'Who was it, a Member enquired, that ran the supported housing for care leavers? The answer was Westward Housing, whose agreement with the Council '
        'would lapse in December 2019.',
        (('Westward Housing', 'supported housing for care leavers', 'Torbay Council', '', '2019-12'),),
    ),
    (
        'NHS Devon had entrusted the community eating disorder service to Livewell Southwest.',
        (('Livewell Southwest', 'community eating disorder service', 'NHS Devon', '', ''),),
    ),
    (
        "The Head of Service paid tribute to Young Carers Together, to whom the Council had given the running of its young carers' groups eighteen months "
        'before.',
        (('Young Carers Together', "young carers' groups", 'Torbay Council', '', ''),),
    ),
    (
        'It was Shelter, and not the Council, that offered the housing advice to care leavers, the Council having commissioned it in 2015.',
        (('Shelter', 'housing advice to care leavers', 'Torbay Council', '2015', ''),),
    ),
    (
        "The intensive fostering scheme, which had formerly been the Council's own, was now operated by Core Assets under a contract that had been let in the "
        'previous June.',
        (('Core Assets', 'intensive fostering scheme', 'Torbay Council', '2017-06', ''),),
    ),
    (
        'On play therapy, the Designated Nurse reported that the CCG had chosen Bright Minds CIC as its provider from January 2018.',
        (('Bright Minds CIC', 'play therapy', 'Clinical Commissioning Group', '2018-01', ''),),
    ),
    (
        'For children with a parent in prison there was a support group. Choices Consultancy had been asked by the Council to lead it, and had done so since '
        'the spring of 2016.',
        (('Choices Consultancy', 'support group', 'Torbay Council', '2016', ''),),
    ),
    (
        'What young people most valued, the Manager thought, was the mentoring that they had from Reach Out Devon, with which the Council had an agreement '
        'until 31 March 2019.',
        (('Reach Out Devon', 'mentoring', 'Torbay Council', '', '2019-03-31'),),
    ),
    (
        'Eight homes for disabled children were run for the Council by Priory Care and two by Burnside.',
        (('Burnside', 'Eight homes for disabled children', 'Torbay Council', '', ''), ('Priory Care', 'Eight homes for disabled children', 'Torbay Council', '', '')),
    ),
    (
        'As for transport to respite care, Torbay Community Transport saw to that; its three-year contract with the Council dated from 2017.',
        (('Torbay Community Transport', 'transport to respite care', 'Torbay Council', '2017', ''),),
    ),
    (
        "The contract with Barnardo's for the targeted youth service was in its final year, the officer said, having begun in October 2015.",
        (("Barnardo's", 'targeted youth service', 'Torbay Council', '2015-10', ''),),
    ),
    (
        'Some of the assessments of foster carers were now done by independent social workers.',
        (),
    ),
    (
        'Councillor Cole suggested that the Salvation Army be invited to run a breakfast club.',
        (),
    ),
    (
        "Had Barnardo's been given the contract, the Member remarked, the helpline would still be open.",
        (),
    ),
    (
        'Brixham College had its own counsellor, employed through Relate.',
        (),
    ),
    (
        'The charity Scope had written to say that it would be interested in providing short breaks.',
        (),
    ),
    (
        'The inspection had been carried out by Ofsted for the Department.',
        (),
    ),
    (
        'Members noted that Safer Communities had presented its annual report to the Council.',
        (),
    ),
    (
        'It was not the case that Virgin Care had been awarded the health visiting contract.',
        (),
    ),
    (
        "Members wished to know who looked after the young people's accommodation at Foxhole. It was Chapter 1, which had managed it for the Council since "
        'April 2016.',
        (('Chapter 1', "young people's accommodation at Foxhole", 'Torbay Council', '2016-04', ''),),
    ),
    (
        "The Council had no therapists of its own. For trauma therapy it went to the Children's Trauma Centre, as it had since 2014.",
        (("Children's Trauma Centre", 'trauma therapy', 'Torbay Council', '2014', ''),),
    ),
    (
        "The job of finding independent visitors had been given by the Council to Barnardo's, whose contract was for three years from 1 June 2016.",
        (("Barnardo's", 'job of finding independent visitors', 'Torbay Council', '2016-06-01', ''),),
    ),
    (
        'In Devon, Plymouth and Torbay the advocacy service was one and the same: all three councils had bought it from the Advocacy Project, from 1 April '
        '2015.',
        (('Advocacy Project', 'advocacy service', 'Devon County Council', '2015-04-01', ''), ('Advocacy Project', 'advocacy service', 'Plymouth City Council', '2015-04-01', ''), ('Advocacy Project', 'advocacy service', 'Torbay Council', '2015-04-01', '')),
    ),
    (
        "The mentoring scheme belonged to the Prince's Trust, to which the Council had awarded a two-year contract the previous September.",
        (("Prince's Trust", 'mentoring scheme belonged', 'Torbay Council', '2017-09', ''),),
    ),
    (
        "Contact between siblings in different placements was supervised by Family Time Ltd on the Council's behalf, an arrangement that was to end in July "
        '2018.',
        (('Family Time Ltd', 'Contact between siblings in different placements', 'Torbay Council', '', '2018-07'),),
    ),
    (
        "The court-ordered parenting assessments had until recently been a matter for the Council's social workers, but Symbol UK now completed them under a "
        'framework agreement with the Council.',
        (('Symbol UK', 'court-ordered parenting assessments', 'Torbay Council', '', ''),),
    ),
    (
        'Following a procurement exercise the Council had let its domestic abuse support contract to Sanctuary Supported Living from 1 February 2018.',
        (('Sanctuary Supported Living', 'domestic abuse support', 'Torbay Council', '2018-02-01', ''),),
    ),
    (
        "The youth club was open on three nights a week, the Council having asked Torquay Boys' Brigade to run it.",
        (("Torquay Boys' Brigade", 'youth club', 'Torbay Council', '', ''),),
    ),
    (
        'Responsibility for the website lay with officers, but the text messaging service was one that the Council took from ChatHealth.',
        (('ChatHealth', 'text messaging service', 'Torbay Council', '', ''),),
    ),
    (
        "Members were sorry to hear that Mind was giving up the young people's drop-in, which it had run for the Council for ten years.",
        (('Mind', "young people's drop-in", 'Torbay Council', '', ''),),
    ),
    (
        'Parents had said that they would like the NSPCC to run a course.',
        (),
    ),
    (
        'The Council had decided not to renew the contract of any provider.',
        (),
    ),
    (
        "Plymouth's return interviews were carried out by a charity, but nobody in Torbay had been found to do the same.",
        (),
    ),
    (
        'The Head of Barton School explained that the school paid Place2Be for a counsellor.',
        (),
    ),
    (
        "It was proposed to commission Barnardo's to run the service from 2019.",
        (),
    ),
    (
        "An approach from Serco to manage children's services had been declined.",
        (),
    ),
    (
        'Whether Action for Children would bid for the new contract was not known.',
        (),
    ),
)
