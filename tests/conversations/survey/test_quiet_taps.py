"""What a tap in a survey writes: the sealed drafts, and no other row of any table (R-360.1).

A copy of the database while a text is awaited said who was at the survey: the row went when he
tapped there, in 98 of 105 copies.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from evaluation.base.ids import SeatId
from handlers.buttons.desk import OpenPeople
from handlers.buttons.home import Home
from handlers.buttons.survey import (
    OF_RESPONDENTS,
    AskDecline,
    AskedAbout,
    FinishAnswers,
    OnSurvey,
    OpenSeat,
    OpenStatement,
    OpenSurvey,
    ReviewAnswers,
    Seal,
    SealInColumn,
    SeatFacts,
    SurveyColumn,
)
from tests.conversations.conftest import House, shymkent
from tests.conversations.survey.surveys import open_survey

__all__ = ["shymkent"]


def rows(house: House) -> dict[str, list[tuple[object, ...]]]:
    """Every table of the file, as a copy of it with its log would be read."""
    file: Path = house.app.database.path
    connection = sqlite3.connect(f"file:{file}?mode=ro", uri=True)
    try:
        names = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        ]
        return {name: list(connection.execute(f'SELECT * FROM "{name}"')) for name in names}
    finally:
        connection.close()


async def test_an_awaited_text_stands_where_it_stood(shymkent: House) -> None:
    """Another text is awaited; whoever copies the file before and after learns of no tap."""
    survey = await open_survey(shymkent)
    number = shymkent.sample.hr_head
    seated = (await shymkent.app.verbs.answering.mine(await shymkent.person(number)))[0]
    await shymkent.press(number, OpenPeople().pack())
    before = rows(shymkent)
    assert len(before["prompts"]) == 1
    changed = set()
    for data in _taps(survey.id, seated.seat.id, len(seated.competences)):
        await shymkent.press(number, data)
        now = rows(shymkent)
        changed |= {table for table in now if now[table] != before[table]}
    assert changed == {"sealed_drafts"}
    await shymkent.say(number, "Сарсенбаев")
    assert "Сарсенбаев" not in shymkent.screen(number), "any button has ended the waiting"
    await shymkent.press(number, Home().pack())
    assert rows(shymkent)["prompts"] == []


async def test_nothing_awaited_leaves_nothing_either(shymkent: House) -> None:
    """The reason of a refusal is awaited in memory; what follows it writes no row that was his."""
    await open_survey(shymkent)
    number = shymkent.sample.hr_head
    seated = (await shymkent.app.verbs.answering.mine(await shymkent.person(number)))[0]
    before = rows(shymkent)
    await shymkent.press(number, AskDecline(seat=seated.seat.id).pack())
    await shymkent.press(number, Home().pack())
    now = rows(shymkent)
    assert {table for table in now if now[table] != before[table]} == {"sealed_drafts"}
    await shymkent.press(number, OpenPeople().pack())
    ((_, _, _, data),) = rows(shymkent)["prompts"]
    assert "seat" not in str(data)


def _taps(survey: int, seat: SeatId, count: int) -> list[str]:
    """A button of each kind; the last statement's answer makes the rest of them whole."""
    taps = [
        OpenSurvey(survey=survey),
        AskedAbout(survey=survey),
        OnSurvey(),
        OpenSeat(seat=seat),
        SeatFacts(seat=seat),
        OpenStatement(seat=seat, item=0),
        *(Seal(seat=seat, item=item, value=4) for item in range(count)),
        SurveyColumn(survey=survey, number=0),
        SealInColumn(seat=seat, item=0, value=3, number=0, page=0),
        ReviewAnswers(seat=seat),
        FinishAnswers(seat=seat),
        AskDecline(seat=seat),
    ]
    assert {type(tap) for tap in taps} == set(OF_RESPONDENTS)
    return [tap.pack() for tap in taps]
