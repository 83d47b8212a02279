
"""Excerpts of minutes written for the tests, in six styles, and texts of other business that must give nothing.

Persons are invented; so are the dates and doings of the bodies named.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator

from kg.extract import prepare
from kg.model import Document, Fact
from kg.reading import Reading
from kg.text import digest

SCOTLAND = """Minute of Meeting of the Education and Children's Services Committee held in the Town House, Kirkcaldy on Tuesday 12 March 2024 at 10.00 am

Present: Councillors A Baird (Convener), B Cairns, C Dow
Apologies: Councillor E Fyfe

1. Declarations of Interest
There were no declarations of interest.

2. Child Protection Committee Annual Report
The Committee considered a report by the Independent Chair of the Fife Child Protection Committee, Alison Greer. The Child Protection Committee was made up of Fife Council, NHS Fife, Police Scotland and the Scottish Children's Reporter Administration. Significant Case Reviews had been replaced by Learning Reviews in September 2021, under the National Guidance for Child Protection in Scotland 2021. The Committee noted the duties in Part 1 of the Children and Young People (Scotland) Act 2014 and section 53 of the Children (Scotland) Act 1995.

Members heard that the Corporate Parenting Plan had been approved by the Committee in June 2023 and that a Neglect Strategy was being drafted. It was hoped that the Strategy would be published by August 2024.

3. Exploitation
The Exploitation Oversight Group, which was chaired by Morag Lennox, would be dissolved on 31 March 2025.
The Committee agreed to note the report.
"""

TRUST = """CHILDREN'S SCRUTINY PANEL
City of Bradford Metropolitan District Council
Thursday, 6th July 2023

PRESENT: Councillor Mrs D Everall (Chair); Councillors P Fenn and G Hythe.

CP/12/23 CHILDREN'S TRUST UPDATE
The Panel received a presentation on children's social care. Members were told that the Bradford Children and Families Trust had taken over from the Council's Children's Services Department on 1 April 2023. The Improvement Board, which was chaired by Steve Marlow, met every six weeks.

The Workforce Strategy had been launched in May 2023, and a Sufficiency Strategy would be developed. The Exploitation Panel became the Risk and Vulnerability Panel in January 2023.

In answer to Cllr Fenn, it was said that the three statutory safeguarding partners of the Bradford Safeguarding Children Partnership were the Council, West Yorkshire Police and NHS West Yorkshire Integrated Care Board; education settings might be added as a fourth. Cllr Hythe asked whether the Youth Panel would be abolished.

RESOLVED:
(1) That the update be noted.

CP/13/23 SEND
The Written Statement of Action had been submitted to Ofsted on 14 February 2023. Under section 19 of the Education Act 1996 and the Children and Families Act 2014 the local authority had a duty.
"""

SINGLE_ITEM = """Agenda item

Kent Safeguarding Children Board - Annual Report

Minutes:

The Chairman welcomed Patrick Ellwood, Independent Chair of the Kent Safeguarding Children Board (KSCB), and Tessa Marsh, KSCB Business Manager, to the meeting.

Mr Ellwood said that the KSCB would cease to exist on 16 September 2019. The Trafficking Subgroup had merged with the Sexual Exploitation Subgroup to form the Risks and Vulnerabilities Group in May 2018.

The KSCB was funded by Kent County Council, Kent Police and the CCGs. Officers confirmed that KCSIE 2018 and s.11 of the Children Act 2004 placed duties on schools. The Board's Neglect Strategy had been refreshed in June 2018 and its Threshold Policy was under review.
"""

WALES = """Gwynedd Council - Care Scrutiny Committee, 21/11/2019, 10.30am

PRESENT: Councillor Eryl Pugh (Chair), Councillors Non Rees, Siwan Tudor
Also present: Gethin Wynne (Head of Children and Supporting Families)

5. NORTH WALES SAFEGUARDING BOARD / BWRDD DIOGELU GOGLEDD CYMRU

Submitted - the report of the Head of Children and Supporting Families on safeguarding children. The North Wales Safeguarding Board was hosted by Flintshire County Council. The Wales Safeguarding Procedures had been launched.

(a) The Corporate Safeguarding Policy had been adopted in March 2018.
(b) The Edge of Care Plan was still a draft.
(c) Part 7 of the Social Services and Well-being (Wales) Act 2014 placed a duty on all partners.
(d) The Local Delivery Group was chaired by Mared Bowen.

RESOLVED to accept the information.
"""

MARKDOWN = """# Children and Young People Scrutiny Commission

**Date:** 14 January 2021 at 7.00 pm
**Venue:** Virtual meeting
**Council:** London Borough of Hackney

## 4. Safeguarding partnership arrangements

- The City and Hackney Safeguarding Children Partnership had replaced the City and Hackney Safeguarding Children Board on 29 September 2019.
- Jim Gallow had been appointed as Independent Safeguarding Chair's successor in a shadow role.
- The safeguarding partners were:
  - London Borough of Hackney;
  - the Metropolitan Police; and
  - North East London Clinical Commissioning Group.
- Section 47 enquiries had risen. This was in line with Working Together 2018.

## 5. Contextual safeguarding

