"""What stands beside the names of a list whose cells ran together: "Ben Heath Head of Care Kirby Council" has no mark between its columns."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.besidenames import segments_of
from kg.gazetteer import by_name
from kg.names import STYLE
from kg.people import read_list
from kg.persons import Person, with_segments
from kg.rules.presence.posts import BUSINESS, ORG_WORD, POST_HEAD
from kg.titles import split_organisation, split_post

_BRACKET = re.compile(r"\s*\([^()]*\)")
_HYPHENED = re.compile(r"(?<=[a-z])- (?!(?:and|or|to|&)\b)(?=[a-z])")  # "Fami- lies", as the line ended there
_FIELD = re.compile(r"\s*(?:of|for|-|\u2013)\s+")
_SCHOOL = re.compile(r"(?P<school>.*?\b(?:School|Academy|College))\s+[A-Z].*")  # "Elm Primary School Primary Heads": whom the head speaks for
_PLURAL = re.compile(r"(?:.*\s)?(?:Heads|Head ?[Tt]eachers|Principals|Governors|Schools|GPs)")
_KIND = re.compile(r"(?:Partnership|Teams?|Services?|Forum|Network|Group|Association|Federation|Union|Hub|Unit|Scheme|Project)")
_MARKED = re.compile(r"\s*[,;(:/\u2013-]")
_SURNAME = r"(?:(?:[Dd]e|[Vv]an|[Vv]on|[Dd]er|[Ll]a|[Ll]e|Mac|Mc|St\.?)\s)?(?:[OD]['\u2019])?[A-Z][\w\u2019'-]+"
_NAME = re.compile(rf"(?P<style>(?:{STYLE}\s?)*)(?P<name>(?:(?:[A-Z]\.?\s?){{1,3}}(?<=[\s.])|[A-Z][a-z][\w'-]*\s(?:[A-Z]\.?\s)?){_SURNAME})(?=\s|$)")


def flat_name(said: str) -> tuple[str, str] | None:
    """The name with which a row opens, with its style, and the rest of the row; of names in full the first two words."""
    found = _NAME.match(said)
    return (found.group(), said[found.end() :].strip()) if found else None


def person_beside(name: str, beside: str) -> Person | None:
    """The person of a name, with what stands beside it, its columns run together or parted by marks of their own."""
    person = next(iter(read_list(name, 0, len(name))), None)
    if person is None or person.private:
        return None
    beside = _HYPHENED.sub("", " ".join(beside.split()))
    if _MARKED.match(beside):
        said, dash, last = beside.replace("\u2013", "-").rpartition(" - ")
        agency = _BRACKET.sub("", last).strip(" ,;")
        if dash and said.strip(" -") and not POST_HEAD.search(agency) and (ORG_WORD.search(agency) or agency.isupper()):
            return replace(with_segments(person, segments_of(said)), organisation=agency)
        return with_segments(person, segments_of(beside.replace("\u2013", "-")))
    post, organisation = apart(beside)
    made = with_segments(person, [post]) if post else person
    if made.private:
        return None
    return replace(made, organisation=organisation or made.organisation)


# the fields of posts beside those of a council's directorates
_BUSINESS = re.compile(
    rf"(?:{BUSINESS.pattern}|(?:Nursing|Midwifery|Medicine|Medical|Clinical|Therap(?:y|ies)|Patients?|Students?|Pupils?|Child|Criminal|Crime|Paediatrics?|Public|Mental|Primary|Secondary|Acute|Operational)(?:,?\s+|$)){{1,5}}"
)
_PORTFOLIO = re.compile(r"(?:Lead|Cabinet|Executive|Portfolio) (?:Member|Holder|Councillor)\b")
_AGENCY_LAST = re.compile(
    r"(?<=\s)[A-Z][\w'-]+(?: (?:and|&) (?:Greater |North |South |East |West |Mid )?[A-Z][\w'-]+)? (?:(?:Metropolitan |County |City |Borough |District ){1,2}Council|CCG|CRC|Constabulary)$"
)
_SMALL = re.compile(r"(?:[\s,&]|\b(?:and|for|of|the))+$")


def _small_off(said: str, end: int) -> int:
    """An end before which no small word stands."""
    return len(_SMALL.sub("", said[:end]))


def apart(said: str) -> tuple[str, str]:
    """The post and the organisation that follow one another in a row without a mark between.

    >>> apart("Assistant Director - Children, Families and Learning Local Authority")
    ('Assistant Director - Children, Families and Learning', 'Local Authority')
    >>> apart("Detective Inspector Kirby Constabulary"), apart("Adult Care"), apart("Lay Member")
    (('Detective Inspector', 'Kirby Constabulary'), ('', 'Adult Care'), ('Lay Member', ''))
    """
    said = _BRACKET.sub("", said).strip(" ,;:-\u2013")
    if _PORTFOLIO.match(said):
        return said, ""
    if (agency := _AGENCY_LAST.search(said)) and POST_HEAD.search(said, 0, agency.start()):
        words = said[: agency.start()].split()
        for count in range(min(3, len(words) - 1), 0, -1):  # "Head of Care North East Elmshire Council"
            longer = " ".join([*words[-count:], agency.group()])
            if by_name(longer):
                return " ".join(words[:-count]), longer
        return said[: agency.start()].strip(" ,;-"), agency.group()
    head = POST_HEAD.search(said)
    if head is None or (_PLURAL.fullmatch(said) and head.end() == len(said)):
        return "", said
    end = head.end() + (len(" Teacher") if said[head.end() :].lower().startswith(" teacher") else 0)
    while more := POST_HEAD.match(said, end + 1):
        end = more.end()
    field = _FIELD.match(said, end)
    of = _BUSINESS.match(said, field.end() if field else end + 1)
    while of:
        end = _small_off(said, of.end())
        field = _FIELD.match(said, end)
        of = _BUSINESS.match(said, field.end()) if field else None
    if field:
        return split_organisation(*split_post(said))
    post, organisation = said[:end].strip(), said[end:].strip(" ,;-\u2013")
    if not organisation:
        return split_organisation(*split_post(said))
    if not organisation[:1].isupper():
        return said, ""
    if _KIND.fullmatch(organisation):
        return "", said  # "Family Nurse Partnership"
    told = _SCHOOL.fullmatch(organisation)
    return post, told["school"] if told else organisation
