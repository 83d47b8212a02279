"""The frames in which one body follows another, over the shadow of a sentence (`kg.extract.boards.shadow`): who is old, who new.

A frame is a verb group with a place for its subject and one for its object; what the subject is, and what stands between
the two, is found once for all (`kg.extract.boards.succession_frames`). A frame of two bodies tells which of them was the old one; one of an
end tells what ended, and the heir of what ended is told by a frame of an heir, in the same sentence or the next.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.rules.boards.shadows import LETTERS
from kg.rules.boards.successions_clauses import BECAME, ENDED, HEAD, TOOK, WORK
from kg.rules.cues import Gate
from kg.rules.needed import Needs
from kg.screen import Screened

OLD, NEW = "old", "new"
FRAMED = Gate(
    "brought within", "brought into", "brought under", "drawn into", "wrapped into", "replac*", "supersed*", "succe*", "supplant*", "subsum*", "absor*", "transition*", "migrat*", "re-named", "re-titled", "re-branded", "merg*", "amalgamat*", "combin*", "join*", "unit*", "fold*", "incorporat*", "integrat*", "roll*", "reconstitut*", "followed", "preced*",
    "reform*", "re-formed", "relaunch*", "rebrand*", "renam*", "retitl*", "restyl*", "redesignat*", "rechristen*", "rebadg*", "known", "called", "becam*", "becom*", "transform*", "evolv*", "morph*", "way", "hand*", "turn*", "convert*",
    "name", "names", "title", "titled", "named", "used to be", "what had been", "no longer", "life", "originally", "began", "begun", "start*", "shoes", "instead", "lieu", "place", "stead", "inherit*", "grew", "grown", "emerg*", "formed", "form",
    "created", "established", "wound", "wind*", "dissol*", "disband*", "abol*", "ceas*", "cessation", "end", "ended", "ends", "last", "final", "stood", "stand*", "closed", "close", "closure", "closing", "shut*", "functions", "formerly", "previously", "gone", "went", "more",
    "mantle", "pass*", "transfer*", "laps*", "resulted", "retired", "reshap*", "recast", "reborn", "split*", "divid*", "broken", "one", "meet", "line", "discontinu*", "disestablish*", "scrap*", "defunct", "demise", "days", "expired", "axed", "dismantl*", "phased", "took", "taken", "takes",
    "work", "duties", "role", "dropped", "exist*", "heir", "withdrawn", "curtain", "lives", "lived", "better", "forerunner", "precursor", "predecessor*", "from", "birth", "both", "launch*", "arrival", "former", "old", "erstwhile", "surviv*", "came into", "come into", "bringing together", "carried", "retained", "preserved", "kept", "continu*", "successor*", "farewell", "decommission*", "bowed", "away", "terminated", "now the", "now a", "now its", "once", "change*",
    "until", "another name", "references", "mentions", "result", "outcome", "upshot", "to go", "to close", "used to", "taken in", "everything", "such cases", "ever since", "only one", "as one", "baton", "reins", "running", "renaming", "re-naming", "retitling", "merging", "ran", "operated", "functioned", "did before", "joined", "shared out", "no", "had been", "was the old", "was the former", "lay", "with effect", "swallow*", "so", "any longer", "nothing called", "no such", "died", "picked up", "running of", "whose place", "present one", "current one", "new one", "proper",
)  # fmt: skip

# Of these, those that tell of an end without naming anybody: "It was wound up", "It gave way to safeguarding arrangements".
FRAMED_ALONE = Gate(
    "arrangements", "wound", "wind*", "dissol*", "disband*", "abol*", "ceas*", "cessation", "end", "ended", "ends", "last", "final", "stood", "stand*", "closed", "close", "closing", "shut*", "gone", "went", "no more", "no longer", "not meet", "not sit",
    "not be", "not to", "not continue", "not survive", "never", "laps*", "retired", "split*", "divid*", "broken", "separat*", "carved", "hived", "discontinu*", "disestablish*", "scrap*", "defunct", "expired", "axed", "dismantl*", "phased", "fold*",
    "finished", "stopped", "swept", "fell", "fallen", "bowed", "disappear*", "vanish*", "stepped", "withdrawn", "curtain", "terminated", "decommission*", "replac*", "supersed*", "succe*", "supplant*", "dropped", "deleted", "laid", "done away",
    "to go", "to close", "such cases", "there had been", "ever since", "only one", "result", "outcome", "upshot", "in their stead", "in its stead", "in their place", "in its place", "its work", "its functions", "its duties", "its remit", "its business", "its role", "its responsibilities", "its powers", "everything it", "their work", "their functions", "their duties", "their business", "another name", "was the old", "was the former", "renamed", "retitled", "rebranded", "relaunched", "joined", "merged", "shared out",
    "swallow*", "taken it", "took it", "taken them", "took them", "did so", "does so", "do so", "doing so", "did this", "does this", "that was now", "it was now", "its successor", "their successor", "its replacement", "their replacement", "died", "picked up", "its proper", "its title", "its name", "any longer",
    "let go", "its course", "its day", "its purpose", "its usefulness", "left", "demerged", "conclusion", "halt", "line", "called time", "farewell",
)  # fmt: skip
# What a sentence must hold besides: a word that may end a name, or one that means a body named in one of the two before.
HEADED = Screened(rf"\b{HEAD}\b|\b(?:Framework|Assessments?|Reviews|Inspectorate|Company|Conferences?|Meetings?|Task|Office|Commission|Door|Desk)\b")
POINTING = Screened(r"\b(?:[Ii]ts?|[Tt]he(?:ir|y|m)|[Tt]hat (?:had|was|closed|ended)) ")
_KIND = r"(?:group|body|board|panel|team|service|forum|unit|partnership|hub|committee|trust|network)"
MENTION = Screened(rf"O|\b(?:following(?= (?:bodies |boards |groups |panels )?(?:had|has|have|was|were|is|are|would|will|ceased|closed|ended|merged)\b)|it|its|they|their|them|latter|former(?=[,.;]|$| (?:was|were|had|has|would|will|is|by|with|on|from|gave|became|ceased|closed|ended)\b)|both|all (?:two|three|four|five|six)|(?:this|that|old|former|same) {_KIND})\b|(?:^|[.;,] (?:and |but )?|\bthat )(?:that|this|these|those)\b(?= (?:had|has|have|was|were|is|are|closed|ended|shut|ceased|folded|gave|made|became|would|will)\b)|(?:^|[,;] |\b(?:and|but|that|when) ){_KIND}\b(?= (?:had|has|was|is|would|will|closed|ended|shut|ceased|folded|became)\b)")
AUX = Screened(r"(?:(?:had|has|have|having|is|are|was|were|be|been|being|will|would|shall|to|due|set|did|itself|themselves|hitherto|at (?:last|first)|in (?:its|their|due) (?:turn|course)|there|so|not to|just|soon|long|since|already|eventually|subsequently|in effect|from outset|from (?:same|that) (?:date|day|time)|at same time)(?:,? |(?=$)))*")
# Between a subject and its verbs.
RELATIVE = Screened(r",? (?:which|that|who|itself|themselves|having)\b ?")
RELATIVE_TWICE = Screened(r", (?:whose|which|of which|where|who) [^;:.]{2,120}? and (?:which|that|who|itself) ")
ASIDE = Screened(r", (?!and\b|but\b)[^.;:]{2,110}?, ?")
AMONG = Screened(r" (?:is|are|was|were|being)(?: to be)? (?:among|amongst|one of|two of|three of|some of|part of) (?:(?:two|three|four|five|six)(?:,? |$)|(?:bodies|those|processes|arrangements|groups|boards|panels|things|structures|several|many|number of|local|existing|old|present|what)(?:,? |$))*(?:which |that |to be |being |due to be |to have been |to have )?")
# "the plan provided for the Panel to be replaced": its subject, though "for" stands before it.
TO_BE = Screened(r"\b(?:provid(?:e|es|ed|ing)|provision|arrang(?:e|es|ed|ing)|arrangements|agree[ds]?|agreeing|allow(?:s|ed|ing)?|timetable (?:is|was)|legislated|approval|approved|decision|timetabled?|scheduled|date|set|necessary|signal) for(?: (?:its|this|that|both|old|former|present|existing))? $")
SHARED = Screened(r"(?: |, )(?!which\b|that\b|who\b|whose\b)[^.;:OP]{2,70}?(?:,? (?:and|but|before being|until it|until|when it|and it|but it|and so) |, having |,? (?=(?:replac|supersed|succeed|supplant|absorb|subsum)ing\b|taking (?:over|place)))")
AFTER_FIRST = Screened(r"[^.;:OP]{0,40}?,? (?:and|but|before|until it|and it|which)(?: then)? ")
# Between a verb and its object.
_FILL = (
    r"(?:(?:its|their|his|her|our|new|revised|refreshed|single|one|two|both|joint|wider|larger|broader|combined|regional|multi-agency|all-age|shared|current|present|present-day|old|former|previous|existing|earlier|short-lived|what (?:is|was|had been|used to be|became)|(?:which|that) (?:is|was)"
    r"|successor|predecessor|body|group|board|panel|forum|partnership|service|team|committee|company|arrangement|called|known as|named|styled|under (?:name|title) of|title of|name of|to be|to be known as|to be called|namely|among others|amongst others|inter alia|as|being|of|our own|county's|city's|borough's|council's|separate|local"
    r"|(?:two|three|four|five|six|seven|several|various|many|number of|range of)(?: [a-z-]+){1,3}(?:,? (?:including|among them|amongst them|among others|amongst others|notably|such as|not least))?(?:,? (?:which|that) [^.;:,OPM]{2,60})?),?:? )*"
)
# A successor that has no name of its own.
ARRANGEMENTS = r"(?:local )?(?:multi-agency )?safeguarding arrangements"
OBJECT = Screened(rf",?:? ?(?:, [^.,;:OPM]{{2,60}}, )?{_FILL}(?P<said>O|\b(?:it|them|following(?=[,:;.]|$| (?:bodies|boards|groups|panels|partnerships|committees|arrangements|forums))|{ARRANGEMENTS})\b)")
MORE = Screened(r"(?:, which [^.,;:OP]{2,60})?,? (?:and|or)(?: [a-z-]+){0,2} (?P<said>O)")
PREPOSED = Screened(r"\b(?:of|for|on|with|in|by|from|at|to|about|between|under|into|against|upon|outside|within|behind|like|than|C|chairing|to (?:host|lead|run|manage|fund|staff|administer|service|have|keep|hold|maintain|establish|set up)|hosting|leading|running|managing)(?: (?:its|this|that|her|his|old|former|new|both))? $")
WORK_OF = Screened(rf"\b(?:{WORK}|days|name|title|life|remains|what was left|successor|existence) of(?: (?:its|this|that|old|former))? $")
WAS_ONCE = Screened(r"\b(?:[Uu]ntil(?! \d{1,2}(?:[.:]\d\d)? ?[ap]m)|[Uu]p to|[Bb]efore|[Pp]rior to|[Ff]ormer(?:ly)?|[Pp]revious(?:ly)?|[Oo]riginal(?:ly)?|at first|initially|hitherto|used to)\b")
NAMING = Screened(r"\b(?:met|meets|sat|sits|operated|functioned|worked|existed|known|called|named|titled|styled|name|title)\b")

_WHEN_ENDED = r"(?=[,.;:]|$| (?:and|but|when|as|after|upon|on (?:day|same|that|completion|reaching|expiry)|with|because|following|at (?:its|end)|for (?:want|lack|good)|there|in (?:favour|its|their)|by|altogether|under|without|once|so|so that|at point|having|owing|or|during|sine|too|which|thereupon)\b)"
_GONE = (
    rf"(?:close(?: down)?|standing down|(?:(?!(?<!be )(?<!been )(?<!was )(?<!were )(?<!is )(?<!are )(?<!being )(?:abolished|scrapped|discontinued|disestablished|wound up|dissolved)\b){ENDED}|stopped|shut(?: down| up shop)?|shut its doors|closed its doors|gone|fell away|fallen away|fell by wayside|fallen by wayside|bowed out|broken up|dismantled|dissolved itself|wound itself up|disappeared|vanished|withdrawn|terminated|axed|decommissioned|phased out|swept away|stepped down"
    rf"|let go|(?:(?<=would )|(?<=will ))(?<!that would )(?<!that will )(?<!which would )(?<!which will )(?:end|close|lapse)|(?<=been )split(?: up)?|allowed to lapse|run its course|ran its course|died(?: a)?(?: natural)?(?: death)?|withered away|had its day|served its purpose|outlived its usefulness|left scene|(?:(?<=be )|(?<=been )|(?<=was )|(?<=were )|(?<=is )|(?<=are )|(?<=being ))(?:dropped|laid down|deleted|replaced|superseded)){_WHEN_ENDED}"
    r"|(?:(?<!had )(?<!has )(?<!have )(?:discontinued|abolished|wound up|scrapped|superseded)|dissolved|disbanded|closed(?: down)?|stood down|ceased|ended)[.;]? ?(?:and )?$"
    rf"|(?<=(?:was|ere|een) )(?:dissolved|disbanded|abolished|wound up|stood down|disestablished|discontinued)(?= O )"
    r"|not survive (?:change|changes|review|reorganisation|restructure|restructuring|merger|move|transition|cull|shake-up)\b|not (?:kept(?: on| up| going)?|retained(?! as\b)|carried (?:on|forward)(?! [a-z])|revived|reconvened)\b"
    r"|(?:would |will |does |do |did |shall |to )?(?:not|never) (?:to )?(?:meet|sit|be (?:reconvened|renewed|reappointed|reconstituted|continued|revived)|continue|survive)(?: again(?! (?:until|before|this))| any (?:more|longer)| beyond| after|(?=[,.;]|$))"
    r"|goes(?= at (?:end|close|start|beginning)\b)|(?:meet|met|sit|sat) no (?:more|longer)|no longer (?:meets?|met|exists?|existed|sits?|sat|operates?|operated|functions?|functioned|in (?:being|existence|operation|place)|needed|required|there|with us|meeting|operating|active)"
    r"|(?:come|came|comes|brought|drawn|draw|drew) to (?:its |an? )?(?:natural )?(?:end|close|conclusion|halt)|(?:gone|went|go|goes) out of (?:existence|business|being)|ceased? to (?!(?:send|receive|take|pay|provide|use|give|fund|employ|attend|support|contribute|report|deal|chair|issue|publish|accept|consider|have|refer|write|ask|offer|handle|see|hear|apply|charge|monitor|host|share|hold|make|produce|lead)\b)[a-z]+|(?:(?:held|hold) )?(?:its|their) (?:last|final) (?:meeting|session)(?! (?:before|of (?:year|term|quarter|month|municipal)))"
    rf"|(?:met|sat) for (?:last|final) time{_WHEN_ENDED}"
    r"|no more\b|defunct\b|(?:stood|stand|stands) (?:down|abolished|dissolved)|(?:bring|brought) to end)"
)
_ENDING = (
    r"(?:dissolve[sd]?|dissolving|disband(?:ed|ing|s)?|abolish(?:ed|ing|es)?|scrap(?:ped|ping|s)?|disestablish(?:ed|ing)?|discontinue[sd]?|discontinuing|w(?:i|ou)nd(?:ing)? (?:up|down)|(?:stand|stood|standing) down|clos(?:ed?|ing) down|shut(?:ting)? down"
    r"|call(?:ed|ing)? time on|line (?:had |has |was |been |being |is )*(?:drawn )?under|draw(?:n|ing)? line under|drew line under|put(?:ting)? end to|do(?:ne|ing)? away with|dispens(?:e|ed|ing) with|brought down curtain on|curtain (?:had |has |was )?(?:come |came |fallen |fell |been brought )?down on|did away with|bid(?:ding)? farewell to|said farewell to|last (?:rites|post) [a-z]+ over)"
)
_DEMISE = r"(?:end|demise|closure|abolition|winding[- ]up|dissolution|cessation|disbandment|disbanding|passing|departure|disappearance|closing(?: down)?|shutting|standing down|discontinuation|discontinuance|expiry|lapse|break-?up|dismantling|ending|disestablishment|last days|final meeting|last meeting)"
_AFTER_VERB = r"(?:,? (?:in (?:its|their|due) (?:turn|course)|as [^.;:,OPM]{2,40}|for (?:these|those|this|that|most|all) [a-z]+|altogether|wholesale|straight away|soon after(?:wards)?|within [a-z]+(?: [a-z]+)?|(?:in|across|throughout) (?:region|county|city|borough|area|country|whole|both|all|our|this|wales|england|scotland)(?: [a-z]+){0,2}?))?"
_MADE = r"(?:set up|established|created|formed|launched|introduced|began|begun|started|brought in|convened|constituted|put in place|come into (?:being|force|operation|effect)|came into (?:being|force|operation|effect)|live)"
_ITS = r"(?:its|their|whose|all of its|all its|most of its|all of their|much of its|that|these|those)"
_STATED = r"(?:had|has|have|having|is|are|was|were|been|being|be|would|will|to|now|there|instead|it) "
_HANDED = r"(?:pass(?:ed|es|ing)?|transfer(?:red|ring|s)?|fall|fell|fallen|falling|move[sd]?|moving|go|goes|going|went|gone|handed(?: over| on)?|taken(?: on| over| up| forward)?|done|carried (?:out|on|forward)|performed|discharged|exercised|assumed|inherited|picked up|absorbed|filled|continued|rest(?:s|ed|ing)?|l(?:ies|ay|ying)|vest(?:s|ed|ing)?|reassigned|redistributed|spread|shared|divided|migrat(?:ed|ing)|switched|entrusted|given|sit(?:s|ting)?|sat|subsumed|merged|folded|dealt with|handled|conducted|transacted|undertaken)"
_BEGUN = r"(?:set up|created|established|formed|launched|opened|opening|beg[au]n|beginning|started|starting|comes? in(?=[,.;]|$)|came into|coming into|come into|went live|gone live|going live|going|took over|taken over|taking over|took shape|met for first time|held its first|introduced|inaugurated|convened|constituted|up and running|operational|took effect)"
_WORK_OF_IT = rf"(?:[a-z-]+ ){{0,2}}(?:{WORK}|cases|members|membership|funding|budget|files|families|clients|team|officers|sub-groups|attendees|agenda|workstreams|projects)(?: of [^.;:OPM]{{2,50}}?)?"


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb group: what its subject is, old or new, what its object is, and which word order it stands in."""

    name: str
    pattern: Screened
    subject: str = ""
    object: str = ""


