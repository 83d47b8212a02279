"""Both notebooks run from the first cell to the last over the example minutes, and draw their charts as SVG."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import jupytext
import nbformat
import pytest
from nbclient import NotebookClient
from servestore import ROOT, Server, start, stop

from kg.pipeline import build

pytestmark = pytest.mark.slow
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.py"))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    store = tmp_path_factory.mktemp("demo") / "store"
    build([ROOT / "examples" / "minutes"], store, jobs=1)
    started = start(store, companions="false", base_iri="https://w3id.org/safeguarding-kg")
    yield started
    stop(started)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda p: p.stem)
def test_a_notebook_runs_and_draws(demo: Server, path: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SKG_ENDPOINT", demo.sparql)
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    notebook = jupytext.read(path)
    NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    outputs = [o for cell in notebook.cells for o in cell.get("outputs", [])]
    charts = [o.data["image/svg+xml"] for o in outputs if "image/svg+xml" in o.get("data", {})]
    assert charts
    for number, chart in enumerate(charts):
        assert chart.count("<path") + chart.count("<rect") > 4, "a chart has marks"
        (tmp_path / f"{path.stem}-{number}.svg").write_text(chart)
    title = notebook.cells[0].source.split("\n")[0]
    assert title.startswith("# ")
    assert "?" in title
    assert "cannot say" in notebook.cells[-1].source
    nbformat.write(notebook, tmp_path / f"{path.stem}.ipynb")


def test_notebooks_name_no_other_host() -> None:
    for path in NOTEBOOKS:
        text = path.read_text(encoding="utf-8")
        hosts = {part.split("/")[2].split(":")[0] for part in text.split() if part.strip("<\"'(").startswith("http")}
        assert hosts <= {"127.0.0.1", "www.w3.org"}, hosts
