"""Bodies that replaced, merged, were renamed or will cease; nothing for what is only proposed or feared."""

from __future__ import annotations

import pytest

from tests import excerpts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            excerpts.SCOTLAND,
            [
                ("Exploitation Oversight Group", "", "2025-03-31", "S12000047"),
                ("Significant Case Reviews", "Learning Reviews", "2021-09", "S12000047"),
            ],
        ),
        (
            excerpts.TRUST,
            [
                ("Children's Services Department", "Bradford Children and Families Trust", "2023-04-01", "E08000032"),
                ("Exploitation Panel", "Risk and Vulnerability Panel", "2023-01", "E08000032"),
            ],
        ),
        (
            excerpts.SINGLE_ITEM,
            [
                ("Kent Safeguarding Children Board", "", "2019-09-16", "E10000016"),
                ("Sexual Exploitation Subgroup", "Risks and Vulnerabilities Group", "2018-05", "E10000016"),
                ("Trafficking Subgroup", "Risks and Vulnerabilities Group", "2018-05", "E10000016"),
            ],
        ),
        (excerpts.WALES, []),
        (
            excerpts.MARKDOWN,
            [
                (
                    "City and Hackney Safeguarding Children Board",
                    "City and Hackney Safeguarding Children Partnership",
                    "2019-09-29",
                    "E09000001 E09000012",
                ),
            ],
        ),
        (
            excerpts.BOARD_LIST,
            [
                (
                    "Derby Safeguarding Children Board",
                    "Derby and Derbyshire Safeguarding Children Partnership",
                    "2019-04",
                    "E06000015 E10000007",
                ),
                (
                    "Derbyshire Safeguarding Children Board",
                    "Derby and Derbyshire Safeguarding Children Partnership",
                    "2019-04",
                    "E06000015 E10000007",
                ),
            ],
        ),
    ],
)
def test_successions_of_an_excerpt(text: str, expected: list[tuple[str, ...]]) -> None:
    assert excerpts.rows("successions", text, "predecessor", "successor", "date", "gss") == expected


@pytest.mark.parametrize("text", excerpts.OTHER_BUSINESS)
def test_other_business_gives_none(text: str) -> None:
    assert excerpts.facts("successions", text) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "It was proposed that the Neglect Board be replaced by the Families Board.",
        "Local Safeguarding Children Boards had been replaced by safeguarding partnerships.",
        "Members asked whether the Early Help Board would be dissolved.",
        "Councillor Ashby had replaced Councillor Birtley on the Corporate Parenting Panel.",
    ],
)
def test_what_did_not_happen_is_none(sentence: str) -> None:
    text = excerpts.MARKDOWN.replace("- Section 47 enquiries had risen.", f"- {sentence}")
    assert len(excerpts.facts("successions", text)) == 1


_ITEM = "Committee\nDerby City Council\n12 March 2019\n\n5. Safeguarding children\nChild protection was discussed. "


@pytest.mark.parametrize(
    ("sentence", "date"),
    [
        ("The Neglect Panel closed on 3 May 2018, when the Marl Risk Board was set up in its place.", "2018-05-03"),
        ("The Neglect Panel would cease on 31 March 2019, and from 1 April 2019 its place would be taken by the Marl Risk Board.", "2019-04-01"),
        ("The Neglect Panel was disbanded in June 2021 and its work absorbed by the Marl Risk Board.", "2021-06"),
        ("The Neglect Panel ceased to exist in June 2021, the Marl Risk Board having taken over its work.", "2021-06"),
        ("The Marl Risk Board had been known until 2017 as the Neglect Panel.", "2017"),
        ("The Marl Risk Board went by the name of the Neglect Panel until May 2016.", "2016-05"),
        ("The Neglect Panel is now to make way for the Marl Risk Board on 1 August 2019.", "2019-08-01"),
        ("The Neglect Panel had already, in January 2019, been renamed the Marl Risk Board.", "2019-01"),
        ("The report was by the Marl Risk Board. That Board had itself taken over in 2017 from the Neglect Panel.", "2017"),
    ],
)
def test_one_body_after_another_in_other_words(sentence: str, date: str) -> None:
    found = excerpts.rows("successions", _ITEM + sentence, "predecessor", "successor", "date")
    assert found == [("Neglect Panel", "Marl Risk Board", date)]


def test_a_group_of_a_board_is_what_was_renamed() -> None:
    said = "The Missing Children Group of the Marl Board was renamed the Marl Risk Group in May 2018."
    assert excerpts.rows("successions", _ITEM + said, "predecessor") == [("Missing Children Group",)]
