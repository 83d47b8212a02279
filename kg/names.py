"""The names of persons as minutes write them, told apart from posts, bodies and places.

Patterns are cased and run over ordinary text (`kg.text.ordinary`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from kg.screen import Screened

# Styles before a name. Those of elected members come first; a rank is also a post where no other is given.
ELECTED = r"(?:(?:County\s+Borough|County|Borough|City|District|Town|Community|Parish)\s+)?(?:COUNCILLORS?|Councill?ors?|Councillor|Cllrs?\.?|CLLRS?\.?|Alderm[ae]n|Ald\.?|Baillie|Bailie|(?:(?:Depute|Deputy)\s+)?(?:Lord\s+)?Provost|(?:Deputy\s+)?Lord\s+Mayor(?=\s+[A-Z])|(?:Y\s+)?(?:Cynghorydd|Cynghorwyr|Cyng\.?))"
STYLED = r"(?:Mr\.?/Mrs\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?|(?<!Designated\s)(?<!Named\s)Doctor|Professor|Prof\.?|Reverend|Rev\.?(?:d\.?)?|Preb(?:endary)?\.?|Sister(?=\s+[A-Z])|Sr(?=\s+[A-Z])|Canon|Father|Fr\.?|Monsignor|Mgr\.?|Archdeacon|Pastor|Rabbi|Imam|Sir|Dame|Lord(?!\s+(?:Mayor|Lieutenant|Provost|Chancellor|Justice|Advocate))|Lady(?!\s+Mayoress)|Baroness|MR\.?|MRS\.?|MS\.?|MISS|DR\.?|The\s+(?:Right\s+)?Hon(?:ourable)?\.?)"
RANK = (
    r"(?:(?:Temporary|Acting|T/|A/|D/)\s*)?(?:(?:Det(?:ective|\.)?\s+)?(?:Ch(?:ief|\.)?\s+)?(?:Superintend[ea]nt|Inspector|Supt\.?|Insp\.?)|(?:Detective\s+)?(?:Sergeant|Constable|Sgt\.?)|"
    r"(?:Assistant\s+|Deputy\s+)?Chief\s+Constable|(?:Deputy\s+|Assistant\s+)?Chief\s+Fire\s+Officer|(?:Area|Group|Station|Borough)\s+(?:Commander|Manager)|Commander|"
    r"PCSO|CSO|WPC|ACC|DCC|ACFO|DCFO|CFO|DCI|DI|DS|PC|PS|T/Supt|D/Supt|DSU|Ch\.?\s*Supt\.?|Lieutenant[- ]Colonel|Colonel|Major|Captain|Brigadier|Wing\s+Commander|Group\s+Captain)"
)
HONOURS = r"(?:,?\s+(?:C?OBE|MBE|CBE|KBE|DBE|BEM|QPM|PSC|DSO|CMG|CVO|LVO|MVO|FRICS|KC|QC|JP|DL|TD|FRSA|PhD|MP|MS|AM|MSP|MLA|MEP))+(?![\w])"
_UP = r"A-Z\u00c0-\u00d6\u00d8-\u00de\u0100-\u017f\u0218-\u021b"
_LOW = r"a-z\u00df-\u00f6\u00f8-\u00ff\u0100-\u017f\u0218-\u021b"
# Initials of two letters, and first names cut short: "Ll. Sample", "Dafydd Ch. Sample", "Wm. Sample"
_SHORT_FIRST = r"(?:Ll|Ch|Rh|Th|Ph|Ff|Wm|Geo|Jas|Thos|Chas|Robt|Alex|Edw)\."
INITIALS = rf"(?:(?:[{_UP}]\.?|{_SHORT_FIRST})[ \n-]?){{1,4}}(?<=[ \n.-])"
PARTICLE = r"(?:(?:van|von|de|der|den|du|da|di|la|le|ap|ab|bin|al|el|ul|St\.?|Van|De|Le|La|Du|Della|(?:DE|VAN|VON|DER|DEN|LA|LE|DU)(?=[^\S\t][A-Z]{2}))[^\S\t]+)"
SURNAME = rf"(?:(?:Mc|Mac|O'|D'|Fitz|Ap|de|De)[^\S\t]?)?[{_UP}][{_LOW}'][{_LOW}{_UP}']*(?:\\?-(?:\n[ \t]*)?[{_UP}][{_LOW}{_UP}']+|-(?:y|yr|on|le|by|the|upon|de|la|under)-[{_UP}{_LOW}][{_LOW}']+)*"
CAPITALS = rf"(?!(?:OBE|MBE|CBE|KBE|DBE|BEM|QPM|JP|DL|MSP|MLA)\b)(?:(?:MC|MAC|Mc|Mac|O'|D')[^\S\t]?)?[{_UP}]{{2,}}(?:['-][{_UP}]+)*"
GIVEN = rf"[{_UP}][{_LOW}']+(?:-[{_UP}][{_LOW}]+)?"
FULL = (
    rf"(?:{INITIALS}{PARTICLE}{{0,2}}(?:{SURNAME}|{CAPITALS})(?:[^\S\t]{SURNAME})?"
    rf"|{GIVEN}(?:[^\S\t](?:(?:[{_UP}]\.?|{_SHORT_FIRST})[^\S\t]){{0,2}}(?:'[{_UP}][{_LOW}]+'[^\S\t])?)(?:{GIVEN}[^\S\t]){{0,2}}{PARTICLE}{{0,2}}(?:{SURNAME}|{CAPITALS}))"
)
_SET_IN = rf"(?:(?<=[\s]and[\s])|(?<=[a-z],[\s])){GIVEN}(?:\n[^\S\t\n]{{2,12}}{SURNAME}|[ ]{{4,13}}{SURNAME}(?=[.,;]|[ ](?:and|\()))"  # broken over lines that are set in
BARE = rf"(?:{PARTICLE}{{0,2}}(?:{SURNAME}|{CAPITALS}))"

STYLE = rf"(?:{ELECTED}|{STYLED}|{RANK})"
# "CouncillorsADA SAMPLE", "MrBEN SPECIMEN": a page that lost the blank after a style
_RUN_ON = rf"(?:(?<=cillor)|(?<=illors)|(?<=Cllr)|(?<=Cllrs)|(?<=Mr)|(?<=Mrs)|(?<=Ms)|(?<=Miss)|(?<=Dr)|(?<=[a-z]\.))(?=[{_UP}]['{_UP}{_LOW}])"
PERSON = re.compile(
    rf"(?=[{_UP}])(?:(?P<style>{STYLE}(?:\s+(?:{STYLED}|{RANK}))?)(?:\s+|(?<=rs|RS|en|an):-?\s*|{_RUN_ON})(?P<styled>(?:[{_UP}]\.?\s){{1,2}}{CAPITALS}[^\S\t]{CAPITALS}|{FULL}|{CAPITALS}(?:[^\S\t](?:[{_UP}]\.?\s){{0,2}}(?:DE[^\S\t])?{CAPITALS}){{1,2}}|{BARE})|(?P<plain>{FULL}|{_SET_IN}))(?P<honours>{HONOURS})?"
)

# Words that are capitalised in minutes and are no part of a person's name.
NOT_NAMES = frozenset(
    ["Mr", "Mrs", "Ms", "Miss", "Dr", "Abuse", "Alderman", "Aldermen", "Bailies", "Complex", "Discussion", "Discussions", "Doctor", "Great", "Memorial", "Banqueting", "Topic", "Topics", "Locality", "Needs", "Role", "Investigation", "Investigations", "Association", "Associations", "Coalition", "Consulting", "Provider", "Providers", "Scotland", "Ireland", "Minute", "Taker", "Procedure", "Right", "Worshipful", "Baptist", "Methodist", "Pentecostal", "Evangelical", "Academy", "Account", "Accountable", "Accounts", "Action", "Activity", "Acting", "Adolescent", "Adult", "Adults", "Advice", "Adviser", "Advisor", "Affairs", "Agency", "Agenda", "Analyst", "Annual", "Apologies", "Appendix", "April", "Area", "Armed", "Arrangements", "Assembly", "Award", "Awards", "Assessment", "Assistant", "Associate", "Assurance", "Audit", "August", "Authorities", "Authority", "Board", "Boards", "Borough", "Boys", "British", "Budget", "Building", "Bureau", "Business", "Cabinet", "Care", "Carers", "Caring", "Case", "Cases", "Catholic", "Central", "Centre", "Centres", "Chair", "Chairman", "Chairperson", "Chairwoman", "Chamber", "Change", "Charity", "Charter", "Chief", "Child", "Childcare", "Children", "Childrens", "Christmas", "Church", "City", "Civic", "Clerk", "Fiscal", "Reporter", "Const", "Clinical", "Closure", "Code", "Collaborative", "College", "Commission", "Commissioned", "Commissioner", "Commissioners", "Commissioning", "Committee", "Committees", "Communication", "Communications", "Communities", "Community", "Company", "Complaints", "Conference", "Constabulary", "Constitution", "Consultation", "Consultant", "Contact", "Contract", "Convener", "Convenor", "Coordinator", "Co-ordinator", "Corporate", "Council", "Councillor", "Councillors", "Councils", "County", "Court", "Courts", "Crime", "Criminal", "Culture", "Customer", "Cyngor", "Data", "Day", "December", "Deputy", "Decision", "Declaration", "Declarations", "Delivery", "Democratic", "Department", "Designated", "Detective", "Development", "Digital", "Director", "Directorate", "Directors", "Disability", "Disabled", "District", "Division", "Domestic", "Draft", "Duty", "Early", "East", "Eastern", "Economic", "Economy", "Edge", "Education", "Educational", "Emergency", "Employment", "Engagement", "England", "English", "Enterprise", "Environment", "Equality", "Essex", "Estates", "European", "Exclusions", "Executive", "Exploitation", "External", "Families", "Family", "February", "Federation", "Field", "Finance", "Financial", "Fire", "Focused", "Forum", "Forums", "Foster", "Fostering", "Foundation", "Framework", "Front", "Full", "Fund", "Funding", "Further", "General", "Girls", "Good", "Governance", "Government", "Governor", "Governors", "Grammar", "Greater", "Green", "Group", "Growth", "Guardian", "Guidance", "Gwent", "Hall", "Harm", "Head", "Headteacher", "Headteachers", "Health", "Healthcare", "Healthy", "Help", "High", "Higher", "Highways", "History", "Home", "Homes", "Hospital", "House", "Housing", "Hub", "Human", "Improvement", "Inclusion", "Independent", "Infant", "Information", "Initial", "Inspection", "Inspections", "Inspector", "Inspectorate", "Inspectors", "Institute", "Integrated", "Integration", "Interim", "Internal", "International", "Investment", "Item", "Items", "January", "Job", "Joint", "July", "June", "Junior", "Justice", "Key", "Labour", "Lead", "Leader", "Leaders", "Leadership", "Learning", "Legal", "Leisure", "Liaison", "Liberal", "Library", "Licensing", "Life", "Local", "London", "Looked", "Lost", "Management", "Manager", "Managers", "March", "Market", "Medical", "Meeting", "Member", "Members", "Membership", "Mental", "Middle", "Midlands", "Ministry", "Minister", "Minutes", "Missing", "Monitoring", "Mayor", "Motion", "Multi", "Municipal", "National", "Neighbourhood", "Neglect", "Network", "New", "Newly", "NHS", "Norfolk", "North", "Northern", "Note", "November", "Nurse", "Nursery", "Nursing", "Objections", "Observer", "October", "Office", "Officer", "Officers", "Ofsted", "Ombudsman", "Operational", "Operations", "Order", "Organisation", "Organisational", "Other", "Outcome", "Outcomes", "Overview", "Page", "Panel", "Panels", "Parent", "Parenting", "Parents", "Parish", "Park", "Part", "Participation", "Partner", "Partners", "Partnership", "Partnerships", "Party", "People", "Performance", "Permanence", "Permanent", "Person", "Personal", "Personnel", "Place", "Placements", "Plan", "Planning", "Plans", "Police", "Policy", "Pool", "Portfolio", "Post", "Practice", "Present", "President", "Prevention", "Previous", "Primary", "Principal", "Priorities", "Priority", "Private", "Probation", "Procurement", "Professional", "Programme", "Programmes", "Progress", "Project", "Projects", "Property", "Proposals", "Protection", "Provision", "Public", "Pupil", "Pupils", "Quality", "Quarter", "Quarterly", "Question", "Questions", "Quorum", "Recommendation", "Recommendations", "Recommended", "Record", "Records", "Recruitment", "Referral", "Referrals", "Reform", "Regeneration", "Region", "Regional", "Registered", "Registrar", "Regulation", "Regulatory", "Relations", "Report", "Reports", "Representative", "Representatives", "Required", "Requires", "Research", "Residential", "Resident", "Residents", "Resilience", "Resolution", "Resolved", "Resources", "Response", "Responsibility", "Restaurant", "Retention", "Return", "Review", "Reviewing", "Reviews", "Rights", "Risk", "Road", "Room", "Royal", "Rural", "Safe", "Safeguarding", "Safer", "Safety", "Scheme", "School", "Schools", "Science", "Scottish", "Scrutiny", "Secondary", "Secretary", "Section", "Sector", "Security", "Select", "Senior", "September", "Serious", "Service", "Services", "Sexual", "Shire", "Single", "Site", "Sixth", "Skills", "Social", "Society", "Solicitor", "Solutions", "South", "Southern", "Special", "Specialist", "Sport", "Staff", "Staffing", "Stage", "Standards", "Standing", "State", "Statement", "Statutory", "Steering", "Strategic", "Strategy", "Street", "Stronger", "Student", "Sub", "Sub-Group", "Subgroup", "Subject", "Substitute", "Substitutes", "Suite", "Summary", "Superintendent", "Supervision", "Supervising", "Support", "Supported", "Supporting", "Survey", "Sustainability", "System", "Systems", "Task", "Team", "Teams", "Technology", "Temporary", "Term", "Terms", "The", "There", "These", "This", "Those", "Thursday", "Town", "Trade", "Trading", "Training", "Transformation", "Transition", "Transport", "Treasurer", "Treasury", "Trust", "Trustee", "Trustees", "Tuesday", "Union", "Unit", "United", "University", "Update", "Updates", "Urgent", "Verbal", "Vice", "Victim", "Victims", "Village", "Violence", "Virtual", "Vision", "Visit", "Visitor", "Visits", "Voice", "Voluntary", "Volunteer", "Volunteers", "Vulnerable", "Wales", "Ward", "Wardens", "Warden", "Wednesday", "Welfare", "Wellbeing", "Well-being", "Welsh", "West", "Western", "With", "Witnesses", "Women", "Work", "Worker", "Workers", "Workforce", "Workforces", "Working", "Workshop", "Works", "Written", "Year", "Years", "Young", "Youth", "Monday", "Friday", "Saturday", "Sunday", "May", "Executives", "Holder", "Constable", "Sergeant", "Interested", "Additional", "Also", "Any", "Apology", "Absence", "Absent", "Attendance", "Attended", "In", "Notice", "Date", "Time", "Venue", "None", "No", "Not", "All", "An", "And", "At", "By", "For", "From", "If", "It", "Its", "Of", "On", "Or", "Our", "That", "Their", "They", "To", "Under", "Until", "Up", "Was", "We", "Were", "What", "When", "Where", "Which", "While", "Who", "Will", "You", "Your", "Appointed", "Elected", "Co-opted", "Coopted", "Opposition", "Majority", "Minority", "Conservative", "Democrat", "Democrats", "Administration", "Vice-Chair", "Vice-Chairman", "Vice-Chairperson", "Councillor-", "He", "She", "His", "Her", "However", "Following", "Currently", "Nationally", "Although", "During", "Since", "After", "Before", "Both", "Each", "Some", "Many", "More", "Most", "Several", "Other", "Another", "Such", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Good", "Outstanding", "Inadequate", "Adequate", "Clerk's", "Chair's", "Officer's", "Council's"]
)  # fmt: skip

NOT_NAMES |= frozenset(["Reporter", "Procurator", "Healthwatch", "Speakers", "Applicants", "Objectors", "Academies", "Infants", "Juniors", "Valley", "Vale", "Cafcass", "Barnardo's", "Estyn", "Integrated", "Author", "Reviewer", "Auditor", "Representing", "Staying", "Befrienders", "Mentors", "Combined", "Mayoral", "Metropolitan", "Anglican", "Presbyterian", "Orthodox", "Muslim", "Hindu", "Jewish", "Sikh", "Humanist"])
# Words of agendas, services and charities, few of them surnames: "Busy Hands Kirby", "Appeals Against Refusal".
NOT_NAMES |= frozenset(["Lord", "Lady", "Provost", "Bowl", "Pool", "Gym", "Rink", "Arena", "Honorary", "Representation", "Representations", "Absences", "Absenteeism", "Accommodation", "Accounting", "Achievement", "Achieving", "Activities", "Adaptations", "Admission", "Admissions", "Adolescents", "Adopt", "Adoption", "Advocacy", "Advocates", "Against", "Age", "Ageing", "Agencies", "Agreed", "Agreement", "Aims", "Airport", "Alcohol", "Allegation", "Allegations", "Allowance", "Allowances", "Ambition", "Ambitions", "Ambulance", "Among", "Analysis", "Analytics", "Annex", "Annexes", "Answer", "Answers", "Appeal", "Appeals", "Appendices", "Appointment", "Appointments", "Appraisal", "Appraisals", "Apprenticeship", "Apprenticeships", "Appropriate", "Approved", "Areas", "Arena", "Arising", "Around", "Arrange", "Aspirations", "Aspiring", "Assessed", "Assessments", "Asylum", "Attachment", "Attachments", "Attainment", "Attendances", "Attending", "Auditing", "Auditors", "Autism", "Autistic", "Average", "Ballot", "Based", "Baseline", "Becoming", "Behaviour", "Behaviours", "Being", "Belonging", "Benchmark", "Benchmarking", "Benchmarks", "Benefit", "Benefits", "Better", "Between", "Bilingual", "Body", "Booklet", "Boundaries", "Boundary", "Branding", "Breaking", "Breaks", "Breastfeeding", "Bridging", "Briefing", "Briefings", "Broadband", "Buildings", "Built", "Bulletin", "Bullying", "Buses", "Cadets", "Campaign", "Capability", "Capital", "Carbon", "Careers", "Caseload", "Caseloads", "Cemetery", "Census", "Chaired", "Chairs", "Changes", "Clarity", "Cleansing", "Climate", "Clinic", "Clinics", "Closing", "Coming", "Commenced", "Comment", "Comments", "Comms", "Complaint", "Compliance", "Compliments", "Concern", "Concerns", "Concluded", "Conduct", "Confidential", "Confirmation", "Connecting", "Considered", "Consortium", "Consultative", "Consultee", "Consultees", "Contingency", "Continue", "Contracts", "Contributions", "Conveyancing", "Coronavirus", "Coroner", "Coroners", "Correspondence", "Costs", "Counselling", "Covid", "Creating", "Crematorium", "Cultural", "Curriculum", "Custody", "Cyber", "Dashboard", "Dataset", "Datasets", "Dated", "Deadlines", "Death", "Deaths", "Delivering", "Dementia", "Democracy", "Dental", "Dentistry", "Departmental", "Deputation", "Deputations", "Details", "Detention", "Developing", "Devolution", "Diary", "Direction", "Directorates", "Disabilities", "Disciplinary", "Disclosable", "Disclosure", "Disclosures", "Divisional", "Doctors", "Document", "Documents", "Donations", "Driving", "Drug", "Drugs", "Due", "Dyslexia", "Educated", "Effectiveness", "Efficiencies", "Efficiency", "Elderly", "Election", "Elections", "Elective", "Electoral", "Elsewhere", "Email", "Emotional", "Employability", "Employee", "Employees", "Employer", "Employers", "Empowering", "Enablement", "Enabling", "Enclosure", "Enclosures", "End", "Energy", "Enhancing", "Enquiries", "Enquiry", "Ensure", "Ensuring", "Equalities", "Equipment", "Escalation", "Ethics", "Ethos", "Evacuation", "Evaluation", "Event", "Events", "Evidence", "Examinations", "Exams", "Excellence", "Excellent", "Exclusion", "Exempt", "Exemption", "Expected", "Expenses", "Experience", "Experienced", "Experiences", "Feedback", "Finish", "Food", "Force", "Forecast", "Forecasting", "Forecasts", "Forward", "Frailty", "Fraud", "Free", "Freehold", "Fundraising", "Future", "Futures", "Gambling", "Gang", "Gangs", "Grants", "Grievance", "Grooming", "Groups", "Growing", "Handout", "Harassment", "Here", "Holiday", "Holidays", "Homeless", "Homelessness", "Hospice", "Hosted", "Hostel", "Hours", "Housekeeping", "How", "Hubs", "Immunisation", "Impact", "Improve", "Improvements", "Improving", "Increased", "Independence", "Indicator", "Indicators", "Induction", "Inequalities", "Infirmary", "Influence", "Informed", "Inquest", "Inquests", "Inquiries", "Inquiry", "Insourcing", "Inspected", "Inspecting", "Inspiring", "Intelligence", "Interest", "Interests", "Intermediary", "Internet", "Internship", "Interpreting", "Intervention", "Interventions", "Interview", "Interviews", "Into", "Introduction", "Introductions", "Investing", "Invoices", "Issue", "Issues", "Journey", "Judgement", "Judgements", "Just", "Keeping", "Kinship", "Knife", "Language", "Late", "Leaflet", "Leaflets", "Lease", "Leases", "Leavers", "Leaving", "Led", "Lessons", "Letter", "Level", "Levels", "Like", "Links", "Liquor", "Listening", "Literacy", "Live", "Lives", "Living", "Localism", "Loneliness", "Magazine", "Magistrates", "Making", "Managing", "Marketing", "Maternity", "Matrix", "Matters", "Measure", "Measures", "Media", "Mediation", "Meetings", "Memorandum", "Midwifery", "Midwives", "Milestones", "Mindfulness", "Missed", "Mission", "Mobility", "Moving", "Museum", "Named", "Narrative", "Nature", "Need", "Neonatal", "Neurodevelopmental", "Neurodiversity", "Newsletter", "Newspaper", "Next", "Nomination", "Nominations", "Non", "Notes", "Notification", "Number", "Numbers", "Numeracy", "Nurses", "Nutrition", "Obesity", "Objective", "Objectives", "Occupational", "Off", "Offender", "Offenders", "Offending", "Offer", "Older", "Ombudsmen", "Onboarding", "Oncology", "One", "Online", "Open", "Opening", "Openness", "Ophthalmology", "Orders", "Others", "Outside", "Outsourcing", "Overall", "Oversight", "Own", "Paediatric", "Paediatrics", "Palliative", "Pandemic", "Paragraph", "Parental", "Parking", "Parole", "Pathway", "Pathways", "Pavilion", "Payment", "Payments", "Payroll", "Pecuniary", "Pension", "Pensions", "Perinatal", "Petition", "Petitions", "Pharmacy", "Philanthropy", "Physiotherapy", "Picture", "Placement", "Places", "Pledge", "Podcast", "Point", "Points", "Polling", "Position", "Positive", "Poverty", "Practitioners", "Prayer", "Prayers", "Pre", "Premises", "Preparation", "Presentation", "Presentations", "Prevent", "Preventing", "Previously", "Principles", "Prison", "Prisons", "Probationary", "Procedural", "Procuring", "Profile", "Promoting", "Prosecution", "Protecting", "Protocol", "Providing", "Psychiatry", "Psychology", "Published", "Purpose", "Put", "Qualified", "Questionnaire", "Questionnaires", "Radicalisation", "Radiology", "Rail", "Railway", "Raise", "Raised", "Raising", "Ratification", "Reablement", "Reading", "Reason", "Recording", "Recruiting", "Recycling", "Reduced", "Reducing", "Reduction", "Redundancy", "Reference", "Referendum", "Refuge", "Refugee", "Refugees", "Refusal", "Regulations", "Regulator", "Regulators", "Rehabilitation", "Related", "Relationship", "Relationships", "Remit", "Rescue", "Reserves", "Resettlement", "Resignation", "Resource", "Respondents", "Responding", "Responses", "Retaining", "Retirement", "Revenue", "Revenues", "Roads", "Rota", "Salaries", "Savings", "Schedule", "Schedules", "Scorecard", "Second", "Seconded", "Secondment", "Secure", "Seeking", "Session", "Sessions", "Set", "Settings", "Shared", "Sharing", "Should", "Sickness", "Significant", "Signs", "Situation", "Slavery", "Slide", "Slides", "Smoking", "Speech", "Sponsorship", "Spotlight", "Stability", "Stable", "Stadium", "Stakeholder", "Stakeholders", "Standard", "Starting", "Statistical", "Start", "Statistics", "Step", "Stepping", "Steps", "Strength", "Strengthening", "Strengths", "Structure", "Structures", "Substance", "Substituted", "Substitution", "Substitutions", "Succession", "Sufficiency", "Supplementary", "Surgery", "Surveys", "Tackling", "Talk", "Talked", "Target", "Targeted", "Targets", "Task-and-Finish", "Taskforce", "Taxi", "Teacher", "Teachers", "Teaching", "Telecare", "Television", "Tenancy", "Tenants", "Tenders", "Theatre", "Thematic", "Therapies", "Therapist", "Therapists", "Therapy", "Third", "Thresholds", "Through", "Throughout", "Timeliness", "Timetable", "Title", "Tobacco", "Together", "Toolkit", "Tracker", "Trafficking", "Traineeship", "Traineeships", "Transforming", "Translation", "Trauma", "Traveller", "Travellers", "Trend", "Trends", "Tribunal", "Truancy", "Trusted", "Turnover", "Unaccompanied", "Unallocated", "Understanding", "Uniform", "Unmet", "Unsatisfactory", "Use", "Using", "Vacancies", "Vacancy", "Vaccination", "Valuing", "Very", "View", "Views", "Visiting", "Voting", "Waiting", "Waste", "Weak", "Webcast", "Website", "Welcome", "Wellness", "Whistleblower", "Whistleblowing", "Whole", "Wide", "Wider", "Within", "Without"])  # fmt: skip
NOT_NAMES |= frozenset(["Video", "Videoconference", "Teleconference", "Delegated", "Hybrid", "Remote", "OBO", "Stores", "Lough", "Loch", "YN", "HEFYD", "BRESENNOL", "YMDDIHEURIADAU", "Bresennol", "Ymddiheuriadau"])  # a shop, waters, labels in Welsh
NOT_NAMES -= {"Will"}  # "Will SAMPLE"
# Of these, the ones that no style or initial makes a surname ("Councillor Members", "A Board").
_NEVER = frozenset(
    ["In", "On", "At", "Const", "The", "It", "To", "And", "By", "For", "If", "This", "That", "There", "Following", "After", "Army", "Moved", "Seconded", "Proposed", "Resolved", "Agreed", "Noted", "Asked", "Said", "Hospitals", "Board", "Boards", "Committee", "Committees", "Panel", "Panels", "Council", "Councils", "Councillor", "Councillors", "Member", "Members", "Membership", "Chair", "Chairman", "Chairperson", "Chairwoman", "Director", "Directors", "Directorate", "Manager", "Managers", "Officer", "Officers", "Service", "Services", "Cabinet", "Portfolio", "Partnership", "Partnerships", "Scrutiny", "Overview", "Executive", "Commissioner", "Minutes", "Report", "Reports", "Agenda", "Item", "Items", "Apologies", "Meeting", "Team", "Teams", "Safeguarding", "Children", "Childrens", "Authority", "Authorities", "Constabulary", "Police", "Department", "Government", "Ofsted", "Inspection", "Inspectors", "Strategy", "Strategic", "Holder", "Leader", "Deputy", "Vice-Chair", "Vice-Chairman", "Co-opted", "Interim", "Acting", "Assistant", "Independent", "Corporate", "Education", "Health", "Social", "Representative", "Representatives", "Governor", "Governors", "Resolved", "Present", "Absent", "Attendance", "Also", "Other", "Others", "The", "This", "That", "Mr", "Mrs", "Ms", "Miss", "Dr", "Cllr", "Cllrs", "Professor", "Reverend", "Canon", "Father", "Rabbi", "Imam", "Dame", "Notes", "Development", "Operations", "Commissioning", "Planning", "Licensing", "Improvement", "Performance", "Finance", "Business", "Partner", "Lead", "Head"]
)  # fmt: skip
_PLACES_TOO = ("Essex", "Norfolk", "London", "England", "Ireland", "Wales")  # "Ann Wales, Head of Law", where a post stands beside the name
# Common surnames among the words above: "Ann Young", "Peter Hall".
SURNAMES_TOO = frozenset(
    [
        "Alderman", "Lord", "Young", "Green", "Park", "Hall", "Field", "Church", "Ward", "Day", "Page", "Good", "March", "May", "West", "North", "Law",
        "Street", "Price", "Forest", "Mayor", "Bishop", "Parish", "Wood", "House", "Hill", "Best", "Case", "Cross", "Marsh", "Rule", "Spring", "Summers",
        "Winter", "Penny", "Post", "Small", "Foster", "Senior", "Long", *_PLACES_TOO
    ]
)  # fmt: skip
_ACRONYMS = frozenset(
    ["MASH", "CAMHS", "LADO", "SEND", "SENCO", "LSCB", "LSCP", "ILACS", "JTAI", "CAFCASS", "OFSTED", "ASYE", "NEET"]
)
_YOUTH = Screened(
    r"\b(?:youth\s+(?:mayor|council|parliament|cabinet|forum|commissioner|ambassador|representative|voice)|young\s+(?:mayor|advis[eo]r|inspector|commissioner|ambassador)s?|young\s+(?:persons?|people)(?:'s)?\s+(?:representative|champion|ambassador|advis[eo]r|forum|panel)|representatives?\s+of\s+young\s+people|child(?:ren)?\s+in\s+care\s+council|(?:children|young\s+people)'s\s+council|care[- ]experienced\s+(?:young\s+)?\w+|care\s+leavers?'?\s+(?:forum|council)|UKYP|MYP|(?:student|pupil|(?:care|child\s+in\s+care)\s+(?:leaver|experienced)?s?)\s*(?:member|representative)|head\s+(?:boy|girl)|youth\s+conven[eo]r|youth\s+(?:\w+\s+){0,2}award|duke\s+of\s+edinburgh\S*\s+(?:\w+\s+)?award)\b",
    re.I,
)
_PRIVATE = Screened(
    r"\b(?:resident|petitioner|parent|mother|father(?!\s+(?-i:[A-Z][a-z]))|carer|grandparent|adopter|young\s+(?:person|adult)(?!'s)|foster(?:ed)?\s+(?:child|carer)|victim(?!\s+support\b)|pupil(?!\s+(?:referral|premium|places?|planning)\b)|neighbour|applicant|appellant|agent|objector|supporter|member\s+of\s+the\s+public|public\s+(?:speaker|questioner)|local\s+resident|care\s+leaver|service\s+user|relative|complainant|tenant|student)s?\b(?!(?:'s?)?\s+(?:governor|representative|(?:(?:carer|voice|council|support|recruitment|liaison|and\s+\w+)s?\s+){0,2}(?:trust|forum|centre|association|services?|teams?|network|partnership|manager|officer|lead|co-?ordinator|director|adviser)\b))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name found in text: `start`, `end` cover style, name and honours; `name` is the name alone."""

    start: int
    end: int
    name: str
    style: str

    @property
    def elected(self) -> bool:
        return _of_elected(self.style)

    @property
    def rank(self) -> str:
        """The rank in the style, or an empty string."""
        return _rank_in(self.style)

    @property
    def styled(self) -> bool:
        """Whether Mr, Mrs, Dr or the like stands before the name."""
        return bool(self.style) and not self.elected and not self.rank


