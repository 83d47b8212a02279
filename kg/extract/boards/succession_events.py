"""What the frames of `kg.rules.boards.successions_frames` tell in the shadow of a sentence: who followed whom, what ended, who took over.

The subject of a verb is the name, or what stands for one, from which the verb is reached over asides, a relative pronoun, or a
verb that shares the subject; its object is the name after it. Roles follow from the frame.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kg.extract.boards.shadow import Shadow
from kg.rules.boards.successions_frames import (
    AFTER_FIRST,
    AMONG,
    APPOSED,
    AUX,
    ENDS,
    HAD_REPLACED,
    HEIRS,
    JOINED,
    MENTION,
    MORE,
    NEEDS,
    NEW,
    OBJECT,
    OBJECT_FIRST,
    OLD,
    PAIRS,
    PREPOSED,
    RELATIVE,
    RELATIVE_TWICE,
    RENAMED,
    SHARED,
    TO_BE,
    TRANSITIVE,
    VERBS,
    VERBS_NEED,
    WORK_OF,
    Frame,
)
from kg.screen import Screened

Place = tuple[int, int]  # of a name, or of a word that stands for one, in the shadow


@dataclass(frozen=True, slots=True)
class Event:
    """What a frame tells: the places of the old and of the new, from where to where, and where its verbs begin."""

    frame: str
    old: tuple[Place, ...]
    new: tuple[Place, ...]
    start: int
    verb: int
    end: int


def events(shade: Shadow, plain: str) -> list[Event]:
    """All that the frames tell in a sentence and its shadow, in the order of the text, each verb once."""
    ends, pairs = NEEDS[0].met(plain), NEEDS[1].met(plain)
    verbs = [VERBS[n] for n in VERBS_NEED.met(plain)]
    text = shade.text
    found: dict[tuple[int, str], Event] = {}
    objects: set[Place] = set()
    for mention in MENTION.finditer(text):
        subject = _word(mention.group(), mention.start())
        if subject in objects and text[slice(*subject)] != "O":
            continue
        for event in _of_subject(text, subject, verbs):
            found.setdefault((event.end, "v"), event)
            objects |= {p for p in (*event.old, *event.new) if p != subject}
    for frame in (ENDS[n] for n in ends):
        for match in frame.pattern.finditer(text):
            found.setdefault((match.end(), "e"), Event(frame.name, (match.span("old"),), (), match.start(), match.start(), match.end()))
    for match in TRANSITIVE.finditer(text):
        if new := _objects(text, match.end()):
            found.setdefault((new[-1][1], "v"), Event("turned-into", (match.span("old"),), new, match.start(), match.start(), new[-1][1]))
    for match in JOINED.finditer(text):
        found[match.end(), "v"] = Event("joined-as", (match.span("old"), match.span("other")), (match.span("new"),), match.start(), match.start(), match.end())
    for frame in (PAIRS[n] for n in pairs):
        for match in frame.pattern.finditer(text):
            before, after = (next(match.span(g) for g in names if match.groupdict().get(g)) for names in (("old", "owned", "once"), ("new", "heir")))
            if not ((known := found.get((match.end(), "v"))) and known.new):
                found[match.end(), "v"] = Event(frame.name, (before,), (after,), match.start(), match.start(), match.end())
    for match in APPOSED.finditer(text):
        found.setdefault((match.end(), "v"), Event("apposed", (match.span("old"),), (match.span("new"),), match.start(), match.start(), match.end()))
    for match in RENAMED.finditer(text):
        found.setdefault((match.end(), "v"), Event("its-name", ((match.start(), match.start() + 3),), (match.span("new"),), match.start(), match.start(), match.end()))
    return sorted(found.values(), key=lambda e: (e.start, e.end))


def heirs(shade: Shadow, plain: str) -> Iterator[Event]:
    """Who came after something that ended, by the frames that tell of heirs."""
    for frame in (HEIRS[n] for n in NEEDS[2].met(plain)):
        for match in frame.pattern.finditer(shade.text):
            more = (match.span("more"),) if match.groupdict().get("more") else ()
            yield Event(frame.name, (), (match.span("new"), *more), match.start(), match.start(), match.end())


def _word(said: str, at: int) -> Place:
    """Where the word of a mention stands, without what comes before it."""
    bare = said.lstrip(",; ")
    at += len(said) - len(bare)
    for word in ("and ", "but ", "that ", "when "):
        if bare.startswith(word):
            return at + len(word), at + len(bare)
    return at, at + len(bare)


def _of_subject(text: str, subject: Place, verbs: Sequence[Frame]) -> Iterator[Event]:
    """What a name does or suffers: the first verb that a frame knows, and one that shares the subject with it."""
    if first := _object_first(text, subject):
        yield first
        return
    for at in _verbs(text, subject) if verbs else ():
        event = _at(text, subject, at, verbs)
        if event is None:
            continue
        yield event
        again = AFTER_FIRST.exact.match(text, event.end)
        after = again.end() if again else event.end + 1  # "the Panel which had preceded it was closed"
        if not again and text[event.end : event.end + 2] == ", " and event.verb > subject[1] + 1:
            again, after = RELATIVE.exact.match(text, subject[1]), event.end + 2  # "the Panel, itself formed out of two, was closed"
        if (again or after > event.end + 1 or RELATIVE.exact.match(text, subject[1])) and (second := _at(text, subject, after, verbs)):
            yield second
        return


def _object_first(text: str, subject: Place) -> Event | None:
    """What a name did to the one before "which": "the Panel, which the Board had superseded"."""
    low = max(0, subject[0] - 20)
    before = OBJECT_FIRST.search(text[low : subject[0]])
    verb = AUX.exact.match(text, subject[1] + 1) if before else None
    done = HAD_REPLACED.exact.match(text, verb.end()) if verb else None
    if before is None or done is None:
        return None
    old = low + before.start()
    return Event("had-replaced", ((old, old + 1),), (subject,), old, subject[0], done.end())


def _verbs(text: str, subject: Place) -> Iterator[int]:
    """Where the verbs of a subject may begin."""
    start, end = subject
    own = not _preposed(text, start) or (text.startswith(" to ", end) and TO_BE.search(text[max(0, start - 60) : start]) is not None)
    if own:
        yield end + (2 if text[end : end + 2] == ", " else 1)
        at = end + (len(" with O") if text.startswith(" with O", end) and text[end + 7 : end + 8] in " ," else 0)
        if at > end:
            yield at + 1  # "the Partnership with O, under which O ran it, would end"
        for _ in range(3):
            if text[at : at + 2] != ", " or (comma := text.find(", ", at + 2, at + 130)) < 0 or any(c in text[at:comma] for c in ";:."):
                break
            yield comma + 2
            if shared := SHARED.exact.match(text, comma):
                yield shared.end()  # "the Board, which Ada Moor chaired, had met for the first time in May and replaced the Panel"
            at = comma
    if relative := RELATIVE.exact.match(text, end):
        yield relative.end()
    if twice := RELATIVE_TWICE.exact.match(text, end):
        yield twice.end()
    if own and (among := AMONG.exact.match(text, end)):
        yield among.end()
    if own and (shared := SHARED.exact.match(text, end)):
        yield shared.end()


def _preposed(text: str, start: int) -> bool:
    """Whether a name is the object of a preposition, and so no subject: "the Chair of the Board was replaced"."""
    before = text[max(0, start - 60) : start]
    return PREPOSED.search(before) is not None and WORK_OF.search(before) is None


def _at(text: str, subject: Place, at: int, verbs: Sequence[Frame]) -> Event | None:
    """What the first of some frames whose verbs begin at a place tells of a subject."""
    aux = AUX.exact.match(text, at)
    verb = aux.end() if aux else at
    for frame in verbs:
        match = frame.pattern.exact.match(text, verb)
        if match and (event := _told(text, frame, subject, (at, match.end()))):
            return event
    return None


def _told(text: str, frame: Frame, subject: Place, verbs: Place) -> Event | None:
    """A frame with its subject and object in their roles; nothing where the object that it needs is missing."""
    event = Event(frame.name, (), (), subject[0], verbs[0], verbs[1])
    if not frame.object:
        return replace(event, old=(subject,))
    objects = _objects(text, verbs[1])
    if not objects:
        return replace(event, old=(subject,)) if frame.name == "split" and (" in" in text[verbs[0] : verbs[1]] or text[verbs[1] : verbs[1] + 1] in ("", ",", ".", ";")) else None
    old, new = ((subject,), objects) if frame.subject == OLD else (objects, (subject,))
    return replace(event, old=old, new=new, end=objects[-1][1])


def _objects(text: str, at: int) -> tuple[Place, ...]:
    """The names after a verb, with those that "and" adds."""
    first = OBJECT.exact.match(text, at)
    if first is None:
        return ()
    found = [first.span("said")]
    while len(found) < 4 and (more := MORE.exact.match(text, found[-1][1])) and not _speaks(text, more.end()):
        found.append(more.span("said"))
    return tuple(found)


_GOES_ON = Screened(r" (?:had|has|was|were|is|are|would|will|did|also|met|took|became)\b")


def _speaks(text: str, at: int) -> bool:
    """Whether a name is the subject of a verb of its own."""
    return _GOES_ON.exact.match(text, at) is not None


__all__ = ["NEW", "OLD", "Event", "Place", "events", "heirs"]
