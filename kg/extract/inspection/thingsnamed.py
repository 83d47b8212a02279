"""What was praised or asked for, told as nouns: the row of things that a verb of finding brings, cut into its members."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kg.extract.inspection.clauses import VERB, between_commas, clausal, listed
from kg.extract.inspection.foundthings import of_two

_DETERMINED = re.compile(r"(?:,? and|,) (?=(?:the|its|their|how)\s)|, and (?=an?\s)", re.IGNORECASE)
_MORE = r"(?:better|more|fewer|less|shorter|fuller|swifter|tighter|sharper|simpler|wider|stronger|quicker|firmer|clearer|greater|closer|earlier|faster)\b"
_COMPARED = re.compile(rf"(?:,? and|,) (?={_MORE})", re.IGNORECASE)
_COMPARED_FIRST = re.compile(rf"\s*{_MORE}", re.IGNORECASE)
_ITS = re.compile(r"\s*its\b", re.IGNORECASE)


_ALONG = re.compile(r",\s+(?:along|together|coupled)\s+with\s+(?=(?:the|an?|its|their)\s)|,\s+as\s+well\s+as\s+(?=(?:the|its|their)\s)", re.IGNORECASE)


# "improve pathway plans and the take-up of health checks": two things to mend
_TO_MEND = re.compile(
    r"\s*(?:improve|strengthen|reduce|raise|tighten|quicken|increase|shorten|speed\s+up|address|tackle|review)\s+(?:(?!(?:with|between|of|for|in|to|both|by|on|at|from"
    r"|how)\b)[\w'-]+\s+){1,4}?and\s+(?=(?:the|its|their)\s)"
    r"|\s*(?:improve|strengthen|reduce|raise|address|tackle|review|shorten|increase)\s+(?:the|its|their)\s(?:(?!between\b|both\b)[\w'-]+\s+){2,14}?and\s+(?=(?:the|its"
    r"|their)\s+[\w-]+\s+(?:of|for|with|in|at|to)\s)",
    re.IGNORECASE,
)


def to_mend(text: str) -> list[str]:
    """The two things that are to be mended by one verb; none where they are not two.

    >>> to_mend("shorten waits and the length of court work")
    ['shorten waits', 'the length of court work']
    """
    match = None if "," in text or ";" in text else _TO_MEND.match(text)
    return [text[: match.end()].rstrip()[:-3].strip(), text[match.end() :]] if match else []


_LAST_OF_ROW = re.compile(r"\s+and\s+(?=(?:the|an?|its|their|too|how|poor|weak|weaker|late|slow|thin|limited|inconsistent|insufficient|uneven|patchy|good|strong|effective|clear|timely"
    r"|stable|robust|better|low)\s)|\s+and\s+(?=[\w'-]+(?:\s+[\w'-]+){0,3}?\s+(?:that|which|who|whose|not\s+being|being|where|in\s+which)\s)", re.IGNORECASE)


def row_of_things(text: str) -> list[str]:
    """The members of a row of three or more things between commas, each with what is said of it in a relative clause; none where it is no such row.

    >>> row_of_things("delay at the front door, visits which were seldom made alone, and notes that were thin")
    ['delay at the front door', 'visits which were seldom made alone', 'notes that were thin']
    """
    parts = [p.strip(" ,.") for p in between_commas(text)]
    if len(parts) == 2 and not re.match(r"and\b", parts[1], re.IGNORECASE):
        parts[1:] = _LAST_OF_ROW.split(parts[1], maxsplit=1)
    elif len(parts) > 2 and not re.match(r"and\b", parts[-1], re.IGNORECASE):
        parts[-1:] = _LAST_OF_ROW.split(parts[-1], maxsplit=1) if _LAST_OF_ROW.search(parts[-1]) else [parts[-1]]
    bare = [re.sub(r"^and\s+(?:also\s+)?", "", p, flags=re.IGNORECASE) for p in parts]
    whole = len(bare) > 2 and not _IN_WHICH.search(bare[0]) and all(len(p.split()) >= 2 and _OPENS_THING.match(p) and not clausal(p) for p in bare)
    return bare if whole and (parts[-1] != bare[-1] or ", and " not in text) and " and " in text else []


_IN_WHICH = re.compile(r",\s+(?:\w+\s+)?(?:which|whom|whose|who|where)\b", re.IGNORECASE)
# What may begin a member of a row: no participle, verb or pronoun, which goes on with the member before.
_OPENS_THING = re.compile(
    r"(?!(?:that|which|who|whom|whose|where|when|it|they|this|these|those|had|has|have|was|were|is|are|having|being|both|either|neither|all\s+of|each\s+of|one\s+of|rather|not"
    r"|particularly|especially|notably|even|albeit|if|so|then|also|often|sometimes|again"
    r"|and|or|but|yet)\b)(?![a-z]+(?:ed|ing)\s+(?:by|in|on|at|to|with|for|from|up|out|as)\b)[\w'\"(-]", re.IGNORECASE
)


# "the Boathouse, the new hub for carers": a name, and what is so named
_NAMED_SO = re.compile(r"\s*(?:[Tt]he\s+|[Ii]ts\s+)?[A-Z][\w'-]+(?:\s+(?:and\s+|of\s+)?[A-Z][\w'-]+){0,4},\s+(?:the|an?|its|their)\s+(?:[a-z][\w'-]*\s+)+?(?:(?!and\b)[\w'-]+\s*){1,8}")


def things(text: str) -> Iterator[str]:
    """What was praised or asked for: "the A, the B and the C" is three findings; so is "the A, along with the B"."""
    if _NAMED_SO.fullmatch(text):
        yield text.strip()
        return
    along = to_mend(text) or of_two(text) or _ALONG.split(text)
    if len(along) > 1:
        for piece in along:
            yield from things(piece)
        return
    if len(row := row_of_things(text)) > 1:
        yield from row
        return
    determined = re.match(r"\s*(?:the|its|their|how)\s", text, re.IGNORECASE)
    if not determined and text.count(",") and " and " in text and not VERB.search(text):
        yield from (part for part in listed(text) if part)
        return
    parts = _DETERMINED.split(text) if determined else _COMPARED.split(text) if _COMPARED_FIRST.match(text) else [text]
    joined: list[str] = []
    for part in parts:
        if (joined and len(parts) < 3 and _ITS.match(part) and not _ITS.match(joined[0])) or (
            joined
            and re.search(r"\b(?:between|both|of|with|for|in|to|by)$|\b(?:between|both)\b(?!.*\band\b)", joined[-1])
        ):
            joined[-1] += f" and {part}"
        else:
            joined.append(part)
    for part in joined:
        if part.strip(" ,.;"):
            yield part.strip(" ,.;")
