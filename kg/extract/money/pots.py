"""A board's budget and who put what into it: "The Board's costs came to £90,000, of which £50,000 was met by the Council".

A pot is a body's budget, costs or work; its shares are givers and sums told in a row, in either order, with one verb or
none for all of them, or listed beneath. Sums of services and of schemes are no pots: see `kg.extract.money.sums`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from kg.extract.boards.naming import full_name, gss_of
from kg.extract.boards.partner_bodies import SAFEGUARDING, UNIT, fit, named_body, short_for
from kg.extract.money.givers import ABOUT, givers, without_beside
from kg.extract.money.parties import heir
from kg.extract.money.purposes import RUNNING
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.pieces_bodies import SUBJECT
from kg.rules.grammar import LONGEST
from kg.rules.money.funding import AMOUNT
from kg.text import single_spaced

_MONEY = r"(?:budget|outturn|running\scosts?|costs?|funding|expenses|expenditure|income|pooled\s(?:fund|budget)|pot|upkeep|work|activities|training)"
_SAY = r"(?:of|for|to|towards|in|into|from)"
_BODY = rf"(?:the\s|its\s)?(?:new\s)?(?P<body>{SUBJECT}|(?<=[Tt]he )(?:board|partnership)\b)".replace(" ", r"\s")
_OWNER = _BODY.replace("(?!'s)", "")
_MORE = rf"(?:\sand\s(?:[a-z]+\s)?{_MONEY})?"
_KIND = r"(?:(?!(?:had|has|have|was|were|is|are|with|an?|the)\s)(?:[a-z][\w-]*|and)\s){0,4}?"
_MEMBERS = r"(?:[a-z]+\s)?(?:partners?|agencies|members|organisations)"
_PART = r"(?:(?:central|core|business|support|small|own)\s)?(?:[Oo]ffice|[Bb]usiness\s[Uu]nit|[Uu]nit|[Tt]eam|[Ss]ecretariat|[Ss]taff|[Ww]ebsite|[Hh]elpline|[Cc]oordinator)"
_POTS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_OWNER}'s?\s(?P<part>{_PART})\b[^.;£]{{0,80}}?\bits\s(?P<what>{_KIND}{_MONEY}{_MORE})\b",
        rf"\b(?P<what>{_KIND}(?:{_MONEY}|[Cc]osts?))\sof\s(?:running\s)?{_OWNER}'s?\s(?P<part>{_PART})\b",
        rf"{_OWNER}'s?\s(?P<part>{_PART})(?:'s)?\s(?P<what>{_KIND}(?:{_MONEY}|[Cc]osts?))\b",
        rf"{_OWNER}'s?\s(?:{AMOUNT}\s|20\d\d[\d/-]*\s)?(?P<what>{_KIND}{_MONEY}{_MORE})\b",
        rf"\bthe\s(?P<body>Partnership|Board)\s(?P<what>{_KIND}{_MONEY})\b",
        rf"\b(?P<what>{_KIND}(?:{_MONEY}|[Bb]udget|[Cc]osts?|(?<=the\s)(?:running|maintenance)))\s{_SAY}\s(?:running\s)?{_BODY}",
        rf"\b(?P<what>[Ee]xpenditure|[Ss]pending|[Ss]pend)\sby\s{_BODY}",
        rf"\b(?:cost|spent|needed|took)\s{ABOUT}(?:{AMOUNT})\s(?:in\s20[\d/-]+\s)?to\s(?P<verb>run|fund|maintain|support|operate|service)\s{_BODY}",
        r"(?<![\w'])(?P<alone>(?:(?:[Pp]artners?'?s?'?|[Aa]genc(?:y|ies)'?|[Mm]ember)\s)?[Cc]ontributions)(?=\s(?:for|in|of|from)\s|\s(?:(?:now|as|already)\s)?(?:(?:agreed|confirmed|received|made|paid|promised|notified)(?:\s(?:so\sfar|to\sdate))?(?:\sfor\s20[\d/-]+)?(?=\s(?:are|were|amount|total|c[ao]me)|:)|was|were|are|had|amount(?:s|ed)?|total(?:s|led)?|c[ao]me\sto|had\sbeen|have\sbeen)\b|\s?:\s)",
        rf"{_BODY}\s(?:(?:had|has|have|with)\s){{1,2}}(?:(?:in|for)\s(?:the\syear\s)?20[\d/-]+\s)?(?:an?\s(?=[a-z\s-]{{0,40}}(?:budget|income)\b)|(?=(?:running\s)?costs\sof\s))(?P<what>{_KIND}(?:budget|income|costs))\b",
        r"\b[Tt]he\s(?P<alone>(?:partners'|joint|multi-agency|partnership)\s(?:pooled\s|annual\s|shared\s)?budget)(?=\s(?:for|in|was|is|of|had|stood|came|amounted)\b)",
        rf"\b[Ii]ts\s(?P<what>{_KIND}{_MONEY}{_MORE})\s(?:(?:for|in)\s(?:the\syear\s)?20[\d/-]+,?\s)?(?:,?\s?(?:at|of)\s{ABOUT}{AMOUNT},?\s)?(?:(?:had|has|have|was|were|is|are|been)\s){{1,2}}(?:(?:met|paid|borne|funded|shared|covered|made\sup|found)\b|{ABOUT}{AMOUNT})",
        # "The Manager tabled the budget for 2018/19, to which partners had contributed as follows": of the board whose minutes they are
        rf"\b[Tt]he\s(?P<ours>(?:[a-z]+\s)?budget(?:\sfor\s20[\d/-]+)?),?\s(?:in)?to(?:wards)?\swhich\s(?:the\s|its\s)?{_MEMBERS}\b",
        rf"\b{_MEMBERS}\s(?:(?:had|have|were|are|all|each|now)\s){{0,3}}(?:paid|paying|contribut(?:ed|ing)|put|given|made)\s[^.;£]{{0,40}}?to(?:wards)?\sthe\s(?P<ours>(?:[a-z]+\s)?budget(?:\sfor\s20[\d/-]+)?)\b",
        rf"\b[Cc]ontributions?\s(?:made\s)?(?:in)?to(?:wards)?\s(?:the\s(?P<what>running|operation|work|upkeep)\sof\s)?{_BODY}",
        rf"\b(?:[Tt]owards|[Tt]o|[Ff]or)\sits\s(?P<what>{_KIND}{_MONEY}{_MORE})\b",
        rf"{_BODY}\s(?:(?:was|is|had\sbeen|has\sbeen|were|are)\s(?:jointly\s)?(?:funded|financed|paid\sfor|resourced)\sby|(?:(?:had|has)\s)?(?P<how>receiv(?:es|ed)|costs?|drew|draws|r[au]ns?\son|(?:operat|manag)(?:ed|es)\son|spent|spends)\b)",
        r"\b(?:(?:pay|paid)\sfor|fund(?:ed|s)?|financed?|(?:meet|met|share|shared|bear|bore)\s(?:the\scosts?\sof|its\scosts?))\s?(?P<pointed>it|the\s(?:agency|service))?\s(?:jointly\s)?between\sthem(?:,?\s(?:as\sfollows|thus))?(?=:|,)",
        rf"(?:{AMOUNT})(?:\s(?:a|each|per)\s(?:year|annum)|\sin\s20[\d/-]+)?\s(?:in)?to(?:wards)?\s{_BODY}(?=[.,;]|$|\sin\s20)",
    )
)
_TOTAL = re.compile(
    rf"\b(?:[Bb]udget|[Cc]osts?|[Ii]ncome|[Ee]xpenditure|[Ff]unding|[Tt]otal|[Cc]ontributions)\b[^£.;]{{0,60}}?\s(?:of|to|was|were|been|is|at|totall(?:ed|ing)|cost)\s{ABOUT}(?P<amount>{AMOUNT})"
)
# "the Board's £300,000 budget", "the cost of the Board, £240,000, was", "It had cost £296,000 to run the Board"
_WHOLE = re.compile(
    rf"(?:(?:'s?\s|\b[Aa]\s)(?=£[\d.,\w\s]{{2,16}}\s(?:budget|income|cost))|\b(?:budget|costs?|income|funding)\b[^£;.]{{0,60}},\s(?:at\s)?|\b(?:cost|spent|(?:r[au]n|operated|managed)\son)\s){ABOUT}(?P<amount>{AMOUNT})"
)
# "partners had paid £90,000 into the Board's budget: £50,000 came from the Council …"
_POOLED = re.compile(
    rf"\b(?:paid|put|contributed|given|pooled)\s(?:in\s)?{ABOUT}(?P<amount>{AMOUNT})\s(?:in)?to(?:wards)?\s[^;:.£]{{3,60}}?"
    rf"\b(?:budget|costs?|fund|pot)\b(?:[^;.£]{{0,40}}:|,\s(?:(?:out\s)?of|to(?:wards)?)\swhich\b)"
)
# One share of a whole is told as a part: "its cost of £90,000 was met as to £40,000 by the Police, with the rest shared"
_PARTED = re.compile(
    rf"{AMOUNT}[^£;.]{{0,70}}?(?:\bas\sto\s{AMOUNT}|,?\s(?:of|(?:in)?to(?:wards)?)\s(?:which|this|that)\b[^£;.]{{0,60}}?{AMOUNT}|,[^£;.]{{3,70}}?\s(?:bearing|paying|meeting|contributing|putting\sin|finding|providing|giving|covering)\s(?:{ABOUT})?{AMOUNT}"
    rf"|[^£;.]{{0,40}}?,?\swith\s(?:{ABOUT})?{AMOUNT}\s(?:of\s(?:it|this|that|which)\s)?(?:(?:coming|received|paid|met|given|provided)\s)?(?:from|by)\s|[^£;]{{0,90}}?\b(?:contributed|paid|gave|given|put|provided|added)\s(?:in\s)?(?:{ABOUT})?{AMOUNT}\s(?:in)?to(?:wards)?\s(?:it|this|that)\b)"
)
_THE_BUDGET = re.compile(rf"(?:The|Its)\s(?:[a-z]+\s)?budget(?:\s(?:for|in)\s20[\d/-]+)?\s(?:was|is|had\sbeen|stood\sat|came\sto|would\sbe)\s{AMOUNT}")
_CELL = re.compile(r"(?<=[a-z)A-Z])\s?\|\s?(?=£)")  # "Barset Police | £5,000"
_NO_PLACE = re.compile(r"(?:(?:Local|Multi-Agency)\s)?(?:Children'?s?\s)?Safeguarding\s(?:Children\s)?(?:Board|Partnership)")  # a class, or a title cut short
_LETTERS = re.compile(r"\s\([A-Z][\w&-]{1,9}\)")
_ASKED = re.compile(
    r"\b(?:(?<!be )asked|floated|mooted|(?:is|was|were|been)\snot\s(?:yet\s)?(?:been\s)?agreed|queried|questioned|proposed|suggested|shortfall|overspen[dt]|underspen[dt]|deficit"
    r"|saving)\b"
)


@dataclass(frozen=True, slots=True)
class Share:
    """What one gave, as written, and the sentence or list item that says so."""

    giver: str
    amount: str
    where: Sentence


@dataclass(frozen=True, slots=True)
class Pot:
    """A body's money: the body by its full name, what it is as written, the whole sum where told, and the shares."""

    body: str
    purpose: str
    total: str
    where: Sentence
    shares: tuple[Share, ...]
    named: int  # where the sentence that names it starts: this one or the one before


