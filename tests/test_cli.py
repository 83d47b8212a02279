"""The command line: answers on standard output, talk on standard error, exit codes, no traceback."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pyoxigraph as ox
import pytest

from kg.cli import COMMANDS, make_app, run
from kg.commands.asking import gss_of
from kg.commands.console import Refused
from kg.commands.looking import passage
from kg.iris import Mint
from kg.questions import NAMES
from kg.store import open_store

ONE = """Durham County Council

Minutes of the Meeting of the Children's Services Scrutiny Committee held in the Council Chamber on Monday 4 March 2019
at 2.00 pm

Present: Councillor A. Marlow (Chair)
Councillors B. Penrose and C. Ruddock

1. Minutes

RESOLVED: That the minutes of the last meeting be confirmed as a correct record.

2. Inspection

Ofsted had judged adoption to be good. The Local Safeguarding Children Board was replaced by the Safeguarding Children
Partnership on 29 September 2019.

RESOLVED:

(a) That the report be noted.

(b) That a further report be received in six months.
"""
TWO = (
    ONE.replace("Durham County", "Leeds City")
    .replace("4 March 2019", "9 June 2020")
    .replace("adoption to be good", "adoption to be inadequate")
)


def test_the_command_starts_without_what_only_some_commands_need() -> None:
    program = "import sys, kg.cli; kg.cli.make_app(); print(*sys.modules, sep='\\n')"
    loaded = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout.split()
    heavy = ("rdflib", "SPARQLWrapper", "fastapi", "kg.pipeline", "kg.validate", "kg.extract", "kg.rules")
    assert [m for m in loaded if m.startswith(heavy)] == [], "import these where a command uses them (kg/commands)"


class Said:
    """What a command ended with."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err
        assert "Traceback" not in out + err

    @property
    def rows(self) -> list[dict[str, str]]:
        return list(csv.DictReader(io.StringIO(self.out)))


