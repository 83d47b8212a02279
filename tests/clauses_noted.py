"""Who takes part, what followed what, and who delivers, as notes, labels and answers tell it: texts and what they tell."""

from __future__ import annotations

PARTNERS = (
    (
        'The Participation Board (Independent Chair: Ada Moor) met twice.',
        [('Participation Board', '', 'Ada Moor', 'independent chair')],
    ),
    (
        'The Neglect Group (chair: Superintendent Ada Moor, Barset Police) had looked at it.',
        [('Neglect Group', 'Barset Police', 'Ada Moor', 'chair')],
    ),
    (
        'Oversight rests with the Early Help Board (Chair - Ada Moor), on which the Council, Barset Police and Barset Mind are represented.',
        [('Early Help Board', '', 'Ada Moor', 'chair'), ('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Durham County Council', '', 'partner')],
    ),
    (
        'Exploitation Panel (chaired by Det Insp Ada Moor).',
        [('Exploitation Panel', '', 'Ada Moor', 'chair')],
    ),
    (
        'Neglect Group (Independent Chair Ada Moor): meets every month.',
        [('Neglect Group', '', 'Ada Moor', 'independent chair')],
    ),
    (
        'Neglect Group: chaired by Superintendent Ada Moor, Barset Police. Probation Service a member.',
        [('Neglect Group', 'Barset Police', 'Ada Moor', 'chair'), ('Neglect Group', 'Probation Service', '', 'partner')],
    ),
    (
        'Early Help Board: chair Ada Moor. Members: Council, Barset Police, Barset Mind.',
        [('Early Help Board', '', 'Ada Moor', 'chair'), ('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Durham County Council', '', 'partner')],
    ),
    (
        'Statutory partners: Council, ICB, Barset Police.',
        [('Barset Safeguarding Children Partnership', 'Barset Police', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'Safeguarding partners - Council, Barset Police, Barset ICB.',
        [('Barset Safeguarding Children Partnership', 'Barset Integrated Care Board', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Barset Police', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'statutory partner')],
    ),
    (
        'Exploitation Panel: Barset Police, Cafcass and Barset Mind all members.',
        [('Exploitation Panel', 'Barset Mind', '', 'partner'), ('Exploitation Panel', 'Barset Police', '', 'partner'), ('Exploitation Panel', 'Cafcass', '', 'partner')],
    ),
    (
        'The said Neglect Group, the membership of which was Barset Police, Barset Mind and Cafcass, met monthly.',
        [('Neglect Group', 'Barset Mind', '', 'partner'), ('Neglect Group', 'Barset Police', '', 'partner'), ('Neglect Group', 'Cafcass', '', 'partner')],
    ),
    (
        'The Neglect Group, the members of which are Barset Police, Barset Mind and Cafcass, met monthly.',
        [('Neglect Group', 'Barset Mind', '', 'partner'), ('Neglect Group', 'Barset Police', '', 'partner'), ('Neglect Group', 'Cafcass', '', 'partner')],
    ),
    (
        'The Neglect Group, membership of which took in Barset Police and Cafcass, reported to the Early Help Board.',
        [('Neglect Group', 'Barset Police', '', 'partner'), ('Neglect Group', 'Cafcass', '', 'partner')],
    ),
    (
        'It was explained that the Neglect Group, whose membership extended to Barset Police and Cafcass, was answerable to the Early Help Board.',
        [('Neglect Group', 'Barset Police', '', 'partner'), ('Neglect Group', 'Cafcass', '', 'partner')],
    ),
    (
        'Reference was made to the Early Help Board, the constituent members of which were Barset Police, Barset Homes and the voluntary body Barset Mind.',
        [('Early Help Board', 'Barset Homes', '', 'partner'), ('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner')],
    ),
    (
        'Barset Mind sits on the Early Help Board, which Ada Moor of Barset Police chairs.',
        [('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', 'Ada Moor', 'chair')],
    ),
    (
        'He answered to the Neglect Group, which Superintendent Ada Moor chaired.',
        [('Neglect Group', '', 'Ada Moor', 'chair')],
    ),
    (
        'The Neglect Group had been renamed the Exploitation Panel, which she now chaired.',
        [],
    ),
    (
        'The work went to the Neglect Group. Ada Moor chairs it.',
        [('Neglect Group', '', 'Ada Moor', 'chair')],
    ),
    (
        'The Neglect Group had met in May. Superintendent Ada Moor of Barset Police chaired it and Barset Mind attended.',
        [('Neglect Group', 'Barset Mind', '', 'partner'), ('Neglect Group', 'Barset Police', 'Ada Moor', 'chair')],
    ),
    (
        'The Neglect Group had met in May. It was presently chaired by Ms A Moor, Chief Officer, Barset Homes.',
        [('Neglect Group', '', 'A Moor', 'chair')],
    ),
    (
        'The Neglect Group was set up in May. Its chair is Ada Moor of Barset Police.',
        [('Neglect Group', 'Barset Police', 'Ada Moor', 'chair')],
    ),
    (
        'Ada Moor spoke of the Neglect Group, of which she was the Chair.',
        [('Neglect Group', '', 'Ada Moor', 'chair')],
    ),
    (
        'Superintendent Ada Moor spoke about the Neglect Group, which she herself now chaired.',
        [('Neglect Group', '', 'Ada Moor', 'chair')],
    ),
    (
        'Ada Moor, who also chaired the Early Help Board, spoke next.',
        [('Early Help Board', '', 'Ada Moor', 'chair')],
    ),
    (
        'Dr Ada Moor, Designated Doctor at Barset Hospitals NHS Trust, chaired the Neglect Group.',
        [('Neglect Group', 'Barset Hospitals NHS Trust', 'Ada Moor', 'chair')],
    ),
    (
        'The Neglect Group met in May. Barset Mind and Cafcass were the other members of the Group.',
        [('Neglect Group', 'Barset Mind', '', 'partner'), ('Neglect Group', 'Cafcass', '', 'partner')],
    ),
    (
        'The Neglect Group met in May. The other members of the Group were Barset Mind and Cafcass.',
        [('Neglect Group', 'Barset Mind', '', 'partner'), ('Neglect Group', 'Cafcass', '', 'partner')],
    ),
    (
        'Ada Moor chaired the Neglect Group. Also on the Group were Barset Mind and Cafcass.',
        [('Neglect Group', '', 'Ada Moor', 'chair'), ('Neglect Group', 'Barset Mind', '', 'partner'), ('Neglect Group', 'Cafcass', '', 'partner')],
    ),
    (
        'Three organisations belonged to the Early Help Board: Barset Police, Barset Mind and Cafcass.',
        [('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Cafcass', '', 'partner')],
    ),
    (
        'There were three members of the Early Help Board: Barset Police, Barset Mind and Cafcass.',
        [('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Cafcass', '', 'partner')],
    ),
    (
        'Three partners make up the Early Help Board, namely Barset Police, Barset Mind and Cafcass.',
        [('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Cafcass', '', 'partner')],
    ),
    (
        'The Director named the statutory partners of the Barset Safeguarding Children Partnership, which were Barset Council, Barset Police and the Barset Integrated Care Board.',
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Barset Integrated Care Board', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Barset Police', '', 'statutory partner')],
    ),
    (
        'She listed the members of the Early Help Board, who were Barset Police, Barset Mind and Cafcass.',
        [('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Cafcass', '', 'partner')],
    ),
    (
        'The Manager reminded Members of the three statutory partners, that is Barset Council, Barset Police and NHS Barset Integrated Care Board.',
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Barset Police', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'NHS Barset Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'He gave the safeguarding partners as Barset Council, Barset Police and NHS Barset Integrated Care Board.',
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Barset Police', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'NHS Barset Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'People from the Probation Service and from Cafcass came to every meeting of the Neglect Group.',
        [('Neglect Group', 'Cafcass', '', 'partner'), ('Neglect Group', 'Probation Service', '', 'partner')],
    ),
    (
        'People from Barset Mind and from Barset Homes attended the Neglect Group.',
        [('Neglect Group', 'Barset Homes', '', 'partner'), ('Neglect Group', 'Barset Mind', '', 'partner')],
    ),
    (
        'Colleagues from Barset Mind were regular attenders at the Neglect Group.',
        [('Neglect Group', 'Barset Mind', '', 'partner')],
    ),
    (
        'The Neglect Group continues. Ada Moor sits on it for Barset Police.',
        [('Neglect Group', 'Barset Police', 'Ada Moor', 'partner')],
    ),
    (
        'Ada Moor sits on the Neglect Group for the Probation Service.',
        [('Neglect Group', 'Probation Service', 'Ada Moor', 'partner')],
    ),
    (
        'Ada Moor is the Barset Mind member of the Neglect Group.',
        [('Neglect Group', 'Barset Mind', 'Ada Moor', 'partner')],
    ),
    (
        'Ada Moor of Cafcass represents it on the Neglect Group.',
        [],
    ),
    (
        'The members of the Early Help Board were Barset Council, Barset Homes and the Vale of Barset Council.',
        [('Early Help Board', 'Barset Council', '', 'partner'), ('Early Help Board', 'Barset Homes', '', 'partner'), ('Early Help Board', 'Vale of Barset Council', '', 'partner')],
    ),
    (
        'Ada Moor added that the Early Help Board, of which she was the Chair, now had Barset Mind among its members.',
        [('Early Help Board', '', 'Ada Moor', 'chair'), ('Early Help Board', 'Barset Mind', '', 'partner')],
    ),
    (
        'The Neglect Group brought together Barset Police, NHS Ayrshire and Arran and Barset Mind.',
        [('Neglect Group', 'Barset Mind', '', 'partner'), ('Neglect Group', 'Barset Police', '', 'partner'), ('Neglect Group', 'NHS Ayrshire and Arran', '', 'partner')],
    ),
    (
        'On the Exploitation Panel sat Barset Police, the Education Authority and Barset Mind.',
        [('Exploitation Panel', 'Barset Mind', '', 'partner'), ('Exploitation Panel', 'Barset Police', '', 'partner'), ('Exploitation Panel', 'Education Authority', '', 'partner')],
    ),
    (
        'The Exploitation Panel had been set up after the Safeguarding Board Act (Northern Ireland) 2011 and its chair was Ada Moor.',
        [('Exploitation Panel', '', 'Ada Moor', 'chair')],
    ),
)
NO_PARTNERS = (
    'The Neglect Group (chair: to be appointed) met.',
    'Ada Moor hoped to chair the Neglect Group.',
    'Probation Service not a member.',
    'Early Help Board: Barset Mind to be invited.',
    'People from Cafcass came to a conference of the Neglect Group.',
    'The Neglect Group had met in May. Ada Moor would chair it.',
    'It had been said that Ada Moor chairs it.',
    'The Neglect Group met. Ada Moor no longer chairs it.',
    'Ada Moor sat on the panel of interviewers for Barset Police.',
    'Three organisations might belong to the Early Help Board: Barset Police, Barset Mind and Cafcass.',
    'Neither Barset Mind nor Cafcass belonged to the Early Help Board.',
    'Statutory partners: to be decided.',
    'The Neglect Group had met. Barset Mind and Cafcass asked to be the other members of the Group.',
    'The Council had paid £24,500 to Barset Family Hub for its after schools club.',
)
SUCCESSIONS = (
    (
        'Barset Safeguarding Children Partnership began on 1 May 2019 in place of the Barset Safeguarding Children Board.',
        [('Barset Safeguarding Children Board', 'Barset Safeguarding Children Partnership', '2019-05-01')],
    ),
    (
        'Barset Safeguarding Children Partnership came into operation on 1 May 2019, replacing the Barset Safeguarding Children Board.',
        [('Barset Safeguarding Children Board', 'Barset Safeguarding Children Partnership', '2019-05-01')],
    ),
    (
        'The Barset Safeguarding Children Partnership went live in May 2019 instead of the Barset Safeguarding Children Board.',
        [('Barset Safeguarding Children Board', 'Barset Safeguarding Children Partnership', '2019-05')],
    ),
    (
        'The Early Help Board started work in May 2019 in succession to the Neglect Group.',
        [('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'The Early Help Board took effect from 1 May 2019 and stood in place of the Neglect Group.',
        [('Neglect Group', 'Early Help Board', '2019-05-01')],
    ),
    (
        'The Early Help Board was set up on 1 May 2019, when the Neglect Group and the Exploitation Panel were absorbed into it.',
        [('Exploitation Panel', 'Early Help Board', '2019-05-01'), ('Neglect Group', 'Early Help Board', '2019-05-01')],
    ),
    (
        'The Early Help Board had been constituted on 1 May 2019, on which date the Neglect Group was folded into it.',
        [('Neglect Group', 'Early Help Board', '2019-05-01')],
    ),
    (
        'The Early Help Board was formed in May 2019, the Neglect Group having been merged into it.',
        [('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'There had been three bodies, namely the Neglect Group, the Exploitation Panel and the Early Help Board. On 1 May 2019 all three had made way for the Barset Wellbeing Partnership.',
        [('Early Help Board', 'Barset Wellbeing Partnership', '2019-05-01'), ('Exploitation Panel', 'Barset Wellbeing Partnership', '2019-05-01'), ('Neglect Group', 'Barset Wellbeing Partnership', '2019-05-01')],
    ),
    (
        'Until then there were the Neglect Group and the Exploitation Panel. In May 2019 both were replaced by the Early Help Board.',
        [('Exploitation Panel', 'Early Help Board', '2019-05'), ('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'There had been two boards, the Neglect Board and the Exploitation Board. These were merged in May 2019 to form the Early Help Board.',
        [('Exploitation Board', 'Early Help Board', '2019-05'), ('Neglect Board', 'Early Help Board', '2019-05')],
    ),
    (
        'Barset used to have a Neglect Group and an Exploitation Panel. The two became the Early Help Board in May 2019.',
        [('Exploitation Panel', 'Early Help Board', '2019-05'), ('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'The Neglect Group changed its name in May 2019 and is now the Early Help Board.',
        [('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'The Neglect Group took a new name in May 2019: the Early Help Board.',
        [('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'The Neglect Group has been given a new name and is called the Early Help Board.',
        [('Neglect Group', 'Early Help Board', '')],
    ),
    (
        'The Neglect Group, which in May 2019 had been renamed the Early Help Board, met monthly.',
        [('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'The old name of the Neglect Group was gone, which in May 2019 had been renamed the Early Help Board.',
        [('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'The Early Help Board, which was what the Neglect Group had been renamed in May 2019, sent its report.',
        [('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'She came from the Early Help Board, as the Neglect Group has been called since May 2019.',
        [('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'The partners were the Council, Barset Police and NHS Barset Integrated Care Board. The last of these took the place of NHS Barset Clinical Commissioning Group on 1 July 2022.',
        [('NHS Barset Clinical Commissioning Group', 'NHS Barset Integrated Care Board', '2022-07-01')],
    ),
    (
        'The partners were Barset Police and NHS Barset Integrated Care Board. The latter had replaced NHS Barset Clinical Commissioning Group on 1 July 2022.',
        [('NHS Barset Clinical Commissioning Group', 'NHS Barset Integrated Care Board', '2022-07-01')],
    ),
    (
        'Neglect Group ceased March 2019; work to Early Help Board.',
        [('Neglect Group', 'Early Help Board', '2019-03')],
    ),
    (
        'Neglect Group renamed Early Help Board, May 2019.',
        [('Neglect Group', 'Early Help Board', '2019-05')],
    ),
    (
        'The Early Help Panel became the Early Help Board in May 2019.',
        [('Early Help Panel', 'Early Help Board', '2019-05')],
    ),
    (
        'The partners were Barset Police, the Youth Trust and NHS Barset Integrated Care Board, which had taken the place of NHS Barset Clinical Commissioning Group on 1 July 2022.',
        [('NHS Barset Clinical Commissioning Group', 'NHS Barset Integrated Care Board', '2022-07-01')],
    ),
)
NO_SUCCESSIONS = (
    'The Early Help Board may begin in place of the Neglect Group.',
    'The Early Help Board met in place of the cancelled seminar of the Neglect Group.',
    'There were the Neglect Group and the Exploitation Panel. It was proposed that both be replaced by the Early Help Board.',
    'There were the Neglect Group and the Exploitation Panel. Both were praised by the Early Help Board.',
    'The Neglect Group would not change its name and is now the busiest of the groups on the Early Help Board.',
    'Members asked whether the Neglect Group had changed its name and was now the Early Help Board.',
    'The partners were Barset Police and Barset Mind. The latter had replaced its van.',
    'Locally the work of the Barset Safeguarding Children Partnership was taken forward by the Neglect Group.',
)
SERVICES = (
    (
        'Advocacy and mentoring come from Kite Voices, which the Council commissioned from 1 May 2018. The contract ends 30 April 2021.',
        [('Kite Voices', 'Advocacy and mentoring', 'Durham County Council', '2018-05-01', '2021-04-30')],
    ),
    (
        'Mentoring and family support are bought from Bright Path Trust, with whom the Council has had a contract since May 2018.',
        [('Bright Path Trust', 'Mentoring and family support', 'Durham County Council', '2018-05', '')],
    ),
    (
        "Children's advocacy: provided by Kite Voices until 31 March 2025, under contract to Barset Council.",
        [('Kite Voices', "Children's advocacy", 'Barset Council', '', '2025-03-31')],
    ),
    (
        'Return interviews: Safe Steps, contract with the Council to March 2024.',
        [('Safe Steps', 'Return interviews', 'Durham County Council', '', '2024-03')],
    ),
    (
        'Short breaks - run by Rainbow House for the Council since May 2019.',
        [('Rainbow House', 'Short breaks', 'Durham County Council', '2019-05', '')],
    ),
    (
        'Young carers service: delivered by Bright Path Trust (Council contract, 1 April 2021 to 31 March 2024).',
        [('Bright Path Trust', 'Young carers service', 'Durham County Council', '2021-04-01', '2024-03-31')],
    ),
    (
        'Family mediation provided by Calm Waters since May 2022 (Barset Integrated Care Board contract). Ends April 2025.',
        [('Calm Waters', 'Family mediation', 'Barset Integrated Care Board', '2022-05', '2025-04')],
    ),
    (
        'A Member asked about return home interviews. It was confirmed that these were done by Safe Steps, with which the Council had a contract from 1 April 2018 to 31 March 2021.',
        [('Safe Steps', 'return home interviews', 'Durham County Council', '2018-04-01', '2021-03-31')],
    ),
    (
        'Mrs Pew asked who provided advocacy. The Head of Service said that it was Kite Voices, which Barset Council and Roe Council commissioned jointly. The contract had begun on 1 July 2021 and would finish on 30 June 2024.',
        [('Kite Voices', 'advocacy', 'Barset Council', '2021-07-01', '2024-06-30'), ('Kite Voices', 'advocacy', 'Roe Council', '2021-07-01', '2024-06-30')],
    ),
    (
        'Councillor Pew asked who runs the mentoring scheme. Answer: Bright Path does. It has a contract with the Council from 1 May 2021 to 30 April 2024.',
        [('Bright Path', 'mentoring', 'Durham County Council', '2021-05-01', '2024-04-30')],
    ),
    (
        'Question: Who provides counselling for children? Answer: Calm Waters, under contract to the Council until March 2024.',
        [('Calm Waters', 'counselling for children', 'Durham County Council', '', '2024-03')],
    ),
    (
        'Kite Voices has a contract with the Council and the Integrated Care Board for advocacy for children, 1st April, 2021 to 31st March, 2024.',
        [('Kite Voices', 'advocacy for children', 'Durham County Council', '2021-04-01', '2024-03-31'), ('Kite Voices', 'advocacy for children', 'Integrated Care Board', '2021-04-01', '2024-03-31')],
    ),
    (
        'Bright Path run the mentoring scheme. The Council has commissioned them from July, 2021 to June, 2024.',
        [('Bright Path', 'mentoring scheme', 'Durham County Council', '2021-07', '2024-06')],
    ),
    (
        'Aftercare support had been provided by Bright Path Trust since 2019 under a contract with the Council due to expire on 31 March 2025.',
        [('Bright Path Trust', 'Aftercare support', 'Durham County Council', '2019', '2025-03-31')],
    ),
    (
        'Until March 2021 family mediation had been delivered by Calm Waters under a contract with Barset Council.',
        [('Calm Waters', 'family mediation', 'Barset Council', '', '2021-03')],
    ),
    (
        'The Council has a contract with Kite Voices for advocacy, May 2019 to April 2022.',
        [('Kite Voices', 'advocacy', 'Durham County Council', '2019-05', '2022-04')],
    ),
    (
        'Kite Voices hold the advocacy contract for the Council (to March 2024).',
        [('Kite Voices', 'advocacy', 'Durham County Council', '', '2024-03')],
    ),
    (
        'The Committee agreed that a contract for overnight respite care be awarded to Rainbow House CIC from 1 April 2023 to 31 March 2026.',
        [('Rainbow House CIC', 'overnight respite care', 'Durham County Council', '2023-04-01', '2026-03-31')],
    ),
    (
        'Children were waiting for counselling from Kite Voices, which NHS Kirby, Roe and Dale CCG had commissioned since 2019.',
        [('Kite Voices', 'counselling', 'NHS Kirby, Roe and Dale Clinical Commissioning Group', '2019', '')],
    ),
    (
        'Kite Voices had been commissioned to deliver advocacy for children from May 2019, under a contract let by Bath & North East Somerset Council and Bath and North East Somerset CCG.',
        [
            ('Kite Voices', 'advocacy for children', 'Bath & North East Somerset Council', '2019-05', ''),
            ('Kite Voices', 'advocacy for children', 'Bath and North East Somerset Clinical Commissioning Group', '2019-05', ''),
        ],
    ),
)
NO_SERVICES = (
    'Mrs Pew asked who provided advocacy. The Head of Service said that it would be Kite Voices, under a contract with the Council.',
    'Mrs Pew asked who provided advocacy. It was not Kite Voices, which had a contract with the Council.',
    'Councillor Pew asked who runs the mentoring scheme. Answer: Bright Path might, under a contract with the Council.',
    'Short breaks - to be run by Rainbow House for the Council.',
    'Mrs Pew asked about return home interviews. It was said that these were provided to all children.',
    'In answer to a question on supported lodgings, officers said that contracts with the Council were few, Rainbow House having closed.',
    'A Member asked about return home interviews. It was hoped that these would be done by Safe Steps, with which the Council had talked.',
    'Advocacy and mentoring come from the heart.',
    'Return interviews: Safe Steps not yet appointed.',
    'Councillor Pew asked who runs the mentoring scheme. Answer: nobody does.',
    'A contract with Kite Voices for advocacy has not been let.',
    "Children's advocacy: Safe Steps bid rejected; contract with the Council not awarded.",
    'It was proposed that a contract for overnight respite be awarded to Rainbow House.',
)
