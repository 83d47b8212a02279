"""How councils cite Acts, regulations and statutory guidance.

A citation stands whatever the stance of its clause: a hope that rests on an Act cites it all the same. Titles are
taken without the year; short titles of statutory guidance are made official by `GUIDANCE`.
"""

from __future__ import annotations

import re

from kg.rules.grammar import STANCES, Rule, Table, any_of

ANY = STANCES

YEAR = r"(?:1[6-9]|20)\d\d"
NUMBER = r"\d{1,4}[A-Z]{0,4}(?:\(\w{1,4}\))*"
DIVISION = (
    r"(?:\b[Ss]ections? ?|\b[Ss]s?\.? ?(?=\d)|\bReg(?:ulation)?s?\.? ?|\breg(?:ulation)?s? (?=\d)|\b[Ss]chedules? "
    r"|\b[Pp]arts? |"
    r"\b[Aa]rticles? )"
)
# "paragraph 3 of Part 1 of Schedule 12A" is one provision, as printed
IN_SCHEDULE = (
    r"\b[Pp]aragraphs? \d{1,3}[A-Z]?(?:(?:,? and | or |, | to |-)\d{1,3}[A-Z]?){0,4} (?:of|in|to) (?:[Pp]art (?:\d{1,2}|[IVX]{1,4}) (?:of|in|to) )?(?:the )?[Ss]chedule \d{1,2}[A-Z]?"
)
PROVISION = rf"(?:{IN_SCHEDULE}|\b[Pp]art [IVX]{{1,5}}\b|{DIVISION}{NUMBER}(?:(?:,? and |, | & | or |/| to |-){DIVISION}?{NUMBER}){{0,6}})"
LINK = r"(?:and|of|in|to|for|with|from|at|&)"
WORD = (
    r"(?:(?!(?:Acts?|Bill|The|Under|Section|Since|Following|And|By|That|See|Both|In|At|On|For|With|From|Of"
    r"|New)\b)[A-Z][\w'-]*|\([A-Z][^()]{2,90}\))"
)
COMMA_ACTS = (
    "Anti-social Behaviour, Crime and Policing",
    "Police, Crime, Sentencing and Courts",
    "Apprenticeships, Skills, Children and Learning",
    "Legal Aid, Sentencing and Punishment of Offenders",
    "Nationality, Immigration and Asylum",
    "Domestic Violence, Crime and Victims",
    "Planning, Listed Buildings and Conservation Areas",
    "Violence against Women, Domestic Abuse and Sexual Violence (Wales)",
    "Tribunals, Courts and Enforcement",
    "Representation of the People", "Borders, Citizenship and Immigration", "Children, Schools and Families", "Immigration, Asylum and Nationality", "Housing, Grants, Construction and Regeneration",
)
COMMA_REGULATIONS = (
    "Care Planning, Placement and Case Review (England)",
    "Care Planning, Placement and Case Review",
    "Care Planning, Placement and Case Review (Wales)",
    "Accounts and Audit",
)
SUBJECTS = (
    "staying put",
    "fostering",
    "fostering services",
    "adoption",
    "adoption agencies",
    "children's homes",
    "children's home",
    "care planning",
    "private fostering",
    "care leavers",
    "leaving care",
    "short breaks",
    "special guardianship",
    "supported accommodation",
    "school attendance",
    "pupil registration",
    "regional adoption",
    "children's social care",
    "independent visitor",
    "complaints and representations",
    "child death review",
)

