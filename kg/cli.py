"""`skg`, the command line: answers on standard output, talk on standard error, and no traceback.

Exit codes: 0 ok, 1 something was refused, 2 the command was used wrongly. `SKG_DEBUG=1` shows where an error arose.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module

import typer

from kg.commands.console import Refused, complain
from kg.releases import StoreRefused
from kg.store import QueryRefused
from kg.workers import WorkersRefused

COMMANDS = ("building", "asking", "looking", "exporting", "comparing", "crosschecking", "validating")
"""The modules of `kg.commands`, in the order of the help; each registers its commands."""


def make_app() -> typer.Typer:
    """The command line with all commands."""
    app = typer.Typer(
        name="skg", no_args_is_help=True, pretty_exceptions_enable=False, rich_markup_mode=None,
        help="Council minutes as a graph of how children's safeguarding is governed, every fact with its sentence.",
    )  # fmt: skip
    for module in COMMANDS:
        import_module(f"kg.commands.{module}").register(app)
    import_module("api.command").register(app)
    return app


def run(arguments: Sequence[str] | None = None) -> int:
    """Run a command; its exit code."""
    try:
        code = make_app()(
            args=list(arguments) if arguments is not None else None, prog_name="skg", standalone_mode=False
        )
        sys.stdout.flush()
    except typer.TyperException as error:  # a usage error: an unknown command or option, a value that does not fit
        complain(error.format_message(), "try: skg --help")
        return error.exit_code
    except (Refused, StoreRefused, QueryRefused, WorkersRefused) as error:
        complain(error.message, error.advice)
        return 1
    except (typer.Abort, KeyboardInterrupt):
        complain("stopped; the store is as it was")
        return 1
    except BrokenPipeError:  # the reader of our output has enough: `skg export | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:
        if os.environ.get("SKG_DEBUG"):
            raise
        complain(
            f"{type(error).__name__}: {' '.join(str(error).split())[:300]}",
            "please report it; SKG_DEBUG=1 shows where it arose",
        )
        return 1
    return code if isinstance(code, int) else 0


def main() -> None:
    """The entry point of `skg`."""
    sys.exit(run())


if __name__ == "__main__":
    main()
