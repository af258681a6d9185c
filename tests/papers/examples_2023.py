"""Papers under an act of 2023: a work plan, a КЦИ sheet, a ranking sheet; plain and stretched."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from evaluation.calendar.calendar import Quarter
from evaluation.kci.plan import PlanPeriod, PlanState
from evaluation.law.act import Methodology
from evaluation.law.scales import mean_of, shown
from evaluation.law.shelf import Shelf
from evaluation.law.words import Words
from papers.kinds import Paper
from papers.plans.papers import Hand, PlanChange, PlanPaper, Target
from papers.print.nouns import Basis, Pending, Rating, Reference, Servant, Signed, TermLine
from papers.quarter.papers import (
    Grounds,
    Indicator,
    Indicators,
    ReceiptLine,
    Remark,
    ScheduleLine,
    SchedulePaper,
    SheetLine,
    SheetPaper,
)
from tests.papers.examples import MANY, moment

ACT: Methodology = Shelf.open(None)["shymkent-2023"]
assert ACT.kci is not None
RULE = ACT.kci
PERIOD = Quarter(2026, 1)
BODY = "Аппарат маслихата города Шымкент"

CHIEF = Servant("Тұрсынқұлов Әділ Өмірбекұлы", "Мәслихат аппаратының басшысы")
SECRETARY = Servant("Бекмұратова Шынар Ғалымқызы", "Мәслихат төрағасы")
HEAD = Servant(
    "Ысқақова Ұлжан Жеңісқызы",
    "Руководитель организационного отдела",
    "Организационный отдел",
)
CLERK = Servant("Петрова Елена Игоревна", "Главный специалист", "Организационный отдел")
PLANNER = Servant("Оспанов Нұрлан Қайратұлы", "Руководитель отдела стратегического планирования")
HR = Servant("Ахметова Гүлсім Әбдіқызы", "Руководитель отдела кадров")


def basis(*paragraphs: str) -> Basis:
    return Basis(BODY, ACT.act, paragraphs, ACT.references["confidential"].paragraph)


def rating(*marks: str) -> Rating:
    mean = mean_of([Decimal(mark) for mark in marks]).value
    return Rating(shown(mean, ACT.scale.precision), ACT.grade_of(mean).name)


def same(text: str) -> Words:
    return Words(text, text)


TARGETS = (
    Target(
        "Доля проектов решений, внесённых на сессию в срок",
        "%",
        "more",
        ("80", "85", "90", "95"),
        date(2026, 12, 31),
        "Депутаты получают проекты не позднее чем за две недели до сессии",
        "План работы маслихата на 2026 год",
    ),
    Target(
        "Средний срок ответа на обращения граждан",
        "рабочих дней",
        "less",
        ("7.5",),
        date(2026, 12, 31),
        "Ответы приходят вдвое быстрее, чем позволяет закон",
        "Стратегический план развития города",
    ),
    Target(
        "Запущен электронный архив протоколов",
        "",
        "done",
        (),
        date(2026, 9, 30),
        "Протоколы доступны на сайте в день подписания",
        "Национальный проект «Цифровизация»",
    ),
)

PLAN = PlanPaper(
    basis=replace(basis("2(12)", "23", "24"), confidential=""),
    title=ACT.titles["work_plan"],
    form=ACT.titles["work_plan_form"],
    names=ACT.titles["kci"],
    is_verified=False,
    number="7",
    version=1,
    state=PlanState.APPROVED,
    period=PlanPeriod(2026),
    dated=date(2026, 1, 16),
    servant=HEAD,
    targets=TARGETS,
    targets_by="23",
    hands=(
        Hand("evaluator", ACT.titles["superior"], CHIEF, Signed(moment(date(2026, 1, 12), 10, 5))),
        Hand(
            "planning",
            ACT.titles["planning_unit"],
            PLANNER,
            Signed(moment(date(2026, 1, 13), 9, 40)),
        ),
        Hand("hr", ACT.titles["hr_service"], HR, Signed(moment(date(2026, 1, 14), 17, 20))),
        Hand(
            "approver",
            ACT.titles["higher_superior"],
            SECRETARY,
            Signed(moment(date(2026, 1, 16), 11, 0)),
        ),
    ),
    due=TermLine(date(2026, 1, 19), "23"),
    approved=date(2026, 1, 16),
    post_by=TermLine(date(2026, 1, 23), "23"),
    posted=date(2026, 1, 26),
)

GROUNDS = None if ACT.grounds is None else Grounds(ACT.grounds, ACT.grounds.source.paragraph)

KCI = SheetPaper(
    basis=basis("5", "8", "22", "28"),
    form=ACT.forms["kci"].title,
    is_verified=False,
    number="31",
    revision=1,
    period=PERIOD,
    servant=HEAD,
    evaluator=CHIEF,
    evaluator_title=ACT.titles["superior"],
    route="22",
    lines=tuple(
        SheetLine(same(target.name), value, comment)
        for target, value, comment in zip(
            TARGETS,
            ("3.75", "5", "2"),
            (
                "Две из десяти сессий — с опозданием на один день.",
                "",
                "Договор с подрядчиком не заключён.",
            ),
            strict=True,
        )
    ),
    rating=rating("3.75", "5", "2"),
    rating_paragraph="8",
    due=TermLine(date(2026, 4, 10), "5"),
    signed_at=moment(date(2026, 4, 8), 15, 30),
    is_late=False,
    are_items_verified=True,
    method=ACT.titles["kci"],
    indicators=Indicators(
        names=ACT.titles["kci"],
        plan=Reference("7", date(2026, 1, 16)),
        version=1,
        sent=TermLine(date(2026, 4, 3), "23"),
        table=ACT.titles["kci_table"],
        table_paragraph="28",
        lines=(
            Indicator("%", "80", "72.5", "90,63", ("3", "4.5")),
            Indicator("рабочих дней", "7.5", "0", "∞", ("5", "5")),
            Indicator("", "", actual=False, percent="0,00", allowed=("0", "2")),
        ),
    ),
    grounds=GROUNDS,
    receipt=ReceiptLine(moment(date(2026, 4, 13), 9, 15), "bot"),
    acquaint_by=TermLine(date(2026, 4, 10), "12"),
    acknowledged_at=moment(date(2026, 4, 13), 9, 15),
    apply_until=TermLine(date(2026, 4, 20), "13"),
)

SCHEDULE = SchedulePaper(
    basis=basis("5", "11", "23", "27", "31"),
    number="3",
    revision=2,
    period=PERIOD,
    dated=date(2026, 4, 2),
    lines=(
        ScheduleLine("kci_plan", date(2026, 1, 19), None, "23"),
        ScheduleLine("kci_values", date(2026, 4, 3), None, "23"),
        ScheduleLine("kci_notice", date(2026, 4, 5), date(2026, 4, 3), "27"),
        ScheduleLine("ranking_notice", date(2026, 4, 10), date(2026, 4, 3), "31"),
        ScheduleLine("quarter_mark", date(2026, 4, 10), None, "5"),
        ScheduleLine("survey_close", date(2027, 1, 10), date(2027, 1, 8), "5"),
    ),
    hr=CHIEF,
    hr_title=ACT.titles["hr_service"],
    drafted_at=moment(date(2026, 4, 2), 9, 15),
    official=SECRETARY,
    official_title=ACT.titles["appointing_official"],
    approval=Signed(moment(date(2026, 4, 2), 11, 40)),
)
"""As an official approved it in his chat."""


RANKING = replace(
    KCI,
    basis=basis("5", "8", "30", "32", "33"),
    form=ACT.forms["ranking"].title,
    number="32",
    servant=CLERK,
    evaluator=HEAD,
    evaluator_title=ACT.titles["unit_head"],
    route="30",
    lines=tuple(
        SheetLine(item.name, mark, comment)
        for item, mark, comment in zip(
            ACT.forms["ranking"].items,
            ("5", "4", "4", "5"),
            ("", "Один ответ — с опозданием на день.", "", ""),
            strict=True,
        )
    ),
    rating=rating("5", "4", "4", "5"),
    method=ACT.titles["ranking"],
    indicators=None,
    remark=Remark(
        ACT.forms["ranking"].remark or same(""),
        "Замещала две недели отсутствующего секретаря сессии.",
    ),
)

PLAIN: dict[str, Paper] = {"plan": PLAN, "kci": KCI, "ranking": RANKING}

_LONG = (
    "Мәслихат сессиясының қарауына енгізілетін шешімдер жобаларының уақтылы дайындалған және "
    "мүдделі мемлекеттік органдармен келісілген үлесі, оның ішінде әлеуметтік-экономикалық даму "
    "мәселелері бойынша жарияланымдардың, қоғамдық талқылаулардың және қорытындылардың "
    "толық топтамасы бар жобалар"
)[:300]
_TALE = (
    "Көрсеткіш бойынша жоспарлы мәнге толық жеткен жоқ, себебі тапсырмалардың бір бөлігі "
    "кешіктіріліп орындалды; кешіктірудің себептері құжаттармен расталған. "
)
FIVE = tuple(
    Target(
        _LONG,
        "мың теңге бір тұрғынға шаққандағы жылдық орташа есеппен",
        "more",
        ("1250000.5", "2500000", "3750000.25", "999999999999"),
        date(2026, 12, 31),
        _LONG,
        _LONG,
    )
    for _ in range(5)
)

STRETCHED: dict[str, Paper] = {
    "plan": replace(
        PLAN,
        version=3,
        state=PlanState.AGREEING,
        servant=MANY[0],
        targets=FIVE,
        hands=(
            replace(PLAN.hands[0], servant=MANY[1]),
            replace(PLAN.hands[1], servant=MANY[2]),
            replace(PLAN.hands[2], servant=MANY[3], signature=Pending()),
            replace(PLAN.hands[3], servant=MANY[4], signature=Pending()),
        ),
        approved=None,
        post_by=None,
        posted=None,
        change=PlanChange("structure", (_TALE * 4)[:500], "26"),
    ),
    "kci": replace(
        KCI,
        servant=MANY[0],
        evaluator=MANY[1],
        is_late=True,
        revision=2,
        lines=tuple(SheetLine(same(_LONG), "4.99", (_TALE * 5)[:500]) for _ in FIVE),
        rating=rating("4.99"),
        indicators=replace(
            KCI.indicators,  # type: ignore[type-var]
            version=2,
            lines=tuple(
                Indicator(FIVE[0].unit, "999999999999", "999999999998.5", "99999,99", None)
                for _ in FIVE
            ),
        ),
        receipt=None,
        acknowledged_at=None,
        apply_until=None,
    ),
    "ranking": replace(
        RANKING,
        servant=MANY[0],
        evaluator=MANY[1],
        named_by="",
        lines=tuple(replace(line, comment=(_TALE * 5)[:500]) for line in RANKING.lines),
        remark=Remark(RANKING.remark.name if RANKING.remark else same(""), (_TALE * 5)[:500]),
    ),
}
