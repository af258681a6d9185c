"""A quarter opens: who gets whose sheet on which form, who is left out and why."""

from __future__ import annotations

import sqlite3
from datetime import date
from typing import Any

import pytest

from evaluation.base.roles import Role
from evaluation.calendar.calendar import Quarter
from evaluation.quarter.nouns import Choices
from evaluation.staff.row import StaffRow
from tests.verbs.body import ACT, LONG_AGO, Q1, Body, refused, servant


async def test_only_corpus_b_is_evaluated(body: Body) -> None:
    """M-1: the akim has no category, so he gets no sheet and the reason is kept."""
    campaign = await body.opens()
    assert await body.left_out(campaign) == {"akim": ("not-corpus-b", "M-1")}
    assert await body.nobody_could_do_it(campaign.id) == 6


@pytest.mark.parametrize(
    ("post", "evaluator", "form", "rule"),
    [
        (servant("x", "marat", category="D-3", is_unit_head=True, is_managerial=True),
         "marat", "appendix-1", "M-16a"),
        (servant("x", "aigul", category="D-O-1"), "aigul", "appendix-1", "M-16a"),
        (servant("x", "aigul", category="D-4", is_managerial=True),
         "marat", "appendix-1", "M-16b"),
        (servant("x", "aigul", category="D-3"), "aigul", "appendix-2", "M-16c"),
        (servant("x", "aigul", category="D-5"), "marat", "appendix-2", "M-16d"),
        (servant("x", "aigul", category="D-3", is_managerial=True),
         "marat", "appendix-1", "M-16b"),
    ],
    ids=["M-16a head of a unit", "M-16a D-O-1", "M-16b", "M-16c", "M-16d", "X-05"],
)  # fmt: skip
async def test_m16_gives_evaluator_and_form(
    body: Body, post: StaffRow, evaluator: str, form: str, rule: str
) -> None:
    """M-16a-d, X-05: Aigul is somebody's immediate superior, Marat heads the unit."""
    await body.employs(post)
    plan = await body.plans()
    sheet = next(s for s in plan.sheets if s.person == body.id("x"))
    assert (body.name_of(sheet.evaluator), sheet.form, sheet.rule) == (evaluator, form, rule)


async def test_m16d_people_right_under_the_chief_are_his(body: Body) -> None:
    """M-16d: above all units it is the head of the state body."""
    await body.employs(servant("adviser", "akim", unit="Аппарат"))
    await body.changes("akim", is_unit_head=False)
    await body.opens()
    assert await body.evaluator_of("adviser") == "akim"


async def test_a_vacant_unit_head_is_passed_over(body: Body) -> None:
    """M-16d: where the head of the unit has left, the head above him evaluates."""
    await body.changes("marat", dismissed=date(2026, 3, 31))
    await body.opens()
    assert await body.evaluator_of("aigul") == "gulnar"


async def test_m16_nobody_above_is_a_reason_to_be_left_out(body: Body) -> None:
    """M-16: the chief of a body that is in corpus "B" himself has no evaluator here."""
    await body.changes("akim", category="D-1", appointed=LONG_AGO)
    campaign = await body.opens()
    assert (await body.left_out(campaign))["akim"] == ("no-evaluator", "M-16b")


async def test_m3e_the_head_of_the_apparatus_evaluates_the_first_heads_own_people(
    body: Body,
) -> None:
    """M-3e: decided at the opening; his own sheet stays with the first head."""
    await body.employs(servant("adviser", "akim", unit="Аппарат"))
    plan = await body.plans()
    assert plan.first_head == body["akim"]
    assert plan.apparatus == {body.id("gulnar"): 1}
    await body.opens(apparatus_head="gulnar")
    assert await body.evaluator_of("adviser") == "gulnar"
    assert await body.rule_of("adviser") == "M-3e"
    assert await body.evaluator_of("gulnar") == "akim"


async def test_m3e_is_for_those_directly_under_the_first_head(body: Body) -> None:
    """M-3e: whom a vacancy brings to the first head isn't directly subordinate to him."""
    await body.employs(servant("adviser", "akim", unit="Аппарат"))
    await body.employs(servant("far", "gone", unit="Архив"))
    await body.employs(
        servant("gone", "akim", unit="Архив", is_unit_head=True, dismissed=date(2026, 3, 31))
    )
    await body.employs(servant("far", "gone", unit="Архив"))
    await body.opens(apparatus_head="gulnar")
    assert await body.evaluator_of("adviser") == "gulnar"
    assert await body.evaluator_of("far") == "akim"


