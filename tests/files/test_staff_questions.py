"""What of a staff file is HR's to tell: names under known numbers, letters, units."""

from __future__ import annotations

import pytest

from evaluation.staff.questions import Doubt, answered, one_spelling, questions_of
from evaluation.staff.row import StaffRow


def somebody(number: str, name: str, unit: str = "Отдел") -> StaffRow:
    return StaffRow(number, name, position="Маман", unit=unit)


KNOWN = {
    row.number: row
    for row in (
        somebody("0008", "Төлеубаев Асқар Жанатұлы"),
        somebody("0009", "Сыздықова Әсел Ғаниқызы"),
        somebody("0010", "Юсупов Тимур Рашидович"),
        somebody("0011", "Қуанышева Мөлдір"),
    )
}


def asked(*rows: StaffRow, linked: tuple[str, ...] = ()) -> list[tuple[str, list[str]]]:
    questions = questions_of(rows, KNOWN, frozenset(linked))
    return [(q.doubt.value, [one.number or one.old for one in q.about]) for q in questions]


def test_names_that_slid_against_their_numbers_are_recognised_as_that() -> None:
    """f12: accounts got each other's names without a warning."""
    rows = (
        somebody("0008", "Сыздықова Әсел Ғаниқызы"),
        somebody("0009", "Юсупов Тимур Рашидович"),
        somebody("0010", "Төлеубаев Асқар Жанатұлы"),
    )
    assert asked(*rows) == [("moved", ["0008", "0009", "0010"])]
    assert asked(*rows, linked=("0009",)) == [
        ("moved", ["0008", "0009", "0010"]),
        ("linked", ["0009"]),
    ]
    (question,) = questions_of(rows, KNOWN, frozenset())
    assert [one.owner for one in question.about] == ["0009", "0010", "0008"]


def test_linked_people_are_asked_about_one_by_one_and_others_in_one_list() -> None:
    rows = (
        somebody("0008", "Ким Олег"),
        somebody("0009", "Ахметова Әсел"),
        somebody("0010", "Ли Тимур"),
        somebody("0011", "Пак Мөлдір"),
    )
    assert asked(*rows, linked=("0008", "0010")) == [
        ("linked", ["0008"]),
        ("linked", ["0010"]),
        ("renamed", ["0009", "0011"]),
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Юсупов Тимур Рашидович",
        "ЮСУПОВ ТИМУР РАШИДОВИЧ",
        "Юсупов Тимур",
        "Юсупов Т. Р.",
        "Юсупов  Тимур Рашидович.",
    ],
)
def test_one_name_in_another_spelling_is_no_question(name: str) -> None:
    assert asked(somebody("0010", name), linked=("0010",)) == []


@pytest.mark.parametrize(
    "name",
    ["Юсупов", "Тимур Юсупов", "Юсупова Тимур", "Юсупов Рашид", "Ким Тимур Рашидович", "Юсупов Р."],
)
def test_another_name_is_a_question(name: str) -> None:
    assert asked(somebody("0010", name), linked=("0010",)) == [("linked", ["0010"])]


def test_the_known_and_the_new_are_no_question() -> None:
    assert asked(*KNOWN.values(), somebody("0099", "Өтегенов Ербол")) == []


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Əбдiқадырұлы Ғани", "i, ə"),
        ("Єременко Ян", "є"),
        ("Müller Анна", "e, l, m, r, ü"),
        ("Ахметова Aсель", "a"),
    ],
)
def test_letters_of_neither_language_are_a_question(name: str, letters: str) -> None:
    (question,) = questions_of([somebody("0099", name)], KNOWN, frozenset())
    assert (question.doubt, question.about[0].old) == (Doubt.LETTERS, letters)


def test_a_name_that_was_confirmed_before_is_not_asked_about_again() -> None:
    known = {"1": somebody("1", "Müller Анна")}
    assert questions_of(known.values(), known, frozenset()) == ()


def test_look_alike_units_become_one_by_hrs_word() -> None:
    """f15: one unit in five spellings made five units."""
    units = ("Отдел учета", "Oтдел учёта", "Отдел учёта", "Отдел учёта.", "Отдел учёта", "Архив")
    rows = tuple(somebody(f"1{n}", "Ли Анна", unit) for n, unit in enumerate(units))
    (question,) = questions_of(rows, {}, frozenset())
    assert [(one.old, one.new) for one in question.about] == [
        ("Отдел учета", "Отдел учёта"),
        ("Oтдел учёта", "Отдел учёта"),
        ("Отдел учёта.", "Отдел учёта"),
    ]
    assert {row.unit for row in one_spelling(rows, {})} == {"Отдел учёта", "Архив"}


def test_the_stored_spelling_of_a_unit_counts() -> None:
    rows = tuple(somebody(f"1{n}", "Ли Анна", "ОТДЕЛ") for n in range(9))
    assert {row.unit for row in one_spelling(rows, KNOWN)} == {"Отдел"}
    assert asked(*rows) == [("units", ["ОТДЕЛ"])]


def test_what_was_confirmed_names_just_that() -> None:
    """Another file, or another state of the staff, asks anew."""
    one = questions_of([somebody("0010", "Ли Тимур")], KNOWN, frozenset())
    other = questions_of([somebody("0010", "Ли Асқар")], KNOWN, frozenset())
    linked = questions_of([somebody("0010", "Ли Тимур")], KNOWN, frozenset({"0010"}))
    assert len({answered(one), answered(other), answered(linked), answered(())}) == 4
    assert answered(()) == ""
