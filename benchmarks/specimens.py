"""Made-up minutes of about 25 kB, the same for the same number: what the benchmark reads.

Councils of the reference list meet; persons, boards and figures are invented, and every sentence is this project's own.
The talk is put together from parts, so that hardly a sentence is met twice.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

SIZE = 25_000  # characters

COUNCILS = (
    "Durham County Council", "Leeds City Council", "Kent County Council", "Cornwall Council", "Derby City Council",
    "Cardiff Council", "Fife Council", "Norfolk County Council", "Sheffield City Council", "Telford and Wrekin Council",
)  # fmt: skip
SURNAMES = (
    "Aldersey", "Birkett", "Copeland", "Dunmore", "Eastgate", "Fenwick", "Garside", "Holroyd", "Inskip", "Jessop",
    "Kirkbride", "Lockwood", "Marsden", "Nettleton", "Oakshott", "Penhale", "Quarmby", "Redfern", "Saltmarsh",
    "Thornley", "Underhill", "Varley", "Wetherall", "Yarwood",
)  # fmt: skip
INITIALS = "ABCDEFGHJKLMNPRSTW"
POSTS = (
    "Director of Children's Services", "Head of Safeguarding", "Service Manager, Early Help", "Principal Social Worker",
    "Independent Chair of the Safeguarding Children Partnership", "Democratic Services Officer",
)  # fmt: skip
GRADES = ("good", "outstanding", "requires improvement to be good", "inadequate")
TITLES = (
    "Minutes of the previous meeting", "Declarations of interest", "Inspection of children's services",
    "Annual report of the safeguarding partnership", "Children missing from home and care",
    "Workforce and caseloads", "Early help strategy", "Corporate parenting", "Budget monitoring", "Work programme",
)  # fmt: skip

OPENINGS = (
    "A Member observed that", "The Chair thought that", "In reply it was said that", "It was explained that",
    "Officers added that", "Another Member had heard that", "The presenter made clear that", "It was noted that",
    "One Member was concerned that", "The Cabinet Member replied that", "Members were informed that",
)  # fmt: skip
SUBJECTS = (
    "the new form", "the map of bus routes", "the training for foster carers", "the paper on school places",
    "the letter to families", "the rota for the evenings", "the youth club in the old library",
    "the table of referrals",
    "the visit to the family hub", "the register of volunteers", "the lease of the contact centre",
)  # fmt: skip
PREDICATES = (
    "had come late and had been read in haste", "was easier to follow than the one before it",
    "would be sent round before the next meeting", "had been welcomed in the rural wards",
    "was still under discussion with head teachers", "could be explained better to parents",
    "had taken longer than anyone had planned for", "was drawn from the case system in the last week of the month",
    "needed one more look by the working group", "had been shown to the committee in the spring",
)  # fmt: skip
ENDINGS = (
    "", ", and asked that this be kept in mind", ", which had surprised some of those present",
    ", although two wards had not yet answered", ", as the first page of the paper showed",
    ", and that nobody had been turned away", ", where transport had been the main difficulty",
)  # fmt: skip


class Minutes:
    """One set of minutes, from its number alone."""

    def __init__(self, number: int) -> None:
        self.chance = random.Random(number)
        self.council = COUNCILS[number % len(COUNCILS)]
        self.year = 2014 + number % 10
        self.names = [f"{self.chance.choice(INITIALS)} {name}" for name in self.chance.sample(SURNAMES, 14)]

    def text(self) -> str:
        """The whole text, filled up with discussion to its size."""
        parts = [*self.header(), *self.attendance()]
        length = sum(len(part) + 1 for part in parts)
        for number, title in enumerate(TITLES, 1):
            item = [f"{number}. {title}", "", *self.item(number)]
            size = sum(len(part) + 1 for part in item)
            while length + size < SIZE * number / len(TITLES) - 200:
                item += [self.discussion(), ""]
                size += len(item[-2]) + 2
            item += self.resolution(title)
            length += sum(len(part) + 1 for part in item)
            parts += item
        return "\n".join(parts)

    def header(self) -> Iterator[str]:
        """Council, committee, date and place."""
        day, month = self.chance.randint(1, 28), self.chance.choice(("January", "March", "June", "September"))
        yield self.council
        yield ""
        yield "Minutes of the meeting of the Children and Families Scrutiny Committee held on"
        yield f"{day} {month} {self.year} at 10.00 am in the Council Chamber"
        yield ""

    def attendance(self) -> Iterator[str]:
        """Members, apologies and officers."""
        yield f"Present: Councillor {self.names[0]} (Chair)"
        yield "Councillors " + ", ".join(self.names[1:7])
        yield ""
        yield f"Apologies: Councillors {self.names[7]} and {self.names[8]}"
        yield ""
        yield "In attendance:"
        yield from (f"{name}, {post}" for name, post in zip(self.names[9:], POSTS, strict=False))
        yield ""

    def resolution(self, title: str) -> Iterator[str]:
        """What an item ends with."""
        month = self.chance.choice(("June", "March"))
        yield "RESOLVED:"
        yield ""
        yield f"(a) that the report on {title.lower()} be noted; and"
        yield ""
        yield f"(b) that a further report be brought to the meeting in {month} {self.year + 1}."
        yield ""

    def item(self, number: int) -> Iterator[str]:
        """What an item is about, by its number: grades, bodies, figures, strategies, money."""
        said = {
            3: self.inspection, 4: self.succession, 5: self.interviews, 6: self.workforce, 7: self.strategy,
            9: self.money,
        }.get(number)  # fmt: skip
        if said:
            yield said()
            yield ""

    def inspection(self) -> str:
        """An inspection with two grades and two findings."""
        first, last = self.chance.randint(1, 9), self.chance.randint(10, 28)
        overall, adoption = self.chance.choice(GRADES), self.chance.choice(GRADES)
        return (
            f"Ofsted inspected children's services between {first} and {last} May {self.year - 1}. The overall "
            f"effectiveness of children's services was judged to be {overall}. Adoption was graded {adoption}. "
            "Inspectors found that thresholds were well understood and that plans were sometimes slow to change."
        )

    def succession(self) -> str:
        """A board replaced, and its partners."""
        return (
            "The Local Safeguarding Children Board was replaced by the Safeguarding Children Partnership on "
            f"29 September {self.year - 1}. The statutory partners were the Council, the police and the clinical "
            "commissioning group, as required by the Children and Social Work Act 2017."
        )

    def interviews(self) -> str:
        """A figure with its target."""
        share = self.chance.randint(60, 99)
        return f"Return interviews had been offered to {share}% of children who went missing, against a target of 95%."

    def workforce(self) -> str:
        """Two figures of the workforce."""
        cases, agency = self.chance.randint(12, 24), self.chance.randint(5, 30)
        return (
            f"The average caseload stood at {cases} cases per social worker. Agency staff made up {agency}% of the "
            f"workforce in {self.year - 1}."
        )

    def strategy(self) -> str:
        """Two strategies and how far they are."""
        years = f"{self.year}-{self.year + 3}"
        return (
            f"The Early Help Strategy {years} had been approved in April {self.year}. A neglect strategy was in draft."
        )

    def money(self) -> str:
        """A sum with its purpose."""
        amount = self.chance.randint(50, 900)
        return f"Funding of \u00a3{amount},000 had been allocated by the Department for Education for the family hubs."

    def discussion(self) -> str:
        """A paragraph of the talk that minutes are full of."""
        pick = self.chance.choice
        return " ".join(f"{pick(OPENINGS)} {pick(SUBJECTS)} {pick(PREDICATES)}{pick(ENDINGS)}." for _ in range(5))


def write(folder: Path, count: int) -> int:
    """Write minutes 0 to `count` - 1 into a folder; their characters."""
    folder.mkdir(parents=True, exist_ok=True)
    total = 0
    for number in range(count):
        text = Minutes(number).text()
        (folder / f"minutes-{number:05}.txt").write_text(text, encoding="utf-8")
        total += len(text)
    return total