def pots(reading: Reading) -> dict[int, Pot]:
    """The pots of a document, by the start of the sentence that tells the shares."""
    return reading.once("pots", _all)


def _all(reading: Reading) -> dict[int, Pot]:
    found: dict[int, Pot] = {}
    for index, sentence in enumerate(reading.sentences):
        last = reading.sentences[index - 1] if index else sentence
        if pot := _pot(reading, index) or _more(sentence, found.get(last.start) if last.section == sentence.section else None):
            found[sentence.start] = pot
    return found


def _more(sentence: Sentence, last: Pot | None) -> Pot | None:
    """What a sentence right after a pot adds to it: "Cafcass paid £550 as always"."""
    if last is None or "£" not in sentence.plain:
        return None
    plain = _plain(sentence)
    shares = _shares(sentence) if not _SPENT_ON.search(plain) and not _ASKED.search(plain) else []
    more = shares and shares[0].amount not in {last.total, *(s.amount for s in last.shares)} and plain.count("£") == len(shares)
    return replace(last, total="", where=sentence, shares=tuple(shares), named=sentence.start) if more else None


def _pot(reading: Reading, index: int) -> Pot | None:
    sentence = reading.sentences[index]
    if "£" not in sentence.plain and not sentence.plain.rstrip().endswith(":"):
        return None
    plain = _plain(sentence)
    if _ASKED.search(plain):
        return None
    shares = _shares(sentence)
    if not shares and plain.endswith(":"):
        shares = [s for item in reading.items_of(index) for s in _shares(item)]
    at = _named(reading, index) if len(shares) > 1 or (shares and _PARTED.search(plain)) else None
    at = at or _of_partners(reading, index, plain, shares)
    if not at:
        return None
    body, what, told = at
    named = sentence.start if told == _plain(sentence) else reading.sentences[index - 1].start
    given = {s.amount for s in shares}
    whole = next((m["amount"] for p in (_TOTAL, _WHOLE, _POOLED) for m in p.finditer(told) if m["amount"] not in given), "")
    what = _PAID_IN.sub("", what)
    if what.lower() == "contributions" and (section := reading.section_of(sentence)) and re.search(r"20\d\d", section.title) and _BUDGET.fullmatch(section.title):
        what = section.title  # "Budget 2018/19", under which nothing but contributions is said
    what = "running costs" if RUNNING.fullmatch(what.removesuffix(body)) else what
    return Pot(body, what or body, whole, sentence, tuple(shares), named)


