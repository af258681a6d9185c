"""Marking under the acts of 2023: КЦИ within their range and exactly, ranking by column."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from evaluation.calendar.calendar import Quarter
from evaluation.kci.values import Actual
from tests.conversations.calibration.sitting import Party
from tests.conversations.conftest import JANUARY, RUSSIAN_HEAD, House, run_house
from tests.conversations.talk import chat, marks_of, results_of, sheet_of
from tests.verbs.limits import limited_shelf

Q1 = Quarter(2026, 1)
APPARATUS, HEAD, FIRST, SECOND = "1002", "1003", "1004", "1005"
HR_HEAD, PLANNING = "1007", "1009"
HEAD_NAME = "Сарсенбаев Ержан"
VALUES: tuple[Actual, ...] = (Decimal(10), Decimal(4), Decimal(98), True)
"""Of 12 sessions 10 were held, a protocol took 4 days instead of 3; the rest came true."""


async def send_values(house: House, values: Sequence[Actual] = VALUES) -> None:
    """HR enters and sends the values of the head's plan, strategic planning agrees."""
    verbs, person = house.app.verbs.kci_values, await house.person(HEAD)
    (plan,) = await house.app.database.read(lambda books: books.work_plans.of_person(person.id))
    hr = await house.person(HR_HEAD)
    for index, value in enumerate(values):
        await verbs.enter(hr, plan.id, Q1, index, value)
    await verbs.send(hr, plan.id, Q1)
    await verbs.agree(await house.person(PLANNING), plan.id, Q1)
    await house.people.idle()


@pytest.fixture
async def limited(tmp_path: Path) -> AsyncIterator[House]:
    """Shymkent with a table of allowed marks; the quarter is open, nothing was sent yet."""
    acts = tmp_path / "acts"
    acts.mkdir()
    limited_shelf(acts)
    running = run_house(tmp_path, act="shymkent-2023", start=JANUARY, methodologies=acts)
    async with running as house:
        await house.make_plans()
        await house.open_quarter()
        yield house


async def at_head(house: House) -> Party:
    """The evaluator of the heads opens the head's sheet."""
    party = Party(house, APPARATUS)
    await party.press("Перейти к оценке")
    await party.press(HEAD_NAME)
    return party


class TestValuesMissing:
    async def test_nothing_can_be_marked_yet(self, limited: House) -> None:
        """S-23f: the list and the item say what is waited for; a hostile tap gets nowhere."""
        party = Party(limited, APPARATUS)
        await party.press("Перейти к оценке")
        assert f"{HEAD_NAME} Кайратович · ждёт значений КЦИ" in party.labels
        await party.press(HEAD_NAME)
        assert "КЦИ 1 из 4" in party.screen
        assert "ещё не направлены, их направляет служба управления персоналом" in party.screen
        assert not {"0", "3", "5", "Точная оценка…"} & set(party.labels)
        sheet = (await sheet_of(limited, HEAD)).id
        for data in (f"mark:{sheet}:0:3", f"exact:{sheet}:0:375"):
            assert "КЦИ ещё не направлены" in await party.hostile(data)
        await party.hostile(f"exact?:{sheet}:0")
        await limited.say(APPARATUS, "3,75")
        assert await marks_of(limited, HEAD) == {}


