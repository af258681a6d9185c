"""A work plan goes its way through five chats: opened, written, agreed, sent back, approved."""

from __future__ import annotations

from evaluation.kci.plan import PlanState, WorkPlan
from tests.conversations.conftest import House, baidibek, shymkent
from tests.conversations.hand import Hand
from tests.conversations.plans.plans import (
    FIRST_HEAD,
    HEAD,
    HEADS_NAME,
    HR,
    HR_HEAD,
    PLANNING,
    SERVANT,
    SETTER,
    agreed,
    approved,
    open_plans,
    sent,
    to_plan,
    written,
)

__all__ = ["baidibek", "shymkent"]


async def plan_of(house: House, number: str = HEAD) -> WorkPlan:
    """Somebody's latest plan, as stored."""
    person = await house.person(number)
    plans: tuple[WorkPlan, ...] = await house.app.database.read(
        lambda books: books.work_plans.of_person(person.id)
    )
    return plans[0]


# HR


async def test_s23a_the_dates_come_first_then_who_sets_and_who_approves(shymkent: House) -> None:
    """S-23a, S-23c, S-24, S-2.12: nothing is opened unseen."""
    hr = Hand(shymkent, HR_HEAD)
    await hr.desk("Планы работы", "Открыть планы", "2. города Шымкент", "2026 год")
    assert "Утвердить: до 19 января 2026 года (п. 23)" in hr.screen
    assert "от 3 до 5 (п. 24)" in hr.screen
    assert "в течение 5 рабочих дней после утверждения (п. 23)" in hr.screen
    assert "Планов: 5 · руководителей без плана: 0" in hr.screen
    await hr.tap("Кто составляет")
    assert f"{HEADS_NAME}, Руководитель организационного отдела" in hr.screen
    assert "составляет Абдраимова Гульжан Ержановна, утверждает Тулегенов Марат" in hr.screen
    await hr.tap("Назад")
    await hr.tap("У кого плана нет")
    assert "план будет у каждого руководителя" in hr.screen
    assert await shymkent.app.database.read(lambda books: books.work_plans.plannings()) == ()


async def test_s23d_a_head_who_came_too_late_is_told_apart(shymkent: House) -> None:
    """S-23d: under three months are left of the year."""
    await shymkent.turn("290d")
    hr = Hand(shymkent, HR_HEAD)
    late = (await shymkent.person("1016")).id
    await shymkent.app.database.write(
        lambda books: books.connection.execute(
            "UPDATE people SET appointed = '2026-10-05' WHERE id = ?", (late,)
        )
    )
    await hr.desk("Планы работы", "Открыть планы", "2. города Шымкент", "2026 год")
    await hr.tap("У кого плана нет")
    assert "Кудайбергенова Роза Сапаровна: при назначении до конца периода" in hr.screen
    assert "(п. 23)" in hr.screen


async def test_two_acts_are_told_apart_by_their_buttons(shymkent: House) -> None:
    """X-30: what is cut off on a phone stands in full above, and what differs stands first."""
    hr = Hand(shymkent, HR_HEAD)
    await hr.desk("Планы работы", "Открыть планы")
    assert hr.labels[:2] == ["1. Байдибекского района, 2023", "2. города Шымкент, 2023"]
    assert "2. Методика оценки деятельности служащих" in hr.screen


async def test_the_board_says_where_each_plan_stands_and_who_is_late(shymkent: House) -> None:
    hr = await open_plans(shymkent)
    assert "• составляется: 5" in hr.screen
    assert f"{HEADS_NAME} · составляется" in hr.labels
    await shymkent.turn("14d")
    await hr.desk("Планы работы", "2026 год")
    assert "Срок утверждения прошёл у 5 планов." in hr.screen
    assert hr.labels[0].endswith("· срок прошёл · составляется")


async def test_a_specialist_sees_the_board_and_nobody_else_does(shymkent: House) -> None:
    hr = await open_plans(shymkent)
    board = hr.message.buttons[0][0]["callback_data"].replace("w-plan", "w-board")
    specialist = Hand(shymkent, HR)
    await specialist.desk("Планы работы", "2026 год")
    assert "• составляется: 5" in specialist.screen
    refused = await shymkent.press(SERVANT, board)
    assert refused.answer is not None
    assert refused.answer["show_alert"]


# The way of a plan


