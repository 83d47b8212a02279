r"""Roundabout ways of saying who delivers what, by the words that show them; each is put plainly by `kg.extract.money.resaid`."""

from __future__ import annotations

import re

from kg.rules.money.contracting import DONE, HAVE, C, O
from kg.rules.money.dealing import DOES_ALL, DONE_ALL
from kg.rules.money.services import NAME
from kg.screen import Screened

_RUN = rf"{O}(?:(?:,\s(?:and\s)?|,?\sand\s){O})*"
_RESP = r"(?:(?:was|were|is|are|had\sbeen)\s(?:responsible|answerable)\sfor|(?:was|were|is|are|had\sbeen)\sin\scharge\sof|(?:had|have|has)\s(?:charge|the\srunning)\sof)"
# "A and B were responsible, respectively, for X and Y"; "X and Y were run by A and B respectively"
RESPECTIVELY = Screened(r",?\s\(?(?:respectively|in\sthat\sorder)\)?,?")
EACH_DID = re.compile(rf"(?P<run>{_RUN}),?\s(?:{_RESP}|{HAVE}{DOES_ALL})\s(?P<things>[^.;]+)")
EACH_DONE = re.compile(rf"(?:^|(?<=that\s))(?P<things>[^.;\ue000-\ue0ff]+?)\s(?:was|were|are|is|had\sbeen|have\sbeen)\s(?:now\s)?{DONE_ALL}\sby\s(?P<run>{_RUN})")
THINGS_APART = re.compile(r",\s(?:and\s)?(?:the\s|an?\s|its\s)?|\sand\s(?:the\s|an?\s|its\s)?")
# "the first ran", "the latter had provided": one of those named before
NTH = re.compile(rf"\b[Tt]he\s(?P<nth>first|second|third|fourth|last|former|latter|other)(?:[\s-]named|\sof\s(?:these|them)|\sone)?,?\s(?={HAVE}(?:been\s)?{DOES_ALL}\b|{HAVE}(?:been\s)?(?:paid|commissioned|engaged)\s(?:by|to))")
NTHS = Screened(r"\b[Tt]he\s(?:first|second|third|fourth|last|former|latter|other)\b")
NTH_CLAUSES = re.compile(r"[;:]\s|,?\s(?:and|while|whilst|whereas|but|with)\s(?=the\s(?:second|third|fourth|last|latter|other|former|first)\b)|,\s(?=the\s(?:second|third|fourth|last|latter|other|former|first)\b)|\bthat\s(?=the\s(?:first|former)\b)")
# "It was not A that ran it, as the minutes had it, but B"; "run not by A but by B"; "by B and not by A"
NOT_A = Screened(r"\bnot\b|\brather\sthan\b|\binstead\sof\b")
NOT_BUT = re.compile(
    rf"\b[Ii]t\s(?:was|is|had\sbeen)\snot\s(?:in\sfact\s)?{O}(?:,?\s(?:that|which|who)\s(?P<did>[^;.]*?))?(?:,\s[^,;.]{{2,60}})?,?\sbut\s(?:in\sfact\s)?(?P<p>{O})(?:,?\s(?:that|which|who)\s(?P<does>[^;.]*?))?(?=,\s|[.;]|$)"
)
BY_NOT_BUT = re.compile(rf"\bnot\s(?P<by>by|with|from|to)\s{O}(?:\s(?:itself|any\slonger))?,?\sbut\s(?:in\sfact\s)?(?:by\s|with\s|from\s|to\s)?(?={O})")
AND_NOT = re.compile(rf",?\s(?:and\s)?(?:not|rather\sthan|instead\sof)\s(?:by\s|with\s|from\s)?(?:{O}|{C})(?:\sitself)?(?:,(?=\s)|(?=[.;]|$))")
# "Did Steps Ahead run both the helpline and the club? The latter yes, the former no"
ASKED_IF = Screened(
    rf"\b(?i:did|does|had|has|do)\s(?:the\s)?(?P<p>{NAME})\s(?:really\s|still\s|also\s|now\s)?(?:provide|deliver|run|hold|offer|operate|do|have|manage|supply|staff|teach|lead|provided|run|held)\s(?:both\s)?(?:the\s|any\s)?(?P<a>[^?;.]{{4,70}}?)(?:,?\s(?:and|or|as\swell\sas)\s(?:the\s)?(?P<b>[^?;.]{{4,70}}?))?\?"
)
_NTH2 = r"the\s(?P<{}>former|latter|first|second)(?:\sone)?"
YES_TO = re.compile(
    rf"\b{_NTH2.format('a')},?\s(?:yes|certainly|indeed|it\sdid|it\sdoes|did|does|was\sso)\b|\b(?:yes|only|just)(?:,)?\s(?:to\s|for\s|in\s)?{_NTH2.format('b')}(?!,?\s(?:no|never|not|had|has|was)\b)", re.IGNORECASE
)
YES = re.compile(r"(?:^|[:\x22]\s?|\s)(?:yes|both|it\s(?:did|does)(?!\snot)|that\swas\s(?:so|right|correct))\b(?![^.]*\b(?:no|never|not)\b)", re.IGNORECASE)
# "when the contract for mentoring had begun and who held it": "Steps Ahead, in May 2019"
WHO_HAS_IT = Screened(
    r"\b(?:contract|agreement|arrangement)s?\s(?:for|covering)\s(?:the\s)?(?P<s>[a-zA-Z][^,;.?]{4,70}?),?\s(?:(?:had|has|was|is|were|would|did|and|ran|runs|came|began|started|expired?|ends?|ended)\b[^.?;]*?)?\bwho(?:m|se)?\s(?:(?:had|held|holds|has|won|was|it|now|currently)\s){1,3}?(?:it|that|them|with|by|was|held|won)\b"
    r"|\bwho\s(?:held|had|holds|has|won)\sthe\s(?:contract|agreement)\s(?:for|to\srun)\s(?:the\s)?(?P<t>[a-zA-Z][^,;.?]{4,70}?)(?=[.?,;]|\sand\s(?:when|since|until|how)|$)"
)
SINCE_WHEN = re.compile(r"\b(?:begun|began|begin|started|start|since|from\swhen|commenced)\b")
UNTIL_WHEN = re.compile(r"\b(?:end|ends|ended|expires?|expired|run\sout|finish|until|lapse)\b")
ANSWERED = re.compile(
    rf"^(?:[^\x22:;.]{{3,90}}?\b(?:replied|answered|answer\swas|reply\swas|said|responded|told\s[a-z]+|explained|confirmed|was|named|named\sit\sas)[:,]?\s(?:that\sit\swas\s|to\sboth,?\s)?|(?:[A-Z][\w'. -]{{2,40}}:\s)?)?['\x22]?(?:[Ii]t\s(?:is|was)\s)?(?:the\s)?(?P<p>{NAME})(?=['\x22,.;]|\s(?:and|in|since|from|on|until|to)\b)(?P<rest>[^.;]*)"
)
# "What families know as Bright Steps, the health service, is"
WHAT_IS_CALLED = Screened(r"^(?:[^,;.]{3,40}\sthat\s)?[Ww]hat\s[^,;.]{2,40}?\s(?:knows?|calls?|knew|called|thinks?\sof|refers?\sto|speaks?\sof)\s(?:to\s)?(?:as\s)?(?:the\s)?(?=[A-Za-z])")
# "Bright Steps was its name, and the charity behind it was Steps Ahead"
ITS_NAME = Screened(rf"^(?:[Tt]he\s)?(?P<s>[A-Z][\w'&-]*(?:\s[\w'&-]+){{0,6}}?)\s(?:was|is)\s(?:its|the)\s(?:name|title)\b[^.;]{{0,30}}?(?:,\s|;\s|\sand\s)[^.;]{{0,60}}?\b(?:was|is|by|from|to|with)\s(?:the\s)?(?P<p>{NAME})(?P<rest>[^.;]*)")
IT_IS_CALLED = Screened(rf"^(?:[Ii]t|[Tt]his|[Tt]hat)\s(?:was|is)\s(?:called|known\sas|named)\s(?:the\s)?(?P<s>[A-Z][\w'&-]*(?:\s[\w'&-]+){{0,6}}?)(?:,\s|;\s|\s)(?:and\s)?(?:it\s)?(?:was|is|had\sbeen)?\s?(?:{DONE})\sby\s(?:the\s)?(?P<p>{NAME})(?P<rest>[^.;]*)")
# "Family support: FSS (Family Support Society) for the Council since May"
NOTE = Screened(
    rf"^(?:[-•*]\s)?(?P<s>[A-Z][\w'/ -]{{3,60}}?)(?::|\s-)\s(?P<p>{NAME}(?:\s\([A-Z][\w' &]{{2,60}}\))?),?\s(?=(?:for|on\sbehalf\sof|under|since|until|from|on\s(?:an?|the)\s(?:[a-z-]+\s)?(?:contract|agreement|grant)|to\s\w+\s\d{{4}})\b)"
)
# "under a joint agreement (Ashe Council, Birch Council)"
DEAL_OF = Screened(r"\b(?:agreement|contract|arrangement)s?\s\((?P<who>[A-Z][^()]{3,160})\)")
# "the Council's own Home Team has done it": the team
COUNCILS_TEAM = Screened(r"\b(?:[Tt]he\s|[Ii]ts\s)?(?:(?:[A-Z]\w+\s){0,2}(?:Council|Authority)'s\s)(?:own\s)?(?=(?:[A-Z][\w'-]*\s(?:(?:and|in|for|of)\s)?){1,6}(?:Team|Unit|Hub)\b)")
IT_IS_DONE = Screened(rf"\b(?:{DOES_ALL}|{DONE_ALL})\s(?P<it>it|them|these|those)\b")
# "(The interviews in question: return home interviews.)"
IN_QUESTION = Screened(r"^\(?(?:[Tt]he|[Tt]hese|[Tt]hose)\s(?P<noun>[a-z]+)\s(?:(?:in\squestion|meant|referred\sto|concerned|spoken\sof|at\sissue)(?:\s(?:were|was|are|is)|:|,)?|(?:were|was)\s(?:the\s)?)\s?(?:the\s)?(?P<s>[a-z][\w' -]{4,60}?)\.?\)?$")
# A heading that runs into its text: "(3) Support to kinship carers."
VERBLESS = re.compile(r"(?:\(?\w{1,3}[).]\s)?(?P<s>[A-Z][\w'/-]*(?:\s[\w'/-]+){0,9})[.:]?$")
A_VERB = re.compile(r"\b(?:was|were|is|are|had|has|have|be|been|noted|said|asked|thanked|agreed|resolved|received|would|will)\b")
# "two contracts with the Council: one for advocacy, from May, and one for mentoring, from June"
SEVERAL_DEALS = Screened(r"\b(?:two|three|four|several|both)\s(?:[a-z-]+\s)?(?:contracts?|agreements?|services|projects|schemes)\b[^:;.]{0,80}(?::|,|-)\s(?=(?:one|the\sfirst|an?)\s(?:of\sthem\s)?(?:is\s|was\s|being\s)?(?:for|to\srun|covers?|covering)\b)")
ONE_FOR = re.compile(r"[;,]?\s?(?:and\s)?(?:one|another|the\s(?:first|second|third|other|last)|an?)\s(?:of\sthem\s)?(?:is\s|was\s|being\s)?(?:for|to\srun|covers?|covering)\s(?:the\s)?(?P<s>[A-Za-z][^,;.]*?)(?P<rest>(?:,?\s(?:from|since|until|to|which|ending|running|that)\b(?:(?!\sand\s(?:one|another|the\s|an?\s)|;)[^.])*)?)(?=[;,.]|\sand\s(?:one|another|the\s|an?\s)|$)")
# A question and its answer in a word: "Who runs the line? Kite Voices. For whom? The Council."
WHO_RUNS = Screened(rf"\b[Ww]ho\s(?:now\s|currently\s|actually\s)?{DOES_ALL}\s(?:the\s|its\s|our\s)?(?P<s>[A-Za-z][^?;.]{{3,70}})\?$")
ONLY_NAME = re.compile(rf"(?:[A-Z]\w*:\s)?(?:[Tt]he\s)?(?P<p>{NAME})(?P<rest>,?\s(?:since|from|until|for|on|under)\s[^.;]{{3,80}})?\.?$")
FOR_WHOM_ASKED = re.compile(r"(?:[Oo]n\swhose\sbehalf|[Ff]or\swhom|[Ww]ho\s(?:pays?|paid|commission\w+|buys|bought|lets?)\b[^?]{0,30})\?$")
SINCE_ASKED = re.compile(r"(?:[Ss]ince|[Ff]rom)\swhen\?$")
UNTIL_ASKED = re.compile(r"(?:[Uu]ntil|[Tt]o)\swhen\?$")
