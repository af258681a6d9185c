"""Every act of weight leaves an entry that names its actor, and the chain of them holds."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from evaluation.base.roles import Role
from evaluation.tables.table import Row, Table
from tests.verbs.body import Q1, Body, refused, servant


def staff_file(*rows: tuple[str, ...]) -> Table:
    head = ("Табельный номер", "ФИО", "Должность", "Подразделение", "Непосредственный руководитель")
    return Table(tuple(Row(number, cells) for number, cells in enumerate((head, *rows), 1)))


async def a_quarter_of_acts(body: Body) -> None:
    """Everything that people and the clock may do in a quarter, at least once."""
    saule, dana, marat = body["saule"], body["dana"], body["marat"]
    await body.staff.apply(
        saule, staff_file(("bolat", "Болат", "главный специалист", "Финансы", "marat"))
    )
    await body.staff.give_roles(saule, body.id("gulnar"), frozenset({Role.APPARATUS_HEAD, Role.HR}))
    await body.staff.enter_days_worked(dana, Q1, {body.id("bolat"): 50})
    await body.days.override(dana, date(2026, 5, 4), False, "перенос")
    await body.joining.invite(saule, [body.id("bolat")])
    await body.joining.revoke(dana, body.id("bolat"))
    (link,) = await body.joining.invite(saule, [body.id("bolat")])
    await body.joining.come_by_code(body.guest("aigul"), link.code)
    await body.joining.answer(body.guest("aigul"), is_me=False)
    await body.joins("aigul", "bolat")
    await body.joining.unlink(dana, body.id("bolat"))
    mistaken = await body.opens()
    await body.campaigns.cancel(saule, mistaken.id, "ошибка")
    await body.employs(*(servant(f"n{number}") for number in range(19)))
    campaign = await body.opens()
    await body.sheets.flag(marat, await body.sheet_of("n0"), "absent")
    await body.namings.hand_on(marat, await body.sheet_of("n1"), body.id("bolat"))
    await body.rearranging.leave_out(dana, await body.sheet_of("n2"), "seconded", "приказ")
    await body.rearranging.add(dana, campaign.id, body.id("n2"), None, "вернулся")
    await body.rearranging.substitute(
        dana, campaign.id, body.id("bolat"), body.id("aigul"), "болен"
    )
    await body.signs("marat", "aigul", [4])
    await body.results.signed(marat, await body.sheet_of("aigul"))
    result = await body.reads("aigul")
    await body.results.acknowledge(body["aigul"], result.result.id)
    await body.results.reopen(saule, await body.sheet_of("aigul"), "ошибка")
    told = await body.signs("marat", "n3", [4])
    await body.results.called(dana, told.id)
    await body.results.record_call(dana, told.id, "phone", "№ 14")
    await body.nudging.nudge(dana, campaign.id)
    await body.changes("aigul", name="Айгуль", dismissed=date(2026, 4, 3))
    body.at("2027-01-29 10:00")
    await body.reminders.tick()


ACTS = {
    "staff-file", "roles", "days-worked", "calendar", "invited", "invitation-revoked",
    "join-refused", "joined", "unlinked", "campaign-opened", "campaign-cancelled", "flagged",
    "handed-on", "left-out", "added", "evaluator-changed", "signed", "result-viewed",
    "result-opened", "result-acknowledged", "reopened", "result-read-out", "result-told",
    "nudged", "year-mark",
}  # fmt: skip


async def test_every_act_leaves_an_entry(body: Body) -> None:
    """M-12, M-13: who did what and when."""
    await a_quarter_of_acts(body)
    assert set(await body.trail()) == ACTS
    assert await body.trail_is_whole()


async def test_entries_name_their_actors(body: Body) -> None:
    await a_quarter_of_acts(body)
    rows = await body.sql("SELECT act, actor_id FROM trail WHERE act <> 'sealed'")
    by_clock_or_shell = {act for act, actor in rows if actor is None}
    assert by_clock_or_shell == {"invited", "join-refused", "year-mark"}


async def test_reasons_are_kept(body: Body) -> None:
    await a_quarter_of_acts(body)
    reasons = {}
    for act, payload in await body.sql(
        "SELECT t.act, p.payload FROM trail t JOIN trail_payloads p ON p.seq = t.seq"
    ):
        reasons[act] = json.loads(payload).get("reason")
    for act in ("campaign-cancelled", "left-out", "added", "evaluator-changed", "reopened"):
        assert reasons[act]


async def test_m13_no_mark_and_no_name_is_in_it(body: Body) -> None:
    """M-13: the trail says that something was signed, not what."""
    await a_quarter_of_acts(body)
    keys: set[str] = set()
    for (payload,) in await body.sql("SELECT payload FROM trail_payloads"):
        keys |= json.loads(payload).keys()
    assert not keys & {"marks", "mark", "value", "mean", "grade", "comment", "name"}


async def test_a_refused_act_leaves_none(body: Body) -> None:
    await body.opens()
    before = await body.trail()
    with refused("refuse-incomplete"):
        await body.sheets.sign(body["marat"], [await body.sheet_of("aigul")])
    with refused("refuse-role"):
        await body.results.reopen(body["marat"], await body.sheet_of("aigul"), "так")
    assert await body.trail() == before


@pytest.mark.parametrize("table", ["trail", "trail_payloads"])
async def test_an_act_whose_entry_fails_didnt_happen(body: Body, table: str) -> None:
    """The entry is written in the transaction of its act."""
    await body.opens()
    await body.marks("marat", "aigul", [4, 4, 4, 4])

    def break_it(books: Any) -> None:
        books.connection.execute(f"ALTER TABLE {table} RENAME TO elsewhere")

    await body.database.write(break_it)
    with pytest.raises(Exception, match="no such table"):
        await body.sheets.sign(body["marat"], [await body.sheet_of("aigul")])
    assert await body.sql("SELECT 1 FROM results") == []
    assert await body.sql("SELECT 1 FROM outbox WHERE kind = 'result'") == []
