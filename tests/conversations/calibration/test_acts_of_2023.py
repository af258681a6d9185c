"""What is different in a session of 2023, on the screens: advice, an evaluator who votes, КЦИ.

The usual way from a ranking to its protocol is walked in `test_walk_shymkent` and
`test_walk_baidibek`.
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from evaluation.base.ids import CaseId
from evaluation.calibration.cases import Stage
from handlers.buttons.calibration import Compose, Hold
from handlers.buttons.calibration_hr import ForMaslikhat
from handlers.calibration.screens.official import seats_of
from tests.conversations.calibration.sitting import (
    Party,
    apply,
    begin_vote,
    call,
    case_of,
    open_session,
    to_sign,
)
from tests.conversations.calibration.test_way import put_forward, sign, vote
from tests.conversations.conftest import JANUARY, House, run_house
from tests.conversations.quarter.test_scoring_2023 import send_values
from tests.conversations.talk import chat, results_of
from tests.verbs.limits import limited_shelf

CHAIR, APPARATUS, HEAD, SERVANT = "1001", "1002", "1003", "1004"
HR_HEAD, PLANNING, FINANCE = "1007", "1009", "1016"
KAZAKH_CHAIR, KAZAKH_APPARATUS, KAZAKH_HR, KAZAKH_LAWYER = "2001", "2002", "2003", "2013"
OTHER_ACTS = re.compile(r"п\. (?:10|11|19|20|22|23)\b|(?<!\()\b(?:10|11|19|20|22|23)-тармақ")
"""Paragraphs of the act of 2025 that speak of sessions."""


@pytest.fixture
async def limited(tmp_path: Path) -> AsyncIterator[House]:
    """Shymkent with a table of allowed marks; the head's КЦИ are signed and disputed."""
    acts = tmp_path / "acts"
    acts.mkdir()
    limited_shelf(acts)
    running = run_house(tmp_path, act="shymkent-2023", start=JANUARY, methodologies=acts)
    async with running as house:
        await house.make_plans()
        await house.open_quarter()
        await send_values(house)
        await house.sign(APPARATUS, HEAD, [4, 2, 5, 5])
        await disputes(house, HEAD)
        yield house


def cites_its_own_act(house: House) -> None:
    """X-30: whatever anybody read of the case; plans have paragraphs of the same number."""
    read = (m.content.text for phone in house.phones.values() for m in phone.from_bot)
    for text in read:
        if "К-2026-0001" in text and "КЦИ" not in text and "НМИ" not in text:
            assert OTHER_ACTS.search(text) is None, text


async def disputes(house: House, number: str) -> None:
    """Somebody is acquainted with his result and applies, past the screens."""
    (result,) = await results_of(house, number)
    await house.app.verbs.results.open(await house.person(number), result.id)
    await house.app.verbs.results.acknowledge(await house.person(number), result.id)
    await apply(house, number, "Число заседаний взято из плана, а не из отчёта")


async def seated(house: House, *numbers: str) -> str:
    """These people as a button carries them."""
    return seats_of([(await house.person(number)).id for number in numbers])


async def official(house: House, number: str, start: str, body: str) -> Party:
    """The official before the proposed body."""
    party = Party(house, number)
    party.newest()
    await party.press(start)
    await party.press(body)
    return party


async def hosting(house: House) -> Party:
    """HR before the only case."""
    host = Party(house, HR_HEAD)
    await host.say("/desk", new=True)
    await host.press("Калибровка: 1")
    await host.press("К-2026-0001")
    return host


async def test_x15_x45_a_warned_body_is_approved_and_the_evaluator_votes(limited: House) -> None:
    """S-39, S-42, X-15, X-17, X-45: two members, the evaluator one of them; a tie."""
    house = limited
    chair = await official(house, CHAIR, "Дело", "Состав сессии")
    assert "Замечаний к составу нет." in chair.screen
    assert "Абдраимова" not in chair.screen  # the proposal leaves the evaluator out
    await chair.press("Изменить состав")
    await chair.write("Абдраимова")
    assert chair.labels[0].startswith("Абдраимова Гульжан")
    body = await seated(house, APPARATUS, PLANNING)
    await chair.hostile(Compose(case=1, seats=body).pack())
    for words in (
        "Утвердить так можно. Учтите:",
        "Абдраимова Гульжан Ержановна: участник спора, лучше не включать",
        "членов меньше 3",
        "число членов чётное: голоса могут разделиться поровну",
        "чья оценка оспаривается",
    ):
        assert words in chair.screen
    assert "п. 39" not in chair.screen  # advice isn't the act's
    await chair.press("Утвердить")
    assert "Учтите" in chair.screen
    await chair.press("Провести сессию")
    assert (await case_of(house)).stage is Stage.COMPOSED

    host = await hosting(house)
    assert "маслихат" not in "".join(host.labels)
    assert host.labels[0] == "Назначить сессию…"  # advice stops nothing
    await host.press("Состав")
    await host.press("Дополнить состав…")
    assert "Сессия — встреча оценивающих лиц (п. 2(10), 18(4))" in host.screen
    assert not any(label.startswith("Сарсенбаев") for label in host.labels)
    await call(house)
    await open_session(house)

    evaluator, planning = Party(house, APPARATUS), Party(house, PLANNING)
    for member in (evaluator, planning):
        await house.say(member.number, "/tasks")
        member.newest()
        await member.press("К столу")
        await member.press("Участвую")
    assert "Вы не голосуете" not in evaluator.screen
    assert "обоснуйте оценку (п. 42)" in evaluator.screen
    head = Party(house, HEAD)
    head.newest()
    await head.press("Дело")
    assert "Вы можете заранее написать свои доводы или высказать их на сессии." in head.screen
    await put_forward(planning, "4,5", "Отчёт сдан в срок")
    host = await hosting(house)
    assert "большинство голосов участников (п. 42): «за» 2 из 2" in host.screen
    assert "За столом меньше 3" in host.screen
    await begin_vote(house)
    await vote(planning, yes=True)
    await vote(evaluator, yes=False)
    assert (await case_of(house)).final is None
    await to_sign(house)
    for member in (evaluator, planning):
        await sign(member)
    (result,) = await results_of(house, HEAD)
    assert (result.mean.value, result.is_calibrated) == (Decimal(4), False)
    head.newest()
    await head.press("Дело")
    await head.press("Прочитать протокол")
    assert "нужно 2 голоса «за»: большинство участников (п. 42)" in head.screen
    cites_its_own_act(house)


