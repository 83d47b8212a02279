"""What may not stand as a service, as who provides it or as who commissions it, whatever words led to it."""

from __future__ import annotations

import re

# "whereas family group conferences", "both services", "become the provider of it"; "No Wrong Door", of two capitals, is a name
LEADS = re.compile(
    r"(?:and|but|or|nor|where(?:as|by|upon)?|while|whilst|although|though|because|since|until|when|if|as|than|that|which|who|whose|what|how|why|whether|so|yet|also|then|now|there|here|it|they|he|she|we|I|you"
    r"|own|this|these|those|both|all|each|every|either|neither|some|several|many|most|much|such|same|others?|another|any|no|not|nothing|the|an?|its|their|his|her|our|my|your|in|at|on|by|to|from|with|of|for|into|about|over|under|through"
    r"|be|being|been|become|becomes|became|is|are|was|were|had|has|have|having|did|does|do|would|will|could|should|must|can|cannot|only|even|just|still|already|once|again|therefore|however|instead|rather|respectively|regarding|concerning|including|following"
    r"|two|three|four|five|six|seven|eight|nine|ten)(?![\w'’-])(?:\s(?!(?-i:[A-Z]))|$)",
    re.IGNORECASE,
)
# words that make a clause of what should be a noun phrase
CLAUSE = re.compile(
    r"\b(?:was|were|is|are|had|has|have|been|being|be|would|will|could|should|must|became|become|becomes|becoming|whereas|whilst|while|because|although|though|which|that|it|they|them|he|she|ran|runs|provides?|provided|delivers?|delivered|awarded"
    r"|commissions|asked|said|told|noted|reported|explained|agreed|approved|resolved|went|came|took|gave|won|passed|transferred|ended|began|started|expired|continued?s?|replaced|succeeded|contracts?|tenders?|(?:providers?|contractors?|suppliers?|bidders?|commissioners?)\s(?:of|for|to)|and\s(?:for|with|to|by|of|from|at|on))\b"
)
# a relative clause that tells for whom it is: "support for children who have been abused"
FOR_WHOM = re.compile(r"\s(?:who|whose)\s.*$|\sthat\s(?:have|has|are|were|had)\s.*$")
# what only points back, or is the heading of a list: "Commissioned services", "the two existing schemes", "present"
POINTS = re.compile(
    r"(?:(?:commissioned|contracted|existing|current|present|previous|former|new|other|external|outside|local|various|certain|relevant|different|particular|same|own|remaining|first|second|third|last|latter|main|wider|key|joint|whole|such|two|three|four|five|six|both|all|these|those|this|that|the|its|their|our|of|and|each|every|council|council's|in-house|statutory|universal|national|regional)\s)*"
    r"(?:services?|schemes?|projects?|programmes?|provisions?|teams?|work|support|help|contracts?|arrangements?|commissions?|lots?|offers?|hubs?|cent(?:re|er)s?|providers?|partners?|ones?|present|current|existing|commissioned|two|both|former|latter|rest|remainder|others?|(?:hard|good|great|excellent|much|valuable|further|more|additional|ongoing)\s(?:work|support|help)|due\scourse|dut(?:y|ies)|interviews?|course)",
    re.IGNORECASE,
)
# heads beside those of `servicewords.IS_SERVICE`
HEAD = re.compile(r"\b(?:tutoring|tutors|constellations?|decision[ -]making|parenting|leadership|supervision|respite|fostering|adoption|foster(?:ing)?\scare|kinship\scare|activities|active\soffer|offer|mentors?|counsellors|advocates?|refuges?|meals|education|groups?|pilots?|crisis\steam|fund|network|unit|house|units|houses|nurses?|nursing|equipment|placements?|beds|lodgings|training|service)\b", re.IGNORECASE)
# what is cut short, or no name: "interviews up", "support for children who had been sexually", "advocacy for us"
UNENDED = re.compile(r"\b(?:up|out|off|down|away|back|and|or|but|of|for|to|in|on|at|with|by|from|the|an?|its|their|our|us|them|it|him|her|you|[a-z]+ally|as|than|now|then|also|only|either|both|who|which|that|not|more|less|parts\sof\s.*)$")
OF_WHOM = re.compile(r"(?:[\w'’-]+\s){0,4}?(?:children|people|families|parents|carers|victims|leavers|pupils|survivors|women|girls|boys|fathers|mothers|siblings|adults|persons)\b", re.IGNORECASE)
OF_WHAT = re.compile(r"\s(?:for|of|in|to|at|with|on|across|around|against|from|under|within)\s")
# "edge of care support", "the out of hours service": of whom or where it is stands before its noun
ENDED = re.compile(r"\b(?:services?|teams?|schemes?|projects?|programmes?|supports?|contracts?|advocacy|hubs?|centres?|interviews|homes?|visitors|mentoring|counselling|provision|care|work|clinics?|helpline|workers?|outreach|nursing|placements?|breaks|courses|help)$", re.IGNORECASE)
# a name of two words or more, each with its capital: "Safe Steps"
NAMED = re.compile(r"[A-Z0-9][\w'’&.-]*(?:\s(?:and|of|the|for|in|to|on|with|at|a|&)(?=\s)|\s[A-Z0-9][\w'’&.-]*){1,10}")
LETTERS_OF_NOBODY = re.compile(r"[A-Z]{1,2}|[A-Z]\.?\s?[A-Z]\.?")
# no organisation provides or commissions under these
NO_BODY = re.compile(
    r"(?:[Aa]nd|[Bb]ut|[Oo]r|[Ww]here(?:as)?|[Ww]hil(?:e|st)|[Bb]oth|[Ii]t|[Tt]hey|[Tt]h(?:is|ese|ose|at)|[Ww]hich|[Ww]ho|[Ss]ince|[Uu]ntil|[Aa]ll|[Ee]ach|[Ss]ome|[Ss]everal|[Oo]ther|Items?|Minutes?|Resolved|Agreed|Appendix|Table|Page|Note|Lots?)\b(?!\s[A-Z])|Lots?\s\w{1,2}$"
    r"|(?:Ofsted|CQC|HMIC\w*|Estyn|HMIP?)\b|.*\b(?:Care\sInspectorate|Inspectorate|Care\sQuality\sCommission|Committee|Scrutiny|Cabinet)\b"
    r"|.*\b(?:was|were|is|are|had|has|been|which|whereas|would)\b",
)
# who commissions is a body, not a service, a plan or a person's post: "County Council's Youth Support Service"
NO_BUYER = re.compile(
    r".*(?:'s|’s)\s[A-Z]|.*\b(?:Project|Scheme|Programme|Helpline|Initiative|Pathway|Advocacy|Mentoring|Counselling|Visitors|Interviews|Breaks|Strategy|Plan|Contract|Director|Manager|Officer|Councillor)$"
    r"|.*(?<!Probation\s)(?<!Rescue\s)(?<!Prison\s)(?<!Health\s)(?<!Justice\s)\bServices?$"
)
