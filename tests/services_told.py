"""Services told in invented sentences: trusts and companies, duty teams, lots, decisions, contracts that pass, end or are extended; and what tells of none."""

from __future__ import annotations

Row = tuple[str, str, str, str, str]
# provider, service, commissioner, start, end
TOLD: tuple[tuple[str, tuple[Row, ...]], ...] = (
    (
        "Sandhill Children's Trust had run children's services for Torbay and Plymouth since 1 April 2018.",
        (
            ("Sandhill Children's Trust", "children's services", "Plymouth", "2018-04-01", ""),
            ("Sandhill Children's Trust", "children's services", "Torbay Council", "2018-04-01", ""),
        ),
    ),
    (
        "The early help offer in Paignton was run by Action for Families, a local charity.",
        (
            ("Action for Families", "early help offer in Paignton", "", "", ""),
        ),
    ),
    (
        "Children's social care in the borough had since April 2016 been the responsibility of Riviera Children Ltd, a company wholly owned by the Council.",
        (
            ("Riviera Children Ltd", "Children's social care", "", "2016-04", ""),
        ),
    ),
    (
        "Members were reminded that Coastal Care, the company set up by the Council to run its children's homes, had begun work on 1 April 2017.",
        (
            ("Coastal Care", "children's homes", "Torbay Council", "2017-04-01", ""),
        ),
    ),
    (
        "Lot 1 (independent advocacy) had been awarded to NYAS and Lot 2 (independent visitors) to Barnardo's, both from 1 July 2018 to 30 June 2021.",
        (
            ("Barnardo's", "independent visitors", "", "2018-07-01", "2021-06-30"),
            ("NYAS", "independent advocacy", "", "2018-07-01", "2021-06-30"),
        ),
    ),
    (
        "The contract for Lot 1, return home interviews, was awarded to Checkpoint for three years from 1 April 2017.",
        (
            ("Checkpoint", "return home interviews", "", "2017-04-01", "2020-03-31"),
        ),
    ),
    (
        "The 0-19 public health nursing service, provided by Virgin Care under contract to the Council, would be re-tendered in 2019.",
        (
            ("Virgin Care", "0-19 public health nursing service", "Torbay Council", "", ""),
        ),
    ),
    (
        "The present contract for short breaks, with Vranch House, came to an end on 31 March 2019 and was to be re-tendered.",
        (
            ("Vranch House", "short breaks", "Torbay Council", "", "2019-03-31"),
        ),
    ),
    (
        "It was noted that the speech and language therapy contract had passed from Torbay and South Devon NHS Foundation Trust to Children's Choice Therapy in September 2017.",
        (
            ("Children's Choice Therapy", "speech and language therapy", "", "2017-09", ""),
            ("Torbay and South Devon NHS Foundation Trust", "speech and language therapy", "", "", "2017-09"),
        ),
    ),
    (
        "Torbay Council buys its supervised contact from Core Assets.",
        (
            ("Core Assets", "supervised contact", "Torbay Council", "", ""),
        ),
    ),
    (
        "Independent Futures is the Council's provider of return home interviews.",
        (
            ("Independent Futures", "return home interviews", "Torbay Council", "", ""),
        ),
    ),
    (
        "Kooth provides online counselling across Devon, commissioned by NHS Devon Clinical Commissioning Group until March 2020.",
        (
            ("Kooth", "online counselling", "NHS Devon Clinical Commissioning Group", "", "2020-03"),
        ),
    ),
    (
        "A three-year contract for domestic abuse support had been let to Splitz with effect from 1 October 2016.",
        (
            ("Splitz", "domestic abuse support", "", "2016-10-01", "2019-09-30"),
        ),
    ),
    (
        "The Cabinet agreed that the contract with Young Devon for supported lodgings be extended by one year to 31 March 2020.",
        (
            ("Young Devon", "supported lodgings", "Torbay Council", "", "2020-03-31"),
        ),
    ),
    (
        "RESOLVED: that the Director be authorised to extend the contract with Checkpoint for substance misuse services to 30 September 2019.",
        (
            ("Checkpoint", "substance misuse services", "Torbay Council", "", "2019-09-30"),
        ),
    ),
    (
        "The Family Intervention Service (run by Action for Children) had closed in March 2017.",
        (
            ("Action for Children", "Family Intervention Service", "", "", "2017-03"),
        ),
    ),
    (
        "Targeted youth support is commissioned from Sound Communities at a cost of £210,000 a year; the contract expires on 30 September 2018.",
        (
            ("Sound Communities", "Targeted youth support", "", "", "2018-09-30"),
        ),
    ),
    (
        "Assessments of connected persons were undertaken for the Council by an independent agency, Foster Futures.",
        (
            ("Foster Futures", "Assessments of connected persons", "Torbay Council", "", ""),
        ),
    ),
    (
        "The Council's family group conference service had been outsourced to Daybreak since 2015.",
        (
            ("Daybreak", "family group conference service", "Torbay Council", "2015", ""),
        ),
    ),
    (
        "The regional adoption agency, Adopt South West, delivers adoption services on behalf of Torbay Council.",
        (
            ("Adopt South West", "adoption services", "Torbay Council", "", ""),
        ),
    ),
    (
        "CAMHS was delivered by Torbay and South Devon NHS Foundation Trust and was commissioned by South Devon and Torbay Clinical Commissioning Group.",
        (
            ("Torbay and South Devon NHS Foundation Trust", "child and adolescent mental health services", "South Devon and Torbay Clinical Commissioning Group", "", ""),
        ),
    ),
    (
        "School nursing transferred to Public Health Devon CIC on 1 April 2018 under a five-year contract.",
        (
            ("Public Health Devon CIC", "School nursing", "", "2018-04-01", "2023-03-31"),
        ),
    ),
    (
        "The charity Chatterbox runs the mentoring scheme for the Council.",
        (
            ("Chatterbox", "mentoring scheme", "Torbay Council", "", ""),
        ),
    ),
    (
        "Mr Gale (Young Devon) said that his charity had held the supported lodgings contract since 2014.",
        (
            ("Young Devon", "supported lodgings", "", "2014", ""),
        ),
    ),
    (
        "A new contract for independent visitors had begun in January 2018; the provider was Grandparents Plus.",
        (
            ("Grandparents Plus", "independent visitors", "", "2018-01", ""),
        ),
    ),
    (
        "Since 2014 the running of the Council's children's centres has been in the hands of Action for Children.",
        (
            ("Action for Children", "children's centres", "Torbay Council", "2014", ""),
        ),
    ),
    (
        "Livewell Southwest CIC had held the contract for the 0-19 service since 1 September 2016, the commissioner being Plymouth City Council.",
        (
            ("Livewell Southwest CIC", "0-19 service", "Plymouth City Council", "2016-09-01", ""),
        ),
    ),
    (
        "Slough Children First Limited had delivered all children's social care functions for the Council since 1 April 2021.",
        (
            ("Slough Children First Limited", "children's social care functions", "Torbay Council", "2021-04-01", ""),
        ),
    ),
    (
        "The Emergency Duty Service for Torbay, Plymouth and Devon was run by Devon County Council.",
        (
            ("Devon County Council", "Emergency Duty Service", "", "", ""),
        ),
    ),
    (
        "Officers reported that Kooth's contract for online counselling had been extended until 31 August 2018 by the Clinical Commissioning Group.",
        (
            ("Kooth", "online counselling", "Clinical Commissioning Group", "", "2018-08-31"),
        ),
    ),
    (
        "Cabinet had on 6 February 2018 awarded the contract for domestic abuse services to Sanctuary Supported Living, to begin on 1 April 2018.",
        (
            ("Sanctuary Supported Living", "domestic abuse services", "Torbay Council", "2018-04-01", ""),
        ),
    ),
    (
        "Sanctuary Supported Living won the tender for domestic abuse outreach and took over from Torbay Women's Aid on 1 April 2018.",
        (
            ("Sanctuary Supported Living", "domestic abuse outreach", "", "2018-04-01", ""),
            ("Torbay Women's Aid", "domestic abuse outreach", "", "", "2018-04-01"),
        ),
    ),
    (
        "The drug and alcohol service for under 18s, which is run by Checkpoint, has a contract until 2019.",
        (
            ("Checkpoint", "drug and alcohol service for under 18s", "", "", "2019"),
        ),
    ),
    (
        "In respect of advocacy, the Council contracts with NYAS.",
        (
            ("NYAS", "advocacy", "Torbay Council", "", ""),
        ),
    ),
    (
        "Barnardo's has been commissioned by the Council and the Police and Crime Commissioner to provide support to victims of child sexual exploitation.",
        (
            ("Barnardo's", "support to victims of child sexual exploitation", "Police and Crime Commissioner", "", ""),
            ("Barnardo's", "support to victims of child sexual exploitation", "Torbay Council", "", ""),
        ),
    ),
    (
        "An agreement had been signed with The Children's Society on 3 July 2017 for the delivery of counselling to refugee children.",
        (
            ("Children's Society", "counselling to refugee children", "Torbay Council", "2017-07-03", ""),
        ),
    ),
    (
        "Home-Start Torbay is funded by the Council to deliver family support in Brixham until March 2019.",
        (
            ("Home-Start Torbay", "family support in Brixham", "Torbay Council", "", "2019-03"),
        ),
    ),
    (
        "The Family Nurse Partnership was delivered by Torbay and South Devon NHS Foundation Trust and decommissioned on 31 March 2017.",
        (
            ("Torbay and South Devon NHS Foundation Trust", "Family Nurse Partnership", "", "", "2017-03-31"),
        ),
    ),
    (
        "Torbay's youth offending service is run by Plymouth City Council under a service level agreement.",
        (
            ("Plymouth City Council", "youth offending service", "", "", ""),
        ),
    ),
    (
        "Services for young carers have been outsourced to Southwest Family Values from 1 October 2017 on a three-year contract.",
        (
            ("Southwest Family Values", "Services for young carers", "", "2017-10-01", "2020-09-30"),
        ),
    ),
    (
        "Councillor Burr asked who ran the sexual health clinics. The Director replied that they were run by the Eddystone Trust.",
        (
            ("Eddystone Trust", "sexual health clinics", "", "", ""),
        ),
    ),
    (
        "The Eddystone Trust runs the sexual health outreach; its contract ends in June 2018.",
        (
            ("Eddystone Trust", "sexual health outreach", "", "", "2018-06"),
        ),
    ),
    (
        "Support for parents is bought in from Parent Plus, a social enterprise.",
        (
            ("Parent Plus", "Support for parents", "", "", ""),
        ),
    ),
    (
        "Two contracts had been let, one to NYAS for advocacy and one to Barnardo's for independent visiting.",
        (
            ("Barnardo's", "independent visiting", "", "", ""),
            ("NYAS", "advocacy", "", "", ""),
        ),
    ),
    (
        "Advocacy is provided by NYAS and independent visiting by Barnardo's, both under contract to the Council until March 2019.",
        (
            ("Barnardo's", "independent visiting", "Torbay Council", "", "2019-03"),
            ("NYAS", "Advocacy", "Torbay Council", "", "2019-03"),
        ),
    ),
    (
        "The Panel heard from Ms Trent of Checkpoint, which provides the Council's return home interview service.",
        (
            ("Checkpoint", "return home interview service", "Torbay Council", "", ""),
        ),
    ),
    (
        "The Council had decided not to renew the contract with Vranch House for short breaks, which expired on 31 March 2018.",
        (
            ("Vranch House", "short breaks", "Torbay Council", "", "2018-03-31"),
        ),
    ),
    (
        "After the contract with Young Devon for supported lodgings ended in September 2017 the service was brought back in-house.",
        (
            ("Young Devon", "supported lodgings", "Torbay Council", "", "2017-09"),
        ),
    ),
    (
        "The tender for edge of care support was awarded to Family Futures CIC, who would start work on 1 May 2018.",
        (
            ("Family Futures CIC", "edge of care support", "", "2018-05-01", ""),
        ),
    ),
    (
        "The Council, jointly with Plymouth City Council, commissions Turning Point to run the sexual assault referral centre.",
        (
            ("Turning Point", "sexual assault referral centre", "Plymouth City Council", "", ""),
        ),
    ),
    (
        "Turning Point was appointed as the provider of adult and young people's substance misuse treatment from 1 April 2017.",
        (
            ("Turning Point", "adult and young people's substance misuse treatment", "", "2017-04-01", ""),
        ),
    ),
    (
        "Mrs Oakes reminded Members that the advocacy service for children in care, for which NYAS had held the contract since 2015, would be put out to tender in the autumn.",
        (
            ("NYAS", "advocacy service for children in care", "", "2015", ""),
        ),
    ),
    (
        "The supervised contact service had been transferred to Core Assets in July 2017, the Council having previously provided it itself.",
        (
            ("Core Assets", "supervised contact service", "", "2017-07", ""),
        ),
    ),
    (
        "The Committee was told that Homestart, commissioned by the Council in April 2017 for two years, was running the perinatal support groups at Hele and Barton.",
        (
            ("Homestart", "perinatal support groups at Hele and Barton", "Torbay Council", "2017-04", "2019-03"),
        ),
    ),
    (
        "Parents in the north of the borough were served by a children's centre at Barton which was run for the Council by Barnardo's.",
        (
            ("Barnardo's", "children's centre at Barton", "Torbay Council", "", ""),
        ),
    ),
    (
        "As to short breaks, the contract with Scope came to an end in March 2017 and a new one had been entered into with Mencap from April 2017 to March 2020.",
        (
            ("Mencap", "short breaks", "", "2017-04", "2020-03"),
        ),
    ),
    (
        "Sexual health services for young people were commissioned by Public Health from Brook at an annual cost of £180,000, the contract running until 30 September 2019.",
        (
            ("Brook", "Sexual health services for young people", "", "", "2019-09-30"),
        ),
    ),
    (
        "The duty team out of hours was operated by Devon County Council on behalf of Torbay Council and Plymouth City Council.",
        (
            ("Devon County Council", "duty team out of hours", "Plymouth City Council", "", ""),
            ("Devon County Council", "duty team out of hours", "Torbay Council", "", ""),
        ),
    ),
    (
        "The Council had joined with Plymouth City Council and Devon County Council in appointing Reconstruct to provide independent visitors from 1 November 2017.",
        (
            ("Reconstruct", "independent visitors", "Torbay Council", "2017-11-01", ""),
        ),
    ),
    (
        "It was Shelter which had provided the floating support for care leavers until September 2017, when Westward Housing took over.",
        (
            ("Shelter", "floating support for care leavers", "", "", "2017-09"),
        ),
    ),
    (
        "Since the demise of the in-house team, life story work had been bought from a local social enterprise, Family Threads.",
        (
            ("Family Threads", "life story work", "", "", ""),
        ),
    ),
    (
        "The multi-systemic therapy team was provided by the Brandon Centre under a social impact bond arrangement with the Council until December 2018.",
        (
            ("Brandon Centre", "multi-systemic therapy team", "Torbay Council", "", "2018-12"),
        ),
    ),
    (
        "The Panel thanked Barnardo's, provider of the child exploitation service since 2013.",
        (
            ("Barnardo's", "child exploitation service", "", "2013", ""),
        ),
    ),
    (
        "That the award of the contract for the Emotional Wellbeing Service (Lot 2) to Young Devon, commencing on 1 June 2018 for a period of two years, be approved.",
        (
            ("Young Devon", "Emotional Wellbeing Service", "Torbay Council", "2018-06-01", "2020-05-31"),
        ),
    ),
    (
        "To enter into a contract with Sound Communities for detached youth work for the period 1 April 2018 to 31 March 2019.",
        (
            ("Sound Communities", "detached youth work", "Torbay Council", "2018-04-01", "2019-03-31"),
        ),
    ),
    (
        "An exemption from contract procedure rules was approved to allow the contract with Splitz Support Service for domestic abuse outreach to be extended by 12 months from 1 April 2018.",
        (
            ("Splitz Support Service", "domestic abuse outreach", "Torbay Council", "2018-04-01", ""),
        ),
    ),
    (
        "Chatterpack CIC deliver speech and language therapy in special schools on the Council's behalf, and have done so since 2016.",
        (
            ("Chatterpack CIC", "speech and language therapy in special schools", "Torbay Council", "2016", ""),
        ),
    ),
    (
        "Dr Hale, Chief Executive of Sirona Care & Health CIC, said that it had provided community children's health services since October 2016 on a seven-year contract.",
        (
            ("Sirona Care & Health CIC", "community children's health services", "", "2016-10", "2023-09"),
        ),
    ),
    (
        "In May 2017 the Council had appointed Foundations UK to run the young parents' programme, the contract being for three years.",
        (
            ("Foundations UK", "young parents' programme", "Torbay Council", "2017-05", "2020-04"),
        ),
    ),
    (
        "Our advocacy contract is held by NYAS and ends in September 2019.",
        (
            ("NYAS", "advocacy", "", "", "2019-09"),
        ),
    ),
    (
        "The Council commissions short breaks from three providers, Mencap, Scope and Vranch House.",
        (
            ("Mencap", "short breaks", "Torbay Council", "", ""),
            ("Scope", "short breaks", "Torbay Council", "", ""),
            ("Vranch House", "short breaks", "Torbay Council", "", ""),
        ),
    ),
    (
        "Health visiting had been provided by Virgin Care since 2013; the contract had twice been extended and would now end on 31 March 2020.",
        (
            ("Virgin Care", "Health visiting", "", "2013", "2020-03-31"),
        ),
    ),
    (
        "RESOLVED that the Panel note that the contract for independent visitors had been re-let to Grandparents Plus for two years from 1 April 2018.",
        (
            ("Grandparents Plus", "independent visitors", "Torbay Council", "2018-04-01", "2020-03-31"),
        ),
    ),
    (
        "The Fostering Network had won the contract to deliver the mentoring of foster carers from 1 September 2017.",
        (
            ("Fostering Network", "mentoring of foster carers", "", "2017-09-01", ""),
        ),
    ),
    (
        "Barnardo's ran the Moonstone Project on behalf of Torbay Council, Plymouth City Council and Devon County Council until 31 December 2017.",
        (
            ("Barnardo's", "Moonstone Project", "Devon County Council", "", "2017-12-31"),
            ("Barnardo's", "Moonstone Project", "Plymouth City Council", "", "2017-12-31"),
            ("Barnardo's", "Moonstone Project", "Torbay Council", "", "2017-12-31"),
        ),
    ),
    (
        "The provider of the emotional health service had changed on 1 October 2017 from Kooth to Young Devon.",
        (
            ("Kooth", "emotional health service", "", "", "2017-10-01"),
            ("Young Devon", "emotional health service", "", "2017-10-01", ""),
        ),
    ),
    (
        "Doncaster Children's Services Trust was contracted by the Council to deliver children's social care for ten years from 1 October 2014.",
        (
            ("Doncaster Children's Services Trust", "children's social care", "Torbay Council", "2014-10-01", "2024-09-30"),
        ),
    ),
    (
        "The Council's appointed provider for family mediation, Resolve CIC, had been in place since 2016.",
        (
            ("Resolve CIC", "family mediation", "Torbay Council", "2016", ""),
        ),
    ),
    (
        "Officers confirmed that the edge of care service delivered by Achieve Together was not a statutory one.",
        (
            ("Achieve Together", "edge of care service", "", "", ""),
        ),
    ),
    (
        "Parents had spoken well of the portage service, provided under contract by Sendiass Southwest.",
        (
            ("Sendiass Southwest", "portage service", "", "", ""),
        ),
    ),
    (
        "The out of hours service covering Torbay, Plymouth and Cornwall is hosted and run by Cornwall Council.",
        (
            ("Cornwall Council", "out of hours service", "", "", ""),
        ),
    ),
    (
        "The Service Director confirmed that Safe Families for Children had operated its volunteer befriending scheme in the county under a contract with the Council since 2015.",
        (
            ("Safe Families for Children", "volunteer befriending scheme", "Torbay Council", "2015", ""),
        ),
    ),
    (
        "Independent visitors (25 at present) are recruited and supported by Change Grow Live under a contract worth £45,000 a year with the Council.",
        (
            ("Change Grow Live", "Independent visitors", "Torbay Council", "", ""),
        ),
    ),
    (
        "Since the summer the play therapy offered in four primary schools had been paid for by the Council and given by Place2Be.",
        (
            ("Place2Be", "play therapy", "Torbay Council", "", ""),
        ),
    ),
    (
        "The home tuition service moved from the Council to the Academy21 company on 1 September 2017.",
        (
            ("Academy21", "home tuition service", "", "2017-09-01", ""),
            ("Torbay Council", "home tuition service", "", "", "2017-09-01"),
        ),
    ),
    (
        "The Council's contract for residential short breaks at Hollybank, let to Action for Children in 2014, ran out in March.",
        (
            ("Action for Children", "residential short breaks at Hollybank", "Torbay Council", "2014", "2018-03"),
        ),
    ),
    (
        "A new provider of domestic abuse services for children, Safe Haven, had taken over from Refuge on 1 February 2018.",
        (
            ("Refuge", "domestic abuse services for children", "", "", "2018-02-01"),
            ("Safe Haven", "domestic abuse services for children", "", "2018-02-01", ""),
        ),
    ),
    (
        "It was explained that the emergency duty team for Torbay was part of a service operated by Devon County Council.",
        (
            ("Devon County Council", "emergency duty team for Torbay", "", "", ""),
        ),
    ),
    (
        "The Police and Crime Commissioner had commissioned Victim Support to run the young victims' service from 1 April 2017 to 31 March 2020.",
        (
            ("Victim Support", "young victims' service", "Police and Crime Commissioner", "2017-04-01", "2020-03-31"),
        ),
    ),
    (
        "The young carers service was awarded to Barnardo's in a joint procurement with Devon County Council.",
        (
            ("Barnardo's", "young carers service", "Devon County Council", "", ""),
            ("Barnardo's", "young carers service", "Torbay Council", "", ""),
        ),
    ),
    (
        "Turning Heads CIC has delivered mentoring on the Council's behalf in all secondary schools this year.",
        (
            ("Turning Heads CIC", "mentoring", "Torbay Council", "", ""),
        ),
    ),
)
NONE = (
    "The Independent Reviewing Service was not provided by an outside body.",
    "Members expressed concern that Kooth might not be able to provide online counselling after March.",
    "Two bids had been received for the advocacy contract, from NYAS and Coram Voice.",
    "The NSPCC had offered to run the Letting the Future In service.",
    "The intensive support team was made up of staff from the NSPCC.",
    "The Youth Offending Team was inspected by HMI Probation.",
    "A presentation on the mentoring service was given by Chance UK.",
    "The meeting was chaired by Young Devon.",
    "Training in restorative practice had been delivered by L30 Relational Systems to 60 staff.",
    "Members visited Kite House, run by Action for Children.",
    "Funding for the helpline was provided by the Home Office.",
    "The contract for the supply of school meals was held by Chartwells.",
    "Members asked whether Barnardo's would be running the children's centre from April.",
    "It was proposed that the contract with NYAS for advocacy be extended to March 2020.",
)
