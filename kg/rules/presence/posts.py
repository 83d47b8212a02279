"""The words of posts and of the organisations that hold them."""

from __future__ import annotations

import re

_HEADS = (
    r"Director|Manager|Officer|Head(?!\s+Start)|Chair(?:man|person|woman)?|Leader|Lead|Commissioner|(?:Cabinet|Executive|Portfolio)\s+(?:Board\s+|Support\s+|Lead\s+|Assistant\s+)?Member|Cabinet\s+Spokes(?:person|man|woman)|Lay\s+Member|(?:Executive|Cabinet|Lead|Portfolio)\s+(?:Support\s+)?Councillor|Portfolio\s+Holder|Lead\s+Member|Constable|Superintendent|Inspector|Sergeant|"
    r"Secretary|Chief\s+Executive|Executive(?=\s*$)|Co-?[Oo]rdinator|Advis[eo]r|Solicitor|Accountant|Principal|Head\s?[Tt]eacher|Consultant|Nurse|Clerk|Registrar|Treasurer|Worker|Analyst|Professor|Conven[eo]r|"
    r"Scrutineer|Ombudsman|President|Trustee|Guardian|Engineer|Planner|Auditor|Administrator|Psychologist|Psychiatrist|Paediatrician|Researcher|Representative|Specialist|Supervisor|Mayor|Commander|Major|Captain|"
    r"Author|Reviewer|Minister|Judge|Governor|Assistant(?=\s*$|\s+to\b)|Deputy(?=\s*$)|Partner(?=\s*$)|Practitioner|Strategist|Facilitator|Mentor|Procurator\s+Fiscal|Reporter(?!\s+Administration)|Ambassador|Champion|Barrister|Lawyer|Counsel|Chaplain|Librarian|Technician|Midwife|Doctor|GP|HT|DHT|CEO|DPH|DASS|DCS|SRO|AD(?=\s+(?:[A-Z]|(?:for|of)\s))|"
    r"Cadeirydd|Cyfarwyddwr|Pennaeth|Prif\s+Weithredwr|Arweinydd|Swyddog|Rheolwr|Cydlynydd|Clerc|Aelod\s+Cabinet|Cyfreithiwr|Ymgynghorydd|Cyfarwyddwraig|Pensaer|Trysorydd"
)
POST_HEAD = re.compile(rf"\b(?:{_HEADS})s?\b", re.I if False else 0)
_CAP = r"(?:[A-Z][\w'/&-]*|&)"
_JOIN = r"(?:of|for|and|the|&|in|to|with(?=\s+[Rr]espons)|at|on|responsibility|responsible)"
# A run of capitalised words with the small words between them, as a post is written.
_WORD = r"(?!(?:Councillor|Cllr|Alderman|Mrs?|Ms|Miss|Dr)\b)[A-Z][\w'-]*"
_THEME = rf"{_WORD}(?:\s+{_WORD}){{0,2}}"
# "Cabinet Member for Children, Education, Skills and Early Help"
_PORTFOLIO_OF_MANY = rf"(?:Deputy\s+)?(?:(?:Cabinet|Executive|Lead)\s+Member|Portfolio\s+Holder)\s+for\s+{_THEME}(?:,\s+{_THEME}){{2,4}},?\s+(?:and|&)\s+{_THEME}"
POST_WORDS = rf"(?:{_PORTFOLIO_OF_MANY}|{_CAP})(?:(?:\s+{_JOIN}){{0,3}}\s+(?:{_CAP}|151(?=\s))|\s\([A-Z][a-z][^()]{{2,50}}\)|,\s+{_CAP}(?=(?:\s+{_CAP})?\s+(?:and|&)\s+[A-Z]))*"
CAPITALS = rf"{_CAP}(?:(?:\s+{_JOIN}){{0,2}}\s+{_CAP}){{0,9}}"
# "Cabinet Member": of what, another sentence may tell
PORTFOLIO_ALONE = re.compile(r"(?:(?:Deputy |Lead )?(?:Cabinet|Executive|Lead) (?:Board |Support )?(?:Member|Councillor)|Portfolio Holder)", re.IGNORECASE)
# Whose a post is, before "'s": a council by name, or the home council as officers call it.
OWNER = r"(?:(?:[A-Z][\w'-]*\s+){0,6}Council|[Cc]ouncil|(?<=[Tt]he\s)(?:(?:Local\s+)?Authority|LA\b))"
_ORGS = (
    r"Board|Partnership|Council|Constabulary|Const|Courts?|Police|NHS|Trust|CCGs?|PCTs?|Connexions|ICB|Group|Groups|Services?|University|College|School|Academy|Authority|Hospitals?|Commission|Office|Agency|Society|Association|Committee|Network|"
    r"Nursery|Corporation|Borough\s+of|Ltd|Limited|LLP|plc|PLC|Interface|Federation|Diocese|Government|Ofsted|Foundation|Forum|Hub|Centre|Healthwatch|Refuge|Hospice|Barnardo'?s|NSPCC|Directorate|Department|Consortium|Institute|Union|Probation|Inspectorate|Cafcass|CAFCASS|Coalition|LEP|Alliance|Ministry|Company|CIC|Charity|"
    r"Adopt(?=\s[A-Z])|Reporter Administration|Church (?:of|in) [A-Z]\w+|Team|Unit|Panel|Cyngor|Heddlu|Estyn|CIW|Education Scotland|Social Care Wales|Bwrdd|ICB"
)
ORG_WORD = re.compile(rf"\b(?:{_ORGS})\b")
_BODIES = r"(?:Board|Partnership|Panel|Trust|Constabulary|Police|University|College|School|Academy|Commission|Association|Committee|Forum|Group|Network|Hub|Council|Authority|Executive|Hospital|Foundation|Society|Office)s?"
_CHAIRS = r"(?:Independent\s+|Interim\s+|Acting\s+|Joint\s+|Vice[- ]|Deputy\s+|Assistant\s+|Designate\s+|New\s+|Current\s+|Strategic\s+)*(?:Chair(?:man|person|woman)?|Conven[eo]r|Scrutineer|Business\s+Manager|Board\s+Manager|Manager|Co-?ordinator|Chief\s+(?:Executive|Constable|Officer)|Superintendent|Director|Lead|Head|Headteacher|Principal|Secretary|Leader|Deputy\s+Leader|Professor)"
POST_OF_BODY = re.compile(
    rf"^(?P<post>{_CHAIRS})\s+(?:of|for|at|to)\s+(?:the\s+)?(?P<body>(?!.*\b(?:and|&)\s+Partnerships$)(?:[A-Z][\w'&-]*(?:\s+(?:and|of|for|the|on|&))*\s+)+{_BODIES}(?:(?<=Board|Panel)\s+for\s+[A-Z]\w+(?:\s+(?:and\s+)?[A-Z]\w+){{0,2}})?(?:\s+\([A-Z]{{2,8}}\))?|[A-Z]{{3,6}})$"
)
BODY_TAIL = re.compile(
    r"^(?P<body>(?![A-Z]{3,8} (?:Board|Partnership|Panel) (?:(?:Business|Development|Support|Policy) )?(?:Manager|Officer|Administrator|Co-?ordinator)\b)(?!(?:Strategic|Community|Business|Local|Schools?|Education|Service|Commissioning|Programme|Project|Development|Health|Area|District|Corporate|Key|Senior|Learning"
    r"|Neighbourhood|Regional|Council|Police)\s+(?:Partnership|Council|Board|Panel)\s)(?:[A-Z][\w'&-]*(?:\s+(?:and|of|for|the|&))*\s+)+(?:Board|Partnership|Constabulary|Police|Trust|CCG|Council|Panel)|(?!(?:Independent|Interim|Acting|Deputy|Vice|Lead|Chair\w*)\b)(?:[A-Z][\w'&-]*\s+){1,4}[A-Z]{1,4}(?:SCB|SCP|SAB|CCG|ICB)|[A-Z]{3,6}(?<!CAS)(?<!NHS)|[A-Z][a-z][A-Z]|[A-Z][a-z]{2,}\d{1,3}|Estyn|Ofsted)\s+(?P<post>(?:(?:Independent|Business|Managing|Strategic|Development|Interim|Acting|Assistant|Deputy|Vice|Team|Policy|Partnership|Safeguarding|Training|Project|Programme|Performance|Operations|Senior|Chief|Board|Link|Regional|Lead|Support|Lay)\s+)*(?:Chair(?:man|person|woman)?|Manager|Co-?ordinator|Officer|Director|Lead|Scrutineer|Head|Administrator|Executive|Commissioner|Inspector|Advis[eo]r|(?<=Lay\s)Member))$"
)
# The business of a directorate, and no organisation: "Director of Children's Services", "Head of Early Help", "Assistant Director, Corporate Parenting".
BUSINESS = re.compile(
    r"(?:(?:Children'?s?|Childrens'|Young|People'?s?|Famil(?:y|ies)|Adults?'?s?|Social|Care|Services?|Education|Learning|Skills|Public|Health|Housing|Communit(?:y|ies)|Place|Resources"
    r"|Safeguarding|Quality|Assurance|Early|Help|Intervention|Commissioning|Safety|Inclusion|Youth|Justice|Offending|Well-?being|Schools|Operations|Finance|Prevention|Protection|Lifelong|Practice|Partnerships"
    r"|Corporate|Parenting|Fostering|Adoption|Permanence|Improvement|Performance|Strategy|Strategic|Standards|Attainment|Localit(?:y|ies)|Looked|After|Leaving|Leavers|Carers?|SEND|SEN|Disabilit(?:y|ies)|Special|Educational|Needs|Years"
    r"|Governance|Legal|Law|Communications|Transformation|Workforce|Access|Admissions|Attendance|Reviewing|Regeneration|Environment|Culture|Libraries|Digital|Customers?|Property|Planning|Development|Policy|Insight|Intelligence"
    r"|Exploitation|Missing|Assessment|Court|Specialist|Integrated|Vulnerable|Adolescents?|Placements?|Sufficiency|Residential|Participation|Engagement|Work"
    r"|and|&|the|for|of|,)(?:,?\s+|$)){1,9}"
)
