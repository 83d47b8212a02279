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
SEASON_BACK = re.compile(r"\b(?P<prep>(?:since|in|from|during)\s)?(?:the\s(?:previous|preceding)|last)\s(?P<season>spring|summer|autumn)\b")
NUMBERS = {w: n for n, w in enumerate(("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1)} | {"a": 1}
OVER = {"spring": 6, "summer": 9, "autumn": 12}  # the month by which a season is over
BACK = Screened(r"\b(?:previous|preceding|previously|past|last|before|earlier|ago|back)\b")
# "A Member asked when it had begun; it had been in May 2016", "How long had it to run? To March 2021, she said"
ASKED_START = re.compile(r"\b(?:when|since\swhen|how\slong|from\swhat\sdate|what\syear)\s[^.;?]{2,60}?\s(?:begun|began|begin|started|start|opened|open|been\s(?:running|going|let|in\splace|set\sup|doing|providing|there|commissioned)|commenced|launched|taken\sit\son|dated?|came)\b[^.;?]{0,40}[;?.,:]")
ASKED_END = re.compile(r"\b(?:when|how\s(?:long|much\slonger)|until\swhen|to\swhat\sdate)\s[^.;?]{2,60}?\s(?:end|ended|expires?|expired?|run\sout|ran\sout|to\srun|run\sfor|last|finish|come\sto\san\send|up|left|lapse)\b[^.;?]{0,40}[;?.,:]")
NOT_TOLD = re.compile(r"\b(?:not|could|might|unknown|unsure|hoped|would\slike)\b")
