"""Offices that let no marks into the chat (M-13), and marks that two decimals can't say."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from evaluation.base.ids import CaseId
from evaluation.calendar.office import Office, ResultsInChat
from evaluation.calibration.cases import Stage
from handlers.buttons.calibration import OpenCase, ReadProtocol, Say
from tests.conversations.calibration.sitting import (
    Party,
    apply,
    at_table,
    begin_vote,
    case_of,
    disputed,
    to_sign,
)
from tests.conversations.conftest import BODY_HEAD, HEAD, HR_HEAD, SERVANT, House, run_house
from tests.conversations.talk import chat, results_of

CASE = CaseId(1)


@pytest.fixture(params=[ResultsInChat.GRADE, ResultsInChat.NOTICE])
async def quiet(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[House]:
    """An office that keeps the marks out of the chat."""
    office = replace(Office(), results_in_chat=request.param)
    async with run_house(tmp_path, office) as house:
        yield house


async def received(house: House) -> None:
    """SERVANT has received the result; in the other system, where nothing is shown here."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    (result,) = await results_of(house, SERVANT)
    head = await house.person(HR_HEAD)
    await house.app.verbs.results.record_call(head, result.id, "system", "№ 14")
    await house.people.idle()


async def raised(house: House) -> None:
    """The session raises the mark to 4,50."""
    members = await at_table(house)
    sessions, protocols = house.app.verbs.sessions, house.app.verbs.protocols
    people = [await house.person(member.number) for member in members]
    await sessions.put_forward(people[0], CASE, Decimal("4.5"), "Довод")
    await begin_vote(house)
    for person in people:
        await sessions.vote(person, CASE, Decimal("4.5"), for_it=True)
    await to_sign(house)
    for person in people:
        await protocols.sign(person, CASE)
    await house.people.idle()


async def test_the_parties_read_no_mark_in_the_chat(quiet: House) -> None:
    """M-13: the decision is told, its mark is at HR or a grade at most."""
    await received(quiet)
    servant = Party(quiet, SERVANT)
    await quiet.say(SERVANT, "/tasks")
    servant.newest()
    (result,) = await results_of(quiet, SERVANT)
    await servant.hostile(Say(kind="apply", target=result.id).pack())
    servant.newest()
    await servant.write("Келіспеймін")
    await servant.press("Тіркеу")
    await raised(quiet)
    for number in (SERVANT, HEAD):
        party = Party(quiet, number)
        party.newest()
        for data in (
            OpenCase(case=1).pack(),
            "part:1:sheet:0",
            "part:1:before:0",
            ReadProtocol(case=1).pack(),
            f"result:{result.id}",
        ):
            await party.hostile(data)
            party.newest()
        assert (await case_of(quiet)).final == Decimal("4.5")
        for mark in ("4,50", "4,00"):
            assert mark not in chat(quiet.phone(number)), number


async def test_an_endless_mean_is_supported_by_its_two_decimals(house: House) -> None:
    """X-44, X-17: 25/6 is put to the table as 4,17; that is support, and nothing is voted on."""
    await disputed(house, BODY_HEAD, HR_HEAD, "Открыть результат", [5, 4, 4, 4, 4, 4])
    await apply(house, HR_HEAD, "Не согласна")
    official = await house.person(BODY_HEAD)
    applications, sessions = house.app.verbs.applications, house.app.verbs.sessions
    body = await applications.body(official, CASE)
    await applications.hold(official, CASE, [person.id for person in body.members])
    host = await house.person("0005")
    now = house.clock.now
    await sessions.call(host, CASE, now().replace(hour=now().hour + 1), "305")
    await house.people.idle()  # the letter that invites the applicant goes before the session
    await sessions.open(host, CASE)
    for person in body.members:
        await sessions.take_part(person, CASE)
    await house.people.idle()
    member = Party(house, body.members[1].number)
    await house.say(member.number, "/tasks")
    member.newest()
    await member.hostile(OpenCase(case=1).pack())
    member.newest()
    kazakh = body.members[1].language == "kk"
    await member.press("4,17" if kazakh else "Поддержать 4,17")
    await member.write("Верно")
    await member.press("Ұсынысты" if kazakh else "Внести")
    await sessions.note(host, CASE, "argument", "Работала ровно")
    await sessions.begin_vote(host, CASE, now().replace(hour=now().hour + 1))
    case = await case_of(house)
    assert (case.stage, case.final, case.rounds) == (Stage.DECIDED, None, ())
