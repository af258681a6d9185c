"""A question about a 360 report that came on paper, and its answer told by hand (X-39, X-50)."""

from __future__ import annotations

from datetime import date

import pytest

from evaluation.base.ids import CircleId, IncomingId
from evaluation.base.person import Person
from evaluation.paperwork.nouns import Incoming
from evaluation.procedure.disputes import Disputes
from evaluation.survey.paper_disputes import PaperReportDisputes
from evaluation.survey.report_disputes import ReportDisputes
from tests.verbs.body import refused
from tests.verbs.survey.people import Asked
from tests.verbs.survey.test_report_disputes import closed

PHOTO = ("заявление.jpg", b"\xff\xd8photo")


def desk(asked: Asked) -> PaperReportDisputes:
    return PaperReportDisputes(asked.body.moments)


def today(asked: Asked) -> date:
    return asked.body.office.day(asked.body.clock.now())


async def writes(asked: Asked, circle: CircleId, by: str = "saule") -> Incoming:
    body, papers = asked.body, desk(asked)
    await papers.dated(body[by], circle, today(asked))
    await papers.write(body[by], circle, "Не согласна с отчётом")
    return await papers.finish(body[by], circle, PHOTO)


async def test_x50_x39_registered_for_somebody_without_an_account(asked: Asked) -> None:
    """Aigul never joined: her question is in the register as if she had asked it."""
    circle, body = await closed(asked), asked.body
    people = await desk(asked).everybody(body["saule"])
    assert "aigul" in [one.number for one in people]
    record = await writes(asked, circle)
    disputes = Disputes(body.moments)
    assert await disputes.register(body["saule"]) == ()
    second = await another(asked)
    made = await desk(asked).confirm(second, record.id)
    one = await disputes.dispute(body["saule"], made)
    assert (one.person, one.circle, one.text) == (body.id("aigul"), circle, "Не согласна с отчётом")
    check = await ReportDisputes(body.moments).check(body["saule"], made)
    assert check.is_enough


async def another(asked: Asked) -> Person:
    """Somebody else of HR, or the official."""
    waiting = await asked.body.sql("SELECT person_id FROM outbox WHERE kind = 'incoming'")
    return asked.body[asked.body.name_of(waiting[0][0])]


async def test_x50_its_answer_is_told_by_a_recorded_channel(asked: Asked) -> None:
    circle, body = await closed(asked), asked.body
    await body.leaves_the_bot("aigul")
    made = await desk(asked).confirm(await another_of(asked, circle), IncomingId(1))
    disputes, reports = Disputes(body.moments), ReportDisputes(body.moments)
    assert not await reports.is_untold(body["saule"], made)
    await disputes.answer(body["saule"], made, "Порядок соблюдён")
    assert await reports.is_untold(body["saule"], made)
    kinds = [duty.kind for duty in await body.duties.of(body["saule"])]
    assert "dispute-tell" in kinds
    for channel, note, day, key in (
        ("pigeon", "Долетел", today(asked), "refuse-not-found"),
        ("phone", " ", today(asked), "refuse-reason-empty"),
        ("phone", "Рано", date(2020, 1, 1), "refuse-told-day"),
    ):
        with refused(key):
            await reports.tell(body["saule"], made, channel, note, day)
    with refused("refuse-role"):
        await reports.tell(body["marat"], made, "phone", "Сам", today(asked))
    one = await reports.tell(body["saule"], made, "letter", "№ 15, вручено", today(asked))
    assert one.told is not None
    assert (await disputes.dispute(body["saule"], made)).told == one.told
    assert not await reports.is_untold(body["saule"], made)
    assert "dispute-told" in await body.trail()


async def another_of(asked: Asked, circle: CircleId) -> Person:
    await writes(asked, circle)
    return await another(asked)


async def test_x50_x39_not_twice_nor_before_there_is_a_report(asked: Asked) -> None:
    survey = await asked.opened()
    circle = (await asked.circle_of("aigul")).id
    with refused("refuse-not-found"):
        await desk(asked).dated(asked.body["saule"], circle, today(asked))
    await asked.closes(survey)
    record = await writes(asked, circle)
    with refused("refuse-incoming-twice"):
        await desk(asked).dated(asked.body["saule"], circle, today(asked))
    await desk(asked).confirm(await another(asked), record.id)
    with refused("refuse-incoming-twice"):
        await desk(asked).dated(asked.body["saule"], circle, today(asked))


@pytest.mark.parametrize("who", ["marat", "aigul", "bolat"])
async def test_x50_by_hr_and_no_party(asked: Asked, who: str) -> None:
    circle = await closed(asked)
    parties = ("aigul", "marat")
    with refused("refuse-incoming-party" if who in parties else "refuse-role"):
        await desk(asked).dated(asked.body[who], circle, today(asked))
