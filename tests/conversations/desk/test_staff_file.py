"""HR sends the staff file, sees what it would do, and takes it over."""

from __future__ import annotations

from importlib import resources

import pytest

from bot.files.spreadsheets import read_table
from storage.books import Books
from storage.program.desk import Job
from tests.conversations.conftest import HR, HR_HEAD, RUSSIAN_SERVANT, House
from tests.conversations.hand import Hand

SAMPLE = (resources.files("sandbox.body") / "samples" / "mangystau-2025.csv").read_text("utf-8-sig")
NEWCOMER = "0099;Өтегенов Ербол;Маман;D-O-5;Отдел кадров и права;нет;нет;0004;01.02.2026;;40;;;\n"
OFFICER = NEWCOMER.replace(";;;\n", ";;;кадровая служба\n")


async def test_a_file_is_shown_and_then_taken_over(house: House) -> None:
    """M-15: new and changed people by name, the ignored column told, days of the right quarter."""
    hand = Hand(house, HR_HEAD)
    changed = SAMPLE.replace("58;+77010000005", "57;+77010000005").replace("Роли\n", "Роли;Чин\n")
    await hand.send("staff.csv", (changed + NEWCOMER).encode())
    assert "Новых: 1 · изменится: 1 · без изменений: 24 · нет в файле: 0" in hand.screen
    assert "• Өтегенов Ербол, Маман, № 0099" in hand.screen
    decides = "D-O-5; Отдел кадров и права; руководитель Ким Наталья Викторовна, № 0004"
    assert decides in hand.screen
    assert "Әбдіхалықова Гүлнар Төлегенқызы: Отработано дней: 58 → 57" in hand.screen
    assert "пропущены: Чин" in hand.screen
    assert "читаются за 1 квартал 2026 года" in hand.screen
    assert await house.app.database.read(lambda books: books.people.by_number("0099")) is None
    await hand.tap("Применить файл")
    assert "Новых: 1, изменено: 1" in hand.screen
    assert (await house.person("0099")).name == "Өтегенов Ербол"


async def test_a_file_lives_in_one_message(house: House) -> None:
    """Reading, preview and end are edits of the same message."""
    hand = Hand(house, HR_HEAD)
    before = len(hand.phone.from_bot)
    await hand.send("staff.csv", (SAMPLE + NEWCOMER).encode())
    await hand.tap("Применить файл")
    assert len(hand.phone.from_bot) == before + 1


