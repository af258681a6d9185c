"""An evaluator with one hand free: by item, by column, typed, signed; old buttons, two taps."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from evaluation.base.ids import CampaignId
from evaluation.law.shelf import Shelf
from evaluation.staff.row import StaffRow
from handlers.quarter.screens.column import column
from locales import texts
from sandbox.telegram.people import Pressed
from tests.conversations.conftest import (
    BODY_HEAD,
    CHIEF,
    FIRST_QUARTER,
    HEAD,
    HR_HEAD,
    NOT_JOINED,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
    run_house,
)
from tests.conversations.talk import (
    buttons,
    chat,
    is_alert,
    marks_of,
    reopen,
    results_of,
    sheet_of,
    toast,
)

RU, KK = texts("ru"), texts("kk")
COLLEAGUE = "0015"
THIRD = "0017"


async def to_item(house: House, name: str = "Соколова Марина Юрьевна · не начат") -> None:
    """Open the quarter and the first item of somebody's sheet."""
    await house.open_quarter()
    await house.tap(RUSSIAN_HEAD, "Перейти к оценке")
    await house.tap(RUSSIAN_HEAD, name)


async def mark_all(house: House, marks: str = "5443") -> None:
    for mark in marks:
        await house.tap(RUSSIAN_HEAD, mark)


async def data_of(house: House, number: str, label: str) -> str:
    """What the newest button with this label would send."""
    for message in reversed(house.phone(number).from_bot):
        for row in message.buttons:
            for button in row:
                if button["text"] == label:
                    return str(button["callback_data"])
    raise AssertionError(f"no button {label!r}")


