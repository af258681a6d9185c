"""A sitting: scheduled, agreed on, opened, attended (V-7, V-14, V-34, B-54 to B-57)."""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.base.ids import ResultId
from evaluation.commission.contests import fall
from evaluation.commission.nouns import MOST_MATTERS, MatterOutcome, SittingStage
from tests.verbs.body import local, refused
from tests.verbs.commission.office import CHAIR, MEMBERS, VOTERS, Panel


class TestSchedule:
    async def test_v34_the_chair_agrees_to_the_schedule(self, panel: Panel) -> None:
        await panel.composes()
        view = await panel.plans_sitting()
        assert view.sitting.stage is SittingStage.PLANNED
        assert await panel.tasks(CHAIR) == ["sitting-agree"]
        agreed = await panel.agrees()
        assert agreed.sitting.stage is SittingStage.AGREED
        assert agreed.sitting.agreed_by == panel.id(CHAIR)
        again = await panel.agrees()
        assert again.sitting == agreed.sitting

    async def test_t_prints_no_schedule_to_agree_to(self, five: Panel) -> None:
        await five.composes()
        view = await five.plans_sitting()
        assert view.sitting.stage is SittingStage.AGREED

    @pytest.mark.parametrize("who", ["marat", "saule", "dana", "akim", "aigul"])
    async def test_nobody_else_agrees(self, panel: Panel, who: str) -> None:
        await panel.composes()
        await panel.plans_sitting()
        with refused("refuse-not-chair" if who == "marat" else "refuse-not-found"):
            await panel.agrees(who)

    async def test_the_chair_agrees_to_what_he_has_seen(self, panel: Panel) -> None:
        await panel.composes()
        view = await panel.plans_sitting()
        old = view.sitting.version
        when = local("2026-04-10 11:00")
        await panel.sittings.move(panel["saule"], panel.sitting, old, when, "Зал")
        with refused("refuse-sitting-changed"):
            await panel.sittings.agree(panel[CHAIR], panel.sitting, old)
        with refused("refuse-sitting-changed"):
            await panel.sittings.move(panel["dana"], panel.sitting, old, when, "Кабинет")

    async def test_a_moved_sitting_is_agreed_on_anew(self, panel: Panel) -> None:
        await panel.composes()
        await panel.plans_sitting()
        view = await panel.agrees()
        version = view.sitting.version
        moved = await panel.sittings.move(
            panel["saule"], panel.sitting, version, local("2026-04-10 11:00"), "Зал"
        )
        assert moved.sitting.stage is SittingStage.PLANNED
        assert moved.sitting.agreed_by is None

    async def test_without_a_commission_there_is_no_sitting(self, panel: Panel) -> None:
        with refused("refuse-no-commission"):
            await panel.plans_sitting()

    async def test_its_day_comes_after_now_and_after_the_evaluation_begins(
        self, panel: Panel
    ) -> None:
        await panel.composes()
        with refused("refuse-call-past"):
            await panel.plans_sitting("2026-04-02 09:00")
        with refused("refuse-sitting-begins"):
            await panel.plans_sitting(begins=date(2026, 4, 10))
        with refused("refuse-not-found"):
            await panel.plans_sitting(period="2026-Q5; DROP")
        with refused("refuse-role"):
            await panel.plans_sitting(by=CHAIR)

    async def test_v14_v32_the_terms_before_it(self, panel: Panel) -> None:
        """Ten calendar days before the evaluation, five working days before the sitting."""
        await panel.composes()
        view = await panel.plans_sitting("2026-04-24 15:00", begins=date(2026, 4, 20))
        found = {term.step: term.day for term in view.terms}
        assert (found["agree"], found["documents"]) == (date(2026, 4, 10), date(2026, 4, 17))

    async def test_b55_by_the_third_working_day_before(self, chapter: Panel) -> None:
        await chapter.composes()
        view = await chapter.plans_sitting("2026-04-24 15:00", begins=date(2026, 4, 20))
        found = {term.step: term.day for term in view.terms}
        assert found == {"agree": date(2026, 4, 15), "hold": date(2026, 4, 24)}

    async def test_b55_those_who_evaluate_are_told_once_it_is_agreed(self, panel: Panel) -> None:
        panel.given.who_evaluates = frozenset(panel.ids("marat", "nurlan"))
        await panel.composes()
        await panel.plans_sitting(begins=date(2026, 4, 8))
        notices = [one for one in await panel.told() if one[1] == "sitting-notice"]
        assert notices == []
        await panel.agrees()
        notices = [one for one in await panel.told() if one[1] == "sitting-notice"]
        assert sorted(notices) == [("marat", "sitting-notice"), ("nurlan", "sitting-notice")]

    async def test_a_cancelled_sitting_lets_its_results_go(self, panel: Panel) -> None:
        await panel.composes()
        panel.gives("aigul")
        await panel.plans_sitting()
        await panel.submits()
        await panel.sittings.cancel(panel["saule"], panel.sitting, "Перенесено")
        await panel.plans_sitting("2026-04-10 10:00")
        view = await panel.submits()
        assert [one.result for one in view.sitting.matters] == [1]


