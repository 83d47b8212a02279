"""Passages whose service, provider and contract stand in sentences side by side, in notes and in tables; and some that tell of none."""

from __future__ import annotations

TOLD: tuple[tuple[str, tuple[tuple[str, ...], ...]], ...] = (
    (
        'The Bramley Court short break unit belonged to the Council. It was staffed by Rowan Tree Care Ltd, with which the Council had signed an agreement in March 2018.',
        (('Rowan Tree Care Ltd', 'Bramley Court short break unit', 'Torbay Council', '2018-03', ''),),
    ),
    (
        'The parenting helpline had been decommissioned by the Council in May 2018. Tamar Voices had run it for six years.',
        (('Tamar Voices', 'parenting helpline', 'Torbay Council', '', ''),),
    ),
    (
        "The Larchfield hostel was run by the Council's own Leaving Care team.",
        (('Leaving Care team', 'Larchfield hostel', '', '', ''),),
    ),
    (
        'Sibling contact sessions fell under Gorse Hill Charity until 31 July 2019, and the Council paid for them.',
        (('Gorse Hill Charity', 'Sibling contact sessions', 'Torbay Council', '', '2019-07-31'),),
    ),
    (
        'The Bright Sparks breakfast club was a Rowan Tree project, paid for by the Council.',
        (('Rowan Tree', 'Bright Sparks breakfast club', 'Torbay Council', '', ''),),
    ),
    (
        'Bereavement support for children was in the hands of two charities: Willow Path in the north and Stonecrop Trust in the south.',
        (('Stonecrop Trust', 'Bereavement support for children', '', '', ''), ('Willow Path', 'Bereavement support for children', '', '', '')),
    ),
    (
        'The Emergency Homes Team, who are all council staff, carry out the parenting assessments.',
        (('Emergency Homes Team', 'parenting assessments', '', '', ''),),
    ),
    (
        'Contract | Held by | End of contract\nSleep support | Willow Path | 31 March 2021\nFamily mediation | Harbour Family Trust | 30 June 2020\n\nThese are all Council contracts.',
        (('Harbour Family Trust', 'Family mediation', 'Torbay Council', '', '2020-06-30'), ('Willow Path', 'Sleep support', 'Torbay Council', '', '2021-03-31')),
    ),
    (
        'Three of the six youth clubs were still run by Gorse Hill Charity.',
        (('Gorse Hill Charity', 'youth clubs', '', '', ''),),
    ),
    (
        "Harbour Family Trust's contract for the Safe Steps children's programme had been signed with the Police and Crime Commissioner.",
        (('Harbour Family Trust', "Safe Steps children's programme", 'Police and Crime Commissioner', '', ''),),
    ),
    (
        'Birth parent counselling was the work of Stonecrop Trust, which the Council had engaged on 1 May 2018.',
        (('Stonecrop Trust', 'Birth parent counselling', 'Torbay Council', '2018-05-01', ''),),
    ),
    (
        'The Orchard drop-in was a Tamar Voices service. The Council had commissioned it in April 2017.',
        (('Tamar Voices', 'Orchard drop-in', 'Torbay Council', '2017-04', ''),),
    ),
    (
        'Wheatfield Carers, whom the Council paid to do so, looked after the young carers groups.',
        (('Wheatfield Carers', 'young carers groups', 'Torbay Council', '', ''),),
    ),
    (
        'Respite at weekends sat with Gorse Hill Charity, under a framework that the Council had let.',
        (('Gorse Hill Charity', 'Respite at weekends', 'Torbay Council', '', ''),),
    ),
    (
        'The life story sessions, held on Saturdays at the library, were led by Willow Path. An agreement with the Council covered them.',
        (('Willow Path', 'life story sessions', 'Torbay Council', '', ''),),
    ),
    (
        'Sibling contact - Stonecrop Trust; Council contract, expires 31 March 2021.',
        (('Stonecrop Trust', 'Sibling contact', 'Torbay Council', '', '2021-03-31'),),
    ),
    (
        'Family mediation – still with Willow Path. Agreement (Torbay Council) to Sept 2020. No complaints.',
        (('Willow Path', 'Family mediation', 'Torbay Council', '', '2020-09'),),
    ),
    (
        'Stonecrop Trust – bereavement counselling. Council grant, commenced 1 May 2017, end now June 2020.',
        (('Stonecrop Trust', 'bereavement counselling', 'Torbay Council', '2017-05-01', '2020-06'),),
    ),
    (
        'Independent visitors – Tamar Voices, bought in by the Council.',
        (('Tamar Voices', 'Independent visitors', 'Torbay Council', '', ''),),
    ),
)
NOTHING = (
    'It was hoped that Tamar Voices would run the helpline once the Council had let the contract.',
    'The annual lecture was given by Gorse Hill Charity and there was music by a youth group.',
    'Willow Path had attended the fair and offered a workshop for foster carers. The Council paid for the hall.',
    'The Council had considered a contract with Willow Path for counselling but had decided against it.',
    'Bramley High School bought its counselling from Willow Path.',
    'The Finance Manager ran through the contract for school transport, and the Committee thanked Tamar Voices for the film.',
    'The residential review of short breaks was carried out by Deloitte.',
    'The Council had bought a minibus from Gorse Hill Charity. The youth clubs used it on Fridays.',
    'The Chair of Willow Path had run the marathon for the hospice, and Members congratulated him on his support for carers.',
    'Members asked about the mentoring project. It was thought that Willow Path would run it under contract to the Council.',
    'Tamar Voices had run a stall at the event; advocacy services from across the county were there under an arrangement with the Council.',
    'Advocacy – Willow Path possible. Contract to be let in June.',
    'Thanks – Willow Path for the film. Contract for hall noted.',
    'Next meeting – Shirehall, 4 May. Contract register to be brought.',
)
