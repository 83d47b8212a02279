"""Who is said by name to speak, between two commas: "Ofsted, Mr Sample said, had found", "the report, Mr Sample reminded Members, praised"."""

from __future__ import annotations

import re

from kg.asides import SPEAKS

_SPEAKER = r"(?:(?:Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr)\.?\s+)?(?!Ofsted|Estyn|Inspectors?|CQC|CIW|HMI)[A-Z][\w'-]+(?:\s+[A-Z][\w'-]+)?"
# ", Mr Sample said," and, before the colon of a list, ", Mr Sample replied:"
_ASIDE = re.compile(rf",\s+{_SPEAKER}\s+(?:had\s+|then\s+|also\s+)?{SPEAKS}(?:,(?=\s)|(?=:))")


# "Councillor Sample, in moving the report, said": what the paper was used for, and not that it said so; ", as listed in the letter,"
_WITH_PAPER = re.compile(
    r",\s+(?:(?:in|on|when|while|whilst|after|before|by)\s+)?(?:moving|introducing|presenting|proposing|seconding|opening|commending|submitting|summarising|summing\s+up|laying|tabling|speaking\s+to|referring\s+to|commenting\s+on|welcoming)\s+"
    r"(?:the|this|that|his|her|their|its)\s+(?:\w+\s+){0,2}(?:report|letter|paper|item|update|findings)\b[^,;:.]{0,50},(?=\s)"
    r"|,\s+as\s+(?:(?:they\s+)?(?:were\s+)?)(?:listed|set\s+out|given|recorded|stated|printed|summari[sz]ed|put|reported|identified|described|noted|published|contained|recited|quoted|appeared)\s+"
    r"(?:in|by|at)\s+(?:the|its|their|that|this|Ofsted's|Estyn's)\s+(?:[\w']+\s+){0,3}(?:letter|report|feedback|inspectors|inspectorates?|document|appendix|annex)\b[^,;:.]{0,30},(?=\s)",
    re.IGNORECASE,
)


def without_speakers(plain: str) -> str:
    """A sentence, of the same length, with blanks where it says between commas who was speaking.

    >>> without_speakers("Ofsted, Mr Sample said, had praised the hub.")
    'Ofsted                  had praised the hub.'
    """
    if "," not in plain:
        return plain
    return _WITH_PAPER.sub(_blank, _ASIDE.sub(_blank, plain))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


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