def _named(reading: Reading, index: int) -> tuple[str, str, str] | None:
    """The body, what its money is called, and the text that says so: here, or in the sentence right before."""
    sentence = reading.sentences[index]
    last = reading.sentences[index - 1] if index else None
    if here := _named_at(reading, index, its=True):
        if here[1].lower() != "contributions" or last is None or last.section != sentence.section:
            return here
        owned = _named_at(reading, index - 1, its=False)
        if owned and owned[1].endswith("budget") and not _shares(last):
            return owned  # "The Board's budget came to £90,000. Contributions: the Council £60,000"
        return (here[0], "budget", here[2]) if _THE_BUDGET.match(last.plain) else here
    if last is None or last.section != sentence.section or "£" not in last.plain or _shares(last):
        return None
    told = _named_at(reading, index - 1, its=False)
    return told if told and any(p.search(told[2]) for p in (_TOTAL, _WHOLE)) else None


def _of_partners(reading: Reading, index: int, plain: str, shares: list[Share]) -> tuple[str, str, str] | None:
    """The board that councils and other agencies paid into, where here, shortly before or in the title its budget is spoken of and nothing else that they paid for."""
    givers = " ".join(s.giver for s in shares)
    if len(shares) < 2 or not (_COUNCIL.search(givers) and _AGENCY.search(givers)) or _SPENT_ON.search(plain):
        return None
    sentence, section = reading.sentences[index], reading.section_of(reading.sentences[index])
    near = [plain, *(single_spaced(s.plain[:LONGEST]) for s in reading.sentences[max(0, index - 2) : index][::-1] if s.section == sentence.section)]
    told = next((text for text in near if _BUDGET_OF_ALL.search(text)), plain if section and _BUDGET.fullmatch(section.title) else "")
    if told != plain and _PAID_FOR.search(plain):  # "The conference had been paid for by the Council (£900)"
        return None
    body = _host(reading) or next((b for b in [before(reading, index)] if SAFEGUARDING.search(b)), "") if told else ""
    if told and not body:
        body = next((b for text in near for kind in ("Partnership", "Board") if re.search(rf"\b{kind}\b", text, re.IGNORECASE) and (b := main_body(reading, kind))), "")
    return (body, "budget", told if told in near[:2] else plain) if body else None


