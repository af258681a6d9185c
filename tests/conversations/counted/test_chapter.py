"""Chapter 6 of Baidibek on the phone, in both languages: from the naming to the sheet agreed."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from datetime import datetime
from pathlib import Path

import pytest
import pytest_asyncio

from evaluation.base.ids import ResultId, SheetId
from evaluation.commission.nouns import CommissionOrder
from sandbox.telegram.engine import OFFICE
from tests.conversations.calibration.sitting import Party
from tests.conversations.conftest import House, run_house
from tests.conversations.talk import chat

ACT = "baidibek-2023"
OFFICIAL, APPARATUS, HR_HEAD, HR, LAWYER = "2001", "2002", "2003", "2004", "2013"
"""The chairman of the maslikhat is the first head; the lawyer stands under the apparatus' head."""
ADVISER = (
    "2020;Сұлтанов Арман Болатұлы;Төрағаның кеңесшісі;E-4;Мәслихат аппараты;жоқ;жоқ;2001;"
    "01.02.2019;;+77030000020;kk;\n"
)
"""Somebody right under the first head, who served in the chapter's period."""
APRIL = datetime(2026, 4, 2, 10, tzinfo=OFFICE)

KK: Mapping[str, str] = {
    "open": "Тоқсанды ашу",
    "act": "Бәйдібек",
    "chapter": "6-тарау: 2021 жылғы екінші жартыжылдық",
    "name": "Қызметшіні атау",
    "kind": "Еңбекке уақытша қабілетсіздік",
    "reason": "2021 жылғы 1–30 қыркүйек, еңбекке жарамсыздық парағы № 4",
    "who": "Мемлекеттік органда қалыптасқан тәжірибе бойынша мына себеппен бағаланбағандар",
    "plan-task": "Жоспар жасау",
    "add": "НМИ қосу",
    "unread": "Көрсеткіш жолында нүктелі үтір",
    "kci": "Өтініштерді қарау\nМерзімінде қаралды; 100 %, журнал\nШағым жоқ; 0, тізілім",
    "sign-plan": "Жоспарға қол қою",
    "approve-task": "Жоспарды қарау",
    "return": "Жоспарды қайтару",
    "why-back": "Екінші көрсеткіш өлшенбейді",
    "came-back": "Жоспар қайтарылды: Екінші көрсеткіш өлшенбейді",
    "approve": "Жоспарды бекіту",
    "fill-task": "Парақты толтыру",
    "met": "1) ✓ орындалды",
    "met-2": "2) ✓ орындалды",
    "unmet-2": "2) ✗ орындалмады",
    "fact": "100 %, журналдың 12-беті",
    "back": "Артқа",
    "running": "Әзірге орындалған НМИ саны: 4, барлығы: 5. "
    "Функционалдық міндеттерді тиісті түрде орындайды",
    "sign": "Параққа қол қою",
    "agree-task": "Парақты қарау",
    "insufficient": "Қайтару: факті аз",
    "no-journal": "Журнал тіркелмеген",
    "resubmit": "Қайта ұсыну мерзімі: ",
    "paragraph": "53 (54)-тармақ",
    "agree": "Келісу",
    "agreed": "Парақ келісілді, әрі қарай Комиссия шешеді",
    "secret": "журналдың 12-беті",
    "alone": "Жоспарды бірінші басшы жасайды және өзі бекітеді",
    "result": "Нәтижені ашу",
    "grade": "Функционалдық міндеттерді тиісті түрде орындайды",
    "acquaint": "66 (67)-тармақ",
    "appeal": "мемлекеттік қызмет істері жөніндегі уәкілетті орган немесе оның аумақтық",
    "read": "Таныстым",
    "acquainted": "Танысқаныңызды растадыңыз",
    "sheet": "Бағалау парағы",
    "decided": "Парақты Комиссия қарады",
    "board": "Бағалау барысы",
    "sheets": "НМИ бойынша парақтар",
}
RU: Mapping[str, str] = {
    "open": "Открыть квартал",
    "act": "Байдибек",
    "chapter": "Глава 6: второе полугодие 2021 года",
    "name": "Назвать служащего",
    "kind": "Временная нетрудоспособность",
    "reason": "1–30 сентября 2021 года, лист нетрудоспособности № 4",
    "who": "По практике государственного органа оцениваются те, кто не был оценён",
    "plan-task": "Составить план",
    "add": "Добавить КЦИ",
    "unread": "В строке показателя нужна точка с запятой",
    "kci": "Рассмотрение обращений\nРассмотрены в срок; 100 %, журнал\nЖалоб нет; 0, реестр",
    "sign-plan": "Подписать план",
    "approve-task": "Рассмотреть план",
    "return": "Вернуть план",
    "why-back": "Второй показатель не измерим",
    "came-back": "План возвращён: Второй показатель не измерим",
    "approve": "Утвердить план",
    "fill-task": "Заполнить лист",
    "met": "1) ✓ выполнен",
    "met-2": "2) ✓ выполнен",
    "unmet-2": "2) ✗ не выполнен",
    "fact": "100 %, стр. 12 журнала",
    "back": "Назад",
    "running": "Пока выполнено КЦИ: 4 из 5. "
    "Выполняет функциональные обязанности надлежащим образом",
    "sign": "Подписать лист",
    "agree-task": "Рассмотреть лист",
    "insufficient": "Вернуть: фактов мало",
    "no-journal": "Журнал не приложен",
    "resubmit": "Повторно представить: до пн 6 апреля",
    "paragraph": "п. 53 (54)",
    "agree": "Согласиться",
    "agreed": "Лист согласован, дальше решает Комиссия",
    "secret": "стр. 12 журнала",
    "alone": "План составляет и сам утверждает первый руководитель",
    "result": "Открыть результат",
    "grade": "Выполняет функциональные обязанности надлежащим образом",
    "acquaint": "п. 66 (67)",
    "appeal": "уполномоченный орган по делам государственной службы или его территориальный",
    "read": "Ознакомлен(а)",
    "acquainted": "Вы подтвердили ознакомление",
    "sheet": "Оценочный лист",
    "decided": "Лист рассмотрен Комиссией",
    "board": "Ход оценки",
    "sheets": "Листы по КЦИ",
}