class TestItemByItem:
    async def test_the_list_says_who_sees_what_and_where_each_sheet_stands(
        self, house: House
    ) -> None:
        """M-16d, M-17a, M-4a: the task, its date with the paragraph, five people."""
        await house.open_quarter()
        assert "до пн 20 апреля · осталось 12 раб. дней · п. 4" in house.screen(RUSSIAN_HEAD)
        await house.tap(RUSSIAN_HEAD, "Перейти к оценке")
        assert "Подписано 0 из 5." in house.screen(RUSSIAN_HEAD)
        assert "До вашей подписи оценки и комментарии видите только вы" in house.screen(
            RUSSIAN_HEAD
        )
        await house.tap(RUSSIAN_HEAD, "Соколова Марина Юрьевна · не начат")
        await house.tap(RUSSIAN_HEAD, "5")
        await house.tap(RUSSIAN_HEAD, "4")
        await house.tap(RUSSIAN_HEAD, "К списку")
        assert "Соколова Марина Юрьевна · 2 из 4" in house.labels(RUSSIAN_HEAD)
        assert len(house.phone(RUSSIAN_HEAD).from_bot) == 2, "one living message per task"

    async def test_marks_review_back_confirm_sign_next(self, house: House) -> None:
        """M-17b, M-7a, M-7b, M-9a: 3,75 is "надлежащим образом"; the notice holds no mark."""
        await to_item(house)
        assert "Показатель 1 из 4" in house.screen(RUSSIAN_HEAD)
        assert "Выполняет функциональные обязанности эффективно" in house.screen(RUSSIAN_HEAD)
        assert house.labels(RUSSIAN_HEAD)[:6] == ["0", "1", "2", "3", "4", "5"]
        await mark_all(house, "54")
        await house.tap(RUSSIAN_HEAD, "‹ Предыдущий")
        assert "4 ✓" in house.labels(RUSSIAN_HEAD)
        await house.tap(RUSSIAN_HEAD, "3")
        await mark_all(house, "43")
        assert "Среднее по 4 из 4: 3,75" in house.screen(RUSSIAN_HEAD)
        await house.tap(RUSSIAN_HEAD, "Подписать…")
        assert "3,75\nВыполняет функциональные обязанности надлежащим образом" in house.screen(
            RUSSIAN_HEAD
        )
        assert "с опозданием" not in house.screen(RUSSIAN_HEAD)
        await house.tap(RUSSIAN_HEAD, "Назад")
        await house.tap(RUSSIAN_HEAD, "Подписать…")
        pressed = await house.tap(RUSSIAN_HEAD, "Подписать лист")
        assert toast(pressed) == "Подписан 1 лист"
        assert "Дальше: Байжанов Руслан Талгатович" in house.labels(RUSSIAN_HEAD)
        assert house.screen(RUSSIAN_SERVANT).startswith("Готов результат вашей оценки")
        assert "3,75" not in chat(house.phone(RUSSIAN_SERVANT))
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 5, 1: 3, 2: 4, 3: 3}

    async def test_zero_everywhere_is_a_mark(self, house: House) -> None:
        """M-17b, M-7b: nought is marked, and is the lowest grade."""
        await to_item(house)
        await mark_all(house, "0000")
        assert "0,00\nВыполняет функциональные обязанности не удовлетворительно" in house.screen(
            RUSSIAN_HEAD
        )

    async def test_signing_late_is_said_before_and_marked_after(self, house: House) -> None:
        """M-4a, A-09: the evaluator wasn't told that his signature would be late."""
        await to_item(house)
        await mark_all(house)
        await house.turn("19d")
        await house.tap(RUSSIAN_HEAD, "Подписать…")
        assert "будет отмечен как подписанный с опозданием" in chat(house.phone(RUSSIAN_HEAD))
        await house.tap(RUSSIAN_HEAD, "Подписать лист")
        await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        assert "Подписано с опозданием." in house.screen(RUSSIAN_SERVANT)
        (result,) = await results_of(house, RUSSIAN_SERVANT)
        assert result.is_late

    async def test_flags_go_to_hr_and_can_be_taken_back(self, house: House) -> None:
        """M-15.1: "not my person" reaches HR's list."""
        await to_item(house)
        await house.tap(RUSSIAN_HEAD, "Ещё")
        await house.tap(RUSSIAN_HEAD, "Это не мой сотрудник")
        assert "В своём списке это видит служба управления персоналом" in house.screen(RUSSIAN_HEAD)
        await house.say(HR_HEAD, "/tasks")
        assert "Оценивающее лицо сообщило о неверном листе: 1" in house.screen(HR_HEAD)
        await house.tap(RUSSIAN_HEAD, "К списку")
        label = "Соколова Марина Юрьевна · «не мой сотрудник»"
        await house.tap(RUSSIAN_HEAD, label)
        await house.tap(RUSSIAN_HEAD, "Ещё")
        await house.tap(RUSSIAN_HEAD, "Отозвать сообщение")
        await house.tap(RUSSIAN_HEAD, "Сотрудник отсутствовал")
        assert (await sheet_of(house, RUSSIAN_SERVANT)).flag == "absent"


