"""Acts on paper in the chat: written down, photographed, confirmed by a second person (M-19b)."""

from __future__ import annotations

from pathlib import Path

from evaluation.calendar.office import Office, ResultsInChat
from evaluation.calibration.cases import Stage
from tests.conversations.calibration.sitting import OFFICIAL, Party, case_of, hear_evaluator
from tests.conversations.calibration.test_hr import (
    CASE,
    at_host,
    composed,
    in_kazakh,
    propose,
    registered,
    sitting,
    vote,
)
from tests.conversations.conftest import HEAD, HR, HR_HEAD, LAWYER, SERVANT, House, run_house
from tests.conversations.talk import results_of
from tests.papers.reading import text

JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xc0\x00\x11\x08"
    b"\x00\x10\x00\x10\x03\x01\x22\x00\x02\x11\x01\x03\x11\x01\xff\xd9"
)


async def photograph(host: Party) -> str:
    """HR sends the photo of the paper; what came of it."""
    await host.phone.send_file("photo.jpg", JPEG, kind="photo")
    await host.house.people.idle()
    return host.newest()


async def second(house: House, number: str = OFFICIAL) -> Party:
    """The second person opens the record from the notice."""
    party = Party(house, number)
    party.newest()
    await party.press("Сверить запись" if number == OFFICIAL else "Жазбаны салыстыру")
    return party


async def test_an_order_on_paper_composes_the_body(house: House) -> None:
    """M-19a: number, date, members, photo; it takes effect when the official has compared it."""
    host = await registered(house)
    await at_host(host)
    await host.press("Записать приказ")
    assert "Не хватает: номера, даты." in host.screen
    assert "Состав: Ким Наталья Викторовна" in host.screen
    await host.press("Номер")
    await host.write("14-ж/қ")
    await host.press("Дата")
    await host.press("Сегодня, 2 апреля")
    assert "Осталось фото документа" in host.screen
    await host.press("Состав по приказу")
    await host.press("✓ Ибраева")
    assert "членов" in host.screen
    await host.write("литвиненко")
    assert "1 человек" in host.screen
    await host.press("Литвиненко")
    assert "отмечено 3" in host.screen
    await host.press("Назад")
    assert "Литвиненко Павел Андреевич" in host.screen
    await host.press("Приложить фото")
    await host.say("вот он")
    assert "Нужна фотография" in house.screen(HR_HEAD)
    assert "Подействует, когда второй человек" in await photograph(host)
    assert (await case_of(house)).stage is Stage.REGISTERED

    official = await second(house)
    assert "Номер: 14-ж/қ" in official.screen
    assert "Записал(а) Ким Наталья Викторовна" in official.screen
    await official.press("Открыть документ")
    assert official.phone.from_bot[-1].content.text.startswith("Документ, на котором")
    await official.press("Назад")
    await official.press("Сверено")
    case = await case_of(house)
    assert case.stage is Stage.COMPOSED
    assert case.basis == "order:14-ж/қ:2026-04-02"
    assert (await house.person(LAWYER)).id in case.people


async def test_who_wrote_it_down_does_not_confirm_it(house: House) -> None:
    """The recorder waits, or drops a mistaken record; a stranger sees nothing."""
    host = await registered(house)
    await at_host(host)
    await host.press("Записать приказ")
    await host.press("Номер")
    await host.write("15")
    await host.press("Дата")
    await host.write("02.04.2026")
    await host.press("Приложить фото")
    await photograph(host)
    await at_host(host)
    assert "ждёт второго человека: 1" in host.screen
    await host.press("Запись на подтверждении")
    assert "сами себя не подтверждают" in host.screen
    assert "Сверено, подтверждаю" not in host.labels
    assert "не тот, кто её внёс" in await host.hostile("h-yes:1")
    stranger = Party(house, LAWYER)
    stranger.newest()
    assert await stranger.hostile("h-second:1")
    assert await stranger.hostile("h-look:1:1")
    await host.press("Убрать запись")
    assert "Записей, которые ждут подтверждения, нет" in host.screen


