"""Protocols of a Commission that never sat: of each act that has one, plain and stretched."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from evaluation.commission.nouns import MatterOutcome
from evaluation.law.act import Methodology
from evaluation.law.shelf import Shelf
from evaluation.law.words import Words
from papers.commission.papers import (
    ApprovalLine,
    BallotLine,
    CommissionProtocol,
    MatterLine,
    PostLine,
    QuorumLine,
)
from papers.print.nouns import (
    Basis,
    Pending,
    Reference,
    Refused,
    Servant,
    Signature,
    Signed,
    SignedOnPaper,
)
from tests.papers.examples import MANY

SHELF = Shelf.open(None)
POINTS: Methodology = SHELF["sjc-2017"]
COMPETENCES: Methodology = SHELF["turkestan-2018"]
CHAPTER: Methodology = SHELF["baidibek-2023"]
BODY = "Аппарат Высшего Судебного Совета Республики Казахстан"
HELD = date(2017, 12, 20)

CHAIR = Servant("Есенжолов Бақытжан Нұрғалиұлы", "Заместитель руководителя Аппарата")
MEMBERS = (
    Servant("Ғабдуллина Әсел Маратқызы", "Заведующий отделом судебных кадров"),
    Servant("Ким Виктор Андреевич", "Заведующий финансовым отделом"),
    Servant("Сәрсенбаев Ермек Талғатұлы", "Заведующий отделом документооборота"),
    Servant("Өмірзақова Шолпан Ілиясқызы", "Главный консультант"),
)
SECRETARY = Servant("Петрова Елена Игоревна", "Главный консультант Организационного отдела")
OWNERS = (
    Servant("Нұрпейісова Жанна Ерланқызы", "Консультант отдела судебных кадров"),
    Servant("Иванов Пётр Сергеевич", "Главный эксперт"),
    Servant("Жүнісов Қайрат Әлібекұлы", "Главный консультант"),
    Servant("Тілеуова Мәдина Қуатқызы", "Эксперт"),
    Servant("Абдрахманов Олжас Серікұлы", "Эксперт"),
)


def at(hour: int, minute: int) -> datetime:
    """A moment of the day by the clock of Astana, which was six hours ahead then."""
    return datetime(HELD.year, HELD.month, HELD.day, hour - 6, minute, tzinfo=UTC)


def basis(act: Methodology, *paragraphs: str) -> Basis:
    known = act.references.get("confidential")
    return Basis(BODY, act.act, paragraphs, "" if known is None else known.paragraph)


def points(number: str, kk: str, ru: str) -> Words:
    return Words(f"{number} балл, «{kk}»", f"{number} баллов, «{ru}»")


RESULTS = (
    MatterLine(OWNERS[0], points("110", "тиімді", "эффективно"), MatterOutcome.APPROVED),
    MatterLine(
        OWNERS[1],
        points("98", "қанағаттанарлық", "удовлетворительно"),
        MatterOutcome.REVISED,
        value=points("105,5", "қанағаттанарлық", "удовлетворительно"),
        explanation="Поощряемая деятельность подтверждена приказом от 1 декабря 2017 года № 14.",
        recommendation="Объявить благодарность.",
    ),
    MatterLine(
        OWNERS[2],
        points("79", "қанағаттанарлықсыз", "неудовлетворительно"),
        MatterOutcome.UNDECIDED,
    ),
    MatterLine(
        OWNERS[3],
        points("102", "тиімді", "эффективно"),
        MatterOutcome.LEFT_OUT,
        left_on=date(2017, 12, 15),
    ),
    MatterLine(OWNERS[4], points("100", "тиімді", "эффективно"), MatterOutcome.FALLEN),
)

BALLOTS = (
    BallotLine((1,), "", tuple(one.name for one in (CHAIR, *MEMBERS[:3])), (), (), True, True),
    BallotLine((2,), "", (CHAIR.name,), tuple(one.name for one in MEMBERS[:3]), (), False),
    BallotLine(
        (2,), "105.5", (CHAIR.name, MEMBERS[0].name), (MEMBERS[1].name,), (MEMBERS[2].name,), True
    ),
    BallotLine((3,), "", (MEMBERS[0].name,), (MEMBERS[1].name,), (CHAIR.name,), None),
)

SIGNED = Signed(at(17, 40))
POINTS_PROTOCOL = CommissionProtocol(
    basis=basis(POINTS, "6", "7", "8", "9", "34", "35"),
    title=POINTS.commission_rule.protocol,
    correction=POINTS.commission_rule.correction,
    is_form_verified=True,
    is_order_verified=True,
    number="КО-2017-0004",
    period="2017-Q4",
    dated=HELD,
    held_at=at(15, 0),
    place="Зал заседаний, 3 этаж",
    order=Reference("12-к", date(2017, 9, 1)),
    quorum=QuorumLine(4, 5, 4),
    members=(
        PostLine(CHAIR, "chair", True, SIGNED),
        PostLine(MEMBERS[0], "member", True, SignedOnPaper(HELD)),
        PostLine(MEMBERS[1], "member", True, Refused("Не согласен с исправлением по № 2.")),
        PostLine(MEMBERS[2], "member", True, Pending()),
        PostLine(MEMBERS[3], "member", False, None),
        PostLine(SECRETARY, "secretary", True, SIGNED),
    ),
    results=RESULTS,
    ballots=BALLOTS,
    chair_breaks_tie=True,
    conclusion="Утвердить результаты оценки за 4 квартал 2017 года с исправлением по № 2.",
    head="118-0123456789abcdef",
)

COMPETENCES_PROTOCOL = replace(
    POINTS_PROTOCOL,
    basis=basis(COMPETENCES, "5"),
    title=COMPETENCES.commission_rule.protocol,
    correction=COMPETENCES.commission_rule.correction,
    is_form_verified=False,
    is_order_verified=False,
    number="КО-2018-0001",
    period="2018",
)

CHAPTER_PROTOCOL = replace(
    POINTS_PROTOCOL,
    basis=basis(CHAPTER, "56 (57)", "58 (59)", "59 (60)", "64 (65)", "65 (66)"),
    title=CHAPTER.commission_rule.protocol,
    correction=CHAPTER.commission_rule.correction,
    is_form_verified=False,
    number="КО-2024-0001",
    period="2023",
    follows="КО-2023-0007",
    ground=Reference("02-11/45", date(2023, 12, 15)),
    approval=ApprovalLine(CHAPTER.commission_rule.authorised, CHAIR.name, Pending()),
)

DRAFT = replace(
    POINTS_PROTOCOL,
    is_draft=True,
    results=tuple(
        MatterLine(one.servant, one.given, MatterOutcome.OPEN) for one in POINTS_PROTOCOL.results
    ),
    ballots=(),
    conclusion="",
    members=tuple(
        replace(one, is_present=False, signature=None) for one in POINTS_PROTOCOL.members
    ),
)

PLAIN = {
    "points": POINTS_PROTOCOL,
    "competences": COMPETENCES_PROTOCOL,
    "chapter": CHAPTER_PROTOCOL,
}

_TALE = (
    "Бағалау нәтижесі түзетілді, себебі көтермеленетін қызмет түрлері туралы құжаттар бағалау "
    "парағына қол қойылғаннан кейін ұсынылды және комиссия оларды отырыста қарады. "
)
LONG_NAME = (
    "Әбдірахманова-Құсайынова-Жангелдиноваталғатқызысейітмұхаммедқызыәлімжанқызы "
    "Қарлығаш-Үміт-Айнаш Бекмұхамбетсейітмұхаммедәбілқайырқызы Тұрсынқұлова-Оспанова"
)[:150]
_STATES: tuple[Signature, ...] = (
    Signed(at(18, 59)),
    Refused("Хаттаманың дауыс беру бөлігімен келіспеймін: менің дәлелдерім толық жазылмаған."),
    SignedOnPaper(HELD),
    Pending(),
)
CROWD = tuple(
    MatterLine(
        Servant(f"Қызметші {number:03}", "Бас маман"),
        points(f"{90 + number % 30}", "тиімді", "эффективно"),
        MatterOutcome.APPROVED,
    )
    for number in range(1, 201)
)

STRETCHED = {
    "long": replace(
        CHAPTER_PROTOCOL,
        members=(
            *(
                PostLine(person, "chair" if n == 0 else "member", n < 14, _STATES[n % 4])
                for n, person in enumerate(MANY)
            ),
            PostLine(replace(SECRETARY, name=LONG_NAME), "secretary", True, Pending()),
        ),
        results=tuple(
            MatterLine(
                Servant(LONG_NAME, MANY[0].position),
                points("98", "қанағаттанарлық", "удовлетворительно"),
                MatterOutcome.REVISED,
                value=points("−9999", "қанағаттанарлықсыз", "неудовлетворительно"),
                explanation=(_TALE * 6)[:1000],
                recommendation=(_TALE * 6)[:1000],
                admitted=(_TALE * 3)[:500],
            )
            for _ in range(5)
        ),
        ballots=tuple(
            BallotLine(
                (row,),
                "-9999.5",
                tuple(person.name for person in MANY[:7]),
                tuple(person.name for person in MANY[7:13]),
                (MANY[13].name,),
                carried,
            )
            for row, carried in ((1, True), (2, False), (3, None))
        ),
        conclusion=_TALE * 10,
    ),
    "crowd": replace(
        POINTS_PROTOCOL,
        results=CROWD,
        ballots=(replace(BALLOTS[0], rows=tuple(range(1, 201))),),
    ),
    "draft": DRAFT,
}
