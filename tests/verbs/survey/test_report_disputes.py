"""An application about a 360 report: accepted, registered, only its procedure checked (X-39)."""

from __future__ import annotations

import ast
import json
from dataclasses import replace
from pathlib import Path

import pytest

from evaluation.base.ids import CircleId
from evaluation.procedure.disputes import TEXT_LIMIT, Disputes
from evaluation.survey.nouns import Circle, SeatState
from evaluation.survey.report_disputes import ReportCheck, ReportDisputes
from storage.books import Books
from tests.verbs.body import refused, servant
from tests.verbs.survey.people import Asked

ROOT = Path(__file__).resolve().parents[3]


def verbs(asked: Asked) -> ReportDisputes:
    return ReportDisputes(asked.body.moments)


async def closed(asked: Asked, *, answers: int = 7) -> CircleId:
    """Aigul's circle, closed after so many of its people have answered."""
    survey = await asked.opened()
    for who in (await asked.asked_about("aigul"))[:answers]:
        await asked.answers(who, "aigul")
    await asked.closes(survey)
    return (await asked.circle_of("aigul")).id


async def checked(asked: Asked, circle: CircleId) -> ReportCheck:
    dispute = await verbs(asked).disagree(asked.body["aigul"], circle, "Не согласна")
    return await verbs(asked).check(asked.body["saule"], dispute.id)


async def changed(asked: Asked, circle: CircleId, **fields: object) -> None:
    """Somebody alters a circle in the database, past every verb."""

    def act(books: Books) -> None:
        found = books.surveys.circle(circle)
        assert found is not None
        books.surveys.save_circle(replace(found, **fields))  # type: ignore[arg-type]

    await asked.body.database.write(act)


async def test_it_is_registered_and_hr_is_told(asked: Asked) -> None:
    """X-39: accepted, with a number, and the answer comes beside it."""
    circle = await closed(asked)
    one = await verbs(asked).disagree(asked.body["aigul"], circle, "  Не согласна ")
    assert (one.number, one.text, one.circle) == ("П-2027-0001", "Не согласна", circle)
    body = asked.body
    disputes = Disputes(body.moments)
    assert await disputes.register(body["saule"]) == (one,)
    answered = await disputes.answer(body["saule"], one.id, "Порядок соблюдён")
    assert answered.circle == circle


async def test_only_ones_own_and_only_once_it_is_closed(asked: Asked) -> None:
    survey = await asked.opened()
    circle = (await asked.circle_of("aigul")).id
    with refused("refuse-not-found"):
        await verbs(asked).disagree(asked.body["aigul"], circle, "Рано")
    await asked.closes(survey)
    for who in ("marat", "gulnar", "saule", "bolat"):
        with refused("refuse-not-found"):
            await verbs(asked).disagree(asked.body[who], circle, "Чужой")
        with refused("refuse-not-found"):
            await verbs(asked).survey_of(asked.body[who], circle)
    with refused("refuse-not-found"):
        await verbs(asked).disagree(asked.body["aigul"], CircleId(4711), "Нет такого")
    with refused("refuse-reason-empty"):
        await verbs(asked).disagree(asked.body["aigul"], circle, " \n ")
    with refused("refuse-text-long"):
        await verbs(asked).disagree(asked.body["aigul"], circle, "я" * (TEXT_LIMIT + 1))


async def test_the_check_says_all_is_well(asked: Asked) -> None:
    """X-39, S-36a, S-36c, A-07."""
    check = await checked(asked, await closed(asked))
    assert check.has_lawful_size
    assert check.are_sides_lawful
    assert check.is_enough
    assert check.is_sealed is True


async def test_figures_that_were_altered_are_found(asked: Asked) -> None:
    """The trail binds what was published at the close."""
    circle = await closed(asked)
    figures = dict((await asked.circle_of("aigul")).figures or {})
    key = next(iter(figures))
    await changed(asked, circle, figures={**figures, key: "1"})
    assert (await checked(asked, circle)).is_sealed is False
    await changed(asked, circle, figures=None)
    check = await checked(asked, circle)
    assert (check.is_enough, check.is_sealed) == (False, False)