Skg = Callable[..., Said]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with minutes of two councils, a store of both (`both`) and one of the first (`first`)."""
    root = tmp_path_factory.mktemp("cli")
    (root / "in").mkdir()
    (root / "in" / "durham.txt").write_text(ONE, "utf-8")
    (root / "in" / "leeds.txt").write_text(TWO, "utf-8")
    assert run(["build", str(root / "in"), "--store", str(root / "both"), "--jobs", "1"]) == 0
    assert run(["build", str(root / "in" / "durham.txt"), "--store", str(root / "first"), "--jobs", "1"]) == 0
    return root


@pytest.fixture
def skg(place: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Skg:
    def call(*arguments: str, store: str = "both") -> Said:
        given = (
            list(arguments) if "--store" in arguments or store == "" else [*arguments, "--store", str(place / store)]
        )
        code = run(given)
        out, err = capsysbinary.readouterr()
        return Said(code, out.decode(), err.decode())

    return call


def test_every_command_has_a_help_that_says_what_it_does(skg: Skg) -> None:
    names = {c.name or c.callback.__name__ for c in make_app().registered_commands if c.callback}
    assert {"build", "ask", "query", "explain", "export", "validate", "issues", "diff", "info", "answers"} <= names
    for name in sorted(names):
        said = skg(name, "--help", store="")
        assert said.code == 0
        assert "Usage: skg" in said.out


def test_commands_are_registered_by_their_modules() -> None:
    assert len(COMMANDS) == len(set(COMMANDS))


class TestBuild:
    def test_it_says_what_it_did_on_standard_error(self, skg: Skg, place: Path, tmp_path: Path) -> None:
        said = skg("build", str(place / "in" / "*.txt"), "--store", str(tmp_path / "s"), "--jobs", "1")
        assert (said.code, said.out) == (0, "")
        assert re.search(r"2\s+documents in .*: 2 read now, 0 unchanged", said.err)
        again = skg("build", str(place / "in"), "--store", str(tmp_path / "s"), "--jobs", "1")
        assert "nothing new" in again.err

    def test_nothing_to_read_is_refused(self, skg: Skg, tmp_path: Path) -> None:
        said = skg("build", str(tmp_path / "none"), "--store", str(tmp_path / "s"))
        assert said.code == 1
        assert "there is no such file or folder" in said.err

    def test_the_base_is_kept_and_another_is_refused(self, skg: Skg, place: Path, tmp_path: Path) -> None:
        given = ["build", str(place / "in" / "durham.txt"), "--store", str(tmp_path / "s"), "--jobs", "1"]
        assert skg(*given, "--base-iri", "https://data.example.org/kg/").code == 0
        rows = skg("ask", "meetings", "--format", "csv", "--store", str(tmp_path / "s")).rows
        assert rows[0]["fact"].startswith("https://data.example.org/kg/id/meeting/dur/")
        assert skg(*given, "--base-iri", "https://other.example.org").code == 1
        assert skg(*given, "--base-iri", "no iri").code == 2

    def test_a_folder_of_other_things_is_no_store(self, skg: Skg, place: Path) -> None:
        said = skg("build", str(place / "in"), "--store", str(place / "in"))
        assert said.code == 1
        assert "is no store" in said.err


class TestAsk:
    @pytest.mark.parametrize("name", NAMES)
    def test_every_question_answers_with_its_columns(self, name: str, skg: Skg) -> None:
        said = skg("ask", name, "--format", "csv")
        assert said.code == 0
        assert said.out.startswith("document,")
        assert "evidence,evidence_start,evidence_end" in said.out.splitlines()[0]

    def test_a_row_shows_its_sentence(self, skg: Skg) -> None:
        rows = skg("ask", "judgements", "--format", "csv").rows
        assert {(r["document"], r["gss"], r["area"], r["grade"]) for r in rows} == {
            ("durham", "E06000047", "adoption", "good"), ("leeds", "E08000035", "adoption", "inadequate")}  # fmt: skip
        assert all("Ofsted had judged adoption" in r["evidence"] for r in rows)
        for row in rows:
            text = {"durham": ONE, "leeds": TWO}[row["document"]]
            assert text[int(row["evidence_start"]) : int(row["evidence_end"])].split() == row["evidence"].split()

    @pytest.mark.parametrize(
        "authority", ["E06000047", "e06000047", "dur", "DUR", "County Durham", "durham county council"]
    )
    def test_an_authority_by_code_or_name(self, authority: str, skg: Skg) -> None:
        rows = skg("ask", "resolutions", "--authority", authority, "--format", "csv").rows
        assert {r["document"] for r in rows} == {"durham"}
        assert len(rows) == 3

    def test_an_authority_that_is_none_or_many_is_refused_with_names(self, skg: Skg) -> None:
        said = skg("ask", "meetings", "--authority", "shire")
        assert said.code == 1
        assert "did you mean" in said.err
        with pytest.raises(Refused):
            gss_of("Atlantis")
        assert gss_of("") == ""

    def test_dates(self, skg: Skg) -> None:
        assert {r["document"] for r in skg("ask", "items", "--from", "2020", "--format", "csv").rows} == {"leeds"}
        assert {r["document"] for r in skg("ask", "items", "--to", "2019-03", "--format", "csv").rows} == {"durham"}
        assert skg("ask", "items", "--from", "last year").code == 2

    def test_json_and_table(self, skg: Skg) -> None:
        rows = json.loads(skg("ask", "meetings", "--format", "json").out)
        assert [r["date"] for r in rows] == ["2019-03-04", "2020-06-09"]
        table = skg("ask", "meetings")
        assert "2019-03-04" in table.out
        assert "2 rows" in table.err

    def test_one_document_and_each_document(self, skg: Skg) -> None:
        each = skg("ask", "attendance", "--each-document", "--format", "csv").rows
        one = skg("ask", "attendance", "--document", "leeds", "--format", "csv").rows
        assert one == [r for r in each if r["document"] == "leeds"]
        assert len(one) == 3
        unknown = skg("ask", "attendance", "--document", "lee")
        assert unknown.code == 1
        assert "did you mean leeds?" in unknown.err

    def test_an_unknown_question_names_those_there_are(self, skg: Skg) -> None:
        said = skg("ask", "judgments")
        assert said.code == 2
        assert "judgements" in said.err
        assert "meetings" in skg("ask", "list", store="").out

    def test_all_answers_as_tables(self, skg: Skg, tmp_path: Path) -> None:
        assert skg("answers", "--each-document", "--out", str(tmp_path / "csv")).code == 0
        assert {p.stem for p in (tmp_path / "csv").iterdir()} == set(NAMES)


class TestQuery:
    def ask(self, skg: Skg, tmp_path: Path, sparql: str, *more: str) -> Said:
        (tmp_path / "q.rq").write_text(sparql, "utf-8")
        said = skg("query", str(tmp_path / "q.rq"), *more)
        assert isinstance(said, Said)
        return said

    def test_select_ask_and_construct(self, skg: Skg, tmp_path: Path) -> None:
        sg = "PREFIX sg: <https://w3id.org/safeguarding-kg/def#> "
        counted = self.ask(skg, tmp_path, sg + "SELECT (COUNT(*) AS ?n) { ?r a sg:Resolution }", "--format", "csv")
        assert counted.rows == [{"n": "6"}]
        assert self.ask(skg, tmp_path, sg + "ASK { ?r a sg:Resolution }").out == "true\n"
        made = self.ask(skg, tmp_path, sg + "CONSTRUCT { ?r a sg:Judgement } WHERE { ?r a sg:Judgement }").out
        assert len(list(ox.parse(made, ox.RdfFormat.N_TRIPLES))) == 2

    def test_standard_input(self, skg: Skg, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.StringIO("ASK { ?s ?p ?o }"))
        assert skg("query", "-").out == "true\n"

    def test_the_place_of_an_error_is_told(self, skg: Skg, tmp_path: Path) -> None:
        said = self.ask(skg, tmp_path, "SELECT ?s\nWHERE { ?s ?p ]")
        assert said.code == 1
        assert "line 2, column 16, after “SELECT ?s WHERE { ?s ?p ]”" in said.err

    def test_nothing_is_fetched_or_written(self, skg: Skg, tmp_path: Path) -> None:
        for sparql in (
            "SELECT * { SERVICE <http://127.0.0.1/> { ?s ?p ?o } }",
            "LOAD <file:///etc/hostname>",
            "CLEAR ALL",
        ):
            assert self.ask(skg, tmp_path, sparql).code == 1
        assert skg("query", str(tmp_path / "none.rq")).code == 1


class TestExplain:
    def test_a_fact_with_its_sentence_in_its_place(self, skg: Skg, place: Path) -> None:
        row = next(r for r in skg("ask", "judgements", "--format", "csv").rows if r["document"] == "leeds")
        said = skg("explain", row["fact"])
        version = next(d.version for d in open_store(place / "both").documents() if d.name == "leeds")
        assert said.code == 0
        assert re.search(r"^> +15 \| Ofsted had judged adoption to be inadequate\.", said.out, re.MULTILINE)
        assert "leeds, line 15" in said.out
        assert "rule judgements/" in said.out
        assert version in said.out
        assert skg("explain", row["fact"].split("/id/", 1)[1]).out == said.out

    def test_what_is_no_fact_is_told(self, skg: Skg) -> None:
        assert skg("explain", "judgement/none").code == 1
        assert skg("explain", "https://x y").code == 2

    def test_a_passage_marks_its_own_lines(self) -> None:
        text = "one\ntwo\nthree\nfour\nfive\nsix"
        shown = passage(text, text.index("three"), text.index("five") - 1)
        assert str(shown).splitlines() == [
            "  1 | one",
            "  2 | two",
            "> 3 | three",
            "> 4 | four",
            "  5 | five",
            "  6 | six",
        ]
        assert [shown.plain[s.start : s.end] for s in shown.spans if "reverse" in str(s.style)] == ["three", "four"]


class TestExport:
    @pytest.mark.parametrize(("form", "syntax"), [
        ("nquads", ox.RdfFormat.N_QUADS), ("trig", ox.RdfFormat.TRIG), ("turtle", ox.RdfFormat.TURTLE),
        ("jsonld", ox.RdfFormat.JSON_LD)])  # fmt: skip
    def test_every_syntax_is_read_back_equal(self, form: str, syntax: ox.RdfFormat, skg: Skg) -> None:
        text = skg("export", "--format", form, "--document", "durham").out
        lines = skg("export", "--document", "durham").out
        triples = {q.triple for q in ox.parse(text, syntax)}
        assert triples == {q.triple for q in ox.parse(lines, ox.RdfFormat.N_QUADS)}
        assert skg("export", "--format", form, "--document", "durham").out == text

    def test_lines_are_sorted_and_without_blank_nodes(self, skg: Skg, place: Path, tmp_path: Path) -> None:
        assert skg("export", "--out", str(tmp_path / "all.nq")).code == 0
        lines = (tmp_path / "all.nq").read_text("utf-8").splitlines()
        assert lines == sorted(lines)
        assert not any("_:" in line.split('"')[0] for line in lines)
        merged = skg("export", "--graph", "merged").out.splitlines()
        assert set(merged) < set(lines)


class TestDiff:
    def test_facts_gained_and_lost_with_their_sentences(self, skg: Skg, place: Path) -> None:
        said = skg("diff", str(place / "first"), str(place / "both"), store="")
        assert said.code == 0
        assert "+ Judgement judgement/" in said.out
        assert "“Ofsted had judged adoption to be inadequate.” (leeds)" in said.out
        assert "0 lost" in said.err
        back = skg("diff", str(place / "both"), str(place / "first"), store="")
        assert "- Judgement judgement/" in back.out
        assert "0 facts gained" in back.err

    def test_no_difference(self, skg: Skg, place: Path) -> None:
        said = skg("diff", str(place / "both"), str(place / "both"), store="")
        assert said.out == ""
        assert "0 facts gained, 0 lost, 0 changed" in said.err


class TestLook:
    def test_coverage(self, skg: Skg) -> None:
        found = json.loads(skg("info", "--format", "json").out)
        assert found["documents"] == 2
        assert found["authorities"] == {"Durham County Council (E06000047)": 1, "Leeds City Council (E08000035)": 1}
        assert found["years"] == {"2019": 1, "2020": 1}
        assert found["facts"]["resolutions"] == 6
        assert "facts: resolutions" in skg("info").out

    def test_documents_and_rules(self, skg: Skg) -> None:
        assert [r["document"] for r in skg("info", "--documents", "--format", "csv").rows] == ["durham", "leeds"]
        rules = skg("info", "--rules", "--format", "csv").rows
        assert all(r["documents"] in "12" for r in rules)
        assert any(r["rule"].startswith("resolutions/") for r in rules)

    def test_validate(self, skg: Skg) -> None:
        said = skg("validate")
        assert said.code == 0
        assert "2 documents checked, 0 breaches" in said.err

    def test_no_store_is_told_with_advice(self, skg: Skg, tmp_path: Path) -> None:
        for command in (["info"], ["issues"], ["export"], ["validate"], ["ask", "meetings"], ["explain", "x"]):
            said = skg(*command, "--store", str(tmp_path / "none"))
            assert said.code == 1
            assert "skg build PATH" in said.err


class TestMain:
    def test_usage_errors_are_2(self, skg: Skg) -> None:
        assert skg("nonsense", store="").code == 2
        assert skg("ask", store="").code == 2
        assert skg("info", "--nonsense", store="").code == 2

    def test_a_defect_is_told_without_a_traceback(self, skg: Skg, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("kg.commands.looking.coverage", lambda held: 1 / 0)
        said = skg("info")
        assert said.code == 1
        assert "ZeroDivisionError" in said.err

    @pytest.mark.slow
    def test_it_runs_from_any_folder_and_into_a_closed_pipe(self, place: Path, tmp_path: Path) -> None:
        command = [sys.executable, "-m", "kg.cli", "export", "--store", str(place / "both")]
        with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert process.stdout.read(10) == b"<https://w"
            process.stdout.close()
            assert b"Traceback" not in process.stderr.read()

    @pytest.mark.slow
    def test_other_encodings_of_the_terminal_do_not_matter(self, place: Path) -> None:
        command = [sys.executable, "-m", "kg.cli", "ask", "attendance", "--store", str(place / "both")]
        env = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        assert subprocess.run(command, env=env, capture_output=True, check=False).returncode == 0


def test_iris_of_the_answers_are_minted(place: Path) -> None:
    store = open_store(place / "both")
    assert Mint(store.base).graph("merged") in store.graphs()
