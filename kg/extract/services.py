"""Services commissioned from, or delivered by, a named provider: a fact for each commissioner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from kg.dates import find_dates
from kg.extract.contracts import buyers_of, frame, provider_of, service_of
from kg.extract.domain import on_children
from kg.extract.organisations import bare, codes_of, organisation, organisations
from kg.extract.partner_names import own_council
from kg.extract.proof import across, proof
from kg.extract.providers_asked import answered
from kg.model import Fact, Sentence, ServiceFact, Span
from kg.reading import Reading
from kg.rules.grammar import LONGEST, Rule, groups
from kg.rules.services import COUNCIL, MONTH, NAME, SERVICE, TABLE
from kg.screen import Screened
from kg.stance import stance
from kg.text import single_spaced

_LIST = rf"(?:{COUNCIL}|{NAME})(?:(?:,\s(?:and\s)?|\sand\s)(?:the\s)?{NAME}|,?\sand\s{COUNCIL})*"
_COMMISSIONERS = (
    re.compile(rf"\bcommissioned\s(?:jointly\s|from\s[\w\s'-]{{3,40}}?\s)?by\s(?:the\s)?(?P<who>{_LIST})"),
    re.compile(rf"\bwith\s(?:whom|which)\s(?:the\s)?(?P<who>{_LIST})\s(?:(?:has|had|have)\s)+(?:an?|its|their)\s(?:\w+\s)?(?:contract|agreement)\b"),
    re.compile(rf"\b(?:contract|agreement|arrangement|deal)\s(?:with|to|from|for)\s(?:the\s)?(?!{MONTH})(?P<who>{_LIST})"),
    re.compile(rf"\bon\sbehalf\sof\s(?:the\s)?(?P<who>{_LIST})"),
    re.compile(
        rf"\b(?:which|whom|that)\s(?:the\s)?(?P<who>{_LIST})\s(?:(?:had|has|have)\s)?(?:both\s|jointly\s|together\s|each\s)?"
        r"(?:commissioned|contracted|engaged|appointed|retained|hired)\b"
    ),
    re.compile(rf"\b(?:supplied|provided|delivered|offered)\sto\s(?:the\s)?(?P<who>{_LIST})\s(?:by|through)\b"),
    re.compile(rf"\b(?:suppl|provid|deliver)\w+\s(?:the\s)?(?P<who>{COUNCIL}|{NAME})\swith\b"),
    re.compile(
        rf"\bfor\s(?P<who>{COUNCIL}|(?:the\s)?{NAME}(?<=Councils)|(?:the\s)?{NAME}\s?(?:Council|Commissioner|Partnership|Board|Trust|CCG"
        rf"|Group)\b(?:(?:,\s|\sand\s)(?:the\s)?{NAME})*)"
    ),
    re.compile(rf"\b(?:let|awarded|given|paid\sfor|funded|procured|bought(?:\sin)?|purchased|secured|contracted|engaged|hired|retained|arranged)\s(?:jointly\s)?by\s(?:the\s)?(?P<who>{_LIST})"),
    re.compile(rf"\b(?P<who>{COUNCIL})'s\scontract\b"),
    re.compile(
        rf"\b(?P<who>{COUNCIL})\s(?:(?:has|had|have|also|now)\s)*(?:has|had|holds?|held|works?|worked|extended|signed|let|agreed)\s(?:an?|its|the)?\s?"
        r"(?:[\w-]+\s)?(?:contract\s)?with\b"
    ),
    re.compile(
        rf"\b(?:from|with)\s(?:which|whom)\s(?:the\s)?(?P<who>{_LIST})\s(?:(?:has|had|have|jointly|also|now)\s){{0,3}}(?:commission(?:s|ed)?|bought|buys?|purchase[ds]?"
        r"|contract(?:s|ed)?|procure[ds]?)\b"
    ),
    re.compile(rf",\s(?:with\s)?(?:the|its|their)\s(?:joint\s)?commissioners?\s(?:being|is|are|was|were)\s(?:the\s)?(?P<who>{_LIST})"),
    re.compile(rf",\s(?:with\s)?(?:the\s)?(?P<who>{_LIST})\s(?:being|as)\s(?:the\s|its\s|joint\s){{0,2}}commissioners?\b"),
    re.compile(r"\bfor\s(?P<who>[A-Z]{2,5})(?=[,.;]|\s(?:under|since|from|until|by|in|and)\b|$)"),
    re.compile(rf"\b(?:[Ff]or|[Oo]n\sbehalf\sof|[Uu]nder\scontract\s(?:to|with))\s(?:the\s)?(?P<who>{COUNCIL}),"),
)
_FUNDED = re.compile(
    rf"^The\s(?:(?:integrated|joint|commissioning)\s){{0,2}}(?:commissioning\sarrangements?|contract"
    r"|service|arrangements?)\b[^.]*?\b(?:funding\sfrom|funded\sby|commissioned\sby"
    rf"|paid\sfor\sby)\s(?:the\s)?(?P<who>{_LIST})"
)
# The sentence after that of a service, told of the same: by whom it was commissioned.
_IT_IS = r"(?:It|This|That|They|These|The\s(?:[a-z-]+\s)?(?:service|project|scheme|programme|work|contract|arrangement)s?)"
_NEXT = (
    re.compile(
        rf"^(?:(?:The\s)?(?P<lead>{_LIST})|I|We)\s(?:(?:has|had|have|also)\s)?(?:commission(?:ed|s)?|procured|bought|buys?|funds?|funded)\s(?:it|this|them|the\sservice)\s"
        rf"(?:jointly\s|together\s)?with\s(?:the\s)?(?P<who>{_LIST})"
    ),
    re.compile(rf"^(?:It|They)\s(?:has|have|had|holds?|held)\s(?:an?|the|its)\s(?:[a-z-]+\s)?(?:contract|agreement)\swith\s(?:the\s)?(?P<who>{_LIST})"),
    re.compile(
        rf"^{_IT_IS}\s(?:(?:is|are|was|were|has|had|have|been|now|also|originally|first)\s){{1,4}}(?:jointly\s)?(?:commissioned|let|procured|bought|purchased|awarded)\s(?:jointly\s)?by\s(?:the\s)?(?P<who>{_LIST})"
    ),
    re.compile(rf"^(?:The\s)?(?P<who>{_LIST})\s(?:(?:has|had|have|both|jointly|together|also)\s){{0,3}}(?:commission(?:ed|s)?|procured|bought|buys?)\s(?:it|this|them|the\sservice)\b"),
    re.compile(rf"^(?:Its|Their|The)\s(?:joint\s)?commissioners?\s(?:is|are|was|were)\s(?:the\s)?(?P<who>{_LIST})"),
)
_NOT_PROVIDER = re.compile(
    r"^(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)(?=$)|Council|Cabinet|Committee|Panel|Members?|Chair\w*|Ofsted|CQC|Estyn|Officers?|Director|Head|Councillor|Cllr"
    r"|Mr|Mrs|Ms|Government|Department|Inspectors?|County Council|Borough Council|Scrutiny"
    r"|Assistant|Executive|Service Manager|Independent Chair|Portfolio|Police|Authority|Local Authority|Leader"
    r"|Manager|Team Manager|Officer|Report|Staff|(?:Schools?|Parents)(?! [A-Z])|Foster Carers?|Carers|Personal Advisers?|Social Workers?|Health Visitors?|Volunteers|Option"
    r"|Independent (?:Visitors|Reviewing)|Practitioners|Teachers|Governors|Young People)\b",
)
_STARTS = re.compile(
    r"\b(?:since|from|(?:began|begun)\s(?:in|on)|started\s(?:in|on)"
    r"|(?:commissioned|awarded|contracted|appointed|let)\b[^,;.]{0,60}\bin)\s(?:the\s)?$",
    re.I,
)
_ENDS = re.compile(
    r"\b(?:[Uu]ntil|till|to|end(?:s|ed|ing)?\s(?:in|on)|expire[sd]?\s(?:in|on)|expiring\s(?:in|on)"
    r"|up\sto)\s(?:the\send\sof\s)?$"
)
_SPAN = re.compile(r"(?:\b(?:from|between|for|period|period\sof|term|contract|agreement)\s|\(|\((?:contract|agreement|term|period)[:,]?\s)$")
_RUNS_TO = re.compile(
    r"\b(?:runs?\s(?:out|to)|last(?:s|ed|ing)?\s(?:until|to)|com(?:es|ing)\sto\san\send|finish(?:es|ed|ing)?|clos(?:es?|ed)|laps(?:es?|ed)|conclud(?:es?|ed|ing)"
    r"|terminat(?:es?|ed|ing)|ends?|ended|expires?|expired?|good\suntil|valid\suntil)\s?(?:in|on|at)?\s(?:the\send\sof\s)?$",
    re.I,
)
_BEGAN = re.compile(
    r"(?:\b(?:began|begun|begin(?:s|ning)|start(?:s|ed|ing)|dat(?:es|ing)(?:\sback)?|outsourced|transferred|passed|handed|entrusted|let|signed|awarded|commissioned|contracted|engaged"
    r"|appointed|taken\son|took\sover|on\sbehalf\sof)\b[^;.]{0,60}?\s(?:in|on|from|since|to)\s(?:the\s)?$)",
    re.I,
)
_CONTRACT = re.compile(
    r"\b(?:[Cc]ontract\w*|[Gg]rant|bought|(?:[Rr]e-?)?[Cc]ommission\w*|charity|social\senterprise|procure\w+|on\sbehalf\sof|[Ss]ince|[Ff]und(?:ed|ing)|(?:an|the|its|this|that)\sagreement)\b"
    r"|\bfor\s(?:the\s)?(?:[A-Z][\w-]+\s){0,5}(?:Councils?|Commissioner)\b"
)
_MAY_SERVE = Screened(
    r"\b(?:commission\w*|contract\w*|provid\w+|deliver\w*|carried out|conduct\w*|undertaken"
    r"|suppl\w+|entrusted|outsourced|came from|comes from|obtained|sourced|transferred|passed|given|engaged|retained|relie[sd] on|employs|used|contractor|hands of|business of|job of|task of|remit of"
    r"|award\w*|provider|supplier|bidder|uses?|engage[ds]|chose|chosen|selected|funds|funded|buys?|hands? over|handed"
    r"|took over|taken over|looks? after|offer\w*"
    r"|found|recruited|trained|staffed"
    r"|bought|bring\w*|pays?|paid|on [^.;,]{3,60}? behalf|done|handled|organised|arranged|looked after|operat\w+|run|ran|runs|running|responsibility|managed|supplied|does|Answer|Reply)\b"
)
# What stands before a service's name and is no part of it: "Following a tender, the", "contract for", "Council's".
_LEAD = re.compile(
    r"^(?:(?:Following|After|Since|In|Under|Through|From|As|With|On|During|Until)\b[^,]*,\s)?(?:the\s|an?\s|its\s)?"
    r"(?:(?:new\s|current\s)?contracts?\s(?:for|to\s(?:run|deliver|provide|operate))\s(?:the\s|an?\s)?)?(?:(?:\w+\s)?(?:Council|Authority)'s\s)?"
)
_BARE = re.compile(r"(?:[Tt]he\s|[Tt]hat\s|[Tt]his\s)?(?:(?:present|current|existing|new|same|old)\s)?(?:[Ss]cheme|[Ss]ervice|[Pp]rogramme|[Pp]roject|[Hh]ub|[Hh]omes|[Cc]entre)")
_STUDY = re.compile(r"(?:\w+\s)?(?:review|evaluation|audit|survey|study|report|inspection|analysis|consultation|investigation|inquiry)s?\s(?:of|into|on)\b", re.I)
_ASKED = re.compile(r"(?:question|answer|query|quer|reply|request|report)s?\b", re.I)
_OTHER_DOING = re.compile(r"\b(?:agreed|asked|plan\w*|to\sadd|added|introduc\w+|report\w*|said|told|noted)\b[^.;]{0,60}$")
_RAN_UNTIL = re.compile(
    r"\b(?:contract|service|arrangement)s?\b[^.;]{0,40}?\b(?:r[au]ns?|ends?|ended|expires?"
    r"|expired|continue[sd]?)\b[^.;]{0,20}?(?:until|in|on)\s"
)


@dataclass(slots=True)
class Service:
    """A service as one sentence tells it, with what later ones add."""

    provider: str
    service: str
    rule: str
    sentence: Sentence
    evidence: Span
    start: str = ""
    end: str = ""
    commissioners: list[str] = field(default_factory=list)


def extract(reading: Reading) -> Iterator[Fact]:
    """The services of a document, each with its commissioners."""
    return iter(provided(reading))


def provided(reading: Reading) -> tuple[ServiceFact, ...]:
    """The services of a document, read once."""
    return reading.once("services", lambda r: tuple(_all(r)))


def _all(reading: Reading) -> Iterator[ServiceFact]:
    """Each service and commissioner; what another sentence says of a contract's end added."""
    found: list[Service] = []
    for sentence in reading.sentences:
        if (
            _MAY_SERVE.search(sentence.plain)
            and reading.blocks[sentence.block].kind not in {"heading", "furniture"}
            and on_children(reading, sentence)
        ):
            for service in _read(reading, sentence, {s.provider for s in found}):
                if not any(_same(service, s) for s in found):
                    _add_next(reading, service)
                    _add_term(reading, service)
                    found.append(service)
    _add_ends(reading, found)
    for service in found:
        served = [n for s in found if s.provider == service.provider for n in s.commissioners]
        yield from _facts(reading, service, served)


