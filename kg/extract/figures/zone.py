"""A figure with the stretch of its sentence that speaks of it."""

from __future__ import annotations

from dataclasses import dataclass

from kg.numbers import Figure


@dataclass(frozen=True, slots=True)
class Zone:
    """A figure with the stretch of its sentence that speaks of it; `resumed` is where that goes on behind an aside.

    `text` is the stretch with what is resumed right behind it.
    """

    figure: Figure
    start: int
    end: int
    text: str
    resumed: tuple[int, int] = (0, 0)