class TestComment:
    async def test_written_echoed_taken_back(self, house: House) -> None:
        await to_item(house)
        await house.tap(RUSSIAN_HEAD, "Добавить комментарий")
        ask = house.screen(RUSSIAN_HEAD)
        assert "Соколова Марина Юрьевна, «Качество выполнения" in ask
        assert "все, кто может знать результат" in ask
        await house.say(RUSSIAN_HEAD, "Готовит записки без ошибок")
        message = house.phone(RUSSIAN_HEAD).from_bot[-1]
        assert message.content.text.startswith("Соколова Марина Юрьевна")
        assert "Готовит записки без ошибок" in message.content.text
        assert "Убрать комментарий" in house.labels(RUSSIAN_HEAD)
        pressed = await house.tap(RUSSIAN_HEAD, "Убрать комментарий")
        assert toast(pressed) == "Комментарий убран"
        assert (await sheet_of(house, RUSSIAN_SERVANT)).comments == {}

    @pytest.mark.parametrize(
        "words", ["<b>5</b> & <script>", "\u202eатаремонс\u202c \u200f", "5", "а" * 500, "😀" * 250]
    )
    async def test_any_text_is_shown_as_the_text_it_is(self, house: House, words: str) -> None:
        """HTML, right-to-left marks, a digit, the longest one."""
        await to_item(house)
        await house.tap(RUSSIAN_HEAD, "Добавить комментарий")
        await house.say(RUSSIAN_HEAD, words)
        assert words.strip() in house.screen(RUSSIAN_HEAD)
        assert (await sheet_of(house, RUSSIAN_SERVANT)).comments == {0: words.strip()}
        assert await marks_of(house, RUSSIAN_SERVANT) == {}
        await mark_all(house)
        assert words.strip() in house.screen(RUSSIAN_HEAD)
        assert house.app.intake.health().unanswered == 0

    async def test_too_long_is_told_once_and_awaited_still(self, house: House) -> None:
        """10,000 characters arrive as three messages and get one answer."""
        await to_item(house)
        await house.tap(RUSSIAN_HEAD, "Добавить комментарий")
        before = len(house.phone(RUSSIAN_HEAD).from_bot)
        await house.say(RUSSIAN_HEAD, "а" * 501)
        assert "Слишком длинно: 501 (знаков помещается 500)." in house.screen(RUSSIAN_HEAD)
        await house.turn("1m")
        await house.say(RUSSIAN_HEAD, "а" * 10_000)
        assert len(house.phone(RUSSIAN_HEAD).from_bot) == before + 2
        await house.turn("1m")
        await house.say(RUSSIAN_HEAD, "Коротко")
        assert (await sheet_of(house, RUSSIAN_SERVANT)).comments == {0: "Коротко"}

    async def test_a_voice_a_photo_a_button_a_command(self, house: House) -> None:
        """A command's text became a comment on an official sheet."""
        await to_item(house)
        await house.tap(RUSSIAN_HEAD, "Добавить комментарий")
        phone = house.phone(RUSSIAN_HEAD)
        await phone.send_file("v.ogg", b"OggS", kind="voice")
        await house.people.idle()
        assert "принимается только текстом" in phone.screen
        assert phone.labels == [["Назад", "Главная"]], "a word without a way on"
        await house.tap(RUSSIAN_HEAD, "Назад")
        await house.say(RUSSIAN_HEAD, "Не комментарий")
        assert "ваши задачи" in house.screen(RUSSIAN_HEAD)
        await house.tap(RUSSIAN_HEAD, "Добавить комментарий")
        await house.say(RUSSIAN_HEAD, "/unknown")
        await house.say(RUSSIAN_HEAD, "Не комментарий")
        assert (await sheet_of(house, RUSSIAN_SERVANT)).comments == {}

    async def test_a_sheet_signed_meanwhile_takes_none_and_the_waiting_ends(
        self, house: House
    ) -> None:
        """Every later text got "the sheet is signed" for ever."""
        await to_item(house)
        await house.tap(RUSSIAN_HEAD, "Добавить комментарий")
        await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, [5, 4, 4, 3])
        assert "Лист уже подписан" in await house.say(RUSSIAN_HEAD, "Поздно")
        assert "ваши задачи" in await house.say(RUSSIAN_HEAD, "Поздно")
        stored = await sheet_of(house, RUSSIAN_SERVANT)
        assert stored.comments == {}
        await house.press(RUSSIAN_HEAD, f"note?:{stored.id}:0")
        assert "Лист подписан." in house.screen(RUSSIAN_HEAD)

    async def test_an_item_that_no_form_has_brought_the_apology(self, house: House) -> None:
        """A hostile client asked to comment on item 50."""
        await to_item(house)
        sheet = (await sheet_of(house, RUSSIAN_SERVANT)).id
        for data in (f"note?:{sheet}:50", f"item:{sheet}:99", "col:1:99:0", f"unnote:{sheet}:9"):
            await house.press(RUSSIAN_HEAD, data)
        assert house.app.intake.health().failed == 0


