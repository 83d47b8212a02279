"""What an operator can set: by `SKG_…` in the environment, in a TOML file, or on the command line.

The TOML file is the one named by `SKG_CONFIG`, else `skg.toml` where the server is started.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Annotated

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict, TomlConfigSettingsSource

from api.guard import Caps
from api.pool import Limits


class Settings(BaseSettings):
    """Everything that can be set, with its default."""

    model_config = SettingsConfigDict(env_prefix="SKG_", extra="ignore", frozen=True)

    store: Annotated[Path, Field(description="Folder of the store, as `skg build` makes it.")] = Path("store")
    remote: Annotated[str, Field(description="A SPARQL endpoint to ask in place of the store.")] = ""
    host: Annotated[str, Field(description="Address to listen on; a proxy belongs in front of anything else.")] = (
        "127.0.0.1"
    )
    port: Annotated[int, Field(description="Port to listen on.")] = 8000
    base_iri: Annotated[str, Field(description="Where the IRIs of the graph begin.")] = (
        "https://w3id.org/safeguarding-kg"
    )
    public_url: Annotated[
        str, Field(description="The server's own address as clients see it; from the request where empty.")
    ] = ""
    title: Annotated[str, Field(description="Name of the dataset.")] = "Safeguarding knowledge graph"
    licence: Annotated[str, Field(description="Licence of the data, an IRI.")] = (
        "https://creativecommons.org/licenses/by/4.0/"
    )
    default_graphs: Annotated[tuple[str, ...], Field(description="Graphs below {base}/graph/ that a query sees.")] = (
        "merged",
        "reference",
    )

    update_token: Annotated[SecretStr, Field(description="Token for writing; better give its hash.")] = SecretStr("")
    update_token_sha256: Annotated[
        str, Field(description="SHA-256 (hex) of the token for writing; without one, writing is off.")
    ] = ""

    workers: Annotated[int, Field(ge=1, le=64, description="Processes that answer quick queries.")] = 2
    long_workers: Annotated[
        int, Field(ge=1, le=64, description="Places for queries that take longer than a moment.")
    ] = 2
    quick_seconds: Annotated[float, Field(gt=0, description="After this long a query counts as long.")] = 1.0
    query_seconds: Annotated[float, Field(gt=0, description="After this long a query is cut.")] = 10.0
    query_memory_mb: Annotated[int, Field(ge=64, description="Memory that one query may take.")] = 1024
    query_bytes: Annotated[int, Field(description="Longest query that is read.")] = 1_000_000
    upload_bytes: Annotated[int, Field(description="Longest update or graph that is read.")] = 32_000_000
    journal_mb: Annotated[int, Field(ge=0, description="Size from which the journal of updates is compacted.")] = 8
    queue: Annotated[int, Field(ge=0, description="Queries that may wait for a worker.")] = 128
    queue_seconds: Annotated[float, Field(gt=0, description="How long a query may wait for a worker.")] = 5.0
    stalled_seconds: Annotated[float, Field(gt=0, description="How long a client may leave an answer unread.")] = 60.0
    cache_mb: Annotated[
        int, Field(ge=0, description="Room for answers kept until the data change; 0: none are kept.")
    ] = 32
    header_seconds: Annotated[float, Field(gt=0, description="How long the head of a request may take to arrive.")] = (
        10.0
    )
    client_seconds: Annotated[
        float, Field(ge=0, description="Query time that one client gets in a minute; 0: no limit.")
    ] = 120.0
    nesting: Annotated[int, Field(ge=1, description="Deepest nesting of brackets in a query.")] = 100
    patterns: Annotated[int, Field(ge=1, description="Most triple patterns in a query.")] = 150
    html_rows: Annotated[int, Field(ge=1, description="Rows shown on the HTML page of an answer.")] = 1000
    service_allow: Annotated[
        tuple[str, ...], Field(description="Endpoints that SERVICE may name, by exact IRI; none by default.")
    ] = ()

    companions: Annotated[bool, Field(description="Make the full-text index and the dumps beside each release.")] = True
    max_age: Annotated[int, Field(ge=0, description="Seconds for which caches may keep an answer without asking.")] = (
        300
    )
    log_queries: Annotated[bool, Field(description="Write query texts and client addresses into the log.")] = False
    access_log: Annotated[bool, Field(description="Write a line for each request.")] = True
    trusted_proxies: Annotated[str, Field(description="Whose X-Forwarded-For is believed.")] = "127.0.0.1"

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """What is given to the constructor, then the environment, then the TOML file."""
        del dotenv_settings, file_secret_settings
        path = Path(os.environ.get("SKG_CONFIG") or "skg.toml")
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, path)

    @property
    def token_digest(self) -> str:
        """The SHA-256 of the token for writing, in hex; empty where writing is off."""
        secret = self.update_token.get_secret_value()
        return hashlib.sha256(secret.encode()).hexdigest() if secret else self.update_token_sha256

    @property
    def limits(self) -> Limits:
        """The bounds of the workers."""
        return Limits(
            quick_places=self.workers,
            long_places=self.long_workers,
            quick_seconds=self.quick_seconds,
            seconds=self.query_seconds,
            queue=self.queue,
            queue_seconds=self.queue_seconds,
            stalled_seconds=self.stalled_seconds,
            memory=self.query_memory_mb << 20,
        )

    @property
    def caps(self) -> Caps:
        """The bounds of a query text."""
        return Caps(nesting=self.nesting, patterns=self.patterns)

    @property
    def defaults(self) -> tuple[str, ...]:
        """The graphs whose union is a query's default graph; "" is the unnamed one."""
        return ("", *(f"{self.base_iri}/graph/{name}" for name in self.default_graphs))

    @property
    def cache_control(self) -> str:
        """The Cache-Control of answers that only a new release changes."""
        return "no-cache" if self.token_digest else f"public, max-age={self.max_age}"
