"""The rarer words by which clerks tell the stage of a strategy, each in the class of its grammar; the common ones stand in `strategy_clauses`.

Of each status the participles ("was brought out", ", brought out in May,"), the states ("was on the stocks"), the verbs that it has for
its own ("saw the light of day") and the verbs of which it is the object ("which the Board had brought out").
"""

from __future__ import annotations

from dataclasses import dataclass

from kg.rules.plans.strategy_nouns import RECEIVERS

_TO = rf"(?=\s+(?:the\s+)?{RECEIVERS.replace(' ', chr(92) + 's+')})"
_HOW = r"(?:(?:thorough|full|complete|long|light|major|minor|second|further|thoroughgoing|root[- ]and[- ]branch|fundamental|proper|formal|overdue|mid-term|first|annual|much-needed|good|quick|close|general)\s+)*"
_CHANGE = r"(?:review|refresh|revision|overhaul|update|rewrite|re-?think|going[- ]over|spring[- ]clean|evaluation|redraft|makeover|face-?lift|health[- ]check)"
_SITE = r"(?:the\s+(?:[\w']+\s+){0,3}?(?:website|web\s?site|site|web\s?pages?|pages|web|internet|intranet)|website|web|line)"
_LEFT = r"(?:by|on|in|from|since|at|last|with)\b"


@dataclass(frozen=True)
class Words:
    """The rarer words of one stage."""

    participles: str = "(?!)"
    states: str = "(?!)"
    verbs: str = "(?!)"
    active: str = "(?!)"


