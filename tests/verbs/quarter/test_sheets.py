"""The evaluator's work: mark, comment, sign, hand on, say that something is wrong."""

from __future__ import annotations

from collections.abc import Coroutine
from datetime import date
from decimal import Decimal

import pytest

from evaluation.base.ids import PersonId, SheetId
from evaluation.quarter.nouns import Campaign, Stamp
from tests.verbs.body import Body, refused, servant


@pytest.fixture
async def campaign(body: Body) -> Campaign:
    return await body.opens()


@pytest.mark.usefixtures("campaign")
class TestMarking:
    """M-17b: whole marks from 0 to 5, one an item."""

    @pytest.mark.parametrize("value", range(6))
    async def test_m17b_every_mark_from_0_to_5(self, body: Body, value: int) -> None:
        view = await body.marks("marat", "aigul", [value])
        assert view.sheet.marks == {0: value}

    @pytest.mark.parametrize(("item", "value"), [(0, -1), (0, 6), (4, 3), (-1, 3), (99, 3)])
    async def test_m17b_nothing_else(self, body: Body, item: int, value: int) -> None:
        with refused("refuse-mark"):
            await body.sheets.mark(body["marat"], await body.sheet_of("aigul"), item, value)

    async def test_the_same_mark_twice_is_one_mark(self, body: Body) -> None:
        sheet = await body.sheet_of("aigul")
        once = await body.sheets.mark(body["marat"], sheet, 0, 4)
        assert await body.sheets.mark(body["marat"], sheet, 0, 4) == once
        assert await body.sql("SELECT item, value FROM marks") == [(0, 400)]

    async def test_a_later_mark_replaces(self, body: Body) -> None:
        await body.marks("marat", "aigul", [4, 4, 4, 4])
        view = await body.marks("marat", "aigul", [5])
        assert view.sheet.marks == {0: 5, 1: 4, 2: 4, 3: 4}
        assert view.mean is not None
        assert view.mean.value == Decimal("4.25")

    async def test_a_draft_survives_and_says_where_to_go_on(self, body: Body) -> None:
        await body.marks("marat", "aigul", [4, 3])
        view = await body.sheets.sheet(body["marat"], await body.sheet_of("aigul"))
        assert view.sheet.marks == {0: 4, 1: 3}
        assert (view.first_open_item, view.is_complete) == (2, False)


@pytest.mark.usefixtures("campaign")
class TestComments:
    async def test_is_kept_and_taken_back(self, body: Body) -> None:
        sheet = await body.sheet_of("aigul")
        view = await body.sheets.comment(body["marat"], sheet, 0, "  Отчёт сдан раньше срока ")
        assert view.sheet.comments == {0: "Отчёт сдан раньше срока"}
        view = await body.sheets.comment(body["marat"], sheet, 0, " ")
        assert view.sheet.comments == {}
        assert await body.sql("SELECT 1 FROM comments") == []

    async def test_takes_500_characters_and_not_one_more(self, body: Body) -> None:
        sheet = await body.sheet_of("aigul")
        await body.sheets.comment(body["marat"], sheet, 1, "ә" * 500)
        with refused("refuse-text-long", limit=500, length=501):
            await body.sheets.comment(body["marat"], sheet, 1, "ә" * 501)

    async def test_belongs_to_an_item_of_the_form(self, body: Body) -> None:
        with refused("refuse-mark"):
            await body.sheets.comment(body["marat"], await body.sheet_of("aigul"), 4, "ой")


