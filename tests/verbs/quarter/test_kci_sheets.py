"""The КЦИ sheet of a head: made of his plan, marked within what the values allow (S-22 to S-28)."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import pytest_asyncio
from hypothesis import given, settings
from hypothesis import strategies as st

from evaluation.base.refusal import Refusal
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.office import Office
from evaluation.kci.kci import Kci
from evaluation.kci.values import Actual, KciLine
from evaluation.law.act import CONFIRMATIONS
from evaluation.law.kci_marks import percent
from evaluation.law.shelf import Shelf
from evaluation.quarter.kci_marks import kci_mark
from evaluation.quarter.nouns import Campaign
from tests.prepared import open_new
from tests.verbs.body import ACT, Q1, STAFF, Body, refused, servant
from tests.verbs.heads import NURLAN, SHYMKENT, approved, kci, opens_plans, plan_of, sends_values
from tests.verbs.limits import limited_shelf, table

KCIS = (
    kci(1, planned=(Decimal(100),)),
    kci(2, direction="less", planned=(Decimal(10),), unit="дней"),
    kci(3, direction="done", planned=(), unit=""),
)
"""More is better, less is better, done or not."""

GOOD: tuple[Actual, ...] = (Decimal(90), Decimal(12), True)
"""90 %, 83,33 % and done: 3 to 4,25 twice, then 4 to 5."""


@asynccontextmanager
async def office(folder: Path, shelf: Shelf) -> AsyncIterator[Body]:
    """Marat's plan of 2026 is in force; it is 2 April, and no quarter is open yet."""
    async with await open_new(folder / "office.db") as database:
        body = Body(database, Office(), shelf)
        await body.employs(*STAFF, NURLAN)
        body.at("2026-01-08 10:00")
        await opens_plans(body)
        await approved(body, "marat", "gulnar", "akim", KCIS)
        body.at("2026-04-02 10:00")
        yield body


@pytest_asyncio.fixture
async def heads(tmp_path: Path) -> AsyncIterator[Body]:
    """The act as it is: its table is empty."""
    async with office(tmp_path, Shelf.open(None)) as body:
        yield body


@pytest_asyncio.fixture
async def limited(tmp_path: Path) -> AsyncIterator[Body]:
    """The act with a table, Marat's quarter opened, 90 %, 83,33 % and 100 % sent."""
    async with office(tmp_path, limited_shelf(tmp_path)) as body:
        await body.opens(act=SHYMKENT)
        await sends_values(body, "marat", Q1, GOOD)
        await body.delivers()
        yield body


async def gives(body: Body, item: int, value: str) -> None:
    """Gulnar marks one of Marat's КЦИ."""
    sheet = await body.sheet_of("marat")
    await body.sheets.mark(body["gulnar"], sheet, item, Decimal(value))


async def refreshes(body: Body, values: Sequence[Actual]) -> None:
    """HR sends other values (X-10)."""
    await body.kci_values.refresh(body["saule"], await plan_of(body, "marat"), Q1)
    await sends_values(body, "marat", Q1, values)


async def marks(body: Body) -> list[tuple[int, int]]:
    """Marat's marks as stored, in hundredths."""
    sql = "SELECT item, value FROM marks WHERE sheet_id = ? ORDER BY item"
    return [(item, value) for item, value in await body.sql(sql, await body.sheet_of("marat"))]


