"""Sums of money with their purpose: what was given, by whom, to whom, for children's services and their boards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from kg.extract.boards.naming import gss_of
from kg.extract.boards.partner_bodies import SAFEGUARDING, UNIT, near_body
from kg.extract.boards.partner_names import own_council
from kg.extract.money.areas import of_places_as_councils
from kg.extract.money.contracting import deals
from kg.extract.money.contracts import frame
from kg.extract.money.eachgave import COSTS, each_gave, owner_of
from kg.extract.money.funding_told import Told, framed, of_both, of_lists, with_gifts, with_roles
from kg.extract.money.funding_topic import concerns_children
from kg.extract.money.jottings import jotted
from kg.extract.money.moneyresaid import granted, money_resaid
from kg.extract.money.moneytables import money_tables
from kg.extract.money.parties import councils_of, heir, one_of, party, spoken_for
from kg.extract.money.pots import Pot, before, main_body, pots
from kg.extract.money.prices import prices, provider_before, served_before
from kg.extract.money.purposes import RUNNING, pointed_at, points_back, scheme_of, trimmed, without_speaker
from kg.extract.money.recipients import apart, by_resolution, by_whom, contributor, for_what, no_purpose, own_purpose
from kg.extract.money.resolved import said_done
from kg.extract.money.sources import from_own_purse, undated, unserved, unsourced
from kg.extract.money.sums import FOR_WHICH, Sum, not_given, pounds, shares, sums
from kg.extract.organisations import codes_of, organisation, organisations
from kg.extract.proof import proof
from kg.model import Fact, FundingFact, Sentence
from kg.reading import Reading
from kg.rules.grammar import LONGEST, groups
from kg.rules.money.funding import AMOUNT, FUNDER, TABLE
from kg.rules.money.roles import UNREAL
from kg.text import single_spaced

_NEXT = re.compile(
    rf"(?:,?\s(?:and|&|while|with)\s|,\s)(?P<funder>{FUNDER})\s\(?(?:(?:contributed|gave|paid|put\sin"
    rf"|provided|contributing|giving|a\sfurther|another)\s)?(?P<amount>{AMOUNT})(?![\d,.]*\d)(?!\s(?:for|to|in"
    r"|on)\s)"
)
_FROM = re.compile(rf"(?:\bof|,|\sand)\s(?P<amount>{AMOUNT})\sfrom\s(?P<funder>{FUNDER})")
_BARE = re.compile(r"(?:(?:the same|the|that|this) )?(?:service|scheme|work|project|programme|contract|cost|running costs?|pilot)")
# "had paid £24,500 to the Hub for its club and £18,000 to the Centre for …": one giver, one verb
_ALONGSIDE = re.compile(r"(?:(?!\b(?:was|were|had|has|have|is|are|came|by|from|while|but|that|rest|remainder)\b)[^£;.])*(?:,|,? and)\s(?:(?:a further|another|some)\s)?")
# "had been put into the service to pay for team managers"
_TO_PAY = re.compile(
    r"[^.;:£]{0,100}?\sto\s(?:help\s)?(?:pay\sfor|fund|meet\sthe\scosts?\sof|recruit|employ)\s(?:the\s|an?\s)?"
    r"(?P<what>[a-z][\w'-]*(?:\s(?!in\b|over\b|for\b|until\b|and\b|which\b|who\b)[\w'-]+){0,7})(?=[.,;]|$|\s(?:in|over|for|until|and|which|who)\b)"
)
_OF_SERVICE = re.compile(r"'s\s(?:[A-Z][\w'-]*\s(?:(?:and|of|for)\s)?){1,6}(?:Services?|Team|Programme|Scheme|Project)$")  # "the Council's Youth Service" pays nothing
_SERVICES = re.compile(r"(?:the )?(?:(?:two|three|both|these|those) )services")
_OF_A_KIND = re.compile(r"\b(?:programme|scheme|project|pilot)\b", re.IGNORECASE)
_CARRY_OUT = re.compile(r"(?:to )?(?:carry|deliver|implement|fund|support|put|resource|help) (?:it|this|that|them)(?: (?:out|into \w+|through|forward))?|(?:it|this|them)")
_SECURED = re.compile(r"\b(?:secured|obtained|won|attracted|raised)\b")  # by the council, for what another provides
_ITS_OWN = re.compile(r"\sof\s(?:its|their)\sown\b")  # "and the Council had put in £5,000 of its own"
_FOR_IT = re.compile(r"£[\d.,]+\w*\s(?:\w+\s){0,3}?for\s(?:it|this|them|the\sservice)\b")
_PLAN = re.compile(r"(?:[A-Z][\w'-]+\s(?:(?:and|of|for)\s)?){1,8}(?:Plan|Strategy|Programme|Project|Service|Scheme|Framework|Hub)\b")
_AROUND = re.compile(
    r"^(?:that\s)?contributions\s(?:to|towards)\s(?:the\s)?"
    r"|^(?:the\s)?(?:20[\d/-]+\s)?(?:[a-z]+\s)?budget\s(?:for|of)\s(?:the\s)?|^(?:annual\s+)?contract\s+(?:of|for)\s+(?:the\s+)?|\s+(?:in|over|for|of|and|was|is|were|are)$"
)
# "had put £5,000 towards (iii) and the Council £6,000": what part (iii) of the list is, is not read
_FOR_A_PART = re.compile(r"\s(?:for|to|towards?|into|on|against)\s\((?:[ivx]{1,4}|[a-z]|\d{1,2})\)")
_GIVER = re.compile(r"\b(?:Department|Governments?|Council|Home Office|Ministry|Lottery|Trust|Foundation|Authority|Executive|Agency|Commission(?:er)?|NHS|Sport|Arts)\b")


def extract(reading: Reading) -> Iterator[Fact]:
    """The sums of a document, each once."""
    seen: set[tuple[str, str, str]] = set()
    context = _Context()
    in_pots = {share.where.start for pot in pots(reading).values() for share in pot.shares}
    rows = [f for f in of_lists(reading, seen) if f.evidence.start not in in_pots]
    yield from rows
    whole = {f.evidence.start for f in rows}
    apart_read = {n.sentence.start for n in (*jotted(reading), *money_tables(reading))}
    told_of = {p.named for p in pots(reading).values() if p.named != p.where.start}
    for index, printed in enumerate(reading.sentences):
        sentence = replace(printed, plain=unserved(said_done(reading, index, printed.plain))) if "£" in printed.plain or " pounds" in printed.plain else printed
        context.enter(sentence)
        pot = pots(reading).get(sentence.start)
        if sentence.start in told_of and not pot:
            continue
        sure = pot is not None and SAFEGUARDING.search(pot.body)
        if (not sure and "£" not in sentence.plain) or (": £" in sentence.plain and sentence.start in whole) or sentence.start in apart_read:
            continue  # a list in one sentence, a row or a note, read as such
        if UNREAL.match(sentence.plain):
            continue
        on_topic = bool(sure) or concerns_children(reading, sentence)
        if pot and on_topic:
            yield from _potted(reading, pot, seen)
            continue
        section = reading.section_of(sentence)
        plain = of_places_as_councils(reading, money_resaid(reading, index, spoken_for(reading, index, undated(single_spaced(sentence.plain[:LONGEST])))))
        alike = [one] if (one := granted(reading, index)) else list(_alike(reading, index, plain))
        apart = not alike and not shares(plain)
        all_told = alike or _priced(reading, index, _told(reading, sentence, context, plain, apart))
        all_told = [_owned(reading, t, index) for t in with_roles(reading, index, plain, with_gifts(reading, index, plain, all_told, context.before), context.last)]
        all_told = [replace(t, funder=t.funder or own_council(reading)) for t in all_told] if from_own_purse(plain) else all_told
        all_told = [_settled(reading, sentence, t) for t in _pointed(reading, sentence, context, plain, all_told)]
        if any(_FOR_A_PART.match(plain, plain.find(t.text) + len(t.text)) for t in all_told if t.text in plain):
            continue
        givers = [t.funder for t in all_told]
        for told in all_told:
            if (not told.purpose and told.rule.endswith("/share")) or no_purpose(told.purpose) or points_back(told.purpose):
                continue
            if told.rule.endswith((".resolved", ".resolved-be")) and not by_resolution(reading, index):
                continue
            if not on_topic and not _given(reading, told):
                continue
            context.last = told
            key = (told.amount, told.funder, told.purpose.casefold())
            if key in seen:
                continue
            seen.add(key)
            at = max(0, printed.plain.find("£"))
            yield FundingFact(
                evidence=proof(printed, at, at + 1), rule=told.rule, gss=_whose(reading, told, givers, apart and not of_both(told)),
                meeting=section.meeting if section else 0,
                amount=told.amount, purpose=own_purpose(told.purpose, told.recipient), funder=told.funder, recipient=told.recipient,
            )  # fmt: skip


def _told(reading: Reading, sentence: Sentence, context: _Context, plain: str, apart: bool) -> list[Told]:
    """The sums of a sentence: those that rules bind, read again without the account that they were taken from, then the others."""
    found = [_full(reading, t, sentence, context) for t in _read(reading, sentence, plain)] if apart else []
    short = unsourced(plain) if apart else plain
    if short != plain:
        again = [_full(reading, t, sentence, context) for t in _read(reading, sentence, short)]
        bound = {t.amount: t for t in found}
        found = [*(t for t in found if t.amount not in {a.amount for a in again}), *(_fuller(t, bound.get(t.amount)) for t in again)]
    found = [*found, *_others(reading, sentence, found, context, short)]
    whole = sums(plain, set()) if found else []
    return [_apart(reading, sentence, plain, t, whole) for t in found]


def _apart(reading: Reading, sentence: Sentence, plain: str, told: Told, whole: list[Sum]) -> Told:
    """A sum with its purpose apart from its recipient, with what "of that" was for, and with the giver that the words around name; `whole`: the sums of the sentence."""
    after = plain[plain.find(told.text) + len(told.text) :] if told.text in plain else ""
    who, purpose = ("", told.purpose) if plain.startswith(told.purpose) or (told.recipient and told.recipient not in told.purpose) else apart(told.purpose)
    told = replace(told, recipient=organisation(reading, who, sentence.start), purpose=purpose) if who or purpose != told.purpose else told
    if of_that := for_what(after):
        had = told.purpose if not told.recipient and told.purpose[:1].isupper() else ""  # "given to Kirby Trust, and this is for clubs"
        told = replace(told, purpose=of_that, recipient=organisation(reading, had, sentence.start) if had else told.recipient)
    if not told.funder and (giver := by_whom(after) or contributor(plain[: plain.find(told.text)] if told.text in plain else "")):
        return replace(told, funder=organisation(reading, giver, sentence.start))
    if not told.recipient and told.funder and (to := next((s.recipient for s in whole if s.amount == told.text and s.recipient and s.funder), "")):
        to = organisation(reading, to, sentence.start)
        return told if to in {told.funder, told.purpose} else replace(told, recipient=to)
    if not told.funder and not told.recipient and (said := next((s for s in whole if s.amount == told.text and len(s.funder) > 4), None)):
        recipient = organisation(reading, said.recipient, sentence.start) if said.recipient else ""
        told = replace(told, funder=organisation(reading, said.funder, sentence.start), recipient=recipient)
    return told


def _fuller(told: Told, other: Told | None) -> Told:
    """A sum with the funder and recipient of its other reading where it has none."""
    if other is None:
        return told
    return replace(told, funder=told.funder or other.funder, recipient=told.recipient or other.recipient)


def _pointed(reading: Reading, sentence: Sentence, context: _Context, plain: str, told: list[Told]) -> list[Told]:
    """The sums of a sentence, each with the purpose that its words point back to: "for the same purpose", "the programme"."""
    section, out = reading.section_of(sentence), list[Told]()
    pointers: dict[str, str] = {}  # one "it" for all sums of a sentence
    for one in told:
        earlier = out[-1].purpose if out else context.last.purpose if context.last else ""
        purpose = without_speaker(one.purpose)
        clause = plain[: max(0, plain.find(one.text))]
        if purpose not in pointers:
            pointers[purpose] = pointed_at(purpose, clause, earlier, context.before, section.title if section else "")
        out.append(replace(one, purpose=pointers[purpose]))
    return out


def _alike(reading: Reading, index: int, plain: str) -> Iterator[Told]:
    """What several gave alike: "the partners were A, B and C, each of which paid in £5,000 towards its running costs"."""
    told = each_gave(plain)
    if told is None:
        return
    sentence = reading.sentences[index]
    purpose, body = told.purpose, ""
    if told.owner:
        body = before(reading, index) if told.owner in {"its", "their"} else _body(reading, told.owner, sentence)
        purpose = purpose if told.owner in {"its", "their"} else told.whole
    for giver in organisations(reading, told.givers, sentence.start) if told.givers else councils_of(reading, body):
        if purpose:
            yield Told(pounds(told.amount), purpose, giver, body, "funding/each", told.end, told.amount)


def _body(reading: Reading, said: str, sentence: Sentence) -> str:
    """The board or partnership that words name, in full; nothing where it is some other thing."""
    name = organisation(reading, f"the {said}" if len(said.split()) == 1 and not said.isupper() else said, sentence.start)
    name = heir(reading, said, name if " " in name else main_body(reading, said), sentence)
    return name if re.search(r"\b(?:Board|Partnership|Committee|Hub|Panel|Forum)$", name) else ""


def _settled(reading: Reading, sentence: Sentence, told: Told) -> Told:
    """A sum with its parties in full, and for "the Partnership" that which the item's title, in capitals too, names."""
    funder, recipient = party(reading, _OF_SERVICE.sub("", told.funder)), party(reading, told.recipient)
    if points_back(told.purpose) and (service := served_before(reading, sentence)):
        told = replace(told, purpose=service)
    if not recipient and funder == own_council(reading) and _FOR_IT.search(sentence.plain):
        recipient = provider_before(reading, sentence, told.purpose)
    at = sentence.plain.find(told.text)
    if _BARE.fullmatch(told.purpose) and at >= 0 and (paid := _TO_PAY.match(sentence.plain, at + len(told.text))):
        recipient = recipient if told.recipient in sentence.plain else ""  # that of the service told before
        told = replace(told, purpose=paid["what"])
    if recipient and RUNNING.fullmatch(told.purpose.removesuffix(recipient)):  # "the running costs of the Roe Partnership", which had the sum
        told = replace(told, purpose="running costs")
    if recipient in {"Board", "Partnership"}:
        near = near_body(reading, sentence, sentence.start)
        recipient = near if near.endswith(f" {recipient}") else recipient
    if funder or (recipient == own_council(reading) and at >= 0 and _ITS_OWN.match(sentence.plain, at + len(told.text))):
        recipient = "" if _ITS_OWN.match(sentence.plain, at + len(told.text)) else recipient
        funder = funder or own_council(reading)
    return replace(told, funder="" if funder == recipient else funder, recipient=recipient, purpose=trimmed(scheme_of(told.purpose, sentence.plain)))


