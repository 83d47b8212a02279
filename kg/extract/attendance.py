"""Who was there, who was excused, who stood in for whom, and who spoke."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.extract.meeting.meetingbodies import is_local
from kg.extract.organisations import chairs_own, employer, office_here, post_at, short_for_own
from kg.extract.posts import posts
from kg.extract.presence.fields import fielded
from kg.extract.presence.layfolk import holds_no_office
from kg.extract.presence.lists import Entry, listed
from kg.extract.presence.postsmeant import KIND_ALONE, agency_meant
from kg.extract.presence.spoken import spoken
from kg.gazetteer import by_name
from kg.model import AttendanceFact, Fact
from kg.names import same
from kg.persons import Person, is_service
from kg.reading import Reading
from kg.rules.presence.agencies import OF_AGENCIES
from kg.rules.presence.posts import PORTFOLIO_ALONE
from kg.screen import Screened
from kg.text import line_start, ordinary

_CABINET = re.compile(
    r"\b(?:cabinet|executive|lead|portfolio)\s+(?:(?:board|support|lead|assistant)\s+)?(?:member|councillor)|\bportfolio\s+holder|\bindependent\s+(?:chair|scrutineer|person|member|adviser|(?:[\w&-]+\s+){1,3}commissioner)|\bleader\s+of\s+the\s+(?:council|opposition)|\bmayor\b|\bspokesperson\b|^deputy\s+leader|\bnon-executive\b|\bcommissioner,?\s+(?:for|police)|\bpolice(?:,\s+fire)?\s+and\s+crime\s+commissioner$|\bimprovement\s+advis|\bexternal\s+audit|^commissioner\b(?!\s+of\b)|\bauthor\s+of\s+the\b|\b(?:lead|link|estyn|ofsted)\s+inspector\b",
    re.I,
)
_PORTFOLIO = re.compile(r"(?:(?:deputy|lead)\s+)?(?:cabinet|executive)\s+(?:(?:board|support|lead|assistant)\s+)?(?:member|councillor|spokes(?:person|man|woman))\b|portfolio\s+holder\b", re.I)
_LEADS = re.compile(r"(?:(?:deputy|joint) )?leader(?: of the council)?(?:$|,| and )", re.I)  # "Deputy Leader and Cabinet Member for Homes"
_OF_CHAMBER = re.compile(r"(?:(?:Deputy|Executive|City|Directly Elected) )?(?:Lord )?(?:Mayor|Provost)$")  # who presides over the whole council
_CHAIRS = re.compile(r"(?:vice[- ])?chair(?:man|person|woman)?", re.I)
_ON_THE_DAY = re.compile(r"\bin the chair\b", re.I)  # "A Sample (in the Chair)", where the Chairman sent apologies
_INDEPENDENT = re.compile(r"independent\s+(?:chair|scrutineer)", re.I)  # employed by none of the agencies
# Chairs of other bodies, and guests from inspectorates and voluntary organisations.
_GUEST = re.compile(
    r"^(?:vice[- ])?chair\w*,\s*\w|,\s(?:estyn|ofsted|care inspectorate(?: wales)?|hmicfrs)$|"
    r"\b(?:healthwatch|barnardo'?s|nspcc|children's society|carers'? (?:support )?centre|action for children|voluntary|charity|parent carer forum|citizens advice)\b",
    re.I,
)


def extract(reading: Reading) -> Iterator[Fact]:
    """One fact for each person and status of each meeting, with the post said of them anywhere in the document."""
    by_meeting: dict[int, list[Entry]] = {}
    for entry in (*listed(reading), *spoken(reading), *_deciding(reading)):
        if holds_no_office(reading, entry):
            continue
        name = reading.full_name(entry.person.name)
        full = entry if name == entry.person.name else replace(entry, person=replace(entry.person, name=name))
        by_meeting.setdefault(entry.meeting, []).append(full)
    for meeting in sorted(by_meeting):
        yield from _facts(reading, _together(by_meeting[meeting]), meeting)


def _deciding(reading: Reading) -> Iterator[Entry]:
    """Who took the decision that a record tells of: "Decision maker: Councillor A Sample, Cabinet Member for Homes"."""
    for person, field, decides, meeting in fielded(reading):
        if decides:
            yield Entry(person, "present", "member" if person.elected else "officer", field, "attendance/decides", field.start, meeting)


def _facts(reading: Reading, entries: list[Entry], meeting: int) -> Iterator[Fact]:
    known = [*reading.holders, *((e.person.name, e.person.post, e.person.organisation) for e in entries if e.person.post)]
    met = next((m.body for m in reading.meetings if m.meeting == meeting), "")
    local = is_local(met) or (met == "Council" and not reading.gss)
    agencies = bool(OF_AGENCIES.search(met)) or _sent_by_agencies(entries)
    chairman = any(e.person.chair == "chair" and e.status in ("apologies", "absent") for e in entries)
    for entry in entries:
        person = entry.person
        if chairman and person.chair == "chair" and _ON_THE_DAY.search(ordinary(reading.text[entry.evidence.start : entry.evidence.end])):
            person = replace(person, chair="")
        agency = "" if any(m.meeting == meeting and m.body.casefold() == entry.agency.casefold() for m in reading.meetings) else entry.agency  # "Homes Panel: Councillors ..." of two that met
        post, organisation = person.post, person.organisation or agency
        if not post or not organisation:
            for name, other, body in known:
                if _chairs_besides(person, organisation, other):
                    continue
                if same(person.name, name) and (not post or other == post):
                    if here := office_here(reading, other, short_for_own(reading, person, other, body, meeting), meeting):
                        person = replace(person, chair=person.chair or here)  # "Councillor A Sample (Chair of the Board)"
                    else:
                        post, organisation = post or other, organisation or body
                    break
        if PORTFOLIO_ALONE.fullmatch(post):  # "Cabinet Member", of whom a sentence says "the Cabinet Member for Housing"
            post = next((other for name, other, _ in known if other.startswith(f"{post} for ") and same(person.name, name)), post)
        if not post and not person.elected and (contact := next((f for f in posts(reading) if f.rule == "posts/field" and same(f.person, person.name)), None)):
            post, organisation = contact.post, organisation or contact.organisation  # "Contact: Ada Moor, Head of Service", at the top of the page
        post = post or person.rank
        capacity = _capacity(entry, post, met, local, agencies)
        post, organisation = post_at(reading, post, organisation)
        post = "" if post in ("Officer", "Official") else post
        organisation = agency_meant(reading, organisation, entry.at) if KIND_ALONE.fullmatch(organisation) else organisation
        organisation = organisation or _of_place(reading, entry)
        if organisation.lower() in ("committee", "panel", "the committee", "the panel"):
            organisation = ""
        organisation = employer(reading, short_for_own(reading, person, post, organisation, meeting), entry.at)
        if organisation and person.elected and not post and _own_label(reading, organisation, entry.at):
            organisation = ""  # "Kirby Council: Councillor A Sample", at Kirby's own committee
        if here := office_here(reading, post, organisation, meeting):
            person, post, organisation = replace(person, chair=person.chair or here), post if post.startswith("Independent") else "", ""
        elif chairs_own(reading, post, organisation, meeting):
            person = replace(person, chair="chair")
        if person.chair and _surname(person.name) in reading.once("chairs for the day", _chairs_for_the_day):
            person = replace(person, chair="")
        if post and not organisation and not person.chair:
            organisation = next((f.organisation for f in posts(reading) if f.rule == "posts/chairs" and f.post == post and same(f.person, person.name)), "")  # "B Specimen, its Business Manager"
        yield AttendanceFact(
            evidence=entry.evidence, rule=entry.rule, gss=reading.gss, meeting=meeting, date=reading.date_of(meeting),
            person=person.name, status=entry.status, capacity=capacity, chair=person.chair, post=post,
            organisation=organisation,
        )  # fmt: skip


# "that Councillor A Sample be appointed Chair for the meeting": no standing office
_FOR_THE_DAY = Screened(
    r"(?P<surname>[A-Z][\w'-]+)\s+(?:be|was|is|had\s+been)\s+(?:duly\s+)?(?:elected|appointed|nominated)\s+(?:as\s+)?(?:the\s+)?(?:Vice[- ]?|Deputy\s)?Chair(?:man|person|woman)?\s+"
    r"for\s+(?:the|this)\s+(?:duration\s+of\s+(?:the|this)\s+|purposes?\s+of\s+(?:the|this)\s+)?(?:meeting|hearing|occasion)\b",
    re.IGNORECASE,
)


def _own_label(reading: Reading, organisation: str, at: int) -> bool:
    """Whether an organisation is the home council, named as the label of its own members."""
    own = by_name(organisation, reading.date) if len(reading.gss) == 1 else None
    return own is not None and own.gss in reading.gss and f"{organisation}:" in reading.text[max(0, at - 300) : at]


def _chairs_for_the_day(reading: Reading) -> frozenset[str]:
    return frozenset(m["surname"].casefold() for m in _FOR_THE_DAY.finditer(reading.plain))


def _surname(name: str) -> str:
    """The last word of a name, as names are compared."""
    return name.split()[-1].casefold()


# behind the office, or behind the last of those whom one council sent: "Councillors Sample and Specimen (Barset)"
_PLACE_BESIDE = re.compile(
    r"\s*(?:\((?:(?:Vice|Deputy)[- ])?Chair\w*\)\s*)?(?:(?:,|,? and) (?!(?:Councillors?|Cllrs?|Mrs?|Ms|Dr)\b)(?:[A-Z][\w.'-]*\s){0,3}[A-Z][\w'-]+){0,9}\s*\((?P<place>[A-Z][\w' -]{2,30})\)"
)

_PLACE_AHEAD = re.compile(r"[\s*_|\u2022-]*(?P<place>[A-Z][\w' -]{2,30}?)\s?[*_]*[:-]\s")


def _of_place(reading: Reading, entry: Entry) -> str:
    """The council of a joint body that the place beside a member's name stands for: "Councillor Sample (Barset)"."""
    if len(reading.gss) < _JOINT or not (entry.person.elected or entry.capacity == "officer"):
        return ""
    after = ordinary(reading.text[entry.at : entry.at + 250]).partition(entry.person.name)[2]
    beside = _PLACE_BESIDE.match(after)
    if beside is None:  # "Barset: Councillors A Sample and B Specimen"
        beside = _PLACE_AHEAD.match(ordinary(reading.text[line_start(reading.text, entry.at) : entry.at + 1]))
    council = (by_name(beside["place"], reading.date) or by_name(f"{beside['place']} Council", reading.date)) if beside else None
    if council is None or beside is None or council.gss not in reading.gss:
        return ""
    told = (council.official_name, f"{council.name} Council", *(a for a in council.aliases if a.endswith("Council")))
    return council.official_name if any(name in reading.plain for name in told) else beside["place"]  # the fullest form that the page has


