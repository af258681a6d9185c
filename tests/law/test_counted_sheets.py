"""A sheet of КЦИ by count, step by step: B-42 to B-53 as tables, without a store."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from evaluation.base.ids import PersonId, SheetId
from evaluation.base.refusal import Refusal
from evaluation.counted import steps
from evaluation.counted.nouns import CountedSheet, CountedStage
from evaluation.law.act import CHAPTER
from evaluation.law.shelf import Shelf

SHELF = Shelf.open(None)
B, T = SHELF["baidibek-2023"], SHELF["turkestan-2018"]
RULE = B.counted_rule(CHAPTER)
SUPERIOR, HIGHER, OTHER = PersonId(1), PersonId(2), PersonId(3)
NOW = datetime(2023, 11, 1, 5, tzinfo=UTC)
KCI = steps.told_kci("Обращения граждан\nРассмотрены в срок; 100 % (журнал)\nБез жалоб; 0 жалоб")

Step = Callable[[CountedSheet], CountedSheet]


def blank() -> CountedSheet:
    return CountedSheet(SheetId(1), superior=SUPERIOR)


def planned(count: int = RULE.kci) -> CountedSheet:
    sheet = blank()
    for index in range(count):
        sheet = steps.put(sheet, RULE, index, KCI)
    return sheet


def filling() -> CountedSheet:
    sheet = steps.plan_signed(planned(), RULE, SUPERIOR, NOW, alone=False)
    return steps.plan_approved(sheet, HIGHER, NOW)


def filled(met: int) -> CountedSheet:
    """So many КЦИ with every indicator met; of the others one of the two isn't."""
    sheet = filling()
    for kci in range(RULE.kci):
        for one in range(2):
            is_met = kci < met or one == 0
            sheet = steps.judged(sheet, (kci, one), "отчёт № 4", is_met=is_met)
    return sheet


def agreeing(met: int = 5) -> CountedSheet:
    return steps.signed(filled(met), SUPERIOR, NOW, alone=False)


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refusal) as caught:
        act()
    return caught.value.key


# The plan


def test_a_kci_is_typed_with_its_indicators() -> None:
    """B-45: each indicator says what is measured, and what value or paper shows it."""
    assert KCI.name == "Обращения граждан"
    assert [(one.text, one.planned) for one in KCI.indicators] == [
        ("Рассмотрены в срок", "100 % (журнал)"),
        ("Без жалоб", "0 жалоб"),
    ]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "refuse-counted-kci"),
        ("Только название", "refuse-counted-kci"),
        ("Название\nбез плана", "refuse-counted-indicator"),
        ("Название\n; 100 %", "refuse-counted-indicator"),
        ("Название\nчто; ", "refuse-counted-indicator"),
        ("Название\n" + "\n".join(["что; 1"] * 11), "refuse-counted-indicators"),
        ("Н" * 501 + "\nчто; 1", "refuse-text-long"),
        ("Название\nчто; " + "1" * 501, "refuse-text-long"),
    ],
)
def test_a_kci_that_measures_nothing_is_refused(text: str, why: str) -> None:
    """B-45: concrete and measurable."""
    assert refused(lambda: steps.told_kci(text)) == why


@pytest.mark.parametrize("count", [0, 1, 4])
def test_b46_a_plan_of_fewer_than_five_isnt_signed(count: int) -> None:
    sheet = planned(count)
    why = refused(lambda: steps.plan_signed(sheet, RULE, SUPERIOR, NOW, alone=False))
    assert why == "refuse-counted-count"


def test_b46_a_sixth_kci_isnt_taken() -> None:
    assert refused(lambda: steps.put(planned(), RULE, 5, KCI)) == "refuse-counted-full"


def test_b46_one_of_five_is_written_anew_or_goes() -> None:
    other = replace(KCI, name="Другой")
    assert steps.put(planned(), RULE, 2, other).kcis[2] == other
    assert len(steps.removed(planned(), 4).kcis) == 4
    assert refused(lambda: steps.removed(planned(), 5)) == "refuse-not-found"


def test_b43_a_plan_goes_up_and_is_approved_there() -> None:
    up = steps.plan_signed(planned(), RULE, SUPERIOR, NOW, alone=False)
    assert up.stage is CountedStage.APPROVING
    approved = steps.plan_approved(up, HIGHER, NOW)
    assert approved.stage is CountedStage.FILLING
    assert [one.kind for one in approved.steps] == ["plan-signed", "plan-approved"]


def test_b44_the_first_head_approves_by_the_one_signature() -> None:
    sheet = steps.plan_signed(planned(), RULE, SUPERIOR, NOW, alone=True)
    assert sheet.stage is CountedStage.FILLING
    assert [one.kind for one in sheet.steps] == ["plan-signed"]


def test_a_plan_comes_back_with_a_reason_and_is_a_draft_again() -> None:
    up = steps.plan_signed(planned(), RULE, SUPERIOR, NOW, alone=False)
    assert refused(lambda: steps.plan_returned(up, HIGHER, NOW, " ")) == "refuse-reason-empty"
    back = steps.plan_returned(up, HIGHER, NOW, "Второй КЦИ не измерим")
    assert back.stage is CountedStage.PLANNING
    assert back.sent_back is not None
    assert back.sent_back.words == "Второй КЦИ не измерим"


# The sheet


