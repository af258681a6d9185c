"""What stands on the papers of 2023: the work plan, the КЦИ sheet, the ranking sheet."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from evaluation.kci.plan import PlanPeriod, PlanState
from evaluation.law.words import Words
from papers.kinds import Paper, make_printer
from papers.plans.papers import PlanChange, PlanPaper
from papers.print.nouns import Pending, Reference, Servant, SignedOnPaper
from papers.quarter.papers import Indicators, SchedulePaper, SheetPaper
from tests.papers.examples import SHEET, moment
from tests.papers.examples_2023 import (
    ACT,
    BODY,
    CHIEF,
    CLERK,
    FIVE,
    HEAD,
    HR,
    KCI,
    PLAIN,
    PLAN,
    PLANNER,
    RANKING,
    SCHEDULE,
    SECRETARY,
    STRETCHED,
    TARGETS,
)
from tests.papers.reading import pages, text, unbroken

PRINTER = make_printer()
LANGUAGES = ("kk", "ru")
ALL = {**PLAIN, **{f"stretched-{name}": paper for name, paper in STRETCHED.items()}}
TITLES = {
    ("plan", "ru"): "Индивидуальный план работы",
    ("plan", "kk"): "Жеке жұмыс жоспары",
    ("kci", "ru"): "Оценочный лист",
    ("kci", "kk"): "Бағалау парағы",
    ("ranking", "ru"): "Оценочный лист",
    ("ranking", "kk"): "Бағалау парағы",
}


def printed(paper: Paper, language: str = "ru") -> str:
    return text(PRINTER.pdf_now(paper, language))


def has(paper: Paper, words: str, language: str = "ru") -> bool:
    return unbroken(words) in unbroken(printed(paper, language))


def indicators() -> Indicators:
    assert KCI.indicators is not None
    return KCI.indicators


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", PLAIN)
def test_a_paper_names_the_body_itself_its_act_and_its_people(name: str, language: str) -> None:
    shown = unbroken(printed(PLAIN[name], language))
    person = CLERK if name == "ranking" else HEAD
    for words in (BODY.upper(), TITLES[name, language], ACT.act.in_(language), person.name):
        assert unbroken(words) in shown
    assert unbroken(person.position) in shown


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ALL)
def test_nothing_is_left_unworded_and_every_page_is_counted(name: str, language: str) -> None:
    found = pages(PRINTER.pdf_now(ALL[name], language))
    for number, page in enumerate(found, start=1):
        assert re.search(r"paper-[a-z]|%[pt]|None|\{|\}", page) is None
        said = {
            "ru": f"стр. {number} из {len(found)}",
            "kk": f"{len(found)} беттің {number}-беті",
        }
        assert said[language] in page


@pytest.mark.parametrize(("name", "wide"), [("plan", True), ("kci", True), ("ranking", False)])
def test_wide_tables_lie_on_their_side(name: str, wide: bool) -> None:
    for page in PdfReader(io.BytesIO(PRINTER.pdf_now(STRETCHED[name], "kk"))).pages:
        size = (round(page.mediabox.width), round(page.mediabox.height))
        assert size == ((842, 595) if wide else (595, 842))


@pytest.mark.parametrize("name", PLAIN)
def test_a_usual_paper_has_two_pages(name: str) -> None:
    for language in LANGUAGES:
        assert len(pages(PRINTER.pdf_now(PLAIN[name], language))) == 2


@pytest.mark.parametrize("name", PLAIN)
def test_the_same_paper_is_the_same_file(name: str) -> None:
    assert PRINTER.pdf_now(PLAIN[name], "kk") == make_printer().pdf_now(PLAIN[name], "kk")


# The plan


def test_a_plan_tells_everything_of_each_indicator() -> None:
    """S-24, S-25: what, how much, by when, for what."""
    shown = unbroken(printed(PLAN))
    for target in TARGETS:
        for words in (target.name, target.unit, target.change, target.document):
            assert unbroken(words) in shown
        assert f"{target.due:%d.%m.%Y}" in shown


def test_planned_values_stand_as_they_are_planned() -> None:
    """A-16: one for the period or four that add up; none where it is done or not."""
    for words in (
        "1 кв.: 80 2 кв.: 85 3 кв.: 90 4 кв.: 95 (нарастающим итогом)",
        "меньше, тем лучше 7,5",
        "исполнить или нет исполнить 30.09.2026",
    ):
        assert has(PLAN, words), words
    assert has(PLAN, "1-тоқсан: 80", "kk")


def test_a_plan_shows_who_set_agreed_and_approved_it_and_when() -> None:
    """S-2.12, S-23a: each in the act's own name, with the moment of his word."""
    shown = unbroken(printed(PLAN))
    for title, person, at in (
        ("Установил(а) непосредственный руководитель", CHIEF, "12 января 2026 года, 10:05"),
        ("структурное подразделение, координирующее", PLANNER, "13 января 2026 года, 09:40"),
        ("служба управления персоналом", HR, "14 января 2026 года, 17:20"),
        ("Утверждаю вышестоящий руководитель", SECRETARY, "16 января 2026 года, 11:00"),
    ):
        for words in (title, person.name, person.position, at):
            assert unbroken(words) in shown, words
    assert has(PLAN, f"С планом ознакомлен(а) (подпись, дата) {HEAD.name}")


