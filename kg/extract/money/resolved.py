"""What a meeting resolves to give or to let, said as what its council did, so that the readers of told sums and services read it.

    RESOLVED - That the contract for mentoring be let to Kite Voices          ->   The contract for mentoring was let by Kirby Council to Kite Voices
    DECISION: To award Kite Voices the contract for mentoring                 ->   Kirby Council awarded Kite Voices the contract for mentoring
    Agreed: That approval be given to the award of a grant of £5 to A for B   ->   Kirby Council awarded a grant of £5 to A for B
"""

from __future__ import annotations

import re

from kg.extract.boards.partner_names import own_council
from kg.extract.money.recipients import by_resolution
from kg.extract.money.worded import in_figures
from kg.reading import Reading
from kg.rules.cues import Gate
from kg.screen import Screened
from kg.text import single_spaced

_PAST = {
    "award": "awarded", "let": "let", "grant": "granted", "give": "gave", "make": "made", "allocate": "allocated", "approve": "approved", "provide": "provided", "fund": "funded",
    "commission": "commissioned", "appoint": "appointed", "extend": "extended", "renew": "renewed", "pay": "paid", "set aside": "set aside", "release": "released",
    "contribute": "contributed", "invest": "invested", "commit": "committed", "earmark": "earmarked", "enter into": "entered into", "agree": "agreed", "transfer": "transferred",
}  # fmt: skip
_DOING = {
    "awarding": "awarded", "letting": "let", "granting": "granted", "giving": "gave", "making": "made", "allocating": "allocated", "providing": "provided", "funding": "funded",
    "commissioning": "commissioned", "appointing": "appointed", "extending": "extended", "renewing": "renewed", "paying": "paid", "releasing": "released",
    "contributing": "contributed", "entering into": "entered into", "award of": "awarded", "letting of": "let", "extension of": "extended", "payment of": "paid",
    "allocation of": "allocated",
}  # fmt: skip
_DONE = "awarded|let|granted|given|made|allocated|provided|funded|commissioned|appointed|extended|renewed|paid|set aside|released|contributed|invested|committed|earmarked|transferred"
_HEADWORD = r"(?:RESOLVED|AGREED|DECIDED|DECISION|Resolved|Agreed|Decided|Decision)(?:\s(?:unanimously|TO|to|taken|made))*"
# "RESOLVED - (a) That", "Decision: (1)", "AGREED to"
_OPENED = re.compile(
    rf"^\W{{0,4}}(?:(?:\(?\w{{1,4}}[.)]|\d{{1,2}})\s+)?"
    rf"(?P<head>(?:[Tt]he\s(?:[A-Z]\w+\s){{1,4}}|[Ii]t\swas\s)?{_HEADWORD}\b[\s:;,.-]*)?(?:\(?\w{{1,4}}[.)]\s*)?(?:(?i:that)[,:]?\s+)?(?=\S)"
)
_TO_DO = re.compile(rf"^(?i:to\s)?(?P<verb>(?i:{'|'.join(_PAST)}))\s(?=the\s|an?\s|up\s|£|[A-Z\d])")
_BE_DONE = re.compile(rf"^(?P<what>[^;]{{3,200}}?)\s(?:shall\s|should\s)?be\s(?:duly\s|hereby\s)?(?P<done>{_DONE})\b(?!\s(?:to\s(?:the\s)?(?:report|minute|officers)|authority|delegated))")
_APPROVED = re.compile(
    rf"^(?:approval\s(?:be\s|is\s|was\s)?(?:given|granted)\s(?:to|for)\s|(?:to\s)?(?i:approve|agree|authorise)\s)(?:the\s)?(?P<doing>{'|'.join(_DOING)})\s(?P<rest>.+)$"
)
_DEED = re.compile(r"^the\s(?P<deed>award\sof|letting\sof|extension\sof|payment\sof|allocation\sof)\s(?P<rest>.+?)\sbe\s(?:approved|agreed|authorised|endorsed|ratified|confirmed)\b")
_SUM = r"£[\d.,]+\d(?:\s?(?:m|million|k))?"
_FOR = r",?\s(?:in\sthe\ssum\sof|of|at)\s"
_TENDER = re.compile(
    rf"^(?:the\s)?(?:tender|bid|offer|quotation)\s(?:submitted\s|received\s)?(?:of|by|from)\s(?P<who>[^;]{{3,80}}?)(?:{_FOR}(?P<sum>{_SUM}))?"
    rf"\s(?:for|to\s(?:run|provide|deliver))\s(?P<what>[^;£]{{3,160}}?)(?:{_FOR}(?P<sum2>{_SUM}),?)?\sbe\saccepted(?P<rest>[^;]*)"
)
_WORTH = Screened(
    r",?\s(?:in\sthe\ssum|at\san?\s(?:total\s|annual\s|contract\s|whole-life\s)?(?:value|price|sum)"
    r"|to\sthe\s(?:total\s)?value|with\s(?:a|the)\s(?:total\s|contract\s)?value|worth)(?:\sof)?\s(?=£)"
)
_OFFICE = r"(?:[Tt]he\s)?(?:(?:Cabinet|Executive)(?:\s(?:Member|Board|Committee))?|Portfolio\sHolder|[Ff]ull\sCouncil)(?:\sfor\s[A-Z][\w'-]+(?:,?\s(?:and\s)?[A-Z][\w'-]+){0,4})?"
# who decides for a council: "The Cabinet had awarded", "was approved by the Cabinet Member for Children"
_BY_OFFICE = Screened(
    rf"(?:^|(?P<before>;\s|\sand\s|\bthat\s)){_OFFICE}(?=\s(?:(?:had|has|have)\s)?(?:also\s|since\s|already\s)?(?:{_DONE}|gave|approved|agreed)\b)"
    rf"|(?P<by>\b(?:{_DONE}|approved|agreed)\sby\s){_OFFICE}(?=[\s,.;])"
)
_BARRED = re.compile(r"\b(?:subject\sto|if|unless|provided\sthat|not|no\s|defer\w*|recommend\w*|consider\w*|delegat\w*|authority\s(?:be|to))\b", re.IGNORECASE)
# parts that follow one another in one sentence: "..., (b) that"
_PARTS = re.compile(r"[;,.]\s(?:and\s)?\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s(?:(?i:that)\s)?")
_MAY = Gate("contract*", "tender*", "bid", "offer", "quotation", "grant*", "agreement*", "award*")