def _owned(reading: Reading, told: Told, index: int) -> Told:
    """A sum with the board as its recipient whose costs or budget it is for: "the Partnership's pooled budget", "its running costs"."""
    sentence = reading.sentences[index]
    if told.recipient or told.rule == "funding/price":
        return told
    if UNIT.fullmatch(told.purpose.title()) and (body := main_body(reading, "Partnership") or main_body(reading, "Board")):
        return replace(told, recipient=body)
    if owner := owner_of(told.purpose):
        return replace(told, recipient=_body(reading, owner, sentence))
    if COSTS.fullmatch(told.purpose) and re.search(rf"\bits\s{re.escape(told.purpose)}", sentence.plain):
        body = before(reading, index)
        return replace(told, recipient=body) if SAFEGUARDING.search(body) else told
    return told


def _priced(reading: Reading, index: int, told: list[Told]) -> list[Told]:
    """The sums of a sentence, those that are the price of a service told as such: its purpose, payer and provider."""
    if "£" not in reading.sentences[index].plain:
        return told
    bought = {pounds(p.amount): p for p in prices(reading, index)}
    kept = [t for t in told if t.amount not in bought]
    return [*kept, *(Told(a, p.service, p.funder, p.recipient, "funding/price", p.end, p.amount) for a, p in bought.items())]