_ELECTED = re.compile(ELECTED)
_RANK_LAST = re.compile(rf"{RANK}$")


@lru_cache(maxsize=512)
def _of_elected(style: str) -> bool:
    return _ELECTED.match(style) is not None


@lru_cache(maxsize=512)
def _rank_in(style: str) -> str:
    found = _RANK_LAST.search(style)
    return " ".join(found.group().split()) if found else ""


_APART = re.compile(r"[\s.]+")
_MC = re.compile(r"\bMa?c(?=[A-Z])")  # "PETER McSAMPLE": in capitals for all that
_INITIAL_FIRST = re.compile(r"[A-Z]\.?[\s.]")
_LETTERS_FIRST = re.compile(r"[A-Z]{3,}\s|N\.? Ireland\b")
_VOWEL = re.compile("[AEIOUY]")
_NO_NAMES = frozenset({"AGM", "APM", "EGM", "Free Church"})  # "Kirby PC AGM": of a parish council; "Free Church Representative"
_NO_FIRST = frozenset({"UK", "EU", "NE", "NW", "SE", "SW", "GP", "IT", "HR", "HM", "LA", "RE", "PE", "UN", "US"})


def is_name(name: str, styled: bool) -> bool:
    """Whether a matched text can be a person's name: no word of it belongs to posts, bodies or calendars."""
    pieces = _APART.split(name.strip())
    words = [w for w in pieces if len(w) > 1]
    if name in _NO_NAMES or not words or _RUN_INTO.search(name):
        return False
    if not styled and (len(pieces) < 2 or (pieces[0] == "St" and len(pieces) == 2)):
        return False  # "St Anne's", of a school
    last = words[-1]
    if styled and " " in name and _MC.sub("MC", name).isupper() and not any(w.capitalize() in _NEVER for w in words):
        return True
    if (
        last.isupper()
        and len(last) > 1
        and not (any(w.isupper() for w in words[:-1] if len(w) > 2) or styled)
        and (len(last) < 4 or last in _ACRONYMS or not _VOWEL.search(last))
    ):
        return False
    words = [w.removesuffix("'s").rstrip("'") for w in words]
    words = [w.capitalize() if w.isupper() and len(w) > 1 else w for w in words]
    if any(w in _NEVER for w in words):
        return False
    if (name.split(None, 1)[0] in _NO_FIRST or _LETTERS_FIRST.match(name)) and not (styled and _TWO_INITIALS.fullmatch(name)):
        return False
    if styled or _INITIAL_FIRST.match(name.strip()):
        return len(words) == 1 or sum(w in NOT_NAMES for w in words) < len(words)
    return not any(w in NOT_NAMES for w in words[:-1]) and (words[-1] not in NOT_NAMES or words[-1] in SURNAMES_TOO)


