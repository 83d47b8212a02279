"""What compresses in a content coding, piece by piece or whole."""

from __future__ import annotations

import zlib
from typing import Protocol

import zstandard

SMALLEST = 1_000  # bytes from which compression is worth its header


class Coder(Protocol):
    """What compresses an answer piece by piece."""

    def compress(self, data: bytes, /) -> bytes:
        """What is ready with these bytes."""
        ...

    def flush(self) -> bytes:
        """What is left."""
        ...


def coder(coding: str) -> Coder:
    """A compressor for `zstd` or `gzip`."""
    if coding == "zstd":
        return zstandard.ZstdCompressor(level=3).compressobj()
    return zlib.compressobj(5, zlib.DEFLATED, 31)


def compressed(body: bytes, coding: str) -> bytes:
    """A whole body in a content coding."""
    packer = coder(coding)
    return packer.compress(body) + packer.flush()
