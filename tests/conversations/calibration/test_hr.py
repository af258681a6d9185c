"""HR runs a case at the desk: register, body, call, session, vote, protocol (M-20 to M-22)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from evaluation.base.ids import CaseId
from evaluation.calibration.cases import Stage
from tests.conversations.calibration.sitting import (
    MARKS,
    Party,
    apply,
    at_table,
    case_of,
    hear_evaluator,
    hold,
    members_of,
)
from tests.conversations.conftest import HEAD, HR, HR_HEAD, LAWYER, SERVANT, House
from tests.conversations.talk import results_of

CASE = CaseId(1)
PLACE = "каб. 305, 3 этаж"
FIVE = (HR_HEAD, "0014", "0020", "0003", LAWYER)


async def registered(house: House) -> Party:
    """A registered application, and the phone of HR's head."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, MARKS)
    await apply(house, SERVANT)
    return Party(house, HR_HEAD)


async def composed(house: House, numbers: tuple[str, ...] = ()) -> Party:
    """The same with its body, on the host's screen."""
    host = await registered(house)
    await hold(house, numbers)
    await at_host(host)
    return host


async def sitting(house: House, numbers: tuple[str, ...] = ()) -> tuple[Party, list[Party]]:
    """HR's head and the members at the table."""
    host = await registered(house)
    members = await at_table(house, numbers)
    await at_host(host)
    return host, members


async def at_host(host: Party) -> str:
    """From the desk to the host's screen."""
    await host.say("/desk", new=True)
    await host.press("Калибр")
    return await host.press("К-2026-0001")


async def in_kazakh(house: House, number: str) -> None:
    """Somebody chooses Kazakh."""
    await house.app.verbs.joining.choose_language(await house.person(number), "kk")


async def comes(house: House, number: str, *, yes: bool = True) -> None:
    """A member answers the call."""
    await house.app.verbs.sessions.answer(await house.person(number), CASE, comes=yes)
    await house.people.idle()


async def propose(house: House, number: str, mark: str, reason: str = "Есть документы") -> None:
    """A member puts a mark forward."""
    actor = await house.person(number)
    await house.app.verbs.sessions.put_forward(actor, CASE, Decimal(mark), reason)


async def vote(house: House, members: Sequence[Party], mark: str, votes: str) -> None:
    """The members vote in their order: "++-"."""
    for member, sign in zip(members, votes, strict=True):
        actor = await house.person(member.number)
        verb = house.app.verbs.sessions.vote
        await verb(actor, CASE, Decimal(mark), for_it=sign == "+")
    await house.people.idle()


async def test_the_register_shows_stage_term_and_what_was_missed(house: House) -> None:
    """M-19a: the next term with its paragraph; a passed one is marked, no right goes (A-09)."""
    host = await registered(house)
    await host.say("/desk", new=True)
    assert "Калибровка: 1" in host.labels
    await host.press("Калибровка")
    assert "В работе: 1 · всего: 1" in host.screen
    assert "Решение о проведении и составе: до вт 7 апреля" in host.screen
    assert "п. 19" in host.screen
    await house.turn("6d")
    await host.say("/desk", new=True)
    await host.press("Калибровка")
    assert "срок прошёл" in host.screen
    await hold(house)
    await host.press("Назад")
    await host.press("Калибровка")
    assert "⚠ Пропущено: Решение о проведении и составе" in host.screen
    assert "Сессия: до чт 16 апреля" in host.screen