def find_names(plain: str, start: int = 0, end: int | None = None) -> list[Name]:
    """The persons' names in a run of ordinary text, in order."""
    return list(_names(plain, start, len(plain) if end is None else end))


@lru_cache(maxsize=1024)
def _names(plain: str, start: int, end: int) -> tuple[Name, ...]:
    found: list[Name] = []
    at = start
    while first := _CAPITALISED.search(plain, at, end):
        word, here = first["word"], first.start()
        if word in NO_STYLES:
            at = first.end()
            continue
        common = word in NOT_NAMES  # with which no name begins, but a style may: "Chief Constable"
        match = PERSON.match(plain, here, end) if not common or _STYLE.match(plain, here, end) else None
        if match is None:
            at = first.end() if common else here + 1
            continue
        if match["plain"] and len(word) > 1 and not _NO_SECOND.isdisjoint(match["plain"].split(None, 2)[1:2]):
            at = first.end()  # "Kirby Safeguarding", of a board
            continue
        style = " ".join((match["style"] or "").split())
        raw = match["styled"] or match["plain"]
        raw = _HONOURS_LAST.sub("", raw) if raw[-1].isupper() else raw
        begin = match.start("styled") if match["styled"] else match.start("plain")
        raw = _trim(raw, bool(style))
        if match["style"] and "\t" in plain[match.start("style") : begin] and _rank_in(style):
            at = begin  # the cells "Superintendent" and "Moor Police"
            continue
        if match["style"] and _FORCE.match(plain, begin) and _rank_in(style):
            at = begin  # "Superintendent Moor Police", "Inspector     Elm Valley Police"
            continue
        if raw and (style or not _within_word(plain, begin)) and is_name(raw, bool(style)):
            if not style and plain.endswith(" at ", 0, begin) and not plain.startswith("'s", begin + len(raw)):
                at = begin + len(raw)  # "Headteacher at Elm Park"
                continue
            if raw.startswith("St ") and raw.endswith("'s") and not style:
                at = begin + len(raw)  # "St Hilda's Primary"
                continue
            if not style and _only_a_word(raw, plain, begin + len(raw)):
                at = begin + len(raw)  # "Kinship Foster Carers", "Elm Moor Senior Managers", "Active Essex", "Social Care Wales"
                continue
            if raw.split()[-1] in _PREFIXES and _SPLIT_WORD.match(plain, begin + len(raw)):
                at = begin + len(raw)  # "Outreach Co-ordinator"
                continue
            if raw in _COMPASS and style.endswith("Manager"):
                at = begin + len(raw)  # "the Area Manager North"
                continue
            if not style and _GOES_ON.match(plain, begin + len(raw)):
                at = begin + len(raw)  # "Elm Park School", "Ashby Dale Primary Academy"
                continue
            stop = begin + len(raw)
            if stop < match.end() and (honours := _HONOURS.match(plain, stop, match.end())):
                stop = honours.end()
            found.append(Name(match.start() if style else begin, stop, tidy(raw), style))
            at = stop
            several = style.removesuffix(".").endswith(("s", "S")) or (" " not in found[-1].name and plain.startswith(", ", stop) and _ONE_FOR_ALL.match(plain, stop, end) is not None)
            if found[-1].elected and ((mrs := _COUNCILLORS_MRS.match(style)) or several):
                found += (run := _surnames(plain, stop, end, so_styled=mrs is not None))
                at = run[-1].end if run else at
        else:
            at = first.end()
    return tuple(_without_wards(found) if "Ward" in plain else found)


