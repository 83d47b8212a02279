"""Passages in many wordings on who holds a post, who was in the room and who was kept away, each with what it tells."""

from __future__ import annotations

POSTS: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    ("Ged Lowe, interim Head of Fostering, spoke of the winter.", (("Ged Lowe", "interim Head of Fostering", ""),)),
    ("Members were reminded that Una Birt had taken over in April as Principal Social Worker.", (("Una Birt", "Principal Social Worker", ""),)),
    ("The role of Virtual School Head had been filled since Easter by a Mr Colin Strake.", (("Colin Strake", "Virtual School Head", ""),)),
    ("The headship of the Pupil Referral Unit had gone to Mrs Ida Lomax.", (("Ida Lomax", "Headteacher", "Pupil Referral Unit"),)),
    ("She also reported that Canon Peter Aske was in the chair of the Neglect Strategy Board.", (("Peter Aske", "Chair", "Neglect Strategy Board"),)),
    ("Ruth Cobley had given up the post of Designated Doctor in May.", (("Ruth Cobley", "Designated Doctor", ""),)),
    ("The Group Manager for Early Help had been Dilys Orme, whose place was taken by Sean Pike.", (("Dilys Orme", "Group Manager for Early Help", ""), ("Sean Pike", "Group Manager for Early Help", ""))),
    ("The Assistant Director (Safeguarding) post was now occupied by Kay Thripp. Her predecessor, Ann Doyle, had gone to Leeds.",
     (("Kay Thripp", "Assistant Director (Safeguarding)", ""), ("Ann Doyle", "Assistant Director (Safeguarding)", ""))),
    ("Barnardo's regional manager, Petra Lunn, thanked the Panel.", (("Petra Lunn", "regional manager", "Barnardo's"),)),
    ("Under the new structure Hal Brody became Head of Integrated Commissioning for NHS Marsh.", (("Hal Brody", "Head of Integrated Commissioning", "NHS Marsh"),)),
    ("A vacancy for a Named GP had existed since May. Dr Owen Pritt took up the role on 1 September.", (("Owen Pritt", "Named GP", ""),)),
    ("The chair of the Kirby Improvement Board, formerly in the hands of Dame Jean Ott, rested with Sir Abel Crick.",
     (("Jean Ott", "Chair", "Kirby Improvement Board"), ("Abel Crick", "Chair", "Kirby Improvement Board"))),
    ("Ms Una Birt, Chief Officer of the charity Kirby Carers North, urged patience.", (("Una Birt", "Chief Officer", "Kirby Carers North"),)),
)

NO_POSTS: tuple[str, ...] = (
    "Ada Moor had been interviewed for the role of Head of Fostering but was not appointed.",
    "Ben Heath hoped to be considered as Service Manager in due course.",
    "Members wondered whether the post of Participation Lead might go to Cy Roe.",
    "Eve Lark had declined the post of Virtual School Head, which had then been advertised again.",
    "It was suggested that Mr Abel Frost be asked to serve as Independent Chair.",
    "Councillor Dunn said that the council acted as lead commissioner for the county.",
)

ATTENDANCE: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    ("Councillor Small dwelt on the cost of taxis, and Councillor Dunn nodded.", (("Small", "present"), ("Dunn", "present"))),
    ("The Head of Law, Ada Moor, was at pains to say that no decision had been reached.", (("Ada Moor", "present"),)),
    ("Words of caution came from Ben Heath, Service Manager for Leaving Care, and from Inspector Cy Roe.", (("Ben Heath", "present"), ("Cy Roe", "present"))),
    ("Up in the gallery sat Councillor Lark with a notebook.", (("Lark", "present"),)),
    ("Councillor Frost, who is not on the Panel, sat through the item without a word.", (("Frost", "present"),)),
    ("Asked by Councillor Hay if he was content, Sean Pike (Youth Justice Manager) shrugged.", (("Hay", "present"), ("Sean Pike", "present"))),
    ("Thanks went round the table to Councillor Gill, and he, being there, blushed.", (("Gill", "present"),)),
    ("Councillor Vale was unwell and Councillor Noble sat in her place.", (("Vale", "apologies"), ("Noble", "substitute"))),
    ("The Leader, Councillor Pole, was missing, being unwell.", (("Pole", "apologies"),)),
    ("In place of Councillor Cobley came Councillor Doyle.", (("Doyle", "substitute"),)),
    ("Councillor Frith made her excuses, as did Mr Lunn, the parent governor.", (("Frith", "apologies"), ("Lunn", "apologies"))),
    ("Councillor Khan could not get away from work and Councillor Pritt deputised for him.", (("Khan", "apologies"), ("Pritt", "substitute"))),
)

NO_ATTENDANCE: tuple[str, ...] = (
    "The Director of Finance, Ada Moor, visited the home in May and wrote to the parents.",
    "Councillor Small had left the Council in 2010.",
    "Ben Heath, Service Manager, joined the Council in June and will attend in the autumn.",
    "Members were sorry that Councillor Lark's mother had died.",
    "Councillor Frost was appointed to the working group in her absence.",
    "The Head of Law, Dee Lamb, would be asked to reply in writing.",
    "The Panel received an apology from the Chief Nurse, Kay Thripp, for the poor quality of the figures.",
)
