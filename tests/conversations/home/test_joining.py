"""Coming in: the link, the contact, strangers, languages, leaving."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from evaluation.staff.row import StaffRow
from handlers.kit.telegram import address_of
from locales import texts
from sandbox.telegram.people import Phone
from tests.conversations.conftest import (
    FIRST_QUARTER,
    HEAD,
    HR,
    HR_HEAD,
    NOT_JOINED,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
)
from tests.conversations.talk import chat, commands, is_alert, link, results_of, say, tap, toast

STRANGER_RU = "Этот бот государственного органа отвечает только приглашённым сотрудникам."
INVITED = "0023"


def stranger(house: House, language: str = "ru") -> Phone:
    return house.people.add("Кто-то", "Чужой", language_code=language)


class TestLink:
    async def test_language_then_the_question_then_welcome_with_waiting_tasks(
        self, house: House
    ) -> None:
        """M-9a: what waited for a newcomer becomes one digest behind the welcome."""
        await house.open_quarter()
        await house.sign(HEAD, NOT_JOINED, [5, 4, 4, 3])
        phone, code = house.phone(NOT_JOINED), await link(house, NOT_JOINED)
        greeting = await say(house, phone, f"/start {code}")
        for language in ("kk", "ru", "en"):
            assert texts(language).plain("hello-choose") in greeting
        assert phone.labels == [["Қазақша", "Русский", "English"]]
        await tap(house, phone, "Русский")
        assert phone.screen.startswith("Это вы?\n\nПавленко Ирина Олеговна")
        await tap(house, phone, "Да, это я")
        assert "Здравствуйте, Павленко Ирина Олеговна" in chat(phone)
        assert "Кто что видит" in chat(phone)
        assert phone.screen.startswith("Напоминание\n\nГотов ваш результат")
        assert commands(phone) == [
            texts("ru").plain(f"command-{name}")
            for name in ("tasks", "help", "language", "privacy")
        ]
        await tap(house, phone, "Открыть результат")
        assert "4,00" in phone.screen

    async def test_the_language_chosen_at_the_link_rules_over_the_staff_file(
        self, house: House
    ) -> None:
        """She was Russian in the file, tapped "Қазақша", and was spoken to in Russian after it."""
        phone, code = house.phone(NOT_JOINED), await link(house, NOT_JOINED)
        await say(house, phone, f"/start {code}")
        await tap(house, phone, "Қазақша")
        await tap(house, phone, "Иә, бұл мен")
        assert commands(phone)[0] == texts("kk").plain("command-tasks")
        await tap(house, phone, "Тапсырмаларыма өту")
        assert "сіздің тапсырмаларыңыз" in phone.screen
        assert (await house.person(NOT_JOINED)).language == "kk"

    async def test_no_tells_hr_and_the_link_still_works(self, house: House) -> None:
        code, wrong = await link(house, NOT_JOINED), stranger(house)
        await say(house, wrong, f"/start {code}")
        await tap(house, wrong, "Русский")
        await tap(house, wrong, "Нет, не я")
        assert "продолжает действовать для её владельца" in wrong.screen
        assert "«Нет, не я»" in house.screen(HR_HEAD)
        assert "Павленко" in house.screen(HR_HEAD)
        assert "«Нет, не я»" not in house.screen(HR)
        assert STRANGER_RU in await say(house, wrong, "Здравствуйте")
        owner = house.phone(NOT_JOINED)
        await say(house, owner, f"/start {code}")
        await tap(house, owner, "Русский")
        await tap(house, owner, "Да, это я")
        assert "Здравствуйте, Павленко" in owner.screen

    async def test_used_revoked_expired_and_invented_codes_get_one_answer_and_a_way_in(
        self, house: House
    ) -> None:
        refusal, guest = texts("ru").plain("refuse-code"), stranger(house)
        used = await link(house, NOT_JOINED)
        owner = house.phone(NOT_JOINED)
        await say(house, owner, f"/start {used}")
        await tap(house, owner, "Русский")
        await tap(house, owner, "Да, это я")
        revoked = await link(house, INVITED)
        await house.app.verbs.joining.revoke(None, (await house.person(INVITED)).id)
        expired = await link(house, INVITED)
        await house.turn("30d")
        for code in (used, revoked, expired, "x" * 22):
            assert await say(house, guest, f"/start {code}") == refusal
            assert guest.from_bot[-1].keyboard, "a stranger was left with a button that leads home"
            assert not guest.from_bot[-1].buttons

    async def test_a_link_that_dies_before_the_word_is_refused_in_the_chosen_language(
        self, house: House
    ) -> None:
        """The phone is Russian, the choice was Kazakh, the refusal came in Russian."""
        guest, code = stranger(house), await link(house, INVITED)
        await house.turn("29d")
        await house.turn("23h")
        await say(house, guest, f"/start {code}")
        await tap(house, guest, "Қазақша")
        await house.turn("1h")
        pressed = await tap(house, guest, "Иә, бұл мен")
        assert is_alert(pressed)
        assert toast(pressed) == texts("kk").plain("refuse-code")

    async def test_one_account_and_one_person_only(self, house: House) -> None:
        other = await link(house, NOT_JOINED)
        assert "уже связана с другим сотрудником" in await house.say(
            RUSSIAN_SERVANT, f"/start {other}"
        )
        assert await house.app.verbs.joining.actor(address_of(house.phone(RUSSIAN_SERVANT).id)) == (
            await house.person(RUSSIAN_SERVANT)
        )
        first, second = house.phone(NOT_JOINED), stranger(house)
        for phone in (first, second):
            await say(house, phone, f"/start {other}")
            await tap(house, phone, "Русский")
        await tap(house, first, "Да, это я")
        late = await tap(house, second, "Да, это я")
        assert toast(late) == texts("ru").plain("refuse-code")
        assert STRANGER_RU in await say(house, second, "/tasks")
        old = first.from_bot[-1].message_id
        again = await first.press_data(old, "isme:1:ru")
        assert again.answer is None, "a second tap on yes is no fault"

    @pytest.mark.parametrize(
        "parameter",
        ["", "x" * 64, "'; DROP TABLE people;--", "../../etc/passwd", "<b>", "\u202e" * 22, "=1+1"],
    )
    async def test_hostile_start_parameters(self, house: House, parameter: str) -> None:
        guest = stranger(house)
        assert STRANGER_RU in await say(house, guest, f"/start {parameter}".strip())
        assert "ваши задачи" in await house.say(RUSSIAN_HEAD, f"/start {parameter}".strip())
        assert house.app.intake.health().failed == 0


class TestContact:
    async def test_ones_own_brings_the_question_in_the_language_of_the_file(
        self, house: House
    ) -> None:
        """The phone spoke English; the staff file says Russian."""
        phone = house.people.add("Irina", "P", language_code="en", phone="+77010000012")
        await phone.share_contact()
        await house.people.idle()
        assert "Контакт получен." in chat(phone)
        assert phone.screen.startswith("Это вы?\n\nПавленко")
        await tap(house, phone, "Да, это я")
        await tap(house, phone, "К моим задачам")
        assert "ваши задачи" in phone.screen

    async def test_foreign_unknown_taken_and_dismissed(self, house: House) -> None:
        guest, unknown = stranger(house), texts("ru").plain("refuse-contact-unknown")
        await guest.share_contact(phone="+77010000012")
        await house.people.idle()
        assert guest.screen == texts("ru").plain("refuse-contact-foreign")
        for number in ("+79990000000", "+77010000009", "+77010000018"):
            thief = house.people.add("Вор", language_code="ru", phone=number)
            await thief.share_contact()
            await house.people.idle()
            assert thief.screen == unknown
            assert thief.from_bot[-1].keyboard

    async def test_a_phone_number_opens_no_role(self, house: House) -> None:
        """A specialist could else write his own second phone beside the head of HR."""
        head = await house.person(HR_HEAD)
        await house.app.verbs.joining.unlink(head, head.id)
        thief = house.people.add("Вор", language_code="ru", phone="+77010000004")
        await thief.share_contact()
        await house.people.idle()
        assert thief.screen == texts("ru").plain("refuse-contact-unknown")

    async def test_a_member_who_shares_his_contact_gets_home(self, house: House) -> None:
        """He read that nobody was found by his number."""
        await house.phone(RUSSIAN_SERVANT).share_contact()
        await house.people.idle()
        assert "ваши задачи" in house.screen(RUSSIAN_SERVANT)


class TestStrangers:
    async def test_text_files_and_presses_reveal_nothing(self, house: House) -> None:
        """M-13."""
        await house.open_quarter()
        await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, [5, 4, 4, 3])
        guest = stranger(house)
        await guest.send_file("a.ogg", b"OggS", kind="voice")
        for text in ("Привет", "/tasks", "/desk", "/privacy", "5", "а" * 5000):
            assert STRANGER_RU in await say(house, guest, text)
        for data in ("home", "desk", "team:1:0", "mark:1:0:5", "result:1", "isme:1:ru", "\x00"):
            pressed = await guest.press_data(guest.from_bot[-1].message_id, data)
            assert is_alert(pressed)
        assert "Соколова" not in chat(guest)
        assert house.app.intake.health().failed == 0

    async def test_groups_are_left(self, house: House) -> None:
        group = house.people.add_group("Отдел", house.phone(HEAD).id)
        await house.people.idle()
        assert not group.has_bot
        assert house.people.telegram.messages(group.id) == []


class TestLanguage:
    async def test_a_change_rules_screens_notices_and_commands(self, house: House) -> None:
        """M-15.1: notices by the clock come in the chosen language, not in the phone's."""
        await house.say(SERVANT, "/language")
        await house.tap(SERVANT, "Русский")
        assert "ваши задачи" in house.screen(SERVANT)
        assert commands(house.phone(SERVANT))[0] == "мои задачи"
        await house.open_quarter()
        await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
        assert house.screen(SERVANT).startswith("Готов результат вашей оценки")
        await house.say(SERVANT, "/language")
        await house.tap(SERVANT, "English")
        assert commands(house.phone(SERVANT))[0] == "my tasks"
        await house.tap(SERVANT, "Open the result")
        assert "Функциональные" not in house.screen(SERVANT)
        assert "Выполняет функциональные обязанности эффективно" in house.screen(SERVANT)


