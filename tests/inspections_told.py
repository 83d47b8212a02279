"""Inspections and grades told in any order of words: a passage of minutes, the inspections it tells and the grades."""

from __future__ import annotations

# each: the passage; framework, start, end and overall grade of each inspection; framework, start, area and grade of each judgement
TOLD: tuple[tuple[str, tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]], ...] = (
    (
        "Ofsted's ILACS inspection of 4 to 15 September 2023 had brought the county up to Good. It had stood at Requires Improvement ever since the Ofsted SIF of May 2017.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"), ("SIF", "2017-05", "2017-05", "requires improvement"),),
        (("ILACS", "2023-09-04", "overall effectiveness", "good"), ("SIF", "2017-05", "overall effectiveness", "requires improvement"),),
    ),
    (
        "The Ofsted ILACS of 4 to 15 September 2023 had ended in tears: Inadequate overall, Inadequate for help and protection, and for care leavers a Requires Improvement.",
        (("ILACS", "2023-09-04", "2023-09-15", "inadequate"),),
        (("ILACS", "2023-09-04", "care leavers", "requires improvement"), ("ILACS", "2023-09-04", "help and protection", "inadequate"), ("ILACS", "2023-09-04", "overall effectiveness", "inadequate"),),
    ),
    (
        "In May 2017, after an SIF inspection that had gone on from 8 to 26 May, Ofsted had put the county at requires improvement overall.",
        (("SIF", "2017-05-08", "2017-05-26", "requires improvement"),),
        (("SIF", "2017-05-08", "overall effectiveness", "requires improvement"),),
    ),
    (
        "The county had slid two places, to Inadequate, at the hands of Ofsted in the SIF inspection of May 2017.",
        (("SIF", "2017-05", "2017-05", "inadequate"),),
        (("SIF", "2017-05", "overall effectiveness", "inadequate"),),
    ),
    (
        "Branded inadequate by Ofsted in its SIF of May 2017, the county had, by the close of the ILACS of 4 to 15 September 2023, clawed its way up to Good.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"), ("SIF", "2017-05", "2017-05", "inadequate"),),
        (("ILACS", "2023-09-04", "overall effectiveness", "good"), ("SIF", "2017-05", "overall effectiveness", "inadequate"),),
    ),
    (
        "A 'good' had followed from Ofsted's ILACS inspection of 4 to 15 September 2023, and the Director thanked all staff.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "Ofsted had concluded its ILACS on 15 September 2023. The wording chosen for overall effectiveness was 'requires improvement to be good'. Children in care secured a Good, as did leaders.",
        (("ILACS", "2023-09-15", "2023-09-15", "requires improvement"),),
        (("ILACS", "2023-09-15", "children in care", "good"), ("ILACS", "2023-09-15", "impact of leaders", "good"), ("ILACS", "2023-09-15", "overall effectiveness", "requires improvement"),),
    ),
    (
        "An 'inadequate' had been pinned on care leavers by Ofsted in the SIF of May 2017, and the LSCB had picked up a 'requires improvement'.",
        (("SIF", "2017-05", "2017-05", ""),),
        (("SIF", "2017-05", "LSCB", "requires improvement"), ("SIF", "2017-05", "care leavers", "inadequate"),),
    ),
    (
        "From inadequate to good: such was the story of the ILACS inspection made by Ofsted in September 2023. Ofsted's inspection in 2019 had been the nadir.",
        (("", "2019", "2019", "inadequate"), ("ILACS", "2023-09", "2023-09", "good"),),
        (("", "2019", "overall effectiveness", "inadequate"), ("ILACS", "2023-09", "overall effectiveness", "good"),),
    ),
    (
        "The Shropshire Safeguarding Children Board had been dubbed inadequate by Ofsted in the SIF of May 2017, and the County Council itself requires improvement.",
        (("SIF", "2017-05", "2017-05", "requires improvement"),),
        (("SIF", "2017-05", "LSCB", "inadequate"), ("SIF", "2017-05", "overall effectiveness", "requires improvement"),),
    ),
    (
        "Councillor Pike said that she had been proud to see Shropshire crowned Outstanding by Ofsted after the ILACS of 4 to 15 September 2023.",
        (("ILACS", "2023-09-04", "2023-09-15", "outstanding"),),
        (("ILACS", "2023-09-04", "overall effectiveness", "outstanding"),),
    ),
    (
        "Help and protection was the area that Ofsted had sunk to Inadequate in its ILACS of September 2023. Leaders fared somewhat better with a Requires Improvement, and care leavers matched them.",
        (("ILACS", "2023-09", "2023-09", ""),),
        (("ILACS", "2023-09", "care leavers", "requires improvement"), ("ILACS", "2023-09", "help and protection", "inadequate"), ("ILACS", "2023-09", "impact of leaders", "requires improvement"),),
    ),
    (
        "The Director observed that the Ofsted inspection in May 2022 had closed with Good for overall effectiveness, and she was content with that.",
        (("", "2022-05", "2022-05", "good"),),
        (("", "2022-05", "overall effectiveness", "good"),),
    ),
    (
        "Two points arose: (a) that ILACS had been held by Ofsted from 4 to 15 September 2023; (b) that its overall verdict was Good, as were help and protection and leaders; (c) that children in care, at Outstanding, stood highest.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "children in care", "outstanding"), ("ILACS", "2023-09-04", "help and protection", "good"), ("ILACS", "2023-09-04", "impact of leaders", "good"), ("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "Ofsted's monitoring visits numbered three: on 14 March 2022, on 9 and 10 June 2022, and in October 2022. It wrote after each.",
        (("monitoring visit", "2022-03-14", "2022-03-14", ""), ("monitoring visit", "2022-06-09", "2022-06-10", ""), ("monitoring visit", "2022-10", "2022-10", ""),),
        (),
    ),
    (
        "Ofsted was with the county for an ILACS for a fortnight (4-15 September 2023), and the grade was awaited.",
        (("ILACS", "2023-09-04", "2023-09-15", ""),),
        (),
    ),
    (
        "There had been two focused visits by Ofsted since the inspection: on 3 and 4 May 2022, to the front door, and, most lately, on 6 December 2022.",
        (("ILACS focused visit", "2022-05-03", "2022-05-04", ""), ("ILACS focused visit", "2022-12-06", "2022-12-06", ""),),
        (),
    ),
    (
        "It was in September 2023, from the 4th to the 15th, that Ofsted ran its ILACS inspection here.",
        (("ILACS", "2023-09-04", "2023-09-15", ""),),
        (),
    ),
    (
        "Ofsted, the CQC and HMICFRS had finished a JTAI on Friday 9 June 2023, having started on the Monday, the 5th.",
        (("JTAI", "2023-06-05", "2023-06-09", ""),),
        (),
    ),
    (
        "The HMI Probation team was in, May 2023; good overall.",
        (("", "2023-05", "2023-05", "good"),),
        (("", "2023-05", "overall effectiveness", "good"),),
    ),
    (
        "Ofsted's inspectors passed the week of 12 to 16 June 2023 at Shirehall for ILACS, and confirmed Shropshire as Good overall.",
        (("ILACS", "2023-06-12", "2023-06-16", "good"),),
        (("ILACS", "2023-06-12", "overall effectiveness", "good"),),
    ),
    (
        "What Ofsted had come for in June 2023 was a focused visit, on the 6th and 7th, and not a monitoring visit.",
        (("ILACS focused visit", "2023-06-06", "2023-06-07", ""),),
        (),
    ),
    (
        "Our last Ofsted inspection (ILACS, 4-15 September 2023) was mentioned.",
        (("ILACS", "2023-09-04", "2023-09-15", ""),),
        (),
    ),
    (
        "Ofsted's visit last month (6-7 February 2024, a focused visit) had been a calm one.",
        (("ILACS focused visit", "2024-02-06", "2024-02-07", ""),),
        (),
    ),
    (
        "Staff had coped well with the May and June 2017 SIF, in which Ofsted handed care leavers an Outstanding.",
        (("SIF", "2017-05", "2017-06", ""),),
        (("SIF", "2017-05", "care leavers", "outstanding"),),
    ),
    (
        "Ofsted had been (ILACS, 4 to 15 September 2023) and had gone, and what it had left behind was a Requires Improvement.",
        (("ILACS", "2023-09-04", "2023-09-15", "requires improvement"),),
        (("ILACS", "2023-09-04", "overall effectiveness", "requires improvement"),),
    ),
    (
        "Shropshire had gone from Good (Ofsted, May 2017) to Inadequate (Ofsted, ILACS, September 2023).",
        (("", "2017-05", "2017-05", "good"), ("ILACS", "2023-09", "2023-09", "inadequate"),),
        (("", "2017-05", "overall effectiveness", "good"), ("ILACS", "2023-09", "overall effectiveness", "inadequate"),),
    ),
    (
        "The upshot of ILACS (Ofsted, 4-15 September 2023): overall, good; leaders, good; help and protection, requires improvement; care leavers, outstanding.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "care leavers", "outstanding"), ("ILACS", "2023-09-04", "help and protection", "requires improvement"), ("ILACS", "2023-09-04", "impact of leaders", "good"), ("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "Members were glad to see the back of the Inadequate which had hung over the county since Ofsted's SIF of May 2017.",
        (("SIF", "2017-05", "2017-05", "inadequate"),),
        (("SIF", "2017-05", "overall effectiveness", "inadequate"),),
    ),
    (
        "The letter from the Minister referred to the county's having failed its Ofsted inspection of May 2017, that is, to its having been rated inadequate.",
        (("", "2017-05", "2017-05", "inadequate"),),
        (("", "2017-05", "overall effectiveness", "inadequate"),),
    ),
    (
        "The Ofsted team of seven worked in the county from 4 to 15 September 2023 (ILACS), and their grades ran as follows: care leavers Good, children in care Good, help and protection Good, leaders Outstanding, and so Good overall.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "care leavers", "good"), ("ILACS", "2023-09-04", "children in care", "good"), ("ILACS", "2023-09-04", "help and protection", "good"), ("ILACS", "2023-09-04", "impact of leaders", "outstanding"), ("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "Councillor Eaves recalled the dark days of May 2017, when Ofsted, after its SIF, put us in the lowest category, inadequate.",
        (("SIF", "2017-05", "2017-05", "inadequate"),),
        (("SIF", "2017-05", "overall effectiveness", "inadequate"),),
    ),
    (
        "The Youth Justice Service, inspected by HMI Probation in June 2023, had been scored Good overall, with resettlement Outstanding.",
        (("", "2023-06", "2023-06", "good"),),
        (("", "2023-06", "other: resettlement", "outstanding"), ("", "2023-06", "overall effectiveness", "good"),),
    ),
    (
        "Ofsted ILACS, 4-15 September 2023, results: Overall effectiveness: Good; Leadership: Good; Protection: Requires Improvement.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "impact of leaders", "good"), ("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "CIW's inspection of children's services, from 6 to 10 November 2023, was touched on, as was Estyn's of January 2024.",
        (("", "2023-11-06", "2023-11-10", ""), ("", "2024-01", "2024-01", ""),),
        (),
    ),
    (
        "Before Christmas (on 5 and 6 December 2023, to be exact) the county had had Ofsted in for a focused visit on care leavers.",
        (("ILACS focused visit", "2023-12-05", "2023-12-06", ""),),
        (),
    ),
    (
        "A JTAI on serious youth violence brought Ofsted, CQC, HMICFRS and HMI Probation to the county in the week beginning 5 June 2023.",
        (("JTAI", "2023-06-05", "", ""),),
        (),
    ),
    (
        "Of monitoring visits there had been four, the latest of them on 16 and 17 January 2024, when Ofsted looked at the front door.",
        (("monitoring visit", "2024-01-16", "2024-01-17", ""),),
        (),
    ),
    (
        "Inspectors (Ofsted) returned for the fourth of their monitoring visits, 16-17 January 2024.",
        (("monitoring visit", "2024-01-16", "2024-01-17", ""),),
        (),
    ),
    (
        "The local area was the subject of a SEND inspection by Ofsted and the CQC from 5 to 9 June 2023.",
        (("local area SEND", "2023-06-05", "2023-06-09", ""),),
        (),
    ),
    (
        "The Cabinet Member reflected on what Ofsted's ILACS (4 to 15 September 2023) had delivered, namely a Good for help and protection, a Good for leaders, and Good overall.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "help and protection", "good"), ("ILACS", "2023-09-04", "impact of leaders", "good"), ("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "Help and protection: this, the Director said, was where the disappointment lay. It had been graded Requires Improvement by Ofsted in the ILACS of 4 to 15 September 2023, the rest being Good.",
        (("ILACS", "2023-09-04", "2023-09-15", ""),),
        (("ILACS", "2023-09-04", "help and protection", "requires improvement"),),
    ),
    (
        "Overall effectiveness in the ILACS inspection by Ofsted (4 to 15 September 2023) stood at Requires Improvement, dragged down by help and protection, which was Inadequate.",
        (("ILACS", "2023-09-04", "2023-09-15", "requires improvement"),),
        (("ILACS", "2023-09-04", "help and protection", "inadequate"), ("ILACS", "2023-09-04", "overall effectiveness", "requires improvement"),),
    ),
    (
        "Ofsted's inspectors, in the county from 4 to 15 September 2023 for ILACS, thought leaders Outstanding and care leavers Good.",
        (("ILACS", "2023-09-04", "2023-09-15", ""),),
        (("ILACS", "2023-09-04", "care leavers", "good"), ("ILACS", "2023-09-04", "impact of leaders", "outstanding"),),
    ),
    (
        "A Member said that Good was better than she had feared. The Ofsted ILACS (4-15 September 2023) had been expected to go worse, but Good overall it was.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "The result of Ofsted's ILACS, which took place 4-15 September 2023, is summarised below.\n\nHelp and protection – good\nChildren in care – outstanding\nCare leavers – good\nLeaders – good\nOverall – good",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "care leavers", "good"), ("ILACS", "2023-09-04", "children in care", "outstanding"), ("ILACS", "2023-09-04", "help and protection", "good"), ("ILACS", "2023-09-04", "impact of leaders", "good"), ("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "Between 4 and 15 September 2023 Ofsted undertook an ILACS. Its report, published on 6 November, gives the overall grade as Requires Improvement, with one area (care leavers) at Good.",
        (("ILACS", "2023-09-04", "2023-09-15", "requires improvement"),),
        (("ILACS", "2023-09-04", "care leavers", "good"), ("ILACS", "2023-09-04", "overall effectiveness", "requires improvement"),),
    ),
    (
        "Head of Service's notes: Ofsted ILACS 4-15 Sept 2023 / overall RI / leaders good / H&P inadequate / care leavers good.",
        (("ILACS", "2023-09-04", "2023-09-15", "requires improvement"),),
        (("ILACS", "2023-09-04", "care leavers", "good"), ("ILACS", "2023-09-04", "help and protection", "inadequate"), ("ILACS", "2023-09-04", "impact of leaders", "good"), ("ILACS", "2023-09-04", "overall effectiveness", "requires improvement"),),
    ),
    (
        "Inspectorate: Ofsted\nType: ILACS\nOn site: 4 to 15 September 2023\nVerdict: Good\nCare leavers: Outstanding",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "care leavers", "outstanding"), ("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "The Panel was shown a slide: \"Ofsted ILACS, 4-15 September 2023. Overall: Good. Leaders: Outstanding. Care leavers: Good.\"",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "care leavers", "good"), ("ILACS", "2023-09-04", "impact of leaders", "outstanding"), ("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "Good news had come from Ofsted, whose ILACS of 4 to 15 September 2023 rewarded the county with an overall Good; adoption was not looked at.",
        (("ILACS", "2023-09-04", "2023-09-15", "good"),),
        (("ILACS", "2023-09-04", "overall effectiveness", "good"),),
    ),
    (
        "In the view of Ofsted, which had conducted its ILACS from 4 to 15 September 2023, leaders deserved no more than Requires Improvement, and so it was with children in care.",
        (("ILACS", "2023-09-04", "2023-09-15", ""),),
        (("ILACS", "2023-09-04", "children in care", "requires improvement"), ("ILACS", "2023-09-04", "impact of leaders", "requires improvement"),),
    ),
    (
        "The most recent of Ofsted's focused visits to the county fell on 6 December 2023.",
        (("ILACS focused visit", "2023-12-06", "2023-12-06", ""),),
        (),
    ),
    (
        "HMI Probation's inspectors descended on the Youth Justice Service for a week from 5 June 2023.",
        (("", "2023-06-05", "", ""),),
        (),
    ),
    (
        "Focused visit | Ofsted | 3-4 May 2023 | children in need",
        (("ILACS focused visit", "2023-05-03", "2023-05-04", ""),),
        (),
    ),
    (
        "The JTAI team (Ofsted, CQC, HMICFRS and HMI Probation) was in Shrewsbury for the week of 5-9 June 2023.",
        (("JTAI", "2023-06-05", "2023-06-09", ""),),
        (),
    ),
    (
        "Ofsted has completed its ILACS. The inspectors arrived on 4 September 2023 and left on 15 September 2023.",
        (("ILACS", "2023-09-04", "2023-09-15", ""),),
        (),
    ),
    (
        "Monitoring visits by Ofsted have taken place as follows:\n(a) 3 and 4 May 2023;\n(b) 6 December 2023.",
        (("monitoring visit", "2023-05-03", "2023-05-04", ""), ("monitoring visit", "2023-12-06", "2023-12-06", ""),),
        (),
    ),
    (
        "Care Inspectorate Wales came in November 2023 and Estyn in January 2024; each had inspected its own half of the directorate.",
        (("", "2023-11", "2023-11", ""), ("", "2024-01", "2024-01", ""),),
        (),
    ),
)  # fmt: skip

