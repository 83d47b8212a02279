"""Grades in the rows of tables: an inspection a column, or an inspection a row."""

from __future__ import annotations

import re

from kg.extract.inspection.cases import Case, Casebook
from kg.extract.inspection.gradelines import grade_alone, label_alone
from kg.extract.inspection.gradelists import LIST_RULE
from kg.extract.inspection.grading import OVERALL, Grade
from kg.extract.inspection.rowtables import cells, row_of
from kg.extract.inspection.visits import heads
from kg.reading import Reading


def in_columns(reading: Reading, book: Casebook) -> dict[int, list[tuple[Case, Grade]]]:
    """The grades of the rows of tables that set inspections side by side, by the sentence of the row."""
    found: dict[int, list[tuple[Case, Grade]]] = {}
    for index, sentence in enumerate(reading.sentences):
        if told := row_of(reading, index):
            made = next((c for c in book.mentioned(index) if c.graded), None)
            found[index] = [(made, Grade(name or OVERALL, value, 0, len(sentence.plain), LIST_RULE)) for name, value in told.grades if made]
            continue
        if reading.blocks[sentence.block].kind != "row" or not book.mentioned(index):
            continue
        columns = [book.of_visit(v) if v else None for v in heads(reading, index)]
        if not columns:
            continue
        for line in range(index + 1, len(reading.sentences)):
            row = cells(reading.sentences[line].text)
            if not re.search(r"\w", reading.sentences[line].plain):
                continue
            if len(row) != len(columns) + 1:  # "- of which adoption | Good": a row, though it is set as an item
                break
            if not re.search(r"\w", row[0]):
                continue
            found[line] = []
            name = label_alone(_OF_WHICH.sub("", row[0])) or f"other: {row[0]}"
            for case, cell in zip(columns, row[1:], strict=True):
                if case is not None and (value := grade_alone(cell)):
                    found[line].append((case, Grade(name, value, 0, len(row[0]), LIST_RULE)))
    return found


_OF_WHICH = re.compile(r"^\W*(?:of which|including|of those|sub-judge?ment)\W+", re.IGNORECASE)