async def test_a_second_press_applies_nothing_twice(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.send("staff.csv", (SAMPLE + NEWCOMER).encode())
    data = hand.message.buttons[0][0]["callback_data"]
    await hand.tap("Применить файл")
    again = await house.press(HR_HEAD, data)
    assert again.answer is not None
    assert "уже применён" in again.answer["text"]


async def test_an_older_preview_never_applies_a_newer_file(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.send("one.csv", (SAMPLE + NEWCOMER).encode())
    old = hand.message.buttons[0][0]["callback_data"]
    await hand.send("two.csv", (SAMPLE + NEWCOMER.replace("Ербол", "Серік")).encode())
    refused = await house.press(HR_HEAD, old)
    assert refused.answer is not None
    assert "заменён новым" in refused.answer["text"]
    foreign = await house.press(HR, hand.message.buttons[0][0]["callback_data"])
    assert foreign.answer is not None
    assert foreign.answer["show_alert"]


async def test_a_file_can_be_dropped(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.send("staff.csv", (SAMPLE + NEWCOMER).encode())
    assert "ничего не изменилось" in await hand.tap("Отменить файл")
    assert await house.app.database.read(lambda books: books.people.by_number("0099")) is None


async def test_roles_and_one_s_own_row_need_the_head_of_hr(house: House) -> None:
    """The specialist sees what the file would do and what waits; the head of HR lets it be."""
    hand = Hand(house, HR)
    own = SAMPLE.replace("58;+77010000005", "57;+77010000005")
    await hand.send("staff.csv", (own + OFFICER).encode())
    assert "Өтегенов Ербол: Рөлдері: жоқ → Персоналды басқару қызметі" in hand.screen
    assert "Бірден қолданылмайды, шешім күтеді: 2" in hand.screen
    await hand.tap("Файлды қолдану")
    assert "Тағы 2 өзгеріс персоналды басқару қызметі басшысының" in hand.screen
    assert (await house.person("0099")).roles == frozenset()
    assert house.screen(HR_HEAD).startswith("Ждёт вашего решения")
    await house.tap(HR_HEAD, "Решить об изменениях")
    assert "Роли: нет → Кадровая служба" in house.screen(HR_HEAD)
    assert "Отработано дней: 58 → 57" in house.screen(HR_HEAD)
    await house.tap(HR_HEAD, "Одобрить все…")
    await house.tap(HR_HEAD, "Одобрить: 2")
    assert "Ничего не ждёт вашего решения" in house.screen(HR_HEAD)
    assert len((await house.person("0099")).roles) == 1
    assert "Шешім қабылданды" in house.screen(HR)


async def test_what_the_head_of_hr_sends_applies_at_once(house: House) -> None:
    """Her press on the preview is her word."""
    head = Hand(house, HR_HEAD)
    await head.send("staff.csv", (SAMPLE + OFFICER).encode())
    await head.tap("Применить файл")
    assert len((await house.person("0099")).roles) == 1


async def test_faults_are_told_and_all_of_them_come_as_a_sheet(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.send(
        "staff.csv", SAMPLE.replace("D-O-4", "Что-то").replace(";нет;", ";мож;").encode()
    )
    assert "Ничего не изменилось" in hand.screen
    assert "• Строка 6, столбец «Категория». «Что-то» не похоже" in hand.screen
    assert hand.screen.count("•") <= 20
    name, data = hand.files()[-1]
    assert name == "Ошибки в файле.xlsx"
    rows = read_table(data, name).rows
    assert rows[0].cells == ("Строка", "Столбец", "Что исправить")
    assert len(rows) - 1 > 20


async def test_few_faults_come_without_a_sheet(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.send("staff.csv", SAMPLE.replace("16.03.2026", "когда-то").encode())
    assert "В файле 1 ошибка" in hand.screen
    assert hand.files() == []


async def test_many_changes_come_as_a_sheet_too(house: House) -> None:
    """What doesn't fit the screen can still be checked before it is taken over."""
    hand = Hand(house, HR_HEAD)
    letters = "абвгдежзи"
    more = [
        f"01{n:02};Новый {letter * 5};Маман;D-O-5;Отдел;нет;нет;0004;;;;;;\n"
        for n, letter in enumerate(letters)
    ]
    await hand.send("staff.csv", (SAMPLE + "".join(more)).encode())
    assert "… и ещё 1" in hand.screen
    name, data = hand.files()[-1]
    assert name == "Изменения.xlsx"
    assert len(read_table(data, name).rows) == 10


async def test_the_longest_names_still_fit_one_message(house: House) -> None:
    """120 characters a name, 300 a post: fewer lines of each group, all of them in the sheet."""
    hand = Hand(house, HR_HEAD)
    long = "Ә" * 100
    more = [
        f"01{n:02};Новый {long} {letter};{long * 2};D-O-5;Отдел;нет;нет;0004;;;;;;кадровая служба\n"
        for n, letter in enumerate("абвгдежзиклм")
    ]
    await hand.send("staff.csv", (SAMPLE + "".join(more)).encode())
    assert "Новых: 12" in hand.screen
    assert "Применить файл" in hand.labels
    name, data = hand.files()[-1]
    assert len(read_table(data, name).rows) == 1 + 12 + 12


async def test_a_file_that_changes_nothing_says_so(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.send("staff.csv", SAMPLE.encode())
    assert "Файл ничего не меняет" in hand.screen
    assert "Применить файл" not in hand.labels


async def test_what_is_no_table_is_told_so(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.send("scan.pdf", b"%PDF-1.4 \x00\x01\x02")
    assert "Не получилось прочесть «scan.pdf»" in hand.screen
    assert "Файл сотрудников" in hand.labels


async def test_others_files_get_a_polite_word(house: House) -> None:
    phone = house.phone(RUSSIAN_SERVANT)
    await phone.send_file("staff.csv", SAMPLE.encode())
    await house.people.idle()
    assert "только кадровая служба" in phone.screen
    assert await house.app.database.read(lambda books: books.desk.jobs()) == ()


async def test_the_empty_file_comes_by_a_button(house: House) -> None:
    hand = Hand(house, HR_HEAD)
    await hand.desk("Файл сотрудников", "Пустой файл")
    name, data = hand.files()[-1]
    assert name == "Сотрудники.xlsx"
    assert "Табельный номер" in read_table(data, name).rows[0].cells


async def test_a_file_over_20_mb_is_refused_before_it_is_fetched(house: House) -> None:
    """Telegram lets a bot download no more."""
    hand = Hand(house, HR_HEAD)
    await hand.phone.send_file("staff.xlsx", b"\0" * (20 * 2**20 + 1))
    await house.people.idle()
    assert "больше 20 МБ" in house.screen(HR_HEAD)
    assert not [call for call in house.people.calls() if call.method == "getFile"]


async def test_a_job_that_was_cut_off_is_taken_up_at_the_next_start(house: House) -> None:
    """What a killed process leaves is the row; its message is edited, not sent again."""
    hand = Hand(house, HR_HEAD)
    await hand.send("staff.csv", (SAMPLE + NEWCOMER).encode())
    file = next(m.file for m in reversed(hand.phone.messages) if m.file and not m.from_bot)
    person, now = await house.person(HR_HEAD), house.clock.now()
    details = {"chat": hand.phone.id, "language": "ru", "file": file.file_id, "name": "cut.csv"}

    def cut_off(books: object) -> None:
        desk = books.desk  # type: ignore[attr-defined]
        desk.set_job_message(desk.add_job(person.id, "read", details, now), hand.at)

    await house.app.database.write(cut_off)
    await hand.desk()
    messages = len(hand.phone.from_bot)
    await house.app.jobs.resume()
    await house.people.idle()
    assert len(hand.phone.from_bot) == messages
    assert await house.app.database.read(lambda books: books.desk.jobs()) == ()


async def test_a_hiccup_of_the_network_loses_no_file(house: House) -> None:
    house.people.fault("reset", method="getFile", times=1)
    hand = Hand(house, HR_HEAD)
    await hand.send("staff.csv", (SAMPLE + NEWCOMER).encode())
    assert "Новых: 1" in hand.screen


async def test_a_file_that_telegram_no_longer_has_is_told_so(house: House) -> None:
    person, now = await house.person(HR_HEAD), house.clock.now()
    phone = house.phone(HR_HEAD)
    details = {"chat": phone.id, "language": "ru", "file": "nothing", "name": "gone.csv"}
    await house.app.database.write(
        lambda books: books.desk.add_job(person.id, "read", details, now)
    )
    await house.app.jobs.resume()
    await house.people.idle()
    assert "пришлите его ещё раз" in phone.screen
    assert await house.app.database.read(lambda books: books.desk.jobs()) == ()


async def test_a_file_whose_chat_is_gone_isnt_tried_at_every_start(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    """Telegram answered "chat not found": the job stayed, and failed again with each file."""
    person, now = await house.person(HR_HEAD), house.clock.now()
    details = {"chat": 9, "language": "ru", "file": "f", "name": "staff.csv"}
    await house.app.database.write(
        lambda books: books.desk.add_job(person.id, "read", details, now)
    )
    await house.app.jobs.resume()
    await house.people.idle()
    assert await house.app.database.read(lambda books: books.desk.jobs()) == ()
    assert "a worker failed" not in caplog.text


async def test_a_file_that_met_a_storm_of_429_comes_with_the_next_tick(house: House) -> None:
    """It waited for the next file or the next start, and HR for an answer that didn't come."""
    house.people.fault("429", method="getFile", times=5)
    hand = Hand(house, HR_HEAD)
    await hand.phone.send_file("staff.csv", (SAMPLE + NEWCOMER).encode())
    await house.people.idle()
    assert "Новых: 1" not in house.screen(HR_HEAD)
    await house.app.tick()
    await house.people.idle()
    assert "Новых: 1" in house.screen(HR_HEAD)


async def test_the_button_of_a_preview_works_though_the_file_is_read_again(house: House) -> None:
    """The bot died as it had shown the preview: "already applied, cancelled or replaced"."""
    hand = Hand(house, HR_HEAD)
    left: list[Job] = []

    def leave(books: Books) -> None:
        left.extend(books.desk.jobs())

    house.people.fault("429", method="editMessageText", times=5)
    await hand.phone.send_file("staff.csv", (SAMPLE + NEWCOMER).encode())
    await house.people.idle()
    await house.app.database.read(leave)
    await house.app.tick()
    await house.people.idle()
    hand.newest()
    shown = next(data for data in hand.data.values() if data.startswith("apply:"))
    person, now = await house.person(HR_HEAD), house.clock.now()

    def cut_off(books: Books) -> None:
        desk = books.desk
        desk.set_job_message(desk.add_job(person.id, "read", left[0].details, now), hand.at)

    await house.app.database.write(cut_off)
    await house.app.tick()
    await house.people.idle()
    await hand.phone.press_data(hand.at, shown)
    await house.people.idle()
    assert "Новых: 1, изменено: 0" in hand.screen
