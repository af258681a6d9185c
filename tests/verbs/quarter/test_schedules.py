"""The schedule of a quarter: drafted by HR, approved by the official, only then opened (X-54)."""

from __future__ import annotations

import json
from datetime import date

import pytest

from evaluation.base.ids import ScheduleId, ScheduleRecordId
from evaluation.base.roles import Role
from evaluation.quarter.nouns import Choices, Schedule
from evaluation.quarter.schedules import ScheduleView
from tests.verbs.body import Q1, Body, refused
from tests.verbs.heads import SHYMKENT

BAIDIBEK = "baidibek-2023"
PHOTO = ("grafik.jpg", b"a photograph")
PAPER = ("12-н", date(2026, 4, 2))


@pytest.fixture
async def office(body: Body) -> Body:
    """Akim appoints; Saule leads HR, Dana is her specialist."""
    await body.staff.give_roles(None, body.id("akim"), frozenset({Role.APPOINTING}))
    await body.joins("akim", "saule", "dana")
    await body.employs()
    body.at("2026-04-02 10:00")
    await body.delivers()
    return body


async def drafted(body: Body, act: str = SHYMKENT) -> Schedule:
    view = await body.schedules.draft(body["saule"], act, Q1)
    assert view.schedule is not None
    return view.schedule


async def opens(body: Body, act: str = SHYMKENT) -> None:
    """HR opens the quarter, with nothing approved for her beforehand."""
    plan = await body.campaigns.plan(body["saule"], act, Q1, Choices())
    await body.campaigns.open(body["saule"], act, Q1, Choices(), len(plan.sheets))


async def moved(body: Body) -> None:
    """A day off that moves the values of КЦИ: they are due five working days before the marks."""
    await body.days.override(body["saule"], date(2026, 4, 6), is_working=False, reason="Указ")


async def recorded(body: Body, schedule: Schedule, by: str = "saule") -> ScheduleRecordId:
    view = await body.schedules.record(body[by], schedule.id, PAPER, PHOTO)
    return view.records[-1].id


class TestOpening:
    @pytest.mark.parametrize("act", [SHYMKENT, BAIDIBEK])
    async def test_x54_only_under_an_approved_schedule(self, office: Body, act: str) -> None:
        """S-11b, B-9b: a duty and no option: a quarter was opened without one."""
        with refused("refuse-schedule-missing", period="2026-Q1"):
            await opens(office, act)
        schedule = await drafted(office, act)
        with refused("refuse-schedule-waiting", period="2026-Q1"):
            await opens(office, act)
        await office.schedules.approve(office["akim"], schedule.id)
        await opens(office, act)
        assert (await office.campaigns.all(office["saule"]))[0].state == "open"

    async def test_x54_the_plan_says_how_it_stands(self, office: Body) -> None:
        async def state() -> str | None:
            plan = await office.campaigns.plan(office["saule"], SHYMKENT, Q1, Choices())
            return plan.scheduled

        assert await state() == "missing"
        schedule = await drafted(office)
        assert await state() == "waiting"
        await office.schedules.approve(office["akim"], schedule.id)
        assert await state() == "approved"

    async def test_x54_the_act_of_2025_has_no_such_duty(self, office: Body) -> None:
        with refused("refuse-act-silent"):
            await office.schedules.draft(office["saule"], "mangystau-2025", Q1)
        plan = await office.plans(full_quarter=True)
        assert plan.scheduled is None
        await office.opens(full_quarter=True)
        assert await office.sql("SELECT count(*) FROM schedules") == [(0,)]

    async def test_x54_not_with_the_dates_of_another_schedule(self, office: Body) -> None:
        """A day off that is announced later moves КЦИ values: what was approved is another one."""
        schedule = await drafted(office)
        await office.schedules.approve(office["akim"], schedule.id)
        await moved(office)
        with refused("refuse-schedule-other", period="2026-Q1"):
            await opens(office)
        again = await drafted(office)
        assert (again.revision, again.is_approved) == (2, False)
        with refused("refuse-schedule-waiting"):
            await opens(office)
        await office.schedules.approve(office["akim"], again.id)
        await opens(office)

    async def test_x54_not_with_the_schedule_of_another_act(self, office: Body) -> None:
        """X-30: the same quarter, the same dates, another act."""
        schedule = await drafted(office)
        await office.schedules.approve(office["akim"], schedule.id)
        with refused("refuse-schedule-other"):
            await opens(office, BAIDIBEK)


