r"""How minutes word figures of performance, demand and workforce: one table of all that binds a figure to a measure.

The name of a rule begins with the id of its measure (`caseload.held`); its group `n` is the figure. What the figure is
compared with, when it was so and of whom is read in `kg.extract.figures.figures`.
"""

from __future__ import annotations

from kg.rules.figures import measures_children, measures_practice, measures_workforce
from kg.rules.grammar import Rule, Table

RULES: tuple[Rule, ...] = (*measures_workforce.RULES, *measures_children.RULES, *measures_practice.RULES)
TABLE = Table(RULES)
