"""The blocks of an attendance list, what belongs together joined: a name and the post below it, a list beside another."""

from __future__ import annotations

import re
from dataclasses import replace

from kg.besidenames import office_of
from kg.capitals import in_capitals, softened
from kg.extract.presence.cells import goes_on, is_agency
from kg.extract.presence.hanging import plain_hanging
from kg.extract.presence.marks import LETTER
from kg.model import Block
from kg.names import alone, find_names
from kg.reading import Reading
from kg.rules.presence.attendance import find_label
from kg.rules.presence.posts import ORG_WORD, POST_HEAD
from kg.text import line_start, ordinary, ordinary_but
from kg.twotongues import one_tongue

VERB = re.compile(
    r"\b(?:was|were|had|has|have|is|are|will|would|be|been|agreed|stated|advised|presented|explained|confirmed|informed|welcomed|noted|reported|declared|asked|apologised|"
    r"introduced|outlined|described|disclosed|remarked|spoke|said|thought|felt|responded|replied|thanked|highlighted|gave(?! apolog)|provided|discussed|commented|queried|requested"
    r"|suggested|considered|"
    r"moved(?! by)|proposed(?! by)|seconded(?! (?:by|from|to)\b)|"
    r"replac(?:ed|ing)(?= (?:[A-Z]\w+ )?(?:Councillors?|Cllrs?)\b)|took the place|attended the|met (?:at|in|on))\b"
)


def names_one(plain: str) -> bool:
    """Whether a short line begins with a person's name and says nothing of what was done."""
    names = find_names(plain) if len(plain) < 160 and not plain.rstrip().endswith(".") else []
    opens = bool(names) and (names[0].start < _NEAR or re.fullmatch(r"(?:[A-Z][\w'-]+ ){1,4}", plain[: names[0].start]) is not None)  # after a rank
    return opens and not VERB.search(plain)


_FURTHEST = 200  # characters to the end of an entry
_NEAR = 12  # characters before a name: a bullet, a style


_ROW = re.compile(r"\s*[A-Z][^\t\n(),]{3,50}? ?\([A-Z]{2,4}\)[ \t]{0,9}[A-Z][^\n]{2,110}\s*|\s*[A-Z][^\t\n]{3,50}?\s{2,}[-\u2013]\s{2,}[A-Z][^\n]{2,90}\s*")


def in_rows(reading: Reading, blocks: list[Block]) -> bool:
    """Whether three lines that follow one another each set a person's name apart from what he or she is: "A Sample      -   Healthwatch", "A Sample (AS) Head of Law"."""
    lines = [plain_of(reading, b) for b in blocks]
    return len(lines) > 2 and all(_ROW.fullmatch(line) and names_one(line) for line in lines)


# "Clerk:" alone on its line
_POST_LABEL = re.compile(r"\s*(?:[A-Z][a-z]+\s){0,3}(?:Clerk|Secretary|Officer|Advis[eo]r|Solicitor|Administrator)(?: to the (?:Committee|Board|Panel|Commission))?\s*:\s*")


def with_posts(reading: Reading, blocks: list[Block]) -> list[Block]:
    """The blocks of a list, a name alone on its line made one with the post alone on the line below it or, as a label, above it."""
    kept: list[Block] = []
    paired = False
    for block in blocks:
        paired = paired or (bool(kept) and _head_pair(reading, kept[-1], block))
        if len(kept) > 1 and is_agency(plain_of(reading, kept[-2]).rpartition(": ")[2]) and is_agency(plain_of(reading, block)):
            kept.append(block)  # each agency stands above those who came for it
        elif kept and (_belongs(reading, kept[-1], block) or (paired and _second_cell(reading, kept[-1], block))):
            kept[-1] = replace(kept[-1], end=block.end)
        else:
            kept.append(block)
    return kept