async def test_the_file_shows_the_kci_whole(limited: House) -> None:
    """S-28c, S-23f: plan, value, percent and limit of each, for those who judge."""
    chair = await official(limited, CHAIR, "Дело", "Материалы дела")
    await chair.press("Оценочный лист")
    for words in (
        "Сессии и заседания, подготовленные без переноса: 4",
        "План: 12 заседаний · факт: 10 заседаний · реализация: 83,33\u00a0%",
        "Допустимая оценка: от 3 до 4,25 (п. 28)",
        "План: 3 раб. дней · факт: 4 раб. дней · реализация: 75,00\u00a0%",
        "Допустимая оценка: от 2 до 2,99 (п. 28)",
    ):
        assert words in chair.screen


async def test_nobody_and_a_hostile_maslikhat(limited: House) -> None:
    """X-15: an empty body is no body; M-19b isn't in the act."""
    chair = await official(limited, CHAIR, "Дело", "Состав сессии")
    await chair.hostile(Compose(case=1, seats="").pack())
    assert "никого нет" in chair.screen
    assert "Утвердить…" not in chair.labels
    assert await chair.hostile(Hold(case=1, seats="").pack()) == "В составе никого нет."
    host = await hosting(limited)
    assert await host.hostile(ForMaslikhat(case=1, yes=True).pack())
    assert not (await case_of(limited)).by_maslikhat


async def test_who_was_replaced_and_who_stepped_out(limited: House) -> None:
    """The replaced one is told; whoever left for a conflict is offered to nobody."""
    chair = Party(limited, CHAIR)
    chair.newest()
    await chair.hostile(
        Hold(case=1, seats=await seated(limited, HR_HEAD, PLANNING, FINANCE)).pack()
    )
    await call(limited)
    sessions, case = limited.app.verbs.sessions, CaseId(1)
    await sessions.step_out(await limited.person(FINANCE), case)
    hr, planning = await limited.person(HR_HEAD), await limited.person(PLANNING)
    servant = await limited.person(SERVANT)
    await sessions.replace(hr, case, planning.id, servant.id)
    await limited.people.idle()
    told = Party(limited, PLANNING)
    told.newest()
    assert "вы больше не входите в состав калибровочной сессии" in told.screen
    assert "больше не входите" not in chat(limited.phone(FINANCE))
    host = await hosting(limited)
    await host.press("Состав")
    await host.press("Дополнить состав…")
    names = "\n".join(host.labels)
    assert "Бекмуратов" in names
    assert "Кудайбергенова" not in names


async def test_b36_b41_the_same_in_kazakh(baidibek: House) -> None:
    """B-37, B-40, X-15, X-45: Kazakh words, both numbers of each paragraph (X-06)."""
    house = baidibek
    await house.make_plans()
    await house.open_quarter()
    await house.sign(KAZAKH_APPARATUS, KAZAKH_LAWYER, [5, 4, 4, 3])
    await disputes(house, KAZAKH_LAWYER)
    chair = await official(house, KAZAKH_CHAIR, "К-2026-0001 ісі", "Сессия құрамы")
    assert "Құрам бойынша ескерту жоқ." in chair.screen
    idle = await seated(house, KAZAKH_HR, "2008")
    await chair.hostile(Compose(case=1, seats=idle).pack())
    meeting = "ал сессия — бағалаушы адамдардың кездесуі (1(10) (2(10))-тармақ)"
    assert f"бұл тоқсанда ешкімді бағаламайды, {meeting}" in chair.screen
    body = await seated(house, KAZAKH_APPARATUS, KAZAKH_HR)
    await chair.hostile(Compose(case=1, seats=body).pack())
    for words in (
        "Бұлай бекітуге болады.",
        "дауға қатысушы, енгізбеген жөн",
        "мүшелер саны жұп: дауыстар тең бөлінсе, баға өзгермейді",
    ):
        assert words in chair.screen
    await chair.press("Бекіту")
    assert "38 (39)-тармақ" in chair.screen
    await chair.press("Сессияны өткізу")
    await call(house)
    await open_session(house)
    evaluator, other = Party(house, KAZAKH_APPARATUS), Party(house, KAZAKH_HR)
    for member in (evaluator, other):
        await house.say(member.number, "/tasks")
        member.newest()
        await member.press("Сессияға қатысу")
        await member.press("Сессияға қатысамын")
    assert "дәлелдеңіз (40 (41)-тармақ)" in evaluator.screen
    assert "Сіз дауыс бермейсіз" not in evaluator.screen
    await put_forward(other, "4,5", "Кешікпеген")
    await begin_vote(house)
    await vote(other, yes=True)
    await vote(evaluator, yes=False)
    assert (await case_of(house)).final is None
    cites_its_own_act(house)
