"""An evaluator writes КЦИ on the phone and from a spreadsheet: asked, echoed, undone, refused."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from evaluation.kci.kci import Kci
from evaluation.kci.plan import PlanState
from sandbox.body.stage import sandbox_settings
from storage.database import Database
from tests.conversations.conftest import House, baidibek, shymkent
from tests.conversations.hand import Hand
from tests.conversations.plans.plans import (
    COUNTED,
    HEAD,
    HEADS_NAME,
    LESS,
    SETTER,
    open_plans,
    to_plan,
    write,
    written,
)

__all__ = ["baidibek", "shymkent"]


async def kcis(house: House, number: str = HEAD) -> tuple[Kci, ...]:
    """The КЦИ of somebody's plan, as stored."""
    person = await house.person(number)
    plans = await house.app.database.read(lambda books: books.work_plans.of_person(person.id))
    found: tuple[Kci, ...] = plans[0].kcis
    return found


async def begun(house: House) -> Hand:
    """The evaluator is asked for the name of the first КЦИ."""
    await open_plans(house)
    setter = await to_plan(house)
    await setter.tap("Добавить КЦИ 1")
    return setter


async def test_s25_every_field_is_asked_and_echoed(shymkent: House) -> None:
    """S-24, S-25: name, direction, unit, value, term, change, document; who sees it is said."""
    setter = await begun(shymkent)
    assert "Как называется КЦИ?" in setter.screen
    assert "Пока КЦИ не дописан, его видите только вы." in setter.screen
    await setter.say("Заседания без переноса")
    assert setter.labels[:3] == ["Больше — лучше", "Меньше — лучше", "Сделано или нет"]
    await setter.tap("Больше")
    await setter.say("заседаний")
    await setter.say("48")
    assert "31 декабря 2026 года" in setter.labels
    await setter.tap("31 декабря 2026 года")
    await setter.say("Станет лучше")
    await setter.say("План развития города")
    assert f"КЦИ 1 записан в план: {HEADS_NAME}" in setter.screen
    assert "План: 48 заседаний" in setter.screen
    assert "Срок: 31 декабря 2026 года" in setter.screen
    assert "нужно от 3 до 5" in setter.screen
    (kci,) = await kcis(shymkent)
    assert (kci.direction, kci.planned, kci.unit) == ("more", (Decimal(48),), "заседаний")


async def test_what_is_done_or_not_has_no_unit_and_no_value(shymkent: House) -> None:
    setter = await begun(shymkent)
    await setter.say("Порядок утверждён")
    await setter.tap("Сделано")
    assert "К какому дню?" in setter.screen
    assert "Единица" not in setter.screen


async def test_a16_four_targets_by_quarter(shymkent: House) -> None:
    setter = await begun(shymkent)
    await setter.say("Заседания")
    await setter.tap("Больше")
    await setter.say("%")
    await setter.tap("По кварталам")
    assert "нарастающим итогом" in setter.screen
    assert "четыре" in await shymkent.say(SETTER, "25; 50; 75")
    await setter.say("25; 50; 75,5; 100 %")
    assert "25 → 50 → 75,5 → 100" in setter.screen


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ("много", "Не получилось прочесть число"),
        ("0", "больше нуля"),
        ("-5", "больше нуля"),
        ("1234567890123", "больше нуля"),
        ("10; 20", "одно число на весь период"),
    ],
)
async def test_s25_a_target_that_cant_be_measured_is_refused(
    shymkent: House, answer: str, words: str
) -> None:
    """The question stays: the next answer is taken."""
    setter = await begun(shymkent)
    await setter.say("Заседания")
    await setter.tap("Больше")
    await setter.say("%")
    assert words in await shymkent.say(SETTER, answer)
    await setter.say("1 200,5")
    assert "План: 1\u00a0200,5" in setter.screen


async def test_s25_a_term_outside_the_period_is_refused(shymkent: House) -> None:
    setter = await begun(shymkent)
    await setter.say("Порядок утверждён")
    await setter.tap("Сделано")
    assert "с 1 января 2026 года по 31 декабря 2026 года" in await shymkent.say(
        SETTER, "15.01.2027"
    )
    assert "Не получилось понять дату" in await shymkent.say(SETTER, "завтра")
    await setter.say("20.03.2026")
    assert "Срок: 20 марта 2026 года" in setter.screen


