"""How councils say that an inspectorate came, or is to come: each wording with its proof."""

from __future__ import annotations

from kg.rules.grammar import Rule, Table
from kg.rules.inspection import notes
from kg.rules.inspection.pieces_inspection import (
    ADVERBS,
    DATE,
    DID,
    DONE,
    DONE_CUES,
    FRAMEWORK,
    HAPPENED,
    INSPECTION_WORDS,
    INSPECTORATE,
    INSPECTORATES,
    MONTH,
    VISIT,
)

_PASSING = r"(?:, (?:(?:as|so|it|members|which|the|we)\b[^,;.:]{2,50}|(?:exercising|using|acting|relying|working|sitting|reporting|having)\b[^,;.:]{2,110}),)?"  # ", as the Panel would recall,"
_BARE = r"(?:(?:the |this |that |an |its |their )(?:re-?inspection|inspection|re-?visit|visit)|(?:(?:the|its|their) )?(?:on-?site )?fieldwork)"
_ONE_OF = r"(?:(?:the )?(?:one|first|second|third|fourth|fifth|sixth|latest|last)|another|an? (?:example|instance)|an? \w+ in (?:the|a) series)"
_NEXT_VISIT = r"(?:next|second|third|fourth|fifth|sixth|seventh|eighth|further|final|another) (?:inspection|visit)"
_CUE = (
    "inspect*",
    "visit",
    "visits",
    "ilacs",
    "sif",
    "jtai",
    "re-inspect*",
    "revisit",
    "reinspect*",
    "fieldwork",
    "review*",
    "ofsted",
    "screening",
    "assurance",
    "laescyp",
    "jicpa",
)
_PLANNED = frozenset({"planned"})