class TestSubmitting:
    async def test_b54_what_is_signed_is_submitted_within_two_working_days(
        self, chapter: Panel
    ) -> None:
        await chapter.composes()
        await chapter.plans_sitting()
        assert await chapter.tasks("saule") == []
        chapter.gives("aigul", "bolat")
        (task,) = [
            one for one in await chapter.duties.of(chapter["saule"]) if one.kind == "sitting-submit"
        ]
        assert (task.count, task.day) == (2, date(2026, 4, 6))
        await chapter.submits()
        assert await chapter.tasks("saule") == []

    async def test_a_result_is_before_one_sitting_at_a_time(self, panel: Panel) -> None:
        await panel.composes()
        (one,) = panel.gives("aigul")
        await panel.plans_sitting()
        await panel.submits()
        first = panel.sitting
        await panel.plans_sitting("2026-04-10 10:00")
        view = await panel.submits()
        assert view.sitting.matters == ()
        with refused("refuse-matter-not-ready"):
            await panel.sittings.put_on(panel["saule"], panel.sitting, [one])
        again = await panel.sittings.put_on(panel["saule"], first, [one])
        assert len(again.sitting.matters) == 1

    async def test_a_foreign_result_isnt_submitted(self, panel: Panel) -> None:
        await panel.composes()
        await panel.plans_sitting()
        with refused("refuse-matter-not-ready"):
            await panel.sittings.put_on(panel["saule"], panel.sitting, [ResultId(7)])
        with refused("refuse-role"):
            await panel.submits(by=CHAIR)

    async def test_hr_takes_one_off_before_it_sits(self, panel: Panel) -> None:
        await panel.composes()
        one, two = panel.gives("aigul", "bolat")
        await panel.plans_sitting()
        await panel.submits()
        with refused("refuse-reason-empty"):
            await panel.sittings.take_off(panel["saule"], panel.sitting, one, " ")
        view = await panel.sittings.take_off(panel["saule"], panel.sitting, one, "Ошибка")
        assert [each.result for each in view.sitting.matters] in ([], [two])

    async def test_two_hundred_people_sit_in_one_sitting_and_no_more(self, panel: Panel) -> None:
        await panel.composes()
        panel.gives(*["aigul"] * MOST_MATTERS)
        await panel.plans_sitting()
        await panel.agrees()
        view = await panel.submits()
        assert len(view.sitting.matters) == MOST_MATTERS
        panel.gives("bolat", first=MOST_MATTERS + 1)
        with refused("refuse-sitting-full", limit=MOST_MATTERS):
            await panel.submits()
        panel.at("2026-04-09 15:00")
        await panel.sits()
        await panel.puts(*range(1, MOST_MATTERS + 1))
        await panel.sittings.take_out(panel["marat"], panel.sitting, 0, ResultId(7))
        await panel.all_vote()
        outcomes = await panel.outcomes()
        assert outcomes.pop(7) == "open"
        assert set(outcomes.values()) == {"approved"}


