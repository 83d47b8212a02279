"""Tables of what the example minutes say, one for each document and question, as the public contract has them.

`python tests/goldens.py` writes what the project reads now over `tests/golden/`; look at `git diff tests/golden` and at
the minutes, sentence by sentence, before keeping any of it: these tables say what is true, not what was read.
"""

from __future__ import annotations

import csv
import io
from dataclasses import fields
from pathlib import Path

from kg.extract import extract
from kg.model import FACTS, Document
from kg.readers import read

HERE = Path(__file__).resolve().parent
GOLDEN = HERE / "golden"
EXAMPLES = HERE.parent / "examples" / "minutes"
EVIDENCE = ("evidence", "evidence_start", "evidence_end")
Row = dict[str, str]


def columns(question: str) -> list[str]:
    """The contract's columns of a question, evidence included."""
    kind = next(k for k in FACTS if k.question == question)
    slots = [f.name for f in fields(kind) if f.name not in {"evidence", "rule", "gss", "meeting"}]
    slots = [s for s in slots if s != "position" or question == "items"]
    gss = [] if question in {"posts", "legislation"} else ["gss"]
    return ["document", *gss, *slots, *EVIDENCE]


def questions() -> list[str]:
    """Every question of the contract."""
    return [kind.question for kind in FACTS]


def minutes() -> list[Path]:
    """The example minutes."""
    return sorted(p for p in EXAMPLES.iterdir() if p.suffix in {".txt", ".md"})


def read_now(path: Path) -> dict[str, list[Row]]:
    """What the project reads from a file: the rows of each question, in order and none twice."""
    document = read(path)
    tables: dict[str, list[Row]] = {q: [] for q in questions()}
    for fact in extract(document).facts:
        row = {"document": document.name, "gss": " ".join(fact.gss), **fact.slots(), **quoted(document, fact.evidence)}
        kept = {c: row[c] for c in columns(fact.question)}
        if kept not in tables[fact.question]:
            tables[fact.question].append(kept)
    return {q: sorted(rows, key=order) for q, rows in tables.items()}


def quoted(document: Document, span) -> Row:  # type: ignore[no-untyped-def]
    """The evidence columns of a span."""
    return {"evidence": document.quote(span), "evidence_start": str(span.start), "evidence_end": str(span.end)}


def order(row: Row) -> tuple[int, str]:
    """Rows stand in the order of the text."""
    return int(row["evidence_start"]), str(sorted(row.items()))


def table(question: str, rows: list[Row]) -> str:
    """Rows as CSV text."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns(question), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def golden(name: str, question: str) -> list[Row]:
    """The reviewed rows of a document and question; none where it has no table."""
    path = GOLDEN / name / f"{question}.csv"
    if not path.exists():
        return []
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write(name: str, tables: dict[str, list[Row]]) -> None:
    """Write the tables of a document that have rows, and remove those that have none."""
    folder = GOLDEN / name
    folder.mkdir(parents=True, exist_ok=True)
    for question, rows in tables.items():
        path = folder / f"{question}.csv"
        if rows:
            path.write_text(table(question, rows), encoding="utf-8")
        else:
            path.unlink(missing_ok=True)


if __name__ == "__main__":
    for file in minutes():
        write(read(file).name, read_now(file))
