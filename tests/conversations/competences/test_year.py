"""A year of Turkestan on the phone: indicators, the Commission, a hand on paper, a refusal."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest_asyncio

from evaluation.base.ids import ResultId, SheetId, SittingId
from evaluation.calendar.periods import Year
from evaluation.commission.nouns import CommissionOrder
from evaluation.quarter.nouns import Choices
from handlers.buttons.desk import PlanQuarter
from handlers.kit.acts import act_code
from sandbox.telegram.engine import OFFICE
from tests.conversations.calibration.test_hr_paper import JPEG
from tests.conversations.conftest import House, run_house
from tests.conversations.hand import Hand

ACT = "turkestan-2018"
YEAR = Year(2025)
OFFICIAL, HR_HEAD, HR = "5001", "5003", "5004"
CHAIR, MEMBERS = "5005", ("5006", "5010", "5008", "5011")
HEAD, RUSSIAN_HEAD = "5006", "5010"
RUSSIAN, KAZAKH, SECOND = "5007", "5008", "5009"
"""Two servants of one head, by the language that they read, and a third."""


@pytest_asyncio.fixture
async def office(tmp_path: Path) -> AsyncIterator[House]:
    """The year 2025 is open under T, and nothing is marked; 2 April 2026."""
    async with run_house(tmp_path, act=ACT) as house:
        hr = await house.person(HR_HEAD)
        campaigns = house.app.verbs.campaigns
        plan = await campaigns.plan(hr, ACT, YEAR, Choices())
        chosen = Choices(by_superior=len(plan.by_superior))
        await campaigns.open(hr, ACT, YEAR, chosen, len(plan.sheets))
        await house.people.idle()
        yield house


async def home(house: House, number: str) -> Hand:
    """Somebody opens Home."""
    hand = Hand(house, number)
    await hand.say("/tasks", new=True)
    return hand


async def sheet_of(house: House, number: str) -> SheetId:
    """Somebody's sheet of competences."""
    person = await house.person(number)
    rows = await house.app.database.read(
        lambda books: books.connection.execute(
            "SELECT id FROM sheets WHERE person_id = ? AND form = 'competences'", (person.id,)
        ).fetchall()
    )
    return SheetId(rows[0][0])


async def opens(house: House, number: str, whose: str) -> Hand:
    """Somebody opens somebody's sheet of competences."""
    hand = await home(house, number)
    await house.press(number, f"cmp:{await sheet_of(house, whose)}")
    hand.newest()
    return hand


async def marks_and_signs(house: House, evaluator: str, whose: str, *missing: int) -> ResultId:
    """Everything but these items is shown, past the screens; then the signature."""
    verbs, actor = house.app.verbs.competence_sheets, await house.person(evaluator)
    sheet = await sheet_of(house, whose)
    view = await verbs.see(actor, sheet)
    for pair in [pair for one in view.competences for pair in one.pairs]:
        await verbs.mark(actor, sheet, pair.item, is_shown=pair.item not in missing)
    view = await verbs.sign(actor, sheet, 0)
    assert view.result is not None
    await house.people.idle()
    return view.result.id


async def is_approved(house: House, *results: ResultId) -> None:
    """The Commission of five composes, sits, approves in one block and signs; past the screens."""
    verbs = house.app.verbs
    official, chair = await house.person(OFFICIAL), await house.person(CHAIR)
    members = [(await house.person(one)) for one in MEMBERS]
    secretary, day = await house.person(HR), house.clock.now().astimezone(OFFICE).date()
    ids = tuple(one.id for one in members)
    order = CommissionOrder("12-ө", day, chair.id, ids, secretary.id)
    await verbs.commissions.compose(official, ACT, order)
    at = datetime(2026, 4, 9, 15, tzinfo=OFFICE)
    hr = await house.person(HR_HEAD)
    view = await verbs.sittings.plan(hr, ACT, str(YEAR), at, "Зал")
    sitting = SittingId(view.sitting.id)
    await verbs.sittings.put_on(hr, sitting)
    await house.people.turn_to(at)
    await verbs.sittings.open(chair, sitting)
    for one in members:
        await verbs.sittings.sit_down(one, sitting)
    await verbs.sittings.put(chair, sitting, list(results))
    for one in (chair, *members):
        await verbs.sittings.vote(one, sitting, 0, for_it=True)
    await verbs.sitting_protocols.close(chair, sitting)
    for one in (chair, *members, secretary):
        await verbs.sitting_protocols.sign(one, sitting)
    await house.people.idle()


