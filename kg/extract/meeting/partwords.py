"""The words of a part of a resolution on one line: without who agreed it, the votes, the cells and the columns beside it."""

from __future__ import annotations

import re

from kg.blocks import INITIALS
from kg.extract.meeting.without_headword import without_posts
from kg.rules.meeting.resolutions import CLOSING
from kg.text import fold

_CELLS_AFTER = re.compile(r"(?<=[^\s|])\s+\|(?:\s.*)?$", re.DOTALL)  # "that the report be noted. | AS |"
_CELL_BELOW = re.compile(r"(?<=[.;])\s*\t\s*[A-Z]{2,4}(?:(?:/|, | & )[A-Z]{2,4}){0,3}\s*$")  # "AF" in the cell beside the last part
_IN_CHARGE = re.compile(r"(?<=[.;])[^\S\n]{3,}[A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,2}\s*$")  # in the right-hand column: "... be noted.      Ada Moor"


_THAT_STOP = re.compile(r"^(that|to)\s*[:;-]\s+(?=[a-z])", re.IGNORECASE)  # "RESOLVED that: the report be noted"
_STOPS = re.compile(r"^[\s:,.\-\u2013\u2014;]+")
_WHO_AGREED = re.compile(
    r"^(?:the\s+)?(?:[\w'-]+\s+){0,6}?(?:sub-)?(?:committee|panel|board|cabinet|members|executive|council|partnership|commission|forum|group)(?:,? (?:having|after|following|upon) [^,.:;]{3,120},)?"
    r"\s+(?:unanimously\s+)?(?:agreed|resolved|decided)"
    r"\s*:?-?\s+(?=(?:that|to)\b)|^agreed by (?:all|(?:the )?(?:[\w'-]+ ){0,5}?(?:committee|panel|board|cabinet|members|executive|council|forum|group))(?: present)?,? (?=(?:that|to)\b)",
    re.IGNORECASE,
)  # "The Board agreed that ...", "Agreed by the Board that ..."


def clean(text: str) -> str:
    """A part's text on one line, from its "that" or "to" on, without closing punctuation."""
    text = fold(_CELLS_AFTER.sub("", text)) if "|" in text else text
    text = _CELL_BELOW.sub("", text) if "\t" in text else text
    text = fold(_IN_CHARGE.sub("", INITIALS.sub("\n", without_posts(text)))).replace("**", "")
    text = _THAT_STOP.sub(r"\1 ", _WHO_AGREED.sub("", _ON_PROPOSAL.sub("", _STOPS.sub("", text))))
    if (quoted := _IN_QUOTES.fullmatch(text)) and quoted["said"].count('"') == 0:
        text = quoted["said"]
    return CLOSING.sub("", _VOTED.sub("", CLOSING.sub("", AGREED.sub("", text)))).strip()


# "AGREED: On the proposal of A Sample, seconded by B Model, it was agreed to write to the Minister"
_ON_PROPOSAL = re.compile(r"^(?:on (?:the )?(?:proposal|motion|proposition) (?:of|by|from)|(?:it was )?(?:proposed"
    r"|moved) by)\b[^;:]{3,200}?,? (?:and )?(?:it was )?(?:unanimously |duly )?(?:agreed|resolved|decided)\s+(?=(?:that|to)\b)", re.IGNORECASE)
_IN_QUOTES = re.compile(r"[\"\u201c](?P<said>That\b.*?)[.;]?[\"\u201d]\.?", re.DOTALL)
_VOTED = re.compile(r"\s*\((?:vote:? )?(?:\d{1,2} (?:votes? )?(?:for|in favour)|(?:all )?in favour|for|unanimous(?:ly)?|carried)\b[^()]{0,90}\)$", re.IGNORECASE)  # "(3 for, 1 abstention)"
AGREED = re.compile(r"^(?:unanimously )?(?:agreed|resolved|decided)\s+(?=(?:that|to(?! be (?:an? )?(?:true|correct|accurate)))\b)", re.IGNORECASE)  # "(ii) AGREED that officers be thanked"
