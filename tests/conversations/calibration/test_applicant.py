"""The applicant: applying, twice, late, too long; files; taking back and making again."""

from __future__ import annotations

import base64

import pytest

from evaluation.base.ids import CaseId
from evaluation.calibration.cases import Stage
from evaluation.quarter.nouns import Result
from handlers.buttons.calibration import AskFiles, OpenCase, Said, Say, Withdraw
from handlers.kit.reasons import digest_of
from locales import LANGUAGES, texts
from tests.conversations.calibration.sitting import (
    OFFICIAL,
    Party,
    apply,
    at_table,
    call,
    case_of,
    disputed,
    hold,
)
from tests.conversations.conftest import (
    HEAD,
    HR_HEAD,
    NOT_JOINED,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
)
from tests.conversations.talk import results_of

PICTURE = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
APOLOGIES = [texts(language).plain("apology") for language in LANGUAGES]


async def cases_of(house: House, number: str) -> int:
    person = await house.person(number)
    found = await house.app.database.read(lambda books: books.cases.of_applicant(person.id))
    return len(found)


async def result_of(house: House, number: str) -> Result:
    (result,) = await results_of(house, number)
    return result


async def test_the_last_day_is_shown_with_its_reason_and_the_days_that_dont_count(
    house: House,
) -> None:
    """M-10, A-08: working days from the receipt, holidays named."""
    await house.turn("30d")
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await servant.press("Не согласен")
    assert "Результат получен 2 мая 2026 года" in servant.screen
    assert "до вт 12 мая · осталось 5 раб. дней · п. 10" in servant.screen
    assert "День Победы" in servant.screen


async def test_ten_thousand_characters_are_told_of_once(house: House) -> None:
    """Telegram cuts them into three messages; what follows at once is their tail."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await servant.press("Не согласен")
    before = len(house.phone(RUSSIAN_SERVANT).from_bot)
    await servant.write("я" * 10_000)
    said = house.phone(RUSSIAN_SERVANT).from_bot[before:]
    assert [message.content.text.startswith("Слишком длинно") for message in said] == [True]
    await house.turn("1m")
    await servant.write("Коротко: не согласна.")
    await servant.press("Зарегистрировать")
    assert (await case_of(house)).text == "Коротко: не согласна."


async def test_a_long_application_fits_its_screens(house: House) -> None:
    """4,000 characters are taken; the review shows their beginning, the file all of them."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await servant.press("Не согласен")
    text = "Не согласна & <возражаю>. " * 153 + "Конец"
    await servant.write(text[:4000])
    assert "Показано начало" in servant.screen
    await servant.press("Зарегистрировать")
    assert (await case_of(house)).text == text[:4000].strip()
    await servant.press("Материалы дела")
    await servant.press("Заявление")
    first = servant.screen
    await servant.press("Следующие")
    assert servant.screen != first
    assert servant.screen.endswith("Конец") or "возражаю" in servant.screen


async def test_registering_twice_is_once(house: House) -> None:
    """Telegram was silent: the second tap shows the case that the first one made."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await servant.press("Не согласен")
    await servant.write("Не согласна")
    register = servant.data["Зарегистрировать"]
    await servant.press("Зарегистрировать")
    assert await servant.hostile(register) == "Заявление зарегистрировано"
    assert "Дело К-2026-0001" in servant.screen
    assert await cases_of(house, RUSSIAN_SERVANT) == 1


async def test_a_second_application_shows_the_first(house: House) -> None:
    """One application per result."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    disagree = servant.data["Не согласен(на)…"]
    await apply(house, RUSSIAN_SERVANT)
    await servant.hostile(disagree)
    servant.newest()
    assert "Дело К-2026-0001" in servant.screen
    result = await result_of(house, RUSSIAN_SERVANT)
    again = Said(kind="apply", target=result.id, about=0, told=digest_of("другое"))
    assert "уже не ждёт отправки" in await servant.hostile(again.pack())
    assert await cases_of(house, RUSSIAN_SERVANT) == 1


async def test_a_foreign_result_and_a_foreign_case_answer_alike(house: House) -> None:
    """M-13: a foreign id and one that doesn't exist get the same words."""
    await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    stranger = Party(house, RUSSIAN_SERVANT)
    await house.say(RUSSIAN_SERVANT, "/tasks")
    stranger.newest()
    (result,) = await results_of(house, SERVANT)
    no = texts("ru").plain("refuse-not-found")
    for data in (
        Say(kind="apply", target=result.id).pack(),
        Say(kind="apply", target=999).pack(),
        OpenCase(case=1).pack(),
        OpenCase(case=2**53).pack(),
        AskFiles(case=1).pack(),
        Withdraw(case=1).pack(),
        "dossier:1",
        "part:1:sheet:0",
        "part:1:text:99",
        "fetch:1:1",
        "minutes:1:0",
        "attend:1:1",
        "table:1",
        "leave:1",
        "leave?:1",
        "another:1:400",
        "vote:1:450:1",
        "attest:1",
        "meeting:1",
        "say:argue:1:0",
        "say:mark:1:400",
        "said:object:1:0:aaaaaa",
        "said:meet:1:739000:aaaaaa",
    ):
        assert await stranger.hostile(data) == no, data


@pytest.mark.parametrize(
    "data",
    [
        "case:0",
        "case:-1",
        "case:99999999999999999999",
        "vote:1:501:1",
        "vote:1:-1:1",
        "vote:1:4.5:1",
        "vote:1:450:maybe",
        "seats:1:zzzzzz",
        "seats:1:../..",
        "say:mark:1:99999999",
        "say:drop:1:0",
        "said:apply:1:0:'; --",
        "part:1:secret:0",
        "another:1:999",
    ],
)
async def test_hostile_bytes_are_out_of_date(house: House, data: str) -> None:
    await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    servant = Party(house, RUSSIAN_SERVANT)
    servant.newest()
    assert await servant.hostile(data) == texts("ru").plain("button-out-of-date")