class TestWhoseSheet:
    """Foreign, missing and withdrawn sheets give the very same answer."""

    @pytest.mark.parametrize("whose", ["foreign", "own", "missing", "withdrawn"])
    @pytest.mark.parametrize("verb", ["sheet", "mark", "comment", "sign", "hand_on", "flag"])
    async def test_the_very_same_refusal(
        self, body: Body, campaign: Campaign, whose: str, verb: str
    ) -> None:
        sheet = SheetId(4711)
        actor = body["marat"]
        if whose == "foreign":
            sheet = await body.sheet_of("dana")
        elif whose == "own":
            sheet = await body.sheet_of("marat")
        elif whose == "withdrawn":
            sheet = await body.sheet_of("aigul")
            await body.rearranging.leave_out(body["saule"], sheet, "other", "в отпуске")
        acts: dict[str, Coroutine[object, object, object]] = {
            "sheet": body.sheets.sheet(actor, sheet),
            "mark": body.sheets.mark(actor, sheet, 0, 3),
            "comment": body.sheets.comment(actor, sheet, 0, "x"),
            "sign": body.sheets.sign(actor, [sheet]),
            "hand_on": body.namings.hand_on(actor, sheet, body.id("bolat")),
            "flag": body.sheets.flag(actor, sheet, "absent"),
        }
        tried = acts.pop(verb)
        for other in acts.values():
            other.close()
        with refused("refuse-not-found"):
            await tried

    async def test_a_team_of_nobody(self, body: Body, campaign: Campaign) -> None:
        with refused("refuse-not-found"):
            await body.sheets.team(body["aigul"], campaign.id)

    async def test_m2_4_who_has_left_evaluates_nobody(self, body: Body, campaign: Campaign) -> None:
        """M-2.4, M-13: an evaluator who has left neither marks nor signs nor looks."""
        await body.marks("marat", "aigul", [4, 4, 4, 4])
        sheet = await body.sheet_of("aigul")
        await body.changes("marat", dismissed=date(2026, 4, 10))
        body.at("2026-04-10")
        await body.sheets.sheet(body["marat"], sheet)
        body.at("2026-04-11")
        for act in (
            body.sheets.sheet(body["marat"], sheet),
            body.sheets.team(body["marat"], campaign.id),
            body.sheets.mark(body["marat"], sheet, 0, 1),
            body.sheets.sign(body["marat"], [sheet]),
        ):
            with refused("refuse-evaluator-left"):
                await act


@pytest.mark.usefixtures("campaign")
class TestSigning:
    async def test_a_signed_sheet_takes_no_mark_and_no_comment(self, body: Body) -> None:
        await body.signs("marat", "aigul", [4])
        sheet = await body.sheet_of("aigul")
        with refused("refuse-signed"):
            await body.sheets.mark(body["marat"], sheet, 0, 5)
        with refused("refuse-signed"):
            await body.sheets.comment(body["marat"], sheet, 0, "x")
        with refused("refuse-signed"):
            await body.sheets.flag(body["marat"], sheet, "absent")

    async def test_an_incomplete_sheet_isnt_signed(self, body: Body) -> None:
        await body.marks("marat", "aigul", [4, 4, 4])
        with refused("refuse-incomplete", person="Айгуль"):
            await body.sheets.sign(body["marat"], [await body.sheet_of("aigul")])

    async def test_all_or_none(self, body: Body) -> None:
        await body.marks("marat", "aigul", [4, 4, 4, 4])
        await body.marks("marat", "bolat", [4, 4])
        both = [await body.sheet_of("aigul"), await body.sheet_of("bolat")]
        with refused("refuse-incomplete", person="Болат"):
            await body.sheets.sign(body["marat"], both)
        assert await body.sql("SELECT 1 FROM results") == []
        assert "signed" not in await body.trail()
        await body.marks("marat", "bolat", [4, 4, 4, 4])
        await body.sheets.sign(body["marat"], both)
        assert (await body.trail()).count("signed") == 2

    async def test_twice_is_once(self, body: Body) -> None:
        await body.signs("marat", "aigul", [4])
        sheet = await body.sheet_of("aigul")
        views = await body.sheets.sign(body["marat"], [sheet, sheet])
        assert [view.sheet.state for view in views] == ["signed", "signed"]
        assert await body.sql("SELECT revision FROM results") == [(1,)]

    async def test_an_old_button_doesnt_sign_a_reopened_sheet(self, body: Body) -> None:
        await body.signs("marat", "aigul", [4])
        sheet = await body.sheet_of("aigul")
        await body.results.reopen(body["saule"], sheet, "ошибка")
        with refused("refuse-button-old"):
            await body.sheets.sign(body["marat"], [sheet], [Stamp(sheet, 0, 0)])

    async def test_m7_the_result_keeps_marks_comments_and_grade(self, body: Body) -> None:
        """M-7, A-03: 4, 4, 4, 3 are 3.75, "надлежащим образом"."""
        await body.sheets.comment(body["marat"], await body.sheet_of("aigul"), 1, "в срок")
        await body.signs("marat", "aigul", [4, 4, 4, 3])
        view = await body.reads("aigul")
        assert [(int(item.value), item.comment) for item in view.items] == [
            (4, ""), (4, "в срок"), (4, ""), (3, ""),
        ]  # fmt: skip
        assert view.result.mean.value == Decimal("3.75")
        assert view.grade.number == 3

    @pytest.mark.parametrize(
        ("marks", "grade"),
        [([5] * 4, 4), ([4] * 4, 4), ([4, 4, 4, 3], 3), ([3] * 4, 3), ([3, 3, 3, 2], 2),
         ([2] * 4, 2), ([2, 2, 2, 1], 1), ([0] * 4, 1)],
    )  # fmt: skip
    async def test_m7b_bands(self, body: Body, marks: list[int], grade: int) -> None:
        """M-7a, M-7b: each band at its edges, through a signed sheet."""
        await body.signs("marat", "aigul", marks)
        assert (await body.reads("aigul")).grade.number == grade