@pytest_asyncio.fixture(params=["kk", "ru"])
async def told(
    tmp_path: Path, request: pytest.FixtureRequest
) -> AsyncIterator[tuple[House, Mapping[str, str]]]:
    """The maslikhat on Thursday 2 April 2026, everybody in one language, with its words."""
    async with run_house(tmp_path, act=ACT, start=APRIL, more=ADVISER) as house:
        for number in (OFFICIAL, APPARATUS, HR_HEAD, HR, LAWYER):
            actor = await house.person(number)
            await house.app.verbs.joining.choose_language(actor, request.param)
        yield house, KK if request.param == "kk" else RU


async def home(house: House, number: str, task: str = "") -> Party:
    """Somebody opens Home, and a task there."""
    party = Party(house, number)
    await party.say("/tasks", new=True)
    if task:
        await party.tap(task)
    return party


async def to_the_chapter(house: House, words: Mapping[str, str]) -> Party:
    """HR goes in as it opens a quarter."""
    hr = Party(house, HR_HEAD)
    await hr.desk(words["open"])
    if not any(label.startswith(words["chapter"]) for label in hr.labels):
        await hr.tap(next(label for label in hr.labels if words["act"] in label))
    await hr.tap(words["chapter"])
    return hr


async def names(hr: Party, words: Mapping[str, str], name: str) -> None:
    """HR names somebody, with the reason."""
    await hr.tap(words["name"])
    await hr.tap(name)
    await hr.tap(words["kind"])
    await hr.write(words["reason"])


async def writes_plan(superior: Party, words: Mapping[str, str]) -> None:
    for _ in range(5):
        await superior.tap(words["add"])
        await superior.write(words["kci"])
    await superior.tap(words["sign-plan"])
    await superior.tap(words["sign-plan"])


