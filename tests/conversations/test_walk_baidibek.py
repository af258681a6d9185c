"""The Baidibek act of 2023 as its people live it, in its own Kazakh: НМИ, ranking, a session."""

from __future__ import annotations

import re
from decimal import Decimal

from locales import texts
from sandbox.telegram.engine import START
from tests.conversations.calibration.sitting import (
    Party,
    begin_vote,
    call,
    case_of,
    open_session,
    to_sign,
)
from tests.conversations.calibration.test_way import put_forward, sign, vote
from tests.conversations.conftest import House
from tests.conversations.talk import chat, results_of
from tests.house.test_hr_title import GENERAL, NEUTRAL

CHAIR, APPARATUS, HR_HEAD, FINANCE, LAWYER = "2001", "2002", "2003", "2010", "2013"
HR_TITLE = "тұрақты комиссиялар бөлімінің басшысы"
# What other acts call things, and words that would be Russian on a Kazakh screen.
ANOTHERS = re.compile(r"\b[MS]-\d|Е-қызмет|Маңғыстау|басшылық лауазым|КЦИ|\bп\. \d")


def spoken_before_any_act() -> set[str]:
    """The lines of the texts that call HR by the general word, as a chat shows them."""
    words = texts("kk")
    plain = (words.plain(key) for key in NEUTRAL if not words.keys[key])
    return {re.sub("<[^>]+>", "", line).strip() for text in plain for line in text.splitlines()}


def none_of_another_act(house: House) -> None:
    """X-30: no Kazakh screen speaks of another act, or in another language."""
    for number, phone in house.phones.items():
        if number != "2012":  # the only Russian reader
            found = ANOTHERS.search(chat(phone))
            assert found is None, f"{phone.person.last_name} reads {found}: {chat(phone)}"
            general = {line.strip() for line in chat(phone).splitlines() if GENERAL.search(line)}
            assert general - spoken_before_any_act() == set(), phone.person.last_name


async def write_kci(setter: Party, *answers: str) -> None:
    """Answer the questions about one НМИ: a button where the answer begins one."""
    for answer in answers:
        if any(label.startswith(answer) for label in setter.labels):
            await setter.tap(answer)
        else:
            await setter.write(answer)
    assert "жоспарға жазылды" in setter.screen


async def test_from_the_empty_plan_to_the_acknowledged_result(baidibek: House) -> None:
    """B-1bis(12), B-3, B-9, B-10, B-11, B-20 to B-26, B-44 by analogy, X-06, X-26."""
    house = baidibek
    hr = Party(house, HR_HEAD)
    await hr.desk("НМИ бар", "Жоспарларды ашу")
    await hr.tap(next(label for label in hr.labels if "Бәйдібек" in label))
    await hr.tap("2026 жыл")
    assert "2026 жылғы 19 қаңтар (21 (22)-тармақ)" in hr.screen
    await hr.tap("3 жоспарды ашу")
    await hr.tap("Жоспарларды ашу")

    chair = Party(house, CHAIR)
    chair.newest()
    await chair.press("Жоспарларды жасау")
    await chair.press("Тұрғанбаева")
    await chair.tap("1-НМИ қосу")
    await write_kci(
        chair,
        *("Ауыстырылмаған отырыстар", "Көп", "отырыс", "Тоқсандар", "6; 12; 18; 24"),
        *("2026 жылғы 31 желтоқсан", "Отырыстар ауыстырылмайды", "Жұмыс жоспары"),
    )
    await chair.tap("2-НМИ қосу")
    await write_kci(
        chair,
        *("Хаттаманы дайындау мерзімі", "Аз", "жұмыс күні", "3"),
        *("2026 жылғы 31 желтоқсан", "Екі есе тез", "Мәслихат регламенті"),
    )
    await chair.tap("3-НМИ қосу")
    await write_kci(
        chair,
        *("Бейнетрансляция тәртібі бекітілді", "Орындалды", "2026 жылғы 31 наурыз"),
        *("Сессиялар сайтта көрінеді", "Аудан дамуының жоспары"),
    )
    await chair.tap("Жоспарға")
    await chair.tap("Тексеріп жіберу")
    assert HR_TITLE in chair.screen
    await chair.tap("Жоспарды жіберу")
    assert f"Келісетіндер: {HR_TITLE}\n" in chair.screen

    hr.newest()
    await hr.press("Жоспарды ашу")
    await hr.tap("Себебімен қайтару")
    await hr.write("Бірінші сан қай есептен алынады?")
    await hr.tap("Жоспарды қайтару")
    chair.newest()
    await chair.press("Жоспарды ашу")
    assert "Бірінші сан қай есептен алынады?" in chair.screen
    await chair.tap("Тексеріп жіберу")
    await chair.tap("Жоспарды жіберу")
    hr.newest()
    await hr.press("Жоспарды ашу")
    await hr.tap("Келісу…")
    await hr.tap("Жоспарды келісу")
    chair.newest()
    await chair.press("Жоспарды ашу")
    assert "Бекітеді (жоғары тұрған басшы): Кенжебаев Асылхан Мұратұлы" in chair.screen
    await chair.tap("Бекіту…")
    await chair.tap("Жоспарды бекіту")
    hr.newest()
    await hr.press("Жоспарды ашу")
    await hr.tap("Жүйеге орналастырылды")
    await hr.tap("Иә, орналастырылды")

    house.clock.advance_to(START)
    await house.app.tick()
    await hr.desk("НМИ бар", "Нақты мәндер", "2026 жылғы 1-тоқсан", "Тұрғанбаева")
    await hr.tap("1.")
    await hr.write("4,5")
    assert "жоспар: 6 отырыс · нақты: 4,5 отырыс · 75,00\u00a0%" in hr.screen
    await hr.tap("2.")
    await hr.write("3")
    await hr.tap("3.")
    await hr.tap("Орындалды")
    await hr.tap("Жіберу…")
    await hr.tap("Мәндерді жіберу")
    assert "Бағалаушы адамға жіберілді" in hr.screen

    await house.open_quarter()
    await house.say(CHAIR, "/tasks")
    chair.newest()
    await chair.press("Бағалауға өту")
    await chair.press("Тұрғанбаева")
    assert "75,00\u00a0%" in chair.screen
    await chair.tap("Дәл баға")
    await chair.write("3,75")
    await chair.tap("3,75")
    await chair.tap("4")
    await chair.tap("5")
    assert "4,25" in chair.screen
    await chair.tap("Қол қою…")
    await chair.tap("Параққа қол қою")

    head = Party(house, APPARATUS)
    head.newest()
    assert "4,25" not in head.screen
    await head.press("Нәтижені ашу")
    assert "Функционалдық міндеттерін тиімді атқарады" in head.screen
    assert "11 (12)-тармақ" in head.screen
    await head.press("Таныстым")
    assert "Танысқаныңызды растадыңыз" in head.screen
    none_of_another_act(house)