async def test_m3e_somebody_who_has_left_evaluates_nobody(body: Body) -> None:
    """M-3e: the head of the apparatus must still be one."""
    await body.changes("gulnar", dismissed=date(2026, 3, 31))
    with refused("refuse-evaluator-left", person="Гульнар"):
        await body.opens(apparatus_head="gulnar")
    with refused("refuse-no-apparatus-head", person="Гульнар"):
        await body.campaigns.plan(body["saule"], ACT, Q1, Choices(False, body.id("gulnar")))


async def test_m3e_a_stranger_without_superior_is_no_first_head(body: Body) -> None:
    """M-3e: the head of HR whom the command line let in stands under nobody, above nobody."""
    await body.staff.first_hr_head("0", "Аа")
    assert (await body.plans()).first_head == body["akim"]


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"appointed": date(2026, 3, 1), "days_worked": 18}, None),
        ({"appointed": date(2026, 3, 1), "days_worked": 14}, ("days-worked", "M-5b")),
        ({"appointed": date(2026, 3, 2), "days_worked": 18}, ("tenure", "M-5a")),
        ({"days_worked": 15}, None),
        ({"days_worked": 14}, ("days-worked", "M-5b")),
        ({"appointed": date(2026, 4, 1)}, ("tenure", "M-5a")),
        ({"dismissed": date(2026, 1, 30), "days_worked": 19}, ("tenure", "M-5a")),
        ({"dismissed": date(2026, 1, 31), "days_worked": 19}, None),
    ],
)
async def test_m5_leaves_out_with_its_reason(
    body: Body, fields: dict[str, Any], why: tuple[str, str] | None
) -> None:
    """M-5a, M-5b, M-6, A-02: the vectors of rules §12, at the opening of a quarter."""
    await body.employs(servant("x", **fields))
    campaign = await body.opens()
    assert (await body.left_out(campaign)).get("x") == why


async def test_m6_dismissed_before_the_periods_end_are_evaluated(body: Body) -> None:
    """M-6, A-13: whoever leaves late in the quarter, or after it, has his sheet all the same."""
    await body.changes("aigul", dismissed=date(2026, 3, 20))
    await body.changes("bolat", dismissed=date(2026, 4, 1))
    await body.opens()
    assert await body.evaluator_of("aigul") == "marat"
    assert await body.evaluator_of("bolat") == "marat"


async def test_dismissed_before_the_period_are_no_members(body: Body) -> None:
    """M-6: somebody who left in December isn't of this quarter, not even left out."""
    await body.employs(servant("old", dismissed=date(2025, 12, 31), category="Z-9"))
    campaign = await body.opens()
    assert "old" not in await body.left_out(campaign)


class TestDaysWorked:
    """M-5b, A-05: HR enters the days of the time sheet, or confirms the whole quarter."""

    async def test_unknown_days_leave_out_until_hr_speaks(self, body: Body) -> None:
        await body.employs(servant("x"), days=None)
        plan = await body.plans()
        assert [m.person.number for m in plan.days_unknown] == ["x"]

    async def test_hr_enters_them(self, body: Body) -> None:
        await body.employs(servant("x"), days=None)
        await body.staff.enter_days_worked(body["dana"], Q1, {body.id("x"): 15})
        assert (await body.plans()).days_unknown == ()
        assert (await body.trail())[-1] == "days-worked"

    async def test_hr_confirms_the_whole_quarter(self, body: Body) -> None:
        await body.employs(servant("x", appointed=date(2026, 3, 1)), days=None)
        await body.opens(full_quarter=True)
        ((days,),) = await body.sql(
            "SELECT days_worked FROM members WHERE person_id = ?", body.id("x")
        )
        assert days == 18  # March 2026 after three days of Nauryz and the 9th

    async def test_a_confirmed_quarter_doesnt_beat_entered_days(self, body: Body) -> None:
        await body.employs(servant("x", days_worked=3))
        campaign = await body.opens(full_quarter=True)
        assert (await body.left_out(campaign))["x"] == ("days-worked", "M-5b")

    @pytest.mark.parametrize("days", [-1, 93])
    async def test_no_such_number_of_days(self, body: Body, days: int) -> None:
        with refused("refuse-days-worked"):
            await body.staff.enter_days_worked(body["dana"], Q1, {body.id("aigul"): days})

    async def test_only_hr_enters_days(self, body: Body) -> None:
        with refused("refuse-role"):
            await body.staff.enter_days_worked(body["marat"], Q1, {body.id("aigul"): 20})


