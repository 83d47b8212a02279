"""Sentences of minutes, and ways to say each otherwise that change nothing of what it says; and ways that take it back."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

Rewrite = Callable[[str], str]

HEAD = "Durham County Council\nChildren and Young People Scrutiny Committee\nMinutes of the meeting held on 4 May 2022\n\n5. Safeguarding children\n\n"
# In our own words, each of facts of one question or two, each a clause of its own.
SENTENCES = (
    "Ofsted had inspected services for children from 9 to 13 September 2019.",
    "The inspection by the Care Quality Commission was carried out in March 2018.",
    "A focused visit by Ofsted had taken place on 14 and 15 May 2019.",
    "Ofsted had judged services for children to require improvement in July 2017.",
    "The Barset Safeguarding Children Board was judged to be good by Ofsted in July 2017.",
    "Inspectors from Ofsted had praised the work of the fostering team in May 2019.",
    "The Barset Safeguarding Children Partnership had replaced the Barset Safeguarding Children Board on 1 August 2019.",
    "The Truancy Panel was renamed the Attendance Board in May 2018.",
    "The Roe Youth Trust and the Dale Youth Trust had merged in 2016 to form the Vale Youth Trust.",
    "The Barset Exploitation Board was made up of Durham Constabulary, Cafcass and the Probation Service.",
    "The Barset Safeguarding Adults Board, which Ada Moor chaired, was funded by Durham Constabulary.",
    "The Barset Youth Justice Board was chaired by Ada Moor, Chief Superintendent.",
    "The Council hosts the Barset Multi-Agency Safeguarding Hub.",
    "The Neglect Strategy had been approved by Cabinet in March 2021.",
    "The Early Help Strategy was in force from 2019 to 2023.",
    "The Corporate Parenting Strategy was published in June 2020.",
    "The number of children looked after was 437 on 31 March 2021.",
    "The vacancy rate for social workers was 14% in December 2021, compared with 19% in December 2020.",
    "There had been 91 permanent exclusions in the county in 2018/19.",
    "The average caseload was 16 in March 2022.",
    "Return home interviews were delivered by Kite Voices on behalf of the Council from April 2016.",
    "The advocacy service, which was run by Kite Voices, was commissioned by the Council.",
    "The Council had commissioned Roe Mind to provide counselling for young people.",
    "The contract for mediation was held by Dale Care Ltd until March 2020.",
    "The Home Office had awarded the Council £640,000 for work to prevent serious violence.",
    "Durham Constabulary contributed £36,500 to the budget of the Barset Safeguarding Children Partnership.",
    "The Department for Education had given the Council a grant of £250,000 for family hubs.",
    "The duty came from the Children and Social Work Act 2017.",
)


@dataclass(frozen=True)
class Saying:
    """A way to say a sentence otherwise."""

    name: str
    put_on: Rewrite


def _small(sentence: str) -> str:
    """A sentence as it goes on behind other words: "the grant had ended"."""
    return re.sub(r"^(?:The|A|There|Return|In|On)\b", lambda m: m.group().lower(), sentence)


def _capital(sentence: str) -> str:
    return sentence[0].upper() + sentence[1:]


def led(lead: str) -> Saying:
    """The sentence behind words that tell who said it."""
    return Saying(lead, lambda sentence: f"{lead} {_small(sentence)}")


def tagged(tag: str) -> Saying:
    """The sentence before words that tell who said it."""
    return Saying(f"…, {tag}", lambda sentence: f"{sentence[:-1]}, {tag}.")


def between(words: str) -> Saying:
    """The sentence with words between its subject and its verb."""
    return Saying(f"…{words}…", lambda s: re.sub(r"^((?:[\w'-]+ ){1,9}?[\w'-]+) (?=(?:was|were|had) )(?!there had)", rf"\1{words}", s, count=1) if not s.startswith("There") else s)


def swapped(name: str, pattern: str, by: str) -> Saying:
    """The sentence with some words for others."""
    return Saying(name, lambda sentence: _capital(re.sub(pattern, by, sentence, count=1)))


_BODY = r"[Tt]he (Barset [A-Z][\w' -]*? (Board|Partnership|Hub))\b"


def _named_before(sentence: str, introduced: str, short: str) -> str:
    """The sentence behind one that names its body in full, with the body in short where it names one alone."""
    bodies = list(re.finditer(_BODY, sentence))
    if len(bodies) != 1:
        return sentence
    name, head = bodies[0].groups()
    letters = "".join(word[0] for word in re.findall(r"[A-Z]\w+", name))
    said = sentence.replace(bodies[0].group(), short.format(head=head, letters=letters))
    return f"{introduced.format(name=name, letters=letters)} {_capital(said)}"


def _time_first(sentence: str) -> str:
    """ "In May 2018 the panel was renamed": the time at the end of a sentence told at its beginning."""
    when = re.fullmatch(r"(?P<what>[^,]+) (?P<when>(?:in|on) (?:\d+ )?[A-Z]\w+ \d{4})\.", sentence)
    return f"{_capital(when['when'])} {_small(when['what'])}." if when else sentence


SAYINGS = (
    *map(
        led,
        (
            "It was reported that", "Members heard that", "The Director advised the Committee that", "Members were reminded that", "Officers explained that", "The Chair said that",
            "In reply to a question, the Head of Service confirmed that", "The Committee's attention was drawn to the fact that", "The Panel learned that",
            "Members sought clarification and were told that", "Councillor Sample was told that", "In reply to Councillor Sample, the Head of Service confirmed that", "The covering report stated that",
            "As Members would recall,", "As set out at paragraph 3.2 of the report,", "Turning to the next point,", "However,",
        ),
    ),
    *map(tagged, ("the Director said", "Members heard", "it was reported", "officers advised", "she added", "the Head of Service told Members")),
    *map(between, (", she added, ", ", the Director said, ", ", it was noted, ", " (as reported in the spring) ", " - as Members would recall - ")),
    Saying("“…,” the Director said", lambda sentence: f"“{sentence[:-1]},” the Director said."),
    Saying("The Director said: “…”", lambda sentence: f"The Director said: “{sentence}”"),
    swapped("duly", r"(?<= )(was|were|had) (?=(?:been )?[a-z]+(?:ed|en|ld|un)\b)", r"\1 duly "),
    swapped("in the event", r"(?<= )(was|were|had) (?=(?:been )?[a-z]+(?:ed|en|ld|un)\b)", r"\1 in the event "),
    swapped("(which …)", r", (which [^,]+),", r" (\1)"),
    swapped("- which … -", r", (which [^,]+),", r" - \1 -"),
    swapped("a total of", r"(?<!of )(?=£)", "a total of "),
    swapped("the authority", r"\b([Tt])he Council\b", r"\1he authority"),
    swapped("the local authority", r"\b([Tt])he Council\b", r"\1he local authority"),
    swapped("Durham County Council", r"\b[Tt]he Council\b", "Durham County Council"),
    swapped("May 14, 2019", r"(?<!to )(?<!and )\b(\d+) ([A-Z][a-z]+) (\d{4})", r"\2 \1, \3"),
    swapped("£640k", r"£(\d+),000\b", r"£\1k"),
    Saying("the Board, named before", lambda sentence: _named_before(sentence, "Members considered the work of the {name}.", "the {head}")),
    Saying("its letters, given before", lambda sentence: _named_before(sentence, "Members considered the work of the {name} ({letters}).", "the {letters}")),
    Saying("the time first", _time_first),
    Saying("4.2", lambda sentence: f"4.2 {sentence}"),
    Saying("Update:", lambda sentence: f"Update: {sentence}"),
    Saying("a bullet", lambda sentence: f"The following points were made:\n\n- {sentence}"),
)
# After these nothing of the sentence is told as a fact.
DENIALS = (
    *map(
        led,
        (
            "It was hoped that", "It was not the case that", "The Director denied that", "It was untrue that", "It had been suggested that", "Councillor Sample asked whether", "There was no evidence that",
            "There was a rumour that", "A resident had claimed that", "It was to be seen whether",
        ),
    ),
    Saying("If …", lambda sentence: f"If {_small(sentence)[:-1]}, a further report would be brought."),
    swapped("not", r"(?<= )(was|were|had) ", r"\1 not "),
    swapped("should", r"(?<= )(?:had been|was|were|had) (?=[a-z]+(?:ed|en|ld|un)\b)", "should be "),
    Saying("…?", lambda sentence: f"Councillor Sample asked: was it true that {_small(sentence)[:-1]}?"),
)