def _same(a: Service, b: Service) -> bool:
    return a.provider == b.provider and a.service.casefold() == b.service.casefold()


def _read(reading: Reading, sentence: Sentence, known: set[str]) -> Iterator[Service]:
    plain = _in_order(reading, sentence)
    for rule, match in TABLE.matches(plain):
        if service := _service(reading, sentence, plain, rule, match, known):
            yield service
            return
    if service := _framed(reading, sentence, plain):
        yield service


_LETTERS = re.compile(r"\s\([A-Z]{2,8}s?\)(?=,?\s(?:is|was|are|were|which|has|had|have|provid|deliver|r[au]n))")
_BEHALF = re.compile(r"\bon\s((?:the\s)?(?:[A-Z][\w-]*\s(?:and\s)?){0,5}[A-Z][\w-]*)'s?\sbehalf\b")
_PAUSE = re.compile(r"\b(had|has|have|was|were|is|are),\s(?:since|from|for|on|in|until|as|under)\s[^,;.]{3,40},(?=\s)")
_OUTSIDE = re.compile(r"(?:\bNHS(?:\sFoundation)?\sTrust|\bCIC|\bLtd|\bLimited|\bCommunity\sInterest\sCompany)$")  # a provider that is no part of the council
_TEAM = re.compile(r"((?:Council|Authority|Borough|Commissioner))'s\s(?:[A-Z][\w-]*\s(?:and\s)?){1,5}(?:team|service|department|directorate|unit|Team|Department|Directorate)\b")
_IT = re.compile(r"^(?:It|This|These|They)\s(?=(?:is|are|was|were|had|has|have)\s(?:\w+\s){0,3}?(?:deliver|provid|run\b|carried|undertaken|operat|offer|conduct|manag|suppl|commission))")
# "Short breaks - run by Rainbow House": a note with the service for its label.
_LABEL = re.compile(r"^(?:[-•*–]\s)?(?P<service>[A-Z][\w'’-]*(?:\s[\w'’-]+){0,8})(?::|\s[-–])\s(?=(?:provided|delivered|run|supplied|operated|managed|carried\sout|undertaken)\sby\b)")
# "The helpline, Mr Sample said, was run by": who speaks, put into the sentence that they spoke.
_SPOKEN = re.compile(
    r",\s(?:(?:the\s)?(?:[A-Z][\w'.-]*\s(?:(?:of|for|and)\s)?){1,6}|(?:he|she|they|it|officers|members|the\s[a-z]+)\s(?:was\s|were\s)?)"
    r"(?:said|says|explained|added|stated|told|noted|reported|continued|confirmed|replied|advised|reminded\s[^,;.]{3,30}),(?=\s[a-z])"
)
_OF_NOW = re.compile(r"^(?:present|current|existing)\s(?=[\w-]+\s\w)")


