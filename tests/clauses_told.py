"""Who takes part, what followed what, and who delivers for whom, in many orders of words: sentences and what they tell."""

from __future__ import annotations

HEAD = (
    "Children and Young People Scrutiny Committee\nDurham County Council\nMinutes of the meeting held on 4 May 2022\n\n5. Safeguarding children\n"
    "The report of the Barset Safeguarding Children Partnership was given. It dealt with safeguarding children, early help and exploitation, child protection and looked after children.\n\n"
)
PARTNERS = (
    (
        'Barset Council, Barset Constabulary and the Barset Integrated Care Board are the statutory safeguarding partners.',
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Barset Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Barset Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'The arrangements are led jointly by the Council, NHS Barset ICB and Barset Police as the three safeguarding partners.',
        [('Barset Safeguarding Children Partnership', 'Barset Police', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'NHS Barset Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'Accountability for the arrangements lies in equal shares with Barset Council, Barset Constabulary and NHS Barset Integrated Care Board.',
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Barset Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'NHS Barset Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'The duty to safeguard had passed to the Council, the Clinical Commissioning Group and Barset Police, who bore it equally.',
        [('Barset Safeguarding Children Partnership', 'Barset Police', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Clinical Commissioning Group', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'statutory partner')],
    ),
    (
        'Cafcass, Barset Mind and the Probation Service each had a place on the Partnership.',
        [('Barset Safeguarding Children Partnership', 'Barset Mind', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Cafcass', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Probation Service', '', 'partner')],
    ),
    (
        'Those sitting on the Neglect Group were Barset Police, Barset Mind and the Probation Service.',
        [('Neglect Group', 'Barset Mind', '', 'partner'), ('Neglect Group', 'Barset Police', '', 'partner'), ('Neglect Group', 'Probation Service', '', 'partner')],
    ),
    (
        'The Neglect Group, which met monthly, drew its members from Barset Police, Barset Hospitals NHS Trust and the schools.',
        [('Neglect Group', 'Barset Hospitals NHS Trust', '', 'partner'), ('Neglect Group', 'Barset Police', '', 'partner'), ('Neglect Group', 'schools', '', 'partner')],
    ),
    (
        "Members of the Exploitation Panel came from Barset Police, the Youth Justice Service, Cafcass and Barnardo's.",
        [('Exploitation Panel', "Barnardo's", '', 'partner'), ('Exploitation Panel', 'Barset Police', '', 'partner'), ('Exploitation Panel', 'Cafcass', '', 'partner'), ('Exploitation Panel', 'Youth Justice Service', '', 'partner')],
    ),
    (
        "The Exploitation Panel brings Barset Police, the Youth Justice Service and Barnardo's together.",
        [('Exploitation Panel', "Barnardo's", '', 'partner'), ('Exploitation Panel', 'Barset Police', '', 'partner'), ('Exploitation Panel', 'Youth Justice Service', '', 'partner')],
    ),
    (
        "Barset Police was represented on the Exploitation Panel, as were Cafcass and Barnardo's.",
        [('Exploitation Panel', "Barnardo's", '', 'partner'), ('Exploitation Panel', 'Barset Police', '', 'partner'), ('Exploitation Panel', 'Cafcass', '', 'partner')],
    ),
    (
        'Alongside the Council, Barset Police and Barset Mind had joined the Early Help Board.',
        [('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Durham County Council', '', 'partner')],
    ),
    (
        'The Early Help Board now had Barset Police, Barset Mind and Barset Homes among its members.',
        [('Early Help Board', 'Barset Homes', '', 'partner'), ('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner')],
    ),
    (
        'On the Early Help Board there were representatives of Barset Police, Barset Mind and Barset Homes.',
        [('Early Help Board', 'Barset Homes', '', 'partner'), ('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner')],
    ),
    (
        'Attendance at the Early Help Board was drawn from Barset Police, Barset Mind and Barset Homes.',
        [('Early Help Board', 'Barset Homes', '', 'partner'), ('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner')],
    ),
    (
        'The membership of the Early Help Board included the Council, Barset Police, Barset Mind and two head teachers.',
        [('Early Help Board', '', '', 'partner'), ('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Durham County Council', '', 'partner')],
    ),
    (
        'Its membership took in the Council, Barset Police and Barset Mind.',
        [('Barset Safeguarding Children Partnership', 'Barset Mind', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Barset Police', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'partner')],
    ),
    (
        'The Early Help Board is a multi-agency body on which the Council, Barset Police and Barset Mind are all represented.',
        [('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Durham County Council', '', 'partner')],
    ),
    (
        'Partners in the Early Help Board are the Council, Barset Police and Barset Mind.',
        [('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Durham County Council', '', 'partner')],
    ),
    (
        'The Early Help Board, whose partners were the Council, Barset Police and Barset Mind, met quarterly.',
        [('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner'), ('Early Help Board', 'Durham County Council', '', 'partner')],
    ),
    (
        'The Early Help Board was chaired by Ada Moor, Chief Nurse at Barset ICB, and its vice-chair was Len Park.',
        [('Early Help Board', '', 'Len Park', 'partner'), ('Early Help Board', 'Barset Integrated Care Board', 'Ada Moor', 'chair')],
    ),
    (
        'Ada Moor, who chairs the Early Help Board, said that it met quarterly.',
        [('Early Help Board', '', 'Ada Moor', 'chair')],
    ),
    (
        'The Early Help Board met under the chairmanship of Ada Moor of Barset Police.',
        [('Early Help Board', 'Barset Police', 'Ada Moor', 'chair')],
    ),
    (
        'Superintendent Ada Moor chairs the Exploitation Panel.',
        [('Exploitation Panel', '', 'Ada Moor', 'chair')],
    ),
    (
        'The Exploitation Panel, with Superintendent Ada Moor in the chair, met in May.',
        [('Exploitation Panel', '', 'Ada Moor', 'chair')],
    ),
    (
        'The independent chair of the Barset Safeguarding Children Partnership is Len Park.',
        [('Barset Safeguarding Children Partnership', '', 'Len Park', 'independent chair')],
    ),
    (
        'Len Park was in post as the Independent Chair of the Partnership until May 2020.',
        [('Barset Safeguarding Children Partnership', '', 'Len Park', 'independent chair')],
    ),
    (
        'Len Park, its Independent Chair, presented the report.',
        [('Barset Safeguarding Children Partnership', '', 'Len Park', 'independent chair')],
    ),
    (
        "The Partnership's independent chair and scrutineer, Len Park, presented the report.",
        [('Barset Safeguarding Children Partnership', '', 'Len Park', 'independent chair')],
    ),
    (
        "Barset Council hosts the Partnership's business unit.",
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'host')],
    ),
    (
        'The business unit of the Partnership is hosted by Barset Council.',
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'host')],
    ),
    (
        "The Partnership's small business unit sat within Barset Council, which employed its staff.",
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'host')],
    ),
    (
        'The Child Death Overview Panel is hosted on behalf of the four areas by NHS Barset ICB.',
        [('Child Death Overview Panel', 'NHS Barset Integrated Care Board', '', 'host')],
    ),
    (
        'The Partnership was funded by Barset Council, Barset Constabulary and the ICB.',
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Barset Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
    (
        'Barset Council, Barset Constabulary and the ICB pay for the Partnership between them.',
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Barset Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
    (
        "The Partnership's income in 2021/22 was £210,000: Barset Council £120,000, the ICB £60,000 and Barset Constabulary £30,000.",
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Barset Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
    (
        "Of the Partnership's budget of £210,000, Barset Council met £120,000, the ICB £60,000 and Barset Constabulary £30,000.",
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Barset Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
    (
        "£120,000 of the Partnership's costs were borne by Barset Council, £60,000 by the ICB and £30,000 by Barset Constabulary.",
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Barset Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
    (
        "Barset Constabulary had put £30,000 towards the Partnership's budget, the ICB had put £60,000 and the Council £120,000.",
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
    (
        'Contributions to the Partnership in 2021/22 came to £120,000 from Barset Council and £60,000 from the ICB.',
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
    (
        'Detective Chief Inspector Ada Moor of Barset Constabulary had taken over as Chair of the Exploitation Panel.',
        [('Exploitation Panel', 'Barset Constabulary', 'Ada Moor', 'chair')],
    ),
    (
        'Ada Moor (Chair of the Early Help Board) said that it met quarterly.',
        [('Early Help Board', '', 'Ada Moor', 'chair')],
    ),
    (
        'It was co-chaired by Ada Moor and Len Park.',
        [('Barset Safeguarding Children Partnership', '', 'Ada Moor', 'chair'), ('Barset Safeguarding Children Partnership', '', 'Len Park', 'chair')],
    ),
    (
        'The Early Help Board was jointly chaired by Ada Moor of Barset Police and Len Park of Barset Mind.',
        [('Early Help Board', 'Barset Mind', 'Len Park', 'chair'), ('Early Help Board', 'Barset Police', 'Ada Moor', 'chair')],
    ),
    (
        'The Risk Panel comprises the following: Barset Police; Barset Mind; and Barset Homes.',
        [('Risk Panel', 'Barset Homes', '', 'partner'), ('Risk Panel', 'Barset Mind', '', 'partner'), ('Risk Panel', 'Barset Police', '', 'partner')],
    ),
    (
        'Also on the Early Help Board were Barset Mind and Barset Homes.',
        [('Early Help Board', 'Barset Homes', '', 'partner'), ('Early Help Board', 'Barset Mind', '', 'partner')],
    ),
    (
        'Barset Mind and Barset Homes served alongside Barset Police on the Early Help Board.',
        [('Early Help Board', 'Barset Homes', '', 'partner'), ('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner')],
    ),
    (
        'Regular attenders at the Early Help Board were Barset Mind, Barset Homes and Barset Police.',
        [('Early Help Board', 'Barset Homes', '', 'partner'), ('Early Help Board', 'Barset Mind', '', 'partner'), ('Early Help Board', 'Barset Police', '', 'partner')],
    ),
    (
        'In addition to the Council, the members of the Early Help Board are Barset Mind and Barset Homes.',
        [('Early Help Board', 'Barset Homes', '', 'partner'), ('Early Help Board', 'Barset Mind', '', 'partner')],
    ),
    (
        'The secretariat of the Partnership is provided by Barset Council.',
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'host')],
    ),
    (
        'The Early Help Board is independently chaired by Len Park.',
        [('Early Help Board', '', 'Len Park', 'independent chair')],
    ),
    (
        'Len Park, who had been Independent Chair of the Partnership since 2018, thanked officers.',
        [('Barset Safeguarding Children Partnership', '', 'Len Park', 'independent chair')],
    ),
    (
        'Statutory responsibility for the Partnership is held jointly by the Council, the ICB and Barset Police.',
        [('Barset Safeguarding Children Partnership', 'Barset Police', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'The Partnership Manager, Ada Moor, explained that she was employed by the Council.',
        [('Barset Safeguarding Children Partnership', '', 'Ada Moor', 'manager')],
    ),
    (
        'Ada Moor, Business Manager for the Partnership, presented the dataset.',
        [('Barset Safeguarding Children Partnership', '', 'Ada Moor', 'manager')],
    ),
    (
        'The plan was drawn up by the local area partnership, that is to say by Barset Council, NHS Barset Integrated Care Board and the Barset Parent Carer Forum.',
        [('local area partnership', 'Barset Council', '', 'partner'), ('local area partnership', 'Barset Parent Carer Forum', '', 'partner'), ('local area partnership', 'NHS Barset Integrated Care Board', '', 'partner')],
    ),
    (
        'The Exploitation Group reports to the Risk Board, chaired by the Chief Executive of Barset Mind.',
        [('Risk Board', 'Barset Mind', '', 'chair')],
    ),
    (
        'Adopt Barset, of which the Council is the host, placed 19 children.',
        [('Adopt Barset', 'Durham County Council', '', 'host')],
    ),
    (
        "It had cost £200,000 to run the Partnership in 2021/22, of which £120,000 was found by the Council and £5,000, a sum thought small, by the Mayor's Office for Policing and Crime.",
        [('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'funder'), ('Barset Safeguarding Children Partnership', "Mayor's Office for Policing and Crime", '', 'funder')],
    ),
    (
        'There were three statutory partners in the new arrangements: Barset Council, Barset Police and NHS Barset ICB.',
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Barset Police', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'NHS Barset Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'The Partnership rested on three pillars, these being the Council, the Constabulary and the ICB, as statutory partners.',
        [('Barset Safeguarding Children Partnership', 'Constabulary', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'As lead safeguarding partners, the Council, Barset Constabulary and the ICB had agreed a plan.',
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'statutory partner'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'statutory partner')],
    ),
    (
        'Together the Council, Barset Constabulary and the ICB made up the Partnership.',
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'partner')],
    ),
    (
        'Relevant agencies in the Partnership include Barset College, Barset Mind and the Probation Service.',
        [('Barset Safeguarding Children Partnership', 'Barset College', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Barset Mind', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Probation Service', '', 'partner')],
    ),
    (
        "The Partnership's relevant agencies were named as Barset College, Barset Mind and the Probation Service.",
        [('Barset Safeguarding Children Partnership', 'Barset College', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Barset Mind', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Probation Service', '', 'partner')],
    ),
    (
        'Barset College and Barset Mind had been named as relevant agencies of the Partnership.',
        [('Barset Safeguarding Children Partnership', 'Barset College', '', 'partner'), ('Barset Safeguarding Children Partnership', 'Barset Mind', '', 'partner')],
    ),
    (
        'Both Barset College and Barset Mind send a representative to the Exploitation Panel.',
        [('Exploitation Panel', 'Barset College', '', 'partner'), ('Exploitation Panel', 'Barset Mind', '', 'partner')],
    ),
    (
        'The Exploitation Panel is a partnership between the Council, Barset Police and Barset Mind.',
        [('Exploitation Panel', 'Barset Mind', '', 'partner'), ('Exploitation Panel', 'Barset Police', '', 'partner'), ('Exploitation Panel', 'Durham County Council', '', 'partner')],
    ),
    (
        'Represented on the Exploitation Panel are the Council, Barset Police and Barset Mind.',
        [('Exploitation Panel', 'Barset Mind', '', 'partner'), ('Exploitation Panel', 'Barset Police', '', 'partner'), ('Exploitation Panel', 'Durham County Council', '', 'partner')],
    ),
    (
        'Round the table of the Exploitation Panel were the Council, Barset Police and Barset Mind.',
        [('Exploitation Panel', 'Barset Mind', '', 'partner'), ('Exploitation Panel', 'Barset Police', '', 'partner'), ('Exploitation Panel', 'Durham County Council', '', 'partner')],
    ),
    (
        'The Exploitation Panel had recently been joined by Barset Mind and Barset Homes.',
        [('Exploitation Panel', 'Barset Homes', '', 'partner'), ('Exploitation Panel', 'Barset Mind', '', 'partner')],
    ),
    (
        'Sitting alongside the Council on the Exploitation Panel were Barset Police and Barset Mind.',
        [('Exploitation Panel', 'Barset Mind', '', 'partner'), ('Exploitation Panel', 'Barset Police', '', 'partner')],
    ),
    (
        'The chair of the Exploitation Panel, Superintendent Ada Moor, said it met monthly.',
        [('Exploitation Panel', '', 'Ada Moor', 'chair')],
    ),
    (
        'Exploitation Panel Chair Ada Moor said it met monthly.',
        [('Exploitation Panel', '', 'Ada Moor', 'chair')],
    ),
    (
        'Ada Moor, as Chair of the Exploitation Panel, said it met monthly.',
        [('Exploitation Panel', '', 'Ada Moor', 'chair')],
    ),
    (
        'In her capacity as Chair of the Exploitation Panel Ada Moor said it met monthly.',
        [('Exploitation Panel', '', 'Ada Moor', 'chair')],
    ),
    (
        'Len Park succeeded Ada Moor as Independent Chair of the Partnership in May 2021.',
        [('Barset Safeguarding Children Partnership', '', 'Len Park', 'independent chair')],
    ),
    (
        'The Partnership appointed Len Park as its Independent Scrutineer and Chair.',
        [('Barset Safeguarding Children Partnership', '', 'Len Park', 'independent chair')],
    ),
    (
        'Chaired by Ada Moor of Barset Police, the Exploitation Panel met monthly.',
        [('Exploitation Panel', 'Barset Police', 'Ada Moor', 'chair')],
    ),
    (
        'The Exploitation Panel meets monthly and is chaired by Ada Moor.',
        [('Exploitation Panel', '', 'Ada Moor', 'chair')],
    ),
    (
        "The Exploitation Panel's co-chairs are Ada Moor and Len Park.",
        [('Exploitation Panel', '', 'Ada Moor', 'chair'), ('Exploitation Panel', '', 'Len Park', 'chair')],
    ),
    (
        "The Partnership's support team is employed by Barset Council.",
        [('Barset Safeguarding Children Partnership', 'Barset Council', '', 'host')],
    ),
    (
        'NHS Barset ICB acts as host for the Child Death Overview Panel.',
        [('Child Death Overview Panel', 'NHS Barset Integrated Care Board', '', 'host')],
    ),
    (
        'Funding for the Partnership is provided by the Council, the ICB and Barset Constabulary.',
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
    (
        'The Council contributed £120,000 to the Partnership in 2021/22, with a further £60,000 coming from the ICB and £30,000 from Barset Constabulary.',
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Durham County Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
    (
        "The Partnership's funding for 2021/22 comprised £120,000 from Barset Council, £60,000 from the ICB and £30,000 from Barset Constabulary.",
        [('Barset Safeguarding Children Partnership', 'Barset Constabulary', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Barset Council', '', 'funder'), ('Barset Safeguarding Children Partnership', 'Integrated Care Board', '', 'funder')],
    ),
)
NO_PARTNERS = (
    'Barset Police might join the Early Help Board.',
    'Members asked whether Barset Police and Barset Mind sat on the Early Help Board.',
    'It was hoped that schools and Barset Mind would become members of the Early Help Board.',
    'Barset Police and Barset Mind attended the Early Help Board to present their findings.',
    'Barset Mind was no longer a member of the Early Help Board.',
    'The Early Help Board had written to Barset Police and Barset Mind.',
    'The Partnership worked closely with Barset Police and Barset Mind.',
    "Barset Police would host the Partnership's business unit.",
    'Ada Moor had declined to chair the Early Help Board.',
    'Ada Moor chaired the meeting of the Early Help Board in the absence of Len Park.',
    'The Council had spent £20,000 on taxis and Barset Police £30,000 on overtime.',
    'The grant of £50,000 from the Home Office and £20,000 from Sport England was for clubs.',
    'Responsibility for the placement rests with the Council and the Trust.',
    'The report was shared with Barset Police and Cafcass, which are partners of the Council.',
    'None of the agencies on the Early Help Board, Barset Police included, had replied.',
    'Barset Police and the Council had each replied to the Early Help Board.',
    'The report of the Early Help Board and Barset Police was noted.',
    "Ada Moor, who had chaired the Early Help Board's conference, spoke.",
    'Schools were places where Barset Police and Barset Mind worked.',
    'Barset Mind had £20,000 and Barset Homes £30,000 in reserves.',
    'The chair of governors, Ada Moor, attended.',
    'Members thanked the Chair, Councillor Ada Moor, for the report of the Early Help Board.',
    'The Early Help Board was due to be joined by Barset Mind.',
)
SUCCESSIONS = (
    (
        'On 1 April 2019 the Barset Safeguarding Children Board handed over to the Barset Safeguarding Children Partnership.',
        [('Barset Safeguarding Children Board', 'Barset Safeguarding Children Partnership', '2019-04-01')],
    ),
    (
        'The Barset Youth Offending Service is these days called the Barset Youth Justice Service.',
        [('Barset Youth Offending Service', 'Barset Youth Justice Service', '')],
    ),
    (
        'In May 2019 the Neglect Sub-Group and the Missing Sub-Group were brought together under the title of the Vulnerable Children Sub-Group.',
        [('Missing Sub-Group', 'Vulnerable Children Sub-Group', '2019-05'), ('Neglect Sub-Group', 'Vulnerable Children Sub-Group', '2019-05')],
    ),
    (
        'The Missing Sub-Group held its last meeting in March 2018 and the Exploitation Sub-Group was set up in its stead.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2018-03')],
    ),
    (
        'The Exploitation Sub-Group, which came into being in April 2018, carries on the work of the Missing Sub-Group.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2018-04')],
    ),
    (
        'The Exploitation Sub-Group (formerly the Missing Sub-Group) met in May.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '')],
    ),
    (
        'With the demise of the Missing Sub-Group on 31 March 2018 its duties fell to the Exploitation Sub-Group.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2018-03-31')],
    ),
    (
        'The Barset Early Help Board sits as the Barset Family Hub Board from June 2021.',
        [('Barset Early Help Board', 'Barset Family Hub Board', '2021-06')],
    ),
    (
        'The Barset Early Help Board changed its name to the Barset Family Hub Board in June 2021.',
        [('Barset Early Help Board', 'Barset Family Hub Board', '2021-06')],
    ),
    (
        "The Barset Improvement Board will be stood down on 31 March 2023, when its role will pass to the Barset Children's Partnership Board.",
        [('Barset Improvement Board', "Barset Children's Partnership Board", '2023-03-31')],
    ),
    (
        'From 1 July 2022 the functions of NHS Barset Clinical Commissioning Group have been exercised by NHS Barset Integrated Care Board.',
        [('NHS Barset Clinical Commissioning Group', 'NHS Barset Integrated Care Board', '2022-07-01')],
    ),
    (
        'NHS Barset Integrated Care Board was created on 1 July 2022 in place of NHS Barset Clinical Commissioning Group.',
        [('NHS Barset Clinical Commissioning Group', 'NHS Barset Integrated Care Board', '2022-07-01')],
    ),
    (
        "The Barset Children's Trust Board was absorbed into the Barset Health and Wellbeing Board in 2016.",
        [("Barset Children's Trust Board", 'Barset Health and Wellbeing Board', '2016')],
    ),
    (
        "Barset Children's Trust Board no longer exists, having been subsumed within the Barset Health and Wellbeing Board in 2016.",
        [("Barset Children's Trust Board", 'Barset Health and Wellbeing Board', '2016')],
    ),
    (
        'The Barset Family Hub Board, successor to the Barset Early Help Board, had met twice.',
        [('Barset Early Help Board', 'Barset Family Hub Board', '')],
    ),
    (
        'The Local Adoption Panel became the Barset Permanence Panel with effect from 3 May 2017.',
        [('Local Adoption Panel', 'Barset Permanence Panel', '2017-05-03')],
    ),
    (
        'What used to be the Local Adoption Panel has been styled the Barset Permanence Panel since May 2017.',
        [('Local Adoption Panel', 'Barset Permanence Panel', '2017-05')],
    ),
    (
        'The Barset Permanence Panel has existed since May 2017, when it took over from the Local Adoption Panel.',
        [('Local Adoption Panel', 'Barset Permanence Panel', '2017-05')],
    ),
    (
        'The Local Adoption Panel had been rebranded the Barset Permanence Panel.',
        [('Local Adoption Panel', 'Barset Permanence Panel', '')],
    ),
    (
        'The Local Adoption Panel evolved into the Barset Permanence Panel during 2017.',
        [('Local Adoption Panel', 'Barset Permanence Panel', '2017')],
    ),
    (
        'Serious Case Reviews had given way to Local Child Safeguarding Practice Reviews on 29 June 2019.',
        [('Serious Case Reviews', 'Local Child Safeguarding Practice Reviews', '2019-06-29')],
    ),
    (
        'The Barset Safeguarding Children Partnership took the place of the Barset Safeguarding Children Board in September 2019.',
        [('Barset Safeguarding Children Board', 'Barset Safeguarding Children Partnership', '2019-09')],
    ),
    (
        'The Barset Safeguarding Children Board was no more; in its place stood the Barset Safeguarding Children Partnership.',
        [('Barset Safeguarding Children Board', 'Barset Safeguarding Children Partnership', '')],
    ),
    (
        'The Missing Sub-Group, now the Exploitation Sub-Group, met in May.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '')],
    ),
    (
        'The Missing Sub-Group has since May 2018 met as the Exploitation Sub-Group.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2018-05')],
    ),
    (
        'The Missing Sub-Group will cease on 31 March 2023 and be succeeded by the Exploitation Sub-Group.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2023-03-31')],
    ),
    (
        "The two councils' youth offending teams, the Eastshire Youth Offending Team and the Westshire Youth Offending Team, were merged into the Two Shires Youth Justice Service in April 2018.",
        [('Eastshire Youth Offending Team', 'Two Shires Youth Justice Service', '2018-04'), ('Westshire Youth Offending Team', 'Two Shires Youth Justice Service', '2018-04')],
    ),
    (
        'The Two Shires Youth Justice Service came out of the merger in April 2018 of the Eastshire Youth Offending Team and the Westshire Youth Offending Team.',
        [('Eastshire Youth Offending Team', 'Two Shires Youth Justice Service', '2018-04'), ('Westshire Youth Offending Team', 'Two Shires Youth Justice Service', '2018-04')],
    ),
    (
        'Out of the Missing Sub-Group had grown the Exploitation Sub-Group.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '')],
    ),
    (
        'The role of the Missing Sub-Group had been assumed by the Exploitation Sub-Group in May 2018.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2018-05')],
    ),
    (
        'The name of the Missing Sub-Group had been changed to the Exploitation Sub-Group in May 2018.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2018-05')],
    ),
    (
        'It was in May 2018 that the Missing Sub-Group gave way to the Exploitation Sub-Group.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2018-05')],
    ),
    (
        'The Missing Sub-Group was wound up last May and replaced with the Exploitation Sub-Group.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2021-05')],
    ),
    (
        'The Exploitation Sub-Group, known until May 2018 as the Missing Sub-Group, met quarterly.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '2018-05')],
    ),
    (
        'The Exploitation Sub-Group is the new name of the Missing Sub-Group.',
        [('Missing Sub-Group', 'Exploitation Sub-Group', '')],
    ),
)
NO_SUCCESSIONS = (
    'It was proposed that the Neglect Sub-Group be replaced by the Risk Sub-Group.',
    'The Neglect Sub-Group had passed the report to the Risk Sub-Group.',
    'The Neglect Sub-Group reported to the Risk Sub-Group.',
    'Ada Moor had replaced Len Park as Chair of the Risk Sub-Group.',
    'The Neglect Sub-Group worked in place of business under the Risk Sub-Group.',
    'Members asked whether the Neglect Sub-Group would become the Risk Sub-Group.',
    'The Risk Sub-Group had not taken over the work of the Neglect Sub-Group.',
    'Funding of the Neglect Sub-Group was transferred to the Risk Sub-Group.',
    'A young person moved on from the Barset Youth Justice Service to the Barset Leaving Care Service.',
    'The Chair of the Neglect Sub-Group became the Chair of the Risk Sub-Group.',
    'The Barset Safeguarding Children Board was known as a friend of the Barset Mind.',
    'The Council might turn the Neglect Sub-Group into the Risk Sub-Group.',
    'The Barset Safeguarding Children Board met in the offices of the Barset Police Authority.',
    'Minutes of the Neglect Sub-Group would be taken by the Risk Sub-Group.',
)
SERVICES = (
    (
        'Advocacy for children in care was in the hands of Kestrel Voice, whose contract with the Council had begun in April 2018 and would run out in March 2021.',
        [('Kestrel Voice', 'Advocacy for children in care', 'Durham County Council', '2018-04', '2021-03')],
    ),
    (
        "The supported lodgings scheme is run by Cherwell Hearth on the Council's behalf, the contract running from 1 October 2021 to 30 September 2024.",
        [('Cherwell Hearth', 'supported lodgings scheme', 'Durham County Council', '2021-10-01', '2024-09-30')],
    ),
    (
        'The return interviews service was described. It had been operated by Bright Path since October 2015 on behalf of Durham County Council.',
        [('Bright Path', 'return interviews', 'Durham County Council', '2015-10', '')],
    ),
    (
        'Members enquired about the independent visitor scheme. This was delivered by Bright Path under contract to the Council.',
        [('Bright Path', 'independent visitor scheme', 'Durham County Council', '', '')],
    ),
    (
        "The counselling service was commissioned by the Council's Public Health team from Open Door in June 2019.",
        [('Open Door', 'counselling service', 'Durham County Council', '2019-06', '')],
    ),
    (
        'Bright Path had been providing return home interviews for Redcar and Cleveland Borough Council and Middlesbrough Council since June 2019.',
        [('Bright Path', 'return home interviews', 'Middlesbrough Council', '2019-06', ''), ('Bright Path', 'return home interviews', 'Redcar and Cleveland Borough Council', '2019-06', '')],
    ),
    (
        'Bath and North East Somerset Council and Durham County Council jointly commission Bright Path to deliver the mentoring programme.',
        [('Bright Path', 'mentoring programme', 'Bath and North East Somerset Council', '', ''), ('Bright Path', 'mentoring programme', 'Durham County Council', '', '')],
    ),
    (
        'The present advocacy service, which Bright Path has run for Durham County Council since April 2018, comes to an end on 31 March 2022.',
        [('Bright Path', 'advocacy service', 'Durham County Council', '2018-04', '2022-03-31')],
    ),
    (
        'The Council has a contract with Bright Path for independent advocacy until March 2024.',
        [('Bright Path', 'independent advocacy', 'Durham County Council', '', '2024-03')],
    ),
    (
        'The contract for short breaks, held by Bright Path, had been let by the Council in May 2019.',
        [('Bright Path', 'short breaks', 'Durham County Council', '2019-05', '')],
    ),
    (
        'Bright Path, which the Council had commissioned in June 2019 to run the young carers service, reported good take-up.',
        [('Bright Path', 'young carers service', 'Durham County Council', '2019-06', '')],
    ),
    (
        'Responsibility for delivering the independent visitor service lies with Bright Path, under a contract from the Council which began in April 2022.',
        [('Bright Path', 'independent visitor service', 'Durham County Council', '2022-04', '')],
    ),
)
NO_SERVICES = (
    'The service would be commissioned from Bright Path.',
    'Bright Path had visited the Council to talk about its mentoring service.',
    'The Council was considering whether Bright Path should run the advocacy service.',
    'The report on the advocacy service was presented by Ada Moor of Bright Path.',
    'Bright Path had not been awarded the contract for the advocacy service.',
    'It was delivered by hand.',
)