def _without_wards(found: list[Name]) -> list[Name]:
    """The names but those of wards, above whose members two or more stand: "Elm Ward      Trinity Ward"; one alone may be a person's."""
    wards = [n for n in found if not n.style and n.name.endswith(" Ward")]
    return [n for n in found if n not in wards] if len(wards) > 1 else found


def alone(plain: str) -> Name | None:
    """The person whose name, without a style of office, is all that a line or a cell says."""
    name = next(iter(find_names(plain)), None)
    return name if name and name.start == 0 and name.end == len(plain) and not name.elected else None


# "Min NoDescription": words of a table run into one; "McSample", "O'Figure", "DeModel" are names
_RUN_INTO = re.compile(r"(?<![A-Za-z'])(?!Ma?c[A-Z]|Fitz[A-Z]|D[aeiu][A-Z]|L[aeo][A-Z]|V[ao]n[A-Z]|Ap[A-Z]|Al[A-Z]|El[A-Z])[A-Z][a-z]+[A-Z][a-z]")
_CAPITALISED = re.compile(rf"(?P<word>[{_UP}][\w'-]*)\.?\s*")
_STYLE = re.compile(rf"{STYLE}[\s:]")
_OF_STYLES = frozenset(re.findall(r"[A-Z][A-Za-z]+", STYLE))  # the words of styles, some of them cut ("Superintend[ea]nt")
# Words with which neither a name nor a style begins: two thirds of the capitalised words of a page.
_NO_SECOND = NOT_NAMES - SURNAMES_TOO
NO_STYLES = frozenset(w for w in NOT_NAMES if w not in _OF_STYLES and not w.startswith(tuple(s for s in _OF_STYLES if len(s) > 2)))
_COUNCILLORS_MRS = re.compile(r"(?:Councill?ors|COUNCILLORS|Cllrs|CLLRS)\.? (?:Mrs|Miss|Ms)")
_HONOURS = re.compile(HONOURS)
_BROKEN = re.compile(r"-\s+")  # a name with a hyphen, broken over two lines
_INITIAL_LAST = re.compile(r"\b[A-Z]\.$")
_SPLIT_WORD = re.compile(r"-[a-z]")
_PREFIXES = frozenset(["Co", "Pre", "Sub", "Non", "Multi", "Self", "Re", "Anti", "Ex", "Inter", "Cross", "Part", "Full", "Long", "Well"])
_FORCE = re.compile(r"(?:(?:Thames|Greater|North|South|West|Mid|East)\s)?[A-Z][a-z]+(?:(?:-|,?\s(?:and|&)\s)[A-Z][a-z]+)?\s(?:Police|Constabulary|Heddlu)\b|British Transport Police\b|Police\b")
_TWO_INITIALS = re.compile(r"[A-Z]{2} [A-Z][a-z'-]+")  # "Councillor HM Sample"; "HM Inspectorate" has no style
_COMPASS = frozenset(["North", "South", "East", "West", "Central"])
# "Ann Foster, Ben Specimen"; "Ann Foster (Chair)": the word as a surname
_SURNAME_FOSTER = re.compile(r"\s*(?:$|[,;.:()|/-]|\n|and\b|said\b|asked\b|reported\b)")
_POST = r"Nurse|Officer|Manager|Director|Head|Lead|Inspector|Superintendent|Advis[eo]r|Co-?ordinator"
_SURNAME_SENIOR = re.compile(rf",\s(?:[A-Z][\w'&-]+\s){{0,3}}(?:{_POST})\b|\s\((?!Chair of)")
_SURNAME_PLACE = re.compile(
    r"(?:,\s|\s[-\u2013]\s|\s\()(?:(?:[A-Z&][\w'&/-]*|of|for|and)\s){0,6}?"
    rf"(?:{_POST}|Chair(?:man|person)?|Constable|Commissioner|Executive|Clerk|Solicitor|Leader|Governor|Member|Doctor)\b"
)


