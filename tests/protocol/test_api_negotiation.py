"""Accept headers: the best acceptable offer, and never an exception."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from api import negotiation as types
from api.negotiation import GRAPHS, SOLUTIONS, choose, named, ranges, weight_of


@pytest.mark.parametrize(
    ("accept", "expected"),
    [
        ("", types.JSON_RESULTS),
        ("*/*", types.JSON_RESULTS),
        ("application/json", types.JSON_RESULTS),
        ("text/csv;q=0.4, text/tab-separated-values;q=0.6", types.TSV),
        ("*/*;q=0.9, text/csv;q=0.91", types.CSV),
        ("*/*, application/sparql-results+json;q=0, application/json;q=0", types.XML_RESULTS),
        ("text/html, application/xhtml+xml, */*;q=0.8", types.HTML),
        ("TEXT/CSV; charset=utf-8", types.CSV),
        ('text/csv;note="a,b";q=1, */*;q=0.1', types.CSV),
        ("text/turtle", ""),
        ("*/*;q=0", ""),
        ("image/*", ""),
    ],
)
def test_solutions(accept: str, expected: str) -> None:
    assert choose(accept, SOLUTIONS) == expected


def test_a_result_format_is_passed_over_for_a_graph() -> None:
    accept = "application/sparql-results+json, text/csv;q=0.9, application/n-triples;q=0.2"
    assert choose(accept, GRAPHS) == types.N_TRIPLES


def test_names_of_formats() -> None:
    assert (named("csv", SOLUTIONS), named("ttl", GRAPHS), named(".srx", SOLUTIONS)) == (
        types.CSV,
        types.TURTLE,
        types.XML_RESULTS,
    )
    assert named("ttl", SOLUTIONS) == named("<script>", SOLUTIONS) == ""


@given(st.text(max_size=200))
def test_any_header_is_read(accept: str) -> None:
    assert choose(accept, SOLUTIONS) in {"", *(o.serves for o in SOLUTIONS)}


MEDIA = st.sampled_from([o.media for o in SOLUTIONS] + ["*/*", "text/*", "application/*", "image/png"])
WEIGHT = st.integers(0, 1000).map(lambda n: n / 1000)


@given(st.lists(st.tuples(MEDIA, WEIGHT), min_size=1, max_size=8, unique_by=lambda p: p[0]))
def test_nothing_acceptable_weighs_more_than_what_is_chosen(pairs: list[tuple[str, float]]) -> None:
    accept = ", ".join(f"{m};q={w:.3f}" for m, w in pairs)
    chosen = choose(accept, SOLUTIONS)
    weights = {o.media: weight_of(o.media, ranges(accept)) for o in SOLUTIONS}
    best = max(weights.values())
    if not chosen:
        assert best == 0
    else:
        assert max(weights[o.media] for o in SOLUTIONS if o.serves == chosen) == best > 0


@given(st.permutations(["text/csv;q=0.3", "application/sparql-results+xml;q=0.8", "*/*;q=0.1"]))
def test_the_order_of_a_list_does_not_matter(parts: list[str]) -> None:
    assert choose(",".join(parts), SOLUTIONS) == types.XML_RESULTS