async def test_x30_an_unknown_category_refuses_to_open(body: Body) -> None:
    """X-30: the act of Mangystau doesn't speak of E-3."""
    await body.employs(servant("x", category="E-3"))
    with refused("refuse-categories", categories="E-3"):
        await body.opens()


async def test_a_running_quarter_cant_be_opened(body: Body) -> None:
    """M-4a: the evaluation comes after the quarter, not on its last day."""
    body.at("2026-03-31 23:59")
    with refused("refuse-opens-later", period="2026-Q1"):
        await body.opens()
    body.at("2026-04-01 00:00")
    assert (await body.opens()).deadline == date(2026, 4, 20)


@pytest.mark.parametrize(
    ("period", "deadline"),
    [("2025-Q4", date(2026, 1, 20)), ("2025-Q3", date(2025, 10, 20)),
     ("2025-Q2", date(2025, 7, 20)), ("2026-Q1", date(2026, 4, 20))],
)  # fmt: skip
async def test_m4a_the_deadline_is_the_twentieth(body: Body, period: str, deadline: date) -> None:
    """M-4a: the legal day is kept, even if it is a Sunday."""
    campaign = await body.opens(period, full_quarter=True)
    assert campaign.deadline == deadline


async def test_no_second_campaign_for_the_same_people_and_quarter(body: Body) -> None:
    """M-4a: one sheet a person and quarter; a newcomer still gets his."""
    await body.opens()
    with refused("refuse-nobody-to-evaluate"):
        await body.opens()
    await body.employs(servant("new"))
    second = await body.opens()
    assert await body.evaluator_of("new") == "marat"
    assert (await body.left_out(second))["aigul"] == ("already", "M-4a")


async def test_the_plan_changed_between_preview_and_word(body: Body) -> None:
    """HR confirms what was shown: another number of sheets is refused."""
    shown = await body.plans()
    await body.employs(servant("new"))
    with refused("refuse-plan-changed", count=len(shown.sheets) + 1):
        await body.campaigns.open(body["saule"], ACT, Q1, Choices(), len(shown.sheets))
    assert await body.sql("SELECT 1 FROM campaigns") == []


async def test_a_campaign_keeps_the_staff_as_at_its_opening(body: Body) -> None:
    """A later staff file moves nobody and renames nobody in a running quarter."""
    await body.opens()
    sheet = await body.sheet_of("aigul")
    await body.changes("aigul", name="Айгуль Новая", unit="Архив", superior="saule")
    view = await body.sheets.sheet(body["marat"], sheet)
    assert (view.sheet.person_name, view.sheet.person_unit) == ("Айгуль", "Финансы")


async def test_a_campaign_keeps_its_act(body: Body) -> None:
    """X-30: the act's text is stored with the campaign, whatever the shelf says later."""
    campaign = await body.opens()
    ((key, text),) = await body.sql("SELECT key, text FROM acts")
    assert key == ACT
    assert text == body.shelf[ACT].text
    assert campaign.act == body.shelf[ACT].digest


class TestCancelling:
    """A campaign goes back only while nothing of it has been signed."""

    async def test_its_sheets_are_withdrawn_and_the_quarter_is_free(self, body: Body) -> None:
        campaign = await body.opens()
        await body.marks("marat", "aigul", [4, 4])
        sheet = await body.sheet_of("aigul")
        gone = await body.campaigns.cancel(body["saule"], campaign.id, "ошибка")
        assert gone.state == "cancelled"
        with refused("refuse-not-found"):
            await body.sheets.mark(body["marat"], sheet, 0, 3)
        assert await body.sql("SELECT 1 FROM marks") == []
        assert (await body.opens()).id != campaign.id
        assert "campaign-cancelled" in await body.trail()

    async def test_twice_is_once(self, body: Body) -> None:
        campaign = await body.opens()
        for _ in range(2):
            await body.campaigns.cancel(body["saule"], campaign.id, "ошибка")
        assert (await body.trail()).count("campaign-cancelled") == 1

    async def test_not_once_something_was_signed(self, body: Body) -> None:
        campaign = await body.opens()
        await body.signs("marat", "aigul", [4])
        with refused("refuse-cancel-signed"):
            await body.campaigns.cancel(body["saule"], campaign.id, "ошибка")
        await body.results.reopen(body["saule"], await body.sheet_of("aigul"), "ошибка")
        with refused("refuse-cancel-signed"):
            await body.campaigns.cancel(body["saule"], campaign.id, "ошибка")

    async def test_not_without_a_reason(self, body: Body) -> None:
        campaign = await body.opens()
        with refused("refuse-reason-empty"):
            await body.campaigns.cancel(body["saule"], campaign.id, "  \n ")

    async def test_only_hr(self, body: Body) -> None:
        campaign = await body.opens()
        with refused("refuse-role"):
            await body.campaigns.cancel(body["marat"], campaign.id, "ошибка")


