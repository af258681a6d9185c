"""Each cell of a staff file, in all the ways that real exports write it."""

from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.base.roles import Role
from evaluation.calendar.office import ALMATY
from evaluation.staff.cells import READERS, UnreadableError, bare_number, clean, dated, text_of
from evaluation.tables.table import Cell, letter

SPRING = date(2026, 3, 5)


@pytest.mark.parametrize(
    ("field", "cell", "value"),
    [
        ("number", "00123", "00123"),
        ("number", 123, "123"),
        ("number", Decimal("123.0"), "123"),
        ("number", "123.0", "123"),
        ("number", "'00123", "00123"),
        ("number", " 1\u00a0234 ", "1234"),
        ("number", "А-12/3", "А-12/3"),
        ("name", "  Әлия\u200b \n Сейіт\u202eқызы ", "Әлия Сейітқызы"),
        ("name", "Ии\u0306", "Ий"),
        ("position", "Бас маман", "Бас маман"),
        ("unit", "«Кадр» бөлімі", "«Кадр» бөлімі"),
        ("category", "С-О-1", "C-O-1"),
        ("category", "е – 4", "E-4"),
        ("category", "D-О-1", "D-O-1"),
        ("category", None, ""),
        ("category", "—", ""),
        ("is_unit_head", "Да", True),
        ("is_unit_head", "ИӘ", True),
        ("is_unit_head", "+", True),
        ("is_unit_head", 1, True),
        ("is_unit_head", True, True),
        ("is_unit_head", "х", True),
        ("is_unit_head", "TRUE", True),
        ("is_managerial", "жоқ", False),
        ("is_managerial", "нет", False),
        ("is_managerial", "-", False),
        ("is_managerial", 0, False),
        ("is_managerial", False, False),
        ("is_managerial", None, False),
        ("superior", 7, "7"),
        ("superior", "нет", None),
        ("superior", None, None),
        ("appointed", SPRING, SPRING),
        ("appointed", "2026-03-05", SPRING),
        ("appointed", "2026-03-05T00:00:00", SPRING),
        ("appointed", "05.03.2026", SPRING),
        ("appointed", "5.3.2026 г.", SPRING),
        ("appointed", "05.03.2026 0:00:00", SPRING),
        ("appointed", "05/03/2026", SPRING),
        ("superior", "Ахметова Әсел", "Ахметова Әсел"),
        ("superior", "Ахметова Ә. Қ.", "Ахметова Ә. Қ."),
        ("name", "Ким Олег (осн.)", "Ким Олег"),
        ("name", "Ким\r\nОлег", "Ким Олег"),
        ("dismissed", "", None),
        ("dismissed", "-", None),
        ("days_worked", 0, 0),
        ("days_worked", "92", 92),
        ("days_worked", "60,0", 60),
        ("days_worked", None, None),
        ("phone", "8 (701) 123-45-67", "+77011234567"),
        ("phone", "+7 701 123 45 67", "+77011234567"),
        ("phone", "7701 123 4567", "+77011234567"),
        ("phone", 87011234567, "+77011234567"),
        ("phone", Decimal("7011234567.0"), "+77011234567"),
        ("phone", "701\u2011123\u201145\u201167", "+77011234567"),
        ("phone", None, None),
        ("language", "Қазақша", "kk"),
        ("language", "русский", "ru"),
        ("language", "EN", "en"),
        ("language", None, None),
        (
            "roles",
            "Руководитель кадровой службы, право назначения",
            {Role.HR_HEAD, Role.APPOINTING},
        ),
        ("roles", "кадр қызметі; аппарат басшысы", {Role.HR, Role.APPARATUS_HEAD}),
        (
            "roles",
            "Персоналды басқару қызметі, персоналды басқару қызметінің басшысы",
            {Role.HR, Role.HR_HEAD},
        ),
        ("roles", "HR, head of HR", {Role.HR, Role.HR_HEAD}),
        ("roles", "apparatus_head", {Role.APPARATUS_HEAD}),
        ("roles", None, frozenset()),
    ],
)
def test_a_cell_is_understood(field: str, cell: Cell, value: Any) -> None:
    assert READERS[field](cell) == value