class TestOpening:
    async def test_heads_by_plan_servants_by_rank(self, heads: Body) -> None:
        """S-22, S-29, S-30: Marat has a plan in force; Gulnar's and Saule's were never written."""
        campaign = await heads.opens(act=SHYMKENT)
        rows = await heads.sql("SELECT person_id, form, plan_id IS NULL FROM sheets")
        assert sorted((heads.name_of(p), form, bare) for p, form, bare in rows) == [
            ("aigul", "ranking", 1),
            ("bolat", "ranking", 1),
            ("dana", "ranking", 1),
            ("marat", "kci", 0),
            ("nurlan", "ranking", 1),
        ]
        out = await heads.left_out(campaign)
        assert out.pop("akim")[0] == "not-corpus-b"
        assert out == {"gulnar": ("no-plan", "S-23a"), "saule": ("no-plan", "S-23a")}

    @pytest.mark.parametrize(
        ("appointed", "why"),
        [
            (date(2025, 10, 1), ("no-plan", "S-23a")),
            (date(2025, 10, 2), ("no-kci", "S-23d")),
        ],
    )
    async def test_too_late_for_kci(
        self, heads: Body, appointed: date, why: tuple[str, str]
    ) -> None:
        """S-23d, X-43, A-02: no quarter mark then, and no ranking in its place."""
        head = servant("late", "gulnar", category="D-3", is_unit_head=True, is_managerial=True)
        await heads.employs(replace(head, appointed=appointed), period="2025-Q4")
        heads.at("2026-01-08 10:00")
        campaign = await heads.opens("2025-Q4", act=SHYMKENT)
        assert (await heads.left_out(campaign))["late"] == why

    async def test_a_plan_of_another_act_counts_for_nothing(self, heads: Body) -> None:
        """X-30: the rules of two acts are never mixed."""
        text = heads.shelf[SHYMKENT].text.replace(f'key = "{SHYMKENT}"', 'key = "own-2023"', 1)
        with TemporaryDirectory() as folder:
            (Path(folder) / "own-2023.toml").write_text(text, "utf-8")
            heads.shelf = heads.campaigns._shelf = Shelf.open(Path(folder))
        campaign = await heads.opens(act="own-2023")
        assert (await heads.left_out(campaign))["marat"] == ("no-plan", "S-23a")

    async def test_one_act_a_quarter(self, heads: Body) -> None:
        """X-30: a second act has to wait for another quarter, or for a cancelling."""
        await heads.opens("2025-Q4", act=ACT, full_quarter=True)
        campaign = await heads.opens(act=SHYMKENT)
        with refused("refuse-other-act"):
            await heads.opens(act=ACT)
        await heads.campaigns.cancel(heads["saule"], campaign.id, "Не тот акт")
        await heads.opens(act=ACT)

    async def test_a_plan_approved_later(self, heads: Body) -> None:
        """S-23: HR adds one person later by the same rule as the opening."""
        campaign = await heads.opens(act=SHYMKENT)
        with refused("refuse-no-plan", person="Сауле"):
            await _adds(heads, campaign, "saule", by="dana")
        await approved(heads, "saule", "gulnar", "akim", KCIS)
        await _adds(heads, campaign, "saule", by="dana")
        sheet = await heads.sheet_of("saule")
        plan = await plan_of(heads, "saule")
        assert await heads.sql("SELECT plan_id FROM sheets WHERE id = ?", sheet) == [(plan,)]

    async def test_nobody_hands_a_sheet_on(self, heads: Body) -> None:
        """The act names no servants besides: M-17c is not its rule."""
        campaign = await heads.opens(act=SHYMKENT)
        team = await heads.sheets.team(heads["gulnar"], campaign.id)
        assert not team.may_hand_on
        with refused("refuse-hand-on-never"):
            await heads.namings.hand_on(
                heads["gulnar"], await heads.sheet_of("marat"), heads.id("dana")
            )


async def _adds(body: Body, campaign: Campaign, who: str, by: str) -> None:
    await body.rearranging.add(body[by], campaign.id, body.id(who), None, "План утверждён")