def test_a_plan_tells_its_terms_and_what_was_late() -> None:
    """S-23a, S-23c."""
    assert has(PLAN, "Срок утверждения 19 января 2026 года (п. 23)")
    assert has(PLAN, "План утверждён 16 января 2026 года (в срок)")
    assert has(PLAN, "План размещён 26 января 2026 года (с опозданием)")
    late = replace(PLAN, approved=date(2026, 1, 20))
    assert has(late, "20 января 2026 года (с опозданием)")
    assert has(replace(PLAN, posted=None), "План размещён не размещён")


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (PlanState.DRAFT, "Проект: план не утверждён"),
        (PlanState.AGREEING, "Проект: план не утверждён"),
        (PlanState.APPROVING, "Проект: план не утверждён"),
        (PlanState.APPROVED, ""),
        (PlanState.REPLACED, "заменена новой и больше не действует"),
    ],
)
def test_a_plan_that_is_not_in_force_says_so(state: PlanState, words: str) -> None:
    shown = printed(replace(PLAN, state=state))
    assert words in shown
    if not words:
        assert "Проект" not in shown
        assert "заменена" not in shown


def test_a_later_version_tells_why_it_was_made() -> None:
    """S-26."""
    change = PlanChange("functions", "Отделу передан архив.", "26")
    paper = replace(PLAN, version=2, change=change)
    assert has(paper, "Редакция 2")
    assert has(paper, "Основание изменения (п. 26) Изменение функций государственного органа")
    assert has(paper, "Отделу передан архив.")
    assert not has(PLAN, "Основание изменения")
    assert has(STRETCHED["plan"], "Мемлекеттік органның құрылымы өзгерді", "kk")


@pytest.mark.parametrize(
    ("period", "ru", "kk"),
    [
        (PlanPeriod(2026), "на 2026 год", "2026 жылға арналған"),
        (PlanPeriod(2026, 2), "на 2 квартал 2026 года", "2026 жылғы 2-тоқсанға арналған"),
    ],
)
def test_a_plan_is_of_a_year_or_a_quarter(period: PlanPeriod, ru: str, kk: str) -> None:
    """X-08."""
    paper = replace(PLAN, period=period)
    assert ru in printed(paper)
    assert kk in printed(paper, "kk")


def test_a_plan_names_no_mark_and_is_no_secret() -> None:
    """S-16 speaks of results."""
    assert "Конфиденциально" not in printed(PLAN)
    assert "Конфиденциально" in printed(KCI)


