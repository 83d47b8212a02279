"""What a clause may say of the stage of a strategy: one lexicon of predicates, for whatever stands between name and verb.

Each stage has participles ("adopted", after "had been"), states ("in force", after "was" or "remained"), verbs of its own
("took effect") and, for a clause whose subject is somebody else, the participles again ("which the Board had adopted").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.datepattern import MONTH_NAMES
from kg.rules.plans.strategy_nouns import RECEIVERS
from kg.rules.plans.strategy_words import WORDS

_RECEIVERS = RECEIVERS.replace(" ", r"\s+")
_INSPECTORS = rf"(?=\s+(?:off\s+|in\s+|on\s+)?(?:to|with|by)\s+(?:the\s+)?{_RECEIVERS})"
_MAKING = r"(?:develop|draft|writ|prepar|produc|compil|formulat|devis|shap|construct|design|assembl|finalis|co-produc|draw|put|pull|work|creat|scop|build)"
_REVISING = r"(?:review|revis|refresh|updat|rewrit|overhaul|reconsider|re-?examin|evaluat|rework|revisit|renew|moderni[sz]|redraft|recast|rethink|re-?assess|reapprais|revamp|scrutini[sz])"
_REVISED = r"(?:revised|refreshed|updated|rewritten|renewed|amended|overhauled|redrafted|recast|rethought|reframed|revamped|reassessed|re-assessed|brought\s+up\s+to\s+date|reissued|re-issued|relaunched|re-launched|moderni[sz]ed|reworked|recast)"


@dataclass(frozen=True)
class Stage:
    """The wordings of one stage: of a participle, of a state, of a verb; `dated` where a date may go with it."""

    status: str
    participles: str = ""
    states: str = ""
    verbs: str = ""
    active: str = ""


_COMMON: tuple[Stage, ...] = (
    Stage(
        "in force",
        r"(?:formally\s+)?(?:adopted|approved|ratified|endorsed|signed\s+off|implemented|introduced|put\s+(?:in(?:to)?\s+(?:place|effect|practice|action|operation|use|force))|brought\s+(?:in(?:to)?\s+(?:effect|force|use|operation|being)|in)|enacted"
        r"|accepted|embedded|rolled\s+out|given\s+(?:effect|approval|assent|the\s+go-ahead)|agreed(?!\s+in\s+principle|\s+that|\s+to\b)|running|operating|going(?=\s+since)|passed(?=\s+by|\s+(?:in|on))|followed(?=\s+since)|guiding(?=\s+\w+(?:\s+\w+)?\s+since)|extended(?=\s+(?:to|until|for|by)\b))",
        r"(?:in(?:to)?\s+its\s+\w+\s+year|(?:(?:about|nearly|almost|now)\s+)?(?:half|part|mid)[- ]?way\s+through\s+(?:its|a\s+[a-z]+[- ]year)\s+(?:life|lifetime|term|course|span|period|lifespan)|in\s+(?:place|force|operation|use|effect|being|existence)|up\s+and\s+running|operative|operational|live|extant|effective|binding|(?:still\s+)?current(?=[,.;]|$|\s+and)|at\s+work)",
        r"(?:(?:would|will|was\s+to|were\s+to|is\s+to)\s+(?:(?:stay|remain|continue)\s+in\s+(?:force|place|use|effect|operation)|(?:run|last)\s+(?:on\s+)?for\s+(?:another|a\s+further|some))|(?:had|has)\s+(?:(?:another|a\s+further|some)\s+[\w\s]{0,20}?(?:years?|months?)|[\w-]+\s+(?:more\s+)?(?:years?|months?)(?:\s+left)?)\s+(?:left|still\s+)?(?:to|of\s+it\s+to)\s+(?:run|go)\b|continue[sd]?\s+(?:to\s+(?:apply|run|operate|hold|be\s+(?:followed|used|applied)|guide|govern)|in\s+(?:force|use|effect|operation|place))|(?:still\s+)?(?:applie[sd]|holds?\s+good|held\s+good|stood(?=[,.;]|$)|stands(?=[,.;]|$))"
        r"|(?:taken|took|takes)\s+effect|opened(?=\s+(?:its\s+doors\s+)?(?:in|on)\s)|(?:come|came|comes)\s+into\s+(?:force|effect|operation|being|use)|(?:gone|went)\s+live|(?:come|came)\s+in(?=\s+(?:(?:in|on|from|at)\s+)?(?:the\s+)?(?:\d|[A-Z]))|(?:(?:dates|dated)\s+(?:back\s+)?(?:from|to)|(?:goes|went|go)\s+back\s+to)(?=\s+(?:\w+\s+)?(?:19|20)\d\d)|(?:began|begun|started|commenced)(?=\s+(?:in|on|from)\s+(?:[A-Z\d]|the\s+(?:spring|summer|autumn))))",
        r"(?:adopted|approved|ratified|endorsed|signed\s+off|implemented|put\s+into\s+(?:effect|practice|action|operation|use)|brought\s+into\s+(?:effect|force|use|operation)|put\s+in\s+place|run(?=\s+since)|followed(?=\s+since)|operated(?=\s+since)|used(?=\s+since)|worked\s+to(?=\s+since)|(?:had|kept|got)\s+in\s+(?:place|use|operation|force))",
    ),
    Stage(
        "published",
        r"(?:published|issued|released|printed|uploaded|made\s+public|made\s+available|available\s+on(?:line|\s+the\s+(?:\w+\s+)?website)|launched|unveiled|put\s+(?:online|on\s+the\s+(?:\w+\s+)?website)|posted\s+on(?:line)?)",
        "",
        r"(?:(?:come|came)\s+out(?=\s+(?:in|on|at|last))|appeared(?=\s+(?:in|on|online|at\s+last))|(?:gone|went)\s+(?:online|public|to\s+print|(?:on|on\s?to|up\s+on)\s+the\s+(?:[\w']+\s+)?website)|its\s+(?:\w+\s+)?launch)",
        r"(?:published|issued|released|launched|unveiled)",
    ),
    Stage(
        "draft",
        r"(?:drafted|(?:circulated|shared|shown|sent\s+out|seen|issued|distributed|tabled|presented|brought)\s+in\s+draft|(?:sent|put|issued)\s+out\s+(?:to|for)\s+(?:\w+\s+)?consultation|consulted\s+(?:on|upon)|being\s+consulted\s+(?:on|upon))",
        r"(?:(?:only|still|just|merely|as\s+yet|no\s+more\s+than|now|yet|currently|out)\s+)*(?:(?:in|at|a|an)\s+(?:(?:the|its|a|an)\s+)?(?:(?:first|second|third|early|final|rough|working|initial|latest|consultation|advanced)\s+)*draft\b(?!ing)(?:\s+(?:form|stage|version))?|out\s+in\s+draft|out\s+(?:to|for)\s+(?:(?:public|wider|formal)\s+)?(?:consultation|comment)|at\s+consultation\s+stage)",
        r"(?:(?:gone|went|go|goes)\s+(?:out\s+)?(?:in\s+draft|(?:to|for)\s+consultation)|exist(?:s|ed)\s+(?:only|solely|just|so\s+far|merely)?\s*in\s+draft|(?:bore|bears|carrie[sd])\s+the\s+word\s+[\"']?draft\b)",
    ),
    Stage(
        "in development",
        rf"(?:being\s+{_MAKING}(?:ed|ten|n|t|up|together|on)?\w*(?:\s+(?:up|together|on))?|in\s+(?:the\s+)?(?:course|process)\s+of\s+(?:being\s+)?{_MAKING}\w*|worked\s+(?:on|up)|(?:started|begun|embarked)\s+(?:up)?on(?!\s+(?:\d|[A-Z])))",
        r"(?:(?:in|under)\s+(?:active\s+)?(?:development|preparation|construction|production)|on\s+(?:its|the)\s+way(?=[,.;]|$)|in\s+train|in\s+the\s+making|taking\s+shape|at\s+(?:the|a|an)\s+(?:early\s+)?(?:drafting|development|planning|design|scoping|writing)\s+stage|being\s+(?:put|pulled|drawn)\s+(?:together|up)|in\s+the\s+course\s+of\s+preparation|half-written|part-written|in\s+the\s+pipeline|nearing\s+completion|(?:almost|nearly|all\s+but|not\s+quite|not\s+yet)\s+(?:ready|complete|finished))",
    ),
    Stage(
        "submitted",
        rf"(?:submitted(?!\s+to\s+(?:the\s+)?(?:Committee|Panel|Members|meeting|Cabinet|Board|Council|Scrutiny))|(?:sent|lodged|filed|forwarded|dispatched|despatched|delivered|handed|returned|supplied|provided|transmitted|presented|passed|(?<!well\s)(?<!warmly\s)(?<!favourably\s)(?<!positively\s)(?<!kindly\s)(?<!coolly\s)received)(?:\s+(?:in|off|on|up|over))?{_INSPECTORS})",
        rf"with{_INSPECTORS.replace('(?:to|with|by)', '(?:)').replace(chr(92) + 's+(?:)' + chr(92) + 's+', chr(92) + 's+')}",
        rf"(?:(?:gone|went)(?:\s+(?:in|off))?{_INSPECTORS}|reached(?=\s+(?:the\s+)?{_RECEIVERS}))",
        rf"(?:submitted(?!\s+to\s+(?:the\s+)?(?:Committee|Panel|Members|meeting|Cabinet|Board|Council|Scrutiny))|(?:sent|lodged|filed|forwarded|dispatched|despatched|delivered|handed|returned|supplied)(?:\s+(?:in|off|on))?{_INSPECTORS})",
    ),
    Stage(
        "under review",
        rf"(?:being\s+(?:(?:reviewed|looked\s+at\s+(?:again|afresh|anew)|reconsidered|re-examined|evaluated|revisited|reworked)|{_REVISED})|undergoing\s+(?:a\s+|its\s+)?(?:\w+\s+)?(?:review|revision|refresh))",
        rf"(?:under\s+(?:\w+\s+)?(?:review|revision|evaluation)|(?:part|half)[- ]?way\s+through\s+(?:a|its)\s+(?:review|refresh|revision)|in\s+the\s+(?:course|process|middle|midst)\s+of\s+(?:being\s+|a\s+|its\s+)?(?:{_REVISED}|reviewed|review|revision|refresh)|subject\s+to\s+(?:a\s+)?review)",
    ),
    Stage("refreshed", rf"(?:(?:(?:last|reviewed\s+and)\s+)?{_REVISED}|given\s+(?:a|its)\s+(?:[\w-]+\s+){{0,2}}?(?:refresh|update|overhaul|revision))", "", r"(?:undergone|underwent)\s+(?:a|its)\s+(?:\w+\s+)?(?:refresh|revision|update|overhaul)", _REVISED),
    Stage(
        "superseded",
        r"(?:superseded|replaced|succeeded(?=\s+by)|withdrawn|rescinded|revoked|abandoned|scrapped|discontinued|subsumed|overtaken)",
        r"(?:no\s+longer\s+(?:used|followed|in\s+(?:force|use|place|effect)|current)|out\s+of\s+force)",
        r"(?:expired|lapsed|(?:run|ran)\s+out(?=\s+(?:in|on|at|last)\b|[.,;]|$)|(?:come|came)\s+to\s+an\s+end|run\s+its\s+course|(?:given|gave)\s+way\s+to)",
        r"(?:superseded|replaced|withdrawn|abandoned)",
    ),
    Stage(
        "planned",
        r"(?:(?:planned|intended|envisaged|promised|contemplated)(?=[,.;]|$|\s+(?:for|but|and|once|when|in|by|as|on))|yet\s+to\s+be\s+\w+|not\s+(?:yet\s+)?(?:been\s+)?(?:written|started|begun|commenced|drafted|developed|produced|prepared))",
        r"(?:expected(?=\s+in\s+due\s+course)|to\s+be\s+(?:prepared|developed|written|drawn\s+up|drafted|produced|created|introduced|devised|compiled|commissioned|put\s+together|brought\s+forward)|in\s+(?:prospect|contemplation|mind)|on\s+the\s+(?:horizon|drawing\s+board)|(?:still\s+)?(?:only\s+)?an?\s+(?:intention|aspiration))",
        rf"(?:intended|planned|promised|envisaged)\s+for\s+(?=(?:the\s+)?(?:(?:early|late|end\s+of)\s+)?(?:spring|summer|autumn|winter|[Nn]ew\s+[Yy]ear|next|following|coming|20\d\d|{MONTH_NAMES})\b)"
        r"|(?:had|has|have)\s+slipped|(?:would|will)\s+(?:then\s+|in\s+(?:due\s+course|time)\s+|also\s+)?(?:follow|come\s+(?:later|next))\b"
        r"|(?:(?:is|was|are|were)\s+to\s+(?:replace|supersede|succeed|follow))|(?:would|will)\s+be\s+(?:ready\s+in\s+draft|in\s+draft|drafted|written|drawn\s+up|prepared|developed|begun|started|produced|created|commissioned|devised)(?=\s+(?:by|in|before|during|next|over|after|once|when|later)\b|[.,;]|$)"
        r"|(?:had|has|have)\s+not\s+(?:yet\s+)?been\s+(?:written|started|begun|commenced|drafted|developed|produced|prepared|drawn\s+up)|yet\s+to\s+be\s+(?:written|started|begun|drafted|developed|produced|prepared|drawn\s+up)",
    ),
)



def _with(common: str, rarer: str) -> str:
    return "|".join(p for p in (common, rarer if rarer != "(?!)" else "") if p)


def _whole(stage: Stage) -> Stage:
    """A stage with its rarer words."""
    forms = {f: _with(getattr(stage, f), getattr(WORDS[stage.status], f)) for f in ("participles", "states", "verbs", "active")}
    return Stage(stage.status, **{f: f"(?:{p})" if p else "" for f, p in forms.items()})


STAGES: tuple[Stage, ...] = tuple(map(_whole, _COMMON))

# "had in June 2013 adopted a", "had, in May 2017, published its"
_HAD_THEN = (
    rf"(?:had|has|have|having)(?:,?\s+(?:(?:in|on|during|back\s+in)\s+(?:[\w]+\s+){{0,3}}?(?:(?:19|20)\d\d|\d\d?[/.]\d\d?[/.]\d{{2,4}}|{MONTH_NAMES})|last\s+\w+|earlier\s+(?:in\s+the|that|this)\s+year),?)?\s+(?:\w+ly\s+)?"
)
# What somebody does to a strategy, ahead of its name: "at the stage of preparing a", "superseding the".
BEFORE: tuple[tuple[str, str], ...] = (
    ("draft", r"(?:was|were|is|are|been|now|currently|still)\s+consulting\s+(?:publicly\s+|widely\s+)?(?:on|upon)"),
    ("draft", r"(?:in|of|on|at|to|with|from|about|that|was|were|is|considered|received|noted|welcomed|read|discussed|presented|saw|seen|circulated)\s+(?:the|its|their|our|a|this)\s+(?:first\s+|initial\s+|latest\s+)?draft"),
    ("superseded", r"(?:supersed(?:ing|ed|es)|replac(?:ing|ed|es)|in\s+(?:place|succession|lieu)\s+(?:of|to)|(?:taking|took|taken|takes)\s+the\s+place\s+of|in\s+substitution\s+for|as\s+successor\s+to|(?:to|and)\s+succeed(?:ed|ing)?|(?<!\ba\s)(?<!\bA\s)successor\s+to)"),
    ("in development", rf"(?:(?:at\s+the\s+(?:\w+\s+)?stage\s+of|busy|engaged\s+(?:in|on|upon)|occupied\s+(?:in|with)|in\s+the\s+(?:midst|middle|process|course)\s+of|begun|began|started|starting|now|currently|still|been|was|were|is|are|under\s+way\s+on|progress\s+(?:on|in)|work\s+(?:on|of|towards))\s+(?:the\s+)?(?:work\s+on\s+)?{_MAKING}(?:ing|ting)(?:\s+(?:up|together|on))?)"),
    ("in development", rf"(?:started|begun|began|continued)\s+to\s+{_MAKING}\w*(?:\s+(?:up|together))?"),
    ("in development", r"(?:at|hard\s+at|set\s+to|got\s+down\s+to|put\s+to|busy\s+(?:with|on))\s+work\s+(?:up)?on"),
    ("in development", rf"(?:set|put)\s+to\s+(?:work\s+(?:on\s+)?)?{_MAKING}(?:ing|ting)(?:\s+(?:up|together|on))?"),
    ("draft", r"(?:first|early|rough|initial|preliminary|working|provisional)\s+(?:draft|version|cut|sketch|outline|attempt)s?\s+(?:of|at)"),
    ("planned", rf"(?!(?:agreed|resolved)\s+to\s+adopt\b)(?:(?:had|have|has)\s+it\s+in\s+mind|(?:meant|means|minded|proposed|undertook|undertaken|agreed|promised|going|proposing|intending|planning|(?<!\bnot\s)intended|plans|committed|resolved|hoping\s+soon))\s+to\s+(?:{_MAKING}\w*(?:\s+(?:up|together))?|bring\s+(?:in|forward)|introduce|adopt|have|commission)"),
    ("planned", r"(?:intended|planned|meant|agreed|undertaken|the\s+intention|the\s+plan)\s+(?:(?:was|is)\s+)?that\s+(?:[\w'&-]+\s+){1,6}?(?:should|would|will)\s+(?:soon\s+|also\s+|in\s+time\s+)?(?:have|adopt|produce|write|draw\s+up|get|develop|prepare|bring\s+in|introduce)"),
    ("planned", r"(?:(?:nothing|no\s+work|no\s+part|not\s+a\s+(?:word|line))\s+(?:(?:had|has|have|was|is)\s+)?(?:(?:yet|so\s+far|as\s+yet|to\s+date)\s+)*(?:been\s+)?(?:written|done|drafted|prepared|started|begun|produced|seen)(?:\s+(?:yet|so\s+far|as\s+yet))?\s+(?:of|on|for|towards)|work\s+(?:had|has|was|is)\s+(?:not\s+(?:yet\s+)?(?:begun|started|commenced)|yet\s+to\s+(?:begin|start|commence))\s+on|(?:start|beginning)\s+(?:had|has)\s+(?:yet\s+to\s+be|not\s+(?:yet\s+)?been)\s+made\s+(?:on|with))"),
    ("planned", r"(?:is|was|were|are|would|will)\s+(?:to\s+)?be\s+(?:followed|replaced|superseded|succeeded)\s+(?:in\s+[^.;,]{3,30}\s)?by"),
    ("planned", r"(?:was|is|were|are)\s+to\s+(?:have|get)(?=\s+an?\s)"),
    ("planned", r"(?:was|is)\s+(?:planned|intended|proposed)\s+(?:to\s+(?:have|bring\s+in|put\s+in\s+place)|that\s+there\s+(?:should|would|will)\s+be)"),
    ("planned", r"there\s+(?:would|will|should|is\s+to|was\s+to)(?:\s+(?:in\s+due\s+course|soon|shortly|then|also|later|now|in\s+time))?\s+be"),
    ("in force", r"(?:had|has|have)\s+(?:long\s+)?had"),
    ("published", r"(?:saw|marked|brought|seen)\s+the\s+(?:\w+\s+)?(?:launch|publication|release|issue)\s+of"),
    ("in force", r"(?:saw|marked|seen)\s+the\s+(?:\w+\s+)?(?:adoption|approval|introduction|implementation)\s+of"),
    ("submitted", rf"(?:the\s+)?{_RECEIVERS}(?:\s+of\s+State)?\s+(?:(?:had|has|have)\s+(?:now\s+|already\s+)?(?:received|had|got|been\s+(?:sent|given|in\s+possession\s+of))|(?:(?:had|has)\s+)?acknowledged(?:\s+receipt\s+of)?|(?:took|taken)\s+(?:delivery|receipt)\s+of|received)"),
    ("under review", r"(?:review|revision|refresh)\s+(?:is|was)\s+(?:now\s+)?(?:being\s+(?:made|carried\s+out|undertaken|done|conducted)|under\s?way|in\s+progress|taking\s+place)\s+of"),
    (
        "under review",
        rf"(?:(?:now|currently|still|been|was|were|is|are|begun|started|(?:(?:part|half|mid|most|some|a\s+good)[- ]?(?:of\s+the\s+)?way|well|deep)\s+(?:through|into)|busy|at\s+work|(?:set|got\s+down)\s+(?:about|to)|(?:engaged|occupied)\s+(?:in|on|with)|in\s+the\s+(?:midst|middle|process|course|throes)\s+of)\s+"
        rf"(?:{_REVISING}(?:ing|ting)|(?:going|looking|reading)\s+(?:back\s+)?(?:over|through)|(?:taking|having)\s+(?:another|a\s+(?:fresh|new|second|hard|long))\s+look\s+at|picking\s+over))",
    ),
    ("refreshed", rf"{_HAD_THEN}{_REVISED}"),
    ("published", rf"{_HAD_THEN}(?:published|issued|released|launched)"),
    ("in force", rf"{_HAD_THEN}(?:adopted|approved|ratified|endorsed|signed(?:\s+off)?|introduced|brought\s+in|implemented|put\s+into\s+(?:effect|practice))"),
)  # fmt: skip

_ADVERB = (
    r"(?:(?:now|indeed|likewise|nevertheless|nonetheless|certainly|actually|in\s+fact|of\s+course|apparently|at\s+length|in\s+the\s+end|at\s+long\s+last|in\s+the\s+event|after\s+all|even\s+now|ever|quietly|long|accordingly|consequently|therefore|itself|themselves|in\s+turn|well|already|still|currently|formally|since|also|recently|successfully|fully|largely|only|just|subsequently|jointly|therefore|thus|finally|first|last|both\s+of\s+them|each\s+of\s+them|both|meanwhile|presently|again|then|duly|initially|originally|eventually|later|"
    r"in\s+turn|so\s+far|at\s+th(?:at|is|e)\s+(?:time|stage|point)|by\s+that\s+(?:time|stage|point)|at\s+present|at\s+the\s+moment|by\s+now|by\s+then|at\s+last|in\s+due\s+course|once\s+more|as\s+yet|for\s+now|for\s+the\s+time\s+being|for\s+its\s+part|in\s+(?:the\s+)?(?:meantime|reply|response|answer|turn)|there)\s+)*"
)
_BEEN = rf"(?:(?:had|has|have|having)(?:,\s(?:in|on|at|by|during|after|with|since)\s[^.;,]{{3,40}},)?\s+{_ADVERB}been(?:,?\s+since\s[^.;,]{{3,25}}?,?)?\s+{_ADVERB}|(?:was|were|is|are|being|got)\s+{_ADVERB}|to\s+be\s+)"
_STATE = rf"(?:(?:had|has|have)\s+{_ADVERB}been(?:,?\s+since\s[^.;,]{{3,25}}?,?)?\s+{_ADVERB}|(?:was|were|is|are|remain(?:s|ed)?|stay(?:s|ed)?|stood|stands|became|becomes|being)\s+{_ADVERB})"
_DID = rf"(?:(?:had|has|have)\s+)?{_ADVERB}"


def _one(number: int, stage: Stage) -> str:
    ways = [rf"{_BEEN}{stage.participles}"] if stage.participles else []
    ways += [rf"{_STATE}{stage.states}"] if stage.states else []
    ways += [rf"{_DID}{stage.verbs}"] if stage.verbs else []
    return rf"(?P<s{number}>{'|'.join(ways)})\b"


# A predicate at the beginning of what follows a name, an aside or a relative pronoun.
PREDICATE = re.compile(r"(?:(?:already|now|still|itself|also|alone|too|however)\s+)?(?:" + "|".join(_one(i, s) for i, s in enumerate(STAGES)) + ")")
# What a second participle tells of the same subject: "was published in 2019 and refreshed in 2020".
CONJUNCT = re.compile(rf"{_ADVERB}(?:" + "|".join(rf"(?P<s{i}>{s.participles})" for i, s in enumerate(STAGES) if s.participles and s.status != "planned") + r")\b")
# A state in apposition: ", now in its second draft,".
APPOSED = re.compile(rf"{_ADVERB}(?:" + "|".join(rf"(?P<s{i}>{'|'.join(p for p in (s.states, s.participles) if p)})" for i, s in enumerate(STAGES) if s.status != "planned") + r")\b(?=\s*[,.;)]|\s+(?:since|from|in|on|by|last|at|to|with)\b)")
# "which the Board had adopted", "that officers were now revising"
_WHO = r"(?:(?:the|its|our|their|an?)\s+)?[\w'&-]+(?:\s+(?:of\s+|and\s+|for\s+)?[\w'&-]+){0,6}?"
ACTIVE = re.compile(
    rf"{_WHO}\s+(?:(?:had|has|have)\s+{_ADVERB}|{_ADVERB})(?:"
    + r"(?<!was\s)(?<!were\s)(?<!is\s)(?<!being\s)(?<!been\s)(?<!be\s)(?:" + "|".join(rf"(?P<s{i}>{s.active})" for i, s in enumerate(STAGES) if s.active) + ")"
    + rf"|(?:been\s+)?(?P<r>(?:(?:was|were|is|are)\s+{_ADVERB})?(?<=[a-z]\s)(?:{_REVISING}(?:ing|ting)))|(?P<d>(?<=[a-z]\s){_MAKING}(?:ing|ting)(?:\s+(?:up|together|on))?))\b"
)
# "Adopted in May 2018, the", "Having been out for consultation, its"
FRONTED = re.compile(
    r"\W*(?:(?:[^.;,]{0,60}\bthat,?\s+))?(?:(?:having\s+been|being|first|originally|now|still|only)\s+)*(?:"
    + "|".join(rf"(?P<s{i}>{'|'.join(p for p in (s.participles, s.states) if p)})" for i, s in enumerate(STAGES) if s.status != "planned")
    + r")\b[^.;,]{0,70},\s+(?:(?:the|its|their|our|this|an?)\s+(?:(?:council|board|partnership)'s\s+)?(?:new\s+|joint\s+)?)?$",
    re.IGNORECASE,
)
OUT_OF = re.compile(
    r"(?:" + "|".join(rf"(?P<b{i}>{pattern})" for i, (_, pattern) in enumerate(BEFORE)) + r")\s+(?:(?:a|an|the|its|their|our|this|that|his|her|any)\s+)?(?:(?:new|draft|revised|first|joint|old|former|previous|existing|earlier|refreshed|council's)\s+)*$",
    re.IGNORECASE,
)


def status_of(match: re.Match[str]) -> str:
    """The status of the stage whose group took part in a match."""
    return next(STAGES[int(k[1:])].status for k, v in match.groupdict().items() if v is not None and k[1:].isdigit())