WORDS: dict[str, Words] = {
    "in force": Words(
        rf"(?:(?:put|placed|set)\s+(?:in|into)\s+(?:force|operation|action|motion|use)|given\s+(?:the\s+(?:nod|seal\s+of\s+approval|green\s+light)|(?:its|final|formal|cabinet|council)\s+(?:\w+\s+)?(?:approval|assent|blessing|sanction)|(?:legal|full)?\s*force)"
        rf"|(?:waved|nodded|voted|seen|carried|got)\s+through|blessed(?=\s+by)|carried(?=\s+(?:by|unanimously))|sanctioned|authori[sz]ed|assented\s+to|confirmed(?=\s+{_LEFT})|instituted|taken\s+up(?=\s+{_LEFT})|activated|established"
        r"|(?:observed|obeyed|worked\s+(?:to|by|under|with)|used|applied|relied\s+(?:up)?on|followed|operated|operating|adhered\s+to|kept\s+to|lived\s+by|working|run|running)(?=\s+(?:ever\s+)?(?:since|from)))",
        r"(?:(?:in|into)\s+(?:\w+\s+)?(?:force|use|operation|effect)|(?:being|in)\s+vigour|the\s+(?:current|operative|governing|prevailing)\s+(?:one|document|policy|strategy|text)|(?:the\s+(?:only\s+)?one\s+)?(?:in\s+use|being\s+(?:used|worked\s+(?:to|with|by)))|on\s+the\s+(?:statute\s+)?books?|alive\s+and\s+well|in\s+being)",
        r"(?:entered\s+into\s+(?:force|use|operation|effect|service)|(?:come|came)\s+into\s+(?:\w+\s+)?(?:being|life|play|use|service|force)|(?:won|gained|secured|obtained|received|got|had)\s+(?:(?:its|the|full|final|formal|unanimous)\s+)*(?:approval|assent|backing|blessing|sanction|go-ahead|adoption|endorsement|ratification)"
        rf"(?=\s+(?:of|from|by|in|on|at)\b)|(?:become|became)\s+(?:effective|binding|policy|council\s+policy|live)|(?:bitten|bit|kicked\s+in|first\s+applied|started\s+(?:up|life)|begun\s+life|began\s+life|taken\s+over|took\s+over)(?=\s+{_LEFT})"
        r"|(?:governed|guided|ruled|shaped|steered|underpinned|directed|been\s+(?:guiding|governing|steering|shaping))(?=\s[^.;,]{1,50}?\s(?:ever\s+)?since)|(?:governed|applied|served|stood|operated|held|ruled|come|came)(?=\s+in\s+its\s+(?:stead|place)\b)|(?:run|ran|operated|applied|existed|worked|functioned|held|stood)(?=\s+(?:\w+\s+)?(?:since|from)\b)|(?:passed|cleared|got\s+through|gone\s+through|went\s+through)(?=\s+(?:the\s+)?(?:full\s+)?(?:Cabinet|Council|Executive)\b))",
        rf"(?:brought\s+in|given\s+(?:the\s+nod|(?:its|their)\s+(?:\w+\s+)?(?:approval|blessing|assent|backing|sanction))\s+to|(?:waved|nodded|voted|carried)\s+through|blessed|introduced|agreed(?=\s+{_LEFT})|signed(?=\s+(?:in|on)\b)|(?:worked|kept|adhered)\s+(?:to|by|under|with)(?=\s+(?:ever\s+)?(?:since|from))|applied(?=\s+(?:since|from)))",
    ),
    "published": Words(
        rf"(?:brought\s+out|put\s+out(?!\s+(?:to|for|with)\b)|posted(?:\s+up)?\s+(?:on|to|up)(?:\s?{_SITE})?|(?:put|placed|loaded|mounted|set|got)\s+(?:up\s+)?(?:on(?:to)?\s?{_SITE}|in\s+the\s+public\s+domain|before\s+the\s+public)|made\s+(?:generally\s+|freely\s+|publicly\s+)?available(?:\s+to\s+(?:the\s+public|all))?"
        r"|given\s+to\s+the\s+(?:public|world)|disseminated|promulgated|circulated\s+publicly|sent\s+to\s+(?:press|the\s+printers?(?!['\u2019]))|distributed\s+to\s+(?:the\s+public|every|all))",
        rf"(?:(?:(?:up|out|now)\s+)?on(?:\s|-)?{_SITE}(?=\s+(?:(?:now|there|up)\s+)?(?:(?:ever\s+)?since|from|(?:in|on)\s+(?:\d|[A-Z])))|(?:up|now)\s+on(?:\s|-)?{_SITE}|in\s+(?:print|the\s+public\s+domain)|(?:out|public)(?=\s+(?:since\b|(?:in|on)\s+(?:\d|[A-Z])))|available\s+(?:to\s+(?:the\s+public|all|anyone)|from\s+the\s+website)|to\s+be\s+(?:found|seen|read|had)\s+on\s?{_SITE})",
        rf"(?:(?:gone|went|put)\s+up\s+(?:online|on\s?{_SITE})|(?:gone|went)\s+on\s?{_SITE}|(?:seen|saw)\s+the\s+light(?:\s+of\s+day)?|(?:gone|went)\s+to\s+(?:press|print|the\s+public)|(?:come|came)\s+off\s+the\s+press(?:es)?|reached\s+the\s+public|(?:come|came)\s+out(?=\s+{_LEFT})|appeared(?=\s+(?:to\s+the\s+public|{_LEFT})))",
        rf"(?:brought\s+out|put\s+out(?!\s+(?:to|for)\b)|posted(?:\s+(?:on|to|up)\s?{_SITE})?|put\s+(?:up\s+)?on\s?{_SITE}|made\s+public)",
    ),
    "draft": Words(
        r"(?:(?:sent|put|gone|passed|handed)\s+(?:out|round)\s+(?:to|for|with)\s+(?:\w+\s+){0,3}?(?:consultation|comments?|views|observations)|(?:circulated|shared|sent\s+(?:out|round))\s+for\s+(?:comments?|views|observations|consultation)|seen\s+in\s+(?:outline|draft))",
        r"(?:(?:(?:only|still|just|merely|as\s+yet|no\s+more\s+than|little\s+more\s+than|nothing\s+but|at\s+best|but|yet|out|so\s+far|now|currently)\s+)*(?:(?:in|at|a|an|the)\s+(?:(?:first|second|third|early|very|final|rough|working|initial|latest|preliminary|interim|provisional|sketchy|unfinished)\s+)+(?:draft|version|cut|sketch|outline|attempt)(?:\s+(?:form|stage|only))?|in\s+(?:outline|draft|manuscript|typescript)(?:\s+(?:form|only))?|a\s+draft(?:\s+(?:document|text|paper))?|draft(?:\s+(?:only|still))?(?=[,.;]|$))|(?:out\s+(?:to|for|with|on)|open\s+(?:to|for)|subject\s+to|the\s+subject\s+of|at|in)\s+(?:(?:public|wider|formal|full|an?|the|statutory|partners?|staff|schools)\s+)*(?:consultation|comments?)"
        r"|(?:out\s+)?with\s+(?:[\w']+\s+){1,4}?for\s+(?:comments?|their\s+(?:views|comments)|views|consultation|observations)|marked\s+[\"']?draft|not\s+yet\s+(?:final(?:i[sz]ed)?|settled)|being\s+consulted\s+(?:up)?on)",
        r"(?:exist(?:s|ed)\s+(?:\w+\s+){0,3}?(?:in|as)\s+(?:a\s+|an\s+)?(?:(?:first|early|rough|working|second)\s+)*(?:draft|outline)|(?:got|reached|come|gone|got\s+as\s+far\s+as)\s+(?:(?:no\s+(?:further|farther)\s+than|as\s+far\s+as|only\s+to)\s+)?(?:a|an|the|its)\s+(?:(?:first|second|third|early|rough|working)\s+)*draft(?:\s+stage)?|(?:was|were|is|had\s+been)\s+(?:\w+\s+)?(?:circulating|going\s+(?:the\s+)?rounds?)\s+in\s+draft)",
    ),
    "in development": Words(
        r"(?:being\s+(?:(?:co-?(?:produced|designed|written|created)|worked\s+(?:up|out|on)|hammered\s+out|thrashed\s+out|sketched(?:\s+out)?|pieced\s+together|knocked\s+into\s+shape|fleshed\s+out|cobbled\s+together|penned|composed|framed|crafted|elaborated|evolved|typed\s+up|finished(?:\s+off)?|completed|got\s+ready|built\s+up|mapped\s+out|got\s+together|stitched\s+together|brought\s+together))"
        r"|(?:(?:about|only|barely|more\s+than|not\s+quite|just|some|nearly)\s+)?(?:half|part|partly|partially|mostly|largely|nearly|almost|all\s+but|(?:one|a)[ -](?:third|quarter)|(?:two|three)[ -](?:thirds|quarters)|three[ -]parts|not\s+(?:yet\s+)?fully)[- ](?:written|drafted|finished|done|complete[d]?|composed|built|ready|prepared))",
        r"(?:on\s+the\s+(?:stocks|go|anvil|way)|emerging|at\s+the\s+(?:\w+\s+)?stage\s+of\s+being\s+\w+|at\s+the\s+writing\s+stage|in\s+(?:gestation|embryo|the\s+works|the\s+oven|the\s+pipeline|course\s+of\s+(?:preparation|construction|development|composition|drafting|writing)|(?:active\s+)?preparation)|(?:very\s+much\s+)?(?:a\s+)?work\s+in\s+progress|(?:still\s+)?unfinished|incomplete|(?:nowhere|not\s+anywhere|some\s+way|a\s+long\s+way|far)\s+(?:near|from|off)\s+(?:being\s+)?(?:ready|finished|complete[d]?|done)|(?:half|part)[- ](?:written|finished|done|built|drafted)|on\s+somebody's\s+desk)",
        r"(?:(?:begun|began|started|beginning)\s+to\s+take\s+shape|(?:was|is|were)\s+(?:\w+\s+)?(?:coming\s+(?:together|along|on)|growing|evolving|progressing))",
    ),
    "submitted": Words(
        r"(?:handed\s+in|sent\s+(?:in|off)|turned\s+in|lodged|filed|dispatched|despatched|delivered(?=\s+(?:on|in)\s+(?:\d|[A-Z])))(?=\s+(?:on|in|by|within|at|the|a|last|well|just|ahead)\b|[.,;]|$)|"
        rf"(?:handed|sent|put|turned|given|got|posted|emailed|e-mailed|conveyed|surrendered)(?:\s+(?:in|over|off|up))?(?=\s+(?:in\s+)?to\s+(?:the\s+)?{RECEIVERS.replace(' ', chr(92) + 's+')})",
        rf"(?:in\s+the\s+(?:hands|possession)\s+of{_TO}|on\s+the\s+desk\s+of{_TO}|in\s+to{_TO}|with{_TO}|(?:gone|off)(?:\s+in)?\s+to{_TO})",
        rf"(?:(?:gone|went)\s+(?:in|off|over|up|on)\s+to{_TO}|(?:landed|arrived|lodged)\s+(?:with|at|on\s+the\s+desk\s+of){_TO}|reached{_TO})",
        rf"(?:handed|sent|put|turned|given|posted|emailed)(?:\s+(?:in|over|off))?(?=\s+(?:in\s+)?to\s+(?:the\s+)?{RECEIVERS.replace(' ', chr(92) + 's+')})",
    ),
    "under review": Words(
        r"(?:being\s+(?:(?:gone\s+(?:over|through)|picked\s+(?:over|apart)|looked\s+(?:over|into)|looked\s+at\s+(?:again|afresh|anew|once\s+more)|re-?read|re-?assessed|reappraised|re-?thought|thought\s+through\s+again|scrutini[sz]ed|examined\s+(?:again|afresh|anew)|re-?examined|taken\s+(?:apart|to\s+pieces)|pulled\s+(?:apart|to\s+pieces)|stripped\s+down|re-?drafted|re-?cast|re-?jigged|combed\s+through|checked\s+over|revisited|reopened|re-?opened"
        r"|re-?done|re-?written|revamped|tightened\s+up|brought\s+up\s+to\s+date|evaluated|stress-tested|re-?shaped|tested\s+against\s[\w ]{3,30}))|(?:kept|held|put|placed)\s+under\s+(?:\w+\s+)?review(?=\s+since|[.,;]|$))",
        rf"(?:under\s+(?:\w+\s+)?(?:scrutiny|examination|re-?examination|reconsideration|re-?appraisal|reassessment|overhaul|the\s+microscope)|in\s+(?:for\s+)?(?:a\s+|its\s+)?{_HOW}{_CHANGE}\b|up\s+for\s+(?:a\s+|its\s+)?(?:\w+\s+)?{_CHANGE}|back\s+(?:on\s+the\s+(?:drawing\s+board|bench)|in\s+the\s+workshop)|in\s+the\s+throes\s+of\s+(?:a\s+|its\s+)?{_HOW}{_CHANGE})",
        rf"(?:(?:was|were|is|are|had\s+been|has\s+been|been)\s+(?:\w+\s+)?(?:having|getting|receiving|undergoing|being\s+given|going\s+through|being\s+subjected\s+to)\s+(?:a\s+|an\s+|its\s+|another\s+)?{_HOW}{_CHANGE})",
    ),
    "refreshed": Words(
        rf"(?:(?:gone|worked|looked)\s+(?:over|through)(?=\s+(?:from|line|page|clause|word|in|on|{_LEFT}))|re-?drafted|re-?cast|re-?vamped|re-?worked|re-?done|re-?jigged|redesigned|tightened\s+up|reframed|given\s+(?:an?|its|another)\s+{_HOW}{_CHANGE}|given\s+a\s+new\s+lease\s+of\s+life|re-?published|brought\s+up[- ]to[- ]date|altered\s+throughout|changed\s+from\s+(?:end|top|start|beginning)\s+to\s+(?:end|bottom|finish))",
        r"in\s+its\s+(?:second|third|fourth|fifth|latest|present|current)\s+(?:edition|revision)",
        rf"(?:(?:had|got|gone\s+through|went\s+through|undergone|underwent|received)\s+(?:an?|its|another)\s+{_HOW}{_CHANGE}|(?:come|came|appeared|gone|went|been\s+issued)\s+(?:out\s+)?(?:in|into)\s+(?:an?|its)\s+(?:new|second|third|fourth|revised|fresh)\s+(?:edition|version))",
        r"(?:brought\s+up\s+to\s+date|gone\s+(?:over|through)|redrafted|recast|revamped|reworked|overhauled)",
    ),
    "superseded": Words(
        r"(?:supplanted|displaced|ousted|discarded|dropped|ditched|shelved|retired|wound\s+up|repealed|cancelled|jettisoned|(?:laid|set|put|cast|thrown)\s+(?:to\s+rest|aside)|let\s+(?:go|lapse)|allowed\s+to\s+(?:lapse|expire|die)|stood\s+down|terminated|done\s+away\s+with|got\s+rid\s+of|taken\s+out\s+of\s+(?:use|service|force)|torn\s+up|(?:consigned|committed)\s+to\s+(?:history|the\s+(?:past|archives?|shelf|bin|dustbin))|archived|annulled|dispensed\s+with|abolished|pensioned\s+off|brought\s+to\s+an\s+end"
        r"|(?:made|rendered)\s+(?:obsolete|redundant)|phased\s+out|given\s+up|buried|killed\s+off|axed|(?:folded|merged|absorbed|rolled|incorporated|swallowed(?:\s+up)?|collapsed|gathered|taken|built|subsumed)(?:,?\s+(?:in|on|from)\s+[^.;,]{3,40}?,?)?\s+(?:in|into|within|by)\s+(?=(?:a|an|the|its|our)\s+(?:[a-z]+\s+){0,3}[A-Z]))",
        r"(?:(?:no\s+longer|not\s+any\s+longer)\s+(?:in\s+(?:\w+\s+)?(?:use|force|place|operation|effect)|(?:the\s+)?(?:current|live|valid|operative|extant|applicable|alive|binding|relevant|relied\s+on|worked\s+to|observed|applied|adhered\s+to))|dead(?:\s+and\s+buried)?|obsolete|defunct|a\s+dead\s+letter|(?:now\s+)?history|out\s+of\s+use|at\s+an\s+end|spent|extinct|off\s+the\s+books|a\s+thing\s+of\s+the\s+past|gone(?=[.,;]|$|\s+(?:since|by)\b))",
        r"(?:no\s+longer\s+(?:stood|stands|applie[sd]|held|holds|existed|exists|ran|runs|operated|operates|counted|had\s+(?:any\s+)?(?:force|effect))|ceased(?=\s+(?:to\s+(?:apply|be|have|exist|run|operate|hold|bind|count)|operation|in|on|from|at|with)\b)|reached\s+(?:its|the)\s+end(?:\s+of\s+its\s+(?:life|term))?|died(?=[.,;]|$|\s+(?:in|on|a)\b)|(?:fallen|fell)\s+(?:away|into\s+(?:disuse|abeyance)|by\s+the\s+wayside|out\s+of\s+use)|(?:gone|went)\s+out(?:\s+of\s+(?:use|force|date))?(?=\s+(?:in|on|at)\b|[.,;]|$)|(?:gone|went)\s+by\s+the\s+(?:board|wayside)|bowed\s+out|had\s+its\s+day|made\s+way\s+for"
        r"|(?:ended|stopped|finished|closed|terminated)(?=\s+(?:in|on|at|from)\s)|disappeared(?=\s+(?:in|on)\b)|(?:met\s+its|come\s+to\s+its|came\s+to\s+its)\s+(?:end|demise))",
        r"(?:dropped|discarded|shelved|scrapped|retired|withdrawn|ended|let\s+(?:go|lapse)|done\s+away\s+with|given\s+up|dispensed\s+with|abolished|laid\s+aside|superseded|overtaken|displaced|supplanted|ousted)",
    ),
    "planned": Words(
        "(?!)",
        r"(?:on\s+the\s+cards|in\s+view|(?:still|yet)\s+to\s+be\s+(?:begun|started|written|drafted|prepared|put\s+on\s+paper|produced|made)|still\s+(?:only\s+)?(?:a\s+)?(?:blank\s+(?:sheet|page)|gleam\s+in\s+[^.;,]{3,30}eye)|not\s+(?:yet\s+)?(?:on\s+paper|in\s+being|in\s+existence|born))",
        r"(?:existed\s+(?:only\s+)?in\s+[^.;,]{3,40}\s(?:head|mind|imagination)|did\s+not\s+(?:yet\s+|as\s+yet\s+)exist|had\s+not\s+(?:yet\s+)?(?:got\s+off\s+the\s+ground|seen\s+the\s+light\s+of\s+day))",
    ),
}


def more(status: str, form: str) -> str:
    """The rarer words of a status in one form, as an alternative; nothing where there are none.

    >>> more("planned", "participles")
    '(?!)'
    """
    words = WORDS.get(status)
    return getattr(words, form) if words else "(?!)"