class TestTheTable:
    async def test_x69_no_sitting_without_the_chair(self, panel: Panel) -> None:
        await panel.composes()
        panel.gives("aigul")
        await panel.plans_sitting()
        await panel.agrees()
        await panel.submits()
        panel.at("2026-04-09 15:00")
        for who in MEMBERS:
            with refused("refuse-not-chair"):
                await panel.sittings.open(panel[who], panel.sitting)
        for who in ("saule", "dana", "akim", "aigul"):
            with refused("refuse-not-found"):
                await panel.sittings.open(panel[who], panel.sitting)

    async def test_it_opens_on_its_day_and_only_with_something_before_it(
        self, panel: Panel
    ) -> None:
        await panel.composes()
        await panel.plans_sitting()
        with refused("refuse-sitting-stage", sitting="planned"):
            await panel.sittings.open(panel[CHAIR], panel.sitting)
        await panel.agrees()
        with refused("refuse-sitting-early", day="2026-04-09"):
            await panel.sittings.open(panel[CHAIR], panel.sitting)
        panel.at("2026-04-09 15:00")
        with refused("refuse-sitting-empty"):
            await panel.sittings.open(panel[CHAIR], panel.sitting)

    async def test_a06_nothing_is_put_without_the_quorum(self, panel: Panel) -> None:
        """Of five four: the secretary isn't counted, who hasn't sat down isn't there."""
        one, _ = await panel.is_sitting(here=("marat", "nurlan"))
        with refused("refuse-no-quorum", present=3, needed=4):
            await panel.puts(one)
        with refused("refuse-not-found"):
            await panel.sittings.sit_down(panel["dana"], panel.sitting)
        view = await panel.sittings.sit_down(panel["erlan"], panel.sitting)
        assert view.missing == 0
        await panel.puts(one)

    async def test_a06_losing_the_quorum_in_the_middle_breaks_what_is_open(
        self, panel: Panel
    ) -> None:
        """Nothing of it is decided: it is put again once there is a quorum."""
        one, _ = await panel.is_sitting(here=MEMBERS[:3])
        await panel.puts(one)
        await panel.votes(CHAIR)
        await panel.votes("marat")
        view = await panel.sittings.rise(panel["nurlan"], panel.sitting)
        assert view.sitting.ballot is None
        assert view.missing == 1
        assert await panel.outcome(one) is MatterOutcome.OPEN
        with refused("refuse-no-quorum"):
            await panel.puts(one)
        await panel.sittings.sit_down(panel["zhanar"], panel.sitting)
        await panel.puts(one)
        await panel.all_vote()
        assert await panel.outcome(one) is MatterOutcome.APPROVED

    async def test_who_leaves_the_service_sits_no_more(self, panel: Panel) -> None:
        one, _ = await panel.is_sitting(here=MEMBERS[:3])
        await panel.changes("erlan", dismissed=date(2026, 4, 9))
        panel.at("2026-04-10 09:00")
        with refused("refuse-no-quorum", present=3):
            await panel.puts(one)
        with refused("refuse-not-found"):
            await panel.sittings.sit_down(panel["erlan"], panel.sitting)

    async def test_the_secretary_notes_who_has_left(self, panel: Panel) -> None:
        await panel.is_sitting()
        view = await panel.sittings.rise(panel["dana"], panel.sitting, panel.id("erlan"))
        assert panel.id("erlan") not in view.sitting.present
        with refused("refuse-not-found"):
            await panel.sittings.rise(panel["marat"], panel.sitting, panel.id("nurlan"))

    async def test_an_opened_sitting_moves_while_nothing_was_put(self, panel: Panel) -> None:
        """Too few had come."""
        one, _ = await panel.is_sitting(here=("marat",))
        when, version = local("2026-04-14 15:00"), (await panel.now_sits()).version
        view = await panel.sittings.move(panel["saule"], panel.sitting, version, when, "Зал")
        assert (view.sitting.stage, view.sitting.present) == (SittingStage.PLANNED, frozenset())
        await panel.agrees()
        panel.at("2026-04-14 15:00")
        await panel.sits()
        await panel.puts(one)
        version = (await panel.now_sits()).version
        with refused("refuse-sitting-begun"):
            await panel.sittings.move(panel["saule"], panel.sitting, version, when, "Двор")


class TestTheDismissed:
    async def dismissed(self, panel: Panel) -> None:
        """Aigul has left between her sheet and the sitting."""
        await panel.composes()
        panel.gives("aigul", "bolat")
        await panel.plans_sitting()
        await panel.agrees()
        await panel.submits()
        await panel.changes("aigul", dismissed=date(2026, 4, 7))
        panel.at("2026-04-09 15:00")

    async def test_a13_is_left_out_with_a_note(self, panel: Panel) -> None:
        await self.dismissed(panel)
        view = await panel.sits()
        found = {one.result: (one.outcome.value, one.note) for one in view.sitting.matters}
        assert found == {1: ("left-out", "2026-04-07"), 2: ("open", "")}
        with refused("refuse-matter-closed"):
            await panel.puts(1)

    async def test_a13_unless_the_authorised_person_decides_otherwise(self, panel: Panel) -> None:
        await self.dismissed(panel)
        with refused("refuse-role"):
            await panel.sittings.admit(panel["saule"], panel.sitting, ResultId(1), "Премия")
        with refused("refuse-reason-empty"):
            await panel.sittings.admit(panel["akim"], panel.sitting, ResultId(1), "")
        await panel.sittings.admit(panel["akim"], panel.sitting, ResultId(1), "Премия")
        await panel.sits()
        await panel.puts(1)
        await panel.all_vote()
        assert await panel.outcome(1) is MatterOutcome.APPROVED

    async def test_a13_also_once_it_sits(self, panel: Panel) -> None:
        await self.dismissed(panel)
        await panel.sits()
        await panel.sittings.admit(panel["akim"], panel.sitting, ResultId(1), "Премия")
        await panel.puts(1, 2)
        await panel.all_vote()
        assert await panel.outcome(1) is MatterOutcome.APPROVED

    async def test_b5_an_act_that_evaluates_the_dismissed_leaves_nobody_out(
        self, chapter: Panel
    ) -> None:
        await self.dismissed(chapter)
        await chapter.sits()
        await chapter.puts(1, 2)
        await chapter.all_vote()
        assert set((await chapter.outcomes()).values()) == {"approved"}


