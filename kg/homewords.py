"""What the words beside a council or a place in running prose tell: that it is the page's own, or another."""

from __future__ import annotations

import re

from kg.screen import Screened

# "other authorities such as Barset", "above that of Barset"
COMPARED = re.compile(
    r"\b(?:such as|like|other (?:local )?(?:authorities|councils)|neighbouring|compared (?:to|with)"
    r"|including|(?:joined|merged|shared|combined) with|unlike|elsewhere(?! in (?:the )?$))\b[^.]{0,80}$"
    r"|\b(?:above|below|under|over|beyond|behind|than|ahead of|level with|short of|close to) (?:(?:that|those|the (?:figure|rate|level)s?) )?(?:of |in |for |at )?(?:the )?$"
    # "go the way of Barset", "what had happened in Barset", "modelled on Barset"
    r"|\b(?:the (?:same )?(?:way|lines|footsteps|path|example) (?:of|as|taken by|set by)"
    r"|what (?:had |has )?(?:happened|been (?:done|tried)|gone wrong) (?:in|at|to|with)|model(?:l?ed)? on) (?:the )?$"
    # "One Member had heard that in Barset it was twice as many", "what was being done, after Barset, about this"
    r"|\b(?:heard|read|understood) (?:that (?:in|at)|of) (?:the )?$|\bafter (?:the )?$",
    re.IGNORECASE,
)
# "pointed to the scheme that Barset Council had tried", "a guest from Barset Council", "had come to them from Barset Council": another's
_EXAMPLE_OF = (
    r"\b(?:(?<!joint )work|example|approach|scheme|model|experience|practice|pilot|success|lessons|learning|case|visit|policy|idea)s?\b (?:that |which |of |in |at |from |by |to |set by |taken by "
    r"|used by |used in |done by |done at )(?:the )?$"
    r"|\b(?:guests?|peers?|visitors?|colleagues?|counterparts?|former|formerly|previous|previously|lately|until (?:then|recently)|seconded|(?:come|came|moved|joined|transferred"
    r"|recruited)(?: (?:to )?(?:them"
    r"|us|the service|the council))?|reviewer|reviewers|team)\b[^.;]{0,70}\b(?:from|of|at|with|by|for) (?:the )?$"
)
_OF_ANOTHER = re.compile(
    _EXAMPLE_OF
    # "She had spent nine years at Barset Council", "until May Chief Executive of Barset Council"
    + r"|\b(?:(?:spent|worked|served|serving|employed|career|trained|qualified|retir\w+|left|leaving|post(?:s|ed)?|roles?|jobs?)\b[^.;]{0,60}|until [^.;]{3,60}) (?:at|with|in|for|of"
    r"|from) (?:the )?$"
    # "peer challenge led by the Director of Care at Barset Council"
    + r"|\b(?:peer|challenge|mentor\w*|critical friend|buddy|visiting|visit(?:s|ed)?|trips?|days?)\b[^.;]{0,90}\b(?:at|of|in|from|to|by) (?:the )?$"
    # "the ruling against Barset Council", "the letter that had been sent to Barset Council"
    + r"|\bagainst (?:the )?$|\b(?:ruling|judgment|tribunal|ombudsman|court|appeal)\b[^.;]{0,80}\b(?:of|in|involving|concerning|about|by) (?:the )?$"
    + r"|\b(?:sent|written|wrote|letters?|addressed|similar|closest|nearest|next|lost|gone|went)\b[^.;]{0,40}\bto (?:the )?$"
    # "liaison with Barset Council", "negotiations between the Council and Barset"
    + r"|\b(?:liais\w+|links?|negotiat\w+|talks|discussions|agreement|contract|arrangements?|jointly|shared|together|dispute|border|boundary|meetings?|protocol"
    r"|conversations?)(?: \w+){0,2} with (?:the )?$"
    # "which the Council and Barset Council had commissioned together"
    + r"|\b(?:the|this) (?:Council|Authority|Borough|County),? (?:and|with|together with|along with|alongside|as well as) (?:the )?$"
    # "living in homes in Barset", "a plan which was in use in Barset"
    + r"|\b(?:visited|toured|pointed to|(?:looked|looking) (?:at|to)|turned to) (?:the )?$"  # "Officers had visited Barset"
    r"|\b(?:living|lived|placed|placements?|homes?(?! interviews?\b)|moved|housed|settled|use|used|using|tried|trying|piloted|pioneered|introduced there|born|originated"
    r"|developed) (?:[\w-]+ ){0,3}(?:in|from|to|at) (?:the )?$",
    re.IGNORECASE,
)
# "which would host the agency", "Barset had put in place": another takes part in what the page's council is about
_ACTS_THERE = re.compile(
    r",? (?:which |who )?(?:would|will|was to|is to|had (?:offered|agreed|undertaken) to) (?:host|lead|act as)\b|'s (?:offices|approach|model|example|experience|scheme|version)\b"
    r"| had (?:apologised|been slow|tried|pioneered|closed theirs|dealt with it)\b"
    r"|[^.;?]{0,140}\b(?:lessons?|learn\w*|copied|picked up|taken|borrowed) from (?:there|them|it|that (?:example|authority|council|borough|county|city))\b"  # "what might be learnt from there"
)
_BY_OTHERS = re.compile(r",? (?:by|from) (?:an|the )?other\b")  # "placed in Barset by other authorities"
_INSPECTORS = re.compile(r"\b(?:Ofsted|OFSTED|[Ii]nspect\w*|CQC|CIW|Estyn|HMI\w*)\b[^.;]*$")  # whose visits are to the page's council as often
VISIT_TO = re.compile(r"\b(?:visit|trip|learning|lessons|feedback) (?:to|from) (?:the )?$", re.IGNORECASE)  # "Visit to Barset", a title
# "How did that compare with our neighbours? The service in Barset ..."
NEIGHBOURS = Screened(r"\b(?:our|its|their|nearest|other|statistical|next-door) neighbours?\b|\bneighbours had\b|\bin the region\b|\b[Oo]ther (?:areas|authorities|councils|boroughs"
    r"|counties)\b|\belsewhere\b(?! in (?:the )?$)", re.IGNORECASE)