async def test_the_maslikhat_decides_for_the_revision_commission(house: House) -> None:
    """M-19b: HR marks it, the official is kept out, the decision is recorded, in Kazakh."""
    await in_kazakh(house, HR_HEAD)
    host = await registered(house)
    await at_host(host)
    await host.press("Мәслихат шешеді")
    assert "Мәслихат шешімін жазу" in host.labels
    assert "Қағаздағы бұйрықты жазу" not in host.labels
    await host.press("Мәслихат шешімін жазу")
    await host.press("Нөмірі")
    await host.write("7/35")
    await host.press("Күні")
    await host.write("01.01.2026")
    assert "өтініштен ерте де" in host.screen
    await host.press("Күні")
    await host.press("Бүгін")
    await host.press("Фотосын қосу")
    await host.phone.send_file("шешім.pdf", b"%PDF-1.7 scan")
    await house.people.idle()
    specialist = await second(house, HR)
    assert "Мәслихаттың шешімі" in specialist.screen
    await specialist.press("Құжатты ашу")
    await specialist.press("Артқа")
    await specialist.press("Салыстырдым")
    case = await case_of(house)
    assert (case.stage, case.by_maslikhat, case.decided_by) == (Stage.COMPOSED, True, None)


async def test_a_late_application_is_refused_by_an_order(house: House) -> None:
    """A-11, X-46: the order may refuse a late one, and only a late one."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    (result,) = await results_of(house, SERVANT)
    actor = await house.person(SERVANT)
    await house.app.verbs.results.open(actor, result.id)
    await house.turn("14d")
    await house.app.verbs.applications.apply(actor, result.id, "Келіспеймін")
    host = Party(house, HR_HEAD)
    await at_host(host)
    await host.press("Записать приказ")
    await host.press("В приказе отказ")
    await host.write("Срок пропущен без причины")
    await host.press("Номер")
    await host.write("16")
    await host.press("Дата")
    await host.press("Сегодня")
    assert "Отказ, причина: Срок пропущен без причины" in host.screen
    await host.press("Приложить фото")
    await photograph(host)
    official = await second(house)
    await official.press("Сверено")
    case = await case_of(house)
    assert (case.stage, case.refusal) == (Stage.REFUSED, "Срок пропущен без причины")


async def test_a_vote_held_in_the_room(house: House) -> None:
    """M-22: who was there, what was said, proposals, votes; the protocol follows in the chat."""
    host = await composed(house)
    await house.app.verbs.sessions.call(
        await house.person(HR_HEAD), CASE, house.clock.now().replace(hour=9), "каб. 305"
    )
    await house.app.verbs.sessions.open(await house.person(HR_HEAD), CASE)
    await at_host(host)
    await host.press("Записать голосование в зале")
    assert "Присутствовали: Ким Наталья Викторовна, Ахметова" in host.screen
    await host.press("Слова оценивающего")
    await host.write("Работала ровно")
    await host.press("Возражение")
    await host.press("Ничего не сказано")
    await host.press("Предложения")
    await host.press("Ахметова")
    await host.write("много слов без оценки")
    assert "сначала оценку" in house.screen(HR_HEAD)
    await host.write("4,5 всё сделано в срок")
    assert "Ахметова Сауле Ермековна: 4,50. «всё сделано в срок»" in host.screen
    await host.press("Ибраева")
    await host.write("3.5 были задержки")
    await host.press("Назад")
    assert "За 4,50: не записано" in host.screen
    assert "Не хватает: голосов." in host.screen
    await host.press("Кто был за 4,50")
    await host.press("Ахметова")
    assert "Отмечено 1, нужно 2" in host.screen
    await host.press("Назад")
    await host.press("Кто был за 3,50")
    await host.press("Никто")
    assert "Осталось фото" in host.screen
    await host.press("Кто был за 4,50")
    await host.press("Ким")
    await host.press("Назад")
    assert "За 3,50" not in host.screen  # the first one carried: nobody voted on the other
    await host.press("Приложить фото")
    await photograph(host)
    official = await second(house)
    assert "За 4,50: 2" in official.screen
    await official.press("Сверено")
    case = await case_of(house)
    assert (case.stage, str(case.final)) == (Stage.DECIDED, "4.5")
    assert [one.is_over for one in case.rounds] == [True]


async def test_signatures_on_paper(house: House) -> None:
    """M-22e: hands on the photographed protocol; one refused, with the reason."""
    host, members = await sitting(house)
    await propose(house, members[1].number, "4.5")
    head = await house.person(HR_HEAD)
    until = house.clock.now().replace(hour=12)
    await hear_evaluator(house)
    await house.app.verbs.sessions.begin_vote(head, CASE, until)
    await vote(house, members, "4.5", "++-")
    await house.app.verbs.protocols.to_sign(head, CASE)
    await at_host(host)
    await host.press("Записать подписи на бумаге")
    assert "✓ Ибраева Лаура Сакеновна: подписал(а)" in host.screen
    await host.press("Ибраева")
    await host.press("Отказ от подписи")
    await host.write("Не согласна")
    assert "Ибраева Лаура Сакеновна: отказ. Не согласна" in host.screen
    await host.press("Приложить фото")
    await photograph(host)
    official = await second(house)
    await official.press("Сверено")
    case = await case_of(house)
    assert case.stage is Stage.SIGNED
    assert [one.refused for one in case.signatures] == ["", "", "Не согласна"]


async def test_what_was_written_down_survives_and_can_be_thrown_away(house: House) -> None:
    """A draft is kept while HR looks elsewhere; the photo of an unlawful act isn't asked for."""
    host = await registered(house)
    await at_host(host)
    await host.press("Записать приказ")
    await host.press("Номер")
    await host.write("17")
    await at_host(host)
    await host.press("Записать приказ")
    assert "Номер: 17" in host.screen
    await host.press("Дата")
    await host.press("Сегодня")
    await host.press("Состав по приказу")
    await host.press("✓ Ким")
    await host.press("Назад")
    assert "⚠ Так записать нельзя" in host.screen
    assert "Приложить фото…" not in host.labels
    assert await host.hostile("h-photo:1:order")
    await host.press("Стереть записанное")
    assert host.toast == "Записанное стёрто"
    await host.press("Записать приказ")
    assert "Номер: нет" in host.screen