def _potted(reading: Reading, pot: Pot, seen: set[tuple[str, str, str]]) -> Iterator[FundingFact]:
    """The whole of a board's money, and each share of it."""
    section = reading.section_of(pot.where)
    told = [(g, s.amount, s.where) for s in pot.shares for g in _each(reading, pot, s.giver)]
    councils = codes_of([party(reading, organisation(reading, g, pot.where.start)) for g, _, _ in told], reading) if pot.purpose == pot.body and not SAFEGUARDING.search(pot.body) else ()
    for giver, amount, where in [("", pot.total, pot.where), *told]:
        funder = one_of(reading, giver) or party(reading, organisation(reading, giver, where.start)) if giver else ""
        key = (pounds(amount), funder, pot.purpose.casefold()) if amount else ("", "", "")
        if not amount or key in seen or funder == pot.body:
            continue
        seen.add(key)
        at = max(0, where.plain.find("£"))
        yield FundingFact(
            evidence=proof(where, at, at + 1), rule="funding/share", gss=councils or gss_of(reading, pot.body),
            meeting=section.meeting if section else 0,
            amount=key[0], purpose=own_purpose(pot.purpose, pot.body), funder=funder, recipient=pot.body,
        )  # fmt: skip


def _given(reading: Reading, told: Told) -> bool:
    """Whether a sum of other business is told with who gave it for what: another body, or the council to somebody."""
    own = told.funder == own_council(reading)
    return bool(told.purpose and _GIVER.search(told.funder)) and (not own or bool(told.recipient))