async def test_m17a_each_evaluator_hears_once_and_not_at_night(body: Body) -> None:
    """M-17a: sheets are sent by HR; a campaign opened in the evening is told in the morning."""
    await body.joins("marat", "gulnar", "saule", "akim")
    await body.delivers()
    body.at("2026-04-03 20:00")  # Friday
    await body.opens()
    assert await body.delivers() == []
    body.at("2026-04-06 09:00")  # Monday
    assert await body.kinds_delivered() == [
        ("akim", "sheets"),
        ("gulnar", "sheets"),
        ("marat", "sheets"),
        ("saule", "sheets"),
    ]


async def test_opening_is_an_act_of_hr(body: Body) -> None:
    with refused("refuse-role"):
        await body.campaigns.open(body["marat"], ACT, Q1, Choices(), 6)


async def test_an_unknown_act_is_refused(body: Body) -> None:
    with refused("refuse-not-found"):
        await body.opens(act="nowhere-2023")


async def statements_of_an_opening(body: Body, people: int) -> tuple[int, int]:
    """How many statements run and how many of them are queries when so many people open."""
    await body.employs(*(servant(f"n{number}") for number in range(people)))
    seen: list[str] = []

    def watch(books: Any) -> None:
        books.connection.set_trace_callback(seen.append)

    def stop(books: Any) -> None:
        books.connection.set_trace_callback(None)

    await body.database.write(watch)
    await body.opens()
    await body.database.write(stop)
    queries = [s for s in seen if s.lstrip().upper().startswith("SELECT")]
    assert sum(s.startswith("BEGIN") for s in seen) == 2  # the opening, and `stop` itself
    rows = sum(s.lstrip().startswith(("INSERT INTO members", "INSERT INTO sheets")) for s in seen)
    return len(queries), len(seen) - rows


async def cancel_the_last(body: Body) -> None:
    await body.database.write(
        lambda books: books.campaigns.cancel(max(one.id for one in books.campaigns.all()), "x")
    )


async def test_two_thousand_people_open_in_one_transaction(body: Body) -> None:
    """No query in a loop over people: as many statements for 2,000 as for 20, but for the rows."""
    await statements_of_an_opening(body, 1)  # the first one keeps the act, and looks at the tables
    await cancel_the_last(body)
    few = await statements_of_an_opening(body, 20)
    await cancel_the_last(body)
    many = await statements_of_an_opening(body, 2000)
    assert few == many
    ((sheets,),) = await body.sql("SELECT count(*) FROM sheets WHERE state = 'draft'")
    assert sheets == 2006


async def test_an_opening_that_breaks_leaves_nothing(body: Body) -> None:
    """One transaction: a failing last statement undoes the campaign, its members and notices."""

    def break_outbox(books: Any) -> None:
        books.connection.execute("ALTER TABLE outbox RENAME TO elsewhere")

    await body.database.write(break_outbox)
    before = await body.sql("SELECT seq, act FROM trail")
    with pytest.raises(sqlite3.OperationalError):
        await body.opens()
    for table in ("campaigns", "members", "sheets", "acts"):
        assert await body.sql(f"SELECT 1 FROM {table}") == []
    assert await body.sql("SELECT seq, act FROM trail") == before


async def test_roles_are_given_by_the_head_of_hr_only(body: Body) -> None:
    with refused("refuse-role"):
        await body.staff.give_roles(body["dana"], body.id("aigul"), frozenset({Role.HR}))
    with refused("refuse-own-role"):
        await body.staff.give_roles(body["saule"], body.id("saule"), frozenset())
    await body.staff.give_roles(body["saule"], body.id("aigul"), frozenset({Role.HR}))
    assert (await body.staff.person(body["saule"], body.id("aigul"))).roles == {Role.HR}
    assert (await body.trail())[-1] == "roles"


async def test_m5b_days_belong_to_their_quarter(body: Body) -> None:
    """M-5b: days of one quarter say nothing about another."""
    await body.staff.enter_days_worked(body["dana"], Quarter(2025, 4), {body.id("aigul"): 3})
    campaign = await body.opens()
    assert "aigul" not in await body.left_out(campaign)