async def test_a_long_name_is_refused(shymkent: House) -> None:
    await begun(shymkent)
    assert "помещается 300" in await shymkent.say(SETTER, "а" * 301)


async def test_a_choice_isnt_typed(shymkent: House) -> None:
    setter = await begun(shymkent)
    await setter.say("Заседания")
    assert "Выберите кнопкой" in await shymkent.say(SETTER, "больше")
    await setter.tap("Больше")
    assert "В чём измеряется?" in setter.screen


async def test_a_half_typed_kci_waits_through_everything(shymkent: House, tmp_path: Path) -> None:
    """Home, a command and a restart don't lose it; nobody else sees it."""
    setter = await begun(shymkent)
    await setter.say("Заседания без переноса")
    await setter.tap("Больше")
    await setter.say("заседаний")
    await setter.tap("Главная")
    await setter.say("/help", new=True)
    assert await kcis(shymkent) == ()
    settings = sandbox_settings("http://127.0.0.1:9", tmp_path)
    async with await Database.open(settings.database, exclusive=False) as again:
        person = await shymkent.person(SETTER)
        found = await again.read(
            lambda b: b.connection.execute(
                "SELECT parts FROM kci_drafts WHERE person_id = ?", (person.id,)
            ).fetchall()
        )
        assert len(found) == 1
    setter = await to_plan(shymkent)
    await setter.tap("Добавить КЦИ 1")
    assert "Наименование: Заседания без переноса" in setter.screen
    assert "Это черновик" in setter.screen
    await setter.tap("Дальше: План")
    await setter.say("48")
    assert "К какому дню?" in setter.screen


async def test_a_draft_can_be_erased(shymkent: House) -> None:
    setter = await begun(shymkent)
    await setter.say("Заседания")
    await setter.tap("Назад")
    assert await setter.tap("Стереть черновик") == "Черновик стёрт"
    await setter.tap("Добавить КЦИ 1")
    assert "Наименование" not in setter.screen


async def test_undo_takes_a_new_kci_out_again(shymkent: House) -> None:
    setter = await begun(shymkent)
    await write(setter, COUNTED)
    assert await setter.tap("Отменить") == "Возвращено, как было"
    assert await kcis(shymkent) == ()


async def test_undo_brings_the_old_value_back(shymkent: House) -> None:
    """One field is changed, the rest stays; undo works once and for what was shown only."""
    setter = await written(shymkent)
    before = await kcis(shymkent)
    await setter.tap("1. Заседания")
    await setter.tap("План")
    await setter.say("60")
    assert "КЦИ 1 изменён в плане" in setter.screen
    assert (await kcis(shymkent))[0].planned == (Decimal(60),)
    old = setter.message.buttons[0][0]["callback_data"]
    await setter.tap("Отменить")
    assert await kcis(shymkent) == before
    refused = await shymkent.press(SETTER, old)
    assert refused.answer is not None
    assert "Отменить уже нельзя" in refused.answer["text"]
    assert await kcis(shymkent) == before


async def test_a_kci_is_taken_out_after_a_second_look(shymkent: House) -> None:
    """An old button doesn't take out what has moved to its place."""
    setter = await written(shymkent)
    await setter.tap("2. Срок")
    await setter.tap("Убрать из плана")
    old = setter.message.buttons[0][0]["callback_data"]
    assert "Срок подготовки протокола" in setter.screen
    assert await setter.tap("Убрать КЦИ") == "КЦИ убран"
    names = [kci.name for kci in await kcis(shymkent)]
    assert names == ["Заседания без переноса", "Порядок видеотрансляции утверждён"]
    refused = await shymkent.press(SETTER, old)
    assert refused.answer is not None
    assert refused.answer["show_alert"]
    assert len(await kcis(shymkent)) == 2


