"""Grades of two inspections in one sentence: "had found it to require improvement in 2016; inspectors had this time judged it good"."""

from __future__ import annotations

import re

from kg.extract.inspection.foundwhen import THIS_TIME

_BEFORE_IT = re.compile(r"(?:[;,]\s+(?:(?:and|but|whereas|while|whilst|though|although)\s+)?|\.\s+|\s(?:but|and|whereas|while)\s+)(?!(?:was|were|had|has|have|is|are)\b)", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"\b(?:whereas|when|while|whilst|previous\w*|earlier|last|(?:single\s+inspection\s+framework|SIF)|in\s+(?:\w+\s+)?(?:19|20)\d\d|then|before)\b", re.IGNORECASE
)

# "The service, which Ofsted had graded good in 2016, was now inadequate": what a relative clause recalls
_RECALLED = re.compile(
    r",\s(?:which|whom)\s(?:(?:the\s)?[\w&-]+\s){0,4}?(?:(?:had|has|was|were)\s)(?:\w+\s){0,2}?(?:graded|rated|judged|found|considered|declared|described|assessed)\b"
    r"[^,;:.]{3,90}?\b(?:19|20)\d\d(?=,\s(?:(?:was|were|is|are)\s(?:now|this\stime)|(?:had|has)\s(?:now|this\stime|since)|now\s)\b)",
    re.IGNORECASE,
)


def occasions(plain: str) -> tuple[str, str] | None:
    """A sentence with only what it tells of the inspection before, and with only what it tells of this one; None where it tells of one.

    >>> occasions("It was inadequate in 2016; this time it was good.")
    ('It was inadequate in 2016                       ', '                           this time it was good.')
    """
    if (recalled := _RECALLED.search(plain)) is not None:
        blank = " " * (recalled.end() + 1 - recalled.start())
        return plain[: recalled.end()].ljust(len(plain)), f"{plain[: recalled.start()]}{blank}{plain[recalled.end() + 1 :]}"
    now = THIS_TIME.search(plain)
    if now is None:
        return None
    joint = next(reversed(list(_BEFORE_IT.finditer(plain, 0, now.start() + 1))), None)
    if joint is None or _OF_ANOTHER.search(plain, 0, joint.start()) is None:
        return None
    return plain[: joint.start()].ljust(len(plain)), plain[joint.end() :].rjust(len(plain))