class TestSignAll:
    async def test_one_confirmation_lists_the_means(self, house: House) -> None:
        await to_item(house)
        await mark_all(house)
        await house.tap(RUSSIAN_HEAD, "К списку")
        assert "Подписать готовый: 1" in house.labels(RUSSIAN_HEAD)
        await house.tap(RUSSIAN_HEAD, "Жұмабеков Арман Серікұлы · не начат")
        await mark_all(house, "2222")
        await house.tap(RUSSIAN_HEAD, "К списку")
        await house.tap(RUSSIAN_HEAD, "Подписать все готовые: 2")
        screen = house.screen(RUSSIAN_HEAD)
        assert "Подписать 2 готовых листа?" in screen
        assert "Жұмабеков Арман Серікұлы: 2,00" in screen
        assert "Соколова Марина Юрьевна: 4,00" in screen
        pressed = await house.tap(RUSSIAN_HEAD, "Подписать все готовые: 2")
        assert toast(pressed) == "Подписано 2 листа"
        assert house.screen(COLLEAGUE).startswith("2026 жылғы 1-тоқсан бойынша")

    async def test_changed_meanwhile_lists_again(self, house: House) -> None:
        await to_item(house)
        await mark_all(house)
        await house.tap(RUSSIAN_HEAD, "К списку")
        await house.tap(RUSSIAN_HEAD, "Подписать готовый: 1")
        sheet = await sheet_of(house, RUSSIAN_SERVANT)
        actor = await house.person(RUSSIAN_HEAD)
        await house.app.verbs.sheets.mark(actor, sheet.id, 0, 1)
        pressed = await house.tap(RUSSIAN_HEAD, "Подписать готовый: 1")
        assert is_alert(pressed)
        assert toast(pressed) == RU.plain("sign-all-changed")
        assert "3,00" in house.screen(RUSSIAN_HEAD)
        assert not await results_of(house, RUSSIAN_SERVANT)

    async def test_a_second_tap_shows_the_team_and_signs_nothing_twice(self, house: House) -> None:
        """It said "there is nothing to sign" over the word that it was signed."""
        await to_item(house)
        await mark_all(house)
        await house.tap(RUSSIAN_HEAD, "К списку")
        await house.tap(RUSSIAN_HEAD, "Подписать готовый: 1")
        phone, data = (
            house.phone(RUSSIAN_HEAD),
            await data_of(house, RUSSIAN_HEAD, "Подписать готовый: 1"),
        )
        at = phone.from_bot[-1].message_id
        for _ in range(2):
            await phone.press_data(at, data)
        await house.people.idle()
        assert "Подписано 1 из 5." in phone.screen
        assert len(await results_of(house, RUSSIAN_SERVANT)) == 1

    async def test_a_list_from_before_a_reopening_signs_nothing(self, house: House) -> None:
        """The same marks gave the same button: one old tap signed what HR had just taken back."""
        await to_item(house)
        await mark_all(house)
        await house.tap(RUSSIAN_HEAD, "К списку")
        await house.tap(RUSSIAN_HEAD, "Подписать готовый: 1")
        old = await data_of(house, RUSSIAN_HEAD, "Подписать готовый: 1")
        await house.tap(RUSSIAN_HEAD, "Подписать готовый: 1")
        await reopen(house, RUSSIAN_SERVANT)
        await house.press(RUSSIAN_HEAD, old)
        assert (await sheet_of(house, RUSSIAN_SERVANT)).state == "draft"
        assert "Подписать 1 готовый лист?" in house.screen(RUSSIAN_HEAD)


