"""Questions of procedure: asked, registered with a number, answered, told (M-14)."""

from __future__ import annotations

from tests.conversations.calibration.sitting import MARKS, Party
from tests.conversations.conftest import HEAD, HR, HR_HEAD, RUSSIAN_SERVANT, SERVANT, House

QUESTION = "Результат вручили на день позже срока"


async def ask(house: House, number: str = RUSSIAN_SERVANT) -> Party:
    """Somebody asks from Help."""
    asker = Party(house, number)
    await asker.say("/help", new=True)
    await asker.press("Вопрос о порядке")
    await asker.press("Задать вопрос")
    await asker.write(QUESTION)
    return asker


async def test_a_question_is_registered_answered_and_told(house: House) -> None:
    """M-14: the number at once, the answer once, and both sides see the same."""
    asker = await ask(house)
    assert "Вопрос П-2026-0001" in asker.screen
    assert "Зарегистрировано. Ответ придёт сюда же" in asker.screen
    assert "П-2026-0001" in house.screen(HR_HEAD)
    hr = Party(house, HR_HEAD)
    await hr.say("/desk", new=True)
    assert "Вопросы о порядке: 1" in hr.labels
    await hr.press("Вопросы о порядке")
    assert "Без ответа: 1 · всего: 1" in hr.screen
    await hr.press("Вопрос П-2026-0001")
    assert QUESTION in hr.screen
    await hr.press("Ответить")
    assert "Его получит тот, кто спросил" in hr.screen
    await hr.write("Срок считается с рабочего дня, нарушения нет")
    assert "Ответ, 2 апреля 2026 года, 10:00" in hr.screen
    assert "На ваш вопрос П-2026-0001 ответили" in house.screen(RUSSIAN_SERVANT)
    asker.newest()
    await asker.press("Вопрос П-2026-0001")
    assert "нарушения нет" in asker.screen
    assert "уже ответили" in await hr.hostile("d-answer:1")


async def test_in_kazakh_from_the_result_s_screen(house: House) -> None:
    """The way in beside a result; HR's specialist answers from home."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, MARKS)
    servant = Party(house, SERVANT)
    await servant.press("Нәтижені ашу")
    await servant.press("Бағалау тәртібі туралы сұрақ")
    assert "Бағалау тәртібі туралы сұрақтар" in servant.screen
    await servant.press("Сұрақ қою")
    await servant.write("Мені кім бағалауы керек еді?")
    assert "П-2026-0001 сұрағы" in servant.screen
    specialist = Party(house, HR)
    await specialist.say("/tasks", new=True)
    assert "сұрақтар жауап күтуде: 1" in specialist.screen
    await specialist.press("Сұрақтарға жауап беру")
    await specialist.press("П-2026-0001 сұрағы")
    await specialist.press("Жауап беру")
    await specialist.write("Бөлім басшысы, 16-тармақ")
    assert "П-2026-0001 сұрағыңызға жауап берілді" in house.screen(SERVANT)


async def test_hr_does_not_answer_itself(house: House) -> None:
    """Nobody answers his own question, nor counts it among his tasks."""
    hr = await ask(house, HR_HEAD)
    assert "Ответить…" not in hr.labels
    assert "о вас самих" in await hr.hostile("d-answer:1")
    await hr.say("/tasks", new=True)
    assert "Вопрос о порядке оценки ждёт" not in hr.screen


async def test_a_stranger_to_a_question_sees_nothing(house: House) -> None:
    """The register is HR's, a question its owner's."""
    await ask(house)
    other = Party(house, HEAD)
    other.newest()
    for data in ("d-one:1", "d-all:0", "d-answer:1"):
        assert await other.hostile(data), data


async def test_a_question_has_words_and_an_end(house: House) -> None:
    """A voice message gets a word, 2,001 characters are too many; the waiting goes on."""
    asker = Party(house, RUSSIAN_SERVANT)
    await asker.say("/help", new=True)
    await asker.press("Вопрос о порядке")
    await asker.press("Задать вопрос")
    await asker.phone.send_file("voice.ogg", b"OggS", kind="voice")
    await house.people.idle()
    assert "нужен текст" in house.screen(RUSSIAN_SERVANT)
    await asker.write("я" * 2001)
    assert "Слишком длинно" in house.screen(RUSSIAN_SERVANT)
    await asker.write("я" * 2000)
    assert "П-2026-0001" in asker.screen
    hr = Party(house, HR_HEAD)
    hr.newest()
    await hr.press("Вопрос П-2026-0001")
    await hr.press("Ответить")
    await hr.write("ю" * 2000)
    assert "Ответ, 2 апреля 2026 года, 10:00" in hr.screen