# The names by which statutory guidance is cited, and its official title.
GUIDANCE = {
    "Keeping Children Safe in Education": "Keeping Children Safe in Education",
    "KCSIE": "Keeping Children Safe in Education",
    "WTSC": "Working Together to Safeguard Children",
    "SEND Code of Practice": "Special Educational Needs and Disability Code of Practice",
    "SEN Code of Practice": "Special Educational Needs and Disability Code of Practice",
    "Special Educational Needs and Disability Code of Practice": (
        "Special Educational Needs and Disability Code of Practice"
    ),
    "Additional Learning Needs Code": "Additional Learning Needs Code for Wales",
    "Care and Support Statutory Guidance": "Care and Support Statutory Guidance",
    "Prevent Duty Guidance": "Prevent Duty Guidance",
    "Working Together to Safeguard People": "Working Together to Safeguard People",
    "Co-operating to Safeguard Children": "Co-operating to Safeguard Children and Young People in Northern Ireland",
    "National Guidance for Child Protection in Scotland": "National Guidance for Child Protection in Scotland",
    "National Guidance for Child Protection": "National Guidance for Child Protection in Scotland",
    "Working Together to Improve School Attendance": "Working Together to Improve School Attendance",
    "Promoting the Health and Well-being of Looked After Children": (
        "Promoting the Health and Well-being of Looked After Children"
    ),
    "Children who Run Away or Go Missing from Home or Care": (
        "Statutory Guidance on Children who Run Away or Go Missing from Home or Care"
    ),
    "children who run away or go missing from home or care": (
        "Statutory Guidance on Children who Run Away or Go Missing from Home or Care"
    ),
    "Regulated Care Homes Code": "Regulated Care Homes Code",
    "Prevent duty guidance": "Prevent Duty Guidance",
    "IRO Handbook": "IRO Handbook",
    "Independent Reviewing Officers' Handbook": "IRO Handbook",
    "Independent Reviewing Officers Handbook": "IRO Handbook",
    "Independent Reviewing Officer Handbook": "IRO Handbook",
    **{
        title: title
        for title in (
            "Promoting the Education of Looked-After and Previously Looked-After Children",
            "Promoting the Education of Looked After Children and Previously Looked After Children",
            "Promoting the Education of Looked After Children",
            "Applying Corporate Parenting Principles to Looked-After Children and Care Leavers",
            "Children Missing Education",
            "Supporting Pupils at School with Medical Conditions",
            "Care of Unaccompanied Migrant Children and Child Victims of Modern Slavery",
            "Children's Social Care National Framework",
            "Channel Duty Guidance",
            "Family and Friends Care",
            "School Admissions Code",
            "School Admission Appeals Code",
            "Child Death Review Statutory and Operational Guidance",
            "Multi-agency Statutory Guidance on Female Genital Mutilation",
        )
    },
}
# Titles that minutes also use of the matter itself: guidance only where the sentence says so.
ALSO_TOPICS = {"children who run away or go missing from home or care", "Children Missing Education", "Family and Friends Care", "Supporting Pupils at School with Medical Conditions"}
# Clerks write "Looked After", "Looked-After" and "looked-after", whatever the title has.
TITLES = re.sub(r"Looked(?:\\s\+|\\-)After", r"[Ll]ooked[\\s-][Aa]fter", any_of(GUIDANCE))
LETTERS = {
    "CSWA": "Children and Social Work Act",
    "SSWBA": "Social Services and Well-being (Wales) Act",
    "SSWB Act": "Social Services and Well-being (Wales) Act",
    "SSWWA": "Social Services and Well-being (Wales) Act",
    "FOIA": "Freedom of Information Act",
    "ALNET Act": "Additional Learning Needs and Education Tribunal (Wales) Act",
}
# Provisions so well known that minutes cite them without their Act; others are paragraphs of reports.
KNOWN_SECTIONS = r"(?:11|17|20|22|23|24|31|34|38|42|47|75|114|117|135|136|157|175|251)(?:[A-Z])?(?:\(\w{1,3}\))?"
KNOWN_REGULATIONS = r"(?:22|24|25|38|40|44|45)(?:[A-Z])?"
SHORT_SECTIONS = tuple(f"{s}{n}" for n in (11, 17, 20, 31, 38, 42, 47, 117, 136, 157, 175) for s in ("s", "s.", "s. "))

# Between a title and its year: "Working Together to Safeguard Children (July 2018)", "Working Together: 2015".
_DATED = r"(?:,| -|:)? \(?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) )?"

