"""What the trail binds doesn't hang on how Python shows a noun: the texts stand here, by letters.

A renamed class or field breaks a test of this file, and never the trail of an office.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
import pytest_asyncio

import evaluation.kci.seals
import evaluation.quarter.seals
import evaluation.survey.seals
from evaluation.base.ids import ResultId
from evaluation.base.trail import digest_of
from evaluation.calendar.calendar import Quarter
from evaluation.kci.kci import Kci
from evaluation.kci.seals import are_kcis_sealed, are_values_sealed, kcis_seal, values_seal
from evaluation.kci.values import Actual
from evaluation.quarter.seals import are_marks_sealed, marks_seal
from evaluation.survey.seals import are_figures_sealed, figures_seal
from tests.verbs.body import Body
from tests.verbs.heads import approved, kci, opens_plans, sends_values

SALT = "0123456789abcdef0123456789abcdef"

KCIS = (
    Kci(
        name="Доля «Ә», 'в срок'",
        unit="%",
        direction="more",
        planned=tuple(map(Decimal, ("10", "20.50", "30", "1E+2"))),
        due=date(2026, 12, 31),
        change="рост\u00a0",
        document="План\nразвития",
    ),
    Kci("Устав принят", "", "done", (), date(2026, 6, 30), "он есть", "Дорожная карта"),
    Kci("Жалоб", "шт.", "less", (Decimal(7),), date(2026, 9, 1), "меньше", "Стратегия"),
)
KCIS_1 = (
    "(Kci(name=\"Доля «Ә», 'в срок'\", unit='%', direction='more', planned=(Decimal('10'),"
    " Decimal('20.50'), Decimal('30'), Decimal('1E+2')), due=datetime.date(2026, 12, 31),"
    " change='рост\\xa0', document='План\\nразвития'),"
    " Kci(name='Устав принят', unit='', direction='done', planned=(),"
    " due=datetime.date(2026, 6, 30), change='он есть', document='Дорожная карта'),"
    " Kci(name='Жалоб', unit='шт.', direction='less', planned=(Decimal('7'),),"
    " due=datetime.date(2026, 9, 1), change='меньше', document='Стратегия'))"
)
KCIS_2 = (
    '{"kcis":[{"name":"Доля «Ә», \'в срок\'","unit":"%","direction":"more",'
    '"planned":["10","20.5","30","100"],"due":"2026-12-31",'
    '"change":"рост\u00a0","document":"План\\nразвития"},'
    '{"name":"Устав принят","unit":"","direction":"done","planned":[],"due":"2026-06-30",'
    '"change":"он есть","document":"Дорожная карта"},'
    '{"name":"Жалоб","unit":"шт.","direction":"less","planned":["7"],"due":"2026-09-01",'
    '"change":"меньше","document":"Стратегия"}]}'
)

VALUES: tuple[Actual | None, ...] = (Decimal("12.50"), True, None, Decimal(0))
VALUES_1 = "(Decimal('12.50'), True, None, Decimal('0'))"
VALUES_2 = '{"values":["12.5",true,null,"0"]}'

MARKS = {1: Decimal("3.75"), 0: Decimal("4.00")}
MARKS_1 = "[(0, 4), (1, 3.75)]"

FIGURES = {"team": "4.5", "ethics": "1"}
FIGURES_1 = "[('ethics', '1'), ('team', '4.5')]"
FIGURES_2 = '{"figures":{"ethics":"1","team":"4.5"}}'

ONE = (Kci("Б", "%", "more", (Decimal(5),), date(2026, 3, 31), "р", "П"),)
ONE_1 = (
    "(Kci(name='Б', unit='%', direction='more', planned=(Decimal('5'),),"
    " due=datetime.date(2026, 3, 31), change='р', document='П'),)"
)

OLD_AND_NEW: list[tuple[Any, Any, int | None, str]] = [
    (are_kcis_sealed, KCIS, None, KCIS_1),
    (are_kcis_sealed, ONE, None, ONE_1),
    (are_kcis_sealed, (), None, "()"),
    (are_kcis_sealed, KCIS, 2, KCIS_2),
    (are_kcis_sealed, (), 2, '{"kcis":[]}'),
    (are_values_sealed, VALUES, None, VALUES_1),
    (are_values_sealed, VALUES[:1], None, "(Decimal('12.50'),)"),
    (are_values_sealed, VALUES, 2, VALUES_2),
    (are_marks_sealed, MARKS, None, MARKS_1),
    (are_marks_sealed, {}, None, "[]"),
    (are_figures_sealed, FIGURES, None, FIGURES_1),
    (are_figures_sealed, None, None, "None"),
    (are_figures_sealed, {}, None, "None"),
    (are_figures_sealed, FIGURES, 2, FIGURES_2),
    (are_figures_sealed, None, 2, '{"figures":null}'),
    (are_figures_sealed, {}, 2, '{"figures":null}'),
]


def entry(version: int | None, text: str) -> dict[str, Any]:
    """What the trail says of something sealed on a text; the old ones name no version."""
    found = {"seal": f"{SALT}:{digest_of(f'{SALT}:{text}')}"}
    return found if version is None else {**found, "v": version}


@pytest.mark.parametrize(("holds", "what", "version", "text"), OLD_AND_NEW)
def test_a_seal_is_made_on_this_very_text(
    holds: Any, what: Any, version: int | None, text: str
) -> None:
    assert holds(entry(version, text), what)
    assert not holds(entry(version, text + " "), what)
    for other in {None, 1, 2, 3} - {version, 1 if version is None else version}:
        assert not holds(entry(other, text), what)


@pytest.mark.parametrize(
    ("room", "made", "what", "told"),
    [
        (evaluation.kci.seals, kcis_seal, KCIS, {"v": 2, "seal": KCIS_2}),
        (evaluation.kci.seals, values_seal, VALUES, {"v": 2, "seal": VALUES_2}),
        (evaluation.quarter.seals, marks_seal, MARKS, {"seal": MARKS_1}),
        (evaluation.survey.seals, figures_seal, FIGURES, {"v": 2, "seal": FIGURES_2}),
    ],
)
def test_what_is_sealed_today(
    monkeypatch: pytest.MonkeyPatch, room: Any, made: Any, what: Any, told: dict[str, object]
) -> None:
    monkeypatch.setattr(room, "commitment", str)
    assert made(what) == told


def test_equal_numbers_are_sealed_alike_and_others_to_the_last_digit() -> None:
    sealed = values_seal((Decimal("1.10"),))
    assert are_values_sealed(sealed, (Decimal("1.1"),))
    close = Decimal("1.1000000000000000000000000000000001")
    assert not are_values_sealed(sealed, (close,))
    assert not are_values_sealed(values_seal((Decimal(1),)), (True,))


@pytest_asyncio.fixture
async def planned(body: Body) -> Body:
    """The plans of the year are opened."""
    body.at("2026-01-08 10:00")
    await opens_plans(body)
    return body


async def last(body: Body, act: str) -> Mapping[str, Any]:
    """The payload of the last entry of an act."""
    payloads = await body.database.read(lambda books: books.trail.payloads(act))
    found: Mapping[str, Any] = json.loads(payloads[-1])
    return found


@pytest.mark.parametrize("act", ["plan-submit", "plan-approve"])
async def test_x10_the_trail_binds_a_plan_as_it_is_stored(planned: Body, act: str) -> None:
    """And says none of it."""
    kcis = [kci(1, name="Тайна", planned=(Decimal("1.50"),)), kci(2), kci(3)]
    plan = await approved(planned, "marat", "gulnar", "akim", kcis)
    stored = await planned.database.read(lambda books: books.work_plans.get(plan))
    assert stored is not None
    found = await last(planned, act)
    assert found.keys() == {"plan", "version", "v", "seal", "rows", "salt"}
    assert are_kcis_sealed(found, stored.kcis)
    assert not are_kcis_sealed(found, stored.kcis[1:])


async def test_x10_the_trail_binds_the_values_that_were_sent(planned: Body) -> None:
    await approved(planned, "marat", "gulnar", "akim")
    planned.at("2026-04-01 10:00")
    numbers = (Decimal("30.50"), Decimal(0), Decimal(120))
    view = await sends_values(planned, "marat", Quarter(2026, 1), numbers)
    found = await last(planned, "values-send")
    assert found.keys() == {"report", "plan", "revision", "v", "seal", "rows", "salt"}
    stored = await planned.database.read(
        lambda books: books.work_plans.report_by_id(view.report.id)
    )
    assert stored is not None
    assert are_values_sealed(found, stored.values)
    assert not are_values_sealed(found, (*numbers[:2], Decimal(121)))


async def test_m9_the_trail_binds_a_result(body: Body) -> None:
    await body.opens()
    await body.signs("marat", "aigul", [4, 5, 3, 4])
    found = await last(body, "signed")
    items = await body.database.read(lambda books: books.results.items(ResultId(found["result"])))
    assert are_marks_sealed(found, {item: mark for item, mark, _ in items})


async def test_a_mark_that_isnt_signed_binds_nothing(body: Body) -> None:
    """Marks of a draft are nobody's word, and a tap costs no entry."""
    await body.opens()
    before = await body.sql("SELECT (SELECT max(seq) FROM trail), (SELECT count(*) FROM seals)")
    await body.marks("marat", "aigul", [4, 5, 3, 4])
    assert before == await body.sql(
        "SELECT (SELECT max(seq) FROM trail), (SELECT count(*) FROM seals)"
    )


async def test_the_entry_of_an_act_binds_the_rows_that_it_changed(body: Body) -> None:
    await body.opens()
    await body.signs("marat", "aigul", [4, 5, 3, 4])
    ((entry, sheet, result),) = await body.sql(
        """
        SELECT t.seq, json_extract(p.payload, '$.sheet'), json_extract(p.payload, '$.result')
        FROM trail t JOIN trail_payloads p ON p.seq = t.seq WHERE t.act = 'signed'
        """
    )
    places = await body.sql("SELECT place FROM seals WHERE entry = ? ORDER BY place", entry)
    items = [(f"result_items:{result}:{item}",) for item in range(4)]
    assert places == [*items, (f"results:{result}",), (f"sheets:{sheet}",)]
