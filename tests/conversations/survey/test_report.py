"""Reports in the chat: who reads what, the papers, the question about one's own, HR's summary."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from evaluation.calendar.office import Office, ResultsInChat
from evaluation.survey.nouns import SurveyState
from locales import texts
from sandbox.telegram.engine import OFFICE
from tests.conversations.calibration.sitting import Party
from tests.conversations.conftest import JANUARY, House, baidibek, run_house, shymkent
from tests.conversations.survey.surveys import circle_about, open_survey, seats_about
from tests.papers.reading import text, unbroken

__all__ = ["baidibek", "shymkent"]

AFTER_CLOSE = datetime(2026, 1, 9, 18, 31, tzinfo=OFFICE)
HEAD, BOSS, HIGHER, HR_HEAD, HR = "1003", "1002", "1001", "1007", "1008"
MARKS = (5, 4, 3, 3, 1, 0, 4, 5, 3, 3, 2, 4)
STRANGERS = ("1004", "1005", "1009", "1016", HR)
"""Respondents, a peer, and HR's specialist, who isn't its head."""


async def closed(house: House, about: str, marks: Sequence[int] = MARKS, most: int = 7) -> None:
    """Everybody asked about somebody answers alike, past the screens; the survey closes."""
    await open_survey(house)
    answering = house.app.verbs.answering
    for number, seat in list((await seats_about(house, about)).items())[:most]:
        actor = await house.person(number)
        for item, value in enumerate(marks):
            await answering.mark(actor, seat, item, value, 0)
        await answering.finish(actor, seat, 0)
    house.clock.advance_to(AFTER_CLOSE)
    await house.app.tick()
    await house.people.idle()
    surveys = await house.app.database.read(lambda books: books.surveys.all())
    assert surveys[0].state is SurveyState.CLOSED


async def opened(house: House, number: str, about: str) -> Party:
    """A reader at a report, by the patched way that any button goes."""
    party = Party(house, number)
    party.newest()
    circle = await circle_about(house, about)
    await shown(party, f"v-report:{circle.id}")
    return party


async def shown(party: Party, data: str) -> None:
    """Send a button's data and turn to the answer, wherever it stands."""
    last = party.phone.from_bot[-1].message_id
    party.toast = await party.hostile(data)
    if party.phone.from_bot[-1].message_id != last:
        party.newest()


async def test_the_evaluatee_opens_it_from_the_letter(shymkent: House) -> None:
    """S-37a, A-07, S-36b: figures clamped in words, the self mark not counted, no number."""
    await closed(shymkent, HEAD)
    owner = Party(shymkent, HEAD)
    await owner.press(texts("ru").plain("button-open-survey-report"))
    screen = owner.screen
    for words in (
        "Индивидуальный отчет · метод 360, 2025 год",
        "Ответили: 3 или больше",
        "████████▒▒ 4 или больше\n",
        "Самооценка (не учитывается): нет",
        "▒▒▒▒▒░░░░░ 2,5 или меньше",
        "██████░░░░ 3\n",
        "Выражены меньше других, темы для обучения (п. 37)",
        "1. Ориентация на результат: Добивается",
        "Итоги опроса учитывают в темах обучения (п. 37)",
        "По практике государственного органа отчёт служит только обучению",
        "хранятся: 3 года (п. 15)",
        "Отчёт конфиденциален (п. 16)",
    ):
        assert words in screen, words
    assert screen.count("Самооценка") == 1, "no word beside each figure that there is none"
    assert owner.message.protect_content
    for number in await seats_about(shymkent, HEAD):
        assert (await shymkent.person(number)).name not in screen


@pytest.mark.parametrize("number", [HEAD, BOSS, HIGHER, HR_HEAD])
async def test_the_circle_of_s21_reads_it(shymkent: House, number: str) -> None:
    """S-21, X-38: the evaluatee, his immediate and his higher superior, the head of HR."""
    await closed(shymkent, HEAD)
    reader = await opened(shymkent, number, HEAD)
    assert "Ответили: 3 или больше" in reader.screen
    may_disagree = texts("ru").plain("button-disagree") in reader.labels
    assert may_disagree is (number == HEAD)
    reads = await shymkent.app.database.read(
        lambda books: books.trail.payloads("survey-report-read")
    )
    assert len(reads) == (number != HEAD)


@pytest.mark.parametrize("number", STRANGERS)
async def test_nobody_else_does(shymkent: House, number: str) -> None:
    """X-38: respondents see nothing; a foreign report and none at all are told alike."""
    await closed(shymkent, HEAD)
    party = Party(shymkent, number)
    party.newest()
    circle = (await circle_about(shymkent, HEAD)).id
    none = await party.hostile("v-report:4711")
    assert none == texts("ru" if number != "1005" else "kk").plain("refuse-not-found")
    for data in (f"v-report:{circle}", f"v-rpaper:{circle}:ru:1", f"v-rno:{circle}"):
        party.newest()
        assert await party.hostile(data) == none, data
    assert party.files() == []