# What is done under a provision, between it and its Act in brackets: "section 47 enquiries (Children Act 1989)".
DONE_UNDER = (
    r"(?:(?:self-)?(?:assessments?|audits?)|enquir(?:y|ies)|investigations?|placements?|agreements?|arrangements|accommodation|returns?|dut(?:y|ies)|orders?|visits?|powers?|reviews?|figures|meetings|report)"
)
ABOVE_ALL = r"(?:,? (?:(?:and |but |most |more )?(?:in particular|specifically|particularly|notably|especially|above all),? )?|, (?:and|namely|being) )"

RULES: tuple[Rule, ...] = (
    Rule(
        name="act",
        yields="legislation",
        pattern=(
            rf"(?:(?P<provision>{PROVISION})(?:(?: \([^()]{{1,60}}\))?(?:,? (?:of|to|in|under|from) (?:the |an )?|,? "
            rf"(?=[A-Z][a-z]))|(?: (?:[a-z]+ )?{DONE_UNDER})?(?: \(|, )(?:of |in |under )?(?:the )?(?=[A-Z][a-z])"
            rf"| (?:[a-z]+ )?{DONE_UNDER} (?:of|in|under|by|required by|made under) the (?=[A-Z][a-z]|\d{{4}} [A-Z])))?"
            rf"(?:\bthe (?P<before>{YEAR}) )?"
            rf"(?P<title>\b(?:{any_of(COMMA_ACTS)} |(?:{WORD} (?:{LINK} ){{0,2}}){{1,11}}?)Acts?(?: \(Northern "
            rf"Ireland\))?)(?!\w)(?!'s| (?:as|on|upon|like|fast|now)\b)"
            rf"(?:,? (?:of )?\(?(?P<year>{YEAR}(?:(?:,| and) {YEAR})*)\b\)?)?"
            rf"(?:(?:(?: {DONE_UNDER})?{ABOVE_ALL}(?:at |in |under |by )?(?:its )?\(?|,? and (?:of |to |with )?(?:the|its|their|our) (?:dut(?:y|ies)|powers?|obligations?|responsibilit(?:y|ies)) (?:under|in|set out in)"
            rf" (?={PROVISION}(?![\w(]| (?:of|to|in) (?:the|that) )))(?P<after>{PROVISION}))?"
        ),
        finds={
            "Staff knew of the Care Act 2014 and of their duties under Part 5.": {"title": "Care Act", "after": "Part 5"},
            "Section 20 placements under the Children Act 1989 were few.": {"provision": "Section 20", "title": "Children Act", "year": "1989"},
            "A Section 11 self-assessment of the Children Act 2004 was due.": {"provision": "Section 11", "title": "Children Act", "year": "2004"},
            "The Education Act 2002 duty (section 175) fell to governors.": {"title": "Education Act", "year": "2002", "after": "section 175"},
            "Agencies did a Section 11 (Children Act 2004) audit.": {"provision": "Section 11", "title": "Children Act", "year": "2004"},
            "Section 47 enquiries (Children Act 1989) had risen.": {"provision": "Section 47", "title": "Children Act", "year": "1989"},
            "Under the Children Act 2004, and in particular s.11, agencies audit themselves.": {"title": "Children Act", "year": "2004", "after": "s.11"},
            "The duty arose under Section 17 of the Children Act 1989.": {
                "provision": "Section 17",
                "title": "Children Act",
                "year": "1989",
            },
            "Officers explained the effect of the Adoption and Children Act 2002.": {
                "title": "Adoption and Children Act",
                "year": "2002",
            },
            "The enquiry was opened under s.47 of the Children Act.": {"provision": "s.47", "title": "Children Act"},
            "Sections 16 and 17 of the Children and Social Work Act 2017 were in force.": {
                "provision": "Sections 16 and 17",
                "title": "Children and Social Work Act",
                "year": "2017",
            },
            "Part 4 of the Social Services and Well-being (Wales) Act 2014 set out the plan.": {
                "provision": "Part 4",
                "title": "Social Services and Well-being (Wales) Act",
                "year": "2014",
            },
            "The panel was reminded of the Children (Scotland) Act 1995.": {
                "title": "Children (Scotland) Act",
                "year": "1995",
            },
            "Powers in the Police, Crime, Sentencing and Courts Act 2022 had been used.": {
                "title": "Police, Crime, Sentencing and Courts Act",
                "year": "2022",
            },
            "The request had come under the Freedom of Information Act.": {"title": "Freedom of Information Act"},
            "The power lay in the Education Act 1996 (section 497A).": {
                "title": "Education Act",
                "year": "1996",
                "after": "section 497A",
            },
            "The Board met its duties under the Children Acts 1989 and 2004.": {
                "title": "Children Acts",
                "year": "1989 and 2004",
            },
            "The Authority relied on the 1989 Children Act.": {"before": "1989", "title": "Children Act"},
            "The Safeguarding Board Act (Northern Ireland) 2011 had set it up.": {
                "title": "Safeguarding Board Act (Northern Ireland)",
                "year": "2011",
            },
            "The Care Leavers Act of 2000 set this out.": {"title": "Care Leavers Act", "year": "2000"},
            "This met section 11 Children Act 2004.": {
                "provision": "section 11",
                "title": "Children Act",
                "year": "2004",
            },
            "Schedule 12A to the Local Government Act 1972 applied.": {
                "provision": "Schedule 12A",
                "title": "Local Government Act",
                "year": "1972",
            },
        },
        ignores=(
            "Members were asked to Act as champions for children in care.",
            "The Action Plan would be brought back in June.",
            "A Theatre in Education company performed to pupils.",
            "The Children's Wellbeing and Schools Bill was before Parliament.",
            "The Director had been asked to act on the findings.",
        ),
        cue=("act", "acts"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="regulations",
        yields="legislation",
        pattern=(
            rf"(?:(?P<provision>{PROVISION}),? (?:of|to|in|under) (?:the )?)?"
            rf"(?P<title>\b(?:{any_of(COMMA_REGULATIONS)} |(?:{WORD} (?:{LINK} ){{0,2}}){{1,11}}?)(?:Regulations"
            rf"|Order|Rules|Measure))\b"
            rf",? \(?(?P<year>{YEAR})\b\)?(?:(?:{ABOVE_ALL}|,? (?:at |in |under |by )?)\(?(?P<after>{PROVISION}))?"
        ),
        finds={
            "Visits followed the Children's Homes (England) Regulations 2015.": {
                "title": "Children's Homes (England) Regulations",
                "year": "2015",
            },
            "Regulation 24 of the Care Planning, Placement and Case Review (England) Regulations 2010 let them approve "
            "a relative.": {
                "provision": "Regulation 24",
                "title": "Care Planning, Placement and Case Review (England) Regulations",
                "year": "2010",
            },
            "The Education (Pupil Registration) (England) Regulations 2006 had been amended.": {
                "title": "Education (Pupil Registration) (England) Regulations",
                "year": "2006",
            },
            "The change of use was permitted by the Town and Country Planning (Use Classes) Order 1987.": {
                "title": "Town and Country Planning (Use Classes) Order",
                "year": "1987",
            },
            "The Children (Northern Ireland) Order 1995 placed that duty on the Trust.": {
                "title": "Children (Northern Ireland) Order",
                "year": "1995",
            },
            "The Adoption Agencies Regulations 2005 set the timetable.": {
                "title": "Adoption Agencies Regulations",
                "year": "2005",
            },
        },
        ignores=(
            "The Council's Financial Regulations had been followed.",
            "Standing Orders were suspended for the item.",
            "The Procedure Rules allowed one further question.",
            "In Order 2015 pupils were listed by school.",
        ),
        cue=("regulations", "order", "rules", "measure"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="regulations-by-subject",
        yields="legislation",
        pattern=rf"\b(?P<title>{any_of(SUBJECTS)} regulations)\b(?! \(?\d{{4}})",
        finds={
            "Carers had been told of the staying put regulations.": {"title": "staying put regulations"},
            "The fostering regulations required a new assessment.": {"title": "fostering regulations"},
            "Two homes had breached the children's homes regulations.": {"title": "children's homes regulations"},
            "Care planning regulations were not always followed.": {"title": "Care planning regulations"},
        },
        ignores=(
            "The extension met building regulations.",
            "The Panel asked which regulations applied.",
            "Contract regulations had been waived.",
        ),
        cue=("regulations",),
        stances=ANY,
    ),
    Rule(
        name="working-together",
        yields="legislation",
        pattern=(
            rf"(?:\b(?P<provision>[Cc]hapters? \d{{1,2}}|[Pp]aragraphs? [\d.]{{1,6}}) of )?"
            rf"(?:\b(?P<before>{YEAR}) (?:(?:edition|version|revision) of )?Working Together(?: [Tt]o [Ss]afeguard(?:ing)? [Cc]hildren)?(?! [Tt]o\b| [Ww]ith\b)\b"
            rf"|\bWorking Together(?P<tail> [Tt]o [Ss]afeguard(?:ing)? (?:[Cc]hildren|[Yy]oung [Pp]eople))"
            rf"(?: and [Yy]oung [Pp]eople)?(?:(?:,? (?:the )?(?:[Ss]tatutory )?[Gg]uidance(?: (?:of|from|dated|(?:issued|published) in))?)?{_DATED}(?P<year>{YEAR})\)?)?"
            rf"|\bWorking [Tt]ogether(?: to safeguard children)?(?: (?:[Ss]tatutory )?[Gg]uidance)?{_DATED}(?P<edition>{YEAR})\)?"
            r"|\bWorking Together(?P<guidance> (?:[Ss]tatutory )?[Gg]uidance))"
        ),
        finds={
            "This was required by Working Together to Safeguard Children 2018.": {
                "tail": "to Safeguard Children",
                "year": "2018",
            },
            "It rested on Working Together to Safeguard Children, the statutory guidance of 2018.": {"tail": "to Safeguard Children", "year": "2018"},
            "Working Together (2015) had set the standard.": {"edition": "2015"},
            "Working Together: 2015 had set the standard.": {"edition": "2015"},
            "Working Together to Safeguard Children (July 2018) was new.": {"tail": "to Safeguard Children", "year": "2018"},
            "Working together to safeguard children - 2018 was new.": {"edition": "2018"},
            "The 2018 Working Together had set the standard.": {"before": "2018"},
            "The 2018 edition of Working Together to Safeguard Children was new.": {"before": "2018"},
            "Thresholds had been rewritten in the light of Working Together 2023.": {"edition": "2023"},
            "The Chair referred to the Working Together guidance.": {"guidance": "guidance"},
            "Reviews were carried out under Working Together to safeguard children.": {"tail": "to safeguard children"},
        },
        ignores=(
            "Working together with schools had brought better attendance.",
            "The Working Together conference was well attended.",
            "Partners were working together to safeguard children.",
            "Working together to safeguard children was everybody's business.",
            "In 2018 Working Together with Families began.",
        ),
        cue=("working together",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="working-together.alone",
        yields="legislation",
        pattern=(
            r"(?:\b(?:[Oo]f|[Bb]y|[Ii]n|[Uu]nder|[Ww]ith|[Rr]evised|[Uu]pdated|[Nn]ew|[Dd]raft|[Tt]o) (?:the )?(?P<alone>Working Together)(?=[,.;)]|$| (?:and|is|was|had|has|that|which|when|where|still|would|will|as it|as they|because|since)\b)"
            r"|\b(?P<subject>Working Together) (?:(?:now|also|still|itself) )?(?:was|is|had|has|requires?|required|says?|said|states?|stated|sets?|makes?|made|will|would|expects?|expected|lays?|laid|allows?|allowed|gives?|gave|places?|placed)\b)"
        ),
        finds={
            "The draft of Working Together is out for consultation.": {"alone": "Working Together"},
            "This was required by the new Working Together.": {"alone": "Working Together"},
            "Working Together was about to be revised.": {"subject": "Working Together"},
            "Working Together now requires three partners.": {"subject": "Working Together"},
        },
        ignores=(
            "Working Together with Families was the theme of the week.",
            "Officers were to be found in Working Together groups.",
            "The motto Working Together, in large letters, hung on the wall.",
        ),
        cue=("working together",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="statutory-guidance",
        yields="legislation",
        pattern=rf"\b(?P<guidance>{TITLES})\b(?: \([A-Z]{{3,6}}\))?(?::? 0 ?(?:to|-) ?25(?: years)?)?(?:,? (?:guidance )?\(?(?:of )?(?:(?:January|April|May|June|July|September|December) )?(?P<year>{YEAR})\)?)?",
        finds={
            "Caseloads were above what the IRO Handbook advises.": {"guidance": "IRO Handbook"},
            "The statutory guidance on children who run away or go missing from home or care (2014) asks for interviews.": {
                "guidance": "children who run away or go missing from home or care",
                "year": "2014",
            },
            "Schools had received Keeping Children Safe in Education (KCSIE) 2023.": {
                "guidance": "Keeping Children Safe in Education",
                "year": "2023",
            },
            "Training covered KCSIE.": {"guidance": "KCSIE"},
            "Promoting the Education of Looked-after Children (2018) was in force.": {
                "guidance": "Promoting the Education of Looked-after Children",
                "year": "2018",
            },
            "The SEND Code of Practice was being followed.": {"guidance": "SEND Code of Practice"},
            "Staff worked to the National Guidance for Child Protection in Scotland 2021.": {
                "guidance": "National Guidance for Child Protection in Scotland",
                "year": "2021",
            },
            "The Prevent Duty Guidance (2015) applied to schools.": {
                "guidance": "Prevent Duty Guidance",
                "year": "2015",
            },
        },
        ignores=(
            "The aim was keeping children safe in education settings.",
            "The members' code of practice was noted.",
            "Guidance for taxi drivers had been issued.",
            "The item on Children Missing Education was deferred.",
        ),
        cue=("guidance", *sorted({" ".join(title.lower().split()[:2]) for title in GUIDANCE.keys() - ALSO_TOPICS})),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="guidance-by-its-title",
        yields="legislation",
        pattern=(
            r"\b[Ss]tatutory guidance,? (?:(?:on|called|entitled|titled|known as|document|for|in) )?[\"']?"
            r"(?P<title>[A-Z][\w'-]+(?: (?:(?:and|of|to|the|for|in|from|with|at|or|on) ){0,2}[A-Z](?:[\w'-]*\w)){2,12})[\"']?"
            rf"(?:,? \(?(?:of )?(?P<year>{YEAR})\)?)?"
        ),
        finds={
            "The statutory guidance Caring for Young Persons Abroad was followed.": {"title": "Caring for Young Persons Abroad"},
            "The statutory guidance entitled 'Planning for Children Who Move', 2021, was new.": {"title": "Planning for Children Who Move", "year": "2021"},
            "Statutory guidance on Elective Home Schooling had been revised.": {"title": "Elective Home Schooling"},
        },
        ignores=("The statutory guidance had been followed.", "Statutory guidance from the Department said so.", "Statutory guidance on Adoption was read."),
        cue=("statutory guidance",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="act-again",
        yields="legislation",
        pattern=rf"\b(?P<provision>{PROVISION})(?: \([^()]{{1,60}}\))?,? (?:(?:of|to|in|under) (?:the|that|this|the same|the said) (?:(?P<before>{YEAR}) )?(?P<again>Act)\b(?!,? (?:of )?\(?\d{{4}})|thereof\b)",
        finds={
            "The duty was in section 17 of the Act.": {"provision": "section 17", "again": "Act"},
            "Part 3 of the 2014 Act applied.": {"provision": "Part 3", "before": "2014", "again": "Act"},
            "They had regard to section 12 thereof.": {"provision": "section 12"},
        },
        ignores=("Section 4 of the report was read.", "Section 17 of the Children Act 1989 applied.", "The Act applied."),
        cue=("act", "thereof"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="schedule-act-again",
        yields="legislation",
        pattern=rf"(?P<provision>{IN_SCHEDULE})\b(?!,? (?:of|to|in|under) (?:the |that |this )?(?:[A-Z]|\d{{4}}|same|said))",
        finds={
            "Under section 100A of the Local Government Act 1972 the public left, as paragraph 3 of Part 1 of Schedule 12A applied.": {"provision": "paragraph 3 of Part 1 of Schedule 12A"},
        },
        ignores=("Paragraph 3 of Schedule 12A to the Act applied.", "Paragraph 3 of the schedule was read."),
        cue=("schedule",),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="data-protection-regulation",
        yields="legislation",
        pattern=r"\b(?P<title>General Data Protection Regulations?|(?:UK )?GDPR)\b",
        finds={
            "The General Data Protection Regulation had made agencies wary.": {
                "title": "General Data Protection Regulation"
            },
            "Consent was sought in line with GDPR.": {"title": "GDPR"},
            "Privacy notices had been changed for the UK GDPR.": {"title": "UK GDPR"},
        },
        ignores=("Data protection training was mandatory.", "A regulation on data was awaited."),
        cue=("gdpr", "general data"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="act-in-letters",
        yields="legislation",
        pattern=rf"\b(?P<letters>{any_of(LETTERS)})\b(?:,? \(?(?P<year>{YEAR})\)?)?",
        finds={
            "The CSWA 2017 named three partners.": {"letters": "CSWA", "year": "2017"},
            "Assessments under the SSWBA were timely.": {"letters": "SSWBA"},
            "Two requests under the FOIA were late.": {"letters": "FOIA"},
        },
        ignores=("The SWA award went to the team.", "The CSW attended the conference."),
        cue=("cswa", "sswba", "sswb", "sswwa", "foia", "alnet"),
        cased=True,
        stances=ANY,
    ),
    Rule(
        name="provision-alone",
        yields="legislation",
        pattern=(
            r"(?<!Act\s)(?<!\d{4}\s)(?<!\d{4},\s)(?<!\d{4}\s\()(?<!\d{4},\s\()"
            rf"(?:\b(?P<section>(?:[Ss]ections? |[Ss]\.? ?(?=\d)|[Ss]ections? ?){KNOWN_SECTIONS}(?:(?:,? and |, | "
            rf"& |/| or ){KNOWN_SECTIONS}){{0,6}})"
            rf"|\b(?P<regulation>[Rr]eg(?:ulation)?s?\.? ?{KNOWN_REGULATIONS}(?:(?:,? and |, | & "
            rf"|/){KNOWN_REGULATIONS}){{0,6}}))"
            r"(?![\w(.%]\w)(?!\w)"
            rf"(?!,? (?:{WORD} (?:{LINK} )?){{1,8}}Acts?\b)"
            rf"(?!(?:(?:,? and |, | & | or |/){DIVISION}?{NUMBER}){{0,6}}(?: \([^()]{{1,60}}\))?,? (?:of|to|in"
            rf"|under|from) (?:the )?(?:[A-Z]|\d{{4}} [A-Z]|report|agenda|minutes|constitution|this|that|paper|plan"
            rf"|policy))"
        ),
        finds={
            "Section 47 enquiries had risen by a fifth.": {"section": "Section 47"},
            "Most were voluntary placements under section 20.": {"section": "section 20"},
            "The Reg 44 visitor had reported monthly.": {"regulation": "Reg 44"},
            "Two carers were approved under Regulation 24.": {"regulation": "Regulation 24"},
            "Schools completed the Section 175 audit.": {"section": "Section 175"},
            "The number of s17 assessments was stable.": {"section": "s17"},
        },
        ignores=(
            "Section 4 of the report gave the costs.",
            "The Section 151 Officer advised on the budget.",
            "Section 20 of the report listed the risks.",
            "A Section 106 agreement secured the play area.",
            "Figures for S1 to S6 pupils were given.",
        ),
        cue=("section", "sections", "reg", "regs", "regulation", "regulations", *SHORT_SECTIONS),
        cased=True,
        stances=ANY,
    ),
)

TABLE = Table(RULES)
