"""The words right beside a name that tell whether it is the old or the new of two, over a sentence in words (`kg.extract.boards.succession_slots`).

A strong sign tells of a change by itself ("in lieu of", "was no more", "rose in its stead"); a weak one only says on which side of a change,
told by a strong one at the other name, a name stands ("to", "from").
"""

from __future__ import annotations

import re

from kg.rules.boards.successions_roles import AUX, ENDED, TIMED, WORK
from kg.rules.cues import Gate

_BETWEEN = (
    rf"(?:(?:its|their|his|our|new|revised|single|one|two|three|four|both|all|joint|wider|larger|smaller|broader|combined|regional|separate|distinct|current|present|old|former|previous|earlier|existing|short-lived"
    rf"|weekly|monthly|countywide|citywide|local|newly-formed|newly|multi-agency|body|group|board|panel|forum|team|called|known as|named|styled|titled|of|[a-z]+ty|{TIMED}|,|:|-|\() ){{0,6}}$"
)
_LEFT_OF_OLD = (
    r"in (?:exchange|lieu|place|stead|room|succession) (?:of|for|to)|(?:takes?|took|taken|taking|fill(?:s|ed|ing)?|occup(?:ies|ied|ying)|inherit(?:s|ed|ing)?|assum(?:es|ed|ing)|acquir(?:es|ed|ing)|donn(?:ed|ing)) (?:[a-z]+ ){0,4}?"
    rf"(?:place|seat|mantle|shoes|identity|role|functions|duties|{WORK})(?: and(?: [a-z]+){{1,2}})? (?:of|from)|(?:union|merger|marriage|fusion|joining|amalgamation|coming together|ashes|ruins|embers|remains|wreckage|dissolution|abolition"
    r"|closure|demise|passing|disbandment|disbanding|winding up|break-?up|end|death|loss|retirement|discontinuance|cessation) of"
    r"|(?:replac|supersed|succeed|supplant|displac|oust|absorb|subsum|swallow)ing|(?:where|when) (?:once )?(?:there|we|members|they|council|borough|city|county) (?:had|was|were|once had|used to (?:be|have)|had been|have)(?: once| been)?"
    r"|(?:be|is|are|was|were|been|have|has|had) (?:no(?: longer| more)?)|no longer (?:have|has|had|hold|held|convene[sd]?|us(?:es|ed?)|runs?|operates?)|what (?:had|was|used to be|were)(?: once)?(?: been)?(?: (?:called|known as))?|(?:do|does|did|doing|done|making do|managing) without|rid of|(?:goodbye|farewell|adieu) to|done away with|did away with|does away with"
    rf"|(?:scrapp|abolish|disband|dissolv|clos|discontinu|axe|retir|disestablish|dismantl|shelv|discard|ditch|jettison|terminat|delet)(?:ed|d|ing|ping)(?! by)|wound up|winding up|stood down|standing down|laid down|phased out|broken up"
    r"|(?:carr(?:y|ies|ied|ying) on|continu(?:es?|ed|ing)|t[ao]k(?:e|es|en|ing) (?:on|over|up)|took (?:on|over|up)|pick(?:s|ed|ing)? up|discharg(?:es|ed|ing)|perform(?:s|ed|ing)?|do(?:es|ing)|did|inherit(?:s|ed|ing)?|absorb(?:s|ed|ing)?)"
    rf" (?:all |most |much |(?:of ){{0,1}}|whole ){{0,3}}{WORK}(?: and {WORK})? (?:once |formerly |previously |hitherto )?(?:of|from|done by|held by)|switch(?:ed|es|ing)? (?:over )?from|mov(?:ed|es|ing) (?:on |away |over )from|migrat(?:ed|es|ing) from"
    r"|(?:wherever|where|in which) (?:papers?|text|report|it|agenda|members) (?:said|read|say|reads|had|spoke of)|instead of(?: having| holding)?"
    r"|(?:old|former|previous|earlier|erstwhile|late|defunct|outgoing|now-defunct) (?:name|title)? ?(?:of|:|was|had been)?|formerly(?: known as| called)?|previously(?: known as| called)?|hitherto(?: known as| called)?|once (?:known as|called)|(?:name|title) (?:before|until then|previously|formerly)(?: (?:was|had been))?"
)
_RIGHT_OF_OLD = (
    rf"{ENDED}(?= (?:[,.;:()|-]|D|and|but|when|as|after|upon|with|at|for|in|by|to (?:make|be|give|save)|so|itself|leaving|on|{TIMED}|$))|(?:g[ai]v(?:e|en|es|ing)|ma(?:de|ke|kes|king)) (?:way|place)|yield(?:ed|s|ing)?|switched off|turned off|shed|extinct|(?:gone|goes|went|go|over)(?= (?:[,.;:()|-]|and|D|$))|no more|history"
    r"|dead|(?:not|never|no longer)(?: [a-z]+)? (?:held|convened|used|run|in use|meeting|needed|required|met|on (?:chart|list|diagram))(?: any (?:longer|more))?|(?:had|has|having) (?:its|their) day|out of use|st(?:oo|ep)(?:d|ped) (?:aside|down|back)|bow(?:ed|s)? out|turn(?:ed|s)? into|merg(?:ed|es)(?= (?:into|in|to form))|rolled (?:up|into)"
    r"|folded|swallowed|absorbed|subsumed|taken (?:over|into)|lost (?:its|their)(?! chair)|(?:re-?named|rebranded|retitled|restyled|rechristened|relaunched)|replaced|superseded|supplanted|succeeded|displaced|ousted|overtaken|done away with|swept away|incorporated|transformed|converted|reconstituted|re-?emerged|reborn|reformed|recast|resurfaced|reappeared"
    r"|pass(?:ed)? (?:into history|away)|disappeared|vanished|melted|dissolved itself|wound itself up|morphed|evolved|mutated|out\b|was no longer|used to (?:do|deal|meet|sit|handle|cover|look)|(?:once|formerly|previously) (?:did|dealt|met|sat|handled|covered|looked)|as was|that was"
)
_LEFT_OF_NEW = (
    r"(?:in|to) favour of|(?:way|room) (?:for|to)|(?:under|by|bears?|bore|with|given|took|taken|takes|adopted|adopts|assumed|acquired|has) (?:[a-z]+ ){0,3}?(?:name|title|banner|style|badge|brand|guise|form)(?: of)?|(?:replaced|superseded|succeeded|supplanted|displaced|ousted|absorbed|subsumed|swallowed(?: up)?|taken over|followed|inherited)"
    r" (?:[a-z]+ ){0,2}?by|(?:re-?named|rebranded|retitled|restyled|rechristened|rebadged|relaunched|reconstituted|re-?emerged|reborn|reincarnated|reformed|recast|resurfaced|reappeared|re-?established|redesignated|came back|come back|carr(?:y|ied|ies) on|lives? on|lived on|continu(?:es|ed|ing))(?: [^BN;:.]{1,40}?)? (?:as|into|in|under|through)"
    r"|(?:turn(?:ed|s|ing)?|evolv(?:ed|es|ing)|morph(?:ed|s)|transform(?:ed|s)?|grew|grown|convert(?:ed|s)?|chang(?:ed|es)|merg(?:ed|es|ing)|fold(?:ed|s|ing)?|roll(?:ed|ing)?(?: up)?|absorbed|subsumed|incorporated|amalgamated|combined|consolidated|brought together|mutated|developed|united)(?: (?:itself|themselves|together))?(?: [a-z]+)? (?:into|to become|to form|to make|in|within|as)"
    r"|bec(?:ame|omes?|oming)|there (?:is|was|are|were|had been|has been)(?: (?:now|today|,|only|just|sinced|fromd|instead))+(?: [^BN;:.]{2,50} ,)?(?: (?:simply|just|only))?|(?:now|today|nowadays)(?: (?:called|known as|named|trades as|traded as|simply|just|only|under))?|leaving|leaves|left|hello to|welcome to|gave birth to|spawned|begat|what (?:is|are) (?:now|today)(?: (?:called|known as))?"
    r"|(?:new|current|present|correct|proper) (?:name|title) (?:of|is|was|being|:)|(?:substitut|install|introduc|creat|adopt|prefer|establish|inaugurat)(?:ed|red|ing|ring)|(?:replacement|successor|heir)(?:s|,)? (?:is|was|being|,|:|-)|(?:in|into) (?:its|their|whose) (?:place|stead|shoes|room)(?: ,)?(?: (?:is|are|was|were|came|comes|stands?|stood|sits?|sat|stepped|steps))?"
    r"|(?:whose|its|their) (?:[a-z]+ )?(?:work|functions|role|remit|duties|business|cases|place|terms of reference|members|caseload) (?:[a-z]+ ){0,4}?(?:to|by|with|in|into|at)|(?:carried (?:on|forward)|taken (?:up|on|over|forward)|done|handled|dealt with|picked up|discharged|performed|covered|undertaken|assumed)(?: [a-z]+){0,3}? by"
    r"|(?:families|cases|referrals|matters|all|everything|pupils|reports|concerns|requests|children) (?:now )?(?:come|go|are taken|are heard|are dealt with|are considered|are brought)(?: [a-z]+){0,2}? (?:before|to|by|at|in)"
)
_RIGHT_OF_NEW = (
    rf"(?:in|into|to fill|to take|t[ao]k(?:es|e|en|ing)|took|fill(?:s|ed)|assum(?:es|ed)|step(?:s|ped) into) (?:its|their|I 's|whose|that|former 's) (?:place|stead|room|shoes|mantle|role|{WORK}|gap|breach)|in (?:place|stead|lieu)|to (?:carry|take|pick|hold|fly|keep|continue|do|discharge|shoulder|finish) (?:[a-z]+ ){{0,3}}?(?:baton|torch|flag|fort|on|over|up|forward|{WORK}|instead)"
    r"|instead|stepped in|(?:step(?:s|ped)|c[ao]mes?) into (?:breach|gap|void|space)|came in|coming (?:in|on)|switched on|turned on|(?:(?:carr(?:y|ies|ied|ying) on|continu(?:es?|ed|ing))(?= (?:its|their|I|B|work|functions|duties|where|that of))|(?:takes?|took|taken|taking) (?:on|over|up)|pick(?:s|ed|ing)? up|discharg(?:es|ed|ing)|perform(?:s|ed|ing)?|inherit(?:s|ed|ing)?|assum(?:es|ed|ing)|absorb(?:s|ed|ing)?|replac(?:es|ed|ing)|supersed(?:es|ed|ing)|succeed(?:s|ed|ing)|supplant(?:s|ed|ing)|displac(?:es|ed|ing)|oust(?:s|ed|ing)|subsum(?:es|ed|ing)|swallow(?:s|ed|ing))"
    r"|now (?:does|do|deals?|covers?|handles?|carr(?:y|ies)|fulfils?|discharges?|performs?|sits?|meets? )|(?:does|do|did) (?:so|that|this)|(?:was|were|been|is|being)? ?born|(?:in|here) (?:comes?|came)|(?:comes?|came|coming) (?:in|into being)|(?:took|takes?|taken) (?:over|its place|their place)"
)
_WEAK_LEFT_OF_OLD = r"from|of|out|two|three|four|both|separate|old|former|previous|no|with|untild|once"
_WEAK_RIGHT_OF_OLD = r"until|untild|had once|fell"
_WEAK_LEFT_OF_NEW = r"to|into|by|for|as|in|within|under|new|single|one|now|before|become|with|sinced|fromd|read|it is|it was|through|fresh|introduced|created|formed|there is|there was|(?:there|council|borough|city|county|authority|we) (?:has|have|had)"
_WEAK_RIGHT_OF_NEW = r"(?:is|was|were|has|had|will|would)? ?(?:now|since|sinced|fromd|begun|began|started|starts|set up|established|created|formed|launched|convened|introduced|brought in|instituted|stands|exists|opened|live)|afterd"

