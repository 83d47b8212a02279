"""Tasks by several processes, their results in the order of the tasks."""

from __future__ import annotations

import gc
import multiprocessing
import multiprocessing.connection
import os
import threading
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from itertools import chain

from kg.model import Issue
from kg.processing import Result, Task, process

_SELDOM = (50_000, 20, 20)  # when to collect: documents make few cycles, and to look for them is to walk through all rules


class WorkersRefused(Exception):
    """No worker process can be started: what is wrong, and what to do."""

    def __init__(self, message: str, advice: str = "") -> None:
        super().__init__(f"{message}; {advice}" if advice else message)
        self.message = message
        self.advice = advice


def run_tasks(tasks: Iterator[Task | Result], jobs: int) -> Iterator[tuple[Result, bool]]:
    """Results in the order of the tasks, each with whether it was processed; with more than one job, by workers.

    A worker that ends (a crash, no memory) takes no other document with it: those in hand are tried again one by one.
    """
    first = deque[Task | Result]()
    waiting = 0
    for task in tasks:  # a few documents are not worth the start of workers
        first.append(task)
        waiting += isinstance(task, Task)
        if waiting > 2 * jobs:
            break
    everything = chain(first, tasks)
    if jobs < 2 or waiting <= 2 * jobs:
        before = gc.get_threshold()
        gc.set_threshold(*_SELDOM)
        try:
            for task in everything:
                yield (task, False) if isinstance(task, Result) else (process(task), True)
        finally:
            gc.set_threshold(*before)
        return
    yield from _by_workers(everything, jobs)


def _by_workers(tasks: Iterator[Task | Result], jobs: int) -> Iterator[tuple[Result, bool]]:
    pool = _workers(jobs)
    window: deque[Result | tuple[Task, Future[Result]]] = deque()
    try:
        for task in chain(tasks, [None]):
            if isinstance(task, Task):
                try:
                    window.append((task, pool.submit(process, task)))
                except BrokenProcessPool:  # since the last was handed over: what it held is done alone, in its turn
                    pool.shutdown(wait=False)
                    pool = _workers(jobs)
                    window.append((task, pool.submit(process, task)))
            elif task is not None:
                window.append(task)
            while window and (task is None or len(window) >= 4 * jobs):
                held = window.popleft()
                yield (held, False) if isinstance(held, Result) else (_result(*held), True)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def _result(task: Task, future: Future[Result]) -> Result:
    try:
        return future.result()
    except BrokenProcessPool:
        return _alone(task)


def _workers(jobs: int) -> ProcessPoolExecutor:
    """Worker processes that share no open file with this one: its lock ends with it, however it ends."""
    from kg.extract import QUESTIONS

    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", *(f"kg.extract.{question}" for question in QUESTIONS)])  # rules, once
    return ProcessPoolExecutor(jobs, context, _begin)


def _begin() -> None:
    """Start a worker, which ends when the build that it works for is killed."""
    gc.set_threshold(*_SELDOM)
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch(sentinel: int) -> None:
        multiprocessing.connection.wait([sentinel])
        os._exit(1)

    threading.Thread(target=watch, args=(parent.sentinel,), daemon=True).start()


def _alone(task: Task) -> Result:
    """Process a document in a worker of its own."""
    with _workers(1) as pool:
        try:
            pool.submit(int).result()
        except BrokenProcessPool as error:  # no document's doing: each would be refused for it
            raise WorkersRefused(
                "no process can be started to read documents with",
                "give 1 job; in a script, build under `if __name__ == '__main__':`",
            ) from error
        try:
            return pool.submit(process, task).result()
        except BrokenProcessPool:
            document = task.document
            issue = Issue(document.name, "failed", "could not be processed: it ended the process that read it",
                          "please report it, with the document")  # fmt: skip
            return Result(document.name, document.path, refused=issue)
