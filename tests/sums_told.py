"""Passages in which sums are told in tables under other heads, as shares of a whole, in answers and by verbs of any kind; with traps."""

from __future__ import annotations

Rows = tuple[tuple[str, ...], ...]
# amount, purpose, funder, recipient
TABLES: tuple[tuple[str, Rows], ...] = (
    (
        "Income of the Family Hub, 2019/20\n\nSource | £\nBarset Council | 40,000\nKirby Trust | 2,500\n\nThe whole of it went on the crèche.",
        (("2500", "crèche", "Kirby Trust", "Family Hub"), ("40000", "crèche", "Barset Council", "Family Hub")),
    ),
    ("Activity | Price | Purchased by\nPlay therapy | £4,000 | the Council", (("4000", "Play therapy", "Torbay Council", ""),)),
    ("Supplier | Annual fee | Service | Commissioned by\nSteps Ahead | £90,000 | advocacy for children | the Council", (("90000", "advocacy for children", "Torbay Council", "Steps Ahead"),)),
    (
        "Application | Made to | Amount | Outcome\nSensory room | Garfield Weston Foundation | £12,000 | successful\nYouth van | Big Lottery Fund | £30,000 | rejected",
        (("12000", "Sensory room", "Garfield Weston Foundation", ""),),
    ),
    ("Grants in 2021/22\n\nPost | Funding | From\nMissing worker | £31k | Home Office", (("31000", "Missing worker", "Home Office", ""),)),
    (
        "Lifeline Project (young parents): who pays\n\nContributor | £000\nNHS Devon | 21\nBarset Police | 3.5",
        (("21000", "Lifeline Project (young parents)", "NHS Devon", "Lifeline Project"), ("3500", "Lifeline Project (young parents)", "Barset Police", "Lifeline Project")),
    ),
    ("Element | Cost | Where it comes from\nTwo family workers | £70,000 | Department for Education", (("70000", "Two family workers", "Department for Education", ""),)),
    ("Bid | Funder | Value | Status\nBoat trip | Kirby Trust | £2,000 | pending", ()),
    ("Budget proposals\n\nItem | Cost | Funder\nFamily workers | £70,000 | Department for Education", ()),
)