def _whose(reading: Reading, told: Told, givers: list[str], apart: bool) -> tuple[str, ...]:
    """Whose money it is: a safeguarding board's councils, all councils that gave together, else the home council."""
    if SAFEGUARDING.search(told.recipient):
        return gss_of(reading, told.recipient)
    return reading.gss if apart else codes_of(givers, reading)


def _each(reading: Reading, pot: Pot, giver: str) -> list[str]:
    """The councils that "each of the Councils" means, by name; any other giver alone."""
    return councils_of(reading, pot.body) if re.match(r"(?:each|both)\b", giver, re.IGNORECASE) else [giver]


def _read(reading: Reading, sentence: Sentence, plain: str) -> Iterator[Told]:
    told = {t.end - len(t.text): t for t in framed(reading, sentence, plain)}
    for rule, match in TABLE.matches(plain):
        at = match.start("amount")
        if not_given(plain, at) and rule.name != "bid-won":
            continue
        if at not in told:
            told[at] = _sum(
                reading,
                sentence,
                groups(match),
                rule.key,
                match.end("amount"),
                [told[k] for k in sorted(told) if k < at],
            )
    for at, one in told.items():
        if not one.recipient and (owner := FOR_WHICH.search(plain[:at])):
            told[at] = replace(one, recipient=organisation(reading, owner["who"], sentence.start))
    for at in sorted(told):
        yield told[at]
    last = told[max(told)] if told else None
    while last is not None and (more := _NEXT.search(plain, last.end) or _FROM.search(plain, last.end)):
        if more.start("amount") in told:
            return
        funder = organisation(reading, more["funder"], sentence.start)
        last = Told(pounds(more["amount"]), last.purpose, funder, last.recipient, last.rule, more.end(), more["amount"])
        yield last


