"""How a sentence tells who was kept away and who came instead, over its shadow (P a person, T a post, o an organisation)."""

from __future__ import annotations

import re

from kg.rules.cues import Gate

AWAY_CUES = Gate(
    "unable", "not", "apol*", "sub", "subs", "standing", "stood", "sitting", "sat", "stead", "place", "instead", "absence", "held up", "called away", "detained", "delayed", "leave", "unwell", "ill", "indisposed", "away",
    "excused", "prevented", "absent", "present", "deputi*", "filling", "filled", "stepped", "stepping", "understudy", "snowed", "elsewhere", "excuses", "sent",
)  # fmt: skip
_ASIDE = r"(?:\s\([^()]{1,90}\))?(?:,\s(?!and\sthe\b)[^;P]{1,120}?(?<!\sand),)?"
_HERE = r"(?:be\s(?:with|there|here|present|at|in\sattendance)|come|attend|join|make\sit|make\sthe|get\s(?:to|there|away|in)|stay|take\spart)"
_NOT_THERE = (
    rf"(?:(?:was|were|had\sbeen|is|are)\s(?:\w+ly\s)?(?:unable|not\sable)\sto\s{_HERE}|(?:could|can)\s?not\s{_HERE}|(?:was|were|had\sbeen|having\sbeen|is|being)\s(?:\w+ly\s)?(?:called\saway|held\sup|detained|taken\sill|snowed\sin|prevented\sfrom\s\w+ing|stuck\s(?:in|on|at)|"
    r"indisposed|unwell|excused|needed\selsewhere|away(?=\s(?:on|at|that|with)\b|[,.;]|$)|ill(?=[,.;]|\sand\b|$)|laid\sup)|(?:had\s|has\s|have\s)?(?:sent|given|gave|offered|tendered|conveyed|forwarded)\s(?:(?:his|her|their|its)\s)?(?:apologies|regrets|excuses)(?!\sfor\sthe)"
    r"|made\s(?:(?:his|her|their)\s)?(?:excuses|apologies)(?!\sto\b)|(?:had\s)?(?:asked|begged)\sto\sbe\sexcused)"
)
AWAY = re.compile(rf"(?P<p>P)\)?{_ASIDE},?\s(?:who\s)?{_NOT_THERE}")
SO_WAS = re.compile(r"[^P.;]{0,50}?\b(?:as|so|nor|neither)\s(?:did|was|were|had|could|can)\s(?:the\s)?(?:T,?\s)?(?P<p>P)")
NOTE_BESIDE = re.compile(r"(?P<p>P)\s\((?P<said>[^()]{4,60})\)")
NOTED_AWAY = re.compile(r"\b(?:not\s(?:present|in\sattendance|there)|absent|apologies|did\snot\sattend|on\sleave|unable)\b")
APOLS = re.compile(r"\bapols?\b\.?\s?[:-]?\s(?P<all>P(?:(?:,|\sand|,\sand|\s&)\sP){0,12})(?![^.;]{0,30}\sfor\sP)")
_HER = r"(?:her|him|them|(?:the\s)?(?:T,\s)?P|the\sT)"
_CAME = r"(?:stand|standing|stood|sit|sitting|sat|step|stepping|stepped|fill|filling|filled)\sin"
INSTEAD = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:{_CAME}|deputi[sz]ing|substituting|attending|covering|there)\sfor\s{_HER}(?:\s(?:that|this)\s\w+)?,?\s(?:was|were|came|sat)\s(?:(?:the|an?|its|her|his)\s)?(?:T,?\s)?(?P<p>P)",
        rf"(?P<p>P)\)?{_ASIDE},?\s(?:who\s)?(?:was\s|had\s|had\scome\sto\s|came\sto\s)?(?:{_CAME}|deputi[sz](?:ed|ing)|substitut(?:ed|ing))\sfor\s{_HER}",
        r"\bin\s(?:his|her|their|whose|P's)\s(?:place|stead|absence),?\s(?:was|were|came|sat|stood|attended|there\swas)\s(?:(?:the|an?|its|her|his)\s)?(?:T,?\s)?(?P<p>P)",
        rf"(?P<p>P)\)?{_ASIDE},?\s(?:was\s(?:there|present)|came|sat|attended|took\spart)\s(?:in\s(?:his|her|their)\s(?:place|stead)|instead(?=[,.;]|$)|instead\sof\s{_HER})",
        r"\b(?:his|her|their|whose)\s(?:place|seat|chair)\s(?:was|were|had\sbeen|being)\s(?:\w+\s)?(?:taken|filled|occupied)(?:\s(?:for|at|on)\s[^PT.;,]{1,30})?\sby\s(?:(?:the|an?|its|her|his)\s)?(?:T,?\s)?(?P<p>P)",
        r"\bsent\s(?:(?:his|her|their|its|a)\s)?(?:(?:own|usual)\s)?(?:deputy|substitute|T|stand-in|colleague|number\stwo),?\s(?:the\sT,\s)?(?P<p>P)",
        r"\bin\s(?:the\s)?(?:place|stead|lieu|absence)\sof\s(?:(?:the\s)?T,\s)?P,?\s(?:(?:there\s)?(?:was|were|came|sat|stood|attended))\s(?:(?:the|an?|its)\s)?(?:T,?\s)?(?P<p>P)",
        r"\bsubs?(?:titutes?)?\s?[:.-]\s(?P<p>P)\s(?:\(?for|in\splace\sof|vice)\sP",
    )
)
OF_THE_POST = re.compile(r"\b(?:retire|resign|left\sthe\s(?:council|authority)|succe|appoint|moved\sto|departed|stepped\sdown|stood\sdown|took\sover|permanent|relinquish|elected)")  # a post that passes on, and no seat at a table
LATER = re.compile(r"\b(?:next|previous|last)\s(?:meeting|month|time)|\b(?:would|will|might|hoped)\b|\b(?:visit|interview|conference|training|launch)\b")
