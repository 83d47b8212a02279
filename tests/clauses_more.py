"""More orders of words in which minutes tell who takes part, what followed what, and who delivers for whom."""

from __future__ import annotations

HEAD = (
    'Children and Young People Scrutiny Committee\n'
    'Durham County Council\n'
    'Minutes of the meeting held on 4 May 2022\n'
    '\n'
    'Present: Councillor A Baird (Chair), Councillor B Cairns\n'
    'Officers: Helen Marsh (Head of Safeguarding), Peter Vane (Head of Housing, Barset Homes)\n'
    'Also present: Detective Chief Inspector Owen Tarn of Durham Constabulary\n'
    '\n'
    '5. Safeguarding children\n'
    'The report of the Durham Safeguarding Children Partnership (DSCP) was given by Mary Oakes of NHS North East and North Cumbria Integrated Care Board (ICB). It dealt with safeguarding children, early help, exploitation, child protection and looked after children in County Durham.\n'
    '\n'
)
PARTNERS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        'Helen Marsh, who represented the Council on the Neglect Group, said that it met monthly.',
        [('Neglect Group', 'Durham County Council', 'Helen Marsh', '', 'partner')],
    ),
    (
        'As a member of the Missing Children Panel, the Head of Housing was able to say that it met weekly.',
        [('Missing Children Panel', '', 'Peter Vane', 'Head of Housing', 'partner')],
    ),
    (
        'The Head of Safeguarding is a member of the Domestic Abuse Partnership Board.',
        [('Domestic Abuse Partnership Board', '', 'Helen Marsh', 'Head of Safeguarding', 'partner')],
    ),
    (
        'DCI Tarn, who chaired the Exploitation Group, told Members that 30 children were at risk.',
        [('Exploitation Group', 'Durham Constabulary', 'Owen Tarn', 'Detective Chief Inspector', 'chair')],
    ),
    (
        'The Exploitation Group was chaired by DCI Tarn.',
        [('Exploitation Group', 'Durham Constabulary', 'Owen Tarn', 'Detective Chief Inspector', 'chair')],
    ),
    (
        'Inspector Tarn is the chair of the Exploitation Group.',
        [('Exploitation Group', 'Durham Constabulary', 'Owen Tarn', 'Detective Chief Inspector', 'chair')],
    ),
    (
        'The Exploitation Group, with DCI Tarn in the chair, had met twice.',
        [('Exploitation Group', 'Durham Constabulary', 'Owen Tarn', 'Detective Chief Inspector', 'chair')],
    ),
    (
        "Professor Jane Frost was the Partnership's Independent Chair and Scrutineer, and the Exploitation Group was chaired by Inspector Tarn.",
        [('Durham Safeguarding Children Partnership', '', 'Jane Frost', 'Independent Chair and Scrutineer', 'independent chair'), ('Exploitation Group', 'Durham Constabulary', 'Owen Tarn', 'Detective Chief Inspector', 'chair')],
    ),
    (
        'Ms Jane Frost had been its independent chair since 2019.',
        [('Durham Safeguarding Children Partnership', '', 'Jane Frost', 'independent chair', 'independent chair')],
    ),
    (
        'The statutory safeguarding partners were the County Council, Durham Constabulary and the ICB, each of which paid in £65,000 a year towards its running costs.',
        [('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'statutory partner'), ('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'statutory partner'), ('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'statutory partner')],
    ),
    (
        'The Council, Durham Constabulary and the ICB, who were the safeguarding partners, each contributed £40,000 to its budget.',
        [('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'statutory partner'), ('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'statutory partner'), ('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'statutory partner')],
    ),
    (
        'The three safeguarding partners, the Council, Durham Constabulary and the ICB, each contribute a third of its budget.',
        [('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'statutory partner'), ('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'statutory partner'), ('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'statutory partner')],
    ),
    (
        'The costs of the Partnership were shared equally by the Council, Durham Constabulary and the ICB.',
        [('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'funder')],
    ),
    (
        "Oversight lay with a Strategic Safeguarding Board, already meeting, on which sat the Council, Durham Constabulary and the ICB, under the chairmanship of Dr Ruth Pell, the ICB's Chief Nurse.",
        [('Strategic Safeguarding Board', 'Durham Constabulary', '', '', 'partner'), ('Strategic Safeguarding Board', 'Durham County Council', '', '', 'partner'), ('Strategic Safeguarding Board', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'partner'), ('Strategic Safeguarding Board', 'NHS North East and North Cumbria Integrated Care Board', 'Ruth Pell', 'Chief Nurse', 'chair')],
    ),
    (
        "The Neglect Board was chaired by Dr Ruth Pell, the ICB's Chief Nurse.",
        [('Neglect Board', 'NHS North East and North Cumbria Integrated Care Board', 'Ruth Pell', 'Chief Nurse', 'chair')],
    ),
    (
        'Dr Ruth Pell, Chief Nurse at the ICB, chairs the Neglect Board.',
        [('Neglect Board', 'NHS North East and North Cumbria Integrated Care Board', 'Ruth Pell', 'Chief Nurse', 'chair')],
    ),
    (
        "The Partnership's Health Group is chaired by Dr Ruth Pell (Designated Doctor, ICB).",
        [('Health Group', 'NHS North East and North Cumbria Integrated Care Board', 'Ruth Pell', 'Designated Doctor', 'chair')],
    ),
    (
        'Sitting round its table were Durham County Council, Durham Constabulary, Cafcass and, for the third sector, Children North East; the Crown Prosecution Service did not attend.',
        [('Durham Safeguarding Children Partnership', 'Cafcass', '', '', 'partner'), ('Durham Safeguarding Children Partnership', 'Children North East', '', '', 'partner'), ('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'partner'), ('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'partner')],
    ),
    (
        'Round the table of the Partnership were the Council, Durham Constabulary and, representing schools, the Dales Learning Trust.',
        [('Durham Safeguarding Children Partnership', 'Dales Learning Trust', '', '', 'partner'), ('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'partner'), ('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'partner')],
    ),
    (
        "The Partnership's office was hosted by Durham County Council and its cost of £342,600 in 2021/22 was met as to £121,000 by the ICB, with the remainder shared.",
        [('Durham Safeguarding Children Partnership', 'Durham County Council', '', '', 'host'), ('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'funder')],
    ),
    (
        "Of the Partnership's budget of £200,000, the ICB found £80,000 and Durham Constabulary £30,000.",
        [('Durham Safeguarding Children Partnership', 'Durham Constabulary', '', '', 'funder'), ('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'funder')],
    ),
    (
        "£80,000 of the Partnership's budget came from the ICB.",
        [('Durham Safeguarding Children Partnership', 'NHS North East and North Cumbria Integrated Care Board', '', '', 'funder')],
    ),
    (
        'Councillor Fenn, speaking as Chairman of the Corporate Parenting Board, said that the strategy was in force.',
        [('Corporate Parenting Board', '', 'Fenn', '', 'chair')],
    ),
    (
        'Mrs Marsh was Convener of the Learning Group, which had until January 2022 been known as the Training Group.',
        [('Learning Group', '', 'Helen Marsh', 'Head of Safeguarding', 'chair')],
    ),
    (
        'RESOLVED: (ii) appoint Councillor Whittle to the Virtual School Management Board.',
        [('Virtual School Management Board', '', 'Whittle', '', 'partner')],
    ),
    (
        'To nominate Councillor Cairns to serve on the Adoption Board for 2022/23.',
        [('Adoption Board', '', 'B Cairns', '', 'partner')],
    ),
    (
        "Councillor Cairns sits on the Corporate Parenting Panel and had visited the home.",
        [],
    ),
    ("The youth mayor, Ben Ash, is a member of the Children's Partnership Board.", []),
    ("It was suggested that Councillor Cairns be appointed to the Fostering Panel.", []),
)
SUCCESSIONS: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        'The Neglect Group held its final meeting in March 2022 and its work is now done by the Risk Board.',
        [('Neglect Group', 'Risk Board', '2022-03')],
    ),
    (
        'The Neglect Group had met for the last time on 3 March 2022, since when the Risk Board had carried on its work.',
        [('Neglect Group', 'Risk Board', '2022-03-03')],
    ),
    (
        'Since 1 May 2021 the role of the Neglect Group has been performed by the Risk Board.',
        [('Neglect Group', 'Risk Board', '2021-05-01')],
    ),
    (
        'The Neglect Group no longer met, its functions having been taken on by the Risk Board in May 2021.',
        [('Neglect Group', 'Risk Board', '2021-05')],
    ),
    (
        'It was as the Neglect Group that the Risk Board had met until 24 May 2021, when the Council gave it its present title.',
        [('Neglect Group', 'Risk Board', '2021-05-24')],
    ),
    (
        'Until May 2021 the Risk Board had met as the Neglect Group.',
        [('Neglect Group', 'Risk Board', '2021-05')],
    ),
    (
        'The Risk Board sat as the Neglect Group until May 2021.',
        [('Neglect Group', 'Risk Board', '2021-05')],
    ),
    (
        'The Neglect Group was given its present name, the Risk Board, in May 2021.',
        [('Neglect Group', 'Risk Board', '2021-05')],
    ),
    (
        'The present Durham and Tees Safeguarding Board had come about in April 2018 through the amalgamation of the Durham Local Safeguarding Children Board with the Tees Safeguarding Children Board.',
        [('Durham Local Safeguarding Children Board', 'Durham and Tees Safeguarding Board', '2018-04'), ('Tees Safeguarding Children Board', 'Durham and Tees Safeguarding Board', '2018-04')],
    ),
    (
        'The Risk Board came into being in April 2018 on the merger of the Neglect Group and the Missing Group.',
        [('Missing Group', 'Risk Board', '2018-04'), ('Neglect Group', 'Risk Board', '2018-04')],
    ),
    (
        'The Risk Board is the product of a merger of the Neglect Group with the Missing Group in April 2018.',
        [('Missing Group', 'Risk Board', '2018-04'), ('Neglect Group', 'Risk Board', '2018-04')],
    ),
    (
        'The Risk Board arose from the joining of the Neglect Group and the Missing Group in April 2018.',
        [('Missing Group', 'Risk Board', '2018-04'), ('Neglect Group', 'Risk Board', '2018-04')],
    ),
    (
        'Plans were to be published by 29 June 2019, at which point the Durham Safeguarding Children Board would be superseded by the Durham Safeguarding Children Partnership Board.',
        [('Durham Safeguarding Children Board', 'Durham Safeguarding Children Partnership Board', '2019-06-29')],
    ),
    (
        'Plans had to be published by 29 June 2019, when the Durham Safeguarding Children Board would be replaced by the Durham Safeguarding Executive Partnership.',
        [('Durham Safeguarding Children Board', 'Durham Safeguarding Executive Partnership', '2019-06-29')],
    ),
    (
        'The Risk Board had, on 1 July 2014, taken over the work of the Neglect Group and of the Missing Group, neither of which now existed.',
        [('Missing Group', 'Risk Board', '2014-07-01'), ('Neglect Group', 'Risk Board', '2014-07-01')],
    ),
    (
        'The Risk Board took over the duties of the Neglect Group and of the Missing Group in July 2014.',
        [('Missing Group', 'Risk Board', '2014-07'), ('Neglect Group', 'Risk Board', '2014-07')],
    ),
    (
        'Mrs Marsh was Convener of the Learning Sub-group, which had until January 2022 been known as the Training Sub-group.',
        [('Training Sub-group', 'Learning Sub-group', '2022-01')],
    ),
    (
        'She chaired the Learning Sub-group, known until January 2022 as the Training Sub-group.',
        [('Training Sub-group', 'Learning Sub-group', '2022-01')],
    ),
    (
        'The Learning Sub-group, whose name until January 2022 was the Training Sub-group, had met twice.',
        [('Training Sub-group', 'Learning Sub-group', '2022-01')],
    ),
    (
        'The Learning Sub-group went by the name of the Training Sub-group before January 2022.',
        [('Training Sub-group', 'Learning Sub-group', '2022-01')],
    ),
    (
        'The Training Sub-group was rebranded as the Learning Sub-group in January 2022.',
        [('Training Sub-group', 'Learning Sub-group', '2022-01')],
    ),
    (
        'What used to be the Training Sub-group has since January 2022 been the Learning Sub-group.',
        [('Training Sub-group', 'Learning Sub-group', '2022-01')],
    ),
    (
        'What had been the Training Sub-group was from January 2022 the Learning Sub-group.',
        [('Training Sub-group', 'Learning Sub-group', '2022-01')],
    ),
    (
        "From 8 April 2022 the Multi-Agency Safeguarding Hub was known as the Durham Children's Front Door and was open until 8pm.",
        [('Multi-Agency Safeguarding Hub', "Durham Children's Front Door", '2022-04-08')],
    ),
    (
        'The Training Sub-group might meet as the Learning Sub-group.',
        [],
    ),
    (
        'The Learning Sub-group met at the Training Centre until January 2022.',
        [],
    ),
    (
        'The Risk Board took over the chairing of the meeting from the Neglect Group.',
        [],
    ),
)
SERVICES: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    (
        'The playschemes at Crook and at Shildon were run for the County Council by Bramble Playschemes CIC, whose agreement had started on 1st April 2022 and would finish on 31st August 2024.',
        [('Bramble Playschemes CIC', 'playschemes', 'Durham County Council', '2022-04-01', '2024-08-31')],
    ),
    (
        'Return interviews are done by Open Water Youth on contract to the Council (01.07.23 to 30.06.25).',
        [('Open Water Youth', 'Return interviews', 'Durham County Council', '2023-07-01', '2025-06-30')],
    ),
    (
        'Return interviews are carried out by Open Water Youth under contract to the Council from 1 July 2021 to 30 June 2023.',
        [('Open Water Youth', 'Return interviews', 'Durham County Council', '2021-07-01', '2023-06-30')],
    ),
    (
        "The return interviews had been undertaken since April 2021 by Barnardo's on behalf of the Council, and the present agreement was due to run out on 31 March 2023.",
        [("Barnardo's", 'return interviews', 'Durham County Council', '2021-04', '2023-03-31')],
    ),
    (
        'Members noted that therapeutic support for carers was bought by the Council from Calm Waters under an arrangement which had begun on 1st September 2016 and which would finish on 31st August 2019.',
        [('Calm Waters', 'Therapeutic support for carers', 'Durham County Council', '2016-09-01', '2019-08-31')],
    ),
    (
        'Independent visitors for children in care were supplied to the Council by the Bright Compass Trust, whose contract, let in October 2017, would come to an end in September 2020.',
        [('Bright Compass Trust', 'Independent visitors for children in care', 'Durham County Council', '2017-10', '2020-09')],
    ),
    (
        'The Council buys its advocacy service from Kite Voices; the contract began on 1 April 2021 and ends on 31 March 2024.',
        [('Kite Voices', 'advocacy service', 'Durham County Council', '2021-04-01', '2024-03-31')],
    ),
    (
        "Kite Voices delivers advocacy for children in care on the Council's behalf (contract to 31 March 2024).",
        [('Kite Voices', 'advocacy for children in care', 'Durham County Council', '', '2024-03-31')],
    ),
    (
        'Advocacy was in the hands of Kite Voices, contracted by the Council until March 2024.',
        [('Kite Voices', 'Advocacy', 'Durham County Council', '', '2024-03')],
    ),
    (
        'Mentoring for young carers is done for the Council by Kite Voices.',
        [('Kite Voices', 'Mentoring for young carers', 'Durham County Council', '', '')],
    ),
    (
        'The Council paid Kite Voices to run the young carers service from April 2021.',
        [('Kite Voices', 'young carers service', 'Durham County Council', '2021-04', '')],
    ),
    (
        'A contract for short breaks had been let by the Council to Kite Voices for the period 1 April 2021 to 31 March 2024.',
        [('Kite Voices', 'short breaks', 'Durham County Council', '2021-04-01', '2024-03-31')],
    ),
    (
        'The family support service is delivered under contract by Kite Voices (1 April 2021 - 31 March 2024).',
        [('Kite Voices', 'family support service', '', '2021-04-01', '2024-03-31')],
    ),
    (
        "Kite Voices had the Council's contract for supported lodgings, which ran from 1 April 2021 until 31 March 2024.",
        [('Kite Voices', 'supported lodgings', 'Durham County Council', '2021-04-01', '2024-03-31')],
    ),
    (
        'Kite Voices has been providing the advocacy service to the Council since April 2021 and its contract expires in March 2024.',
        [('Kite Voices', 'advocacy service', 'Durham County Council', '2021-04', '2024-03')],
    ),
    (
        'Since April 2021 Kite Voices has looked after the young carers service for the Council.',
        [('Kite Voices', 'young carers service', 'Durham County Council', '2021-04', '')],
    ),
    (
        'Supervised contact is bought in from Kite Voices, with whom the Council has a contract expiring in March 2024.',
        [('Kite Voices', 'Supervised contact', 'Durham County Council', '', '2024-03')],
    ),
    (
        'The Council had engaged Kite Voices to carry out return interviews from 1 July 2021.',
        [('Kite Voices', 'return interviews', 'Durham County Council', '2021-07-01', '')],
    ),
    (
        'Kite Voices, commissioned jointly by the Council and the ICB, provides the emotional wellbeing service.',
        [('Kite Voices', 'emotional wellbeing service', 'Durham County Council', '', ''), ('Kite Voices', 'emotional wellbeing service', 'NHS North East and North Cumbria Integrated Care Board', '', '')],
    ),
    (
        'Speech therapy is commissioned by the ICB from County Durham NHS Foundation Trust.',
        [('County Durham NHS Foundation Trust', 'Speech therapy', 'NHS North East and North Cumbria Integrated Care Board', '', '')],
    ),
    (
        'Return interviews might be done by Kite Voices on contract to the Council.',
        [],
    ),
    (
        'Interviews were done by the social workers on behalf of the Council.',
        [],
    ),
    (
        'The grass was cut by Smith Ltd on contract to the Council.',
        [],
    ),
    (
        '5.3 Return interviews are done by Open Water Youth on contract to the Council.',
        [('Open Water Youth', 'Return interviews', 'Durham County Council', '', '')],
    ),
    (
        "Children's advocacy came from Kite Voices, under an agreement with the Council that was to end in March 2024.",
        [('Kite Voices', "Children's advocacy", 'Durham County Council', '', '2024-03')],
    ),
    (
        "The Council's advocacy provider, Kite Voices, had been in place since April 2021.",
        [('Kite Voices', 'advocacy', 'Durham County Council', '2021-04', '')],
    ),
    (
        'The provider of independent visitors is Kite Voices, whose three-year contract with the Council started in April 2021.',
        [('Kite Voices', 'independent visitors', 'Durham County Council', '2021-04', '')],
    ),
    (
        'Kite Voices is contracted to the Council for the provision of supported lodgings until March 2024.',
        [('Kite Voices', 'supported lodgings', 'Durham County Council', '', '2024-03')],
    ),
    (
        'Kite Voices hold the contract for return interviews, which was awarded in April 2021 by the Council.',
        [('Kite Voices', 'return interviews', 'Durham County Council', '2021-04', '')],
    ),
    (
        'The Council and the ICB jointly commission Kite Voices to provide counselling for young people.',
        [('Kite Voices', 'counselling for young people', 'Durham County Council', '', ''), ('Kite Voices', 'counselling for young people', 'NHS North East and North Cumbria Integrated Care Board', '', '')],
    ),
    (
        'The ICB commissions County Durham NHS Foundation Trust to provide the community therapy service.',
        [('County Durham NHS Foundation Trust', 'community therapy service', 'NHS North East and North Cumbria Integrated Care Board', '', '')],
    ),
    (
        'The return interview service was transferred to Kite Voices on 1 April 2021 under a contract with the Council lasting until 31 March 2024.',
        [('Kite Voices', 'return interview service', 'Durham County Council', '2021-04-01', '2024-03-31')],
    ),
    (
        "It was reported that the Council's contract with Kite Voices for advocacy, which began in April 2021, had been extended to March 2025.",
        [('Kite Voices', 'advocacy', 'Durham County Council', '2021-04', '2025-03')],
    ),
    (
        "Responsibility for return interviews rested with Kite Voices, the Council's contractor, from April 2021.",
        [('Kite Voices', 'return interviews', '', '2021-04', '')],
    ),
    (
        'The young carers service (provider: Kite Voices; contract April 2021 to March 2024) had 300 children.',
        [('Kite Voices', 'young carers service', '', '2021-04', '2024-03')],
    ),
    (
        'The Council has a three year contract with Kite Voices, from 1 April 2021, to provide mentoring for care leavers.',
        [('Kite Voices', 'mentoring for care leavers', 'Durham County Council', '2021-04-01', '')],
    ),
    (
        'For the last three years Kite Voices had provided the independent visitor scheme on behalf of the Council.',
        [('Kite Voices', 'independent visitor scheme', 'Durham County Council', '', '')],
    ),
    (
        'Family group conferencing was outsourced by the Council to Kite Voices in April 2021.',
        [('Kite Voices', 'Family group conferencing', 'Durham County Council', '2021-04', '')],
    ),
    (
        'The service was run by Kite Voices.',
        [],
    ),
    (
        'The Council uses Kite Voices for its return interviews.',
        [('Kite Voices', 'return interviews', 'Durham County Council', '', '')],
    ),
    (
        'Return interviews, which had been the job of Kite Voices since April 2021 under contract to the Council, were late.',
        [('Kite Voices', 'Return interviews', 'Durham County Council', '2021-04', '')],
    ),
    (
        'It was planned that advocacy would be done by Kite Voices for the Council.',
        [],
    ),
    (
        'The review of the service was carried out by Kite Voices on behalf of the Council.',
        [],
    ),
    (
        'The conference was organised by Kite Voices for the Council.',
        [],
    ),
    (
        'Transport was arranged by the parents for the schools.',
        [],
    ),
    (
        'The support offered by Kite Voices was praised by the Council.',
        [],
    ),
)