def _named_at(reading: Reading, index: int, *, its: bool) -> tuple[str, str, str] | None:
    """What one sentence says of it; where `its` counts, "its budget" is that of the body named before."""
    sentence = reading.sentences[index]
    plain = _plain(sentence)
    for pattern in _POTS:
        for match in pattern.finditer(plain):
            said = match.groupdict().get("body") or ""
            name = ""
            if said:
                if UNIT.fullmatch(said):
                    return _of_unit(reading, index, match, plain)
                name = short_for(reading, sentence, said) or fit(reading, full_name(reading, said, sentence.start))
                whole = SAFEGUARDING.search(name) and not _NO_PLACE.fullmatch(name)
                name = name if whole else main_body(reading, said) or name
                if said.islower():  # "the board had cost"
                    name = main_body(reading, said.capitalize())
                name = heir(reading, said.capitalize(), name, sentence)
                if said in {"Board", "Partnership"} and name and _gone(reading, name):
                    name = main_body(reading, said) or name
            elif "alone" in match.groupdict():
                name = _host(reading) or next((n for n in [before(reading, index)] if SAFEGUARDING.search(n)), "") or main_body(reading, "Partnership") or main_body(reading, "Board")
                name = name or next((n for n in [full_name(reading, "the Partnership", sentence.start)] if SAFEGUARDING.search(n)), "")
            elif "ours" in match.groupdict():
                name = _host(reading)
            elif "pointed" in match.groupdict():
                agency = _agency(reading)
                if agency:
                    return agency, agency, plain
            elif its:
                name = before(reading, index)
            if name:
                return name, _owned(match, said, name), plain
    return None