_JOINT = 2  # councils


# whose members are governors and heads of schools, or independent persons and designated agencies
_FORUM = re.compile(r"\bschools?'?\s+forum\b|\bSACRE\b|\bstanding\s+advisory\s+council\b|\bpolicing\s+and\s+community\s+safety\s+partnership\b|\bPCSP\b", re.IGNORECASE)
# whose members hold the portfolios
_EXECUTIVE = re.compile(
    r"(?:the\s+|council(?:'s)?\s+|city\s+|county\s+)?(?:executive\s+)?(?:cabinet|executive)(?:\s+(?:committee|sub-?\s?committee|board|meeting))?"
    r"|(?:\w+ )?decisions? by .{3,120}",
    re.IGNORECASE,
)
_WHOLE_COUNCIL = re.compile(r"(?:(?:full|county|city|borough|district|annual|extraordinary|special)\s+)*council(?:\s+meeting)?", re.IGNORECASE)  # of which every councillor is
# What a guest's own agency is called that is no public one.
_VOLUNTARY = re.compile(r"\b(?:networks?|pastors|association|society|charity|foundation|projects?|action|alliance|church|mosque|federation|LLP|Ltd|Limited|PLC|plc|CIC)$", re.IGNORECASE)
_DEPARTMENT = re.compile(
    r"^[a-z' ]+$|\b(?:Democratic|Corporate|Legal|Children's|Education|Social|Committee|Governance|Family|Member)\b.*\b(?:Services?|Directorate|Department)$|'s Office$|^Office of "
    r"|\bTeam$|^(?:Trading Standards|Environmental Health|Public Health)$"
)
_OF_HEALTH = re.compile(r"\b(?:NHS|Hospitals?|Constabulary|CCG|ICB|PCT)\b|^[A-Z][\w ]+ Police$")
_OF_ANOTHER = re.compile(r"(?:County|Borough|District|City)\s", re.IGNORECASE)
# "TSCB Business Manager", in a list of all who attended the board
_OFFICE_POST = re.compile(
    r"(?:(?:Interim|Acting|Deputy|Assistant|Senior) )?(?:[A-Z]{3,8} )?(?:(?:Business|Board|Partnership|Policy|Development|Training|Project)(?: Support)? )?(?:Manager"
    r"|Administrator|Officer|Co-?ordinator)", re.IGNORECASE)


