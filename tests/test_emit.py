"""A document's graph: well formed, canonical, the same every time, every fact with its proof."""

from __future__ import annotations

from dataclasses import replace

import pyoxigraph as ox
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg import model as m
from kg.emit import emit, fact_subjects, triples
from kg.iris import Mint
from kg.ntriples import date, decimal, escape, integer, is_time, lexical, split, string, unescape
from kg.text import digest

BASE = "https://example.org/kg"
SG = f"{BASE}/def#"
TEXT = (
    "Ashcombe Borough Council\nMinutes of the Children’s Panel, 4 May 2021\nPresent: Cllr Ada Moss (Chair)\n"
    "5 Inspection\nThe service was judged good.\nRESOLVED – (a) That the report be noted. (b) That thanks be given.\n"
)
GSS = ("E06000047",)


def span(words: str) -> m.Span:
    start = TEXT.index(words)
    return m.Span(start, start + len(words))


def extract(*facts: m.Fact, text: str = TEXT) -> m.Extract:
    return m.Extract(m.Document("ashcombe 4 May", text, digest(text)), "plain", facts)


MEETING = m.MeetingFact(
    evidence=span("Minutes of the Children’s Panel, 4 May 2021"),
    rule="meetings/header",
    gss=GSS,
    body="Children’s Panel",
    date="2021-05-04",
)
ITEM = m.ItemFact(
    evidence=span("5 Inspection"), rule="items/heading", gss=GSS, number="5", title="Inspection", position="1"
)
JUDGEMENT = m.JudgementFact(
    evidence=span("The service was judged good."),
    rule="judgements/stated",
    gss=GSS,
    framework="ILACS",
    inspection_start="2021-03",
    area="overall effectiveness",
    grade="good",
)
EVERY = (
    MEETING,
    ITEM,
    JUDGEMENT,
    m.AttendanceFact(evidence=span("Cllr Ada Moss (Chair)"), rule="a/b", gss=GSS, person="Ada Moss", chair="chair"),
    m.ResolutionFact(
        evidence=span("(a) That the report be noted."),
        rule="r/x",
        gss=GSS,
        number="5",
        label="a",
        text="That the report be noted",
        action="note",
        position="1",
    ),
    m.PostFact(
        evidence=span("Cllr Ada Moss (Chair)"), rule="p/x", person="Bo Lund", post="Director", date="2021-05-04"
    ),
    m.InspectionFact(
        evidence=span("The service was judged good."),
        rule="i/x",
        gss=GSS,
        inspectorate="CIW+Estyn",
        framework="JTAI",
        start="2020-01-06",
        end="2020-01-10",
    ),
    m.FindingFact(
        evidence=span("The service was judged good."), rule="f/x", gss=GSS, kind="strength", text="good work"
    ),
    m.SuccessionFact(
        evidence=span("5 Inspection"), rule="s/x", gss=GSS, predecessor="Old Board", successor="New Board"
    ),
    m.PartnerFact(evidence=span("5 Inspection"), rule="pa/x", gss=GSS, body="New Board", organisation="Police"),
    m.StrategyFact(
        evidence=span("5 Inspection"),
        rule="st/x",
        gss=GSS,
        name="Neglect Strategy",
        kind="strategy",
        status="draft",
        date="2021",
    ),
    m.MeasureFact(
        evidence=span("5 Inspection"),
        rule="me/x",
        gss=GSS,
        measure="caseload",
        low="16.50",
        high="18",
        unit="cases per worker",
        date="2020/2021",
    ),
    m.ServiceFact(evidence=span("5 Inspection"), rule="se/x", gss=GSS, provider="Oak Trust", service="Advocacy"),
    m.FundingFact(evidence=span("5 Inspection"), rule="fu/x", gss=GSS, amount="750000", purpose="pilot"),
    m.LegislationFact(
        evidence=span("5 Inspection"), rule="l/x", title="Children Act", year="1989", provision="Section 20"
    ),
    m.TopicFact(evidence=span("5 Inspection"), rule="t/x", gss=GSS, number="5", topic="care-leavers", position="1"),
    m.BodyFact(evidence=span("5 Inspection"), rule="b/x", gss=GSS, name="New Board", acronym="NB", kind="board"),
)


def values(lines: list[str], prop: str) -> list[str]:
    predicate = f"<{prop}>" if prop.startswith("http") else f"<{SG}{prop}>"
    return [o for _, p, o in triples(lines) if p == predicate]


def nodes(lines: list[str], kind: str) -> list[str]:
    return [s for s, p, o in triples(lines) if o == f"<{SG}{kind}>" and p.endswith("22-rdf-syntax-ns#type>")]


def test_every_class_of_fact_is_a_node_with_proof() -> None:
    assert {type(f) for f in EVERY} == set(m.FACTS)
    lines = emit(extract(*EVERY), BASE, "safeguarding-kg 0.1.0")
    proved = fact_subjects(lines)
    kinds = (
        "Meeting Attendance AgendaItem Resolution PostHolding Inspection ImpliedInspection Judgement Finding "
        "Succession Participation StrategyStatus Observation CommissionedService FundingAllocation Citation "
        "TopicAssignment BodyMention"
    )
    for kind in kinds.split():
        assert len(nodes(lines, kind)) == 1, kind
        assert proved[nodes(lines, kind)[0]], kind
    evidence = {e for found in proved.values() for e in found}
    assert evidence <= {s for s, _, o in triples(lines) if o == "<http://www.w3.org/ns/oa#SpecificResource>"}


