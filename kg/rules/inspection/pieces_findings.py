"""Pieces of the wording of findings: who found, what stands between them and their verb, and by whom it was given."""

from __future__ import annotations

from kg.rules.inspection.pieces_inspection import FRAMEWORK, INSPECTORATE, MONTH

BY = (
    rf"(?:{INSPECTORATE}(?:(?:, the|,| and the| and|/| &){{1,2}} ?{INSPECTORATE}){{0,4}})"  # "the CQC, Ofsted and HMIP"
)
REPORT = (
    rf"(?:(?:{BY}|the inspectors|inspectors|(?:the )?inspectorates?|the regulators?|inspection)'?s?'? (?:(?:inspection|revisit|re-inspection|outcome) )?(?:letter|report|feedback|findings"
    rf"|comments)|(?:(?:the|that) (?:very )?(?:same|selfsame) (?:letter|report|document|paper)|that (?:letter|report)|an? (?:later|earlier|further|second) (?:passage|part|section|paragraph) of (?:the|its|their) (?:letter|report))|(?:the|their|its|this|an?) (?:(?:inspection|monitoring|visit|revisit|re-inspection|outcome|JTAI|Ofsted|ensuing|subsequent|resulting"
    r"|published|final|joint|follow-up|covering|accompanying|formal) ){0,2}(?:letter|report)(?: of findings)?"
    rf"(?: (?:from|by|of) (?:{BY}|the inspectors|inspectors|the inspectorates?))?|the inspection feedback)"
)
VISIT = (
    rf"(?:(?:{BY}(?:'s)? )?{FRAMEWORK}(?: (?:inspection|visit|review))?"
    rf"|{BY}(?:'s)? (?:\w+ ){{0,2}}?(?:inspection|visit))(?: by {BY})?"
)
WHO = (
    rf"(?P<who>{REPORT}|(?:the |this |that |its |their )?(?:{MONTH} )?(?:{VISIT})(?: report| letter| team)?"
    rf"|{BY}(?: inspectors)?|(?:the same |(?:the|its|their) (?:lead |chief |senior |two |three |visiting )?|HM |Her Majesty's |His Majesty's |Ofsted |Ofsted's )?inspect(?:ors?|orates?)(?!')|(?-i:HMIs?\b)|the regulators?"
    rf"|the (?:same |{MONTH} |(?:joint|second|third|latest|last|recent|full|(?:un)?announced) )?(?:inspection|visit|review)(?: team| report)?|They|It|She|He)"
)
HAD = (
    r"(?: \([^()]{1,60}\))?"
    r"(?: (?:about|on|after|following|from) (?:the|its|that|this) (?:\w+ ){0,2}?(?:visit|inspection))?"
    r"(?: (?:which|that) (?:followed|resulted|came (?:after|out of it)|ensued)(?: it)?)?"
    r"(?: (?:on|in|between|from) [\w ]{0,26}?\d{4}(?:, (?:to|into|on|about|of) [^,;.:]{2,60},)?)?"
    rf"(?: (?:of|dated) (?:[\w ]{{0,16}}?\d{{4}}|(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)?(?: {MONTH})?))?"
    r"(?:, (?:published|dated|issued|received|sent|delivered"
    r"|which)[^,;.:]{0,90},)?(?:,? (?:had|have|has|did|having|should have))?(?:,? (?:(?!only|hardly|scarcely|nearly|previously|partly|initially)[a-z]{2,14}ly|also|however|therefore|further|then|again"
    r"|both|all|now|last|first|since|themselves|itself|been|went on to|overall"
    r"|in particular|nevertheless|nonetheless|on the other hand|by contrast|in contrast|conversely|even so|in addition|moreover|equally|on the one hand|too|though|for their part|for its part)){0,3},?"
    r"(?:,? \([^()]{1,60}\))?(?:(?: (?:was|were|had been|had|have|has))?, (?:who|when|while|in|on|after|having|speaking|reporting|writing|feeding|giving|summing|as|at|it was|which|during|for|on its|with|so)\b[^,;:.]{2,80},"
    r"(?: (?:had|have|has|did|having))?(?: (?:also|however|further|then|both|been|particularly|particular)){0,2})?"
    r"(?: (?:wrote|written|(?:was|were|been|felt) (?:able|moved|glad|happy|at pains)|saw fit|took care|chose|chosen|took the trouble) to)?"
)
THEM = rf"(?:(?:the )?(?:{REPORT}|{BY}(?: inspectors)?|(?:two |three |lead |same |visiting )?inspect(?:ors?|orates?|ion team|ing team)|regulators?|team of inspectors))"
OPENS = r"^(?:\d{1,3}(?:\.\d{1,3}){1,3}\.? |\d{1,3}\. )?"  # "4.2 Singled out for praise were": the number of a paragraph