def _of_its_office(person: Person, post: str, body: str) -> bool:
    """Whether a person runs the office of the board that met."""
    organisation = person.organisation.removeprefix("the ")
    letters = "".join(word[0] for word in body.split() if word[0].isupper())
    return bool(organisation) and _OFFICE_POST.fullmatch(post) is not None and (organisation == letters or organisation.casefold() in body.casefold())


_MINUTES = re.compile(r"(?:Minutes?|Notes?)[- ](?:[Tt]aker|[Ss]ecretary)")
_HOST = re.compile(r"(?:the )?(?:Host|Lead|Administering|Accountable) (?:Authority|Council)")  # whose officers serve a joint body
_NOT_EMPLOYED = re.compile(r"Lay Member$|(?:Associate )?Non[- ]Executive (?:Director|Member)", re.IGNORECASE)  # of a trust's board
_HELD_TO_ACCOUNT = re.compile(r"(?:(?:Deputy )?Police(?:, Fire)? and Crime |Deputy )?Commissioner")  # by the panel that met
_SCRUTINY = re.compile(r"\b(?:scrutiny|select|overview)\b", re.I)


_AGENCIES, _FEW = 3, 1 / 3  # agencies that make up a body, and the most of its members that are councillors


def _sent_by_agencies(entries: list[Entry]) -> bool:
    """Whether the list of a body's members sets beside them several agencies whose officers they are, and few are councillors."""
    listed = [e.person for e in entries if e.capacity in ("member-list", "own-member")]
    return len({p.organisation for p in listed if p.organisation}) >= _AGENCIES and sum(p.elected for p in listed) <= _FEW * len(listed)


