"""The words of paying into a board's budget over the shadow of a sentence: sums and givers in either order."""

from __future__ import annotations

import re

_GAVE = (
    r"(?:given|gave|giving|gives?|paid|paying|pays?|put(?:ting)?|contribut\w+|provid\w+|found|finds?|finding|met|meets?|meeting|borne|bore|bearing|supplied|supplies|supplying|committed|invested|allocated|granted|covered|fund\w*|raised"
    r"|came|comes?|coming|received|due|added|adding|adds|chipped|made|making|pledged|agreed|contributing|sourced|obtained|drawn|stood|stands|totalled|amounted|amounts|amounting|sent)"
)
_AUX = r"(?:was|were|is|are|been|had|has|have|being|in turn|further|another|some|about|around|sum of|up to|over|just over|nearly|almost)"
_ASIDE = r"(?:,[^,;M]{2,70},)?"
SUM_FIRST = re.compile(rf"M(?: of (?:O's? )?(?:[a-z]+ )?(?:budget|costs?|income|funding|running costs|total))?(?: a year| per annum| annually| of (?:it|this|that|which|total))*{_ASIDE}(?: (?:{_AUX}|{_GAVE}))*{_ASIDE},? (?:by|from) (?P<who>O)")
GIVER_FIRST = re.compile(
    rf"(?P<who>O)(?:'s?)?(?: (?:share|contribution|part|portion|element|input|figure|payment))?(?: of (?:it|this|that|total|cost|costs|budget))?{_ASIDE}(?:,| -|:)?(?: (?:{_AUX}|{_GAVE}|in|at|to|of|with|up|towards it))*,? (?:M|(?:rest|remainder|balance)(?=[,.;]|$))(?! (?:[a-z]+ )?(?:by|from) O)"
)
_MONEY = r"(?:budget|running costs?|costs?|funding|funds|income|expenditure|expenses|upkeep|work|contributions?|finances|pooled budget|training)"
POT = re.compile(
    rf"\b{_MONEY}(?: [a-z]+){{0,3}}? (?:of|for|to|towards|into|from) (?P<of>O)|(?P<own>O)'s? (?:[a-z-]+ ){{0,3}}?{_MONEY}\b|\bto (?:run|fund|finance|support|maintain|sustain|resource|keep) (?P<run>O)"
    rf"|\b(?:towards|into) (?P<into>O)|(?P<cost>O),? (?:has |had |have |was |is |been |which )*(?:cost|costs|funded|financed|resourced|paid for|receives?|received|draws|drew|budget|runs on|ran on)\b|(?P<its>\bits) (?:[a-z-]+ ){{0,2}}?(?:budget|costs|running costs|funding|income|expenditure)\b"
)
SHORT = re.compile(r"(?:Board|Partnership)")
POOL = re.compile(rf"\b(?:contributions?|{_MONEY})\b")
# "Running costs amounted to M, shared thus": of the body that the sentence before is about
OF_BODY = re.compile(r"(?:[a-z]+, )?(?:its |total |partners?'? |partners' |agencies' |annual |overall |running |pooled )*(?:running costs|budget|contributions?|income|pooled fund|costs(?= (?:is|are|was|were|amounted|came|ran) ))\b")
ASKED = re.compile(r"\b(?:asked|queried|proposed|suggested|shortfall|overspen[dt]|underspen[dt]|deficit|savings?|grant|bid|penalt\w+|per child|placements?|salar\w+)\b")
