"""The conversations that are killed: how far each is brought before, and what is done then."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

from evaluation.base.ids import CaseId, SeatId
from evaluation.base.person import Person
from handlers.buttons.calibration import Say, Vote
from handlers.buttons.quarter import Mark, Sign
from sandbox.telegram.engine import OFFICE, START
from tests.conversations.agenda.test_clock import EVALUATORS, digests
from tests.conversations.calibration.sitting import (
    MARKS,
    OFFICIAL,
    apply,
    at_table,
    begin_vote,
)
from tests.conversations.conftest import (
    HR_HEAD,
    JANUARY,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    House,
    run_house,
)
from tests.conversations.desk.test_staff_file import SAMPLE
from tests.conversations.survey.surveys import open_survey
from tests.conversations.talk import results_of, sheet_of
from tests.soak.prepared import Facts, Prepared, rows_of
from tests.soak.town import Town

Play = Callable[[Town, Facts], Awaitable[None]]
Prepare = Callable[[House], Awaitable[Facts]]
SHYMKENT = "shymkent-2023"
CASE = CaseId(1)


@dataclass(frozen=True)
class Scene:
    """`play` is what is killed; `waits`: the clock goes on by so much first; `asks`: who is there.

    A scene whose work begins by itself at the start is struck from its first statement on. In one
    with `backs_up` statements are those of `bagalau backup`, and the pages that it copies.
    """

    name: str
    prepare: Prepare
    play: Play
    asks: tuple[str, ...] = ()
    act: str = "mangystau-2025"
    waits: timedelta = timedelta(0)
    by_itself: bool = False
    backs_up: bool = False


async def prepared(scene: Scene, folder: Path) -> Prepared:
    """Bring a sample body in this folder to where the scene begins."""
    start = START if scene.act == "mangystau-2025" else JANUARY
    async with run_house(folder, act=scene.act, start=start) as house:
        facts = await scene.prepare(house)
        await house.people.idle()
        now = house.clock.now() + scene.waits
        everybody = await house.app.database.read(lambda books: books.people.all())
        chats = {number: phone.id for number, phone in house.phones.items()}
    return Prepared(folder, now, {p.number: p for p in everybody}, chats, facts)


async def _with_marks(house: House) -> Facts:
    await house.open_quarter()
    sheet = await sheet_of(house, RUSSIAN_SERVANT)
    actor = await house.person(RUSSIAN_HEAD)
    for item, value in enumerate(MARKS):
        await house.app.verbs.sheets.mark(actor, sheet.id, item, value)
    return {"sheet": sheet.id}


async def _marks(town: Town, facts: Facts) -> None:
    await town.press(RUSSIAN_HEAD, Mark(sheet=facts["sheet"], item=0, value=3).pack())


async def _signs(town: Town, facts: Facts) -> None:
    await town.press(RUSSIAN_HEAD, Sign(sheet=facts["sheet"], revision=0).pack())


async def _with_result(house: House) -> Facts:
    await house.open_quarter()
    await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, MARKS)
    (result,) = await results_of(house, RUSSIAN_SERVANT)
    await house.app.verbs.results.open(await house.person(RUSSIAN_SERVANT), result.id)
    return {"result": result.id}


async def _applies(town: Town, facts: Facts) -> None:
    await town.press(RUSSIAN_SERVANT, Say(kind="apply", target=facts["result"]).pack())
    await town.say(RUSSIAN_SERVANT, "Прошу пересмотреть: сроки соблюдены.")
    await town.press(RUSSIAN_SERVANT, await town.button(RUSSIAN_SERVANT, "said:"))


async def _with_vote(house: House) -> Facts:
    facts = await _with_result(house)
    await apply(house, RUSSIAN_SERVANT)
    await at_table(house)
    head = await house.person(HR_HEAD)
    await house.app.verbs.sessions.put_forward(head, CASE, Decimal(4), "Есть документы")
    await begin_vote(house)
    return facts


async def _votes(town: Town, facts: Facts) -> None:
    await town.press(HR_HEAD, Vote(case=CASE, mark=400, yes=True).pack())


async def _with_survey(house: House) -> Facts:
    await open_survey(house)
    everybody = await house.app.database.read(lambda books: books.people.all())
    for person in everybody:
        for asked in await house.app.verbs.answering.mine(person):
            await _answers(house, person, asked.seat.id)
    return {}


async def _answers(house: House, person: Person, seat: SeatId) -> None:
    answering = house.app.verbs.answering
    answers = await answering.see(person, seat)
    for item in range(len(answers.seated.competences)):
        await answering.mark(person, seat, item, item % 6, 1)
    await answering.finish(person, seat, 1)


async def _closes(town: Town, facts: Facts) -> None:
    await town.until_row("SELECT 1 FROM surveys WHERE state = 'closed'")


async def _with_everybody(house: House) -> Facts:
    return {}


async def _imports(town: Town, facts: Facts) -> None:
    changed = SAMPLE.replace("Бас маман", "Жетекші маман", 3)
    await town.send_file(HR_HEAD, "staff.csv", changed.encode())
    applied = "SELECT 1 FROM trail WHERE act = 'staff-file' LIMIT 1 OFFSET 1"
    while not town.read(applied):
        # A file that came twice was checked twice: only the newer check can be applied.
        await town.press(HR_HEAD, await town.button(HR_HEAD, "apply:"))
        await town.until(lambda: town.is_idle() or bool(town.read(applied)))


async def _backs_up(town: Town, facts: Facts) -> None:
    """One night, with a tap while it copies; whoever was killed begins anew. Then another night."""
    await town.press(RUSSIAN_HEAD, Mark(sheet=facts["sheet"], item=0, value=3).pack())
    tap = Mark(sheet=facts["sheet"], item=1, value=2).pack()
    await asyncio.gather(town.back_up(), town.press(RUSSIAN_HEAD, tap))
    assert len(town.backups()) == 1
    await town.back_up(later=timedelta(days=1))
    assert set(town.kept.iterdir()) == set(town.backups()), "what a kill left goes with the next"
    assert len(town.backups()) == 2
    for backup in town.backups():
        given = f"SELECT value FROM marks WHERE sheet_id = {facts['sheet']} AND item = 0"
        assert rows_of(backup, given) == [(300,)]


async def _before_a_reminder(house: House) -> Facts:
    await house.open_quarter()
    await house.people.turn_to(datetime(2026, 4, 13, 9, tzinfo=OFFICE))
    return {}


async def _are_reminded(town: Town, facts: Facts) -> None:
    """M-4a: its hour went by in silence, and it comes to each once; twice only by a kill."""
    sent = "SELECT 1 FROM outbox WHERE kind = 'digest' AND state = 'sent'"
    await town.until(lambda: len(town.read(sent)) == len(EVALUATORS))
    came = digests({number: town.phone(number) for number in town.prepared.chats})
    assert set(came) == EVALUATORS
    assert max(came.values()) <= 1 + town.deaths


SCENES = (
    Scene("scoring", _with_marks, _marks, (RUSSIAN_HEAD,)),
    Scene("signing", _with_marks, _signs, (RUSSIAN_HEAD, RUSSIAN_SERVANT)),
    Scene("application", _with_result, _applies, (RUSSIAN_SERVANT, OFFICIAL)),
    Scene("vote", _with_vote, _votes, (HR_HEAD,)),
    Scene("close", _with_survey, _closes, act=SHYMKENT, waits=timedelta(days=30), by_itself=True),
    Scene("import", _with_everybody, _imports, (HR_HEAD,)),
    Scene("backup", _with_marks, _backs_up, (RUSSIAN_HEAD,), backs_up=True),
    Scene(
        "silence",
        _before_a_reminder,
        _are_reminded,
        tuple(sorted(EVALUATORS)),
        waits=timedelta(hours=6),
        by_itself=True,
    ),
)
