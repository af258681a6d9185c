"""From "I disagree" to the signed protocol and the meeting, as people talk."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from evaluation.calendar.office import Office
from evaluation.calibration.cases import Stage
from tests.conversations.calibration.sitting import (
    FINANCE_HEAD,
    OFFICIAL,
    Party,
    apply,
    at_table,
    begin_vote,
    call,
    case_of,
    disputed,
    members_of,
    open_session,
    to_sign,
)
from tests.conversations.conftest import (
    HEAD,
    HR_HEAD,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
    run_house,
)
from tests.conversations.talk import chat, results_of

FIVE = (HR_HEAD, HEAD, FINANCE_HEAD, "0003", "0006")


async def put_forward(member: Party, mark: str, reason: str) -> None:
    """A member puts a typed mark forward, all by himself."""
    kazakh = await is_kazakh(member)
    member.newest()
    await member.press("К-2026-0001 ісі" if kazakh else "Дело К-2026-0001")
    await member.press("Басқасын ұсыну" if kazakh else "Предложить другую")
    await member.write(mark)
    await member.press("Әрі қарай" if kazakh else "Дальше")
    await member.write(reason)
    await member.press("Ұсынысты енгізу" if kazakh else "Внести")


async def is_kazakh(party: Party) -> bool:
    return (await party.house.person(party.number)).language == "kk"


async def vote(member: Party, *, yes: bool) -> None:
    """A member votes by the button under the newest notice."""
    kazakh = await is_kazakh(member)
    member.newest()
    await member.press("К-2026-0001 ісі" if kazakh else "Дело К-2026-0001")
    words = ("жақтаймын", "қарсымын") if kazakh else ("За ", "Против ")
    word = words[0 if yes else 1]
    await member.press(next(label for label in member.labels if word in label))


async def sign(member: Party) -> None:
    """A member reads the protocol to its end and signs it."""
    kazakh = await is_kazakh(member)
    member.newest()
    await member.press("К-2026-0001 ісі" if kazakh else "Дело К-2026-0001")
    await member.press("Хаттаманы оқу" if kazakh else "Прочитать протокол")
    await member.press("Хаттамаға қол қою" if kazakh else "Подписать протокол")


async def test_three_members_raise_a_mark_in_kazakh(house: House) -> None:
    """M-10, M-19a to M-19e, M-21, M-22a to M-22e, M-23."""
    servant = await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await servant.press("Келіспеймін")
    assert "Сейтказиева Айгуль Маратовна" in servant.screen
    assert "9 сәуір, бс · 5 жұмыс күні қалды · 10-тармақ" in servant.screen
    assert "Өтінішті көретіндер" in servant.screen
    await servant.write("Еңбек тәртібі бағасымен келіспеймін.")
    await servant.press("Тіркеу")
    assert "К-2026-0001" in servant.screen
    ((number,), *_) = servant.message.buttons
    assert number["copy_text"] == {"text": "К-2026-0001"}

    official = Party(house, OFFICIAL)
    official.newest()
    assert "п. 19" in official.screen
    await official.press("Дело")
    await official.press("Состав сессии")
    await official.press("Утвердить")
    assert "до чт 16 апреля" in official.screen
    await official.press("Провести сессию")
    assert "состав утверждён" in official.screen

    await call(house)
    members = await members_of(house)
    assert {member.number for member in members} == {HR_HEAD, RUSSIAN_HEAD, FINANCE_HEAD}
    for member in members[1:]:
        member.newest()
        assert "Приглашение на калибровочную сессию" in member.screen
        assert "каб. 305" in member.screen
    for member in members:
        await house.say(member.number, "/tasks")
        member.newest()
        await member.press("Ответить")
        await member.press("Приду")
    evaluator = Party(house, HEAD)
    evaluator.newest()
    await evaluator.press("К-2026-0001 ісі")
    await evaluator.press("Бағаны дәлелдеу")
    assert "сессия мүшелері, өтініш беруші" in evaluator.screen
    await evaluator.write("Тәртіп бұзған жоқ, бірақ кешіккен.")
    await evaluator.press("Дәлелді жіберу")
    servant.newest()
    await servant.press("К-2026-0001 ісі")
    await servant.press("Қарсылық жазу")
    await servant.write("Кешіккен емеспін.")
    await servant.press("Қарсылықты жіберу")

    await open_session(house)
    for member in members:
        await house.say(member.number, "/tasks")
        member.newest()
        await member.press("К столу")
        await member.press("Участвую")
    await put_forward(members[0], "4,25", "Нарушений не было")
    await put_forward(members[1], "4.5", "Сделала больше плана")
    members[2].newest()
    await members[2].press("Дело")
    await members[2].press("Поддержать 4,00")
    await members[2].write("Оценка верна")
    await members[2].press("Внести")
    assert "поддерживает 4,00" in members[2].screen

    await begin_vote(house)
    await vote(members[0], yes=True)
    await vote(members[1], yes=False)
    assert "На голосовании: 4,25" in members[1].screen
    assert "Проголосовали 2 из 3. Нужно голосов «за»: 2." in members[1].screen
    assert "Ким Наталья Викторовна, " not in members[1].screen.split("Предложения")[-1]
    await vote(members[2], yes=True)
    case = await case_of(house)
    assert (case.stage, case.final) == (Stage.DECIDED, Decimal("4.25"))
    members[1].newest()
    await members[1].press("Дело")
    assert "✓ 4,25: принято, за 2 (нужно 2)" in members[1].screen
    assert "Против: Ахметова Сауле Ермековна" in members[1].screen

    await to_sign(house)
    for member in members:
        await sign(member)
    assert "Протокол подписан всеми" in members[-1].screen
    (result,) = await results_of(house, SERVANT)
    assert (result.mean.value, result.signed_mean.value) == (Decimal("4.25"), Decimal(4))

    servant.newest()
    assert "4,25" not in servant.screen
    await servant.press("К-2026-0001 ісі")
    assert "бұрын 4,00 болған, енді 4,25" in servant.screen
    assert "11-тармақ" in servant.screen
    await servant.press("Нәтижені ашу")
    assert "Калибрлеу сессиясының шешімі бойынша: 4,25" in servant.screen
    assert "Сессияға дейін: 4,00" in servant.screen

    await house.say(HEAD, "/tasks")
    evaluator.newest()
    await evaluator.press("Кездесуге өту")
    assert "қызметкердің әлеуетін шолу" in evaluator.screen
    await evaluator.press("Кездесуді жазу")
    await evaluator.press("Бүгін")
    await evaluator.write("Жетістіктерін, курсты және мансабын талқыладық.")
    await evaluator.press("Жазу")
    assert (await case_of(house)).feedback_note.startswith("Жетістіктерін")
    await house.say(HEAD, "/tasks")
    assert "кездесіп" not in house.screen(HEAD)


async def test_five_members_lower_a_mark_in_russian(house: House) -> None:
    """M-22d, X-17: three of five; M-19c: five is odd; the nearest mark is voted on first."""
    servant = await disputed(house, RUSSIAN_HEAD, RUSSIAN_SERVANT, "Открыть результат")
    await apply(house, RUSSIAN_SERVANT, "Не согласна")
    members = await at_table(house, FIVE)
    assert len(members) == 5
    await put_forward(members[0], "3", "Срывы сроков")
    await put_forward(members[1], "3,5", "Аздап төмен")
    await begin_vote(house)
    for member, yes in zip(members, (True, True, False, False, False), strict=True):
        await vote(member, yes=yes)
    case = await case_of(house)
    assert [vote.mark for vote in case.rounds] == [Decimal("3.5"), Decimal(3)]
    for member, yes in zip(members, (True, True, True, False, False), strict=True):
        await vote(member, yes=yes)
    case = await case_of(house)
    assert (case.stage, case.final) == (Stage.DECIDED, Decimal(3))
    await to_sign(house)
    for member in members:
        await sign(member)
    servant.newest()
    await servant.press("Дело")
    assert "было 4,00, стало 3,00" in servant.screen
    await servant.press("Прочитать протокол")
    assert "3,50: не принято, за 2 (нужно 3)" in servant.screen
    assert "✓ 3,00: принято, за 3 (нужно 3)" in servant.screen
    await house.say(RUSSIAN_SERVANT, "/tasks")
    (result,) = await results_of(house, RUSSIAN_SERVANT)
    assert result.mean.value == 3


async def test_without_a_majority_the_mark_is_kept(house: House) -> None:
    """X-17: one of three isn't enough; the result's screen says that it stays."""
    servant = await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    members = await at_table(house)
    await put_forward(members[0], "4,5", "Выше плана")
    await begin_vote(house)
    for member, yes in zip(members, (True, False, False), strict=True):
        await vote(member, yes=yes)
    await to_sign(house)
    for member in members:
        await sign(member)
    servant.newest()
    await servant.press("К-2026-0001 ісі")
    assert "баға өзгерген жоқ — 4,00" in servant.screen
    await servant.press("Нәтижені ашу")
    assert "бағаны өзгеріссіз қалдырды" in servant.screen
    assert "Келіспеймін…" not in servant.labels


async def test_no_notice_holds_a_mark(house: House) -> None:
    """Push texts hold no name with a mark: every notice of a case is read as it came."""
    await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
    await apply(house, SERVANT)
    members = await at_table(house)
    await put_forward(members[0], "4,5", "Выше плана")
    await begin_vote(house)
    for member in members:
        await vote(member, yes=True)
    await to_sign(house)
    for number in (SERVANT, HEAD, OFFICIAL, RUSSIAN_HEAD):
        case = [m for m in house.phone(number).from_bot if "К-2026-0001" in m.content.text]
        assert case
    assert "4,50" not in chat(house.phone(OFFICIAL))
    assert "4,50" not in chat(house.phone(HEAD))


async def test_where_to_appeal_is_told_with_the_address_of_the_office(tmp_path: Path) -> None:
    """M-11."""
    office = replace(Office(), appeal_address="Ақтау қ., 14-ш/а, 1")
    async with run_house(tmp_path, office) as house:
        servant = await disputed(house, HEAD, SERVANT, "Нәтижені ашу")
        await apply(house, SERVANT)
        members = await at_table(house)
        await begin_vote(house)
        await to_sign(house)
        for member in members:
            await sign(member)
        servant.newest()
        await servant.press("К-2026-0001 ісі")
        assert "Қайда: Ақтау қ., 14-ш/а, 1" in servant.screen
