"""HR's acts with a reason: picked, typed, looked at once more, done; each in the trail."""

from __future__ import annotations

import json
from dataclasses import replace

from evaluation.base.ids import CampaignId
from evaluation.base.trail import first_fault
from tests.conversations.conftest import (
    FIRST_QUARTER,
    HEAD,
    HR,
    HR_HEAD,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
)
from tests.conversations.hand import Hand

REASON = "Приказ № 17 от 2 апреля"


async def last_entry(house: House) -> dict[str, object]:
    """The newest line of the trail, its act under "act"; the chain is whole."""
    entries = await house.app.database.read(lambda books: tuple(books.trail.entries()))
    assert first_fault(entries) is None
    payload: dict[str, object] = json.loads(entries[-1].payload or "{}")
    return {**payload, "act": entries[-1].act}


async def to_sheet(house: House, evaluator: str, person: str) -> Hand:
    """HR's hand on a sheet of the running quarter."""
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Оценивающие")
    await hand.tap(next(label for label in hand.labels if evaluator in label))
    await hand.tap(next(label for label in hand.labels if person in label))
    return hand


async def test_a_wrong_evaluator_is_corrected(house: House) -> None:
    """The right one gets the sheet and hears of it; the reason is in the trail."""
    await house.open_quarter()
    await house.turn("1m")
    hand = await to_sheet(house, "Төлеубаев", "Сыздықова")
    await hand.tap("Исправить оценивающего")
    await hand.say("ахметова")
    assert "1 человек" in hand.screen
    await hand.tap("Ахметова")
    assert "Будет: Ахметова Сауле Ермековна" in hand.screen
    assert "Её увидят служба управления персоналом" in hand.screen
    await hand.say(REASON)
    assert REASON in hand.screen
    assert await hand.tap("Исправить") == "Теперь оценивает Ахметова Сауле Ермековна"
    assert "Оценивающее лицо: Ахметова Сауле Ермековна" in hand.screen
    entry = await last_entry(house)
    assert (entry["act"], entry["reason"]) == ("evaluator-changed", REASON)
    assert "осталось 6 листов" in house.screen(RUSSIAN_HEAD)


async def test_all_open_sheets_go_to_who_stands_in(house: House) -> None:
    """M-3c: begun drafts are lost, which is said first; a signed sheet stays."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    actor = await house.person(HEAD)
    team = await house.app.verbs.sheets.team(actor, CampaignId(1))
    draft = next(view.sheet for view in team.views if not view.sheet.is_signed)
    await house.app.verbs.sheets.mark(actor, draft.id, 0, 5)
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Оценивающие", "1 из 4 · Төлеубаев", "Заменить")
    await hand.tap("Ахметова")
    assert "Неподписанных листов: 3" in hand.screen
    assert "Черновик с уже поставленными оценками (1) будет стёрт" in hand.screen
    await hand.say(REASON)
    assert await hand.tap("Заменить") == "3 листа переданы: Ахметова Сауле Ермековна"
    assert "Ахметова Сауле Ермековна" in hand.screen
    assert "Осталось 8 листов из 8" in hand.screen


async def test_the_first_head_s_people_go_to_the_head_of_the_apparatus(house: House) -> None:
    """M-3e, X-49: on the board, with the decision's number and date, to nobody else."""
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Передать руководителю аппарата")
    assert [label[:12] for label in hand.labels] == ["Оспанов Ерла", "Назад", "Главная"]
    await hand.tap("Оспанов")
    assert "Вместо: Сейтказиева Айгуль Маратовна" in hand.screen
    assert "Номер и дата решения не прочитаны" in await house.say(HR_HEAD, REASON)
    await hand.say("12-ө, 01.04.2026")
    assert "12-ө, 01.04.2026" in hand.screen
    # The other of the two sheets is her own: a second worker of HR hands that one over.
    assert await hand.tap("Передать") == "1 лист передан: Оспанов Ерлан Болатұлы"
    await hand.desk("Ход оценки")
    assert "Решение первого руководителя: № 12-ө, 1 апреля 2026 года – Сейтказиева" in hand.screen


async def test_somebody_is_left_out_with_a_reason(house: House) -> None:
    """M-3d and other grounds: the sheet is withdrawn, the board says why."""
    await house.open_quarter()
    hand = await to_sheet(house, "Төлеубаев", "Сыздықова")
    await hand.tap("Откомандирован")
    await hand.say(REASON)
    assert await hand.tap("Снять лист") == "Лист снят: Сыздықова Әсел Ғаниқызы"
    await hand.tap("Кого не оценивают: 4")
    assert f"(п. 3)\n• Сыздықова Әсел Ғаниқызы — {REASON}" in hand.screen


async def test_somebody_left_out_is_added_again_by_the_rule_of_the_act(house: House) -> None:
    """M-16d: the act names the evaluator; M-5 still binds."""
    await house.open_quarter()
    hand = await to_sheet(house, "Төлеубаев", "Сыздықова")
    await hand.tap("Исключить")
    await hand.say(REASON)
    await hand.tap("Исключить")
    await hand.tap("Добавить человека")
    await hand.tap("Сыздықова")
    await hand.tap("Тот, кого называет акт")
    await hand.say("Вернулась")
    answer = await hand.tap("Добавить")
    assert answer == "Добавлено: Сыздықова Әсел Ғаниқызы. Оценивает Сейтказиева Айгуль Маратовна"
    await hand.tap("Назад")
    await hand.tap("Добавить человека")
    await hand.tap("Ермекова")
    await hand.tap("Выбрать самим")
    await hand.tap("Ахметова")
    await hand.say("Просит")
    assert "не хватает срока на должности" in await hand.tap("Добавить")