class TestByColumn:
    async def test_a_mark_goes_to_the_name_above_it(self, house: House) -> None:
        await house.open_quarter()
        await house.tap(RUSSIAN_HEAD, "Перейти к оценке")
        await house.tap(RUSSIAN_HEAD, "Оценить всех по одному показателю")
        phone = house.phone(RUSSIAN_HEAD)
        message = phone.from_bot[-1]
        names = [row[0]["text"] for row in message.buttons[:10:2]]
        assert names == [
            "Байжанов Руслан Талгатович",
            "Дүйсенов Мейрам Қанатұлы",
            "Жұмабеков Арман Серікұлы",
            "Мұқашева Жанар Бекетқызы",
            "Соколова Марина Юрьевна",
        ]
        for row, value in ((9, 4), (1, 2)):
            await phone.press(message.message_id, row, value)
        await house.people.idle()
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 4}
        assert await marks_of(house, THIRD) == {0: 2}
        assert await marks_of(house, COLLEAGUE) == {}
        await house.tap(RUSSIAN_HEAD, "Следующий ›")
        assert "Показатель 2 из 4" in house.screen(RUSSIAN_HEAD)
        await house.tap(RUSSIAN_HEAD, "Соколова Марина Юрьевна")
        assert "Показатель 2 из 4" in house.screen(RUSSIAN_HEAD)

    async def test_two_forms_are_never_marked_under_one_anothers_item(self, house: House) -> None:
        """M-16b, M-16d: a servant's third item was marked under the name of a head's third one."""
        await house.open_quarter()
        sheet, actor = await sheet_of(house, RUSSIAN_SERVANT), await house.person(BODY_HEAD)
        head = await house.person(HR_HEAD)
        verbs = house.app.verbs
        await verbs.rearranging.correct_evaluator(head, sheet.id, actor.id, "Переведена")
        await house.people.idle()
        shown = []
        for page in (0, 1):
            await house.press(BODY_HEAD, f"col:1:0:{page}")
            shown += house.labels(BODY_HEAD)
        assert "Соколова Марина Юрьевна" in shown
        await house.press(BODY_HEAD, "col:1:4:9")
        assert "Управление деятельностью" in house.screen(BODY_HEAD)
        assert "Соколова Марина Юрьевна" not in house.labels(BODY_HEAD)
        assert "Оспанов Ерлан Болатұлы" in house.labels(BODY_HEAD)
        found = await verbs.sheets.team(actor, CampaignId(1))
        views = [
            replace(view, form=replace(view.form, items=view.form.items[::-1]))
            if len(view.form.items) == 4
            else view
            for view in found.views
        ]
        for page in (0, 1):
            mixed = column(replace(found, views=tuple(views)), 0, page, RU)
            assert "Соколова Марина Юрьевна" not in buttons(mixed)


class TestTyped:
    async def test_a_digit_marks_nothing_and_brings_the_open_items_buttons(
        self, house: House
    ) -> None:
        await to_item(house)
        await house.tap(RUSSIAN_HEAD, "5")
        await house.say(RUSSIAN_HEAD, "4")
        assert house.screen(RUSSIAN_HEAD).startswith(
            "«Соблюдение сроков выполнения задач», Соколова Марина Юрьевна: 4?"
        )
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 5}
        await house.tap(RUSSIAN_HEAD, "4")
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 5, 1: 4}

    async def test_without_an_open_item_it_brings_home(self, house: House) -> None:
        """Also where the item seen last went to another evaluator: he read "this isn't yours"."""
        await house.open_quarter()
        assert "ваши задачи" in await house.say(RUSSIAN_HEAD, "5")
        await house.tap(RUSSIAN_HEAD, "Перейти к оценке")
        await house.tap(RUSSIAN_HEAD, "Соколова Марина Юрьевна · не начат")
        sheet = (await sheet_of(house, RUSSIAN_SERVANT)).id
        head = await house.person(HR_HEAD)
        await house.app.verbs.rearranging.correct_evaluator(
            head, sheet, (await house.person(HEAD)).id, "Переведена"
        )
        await house.people.idle()
        assert "ваши задачи" in await house.say(RUSSIAN_HEAD, "5")
        assert "парақ қалды" in house.screen(HEAD)
        await house.press(RUSSIAN_HEAD, f"mark:{sheet}:0:5")
        assert await marks_of(house, RUSSIAN_SERVANT) == {}