class TestMarking:
    async def test_the_rows_are_the_plans(self, heads: Body) -> None:
        """S-28a: each КЦИ with what was planned; nothing came of it yet."""
        await heads.opens(act=SHYMKENT)
        view = await heads.sheets.sheet(heads["gulnar"], await heads.sheet_of("marat"))
        assert [item.name.ru for item in view.form.items] == ["КЦИ 1", "КЦИ 2", "КЦИ 3"]
        assert [line.planned for line in view.kci] == [Decimal(100), Decimal(10), None]
        assert [line.actual for line in view.kci] == [None, None, None]

    async def test_no_mark_before_the_values(self, heads: Body) -> None:
        """S-23f: values that HR has entered but not sent are nobody's yet."""
        await heads.opens(act=SHYMKENT)
        plan = await plan_of(heads, "marat")
        await heads.kci_values.enter(heads["saule"], plan, Q1, 0, Decimal(90))
        with refused("refuse-kci-no-values"):
            await gives(heads, 0, "3")
        assert await marks(heads) == []

    async def test_two_decimals_without_a_table(self, heads: Body) -> None:
        """S-28b, A-04: an empty table restricts nothing."""
        await heads.opens(act=SHYMKENT)
        await sends_values(heads, "marat", Q1, (Decimal(1), Decimal(900), False))
        for item, value in enumerate(("5", "3.75", "0.01")):
            await gives(heads, item, value)
        assert await marks(heads) == [(0, 500), (1, 375), (2, 1)]
        with refused("refuse-kci-mark"):
            await gives(heads, 0, "3.755")
        with refused("refuse-mark"):
            await gives(heads, 0, "5.01")
        with refused("refuse-mark"):
            await gives(heads, 3, "4")

    @pytest.mark.parametrize(
        ("item", "value", "fits"),
        [
            (0, "2.99", False), (0, "3", True), (0, "4.25", True), (0, "4.26", False),
            (1, "2.99", False), (1, "3", True), (1, "5", False),
            (2, "3.99", False), (2, "4", True), (2, "5", True),
        ],
    )  # fmt: skip
    async def test_the_range_of_the_percent(
        self, limited: Body, item: int, value: str, *, fits: bool
    ) -> None:
        """S-28c: both bounds included, in every direction."""
        if fits:
            await gives(limited, item, value)
            assert await marks(limited) == [(item, int(Decimal(value) * 100))]
            return
        with refused("refuse-mark-range"):
            await gives(limited, item, value)
        assert await marks(limited) == []

    async def test_the_refusal_says_the_range(self, limited: Body) -> None:
        """S-28c: the evaluator reads what the percent is and what it allows."""
        with refused("refuse-mark-range", low="3", high="4,25", percent="83,33"):
            await gives(limited, 1, "5")

    async def test_a_ranking_mark_is_whole(self, limited: Body) -> None:
        """S-32, A-04."""
        sheet = await limited.sheet_of("aigul")
        with refused("refuse-mark-whole"):
            await limited.sheets.mark(limited["marat"], sheet, 0, Decimal("3.5"))