class TestGoing:
    async def test_blocked_waits_and_unblocked_receives(self, house: House) -> None:
        """M-9b: what a blocked bot couldn't say comes when it is let in again."""
        await house.open_quarter()
        phone = house.phone(RUSSIAN_SERVANT)
        await phone.block()
        await house.people.idle()
        await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, [5, 4, 4, 3])
        assert "Готов результат" not in chat(phone)
        await phone.unblock()
        await house.people.idle()
        assert "Готов результат" in phone.screen

    async def test_who_starts_anew_is_reachable_though_the_unblocking_was_never_heard(
        self, house: House
    ) -> None:
        """After a day's outage Telegram had forgotten the word, and HR went on telephoning."""
        person = await house.person(RUSSIAN_SERVANT)
        phone = house.phone(RUSSIAN_SERVANT)
        await house.app.verbs.joining.reachable(address_of(phone.id), reachable=False)
        await house.say(RUSSIAN_SERVANT, "/start")
        account = await house.app.database.read(lambda books: books.joining.account(person.id))
        assert account is not None
        assert account.reachable

    async def test_the_dismissed_are_parted_with_after_their_last_result_and_its_term(
        self, house: House
    ) -> None:
        """M-6, M-9b, M-10: dismissed on the 10th, receipt on the 13th, term until the 20th."""
        await house.open_quarter()
        await dismiss(house, RUSSIAN_SERVANT, date(2026, 4, 10))
        await house.turn("8d")
        phone = house.phone(RUSSIAN_SERVANT)
        assert "ваши задачи" in await say(house, phone, "/tasks")
        await house.turn("3d")
        await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, [5, 4, 4, 3])
        await tap(house, phone, "Открыть результат")
        assert "4,00" in phone.screen
        await house.turn("7d")
        assert house.clock.now().astimezone().date() == date(2026, 4, 20)
        assert "ваши задачи" in await say(house, phone, "/tasks")
        await house.turn("1d")
        assert STRANGER_RU in await say(house, phone, "/tasks")
        assert len(await results_of(house, RUSSIAN_SERVANT)) == 1

    async def test_after_a_silent_week_the_next_word_is_answered_at_once(
        self, house: House
    ) -> None:
        """Telegram's ids had started anew below the waiting call's offset: 30 s of silence."""
        for _ in range(3):
            await house.turn("8d")
            assert "ваши задачи" in await house.say(RUSSIAN_SERVANT, "/tasks")

    async def test_a_dismissed_head_of_hr_has_no_desk(self, house: House) -> None:
        """M-13: the role ends with the service."""
        await house.say(HR_HEAD, "/tasks")
        assert "Кадровая служба" in house.labels(HR_HEAD)
        await dismiss(house, HR_HEAD, date(2026, 4, 2))
        await house.turn("15h")
        await house.say(HR_HEAD, "/tasks")
        assert "Кадровая служба" not in house.labels(HR_HEAD)


async def dismiss(house: House, number: str, day: date) -> None:
    """HR's file says when somebody left."""

    def act(books: object) -> None:
        people = books.people  # type: ignore[attr-defined]
        rows: tuple[StaffRow, ...] = people.rows(FIRST_QUARTER)
        (row,) = [row for row in rows if row.number == number]
        people.put((replace(row, dismissed=day),), None)

    await house.app.database.write(act)
