"""What each class of fact becomes in RDF: one function a class, all in `NODES` at the end.

Evidence, provenance and the authorities concerned are added in `kg.emit`, the same for all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from kg import model
from kg.concepts import GRADE_SCHEMES
from kg.iris import NAMESPACES, text_key
from kg.ledger import Ledger
from kg.node import PREF_LABEL, Node
from kg.ntriples import RDF_TYPE, integer, string

NOTATION = f"<{NAMESPACES['skos']}notation>"
TITLE = f"<{NAMESPACES['dct']}title>"
SUBJECT = f"<{NAMESPACES['dct']}subject>"
START_DATE = f"<{NAMESPACES['schema']}startDate>"
SUPER_EVENT = f"<{NAMESPACES['schema']}superEvent>"
POSITION = f"<{NAMESPACES['schema']}position>"
MEMBER = f"<{NAMESPACES['org']}member>"
ORGANIZATION = f"<{NAMESPACES['org']}organization>"
ORIGINAL = f"<{NAMESPACES['org']}originalOrganization>"
RESULTING = f"<{NAMESPACES['org']}resultingOrganization>"
UNIT_OF = f"<{NAMESPACES['org']}unitOf>"

_BODY_CLASSES = {
    "committee": "Committee",
    "safeguarding children board": "SafeguardingChildrenBoard",
    "safeguarding partnership": "SafeguardingPartnership",
}


def _meeting(ledger: Ledger, fact: model.MeetingFact) -> Node:
    node = Node(ledger, "Meeting", ledger.meeting(fact.meeting))
    if fact.body:
        body = node.body(ledger.home_key, fact.body, "Committee")
        node.link("body", body)
        for code in fact.gss:
            node.thing(body, (UNIT_OF, f"<{ledger.mint.authority(code)}>"))
    node.date(START_DATE, fact.date)
    node.text("startTime", fact.start_time)
    node.text("endTime", fact.end_time)
    node.text("venue", fact.venue)
    node.concept("meetingKind", "meeting-kind", fact.kind)
    node.link("recordedIn", ledger.version)
    return node


def _attendance(ledger: Ledger, fact: model.AttendanceFact) -> Node:
    meeting = ledger.meeting(fact.meeting)
    node = Node(ledger, "Attendance", ledger.mint.under(meeting, "attendance", fact.person, fact.status))
    node.link("atMeeting", meeting)
    node.link("attendee", node.person(fact.person, ledger.attendee_family(fact)))
    node.concept("status", "attendance-status", fact.status)
    node.concept("inCapacity", "capacity", fact.capacity)
    node.concept("chairing", "chairing", fact.chair)
    node.text("postTitle", fact.post)
    node.text("organisationName", fact.organisation)
    return node


def _item(ledger: Ledger, fact: model.ItemFact) -> Node:
    node = Node(ledger, "AgendaItem", ledger.item(fact.meeting, fact.number, fact.position))
    node.link(SUPER_EVENT, ledger.meeting(fact.meeting))
    node.pairs.append((POSITION, integer(fact.position)))
    node.text(NOTATION, fact.number)
    node.text(TITLE, fact.title)
    return node


def _resolution(ledger: Ledger, fact: model.ResolutionFact) -> Node:
    item = ledger.item(fact.meeting, fact.number, fact.position)
    node = Node(ledger, "Resolution", ledger.resolution(fact, item))
    node.link("resolvedAt", ledger.meeting(fact.meeting))
    if ledger.has_item(item):
        node.link("underItem", item)
    else:
        node.text(NOTATION, fact.number)
    node.text("label", fact.label)
    node.text("text", fact.text)
    node.concept("action", "action", fact.action)
    return node


def _topic(ledger: Ledger, fact: model.TopicFact) -> Node:
    item = ledger.item(fact.meeting, fact.number, fact.position)
    node = Node(ledger, "TopicAssignment", ledger.mint.under(item, "topic-assignment", fact.topic))
    if ledger.has_item(item):
        node.link("aboutItem", item)
    else:
        node.text(NOTATION, fact.number)
    node.concept(SUBJECT, "topic", fact.topic)
    return node


def _post(ledger: Ledger, fact: model.PostFact) -> Node:
    parts = (ledger.home_key, fact.person, fact.post, *([fact.organisation] if fact.organisation else []))
    node = Node(ledger, "PostHolding", ledger.mint.thing("post-holding", *parts))
    node.link(MEMBER, node.person(fact.person, ledger.post_family(fact.post)))
    node.text("postTitle", fact.post)
    node.text("organisationName", fact.organisation)
    node.date("asOf", fact.date)
    return node


def _inspection(ledger: Ledger, fact: model.InspectionFact) -> Node:
    node = Node(ledger, "Inspection", ledger.inspection(fact.gss, fact.framework, fact.start, fact.overall))
    for inspectorate in filter(None, fact.inspectorate.split("+")):
        node.concept("inspectorate", "inspectorate", inspectorate)
    node.concept("framework", "framework", fact.framework)
    node.date("start", fact.start)
    node.date("end", fact.end)
    if fact.overall == "planned":
        node.pairs.append((ledger.terms["planned"], '"true"^^<http://www.w3.org/2001/XMLSchema#boolean>'))
    else:
        node.open_concept("overall", GRADE_SCHEMES.get(fact.framework, "grade"), fact.overall)
    return node


def _of_inspection(node: Node, fact: model.JudgementFact | model.FindingFact, grade: str = "") -> str:
    """Link a claim to its inspection, which it implies where no sentence states it."""
    ledger = node.ledger
    iri = ledger.inspection(fact.gss, fact.framework, fact.inspection_start, grade)
    if not ledger.states_inspection(iri):
        implied = Node(ledger, "ImpliedInspection", iri)
        implied.concept("framework", "framework", fact.framework)
        implied.date("start", fact.inspection_start)
        node.thing(iri, (RDF_TYPE, ledger.terms["ImpliedInspection"]), *implied.pairs, *ledger.proof(fact))
    node.link("ofInspection", iri)
    return iri


def _judgement(ledger: Ledger, fact: model.JudgementFact) -> Node:
    node = Node(ledger, "Judgement", "")
    whole = fact.area == "overall effectiveness"
    inspection = _of_inspection(node, fact, fact.grade if whole else "")
    node.iri = ledger.mint.under(inspection, "judgement", fact.area)
    node.open_concept("area", "area", fact.area)
    node.open_concept("grade", GRADE_SCHEMES.get(fact.framework, "grade"), fact.grade)
    return node


def _finding(ledger: Ledger, fact: model.FindingFact) -> Node:
    node = Node(ledger, "Finding", "")
    tied = bool(fact.framework or fact.inspection_start)
    parent = _of_inspection(node, fact) if tied else ledger.mint.thing("inspection", ledger.key(fact), "x")
    node.iri = ledger.mint.under(parent, "finding", f"{fact.kind} {text_key(fact.text)}")
    node.concept("findingKind", "finding-kind", fact.kind)
    node.text("text", fact.text)
    return node


def _succession(ledger: Ledger, fact: model.SuccessionFact) -> Node:
    key = ledger.key(fact)
    node = Node(ledger, "Succession", ledger.mint.thing("succession", key, fact.predecessor, fact.successor, fact.date))
    node.link(ORIGINAL, node.body(key, fact.predecessor))
    node.text("predecessorName", fact.predecessor)
    if fact.successor:
        node.link(RESULTING, node.body(key, fact.successor))
        node.text("successorName", fact.successor)
    node.date("date", fact.date)
    return node


def _partner(ledger: Ledger, fact: model.PartnerFact) -> Node:
    key = ledger.key(fact)
    who = "/".join((fact.organisation, fact.person, fact.post))
    node = Node(ledger, "Participation", ledger.mint.thing("participation", key, fact.body, who, fact.role))
    node.link(ORGANIZATION, node.body(key, fact.body))
    node.text("bodyName", fact.body)
    node.text("organisationName", fact.organisation)
    if fact.person:
        node.link(MEMBER, node.person(fact.person, ledger.post_family(fact.post)))
    node.text("postTitle", fact.post)
    node.concept("participationRole", "participation-role", fact.role)
    return node


def _strategy(ledger: Ledger, fact: model.StrategyFact) -> Node:
    iri = ledger.strategy(fact)
    node = Node(ledger, "StrategyStatus", ledger.mint.under(iri, "strategy-status", fact.status, fact.date))
    node.thing(iri, (RDF_TYPE, ledger.terms["Strategy"]), (PREF_LABEL, string(fact.name)))
    kind = Node(ledger, "Strategy", iri)
    kind.concept("strategyKind", "strategy-kind", fact.kind)
    node.thing(iri, *kind.pairs)
    node.link("ofStrategy", iri)
    node.concept("status", "strategy-status", fact.status)
    node.date("date", fact.date)
    return node


def _measure(ledger: Ledger, fact: model.MeasureFact) -> Node:
    value = f"{fact.low or 'x'} to {fact.high or 'x'} {fact.unit} {fact.comparator}".replace(".", "point")
    key = (ledger.key(fact), fact.measure, fact.population, fact.date or ledger.tag, value.replace("-", "minus"))
    node = Node(ledger, "Observation", ledger.mint.thing("observation", *key))
    node.concept("measure", "measure", fact.measure)
    node.decimal("lower", fact.low)
    node.decimal("upper", fact.high)
    node.concept("unit", "unit", fact.unit)
    node.date("period", fact.date)
    node.text("population", fact.population)
    node.concept("comparator", "comparator", fact.comparator)
    return node


def _service(ledger: Ledger, fact: model.ServiceFact) -> Node:
    key = (ledger.key(fact), fact.provider, fact.service, fact.commissioner, fact.start)
    node = Node(ledger, "CommissionedService", ledger.mint.thing("service", *key))
    node.text("providerName", fact.provider)
    node.text("serviceName", fact.service)
    node.text("commissionerName", fact.commissioner)
    node.date("start", fact.start)
    node.date("end", fact.end)
    return node


def _funding(ledger: Ledger, fact: model.FundingFact) -> Node:
    key = (ledger.key(fact), fact.amount, fact.purpose, fact.funder, fact.recipient)
    node = Node(ledger, "FundingAllocation", ledger.mint.thing("funding", *key))
    node.decimal("amount", fact.amount)
    node.text("purpose", fact.purpose)
    node.text("funderName", fact.funder)
    node.text("recipientName", fact.recipient)
    return node


def _legislation(ledger: Ledger, fact: model.LegislationFact) -> Node:
    law = (fact.title, fact.year, fact.provision)
    node = Node(ledger, "Citation", ledger.mint.under(ledger.meeting(fact.meeting), "citation", *law))
    node.text("lawTitle", fact.title)
    node.date("lawYear", fact.year)
    node.text("provision", fact.provision)
    return node


def _body(ledger: Ledger, fact: model.BodyFact) -> Node:
    key = ledger.key(fact)
    node = Node(ledger, "BodyMention", ledger.mint.thing("body-mention", key, fact.name))
    node.link("aboutBody", node.body(key, fact.name, _BODY_CLASSES.get(fact.kind, "Body")))
    node.text("bodyName", fact.name)
    node.text("acronym", fact.acronym)
    node.concept("bodyKind", "body-kind", fact.kind)
    return node


NODES: Mapping[type[model.Fact], Callable[[Ledger, Any], Node]] = {
    model.MeetingFact: _meeting,
    model.AttendanceFact: _attendance,
    model.ItemFact: _item,
    model.ResolutionFact: _resolution,
    model.PostFact: _post,
    model.InspectionFact: _inspection,
    model.JudgementFact: _judgement,
    model.FindingFact: _finding,
    model.SuccessionFact: _succession,
    model.PartnerFact: _partner,
    model.StrategyFact: _strategy,
    model.MeasureFact: _measure,
    model.ServiceFact: _service,
    model.FundingFact: _funding,
    model.LegislationFact: _legislation,
    model.TopicFact: _topic,
    model.BodyFact: _body,
}
