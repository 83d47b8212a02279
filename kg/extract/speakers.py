"""Who is said to speak, between two commas: "Ofsted, she said, had found", "the report, Mr Sample reminded Members, praised"."""

from __future__ import annotations

import re

_VERB = (
    r"(?:said|added|replied|answered|explained|reported|continued|noted|stated|recalled|confirmed|observed|remarked|commented|stressed|acknowledged|went\s+on|pointed\s+out"
    r"|(?:told|reminded|informed|assured|advised)\s+(?:the\s+)?(?:members|councillors|board|committee|panel|meeting|commission|cabinet|executive|forum|chair|colleagues|partners|partnership|group|them))"
)
_SPEAKER = (
    r"(?:he|she|it\s+was"
    r"|(?:the\s+)?(?:(?:interim|acting|deputy|assistant|executive|strategic|corporate)\s+)?(?:director|chair(?:man|person)?|officer|head|manager|leader|commissioner|chief\s+\w+|cabinet\s+member|portfolio\s+holder)"
    r"|(?-i:(?:Mr|Mrs|Ms|Miss|Dr|Councillor|Cllr)\.?\s+)?(?-i:(?!Ofsted|Estyn|Inspectors?|CQC|CIW|HMI)[A-Z][\w'-]+)(?:\s+(?-i:[A-Z][\w'-]+))?)"
)
# ", she said," and, before the colon of a list, ", he replied:"
_ASIDE = re.compile(rf",\s+{_SPEAKER}\s+(?:had\s+|then\s+|also\s+)?{_VERB}(?:,(?=\s)|(?=:))", re.IGNORECASE)


def without_speakers(plain: str) -> str:
    """A sentence, of the same length, with blanks where it says between commas who was speaking.

    >>> without_speakers("Ofsted, she said, had praised the hub.")
    'Ofsted            had praised the hub.'
    """
    return _ASIDE.sub(lambda m: " " * len(m.group()), plain) if "," in plain else plain
