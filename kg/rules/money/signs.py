r"""What a sentence in signs (`kg.extract.money.signs`) is made with: kinds of names, and what is left out between them.

The signs stand for themselves in `DROPPED`: \ue000 and on an organisation, \ue100 a public body, \ue200 a date, \ue400 a person or
an office.
"""

from __future__ import annotations

import re

from kg.numerals import WORDS
from kg.rules.needed import Needs
from kg.screen import Screened

_DATE = "[\ue200-\ue2ff]"
_BODY = "[\ue000-\ue1ff]"
_WHO = "[\ue400-\ue5ff]"
LINK = (
    r"(?:and|&|of|of\sthe|upon|(?:(?<=Centre\s)|(?<=Institute\s)|(?<=Trust\s)|(?<=Foundation\s)|(?<=Association\s)|(?<=Society\s)|(?<=Together\s)|(?<=Action\s)|(?<=Alliance\s)|(?<=Campaign\s)|(?<=Network\s)|(?<=Department\s)"
    r"|(?<=Commissioner\s)|(?<=Voice\s)|(?<=Voices\s)|(?<=Homes\s))for|(?<!Education\s)(?<!Justice\s)(?<!Home\sOffice\s)(?<!Government\s)(?<!England\s)for(?=\s(?:Policing|Communit|Health|Educat|Work|Justice|Housing|Child|Young|Youth|Famil|Women|People|Life|Change|All\b|Kids|Good|Carers|Dyfed|Gwent|North|South|West|Safeguarding|England|Wales))"
    r"|in(?=\s(?:Need|Touch|Mind|Action|Care|Partnership|Sight|Transition|Sport|Recovery|Crisis|Motion|Focus|Common|Bloom|Harmony|Education|Training)\b)|(?<=Children\s)in(?=\s(?:Wales|Scotland)\b)|(?<=Carers\s)in(?=\s[A-Z])|to(?=\s(?:Work|Change|Talk|Home)\b)|the(?=\sChildren\b)|a(?=(?:\s[A-Z][\w']+){1,3}\s(?:Cyf|Cymru)\b)|(?:y|yr|ac)(?=\s[A-Z]))"
)
# "all six local authorities", "each of the three boroughs", "the four councils": who they are is told elsewhere
COUNTED = (
    rf"(?:(?:all|each\sof|both)\s(?:of\s)?(?:the\s|its\s)?(?:{WORDS}\s)?|(?:the|its)\s{WORDS}\s)(?:(?:constituent|member|partner|participating|Welsh|neighbouring)\s)?"
    r"(?:(?:local|unitary)\sauthorities|councils|authorities|boroughs)"
)
# A provider, though it may bear a public word: a trust that runs services, a company.
OUTSIDE = re.compile(r"\b(?:NHS(?:\sFoundation)?\sTrust|NHS\sFT|Foundation\sTrust|Health(?:care)?\sTrust|Hospitals?\s(?:NHS\s)?Trust|CIC|Ltd|Limited|plc|LLP|Community\sInterest\sCompany)$")
PUBLIC = re.compile(
    r"\b(?:Councils?|M?BC|[CD]C|CCGs?|Commissioning\sGroups?|ICBs?|Integrated\sCare|Health\sBoard|Constabulary|Police|Commissioner|PCC|OPCC|Mayor's\sOffice|Violence\sReduction|Governments?|Department"
    r"|DfE|DCMS|DHSC|Home\sOffice|Ministry|Authority|NHS|Borough\sof|Public\sHealth\sEngland|Public\sHealth$|HM\sTreasury|Cabinet\sOffice|Probation\sService|Cafcass|Combined\sAuthority)\b"
)
# A single word that opens a sentence and is a name by what follows: "Kooth was the provider", "Kooth had been commissioned".
NAMED_BY_VERB = re.compile(
    r"'s\s(?:[a-z]+\s)?(?:contract|agreement)\s(?:for|to|with)\s|\s(?:(?:was|is)\sthe\s|held\s|holds\s|won\s|(?:had|has)\s(?:won|run|delivered|provided|held|met|paid|given|found|contributed|funded|put|donated|awarded|supplied|set\saside|been\s(?:commissioned|awarded|contracted|appointed|engaged|re-?commissioned))\b|provide[sd]\s|deliver(?:s|ed)\s|r[au]ns?\s|saw\sto\s|sees\sto\s|look(?:s|ed)\safter\s|operate[sd]\s|supplie[sd]\s|carrie[sd]\sout\s|under(?:took|takes)\s|manage[sd]\s|arrange[sd]\s|did\sth|does\sth|took\s(?:on|over)\s|is\scommissioned\s|was\s(?:commissioned|contracted|appointed|awarded)\s)"
)
NO_NAME_ALONE = re.compile(
    r"(?:[\w'-]+(?:ing|tion|ment|ity|care|ship|ism|[^s]s|work|ness)|Advocacy|Respite|Support|Help|Council|Authority|Government|Cabinet|Training|Staff|Police|Health|Education|Money|Work|Outreach|Therapy|Mediation|Transport|Advice|Ofsted|Estyn|Contact|Childcare|Nobody|Everyone|Anyone|Somebody)"
)
OFFICE = re.compile(
    r"(?:(?:[A-Z][\w'-]*\s){0,4}?(?:Chair(?:man|woman|person)?|Director|Officer|Manager|Secretary|Leader|Lead|Head|Member|Chief\sExecutive)\b(?!'s?\s[A-Z])"
    r"|(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Sir|Lady|Lord|Members?|Officers?|Chief|Assistant|Deputy|Portfolio|Vice|Superintendent|Inspector|Sergeant)\b)"
)
OWN_BODY = re.compile(r"\b(?:Committee|Panel|Cabinet|Executive|Forum(?<=Schools\sForum)|Board|Partnership|Commission|Ofsted|CQC|Estyn|Care\sInspectorate|HMICFRS|Scrutiny)\b")
# A firm or charity by that name, and no board of agencies: "Forward Partnership".
FIRM = re.compile(
    r"(?!(?:The|Our|This|That|Its|New|Local|Strategic|Joint|Regional|Children\w*|Young|Family|Families|Parents?|Community|Communities|Safer|Safe|Health\w*|Care|Education|Schools?|Learning|Skills|Youth|Early|Mental|Housing|Domestic"
    r"|Area|Inclusion|Improvement|Enterprise|Growth|Economic|Business|Transport|Culture|Anti|Serious|Violence|Exploitation|SEND|Multi|Delivery|Executive|Probation|Justice|Adult\w*|Wellbeing|Place|North\w*|South\w*|East\w*|West\w*|County|City|Borough|District)\b)"
    r"(?P<first>[A-Z][a-z]+)\sPartnership"
)
TITLE = re.compile(
    r"\b(?:Pupil\sPremium|Plans?|Strategy|Strategies|Act|Framework|Policy|Policies|Report|Review|Guidance|Procedures?|Protocol|Charter|Pledge|Regulations|Code|Agenda|Minutes|Question|Answer|Appendix|Annex|Table|Priority|Year|Key\sStage|Level|Tier|Band)\b"
)
_NO_NAME = (
    r"(?:The|This|That|These|Those|It|They|He|She|We|There|In|On|At|Of|For|From|To|By|With|As|An?|All|Both|Each|Some|Several|Many|Most|No|None|Nothing|Nobody|Since|Until|After|Before|During|Under|Over|While|When"
    r"|Where|Who|What|Which|How|Why|If|But|And|Or|So|Its|Their|His|Her|Our|Two|Three|Four|Five|Six|Half|Another|Other|Such|Towards|Following|Asked|Acting|Also|Then|Now|Here|Monday|Tuesday|Wednesday|Thursday"
    r"|Friday|Saturday|Sunday|Christmas|Easter|Covid|COVID|Parents|Pupils|Schools|Staff|Carers|Children|Families|Service|Services|Team|Project|Scheme|Programme|Local|National|Welsh|English|Scottish|British)"
)
NO_NAME = re.compile(_NO_NAME)
# A word before a name, at the start of its sentence: "Since Barnardo's", "Both Kite Voices and".
_OPENING = (
    r"(?:The|This|That|In|On|At|Of|For|From|To|By|With|As|An?|All|Both|Each|Since|Until|After|Before|During|Under|While|Whilst|Whereas|When|Where|Which|How|Why|If|But|And|So|Its|Their|Our|Towards|Following|Asked|Although|Though|Because"
    r"|Like|Unlike|Through|Via|Does|Did|Is|Was|Had|Has|Yes|No|Nor|Besides|Once|Here|Then|Also|Answer|Question|Reply|Response|Members|Officers)"
)
OPENING = re.compile(rf"(?:{_OPENING}[,:]?|(?:[A-Z][a-z]{{3,12}}(?:tion|sion|ment|al|ry|ance|ence)|Ending|Letting|Award|Loss|Start|End|Close)\sof\sthe(?=\s(?:Council|Authority|Borough|County|City)\b))\s")
# A name that may be a provider's, sought before a sentence is put in signs: a word with a capital within the sentence, or one that opens
# it and is a name by what follows. One of these alone names none: "the Committee", "One Member".
_NONE = rf"(?:{_NO_NAME}|One|I|Members?|Officers?|Chair(?:man)?|Councils?|Committee|Cabinet|Panel|Board|Director|Ofsted)"
_GOES_ON = r"(?:\s(?:[a-z&]{1,4}\s(?:the\s)?)?(?=[A-Z]))"
PROVIDER = Screened(
    rf"[^\w'-](?!{_NONE}(?![\w&-])(?!{_GOES_ON}))[A-Z]|^(?!(?:{_OPENING}|One|Another|It|Councillor|Cllr|Mrs?|Ms|Dr)\b)[A-Z][\w'&.-]*(?:{_GOES_ON}|{NAMED_BY_VERB.pattern})|^[A-Z][\w-]*(?:[A-Z]|'s?\b)"
)
_SAID = (
    r"(?:said|says|explained|added|stated|told|noted|reported|continued|confirmed|replied|advised|pointed\sout|answered|recalled|observed|reminded\sthem|heard|learned|learnt|informed|assured|understood|acknowledged|were\spleased\sto\shear)"
)
_SPEAKER = rf"(?:(?:the\s)?{_WHO}|one\s[Mm]ember|an?\s[Mm]ember|another\s[Mm]ember|[Mm]embers|[Oo]fficers|the\s[a-z]+(?:\s[a-z]+)?|it|he|she|they|who)"
_PREP = (
    r"(?:(?:with\seffect\s|as\s)?from|ever\ssince|since|early\sin|late\sin|on|in|until|till|up\sto|by|as\sof|as\sat|during|for|over|to|between|dating\sfrom|at\sthe\s(?:end|start|beginning)\sof|after|before"
    r"|(?:in|by|from|until|since|for)\sthe\s(?:end|start|beginning|spring|summer|autumn|winter|whole|financial\syear|year|academic\syear|municipal\syear)(?:\sof)?|this|last)"
)
_THAT_DAY = r"(?:[Ss]ince|[Ff]rom|[Oo]n)\s(?:the\s(?:following|next|same)|that)\s(?:day|date|week|month|year)"
_DATED = rf"{_PREP}\s(?:the\s)?(?:financial\syear\s|academic\syear\s)?{_DATE}(?:\s?(?:to|and|until|till|-|up\sto)\s(?:the\send\sof\s)?{_DATE})*"
_ADVERB = (
    r"(?:now|also|currently|still|already|(?<!until\s)then|again|duly|likewise|too|presently|always|since\sthen|at\spresent|at\sthe\smoment|at\sthat\stime|at\sthe\stime|in\sfact|of\scourse|indeed|however|therefore|moreover|meanwhile"
    r"|jointly|together(?!\swith)|successfully|formally|recently|subsequently|initially|originally|(?:previously|formerly)(?!\slooked)|generously|kindly|between\sthem|in\sturn|in\sall|in\stotal|in\saddition(?!\sto\b)|besides(?!\s(?:the|its|being|an?)\b)|once\smore|as\sbefore|as\sever|for\ssome\s(?:time|years)"
    r"|for\s(?:several|many|two|three|four|five|ten|\d{1,2})\s(?:months|years)|over\sthe\s(?:summer|winter|year)|(?:this|that|last)\s(?:year|month|week|spring|summer|autumn|winter)|the\s(?:previous|preceding|same)\s(?:spring|summer|autumn|winter)|a\syear|per\syear|per\sannum|annually|each\syear|altogether|happily|alone|solely|only|by\scontrast|on\sthe\sother\shand|for\s(?:its|their)\spart(?!\s(?:in|of)\b))"
)
DROPPED: tuple[tuple[Screened, str], ...] = tuple(
    (Screened(pattern), new)
    for pattern, new in (
        # "(run, as one Member pointed out, by …)", ", said the Director, "
        (rf",\s(?:(?:as|so)\s)?{_SPEAKER}\s(?:(?:had|has|was|were|also)\s){{0,2}}{_SAID}(?:\s(?:in\sreply|to\sa\squestion|them))?,(?=\s)", ""),
        (rf",\s(?:{_SAID}|thought|asked)\s(?:the\s)?{_WHO},(?=\s)", ""),
        (rf"^(?:\d[\d.]*\s)?(?:[Ii]n\s(?:reply|response|answer)[^,]{{0,40}},\s)?(?:[Tt]he\s)?(?:{_SPEAKER}|It|He|She|They)\s(?:(?:had|has|was|were|also|then)\s){{0,2}}{_SAID}(?:\s(?:in\sreply|in\sresponse|the\s{_WHO}|[Mm]embers|them|to\s[Mm]embers))?,?\sthat,?\s", ""),
        (r"\b(?:[Uu]nder|[Bb]y)\s(?:the|a)\swill\sof\s(?:(?!(?:had|has|was)\b)[^,;.\ue100-\ue1ff])*", ""),  # a legacy: no modal
        (r"^(?:Acting|Working)\s(?:as|with)\s[^,;.\ue000-\uf8ff]{3,40},\s", ""),
        (r"\b(?:[Tt]he|[Aa]n?)\s(?=[\ue000-\ue1ff\ue500-\ue5ff])", ""),
        # "The Right Start service - nurses and visitors in one team - was"
        (r"\s[-\u2013\u2014]\s[^-\u2013\u2014;:.\ue300-\ue3ff]{3,120}\s[-\u2013\u2014](?=\s(?:was|were|is|are|had|has|have|run|provided|delivered)\s)", ""),
        # "had, since May 2019, run"; "In May 2019 the"; "since May 2019"
        (rf",\s{_DATED},(?=\s)", ""),
        (rf"^(?:{_DATED.replace('(?:(?:with', '(?:(?:[Ww]ith').replace('as', '[Aa]s', 1)}|(?:In|On|Since|From|Until|Up\sto|Up\suntil|By|During|As\sfrom|After|Ever\ssince)\s(?:the\s)?{_DATE}(?:\s(?:to|and|until)\s{_DATE})?),?\s", ""),
        (rf"(?:^|,?\s){_THAT_DAY},?(?=\s)", ""),
        (rf"(?:,\s|\s)?{_DATED}(?=[\s,.;:)]|$)", ""),
        (rf",\s{_ADVERB},(?=\s)", ""),
        (rf",?\s{_ADVERB}(?=[\s,.;:)]|$)", ""),
        # "the Council, together with Kirby Police": a list of both
        (rf"({_BODY}),?\s(?:together\swith|along\swith|as\swell\sas|alongside|plus|in\s(?:conjunction|partnership)\swith|&)\s(?:the\s)?(?={_BODY})", r"\1 and "),
        # "The health service, known as Bright Steps, is"
        (r",\s(?:also\s|now\s|better\s|locally\s)?(?:known|called|branded)\s(?:locally\s|now\s)?(?:as\s)?[^,;.]{2,60},(?=\s(?:was|were|is|are|had|has)\s)", ""),
        (r",\s(?:including|such\sas)\s(?![^,]*[\ue000-\ue1ff\ue300-\ue3ff])[^,;.]{3,80},(?=\s(?:was|were|is|are|had|has)\s)", ""),
        (r"\bused\sto\sbe\b", "had been"),
        # "by both Councils (Roe Council and Kirby Council)"
        (r"\b(?:both|all|each)\s(?:of\s)?(?:the\s)?[\ue100-\ue1ff]\s\(([\ue100-\ue1ff])\)", r"\1"),
        # "Kite Voices, a local charity, "; "a local charity, Kite Voices, "; "the charity Kite Voices"
        (rf"({_BODY}),\s(?:an?|the|our|its)\s(?![^,;]*\b(?:provider|commission|contract|scheme|programme)\w*)[a-z][^,;:.()\ue000-\uf8ff]{{2,60}},(?=\s)", r"\1"),
        (rf"\b(?:an?|the|its|our)\s(?:(?!(?:of|an?|the|with|to|in|as)\s)[a-z-]+\s){{0,4}}?(?:charity|company|organisation|enterprise|mutual|trust|agency|group|firm|consortium|partner|provider|contractor),?\s(?:called\s|named\s)?({_BODY})(?=,?\s|[.;)])", r"\1"),
        (r"\s{2,}", " "),
        (r"\s(?=[,.;:])", ""),
        (r",\s?(?=[,.;:])", ""),
        (r"\((?:,\s)?\)", ""),
        (r"^[\s,]+", ""),
    )
)
# Which of these a sentence has the words of.
LEFT_OUT = Needs([pattern.pattern for pattern, _ in DROPPED])
