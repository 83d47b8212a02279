"""A post and the body that the same words name."""

from __future__ import annotations

import pytest

from kg.titles import split_organisation, split_post

POSTS = {
    "Director of Social Services for Exampleshire County Council": ("Director of Social Services", "Exampleshire County Council"),
    "Head of Fostering for Northmoor Council": ("Head of Fostering", "Northmoor Council"),
    "Service Manager for Fostering of Marlford Borough Council": ("Service Manager for Fostering", "Marlford Borough Council"),
    "Strategic Lead for Early Help at the Northmoor Children's Trust": ("Strategic Lead for Early Help", "Northmoor Children's Trust"),
    "Director of Nursing for Northmoor ICB": ("Director of Nursing", "Northmoor ICB"),
    "Director of Education and Children's Services for the Isle of Example Council": ("Director of Education and Children's Services", "Isle of Example Council"),
    "Independent Chair, Exampleshire Child Protection Committee": ("Independent Chair", "Exampleshire Child Protection Committee"),
    "Cabinet Member for Learning, Lifelong Services and Children": ("Cabinet Member for Learning, Lifelong Services and Children", ""),
    "Head of Service for Children with Disabilities": ("Head of Service for Children with Disabilities", ""),
    "Outreach Worker for the Roe Carers' Centre": ("Outreach Worker", "Roe Carers' Centre"),
    "Director of Children's Services": ("Director of Children's Services", ""),
}


@pytest.mark.parametrize(("said", "expected"), POSTS.items())
def test_a_post_and_its_body(said: str, expected: tuple[str, str]) -> None:
    assert split_organisation(*split_post(said)) == expected