_NAMES_HEAD = re.compile(r"\W*(?:Names?|Attendees?|(?:Board |Committee )?Members?|Councillors?)\W*", re.IGNORECASE)
POSTS_HEAD = re.compile(
    r"\W*(?:Designation|(?:Job )?Title|Role|Post|Position|Organi[sz]ation|Agency|Representing|Capacity)"
    r"(?:\s?(?:/|and|&)\s?(?:Designation|Title|Role|Post|Organi[sz]ation|Agency))?\W*", re.IGNORECASE
)
_OFFICE_BESIDE = re.compile(r"\s*\((?:(?:Vice|Deputy|Depute|Joint|Co)[- ]?)?(?:Chair\w*|Conven[eo]r)\)\s*$", re.IGNORECASE)


def _head_pair(reading: Reading, above: Block, block: Block) -> bool:
    """Whether two lines are the heads of a table of names and posts whose cells came out one below the other: "Members" - "Role"."""
    return bool(_NAMES_HEAD.fullmatch(plain_of(reading, above)) and POSTS_HEAD.fullmatch(plain_of(reading, block)))


def _second_cell(reading: Reading, above: Block, block: Block) -> bool:
    """Whether a line stands below a name alone, in a table whose cells came out one below the other, and names no other person."""
    name, plain = _OFFICE_BESIDE.sub("", plain_of(reading, above)).strip(), plain_of(reading, block).strip()
    beside = 2 < len(plain) < 100 and not plain.endswith((":", ".", ":-")) and not find_names(plain) and not find_label(plain)
    return beside and alone(name) is not None and not VERB.search(plain)


def _belongs(reading: Reading, last: Block, block: Block) -> bool:
    """Whether a block goes on with the one before it: as the name under its label, the post under its name, the end of either."""
    before, plain = plain_of(reading, last), plain_of(reading, block).strip()
    if _dash_broken(reading, last, block, plain) or (_POST_LABEL.fullmatch(before) and "\n" not in plain and names_one(plain)):
        return True
    if _HALF_LABEL.fullmatch(before) and _OTHER_HALF.match(plain):
        return True
    if reading.text[last.end : block.start].count("\n") == 1 and _in_entry(reading, last, block, before, plain):
        return True
    above = before.strip() if 3 < len(plain) < 100 else ""
    if not above:
        return False
    if _hangs(reading, last, block, plain) or _third_cell(reading, last, block, plain) or _goes_on(above, plain):
        return True
    post = len(above) < 60 and ":" not in plain and POST_HEAD.search(plain) is not None and not VERB.search(plain)
    return post and _alone(above) and not find_names(plain) and not find_label(plain)


def _alone(said: str) -> bool:
    """Whether a line is a person's name and nothing else, in capitals too."""
    return alone(said) is not None or any(n.end - n.start == len(said) for n in in_capitals(said, 0, len(said), listed=True))


# "Church" above "Representatives: Mr A Sample": a label that a narrow column broke
_HALF_LABEL = re.compile(
    r"\s*(?:Church|Teachers?|Teaching|Parent|Parent Governor|Religious|Faith|Diocesan|Trade Union|Union|Co-?[Oo]pted|Voting|Non-[Vv]oting|School|Governor"
    r"|Statutory|Appointed|Education|Lay)\s*"
)
_OTHER_HALF = re.compile(r"(?:Church |Co-?[Oo]pted )?(?:Representatives?|Members?|Governors?|Co-?[Oo]ptees)\s*:")
_COLUMN = 10  # characters before a column of posts


def _hangs(reading: Reading, above: Block, block: Block, plain: str) -> bool:
    """Whether a line goes on in the last column of the row above it, under which it begins: "Sample, A.     Head of Children's" - "Services"."""
    if above.kind != "row":
        return False
    text = reading.text
    column = block.start - line_start(text, block.start)
    first = line_start(text, above.start)
    row = text[first : above.end].split("\n")[0]
    if column < _COLUMN or column >= len(row) or text[above.end : block.start].count("\n") != 1:
        return False
    begins = row[column - 2 : column] == "  " and row[column] != " " and bool(row[:column].strip())
    return begins and bool(POST_HEAD.search(row[column:])) and not find_names(plain) and not find_label(plain)