@pytest.mark.parametrize(
    ("field", "cell", "key"),
    [
        ("number", None, "staff-fault-empty"),
        ("number", "Итого: 5!", "staff-fault-number"),
        ("number", "1" * 31, "staff-fault-number"),
        ("number", Decimal("1.5E+300"), "staff-fault-number"),
        ("number", "#REF!", "staff-fault-error-value"),
        ("name", "\u200b\u202e", "staff-fault-empty"),
        ("name", "<b>Алия</b>", "staff-fault-markup"),
        ("name", '=HYPERLINK("http://x")', "staff-fault-name"),
        ("name", "А" * 121, "staff-fault-too-long"),
        ("position", "б" * 301, "staff-fault-too-long"),
        ("unit", "", "staff-fault-empty"),
        ("unit", "Отдел <script>", "staff-fault-markup"),
        ("category", "Я-1", "staff-fault-category"),
        ("is_unit_head", "может быть", "staff-fault-flag"),
        ("is_unit_head", 2, "staff-fault-flag"),
        ("superior", "Иванов И. И.!", "staff-fault-number"),
        ("appointed", "31.02.2026", "staff-fault-date"),
        ("appointed", "03/25/2026", "staff-fault-date"),
        ("appointed", "05.03.26", "staff-fault-date"),
        ("appointed", "весной", "staff-fault-date"),
        ("appointed", "05.03.1949", "staff-fault-date-old"),
        ("appointed", "10.10.1927", "staff-fault-date-old"),
        ("appointed", 46086, "staff-fault-date"),
        ("appointed", "46086", "staff-fault-date"),
        ("appointed", "2026-03-31T19:00:00Z", "staff-fault-date"),
        ("number", "б/н", "staff-fault-number"),
        ("name", "Ахмет?ва Асель", "staff-fault-lost-letters"),
        ("name", "Ахмет\ufffdва Асель", "staff-fault-lost-letters"),
        ("appointed", True, "staff-fault-date"),
        ("dismissed", "#N/A", "staff-fault-error-value"),
        ("days_worked", 93, "staff-fault-days-worked"),
        ("days_worked", -1, "staff-fault-days-worked"),
        ("days_worked", Decimal("1.5"), "staff-fault-days-worked"),
        ("phone", "12345", "staff-fault-phone"),
        ("phone", "+8 701 123 45 67", "staff-fault-phone"),
        ("phone", "+701 123 45 67", "staff-fault-phone"),
        ("phone", "8 701 123 45 67, 8 701 123 45 68", "staff-fault-phone"),
        ("phone", "8 701 доб. 15", "staff-fault-phone"),
        ("language", "deutsch", "staff-fault-language"),
        ("roles", "кадры, царь", "staff-fault-role"),
    ],
)
def test_a_cell_is_refused(field: str, cell: Cell, key: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        READERS[field](cell)
    assert refused.value.key == key
    assert all(isinstance(value, str) for value in refused.value.details.values())


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        (46086, SPRING),
        (Decimal("46086.5"), SPRING),
        ("2026-03-31T19:00:00Z", date(2026, 4, 1)),
        ("2026-03-31T18:59:59.9999999Z", date(2026, 3, 31)),
        ("2026-04-01T00:00:00.0000000+05:00", date(2026, 4, 1)),
        ("2026-03-31 22:00:00 +0300", date(2026, 4, 1)),
        ("2026-13-31T19:00:00Z", "2026-13-31T19:00:00Z"),
        (0, 0),
        (-5, -5),
        (4608600, 4608600),
        (True, True),
        ("46086", "46086"),
        (None, None),
    ],
)
def test_a_serial_and_a_time_with_a_zone_become_the_offices_day(cell: Cell, day: Cell) -> None:
    """f10: 19:00 in Greenwich is the next day in Aktau."""
    assert dated(cell, date(1899, 12, 30), ALMATY) == day


def test_where_the_file_says_no_day_zero_a_bare_number_is_no_day() -> None:
    assert dated(46086, None, ALMATY) == 46086


CELLS = st.one_of(
    st.none(), st.text(), st.booleans(), st.integers(), st.decimals(allow_nan=False), st.dates()
)


@given(field=st.sampled_from(sorted(READERS)), cell=CELLS)
def test_any_cell_is_read_or_refused(field: str, cell: Cell) -> None:
    with suppress(UnreadableError):
        READERS[field](cell)


@given(st.text())
def test_cleaned_text_is_one_visible_line(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.isprintable()
    assert cleaned == cleaned.strip()
    assert "  " not in cleaned
    assert clean(cleaned) == cleaned


def test_true_and_one_are_not_confused_by_what_was_read_before() -> None:
    assert READERS["days_worked"](1) == 1
    with pytest.raises(UnreadableError):
        READERS["days_worked"](True)


@pytest.mark.parametrize(
    ("number", "bare"), [("00123", "123"), ("000", "0"), ("А-07", "A-07"), ("0а1", "A1")]
)
def test_numbers_are_compared_without_lost_zeros_and_look_alikes(number: str, bare: str) -> None:
    assert bare_number(number) == bare


def test_a_number_of_a_spreadsheet_is_shown_as_there() -> None:
    assert text_of(Decimal("60.0")) == "60"
    assert text_of(Decimal("60.5")) == "60.5"


def test_columns_are_named_as_in_spreadsheets() -> None:
    assert [letter(index) for index in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
