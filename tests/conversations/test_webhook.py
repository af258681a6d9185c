"""People talk, and Telegram brings what they say over HTTP: nothing is different on the phone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from aiohttp import ClientSession

from bot.settings import WebhookAddress
from bot.telegram.porter import SECRET_HEADER
from handlers.buttons.quarter import Mark, Sign
from sandbox.telegram.updates import Update
from storage.database import _at
from tests.conversations.conftest import RUSSIAN_HEAD, RUSSIAN_SERVANT, House, run_house
from tests.conversations.talk import chat, marks_of, results_of, sheet_of, toast
from tests.courier import Courier

ADDRESS = WebhookAddress("https://bot.example.kz/aktau", "127.0.0.1", 0)


@dataclass
class Brought:
    """A house whose updates are brought, and who brings them."""

    house: House
    courier: Courier

    @property
    def tries(self) -> list[int]:
        """What the newest update that was brought met, try by try."""
        return self.courier.answers[max(self.courier.answers)]

    async def bring_anew(self, update: Update, secret: str | None = None) -> int:
        """Past the courier: a copy of an update, or somebody else's idea of one."""
        hook = self.house.people.telegram.webhook
        headers = {SECRET_HEADER: hook.secret if secret is None else secret}
        address = f"http://127.0.0.1:{self.courier.port}/aktau"
        async with (
            ClientSession() as session,
            session.post(address, json=update.as_json(), headers=headers) as answer,
        ):
            return answer.status


@pytest.fixture
async def brought(tmp_path: Path) -> AsyncIterator[Brought]:
    async with run_house(tmp_path, webhook=ADDRESS) as house:
        assert house.courier is not None
        yield Brought(house, house.courier)


def keep_updates(house: House) -> list[Update]:
    """Every update from now on, as Telegram had it."""
    kept: list[Update] = []
    add = house.people.telegram.updates.add

    def noting(kind: str, content: dict[str, object]) -> Update | None:
        made = add(kind, content)
        if made is not None:
            kept.append(made)
        return made

    house.people.telegram.updates.add = noting  # type: ignore[method-assign]
    return kept


async def test_a_sheet_is_scored_signed_and_opened(brought: Brought) -> None:
    """M-17a, M-9a, M-13: the main conversation, and nothing was fetched."""
    house = brought.house
    await house.open_quarter()
    await house.tap(RUSSIAN_HEAD, "Перейти к оценке")
    await house.tap(RUSSIAN_HEAD, "Соколова Марина Юрьевна · не начат")
    for mark in "5443":
        assert toast(await house.tap(RUSSIAN_HEAD, mark)) == f"Сохранено: {mark}"
    await house.tap(RUSSIAN_HEAD, "Подписать…")
    assert toast(await house.tap(RUSSIAN_HEAD, "Подписать лист")) == "Подписан 1 лист"
    assert chat(house.phone(RUSSIAN_SERVANT)).count("Готов результат") == 1
    await house.tap(RUSSIAN_SERVANT, "Открыть результат")
    assert "4,00" in house.screen(RUSSIAN_SERVANT)
    assert {call.method for call in house.people.calls()}.isdisjoint({"getUpdates"})
    assert {tuple(tries) for tries in brought.courier.answers.values()} == {(200,)}


async def test_a_copy_of_a_tap_changes_nothing(brought: Brought) -> None:
    """Its 200 was lost: Telegram brings it again, after another one of the same item."""
    house = brought.house
    await house.open_quarter()
    sheet = await sheet_of(house, RUSSIAN_SERVANT)
    kept = keep_updates(house)
    for value in (3, 5):
        await house.press(RUSSIAN_HEAD, Mark(sheet=sheet.id, item=0, value=value).pack())
    assert await marks_of(house, RUSSIAN_SERVANT) == {0: 5}
    assert [await brought.bring_anew(update) for update in kept] == [200, 200]
    assert await marks_of(house, RUSSIAN_SERVANT) == {0: 5}


async def test_an_invented_tap_without_the_secret_is_nobodys(brought: Brought) -> None:
    """Otherwise whoever finds the address could sign in an evaluator's name."""
    house = brought.house
    await house.open_quarter()
    sheet = await sheet_of(house, RUSSIAN_SERVANT)
    kept = keep_updates(house)
    brought.courier.is_sealed = True
    phone = house.phone(RUSSIAN_HEAD)
    data = Mark(sheet=sheet.id, item=0, value=1).pack()
    house.people.telegram.press(phone.person, phone.from_bot[-1].message_id, data)
    for secret in ("", "x", "A" * 43):
        assert await brought.bring_anew(kept[0], secret) == 404
    assert await marks_of(house, RUSSIAN_SERVANT) == {}
    assert house.app.webhook is not None
    assert house.app.webhook.health().turned_away == 3


async def test_a_signature_that_cant_be_stored_is_brought_again_and_signed_once(
    brought: Brought,
) -> None:
    """Decision 71: 503 while the file can't be written; one result, one letter."""
    house = brought.house
    await house.open_quarter()
    sheet = await sheet_of(house, RUSSIAN_SERVANT)
    for item, value in enumerate((5, 4, 4, 3)):
        await house.press(RUSSIAN_HEAD, Mark(sheet=sheet.id, item=item, value=value).pack())
    await writable(house, is_so=False)
    phone = house.phone(RUSSIAN_HEAD)
    data = Sign(sheet=sheet.id, revision=sheet.revision).pack()
    house.people.telegram.press(phone.person, phone.from_bot[-1].message_id, data)
    while 503 not in brought.tries:
        await house.people.telegram.updates.arrival(0.05)
    assert await results_of(house, RUSSIAN_SERVANT) == ()
    assert house.app.intake.health().is_held_up
    await writable(house, is_so=True)
    await house.people.idle()
    assert (brought.tries[0], brought.tries[-1]) == (503, 200)
    assert len(await results_of(house, RUSSIAN_SERVANT)) == 1
    assert chat(house.phone(RUSSIAN_SERVANT)).count("Готов результат") == 1


async def writable(house: House, *, is_so: bool) -> None:
    """Whether the file takes anything; by SQLite's own switch, which ends as a read-only disk."""
    database = house.app.database
    books = database._writing
    assert books is not None
    switch = f"PRAGMA query_only = {int(not is_so)}"
    await _at(database._writer, lambda: books.connection.execute(switch))