async def test_s24_two_are_too_few_and_there_is_no_sixth(shymkent: House) -> None:
    setter = await begun(shymkent)
    await write(setter, COUNTED)
    await setter.tap("Добавить КЦИ 2")
    await write(setter, LESS)
    await setter.tap("К плану")
    await setter.tap("Проверить и отправить")
    assert "от 3 до 5 КЦИ" in await setter.tap("Отправить план")
    await setter.tap("Назад")
    for number in (3, 4, 5):
        await setter.tap(f"Добавить КЦИ {number}")
        await write(setter, LESS)
    assert "Добавить КЦИ 6" not in setter.labels
    await setter.tap("К плану")
    assert not any(label.startswith("Добавить") for label in setter.labels)


async def test_only_the_evaluator_writes(shymkent: House) -> None:
    """The head reads the plan that is being written for him, and can't press its form."""
    setter = await written(shymkent)
    form = setter.message.buttons[0][0]["callback_data"]
    refused = await shymkent.press(HEAD, form)
    assert refused.answer is not None
    assert refused.answer["text"] == "Этого здесь нет, или это не ваше."


# From a spreadsheet

ROWS: tuple[tuple[str | None, ...], ...] = (
    ("Заседания", "больше", "%", "75%", None, None, None, None, "25.12.2026", "Лучше", "План"),
    ("Срок", "меньше", "дней", None, "4", "3", "2", "1,5", "25.12.2026", "Лучше", "План"),
    ("Порядок", "сделано", None, None, None, None, None, None, "20.03.2026", "Лучше", "План"),
)


def filled(blank: bytes, rows: tuple[tuple[str | None, ...], ...]) -> bytes:
    """The sheet that the bot gave, filled in."""
    book = load_workbook(io.BytesIO(blank))
    sheet = book.worksheets[0]
    for number, row in enumerate(rows, start=3):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column).value = value
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


async def given(house: House) -> tuple[Hand, bytes]:
    """The evaluator has the sheet to fill in."""
    await open_plans(house)
    setter = await to_plan(house)
    await setter.tap("Из таблицы Excel")
    await setter.tap("Таблица для заполнения")
    name, blank = setter.files()[-1]
    assert name == f"План работы {HEADS_NAME}.xlsx"
    return setter, blank


async def test_a_sheet_is_shown_and_then_written_whole(shymkent: House) -> None:
    setter, blank = await given(shymkent)
    await setter.send("plan.xlsx", filled(blank, ROWS))
    assert "1. Заседания" in setter.screen
    assert "План: 4 → 3 → 2 → 1,5 дней" in setter.screen
    assert await kcis(shymkent) == ()
    await setter.tap("Записать в план")
    assert "КЦИ из таблицы записаны в план." in setter.screen
    names = [(kci.name, kci.direction, kci.planned) for kci in await kcis(shymkent)]
    assert names == [
        ("Заседания", "more", (Decimal(75),)),
        ("Срок", "less", (Decimal(4), Decimal(3), Decimal(2), Decimal("1.5"))),
        ("Порядок", "done", ()),
    ]


async def test_every_fault_of_a_sheet_is_named_by_its_row(shymkent: House) -> None:
    """Nothing of a faulty sheet is taken."""
    setter, blank = await given(shymkent)
    bad = (
        ("", "больше", "%", "75", None, None, None, None, "25.12.2026", "Лучше", "План"),
        ("Б", "как-то", "%", "1", "2", None, None, None, "31.02.2026", "Лучше", "План"),
        ("В", "меньше", "%", "0", None, None, None, None, "25.12.2027", "Лучше", "План"),
        ("Г", "сделано", None, "5", None, None, None, None, "25.12.2026", None, "План"),
    )
    await setter.send("plan.xlsx", filled(blank, bad))
    assert "В таблице 8 ошибок." in setter.screen
    for line in (
        "Строка 3, «Наименование КЦИ»: не заполнено",
        "Строка 4, «Как считается»: непонятно, как считается",
        "Строка 4, «План на период»: нужно одно число на период или все четыре",
        "Строка 4, «Срок»: это не дата",
        "Строка 5, «План на период»: значение должно быть больше нуля",
        "Строка 5, «Срок»: срок вне периода плана: с 01.01.2026 по 31.12.2026",
        "Строка 6, «План на период»: у КЦИ «сделано или нет»",
        "Строка 6, «Ожидаемое изменение»: не заполнено",
    ):
        assert line in setter.screen
    assert await kcis(shymkent) == ()


