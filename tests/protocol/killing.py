"""Killing a process at a chosen line of chosen functions, so that every moment of a swap can be tried."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any


def killed_at(step: int, functions: tuple[Callable[..., Any], ...], work: Callable[[], None]) -> bool:
    """Do some work in a child process that is killed (SIGKILL) before the `step`-th line that it runs of some functions.

    False where it came to its end before that. The work may use no threads.
    """
    child = os.fork()
    if child == 0:
        status = 1
        try:
            sys.settrace(_tracer(step, {_code(f) for f in functions}))
            work()
            status = 0
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(status)
    _, ended = os.waitpid(child, 0)
    assert ended in (0, signal.SIGKILL), "the work itself failed"
    return ended != 0


def _code(function: Callable[..., Any]) -> CodeType:
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    return function.__code__


def _tracer(step: int, codes: set[CodeType]) -> Callable[[FrameType, str, Any], Any]:
    count = 0

    def line(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        count += event == "line"
        if count == step:
            os.kill(os.getpid(), signal.SIGKILL)
        return line

    return lambda frame, event, argument: line if frame.f_code in codes else None
