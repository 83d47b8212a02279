"""Pieces of the forms in which likes and dislikes of inspectors are told: what stands between them, their word and the thing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """A form: its name, its pattern over signs, and whether the thing found is the group `text` or follows the match."""

    name: str
    pattern: str
    ahead: bool = False  # the thing stands in `text`, before the verb
    flips: bool = False  # it turns the kind of the finding before
    told: bool = False  # the words of the thing decide its kind
    same: bool = False  # it is of the kind of the finding before


ADVERB = (
    r"(?:\w+ly|v\.?|also|then|most|very|much|more|rather|quite|still|yet|too|again|however|first|both|all|so|best|equally|in particular|above all|on the whole|in general|if anything|by contrast|as well|at least"
    r"|a (?:good|great) deal|far|if anything|to a (?:man|woman|person)|for (?:its|their) part|not a little|not only|in turn|once more|no less|nevertheless|nonetheless|on the other hand|this time|now|less often|there|here|clearly|while|whilst|though|although|if|now|in a position to|able to|at pains to|moved to|ready to|good enough to|glad to be able to|kind enough to)"
)
BE = r"(?:had|has|have|having|was|were|is|are|been|being|be|did|felt|feel|remained|remain|remains|seemed|came away|come away|went away|gone away|left|gone home|went home|(?:professed|declared|pronounced|expressed|said) (?:itself|themselves)|admitted to being|confessed to being|<0V>(?= (?:able|moved|free|bound|obliged) to\b)|<0V> (?:as|to)(?: (?:having|have|be))?(?= (?:been|being|\ue009|\ue00a|\ue00b|\ue00c)))"
AUX = rf"(?: ?,? ?\([^()]{{1,60}}\))?(?:,? (?:{BE}|{ADVERB}|who|which)\b,?){{0,7}}"
NEG = r"(?P<neg>(?: (?:rather|much|far|somewhat|a good deal|a great deal|considerably|distinctly|noticeably))?(?: (?:not|less|least|hardly|scarcely|far from|by no means|nowhere near|never|no longer|not so|not as|not at all|not entirely|not yet|not wholly|not altogether|not quite|anything but|little))(?: (?:so|as|very|at all|especially|particularly|entirely|wholly|altogether|quite|all that|always|at ease))?)?"
PREP = r"(?:by|with|about|of|on|upon|at|in|for|over|as to|regarding|towards|around|re)"
TO_THAT = r"(?: in particular| above all| chiefly| mainly| especially| particularly| most of all| mostly| not least)?(?: (?:that|how(?! (?:\w+ly|little|much|few|many|well|slow|late|long|often|far|good|poor|strong|weak)\b))| to (?:see|find|learn|note|hear|discover|read)(?: that| how(?! (?:\w+ly|little|much|few|many|well|slow|late|long|often|far|good|poor|strong|weak)\b))?| (?:by|with|about|of|on|upon|at|in|for|over|as to|regarding|towards|around|re)(?: (?:the fact that|how(?! (?:\w+ly|little|much|few|many|well|slow|late|long|often|far|good|poor|strong|weak)\b)|what))?)"
WHEN = r"(?:,? (?:in|on|at|after|from|during|since|by) [^,;:.\ue004-\ue011]{2,45}?,?)?"
ABOUT_THAT = r"(?: (?:that|how(?! (?:\w+ly|little|much|few|many|well|slow|late|long|often|far|good|poor|strong|weak)\b))| to (?:see|find|learn|note|hear|discover|read)(?: that| how(?! (?:\w+ly|little|much|few|many|well|slow|late|long|often|far|good|poor|strong|weak)\b))?| (?:by|with|about|of|on|upon|at|in|for|over|as to|regarding|towards|around|re)(?: (?:the fact that|how(?! (?:\w+ly|little|much|few|many|well|slow|late|long|often|far|good|poor|strong|weak)\b)|what))?)"
STOP = r"(?=[,.;:]|$| (?:at|in|during|on|by|after|from) (?:<[HWwh]>|(?:its|their|the|that|this|last|january|february|march|april|may|june|july|august|september|october|november|december)\b)| (?:indeed|overall|too|also|besides|indeed|according)\b)"
MOST = r"(?: (?:the )?(?:most|best|above all|most of all|particularly|especially|in particular|most strongly|most highly|more than anything))?"
LEAST = r"(?P<least> (?:the )?least)?"
CLAUSE = r"(?:^|[,;:.] (?:and |but |though |although |while |whereas |yet )?|\b(?:and|but|though|although|while|whilst|whereas|that|yet) )"
WORD_BEFORE = rf"(?:{ADVERB}|(?:had|has|have|been|was|were))"
THING = r"(?!(?:it|this|that|what|whether|there|they|which|who|he|she|if|when|while|asked|nothing|none|neither|nobody|no one|his|her|to|as|after|before|since|because|although|though|having|being|had|has|have|most|was|were|is|are|been|also|in|on|at|by|from)\b)"
FREE = r"[^;:.\ue000\ue001\ue004]"  # no inspectors and no other speaker within
COPULA = (
    r"(?:(?:was|were|is|are|had been|has been|remained|remains|being)(?: (?:chiefly|mainly|largely|mostly|principally|above all|again|still|primarily|particularly|especially|rather|not least|also|all|both|in particular|simply|only|first)){0,2}(?: (?:with|about|over|for|of|reserved for|kept for|directed at|aimed at|prompted by|caused by|attached to|confined to|limited to|due to|to do with|in respect of|as to))?"
    r"|lay(?: (?:chiefly|mainly|largely|mostly|rather))?(?: (?:with|in))?|(?:had )?(?:centred|centered|turned|focus\w*|fell|fallen) (?:up)?on|(?:had )?(?:concerned|related to|went to|gone to|extended to|arose from|arisen from|stemmed from|sprang from|came from|included|comprised|embraced|took in|touched (?:up)?on|rested on|had to do with)|attached to)"
)
HAD_N = r"(?:(?:coupled|balanced|tempered|qualified|followed) (?:that|this|it|<h>) with|had|has|have|having|with|voiced|expressed|<0V>|registered|made|gave|given|paid|left with|came away with|come away with|went away with|returned with|harboured|entertained|sounded|offered|reserved|kept|feel|put forward|set out|listed|named|confessed to|admitted to)"
FEW = r"(?: (?:nothing but|only|but|some|several|many|few|two|three|four|five|six|one|a number of|a couple of|a|an|the|its|their|other|further|another|particular|special|great|high|warm|real|serious|strong|deep|grave|main|chief|principal|major|minor|general|particularly \w+|\w+ly|such|more|much|no little|considerable|unstinting|unqualified|generous|lively|certain|abiding|lingering|continuing|single|sole|first|second)){0,4}"
ABOUT = r"(?:about|over|with|of|for|as to|regarding|on|at|concerning|around|in respect of|in relation to|towards|to do with|re)"