def _in_order(reading: Reading, sentence: Sentence) -> str:
    """A sentence as the rules read it: "on the Council's behalf" as "on behalf of the Council", a team of the Council as the
    Council, and "it" at its start as the service of the sentence before."""
    plain = _PAUSE.sub(r"\1 ", _SPOKEN.sub("", _LETTERS.sub("", single_spaced(sentence.plain[:LONGEST]))))
    plain = _LABEL.sub(r"\g<service> was ", _TEAM.sub(r"\1", _BEHALF.sub(r"on behalf of \1", plain)))
    index = reading.index_of(sentence)
    before = reading.sentences[index - 1] if index else sentence
    if before.section == sentence.section and before is not sentence:
        plain = answered(before.plain, plain)
    if not _IT.match(plain):
        return plain
    named = _services_named(before) if before.section == sentence.section else set()
    further = reading.sentences[index - 2] if index > 1 else before
    if not named and further.block == sentence.block and _STILL.search(before.plain):
        named = _services_named(further)
    return _IT.sub(f"The {named.pop()} ", plain) if len(named) == 1 else plain


# "There was nothing wrong with it. It had been run …": the one sentence between speaks of the service too.
_STILL = re.compile(r"\b(?:it|them|this|these)(?=[.,;]|\s(?:was|were|is|are|had|has)\b)")


