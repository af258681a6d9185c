"""The ways in which somebody once took another's place, tried again, and who hears of it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from bot.files.spreadsheets import read_table
from evaluation.base.refusal import Refusal
from evaluation.base.roles import Role
from evaluation.staff.linking import hash_of_code
from handlers.kit.telegram import address_of
from locales import texts
from tests.conversations.conftest import (
    HR,
    HR_HEAD,
    NOT_JOINED,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    House,
)
from tests.conversations.hand import Hand
from tests.conversations.survey.surveys import circle_about
from tests.conversations.survey.test_report import closed
from tests.conversations.talk import chat, is_alert, link, say, tap, toast

PHONE = "+77010000012"
RU = texts("ru")


async def writes(house: House, number: str, **columns: Any) -> None:
    """Something of somebody's row becomes different, past every verb."""
    person = await house.person(number)
    roles = columns.pop("roles", None)

    def change(books: Any) -> None:
        for column, value in columns.items():
            sql = f"UPDATE people SET {column} = ? WHERE id = ?"
            books.connection.execute(sql, (value, person.id))
        if roles is not None:
            books.people.set_roles(person.id, roles)

    await house.app.database.write(change)


class TestAQuestionThatNobodyAnswered:
    """A stranger's "is this you?", unanswered for 40 days, made him head of HR."""

    async def test_forty_days_another_phone_and_two_roles_later(self, house: House) -> None:
        stranger = house.people.add("Кто-то", "Чужой", language_code="ru", phone=PHONE)
        await stranger.share_contact()
        await house.people.idle()
        assert stranger.screen.startswith("Это вы?")
        await house.turn("40d")
        await writes(house, NOT_JOINED, phone="+77019998877", roles={Role.HR_HEAD, Role.APPOINTING})
        pressed = await tap(house, stranger, "Да, это я")
        assert await house.app.verbs.joining.actor(address_of(stranger.id)) is None
        assert is_alert(pressed)
        assert toast(pressed) == RU.plain("refuse-claim-old")

    async def test_it_dies_after_a_day(self, house: House) -> None:
        stranger = house.people.add("Ирина", language_code="ru", phone=PHONE)
        await stranger.share_contact()
        await house.people.idle()
        await house.turn("1d")
        for label in ("Да, это я", "Нет, не я"):
            assert toast(await tap(house, stranger, label)) == RU.plain("refuse-claim-old")
        await stranger.share_contact()
        await house.people.idle()
        await tap(house, stranger, "Да, это я")
        assert await house.app.verbs.joining.actor(address_of(stranger.id)) is not None

    async def test_a_link_is_asked_about_again_after_a_day(self, house: House) -> None:
        code, phone = await link(house, NOT_JOINED), house.phone(NOT_JOINED)
        await say(house, phone, f"/start {code}")
        await tap(house, phone, "Русский")
        await house.turn("1d")
        assert toast(await tap(house, phone, "Да, это я")) == RU.plain("refuse-claim-old")
        await say(house, phone, f"/start {code}")
        await tap(house, phone, "Русский")
        await tap(house, phone, "Да, это я")
        assert "Здравствуйте" in phone.screen

    async def test_what_has_changed_within_the_day(self, house: House) -> None:
        """The phone is another's, a role was given, he has left, somebody else came first."""
        person = await house.person(NOT_JOINED)
        for change, back in (
            ({"phone": "+77019998877"}, {"phone": PHONE}),
            ({"roles": {Role.HR_HEAD}}, {"roles": set()}),
            ({"dismissed": "2026-04-01"}, {"dismissed": None}),
        ):
            stranger = house.people.add("Кто-то", language_code="ru", phone=PHONE)
            await stranger.share_contact()
            await house.people.idle()
            await writes(house, NOT_JOINED, **change)
            pressed = await tap(house, stranger, "Да, это я")
            assert toast(pressed) == RU.plain("refuse-contact-unknown"), change
            assert await house.app.verbs.joining.actor(address_of(stranger.id)) is None
            await writes(house, NOT_JOINED, **back)
        first, second = (
            house.people.add(name, language_code="ru", phone=PHONE) for name in ("Один", "Два")
        )
        for phone in (first, second):
            await phone.share_contact()
            await house.people.idle()
        await tap(house, first, "Да, это я")
        assert toast(await tap(house, second, "Да, это я")) == RU.plain("refuse-contact-unknown")
        assert await house.app.verbs.joining.actor(address_of(first.id)) == person

    async def test_a_phone_that_was_handed_on_names_somebody_else(self, house: House) -> None:
        """The question was about one colleague, the phone is another's by now."""
        stranger = house.people.add("Кто-то", language_code="ru", phone=PHONE)
        await stranger.share_contact()
        await house.people.idle()
        await writes(house, NOT_JOINED, phone=None)
        await writes(house, "0023", phone=PHONE)
        pressed = await tap(house, stranger, "Да, это я")
        assert toast(pressed) == RU.plain("refuse-contact-unknown")

    async def test_a_specialists_link_opens_no_role_that_came_later(self, house: House) -> None:
        """He could else make a link for a colleague and wait until she becomes head of HR."""
        specialist, person = await house.person(HR), await house.person(NOT_JOINED)
        (made,) = await house.app.verbs.joining.invite(specialist, [person.id])
        stranger = house.people.add("Кто-то", language_code="ru")
        await say(house, stranger, f"/start {made.code}")
        await tap(house, stranger, "Русский")
        await writes(house, NOT_JOINED, roles={Role.HR})
        assert toast(await tap(house, stranger, "Да, это я")) == RU.plain("refuse-code")
        assert await say(house, stranger, f"/start {made.code}") == RU.plain("refuse-code")
        head = await house.person(HR_HEAD)
        (by_head,) = await house.app.verbs.joining.invite(head, [person.id])
        await say(house, stranger, f"/start {by_head.code}")
        await tap(house, stranger, "Русский")
        await tap(house, stranger, "Да, это я")
        assert "Здравствуйте" in stranger.screen

    async def test_old_questions_are_purged(self, house: House) -> None:
        """Nobody's name and account lie about for ever."""
        stranger = house.people.add("Кто-то", language_code="ru", phone=PHONE)
        await stranger.share_contact()
        await house.people.idle()
        await house.turn("2d")
        code = await link(house, "0023")
        await say(house, house.people.add("Другой", language_code="ru"), f"/start {code}")
        rows = await house.app.database.read(
            lambda books: books.connection.execute("SELECT code_hash FROM claims").fetchall()
        )
        assert rows == [(hash_of_code(code),)]


