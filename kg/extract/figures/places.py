"""The nations and regions whose figures stand beside the authority's own, and their names as printed."""

from __future__ import annotations

import re

# "England being at 65", "where London had 50", "with Wales on 22.6%": a nation or region as the subject of its own figure
_HAS = (
    r"(?:,)?(?:\sas\sa\swhole|\sitself|\soverall)?,?\s"
    r"(?:(?:is|was|had|has|having|being|stood|stands|standing|came|coming|was\sstanding)\s)?"
    r"(?:at|on|with|had|having|has|being|been|was|were|is|stood\sat|manag\w+|averag\w+|achiev\w+|report\w+|record\w+|reach\w+|show\w+)"
    r"\s(?:(?:only|just|about|around|some|over|under|nearly|almost)\s){0,2}(?=[\d.]+(?:%|\s?(?:per|percent|weeks|days)\b|[,;.)]|\s(?:and|while|whereas|but|as|in|for|of|at|on|by)\b|$))(?!\d{1,2}\s[A-Z])"
)
NATION_HAS = rf"(?<!Health\s)(?<!NHS\s)(?<!Sport\s)(?<!Council\s)(?<!of\s)\b(?:England|Wales|Scotland){_HAS}"
REGION_HAS = (
    rf"(?<!of\s)\b(?:(?:(?:North|South)[\s-]?(?:East|West)\s)?London|Greater\sManchester"
    rf"|(?:East|West)\sMidlands|(?:North|South)\s(?:East|West)|Yorkshire\sand\s(?:the\s)?Humber(?:side)?|East\sof\sEngland){_HAS}"
)
# Parts of a region that speak of themselves as one, and none of them a council's own name.
WIDER = (
    r"(?:(?:North|South)[ -](?:East|West)|(?:North|South|East|West)[ -]Central|West|South|North) London|Greater Manchester"
    r"|Greater Merseyside|Merseyside|(?:West|South) Yorkshire|Tyne and Wear|Thames Valley|Black Country|Tees Valley|East Anglia|(?:Eastern|Northern|Southern|Western) [Rr]egion"
)
_NATION = re.compile(r"\b(?:England|Wales|Scotland|Northern Ireland|UK|English|Welsh|Scottish)\b")
_ADJECTIVES = {"English": "England", "Welsh": "Wales", "Scottish": "Scotland"}
_REGION = re.compile(
    rf"\b(?:{WIDER}|Yorkshire (?:and|&) (?:the )?Humber(?:side)?|East of England"
    r"|(?:East|West) Midlands|(?:(?:[Ii]nner|[Oo]uter|[Gg]reater) )?London|(?:North|South)[ -]?(?:East|West)(?: of England)?|Midlands)\b"
)


def nation_in(text: str) -> str:
    """The nation that words name, an adjective as its noun; nothing for "nationally".

    >>> nation_in("the English average"), nation_in("the national figure")
    ('England', '')
    """
    found = _NATION.search(text)
    return _ADJECTIVES.get(found.group(), found.group()) if found else ""


def region_in(text: str) -> str:
    """The region that words name; nothing for "regionally".

    >>> region_in("the South West average"), region_in("across the region")
    ('South West', '')
    """
    found = _REGION.search(text)
    return found.group() if found else ""