def _only_a_word(raw: str, plain: str, end: int) -> bool:
    """Whether the last word of a name without a style, which is a surname at times, is none by what stands behind it."""
    if raw.endswith(" Foster"):
        return _SURNAME_FOSTER.match(plain, end) is None
    if raw.endswith(" Senior"):
        return _SURNAME_SENIOR.match(plain, end) is None
    return raw.endswith(_PLACES_TOO) and (raw.count(" ") > _MOST_BEFORE_A_PLACE or _SURNAME_PLACE.match(plain, end) is None)


_MOST_BEFORE_A_PLACE = 2  # spaces: "Ann Mary Wales"
_POSTS_IN_SHORT = frozenset(["HT", "DHT", "CEO", "DPH", "DASS", "DCS"])  # "Ruth Sample HT, Moor School"
_HONOURS_LAST = re.compile(rf"{HONOURS}$")
_GOES_ON = re.compile(
    r"(?:'s?)?[^\S\n\t](?:(?:C\.? of E\.?|CofE|CE|RC|Primary|High|Junior|Infant|Secondary|Community|Learning|Academies|Education|Grammar|Special|Nursery|Catholic|Church|NHS|General|Foundation|County|City|Borough|Academy|Children's|Safeguarding|University|Sixth)[^\S\n\t]){0,3}"
    r"(?:(?:Valley|Vale)(?:[^\S\n\t][A-Z][a-z]+){0,3}[^\S\n\t](?:Trust|Police|Council|Constabulary|Partnership|Probation|Service|Board)|Safeguarding[^\S\t]+(?:Children|Adults?|Board|Partnership)|School|Academy|College|Hospitals?|Trust|Council|Constabulary|University|Nursery|Federation|Road|Street|Lane|NHS|CCG|ICB|Police"
    r"|Clinical[^\S\t]Commissioning[^\S\t]Groups?|Integrated[^\S\t]Care[^\S\t]Board|Health[^\S\t]Board|(?:North|South|East|West|Mid|Greater)[^\S\t][A-Z][a-z]+(?:shire|[^\S\t](?:and|&)[^\S\t][A-Z][a-z]+|[^\S\t]East|[^\S\t]West)?)\b"
    r"|[^\S\n\t](?:Primary|Infants|Juniors|Nursery|Secondary)(?=\s*(?:[,;.()\n]|$))"
)
_NEXT_SURNAME = re.compile(
    rf"(?:\s*\([^()]{{0,80}}\)){{0,2}}(?:,?\sin\sthe\s[Cc]hair)?(?:\s-\s[A-Z][\w']{{2,20}}(?:[ -][A-Z][\w']{{2,20}}){{0,2}}(?=,\s|\sand\s))?\s*(?:(?:,\s*and|,|and|&)\s+|(?<=[\w)]),(?=[A-Z]))(?P<style>(?:(?:Mrs|Miss|Ms|Dr|Lady|Sir|[Tt]he\s+(?:Right\s+)?Hon|Lord|Dame|Baroness|Provost|PROVOST|Bailie|BAILIE)\.?\s+){{0,2}})"
    rf"(?P<name>{FULL}|{CAPITALS}(?:\s(?:[{_UP}]\.?\s){{0,2}}{CAPITALS}){{1,2}}|{BARE}(?:- {SURNAME}(?=,))?)(?P<honours>{HONOURS})?(?=\s*(?:[,.;(]|and\b|&|$|\s[a-z])|[^\S\n]*\n(?:\s*\n|[^\S\n]+[A-Z][\w'-]+\s[A-Z][\w'-]+\s*[-\u2013(]))"
)
_ONE_FOR_ALL = re.compile(rf"(?:,\s+{BARE}){{1,40}},?\s+(?:and|&)\s+{BARE}\.?\s*$")  # "from Councillor Sample, Specimen and Figure."