_JOINT_COMMITTEE = re.compile(r"(?P<of>(?:[A-Z][\w'&-]*\s(?:(?:and|of|for)\s)?){2,8})(?:Joint\s(?:Committee|Board)|Management\s(?:Committee|Board))")


def _agency(reading: Reading) -> str:
    """The joint agency whose committee it is: "Roe Vale Adoption" of the "Roe Vale Adoption Joint Committee"."""
    found = {m["of"].strip() for meeting in reading.meetings if (m := _JOINT_COMMITTEE.fullmatch(meeting.body))}
    return found.pop() if len(found) == 1 else ""


def _of_unit(reading: Reading, index: int, match: re.Match[str], plain: str) -> tuple[str, str, str] | None:
    """The board whose unit is paid for: the one told of before."""
    name = before(reading, index) or main_body(reading, "Partnership") or main_body(reading, "Board")
    return (name, match["body"], plain) if name else None


# Who pays into a board's budget, what tells that it is spoken of, and what tells of something else
_COUNCIL = re.compile(r"\b(?:[Cc]ouncils?|[Aa]uthority|[A-Z]*[BCD]C)\b")
_AGENCY = re.compile(r"\b(?:[Pp]olice|[Cc]onstabulary|CCGs?|ICB|(?:[Cc]linical\s)?[Cc]ommissioning\s[Gg]roups?|[Hh]ealth|NHS|Probation|Cafcass|CAFCASS|CRC|Commissioner|O?PCC)\b")
_BUDGET_OF_ALL = re.compile(
    r"\b(?:(?:[Tt]he|[Aa]n?|[Ii]ts|[Oo]ur|[Tt]his\syear's)\s(?:(?:annual|total|pooled|joint|overall|core|draft|final|agreed|multi-agency|[Pp]artnership|[Bb]oard)\s)?budget\b(?!'s)"
    r"(?!\s(?:for|of|to|on)\s(?!(?:the\s)?(?:(?:coming|current|next|last|financial)\s)?(?:year|20\d\d)|£|about|some|just|over|nearly))|(?:[Pp]artners?'?\s|[Aa]genc(?:y|ies)'?\s)?[Cc]ontributions\b(?!\s(?:to|towards)\b)"
    r"|[Ii]ncome\s(?:had|has|was|for|in|of|came|stood|totalled)\b|[Tt]he\s(?:total|whole)\sof\s£)"
)
_PAID_FOR = re.compile(r"^(?!It\b|This\b)[^£]*\b(?:cost|(?:was|were|been|is|are)\s(?:\w+\s)?(?:paid\sfor|funded|met|financed|borne|shared|split))\b")
_SPENT_ON = re.compile(
    rf"{AMOUNT}\)?(?:\s(?:a\syear|per\sannum|each|between\sthem|in\s20[\d/-]+))?"
    r"\s(?:for|towards?|to|into|on)\s(?!(?:the\s)?20\d\d|(?:the\s)?(?:[a-z]+\s)?year\b|(?:it|this|that|the\s(?:[a-z]+\s)?budget|the\sBoard|the\sPartnership)\b)"
)
_BUDGET = re.compile(r"(?:[A-Z][\w']+\s){0,4}[Bb]udget(?:\s(?:for\s)?20\d\d[/-]\d{2,4})?")
_FOR_YEAR = re.compile(r"\s(?:for|in)\s20\d\d(?:\s?[-/]\s?\d{2,4})?")
_IS_FUNDED = re.compile(r"\b(?:funded|financed|paid\sfor|resourced)\sby$")