async def test_s2_12_a_plan_goes_from_chat_to_chat(shymkent: House) -> None:
    """S-23a agreed by planning and HR, S-2.12 approved, S-23c posted, S-19 seen by the head."""
    setter = await written(shymkent)
    await setter.tap("Проверить и отправить")
    assert "структурное подразделение, координирующее вопрос стратегического" in setter.screen
    assert "вышестоящий руководитель: Тулегенов Марат Сапарович" in setter.screen
    assert await setter.tap("Отправить план") == "План отправлен"
    planning = Hand(shymkent, PLANNING)
    assert "ждёт вашего согласования" in planning.newest()
    await planning.tap("Открыть план")
    await planning.tap("Согласовать")
    assert await planning.tap("Согласовать план") == "План согласован"
    hr = Hand(shymkent, HR_HEAD)
    hr.newest()
    await hr.tap("Открыть план")
    await hr.tap("Согласовать")
    await hr.tap("Согласовать план")
    first = Hand(shymkent, FIRST_HEAD)
    assert "ждёт вашего утверждения" in first.newest()
    await first.tap("Открыть план")
    assert "Согласуют" not in first.screen
    await first.tap("Утвердить")
    assert await first.tap("Утвердить план") == "План утверждён"
    hr.newest()
    await hr.tap("Открыть план")
    await hr.tap("Размещён в системе")
    assert "единая информационная система" in hr.screen
    assert "размещён" in await hr.tap("Да, размещён")
    head = Hand(shymkent, HEAD)
    await head.say("/tasks", new=True)
    await head.tap("Планы работы")
    await head.tap("2026 год · утверждён и размещён")
    assert "Заседания без переноса" in head.screen
    assert (await plan_of(shymkent)).state is PlanState.APPROVED


async def test_s23a_it_goes_back_with_a_typed_reason(shymkent: House) -> None:
    """The reason is shown once more, then stands on the card; agreement begins anew."""
    setter = await sent(shymkent)
    planning = Hand(shymkent, PLANNING)
    planning.newest()
    await planning.tap("Открыть план")
    await planning.tap("Вернуть с причиной")
    assert "Её увидят: Абдраимова Гульжан Ержановна" in planning.screen
    await planning.say("Третий показатель нельзя измерить")
    assert (await plan_of(shymkent)).state is PlanState.AGREEING
    assert await planning.tap("Вернуть план") == "План возвращён"
    assert "возвращён на доработку" in setter.newest()
    await setter.tap("Открыть план")
    assert "План: на доработке" in setter.screen
    assert "Третий показатель нельзя измерить" in setter.screen
    assert "Проверить и отправить…" in setter.labels


async def test_an_empty_or_endless_reason_is_refused(shymkent: House) -> None:
    await sent(shymkent)
    planning = Hand(shymkent, PLANNING)
    planning.newest()
    await planning.tap("Открыть план")
    await planning.tap("Вернуть с причиной")
    assert "помещается 500" in await shymkent.say(PLANNING, "а" * 501)
    assert (await plan_of(shymkent)).state is PlanState.AGREEING


async def test_the_words_of_an_old_button_are_never_sent(shymkent: House) -> None:
    await sent(shymkent)
    planning = Hand(shymkent, PLANNING)
    planning.newest()
    await planning.tap("Открыть план")
    await planning.tap("Вернуть с причиной")
    await planning.say("Первая причина")
    old = planning.message.buttons[0][0]["callback_data"]
    await planning.tap("Написать иначе")
    await planning.say("Вторая причина")
    refused = await shymkent.press(PLANNING, old)
    assert refused.answer is not None
    assert "уже не ждёт отправки" in refused.answer["text"]
    await planning.tap("Вернуть план")
    last = (await plan_of(shymkent)).sent_back
    assert last is not None
    assert last.words == "Вторая причина"


async def test_an_old_button_approves_nothing_that_wasnt_shown(shymkent: House) -> None:
    """The plan came back, was changed and sent again: the approval on the screen is of the old."""
    setter = await agreed(shymkent)
    first = Hand(shymkent, FIRST_HEAD)
    first.newest()
    await first.tap("Открыть план")
    await first.tap("Утвердить")
    old = first.message.buttons[0][0]["callback_data"]
    actor, plan = await shymkent.person(FIRST_HEAD), await plan_of(shymkent)
    await shymkent.app.verbs.work_plans.send_back(actor, plan.id, "Ещё раз")
    await shymkent.people.idle()
    setter = await to_plan(shymkent)
    await setter.tap("1. Заседания")
    await setter.tap("План")
    await setter.say("60")
    await agreed(shymkent, again=True)
    refused = await shymkent.press(FIRST_HEAD, old)
    assert refused.answer is not None
    assert "план изменился" in refused.answer["text"]
    assert (await plan_of(shymkent)).state is PlanState.APPROVING


async def test_a_second_tap_changes_nothing(shymkent: House) -> None:
    setter = await written(shymkent)
    await setter.tap("Проверить и отправить")
    twice = setter.message.buttons[0][0]["callback_data"]
    await setter.tap("Отправить план")
    before = await plan_of(shymkent)
    await shymkent.press(SETTER, twice)
    assert await plan_of(shymkent) == before


async def test_a_stranger_to_the_plan_gets_one_refusal(shymkent: House) -> None:
    """A foreign and a missing plan are refused alike."""
    await approved(shymkent)
    plan = await plan_of(shymkent)
    words = set()
    for data in (f"w-plan:{plan.id}", "w-plan:9999", f"w-paper:{plan.id}:ru:0", "w-hist:9999"):
        refused = await shymkent.press(SERVANT, data)
        assert refused.answer is not None
        words.add(refused.answer["text"])
    assert words == {"Этого здесь нет, или это не ваше."}


