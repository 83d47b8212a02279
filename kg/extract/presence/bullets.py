"""Lists of persons in bullets: a label within one bullet is of that person alone, and bullets of names need no label above."""

from __future__ import annotations

from dataclasses import dataclass

from kg.extract.presence.listblocks import names_one, plain_of
from kg.extract.presence.liststate import ListState
from kg.model import Block
from kg.names import find_names
from kg.reading import Reading

_LEAST = 3  # bullets that make a list


@dataclass(slots=True)
class Bullets:
    """The run of bullets that a list has come to, and what its label said before one bullet told another of itself."""

    unlabelled: int = 0  # bullets of the run without a label of their own
    before: tuple[str, str] | None = None

    def reach(self, state: ListState, block: Block, plain: str) -> None:
        """Come to the next block: what a bullet said of itself alone no longer holds."""
        if self.before is not None:
            state.status, state.capacity = self.before
            self.before = None
        self.unlabelled = self.unlabelled + 1 if block.kind == "item" and names_one(plain) else 0

    def label(self, state: ListState, block: Block, names: str, away: bool) -> None:
        """Keep what the list says, where a bullet among others has a label of those away, and one name: "Absent: A Sample"."""
        if away and block.kind == "item" and self.unlabelled > 1 and state.entered and len(find_names(names)) == 1:
            self.before = state.status, state.capacity
        self.unlabelled = max(self.unlabelled, 1) if block.kind == "item" else 0


def in_bullets(reading: Reading, blocks: list[Block]) -> bool:
    """Whether three bullets that follow one another each begin with a person's name and say nothing of what was done."""
    return len(blocks) == _LEAST and all(b.kind == "item" and names_one(plain_of(reading, b)) for b in blocks)
