"""Findings of which a short clause beside them tells whose they are: "…, the letter went on, …", "'…', the inspector wrote", "the praise that they gave to …"."""

from __future__ import annotations

from kg.rules.grammar import STANCES, Rule
from kg.rules.inspection.pieces_findings import BY, OPENS, REPORT, THEM

KIND = {
    "went-on": "words",
    "as-they-put-it": "words",
    "told-after": "words",
    "held-up-as": "strength",
    "held-up-against": "area for improvement",
    "by-contrast": "words",
}
REPORTED = frozenset({"went-on", "as-they-put-it", "told-after"})
_PAPER = rf"(?:{REPORT}|(?:the )?(?:lead |chief )?inspect(?:ors?|orates?)(?: (?:from|for|of) {BY})?|{BY}(?: inspectors)?)"
_TELLS = r"(?:(?:had|has) )?(?:also )?(?:went on|gone on|goes on|continued|continues|added|adds|said|says|stated|states|noted|notes|reported|reports|wrote|written|found|concluded|concludes|observed|commented|remarked|recorded|thought|felt|considered|warned|acknowledged|read|reads)"

_HELD = r"(?:held up|described|praised|picked out|singled out|cited|named|seen|identified|noted|recogni[sz]ed|commended|regarded|highlighted|listed|mentioned)"
_OWN_THING = r"(?P<text>(?:the|its|their|our) (?:(?!(?:the|its|their|our|whether|that|which|who|was|were|had|has|is|are)\b)[\w'-]+ ){0,7}?[\w'-]+)"

RULES: tuple[Rule, ...] = (
    Rule(
        name="went-on",
        yields="findings",
        pattern=rf"{OPENS}(?:[^,;:.\"]{{2,40}}, )?(?P<who>{_PAPER}|they|it) {_TELLS}(?: to say)?,(?= )(?! (?:and|but)\b)",
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
            rf"{OPENS}(?P<text>[\"']?(?!(?:as|if|when|while|whilst|although|though|in|on|at|for|after|before|since|according|however|but|and|so|this|that|it|there|he|she|asked|having|whether|to|from|members|councillors|officers)\b)[^,;:.]{{6,160}}?),[\"']? (?P<who>{_PAPER}) "
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
        name="held-up-as",
        yields="findings",
        pattern=rf"\b{_OWN_THING}(?: \(|, ){_HELD}(?: as (?:being )?(?:an? |one of (?:its|the|their) )?(?:\w+ )?(?:strengths?|positives?|good practice|models?|examples?|exemplary|impressive|strong)(?: [^,;:.()]{{2,40}}?)?)? by (?P<who>{THEM})(?=[),. ])",
        finds={
            "She asked if the mentoring scheme (held up as a strength by Ofsted) would go on.": {"text": "the mentoring scheme"},
            "He showed the moving-on guide, described as a model by inspectors in May.": {"text": "the moving-on guide"},
        },
        ignores=("She asked if the mentoring scheme (held up as a strength by parents) would go on.", "She asked if the scheme (not held up as a strength by Ofsted) would go on."),
        stances=STANCES,  # the words beside it are said whatever governs the sentence
        cue=("strength*", "positive*", "practice", "model*", "example*", "exemplary", "impressive", "strong", "praised", "commended"),
        core=r"(?:strengths?|positives?|practice|models?|examples?|exemplary|impressive|strong|praised|commended)",
    ),
    Rule(
        name="held-up-against",
        yields="findings",
        pattern=rf"\b{_OWN_THING}(?: \(|, )(?:{_HELD} as (?:being )?(?:an? |one of (?:its|the|their) )?(?:\w+ )?(?:weakness(?:es)?|concerns?|shortcomings?|weak|poor|areas? (?:for|of|needing|requiring) \w+)|criticised) by (?P<who>{THEM})(?=[),. ])",
        finds={"He asked how the recording of visits (named as a weakness by Estyn) stood.": {"text": "the recording of visits"}},
        ignores=("He asked how the state of roads (named as a weakness by residents) stood.",),
        stances=STANCES,  # the words beside it are said whatever governs the sentence
        cue=("weakness*", "concern*", "shortcoming*", "weak", "poor", "area*", "criticised"),
    ),
    Rule(
        name="by-contrast",
        yields="findings",
        pattern=OPENS + r"(?P<text>(?!(?:it|this|that|there|they|he|she|members?|officers?|councillors?)\b)[A-Z][^,;:.]{2,60}, (?:by contrast|in contrast|by comparison|conversely), (?:was|were|had|did|remained|are|is|has|have)\b(?![^;:.,]{0,60}\b(?:judged|graded|rated|good|outstanding|inadequate|requir\w+ improvement)\b)[^;:.,]{4,150})",
        finds={"Health visitors, by contrast, were seldom told of moves.": {}},
        ignores=("Care leavers, by contrast, had been found good by Ofsted.", "It, by contrast, was late.", "Health visitors, by contrast, would be told of moves."),
        cue=("contrast", "comparison", "conversely"),
        stances=frozenset({"asserted", "denied"}),
    ),
)
