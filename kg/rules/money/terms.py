"""Days told from the meeting's own in a contract's term, and questions after when it began or ends."""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.screen import Screened

# Days told from the meeting's or from another: "the previous October", "two years earlier", "the year before", "last spring"
MONTH_BACK = re.compile(
    rf"\b(?:(?:the|that)\s)?(?:(?:immediately\s)?(?:previous|preceding|last|past)\s(?P<month>{MONTH_NAMES})|(?P<before>{MONTH_NAMES})\s(?:before|last|previously))(?!\s(?:19|20)\d\d)\b"
)
YEARS_BACK = re.compile(r"(?<!\bin )(?<!\bsince )\b(?P<n>a|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:full\s)?years?\s(?:earlier|ago|before|previously|back)\b", re.IGNORECASE)
YEAR_BACK = re.compile(r"\b(?P<prep>(?:since|in|from|during)\s)?(?:the\s(?:year\s(?:before|previously)|(?:previous|preceding|last)\s(?:calendar\s)?year)|last\syear)(?=[.,;)]|$|\s(?:and|but|by|to|with|under|for)\b)")
# "the first of September this year", "the last day of August 2017", "March last year"
_IN_ORDER = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
    "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
)  # fmt: skip
ORDINALS = {w: n for n, w in enumerate(_IN_ORDER, 1)} | {"thirtieth": 30}
DAY_TOLD = re.compile(rf"\b(?:the\s)?(?P<day>{'|'.join(ORDINALS)}|last)\s(?:day\s)?of\s(?P<month>{MONTH_NAMES})(?:,?\s(?P<year>(?:19|20)\d\d)|\s(?P<which>this|last|the\ssame)\s(?:year|month))?\b", re.IGNORECASE)
MONTH_TOLD = re.compile(rf"\b(?P<month>(?:\d{{1,2}}\s)?(?:{MONTH_NAMES}))\s(?:of\s)?(?P<which>this|last)\syear\b")
SEASON_BACK = re.compile(r"\b(?P<prep>(?:since|in|from|during)\s)?(?:the\s(?:previous|preceding)|last)\s(?P<season>spring|summer|autumn)\b")
NUMBERS = {w: n for n, w in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)} | {"a": 1}
OVER = {"spring": 6, "summer": 9, "autumn": 12}  # the month by which a season is over
BACK = Screened(r"\b(?:this|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|fifteenth|twentieth|thirtieth|day|previous|preceding|previously|past|last|before|earlier|ago|back)\b")
# "A Member asked when it had begun; it had been in May 2016", "How long had it to run? To March 2021, she said"
ASKED_START = re.compile(r"\b(?:when|since\swhen|how\slong|from\swhat\sdate|what\syear)\s[^.;?]{2,60}?\s(?:begun|began|begin|started|start|opened|open|been\s(?:running|going|let|in\splace|set\sup|doing|providing|there|commissioned)|commenced|launched|taken\sit\son|dated?|came)\b[^.;?]{0,40}?(?:[;?.,:]|\sand\s(?:was|were)\stold\b)")
ASKED_END = re.compile(r"\b(?:when|how\s(?:long|much\slonger)|until\swhen|to\swhat\sdate)\s[^.;?]{2,60}?\s(?:end|ended|expires?|expired?|run\sout|ran\sout|to\srun|run\sfor|last|finish|come\sto\san\send|up|left|lapse)\b[^.;?]{0,40}?(?:[;?.,:]|\sand\s(?:was|were)\stold\b)")
NOT_TOLD = re.compile(r"\b(?:not|could|might|unknown|unsure|hoped|would\slike)\b")
# "had 30 June 2021 as its last day"; "the surrender by Steps Ahead of its contract, with effect from"
AS_LAST = re.compile(r"\s(?:as|for|being)\s(?:its|the|their)\s(?:end|expiry|last|final|finish|closing|termination)(?:\s(?:date|day))?\b")
GIVEN_UP = re.compile(
    r"\b(?:handing\s(?:back|over|in)|handed\s(?:back|in)|surrender(?:ed|ing)?|relinquish\w+|giving\sup|gave\sup|given\sup|termination|terminated|withdr[ae]w\w*|withdrawal|pull(?:ed|ing)\sout)\b"
    r"[^;.]{0,160}?\s(?:with\seffect\sfrom|from|on|in|as\sof)\s(?:the\s)?$"
)
