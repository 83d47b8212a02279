"""Where a meeting was held: the place that the head names, without the hour, the day and the directions beside it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kg.dates import find_dates
from kg.gazetteer import by_name
from kg.model import Mention
from kg.rules.grammar import Rule
from kg.rules.meeting.meetings import HEAD, VENUES
from kg.text import fold

# "at Green Room" above "G02 - 160 Mill Street, Exampleton EX1 2QH": the rest of an address, which ends in its postcode
# or "in the Green" above "Room, County Hall, Exampleton"
_ADDRESS_BELOW = re.compile(
    r",?\n {0,60}(?:(?=[A-Z\d])[^\n:;]{3,80}\b[A-Z]{1,2}\d{1,2}[A-Z]? ?\d[A-Z]{2}\b(?=\W*(?:\n|$))|(?:Room|Hall|House|Centre|Suite|Chamber|Offices|Building)\b[^\n:;]{0,80}(?=\n|$))"
)
_HOUR_LAST = re.compile(r",?\s+(?:at\s+)?\d{1,2}(?:[.:]\d\d)?\s?[ap]\.?m\b.*$", re.IGNORECASE)
_WELSH_DAY = re.compile(r"\s+(?:ar )?dd?ydd (?:Llun|Mawrth|Mercher|Iau|Gwener|Sadwrn|Sul)\b")  # "Neuadd y Sir ddydd Iau / on Thursday"
_THEN_CLOSED = re.compile(r",? and (?:was )?(?:closed|ended|concluded|finished|rose)\b")
_NO_PLACE = re.compile(
    r"(?:public|private|person|camera|common|accordance|(?:a )?(?:hybrid|virtual|remote) (?:format|session|basis)|(?:meetings?|minutes|agenda) (?:of"
    r"|for))\b(?! [A-Z](?!.*\d{4}))", re.IGNORECASE)  # "held in public on 4 May at Larch House"
_BY_MEANS = re.compile(r"^(?:(?:remotely|virtually|online|held)[ ,]+)?(?:via|by|using|on) (?=(?:MS |Microsoft )?(?:Teams|Zoom|TEAMS|ZOOM)\b)", re.IGNORECASE)
_PLACE = re.compile(r"\b(?:rooms?|hall|house|chambers?|cent(?:re|er)|offices?|suite|guildhall|buildings?|school|church|library|teams|zoom|via|by)\b", re.IGNORECASE)  # with a day behind it
_NO_VENUE = re.compile(r"[a-z]+ing\b|(?i:it|they|he|she|there|the (?:committee|panel|board|sub-committee|chair\w*)) (?:was|were|had|then)\b|(?:Mon|Tues|Wednes|Thurs|Fri)day\b")
_OF_A_MEMBER = re.compile(r"\((?:from|until|till|to|at|left|arrived|joined|arr)\b[^()]{0,20}$", re.IGNORECASE)
_BESIDE_THE_HOUR = frozenset({"after-the-time", "after-the-time-in", "below-the-time"})
# "in the Guildhall and by means of remote access", said of how some took part
_ALSO_REMOTE = re.compile(r",? (?:and|with|together with) (?:also )?(?:by (?:means of )?(?:remote|virtual|video|electronic)|(?:remote|virtual|electronic) (?:access"
    r"|attendance|participation|means)\b)", re.IGNORECASE)
_COLUMN = re.compile(r"[ \t]{5,}(?=[A-Z]+$)")  # "Committee Room 5            EXAMPLETON", beside the crest
_SENTENCE_END = re.compile(r"(?<=[a-z]{3})\. (?=[A-Z](?![A-Z]?\d))")  # not before a postcode


def venue_of(plain: str, start: int, stop: int, date: Mention | None, rules: Sequence[Rule] = VENUES) -> str:
    """Where a meeting was held, by the first rule that finds it near the statement of the body; an empty string where none does."""
    for rule in rules:
        for match in rule.regex.finditer(plain, max(0, start - 50) if rule.name == "held-at" else 0):
            if _NO_PLACE.match(match["venue"]) or (rule.name in _BESIDE_THE_HOUR and _OF_A_MEMBER.search(plain, max(0, match.start() - 30), match.start())):
                continue  # "Sample (from 6.25 pm), Guildford and Model": of a member
            below = _ADDRESS_BELOW.match(plain, match.end("venue"))
            named, *column = _COLUMN.split(match["venue"])
            venue = fold(named + (below[0] if below and not column else "")).strip(" ,.-|")
            venue = _HOUR_LAST.sub("", venue.replace(" ()", ""))  # "TOWN HALL, 1.30 P.M. - 3.50 P.M."
            if (bare := _without_day(venue)) != venue and HEAD.search(bare) and not _PLACE.search(bare):
                break  # "Y CABINET / THE CABINET, TUESDAY, 4 MARCH 2025": the body once more
            venue = bare
            venue = _WELSH_DAY.split(_THEN_CLOSED.split(venue)[0])[0]  # "in the Town Hall and closed at 8.25 pm"
            venue = _ALSO_REMOTE.split(venue)[0]
            venue = _SENTENCE_END.split(venue)[0]  # "held in the Village Hall. Councillors were asked"
            venue = _BY_MEANS.sub("", venue)
            venue = venue.strip(" ,.-|")
            if 2 < len(venue) < 200 and not _NO_VENUE.match(venue) and not (find_dates(venue) and (len(venue) < 30 or not _PLACE.search(venue))):
                return venue
            break
    return ""


_DAY_LAST = re.compile(r"[,\s-]+(?:on\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?)?\s*$", re.IGNORECASE)


_PAPER_LAST = re.compile(
    r"\s+[-\u2013]\s+(?:(?:draft|public|open|action|decision)s?[ /]*)*(?:actions?|minutes|notes|decisions|agenda)(?:[ /]*(?:and )?(?:actions?|minutes|notes|decisions))*$", re.IGNORECASE
)


def _without_day(venue: str) -> str:
    """A venue without the day or the council that stands after it: "Larch Room, Guildhall, Tuesday 4 June 2019"."""
    venue = _PAPER_LAST.sub("", venue)
    place, _, owner = venue.rpartition(" - ")
    venue = place if len(place) > _SHORTEST and by_name(owner) else venue  # "Larch Room, Guildhall - Barset Council"
    day = next((d for d in find_dates(venue) if d.kind == "day" and d.start > _SHORTEST), None)
    return _DAY_LAST.sub("", venue[: day.start]) if day else venue


_SHORTEST = 6  # characters of a place
