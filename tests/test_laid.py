"""Texts in another dress: what typesetting, websites, pages and lines add is left out, and each character leads back to its place."""

from __future__ import annotations

import textwrap
import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract import extract
from kg.glued import unglued
from kg.laid import laid
from kg.model import Document, Span
from kg.pagebreaks import unpaged
from kg.pageswithin import without_pages
from kg.reflow import single_spaced, unwrapped
from kg.text import digest
from kg.typeset import typed
from kg.uploads import without_upload
from kg.webpage import without_site
from kg.wrappedrows import whole_rows

TYPED = {
    "Safe\u00adguarding of\ufb01cers": "Safeguarding officers",
    "Vice\u00adChair, 2016\u00ad17": "Vice-Chair, 2016-17",
    "safe-\u00ad\nguarding": "safe-guarding",
    "Sia\u0302n\u200b Moor": "Si\u00e2n Moor",
    "children\u00e2\u20ac\u2122s": "children\u2019s",
    "children\ufffds \ufffd5": "children's \u00a35",
    "one\u2028two\rthree": "one\ntwo\nthree",
    "Cllr\u00a0A\u00a0Moor": "Cllr A Moor",
    "    One\n      Two\n    Three  \n": "One\n  Two\nThree\n",
    "> One\n> two\n>\n> three\n> four\n": "One\ntwo\n\nthree\nfour\n",
    "One |\ntwo |\nthree |\nfour |": "One\ntwo\nthree\nfour",
    "Ada Moor(Chair) , Ben Fell ( Clerk ).  They met.": "Ada Moor (Chair), Ben Fell (Clerk). They met.",
    "Indicator / 2021/22 / 2022/23\nRe-referrals / 21% / 18%\nVisits in time / 84% / -\n": "Indicator | 2021/22 | 2022/23\nRe-referrals | 21% | 18%\nVisits in time | 84% | -\n",
    "Ada Moor / Steps Ahead / Chair\nBen Fell / Steps Ahead / Clerk\nCy Dent / Kite Voices / Member": None,
    "child(ren), member(s)": None,
    "Ada Moor  Chair\nBen Fell  Clerk": None,
}


@pytest.mark.parametrize("published", TYPED)
def test_what_typesetting_added_is_left_out(published: str) -> None:
    page = typed(published)
    assert (page.text if page else None) == TYPED[published]


GLUED = {
    "None.4. BUDGETThe report was noted.RESOLVED:That it be noted.5. FORWARD PLANAgreed.6. ENDNone.": "None.\n4. BUDGET\nThe report was noted.\nRESOLVED:\nThat it be noted.\n5. FORWARD PLAN\nAgreed.\n6. END\nNone.",
    "ong>Cabinetong> of the ong>Councilong> met.": "Cabinet of the Council met.",
    "<strong>One</strong> <strong>two</strong> <strong>three</strong>": None,
    "See paragraph 4.2. The plan of 2019. 5. Budget\n6. Work": None,
    "McRae and YouTube were named in 2.1. Then 3.2. Then 3.3. Then they stopped.": None,
}


@pytest.mark.parametrize("published", GLUED)
def test_lines_that_a_site_glued_together_are_apart_again(published: str) -> None:
    found = unglued(published)
    assert (found.text if found else None) == GLUED[published]


SITES = {
    "Skip to main content\nHome\nCouncil and democracy\n\nSchools Panel\n": "Schools Panel\n",
    "Home > Council > Minutes\n\nSchools Panel\n": "Schools Panel\n",
    "We use cookies to make this site work.\nAccept all cookies\n\nSchools Panel\n": "Schools Panel\n",
    "Menu\nHome\n\nMinutes\n\nSchools Panel\n": "Minutes\n\nSchools Panel\n",
    "Home > Council > Decision details\n\nGrants\n": None,
    "\u2022 Calendar\n  \u2022 Committees\n  \u2022 Decisions\n  \u2022 Election results\n  \u2022 Library\n  \u2022 Meetings\n  \u2022 What's new\n  \u2022 Agenda item\n\n    Foster carers\n": "Agenda item\n\n    Foster carers\n",
    "Committees\nDecisions\nMeetings\n\nThe plan was approved.\n": None,
    "Question: Is it safe?\n\nNo\n": None,
    "Children and Families\nPlanning\n\nHome visits were told of.\n": None,
    "The meeting closed at 4.\n\nBack to top\nShare this page\n\u00a9 Barset Council 2024": "The meeting closed at 4.\n",
    "The meeting closed at 4.\n\nContact us\nCounty Hall, Barset BA1 2XX\nTelephone: 01234 567890\n": "The meeting closed at 4.\n",
}


