"""The heads of the small body and their work plans: who sets, agrees, approves, enters values.

Gulnar (D-1) answers to the akim; Marat and Saule (D-3) to Gulnar. Nurlan is the planning unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from evaluation.base.ids import WorkPlanId
from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.kci.kci import Kci
from evaluation.kci.plan import PlanPeriod
from evaluation.kci.values import Actual
from evaluation.plans.drafting import PlanView
from evaluation.plans.planning import PlanningBoard
from evaluation.plans.values import ValuesView
from tests.verbs.body import Body, servant

SHYMKENT = "shymkent-2023"
YEAR = PlanPeriod(2026)

NURLAN = servant("nurlan", roles=frozenset({Role.PLANNING}))


def kci(number: int = 1, **fields: Any) -> Kci:
    """A КЦИ that nothing is wrong with: more is better, 120 planned for the year."""
    known: dict[str, Any] = {
        "name": f"КЦИ {number}",
        "unit": "%",
        "direction": "more",
        "planned": (Decimal(120),),
        "due": date(2026, 12, 31),
        "change": "рост",
        "document": "План развития",
    }
    return Kci(**(known | fields))


async def opens_plans(body: Body, by: str = "saule") -> PlanningBoard:
    """The head of HR looks at what would be opened for 2026, and opens it."""
    preview = await body.plannings.preview(body[by], SHYMKENT, YEAR)
    return await body.plannings.open(body[by], SHYMKENT, YEAR, len(preview.plans))


async def plan_of(body: Body, who: str, version: int | None = None) -> WorkPlanId:
    """The number of somebody's plan: the latest version, or the one asked for."""
    sql = "SELECT id FROM work_plans WHERE person_id = ? AND ? IN (version, 0) ORDER BY version"
    rows = await body.sql(sql, body.id(who), version or 0)
    return WorkPlanId(rows[-1][0])


async def writes(body: Body, who: str, of: str, kcis: Sequence[Kci] | None = None) -> PlanView:
    """An evaluator writes three КЦИ, or those given, into somebody's plan and submits it."""
    plan = await plan_of(body, of)
    for index, one in enumerate(kcis or [kci(1), kci(2), kci(3)]):
        await body.work_plans.put(body[who], plan, index, one)
    return await body.work_plans.submit(body[who], plan)


async def approved(
    body: Body, of: str, setter: str, approver: str, kcis: Sequence[Kci] | None = None
) -> WorkPlanId:
    """The whole way of a plan until it is in force; who agrees is asked of the plan itself."""
    view = await writes(body, setter, of, kcis)
    plan = view.plan.id
    for party in view.plan.asked:
        await body.work_plans.agree(body[_agreeing(party, of)], plan)
    await body.work_plans.approve(body[approver], plan)
    return plan


def _agreeing(party: str, of: str) -> str:
    if party == "planning":
        return "nurlan"
    return "dana" if of == "saule" else "saule"


async def sends_values(
    body: Body, of: str, quarter: Quarter, values: Sequence[Actual], by: str = "saule"
) -> ValuesView:
    """HR enters the values and sends them; the planning unit, if there is one, agrees."""
    plan = await plan_of(body, of)
    for index, value in enumerate(values):
        await body.kci_values.enter(body[by], plan, quarter, index, value)
    view = await body.kci_values.send(body[by], plan, quarter)
    if view.report.state == "agreeing":
        view = await body.kci_values.agree(body["nurlan"], plan, quarter)
    return view
