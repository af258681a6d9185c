"""The Commission is composed by an order (V-6, V-7, V-9, T-5, B-57, B-60, X-66, X-69)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.verbs.body import refused
from tests.verbs.commission.acts import WITHOUT
from tests.verbs.commission.office import MEMBERS, PEOPLE, VOTERS, Panel


async def test_x66_the_authorised_person_composes_it_by_an_order(panel: Panel) -> None:
    view = await panel.composes()
    assert view.commission is not None
    assert (view.commission.revision, view.commission.order.number) == (1, "1-к")
    assert panel.names(view.commission.voters) == sorted(VOTERS)
    assert await panel.told() == [
        (name, "commission") for name in sorted((*VOTERS, "dana"), key=panel.id)
    ]
    assert await panel.trail_is_whole()


@pytest.mark.parametrize("who", ["saule", "dana", "gulnar", "aigul"])
async def test_x66_nobody_else_composes_it(panel: Panel, who: str) -> None:
    with refused("refuse-role"):
        await panel.composes(by=who)


@pytest.mark.parametrize(
    ("key", "order"),
    [
        ("commission-no-chair", {"chair": None}),
        ("commission-no-secretary", {"secretary": None}),
        ("commission-secretary-votes", {"secretary": "marat"}),
        ("commission-secretary-votes", {"chair": "dana"}),
        ("commission-secretary-hr", {"secretary": "aigul"}),
        ("commission-twice", {"chair": "marat"}),
    ],
)
async def test_bad_bodies_are_refused(panel: Panel, key: str, order: dict[str, Any]) -> None:
    """Without a chair, with a secretary who votes, with one person twice, …: nothing is written."""
    with refused(f"refuse-{key}"):
        await panel.composes(**order)
    assert (await panel.commissions.look(panel["saule"], panel.act)).commission is None
    assert await panel.told() == []


async def test_a_member_who_is_named_twice_is_refused(panel: Panel) -> None:
    with refused("refuse-commission-twice"):
        await panel.composes("marat", "marat", "nurlan")


async def test_t5b_four_are_too_few_and_five_are_enough(five: Panel) -> None:
    """The chair counts, the secretary doesn't."""
    with refused("refuse-commission-small", paragraph="5"):
        await five.composes(*MEMBERS[:3])
    view = await five.composes(*MEMBERS)
    assert view.commission is not None


async def test_where_no_size_is_printed_three_may_sit(panel: Panel) -> None:
    view = await panel.composes("marat", "nurlan")
    assert view.commission is not None


async def test_an_act_without_a_commission_refuses(panel: Panel) -> None:
    with refused("refuse-act-silent"):
        await panel.commissions.compose(panel["akim"], WITHOUT, panel.order())
    with refused("refuse-not-found"):
        await panel.commissions.compose(panel["akim"], "no-such-act", panel.order())


async def test_an_order_has_a_number_and_a_day_that_has_come(panel: Panel) -> None:
    with refused("refuse-reason-empty"):
        await panel.composes(number="  ")
    with refused("refuse-text-long"):
        await panel.composes(number="1" * 101)
    with refused("refuse-order-day"):
        await panel.composes(day=date(2026, 4, 3))


async def test_b57_replacement_is_by_a_further_order_alone(panel: Panel) -> None:
    """Both orders stay; the one who is out hears of it."""
    await panel.composes()
    before = len(await panel.told())
    view = await panel.composes("marat", "nurlan", "aigul", replaces=1, number="2-к")
    assert view.commission is not None
    assert view.commission.revision == 2
    told = {name for name, _ in (await panel.told())[before:]}
    assert told == {"gulnar", "marat", "nurlan", "aigul", "erlan", "zhanar", "dana"}
    orders = await panel.database.read(lambda books: books.commissions.of_act(panel.act))
    assert [one.order.number for one in orders] == ["2-к", "1-к"]


async def test_of_two_orders_at_once_the_second_is_told(panel: Panel) -> None:
    """Who amends says which order he has before him; the same order twice is one."""
    await panel.composes()
    with refused("refuse-commission-amended"):
        await panel.composes("marat", "nurlan", number="2-к")
    view = await panel.composes()
    assert view.commission is not None
    assert view.commission.revision == 1


async def test_an_order_isnt_dated_before_the_one_that_it_amends(panel: Panel) -> None:
    await panel.composes()
    with refused("refuse-order-day"):
        await panel.composes("marat", replaces=1, number="2-к", day=date(2026, 4, 1))


async def test_dismissed_members_are_told_of_and_dont_come_back(panel: Panel) -> None:
    await panel.composes()
    assert await panel.tasks("akim") == []
    await panel.changes("nurlan", dismissed=date(2026, 4, 2))
    panel.at("2026-04-03 10:00")
    view = await panel.commissions.look(panel["akim"], panel.act)
    assert [one.number for one in view.gone] == ["nurlan"]
    assert await panel.tasks("akim") == ["commission-amend"]
    assert await panel.tasks("saule") == ["commission-amend"]
    with refused("refuse-commission-left"):
        await panel.composes("nurlan", "erlan", replaces=1, number="2-к")
    await panel.composes("marat", "erlan", "zhanar", replaces=1, number="2-к")
    assert await panel.tasks("akim") == []


async def test_who_looks_at_it(panel: Panel) -> None:
    """HR, the authorised person and who sits; of nobody else it is anybody's business."""
    await panel.composes()
    for row in PEOPLE:
        look = panel.commissions.look(panel[row.number], panel.act)
        if row.number in (*VOTERS, "dana", "saule", "akim"):
            await look
        else:
            with refused("refuse-not-found"):
                await look


async def test_a_body_is_checked_before_it_is_ordered(panel: Panel) -> None:
    order = panel.order("marat", chair=None, secretary="marat")
    found = await panel.commissions.check(panel["saule"], panel.act, order)
    assert [one.key for one in found] == ["commission-no-chair", "commission-secretary-votes"]
    with refused("refuse-role"):
        await panel.commissions.check(panel["aigul"], panel.act, order)


async def test_no_commission_under_an_act_that_knows_none_or_isnt_the_bodys(panel: Panel) -> None:
    """V-6, X-30: a patched client's tap composes nothing, by whatever way it comes."""
    with refused("refuse-act-silent"):
        await panel.commissions.compose(panel["akim"], WITHOUT, panel.order())
    assert not await panel.commissions.concern(panel["akim"])  # nothing was opened yet
    await panel.opens(act=WITHOUT)
    assert not await panel.commissions.concern(panel["akim"])
    with refused("refuse-commission-other-act"):
        await panel.composes()
    photo = ("приказ.jpg", b"\xff\xd8\xff")
    with refused("refuse-commission-other-act"):
        await panel.papers.record_order(panel["saule"], panel.act, panel.order(), photo)
    assert await panel.commissions.all(panel["akim"]) == ()


async def test_who_has_to_do_with_the_commission(panel: Panel) -> None:
    """Its people, HR and the authorised person; nobody else is shown the way there."""
    await panel.composes()
    concerned = {name for name in panel._people if await panel.commissions.concern(panel[name])}
    assert concerned == {"akim", "saule", "dana", *VOTERS}
