"""Grades of two inspections in one sentence: "had found it to require improvement in 2016; inspectors had this time judged it good"."""

from __future__ import annotations

import re

from kg.extract.inspection.foundwhen import THIS_TIME

_BEFORE_IT = re.compile(r"(?:[;,]\s+(?:(?:and|but|whereas|while|whilst|though|although)\s+)?|\.\s+|\s(?:but|and|whereas|while)\s+)(?!(?:was|were|had|has|have|is|are)\b)", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"\b(?:whereas|when|while|whilst|previous\w*|earlier|last|(?:single\s+inspection\s+framework|SIF)|in\s+(?:\w+\s+)?(?:19|20)\d\d|then|before)\b", re.IGNORECASE
)


def occasions(plain: str) -> tuple[str, str] | None:
    """A sentence with only what it tells of the inspection before, and with only what it tells of this one; None where it tells of one.

    >>> occasions("It was inadequate in 2016; this time it was good.")
    ('It was inadequate in 2016                       ', '                           this time it was good.')
    """
    now = THIS_TIME.search(plain)
    if now is None:
        return None
    joint = next(reversed(list(_BEFORE_IT.finditer(plain, 0, now.start() + 1))), None)
    if joint is None or _OF_ANOTHER.search(plain, 0, joint.start()) is None:
        return None
    return plain[: joint.start()].ljust(len(plain)), plain[joint.end() :].rjust(len(plain))
