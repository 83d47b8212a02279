"""The facts of figures that stand in the cells of a table."""

from __future__ import annotations

from kg.extract.figures.columns import Cell
from kg.model import MeasureFact
from kg.reading import Reading


def fact_of(reading: Reading, cell: Cell) -> MeasureFact:
    """The fact of a figure in a table of indicators."""
    measure, column = cell.subject.measure, cell.column
    unit = "cases per worker" if measure in {"caseload", "cases-per-manager"} else cell.unit or "count"
    away = column.comparator in {"national", "regional", "other authority"}
    section = reading.section_at(cell.span.start)
    return MeasureFact(
        evidence=cell.span, rule=f"measures/{measure}.table", gss=column.gss if column.gss is not None else () if away else reading.gss,
        meeting=section.meeting if section else 0, measure=measure, low=cell.figure.low, high=cell.figure.high, unit=unit,
        date=column.date, population=(column.place if away else "") or cell.population or column.place, comparator=column.comparator,
    )  # fmt: skip