_RELATIVE = rf"^ ?(?:\) )?(?:, [^BN;:.]{{2,60}}? , )?(?:[,(|:-] ){{0,2}}(?:(?:which|that|it|I) )?{AUX}(?:[a-z]+ly )?"


def _left(signs: str) -> re.Pattern[str]:
    return re.compile(rf"(?:^| )(?:{signs}) {_BETWEEN}")


def _right(signs: str) -> re.Pattern[str]:
    return re.compile(rf"{_RELATIVE}(?:{signs})\b")


# (what stands before, what stands after, how much it tells) of the old and of the new
OLD_SIGNS = ((_left(_LEFT_OF_OLD), _right(_RIGHT_OF_OLD), 2), (_left(_WEAK_LEFT_OF_OLD), _right(_WEAK_RIGHT_OF_OLD), 1))
NEW_SIGNS = ((_left(_LEFT_OF_NEW), _right(_RIGHT_OF_NEW), 2), (_left(_WEAK_LEFT_OF_NEW), _right(_WEAK_RIGHT_OF_NEW), 1))
# What tells of a visit, a paper or a joint meeting, or of a person's move
OF_OTHER_THINGS = re.compile(
    r"\b(?:report(?:s|ed)?(?! that| in response)|presentation|letter|minutes of|paper|visit\w*|workshop|joint(?:ly)?|budget|grant|chair(?:s|ed|man|ing|manship)?|vice-chair|membership|member of|seat|sat on|sits on|represent\w*|attend\w*|appoint\w*|elected|resign\w*"
    r"|P|mr|mrs|ms|dr|contract|tender|inspect\w*|survey|building|premises|room|office|minibus\w*|vehicles?|recommend\w*|refer(?:red|ral|rals|s)|cases?|child|young person|family|data|information|action plan|strategy|protocol|policy|award|training)\b"
)
SIGNS = Gate(
    "exchange", "lieu", "stead", "place", "room", "succession", "identity", "mantle", "shoes", "union", "merger", "marriage", "fusion", "ashes", "ruins", "embers", "replac*", "supersed*", "succeed*", "supplant*", "displac*", "oust*", "absorb*", "subsum*", "swallow*", "without", "rid", "goodbye", "farewell", "away",
    "scrapp*", "abolish*", "disband*", "dissolv*", "clos*", "discontinu*", "axed", "retir*", "disestablish*", "dismantl*", "shelved", "discarded", "ditched", "terminat*", "delet*", "wound", "winding", "stood", "laid", "phased", "carry", "carries", "carried", "continu*", "taken", "took", "takes", "take", "switch*", "mov*", "migrat*",
    "wherever", "instead", "old", "former", "formerly", "previously", "hitherto", "gave", "given", "give", "gives", "giving", "made", "make", "makes", "making", "yield*", "extinct", "gone", "goes", "went", "longer", "more", "bowed", "turned", "merg*", "rolled", "folded", "dropped", "lost", "renam*", "rebrand*", "relaunch*", "re-*", "reborn",
    "handed", "passed", "vanished", "disappeared", "morphed", "evolv*", "became", "become", "becomes", "now", "today", "leaving", "new", "born", "favour", "under", "be no", "is no", "was no", "are no", "were no", "history", "ceas*", "end", "ended", "lapsed", "folded", "stopped", "finished", "shut", "died", "defunct",
)  # fmt: skip