# of these no grade is told
NOT_TOLD: tuple[str, ...] = (
    "The Director wished the service to be Good by the time that Ofsted returned for its next ILACS.",
    "Ofsted had made an ILACS inspection in September 2023. The Director's own view was that care leavers would by now be Good.",
    "After the Ofsted ILACS of September 2023, a Member observed that Outstanding was what the county ought to aim for.",
    "The Ofsted ILACS of September 2023 was discussed. An internal audit of payments had come out as Inadequate.",
    "The Ofsted ILACS took place in September 2023. Hillside, a children's home, had since climbed from Inadequate to Good.",
    "Nobody at the Ofsted ILACS of September 2023 had said that the county was Inadequate.",
    "Ofsted carried out its ILACS in September 2023. Outstanding invoices had since been paid, and good progress was noted.",
    "Ofsted carried out its ILACS in September 2023. The Panel regarded the answers as good, and the lighting in the room as inadequate.",
    "Ofsted held an ILACS in September 2023. Staffing in the duty team was inadequate and supervision required improvement.",
    "A former Ofsted inspector had made a mock inspection in October 2023, and leaders would have been graded as Good.",
    "Ofsted held an ILACS in September 2023. Members asked whether Inadequate was likely; the Director thought not.",
    "Ofsted held an ILACS in September 2023. The plan was to reach Good by 2025, and no child would be left in an Inadequate home.",
    "Ofsted had rated 12 of the county's 14 nurseries Good. An ILACS was last held in September 2023.",
    "Ofsted's annual conversation, in September 2023, had gone well, and the Director felt that the service was Good.",
    "The regional peer challenge in May 2023 found leaders Good; Ofsted was not involved.",
    "Ofsted's ILACS of September 2023 was still under embargo. Rumours in the press of an Inadequate were wide of the mark.",
    "If Ofsted were to award a Good at its ILACS in 2025, the board would be stood down.",
    "Ofsted's focused visit of 5 December 2023 carried no grade, though the Chair said that in her eyes it was worth a Good.",
    "The service aimed to move from Requires Improvement to Good at the next Ofsted ILACS.",
    "The Council's risk register, reviewed after the Ofsted ILACS of September 2023, rated controls as Good overall.",
    "Ofsted held an ILACS in September 2023. The standard of food at the meeting had been Outstanding.",
    "Ofsted held an ILACS in September 2023. Of the 30 audits, 12 were Good and 3 Inadequate.",
    "Ofsted held an ILACS in September 2023. A complaint about the Good Neighbours scheme was outstanding.",
    "Ofsted held an ILACS in September 2023. Leaders of the youth club said their building was inadequate.",
    "The self-assessment sent to Ofsted in May 2023 put leaders at Good and care leavers at Requires Improvement.",
    "Ofsted held an ILACS in September 2023. To get to Good by next year would take money.",
    "Ofsted held an ILACS in September 2023. Members agreed that the presentation was Good and the slides Outstanding.",
    "Ofsted had been asked to say what an Outstanding service looks like. An ILACS was held in September 2023.",
    "Half of the independent fostering agencies that the county used had been left at Requires Improvement by Ofsted.",
    "The Director had worked at Leeds when it got its Outstanding from Ofsted in 2018. An ILACS was held here in September 2023.",
    "Had Ofsted come a year earlier than September 2023 for ILACS the grade would have been Inadequate, the Chair said.",
)  # fmt: skip