def _capacity(entry: Entry, post: str, body: str, local: bool, agencies: bool) -> str:
    """member, co-opted, officer or invitee, by the list first, the body that met and the post next."""
    if entry.rule == "attendance/decides":
        return entry.capacity  # the cabinet member whose meeting it is
    if entry.capacity == "own-member" and not (entry.person.coopted and not _FORUM.search(body)):
        return "member"  # in a list of the body's own members
    if _EXECUTIVE.fullmatch(body) and entry.person.elected and entry.capacity != "invitee":
        return "member"  # where the Cabinet itself meets
    if entry.capacity == "co-opted" or entry.person.coopted:
        return "member" if _FORUM.search(body) and not entry.person.coopted else "co-opted"
    if _WHOLE_COUNCIL.fullmatch(body) and not local and (entry.person.elected or _PORTFOLIO.match(post) or _LEADS.match(post) or _OF_CHAMBER.match(post)) and not _OF_ANOTHER.match(entry.person.style):
        return "member"
    if local and _OF_ANOTHER.match(entry.person.style):
        return "invitee"  # a county councillor at a parish's meeting
    if entry.person.elected and (entry.capacity in ("invitee", "officer") or (_PORTFOLIO.match(post) and _SCRUTINY.search(body))):
        return "invitee"
    if _EXECUTIVE.fullmatch(body) and (_PORTFOLIO.match(post) or _LEADS.match(post)):
        return "member"
    if entry.person.elected and entry.capacity == "member-told" and _CHAIRS.fullmatch(post) and entry.person.organisation:
        return "invitee"  # who chairs another body
    if entry.capacity == "member-list" and _HELD_TO_ACCOUNT.fullmatch(post):
        return "invitee"
    if agencies and entry.capacity in ("member", "member-list", "own-member") and entry.rule != "attendance/spoke":
        return "officer" if entry.capacity == "member-list" and (_MINUTES.fullmatch(post) or _of_its_office(entry.person, post, body)) else "member"
    if (
        post
        and (_CABINET.search(post) or _GUEST.search(f"{post}, {entry.person.organisation}"))
        and entry.capacity != "member-list"
    ):
        return "invitee"
    sent_by = entry.person.organisation
    if entry.capacity == "invitee" and not post and (_DEPARTMENT.search(sent_by) or (not entry.person.elected and sent_by.endswith(("Council", "Authority")) and "olunt" not in sent_by)):
        return "officer"
    if entry.capacity == "member-list" and not (post or entry.person.elected or entry.person.style) and _HOST.fullmatch(sent_by):
        return "officer"
    if entry.capacity == "member-list" and not post and not agencies and not entry.person.elected and _OF_HEALTH.search(entry.person.organisation):
        return "officer"
    if entry.capacity == "member-list" and entry.status == "apologies" and not post and not agencies and not (entry.person.elected or entry.person.style) and is_service(sent_by):
        return "officer"  # "A Sample (Housing)", among councillors who sent apologies
    if entry.capacity == "invitee" and _VOLUNTARY.search(entry.person.organisation):
        return "invitee"
    if entry.capacity in ("officer", "invitee"):
        return "officer" if entry.capacity == "officer" or post else "invitee"
    if entry.capacity == "member-list" and post and not (entry.person.elected or entry.person.chair or _PORTFOLIO.match(post) or _NOT_EMPLOYED.match(post)):
        chairs_another = _CHAIRS.fullmatch(post) and entry.person.organisation
        return "invitee" if chairs_another or _INDEPENDENT.match(post) else "officer"
    return "member"


