"""An oblast department under M-16: everybody is the D-O-1's, who names servants (X-48, M-17c)."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from datetime import date
from pathlib import Path

import pytest

from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from evaluation.quarter.naming import Naming
from evaluation.quarter.nouns import Campaign, Choices, Plan
from evaluation.staff.row import StaffRow
from sandbox.body.sample import read_sample
from storage.database import Database
from tests.verbs.body import ACT, LONG_AGO, Q1, Body, refused

CHIEF, HEAD, DEPUTY, HR_HEAD = "0001", "0002", "0003", "0004"
DIVISIONS = {
    "0004": ["0005", "0006"],
    "0008": ["0009", "0010", "0011", "0012"],
    "0014": ["0015", "0016", "0017", "0018", "0019"],
    "0020": ["0021", "0022", "0023", "0024", "0025"],
}
"""By head of division those of his people who are evaluated (M-5)."""
LEFT_TO_HIM = ["0003", "0004", "0008", "0014", "0020"]


@pytest.fixture
async def department(tmp_path: Path) -> AsyncIterator[Body]:
    """The sample department on 2 April 2026; its head of HR is 0004."""
    async with await Database.open(tmp_path / "department.db", create=True) as database:
        office = Body(database, Office(), Shelf.open(None))
        await office.staff.apply(None, read_sample(ACT, ACT).table())
        await office.employs()
        yield office


async def planned(department: Body) -> Plan:
    return await department.campaigns.plan(department[HR_HEAD], ACT, Q1, Choices())


async def opened(department: Body) -> Campaign:
    count = len((await planned(department)).sheets)
    return await department.campaigns.open(department[HR_HEAD], ACT, Q1, Choices(), count)


async def evaluators(department: Body) -> dict[str, str]:
    rows = await department.sql("SELECT person_id, evaluator_id FROM sheets ORDER BY person_id")
    return {department.name_of(who): department.name_of(by) for who, by in rows}


def servants(naming: Naming) -> dict[str, str]:
    """By evaluatee's name who is named for him."""
    return {one.person: one.servant.number for one in naming.shares if one.servant}


async def test_x48_by_the_act_all_are_the_d_o_1s(department: Body) -> None:
    """M-2.3, M-16b, M-16d: a D-O-3 who heads a division isn't in it; 16 sheets went to such."""
    plan = await planned(department)
    counts = Counter(department.name_of(sheet.evaluator) for sheet in plan.sheets)
    assert counts == {HEAD: 21, CHIEF: 1}
    assert plan.by_superior == ()
    assert {sheet.rule for sheet in plan.sheets} == {"M-16a", "M-16b", "M-16d"}


async def test_m17c_the_plan_proposes_the_heads_of_divisions(department: Body) -> None:
    """X-48: by division; the deputy and the heads themselves stay with the head of the body."""
    (long,) = (await planned(department)).long_lists
    assert (department.name_of(long.evaluator), long.size) == (HEAD, 21)
    proposed: dict[str, list[str]] = {}
    for person, servant in long.proposed.items():
        proposed.setdefault(department.name_of(servant), []).append(department.name_of(person))
    assert {head: sorted(people) for head, people in proposed.items()} == DIVISIONS


async def test_m17c_one_press_names_them_all(department: Body) -> None:
    campaign = await opened(department)
    naming = await department.namings.own(department[HEAD], campaign.id)
    assert naming.named == ()
    after = await department.namings.accept(department[HEAD], campaign.id, naming.proposed)
    assert (len(after.named), after.proposed) == (16, {})
    found = await evaluators(department)
    for head, people in DIVISIONS.items():
        assert {found[who] for who in people} == {head}
    assert {found[who] for who in LEFT_TO_HIM} == {HEAD}
    assert found[HEAD] == CHIEF
    assert (await department.trail()).count("handed-on") == 16
    for sheet in await department.sql("SELECT rule, named_by FROM sheets WHERE named_by > 0"):
        assert sheet == ("M-17c", department.id(HEAD))