_ITS_MONEY = re.compile(r"\bits\s(?:(?:[a-z]+|20[\d/-]+)\s){0,2}(?:budget|running\scosts?|costs)\b")  # "what the DSCP cost … that its budget came to"


# "The Partnership had spent £90,000 in 2021/22 on its unit and its training": all that is paid in is for these
_SPENT = re.compile(rf"\s{ABOUT}{AMOUNT}(?:\s(?:in|during|over)\s(?:the\syear\s)?(?:to\s)?20[\d/-]+|\sin\sthe\syear)?\son\s(?:the\s)?(?P<on>[^.;:£]{{3,80}}?)(?=[.;:]|$|,\s(?:of|to|towards|with)\b)")


def _owned(match: re.Match[str], said: str, name: str) -> str:
    """What the money is for, as written: "the RSCP's running costs"; nothing where a body is only said to be funded."""
    if verb := match.groupdict().get("verb"):
        return f"{verb} the {said.removeprefix('the ')}"
    if said and (how := match.groupdict().get("how")) and not how.startswith(("receiv", "dr")):
        if own := _ITS_MONEY.search(match.string, match.end()):
            return own.group()
        if spent := _SPENT.match(match.string, match.end()):
            return spent["on"]
        return f"cost of the {name}" if how.startswith("cost") else f"running of the {said}"
    if alone := match.groupdict().get("alone"):
        year = _FOR_YEAR.match(match.string, match.end())
        return f"{alone}{year.group()}" if year and alone.islower() else alone
    if ours := match.groupdict().get("ours"):
        return ours
    if part := match.groupdict().get("part"):
        return f"{match['what']} of the {said.removeprefix('the ')}'s {part}"
    what = match.groupdict().get("what") or ("budget" if "ontribution" in match.group() else "")
    if not what or not said or match.groupdict().get("what") is None:
        if not what and _IS_FUNDED.search(match.group()):
            return said.removeprefix("the ")
        if own := _ITS_MONEY.search(match.string, match.end()):
            return own.group()
        return what if not said else f"{said} {what}".strip() if said.isupper() else f"{said}'s {what}" if what else ""
    if match.start("body") > match.start("what"):  # "the running costs of the Board"
        return match.string[match.start("what") : match.end("body")]
    return f"{said} {what}" if f"{said} {what}" in match.string or (said.isupper() and f"{said}'s" not in match.group()) else f"{said}'s {what}"


