"""Words of a report quoted at length: a quotation that opens in one sentence and runs on through the next ones of its paragraph."""

from __future__ import annotations

import re
from functools import lru_cache

from kg.reading import Reading

_FAR = 8  # sentences
# Single marks, apart from apostrophes: "'Plans are early,' she wrote, 'and carers"
_OPENS = re.compile(r"(?:^|(?<=\s))['\u2018](?=\w)")
_CLOSES = re.compile(r"(?<=[.,?!])['\u2019](?=\s|$)")
_QUOTES = "\"'\u201c\u201d\u2018\u2019"
_MARKS = {'"': '"', "'": "'", "\u201c": "\u201d", "\u2018": "\u2019"}


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


@lru_cache(maxsize=2048)
def _after(text: str) -> int:
    """1 where a text leaves a quotation open at its end, -1 where it closes one, 0 where it has no quotation marks.

    >>> _after('Inspectors found "that plans were timely.')
    1
    """
    if not any(mark in text for mark in _QUOTES):
        return 0
    single = [(m.start(), 1) for m in _OPENS.finditer(text)] + [(m.start(), -1) for m in _CLOSES.finditer(text)]
    if single and '"' not in text and "\u201c" not in text and "\u201d" not in text:
        return max(single)[1]
    opens, closes = text.rfind("\u201c"), text.rfind("\u201d")
    if opens >= 0 or closes >= 0:
        return 1 if opens > closes else -1
    marks = text.count('"')
    return 0 if not marks else 1 if marks % 2 else -1


def unquoted(text: str) -> str:
    """A text without a quotation mark at one end that has no fellow at the other side.

    >>> unquoted('"staff are warm'), unquoted('staff are "warm"')
    ('staff are warm', 'staff are "warm"')
    """
    closing = _MARKS.get(text[:1], "")
    if closing and closing not in text[1:]:
        return text[1:].lstrip()
    if text[-1:] in ('"', "\u201d", "'", "\u2019") and text.count(text[-1]) == 1 and not any(o in text[:-1] for o, c in _MARKS.items() if c == text[-1]):
        return text[:-1].rstrip() if text[-1] in ('"', "\u201d") or not text[-2:-1].isalpha() else text
    return text