class TestAColleaguesPlace:
    """A specialist unlinked a head of unit, joined as him, signed a sheet; nobody heard."""

    async def test_of_an_evaluator_it_takes_the_head_of_hr_and_both_hear(
        self, house: House
    ) -> None:
        await house.open_quarter()
        head = await house.person(RUSSIAN_HEAD)
        pressed = await house.press(HR, f"unlink:{head.id}")
        assert toast(pressed) == texts("kk").plain("desk-asked")
        assert await house.app.verbs.joining.actor(address_of(house.phone(RUSSIAN_HEAD).id)) == head
        assert "просят отвязать учётную запись Telegram" in chat(house.phone(RUSSIAN_HEAD))
        assert "сразу сообщите: Ким Наталья Викторовна" in chat(house.phone(RUSSIAN_HEAD))
        assert "Ждёт вашего решения" in house.screen(HR_HEAD)
        assert head.name in house.screen(HR_HEAD)
        assert await open_links(house, RUSSIAN_HEAD) == 0
        with pytest.raises(Refusal):
            await house.app.verbs.joining.invite(await house.person(HR), [head.id])
        await house.press(HR_HEAD, "p-list:0")
        await house.tap(HR_HEAD, f"Открыть: {head.name}")
        await house.tap(HR_HEAD, "Отказать")
        assert "отвязать учётную запись Telegram не разрешили" in house.screen(RUSSIAN_HEAD)
        assert await house.app.verbs.joining.actor(address_of(house.phone(RUSSIAN_HEAD).id)) == head

    async def test_let_be_by_the_head_of_hr_the_old_account_hears_each_step(
        self, house: House
    ) -> None:
        """Whoever has lost his phone gets a new link; whoever hasn't, hears of it in time."""
        await house.open_quarter()
        head, old = await house.person(RUSSIAN_HEAD), house.phone(RUSSIAN_HEAD)
        await house.press(HR, f"unlink:{head.id}")
        await house.tap(HR_HEAD, "Решить об изменениях")
        assert "просят отвязать учётную запись Telegram" in house.screen(HR_HEAD)
        await house.tap(HR_HEAD, f"Открыть: {head.name}")
        assert "есть неподписанные листы" in house.screen(HR_HEAD)
        await house.tap(HR_HEAD, "Одобрить")
        assert "учётная запись Telegram отвязана" in old.screen
        pressed = await house.press(HR, f"invite:{head.id}")
        assert toast(pressed) == texts("kk").plain("desk-asked")
        assert await open_links(house, RUSSIAN_HEAD) == 0
        await house.press(HR_HEAD, "p-list:0")
        await house.tap(HR_HEAD, f"Открыть: {head.name}")
        await house.tap(HR_HEAD, "Одобрить")
        assert await open_links(house, RUSSIAN_HEAD) == 1
        (code,) = re.findall(r"start=([\w-]{22})", house.screen(HR_HEAD))
        assert "сделана новая ссылка-приглашение" in old.screen
        second = house.people.add("Второй", "Телефон", language_code="ru")
        await say(house, second, f"/start {code}")
        await tap(house, second, "Русский")
        await tap(house, second, "Да, это я")
        assert "с другой учётной записи Telegram" in old.screen
        assert "с другой учётной записи Telegram" in chat(house.phone(HR_HEAD))
        assert house.app.intake.health().failed == 0

    async def test_of_anybody_else_all_of_it_is_heard(self, house: House) -> None:
        """No stake, no waiting; but nothing of it is silent."""
        person, old = await house.person(RUSSIAN_SERVANT), house.phone(RUSSIAN_SERVANT)
        await house.press(HR, f"unlink:{person.id}")
        assert "учётная запись Telegram отвязана" in old.screen
        assert "учётная запись Telegram отвязана" in house.screen(HR_HEAD)
        (link,) = await house.app.verbs.joining.invite(await house.person(HR), [person.id])
        await house.people.idle()
        second = house.people.add("Второй", "Телефон", language_code="ru")
        await say(house, second, f"/start {link.code}")
        await tap(house, second, "Русский")
        await tap(house, second, "Да, это я")
        assert "с другой учётной записи Telegram" in old.screen
        assert "с другой учётной записи Telegram" in house.screen(HR_HEAD)