_OTHER_STYLE = re.compile(rf"(?:{STYLED}|{RANK})\s")  # "Councillors Sample and Specimen and Monsignor Ned Model"


def _within_word(plain: str, at: int) -> bool:
    """Whether a place is inside a word: the S of "THE COUNCIL'S FORWARD PLAN" is no initial, nor the V of "F&V Const"."""
    before = plain[max(0, at - 2) : at]
    return before[-1:].isalnum() or (before[-1:] in ("'", "&") and before[0].isalnum())


def _surnames(plain: str, at: int, end: int, so_styled: bool) -> list[Name]:
    """The surnames that go on a list after one "Councillors" ("Councillors Sample, Specimen and Instance").

    One styled Mrs among them is a councillor too, where a name without a style follows ("Councillors Sample, Mrs Specimen and
    Instance"), or where the run has shown or begun with another (`so_styled`); those styled so only at its end may be co-opted.
    """
    found: list[Name] = []
    styled: list[Name] = []
    while (match := _NEXT_SURNAME.match(plain, at, end)) and is_name(match["name"], styled=True) and not _OTHER_STYLE.match(plain, match.start("name")) and not match["name"].endswith("'s"):
        at = match.end("honours") if match["honours"] else match.end("name")
        name = Name(match.start("style"), at, tidy(match["name"]), "Councillor")
        if match["style"] and not so_styled:
            styled.append(name)
        else:
            so_styled = so_styled or bool(styled)
            found += [*styled, name]
            styled = []
    return found


