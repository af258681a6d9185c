"""The schedule in the chats: HR drafts it, the official approves it, or a paper does (X-54)."""

from __future__ import annotations

from datetime import date

import pytest

from tests.conversations.calibration.test_hr_paper import JPEG
from tests.conversations.conftest import House
from tests.conversations.hand import Hand

OFFICIAL, HR_HEAD, HR = "1001", "1007", "1008"
KK_OFFICIAL, KK_HR_HEAD = "2001", "2003"
FIRST = "1 квартал 2026 года"


async def at_schedule(house: House) -> Hand:
    """HR on the schedule of the first quarter, through the plan of its opening."""
    await house.make_plans()
    hand = Hand(house, HR_HEAD)
    await hand.desk("Открыть квартал", FIRST)
    await hand.tap("График оценки")
    return hand


async def drafted(house: House) -> Hand:
    hand = await at_schedule(house)
    assert await hand.tap("Составить график") == "График составлен и ждёт утверждения"
    return hand


async def test_s11b_from_the_acts_dates_to_the_open_quarter(shymkent: House) -> None:
    """Drafted, approved in the official's chat, and only then there is a button that opens."""
    await shymkent.make_plans()
    hand = Hand(shymkent, HR_HEAD)
    await hand.desk("Открыть квартал", FIRST)
    assert "Сначала нужен утверждённый график оценки" in hand.screen
    assert not any(label.startswith("Открыть:") for label in hand.labels)
    await hand.tap("График оценки")
    assert "Графика ещё нет" in hand.screen
    assert "(п. 11)" in hand.screen
    assert "Подписать листы до 10 апреля 2026 года · п. 5" in hand.screen
    await hand.tap("Составить график")
    assert "Ждёт утверждения" in hand.screen
    official = Hand(shymkent, OFFICIAL)
    assert "Он ждёт вашего утверждения (п. 11)" in official.newest()
    await official.tap("График оценки")
    assert "Подписать листы до 10 апреля 2026 года · п. 5" in official.screen
    assert await official.tap("Утвердить график") == "График утверждён"
    assert "Утверждён 2 апреля 2026 года: Тулегенов Марат Сапарович" in official.screen
    await shymkent.people.idle()
    assert "Оценку можно открывать" in shymkent.screen(HR_HEAD)
    await hand.desk("Открыть квартал", FIRST)
    assert "График оценки утверждён." in hand.screen
    await hand.tap("Открыть: ")
    assert (await hand.tap("Открыть квартал")).startswith("Квартал открыт")


async def test_a_patched_client_opens_nothing_without_it(shymkent: House) -> None:
    """The button that opens isn't shown; its data is refused."""
    await shymkent.make_plans()
    hand = Hand(shymkent, HR_HEAD)
    await hand.desk("Открыть квартал", FIRST)
    plan = next(
        button["callback_data"]
        for row in hand.message.buttons
        for button in row
        if button["callback_data"].startswith("plan:who")
    )
    _, _, act, period, full, head, _ = plan.split(":")
    said = await shymkent.press(HR_HEAD, f"begin:{act}:{period}:{full}:{head}:14")
    assert said.answer is not None
    assert "составьте и утвердите график оценки" in str(said.answer["text"])


async def test_hr_does_not_approve_what_it_has_drafted(shymkent: House) -> None:
    hand = await drafted(shymkent)
    assert "Утвердить график" not in hand.labels
    for number in (HR_HEAD, HR, "1002"):
        said = await shymkent.press(number, "sch-yes:1")
        assert said.answer is not None
        assert "лицо, имеющее право назначения" in str(said.answer["text"])


async def test_x54_on_paper_by_number_date_and_photograph(shymkent: House) -> None:
    """HR writes it down, her colleague compares; her own confirmation counts for nothing."""
    hand = await drafted(shymkent)
    await hand.tap("Утверждён на бумаге")
    assert "Напишите номер документа" in hand.screen
    await hand.say("12-н")
    assert "ДД.ММ.ГГГГ" in hand.screen
    await hand.say("02.04.2026")
    assert "Пришлите фотографию" in hand.screen
    await hand.say("вот она")
    await hand.phone.send_file("photo.jpg", JPEG, kind="photo")
    await shymkent.people.idle()
    assert "когда второй человек сверит документ" in hand.newest()
    await hand.tap("Назад")
    assert "Записано: утверждён на бумаге, № 12-н от 2 апреля 2026 года" in hand.screen
    assert "Сверено, подтверждаю" not in hand.labels
    assert "Убрать запись" in hand.labels
    second = Hand(shymkent, HR)
    assert "Сверьте документ" in second.newest()
    await second.tap("График оценки")
    await second.tap("Открыть документ")
    assert second.files()[-1] == ("photo.jpg", JPEG)
    assert await second.tap("Сверено, подтверждаю") == "График утверждён"
    assert "Утверждён на бумаге: № 12-н от 2 апреля 2026 года" in second.screen


async def test_the_paper_is_printed_in_the_language_of_the_reader(shymkent: House) -> None:
    hand = await drafted(shymkent)
    await hand.tap("График: PDF")
    name, content = hand.files()[-1]
    assert name == "График оценки 2026-Q1.pdf"
    assert content.startswith(b"%PDF")


async def test_other_dates_need_a_new_approval(shymkent: House) -> None:
    """A day off that is announced meanwhile: the desk says so, and the old one opens nothing."""
    await shymkent.make_plans()
    await shymkent.approve_schedule()
    hr = await shymkent.person(HR_HEAD)
    await shymkent.app.verbs.days.override(hr, date(2026, 4, 6), is_working=False, reason="Указ")
    hand = Hand(shymkent, HR_HEAD)
    await hand.desk("Открыть квартал", FIRST)
    assert "составлен по другим датам или акту" in hand.screen
    await hand.tap("График оценки")
    await hand.tap("Составить заново")
    assert "Редакция 2" in hand.screen
    assert "Ждёт утверждения" in hand.screen


async def test_b9b_the_same_in_kazakh(baidibek: House) -> None:
    """B-9b: both numbers of the paragraph (X-06)."""
    await baidibek.make_plans()
    hand = Hand(baidibek, KK_HR_HEAD)
    await hand.desk("Тоқсанды ашу", "2026 жылғы 1-тоқсан")
    assert "Алдымен бекітілген бағалау кестесі керек" in hand.screen
    await hand.tap("Бағалау кестесі")
    await hand.tap("Кесте жасау")
    official = Hand(baidibek, KK_OFFICIAL)
    assert "Ол сіздің бекітуіңізді күтуде (9 (10)-тармақ)" in official.newest()
    await official.tap("Бағалау кестесі")
    assert await official.tap("Кестені бекіту") == "Кесте бекітілді"
    await baidibek.open_quarter()


async def test_the_act_of_2025_shows_no_schedule(house: House) -> None:
    """X-54: no duty there, and nothing changes."""
    hand = Hand(house, "0004")
    await hand.desk("Открыть квартал", "1. Мангистауской области", FIRST)
    assert "График оценки" not in hand.labels
    assert any(label.startswith("Открыть: 22") for label in hand.labels)


@pytest.mark.parametrize("data", ["sch:99", "sch-photo:1:99", "sch-sure:99", "sch-drop:99"])
async def test_hostile_buttons(shymkent: House, data: str) -> None:
    for number in (OFFICIAL, HR_HEAD, "1003"):
        said = await shymkent.press(number, data)
        assert said.answer is not None
    assert await shymkent.app.database.read(lambda books: books.schedules.all()) == ()
