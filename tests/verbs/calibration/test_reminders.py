"""The clocks of cases: reminded before, on the last day, and HR's head hears then too."""

from __future__ import annotations

import pytest

from evaluation.calibration.cases import Stage
from tests.verbs.body import local
from tests.verbs.calibration.office import BODY, Court

PEOPLE = ("akim", "aigul", "marat", "saule", "dana", *BODY[1:])


async def on_the_morning(court: Court, day: str) -> dict[str, list[str]]:
    """Who gets what at ten of a day, by kinds; a second tick writes nothing."""
    court.at(f"{day} 10:00")
    await court.reminders.tick()
    found: dict[str, list[str]] = {}
    for name, kind in await court.kinds_delivered():
        found.setdefault(name, []).append(kind)
    await court.reminders.tick()
    assert await court.delivers() == []
    return found


async def waiting(court: Court, stage: Stage) -> None:
    """A case at a stage, everybody in the bot, nothing unsent and no sheet open."""
    await court.comes_to(stage)
    await court.sql_write("UPDATE sheets SET state = 'withdrawn' WHERE state = 'draft'")
    await court.joins(*PEOPLE)
    await court.delivers()


class TestTerms:
    async def test_m19a_the_decision_before_and_on_its_last_day(self, court: Court) -> None:
        """By Tuesday 7 April: the official on the 6th and the 7th, HR's head on the 7th."""
        await waiting(court, Stage.REGISTERED)
        assert await on_the_morning(court, "2026-04-03") == {}
        assert await on_the_morning(court, "2026-04-06") == {"akim": ["digest"]}
        assert await on_the_morning(court, "2026-04-07") == {
            "akim": ["digest"],
            "saule": ["case"],
        }
        assert await on_the_morning(court, "2026-04-08") == {}

    async def test_m20_the_session(self, court: Court) -> None:
        """By Thursday 16 April; it isn't called yet, and that is HR's own turn."""
        await waiting(court, Stage.COMPOSED)
        assert await on_the_morning(court, "2026-04-14") == {}
        assert await on_the_morning(court, "2026-04-15") == {"saule": ["digest"]}
        assert await on_the_morning(court, "2026-04-16") == {"saule": ["digest"]}

    async def test_m22f_posting(self, court: Court) -> None:
        """Signed on Thursday 9 April, to be posted by Tuesday the 14th."""
        await waiting(court, Stage.SIGNED)
        assert await on_the_morning(court, "2026-04-10") == {}
        assert await on_the_morning(court, "2026-04-13") == {"saule": ["digest"]}
        assert await on_the_morning(court, "2026-04-14") == {"saule": ["digest"]}

    async def test_posted_is_no_more_recalled(self, court: Court) -> None:
        await waiting(court, Stage.SIGNED)
        await court.protocols.post(court["saule"], court.case)
        assert await on_the_morning(court, "2026-04-13") == {}

    @pytest.mark.parametrize("stage", [Stage.REGISTERED, Stage.COMPOSED, Stage.CALLED])
    async def test_what_was_withdrawn_is_silent(self, court: Court, stage: Stage) -> None:
        await waiting(court, stage)
        await court.applications.withdraw(court["aigul"], court.case)
        await court.delivers()
        for day in ("2026-04-06", "2026-04-07", "2026-04-09", "2026-04-16"):
            assert await on_the_morning(court, day) == {}


class TestSession:
    """Whoever is invited hears again the day before and on the morning."""

    async def test_m20_m21_members_parties_and_hr(self, court: Court) -> None:
        await waiting(court, Stage.CALLED)
        await court.sessions.answer(court["gulnar"], court.case, comes=True)
        invited = {name: ["case"] for name in ("aigul", "marat", *BODY)}
        assert await on_the_morning(court, "2026-04-07") == {}
        assert await on_the_morning(court, "2026-04-08") == invited
        assert await on_the_morning(court, "2026-04-09") == invited

    async def test_not_who_said_that_he_cant(self, court: Court) -> None:
        await waiting(court, Stage.CALLED)
        await court.sessions.answer(court["gulnar"], court.case, comes=False)
        await court.delivers()
        assert "gulnar" not in await on_the_morning(court, "2026-04-09")

    async def test_m20_a_moved_session_is_recalled_on_its_new_day(self, court: Court) -> None:
        await waiting(court, Stage.CALLED)
        await court.calls("2026-04-14 11:00")
        await court.delivers()
        assert await on_the_morning(court, "2026-04-09") == {}
        assert set(await on_the_morning(court, "2026-04-14")) == {"aigul", "marat", *BODY}


class TestNextMoment:
    """The bot wakes when something is due: nothing is missed in a compressed calendar."""

    @pytest.mark.parametrize(
        ("stage", "moment"),
        [
            (Stage.REGISTERED, "2026-04-06 10:00"),
            (Stage.COMPOSED, "2026-04-15 10:00"),
            (Stage.CALLED, "2026-04-08 10:00"),
            (Stage.VOTING, "2026-04-09 18:00"),
            (Stage.SIGNED, "2026-04-13 10:00"),
        ],
    )
    async def test_the_next_thing_to_do(self, court: Court, stage: Stage, moment: str) -> None:
        await waiting(court, stage)
        now = court.clock.now()
        upcoming = await court.reminders.next_moment(now)
        while upcoming is not None and upcoming < local(moment):
            court.clock.moment = upcoming
            await court.reminders.tick()
            assert await court.delivers() == []
            upcoming = await court.reminders.next_moment(upcoming)
        assert upcoming == local(moment)


class TestTurns:
    """Home shows whose turn it is."""

    @pytest.mark.parametrize(
        ("stage", "turns"),
        [
            (Stage.REGISTERED, {"akim": "decide"}),
            (Stage.COMPOSED, {"saule": "call"}),
            (Stage.CALLED, {"saule": "answer open", "gulnar": "answer", "nurlan": "answer"}),
            (Stage.SITTING, {"saule": "run table", "gulnar": "table", "nurlan": "table"}),
            (Stage.VOTING, {"saule": "run vote", "gulnar": "vote", "nurlan": "vote"}),
            (Stage.DECIDED, {"saule": "word"}),
            (Stage.SIGNING, {"saule": "run sign", "gulnar": "sign", "nurlan": "sign"}),
            (Stage.SIGNED, {"saule": "post", "marat": "feedback"}),
        ],
    )
    async def test_m18_who_has_to_act(
        self, court: Court, stage: Stage, turns: dict[str, str]
    ) -> None:
        """M-18 to M-23: who acts next, from the application to the meeting; Aigul is in the bot."""
        await court.joins("aigul")
        await court.comes_to(stage)
        found = {}
        for name in PEOPLE:
            kinds = [duty.kind for duty in await court.duties.of(court[name])]
            mine = sorted(k.removeprefix("case-") for k in kinds if k.startswith("case-"))
            if mine:
                found[name] = " ".join(mine)
        assert found == turns