def test_an_unsigned_line_waits_for_a_hand() -> None:
    waiting = replace(PLAN, hands=tuple(replace(hand, signature=Pending()) for hand in PLAN.hands))
    assert "подписано" not in printed(waiting)
    assert printed(waiting).count("(подпись, дата)") == 5


def test_five_long_indicators_are_all_there() -> None:
    """Three hundred characters each, numbers of twelve digits."""
    plan = STRETCHED["plan"]
    assert isinstance(plan, PlanPaper)
    shown = unbroken(printed(plan, "kk"))
    assert shown.count("999999999999") == len(FIVE)
    assert shown.count(unbroken("мың теңге бір тұрғынға")) == len(FIVE)
    for number in range(1, 6):
        assert re.search(rf"{number}{unbroken(FIVE[0].name[:20])}", shown)


# The sheet of КЦИ


def test_a_kci_sheet_shows_plan_value_percent_range_mark_and_reason() -> None:
    """S-28, forms.md 3.2; a percent without end and a КЦИ that is done or not among them."""
    for words in (
        "(ед. изм.: %) 80 72,5 90,63 3–4,5 3,75 Две из десяти сессий",
        "(ед. изм.: рабочих дней) 7,5 0 ∞ 5 5",
        "исполнить не исполнено 0,00 0–2 2 Договор с подрядчиком",
        "Средняя оценка 3,58 Выполняет функциональные обязанности надлежащим образом",
    ):
        assert has(KCI, words), words
    assert has(KCI, "ұмыс жоспары 2026 жылғы 16 қаңтардағы № 7", "kk")


def test_a_kci_sheet_says_that_hrs_values_are_preliminary() -> None:
    """S-23f, X-10."""
    assert has(KCI, "Фактические значения направлены 3 апреля 2026 года (п. 23)")
    assert has(KCI, "Предварительный расчёт фактических значений.")


def test_without_the_table_the_paper_says_that_nothing_limits_the_mark() -> None:
    """S-28c: the table of appendix 3 stands in no act at hand."""
    assert has(STRETCHED["kci"], "не внесена, допустимая оценка не ограничена")
    assert has(STRETCHED["kci"], "ключевого целевого индикатора (п. 28)")
    assert not has(KCI, "не ограничена")


def test_a_percent_beyond_every_column_goes_on_in_the_next_line() -> None:
    huge = "9" * 24 + ",99"
    first, *others = indicators().lines
    paper = replace(
        KCI,
        indicators=replace(indicators(), lines=(replace(first, percent=huge), *others)),
    )
    assert huge in unbroken(printed(paper))


def test_methods_are_named_as_the_act_names_them() -> None:
    """S-4."""
    assert has(KCI, "за 1 квартал 2026 года ключевые целевые индикаторы (КЦИ)")
    assert has(KCI, "нысаналы мақсатты индикаторлар (НМИ)", "kk")
    assert has(RANKING, "метод ранжирования")
    assert has(RANKING, "саралау әдісі", "kk")


# The ranking sheet


def test_a_ranking_sheet_has_four_marks_and_a_remark_without_one() -> None:
    """S-33, X-01."""
    for line in RANKING.lines:
        assert has(RANKING, f"{line.name.ru} {line.mark} {line.comment}")
    assert has(RANKING, "Средняя оценка 4,50")
    assert has(RANKING, "сложность выполняемой работы")
    assert has(RANKING, "Замещала две недели отсутствующего секретаря сессии.")
    assert RANKING.remark is not None
    silent = replace(RANKING, remark=replace(RANKING.remark, text=""))
    assert has(silent, "Объем и сложность выполняемой работы —")


# Both sheets