def _dash_broken(reading: Reading, above: Block, block: Block, plain: str) -> bool:
    """Whether a line goes on with the post of the person with whose name the line above ends, its dash taken for a bullet."""
    dash = reading.text[above.end : block.start]
    if dash.strip() not in ("-", "\u2013") or dash.count("\n") != 1 or not POST_HEAD.search(plain.split(",")[0]):
        return False
    named = plain_of(reading, above).rstrip()
    names = find_names(named)
    return bool(names) and names[-1].end == len(named) and " - " in named


def _in_entry(reading: Reading, last: Block, block: Block, above: str, plain: str) -> bool:
    """Whether a line is one more cell of the entry above it, which a blank line ends, perhaps after another cell."""
    ends = reading.text.find("\n\n", block.start)
    below = reading.text[block.end : ends].strip() if 0 <= ends - block.end < _FURTHEST else "."
    return "." not in below and not find_names(ordinary(below)) and goes_on(above, plain)


_LETTERS = re.compile(r"[A-Z]{3,8}")
_WHERE = re.compile(r"[A-Z][\w'&.-]*(?:,? (?:(?:and|of|for|the|&) )*[A-Z][\w'&.-]*){0,9}")


def _third_cell(reading: Reading, above: Block, block: Block, plain: str) -> bool:
    """Whether a line is the last cell of a row that came out a cell a line: a name, a post, and now the agency, with no blank between."""
    if not _WHERE.fullmatch(plain):
        return False
    cells = [c.strip() for c in plain_of(reading, above).strip().split("\n")]
    if len(cells) > 2 or "\n\n" in reading.text[above.end : block.start].replace(" ", "").replace("\t", ""):
        return False
    told = len(cells) == 2 and bool(POST_HEAD.search(cells[1]))
    agency = bool(ORG_WORD.search(plain) or _LETTERS.fullmatch(plain))
    fits = agency and (told or (len(cells) == 1 and not POST_HEAD.search(plain)))
    return fits and alone(cells[0]) is not None and not find_label(plain) and not find_names(plain)


_CELL = re.compile(r"[^\t\n]+")


def side_by_side(reading: Reading, blocks: list[Block]) -> list[Block]:
    """The blocks of lists, with those of a second list that a table has beside the first put after it.

    "Present: | | Apologies: | A Sample" above "B Specimen | Clerk | | C Model": the cells from the inner label on, and those below
    them, are that list's.
    """
    rows = [[(m.start(), m.end()) for m in _CELL.finditer(reading.text, b.start, b.end)] if b.kind == "row" else [] for b in blocks]
    labels = [_inner_label(reading, cells) for cells in rows]
    if not any(labels) or sum(len(r) > 2 for r in rows) < 2:
        return blocks
    first, column = next((i, c) for i, c in enumerate(labels) if c)
    last = next((i for i in range(first, len(blocks)) if not rows[i]), len(blocks))
    left, right = [], []
    for block, cells in zip(blocks[first:last], rows[first:last], strict=True):
        left.append(replace(block, end=cells[:column][-1][1]))
        said = [c for c in cells[column:] if reading.text[c[0] : c[1]].strip()]
        right += [replace(block, start=said[0][0], end=said[-1][1])] if said else []
    return [*blocks[:first], *left, *right, *blocks[last:]]


def _inner_label(reading: Reading, cells: list[tuple[int, int]]) -> int:
    """The place of the cell within a row that is the label of another list, or 0."""
    for at, (start, end) in enumerate(cells[1:], 1):
        said = ordinary(reading.text[start:end]).strip()
        if at > 1 and said.endswith(":") and len(said) < 40 and (label := find_label(said)) and (label[0].status or label[0].skip):
            return at
    return 0


_REST = re.compile(r"(?:(?:[A-Z][\w'&-]*|of|and|for|the) ){0,5}(?:Committee|Board|Partnership|Panel|Trust|Council|Services?|Group|Police|Constabulary|Authority|Forum|Commission|Agency)\W*")


_BRACKET = re.compile(r"\([A-Z][\w'&-]*(?:,? (?:[A-Z][\w'&-]*|and|of|for|the|in|to|with|&|-)){0,14}\)(?:,? [Cc]o-?[Oo]pted [Mm]embers?)?[.;,]?")


