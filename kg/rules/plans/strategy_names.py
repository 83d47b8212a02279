"""How councils name their strategies, plans, frameworks, policies and programmes.

A name is proper ("the Neglect Strategy"), or lower case with a subject that singles it out ("a recruitment strategy").
Plans for one child, work programmes, inspectorates' frameworks and plans of land use are no strategies (`NOT_ONE`).
"""

from __future__ import annotations

import re

from kg.rules.grammar import Rule, Table, any_of
from kg.rules.meeting.legislation import ANY

KIND = r"(?:Strateg(?:y|ies)|Plan|Framework|Policy|Protocol|Programme|Statement of (?:Proposed )?Action|STRATEGY|PLAN|FRAMEWORK|POLICY)"
LOWER_KIND = r"(?:strategy|plan|framework|policy|programme|scheme|statement of (?:proposed )?action)"
_FIRST = (
    r"(?!(?:Implementation|Delivery|Review|Development|Refresh|Launch|Adoption|Approval|Publication|Evaluation|Overview|Summary|Update) of\b)(?!(?:The|A|An|This|That|These|In|At|On|From|For|By|To|As|It|If|When|While|Both|All|Under|Since|Following"
    r"|During|With|Members?|Councillors?|Chair|"
    r"Director|Head|Manager|Officer|Chairman|Chairwoman|Chairperson|Vice|Convener|Leader|Mayor|Sheriff|New|Draft|Revised|Updated|Refreshed|Final|First|Proposed|Current|Existing"
    r"|Interim|Latest|Annual|Council's|Board's|"
    r"Partnership's|Authority's|Trust's|Panel's|Service's|County's|City's|Borough's|Ofsted|Ofsted's|Government's"
    r"|Publish|Develop|Deliver|Review|Refresh|Update|Launch|Agree|Approve|Adopt|Implement|Complete|Finalise|Prepare|Produce|Write|Create|Endorse|Note|Receive"
    r"|Government|National|Resolved|RESOLVED|And|Or|Of|But|Also|However|Appendix|Item|"
    r"Report|Their|Its|Our|His|Her|Local Plan|January|February|March|April|May|June|July|August|September|October"
    r"|November|December)\b(?!-))"
)
_INNER = (
    r"(?:(?:(?<=Phase\s)|(?<=Stage\s)|(?<=Tier\s)|(?<=Level\s)|(?<=Step\s))(?:\d{1,2}|One|Two|Three|Four)(?= [A-Z])|(?!(?:Strategy|Plan|Framework|Policy|Programme)(?:,| and [A-Z][\w' -]{3,60}?(?:Strategy|Plan|Framework|Policy"
    r"|Programme)\b))(?!(?:The|This|Council's|Board's|Partnership's|Authority's|Director|Head|Manager|Officer"
    r"|Councillor|Chair(?:man|woman|person)?|Vice|Convener|Portfolio)\b)[A-Z][\w'&]*(?:-[\w']+){0,3})"
)
# "Closing the Gap Strategy", "Growing Up in the Dales programme": a title with an article within
_THE = (
    r"(?:(?:(?<=Closing)|(?<=Narrowing)|(?<=Bridging)|(?<=Breaking)|(?<=Turning)|(?<=Raising)|(?<=Mending)|(?<=Crossing)|(?<=Filling)) the"
    r"|(?:(?<=\bWell)|(?<=\bUp)|(?<=\bTogether)|(?<=\bSafe)|(?<=\bStrong)|(?<=\bThriving)|(?<=\bFlourishing)) in the)"
)
_WORD = rf"{_FIRST}[A-Z][\w'&]*(?:-[\w']+){{0,3}}"
_NOT_AFTER = (
    r"(?! Agreement\b)(?! (?:(?:[A-Z][a-z]+|and|&) ){1,4}(?:Committee|Panel|Group|Board|Forum|Commission)\b)"  # "the Policy Development Group"
    r"(?!,? (?:(?i:and )?(?:Scrutiny|Overview|Committee|Panel|Board|Group|Steering|Manager|Officer|Lead|Team"
    r"|Director|Adviser|Advisor|Co-?ordinator|Sub|Working|Unit|"
    r"manager|officer|lead|team|steering|group|holder|adviser|board|panel|committee)|(?:[Aa]nd Resources|[Aa]nd "
    r"Performance) (?:Committee|Board|Panel))\b)(?![\w-])"
)
SUBJECTS = (
    "neglect",
    "recruitment",
    "retention",
    "workforce",
    "improvement",
    "early help",
    "early intervention",
    "early years",
    "prevention",
    "participation",
    "sufficiency",
    "placement sufficiency",
    "placement",
    "communication",
    "communications",
    "marketing",
    "media",
    "quality assurance",
    "quality",
    "performance",
    "domestic abuse",
    "domestic violence",
    "exploitation",
    "child exploitation",
    "child sexual exploitation",
    "sexual exploitation",
    "CSE",
    "missing",
    "corporate parenting",
    "care leavers",
    "care leaver",
    "fostering",
    "adoption",
    "SEND",
    "inclusion",
    "attendance",
    "mental health",
    "emotional wellbeing",
    "youth justice",
    "youth violence",
    "serious violence",
    "safeguarding",
    "learning",
    "engagement",
    "transition",
    "transitions",
    "transformation",
    "innovation",
    "suicide prevention",
    "self-harm",
    "substance misuse",
    "accommodation",
    "family support",
    "parenting",
    "child poverty",
    "poverty",
    "information sharing",
    "workforce development",
    "children and young people's",
    "looked after children",
    "children in care",
    "permanence",
    "commissioning",
    "joint commissioning",
    "post-inspection",
    "post-Ofsted",
    "Ofsted improvement",
    "knife crime",
    "anti-bullying",
    "online safety",
    "school improvement",
    "children's services",
    "children's workforce",
    "social work",
    "service improvement",
    "children's",
    "priority action",
    "thresholds",
    "caseload",
    "hidden harm",
    "whistleblowing",
    "escalation",
    "complex safeguarding",
    "local area",
    "area",
    "kinship",
    "kinship care",
    "edge of care",
    "reunification",
    "stability",
    "vulnerability",
    "placement stability",
    "serious youth violence",
    "youth",
    "play",
    "autism",
    "alternative provision",
    "education",
    "attainment",
    "recovery",
    "anti-racism",
    "anti-racist",
    "anti-poverty",
    "child protection",
    "children's social care",
    "front door",
    "children and families",
    "supervision",
    "social work practice",
    "service development",
    "housing",
    "homelessness",
    "youth homelessness",
    "trauma-informed",
    "equality",
    "disproportionality",
    "care experience",
    "mobilisation",
    "rapid improvement",
    "emotional health",
    "wellbeing",
    "online harm",
    "harmful sexual behaviour",
    "criminal exploitation",
    "child criminal exploitation",
    "county lines",
    "digital inclusion",
    "integrated services",
    "integrated children's services",
)
_INSPECTION = r"(?:Ofsted|OFSTED|Estyn|CIW|CQC|Care Inspectorate|HMI Probation|(?:[Ff]ull |[Jj]oint )?[Ii]nspection|[Ii]nspectors|[Ff]ocused [Vv]isit|[Mm]onitoring [Vv]isit|JTAI)"
NOT_ONE = re.compile(
    r"\b(?:(?<!social )work(?:ing)? (?:programme|plan)|(?<!families )(?<!step )(?<!moving )(?<!going )(?<!looking )forward (?:work )?(?:plan|programme)|(?<!edge of )care (?:and support "
    r")?plan|(?:child )?protection plan|child(?:ren)? in need plan|pathway plan|health(?:,)? and care plan|"
    r"EHCP?|\b(?:CP|CIN|LAC|PEP|CPP) plan|inspection of [\w' ]{5,50} framework|(?:personal )?education plan|support plan|safety plan|placement plan|permanence plan|care plans"
    r"|inspection framework|SEND (?:inspection )?framework|(?:ILACS|SIF|JTAI|Ofsted|CQC|Estyn|HMICFRS|inspectorate's?) (?:inspection )?framework|assessment framework|evaluation framework|common assessment|national framework|local "
    r"plan|core strategy|"
    r"neighbourhood (?:development )?plan|structure plan|planning policy|land[- ]use|minerals|waste|licensing"
    r"|gambling|training programme|learning programme|audit (?:plan|programme)|assurance programme|inspection "
    r"programme|treasury|investment strategy|asset|pensions?|"
    r"admissions?|troubled families|supporting families|families first partnership|stronger families|freedom "
    r"programme|healthy child programme|travel plan|behaviour plan|birth plan|exit plan|individual|national "
    r"(?:strategy|plan|policy|programme)|government|"
    r"curriculum|apprenticeship programme|immunisation|vaccination|visits? programme|induction programme|television"
    r"|radio|parenting programme|football|match|seating plan|child's plan$|nhs (?:long[- ]term|people|operational|ten[- ]year|10[- ]year) plan|site plan|floor plan|block plan|payment|insurance "
    r"policy|"
    r"flight|adult social care|housing strategy|economic strategy|transport plan|carbon|climate|car park\w*"
    r"|transport|highways?|allotment\w*|cemetery|burial|street|events? programme|conference programme|holiday "
    r"programme|summer programme|levelling up|"
    r"(?:outcomes?|findings|reports?|recommendations|response|letter|results|judge?ments?) and (?:the )?action plan$|"
    r"housing scheme|(?:statutory|legal|legislative|regulatory) framework|"
    r"in-year|(?:fair access|pre-action|court|escalation|inter-authority|meeting|member|officer) protocol|public law)\b",
    re.IGNORECASE,
)