def test_lines_are_canonical_sorted_and_the_same_for_any_order_of_facts() -> None:
    lines = emit(extract(*EVERY), BASE)
    assert lines == sorted(set(lines)) == emit(extract(*reversed(EVERY)), BASE)
    store = ox.Store()
    store.load("".join(lines).encode(), format=ox.RdfFormat.N_QUADS)
    back = store.dump(format=ox.RdfFormat.N_QUADS)
    assert back is not None
    assert sorted(back.decode().split("\n")[:-1]) == [line[:-1] for line in lines]


def test_no_blank_nodes_and_one_graph() -> None:
    lines = emit(extract(*EVERY), BASE)
    graph = f"<{BASE}/graph/{digest(TEXT)}>"
    assert {split(line)[3] for line in lines} == {graph}
    assert not any(s.startswith("_:") or o.startswith("_:") for s, _, o in triples(lines))


def test_evidence_quotes_the_text_with_what_stands_around_it() -> None:
    lines = emit(extract(JUDGEMENT), BASE)
    oa = "http://www.w3.org/ns/oa#"
    assert [lexical(o) for o in values(lines, f"{oa}exact")] == ["The service was judged good."]
    start, end = (int(lexical(values(lines, f"{oa}{k}")[0])) for k in ("start", "end"))
    assert TEXT[start:end] == "The service was judged good."
    assert lexical(values(lines, f"{oa}prefix")[0]) == TEXT[start - 32 : start]
    assert lexical(values(lines, f"{oa}suffix")[0]) == TEXT[end : end + 32]


def test_a_judgement_whose_inspection_no_sentence_states_implies_it() -> None:
    lines = emit(extract(JUDGEMENT), BASE)
    assert nodes(lines, "Inspection") == []
    assert values(lines, "ofInspection") == nodes(lines, "ImpliedInspection")
    stated = m.InspectionFact(evidence=JUDGEMENT.evidence, rule="i/x", gss=GSS, framework="ILACS", start="2021-03")
    both = emit(extract(JUDGEMENT, stated), BASE)
    assert nodes(both, "ImpliedInspection") == []
    assert values(both, "ofInspection") == nodes(both, "Inspection")


def test_facts_with_one_key_that_differ_stand_apart() -> None:
    other = replace(JUDGEMENT, grade="inadequate", evidence=span("5 Inspection"))
    lines = emit(extract(JUDGEMENT, other, replace(JUDGEMENT, rule="judgements/again")), BASE)
    assert len(nodes(lines, "Judgement")) == 2
    assert len(values(lines, "grade")) == 2


def test_what_is_said_twice_is_one_node_with_two_proofs() -> None:
    lines = emit(extract(JUDGEMENT, replace(JUDGEMENT, evidence=span("5 Inspection"))), BASE)
    (node,) = nodes(lines, "Judgement")
    assert len(fact_subjects(lines)[node]) == 2


def test_a_day_that_is_no_day_is_a_plain_string() -> None:
    lines = emit(extract(replace(MEETING, date="2016-02-31")), BASE)
    assert values(lines, "https://schema.org/startDate") == ['"2016-02-31"']


def test_a_value_outside_its_scheme_is_a_plain_string() -> None:
    bad = m.AttendanceFact(evidence=span("5 Inspection"), rule="a/b", person="A B", status="asleep")
    assert '"asleep"' in values(emit(extract(bad), BASE), "status")
    scale = replace(JUDGEMENT, framework="", area="other: fostering", grade="middling")
    lines = emit(extract(scale), BASE)
    assert (values(lines, "gradeText"), values(lines, "areaText")) == (['"middling"'], ['"other: fostering"'])


def test_a_page_without_body_or_day_is_unplaced() -> None:
    lines = emit(extract(replace(MEETING, date="", body=""), ITEM), BASE)
    assert nodes(lines, "Meeting") == [f"<{BASE}/id/meeting/dur/unplaced-{digest(TEXT)[:12]}>"]
    assert nodes(lines, "AgendaItem") == [f"<{BASE}/id/item/dur/unplaced-{digest(TEXT)[:12]}/5>"]


def test_a_joint_meeting_is_one_node_with_two_bodies() -> None:
    lines = emit(extract(MEETING, replace(MEETING, body="Safer Panel")), BASE)
    assert nodes(lines, "Meeting") == [f"<{BASE}/id/meeting/dur/childrens-panel+safer-panel/2021-05-04>"]
    assert len(values(lines, "body")) == 2


def test_a_day_with_two_meetings_of_a_body_tells_them_apart_by_time() -> None:
    lines = emit(extract(MEETING, replace(MEETING, meeting=1, start_time="14:00")), BASE)
    assert len(nodes(lines, "Meeting")) == 2