def _together(entries: list[Entry]) -> list[Entry]:
    """One entry for each person and status: the first list keeps its evidence, later ones fill what it lacks."""
    kept: list[Entry] = []
    for entry in entries:
        told = entry.rule in ("attendance/spoke", "attendance/elected")
        at = next((i for i, k in enumerate(kept) if same(k.person.name, entry.person.name) and _one(k, entry, told) and not _beside(k, entry)), None)
        if at is None:
            kept.append(entry)
            continue
        old = kept[at].person
        vice = entry.person.chair == "vice-chair" and not any(k.person.chair == "vice-chair" for k in kept)  # "the Vice-Chair, Councillor A Sample": of one who presides, it may be for the day
        chair = old.chair or (entry.person.chair if vice or entry.rule != "attendance/spoke" else "")
        told_post = "" if _chairs_besides(old, old.organisation, entry.person.post) else entry.person.post
        kept[at] = replace(kept[at], person=replace(
            old, post=old.post or told_post, organisation=old.organisation or (entry.person.organisation if not old.post else ""), chair=chair,
            rank=old.rank or entry.person.rank, elected=old.elected or entry.person.elected, coopted=old.coopted or entry.person.coopted,
            name=_fuller(old.name, entry.person.name)),
            status="substitute" if kept[at].status == "substitute" or _sat_for(kept[at], entry) else "apologies" if entry.status == "apologies" else kept[at].status)  # fmt: skip
    away = [e.person.name for e in kept if e.status in ("apologies", "absent")]
    return [e for e in kept if not (e.status == "present" and e.capacity == "invitee" and e.rule.endswith("-list") and any(same(e.person.name, name) for name in away))]  # announced, and did not come


def _chairs_besides(person: Person, organisation: str, post: str) -> bool:
    """Whether a post is only the chair of a group that one sent with a rank has besides: "Superintendent A Sample, Barset Police"."""
    return bool(person.rank and organisation) and _CHAIRS.fullmatch(post) is not None


def _sat_for(kept: Entry, entry: Entry) -> bool:
    """Whether what is told later makes someone a substitute: no officer or guest, who presents in another's place."""
    return entry.status == "substitute" and kept.capacity not in ("officer", "invitee")


def _beside(kept: Entry, entry: Entry) -> bool:
    """Whether one run of a list has both, under names that differ: "Mrs Sample, R Sample" are two."""
    return kept.evidence == entry.evidence and kept.at != entry.at and kept.rule == entry.rule and kept.rule.endswith("-list") and kept.person.name != entry.person.name


def _one(kept: Entry, entry: Entry, told: bool) -> bool:
    if kept.status == entry.status:
        return True
    if kept.rule == "attendance/absent-table" and entry.status == "apologies":
        return True  # no mark beside the name, or one of absence, and apologies below
    if {kept.status, entry.status} == {"present", "substitute"}:
        return True
    return told and kept.status == "present"


def _fuller(a: str, b: str) -> str:
    """The name with a given name or initials, where the other has the surname alone."""
    return b if " " not in a and " " in b else a