class TestOldButtons:
    async def test_an_old_keyboard_marks_what_it_says(self, house: House) -> None:
        """Two cards in the chat: each tap goes where its own card points."""
        await to_item(house)
        first = house.phone(RUSSIAN_HEAD).from_bot[-1].message_id
        await house.say(RUSSIAN_HEAD, "/tasks")
        await house.tap(RUSSIAN_HEAD, "Перейти к оценке")
        await house.tap(RUSSIAN_HEAD, "Жұмабеков Арман Серікұлы · не начат")
        await house.phone(RUSSIAN_HEAD).press(first, 0, 5)
        await house.people.idle()
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 5}
        assert await marks_of(house, COLLEAGUE) == {}

    async def test_of_a_signed_sheet(self, house: House) -> None:
        """Its item offered marks that were then refused one by one."""
        await house.open_quarter()
        await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, [5, 4, 4, 3])
        sheet = (await sheet_of(house, RUSSIAN_SERVANT)).id
        refused = await house.press(RUSSIAN_HEAD, f"mark:{sheet}:0:0")
        assert toast(refused) == RU.plain("refuse-signed")
        for data in (f"item:{sheet}:0", f"review:{sheet}", f"sign?:{sheet}", f"more:{sheet}"):
            await house.press(RUSSIAN_HEAD, data)
            assert "Лист подписан." in house.screen(RUSSIAN_HEAD)
            assert house.labels(RUSSIAN_HEAD) == ["К списку", "Главная"]
        again = await house.press(RUSSIAN_HEAD, f"sign:{sheet}:0:0")
        assert not is_alert(again), "a repeat is harmless"
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 5, 1: 4, 2: 4, 3: 3}
        assert len(await results_of(house, RUSSIAN_SERVANT)) == 1

    async def test_of_a_reopened_revision(self, house: House) -> None:
        await to_item(house)
        await mark_all(house)
        await house.tap(RUSSIAN_HEAD, "Подписать…")
        old = await data_of(house, RUSSIAN_HEAD, "Подписать лист")
        await house.tap(RUSSIAN_HEAD, "Подписать лист")
        await reopen(house, RUSSIAN_SERVANT)
        assert "Вам возвращён лист (служба управления персоналом): Соколова" in house.screen(
            RUSSIAN_HEAD
        )
        assert "4,00" not in house.screen(RUSSIAN_HEAD)
        refused = await house.press(RUSSIAN_HEAD, old)
        assert toast(refused) == RU.plain("refuse-button-old")
        assert (await sheet_of(house, RUSSIAN_SERVANT)).state == "draft"

    async def test_of_a_cancelled_campaign(self, house: House) -> None:
        await to_item(house)
        head = await house.person(HR_HEAD)
        await house.app.verbs.campaigns.cancel(head, CampaignId(1), "Открыто по ошибке")
        for label in ("5", "Добавить комментарий", "К списку"):
            pressed = await house.tap(RUSSIAN_HEAD, label)
            assert is_alert(pressed)
        await house.say(RUSSIAN_HEAD, "/tasks")
        assert "ничего не требуется" in house.screen(RUSSIAN_HEAD)

    async def test_a_foreign_and_a_missing_sheet_get_one_answer(self, house: House) -> None:
        """M-13: nobody learns by ids who is evaluated by whom."""
        await house.open_quarter()
        sheet = (await sheet_of(house, RUSSIAN_SERVANT)).id
        answers: set[str] = set()
        for wanted in (sheet, 9_007_199_254_740_991):
            for data in ("mark:{}:0:5", "item:{}:0", "sign:{}:0:0", "signed:{}", "review:{}"):
                pressed: Pressed = await house.press(HEAD, data.format(wanted))
                answers.add(toast(pressed))
        assert answers == {KK.plain("refuse-not-found")}
        assert await marks_of(house, RUSSIAN_SERVANT) == {}

    async def test_bytes_out_of_range_are_out_of_date(self, house: House) -> None:
        """M-17b: there is no mark 6."""
        await to_item(house)
        sheet = (await sheet_of(house, RUSSIAN_SERVANT)).id
        refused = await house.press(RUSSIAN_HEAD, f"mark:{sheet}:4:5")
        assert toast(refused) == RU.plain("refuse-mark")
        for data in (
            f"mark:{sheet}:0:6",
            f"mark:{sheet}:-1:5",
            "mark:0:0:5",
            "mark:x",
            "\x00",
            "ы",
        ):
            old = await house.press(RUSSIAN_HEAD, data)
            assert toast(old) == RU.plain("button-out-of-date")
        assert await marks_of(house, RUSSIAN_SERVANT) == {}


