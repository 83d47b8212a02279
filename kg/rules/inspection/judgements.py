"""How councils report a formal grade: the verb and the grade; whose it is stands before, within or after them.

The area that was graded is read from the clause by `kg.extract.inspection.grading`; a rule proves the wording that makes a grade
a formal one. Praise ("recognised as good practice") is none.
"""

from __future__ import annotations

from kg.rules.grammar import Rule, Table
from kg.rules.inspection import notes
from kg.rules.inspection.pieces_inspection import ADVERBS, AREA, GRADE, INSPECTORATES, JUDGED, JUDGED_CUES, SERVICE

_Q = r"['\"]{0,2}"
_BE = r"(?:was|were|is|are|been|being)"
_BY = (
    rf"(?: overall)?(?: by (?:{INSPECTORATES}|(?:the )?inspectors|(?:the |its "
    rf"|their )?inspectorate)(?: inspectors)?,?)?(?: overall)?(?: in (?:January|February|March|April|May|June|July"
    rf"|August|September|October|November|December)?,? ?(?:20\d\d)?,?)?"
)
_AS = r"(?: as being| as having| as| to be| to have been| to| at| a| an| grade \d,?){0,2}"
_GAVE = (
    r"(?:received|achieved|awarded|given|got|obtained|secured|attained|gained|earned|retained|kept|maintained"
    r"|issued|handed|made|reached)"
)
_WORD = r"(?:judge?ments?|ratings?|grades?|gradings?|verdict|evaluation)"
# A grade that stands as a noun of its own: "an inadequate".
_END = r"['\"]{0,2}(?=[.;:)]|$|, (?:and|but|which|while|whilst|although|though|whereas|with|when|where|as|the|so|in|on|at|this|that|it|they|its|since|having|making|following|after|before|to|something|down|up|by|from|no)\b| overall\b| and (?!(?:\w+ ){0,2}(?:understanding|supply|range|deal)\b)| but | in (?:\w+ )?(?:19|20)\d\d| from (?:the )?(?:Ofsted|inspect)| by (?:the )?(?:Ofsted|inspect)| across | for (?:the second|overall))"
_NO_NOUN = r"(?! (?:practice|quality|work|progress|health|standards?|enough|outcomes?|care|support|relationships?|parenting)\b)"
_CUE = (
    *JUDGED_CUES,
    "rating*",
    "grad*",
    "required",
    "verdict",
    "effectiveness",
    "outcome*",
    "result",
    "experiences",
    "failings",
    "improved",
    "moved",
    "impact",
    "leadership",
    "evaluated",
    "led",
    "lead",
    "fallen",
    "evaluat*",
    "view",
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="was-judged",
        yields="judgements",
        pattern=rf"\b{_BE}{ADVERBS} {JUDGED}(?! by this){_BY}{_AS} {_Q}(?P<grade>{GRADE})",
        finds={
            "The LSCB had been rated as good.": {"grade": "good"},
            "Adoption was judged to be outstanding.": {"grade": "outstanding"},
            "Help and protection, and leadership, had both been judged to require improvement.": {
                "grade": "require improvement"
            },
            "The service was formally graded 'Inadequate' that spring.": {"grade": "Inadequate"},
            "Experiences of care leavers were found to be requiring improvement.": {"grade": "requiring improvement"},
            "Overall effectiveness was assessed by Ofsted as requires improvement to be good.": {
                "grade": ("requires improvement to be good")
            },
            "Leadership and direction had been deemed adequate.": {"grade": "adequate"},
            "The borough's services had since been re-inspected and were now rated RI.": {"grade": "RI"},
            "The impact on children had been looked at and was graded very good by the Care Inspectorate.": {
                "grade": "very good"
            },
            "Youth justice services were rated by HMI Probation as outstanding.": {"grade": "outstanding"},
        },
        ignores=(
            "It was hoped that the service would be rated good.",
            "No area had been judged inadequate.",
            "None of the services was judged inadequate.",
            "Not a single area had been found to be inadequate.",
            "The service had not been rated good before.",
            "Members asked whether the board had been judged good.",
            "If leadership was judged inadequate, intervention would follow.",
            "The Director expected that adoption would be rated outstanding.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="rated-the-service",
        yields="judgements",
        pattern=rf"(?<!was\s)(?<!were\s)(?<!been\s)(?<!be\s)(?<!being\s)(?<!all\s)(?<!both\s)(?<!is\s)(?<!are\s)\b(?:"
        rf"judged|rated|graded|assessed|evaluated|found|scored|classified|categori[sz]ed|adjudged|declared|pronounced|(?:awarding|judging|deeming"
        rf"|grading|rating)(?= (?:it|them|the)\b)) (?!as\b|to\b|by\b|at\b|that\b|overall as|{_Q}{GRADE})"
        rf"(?P<subject>[^.;:]{{2,110}}?) (?:as being |as |to be |to have been |to |at |a )?{_Q}(?P<grade>{GRADE})",
        finds={
            "Ofsted had rated the county's services as good.": {"subject": "the county's services", "grade": "good"},
            "Inspectors judged leadership to be inadequate.": {"subject": "leadership", "grade": "inadequate"},
            "Estyn inspected in 2015 and judged them unsatisfactory.": {"subject": "them", "grade": "unsatisfactory"},
            "The report, which graded adoption as outstanding, was welcomed.": {
                "subject": "adoption",
                "grade": "outstanding",
            },
            "CIW did not grade, but Estyn had rated standards in education as adequate.": {
                "subject": "standards in education",
                "grade": "adequate",
            },
            "Estyn had come in the spring, awarding it 'Good' overall.": {"subject": "it", "grade": "Good"},
            "The inspectorate assessed the experiences of care leavers to be 'good'.": {
                "subject": ("the experiences of care leavers"),
                "grade": "good",
            },
        },
        ignores=(
            "It was hoped that Ofsted had rated the service good.",
            "Officers asked if Ofsted had judged the service to be inadequate.",
            "Ofsted had not judged any area inadequate.",
            "The panel found that good progress was being made.",
        ),
        cue=(*_CUE, "awarding", "deeming"),
    ),
    Rule(
        name="judgement-was",
        yields="judgements",
        pattern=rf"\b(?:(?:overall|single|formal|final|published|headline) )?(?:{INSPECTORATES}(?:'s)? "
        rf"|inspection )?(?:overall )?(?:{_WORD}|(?<=overall\s)outcome|(?<=inspection\s)outcome)(?: (?:given|awarded|reached|returned)(?: (?:overall|jointly|formally))?(?: (?:to|by) [^.;:,]{{2,120}}?(?= (?:was|is|were|had been) {_Q}{GRADE}))?)?(?: (?:for|on"
        rf"|about|in respect of) (?P<for>[^.;:]{{2,80}}?)|(?: (?:of|by|from) (?:the )?{INSPECTORATES})(?: (?:for|on|about|in respect"
        rf" of) (?P<on>[^.;:]{{2,80}}?))?)?"
        rf"(?: (?:from|of|at|in|following) (?:that|the|this|its) (?:\w+ ){{0,2}}(?:re-?)?inspection| (?:that|this|last) time| on (?:that|this) occasion)?(?:\s*[:=-]| (?:(?:was|is|were|had been|being|(?:had |has )?remained|remains|remaining|stayed)(?: both"
        rf"| all| each"
        rf"| now| again| that of| one of| therefore| still| at)?|as|of|for {AREA} of))(?: a"
        rf"| an)? {_Q}(?P<grade>{GRADE}){_NO_NOUN}",
        finds={
            'The overall Ofsted judgement was "requires improvement".': {"grade": "requires improvement"},
            "The rating for adoption was outstanding.": {"for": "adoption", "grade": "outstanding"},
            "The inspection had closed with an overall judgement of Good.": {"grade": "Good"},
            "The grade remained inadequate after the second visit.": {"grade": "inadequate"},
            "Its verdict was adequate.": {"grade": "adequate"},
            "The rating given to the youth team by HMI Probation after its visit in May was 'good'.": {"grade": "good"},
            "The Ofsted grading had remained good since the split.": {"grade": "good"},
            "Overall outcome = Good.": {"grade": "Good"},
            "The rating from the first inspection was one of 'good'.": {"grade": "good"},
            "In May 2013 the verdict of Estyn on the schools service had been 'adequate'.": {"grade": "adequate"},
            "The area had received an evaluation of excellent for impact on families.": {"grade": "excellent"},
        },
        ignores=(
            "A rating of outstanding was the Council's aim.",
            "It was hoped that the overall judgement was good.",
            "The risk rating was explained.",
            "A judgement of inadequate would lead to intervention.",
            "A rating of good was what everybody wanted.",
            "An evaluation of good practice was under way.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="outcome-graded",
        yields="judgements",
        pattern=(
            rf"\b(?:the|its|their)(?: inspection)? (?:outcome|result)(?: of (?:the|this|that"
            rf"|its) (?:re-?inspection|inspection|ILACS|SIF))? (?:was|had been"
            rf"|is) {_Q}(?P<grade>{GRADE}){_Q}(?= overall| in all| in every| across|[.,;]|$| and (?:that )?(?:this|it|that) (?:was|had|represented|meant)\b)"
        ),
        finds={
            "The result was good in every area.": {"grade": "good"},
            "The outcome of the inspection was 'requires improvement'.": {"grade": "requires improvement"},
        },
        ignores=("The outcome was good for the child.", "It was hoped that the outcome was good."),
        cue=_CUE,
    ),
    Rule(
        name="result-quoted",
        yields="judgements",
        pattern=rf"\b(?:the|its|their|an?) (?:overall )?['\"](?P<grade>{GRADE})['\"] (?:result|outcome|finding|conclusion|report|inspection)\b",
        finds={"The 'inadequate' result had come as a blow to the team.": {"grade": "inadequate"}},
        ignores=("The good result had pleased everyone.", "It was hoped that the 'good' result would be repeated."),
        cue=("result", "outcome", "finding", "conclusion", "report", "inspection"),
    ),
    Rule(
        name="received-good",
        yields="judgements",
        pattern=(
            rf"\b{_GAVE}(?: an?| overall){{0,2}} {_Q}(?P<grade>{GRADE}){_Q}(?= overall\b(?! (?:grade|rating"
            rf"|judge))| in (?:all|every|each)\b| across (?:all|every|the board)\b| for (?:the )?(?:overall"
            rf"|{AREA}))"
        ),
        finds={
            "The council had achieved 'Outstanding' in every area.": {"grade": "Outstanding"},
            "The county received good overall.": {"grade": "good"},
        },
        ignores=("The county received good advice.", "It was hoped that the county would have received good overall."),
        cue=(
            "received",
            "achieved",
            "awarded",
            "given",
            "got",
            "obtained",
            "secured",
            "attained",
            "gained",
            "earned",
            "retained",
            "kept",
            "maintained",
            "made",
            "reached",
        ),
    ),
    Rule(
        name="once-judged",
        yields="judgements",
        pattern=(
            rf"(?:^|[,;(] |\b(?:though|although|having been|once|despite being|since being|after being|on being|being) )(?:(?:once|last|previously|first|formally|now|newly|twice|having been) )?"
            rf"{JUDGED}{_BY}{_AS} {_Q}(?P<grade>{GRADE}){_Q}(?P<rest>(?: overall)?(?:,? (?:by|in|at|on|under|when|following|after|during|from|since) [^,;:.]{{2,80}}?)?),? "
            rf"(?P<whose>(?:the |its |their |our |all )?(?:{SERVICE}|(?:[\w-]+ ){{0,4}}(?:council|authority|borough|county|city|trust|partnership|board|service|team|department)))(?=,? (?:had|has|was|is|were|would|could|went|did|came|got|began|now|itself)\b)"
        ),
        finds={
            "Having been found inadequate by Ofsted in May 2012, the Council had set up a board.": {"grade": "inadequate", "whose": "the Council"},
            "Rated 'good' by HMI Probation in 2018, the youth justice service had lost its manager.": {"grade": "good", "whose": "the youth justice service"},
            "Though judged outstanding at its last Ofsted inspection, the service was short of staff.": {"grade": "outstanding", "whose": "the service"},
        },
        ignores=(
            "Having been found good homes, the service's dogs had settled.",
            "If judged inadequate by Ofsted, the Council would lose the service.",
            "Found inadequate by nobody, the Council had gone on.",
        ),
        cue=_CUE,
    ),
    Rule(
        name="settled-on",
        yields="judgements",
        pattern=(
            r"\b(?:(?:settled|settling|decided|landed|alighted|fixed) (?:up)?on|plumped for|opted for|c[oa]me down (?:at|for|on)|arrived at)"
            rf"(?: an?| a (?:grade|rating|judgement|verdict) of)? {_Q}(?P<grade>{GRADE})(?={_Q}(?:[.,;:)]|$| for | overall| in (?:19|20)| as (?:its|the|their)\b| (?:that|this) time))"
        ),
        finds={
            "At the inspection of May 2012 Ofsted had settled on 'adequate' for the whole county.": {"grade": "adequate"},
            "Estyn settled upon good, and said why.": {"grade": "good"},
            "The inspectors had plumped for 'requires improvement'.": {"grade": "requires improvement"},
        },
        ignores=(
            "The Panel settled on good wording for its letter.",
            "It was hoped that Ofsted had settled on 'good'.",
            "The board settled on a good date.",
        ),
        cue=("settled", "settling", "decided", "landed", "alighted", "fixed", "plumped", "opted", "come", "came", "arrived"),
    ),
    Rule(
        name="ended-with",
        yields="judgements",
        pattern=(
            rf"\b(?:(?:ended|closed|concluded|finished|resulted|culminated|led|came out|come out|came away)(?: up)? (?:in|with|to)|returned|produced|yielded|delivered)"
            rf" an?(?: overall| formal| single)? {_Q}(?P<grade>{GRADE}){_Q}(?: overall| Ofsted)? {_WORD}\b"
        ),
        finds={
            "The 2011 inspection ended with an inadequate judgement for the whole service.": {"grade": "inadequate"},
            "Inspection had resulted in a 'good' rating.": {"grade": "good"},
            "Estyn's second look returned an 'excellent' grade.": {"grade": "excellent"},
        },
        ignores=(
            "It was feared that the inspection would have ended in an inadequate judgement.",
            "The meeting ended with a good debate.",
        ),
        cue=("ended", "closed", "concluded", "finished", "resulted", "culminated", "led", "came", "come", "returned", "produced", "yielded", "delivered"),
    ),
    Rule(
        name="ended-in",
        yields="judgements",
        pattern=(
            rf"\b(?:(?:ended|ending|closed|closing|concluded|finished|resulted|resulting|culminated)(?: up)? in|led to|leading to|(?:came|come|coming|turned) out (?:as|at)|brought|yielded|produced|earned|earning)"
            rf" (?:an? |the )?(?:overall |single |straight )?{_Q}(?P<grade>{GRADE})(?:{_END}|{_Q}(?= (?:for|in|on|under) (?:all|each|every|both|the whole|the service)\b| throughout\b))"
        ),
        finds={
            "The inspection of 2016 ended in Inadequate.": {"grade": "Inadequate"},
            "The re-inspection had come out as 'requires improvement'.": {"grade": "requires improvement"},
            "The last inspection, in 2021, resulted in a Good across the board.": {"grade": "Good"},
            "The ILACS of May 2019 had led to Good for every heading.": {"grade": "Good"},
            "Ofsted's return in 2022 brought an Outstanding, which staff had earned.": {"grade": "Outstanding"},
        },
        ignores=(
            "The evening ended in good humour.",
            "It was hoped that the inspection would end in good.",
            "The inspection might have ended in Inadequate.",
            "The changes had led to good outcomes.",
            "The visit had not resulted in Inadequate.",
        ),
        cue=("ended", "ending", "closed", "closing", "concluded", "finished", "resulted", "resulting", "culminated", "led", "leading", "came", "come", "coming", "turned", "brought", "yielded", "produced", "earned", "earning"),
        core=GRADE,
    ),
    Rule(
        name="grade-that-was-given",
        yields="judgements",
        pattern=(
            rf"\bthe {_Q}(?P<grade>{GRADE}){_Q}(?: overall)? (?:(?:that|which) )?(?:{INSPECTORATES}|(?:the )?inspectors|the inspectorate) (?:had |has |have )?(?:(?:then|last|once|since|first) )?"
            rf"(?:given|gave|awarded|handed|accorded|reached|arrived at|settled (?:up)?on)(?: (?:it|them|the (?:Council|authority|service|department|borough|county|city)))?(?: (?:for|on|in respect of|to|in) (?P<for>{AREA}|{SERVICE}))?"
        ),
        finds={
            "It was still known by the requires improvement to be good that Ofsted had given it for overall effectiveness in May 2018.": {
                "grade": "requires improvement to be good", "for": "overall effectiveness"},
            "The Council lived with the 'inadequate' Ofsted had handed it in 2014.": {"grade": "inadequate"},
            "Some still spoke of the outstanding which the inspectors gave to adoption.": {"grade": "outstanding", "for": "adoption"},
        },
        ignores=(
            "Members recalled the good advice that Ofsted had given it.",
            "The good that they had given to charity was told.",
            "It was hoped that the good that Ofsted gave to adoption would come again.",
        ),
        cue=("given", "gave", "awarded", "handed", "accorded", "reached", "arrived", "settled"),
        stances=frozenset({"asserted", "planned"}),  # "the grade by which it would be known was the good that ..."
        core=rf"\bthe {_Q}{GRADE}{_Q}(?: overall)? (?:that |which )?(?:{INSPECTORATES}|(?:the )?inspectors|the inspectorate)\b",
    ),
    Rule(
        name="put-in-category",
        yields="judgements",
        pattern=(
            rf"\b(?:put|placed|placing|putting|classed|left|kept|included) (?P<subject>{SERVICE}|{AREA})(?: back)? (?:in|into|within|under) (?:the |its |a )?(?:(?:statutory|follow-up|formal|Estyn|worst|top|highest|lowest) ){{0,2}}(?:category|class|band|group)"
            rf"(?: of)?(?: (?:authorities|councils|services|those))? {_Q}(?P<grade>{GRADE}){_NO_NOUN}"
        ),
        finds={
            "Estyn had inspected education services and placed them in the category of causing significant concern.": {"subject": "them", "grade": "causing significant concern"},
            "In May 2016 Estyn put the authority into the follow-up category of 'causing significant concern'.": {"subject": "the authority", "grade": "causing significant concern"},
        },
        ignores=(
            "It was feared that Estyn would put the Council in the category of causing significant concern.",
            "Estyn had not placed the Council in the category of causing significant concern.",
        ),
        cue=("category", "class", "band", "group"),
    ),
    Rule(
        name="was-put-in-category",
        yields="judgements",
        pattern=(
            rf"\b{_BE}{ADVERBS} (?:put|placed|classed|kept|included){_BY} (?:in|into|within|under) (?:the |its |a )?(?:(?:statutory|follow-up|formal|Estyn|worst|top|highest|lowest) ){{0,2}}(?:category|class|band|group)"
            rf"(?: of)?(?: (?:authorities|councils|services|those))? {_Q}(?P<grade>{GRADE}){_NO_NOUN}"
        ),
        finds={
            "Education services had been placed by Estyn in the category of causing significant concern.": {"grade": "causing significant concern"},
            "The authority was put into the follow-up category causing significant concern.": {"grade": "causing significant concern"},
        },
        ignores=("No service had been placed in the category of causing significant concern.", "Schools would be placed in the category of causing significant concern."),
        cue=("category", "class", "band", "group"),
    ),
    Rule(
        name="left-with",
        yields="judgements",
        pattern=(
            rf"\b(?:(?:left|landed|saddled|burdened|rewarded|credited|favoured|sent away)(?= [^.;:]{{2,60}}? with an?\b)"
            rf"|(?:brought|earned|won|secured|gained|handed|awarded|given|gave|dealt|cost|got|obtained)(?: for)?) (?P<subject>{SERVICE}|{AREA})(?: with)?"
            rf" an?(?: overall| second| further)? {_Q}(?P<grade>{GRADE}){_END}"
        ),
        finds={
            "The inspection of May 2014 had left the service with an inadequate.": {"grade": "inadequate"},
            "Ofsted's visit had landed the Council with a requires improvement, which stung.": {"grade": "requires improvement"},
            "That inspection had won the department an outstanding.": {"grade": "outstanding"},
            "The last inspection had secured for the Council a good overall.": {"grade": "good"},
            "Ofsted had handed the authority an inadequate and left.": {"grade": "inadequate"},
        },
        ignores=(
            "The inspection had left the Council with a good understanding of its work.",
            "The inspection had won the department a good many friends.",
            "Ofsted had given the service a good, hard look.",
            "It was feared that the inspection would leave the service with an inadequate.",
            "It was hoped that the inspection had won the Council a good.",
            "The inspection had not left the service with an inadequate.",
            "The storm had left the service with an inadequate supply of salt.",
        ),
        cue=(
            "left", "landed", "saddled", "burdened", "rewarded", "credited", "favoured", "sent away", "brought", "earned", "won", "secured", "gained", "handed", "awarded", "given", "gave", "dealt", "cost", "got", "obtained",
        ),
        core=rf"\ban?(?: overall| second| further)? {_Q}{GRADE}{_END}",
    ),
    Rule(
        name="which-was-rated",
        yields="judgements",
        pattern=(
            rf"\b(?:which|whom|that|whose (?:[\w']+ ){{0,2}}services) (?:{INSPECTORATES}|inspectors|the inspectorate|they(?= said)) (?:had |has |have )?(?:also |last |since )?"
            rf"(?:{JUDGED}{_AS}|said(?: was| were|(?= requir))) {_Q}(?P<grade>{GRADE}){_NO_NOUN}"
        ),
        finds={
            "The inspectors reviewed the LSCB, which Ofsted said required improvement.": {"grade": "required improvement"},
            "The fostering service and the adoption service, which Ofsted had rated as outstanding, would share staff.": {
                "grade": "outstanding"
            },
            "The youth justice service, which inspectors found to be good, had moved house.": {"grade": "good"},
        },
        ignores=("If the service, which Ofsted had rated good, were to fall, all would suffer.",),
        cue=("which", "whom", "that", "whose"),
    ),
    Rule(
        name="the-grade-judgement",
        yields="judgements",
        pattern=rf"(?<!retained\s)(?<!kept\s)(?<!maintained\s)(?<!received\s)(?<!given\s)(?<!achieved\s)\b(?:the|its"
        rf"|their|our|this|that|Ofsted's|Ofsted)"
        rf"(?: (?!(?:no|an?|wanted|wants|hoped|sought|expected|aimed|wished|follow\w*|attends?|comes?|{_GAVE})\b)[\w'-]+){{0,3}}? (?:was |a "
        rf"|an ){{0,2}}{_Q}(?P<grade>{GRADE}){_Q} (?:Ofsted |inspection |overall )?{_WORD}\b(?! (?:might|could|would|may|should|will|was"
        rf" (?:possible|likely|achievable))\b)",
        finds={
            "It was suggested that the widely reported 'inadequate' judgement had hurt recruitment.": {
                "grade": "inadequate"
            },
            "Staff had been shaken by the inadequate rating.": {"grade": "inadequate"},
            "Members congratulated officers on their outstanding Ofsted judgement.": {"grade": "outstanding"},
        },
        ignores=(
            "If the good rating were lost, the trust would step in.",
            "It was hoped that the outstanding judgement would come.",
            "An inadequate rating brings intervention.",
            "Such were the visits that follow an inadequate judgement.",
            "A Member suggested that an outstanding grade might be within reach.",
        ),
        cue=_CUE,
        stances=frozenset({"asserted", "suggested", "asked", "denied"}),
    ),
    Rule(
        name="improved-to",
        yields="judgements",
        pattern=(
            rf"\b(?:improved|moved|risen|rose|gone|progressed|fallen|fell|dropped|declined|slipped"
            rf"|changed)(?:,? [^.;:]{{1,40}}?)? from (?:an? )?{_Q}(?P<earlier>{GRADE}){_Q}(?: {_WORD})? to (?:be )?(?:being "
            rf"|one of |an? )?{_Q}(?P<grade>{GRADE})"
        ),
        finds={
            "The rating had improved from inadequate to good.": {"earlier": "inadequate", "grade": "good"},
            "Adoption had moved from 'requires improvement' to 'outstanding'.": {
                "earlier": "requires improvement",
                "grade": "outstanding",
            },
        },
        ignores=(
            "The plan was to have moved from requires improvement to good.",
            "A Member asked how the rating had improved from inadequate to good.",
        ),
        cue=(
            "improved",
            "moved",
            "risen",
            "rose",
            "gone",
            "progressed",
            "fallen",
            "fell",
            "dropped",
            "declined",
            "slipped",
            "changed",
        ),
    ),
    Rule(
        name="regraded",
        yields="judgements",
        pattern=(
            rf"\b(?:took|(?:upgrad|downgrad|promot|demot|re-?grad|mov|lift|rais|lower|dropp|tak|mark)(?:ed|en|ing|e)?) (?P<subject>[^.;:,]{{2,60}}?)"
            rf"(?: up| down)?(?:,? from (?:a )?{_Q}(?P<earlier>{GRADE}){_Q}(?:,[^,.;:]{{2,80}},)?)? to (?:a )?{_Q}(?P<grade>{GRADE}){_NO_NOUN}"
        ),
        finds={
            "Ofsted had upgraded the Council from inadequate to requires improvement.": {"subject": "the Council", "grade": "requires improvement"},
            "Inspectors had downgraded the authority to 'inadequate'.": {"subject": "the authority", "grade": "inadequate"},
            "The inspection had taken the service from requires improvement to good.": {"subject": "the service", "grade": "good"},
            "Ofsted had marked the Council down to requires improvement.": {"subject": "the Council", "grade": "requires improvement"},
            "The inspection had moved the service up from inadequate, its grade in 2017, to requires improvement.": {
                "subject": "the service", "earlier": "inadequate", "grade": "requires improvement"},
            "Ofsted raised children's services to good.": {"subject": "children's services", "grade": "good"},
            "The inspectors had lowered adoption from outstanding to good.": {"subject": "adoption", "grade": "good"},
        },
        ignores=(
            "It was hoped that Ofsted would raise the Council to good.",
            "The plan was meant to lift the service to outstanding practice.",
            "Ofsted had not downgraded the authority to inadequate.",
        ),
        cue=("upgraded", "downgraded", "promoted", "demoted", "regraded", "re-graded", "moved", "marked", "lifted", "raised", "lowered", "dropped", "taken", "moving", "taking", "lifting", "raising"),
    ),
    Rule(
        name="was-regraded",
        yields="judgements",
        pattern=(
            rf"\b{_BE}{ADVERBS} (?:upgraded|downgraded|promoted|demoted|re-?graded|lifted|raised|lowered|taken|moved)(?: up| down)?{_BY}"
            rf"(?:,? from (?:a )?{_Q}(?P<earlier>{GRADE}){_Q}(?:,[^,.;:]{{2,80}},)?)? to (?:a )?{_Q}(?P<grade>{GRADE}){_NO_NOUN}"
        ),
        finds={
            "The Council had been upgraded from inadequate to good.": {"grade": "good"},
            "Adoption was downgraded by Ofsted to requires improvement.": {"grade": "requires improvement"},
            "Services had been lifted to outstanding.": {"grade": "outstanding"},
            "The county had meanwhile been moved up to Good by Ofsted.": {"grade": "Good"},
        },
        ignores=("The Council hoped to be upgraded to good.", "No service had been downgraded to inadequate."),
        cue=("upgraded", "downgraded", "promoted", "demoted", "regraded", "re-graded", "lifted", "raised", "lowered", "taken", "moved"),
    ),
    Rule(
        name="seen-to-move",
        yields="judgements",
        pattern=(
            rf"\b(?:seen|saw|seeing|with) (?P<subject>[^.;:,]{{2,60}}?) (?:mov(?:e|ing)|ris(?:e|ing)|go(?:ing)?|improv(?:e|ing)|progress(?:ing)?|fall(?:ing)?|drop(?:ping)?"
            rf"|declin(?:e|ing)|slip(?:ping)?|climb(?:ing)?)(?: up| down)?,? from (?:an? )?{_Q}(?P<earlier>{GRADE}){_Q}(?: {_WORD})? to (?:an? |one of )?{_Q}(?P<grade>{GRADE}){_NO_NOUN}"
        ),
        finds={
            "The inspection had seen the Council move from requires improvement to good.": {"subject": "the Council", "earlier": "requires improvement", "grade": "good"},
            "It had been a good year, with adoption rising from good to outstanding.": {"subject": "adoption", "earlier": "good", "grade": "outstanding"},
        },
        ignores=("Members hoped to see the Council move from requires improvement to good.", "The plan would have seen the service go from good to outstanding."),
        cue=("move", "moving", "rise", "rising", "go", "going", "improve", "improving", "progress", "progressing", "fall", "falling", "drop", "dropping", "decline", "slip", "climb", "climbing"),
    ),
    Rule(
        name="send-outcome",
        yields="judgements",
        pattern=r"(?P<grade>(?:typically )?(?:lead|led|leads|leading) to (?:positive|inconsistent) (?:experiences"
        r"|outcomes)(?: and (?:outcomes|experiences))?"
        r"|(?:had |have |has )?inconsistent experiences and outcomes|widespread (?:and/or|and"
        r"|or) systemic failings(?: leading to significant concerns)?)",
        finds={
            "The inspection found that arrangements typically lead to positive experiences and outcomes for "
            "children with SEND.": {"grade": "typically lead to positive experiences and outcomes"},
            "Inspectors concluded that the partnership's work led to inconsistent experiences and outcomes.": {
                "grade": "led to inconsistent experiences and outcomes"
            },
            "There were widespread and/or systemic failings leading to significant concerns.": {
                "grade": "widespread and/or systemic failings leading to significant concerns"
            },
        },
        ignores=(
            "It was hoped that the changes would have led to positive experiences and outcomes.",
            "There had been no evidence that there were widespread or systemic failings.",
        ),
        cue=_CUE,
    ),
)

TABLE = Table((*RULES, *notes.JUDGED, notes.GAVE, notes.GOT))
