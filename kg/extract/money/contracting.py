"""Who delivers what for whom, read from the frames of a sentence in signs (`kg.rules.money.contracting`)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.money.signs import COMMA, Signed, signed, signs
from kg.numerals import WORDS
from kg.organisations import CHARITIES
from kg.rules.boards.shadows import NO_PERSON
from kg.rules.cues import Gate
from kg.rules.money.contracting import (
    COMMISSIONERS,
    CONTRACT,
    FOR_WHOM,
    FRAMES,
    IS_SERVICE,
    NAMED_SO,
    NEEDS,
    NO_SERVICE,
    OLD,
    OTHER_TRADE,
    OWNER,
    PREVIOUSLY,
    SERVICE_NAMED,
    SEVERAL,
    SPEAKS,
    TEAM_NAMED,
    TOO_BARE,
    WITH_THEM,
    WRONG,
    C,
    O,
    Told,
)
from kg.rules.money.signs import OPENING, OUTSIDE, PROVIDER
from kg.screen import Screened
from kg.stance import stance

MAY = Gate(
    "contract*", "commission*", "provid*", "deliver*", "run", "runs", "ran", "running", "carried", "carr*", "operat*",
    "suppl*", "bought", "buy*", "purchas*", "procur*", "engag*", "retain*", "appoint*", "hire*", "entrust*", "outsourc*",
    "award*", "let", "hands", "responsib*", "taken", "took", "won", "held", "holds", "agreement*", "staffed", "managed",
    "undert*", "conduct*", "used", "uses", "paid", "pays", "came", "come", "comes", "offer*", "completed", "succeeded", "replaced",
    "chosen", "selected", "transfer*", "passed", "moved", "went", "switched", "handed", "fell", "sits", "lies", "rests",
    "look*", "continu*", "began", "hosted", "done", "doing", "saw", "see*", "arrang*",
    "organis*", "handl*", "asked", "gone", "turn*", "rel*", "call*", "draw*", "drew", "enlist*", "did", "does",
    "lease", "charge", "kept", "cover*", "down", "putt*", "put", "farmed", "trust*", "gave", "invit*",
    "laid", "lay*", "made", "makes", "making", "bidder*", "business", "job", "task", "re-commission*",
    "tenure", "custody", "stewardship", "novat*", "surrender*", "hand*", "foot*", "give*", "giving", "hold*", "administer*", "teach*",
    "part", "role", "brought", "behind", "fall*", "respectively", "first", "latter", "former",
    "assign*", "sign*", "pick*", "accept*", "partner*", "stepped", "spot*", "share*", "instruct*", "recommission*", "retender*", "tender", "provider*",
)  # fmt: skip
# "The respite service had been with Kite Voices since May"
BEEN_WITH = Screened(r"\b(?:be|been|was|were|is|are|lain|lay|remain\w*|stayed)\swith\s(?:the\s)?[A-Z]")
_NAMED_O = re.compile(O)
_ONCE = re.compile(r",\s(?:which\s(?:had|was)\s(?:been\s)?)?(?:previously|formerly)\s[^,;.]{3,60},")  # "the service, previously provided in-house, passed to"
_BEFORE = re.compile(r"^.*?\s(?:to|about|on|at|upon|regarding|concerning|with|over|of|for|turn)\s(?:the|an?|its|their|our)\s(?=\S)")
# "paid tribute to the House Project, which Steps Ahead ran"
_SPOKE_OF = re.compile(r"^.*?\b(?:tribute\sto|thank(?:s|ed)(?:\sto)?|praised?|commended|mentioned|visited|described|welcomed|referred\sto|spoken?\s(?:of|about)"
                       r"|attention\sto|highlighted|outlined|singled\sout|pointed\sto)\s(?:the\s)?(?=\S)")
_LEAD = re.compile(
    r"^(?:(?:the\s)?(?:responsibility|provision|delivery|running|supply|operation|management)\s(?:of|for)\s|(?:contracts?|agreements?)\s(?:for|to\s(?:run|deliver|provide))\s"
    r"|(?:present|current|existing|new)\s(?=[\w-]+\s\w))(?:the\s)?",
    re.IGNORECASE,
)
_TIME = re.compile(r"\s(?:for|over|in|during|within|on|to|at|of|and|with|each|every|only|free|here|there|worth|more|ever)(?:\s(?:the\s)?(?:[a-z]+\s)?(?:years?|months?|time|past|last|hours))?$")
_SO_LONG_AGO = re.compile(r"\s(?:\d{1,2}|one|two|three|four|five|six|nine|ten|twelve|eighteen|some|several)\s(?:years?|months?|weeks?)(?:\s(?:before|ago|earlier|previously|back))?$")
_FOR_A_TERM = re.compile(r"\sfor\s(?:an?|the)\s(?:[a-z]+\s){0,2}?(?:period|term)\b.*$")
_AND_DID = re.compile(r"\sand\s(?:works?|worked|supports?|supported|helps?|helped|sees|saw|reach(?:es|ed)|offers?|offered|employs?|employed|meets?|met)\s.*$")  # "support and works with 140 families"
_LONGEST = 80  # characters of a service's name; a longer one says at length for whom it is
_PLACES = re.compile(r"\sat\s[A-Z][\w'-]*(?:\s[A-Z][\w'-]*)*\sand\sat\s[A-Z].*$")  # "playschemes at Kirby and at Roe"
_POINTS = re.compile(r"(?:it|them|this|these|so|that|the\s(?:service|scheme|project|programme|contract|work))")
_IT = re.compile(r"\b(?:it|them)\b|^(?:It|They)(?=\s(?:was|were|is|are|had|has|have)\b)")
_FORMER = re.compile(
    r"^(?:It|They|The\s(?:charity|company|trust|organisation|provider|agency|latter|contractor|enterprise|firm|group)|[Tt]hat\s(?:charity|company|organisation))\s"
    r"(?=(?:was|were|is|are|had|has|have|also|continued|ran|runs?|provid|deliver))"
)
_RELATIVE = re.compile(r",\s(?:which|who)\s(?=(?:has|had|is|was|were|are|also|provid|deliver|r[au]n|suppl|operat|offer|manag|held|holds)\w*)")
# "The Council's contract with Steps Ahead for mentoring would run until": there is one
RUNS_ON = re.compile(r"\s(?:would|will|(?:(?:is|was|were|had)\s(?:originally\s)?(?:been\s)?(?:due|set|to)))\s(?:to\s)?(?:now\s)?(?:run|end|expire|last|finish|continue|come|lapse)\b")
_A_SCHEME = re.compile(r",\s(?:an?|the|its)\s(?:[a-z-]+\s){0,3}?(?:scheme|programme|project|service|team)\b")  # "Home Again, a scheme of the Council's, offered": it is what is provided
# of the council, as "delivered by the Missing Team" has it
TEAM_OF_COUNCIL = re.compile(r"(?!(?:Virtual|Primary|Secondary|Special|The)\b)(?:[A-Z][\w'-]*\s(?:(?:and|in|for|of)\s)?){1,6}(?:Team|Unit|Hub)")
_THE_CONTRACT = re.compile(r"(?:contracts?|agreements?)\swith\s")


_SUM = signs("M")
# Who gave a sum to another public body: "the Government had awarded the Council £5,000 for a hub, which is run by Kite Voices"
_GAVE_MONEY = re.compile(rf"\s(?:(?:had|has|have)\s)?(?:awarded|granted|given|gave|allocated|provided|paid)\s(?:{C}\s[^\ue300-\ue3ff,;.]{{0,20}}{_SUM}|[^\ue300-\ue3ff,;.]{{0,20}}{_SUM}\sto\s{C})")
GAVE_SUM = re.compile(rf"\s(?:(?:had|has|have)\s)?(?:awarded|granted|given|gave|allocated|provided|paid|made)\s(?:(?:an?|the|grants?|sum|further|of)\s){{0,4}}{_SUM}")
A_GRANT_FROM = re.compile(r"\b(?:grant|award|funding|money|donation|gift|contribution)\s(?:of\s[^\s]{1,2}\s)?from\s(?:the\s)?$")
STATE = re.compile(r"\b(?:Office|Department|Governments?|Ministry|Df[A-Z]\w*)\b")  # who gives others money with which these buy
_PRICED = re.compile(r"\s(?:at|for|in)\s(?:an?|the)(?:\s(?:cost|price|sum|total))?$")  # "mentoring at a [cost of £5]"
_BODY_FIRST = re.compile(rf"{signs('BO')}\s[a-z]")  # "Family Nurse Partnership programme"
_NAME_FIRST = frozenset({"was-bought", "by-contract", "entrusted", "bought"})
CHARITY = re.compile(r"\w\s(?:Trust|Foundation|Society|Association|Charity|Federation|Co-operative)$")
_PROVIDER_FIRST = frozenset({"does", "took-from"})
# what may be a part of the council, or a body that meets
_OF_COUNCIL = re.compile(
    r"\b(?:Services?|Teams?|Early|Help|Hubs?|Support|Care|Safeguarding|Boards?|Panel|Groups?|Partnerships?|Partners|Schools?|Colleges?|Academy|Police|Health|Councils?|Education|Directorate|Department|Youth|Justice|Forum"
    r"|Sector|Voluntary|Community|Communities|Plan|Strategy|Review|Desk|Door|Triage|Commander|Statement|Law|Court|Young|People|Children|Carers|Parents|Adoption|Adopt|Exploitation|Vulnerability|Integrated|Written)\b"
)
_BARE_NAME = re.compile(r"^[Tt]he\s|\s(?:Scotland|Cymru|Wales|Northern\sIreland)$")  # "Barnardo's Cymru"
_SERVICE_FIRST = frozenset({"done-by", "which-did", "entrusted", "it-is", "done-elliptic", "responsibility"})


@dataclass(frozen=True, slots=True)
class Deal:
    """Providers with their service and those who commission it, as written; `firm` where a contract is told; `old` gave it up."""

    providers: tuple[str, ...]
    service: str
    commissioners: tuple[str, ...]
    frame: str
    firm: bool
    old: str = ""
    past: bool = False

    def likely(self, provider: str) -> bool:
        """Whether the name alone shows an organisation that provides for others: a trust, a charity; where the service is the subject, any."""
        if OUTSIDE.search(provider) or _BARE_NAME.sub("", provider) in CHARITIES or (self.frame == "does" and CHARITY.search(provider)):
            return True
        by_name = self.frame in _SERVICE_FIRST or (self.frame in _PROVIDER_FIRST and not _OF_COUNCIL.search(provider))
        return by_name and NO_PERSON.search(provider) is not None and " " in provider


def deals(plain: str, before: str = "") -> list[Deal]:
    """The services that a sentence tells in a frame; `before` is the sentence before it, for "it" and "the charity"."""
    if not (MAY.open(plain) or BEEN_WITH.stands(plain)) or not (PROVIDER.stands(plain) or (before and PROVIDER.stands(before))) or WRONG.search(plain):
        return []
    frames = [FRAMES[n] for n in NEEDS.met(plain)]
    if not any(f.firm for f in frames) and not (SPEAKS.stands(plain) or (before and SPEAKS.stands(before))):
        frames = []
    found = _told(frames, *_pointing(signed(plain, "" if before and PROVIDER.stands(before) else "O"), before)) if frames else []
    return [replace(d, past=True) for d in found] if PREVIOUSLY.search(_ONCE.sub("", plain)) and " now " not in plain else found


def _told(frames: Sequence[Told], told: Signed, inherited: tuple[str, ...] = (), named: str = "") -> list[Deal]:
    """The deals of a sentence in signs by some frames; `inherited` who commissions and `named` the service, of the sentence that it points back to."""
    found: list[Deal] = []
    if not _NAMED_O.search(told.text):
        return found
    taken: list[tuple[int, int]] = []
    for frame in frames:
        for match in frame.pattern.finditer(told.text):
            span = match.span("s")
            if any(span[0] < end and start < span[1] for start, end in taken):
                continue
            deal = _deal(told, match, frame.name, frame.firm or bool(named))
            if deal is not None:
                taken.append(span)
                found.append(deal)
    of_service = {d.service for d in found}
    found = [d for d in found if not of_service.issuperset(d.providers)]  # "Kite Voices ran the Ladder Project, which offered support"
    return [replace(d, commissioners=inherited, firm=True) if inherited and not d.commissioners and (not named or named in d.service) else d for d in found]


def _deal(told: Signed, match: re.Match[str], name: str, firm: bool) -> Deal | None:
    said, provider, buying = match["s"], told.words(match["p"]), buyers(told)
    if (whole := FOR_WHOM.search(told.text[: match.start("s")])) and whole.start("s") < match.start():
        said = whole["s"] + said  # "Interviews with children that": the name is not for whom it is alone
    sure = firm or CONTRACT.search(told.text) is not None
    named = said[0] in told.said and NAMED_SO.search(told.said[said[0]]) is not None
    plainly = firm or (name == "done-by" and sure and bool(buying) and " " in said)
    service = _WHAT_IT_IS.sub("", told.words(said)) if named else service_name(told.words(said), plainly) if said[0] not in told.said or _BODY_FIRST.match(said) else ""
    if not service and (name == "done-by" or (name in _NAME_FIRST and buying)) and sure and len(said) == 1 and " " in told.said.get(said, "") and not OUTSIDE.search(told.said[said]):
        service = told.said[said]  # "Bright Steps was provided by Barnardo's, and a grant paid for it", "had been commissioned from Barnardo's by the Council"
    if not service or (SERVICE_NAMED.search(provider) and not sure) or _A_SCHEME.match(told.text, match.end("p")) or not _asserted(told, match):
        return None
    if name == "done-by" and (called := _CALLED.match(told.text[: match.start("s")])) and _AND_SO.match(told.text, match.end("p")) and not OPENING.match(told.text):
        service = told.words(called["s"])  # "Bright Steps, the family support service run by"
    if TEAM_NAMED.search(provider) and not (name.startswith("respons") or (name in {*_SERVICE_FIRST, "does"} and TEAM_OF_COUNCIL.fullmatch(provider) and " " in service)):
        return None
    also = _BY_ANOTHER.match(told.text, match.end("p"))
    gone = OLD.search(told.text)
    old = told.words(match.groupdict().get("old") or (gone["old"] if gone else ""))
    owner = OWNER.search(told.text[: match.start("s")])
    giver = match.groupdict().get("c")
    payers = tuple(dict.fromkeys((*((told.words(giver),) if giver else ()), *buying, *((told.words(owner["c"]),) if owner else ()))))
    run = [*(p.replace(COMMA, ",") for p in _each(told.said.get(match["p"], provider), told.text)), *(told.said[sign] for sign in _NAMED_O.findall(also.group() if also else ""))]
    return Deal(tuple(told.words(p) for p in run), service, payers, name, sure, old)


_BY_ANOTHER = re.compile(rf"(?:,\s(?:by\s)?{O})*,?\sand\s(?:(?:one|two|three|four|five|six|the\s(?:others?|rest|remainder))\s)?by\s{O}")  # "by Kite Voices and by Steps Ahead"


_TRUSTS = re.compile(r"(?:(?<=Trust)|(?<=CIC)|(?<=Ltd)|(?<=Limited)),?\s(?:and|&)\s(?:the\s)?(?=[A-Z])")
_JOINED = re.compile(r"\s(?:and|&)\s")


def _each(run: str, text: str) -> tuple[str, ...]:
    """The providers of a run: of a list each, and of two joined by "and" each where the sentence speaks of several."""
    halves = _TRUSTS.split(run)
    if len(halves) > 1 and all(OUTSIDE.search(h) for h in halves):
        return tuple(halves)
    if TEAM_OF_COUNCIL.fullmatch(run):
        return (run,)
    if (", " in run and not OUTSIDE.search(run)) or (_JOINED.search(run) and SEVERAL.search(text)):
        return tuple(re.split(rf",\s(?:and\s)?(?:the\s)?|{_JOINED.pattern}(?:the\s)?(?=[A-Z])", run))
    return (run,)


def _asserted(told: Signed, match: re.Match[str]) -> bool:
    """Whether a frame is told as a fact, by the clause in which it stands; a contract that is asked about is one that there is."""
    if match.re.groups and (aside := _RELATIVE.match(told.text, match.end("p"))) and aside.end() < match.end():
        return stance(f"It {told.words(told.text[aside.end() :])}", 3, 3 + len(told.words(told.text[aside.end() : match.end()]))) == "asserted"
    colon = told.text.rfind(": ", 0, match.start()) + 2  # what stands after a colon is a clause of its own
    own = Signed(told.text[colon:], told.said) if colon > 1 else told
    start, end = (i - colon if colon > 1 else i for i in match.span())
    said = stance(own.words(own.text), own.place(start), own.place(end))
    if said in {"planned", "expected"} and RUNS_ON.match(told.text, match.end()):
        return True
    presumed = told.text[: match.start()].endswith(("once the ", "when the ", "after the ", "until the ", "why the "))
    return said == "asserted" or (said == "asked" and presumed and _THE_CONTRACT.match(told.text, match.start()) is not None)


_CALLED = re.compile(
    r"^(?:[Tt]he\s)?(?P<s>[\ue000-\ue0ff]|(?!(?:However|Moreover|Meanwhile|Furthermore|Further|Therefore|Nevertheless|Nonetheless|Elsewhere|Overall|Again|Today|Thus|Instead|Indeed|Next|First|Second|Third|[A-Z]\w+ly)\b)"
    r"[A-Z][\w'-]*(?:\s[A-Z][\w'-]*){0,3}),\s(?:an?|the|its|our)\s$"
)
_AND_SO = re.compile(r"[^,;.]{0,60},\s(?:had|has|have|was|were|is|are|would|will)\b")
_AGREED = re.compile(r"(?<=\w)\s(?:contracts?|agreements?)$")
_OF_AREA = re.compile(
    r"\s(?:in|across|within|throughout|for)\s(?:the\s)?(?:whole\sof\s(?:the\s)?)?(?:[Cc]ounty|[Bb]orough|[Cc]ity|[Dd]istrict|area|region|town)$"
)  # "Family support across the County"
_OF_SOME = re.compile(rf"\s(?:in|at|across)\s(?:(?:all|most|some|half|both|each|\d+|{WORDS})\s)(?:but\s\w+\s)?(?:of\s)?(?:(?:the|its|these)\s)?[^,;.]*$")  # "in four of the nine centres"
_WHAT_IT_IS = re.compile(r",?\s(?:an?|the)\s(?:[a-z]+\s)?(?:service|team|part|scheme|project|programme)\s(?:of|run|for|within)\b.*$")  # "the Kirby Hub, once a service of the Council"
_COUNTED = re.compile(
    r"(?:(?:some|about|over|nearly|almost|around|all|of)\s){0,3}(?:\d[\d,.]*(?!\s?[-:]|\d|\s(?:hour|day|week|bed)\b)"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty)\b)\s[a-z]"
)  # "289 interviews": how many were done


def service_name(said: str, firm: bool) -> str:
    """What is provided, as its name stands alone; empty where it is nothing that is commissioned."""
    if (cut := _BEFORE.match(said)) and not (IS_SERVICE.search(cut.group()) or FOR_WHOM.search(cut.group())):
        said = said[cut.end() :]
    said = _LEAD.sub("", _SPOKE_OF.sub("", said))
    said = _SO_LONG_AGO.sub("", _FOR_A_TERM.sub("", _AND_DID.sub("", said)))
    while shorter := _TIME.search(said):
        said = said[: shorter.start()]
    said = _OF_SOME.sub("", said)
    said = _OF_AREA.sub("", _AGREED.sub("", _PRICED.sub("", _PLACES.sub("", said))))
    said = _WHAT_IT_IS.sub("", said)
    said = said if len(said) <= _LONGEST else said.partition(" for ")[0]
    if (len(said) < 6 and not IS_SERVICE.fullmatch(said)) or _COUNTED.match(said) or NO_SERVICE.match(said) or OTHER_TRADE.search(said) or TOO_BARE.fullmatch(said) or _POINTS.fullmatch(said.lower()):
        return ""
    return said if firm or IS_SERVICE.search(said) else ""


def buyers(told: Signed) -> tuple[str, ...]:
    """The public bodies of a sentence that its words make commissioners, in order."""
    found: dict[str, None] = {}
    for pattern in COMMISSIONERS:
        for match in pattern.finditer(told.text):
            sign = next(v for v in match.groupdict().values() if v)
            given = told.text.find(sign) + 1
            if _GAVE_MONEY.match(told.text, given) or (STATE.search(told.said[sign]) and GAVE_SUM.match(told.text, given)) or A_GRANT_FROM.search(told.text[: told.text.find(sign)]):
                continue
            found.setdefault(sign)
    for match in WITH_THEM.finditer(told.text) if found else ():
        if match["e"] or match.group()[0] in found:
            found.setdefault(match["c"] or match["d"] or match["e"])
    return tuple(told.words(sign) for sign in sorted(found))


def bodies(told: Signed) -> tuple[str, ...]:
    """The public bodies of a sentence, in order."""
    return tuple(told.said[sign] for sign in told.text if sign in told.said and re.fullmatch(C, sign))


def _pointing(told: Signed, before: str) -> tuple[Signed, tuple[str, ...], str]:
    """A sentence with "it", "them" and "the charity" put as what the sentence before names, and who commissioned that."""
    provider, thing = _FORMER.match(told.text), _IT.search(told.text)
    if not before or not (provider or thing):
        return told, (), ""
    told_before = signed(before)
    earlier = _told([FRAMES[n] for n in NEEDS.met(before)], told_before)
    inherited = earlier[0].commissioners if len(earlier) == 1 else ()
    if provider and len(earlier) == 1 and len(earlier[0].providers) == 1:
        sign = chr(_SPARE)
        told = Signed(f"{sign} {told.text[provider.end() :]}", {**told.said, sign: earlier[0].providers[0]})
    if thing and (own := _ITS_OWN.match(told.text[: thing.start()])) and IS_SERVICE.search(own["s"]):
        return told, (), ""  # "The mentoring had stayed outside: Kite Voices delivered it"
    named = {d.service for d in earlier} or _subject(told_before, told.text) or set(list(_named(before))[-1:])
    if thing and len(named) == 1:
        name = named.pop()
        return Signed(_IT.sub(f"the {name}", told.text, count=1), told.said), inherited, name if earlier else ""
    return told, inherited if provider else (), ""


_ITS_OWN = re.compile(r"(?:[Tt]he\s)?(?P<s>[A-Za-z][\w'-]+(?:\s[\w'-]+){0,8}?)\s(?:was|were|is|are|had|has|have)\b[^;:.]*[;:]\s")
_SUBJECT = re.compile(r"^(?:[Tt]he\s|[Aa]n?\s)?(?P<s>[A-Z]?[\w'-]+(?:\s[\w'-]+){0,8}?|[\ue000-\ue0ff])\s(?:was|were|is|are|had|has)\b")

_RENAMED = re.compile(
    r"\b(?:renamed|called|known\s(?:now\s)?as)\s(?:as\s)?(?:the\s)?(?P<s>(?:[A-Z][\w'-]*(?:\s(?:(?:and|in|for|of)\s)?)?){2,7}|[\ue000-\ue0ff])"
    r"(?=[.,;]|$|\s(?:on|in|from|since|with)\b)"
)


def _subject(told: Signed, text: str) -> set[str]:
    """The subject of the sentence before, for one that opens with "It"."""
    match = (_RENAMED.search(told.text) or _SUBJECT.match(told.text)) if text.startswith(("It ", "it ", "They ")) else None
    said = told.words(match["s"]) if match else ""
    return {said} if said and (IS_SERVICE.search(said) or NAMED_SO.search(said)) else set()


_SPARE = 0xE0FF  # a sign that no sentence of the usual length uses
_THE = re.compile(
    r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur)\s((?:(?!the\b|an?\b|its\b|of\b|to\b|in\b|was\b|were\b|had\b|is\b|has\b)[\w'-]+\s){1,5}?"
    r"(?:services?|schemes?|project|programme|line|support|advocacy|counselling|interviews|breaks|mediation|centre|hub|club)(?:\sfor\s(?:[a-z'-]+\s?){1,4})?)"
    r"(?=[.,;:?]|\s(?:was|were|had|has|is|which|and|who|in)\b|$)"
)


def _named(before: str) -> Iterator[str]:
    """The services that a sentence speaks of by the way, in order."""
    return (m[1].strip() for m in _THE.finditer(before))