@dataclass(slots=True)
class _Context:
    """The last sum, and the last service with its provider, that the item has told."""

    section: int = -2
    last: Told | None = None
    before: str = ""
    current: str = ""

    def enter(self, sentence: Sentence) -> None:
        """Follow the text into the next sentence."""
        if sentence.section != self.section:
            self.section, self.last, self.current = sentence.section, None, ""
        self.before, self.current = self.current, single_spaced(sentence.plain[:LONGEST])


def _others(reading: Reading, sentence: Sentence, found: list[Told], context: _Context, plain: str) -> Iterator[Told]:
    """The sums of a sentence that no rule binds; one without a purpose of its own shares that of the sum or service before."""
    plain = re.sub(r"\s\\?\([A-Z][A-Za-z]{1,8}\\?\)", "", plain)
    last = found[-1] if found else None
    for told in shares(plain) or sums(plain, {m.start() for f in found for m in re.finditer(re.escape(f.text), plain)}):
        purpose, recipient = told.purpose, told.recipient
        if _BARE.fullmatch(purpose) and told.shared:
            thing = _served(reading, context.before, sentence, "")[0]
            purpose = thing if thing and not (_OF_A_KIND.search(purpose) and not _OF_A_KIND.search(thing)) else purpose
        if not purpose and last is not None:
            purpose, recipient = last.purpose, recipient or last.recipient
        elif not purpose:
            purpose, provider = _served(reading, context.before, sentence, recipient)
            recipient = recipient if _SECURED.search(plain) else provider
        if not purpose:
            continue
        funder = organisation(reading, told.funder, sentence.start) if told.funder else ""
        alongside = _ALONGSIDE.fullmatch(plain, last.end, told.start) if last is not None else None
        if last is not None and alongside:
            funder, recipient = funder or last.funder, recipient or (last.recipient if alongside.group().endswith(("a further ", "another ")) else "")
        who = organisation(reading, _whole(recipient), sentence.start) if recipient else ""
        purpose = _AROUND.sub("", purpose)
        last = Told(pounds(told.amount), purpose, "" if funder == who else funder, who, "funding/sum.named", told.end, told.amount)
        yield last