async def open_links(house: House, number: str) -> int:
    """How many links would let somebody in as this person."""
    person = await house.person(number)
    sql = "SELECT count(*) FROM invitations WHERE state = 'open' AND person_id = ?"
    count: int = await house.app.database.read(
        lambda books: books.connection.execute(sql, (person.id,)).fetchone()[0]
    )
    return count


class TestASuperiorForADay:
    """A one-row file made a specialist somebody's superior; he read the report."""

    @pytest.mark.parametrize("by", ["chat", "machine"])
    async def test_the_row_waits_and_the_report_stays_closed(
        self, shymkent: House, by: str
    ) -> None:
        house, about, specialist = shymkent, "1003", "1008"
        await closed(house, about)
        circle = await circle_about(house, about)
        actor, head = await house.person(specialist), house.phone(house.sample.hr_head)
        name = (await house.person(about)).name
        columns = "Табельный номер;ФИО;Непосредственный руководитель"
        content = f"{columns}\n{about};{name};{specialist}\n".encode()
        if by == "chat":
            hand = Hand(house, specialist)
            await hand.send("one.csv", content)
            assert "подождёт решения: 1" in hand.screen
            await hand.tap("Применить файл")
            assert "Ещё 1 изменение ждёт решения" in hand.screen
        else:
            await house.app.verbs.staff.apply(None, read_table(content, "one.csv"))
            await house.people.idle()
        assert (await house.person(about)).superior != actor.id
        with pytest.raises(Refusal):
            await house.app.verbs.survey_reports.see(actor, circle.id)
        assert "Ждёт вашего решения" in head.screen
        assert (actor.name if by == "chat" else "администратор сервера") in head.screen
        assert f"→ {actor.name} (№ {specialist})" in head.screen
