"""Sums of notes, labelled fields and tables, by the verb of a clause, and of several givers told apart; with traps."""

from __future__ import annotations

import pytest
from figures_excerpt import reading

from kg.extract import extractor

HEAD = "Torbay Council\n\nChildren's Services Scrutiny Committee\n\nMinutes of the meeting held on 12 March 2018\n\n5. Services for young people\n\n"
HOME = "Torbay Council"
Rows = tuple[tuple[str, ...], ...]
CASES: tuple[tuple[str, Rows], ...] = (
    ("Play scheme - Lions Club £400, new swings. Numbers down.", (("400", "new swings", "Lions Club", ""),)),
    ("Refuge playroom for children - done up, £6k, Soroptimists paid.", (("6000", "Refuge playroom for children", "Soroptimists", ""),)),
    ("Edge of care: Council £120k for night workers, DfE £45k towards a family psychologist.",
     (("120000", "night workers", HOME, ""), ("45000", "family psychologist", "Department for Education", ""))),
    ("Sum: £18,000; from: Brixham Lions; used for: sensory garden for children; next review: May.", (("18000", "sensory garden for children", "Brixham Lions", ""),)),
    ("Grant awarded: £330,000. Awarding body: Youth Endowment Fund. Grantee: Kite Voices. Spent on: mentors in two schools.",
     (("330000", "mentors in two schools", "Youth Endowment Fund", "Kite Voices"),)),
    ("Who to | How much | What for\nKite Voices | £4,000 | drum lessons\nPaignton Foyer | £2,500 | cooking kit",
     (("2500", "cooking kit", "", "Paignton Foyer"), ("4000", "drum lessons", "", "Kite Voices"))),
    ("£3,000 was handed across to Paignton Foyer by the Rotary Club for a kitchen.", (("3000", "kitchen", "Rotary Club", "Paignton Foyer"),)),
    ("The Lottery chipped in with £8,000 for a minibus for young carers.", (("8000", "minibus for young carers", "Lottery", ""),)),
    ("The crèche would have shut had it not been for the Rotary Club stepping in with £9,750 towards the wages of a play leader.",
     (("9750", "wages of a play leader", "Rotary Club", ""),)),
    ("The Lottery and the Home Office had between them paid for the youth workshops: £20,000 was from the former and £35,000 from the latter.",
     (("20000", "youth workshops", "Lottery", ""), ("35000", "youth workshops", "Home Office", ""))),
    ("Bid to Lottery - £40k, play therapy - no news.", ()),
    ("Sum sought: £90,000\nFrom: Home Office\nFor: youth work", ()),
    ("Award: £50,000. From: Lottery. For: play rangers. Status: decision awaited.", ()),
    ("Placement fees - £4,800 a week, Barset Homes.", ()),
    ("A Member had believed that £70,000 had been spent by the Board on its conference; she was told that nothing had been spent.", ()),
    ("There was a story that £700,000 had been taken out of children's centres to pay for roads. There was no truth in it.", ()),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[t[:50] for t, _ in CASES])
def test_sums_by_notes_tables_and_verbs(text: str, expected: Rows) -> None:
    found = extractor("funding")(reading(f"{HEAD}{text}\n"))
    assert tuple(sorted(tuple(str(getattr(f, c)) for c in ("amount", "purpose", "funder", "recipient")) for f in found)) == expected