- The Contextual Safeguarding Strategy had been published in October 2020.
- An anti-racist action plan was in place and a workforce development strategy was being developed.
- Vanessa Orde, who chaired the Vulnerable Adolescents Group, answered questions on children in care.
"""

BOARD_LIST = """Minutes of the Joint Scrutiny Panel meeting held on 3rd October 2018 at Council House, Derby

In attendance: Colleen Abbey, Independent Chair, Derby Safeguarding Children Board
Ian Moss (Derby Safeguarding Children Board Business Manager)

12/18 Looked after children and safeguarding

The Derby Safeguarding Children Board and the Derbyshire Safeguarding Children Board would merge in April 2019 to form the Derby and Derbyshire Safeguarding Children Partnership. It was proposed that the Youth Panel merge with the Schools Panel to form one Panel.

The Corporate Parenting Board (CPB) comprised Derby City Council, Derbyshire Healthcare NHS Foundation Trust and Barnardo's. It was suggested that schools should join the CPB. The Emotional Health Partnership might be replaced by a Board.

The Placement Sufficiency Strategy had been in force since April 2017. A Care Leavers Strategy had been agreed in principle. Regulation 44 visits had been made, as the Children's Homes (England) Regulations 2015 required, and the staying put regulations were explained.
"""

PLANNING = """DEVELOPMENT MANAGEMENT COMMITTEE
Minutes of the meeting held on 4 May 2017 at 6pm in the Guildhall
Present: Councillors A Ashe (Chairman), B Birch, C Cedar

21. 17/00231/FUL Change of use to a children's home, 14 Elm Road
The officer said that the home would be registered with Ofsted. The Local Plan had been adopted in 2015 and the Core Strategy was under review. The Design Review Panel had been replaced by the Quality Panel in 2016. A Section 106 agreement was in place. The Town and Country Planning Act 1990 applied.
RESOLVED that permission be refused.
"""
LICENSING = """LICENSING SUB-COMMITTEE
Minutes of a Meeting held on 10 May 2016
Present: Councillors A Ash, B Bay and C Clay
12. Application for a premises licence
The Statement of Licensing Policy had been published in 2015. The Responsible Authorities were made up of Essex Police, Trading Standards and Environmental Health. The Pubwatch Group was chaired by Les Draper. The protection of children from harm was discussed.
"""
PARISH = """LITTLE SNORING PARISH COUNCIL
Minutes of the Parish Council meeting held on Monday 4th March 2019 in the Village Hall at 7.30pm
Present: Cllrs J Brown (Chair), S Green, T White; Mrs K Grey (Clerk)
3. Policies: The Safeguarding Policy had been adopted in May 2018 and was under review. Standing Orders were replaced by the new model.
5. Allotments: The Playing Field Committee would merge with the Village Hall Committee to form the Recreation Committee.
6. Youth: The Youth Club was made up of members from three villages. The Play Area Working Group was chaired by Cllr Green.
"""
ADMISSIONS = """SCHOOL ADMISSIONS FORUM
Minutes of the meeting of the Admissions Forum held on 8 June 2017 at County Hall at 4pm
Present: Mr R Hale (Chair), Mrs S Ives
3. Admissions Policy 2018/19
The Admissions Policy had been adopted by the Council in March 2017. The Fair Access Protocol was being reviewed. The Schools Forum had replaced the Schools Budget Group. Places for looked after children were given priority.
"""
ADULTS = """Adult Social Care and Health Select Committee
Minutes of the meeting held on 14 January 2020 at 2pm in the Council Chamber, Lewes
Present: Councillors A Able (Chair), B Baker
5. Adult Social Care Strategy
The Carers Strategy had been in place since May 2018. The Safeguarding Adults Board was made up of East Sussex County Council, Sussex Police and the CCGs. It was chaired by Hal Bartley. Care homes were rated good by the CQC.
6. Hospital discharge
The High Weald CCG and the Hastings CCG had merged on 1 April 2020 to form East Sussex CCG.
"""
FOOTBALL = """Northern Premier Football League
Match report, Saturday 3 March 2018
United replaced the injured captain. The Management Board had replaced the Supporters Trust. The club's Youth Development Plan had been launched in 2017. Jane Swift, Chair of the Supporters Trust, said the plan was in place. The under 18 team was rated outstanding.
"""
OTHER_BUSINESS = (PLANNING, LICENSING, PARISH, ADMISSIONS, ADULTS, FOOTBALL)


def read(text: str, name: str = "excerpt") -> Reading:
    """A text made ready for the extractors."""
    return prepare(Document(name, text, digest(text)))


def facts(question: str, text: str) -> list[Fact]:
    """The facts of one question in a text; every evidence span is checked to hold text, and not too much."""
    reading = read(text)
    found: Iterator[Fact] = iter(importlib.import_module(f"kg.extract.{question}").extract(reading))
    out = list(found)
    for fact in out:
        quoted = reading.document.quote(fact.evidence)
        assert quoted == quoted.strip()
        assert 0 < len(quoted) <= 600
    return out


def rows(question: str, text: str, *columns: str) -> list[tuple[str, ...]]:
    """Chosen columns of the facts of one question, sorted."""
    return sorted(tuple(" ".join(f.gss) if c == "gss" else str(getattr(f, c)) for c in columns) for f in facts(question, text))