class TestLateness:
    """M-4a, A-09, X-34: late is accepted and said."""

    @pytest.mark.parametrize(
        ("period", "when", "late"),
        [
            ("2026-Q1", "2026-04-20 23:59", False),
            ("2026-Q1", "2026-04-21 00:00", True),
            ("2025-Q2", "2025-07-20", False),  # the Sunday itself
            ("2025-Q2", "2025-07-21", False),  # the first working day after it
            ("2025-Q2", "2025-07-22", True),
        ],
    )
    async def test_by_the_offices_clock(
        self, body: Body, period: str, when: str, late: bool
    ) -> None:
        await body.opens(period, full_quarter=True)
        body.at(when)
        result = await body.signs("marat", "aigul", [4], period)
        assert result.is_late is late

    async def test_x34_the_screens_say_the_same(self, body: Body) -> None:
        """X-34: nothing is shown as late on the day on which signing isn't."""
        body.at("2025-07-18")
        campaign = await body.opens("2025-Q2", full_quarter=True)
        left = []
        for day in (17, 18, 20, 21, 22):
            body.at(f"2025-07-{day}")
            team = await body.sheets.team(body["marat"], campaign.id)
            board = await body.boards.board(body["dana"], campaign.id)
            (duty,) = await body.duties.of(body["marat"])
            assert team.views[0].days_left == board.days_left == duty.days_left
            left.append((duty.days_left, board.is_late))
        assert left == [(1, False), (0, False), (0, False), (0, False), (-1, True)]

    async def test_x34_a_day_off_of_the_office_moves_it_too(self, body: Body) -> None:
        """X-34, forms.md 7: the office's own word on a day wins."""
        await body.days.override(body["dana"], date(2026, 4, 20), False, "перенос")
        await body.opens()
        body.at("2026-04-21")
        assert not (await body.signs("marat", "aigul", [4])).is_late