class TestRefreshedValues:
    async def test_marks_that_no_longer_fit_are_taken_off(self, limited: Body) -> None:
        """S-28c, X-10: the evaluator is told, and what fits stays."""
        for item, value in enumerate(("4.25", "3", "5")):
            await gives(limited, item, value)
        await limited.joins("gulnar")
        await refreshes(limited, (Decimal(60), Decimal(12), True))
        assert await marks(limited) == [(1, 300), (2, 500)]
        assert "marks-dropped" in await limited.trail()
        letters = [one for one in await limited.delivers() if one.kind == "marks-off"]
        assert [(one.recipient.number, one.sheet and one.sheet.person_name) for one in letters] == [
            ("gulnar", "Марат")
        ]
        view = await limited.sheets.sheet(limited["gulnar"], await limited.sheet_of("marat"))
        assert not view.is_complete
        with refused("refuse-incomplete"):
            await limited.sheets.sign(limited["gulnar"], [view.sheet.id])

    async def test_a_revision_that_isnt_sent_changes_nothing(self, limited: Body) -> None:
        """S-23f: the evaluator goes by what he was sent."""
        await gives(limited, 0, "4.25")
        plan = await plan_of(limited, "marat")
        await limited.kci_values.refresh(limited["saule"], plan, Q1)
        await limited.kci_values.enter(limited["saule"], plan, Q1, 0, Decimal(1))
        await gives(limited, 0, "4.2")
        assert await marks(limited) == [(0, 420)]

    async def test_an_old_button_signs_nothing(self, limited: Body) -> None:
        """X-10: it was made for other values, even where every mark still fits."""
        for item, value in enumerate(("4.25", "3", "5")):
            await gives(limited, item, value)
        view = await limited.sheets.sheet(limited["gulnar"], await limited.sheet_of("marat"))
        await refreshes(limited, (Decimal(95), Decimal(12), True))
        with refused("refuse-button-old"):
            await limited.sheets.sign(limited["gulnar"], [view.sheet.id], [view.stamp])
        again = await limited.sheets.sheet(limited["gulnar"], view.sheet.id)
        await limited.sheets.sign(limited["gulnar"], [view.sheet.id], [again.stamp])

    async def test_a_quarter_goes_by_the_version_it_was_opened_by(self, heads: Body) -> None:
        """S-26, S-28a: HR can still send the values of the version before, and only those."""
        await heads.opens(act=SHYMKENT)
        old = await plan_of(heads, "marat")
        await _changes_plan(heads)
        (view,) = await heads.kci_values.board(heads["saule"], Q1)
        assert view.plan.id == old
        (later,) = await heads.kci_values.board(heads["saule"], Quarter(2026, 2))
        assert later.plan.version == 2
        for index, value in enumerate(GOOD):
            await heads.kci_values.enter(heads["saule"], old, Q1, index, value)
        await heads.kci_values.send(heads["saule"], old, Q1)
        await heads.kci_values.agree(heads["nurlan"], old, Q1)
        await gives(heads, 0, "3.5")
        assert await marks(heads) == [(0, 350)]

    async def test_a_reopened_sheet_obeys_the_latest_values(self, limited: Body) -> None:
        """X-10: they were refreshed and agreed to while the sheet was signed."""
        plan = await plan_of(limited, "marat")
        for item, value in enumerate(("4.25", "3", "5")):
            await gives(limited, item, value)
        await limited.kci_values.refresh(limited["saule"], plan, Q1)
        await limited.kci_values.enter(limited["saule"], plan, Q1, 0, Decimal(60))
        await limited.kci_values.send(limited["saule"], plan, Q1)
        sheet = await limited.sheet_of("marat")
        await limited.sheets.sign(limited["gulnar"], [sheet])
        await limited.kci_values.agree(limited["nurlan"], plan, Q1)
        assert await marks(limited) == [(0, 425), (1, 300), (2, 500)]
        await limited.results.reopen(limited["saule"], sheet, "Ошибка")
        assert await marks(limited) == [(1, 300), (2, 500)]


class TestResult:
    async def test_as_signed_whatever_comes_later(self, limited: Body) -> None:
        """S-28, X-10: name, plan, value, percent, mark and comment stay those of the signing."""
        sheet, plan = await limited.sheet_of("marat"), await plan_of(limited, "marat")
        for item, value in enumerate(("4.25", "3", "5")):
            await gives(limited, item, value)
        await limited.sheets.comment(limited["gulnar"], sheet, 0, "Не хватило десяти")
        await limited.kci_values.refresh(limited["saule"], plan, Q1)
        await limited.kci_values.enter(limited["saule"], plan, Q1, 0, Decimal(60))
        await limited.kci_values.send(limited["saule"], plan, Q1)
        await limited.sheets.sign(limited["gulnar"], [sheet])
        before = (await limited.reads("marat")).items
        await limited.kci_values.agree(limited["nurlan"], plan, Q1)
        await _changes_plan(limited)
        after = (await limited.reads("marat")).items
        assert after == before
        first = before[0]
        assert first.kci is not None
        assert (first.name.ru, first.value, first.comment) == (
            "КЦИ 1", Decimal("4.25"), "Не хватило десяти",
        )  # fmt: skip
        assert (first.kci.planned, first.kci.actual) == (Decimal(100), Decimal(90))
        assert first.kci.percent == 90

    async def test_the_mean_of_decimals(self, limited: Body) -> None:
        """A-03, A-04: (4,25 + 3 + 5) / 3."""
        sheet = await limited.sheet_of("marat")
        for item, value in enumerate(("4.25", "3", "5")):
            await gives(limited, item, value)
        await limited.sheets.sign(limited["gulnar"], [sheet])
        result = await limited.result_of("marat")
        assert (result.mean.total, result.mean.count) == (Decimal("12.25"), 3)