async def fills(superior: Party, words: Mapping[str, str]) -> None:
    """Of the fifth КЦИ one indicator isn't met."""
    for number in range(1, 6):
        await superior.tap(f"{number}. ")
        await superior.tap(words["met"])
        await superior.write(words["fact"])
        await superior.tap(words["unmet-2" if number == 5 else "met-2"])
        await superior.write(words["fact"])
        await superior.tap(words["back"])


async def sheet_of(house: House, number: str) -> SheetId:
    person = (await house.person(number)).id
    sql = "SELECT id FROM sheets WHERE person_id = ? AND form = 'chapter'"
    found = await house.app.database.read(
        lambda books: books.connection.execute(sql, (person,)).fetchone()
    )
    return SheetId(found[0])


async def is_agreed(house: House, words: Mapping[str, str]) -> SheetId:
    """The lawyer's sheet from the naming to the higher superior's signature."""
    hr = await to_the_chapter(house, words)
    await names(hr, words, "Жолдасбеков")
    superior = await home(house, APPARATUS, words["plan-task"])
    await writes_plan(superior, words)
    higher = await home(house, OFFICIAL, words["approve-task"])
    await higher.tap(words["approve"])
    await higher.tap(words["approve"])
    superior = await home(house, APPARATUS, words["fill-task"])
    await fills(superior, words)
    await superior.tap(words["sign"])
    await superior.tap(words["sign"])
    higher = await home(house, OFFICIAL, words["agree-task"])
    await higher.tap(words["agree"])
    await higher.press(words["agree"])
    assert words["agreed"] in higher.screen
    return await sheet_of(house, LAWYER)


async def test_x66_hr_names_somebody_with_a_reason(
    told: tuple[House, Mapping[str, str]],
) -> None:
    house, words = told
    hr = await to_the_chapter(house, words)
    assert words["who"] in hr.screen
    await hr.tap(words["name"])
    await hr.tap("Жолдасбеков")
    assert "Тұрғанбаева" in hr.screen  # who plans, and above him
    assert "Кенжебаев" in hr.screen
    await hr.tap(words["kind"])
    before = hr.screen
    assert await hr.write("а" * 501) == before  # refused beside it, and still awaited
    await hr.write(words["reason"])
    assert words["reason"] in hr.screen
    assert "Жолдасбеков" in hr.screen
    await hr.tap(words["board"])
    await hr.tap(words["sheets"])
    assert any(label.startswith("Жолдасбеков") for label in hr.labels)


async def test_b42_to_b53_a_plan_comes_back_a_sheet_comes_back_and_is_agreed(
    told: tuple[House, Mapping[str, str]],
) -> None:
    house, words = told
    hr = await to_the_chapter(house, words)
    await names(hr, words, "Жолдасбеков")
    superior = await home(house, APPARATUS, words["plan-task"])
    await superior.tap(words["add"])
    assert words["unread"] in await house.say(APPARATUS, "НМИ\nкөрсеткіш")
    await superior.write(words["kci"])
    for _ in range(4):
        await superior.tap(words["add"])
        await superior.write(words["kci"])
    assert not any(label.startswith(words["add"]) for label in superior.labels)  # B-46: five
    await superior.tap(words["sign-plan"])
    await superior.tap(words["sign-plan"])

    higher = await home(house, OFFICIAL, words["approve-task"])
    await higher.tap(words["return"])
    await higher.write(words["why-back"])
    superior = await home(house, APPARATUS, words["plan-task"])
    assert words["came-back"] in superior.screen
    await superior.tap(words["sign-plan"])
    await superior.tap(words["sign-plan"])
    higher = await home(house, OFFICIAL, words["approve-task"])
    await higher.tap(words["approve"])
    await higher.tap(words["approve"])

    superior = await home(house, APPARATUS, words["fill-task"])
    await fills(superior, words)
    assert words["running"] in superior.screen
    await superior.tap(words["sign"])
    await superior.tap(words["sign"])
    higher = await home(house, OFFICIAL, words["agree-task"])
    await higher.tap(words["insufficient"])
    await higher.write(words["no-journal"])
    superior = await home(house, APPARATUS)
    assert words["paragraph"] in superior.screen
    await superior.tap(words["fill-task"])
    assert words["no-journal"] in superior.screen
    assert words["resubmit"] in superior.screen
    await superior.tap(words["sign"])
    await superior.tap(words["sign"])
    higher = await home(house, OFFICIAL, words["agree-task"])
    await higher.tap(words["agree"])
    await higher.press(words["agree"])
    assert words["agreed"] in higher.screen


