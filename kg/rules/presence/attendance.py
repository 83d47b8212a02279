"""How attendance is laid out and told: labels of lists, notes beside a name, apologies, substitutes, who spoke."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.names import find_names
from kg.rules.presence.labels import by_its_words
from kg.screen import Screened
from kg.twotongues import one_tongue


@dataclass(frozen=True, slots=True)
class ListLabel:
    """A heading of an attendance list: its pattern, and the status and capacity of those under it.

    An empty status keeps the one before it ("Members:" under "Apologies"); `skip` lists are not of public roles.
    """

    pattern: str
    status: str
    capacity: str
    specimens: tuple[str, ...]
    skip: bool = False


_MEMBERS = r"(?:committee |board |panel |cabinet |voting |elected |council |full |core |scrutiny |appointed |(?:county|borough|city|district|town|unitary) (?=councillor))*(?:members?|councillors?|cllrs?|aldermen|alderman(?=[\s*]*:))"
LABELS: tuple[ListLabel, ...] = (
    ListLabel(r"to|distribution|circulation|copies to|circulated to", "", "", ("To:", "Distribution:"), skip=True),
    ListLabel(r"(?:members? of the )?public(?: present| in attendance)?|(?:members? of the )?press(?: and public)?|youth council(?:lors)?|young people(?: present)?|observers from the public|(?:foster carers?|care leavers?|carers?|parents?(?: and carers?)?|young (?:people|persons?)|children in care council|youth (?:forum|parliament|council|conven[eo]rs?|mayors?))(?:'s?)?(?:(?<!parent) representatives?)?|residents|petitioners|declarations? of (?:members'? )?interests?|disclosures? of (?:members'? )?interests?|interests declared|(?:the )?(?:applicants?|appellants?|objectors?|licen[cs]e holders?|premises licen[cs]e holders?|interested part(?:y|ies)|parties)(?:'s? (?:representatives?|agents?|solicitors?))?|(?:public )?speakers from the public|press", "", "", ("Members of the public", "Young people", "Foster carer representatives:", "Applicant:", "Objectors:", "Declaration of Interest"), skip=True),
    ListLabel(r"(?:also|others?|those also|other attendees?|non[- ](?:(?:cabinet|executive|committee|panel|board) (?:members?|councillors?)|members?)(?: also)?|visiting members?|also in|visitors?|guests?|observers?)(?: who)?(?: were)?[ -]*(?:present|attendance|attending|attended|in attendance)?(?: at the meeting)?(?: by invitation| virtually| remotely| online| under (?:rule|standing order|procedure rule|council procedure rule)s? [\d.]+)?|attended[ -]+other members|(?:other |non-committee )?(?:members|councillors) (?:attending|present|in attendance) (?:in accordance with|under|pursuant to) (?:the )?(?:council )?(?:standing orders?|procedure rules?|rules?)[\w ,.()]{0,40}|in attendance(?: by invitation)?|other (?:(?:county|borough|city|district|ward) )?(?:councillors|members)(?: present| in attendance)?|by invitation|invited(?: attendees| guests)?|invitees|(?:cabinet |executive )?(?:portfolio holders?|portfolio members?|members? for [\w ,&]{3,40}|members? also) (?:in attendance|present)|cabinet (?:members?|portfolio holders?)(?: present| in attendance)?|executive members?(?: present| in attendance)?|portfolio holders?(?: present| in attendance)?|witnesses|external (?:attendees|witnesses|partners)|partners(?: in attendance| present)?|contributors|presenters|responsible authorit(?:y|ies)|yn bresennol hefyd",
              "present", "invitee", ("Also present:", "In attendance", "Others present", "Also attended:", "Non-Members also present", "Cabinet Members in attendance", "Other County Councillors:", "Members attending in accordance with Standing Order 8:", "Witnesses", "By invitation")),
    ListLabel(r"(?:council |local authority |lead |supporting |democratic services |scrutiny )*(?:officers|officer(?=[a-z\s]{0,16}[:-]|\s{3}|\t)|officials|staff|employees)(?: also)?(?: present| in attendance| attending| attended| in support| reporting| advising| supporting)?|with|(?:whole|part) of (?:the )?meeting|officers?/advisers?|(?:minutes|minuted|notes)(?: taken)? by|(?:minutes|notes)(?=\s*:\s*[A-Z][a-z])|(?:minute|note)[- ]?taker|advisers?|advisors?|swyddogion", "present", "officer",
              ("Officers", "Officers Present:", "WITH:", "Council officers in attendance", "Officers in support", "Staff present", "Employees", "Minutes: Ada Sample", "Whole of meeting:", "Part of meeting")),
    ListLabel(r"(?:statutory |voting |non-voting |education )*(?:co-?\s?opt(?:ed|ees?)|co-opted)(?: \(?(?:statutory|voting|non-voting|church|parent|education|scrutiny)?\)?)*(?: members?| persons?| representatives?| employees?(?:/officers?)?)*(?: present| in attendance)?|(?:church|diocesan|faith|teach(?:er|ing))(?: and parent governor)? representatives?|(?:parent governor|parent|religious|union|headteacher|foster carer)(?: representatives?)(?=[\s*]*(?:[:-]|\s{3}|\t|$))|parent governors?|appointed representatives?|external members?|independent (?:co-opted )?members?", "present", "co-opted",
              ("Co-opted Members:", "Statutory Co-optees", "Church representatives", "Parent Governor Representatives", "Co-opted Employees/Officers:")),
    ListLabel(rf"apols?|apolog(?:y|ies)(?! for (?:late|leaving|early))(?: for absence| for non-?attendance| received| submitted| were received from| received from| given| and substitutions?| from)*(?: from)?|(?:sent|sending|gave|with) (?:their )?apologies|(?:sorry )?(?:they |who )?(?:couldn't|could not|can't|cannot|unable to) (?:come|make it|be (?:there|here|with us)|attend|join us)|{_MEMBERS} apologies|ymddiheuriadau", "apologies", "member",
              ("Apologies:", "Sent apologies:", "Sorry they couldn't come:", "Apologies for absence", "Apologies received from:", "APOLOGIES")),
    ListLabel(rf"not present|absent(?: without apolog(?:y|ies))?(?: members)?|(?:{_MEMBERS} )?(?:not present|did not attend|not in attendance)|{_MEMBERS} absent", "absent", "member", ("Absent:", "Members absent", "Did not attend")),
    ListLabel(r"substitut(?:es?|ions?|e members?|ing)(?: present| in attendance)?|(?:named )?substitutes?|temporary appointments?|(?:reserve|replacement|alternate) members?(?: present| in attendance)?|alternates", "substitute", "member", ("Substitutes:", "Substitute Members", "Substitutions")),
    ListLabel(rf"(?:those |persons? |people |{_MEMBERS} )?(?:present|in attendance|attending|attendance|attended|attended[ -]+committee members|sederunt|presennol|yn bresennol)(?: at the meeting| were| remotely| virtually| online| in person)*|present[ -]+{_MEMBERS}|when there were present|the following (?:members )?were present|members of the (?:joint )?(?:committee|board|panel)|those present|roll call|attendees|participants|(?:in|around|round) the (?:room|table)|on (?:the (?:phone|call|line|screen)|screen|line|teams|zoom)(?=\s*:)|by (?:phone|telephone|video)(?=\s*:)|(?:who (?:was|were) )?there(?=\s*:)|who came|dialled in", "present", "member",
              ("Present:", "PRESENT", "Attendance", "Members in attendance:", "Councillors present", "Those attending", "Sederunt:", "In the room:", "On the phone:", "There:", "Attended - Committee Members", "when there were present:")),
    ListLabel(r"(?:hefyd yn|eraill yn) bresennol|gwahoddedigion", "present", "invitee", ("Hefyd yn bresennol:", "Gwahoddedigion:")),
    ListLabel(r"(?:y )?(?:cynghorwyr|aelodau(?: etholedig| lleyg)?)", "", "member", ("Y Cynghorwyr:", "Aelodau:")),
    ListLabel(r"(?:the )?(?:(?:three|statutory|lead|local|key) )*(?:statutory|safeguarding|lead|delegated) (?:safeguarding )?partners(?: representatives?)?|(?:other |wider )?relevant agencies|(?:other|wider) (?:partner )?agencies|partner agencies", "", "member",
              ("Safeguarding partners", "Statutory Partners:", "Lead Safeguarding Partners", "Relevant agencies:", "Partner agencies", "Other agencies:")),
    ListLabel(rf"{_MEMBERS}|(?:attending |joining )?(?:remotely|virtually|online|in person)|in (?:the )?(?:council )?(?:chamber|room|building)", "", "member", ("REMOTELY", "In Council Chamber", "Councillors:", "Members", "Committee Members:", "County Councillors", "Borough Councillors:")),
    ListLabel(r"in the chair|chair(?:man|person|woman)?(?: of the (?:meeting|committee|panel|board))?|chaired by|meeting chaired by|convener|convenor|presiding(?: member| councillor)?|(?:member|councillor) presiding|(?:acting|interim) chair(?:man|person)?", "present", "chair", ("Chair:", "Chairman:", "Convener", "In the Chair:")),
    ListLabel(r"(?:vice|deputy|depute)[- ]?chair(?:man|person|woman)?(?: of the (?:meeting|committee|panel|board))?|(?:vice|deputy|depute)[- ]conven[eo]r", "present", "vice-chair", ("Vice-Chair:", "Deputy Chairman")),
)  # fmt: skip

_COMPILED = tuple(
    (
        re.compile(
            rf"\W*(?:{label.pattern.replace(' ', chr(92) + 's+')})\b(?:\s*\(\d{{1,3}}(?: \w{{1,14}}){{0,2}}\)(?=[\s*]*[:-])|\s*\((?:non[- ]?voting|voting|virtual(?:ly)?|remote(?:ly)?|online|in person|by invitation|via [\w ]{{3,20}})(?: members?)?\))?(?:[\s*]*(?P<mark>[:\-]+(?:\s*-+(?=\s))?|\t|\||[.;]?\s*$)|\s{{3,}}(?=[A-Z]))",
            re.I,
        ),
        label,
    )
    for label in LABELS
)
_EITHER_NUMBER = re.compile(r"(?<=[a-z])\(s\)(?=\s*(?::|$|\s-|\t))")  # "Officer(s):", of the same length
# Most lines of minutes open with no label: one look says so for all.
_ANY = Screened("|".join(f"(?:{pattern.pattern})" for pattern, _ in _COMPILED).replace("?P<mark>", ""), re.I)
# A label that a narrow column broke in two: "Officers in" above "Attendance", "APOLOGIES FOR" above "ABSENCE:".
_BROKEN = re.compile(
    r"\W*(?P<first>(?:officers|others?|(?:other )?members|also|staff|councillors|partners|those) in|(?:apologies|apology) for|co-opted|also|members|officers|others)(?:\s{3,}|\s?\t|(?<= for)\s+(?!absence\b|non\b|late|leaving|early))(?=[A-Z])",
    re.I,
)
_SPACED = re.compile(r"\W*((?:[A-Z]\s{1,4}){4,24}[A-Z])(?![\w'])")
_BEFORE_STYLE = re.compile(
    r"\W*((?:Also )?(?:Present|In [Aa]ttendance)|(?:ALSO )?(?:PRESENT|IN ATTENDANCE)|Attendance|ATTENDANCE|APOLOGIES|Apologies|ABSENT)(?:\s?[.;,])?\s+"
    r"(?=(?:The (?:Right Worshipful )?(?:the )?Mayor|(?:County |Borough )?(?:Councillors?|COUNCILLORS?|Cllrs?|Aldermen|Alderman)|Mrs?|Ms|Miss|Dr)\b)"
)
# "Officers Present A Sample, (Chief Executive) B J Specimen": no colon, and initials follow
_BEFORE_INITIALS = re.compile(
    r"\W*((?:(?:Other |Also |Council |Elected )?(?:Members|Councillors|Officers|Others|Staff|Officials)|Also)(?: (?:[Pp]resent|PRESENT|[Ii]n [Aa]ttendance|IN ATTENDANCE))|Presiding|Present|In [Aa]ttendance)"
    r"\s+(?=(?:(?:Mrs?|Ms|Miss|Dr)\.? )?(?:[A-Z]\.? ){1,3}[A-Z][a-z'])"
)
_COOPTEES = re.compile(r"\W*(?:(?:Statutory|STATUTORY|Education|EDUCATION|(?:[Nn]on[- ]?)?[Vv]oting|(?:NON[- ]?)?VOTING)\s+)?(Co-?[Oo]pt(?:ees|ed [Mm]embers)|CO-?OPT(?:EES|ED MEMBERS))(?:\s*\((?:[Nn]on[- ]?)?[Vv]oting\)|\s*\((?:NON[- ]?)?VOTING\))?\s+(?=(?:(?:Mrs?|Ms|Miss|Dr|Rev)\.? )?[A-Z][\w'-]*\.? [A-Z])")  # "Co-optees Ada Sample"
# "Officers Present Ada Sample, Ben Specimen", "Cabinet Members Cllrs Ada Sample, Ben Specimen", "Apologies Ada Sample (Parent Governor)"
_BEFORE_NAME = re.compile(
    r"\W*((?:Present|PRESENT|In [Aa]ttendance|IN ATTENDANCE|Attendance|Apologies|APOLOGIES|Absent|Also [Pp]resent|(?:Cabinet|Other|Other Council|Committee|Board|Panel|Voting|Co-?[Oo]pted|CO-?OPTED|Executive|Non-?[Vv]oting) (?:[Mm]embers|MEMBERS|Councillors)|"
    r"(?:Council )?(?:Officers|OFFICERS)|Invitees|Guests|Observers|Witnesses|Substitutes?|(?:(?:The )?[Mm]eeting )?[Cc]haired [Bb]y)(?: (?:[Pp]resent|PRESENT|[Ii]n [Aa]ttendance|IN ATTENDANCE))?)\s+(?=(?:Cllrs?|CLLRS?|Councillors?|COUNCILLORS?|[A-Z][\w'-]*\.?) [A-Z])"
)
# "PRESENT Ada Sample, Head of Law": capitals are the label
IN_CAPITALS = re.compile(r"\W*([A-Z]{4,}|[A-Z]{2,}(?: [A-Z]{2,}){1,3})\s+(?=[A-Z][a-z]|[A-Z]\.? [A-Z])")
_NEXT_IN_LIST = re.compile(r"\s*(?:[,;(]|$|\band\s)")


def _before_name(plain: str) -> re.Match[str] | None:
    """A label without a colon, straight before the first name of its list."""
    found = _BEFORE_NAME.match(plain)
    first = next(iter(find_names(plain, found.end(), found.end() + 80)), None) if found else None
    return found if found and first and first.start == found.end() and _NEXT_IN_LIST.match(plain, first.end) else None


def _capitals_before_name(plain: str) -> re.Match[str] | None:
    """A label in capitals straight before the first name of its list, which is not in capitals."""
    found = IN_CAPITALS.match(plain)
    first = next(iter(find_names(plain, found.end(), found.end() + 80)), None) if found else None
    return found if first and found and first.start == found.end() and (first.style or _BESIDE_NAME.match(plain, first.end)) else None


_REST = re.compile(r"\W*(?:attendance|absence|present|members)\s*:?\s*(?:\s{2,}|\t|$)", re.I)


# "Apologies Received Councillor A Sample", "Officers in support Ada Sample - Head of Law": the last word says that a list follows
_HEAD_OF_LIST = re.compile(
    r"\W*(?P<label>(?=[A-Z])(?:[A-Z][\w'-]* (?:[\w'-]+ ){0,4}?)?(?i:present|attendance|attending|received|tendered|absence|apologies|absent|members|councillors|officers|staff|support|substitutes|observers|guests)) +(?=[A-Z])"
)


def _heads_names(plain: str) -> re.Match[str] | None:
    """A label by its words without a colon, straight before the first name of its list."""
    found = _HEAD_OF_LIST.match(plain)
    first = next(iter(find_names(plain, found.end(), found.end() + 80)), None) if found else None
    return found if found and first and first.start == found.end() and _BESIDE_NAME.match(plain, first.end) else None


_COUNTED = re.compile(r"\W*[A-Za-z' -]{4,40}:?\s*\d{1,4}")  # "Councillors: 60", of a site's menu
_BESIDE_NAME = re.compile(r"\s*(?:[,;(\t|/\u2013]|$|\band\s|-\s)")


def find_label(plain: str) -> tuple[ListLabel, int] | None:
    """The label with which a text opens, and where what follows it starts; the longest label wins.

    A label ends with a colon, a dash or the end of the line; "Councillors A Sample" is none.
    """
    if plain[-1:].isdigit() and _COUNTED.fullmatch(plain):
        return None
    plain = one_tongue(plain)
    if spaced := _SPACED.match(plain):  # "P R E S E N T :-"
        words = " ".join(w.replace(" ", "") for w in re.split(r"\s{2,}", spaced[1]))
        if found := find_label(words + plain[spaced.end() :]):
            return found[0], max(spaced.end(), found[1] + spaced.end() - len(words))
    if (styled := _BEFORE_STYLE.match(plain) or _BEFORE_INITIALS.match(plain) or _COOPTEES.match(plain) or _capitals_before_name(plain) or _before_name(plain) or _heads_names(plain)) and (found := _longest(f"{styled[1]}:")) and found[0].status:
        return found[0], styled.end()  # "PRESENT Councillors A Sample, B Specimen"
    if broken := _BROKEN.match(plain):
        word = {"in": "attendance", "for": "absence"}.get(broken["first"].lower().rpartition(" ")[2], "present")
        if found := _longest(f"{broken['first']} {word}:"):
            return found[0], broken.end()
    return _longest(plain)


def _longest(plain: str) -> tuple[ListLabel, int] | None:
    best: tuple[ListLabel, int] | None = None
    plain = _EITHER_NUMBER.sub("s  ", plain)
    if _ANY.match(plain) is not None:
        for pattern, label in _COMPILED:
            match = pattern.match(plain)
            if match and (best is None or match.end() > best[1]):
                best = label, match.end()
    said = plain.lstrip(" ")
    if best is None and (told := by_its_words(said[:160])):
        status, capacity, end = told
        return ListLabel("", status, capacity, ()), end + len(plain) - len(said)
    return best


def is_broken(plain: str) -> bool:
    """Whether a text opens with the first half of a label whose second half stands on the next line."""
    return bool(_BROKEN.match(plain))


PRESENT = next(label for label in LABELS if "sederunt" in label.pattern)
ALSO_PRESENT = next(label for label in LABELS if "Also present:" in label.specimens)


def rest_of_label(plain: str) -> int:
    """Where the text after the second half of a broken label starts, or 0 where there is none."""
    match = _REST.match(plain)
    return match.end() if match else 0


CHAIR = re.compile(
    r"^\W*[cg]adeirydd\W*$|^\W*(?:(?:joint|co)[- ])?(?:chair(?:man|person|woman)?|conven[eo]r|preses|presiding)(?:\s+of\s+(?:the\s+)?(?P<of>.+?))?(?:\s*,?\s*(?:who\s+)?(?:took|in)\s+the\s+chair)?\W*$|\bin\s+the\s+chair\b|\btook\s+the\s+chair\b|\bpresid(?:ed|ing)\b",
    re.I,
)
VICE = re.compile(
    r"^\W*(?:is|dirprwy)[- ]?gadeirydd\W*$|^\W*(?:vice(?:-?\s{1,40}|-)?|deputy[- ]?|depute[- ]?)(?:chair(?:man|person|woman)?|conven[eo]r)(?:\s+of\s+(?:the\s+)?(?P<of>.+?))?(?:\s*,?\s*in\s+the\s+chair)?\W*$|^\W*depute\W*$",
    re.I,
)
JOINT = re.compile(r"^\W*(?:joint|co)[- ]?chair", re.I)
SUBSTITUTE = re.compile(
    r"\bsubstitut\w*\b|^\W*sub\W*$|\bsub\.?\s+for\b|\bin\s+place\s+of\b|\bdeputi[sz]ing\s+for\b|^\W*deputy\s+for\b|^\W*(?:for|vice)\s+(?:councillor|cllr|mr|mrs|ms|[A-Z]\b)|\bin\s+the\s+place\s+of\b|\breplacing\b|\brepresenting\s+(?:councillor|cllr)\b|\bin\s+(?:councillor|cllr)\.?\s+[\w' -]{2,30}'s?\s+(?:stead|place|absence)\b|\bin\s+lieu\s+of\b|^\W*for\s+(?-i:[A-Z][a-z'-]+\s[A-Z][\w'-]+)\W*$|\battending\s+(?:for|on\s+behalf\s+of)\b|\bdepute\s+for\b",
    re.I,
)
COOPTED = re.compile(
    r"\bco-?opt(?:ed|ees?)\b|\bparent\s+governor\b|\bfoster\s+carers?'?\s+representative|^\W*parent\s+representatives?\W*$|\bdiocese\b|\b(?:church|diocesan|faith|religious|roman\s+catholic|church\s+of\s+england|c\s+of\s+e|RC)\b.{0,30}\brep(?:resentative)?s?\b|\bappointed\s+(?:member|representative)\b|\b(?:teach(?:er|ing)|trade\s+union)\s+representatives?\b|\bgovernor\s+representatives?\b|\bstatutory\s+(?:education\s+)?representative\b",
    re.I,
)
NOTE = re.compile(
    r"^\W*(?:arriv|left|until|from\s+(?:item|minute|\d)|to\s+item|for\s+(?:items?|minutes?|part)|items?\s|minutes?\b|(?:minute|note)[- ]?tak|part\b|via\b|virtual|remote|online|by\s+(?:video|telephone|phone)|teams|zoom|who\s|expected|represented by\b|late|ex[- ]officio|vacan|lab(?:our)?\b|con(?:servative)?\b|lib(?:eral)?\b|ld\b|green\b|ukip\b|ind(?:ependent)?\s*$|snp\b|plaid|observer|non[- ]voting|voting|not\s+voting|am\s*$|pm\s*$|name\b|(?:other\s+)?council business|reason|holiday|illness)",
    re.I,
)
PRESENT_MARK = re.compile(r"^(?:p|\u2713|\u2714|\u221a|y(?:es)?|present|attended|in attendance)$", re.I)
APOLOGY_MARK = re.compile(r"^(?:a|ap|apologies?|apols?|apology (?:given|received)|sent apologies)$", re.I)
ABSENT_MARK = re.compile(r"^(?:x|\u2717|\u2718|n(?:o)?|absent|ab|did not attend|-)$", re.I)

# "Apologies for absence were received from ...", "The apologies of ... were noted", "... had sent her apologies"
APOLOGIES_FROM = re.compile(
    r"\b(?:an?\s+)?apolog(?:y|ies)(?:[\s,]+(?:for|absences?|from\s+(?:the|this)\s+meeting|non\W{0,2}attendance|inability|to|attend|were|was|had|have|has|been|received|accepted|submitted|intimated|noted|given|tendered|reported|recorded|already|"
    r"sent|also|and|made|offered|conveyed|come|came|arrived|the|meeting|this|their|of(?=\s+absence)))*\s*:?\s*-?\s*\b(?:from|by|on\s+behalf\s+of|(?<=received )(?=(?:Councillors?|Cllrs?)\.?\s)|(?:(?<=accepted )|(?<=recorded )|(?<=noted )|(?<=received )|(?<=submitted )|(?<=tendered )|(?<=given ))for(?=\s+(?:the\s+)?(?:Cllr|Councillor|Alderm[ae]n|Mr|Ms|Miss|Dr)))\b\.?\s*:?\s*-?\s*(?P<names>.+)$|"
    r"\b(?:the\s+)?apologies\s+of\s+(?P<of>.+?)\s+(?:were|was|had\s+been)\b|"
    r"\bapolog(?:y|ies)(?:\s+for\s+absence)?\s+(?:of|for)\s+(?P<whose>(?:councillors?|cllrs?|mrs?|ms|miss|dr|rev\w*)\b.+)$", re.I | re.S,
)
# "Councillor A Sample's apologies were given by Councillor B Specimen": of the one whose they are
THEIR_APOLOGIES = Screened(
    r"\b(?P<names>(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Dr|Rev\w*)\b\.?(?:,?\s+(?:and\s+|&\s+)?[A-Z][\w.-]*){1,8}?)(?:'s|(?<=s)')\s+apolog(?:y|ies)\b(?!\s+for\s+(?:late|leaving))"
)
# Under the heading "Apologies": "These were received from ...", "Submitted on behalf of ..."; "... had sent theirs"
RECEIVED_FROM = re.compile(
    r"\W*(?:\d[\d.]*\s+)?(?:(?:these|they|those|which|this|it|one)\s+)?(?:(?:were|was|had\s+been|have\s+been)\s+)?(?:duly\s+)?"
    r"(?:submitted|received|sent|intimated|tendered|presented|given|noted|reported|recorded|accepted|offered|made|came|(?:had\s+)?come|arrived)\s+(?:from|by|on\s+behalf\s+of|for|in\s+respect\s+of)\s+(?:the\s+)?(?=[A-Z])",
    re.I,
)
SENT_THEIRS = re.compile(r",?\s+(?:had|have|has)\s+(?:each\s+|both\s+|all\s+)?(?:sent|given|submitted|tendered|offered)\s+(?:theirs|his|hers|them)\W*$", re.I)  # fmt: skip
SENT_APOLOGIES = re.compile(
    r"^(?P<names>.{3,400}?),?\s+(?:had\s+|has\s+|have\s+|who\s+had\s+)?(?:(?:sent|submitted|tendered|offered|gave|given|conveyed|intimated|expressed|extended)\s+(?:(?:his|her|their|an)\s+)?apolog(?:ies|y(?=\s+(?:for|to\s+the)))|apologised\s+for\s+(?:(?:his|her|their|being)\s+)?(?:inability|absence|unable|not))",
    re.I | re.S,
)
# "and Lateness had been notified by Councillor A Sample", "and for lateness from B Specimen": of those who came after all
LATENESS = re.compile(
    r"(?:^|[,;]?\s+)(?:(?:and|with|while)\s+)?(?:(?:an?\s+)?(?:apolog(?:y|ies)|notice)\s+)?(?:(?:for|of)\s+)?(?:the\s+)?"
    r"(?:lateness|(?:late|delayed)\s+arrival|arriving\s+late|being\s+late|early\s+departure|leaving\s+early|having\s+to\s+leave)\b", re.IGNORECASE
)
LATE = Screened(r"\bapolog\w+\s+for\s+(?:lateness|late\s+arrival|leaving\s+early|the\s+(?:delay|error|late))|\bapolog(?:y|ies)\b[^.;]{0,160}?\bfor\s+(?:the\s+|any\s+|its\s+|their\s+)?(?:late\s+|poor\s+|short\s+)?(?:circulation|delay|errors?|mistakes?|inconvenience|confusion|quality|omission|notice|distress|failures?|typing|tone|wording|state|lateness|paper|report|figures|data)", re.I)
# "Mr Sample was absent.", "Councillors A Sample and B Example did not attend."
ABSENT = Screened(
    r"^(?P<names>(?:the\s+following\s+)?.{3,300}?)\s+(?:(?:was|were)\s+(?:also\s+|both\s+|recorded\s+as\s+|noted\s+as\s+)*(?:absent|not\s+(?:present|in\s+attendance))|did\s+not\s+attend)(?:\s+(?:from\s+)?(?:the|this)\s+meeting|\s+without\s+apolog\w+)?\W*$",
    re.I,
)
SUBSTITUTED = Screened(
    r"^(?P<who>.{3,120}?)\s+(?:(?:was|were|is)\s+)?(?:(?:attended|attending|present|acted|sat|appeared|in\s+attendance|nominated)\s+)?(?:the\s+meeting\s+)?(?:as\s+(?:a\s+|the\s+)?)?(?:(?:substitut\w*|(?<!general )(?<!the )reserve)(?:\s+member)?\s+(?:for|on\s+behalf\s+of)|in\s+place\s+of|deputi[sz]\w+\s+for|in\s+the\s+place\s+of|in\s+lieu\s+of|deputi[sz]\w+\s+for|(?:sat|stood|standing|filled|filling)\s+in\s+for|(?<=attending\s)on\s+behalf\s+of(?=\s+[A-Z])|(?:(?<!had\s)(?<!has\s)(?<!have\s)(?<!been\s)replac(?:ed|ing)|took\s+the\s+place\s+of)(?=\s+(?:(?:County|Borough|City|Town)\s+)?(?:Councillors?|Cllrs?)\b(?![^.]*\bas\s+(?:the\s+|a\s+)?(?:[\w-]+\s+)?(?:chair|member|convener|leader|spokes)))|(?<=attended\s)for(?=\s+(?:Councillor|Cllr|Mrs?|Ms)\b)|(?<=attendance\s)(?:for|on\s+behalf\s+of)(?=\s+(?:Councillor|Cllr|Mrs?|Ms)\b)|(?<=present\s)(?:for|on\s+behalf\s+of)(?=\s+(?:Councillor|Cllr|Mrs?|Ms)\b))\.?\s+(?P<whom>.+)$|"
    r"^(?P<who2>.{3,120}?)\s+(?:was|were|attended|sat|acted|came)\b[^.]{0,40}?\bin\s+(?P<whom2>(?:councillor|cllr|mr|mrs|ms|dr)\b[^.]{2,40}?)(?:'s|')\s+(?:stead|place|absence)\b",
    re.I | re.S,
)

_STYLED_NAME = r"(?:(?:[Cc]ouncillor|Cllr\.?|Alderman|Mr|Mrs|Ms|Miss|Dr)\s[^(),;]{2,60}?)"
# "B Sample, for whom A Specimen was substituting", "was represented by", "(Councillor A Specimen substituting)"
STOOD_IN = Screened(
    rf"\b(?:for\s+whom|in\s+whose\s+(?:place|stead|absence))\s+(?P<who>{_STYLED_NAME})\s+(?:was|were|had|attended|sat|acted|is|stood|deputi[sz]ed|substituted)\b|"
    rf"\b(?:was|were|being|is)\s+(?:represented|substituted(?:\s+for)?|replaced|deputi[sz]ed\s+for)(?:\s+(?:at|for)\s+(?:the|this)\s+\w+)?\s+by\s+(?P<who2>(?:Councillor|Cllr)\.?\s.{{2,60}}?)(?=[.,;]|\s(?:at|for|who|and)\b|$)|"
    rf"^\W*[Ss]ubstitut(?:e|es|ions?)\s*:?\s+(?P<who4>{_STYLED_NAME})\s+for\s+(?:Councillor|Cllr|Mr|Mrs|Ms)\b|"
    rf"(?:[(,;]|\band\b)\s*(?:with\s+)?(?P<who3>{_STYLED_NAME}(?:,\s(?!(?:and|[Cc]ouncillor|Cllr|Mrs?|Ms|Miss|Dr)\b)[A-Z][\w &'-]{{3,50}}?)?)\s+(?:(?:was\s+|being\s+|were\s+)?(?:acting|attending|attended|present|sitting|sat|in\s+attendance|there)\s+)?(?:(?:as\s+)?(?:an?\s+|the\s+|(?:his|her|their)\s+)?(?:substitut(?:e|ing)|deput(?:y|ising))|in\s+(?:his|her|their)\s+(?:place|stead|absence)|on\s+(?:his|her|their)\s+behalf)\b|"
    rf"(?:\b(?:his|her|their|whose)|\b[A-Z][\w-]+'s?)\s+(?:(?:place|seat)\s+(?:was|were|had\s+been|being)\s+(?:taken|filled)(?:\s+(?:for|at|on)\s+(?:the|this|that)\s+\w+)?\s+by|substitute\s+(?:was|is|being))\s+(?P<who5>{_STYLED_NAME})(?=[.,;)]|\s(?:at|for|who|and)\b|$)|"
    r"(?:^|\bthat\s+|\band\s+|[,;]\s+)(?P<who6>[A-Z](?:(?!\b(?:was|were|is)\b)[^;]){2,120}?)\s+(?:was|is|were)\s+(?:(?:attending|present|there|sitting|in\s+attendance)\s+)?as\s+[A-Z][\w'. -]{2,50}?'s?\s+(?:named\s+)?(?:substitute|replacement)\b"  # "B Specimen was attending as A Sample's substitute"
)

_NOT_OF = r"(?!\s+(?:of|for)\b)"  # "took the chair of the Partnership in May": of another body, on another day
PRESIDED = (
    rf"presided(?!\s+over\s+(?:it|the\s+(?:board|partnership|group))\b)|(?:took|occupied)\s+the\s+chair{_NOT_OF}"
    rf"|chaired\s+(?:the|this)\s+(?:meeting|proceedings){_NOT_OF}|was\s+in\s+the\s+chair{_NOT_OF}"
)
_VERBS = (
    r"introduced|presented|asked|noted|said|stated|added|explained|reported|advised|informed|commented|queried|questioned|highlighted|outlined|gave|"
    r"thanked|welcomed|suggested|proposed|seconded|moved|raised|responded|replied|confirmed|referred|told|updated|attended|addressed|spoke|expressed|"
    r"drew|summarised|provided|declared|emphasised|stressed|reminded|clarified|described|observed|requested|enquired|inquired|concluded|reiterated|"
    r"remarked|acknowledged|pointed|answered|agreed|felt|sought|wished|congratulated|assured|undertook|set|took|delivered|recommended|accepted|invited|"
    r"opened|praised|urged|argued|warned|joined(?!\s+(?:(?:the|this)\s+(?:council|authority|service|team|trust|department|staff|organisation)\b|in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})))|shared|elaborated|voiced|echoed|supported|challenged|apologised(?!\s+by\s+(?:letter|e-?mail))|considered|wanted|hoped(?!\s+to\s+(?:come|attend|be|join|meet|visit)\b)|believed|"
    r"thought|regretted|wondered|checked|pressed|probed|recalled|recounted|demonstrated|illustrated|briefed|recapped|cited|promised|pledged|hailed|"
    r"underlined|contended|maintained|insisted|cautioned|disagreed|objected|concurred|tabled|announced|mentioned|indicated|touched|detailed|discussed|"
    r"nominated(?=\s+(?:Councillor|Cllr|Mrs?|Ms|Miss|Dr)\b)|talked|heard|abstained|voted|lamented|conceded|counselled|repeated|signalled|appealed|(?:was|were)\.?\s+of\s+the\s+(?:view|opinion)|went(?=\s+(?:through|over|into))|ran(?=\s+(?:through|over|members))|walked(?=\s+(?:members|the|everyone|through))|turned(?=\s+to\s)|came(?=\s+to\s+the\s+(?:inspection|report|figures|budget|question|subject|matter|plan)\b)|alerted|posed|contributed|interjected|helped(?=\s+(?:with|to|answer|members|the\s))|assisted|(?:was|were)\s+heard(?=\s+(?:in|on|by|further|regarding|with))|rejoined|countered|"
    r"noticed|remembered|liked|confessed|saw\s+(?:no|little|nothing|merit|some|the\s+(?:force|point))\b|found\s+(?:the|it|that|this)\b|begged\s+to\b|(?:did|said)\s+(?:likewise|the\s+same|so)\b|made\s+(?:no\s+secret|light)\b|understood|feared|reckoned|supposed|appreciated|knew(?=\s+(?:of|that|from)\b)|(?:did|could)\s+not\s+(?:think|see|accept|believe|understand|follow|agree|recall|feel|consider|recognise|like|share|say)\b|could\s+(?:make\s+nothing|see)\b|had\s+(?:read|heard|counted|noticed|looked)\b(?!\s+(?:from|by)\b)|"
    rf"{PRESIDED}|"
    r"disclosed|opposed|defended|backed|favoured|put(?=\s+(?:the|his|her|their|its)\s+(?:\w+\s+)?(?:case|views?|points?|questions?)\b)|speculated|predicted|disputed|doubted|volunteered|submitted(?=\s+(?:an?|the|his|her|their|this)\s+(?:[\w-]+\s+){0,3}?(?:report|update|paper|presentation)\b)"
)
# "apologised for her absence" tells of nobody in the room
EXCUSED = re.compile(
    r"^\W*(?:who\s+)?(?:had\s+|has\s+|having\s+)?(?:sent|sending|tender(?:ed|ing)|submitt(?:ed|ing)|given|giving)\s+(?:(?:his|her|their)\s+)?apologies|^\W*(?:had\s+|has\s+)?apologised\s+for\s+(?:(?:his|her|their|being|the)\s+)?(?:absence|inability|unable|not\b|non)", re.I
)
SPOKE = re.compile(
    rf"^\W*(?:(?:also|then|further|in\s+(?:reply|response)|again|both|jointly|briefly|subsequently|kindly|therefore)\W+)*(?:{_VERBS})\b",
    re.I,
)
ATTENDED = Screened(
    r"(?<=[a-z]{2})\s+(?:also\s+)?(?:was\s+|were\s+)?in\s+attendance\W*$|\b(?:in\s+attendance|present)\b[^.]{0,40}?\b(?:was|were)(?=\s+[A-Z])|\b(?:was|were|being)\s+(?:also\s+)?(?:in\s+attendance|present)\b|\bwas\s+attended\s+by\b|\battended\s+(?:the\s+meeting|to\s+(?:present|give|update|answer|introduce)|for\s+(?:this|the)\s+item)|\bpresented\s+by\b|\bintroduced\s+by\b|\bwelcomed\b.{0,200}\bto\s+(?:the\s+(?:meeting|committee|panel|board)|(?:his|her|their)\s+first\s+(?:\w+\s+)?(?:meeting|committee|panel|board))\b|\b(?:presentation|update|report)\s+(?:was\s+)?(?:given|presented|delivered|introduced)\s+by\b|\baddressed\s+the\s+(?:committee|panel|board|meeting)\b",
    re.I,
)
