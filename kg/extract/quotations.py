"""Words of a report quoted at length: a quotation that opens in one sentence and runs on through the next ones of its paragraph."""

from __future__ import annotations

from kg.reading import Reading

_FAR = 8  # sentences


def opened(reading: Reading, index: int) -> int:
    """The sentence in which the quotation opened that a sentence goes on with, or -1 where it stands in none."""
    block = reading.sentences[index].block
    for back in range(index - 1, max(-1, index - 1 - _FAR), -1):
        sentence = reading.sentences[back]
        if sentence.block != block:
            return -1
        state = _after(sentence.text)
        if state:
            return back if state > 0 else -1
    return -1


def _after(text: str) -> int:
    """1 where a text leaves a quotation open at its end, -1 where it closes one, 0 where it has no quotation marks.

    >>> _after('Inspectors found "that plans were timely.')
    1
    """
    opens, closes = text.rfind("\u201c"), text.rfind("\u201d")
    if opens >= 0 or closes >= 0:
        return 1 if opens > closes else -1
    marks = text.count('"')
    return 0 if not marks else 1 if marks % 2 else -1