class TestDrafting:
    async def test_s11b_from_the_act(self, office: Body) -> None:
        schedule = await drafted(office)
        assert {name: day.isoformat() for name, day in schedule.days.items()} == {
            "kci_plan": "2026-01-19",
            "kci_values": "2026-04-03",
            "kci_notice": "2026-04-05",
            "quarter_mark": "2026-04-10",
            "ranking_notice": "2026-04-10",
            "survey_close": "2027-01-10",
        }
        assert (schedule.revision, schedule.drafted_by) == (1, office.id("saule"))
        ((payload,),) = await office.sql(
            "SELECT payload FROM trail JOIN trail_payloads USING (seq) "
            "WHERE act = 'schedule-drafted'"
        )
        assert json.loads(payload)["days"]["quarter_mark"] == "2026-04-10"

    async def test_twice_is_once(self, office: Body) -> None:
        first = await drafted(office)
        await office.schedules.approve(office["akim"], first.id)
        assert (await drafted(office)).id == first.id
        assert (await office.trail()).count("schedule-drafted") == 1

    async def test_only_hr(self, office: Body) -> None:
        for who in ("akim", "marat", "aigul"):
            with refused("refuse-role"):
                await office.schedules.draft(office[who], SHYMKENT, Q1)

    async def test_the_official_hears_and_finds_it_at_home(self, office: Body) -> None:
        schedule = await drafted(office)
        assert await office.kinds_delivered() == [("akim", "schedule")]
        kinds = [duty.kind for duty in await office.duties.of(office["akim"])]
        assert kinds == ["schedule"]
        await office.schedules.approve(office["akim"], schedule.id)
        assert await office.duties.of(office["akim"]) == ()
        assert await office.kinds_delivered() == [("saule", "schedule-approved")]

    async def test_a_letter_of_a_replaced_schedule_is_not_sent(self, office: Body) -> None:
        await drafted(office)
        await moved(office)
        await drafted(office)
        assert await office.kinds_delivered() == [("akim", "schedule")]


class TestApproving:
    async def test_s11b_by_the_official_in_his_chat_and_twice_is_once(self, office: Body) -> None:
        schedule = await drafted(office)
        for _ in range(2):
            view = await office.schedules.approve(office["akim"], schedule.id)
        assert view.schedule is not None
        assert view.schedule.approved_by == office.id("akim")
        assert (await office.trail()).count("schedule-approved") == 1

    @pytest.mark.parametrize("who", ["saule", "dana", "marat", "gulnar", "aigul"])
    async def test_by_nobody_else(self, office: Body, who: str) -> None:
        """HR doesn't approve what HR has made, nor does any superior."""
        schedule = await drafted(office)
        with refused("refuse-schedule-official"):
            await office.schedules.approve(office[who], schedule.id)

    async def test_hr_approves_nothing_even_as_the_official(self, office: Body) -> None:
        """Somebody of HR who is given the official's role: the two are never one."""
        roles = frozenset({Role.HR, Role.APPOINTING})
        await office.staff.give_roles(None, office.id("dana"), roles)
        await office.employs()
        schedule = await drafted(office)
        with refused("refuse-schedule-official"):
            await office.schedules.approve(office["dana"], schedule.id)

    async def test_not_by_an_official_who_has_left(self, office: Body) -> None:
        schedule = await drafted(office)
        await office.changes("akim", dismissed=date(2026, 4, 1))
        with refused("refuse-schedule-official"):
            await office.schedules.approve(office["akim"], schedule.id)

    async def test_an_old_button_approves_no_later_schedule(self, office: Body) -> None:
        """Changed after he saw it: his press on the older one changes nothing."""
        old = await drafted(office)
        await moved(office)
        with refused("refuse-schedule-other"):
            await office.schedules.approve(office["akim"], old.id)
        new = await drafted(office)
        with refused("refuse-schedule-replaced"):
            await office.schedules.approve(office["akim"], old.id)
        assert not (await drafted(office)).is_approved
        await office.schedules.approve(office["akim"], new.id)

    async def test_who_sees_it(self, office: Body) -> None:
        """HR and the official; a foreign and a missing one are refused alike."""
        schedule = await drafted(office)
        for who in ("saule", "dana", "akim"):
            assert (await office.schedules.see(office[who], schedule.id)).schedule == schedule
        for who, number in (("marat", schedule.id), ("akim", ScheduleId(4711))):
            with refused("refuse-not-found"):
                await office.schedules.see(office[who], number)


