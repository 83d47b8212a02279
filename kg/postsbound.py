"""Which person of a sentence holds which post, by the few words between the two, in whatever order they stand.

The frames are written over the shadow of the sentence (`kg/postshadow.py`): "P stayed on for the present as T", "the T post had gone, its
holder P". What is offered, refused, hoped or proposed holds no post.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kg.persons import Person
from kg.postshadow import PostShadow, Title, shadow_of
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

# Each frame: the letters of its groups say what is bound; `o` is whose the post is.
_FRAMES = tuple(
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
        r"(?P<o>O)[^PTO;.]{0,60}\b(?:in|under)\s(?:the\s)?(?:\w+\s)?(?P<t>T)\sof\s(?P<p>P)",
        rf"(?P<p>P)(?P<gap>[^PT;.]{{0,60}}?)\b(?:took|takes|taken|taking|had|has|held|holds|left|vacated|occupied|assumed|relinquished|gave\sup|given\sup|inherited|in)\s(?:up\s|on\s|over\s)?(?:the\s)?(?P<noun>T)",
        rf"(?P<t>T)[:,]?\s\(?(?P<p>P)\)?,?\s{_BY_FOLLOWING}\s(?P<p2>P)",
        rf"(?P<p>P),?\s\(?(?:the\s)?(?P<t>T)\)?,?\s{_BY_FOLLOWING}\s(?P<p2>P)",
        rf"(?P<p>P)(?P<gap>[^PT;.]{{0,60}}?)\b(?:(?:succeeded|replaced|followed|relieved)\s(?:by\s)?|(?:handed|handing)\s(?:over\s|on\s)?to\s|(?:given|made|gave)\sway\sto\s)(?P<p2>P),?\s(?:as|in\sthe\s{POST}\sof)\s{DET}(?P<t>T)",
        rf"\bone\sof\s(?:the|its|our|their|two|three)\s(?P<t>T)(?:\s(?:from|at|of)\s(?:the\s)?(?P<o>O))?,\s(?P<p>P)",
        rf"^(?:\W*\d[\d.]*\s)?{DET}(?P<t>T)(?:\s[-\u2013]|:)\s(?P<p>P)(?=[\s,;.(]|$)(?!,?\s(?:and\s)?P)",
        rf"(?P<o>O)(?:\s\([a-z]+\))?,?\swhose\s{_KIND}(?P<t>T),?\s(?:was\s|is\s|being\s)?(?P<p>P)",
        rf"(?P<p>P)(?:\s(?:of|from|at)\s(?:the\s)?O)?(?:,?\swho,?\s(?:(?:until|since|from|before|in|at|for)\s[^PT,.;]{{1,30}},?\s)?(?:is|was|had\sbeen|has\sbeen)\s|,\s|\s\()(?:(?:now|currently|previously|formerly|lately|latterly|until\s(?:recently|then|now)|by\sthen|at\sthat\stime)\s)?{DET}(?P<t>T)(?=[,;.)]|$|\s(?:and|who|which|at|in|said|for|since|until|from|between)\s)(?!,?\s?(?:and\s)?(?:the\s)?T)",
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
_NO_AHEAD = re.compile(r"\b(?:not\s(?:true|the\scase|correct)\sthat|to\s(?:appoint|elect|invite|ask|nominate|approach|have)|nominat\w+|propos\w+|suggest\w+|recommend\w+|mooted|someone\slike|if|were|whether|late|a\sletter\sto|the\sname\sof|hoped\sthat)\s(?:the\s)?$")
_CUES = Gate(
    "as", "became", "become", "becomes", "post", "role", "position", "office", "job", "duties", "holder", "occupant", "incumbent", "postholder", "held", "filled", "passed", "from", "chairmanship", "chairship", "chair",
    "vice", "succession", "place", "succeeding", "replacing", "following", "replaced", "succeeded", "followed", "way", "handed", "one", "whose", "now", "then", "interim", "acting", "until", "formerly", "directorship", "headship",
    "leadership", "presidency", "manager", "director", "lead", "officer", "nurse", "inspector", "inspectors", "clerk", "coordinator", "ordinator", "head", "executive", "champion", "for",
)  # fmt: skip


def with_posts_bound(plain: str, people: list[Person]) -> list[Person]:
    """The persons of a sentence, those of whom no post was known with the one that a frame gives."""
    if not any(_open(p) or (p.post and not p.organisation) for p in people) or not _CUES.open(plain):
        return people
    shadow = shadow_of(plain, [(p.start, p.end) for p in people])
    if "T" not in shadow.text:
        return [_there_for(shadow, p, i) for i, p in enumerate(people)] if "O" in shadow.text else people
    kept = list(people)
    for at, title, body in _bound(shadow):
        person, body = kept[at], body or title.organisation or _told_before(shadow, title)
        if (_open(person) and not _bare(title, body)) or (body and not person.organisation and person.post and person.post.lower().startswith(title.post.lower())):
            kept[at] = replace(person, post=title.post, organisation=person.organisation or body, stop=_stop(person, title))
    return [_there_for(shadow, p, i) for i, p in enumerate(kept)]


def _open(person: Person) -> bool:
    """Whether no post is known of a person who may have one."""
    return not (person.post or person.chair or person.private or person.coopted)


_OFFICE = re.compile(r"(?:vice[- ])?(?:chair(?:man|woman|person)?|convener|member|head|lead|leader|officer|inspector|manager|director)", re.IGNORECASE)


def _bare(title: Title, body: str) -> bool:
    """Whether a post is one word in small letters that tells nothing: "the chair", "an officer"."""
    return not (title.organisation or body) and _OFFICE.fullmatch(title.post) is not None and (title.post.islower() or title.post.lower().endswith(("chair", "chairman")))


def _stop(person: Person, title: Title) -> int:
    """Where what is said beside a name ends, the post there where it stands right behind."""
    return max(person.stop, title.end) if person.end < title.start <= person.end + _NEAR else person.stop


_CHAIRS = re.compile(r"(?:(?:independent|interim|acting|joint|deputy|vice|co)[- ])*(?:chair(?:man|woman|person)?|convener|scrutineer)", re.IGNORECASE)
_BOARD = re.compile(r"\b(?:Board|Partnership|Trust|Group|Forum|Network|Company)$")


def _told_before(shadow: PostShadow, title: Title) -> str:
    """The one board that a sentence names before its chair: "The Kirby Board was led by officers until May, when a first chair, Ada Moor, was named"."""
    if not _CHAIRS.fullmatch(title.post):
        return ""
    boards = {body.removeprefix("The ") for start, body in shadow.bodies if start < title.start and _BOARD.search(body)}
    return boards.pop() if len(boards) == 1 and " " in next(iter(boards)) else ""


_NEAR = 8  # characters between a name and its post: ", the new "


def _bound(shadow: PostShadow) -> Iterator[tuple[int, Title, str]]:
    """The number of each person bound, the post, and the body that the frame names."""
    for frame in _FRAMES:
        for match in frame.finditer(shadow.text):
            found = match.groupdict()
            if NO_FACT.search(found.get("gap") or "") or _NO_AHEAD.search(shadow.text, 0, match.start("p")):
                continue
            title = shadow.titles[shadow.marks[match.start("noun" if found.get("noun") else "t")]]
            if not title.single and not frame.pattern.startswith(r"\bone"):
                continue
            if found.get("noun") and not title.by_noun:
                continue
            body = shadow.bodies[shadow.marks[match.start("o")]][1].removeprefix("The ").removeprefix("the ") if found.get("o") else ""
            for group in ("p", "p2"):
                if found.get(group):
                    yield shadow.marks[match.start(group)], title, body


# "Inspector Ada Moor, there for Kirby Police, said": for whom somebody came
_FOR_BODY = re.compile(
    r"P,?\s(?:who\s(?:was|had\scome)\s)?(?:there|present|attending|speaking|appearing|here|in\sattendance|in\sthe\sroom|representing|on\sbehalf|answering|who\sspoke|attended|spoke|appeared)\s(?:(?:for|from|on\sbehalf\sof|of)\s)?(?:the\s)?(?P<o>O)"
)


def _there_for(shadow: PostShadow, person: Person, at: int) -> Person:
    """A person of whom the sentence says for which organisation he or she came."""
    if person.organisation or person.elected or person.private:
        return person
    start = next((s for s, n in shadow.marks.items() if n == at and shadow.text[s] == "P"), 0)
    told = _FOR_BODY.match(shadow.text, start)
    body = shadow.bodies[shadow.marks[told.start("o")]][1] if told else ""
    return replace(person, organisation=body.removeprefix("The ").removeprefix("the ")) if body and not _OWN.search(body) else person


_OWN = re.compile(r"\b(?:Committee|Commission|Panel|Cabinet|Council|Board|Group|Members?)$")
