"""The answers that README.md shows: generated from the example minutes, never typed (`python -m kg.readme`).

Each question is asked of the merged graph of all examples; each row stands with the sentence behind it.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from kg.gazetteer import by_gss
from kg.iris import Mint
from kg.pipeline import build
from kg.questions import Row, answer, question
from kg.store import GraphStore, open_store

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- answers -->", "<!-- end of answers -->"
_QUOTE = 160  # characters of a sentence shown in a table


def rows(store: GraphStore, name: str) -> list[Row]:
    """The rows of a question over the merged graph."""
    mint = Mint(store.base)
    graphs = [mint.graph("merged"), mint.graph("reference")]
    return answer(partial(store.query, graphs=graphs), question(name, store.base))


def council(gss: str) -> str:
    """The names of the authorities with some codes, or a dash."""
    named = [by_gss(code) for code in gss.split()]
    return ", ".join(a.name for a in named if a) or "\u2013"


def quoted(row: Row) -> str:
    """The sentence behind a row, cut at a word, fit for a cell of a table."""
    text = re.sub(r"[\s|]+", " ", row["evidence"]).strip()
    return f"\u201c{text}\u201d" if len(text) <= _QUOTE else f"\u201c{text[:_QUOTE].rsplit(' ', 1)[0]} \u2026\u201d"


def table(heads: list[str], lines: list[list[str]]) -> list[str]:
    """A Markdown table."""
    return [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads), *(f"| {' | '.join(x)} |" for x in lines), ""]


def answers(store: GraphStore) -> Iterator[str]:
    """The lines of the three questions with their answers."""
    yield "**How was help and protection graded, council by council?**"
    yield ""
    graded = [r for r in rows(store, "judgements") if r["area"] == "help and protection"]
    graded.sort(key=lambda r: (council(r["gss"]), r["inspection_start"], r["grade"]))
    yield from table(
        ["council", "inspection", "from", "grade", "the sentence"],
        [
            [council(r["gss"]), r["framework"] or "\u2013", r["inspection_start"] or "\u2013", r["grade"], quoted(r)]
            for r in graded
        ],
    )
    yield "**Which boards became which partnerships, and when?**"
    yield ""
    changed = sorted(rows(store, "successions"), key=lambda r: (council(r["gss"]), r["date"], r["predecessor"]))
    yield from table(
        ["council", "before", "after", "date", "the sentence"],
        [
            [council(r["gss"]), r["predecessor"], r["successor"] or "\u2013", r["date"] or "\u2013", quoted(r)]
            for r in changed
        ],
    )
    yield "**What did councillors ask for?**"
    yield ""
    asked = [r for r in rows(store, "resolutions") if r["action"] in ("request", "recommend", "refer")]
    asked.sort(key=lambda r: (council(r["gss"]), r["date"], r["number"], r["label"]))
    yield from table(
        ["council", "meeting", "item", "what was resolved"],
        [[council(r["gss"]), r["date"] or "\u2013", r["number"] or "\u2013", quoted(r)] for r in asked],
    )


def generated(examples: Path) -> str:
    """The text between the markers of README.md, from a store built of the examples."""
    with tempfile.TemporaryDirectory() as folder:
        build([examples], Path(folder) / "store", jobs=1)
        return "\n".join(answers(open_store(Path(folder) / "store")))


def with_answers(readme: str, text: str) -> str:
    """A README with the text between its markers replaced."""
    before, _, rest = readme.partition(BEGIN)
    return f"{before}{BEGIN}\n{text}{END}{rest.partition(END)[2]}"


def main() -> int:
    """Write the answers into README.md, and say so."""
    path = ROOT / "README.md"
    path.write_text(
        with_answers(path.read_text(encoding="utf-8"), generated(ROOT / "examples/minutes")), encoding="utf-8"
    )
    print(f"{path.name}: answers written", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
