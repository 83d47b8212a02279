"""Findings of which a short clause beside them tells whose they are: "…, the letter went on, …", "'…', the inspector wrote", "the praise that they gave to …"."""

from __future__ import annotations

from kg.rules.grammar import Rule
from kg.rules.pieces_findings import BY, REPORT, THEM

KIND = {"went-on": "words", "as-they-put-it": "words", "told-after": "words", "praise-they-gave": "strength", "criticism-they-made": "area for improvement"}
REPORTED = frozenset({"went-on", "as-they-put-it", "told-after"})
LISTS = frozenset({"praise-they-gave", "criticism-they-made"})
_PAPER = rf"(?:{REPORT}|(?:the )?(?:lead |chief )?inspect(?:ors?|orates?)(?: (?:from|for|of) {BY})?|{BY}(?: inspectors)?)"
_TELLS = r"(?:(?:had|has) )?(?:also )?(?:went on|gone on|goes on|continued|continues|added|adds|said|says|stated|states|noted|notes|reported|reports|wrote|written|found|concluded|concludes|observed|commented|remarked|recorded|thought|felt|considered|warned|acknowledged|read|reads)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="went-on",
        yields="findings",
        pattern=rf"^(?:[^,;:.\"]{{2,40}}, )?(?P<who>{_PAPER}|they|it) {_TELLS}(?: to say)?,(?= )(?! (?:and|but)\b)",
        finds={
            "On the other hand, the letter went on, plans were late and notes thin.": {"who": "the letter"},
            "The inspectors added, visits were rushed.": {"who": "The inspectors"},
            "Elsewhere, Ofsted said, staff were warm.": {"who": "Ofsted"},
        },
        ignores=("On the other hand, the Director went on, plans were late.", "The inspectors went on, it was hoped, to say so."),
        cue=("on", "continued", "continues", "added", "adds", "said", "says", "stated", "states", "noted", "notes", "reported", "reports", "wrote", "found", "conclude*", "observed", "commented", "remarked", "recorded", "thought", "felt", "considered", "warned", "acknowledged", "read", "reads"),
    ),
    Rule(
        name="told-after",
        yields="findings",
        pattern=(
            rf"^(?P<text>[\"']?(?!(?:as|if|when|while|whilst|although|though|in|on|at|for|after|before|since|according|however|but|and|so|this|that|it|there|he|she|asked|having|whether|to|from|members|councillors|officers)\b)[^,;:.]{{6,160}}?),[\"']? (?P<who>{_PAPER}) "
            r"(?:(?:had|has) )?(?:also )?(?:said|says|stated|states|noted|notes|reported|reports|wrote|written|found|concluded|concludes|observed|commented|remarked|recorded|thought|felt|considered|warned|acknowledged|added)(?=[.,;]|$)"
        ),
        finds={
            "Plans were made early, the inspector wrote, and carers felt valued.": {"text": "Plans were made early"},
            "Visits were too often late, Ofsted had found.": {"text": "Visits were too often late"},
            "'Staff know their children,' the inspectors' letter said.": {"who": "the inspectors' letter"},
        },
        ignores=("Plans were made early, the Director said, and carers felt valued.", "Plans would be made early, the inspector hoped.", "In the meantime, Ofsted said, plans were late."),
        cue=("said", "says", "stated", "states", "noted", "notes", "reported", "reports", "wrote", "written", "found", "conclude*", "observed", "commented", "remarked", "recorded", "thought", "felt", "considered", "warned", "acknowledged", "added"),
    ),
    Rule(
        name="as-they-put-it",
        yields="findings",
        pattern=rf"(?:^|\bthat,? |, )as (?P<who>they|it|{THEM}) (?:had |have )?(?:put|puts|wrote|written|expressed|phrased) (?:it|this|matters)(?: (?:up)?(?:in|on) (?:the|its|their) (?:\w+ )?(?:letter|report|page \d+|summary|feedback))?,(?= )",
        finds={
            "She said that, as they had put it in their letter, \"plans are timely\" and \"staff are warm\".": {"who": "they"},
            "Less was lost, as Ofsted put it, \"now that managers know their service\".": {"who": "Ofsted"},
        },
        ignores=("She said that, as the Chair had put it, plans were timely.",),
        cue=("put", "puts", "wrote", "expressed", "phrased"),
    ),
    Rule(
        name="praise-they-gave",
        yields="findings",
        pattern=(
            rf"\b(?:praise|credit|commendation|compliments?|kind words|warm words|tributes?) (?:that |which )?(?P<who>{THEM}|{REPORT}|they)(?: had| have| has)? (?:gave|given|paid|had|bestowed|lavished|heaped|offered|reserved|made)"
            r"(?: to| for| on| about| of| upon)\b"
        ),
        finds={
            "She was proud of the praise that their report gave to the Virtual School.": {"who": "their report"},
            "Members noted the warm words which Ofsted had for the hub.": {"who": "Ofsted"},
        },
        ignores=("She was proud of the praise that residents gave to the school.", "She spoke of the praise that Ofsted might have given to the hub."),
        cue=("praise", "credit", "commendation", "compliment*", "words", "tribute*"),
    ),
    Rule(
        name="criticism-they-made",
        yields="findings",
        pattern=(
            rf"\b(?:criticisms?|concerns?|remarks?|complaints?|reservations?) (?:that |which )(?P<who>{THEM}|{REPORT}|they)(?: had| have| has)? (?:made|voiced|expressed|raised|levelled|had|put)(?: about| of| at| over| on| regarding)\b"
        ),
        finds={"He accepted the criticism that inspectors had made of case notes.": {"who": "inspectors"}},
        ignores=("He accepted the criticism that residents had made of the roads.",),
        cue=("critici*", "concern*", "complaint*", "reservation*"),
    ),
)
