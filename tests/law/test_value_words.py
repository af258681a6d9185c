"""What a form gives, in the act's words, as a protocol of the Commission has it (V-27, V-34)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from evaluation.law.shelf import Shelf
from evaluation.law.value_words import plain_value, value_words

SHELF = Shelf.open(None)


@pytest.mark.parametrize(
    ("points", "ru", "kk"),
    [
        ("100", "100 баллов, «удовлетворительно»", "100 балл, «қанағаттанарлық»"),
        ("101", "101 балл, «удовлетворительно»", "101 балл, «қанағаттанарлық»"),
        ("112", "112 баллов, «эффективно»", "112 балл, «тиімді»"),
        ("123", "123 балла, «эффективно»", "123 балл, «тиімді»"),
        ("131", "131 балл, «превосходно»", "131 балл, «өте жақсы»"),
        ("-2", "−2 балла, «неудовлетворительно»", "−2 балл, «қанағаттанарлықсыз»"),
    ],
)
def test_v27_points_with_their_grade(points: str, ru: str, kk: str) -> None:
    act = SHELF["sjc-2017"]
    words = value_words(act, "quarter", Decimal(points))
    assert (words.ru, words.kk) == (ru, kk)


def test_v33_a_mean_with_its_grade() -> None:
    words = value_words(SHELF["sjc-2017"], "year", Decimal("3.9"))
    assert (words.ru, words.kk) == ("3,9, «удовлетворительно»", "3,9, «қанағаттанарлық»")


def test_a_number_as_official_papers_write_it() -> None:
    assert [plain_value(Decimal(one)) for one in ("100", "4.50", "-0.5")] == ["100", "4,5", "−0,5"]
