"""Findings told in the inspectorate's own words, between quotation marks, or said to stand in its report."""

from __future__ import annotations

from kg.rules.grammar import Rule
from kg.rules.inspection.pieces_findings import BY, HAD, REPORT, WHO

KIND = {"quoted": "words", "read-from": "words", "reflected-in": "words"}
REPORTED = frozenset({"quoted"})
RUN_ON = REPORTED | {"told-after"}  # what opens a quotation that goes on in the next sentences
_PAPER = rf"(?:(?:the |its |their )?(?:{BY}(?:'s)?|inspect(?:ion|ors'|ors)|inspectorate's|final|published) (?:\w+ )?(?:report|letter|findings|feedback))"

RULES: tuple[Rule, ...] = (
    Rule(
        name="quoted",
        yields="findings",
        pattern=(
            rf"\b{WHO}{HAD} (?P<verb>found|stated|said|says|states|noted|concluded|concludes|wrote|reported|reports|commented|observed|reads?|judged|added)"
            rf"(?: in (?:its|their) \w+)?(?: that| as follows)?[,:]? ?\"(?:that )?(?=\w)"
        ),
        finds={
            'Ofsted concluded: "Children are listened to and their records are clear."': {"who": "Ofsted", "verb": "concluded"},
            'The inspectors found "that plans were timely and well made".': {"who": "The inspectors", "verb": "found"},
            'The inspection report states that "managers know their staff well".': {"who": "The inspection report", "verb": "states"},
        },
        ignores=(
            'The Director said: "Children are listened to and their records are clear."',
            'It was hoped that Ofsted had concluded "that plans were timely".',
        ),
        cue=(
            "found", "stated", "said", "says", "states", "noted", "conclude*", "wrote", "report*", "commented", "observed", "read", "reads", "judged", "added",
        ),
    ),
    Rule(
        name="read-from",
        yields="findings",
        pattern=rf"\b(?:quot(?:ed|ing)|read(?:ing)?(?: out| aloud)?|cit(?:ed|ing)|summaris(?:ed|ing)|extracts?)(?: as follows)?(?: (?:directly|a few lines|some lines|extracts|a passage|two passages))? (?:from )?(?P<who>{REPORT}|(?:the )?(?:letter|report|feedback) (?:from|by|of) (?:the )?(?:{BY}|inspectors)): ?[\"']?(?=\w)",
        finds={
            "KT quoted from the letter: staff know their children; visits are late.": {"who": "the letter"},
            "She read out a passage from Ofsted's report: plans are timely and well made.": {"who": "Ofsted's report"},
        },
        ignores=("KT quoted from the budget: staff cost more.", "KT would read from the letter: it was long."),
        cue=("quote*", "quoting", "read", "reading", "cited", "citing", "summarise*", "summarising", "extract", "extracts"),
    ),
    Rule(
        name="reflected-in",
        yields="findings",
        pattern=(
            rf"(?:^|\b(?:that|and|but|was|were|had been|been|is|are|seen|noted) )(?:there (?:was|were|is|are|had been|has been|have been) )?"
            rf"(?P<text>(?:(?!\b(?:that|there|was|were|had|has|have|is|are|would|could|not)\b)[^,;:.]){{8,110}}?),? "
            rf"(?:which|something that|as) (?:was|were|is|had been|has been|was all) (?:\w+ly |also |well |duly )?(?:reflected|acknowledged|picked up|borne out|brought out|evidenced|evident) (?:in|by|from) {_PAPER}"
        ),
        finds={
            "There had been much strong joint work in the hub, which was reflected in the Ofsted report.": {
                "text": "much strong joint work in the hub"
            },
            "Staff said that there was good support for carers, which was acknowledged in the inspectors' letter.": {
                "text": "good support for carers"
            },
        },
        ignores=(
            "There had been much strong joint work in the hub, which was reflected in the annual report.",
            "There had been much strong joint work in the hub, which was not reflected in the Ofsted report.",
        ),
        cue=("reflected", "acknowledged", "picked", "borne", "brought", "evidenced", "evident"),
    ),
)
