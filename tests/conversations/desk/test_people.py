"""The staff in the chat: found, invited, unlinked, given roles."""

from __future__ import annotations

from bot.files.spreadsheets import read_table
from evaluation.base.roles import Role
from handlers.kit.telegram import address_of
from tests.conversations.conftest import DISMISSED, HR, HR_HEAD, NOT_JOINED, SERVANT, House
from tests.conversations.hand import Hand


async def card_of(house: House, number: str, hr: str = HR_HEAD) -> Hand:
    """HR's hand on somebody's card, found by the personnel number."""
    hand = Hand(house, hr)
    await hand.desk("Сотрудники" if hr == HR_HEAD else "Қызметкерлер")
    await hand.say(number)
    await hand.tap((await house.person(number)).name)
    return hand


async def test_a_person_is_found_by_unit(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.desk("Сотрудники", "Цифрлық қызметтер бөлімі · 6 человек", "Сыздықова")
    assert "Таб. № 0009" in hand.screen
    assert "Непосредственный руководитель: Төлеубаев Асқар Жанатұлы" in hand.screen
    assert "В боте как Сыздықова" in hand.screen


async def test_a_new_link_lets_its_owner_in(house: House) -> None:
    """One-shot, 30 days, with a button that copies it."""
    hand = await card_of(house, NOT_JOINED)
    assert "В боте ещё нет" in hand.screen
    await hand.tap("Новая ссылка-приглашение")
    assert "до 2 мая 2026 года" in hand.screen
    pressed = await hand.phone.press(hand.at, 0, 0)
    assert pressed.copied is not None
    assert pressed.copied in hand.screen
    code = pressed.copied.partition("?start=")[2]
    await house.say(NOT_JOINED, f"/start {code}")
    await house.tap(NOT_JOINED, "Русский")
    await house.tap(NOT_JOINED, "Да, это я")
    await hand.tap("Назад")
    assert "В боте как" in hand.screen


async def test_a_revoked_link_is_worthless(house: House) -> None:
    hand = await card_of(house, NOT_JOINED)
    await hand.tap("Новая ссылка-приглашение")
    copied = (await hand.phone.press(hand.at, 0, 0)).copied
    assert copied is not None
    await hand.tap("Назад")
    assert await hand.tap("Отозвать ссылку") == "Ссылки отозваны"
    await house.say(NOT_JOINED, f"/start {copied.partition('?start=')[2]}")
    assert "недействительна" in house.screen(NOT_JOINED)


async def test_an_account_is_unlinked_after_a_question(house: House) -> None:
    hand = await card_of(house, SERVANT)
    await hand.tap("Отвязать Telegram")
    assert "перестанет узнавать" in hand.screen
    assert await hand.tap("Отвязать") == "Учётная запись отвязана"
    assert "В боте ещё нет" in hand.screen
    assert "шақырылған қызметкерлерге" in await house.say(SERVANT, "/tasks")


async def test_links_for_all_come_as_a_sheet(house: House) -> None:
    """Unit, name, post, link, day; the dismissed and the joined aren't in it."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Сотрудники", "Ссылки для всех", "Сделать 2 ссылки")
    assert "Готово: 2 ссылки" in hand.screen
    name, data = hand.files()[-1]
    assert name == "Ссылки-приглашения.xlsx"
    heading, *rows = (row.cells for row in read_table(data, name).rows)
    assert heading[3:] == ("Личная ссылка", "Действует до")
    names = {row[1] for row in rows}
    assert names == {(await house.person(n)).name for n in (NOT_JOINED, "0023")}
    assert (await house.person(DISMISSED)).name not in names
    assert all(str(row[3]).startswith("https://t.me/TestBot?start=") for row in rows)


async def test_the_head_of_hr_gives_roles_after_a_look(house: House) -> None:
    hand = await card_of(house, SERVANT)
    await hand.tap("Роли")
    await hand.tap("Кадровая служба: нет")
    assert "Станет: Кадровая служба" in hand.screen
    assert (await house.person(SERVANT)).roles == frozenset()
    await hand.tap("Кадровая служба: да")
    assert "Сохранить роли" not in hand.labels
    await hand.tap("Кадровая служба: нет")
    assert await hand.tap("Сохранить роли") == "Роли сохранены"
    assert (await house.person(SERVANT)).roles == {Role.HR}


async def test_the_head_keeps_her_own_role(house: House) -> None:
    hand = await card_of(house, HR_HEAD)
    await hand.tap("Роли")
    await hand.tap("Руководитель кадровой службы: да")
    assert "нельзя снять с самого себя" in await hand.tap("Сохранить роли")


async def test_a_specialist_gives_no_roles_and_invites_no_role_holder(house: House) -> None:
    hand = await card_of(house, SERVANT, HR)
    assert not any(label.startswith("Рөл") for label in hand.labels)
    forged = await house.press(HR, f"roles:{(await house.person(SERVANT)).id}:2")
    assert forged.answer is not None
    assert "ондай рөл жоқ" in forged.answer["text"]
    head = await card_of(house, HR_HEAD, HR)
    await head.tap("Telegram тіркелгісін ажырату")
    assert "Өтініміңіз жіберілді" in await head.tap("Ажырату")
    person = await house.person(HR_HEAD)
    assert await house.app.verbs.joining.actor(address_of(house.phone(HR_HEAD).id)) == person