# Following and changing


async def test_s18_s19_head_and_evaluator_note_how_it_goes(shymkent: House) -> None:
    await approved(shymkent)
    head = Hand(shymkent, HEAD)
    await head.say("/tasks", new=True)
    await head.tap("Планы работы")
    await head.tap("2026 год")
    await head.tap("Записать о плане")
    assert "Запись увидят" in head.screen
    await head.say("12 заседаний прошли")
    assert await head.tap("Добавить запись") == "Запись добавлена"
    setter = Hand(shymkent, SETTER)
    await setter.say("/tasks", new=True)
    await setter.tap("Планы работы")
    await setter.tap("Составляю я")
    await setter.tap(HEADS_NAME)
    assert f"{HEADS_NAME}: 12 заседаний прошли" in setter.screen
    await setter.tap("Записи: 1")
    assert "12 заседаний прошли" in setter.screen


async def test_s26_a_plan_changes_for_functions_and_structure_only(shymkent: House) -> None:
    """X-59: each condition is confirmed; the new version names them, the old one stays in force."""
    await approved(shymkent)
    setter = Hand(shymkent, SETTER)
    await setter.say("/tasks", new=True)
    await setter.tap("Планы работы")
    await setter.tap("Составляю я")
    await setter.tap(HEADS_NAME)
    await setter.tap("Изменить план")
    assert "(п. 26)" in setter.screen
    person = await shymkent.person(HEAD)
    (plan,) = await shymkent.app.database.read(lambda b: b.work_plans.of_person(person.id))
    old = await shymkent.press(SETTER, f"w-say:func:{plan.id}:")
    assert old.answer is not None
    assert "подтвердите каждое условие" in str(old.answer["text"]), "a button of before X-59"
    conditions = [
        "изменились функции",
        "изменилась структура",
        "это прямо влияет на достижение КЦИ",
    ]
    assert setter.labels[:3] == [f"☐ {one}" for one in conditions]
    for one in conditions:
        assert "Написать, что изменилось" not in setter.labels
        await setter.tap(f"☐ {one}")
    assert setter.labels[:3] == [f"✓ {one}" for one in conditions]
    await setter.tap("Написать, что изменилось")
    await setter.say("Отдел разделён на два")
    assert "Вы подтверждаете: изменились и функции, и структура" in setter.screen
    assert await setter.tap("Начать новую версию") == "Новая версия начата"
    assert "версия 2" in setter.screen
    assert (
        "Основание новой версии: изменились функции и структура, и это прямо влияет"
        in setter.screen
    )
    assert "Отдел разделён на два" in setter.screen
    await setter.tap("Версии и шаги")
    await setter.tap("Версия 1 · утверждён")
    assert "План: утверждён" in setter.screen
    person = await shymkent.person(HEAD)
    versions = await shymkent.app.database.read(lambda b: b.work_plans.of_person(person.id))
    assert [(plan.version, plan.state) for plan in versions] == [
        (2, PlanState.DRAFT),
        (1, PlanState.APPROVED),
    ]


async def test_a_plan_is_printed_in_the_language_of_choice(shymkent: House) -> None:
    await approved(shymkent)
    head = Hand(shymkent, HEAD)
    await head.say("/tasks", new=True)
    await head.tap("Планы работы")
    await head.tap("2026 год")
    await head.tap("Печать")
    assert "Язык бумаги: русский" in head.screen
    await head.tap("План: PDF")
    name, content = head.files()[-1]
    assert name == f"План работы {HEADS_NAME} 2026.pdf"
    assert content.startswith(b"%PDF")


# The Kazakh act


async def test_b21_the_same_way_in_kazakh(baidibek: House) -> None:
    """B-21, B-22: the act's own words; nothing of another language on the way."""
    hr = Hand(baidibek, baidibek.sample.hr_head)
    await hr.desk("НМИ бар жоспарлар", "Жоспарларды ашу", "1. Бәйдібек", "2026 жыл")
    assert "19 қаңтар" in hr.screen
    assert "Жоспардағы НМИ саны: 3–5" in hr.screen
    await hr.tap("Кім жасайды")
    assert "жасайды:" in hr.screen
    await hr.tap("Артқа")
    await hr.tap(next(label for label in hr.labels if "жоспарды ашу" in label))
    await hr.tap("Жоспарларды ашу")
    assert "• жасалуда:" in hr.screen


async def test_s23_a_body_whose_act_has_no_kci_is_offered_no_plans(house: House) -> None:
    """M-17: the act of 2025 knows no КЦИ; before an act is in force the desk can't know."""
    hand = Hand(house, "0004")
    await hand.desk()
    assert "Планы работы с КЦИ" in hand.labels
    await house.open_quarter()
    await hand.desk()
    assert "Планы работы с КЦИ" not in hand.labels


async def test_s23_a_body_with_kci_keeps_its_plans_on_the_desk(shymkent: House) -> None:
    await shymkent.make_plans()
    hand = Hand(shymkent, "1007")
    await hand.desk()
    assert "Планы работы с КЦИ" in hand.labels
