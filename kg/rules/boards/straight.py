"""The orders of words that are put straight before the frames over shadows are tried (`kg.extract.boards.straight`)."""

from __future__ import annotations

from kg.rules.cues import Gate
from kg.screen import Screened

# A sentence that may be out of order, tell who spoke, or have a date between a verb and its preposition.
CUED = Gate(
    "formed", "created", "established", "made", "born", "grown", "formerly", "once", "previously", "replac*", "supersed*", "succeed*", "absorbed", "merged", "folded", "renamed", "subsumed",
    "into", "by", "to", "own", "not", "rather than", "instead of",
    "it was", "it is", "it had been", "what", "said", "told", "insisted", "replied", "answered", "explained", "added", "conceded", "went on", "confirmed", "reported", "noted", "recalled", "maintained",
    "admitted", "agreed", "understood", "learned", "pointed out", "informed", "reminded", "assured", "advised", "clarified", "answer", "reply", "stressed", "former", "latter", "heard", "observed", "remarked", "continued", "stated",
)  # fmt: skip
_WHO = r"(?:[PHC](?:,? [PHC])?|s?he|they|i|officers?|members?|committee|panel|chief [a-z]+|(?:assistant |deputy |interim |corporate |executive |strategic )*director|head of [a-z ]{3,30}|cabinet member|portfolio holder|[a-z]+ manager|manager|co-optee|meeting|other|one|clerk|lead|speaker)"
_SPOKE = (
    r"(?:said|replied|answered|explained|added|insisted|conceded|admitted|confirmed|reported|noted|recalled|maintained|agreed|understood|went on(?: to say)?|pointed out|clarified|stressed|continued|stated|observed|remarked|commented|recounted|(?:was|were) (?:told|informed|reminded|assured|advised)|(?:had |have )?(?:been )?(?:told|heard|learned|learnt|asked)(?: [PHC]| (?:members|him|her|them|committee|panel))?)"
)
_BESIDE = r"(?: in (?:answer|reply|response)(?: to [PHC]| to (?:a |another )?(?:question|member|councillor))?| when asked| by [PHC]| at once| with (?:some )?[a-z]+)?"
_SAID = rf"(?:{_WHO} (?:had |then |also |now )?{_SPOKE}{_BESIDE}|(?:said|replied|answered|explained|added|came reply|came answer|was (?:answer|reply)|is (?:answer|reply)) ?{_WHO}?)"
# "O, the Chair was told, had": between two commas; "O was not new, officers insisted; it was": at the end of its clause
LEFT_OUT = (
    Screened(rf"(?P<kept>,) {_SAID},(?= (?:and|but|when|while|which|who|where|having|being|although|because|since)\b)"),
    Screened(rf", {_SAID}(?P<kept>)(?:,(?= )|(?=[;:.]))"),
    Screened(rf"^{_SAID}: (?P<kept>)"),
    Screened(r"\b(?:former|latter), (?P<kept>O),?(?= )"),
    Screened(r"O's own (?P<kept>O)"),
    Screened(r",? (?:rather than|instead of|and not) [PHO](?:,? [HO])?,(?P<kept>)(?= (?:who|which|that|is|was|has|had)\b)"),
    Screened(r"(?<=O's) own(?P<kept>)(?= H\b)"),
    Screened(r",? not (?:by|to|with|in|on|from) O,? but(?P<kept>)(?= (?:by|to|with|in|on|from)\b)"),
    Screened(r"(?<=[a-z]ed),(?P<kept>)(?= (?:into|to|by|as|with|under)\b)|(?<=\btaken over),(?= (?:by|from)\b)|(?<=\bwound up),(?= (?:and|with)\b)"),
)
_IS = r"(?:is|was|would be|will be|had been|has been)"
_REST = r"[^;:.]{3,160}?"
_END = r"(?=[;:.]|$|,? (?:and|but|although|while|which|so|when|since|as)\b)"
# "it was to O that work passed", "it was O that replaced O", "when O was replaced, it was by O", "what replaced O was O"
CLEFTS: tuple[tuple[Screened, tuple[str, ...]], ...] = (
    (Screened(rf"\bit {_IS} (?:not until [^,;.]{{1,20}} )?(?P<prep>to|by|into|with|as|under|from|through|at|within) (?P<to>O|P),? that (?P<rest>{_REST}){_END}"), ("rest", "prep", "to")),
    (Screened(rf"\bit {_IS} (?P<who>O|P|this|that|it),? (?:that|which|who) (?P<rest>(?:had|has|have|would|will|is|was|[a-z]+ed|took|takes|sat|sits|chairs|gave|paid|met|now|held|became)\b)"), ("who", "rest")),
    (Screened(rf"\bit {_IS} (?P<who>O|P),? that (?P<rest>(?:O|P|it|they)\b{_REST}){_END}"), ("rest", "who")),
    # "Formed out of O and O, the regional board was known as O"
    (Screened(r"(?:^|\bthat |[;:] )(?P<part>(?:itself )?(?:formed|created|established|made|born|set up|grown|launched|constituted|formerly|once|previously|replaced|superseded|succeeded|absorbed|merged|folded|renamed|subsumed|replacing|superseding|succeeding)\b[^.;:P]{0,60}?O),(?P<said> (?:[a-z-]+ ){1,4}(?:(?:is|was|had been) (?:known as|called|named) )?)(?P<who>O)"), ("who", "part")),
    (Screened(rf"\bwhen (?P<rest>[^;:.]{{3,120}}?),? it {_IS} (?P<prep>by|with|to|as|into|under) (?P<to>O|P)"), ("rest", "prep", "to")),
    (Screened(r"\bwhat (?P<verb>(?:had |has |is |was |would |will )?(?:replaced?|superseded?|succeeded?|supplanted?|(?:took|taken?) over(?: from)?|(?:took|taken?) place of)) (?P<old>O),? (?:(?:is|was|had been|has been) )?(?P<who>O)"), ("who", "verb", "old")),
)
