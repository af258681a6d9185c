"""The appointing official: composing a lawful body and no other, refusing only what is late."""

from __future__ import annotations

from evaluation.base.roles import Role
from evaluation.calibration.cases import Stage
from handlers.buttons.calibration import AskHold, ChooseSeats, Compose, Hold, Propose, Say
from handlers.calibration.screens.official import people_of, seats_of
from locales import texts
from tests.conversations.calibration.sitting import (
    FINANCE_HEAD,
    OFFICIAL,
    Party,
    apply,
    case_of,
    disputed,
)
from tests.conversations.conftest import (
    BODY_HEAD,
    DISMISSED,
    HEAD,
    HR_HEAD,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
)


async def registered(house: House) -> Party:
    """The official before a fresh application of SERVANT about HEAD's mark."""
    await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    official = Party(house, OFFICIAL)
    official.newest()
    await official.press("Дело")
    return official


async def seats(house: House, *numbers: str) -> str:
    return seats_of([(await house.person(number)).id for number in numbers])


def test_a_body_travels_in_a_button() -> None:
    assert people_of(seats_of([1, 36, 46_655])) == (1, 36, 46_655)
    assert people_of("") == ()
    assert people_of("a.a.b") == (10, 11)
    full = seats_of([1_679_615] * 9)
    assert len(ChooseSeats(case=10**9, page=999, seats=full).pack()) <= 64


async def test_each_member_comes_with_why_and_the_paragraph(house: House) -> None:
    """M-19e, X-37."""
    official = await registered(house)
    await official.press("Состав сессии")
    assert "Ким Наталья Викторовна" in official.screen
    assert "служба управления персоналом (п. 19)" in official.screen
    assert "оценивает других (п. 19)" in official.screen
    assert "Төлеубаев Асқар" not in official.screen
    assert "Сыздықова" not in official.screen


async def test_two_and_four_and_the_parties_cannot_be_approved(house: House) -> None:
    """M-19c, M-19d: no button, and a patched one is refused."""
    official = await registered(house)
    wrong = {
        await seats(house, HR_HEAD, RUSSIAN_HEAD): ("меньше 3", "число членов чётное"),
        await seats(house, HR_HEAD, RUSSIAN_HEAD, FINANCE_HEAD, "0010"): ("число членов чётное",),
        await seats(house, HR_HEAD, RUSSIAN_HEAD, SERVANT): ("Сыздықова Әсел", "участник спора"),
        await seats(house, HR_HEAD, RUSSIAN_HEAD, HEAD): ("Төлеубаев", "участник спора"),
        await seats(house, HR_HEAD, RUSSIAN_HEAD, DISMISSED): ("уже не работает",),
        await seats(house, RUSSIAN_HEAD, FINANCE_HEAD, "0010"): ("нет работника кадровой службы",),
        await seats(house, HR_HEAD, "0006", "0010"): ("нет ни одного другого оценивающего",),
        "": ("Никто не выбран", "меньше 3"),
    }
    for chosen, words in wrong.items():
        await official.hostile(Compose(case=1, seats=chosen).pack())
        for word in words:
            assert word in official.screen, chosen
        assert "Утвердить…" not in official.labels
        await official.hostile(AskHold(case=1, seats=chosen).pack())
        assert "Провести сессию" not in official.labels
        refused = await official.hostile(Hold(case=1, seats=chosen).pack())
        ru = texts("ru")
        assert refused in {ru.plain(f"refuse-body-{key}", paragraph="19") for key in BODY_FAULTS}
    assert (await case_of(house)).stage is Stage.REGISTERED


BODY_FAULTS = ("barred", "left", "small", "even", "no-hr", "no-evaluator")


async def test_members_are_changed_by_a_list_and_a_typed_name(house: House) -> None:
    official = await registered(house)
    await official.press("Состав сессии")
    await official.press("Изменить состав")
    assert "✓ Ким Наталья Викторовна" in "\n".join(official.labels)
    assert not any("Төлеубаев" in label for label in official.labels)
    await official.press("Следующие")
    await official.press("‹ Предыдущие")
    await official.write("юсупов")
    assert official.labels[0].startswith("Юсупов Тимур")
    await official.press("Юсупов")
    assert "выбрано 4" in official.screen
    await official.write("литвиненко")
    await official.press("Литвиненко")
    await official.press("К проверке")
    assert "Членов: 5" in official.screen
    await official.press("Утвердить")
    await official.press("Провести")
    assert len((await case_of(house)).members) == 5


async def test_pressed_twice_the_session_is_decided_once(house: House) -> None:
    official = await registered(house)
    chosen = await seats(house, HR_HEAD, RUSSIAN_HEAD, FINANCE_HEAD)
    hold = Hold(case=1, seats=chosen).pack()
    await official.hostile(hold)
    before = len(house.phone(SERVANT).from_bot)
    assert await official.hostile(hold) == "Состав утверждён"
    assert len(house.phone(SERVANT).from_bot) == before
    other = Hold(case=1, seats=await seats(house, HR_HEAD, RUSSIAN_HEAD, "0003")).pack()
    assert "состав утверждён" in await official.hostile(other)


async def test_an_application_in_time_cannot_be_refused(house: House) -> None:
    """X-46."""
    official = await registered(house)
    assert "Отказать (опоздало)…" not in official.labels
    await official.hostile(Say(kind="refuse", target=1).pack())
    await official.write("Не хочу")
    said = await official.press("Отказать")
    assert said
    assert official.toast == texts("ru").plain("refuse-case-in-time", paragraph="20")
    assert (await case_of(house)).stage is Stage.REGISTERED


async def test_a_late_one_is_refused_with_a_reason_that_the_applicant_reads(house: House) -> None:
    """A-11."""
    servant = await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await house.turn("12d")
    await apply(house, SERVANT)
    official = Party(house, OFFICIAL)
    official.newest()
    await official.press("Дело")
    assert "Заявление опоздало" in official.screen
    await official.press("Отказать")
    assert "увидят заявитель" in official.screen
    await official.write("Срок пропущен без причины")
    await official.press("Отказать")
    assert official.toast == "Отказ записан"
    servant.newest()
    await servant.press("К-2026-0001 ісі")
    assert "Срок пропущен без причины" in servant.screen


async def test_an_official_who_is_the_evaluator_is_told_so(house: House) -> None:
    """M-19d: he can't sit; nobody else may decide, so he does."""
    await disputed(house, BODY_HEAD, HR_HEAD, "Открыть результат", [5, 4, 4, 4, 4, 4])
    await apply(house, HR_HEAD, "Не согласна")
    official = Party(house, OFFICIAL)
    official.newest()
    await official.press("Дело")
    assert "Оспаривается ваша собственная оценка" in official.screen
    await official.press("Состав сессии")
    assert "Сейтказиева" not in official.screen
    assert "Ким Наталья" not in official.screen


async def test_nobody_else_composes(house: House) -> None:
    """Rules §10: a servant, an evaluator and HR specialists don't."""
    await registered(house)
    for number in (RUSSIAN_SERVANT, HEAD, "0006"):
        party = Party(house, number)
        await house.say(number, "/tasks")
        party.newest()
        for data in (
            Propose(case=1).pack(),
            Hold(case=1, seats=await seats(house, HR_HEAD, RUSSIAN_HEAD, FINANCE_HEAD)).pack(),
        ):
            assert await party.hostile(data), number
    assert (await case_of(house)).stage is Stage.REGISTERED
    assert Role.APPOINTING not in (await house.person(HEAD)).roles
