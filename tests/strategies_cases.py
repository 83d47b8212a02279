"""Sentences on strategies with the name, status and date that each must give, and sentences that must give none."""

from __future__ import annotations

STATUSES: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        "The Corporate Parenting Strategy 2022-25 had been in place since June 2022.",
        (("Corporate Parenting Strategy 2022-25", "in force", "2022-06"),),
    ),
    (
        "The Corporate Parenting Strategy 2022-25, approved in June 2022, set out seven pledges.",
        (("Corporate Parenting Strategy 2022-25", "in force", "2022-06"),),
    ),
    (
        "The Council's Safeguarding Policy for Children and Adults at Risk had been adopted in May 2017 and was being reviewed.",
        (
            ("Safeguarding Policy for Children and Adults at Risk", "in force", "2017-05"),
            ("Safeguarding Policy for Children and Adults at Risk", "under review", ""),
        ),
    ),
    (
        "Council adopted the Safeguarding Policy for Children and Adults at Risk in May 2017.",
        (("Safeguarding Policy for Children and Adults at Risk", "in force", "2017-05"),),
    ),
    (
        "The Written Statement of Action was sent to Ofsted on 10 December 2021.",
        (("Written Statement of Action", "submitted", "2021-12-10"),),
    ),
    (
        "The Council had submitted its Written Statement of Action to Ofsted and the CQC on 10 December 2021.",
        (("Written Statement of Action", "submitted", "2021-12-10"),),
    ),
    (
        "Officers were currently revising the Early Help Strategy.",
        (("Early Help Strategy", "under review", ""),),
    ),
    (
        "A review of the Early Help Strategy had begun.",
        (("Early Help Strategy", "under review", ""),),
    ),
    (
        "The Neglect Strategy is undergoing review.",
        (("Neglect Strategy", "under review", ""),),
    ),
    (
        "The Neglect Strategy has been reviewed and refreshed in May 2021.",
        (("Neglect Strategy", "refreshed", "2021-05"),),
    ),
    (
        "A refreshed Neglect Strategy was launched in May 2021.",
        (
            ("Neglect Strategy", "refreshed", "2021-05"),
            ("Neglect Strategy", "published", "2021-05"),
        ),
    ),
    (
        "The Partnership's Neglect Strategy, launched in May 2021, had been well received.",
        (("Neglect Strategy", "published", "2021-05"),),
    ),
    (
        "The Neglect Strategy was signed off by the Partnership on 4 May 2021.",
        (("Neglect Strategy", "in force", "2021-05-04"),),
    ),
    (
        "Cabinet agreed the SEND Strategy 2021-2024 at its meeting on 7 July 2021.",
        (("SEND Strategy 2021-2024", "in force", "2021-07-07"),),
    ),
    (
        "The SEND Strategy went live in July 2021.",
        (("SEND Strategy", "in force", "2021-07"),),
    ),
    (
        "The draft SEND Strategy would go to Cabinet in December.",
        (("SEND Strategy", "draft", ""),),
    ),
    (
        "The SEND Strategy was at draft stage.",
        (("SEND Strategy", "draft", ""),),
    ),
    (
        "A first draft of the Joint Commissioning Strategy had been shared with partners.",
        (("Joint Commissioning Strategy", "draft", ""),),
    ),
    (
        "Consultation on the draft Joint Commissioning Strategy closed in May.",
        (("Joint Commissioning Strategy", "draft", ""),),
    ),
    (
        "The Improvement Plan replaced the Recovery Plan in April 2020.",
        (
            ("Recovery Plan", "superseded", "2020-04"),
            ("Improvement Plan", "in force", "2020-04"),
        ),
    ),
    (
        "The Recovery Plan had since been superseded.",
        (("Recovery Plan", "superseded", ""),),
    ),
    (
        "The Youth Justice Plan was submitted to the Youth Justice Board on 30 June 2022.",
        (("Youth Justice Plan", "submitted", "2022-06-30"),),
    ),
    (
        "The Workforce Strategy runs from 2022 to 2025.",
        (("Workforce Strategy", "in force", ""),),
    ),
    (
        "The Workforce Strategy had come into force on 1 April 2022.",
        (("Workforce Strategy", "in force", "2022-04-01"),),
    ),
    (
        "A Domestic Abuse Strategy will be produced by March 2023.",
        (("Domestic Abuse Strategy", "planned", ""),),
    ),
    (
        "The intention was to bring forward a Domestic Abuse Strategy.",
        (("Domestic Abuse Strategy", "planned", ""),),
    ),
    (
        "The Council planned a Domestic Abuse Strategy for 2023.",
        (("Domestic Abuse Strategy", "planned", ""),),
    ),
    (
        "There were plans for a domestic abuse strategy.",
        (("domestic abuse strategy", "planned", ""),),
    ),
    (
        "The Early Help Strategy was published on 3 March 2021.",
        (("Early Help Strategy", "published", "2021-03-03"),),
    ),
    (
        "Publication of the Early Help Strategy had taken place in March 2021.",
        (("Early Help Strategy", "published", "2021-03"),),
    ),
    (
        "The Early Help Strategy, which was due to be refreshed in 2023, guided the work.",
        (("Early Help Strategy", "", ""),),
    ),
    (
        "The Participation Strategy has been produced and is in use across the service.",
        (("Participation Strategy", "in force", ""),),
    ),
    (
        "An accommodation strategy for care leavers was being drawn up with Housing.",
        (("accommodation strategy", "in development", ""),),
    ),
    (
        "A recruitment and retention strategy had been put in place in 2019.",
        (("recruitment and retention strategy", "in force", "2019"),),
    ),
    (
        "The Mental Health Transformation Plan was developed jointly.",
        (("Mental Health Transformation Plan", "in force", ""),),
    ),
    (
        "The Safeguarding Policy, adopted in May 2017, was being reviewed by the Lead Officer.",
        (
            ("Safeguarding Policy", "in force", "2017-05"),
            ("Safeguarding Policy", "under review", ""),
        ),
    ),
    (
        "The CSE and Missing Strategy had been agreed by the Board in May 2019.",
        (("CSE and Missing Strategy", "in force", "2019-05"),),
    ),
    (
        "The Neglect Strategy, which was launched in May 2021, was in the meantime being reviewed.",
        (
            ("Neglect Strategy", "published", "2021-05"),
            ("Neglect Strategy", "under review", ""),
        ),
    ),
    (
        "The Council approved its Early Help Strategy 2020-23 in March 2020.",
        (("Early Help Strategy 2020-23", "in force", "2020-03"),),
    ),
    (
        "A SEND Strategy was approved by Cabinet on 3 March 2021.",
        (("SEND Strategy", "in force", "2021-03-03"),),
    ),
    (
        "The SEND Written Statement of Action (WSoA) was required. The WSoA was submitted to Ofsted on 3 March 2021 and was in place.",
        (("SEND Written Statement of Action", "submitted", "2021-03-03"), ("SEND Written Statement of Action", "in force", "")),
    ),
    (
        "The Partnership had agreed a new Neglect Strategy in May.",
        (("Neglect Strategy", "in force", "2018-05"),),
    ),
    (
        "The refreshed Corporate Parenting Strategy was approved in March 2022.",
        (
            ("Corporate Parenting Strategy", "refreshed", "2022-03"),
            ("Corporate Parenting Strategy", "in force", "2022-03"),
        ),
    ),
    (
        "The Kinship Care Policy has been updated to reflect the guidance.",
        (("Kinship Care Policy", "refreshed", ""),),
    ),
    (
        "The Early Help Strategy (2019-22) was coming to an end.",
        (("Early Help Strategy", "", ""),),
    ),
    (
        "A new Early Help Strategy for 2022-25 was being prepared.",
        (("Early Help Strategy for 2022-25", "in development", ""),),
    ),
    (
        "Consultation was under way on the draft Youth Justice Plan.",
        (("Youth Justice Plan", "draft", ""),),
    ),
    (
        "The Improvement Plan was monitored monthly by the Board.",
        (("Improvement Plan", "", ""),),
    ),
    (
        "The Children and Young People's Plan 2019-2024 sets out the priorities.",
        (("Children and Young People's Plan 2019-2024", "", ""),),
    ),
    (
        "The Stronger Families Strategy replaced the Early Help Strategy in April 2021.",
        (("Early Help Strategy", "superseded", "2021-04"),),
    ),
    (
        "It had been hoped to publish the Neglect Strategy in May.",
        (("Neglect Strategy", "", ""),),
    ),
    (
        "Members asked when the Neglect Strategy would be published.",
        (("Neglect Strategy", "", ""),),
    ),
    (
        "The Neglect Strategy had not been published.",
        (("Neglect Strategy", "", ""),),
    ),
    (
        "The Kinship Strategy, signed off in March 2021, was intended to turn the position around.",
        (("Kinship Strategy", "in force", "2021-03"),),
    ),
)

NO_STRATEGY = (
    "The area had been inspected under the local area SEND framework.",
    "The Council did not have a neglect strategy.",
    "The Government's SEND and AP Improvement Plan was published in March 2023.",
    "The care plan was reviewed.",
    "The lesson plan was in place.",
    "A member of the public asked for a play strategy.",
    "The work programme was updated.",
    "The pathway plan for each care leaver was completed.",
)
