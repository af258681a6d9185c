"""Three years run from the completion of an evaluation, not from its due date (X-58)."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from evaluation.base.ids import CaseId
from evaluation.quarter.absences import DaysAway
from evaluation.quarter.contested import Contested
from evaluation.quarter.keeping import Keeping, keeping_of
from tests.verbs.body import Body, local
from tests.verbs.calibration.conftest import court
from tests.verbs.calibration.office import Court
from tests.verbs.calibration.test_after import decided_on
from tests.verbs.heads import SHYMKENT

__all__ = ["court"]


async def keeping(body: Body, contested: Contested | None = None) -> Keeping:
    """How long the documents about Aigul's first quarter are kept."""
    result = await body.result_of("aigul")
    return await body.moments.read(lambda moment: keeping_of(moment, result, contested))


@pytest.mark.parametrize(
    ("act", "signed", "told", "completed"),
    [
        # In time, late, and both told later than signed: the due date is 10 or 20 April each time.
        (SHYMKENT, "2026-04-02 10:00", "2026-04-02 12:00", date(2026, 4, 2)),
        (SHYMKENT, "2026-04-02 10:00", "2026-04-06 12:00", date(2026, 4, 6)),
        (SHYMKENT, "2026-05-04 10:00", "2026-05-05 12:00", date(2026, 5, 5)),
        ("mangystau-2025", "2026-04-02 10:00", "2026-04-03 12:00", date(2026, 4, 3)),
    ],
)
async def test_x58_the_last_of_signing_and_the_owners_word(
    body: Body, act: str, signed: str, told: str, completed: date
) -> None:
    """M-12, S-15."""
    await body.opens(act=act, full_quarter=True)
    body.at(signed)
    result = (await body.signs("marat", "aigul", [4])).id
    assert (await keeping(body)).completed is None, "nobody has told him yet"
    body.at(told)
    await body.reads("aigul")
    await body.results.acknowledge(body["aigul"], result)
    found = await keeping(body)
    assert found.completed == completed
    assert found.until == completed.replace(year=completed.year + 3)
    assert (await body.results.signed(body["saule"], await body.sheet_of("aigul"))).keeping == found


async def test_x58_a_recorded_notice(body: Body) -> None:
    """S-12b: whoever never joined is told by HR, and that is the day."""
    await body.opens(act=SHYMKENT)
    body.at("2026-04-02 10:00")
    result = (await body.signs("marat", "aigul", [4])).id
    body.at("2026-04-14 10:00")
    await body.results.record_call(body["saule"], result, "paper", "Ознакомлен под подпись")
    assert (await keeping(body)).until == date(2029, 4, 14)


async def test_x58_the_return_of_somebody_absent(body: Body) -> None:
    """S-6b, B-13: ranked without him; he comes back in June, and HR had told him in April."""
    await body.opens(act=SHYMKENT)
    away = await body.absences.record(
        body["saule"], body.id("aigul"), "social-leave", DaysAway(date(2026, 4, 1))
    )
    body.at("2026-04-02 10:00")
    result = (await body.signs("marat", "aigul", [4])).id
    body.at("2026-04-06 10:00")
    await body.results.record_call(body["saule"], result, "letter", "Почта, № 14")
    assert (await keeping(body)).completed is None, "he isn't back"
    body.at("2026-06-01 10:00")
    await body.absences.returned(body["saule"], away.absence.id, date(2026, 6, 1))
    assert (await keeping(body)).until == date(2029, 6, 1)


@pytest.mark.parametrize(
    ("settled", "running", "completed"),
    [
        (None, True, None),  # an application is under way
        (local("2026-05-12 18:00"), False, date(2026, 5, 12)),
        (None, False, date(2026, 4, 3)),  # refused as late: there is no protocol
    ],
)
async def test_x58_the_protocol_of_a_session_about_it(
    body: Body, settled: datetime | None, running: bool, completed: date | None
) -> None:
    await body.opens(full_quarter=True)
    body.at("2026-04-02 10:00")
    await body.signs("marat", "aigul", [4])
    body.at("2026-04-03 10:00")
    await body.reads("aigul")
    standing = Contested(CaseId(1), "1", settled, running)
    assert (await keeping(body, standing)).completed == completed


async def test_x58_a_case_says_when_it_was_settled(court: Court) -> None:
    """M-22e: its last signature; the kept mark counts as well as a changed one."""
    await court.opens()
    await court.has_result()
    await decided_on(court, None)
    assert court.case is not None
    view = await court.results.signed(court["saule"], await court.sheet_of("aigul"))
    assert view.keeping is not None
    assert view.keeping.completed == date(2026, 4, 9)
    assert view.contested is not None
    assert view.contested.is_settled
