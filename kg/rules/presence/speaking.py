"""How sentences put a person in the room: what stands before a name ("a question from", "introduced by") and after it
("spoke to the report", "was concerned about").

The words are few and their order is free: a noun of speech with "from" or "by", a verb of speech in the passive with "by", a verb
that has its hearer as object.
"""

from __future__ import annotations

import re

from kg.datepattern import MONTH_NAMES
from kg.rules.presence.posts import CAPITALS
from kg.screen import Screened

# What is put at a meeting by someone who is there.
_SAID = (
    r"(?:questions?|quer(?:y|ies)|comments?|points?|requests?|suggestions?|concerns?|statements?|contributions?|remarks?|enquir(?:y|ies)|inquir(?:y|ies)|challenges?|observations?|interventions?|propositions?|proposals?|"
    r"presentations?|introductions?|(?:verbal|oral|brief|short|detailed|further) (?:update|report|summary|overview|briefing|account)s?|updates?|overviews?|briefings?|explanations?|representations?|clarification|assurances?|feedback|answers?|replies|reply|responses?)"
)
# What a person who is there does, in the passive: "was introduced by", "moved by", "had been asked by".
_DONE = (
    r"(?:asked|addressed|raised|posed|put|tabled|queried|questioned|answered|introduced|presented|moved|proposed|seconded|summarised|outlined|explained|spoken to|put forward|highlighted|declared|"
    r"signed(?: as (?:a |an )?(?:correct|true|accurate)(?: record)?)?|expressed|voiced|echoed|challenged|clarified|confirmed|responded to|provided verbally|briefed|updated|advised|told|informed|assured|reminded|shown|joined|duly seconded|taken through the report|"
    r"taken through it|taken through)"
)
# What is given or led by someone who is there; training, services and reviews are led elsewhere.
_GIVEN = r"(?:presentation|update|briefing|overview|introduction|address|talk|summary|discussion|demonstration|report|account)s?\b[^.;]{0,80}?\b(?:delivered|given|led|provided|made|opened|supported|shared)"
_GAP = r"(?:\s+(?!(?:by|from|letter|email|report|paper|document|evidence|data)\b)(?:[a-z'-]+|\d+|[A-Z][\w'&-]*)){0,8}?"
# "Question by Councillor A Sample to the Leader", "Answer by the Leader", at the head of what is then said
_HEADED = r"^\W*(?:\(?[a-z\d]{1,2}[).]\s+)?(?:(?:Supplementary|Public|Member|First|Second|Further|Written)\s+)?(?:Question|Answer|Reply|Response|Supplementary)(?:\s+(?:No\.?\s+)?\d{1,2})?(?:\s+\w+)?\s*[:-]?\s*(?:by|from)"
_REPLY = r"(?:[Ii]n|[Bb]y way of) (?:response|reply|answer)(?: to (?:a |an? |the |further |this )?(?:question|query|point|comment|request|challenge|enquiry|concern)s?)?(?: (?:from|by|to|put by|raised by|asked by|posed by))|(?:[Rr]esponding|[Rr]eplying) to|[Ii]n (?:reply|response|answer) to"
_HEARD = (
    r"(?:(?:Committee|Panel|Board|Members|Cabinet|Commission|Forum|Group|Partnership|[Tt]hey|[Ii]t|and|then|next) (?:then |also |next )?(?:heard|received \w[\w ]{2,40}) from)|"
    r"\b(?:[Hh]aving (?:also )?heard|[Aa]fter hearing|[Oo]n hearing)(?: from)?|(?:[Aa]nswering|[Aa]ssuring|[Tt]elling|[Ii]nforming|[Aa]dvising)|\b(?:answered|told|informed|assured|advised|reminded) (?=Councillor|Cllr|Alderman|Mr |Mrs |Ms |Miss |Dr )|"
    r"\b(?:Asked|Questioned|Pressed|Challenged|Prompted) by|[\"',] (?:said|added|replied|commented|explained|remarked)|[Ww]hen (?:asked|questioned|challenged|pressed) by|(?:[Oo]n|[Aa]fter|[Uu]pon) being (?:asked|questioned|challenged|pressed|invited) by|[Aa]t the (?:invitation|request) of|\b(?:asked|put|had) (?:[a-z]+ ){0,3}questions? (?:of|to)"
)
_ROOM = (
    r"(?:[Ww]elcome to(?= (?:Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr|Professor|Rev)\b)|welcom(?:ed?|es|ing)(?: to)?(?: (?:two|three|four|five|several|colleagues|officers|representatives|guests|visitors)\b[^.;:]{2,60}?[,:])?|extended a (?:warm )?welcome to|introduced(?= (?:Mr|Mrs|Ms|Miss|Dr|Professor|Superintendent|Inspector)\b)|(?:Present|[Aa]ttending) (?:for|during) (?:this|the) (?:item|discussion)(?:\s*[:-]|,? (?:was|were))|(?:[Ff]or|[Rr]epresenting|[Aa]dvising|[Ss]upporting) the (?:Council|(?:Sub-)?Committee|Panel|Board|Cabinet) (?:was|were)|[Aa]lso (?:present|attending|in attendance)(?: (?:for|at|during) (?:this|the) (?:item|meeting|discussion))?(?:\s*[:-]|,? (?:was|were))|"
    r"(?:[Jj]oining|[Ii]n attendance at|[Aa]ttending) (?:the (?:meeting|Panel|Committee|Board)|members|Members)[\w ]{0,30}? (?:was|were)|[Ii]n attendance(?: for (?:this|the) item)?\s*:|joined (?:at the meeting |for (?:this|the|that) (?:agenda )?(?:item|discussion|debate|report|session|presentation) |remotely |virtually |online |by video |today )*by(?: (?:a number of|several|various|other|two|three|four)\b[^.;:]{2,90}:)?)"
)
# Before a name, with its style, the article and post that stand ahead of it, and the names joined to it left out.
_AHEAD = rf"(?:(?:both|the|our|its|[Cc]ouncil's|[Tt]he)\s+)*(?:new\s+|interim\s+)?(?:(?:{CAPITALS})(?:,\s+[A-Z][\w']+\s+and\s+[A-Z][\w']+)?(?:,\s+|\s*\(|\s+))?"
NAMED_BY = Screened(
    rf"(?:\b{_SAID}(?:{_GAP}\s+from|\s+(?:[a-z]+\s+){{0,2}}?by|\s+of(?= (?:Councillor|Cllr|Alderman)))|\b(?:was|were|been|being|is|are|and|then|which|that|report|item|presentation|recommendation|motion|amendment|it|update|^|[,;(:.])\s*(?:jointly |then |duly |also |ably |kindly |formally )?{_DONE}"
    rf"(?:\s+(?:to (?:the )?(?:Committee|Panel|Board|Members|Cabinet|meeting)|at the meeting|verbally|in detail|jointly|in turn))?\s+by|\b{_GIVEN}(?:\s+jointly)?\s+by|{_REPLY}|{_HEARD}|{_HEADED}|\b{_ROOM})\s+{_AHEAD}$",
)
# "moved by", "Seconded by" need no verb before them.
MOVED = Screened(rf"\b(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED|[Ss]econded|SECONDED|[Pp]roposer|[Ss]econder)(?:\s+by|\s*:)\s+{_AHEAD}$|\bmeeting\s+was\s+(?:chaired|presided\s+over)\s+by\s+{_AHEAD}$")
# "presented the report alongside the Head of Law, A Sample"
BESIDE = Screened(
    rf"\b(?:presented|introduced|outlined|delivered|gave|answered|responded\s+to|attended|(?:was|were)\s+(?:present|in\s+attendance))\s[^.;]{{0,160}}?\b(?:alongside|(?:(?<=questions )|(?<=the report )|(?<=the item )|(?<=the paper )|(?<=the report, )|(?<=the presentation ))with|(?:along|together|jointly)\s+with|(?:accompanied|assisted|supported|joined)\s+by)\s+(?:the\s+|its\s+|our\s+)?(?:{CAPITALS}(?::\s+{CAPITALS})?(?:,\s+|\s*\(|\s+))?$"
)
# "a report by A Sample, who was accompanied by the Business Manager, B Specimen": both came
ACCOMPANIED = re.compile(r",?\s+who\s+(?:was|were|had\s+come|came|attended)(?:\s+also)?,?\s+(?:accompanied|assisted|supported|joined)\s+by\s+(?:(?:the|its|our|his|her)\s+)?(?=[A-Z])")
IN_COMPANY = Screened(rf"\bwho\s+(?:was|were|had\s+come|came|attended)(?:\s+also)?,?\s+(?:accompanied|assisted|supported|joined)\s+by\s+{_AHEAD}$")
# What is said of a report's making, or of another occasion, puts no one in the room.
ELSEWHERE = Screened(
    r"\b(?:ask|asked|asking|request|requested|requesting|wished|looked forward|looking forward|called|hoped) (?:for|to)\b[^.]*$|\b(?:pending|awaiting|awaited)\b[^.]*$|"
    r"\bhad (?:already |previously |since )?(?:heard|been|received)\b[^.]{0,60}\bin (?:" + MONTH_NAMES + r"|\d{4})\b|"
    r"\b(?:would|will|could|might|should|to) (?:also )?(?:be|attend|present|give|join|speak|provide|receive|hear|answer)\b|\b(?:last|previous|next|earlier|future) (?:meeting|year)\b|\b(?:written|prepared|drafted|compiled|commissioned|authored|published|submitted) by\s+[^.]{0,40}$|"
    r"\b(?:letter|email|e-mail|video|recording|written (?:answer|response|reply|question|statement))\b",
    re.IGNORECASE,
)
# After a name: what is yet to come.
PLANNED = Screened(r"^[^.]{0,80}?\b(?:was|were|is|are|would be|had been) (?:planned|scheduled|due|arranged|expected|awaited|requested|proposed)\b|^[^.]{0,60}\b(?:at|to) (?:the|a) (?:next|future|later|subsequent|last|previous) meeting\b", re.IGNORECASE)
# Before a name: a thing of the person's, which is then the subject ("The report of A Sample set out").
THING_OF = Screened(rf"\b(?:[Rr]eports?|[Ll]etters?|[Rr]eviews?|[Pp]apers?|[Ee]mails?|[Pp]lans?|[Ww]ork|[Ee]vidence|[Tt]eam|[Oo]ffice|[Aa]ppointment|[Cc]ase|[Vv]iews?|[Aa]dvice|[Pp]osition|[Rr]ecommendations?|[Mm]emorandum|[Nn]ote) (?:of|by|from) {_AHEAD}$")
EARLIER = Screened(r"\b(?:last|previous|earlier) (?:meeting|year)\b", re.IGNORECASE)
INVITED = Screened(
    r"\b(?<!be\s)(?<!been\s)(?:invited|asked(?=[^.]{3,260}?\sto\s+(?:introduce|present|speak|address|outline|summarise)\b))\s+[^.]{3,260}?\s+to\s+(?:introduce|present|speak|address|update|give|comment|respond|outline|explain|summarise|make|provide|take|begin|start|talk)\b"
    r"(?![^.]{0,80}\b(?:next|future|later|another|subsequent)\s+(?:meeting|session|committee|date)\b)"
)
# After a name: feelings and thoughts that are voiced, and verbs of more than one word.
FELT = Screened(
    r"^'s\s+(?:\w+\s+)?(?:questions?|quer(?:y|ies)|comments?|concerns?|points?|suggestions?|request|presentation|proposal|motion|amendment|answers?|reply|replies)\b|^\W*(?:(?:who|also|then|further|again|both|and)\W+)*(?:(?:was|were)\s+(?:also\s+|very\s+|both\s+|particularly\s+|pleased\s+and\s+)*(?:concerned|pleased|disappointed|surprised|keen|interested|grateful|worried|reassured|encouraged|heartened|"
    r"alarmed|troubled|puzzled|sceptical|curious|persuaded|unconvinced|uneasy|at a loss|not (?:convinced|persuaded|sure|happy|content|satisfied|clear)|asked (?:whether|if|how|why|what|when|about|by)\b|anxious|glad|delighted|of the (?:view|opinion)|of the same mind|impressed|(?:appointed|elected|voted|called|moved)\s+(?:to\s+preside|(?:in)?to\s+(?:take\s+)?the\s+chair)|invited to (?:speak|present|comment|introduce)|on hand|there to (?:answer|speak|present)|"
    r"able to (?:confirm|report|assure|advise|tell)|in agreement|unhappy|dissatisfied|satisfied|told|advised|informed|assured)|(?:had|raised|has)\s+(?:concerns?|a question|questions|a query|asked|wished|wanted)\b|"
    r"(?:left|entered|joined|rejoined|re-joined|arrived at|withdrew from|departed)\s+(?:the\s+)?(?:meeting|room|chamber|call)|(?:left|arrived|withdrew|joined|entered)\s+(?:at\s+\d|during|before|after|late|prior|for (?:this|the) item)|"
    r"(?:took|led|talked|walked|guided|ran|steered|brought)\s+(?:(?:the\s+)?(?:members?|committee|panel|board|meeting|everyone|colleagues|cabinet)\s+)?(?:through|up to date)|(?:spoke|speaks)\b|fed back|(?:had (?:also )?come|came|(?:was|were) (?:also )?there|(?:was|were) in the room)(?: along)? to (?:answer|speak|present|explain|talk|help|take (?:questions|members))|made (?:the|a|his|her|some|several|two|three) (?:\w+\s+)?(?:points?|presentation|comments?|statement|observations?|"
    r"suggestions?|plea|case)|(?:put|posed)\s+(?:a|the|his|her|some|several|two|three)?\s*(?:\w+\s+)?(?:questions?|points?|it\b)|paid tribute|called for|called attention|posed|who\s+(?:introduced|presented|asked|spoke|attended|enquired|wondered|queried)|declared|chaired (?:this|the) (?:meeting|item)|had (?:earlier|previously|already|also|then) declared (?:an?|his|her|their)\b)\b",
    re.IGNORECASE,
)
THANKED = Screened(
    r"\bthank(?:ed|s)\b[^.]{0,200}?\bfor\s+(?:(?:his|her|their)\s+(?:\w+\s+)?(?:presentation|update|attendance|report|briefing)|attending|coming|presenting|the (?:presentation|update|briefing))",
    re.IGNORECASE,
)
# After a name: what was said to the newspapers, elsewhere.
TO_THE_PRESS = re.compile(
    r"\s*,?\s*(?:who\s+)?(?:had\s+|has\s+)?(?:recently\s+|since\s+)?(?:told|informed|said\s+(?:to|in|on)|wrote\s+(?:to|in)|(?:was\s+)?quoted\s+(?:in|by))\s+(?:the\s+|a\s+|our\s+)?(?:local\s+|national\s+|regional\s+)?(?:[A-Z][\w'-]+\s+){0,3}?"
    r"(?:Telegraph|Times|Guardian|Mail|Mirror|Sun|Herald|Echo|Post|Gazette|News|BBC|ITV|Chronicle|Argus|Express|Observer|Advertiser|Standard|Journal|Courier|Star|Sky|Record|Scotsman|Press|Examiner|Mercury|Citizen|Independent|Radio|Facebook|Twitter"
    r"|press|media|newspapers?|papers|radio|television|journalists?|reporters?)\b"
)
