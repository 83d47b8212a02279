"""Inspections told in notes, brackets and by their first and last days, and grades told after nouns of moving, fronted or of both areas."""

from __future__ import annotations

# each: the passage; framework, start, end and overall grade of each inspection; framework, start, area and grade of each judgement
NOTED: tuple[tuple[str, tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...]], ...] = (
    (
        "Ofsted March 2019 – ILACS. Good overall; leaders RI; H&P RI; care leavers good. Letter out in May.",
        (("ILACS", "2019-03", "2019-03", "good"),),
        (("ILACS", "2019-03", "care leavers", "good"), ("ILACS", "2019-03", "help and protection", "requires improvement"), ("ILACS", "2019-03", "impact of leaders", "requires improvement"), ("ILACS", "2019-03", "overall effectiveness", "good"),),
    ),
    (
        "HMIP, Jan 2019. YOT rated good overall. Next steps with the Board.",
        (("", "2019-01", "2019-01", "good"),),
        (("", "2019-01", "overall effectiveness", "good"),),
    ),
    (
        "The Director circulated the Ofsted letter (visit of 6 and 7 March 2019) and said that a focused visit, as this was, looks at one part of practice.",
        (("ILACS focused visit", "2019-03-06", "2019-03-07", ""),),
        (),
    ),
    (
        "Ofsted went on to inspect in full (3 to 14 June 2019), with the grade awaited.",
        (("", "2019-06-03", "2019-06-14", ""),),
        (),
    ),
    (
        "In the first SIF, conducted by Ofsted in the spring of 2014 (3 March to 27 March), adoption was inadequate; in the second, from 5 to 29 June 2017, it moved to good.",
        (("SIF", "2014-03-03", "2014-03-27", ""), ("SIF", "2017-06-05", "2017-06-29", "good"),),
        (("SIF", "2014-03-03", "adoption", "inadequate"), ("SIF", "2017-06-05", "overall effectiveness", "good"),),
    ),
    (
        "Ofsted, having finished on 24 May 2019 the ILACS that it had started on the 13th, rated the county requires improvement.",
        (("ILACS", "2019-05-13", "2019-05-24", "requires improvement"),),
        (("ILACS", "2019-05-13", "overall effectiveness", "requires improvement"),),
    ),
    (
        "SIF: began 4 June 2018, over by 28 June 2018. Ofsted's overall = Good. Adoption ditto. LMG RI.",
        (("SIF", "2018-06-04", "2018-06-28", "good"),),
        (("SIF", "2018-06-04", "adoption", "good"), ("SIF", "2018-06-04", "leadership, management and governance", "requires improvement"), ("SIF", "2018-06-04", "overall effectiveness", "good"),),
    ),
    (
        "Shropshire held on to its Good. That was the upshot of the ILACS to which Ofsted subjected the Council between 11 and 15 March 2019.",
        (("ILACS", "2019-03-11", "2019-03-15", "good"),),
        (("ILACS", "2019-03-11", "overall effectiveness", "good"),),
    ),
    (
        "The area had been visited in May 2019 by inspectors from Ofsted and the CQC under the local area SEND framework.",
        (("local area SEND", "2019-05", "2019-05", ""),),
        (),
    ),
    (
        "Ofsted's ILACS fieldwork had begun on 29 April 2019, and the team left on 10 May.",
        (("ILACS", "2019-04-29", "2019-05-10", ""),),
        (),
    ),
    (
        "Inspectors arrived from Ofsted on 4 March 2019 for an ILACS and departed on 15 March.",
        (("ILACS", "2019-03-04", "2019-03-15", ""),),
        (),
    ),
    (
        "The lead inspector from Ofsted had opened the ILACS on Monday 4 March 2019 and closed it on the 15th.",
        (("ILACS", "2019-03-04", "2019-03-15", ""),),
        (),
    ),
    (
        "Ofsted's visit to the front door, 12 and 13 June 2019, was a focused one.",
        (("ILACS focused visit", "2019-06-12", "2019-06-13", ""),),
        (),
    ),
    (
        "The dates of the ILACS were 4 to 15 March 2019; Ofsted found the services good overall.",
        (("ILACS", "2019-03-04", "2019-03-15", "good"),),
        (("ILACS", "2019-03-04", "overall effectiveness", "good"),),
    ),
    (
        "It was from 4 to 15 March 2019 that the county had its ILACS from Ofsted.",
        (("ILACS", "2019-03-04", "2019-03-15", ""),),
        (),
    ),
    (
        "March 2019 (4th to 15th) saw Ofsted in the county under ILACS.",
        (("ILACS", "2019-03-04", "2019-03-15", ""),),
        (),
    ),
    (
        "Our turn for an ILACS came on 4 March 2019, Ofsted staying until the 15th.",
        (("ILACS", "2019-03-04", "2019-03-15", ""),),
        (),
    ),
    (
        "Ofsted's call of 3 July 2019, a monitoring visit, was to the fostering team.",
        (("monitoring visit", "2019-07-03", "2019-07-03", ""),),
        (),
    ),
    (
        "Shropshire retained its Good. So Ofsted had ruled in the ILACS of 11 to 15 March 2019.",
        (("ILACS", "2019-03-11", "2019-03-15", "good"),),
        (("ILACS", "2019-03-11", "overall effectiveness", "good"),),
    ),
    (
        "Councillor Pugh lamented Shropshire's fall to inadequate (Ofsted SIF, 9 to 27 February 2015), albeit with care leavers at good.",
        (("SIF", "2015-02-09", "2015-02-27", "inadequate"),),
        (("SIF", "2015-02-09", "care leavers", "good"), ("SIF", "2015-02-09", "overall effectiveness", "inadequate"),),
    ),
    (
        "Since the ILACS of 5 to 16 November 2018 and its requires improvement verdict, Ofsted had returned for a monitoring visit on 6 June 2019.",
        (("ILACS", "2018-11-05", "2018-11-16", "requires improvement"), ("monitoring visit", "2019-06-06", "2019-06-06", ""),),
        (("ILACS", "2018-11-05", "overall effectiveness", "requires improvement"),),
    ),
    (
        "Good was the grade in which Ofsted summed up services when it reported on the ILACS of 5 to 16 November 2018.",
        (("ILACS", "2018-11-05", "2018-11-16", "good"),),
        (("ILACS", "2018-11-05", "overall effectiveness", "good"),),
    ),
    (
        "All four grades in the Ofsted ILACS of November 2018 (leaders, help and protection, children in care and care leavers, overall) were good.",
        (("ILACS", "2018-11", "2018-11", "good"),),
        (("ILACS", "2018-11", "children in care and care leavers", "good"), ("ILACS", "2018-11", "help and protection", "good"), ("ILACS", "2018-11", "impact of leaders", "good"), ("ILACS", "2018-11", "overall effectiveness", "good"),),
    ),
    (
        "ILACS (Ofsted), 5-16 Nov 2018\n- Leaders: RI\n- Help/protection: good\n- Care and leaving care: outstanding\n- Overall: good",
        (("ILACS", "2018-11-05", "2018-11-16", "good"),),
        (("ILACS", "2018-11-05", "children in care and care leavers", "outstanding"), ("ILACS", "2018-11-05", "help and protection", "good"), ("ILACS", "2018-11-05", "impact of leaders", "requires improvement"), ("ILACS", "2018-11-05", "overall effectiveness", "good"),),
    ),
    (
        "Ofsted's SIF of May 2014 graded services good overall. Leadership, management and governance fell in the same category. Adoption was a band higher, at outstanding.",
        (("SIF", "2014-05", "2014-05", "good"),),
        (("SIF", "2014-05", "adoption", "outstanding"), ("SIF", "2014-05", "leadership, management and governance", "good"), ("SIF", "2014-05", "overall effectiveness", "good"),),
    ),
    (
        "The ILACS was in November 2018: Ofsted graded the county good for leaders, good for help and protection, and outstanding taken as a whole.",
        (("ILACS", "2018-11", "2018-11", "outstanding"),),
        (("ILACS", "2018-11", "help and protection", "good"), ("ILACS", "2018-11", "impact of leaders", "good"), ("ILACS", "2018-11", "overall effectiveness", "outstanding"),),
    ),
    (
        "Inspectors were alleged by a former employee to have called services inadequate. What Ofsted did say, in the ILACS of November 2018, was that the overall effectiveness was Good.",
        (("ILACS", "2018-11", "2018-11", "good"),),
        (("ILACS", "2018-11", "overall effectiveness", "good"),),
    ),
    (
        "When | Who | What\n7-8 October 2019 | Ofsted | scheduled monitoring visit\n3 April 2019 | Panel | training",
        (("monitoring visit", "2019-10-07", "2019-10-08", ""),),
        (),
    ),
)  # fmt: skip

# no inspection and no grade
NOTHING_NOTED: tuple[str, ...] = (
    "The letter (meeting of 6 May 2023) from Ofsted was noted.",
    "May 2023 saw Ofsted publish a new framework for ILACS.",
    "Staff from the county had been visited in May 2023 by colleagues from Leeds, with no part for Ofsted.",
    "Two days in June 2023 were given over to training for an inspection.",
    "Ofsted, May 2023: letter on school places.",
    "Ofsted's planned focused visit in November 2023 had been called off because of illness.",
    "The ILACS inspection that the county was due to have in October 2023 never happened.",
    "In October 2023 the team left for its new offices; Ofsted was told.",
    "Next: 5 June 2024, a seminar on ILACS.",
    "Members took part in an exercise in which they graded a fictitious authority under ILACS. Most chose good.",
    "Inspectors were alleged by a former employee to have called services inadequate. Ofsted had said no such thing.",
    "Good was what the county hoped that Ofsted would call it at its next ILACS.",
    "The county's climb to good practice had been slow, Ofsted's guidance being what it was.",
)  # fmt: skip
