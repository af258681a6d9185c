"""Papers of a body that never was: plain ones, and ones stretched as far as the rules let them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from evaluation.calendar.calendar import Quarter
from evaluation.law.act import Methodology
from evaluation.law.scales import mean_of, shown
from evaluation.law.shelf import Shelf
from papers.calibration.papers import (
    Appealed,
    ApplicationPaper,
    CountingRule,
    DecisionPaper,
    Holding,
    Maslikhat,
    MemberLine,
    Order,
    ProposalLine,
    ProtocolPaper,
    Rejection,
    RoundLine,
    SeatLine,
    Speech,
    Step,
    Steps,
)
from papers.kinds import Paper
from papers.print.nouns import (
    Basis,
    Pending,
    Rating,
    Reference,
    Refused,
    Servant,
    Signature,
    Signed,
    SignedOnPaper,
    TermLine,
)
from papers.quarter.papers import Calibrated, ReceiptLine, SheetLine, SheetPaper

ACT: Methodology = Shelf.open(None)["mangystau-2025"]
PERIOD = Quarter(2025, 4)
CAPACITIES = ("evaluator", "hr-worker", "other")

HEAD = Servant(
    "Қаратаев Ғабит Ыбырайұлы",
    "Сыртқы байланыстар бөлімінің басшысы",
    "Сыртқы байланыстар бөлімі",
)
SERVANT = Servant(
    "Өтегенова Әйгерім Үсенқызы",
    "Сыртқы байланыстар бөлімінің бас маманы",
    "Сыртқы байланыстар бөлімі",
)
CHIEF = Servant("Жанболатов Һарис Іңкәрұлы", "Маңғыстау облысы әкімінің аппарат басшысы")
COLLEAGUES = (
    Servant("Сәрсенбаева Гүлнұр Қанатқызы", "Құжаттамалық қамтамасыз ету бөлімінің басшысы"),
    Servant("Ким Виктор Андреевич", "руководитель отдела государственно-правовой работы"),
    Servant("Нұрпейісова Жанна Ерланқызы", "персоналды басқару қызметінің бас маманы"),
)


def moment(day: date, hour: int, minute: int) -> datetime:
    """A moment by the clock of Astana."""
    return datetime(day.year, day.month, day.day, hour - 5, minute, tzinfo=UTC)


def basis(*paragraphs: str) -> Basis:
    return Basis("Маңғыстау облысы әкімінің аппараты", ACT.act, paragraphs, "13")


def rating(*marks: int) -> Rating:
    mean = mean_of(marks).value
    return Rating(shown(mean, ACT.scale.precision), ACT.grade_of(mean).name)


OLD = rating(4, 3, 3, 2)
NEW = rating(4, 4, 4, 3)
BEST = rating(5, 5, 5, 5)
APPEALED = Appealed(PERIOD, OLD, HEAD, date(2026, 1, 19), date(2026, 1, 20))
APPLICATION = Reference("3", date(2026, 1, 27))
LAST_DAY = TermLine(date(2026, 1, 27), "10")
DECISION = Reference("3-К", date(2026, 1, 29))

SHEET = SheetPaper(
    basis=basis("4", "7", "16", "17"),
    form=ACT.forms["appendix-2"].title,
    is_verified=False,
    number="118",
    revision=1,
    period=PERIOD,
    servant=SERVANT,
    evaluator=HEAD,
    evaluator_title=ACT.titles["unit_head"],
    route="16",
    lines=tuple(
        SheetLine(item.name, str(value), comment)
        for item, value, comment in zip(
            ACT.forms["appendix-2"].items,
            (4, 3, 3, 2),
            (
                "",
                "Два ответа на запросы направлены после срока.",
                "",
                "Мерзімінен кешіктірілген тапсырмалар бар: 2025 жылғы 14 қараша, 3 желтоқсан.",
            ),
            strict=True,
        )
    ),
    rating=OLD,
    rating_paragraph="7",
    due=TermLine(date(2026, 1, 20), "4"),
    signed_at=moment(date(2026, 1, 19), 17, 42),
    is_late=False,
    receipt=ReceiptLine(moment(date(2026, 1, 20), 9, 12), "bot"),
    acknowledged_at=moment(date(2026, 1, 20), 9, 15),
    apply_until=LAST_DAY,
)

APPLICATION_PAPER = ApplicationPaper(
    basis=basis("10", "19", "20"),
    number="3",
    registered_at=moment(date(2026, 1, 27), 11, 42),
    last_day=LAST_DAY,
    is_late=False,
    official=CHIEF,
    applicant=SERVANT,
    appealed=APPEALED,
    text=(
        "Прошу провести калибровочную сессию по результатам моей оценки за четвёртый квартал "
        "2025 года, с которыми я не согласна.\n"
        "Ответы на два запроса, указанных в обосновании, направлены в срок: это подтверждают "
        "отметки системы электронного документооборота. Поручение от 3 декабря исполнено "
        "в день его поступления.\n"
        "Прошу пригласить меня на сессию: свои доводы изложу устно."
    ),
    attachments=("Выписка из журнала исходящих документов, 2 листа", "Хат № 04-12/318.pdf"),
    signature=Signed(moment(date(2026, 1, 27), 11, 42)),
)

DECISION_PAPER = DecisionPaper(
    basis=basis("10", "19", "20"),
    number=DECISION.number,
    day=DECISION.day,
    official=CHIEF,
    application=APPLICATION,
    last_day=LAST_DAY,
    is_late=False,
    decide_by=TermLine(date(2026, 1, 30), "19"),
    applicant=SERVANT,
    appealed=APPEALED,
    hr=ACT.titles["hr_service"],
    ruling=Holding(
        TermLine(date(2026, 2, 10), "20"),
        (
            SeatLine(COLLEAGUES[0], "evaluator"),
            SeatLine(COLLEAGUES[1], "evaluator"),
            SeatLine(COLLEAGUES[2], "hr-worker"),
        ),
        "19",
        "19",
        "21",
    ),
    signature=Signed(moment(date(2026, 1, 29), 16, 5)),
)

PROTOCOL = ProtocolPaper(
    basis=basis("10", "11", "19", "20", "22"),
    number="1",
    case="2026/1",
    application=APPLICATION,
    decision=DECISION,
    held_at=moment(date(2026, 2, 10), 15, 0),
    place="Ақтау қаласы, 14-шағын аудан, 1-ғимарат, 214-бөлме",
    applicant=SERVANT,
    appealed=APPEALED,
    hr=ACT.titles["hr_service"],
    members=(
        MemberLine(COLLEAGUES[0], "evaluator", Signed(moment(date(2026, 2, 10), 16, 5))),
        MemberLine(COLLEAGUES[1], "evaluator", SignedOnPaper(date(2026, 2, 10))),
        MemberLine(COLLEAGUES[2], "hr-worker", Pending()),
    ),
    speeches=(
        Speech(
            HEAD.name,
            "evaluator",
            "Служащая ведёт переписку с зарубежными партнёрами области. В четвёртом квартале "
            "сроки двух поручений нарушены, оба исправлены после напоминания.",
        ),
        Speech(
            SERVANT.name,
            "applicant",
            "Ответы направлены в срок, задержала их канцелярия; выписка из журнала приложена.",
            is_written=True,
        ),
    ),
    proposals=(
        ProposalLine(NEW.mark, COLLEAGUES[0].name, "Выписка подтверждает своевременность ответов."),
        ProposalLine(OLD.mark, COLLEAGUES[1].name, "Поддерживаю оценку руководителя."),
    ),
    rounds=(
        RoundLine(
            NEW.mark,
            (COLLEAGUES[0].name, COLLEAGUES[2].name),
            (COLLEAGUES[1].name,),
            is_carried=True,
        ),
    ),
    rule=CountingRule("members", 2, 3, "22"),
    outcome="raised",
    final=NEW,
    steps=Steps(
        Step(TermLine(date(2026, 1, 30), "19"), DECISION.day),
        Step(TermLine(date(2026, 2, 10), "20"), date(2026, 2, 10)),
        date(2026, 2, 10),
        Step(TermLine(date(2026, 2, 13), "22"), None),
    ),
    appeal_paragraph="11",
    appeal_to="130000, Маңғыстау облысы, Ақтау қаласы, 14-шағын аудан, 1-ғимарат",
)

PLAIN: dict[str, Paper] = {
    "sheet": SHEET,
    "application": APPLICATION_PAPER,
    "decision": DECISION_PAPER,
    "protocol": PROTOCOL,
}

_LONG_NAME = "Әбдірахманова-Құсайынова Қарлығаш-Үміт Сейітмұхаммедқызы"
_LONG_POST = (
    "Жолаушылар көлігі және автомобиль жолдары басқармасының мемлекеттік сатып алу және "
    "инфрақұрылымды дамыту бөлімі басшысының міндетін атқарушы"
)
_TALE = (
    "Функционалдық міндеттерді орындау сапасы туралы пікірмен келіспеймін, себебі тапсырмалардың "
    "басым бөлігі мерзімінен бұрын орындалды, ал кешіктірілгені менің кінәмнен болған жоқ. "
)
MANY = tuple(
    Servant(f"{_LONG_NAME} {number}", _LONG_POST, "Мемлекеттік сатып алу бөлімі")
    for number in range(1, 16)
)
_STATES: tuple[Signature, ...] = (
    Signed(moment(date(2026, 2, 10), 18, 59)),
    Refused("Хаттаманың дауыс беру бөлігімен келіспеймін: менің дәлелдерім толық жазылмаған."),
    SignedOnPaper(date(2026, 2, 11)),
    Pending(),
)

STRETCHED: dict[str, Paper] = {
    "sheet": replace(
        SHEET,
        form=ACT.forms["appendix-1"].title,
        revision=3,
        servant=MANY[0],
        evaluator=MANY[1],
        is_late=True,
        named_by=MANY[2].name,
        lines=tuple(
            SheetLine(item.name, "0", (_TALE * 3)[:500]) for item in ACT.forms["appendix-1"].items
        ),
        calibrated=Calibrated(NEW, Reference("1", date(2026, 2, 10))),
    ),
    "application": replace(
        APPLICATION_PAPER,
        is_late=True,
        last_day=TermLine(date(2026, 1, 26), "10"),
        applicant=MANY[0],
        text=("\n".join([_TALE * 6] * 9))[:9000],
        attachments=tuple(f"Қосымша № {number}: {_TALE}" for number in range(1, 8)),
        signature=Pending(),
    ),
    "decision": replace(
        DECISION_PAPER,
        applicant=MANY[0],
        ground=Maslikhat(Reference("7/35", date(2026, 1, 29)), "19"),
        ruling=Holding(
            TermLine(date(2026, 2, 10), "20"),
            tuple(
                SeatLine(
                    person, CAPACITIES[n % 3], "Басқа бағалаушы адам жоқ." if n % 3 == 2 else ""
                )
                for n, person in enumerate(MANY)
            ),
            "19",
            "19",
            "21",
        ),
    ),
    "rejection": replace(
        DECISION_PAPER,
        number="",
        is_late=True,
        last_day=TermLine(date(2026, 1, 26), "10"),
        ground=Order(Reference("14-ж/қ", date(2026, 1, 29))),
        ruling=Rejection("Өтініш мерзімінен кеш берілді, дәлелді себеп келтірілмеген."),
        signature=SignedOnPaper(date(2026, 1, 29)),
    ),
    "protocol": replace(
        PROTOCOL,
        applicant=MANY[0],
        members=tuple(
            MemberLine(person, CAPACITIES[n % 3], _STATES[n % 4], is_present=n < 14)
            for n, person in enumerate(MANY)
        ),
        speeches=(
            Speech(MANY[1].name, "evaluator", _TALE * 8),
            Speech(MANY[0].name, "applicant", ""),
            Speech(MANY[4].name, "member", _TALE * 3),
        ),
        proposals=tuple(
            ProposalLine(mark.mark, MANY[n].name, _TALE * 3)
            for n, mark in enumerate((NEW, OLD, BEST))
        ),
        rounds=tuple(
            RoundLine(
                mark.mark,
                tuple(person.name for person in MANY[:7]),
                tuple(person.name for person in MANY[7:14]),
                is_carried=False,
                not_voted=(MANY[14].name,),
            )
            for mark in (NEW, BEST)
        ),
        wording=_TALE * 4,
        rule=CountingRule("members", 8, 15, "22"),
        outcome="kept",
        final=OLD,
    ),
}