async def acquaints(house: House, whose: str, button: str, text: str) -> Hand:
    """HR records a signed paper with its photograph."""
    hand = await home(house, HR)
    await hand.tap("Ознакомление под подпись")
    await hand.tap((await house.person(whose)).name[:12])
    await hand.tap(button)
    await hand.say(text)
    assert "Теперь пришлите фотографию" in hand.screen
    await house.phone(HR).send_file("photo.jpg", JPEG, kind="photo")
    await house.people.idle()
    assert house.screen(HR).startswith("Записано.")
    return hand


async def test_t4app_a_sheet_is_marked_one_competence_a_screen(office: House) -> None:
    """Side by side; the sixth of ДОБРОПОРЯДОЧНОСТЬ tier 2 alone; a Kazakh reads a word on it."""
    head = await opens(office, HEAD, KAZAKH)
    assert "Құзыреттер бойынша бағалау парағы" in head.screen
    assert "Белгіленбеген индикатор саны: 29" in head.screen
    assert "Мемлекеттік органда қалыптасқан тәжірибе бойынша" in head.screen
    await head.tap("▫️ 1. ")
    assert "акт оларды қазақ тілінде жарияламаған" in head.screen
    assert "Тиімді: Расставляет задания по приоритетности в порядке важности" in head.screen
    assert "Тиімсіз: Выполняет задания бессистемно" in head.screen
    await head.tap("1. Көрсетеді")
    await head.tap("2. Көрсетпейді")
    assert "✓ 1. Көрсетеді" in head.labels
    assert "✓ 2. Көрсетпейді" in head.labels
    assert "4 индикатордан 1 көрінеді" in head.screen
    await head.tap("Назад" if "Назад" in head.labels else "Артқа")
    assert "Параққа қол қою…" not in head.labels

    chief = await opens(office, "5002", CHAIR)
    await office.press("5002", f"cmp-1:{await sheet_of(office, CHAIR)}:8")
    chief.newest()
    assert "6. ▫️ Тиімді:" in chief.screen
    assert "Актіде бұған жұп тұжырым жоқ." in chief.screen


async def test_a_person_with_two_sheets_stands_twice_on_the_list_by_form(office: House) -> None:
    head = await home(office, RUSSIAN_HEAD)
    (campaign,) = await office.app.database.read(lambda books: books.campaigns.running())
    await office.press(RUSSIAN_HEAD, f"team:{campaign.id}:0")
    head.newest()
    name = "Есімова Жанар Ермекқызы"
    assert f"{name} · КЦИ" in head.labels
    await head.tap(f"{name} · компетенции")
    assert "Оценочный лист по компетенциям" in head.screen
    assert "Назарова Диляра Ильясовна · не начат" not in head.screen


async def test_in_russian_to_the_signature(office: House) -> None:
    """X-31: what isn't printed is told as the office's practice; then nothing changes."""
    head = await opens(office, RUSSIAN_HEAD, "5011")
    assert "По практике государственного органа их отмечает непосредственный" in head.screen
    sheet = await sheet_of(office, "5011")
    for competence, size in enumerate((4, 3, 3, 3, 3, 4, 3, 3, 1, 1, 1), start=1):
        await office.press(RUSSIAN_HEAD, f"cmp-1:{sheet}:{competence}")
        head.newest()
        for place in range(1, size + 1):
            wanted = "Не показывает" if (competence, place) in ((1, 1), (1, 2)) else "Показывает"
            await head.tap(f"{place}. {wanted}")
    await head.tap("Назад")
    assert "«соответствует ожиданиям»: 10 из 11" in head.screen
    assert "✗ 1. Управление деятельностью" in head.labels
    await head.tap("Подписать лист…")
    assert "После подписи лист не меняется и передаётся Комиссии" in head.screen
    assert await head.tap("Подписать лист") == "Лист подписан"
    head.newest()
    assert "передаётся на рассмотрение Комиссии" in head.screen
    pressed = await office.press(RUSSIAN_HEAD, f"cmp-m:{sheet}:1:0:1")
    assert pressed.answer is not None