RULES: tuple[Rule, ...] = (
    Rule(
        name="proper-name",
        yields="strategies",
        pattern=(
            rf"\b(?P<name>(?:\d{{1,2}}(?:\+|(?:-| to )\d{{1,2}}) )?{_WORD}(?:(?:,| and| of| for| in| into| to| on| by(?= (?:Side|Step|Day)\b)| from(?= (?:Home|Care|Education|School|Harm|Violence|Abuse|Custody|Hospital|Birth)\b)| at(?= (?:Risk|Home|School|Birth)\b)| with(?= (?:Disabilit|SEND|Additional|Complex|Special|Autism))|{_THE}| &)? {_INNER}){{0,8}}(?: \([A-Z]{{2,8}}\))? (?:{KIND}|(?:strategy|plan"
            rf"|framework|policy|programme|scheme))){_NOT_AFTER}"
        ),
        finds={
            "The Neglect Strategy was discussed.": {"name": "Neglect Strategy"},
            "Progress against the Children and Families Improvement Plan was good.": {
                "name": "Children and Families Improvement Plan"
            },
            "Members welcomed the Stronger Together programme.": {"name": "Stronger Together programme"},
            "The Council's Step Forward scheme had placed nine trainees.": {"name": "Step Forward scheme"},
            "The Written Statement of Action had eight priorities.": {"name": "Written Statement of Action"},
            "Staff followed the Quality Assurance Framework.": {"name": "Quality Assurance Framework"},
            "The Unborn Baby Protocol had been revised.": {"name": "Unborn Baby Protocol"},
            "A Harm Outside the Home (HOH) Strategy was in place.": {"name": "Home (HOH) Strategy"},
        },
        ignores=(
            "The plan was discussed.",
            "The Policy and Scrutiny Committee met in June.",
            "The Strategy Steering Group would report back.",
            "Anna Poole, Chairman of the Young People Policy Development Group, was present.",
            "Councillor Anna Poole Chairman of Families Plan Review Panel",
            "The draft plan had been shared.",
        ),
        cue=("strategy", "strategies", "plan", "framework", "policy", "protocol", "programme", "scheme", "statement of action", "statement of proposed action"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="by-subject",
        yields="strategies",
        pattern=rf"(?<![\w-])(?P<name>multi-agency action plan|(?:[Mm]ulti-agency )?(?:{any_of(SUBJECTS)}(?:,? and|,)? ){{1,3}}(?:action |delivery |implementation )?{LOWER_KIND}){_NOT_AFTER}",
        finds={
            "A recruitment and retention strategy was needed.": {"name": "recruitment and retention strategy"},
            "The council would follow its neglect strategy.": {"name": "neglect strategy"},
            "The new quality assurance framework had begun.": {"name": "quality assurance framework"},
            "Officers spoke about the improvement plan.": {"name": "improvement plan"},
            "An early help strategy had been asked for.": {"name": "early help strategy"},
            "A post-inspection action plan had been written.": {"name": "post-inspection action plan"},
            "The local area inclusion plan had been read.": {"name": "local area inclusion plan"},
        },
        ignores=(
            "A clear strategy was needed.",
            "The training programme had begun.",
            "An action plan would follow.",
            "Each child had a plan.",
        ),
        cue=("strategy", "plan", "framework", "policy", "programme", "scheme", "statement of action"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="statement-told",  # a row only where a stage is told of it: one that is required is no strategy yet
        yields="strategies",
        pattern=rf"(?<![\w-])(?P<name>(?:joint )?(?:written )?statement of (?:proposed )?action){_NOT_AFTER}",
        finds={
            "A written statement of proposed action was being prepared.": {"name": "written statement of proposed action"},
            "The statement of action had been submitted in May.": {"name": "statement of action"},
        },
        ignores=("A statement was read.", "The Written Statement of Action was read."),
        cue=("statement of action", "statement of proposed action"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="answers-inspection",
        yields="strategies",
        pattern=(
            rf"(?<![\w-])(?P<name>action plan){_NOT_AFTER}(?= (?:in response|that respond|responding|to respond|to address|addressing|following|arising|resulting|after|drawn up|made"
            rf"|(?:that|which) (?:(?:had|has) (?:since |also )?been|was) (?:drawn up|written|prepared|produced|developed|agreed|put together|submitted|sent|made)|(?:was|is|had been|has been) (?:[\w-]+ ){{0,4}}?and (?:was |is )?(?:due|to go|to be|expected|required)|(?:(?:had|has) been |was |is )?(?:submitted|sent|due))\b[^.;]{{0,90}}?\b{_INSPECTION}\b)"
        ),
        finds={
            "She tabled an action plan drawn up after the joint inspection.": {"name": "action plan"},
            "An action plan had been submitted to the Care Inspectorate in May.": {"name": "action plan"},
        },
        ignores=("An action plan would follow.", "Ofsted had inspected the home in May.", "The action plan for parking was read."),
        cue=("plan",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="after-inspection",
        yields="strategies",
        pattern=(
            rf"\b(?:[Ii]n response to|[Ff]ollowing|[Aa]fter|[Aa]s a result of|[Aa]rising from) (?:the |its |their |that |this )?(?:[\w'-]+ ){{0,4}}?{_INSPECTION}\b[^.;]{{0,60}}? (?:an|the|its|their|our) (?:\w+ )?"
            rf"(?P<name>action plan){_NOT_AFTER}"
        ),
        finds={"Following the focused visit in June, an action plan had been written.": {"name": "action plan"}},
        ignores=("After the inspection the manager left.", "After the meeting an action plan had been lost."),
        cue=("plan",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="kind-first",
        yields="strategies",
        pattern=(
            rf"\b(?:[Tt]he|[Ii]ts|[Aa]|[Oo]ur|new|draft|[Jj]oint|revised) (?P<name>(?:Strategy|Plan|Policy|Framework) (?:for|on) (?:the )?{_INNER}"
            rf"(?:(?:,| and| of| for| in| with| to| on| at| &)? (?:the )?{_INNER}){{0,6}}){_NOT_AFTER}"
        ),
        finds={
            "The Strategy for Children with Disabilities had been agreed.": {"name": "Strategy for Children with Disabilities"},
            "A draft Policy on Elective Home Education was tabled.": {"name": "Policy on Elective Home Education"},
        },
        ignores=("The Strategy for the year was read.", "A Plan on a page had been drawn.", "The Local Plan for Barset was read."),
        cue=("strategy", "plan", "policy", "framework"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="kind-first-told",
        yields="strategies",
        pattern=(
            r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]|[Oo]ur|[Jj]oint) (?:(?:new|draft|joint|revised|regional|shared|multi-agency) )?"
            r"(?P<name>(?:strategy|plan|policy|framework|protocol) (?:for|on) (?!the |this |that |how |its |each |every )"
            r"(?:[a-z][\w'-]* ){0,6}?(?:violence|exploitation|abuse|neglect|harm|home|provision|children|young people|families|care|leavers|kinship|attendance|exclusions?|inclusion|autism"
            r"|safety|poverty|wellbeing|health|parenting|fostering|adoption|permanence|placements?|help|self-harm|suicide|bullying|truancy|racism)"
            r"(?: in care)?)(?=[.,;]| (?!in care\b)(?:on|was|were|had|is|has|would|will|which|that|and|in|by|by|still|remained)\b)"
        ),
        finds={
            "A strategy on harm outside the home was still a draft.": {"name": "strategy on harm outside the home"},
            "The strategy for kinship care had been refreshed.": {"name": "strategy for kinship care"},
        },
        ignores=("The strategy for the year was read.", "A plan for each child had been made.", "A strategy on parking was under review."),
        cue=("strategy", "plan", "policy", "framework", "protocol"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="name-apposed",
        yields="strategies",
        pattern=(
            rf"\b(?P<name>(?:(?:Our|My|Your|Every|All|For(?= [A-Z][\w-]+'s)) |{_WORD}(?: and| of| for| in| into| to| on| the| with| &)? ){_INNER}(?:(?: and| of| for| in| into| to| on| the| with| &)? {_INNER}){{0,5}}(?: \d)?), (?:the|its|our|their) (?:(?:[A-Z][\w-]+ ){{0,4}}(?:Council|Board|Partnership|Authority)'s |[Cc]ouncil's |(?:local )?[Aa]uthority's |[Bb]oard's |[Pp]artnership's |joint |new ){{0,2}}"
            rf"(?:{any_of(SUBJECTS)}(?:,? and|,)? ){{1,3}}(?P<kind>strategy|plan|framework|policy|Strategy|Plan|Framework|Policy){_NOT_AFTER}"
        ),
        finds={
            "Growing Up Well, the Council's corporate parenting strategy, was published.": {"name": "Growing Up Well", "kind": "strategy"},
            "It followed Made for Us, the children and young people's plan.": {"name": "Made for Us", "kind": "plan"},
        },
        ignores=("The Board, the neglect strategy and the plan were discussed.", "In May, the neglect strategy was agreed."),
        cue=("strategy", "plan", "framework", "policy"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="programme-called",
        yields="strategies",
        pattern=(
            rf"\b(?:scheme|programme|initiative),? (?:called|named|known as|entitled) [\"']?(?P<name>{_WORD}(?:(?: and| of| for| in| into| to| on| the| &)? {_INNER}){{0,5}})"
            r"(?! (?i:strategy|plan|framework|policy|programme|scheme)\b)(?=[\"',.;]| (?:was|had|is|has|which|in|that|since|from|and)\b)"
        ),
        finds={"There was a mentoring scheme called Stepping Stones, which had begun.": {"name": "Stepping Stones"}},
        ignores=("The scheme was called off.", "Mrs Dean, the programme manager, spoke."),
        cue=("scheme", "programme", "initiative"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="programme-being",
        yields="strategies",
        pattern=rf"\b(?P<name>{_WORD}), (?:the|an?|its|our) (?:[\w-]+ ){{0,3}}?(?:scheme|programme|initiative)(?= (?:which|that|by|under|in|through|for|run|offering|to)\b)",
        finds={"They praised Bridgework, the scheme by which carers met.": {"name": "Bridgework"}},
        ignores=("A scheme, which was new, had begun.", "Mrs Dean, the programme manager, spoke."),
        cue=("scheme", "programme", "initiative"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="programme-told",
        yields="strategies",
        pattern=(
            rf"\b(?P<name>{_WORD}(?:(?: and| of| for| in| into| to| on| the| &)? {_INNER}){{1,5}}) (?:was|is) (?P<told>(?:the name (?:given to|of|for) )?(?:a|an|the|its|our|their) "
            r"(?!national|[Gg]overnment)(?:[\w'-]+ ){0,4}?(?:programme|scheme|initiative)(?! (?:manager|lead|board|officer|partner|member|of the Government)\b))"
        ),
        finds={
            "Growing Roots was the name given to the programme which had begun in May.": {"name": "Growing Roots", "told": "the name given to the programme"},
            "Growing Roots was a three-year programme.": {"name": "Growing Roots", "told": "a three-year programme"},
        },
        ignores=("Ms Ada Dean was the programme manager.", "Growing Roots was a national programme.", "This was a new programme."),
        cue=("scheme", "programme", "initiative"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="programme-apart",
        yields="strategies",
        pattern=(
            rf"\b(?P<name>{_WORD}(?:(?: and| of| for| in| into| to| on| the| &)? {_INNER}){{1,5}})(?:, (?:a|an|the|its|our|their) [\w' -]{{0,50}}?"
            rf"\b(?:programme|scheme|initiative)\b(?! (?:manager|lead|board|officer))|(?= [Aa]cademy\b) (?P<academy>[Aa]cademy)(?=[^.;]*?\b"
            rf"(?:trainees?|social workers?|recruit\w*|newly qualified|social work)\b))"
        ),
        finds={
            "The Fresh Start College, the trust's own training programme, had taken nine people.": {"name": "Fresh Start College"},
            "The Steps into Work academy had taken on twelve trainees.": {"name": "Steps into Work", "academy": "academy"},
        },
        ignores=("The Hillside Academy had expelled two pupils.", "Mrs Dean, the programme manager, spoke."),
        cue=("programme", "scheme", "initiative", "academy"),
        cased=True,
        stances=ANY,
    ),
)

TABLE = Table(RULES)
