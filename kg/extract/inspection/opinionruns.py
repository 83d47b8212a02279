"""Sentences that go on with what inspectors said, because the one before them says that this follows."""

from __future__ import annotations

import re

from kg.extract.inspection.clauses import IMPROVEMENT, STRENGTH, polarity
from kg.extract.inspection.opinionsigns import over_signs, screened_signs
from kg.stance import stance

_TELLS = (
    r"(?:summari[sz]ed|set out|went (?:through|over)|took <P>(?: \w+)? through|outlined|recounted|read(?: out)?|relayed|gave|listed|rehearsed|repeated|"
    r"conveyed|shared|passed on|recapitulated|reported(?: back)?|quoted|<0V>)"
)
# "The Director summarised what inspectors had said", "the main points of the letter were these"
OPENS_RUN = screened_signs(
    rf"\b{_TELLS}(?: (?:\w+ )?(?:to|for) <P>)?(?: \w+){{0,2}}? what <H>(?: (?:had|has|have))?(?: \w+ly)? (?:<0V>|told <P>)(?=[ .,:])[^;:]{{0,90}}[.:]?$"
        rf"|\b(?:main|key|chief|headline|principal|initial|verbal)? ?(?:<0N>|headlines)(?: (?:of|from|in|by|after) (?:<H>|the \w+))?[^;:.]{{0,70}} (?:were|was|"
        rf"ran) (?:these|this|as follows|{_TELLS})[^;:]{{0,60}}[.:]?$"
        rf"|<P>[^;:.]{{0,40}} {_TELLS}(?: (?:to|for) <P>)? (?:the )?(?:main |key |chief |headline |principal |initial |verbal |inspectors' )*(?:(?:<0N>|"
        rf"headlines) (?:of|from|in|by) (?:the )?<H>|<[Ww]>(?: \w+)? <0N>)[^;:]{{0,60}}[.:]?$"
)
# "Among these were that ...", "they included ..."
AMONG = screened_signs(
        r"(?:the )?(?:one|first)(?: of (?:these|them|<h>))? (?:was|were|went|concerned|related|had been)(?: (?:that|for|about|on|of|over|to|with))?(?= )|"
        r"(?:(?:chief |first |foremost |not least |prominent |high )?(?:among|amongst) (?:these|<h>|those)|these|those|<h>(?= included| comprised| (?:were|"
        r"are) (?:that|these|as follows))|the (?:main|chief|first|most serious|principal)(?: (?:one|ones|of (?:these|<h>)))?) (?:included|were|was|are|had been|"
        r"comprised)(?: (?:that|how|as follows:?|the following:?))?(?=[ :])"
)
_NOUN = over_signs(r"<0N>|<[+-]N>")
_H = over_signs(r"<[HW]>")
_NO_SUBJECT = screened_signs(
    r"\W*(?:<[PHh]>|this|that|these|those|there|here|a copy|copies|work|members|officers|asked|in (?:reply|response|answer)|in (?:his|her|their|our)|"
    r"following|since|after|when|he|she|i|we|also present|the (?:plan|council|report|letter|action plan|improvement plan|budget|next|full|chair))\b"
)


def said_before(text: str) -> str:
    """The kind of the things that a sentence (in signs) says inspectors named, without saying which; `words` where they may be of either kind; or empty."""
    noun = None if _H.search(text) is None else next(iter(reversed(list(_NOUN.finditer(text)))), None)
    if noun is None:
        return ""
    return {"\ue005": STRENGTH, "\ue006": IMPROVEMENT}.get(noun.group()[0], "words")


def may_run(plain: str, text: str) -> bool:
    """Whether a sentence (and its signs) can be a finding with nothing said of who found it: it praises or blames, and nobody else speaks."""
    if _NO_SUBJECT.match(text) or "\ue004" in text.split(",")[0] or not polarity(plain) or plain.rstrip().endswith(("?", ":")):
        return False
    if re.search(r"\b(?:would|will|should|could|might|may|hoped|asked|today|now\s+being|since\s+then)\b|\u00a3", plain):
        return False
    return stance(plain, 0, len(plain)) in ("asserted", "denied")