@pytest.mark.parametrize(("met", "grade"), [(5, 4), (4, 3), (3, 2), (2, 1), (1, 1), (0, 1)])
def test_b48_the_grade_by_how_many_are_met(met: int, grade: int) -> None:
    """B-48: met is a КЦИ only if all its indicators fully are; X-29: the same four grades."""
    sheet = filled(met)
    assert sheet.met == met
    assert RULE.grade_of(sheet.met).number == grade
    assert T.counted_rule("kci").grade_of(met).number == grade


def test_b52_an_indicator_without_a_fact_isnt_judged() -> None:
    sheet = filling()
    why = refused(lambda: steps.judged(sheet, (0, 0), "  ", is_met=True))
    assert why == "refuse-counted-no-fact"


@pytest.mark.parametrize("place", [(5, 0), (0, 2), (-1, 0), (0, -1)])
def test_an_indicator_that_isnt_there_is_refused(place: tuple[int, int]) -> None:
    sheet = filling()
    assert refused(lambda: steps.judged(sheet, place, "факт", is_met=True)) == "refuse-not-found"


def test_b47_an_unfilled_sheet_isnt_signed() -> None:
    sheet = steps.judged(filling(), (0, 0), "факт", is_met=True)
    why = refused(lambda: steps.signed(sheet, SUPERIOR, NOW, alone=False))
    assert why == "refuse-counted-unjudged"


def test_b51_it_is_agreed_above() -> None:
    sheet = steps.agreed(agreeing(), HIGHER, NOW)
    assert sheet.stage is CountedStage.AGREED


def test_b50_the_first_head_signs_once() -> None:
    sheet = steps.signed(filled(5), SUPERIOR, NOW, alone=True)
    assert sheet.stage is CountedStage.AGREED
    assert refused(lambda: steps.sent_back(sheet, SUPERIOR, NOW, "unreliable", "нет")) == (
        "refuse-counted-stage"
    )


@pytest.mark.parametrize("doubt", ["insufficient", "unreliable"])
def test_b52_it_comes_back_for_its_facts(doubt: str) -> None:
    back = steps.sent_back(agreeing(), HIGHER, NOW, doubt, "Нет журнала")  # type: ignore[arg-type]
    assert back.stage is CountedStage.FILLING
    assert back.sent_back is not None
    assert back.sent_back.kind == doubt
    assert back.is_judged  # what is there stays to be mended
    assert steps.signed(back, SUPERIOR, NOW, alone=False).sent_back is None


def test_b52_no_other_ground_sends_it_back() -> None:
    sheet = agreeing()
    why = refused(lambda: steps.sent_back(sheet, HIGHER, NOW, "dislike", "нет"))  # type: ignore[arg-type]
    assert why == "refuse-not-found"


AFTER: list[tuple[str, Step]] = [
    ("put", lambda sheet: steps.put(sheet, RULE, 0, KCI)),
    ("removed", lambda sheet: steps.removed(sheet, 0)),
    ("plan_signed", lambda sheet: steps.plan_signed(sheet, RULE, SUPERIOR, NOW, alone=False)),
    ("plan_approved", lambda sheet: steps.plan_approved(sheet, HIGHER, NOW)),
    ("plan_returned", lambda sheet: steps.plan_returned(sheet, HIGHER, NOW, "нет")),
    ("judged", lambda sheet: steps.judged(sheet, (0, 0), "факт", is_met=True)),
    ("signed", lambda sheet: steps.signed(sheet, SUPERIOR, NOW, alone=False)),
    ("agreed", lambda sheet: steps.agreed(sheet, HIGHER, NOW)),
    ("sent_back", lambda sheet: steps.sent_back(sheet, HIGHER, NOW, "unreliable", "нет")),
]
ALLOWED = {
    CountedStage.PLANNING: {"put", "removed", "plan_signed"},
    CountedStage.APPROVING: {"plan_approved", "plan_returned"},
    CountedStage.FILLING: {"judged", "signed"},
    CountedStage.AGREEING: {"agreed", "sent_back"},
    CountedStage.AGREED: set(),
}


@pytest.mark.parametrize("stage", CountedStage)
@pytest.mark.parametrize(("name", "step"), AFTER)
def test_no_step_out_of_its_turn(stage: CountedStage, name: str, step: Step) -> None:
    sheet = replace(filled(5), stage=stage)
    if name in ALLOWED[stage]:
        step(sheet)
    else:
        assert refused(lambda: step(sheet)) == "refuse-counted-stage"


# Another superior


@pytest.mark.parametrize(
    ("stage", "then"),
    [
        (CountedStage.PLANNING, CountedStage.PLANNING),
        (CountedStage.APPROVING, CountedStage.PLANNING),
        (CountedStage.FILLING, CountedStage.FILLING),
        (CountedStage.AGREEING, CountedStage.FILLING),
        (CountedStage.AGREED, CountedStage.AGREED),
    ],
)
def test_what_another_superior_signed_alone_is_undone(
    stage: CountedStage, then: CountedStage
) -> None:
    """Nobody signs for another; a plan in force and an agreed sheet stay as they are."""
    sheet = replace(filled(5), stage=stage)
    mine = steps.for_superior(sheet, OTHER)
    assert mine.stage is then
    assert [kci.name for kci in mine.kcis] == [kci.name for kci in sheet.kcis]
    is_mine = then is CountedStage.FILLING
    assert mine.is_judged is not is_mine
    assert steps.for_superior(mine, OTHER) == mine


def test_x66_the_periods_of_the_chapter_have_names() -> None:
    chapter = B.chapter_of(CHAPTER)
    assert chapter is not None
    assert [str(span.period) for span in chapter.spans] == ["2021-H2", "2022"]
    assert B.chapter_of("kci") is None
    assert T.chapter_of("kci") is None
