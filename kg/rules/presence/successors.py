"""How prose says that one person follows another in a post: around the name of the one who came, and of the one who went.

"Her Business Manager, A Sample, had left and B Specimen had been appointed in her place"; "C Model, his predecessor, had retired".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.rules.cues import Gate
from kg.rules.presence.posts import POST_WORDS

FOLLOWED = Gate(
    "place", "stead", "stepped down", "stood down", "succe*", "replace*", "replacing", "predecessor*", "follow*", "retire*", "departure", "resignation", "took over", "taken over", "takes over", "over from", "steps", "shoes",
)  # fmt: skip
_HIS = r"(?:[Hh]is|[Hh]er|[Tt]heir)"
_HIM = r"(?:him|her|them)"
_HAD = r"(?:(?:had|has|have|was|were|is|been|being|then|now|since|recently|just|who)\s+)*"
_OVER = r"(?:taken|took|takes|taking)\s+over\s+from"


@dataclass(frozen=True)
class Following:
    """One wording on one side of a name: the text that ends at it or begins after it; `finds` and `ignores` name A Sample.

    `post` in the pattern is the post itself, where the wording tells it.
    """

    name: str
    side: str
    pattern: re.Pattern[str]
    finds: tuple[str, ...]
    ignores: tuple[str, ...] = ()


FOLLOWINGS: tuple[Following, ...] = (
    Following(
        "post-without-holder", "before",
        re.compile(
            rf"\b[Tt]he\s+(?P<post>{POST_WORDS}),\s+who\s+(?:had|has)\s+(?:taken\s+up|come\s+into|begun\s+in|started\s+in|assumed|moved\s+into)\s+(?:{_HIS}\s+|the\s+)?(?:new\s+)?(?:post|role|position|office)\b[^.;]{{0,60}}?"
            rf"(?:(?:following|after|(?:up)?on)\s+the\s+(?:retirement|departure|resignation)\s+of|in\s+succession\s+to|in\s+place\s+of|following|succeeding)\s+$"
        ),
        ("The Head of Law, who had taken up his post in May upon the retirement of A Sample, spoke.",),
        ("The Head of Law, who spoke after the speech of A Sample, sat down.",),
    ),
    Following(
        "came-in-place", "after",
        re.compile(
            rf"^,?\s+{_HAD}(?:(?:appointed|recruited|named|chosen|engaged|brought\s+in|designated|selected)\s+(?:in\s+{_HIS}\s+(?:place|stead)|to\s+(?:succeed|replace|follow)\s+{_HIM}|as\s+{_HIS}\s+(?:successor|replacement))"
            rf"|(?:succeeded|replaced|followed|{_OVER})\s+{_HIM}\b|(?:taken|took)\s+{_HIS}\s+(?:place|seat|role|post)|stepped\s+into\s+{_HIS}\s+(?:shoes|place)|{_HIS}\s+(?:successor|replacement)\b)"
        ),
        (
            "The Clerk, B Specimen, had left in May, and A Sample had been appointed in her place.", "B Specimen, Head of Law, was leaving and A Sample had succeeded her.",
            "The Head of Law, B Specimen, had gone. A Sample, who had taken over from him, spoke.", "B Specimen, Clerk, had retired; A Sample was her successor.",
            "The Clerk, B Specimen, left; A Sample, her replacement, had begun.",
        ),
        ("The Clerk, B Specimen, hoped that A Sample would take her place.", "B Specimen, Head of Law, said that A Sample had been appointed."),
    ),
    Following(
        "by-whom", "before",
        re.compile(
            rf"\b(?:(?:{_HIS}|whose)\s+(?:place|post|role|seat|job|duties)\s+{_HAD}(?:taken|filled)\s+by|{_HIS}\s+(?:successor|replacement)(?:,|\s+(?:is|was|being))|(?<!\bbe\s){_HAD}\b(?:succeeded|replaced|followed)\s+(?:in\s+(?:post|that\s+post|the\s+post|the\s+role)\s+)?by)\s+$"
        ),
        (
            "The Clerk, B Specimen, had left and her place had been taken by A Sample.", "B Specimen, Head of Law, had introduced his successor, A Sample.",
            "The Clerk, B Specimen, retired in May and was succeeded by A Sample.",
        ),
        ("The Clerk, B Specimen, was thanked by A Sample.", "The Clerk, B Specimen, would be succeeded by A Sample."),
    ),
    Following(
        "went-before", "after",
        re.compile(rf"^,\s+(?:{_HIS}|whose)\s+predecessor\b|^\s+{_HAD}{_HIS}\s+predecessor\b|^,?\s+(?:having|who\s+had)\s+(?:stepped|stood)\s+down\s+from\s+(?:that|the|this)\s+(?:role|post|position|office)\b"),
        ("The Clerk, B Specimen, spoke. A Sample, his predecessor, had retired in May.", "B Specimen had been appointed Clerk, A Sample having stepped down from that role."),
        ("The Clerk, B Specimen, thanked A Sample.",),
    ),
    Following(
        "whom-he-followed", "before",
        re.compile(
            rf"\b(?:{_HIS}\s+predecessor,?|(?:in(?:to)?|to)\s+post\b[^.;]{{0,40}}?,?\s+(?:following|after|succeeding|replacing)|in\s+succession\s+to|(?:had|has)\s+(?:succeeded|replaced|{_OVER})"
            rf"|(?:taken|took|come|came|appointed|promoted|begun)\b[^.;]{{0,90}}?(?:following|after|(?:up)?on)\s+the\s+(?:retirement|departure|resignation)\s+of)\s+$"
        ),
        (
            "The Clerk, B Specimen, thanked her predecessor, A Sample.", "The Clerk, B Specimen, said that she had come into post in May, following A Sample.",
            "B Specimen, Head of Law in succession to A Sample, spoke.", "The Clerk, B Specimen, who had taken up her post on the retirement of A Sample, spoke.",
        ),
        ("The Clerk, B Specimen, spoke following A Sample.",),
    ),
)  # fmt: skip
