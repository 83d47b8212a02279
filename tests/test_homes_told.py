"""Whose meeting it is, in every form of `homedresses.py`: a covering selection of each product, and pages that stand apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from homedresses import Choices, alone, alones, covering, elected, joint, joints, members

from kg.extract import prepare
from kg.readers import read

OPEN = Path(__file__).parent / "homes_open.txt"


def _codes(page: str, folder: Path) -> list[str]:
    path = folder / "page.txt"
    path.write_text(page, encoding="utf-8")
    return [" ".join(m.gss) for m in prepare(read(path)).meetings]


@pytest.mark.parametrize(("picks", "page"), [(joints, joint), (elected, members), (alones, alone)], ids=["joint", "members", "alone"])
def test_a_page_tells_whose_it_is_however_it_is_set(picks: Callable[[], Sequence[Choices]], page: Callable[[Choices], tuple[str, str]], tmp_path: Path) -> None:
    known = set(OPEN.read_text(encoding="utf-8").splitlines())
    wrong = set()
    for pick in covering(picks()):
        text, codes = page(pick)
        if _codes(text, tmp_path) != [codes]:
            wrong.add(" | ".join((page.__name__, *pick.values())))
    assert wrong == {line for line in known if line.startswith(f"{page.__name__} | ")}


APART = (
    # told
    ("Pan-Sussex Safeguarding Children Executive\n4 March 2022\n\nThe plan was noted.", "E06000043 E10000011 E10000032"),
    ("South Tees Safeguarding Children Partnership\nMinutes of the meeting held on 4 March 2022\n\nThe plan was noted.", "E06000002 E06000003"),
    ("Mid and West Wales Safeguarding Board\nMinutes - 4 March 2022\n\nMs Roe of Powys County Council spoke.", "W06000008 W06000009 W06000010 W06000023"),
    ("Tees Valley Combined Authority Transport Committee\nMinutes of the meeting held on 4 March 2022 in Darlington\n\nThe plan was noted.", "E06000001 E06000002 E06000003 E06000004 E06000005"),
    ("Liverpool City Region Combined Authority\nMinutes of the meeting held on 4 March 2022\n\nThe plan was noted.", "E06000006 E08000011 E08000012 E08000013 E08000014 E08000015"),
    ("Castle Vale Safeguarding Children Board\nMinutes of the meeting held on 4 March 2015\n\nPresent:\nAda Roe, DCS, Nottingham City Council\nBen Dale, DCS, Nottinghamshire County Council\n\n1. Welcome\nAll were welcomed.", "E06000018 E10000024"),
    ("Twin Rivers Adoption Board\nMinutes of the meeting held on 4 March 2022\n\n1. Terms of reference\nThis Board covers Hull and the East Riding of Yorkshire.", "E06000010 E06000011"),
    ("Safeguarding Adults Board\n4 March 2022\n\nWorking together in Merton and Sutton\n\n1. Welcome\nAll were welcomed.", "E09000024 E09000029"),
    ("Eastmoor Youth Justice Management Board\nMinutes of the meeting held on 4 March 2022\n\n1. Scope\nPlymouth City Council and Torbay Council have established the Board.", "E06000026 E06000027"),
    ("Hartlepool and Stockton-on-Tees Safeguarding Children Partnership\nMinutes of the meeting held on 4 March 2022\n\nThe plan was noted.", "E06000001 E06000004"),
    # of one, or not told
    ("Derby Safeguarding Children Board\nMinutes of the meeting held on 4 March 2012\n\n1. Police\nThe force covers Derby and Derbyshire.", "E06000015"),
    ("Norfolk Safeguarding Children Partnership\nMinutes of the meeting held on 4 March 2022\n\nPresent:\nAda Roe, DCS, Norfolk County Council\nBen Dale, DCS, Suffolk County Council\n\n1. Welcome\nAll were welcomed.", "E10000020"),
    ("Leeds Safeguarding Children Partnership\nMinutes of the meeting held on 4 March 2022\n\n1. Learning\nThe Partnership worked with Bradford and Wakefield.", "E08000035"),
    ("Salford City Council\nCorporate Parenting Panel\n4 March 2022\n\n1. Adoption\nThe agency is a partnership of Bolton, Salford and Wigan.", "E08000006"),
    ("Bury Council\nHealth Scrutiny Committee\nMinutes of the meeting held on 4 March 2022\n\n1. Joint committee\nThe joint committee of Rochdale and Oldham had met.", "E08000002"),
)


@pytest.mark.parametrize(("page", "codes"), APART, ids=[p[:30] for p, _ in APART])
def test_pages_that_stand_apart(page: str, codes: str, tmp_path: Path) -> None:
    assert _codes(page, tmp_path) == [codes]