async def test_x32_hr_is_told_who_has_no_sheet_of_competences(tmp_path: Path) -> None:
    """At the opening, with the word that the act is out of force."""
    async with run_house(tmp_path, act=ACT) as house:
        hand = Hand(house, HR)
        await hand.desk()
        act = next(one for one in house.app.verbs.campaigns.methodologies() if one.key == ACT)
        await house.press(HR, PlanQuarter(view="sum", act=act_code(act), period="2025").pack())
        hand.newest()
        assert "Назарова Диляра Ильясовна, E-R-5" in hand.screen
        assert "Листа по компетенциям не будет, человек: 1" in hand.screen
        assert "1 июля 2023 года № 238" in hand.screen  # by what it was repealed


async def test_t41_from_the_approval_to_a_signature_and_a_refusal(office: House) -> None:
    """T-41a to T-41c in Russian and Kazakh: one signs, one refuses and is sent his result."""
    first = await marks_and_signs(office, HEAD, RUSSIAN, 0, 1)
    second = await marks_and_signs(office, HEAD, KAZAKH)
    await is_approved(office, first, second)

    assert "С ним знакомят в письменной форме (п. 41)" in office.screen(RUSSIAN)
    await office.tap(RUSSIAN, "Открыть результат")
    screen = office.screen(RUSSIAN)
    assert "всего компетенций 11, из них «соответствует ожиданиям»: 10" in screen
    assert "любое нажатие ознакомлением не считаются" in screen
    assert not any("знакомлен" in label for label in office.labels(RUSSIAN))
    pressed = await office.press(RUSSIAN, f"ack:{first}")
    assert pressed.answer is not None

    await acquaints(office, RUSSIAN, "Подписал(а) лист", "09.04.2026")
    papers = await home(office, HR_HEAD)
    await papers.tap("Жазбаны салыстыру")
    assert "танысу парағына қол қойылған күн – 2026 жылғы 9 сәуір" in papers.screen
    await papers.tap("Қағазда осылай, растаймын")
    await office.press(RUSSIAN, f"result:{first}")
    assert "Вы подписали лист ознакомления 9 апреля 2026" in office.screen(RUSSIAN)

    await acquaints(office, KAZAKH, "Отказался", "09.04.2026; Байжанова Гүлнар; Юлдашев Рустам")
    await papers.say("/tasks", new=True)
    await papers.tap("Жазбаны салыстыру")
    assert "Юлдашев Рустам Камилович" in papers.screen
    await papers.tap("Қағазда осылай, растаймын")
    await office.press(KAZAKH, f"result:{second}")
    assert "Танысудан бас тартқаныңыз жазылды (41-т" in office.screen(KAZAKH)
    assert "11 құзырет" not in office.screen(KAZAKH)

    hr = await home(office, HR)
    await hr.tap("Ознакомление под подпись")
    await hr.tap("Әлиев Дәурен")
    assert "поэтому дата не показана" in hr.screen
    ways = [label for label in hr.labels if "ортал" in label or "лектрон" in label]
    assert len(ways) == 2
    await hr.tap("Система электронного документооборота")
    await hr.say("№ 17 от 09.04.2026")
    assert "Записано: результат направлен." in hr.screen
    await office.press(KAZAKH, f"result:{second}")
    assert "Нәтиже сізге жіберілді" in office.screen(KAZAKH)


async def test_bad_names_under_an_act_are_refused_and_asked_again(office: House) -> None:
    """T-41b: two others, neither himself nor HR who writes it down; a name must be one person's."""
    result = await marks_and_signs(office, HEAD, RUSSIAN)
    await is_approved(office, result)
    hand = await home(office, HR)
    await hand.tap("Ознакомление под подпись")
    await hand.tap("Петренко")
    await hand.tap("Отказался")
    assert "Укажите столько других служащих" in await office.say(HR, "09.04.2026; Юлдашев")
    assert "найдено людей 0" in await office.say(HR, "09.04.2026; Юлдашев; Пушкин")
    assert "не может подписать" in await office.say(HR, "09.04.2026; Юлдашев; Петренко")
    await hand.say("09.04.2026; Юлдашев; Байжанова")
    assert "Теперь пришлите фотографию" in hand.screen
