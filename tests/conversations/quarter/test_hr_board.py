"""HR looks at a running quarter and nudges."""

from __future__ import annotations

from evaluation.base.ids import CampaignId
from tests.conversations.conftest import DEPUTY, HEAD, HR, HR_HEAD, RUSSIAN_SERVANT, SERVANT, House
from tests.conversations.hand import Hand


async def test_the_board_shows_states_and_who_is_late_first(house: House) -> None:
    """M-8, M-4a: totals, units, evaluators; the deadline with its paragraph."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки: 1 квартал 2026 года")
    assert "до пн 20 апреля · осталось 12 раб. дней · п. 4" in hand.screen
    assert "Подписано: 1 из 22" in hand.screen
    assert "не сверена" in hand.screen
    await hand.tap("Подразделения")
    assert "• Цифрлық қызметтер бөлімі: 1 из 5" in hand.screen
    await hand.tap("Назад")
    await hand.tap("Оценивающие")
    assert hand.labels[0].startswith("0 из 5")
    await hand.tap("1 из 4 · Төлеубаев")
    assert "подписан · Сыздықова Әсел Ғаниқызы" in hand.labels
    assert "Осталось 3 листа из 4" in hand.screen


async def test_an_hr_specialist_sees_states_and_never_marks(house: House) -> None:
    """Rules §10: HR specialist: states, never marks; the result's button is the head's only."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    specialist, head = Hand(house, HR), Hand(house, HR_HEAD)
    await specialist.desk("Бағалау барысы", "Бағалаушылар", "1 / 4 · Төлеубаев", "қол қойылған")
    assert "Нәтижені көру" not in specialist.labels
    assert "4,00" not in specialist.screen
    await head.desk("Ход оценки", "Оценивающие", "1 из 4 · Төлеубаев", "подписан")
    await head.tap("Посмотреть результат")
    assert "4,00" in head.newest()
    assert head.message.protect_content


async def test_a_draft_shows_how_far_it_is(house: House) -> None:
    await house.open_quarter()
    await house.tap(HEAD, "Бағалауға өту")
    await house.tap(HEAD, "Сыздықова Әсел Ғаниқызы · басталмаған")
    await house.tap(HEAD, "5")
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Оценивающие", "0 из 4 · Төлеубаев")
    assert "черновик 1/4 · Сыздықова Әсел Ғаниқызы" in hand.labels


async def test_one_press_nudges_all_and_a_second_nobody(house: House) -> None:
    await house.open_quarter()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Ход оценки", "Напомнить оценивающим")
    assert "получат 6 оценивающих" in hand.screen
    assert await hand.tap("Напомнить: 6 людям") == "Напоминания отправлены: 6"
    assert "Еске салу" in house.screen(HEAD)
    await hand.tap("Напомнить оценивающим")
    assert "Напоминать некому" in hand.screen
    assert hand.labels == ["Назад", "Главная"]


async def test_what_an_evaluator_flags_leads_to_the_acts(house: House) -> None:
    """ "Not my person" waits on HR's list until the sheet is put right."""
    await house.open_quarter()
    sheets = house.app.verbs.sheets
    actor = await house.person(HEAD)
    team = await sheets.team(actor, CampaignId(1))
    (view,) = [v for v in team.views if v.sheet.person_name.startswith("Сыздықова")]
    await sheets.flag(actor, view.sheet.id, "not-mine")
    hand = Hand(house, HR_HEAD)
    await hand.desk("Сообщения оценивающих: 1")
    assert "Төлеубаев Асқар Жанатұлы: «не мой сотрудник»" in hand.screen
    await hand.tap("Сыздықова")
    assert "Исправить оценивающего…" in hand.labels


async def test_the_desk_is_hr_s_alone(house: House) -> None:
    """Permission is asked in the verb: buttons that others forge get the reason, not the screen."""
    await house.open_quarter()
    for data in (
        "desk", "board:1", "evals:1:0", "eval:1:8:0", "dsheet:1", "left:1:0", "nudge?:1",
        "nudge:1", "calls:0", "call:1", "flags:0", "people:0", "who:4", "invite:9", "links",
        "roles:4:15", "file", "empty", "acts", "cal:0", "day?", "camps:0", "pick:cor:1:0:0",
        "why:can:1:0:0", "told?:1:phone", "told:1:phone", "apply:1", "drop:1", "unlink:9",
    ):  # fmt: skip
        pressed = await house.press(RUSSIAN_SERVANT, data)
        assert pressed.answer is not None, data
        assert pressed.answer["show_alert"], data
        assert "кадровая служба" in pressed.answer["text"], data
    assert "Сізде ондай рөл жоқ" in await house.say(DEPUTY, "/desk")


async def test_whom_the_bot_cannot_tell_that_it_begins_stands_on_the_board(shymkent: House) -> None:
    """S-27, S-31: by name, with the paragraphs that ask for it; nobody under the act of 2025."""
    await shymkent.make_plans()
    await shymkent.open_quarter()
    hand = Hand(shymkent, shymkent.sample.hr_head)
    await hand.desk("Ход оценки")
    names = {(await shymkent.person(number)).name for number in shymkent.sample.not_joined}
    told = hand.screen.partition("бот не может уведомить")[2]
    assert "(п. 27, 31)" in told
    assert {line[2:] for line in told.splitlines() if line.startswith("• ")} <= names
    assert "• " in told
