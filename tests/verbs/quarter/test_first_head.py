"""The first head is this body's, and what may go to the head of his apparatus (M-3e, X-49)."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from evaluation.base.ids import CampaignId
from evaluation.base.roles import Role
from evaluation.calendar.office import Office
from evaluation.law.shelf import Shelf
from evaluation.quarter.apparatus import ToldDecision
from evaluation.quarter.nouns import Choices
from evaluation.staff.row import StaffRow
from sandbox.body.sample import read_sample
from storage.database import Database
from tests.verbs.body import ACT, DECISION, LONG_AGO, Q1, Body, refused

CHIEF, HEAD, DEPUTY, HR_HEAD = "0001", "0002", "0003", "0004"


@pytest.fixture
async def department(tmp_path: Path) -> AsyncIterator[Body]:
    """The sample department: a deputy akim, outside corpus "B", stands above its D-O-1."""
    async with await Database.open(tmp_path / "department.db", create=True) as database:
        office = Body(database, Office(), Shelf.open(None))
        await office.staff.apply(None, read_sample(ACT, ACT).table())
        await office.employs()
        yield office


async def opened(department: Body) -> CampaignId:
    hr = department[HR_HEAD]
    plan = await department.campaigns.plan(hr, ACT, Q1, Choices())
    campaign = await department.campaigns.open(hr, ACT, Q1, Choices(), len(plan.sheets))
    return campaign.id


async def test_x49_the_first_head_is_the_bodys_and_no_akim_above_it(department: Body) -> None:
    """He was whoever lacks a superior in the file: the deputy akim."""
    plan = await department.campaigns.plan(department[HR_HEAD], ACT, Q1, Choices())
    assert plan.first_head == department[HEAD]
    assert plan.apparatus == {department.id(DEPUTY): 2}


async def test_x49_the_deputy_never_gets_the_sheet_of_his_own_chief(department: Body) -> None:
    """Symptom: "за первого руководителя" gave him the sheet of the D-O-1 above him."""
    hr = department[HR_HEAD]
    await department.campaigns.decide_apparatus(hr, ACT, Q1, department.id(DEPUTY), DECISION)
    choices = Choices(apparatus_head=department.id(DEPUTY))
    plan = await department.campaigns.plan(hr, ACT, Q1, choices)
    his = {
        department.name_of(s.person) for s in plan.sheets if s.evaluator == department.id(DEPUTY)
    }
    assert his == {"0004", "0020"}
    await department.campaigns.open(hr, ACT, Q1, choices, len(plan.sheets))
    assert await department.evaluator_of(HEAD) == CHIEF
    assert await department.evaluator_of(DEPUTY) == HEAD
    assert await department.rule_of("0020") == "M-3e"


async def test_x49_the_same_after_the_opening(department: Body) -> None:
    hr = department["0005"]
    campaign = await opened(department)
    moved = await department.rearranging.give_to_apparatus_head(
        hr, campaign, department.id(DEPUTY), DECISION
    )
    assert moved == 2
    assert await department.evaluator_of("0004") == DEPUTY
    assert await department.evaluator_of(HEAD) == CHIEF
    assert await department.evaluator_of(DEPUTY) == HEAD


async def test_m3e_the_decision_is_on_record(department: Body) -> None:
    """Number, date and who decided: in the trail, and on HR's board."""
    campaign = await opened(department)
    hr = department["0005"]
    await department.rearranging.give_to_apparatus_head(
        hr, campaign, department.id(DEPUTY), DECISION
    )
    (decision,) = (await department.boards.board(hr, campaign)).decisions
    assert (decision.number, decision.day) == ("12-ө", date(2026, 4, 1))
    assert decision.first_head == "Сейтказиева Айгуль Маратовна"
    assert "head-decision" in await department.trail()


async def test_m3e_nothing_goes_without_a_decision(department: Body) -> None:
    with refused("refuse-no-decision"):
        await department.campaigns.plan(
            department[HR_HEAD], ACT, Q1, Choices(apparatus_head=department.id(DEPUTY))
        )


@pytest.mark.parametrize(
    "told", [ToldDecision("", date(2026, 4, 1)), ToldDecision("1", date(2026, 4, 3))]
)
async def test_m3e_a_decision_has_a_number_and_no_day_to_come(
    department: Body, told: ToldDecision
) -> None:
    with refused("refuse-decision-unreadable"):
        await department.campaigns.decide_apparatus(
            department[HR_HEAD], ACT, Q1, department.id(DEPUTY), told
        )


async def test_m3e_decisions_are_recorded_by_hr(department: Body) -> None:
    with refused("refuse-role"):
        await department.campaigns.decide_apparatus(
            department[DEPUTY], ACT, Q1, department.id(DEPUTY), DECISION
        )


async def test_x49_a_body_without_a_head_of_apparatus_isnt_offered_it(department: Body) -> None:
    await department.staff.give_roles(department[HR_HEAD], department.id(DEPUTY), frozenset())
    plan = await department.campaigns.plan(department[HR_HEAD], ACT, Q1, Choices())
    assert plan.apparatus == {}
    campaign = await opened(department)
    assert (await department.boards.board(department[HR_HEAD], campaign)).apparatus == ()


async def test_x49_the_role_outweighs_the_file(department: Body) -> None:
    """`first_head` in the file or given by the head of HR."""
    await department.staff.give_roles(
        department[HR_HEAD], department.id(CHIEF), frozenset({Role.FIRST_HEAD})
    )
    await department.employs()
    plan = await department.campaigns.plan(department[HR_HEAD], ACT, Q1, Choices())
    assert plan.first_head == department[CHIEF]
    assert plan.apparatus == {department.id(DEPUTY): 0}  # only the D-O-1, above the deputy


async def test_x49_a_first_head_outside_the_file_is_named_with_his_decision(body: Body) -> None:
    """The head of the apparatus is the topmost of the file: HR names who decided."""
    await body.changes("gulnar", category="D-O-1")
    await body.employs(
        StaffRow("adviser", "Советник", category="D-O-4", unit="Аппарат", superior="akim",
                 appointed=LONG_AGO)
    )  # fmt: skip
    with refused("refuse-decision-first-head"):
        await body.campaigns.decide_apparatus(body["saule"], ACT, Q1, body.id("gulnar"), DECISION)
    told = replace(DECISION, first_head="Ахметов Асан", first_post="аким области")
    decision = await body.campaigns.decide_apparatus(
        body["saule"], ACT, Q1, body.id("gulnar"), told
    )
    assert (decision.first_head, decision.first_post) == ("Ахметов Асан", "аким области")
    plan = await body.plans(apparatus_head="gulnar")
    his = {body.name_of(s.person) for s in plan.sheets if s.rule == "M-3e"}
    assert his == {"adviser"}
