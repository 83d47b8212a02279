"""The attendance lists of a document: who is under which label, with what beside the name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.presence.besides import (
    NOT_NEEDED,
    council_first,
    field_of,
    of_them_all,
    sent_by,
    takes_minutes,
)
from kg.extract.presence.bullets import Bullets, in_bullets
from kg.extract.presence.cells import in_cells, is_agency
from kg.extract.presence.columnsbelow import columns_below
from kg.extract.presence.fields import in_field
from kg.extract.presence.forms import form_of, names_in
from kg.extract.presence.hanging import hanging
from kg.extract.presence.itemlists import item_lists
from kg.extract.presence.listblocks import VERB, in_rows, only_names, plain_of, side_by_side, with_posts
from kg.extract.presence.liststate import STYLED, ListState, names_own
from kg.extract.presence.marks import (
    before_name,
    by_column,
    by_letter,
    each_cell,
    marked,
    only_heads,
    starred,
    stars_of,
)
from kg.extract.presence.openers import apologies_below, label_inside
from kg.extract.presence.rollcall import in_rollcall, rollcall
from kg.extract.presence.sides import agency_above, columns_apart, heads_its_line, marked_away, office_above, some_came
from kg.extract.presence.stretches import after_label, stretches
from kg.extract.presence.wrappedcells import wrapped_cells
from kg.model import Block, Span
from kg.names import find_names, same
from kg.people import read_list
from kg.persons import Person, initials
from kg.reading import Reading
from kg.rules.presence.attendance import (
    RECEIVED_FROM,
    SENT_THEIRS,
    SPOKE,
    ListLabel,
    find_label,
)
from kg.surnamesfirst import inverted, surnames
from kg.text import ordinary, sentences

_LISTS = re.compile(r"apolog|attend|present|substitut|membership|sederunt|ymddiheur|presennol|roll call|welcome", re.I)
_LONGEST = 600
_NARRATIVE = 200  # characters; what is said beside a name in a list is shorter


@dataclass(frozen=True, slots=True)
class Entry:
    """A person as one list or sentence has them, before the lists of a document are put together."""

    person: Person
    status: str
    capacity: str
    evidence: Span
    rule: str
    at: int
    meeting: int = 0
    agency: str = ""  # who sent the person, as a line above the names says


def listed(reading: Reading) -> tuple[Entry, ...]:
    """The persons of the attendance lists: in the head, under items about attendance, after the last item; read once."""
    return reading.once("listed", lambda r: tuple(_all_listed(r)))


_OF_APOLOGIES = re.compile(r"apolog|ymddiheur", re.IGNORECASE)


_APOLOGIES_OPEN = re.compile(r"\W*(?:an?\s)?apolog(?:y|ies)\b[^.:;\n]{0,60}\b(?:from|by|on\sbehalf\sof)\s", re.IGNORECASE)  # "Apologies received from Councillor A Sample"


def _all_listed(reading: Reading) -> Iterator[Entry]:
    for row in rollcall(reading):
        yield Entry(row.person, row.status, row.capacity, row.span, f"attendance/{row.status}-table", row.span.start)
    yield from _region(reading, reading.header, "present", 0)
    for section in reading.sections:
        if is_list(section.title):
            label = find_label(ordinary(section.title) + ":")
            status = (
                "apologies"
                if _OF_APOLOGIES.search(section.title) and not (label and label[0].status == "present")
                else (label[0].status if label else "")
            )
            inside = Span(section.heading.end, section.span.end)
            capacity = label[0].capacity if label and label[0].status else "member"
            yield from _region(reading, inside, status, section.meeting, capacity, bool(label))
        else:
            for inside, status, capacity in item_lists(reading, section):
                yield from _region(reading, inside, status, section.meeting, capacity, True)
    if reading.tail.end > reading.tail.start:
        yield from _region(reading, reading.tail, "", 0)


def is_list(title: str) -> bool:
    """Whether an agenda item of this title holds an attendance list."""
    label = find_label(ordinary(title) + ":")
    return bool(_LISTS.search(title) or (label and label[0].pattern and not label[0].skip))


def _region(
    reading: Reading, span: Span, status: str, meeting: int, capacity: str = "member", opened: bool = False
) -> Iterator[Entry]:
    """The entries of a run of blocks: a label sets status and capacity for what follows it."""
    state = ListState(status, capacity, opened, styled=_styles(reading, span), tail=span == reading.tail, direct=status == "apologies")
    blocks = [
        b
        for _, b in reading.blocks_in(span)
        if b.end <= span.end and b.kind not in ("furniture", "heading") and not in_rollcall(reading, b.span) and not in_field(reading, b.span)
    ]
    blocks = wrapped_cells(reading, hanging(reading, blocks))
    beside, blocks = columns_apart(reading, blocks, state.status, state.capacity)
    below, blocks = columns_below(reading, blocks, state.status, state.capacity)
    beside += below
    yield from (Entry(b.person, b.status, b.capacity, b.block.span, f"attendance/{b.status}-list", b.block.start + b.person.start, meeting) for b in beside)
    blocks = side_by_side(reading, with_posts(reading, blocks))
    if status == "apologies" and (some_came(reading, blocks) or apologies_below(reading, span, blocks)):
        state.status = "present"  # under the title of apologies, all the members, some marked or told below as away
    state.form = form_of(plain_of(reading, b) for b in blocks)
    bullets = Bullets()
    for i, block in enumerate(blocks):
        plain = plain_of(reading, block)
        bullets.reach(state, block, plain)
        if of := state.sent_by(plain):
            plain = plain[: of.start()] + " " * (len(plain) - of.start())
            if not plain.strip():
                continue
        if state.heads_a_table(plain) or state.ends_at(plain):
            continue
        if inside := label_inside(plain, state.opened):
            plain = " " * inside + plain[inside:]
        joined = plain + plain_of(reading, blocks[i + 1]).strip() if i + 1 < len(blocks) and len(plain) < 12 else ""
        found = state.label_of(plain, joined)
        if found is None:
            continue
        label, begin = found
        if label is None and state.opened and i + 1 < len(blocks) and (agency := agency_above(plain, plain_of(reading, blocks[i + 1]))) is not None:
            state.sent, state.agency, state.capacity = bool(agency), agency, "member" if agency and state.capacity == "co-opted" else state.capacity
            state.status = "present" if state.status == "substitute" else state.status
            continue
        if label is None and state.opened and (heads := _heads_its_block(plain)):
            state.agency, begin = heads
            plain = " " * begin + plain[begin:]
            state.capacity = "member" if state.capacity == "co-opted" else state.capacity
        if label is None and state.capacity == "co-opted" and not plain.startswith(" ") and heads_its_line(plain):
            state.capacity = "member"  # "Barset Police: Inspector A Sample", below the co-opted members
        if label is None and state.capacity == "co-opted" and _OTHER_PART.fullmatch(plain) and not find_names(plain):
            state.capacity = "member"  # "Homes Scrutiny Committee:", the second of two that met, below the co-opted members of the first
            continue
        if label is not None:
            bullets.label(state, block, plain[begin:], label.status in ("apologies", "absent"))
            state.below = plain_of(reading, blocks[i + 1]) if i + 1 < len(blocks) else ""
            begin = state.take(label, plain, begin, names_own(reading, plain[:begin], meeting), bool(of))
            if is_agency(rest := plain[begin:].strip(" :*-")) and not (rest.isupper() or rest.endswith("Council")) and agency_above(rest, state.below):
                state.sent, state.agency = True, rest
                continue  # "In attendance: Barset Police", above those who came for it
            if only_heads(plain[begin:]):
                continue  # "Present | Role | Agency"
        if state.status == "apologies" and (told := RECEIVED_FROM.match(plain, begin)):
            begin, state.opened = told.end(), True
            first = next(sentences(reading.text, block.start + begin, block.end), None)
            plain = plain[: first.end - block.start] if first and first.end - block.start > begin else plain  # who stood in is told after it
        if label is None and state.status != "apologies" and _APOLOGIES_OPEN.match(plain):
            continue  # read with the prose, below the list of others
        if label is None and len(plain) > _NARRATIVE and plain.rstrip().endswith(".") and VERB.search(plain) and not _WHO_CAME.search(plain):
            state.opened = False  # the lists are over: the page goes on to what was said
            continue
        if label is None and (_TO_ASK.match(plain) or _remark(plain) or _ADDRESS.search(plain)):
            continue
        here = state.opened or _opens_with_councillor(plain) or (state.status == "present" and (only_names(plain) or in_rows(reading, blocks[i : i + 3]) or in_bullets(reading, blocks[i : i + 3])))
        if state.skip or not here:
            continue
        state.opened = state.entered = True
        yield from _entered(reading, block, plain, begin, state, meeting)


def _entered(reading: Reading, block: Block, plain: str, begin: int, state: ListState, meeting: int) -> Iterator[Entry]:
    """The entries of a block from an offset on, as the labels before it have them."""
    for stretch in stretches(plain, begin):
        marked = by_column(reading.text[block.start : block.end], state.columns) if state.columns else ""
        entries = [replace(e, status=marked or e.status) for e in _entries(
            reading, block, plain, stretch, state.status or "present", state.capacity, state.styled and not state.councillors, meeting, state.councillors, state.form
        )]  # fmt: skip
        if state.agency and (state.capacity == "member" or (state.sent and is_agency(state.agency))):
            entries = [replace(e, agency=state.agency) for e in entries]
        entries = [replace(e, person=field_of(plain, e.person, state.office)) for e in entries]
        office = state.office if stretch[2] is None else office_above(plain[stretch[0] : plain.find(":", stretch[0]) + 1])
        if office and not any(m.meeting == meeting and _EXECUTIVE.search(m.body) for m in reading.meetings):
            entries = [e if e.person.post or e.person.organisation else replace(e, person=replace(e.person, post=office)) for e in entries]
        if len(entries) == 1 and (council := council_first(plain)):
            if NOT_NEEDED.search(plain):
                continue
            entries = [replace(entries[0], person=replace(entries[0].person, organisation=entries[0].person.organisation or council))]
        if state.own:
            entries = [replace(e, capacity="own-member") if e.capacity == "member-list" else e for e in entries]
        if state.either:
            entries = [replace(e, status="substitute") if any(same(e.person.name, name) for name in state.came) else e for e in entries]
        yield from entries
        state.bare = state.bare and not entries
        state.excused = state.excused or (state.status == "apologies" and bool(entries))
        state.came += [e.person.name for e in entries if e.status in ("present", "substitute") and e.capacity in ("member-list", "own-member")]
        if entries and (state.capacity in ("chair", "vice-chair") or _ONE.match(plain[:begin])):
            state.capacity = "member"  # the office is theirs alone


_EXECUTIVE = re.compile(r"\b(?:Cabinet|Executive)\b", re.IGNORECASE)  # the body of which cabinet members are the members
_UNDER_COUNCILLORS = re.compile(rf"\W*{STYLED}(?![\w(])", re.IGNORECASE)
_PARTY = r"(?:Labour|Conservatives?|Liberal Democrats?|Greens?|Independents?|Plaid Cymru|SNP|UKIP|Reform(?: UK)?|Residents)(?: (?:Group|Party|Members))?\s*[:-]+\s*"
_ONE = re.compile(r"\W*(?:minutes|minuted|notes|(?:minute|note)[- ]?taker)\b", re.I)
_OTHER_PART = re.compile(r"\W*[A-Z][^:\n]{3,60}:\s*")
_COUNCILLORS_FIRST = re.compile(rf"\W*(?:{_PARTY})?(?:(?:county|borough|city|district|town|parish|community)\s+(?=councillors\b|[^\n]*(?:\bin the chair\b|[,;])))?"
    r"(?:councillors?|cllrs?)\b(?!\s+(?:and|&|,)\s*(?:committees|meetings|democracy|elections|decisions|MPs))", re.IGNORECASE)


def _opens_with_councillor(plain: str) -> bool:
    """Whether a block opens with the names of councillors; "Councillors and committees" is a site's menu."""
    return bool(_COUNCILLORS_FIRST.match(plain))


