"""Each document by letters: a field that is renamed, gone or new without a default is seen here.

What an office's file holds doesn't follow the program's names. Whoever must change a text of this
file writes a migration that rewrites the documents, and keeps the old text in the test of that one.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest

import storage.calibration.cases
import storage.calibration.records
import storage.commission.records
import storage.commission.sittings
import storage.counted.counted
import storage.kci.work_plans
import storage.law.allowed_tables
import storage.plans.kci_drafts
import storage.points.points
import storage.procedure.disputes
import storage.staff.changes
import storage.targets.targets
from evaluation.base.ids import (
    CaseId,
    CommissionId,
    KciReportId,
    PersonId,
    PlanningId,
    ResultId,
    SheetId,
    SittingId,
    TargetYearId,
    WorkPlanId,
)
from evaluation.calendar.calendar import Quarter
from evaluation.calibration.cases import Case, Member, Proposal, Round, Stage, Summons
from evaluation.calibration.composition import Seat
from evaluation.calibration.nouns import (
    OrderPaper,
    PaperDraft,
    RoomVote,
    SignaturesPaper,
    VotePaper,
)
from evaluation.commission.nouns import (
    AgreementPaper,
    ApprovalPaper,
    Ballot,
    Bounds,
    CommissionOrder,
    Correction,
    MatterOutcome,
    RoomDecision,
    RoomProtocol,
    RoomValue,
    Sitting,
    SittingMatter,
    SittingStage,
)
from evaluation.counted.nouns import (
    CountedKci,
    CountedResult,
    CountedSheet,
    CountedStage,
    CountedStep,
    KciIndicator,
    Unevaluated,
)
from evaluation.kci.kci import Kci
from evaluation.kci.plan import Note, PlanPeriod, PlanState, PlanStep, WorkPlan
from evaluation.kci.values import KciReport, ReportState
from evaluation.law.kci_marks import AllowedRow
from evaluation.law.loaded import LoadedTable
from evaluation.law.scales import Mean
from evaluation.law.words import Words
from evaluation.panel.signatures import Signature
from evaluation.paperwork.nouns import Told
from evaluation.plans.nouns import KciDraft
from evaluation.points.nouns import PointsResult, PointsRow, PointsSheet
from evaluation.quarter.owners_hand import OwnersHand, SignedRefusal
from evaluation.staff.change import FieldChange
from evaluation.targets.nouns import (
    PlanTarget,
    TargetMark,
    TargetPlan,
    TargetResult,
    TargetSheet,
    YearComputed,
)
from storage.documents import Document, DocumentError
from storage.staff.changes import ChangedFields

ONE, TWO, THREE = PersonId(1), PersonId(2), PersonId(3)
NOON = datetime(2026, 4, 2, 7, 0, 5, tzinfo=UTC)

CASE = Case(
    id=CaseId(7),
    number="К-2026-0001",
    applicant=ONE,
    result=ResultId(4),
    evaluator=TWO,
    evaluator_mean=Mean(Decimal(16), 4),
    text="Не согласна",
    registered_at=NOON,
    is_late=False,
    stage=Stage.SIGNING,
    by_maslikhat=True,
    basis="order:12-к:2026-04-02",
    decided_by=TWO,
    decided_at=NOON,
    refusal="нет «Ә»",
    approved=(Seat(THREE, "other"),),
    members=(Member(Seat(THREE, "hr-worker"), "comes", True),),
    out=frozenset({TWO}),
    call=Summons(NOON, "Зал"),
    argument="Сроки",
    absence="В отпуске",
    objection="Всё сделано",
    proposals=(Proposal(THREE, Decimal("3.50"), "Так"),),
    queue=(Decimal("2.25"),),
    rounds=(
        Round(Decimal("3.5"), MappingProxyType({THREE: True, ONE: False}), True, frozenset({ONE})),
    ),
    vote_until=NOON,
    vote_time=timedelta(hours=1),
    final=Decimal("3.5"),
    wording="Решили",
    signatures=(Signature(THREE, NOON, "Болен"),),
    signed_at=NOON,
    posted_at=NOON,
    feedback_at=NOON,
    feedback_note="Поговорили",
    came_on=date(2026, 4, 2),
    told=(Told("call", "phone", "Приняла сама", date(2026, 4, 3), THREE, NOON, 1775113205),),
)
CASE_TEXT = (
    '{"by_maslikhat":true,"basis":"order:12-к:2026-04-02","decided_by":2,'
    '"decided_at":"2026-04-02T07:00:05Z","refusal":"нет «Ә»",'
    '"approved":[{"person":3,"capacity":"other"}],'
    '"members":[{"seat":{"person":3,"capacity":"hr-worker"},"answer":"comes","present":true}],'
    '"out":[2],"call":{"at":"2026-04-02T07:00:05Z","place":"Зал"},"argument":"Сроки",'
    '"absence":"В отпуске",'
    '"objection":"Всё сделано","proposals":[{"by":3,"mark":"3.50","reason":"Так"}],'
    '"queue":["2.25"],'
    '"rounds":[{"mark":"3.5","votes":{"3":true,"1":false},"is_over":true,"table":[1]}],'
    '"vote_until":"2026-04-02T07:00:05Z","vote_time":"PT3600S","final":"3.5",'
    '"wording":"Решили",'
    '"signatures":[{"person":3,"at":"2026-04-02T07:00:05Z","refused":"Болен"}],'
    '"signed_at":"2026-04-02T07:00:05Z","posted_at":"2026-04-02T07:00:05Z",'
    '"feedback_at":"2026-04-02T07:00:05Z","feedback_note":"Поговорили",'
    '"came_on":"2026-04-02",'
    '"told":[{"what":"call","channel":"phone","note":"Приняла сама","day":"2026-04-03","by":3,'
    '"at":"2026-04-02T07:00:05Z","about":1775113205}]}'
)

PLAN = WorkPlan(
    id=WorkPlanId(5),
    planning=PlanningId(1),
    act="digest",
    period=PlanPeriod(2026),
    person=ONE,
    person_name="Марат",
    person_position="начальник",
    person_unit="Финансы",
    evaluator=TWO,
    approver=THREE,
    version=2,
    state=PlanState.AGREEING,
    due=date(2026, 1, 20),
    ground="functions",
    ground_words="Приказ",
    kcis=(
        Kci("Доля", "%", "more", (Decimal("1.50"),), date(2026, 12, 31), "рост", "План"),
        Kci("Устав", "", "done", (), date(2026, 6, 30), "есть", "Карта"),
    ),
    asked=("planning", "hr"),
    steps=(PlanStep("submitted", TWO, NOON), PlanStep("sent-back", THREE, NOON, "Мало")),
    notes=(Note(ONE, NOON, "Иду"),),
)
PLAN_TEXT = (
    '{"ground":"functions","ground_words":"Приказ",'
    '"kcis":[{"name":"Доля","unit":"%","direction":"more","planned":["1.50"],"due":"2026-12-31",'
    '"change":"рост","document":"План"},'
    '{"name":"Устав","unit":"","direction":"done","planned":[],"due":"2026-06-30",'
    '"change":"есть","document":"Карта"}],'
    '"asked":["planning","hr"],'
    '"steps":[{"kind":"submitted","person":2,"at":"2026-04-02T07:00:05Z","words":""},'
    '{"kind":"sent-back","person":3,"at":"2026-04-02T07:00:05Z","words":"Мало"}],'
    '"notes":[{"person":1,"at":"2026-04-02T07:00:05Z","words":"Иду"}]}'
)

REPORT = KciReport(
    id=KciReportId(3),
    plan=WorkPlanId(5),
    period=Quarter(2026, 1),
    revision=1,
    values=(Decimal("12.50"), True, False, None, Decimal("1E+2")),
    state=ReportState.SENT,
    steps=(PlanStep("sent", TWO, NOON),),
)
REPORT_TEXT = (
    '{"values":["12.50",true,false,null,"1E+2"],'
    '"steps":[{"kind":"sent","person":2,"at":"2026-04-02T07:00:05Z","words":""}]}'
)

KCI_DRAFT = KciDraft("Доля", "more", "%", (Decimal("1.50"),), date(2026, 12, 31), "рост", "План")
KCI_DRAFT_TEXT = (
    '{"name":"Доля","direction":"more","unit":"%","planned":["1.50"],"due":"2026-12-31",'
    '"change":"рост","document":"План"}'
)

ORDER = OrderPaper("12-к", date(2026, 4, 2), (ONE, THREE), "")
ORDER_TEXT = '{"number":"12-к","day":"2026-04-02","members":[1,3],"refusal":""}'

VOTE = VotePaper(
    present=(ONE, THREE),
    argument="Сроки",
    objection="",
    proposals=(Proposal(THREE, Decimal("3.5"), "Так"),),
    votes=(RoomVote(Decimal("3.5"), (THREE, ONE)), RoomVote(Decimal(4), ())),
    absence="Болен",
)
VOTE_TEXT = (
    '{"present":[1,3],"argument":"Сроки","objection":"",'
    '"proposals":[{"by":3,"mark":"3.5","reason":"Так"}],'
    '"votes":[{"mark":"3.5","in_favour":[3,1]},{"mark":"4","in_favour":[]}],'
    '"absence":"Болен"}'
)

HANDS = SignaturesPaper((ONE,), {THREE: "Не согласен"})
HANDS_TEXT = '{"signed":[1],"refused":{"3":"Не согласен"}}'

DRAFT = PaperDraft(
    number="12-к",
    day=date(2026, 4, 2),
    members=(ONE,),
    refusal="Срок",
    present=(THREE,),
    argument="Сроки",
    objection="Нет",
    proposals=(Proposal(THREE, Decimal("3.5"), "Так"),),
    favour={Decimal("3.5"): frozenset({THREE}), Decimal(4): frozenset()},
    signed=(ONE,),
    refused={THREE: "Болен"},
    absence="В отпуске",
)
DRAFT_TEXT = (
    '{"number":"12-к","day":"2026-04-02","members":[1],"refusal":"Срок","present":[3],'
    '"argument":"Сроки","objection":"Нет",'
    '"proposals":[{"by":3,"mark":"3.5","reason":"Так"}],'
    '"favour":{"3.5":[3],"4":[]},"signed":[1],"refused":{"3":"Болен"},'
    '"absence":"В отпуске"}'
)

TOLD = Told("answer", "letter", "№ 15", date(2026, 4, 3), THREE, NOON)
TOLD_TEXT = (
    '{"what":"answer","channel":"letter","note":"№ 15","day":"2026-04-03","by":3,'
    '"at":"2026-04-02T07:00:05Z","about":0}'
)

TABLE = LoadedTable(
    act="shymkent-2023",
    rows=(
        AllowedRow(Decimal(0), Decimal("79.99"), Decimal(0), Decimal(2)),
        AllowedRow(Decimal(80), None, Decimal("2.5"), Decimal(5)),
    ),
    loaded_at=NOON,
    by="Сауле",
)
TABLE_TEXT = (
    '{"rows":[{"percent_from":"0","percent_to":"79.99","mark_from":"0","mark_to":"2"},'
    '{"percent_from":"80","percent_to":null,"mark_from":"2.5","mark_to":"5"}]}'
)

CHANGED = ChangedFields(
    (FieldChange("superior", "0003", None), FieldChange("roles", None, "hr,hr_head")),
)
CHANGED_TEXT = (
    '{"fields":[{"field":"superior","old":"0003","new":null},'
    '{"field":"roles","old":null,"new":"hr,hr_head"}]}'
)

POINTS = PointsSheet(
    SheetId(9),
    3,
    (PointsRow(1, "own", "incentive", "Проект", 4, "", True, 3, "Меньше"),),
    2,
    NOON,
    NOON,
    ONE,
    TWO,
)
POINTS_TEXT = (
    '{"rows":[{"number":1,"half":"own","kind":"incentive","text":"Проект","claimed":4,'
    '"proof":"","counts":true,"given":3,"note":"Меньше"}],"next_row":2,'
    '"sent_at":"2026-04-02T07:00:05Z","facts_at":"2026-04-02T07:00:05Z","facts_by":1,'
    '"superior":2}'
)

AGREED = PointsResult(ResultId(4), POINTS, NOON, "Отказался", (SignedRefusal("hr", THREE, NOON),))
AGREED_TEXT = (
    f'{{"agreed":{{"sheet":9,"version":3,{POINTS_TEXT[1:]},'
    '"signed_at":"2026-04-02T07:00:05Z","refusal":"Отказался",'
    '"hands":[{"role":"hr","person":3,"at":"2026-04-02T07:00:05Z"}]}'
)

COUNTED = CountedSheet(
    SheetId(9),
    3,
    CountedStage.AGREED,
    (CountedKci("Обращения", (KciIndicator("В срок", "100 %", "отчёт", True),)),),
    (CountedStep("insufficient", TWO, NOON, "Нет журнала"),),
    ONE,
    Unevaluated("incapacity", "Лист № 4", THREE, NOON),
)
COUNTED_TEXT = (
    '{"stage":"agreed","kcis":[{"name":"Обращения","indicators":[{"text":"В срок",'
    '"planned":"100 %","fact":"отчёт","is_met":true}]}],"steps":[{"kind":"insufficient",'
    '"person":2,"at":"2026-04-02T07:00:05Z","words":"Нет журнала"}],"superior":1,'
    '"unevaluated":{"kind":"incapacity","reason":"Лист № 4","by":3,'
    '"at":"2026-04-02T07:00:05Z"}}'
)
COUNTED_RESULT = CountedResult(ResultId(4), COUNTED)
COUNTED_RESULT_TEXT = f'{{"agreed":{{"sheet":9,"version":3,{COUNTED_TEXT[1:]}}}'

TARGET = PlanTarget(2, "Срок ответа", "10 дней", True)
TARGET_TEXT = '[{"number":2,"text":"Срок ответа","expected":"10 дней","is_measurable":true}]'
TARGET_PLAN = TargetPlan(TargetYearId(1), ONE, 1, 3, (TARGET,), 3, TWO, NOON, NOON)
TARGET_PLAN_TEXT = (
    f'{{"targets":{TARGET_TEXT},"next_target":3,"superior":2,'
    '"servant_at":"2026-04-02T07:00:05Z","superior_at":"2026-04-02T07:00:05Z"}'
)
TARGETS = TargetSheet(SheetId(9), 3, 1, (TargetMark(2, 5, 4, "Да"),), NOON, TWO)
TARGETS_TEXT = (
    '{"revision":1,"marks":[{"target":2,"own":5,"mark":4,"note":"Да"}],'
    '"sent_at":"2026-04-02T07:00:05Z","superior":2}'
)
TARGET_RESULT = TargetResult(
    ResultId(4),
    TARGETS,
    (TARGET,),
    OwnersHand(None, "Отказался", (SignedRefusal("hr", THREE, NOON),)),
    YearComputed((Decimal(100),), 3, (4,), Decimal("3.6"), THREE, NOON),
)
TARGET_RESULT_TEXT = (
    f'{{"agreed":{{"sheet":9,"version":3,{TARGETS_TEXT[1:]},"targets":{TARGET_TEXT},'
    '"owner":{"signed_at":null,"refusal":"Отказался",'
    '"hands":[{"role":"hr","person":3,"at":"2026-04-02T07:00:05Z"}]},'
    '"year":{"quarters":["100"],"turned":3,"plan":[4],"value":"3.6","by":3,'
    '"at":"2026-04-02T07:00:05Z"}}'
)

PAPERS = storage.calibration.records._DETAILS
SITTING = Sitting(
    id=SittingId(7),
    number="КО-2026-0001",
    act="digest",
    period="2026-Q1",
    commission=CommissionId(2),
    stage=SittingStage.SIGNING,
    version=5,
    at=NOON,
    place="Зал",
    begins=date(2026, 4, 1),
    planned_by=TWO,
    agreed_by=ONE,
    agreed_at=NOON,
    matters=(
        SittingMatter(
            result=ResultId(4),
            person=THREE,
            name="Айгуль",
            position="специалист",
            given=Decimal(3),
            words=Words("үш", "три"),
            bounds=Bounds(Decimal("0.5"), Decimal(1), Decimal(4)),
            ready_on=date(2026, 4, 1),
            outcome=MatterOutcome.REVISED,
            value=Decimal(4),
            explanation="План",
            corrections=(Correction(ONE, Decimal(4), "План"),),
            withdrawn=frozenset({TWO}),
            admitted="Премия",
            note="2026-04-01",
            recommendation="Обучение",
            form="quarter",
        ),
    ),
    present=frozenset({ONE}),
    sat=frozenset({ONE}),
    ballots=(Ballot((ResultId(4),), False, Decimal(4), {ONE: True}, True, frozenset({ONE}), True),),
    decided_at=NOON,
    conclusion="Утвердить",
    signers=frozenset({ONE}),
    signatures=(Signature(ONE, NOON, "Болен"),),
    signed_at=NOON,
    approved_by=TWO,
    approved_at=NOON,
    follows=SittingId(6),
    ground="ПР-7:2026-04-02",
)
SITTING_TEXT = (
    '{"begins":"2026-04-01","planned_by":2,"agreed_by":1,"agreed_at":"2026-04-02T07:00:05Z",'
    '"matters":[{"result":4,"person":3,"name":"Айгуль","position":"специалист","given":"3",'
    '"words":{"kk":"үш","ru":"три"},"bounds":{"step":"0.5","least":"1","most":"4"},'
    '"ready_on":"2026-04-01","outcome":"revised","value":"4","explanation":"План",'
    '"corrections":[{"by":1,"value":"4","explanation":"План"}],"withdrawn":[2],'
    '"admitted":"Премия","note":"2026-04-01","recommendation":"Обучение","form":"quarter"}],'
    '"present":[1],"sat":[1],'
    '"ballots":[{"results":[4],"is_block":false,"value":"4","votes":{"1":true},"is_over":true,'
    '"table":[1],"carried":true}],'
    '"decided_at":"2026-04-02T07:00:05Z","conclusion":"Утвердить","signers":[1],'
    '"signatures":[{"person":1,"at":"2026-04-02T07:00:05Z","refused":"Болен"}],'
    '"signed_at":"2026-04-02T07:00:05Z","approved_by":2,"approved_at":"2026-04-02T07:00:05Z",'
    '"follows":6,"ground":"ПР-7:2026-04-02"}'
)
BODY_ORDER = CommissionOrder("1-к", date(2026, 4, 2), ONE, (TWO,), THREE)
BODY_ORDER_TEXT = '{"number":"1-к","day":"2026-04-02","chair":1,"members":[2],"secretary":3}'
BODY_PAPERS = storage.commission.records._DETAILS
ROOM = RoomProtocol(
    day=date(2026, 4, 2),
    present=(ONE,),
    decisions=(
        RoomDecision(
            (ResultId(4),),
            (ONE,),
            (RoomValue(Correction(ONE, Decimal(4), "План"), (ONE,)),),
            (TWO,),
        ),
    ),
    signed=(ONE,),
    refused={TWO: "Болен"},
    conclusion="Утвердить",
)
ROOM_TEXT = (
    '{"day":"2026-04-02","present":[1],"decisions":[{"results":[4],"approve":[1],'
    '"values":[{"correction":{"by":1,"value":"4","explanation":"План"},"in_favour":[1]}],'
    '"withdrawn":[2]}],"signed":[1],"refused":{"2":"Болен"},"conclusion":"Утвердить"}'
)

DOCUMENTS: list[tuple[Document[Any], Any, str]] = [
    (storage.calibration.cases._PARTS, CASE, CASE_TEXT),
    (storage.kci.work_plans._PARTS, PLAN, PLAN_TEXT),
    (storage.kci.work_plans._REPORT_PARTS, REPORT, REPORT_TEXT),
    (storage.plans.kci_drafts._DRAFT, KCI_DRAFT, KCI_DRAFT_TEXT),
    (PAPERS["order"], ORDER, ORDER_TEXT),
    (PAPERS["maslikhat"], replace(ORDER, members=()), ORDER_TEXT.replace("[1,3]", "[]")),
    (PAPERS["vote"], VOTE, VOTE_TEXT),
    (PAPERS["signatures"], HANDS, HANDS_TEXT),
    (storage.calibration.records._DRAFT, DRAFT, DRAFT_TEXT),
    (storage.law.allowed_tables._ROWS, TABLE, TABLE_TEXT),
    (storage.staff.changes._FIELDS, CHANGED, CHANGED_TEXT),
    (storage.procedure.disputes._TOLD, TOLD, TOLD_TEXT),
    (storage.points.points._SHEET, POINTS, POINTS_TEXT),
    (storage.points.points._RESULT, AGREED, AGREED_TEXT),
    (storage.targets.targets._PLAN, TARGET_PLAN, TARGET_PLAN_TEXT),
    (storage.targets.targets._SHEET, TARGETS, TARGETS_TEXT),
    (storage.targets.targets._RESULT, TARGET_RESULT, TARGET_RESULT_TEXT),
    (storage.counted.counted._SHEET, COUNTED, COUNTED_TEXT),
    (storage.counted.counted._RESULT, COUNTED_RESULT, COUNTED_RESULT_TEXT),
    (storage.commission.sittings._PARTS, SITTING, SITTING_TEXT),
    (BODY_PAPERS["order"], BODY_ORDER, BODY_ORDER_TEXT),
    (BODY_PAPERS["protocol"], ROOM, ROOM_TEXT),
    (BODY_PAPERS["agreement"], AgreementPaper(date(2026, 4, 2)), '{"day":"2026-04-02"}'),
    (BODY_PAPERS["approval"], ApprovalPaper(date(2026, 4, 2)), '{"day":"2026-04-02"}'),
]


def columns(document: Document[Any], noun: Any) -> dict[str, Any]:
    """What of a noun doesn't lie in its document."""
    return {name: value for name, value in vars(noun).items() if name not in document._names}