async def test_m17c_each_servant_hears_once(department: Body) -> None:
    campaign = await opened(department)
    naming = await department.namings.own(department[HEAD], campaign.id)
    await department.joins(*DIVISIONS, HEAD)
    await department.delivers()
    await department.namings.accept(department[HEAD], campaign.id, naming.proposed)
    told = await department.kinds_delivered()
    assert told == [(head, "sheets") for head in DIVISIONS]


async def test_a_proposal_that_has_changed_names_nobody(department: Body) -> None:
    """What was shown is what is named: all or none."""
    campaign = await opened(department)
    shown = (await department.namings.own(department[HEAD], campaign.id)).proposed
    await department.changes("0008", dismissed=date(2026, 4, 1))
    with refused("refuse-naming-changed"):
        await department.namings.accept(department[HEAD], campaign.id, shown)
    assert Counter((await evaluators(department)).values()) == {HEAD: 21, CHIEF: 1}


async def test_m17c_a_division_whose_head_has_left_is_nobodys_proposal(department: Body) -> None:
    """The deputy above heads no division: its people stay until the evaluator chooses."""
    campaign = await opened(department)
    await department.changes("0008", dismissed=date(2026, 4, 1))
    naming = await department.namings.own(department[HEAD], campaign.id)
    assert len(naming.proposed) == 12


async def test_m17c_one_named_can_be_changed_until_it_is_signed(department: Body) -> None:
    """The naming is the evaluator's word: he may put another in a servant's place."""
    campaign = await opened(department)
    head = department[HEAD]
    naming = await department.namings.own(head, campaign.id)
    await department.namings.accept(head, campaign.id, naming.proposed)
    await department.marks("0008", "0009", [1])
    sheet = await department.sheet_of("0009")
    await department.namings.hand_on(head, sheet, department.id(DEPUTY))
    view = await department.sheets.sheet(department[DEPUTY], sheet)
    assert (view.sheet.marks, view.sheet.named_by) == ({}, head.id)
    await department.signs(DEPUTY, "0009", [4])
    with refused("refuse-signed"):
        await department.namings.hand_on(head, sheet, department.id("0008"))
    _, offered = await department.namings.servants(head, await department.sheet_of("0010"))
    assert {department.id("0008"), department.id("0010"), head.id}.isdisjoint(
        person.id for person in offered
    )


async def test_x04_a_named_servant_names_nobody(department: Body) -> None:
    campaign = await opened(department)
    naming = await department.namings.own(department[HEAD], campaign.id)
    await department.namings.accept(department[HEAD], campaign.id, naming.proposed)
    sheet = await department.sheet_of("0009")
    with refused("refuse-hand-on-twice"):
        await department.namings.hand_on(department["0008"], sheet, department.id(DEPUTY))
    with refused("refuse-hand-on-few", limit=20):
        await department.namings.own(department["0008"], campaign.id)


async def test_m17c_naming_is_the_evaluators_alone(department: Body) -> None:
    """HR sees the proposal and can't accept it; nor can a head of division."""
    campaign = await opened(department)
    (naming,) = await department.namings.of_campaign(department[HR_HEAD], campaign.id)
    for who in (HR_HEAD, DEPUTY, CHIEF):
        with refused("refuse-hand-on-few"):
            await department.namings.accept(department[who], campaign.id, naming.proposed)
    with refused("refuse-role"):
        await department.namings.of_campaign(department[DEPUTY], campaign.id)
    assert Counter((await evaluators(department)).values())[HEAD] == 21