def _heads_its_block(plain: str) -> tuple[str, int] | None:
    """The agency that the first line of a block names above those who came for it, and where their names begin: "Barset Council:-" - "Councillors A and B"."""
    first, _, rest = plain.partition("\n")
    agency = agency_above(first, rest) if rest.strip() and ":" in first else None
    return (agency, len(first) + 1) if agency else None


_IN_ALL = re.compile(r"\s*[(\[].*[)\]]\.?\s*", re.DOTALL)
_REMARK = re.compile(r"\b(?:was|were|had|has|said|paid|spoke|observed|attended (?:for|until|from|the))\b")
_OF_CHAIR = re.compile(r"\b(?:in|took) the chair\b|\bpresid|\bsubstitut|\bapolog", re.IGNORECASE)


def _remark(plain: str) -> bool:
    """Whether a block is a remark in brackets: "(Before the meeting the Chair said some words about the late A Sample.)"."""
    return _IN_ALL.fullmatch(plain) is not None and _REMARK.search(plain) is not None and not _OF_CHAIR.search(plain)


# "Contact: A Sample  Email: a.sample@example.gov.uk": whom to ask, and nobody who was there.
_TO_ASK = re.compile(r"\W*(?:contacts?|enquiries|for (?:further|more) information)\b[^:\n]{0,40}:.{0,120}?(?:@|\be-?mail\b|\btel\b|\btelephone\b|\d{5})", re.IGNORECASE | re.DOTALL)
_STYLE_COUNCILLOR = re.compile(r"(?<!\bfor )(?<!\bof )\b(?:councillor|cllr)(s?)(?:\b|(?-i:(?=[A-Z])))(?!(?:\s+(?:present|in attendance))?\W*(?:Mrs?|Ms|Miss)\b(?! (?:Mrs?|Ms|Miss)\b))", re.IGNORECASE)


