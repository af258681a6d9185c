"""HR enters what came true of a plan; strategic planning agrees; evaluator and head look on."""

from __future__ import annotations

from decimal import Decimal

from evaluation.calendar.calendar import Quarter
from evaluation.kci.values import KciReport, ReportState
from evaluation.law.kci_marks import AllowedRow
from tests.conversations.conftest import House, shymkent
from tests.conversations.hand import Hand
from tests.conversations.plans.plans import (
    HEAD,
    HEADS_NAME,
    HR_HEAD,
    PLANNING,
    SERVANT,
    SETTER,
    approved,
)

__all__ = ["shymkent"]

QUARTER = Quarter(2026, 1)


async def report(house: House) -> KciReport | None:
    """The revision that is worked on, as stored."""
    person = await house.person(HEAD)

    def look(books: object) -> KciReport | None:
        plan = books.work_plans.of_person(person.id)[0]  # type: ignore[attr-defined]
        found: KciReport | None = books.work_plans.latest_report(  # type: ignore[attr-defined]
            plan.id, QUARTER
        )
        return found

    return await house.app.database.read(look)


async def values(house: House) -> Hand:
    """HR has the head's values of the first quarter on the screen; nothing is entered."""
    await approved(house)
    hr = Hand(house, HR_HEAD)
    await hr.desk("Планы работы", "Фактические значения", "1 квартал", HEADS_NAME)
    return hr


async def entered(house: House) -> Hand:
    """All three are entered."""
    hr = await values(house)
    await hr.tap("1. Заседания")
    await hr.say("36")
    await hr.tap("2. Срок")
    await hr.say("4")
    await hr.tap("3. Порядок")
    await hr.tap("Сделано")
    return hr


async def sent(house: House) -> Hand:
    """They wait for strategic planning."""
    hr = await entered(house)
    await hr.tap("Направить")
    await hr.tap("Направить значения")
    return hr


async def agreed(house: House) -> Hand:
    """The evaluator has got them."""
    hr = await sent(house)
    planning = Hand(house, PLANNING)
    planning.newest()
    await planning.tap("Открыть значения")
    await planning.tap("Согласовать")
    await planning.tap("Согласовать значения")
    return hr


async def test_s23f_the_percent_of_each_direction_is_computed_at_once(shymkent: House) -> None:
    """48 planned, 36 done: 75; 3 days planned, 4 taken: 75; done: 100. All of it preliminary."""
    hr = await entered(shymkent)
    assert "план: 48 заседаний · факт: 36 заседаний · 75,00\u00a0%" in hr.screen
    assert "план: 3 раб. дней · факт: 4 раб. дней · 75,00\u00a0%" in hr.screen
    assert "план: сделать · факт: сделано · 100,00\u00a0%" in hr.screen
    assert "Расчёт предварительный." in hr.screen
    assert "до пт 3 апреля" in hr.screen


async def test_the_term_and_the_empty_table_are_told_to_hr(shymkent: House) -> None:
    """S-28c: where the table is empty, nothing restrains a mark, and HR hears it."""
    hr = await values(shymkent)
    assert "при любом проценте можно поставить любую оценку" in hr.screen
    assert "(таблица определения допустимой оценки" in hr.screen
    assert "п. 28" in hr.screen


async def test_a_value_is_echoed_with_the_name(shymkent: House) -> None:
    hr = await values(shymkent)
    await hr.tap("1. Заседания")
    assert "числом (единица: заседаний, план: 48)" in hr.screen
    assert "До отправки его видят служба управления персоналом и стратегическое" in hr.screen
    assert "Не получилось прочесть число" in await shymkent.say(HR_HEAD, "почти все")
    await hr.say("36,5")
    assert f"Записано: {HEADS_NAME}, КЦИ 1: 36,5 заседаний" in hr.screen


async def test_a_value_below_zero_is_refused_where_less_is_better(shymkent: House) -> None:
    hr = await values(shymkent)
    await hr.tap("2. Срок")
    assert "не ниже нуля" in await shymkent.say(HR_HEAD, "-1")


async def test_done_or_not_is_a_button(shymkent: House) -> None:
    hr = await values(shymkent)
    await hr.tap("3. Порядок")
    assert "ответ — кнопкой" in await shymkent.say(HR_HEAD, "1")
    await hr.tap("Не сделано")
    assert "факт: не сделано · 0,00\u00a0%" in hr.screen


async def test_values_arent_sent_before_all_are_entered(shymkent: House) -> None:
    hr = await values(shymkent)
    await hr.tap("1. Заседания")
    await hr.say("36")
    assert "Направить…" not in hr.labels


