"""How prose says who chairs, scrutinises or manages another body: around a person's name, before it or after it.

Each pattern is tried on the text that ends at the name (`BEFORE`) or begins after it (`AFTER`); `post` is the office, `body`
the body, where they name one ("its" leaves it to the sentence).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.rules.posts import CAPITALS

_OFFICE = r"(?:[Ii]ndependent\s+(?:[Cc]hair(?:man|person|woman)?|[Ss]crutineer)|[Cc]hair(?:man|person|woman)?|[Ss]crutineer|[Bb]usiness\s+[Mm]anager|[Bb]oard\s+[Mm]anager)"
_WHEN = r"(?:(?:new|current|present|first|interim|acting|former|then)\s+)?"
_NOUN = r"(?:Board|Partnership|Group|Trust|Panel|Executive)"
_NAMED = rf"(?:the\s+(?:new\s+)?{_NOUN}\b|(?:the\s+)?{CAPITALS})"
_OF = r"(?:\s+(?:of|from)\s+(?:the\s+)?[^,.;]{3,60}?)?"  # "Superintendent A Sample of the Exampleshire Police"
_WAS = r"(?:(?:is|was|were|had|has|have|been|being|now|also|still|currently|again|who|became|becomes|remained|remains|continued|continues|served|serves|as|since|would|be)\s+)*"


@dataclass(frozen=True)
class ChairWording:
    """One wording, with the sentences that prove it: the name is A Sample; `finds` gives office and body ("" where it is "its")."""

    name: str
    side: str
    pattern: re.Pattern[str]
    finds: tuple[tuple[str, str, str], ...]
    ignores: tuple[str, ...] = ()


WORDINGS: tuple[ChairWording, ...] = (
    ChairWording(
        "chaired-by", "before",
        re.compile(rf"\b(?P<body>[Tt]he\s+(?:new\s+)?{_NOUN}|{CAPITALS})(?:\s+\([A-Z]{{2,8}}\))?,?\s+(?:(?:which|that)\s+)?{_WAS}chaired\s+by\s+(?:(?:the|its|an?)\s+[^,.;()]{{3,90}},\s+)?$"),
        (
            ("The Missing Children Group was chaired by A Sample.", "Chair", "Missing Children Group"),
            ("The Improvement Board, chaired by A Sample, met monthly.", "Chair", "Improvement Board"),
            ("The Neglect Group, which is chaired by the Head of Early Help, A Sample, met.", "Chair", "Neglect Group"),
            ("Members heard that the Partnership would be chaired by A Sample.", "Chair", "the Partnership"),
        ),
        ("The meeting was chaired by A Sample.",),
    ),
    ChairWording(
        "its-chair-is", "before",
        re.compile(rf"\b(?:[Ii]ts|[Tt]heir|[Tt]he\s+(?P<body>{_NOUN}|[A-Z]{{3,7}})'s)\s+{_WHEN}(?P<post>{_OFFICE})(?:\s+{_WAS}|,\s+)$"),
        (
            ("The Example Safeguarding Board met twice; its independent chair was A Sample.", "Independent chair", ""),
            ("The Board's chair, A Sample, had written.", "Chair", "the Board"),
            ("The ESCP's business manager is A Sample.", "Business manager", "ESCP"),
        ),
        ("Its report was by A Sample.",),
    ),
    ChairWording(
        "the-chair-of-body-is", "before",
        re.compile(rf"\b[Tt]he\s+{_WHEN}(?P<post>{_OFFICE})\s+of\s+(?P<body>{_NAMED})\s+{_WAS}$"),
        (
            ("The chair of the Partnership was A Sample.", "Chair", "the Partnership"),
            ("The Independent Chair of the Example Safeguarding Board is now A Sample.", "Independent Chair", "Example Safeguarding Board"),
        ),
        ("The chair of governors was A Sample.",),
    ),
    ChairWording(
        "of-which-chair", "before",
        re.compile(rf"\b(?P<body>{CAPITALS}|[Tt]he\s+{_NOUN}),?\s+of\s+which\s+(?:the\s+)?(?P<post>{_OFFICE})\s+{_WAS}$"),
        (("The Exploitation Sub-Group, of which the chair is A Sample, met twice.", "Chair", "Exploitation Sub-Group"),),
    ),
    ChairWording(
        "of-which-name-is-chair", "after-of-which",
        re.compile(rf"^{_OF},?\s+{_WAS}(?:the\s+)?{_WHEN}(?P<post>{_OFFICE})\b"),
        (("The Exploitation Sub-Group, of which A Sample of Example Police is the chair, met.", "Chair", "Exploitation Sub-Group"),),
    ),
    ChairWording(
        "name-chairs-body", "after",
        re.compile(rf"^{_OF},?\s+{_WAS}(?:(?P<verb>chairs|chaired|chairing)|(?:the\s+)?{_WHEN}(?P<post>{_OFFICE})\s+(?:of|for|to))\s+(?P<body>{_NAMED})"),
        (
            ("A Sample of Example Police, who chaired the Missing Children Group, said so.", "Chair", "Missing Children Group"),
            ("A Sample was the Independent Chair of the EXSCB at present.", "Independent Chair", "EXSCB"),
            ("A Sample chairs the Neglect Group.", "Chair", "Neglect Group"),
            ("A Sample had been appointed; A Sample is chair of the Partnership.", "Chair", "the Partnership"),
        ),
        ("A Sample was thanked by the chair of the Board.",),
    ),
    ChairWording(
        "name-is-its-chair", "after",
        re.compile(rf"^{_OF},?\s+{_WAS}(?:its|their|the\s+(?P<body>{_NOUN}|[A-Z]{{3,7}})'s)\s+{_WHEN}(?P<post>{_OFFICE})\b"),
        (
            ("The Example Safeguarding Partnership had begun work and A Sample was its Business Manager.", "Business Manager", ""),
            ("A Sample had been the Board's independent chair since May.", "Independent chair", "the Board"),
            ("A Sample was now the ESCP's Independent Scrutineer.", "Independent Scrutineer", "ESCP"),
            ("The Example Board had two officers, A Sample of Example Police its current chair.", "Chair", ""),
        ),
        ("A Sample praised its chair.",),
    ),
    ChairWording(
        "with-name-as-chair", "after-with",
        re.compile(rf"^{_OF},?\s+(?:in\s+the\s+[Cc]hair|as\s+(?:(?:its|the|their)\s+)?{_WHEN}(?P<post>{_OFFICE}))\b"),
        (
            ("The new Board would meet monthly, with A Sample in the Chair initially.", "Chair", "the Board"),
            ("The Partnership had been set up with A Sample as its independent chair.", "Independent chair", "the Partnership"),
        ),
        ("With A Sample in the Chair the meeting began.",),
    ),
    ChairWording(
        "of-which-pronoun-is-chair", "after",
        re.compile(rf"^.{{1,160}}?\b(?P<body>{CAPITALS}|[Tt]he\s+{_NOUN}),?\s+(?:of\s+which\s+(?:he|she)\s+{_WAS}(?:the\s+)?{_WHEN}(?P<post>{_OFFICE})\b|(?:which|that)\s+(?:he|she)\s+(?:now\s+|also\s+)?chair(?:s|ed)\b)"),
        (
            ("A Sample said that the Example Improvement Board, of which she was chair, met monthly.", "Chair", "Example Improvement Board"),
            ("A Sample told Members that the Neglect Group, which he chaired, had met.", "Chair", "Neglect Group"),
        ),
        ("A Sample said that she chaired meetings of staff.",),
    ),
)  # fmt: skip
