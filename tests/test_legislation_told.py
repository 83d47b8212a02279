"""Acts, regulations and guidance in wordings of many shapes, each with all the citations that it gives."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = (
    "Exampleshire County Council\n\nChildren's Services Scrutiny Committee\n\nMinutes of the meeting held on 4 May 2021 at 10am in County Hall\n\nPresent: Councillors A Ash (Chair), B Birch\n\n"
    "5. Safeguarding children\n\nThe Partnership reported on child protection and early help. "
)

CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ('The draft of Working Together is still out for consultation.', [('Working Together to Safeguard Children', '', '')]),
    ('Working Together was about to be revised.', [('Working Together to Safeguard Children', '', '')]),
    ('This was required by Working Together.', [('Working Together to Safeguard Children', '', '')]),
    ('Under the revised Working Together, partners were equal.', [('Working Together to Safeguard Children', '', '')]),
    ('The new edition of Working Together (December 2023) was awaited.', [('Working Together to Safeguard Children', '2023', '')]),
    ('Chapter 3 of Working Together 2018 set this out.', [('Working Together to Safeguard Children', '2018', 'Chapter 3')]),
    ('Sections 16 to 23 of the Children and Social Work Act 2017 did away with the boards.', [('Children and Social Work Act', '2017', 'Sections 16 to 23')]),
    ('Sections 16-23 of the Children and Social Work Act 2017 applied.', [('Children and Social Work Act', '2017', 'Sections 16-23')]),
    ('Under section 23ZZA of the Children Act 1989 the school had a duty.', [('Children Act', '1989', 'Section 23ZZA')]),
    ('Under the National Health Service (Pharmaceutical and Local Pharmaceutical Services) Regulations 2013 the Board had to publish it.', [('National Health Service (Pharmaceutical and Local Pharmaceutical Services) Regulations', '2013', '')]),
    ('The statutory guidance Promoting the Education of Looked-After and Previously Looked-After Children says so.', [('Promoting the Education of Looked-After and Previously Looked-After Children', '', '')]),
    ("The statutory guidance 'Applying Corporate Parenting Principles to Looked-After Children and Care Leavers' had been followed.", [('Applying Corporate Parenting Principles to Looked-After Children and Care Leavers', '', '')]),
    ('Statutory guidance on Elective Home Education had been revised.', [('Elective Home Education', '', '')]),
    ('The Children Act 1989 applied; section 17 of the Act placed a duty on the Council.', [('Children Act', '1989', 'Section 17')]),
    ('The Children Act 1989 and the Care Act 2014 applied, as did section 42 of the 2014 Act.', [('Care Act', '2014', 'Section 42'), ('Children Act', '1989', '')]),
    ('The duty lay in the Children Act of 1989, at sections 17, 20 and 22(3).', [('Children Act', '1989', 'Section 17'), ('Children Act', '1989', 'Section 20'), ('Children Act', '1989', 'Section 22(3)')]),
    ('The Act of 1989 (Children Act) was cited.', [('Children Act', '', '')]),
    ('Part III of the Children Act 1989 was explained.', [('Children Act', '1989', 'Part III')]),
    ('The press were excluded under s100A(4) of the LGA 1972.', []),
    ('The Care Planning, Placement and Case Review (England) Regulations 2010, regulation 24, let them approve him.', [('Care Planning, Placement and Case Review (England) Regulations', '2010', 'Regulation 24')]),
    ('The Special Educational Needs and Disability Regulations 2014 set the time limit.', [('Special Educational Needs and Disability Regulations', '2014', '')]),
    ("The Children's Homes Regulations required a visit.", [("Children's Homes Regulations", '', '')]),
    ('The Domestic Abuse Act, which had received Royal Assent in April 2021, would help.', [('Domestic Abuse Act', '', '')]),
    ('The Serious Violence Duty of the Police, Crime, Sentencing and Courts Act 2022 had begun.', [('Police, Crime, Sentencing and Courts Act', '2022', '')]),
    ('The Equality Act 2010 (section 149) duty was noted.', [('Equality Act', '2010', 'Section 149')]),
    ('Human Rights Act implications were considered.', [('Human Rights Act', '', '')]),
    ('The National Minimum Standards for Fostering were met.', []),
    ('Working Together with Families was the theme.', []),
    ('Working together, the partners had agreed it.', []),
    ('The team was Working Together for Children.', []),
    ('The Act Now campaign was praised.', []),
    ('Section 4 of the report was read.', []),
    ('The Modern Slavery Act 2015 and the Counter-Terrorism and Security Act 2015 both applied.', [('Counter-Terrorism and Security Act', '2015', ''), ('Modern Slavery Act', '2015', '')]),
    ('Keeping Children Safe in Education (September 2023) had been sent to schools.', [('Keeping Children Safe in Education', '2023', '')]),
    ('Every agency did its Section 11 (Children Act 2004) self-assessment on time.', [('Children Act', '2004', 'Section 11')]),
    ('Section 11 (of the Children Act 2004) audits were in hand.', [('Children Act', '2004', 'Section 11')]),
    ('A s.175 (Education Act 2002) return was made by schools.', [('Education Act', '2002', 'Section 175')]),
    ('Section 20 (Children Act 1989) arrangements were reviewed.', [('Children Act', '1989', 'Section 20')]),
    ('The section 17 and 47 (Children Act 1989) figures were shown.', [('Children Act', '1989', 'Section 17'), ('Children Act', '1989', 'Section 47')]),
    ('The Children Act 2004 was the source. Section 11 of the Act bound every agency.', [('Children Act', '2004', 'Section 11')]),
    ('The Children Act 2004 was explained. Audits were late. Section 11 of that Act applied to schools.', [('Children Act', '2004', 'Section 11')]),
    ('Partners had duties under the Children Act 2004, in particular section 11.', [('Children Act', '2004', 'Section 11')]),
    ('Under the Children Act 2004, and specifically s.11, agencies audited themselves.', [('Children Act', '2004', 'Section 11')]),
    ('Section 11 audits (the Children Act 2004 requires them) were late.', [('Children Act', '2004', 'Section 11')]),
    ('The Care Act 2014 was explained. Section 20 placements had fallen.', [('', '', 'Section 20'), ('Care Act', '2014', '')]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_citations_of_a_sentence(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows("legislation", HEAD + text + "\n", "title", "year", "provision") == expected
