"""Every specimen of every rule table, under the rule's name: what it finds, what it ignores, and that no other rule takes it."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from types import ModuleType

import pytest

import kg.rules
from kg.rules.cues import Cues
from kg.rules.grammar import Rule, Table, groups
from kg.rules.presence.attendance import LABELS, find_label


def modules() -> Iterator[ModuleType]:
    """Each module of kg.rules, in whatever folder it stands."""
    for info in pkgutil.walk_packages(kg.rules.__path__, "kg.rules."):
        yield importlib.import_module(info.name)


def tables() -> Iterator[tuple[str, tuple[Rule, ...]]]:
    """Each table or tuple of rules of each module of kg.rules, by its name; single rules as tables of one."""
    for module in modules():
        seen: set[int] = set()
        for name, value in sorted(vars(module).items()):
            rules: tuple[Rule, ...] = ()
            if isinstance(value, Table):
                rules = value.rules
            elif isinstance(value, tuple) and value and all(isinstance(v, Rule) for v in value):
                rules = value
            elif isinstance(value, Rule):
                rules = (value,)
            rules = tuple(r for r in rules if id(r) not in seen)
            seen |= {id(r) for r in rules}
            if rules and rules[0].__class__.__module__ == "kg.rules.grammar":
                yield f"{module.__name__.split('.')[-1]}.{name}", rules


ALL = [(name, rule) for name, rules in tables() for rule in rules]
FINDS = [pytest.param(r, s, g, id=f"{n}:{r.name}:{i}") for n, r in ALL for i, (s, g) in enumerate(r.finds.items())]
IGNORES = [pytest.param(r, s, id=f"{n}:{r.name}:{i}") for n, r in ALL for i, s in enumerate(r.ignores)]


def accepted(rule: Rule, sentence: str) -> list[dict[str, str]]:
    if rule.cue and not any(rule is c for c in Table([rule], Cues()).candidates(sentence)):
        return []
    return [groups(m) for m in rule.matches(sentence)]


@pytest.mark.parametrize(("rule", "specimen", "expected"), FINDS)
def test_a_rule_finds_its_specimen(rule: Rule, specimen: str, expected: dict[str, str]) -> None:
    found = accepted(rule, specimen)
    assert any(all(f.get(k) == v for k, v in expected.items()) for f in found), (
        f"{rule.key} found {found} in {specimen!r}"
    )


@pytest.mark.parametrize(("rule", "specimen"), IGNORES)
def test_a_rule_ignores_its_counter_specimen(rule: Rule, specimen: str) -> None:
    assert not accepted(rule, specimen), f"{rule.key} must not match {specimen!r}"


def whole_tables() -> Iterator[Table]:
    for module in modules():
        yield from (v for v in vars(module).values() if isinstance(v, Table))


def test_what_a_table_asks_of_all_its_rules_rules_out_none_of_their_specimens() -> None:
    for table in whole_tables():
        for rule in table.rules:
            for specimen in rule.finds:
                assert any(rule is c for c in table.candidates(specimen)), f"{rule.key}: what its table needs, or its lead, is not found in {specimen!r}"


def test_rules_of_one_lead_are_sought_at_once_and_none_of_alternatives_is_among_them() -> None:
    rules = [Rule(name=n, yields="t", pattern=p, finds={s: {}}) for n, p, s in (("a", "it was good", "it was good"), ("b", "it was (?:poor|bad)", "it was bad"), ("c", "it was so|thus", "thus"))]
    table = Table(rules, Cues(), leads=("it was ",))
    assert [r.name for r in table.candidates("nothing")] == ["c"]
    assert [r.name for r in table.candidates("it was bad")] == ["a", "b", "c"]


def test_every_rule_has_a_specimen_and_a_unique_key() -> None:
    assert all(rule.finds for _, rule in ALL)
    keys = {}
    for name, rule in ALL:
        assert keys.setdefault(rule.key, rule) is rule, f"{rule.key} stands twice ({name})"


@pytest.mark.parametrize(("label", "specimen"), [pytest.param(lab, s, id=s) for lab in LABELS for s in lab.specimens])
def test_a_list_label_is_known(label: object, specimen: str) -> None:
    found = find_label(specimen)
    assert found is not None
    assert found[0] is label


@pytest.mark.parametrize(
    "text",
    [
        "Councillors A Sample and B Specimen",
        "Present were asked to speak",
        "Membership changes were noted",
        "Officers had been asked",
    ],
)
def test_what_is_no_list_label(text: str) -> None:
    assert find_label(text) is None