async def test_the_host_s_whole_way(house: House) -> None:
    """M-20, M-21, M-22a to M-22f: called, opened, noted, voted, worded, signed, posted."""
    host = await composed(house)
    assert host.labels[0] == "Назначить сессию…"
    await host.press("Назначить сессию")
    assert "п. 20" in host.screen
    assert host.labels[:2] == ["чт 2 апреля", "пт 3 апреля"]
    assert "сб 4 апреля" not in host.labels
    await host.press("вт 14 апреля")
    assert {"09:30", "17:00"} <= set(host.labels)
    await host.write("14.20")
    await host.write(PLACE)
    assert f"14:20, {PLACE}" in host.screen
    assert "Без голоса: Төлеубаев Асқар Жанатұлы, Сыздықова Әсел Ғаниқызы" in host.screen
    await host.press("Назначить")
    assert host.toast == "Приглашения отправлены"
    members = await members_of(house)
    for member in members:
        await comes(house, member.number)
    await at_host(host)
    assert "Придут 3 из 3" in host.screen
    assert "тағайындалды" in house.screen(SERVANT)
    await house.turn("12d")
    await at_host(host)
    await host.press("Открыть сессию")
    assert "решающего голоса акт не называет" in host.screen
    await host.press("Открыть")
    assert host.toast == "Сессия открыта"

    await host.press("Голосование")
    assert "Большинства пока быть не может" in host.screen
    assert "На сессии оценивающее лицо аргументирует свою оценку (п. 22)" in host.screen
    speak = ["Записать слова оценивающего", "Оценивающее лицо не явилось…"]
    assert host.labels == [*speak, "Назад", "Главная"]
    for member in members:
        actor = await house.person(member.number)
        await house.app.verbs.sessions.take_part(actor, CASE)
    await at_host(host)
    await host.press("Записать слова оценивающего")
    await host.write("Работала ровно")
    await host.press("Записать возражение")
    await host.write("Все сроки соблюдены")
    assert "Заявитель, Сыздықова Әсел Ғаниқызы: Все сроки соблюдены" in host.screen
    await propose(house, members[1].number, "4.5")
    await propose(house, members[2].number, "4")
    await host.press("Обновить")
    assert "Ахметова Сауле Ермековна предлагает 4,50" in host.screen
    assert "Ибраева Лаура Сакеновна поддерживает 4,00" in host.screen
    await host.press("Голосование")
    assert "нужно большинство голосов членов (п. 22): «за» 2 из 3" in host.screen
    assert "1. 4,50" in host.screen
    await host.press("30 минут")
    assert host.toast == "Голосование началось"
    actor = await house.person(members[0].number)
    await house.app.verbs.sessions.vote(actor, CASE, Decimal("4.5"), for_it=True)
    await at_host(host)
    assert "проголосовал 1 из 3. Голоса откроются все вместе" in host.screen
    assert "За: Ким" not in host.screen
    await vote(house, members[1:], "4.5", "+-")
    await at_host(host)
    assert "4,50: за 2 из 3" in host.screen
    assert "Против: Ибраева Лаура Сакеновна" in host.screen

    await host.press("Уточнить текст")
    await host.write("Сессия проходила очно.")
    assert "Сессия проходила очно." in host.screen
    await host.press("Протокол")
    assert "Протокол калибровочной сессии" in host.screen
    await at_host(host)
    await host.press("Передать на подпись…")
    await host.press("Передать на подпись")
    assert host.toast == "Протокол на подписи"
    for member in members[:2]:
        await house.app.verbs.protocols.sign(await house.person(member.number), CASE)
    await at_host(host)
    assert "Подписи: 2 из 3" in host.screen
    await host.press("Не подписывает: Ибраева")
    await host.write("Голосовала против")
    assert "Голосовала против" in host.screen
    await host.press("Записать отказ")
    assert host.toast == "Отказ записан"
    assert (await case_of(house)).stage is Stage.SIGNED
    (result,) = await results_of(house, SERVANT)
    assert result.mean.value == Decimal("4.5")

    assert host.labels[0] == "Протокол размещён…"
    await host.press("Протокол размещён")
    assert "п. 22" in host.screen
    await host.write("13.04.2026")
    assert "не позже сегодняшнего дня" in house.screen(HR_HEAD)
    await host.press("Сегодня, 14 апреля")
    assert "Протокол размещён в системе: 14 апреля 2026 года" in host.screen
    assert "Встреча оценивающего лица со служащим" in host.screen
    await host.press("Назад")
    assert "В работе: 0 · всего: 1" in host.screen