def _full(reading: Reading, told: Told, sentence: Sentence, context: _Context) -> Told:
    """A sum for "the service" with the name of the service that the sentence before tells; "to carry it out" with what "it" is."""
    if _CARRY_OUT.fullmatch(told.purpose):
        named = list(_PLAN.finditer(sentence.plain, 0, max(0, sentence.plain.find(told.text))))
        return replace(told, purpose=named[-1].group()) if named else told
    if _SERVICES.fullmatch(told.purpose):
        return replace(told, purpose=_served(reading, context.before, sentence, "")[0] or told.purpose)
    if not _BARE.fullmatch(told.purpose):
        return told
    purpose, recipient = _served(reading, context.before, sentence, told.recipient)
    apart = _OF_A_KIND.search(told.purpose) and not _OF_A_KIND.search(purpose)  # "the programme" is no service of the sentence before
    return replace(told, purpose=purpose, recipient=recipient) if purpose and not apart else told


def _whole(recipient: str) -> str:
    return "" if recipient.lower() in {"the company", "company"} else recipient


def _served(reading: Reading, before: str, sentence: Sentence, recipient: str) -> tuple[str, str]:
    """The service of the sentence before and its provider: "The Trust had supplied £40,000 for it"."""
    for deal in deals(before):
        return deal.service, recipient or deal.providers[0]
    told = frame(before)
    return (told.service, recipient or told.provider) if told else ("", recipient)


def _sum(reading: Reading, sentence: Sentence, told: dict[str, str], rule: str, end: int, before: list[Told]) -> Told:
    """A sum as a rule tells it; a share of a sum told before takes over its purpose and recipient."""
    funder = organisation(reading, told["funder"], sentence.start) if told.get("funder") else ""
    recipient = organisation(reading, told["recipient"], sentence.start) if told.get("recipient") else ""
    purpose = told.get("purpose", told.get("named", ""))
    if rule.endswith("/budget-of"):
        said = told["recipient"]
        return Told(pounds(told["amount"]), purpose, "", _body(reading, said.capitalize() if said.islower() else said, sentence) or recipient, rule, end, told["amount"])
    purpose = _AROUND.sub("", purpose)
    if rule.endswith(("/budget", "/had-budget")):
        purpose = f"{told['recipient'].removeprefix('The ').removeprefix('the ')}'s {purpose}"
    if rule.endswith("/share") and before:
        purpose, recipient = before[-1].purpose, before[-1].recipient
    return Told(pounds(told["amount"]), purpose, funder, recipient, rule, end, told["amount"])
