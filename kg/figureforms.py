"""Figures in one form: sums of money behind their sign, and shares as "per cent"."""

from __future__ import annotations

import re

from kg.screen import Screened

_ODD = Screened(r"GBP\s?\d|\d\s?(?:[Pp]ounds|[Mm]illion\s[Pp]ounds|Million|Thousand|pc\b|[Pp]er\s?Cent|Percent|PER\s?CENT)")
_GBP = re.compile(r"\bGBP(?P<gap>\s?)(?=\d)")
_POUNDS = re.compile(
    r"(?<![\w£.,-])(?P<sum>\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,3})?)(?P<scale>\s(?:million|thousand))?\s[Pp]ounds(?!\s(?:of|in\sweight|per)\b)\b(?!\s(?:heavier|lighter))"
)
_SCALE = re.compile(r"(?<=\d)(?P<gap>\s?)(?P<scale>Million|Thousand)\b(?=\s|[.,;)])")
_SHARE = re.compile(r"(?<=\d)(?P<gap>\s?)(?:(?P<short>pc)\b(?!\.)|Per\sCent\b|per\sCent\b|PER\sCENT\b|Percent\b)")


def figures_in_one_form(plain: str) -> str:
    """The ordinary form of a text, of the same length, with its sums and shares told as most clerks tell them.

    >>> figures_in_one_form("GBP 4,000 and 300 pounds, or 12pc")
    '   £4,000 and £300      , or 12 %'
    """
    if not _ODD.stands(plain):
        return plain
    plain = _GBP.sub(lambda m: f"{'   ' if m['gap'] else '  '}£", plain)
    plain = _POUNDS.sub(lambda m: f"£{m['sum']}{m['scale'] or ''}".ljust(len(m[0])), plain)
    plain = _SCALE.sub(lambda m: m["gap"] + m["scale"].lower(), plain)
    return _SHARE.sub(lambda m: "%".rjust(len(m[0])) if m["short"] else m[0].lower(), plain)
