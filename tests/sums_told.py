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
SHARES: tuple[tuple[str, Rows], ...] = (
    (
        "The costs of the Safeguarding Board were split three ways. NHS Devon paid £20,000 and Devon Police £12,500, with £50,000 coming from the Council.",
        (
            ("20000", "costs of the Safeguarding Board", "NHS Devon", "Safeguarding Board"),
            ("12500", "costs of the Safeguarding Board", "Devon Police", "Safeguarding Board"),
            ("50000", "costs of the Safeguarding Board", "Torbay Council", "Safeguarding Board"),
        ),
    ),
    (
        "The refuge for young mothers ran on £120,000, of which £80,000 was met by the Home Office and £40,000 by Kirby Trust.",
        (("120000", "refuge", "", ""), ("80000", "refuge", "Home Office", ""), ("40000", "refuge", "Kirby Trust", "")),
    ),
    (
        "The bill for the contact centre came to £66,000. Of this £40,000 fell to the Council and £26,000 was paid by Kirby Trust.",
        (("66000", "contact centre", "", ""), ("40000", "contact centre", "Torbay Council", ""), ("26000", "contact centre", "Kirby Trust", "")),
    ),
    (
        "The advocacy service operated on £45,000; the Council put in £30,000 and Devon County Council the remaining £15,000.",
        (("45000", "advocacy service", "", ""), ("30000", "advocacy service", "Torbay Council", ""), ("15000", "advocacy service", "Devon County Council", "")),
    ),
    (
        "NHS Devon's payment towards the family nurse team had risen from £50,000 to £55,000.",
        (("50000", "family nurse team", "NHS Devon", ""), ("55000", "family nurse team", "NHS Devon", "")),
    ),
    (
        "The youth bus costs £32,000 a year to run. Kirby Rotary's contribution to this was £8,000.",
        (("32000", "youth bus", "", ""), ("8000", "youth bus", "Kirby Rotary", "")),
    ),
    ("The costs of the Safeguarding Board would be split four ways. NHS Devon would pay £20,000.", ()),
    ("A fund of £90,000 was proposed to combat knife crime among children. The Police's share would be £40,000.", ()),
    (
        "The Kirby Trust had looked again at its funds, spending £1,600 on a play day for children and £900 on an outing.",
        (("1600", "play day for children", "Kirby Trust", ""), ("900", "outing", "Kirby Trust", "")),
    ),
    ("Kirby Trust had offered £5,000 for a children's sensory garden. The governors had turned the offer down.", ()),
    ("The Home Office had reimbursed the Council £61,000 of legal costs.", (("61000", "legal costs", "Home Office", "Torbay Council"),)),
)
