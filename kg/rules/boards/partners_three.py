"""How minutes speak of the three whom the Children and Social Work Act makes the safeguarding partners of an area, and of each kind of them."""

from __future__ import annotations

import re

from kg.screen import Screened

_SAFE = r"(?:statutory|safeguarding)\s(?:(?:statutory|safeguarding|lead|child|children|multi-agency|delegated|and)\s){0,3}(?:partners\b|partner\sagencies\b)"
_SHARED = r"(?:equal(?:ly)?|joint(?:ly)?|shared|statutor(?:y|ily)|strategic|lead|leading|co-equal)"
_BODIES = r"(?:partners|agencies|organisations|bodies|authorities)"
_BEAR = r"(?:responsib\w+|accountab\w+|answerab\w+|liab\w+)"
# "safeguarding partners"; "three bodies … equal duty"; "those who answered for it"; "jointly and equally responsible"
CUE = Screened(
    rf"\b{_SAFE}|\b(?:[Tt]hree|3)\s(?:[a-z-]+\s){{0,3}}?(?:{_BODIES}|of\sthem|with|who|which|that|upon|on)\b[^.;]{{0,160}}?\b(?:{_SHARED}|{_BEAR}|dut(?:y|ies))\b"
    rf"|\b{_SHARED}\b[^.;]{{0,60}}?\bthree\s(?:[a-z-]+\s){{0,3}}?{_BODIES}\b"
    rf"|\b(?:[Tt]hose|bodies|agencies|organisations|partners|three)\s(?:(?:who|that|which|now)\s){{1,2}}(?:(?:now|together|jointly|equally)\s)*(?:answer(?:s|ed)?|(?:is|are|was|were|be)\s(?:(?:now|jointly|equally|together|and)\s)*{_BEAR})(?:\s[a-z]+)?\sfor\b"
    rf"|\b{_SHARED}(?:\sand\s{_SHARED})?\s{_BEAR}\b|\b(?:dut(?:y|ies)|responsibility|accountability)\b[^.;]{{0,60}}?\b(?:equal(?:ly)?|joint(?:ly)?|in\scommon|alike)\b"
)
# What points back to partners of whom the sentence before speaks: "They are the Council, the Police and the ICB".
BACK = re.compile(r"^\W*(?:(?:These|They|Those|The\sthree)\s(?:(?:of\sthem|are|were|is|was|being|now)\b)|(?:In|For)\s[A-Z][\w ]{2,40},?\s(?:these|they|those)\s(?:are|were)\b)")
COUNCIL = re.compile(r"(?:Councils?|Council of [A-Z].*|Borough(?: of [A-Z].*)?|(?:City|County) of [A-Z].*|[Ll]ocal [Aa]uthority|council)$|^London Borough of ")
POLICE = re.compile(r"(?:Police|Constabulary|Police Service|police|Police Scotland)$")
HEALTH = re.compile(r"(?:CCGs?|ICBs?|[Cc]linical [Cc]ommissioning [Gg]roups?|[Ii]ntegrated [Cc]are [Bb]oards?)$|^NHS (?!.*\b(?:Trust|England|Improvement)\b)[A-Z]")
