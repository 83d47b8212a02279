"""The stance of a clause: asserted, planned, expected, hoped, suggested, denied, conditional, asked, target."""

from __future__ import annotations

import re

import pytest

from kg.stance import attribution, stance

# The clause in question stands in square brackets; a sentence may hold more than one.
CASES = [
    ("It was hoped that the service would be [rated good].", "hoped"),
    ("Members heard that the LSCB [had been rated as good].", "asserted"),
    ("It was hoped that Ofsted, having called in May 2018, [had been back].", "hoped"),
    ("It was hoped that although the board was new, it [counted the police among its members].", "hoped"),
    ("There was no evidence [that the LSCB had been replaced].", "denied"),
    ("It was hoped that the hub, which [was run by Barset], would open.", "asserted"),
    (
        "The Committee was aware that Ashby's services [had been judged as inadequate] by Ofsted and queried "
        "whether this would have an impact on the contract.",
        "asserted",
    ),
    ("The next Ofsted [monitoring visit] would take place on 2 and 3 October.", "planned"),
    ("Ofsted had confirmed that a [focused visit] would take place in May 2021.", "planned"),
    ("[No area had been judged inadequate].", "denied"),
    ("None of the areas inspected [had been judged inadequate].", "denied"),
    ("Not one area [had been found to be inadequate].", "denied"),
    ("She hoped that it would be [rated good], or even outstanding, at its next inspection.", "hoped"),
    ("Estyn [would inspect education services] in November 2019.", "planned"),
    ("It was suggested that the [heavily publicised 'inadequate' judgement] had caused concern.", "suggested"),
    ("A Member asked whether the service [had been rated good].", "asked"),
    ("If the service [was judged inadequate] again a commissioner would be appointed.", "conditional"),
    ("The LSCB [had been replaced by] the Partnership, which would meet in June.", "asserted"),
    ("The LSCB [would be replaced by] the Partnership in June.", "planned"),
    ("It had been proposed that the LSCB [be replaced by] a Partnership.", "suggested"),
    ("Officers expected [the Board to be judged good].", "expected"),
    ("It was not known whether the Board [would be replaced].", "conditional"),
    ("Was the service [judged good]?", "asked"),
    ("The Director was not in a position to say when [Estyn would be back].", "denied"),
    ("It was too early to tell how soon [Ofsted would return].", "denied"),
    ("Ofsted [would return in May 2027], although no room had been found.", "planned"),
    ("Members asked about caseloads and were informed that Ofsted [had rated the service good].", "asserted"),
    ("The Director denied that the service [had been rated inadequate].", "denied"),
    ("The Chair hoped for better, but Ofsted [had rated the service inadequate].", "asserted"),
    ("The LSCB was good; it was hoped that adoption would improve; leadership [was judged good].", "asserted"),
    (
        "Services [had been rated Good overall], as had the ESCB, though the experience of care leavers [had "
        "been judged to require improvement].",
        "asserted",
    ),
    ("The service had not [been judged good].", "denied"),
    ("The Board may [be judged inadequate] next year.", "expected"),
    ("Caseloads should [be no more than 16].", "target"),
    ("The Council's ambition was [to be rated outstanding].", "hoped"),
    (
        "It was noted that the draft plan [had been submitted to Ofsted] and that a visit was expected in May.",
        "asserted",
    ),
    (
        "It was noted that it was expected that the plan would [be adopted] in May and that the budget [would be cut].",
        "expected",
    ),
    ("Although caseloads were not falling, Ofsted [had judged the service to be good].", "asserted"),
    ("The Committee thanked officers for the report, which [rated the service good].", "asserted"),
    ("Officers would circulate the letter, in which Ofsted [had judged leadership as good].", "asserted"),
    ("Ofsted did not [inspect] in 2020.", "denied"),
    ("The Cabinet Member was confident that the service [would be graded good].", "expected"),
    ("In answer to a question, it was confirmed that the inspection [had taken place] in May 2016.", "asserted"),
    ("The service [had been judged to be good] in June 2016, having previously not been.", "asserted"),
    ("Ofsted was expected [to inspect the service] in 2022.", "expected"),
    ("Ofsted were due [to inspect the service] in 2022.", "planned"),
    ("The [inspection] was due in 2022.", "planned"),
    ("In preparation for [the ILACS inspection] the Council held a peer review.", "planned"),
    (
        "In response to a question about caseloads, the Director said that the service [had been judged good].",
        "asserted",
    ),
    ("There were no concerns and Ofsted [had rated the service good].", "asserted"),
    ("The Chair asked Mrs Sample to take members through the letter on the visit that Ofsted [had made in May].", "asserted"),
    ("The Chair asked for the letter that followed the visit which Ofsted [had made in May].", "asserted"),
    ("The Chair asked Mrs Sample to say whether Ofsted [had made a visit].", "asked"),
    ("Members were asked to note that the service [had been rated good].", "asserted"),
    ("A Member queried whether Ofsted had reported that the service [had been rated good].", "asked"),
    ("Due to high caseloads the service [was judged inadequate].", "asserted"),
    ("Plans for children were weak and leadership [was judged inadequate].", "asserted"),
    (
        "It was proposed by Councillor A Bell, seconded by Councillor C Dee, and agreed that the Board [be replaced].",
        "asserted",
    ),
    ("Ofsted's  report  was  expected  to  say that the service [was good].", "expected"),
    ("There were no plans for the two [to merge].", "denied"),
    ("A grade of good [had not been given].", "denied"),
    ("Since [the inspection in 2019] caseloads had fallen and would fall further.", "asserted"),
]


@pytest.mark.parametrize(("marked", "expected"), CASES)
def test_stance(marked: str, expected: str) -> None:
    plain = re.sub(r"[\[\]]", "", marked)
    spans = [(m.start() - 2 * n, m.end() - 2 * n - 2) for n, m in enumerate(re.finditer(r"\[[^\]]*\]", marked))]
    assert {stance(plain, start, end) for start, end in spans} == {expected}


@pytest.mark.parametrize(
    ("plain", "before", "expected"),
    [
        ("Ofsted had found that plans drifted.", "plans", "inspectorate"),
        ("The inspectors' letter noted that staff were proud.", "staff", "inspectorate"),
        ("It was the Director's own view that plans drifted.", "plans", "officer"),
        ("Officers felt that plans had improved since the inspection.", "plans", "officer"),
        ("It was noted that plans drifted.", "plans", ""),
        ("Estyn was thanked. Plans drifted.", "Plans", ""),
    ],
)
def test_attribution(plain: str, before: str, expected: str) -> None:
    assert attribution(plain, plain.index(before)) == expected


def test_a_hostile_sentence_takes_no_longer_for_its_length() -> None:
    plain = "it was hoped that, and, and the " * 120 + "Board was rated good."
    assert stance(plain, len(plain) - 15, len(plain)) in {"hoped", "asserted"}
