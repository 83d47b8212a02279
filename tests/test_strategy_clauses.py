"""Stages of strategies in clauses of many shapes, each with all the rows that it gives."""

from __future__ import annotations

import pytest
import stages_in_other_words
import stages_told
from excerpts import rows

HEAD = (
    "Exampleshire County Council\n\nChildren's Services Scrutiny Committee\n\nMinutes of the meeting held on 4 May 2021 at 10am in County Hall\n\nPresent: Councillors A Ash (Chair), B Birch\n\n"
    "5. Safeguarding children\n\nThe Exampleshire Safeguarding Children Partnership reported on child protection and early help for looked after children. "
)

CASES: list[tuple[str, list[tuple[str, str, str]]]] = [
    ('An Improvement Plan in answer to these had been submitted to Ofsted on 14 January 2021.', [('Improvement Plan', 'submitted', '2021-01-14')]),
    ('The Action Plan responding to the recommendations had been sent to Ofsted in March 2021.', [('Action Plan', 'submitted', '2021-03')]),
    ('The Neglect Strategy was published in May 2019 and refreshed in June 2020.', [('Neglect Strategy', 'published', '2019-05'), ('Neglect Strategy', 'refreshed', '2020-06')]),
    ('The Recovery Plan had been agreed by the Board and sent to Ofsted in May 2020.', [('Recovery Plan', 'in force', ''), ('Recovery Plan', 'submitted', '2020-05')]),
    ('The Recovery Plan was drawn up with partners and lodged with Ofsted in May 2020.', [('Recovery Plan', 'submitted', '2020-05')]),
    ('The Neglect Strategy was to be agreed by the Board and published in May.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy had not been agreed by the Board and published.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy had, in May 2019, been adopted by full Council.', [('Neglect Strategy', 'in force', '2019-05')]),
    ('It was in May 2019 that the Neglect Strategy was adopted.', [('Neglect Strategy', 'in force', '2019-05')]),
    ('The Neglect Strategy was adopted in May 2019, the Play Strategy in June 2019 and the Youth Plan in July 2019.',
     [('Neglect Strategy', 'in force', '2019-05'), ('Play Strategy', 'in force', '2019-06'), ('Youth Plan', 'in force', '2019-07')]),
    ('A successor to the Neglect Strategy was in draft.', [('Neglect Strategy', '', '')]),
    ('A replacement for the Neglect Strategy was being prepared.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy had been well received by Ofsted.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy ran out in March 2020.', [('Neglect Strategy', 'superseded', '2020-03')]),
    ('The Neglect Strategy had been given a light refresh in May 2020.', [('Neglect Strategy', 'refreshed', '2020-05')]),
    ('The Neglect Strategy went on the website in May 2020.', [('Neglect Strategy', 'published', '2020-05')]),
    ('The Neglect Strategy was nearing completion.', [('Neglect Strategy', 'in development', '')]),
    ('The Neglect Strategy in response to findings that were published in May 2020 was discussed.', [('Neglect Strategy', '', '')]),
    ('A Neglect Strategy had been proposed by the Police and Crime Commissioner but no decision had been made on it.', []),
    ('The Neglect Strategy had been suggested by Ofsted and was adopted in May 2019.', [('Neglect Strategy', 'in force', '2019-05')]),
    ('The Neglect Strategy, a requirement of the Act of 2004, was now in force.', [('Neglect Strategy', 'in force', '')]),
    ('The Neglect Strategy, which covered all ages, had been adopted in May 2019.', [('Neglect Strategy', 'in force', '2019-05')]),
    ('The Neglect Strategy that Ofsted had asked for had been published in June 2020.', [('Neglect Strategy', 'published', '2020-06')]),
    ('The Written Statement of Action that was required had been submitted to Ofsted in November 2018.', [('Written Statement of Action', 'submitted', '2018-11')]),
    ('The Neglect Strategy (described in the appendix) has been in use since January 2019.', [('Neglect Strategy', 'in force', '2019-01')]),
    ('The Neglect Strategy, prepared with partners and young people, came into force on 1 March 2020.', [('Neglect Strategy', 'in force', '2020-03-01')]),
    ('A Written Statement of Action had been drawn up in reply by the local area partners, and had been sent off to Ofsted on 28 October 2020.', [('Written Statement of Action', 'submitted', '2020-10-28')]),
    ('The Neglect Strategy had been rewritten by officers and was out for consultation.', [('Neglect Strategy', 'draft', ''), ('Neglect Strategy', 'refreshed', '')]),
    ('The Neglect Strategy, for its part, was still being written.', [('Neglect Strategy', 'in development', '')]),
    ('The Neglect Strategy, on the other hand, was a draft on which partners had until July to comment.', [('Neglect Strategy', 'draft', '')]),
    ('The Neglect Strategy continued to apply.', [('Neglect Strategy', 'in force', '')]),
    ('A Neglect Strategy had been running since September 2019.', [('Neglect Strategy', 'in force', '2019-09')]),
    ('The Neglect Strategy had been in existence since 2014.', [('Neglect Strategy', 'in force', '2014')]),
    ('The Neglect Strategy had taken effect in April 2020.', [('Neglect Strategy', 'in force', '2020-04')]),
    ('The Neglect Strategy still stood.', [('Neglect Strategy', 'in force', '')]),
    ('The Neglect Strategy was given effect in March 2020.', [('Neglect Strategy', 'in force', '2020-03')]),
    ('The Neglect Strategy began in March 2020.', [('Neglect Strategy', 'in force', '2020-03')]),
    ('The Neglect Strategy had been put into practice from July 2020.', [('Neglect Strategy', 'in force', '2020-07')]),
    ('The Neglect Strategy had been formally accepted by Cabinet in July 2020.', [('Neglect Strategy', 'in force', '2020-07')]),
    ('The Neglect Strategy remains operative.', [('Neglect Strategy', 'in force', '')]),
    ('An earlier inspection had led to a Written Statement of Action. This had been submitted to the Department for Education in March 2019.', [('Written Statement of Action', 'submitted', '2019-03')]),
    ('Members were told of the Neglect Strategy. It had been adopted in May 2019.', [('Neglect Strategy', 'in force', '2019-05')]),
    ('The Neglect Strategy was then discussed. It was under review.', [('Neglect Strategy', 'under review', '')]),
    ('Members spoke of the Neglect Strategy, which the Partnership had published on 2 October 2020.', [('Neglect Strategy', 'published', '2020-10-02')]),
    ('Members spoke of the Neglect Strategy, which the Leadership Team had put into effect from July 2020.', [('Neglect Strategy', 'in force', '2020-07')]),
    ('Members spoke of the Neglect Strategy that the Board adopted in May 2019.', [('Neglect Strategy', 'in force', '2019-05')]),
    ('Members spoke of the Neglect Strategy, which officers were now revising.', [('Neglect Strategy', 'under review', '')]),
    ('The Improvement Plan, which the Council had sent to Ofsted in May 2020, had twelve aims.', [('Improvement Plan', 'submitted', '2020-05')]),
    ('The Exploitation Strategy had been published in October 2018, superseding the Hidden Harm Strategy.', [('Exploitation Strategy', 'published', '2018-10'), ('Hidden Harm Strategy', 'superseded', '2018-10')]),
    ('The Exploitation Strategy took effect in October 2018 in place of the Hidden Harm Strategy.', [('Exploitation Strategy', 'in force', '2018-10'), ('Hidden Harm Strategy', 'superseded', '2018-10')]),
    ('The Board was at the stage of preparing a Suicide Prevention Plan.', [('Suicide Prevention Plan', 'in development', '')]),
    ('Officers were busy compiling a Neglect Strategy.', [('Neglect Strategy', 'in development', '')]),
    ('There was as yet no Neglect Strategy, although officers had it in mind to write one.', [('Neglect Strategy', 'planned', '')]),
    ('Officers meant to bring forward a Neglect Strategy.', [('Neglect Strategy', 'planned', '')]),
    ('There would in due course be a Neglect Strategy.', [('Neglect Strategy', 'planned', '')]),
    ('A Neglect Strategy is to be prepared.', [('Neglect Strategy', 'planned', '')]),
    ('A neglect strategy had yet to be written.', [('neglect strategy', 'planned', '')]),
    ('A post-inspection action plan had gone in draft to the Corporate Parenting Board.', [('post-inspection action plan', 'draft', '')]),
    ('A Neglect Strategy was out in draft and views on it would be welcome.', [('Neglect Strategy', 'draft', '')]),
    ('The Neglect Strategy had been circulated in draft.', [('Neglect Strategy', 'draft', '')]),
    ('The Neglect Strategy, now in its second draft, was being shared.', [('Neglect Strategy', 'draft', '')]),
    ('The Neglect Strategy existed only in draft.', [('Neglect Strategy', 'draft', '')]),
    ('A Neglect Strategy for 2020-23 was out in draft.', [('Neglect Strategy for 2020-23', 'draft', '')]),
    ('The Improvement Plan 2019-21, which had been lodged with Ofsted on 14 November 2019, was overseen by a board.', [('Improvement Plan 2019-21', 'submitted', '2019-11-14')]),
    ('The Improvement Plan was despatched to the Secretary of State in May 2020.', [('Improvement Plan', 'submitted', '2020-05')]),
    ('The Improvement Plan was with Ofsted by 1 May 2020.', [('Improvement Plan', 'submitted', '2020-05-01')]),
    ('The Neglect Strategy was in the course of being revised.', [('Neglect Strategy', 'under review', '')]),
    ('The Neglect Strategy, now three years old, was being looked at again.', [('Neglect Strategy', 'under review', '')]),
    ('The Neglect Strategy was last refreshed in 2019.', [('Neglect Strategy', 'refreshed', '2019')]),
    ('The local area inclusion plan had been published in May 2020.', [('local area inclusion plan', 'published', '2020-05')]),
    ('The Steps Academy, a scheme which the Council had run since 2020, had taken ten social workers.', [('Steps Academy', 'in force', '2020')]),
    ('The Neglect Strategy was praised by Ofsted.', [('Neglect Strategy', '', '')]),
    ('It was hoped that the Neglect Strategy would be adopted in June.', [('Neglect Strategy', '', '')]),
    ('284 children were on a CP Plan.', []),
    ("Inspectors used the Inspection of Local Authority Children's Services framework.", []),
    ('The Neglect Strategy, the Chair said, would be published soon.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy was discussed and a report was submitted to Ofsted.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy had not been published.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy, Members felt, was in need of an owner, and the Toolkit had been launched in May.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy was overseen by the Board, which had been established in 2019.', [('Neglect Strategy', '', '')]),
    ('Whether the Neglect Strategy had been adopted was asked by Councillor Birch.', [('Neglect Strategy', '', '')]),
    ('Members noted that the Participation Strategy 2018-21, drawn up with care leavers, had since been succeeded by the Voice Strategy.', [('Participation Strategy 2018-21', 'superseded', ''), ('Voice Strategy', '', '')]),
    ('The Fostering Strategy, on which the Panel had commented in March, has now been signed off by Cabinet.', [('Fostering Strategy', 'in force', '')]),
    ('The Youth Justice Plan 2020/21 has been approved by the Youth Justice Board and is on the website.', [('Youth Justice Plan 2020/21', 'in force', '')]),
    ('Having been adopted in May 2018, the Fostering Strategy was due to end in 2021.', [('Fostering Strategy', 'in force', '2018-05')]),
    ('Adopted in May 2018, the Fostering Strategy had four aims.', [('Fostering Strategy', 'in force', '2018-05')]),
    ('There is a Fostering Strategy, in force since May 2018.', [('Fostering Strategy', 'in force', '2018-05')]),
    ('The Council has had a Fostering Strategy since May 2018.', [('Fostering Strategy', 'in force', '2018-05')]),
    ('The Board agreed the Fostering Strategy in May 2018.', [('Fostering Strategy', 'in force', '2018-05')]),
    ('May 2018 saw the launch of the Fostering Strategy.', [('Fostering Strategy', 'published', '2018-05')]),
    ('The Fostering Strategy had its launch in May 2018.', [('Fostering Strategy', 'published', '2018-05')]),
    ('Two documents, the Fostering Strategy and the Kinship Policy, had been adopted in May 2018.', [('Fostering Strategy', 'in force', '2018-05'), ('Kinship Policy', 'in force', '2018-05')]),
    ('The Fostering Strategy and the Kinship Policy were both under review.', [('Fostering Strategy', 'under review', ''), ('Kinship Policy', 'under review', '')]),
    ('The Fostering Strategy was adopted in May 2018 and the Kinship Policy in June 2019.', [('Fostering Strategy', 'in force', '2018-05'), ('Kinship Policy', 'in force', '2019-06')]),
    ('Of the three, only the Fostering Strategy had so far been published.', [('Fostering Strategy', 'published', '')]),
    ('Officers confirmed that the Fostering Strategy, unlike the Kinship Policy, had been revised in 2020.', [('Fostering Strategy', 'refreshed', '2020'), ('Kinship Policy', '', '')]),
    ('A review is being made of the Fostering Strategy.', [('Fostering Strategy', 'under review', '')]),
    ('The Fostering Strategy was at that time being consulted upon.', [('Fostering Strategy', 'draft', '')]),
    ('Consultation on the draft Fostering Strategy would close on 31 May.', [('Fostering Strategy', 'draft', '')]),
    ('A first draft of the Fostering Strategy had been seen by the Board.', [('Fostering Strategy', 'draft', '')]),
    ('The Fostering Strategy had gone to print in May 2018.', [('Fostering Strategy', 'published', '2018-05')]),
    ('The Improvement Plan went off to Ofsted on 3 May 2020.', [('Improvement Plan', 'submitted', '2020-05-03')]),
    ('Ofsted had received the Improvement Plan in May 2020.', [('Improvement Plan', 'submitted', '2020-05')]),
    ('The Improvement Plan, received by Ofsted in May 2020, was monitored monthly.', [('Improvement Plan', 'submitted', '2020-05')]),
    ('The Fostering Strategy had been extended to 2022.', [('Fostering Strategy', 'in force', '')]),
    ('The Corporate Parenting Strategy is now into its third year.', [('Corporate Parenting Strategy', 'in force', '')]),
    ('The Corporate Parenting Strategy has been operational since May 2018.', [('Corporate Parenting Strategy', 'in force', '2018-05')]),
    ('The Partnership works to a Neglect Strategy that was agreed in 2018.', [('Neglect Strategy', 'in force', '2018')]),
    ('The Neglect Strategy was being finalised and would be published in June.', [('Neglect Strategy', 'in development', '')]),
    ('The Neglect Strategy is being brought up to date.', [('Neglect Strategy', 'under review', '')]),
    ('A new Neglect Strategy is to replace the Early Help Strategy.', [('Early Help Strategy', '', ''), ('Neglect Strategy', 'planned', '')]),
    ('Members asked that a neglect strategy be written.', []),
    ('Councillor Birch asked whether the Neglect Strategy was in force.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy was not yet in force.', [('Neglect Strategy', '', '')]),
    ('It was thought that the Neglect Strategy ought to be refreshed.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy was to have been published in May 2019.', [('Neglect Strategy', '', '')]),
    ('The Neglect Strategy had been due for publication in May 2019.', [('Neglect Strategy', '', '')]),
    ('The Head of Service, who had led on the Neglect Strategy, had been appointed in May 2019.', [('Neglect Strategy', '', '')]),
    ('The report on the Neglect Strategy had been published in May 2019.', [('Neglect Strategy', '', '')]),
    ('Training on the Neglect Strategy had been launched in May 2019.', [('Neglect Strategy', '', '')]),
    ('The group overseeing the Neglect Strategy had been replaced in May 2019.', [('Neglect Strategy', '', '')]),
    ('The actions in the Neglect Strategy were implemented in May 2019.', [('Neglect Strategy', '', '')]),
    ('Members welcomed the Neglect Strategy and the Panel had been refreshed in May.', [('Neglect Strategy', '', '')]),
    ('Following the Neglect Strategy, the toolkit was introduced in May 2019.', [('Neglect Strategy', '', '')]),
    ('In the Neglect Strategy, three priorities were agreed.', [('Neglect Strategy', '', '')]),
    ('The aims of the Neglect Strategy were agreed in May 2019.', [('Neglect Strategy', '', '')]),
    ('Progress against the Neglect Strategy was being reviewed.', [('Neglect Strategy', '', '')]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_stages_that_a_clause_gives(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert rows("strategies", HEAD + text + "\n", "name", "status", "date") == expected


@pytest.mark.parametrize(("text", "expected"), stages_told.TOLD)
def test_stages_told_in_few_words(text: str, expected: list[tuple[str, ...]]) -> None:
    assert rows("strategies", stages_told.HEAD + text, "name", "status", "date") == expected


@pytest.mark.parametrize("text", stages_told.NO_STAGE)
def test_no_stage_told(text: str) -> None:
    assert not any(status for _, status in rows("strategies", stages_told.HEAD + text, "name", "status"))


@pytest.mark.parametrize(("text", "expected"), stages_in_other_words.TOLD)
def test_stages_in_other_words(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert sorted(rows("strategies", stages_in_other_words.HEAD + text + "\n", "name", "status", "date")) == sorted(expected)


@pytest.mark.parametrize("text", stages_in_other_words.NO_STAGE)
def test_no_stage_in_other_words(text: str) -> None:
    assert not any(status for _, status in rows("strategies", stages_in_other_words.HEAD + text + "\n", "name", "status"))
