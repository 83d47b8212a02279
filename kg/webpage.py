"""What a website puts above and below the minutes it shows: menus, the way to the page, questions about cookies, addresses, whom to follow.

Only lines at the very top and the very end are left out, and only where they are of nothing else: "Home", "Skip to main content",
"Home > Council > Minutes"; a menu goes on as long as its lines are made of the words of menus.
"""

from __future__ import annotations

import re

from kg.rewritten import Rewritten, rewritten

_TOP, _END = 60, 40  # lines
_ONE_WORD = 9  # letters: "Yes", "News", "Careers" alone may be the minutes' own
_LONGEST = 60  # characters of an entry of a menu
_SIGNS = " \t\r\f\u2022\u00b7*>\u203a\u00bb|/\u2013+-\u2191"  # before and after an entry of a menu
# Lines that nothing but a website has
_SURE = re.compile(
    r"(?:(?:skip|jump) to (?:[\w' ]{1,30})|home(?:[ -]?page)?|(?:main |site |close |open |toggle |show |hide )?(?:menu|navigation)|toggle (?:\w+ ){0,2}\w+"
    r"|search(?: (?:this|the|our) (?:web ?)?site| [\w.]+|\u2026)?|(?:sign|log) ?in(?:[ /]+(?:register|sign up))?|(?:my|your) account|register|a(?:\s?-\s?| to )z(?: of (?:council )?services)?"
    r"|(?:accept|reject|allow|decline|manage|view|hide|save|change)(?: (?:all|additional|our|your|the|necessary|only|optional)){0,4}(?: (?:cookies?|preferences|settings|this message))?"
    r"|cymraeg|english|switch to \w+|listen(?: to this page)?|text size|high contrast|you are here:?.*|breadcrumbs?:?|contact us|accessibility(?: statement)?"
    r"|browse(?: (?:meetings|forward plans|publications).*)?|https?://\S+(?:\s+\d{1,3}/\d{1,3})?|www\.\S+|\d{1,2}/\d{1,2}/\d{4}, \d{1,2}:\d\d(?:\s.*)?"
    r"|.{0,60}\bcookies\b.{0,300}|cookie (?:settings|preferences|policy|notice)|(?:powered by|published by modern)\b.*)$",
    re.IGNORECASE,
)
_ENTRIES = (
    "home council democracy councillors meetings committees agendas minutes decisions residents business businesses services pay apply report book contact us news about my account"
    " search site a to z and the your our of for in menu jobs careers events libraries housing planning schools education people community communities environment transport parking roads"
    " waste recycling bins benefits tax leisure culture health care social children families adults elections voting consultations consultation forward plans calendar library outside bodies"
    " epetitions petitions documents mps meps constitution register interests find what's new local government how we work & online it visit visitors living working more close open data"
    " performance policies strategies licences licensing births deaths marriages democratic live request do all topics help information"
    " election results forthcoming councils parish"
)
_WORDS = frozenset(_ENTRIES.split())
_CRUMB = re.compile(r"(?:you are here:?\s*)?home\s*(?:[>\u00bb/|\u203a\u2192\u2022]\s*[^>\u00bb/|\u203a\u2192]{2,90}){1,7}$", re.IGNORECASE)
_OF_LAYOUT = re.compile(r"\b(?:agenda item|decision details|item details|meeting details|meeting summary|agenda and (?:draft )?(?:minutes|decisions)|issue details|issue - .*)\W*$", re.IGNORECASE)
_LISTED = re.compile(r"agenda and (?:draft )?(?:minutes|decisions)", re.IGNORECASE)
_BODY_AND_DAY = re.compile(r"\S - (?:\w{3,6}day,? )?\d{1,2}(?:st|nd|rd|th)? \w{3,9},? \d{4}\b|^\W*venue\b", re.IGNORECASE)  # "Schools Panel - Tuesday 3 May 2022 10.00 am"
_TITLE = re.compile(r"(?:agendas? (?:and|&) minutes|minutes|council|decisions|news|meetings?|planning|education|health|council meetings?)$", re.IGNORECASE)  # may be the page's own