async def test_a_signed_sheet_is_reopened(house: House) -> None:
    """The result is recalled, its owner's message says so, the evaluator signs again."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    hand = await to_sheet(house, "Төлеубаев", "Сыздықова")
    await hand.tap("Вернуть на доработку")
    assert "Результат будет отозван" in hand.screen
    await hand.say(REASON)
    assert await hand.tap("Вернуть") == "Лист возвращён: Сыздықова Әсел Ғаниқызы"
    assert "Лист: черновик 4/4" in hand.screen
    assert "қайтарып алынды" in house.screen(SERVANT)
    assert REASON not in house.screen(SERVANT)
    assert "парақты персоналды басқару қызметі қайтарды" in house.screen(HEAD)


async def test_a_quarter_is_cancelled_only_while_nothing_is_signed(house: House) -> None:
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Отменить квартал")
    assert "Будет снято листов: 22" in hand.screen
    await hand.say(REASON)
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    assert "уже подписывали" in await hand.tap("Отменить квартал")


async def test_a_cancelled_quarter_is_in_the_list_of_all(house: House) -> None:
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Отменить квартал")
    await hand.say(REASON)
    assert await hand.tap("Отменить квартал") == "Квартал отменён"
    assert "ни один квартал не оценивается" in hand.screen
    await hand.tap("Все кварталы")
    await hand.tap("Отменён: 1 квартал")
    assert hand.labels == ["Назад", "Главная"]


async def test_a_reason_has_words_and_an_end(house: House) -> None:
    """A voice message gets a word; 501 characters are too many; the waiting goes on."""
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Отменить квартал")
    await hand.phone.send_file("voice.ogg", b"OggS", kind="voice")
    await house.people.idle()
    assert "нужен текст" in house.screen(HR_HEAD)
    await house.say(HR_HEAD, "я" * 501)
    assert "501" in house.screen(HR_HEAD)
    await hand.say("я" * 500)
    assert "Изменить причину" in hand.labels


async def test_any_button_ends_the_waiting_for_a_reason(house: House) -> None:
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Отменить квартал", "Назад")
    await house.say(HR_HEAD, REASON)
    assert "Отменить оценку" not in house.screen(HR_HEAD)
    (campaign,) = await house.app.verbs.campaigns.all(await house.person(HR_HEAD))
    assert campaign.state == "open"


async def test_an_old_confirmation_carries_no_newer_reason(house: House) -> None:
    """A button does what stood beside it: with another reason typed since, it does nothing."""
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Отменить квартал")
    await hand.say(REASON)
    old = hand.message.buttons[0][0]["callback_data"]
    await hand.tap("Изменить причину")
    await hand.say("Совсем другая")
    pressed = await house.press(HR_HEAD, old)
    assert pressed.answer is not None
    assert "Причина к этой кнопке уже не ждёт" in pressed.answer["text"]
    foreign = await house.press(HR, old)
    assert foreign.answer is not None
    assert foreign.answer["show_alert"]


async def test_hr_s_own_sheet_is_not_in_hr_s_hands(house: House) -> None:
    await house.open_quarter()
    hand = Hand(house, HR)
    await hand.desk("Бағалау барысы", "Бағалаушылар")
    await hand.tap(next(label for label in hand.labels if "Ким Наталья" in label))
    await hand.tap(next(label for label in hand.labels if "Әбдіхалықова" in label))
    await hand.tap("Бағалаудан шығару")
    await hand.say("Себебі бар")
    assert "өз парағыңыз" in await hand.tap("Бағалаудан шығару")


async def test_people_are_found_by_parts_of_names_and_by_number(house: House) -> None:
    await house.open_quarter()
    hand = await to_sheet(house, "Төлеубаев", "Сыздықова")
    await hand.tap("Исправить")
    for typed in ("асел", "СЫЗДЫКОВА ас", "0009"):
        await hand.say(typed)
        assert "Сыздықова Әсел Ғаниқызы · Бас маман" in hand.labels, typed
    await hand.say("никто такой")
    assert "никого не нашлось" in hand.screen
    assert house.screen(RUSSIAN_SERVANT)


async def test_a_sheet_that_the_act_would_give_elsewhere_is_reassigned(house: House) -> None:
    """X-48: the staff file has changed a superior; the desk lists it, HR gives a reason."""
    await house.open_quarter(names_servants=False)
    await house.turn("1m")

    def moves(books: object) -> None:
        people = books.people  # type: ignore[attr-defined]
        rows = people.rows(FIRST_QUARTER)
        (like,) = [row for row in rows if row.number == SERVANT]
        (head,) = [row for row in rows if row.number == RUSSIAN_HEAD]
        people.put([replace(head, category="D-3"), replace(like, superior=RUSSIAN_HEAD)], None)

    await house.app.database.write(moves)
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Акт теперь назвал бы другого: 7")
    line = "• Сыздықова Әсел Ғаниқызы: Сейтказиева Айгуль Маратовна → Ахметова Сауле Ермековна"
    assert line in hand.screen
    await hand.tap("Сыздықова Әсел Ғаниқызы → Ахметова")
    await hand.say(REASON)
    assert await hand.tap("Исправить") == "Теперь оценивает Ахметова Сауле Ермековна"
    await hand.desk("Ход оценки")
    assert "Акт теперь назвал бы другого: 6" in hand.labels
