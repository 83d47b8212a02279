"""What a sentence lets somebody do who is in the room, over the shadow of the sentence (P a person, T a post, o an organisation)."""

from __future__ import annotations

import re

# Done elsewhere, or at another time.
_ELSEWHERE = (
    r"(?:left|leaves|died|retired|resigned|started|began|became|took|moved|chaired|led|ran|served|worked|wrote|sent|e-?mailed|phoned|rang|met|visited|published|won|received|held|headed|managed|acted|stepped|stood|transferred|returned|"
    r"joined|passed|went|lived|had|was|were|did|used|got|grew|came|called|bought|sold|owned|paid|needed|required|tried|died|suffered|failed|attended|travelled|toured|opened|launched|replaced|succeeded|followed|remained|continued|"
    r"inspected|rated|judged|graded|funded|employed|based|appointed|elected|named|nominated|retained|kept|signed|completed|produced|prepared|drafted|commissioned|carried|covered|made|gave|brought|lost|missed|stayed|lodged|dated|"
    r"born|aged|said|told|tendered|married|concerned|related|alleged|accused|arrested|convicted|fostered|adopted|placed|referred|assessed|reviewed|reported|declined|co-?opted|styled|detained|excused|entitled|supposed|likely|been|established|formed|founded)"
)
_PAST = rf"(?!{_ELSEWHERE}\b|apologised\s(?:for|that)\s(?:(?:his|her|their|being|the|s?he)\s)?(?:absen|inab|unable|not|could\snot)|(?:asked|begged)\sto\sbe\sexcused|offered\s(?:\w+\s)?apolog)(?:[a-z]+(?:-[a-z]+)?ed|drew|put|sat|spoke|thought|saw|found|felt|read|rose|cast|laid|set|let|struck|sought|held\s+that|kept\s+to|dwelt|bore|broke|cut|forbore|undertook|withdrew|wound|sprang|stuck|swept|threw|rang\s+off|foresaw|understood|bade|bid|beg|swore|shook|shut)"
_PHRASE = (
    r"(?:made\s(?:a|an|the|his|her|two|three|some|no|much|light|it)\s(?:\w+\s){0,2}(?:point|points|declaration|plea|comment|remark|statement|case|suggestion|observation|clear|plain|apology|request|contribution|offer|objection|secret)s?"
    r"|gave\s(?!(?:his|her|their|the|an)\s(?:apolog|regret|excuse))(?:an?|the|it|his|her|their|members|some|two|reasons|details|figures|thanks|notice|way)\b|brought\s(?:up|members|the|good|news)\b|had\s(?:the\s(?:honour|pleasure|floor|last|answer)|an?\s(?:question|word|point|query|concern|reservation)|no\s(?:objection|question|doubt|answer|wish|difficulty)|nothing\sto|(?:his|her|their)\s(?:say|doubts|reservations|question|answer))|ran\s(?:through|over|the\s\w+\sthrough)\b"
    r"|took\s(?:up|issue|exception|the\s(?:panel|committee|members|board|item|report|chair|view|point|question|floor|minutes)|members|them|heart|comfort|part|questions|a\sdifferent)|came\s(?:in|back)\s(?:on|to|with)\b|went\s(?:through|over|on\sto|into|further|round)\b"
    r"|called\s(?:for|it|the|on)\b|returned\sto\s(?:the\s(?:point|subject|question|matter|theme|table)|this|that)\b|joined\s(?:by|from|on|via|remotely|late|at\s\d|the\s(?:meeting|call|room|discussion|table|chorus)|in)\b"
    r"|dropped\s(?:off|out)|opened\s(?:the\s(?:item|discussion|debate|bidding|questions|batting)|by|with)\b|led\s(?:the\s(?:discussion|questions|questioning|item)|off)|stayed\s(?:for|behind|to)\b|left\s(?:the\s(?:meeting|room|chamber|call|table)|at\s\d|during|before\sthe)"
    r"|was\s(?:asked|thanked|questioned|pressed|heard|welcomed|invited\sto\s(?:speak|reply|comment|respond)|present|there|in\s(?:attendance|the\s(?:room|public\sgallery|gallery|meeting|chair)|at|agreement|two\sminds)|at\s(?:the\s(?:table|meeting)|hand)|on\s(?:hand|the\s(?:line|call|screen))|of\sthe\s(?:same\s)?(?:mind|view|opinion)|not\s(?:convinced|sure|persuaded|so\ssure|able\sto\ssay)|able\sto\s(?:say|tell|report|add|confirm)|unable\sto\ssay|at\spains|minded|taken\s(?:with|aback)|struck|glad|sorry)\b"
    r"|could\snot\s(?:say|think|agree|accept|see|tell|support|answer|vote)|did\snot\s(?:think|agree|accept|see|share|vote|speak|believe|feel|know|recognise|recall|like|dissent)|would\snot\s(?:be\sdrawn|accept|say)|begged\sto\s(?:differ|ask|move)|said|told|replied|reported\s(?:that|on|back|to)|referred\s(?:to|members|the\s(?:panel|committee))|carried\son|continued\s(?:by|that|with|in)|concerned\sat|followed\s(?:up|with|this|that|on)|held\s(?:that|up|out|to|forth)|kept\s(?:to|coming)|needed\sto\sknow|tried\sto\s(?:explain|reassure|find)|received\s(?:the\sthanks)|tendered\s(?:the\sreport)|lodged\san?\sobjection|completed\sthe\s(?:item|presentation)|covered\sthe\s(?:main|first|second|ground)|remained\s(?:unconvinced|of\sthe|silent|in\sthe\s(?:room|chair)|for|throughout|seated)|failed\sto\ssee|wanted)"
)
_ADV = r"(?:(?:also|then|each|both|all|further|again|duly|briefly|quickly|drily|wryly|firmly|gently|twice|first|next|later|soon|at\sonce|himself|herself|themselves|nevertheless|however|still|rather|\w+ly|in\s(?:reply|turn|response|answer|conclusion|passing|summary|closing))[\s,]+)*"
_ACTS = rf"{_ADV}(?:{_PHRASE}|{_PAST})\b(?!\sby\b)"
_ASIDE = r"(?:\s(?:of|from|for|at)\s(?:the\s)?o)?(?:\s\([^()]{1,90}\))?(?:,\s(?!and\sthe\b)[^;]{1,160}?(?<!\sand),)?"
_OPENS = r"(?:^(?:\W*\d[\d.]*\s)?(?:[\"'(]\s?)?(?:(?:with|at|in|on|after|speaking|by)\s[^PT,.;:]{1,50}\s)?|[;:]\s(?:and\s|but\s)?|(?<!\bt),\s(?:and|but|while|whereas|whilst|though|so)\s|,\s|\s(?:and|but|while|whilst|whereas)\s)"
_AHEAD = r"(?:(?:the|an?|its|our|their|then|whose)\s)?(?:T,?\s|o,?\s)?\(?"
# The subject of a main clause, with what is said beside the name.
SUBJECT = re.compile(rf"{_OPENS}{_AHEAD}(?P<p>P)\)?{_ASIDE},?\s(?:who\s)?(?={_ACTS})", re.DOTALL)
WHO = re.compile(rf"(?P<p>P){_ASIDE},?\swho\s(?:had\s(?:raised|asked|moved|put|brought|spoken|tabled|seconded|proposed|queried)\b|(?!(?:also\s)?(?:hoped|wished|planned|intended|expected|wanted)\b){_ACTS})")
DOING = re.compile(r"(?P<p>P),?\s(?:\([^()]{1,60}\)\s)?(?:also\s)?(?:abstaining|dissenting|concurring|objecting|arriving|speaking|seconding|demurring|voting|being\s(?:present|in\sthe\sroom|at\sthe\smeeting|there|in\sattendance)|in\sthe\schair\b(?!\sof))\b")
HE_BEING = re.compile(r"(?P<p>P)[^P;.]{0,110}?\b(?:he|she|they),?\s(?:being\s(?:present|in\sthe\sroom|at\sthe\s(?:meeting|table)|there|in\sattendance)|who\swas\s(?:present|there|in\sthe\sroom))")
_PLACES = r"(?:in\s(?:the\s(?:room|chamber|meeting|public\sgallery|gallery|audience)|attendance)|at\sthe\s(?:table|meeting|back)|on\s(?:the\s(?:call|line|screen|link)|screen|hand)|present|online|there|by\s(?:video|telephone|phone|teams|zoom)|remotely|to\shand)"
_LED = (
    r"(?:joined|addressed|briefed|picked\sup|taken\sup|taken\son|fielded|met|answered|dealt\swith|replied\sto|responded\sto|led|opened|introduced|presented|explained|represented|endorsed|echoed|contested|disputed|"
    r"challenged|qualified|corrected|amplified|confirmed|conceded|borne\sout|read\sout|walked\sthrough|talked\sthrough|taken\sthrough|guided\sthrough|handed\sround|shown|moved|seconded|proposed|asked|put|raised|told|reminded|assured|reassured|informed|advised|welcomed|greeted|thanked|queried|questioned|pressed|voiced|shared|tabled|circulated|demonstrated|summarised|outlined|described|set\sout|closed|wound\sup|rounded\soff|opposed|backed|contradicted|followed\sup|pursued|aired)"
)
FROM = re.compile(
    rf"(?:\b(?:was|were|been|then|and|next|also|which|it|point|question|that)\s(?:then\s|also\s|duly\s|promptly\s|readily\s|each\s)*{_LED}(?:\s(?:for|on|at|in|to)\s(?:the|this|that|members)(?:\s\w+)?)?\sby"
    r"|\bon\sthe\s(?:motion|proposal|proposition|suggestion|casting\svote|nomination|initiative)\sof|\b(?:fell|left|was\sleft|up|over|came\sdown)\sto(?=\s(?:the\sT,\s)?P[^.;]{0,90}\sto\s[a-z])|\bit\swas\s(?:left|for)\s(?:with|to)"
    rf"|\b(?:also\s|still\s|seated\s|sitting\s|listening\s)?{_PLACES}(?:\s(?:for|throughout|during|on|to)\s[^PT.;]{{1,40}}?)?,?\s(?:was|were|sat|stood)(?:\salso)?|\b(?:called\s(?:up)?on|turned\sto|handed\s(?:over\s)?to|gave\sthe\sfloor\sto|heard\sfrom|put\sto|heard|drew\sfrom|listened\sto|questioned|pressed)"
    r"|\b(?:question|answer|reply|point|word|words|query|comment|remark|nod|objection|assurance|contribution|intervention|plea|reminder|summary)s?\s(?:\w+\s){0,3}(?:from|by))\s(?:(?:the|an?|its|our|their)\s)?(?:(?:new|interim|acting)\s)?(?:T,?\s)?\(?(?P<p>P)"
)
AND = re.compile(r"\)?(?:,?\s(?:\(?(?:the\s)?T\)?|\(?o\)?))?(?:\s\([^()]{1,70}\))?(?:,\s(?!and\b|P|T)[^P;.]{1,90}?)?(?:,\s(?:and\s)?|\s(?:and|with)\s|,?\sas\swell\sas\s)(?:also\s)?(?:(?:by|from|with|to)\s)?(?:(?:the|its|an?|their)\s)?(?:T,?\s)?\(?(?P<p>P)")
INTRODUCED = re.compile(r"(?P<p>P)[^P;.]{0,110}?(?:\sand\s(?P<p2>P)[^P;.]{0,110}?)?,?\s(?:was|were)\s(?:both\s)?(?:introduced|welcomed)\sto\s(?:the\so|members|the\scommittee|the\spanel)")
LABEL = re.compile(r"^\W*(?:(?:T\s\(|T,\s)?(?P<p>P)\)?(?:\s\([^()]{1,50}\))?):\s(?!(?:apolog|absent|present|action|none|noted|P|T|deferred)\b)[a-z\"']")
# Of another occasion.
THEN = re.compile(
    r"\b(?:last|previous|next|earlier|next)\s(?:meeting|year|month|week|session|autumn|spring|summer|winter)|\b(?:in|since|until|during)\s(?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4})\b|\bat\sthe\s(?:conference|event|feedback|launch|visit|seminar|inquiry|hearing|tribunal)\b|\byesterday\b|"
    r"\b(?:letter|e-?mail|report|video|recording|statement|film|article|blog|newspaper)\s(?:\w+\s){0,2}(?:from|of|by)\s(?:the\s)?(?:T,?\s)?\(?$"
)
REPORTED = re.compile(r"\b(?:that|whether|because|how|if|when|where|which|whom|than|after|before|since|until|unless|why)\b[^,;:]{0,200}$")