class TestTwice:
    async def test_two_taps_at_once_end_in_the_later_mark(self, house: House) -> None:
        await to_item(house)
        phone = house.phone(RUSSIAN_HEAD)
        at = phone.from_bot[-1].message_id
        pressed = await asyncio.gather(phone.press(at, 0, 3), phone.press(at, 0, 5))
        await house.people.idle()
        assert [toast(one) for one in pressed] == ["Сохранено: 3", "Сохранено: 5"]
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 5}

    async def test_two_signatures_at_once_are_one(self, house: House) -> None:
        await to_item(house)
        await mark_all(house)
        await house.tap(RUSSIAN_HEAD, "Подписать…")
        phone = house.phone(RUSSIAN_HEAD)
        at = phone.from_bot[-1].message_id
        await asyncio.gather(phone.press(at, 0, 0), phone.press(at, 0, 0))
        await house.people.idle()
        assert "Подписан лист: Соколова" in phone.screen
        assert len(await results_of(house, RUSSIAN_SERVANT)) == 1
        assert chat(house.phone(RUSSIAN_SERVANT)).count("Готов результат") == 1

    async def test_the_same_update_twice(self, house: House) -> None:
        """Telegram sends again what wasn't confirmed."""
        await to_item(house)
        phone = house.phone(RUSSIAN_HEAD)
        message, sheet = phone.from_bot[-1], await sheet_of(house, RUSSIAN_SERVANT)
        raw = {
            "update_id": 5,
            "callback_query": {
                "id": "77",
                "from": phone.person.as_user(),
                "message": message.as_json(house.people.telegram.profile.as_user()),
                "chat_instance": "1",
                "data": f"mark:{sheet.id}:0:2",
            },
        }
        await house.app.intake.take(raw)
        await house.tap(RUSSIAN_HEAD, "‹ Предыдущий")
        await house.tap(RUSSIAN_HEAD, "4")
        await house.app.intake.take(raw)
        assert await marks_of(house, RUSSIAN_SERVANT) == {0: 4}


class TestHandOn:
    async def test_more_than_twenty_can_be_handed_on_and_once_only(self, house: House) -> None:
        """M-17c, X-04: 21 and more; the servant begins empty."""
        await house.open_quarter(names_servants=False)
        await house.say(BODY_HEAD, "/tasks")
        await house.tap(BODY_HEAD, "Перейти к оценке")
        assert "Оцениваемых больше 20" in house.screen(BODY_HEAD)
        assert "Определить служащих…" in house.labels(BODY_HEAD)
        await house.tap(BODY_HEAD, "Следующие ›")
        await house.tap(BODY_HEAD, "‹ Предыдущие")
        sheet = (await sheet_of(house, NOT_JOINED)).id
        await house.press(BODY_HEAD, f"mark:{sheet}:0:1")
        await house.press(BODY_HEAD, f"more:{sheet}")
        await house.tap(BODY_HEAD, "Передать другому служащему…")
        chosen = "Сыздықова Әсел Ғаниқызы, Бас маман"
        for _ in range(5):
            if chosen in house.labels(BODY_HEAD):
                break
            await house.tap(BODY_HEAD, "Следующие ›")
        pressed = await house.tap(BODY_HEAD, chosen)
        assert toast(pressed) == "Лист передан"
        handed = await sheet_of(house, NOT_JOINED)
        assert handed.marks == {}
        assert handed.evaluator == (await house.person(SERVANT)).id
        assert house.screen(SERVANT).startswith("Сізге бағалау парақтары жіберілді.")
        refused = await house.press(BODY_HEAD, f"item:{sheet}:0")
        assert toast(refused) == RU.plain("refuse-not-found")
        twice = await house.press(SERVANT, f"hand:{sheet}:{(await house.person('0010')).id}")
        assert is_alert(twice)

    async def test_twenty_and_fewer_cannot(self, house: House) -> None:
        """M-17c."""
        await house.open_quarter()
        sheet = (await sheet_of(house, BODY_HEAD)).id
        await house.press(CHIEF, f"more:{sheet}")
        assert "Басқа қызметшіге беру…" not in house.labels(CHIEF)
        person = (await house.person("0010")).id
        refused = await house.press(CHIEF, f"hand:{sheet}:{person}")
        assert toast(refused) == KK.plain("refuse-hand-on-few", limit=20, paragraph="17")

    async def test_a_page_behind_the_end_shows_the_last_one(self, house: House) -> None:
        """An old button led to an empty list."""
        await house.open_quarter()
        await house.press(RUSSIAN_HEAD, "team:1:99")
        assert "Соколова Марина Юрьевна · не начат" in house.labels(RUSSIAN_HEAD)


