"""Sentences on a strategy by the words of its stage, with the name, status and date that each must give."""

from __future__ import annotations

STAGES: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("A Fathers Plan to answer the findings was still in draft; Cabinet would be asked to adopt it.", (("Fathers Plan", "draft", ""),)),
    (
        "The Fathers Strategy, on which schools had been consulted and which the Board had adopted on 4 May 2018, was read out.",
        (("Fathers Strategy", "in force", "2018-05-04"),),
    ),
    ("The Fathers Framework under which they met had been refreshed in May 2018.", (("Fathers Framework", "refreshed", "2018-05"),)),
    ("The Fathers Strategy was in draft and would be settled, if all went well, by June.", (("Fathers Strategy", "draft", ""),)),
    ("A Fathers Strategy would follow it but had not yet been written.", (("Fathers Strategy", "planned", ""),)),
    ("A Fathers Strategy was accordingly in the course of being drafted.", (("Fathers Strategy", "in development", ""),)),
    ("It was to be read with the Fathers Strategy of the Durham Families Partnership, which Cabinet had approved in April 2018.", (("Fathers Strategy", "in force", "2018-04"),)),
    ("The Board had adopted a Fathers Plan 2017-19 and a Play Framework, both in June 2017.", (("Fathers Plan 2017-19", "in force", "2017-06"), ("Play Framework", "in force", "2017-06"))),
    ("A written statement of proposed action was now being prepared.", (("written statement of proposed action", "in development", ""),)),
    ("A Fathers Strategy, promised for 2016, was still being developed.", (("Fathers Strategy", "in development", ""),)),
    ("Nobody objected, though nothing had yet been written of the Fathers Strategy intended for the spring.", (("Fathers Strategy", "planned", ""),)),
    ("Work had not yet begun on the Fathers Strategy.", (("Fathers Strategy", "planned", ""),)),
    ("The Fathers Strategy has been under review since May 2022.", (("Fathers Strategy", "under review", "2022-05"),)),
    (
        "Councillor Orr asked why the Fathers Strategy was not listed. Ms Hale replied that it had been refreshed in May 2022 and that a Play Strategy was in draft.",
        (("Fathers Strategy", "refreshed", "2022-05"), ("Play Strategy", "draft", "")),
    ),
    ("Councillor Orr asked about the Fathers Strategy. Ms Hale said that it was important.", (("Fathers Strategy", "", ""),)),
    ("Fathers Strategy: out to consultation", (("Fathers Strategy", "draft", ""),)),
    ("Under review: the Fathers Strategy.", (("Fathers Strategy", "under review", ""),)),
    ("Fathers Strategy: adoption expected in June", (("Fathers Strategy", "", ""),)),
    ("The Fathers Strategy, a second draft of which was tabled, would come back.", (("Fathers Strategy", "draft", ""),)),
    ("Pending its adoption, the Fathers Strategy was not used.", (("Fathers Strategy", "", ""),)),
    (
        "Members would see the Fathers Strategy before it was published.",
        (("Fathers Strategy", "", ""),),
    ),
    (
        "A Written Statement of Action had been called for. It had to be lodged by March 2020 and drafting had begun.",
        (("Written Statement of Action", "in development", ""),),
    ),
    (
        "A Fathers Strategy was required, and its writing was well under way.",
        (("Fathers Strategy", "in development", ""),),
    ),
    (
        "The Panel's Fathers Strategy was itself being looked at afresh.",
        (("Fathers Strategy", "under review", ""),),
    ),
    (
        "She asked for the Fathers Strategy, published in January 2022, to be looked at again; the Director said that it already was under review.",
        (("Fathers Strategy", "published", "2022-01"), ("Fathers Strategy", "under review", "")),
    ),
    (
        "It was suggested that the Fathers Strategy, refreshed in June 2023, might be shared with schools.",
        (("Fathers Strategy", "refreshed", "2023-06"),),
    ),
    (
        "Asked about the Fathers Strategy, the Director replied that it was already being reviewed.",
        (("Fathers Strategy", "under review", ""),),
    ),
    (
        "Asked whether the Fathers Strategy was in force, she said that it had been adopted in May 2022.",
        (("Fathers Strategy", "in force", "2022-05"),),
    ),
    (
        "Once it was approved, the Fathers Strategy would be published.",
        (("Fathers Strategy", "", ""),),
    ),
    (
        "The Fathers Strategy was adopted by Cabinet in March 2022.",
        (("Fathers Strategy", "in force", "2022-03"),),
    ),
    (
        "The Fathers Strategy was in the course of being developed.",
        (("Fathers Strategy", "in development", ""),),
    ),
    (
        "A Fathers Strategy was in course of preparation.",
        (("Fathers Strategy", "in development", ""),),
    ),
    (
        "It was intended that there should be a Fathers Strategy, which had yet to be begun.",
        (("Fathers Strategy", "planned", ""),),
    ),
    (
        "It was planned to have a Fathers Strategy.",
        (("Fathers Strategy", "planned", ""),),
    ),
    (
        "There was to be a Fathers Strategy.",
        (("Fathers Strategy", "planned", ""),),
    ),
    (
        "The intention was that a Fathers Strategy would be written.",
        (("Fathers Strategy", "planned", ""),),
    ),
    (
        "There were plans to introduce a Fathers Strategy.",
        (("Fathers Strategy", "planned", ""),),
    ),
    (
        "The Director undertook that there would be a Fathers Strategy.",
        (("Fathers Strategy", "planned", ""),),
    ),
    (
        "A Fathers Strategy was on its way.",
        (("Fathers Strategy", "in development", ""),),
    ),
    (
        "A Fathers Strategy was promised for 2024.",
        (("Fathers Strategy", "planned", ""),),
    ),
    (
        "Officers had started to write a Fathers Strategy.",
        (("Fathers Strategy", "in development", ""),),
    ),
    (
        "Work had begun on a Fathers Strategy.",
        (("Fathers Strategy", "in development", ""),),
    ),
    (
        "The Fathers Strategy had been put out for consultation.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "The Fathers Strategy was at consultation stage.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "The Fathers Strategy was currently a draft.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "The Fathers Strategy was still in draft form.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "Members had before them the draft Fathers Strategy.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "A draft of the Fathers Strategy had been circulated.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "The Fathers Strategy was in its first draft.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "The Fathers Strategy existed in draft only.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "The Fathers Strategy had been drafted.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "The Fathers Strategy had been drafted and was out for comment.",
        (("Fathers Strategy", "draft", ""),),
    ),
    (
        "The Fathers Strategy had been revised in February 2023.",
        (("Fathers Strategy", "refreshed", "2023-02"),),
    ),
    (
        "The Fathers Strategy was revised and reissued in February 2023.",
        (("Fathers Strategy", "refreshed", "2023-02"),),
    ),
    (
        "The Fathers Strategy was brought up to date in February 2023.",
        (("Fathers Strategy", "refreshed", "2023-02"),),
    ),
    (
        "In February 2023 the Board refreshed its Fathers Strategy.",
        (("Fathers Strategy", "refreshed", "2023-02"),),
    ),
    (
        "A refreshed Fathers Strategy had been presented.",
        (("Fathers Strategy", "refreshed", ""),),
    ),
    (
        "A refresh of the Fathers Strategy had been completed in May 2022.",
        (("Fathers Strategy", "refreshed", "2022-05"),),
    ),
    (
        "The Fathers Strategy underwent a refresh in May 2022.",
        (("Fathers Strategy", "refreshed", "2022-05"),),
    ),
    (
        "The Fathers Strategy was under review.",
        (("Fathers Strategy", "under review", ""),),
    ),
    (
        "The Fathers Strategy was being looked at afresh.",
        (("Fathers Strategy", "under review", ""),),
    ),
    (
        "A review of the Fathers Strategy was in train.",
        (("Fathers Strategy", "under review", ""),),
    ),
    (
        "The Board was reviewing its Fathers Strategy.",
        (("Fathers Strategy", "under review", ""),),
    ),
    (
        "The Fathers Strategy was part-way through a review.",
        (("Fathers Strategy", "under review", ""),),
    ),
    (
        "The Fathers Strategy had been published in June 2018.",
        (("Fathers Strategy", "published", "2018-06"),),
    ),
    (
        "The Board published the Fathers Strategy in June 2018.",
        (("Fathers Strategy", "published", "2018-06"),),
    ),
    (
        "In June 2018 the Fathers Strategy had been published.",
        (("Fathers Strategy", "published", "2018-06"),),
    ),
    (
        "The Fathers Strategy came out in June 2018.",
        (("Fathers Strategy", "published", "2018-06"),),
    ),
    (
        "The Fathers Strategy was launched in June 2018.",
        (("Fathers Strategy", "published", "2018-06"),),
    ),
    (
        "The Fathers Strategy had appeared in June 2018.",
        (("Fathers Strategy", "published", "2018-06"),),
    ),
    (
        "The Fathers Strategy was made available online in June 2018.",
        (("Fathers Strategy", "published", "2018-06"),),
    ),
    (
        "The Fathers Strategy remained in force.",
        (("Fathers Strategy", "in force", ""),),
    ),
    (
        "The Fathers Strategy had taken effect on 1 April 2021.",
        (("Fathers Strategy", "in force", "2021-04-01"),),
    ),
    (
        "The Fathers Strategy had been in operation since April 2021.",
        (("Fathers Strategy", "in force", "2021-04"),),
    ),
    (
        "Since April 2021 the Fathers Strategy had been in place.",
        (("Fathers Strategy", "in force", "2021-04"),),
    ),
    (
        "The Council's Fathers Strategy, which was adopted in November 2021, still applied.",
        (("Fathers Strategy", "in force", "2021-11"),),
    ),
    (
        "Adoption of the Fathers Strategy had followed in November 2021.",
        (("Fathers Strategy", "in force", "2021-11"),),
    ),
    (
        "The Council adopted the Fathers Strategy on 4 November 2021.",
        (("Fathers Strategy", "in force", "2021-11-04"),),
    ),
    (
        "Full Council had given its approval to the Fathers Strategy in November 2021.",
        (("Fathers Strategy", "in force", "2021-11"),),
    ),
    (
        "The Fathers Strategy was approved in November 2021.",
        (("Fathers Strategy", "in force", "2021-11"),),
    ),
    (
        "There was a Fathers Strategy in place.",
        (("Fathers Strategy", "in force", ""),),
    ),
    (
        "The Fathers Strategy had been submitted to Ofsted on 31 October 2018.",
        (("Fathers Strategy", "submitted", "2018-10-31"),),
    ),
    (
        "The Council had submitted its Improvement Plan to Ofsted on 31 October 2018.",
        (("Improvement Plan", "submitted", "2018-10-31"),),
    ),
    (
        "The Improvement Plan had been sent in to Ofsted in October 2018.",
        (("Improvement Plan", "submitted", "2018-10"),),
    ),
    (
        "The Improvement Plan had been with Ofsted since October 2018.",
        (("Improvement Plan", "submitted", "2018-10"),),
    ),
    (
        "The Fathers Strategy had been replaced by the Early Help Strategy in May 2020.",
        (("Fathers Strategy", "superseded", "2020-05"), ("Early Help Strategy", "in force", "2020-05")),
    ),
    (
        "The Fathers Strategy was no longer in force, having given way to the Early Help Strategy.",
        (("Fathers Strategy", "superseded", ""), ("Early Help Strategy", "", ""),),
    ),
    (
        "The Early Help Strategy took the place of the Fathers Strategy in May 2020.",
        (("Fathers Strategy", "superseded", "2020-05"), ("Early Help Strategy", "in force", "2020-05")),
    ),
    (
        "The Fathers Strategy had expired in 2020.",
        (("Fathers Strategy", "superseded", "2020"),),
    ),
    (
        "The Fathers Strategy was overdue for review.",
        (("Fathers Strategy", "", ""),),
    ),
    (
        "It was hoped that the Fathers Strategy would be published in June.",
        (("Fathers Strategy", "", ""),),
    ),
    (
        "The Fathers Strategy would be published in June 2024.",
        (("Fathers Strategy", "", ""),),
    ),
    (
        "The Fathers Strategy had not been published.",
        (("Fathers Strategy", "", ""),),
    ),
    (
        "Members asked whether the Fathers Strategy had been adopted.",
        (("Fathers Strategy", "", ""),),
    ),
    (
        "The Fathers Strategy should be reviewed.",
        (("Fathers Strategy", "", ""),),
    ),
    (
        "The Fathers Strategy would be brought to Cabinet in May 2024.",
        (("Fathers Strategy", "", ""),),
    ),
    (
        "The Durham Social Work Academy, a scheme run by the Council, opened in September 2018 and is still going.",
        (("Durham Social Work Academy", "in force", "2018-09"),),
    ),
    ("A Fathers Strategy is being drafted and will, it is hoped, be signed off in May 2024.", (("Fathers Strategy", "in development", ""),)),
    ("'Way In', a programme to recruit social workers, has been running since 2019.", (("Way In", "in force", "2019"),)),
    (
        "The Kinship Strategy was agreed in May 2020. A strategy on harm outside the home was still a draft.",
        (("Kinship Strategy", "in force", "2020-05"), ("strategy on harm outside the home", "draft", "")),
    ),
    ("A strategy for alternative provision had been promised but not begun.", (("strategy for alternative provision", "planned", ""),)),
    ("An earlier Fathers Strategy was no longer used.", (("Fathers Strategy", "superseded", ""),)),
    (
        "Nearer Home, a scheme which the Council had been running since 2018, offered respite.",
        (("Nearer Home", "in force", "2018"),),
    ),
    ("The Fathers Strategy, which would replace the Play Strategy adopted in May 2015, was out to consultation.", (("Fathers Strategy", "draft", ""), ("Play Strategy", "in force", "2015-05"))),
    ("The Play Framework published in May 2018 was read out.", (("Play Framework", "published", "2018-05"),)),
    ("AGREED: (a) to endorse the Fathers Strategy subject to a section on play.", (("Fathers Strategy", "", ""),)),
    ("The Fathers Plan 2022-24 was half way through its life.", (("Fathers Plan 2022-24", "in force", ""),)),
    ("Members had the Fathers Policy before them. The revised policy had come into force on 1 February 2022.", (("Fathers Policy", "in force", "2022-02-01"),)),
    ("The Council had had to write a written statement of action, and this had been submitted in March 2018.", (("written statement of action", "submitted", "2018-03"),)),
    ("She spoke about the action plan that had been drawn up after it and agreed with Ofsted in April 2022.", (("action plan", "in force", "2022-04"),)),
    ("An action plan was in draft and was due with Ofsted by 19 June 2022.", (("action plan", "draft", ""),)),
    (
        "The Fathers Strategy 2022-25 was a draft for consultation until 28 April, and would if approved take the place of the Play Strategy 2018-21. The draft Strategy was welcomed.",
        (("Fathers Strategy 2022-25", "draft", ""), ("Play Strategy 2018-21", "", "")),
    ),
    ("Nothing had been heard of the Fathers Strategy since 2015. The officers' answer was that it had been refreshed in October 2021.", (("Fathers Strategy", "refreshed", "2021-10"),)),
    ("A Fathers Strategy had not been started, the intention being to write one in time.", (("Fathers Strategy", "planned", ""),)),
    ("Members remarked that carers were not mentioned in the draft Fathers Strategy before them.", (("Fathers Strategy", "draft", ""),)),
    ("She said that a Fathers Strategy to sit beneath it would be prepared after the budget.", (("Fathers Strategy", "planned", ""),)),
    (
        "Cabinet had adopted the Fathers Strategy in July 2021. The Play Strategy was superseded in the same month.",
        (("Fathers Strategy", "in force", "2021-07"), ("Play Strategy", "superseded", "2021-07")),
    ),
    ("The existing Fathers Strategy would stay in force until the new document was agreed.", (("Fathers Strategy", "in force", ""),)),
    ("Councillor Orr asked if the Fathers Strategy was being written. It was not: it had been launched in May 2021.", (("Fathers Strategy", "published", "2021-05"),)),
    ("Members read the Fathers Strategy, published in 2020, and the Play Plan, which was under review.", (("Fathers Strategy", "published", "2020"), ("Play Plan", "under review", ""))),
    ("The Fathers Plan having been approved in June 2021, she moved on.", (("Fathers Plan", "in force", "2021-06"),)),
    ("The Partnership was consulting on its Fathers Strategy until the end of March.", (("Fathers Strategy", "draft", ""),)),
    ("Nothing was said of a Fathers Strategy, no part of which had yet been drafted.", (("Fathers Strategy", "planned", ""),)),
    ("The 16-25 Fathers Strategy was signed off in May 2019.", (("16-25 Fathers Strategy", "in force", "2019-05"),)),
    ("The Families Group's Fathers Plan was revised in May 2019.", (("Fathers Plan", "refreshed", "2019-05"),)),
    ("The Narrowing the Gap Strategy was published in May 2019.", (("Narrowing the Gap Strategy", "published", "2019-05"),)),
    ("The Fathers Programme had eighteen months left to run.", (("Fathers Programme", "in force", ""),)),
    ("The Fathers Programme would run for a further two years.", (("Fathers Programme", "in force", ""),)),
    ("The Fathers Strategy, in operation until 2023, was praised.", (("Fathers Strategy", "in force", ""),)),
    ("A Fathers Policy still bore the word 'draft'.", (("Fathers Policy", "draft", ""),)),
    ("Growing Roots was the name given to the programme which had begun in May 2019.", (("Growing Roots", "in force", "2019-05"),)),
    ("Growing Roots, the integrated services plan, was adopted in May 2019.", (("Growing Roots", "in force", "2019-05"),)),
    ("The Council needed a Fathers Strategy. It was adopted in May 2019.", (("Fathers Strategy", "in force", "2019-05"),)),
    ("A Fathers Strategy, though long talked of, was little more than an idea.", ()),
    ("One Member felt that a Fathers Strategy was needed.", ()),
    ("There was no sign of a Fathers Strategy.", ()),
    ("A Fathers Strategy might be a good idea.", ()),
    ("Members said that they wanted a Fathers Strategy.", ()),
)