_BETWEEN = (
    r"(?: itself| for (?:that|the|this) (?:inspection|visit|review)| of [^.;:]{2,60}?)?(?:,? which [^.;:]{2,90}?,)?"
    r"(?:,? (?:was|had been|which was) (?:led|conducted|made|undertaken|carried out|run) by [^.;:,]{2,60}?,? and)?"
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="inspected",
        yields="inspections",
        pattern=(
            rf"(?P<inspectorate>{INSPECTORATES}){_PASSING}(?:,? (?:which|who))?(?:(?: inspectors)? (?:had|have"
            rf"|has))?{ADVERBS} (?:re-?)?inspected\b"
            rf"|\b(?P<by>{INSPECTORATES}),? (?:on|in|after|when|having) (?:re-?)?inspect(?:ing|ed)\b"
        ),
        finds={
            "Ofsted had last inspected the borough's services in May 2014.": {"inspectorate": "Ofsted"},
            "The letter of HMI Probation, which had inspected the youth justice team in May, was read.": {
                "inspectorate": "HMI Probation"
            },
            "Members heard that Estyn and CIW jointly inspected education and care in Brynmor.": {
                "inspectorate": "Estyn and CIW"
            },
            "The Care Inspectorate has recently inspected services for children in Strathalder.": {
                "inspectorate": "Care Inspectorate"
            },
            "Ofsted, as the Panel would remember, had inspected the borough in May 2022.": {"inspectorate": "Ofsted"},
            "Estyn, on inspecting the education service, had been content.": {"by": "Estyn"},
            "Care Inspectorate Wales (CIW) re-inspected the department a year later.": {
                "inspectorate": ("Care Inspectorate Wales (CIW)")
            },
        },
        ignores=(
            "It was not known when Ofsted would inspect the service.",
            "Ofsted had not inspected the service since the merger.",
            "A Member asked whether Ofsted had inspected the front door.",
            "Officers inspected the playground before the winter.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="inspected-by",
        yields="inspections",
        pattern=(
            rf"(?:was|were|(?:had|have|has){ADVERBS} been){ADVERBS} (?:re-?)?(?:inspected|visited)(?:,? (?:jointly|together|at short notice|without notice|last|most recently),?)? by (?:(?:the|an?) "
            rf")?(?:team of )?(?:\w+ )?(?:inspectors from )?(?:the )?(?P<inspectorate>{INSPECTORATES})(?! inspectors'? (?:report|letter))"
        ),
        finds={
            "The authority had been inspected by Ofsted under the new arrangements.": {"inspectorate": "Ofsted"},
            "The youth offending team was last inspected by HMI Probation two years ago.": {
                "inspectorate": "HMI Probation"
            },
            "The county had been visited by a team of eight Ofsted inspectors.": {"inspectorate": "Ofsted"},
            "Arrangements for children with additional needs were inspected jointly by Ofsted and the CQC.": {
                "inspectorate": "Ofsted and the CQC"
            },
        },
        ignores=(
            "The service expected to be inspected by Ofsted before long.",
            "If the service were inspected by Ofsted now, it would do well.",
            "The lift had been inspected by the insurers.",
        ),
        cue=(*_CUE, "visited"),
    ),
    Rule(
        name="inspected-on",
        yields="inspections",
        pattern=(
            rf"(?:was|were|(?:had|have|has){ADVERBS} been){ADVERBS} (?:re-?)?inspected,? (?:in|on|between|from|during"
            rf"|over) (?:the )?(?P<date>{DATE})"
        ),
        finds={
            "When the service had last been inspected, in May 2011, it was smaller.": {"date": "May 2011"},
            "Children's services had been inspected in June 2017 and found wanting.": {"date": "June 2017"},
            "The service was last inspected between 4 and 15 March 2019.": {"date": "4 and 15 March 2019"},
        },
        ignores=("The service would be inspected in June 2027.", "Nobody knew whether it had been inspected in 2012."),
        cue=_CUE,
    ),
    Rule(
        name="carried-out",
        yields="inspections",
        pattern=rf"(?P<inspectorate>{INSPECTORATES}){_PASSING}(?:(?: inspectors)?,? (?:had|have|has))?{ADVERBS} {DID} (?:a|an"
        rf"|the|its|their|this|another|one)\b"
        r"(?P<visit>[^.;:]{0,90}?(?:inspection|visit|review|revisit|JTAI|ILACS))\b",
        finds={
            "Ofsted had carried out a short inspection of the county's services.": {
                "inspectorate": "Ofsted",
                "visit": "short inspection",
            },
            "CIW undertook an assurance check and performance review of the department.": {
                "inspectorate": "CIW",
                "visit": ("assurance check and performance review"),
            },
            "The Care Quality Commission and Ofsted have conducted a revisit to the area.": {
                "inspectorate": "Care Quality Commission and Ofsted",
                "visit": "revisit",
            },
            "HMIP has completed its full joint inspection of youth offending work.": {
                "inspectorate": "HMIP",
                "visit": "full joint inspection",
            },
        },
        ignores=(
            "Ofsted would be invited to say when it might have carried out a visit.",
            "It was hoped that Ofsted had carried out the visit by then.",
            "The Director had carried out a review of placements.",
        ),
        cue=DONE_CUES,
    ),
    Rule(
        name="was-carried-out",
        yields="inspections",
        pattern=rf"(?P<visit>{VISIT})(?: by (?:the )?{INSPECTORATES})?(?:(?!\band that\b)[^.;:]){{0,100}}?(?:,? (?:was|were|had been|has been|which was"
        rf"|being))?{ADVERBS}[, ]{{0,2}}"
        rf"(?<!be\s)(?:{DONE}|{HAPPENED}|commenced|begun|piloted|(?<=been\s)(?:made|paid)"
        r"|ran from|run from)\b",
        finds={
            "An Ofsted inspection of the department had taken place over a fortnight.": {"visit": "Ofsted inspection"},
            "The ILACS had been undertaken at short notice.": {"visit": "ILACS"},
            "A joint targeted area inspection, looking at neglect, was carried out before Easter.": {
                "visit": ("joint targeted area inspection")
            },
            "An inspection by Estyn, held that term, was noted.": {"visit": "inspection by Estyn"},
        },
        ignores=(
            "No Ofsted inspection had taken place since the transfer.",
            "An ILACS inspection would be carried out in the autumn.",
            "An officer asked if an Ofsted inspection had taken place.",
        ),
        cue=(*DONE_CUES, "ran", "run", "piloted"),
    ),
    Rule(
        name="the-inspection-took-place",
        yields="inspections",
        pattern=rf"\b(?P<visit>{_BARE}){_BETWEEN},? (?:(?:had been|was|which was){ADVERBS} (?:made|paid)|(?:(?:had|was|has|which had|which was"
        rf"|were){ADVERBS}(?: been{ADVERBS})? )?(?:{DONE}|{HAPPENED}|"
        rf"lasted|ran|run|went on|occupied|spanned|covered|stretched))(?: [^.;:]{{0,40}}?)?"
        rf"(?: (?:on|in|between|from|during|over))? (?:the )?(?P<date>{DATE})",
        finds={
            "The inspection took place between 3 and 14 June 2019.": {
                "visit": "The inspection",
                "date": "3 and 14 June 2019",
            },
            "Fieldwork was brief, and the inspection had been conducted in May 2022.": {
                "visit": "the inspection",
                "date": "May 2022",
            },
            "The fieldwork was undertaken from 9 to 20 January 2023.": {
                "visit": "The fieldwork",
                "date": "9 to 20 January 2023",
            },
            "On-site fieldwork ran from 6 until 17 May 2024.": {
                "visit": "On-site fieldwork",
                "date": "6 until 17 May 2024",
            },
            "The fieldwork for that inspection, which few had foreseen, had lasted from 4 to 15 June 2018.": {
                "visit": "The fieldwork",
                "date": "4 to 15 June 2018",
            },
            "The revisit had been made from 3 to 5 May 2022.": {"visit": "The revisit", "date": "3 to 5 May 2022"},
            "The inspection was led by Estyn and took place between 3 and 7 June 2019.": {
                "visit": "The inspection",
                "date": "3 and 7 June 2019",
            },
        },
        ignores=(
            "The inspection would take place between 3 and 14 June 2027.",
            "The inspection had not taken place in May 2022 after all.",
            "The inspection of the roof took place.",
        ),
        cue=(*DONE_CUES, "lasted", "ran", "run", "went", "occupied", "spanned", "covered", "stretched"),
    ),
    Rule(
        name="the-visit-on",
        yields="inspections",
        pattern=rf"\b(?P<visit>{_BARE}),? (?:which (?:was|took place|had taken place|had been|fell) )?(?:on|in|between|from|over|during) (?:the )?(?P<date>{DATE}),? "
        r"(?:(?:had|has|was|were)(?: been)?(?: \w+ly)? (?:concerned|about|on|to do|looked|devoted|given over|focuss?ed|concentrated|confined|limited|dealt|considered|examined|taken|of|into)|looked|focuss?ed|concentrated|dealt|concerned|considered|examined|covered|found|took in)\b",
        finds={
            "The visit, on 6 and 7 December 2022, had been concerned with the front door.": {"visit": "The visit", "date": "6 and 7 December 2022"},
            "The inspection in May 2021 looked at early help.": {"visit": "The inspection", "date": "May 2021"},
        },
        ignores=(
            "The visit, on 6 and 7 December 2027, would be concerned with the front door.",
            "The report, on 6 December 2022, had been concerned with the front door.",
        ),
        cue=("concerned", "about", "do", "looked", "devoted", "given", "focused", "focussed", "concentrated", "confined", "limited", "dealt", "considered", "examined", "taken", "covered", "found", "took", "was on", "was of"),
    ),
    Rule(
        name="subject-to",
        yields="inspections",
        pattern=rf"\b(?:subject to|subjected to|underwent|undergone|experienced|been through|gone through|went through"
        rf"|received|hosted)"
        rf"(?: an?| its| their| the| another| one)? (?P<visit>(?![^.;:,]{{0,90}}(?:framework|regime|arrangements)\b){VISIT})(?! report| letter)",
        finds={
            "The authority had been subject to an Ofsted focused visit.": {"visit": "Ofsted focused visit"},
            "The partnership underwent a JTAI.": {"visit": "JTAI"},
            "The council had recently received its third monitoring visit.": {"visit": "third monitoring visit"},
            "The local area had been through a SEND inspection.": {"visit": "SEND inspection"},
        },
        ignores=(
            "The authority would shortly be subject to an Ofsted inspection.",
            "All councils are likely to be subject to a JTAI in time.",
            "Every county is subject to the ILACS framework.",
            "The site was subject to a monitoring agreement.",
        ),
        cue=(
            "subject",
            "subjected",
            "underwent",
            "undergone",
            "experienced",
            "been",
            "gone",
            "went",
            "received",
            "hosted",
        ),
    ),
    Rule(
        name="visit-dated",
        yields="inspections",
        pattern=(
            rf"(?P<visit>{VISIT}|\binspection of [^.;:,]{{2,60}}? by (?:the )?{INSPECTORATES}|(?:(?<=the\s)|(?<=this\s)|(?<=that\s)|(?<=its\s)|(?<=their\s)|^)(?:short |standard |full |most |recent "
            rf"|last |previous |latest |earlier ){{0,3}}(?:re-?)?inspection)(?: (?:of|to"
            rf"|into) (?:[\w'-]+ ){{1,9}}?)?(?:,? by the same (?:\w+ )?inspectorates?)?(?:,? ?(?:on|in|of|between|from"
            rf"|during|dated|held on|held in) (?:the )?| ?\(| ?- |, (?=\d))(?P<date>{DATE})"
        ),
        finds={
            "The Ofsted inspection in June 2018 was well remembered.": {
                "visit": "Ofsted inspection",
                "date": "June 2018",
            },
            "The gains of the focused visit on 5-6 November 2019 were described.": {
                "visit": "focused visit",
                "date": "5-6 November 2019",
            },
            "ILACS focused visit to the county's front door - 14 and 15 May 2024": {
                "visit": "ILACS focused visit",
                "date": "14 and 15 May 2024",
            },
            "The plan answered the JTAI of March 2022.": {"visit": "JTAI", "date": "March 2022"},
            "The earlier JTAI, by the same inspectorates in May 2018, was recalled.": {
                "visit": "JTAI",
                "date": "May 2018",
            },
            "An overview was given of the ILACS inspection (8th - 19th May 2023).": {
                "visit": "ILACS inspection",
                "date": "8th - 19th May 2023",
            },
        },
        ignores=(
            "In preparation for the Ofsted inspection in June 2027 a peer review was held.",
            "Whether the JTAI of March 2022 had helped was queried.",
            "It was hoped that the ILACS inspection in 2027 would go well.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="date-visit",
        yields="inspections",
        pattern=(
            rf"(?:\b(?P<inspectorate>{INSPECTORATES})(?:'s)? )?\b(?P<date>(?:{MONTH} )?(?:19|20)\d\d"
            rf"|{MONTH})(?:'s)? (?P<visit>{VISIT}|(?:re-?inspection|inspection|visit)\b)"
        ),
        finds={
            "The 2016 SIF inspection was recalled.": {"date": "2016", "visit": "SIF inspection"},
            "Much had changed since Ofsted's March 2018 inspection.": {
                "inspectorate": "Ofsted",
                "date": "March 2018",
                "visit": "inspection",
            },
            "The July visit was positive.": {"date": "July", "visit": "visit"},
        },
        ignores=(
            "The team was getting ready and planned to learn from others before the 2027 ILACS inspection, should "
            "it be called.",
            "Was the May 2019 focused visit useful?",
            "There was no 2016 SIF inspection.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="outcome-of",
        yields="inspections",
        pattern=rf"\b(?:outcomes?|findings?|results?|report|letter|feedback|recommendations?|response|lessons|overview"
        rf"|summary|presentation)(?: of| from| following| after| to| arising from| on| for) "
        rf"(?:the|its|their|our|an?|this|that) (?P<visit>{VISIT})",
        finds={
            "The Panel considered the outcome of the ILACS.": {"visit": "ILACS"},
            "The findings of its Ofsted monitoring visit were shared with staff.": {"visit": "Ofsted monitoring visit"},
            "Members noted the letter on the local area SEND inspection.": {"visit": "local area SEND inspection"},
            "Feedback from the Ofsted inspection had been shared with carers.": {"visit": "Ofsted inspection"},
        },
        ignores=(
            "The findings of an Ofsted inspection would be reported when it came.",
            "Members asked what the outcome of the ILACS was.",
            "The outcome of the planning inspection was noted.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="visit-recent",
        yields="inspections",
        pattern=rf"\b(?:(?:following|since|after|at|during|in|was|had|by)(?: the| its| their| our| this"
        rf"| that)? (?:recent"
        rf"|latest|most recent|last|previous|first|second|third|"
        rf"fourth|fifth|sixth|Ofsted's|unannounced|short|standard)(?: recent| latest| last)?"
        rf"|(?:following|since|after) (?:the|its|their|our)) (?P<visit>{VISIT})",
        finds={
            "Following the recent Ofsted inspection, a board had been set up.": {"visit": "Ofsted inspection"},
            "The tone had changed since the last ILACS inspection.": {"visit": "ILACS inspection"},
            "Morale had risen since the JTAI.": {"visit": "JTAI"},
            "There had been good feedback at the sixth monitoring visit.": {"visit": "monitoring visit"},
        },
        ignores=(
            "Following the recent visit by the twinning association, a dinner was held.",
            "It was expected that staff would be ready at the first ILACS inspection.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="inspection-under",
        yields="inspections",
        pattern=rf"(?P<visit>\b(?:the|its|their|this|an?) (?:\w+ ){{0,2}}?inspection (?:of|on|in|between|from"
        rf"|during) (?:the )?(?P<date>{DATE})(?:(?!\band that\b)[^.;:]){{0,70}}? under (?:the |its |their )?"
        rf"(?:{INSPECTORATE}(?:'s)? )?(?:\w+ ){{0,2}}?{FRAMEWORK})",
        finds={
            "Its inspection of 6 May to 2 June 2014 had been under Ofsted's then Single Inspection Framework.": {
                "visit": (
                    "Its inspection of 6 May to 2 June 2014 had been under Ofsted's then Single Inspection Framework"
                ),
                "date": "6 May to 2 June 2014",
            },
            "An inspection in March 2019 was done under the new ILACS arrangements.": {
                "visit": "An inspection in March 2019 was done under the new ILACS",
                "date": "March 2019",
            },
        },
        ignores=("The inspection in March 2027 would be under the new ILACS arrangements.",),
        cue=_CUE,
    ),
    Rule(
        name="visit-report",
        yields="inspections",
        pattern=rf"\b(?:the|its|their|our|this) (?:recent |latest |last )?(?P<visit>{VISIT}),? (?:report|letter"
        rf"|findings?|outcomes?|results?|feedback|judge?ments?|recommendations)\b(?! (?:had |has "
        rf"|have )?(?:also )?"
        r"(?:found|identified|confirmed|noted|highlighted|concluded|judged|rated|reported|considered|showed|raised"
        r"|praised))",
        finds={
            "The Board received the ILACS report with interest.": {"visit": "ILACS"},
            "Officers had answered the JTAI letter.": {"visit": "JTAI"},
        },
        ignores=("Members asked for the ILACS report.", "The ILACS report would be published in due course."),
        cue=_CUE,
    ),
    Rule(
        name="earlier-visit",
        yields="inspections",
        pattern=rf"(?P<visit>\b(?:the|its|their) (?:previous|last|earlier|first|second|third|fourth"
        rf"|fifth) visit),? (?:held )?"
        rf"(?:on|in|between|from|of) (?:the )?(?P<date>{DATE})",
        finds={
            "The previous visit, on 6 and 7 March 2018, had gone less well.": {
                "visit": "The previous visit",
                "date": "6 and 7 March 2018",
            },
            "Much was said of the second visit in May 2017.": {"visit": "the second visit", "date": "May 2017"},
        },
        ignores=(
            "The next visit, on 6 March 2027, would look at adoption.",
            "It was hoped that the second visit in May would help.",
        ),
        cue=("visit",),
    ),
    Rule(
        name="inspectors-came",
        yields="inspections",
        pattern=rf"(?:\b(?:inspectors|(?-i:HMIs?))(?=,? (?:had|have|were|spent|stayed|arrived|came)\b)|(?:(?:inspectors|an? (?:inspection )?team|the (?:inspection )?team|team of inspectors) (?:of inspectors )?"
        rf"(?:from|of) (?:the )?)?(?P<inspectorate>{INSPECTORATES})(?:'s)?(?:,? whose)?(?: inspectors| (?:inspection )?team)?)"
        rf"(?:,? (?:had|have|has|having|who|who had))?{ADVERBS} (?:been (?:in|at|with|on[- ]?site)|were (?:in|at|with|on[- ]?site)|spent|stayed|arrived|came"
        rf"|worked alongside|descended)(?=[ ,])(?:(?!\band that\b)[^.;:]){{0,90}}?,? ?(?:from|between|on|during|in|of|for|spent)?"
        rf" (?:the )?(?P<date>{DATE})",
        finds={
            "Inspectors from Ofsted had spent two weeks in the county, from 3 to 14 June 2024.": {
                "inspectorate": "Ofsted",
                "date": "3 to 14 June 2024",
            },
            "Ofsted inspectors arrived on 6th May 2014 and left on 29th May 2014.": {
                "inspectorate": "Ofsted",
                "date": "6th May 2014",
            },
            "A team from Estyn spent 4 to 8 March 2019 in the county on an inspection.": {
                "inspectorate": "Estyn",
                "date": "4 to 8 March 2019",
            },
            "The report was that of HMI Probation, whose inspectors had been with the team in the week of 4 June 2018.": {
                "inspectorate": "HMI Probation",
                "date": "4 June 2018",
            },
            "It was an inspection for which inspectors had been on site from 3 to 14 June 2024.": {
                "date": "3 to 14 June 2024",
            },
            "Three HMI had been in the county on 4 and 5 May 2021.": {"date": "4 and 5 May 2021"},
            "The Care Inspectorate came to the island in May 2017.": {
                "inspectorate": "Care Inspectorate",
                "date": "May 2017",
            },
        },
        ignores=(
            "It was hoped that Ofsted inspectors had spent enough time there in June 2024.",
            "The auditors spent two weeks in the office from 3 June 2024.",
            "Ofsted inspectors had not been in the county in June 2024.",
        ),
        cue=("spent", "arrived", "came", "been", "were", "stayed", "worked", "descended"),
    ),
    Rule(
        name="was-looked-at",
        yields="inspections",
        pattern=rf"\b(?:services?|teams?|department|arrangements|partnership|authority|council|county|borough|city|area|it|they)(?: for [\w ]{{3,50}})?"
        rf"(?:,? (?:too|also|itself|themselves|\(\w+\)),?)? (?:had|has|have|was|were){ADVERBS}"
        rf"(?: been)?(?: (?:\w+ly|again|last)){{0,2}} (?:looked (?:\w+ )?at|examined|scrutinised|assessed|reviewed|visited|called on|looked into|seen|checked)(?: (?:again|closely|in depth|jointly))?"
        rf" by (?:the )?(?:(?:\w+ )?inspectors from (?:the )?)?(?P<inspectorate>{INSPECTORATES})",
        finds={
            "The fostering service had been looked at by the Care Inspectorate in May 2022.": {"inspectorate": "Care Inspectorate"},
            "The youth justice service was also examined by HMI Probation in May 2018.": {"inspectorate": "HMI Probation"},
            "Children's services had last been reviewed by inspectors from Estyn in 2017.": {"inspectorate": "Estyn"},
        },
        ignores=(
            "It was hoped that the service had been looked at by Ofsted.",
            "The service had been examined by the auditors.",
        ),
        cue=("looked", "visited", "examined", "scrutinised", "assessed", "reviewed", "called", "seen", "checked"),
    ),
    Rule(
        name="visited-for",
        yields="inspections",
        pattern=rf"\b(?:had|has|have|was|were|been){ADVERBS}(?: been)? (?:visited|seen|inspected|looked at|called on|chosen|selected)\b[^.;]{{0,80}}?"
        rf" for (?:an?|its|the|their|another|one of \w+) (?:[\w-]+ ){{0,3}}?(?P<visit>{FRAMEWORK})",
        finds={
            "The county had been visited between 5 and 9 December 2022 for a joint targeted area inspection of the front door.": {"visit": "joint targeted area inspection"},
            "The borough was visited by inspectors in May 2021 for its second monitoring visit.": {"visit": "monitoring visit"},
            "Children's services had again been seen from 3 to 7 June 2019 for a focused visit.": {"visit": "focused visit"},
        },
        ignores=(
            "The county might be visited in 2023 for a JTAI.",
            "The children had been visited for assessment.",
            "The Council had not been visited in 2022 for a focused visit.",
        ),
        cue=("visited", "seen", "inspected", "looked at", "called on", "chosen", "selected"),
    ),
    Rule(
        name="time-of-inspection",
        yields="inspections",
        pattern=rf"\b(?:In|On|During|Between|From) (?:the )?(?P<date>{DATE}),? (?:at the time of|at|during|in|in the course of"
        rf"|when it made|on|under) (?:its|the|their) (?:(?:last|full|previous|first|second|earlier|most recent) ){{0,2}}"
        rf"(?P<visit>{VISIT}|(?:re-?)?inspection\b)",
        finds={
            "In May 2017, at the time of its full inspection of the department, Estyn had asked for a plan.": {
                "date": "May 2017",
                "visit": "inspection",
            },
            "Members noted that in June 2016, under the Single Inspection Framework (SIF), adoption had been praised.": {
                "date": "June 2016",
                "visit": "Single Inspection Framework (SIF)",
            },
        },
        ignores=("It was hoped that in May 2027, during the ILACS, all would go well.",),
        cue=_CUE,
    ),
    Rule(
        name="it-was",
        yields="inspections",
        pattern=(
            rf"\b(?:(?:this|it|which|the (?:inspection|visit|occasion)) (?:was|had been)(?: (?:{_ONE_OF} of(?: the| its| their| those| these)?|part of|(?:undertaken|conducted"
            rf"|carried out|made|done|held|in the nature) (?:as|under|of)|under))?(?:,? (?:what|of the kind|of the sort|of the type|and)? ?(?:(?:that )?(?:is|was|are) )?(?:known as|called|termed|styled|described as))?"
            rf"(?: an?| the| its| their)?(?: new| then| old)?|^being (?:an?|the|its|their|one of (?:the|its|their))) (?P<visit>{VISIT})"
        ),
        finds={
            "This was a joint targeted area inspection.": {"visit": "joint targeted area inspection"},
            "It had been an ILACS inspection, and a short one.": {"visit": "ILACS inspection"},
            "It was conducted under what was known as the single inspection framework (SIF).": {
                "visit": "single inspection framework (SIF)"
            },
            "It was one of the monitoring visits that come after such a grade.": {"visit": "monitoring visits"},
            "The occasion was a focused visit.": {"visit": "focused visit"},
            "It had been of the kind known as focused visits.": {"visit": "focused visits"},
            "Being a JTAI, it had looked at every agency.": {"visit": "JTAI"},
        },
        ignores=(
            "If it was an ILACS inspection nobody said so.",
            "It was not a joint targeted area inspection.",
            "It was not one of the monitoring visits.",
            "It was hoped that it was one of the last monitoring visits.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="visit-found",
        yields="inspections",
        pattern=rf"\b(?:the|this|that|its|their|our|an?|Ofsted's) (?P<visit>{VISIT})(?: team| report"
        rf"| letter)?,? (?:(?:had|has|have) )?(?:also )?"
        r"(?:found|identified|confirmed|noted|highlighted|concluded|judged|rated|reported|looked at"
        r"|focus(?:s)?ed on|considered|examined|evaluated|showed|raised|praised)\b",
        finds={
            "The JTAI had found strong work in the hub.": {"visit": "JTAI"},
            "Their focused visit looked at permanence.": {"visit": "focused visit"},
            "The Ofsted inspection report highlighted supervision.": {"visit": "Ofsted inspection"},
        },
        ignores=(
            "It was possible that the JTAI might have found strong work.",
            "The building inspection had found damp.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="visit-will-be",
        yields="inspections",
        pattern=rf"(?P<visit>(?:next |further )?(?:{VISIT}|\bre-?inspection)"
        rf"|\b{_NEXT_VISIT})(?: (?:of|on|into|in|to) [^.;:]{{2,60}}?)? (?:would|will|is to|was to) (?:now |also "
        rf"|then )?(?:take place|be carried out|be undertaken|be held|be conducted|"
        r"begin|commence|start|happen|follow)\b",
        finds={
            "The next Ofsted monitoring visit would take place in May 2026.": {"visit": "next Ofsted monitoring visit"},
            "A JTAI on serious violence would start on Monday 2 March 2026.": {"visit": "JTAI"},
            "A focused visit will be carried out on 3 and 4 June.": {"visit": "focused visit"},
            "Ofsted had let it be known that a re-inspection would take place by the summer.": {
                "visit": "re-inspection"
            },
        },
        ignores=(
            "If the next monitoring visit would take place sooner, staff would be told.",
            "It was hoped that an ILACS inspection would take place after the summer.",
            "A site visit would take place on Monday.",
        ),
        cue=("would", "will", "is to", "was to"),
        stances=_PLANNED,
    ),
    Rule(
        name="will-inspect",
        yields="inspections",
        pattern=rf"(?P<inspectorate>{INSPECTORATES})(?: inspectors)? (?:would|will|was to|were to|is to|are to"
        rf"|planned to|intended to|(?:was|were|is|are) due(?: to)?)"
        r"(?: also| then| next| now| be)? (?:re-?inspect(?:ing)?|inspect(?:ing)?|visit(?:ing)?|return(?:ing)?"
        r"|carry(?:ing)? out|undertak(?:e|ing)|conduct(?:ing)?|come back|back|pay(?:ing)?)\b(?!(?: for| to (?:hold|have|conduct|lead))? (?:an?|its|the|their|another) (?:\w+ )?(?:annual )?(?:conversation|engagement (?:meeting|event|visit)|catch-up|keep(?:ing)?-in-touch|briefing|conference|seminar|event))",
        finds={
            "Estyn would inspect the education service in March 2027.": {"inspectorate": "Estyn"},
            "Ofsted will be carrying out a monitoring visit in the new year.": {"inspectorate": "Ofsted"},
            "The Director advised that CQC and Ofsted were due to return in spring 2025.": {
                "inspectorate": "CQC and Ofsted"
            },
            "Estyn was due back in June 2027 for a second look.": {"inspectorate": "Estyn"},
        },
        ignores=(
            "Ofsted would return for its annual conversation in the new year.",
            "Nobody could say whether Ofsted would inspect again.",
            "It was expected that Ofsted would return before Christmas.",
            "Ofsted would not inspect the service that year.",
        ),
        cue=("ofsted", "inspect*", "cqc", "estyn", "ciw", "hmi*", "care", "rqia"),
        stances=_PLANNED,
    ),
    Rule(
        name="visit-scheduled",
        yields="inspections",
        pattern=(
            rf"(?P<visit>{VISIT}|\bre-?inspection|\b{_NEXT_VISIT})(?: (?:of|on|into|to|by) (?:(?!\b(?:had|took|was|were)\b)[^.;:]){{2,60}}?)?"
            rf"(?:, which [^.;:]{{2,90}}?,)?"
            rf" (?:(?:is|was|were|are|had been|has been)(?: now| also)? )?(?:planned|(?:re-?)?scheduled|due|booked(?: in)?"
            rf"|arranged|timetabled|set|fixed|pencilled in|diarised|announced)(?: by (?:the )?{INSPECTORATES})? (?:for|in|on"
            rf"|to)\b"
        ),
        finds={
            "A further Ofsted inspection was scheduled for January 2027.": {"visit": "Ofsted inspection"},
            "A monitoring visit is planned for 14 May 2026.": {"visit": "monitoring visit"},
            "The fifth monitoring visit, which had been put off because of snow, had been rescheduled for 2 May "
            "2027.": {"visit": "fifth monitoring visit"},
            "The SEND inspection was due in the autumn.": {"visit": "SEND inspection"},
            "A third visit was scheduled for 12 October 2026.": {"visit": "third visit"},
            "A focused visit on adoption had been arranged by Ofsted for 3 June 2026.": {"visit": "focused visit"},
            "The sixth monitoring visit was booked for 8 and 9 June 2027.": {"visit": "sixth monitoring visit"},
        },
        ignores=(
            "No Ofsted inspection was scheduled for 2027.",
            "A monitoring visit by Ofsted had taken place on 7 March, and the board was due in May.",
            "A Member asked whether a monitoring visit was planned for May.",
        ),
        cue=(
            "rescheduled",
            "re-scheduled",
            "planned",
            "scheduled",
            "due",
            "arranged",
            "timetabled",
            "set",
            "booked",
            "fixed",
            "pencilled",
            "diarised",
            "announced",
        ),
        stances=_PLANNED,
    ),
)

TABLE = Table((*RULES, notes.VISIT), needs=INSPECTION_WORDS)