def _styles(reading: Reading, span: Span) -> bool:
    """Whether elected members are styled Councillor in the lists of this document."""
    found = _STYLE_COUNCILLOR.findall(reading.text[span.start : span.end])
    return len(found) > 1 or any(found)  # one guest who is so styled leaves the members' own style open


_ADDRESS = re.compile(r"\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\W*$")  # "Roe Council, Civic Centre, Dale Street, Roe RX1 1TP"


_ANY_BRACKET = re.compile(r"\([^()]*\)")
_BAR_AFTER = re.compile(r"\s\|(?:\s|$)")
_TO_LAST_WORD = re.compile(r".*[\s(]")


def _entries(
    reading: Reading,
    block: Block,
    plain: str,
    stretch: tuple[int, int, ListLabel | None],
    status: str,
    capacity: str,
    styled: bool,
    meeting: int,
    surname_alone: bool = False,
    form: str = "",
) -> Iterator[Entry]:
    start, stop, label = stretch
    if label is not None:
        start = after_label(plain, start)
        status, capacity = label.status or status, label.capacity if label.status else "member"
        if label.skip:
            return
    if status == "apologies" and (theirs := SENT_THEIRS.search(plain, start, stop)):
        stop = theirs.start()
    if label is None and VERB.search(_ANY_BRACKET.sub("", plain[start:stop])):
        return  # a sentence: read with the prose
    people = inverted(plain, start, stop) or (surnames(plain, start, stop) if surname_alone else []) or read_list(plain, start, stop, names_in(form, plain, start, stop))
    people = in_cells(plain, start, stop, people)
    if any((said := SPOKE.match(plain[p.end : stop])) and not _COMES.search(said.group()) for p in people):
        return  # "Councillors A Sample and B Specimen expressed an interest"
    if status == "apologies" and label is None:
        came = [p for p in people if _STANDS_IN.match(plain, p.end)]
        people = [p for p in people if p.start < came[0].start] if came else people  # "A Sample; B Specimen attended for him"
    if not people and capacity == "member" and len(run := surnames(plain, start, stop)) > 1:
        people = run
    after = plain[people[0].end : stop].rstrip("\n\t |") if people and not each_cell(plain, start, stop, people) else ""
    if len(people) > 1 and ";" in plain[people[0].end : people[1].start]:
        after = ""  # "A Sample | Head of Law; B Specimen | Clerk"
    table = (not surname_alone and "\t" in after) or bool(_BAR_AFTER.search(after))
    if table and people and ("\t" in after or len(people) == 1 or not all(p.elected for p in people)):
        people = people[:1]
        status = marked(
            plain[people[0].end : stop], status, initials(people[0].name),
        )  # fmt: skip
    elif people and len(people) == 1:
        status = (
            marked(_TO_LAST_WORD.sub("", plain[people[0].end : stop].strip(" ).")), status)
            if len(plain[people[0].end : stop].strip()) < 14
            else status
        )
    group = capacity in ("chair", "vice-chair")
    stars = reading.once("stars", stars_of)
    raw = reading.text[block.start : block.end]
    for person in people:
        if person.private or (status == "substitute" and plain[: person.start].endswith(" for ")):
            continue
        if group and (person is people[0] or (len(people) == 2 and _AND.fullmatch(plain, people[0].end, person.start))):
            person = replace(person, chair=person.chair or capacity)
        carries = person.post or person.organisation or person.chair or person.substitute or len(people) == 1
        evidence = (
            Span(block.start + person.start, block.start + person.stop)
            if carries and not table
            else Span(block.start, min(block.end, block.start + _LONGEST))
        )
        as_member = "member-list" if capacity in ("member", "chair", "vice-chair") else capacity
        if as_member == "co-opted" and person.elected and not person.coopted and _CABINET.match(person.post):
            as_member = "invitee"  # "Cabinet Member for Homes: Councillor A Sample" below the co-opted members
        if as_member == "member-list" and styled and lay(person, people, plain) and not of_them_all(reading, person, people, plain):
            as_member = "co-opted"
        as_member = "officer" if takes_minutes(person, plain) else as_member
        person = _as_printed(sent_by(reading, person, as_member, plain), raw)
        following = min((p.start for p in people if p.start > person.start), default=stop)
        star = stars and starred(reading.text, block.start, raw, person, stars)
        now = star or before_name(plain, person) or by_letter(reading, raw, person) or _own(person, status, plain[person.end : following])
        yield Entry(person, now, as_member, evidence, f"attendance/{now}-{'table' if star else 'list'}", block.start + person.start, meeting)


