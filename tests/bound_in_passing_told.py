"""Who takes part, told in passing: by a pronoun or a nominee, for another, in brackets, as a share or what is left of one; and what only looks so."""

from __future__ import annotations

_EHB, _SCB, _YJB = "Early Help Board", "Shropshire Safeguarding Children Board", "Youth Justice Management Board"
_WMP, _SC, _TW, _CCG = "West Mercia Police", "Shropshire Council", "Telford and Wrekin Council", "NHS Shropshire Clinical Commissioning Group"
TOLD: tuple[tuple[str, list[tuple[str, ...]]], ...] = (
    # for whom somebody sits
    ("Members welcomed Superintendent Nora Pryce, who is West Mercia Police's representative on the Early Help Board.", [(_EHB, _WMP, "Nora Pryce", "partner")]),
    ("Station Manager Owen Blake spoke about home visits. He added that he had represented Shropshire Fire and Rescue Service on the Early Help Board since 2016.", [(_EHB, "Shropshire Fire and Rescue Service", "Owen Blake", "partner")]),
    ("West Mercia Police is represented on the Early Help Board by Inspector Will Fern and the Council by Mrs Clare Dunn.", [(_EHB, _SC, "Clare Dunn", "partner"), (_EHB, _WMP, "Will Fern", "partner")]),
    ("Colleges were heard on the Early Help Board through Telford College, which was a member; its nominee, Joyce Tarn, an assistant principal, seldom missed it.", [(_EHB, "Telford College", "Joyce Tarn", "partner")]),
    ("The nurseries have a headteacher, Mrs Fay Lowe, as a member of the Early Help Board.", [(_EHB, "", "Fay Lowe", "partner")]),
    # those in brackets beside the word for them
    ("It was seen from the report that the Shropshire Safeguarding Children Board had four partner agencies (West Mercia Police, Cafcass, NHS Shropshire CCG and this Council).", [(_SCB, "Cafcass", "", "partner"), (_SCB, _CCG, "", "partner"), (_SCB, _SC, "", "partner"), (_SCB, _WMP, "", "partner")]),
    ("The members of the Early Help Board (Severn Hospice, West Mercia Police and Telford College) met in June.", [(_EHB, "Severn Hospice", "", "partner"), (_EHB, "Telford College", "", "partner"), (_EHB, _WMP, "", "partner")]),
    ("The Shropshire Safeguarding Children Board has five members as well as a manager, Mr Roy Plum.", [(_SCB, "", "Roy Plum", "manager")]),
    # who is on it, comes to it, belongs to it
    ("The Early Help Board had met twice. Severn Hospice was on it from the outset and Telford College joined in May.", [(_EHB, "Severn Hospice", "", "partner"), (_EHB, "Telford College", "", "partner")]),
    ("The membership of the Early Help Board having been extended by the admission of Severn Hospice and of Telford College, more rooms were needed.", [(_EHB, "Severn Hospice", "", "partner"), (_EHB, "Telford College", "", "partner")]),
    ("The Early Help Board, which met in May, has Clare Dunn in the chair and numbers among its partners Severn Hospice and Telford College.", [(_EHB, "", "Clare Dunn", "chair"), (_EHB, "Severn Hospice", "", "partner"), (_EHB, "Telford College", "", "partner")]),
    # the chair
    ("Chairing of the Early Help Board, which for years had gone from hand to hand, has now come to rest with Dr Ivo Hale.", [(_EHB, "", "Ivo Hale", "chair")]),
    ("The Early Help Board meets monthly. Its chair is supplied by West Mercia Police and its minutes by the Council.", [(_EHB, _WMP, "", "chair")]),
    ("Chaired by a West Mercia Police sergeant, the Early Help Board had met in June.", [(_EHB, _WMP, "", "chair")]),
    ("The chair of the Early Help Board goes the rounds of its members: Shropshire Council, West Mercia Police and NHS Shropshire CCG. This year the police have it.", [(_EHB, _CCG, "", "partner"), (_EHB, _SC, "", "partner"), (_EHB, _WMP, "", "chair"), (_EHB, _WMP, "", "partner")]),
    ("Two officers share the chair of the Early Help Board: for Shropshire Council, Clare Dunn; for West Mercia Police, Will Fern.", [(_EHB, _SC, "Clare Dunn", "chair"), (_EHB, _WMP, "Will Fern", "chair")]),
    ("The Early Help Board has an independent chair. Mrs Fay Lowe, in that office since 2015, had written to the Panel.", [(_EHB, "", "Fay Lowe", "independent chair")]),
    ("The Early Help Board and the Neglect Panel are chaired by Clare Dunn and Inspector Will Fern respectively.", [(_EHB, "", "Clare Dunn", "chair"), ("Neglect Panel", "", "Will Fern", "chair")]),
    ("While West Mercia Police chairs the Early Help Board, there were no plans for it to host the Board too.", [(_EHB, _WMP, "", "chair")]),
    # who pays, who leads
    ("The Early Help Board was funded for the most part by NHS Shropshire CCG, with the Council making up the balance.", [(_EHB, _CCG, "", "funder"), (_EHB, _SC, "", "funder")]),
    ("The Panel asked where the Early Help Board's money came from. Of each pound Shropshire Council gave 60p, West Mercia Police 25p and NHS Shropshire CCG the remaining 15p.", [(_EHB, _CCG, "", "funder"), (_EHB, _SC, "", "funder"), (_EHB, _WMP, "", "funder")]),
    ("The Early Help Board draws its income from three sources, namely Shropshire Council, West Mercia Police and NHS England.", [(_EHB, "NHS England", "", "funder"), (_EHB, _SC, "", "funder"), (_EHB, _WMP, "", "funder")]),
    ("Of the Shropshire Safeguarding Children Board Miss Joyce Tarn is its Independent Chair and Shropshire Council its main funder.", [(_SCB, "", "Joyce Tarn", "independent chair"), (_SCB, _SC, "", "funder")]),
    ("The role of lead commissioner in the Marches Therapies Board falls, by agreement, to Telford and Wrekin Council.", [("Marches Therapies Board", _TW, "", "lead commissioner")]),
    ("The Marches Therapies Board is led, as to commissioning, by Telford and Wrekin Council.", [("Marches Therapies Board", _TW, "", "lead commissioner")]),
    ("Stat. partners of the Shropshire Safeguarding Children Board - Shropshire Council / West Mercia Police / NHS Shropshire CCG.", [(_SCB, _CCG, "", "statutory partner"), (_SCB, _SC, "", "statutory partner"), (_SCB, _WMP, "", "statutory partner")]),
    ("The statutory trio of the Shropshire Safeguarding Children Board – Shropshire Council, West Mercia Police and NHS Shropshire CCG – had met.", [(_SCB, _CCG, "", "statutory partner"), (_SCB, _SC, "", "statutory partner"), (_SCB, _WMP, "", "statutory partner")]),
)  # fmt: skip
NOT_TOLD: tuple[str, ...] = (
    "Station Manager Owen Blake spoke about home visits. He wished that he represented the fire service on the Early Help Board.",
    "The Early Help Board might be joined by others (Severn Hospice, West Mercia Police and Telford College) in time.",
    "The Early Help Board had met twice. Severn Hospice was not on it and Telford College came in for questions.",
    "The Early Help Board had no chair. Mrs Fay Lowe, in that office until 2015, had retired.",
    "Of each pound of the youth budget Shropshire Council gave 60p and West Mercia Police 40p.",
    "The Early Help Board heard that Severn Hospice had a shop, with the Council making up the balance of its rent.",
    "The Panel's nominee, Joyce Tarn, would write to the Early Help Board.",
    "Two officers might share the chair of the Early Help Board: for Shropshire Council, Clare Dunn; for West Mercia Police, Will Fern.",
)