class TestKci:
    async def test_one_kci_on_the_screen(self, limited: House) -> None:
        """S-28b, S-28c, X-10: plan, value, percent, range, document; whole marks in the range."""
        await send_values(limited)
        party = await at_head(limited)
        for words in (
            "Сессии и заседания, подготовленные без переноса",
            "больше — лучше",
            "План на конец квартала: 12 заседаний",
            "Факт: 10 заседаний",
            "предварительный расчёт): 83,33\u00a0%",
            "от 3 до 4,25 (п. 28)",
            "План работы маслихата на 2026 год",
        ):
            assert words in party.screen
        marks = [label for label in party.labels if label[:1].isdigit()]
        assert marks == ["3", "4"]

    async def test_whole_marks_go_on_to_the_next(self, limited: House) -> None:
        """S-28b."""
        await send_values(limited)
        party = await at_head(limited)
        assert await party.tap("4") == "Сохранено: 4"
        assert "КЦИ 2 из 4" in party.screen
        assert "меньше — лучше" in party.screen
        assert await marks_of(limited, HEAD) == {0: 4}

    async def test_an_exact_mark_is_said_back_first(self, limited: House) -> None:
        """A-04: typed, repeated, saved by the button; the typing alone marks nothing."""
        await send_values(limited)
        party = await at_head(limited)
        await party.tap("Точная оценка…")
        assert "видите только вы" in party.screen
        await party.write("3,75")
        assert "3,75. Сохранить?" in party.screen
        assert await marks_of(limited, HEAD) == {}
        assert await party.tap("Сохранить 3,75") == "Сохранено: 3,75"
        assert await marks_of(limited, HEAD) == {0: Decimal("3.75")}
        await party.tap("‹")
        assert "Ваша оценка: 3,75" in party.screen

    @pytest.mark.parametrize(
        ("typed", "answer"),
        [
            ("5", "допускается оценка от 3 до 4,25"),
            ("2.99", "допускается оценка от 3 до 4,25"),
            ("3,755", "не больше двух знаков"),
            ("6", "число от 0 до 5"),
            ("-1", "число от 0 до 5"),
            ("три", "число от 0 до 5"),
        ],
    )
    async def test_what_cant_stand_is_refused_and_awaited_still(
        self, limited: House, typed: str, answer: str
    ) -> None:
        """S-28c, A-04."""
        await send_values(limited)
        party = await at_head(limited)
        await party.tap("Точная оценка…")
        assert answer in await limited.say(APPARATUS, typed)
        await party.write("4.2")
        assert "4,2. Сохранить?" in party.screen
        assert await marks_of(limited, HEAD) == {}

    async def test_a_button_ends_the_waiting(self, limited: House) -> None:
        """A mark typed elsewhere marks nothing."""
        await send_values(limited)
        party = await at_head(limited)
        await party.tap("Точная оценка…")
        await party.tap("Назад")
        await limited.say(APPARATUS, "3,75")
        await limited.say(APPARATUS, "4")
        assert await marks_of(limited, HEAD) == {}

    async def test_nobody_waits_for_a_mark_on_a_foreign_sheet(self, limited: House) -> None:
        """HR has given the sheet to its right evaluator meanwhile: the old one is told once."""
        await send_values(limited)
        party = await at_head(limited)
        await party.tap("Точная оценка…")
        sheet, hr = await sheet_of(limited, HEAD), await limited.person(HR_HEAD)
        other = (await limited.person("1019")).id
        await limited.app.verbs.rearranging.correct_evaluator(hr, sheet.id, other, "Ошибка")
        await limited.people.idle()
        assert "не ваше" in await limited.say(APPARATUS, "3,75")
        assert "не ваше" not in await limited.say(APPARATUS, "3,75")
        assert await marks_of(limited, HEAD) == {}

    async def test_a_voice_message_is_no_mark(self, limited: House) -> None:
        await send_values(limited)
        party = await at_head(limited)
        await party.tap("Точная оценка…")
        await party.phone.send_file("voice.ogg", b"...", kind="voice")
        await limited.people.idle()
        assert "только цифрами" in limited.screen(APPARATUS)

    @pytest.mark.parametrize("data", ["exact:{}:0:500", "mark:{}:0:5", "mark:{}:1:4"])
    async def test_a_hostile_mark_outside_the_range(self, limited: House, data: str) -> None:
        """S-28c: the verb holds the range, whatever keyboard it comes from."""
        await send_values(limited)
        party = await at_head(limited)
        sheet = (await sheet_of(limited, HEAD)).id
        assert "допускается оценка" in await party.hostile(data.format(sheet))
        assert await marks_of(limited, HEAD) == {}

    async def test_refreshed_values_take_marks_off(self, limited: House) -> None:
        """S-28c, X-10: the evaluator reads whose sheet it is, and no mark."""
        await send_values(limited)
        party = await at_head(limited)
        await party.tap("4")
        plan = (await sheet_of(limited, HEAD)).plan
        assert plan is not None
        hr = await limited.person(HR_HEAD)
        await limited.app.verbs.kci_values.refresh(hr, plan, Q1)
        await send_values(limited, (Decimal(6), *VALUES[1:]))
        assert await marks_of(limited, HEAD) == {}
        words = [m.content.text for m in party.phone.from_bot if "снята" in m.content.text]
        assert len(words) == 1
        assert HEAD_NAME in words[0]

    async def test_the_head_reads_what_was_signed(self, limited: House) -> None:
        """S-12, S-28: name, plan, value, percent, mark of each; the mean of decimals."""
        await send_values(limited)
        party = await at_head(limited)
        for label in ("4", "2", "5", "5"):
            await party.tap(label)
        assert "Среднее по 4 из 4: 4,00" in party.screen
        await party.tap("Подписать…")
        await party.tap("Подписать лист")
        head = Party(limited, HEAD)
        await head.press("Открыть результат")
        assert "Сессии и заседания, подготовленные без переноса: 4" in head.screen
        assert "План: 12 заседаний · факт: 10 заседаний · реализация: 83,33\u00a0%" in head.screen
        assert "План: 3 раб. дней · факт: 4 раб. дней · реализация: 75,00\u00a0%" in head.screen
        assert "План: сделать · факт: сделано · реализация: 100,00\u00a0%" in head.screen

    async def test_the_longest_words_still_fit(self, limited: House) -> None:
        """Telegram takes 4,096 characters: comments are cut and stand whole in the sheet."""
        await send_values(limited)
        sheet, evaluator = await sheet_of(limited, HEAD), await limited.person(APPARATUS)
        sheets = limited.app.verbs.sheets
        for item in range(4):
            await sheets.comment(evaluator, sheet.id, item, "ә" * 500)
        await limited.sign(APPARATUS, HEAD, [4, 2, 5, 5])
        head = Party(limited, HEAD)
        await head.press("Открыть результат")
        assert "Комментарии сокращены" in head.screen
        assert len(head.screen) <= 4096


