"""The words of one body following another over the shadow of a sentence (`kg.extract.boards.shadow`).

`_BECAME` is what the old does or suffers before the name of the new, `_TOOK` what the new does to the old, `_ENDED` how the
old ends, `_WORK` what it leaves.
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.rules.cues import Gate
from kg.screen import Screened

CUED = Gate(
    "replac*", "supersed*", "succe*", "supplant*", "subsum*", "absor*", "merg*", "amalgamat*", "combin*", "join*", "unit*", "fold*", "incorporat*", "integrat*", "roll*", "reconstitut*", "re-formed", "followed",
    "reform*", "relaunch*", "rebrand*", "renam*", "re-named", "re-titled", "re-branded", "transition*", "migrat*", "retitl*", "restyl*", "redesignat*", "rechristen*", "known", "called", "becam*", "becom*", "transform*", "evolv*", "way", "hand*", "turn*", "convert*",
    "name", "title", "used to be", "what had been", "product", "result", "outcome", "union", "fusion", "no longer", "done", "performed", "role", "duties", "existed", "taken", "took", "take*", "shoes", "instead", "lieu", "place", "stead", "inherit*", "grew", "grown", "emerg*", "formed", "form", "wound", "dissolv*", "disband*", "abolish*", "ceas*", "end", "ended", "last time",
    "stood down", "closed", "functions", "formerly", "previously", "carried on", "continu*", "together", "created", "mantle", "pass*", "transfer*", "sat as", "sits as", "meets as", "operat*", "function*", "styled", "titled", "met as", "lapsed", "retired", "reshap*", "recast", "reborn",
)  # fmt: skip
_AUX = r"(?:(?:having|is|are|was|were|has|have|had|be|been|being|will|would|shall|to|due to|who|that|which|itself|is to|did|and) )*"
_BODIES = r"(?:(?:its|their|that|this|former|previous|old|existing|body|group|what was left of|remainder of|rest of|work of|called|known as) )*O(?:(?:,| and| or| as well as| together with| along with)(?: also)? (?:(?:its|that of|those of|of|former) )?(?:(?:(?:its|their) )?(?:neighbour|counterpart|opposite number|twin|sister [a-z]+|equivalent|namesake)(?: (?:in|for|of) O)?,? )?O){0,4}"
_OLD = rf"(?P<old>{_BODIES})"
_NEW = r"(?:(?:its|new|revised|refreshed|single|one|joint|wider|larger|broader|combined|regional|multi-agency|all-age|shared|current|present|what is|what was|successor|group|body|partnership|board|forum|service|team|hub|panel|arrangement|called|known as|named|title of|name of|to be),? )*(?P<new>O)"
_ASIDE = r"(?:, (?:(?:(?:of|for|on|in|to|at|by|with) )?(?:which|who|whose|whom)\b[^,.;:]{2,110}(?:, [^,.;:]{2,60}){0,2}|(?!and\b|which\b)[a-z][^,.;:OPM]{2,60}),)?"
_BECAME = (
    r"(?:(?:replaced|superseded|succeeded|supplanted|swallowed up|absorbed|subsumed|taken over|followed) by"
    r"|(?:folded|incorporated|integrated|rolled|brought|merged|amalgamated|absorbed|subsumed|drawn|wrapped|collapsed|consolidated|moved|converted|transformed|reshaped|remodelled|re-?formed|turned|evolve[sd]?|evolving|transition(?:ed|s|ing)?|migrated|grown|developed|combined|reorganised|reconfigured)(?: up)? (?:in|into|within|under|to become|to form|to create|to make)"
    r"|(?:reshaped|remodelled|re-?formed|refashioned|reborn|recast|reconstituted|relaunched|re-launched|rebranded|re-branded|restyled|redesignated|renamed|re-named|retitled|re-titled|rechristened|reestablished|re-established|reorganised|repurposed)(?: as)?"
    r"|(?:transition(?:ed|s|ing)?|migrated|changed over|moved over|moved across) to(?! (?:become|form|create|make)\b)|(?:become|became|becomes|becoming)|(?:give|gives|given|gave|giving|make|made|makes) way (?:to|for)|(?:known|styled|referred to|described) as|called|titled|named|entitled|styled"
    r"|(?:changed|change|changes) (?:its |their )?(?:name|title)(?: from O)? to|(?:given|took|taken|adopted|assumed|bears|bore) (?:its )?(?:new )?(?:name|title)(?: of)?"
    r"|(?:met|meets|sat|sits|operated|operates|functioned|functions|worked|works|carried on|carries on|continued|continues|lived on|traded|gone on|went on|goes on|go)(?: life| work)?(?:,(?: [^,.;:]{2,80}),)? (?:as|under name of|under name|under title of)"
    r"|(?:handed|hand|hands|passed|passes|yielded|ceded|transferred|transfers|relinquished) (?:over |on )?(?:(?:its|their|all|those|most of|of) )*(?:{work} )?(?:over |on )?to|part of)"
)
_WORK = (
    r"(?:(?:functions?|work|jobs?|role|roles|place|duty|duties|responsibilit(?:y|ies)|remit|business|powers?|tasks?|mantle|brief|caseload|workload|oversight|activities|staff|statutory)(?: and )?)+"
)
_TOOK = (
    r"(?:(?:replace|replaces|replaced|replacing|supersede[sd]?|superseding|succeed|succeeds|succeeded|succeeding|supplant|supplants|supplanted|absorb|absorbs|absorbed|subsume[sd]?|swallowed)(?: up)?"
    r"|(?:take|takes|taken|took|taking) over(?: (?:from|all|{work} (?:of|from)|(?:{work}|place) (?:of|as) (?:[a-z]+ ){0,2}partner from|as (?:[a-z]+ ){0,2}partner from|as successor to))*|(?:step|steps|stepped|stepping|come|came) into (?:shoes|place|role|space) (?:of|left by|vacated by)"
    r"|(?:take|takes|taken|took|taking|fill|fills|filled) (?:{work} (?:both |alike )?of|up {work} of|on {work} (?:of|from)|mantle of|over {work} of)|(?:inherit|inherits|inherited|assume|assumes|assumed|continue|continues|continued|picked up|picks up|carried forward) (?:(?:all|most of|its) )*{work} (?:both )?(?:of|from)"
    r"|(?:(?:met|meets|sat|sits|stood|stands|works|worked|come|came|set up|established|created|formed|exists|acts|acted|put|operating|operated|constituted|appointed|convened|launched) )?in (?:place|stead|succession|lieu) (?:of|to)|instead of"
    r"|(?:set up|established|created|formed|constituted|launched|introduced|brought in) (?:to replace|to succeed|to supersede|to take place of|to take over from|as successor to|as replacement for)"
    r"|(?:grow|grows|grew|grown|emerged|emerges|evolved|arose|arisen|sprang|sprung|born|developed|formed|created|made)(?: [a-z]+)? (?:out of|from|by merger of|from merger of|through merger of|(?:by|from|through|on) (?:merging|amalgamating|combining|bringing together|joining|uniting)(?: together)?(?: of)?|when|from amalgamation of|by amalgamation of|on merger of|from union of)"
    r"|(?:began|begins?|begun|started|starts|went live|gone live|goes? live|came into (?:being|operation|force|effect|existence)|took effect|taken effect|opened(?: its doors)?|took up its work|up and running)(?: (?:work|life|its work|operating|meeting|business))?"
    r",? (?:and )?(?:stood |stands |is |was |sits |sat )?(?:in (?:place|stead|succession|lieu) (?:of|to)|instead of|replacing|superseding|succeeding|taking over from|taking place of|as (?:successor|replacement|heir) (?:to|for|of))"
    r"|(?:come|comes|came|resulted|arose|arisen|emerged|born)(?: about)? (?:out of|from|through|of) (?:merger|amalgamation|union|joining|coming together|combination) of"
    r"|(?:as )?(?:direct |natural )?(?:successor|successors|heir|replacement)(?: body)? (?:to|of|for))"
)
_ENDED = (
    r"(?:no longer (?:met|existed|sat)|wound (?:up|down)|dissolved|disbanded|abolished|ceased?(?: to [a-z]+)?|(?:came|come|brought) to (?:its |an )?(?:end|close)|ended|met for last time(?: in [a-z]+)?|held its (?:last|final) meeting|stood down|closed(?: down)?|discontinued|disestablished|folded|lapsed"
    r"|retired|scrapped|expired|done away with|no more|last met|finished|stopped meeting)"
)
# What stands for the body named last: "The latter had replaced it".
_REF = r"latter|last of (?:these|them|those|two|three|four|five)|last[- ]named"
# What stands for the bodies named before: "All three made way for it".
_THESE = r"(?:two|three|four|five|six|these|those|they)(?: (?:two|three|four|five|bodies|boards|groups|panels|partnerships|committees|forums|teams|services|organisations))?"
# "the work of the Board was taken forward by its Panel" is done for it, and not passed on
_PASSED = r"(?:pass|passed|passing|passes|transfer|transferred|transferring|fall|move|go|rest|fell|fallen|falling|moved|moving|went|gone|going|handed(?: over| on)?|taken(?: on| over| up)?(?! forward)|done|carried (?:out|on|forward)|performed|discharged|exercised|assumed|inherited|picked up|absorbed|resumed|filled|continued)"


def _w(text: str) -> str:
    return text.replace("{work}", _WORK)


# For the frames of `kg.rules.boards.successions_frames`.
BECAME, TOOK, ENDED, WORK = _w(_BECAME), _w(_TOOK), _ENDED, _WORK


@dataclass(frozen=True, slots=True)
class Wording:
    """One order of old and new; in a `late` one the date of the new is the last that is told."""

    name: str
    pattern: Screened
    late: bool = False


def _wording(name: str, pattern: str, late: bool = False) -> Wording:
    return Wording(name, Screened(_w(pattern)), late)


WORDINGS = (
    _wording("work-passed", rf"(?:{{work}}) (?:of|formerly of|once of|previously of|that had been of) {_OLD},? {_AUX}{_PASSED}(?: [a-z]+){{0,3}} (?:by|to|into|on to) {_NEW}"),
    _wording("came-together", rf"{_OLD}{_ASIDE},? {_AUX}(?:merged|merge|amalgamated|amalgamate|combined|combine|joined|united|come together|came together|brought together|fused|joined forces|joined up|linked up|joining|merging)(?: together)?{_ASIDE},? (?:to form|to create|to become|to make|as|into|in|under|forming|creating|becoming) {_NEW}"),
    _wording("became", rf"{_OLD}{_ASIDE},? {_AUX}(?:(?:taken|took|widened|expanded|extended|enlarged|broadened|changed)[^.;:O]{{0,50}}(?:O )?and {_AUX})?{_BECAME} {_NEW}"),
    # "had been merged with": what was merged gave way to that with which it was
    _wording("merged-with", rf"{_OLD}{_ASIDE},? (?:(?:had|has|have|would|will) (?:also )?(?:been|be)|(?:was|were|is|are)(?: to be| being)?) (?:merged|amalgamated|combined) with (?![^.;:]{{0,80}} (?:to (?:form|create|become|make)|under name|as|into)\b){_NEW}"),
    _wording("these-became", rf"(?:^|[,;] |\bthat |\band )(?:{_THESE} )?{_AUX}(?:{_BECAME}|(?:merged|amalgamated|combined|joined|united|come together|came together|brought together)(?: together)? (?:to form|to create|to become|to make|as|into|under)) {_NEW}"),
    _wording("its-place", rf"(?:^|[,;] |\bthat )(?:(?P<its>its|their) (?:[a-z]+ ){{0,2}}?{{work}} {_AUX}{_PASSED}(?: [a-z]+){{0,3}}?,? (?:by|to|into|on to) {_NEW}|(?P<it>it|they) {_AUX}(?:followed|replaced|succeeded|superseded|supplanted)(?: [a-z]+)? by {_NEW.replace('new>', 'by>')}"
             rf"|(?P<heir>O){_ASIDE},? {_AUX}(?:(?:taken|took|takes|assumed|inherited) (?:on |over |up )?(?:(?:its|their) (?:[a-z]+ ){{0,1}}{{work}}\b|from (?:it|them)\b)|(?:replaced|replaces|succeeded|superseded) (?:it|them)\b))"),
    _wording("changed-name", rf"{_OLD},? {_AUX}(?:changed|change|changes|altered|dropped|given up|gave up) (?:its |their )?(?:old )?(?:name|title)(?:,|;| and|:| -| it| they)* {_AUX}(?:known as |called |named |titled |goes by name of |meets as |meeting as |become |became )?{_NEW}"),
    _wording("what-was-renamed", rf"(?P<new>O),? (?:which |that )?(?:is|was) (?:what|how|name to which|name given to|name which) {_OLD},? {_AUX}(?:renamed|re-named|called|known|become|became|retitled|rebranded|turned into|changed(?: its name)?)\b"),
    _wording("ended-work-to", rf"{_OLD},? {_AUX}{_ENDED}(?: D)?[;,:.]? ?{{work}} (?:(?:goes|went|passed|moved|transferred) )?(?:to|with|under) {_NEW}", True),
    _wording("took", rf"(?P<new>O|{_REF}){_ASIDE},? {_AUX}(?:(?:established|set up|created|formed|constituted|launched|introduced|founded|convened)(?: [^.;:,OPM]{{2,60}})?,? and {_AUX})?{_TOOK} {_OLD}"),
    _wording("new-name", rf"(?P<new>O),? {_AUX}(?:new|current|present) (?:name|title) (?:of|for|given to) {_OLD}"),
    _wording("having-become", rf"{_OLD}[^.;:OP]{{0,40}},? having (?:been )?{_BECAME} {_NEW}"),
    _wording("had-met-as", rf"(?P<new>O),? {_AUX}(?:met|meets|sat|sits|operated|functioned|worked|existed) (?:as|under name of|under title of) {_OLD}(?=[,.;]|$)"),
    _wording("it-was-as", rf"\bit (?:is|was) (?:as|under name of|under title of) {_OLD},? that (?P<new>O),? {_AUX}(?:met|sat|operated|functioned|worked|existed|known|begun|began|set up|started)"),
    _wording("name-was", rf"(?P<new>O),? (?:(?:whose|its) (?:former |previous |old |original |earlier )*(?:name|title),? (?:was|had been|being)|known|called|formerly|previously|then|originally|at first|(?:which |who )?{_AUX}(?:(?:known|called|named|titled|styled|referred to)(?: as)?|(?:gone|went|goes) (?:by|under) (?:name|title)(?: of)?|(?:borne|bore|had) (?:name|title)(?: of)?))(?: as)? {_OLD}(?=[,.;)]|$| and (?:which|who|whose|is|was|were|has|had)\b)"),
    _wording("what-used-to-be", rf"\b(?:what|that which) (?:used to be|had been|was|were|had hitherto been|had once been)(?: called| known as| named)? {_OLD},? {_AUX}(?:(?:become|became|known as|called|renamed|now) ?)*{_NEW}"),
    _wording("merger-of", rf"(?P<new>O),? {_AUX}(?:(?:product|result|outcome|fruit) of (?:merger|amalgamation|union|joining|combination|fusion|coming together|merging),?|[^.;:OPM]{{2,60}} (?:on|by|through|from|upon|following|after|out of|with|via) (?:merger|amalgamation|union|joining|combination|fusion|coming together|merging|bringing together))(?: together)? of (?P<old>{_BODIES}(?:,? (?:with|to) O)?)"),
)  # fmt: skip
_HEAD = r"(?:Boards?|Partnerships?|Panels?|(?:Sub)?[Gg]roups?|Forums?|Hubs?|Committees?|Teams?|Services?|Trusts?|Units?|Councils?|Executive|Agency|Networks?|Procedures|Arrangements|Review|Conference|Authority|CCG|ICB|Integrated Care|[A-Z]*SC[BP]|[A-Z]{3,})"
HEAD = _HEAD
# Two words that may end a body's name, the second anywhere after.
NAMES = Screened(rf"\b{_HEAD}\b(?:[^.]|\.(?=\d)){{3,400}}\b(?:{_HEAD}|[A-Z]\w+ [A-Z]\w+)\b")
# A sentence that may be about bodies named before: "All three made way for the Risk Board", "The latter replaced it", "Its place was taken".
REFERS = Screened(r"\b[Ii]ts? |\b[Tt]he(?:ir|y|m)\b|\b(?:[Bb]oth|[Aa]ll (?:two|three|four|five|six|of (?:them|these))|[Tt]hese|[Tt]hose|[Tt]he (?:two|three|four|five|six)|[Ll]atter|[Ll]ast of (?:these|them|those|the)|[Ll]ast[- ]named) ")