async def test_the_host_s_way_in_kazakh(house: House) -> None:
    """The same in Kazakh, with a lowered mark and the hour of the vote moved."""
    await in_kazakh(house, HR_HEAD)
    host = await registered(house)
    await host.say("/desk", new=True)
    assert "Калибрлеу: 1" in host.labels
    await hold(house)
    await at_host(host)
    await host.press("Сессияны тағайындау…")
    assert "20-тармақ" in host.screen
    await host.press(host.labels[2])
    await host.press("15:00")
    await host.write("https://meet.example.kz/kalibr")
    await host.press("Тағайындау")
    assert host.toast == "Шақырулар жіберілді"
    await house.turn("5d")
    await at_host(host)
    await host.press("Сессияны ашу…")
    await host.press("Ашу")
    members = await members_of(house)
    for member in members:
        actor = await house.person(member.number)
        await house.app.verbs.sessions.take_part(actor, CASE)
    await propose(house, members[1].number, "3.25")
    await at_host(host)
    assert "3,25 ұсынады" in host.screen
    await host.press("Дауыс беру…")
    assert "бағалаушы адам өз бағасына дәлел келтіреді (22-тармақ)" in host.screen
    await host.press("Бағалаушы адам келмеді…")
    await host.write("Іссапарда")
    assert "келген жоқ: Іссапарда" in host.screen
    await host.press("Дауыс беру…")
    assert "мүшелердің басым дауысы керек (22-тармақ): «жақтап» 2 / 3" in host.screen
    await host.press("15 минут")
    await host.press("Дауыс беру сағатын өзгерту")
    await host.press("1 сағат")
    assert host.toast == "Дауыс беру сағаты өзгертілді"
    await house.turn("20m")
    assert (await case_of(house)).stage is Stage.VOTING
    await vote(house, members, "3.25", "+++")
    await at_host(host)
    assert "бұрын 4,00 болған, енді 3,25" in host.screen
    await host.press("Қол қоюға беру…")
    await host.press("Қол қоюға беру")
    assert host.toast == "Хаттама қол қоюда"


async def test_a_member_who_cannot_come_is_replaced(house: House) -> None:
    """M-19c to e: only lawful replacements are listed; the newcomer is called too."""
    host = await composed(house)
    await host.press("Назначить сессию")
    await host.press("вт 7 апреля")
    await host.press("10:00")
    await host.write(PLACE)
    await host.press("Назначить")
    await comes(house, "0014", yes=False)
    await at_host(host)
    assert "⚠ Не смогут: Ахметова Сауле Ермековна" in host.screen
    assert host.labels[0] == "Заменить: Ахметова Сауле Ермековна"
    await host.press("Заменить: Ахметова")
    assert "п. 19" in host.screen
    offered = " ".join(host.labels)
    assert "Литвиненко Павел Андреевич · по решению должностного лица" in offered
    # Сейтказиева named the evaluator of this mark: she doesn't vote on it.
    for barred in ("Сыздықова", "Төлеубаев", "Мұқашева", "Ахметова", "Сейтказиева"):
        assert barred not in offered
    old = host.data["Литвиненко Павел Андреевич · по решению должностного лица"]
    await host.press("Литвиненко")
    assert "Вместо: Ахметова Сауле Ермековна" in host.screen
    await host.press("Изменить состав")
    assert host.toast == "Состав изменён"
    assert "Литвиненко Павел Андреевич, по решению должностного лица: ответа нет" in host.screen
    assert "Приглашение на калибровочную сессию" in house.screen(LAWYER)
    assert "незаконен" in await host.hostile(old.replace("h-swap?:1:14:6", "h-swap?:1:20:9"))
    case = await case_of(house)
    assert {seat.person for seat in case.approved} != case.people  # the decision stays as it was


