"""Number words and shares in words, to hundreds of thousands: "twenty-three", "two hundred and six", "one in five"."""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUE = {w: n for n, w in enumerate(_UNITS)} | {w: 10 * n for n, w in enumerate(_TENS, 2)} | {"a": 1, "an": 1}
NUMBER_WORDS = frozenset(_UNITS) | frozenset(_TENS) | {"hundred", "thousand"}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "eighth": 8, "tenth": 10}

_UNIT = "(?:" + "|".join(sorted(_UNITS[1:], key=len, reverse=True)) + ")"
_SMALL = "(?:(?:" + "|".join(_TENS) + r")(?:[\s-]" + "(?:" + "|".join(_UNITS[1:10]) + r"))?" + "|" + _UNIT + ")"
WORDS = rf"(?:\b(?:(?:a|{_SMALL})\s(?:hundred|thousand)(?:\sand\s{_SMALL})?|{_SMALL})\b)"

# "one third", "two-thirds of", "half of", "a quarter of", "one in five", "1 in 4", "nine in ten"
FRACTION = (
    r"\b(?:(?:one|1)[ -](?:third|quarter|fifth|sixth|eighth|tenth)\b|an?[ -]quarter\b(?! (?:year|past|to|before|earlier|ago))"
    r"|(?<!added )(?<!adding )(?<!add )(?<!and )an?[ -](?:third|fifth|sixth|eighth|tenth)\b(?=\s?[.,;:)-]|\s?$| (?:of|or|in|by|to|on|at|more|fewer|less|lower|higher|and|as|were|was|had|have"
    r"|has|are|is|each|from|over|under|above|below|than|that|who|which|do|did|live[ds]?|left|remain\w*|came|went|took|said|received|held)\b)"
    r"|(?:two|three|four|five|seven|nine|2|3|4)[ -](?:thirds|quarters|fifths|eighths|tenths)\b"
    r"|(?<![\w/.,])[1-4]/[2-5](?= of (?:the |all |our |its |these |those )?[a-z])"
    r"|(?<!first )(?<!second )(?<!latter )(?<!other )(?<!last )(?<!final )half(?= (?:of|the|all|were|had|have|are)\b)"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|[1-9]) (?:in|out of) (?:every )?(?:three|four|five|six|eight|ten|twenty|3|4"
    r"|5|6|8|10|20|100)\b(?! (?:days|weeks|months|years|hours))|(?:one|two|three|four|five|six|seven|eight|[1-8]) in (?:every )?(?:two|seven|nine|twelve|7|9"
    r"|12)\b(?! (?:[a-z]+ )?(?:days|weeks|months|years"
    r"|hours|teams|schools|areas)|[-/.,]\d|%))"
)


def word_value(words: str) -> int:
    """The number that number words tell.

    >>> word_value("two hundred and twenty-three")
    223
    """
    total = current = 0
    for word in re.split(r"[\s-]+", words.lower()):
        if word == "hundred":
            current *= 100
        elif word == "thousand":
            total, current = total + current * 1000, 0
        elif word != "and":
            current += _VALUE[word]
    return total + current


def fraction_value(words: str) -> str:
    """The share that words tell as a whole number of hundredths, or an empty string where it is none.

    >>> fraction_value("one third"), fraction_value("One in five")
    ('33', '20')
    """
    text = re.sub(r"[\s-]+", " ", words.lower())
    if text == "half":
        return "50"
    text = text.replace(" out of ", " in ").replace("/", " in ")  # "1/3 of"
    if " in " in text:
        above, below = (_number(p) for p in text.replace("every ", "").split(" in "))
    else:
        count, part = text.split(" ")
        above, below = _number(count), _PARTS[part.rstrip("s")]
    if not 0 < above < below:
        return ""
    return str((Decimal(100) * above / below).quantize(Decimal(1), ROUND_HALF_UP))


def _number(text: str) -> int:
    return int(text) if text.isdigit() else word_value(text)