# Papers


async def test_the_papers_of_a_case_come_as_pdf_and_picture(house: House) -> None:
    """Application, decision, protocol, sheet; protected, in Kazakh and Russian."""
    host, members = await sitting(house)
    await propose(house, members[1].number, "4.5")
    head = await house.person(HR_HEAD)
    until = house.clock.now().replace(hour=12)
    await hear_evaluator(house)
    await house.app.verbs.sessions.begin_vote(head, CASE, until)
    await vote(house, members, "4.5", "++-")
    await at_host(host)
    await host.press("Бумаги")
    assert "Язык бумаги: русский" in host.screen
    told = {
        "Протокол": ("каб. 305", "Ахметова Сауле Ермековна", "4,50", "Есть документы", "п. 22"),
        "Заявление": ("К-2026-0001", "Келіспеймін", "Сейтказиева Айгуль Маратовна", "п. 10"),
        "Решение": ("Ибраева Лаура Сакеновна", "16 апреля 2026 года", "подписано в боте"),
        "Лист": ("4,00", "оценивающее лицо", "Сейтказиева", "п. 17", "20 апреля 2026 года"),
    }
    for name, expected in told.items():
        await host.press(f"{name}: PDF")
        sent_name, content = host.files()[-1]
        assert sent_name.endswith(".pdf")
        assert content.startswith(b"%PDF"), name
        missing = [words for words in expected if words not in text(content)]
        assert not missing, name
        sent = host.phone.from_bot[-1]
        assert sent.protect_content, name
        await host.press("Назад")
    await host.press("На казахском")
    await host.press("Посмотреть")
    sent = host.phone.from_bot[-1]
    assert sent.file is not None
    assert sent.file.data.startswith(b"\x89PNG")
    assert sent.protect_content


async def test_who_may_not_read_a_paper_gets_none(house: House) -> None:
    """Rules §10: no protocol for a party before it is signed, nothing for a stranger."""
    await sitting(house)
    servant = Party(house, SERVANT)
    servant.newest()
    assert await servant.hostile("h-paper:1:protocol:0:kk")
    stranger = Party(house, LAWYER)
    stranger.newest()
    for name in ("application", "decision", "protocol", "sheet"):
        assert await stranger.hostile(f"h-paper:1:{name}:0:kk"), name
    await servant.press("К-2026-0001 ісі")
    await servant.press("Қағаздар")
    assert "Хаттама: PDF" not in servant.labels
    await servant.press("Өтініш: PDF")
    assert servant.files()[-1][1].startswith(b"%PDF")


async def test_one_s_own_sheet_is_a_paper_too(house: House) -> None:
    """From the result's screen, in the reader's language."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    servant = Party(house, SERVANT)
    await servant.press("Нәтижені ашу")
    await servant.press("Парақ қағаз түрінде")
    assert "Қағаз тілі: қазақша" in servant.screen
    await servant.press("Парақ: PDF")
    assert servant.files()[-1][1].startswith(b"%PDF")
    foreign = await house.press(LAWYER, "h-sheet:1:0:kk")
    assert foreign.answer is not None
    assert foreign.answer["show_alert"]


async def test_where_no_mark_may_go_through_telegram_no_paper_goes(tmp_path: Path) -> None:
    """M-13: every paper of a case names the mark."""
    office = Office(results_in_chat=ResultsInChat.GRADE)
    async with run_house(tmp_path, office) as house:
        host = await registered(house)
        await at_host(host)
        await host.press("Бумаги")
        assert "эту бумагу выдают вне бота" in host.toast