async def test_a_seat_left_empty_is_filled_before_anything_goes_on(house: House) -> None:
    """A member with a conflict stepped out: the body of two can't vote."""
    host, members = await sitting(house)
    actor = await house.person(members[1].number)
    await house.app.verbs.sessions.step_out(actor, CASE)
    await at_host(host)
    assert "членов меньше 3 (п. 19)" in host.screen
    assert host.labels[0] == "Занять пустое место…"
    await host.press("Занять пустое место")
    await host.press("Литвиненко")
    await host.press("Изменить состав")
    await at_host(host)
    assert "членов меньше" not in host.screen


async def test_a_session_is_moved_inside_its_term(house: House) -> None:
    """M-20: the members are asked anew; a day after the term is refused while the term runs."""
    host = await composed(house)
    await host.press("Назначить сессию")
    await host.press("вт 7 апреля")
    await host.press("10:00")
    await host.write(PLACE)
    await host.press("Назначить")
    await comes(house, "0014")
    await at_host(host)
    await host.press("Перенести сессию")
    assert f"Сейчас: 7 апреля 2026 года, 10:00, {PLACE}" in host.screen
    await host.write("17.04.2026")
    assert "Срок сессии — 16 апреля 2026 года" in house.screen(HR_HEAD)
    await host.write("16.04.2026")
    await host.press("11:30")
    await host.press("Там же: каб. 305")
    assert "Всех спросят заново" in host.screen
    await host.press("Перенести")
    case = await case_of(house)
    assert case.call is not None
    assert (case.call.place, {member.answer for member in case.members}) == (PLACE, {""})


async def test_after_the_term_any_day_will_do_and_is_marked(house: House) -> None:
    """A-09: a passed term takes no right away."""
    host = await composed(house)
    await house.turn("20d")
    await at_host(host)
    await host.press("Назначить сессию")
    assert "право на сессию сохраняется" in host.screen
    await host.write("24.04.2026")
    assert "⚠ Это после срока (чт 16 апреля)" in host.screen
    await host.write("25:00")
    assert "Не получилось понять время" in house.screen(HR_HEAD)
    await host.write("9:30")
    await host.write(PLACE)
    await host.press("Назначить")
    assert (await case_of(house)).stage is Stage.CALLED


async def test_without_a_proposal_the_mark_stays(house: House) -> None:
    """X-17: nobody asked for a change, so there is nothing to vote on."""
    host, members = await sitting(house)
    await propose(house, members[1].number, "4.00")
    await hear_evaluator(house)
    await host.press("Голосование")
    assert "голосовать не о чем" in host.screen
    await host.press("Закончить без голосования")
    assert host.toast == "Оценка осталась без изменений"
    assert (await case_of(house)).final is None


async def test_five_members_vote_mark_by_mark(house: House) -> None:
    """X-17: nearest first, three of five; whoever is silent at the hour counts as not for."""
    host, members = await sitting(house, FIVE)
    await propose(house, "0014", "5")
    await propose(house, "0020", "4.25")
    await hear_evaluator(house)
    await host.press("Голосование")
    assert "1. 4,25" in host.screen
    assert "2. 5,00" in host.screen
    assert "большинство голосов членов (п. 22): «за» 3 из 5" in host.screen
    await host.press("15 минут")
    await vote(house, members[:2], "4.25", "++")
    await house.turn("16m")
    await at_host(host)
    assert "4,25: за 2 из 5" in host.screen
    assert "Не голосовали" in host.screen
    assert "На голосовании 5,00" in host.screen


async def test_only_whoever_runs_the_case_gets_its_screen(house: House) -> None:
    """M-21, rules §10: HR's specialist, a party and a stranger are refused."""
    await composed(house)
    for number in (HR, HEAD, SERVANT, LAWYER):
        party = Party(house, number)
        party.newest()
        assert await party.hostile("host:1"), number
        assert await party.hostile("h-open:1"), number
        assert await party.hostile("h-swap:1:14:3"), number
    assert (await case_of(house)).stage is Stage.COMPOSED
