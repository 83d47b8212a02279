"""Every operation of the OpenAPI document, asked with what its schema allows."""

from __future__ import annotations

import time

import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import status_code_conformance
from servestore import Server, http

_PHASES = (Phase.explicit, Phase.generate)


def test_no_server_error_and_no_undocumented_status(server: Server) -> None:
    end = time.monotonic() + 120
    while time.monotonic() < end and http.get(f"{server.url}/dumps").status_code == 503:
        time.sleep(0.3)
    schema = schemathesis.openapi.from_url(f"{server.url}/openapi.json")
    asked = []
    for found in schema.get_all_operations():
        operation = found.ok()
        asked.append(operation.path)

        @settings(max_examples=15, deadline=None, phases=_PHASES, suppress_health_check=list(HealthCheck))
        @given(case=operation.as_strategy())
        def ask(case: schemathesis.Case) -> None:
            case.call_and_validate(checks=[not_a_server_error, status_code_conformance])

        ask()
    assert {"/sparql", "/questions/{name}", "/search", "/doc/{path}", "/documents/{version}/text"} <= set(asked)


def test_every_operation_can_be_read(server: Server) -> None:
    document = http.get(f"{server.url}/openapi.json").json()
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            assert operation["summary"], (method, path)
            assert operation["tags"], (method, path)
