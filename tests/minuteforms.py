"""One meeting's six items and its decisions, as clerks, web sites and PDFs set them: the product of ten independent choices.

`AXES` names each choice and its values, the first of each the plainest; `page` writes the page of a `Form`, `expected` says what must be
read there. What nobody would be sure of is left out by `possible`. `covering` picks forms in which every pair of values stands.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from textwrap import wrap
from typing import NamedTuple

Form = dict[str, str]
Item = tuple[str, str]  # number, title
Resolution = tuple[str, str, str, str]  # number, label, text, action


class Decision(NamedTuple):
    """What was decided: as a thing that is to be ("the report be noted"), and as a deed ("note the report")."""

    be: str
    do: str
    action: str


class Business(NamedTuple):
    """An item of the meeting: its title, the paragraphs of its minute, and what was decided."""

    title: str
    said: tuple[str, ...]
    decisions: tuple[Decision, ...] = ()


MEETING = (
    Business("Apologies for Absence", ("An apology for absence was received from Councillor D Thorne.",)),
    Business(
        "Minutes of the Previous Meeting",
        ("The minutes of the meeting held on 8 January 2019 were submitted.",),
        (Decision("the minutes of the meeting held on 8 January 2019 be confirmed as a correct record", "confirm the minutes of the meeting held on 8 January 2019 as a correct record", "confirm minutes"),),
    ),
    Business(
        "Short Breaks for Disabled Children",
        ("The Head of Inclusion presented a report on short breaks. Most families had two nights a month.", "In reply to a question she said that a second house would open in the autumn."),
        (Decision("the contents of the report be noted", "note the contents of the report", "note"),),
    ),
    Business(
        "Fostering Service: Annual Report",
        ("The Committee considered a report of the Director on the work of the fostering service in the last year.", "Councillor Ryde asked how carers were paid. The Director said that fees had not risen since 2015."),
        (
            Decision("the work of the fostering service be noted", "note the work of the fostering service", "note"),
            Decision("the new scale of fees for carers be approved", "approve the new scale of fees for carers", "approve"),
            Decision("the Director be requested to report again in June", "request the Director to report again in June", "request"),
        ),
    ),
    Business("Children Missing from Education", ("The Principal Education Welfare Officer gave a presentation on the work of her team.", "Members spoke of the part that schools play.")),
    Business(
        "Youth Justice Plan",
        ("A report was submitted on the plan for the next three years. The Head of Service answered questions.",),
        (Decision("the Youth Justice Plan be endorsed", "endorse the Youth Justice Plan", "endorse"),),
    ),
)

ROMAN = ("I", "II", "III", "IV", "V", "VI")
AXES: dict[str, tuple[str, ...]] = {
    "number": ("1.", "1", "Item 1", "Item 1:", "23.", "23", "2019/14", "14/19", "CYP12", "CYP/12", "IV", "IV.", "(4)", "4)", "Minute 23", "none"),
    "line": ("inline", "own line"),
    "title": ("Title Case", "CAPITALS", "**bold**", "reference", "wrapped", "blurb", "pages"),
    "paragraphs": ("none", "4.1", "(1)"),
    "place": ("end", "above", "cell", "last sentence", "Decision", "Outcome", "Action agreed"),
    "opener": (
        "RESOLVED –", "RESOLVED:", "Resolved that", "It was AGREED", "AGREED to", "The Committee agreed:", "The Committee, having considered the report, resolved:",
        "Decision:", "Recommendation agreed:", "moved", "RESOLVED alone", "Members agreed to", "IT WAS RESOLVED", "Agreed:",
    ),
    "label": ("(a)", "(i)", "1.", "1)", "bullets", "semicolons", "(a) inline", "(i) inline", "(1)", "dashes", "a.", "i)"),
    "between": (";", "; and", "."),
    "page": ("none", "committee and date", "Page 3 of 9", "3"),
    "spacing": ("blank lines", "no blank lines", "wrapped"),
}  # fmt: skip
PLAIN: Form = {axis: values[0] for axis, values in AXES.items()}
_NUMBERS = {
    "1.": "{n}.", "1": "{n}", "Item 1": "Item {n}", "Item 1:": "Item {n}:", "23.": "{later}.", "23": "{later}", "2019/14": "2019/{n13}", "14/19": "{n13}/19", "CYP12": "CYP{n11}", "CYP/12": "CYP/{n11}", "(4)": "({n})", "4)": "{n})", "Minute 23": "Minute {later}",
}  # fmt: skip
_DEEDS = ("Members agreed to", "AGREED to", "The Committee agreed:")
_INLINE = ("(a) inline", "(i) inline", "semicolons")
_HEADED = ("Decision", "Outcome", "Action agreed")


def _number(form: Form, at: int) -> str:
    kind = form["number"]
    if kind == "none":
        return ""
    if kind.startswith("IV"):
        return ROMAN[at] + kind[2:]
    return _NUMBERS[kind].format(n=at + 1, later=at + 23, n13=at + 13, n11=at + 11)


def _digits(number: str) -> str:
    """A number without its word, brackets and stops."""
    return number.removeprefix("Item ").removeprefix("Minute ").strip(".:()")


def possible(form: Form) -> bool:
    """Whether a clerk would set a page so, and a reader be sure of it."""
    number, place, label, opener = form["number"], form["place"], form["label"], form["opener"]
    bare = number == "none" and (
        form["line"] == "own line" or form["paragraphs"] == "4.1" or place == "cell" or (place in _HEADED and form["title"] in ("Title Case", "blurb", "wrapped"))
    )
    numbered_beneath = form["paragraphs"] == "4.1" and (not _digits(number).isdigit() or place == "cell")
    numbered_twice = form["paragraphs"] == "(1)" and (place == "cell" or label in ("1.", "1)", "(1)"))
    in_cells = place == "cell" and (form["line"] == "own line" or form["title"] in ("wrapped", "blurb", "**bold**") or label not in _INLINE)
    said_twice = (place in _HEADED and opener in ("Decision:", "Recommendation agreed:", "RESOLVED alone", "Agreed:")) or (place == "cell" and opener == "RESOLVED alone")
    in_a_sentence = place == "last sentence" and (label not in _INLINE or opener not in ("It was AGREED", "AGREED to", "The Committee, having considered the report, resolved:", "moved"))
    closed_up = form["spacing"] != "blank lines" and (place == "cell" or number == "none" or form["title"] in ("blurb", "wrapped"))
    return not (closed_up or bare or numbered_beneath or numbered_twice or in_cells or said_twice or in_a_sentence)


def _title(form: Form, at: int, business: Business) -> list[str]:
    """The lines of a title, without its number."""
    title = business.title
    match form["title"]:
        case "CAPITALS":
            return [title.upper()]
        case "reference":
            return [f"{title} (CS/19/{at + 40})"]
        case "pages":
            return [f"{title} (Pages {at * 8 + 1} - {at * 8 + 8})"]
        case "wrapped":
            words = title.split()
            return [" ".join(words[:-1]), words[-1]]
    return [title]


def _heading(form: Form, at: int, business: Business) -> str:
    number, (first, *more) = _number(form, at), _title(form, at, business)
    bold = "**" if form["title"] == "**bold**" else ""
    if not number:
        return "\n".join([f"{bold}{first}{bold}", *more])
    if form["line"] == "own line":
        return "\n".join([f"{bold}{number}{bold}", "", f"{bold}{first}{bold}", *more])
    indent = " " * (len(number) + 2)
    return "\n".join([f"{bold}{number}  {first}{bold}", *(indent + line for line in more)])


def _mark(label: str, at: int) -> str:
    kind = label.removesuffix(" inline")
    return {"(a)": f"({'abc'[at]})", "(i)": f"({('i', 'ii', 'iii')[at]})", "1.": f"{at + 1}.", "1)": f"{at + 1})", "bullets": "•", "dashes": "–", "(1)": f"({at + 1})", "a.": f"{'abc'[at]}.", "i)": f"{('i', 'ii', 'iii')[at]})", "semicolons": ""}[kind]


def _ending(form: Form, at: int, last: int) -> str:
    if at == last:
        return "."
    between = form["between"]
    if form["label"] in _INLINE:
        return "; and" if at == last - 1 else ";"
    return between if between != "; and" else "; and" if at == last - 1 else ";"


def decided(form: Form, decisions: tuple[Decision, ...]) -> str:
    """The words of a decision, with its opener, in one paragraph or with a line for each part."""
    opener, many = form["opener"], len(decisions) > 1
    deeds = opener in _DEEDS
    things = [d.do if deeds else d.be for d in decisions]
    inline = form["label"] in _INLINE
    lead = {
        "RESOLVED –": "RESOLVED – That", "RESOLVED:": "RESOLVED: That", "Resolved that": "Resolved that", "It was AGREED": "It was AGREED that", "AGREED to": "AGREED to",
        "The Committee agreed:": "The Committee agreed: to" if not many or inline else "The Committee agreed:", "The Committee, having considered the report, resolved:": "The Committee, having considered the report, resolved that",
        "Decision:": "Decision: That", "Recommendation agreed:": "Recommendation agreed: That", "moved": "It was moved and seconded, and unanimously agreed, that",
        "RESOLVED alone": "RESOLVED\n\nThat", "Members agreed to": "Members agreed to", "IT WAS RESOLVED": "IT WAS RESOLVED that", "Agreed:": "Agreed: That",
    }[opener]  # fmt: skip
    if form["place"] == "last sentence":
        lead = {"It was AGREED": "and it was AGREED that", "AGREED to": "and AGREED to", "moved": "and it was moved and seconded, and unanimously agreed, that"}.get(opener, "and, having considered the report, resolved that")
    if not many:
        return f"{lead} {things[0]}."
    last = len(things) - 1
    if inline:
        parts = [f"{_mark(form['label'], at)} {'that ' if at and not deeds and form['label'] == 'semicolons' else 'to ' if at and deeds and form['label'] == 'semicolons' else ''}{thing}".strip() + _ending(form, at, last) for at, thing in enumerate(things)]
        return f"{lead} {' '.join(parts)}"
    own = "to " if opener == "The Committee agreed:" else "That " if opener in ("RESOLVED:", "Decision:", "Recommendation agreed:", "RESOLVED alone", "Agreed:") else ""
    head = lead.removesuffix("That").strip() if own == "That " else lead.removesuffix(":") + ":"
    return "\n\n".join([head, *(f"{_mark(form['label'], at)} {own}{thing}{_ending(form, at, last)}" for at, thing in enumerate(things))])


def _minute(form: Form, at: int, business: Business) -> list[str]:
    """The paragraphs below a title."""
    said = list(business.said)
    if business.decisions:
        words = decided(form, business.decisions)
        if form["place"] == "last sentence":
            by = "The Committee thanked the officers " if form["opener"] not in ("It was AGREED", "moved") else "Officers were thanked "
            said[-1] = f"{said[-1]} {by}{words}"
        elif form["place"] == "above":
            said.insert(0, words)
        elif form["place"] in _HEADED:
            said.append(f"{form['place']}\n\n{words}")
        else:
            said.append(words)
    if form["paragraphs"] != "none":
        digits = _digits(_number(form, at))
        said = [text if text.startswith(_HEADED) else f"{digits}.{i}  {text}" if form["paragraphs"] == "4.1" else f"({i})  {text}" for i, text in enumerate(said, 1)]
    return said


HEAD = "Exampleshire Council\n\nChildren and Families Committee\n\nMinutes of the meeting held on Tuesday 5 March 2019 at 2.00 pm in County Hall, Marlford\n\nPresent: Councillors A Quill (Chair), B Ryde and C Stow"


def page(form: Form) -> str:
    """The minutes of the meeting in one form."""
    out = [HEAD]
    if form["place"] == "cell":
        out.append("Item | Discussion | Decision")
    for at, business in enumerate(MEETING):
        heading, minute = _heading(form, at, business), _minute(form, at, business)
        if form["place"] == "cell":
            told, words = (minute[:-1], minute[-1]) if business.decisions else (minute, "")
            out.append(f"{heading} | {' '.join(told)} | {words}".rstrip())
            continue
        if form["title"] == "blurb":
            heading += f"\n\nTo consider the report of the Director of Children's Services on {business.title.lower()}."
        out += [heading, *minute]
        if at in (1, 3) and form["page"] != "none":
            number = at // 2 + 1
            foot = {"committee and date": f"Children and Families Committee – 5 March 2019\n\n{number + 1}", "Page 3 of 9": f"Page {number} of 3", "3": str(number)}[form["page"]]
            out.insert(len(out) - 1, foot)
    text = "\n\n".join(out) + "\n"
    if form["spacing"] == "no blank lines":
        return text.replace("\n\n", "\n")
    return "\n".join("\n".join(wrap(line, 78)) for line in text.split("\n")) if form["spacing"] == "wrapped" else text


def items(form: Form) -> list[Item]:
    """The rows of `items` that the page tells."""
    number = [_digits(_number(form, at)) for at in range(len(MEETING))]
    title = [" ".join(_title(form, at, business)).split(" (Pages")[0] for at, business in enumerate(MEETING)]
    return list(zip(number, title, strict=True))


def resolutions(form: Form) -> list[Resolution]:
    """The rows of `resolutions` that the page tells."""
    deeds = form["opener"] in _DEEDS
    found = []
    for (number, _), business in zip(items(form), MEETING, strict=True):
        if form["label"] == "semicolons" and len(business.decisions) > 1:  # parts without labels, in one sentence: one row
            words = decided(changed(**{**form, "place": "end", "opener": "AGREED to" if deeds else "Resolved that"}), business.decisions)
            found.append((number, "", words.split(" ", 2)[2], business.decisions[0].action))
            continue
        for at, decision in enumerate(business.decisions):
            label = _mark(form["label"], at).strip("().•–") if len(business.decisions) > 1 else ""
            found.append((number, label, decision.do if deeds else decision.be, decision.action))
    return found


def changed(**choices: str) -> Form:
    """The plainest form but for some choices."""
    return {**PLAIN, **choices}


def ones() -> Iterator[Form]:
    """The plainest form and each in which one choice differs from it."""
    yield PLAIN
    yield from (changed(**{axis: value}) for axis, values in AXES.items() for value in values[1:] if possible(changed(**{axis: value})))


def pairs() -> Iterator[Form]:
    """Each form in which two choices differ from the plainest."""
    for (a, of_a), (b, of_b) in combinations(AXES.items(), 2):
        yield from (form for x in of_a[1:] for y in of_b[1:] if possible(form := changed(**{a: x, b: y})))


def spread(count: int) -> Iterator[Form]:
    """So many forms from all over the product, each choice taken by a stride of its own."""
    given = step = 0
    while given < count:
        step += 1
        form = {axis: values[(step * stride // 1009) % len(values)] for (axis, values), stride in zip(AXES.items(), _STRIDES, strict=True)}
        if possible(form):
            given += 1
            yield form


_STRIDES = (1234, 1301, 2203, 907, 3119, 4111, 5147, 6173, 7219, 8237)


def covering() -> list[Form]:
    """Forms of the whole product in which every possible pair of values stands: greedy, from `spread`, then from `pairs`."""
    seen: set[tuple[str, str, str, str]] = set()
    chosen = []
    for source in (ones(), spread(3000), pairs()):
        for form in source:
            new = {(a, x, b, y) for (a, x), (b, y) in combinations(form.items(), 2)} - seen
            if new:
                seen |= new
                chosen.append(form)
    return chosen


def named(form: Form) -> str:
    """A form by what in it is not the plainest."""
    return ", ".join(f"{axis} {value}" for axis, value in form.items() if value != PLAIN[axis]) or "plain"
