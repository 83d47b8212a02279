"""Who is said by name to speak, between two commas: "Ofsted, Mr Sample said, had found", "the report, Mr Sample reminded Members, praised"."""

from __future__ import annotations

import re

from kg.asides import SPEAKS

_SPEAKER = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr)\.?\s+)?(?!Ofsted|Estyn|Inspectors?|CQC|CIW|HMI)[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)?"
# ", Mr Sample said," and, before the colon of a list, ", Mr Sample replied:"
_ASIDE = re.compile(rf",\s+{_SPEAKER}\s+(?:had\s+|then\s+|also\s+)?{SPEAKS}(?:,(?=\s)|(?=:))")


def without_speakers(plain: str) -> str:
    """A sentence, of the same length, with blanks where it says between commas who was speaking.

    >>> without_speakers("Ofsted, Mr Sample said, had praised the hub.")
    'Ofsted                  had praised the hub.'
    """
    return _ASIDE.sub(lambda m: " " * len(m.group()), plain) if "," in plain else plain


# "the report of the joint inspection of services for children, begun in May, recorded": what a paper is about, up to its verb
_PAPER = re.compile(
    r"\b(?:letter|report)(?P<about>\s+(?:of|on|about|from|following|after)\s+(?:the|its|their|that|this|an?)\s+"
    r"(?:(?!\b(?:was|were|had|has|have|is|are|who|which|that|directors?|officers?|members?|councillors?|head|he|she|they|it|chair|said|inspectors?|inspectorates?)\b)[^.;:]){2,150}?)"
    r"(?=,?\s+(?:(?:had|has|also|further)\s+){0,2}(?:found|noted|recorded|described|identified|praised|commended|highlighted|stated|concluded|reported|observed|recognised|listed|named|set\s+out|pointed|drew|raised|criticised|spoke|wrote|called|asked|contained|made)\b)",
    re.IGNORECASE,
)
_INSPECTS = re.compile(r"\b(?:inspection|re-?inspection|visit|ILACS|SIF|JTAI)\b")


def without_matter(plain: str) -> str:
    """The words of a sentence, of the same length, without what a report or letter on an inspection is about, up to its verb."""
    for match in _PAPER.finditer(plain):
        low, high = match.span("about")
        subject = plain[low:high]
        high += plain[high : high + 1] == ","
        if _INSPECTS.search(subject) and not re.search(r"\b(?:Ofsted|Estyn|CQC|CIW)\s*$", subject):
            plain = f"{plain[:low]}{' ' * (high - low)}{plain[high:]}"
    return plain
