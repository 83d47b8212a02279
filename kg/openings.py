"""Whether a sentence opens what was decided below it: who decided, the verb, and what leads to the parts ("to:", "as follows:", "the following decisions:").

The sentence is read from its end: what leads to the parts, then the verb of deciding, then who decides or what is decided, whatever is told before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.screen import Screened

_BODY = (
    r"(?:[Ss]ub-?\s?)?[Cc]ommittee|[Pp]anel|[Bb]oard|[Cc]abinet|[Cc]ouncil|[Cc]ommission|[Ff]orum|[Gg]roup|[Ee]xecutive|[Mm]embers|[Pp]artnership|[Aa]ssembly|[Tt]rust|[Aa]uthority|[Mm]eeting"
    r"|[Pp]artners|[Gg]overnors|[Tt]rustees|[Cc]ouncillors|[Pp]arty|[Cc]onsortium|[Cc]ollaborative"
)
_OFFICE = r"(?:(?:Deputy |Executive )?Leader|Mayor|(?:Cabinet|Executive|Lead) (?:Member|Councillor|Lead)|Portfolio Holder|Commissioner)"
_WHO = (
    rf"(?:[Tt]he |[Tt]his |[Aa]ll )?(?:(?:(?:[A-Z][\w'&/-]*|of|and|for|on|the),? ){{0,10}}?(?P<body>{_BODY})(?: [Mm]embers| \([A-Z][^()]{{1,60}}\))?"
    rf"|(?P<office>{_OFFICE})(?: (?:for|of|with) [^:;.]{{3,90}}?| \([^()]{{3,90}}\))?,?)"
)
_ADVERB = r"(?: (?:has|have|then|also|therefore|thereupon|thereafter|accordingly|further|jointly|collectively|all|both|duly|now|so|again|[a-z]+ly))*"
_VERB = r"resolved|agreed|decided|determined|approved|endorsed|adopted|ratified|recommended"
_PAIRED = rf"(?:(?:noted|considered|received|discussed|debated|reviewed|welcomed)(?: (?:the|this) [^:;.,]{{3,90}}?)?,? and(?: \w+ly)? )?(?:{_VERB})(?:,? and(?: \w+ly)? (?:{_VERB}))?"
_CONTENT = r"(?:was|were|is|are) (?:\w+ly )?(?:content|minded|happy|satisfied|in agreement)"
_MADE = r"(?:made|took|taken|passed|reached|came to|agreed|approved|adopted|endorsed)(?: on)? (?:all )?the following (?:\w+ )?(?:decisions?|resolutions?|recommendations?)"
_THINGS = r"(?:[Tt]he |[Aa]ll |[Bb]oth |[Tt]hese )*(?:[\w'-]+ ){0,3}?(?:recommendations?|proposals?|decisions?|resolutions?|motions?|actions?)(?: [^:;.,]{3,90}?)?"
_ASIDE = r"(?:,? (?:having|following|after|on|in|with|by|subject|at|noting|taking) [^:;.]{3,200}?,)?"
_NOUNS = (
    r"(?:(?:key|joint|further|additional) )?(?:actions?|decisions?|resolutions?|recommendations?|proposals?|measures|next steps|amendments|changes)(?: and (?:actions?"
    r"|decisions?|recommendations?))?"
)
# what leads to the parts; "that" and "to" leave a clause open, of which each part is the rest
_LEADS = (
    r"(?:,? (?:as follows|namely|unanimously|in principle|without a vote|by (?:a majority(?: (?:vote|of \d+ (?:votes )?to \d+))?|\d+ votes to \d+|consensus|general consent)"
    r"|(?:as )?set out below|below|(?:the|these|all) recommendations(?: in the report)?|with immediate effect|subject to [^:;.,]{3,90}|at [^:;.,]{3,40}"
    rf"|the following(?: {_NOUNS})?))*"
    r"(?P<open>,? (?:to|that|THAT|TO))?[\s:,\u2013\u2014-]*$"
)
_OPENS = Screened(
    rf"(?:^|(?<=[,;.)] )|(?<=\band )){_WHO}{_ASIDE}{_ADVERB} (?:(?P<verb>{_PAIRED})|(?P<content>{_CONTENT})|(?P<made>{_MADE})){_LEADS.replace('open', 'open1')}"
    rf"|(?:^|(?<=[,;.] )|(?<=\band ))(?:(?:[Ii]t|which|these|[Tt]he following(?: {_NOUNS})?|{_THINGS}) (?:was|were|has been|have been){_ADVERB} (?:(?:(?:moved|proposed"
    rf"|seconded|considered|put to the vote),? (?:and )?(?:\w+ly )?){{1,3}})?(?P<done>{_VERB})|[Tt]he following {_NOUNS} (?:was|were|has been|have been){_ADVERB} (?:passed"
    rf"|made|taken))(?: by [^:;.]{{3,80}}?)?{_LEADS.replace('open', 'open2')}"
    rf"|(?:^|(?<=[,;.] ))(?:[Tt]he|[Ii]ts|[Tt]heir|[Mm]y|[Oo]ur|[Tt]his)(?: [\w'&-]+){{0,8}}? (?P<noun>decisions?|resolutions?|determination)(?: (?:of|by|reached by|taken by"
    rf"|made by) [^:;.]{{3,80}}?)?,? (?:was|were|is|are){_LEADS.replace('open', 'open3')}"
)
_LONGEST = 420  # characters of the sentence, from its end
_CUE = re.compile(r"(?:[:\u2013\u2014-]|\b(?:to|that|follows|following|namely|decided|agreed|resolved|approved|TO|THAT))\s*$")
_LAST = re.compile(r"(?<=[a-z)\d]\. )(?=[A-Z\d])")


@dataclass(frozen=True, slots=True)
class Opening:
    """Who opens a list of decisions: the words that name the body, whether they name one who decides alone, the verb, and the word that leaves the clause open ("to", "that", or none)."""

    who: str
    alone: bool
    verb: str
    leads: str


def opening(plain: str) -> Opening | None:
    """What a sentence that ends a block says of the decisions below it; None where it opens none. `plain` is ordinary text.

    >>> opening("After a vote, the Cabinet has agreed to:").leads
    'to'
    """
    if not _CUE.search(plain, max(0, len(plain) - 12)):
        return None
    said = " ".join(_LAST.split(plain[-_LONGEST:])[-1].split())
    match = _OPENS.search(said)
    if match is None:
        return None
    verb = match["verb"] or match["done"] or ("decided" if match["noun"] else "agreed")
    who = match.group()[: match.end("body") - match.start()] if match["body"] else ""
    leads = (match["open1"] or match["open2"] or match["open3"] or "").strip(" ,").lower()
    return Opening(who.strip(), match["office"] is not None, verb.split()[-1], leads)
