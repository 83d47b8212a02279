"""The words of shares in a body's costs, over the cast of a sentence: parts of a whole, and givers in either order."""

from __future__ import annotations

import re

from kg.screen import Screened

_PART = r"(?:\d[\d.]*(?:%| ?per ?cent| ?pence|p)|(?:one |two |three )?(?:half|thirds?|quarters?|fifths?|tenths?|eighths?)|remainder|remaining [\w.%]+|rest|balance|residue|what (?:was|is) left|other half|lion's share)"
_BORE = r"(?:bore|bears?|bearing|met|meets?|pa(?:id|ys?)|found|finds?|gave|gives?|put(?:s| in| up)*|contribut(?:e|es|ed|ing)|provid(?:e|es|ed)|cover(?:s|ed)?|shoulder(?:s|ed)?|carr(?:ies|ied)|took|takes?|suppl(?:ies|ied)|pick(?:s|ed) up|fund(?:s|ed)?|financ(?:es|ed)|foot(?:s|ed)|made up|being|was|is|with|at|for)"
TOLD = Screened(r"(?:%|\bper ?cent\b|\b(?:half|thirds?|quarters?|fifths?|tenths?|rest|remainder|balance|pence|\d+p|what (?:was|is) left)\b)")
TAKER_FIRST = Screened(rf"(?P<who>O)(?:'s? share)?(?:,| -|:)?(?: {_BORE}){{0,3}}(?: (?:further|another|some|about|up|its))* {_PART}(?! of (?:staff|cases|its staff|children|referrals|those|all))(?!\w)")
PART_FIRST = Screened(rf"{_PART}(?: of (?:it|this|that|total|cost|costs|budget|bill))?(?:,| -)?(?: (?:{_BORE}|came|comes?|fell|falls?|borne|paid|met|covered|provided|given|due))*,? (?:by|from|to|on|with) (?P<who>O)")
_COST = r"(?:costs?|money|budget|bills?|expenses|upkeep|expenditure|funding|income|running|finances|contributions)"
COSTS = Screened(rf"\b{_COST}\b[^.;BOP]{{0,40}}? (?:of|for|to|towards) (?:running )?B\b|\bB(?:'s)?(?: [a-z]+)? {_COST}\b")
OTHERWISE = re.compile(r"\b(?:proposed|suggested|asked|would|should|might|could|if|staff|target|rate|caseloads?|referrals?|trained|attended|attendance|vacanc\w+|turnover)\b", re.IGNORECASE)
