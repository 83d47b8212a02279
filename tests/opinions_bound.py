"""What inspectors liked and disliked, bound by place, under labels and heads of any words: a passage of minutes and its findings, kind and text."""

from __future__ import annotations

# fmt: off
TOLD: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Ofsted's visit in May 2019 had ended well, one of the inspectors observing that mentors were endlessly patient.",
        (("+", "mentors were endlessly patient"),),
    ),
    (
        "The letter from Ofsted looked on the Harbour scheme as one that other councils might copy.",
        (("+", "the Harbour scheme as one that other councils might copy"),),
    ),
    (
        "Fathers were missing from many plans, a point that Ofsted also made.",
        (("-", "Fathers were missing from many plans"),),
    ),
    (
        "The warmth of foster carers was a strength recorded in Ofsted's letter, and the age of the chronologies a weakness.",
        (("+", "The warmth of foster carers"), ("-", "the age of the chronologies")),
    ),
    (
        "Ofsted's focused visit was in May 2019. There were two respects in which it would like the service to do more, namely the recording of fostering "
        "checks and the training of volunteers.",
        (("-", "the recording of fostering checks"), ("-", "the training of volunteers")),
    ),
    (
        "Ofsted would wish to see group supervision made routine.",
        (("-", "group supervision made routine"),),
    ),
    (
        "The length of court work had been deplored by Estyn and CIW, as had the want of Welsh-medium mentors.",
        (("-", "The length of court work"), ("-", "the want of Welsh-medium mentors")),
    ),
    (
        "Among the positives recorded by Ofsted on 3 June was the calm that the duty desk brought to families.",
        (("+", "the calm that the duty desk brought to families"),),
    ),
    (
        "Ofsted had judged the service inadequate in June 2018. The criticism which had stung the Director most was that nobody could say where the children "
        "slept.",
        (("-", "nobody could say where the children slept"),),
    ),
    (
        "Mr Sample wished to know why Ofsted's letter had grumbled about the state of the contact rooms.",
        (("-", "the state of the contact rooms"),),
    ),
    (
        "Three points remained with the Director after Ofsted's visit: the reach of the youth bus, which the inspectors admired, and the age of the risk plans, "
        "which they did not.",
        (("+", "the reach of the youth bus"), ("-", "the age of the risk plans")),
    ),
    (
        "The Ofsted letter spells it out: mentors never give up on a child, and audits need a sharper focus.",
        (("+", "mentors never give up on a child"), ("-", "audits need a sharper focus")),
    ),
    (
        "HMI Probation had rated the service good. It was a plus, the inspectors held, that the board knew each child.",
        (("+", "the board knew each child"),),
    ),
    (
        "Ofsted had come in May. Fathers, according to the inspectors, were too often overlooked.",
        (("-", "Fathers, according to the inspectors, were too often overlooked"),),
    ),
    (
        "It was kinship care about which Ofsted had reservations, and not fostering.",
        (("-", "kinship care"),),
    ),
    (
        "CIW was heartened, in its own phrase, \"by the pluck of a young team\".",
        (("+", "the pluck of a young team"),),
    ),
    (
        "Ofsted's letter had no quarrel with the front door but took the Council to task over the pace of reunification work.",
        (("-", "the pace of reunification work"),),
    ),
    (
        "Inspectors from Ofsted came in May. They reserved their warmest words for the leaving care hub; they were nowhere near as warm about pre-birth work.",
        (("+", "the leaving care hub"), ("-", "pre-birth work")),
    ),
    (
        "The recording of strategy talks left something to be desired, in the words of the Ofsted letter.",
        (("-", "The recording of strategy talks left something to be desired"),),
    ),
    (
        "Good marks were given by the Ofsted team to the mentoring of boys.",
        (("+", "the mentoring of boys"),),
    ),
    (
        "Where Ofsted parted company with the Council was over the use of hotels.",
        (("-", "the use of hotels"),),
    ),
    (
        "The youth bus found favour with the Ofsted inspectors and the state of the contact rooms did not.",
        (("+", "The youth bus"), ("-", "the state of the contact rooms")),
    ),
    (
        "Ofsted, while glad of the progress with audits, was sorry that so few children had a mentor.",
        (("+", "the progress with audits"), ("-", "so few children had a mentor")),
    ),
    (
        "The Ofsted report paid the youth bus the compliment of a paragraph to itself.",
        (("+", "the youth bus"),),
    ),
    (
        "There was a sting in the tail of Ofsted's letter: too many plans were copied from the year before.",
        (("-", "too many plans were copied from the year before"),),
    ),
    (
        "Inspectors from Ofsted were here in May 2019. Their one complaint: the wait for a mentor. Their one compliment: the tidiness of the files.",
        (("-", "the wait for a mentor"), ("+", "the tidiness of the files")),
    ),
    (
        "Ofsted (focused visit, 4-5 June 2019). Good: contacts answered in a day. Less good: plans with no dates.",
        (("+", "contacts answered in a day"), ("-", "plans with no dates")),
    ),
    (
        "Feedback from the Ofsted visit of June 2019: the calm of the duty team (positive); the state of the contact rooms (negative).",
        (("+", "the calm of the duty team"), ("-", "the state of the contact rooms")),
    ),
    (
        "Ofsted judged the service good in June 2019. The mentors came out of it particularly well. Less satisfactory, according to the report, was the pace of "
        "adoption matching.",
        (("+", "The mentors"), ("-", "the pace of adoption matching")),
    ),
    (
        "Having spent a week with the service in June 2019, Ofsted remained unpersuaded as to the worth of the tracker.",
        (("-", "the worth of the tracker"),),
    ),
    (
        "Two paragraphs of the Ofsted letter were devoted to praise of the mentors and one to censure of the rota.",
        (("+", "the mentors"), ("-", "the rota")),
    ),
    (
        "No fewer than three of Ofsted's paragraphs dealt with missing signatures, which it thought symptomatic of weak grip.",
        (("-", "missing signatures, which it thought symptomatic of weak grip"),),
    ),
    (
        "Ofsted had asked the Council to make sure that fathers were invited to reviews.",
        (("-", "fathers were invited to reviews"),),
    ),
    (
        "The main thing that Ofsted had taken the Council up on was the recording of consent.",
        (("-", "the recording of consent"),),
    ),
    (
        "Ofsted's inspectors came away thinking that mentors were the jewel in the crown and that the rota was past mending.",
        (("+", "mentors were the jewel in the crown"), ("-", "the rota was past mending")),
    ),
    (
        "Mentors did well out of the Ofsted report, the rota badly.",
        (("+", "Mentors"), ("-", "the rota")),
    ),
    (
        "The rota was one thing about which Ofsted was not complimentary.",
        (("-", "The rota"),),
    ),
    (
        "According to Ofsted's letter, the mentors were a credit to the county. Not so the rota.",
        (("+", "the mentors were a credit to the county"), ("-", "the rota")),
    ),
    (
        "It was to the credit of the mentors, Ofsted said, that no child had gone missing.",
        (("+", "no child had gone missing"),),
    ),
    (
        "In the view of HMI Probation the board had lost its way. It also thought that victims were well served.",
        (("-", "the board had lost its way"), ("+", "victims were well served")),
    ),
    (
        "CIW had visited in May 2019 and left the service with two things to think about: the offer in Welsh, and the turnover of mentors.",
        (("-", "the offer in Welsh"), ("-", "the turnover of mentors")),
    ),
    (
        "Ofsted would have liked to find more evidence of challenge.",
        (("-", "more evidence of challenge"),),
    ),
    (
        "What had gone down well with Ofsted was the daily huddle; what had not was the absence of minutes.",
        (("+", "the daily huddle"), ("-", "the absence of minutes")),
    ),
    (
        "The daily huddle had been hailed by Ofsted's inspectors as a breath of fresh air.",
        (("+", "The daily huddle"),),
    ),
    (
        "Inspectors (Ofsted, May 2019) were won over by the daily huddle and put off by the rota.",
        (("+", "the daily huddle"), ("-", "the rota")),
    ),
    (
        "Of all that Ofsted had seen, the daily huddle had made the best impression and the rota the worst.",
        (("+", "the daily huddle"), ("-", "the rota")),
    ),
    (
        "Ofsted thought the daily huddle exemplary. The rota it found wanting.",
        (("+", "the daily huddle exemplary"), ("-", "The rota")),
    ),
    (
        "Members heard with pleasure of Ofsted's remark that no child had been turned away.",
        (("+", "no child had been turned away"),),
    ),
    (
        "The letter closed by thanking staff for their openness. Before that, though, came a page on the rota, which Ofsted wanted replaced.",
        (("-", "the rota"),),
    ),
    (
        "The strengths, as Ofsted saw them, lay in the daily huddle; the weaknesses in the rota.",
        (("+", "the daily huddle"), ("-", "the rota")),
    ),
    (
        "Ofsted's concern had been with the rota, its pleasure in the daily huddle.",
        (("-", "the rota"), ("+", "the daily huddle")),
    ),
    (
        "Ofsted inspected the service in May 2019.\n\nTheme | What Ofsted liked | What Ofsted did not\nFront door | Swift replies to schools | Consent seldom "
        "recorded\nCare leavers | Regular contact from advisers | Few had a passport\n",
        (("+", "Swift replies to schools"), ("-", "Consent seldom recorded"), ("+", "Regular contact from advisers"), ("-", "Few had a passport")),
    ),
    (
        "Visit | Month | Headline finding\nFirst Ofsted monitoring visit | March 2019 | Too few plans had dates\nSecond Ofsted monitoring visit | July 2019 | "
        "Supervision now regular; chronologies still thin\n",
        (("-", "Too few plans had dates"), ("+", "Supervision now regular"), ("-", "chronologies still thin")),
    ),
    (
        "Inspectorate: Estyn\nDate: May 2019\nStrongest feature: the music service\nMost in need of work: attendance in the valleys\nNumber of recommendations: "
        "three\n",
        (("+", "the music service"), ("-", "attendance in the valleys"), ("#", "3")),
    ),
    (
        "Slide 2: Ofsted visit, 3 and 4 June 2019\nSlide 3: what went well - the daily huddle; contact from advisers\nSlide 4: what they want more of - fathers "
        "at reviews\n",
        (("+", "the daily huddle"), ("+", "contact from advisers"), ("-", "fathers at reviews")),
    ),
    (
        "Ofsted (ILACS, June 2019) - requires improvement. Bright spot: the leaving care hub. Weak spot: pre-birth work. Plan to follow.",
        (("+", "the leaving care hub"), ("-", "pre-birth work")),
    ),
    (
        "ILACS done, June 2019. Inspectors happy with the hub. Not happy with pre-birth work. Report in August.",
        (("+", "the hub"), ("-", "pre-birth work")),
    ),
    (
        "Action 12. Arising from: Ofsted focused visit, June 2019. What inspectors found: return interviews were late. Lead: Head of Service. Due: May.",
        (("-", "return interviews were late"),),
    ),
    (
        "Members asked whether anything in the Ofsted report had surprised officers. Only that chronologies were thought poor, the Director said.",
        (("-", "chronologies were thought poor"),),
    ),
    (
        "Asked about the Ofsted letter, the Director said that its authors had been kindest to the hub and least kind to the court team.",
        (("+", "the hub"), ("-", "the court team")),
    ),
    (
        "The Panel was told that the state of the court bundles, which had come in for criticism from Ofsted, was now better, and that the hub, which had come "
        "in for praise, would grow.",
        (("-", "the state of the court bundles"), ("+", "the hub")),
    ),
    (
        "It had been put to the Council by the inspectors from Ofsted that too few fathers were seen.",
        (("-", "too few fathers were seen"),),
    ),
    (
        "The inspectors had gone so far as to call the hub inspirational, although they called the court bundles a disgrace.",
        (("+", "the hub inspirational"), ("-", "the court bundles a disgrace")),
    ),
    (
        "A letter had come from HMI Probation. It says the hub is a model, but also says that victims wait too long.",
        (("+", "the hub is a model"), ("-", "victims wait too long")),
    ),
    (
        "Ofsted picked holes in the court work.",
        (("-", "the court work"),),
    ),
    (
        "Ofsted's main beef was with the rota.",
        (("-", "the rota"),),
    ),
    (
        "Ofsted came in May. Top of its list of things to put right was the rota.",
        (("-", "the rota"),),
    ),
    (
        "\"Staff are proud to work here\" was one line in the Ofsted letter.",
        (("+", "Staff are proud to work here"),),
    ),
    (
        "Ofsted rated the hub as the best it had seen.",
        (("+", "the hub as the best it had seen"),),
    ),
    (
        "Ofsted lists as weaknesses the rota, the audits and the court bundles.",
        (("-", "the rota"), ("-", "the audits"), ("-", "the court bundles")),
    ),
    (
        "Attention was drawn by the inspectors from Ofsted to audits going unread.",
        (("-", "audits going unread"),),
    ),
    (
        "Ofsted's inspectors did not mince their words about the rota.",
        (("-", "the rota"),),
    ),
    (
        "The Director quoted from Ofsted's letter: \"The hub is a haven for families and it is well led.\"",
        (("+", "The hub is a haven for families and it is well led"),),
    ),
    (
        "Members were reminded of what Ofsted had said of the hub in June 2019, namely that it was a haven.",
        (("+", "it was a haven"),),
    ),
    (
        "The rota came under fire in Ofsted's letter.",
        (("-", "The rota"),),
    ),
    (
        "On court work Ofsted was damning, on the hub generous.",
        (("-", "court work"), ("+", "the hub")),
    ),
    (
        "Ofsted does not think that fathers are seen often enough.",
        (("-", "fathers are seen often enough"),),
    ),
    (
        "The reach of the hub pleased Ofsted, the cost of taxis did not.",
        (("+", "The reach of the hub"), ("-", "the cost of taxis")),
    ),
    (
        "CIW wants to see the Welsh offer extended, and the rota abolished.",
        (("-", "the Welsh offer extended"), ("-", "the rota abolished")),
    ),
    (
        "The chief lesson of the Ofsted visit was that audits went unread.",
        (("-", "audits went unread"),),
    ),
    (
        "The letter (Ofsted, June 2019) is warm on the hub, cool on the rota.",
        (("+", "the hub"), ("-", "the rota")),
    ),
    (
        "Ofsted's praise went to the hub; its blame to the rota.",
        (("+", "the hub"), ("-", "the rota")),
    ),
    (
        "Ofsted pronounced itself satisfied with the hub but said that the rota would have to change.",
        (("+", "the hub"), ("-", "the rota would have to change")),
    ),
    (
        "Ofsted's verdict on the hub was that it was a haven.",
        (("+", "it was a haven"),),
    ),
    # whom inspectors ask, and until when; what is told to a body in the passive
    ("Ofsted inspected in May 2019. Inspectors told leaders to look again at the rota for duty nights, and at the cost of taxis.", (("-", "the rota for duty nights"), ("-", "the cost of taxis"))),
    ("Estyn visited in June 2018. It expected the authority and its health partners, by the spring, to publish a single form, and, by the autumn, to train every clerk.", (("-", "publish a single form"), ("-", "train every clerk"))),
    ("Ofsted visited in March 2019. Partners are told to share what they know sooner and to write shorter minutes.", (("-", "share what they know sooner"), ("-", "write shorter minutes"))),
    ("Ofsted inspected in May 2019. It felt that the service must strengthen the checking of addresses and the reporting of missing children.", (("-", "strengthen the checking of addresses"), ("-", "the reporting of missing children"))),
    # a thing of which nothing is said, beside others of a kind; one that is recognised
    ("Ofsted inspected in May 2019. The letter dwelt on the queue at the contact centre, and on records that were thin.", (("-", "the queue at the contact centre"), ("-", "records that were thin"))),
    ("The Care Inspectorate visited in May 2018. Inspectors recognised the Harbour Project, in which former carers, students and a nurse gave their evenings, and identified drift in plans.", (("+", "the Harbour Project, in which former carers, students and a nurse gave their evenings"), ("-", "drift in plans"))),
    ("Ofsted inspected in May 2019. Inspectors saw timely visits and thorough supervision.", (("+", "timely visits"), ("+", "thorough supervision"))),
    ("Ofsted inspected in May 2019. The inspectors praised the quality of life story work and of the letters for later life.", (("+", "the quality of life story work"), ("+", "the letters for later life"))),
    ("Ofsted inspected in May 2019. Inspectors were concerned about, above all, the age of case summaries, the turnover of managers and weak use of data.", (("-", "the age of case summaries"), ("-", "the turnover of managers"), ("-", "weak use of data"))),
    ("Ofsted inspected in May 2019. Inspectors cited a number of strengths, among them the calm of the duty desk and the warmth of carers.", (("+", "the calm of the duty desk"), ("+", "the warmth of carers"))),
    ("Ofsted inspected in May 2019. Inspectors singled out the way fathers are listened to and the care of the mentors as particular strengths.", (("+", "the way fathers are listened to"), ("+", "the care of the mentors"))),
    ("Ofsted reviewed the service in May 2019. Supervision was considered by the inspectors to be irregular.", (("-", "Supervision was considered by the inspectors to be irregular"),)),
    # lists under a title; areas of which the number was told before; what was said on the day
    ("Ofsted's monitoring visit was in May 2019.\n\nMain messages\n\n- Visits were made on time\n- Too few plans had been shared with fathers\n\nThe Chair thanked staff.", (("+", "Visits were made on time"), ("-", "Too few plans had been shared with fathers"))),
    ("Ofsted and the CQC inspected the local area in May 2019 and found two areas of significant concern. These two areas were the wait for speech therapy and the gaps in transition planning.", (("-", "the wait for speech therapy"), ("-", "the gaps in transition planning"))),
    ("Ofsted inspected in May 2019. At the feedback meeting it was said on the last day that managers knew their staff well.", (("+", "managers knew their staff well"),)),
    # recommendations, one of them, and the plan that answers them
    ("The inspection of youth justice, undertaken by HMI Probation in May 2019, rated the service good. There were seven recommendations. Another of them was that victims be heard sooner.", (("#", "7"), ("-", "victims be heard sooner"))),
    ("Ofsted inspected in May 2019. The response covered all of the nine recommendations.", (("#", "9"),)),
    ("The joint inspection in May 2019, carried out by Ofsted, the Care Quality Commission and HMI Probation, had found the hub to be well used by families.", (("+", "the hub to be well used by families"),)),
    # in notes and labels, and counts of recommendations
    ("Working well, said Ofsted: the front door.", (("+", "the front door"),)),
    ("To work on, according to inspectors: late plans; supervision.", (("-", "late plans"), ("-", "supervision"))),
    ("Ofsted inspected the Council in May 2019. Recommendations made: 5", (("#", "5"),)),
    ("Ofsted inspected the Council in May 2019. Number of recommendations - seven", (("#", "7"),)),
    ("The inspection report made the following six recommendations:", (("#", "6"),)),
    ("Ofsted had set out these 4 key recommendations.", (("#", "4"),)),
    ("Ofsted inspected the Council in May 2019. The oversight of plans was criticised.", (("-", "The oversight of plans"),)),
    ("Ofsted inspected the Council in May 2019. Six recommendations were issued.", (("#", "6"),)),
    ("Ofsted inspected the Council in May 2019. In all 14 recommendations had been given.", (("#", "14"),)),
    ("Ofsted inspected the Council in May 2019. Seven recommendations were made in 2018.", (("#", "7"),)),
    ("Ofsted inspected the Council in May 2019. Eight recommendations had been made and all were being worked on.", (("#", "8"),)),
    ("Seven recommendations had been made by inspectors.", (("#", "7"),)),
    ("There were 12 recommendations in the Ofsted report.", (("#", "12"),)),
    ("All 12 recommendations made by Estyn had been accepted.", (("#", "12"),)),
    ("Ofsted's letter, to improve: late plans; thin records.", (("-", "late plans"), ("-", "thin records"))),
    ("Inspectors' letter - needs work: late plans.", (("-", "late plans"),)),
    ("Ofsted, less good: late plans.", (("-", "late plans"),)),
    ("Ofsted's letter, positives: staff know their children; visits are regular.", (("+", "staff know their children"), ("+", "visits are regular"))),
    ("Ofsted's report - plus points: steady leadership.", (("+", "steady leadership"),)),
    ("Letter from Ofsted, praise: the front door.", (("+", "the front door"),)),
    ("Ofsted inspected the Council in May 2019. Working well: the front door; staff stay.", (("+", "staff stay"), ("+", "the front door"))),
)
# Nothing is found by inspectors in these.
NOT_TOLD: tuple[str, ...] = (
    "The local paper had claimed that Ofsted deplored the youth bus. It had said nothing of the kind.",
    "A mock inspection was run in May by two consultants. They thought that files were thin and that staff were kind.",
    "Mr Sample had heard that Ofsted thought poorly of the youth bus. The Director said that this was mistaken.",
    "Ofsted would visit in May, and it was hoped that inspectors would like the youth bus.",
    "A former inspector told Members that Ofsted liked to see plans with dates.",
    "The Director feared that Ofsted might be critical of the youth bus.",
    "Members were critical of the youth bus in the wake of Ofsted's visit.",
    "The Chair had written to Ofsted to say that inspectors ought to think more of rural transport.",
    "Whether Ofsted had been troubled by the youth bus was asked; it had not.",
    "Since the Ofsted inspection of May 2019 the Director had become concerned about the cost of the youth bus.",
    "Members thought that the rota was the weakness of the plan that followed the Ofsted visit of May 2019.",
    "Ofsted's visit was in May 2019. Next steps: tighten the rota; tell staff. Action required: a new form.",
    "Recommendation: that the report on the Ofsted visit be noted. Issues: none. Needs: a new chair.",
    "The Chair praised the Ofsted inspectors for their courtesy.",
    "The strength of the building was a matter for the surveyor, and the Ofsted visit was noted.",
    "Service user survey 2019. Best thing about the service: the mentors. Weakest: the phones.",
    "Had Ofsted been critical of the rota, the Director would have said so.",
    "There was no truth in the rumour that Ofsted had condemned the rota.",
    "The Director was critical of Ofsted's framework, and the union of its inspectors.",
    "The Leader credited Ofsted with having been fair.",
    "Ofsted had not commented on the rota, which Members thought poor.",
    "Theme | Strengths | Areas for improvement\nFront door | Swift replies | Consent\n",
    "Survey of foster carers 2019\n\nWhat carers liked | What carers did not\nThe newsletter | The phones at night\n",
    "Action log. Issue: parking at the hub. Lead: Chair. Needs: a permit.",
    "Ofsted visit, June 2019: noted. What members liked: the buffet. What members want: more time.",
    "Ofsted's new framework praises nothing by name. It asks inspectors to look for strengths first.",
    "The Director was delighted with the hub and told Ofsted so.",
    "If the hub were criticised by Ofsted, said the Director, she would be surprised.",
    "The Director told Ofsted that the rota was poor.",
    "The Leader said \"we are proud of our hub\" after the Ofsted visit of June 2019.",
    "Ofsted had asked to see the rota.",
    "The rota for the Ofsted visit was criticised by Members.",
    "Ofsted's fee was thought excessive.",
    "Ofsted would be told that the hub was a success.",
    "Unison had said that the Ofsted visit was a burden and the rota poor.",
    "The Ofsted report was well received by the press, which liked the hub.",
    "Members were critical of the time that Ofsted took to publish its letter.",
    "The Chair was pleased with the hub and with the Ofsted outcome.",
    "Ofsted inspected in May 2019. Officers were told to bring a report to the next meeting. The Board was asked to note the letter.",
    "Ofsted inspected in May 2019. The Chair of the panel set out the following points.\n\nKey messages\n\n- parking was poor\n- the hall was warm",
    "Ofsted inspected in May 2019. No areas for priority action, which pleased Members.",
    "Ofsted inspected in May 2019. The panel made five recommendations. One of these was that the car park be closed.",
    "Ofsted inspected in May 2019. Inspectors recognised the pressures on the budget.",
    "Ofsted inspected in May 2019. A Member asked what the team had been praised for.",
    "Barset, which had been inspected by Ofsted in 2018, had been most generous with its time.",
    "Ofsted inspected in May 2019. The report stated that she would return in the autumn.",
    "Ofsted had found the service inadequate in April 2011, and had found it inadequate again in December 2013; the Department for Education had then issued a strong direction.",
    "Working well, said the Director: the front door.",
    "To work on, according to the Chair: late plans.",
    "Recommendations made: see below",
    "Recommendations: 5 to 7 were noted.",
    "The task group made the following six recommendations:",
    "The oversight of plans was criticised by residents.",
    "The oversight of plans had not been criticised.",
    "Six recommendations would be issued.",
    "Six recommendations had been made by the task group.",
    "Seven recommendations had been made by the working group.",
    "No recommendations were made by inspectors.",
    "Director's list, to improve: plans.",
    "Ofsted's timetable: to follow.",
    "Director's report, positives: new staff.",
    "It was hoped that Ofsted's letter, positives: none.",
)
