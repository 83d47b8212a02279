"""Bodies named: full names, kinds, acronyms, one row a body."""

from __future__ import annotations

import pytest

from tests import excerpts


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            excerpts.SCOTLAND,
            {"Fife Child Protection Committee": "safeguarding children board", "Fife Council": "council"},
        ),
        (
            excerpts.TRUST,
            {
                "Bradford Safeguarding Children Partnership": "safeguarding partnership",
                ("Risk and Vulnerability Panel"): "panel",
                "Improvement Board": "board",
                "NHS West Yorkshire Integrated Care Board": "health body",
            },
        ),
        (
            excerpts.SINGLE_ITEM,
            {
                "Kent Safeguarding Children Board": "safeguarding children board",
                "Kent Police": "police force",
                "Trafficking Subgroup": "subgroup",
            },
        ),
        (
            excerpts.WALES,
            {"North Wales Safeguarding Board": "safeguarding children board", "Gwynedd Council": "council"},
        ),
        (excerpts.MARKDOWN, {"Vulnerable Adolescents Group": "subgroup"}),
        (excerpts.BOARD_LIST, {"Corporate Parenting Board": "board", "Barnardo's": "voluntary organisation"}),
    ],
)
def test_bodies_of_an_excerpt(text: str, wanted: dict[str, str]) -> None:
    found = dict(excerpts.rows("bodies", text, "name", "kind"))
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize("text", [excerpts.SCOTLAND, excerpts.TRUST, excerpts.SINGLE_ITEM, excerpts.BOARD_LIST])
def test_a_body_has_one_row(text: str) -> None:
    names = [n.lower() for (n,) in excerpts.rows("bodies", text, "name")]
    assert len(names) == len(set(names))


def test_the_acronym_goes_with_the_name() -> None:
    assert ("Kent Safeguarding Children Board", "KSCB") in excerpts.rows(
        "bodies", excerpts.SINGLE_ITEM, "name", "acronym"
    )


def test_no_class_of_bodies_and_no_short_form() -> None:
    text = excerpts.TRUST.replace(
        "That the update be noted.", ("That Local Safeguarding Children Boards and the Board be thanked.")
    )
    names = {n for (n,) in excerpts.rows("bodies", text, "name")}
    assert not names & {"Board", "Local Safeguarding Children Boards", "Panel"}


@pytest.mark.parametrize(("council", "name"), [("The Highland Council", "Highland Council"), ("The City of Edinburgh Council", "City of Edinburgh Council")])
def test_a_council_whose_name_has_an_article_is_named_without_it(council: str, name: str) -> None:
    text = f"{council}\n\nMinute of Meeting of the Education Committee held on 4 March 2021\n\n1. Care\n\nThe report of {council} was noted.\n"
    names = {n for (n,) in excerpts.rows("bodies", text, "name")}
    assert name in names
    assert not any(n.startswith("The ") for n in names)
