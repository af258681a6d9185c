"""Final marks on paper, each with the sum that a servant can do again (X-56)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from evaluation.law.act import Methodology
from evaluation.law.shelf import Shelf
from papers.kinds import make_printer
from papers.print.nouns import Basis, Rating, Servant
from papers.quarter.finals import FinalLine, FinalsPaper
from papers.quarter.papers import Grounds
from tests.papers.reading import text

PRINTER = make_printer()
ACT: Methodology = Shelf.open(None)["shymkent-2023"]
assert ACT.grounds is not None
GRADES = {grade.number: grade.name for grade in ACT.scale.grades}
LINES = (
    FinalLine(
        Servant("Ким Ольга Владимировна", "Главный специалист", "Организационный отдел"),
        "(3.75 + 4.00 + 3.50) / 3 = 3.75",
        Rating("3.75", GRADES[3]),
    ),
    FinalLine(
        Servant("Ысқақова Ұлжан Жеңісқызы", "Руководитель отдела", "Финансовый отдел"),
        "(4.00 + 4.00 + 3.99 + 3.99) / 4 = 3.995 ≈ 4.00",
        Rating("4.00", GRADES[4]),
    ),
    FinalLine(
        Servant("Гусева Наталья Павловна", "Главный специалист", "Финансовый отдел"),
        "",
        Rating("2.83", GRADES[2]),
    ),
)
PAPER = FinalsPaper(
    basis=Basis("Аппарат маслихата города Шымкент", ACT.act, ("5", "8"), "16"),
    year=2026,
    dated=date(2027, 1, 12),
    final="5",
    lines=LINES,
    grounds=Grounds(ACT.grounds, "9"),
)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("ru", ("Итоговые оценки", "Расчёт", "квартал исправляется", "(п. 9)", "(п. 16)")),
        ("kk", ("Қорытынды бағалар", "Есебі", "тоқсан түзетіліп жатыр", "9-тармақ", "16-тармақ")),
    ],
)
def test_x56_each_final_mark_stands_beside_its_sum(language: str, words: tuple[str, ...]) -> None:
    """X-56, S-5c, S-9, S-16: unrounded, so that anybody can do it again."""
    printed = " ".join(text(PRINTER.pdf_now(PAPER, language)).replace("\u00a0", " ").split())
    for one in (*words, "(3,75 + 4,00 + 3,50) / 3 = 3,75", "/ 4 = 3,995 ≈ 4,00", "2,83"):
        assert one in printed


def test_x56_a_long_list_goes_over_pages() -> None:
    many = replace(PAPER, lines=LINES * 20)
    printed = text(PRINTER.pdf_now(many, "ru"))
    assert printed.count("Ысқақова") == 20


def test_a14_an_act_without_grounds_names_none() -> None:
    """A-14: nothing follows where the act is silent."""
    printed = text(PRINTER.pdf_now(replace(PAPER, grounds=None), "ru"))
    assert "премирование" not in printed
    assert "бонус" not in printed
