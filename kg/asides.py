"""What a clerk says in passing between the words of a clause, and changes nothing in it: ", as previously reported,", "(see Appendix 2)".

It is put out of the way once, as blanks of the same length, so that patterns in which a space stands for a run of white space
read on over it, and every place in the text stays what it was.
"""

from __future__ import annotations

import re
from dataclasses import replace

from kg.model import Sentence
from kg.screen import Screened

_SAID = (
    r"(?:reported|noted|explained|mentioned|stated|said|advised|confirmed|heard|told|informed|reminded|outlined|indicated|discussed|described|seen|known|shown|recalled|highlighted|acknowledged"
    r"|understood|added|replied|pointed\sout|set\sout|learned|learnt)"
)
_AUX = r"(?:(?:was|were|is|had|has|have|been|also|then|already|just|previously|earlier)\s){0,3}"
_WHO = r"(?:he|she|it|they|[Mm]embers|[Oo]fficers|(?:the|an?)\s(?:[A-Z][\w'-]*\s){0,3}[A-Z]?[\w'-]+)"
_WHERE = r"(?:\s(?:previously|earlier|above|below|before|already|at|in|by|to|on)\b[^,;()£\d]{0,40}?)?"
_ASIDE = Screened(
    rf",\s(?:(?:as|so)\s{_AUX}{_SAID}{_WHERE}|(?:as\s)?{_WHO}\s{_AUX}{_SAID}),(?=\s)"
    rf"|\s\((?:(?:as|so)\s{_AUX}{_SAID}\b[^()£]{{0,50}}|(?:see|refer\sto|cf\.?|shown\s(?:in|at)|set\sout\s(?:in|at)|attached\s(?:as|at))\s[^()£]{{3,60}})\)(?=[\s,.;:])"
    r"|(?<=\bhad|\bhas|\bwas)(?:\sin\sfact|,\sin\sfact,|,\sof\scourse,|,\showever,|,\stherefore,|,\sindeed,|,\smoreover,)(?=\s)"
    r"|(?<=\bhave|\bwere)(?:\sin\sfact|,\sin\sfact,|,\sof\scourse,|,\showever,|,\stherefore,|,\sindeed,|,\smoreover,)(?=\s)"
)


def without_asides(plain: str) -> str:
    """A text with what is said in passing as blanks, of the same length.

    >>> without_asides("It had, as previously reported, been agreed (see Appendix 2).").split()
    ['It', 'had', 'been', 'agreed', '.']
    """
    if _ASIDE.first(plain) < 0:
        return plain
    return _ASIDE.exact.sub(_blank, plain)


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


def cleared(sentence: Sentence) -> Sentence:
    """A sentence whose plain text is without what is said in passing; the sentence itself where nothing is."""
    plain = without_asides(sentence.plain)
    return sentence if plain is sentence.plain else replace(sentence, plain=plain)
