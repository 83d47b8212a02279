"""Passages that tell who delivers what for whom in a roundabout way, by title of their item; and passages that tell of none."""

from __future__ import annotations

Rows = tuple[tuple[str, ...], ...]
# title, passage, and of each row the provider, service (in small letters), commissioner, start and end
TOLD: tuple[tuple[str, str, Rows], ...] = (
    (
        "Annual Report",
        "Throughout the summer Larkfield Trust had kept on running the drop-in for young carers. It was paid to do this by NHS Shropshire.",
        (("Larkfield Trust", "drop-in for young carers", "NHS Shropshire", "", ""),),
    ),
    (
        "Annual Report",
        "(2) Advocacy for disabled children. The Panel was told that this had been let to Bright Meadow by the Council, first in 2015, and that the present agreement lapsed in July 2021.",
        (("Bright Meadow", "advocacy for disabled children", "Shropshire Council", "2015", "2021-07"),),
    ),
    (
        "Annual Report",
        "Bright Meadow's custody of the sibling mentoring project had started in 2016, and nobody had complained since.",
        (("Bright Meadow", "sibling mentoring project", "", "2016", ""),),
    ),
    (
        "Annual Report",
        "It has fallen to Harbour Lights to lay on respite breaks for young carers. The Council and Telford & Wrekin Council have jointly commissioned this since May 2017.",
        (
            ("Harbour Lights", "respite breaks for young carers", "Shropshire Council", "2017-05", ""),
            ("Harbour Lights", "respite breaks for young carers", "Telford & Wrekin Council", "2017-05", ""),
        ),
    ),
    (
        "Annual Report",
        "It was not Larkfield Trust but Bright Meadow that ran the counselling for bereaved children, the Director said.",
        (("Bright Meadow", "counselling for bereaved children", "", "", ""),),
    ),
    (
        "Annual Report",
        'A Member wanted to know when the Council\'s contract for the missing interviews had started and who held it. The answer was "Larkfield, in April 2018".',
        (("Larkfield", "missing interviews", "Shropshire Council", "2018-04", ""),),
    ),
    (
        "Annual Report",
        "Larkfield Trust, Harbour Lights and Bright Meadow were often mixed up. It was explained that the first ran mentoring for care leavers, the second offered play therapy, and the third only trained staff.",
        (("Harbour Lights", "play therapy", "", "", ""), ("Larkfield Trust", "mentoring for care leavers", "", "", "")),
    ),
    (
        "Annual Report",
        "Larkfield Trust and Bright Meadow ran, respectively, the young carers' group and the toy library.",
        (("Bright Meadow", "toy library", "", "", ""), ("Larkfield Trust", "young carers' group", "", "", "")),
    ),
    (
        "Annual Report",
        "Cllr Ames: did Bright Meadow provide both the advocacy and the independent visitors? Director: the former yes, the latter no.",
        (("Bright Meadow", "advocacy", "", "", ""),),
    ),
    (
        "Annual Report",
        "Scheme: sibling mentoring. Provided by: Bright Meadow. Paid for by: Shropshire Council. In place since: June 2017. Cases: 14.",
        (("Bright Meadow", "sibling mentoring", "Shropshire Council", "2017-06", ""),),
    ),
    (
        "Annual Report",
        "Contract: respite for young carers\nWith: Bright Meadow\nLet by: the Council\nExpires: 30 June 2021",
        (("Bright Meadow", "respite for young carers", "Shropshire Council", "", "2021-06-30"),),
    ),
    (
        "Annual Report",
        "Charity | Help given | Paid for by | Start | Finish\nBright Meadow | Art therapy for refugees | Shropshire Council | 01/04/2018 | 31/03/2020\nHop | Mentoring in schools | NHS Shropshire | 01/09/2018 | 31/08/2020",
        (
            ("Bright Meadow", "art therapy for refugees", "Shropshire Council", "2018-04-01", "2020-03-31"),
            ("Hop", "mentoring in schools", "NHS Shropshire", "2018-09-01", "2020-08-31"),
        ),
    ),
    (
        "Annual Report",
        "| Scheme | Run by | Started |\n| Homework club | Hop | 2016 |\n| Bereavement counselling | 3rd Space | 2018 |",
        (("3rd Space", "bereavement counselling", "", "2018", ""), ("Hop", "homework club", "", "2016", "")),
    ),
    (
        "Annual Report",
        "Play therapy was what Bright Meadow brought to the Harbour Team, under a contract with the Council that holds until May 2021.",
        (("Bright Meadow", "play therapy", "Shropshire Council", "", "2021-05"),),
    ),
    (
        "Annual Report",
        "Bright Meadow has been charged with the school nursing service, its predecessor having chosen not to tender. The service started, as the Council as purchaser had asked, on 1 September 2018.",
        (("Bright Meadow", "school nursing service", "Shropshire Council", "2018-09-01", ""),),
    ),
    (
        "Annual Report",
        "Bright Meadow remained the supplier of the crisis line. NHS Shropshire, as commissioner, was pleased with the recovery.",
        (("Bright Meadow", "crisis line", "NHS Shropshire", "", ""),),
    ),
    (
        "Annual Report",
        "Several complaints were about contact visits. These were handled by Bright Meadow, whose agreement with the Council had 31 May 2020 as its last day.",
        (("Bright Meadow", "contact visits", "Shropshire Council", "", "2020-05-31"),),
    ),
    (
        "Annual Report",
        "The Panel heard of the surrender by Bright Meadow of its agreement with the Council for the Oswestry children's centre, with effect from 30 June 2018.",
        (("Bright Meadow", "oswestry children's centre", "Shropshire Council", "", "2018-06-30"),),
    ),
    (
        "Annual Report",
        "Bright Meadow's role as advocacy provider was commended by the Vice-Chair.",
        (("Bright Meadow", "advocacy", "", "", ""),),
    ),
    (
        "Annual Report",
        "The Panel\n1. noted that short breaks were provided in the county by Bright Meadow and by Harbour Lights;\n2. noted that both had been engaged by NHS Shropshire; and\n3. asked for a report in May.",
        (
            ("Bright Meadow", "short breaks", "NHS Shropshire", "", ""),
            ("Harbour Lights", "short breaks", "NHS Shropshire", "", ""),
        ),
    ),
    (
        "Annual Report",
        "Bright Meadow puts on the holiday clubs in Ludlow and Craven Arms, by arrangement with the Council.",
        (("Bright Meadow", "holiday clubs in ludlow and craven arms", "Shropshire Council", "", ""),),
    ),
    (
        "Annual Report",
        "As for who had been running Safe Steps, it was Bright Meadow – engaged by the Council, from June 2014. The agreement was brought to an end on 30 April 2018.",
        (("Bright Meadow", "safe steps", "Shropshire Council", "2014-06", "2018-04-30"),),
    ),
    (
        "Annual Report",
        "Play sessions: LTS (Larkfield Toy Society) for the Council since May last year. Two staff short.",
        (("Larkfield Toy Society", "play sessions", "Shropshire Council", "2018-05", ""),),
    ),
    (
        "Contracts and Commissioning",
        "- Advocacy – Bright Meadow, since May 2016\n- Play therapy – Hop\n- Family group conferences – Hop as well",
        (
            ("Bright Meadow", "advocacy", "", "2016-05", ""),
            ("Hop", "family group conferences", "", "", ""),
            ("Hop", "play therapy", "", "", ""),
        ),
    ),
    (
        "Annual Report",
        "Someone asked about girls. There was another project for them. Bold Steps was its name, and the charity behind it was Bright Meadow, whom the Council had engaged in May 2016.",
        (("Bright Meadow", "bold steps", "Shropshire Council", "2016-05", ""),),
    ),
    (
        "Independent Visitors",
        "A change was reported. The contract for this had been assigned from Larkfield Trust, which had closed, to Bright Meadow on 1 June 2019. The Council was still the commissioner.",
        (
            ("Bright Meadow", "independent visitors", "Shropshire Council", "2019-06-01", ""),
            ("Larkfield Trust", "independent visitors", "Shropshire Council", "", "2019-06-01"),
        ),
    ),
    (
        "Annual Report",
        "(b) the role of Bright Meadow, which under a joint agreement (Shropshire Council, Powys County Council) was delivering the young runaways service until 31 May 2020;",
        (
            ("Bright Meadow", "young runaways service", "Powys County Council", "", "2020-05-31"),
            ("Bright Meadow", "young runaways service", "Shropshire Council", "", "2020-05-31"),
        ),
    ),
    (
        "Annual Report",
        "Bright Meadow is the Council's contractor for advocacy, and has been since 1 April 2017.",
        (("Bright Meadow", "advocacy", "Shropshire Council", "2017-04-01", ""),),
    ),
    (
        "Annual Report",
        "The contract for supported lodgings is Bright Meadow's until March 2021; the Council let it.",
        (("Bright Meadow", "supported lodgings", "Shropshire Council", "", "2021-03"),),
    ),
    (
        "Annual Report",
        "When Larkfield Trust gave notice on the mentoring scheme, Bright Meadow stepped in, on 1 May 2018. The Council is the commissioner.",
        (
            ("Bright Meadow", "mentoring scheme", "Shropshire Council", "2018-05-01", ""),
            ("Larkfield Trust", "mentoring scheme", "Shropshire Council", "", "2018-05-01"),
        ),
    ),
    (
        "Annual Report",
        "The Council signed with Bright Meadow for the parenting programme on 3 June 2016.",
        (("Bright Meadow", "parenting programme", "Shropshire Council", "2016-06-03", ""),),
    ),
    (
        "Annual Report",
        "A worker from Bright Meadow, paid for by NHS Shropshire, runs the perinatal support group.",
        (("Bright Meadow", "perinatal support group", "NHS Shropshire", "", ""),),
    ),
    (
        "Annual Report",
        "The Deputy Director said that for independent visiting the Council looked to Bright Meadow.",
        (("Bright Meadow", "independent visiting", "Shropshire Council", "", ""),),
    ),
    (
        "Annual Report",
        "Who runs the crisis line? Bright Meadow. For whom? NHS Shropshire. Since when? May 2018.",
        (("Bright Meadow", "crisis line", "NHS Shropshire", "2018-05", ""),),
    ),
    (
        "Annual Report",
        "Of the two tenders for the young carers' service, that of Bright Meadow had been accepted by the Council, and it had started on 1 July 2018.",
        (("Bright Meadow", "young carers' service", "Shropshire Council", "2018-07-01", ""),),
    ),
    (
        "Annual Report",
        "The edge of care service, let by the Council in 2017 to Bright Meadow, had its first birthday.",
        (("Bright Meadow", "edge of care service", "Shropshire Council", "2017", ""),),
    ),
    (
        "Annual Report",
        "Having been picked by the Council to provide therapeutic support to adopters, Bright Meadow opened its doors in September 2018.",
        (("Bright Meadow", "therapeutic support to adopters", "Shropshire Council", "2018-09", ""),),
    ),
    (
        "Annual Report",
        "Note 3: speech therapy was with Bright Meadow, on a contract from NHS Shropshire that lapsed on 31 March 2019.",
        (("Bright Meadow", "speech therapy", "NHS Shropshire", "", "2019-03-31"),),
    ),
    (
        "Annual Report",
        "It was with Bright Meadow that the Council had placed the contract for supervised contact in 2015.",
        (("Bright Meadow", "supervised contact", "Shropshire Council", "2015", ""),),
    ),
    (
        "Annual Report",
        "Respite care (Bright Meadow; contract with the Council to June 2021) was valued by parents.",
        (("Bright Meadow", "respite care", "Shropshire Council", "", "2021-06"),),
    ),
    (
        "Annual Report",
        "The Council and NHS Shropshire share the cost of the counselling service, which comes from Bright Meadow.",
        (
            ("Bright Meadow", "counselling service", "NHS Shropshire", "", ""),
            ("Bright Meadow", "counselling service", "Shropshire Council", "", ""),
        ),
    ),
    (
        "Annual Report",
        "The Police and Crime Commissioner for West Mercia has Bright Meadow to thank for the victims' service, having retained it since 2016.",
        (("Bright Meadow", "victims' service", "Police and Crime Commissioner for West Mercia", "2016", ""),),
    ),
    (
        "Annual Report",
        "Bright Meadow now had two contracts with the Council: one for advocacy, from May 2017, and one for mentoring, from June 2018.",
        (
            ("Bright Meadow", "advocacy", "Shropshire Council", "2017-05", ""),
            ("Bright Meadow", "mentoring", "Shropshire Council", "2018-06", ""),
        ),
    ),
    (
        "Annual Report",
        "The Council had had Bright Meadow as its partner in the family drug court service since October 2015.",
        (("Bright Meadow", "family drug court service", "Shropshire Council", "2015-10", ""),),
    ),
    (
        "Annual Report",
        "The youth clubs in Ludlow were handed to Bright Meadow by the Council in May 2014, and it runs them still.",
        (("Bright Meadow", "youth clubs in ludlow", "Shropshire Council", "2014-05", ""),),
    ),
    (
        "Annual Report",
        "Provision of the missing from home service has, since 1 June 2017, been a matter for Bright Meadow, under contract to the Council.",
        (("Bright Meadow", "missing from home service", "Shropshire Council", "2017-06-01", ""),),
    ),
    (
        "Annual Report",
        "The Council's spot purchase of respite beds from Bright Meadow ended in May 2019.",
        (("Bright Meadow", "respite beds", "Shropshire Council", "", "2019-05"),),
    ),
    (
        "Annual Report",
        "Family mediation continues to be Bright Meadow's responsibility.",
        (("Bright Meadow", "family mediation", "", "", ""),),
    ),
    (
        "Annual Report",
        "The Council no longer used Bright Meadow for its supervised contact; that arrangement had come to an end on 31 May 2019.",
        (("Bright Meadow", "supervised contact", "Shropshire Council", "", "2019-05-31"),),
    ),
    (
        "Annual Report",
        "(The mentoring scheme is Bright Meadow's, under a grant agreement with the Council which runs to March 2020.)",
        (("Bright Meadow", "mentoring scheme", "Shropshire Council", "", "2020-03"),),
    ),
)
TRAPS: tuple[str, ...] = (
    "The minutes had recorded that Bright Meadow had been running the parents' helpline since May. This was an error: no contract had ever been made.",
    "The Panel had been told in May that Bright Meadow ran the counselling for the Council. That was not so, the Director said, and an apology was given.",
    "Bright Meadow had offered to provide play therapy and the Council was thinking it over.",
    "Bright Meadow would be asked to run the drop-in from May 2020 if funds allowed.",
    "Contract: young carers\nProposed provider: Bright Meadow\nProposed start: 1 May 2020",
    "Advocacy: Bright Meadow pulled out of the tender, so no provider.",
    "The keynote was given by Bright Meadow and a drama by Hop.",
    "Had Bright Meadow held the contract for mentoring, things might have gone otherwise.",
    "Councillor Ames declared that she was a trustee of Bright Meadow and that her sister worked for Hop.",
    "Members had visited Bright Meadow in Oswestry and were given lunch.",
    "In Kent, mentoring was provided by Bright Meadow for Kent schools; the Director thought it worth copying.",
    "Bright Meadow had lost the contract bid for respite care.",
    "Contract | Provider now | New provider | Start\nAdvocacy | none | to be chosen | May 2020\nIndependent visitors | none | to be chosen | not known",
    "The Council had commissioned Dr Anna Stone to write a review of the respite service.",
    "The Chair of Bright Meadow gave a presentation on mentoring and answered questions.",
    "Bright Meadow had signed the Council's charter on counselling.",
    "Bright Meadow held its annual meeting at the Council's family centre.",
    "A parent had used Bright Meadow's helpline and told the Council so.",
    "The Council used data from Bright Meadow on counselling in schools.",
    "Councillor Ames asked the Council to thank Bright Meadow for the donation of toys to the contact centre.",
    "The head teacher of Larkfield School had paid Bright Meadow for counselling out of the school's own budget.",
    "Bright Meadow won an award from the Council for its work with young carers.",
    "The Council and Bright Meadow signed a protocol on missing children and the sharing of information with the helpline.",
    "Bright Meadow told the Council that the counselling it gives to adults was paid for by the Lottery.",
)
