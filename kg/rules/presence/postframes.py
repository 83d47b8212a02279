"""What stands between a person and a post that he or she holds, over the shadow of the sentence (P a person, T a post, O an organisation)."""

from __future__ import annotations

import re

from kg.rules.cues import Gate

_KIND = r"(?:(?:new|newly[- ]appointed|then|former|outgoing|incoming|current|present|first|own|permanent|substantive|retiring|departing|sole|old|late|sometime|erstwhile|long-serving|latest)\s+)*"
DET = rf"(?:(?:the|its|our|their|an?|that|his|her|whose|this)\s+)?{_KIND}"
POST = r"(?:post|role|position|office|job|duties|vacancy|brief|portfolio|reins)"
WAS = r"(?:(?:is|was|were|are|had|has|have|been|being|formerly|previously|lately|hitherto|once|now|currently|since|then|also|still|again|by|that|which|time|already|in|at|present|due|course|meanwhile|for|the|moment|temporarily|to|be)\s+)*"
HELD_BY = (
    r"(?:held|filled|taken|taken\s+(?:up|on|over)|done|shared|minded|looked\s+after|covered|occupied|assumed|undertaken|performed|discharged|carried\s+out|combined|vacated|relinquished|given\s+up)"
    r"(?:\s+(?:on|at|for|in|until|since|from|as|by)\s[^PT;.]{0,40}?)?\s+by"
    r"|(?:passed|gone|went|fell|fallen|given|handed(?:\s+(?:over|on|down))?|transferred|entrusted|assigned|allotted|moved)(?:\s+(?:on|over))?(?:\s+(?:on|at|in|from|since)\s[^PT;.]{0,30}?)?\s+to"
    r"|(?:lay|lies|rested|rests|remained|remains|stayed|stays)\s+with|in\s+the\s+(?:hands|person)\s+of"
)
_CAREER = r"(?:appointed|moved|promoted|recruited|returned|return|transferred|elected|stepped|stepping|come|came|risen|rose|succeeded|seconded|named|confirmed)"
INTO = (
    rf"(?:{_CAREER}\b[^PT;.,]{{0,30}}?\b(?:to|into|in|up)|(?:taken|took|taking|takes)(?:\s+(?:up|on|over))?|(?:held|hold|holds|holding|left|leaving|leaves|accepted|accepting|assumed|assuming|relinquished|relinquishing|"
    r"vacated|vacating|quit|fill|filled|filling|occupied|occupying|occupies|given\s+up|resigned(?:\s+from)?|retired\s+from|retiring\s+from|started\s+in|begun\s+in|began\s+in|joined\s+in|in|settled\s+into|performing|covering|combining))"
)
_BY_FOLLOWING = r"(?:vice|in\s+succession\s+to|in\s+(?:the\s+)?place\s+of|succeeding|replacing|following|(?:who\s+)?(?:had\s+|has\s+)?(?:succeeded|replaced|followed|took\s+over\s+from|taken\s+over\s+from|relieved))"

# "asked by P, the T, P, said": a post with an article that stands before another's name is that one's
_OF_THE_NEXT = r"the\s(?:\w+\s)?T,?\sP(?:,?\s[a-z]|,\s(?!(?:the\s)?T))"

