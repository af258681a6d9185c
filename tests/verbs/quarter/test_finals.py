"""X-56: who knows a final mark, and the sum that it always comes with."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.law.scales import Mean, recomputed
from tests.verbs.body import Body, refused

EVERYBODY = ("aigul", "marat", "saule", "dana", "gulnar", "akim", "bolat")
CENT = Decimal("0.01")


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        (["3.75", "4", "3.5"], "(3.75 + 4.00 + 3.50) / 3 = 3.75"),
        (["4", "4", "3.99", "3.99"], "(4.00 + 4.00 + 3.99 + 3.99) / 4 = 3.995 ≈ 4.00"),
        (["22/6", "4"], "(22/6 + 4.00) / 2 ≈ 3.83"),
        (["4", "4", "3.98"], "(4.00 + 4.00 + 3.98) / 3 ≈ 3.99"),
        (["35/8"], "(4.375) / 1 = 4.375 ≈ 4.38"),
        (["5"], "(5.00) / 1 = 5.00"),
    ],
)
def test_x56_a_sum_that_a_servant_can_do_again(parts: Sequence[str], told: str) -> None:
    """X-56, G-4: quarters as they are added up; "=" is said of what is exact alone."""
    means = []
    for part in parts:
        total, _, count = part.partition("/")
        means.append(Mean(Decimal(total), int(count or 1)))
    assert recomputed(means, CENT) == told


async def a_year(body: Body) -> None:
    """Marat evaluates Aigul in the first quarter, Gulnar in the last, which forms the year."""
    await body.staff.give_roles(None, body.id("akim"), frozenset({Role.APPOINTING}))
    await body.joins("aigul")
    body.at("2026-04-01 10:00")
    await body.opens()
    await body.signs("marat", "aigul", [4])
    await body.changes("aigul", superior="gulnar")
    body.at("2027-01-05 10:00")
    await body.opens("2026-Q4", full_quarter=True)
    sheet = await body.sheet_of("aigul", "2026-Q4")
    if await body.evaluator_of("aigul", "2026-Q4") != "gulnar":
        await body.rearranging.correct_evaluator(
            body["saule"], sheet, body.id("gulnar"), "новый руководитель"
        )
    await body.signs("gulnar", "aigul", [3], "2026-Q4")
    await body.employs()


async def readers(body: Body) -> set[str]:
    found = set()
    for name in EVERYBODY:
        with suppress(Refusal):
            final = await body.finals.see(body[name], body.id("aigul"), 2026)
            assert final.mark.mean.value == Decimal("3.5")
            found.add(name)
    return found


async def test_x56_the_last_evaluator_the_head_and_the_official_who_decides(body: Body) -> None:
    """X-56, rules §10: not whoever evaluated him before, nor the official before it is handed."""
    await a_year(body)
    assert await readers(body) == {"gulnar", "saule"}
    await body.finals.hand(body["saule"], body.id("aigul"), 2026, "премирование, приказ 12")
    assert await readers(body) == {"gulnar", "saule", "akim"}
    (handed,) = await body.finals.handed_to(body["akim"])
    assert (handed.person, handed.year) == (body.id("aigul"), 2026)
    final = await body.finals.see(body["akim"], body.id("aigul"), 2026)
    assert final.handed is not None
    assert final.handed.reason == "премирование, приказ 12"
    await body.finals.take_back(body["saule"], body.id("aigul"), 2026)
    assert await readers(body) == {"gulnar", "saule"}
    assert await body.finals.handed_to(body["akim"]) == ()


async def test_x56_whoever_has_left_sees_his_own_alone(body: Body) -> None:
    """X-56, rules §10."""
    await a_year(body)
    await body.changes("gulnar", dismissed=date(2027, 1, 5))
    body.at("2027-01-08 10:00")
    assert await readers(body) == {"saule"}


async def test_x56_every_view_of_anothers_is_logged(body: Body) -> None:
    await a_year(body)
    before = len(await body.trail())
    await body.finals.see(body["gulnar"], body.id("aigul"), 2026)
    await body.finals.all(body["saule"], 2026)
    await body.finals.hand(body["saule"], body.id("aigul"), 2026, "ротация")
    await body.finals.hand(body["saule"], body.id("aigul"), 2026, "ещё раз")  # twice is once
    acts = (await body.trail())[before:]
    assert acts == ["final-viewed", "finals-viewed", "final-handed"]


async def test_x56_the_list_of_the_body_is_the_heads(body: Body) -> None:
    await a_year(body)
    (one,) = await body.finals.all(body["saule"], 2026)
    assert recomputed(one.parts, CENT) == "(4.00 + 3.00) / 2 = 3.50"
    assert await body.finals.years(body["saule"]) == (2026,)
    with refused("refuse-not-found"):
        await body.finals.all(body["saule"], 2020)
    for name in EVERYBODY:
        if name != "saule":
            with refused("refuse-role"):
                await body.finals.all(body[name], 2026)
            with refused("refuse-role"):
                await body.finals.hand(body[name], body.id("aigul"), 2026, "премия")
            with refused("refuse-role"):
                await body.finals.take_back(body[name], body.id("aigul"), 2026)


async def test_x56_bad_input(body: Body) -> None:
    await a_year(body)
    head = body["saule"]
    with refused("refuse-reason-empty"):
        await body.finals.hand(head, body.id("aigul"), 2026, " ")
    with refused("refuse-not-found"):
        await body.finals.hand(head, body.id("bolat"), 2026, "премия")
    await body.staff.give_roles(None, body.id("akim"), frozenset())
    with refused("refuse-final-no-official"):
        await body.finals.hand(head, body.id("aigul"), 2026, "премия")


async def test_x56_no_sum_while_a_quarter_is_mended(body: Body) -> None:
    """X-56: of another sum the mark isn't the mean."""
    await a_year(body)
    sheet = await body.sheet_of("aigul", "2026-Q4")
    await body.results.reopen(body["saule"], sheet, "ошибка")
    found = await body.finals.see(body["saule"], body.id("aigul"), 2026)
    assert (found.quarters, found.mark.mean.value) == ((), Decimal("3.5"))
    assert replace(found, quarters=()) == found
