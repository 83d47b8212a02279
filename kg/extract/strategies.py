"""Named strategies, plans, frameworks, policies and programmes, a row for each status that the text gives them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.datepattern import WHEN_WORD
from kg.extract.boards.naming import full_name, gss_of
from kg.extract.figures.wards import of_it
from kg.extract.money.pots import main_body
from kg.extract.plans.strategy_again import bare, by_letters, handed_on, pronoun, said_again, stands_for
from kg.extract.plans.strategy_listed import listed
from kg.extract.plans.strategy_meant import meant
from kg.extract.plans.strategy_names_same import folded, fullest, timeless, untailed
from kg.extract.plans.strategy_nouns import by_nouns, dated_next, exchanged, on_one_day, together
from kg.extract.plans.strategy_resolved import resolved
from kg.extract.plans.strategy_shared import joined, shared
from kg.extract.plans.strategy_spelt import spelt_out
from kg.extract.plans.strategy_told import NONE, TO_BE, Named, Said, begun_next, kind_of
from kg.extract.plans.strategy_told import told as told_in
from kg.extract.proof import proof
from kg.extract.remit import concerns_children, item_concerns_children, names_other_business
from kg.gazetteer import find_authorities
from kg.model import Fact, Sentence, StrategyFact
from kg.names import find_names
from kg.reading import Reading
from kg.rules.grammar import groups
from kg.rules.plans.strategy_clauses import OUT_OF
from kg.rules.plans.strategy_names import NOT_ONE
from kg.rules.plans.strategy_names import TABLE as NAMES
from kg.scope import whose
from kg.stance import stance

_PROCEDURAL = re.compile(
    (
        r"\b(?:work(?:ing)? (?:programme|plan)|forward (?:plan|programme)|minutes of|action sheet|matters arising|date "
        r"of next)\b"
    ),
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"(?:\b[Tt]he\s+)?((?:[A-Z][\w'&-]*\s+(?:and\s+|of\s+)?){0,8}(?:Board|Partnership|[A-Z]{3,}))'s\s+(?:\w+\s+)?$"
)
_ITS = re.compile(
    r"((?:\b[Tt]he\s+)?(?:[A-Z][\w'&-]*\s+(?:and\s+|of\s+)?){0,8}(?:Board|Partnership))\s+(?:(?:had|has|have|also|now)\s+)*\w+ed\s+its\s+(?:\w+\s+)?$"
)
# "the Board was at the stage of preparing a"
_DOER = re.compile(r"((?:\b[Tt]he\s+)?(?:[A-Z][\w'&-]*\s+(?:and\s+|of\s+)?){0,8}(?:Board|Partnership))\s+(?:(?:was|is|had|has|been|also|now|still)\s+)*$")
_OF_IT = re.compile(r"(?:^|[,;]\s|\band\s|\bof\s|\bthat\s)[Ii]ts\s+(?:\w+\s+)?$")
_GOVERNMENT = re.compile(
    (
        r"(?:Government|Ministers?|national(?:ly)?|Ofsted|DfE|Department for Education|Home Office|NHS England|Welsh "
        r"Government|Scottish Government)(?:'s)?\s+(?:(?!accepted|approved|received|praised|reviewed|considered|monitored)\w+\s+){0,3}$"
    ),
    re.IGNORECASE,
)
# "the Department for Education had given the Council £5 from its Innovation Programme"
_FROM_ITS = re.compile(r"\b(?:Government|Home Office|Department (?:for|of) [A-Z]\w+|DfE|Ministry of [A-Z]\w+|NHS England|Lottery)\b[^;]{0,90}\bfrom\sits\s(?:\w+\s)?$")
# "the Government's Mobility Plan and its Violence Strategy"
_AND_ITS = re.compile(r"\b(?:Government|Home Office|DfE|Department for Education|Ofsted)'s\s[^.;,]{3,80}\sand\s(?:(?:of|on|in|to)\s)?its\s$")
_OF_MINISTRY = re.compile(r"(?:DfE|DHSC|MoJ|HMG|Home Office|Department for Education|Government|Ofsted|NHS England)\b(?!'s)")
# "in New Zealand a wellbeing strategy had been adopted"
_ABROAD = re.compile(
    r"\b(?:New Zealand|Australia|Canada|Ontario|America|(?:United|U\.?)\s?S(?:tates|\.?A\.?)\b|Ireland|Dublin|Iceland|Norway|Sweden|Denmark|Finland|Germany|France|Netherlands"
    r"|Belgium|Spain|Italy|Portugal|Japan|India|abroad|overseas)(?:'s)?\b[^.;]{0,60}$"
)
_SAID_THAT = re.compile(r"\bthat\s+(?:the|its|their|our|an?)\s+(?:new\s+)?$")  # "Ofsted wrote that the recruitment strategy was working"
_YEARS = re.compile(r":?(?: for| from)? 20\d\d ?(?:[-/\u2013\u2014]|to) ?(?:20)?\d\d\b")
# A heading that is the strategy's name and no more: "12. Neglect Strategy 2020-23 - Update".
_NUMBERED = re.compile(
    r"[\W\d]*(?:[A-Z]{1,4}[/.]?\d+\S*\s+)?(?:(?:[A-Z][\w&-]+ (?:and )?){0,3}[A-Z][\w&-]+'s )?(?:(?:The|Draft|New|Revised|Refreshed|Updated)\s+)*"
    r"(?:(?:annual |further |progress )?(?:update|report|progress|review)(?: report)? (?:on|against|of)(?: (?:the )?progress (?:on|against|of|with))? (?:the )?)?", re.IGNORECASE
)
_TITLED = re.compile(
    r"[\s\d/,():.\u2013-]*(?:(?:annual |progress |quarterly )?(?:update|report|progress|refresh|review))?\s*(?:(?:from|following|after|in response to|arising from) (?:the |an? )?(?:[\w' -]{0,40} )?"
    r"(?:inspection|visit|review)(?: of [\w' -]{0,90})?[\s\d(.)]*)?(?:pdf icon.*|PDF \d+ [KM]B.*)?", re.IGNORECASE
)
_ELSEWHERE = re.compile(
    (
        r"\b(?:national|regional|another|(?:other|neighbouring|some|many|most|several|all) (?:local )?(?:authorities"
        r"|councils|areas|boards))\b"
    ),
    re.IGNORECASE,
)
_UNREAL = frozenset({"hoped", "suggested", "conditional"})
_LETTERS = re.compile(r"\s?\((?:the )?[\"']?([A-Z][A-Za-z]{1,5}[A-Z])[\"']?\)")
_OWNED = re.compile(
    r"^(?:[A-Z][\w'-]+ ){0,5}(?:Council|Board|Partnership|Authority|Trust|Service|Police|Panel|Department"
    r"|Directorate|Committee|Group|Forum|Commission|[A-Z]{2,})'s\s+|^(?!Children's|Women's|Men's|Parents'|People's|Girls'|Boys')[A-Z][\w-]+'s\s(?=(?:[A-Z][\w'-]*\s){1,8}(?:Strategy|Plan|Framework|Policy|Programme))"
)
_EACH = re.compile(
    (r"\b(?:each|every|all)\s+(?:\w+\s+)?(?:school|child|young person|family|setting|case|provider|home)s?\b"),
    re.IGNORECASE,
)
# "A kinship strategy was mentioned as something to think about"
_ONLY_TALK = re.compile(
    r"\s+(?:(?:had|has|have)\s+been|was|were|is)\s+(?:also\s+)?(?:mentioned|talked\s+of|spoken\s+of|floated|mooted|raised|called\s+for|asked\s+for|suggested|wished\s+for|wanted"
    r"|thought\s+of|sought|lacking|missing|absent)\b"
)
_ASKED_FOR = re.compile(r"\b(?:ask|call|press|petition|wish|lobb|argu|plead|wait|campaign)\w*\s+for\s+an?\s+(?:\w+\s+)?$", re.IGNORECASE)
# "A Fathers Strategy was no more than an idea", "Members wanted a Fathers Strategy": of one of which nothing else is told, that it is only wished for
_NOT_YET = re.compile(
    r"(?:,\s[^.;,]{3,60},)?\s+(?:(?:(?:had|has|have)\s+(?:long\s+|often\s+|already\s+)?been|was|were|is|remain(?:s|ed))\s+(?:also\s+|still\s+|much\s+|often\s+|only\s+|just\s+|merely\s+|as\s+yet\s+|sorely\s+|badly\s+|urgently\s+)*"
    r"(?:(?:talked|spoken)\s+(?:of|about)|(?:(?:no|little)\s+more\s+than\s+)?an?\s+(?:idea|thought|possibility|suggestion|wish|hope)|under\s+discussion|discussed\s+but\s+(?:never|not)"
    r"|(?:needed|required|necessary|desirable|overdue|worth\s+having)(?=[.,;]|$|\s+(?:and|but|to|for|as|in|if|so|because|too|now)\b))\b"
    r"|(?:might|could|may|ought\s+to|should)\s+(?:\w+\s+)?(?:be\s+(?:worth|useful|helpful|needed|of\s+\w+|an?\s+\w+\s+(?:idea|way|answer|step))|help)\b)"
)
_WISHED = re.compile(
    r"\b(?:(?:need|case|demand|(?:high\s+)?time)\s+for|(?:talk|talked|spoke|spoken|idea|thought|notion|hope|want|possibility|lack|absence|sign|question)\s+of|(?:done|nothing)\s+about"
    r"|need(?:s|ed|ing)?|want(?:s|ed|ing)?|lack(?:s|ed|ing)?|could\s+do\s+with|(?:would|might|could)\s+(?:benefit\s+from|welcome|like))\s+an?\s+(?:\w+\s+)?$", re.IGNORECASE
)
_NO_MONTH = rf"(?!{WHEN_WORD})"
_TAIL = re.compile(rf" for {_NO_MONTH}[A-Z][\w'-]*(?: (?:(?:and|at|in|of|with|from) )?{_NO_MONTH}[A-Z][\w'-]*){{1,8}}")
# "the commissioning strategy for placements": what is commissioned
_COMMISSIONED = re.compile(r" for (?!the\b|this\b|that\b|its\b|20)(?:[a-z][\w'-]* (?:and )?){0,3}?[a-z][\w'-]+(?=[.,;]| (?:was|were|is|had|has|would|will|which|that|and|in|by|to)\b)")
_POST = re.compile(
    r"\b(?:Head|Director|Manager|Officer|Leader?|Member|Holder|Advis[eo]r|Co-?ordinator|Commissioner|Assistant"
    r"|Deputy|Chief|Professor)(?:\s+(?:of|for|[Ww]ith [Rr]esponsibility "
    r"for))?(?:\s+the)?\s+\(?(?:[A-Z][\w'&-]*\s+){0,2}$"
)
_BODY = re.compile(r"\b(?:Board|Partnership|Council|Committee|Service|Team|Panel|School)\b")
_APART = frozenset({"programme-apart", "programme-called", "programme-being", "programme-told"})  # names without a word for their kind


def extract(reading: Reading) -> Iterator[Fact]:
    """Each strategy with each status once; one that is only mentioned has a row without a status.

    In a council's minutes on several matters what is dated is read too; in those of planning, a parish and the like it is not.
    """
    every = concerns_children(reading)
    dated = not every and bool(reading.gss) and not names_other_business(reading)
    told = list(_all(reading))
    told = joined(told, reading.gss, {s.named.name: folded(s.named.name) for s in told})
    sure = [s for s in told if every or (dated and (s.date or _OURS.search(s.named.name))) or _on_children(reading, s)]
    items = {_item(reading, s) for s in sure} if dated else set()  # of an item on children's strategies all are read
    said = [s for s in told if s in sure or _item(reading, s) in items - {-1}]
    full = fullest([s.named for s in said])
    groups_: dict[tuple[str, tuple[str, ...]], list[Said]] = {}
    for one in said:
        groups_.setdefault((folded(full[one.named]), one.named.gss), []).append(one)
    for same in groups_.values():
        for one in _statuses(same):
            yield StrategyFact(
                name=full[one.named], kind=one.named.kind, status=one.status, date=one.date, gss=one.named.gss, evidence=one.evidence, rule=one.rule
            )


_OURS = re.compile(
    r"\b(?:child\w*|young|youth|famil\w+|early help|SEND|special educational|neglect|kinship|foster\w*|care leavers?|corporate parent\w*|safeguarding|social work|elective home|adoption"
    r"|exploitation|edge of care|looked after|parenting|statement of action)\b", re.IGNORECASE,
)


def _item(reading: Reading, said: Said) -> int:
    """The agenda item in which a strategy is named; -1 outside of all."""
    return next((i for i, s in enumerate(reading.sections) if s.span.start <= said.place < s.span.end), -1)


def _on_children(reading: Reading, said: Said) -> bool:
    """Whether the item of a strategy is about children, in a document of other business."""
    section = reading.section_at(said.place)
    return section is not None and item_concerns_children(reading.text[section.span.start : section.span.end], 2 if said.status else 3)


def _all(reading: Reading) -> Iterator[Said]:
    last: dict[str, Named] = {}
    section = -2
    previous: Named | None = None
    before: list[Named] = []  # those that the sentence before named
    letters: dict[str, Named] = {}
    held: list[Said] = []
    for at, sentence in enumerate(reading.sentences):
        if sentence.section != section:
            section, last, previous, before = sentence.section, {}, None, []
        found = list(_named(reading, sentence))
        found += by_letters(sentence, letters, found)
        if found or last:
            found += [b for b in bare(sentence, last, [n for n, _ in found]) if all(b[0].end != n.end for n, _ in found)]
        found += pronoun(sentence, previous)
        found += said_again(sentence, found)
        found += [(n, "") for n in meant(sentence, [n for n, _ in found], before)]
        if _CORRECTED.match(sentence.plain):
            held = [replace(s, status="", date="") for s in held]
        yield from dated_next(reading, sentence, held)
        if not found and not sentence.plain.startswith("It "):  # "It was under review" may be said of one named before
            yield from begun_next(reading, sentence, before)
            held, previous, before = [], None, []
            continue
        told = _told(reading, at, [n for n, _ in found])
        held = list(told)
        previous = handed_on(sentence, found)
        before = [previous] if previous else [n for n, _ in found]
        for named, rule in found:
            if not (named.kind in last and _REPLACED.search(sentence.plain, 0, named.start)):
                last[named.kind] = named
            if rule and (said := _LETTERS.match(sentence.plain, named.end)) and stands_for(said[1], named.name):
                letters[said[1]] = named
            if rule and not rule.endswith("/statement-told") and not any(t.named == named for t in told) and _counts(reading, sentence, named):
                held.append(Said(named, "", "", rule, proof(sentence, named.start, named.end), sentence.start + named.start))
    yield from held


# "the Play Strategy, which would take the place of the Leisure Strategy": not the one of which the item goes on to speak
_REPLACED = re.compile(
    r"\b(?:place\sof|replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|success(?:or|ion)\sto|in\slieu\sof|instead\sof|(?:tak(?:e|en|ing)|took)\sover\sfrom)"
    r"\s(?:(?:the|its|their|our)\s)?(?:(?:old|existing|current|previous|earlier|present)\s)?$"
)


# "It had not: it had been refreshed in May 2021", after what somebody thought
_CORRECTED = re.compile(
    r"(?:(?:It|This|That) (?:had|was|has|is) not(?: so| the case| true)?\b|(?:This|That) (?:was|is) (?:wrong|incorrect|mistaken|a mistake|no longer so)"
    r"|The [A-Z]\w+(?: [A-Z]\w+){0,3} (?:wished to correct|corrected) (?:her|him)self)"
)


def _told(reading: Reading, at: int, named: list[Named]) -> list[Said]:
    """All that a sentence says of the strategies named in it."""
    sentence = reading.sentences[at]
    told = [*told_in(reading, sentence, named), *resolved(reading, sentence, named), *by_nouns(reading, sentence, named), *listed(reading, at, named)]
    order = sorted(named, key=lambda n: n.start)
    return on_one_day(together(reading, sentence, order, exchanged(reading, sentence, order, told)))


def _counts(reading: Reading, sentence: Sentence, named: Named) -> bool:
    """Whether a bare mention here names a strategy that was dealt with: future business and longer titles do not."""
    if _WISHED.search(sentence.plain, 0, named.start) or (named.new and _NOT_YET.match(sentence.plain, named.end)):
        return False
    title = reading.sections[sentence.section].title if sentence.section >= 0 else ""
    kind = reading.blocks[sentence.block].kind
    if kind == "furniture" or _PROCEDURAL.search(title) or (kind == "heading" and named.name.endswith("Protocol")):  # "5. Police Protocol": no name
        return False
    if kind == "heading":
        return bool(
            _NUMBERED.fullmatch(sentence.plain, 0, named.start) and _TITLED.fullmatch(sentence.plain, named.end)
        )
    return sentence.section >= 0 or not reading.sections


def _named(reading: Reading, sentence: Sentence) -> Iterator[tuple[Named, str]]:
    matches = list(NAMES.matches(sentence.plain))
    apart = [m.span() for r, m in matches if r.name in _APART or (r.name == "name-apposed" and _titles(m["name"]))]
    for rule, match in matches:
        if rule.name not in _APART | {"name-apposed"} and any(a <= match.start() < b for a, b in apart):
            continue  # "X, its own training programme": X is the name
        name, end = _said_name(match)
        name = _LETTERS_WITHIN.sub("", name.strip("'\""))
        before, after = sentence.plain[: match.start("name")], sentence.plain[end:]
        if (rule.name == "name-apposed" and not _titles(name)) or (name.startswith("No ") and not re.search(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|'s|new|draft)\s$", before)):
            continue  # "No Kinship Strategy existed"
        if rule.name in _APART and ((rule.name != "programme-told" and find_names(name) and not before.endswith(("'", '"'))) or (" academy" not in name.lower() and _BODY.search(name))):
            continue
        lacking = NONE.search(before) and TO_BE.match(after)
        if (
            (not lacking and _unreal(sentence, before, match))
            or _GOVERNMENT.search(name.partition("'s ")[0] + "'s ")
            or _OF_MINISTRY.match(name)
            or _EACH.search(before[-40:])
            or re.match((r"\s+(?:for|of)\s+(?:each|every)\b"), after)
            or NOT_ONE.search(name)
            or (_ANY_ONE.search(before) and _PROPOSED.match(after))
            or _POST.search(before)
            or (rule.name == "programme-being" and re.search(r"[A-Z][\w-]*\s$", before))
            or (_GOVERNMENT.search(before) and not _SAID_THAT.search(before))
            or _FROM_ITS.search(before)
            or _AND_ITS.search(before)
            or _ABROAD.search(before)
            or re.match((r"\s+(?:visits?|inspection|report|funding|grant|monies|money)\b"), after)
        ):
            continue
        if quoted := _QUOTED.search(before):
            name = f"{quoted[1]} {name}"  # 'the "Safe at Home" Neglect Strategy'
        gss, home = _whose(reading, sentence, before, match.start("name"), end)
        if gss is not None:
            yield (
                Named(
                    spelt_out(reading, _OWNED.sub("", re.sub(r"\s+scheme$", "", name))),
                    "programme" if rule.name in _APART else kind_of(match["kind"]) if rule.name == "name-apposed" else kind_of(timeless(untailed(name))),
                    match.start("name"), end, gss, home, sentence.start, _A_NEW.search(before) is not None,
                ),
                rule.key,
            )


_LETTERS_WITHIN = re.compile(r"\s\([A-Z]{2,8}\)(?=\s\w+$)")  # "Harm Outside the Home (HOH) Strategy"
_QUOTED = re.compile(r"([\"\u201c][A-Z][^\"\u201c\u201d.;]{2,50}[\"\u201d])\s$")
_A_NEW = re.compile(r"\b[Aa]n?\s+$")
# "A Kirby Strategy had been proposed by the Commissioner"
_ANY_ONE = re.compile(r"\b[Aa]n?\s+(?:(?:new|joint|separate|single)\s+)?$")
_PROPOSED = re.compile(r"\s+(?:(?:had|has|have)\s+(?:also\s+)?been|was|were|is)\s+(?:also\s+|then\s+)?(?:proposed|suggested|mooted|floated)\b")


def _titles(name: str) -> bool:
    """Whether words before "the Council's neglect strategy" are its title, not a person, a body or a place."""
    return " " in name and not find_names(name) and not _BODY.search(name) and not any(m.end - m.start + 2 > len(name) for m in find_authorities(name))


def _said_name(match: re.Match[str]) -> tuple[str, int]:
    """The name as said, and where it ends; a statement of action without what its heading puts before it."""
    if match.groupdict().get("told"):
        return match["name"], match.end("told")  # "Growing Roots was the name given to the programme", which may go on to say since when
    if match.groupdict().get("academy"):
        return f"{groups(match)['name']} {match['academy']}", match.end("academy")
    name = groups(match)["name"]
    statement = re.search(r"\b(?:Inspection|Report|Letter|Review)(?: of [\w' ]{3,50})? and ((?:\w+ ){0,3}[Ss]tatement of [Aa]ction|(?:Ofsted )?(?:Improvement|Action) Plan)$", name)
    if what := _COMMISSIONED.match(match.string, match.end("name")) if name.lower().endswith("commissioning strategy") else None:
        return name + what.group(), what.end()
    years = _YEARS.match(match.string, match.end("name"))
    tail = _TAIL.match(match.string, match.end("name"))  # "Safeguarding Policy for Children and Adults at Risk"
    if tail and len(find_authorities(tail.group())) > 1:
        tail = None  # "a Play Strategy for Kent and Medway": whose it is
    more = years.group() if years else tail.group() if tail else ""
    return (statement[1] if statement else name) + more, match.end("name")


_PROPOSED_TO = re.compile(
    r"\b(?:Board|Partnership|Council|Trust|officers|Director|service|they|it) (?:now )?(?:propose[sd]?|was proposing|were proposing) to \w+(?: (?:up|forward|in"
    r"|together))? an? (?:\w+ )?$"
)
_ASKED_IF = re.compile(r"\b(?:asked|wondered|queried|enquired|inquired|questioned) (?:if|whether) [^.;]{0,50}$")
_AND_LATER = re.compile(r",? (?:and|but) (?:will|would|it (?:is|was) hoped|should)\b")  # "is being drafted and will, it is hoped, be signed off"


def _unreal(sentence: Sentence, before: str, match: re.Match[str]) -> bool:
    """Whether a strategy is named as one that there is not: "no strategy", a strategy hoped for or suggested."""
    if NONE.search(before) or _ASKED_FOR.search(before):
        return True
    new = re.search(r"\b(?:[Aa]n?|[Aa]nother)\s+(?:\w+\s+)?$", before)
    if new and re.match(r"\s+be\s+\w+", sentence.plain[match.end("name") :]) and not re.search(r"\b(?:intention|plan|aim) (?:was|is) that an? (?:\w+ )?$", before):
        return True  # "asked that a neglect strategy be written"
    if new and "tatement of" not in match["name"] and _ONLY_TALK.match(sentence.plain, match.end("name")):
        return True
    if new and _ASKED_IF.search(before):
        return True
    if _PROPOSED_TO.search(before):
        return False
    later = _AND_LATER.search(sentence.plain, match.end("name"))
    plain = sentence.plain[: later.start()] if later else sentence.plain
    return bool(new) and stance(plain, match.start("name"), match.end("name")) in _UNREAL


def _whose(reading: Reading, sentence: Sentence, before: str, at: int, end: int) -> tuple[tuple[str, ...] | None, bool]:
    """Whose strategy it is: a named board's, another council's, else the home council's; None for the nation's."""
    inside = _OWNED.match(sentence.plain[at : at + 120])  # the rule took the owner for a part of the name
    owner = _OWNER.search(before + inside.group() if inside else before)
    if owner:
        body = full_name(reading, owner[1], sentence.start + at) or main_body(reading, owner[1])
        if body:
            return gss_of(reading, body) or reading.gss, True
    subject = _ITS.search(before)
    if subject is None and (doing := OUT_OF.search(before)):
        subject = _DOER.search(before[: doing.start()])
    if subject:
        body = full_name(reading, subject[1], sentence.start + subject.start(1))
        if body:
            return gss_of(reading, body) or reading.gss, True
    if len(codes := shared(reading, sentence, at, end)) > 1:
        return codes, True
    if _OF_IT.search(before) and len(codes := of_it(reading, sentence, at)) > 1:
        return codes, True
    regional = re.search(r"\b(?:[Rr]egional|[Jj]oint|[Ss]hared)\s+(?:\w+\s+)?$", before) or sentence.plain.startswith("Regional ", at) or _FOR_REGION.match(sentence.plain, at, at + 120)
    if regional and (region := reading.once("region of the board", _region)):
        return region, True
    side, codes = whose(reading, sentence, at)
    if side == "none":
        return (None, False) if _ELSEWHERE.search(before[-80:]) else (reading.gss, True)
    return codes, side == "home"


# "The Play Strategy for the region"
_FOR_REGION = re.compile(r"[^.;,]{3,70}?\b(?:[Ss]trategy|[Pp]lan|[Ff]ramework|[Pp]olicy|[Pp]rogramme|[Pp]rotocol) (?:for|across|covering) the (?:whole )?region\b")


def _region(reading: Reading) -> tuple[str, ...]:
    """The authorities of the one safeguarding board of several councils that a document names; of two boards none."""
    names = {n for _, n in reading.glossary.bodies if "Safeguarding" in n}
    found = {codes for n in sorted(names) if len(codes := gss_of(reading, n)) > 1}
    return found.pop() if len(found) == 1 else ()


def _statuses(same: list[Said]) -> Iterator[Said]:
    """One statement for each status, a dated one first; a draft that was drawn up is not in force."""
    stages = {s.status for s in same}
    early = stages & {"draft", "in development", "planned"}
    kept: dict[str, Said] = {}
    for one in sorted(same, key=lambda s: (not s.date, s.place)):
        weak = one.rule.endswith("/created") and (early or stages & {"published", "submitted"})
        if (
            weak
            or (not one.status and stages != {""})
            or ("draft" in early and one.status in {"in development", "planned"})
        ):
            continue
        kept.setdefault(one.status, one)
    yield from sorted(kept.values(), key=lambda s: s.place)