class TestSheetsTakenBack:
    async def test_a_sheet_that_is_taken_back_falls(self, panel: Panel) -> None:
        one, _ = await panel.is_sitting()
        await panel.moments.write(lambda moment: fall(moment, one, panel["saule"]))
        assert await panel.outcome(one) is MatterOutcome.FALLEN
        assert await panel.trail_is_whole()

    async def test_not_while_it_is_voted_on_nor_once_it_is_decided(self, panel: Panel) -> None:
        one, two = await panel.is_sitting()
        await panel.puts(one)
        with refused("refuse-ballot-open"):
            await panel.moments.write(lambda moment: fall(moment, one, panel["saule"]))
        await panel.all_vote()
        with refused("refuse-commission-decided"):
            await panel.moments.write(lambda moment: fall(moment, one, panel["saule"]))
        await panel.protocols.close(panel[CHAIR], panel.sitting)
        with refused("refuse-commission-decided"):
            await panel.moments.write(lambda moment: fall(moment, one, panel["saule"]))
        await panel.moments.write(lambda moment: fall(moment, two, panel["saule"]))


class TestWhoReads:
    """Rules §10: the body from the notice until the last signature; then who signed."""

    async def test_before_it_is_agreed_nobody_but_the_head_of_hr(self, panel: Panel) -> None:
        await panel.composes()
        panel.gives("aigul")
        await panel.plans_sitting()
        await panel.submits()
        seen = {}
        for name in ("saule", "dana", CHAIR, "marat", "akim"):
            view = await panel.sittings.sitting(panel[name], panel.sitting)
            seen[name] = view.is_whole
        assert seen == {
            "saule": True, "dana": False, CHAIR: False, "marat": False, "akim": False,
        }  # fmt: skip
        with refused("refuse-not-found"):
            await panel.sittings.sitting(panel["aigul"], panel.sitting)

    async def test_while_it_sits_its_body_and_afterwards_who_signed(self, chapter: Panel) -> None:
        await chapter.is_decided("aigul")
        names = ("saule", "dana", "marat", "akim")

        async def seen() -> dict[str, bool]:
            return {
                name: (await chapter.sittings.sitting(chapter[name], chapter.sitting)).is_whole
                for name in names
            }

        assert await seen() == {"saule": True, "dana": True, "marat": True, "akim": False}
        await chapter.all_sign()
        assert await seen() == dict.fromkeys(names, True)

    async def test_a_specialist_of_hr_who_isnt_its_secretary_sees_no_marks(
        self, panel: Panel
    ) -> None:
        await panel.composes(secretary="saule")
        panel.gives("aigul")
        await panel.plans_sitting()
        await panel.agrees()
        view = await panel.submits(by="dana")
        assert not view.is_whole
        assert view.sitting.matters == ()
        with refused("refuse-role"):
            await panel.sittings.ready(panel["dana"], panel.sitting)
        assert await panel.sittings.ready(panel["saule"], panel.sitting) == ()

    async def test_a_view_of_others_is_logged(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.sittings.sitting(panel["marat"], panel.sitting)
        ((act,),) = await panel.sql("SELECT act FROM trail ORDER BY seq DESC LIMIT 1")
        assert act == "sitting-viewed"

    async def test_the_register_has_what_concerns_one(self, panel: Panel) -> None:
        await panel.is_sitting()
        assert len(await panel.sittings.register(panel["marat"])) == 1
        assert await panel.sittings.register(panel["aigul"]) == ()


async def test_who_sits_has_a_stake_until_it_is_over(panel: Panel) -> None:
    """A change of power over them waits for the head of HR."""

    async def stakes() -> list[str]:
        sql = "SELECT person_id FROM commission_members"
        people = {person for (person,) in await panel.sql(sql)} | set(panel.ids(CHAIR, "dana"))
        found = await panel.database.read(lambda books: books.changes.stakes())
        return panel.names(one for one in people if "commission" in found.get(one, ()))

    await panel.is_decided()
    assert await stakes() == sorted((*VOTERS, "dana"))
    await panel.all_sign()
    assert await stakes() == []