async def test_too_few_answers_are_sealed_as_none(asked: Asked) -> None:
    check = await checked(asked, await closed(asked, answers=2))
    assert (check.is_enough, check.is_sealed) == (False, True)


async def test_a_circle_that_was_never_held_has_no_seal(asked: Asked) -> None:
    survey = await asked.opened()
    await asked.closes(survey)
    body, circle = asked.body, (await asked.circle_of("dana")).id
    dispute = await verbs(asked).disagree(body["dana"], circle, "Почему без меня?")
    check = await verbs(asked).check(body["saule"], dispute.id)
    assert check.has_lawful_size  # nobody was asked
    assert (check.is_enough, check.is_sealed) == (False, None)


async def test_an_unlawful_size_is_told(asked: Asked) -> None:
    """S-36a: three to seven."""
    circle = await closed(asked)

    def act(books: Books) -> None:
        found = books.surveys.circle(circle)
        assert isinstance(found, Circle)
        for seat in found.taken[2:]:
            books.surveys.save_seat(replace(seat, state=SeatState.REMOVED))

    await asked.body.database.write(act)
    assert not (await checked(asked, circle)).has_lawful_size


async def test_where_somebody_has_moved_since_it_is_to_be_looked_up(asked: Asked) -> None:
    """S-36c: sides are those of the staff as it is; the check doesn't say whose."""
    circle = await closed(asked)
    assert "marat" in await asked.asked_about("aigul")
    await asked.body.employs(servant("aigul", "saule", unit="Кадры"))
    check = await checked(asked, circle)
    assert not check.are_sides_lawful


async def test_nobody_is_named_and_nothing_single_is_told(asked: Asked) -> None:
    """X-39, X-14: yes and no, the year and the act."""
    check = await checked(asked, await closed(asked))
    fields = {name: value for name, value in vars(check).items() if name != "methodology"}
    assert set(map(type, fields.values())) <= {bool, int, type(None)}
    assert {name for name, value in fields.items() if type(value) is int} == {"year"}


async def test_the_check_is_hr_s_and_never_of_oneself(asked: Asked) -> None:
    """R-360.5; a question about something else has none."""
    circle, body = await closed(asked), asked.body
    dispute = await verbs(asked).disagree(body["aigul"], circle, "Не согласна")
    for who in ("aigul", "marat", "bolat"):
        with refused("refuse-role"):
            await verbs(asked).check(body[who], dispute.id)
    own = await verbs(asked).disagree(
        body["saule"], (await asked.circle_of("saule")).id, "И обо мне"
    )
    with refused("refuse-not-found"):
        await verbs(asked).check(body["saule"], own.id)
    other = await Disputes(body.moments).ask(body["aigul"], "О сроках")
    for number in (other.id, 4711):
        with refused("refuse-not-found"):
            await verbs(asked).check(body["saule"], number)


async def test_nothing_of_the_report_changes_by_it(asked: Asked) -> None:
    """X-39: no mark is corrected, and the trail tells no more than the number."""
    circle = await closed(asked)
    before = await asked.circle_of("aigul")
    await checked(asked, circle)
    assert await asked.circle_of("aigul") == before
    (entry,) = await asked.body.database.read(
        lambda books: books.trail.payloads("dispute-registered")
    )
    assert json.loads(entry).keys() == {"dispute", "rows", "salt"}


MARKS = sorted(
    file.relative_to(ROOT / "evaluation").as_posix()
    for process in ("calibration", "kci", "quarter")
    for file in (ROOT / "evaluation" / process).glob("*.py")
)


@pytest.mark.parametrize("room", MARKS)
def test_no_case_and_no_mark_reaches_a_report(room: str) -> None:
    """S-10, B-8, X-39: a report is attached to no КЦИ or ranking case; no code leads to it."""
    tree = ast.parse((ROOT / "evaluation" / room).read_text("utf-8"))
    imported = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert not {name for name in imported if name.startswith("evaluation.survey")}
    named = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    assert "surveys" not in named