# "Barset's services", "Barset's own young people": what a council has
OWN_THINGS = (
    r"'s (?:own )?(?:\w+ ){0,2}(?:services?|schools?|children|young people|social workers?|foster carers|care leavers|families|residents|performance|provision|arrangements)\b"
)
_OWNED = re.compile(
    OWN_THINGS + r"|'s (?:own )?(?:\w+ ){0,2}(?:part|share|contribution|response|position|budget|priorities|Constitution|Cabinet|Plan|staff|workforce|employees|officers|Members|carers|constitution)\b"
    r"| \((?:\"|')?(?:the )?(?:Council|Authority)\b| (?:(?:revenue |capital |base )?budget|reserves|Constitution|Corporate Plan|Cabinet|website|staff|employees)\b"
)
# "for Barset Council since 2014", "a contract let by Barset Council"
_SERVED = re.compile(
    r"\b(?:commissioned|funded|decided|provided|delivered|run|let|paid|contributed|adopted|approved|agreed|met"
    r"|looked after|maintained|employed|supported|held|undertaken|carried out|carrying out|\w*interviews|service) (?:[\w-]+ ){0,3}(?:by"
    r"|for|on behalf of) (?:the )?$"
    r"|\b(?:provision|delivery|supply) of [^.;]{3,60} (?:to|for) (?:the )?$"
    r"|\b(?:fall(?:s|ing|en)?|fell|left) to (?:the )?$|\bborne by (?:the )?$"  # "the balance falling to Barset Council"
    r"|\b(?:[Ii]nspection|INSPECTION) of (?:the )?$|\b(?:award|adoption|approval|appointment|decision|entry|acceptance) (?:of [^.;]{3,60} )?by (?:the )?$"
    r"|\bthe partners[^.;]{0,40} (?:are|were),? (?:the )?$"
    r"|\b(?:Members|Councillors|Leader|Cabinet|Constitution|employees|staff) of (?:the )?$"
    r"|(?:^|[.;]) ?The (?:[A-Z][\w'-]+ ){1,6}(?:of|for|at) (?:the )?$"
    # "Ofsted had told Barset Council the outcome": the letter before the meeting
    r"|\b(?:Ofsted|OFSTED|Estyn|CIW|CQC|HMI\w*|[Ii]nspectors|[Ii]nspectorates?)\b[^.;]{0,60}\b(?:told|informed|notified|advised|inspected|written to|wrote to) (?:the )?$",
)
# Those who sit beside a council on a board: "Barset Council, Mercia Police and the Integrated Care Board"
_IT_IS = re.compile(r" (?:was|is) (?:not )?(?:the|an?|responsible|required|obliged)\b")
_ADVISED = re.compile(r"\b(?:Committee|Panel|Cabinet|Board|Members|Councillors) (?:was|were) (?:advised|reminded|informed|told) that (?:the )?$")
_PARTNERS = r"(?:Police|Constabulary|Integrated Care Board|ICB|Clinical Commissioning Group|CCG|Health Board|NHS)\b"
_WITH_PARTNERS = re.compile(rf"(?:,| and)(?:(?!Council\b)[^.;]){{2,110}}?{_PARTNERS}")
_AFTER_PARTNERS = re.compile(rf"{_PARTNERS}(?:(?!Council\b)[^.;]){{0,60}}(?:,| and) (?:the )?$")
_AFTER_COUNCIL = re.compile(r"\bCouncil(?:,| and) (?:the )?$")  # one of several councils

_BEFORE_COUNCIL = re.compile(r"(?:,|,? and) (?:the )?(?:[A-Z][\w'-]+ ){1,4}Council\b")  # "funded by Barset Council, Mercia Council and the Trust"


def of_another(before: str, after: str) -> bool:
    """Whether what stands about a council or place in prose tells that it is not the one whose minutes they are."""
    another = _OF_ANOTHER.search(before) and not _BY_OTHERS.match(after) and not _INSPECTORS.search(before)
    return bool(another or COMPARED.search(before) or _ACTS_THERE.match(after))


def of_its_own(before: str, after: str) -> bool:
    """Whether what stands about a council tells that the minutes are its own.

    >>> of_its_own("a service commissioned by ", " since 2019"), of_its_own("a letter from ", " about this")
    (True, False)
    """
    served = _SERVED.search(before) and not _BEFORE_COUNCIL.match(after)
    told = _OWNED.match(after) or served or (_IT_IS.match(after) and _ADVISED.search(before))
    return bool(told or ((_WITH_PARTNERS.match(after) or _AFTER_PARTNERS.search(before)) and not _AFTER_COUNCIL.search(before)))