class TestWithoutTable:
    async def test_any_mark_and_a_word_why(self, shymkent: House) -> None:
        """S-28c: the table ships empty; the evaluator knows that nothing is compared."""
        await shymkent.make_plans()
        await shymkent.open_quarter()
        await send_values(shymkent)
        party = await at_head(shymkent)
        assert "Таблица допустимых оценок в бот не загружена" in party.screen
        assert [label for label in party.labels if label[:1].isdigit()] == list("012345")

    async def test_in_kazakh(self, baidibek: House) -> None:
        """B-26: the Kazakh reader has his own words for all of it."""
        await baidibek.make_plans()
        await baidibek.open_quarter()
        team = await _kci_team(baidibek)
        assert any("НМИ мәндерін күтуде" in label for label in team.labels)
        label = next(label for label in team.labels if "НМИ мәндерін" in label)
        await team.tap(label)
        assert "НМИ: 1 / " in team.screen
        assert (
            "жіберілген жоқ, оларды тұрақты комиссиялар бөлімінің басшысы жібереді" in team.screen
        )


async def _kci_team(house: House) -> Party:
    """Whoever evaluates a head, before his list."""
    rows = await house.app.database.read(
        lambda books: books.connection.execute(
            "SELECT p.number FROM sheets s JOIN people p ON p.id = s.evaluator_id"
            " JOIN accounts a ON a.person_id = p.id WHERE s.plan_id IS NOT NULL"
            " AND p.language = 'kk'"
        ).fetchall()
    )
    party = Party(house, rows[0][0])
    await party.press("Бағалауға өту")
    return party