# Each frame: the letters of its groups say what is bound; `o` is whose the post is.
POST_FRAMES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<p>P)(?P<gap>[^PT;.]{{0,110}}?)\b(?:as|became|becomes|become)\s{DET}(?P<t>T)",
        rf"(?P<p>P)(?P<gap>[^PTO;.]{{0,60}}?\b(?:employed|engaged|seconded|based|retained|provided|hosted)\s(?:by|at|with|from|to)\s(?:the\s)?)(?P<o>O)(?:\s\([a-z]+\))?\sas\s{DET}(?P<t>T)",
        rf"(?P<p>P)(?P<gap>[^PT;.]{{0,90}}?)\b{INTO}\s(?:the\s|his\s|her\s|a\s|its\s)?(?:new\s|newly\screated\s|vacant\s|permanent\s|substantive\s|interim\s)*{POST}\s(?:of|as)\s{DET}(?P<t>T)",
        rf"(?P<t>T)(?:\s{POST})?[^PT;.]{{0,70}}?\b(?:its|the|whose|that|of)\s(?:\w+\s)?(?:holder|occupant|incumbent|post-?holder)s?,?\s(?:was\s|is\s|being\s)?(?P<p>P)",
        rf"(?P<t>T)(?:\s{POST})?,?\s{WAS}(?:{HELD_BY})\s(?:an?\s|one\s)?(?P<p>P)",
        rf"(?P<t>T)[^T;.]{{0,110}}?\b(?:the|that|this)\s(?:same\s)?{POST}\s{WAS}(?:{HELD_BY})\s(?:an?\s|one\s)?(?P<p>P)",
        rf"(?P<t>T),\s[^PT;.]{{0,60}}?(?P<p>P),?\s{WAS}(?:{HELD_BY})\s(?P<p2>P)",
        rf"(?P<t>T)(?:\s{POST})?[^PT;.]{{0,60}}?\bfrom\s(?P<p>P)(?:,\s[^PT;.]{{0,30}},)?\sto\s(?P<p2>P)",
        r"(?P<o>O)[^PTO;.]{0,60}\bin\s(?:the\s)?(?:\w+\s)?(?P<t>T)\sof\s(?P<p>P)",
        r"(?P<p>P)(?P<gap>[^PT;.]{0,60}?)\b(?:took|takes|taken|taking|had|has|held|holds|left|vacated|occupied|assumed|relinquished|gave\sup|given\sup|inherited|in)\s(?:up\s|on\s|over\s)?(?:the\s)?(?P<noun>T)",
        rf"(?P<t>T)[:,]?\s\(?(?P<p>P)\)?,?\s{_BY_FOLLOWING}\s(?P<p2>P)",
        rf"(?P<p>P),?\s\(?(?:the\s)?(?P<t>T)\)?,?\s{_BY_FOLLOWING}\s(?P<p2>P)",
        rf"(?P<p>P)(?P<gap>[^PT;.]{{0,60}}?)\b(?:(?:succeeded|replaced|followed|relieved)\s(?:by\s)?|(?:handed|handing)\s(?:over\s|on\s)?to\s|(?:given|made|gave)\sway\sto\s)(?P<p2>P),?\s(?:as|in\sthe\s{POST}\sof)\s{DET}(?P<t>T)",
        r"\bone\sof\s(?:the|its|our|their|two|three)\s(?P<t>T)(?:\s(?:from|at|of)\s(?:the\s)?(?P<o>O))?,\s(?P<p>P)",
        rf"^(?:\W*\d[\d.]*\s)?{DET}(?P<t>T)(?:\s[-\u2013]|:)\s(?P<p>P)(?=[\s,;.(]|$)(?!,?\s(?:and\s)?P)",
        rf"(?P<o>O)(?:\s\([a-z]+\))?,?\swhose\s{_KIND}(?P<t>T),?\s(?:was\s|is\s|being\s)?(?P<p>P)",
        rf"(?P<p>P)(?:\s(?:of|from|at)\s(?:the\s)?O)?(?:,?\swho,?\s(?:(?:until|since|from|before|in|at|for)\s[^PT,.;]{{1,30}},?\s)?(?:is|was|had\sbeen|has\sbeen)\s|,\s|\s\()(?:(?:now|currently|previously|formerly|lately|latterly|until\s(?:recently|then|now)|by\sthen|at\sthat\stime)\s)?(?!{_OF_THE_NEXT}){DET}(?P<t>T)(?=[,;.)]|$|\s(?:and|who|which|at|in|for|since|until|from|between)\s)(?!,?\s?(?:and\s)?(?:the\s)?T)",
        rf"(?:^|\b(?:the|its|our|their|an?|whose|new|first|then|current|and|by|from|with)\s){_KIND}(?P<t>T),?\s\(?(?P<p>P)(?=[,.;)]|\s[a-z]|$)(?!,?\sand\sP)",
        r"^(?P<t>T),\s(?P<p>P)(?=,)",
    )
)
# What stands between and makes it no fact, or another's.
NO_FACT = re.compile(
    r"\b(?:not|never|nor|nobody|offer\w*|declin\w+|turned|refus\w+|appl(?:y|ied|ying|ication)|candidate|shortlist\w*|interview\w*|hop(?:e|es|ed|ing)|wish\w*|might|may\s(?:be|have|become|yet|well)|could|should|propos\w+|nominat\w+|suggest\w+|"
    r"recommend\w+|consider\w*|moot\w*|tipped|touted|rumou?red|if|whether|were|unless|same|such|well|regard\w*|describ\w+|welcom\w+|thank\w+|that|asked|invit\w+|expect\w*|intend\w*|due|ought|"
    r"would(?!\s(?:carry|continue|remain|stay|step|stand|retire|leave|report|be\sleaving|be\sretiring|act\s))|will(?!\s(?:carry|continue|remain|stay|step|stand|retire|leave|report)))\b"
)
NO_FACT_AHEAD = re.compile(r"\b(?:not\s(?:true|the\scase|correct)\sthat|(?:reply|response|answer|responding|replying)\sto|answering|(?:asked|pressed|challenged|prompted|questioned)\sby|to\s(?:appoint|elect|invite|ask|nominate|approach|have)|nominat\w+|propos\w+|suggest\w+|recommend\w+|mooted|someone\slike|if|were|whether|late|a\sletter\sto|the\sname\sof|hoped\sthat)\s(?:the\s)?$")
BINDING_CUES = Gate(
    "as", "became", "become", "becomes", "post", "role", "position", "office", "job", "duties", "holder", "occupant", "incumbent", "postholder", "held", "filled", "passed", "from", "chairmanship", "chairship", "chair",
    "vice", "succession", "place", "succeeding", "replacing", "following", "replaced", "succeeded", "followed", "way", "handed", "one", "whose", "now", "then", "interim", "acting", "until", "formerly", "directorship", "headship",
    "leadership", "presidency", "manager", "director", "lead", "officer", "nurse", "inspector", "inspectors", "clerk", "coordinator", "ordinator", "head", "executive", "champion", "for", "chairs", "chaired",
    "worker", "principal", "practitioner", "solicitor", "adviser", "advisor", "commissioner", "consultant", "doctor", "secretary", "treasurer", "psychologist", "specialist", "administrator", "headteacher",
)  # fmt: skip
# "Inspector Ada Moor, there for Kirby Police, said": for whom somebody came
FOR_BODY = re.compile(
    r"P,?\s(?:who\s(?:was|had\scome)\s)?(?:there|present|attending|speaking|appearing|here|in\sattendance|in\sthe\sroom|representing|on\sbehalf|answering|who\sspoke|attended|spoke|appeared)\s(?:(?:for|from|on\sbehalf\sof|of)\s)?(?:the\s)?(?P<o>O)"
)
WHO_CHAIRS = re.compile(r"(?P<p>P),?\swho,?\s(?:(?:also|now|currently|since|has|had|independently|ably|still|until\s\w+)\s)*(?P<co>co-?)?chair(?:s|ed)\s(?:the\s)?(?P<o>O)(?=[,.;]|$|\s[a-z])(?!\sconference)")
