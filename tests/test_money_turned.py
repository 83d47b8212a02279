"""Services and sums told in a turned sentence, or by a pronoun, in invented sentences."""

from __future__ import annotations

import pytest
from excerpts import rows

HEAD = "Shropshire Council\n\nChildren's Services Scrutiny Panel\n\nMinutes of the meeting held on Thursday 12 September 2019\n\n4. Annual Report\n\n"
SERVICES = {
    "Both the young carers service and the family helpline had transferred to Wrekin Voices on 1 March 2018; nobody had complained.": {
        ("Wrekin Voices", "young carers service", "", "2018-03-01", ""), ("Wrekin Voices", "family helpline", "", "2018-03-01", "")},
    "What was run by Corner House until May 2018, namely the sleep clinic, has been run by Wrekin Voices since June 2018.": {
        ("Corner House", "sleep clinic", "", "", "2018-05"), ("Wrekin Voices", "sleep clinic", "", "2018-06", "")},
    "The delivery by Corner House of supervised contact, which dates back to 2011, was praised by two members.": {("Corner House", "supervised contact", "", "2011", "")},
    "The Council buys sessions from the art therapy service of Wrekin Health and employs nobody itself.": {("Wrekin Health", "art therapy service", "Shropshire Council", "", "")},
    "Corner House - run sleep workshops for Council (since Jan 2018). Going well.": {("Corner House", "sleep workshops", "Shropshire Council", "2018-01", "")},
    "Both the young carers service and the family helpline might pass to Wrekin Voices in March.": set(),
    "Corner House having withdrawn on 30 April 2018, it was proposed that Wrekin Voices step in.": set(),
}  # fmt: skip
SUMS = {
    "It was not the Council that had given £4,000 to the Ludlow Youth Club for new chairs, as the Journal said, but the Ludlow Rotary Club.": {
        ("4000", "new chairs", "Ludlow Rotary Club", "Ludlow Youth Club")},
    "The Director sought approval for a grant of £9,500 to Ludlow Women's Refuge for its play project.\n\nRESOLVED - That the grant of £9,500 be approved.": {
        ("9500", "play project", "Shropshire Council", "Ludlow Women's Refuge")},
    "The Mercer Trust had met the whole cost of this counselling, £8,000.": {("8000", "counselling", "Mercer Trust", "")},
    "Grants to clubs\n\nWhence | Whither | How much | What for\nLions Club | Hill Youth Trust | £2,150 | minibus insurance": {
        ("2150", "minibus insurance", "Lions Club", "Hill Youth Trust")},
    "The Mercer Trust had pledged £20,000 for a minibus if the Council would match it.": set(),
    "It was not the Council that had asked for £5,000 for the club, but the school.": set(),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SERVICES.items())
def test_services(text: str, expected: set[tuple[str, ...]]) -> None:
    assert set(rows("services", HEAD + text, "provider", "service", "commissioner", "start", "end")) == expected


@pytest.mark.parametrize(("text", "expected"), SUMS.items())
def test_sums(text: str, expected: set[tuple[str, ...]]) -> None:
    assert set(rows("funding", HEAD + text, "amount", "purpose", "funder", "recipient")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Council had given £14,000 to the Survivors in Transition charity for counselling of children and £95,000 to Roe Rape Crisis.",
            [("14000", "counselling of children", "Survivors in Transition"), ("95000", "counselling of children", "Roe Rape Crisis")],
        ),
        ("The Council had given £14,000 to Women in Sport for netball.", [("14000", "netball", "Women in Sport")]),
        ("The Council gave £5,000 to Kite Voices in Ludlow for its club.", [("5000", "club", "Kite Voices")]),
    ],
)
def test_names_that_hold_in_and_charities_called_so(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows("funding", HEAD + text, "amount", "purpose", "recipient") == expected