_FOOT = re.compile(
    r"(?:(?:back|return|go) to top|top of (?:the )?page|print(?: this)? page|share(?: this)?(?: page| on .*)?|share|(?:like|tweet|follow) (?:us|this)\b.*|facebook|twitter|x|instagram|linkedin"
    r"|youtube|whats ?app|e-?mail(?: (?:this page|us|a friend))?|rss|contact(?: us|s)?|accessibility(?: statement)?|privacy(?: (?:notice|policy|statement|and cookies))?"
    r"|cookies?(?: (?:policy|settings|preferences|notice))?|terms (?:and|&) conditions|terms of use|disclaimer|site ?map|copyright\b.*|\u00a9.*|all rights reserved"
    r"|(?:page )?last (?:updated|reviewed|modified)\b.*|related (?:documents|pages|links|content|information|articles)|download(?:s| documents?| (?:this|the) .*)?|supporting documents|attachments?"
    r"|sign up\b.*|subscribe\b.*|newsletter\b.*|(?:was|did you find) this (?:page )?(?:helpful|useful)\b.*|yes|no|is there anything wrong with this page\b.*|report a problem\b.*|help us improve\b.*"
    r"|feedback|powered by\b.*|freedom of information|jobs|careers|a-z|news|home|search|menu|useful links|quick links|connect with us|follow us"
    r"|(?:tele)?phone:?[\s\d()+-]{9,20}|tel\.?:?[\s\d()+-]{9,20}|e-?mail:?\s*\S+@\S+|\S+@\S+\.uk|https?://\S+(?:\s+\d{1,3}/\d{1,3})?|www\.\S+"
    r"|.{3,80}\((?:pdf|docx?|xlsx?),? ?[\d.,]+ ?[km]b\))$",
    re.IGNORECASE,
)
_REACHED = re.compile(r"(?:contact (?:us|details)|get in touch|how to contact us)$", re.IGNORECASE)
_ADDRESS = re.compile(r"(?:.*\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b.*|(?:tele)?phone\b.*|tel\b.*|e-?mail\b.*|.*@.*|(?:[A-Z][\w'. -]+, ?){0,4}[A-Z][\w'. -]+|opening (?:hours|times)\b.*)$", re.IGNORECASE)


def without_site(text: str) -> Rewritten | None:
    """A text without what its website put above and below it, or None where it put nothing."""
    lines = text.split("\n")
    top, end = _above(lines[:_TOP]), _below(lines)
    pieces = []
    while top and top < len(lines) and not lines[top].strip():
        top += 1
    if top:
        stop = sum(len(line) + 1 for line in lines[:top])
        if top < len(lines) and _OF_LAYOUT.search(lines[top]):
            stop += len(lines[top]) - len(lines[top].lstrip(_SIGNS))  # "• Agenda item", the last entry of the menu
        pieces.append((0, min(stop, len(text)), min(stop, len(text)), ""))
    if end < len(lines):
        start = len(text) - sum(len(line) + 1 for line in lines[end:]) + 1
        pieces.append((max(start - 1, 0), len(text), len(text), ""))
    if not pieces or (top and end <= top):
        return None
    return rewritten(text, pieces)


def _above(lines: list[str]) -> int:
    """How many lines at the top are a website's."""
    sure = found = menu = 0
    last = False  # whether the last of them is certain
    for i, line in enumerate(lines):
        bare = _bare(line)
        if not bare:
            continue
        if found and _LISTED.fullmatch(bare) and not _of_day(lines[i + 1 :]):
            found, last = i + 1, True
            continue
        if _OF_LAYOUT.search(bare):
            break
        certain = _CRUMB.match(bare) is not None or (len(bare) < 400 and _SURE.match(bare) is not None)
        if not certain and not _of_menu(bare):
            break
        sure += certain
        menu += not certain
        if certain or not (_TITLE.match(bare) and _stands_alone(lines, i)):
            found, last = i + 1, certain
    if found and not last and found < len(lines) and lines[found].strip() and _stands_alone(lines, found - 1):
        found -= 1  # "Children, Families and Education" above "Select Committee"
    return found if sure or menu >= _MENU else 0


_MENU = 6  # entries that follow one another, none of which alone is sure to be of a menu


def _bare(line: str) -> str:
    """An entry without the signs about it."""
    return line.strip(_SIGNS)


def _of_menu(bare: str) -> bool:
    return len(bare) <= _LONGEST and all(word in _WORDS for word in re.split(r"[\s,/|-]+", bare.casefold()) if word)


def _of_day(below: list[str]) -> bool:
    """Whether the title of a page of an agenda stands above its body and day."""
    following = next((line for line in below if line.strip()), "")
    return _BODY_AND_DAY.search(following) is not None


def _stands_alone(lines: list[str], at: int) -> bool:
    """Whether a line stands apart from those of a menu above it."""
    return at == 0 or not lines[at - 1].strip()


def _below(lines: list[str]) -> int:
    """The first of the lines at the end that are a website's, or how many lines there are."""
    first, sure = len(lines), False
    for i in range(len(lines) - 1, max(-1, len(lines) - _END), -1):
        bare = _bare(lines[i])
        if not bare:
            continue
        if len(bare) < 300 and _FOOT.match(bare):
            first, sure = i, sure or len(bare) > _ONE_WORD
        elif not (_ADDRESS.match(bare) and len(bare) < 120 and _reached(lines, i)):
            break
    return first if sure else len(lines)  # a lone "No" answers a question of the minutes


def _reached(lines: list[str], at: int) -> bool:
    """Whether a line stands not far below the words "Contact us"."""
    return any(_REACHED.match(lines[j].strip()) for j in range(max(0, at - 6), at))