async def test_before_the_close_nobody_does(shymkent: House) -> None:
    """anonymity.md 3."""
    await open_survey(shymkent)
    party = Party(shymkent, HR_HEAD)
    party.newest()
    circle = (await circle_about(shymkent, HEAD)).id
    for data in (f"v-report:{circle}", f"v-rpaper:{circle}:ru:0"):
        assert await party.hostile(data) == texts("ru").plain("refuse-not-found")
    survey = (await circle_about(shymkent, HEAD)).survey
    wanted = texts("ru").plain("refuse-survey-not-closed")
    assert await party.hostile(f"v-train:{survey}") == wanted
    await party.say("/tasks", new=True)
    await party.press(texts("ru").plain("button-my-results"))
    assert texts("ru").plain("button-survey-reports") not in party.labels


async def test_the_list_holds_ones_own_first_and_those_one_may_read(shymkent: House) -> None:
    await closed(shymkent, HEAD)
    boss = Party(shymkent, BOSS)
    await boss.say("/tasks", new=True)
    await boss.press(texts("ru").plain("button-my-results"))
    await boss.press(texts("ru").plain("button-survey-reports"))
    assert boss.labels[0] == "2025 · мой отчёт"
    name = (await shymkent.person(HEAD)).name
    while f"2025 · {name}" not in boss.labels:
        await boss.tap(texts("ru").plain("button-page-after"))
    await boss.tap(f"2025 · {name}")
    boss.newest()
    assert name in boss.screen
    servant = Party(shymkent, "1004")
    await servant.say("/tasks", new=True)
    await servant.press(texts("ru").plain("button-my-results"))
    await servant.press(texts("ru").plain("button-survey-reports"))
    assert [label for label in servant.labels if label.startswith("2025")] == ["2025 · мой отчёт"]


@pytest.mark.parametrize("language", ["kk", "ru"])
async def test_a_picture_and_a_pdf_come_into_the_chat(shymkent: House, language: str) -> None:
    await closed(shymkent, HEAD)
    owner = await opened(shymkent, HEAD, HEAD)
    words = texts("ru")
    await owner.press(words.plain(f"survey-report-button-pdf-{language}"))
    name, content = owner.files()[-1]
    assert name.endswith(".pdf")
    found = unbroken(text(content))
    title = {"ru": "ИНДИВИДУАЛЬНЫЙ ОТЧЕТ", "kk": "ЖЕКЕ ЕСЕП"}[language]
    assert unbroken(title) in found
    for number in await seats_about(shymkent, HEAD):
        assert unbroken((await shymkent.person(number)).name) not in found
    owner = await opened(shymkent, HEAD, HEAD)
    await owner.press(words.plain(f"survey-report-button-look-{language}"))
    picture = next(m for m in reversed(owner.phone.from_bot) if m.file is not None)
    assert picture.file is not None
    assert picture.file.data.startswith(b"\x89PNG")
    assert picture.protect_content


async def test_too_few_answers_and_nobody_to_ask(shymkent: House) -> None:
    """R-360.7, A-07."""
    await closed(shymkent, HEAD, most=2)
    owner = await opened(shymkent, HEAD, HEAD)
    assert "Недостаточно ответов: меньше 3" in owner.screen
    assert "█" not in owner.screen
    circles = await shymkent.app.database.read(
        lambda books: books.surveys.circles(books.surveys.all()[0].id)
    )
    empty = next(circle for circle in circles if not circle.taken)
    hr = Party(shymkent, HR_HEAD)
    hr.newest()
    await shown(hr, f"v-report:{empty.id}")
    assert "Опрос не проводился" in hr.screen


async def test_in_kazakh_with_the_self_mark(baidibek: House) -> None:
    """B-17, B-34b: S-19(2), S-36b under the Kazakh act, whose HR is the evaluatee himself (B-9)."""
    head = "2003"
    await open_survey(baidibek)
    selves, actor = baidibek.app.verbs.self_assessments, await baidibek.person(head)
    circle = (await circle_about(baidibek, head)).id
    for item in range(12):
        await selves.mark(actor, circle, item, 5)
    await selves.finish(actor, circle)
    answering = baidibek.app.verbs.answering
    for number, seat in (await seats_about(baidibek, head)).items():
        for item in range(12):
            await answering.mark(await baidibek.person(number), seat, item, 1, 0)
        await answering.finish(await baidibek.person(number), seat, 0)
    baidibek.clock.advance_to(AFTER_CLOSE)
    await baidibek.app.tick()
    await baidibek.people.idle()
    owner = await opened(baidibek, head, head)
    assert owner.screen.count("2,5 немесе одан төмен\nӨзін-өзі бағалау (есепке алынбайды): 5") == 12
    assert "Ең аз анықталған құзыреттер жоқ" in owner.screen
    assert "Жауап бергендер: 3 немесе одан көп" in owner.screen