async def test_x60_the_servant_signs_nothing_and_reads_no_fact(
    told: tuple[House, Mapping[str, str]],
) -> None:
    house, words = told
    sheet = await is_agreed(house, words)
    servant = await home(house, LAWYER)
    assert words["agree-task"] not in str(servant.labels)
    await servant.hostile(f"cnt:{sheet}")
    assert words["secret"] not in chat(house.phone(LAWYER))
    assert words["grade"] not in chat(house.phone(LAWYER))
    for data in (f"cnts:{sheet}:0", f"cnta:{sheet}:0", f"cntp:{sheet}:0", f"cntpa:{sheet}:0"):
        await servant.hostile(data)
    assert words["grade"] not in chat(house.phone(LAWYER))


async def test_b44_b50_under_the_first_head_one_signature_does(
    told: tuple[House, Mapping[str, str]],
) -> None:
    house, words = told
    hr = await to_the_chapter(house, words)
    await names(hr, words, "Сұлтанов")
    chairman = await home(house, OFFICIAL, words["plan-task"])
    assert words["alone"] in chairman.screen
    await writes_plan(chairman, words)
    await fills(chairman, words)
    await chairman.tap(words["sign"])
    await chairman.press(words["sign"])
    assert words["agreed"] in chairman.screen


async def test_b66_the_servant_reads_his_result_once_it_is_approved(
    told: tuple[House, Mapping[str, str]],
) -> None:
    """The sitting past the screens: it has its own conversations."""
    house, words = told
    await is_agreed(house, words)
    await decided(house)
    servant = await home(house, LAWYER)
    await servant.press(words["result"])
    assert words["grade"] in servant.screen
    assert words["acquaint"] in servant.screen
    assert words["appeal"] in servant.screen
    await servant.press(words["read"])
    assert words["acquainted"] in servant.screen
    await servant.press(words["sheet"])
    assert words["decided"] in servant.screen
    await servant.press("✓ 1. ")
    assert words["fact"] in servant.screen


async def decided(house: House) -> ResultId:
    """Composed, held, signed and approved on the lawyer's result alone."""
    verbs, people = house.app.verbs, house.people
    who = {one: await house.person(one) for one in (OFFICIAL, APPARATUS, HR_HEAD, HR, "2007")}
    day = house.clock.now().date()
    order = CommissionOrder(
        "1-к", day, who[APPARATUS].id, (who[HR_HEAD].id, who["2007"].id), who[HR].id
    )
    await verbs.commissions.compose(who[OFFICIAL], ACT, order, 0)
    at = datetime(2026, 4, 9, 15, tzinfo=OFFICE)
    view = await verbs.sittings.plan(who[HR_HEAD], ACT, "2021-H2", at, "Зал", None)
    sitting = view.sitting.id
    await verbs.sittings.agree(who[APPARATUS], sitting, view.sitting.version)
    await verbs.sittings.put_on(who[HR_HEAD], sitting)
    house.clock.advance_to(at)
    view = await verbs.sittings.open(who[APPARATUS], sitting)
    voters = (who[APPARATUS], who[HR_HEAD], who["2007"])
    for one in voters[1:]:
        await verbs.sittings.sit_down(one, sitting)
    (matter,) = view.sitting.matters
    await verbs.sittings.put(who[APPARATUS], sitting, [matter.result])
    for one in voters:
        await verbs.sittings.vote(one, sitting, 0, for_it=True)
    await verbs.sitting_protocols.close(who[APPARATUS], sitting)
    for one in (*voters, who[HR]):
        await verbs.sitting_protocols.sign(one, sitting)
    await verbs.sitting_protocols.approve(who[OFFICIAL], sitting)
    await people.idle()
    return matter.result