async def _changes_plan(body: Body) -> None:
    """Another version comes into force (S-26)."""
    plan = await plan_of(body, "marat")
    await body.work_plans.change(body["gulnar"], plan, CONFIRMATIONS, "Отдел слит с другим")
    await approved(body, "marat", "gulnar", "akim", [kci(7), kci(8), kci(9)])


# Whatever is tried, no mark outside its range is stored.

numbers = st.decimals(0, 1000, places=1, allow_nan=False, allow_infinity=False)
planned = st.decimals(Decimal("0.1"), 1000, places=1, allow_nan=False, allow_infinity=False)
tries = st.integers(0, 500).map(lambda number: Decimal(number) / 100)
values = st.tuples(numbers, numbers, st.booleans())
steps = st.lists(st.one_of(values, st.tuples(st.integers(0, 2), tries)), min_size=3, max_size=12)


@given(st.sampled_from(["more", "less", "done"]), planned, numbers, st.booleans(), tries)
@settings(deadline=None)
def test_a_mark_lies_in_its_range_or_is_refused(
    direction: Any, plan: Decimal, actual: Decimal, done: bool, mark: Decimal
) -> None:
    """S-28c: nothing in between, in every direction, at every percent."""
    one = kci(direction=direction, planned=() if direction == "done" else (plan,))
    line = _line(one, done if direction == "done" else actual)
    assert line.allowed is not None
    low, high = line.allowed
    if low <= mark <= high:
        assert kci_mark(line, mark) == mark
        return
    with refused("refuse-mark-range"):
        kci_mark(line, mark)


def _line(one: Kci, actual: Actual) -> KciLine:
    target = one.planned_for(1)
    realised = percent(target, actual, one.direction)
    return KciLine(one, target, actual, realised, table().range_for(realised))


@given(steps)
@settings(max_examples=12, deadline=None)
def test_no_mark_outside_its_range_is_ever_stored(tried: Sequence[Any]) -> None:
    """S-28c, X-10: marks and refreshed values come in any order."""
    asyncio.run(_tries(tried))


async def _tries(tried: Sequence[Any]) -> None:
    with TemporaryDirectory() as folder:
        async with office(Path(folder), limited_shelf(Path(folder))) as body:
            await body.opens(act=SHYMKENT)
            await sends_values(body, "marat", Q1, GOOD)
            for step in tried:
                if len(step) == 3:
                    await refreshes(body, step)
                else:
                    await _tries_mark(body, *step)
                await _must_fit(body, Q1)


async def _tries_mark(body: Body, item: int, mark: Decimal) -> None:
    sheet = await body.sheet_of("marat")
    with suppress(Refusal):
        await body.sheets.mark(body["gulnar"], sheet, item, mark)


async def _must_fit(body: Body, quarter: Quarter) -> None:
    plan = await plan_of(body, "marat")
    report = await body.database.read(lambda books: books.work_plans.report(plan, quarter))
    assert report is not None
    for item, value in await marks(body):
        actual = report.values[item]
        assert actual is not None
        low, high = _line(KCIS[item], actual).allowed or (0, 5)
        assert low <= Decimal(value) / 100 <= high