async def test_one_disagrees_and_hr_finds_the_check(shymkent: House) -> None:
    """X-39: what can't be changed is said before; HR sees yes and no, and no name."""
    await closed(shymkent, HEAD)
    owner = await opened(shymkent, HEAD, HEAD)
    await owner.press("Не согласен")
    for words in ("Проверяют только порядок", "оценки не исправят", "не прилагают"):
        assert words in owner.screen
    await owner.write("Круг подобрали неверно")
    assert "Вопрос П-2026-0001" in owner.screen
    assert "Автоматическая проверка" not in owner.screen
    hr = Party(shymkent, HR)
    await hr.press("Вопрос П-2026-0001")
    for words in (
        "О чём: отчёт опроса 360, 2025 год",
        "Размер круга: по методике (п. 36)",
        "допускает методика: да (п. 36)",
        "Ответов достаточно: да",
        "опечатанным при закрытии: да",
        "опрошенных заявителю не называют",
    ):
        assert words in hr.screen, words
    for number in await seats_about(shymkent, HEAD):
        assert (await shymkent.person(number)).name not in hr.screen
    await hr.press("Ответить")
    await hr.write("Порядок соблюдён")
    owner.newest()
    await owner.press("Вопрос П-2026-0001")
    assert "Порядок соблюдён" in owner.screen
    cases = await shymkent.app.database.read(lambda books: books.cases.all())
    assert cases == ()


async def test_the_waiting_takes_a_text_and_any_button_ends_it(shymkent: House) -> None:
    await closed(shymkent, HEAD)
    owner = await opened(shymkent, HEAD, HEAD)
    await owner.press("Не согласен")
    await owner.phone.send_file("voice.ogg", b"OggS", kind="voice")
    await shymkent.people.idle()
    assert "нужен текст" in shymkent.screen(HEAD)
    await owner.tap(texts("ru").plain("button-back"))
    await shymkent.say(HEAD, "Не вопрос")
    assert await shymkent.app.database.read(lambda books: books.disputes.all()) == ()


async def test_hr_reads_the_training_summary(shymkent: House) -> None:
    """S-37b: over the body, and nothing that fewer than three stand behind."""
    await closed(shymkent, HEAD)
    survey = (await circle_about(shymkent, HEAD)).survey
    hr = Party(shymkent, HR_HEAD)
    hr.newest()
    await shown(hr, f"u-after:{survey}:0")
    await hr.press(texts("ru").plain("button-survey-training"))
    assert "Сводка для обучения · метод 360, 2025 год" in hr.screen
    assert hr.screen.count("не показывается") == 12  # one report alone
    await hr.press(texts("ru").plain("survey-report-button-pdf-kk"))
    _, content = hr.files()[-1]
    assert "көрсетілмейді" in text(content)
    for number in (HEAD, BOSS, "1004"):
        other = Party(shymkent, number)
        other.newest()
        assert await other.hostile(f"v-train:{survey}") == texts("ru").plain("refuse-role")
        assert await other.hostile(f"v-tpaper:{survey}:ru:0") == texts("ru").plain("refuse-role")


@pytest.fixture(params=[ResultsInChat.GRADE, ResultsInChat.NOTICE])
async def discreet(tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[House]:
    """An office that lets no marks into the chat (M-13)."""
    office = Office(results_in_chat=request.param)
    async with run_house(tmp_path, office, act="shymkent-2023", start=JANUARY) as house:
        yield house


async def test_where_the_chat_carries_no_marks_there_is_only_the_word(discreet: House) -> None:
    """RESULTS_IN_CHAT: neither figures nor papers; nothing was read, and the trail says so."""
    await closed(discreet, HEAD)
    for number in (HEAD, BOSS):
        party = await opened(discreet, number, HEAD)
        assert "в чат он не приходит" in party.screen
        for absent in ("█", "▒", "4,5", "темы для обучения"):
            assert absent not in party.screen
        circle = (await circle_about(discreet, HEAD)).id
        refusal = texts("ru").plain("refuse-paper-elsewhere")
        assert await party.hostile(f"v-rpaper:{circle}:ru:0") == refusal
        assert party.files() == []
    reads = await discreet.app.database.read(
        lambda books: books.trail.payloads("survey-report-read")
    )
    assert reads == ()