@pytest.mark.parametrize("published", SITES)
def test_what_a_website_added_is_left_out(published: str) -> None:
    page = without_site(published)
    assert (page.text if page else None) == SITES[published]


UPLOADS = {
    "Kirby Panel Minutes\nSize: px\nStart display at page:\nTranscription\n\nThe Panel met.\n\nSimilar documents\nAshe Panel 4 June 2013\nMore information\n": "The Panel met.\n\n",
    "7\nThe Panel met.\n\nAshe\u2026 The Panel \u00b7 1. Notes\n\n \u2022 Upload\n others\n \u2022 View\n 3\n\nEmbed Size (px)\n": "The Panel met.\n\n",
    "The Panel met.\n\nRelated documents\nAshe Panel\n": None,
    "Transcription\n\nThe Panel met.\n": None,
}


@pytest.mark.parametrize("published", UPLOADS)
def test_what_an_upload_site_added_is_left_out(published: str) -> None:
    page = without_upload(published)
    assert (page.text if page else None) == UPLOADS[published]


LONG = "The Panel heard from the Head of Fostering that forty new homes had been found in the spring. " * 5
WITHIN = {
    f"Homes Panel 4 May 1 | Page {LONG}and more 2 | Page Homes Panel 4 May came.": f"Homes Panel 4 May {LONG}and more came.",
    f"1 {LONG}There were\n\n2 9 homes in the town. {LONG}": f"{LONG}There were 9 homes in the town. {LONG}",
    f"1 Homes {LONG}\n\n2 Schools {LONG}": None,
    f"{LONG}\nPage 2 of 9 and page 4 of 9 were torn.": None,
}


@pytest.mark.parametrize("published", WITHIN)
def test_the_numbers_of_pages_within_paragraphs_are_left_out(published: str) -> None:
    page = without_pages(published)
    assert (page.text if page else None) == WITHIN[published]


WRAPPED_ROWS = (
    "|1. |Foster carers |The Head of Fostering said that |AM |\n| |and homes |forty homes had been found and that | |\n| | |most of them were near. | |\n"
    "|2. |Schools |All children who had moved went on |BF |\n| | |to their old school. | |\n"
)


def test_rows_whose_cells_wrap_are_whole_again() -> None:
    page = whole_rows(WRAPPED_ROWS)
    assert page is not None
    assert page.text.split("\n")[0] == "|1. | Foster carers and homes | The Head of Fostering said that forty homes had been found and that most of them were near. | AM | "
    at = page.text.index("and homes")
    span = page.published(Span(at, at + 9))
    assert WRAPPED_ROWS[span.start : span.end] == "and homes"
    assert whole_rows("|Present: |Ada Moor |\n| |Ben Fell |\n| |Cat Holt |\n| |Dev Ives |\n") is None


PAGES = {
    "It was said that the\n\nPage 2 of 3\n\nboard would meet.\n": "It was said that the\nboard would meet.\n",
    "The Panel met.\n\nPage 2\n\nThe report was read.\n": "The Panel met.\n\nThe report was read.\n",
    "1. Welcome\n\nAll came.\n\n2\n\n2. Notes\n\nAgreed.\n\n3. Plans\n\nNone.\n": "1. Welcome\n\nAll came.\n\n2. Notes\n\nAgreed.\n\n3. Plans\n\nNone.\n",
    "1\n\nWelcome\n\n2\n\nNotes\n\n3\n\nPlans\n": None,
}


@pytest.mark.parametrize("published", PAGES)
def test_what_stands_at_the_foot_of_a_page_is_left_out(published: str) -> None:
    page = unpaged(published)
    assert (page.text if page else None) == PAGES[published]


PROSE = (
    "The Head of Fostering told members that the county had found forty new homes in the spring, more than in any year before, and that most of them were near the"
    " schools that the children knew. Councillor Heath asked whether brothers and sisters could now stay together; she was told that nearly all of them did."
)


@pytest.mark.parametrize("width", [60, 72, 80, 100])
def test_lines_broken_where_the_page_was_full_are_whole_again(width: int) -> None:
    page = unwrapped("\n".join(textwrap.wrap(PROSE, width, break_on_hyphens=False)))
    assert page is not None
    assert page.text == PROSE


def test_words_parted_at_the_end_of_a_line_are_whole_again() -> None:
    page = unwrapped(
        "The well-known home had been open since the first days of spring, and its\nstaff were proud of it. Those who came there told the board that it was a\nplace like few others in the whole of the county, in which the welfare and\nsafety of all who lived in it was a task of every one of its well-\n"
        "known staff, who had been told of the policy on safe-\nguarding of those who were living in it and had read\nit."
    )
    assert page is not None
    assert "of its well-known staff" in page.text
    assert "on safeguarding of" in page.text