class TestRanking:
    @pytest.fixture
    async def ranked(self, shymkent: House) -> House:
        """The quarter is open; the head ranks three people."""
        await shymkent.make_plans()
        await shymkent.open_quarter()
        return shymkent

    async def test_by_column_comes_first(self, ranked: House) -> None:
        """S-2.8: one parameter for all is how a ranking is done."""
        party = Party(ranked, HEAD)
        await party.press("Перейти к оценке")
        assert party.labels[0] == "Оценить всех по одному показателю"

    async def test_under_another_act_it_stays_where_it_was(self, house: House) -> None:
        """M-17: the list of people comes first."""
        await house.open_quarter()
        party = Party(house, RUSSIAN_HEAD)
        await party.press("Перейти к оценке")
        assert party.labels.index("Оценить всех по одному показателю") > 1

    async def test_a_column_never_holds_a_kci(self, ranked: House) -> None:
        """The apparatus' head evaluates heads by КЦИ and the lawyer by rank."""
        party = Party(ranked, APPARATUS)
        await party.press("Перейти к оценке")
        await party.press("Оценить всех по одному")
        assert "Качество выполнения" in party.screen
        assert "Оспанов Алмас Дулатович" in party.labels
        assert f"{HEAD_NAME} Кайратович" not in party.labels

    async def test_the_order_is_the_evaluators_alone(self, ranked: House) -> None:
        """S-2.8, S-21: by the running mean while he works, and gone with the signature."""
        party = Party(ranked, HEAD)
        await party.press("Перейти к оценке")
        sheets, head = ranked.app.verbs.sheets, await ranked.person(HEAD)
        for number, mark in ((FIRST, 3), (SECOND, 5)):
            sheet = await sheet_of(ranked, number)
            await sheets.mark(head, sheet.id, 0, mark)
        await party.press("Оценить всех по одному")
        await party.press("Порядок по оценкам")
        assert party.labels[:3] == [
            "5,00 · Назарбекова Айгерим Болатовна · 1 из 4",
            "3,00 · Ким Ольга Владимировна · 1 из 4",
            "Ахметов Данияр Серикович · не начат",
        ]
        assert "Сотрудник увидит только свои оценки" in party.screen
        await ranked.sign(HEAD, SECOND, [5, 5, 5, 5])
        campaign = (await sheet_of(ranked, FIRST)).campaign
        await party.hostile(f"order:{campaign}:0")
        assert not any("Назарбекова" in label for label in party.labels)

    async def test_nobody_else_sees_the_order(self, ranked: House) -> None:
        """S-21: not the one who is ranked, not HR."""
        campaign = (await sheet_of(ranked, FIRST)).campaign
        for number in (FIRST, HR_HEAD, PLANNING):
            party = Party(ranked, number)
            party.newest()
            await party.hostile(f"order:{campaign}:0")
            assert "5,00" not in chat(ranked.phone(number))
            assert "Ким Ольга" not in party.screen

    async def test_the_remark_from_the_review_to_the_result(self, ranked: House) -> None:
        """X-01: said beside the marks, read by its owner; his place among others nowhere."""
        party = Party(ranked, HEAD)
        await party.press("Перейти к оценке")
        await party.press("Ким Ольга Владимировна")
        for label in "5443":
            await party.tap(label)
        assert "Объем и сложность выполняемой работы: не указано" in party.screen
        await party.tap("Объем и сложность")
        assert "все, кто может знать результат" in party.screen
        await party.write("Вела два участка сразу")
        assert "Объем и сложность выполняемой работы: Вела два участка сразу" in party.screen
        await party.tap("Подписать…")
        await party.tap("Подписать лист")
        (result,) = await results_of(ranked, FIRST)
        assert result.remark == "Вела два участка сразу"
        servant = Party(ranked, FIRST)
        await servant.press("Открыть результат")
        assert "Объем и сложность выполняемой работы: Вела два участка сразу" in servant.screen
        assert "мест" not in servant.screen

    async def test_the_remark_can_be_taken_back(self, ranked: House) -> None:
        """X-01."""
        party = Party(ranked, HEAD)
        await party.press("Перейти к оценке")
        await party.press("Ким Ольга Владимировна")
        for label in "5443":
            await party.tap(label)
        await party.tap("Объем и сложность")
        await party.write("Вела два участка")
        await party.tap("Убрать замечание")
        assert "Объем и сложность выполняемой работы: не указано" in party.screen
        assert (await sheet_of(ranked, FIRST)).comments == {}
