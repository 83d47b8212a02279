"""A block of an attendance list cut where a label, or an agency, begins inside it."""

from __future__ import annotations

import re

from kg.extract.presence.liststate import OF_OFFICERS, POST_AHEAD
from kg.extract.presence.sides import heads_its_names
from kg.rules.presence.attendance import IN_CAPITALS, ListLabel, find_label

# where a label may begin inside a block
_NEW_SENTENCE = re.compile(
    r"(?:(?<=[.;])\s+|\n\s*)(?=[A-Z])|,\s+(?=[A-Z][\w'& -]{1,60}:\s+[A-Z])|(?<=[a-z)])\s+"
    r"(?=(?:[A-Z]{4,}(?: [A-Z]+){0,3}|Also [Pp]resent|In [Aa]ttendance|Apologies(?: for [Aa]bsence)?|Officers(?: [Pp]resent)?|Absent|Invitees|Guests)\s?:)"
    r"|(?<=[\w)])\s+"
    r"(?=(?:Also|In|Others?|Officers|Council (?=[Oo]fficers|[Ss]taff)|(?:Board|Committee|Panel) (?=[Mm]embers)|Apologies|Absent"
    r"|Absentees|Guests|Invitees|Members|Attendees|Staff|Observers|Visitors|Partners|Substitutes?|Present)"
    r"(?:\b ?[A-Za-z]{2,12}){0,3}\s?:\s)"
    r"|(?<=[\w)])\s+(?=(?P<capitals>[A-Z]{4,}|[A-Z]{2,}(?: [A-Z]{2,}){1,3})\s+(?:[A-Z][a-z]|[A-Z]\.? [A-Z]))"
    r"|(?:[;,|\t]\s*|\s{3,})(?=(?:(?:Vice|Deputy|Depute|Joint|VICE|DEPUTY)[- ])?(?:Chair(?:man|person|woman)?|CHAIR(?:MAN|PERSON|WOMAN)?|Conven[eo]r|CONVEN[EO]R)\s?:)"
    r"|\s{3,}(?=(?:[A-Z][a-z]+ ){0,3}(?:Clerk|Officer|Secretary|Advis[eo]r|Solicitor)\s?:)"
)


def after_label(plain: str, start: int) -> int:
    """Where what follows a label begins that stands at an offset inside a block."""
    found = find_label(plain[start:])
    capitals = IN_CAPITALS.match(plain, start)
    return start + found[1] if found else capitals.end() if capitals else start


def stretches(plain: str, begin: int) -> list[tuple[int, int, ListLabel | None]]:
    """A block cut at labels that stand inside it ("Councillors A, B. Officers: C")."""
    cuts: list[tuple[int, ListLabel | None]] = [(begin, None)]
    for m in _NEW_SENTENCE.finditer(plain[begin:]):
        at = begin + m.end()
        found = find_label(plain[at : at + 80])
        if m["capitals"]:
            found = find_label(f"{m['capitals']}:")
            if found and found[0].status and cuts[-1][0] != at:
                cuts.append((at, found[0]))
        elif found and (":" in plain[at : at + found[1]] or (found[0].skip and "-" in plain[at : at + found[1]])):
            cuts.append((at, found[0]))
        elif not found and POST_AHEAD.match(plain, at):
            cuts.append((at, OF_OFFICERS))
        elif not found and heads_its_names(plain, at):
            cuts.append((at, None))
    ends = [c[0] for c in cuts[1:]] + [len(plain)]
    return [(start, stop, label) for (start, label), stop in zip(cuts, ends, strict=True)]