def said_done(reading: Reading, index: int, plain: str) -> str:
    """A sentence as the readers of sums and services take it: its sums in figures, what it resolves to give as given, what a contract is worth as what it costs, and the council
    in place of its cabinet."""
    return _by_council(reading, _worth(_done(reading, index, in_figures(single_spaced(plain)))))


def _by_council(reading: Reading, plain: str) -> str:
    """A sentence with the council in place of the cabinet or the member who decides for it."""
    if not _BY_OFFICE.stands(plain) or not (council := own_council(reading)):
        return plain
    return _BY_OFFICE.exact.sub(lambda m: f"{m['before'] or m['by'] or ''}{council}", plain)


def _worth(plain: str) -> str:
    return _WORTH.exact.sub(" at a cost of ", plain) if "£" in plain and _WORTH.stands(plain) else plain


def _done(reading: Reading, index: int, plain: str) -> str:
    """A sentence that resolves to give or to let, as what the council did; the sentence as it is where it resolves no such thing."""
    if "£" not in plain and not _MAY.open(plain):
        return plain
    opened = _OPENED.match(plain)
    if opened is None or not (opened["head"] or by_resolution(reading, index)):
        return plain
    council, said = own_council(reading), plain[opened.end() :]
    if not council or _BARRED.search(said) or _PARTS.search(said):
        return plain
    return _told(said, council) or plain


def _told(said: str, council: str) -> str:
    """A resolution without its headword, as a sentence on what a council did; an empty string where it is of another form."""
    if tender := _TENDER.match(said):
        worth_of = tender["sum"] or tender["sum2"]
        return f"{council} awarded the contract for {tender['what']} to {tender['who']}{f' at a cost of {worth_of}' if worth_of else ''}{tender['rest']}"
    if deed := _DEED.match(said):
        return f"{council} {_DOING[deed['deed']]} {deed['rest']}."
    if approved := _APPROVED.match(said):
        return f"{council} {_DOING[approved['doing']]} {approved['rest']}"
    if to_do := _TO_DO.match(said):
        return f"{council} {_PAST[to_do['verb'].lower()]} {said[to_do.end() :]}"
    if be_done := _BE_DONE.match(said):
        what = be_done["what"]
        return f"{what[:1].upper()}{what[1:]} was {be_done['done']} by {council}{said[be_done.end() :]}"
    return ""
