"""Who followed whom by the roles of the names of a sentence: whatever verb, noun or phrase tells them, in whatever order they stand.

Tried where neither the clauses nor the frames tell of a pair. Names are found first (`kg.extract.boards.succession_slots`); the relations of
`kg.rules.boards.successions_roles` then say which is the old one and which the new, what ended, and what is heir to what ended.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.dates import find_dates
from kg.extract.boards.succession_bodies import in_other_sense
from kg.extract.boards.succession_frames import OF_A_CASE
from kg.extract.boards.succession_signs import signed
from kg.extract.boards.succession_slots import Worded, bodies, without_asides, worded
from kg.model import Sentence
from kg.reading import Reading
from kg.rules.boards.successions_frames import PREPOSED, WORK_OF
from kg.rules.boards.successions_roles import NAMES_ONE, OFFICER, ROLES, RUN, TOLD, TOLD_ENDS, TOLD_HEIRS, Relation
from kg.rules.boards.successions_signs import SIGNS
from kg.screen import Screened
from kg.stance import stance

_RUN = Screened(RUN)
_INSPECTS = re.compile(r"Ofsted|Care Quality Commission|CQC|HMIC(?:FRS)?|HMI Probation|Estyn|NHS England")  # who are still there
_SIGNED = Screened(r"\s(?:>|=|->|=>|\u2192|\u2794|>>)\s")  # "Neglect Panel > Risk Board"
_UNSURE = re.compile(
    r"\b(?:might|may|could|whether|if|unless|propos\w+|proposals?|suggest\w*|options?|rumou?r\w*|fear\w*|potential(?:ly)?|mistaken|untrue|in error|consider(?:ed|ing)?|urged|invited to"
    r"|asked to|hop(?:ed|ing|es)"
    r"|wrong(?:ly)?|ought|should|asked (?:whether|if|that|for)|wondered|thought|ideas?|consult\w*|no (?:plans?|intention|question|evidence|truth)|resist\w*|denied|too (?:soon|early)|would have to"
    r"|talk of|lobb\w+|campaign\w*|pending|subject to|appl(?:ied|y) to|sought to|wants?|wished to|prefer\w*|recommend\w*|not accepted|rejected|decided against)\b"
)
_NOT = re.compile(r"\b(?:not|never|nor|neither|hardly|nearly|almost(?! (?:overnight|immediately|at once|unnoticed))|rather than|nothing|no one)\b")
_NOT_ALIVE = re.compile(r"\bnot (?:been |to be )?(?:surviv|outlast|outliv|reconven|reviv|replac)\w*(?! by)|\b(?:not|no longer) (?:meet|met|exist\w*|sit|sat|held|convened|used|run"
    r"|needed|required|called)\b|\bnone other\b")
_DOUBT = re.compile(
    r"[^.;]{0,40}\b(?:was|were|is) (?:mistaken|untrue|wrong|incorrect|denied|rejected|dropped|not pursued)\b|\?"
    r"|[^.;]{0,60}\b(?:was|were|is|had been|has been|would be|to be) (?:proposed|suggested|mooted|debated|discussed|considered|rejected|resisted|deferred|opposed|sought|awaited|explored)\b"
)
_CLAUSE = re.compile(r"[;:.]|, (?:and|but|while|whereas|though|although) |\bbut\b")
_TEMPORARY = re.compile(
    r"\b(?:temporar\w+|for (?:the )?(?:summer|holidays?|day|night|weekend|repairs?|refurbishment)|paused|suspended|in abeyance|for the time being|in recess|until further notice)\b"
)
_PAPERS = re.compile(
    r"\b(?:contracts?|agreements?|leases?|grants?|funding|secondments?|appointments?|tenders?|consultations?|pilots?|reviews?|inquir(?:y|ies)|meetings?|chairs?|membership|posts?|lease"
    r"|visits?|minutes|reports?|duty|statutory duty|requirement) (?:with|of|on|by|for|from|at|to have|between|about|into)(?: [a-z]+){0,2} $"
)
_POINTED = re.compile(r"I|latter|former|both|two|all (?:three|four)|these|those|this|that|each|(?:this|that|old) [a-z]+")
_ASKED_WHEN = re.compile(r"\b(?:asked|inquired|queried|wondered)\s(?:when|why)\b")  # what is asked of is taken to be so
_HOUSE = re.compile(r"\b(?:Centres?|Colleges?|Academy|Company|Community|Register|Portal|Table|Process|Point|Court|Chamber|Office|Cabinet|Council)$")  # of which one closes that is no body
_DONE_FOR = re.compile(r"\btaken forward by\b|\b(?:carried out|done|performed|undertaken|discharged) with\b")  # "the work of the Board was taken forward by its Panel" is done for it
_TEAM_TO_TEAM = re.compile(r"\b(?:Team|Service|Unit)\b.*\b(?:Team|Service|Unit)\b")
_OTHER = re.compile(r"\b(?:Scrutiny|Select)\b")


@dataclass(frozen=True, slots=True)
class Role:
    """An old body and a new one, or none, with where the sentence says so; and the sentence of the end, where that is another."""

    rule: str
    old: str
    new: str
    start: int
    end: int
    verb: int
    ended: Sentence | None = None


def roles(reading: Reading, sentence: Sentence) -> list[Role]:
    """What the roles of names tell in a sentence, once."""
    kept: dict[int, list[Role]] = reading.once("roles of successions", lambda _: {})
    if sentence.start not in kept:
        kept[sentence.start] = list(_roles(reading, sentence)) if _tells(sentence) else []
    return kept[sentence.start]


def _tells(sentence: Sentence) -> bool:
    return len(sentence.plain) < 900 and (ROLES.open(sentence.plain) or SIGNS.open(sentence.plain) or _SIGNED.stands(sentence.plain)) and NAMES_ONE.stands(sentence.plain)


def _roles(reading: Reading, sentence: Sentence) -> Iterator[Role]:
    said = worded(reading, sentence)
    if not any(s.kind in "BN" for s in said.slots.values()):
        return
    pairs = _told(reading, sentence, said)
    if not pairs and (bare := without_asides(said)):
        pairs = _told(reading, sentence, bare)
    pairs = pairs or list(_as_above(reading, sentence, said))
    if pairs:
        yield from pairs
        return
    ended = list(_ended(reading, sentence, said))
    found = list(_with_heirs(reading, sentence, said, ended)) or list(_by_signs(reading, sentence, said))
    yield from found
    if not found:
        yield from (Role(r.name, old, "", start, end, start) for r, old, start, end in ended if r.name.startswith("role-end") and not _OTHER.search(old) and not _HOUSE.search(old))


def _told(reading: Reading, sentence: Sentence, said: Worded) -> list[Role]:
    """What the relations of two bodies tell in a sentence."""
    found: list[Role] = []
    for relation in TOLD:
        for match in relation.pattern.finditer(said.text):
            found += _pairs(reading, sentence, said, (relation, match))
    return _apart(found)


def _by_signs(reading: Reading, sentence: Sentence, said: Worded) -> Iterator[Role]:
    """What the words right beside two names tell of them."""
    if not SIGNS.open(sentence.plain):
        return
    for pair in signed(said):
        news = _meant(reading, sentence, said, pair.new, set(_named(reading, sentence, said, pair.old)), own=True)
        olds = _meant(reading, sentence, said, pair.old, set(news))
        start, end = said.places[pair.start][0], said.places[pair.end - 1][1]
        if _KIND_ALONE.fullmatch(sentence.plain[slice(*_place(said, pair.new))]):
            continue
        if len(news) == 1 and not _unsaid(sentence.plain, start, end) and not PREPOSED.search(said.text[max(0, pair.start - 60) : pair.start]):
            yield from (Role("role-signs", old, news[0], start, end, start) for old in olds if old.lower() != news[0].lower() and not _no_body(old, news[0]))


_KIND_ALONE = re.compile(r"(?:the |The )?(?:CCG|ICB|PCT|LSCB|LSCP|SAB)s?")  # of which kind there are many: its name is not told


def _place(said: Worded, run: tuple[int, int]) -> tuple[int, int]:
    """Where a run of names stands in its sentence."""
    return said.places[run[0]][0], said.places[run[1] - 1][1]


def _unsaid(plain: str, start: int, end: int) -> bool:
    """Whether what a sentence says of two names is asked, planned by some or denied."""
    opening = max((m.end() for m in _CLAUSE.finditer(plain, max(0, start - 100), start)), default=max(0, start - 80))
    said = plain[opening:end]
    return (
        in_other_sense(plain, start, end) or _UNSURE.search(said) is not None or _DOUBT.match(plain, end) is not None or _NOT.search(_NOT_ALIVE.sub("", said)) is not None
        or (stance(plain, start, end) not in {"asserted", "planned"} and not _NO_MORE.search(said))
    )  # fmt: skip


_NO_MORE = re.compile(r"\b(?:no longer|no more|[Ii]nstead of|[Ww]ithout|(?:be|is|are|was|were) no)\b")


_AS_ABOVE = Screened(r"(?P<old>B) (?:\||-|:|,) (?:as above|as for above|ditto|do|same|same again|likewise|as above and|see above)\b")


def _as_above(reading: Reading, sentence: Sentence, said: Worded) -> Iterator[Role]:
    """What a line says of one body by what the line above says of another: "Missing Group | as above"."""
    match = _AS_ABOVE.exact.match(said.text)
    index = reading.index_of(sentence)
    above = reading.sentences[index - 1] if match and index else None
    if match is None or above is None or above.section != sentence.section:
        return
    for role in roles(reading, above)[:1]:
        yield from (Role(role.rule, old, role.new, 0, len(sentence.plain), 0, role.ended or above) for old in _named(reading, sentence, said, match.span("old")))


def _apart(pairs: list[Role]) -> list[Role]:
    """Of pairs those that do not gainsay one told before: the same two in the other order, or another heir of the same."""
    kept: list[Role] = []
    for pair in pairs:
        if not any(_gainsays(pair, known) for known in kept):
            kept.append(pair)
    return kept


def _gainsays(pair: Role, known: Role) -> bool:
    if (known.old, known.new) in {(pair.old, pair.new), (pair.new, pair.old)}:
        return True
    other = known.rule != pair.rule
    return other and (known.old == pair.old or (pair.new == known.old and pair.old != known.new and pair.start == known.start))


def _pairs(reading: Reading, sentence: Sentence, said: Worded, told: tuple[Relation, re.Match[str]]) -> Iterator[Role]:
    """Who is the old and who the new where a relation names or means both."""
    relation, match = told
    if (relation.name == _NAMES and _TO_BE.search(match.group())) or _OF_PEOPLE.search(sentence.plain):
        return
    groups = match.groupdict()
    start, end = said.places[match.start()][0], said.places[match.end() - 1][1]
    verb = said.places[match.start("verb")][0] if "verb" in groups else start
    if "its" in groups:
        olds = _named(reading, sentence, said, match.span("old"))
        news = _other(reading, sentence, said, match.start("old"), set(olds))
    else:
        news = _meant(reading, sentence, said, _whole(said, match) if "respectively" in said.text else match.span("new"), set(), relation.name == _NAMES)
        olds = _meant(reading, sentence, said, match.span("old"), set(news), relation.name == _NAMES)
        olds += _named(reading, sentence, said, match.span("also")) if groups.get("also") else []
        news = news or _meant(reading, sentence, said, match.span("new"), set(olds))
    if not olds or not news or not _holds(sentence, said, (relation, match), (start, end)):
        return
    kinds = {said.slots[n].kind for g in ("old", "new") if groups.get(g) for n in range(*match.span(g)) if n in said.slots}
    if kinds == {"N"}:
        return
    if "respectively" in said.text and len(olds) == len(news) > 1:
        yield from (Role(relation.name, o, n, start, end, verb) for o, n in zip(olds, news, strict=True))
        return
    if len(news) > 1 and not relation.name.startswith("role-split"):
        news = news[:1]
    for old in olds:
        for new in news:
            if old.lower() != new.lower() and not _no_body(old, new):
                yield Role(relation.name, old, new, start, end, verb)


def _whole(said: Worded, match: re.Match[str]) -> tuple[int, int]:
    """The whole run of names that a new one opens."""
    run = _RUN.exact.match(said.text, match.start("new"))
    return run.span() if run else match.span("new")


# "young people move from A to B", "the move from A to B was hard for care leavers": who passes from one team to the next
def _no_body(old: str, new: str) -> bool:
    """Whether of two names one is an inspectorate's, or an officer's, whom somebody joins or follows."""
    return _INSPECTS.fullmatch(old) is not None or OFFICER.match(old) is not None or OFFICER.match(new) is not None


_OF_PEOPLE = re.compile(
    r"\b(?:[Yy]oung people|[Cc]hildren|[Cc]are leavers|[Ff]amilies|[Pp]upils|[Pp]atients|[Cc]ases)\b(?!')[^.;]{0,30}\b(?:move[sd]?|moving|transfer\w*|pass(?:es|ed)?|go|going|went)\b"
    r"|\b(?:move|transition|transfer|step|passage|journey) (?:from|between)\b[^.;]{0,90}\bfor (?:care leavers|young people|children|families|pupils)\b"
)
_TO_BE = re.compile(r"\b(?:was|were|is|are) to be\b")  # "was to be known as"
_NAMES = "role-naming"  # which tells of names, so that one word may be one


def _named(reading: Reading, sentence: Sentence, said: Worded, place: tuple[int, int], own: bool = False) -> list[str]:
    return list(dict.fromkeys(n for at in range(*place) if at in said.slots for n in bodies(reading, sentence, said.slots[at], own)))


def _meant(reading: Reading, sentence: Sentence, said: Worded, place: tuple[int, int], others: set[str], own: bool = False) -> list[str]:
    """The bodies that a place names, or that its pointing word means."""
    word = said.text[slice(*place)].strip()
    if not _POINTED.fullmatch(word):
        return _named(reading, sentence, said, place, own)
    for names in _before(reading, sentence, said, place[0]):
        left = [n for n in names if n not in others]
        if not left:
            continue
        if word in {"latter", "former"}:
            return (names[-1:] if word == "latter" else names[:1]) if len(names) == 2 else []
        if word in {"both", "two", "these", "those", "all three", "all four"}:
            wanted = {"both": 2, "two": 2, "all three": 3, "all four": 4}.get(word, 0)
            return left if len(left) > 1 and wanted in (0, len(left)) else []
        kind = word.split()[-1]
        alike = [n for n in left if n.lower().endswith(kind)] if " " in word and kind != "body" else left
        return alike if len(alike) == 1 else []
    return []


def _before(reading: Reading, sentence: Sentence, said: Worded, until: int) -> Iterator[list[str]]:
    """The bodies named before a place: in the sentence, in each of the two before it, in the title of its item."""
    yield _named(reading, sentence, said, (0, until))
    index = reading.index_of(sentence)
    for before in reversed(reading.sentences[max(0, index - 2) : index]):
        if before.section == sentence.section:
            words = worded(reading, before)
            yield _named(reading, before, words, (0, len(words.text)))


def _other(reading: Reading, sentence: Sentence, said: Worded, until: int, others: set[str]) -> list[str]:
    """The only body beside others that stands before a place, whose predecessor or heir is told."""
    for names in _before(reading, sentence, said, until):
        left = [n for n in names if n not in others]
        if left:
            return left if len(left) == 1 else []
    return []


def _ended(reading: Reading, sentence: Sentence, said: Worded) -> Iterator[tuple[Relation, str, int, int]]:
    """What ended, or was there once, by a sentence."""
    known: set[str] = set()
    for relation in TOLD_ENDS:
        for match in relation.pattern.finditer(said.text):
            if any(said.slots[n].kind == "N" for n in range(*match.span("old")) if n in said.slots):
                continue
            start, end = said.places[match.start()][0], said.places[match.end() - 1][1]
            if _TEMPORARY.search(sentence.plain, start, end + 60) or not _holds(sentence, said, (relation, match), (start, end)):
                continue
            for old in _named(reading, sentence, said, match.span("old")):
                if old not in known:
                    known.add(old)
                    yield relation, old, start, end


def _with_heirs(reading: Reading, sentence: Sentence, said: Worded, ended: list[tuple[Relation, str, int, int]]) -> Iterator[Role]:
    """What ended in this sentence or the one before, with what the words call its heir."""
    olds = [old for _, old, _, _ in ended]
    back: Sentence | None = None
    for relation in TOLD_HEIRS:
        for match in relation.pattern.finditer(said.text):
            news = [n for n in _named(reading, sentence, said, match.span("new")) if n not in olds]
            start, end = said.places[match.start()][0], said.places[match.end() - 1][1]
            if len(news) != 1 or not _holds(sentence, said, (relation, match), (start, end)):
                continue
            if not olds:
                olds, back = _ended_before(reading, sentence, set(news))
            if not olds:
                continue
            if ended:
                start, end = min(start, *(a for _, _, a, _ in ended)), max(end, *(b for _, _, _, b in ended))
            yield from (Role(relation.name, old, news[0], start, end, start, back) for old in olds if old != news[0])
            return


def _ended_before(reading: Reading, sentence: Sentence, others: set[str]) -> tuple[list[str], Sentence | None]:
    """What the sentence before says has ended, or was there once."""
    index = reading.index_of(sentence)
    for before in reversed(reading.sentences[max(0, index - 2) : index]):
        if before.section == sentence.section and _tells(before):
            found = [old for _, old, _, _ in _ended(reading, before, worded(reading, before)) if old not in others]
            if found:
                return found, before
    return [], None


_IN_PASSING = frozenset({"role-end-noun", "role-heir-noun", "role-defunct", "role-same"})  # whatever the sentence says or denies


def _holds(sentence: Sentence, said: Worded, told: tuple[Relation, re.Match[str]], place: tuple[int, int]) -> bool:
    """Whether a relation is said as a fact, or as what will be, of the bodies themselves."""
    relation, match = told
    plain, (start, end) = _ASKED_WHEN.sub(lambda m: "noted that".ljust(len(m.group())), sentence.plain), place
    ends = relation.name.startswith("role-end")
    subject = match.start()
    low = max(0, subject - 60)
    before = said.text[low:subject]
    if match.group()[:1] in "BN" and PREPOSED.search(before) and not WORK_OF.search(before) and relation.name not in {"role-pair", "role-apposed"}:
        return False
    if _DONE_FOR.search(match.group()) or (OF_A_CASE.search(plain) and _TEAM_TO_TEAM.search(plain)):
        return False
    if ends and said.text.endswith(" which ", 0, match.start("old")):
        return False  # "a scale which the Neglect Panel had since abolished"
    if ends and _PAPERS.search(said.text[max(0, match.start("old") - 60) : match.start("old")]):
        return False
    if in_other_sense(plain, start, end):
        return False
    opening = max((m.end() for m in _CLAUSE.finditer(plain, max(0, start - 100), start)), default=max(0, start - 80))
    if _UNSURE.search(plain[opening:end]) or _DOUBT.match(plain, end):
        return False
    if _NOT.search(_NOT_ALIVE.sub("", plain[opening:end])):
        return False
    return stance(plain, start, end) in {"asserted", "planned"} or relation.name in _IN_PASSING or (ends and ("no " in match.group() or _NOT_ALIVE.search(plain, start, end + 20) is not None))


_OF_OTHER = re.compile(r"\b(?:report(?! on)|inspect\w*|figures?|survey|audit|letter|dated|guidance|review|minutes|visit\w*|published|(?<!annual )meeting(?! for))\b[^.;,]{0,25}$")
_BESIDE = re.compile(r"\b(?:since|until|from|renamed|changed?|replaced|became|created|formed|set up|established|launched|ended|closed)\b[^.;]{0,12}$")
_CHANGE = re.compile(
    r"\s?(?:The|This|That|It|Both|All)\s(?:[a-z]+\s){0,4}?(?:change\w*|merger|renaming|rename|move|transfer\w*|transition|handover|switch|rebrand\w*|happened|took\s(?:place|effect)"
    r"|dates?\s(?:from|back)|dated\sfrom|came\sabout|done|made|effective)\b"
)


def role_date(reading: Reading, sentence: Sentence, role: Role, day: str) -> str:
    """When it took effect: the date nearest to the words that tell it, else that of the end before it or of "the change" after it."""
    if found := _nearest(sentence.plain, role, day):
        return found
    before = reading.before(sentence)
    if role.rule == "role-before" and before is not None and len(dates := _at_work(before.plain, day)) == 1:
        return dates[0][2]
    if role.ended is not None and (dates := _at_work(role.ended.plain, day)):
        return dates[-1][2]
    index = reading.index_of(sentence)
    after = reading.sentences[index + 1] if index + 1 < len(reading.sentences) else None
    if after is not None and after.section == sentence.section and _CHANGE.match(after.plain):
        dates = [d for d in _at_work(after.plain, day) if d[0] < 120]
        return dates[0][2] if len({d[2] for d in dates}) == 1 else ""
    return ""


_YEARS = re.compile(r"\d{4}/\d{4}")  # a municipal year


def _at_work(plain: str, day: str) -> list[tuple[int, int, str]]:
    """The dates of a sentence, but for those of papers and meetings."""
    return [(m.start, m.end, m.value) for m in find_dates(plain, day) if ("/" not in m.value[:10] or _YEARS.fullmatch(m.value)) and not _OF_OTHER.search(plain[max(0, m.start - 60) : m.start])]



def _nearest(plain: str, role: Role, day: str) -> str:
    low = max(plain.rfind("; ", 0, role.start), plain.rfind(". ", 0, role.start))
    high = min((at for mark in ("; ", ". ") if (at := plain.find(mark, role.end)) >= 0), default=len(plain))
    dates = [d for d in _at_work(plain, day) if low <= d[0] < high] or _at_work(plain, day)
    if role.rule == "role-apposed":
        dates = [d for d in dates if role.start <= d[0] < role.end or _BESIDE.search(plain, max(0, d[0] - 40), d[0])]
    if not dates:
        return ""

    def far(date: tuple[int, int, str]) -> tuple[bool, int]:
        outside = not role.start <= date[0] < role.end
        return outside, min(abs(date[0] - role.end), abs(role.start - date[1])) if outside else abs(date[0] - role.verb)

    return min(dates, key=far)[2]


__all__ = ["Role", "role_date", "roles"]
