"""Bodies whose members are officers of the agencies that make them up, by their names."""

from __future__ import annotations

import re

# Bodies whose members are officers of the agencies that make them up.
OF_AGENCIES = re.compile(
    r"\bwell[- ]?being\s+board|\bsafeguarding\s+(?:children|adults?)\b.*\b(?:board|partnership)|\bsafeguarding\s+(?:board|partnership)\b|\bintegration\s+joint\s+board"
    r"|\bcommunity\s+safety\s+partnership|\bschools?'?\s+forum\b|\bchildren['\u2019]?s\s+(?:trust|partnership)\b|\b(?:child|children|adult|public)\s+protection\s+committee$|\bpartnership(?:\s+(?:executive|group|forum))?$|\bleadership\s+group$|\bimprovement\s+(?:and\s+\w+\s+)?(?:board|partnership)|\b(?:youth\s+justice|youth\s+offending|YO[ST]|partnership|multi-?agency|send)\b.*\bboard",
    re.IGNORECASE,
)