def test_minutes_of_an_unnamed_council_meet_no_others() -> None:
    lines = emit(extract(replace(MEETING, gss=())), BASE)
    assert digest(TEXT)[:12] in nodes(lines, "Meeting")[0]


def test_second_resolution_of_a_label_is_counted() -> None:
    one = m.ResolutionFact(
        evidence=span("(a) That the report be noted."), rule="r/x", number="5", text="a", action="note"
    )
    two = replace(one, text="b", evidence=span("(b) That thanks be given."))
    found = sorted(nodes(emit(extract(MEETING, ITEM, one, two), BASE), "Resolution"))
    assert [s.rsplit("/", 2)[1:] for s in found] == [["5", "x-2>"], ["5", "x>"]]


def test_one_attendance_a_person_and_status() -> None:
    fact = m.AttendanceFact(evidence=span("Cllr Ada Moss (Chair)"), rule="a/b", gss=GSS, person="Ada Moss")
    lines = emit(extract(MEETING, fact, replace(fact, post="Leader", evidence=span("5 Inspection"))), BASE)
    assert len(nodes(lines, "Attendance")) == 1


def test_an_officer_is_one_person_across_facts() -> None:
    attendance = m.AttendanceFact(
        evidence=span("5 Inspection"), rule="a/b", gss=GSS, person="Bo Lund", capacity="invitee"
    )
    lines = emit(extract(MEETING, attendance, EVERY[5]), BASE)
    assert values(lines, "attendee") == [f"<{BASE}/id/person/dur/bo-lund/officer>"]
    assert f"<{BASE}/id/person/dur/bo-lund/officer>" in values(lines, "http://www.w3.org/ns/org#member")


@given(st.text(max_size=200))
def test_any_text_is_a_literal_that_any_parser_reads(text: str) -> None:
    line = f"<http://a/s> <http://a/p> {string(text)} <http://a/g> .\n"
    (quad,) = ox.parse(line.encode(), format=ox.RdfFormat.N_QUADS)
    assert isinstance(quad.object, ox.Literal)
    assert quad.object.value == text
    assert split(line) == ("<http://a/s>", "<http://a/p>", string(text), "<http://a/g>")
    assert lexical(string(text)) == unescape(escape(text)) == text


def test_a_lone_surrogate_is_replaced_one_for_one() -> None:
    assert string("a\ud800b") == '"a\ufffdb"'
    assert emit(extract(text=TEXT + "\ud800 \x00"), BASE)


@given(st.text(alphabet="0123456789-/", max_size=12))
def test_dates_are_typed_only_where_they_are_dates(text: str) -> None:
    term = date(text, f"{SG}edtf")
    assert lexical(term) == text
    if "^^" in term and "edtf" not in term:
        (quad,) = ox.parse(f"<http://a/s> <http://a/p> {term} .".encode(), format=ox.RdfFormat.N_TRIPLES)
        assert quad.object.datatype.value.split("#")[1] in ("date", "gYearMonth", "gYear")


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("2016-07-25", "date"),
        ("2016-07", "gYearMonth"),
        ("2016", "gYear"),
        ("2018/2019", "edtf"),
        ("2016-02-22/2016-03-16", "edtf"),
        ("2015-02-29", ""),
        ("2016-13", ""),
        ("0000", ""),
        ("2016/x", ""),
        ("soon", ""),
    ],
)
def test_date_types(value: str, kind: str) -> None:
    term = date(value, f"{SG}edtf")
    assert (term.split("#")[-1].rstrip(">") if "^^" in term else "") == kind


@pytest.mark.parametrize(
    ("value", "shown"), [("4.50", "4.5"), ("4.0", "4"), ("-0", "0"), ("007", "7"), ("-3.20", "-3.2")]
)
def test_decimals_are_canonical(value: str, shown: str) -> None:
    assert lexical(decimal(value)) == shown


@pytest.mark.parametrize("value", ["1,000", "about 4", "", "٣", "1e5"])
def test_what_is_no_number_is_a_plain_string(value: str) -> None:
    assert decimal(value) == integer(value) == string(value)


def test_times() -> None:
    assert is_time("09:30")
    assert not is_time("24:00")


def test_the_base_is_chosen_by_the_caller() -> None:
    assert all(BASE not in line for line in emit(extract(*EVERY), "http://localhost:8000"))
    assert Mint("http://localhost:8000").graph(digest(TEXT)) in emit(extract(MEETING), "http://localhost:8000")[0]


@given(st.data())
def test_any_values_give_a_graph_that_a_parser_takes_and_gives_back(data: st.DataObject) -> None:
    drawn = []
    for fact in EVERY:
        slots = {k: data.draw(st.one_of(st.just(v), st.text(max_size=12)), k) for k, v in fact.slots().items()}
        drawn.append(replace(fact, rule=data.draw(st.text(max_size=8)), **slots))
    lines = emit(extract(*drawn), BASE)
    back = ox.parse("".join(lines).encode(), format=ox.RdfFormat.N_QUADS)
    assert sorted(f"{quad} .\n" for quad in back) == lines