@pytest.mark.parametrize("paper", [KCI, RANKING], ids=["kci", "ranking"])
def test_a_sheet_of_2023_names_what_it_may_be_a_ground_for(paper: SheetPaper) -> None:
    """S-9, B-7; where an act is silent so is its paper (A-14)."""
    assert has(paper, "решений по выплате бонусов, поощрению, обучению, ротации")
    assert has(paper, "либо увольнению (п. 9)")
    assert has(paper, "жұмыстан босату бойынша", "kk")
    assert not has(replace(paper, grounds=None), "бонус")
    assert not has(SHEET, "бонус")


@pytest.mark.parametrize("paper", [KCI, RANKING], ids=["kci", "ranking"])
def test_a_sheet_of_2023_tells_the_acquaintance_and_its_term(paper: SheetPaper) -> None:
    """S-12a: two working days, late or in time."""
    assert has(paper, "Срок ознакомления 10 апреля 2026 года (п. 12)")
    assert has(paper, "13 апреля 2026 года, 09:15 (в боте Bagalau; с опозданием)")
    assert paper.receipt is not None
    early = replace(paper, receipt=replace(paper.receipt, at=moment(date(2026, 4, 10), 18, 0)))
    assert has(early, "10 апреля 2026 года, 18:00 (в боте Bagalau; в срок)")
    assert has(replace(paper, receipt=None), "Ознакомлен(а) с результатом не ознакомлен(а)")
    receipt = replace(paper.receipt, channel="refusal")
    refused = replace(paper, receipt=receipt, acknowledged_at=None)
    assert has(refused, "отказе от ознакомления (13 апреля 2026 года, 09:15)")
    assert has(refused, "(составлен акт об отказе от ознакомления; с опозданием)")


def test_another_system_is_called_as_the_act_calls_it() -> None:
    assert KCI.receipt is not None
    paper = replace(KCI, receipt=replace(KCI.receipt, channel=Words("жүйе", "система")))
    assert has(paper, "(система; с опозданием)")
    assert has(paper, "(жүйе; мерзімінен кеш)", "kk")


@pytest.mark.parametrize("name", PLAIN)
def test_a_form_that_is_not_the_official_one_says_so(name: str) -> None:
    """forms.md 0. What is marked is the act's own: it isn't called borrowed."""
    paper = PLAIN[name]
    assert isinstance(paper, (PlanPaper, SheetPaper))
    assert has(paper, "Временная форма: официальный текст приложения не внесён")
    assert has(paper, "Уақытша нысан", "kk")
    assert not has(paper, "взяты из других актов")
    assert not has(replace(paper, is_verified=True), "Временная форма")


# The schedule

APRIL = date(2026, 4, 2)
ON_PAPER = {"approval": SignedOnPaper(APRIL), "paper": Reference("12-н", APRIL)}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", "График оценки|1 квартал 2026 года|Подписать оценочные листы|10.04.2026|03.04.2026"),
        ("kk", "Бағалау кестесі|Бағалау парақтарына қол қою|10.04.2026|03.04.2026"),
    ],
)
def test_s11b_a_schedule_shows_each_date_with_its_paragraph(language: str, words: str) -> None:
    """B-9b: what is done, by when, what to plan for, and the paragraph that sets it."""
    for one in words.split("|"):
        assert has(SCHEDULE, one, language), one
    assert has(SCHEDULE, SECRETARY.name, language)
    assert has(SCHEDULE, CHIEF.name, language)


@pytest.mark.parametrize(
    ("change", "language", "words"),
    [
        ({"approval": Pending()}, "ru", "Проект: график не утверждён"),
        ({"approval": Pending()}, "kk", "Жоба: кесте бекітілмеген"),
        (ON_PAPER, "ru", "№ 12-н от 2 апреля 2026 года"),
        ({"official": Servant("", "")}, "ru", "Утвердил(а)"),
    ],
)
def test_x54_a_schedule_says_how_it_stands(
    change: dict[str, object], language: str, words: str
) -> None:
    paper: SchedulePaper = replace(SCHEDULE, **change)  # type: ignore[arg-type]
    assert has(paper, words, language)