def _as_printed(person: Person, raw: str) -> Person:
    """A person of a list in capitals with the name as the page prints it."""
    printed = raw[person.start : person.end]
    at = printed.upper().rfind(person.name.upper()) if printed.isupper() else -1
    return replace(person, name=printed[at : at + len(person.name)]) if at >= 0 else person


_STANDS_IN = re.compile(r"\s+(?:(?:has|had|was|is)\s+)?(?:attended|came|stood\s+in|sat(?:\s+in)?\s+for|deputi[sz]ed|substituted|(?:here|present|there|in\s+attendance)\s+for)\b")
_AND = re.compile(r"\s+(?:and|&)\s+")  # "Chair: A Sample, B Specimen": the office is of the first
_WHO_CAME = re.compile(r"\b(?:attended(?: the meeting| by invitation)?|(?:was|were) (?:also )?(?:present|in attendance))\W*$")
_COMES = re.compile(r"\b(?:joined|attended|took|rejoined|heard|supported|gave|set)$", re.IGNORECASE)  # beside a name in a list
_PRESIDES = re.compile(r"\bpresid|\b(?:joined|arrived at|left|entered) the (?:meeting|room)\b|\b(?:in|took) the chair\b", re.I)
_CABINET = re.compile(r"(?:Deputy |Lead )?(?:Cabinet|Executive) (?:Member|Councillor)\b|Portfolio Holder\b")
_EXCUSED = re.compile(r"\s*\((?:(?:with|sent|gave|tendered) )?(?:his |her |an )?apolog(?:y|ies)(?: received| given| sent)?\)", re.I)  # under "Members absent:"
_AWAY_LAST = re.compile(r"[^\n;]{0,200}[(\[]\s*(?:sent |gave |with )?apologies(?: received| sent| given)?\s*[)\]][\s,;.]*(?:\n|;|$)", re.I)  # "A Sample, Head of Law (apologies)"
_MARKED_ABSENT = re.compile(r"(?:\s*\([^()]{2,60}\))?\s*[-(,]\s*(?:absent\b|no apolog|did not attend\b)", re.IGNORECASE)  # "A Sample (Barset) - absent, no apologies"


