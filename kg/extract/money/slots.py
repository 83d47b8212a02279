"""Whether what stands as service, provider and commissioner may be one: the last look at each row, however it was found."""

from __future__ import annotations

from kg.extract.presence.initials import initials_of
from kg.extract.presence.lists import listed
from kg.reading import Reading
from kg.rules.money.servicewords import IS_SERVICE, NAMED_SO
from kg.rules.money.signs import OFFICE
from kg.rules.money.slots import (
    CLAUSE,
    ENDED,
    FOR_WHOM,
    HEAD,
    LEADS,
    LETTERS_OF_NOBODY,
    NAMED,
    NO_BODY,
    NO_BUYER,
    OF_WHAT,
    OF_WHOM,
    POINTS,
    UNENDED,
)


def is_service(name: str) -> bool:
    """Whether a name is a noun phrase with the noun of a service, or a title: no clause, no word that points back.

    >>> is_service("family group conferences"), is_service("whereas family group conferences"), is_service("both services")
    (True, False, False)
    """
    phrase = FOR_WHOM.sub("", name)
    if not phrase or LEADS.match(phrase) or POINTS.fullmatch(phrase) or CLAUSE.search(phrase) or UNENDED.search(name):
        return False
    head = phrase if OF_WHOM.fullmatch(_head(phrase)) or ENDED.search(phrase) else _head(phrase)  # "children in need support"
    return any(p.search(head) for p in (IS_SERVICE, NAMED_SO, HEAD)) or NAMED.fullmatch(phrase) is not None


def _head(phrase: str) -> str:
    """A phrase up to what says of whom or where it is: "decisions" of "decisions of strategy discussions"."""
    return OF_WHAT.split(phrase, maxsplit=1)[0]


def is_organisation(reading: Reading, name: str) -> bool:
    """Whether a name may be an organisation's: no letters of a person who was there or of nobody, no office, no clause."""
    if LETTERS_OF_NOBODY.fullmatch(name) or name in initials_of(reading) or name in reading.once("persons by name", _persons):
        return False
    return any(c.isupper() for c in name) and not NO_BODY.match(name) and not OFFICE.fullmatch(name)


def _persons(reading: Reading) -> set[str]:
    """The persons whom the lists of a document name, and those to whom its prose gives a post."""
    return {entry.person.name for entry in listed(reading)} | {name for name, _, _ in reading.holders}


def may_stand(reading: Reading, provider: str, service: str, commissioner: str) -> bool:
    """Whether a row holds together: a service, an organisation that provides it and, where one is told, another body that commissions it."""
    if not is_service(service) or not is_organisation(reading, provider) or service.casefold() == provider.casefold():
        return False
    return not commissioner or (is_organisation(reading, commissioner) and not NO_BUYER.match(commissioner) and commissioner not in (provider, service))
