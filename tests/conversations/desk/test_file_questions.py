"""A staff file that asks: HR answers one question after the other, and only then it applies."""

from __future__ import annotations

import json
from importlib import resources
from pathlib import Path

from bot.files.spreadsheets import read_table
from tests.conversations.conftest import HEAD, HR_HEAD, SERVANT, House
from tests.conversations.hand import Hand

SAMPLE = (resources.files("sandbox.body") / "samples" / "mangystau-2025.csv").read_text("utf-8-sig")
FIELD = Path(__file__).parents[2] / "files" / "field"
SLID = (FIELD / "f12_names_moved_between_numbers.xlsx").read_bytes()
RENAMED = SAMPLE.replace("0009;Сыздықова Әсел", "0009;Серікова Әсел")


async def test_names_that_slid_stop_the_file_loudly(house: House) -> None:
    """f12: accounts got each other's names without a warning."""
    hand = Hand(house, HR_HEAD)
    await hand.send("staff.xlsx", SLID)
    assert "имена сдвинулись" in hand.screen
    assert "№ 0008: Төлеубаев Асқар Жанатұлы → Сыздықова Әсел Ғаниқызы" in hand.screen
    assert "чей номер был 0009" in hand.screen
    assert "Применить файл" not in hand.labels
    assert "ничего не изменилось" in await hand.tap("Отменить файл")
    assert (await house.person(HEAD)).name == "Төлеубаев Асқар Жанатұлы"


async def test_a_new_name_of_somebody_linked_waits_for_hrs_word(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.send("staff.csv", RENAMED.encode())
    assert "вопрос 1 из 1" in hand.screen
    assert "№ 0009: Сыздықова Әсел Ғаниқызы → Серікова Әсел Ғаниқызы" in hand.screen
    await hand.tap("Тот же человек, новое имя")
    assert "изменится: 1" in hand.screen
    await hand.tap("Применить файл")
    assert (await house.person(SERVANT)).name == "Серікова Әсел Ғаниқызы"
    payloads = await house.app.database.read(lambda books: books.trail.payloads("staff-file"))
    assert json.loads(payloads[-1])["confirmed"] == {"linked": ["0009"]}


async def test_several_questions_come_one_after_the_other(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    text = RENAMED.replace("0008;Төлеубаев Асқар", "0008;Серіков Асқар")
    text = text.replace(
        "Отдел финансов и закупок;нет;нет;0020;01.07",
        "отдел финансов и закупок.;нет;нет;0020;01.07",
    )
    await hand.send("staff.csv", text.encode())
    assert "вопрос 1 из 3" in hand.screen
    await hand.tap("Тот же человек")
    assert "вопрос 2 из 3" in hand.screen
    await hand.tap("Тот же человек")
    assert "отдел финансов и закупок. → Отдел финансов и закупок" in hand.screen
    await hand.tap("Да, это одно и то же")
    await hand.tap("Применить файл")
    assert (await house.person("0025")).unit == "Отдел финансов и закупок"
    assert (await house.person(HEAD)).name == "Серіков Асқар Жанатұлы"


async def test_an_unanswered_file_is_not_applied_by_any_button(house: House) -> None:
    """An older program's button, a made-up answer, an answer to something else."""
    hand = Hand(house, HR_HEAD)
    await hand.send("staff.csv", RENAMED.encode())
    upload = next(data for data in hand.data.values() if data.startswith("same:")).split(":")[1]
    for data in ("apply:{}", "apply+:{}:abcdef"):
        await hand.phone.press_data(hand.at, data.format(upload))
        await house.people.idle()
        assert "ещё не ответили" in hand.screen
        assert (await house.person(SERVANT)).name == "Сыздықова Әсел Ғаниқызы"
        await hand.send("staff.csv", RENAMED.encode())
        upload = next(d for d in hand.data.values() if d.startswith("same:")).split(":")[1]
    await hand.phone.press_data(hand.at, f"same:{upload}:1:abcdef")
    await house.people.idle()
    assert "вопрос 1 из 1" in hand.screen


async def test_what_was_answered_outlives_a_restart_and_no_other_file(house: House) -> None:
    """The answers stand in the button; the next file has another number."""
    hand = Hand(house, HR_HEAD)
    await hand.send("one.csv", RENAMED.encode())
    await hand.tap("Тот же человек")
    applied = hand.data["Применить файл"]
    await hand.send("two.csv", RENAMED.replace("Серікова", "Омарова").encode())
    assert "Омарова" in hand.screen
    refused = await house.press(HR_HEAD, applied)
    assert refused.answer is not None
    assert "заменён новым" in refused.answer["text"]


async def test_a_long_list_comes_as_a_sheet_too(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    letters = "абвгдежзиклм"
    more = [
        f"01{n:02};Mүller {a * 5};Маман;D-O-5;Отдел;нет;нет;0004;;;;;;\n"
        for n, a in enumerate(letters)
    ]
    await hand.send("staff.csv", (SAMPLE + "".join(more)).encode())
    assert "ни в казахском, ни в русском" in hand.screen
    assert "… и ещё 2" in hand.screen
    name, data = hand.files()[-1]
    assert name == "Вопросы по файлу.xlsx"
    assert len(read_table(data, name).rows) == 13
