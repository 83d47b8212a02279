"""What the labels of an attendance list have said so far: the status and capacity of those who follow, and whose list it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from kg.extract.presence.marks import columns_of, only_heads
from kg.extract.presence.sides import office_above
from kg.reading import Reading
from kg.rules.presence.attendance import ALSO_PRESENT, PRESENT, ListLabel, find_label, is_broken, rest_of_label

# "County Councillors", "Councillor(s):": the style of those who follow it
STYLED = r"(?:(?:county|borough|city|district|town|unitary|elected)\s+)?(?:councillors|councillor\(s\)|cllrs|cllr\(s\)|aldermen|alderman(?=\s*:))"
_STYLE = re.compile(rf"\W*(?P<style>{STYLED})\s*[:-]+\s*(?=\S)", re.IGNORECASE)
_STYLE_ALONE = re.compile(rf"\W*{STYLED}\s*[:-]+\s*$", re.IGNORECASE)
_OF_COUNCILLORS = re.compile(rf"\W*(?:{STYLED}|(?:committee |board |panel )?members)(?:\s+(?:present|in attendance|attending))?\W*$", re.IGNORECASE)

_HERE = re.compile(r"present|attend", re.IGNORECASE)
# "Officer(s): A Sample" under "Councillor(s): B Specimen" under "Apologies", where the officers present stand higher up
_OFFICERS = re.compile(r"\W*officers?(?:\(s\))?\W*", re.IGNORECASE)
_REPRESENTING = re.compile(r"(?:^|(?<=[:\s]))\s*(?:[Rr]epresenting|REPRESENTING)\s+(?:the\s+)?(?P<body>[A-Z][\w'&-]*(?:[ -](?:[A-Z][\w'&-]*|and|of|on|upon|the|&)){0,8}?)\s*:\s*$")
_STANDS_IN = re.compile(r"\W*(?:temporary appointments?|(?:named )?substitutes?(?: members?)?|substituted by|replaced by|replacements?|deputies)\W*$", re.IGNORECASE)
_MEMBERS_TOO = re.compile(r"\W*(?:other |council |elected |non-committee )?(?:members|councillors|cllrs)(?: of the council)?(?: also)? (?:in attendance|attending|attended)\b", re.IGNORECASE)
_OTHERS_OF_THE_BODY = re.compile(r"\W*other (?:committee |board |panel )?(?:members|councillors) present\b", re.IGNORECASE)
# The line above a list whose names bear letters: "Members of the Group (P = present, A = apologies)".
_KEYED_MEMBERS = re.compile(r"\W{0,4}(?:[\w'-]+ ){0,6}?(?:members?|membership|attendees)\b[^.:;()\n]{0,60}[(:;,-]\s*(?:key:?\s*)?P\s*[=:-]\s*present\b[^\n]{0,80}$", re.I)
# The heads of a table of attendance.
_TABLE = re.compile(r"[\s|]*(?:Names?|(?:Councillor|Member)s?(?: Name)?(?=\s*(?:\t|\|)[^\n]*(?:Present|Attend|Apolog|PRESENT|ATTEND|APOLOG)))\b[^\n]*(?:\t|\||\s/\s)")
_CHAIRS_ALONE = 2
# "Sub-Committee: Councillors A Sample and B Specimen", of the body itself; "Reserve (not required): Councillor C Figure", who went home
_BODY_ITSELF = re.compile(
    r"\W*(?:(?:Licensing|Hearings?|Appeals?|Investigating) )?(?:Sub-?Committee|Committee|Panel|Board)(?: Members)?\s*:\s*"
    r"(?=(?:Councillors?|Cllrs?|Members?:)\.?\s)", re.IGNORECASE
)
_RESERVE = re.compile(r"\W*(?:Reserves?|Substitutes?|Standby)(?: Members?)?\s*\((?:not (?:required|needed|present|used|sitting)|standing by|did not sit)\)\s*:", re.IGNORECASE)
# "Clerk: Mrs A Sample", within the line of another label
POST_AHEAD = re.compile(r"(?:[A-Z][a-z]+ ){0,3}(?:Clerk|Officer|Secretary|Advis[eo]r|Solicitor|Administrator|Treasurer)(?: to the [A-Z]\w+)?\s*:\s*(?=[A-Z])")
OF_OFFICERS = ListLabel("", "present", "officer", ())
_BAR = re.compile(r"[|\t]")
_LEFT_OUT = ListLabel("", "", "", (), skip=True)
# The heads of the columns in which the business is set out, below the lists.
_BUSINESS = frozenset(
    ["ref", "no", "item", "agenda item", "minute", "minute no", "subject", "topic", "title", "outcome", "decision", "decisions", "action", "actions", "action by", "discussion",
     "what we said", "who", "by whom", "when", "by when", "who / by when", "deadline", "lead", "owner"]
)  # fmt: skip


_SEVERAL_HEADS = re.compile(r"[^\s|*][\s*]*(?:\t|\||\s{3})[\s|*]*\S")
_OF_MEMBERS = re.compile(r"\W*(?:members?|councillors?|names?|attendees?)\b", re.IGNORECASE)
_OF_STATUS = re.compile(r"present|attend|apolog", re.IGNORECASE)
_PRESENT_LAST = re.compile(r"\bpresent\W*$")
_OFFICER_LABEL = re.compile(r"\W*(?:[A-Z]\w+ )+Officer\s*(?:[:-]|\t|\s{3})")
_MORE_SAID = re.compile(r"[,(]")
_ATTENDING = re.compile(r"\W*attending\W*", re.IGNORECASE)
_ATTENDEES = re.compile(r"\W*(?:in attendance|attendees)\b", re.IGNORECASE)
_SAID_OF_CHAIRS = re.compile(r"\(\s*(?:in the |vice[- ]?)?chair|\bcouncillors\b", re.IGNORECASE)


@dataclass(slots=True)
class ListState:
    """The state of a run of lists: what the labels read so far say of the names that follow."""

    status: str
    capacity: str
    opened: bool
    styled: bool  # whether elected members are styled Councillor here
    tail: bool  # whether the lists stand after the last item
    skip: bool = False
    councillors: bool = False
    met: bool = False  # whether those of the body who came were listed
    broken: bool = False  # whether the line above was the first half of a label
    entered: bool = False  # whether anybody was listed
    officers_met: bool = False  # whether officers who came were listed
    coopted_met: bool = False  # whether co-opted members who came were listed
    parted: bool = False  # whether the line above gave the members of a list in parts
    agency: str = ""  # whom those listed represent
    office: str = ""  # what each of those listed is
    own: bool = False  # under "Board members present": members, whatever their posts
    form: str = ""  # the form of the names, where they have one of their own
    direct: bool = False  # whether the label above is of apologies itself
    excused: bool = False  # whether anybody was listed straight under it
    either: bool = False  # under the heads of two columns, "Apology from" and "Substitute", whose cells came out as lines
    headed: bool = False
    bare: bool = False  # whether a label stands alone on its line, and nobody has been listed under it yet
    below: str = ""  # the first line under a label that stands alone
    came: list[str] = field(default_factory=list)  # who of the body itself were listed as present, and who stood in
    columns: list[str] = field(default_factory=list)
    sent: bool = False  # whether a line of its own names the agency above

    def sent_by(self, plain: str) -> re.Match[str] | None:
        """The agency that a line names above the members it sent: "Representing Barset Council:"."""
        of = _REPRESENTING.search(plain)
        self.agency = of["body"] if of else self.agency
        return of

    def heads_a_table(self, plain: str) -> bool:
        """Whether a line is the heads of a table, or opens a list whose names bear letters."""
        if only_heads(plain) and _SEVERAL_HEADS.search(plain.strip(" |\t")):
            self.opened = self.opened or bool(_OF_MEMBERS.match(plain))
            return True  # "Member | Initials | Role"
        if _TABLE.match(plain):
            self.opened = self.opened or bool(_OF_STATUS.search(plain))
            self.columns = columns_of(plain)
            return True
        if not self.opened and _KEYED_MEMBERS.match(plain):
            self.status, self.capacity, self.opened = "present", "member", True
            return True
        return False

    def ends_at(self, plain: str) -> bool:
        """Whether a line heads the table of the business, which ends the lists."""
        cells = [c.strip(" .*").lower() for c in _BAR.split(plain) if c.strip(" .*")] if "|" in plain or "\t" in plain else []
        if len(cells) > 1 and all(c in _BUSINESS for c in cells):
            self.opened, self.skip = False, True
            return True
        return False

    def label_of(self, plain: str, joined: str) -> tuple[ListLabel | None, int] | None:
        """The label with which a line opens, and where the names after it begin; None where the line is nothing but a label.

        `joined` is the line with the next one, where it is short: a label that stands on two lines.
        """
        if not self.came and (body := _BODY_ITSELF.match(plain)):
            return PRESENT, body.end()
        if self.skip and POST_AHEAD.match(plain):
            return OF_OFFICERS, 0  # "Legal Adviser: A Sample", below a list that is left out
        if reserve := _RESERVE.match(plain):
            return _LEFT_OUT, reserve.end()
        found = find_label(joined) if joined and joined.rstrip().endswith(":") and len(joined) < 30 else None
        half, self.broken = self.broken, is_broken(plain)
        if found:
            found = found[0], len(plain)
        elif half and (at := rest_of_label(plain)):
            return None, at
        elif not (found := find_label(plain)):
            if _PRESENT_LAST.search(plain) and len(plain) < 400 and not self.opened:
                self.status, self.capacity, self.opened = "present", "member", True
                return None
            return None, 0
        if self.tail and found[0].capacity in ("chair", "vice-chair") and not plain[found[1] :].strip():
            return None  # "Chairman:" where the minutes are signed
        return found

    def take(self, label: ListLabel, plain: str, begin: int, own: bool, sent: bool) -> int:
        """Follow a label; gives where the names after it begin. `own`: it names the members of the body that met."""
        self.sent = False
        self.agency, self.office = self.agency if sent else "", office_above(plain[:begin])
        self.opened, self.skip, self.own = True, label.skip, own
        label, begin, elected = _within(label, plain, begin)
        if _OFFICER_LABEL.match(plain[:begin]) and not _MORE_SAID.search(plain[begin:]):
            begin = 0  # "Scrutiny Officer: A Sample" is a label and a post
        self.councillors = elected or _OF_COUNCILLORS.match(plain[:begin]) is not None
        if self.direct and self.excused and not (label.status or label.skip or self.met):
            label = replace(label, status="present")  # "Members: B Specimen", below "Apologies: A Sample" and its names
        self.direct, self.excused = label.status == "apologies", False
        self._set_status(label, plain, begin)
        label = self._as_of_the_body(label, plain, begin)
        self.met = self.met or (label.status == "present" and label.capacity == "member")
        # "Co-opted Members", then "Councillors" on its own line
        keeps = (self.capacity == "invitee" and self.bare and self.councillors) or (self.capacity == "co-opted" and not (self.councillors and not plain[begin:].strip()))
        self.capacity = label.capacity if label.status or label.skip else (self.capacity if keeps else "member")
        self.bare = bool(label.status) and not plain[begin:].strip()
        return begin

    def _set_status(self, label: ListLabel, plain: str, begin: int) -> None:
        said = plain[:begin]
        officers = self.officers_met and self.parted and _OFFICERS.fullmatch(said) is not None
        coopted = self.coopted_met and label.capacity == "co-opted" and not _HERE.search(said)
        told = self.status == "apologies" and (officers or coopted)
        self.coopted_met = self.coopted_met or (label.capacity == "co-opted" and self.status != "apologies")
        self.parted, self.officers_met = not label.status and bool(plain[begin:].strip()), self.officers_met or label.capacity == "officer"
        self.status = "apologies" if told else label.status or self.status or "present"
        self.either, self.headed = self.headed and _STANDS_IN.match(said) is not None, label.status == "apologies" and not plain[begin:].strip()
        self.status = "apologies" if self.either else self.status

    def _as_of_the_body(self, label: ListLabel, plain: str, begin: int) -> ListLabel:
        """The label, or another where who was listed before it tells that its people are, or are not, of the body."""
        if label.capacity == "invitee" and self.own and _OWN_EXECUTIVE.search(plain[:begin]):
            return PRESENT
        if label.capacity == "invitee" and not self.met:
            attended = _ATTENDEES.match(plain)
            if attended and _SAID_OF_CHAIRS.search(plain[begin:].strip() or self.below):
                label = PRESENT  # "IN ATTENDANCE: Councillors A Sample (Chair) ..." with no list of those present before it
            elif self.entered and _OTHERS_OF_THE_BODY.match(plain):
                label = PRESENT  # "Other Members Present" below "Presiding: A Sample"
        if self.met and self.came and _ATTENDING.fullmatch(plain[:begin]):
            label = ALSO_PRESENT  # "Attending: A Sample, Head of Law" below "Present: Councillors ..."
        if len(self.came) > _CHAIRS_ALONE and _MEMBERS_TOO.match(plain[:begin]):
            label = ALSO_PRESENT  # "Members in Attendance" below a list of the committee: councillors who are not of it
        return label


def _within(label: ListLabel, plain: str, begin: int) -> tuple[ListLabel, int, bool]:
    """A label with the one inside it ("Present: Councillors: Sample, Specimen"), where its names start, and whether these
    are said to be councillors; the style is left to the names, which may be surnames alone."""
    style = _STYLE.match(plain[begin:])
    if style is None and _STYLE_ALONE.match(plain[:begin]):
        style = _STYLE.match(plain)
        return label, (style.start("style") if style else begin), True
    if style is not None:
        return label, begin + style.start("style"), True
    inner = find_label(plain[begin:]) if plain[begin:].strip() else None
    if inner and not inner[0].skip and ":" in plain[begin : begin + inner[1]]:
        return replace(inner[0], status=inner[0].status or label.status), begin + inner[1], _STYLE_ALONE.match(plain[begin:]) is not None
    return label, begin, False


_OWN_EXECUTIVE = re.compile(r"\b(?:cabinet|executive) members?\b", re.IGNORECASE)
_EXECUTIVE_ITSELF = re.compile(r"(?:the )?(?:cabinet|executive)(?: (?:committee|board|meeting))?", re.IGNORECASE)
_OWN = re.compile(r"\b(?P<kind>board|partnership|forum|executive|trust) members?\b|\bmembers? of (?:the )?(?P<kind2>board|partnership|forum|executive|trust)\b", re.IGNORECASE)


def names_own(reading: Reading, label: str, meeting: int) -> bool:
    """Whether a label names the members of the body that met: "Board members present" in the minutes of a board."""
    if _OWN_EXECUTIVE.search(label) and any(m.meeting == meeting and _EXECUTIVE_ITSELF.fullmatch(m.body) for m in reading.meetings):
        return True  # "Cabinet Members in attendance", where the Cabinet itself met
    match = _OWN.search(label)
    kind = (match["kind"] or match["kind2"]).lower() if match else ""
    return bool(kind) and any(m.meeting == meeting and (kind in m.body.lower() or not m.body) for m in reading.meetings)
