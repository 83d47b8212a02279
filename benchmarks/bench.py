"""What the line costs: `make bench`.

One run builds a store from 1, 10 and 100 times `--base` made-up minutes of 25 kB, each in a process of its own, with
one worker: documents and MB a second and core, the share of each stage, the cost of a document, peak memory. Then the
same with a worker for each core. Paces and the cost of a document are by processor time, so that what else the machine
does matters little; the shares of the stages are by the clock. What does not grow with the documents is told apart:
starting the process and compiling the rules, and loading the ontology and the reference data into a release.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from specimens import write

STAGES = ("reading", "outlining", "extracting", "emitting", "validating", "storing", "merging", "loading")
FEW = 30  # documents, which take some seconds: what the machine does besides shows in one build of them


@dataclass(frozen=True)
class Measured:
    """One build: how many documents, how long, and where the time went (seconds)."""

    documents: int
    characters: int
    facts: int
    quads: int
    jobs: int
    start: float
    fixed: float
    elapsed: float
    cpu: float
    again: float
    seconds: dict[str, float]
    memory: float


def measure(folder: Path, store: Path, jobs: int) -> Measured:
    """Build a store from a folder, after the rules are compiled, and once more with nothing new."""
    started = time.perf_counter()
    from kg.pipeline import build

    with tempfile.TemporaryDirectory() as scratch:
        write(Path(scratch) / "in", 1)
        build([Path(scratch) / "in"], Path(scratch) / "store", "", 1)
        start = time.perf_counter() - started
        fixed = processor_time()
        (Path(scratch) / "in" / "minutes-00000.txt").write_text("Minutes\n")
        build([Path(scratch) / "in"], Path(scratch) / "store", "", 1)
        fixed = processor_time() - fixed
    cpu = processor_time()
    summary = build([folder], store, "", jobs)
    cpu = processor_time() - cpu
    if summary.refused:
        sys.exit(f"{len(summary.refused)} documents were refused; the first: {summary.refused[0].message}")
    again = build([folder], store, "", jobs)
    assert not again.changed, "a second build of the same made a new release"
    peak = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return Measured(
        summary.documents, summary.characters, summary.facts, summary.quads, jobs, start, fixed,
        summary.elapsed, cpu,
        again.elapsed,
        {stage: float(summary.seconds[stage]) for stage in STAGES}, peak / 1024,
    )  # fmt: skip


def processor_time() -> float:
    """Seconds of processor time of this process and of its workers that have ended."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(u.ru_utime + u.ru_stime for u in used)


def cost(m: Measured) -> float:
    """Seconds of one core for a document, without what a release costs anyway; of several workers, by the clock."""
    return ((m.cpu if m.jobs == 1 else m.elapsed * m.jobs) - m.fixed) / m.documents


def apart(folder: Path, store: Path, jobs: int) -> Measured:
    """`measure` in a process of its own, so that memory and warmth are its own."""
    command = [sys.executable, __file__, "--one", str(folder), str(store), str(jobs)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return Measured(**json.loads(done.stdout.strip().splitlines()[-1]))


def steady(folder: Path, store: Path, times: int) -> Measured:
    """The middle one, by cost, of several builds of the same documents."""
    found = sorted((apart(folder, store.with_name(f"{store.name}-{i}"), 1) for i in range(times)), key=cost)
    return found[times // 2]


def pace(m: Measured) -> str:
    """The line of a measurement in the table of paces."""
    megabytes = m.characters / 1e6 / m.documents / cost(m)
    return (
        f"{m.documents:9,} {m.jobs:5} {m.elapsed:9.1f} {m.cpu:9.1f} {1 / cost(m):12.2f} {megabytes:10.3f} "
        f"{cost(m) * 1000:12.1f} {m.memory:8.0f} {m.quads / m.documents:10.0f} {m.again:16.2f}"
    )


def shares(m: Measured) -> str:
    """The share of each stage in the time of all."""
    total = sum(m.seconds.values()) or 1.0
    return f"{m.documents:9,} " + " ".join(f"{m.seconds[s] / total:10.1%}" for s in STAGES)


def targets(first: Measured, last: Measured) -> list[str]:
    """What was aimed at, and what was measured on the largest build of one worker."""
    total = sum(last.seconds.values())
    share = (last.seconds["outlining"] + last.seconds["extracting"]) / total
    extracting = last.characters / 1e6 / (last.cpu * share)
    without = 1 / (cost(last) - last.cpu / last.documents * last.seconds["validating"] / total)
    flat = cost(last) / cost(first)
    return [
        f"outline and extraction  {extracting:8.3f} MB/s a core (target 2)",
        f"line without validation {without:8.2f} documents/s a core (target 40)",
        f"line with validation    {1 / cost(last):8.2f} documents/s a core (target 12)",
        f"cost of a document at {last.documents // first.documents}x is {flat:.2f} of that at 1x (target 0.90 to 1.10)",
    ]


def report(base: int, factors: list[int], jobs: int, times: int) -> None:
    """Measure and print everything."""
    print(
        f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores"
    )
    with tempfile.TemporaryDirectory() as scratch:
        found: list[Measured] = []
        for factor in factors:
            folder = Path(scratch) / f"in-{factor}"
            write(folder, base * factor)
            found.append(steady(folder, Path(scratch) / f"store-{factor}", times if base * factor <= FEW else 1))
            print(f"  {base * factor:,} documents read in {found[-1].elapsed:.1f} s", file=sys.stderr)
        if jobs > 1:
            found.append(apart(Path(scratch) / f"in-{factors[-1]}", Path(scratch) / "store-jobs", jobs))
    single = [m for m in found if m.jobs == 1]
    print(f"\nstart of a process, compiling of the rules: {found[0].start:.1f} s by the clock")
    print(f"ontology and reference data of a release:   {found[0].fixed:.2f} s of processor time\n")
    print(
        "documents  jobs   seconds     cpu s  docs/s/core  MB/s/core  ms/document  peak MB  quads/doc  nothing new (s)"
    )
    print("\n".join(map(pace, found)))
    print("\nshare     " + " ".join(f"{s:>10}" for s in STAGES))
    print("\n".join(map(shares, single)))
    print("\n" + "\n".join(targets(single[0], single[-1])))


def main() -> None:
    """Read the options and measure."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("--base", type=int, default=10, help="documents at 1x")
    parser.add_argument("--factors", type=int, nargs="+", default=[1, 10, 100])
    parser.add_argument("--times", type=int, default=5, help=f"builds of at most {FEW} documents, of which the middle one counts")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="workers of the last build")
    parser.add_argument("--one", nargs=3, metavar=("FOLDER", "STORE", "JOBS"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        folder, store, jobs = options.one
        print(json.dumps(asdict(measure(Path(folder), Path(store), int(jobs)))))
    else:
        report(options.base, options.factors, options.jobs, options.times)


if __name__ == "__main__":
    main()