_DONE = frozenset({"MOVED", "PROPOSED", "SECONDED", "RESOLVED", "AGREED", "ASKED"})


def _trim(raw: str, styled: bool) -> str:
    """A matched name without trailing words that belong to what follows ("Smith Cabinet" gives "Smith")."""
    if raw.endswith("'s"):
        raw = raw[:-2]
    words = raw.split()
    if len(words) > 1 and words[-1] in _DONE:
        words = words[:-1]  # "Councillor Ada Sample MOVED"
    for i in range(2, len(words)):
        if words[i] in NOT_NAMES and words[i] not in SURNAMES_TOO:
            words = words[:i]
            break
    while len(words) > 1 and words[-1].strip(".'") in NOT_NAMES and not _surname_too(words, styled):
        words = words[:-1]
    if len(words) > 2 and words[-1] in _POSTS_IN_SHORT:
        words = words[:-1]
    if not words or not (styled or len(words) > 1):
        return ""
    at = 0
    for word in words:  # keep the text's own white space
        at = raw.index(word, at) + len(word)
    return raw[:at]


def _surname_too(words: list[str], styled: bool) -> bool:
    """Whether the last word, though a common one, can be a surname here: after a style, after initials ("H. Draft")."""
    last = words[-1].strip(".'")
    if last in _NEVER:
        return False
    return all(map(_INITIALS.fullmatch, words[:-1])) or last in SURNAMES_TOO or (styled and len(words) == 2)


