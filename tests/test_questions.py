"""Questions by name, with parameters that cannot be anything but values."""

from __future__ import annotations

import csv
import io
import json

import pyoxigraph as ox
import pytest

from kg import questions
from kg.questions import BadParameter, UnknownQuestion, answer, as_csv, as_json, load, parse, question

ROWS = [{"document": "a, b", "gss": "E06000047"}, {"document": "“c”", "gss": ""}]


def test_all_questions_load_in_the_contracts_order() -> None:
    assert tuple(load()) == questions.NAMES
    for name, asked in load().items():
        assert asked.name == name
        assert asked.text.endswith("?")
        assert asked.columns[0] == "document"
        assert asked.columns[-5:] == ("evidence", "evidence_start", "evidence_end", "fact", "sources")
        assert asked.parameters == ("authority", "from", "to")


def test_an_unknown_question_names_those_that_there_are() -> None:
    with pytest.raises(UnknownQuestion, match="meetings, attendance"):
        question("../meetings")


def test_a_file_without_header_is_refused() -> None:
    with pytest.raises(ValueError, match="has no line `# columns:`"):
        parse("x", "# question: What?\n# parameters: authority\nSELECT * {}")


def test_the_base_is_put_into_the_query() -> None:
    assert "<http://localhost:8000/kg/def#>" in question("items", "http://localhost:8000/kg").sparql
    assert "w3id.org/safeguarding-kg" not in question("items", "http://localhost:8000/kg").sparql


def test_parameters_become_values() -> None:
    bound = question("items").bound("e06000047", "2016", "2016-12-31")
    assert 'VALUES (?authority ?from ?to) { ("E06000047" "2016" "2016-12-31") }' in bound
    assert '("DUR" UNDEF UNDEF)' in question("items").bound("DUR")
    assert question("items").bound() == question("items").sparql
    assert all('("DUR" UNDEF UNDEF)' in q.bound("dur") for q in load().values())


@pytest.mark.parametrize("bad", ['x" }', "a b", "<http://x>", "-", "{", "x\ny", "'"])
def test_a_parameter_of_another_form_is_refused(bad: str) -> None:
    with pytest.raises(BadParameter, match="write"):
        question("items").bound(authority=bad)
    with pytest.raises(BadParameter, match="write"):
        question("items").bound(date_from=bad)
    with pytest.raises(BadParameter, match="write"):
        question("items").bound(date_to=bad)


@pytest.mark.parametrize("bad", ["2020-13", "2019-02-29", "2020-00", "0000", "2020-1", "20", "2020-01-32"])
def test_a_day_that_no_calendar_has_is_refused(bad: str) -> None:
    with pytest.raises(BadParameter, match="not a date"):
        question("items").bound(date_from=bad)


def test_an_empty_store_answers_nothing() -> None:
    for asked in load().values():
        assert answer(ox.Store().query, asked) == []


def test_joined_columns_are_sorted() -> None:
    asked = parse("x", "# question: Q?\n# columns: document gss inspectorate\n# parameters: authority\n")
    rows = ox.Store().query('SELECT ?document ?gss ?inspectorate { VALUES (?document ?gss ?inspectorate) '
                            '{ ("d" "S2 E1" "Ofsted+CQC") ("e" UNDEF UNDEF) } }')  # fmt: skip
    assert answer(lambda _: rows, asked) == [
        {"document": "d", "gss": "E1 S2", "inspectorate": "CQC+Ofsted"},
        {"document": "e", "gss": "", "inspectorate": ""},
    ]


def test_one_document_can_be_asked_for() -> None:
    asked = parse("x", "# question: Q?\n# columns: document\n# parameters: authority\n")
    rows = ox.Store().query('SELECT ?document { VALUES ?document { "d" "e" } }')
    assert answer(lambda _: rows, asked, document="e") == [{"document": "e"}]


def test_csv_and_json_give_the_rows_back() -> None:
    asked = parse("x", "# question: Q?\n# columns: document gss\n# parameters: authority\n")
    text = as_csv(asked, ROWS)
    assert text.startswith("document,gss\r\n")
    assert list(csv.DictReader(io.StringIO(text))) == ROWS
    assert json.loads(as_json(asked, ROWS)) == {"question": "Q?", "rows": ROWS}