class TestHandingOn:
    """M-17c, X-04: more than twenty evaluatees, then named servants evaluate too."""

    async def with_people(self, body: Body, count: int) -> Campaign:
        """Marat evaluates so many, Aigul and Bolat among them."""
        await body.employs(*(servant(f"n{number}") for number in range(count - 2)))
        return await body.opens()

    async def test_m17c_twenty_are_not_enough(self, body: Body) -> None:
        campaign = await self.with_people(body, 20)
        assert not (await body.sheets.team(body["marat"], campaign.id)).may_hand_on
        with refused("refuse-hand-on-few", limit=20):
            await body.namings.hand_on(body["marat"], await body.sheet_of("n0"), body.id("aigul"))

    async def test_m17c_twenty_one_are(self, body: Body) -> None:
        campaign = await self.with_people(body, 21)
        assert (await body.sheets.team(body["marat"], campaign.id)).may_hand_on
        await body.namings.hand_on(body["marat"], await body.sheet_of("n0"), body.id("aigul"))
        assert await body.evaluator_of("n0") == "aigul"
        assert await body.rule_of("n0") == "M-17c"
        assert (await body.trail())[-1] == "handed-on"

    async def test_x04_what_was_handed_on_still_counts(self, body: Body) -> None:
        """X-04: one evaluator's own list is counted, with what he has handed on."""
        await self.with_people(body, 21)
        for name in ("n0", "n1"):
            await body.namings.hand_on(body["marat"], await body.sheet_of(name), body.id("aigul"))
        assert await body.evaluator_of("n1") == "aigul"

    async def test_x04_the_named_servant_begins_empty(self, body: Body) -> None:
        await self.with_people(body, 21)
        await body.marks("marat", "n0", [1, 1])
        sheet = await body.sheet_of("n0")
        await body.sheets.comment(body["marat"], sheet, 0, "слабо")
        await body.namings.hand_on(body["marat"], sheet, body.id("aigul"))
        view = await body.sheets.sheet(body["aigul"], sheet)
        assert (view.sheet.marks, view.sheet.comments) == ({}, {})
        with refused("refuse-not-found"):
            await body.sheets.sheet(body["marat"], sheet)

    async def test_m17c_he_hears_of_it(self, body: Body) -> None:
        await body.joins("aigul")
        await self.with_people(body, 21)
        await body.delivers()
        await body.namings.hand_on(body["marat"], await body.sheet_of("n0"), body.id("aigul"))
        (letter,) = await body.delivers()
        assert (letter.recipient.number, letter.duty.count) == ("aigul", 1)

    async def test_x04_no_chain_of_named_servants(self, body: Body) -> None:
        await self.with_people(body, 21)
        sheet = await body.sheet_of("n0")
        await body.namings.hand_on(body["marat"], sheet, body.id("aigul"))
        with refused("refuse-hand-on-twice"):
            await body.namings.hand_on(body["aigul"], sheet, body.id("bolat"))

    @pytest.mark.parametrize(
        ("to", "why"),
        [
            ("n0", "refuse-evaluates-himself"),
            ("marat", "refuse-names-himself"),
            ("akim", "refuse-name-not-corpus-b"),
            ("gone", "refuse-evaluator-left"),
        ],
    )
    async def test_m17c_only_another_servant_of_corpus_b(
        self, body: Body, to: str, why: str
    ) -> None:
        """M-17c: not himself, not the evaluated one, nobody outside corpus "B", nobody gone."""
        await body.employs(servant("gone", dismissed=date(2026, 3, 31)))
        campaign = await self.with_people(body, 21)
        sheet = await body.sheet_of("n0")
        with refused(why):
            await body.namings.hand_on(body["marat"], sheet, body.id(to))
        _, offered = await body.namings.servants(body["marat"], sheet)
        assert body.id(to) not in {person.id for person in offered}
        assert body.id("aigul") in {person.id for person in offered}
        assert campaign.state == "open"

    async def test_only_ones_own_list(self, body: Body) -> None:
        await self.with_people(body, 21)
        with refused("refuse-not-found"):
            await body.namings.hand_on(body["marat"], await body.sheet_of("dana"), body.id("aigul"))
        assert await body.evaluator_of("dana") == "saule"

    async def test_m17c_the_quarter_counts_not_the_campaign(self, body: Body) -> None:
        """M-17c: twenty people and one who came later are twenty-one of one quarter."""
        await self.with_people(body, 20)
        await body.employs(servant("late"))
        await body.opens()
        await body.namings.hand_on(body["marat"], await body.sheet_of("late"), body.id("aigul"))
        assert await body.evaluator_of("late") == "aigul"

    async def test_x04_who_replaces_a_named_servant_was_named_too(self, body: Body) -> None:
        """X-04, M-3c: the evaluator's list stays as long as it was."""
        campaign = await self.with_people(body, 21)
        await body.namings.hand_on(body["marat"], await body.sheet_of("n0"), body.id("aigul"))
        await body.rearranging.substitute(
            body["saule"], campaign.id, body.id("aigul"), body.id("bolat"), "больна"
        )
        view = await body.sheets.sheet(body["bolat"], await body.sheet_of("n0"))
        assert view.sheet.named_by == body.id("marat")
        assert (await body.sheets.team(body["marat"], campaign.id)).may_hand_on

    async def test_nobody_is_no_servant(self, body: Body) -> None:
        await self.with_people(body, 21)
        with refused("refuse-not-found"):
            await body.namings.hand_on(body["marat"], await body.sheet_of("n0"), PersonId(4711))


@pytest.mark.usefixtures("campaign")
class TestFlags:
    """The evaluator tells HR that something is wrong; he can't right it himself."""

    async def test_hr_sees_it_and_it_can_be_taken_back(self, body: Body) -> None:
        sheet = await body.sheet_of("aigul")
        await body.sheets.flag(body["marat"], sheet, "not-mine")
        (state,) = await body.boards.flagged(body["dana"])
        assert (state.sheet.id, state.sheet.flag) == (sheet, "not-mine")
        await body.sheets.flag(body["marat"], sheet, None)
        assert await body.boards.flagged(body["dana"]) == ()
        assert (await body.trail()).count("flagged") == 2

    async def test_only_known_flags(self, body: Body) -> None:
        with refused("refuse-not-found"):
            await body.sheets.flag(body["marat"], await body.sheet_of("aigul"), "lazy")