async def test_from_the_ranking_to_the_protocol(baidibek: House) -> None:
    """B-10, B-11, B-27 to B-31, B-36 to B-41: three members keep the mark of a lawyer."""
    house = baidibek
    await house.make_plans()
    await house.open_quarter()
    evaluator = Party(house, APPARATUS)
    await house.say(APPARATUS, "/tasks")
    evaluator.newest()
    assert "3 (4)-тармақ" in evaluator.screen
    await evaluator.press("Бағалауға өту")
    await evaluator.press("Жолдасбеков")
    assert "Функционалдық міндеттерді орындау сапасы" in evaluator.screen
    for mark in "5443":
        await evaluator.tap(mark)
    await evaluator.tap("Қол қою…")
    await evaluator.tap("Параққа қол қою")

    servant = Party(house, LAWYER)
    servant.newest()
    await servant.press("Нәтижені ашу")
    assert "19 (20)-тармақ" in servant.screen
    await servant.press("Таныстым")
    await servant.press("Келіспеймін")
    assert "Кенжебаев Асылхан Мұратұлы, Аудандық мәслихаттың төрағасы" in servant.screen
    await servant.write("Еңбек тәртібі бағасымен келіспеймін: кешіккен емеспін.")
    await servant.press("Тіркеу")

    official = Party(house, CHAIR)
    official.newest()
    assert "37 (38)-тармақ" in official.screen
    await official.press("К-2026-0001 ісі")
    await official.press("Сессия құрамы")
    await official.press("Бекіту")
    await official.press("Сессияны өткізу")

    await call(house)
    await open_session(house)
    case = await case_of(house)
    people = await house.app.database.read(lambda books: books.people.some(case.people))
    members = [Party(house, person.number) for person in people.values()]
    assert {HR_HEAD, FINANCE} <= {member.number for member in members}
    for member in members:
        await house.say(member.number, "/tasks")
        member.newest()
        await member.press("Сессияға қатысу")
        await member.press("Сессияға қатысамын")
    await put_forward(members[0], "4,5", "Кешікпеген")
    await begin_vote(house)
    for member, yes in zip(members, (True, False, False), strict=True):
        await vote(member, yes=yes)
    await to_sign(house)
    for member in members:
        await sign(member)
    (result,) = await results_of(house, LAWYER)
    assert result.mean.value == Decimal(4)
    servant.newest()
    await servant.press("К-2026-0001 ісі")
    assert "баға өзгерген жоқ — 4,00" in servant.screen
    none_of_another_act(house)