async def test_s23f_strategic_planning_agrees_first(shymkent: House) -> None:
    """Until then neither the evaluator nor the head sees a number."""
    await sent(shymkent)
    head = Hand(shymkent, HEAD)
    await head.say("/tasks", new=True)
    await head.tap("Планы работы")
    await head.tap("2026 год")
    assert "факт" not in head.screen
    planning = Hand(shymkent, PLANNING)
    assert "ждут вашего согласования" in planning.newest()
    await planning.tap("Открыть значения")
    assert "На согласовании" in planning.screen
    assert "допустимых оценок" not in planning.screen
    await planning.tap("Согласовать")
    await planning.tap("Согласовать значения")
    setter = Hand(shymkent, SETTER)
    assert "Направлены предварительные значения КЦИ" in setter.newest()
    assert "75" not in setter.screen
    await setter.tap("Открыть значения")
    assert "факт: 36 заседаний · 75,00\u00a0%" in setter.screen
    assert "Расчёт предварительный." in setter.screen
    await head.tap("1. Заседания")
    assert "Фактические значения, предварительно" in head.screen
    assert "Процент реализации: 75,00\u00a0%" in head.screen


async def test_s23f_strategic_planning_sends_back_with_a_reason(shymkent: House) -> None:
    hr = await sent(shymkent)
    planning = Hand(shymkent, PLANNING)
    planning.newest()
    await planning.tap("Открыть значения")
    await planning.tap("Вернуть с причиной")
    assert "Фактические значения: 1 квартал 2026 года" in planning.screen
    await planning.say("Заседаний было 34")
    assert await planning.tap("Вернуть значения") == "Значения возвращены"
    assert "Фактические значения КЦИ возвращены" in hr.newest()
    await hr.tap("Открыть значения")
    assert "Заседаний было 34" in hr.screen
    await hr.tap("1. Заседания")
    await hr.say("34")
    found = await report(shymkent)
    assert found is not None
    assert found.state is ReportState.DRAFT


async def test_x10_a_sent_revision_is_refreshed_by_a_new_one(shymkent: House) -> None:
    """The old values hold until the new ones are sent."""
    hr = await agreed(shymkent)
    await hr.tap("Назад")
    await hr.tap(HEADS_NAME)
    assert "Направить…" not in hr.labels
    await hr.tap("Уточнить значения")
    assert "Прежняя остаётся и действует" in hr.screen
    assert await hr.tap("Начать редакцию") == "Новая редакция начата"
    assert "редакция 2" in hr.screen
    await hr.tap("1. Заседания")
    await hr.say("48")
    setter = Hand(shymkent, SETTER)
    await setter.say("/tasks", new=True)
    await setter.tap("Планы работы")
    await setter.tap("Составляю я")
    await setter.tap(HEADS_NAME)
    assert "факт: 36 заседаний" in setter.screen


async def test_an_old_button_sends_no_values_that_werent_shown(shymkent: House) -> None:
    hr = await entered(shymkent)
    await hr.tap("Направить")
    old = hr.message.buttons[0][0]["callback_data"]
    await hr.tap("Назад")
    await hr.tap("1. Заседания")
    await hr.say("40")
    refused = await shymkent.press(HR_HEAD, old)
    assert refused.answer is not None
    assert "значения изменились" in refused.answer["text"]
    found = await report(shymkent)
    assert found is not None
    assert found.state is ReportState.DRAFT


async def test_others_dont_reach_the_values(shymkent: House) -> None:
    hr = await values(shymkent)
    card = next(
        row[0]["callback_data"]
        for row in hr.message.buttons
        if row[0]["callback_data"].startswith("kv-ask")
    )
    for number, data in ((SERVANT, card), (SERVANT, "kv-desk"), (HEAD, card), (SETTER, card)):
        refused = await shymkent.press(number, data)
        assert refused.answer is not None
        assert refused.answer["show_alert"]


async def test_s28c_a_loaded_table_shows_the_marks_that_it_allows(shymkent: House) -> None:
    """HR sees beside the percent which mark it allows, and hears no more of an empty table."""
    bands = (
        AllowedRow(Decimal(0), Decimal("79.99"), Decimal(0), Decimal("2.99")),
        AllowedRow(Decimal(80), None, Decimal(3), Decimal(5)),
    )
    actor = await shymkent.person(HR_HEAD)
    await shymkent.app.verbs.allowed_tables.load(actor, "shymkent-2023", bands)
    hr = await entered(shymkent)
    assert "допустимых оценок пуста" not in hr.screen
    await hr.tap("Направить")
    assert "КЦИ 1: допустимая оценка от 0 до 2,99" in hr.screen
    assert "КЦИ 3: допустимая оценка от 3 до 5" in hr.screen
