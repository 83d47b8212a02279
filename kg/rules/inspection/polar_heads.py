"""Heads and labels under which findings stand, in whatever words: "Best thing about the service", "Key gap per report", "JTAI letter: done well".

A head is told by its words alone: one that praises, blames or tells what was said, and otherwise only words that name inspectors and their papers,
count, or hold a phrase together. One other word ("Recruitment needed") and it is none.
"""

from __future__ import annotations

import re
from functools import lru_cache

GOOD, BAD, TOLD, COUNTS = "+", "-", "0", "#"

_BAD = (
    r"crosses|cross|afis?|-ves?|ves?(?<=-ve)|red|amber|thumbs down|down(?:s|sides?)|frown(?:s|y)?|sad face|cons|(?:what )?(?:must|should|has to|needs to) get better|stings?|snags?|brickbats?|(?:did|had|was|were|do|does) not(?=\W*$)|(?:didn't|wasn't|weren't)(?=\W*$)|(?:weak|sore|low|soft|blind|black) spots?|(?:less|not(?: (?:so|as|yet|quite|all|always))?|could be|could do|(?:must|should|to|can|needs? to|has to|have to|ought to) (?:do|be|get)|even|do|do it) (?:good|well|better|strong(?:er)?|positive|happy|liked|pleased|impressed|keen|secure|there)(?: if)?"
    r"|(?:not|didn't|did not|weren't|wasn't|less) (?:(?:so|as|much|really) )?(?:like|liked|love|happy|keen|impressed|pleased|good|well)|ebi|weak(?:ness(?:es)?|est|er)?|negatives?|minus(?:es)?|shortcomings?|failings?|gaps?|concerns?|concerned|worr(?:y|ies|ied)|critici[sz](?:ms?|ed)|critical|issues?|problems?"
    r"|(?:to |for )?improve(?:ments?)?|improving|(?:to|must|should|could) be improved|(?:to |for )?develop(?:ment)?|(?:still |left |more )?(?:to do|to be done)|recommend(?:ations?|ed|s)|recs?|priorit(?:y|ies) (?:actions?|areas?)|needs?(?: to)?(?: (?:work|attention|improvement|doing))?|needed|needing|wants?|wanted|asks?|asked(?: for)?|required?|requirements?"
    r"|dislike[sd]?|worst|poor(?:est)?|unhappy|tackle|address(?:ed)?|fix(?:ed)?|put right|tighten(?:ed)?(?: up)?|attention|challenges?|lowlights?|focus|work on|wrong|missing|lacking|disappoint(?:ed|ing|ments?)|called for|urged|sort(?:ed)? out|falls? short|fell short|let down|lets? us down|room for|scope for"
)
_GOOD = (
    r"ticks?|thumbs up|up(?:s|sides?)|smil(?:e|ey)|pros|bouquets|www|wows?|bright spots?|gold stars?|strengths?|strong(?:est)?|positives?|plus(?:es)?|merits?|good|best|better|(?:done|do(?:es|ing)?|went|gone|go(?:es|ing)?|work(?:s|ed|ing)?|did) (?:particularly |really |very )?well|working|praise[ds]?|commend(?:ed|ations?)|compliment(?:s|ed)?|complimentary|like[sd]?|love[sd]?|admired?|impress(?:ed|ive)|pleased|pleasing|delighted|welcomed|applauded"
    r"|highlights?|success(?:es)?|achievements?|right|happy|happiest|proud|keep doing|bouquets?|effective|enjoyed"
)
_TOLD = r"said|says?|found|finds|finding|findings|noted|noticed|wrote|comments?|commented|remarks?|observations?|observed|verdicts?|views?|thought|felt|feedback|told us|saw|judged|concluded|conclusions?|headlines?|messages?|reported|raised|identified"
_OPEN = (
    r"the|an?|its|their|our|main|key|chief|principal|top|biggest|greatest|single|most|one|two|three|four|five|six|other|another|further|second|third|first|overall|this|time|what|which|that|those|these|was|were|is|are|be|been|had|has|have|did|does|would|will|they|it|we|us|them|you|per|from|by|of|in|for|to|on|at|about|as|and|or|with|under|after|during|according|said|saw|found|noted|identified"
    r"|raised|listed|named|recorded|given|made|picked|singled|out|up|highlighted|flagged|things?|points?|areas?|matters?|aspects?|features?|parts?|bits?|sides?|spots?|news|practice|suits?|items?|ones?|services?|council|authority|partnership|team|department|more|less|still|also|yet|so|not|very|really|particularly|especially|mainly|mostly|where|how|when|if|there|see|like|be|wish(?:ed)?|specific|particular|identified|formal|summary|list|work|in need|gone so|no\.?|number|total|how many|nos?\.?"
)
_WHO = (
    r"inspect(?:ors?|orates?|ion|ions|ed)(?:'s?|s')?|ofsted(?:'s)?|estyn(?:'s)?|ciw(?:'s)?|cqc(?:'s)?|hmi(?:p|cfrs)?(?:'s)?|hmi probation(?:'s)?|care inspectorate(?: wales)?(?:'s)?|rqia(?:'s)?|regulators?(?:'s?|s')?|ilacs|sif|jtai|send|yot|youth justice|(?:focused|focussed|monitoring|follow-up|thematic|joint|area|local area|targeted|core|full|return|re-?)|letters?|reports?|visits?|visited|lead|outcome|judge?ments?|grades?|(?:19|20)\d\d|\d{1,2}"
    r"|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|spring|summer|autumn|winter"
)
_WORD = rf"(?:{_BAD}|{_GOOD}|{_TOLD}|{_OPEN}|{_WHO})"
_HEAD = re.compile(rf"(?:{_WORD}(?:[\s,:/&-]+|$)){{1,14}}", re.IGNORECASE)
_IS_BAD = re.compile(rf"(?<![\w'-])(?:{_BAD})(?![\w'-])", re.IGNORECASE)
_IS_GOOD = re.compile(rf"(?<![\w'-])(?:{_GOOD})(?![\w'-])", re.IGNORECASE)
_IS_TOLD = re.compile(rf"(?<![\w'-])(?:{_TOLD})(?![\w'-])", re.IGNORECASE)
_IS_THEIRS = re.compile(r"(?<![\w-])(?:inspect(?:ors?|orates?|ion|ed)|ofsted|estyn|ciw|cqc|hmi(?:p|cfrs)?|care inspectorate|rqia|regulators?|ilacs|sif|jtai|letter|visit|they)(?![\w-])", re.IGNORECASE)
_COUNT = re.compile(r"(?:total |overall )?(?:no\.?|nos\.?|number|how many|total|count)(?: of)?(?: (?:formal|specific|the|its|their|inspectors'|ofsted|estyn|ciw))* (?:recommendations?|recs?)(?: (?:made|given|in all|in total))?|recommendations? (?:made|in all|in total)", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\s*\([^()]{1,60}\)\s*")
_FEW = re.compile(r"\W*(?:no|nil|any|none|all|every|each)\b", re.IGNORECASE)


@lru_cache(maxsize=2048)
def head_kind(text: str) -> str:
    """What stands under a head or after a label: `+`, `-`, `0` (its words tell), `#` (a number of recommendations) or nothing known.

    >>> head_kind("Best thing about the service"), head_kind("Key gap per report"), head_kind("Ofsted said"), head_kind("Recruitment needed")
    ('+', '-', '0', '')
    """
    bare = " ".join(_IN_BRACKETS.sub(" ", text).replace("\u2019", "'").strip(" :*-").split())
    if not 2 < len(bare) <= 80:
        return ""
    if _COUNT.fullmatch(bare):
        return COUNTS
    if _HEAD.fullmatch(bare) is None or _FEW.match(bare):
        return ""
    if len({head_kind(part) for part in bare.split("/")} & {GOOD, BAD}) > 1 if "/" in bare else False:
        return ""  # "Strength/AfI": which it is stands below
    if _IS_BAD.search(bare):
        return BAD
    if _IS_GOOD.search(bare):
        return GOOD
    return TOLD if _IS_TOLD.search(bare) and _IS_THEIRS.search(bare) else ""


def names_them(text: str) -> bool:
    """Whether a head itself names inspectors or what they wrote."""
    return _IS_THEIRS.search(text) is not None