def _services_named(sentence: Sentence) -> set[str]:
    return {m[1] for m in _NAMED_SERVICE.finditer(single_spaced(sentence.plain[:LONGEST]))}


_NAMED_SERVICE = re.compile(rf"\b(?:[Tt]he|an?|its|our|for|of)\s((?!(?:the|an?|its|our)\s){SERVICE})(?![\w-])")


def _framed(reading: Reading, sentence: Sentence, plain: str) -> Service | None:
    """The service of a contract told in no known wording, where its provider and who commissions it are plain."""
    told = frame(_without_acronym(plain))
    if told is None:
        return None
    provider, name = organisation(reading, told.provider, sentence.start), bare(reading.glossary.expand(told.service))
    if _BARE.fullmatch(name):
        name = _named_before(reading, sentence, name)
    who = [n for c in told.commissioners for n in organisations(reading, c, sentence.start) if n != provider]
    if not provider or not who or _ASKED.match(name) or len(name) < 8 or _NOT_PROVIDER.match(provider):
        return None
    if provider == (reading.home.official_name if reading.home else ""):
        return None
    start, end = _term(plain, reading.date)
    return Service(
        provider, name, "services/contract.named", sentence, proof(sentence, 0, 1), start, end, list(dict.fromkeys(who))
    )