async def test_withdrawn_and_made_again_inside_the_five_days(house: House) -> None:
    """The first stays in the register; the second has a number of its own."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await apply(house, RUSSIAN_SERVANT, "Не согласна")
    await servant.press("Мои результаты")
    await servant.press("Калибровка")
    await servant.press("К-2026-0001 · зарегистрировано")
    await servant.press("Отозвать заявление")
    await servant.press("Отозвать")
    assert servant.toast == "Заявление отозвано"
    assert "осталось в журнале" in servant.screen
    await servant.press("Подать снова")
    await servant.write("Всё-таки не согласна")
    await servant.press("Зарегистрировать")
    assert "Дело К-2026-0002" in servant.screen
    assert (await case_of(house, 1)).stage is Stage.WITHDRAWN
    assert not (await case_of(house, 2)).is_late


async def test_nothing_is_withdrawn_once_the_session_is_open(house: House) -> None:
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await apply(house, RUSSIAN_SERVANT)
    await at_table(house)
    servant.newest()
    await servant.press("Дело")
    assert "Отозвать заявление…" not in servant.labels
    assert "сессия идёт" in await servant.hostile(Withdraw(case=1).pack())


async def test_a_late_application_is_taken_and_marked(house: House) -> None:
    """A-11: no right is lost with the term."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await house.turn("10d")
    await house.say(RUSSIAN_SERVANT, "/tasks")
    servant.newest()
    await servant.press("Мои результаты")
    await servant.press("1 квартал")
    await servant.press("Не согласен")
    assert (
        "По практике государственного органа опоздавшее заявление примут и отметят"
        in servant.screen
    )
    await servant.write("Болела")
    assert "будет отмечено как опоздавшее" in servant.screen
    await servant.press("Зарегистрировать")
    assert "Подано с опозданием" in servant.screen
    assert (await case_of(house)).is_late


async def files_of(house: House) -> list[str]:
    found = await house.app.database.read(lambda books: books.records.files(CaseId(1)))
    return [file.name for file in found]


async def test_photos_and_documents_lie_beside_the_application(house: House) -> None:
    """At most five; whoever reads the case gets them."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await apply(house, RUSSIAN_SERVANT)
    await servant.press("Мои результаты")
    await servant.press("Калибровка")
    await servant.press("К-2026-0001")
    await servant.press("Приложить файлы")
    await servant.write("вот")
    assert "нужны фото или документ" in house.screen(RUSSIAN_SERVANT)
    for number in range(5):
        await servant.phone.send_file(f"справка {number}.pdf", b"%PDF bytes")
        await house.people.idle()
    assert "✓ Приложено: справка 4.pdf" in house.screen(RUSSIAN_SERVANT)
    await servant.phone.send_file("лишняя.pdf", b"%PDF")
    await house.people.idle()
    assert "Больше 5 файлов" in house.screen(RUSSIAN_SERVANT)
    assert len(await files_of(house)) == 5
    official = Party(house, OFFICIAL)
    official.newest()
    await official.press("Дело")
    await official.press("Материалы дела")
    await official.press("справка 3.pdf")
    assert official.files()[-1] == ("справка 3.pdf", b"%PDF bytes")


async def test_a_photo_is_taken_too(house: House) -> None:
    servant = await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    servant.newest()
    await house.say(SERVANT, "/tasks")
    servant.newest()
    await servant.hostile(AskFiles(case=1).pack())
    await servant.phone.send_file("x.png", PICTURE, kind="photo")
    await house.people.idle()
    assert "✓ Қосылды: Фото" in house.screen(SERVANT)
    assert len(await files_of(house)) == 1


async def test_a_staff_file_is_no_attachment_after_a_button(house: House) -> None:
    """Any button ends the waiting."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await apply(house, RUSSIAN_SERVANT)
    await servant.hostile(AskFiles(case=1).pack())
    servant.newest()
    await servant.press("Назад")
    await servant.phone.send_file("кадры.xlsx", b"bytes")
    await house.people.idle()
    assert await files_of(house) == []


async def test_an_objection_replaces_the_one_before(house: House) -> None:
    """M-22b: written ahead, from the call on."""
    servant = await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    await hold(house)
    await call(house)
    servant.newest()
    await servant.press("К-2026-0001 ісі")
    for words in ("Бірінші", "Екінші"):
        await servant.press("Қарсылық")
        await servant.write(words)
        await servant.press("Қарсылықты жіберу")
    assert (await case_of(house)).objection == "Екінші"


async def test_a_recalled_result_ends_the_case_with_a_notice(house: House) -> None:
    """A running application falls with its result."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await apply(house, RUSSIAN_SERVANT)
    result = await result_of(house, RUSSIAN_SERVANT)
    head = await house.person(HR_HEAD)
    await house.app.verbs.results.reopen(head, result.sheet, "Ошибка")
    await house.people.idle()
    said = [message.content.text for message in servant.phone.from_bot]
    assert any("прекращено: оспариваемый результат отозван" in text for text in said)


async def test_whoever_has_not_opened_the_result_cannot_dispute_it(house: House) -> None:
    """X-20: the receipt comes first."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    (result,) = await results_of(house, SERVANT)
    servant = Party(house, SERVANT)
    servant.newest()
    said = await servant.hostile(Say(kind="apply", target=result.id).pack())
    assert said == texts("kk").plain("refuse-not-opened")
    assert NOT_JOINED not in said
    assert said not in APOLOGIES
