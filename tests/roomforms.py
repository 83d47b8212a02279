"""Ten persons of one meeting, set as clerks, web sites and PDFs set who was there: every form is a choice of each of some independent kinds.

`FORMS` names the kinds of choice, for lists and for tables; `page` sets the page of one combination, `TOLD` is what each person's row must say.
`chosen` is a fixed selection that has every pair of choices. Combinations of which no reader could be sure are left out (`clear`).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations, product

Form = dict[str, str]
_TRIED = 12_000  # combinations among which the selection is sought

_COUNCIL = "Durham County Council"


@dataclass(frozen=True, slots=True)
class Someone:
    """A person of the meeting: the part taken in it, and what stands beside the name."""

    given: str
    surname: str
    part: str  # "member", "agency", "officer"
    post: str = ""
    agency: str = ""
    chair: bool = False
    away: bool = False

    @property
    def name(self) -> str:
        return f"{self.given} {self.surname}"

    @property
    def letters(self) -> str:
        return self.given[0] + self.surname[0]


ROOM = (
    Someone("Ada", "Moor", "member", chair=True),
    Someone("Ben", "Ryde", "member"),
    Someone("Celia", "Vane", "member"),
    Someone("Gail", "Frost", "agency", "Head of Safeguarding", "Durham Constabulary"),
    Someone("Ken", "Tate", "agency", "Designated Nurse", "North Dales NHS Trust"),
    Someone("Nia", "Bell", "agency", "Service Manager", "National Probation Service"),
    Someone("Tom", "Ashe", "agency", "Area Manager", "Durham Fire and Rescue Service"),
    Someone("Helen", "Park", "officer", "Head of Law", _COUNCIL),
    Someone("Owen", "Hart", "officer", "Democratic Services Officer", _COUNCIL),
)
_AWAY = {
    "scrutiny": Someone("Dan", "Yeo", "member", away=True),
    "partnership": Someone("Ivy", "Stone", "agency", "Director of Nursing", "Tees Hospitals NHS Foundation Trust", away=True),
}
_BODY = {
    "scrutiny": "CHILDREN AND YOUNG PEOPLE'S OVERVIEW AND SCRUTINY COMMITTEE",
    "partnership": "DURHAM SAFEGUARDING CHILDREN PARTNERSHIP",
}
# labels of the members, of the agencies that came to scrutiny, of the officers, of who sent apologies
_LABELS = {
    "present": ("Present", "In attendance", "Officers", "Apologies"),
    "members present": ("Members present", "Also present", "Officers in attendance", "Apologies for absence"),
    "attendees": ("Attendees", "Also in attendance", "Officers present", "Apologies received"),
    "members": ("Members", "Others present", "Council officers", "Apologies"),
    "board members": ("Board members present", "Guests", "Officers", "Absent"),
}
_BETWEEN = {
    "commas": ", ", "dashes": " - ", "long dashes": " \u2013 ", "bars": " | ", "tabs": "\t", "strokes": " / ", "blanks": "    ", "brackets": "(", "lines": "\n", "glued": "",
}  # fmt: skip
_HEADS = {
    "name role agency": ("Name", "Role", "Agency", "Attendance", "Initials"),
    "name title organisation": ("Name", "Job Title", "Organisation", "Status", "Initials"),
    "attendee position representing": ("Attendee", "Position", "Representing", "Present / Apologies", "Abbreviation"),
    "member designation": ("Member", "Designation", "Organisation", "Attended", "Initials"),
    "none": (),
}
_MARKS = {"words": ("Present", "Apologies"), "letters": ("P", "A"), "yes and no": ("Y", "N"), "ticks": ("\u2713", "A"), "tick and cross": ("\u2713", "\u2717")}

FORMS: dict[str, dict[str, tuple[str, ...]]] = {
    "list": {
        "kind": ("scrutiny", "partnership"),
        "between": ("commas", "dashes", "long dashes", "bars", "tabs", "strokes", "blanks", "brackets", "lines", "glued"),
        "order": ("name post agency", "name agency post", "agency name post", "post name agency", "agency above"),
        "initials": ("none", "beside", "cell"),
        "labels": ("present", "members present", "attendees", "members", "board members"),
        "label": ("colon", "own line", "capitals", "inline"),
        "lines": ("one", "several", "block"),
        "lists": ("apologies last", "apologies first", "status beside"),
        "style": ("Cllr", "Councillor", "none", "surname first", "one letter"),
        "chair": ("after", "before", "own cell"),
    },
    "table": {
        "kind": ("scrutiny", "partnership"),
        "between": ("bars", "markdown", "tabs", "blanks", "strokes", "lines"),
        "order": ("name post agency", "name agency post", "agency name post", "post name agency"),
        "initials": ("none", "beside", "cell"),
        "heads": ("name role agency", "name title organisation", "attendee position representing", "member designation", "none"),
        "status": ("words", "letters", "yes and no", "ticks", "tick and cross", "own table", "label rows"),
        "style": ("Cllr", "Councillor", "none", "one letter"),
        "chair": ("after", "own cell"),
    },
}


def clear(shape: str, form: Form) -> bool:
    """Whether a reader could be sure of a page in this form."""
    between, order = form["between"], form["order"]
    if shape == "table":
        if form["heads"] == "none" and (form["status"] == "yes and no" or between == "lines"):
            return False
        return not (between == "lines" and form["status"] not in ("words", "own table", "label rows"))
    if form["lines"] == "block" and (between in ("lines", "tabs", "blanks", "glued") or form["label"] == "own line"):
        return False
    if form["lines"] == "several" and between in ("lines", "glued", "tabs", "blanks"):
        return False
    if between in ("lines", "glued") and (form["label"] == "inline" or order in ("post name agency", "agency name post", "agency above")):
        return False
    if between == "brackets" and order not in ("name post agency", "name agency post", "agency above"):
        return False
    if order == "agency above" and form["lines"] != "one":
        return False
    if form["style"] == "surname first" and (between == "commas" or form["lines"] != "one"):
        return False
    if form["chair"] == "own cell" and between in ("glued", "brackets"):
        return False
    if form["initials"] == "cell" and between in ("glued", "brackets", "commas"):
        return False
    return not (between in ("commas", "dashes", "long dashes") and form["lines"] == "block" and order == "agency name post")


def room(kind: str) -> tuple[Someone, ...]:
    """The ten persons."""
    return (*ROOM, _AWAY[kind])


def _name(who: Someone, form: Form) -> str:
    style = form["style"]
    first = who.given[0] if style == "one letter" else who.given
    name = f"{who.surname}, {who.given}" if style == "surname first" else f"{first} {who.surname}"
    if who.part == "member":
        titles = {"Cllr": "Cllr", "Councillor": "Councillor", "one letter": "Cllr"}
        name = f"{titles[style]} {name}" if style in titles else name
    if form["initials"] == "beside":
        name += f" ({who.letters})"
    if who.chair and form["chair"] != "own cell":
        name = f"{name} (Chair)" if form["chair"] == "after" else f"Chair: {name}"
    return name


def _cells(who: Someone, form: Form, table: bool = False) -> list[str]:
    """The cells of a person in the order of the form; of a table also the empty ones."""
    post, agency, name = who.post, who.agency, _name(who, form)
    if who.part == "member":
        post, agency = ("Elected Member", _COUNCIL) if table else ("", "")
        post = "Chair" if who.chair and form["chair"] == "own cell" else post
    if who.part == "officer" and not table:
        agency = ""
    names = [name, who.letters] if form["initials"] == "cell" else [name]
    orders = {
        "name post agency": [*names, post, agency], "name agency post": [*names, agency, post], "agency name post": [agency, *names, post],
        "post name agency": [post, *names, agency], "agency above": [*names, post],
    }  # fmt: skip
    return [cell for cell in orders[form["order"]] if cell or table]


def _entry(who: Someone, form: Form) -> str:
    cells = _cells(who, form)
    if form["between"] == "brackets":
        return cells[0] + (f" ({', '.join(cells[1:])})" if cells[1:] else "")
    return _BETWEEN[form["between"]].join(cells)


def _listed(people: list[Someone], form: Form) -> str:
    """The entries of one list."""
    entries: list[str] = []
    above = ""
    for who in people:
        entry = _entry(who, form)
        if form["order"] == "agency above" and who.part == "agency" and who.agency != above:
            entries.append(who.agency)
            above = who.agency
        if form["lists"] == "status beside" and who.away:
            entry += " (apologies)"
        entries.append(entry)
    if form["lines"] == "one":
        return ("\n\n" if form["between"] == "lines" else "\n").join(entries)
    return ("; " if form["between"] not in ("brackets",) else ", ").join(entries)


def _label(said: str, form: Form) -> str:
    shape = form["label"]
    said = said.upper() if shape == "capitals" else said
    return said + {"colon": ":\n", "own line": "\n", "capitals": "\n", "inline": ": "}[shape]


def _list_page(form: Form) -> str:
    people, labels = room(form["kind"]), _LABELS[form["labels"]]
    away = [who for who in people if who.away]
    came = [who for who in people if not who.away]
    inside = form["lists"] == "status beside"
    members = [who for who in (people if inside else came) if who.part == "member" or (form["kind"] == "partnership" and who.part == "agency")]
    lists = [(labels[0], members)]
    if form["kind"] == "scrutiny":
        lists.append((labels[1], [who for who in came if who.part == "agency"]))
    lists.append((labels[2], [who for who in came if who.part == "officer"]))
    if not inside:
        lists.insert(0 if form["lists"] == "apologies first" else len(lists), (labels[3], away))
    parts = [_label(label, form) + _listed(who, form) for label, who in lists]
    return (" " if form["lines"] == "block" else "\n\n").join(part.replace("\n", " ") if form["lines"] == "block" else part for part in parts)


def _row(cells: list[str], between: str, widths: list[int]) -> str:
    if between == "markdown":
        return "| " + " | ".join(cells) + " |"
    if between == "blanks":
        return "".join(cell.ljust(width + 3) for cell, width in zip(cells, widths, strict=True)).rstrip()
    if between == "lines":
        return "\n".join(cell for cell in cells if cell) + "\n"
    return _BETWEEN[between].join(cells)


def _table_page(form: Form) -> str:
    people, between, status = room(form["kind"]), form["between"], form["status"]
    heads = _HEADS[form["heads"]]
    apart = status in ("own table", "label rows")
    rows: list[tuple[Someone, list[str]]] = []
    for who in people:
        cells = _cells(who, form, table=True)
        rows.append((who, cells if apart else [*cells, _MARKS[status][who.away]]))
    top: list[str] = []
    if heads:
        names = [heads[0], heads[4]] if form["initials"] == "cell" else [heads[0]]
        orders = {
            "name post agency": [*names, heads[1], heads[2]], "name agency post": [*names, heads[2], heads[1]], "agency name post": [heads[2], *names, heads[1]],
            "post name agency": [heads[1], *names, heads[2]],
        }  # fmt: skip
        top = orders[form["order"]] if apart else [*orders[form["order"]], heads[3]]
    every = [cells for _, cells in rows] + ([top] if top else [])
    widths = [max(len(cells[i]) for cells in every) for i in range(len(every[0]))]

    def table(cells: list[list[str]], headed: bool = True) -> str:
        lines = [_row(c, between, widths) for c in ([top] if top and headed else []) + cells]
        if between == "markdown" and top and headed:
            lines.insert(1, "|" + "---|" * len(top))
        return "\n".join(lines)

    if status == "own table":
        return f"Present\n\n{table([c for who, c in rows if not who.away])}\n\nApologies\n\n{table([c for who, c in rows if who.away])}"
    if status == "label rows":
        there, away = table([c for who, c in rows if not who.away]), table([c for who, c in rows if who.away], False)
        wide = {"markdown": "| Apologies |" + " |" * (len(widths) - 1), "bars": "Apologies" + " | " * (len(widths) - 1)}.get(between, "Apologies")
        return f"{there}\n{wide}\n{away}"
    key = {"letters": "P = present, A = apologies\n\n", "yes and no": "", "ticks": "\u2713 = present, A = apologies\n\n", "tick and cross": "\u2713 = present, \u2717 = apologies\n\n"}
    return ("" if heads else "Present\n\n" if status == "words" else key.get(status, "")) + table([c for _, c in rows])


def page(shape: str, form: Form) -> str:
    """The page of one combination of choices."""
    said = _list_page(form) if shape == "list" else _table_page(form)
    return (
        f"DURHAM COUNTY COUNCIL\n\n{_BODY[form['kind']]}\n\nMinutes of the meeting held on Tuesday, 9 May 2017 at 10.00 am in County Hall\n\n{said}"
        "\n\n1. MINUTES\n\nResolved: That the minutes be agreed.\n"
    )


Told = tuple[str, str, str, str, str, str]


def told(shape: str, form: Form) -> list[Told]:
    """What the rows must say: person, status, capacity, chair, post and organisation, with "?" where more than one answer is right."""
    rows: list[Told] = []
    for who in room(form["kind"]):
        name = f"{who.given[0]} {who.surname}" if form["style"] == "one letter" else who.name
        status = "present" if not who.away else "apologies"
        if who.away and shape == "list" and form["lists"] != "status beside" and form["labels"] == "board members":
            status = "absent"
        if who.away and shape == "table" and (form["status"] == "yes and no" or (form["status"] == "tick and cross" and form["heads"] != "none")):
            status = "?"  # "N" is absence or apologies
        capacity = "member" if who.part == "member" or form["kind"] == "partnership" else "officer"
        if who.part == "officer":
            capacity = "officer" if shape == "list" or form["kind"] == "scrutiny" else "?"
        if who.part != "member" and shape == "table" and form["style"] == "none" and form["kind"] == "scrutiny":
            capacity = "?"  # nothing but posts tells members from others
        post, agency = (who.post, who.agency) if who.part != "member" else ("?", "?")
        agency = "?" if who.part == "officer" else agency
        rows.append((name, status, capacity, "chair" if who.chair else "", post, agency))
    return sorted(rows)


def every(shape: str) -> list[Form]:
    """All combinations of a shape of which a reader can be sure."""
    kinds = FORMS[shape]
    return [form for choice in product(*kinds.values()) if clear(shape, form := dict(zip(kinds, choice, strict=True)))]


def chosen(shape: str) -> list[Form]:
    """A fixed selection of the combinations, which holds every pair of choices that any combination holds, and a hundred more."""
    found: list[Form] = []
    seen: set[tuple[tuple[str, str], tuple[str, str]]] = set()
    forms = every(shape)
    forms = [forms[(at * 7919) % len(forms)] for at in range(min(len(forms), _TRIED))]
    for least in (30, 15, 6, 3, 1):
        for form in forms:
            pairs = set(combinations(form.items(), 2))
            if len(pairs - seen) >= least:
                seen |= pairs
                found.append(form)
    return found + [form for form in forms[:: len(forms) // 100] if form not in found]