def _service(
    reading: Reading, sentence: Sentence, plain: str, rule: Rule, match: re.Match[str], known: set[str]
) -> Service | None:  # fmt: skip
    """The service that a match tells, or None where the provider is none or nothing was commissioned."""
    told = groups(match)
    provider = organisation(reading, told["provider"], sentence.start)
    name = reading.glossary.expand(_OF_NOW.sub("", _LEAD.sub("", _without_acronym(told["service"]))))
    if _BARE.fullmatch(name):
        name = _named_before(reading, sentence, name) or name
    if (
        not provider
        or _NOT_PROVIDER.match(provider)
        or provider == (reading.home.official_name if reading.home else "")
        or (len(name) < 8 and not told["service"].istitle())
        or _BARE.fullmatch(name)
        or _STUDY.match(name)
    ):
        return None
    if rule.name in {"delivered", "provided-by", "which-provider-supplied", "came-from", "passed-to", "provider-in-brackets", "responsibility-lies"} and not (
        "commissioner" in told or _CONTRACT.search(plain) or provider in known or _told_next(reading, sentence)
        or (rule.name == "provided-by" and _OUTSIDE.search(provider))
    ):
        return None
    who = organisations(reading, told["commissioner"], sentence.start) if "commissioner" in told else []
    for pattern in _COMMISSIONERS if not who else ():
        if rule.name in {"resolved-award", "award-resolved"}:
            who = [own_council(reading)] if reading.home else []
            break
        if listed := pattern.search(_without_acronym(plain)):
            who = [n for n in organisations(reading, listed["who"], sentence.start) if n != provider and not (n == listed["who"] and n.isupper())]
            break
    also = frame(_without_acronym(plain)) if not who else None
    if also is not None and organisation(reading, also.provider, sentence.start) == provider:
        named = [n for c in also.commissioners for n in organisations(reading, c, sentence.start)]
        who = list(dict.fromkeys(n for n in named if n != provider))
    start, end = _term(single_spaced(sentence.plain[:LONGEST]), reading.date)
    return Service(provider, bare(name), rule.key, sentence, proof(sentence, 0, 1), start, end, who)


def _named_before(reading: Reading, sentence: Sentence, name: str) -> str:
    """The fuller name, in the sentences before of the same item, of what is now just "the scheme"."""
    noun = name.split()[-1]
    pattern = re.compile(rf"\b(?:the|an?|its|this|of|for|in)\s((?:(?!the\b|an?\b|of\b|in\b|this\b)[\w'-]+\s){{1,5}}{re.escape(noun)})\b", re.I)
    found = ""
    for other in reading.sentences:
        if other.start >= sentence.start:
            break
        if other.section == sentence.section:
            for match in pattern.finditer(single_spaced(other.plain)):
                found = match.group(1)
    return found


def _without_acronym(name: str) -> str:
    return re.sub(r"\s\([A-Z][A-Za-z]{1,8}\)", "", name)


