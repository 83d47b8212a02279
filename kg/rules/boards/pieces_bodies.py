"""Pieces of patterns that name a body: boards, partnerships, panels, teams, and the organisations that sit on them.

All are cased. A piece never crosses "the", so that two bodies joined by "and the" stay two; it never starts with a word
of office ("Chair of the Board" names a post). What a piece finds is completed by `kg.extract.boards.naming`.
"""

from __future__ import annotations

from kg.datepattern import MONTH_NAMES, WHEN_WORD
from kg.screen import Screened

# Words that begin a sentence or name an office, and are no part of a body's name.
_NO = (
    r"(?!(?:The|A|An|That|This|These|Those|In|At|On|From|For|By|To|As|It(?!\s[A-Z][a-z]+\s[A-Z])|If|When|While|Both|All|Each|Under|Since"
    r"|Following|During|With|Towards|Among|Amongst|Alongside|Besides|Although|"
    r"Members?|Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Chair|Chairs|Chairman|Chairperson|Chairwoman|Chairmen|Vice"
    r"|Director|Directors|Head|Manager|"
    r"Managers|Officer|Officers(?!'? (?:[A-Z][a-z]+ ){0,3}Group)|Leader|Deputy|Interim|Acting|Minutes|Report|Resolved|RESOLVED|Also|However"
    r"|Portfolio|Cabinet Member|"
    r"Superintendent|Inspector|Constable|Sergeant|Independent Chair|Business Manager|Annual Report|Subject|Appendix"
    r"|Item|And|Or|Of|But|Where|"
    r"Then|There|New|Previous|Former|Joint-Chair|Co-ordinator|Coordinator|Advisor|Adviser|January|February|March"
    r"|April|May|June|July|August|"
    r"September|October|November|December|Jan|Feb|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Board's|Partnership's|Council's"
    r"|Panel's|Committee's|"
    r"Group's|Authority's|Trust's|Service's|Proposed|Draft|Section|(?<!Point.of.)Contact(?! (?:Team|Service|Centre|Hub|Point))|His|Her|Their|Its|Our|He|She|They|We"
    r"|What|Who|How)\b(?!-))"
)
WORD = rf"(?=[A-Z]){_NO}[A-Z][\w'&@]*(?:\\?-[\w']+){{0,4}}"  # text from a marked-up page has "Sub\-Group"
LINK = r"(?:and|of|for|in|on|to|with|upon|&|de|at(?= Risk\b)|from(?= (?:Home|Care|Education|Practice|Experience|Harm|Reviews?|Deaths?)\b)|(?:outside )?the(?= Home\b)|against(?= (?:Women|Girls|Children)\b)) "  # "the Adults at Risk Board", "the Missing from Home Panel"
HEADS = (
    r"(?:Boards?|Partnerships?|Panels?|Committees?|(?:Sub\\?-?)?[Gg]roups?|Sub\\?-?[Cc]ommittees?|Teams?|Hubs?|Forums?"
    r"|Trusts?|Services?|Units?|"
    r"Councils?|Agency|Agencies|Alliance|Executive|Commission|Conferences?|Inspectorate|Authority|Authorities"
    r"|Network|Collaborative|"
    r"Arrangements?|Reviews?|Consortium|Company|Assembly|Office|Programme Board|Task ?[Ff]orces?|Court|Constabulary|Police|Cabinet"
    r"|Ministry|"
    r"Department|Directorate|Federation|Association|Coalition|Centre)"
)
ACRONYM = rf"(?!(?:(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY|{MONTH_NAMES.upper()})\b)[A-Z]{{2,}}[a-z]?[A-Z]+s?"
_PLACES = r"(?:(?:[A-Z][\w-]+(?: with [A-Z]\w+)?, ){1,4}[A-Z][\w-]+(?: [A-Z][\w-]+)? and )?"
# A whole name ending in a word for a body; bounded, so that its time is.
BODY = (
    rf"(?:{_PLACES}(?:{WORD} (?:{LINK}){{0,1}}){{0,11}}(?!{ACRONYM}\b){HEADS}\b(?!'s)(?:,? (?:of|for) (?:{WORD}(?: {WORD})?(?:, {WORD}(?: {WORD})?){{1,4}},? and {WORD}|(?:{WORD} "
    rf"?(?:and )?){{1,3}}\b))?|Office of the (?:[A-Z]\w+,? (?:and )?){{1,4}}Commissioner"
    r"|NHS (?:[A-Z][\w-]+(?:,? and |, | )){1,9}(?:Clinical Commissioning Group|Integrated Care Board|Health Board)\b)"
)
# A body, an acronym of one, or a short form of one named before ("the new Board").
ANAPHOR = (
    r"(?:(?:(?:[Nn]ew|[Pp]revious|[Ff]ormer|[Oo]ld|[Ee]xisting|[Cc]urrent) )?(?:Board|Partnership|Panel|Trust|Group"
    r"|Forum|Hub|Team|Service|Committee|Collaborative|Consortium|[Aa]rrangements))"
)
PLACED = rf"(?:{WORD} (?:{LINK})?){{1,5}}(?:CCGs?|ICB|PCT|L?SCB|L?SCP|SAB|CDOP|MASH|YOT|YOS|YJS|HWB)\b"
SUBJECT = rf"(?:{BODY}|{PLACED}|{ACRONYM}|{ANAPHOR})"
# Anything with a proper name of two words or more.
NAME = rf"(?:{WORD}(?: (?:{LINK})?{WORD}){{1,9}})"
THE = r"(?:[Tt]he |[Aa] |[Aa]n |[Tt]he [Cc]ouncil's |[Ii]ts |[Tt]heir |[Bb]oth (?:the )?)?"
ASIDE = r"(?:,? \([^()]{1,60}\))?(?:, (?:(?:of|in|to|on) )?which [^,.;]{3,80},)?"
HAD = (
    r"(?:had(?: since| now| also| already| formally)?|has(?: since| now| also)?|have|was|were|is|are|had been|has "
    r"been|have been|was being|were being)"
)

# A name whose last word, the kind of body, is in lower case ("the Team Around the Family service").
LOWER = (
    rf"(?:{WORD} (?:sub-?(?:group|committee|panel)|(?:task|working|steering|reference) group)\b|(?:{WORD} (?:(?:and|of|for|around|Around|around the|Around the|the) )?){{2,7}}"
    r"(?:service|team|panel|group|board|hub|forum|unit|partnership|trust|sub-group|subgroup|sub-committee|network|scheme)\b)"
)
# A sentence with a name in it: a capital besides that of its first word, or a first word that may be one. "It was noted that" and "The Chair thought" name nobody.
NAMED = Screened(
    rf"[^\w'-](?!(?:Members?|Officers?|Chair|Cabinet\sMember|I|{WHEN_WORD})\b(?!\s[A-Z]))[A-Z]"
    r"|^(?!(?:An?|After|All|Although|And|Another|As|At|But|By|During|Each|For|From|He|However|If|In|It|Its|Members?|No|Of|Officers?|On|One|Other|She|Since|Some|That|The|Their|Then|There|These|They|This|Those|To|Two|Under|We|When|Where|Which"
    r"|While|Who|With)\b)[A-Z]"
)
