"""Words of lists and tables that tell who takes part: what opens a list, what a column or a label is called, what is asked."""

from __future__ import annotations

import re

from kg.rules.cues import Gate

CUED = Gate(
    "serv*", "sit*", "sat", "member*", "partner*", "represent*", "attend*", "seat*", "belong*", "compris*", "consist*", "includ*", "made up", "drawn", "agenc*", "organisation*", "signator*", "fund*",
    "contribut*", "pay*", "paid", "chair*", "host*", "composition", "make-up", "manager", "table", "budget", "cost*", "commissioner", "contributor*", "holder*",
)  # fmt: skip
PAYS = re.compile(r"\b(?:fund\w*|contribut\w*|pays?|paid|paying|budget|costs?|income|financ\w*)\b", re.IGNORECASE)
TAKES_PART = re.compile(
    r"\b(?:serv(?:es?|ing|ed)|sits?|sat|sitting|members?|membership|partners?|represent\w*|attend\w*|seats?|belong\w*|compris\w*|consist\w*|includ\w*|made up|drawn from|agencies|organisations|signatories|composition|make-up|table)\b",
    re.IGNORECASE,
)
SAFE = re.compile(r"\b(?:statutory|(?:lead |delegated )?safeguarding) (?:\w+ )?(?:partners?|agencies|bodies)\b", re.IGNORECASE)
# What members do at their meeting, which opens a list of other things than members: "Board members noted the following:"
ACTED = re.compile(
    r"\b(?:members|partners|attendees|agencies)\b[^.:;]{0,40}?\b(?:noted|recorded|received|sent|gave|declared|agreed|asked|raised|considered|thanked|heard|discussed|reported|resolved|highlighted|commented|(?:told|advised|informed|reminded|requested) (?:of|that|to|about)?)",
    re.IGNORECASE,
)
EXCUSED = re.compile(r"\bapolog(?:y|ies)\b|\bsubstitut\w+\b", re.IGNORECASE)
# How a table calls its columns; the first that fits.
COLUMNS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        ("amount", r".*(?:amount|£|\bsum\b|contribution|share|per ?cent|%|\bpaid\b|payment|\d{4}/\d{2}).*"),
        ("times", r"(?:(?:number of |no\.? of )?(?:meetings|sessions|times)(?: (?:attended|present))?|attendance(?: (?:record|rate|figures?|at meetings))?|attended)"),
        ("chair", r"(?:independent )?(?:chair|chairs|chaired by|chair(?:man|person|woman)|convener)"),
        ("host", r"host(?:ed by| authority| agency| council| organisation)?"),
        ("manager", r"(?:business |board |partnership )?(?:manager|co-?ordinator)"),
        ("role", r"(?:capacity|role|role on .*|status|office|function|part played|seat|standing|role in .*)"),
        ("post", r"(?:post|job ?title|title|position|designation|post held|role title|post title|job|occupation)"),
        ("person", r"(?:(?:who )?(?:sits on|attends|sat on) .*|(?:seat |post |office )?held by|(?:post-?\s?|office-?\s?)?holder|name|names|representative|representatives|represented by|member|members|officer|lead|nominee|delegate|person|attendee|who|named (?:lead|officer)|lead officer|board member|named representative)"),
        ("place", r"(?:.*\b)?(?:organisations?|agency|agencies|partners?|bod(?:y|ies)|authority|employer|representing|contributor|funder|service|from|on behalf of|sector|member organisation|partner agency|company|council)"),
        ("body", r"(?:.*\b)?(?:board|group|sub-?group|panel|partnership|forum|name of group|meeting|multi-agency group)"),
    )
)
ROLES: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern, re.IGNORECASE))
    for role, pattern in (
        ("partner", r"\b(?:vice|deputy)[ -]chair"),
        ("independent chair", r"\bindependent (?:chair|convener)"),
        ("chair", r"\b(?:co-)?chair(?:man|person|woman|s)?\b|\bconvener\b"),
        ("host", r"\bhost\b"),
        ("funder", r"\bfunder\b|\bcontributor\b"),
        ("manager", r"\b(?:business|board|partnership) (?:manager|co-?ordinator)\b"),
        ("statutory partner", r"\b(?:statutory|safeguarding) (?:\w+ )?(?:partner|member)"),
        ("partner", r"\b(?:member|partner|representative|observer|attendee|adviser|advisor)\b"),
    )
)
# A cell that holds an office and no more
OFFICE = re.compile(r"(?:(?:independent|joint|current|co-) ?)*(?:chair(?:man|woman|person)?s?|convener)|(?:business|board|partnership) (?:manager|co-?ordinator)|host(?: (?:authority|agency|council))?|funder", re.IGNORECASE)
LABEL = re.compile(
    r"^(?:[-•*]\s*)?(?P<label>(?:Independent |Current |Present |Joint |Co-)*(?:Chair|chair|Convener|Chair(?:man|person|woman)|Chaired by|Presided over by)|Host(?:ed by| authority| agency| organisation| council)?|Lead commissioner|Funders?|Funded by|Paid for by|Contributors?"
    r"|(?:(?:Business|Board|Partnership) )?Manager|(?:Core |Full |Standing |Voting |Current |Other |Associate )?(?:[Mm]embers|[Mm]embership|[Pp]artners|[Aa]ttendees|[Aa]gencies|[Oo]rganisations)(?: represented)?|(?:Three |Lead )?(?:Statutory|Safeguarding|statutory|safeguarding)(?: safeguarding)? (?:[Pp]artners|agencies)|Represented|Attended by|Agencies represented|Who attends|Who sits on it|Composition|Seats)"
    r"\s?(?::|\s[-\u2013]|\|)\s*(?P<value>.+)$"
)
ANSWER = re.compile(r"^\s*(?:Answer|A|Response|Reply|R|Ans)\s?[:.)\u2013-]+\s*")
ASKED = re.compile(
    r"\b(?:[Ww]ho|[Ww]hich|[Ww]hat|[Ww]hose)\b[^?]{0,80}?(?:(?P<chair>\bchair\w*|\bpresid\w+|in the chair|\bheads?\b|\bin charge\b)|(?P<fund>\bpays?\b|\bpaid\b|\bfunds?\b|\bfunded\b|\bfinanc\w+|\bmeets? the|\bcontribut\w+)|(?P<host>\bhosts?\b|\bhosted\b|\bhous(?:es|ed)\b)"
    r"|(?P<member>\bsits?\b|\bsat\b|\bserves?\b|\battends?\b|\bmembers?\b|\bmembership\b|\bpartners?\b|\brepresented\b|\bbelongs?\b|\btakes? part|\bagencies\b|\borganisations\b|\bround the table))[^?]*(?:\?|[.;]?$)"
)
# A question that is told: "A Member asked who sat on the Risk Panel."
ASKS = re.compile(r"\b(?:asked|ask|asks|queried|enquired|inquired|questioned|wondered|(?:wished|wanted|sought|keen) to (?:know|be told|understand)|question (?:was|had been) (?:put|asked|raised))\b[^.?]{0,80}?\b(?:who|which|what|whose)\b")
# What somebody in a list is to do, and no seat: "Roe Police: Ada Moor to report"
ACTION = re.compile(r"\b[A-Z][\w'-]+\s(?:to|will|would|(?:is|was|are|were)\sto)\s(?!the\b|an?\b)[a-z]+")
# What opens a list: "as follows:", "was confirmed as being:-", "are listed below."
OPENS = re.compile(r"(?::\s*[-\u2013\u2014]*|\b(?:as follows|as under|listed below|set out below|shown below)\s*[.-]*)\s*$")
# How an answer begins, before those whom it names: "The answer was", "The Head of Service replied that it was"
_ANSWERED = r"(?:replied|answered|responded|said|explained|confirmed|advised|stated|reported|clarified|listed|named|gave|told)"
REPLY = re.compile(
    r"^(?:There (?:are|were) \w+(?: of them)?[:,]? |(?:It|That) (?:is|was) |(?:They|These|Those) (?:are|were) |"
    rf"(?:(?:The|Her|His|Their|Its) (?:answer|reply|response)(?: given)?(?: (?:was|were|is|came))?(?: that)?:? |(?:In (?:reply|response|answer),? )?(?:(?:the|The|Councillor|Cllr|Ms|Mrs|Mr|Dr|He|he|She|she|[Ii]t was) ?[\w' ,-]{{0,70}}? )?{_ANSWERED}(?: Members| the Committee| the Panel| them)?(?: that)?:? )"
    r"(?:(?:it|they|these|those|there|the members|the partners|its members|the membership)(?: \w+)? (?:is|was|are|were|include[sd]?|comprise[sd]?|consist(?:s|ed) of|being):? )?)"
)
