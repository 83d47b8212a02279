"""Text without the marks of Markdown and HTML: what is left, and that each of its characters leads back to its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.extract import extract
from kg.markup import unmarked
from kg.model import Document, Span
from kg.text import digest

LEFT = {
    r"15\. Minutes \- Vice\-Chair": "15. Minutes - Vice-Chair",
    r"### 16\. Apologies [PDF 97 KB](/documents/s43001/Safety.pdf)": r"### 16\. Apologies PDF 97 KB",  # one escape is the author's own
    "See [the plan](https://example.org/a_(b).pdf \"The plan\") and [](x).": "See the plan and .",
    "![logo](/logo.png)Panel": "Panel",
    "Bath &amp; Wells&nbsp;Diocese": "Bath & Wells\u00a0Diocese",
    "<p>First.</p><p>Second <u>thing</u></p>": "\nFirst.\n\nSecond thing\n",
    "A <b>bold</b> claim<br/>and more": "A bold claim\nand more",
    "**bold** stays": None,
    "It was **agreed** that **RESOLVED** and **Fostering** stay, **as here**.": "It was agreed that **RESOLVED** and **Fostering** stay, as here.",
    "5 < 6 and 7 > 6, R&D; AT&T": None,
    r"C:\temp is a path": None,
    "An &unknownthing; stays, &#163;5 does not": "An &unknownthing; stays, \u00a35 does not",
    r"a\.b\.c [x\.y](z)": "a.b.c x.y",
}


@pytest.mark.parametrize("published", LEFT)
def test_what_is_left(published: str) -> None:
    page = unmarked(published)
    assert (page.text if page else None) == LEFT[published]


@given(st.text(alphabet=r"ab \.-*[]()!&;#1<>/pbr" + "\n", max_size=80))
def test_each_character_leads_back_to_its_place(published: str) -> None:
    page = unmarked(published)
    if page is None:
        return
    last = 0
    for at, character in enumerate(page.text):
        place = page.published(Span(at, at + 1))
        quoted = published[place.start : place.end]
        assert quoted == character or (quoted[0] in "&<" and quoted[-1] in ";>")
        assert place.start >= last
        last = place.end
    whole = page.published(Span(0, len(page.text)))
    assert 0 <= whole.start <= whole.end <= len(published)


MARKDOWN = r"""# Agenda and minutes

## Schools Commission \- Monday, 25th November, 2019 2\.00 pm

**Venue:** Committee Room 1, City Hall, Exampleton\. [View directions](https://maps.example.org/?q=EX1)

Present: Councillor Imani Trewin (Chair), Councillor Martin Goram (Vice\-Chair)

### 15\. Welcome \& Introductions [PDF 97 KB](/documents/s43001/Safety.pdf)

The Chair welcomed everyone\.

### 16\. Places \- Annual Report [PDF 312 KB](/documents/s43004/PF.pdf)

It was **RESOLVED** that the [annual report](/a.pdf) be noted\.
"""


def test_evidence_is_quoted_as_published() -> None:
    document = Document("page", MARKDOWN, digest(MARKDOWN))
    facts = extract(document).facts
    quoted = {f.question: document.quote(f.evidence) for f in facts if f.question in ("items", "resolutions")}
    assert [f.slots()["title"] for f in facts if f.question == "items"] == ["Welcome & Introductions", "Places - Annual Report"]
    assert quoted["resolutions"].endswith(r"that the [annual report](/a.pdf) be noted\.")
    assert {(f.slots()["person"], f.slots()["chair"]) for f in facts if f.question == "attendance"} == {
        ("Imani Trewin", "chair"),
        ("Martin Goram", "vice-chair"),
    }
    for fact in facts:
        assert document.quote(fact.evidence).strip() == document.quote(fact.evidence) != ""