_INITIALS = re.compile(r"(?:[A-Z]\.?){1,3}")


def tidy(name: str) -> str:
    """A name as the contract writes it: white space folded, no style, no honours."""
    name = _HONOURS_LAST.sub("", " ".join(_BROKEN.sub("-", name.replace("\\", "")).split()))
    return name.strip(" ,.;:") if not _INITIAL_LAST.search(name) else name.strip(" ,;:")


def private(text: str) -> bool:
    """Whether a text describes someone who holds no public role: a member of the public, a family member, youth office."""
    return _YOUTH.stands(text) or _PRIVATE.stands(text)


def youth(text: str) -> bool:
    """Whether a text names a young person's office ("Youth Mayor")."""
    return _YOUTH.stands(text)


def without_youth(text: str) -> str:
    """A text without the young persons' offices that it names."""
    return _YOUTH.exact.sub("", text) if youth(text) else text


@lru_cache(maxsize=4096)
def key(name: str) -> tuple[str, str]:
    """Surname and first initial, to tell whether two forms name one person ("Councillor Sample", "B Sample")."""
    words = [w.strip(".") for w in name.replace(".", ". ").split() if w.strip(".")]
    return words[-1].casefold(), words[0][0].casefold() if len(words) > 1 and not surname_alone(name) else ""


_SURNAME_ALONE = re.compile(rf"{PARTICLE}{{1,2}}[{_UP}][\w'-]*")


def surname_alone(name: str) -> bool:
    """Whether a name is a surname and nothing else: "Sample", "De Sample"."""
    return " " not in name or _SURNAME_ALONE.fullmatch(name) is not None


def same(a: str, b: str) -> bool:
    """Whether two names can be one person's in one document: same surname, initials that do not differ."""
    if a == b:
        return True
    (surname, initial), (other, second) = key(a), key(b)
    if surname != other or (initial and second and initial != second):
        return False
    first, last = a.split(), b.split()
    full = [len(w[0].strip(".")) > 1 for n, w in ((a, first), (b, last)) if not surname_alone(n)]
    return first[0].casefold() == last[0].casefold() if len(full) == 2 and all(full) else True