_COOPTED_AS = re.compile(r"[Gg]overnor\)|\) ?,? ?[Cc]o-?[Oo]pted")  # "(Parent Governor), Co-opted Members": no label


def _goes_on(above: str, plain: str) -> bool:
    """Whether a line is the end of the body's name with which the line above breaks off: "A Sample, Chair, Kirby Child" - "Protection Committee".

    Or a bracket to it: "A Sample, Chair of the Scrutiny Committee" - "(Children and Families)".
    """
    if plain[0] == "(" and ":" not in plain and (names := find_names(above)) and names[-1].end == len(above) and not _BRACKET.fullmatch(plain):
        return True  # "..., Councillor A Sample" - "(Vice-Chair), Councillor B Specimen"
    if _BRACKET.fullmatch(plain) and not above.endswith((")", ".")):
        return bool(find_names(above)) and not find_names(plain) and bool(office_of(plain.strip("().;,")) or _COOPTED_AS.search(plain) or not find_label(plain))
    breaks = "," in above and above[-1].isascii() and above[-1].isalpha() and not _REST.fullmatch(above.rpartition(",")[2].strip())
    return breaks and "\n" not in plain and bool(_REST.fullmatch(plain)) and bool(find_names(above)) and not find_names(plain) and not find_label(plain)


def plain_of(reading: Reading, block: Block) -> str:
    """The ordinary form of a block with its line ends and tabs, in ordinary letters; square brackets are as good as round ones: "[Chair]"."""
    if whole := plain_hanging(reading, block):
        return one_tongue(softened(_BROKEN_NAME.sub(_names_whole, whole)))
    known = reading.once("plain blocks", lambda _: dict[tuple[int, int], str]())
    if (place := (block.start, block.end)) not in known:
        known[place] = one_tongue(softened(_plain_of(reading, block)))
    return known[place]


def _plain_of(reading: Reading, block: Block) -> str:
    raw = reading.text[block.start : block.end]
    raw = raw.replace("[", "(").replace("]", ")") if "[" in raw else raw
    if reading.lettered:
        raw = LETTER.sub(lambda m: m.group()[:-1] + " ", raw)
    if "\n     " in raw:
        raw = _BROKEN_NAME.sub(_names_whole, raw)
    if "\t" not in raw:
        return ordinary_but(raw, "\n")
    raw = _INDENT.sub(lambda m: "\n" + " " * (len(m.group()) - 1), raw)
    return "\t".join(ordinary_but(part, "\n") for part in raw.split("\t"))


def _names_whole(broken: re.Match[str]) -> str:
    return "\n" + " " * (len(broken["gap"]) - 2) + broken["given"] + " "


# "Ada Sample, Ben" above the indented "Specimen, Cy Figure": the given name is put beside the surname, in as many characters
_BROKEN_NAME = re.compile(
    r"(?:(?<=[,&] )|(?<=\bMrs )|(?<=\bMr )|(?<=\bMs )|(?<=\bDr )"
    r"|(?<=\bMrs\. )|(?<=\bMr\. )|(?<=\bMs\. )|(?<=\bDr\. ))(?P<given>[A-Z][a-z'-]+)(?P<gap>[ ]*\n {5,})(?=[A-Z][\w'-]+(?:[,;.(]|\s+(?:and\b|&|\()|\s*$))")
_INDENT = re.compile(r"\n\t+(?=\S)")  # a line that goes on under the one above it, in a list with a hanging label


_COLUMNS = re.compile(r"\S\s{3,}\S")
_SHORT_BRACKET = re.compile(r"\([^()]{0,80}\)")
_JOINTS = re.compile(r"[\s,;]{1,40}|\band\b")


def only_names(plain: str) -> bool:
    """Whether a block is three persons or more, with what stands in brackets beside them, and nothing else."""
    names = find_names(plain) if "," in plain or _COLUMNS.search(plain) else []
    if len(names) < 3:
        return False
    bare = _SHORT_BRACKET.sub("", plain)
    told = sum(len(n.name) for n in find_names(bare))
    return told > 0.75 * len(_JOINTS.sub(" ", bare).strip())
