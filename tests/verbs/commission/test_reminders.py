"""Terms and sittings are recalled; `next_moment` names every instant at which something is done.

The clock goes from stop to stop; in between, a tick is tried at every morning and taken back.
"""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.agenda.nouns import Letter
from evaluation.base.ids import ResultId
from evaluation.commission.letters import CommissionLetter, SittingLetter, SittingNotice
from handlers.letters.letter import letter as worded
from locales import texts
from tests.verbs.body import local
from tests.verbs.commission.office import CHAIR, MEMBERS, VOTERS, Panel
from tests.verbs.watch import Watch

BODY = " ".join(sorted((*VOTERS, "dana")))


class TestMoments:
    async def test_v14_the_chair_before_the_notice_is_due(self, panel: Panel) -> None:
        """By 10 April for an evaluation from the 20th; on the last day HR hears too."""
        await panel.composes()
        await panel.plans_sitting("2026-04-24 15:00", begins=date(2026, 4, 20))
        assert await Watch(panel).walk(20) == {
            "2026-04-09 10:00": CHAIR,
            "2026-04-10 10:00": f"dana {CHAIR} saule",
        }

    async def test_the_body_before_its_sitting(self, panel: Panel) -> None:
        """On the working day before and on its morning; the chair has to open it besides."""
        await panel.composes()
        panel.gives("aigul")
        await panel.plans_sitting("2026-04-13 15:00")
        await panel.agrees()
        await panel.submits()
        walked = await Watch(panel).walk(15)
        assert list(walked) == ["2026-04-10 10:00", "2026-04-13 10:00"]
        told = sorted((*VOTERS, "dana", CHAIR))
        assert walked["2026-04-10 10:00"].split() == told
        assert walked["2026-04-13 10:00"].split() == sorted((*told, "dana", "saule"))

    async def test_b54_hr_before_two_working_days_are_over(self, chapter: Panel) -> None:
        await chapter.composes()
        await chapter.plans_sitting("2026-04-24 15:00")
        chapter.gives("aigul")
        assert await Watch(chapter).walk(10) == {
            "2026-04-03 10:00": "dana saule",
            "2026-04-06 10:00": "dana saule",
        }

    async def test_v32_hr_before_the_documents_are_due(self, panel: Panel) -> None:
        """Five working days before the sitting."""
        await panel.composes()
        await panel.plans_sitting("2026-04-17 15:00")
        await panel.agrees()
        panel.gives("aigul")
        walked = await Watch(panel).walk(10)
        assert {day: walked[day] for day in list(walked)[:2]} == {
            "2026-04-09 10:00": "dana saule",
            "2026-04-10 10:00": "dana saule",
        }

    async def test_v36_who_has_not_signed_while_the_acquaintance_runs(self, panel: Panel) -> None:
        await panel.is_decided()
        for name in (*VOTERS[1:], "dana"):
            await panel.protocols.sign(panel[name], panel.sitting)
        assert await Watch(panel).walk(10) == {
            "2026-04-10 10:00": f"dana {CHAIR}",
            "2026-04-13 10:00": f"dana {CHAIR} saule",
        }

    async def test_b68_hr_while_the_appeal_days_run_out_unapproved(self, chapter: Panel) -> None:
        await chapter.is_decided()
        await chapter.all_sign()
        assert await chapter.tasks("akim") == ["sitting-approve"]
        assert await chapter.tasks("saule") == ["sitting-appeal"]
        assert await Watch(chapter).walk(20) == {
            "2026-04-22 10:00": "dana saule",
            "2026-04-23 10:00": "dana saule",
        }

    async def test_an_approved_sitting_is_silent(self, panel: Panel) -> None:
        await panel.is_decided()
        await panel.all_sign()
        assert await Watch(panel).walk(30) == {}


class TestTasks:
    async def test_at_the_table(self, panel: Panel) -> None:
        await panel.is_sitting(here=MEMBERS[:3])
        assert await panel.tasks("zhanar") == ["sitting-sit"]
        assert await panel.tasks("marat") == []
        assert await panel.tasks(CHAIR) == ["sitting-run"]
        await panel.puts(1)
        await panel.votes("marat")
        assert await panel.tasks("marat") == []
        assert await panel.tasks("nurlan") == ["sitting-vote"]
        assert await panel.tasks("zhanar") == ["sitting-sit"]

    async def test_who_withdrew_has_nothing_to_vote_on(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.sittings.withdraw(panel["marat"], panel.sitting, ResultId(1))
        await panel.puts(1)
        assert await panel.tasks("marat") == []

    async def test_the_protocol(self, panel: Panel) -> None:
        await panel.is_decided()
        assert await panel.tasks("marat") == ["sitting-sign"]
        assert await panel.tasks("dana") == ["sitting-hands", "sitting-sign"]
        await panel.all_sign()
        assert await panel.tasks("dana") == []


class TestLetters:
    async def of(self, panel: Panel, name: str) -> list[Letter]:
        return [one for one in await panel.delivers() if one.recipient.number == name]

    @pytest.mark.parametrize("language", ["kk", "ru", "en"])
    async def test_each_has_its_words(self, panel: Panel, language: str) -> None:
        """From the order to the approval: no letter holds a mark or a name."""
        await panel.has_joined(*VOTERS, "dana", "saule", "akim")
        panel.given.who_evaluates = frozenset(panel.ids("marat"))
        await panel.composes()
        panel.gives("aigul")
        await panel.plans_sitting(begins=date(2026, 4, 8))
        letters = await panel.delivers()
        await panel.agrees()
        letters += await panel.delivers()
        await panel.submits()
        panel.at("2026-04-09 15:00")
        await panel.sits()
        await panel.puts(1)
        letters += await panel.delivers()
        await panel.all_vote()
        await panel.protocols.close(panel[CHAIR], panel.sitting)
        letters += await panel.delivers()
        await panel.all_sign()
        letters += await panel.delivers()
        order = panel.order(number="7-к")
        await panel.papers.record_order(panel["dana"], panel.act, order, ("a.jpg", b"1"))
        letters += await panel.delivers()
        words = texts(language)
        screens = [worded(one, panel.office, words).text for one in letters]
        assert {one.kind for one in letters} == {
            "commission", "commission-record", "sitting", "sitting-notice",
        }  # fmt: skip
        assert not any("Aigul" in text for text in screens)

    async def test_a_letter_that_comes_too_late_isnt_sent(self, panel: Panel) -> None:
        """The chair is asked about the day that stands now, once."""
        await panel.has_joined(CHAIR)
        await panel.composes()
        view = await panel.plans_sitting()
        when = local("2026-04-10 11:00")
        await panel.sittings.move(panel["saule"], panel.sitting, view.sitting.version, when, "Зал")
        kinds = [type(one) for one in await self.of(panel, CHAIR)]
        assert kinds == [CommissionLetter, SittingLetter]

    async def test_a_notice_of_a_moved_sitting_isnt_sent(self, panel: Panel) -> None:
        panel.given.who_evaluates = frozenset(panel.ids("aigul"))
        await panel.has_joined("aigul")
        await panel.composes()
        await panel.plans_sitting(begins=date(2026, 4, 8))
        view = await panel.agrees()
        when, begins = local("2026-04-10 11:00"), date(2026, 4, 8)
        await panel.sittings.move(
            panel["saule"], panel.sitting, view.sitting.version, when, "Зал", begins
        )
        await panel.agrees()
        letters = await self.of(panel, "aigul")
        assert [type(one) for one in letters] == [SittingNotice]