class TestOnPaper:
    @pytest.mark.parametrize(("second", "by"), [("dana", "akim"), ("akim", "akim")])
    async def test_x54_recorded_by_one_and_confirmed_by_another(
        self, office: Body, second: str, by: str
    ) -> None:
        """Number, date and photograph; nothing has happened before the second person."""
        schedule = await drafted(office)
        record = await recorded(office, schedule)
        with refused("refuse-schedule-waiting"):
            await opens(office)
        assert await office.schedules.photo(office[second], record) == PHOTO
        view = await office.schedules.confirm(office[second], record)
        found = view.schedule
        assert found is not None
        assert (found.number, found.day) == PAPER
        assert found.approved_by == office.id(by)  # the only official
        await opens(office)
        acts = [act for act in await office.trail() if act.startswith("schedule-")]
        assert acts == [
            "schedule-drafted", "schedule-paper-recorded", "schedule-paper-viewed",
            "schedule-paper-confirmed", "schedule-approved",
        ]  # fmt: skip

    async def test_not_confirmed_by_its_recorder_nor_by_a_stranger(self, office: Body) -> None:
        record = await recorded(office, await drafted(office))
        for who in ("saule", "marat", "aigul"):
            with refused("refuse-second-person"):
                await office.schedules.confirm(office[who], record)

    async def test_the_second_person_hears_and_finds_it_at_home(self, office: Body) -> None:
        schedule = await drafted(office)
        await office.delivers()
        await recorded(office, schedule)
        told = await office.kinds_delivered()
        assert told == [("akim", "schedule-paper"), ("dana", "schedule-paper")]
        for who, kinds in (("dana", ["schedule-paper"]), ("akim", ["schedule-paper"])):
            assert [duty.kind for duty in await office.duties.of(office[who])] == kinds
        assert "schedule-paper" not in {d.kind for d in await office.duties.of(office["saule"])}

    @pytest.mark.parametrize(
        ("number", "day", "photo", "key"),
        [
            ("  ", date(2026, 4, 2), b"x", "refuse-reason-empty"),
            ("1" * 101, date(2026, 4, 2), b"x", "refuse-text-long"),
            ("1", date(2026, 4, 3), b"x", "refuse-schedule-day"),  # tomorrow
            ("1", date(2026, 4, 1), b"x", "refuse-schedule-day"),  # before it was drafted
            ("1", date(2026, 4, 2), b"", "refuse-no-photo"),
        ],
    )
    async def test_what_cant_be_recorded(
        self, office: Body, number: str, day: date, photo: bytes, key: str
    ) -> None:
        schedule = await drafted(office)
        with refused(key):
            await office.schedules.record(
                office["saule"], schedule.id, (number, day), ("a.jpg", photo)
            )
        assert await office.sql("SELECT count(*) FROM schedule_records") == [(0,)]

    async def test_not_approved_twice(self, office: Body) -> None:
        """In the chat and then on paper, and the other way round."""
        schedule = await drafted(office)
        record = await recorded(office, schedule)
        await office.schedules.approve(office["akim"], schedule.id)
        with refused("refuse-schedule-approved"):
            await office.schedules.confirm(office["dana"], record)
        with refused("refuse-schedule-approved"):
            await recorded(office, schedule)
        assert (await office.trail()).count("schedule-approved") == 1

    async def test_approved_on_paper_his_press_says_so(self, office: Body) -> None:
        schedule = await drafted(office)
        await office.schedules.confirm(office["dana"], await recorded(office, schedule))
        with refused("refuse-schedule-approved"):
            await office.schedules.approve(office["akim"], schedule.id)

    async def test_a_paper_of_a_replaced_schedule_approves_nothing(self, office: Body) -> None:
        record = await recorded(office, await drafted(office))
        await moved(office)
        with refused("refuse-schedule-other"):
            await office.schedules.confirm(office["dana"], record)
        await drafted(office)
        with refused("refuse-schedule-replaced"):
            await office.schedules.confirm(office["dana"], record)

    async def test_a_mistaken_record_is_dropped(self, office: Body) -> None:
        schedule = await drafted(office)
        record = await recorded(office, schedule)
        with refused("refuse-role"):
            await office.schedules.drop(office["akim"], record)
        view = await office.schedules.drop(office["dana"], record)
        assert view.records == ()
        for verb in (office.schedules.confirm, office.schedules.drop, office.schedules.photo):
            with refused("refuse-not-found"):
                await verb(office["dana"], record)

    async def test_what_each_may(self, office: Body) -> None:
        async def may(who: str) -> set[str]:
            schedule = (await drafted(office)).id
            view: ScheduleView = await office.schedules.see(office[who], schedule)
            return set(view.may)

        assert [await may(who) for who in ("saule", "dana", "akim")] == [
            {"record"}, {"record"}, {"approve"},
        ]  # fmt: skip
        await recorded(office, await drafted(office))
        assert [await may(who) for who in ("saule", "dana", "akim")] == [
            {"record", "drop"}, {"record", "drop", "confirm"}, {"approve", "confirm"},
        ]  # fmt: skip
