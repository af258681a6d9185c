"""Papers of what the books hold: the right one of each act, with that act's own paragraphs."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from decimal import Decimal
from pathlib import Path
from typing import get_args

import pytest

from evaluation.calendar.office import Office
from evaluation.calibration.cases import Stage
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.nouns import CasePaperName
from evaluation.kci.kci import Kci
from evaluation.law.act import CONFIRMATIONS
from evaluation.law.moment import Moments
from evaluation.law.shelf import Shelf
from evaluation.plans.drafting import PlanView
from papers.kinds import make_printer
from papers.papers import Papers
from tests.papers.reading import text, unbroken
from tests.prepared import open_new
from tests.verbs.body import ACT, Q1, STAFF, Body
from tests.verbs.calibration.conftest import sitting
from tests.verbs.calibration.office import Court
from tests.verbs.heads import NURLAN, SHYMKENT, approved, kci, opens_plans, sends_values, writes
from tests.verbs.limits import limited_shelf

OFFICE = Office(name="Орган")
PRINTER = make_printer()
BAIDIBEK = "baidibek-2023"
KCIS: tuple[Kci, ...] = (
    kci(1, planned=(Decimal(100), Decimal(200), Decimal(300), Decimal("400.5"))),
    kci(2, direction="less", planned=(Decimal(10),), unit="дней"),
    kci(3, direction="done", planned=(), unit=""),
)


def papers(body: Body) -> Papers:
    return Papers(Moments(body.database, body.clock, OFFICE, body.known_acts), PRINTER)


@asynccontextmanager
async def planning(folder: Path, *, table: bool = True) -> AsyncIterator[Body]:
    """The plans of 2026 are open at Shymkent; it is Thursday 8 January."""
    shelf = limited_shelf(folder) if table else Shelf.open(None)
    async with await open_new(folder / "office.db") as database:
        body = Body(database, Office(), shelf)
        await body.employs(*STAFF, NURLAN)
        body.at("2026-01-08 10:00")
        await opens_plans(body)
        yield body


async def of_plan(body: Body, view: PlanView, language: str = "ru") -> str:
    return unbroken(text(await papers(body).of_plan(view, language, look=False)))


async def of_result(body: Body, name: str, language: str = "ru") -> str:
    view = await body.reads(name)
    return unbroken(text(await papers(body).of_result(view, language, look=False)))


async def of_case(body: Body, name: CasePaperName, hearing: Hearing, language: str = "ru") -> str:
    return unbroken(text(await papers(body).of_case(name, hearing, language, look=False)))


# The plan


async def test_a_plan_in_force_with_everybodys_word(tmp_path: Path) -> None:
    """S-2.12, S-23: set, agreed twice, approved, posted; quarterly targets as planned."""
    async with planning(tmp_path) as body:
        plan = await approved(body, "marat", "gulnar", "akim", KCIS)
        view = await body.work_plans.post(body["saule"], plan)
        shown = await of_plan(body, view)
        for who in ("marat", "gulnar", "nurlan", "saule", "akim"):
            assert unbroken(body[who].name) in shown
        for words in (
            "Индивидуальный план работы (приложение 1 к Типовой методике)",
            "1 кв.: 100 2 кв.: 200 3 кв.: 300 4 кв.: 400,5",
            "План утверждён 8 января 2026 года (в срок)",
            "Срок размещения в информационной системе 15 января 2026 года (п. 23)",
            "План размещён 8 января 2026 года (в срок)",
            "пункты 2(12), 23, 24",
        ):
            assert unbroken(words) in shown, words
        assert shown.count(unbroken("подписано в боте Bagalau 8 января 2026 года, 10:00")) == 4
        in_kazakh = await of_plan(body, view, "kk")
        for words in ("Жеке жұмыс жоспары", "Нысаналы мақсатты индикаторлар (НМИ)"):
            assert unbroken(words) in in_kazakh


async def test_a_draft_has_no_signature_and_one_that_was_sent_back_has_none_left(
    tmp_path: Path,
) -> None:
    async with planning(tmp_path) as body:
        view = await writes(body, "gulnar", "marat")
        assert unbroken("подписано в боте") in await of_plan(body, view)
        sent_back = await body.work_plans.send_back(body["saule"], view.plan.id, "Уточните")
        shown = await of_plan(body, sent_back)
        assert unbroken("Проект: план не утверждён") in shown
        assert unbroken("подписано в боте") not in shown
        (fresh,) = (v for v in await body.work_plans.to_set(body["gulnar"]) if not v.plan.kcis)
        assert unbroken("Проект: план не утверждён") in await of_plan(body, fresh)


async def test_a_changed_plan_names_its_ground_and_the_old_one_says_that_it_is_over(
    tmp_path: Path,
) -> None:
    """S-26."""
    async with planning(tmp_path) as body:
        plan = await approved(body, "marat", "gulnar", "akim", KCIS)
        new = await body.work_plans.change(
            body["gulnar"], plan, CONFIRMATIONS, "Отдел объединён с архивом"
        )
        shown = await of_plan(body, new)
        assert unbroken("Редакция 2") in shown
        ground = "Изменение функций и структуры государственного органа, прямо влияющее на"
        assert unbroken(f"{ground} достижение КЦИ Отдел объединён") in shown
        await body.work_plans.submit(body["gulnar"], new.plan.id)
        await body.work_plans.agree(body["nurlan"], new.plan.id)
        await body.work_plans.agree(body["saule"], new.plan.id)
        await body.work_plans.approve(body["akim"], new.plan.id)
        old = await body.work_plans.see(body["gulnar"], plan)
        assert unbroken("больше не действует") in await of_plan(body, old)


async def test_a_plan_can_be_looked_at(tmp_path: Path) -> None:
    async with planning(tmp_path) as body:
        view = await writes(body, "gulnar", "marat")
        assert (await papers(body).of_plan(view, "kk", look=True)).startswith(b"\x89PNG")


# Sheets


async def test_a_result_of_kci_is_printed_as_it_was_signed(tmp_path: Path) -> None:
    """S-28, X-10: values, percent and range as they stood; later values change nothing."""
    async with planning(tmp_path) as body:
        await approved(body, "marat", "gulnar", "akim", KCIS)
        body.at("2026-04-02 10:00")
        await body.opens(act=SHYMKENT)
        await sends_values(body, "marat", Q1, (Decimal(90), Decimal(12), True))
        sheet = await body.sheet_of("marat")
        for item, mark in enumerate(("3.75", "3", "5")):
            await body.sheets.mark(body["gulnar"], sheet, item, Decimal(mark))
        await body.sheets.comment(body["gulnar"], sheet, 0, "Опоздали с двумя")
        body.at("2026-04-07 10:00")
        await body.sheets.sign(body["gulnar"], [sheet])
        body.at("2026-04-14 09:00")
        result = await body.result_of("marat")
        await body.reads("marat")
        await body.results.acknowledge(body["marat"], result.id)
        shown = await of_result(body, "marat")
        for words in (
            "Оценочный лист (приложение 2 к Типовой методике)",
            "КЦИ 1 (ед. изм.: %) 100 90 90,00 3–4,25 3,75 Опоздали с двумя",
            "КЦИ 2 (ед. изм.: дней) 10 12 83,33 3–4,25 3",
            "КЦИ 3 исполнить исполнено 100,00 4–5 5",
            "Средняя оценка 3,92",
            "Индивидуальный план работы № ",
            "Фактические значения направлены 2 апреля 2026 года (п. 23)",
            "либо увольнению (п. 9)",
            "Срок ознакомления 9 апреля 2026 года (п. 12)",
            "14 апреля 2026 года, 09:00 (в боте Bagalau; с опозданием)",
            "Последний день подачи заявления о калибровочной сессии 21 апреля 2026 года (п. 13)",
            "непосредственный руководитель (п. 22)",
            "Конфиденциально (п. 16)",
        ):
            assert unbroken(words) in shown, words
        assert unbroken("бағалау парағы") in (await of_result(body, "marat", "kk")).lower()


async def test_without_the_table_a_sheet_of_kci_says_so(tmp_path: Path) -> None:
    async with planning(tmp_path, table=False) as body:
        await approved(body, "marat", "gulnar", "akim", KCIS)
        body.at("2026-04-02 10:00")
        await body.opens(act=SHYMKENT)
        await sends_values(body, "marat", Q1, (Decimal(90), Decimal(0), False))
        sheet = await body.sheet_of("marat")
        for item in range(3):
            await body.sheets.mark(body["gulnar"], sheet, item, Decimal("4.5"))
        await body.sheets.sign(body["gulnar"], [sheet])
        shown = await of_result(body, "marat")
        for words in ("10 0 ∞ — 4,5", "не исполнено 0,00 — 4,5", "не ограничена", "не ознакомлен"):
            assert unbroken(words) in shown, words


@pytest.mark.parametrize(
    ("act", "ru", "kk"),
    [
        (
            SHYMKENT,
            ("метод ранжирования", "либо увольнению (п. 9)", "(п. 30)", "пункты 5, 8, 30"),
            ("саралау әдісі", "(16-тармақ)"),
        ),
        (
            BAIDIBEK,
            ("метод ранжирования", "(п. 7 (8))", "Срок ознакомления", "пункты 3 (4), 6 (7)"),
            ("саралау әдісі", "негіз болып табылады (7 (8)-тармақ)", "(14 (15)-тармақ)"),
        ),
    ],
)
async def test_a_result_of_ranking_is_printed_under_each_act(
    tmp_path: Path, act: str, ru: tuple[str, ...], kk: tuple[str, ...]
) -> None:
    """S-30 to S-33, B-27 to B-31, X-01, X-06: each act by its own paragraphs, both numbers."""
    async with sitting(tmp_path, act) as court:
        await court.opens()
        sheet = await court.sheet_of("aigul")
        await court.sheets.comment(court["marat"], sheet, 4, "Вела два участка")
        await court.has_result("aigul", (5, 4, 4, 4))
        shown = await of_result(court, "aigul")
        for words in (*ru, "Вела два участка", "Средняя оценка 4,25"):
            assert unbroken(words) in shown, words
        shown = await of_result(court, "aigul", "kk")
        for words in kk:
            assert unbroken(words) in shown, words


async def test_a_result_of_2025_has_neither_ground_nor_term_of_acquaintance(
    tmp_path: Path,
) -> None:
    """A-14, X-36."""
    async with sitting(tmp_path) as court:
        await court.opens()
        await court.has_result()
        shown = await of_result(court, "aigul")
        assert shown.lower().count(unbroken("оценочный лист")) == 3  # title, form, running foot
        for words in ("бонус", "Срок ознакомления", "метод ранжирования", "основанием"):
            assert unbroken(words) not in shown
        for words in ("Результат получен", "Конфиденциально (п. 13)", "(п. 16)"):
            assert unbroken(words) in shown


# Cases


@pytest.mark.parametrize("language", ["kk", "ru"])
@pytest.mark.parametrize("act", [ACT, SHYMKENT, BAIDIBEK])
async def test_each_paper_of_a_case_is_there_under_each_act(
    tmp_path: Path, act: str, language: str
) -> None:
    async with sitting(tmp_path, act) as court:
        hearing = await court.comes_to(Stage.SIGNED)
        named = court.shelf[act].act.in_(language)
        for name in get_args(CasePaperName):
            shown = await of_case(court, name, hearing, language)
            assert unbroken(named) in shown
            assert unbroken(court["aigul"].name) in shown


@pytest.mark.parametrize(
    ("act", "language", "decision", "protocol"),
    [
        (
            ACT,
            "ru",
            (
                "Утвердить состав калибровочной сессии из 3 членов (п. 19)",
                "В состав сессии они не включаются (п. 19)",
                "сессии организует служба управления персоналом (п. 21)",
            ),
            (
                "голосов членов калибровочной сессии: необходимо 2 из 3 (п. 22)",
                "Результат получен 2 апреля 2026 года",
                "(п. 11)",
            ),
        ),
        (
            SHYMKENT,
            "ru",
            (
                "Утвердить состав калибровочной сессии из 3 членов (п. 39)",
                "сессии организует служба управления персоналом (п. 41)",
            ),
            (
                "голосов участников калибровочной сессии: необходимо 2 из 3 (п. 42)",
                "Ознакомлен(а) с результатом 2 апреля 2026 года",
                "(п. 14)",
            ),
        ),
        (
            BAIDIBEK,
            "kk",
            (
                "3 мүшеден тұратын құрамы бекітілсін (37 (38)-тармақ)",
                "тұрақты комиссиялар бөлімінің басшысы ұйымдастырады (39 (40)-тармақ)",
            ),
            ("3 дауыстан 2 дауыс қажет (40 (41)-тармақ)", "(12 (13)-тармақ)"),
        ),
    ],
)
async def test_papers_of_a_case_cite_their_own_act(
    tmp_path: Path, act: str, language: str, decision: tuple[str, ...], protocol: tuple[str, ...]
) -> None:
    """M-11, M-19, M-21; S-14, S-39, S-41, S-42; B-12, B-37, B-39, B-40 with both numbers (X-06)."""
    async with sitting(tmp_path, act) as court:
        hearing = await court.comes_to(Stage.SIGNED)
        for name, expected in (("decision", decision), ("protocol", protocol)):
            shown = await of_case(court, name, hearing, language)  # type: ignore[arg-type]
            for words in expected:
                assert unbroken(words) in shown, words
        if act != ACT:
            foreign = ("(п. 13)", "(п. 19)", "(п. 21)", "(п. 22)", "не включаются")
            shown = await of_case(court, "decision", hearing)
            assert not [words for words in foreign if unbroken(words) in shown]


async def test_an_evaluator_who_sits_is_named_so(lenient: Court) -> None:
    """X-45: under the acts of 2023 he may be a member and vote."""
    await lenient.opens()
    await lenient.has_result()
    await lenient.applies()
    hearing = await lenient.holds("marat", "gulnar", "saule")
    shown = await of_case(lenient, "decision", hearing)
    marat = lenient["marat"].name
    assert unbroken(f"чья оценка рассматривается ({marat}), входит в состав сессии") in shown
    assert unbroken("Пригласить без права голоса заявителя") in shown
    assert unbroken("Пригласить без права голоса оценивающее") not in shown
    lenient.at("2026-04-03 10:00")
    await lenient.calls()
    lenient.at("2026-04-09 15:00")
    await lenient.sits("marat", "gulnar", "saule")
    await lenient.proposes("gulnar", "3")
    await lenient.begins_vote()
    await lenient.votes("marat", "3", for_it=False)
    for name in ("gulnar", "saule"):
        await lenient.votes(name, "3")
    hearing = await lenient.all_sign()
    shown = await of_case(lenient, "protocol", hearing)
    assert unbroken(f"1: {marat} принято большинством голосов") in shown
    assert unbroken("необходимо 2 из 3") in shown


async def test_x17_two_of_the_same_name_are_two_in_the_votes(tmp_path: Path) -> None:
    """Who hadn't voted was looked for by name: a namesake's vote hid him."""
    async with sitting(tmp_path) as court:
        await court.comes_to(Stage.CALLED)
        await court.changes("nurlan", name=court["gulnar"].name)
        court.at("2026-04-09 15:00")
        await court.sits("saule", "gulnar", "nurlan")
        await court.proposes("gulnar", "3")
        await court.begins_vote()
        for name in ("saule", "gulnar"):
            await court.votes(name, "3")
        court.at("2026-04-09 18:01")
        await court.reminders.tick()
        hearing = await court.all_sign()
        shown = await of_case(court, "protocol", hearing)
        twice = f"{court['gulnar'].name} ({court['gulnar'].position})"
        assert unbroken(f"2: {court['saule'].name}; {twice}") in shown
        assert (
            unbroken(f"Не голосовали: {court['nurlan'].name} ({court['nurlan'].position})") in shown
        )