async def grow(house: House, count: int) -> None:
    """So many servants more under HEAD, present the whole quarter."""

    def act(books: object) -> None:
        people = books.people  # type: ignore[attr-defined]
        rows: tuple[StaffRow, ...] = people.rows(FIRST_QUARTER)
        (like,) = [row for row in rows if row.number == SERVANT]
        people.put(tuple(_another(like, number) for number in range(count)), FIRST_QUARTER)

    await house.app.database.write(act)


def _another(like: StaffRow, number: int) -> StaffRow:
    return replace(like, number=f"9{number:03d}", name=f"Қызметші {number:02d}", phone=None)


class TestExactMarks:
    """X-57: how fine a mark may be is data of its form."""

    async def test_x57_a_fraction_where_whole_marks_are_asked_gets_a_word(
        self, house: House
    ) -> None:
        """A-04: "3,5" was answered with Home, as if it had been nothing."""
        await to_item(house)
        assert "Точная оценка…" not in house.labels(RUSSIAN_HEAD)
        said = await house.say(RUSSIAN_HEAD, "3,5")
        assert "ставятся целые оценки от 0 до 5, так принято в органе" in said
        assert await marks_of(house, RUSSIAN_SERVANT) == {}

    async def test_x57_a_form_with_one_decimal_takes_it_by_button_and_typed(
        self, tmp_path: Path
    ) -> None:
        acts = tmp_path / "acts"
        acts.mkdir()
        text = Shelf.open(None)["mangystau-2025"].text
        form = "[forms.appendix-2]"
        (acts / "own.toml").write_text(text.replace(form, f"{form}\nmarks.decimals = 1"), "utf-8")
        async with run_house(tmp_path, methodologies=acts) as house:
            await to_item(house)
            await house.tap(RUSSIAN_HEAD, "Точная оценка…")
            assert "Не больше одного знака после запятой, например 3,5." in house.screen(
                RUSSIAN_HEAD
            )
            assert "не больше одного знака" in await house.say(RUSSIAN_HEAD, "3,55")
            await house.say(RUSSIAN_HEAD, "3,5")
            await house.tap(RUSSIAN_HEAD, "Сохранить 3,5")
            assert await marks_of(house, RUSSIAN_SERVANT) == {0: Decimal("3.5")}
            said = await house.say(RUSSIAN_HEAD, "4,5")  # without asking first
            assert "4,5. Сохранить?" in said
            await house.tap(RUSSIAN_HEAD, "Сохранить 4,5")
            marks = {0: Decimal("3.5"), 1: Decimal("4.5")}
            assert await marks_of(house, RUSSIAN_SERVANT) == marks
            assert "не больше одного знака" in await house.say(RUSSIAN_HEAD, "4,25")