async def test_m17c_hr_puts_the_proposal_before_him_and_sees_what_he_did(department: Body) -> None:
    """At the opening by itself, later by a press, once a day; the board says whether he has."""
    await department.joins(HEAD)
    campaign = await opened(department)
    assert (HEAD, "naming") in await department.kinds_delivered()
    hr = department[HR_HEAD]
    for _ in range(2):
        await department.namings.put_before(hr, campaign.id, department.id(HEAD))
    assert await department.kinds_delivered() == [(HEAD, "naming")]
    board = await department.boards.board(hr, campaign.id)
    assert [(one.size, len(one.named)) for one in board.namings] == [(21, 0)]
    naming = await department.namings.own(department[HEAD], campaign.id)
    await department.namings.accept(department[HEAD], campaign.id, naming.proposed)
    board = await department.boards.board(hr, campaign.id)
    assert [(one.size, len(one.named)) for one in board.namings] == [(21, 16)]
    with refused("refuse-naming-done"):
        await department.namings.put_before(hr, campaign.id, department.id(HEAD))
    with refused("refuse-role"):
        await department.namings.put_before(department[HEAD], campaign.id, department.id(HEAD))
    with refused("refuse-hand-on-few"):
        await department.namings.put_before(hr, campaign.id, department.id(DEPUTY))


async def test_a_letter_whose_cause_is_gone_isnt_sent(department: Body) -> None:
    """He has named meanwhile: delivery asks again."""
    await department.joins(HEAD)
    await department.delivers()
    campaign = await opened(department)
    naming = await department.namings.own(department[HEAD], campaign.id)
    await department.namings.accept(department[HEAD], campaign.id, naming.proposed)
    assert (HEAD, "naming") not in await department.kinds_delivered()


async def test_an_evaluator_who_has_left_names_nobody(department: Body) -> None:
    campaign = await opened(department)
    naming = await department.namings.own(department[HEAD], campaign.id)
    await department.changes(HEAD, dismissed=date(2026, 4, 1))
    gone: Person = department[HEAD]
    with refused("refuse-evaluator-left"):
        await department.namings.accept(gone, campaign.id, naming.proposed)


class TestBySuperior:
    """X-48, M-2.4: nobody of the list above, so HR confirms the immediate superior."""

    async def test_hr_confirms_it_at_the_opening(self, body: Body) -> None:
        await body.employs(clerk("adviser"))
        plan = await body.plans()
        confirmed = {body.name_of(one.person): one.rule for one in plan.by_superior}
        assert confirmed == {"gulnar": "M-2.4", "adviser": "M-2.4"}
        count = len(plan.sheets)
        with refused("refuse-superiors-unconfirmed", count=2):
            await body.campaigns.open(body["saule"], ACT, Q1, Choices(), count)
        assert await body.sql("SELECT 1 FROM campaigns") == []
        await body.campaigns.open(body["saule"], ACT, Q1, Choices(by_superior=2), count)
        assert await body.evaluator_of("adviser") == "gulnar"
        assert await body.rule_of("adviser") == "M-2.4"

    async def test_a_confirmation_of_another_number_opens_nothing(self, body: Body) -> None:
        """What was shown is what is confirmed."""
        plan = await body.plans()
        await body.employs(clerk("adviser"))
        with refused("refuse-superiors-unconfirmed", count=2):
            await body.campaigns.open(
                body["saule"], ACT, Q1, Choices(by_superior=1), len(plan.sheets) + 1
            )

    async def test_hr_adds_by_the_same_rule(self, body: Body) -> None:
        campaign = await body.opens()
        await body.employs(clerk("adviser"))
        await body.rearranging.add(body["saule"], campaign.id, body.id("adviser"), None, "новый")
        assert (await body.evaluator_of("adviser"), await body.rule_of("adviser")) == (
            "gulnar",
            "M-2.4",
        )


def clerk(number: str) -> StaffRow:
    """Directly under the head of the akim's apparatus, a D-1 whom the list doesn't know."""
    return StaffRow(number, number, category="D-5", unit="Аппарат", superior="gulnar",
                    appointed=LONG_AGO)  # fmt: skip