@pytest.mark.parametrize(
    "published",
    [
        "Councillor Ada Moor (Chair)\nCouncillor Ben Fell\nMrs Cora Tarn, Parent Governor\n",
        "Resolved to\nnote the report and\nthank the staff.\n\nA line that is much longer than those of the list above it stands here.\n",
        "Overall effectiveness ................ Good\nHelp and protection .................. Good\nleadership ........ Good\n",
    ],
)
def test_lists_stay_in_their_lines(published: str) -> None:
    assert unwrapped(published) is None


def test_blank_lines_between_all_lines_are_left_out() -> None:
    published = "\n\n".join(
        [
            "Panel",
            "",
            "Present",
            "Ada Moor",
            "Ben Fell",
            "",
            "1. Welcome",
            "",
            "All came.",
            "",
            "2. Notes",
            "",
            "Agreed.",
            "",
            "3. Plans",
            "None.",
            "",
            "4. Visits",
            "Two homes.",
            "",
            "5. Other",
            "None.",
            "The end.",
        ]
    )
    page = single_spaced(published)
    assert page is not None
    assert page.text.startswith("Panel\n\nPresent\nAda Moor\nBen Fell\n\n1. Welcome")
    assert single_spaced("One.\n\nTwo.\n\nThree.\n" * 6) is None


@given(st.text(alphabet="ab .,(|>\n\r12\u00ad\u00a0\ufb01\u200b-\u0302", max_size=120))
def test_each_character_leads_back_to_its_place(published: str) -> None:
    page = laid(published)
    if page is None:
        return
    last = 0
    for at in range(len(page.text)):
        place = page.published(Span(at, at + 1))
        assert last <= place.start <= place.end <= len(published)
        last = place.start if "|" not in published else 0  # the cells of a row are read one after the other


MINUTES = """Barset County Council

Families Scrutiny Panel

Minutes of the meeting held on Tuesday 4 June 2019 at 10.00 am in the Oak Room, County Hall

Present: Councillors Ada Moor (Chair), Ben Fell (Vice-Chair), Cora Tarn, Dan Heath, Eve Stone, Flo Marsh and Guy Orme

In attendance: Hal Brock, Director of Children and Family Services; Ivy Crane, Head of Fostering and Adoption

1. Apologies

An apology came from Councillor Jo Wray.

2. Minutes

RESOLVED: That the minutes of the meeting held on 7 May 2019 be confirmed as a correct record and signed by the Chair.

3. Safeguarding

The Director submitted her report on safeguarding in the county, which told of the new front door and of the time that each call waited.

RESOLVED: That the report be noted, and that a further report on the officers' work be brought to the Panel in December.

The meeting closed at 11.30 am
"""


def _wrapped(text: str) -> str:
    return "\n".join("\n".join(textwrap.wrap(line, 72, break_on_hyphens=False)) for line in text.split("\n"))


DRESSES = {
    "wrapped": _wrapped(MINUTES),
    "wrapped and spaced": _wrapped(MINUTES).replace("\n", "\n\n"),
    "indented": textwrap.indent(MINUTES, "     "),
    "quoted": textwrap.indent(MINUTES, "> ", lambda _: True),
    "barred": "\n".join(f"{line} |" if line else line for line in MINUTES.split("\n")),
    "decomposed, with ligatures": unicodedata.normalize("NFD", MINUTES).replace("fi", "\ufb01"),
    "blanks that do not break": MINUTES.replace(" ", "\u00a0"),
    "soft hyphens": MINUTES.replace("guard", "\u00adguard"),
    "a website's": f"Skip to main content\nHome\nMenu\n\nHome > Council > Minutes\n\n{MINUTES}\nBack to top\nShare this page\nContact us\n",
    "paged": MINUTES.replace("\n2. ", "\nPage 1 of 2\n\n2. ").replace(
        "county, which", "county,\n\nPage 2 of 2\n\nwhich"
    ),
}


@pytest.mark.parametrize("dress", DRESSES)
def test_the_same_page_in_another_dress_gives_the_same_facts(dress: str) -> None:
    assert _told(DRESSES[dress]) == _told(MINUTES)


def _told(text: str) -> Counter[tuple[str, ...]]:
    found = extract(Document("page", text, digest(text))).facts
    return Counter((f.question, *(f"{k}={' '.join(str(v).split())}" for k, v in f.slots().items())) for f in found)