@pytest.mark.parametrize(("document", "noun", "text"), DOCUMENTS)
def test_a_document_is_these_very_letters(document: Document[Any], noun: Any, text: str) -> None:
    assert document.text(noun) == text
    read = document.fields(text, "it")
    assert type(noun)(**columns(document, noun), **read) == noun
    shown = repr(noun).replace("mappingproxy({3: True, 1: False})", "{3: True, 1: False}")
    assert repr(type(noun)(**columns(document, noun), **read)) == shown  # 1 == True, but isn't it


@pytest.mark.parametrize(("document", "noun", "text"), DOCUMENTS)
def test_an_older_one_that_lacks_what_has_a_default_is_read(
    document: Document[Any], noun: Any, text: str
) -> None:
    """So a new field with a default needs no migration; one without refuses the document."""
    blank = "{}"
    try:
        expected = type(noun)(**columns(document, noun))
    except TypeError:
        with pytest.raises(DocumentError):
            document.fields(blank, "it")
    else:
        assert type(noun)(**columns(document, noun), **document.fields(blank, "it")) == expected


HOSTILE = [
    "",
    "{",
    "[]",
    "null",
    '"Тайна"',
    '{"Тайна": 1}',
    CASE_TEXT + "x",
    CASE_TEXT.replace('"capacity"', '"Тайна"'),
    CASE_TEXT.replace('"person":3', '"person":"Тайна"'),
    CASE_TEXT.replace('"person":3', '"person":3.5'),
    CASE_TEXT.replace('"3.50"', '"Тайна"'),
    CASE_TEXT.replace('"present":true', '"present":1'),
    CASE_TEXT.replace('{"3":true', '{"Тайна":true'),
    CASE_TEXT.replace('"PT3600S"', "3600"),
    CASE_TEXT.replace('"2026-04-02T07:00:05Z"', '"Тайна"'),
    CASE_TEXT.replace('"2026-04-02T07:00:05Z"', "1775113205"),
    CASE_TEXT.replace('{"by":3,"mark":"3.50","reason":"Так"}', '[3,"3.50","Тайна"]'),
    '{"out":' + "[" * 100_000,
]


@pytest.mark.parametrize("text", HOSTILE)
def test_a_damaged_one_is_one_error_that_tells_nothing_of_it(text: str) -> None:
    """Which one and where: an exception's words carry no names, marks or texts of people."""
    with pytest.raises(DocumentError, match=r"^the case 7 can't be read") as no:
        storage.calibration.cases._PARTS.fields(text, "the case 7")
    words = str(no.value)
    assert "Тайна" not in words
    assert "\n" not in words
    assert no.value.__cause__ is None


def test_what_a_noun_itself_refuses_is_no_document() -> None:
    """A КЦИ that is done or not has no planned value."""
    wrong = PLAN_TEXT.replace('"planned":[]', '"planned":["1"]')
    with pytest.raises(DocumentError, match=r"^the plan 5 can't be read at \$\.kcis\[1\]$"):
        storage.kci.work_plans._PARTS.fields(wrong, "the plan 5")
