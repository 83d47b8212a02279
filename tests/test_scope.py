"""Of whom a clause speaks: the council whose minutes they are, another that it names, or nobody in particular."""

from __future__ import annotations

import pytest

from kg.scope import scope, whose
from tests import excerpts

HOME = "Leeds City Council\nScrutiny Board, 4 March 2020\n\n5. Update\n\n"
LEEDS, NORFOLK, STOKE, DERBY, BIRMINGHAM = "E08000035", "E10000020", "E06000021", "E06000015", "E08000025"


@pytest.mark.parametrize(
    ("text", "at", "expected"),
    [
        ("The service had been rated good.", "had been", (LEEDS,)),
        ("Leeds had been rated good.", "had been", (LEEDS,)),
        ("Norfolk's services had been rated good.", "had been", (NORFOLK,)),
        ("It was noted that Norfolk County Council had been rated good by Ofsted.", "had been", (NORFOLK,)),
        ("Members knew that Stoke-on-Trent's Children's Services had been judged inadequate.", "had been", (STOKE,)),
        ("Ofsted had rated Derby City Council as good.", "Ofsted", (DERBY,)),
        ("Derby and Birmingham, both of which had been rated good, were visited.", "had been", (DERBY, BIRMINGHAM)),
        ("Norfolk have been graded outstanding by Ofsted.", "graded", (NORFOLK,)),
        ("Norfolk did better, being graded outstanding.", "graded", (NORFOLK,)),
        ("Caseloads were 14, whereas Norfolk's services had 17.", "14", (LEEDS,)),
        ("Caseloads were 14, whereas Norfolk's services had 17.", "17", (NORFOLK,)),
        ("Nationally, caseloads were 16.", "16", ()),
        ("Other local authorities had been rated good.", "had been", ()),
        ("Statistical neighbours had lower rates.", "had", ()),
        ("Children placed in Norfolk were visited by the service.", "visited", (LEEDS,)),
        ("Officers worked with Derby City Council and the service had been rated good.", "had been", (LEEDS,)),
        ("West Yorkshire Police and the service had been inspected.", "had been", (LEEDS,)),
    ],
)
def test_scope(text: str, at: str, expected: tuple[str, ...]) -> None:
    reading = excerpts.read(HOME + text)
    sentence = next(s for s in reading.sentences if text.endswith(s.text) and s.end == len(reading.text.rstrip()))
    assert set(scope(reading, sentence, sentence.plain.index(at))) == set(expected)


def test_unnamed_others_are_told_from_a_home_that_is_not_known() -> None:
    reading = excerpts.read("5. Update\n\nThe service had been rated good. Other authorities had been rated good.")
    found = [whose(reading, s, s.plain.index("had been"))[0] for s in reading.sentences if "had been" in s.plain]
    assert found == ["home", "none"]


JOINT = """EASTMARCH CHILDREN'S JOINT SCRUTINY COMMITTEE

A meeting of the Joint Scrutiny Committee was held on Thursday 14 September 2023 at 2.00 p.m. in the Town Hall.

PRESENT:

Leeds City Council: Councillors A Alder (Chair), B Birch and C Cedar

Wakefield Council: Councillors D Dogwood and E Elm

5 INSPECTIONS

Leeds

The Director said that caseloads were 17. Agency rates had fallen.

Wakefield

The Director said that caseloads were 19.

Both areas

It was noted that 84 children were placed far away. In Leeds visits had risen. They were now monthly. Wakefield Council had kept its carers.
"""
WAKEFIELD = "E08000036"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("caseloads were 17", (LEEDS,)),
        ("Agency rates", (LEEDS,)),
        ("caseloads were 19", (WAKEFIELD,)),
        ("84 children", (LEEDS, WAKEFIELD)),
        ("kept its carers", (WAKEFIELD,)),
    ],
)
def test_in_a_joint_meeting_a_paragraph_is_about_the_council_that_stands_above_it(words: str, expected: tuple[str, ...]) -> None:
    reading = excerpts.read(JOINT)
    assert reading.gss == (LEEDS, WAKEFIELD)
    sentence = next(s for s in reading.sentences if words.lower() in s.plain.lower())
    assert scope(reading, sentence, sentence.plain.lower().index(words.lower())) == expected