def before(reading: Reading, index: int) -> str:
    """The body that "its" means: what the nearest of the two sentences before names last."""
    for other in reading.sentences[max(0, index - 2) : index][::-1]:
        if other.section != reading.sentences[index].section:
            continue
        for match in [*re.finditer(SUBJECT.replace(" ", r"\s"), single_spaced(other.plain[:LONGEST]))][::-1]:
            if name := fit(reading, full_name(reading, match.group(), other.start)) or named_body(reading, other, match.group(), other.start + match.start()):
                return name
    return ""


def _host(reading: Reading) -> str:
    """The board whose own meeting it is."""
    bodies = [m.body.title() if m.body.isupper() else m.body for m in reading.meetings]
    body = next((b for b in bodies if SAFEGUARDING.search(b)), "")
    return fit(reading, full_name(reading, body, 0) or body) if body else ""


def main_body(reading: Reading, said: str) -> str:
    """The one body for safeguarding children that the document names, of the kind of a short form ("the Partnership")."""
    kind = said.split()[-1]
    if kind not in {"Board", "Partnership"}:
        return ""
    named = re.compile(rf"(?:[A-Z][\w'-]+,?\s(?:(?:and|of|in|the)\s){{0,2}}){{0,6}}(?:Safeguarding\s(?:Adults?\sand\s)?Children(?:\sand\sAdults?)?|Children's\sSafeguarding)\s{kind}\b")
    said_so = [(_OF_POST.sub("", " ".join(m.group().split())), m.start()) for m in named.finditer(reading.plain)]
    found = {name for said, at in said_so if (name := full_name(reading, said, at))}
    found = {n for n in found if not n.startswith("Local Safeguarding")} or found
    found = {n for n in found if not _gone(reading, n)} or found
    placed = {n for n in found if set(gss_of(reading, n)) >= set(reading.gss)} or found
    longest = {n for n in placed if not any(n != o and o.endswith(n) for o in placed)}
    return fit(reading, longest.pop()) if len(longest) == 1 else ""


_PAID_IN = re.compile(r"^(?:that\s)?contributions\s(?:to|towards)\s(?:the\s)?|^(?:(?:been|had|has|have|was|were|made|paid|given|put|contributed|to|into|towards|the|that|in)\s)+")
_OF_POST = re.compile(r"^.*(?:\b(?:Chair|Manager|Director|Officer|Co-?ordinator|Member|Scrutineer|Lead)s?\s(?:of|for)\s(?:the\s)?|,\s(?:the\s)?)(?=[A-Z])")
_INTO = (
    r"(?:[Aa]malgamation|[Mm]erger|[Mm]erging|[Rr]eplac\w+|[Ss]upersed\w+|[Ff]ormer(?:ly)?|[Pp]revious|[Tt]aken\sover\sfrom|[Ss]ucceeded)\s(?:of\s|by\s)?"
    r"(?:(?:two|three|four|both)\s(?:[a-z]+\s)?(?:bodies|boards|partnerships),?\s(?:namely\s)?|both\s)?"
)


def _gone(reading: Reading, name: str) -> bool:
    """Whether a body is named only as one from which another was made: "the amalgamation of the Roe Board with the Dale Board"."""
    text = reading.plain
    named = [" ".join(text[max(0, m.start() - 160) : m.start()].split()) for m in re.finditer(re.escape(name).replace(r"\ ", r"\s+"), text)]
    return bool(named) and all(re.search(rf"{_INTO}(?:the\s)?(?:[A-Z][\w'-]+\s(?:and\s)?){{0,8}}(?:(?:with|and|,)\s(?:the\s)?(?:[A-Z][\w'-]+\s)*)?$", b + " ") for b in named)


def _plain(sentence: Sentence) -> str:
    plain = single_spaced(sentence.plain[:LONGEST])
    return without_beside(_LETTERS.sub("", _CELL.sub(": ", plain, count=1)).strip())


def _shares(sentence: Sentence) -> list[Share]:
    """The givers and sums of a sentence, in the order that tells more of them."""
    if "£" not in sentence.plain:
        return []
    plain = _plain(sentence)
    return [Share(who, amount, sentence) for who, amount in givers(plain)]