def _own(person: Person, status: str, after: str) -> str:
    """The status of a list, unless the words beside the name tell another: a substitute, or who presided."""
    if person.substitute and status in ("present", "apologies"):
        return "substitute"
    if status in ("present", "absent") and (_EXCUSED.match(after) or marked_away(after) or _AWAY_LAST.match(after)):
        return "apologies"
    if status == "apologies" and _MARKED_ABSENT.match(after):
        return "absent"
    return "present" if status in ("apologies", "absent") and _PRESIDES.search(after) else status


# "Mr A Sample (Director of Families)": the council's officer, however the members are styled.
_EMPLOYED = re.compile(
    r"^(?:(?:Interim|Acting|Deputy|Assistant|Corporate|Strategic|Executive|Service|Group|Area|Senior) ){0,3}"
    r"(?:Director|Head of (?!School)|Chief (?:Executive|Officer)|Service Manager)\b"
)
_OFFICE_HELD = re.compile(r"\b(?:Clerk|RFO|Secretary|Treasurer)\b")
_OF_COUNCIL = re.compile(r"\bCouncil$")


def _label_of(person: Person, plain: str, start: int) -> bool:
    """Whether the agency of a person is the label of the list: "NHS Board: Mr A Sample (Chair); Ms B Specimen"."""
    return bool(person.organisation) and plain[start:].lstrip(" *_").startswith(f"{person.organisation}:")


def lay(person: Person, people: list[Person], plain: str, start: int = 0) -> bool:
    """Someone styled Mr or Mrs where elected members are styled Councillor: a co-opted member; the list starts at an offset."""
    if person.elected or not person.style or person.rank or _OF_COUNCIL.search(person.organisation) or _label_of(person, plain, start):
        return False  # "Mr A Sample (Barset District Council)", in the list of a joint body
    elected = any(p.elected for p in people)
    if person.style.startswith(("Dr", "Prof")) and not (elected and any(p.style in ("Mr", "Mrs", "Ms", "Miss") and not p.elected for p in people)):
        return False
    if not elected and any(not p.style for p in people):
        return False  # "A Sample, Mrs B Specimen, C Instance": no member bears a title of the council
    if _OFFICE_HELD.search(person.post) or _EMPLOYED.search(person.post):
        return False
    first = people[0]
    under = _UNDER_COUNCILLORS.match(plain, start)
    if under and len(people) == 2 and not person.post and plain[: person.start].endswith((" and ", " & ")):
        return False  # "Councillors A Sample and Mrs B Specimen": of one alone the clerk would say Councillor
    return not (under and first.style and not first.elected)