def _frame(name: str, pattern: str, subject: str = "", object_: str = "") -> Frame:
    return Frame(name, Screened(pattern), subject, object_)


def _verb(name: str, pattern: str, subject: str = "", object_: str = "") -> Frame:
    return _frame(name, rf"(?:{pattern})(?![a-z])", subject, object_)


# Tried where the verbs of a subject begin, in this order; the first that stands there counts.
VERBS: tuple[Frame, ...] = (
    _verb("was-once", r"(?:what (?:had|was|used to)(?: be| been)?(?: (?:called|known as|named|styled|titled))?|start(?:ed|s)? (?:life|out|off) as|began(?: (?:its )?life)? as|begun(?: (?:its )?life)? as|beg(?:un|ins) life as|born as|set up as|established as|first (?:known as|called|named)|used to (?:be(?: (?:called|known as|named|styled))?|go (?:by|under) (?:name|title) of)|once(?: been)?(?: (?:called|known as|named))?|known to (?:[a-z]+ ){1,3}as)", NEW, OLD),
    _verb("preceded", r"(?:precede[sd]?|preceding|came before|gone before|went before|prefigured|paved way for|forerunner (?:of|to)|precursor (?:of|to)|predecessor (?:of|to))", OLD, NEW),
    _verb("became-one", r"(?:been |become |made |became |turned into |brought together |come together |rolled into |merged into |fused into |welded into |(?:operat|work|function|meet|sit|act)(?:e|ed|es|ing|s)? as |met as |sat as |run as )?(?:one|single)(?: (?:body|team|service|board|group|partnership|unit|panel))?(?:,? (?:as|called|known as|under (?:name|title)(?: of)?|namely|in shape of|in form of)|, named|,)", OLD, NEW),
    _verb("split", r"(?:split|divided|broken up|broken|separated|demerged|hived off|carved up)(?: up)?(?: (?:in|into)(?: (?:two|three|four))?(?: (?:groups|bodies|boards|panels|parts|teams|services|separate|new|smaller|[a-z]+))*)?,?:?(?: namely| called)?", OLD, NEW),
    _verb("became", rf"(?:(?:renamed|re-named|retitled|re-titled|rebranded|restyled|rechristened|relaunched) and (?:is|was|became|become|become known as|known as)(?! (?:to|not|in|at|under)\b)|(?:given|giving|give) place to|(?:became|become|made) part of|(?:merge|fold|evolve|turn|develop|transform|convert|amalgamate|integrate|morph)s? into|(?:changed?|grown|grew) to become|{BECAME}|morphed into|mutated into|metamorphosed into|re-?badged(?: as)?|re-?born as|given place to|gave place to|(?:dropped|shelved|set aside|discontinued|scrapped|abandoned) in favour of|lives on (?:as|in)|dissolved into|new (?:name|title)(?:,|:| of| is)|(?:taken|took) up new life as|(?:gone|went|goes|go|going) (?:over |back )?(?:by|under|to) (?:new )?(?:name|title)(?: of)?|(?:received|acquired|accorded|bestowed|awarded|conferred) (?:new )?(?:name|title)(?: of)?|given (?:its )?(?:new |present |current )*(?:name|title)(?: of)?|handed(?: over| on)?(?: its| their)? (?:baton|reins|torch)(?: over| on)? to|nowadays|today|now|(?:carried (?:forward|on|over)|continued?|continues|retained|kept(?: on)?|preserved|survive[sd]?|lives? on|lived on|remain(?:s|ed)?)(?: (?:from same (?:date|day|time)|in being|in existence|in place))?,? (?:but|albeit|though|only|if) (?:under |with )?(?:as|(?:different |another |new |its new |its present )?(?:name|title)(?: of)?|guise of|form of)|(?:carried (?:forward|on|over)|retained|kept on|preserved)(?: from same (?:date|day|time))? as)", OLD, NEW),
    _verb("followed-by", rf"(?:replaced|superseded|succeeded|supplanted|displaced|swallowed up|absorbed|subsumed|taken over|followed){_AFTER_VERB},? (?:by|with)", OLD, NEW),
    _verb("took", rf"(?:{TOOK}|displaced|(?:take|takes|took|taken|taking) (?:up |on |over )?(?:place|reins|baton|torch)(?: over| up)? (?:of|from)|(?:do|did|does|done|doing) {WORK} of|[a-z]+(?: up)? to (?:do|take on|take over|carry on|continue|assume|pick up|discharge) {WORK} (?:of|from|previously done by|done by)|(?:formed|created|made|built|constituted|set up|established|put together|assembled|forged|fashioned) (?:out of|from|by (?:merging|combining|joining|uniting|fusing|amalgamating)(?: together)?(?: of)?|through merger of|on ruins of|on foundations of)|(?:fill(?:ed|s)?|stepped into) (?:gap|void|space|breach) left by(?: (?:end|demise|closure) of)?|heir to|(?:(?:product|result|outcome|fruit) of )?(?:merger|amalgamation|fusion|union) (?:of|between)|combine[sd]?(?= O)|carr(?:y|ies|ied|ying) (?:on|out|forward) {WORK} of|(?:{_MADE}|carried out|undertaken|held|done|conducted|used|commissioned|in (?:operation|being|existence|force|effect)|operational|operating|working|meeting|sitting|functioning|up and running)(?: [^.;:,OPM]{{2,40}})?,? (?:as (?:direct |natural |eventual )?(?:successor|replacement|heir)s?(?: body)? (?:to|for|of)|in (?:place|succession|lieu|stead) (?:of|to)|where (?:once |formerly |before |previously )?(?:there )?(?:had been|was|were|used to be)(?: once| formerly| before| previously)?(?= O)|to (?:replace|succeed|supersede|take over from|take place of)|instead of|by (?:merging|combining|bringing together|joining|uniting|amalgamating|fusing)|(?:by|from|following|through|on|after|upon|via) (?:merger|amalgamation|union|fusion|combination|joining|coming together|bringing together|merging|joining together)(?: together)? of|out of))", NEW, OLD),
    _verb("ended", rf"(?:{_GONE}|to (?:go|close|end|cease|lapse|disappear)(?=[,.;]|$| (?:and|but|when|because|altogether)\b))", OLD),
    _verb("ran-until", r"(?:ran|existed|operated|functioned|met|sat|lasted|carried on|continued|in (?:place|being|existence|operation))(?=,? (?:when|at which|whereupon|after which)\b)", OLD),
    _verb("joined", r"(?:merged|amalgamated|combined|united|fused|pooled|(?:brought|come|came|joined) together)(?: with each other| with one another)?(?=[,.;]|$| (?:and|under)\b)", OLD),
)
# Sought anywhere: the object, or what stands for it, is within.
ENDS: tuple[Frame, ...] = (
    _frame("ending", rf"\b(?:(?<!was )(?<!were )(?<!been )(?<!is )(?<!are )|(?=[a-z]+ing\b|line|drawn|last|put|done|call)){_ENDING} {_FILL}(?P<old>O|it\b|them\b)"),
    _frame("ending-it", r"\b(?:wind|wound|winding|stand|stood|close[d]?|shut|call(?:ed)?|bring|brought|let) (?P<old>it|them)\b (?:up|down|day|to (?:end|close)|lapse|go)\b"),
    _frame("no-more-of", rf"\b(?:there|is|was|be) (?:would be |will be |was |is |had been |has been |would |will )?no (?:longer|more)(?: (?:any|such (?:thing|body) as|be|an?))* {_FILL}(?P<old>O)"),
    _frame("demise", rf"\b(?:following|after|since|upon|on|with|came|saw|meant|spelled|marked|announced|until|before|owing to|because of|at) {_DEMISE} of {_FILL}(?P<old>O)"),
    _frame("no-such", r"\b(?:nothing|no (?:such |longer any )?(?:body|group|thing|panel|board|team|meeting)) (?:called|known as|as|like|by name of) (?P<old>O),? (?:[a-z]+ ){0,2}?(?:existed|exists|sat|sits|met|meets|remained|remains|operated|functioned|left)"),
    _frame("used-to", r"(?P<old>O) used to (?!be\b|have\b|go\b)[a-z]+ "),
    _frame("no-need-of", rf"\b(?:no (?:further |longer (?:any )?|more )?(?:need|call|place|use) for|not need) {_FILL}(?P<old>O)"),
    _frame("there-had-been", rf"\bthere (?:had|has|used to|once|had once|formerly|previously)(?: once| previously| formerly)? (?:be|been|was|were|existed) {_FILL}(?P<old>O)"),
    _frame("none-now", r"\bno (?P<old>O) (?:had|has|have|is|are|was|were) (?:been )?(?:started|begun|held|commissioned|undertaken|opened|convened)"),
    _frame("no-longer-to", rf"\bno longer (?:go|went|gone|sent|used|came|come|referred|taken|passed|needed|required|saw|see|reported|report|had|heard|considered)(?: to| through| before| by| at)? {_FILL}(?P<old>O)"),
    _frame("seen-joined", r"\b(?:seen|saw|brought|bring|led to) (?P<old>O|them|both|two|these|it) (?:(?:being )?(?:joined|merged|brought|combined|amalgamated|fused|rolled)(?: together| up)?)(?=[,.;]|$| (?:and|under|in|into one)\b)"),
    _frame("defunct", r"\b(?:defunct|erstwhile|disbanded|abolished|dissolved) (?P<old>O)"),
)
# Who came after what had ended, or took on its work.
HEIRS: tuple[Frame, ...] = (
    _frame("in-its-place", rf"\bin (?:its|their|that|whose) (?:place|stead|room)\b(?! of\b),?(?: [OCHP],? (?:{_STATED})*{_MADE})?[^.;:OPM]{{0,60}}? {_FILL}(?P<new>O)"),
    _frame("stood-in-its-place", r"(?P<new>O),? (?:which |who )?(?:[a-z'-]+ ){0,6}?in (?:its|their|that|whose) (?:place|stead|room)\b(?! of\b)"),
    _frame("its-work-to", rf"\b(?:{_ITS} {_WORK_OF_IT}|(?:{WORK})(?: of [^.;:OPM]{{2,50}}?)?),? (?:{_STATED})*{_HANDED}\b[^.;:OPM]{{0,40}}? (?:to|by|with|in|into|under|within|on|at) {_FILL}(?P<new>O)"),
    _frame("its-work-with", rf"\bwith {_ITS} {_WORK_OF_IT} (?:{_HANDED}[^.;:OPM]{{0,30}}? )?(?:to|by|with|in|into|under|within) {_FILL}(?P<new>O)"),
    _frame("took-its-work", rf"(?P<new>O),? (?:which |who )?(?:(?:first met|met|held|began|beg[au]n|came|started|opened|sat|formed|set up)\b[^.,;:OPM]{{0,40}}? and )?(?:{_STATED})*(?:[a-z]+(?: up)? to )?(?:take[ns]?|took|taking|assume[sd]?|assuming|inherit(?:s|ed|ing)?|pick(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|continue[sd]?|do|does|did|doing|done|absorb(?:s|ed|ing)?)(?: (?:on|over|up|forward|in))?(?: on)? (?:{_ITS} {_WORK_OF_IT}|{WORK} of (?:both|it|them|all)\b)"),
    _frame("took-baton", r"(?P<new>O),? (?:[a-z]+ ){0,3}?(?:took|taken|takes?|taking|pick(?:s|ed|ing)?)(?: up| on| over)? (?:baton|reins|mantle|torch|running)\b"),
    _frame("replaced-it", r"(?P<new>O),? (?:which |who )?(?:[a-z]+ ){0,4}?(?:replac(?:e|es|ed|ing)|supersed(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|supplant(?:s|ed)?|(?:taken|took|takes|take|taking) over from|(?:taken|took|takes|take|taking) place of|stepped into shoes of|(?:would |will )?follow(?:ed|s)?|in succession to|successor to|filled gap left by) (?:it|them|that|this)\b"),
    _frame("it-gave-way", rf"\b(?:replaced|superseded|succeeded|supplanted|followed){_AFTER_VERB},? by {_FILL}(?P<new>O)"),
    _frame("instead", r"(?P<new>O),? instead\b(?! of)"),
    _frame("instead-there-is", rf"\binstead\b(?! of)[^.;:OPM]{{0,60}}? {_FILL}(?P<new>O)"),
    _frame("since-then", rf"\b(?:ever|ever since|from (?:then on|that (?:day|date|point|time|month)(?: on)?)|after that),? [^.;:OPM]{{0,60}}?(?:shared?|served by|had|been|used|relied on|worked with|sent to|come to|dealt with by|went to|gone to|for) {_FILL}(?P<new>O)"),
    _frame("begun-next", rf"[;,] (?:and )?(?P<new>O),? (?:{_STATED})*{_BEGUN}(?= (?:next|following|same) day| day after|[.]|$)"),
    _frame("comes-in", r"\band (?P<new>O),? (?:comes?|came) in(?=[,.;]|$)"),
    _frame("when-begun", rf"\b(?:on (?:same |very )?(?:day|date) (?:that|when|on which)|on (?:day|date)|when|as|at (?:point|time|moment) (?:that|when|at which)|once|following day|next day|day (?:before|after)|same day|while|whereupon|with) {_FILL}(?P<new>O),? (?:{_STATED})*{_BEGUN}"),
    _frame("begun-and-ended", rf"(?P<new>O),? (?:{_STATED})*{_BEGUN}[^.;:PM]{{0,120}}? and O[^.;:OPM]{{0,60}}? (?:on (?:same|that) (?:day|date)|at same time|at that point|that day|same day|thereupon|day before)\b"),
    _frame("with-creation", rf"\b(?:with|on|upon|following|after|since|by|until|because of|owing to|pending|before) (?:creation|arrival|launch|advent|establishment|birth|introduction|formation|start|coming(?: into (?:being|force))?|setting[- ]up|opening|inception|inauguration) of {_FILL}(?P<new>O)"),
    _frame("cases-to", rf"\b(?:cases|referrals|contacts|enquiries|matters|requests|such discussions) (?:{_STATED})*(?:go|went|gone|sent|referred|taken|heard|considered|dealt with|made) (?:to|by|at) {_FILL}(?P<new>O)"),
    _frame("new-body", rf"\b(?:new|merged|combined|joint|resulting|enlarged|single) {_KIND} (?:{_STATED})*(?:known as|called|named|titled|taken name of|took name of) {_FILL}(?P<new>O)"),
    _frame("under-name", rf"\bunder (?:name|title|new name) (?:of )?{_FILL}(?P<new>O)"),
    _frame("in-favour-of", rf"\b(?:in favour of|to make (?:way|room) for|making way for|giving way to|in preference to) {_FILL}(?P<new>O)"),
    _frame("does-so", r"(?P<new>O),? (?:[a-z]+ ){0,2}?(?:did|does|do|doing|done) (?:so|this|that)\b"),
    _frame("its-successor", rf"\b(?:its|their|whose) (?:immediate |direct |eventual |natural )?(?:successor|replacement)(?: body)?,? (?:{_STATED})*(?:called |known as )?{_FILL}(?P<new>O)"),
    _frame("what-it-left", r"(?P<new>O),? (?:[a-z]+ ){0,3}?(?:picked up|took (?:on|over)|taken (?:on|over)|inherited|doing|did|does|continued|carried on) (?:what|whatever|all that|all|most of what|much of what) (?:it|they) "),
    _frame("work-having", rf"\b[a-z]+s? having (?:been )?(?:{_HANDED})(?: [a-z]+){{0,2}}? (?:to|by|with|in|into|under|within) {_FILL}(?P<new>O)"),
    _frame("everything-to", rf"\b(?:everything|all|all that|most of what|much of what|what) (?:that |which )?(?:it|they) (?:did|had done|used to do|once did|had been doing|does|do),? (?:{_STATED})*(?:[a-z]+ ){{0,2}}?(?:for|to|by|with|in|into|under|within) {_FILL}(?P<new>O)"),
    _frame("lay-with", rf"\b{_ITS} (?:[a-z-]+ ){{0,2}}(?:{WORK}|responsibility),? (?:{_STATED})*(?:lay|lie|lies|lain|rested|rests|belonged|belongs|fallen|fell) (?:with|to) {_FILL}(?P<new>O)"),
    _frame("shared-out", r"\b(?:to|with) (?P<new>O) and (?:everything else|all else|rest|remainder|[a-z]+(?: [a-z]+){0,2}) (?:(?:went|gone|passed|going|passing|lay) )?(?:to|with) (?P<more>O)"),
    _frame("result-was", rf"\b(?:(?:result|outcome|product|upshot|fruit)(?: of (?:this|that|which|merger|it))?|(?:what|(?:{_KIND}|one|partnership) (?:that|which)) (?:had |has )?(?:resulted|emerged|come of (?:it|this)|came of (?:it|this)|came out of (?:it|this|them))) (?:is|was|had been|has been|being|took name),? (?:of )?{_FILL}(?P<new>O)"),
    _frame("in-its-place-was", rf"\bwhat (?:had |has )?(?:took|taken|came in|come in|followed|succeeded|replaced|stands in|stood in|came after|come after)(?: (?:its|their) (?:place|stead)| it| them)? (?:is|was|had been|has been),? {_FILL}(?P<new>O)"),
    _frame("ever-since", rf"(?P<new>O),? (?:{_STATED})*(?:been there|existed|operated|sat|run|running|in place|with us|done so|been what [a-z]+ had) ever since"),
    _frame("only-one", rf"\b(?:only|just) (?:one|single [a-z]+),? {_FILL}(?P<new>O)"),
    _frame("such-to", rf"\b(?:such|these|those|all|both) (?:[a-z]+ )?(?:cases|referrals|matters|children|reports|discussions|meetings|decisions|young people|families|business) (?:{_STATED})*(?:go|went|gone|sent|referred|taken|heard|considered|dealt with|made|come|came) (?:to|by|at|before|through) {_FILL}(?P<new>O)"),
    _frame("there-is-now", rf"\bthere (?:is|was|are|were|had been|has been|would be|will be),? (?:instead |just |only |in its place )*{_FILL}(?P<new>O)"),
)
# The heirs that a sentence after that of the end may tell of.
NEXT = frozenset({"took-baton", "in-its-place", "stood-in-its-place", "its-work-to", "took-its-work", "replaced-it", "it-gave-way", "instead", "instead-there-is", "new-body", "everything-to", "lay-with", "shared-out", "result-was", "ever-since", "only-one", "such-to", "does-so", "its-successor", "what-it-left"})
# Of these, those whose pronoun alone tells of which body they were the heirs, though no end was told: "Its duties had passed to the Risk Board".
POINTS_BACK = frozenset({"in-its-place", "stood-in-its-place", "its-work-to", "took-its-work", "everything-to", "lay-with", "replaced-it", "its-successor"})
ITS_PLACE = Screened(r"\b(?:its|their|it|they|them|whose)\b")
# What of these is work that has an heir, and no help that another body gives.
HANDED_ON = Screened(
    r"\b(?:its|their|whose|all of its|most of its|it|they|them) (?:[a-z-]+ ){0,2}(?:successor|replacement|functions?|work|roles?|place|stead|dut(?:y|ies)|responsibilit(?:y|ies)|remit|business|powers?|tasks?|mantle|brief|oversight|did|had done|used to do)\b"
)
TAKEN_ON = Screened(
    r"\b(?:pass\w*|transferr\w*|taken (?:on|over|in)|took (?:on|over|in)|take(?:s|ing)? (?:on|over|in)|inherit\w*|assum\w+|absorb\w*|done by|doing|do|does|fell|fallen|falls?|moved?|handed|lay|lies|rested|vest\w*|place|stead|replac\w+|supersed\w+|succe\w+|exercised|discharged|performed|for|successor|replacement)\b"
)
# "The Panel, which the Board had superseded": the object stands first.
OBJECT_FIRST = Screened(r"O,? (?:which|that) $")
HAD_REPLACED = Screened(r"(?:replaced|superseded|succeeded|supplanted|displaced|absorbed|subsumed|swallowed up|(?:taken|took) over(?: from)?|(?:taken|took) place of|inherited|followed)(?=[,.;]|$| (?:in|on|when|as|at|and|with)\b)")
# "the Risk Board, the old Neglect Panel under a new name,"
APPOSED = Screened(r"(?P<new>O), (?:itself |once |then )?(?:old|former|previous|erstwhile|one-time|successor (?:to|of)|replacement (?:for|to)|heir (?:to|of)) (?P<old>O)(?=[,.;)]|$| under new (?:name|title)| by another name)")
# "the Risk Board (previously called the Neglect Panel)", "the Risk Board - until May the Neglect Panel -", in the sentence itself: a shadow is without brackets.
IN_BRACKETS = Screened(
    r"(?:\((?:(?P<now>now)|formerly|previously|originally|once|until recently)(?: known as| called| named)?,? (?:the )?|(?:\(|[,-] )(?P<until>until) [^(),;]{3,30}? (?:called |known as |named )?the )"
    r"(?P<name>[A-Z][^(),;]{3,80}?)(?:\)|,| -)".replace(" ", r"\s")
)
# "Under its new name of the Risk Board, the Neglect Panel met": two names that a shadow would take for a run of them.
UNDER_NEW_NAME = Screened(
    r"\b[Uu]nder (?:its|their) (?:new|present|current) (?:name|title)(?: of|,) (?:the )?(?P<name>[A-Z][^(),;]{3,80}?), (?:the )?(?P<old>[A-Z][\w'&-]*(?: (?:[A-Z][\w'&-]*|and|of|for|the|&))* (?:[A-Z][\w'&-]*))"
    r"(?= (?:had|has|have|was|were|is|met|meets|sat|sits|now|will|would|continued)\b)".replace(" ", r"\s")
)
_START = r"(?:arrival|creation|launch|birth|advent|establishment|coming|formation|start|beginning|emergence)"
# Both in one phrase: "the move from the Neglect Panel to the Risk Board", "out of the ashes of the Panel had come the Board".
PAIRS: tuple[Frame, ...] = (
    _frame("out-of", rf"\b(?:out of|from) (?:(?:ashes|remains|ruins|embers|wreckage) of )?{_FILL}(?P<old>O),? (?:{_STATED})*(?:grew|grown|come|came|risen|rose|emerged|evolved|sprang|sprung|arose|arisen|born),? {_FILL}(?P<new>O)"),
    _frame("start-was-end", rf"\b{_START} of {_FILL}(?P<new>O)[^.;:OPM]{{0,40}}? (?:spelled|spelt|meant|marked|signalled|brought|brought about|saw|led to|coincided with) {_DEMISE} of {_FILL}(?P<old>O)"),
    _frame("end-and-start", rf"\b{_DEMISE} of {_FILL}(?P<old>O) and (?:of )?{_START} of {_FILL}(?P<new>O)"),
    _frame("what-it-did", rf"\bwhat (?P<old>O),? (?:used to do|did|had done|once did|had been doing) (?:{_STATED})*(?:{_HANDED}|fallen) (?:to|by|with) {_FILL}(?P<new>O)"),
    _frame("from-to", rf"\b(?:(?:transition|changeover|handover|switch|migration|move|change|transfer of (?:{WORK}|responsibility|cases)) |(?:{WORK}|responsibility|baton|torch|oversight)(?: for [^.;:,OPM]{{2,50}})? (?:{_STATED})*(?:passed|passes|pass|transferred|transfer|moved|move|shifted|handed)(?: over| on)? )from {_FILL}(?P<old>O),? to {_FILL}(?P<new>O)"),
    _frame("whose-work-to", rf"(?P<old>O)'s (?:{WORK}) (?:{_STATED})*{_HANDED} (?:to|by|with|in|into|at) {_FILL}(?P<new>O)"),
    _frame("work-of-to", rf"\b(?:{WORK}),? (?:which had been |which were |which was |that had been |once )?(?:exercised|done|carried out|performed|held|discharged|undertaken) by {_FILL}(?P<old>O),? (?:{_STATED})+(?:exercised|done|carried out|performed|held|discharged|undertaken|passed|transferred|moved|taken (?:on|over|up))(?: by| to| with) {_FILL}(?P<new>O)"),
    _frame("better-known", rf"\b(?:know|knew|known|remember|remembered|recall|recalled|recognise) (?P<new>O),? (?:better |best |still |perhaps )*(?:as|by its (?:old|former|previous) name(?: of)?),? {_FILL}(?P<old>O)"),
    _frame("its-forerunner", rf"(?P<new>\bits) (?:immediate |direct )?(?:forerunner|predecessor|precursor|old name|former name|previous name|original name)(?: body)?,? (?:was|is|had been|has been|being|had|,)? ?{_FILL}(?P<old>O)"),
    _frame("among-those", rf"\b(?:among|amongst|one of|two of|three of) (?:[a-z-]+ ){{1,4}}(?:which |that )?(?:{_STATED})*(?:{BECAME}) {_FILL}(?P<new>O),? (?:is|are|was|were|will be|would be) {_FILL}(?P<old>O)"),
    _frame("into-it-were", rf"(?:^|[,;] |\b(?:and|that) )(?:absorbed|folded|merged|subsumed|drawn|incorporated|brought|rolled|collapsed) (?:into|within|under|together in) {_FILL}(?P<new>O),? (?:is|are|was|were|will be|would be) {_FILL}(?P<old>O)"),
    _frame("one-of-which", rf"(?P<old>O),? (?:is|are|was|were) (?:among|amongst|one of|two of|three of|some of)(?: [a-z-]+){{1,3}} (?:which|that) (?P<new>O),? (?:{_STATED})*(?:replaced|superseded|succeeded|supplanted|absorbed|subsumed|(?:taken|took) (?:over(?: from)?|place of))(?=[,.;]|$| (?:in|on|when|as|at|and)\b)"),
    _frame("name-changed", rf"\b(?:name|title) of (?P<old>O),? (?:{_STATED})*(?:changed|altered) (?:to|into) {_FILL}(?P<new>O)"),
    _frame("change-by", rf"\b(?:(?:replacement|succession|takeover|supersession) of {_FILL}(?P<old>O) (?:by|with|into)|(?:renaming|re-naming|rebranding|relaunch|re-launch|retitling|reconstitution|transformation|conversion|absorption|merger|merging|amalgamation|folding|bringing together|joining) of {_FILL}(?P<once>O),? (?:as|into|by|to form|to create|to become|to make)) {_FILL}(?P<new>O)"),
    _frame("does-what", rf"(?P<new>O),? (?:{_STATED})*(?:done|does|did|doing|do) what {_FILL}(?P<old>O),? (?:did|used to do|once did|had done)\b"),
    _frame("merger-made", rf"\b(?:merger|amalgamation|union|fusion|joining|combination|coming together|bringing together) (?:of|between) {_FILL}(?P<old>O),? (?:{_STATED})*(?:created|formed|made|produced|led to|gave rise to|given rise to|resulted in) {_FILL}(?P<new>O)"),
    _frame("made-when", rf"(?P<new>O|\bit\b),? (?:{_STATED})*{_MADE}[^.;:OPM]{{0,30}}? (?:after|when|once|as|following) {_FILL}(?P<old>O),? (?:{_STATED})*(?:merged|combined|come together|came together|brought together|joined|amalgamated|united)"),
    _frame("took-its-place", rf"(?P<new>O)(?:, (?!and\b|but\b)[^.;:,OPM]{{2,60}},)?,? (?:which |that )?(?:{_STATED})*(?:take|takes|taken|took|taking|fill|fills|filled) (?P<old>O)'s (?:{WORK})"),
    _frame("where-there-was", rf"\bwhere (?:once |formerly |before |previously )?there (?:had been|was|were|used to be)(?: once| formerly| previously)? {_FILL}(?P<old>O),? there (?:is|are|was|has been|had been|now|instead|,| )+ ?{_FILL}(?P<new>O)"),
    _frame("in-place-of", rf"\b(?:in (?:place|lieu|stead) of|instead of) {_FILL}(?P<old>O),? (?:there )?(?:{_STATED})*(?:came |come |stood |stands |comes )?{_FILL}(?P<new>O)"),
    _frame("whose-predecessor", rf"(?P<new>O)(?:,? whose|'s) (?:immediate |direct )?(?:predecessor|forerunner|precursor)(?: body)?,? (?:{_STATED})*{_FILL}(?P<old>O)"),
    _frame("predecessor-of", rf"\b(?:predecessor|forerunner|precursor)(?: body)? (?:of|to) {_FILL}(?P<new>O),? (?:{_STATED})*{_FILL}(?P<old>O)"),
    _frame("successor-is", rf"(?:\b(?:successor|replacement)(?: body)? (?:to|of|for) {_FILL}(?P<old>O)|(?P<owned>O)'s (?:successor|replacement)(?: body)?),? (?:{_STATED})*{_FILL}(?P<new>O)"),
    _frame("work-which-passed", rf"(?P<new>O),? (?:to|by) which (?:[a-z]+ )?(?:{WORK}) of {_FILL}(?P<old>O),? (?:{_STATED})*{_HANDED}"),
    _frame("into-which", rf"(?P<new>O),? (?:which [^.;:PM]{{2,140}}? and )?(?:into|by|within|under|of) which,? (?:[a-z]+,? ){{0,4}}(?P<old>O(?:(?:,| and|,? as well as) O){{0,3}}|\bit|\bthey),? (?:{_STATED})*(?:merged|folded|absorbed|subsumed|incorporated|rolled|drawn|amalgamated|brought|integrated|swallowed(?: up)?|become part|became part|taken(?: in| over| up)?|replaced|superseded)\b"),
    _frame("as-known", r"(?P<new>O),? as (?P<old>O),? (?:is|was|are|were|has been|had been|have been) (?:called|known|renamed|re-named|styled|titled|named)(?=[,.;]|$)"),
    _frame("took-it-over", r"(?P<new>O),? (?:[a-z]+ ){0,3}?(?:swallow\w*|take[ns]?|took|taking|absorb\w*|subsum\w*|fold\w*) (?P<old>it|them|O) (?:up|over|in|into itself|under its wing)(?=[,.;]|$| (?:and|but|when|with|so|as)\b)"),
    _frame("what-was", rf"\bwhat (?:used to be|had been|was|were|had once been|had hitherto been|were once|was once) (?:called |known as )?{_FILL}(?P<old>O),? (?:{_STATED})+(?:called |known as |became |become )?{_FILL}(?P<new>O)"),
    _frame("old-name-new", r"\b(?:old|former|previous|earlier) (?:name|title|one),? (?:(?:of|was|being) )?(?P<old>O)[^.:OPM]{0,60}? (?:new|present|current|latest) (?:name|title|one),? (?:(?:of|was|being) )?(?P<new>O)"),
    _frame("new-name-old", r"\b(?:new|present|current|latest) (?:name|title),? (?:(?:of|was|being) )?(?P<new>O)[^.:OPM]{0,60}? (?:old|former|previous|earlier) (?:name|title|one),? (?:(?:of|was|being) )?(?P<old>O)"),
    _frame("whose-place-took", rf"(?P<old>O),? whose (?:{WORK}) (?P<new>O),? (?:{_STATED})*(?:took|takes?|taken|assumed|inherited|picked up|absorbed|discharged|does|did|done)"),
    _frame("once-ones", rf"\b(?:once|formerly|previously|hitherto) (?:that of |those of |with )?(?P<old>O)(?:'s?)?,? (?:{_STATED})+(?:since )?(?:that of |those of |with )?(?P<new>O)(?='s|[.,;]|$)"),
    _frame("another-name", r"(?P<new>O|\bit) (?:is|was|being) (?:old |former |merely |just |only )*(?P<old>O) (?:by|under|with) (?:another|different|new) (?:name|title)"),
    _frame("old-one", r"(?P<new>O|\bit) (?:is|was|being)(?: [a-z]+)? (?:old|former|erstwhile) (?P<old>O)(?! (?:that|which|who)\b)"),
    _frame("meant-what", rf"\b(?:references?|mentions?|allusions?)(?: in [^.;:,OPM]{{2,30}})? (?:to|of) {_FILL}(?P<old>O),? (?:{_STATED})*(?:meant|taken|read|understood)?(?: as)?(?: to| of)? ?(?:what|body which|body that),? (?:{_STATED})*(?:called |known as )?(?P<new>O)"),
    _frame("where-once", r"(?P<new>O),? (?:where|whereas|when|as|not) [^.;:OPM]{0,50}?\b(?:formerly|previously|once|used to|until then|in past|hitherto|earlier|before)\b[^.;:OPM]{0,40}?(?P<old>O)"),
    _frame("then-now", rf"\b(?:formerly|previously|once|used to|until then|in past|hitherto|at one time|originally) (?:[a-z]+ ){{0,4}}?(?:to|by|at|before|through|with) {_FILL}(?P<old>O)[^.:OPM]{{0,50}}? (?:to|by|at|before|through|with) {_FILL}(?P<new>O)"),
    _frame("what-is-now", rf"\bwhat (?:is|are|became|has become|had become|goes by name of)(?: called| known as)? {_FILL}(?P<new>O),? (?:was|were|had been|used to be|began as|started (?:life |out )?as|once was)(?: called| known as| named)?,? {_FILL}(?P<old>O)"),
    _frame("remembered-as", rf"\bwhat [^.;:OM]{{2,40}} (?:as|called|knew|remembered|termed) {_FILL}(?P<old>O),? (?:{_STATED})+(?:called |known as |become |became )?{_FILL}(?P<new>O)"),
    _frame("now-is", rf"(?P<old>O|\b(?:it|that|this)\b)(?: [^.;:,OPM]{{2,40}} and)?(?:,? (?:is|are|was|were)| ,)? {_FILL}(?P<new>O)|(?P<once>O), (?P<heir>O)(?=,)"),
    _frame("was-until", rf"(?P<new>O),? (?:which |that )?(?:{_STATED})*(?:in fact |in truth )?(?:been|was|were|is) {_FILL}(?P<old>O)"),
)
JOINED = Screened(rf"(?P<old>O|\b(?:it|this body|that body|this|that)\b),? (?:{_STATED})*(?:merged?|amalgamated?|combined?|united?|joined(?: forces| up)?|fused)(?: as it had been)? with {_FILL}(?P<other>O)[^.;:OPM]{{0,60}}?\b(?:called|named|known as|name of|title of|as|form|create|become|becoming|forming|creating|making|into) {_FILL}(?P<new>O)")
# "Its title was now the Risk Board".
RENAMED = Screened(rf"\bits (?:new |present |current |full |official |proper |correct |right |real )*(?:name|title) (?:is|was|became|has become|had become|would be|will be|being|has been|had been)(?: changed to| altered to)?,? ?{_FILL}(?P<new>O)")
TRANSITIVE = Screened(
    r"\b(?:reconstitut|re-?nam|relaunch|re-launch|rebrand|re-brand|rebadg|restyl|retitl|redesignat|convert|turn|transform|merg|fold|absorb|incorporat|integrat|replac|re-?form|combin|amalgamat|roll|reorganis|reshap|recast|consolidat|subsum|evolv|supersed|substitut)(?:e|ed|es|ing|s)?"
    r" (?P<old>O)(?:,| and O)?[^.;:OPM]{0,20}? (?:as|into|with|by|to form|to create|to become|to|within|in) "
)
# "The new Board started in October", in the sentence itself: which was the old one the text before tells.
NEW_BEGUN = Screened(
    r"(?P<said>\b[Tt]he\s[Nn]ew\s(?:Board|Partnership|Panel|(?:[Mm]ulti-[Aa]gency\s)?[Ss]afeguarding\s[Aa]rrangements|Committee|Trust|Hub|Service))\s(?:had\s|has\s|have\s)?(?:now\s|formally\s)?"
    r"(?:started|began|begun|commenced|c[ao]me\sinto\s(?:effect|being|operation|force)|went\slive|gone\slive|took\seffect|(?:been|was)\s(?:launched|established))\b(?=,?\s(?:on|in|from|at)\b)"
)
# Which of the frames that are sought anywhere a sentence has the words of, which of the verbs, and whether of what else is sought.
_NOW = {"now-is": ("now", "today", "days")}  # without which "the Risk Board is the Neglect Panel" tells of no change
NEEDS = tuple(Needs([f.pattern.pattern for f in frames], LETTERS, [_NOW.get(f.name, ()) for f in frames]) for frames in (ENDS, PAIRS, HEIRS))
VERBS_NEED = Needs([rf"\b(?:{f.pattern.pattern})" for f in VERBS], LETTERS)
OTHERS_NEED = Needs([p.pattern for p in (TRANSITIVE, JOINED, APPOSED, RENAMED, IN_BRACKETS, UNDER_NEW_NAME)], LETTERS)