async def test_a_sheet_of_another_head_is_refused(shymkent: House) -> None:
    _, blank = await given(shymkent)
    other = await to_plan(shymkent, name="Омарова")
    await other.tap("Из таблицы Excel")
    await other.send("plan.xlsx", filled(blank, ROWS))
    assert "таблица составлена не для этого человека: Омарова" in other.screen
    assert await kcis(shymkent, "1007") == ()


async def test_more_than_five_rows_are_refused(shymkent: House) -> None:
    setter, blank = await given(shymkent)
    await setter.send("plan.xlsx", filled(blank, ROWS * 2))
    assert "КЦИ больше, чем 5" in setter.screen


async def test_what_is_no_sheet_is_told_so(shymkent: House) -> None:
    setter, _ = await given(shymkent)
    assert "Здесь нужен файл" in await shymkent.say(SETTER, "вот план")
    await setter.send("plan.csv", "просто;текст".encode())
    assert "не нашлись заголовки столбцов" in setter.screen
    await setter.tap("Другая таблица")
    await setter.send("plan.xlsx", b"PK\x03\x04broken")
    assert "Другая таблица" in setter.labels


async def test_a_sheet_that_was_sent_meanwhile_isnt_written(shymkent: House) -> None:
    """The plan went off in another message: the waiting preview is refused."""
    setter, blank = await given(shymkent)
    await setter.send("plan.xlsx", filled(blank, ROWS))
    await setter.tap("Записать в план")
    await setter.tap("Из таблицы Excel")
    await setter.send("plan.xlsx", filled(blank, ROWS[::-1]))
    data = setter.message.buttons[0][0]["callback_data"]
    actor, person = await shymkent.person(SETTER), await shymkent.person(HEAD)
    plans = await shymkent.app.database.read(lambda b: b.work_plans.of_person(person.id))
    await shymkent.app.verbs.work_plans.submit(actor, plans[0].id)
    await shymkent.press(SETTER, data)
    assert "план изменился" in setter.screen
    assert [kci.name for kci in await kcis(shymkent)] == ["Заседания", "Срок", "Порядок"]


async def test_a_kazakh_sheet_is_read_in_kazakh(baidibek: House) -> None:
    hr = Hand(baidibek, baidibek.sample.hr_head)
    await hr.desk("НМИ бар жоспарлар", "Жоспарларды ашу", "1. Бәйдібек", "2026 жыл")
    await hr.tap(next(label for label in hr.labels if "жоспарды ашу" in label))
    await hr.tap("Жоспарларды ашу")
    plans = await baidibek.app.database.read(lambda b: b.work_plans.in_state(PlanState.DRAFT))
    everybody = await baidibek.app.database.read(lambda b: b.people.all())
    numbers = {person.id: person.number for person in everybody}
    plan = plans[0]
    setter = Hand(baidibek, numbers[plan.evaluator])
    await setter.say("/tasks", new=True)
    await setter.tap("Жоспарларды жасау")
    await setter.tap(plan.person_name)
    await setter.tap("Excel кестесінен")
    await setter.tap("Толтыратын кесте")
    rows = (
        ("А", "көп", "%", "75", None, None, None, None, "25.12.2026", "Жақсы", "Жоспар"),
        ("Б", "аз", "күн", "3", None, None, None, None, "25.12.2026", "Жақсы", "Жоспар"),
        ("В", "орындалды", None, None, None, None, None, None, "25.12.2026", "Жақсы", "Жоспар"),
    )
    await setter.send("plan.xlsx", filled(setter.files()[-1][1], rows))
    await setter.tap("Жоспарға жазу")
    assert "Кестедегі НМИ жоспарға жазылды." in setter.screen
    stored = await baidibek.app.database.read(lambda b: b.work_plans.get(plan.id))
    assert stored is not None
    assert [kci.direction for kci in stored.kcis] == ["more", "less", "done"]
