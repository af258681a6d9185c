"""What is the same though it is written in another way."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.base.ids import PersonId
from evaluation.base.person import Person
from evaluation.staff.alike import is_called, is_number, phone_of, plain
from handlers.kit.finding import find

NAMES = (
    ("0009", "Сыздықова Әсел Ғаниқызы", "+77010000009"),
    ("0010", "Юсупов Тимур Рашидович", "+77010000010"),
    ("0012", "Павленко Ирина Олеговна", "+77010000012"),
    ("A-17", "Әбдіқадырұлы Ғани", None),
    ("0120", "Королёва Юлия Ивановна", None),
)


def somebody(place: int, number: str, name: str, phone: str | None) -> Person:
    return Person(
        PersonId(place), number, name, "Маман", "E-4", "Отдел", False, False, None, None, None,
        phone, None, frozenset(),
    )  # fmt: skip


PEOPLE = tuple(somebody(place, *one) for place, one in enumerate(NAMES, 1))


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("12", "0012"),
        ("№12", "0012"),
        ("№ 0012", "0012"),
        ("таб. № 12", "0012"),
        ("а-17", "A-17"),
        ("Юсупов, Тимур", "0010"),
        ("Тимур Ю.", "0010"),
        ("тимур ю", "0010"),
        ("ЮСУПОВ Т.Р.", "0010"),
        ("Әбдiқадырұлы", "A-17"),
        ("Əбдіқадырұлы", "A-17"),
        ("абдикадырулы", "A-17"),
        ("Сыздыкова Асел", "0009"),
        ("королева", "0120"),
        (unicodedata.normalize("NFD", "Королёва"), "0120"),
        (unicodedata.normalize("NFD", "Әбдіқадырұлы"), "A-17"),
        ("+7 701 000 00 12", "0012"),
        ("8 (701) 000-00-12", "0012"),
        ("7010000012", "0012"),
    ],
)
def test_a_search_finds_its_person(typed: str, number: str) -> None:
    """HR's search found nobody for «12», «№12», «Юсупов, Тимур», a Latin i, a phone."""
    assert [person.number for person in find(PEOPLE, typed)] == [number]


@pytest.mark.parametrize("typed", ["", " ", ".", "13", "Юсупов Олег", "ю. ю. я.", "+7 701 000 00"])
def test_a_search_for_nobody_finds_nobody(typed: str) -> None:
    assert find(PEOPLE, typed) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Отдел учёта", "ОТДЕЛ  УЧЕТА."),
        ("Oтдел учёта", "Отдел учёта"),
        ("«Кадр» бөлімі", "Кадр бөлімі"),
        ("Yсен", "Үсен"),
        ("Hұрлан", "Нұрлан"),
        ("О’Нил", "О'Нил"),
    ],
)
def test_one_text_in_two_spellings(one: str, other: str) -> None:
    assert plain(one) == plain(other)


@pytest.mark.parametrize(
    ("written", "fits"),
    [
        ("Юсупов Тимур", True),
        ("Юсупов Т. Р.", True),
        ("Юсупов Т.Р.", True),
        ("Юсупов", True),
        ("Юсупов Р. Т.", False),
        ("Ю. Тимур", False),
        ("Юсупова Т. Р.", False),
        ("Юсупов Тимур Рашидович Ли", False),
        ("", False),
    ],
)
def test_a_shorter_name_begins_with_the_surname(written: str, *, fits: bool) -> None:
    assert is_called("Юсупов Тимур Рашидович", written) is fits


def test_a_number_is_no_other_one() -> None:
    assert not is_number("0012", "120")
    assert not is_number("0012", "")


def test_a_phone_is_whole_or_none() -> None:
    assert phone_of("33-22-11") is None
    assert phone_of("+1 202 555 01 00 11") is None


@given(st.text())
def test_what_is_plain_stays_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text)