def _term(plain: str, anchor: str) -> tuple[str, str]:
    """The start and end of a contract as a sentence tells them."""
    start = end = ""
    for date in find_dates(plain, anchor):
        before = plain[: date.start]
        if _OTHER_DOING.search(before):
            continue
        # "for advocacy, May 2019 to April 2022."
        apart = date.kind == "interval" and before.endswith(", ") and re.match(r"\s?(?:[.;)]|$)", plain[date.end :])
        if (date.kind == "interval" and (_SPAN.search(before) or apart)) or (
            re.search(r"\bfrom\s", plain[date.start : date.start + 6]) and "/" in date.value
        ):
            start, _, end = date.value.partition("/")
        elif _ENDS.search(before) or _RUNS_TO.search(before):
            end = end or date.value
        elif _STARTS.search(before) or re.fullmatch(r"In\s", before) or _BEGAN.search(before):
            start = start or date.value
    return start, end


def _following(reading: Reading, sentence: Sentence) -> Sentence | None:
    """The next sentence of the same paragraph, or None."""
    index = reading.index_of(sentence) + 1
    following = reading.sentences[index] if index < len(reading.sentences) else None
    return following if following and following.block == sentence.block else None


def _told_next(reading: Reading, sentence: Sentence) -> tuple[Sentence, str] | None:
    """The next sentence of the same paragraph where it says who commissioned what this one tells of, and whom it names."""
    following = _following(reading, sentence)
    if following is None:
        return None
    plain = _without_acronym(single_spaced(following.plain[:LONGEST]))
    told = next((m for p in (_FUNDED, *_NEXT) if (m := p.search(plain))), None)
    who = " and ".join(filter(None, (told.groupdict().get("lead"), told["who"]))) if told else ""
    return (following, who) if told and stance(plain, told.start(), told.end()) == "asserted" else None


def _add_next(reading: Reading, service: Service) -> None:
    """Commissioners that the next sentence names ("The joint arrangements were funded by A and B"), and their term."""
    if service.commissioners or not (told := _told_next(reading, service.sentence)):
        return
    following, who = told
    service.commissioners = [n for n in organisations(reading, who, following.start) if n != service.provider]
    service.evidence = across(service.sentence, following)
    if not service.start and not service.end:
        service.start, service.end = _term(single_spaced(following.plain[:LONGEST]), reading.date)


_OF_TERM = re.compile(
    r"(?:(?:The|Its|This|That|Their)\s(?:[a-z-]+\s)?)?(?:[Cc]ontract|[Aa]greement|[Aa]rrangement)\s(?:(?:had|has|was|is|would|will|to|due|set)\s){0,3}"
    r"(?:began|begun|begins|started|starts|runs?|ran|ends?|ended|expires?|expired?|finish(?:es|ed)?|lasts?|lasted|comes?|came|goes|went|signed|dates)\b"
    r"|(?:Ends|Ended|Expires|Runs|Finishes|Contract to|Contract until)\b"
)


def _add_term(reading: Reading, service: Service) -> None:
    """The start and end that the next sentence of the paragraph gives: "The contract had begun in May 2021 and would end in April 2024"."""
    following = _following(reading, service.sentence)
    if following is None or (service.start and service.end) or not service.commissioners:
        return
    plain = single_spaced(following.plain[:LONGEST])
    if not _OF_TERM.match(plain) or _UNSETTLED.search(plain):
        return
    start, end = _term(plain, reading.date)
    if (start and not service.start) or (end and not service.end):
        service.start, service.end = service.start or start, service.end or end
        service.evidence = across(service.sentence, following)


_UNSETTLED = re.compile(r"\b(?:might|may|could|hoped|proposed|if|whether|not|option|extended?|extension|review\w*)\b")


def _add_ends(reading: Reading, found: list[Service]) -> None:
    """The end of a provider's contract, told in another sentence."""
    for sentence in reading.sentences if any(not s.end for s in found) else ():
        told = _RAN_UNTIL.search(sentence.plain)
        if not told or "contract" not in sentence.plain:
            continue
        dates = [d for d in find_dates(sentence.plain, reading.date) if d.start >= told.end() - 1]
        for service in found:
            if dates and not service.end and service.commissioners and service.provider in sentence.plain:
                service.end = dates[0].value


def _facts(reading: Reading, service: Service, served: list[str]) -> Iterator[ServiceFact]:
    section = reading.section_of(service.sentence)
    gss, buyers = codes_of(service.commissioners or served, reading), buyers_of(service.commissioners)
    for commissioner in dict.fromkeys(buyers or [""]):
        yield ServiceFact(
            evidence=service.evidence, rule=service.rule, gss=gss, meeting=section.meeting if section else 0,
            provider=provider_of(service.provider), service=service_of(service.service), commissioner=commissioner,
            start=service.start, end=service.end,
        )  # fmt: skip
