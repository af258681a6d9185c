"""The row of headings is found as real exports have it, in three languages."""

import pytest

from evaluation.staff.file import unread
from evaluation.staff.headings import FIELDS, HEADINGS, find
from tests.files.sheets import faults_of, only_fault, person, rows_of, staff, table


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_all_columns_are_known_in_each_language(language: str) -> None:
    names = tuple(HEADINGS[field][language][0] for field in FIELDS)
    headings, faults = find(table(names))
    assert faults == ()
    assert headings is not None
    assert headings.columns == {field: index for index, field in enumerate(FIELDS)}
    assert headings.ignored == ()


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("Таб. №", "number"),
        ("ТАБЕЛЬНЫЙ\nНОМЕР", "number"),
        ("табельдік нөмір", "number"),
        ("Personnel No.", "number"),
        ("Ф. И. О.", "name"),
        ("ФИO", "name"),
        ("Т.А.Ә.", "name"),
        ("Аты - жөні", "name"),
        ("Тiкелей басшы", "superior"),
        ("Непосредственный руководитель (таб. №)", "superior"),
        ("Дата приема", "appointed"),
        ("Дата приёма", "appointed"),
        ("Телефон (моб.)", "phone"),
    ],
)
def test_case_spaces_points_and_hints_do_not_matter(heading: str, field: str) -> None:
    other = "name" if field == "number" else "number"
    headings, _ = find(table((heading, HEADINGS[other]["en"][0], *_rest(field, other))))
    assert headings is not None
    assert headings.columns[field] == 0


def _rest(*found: str) -> tuple[str, ...]:
    return tuple(HEADINGS[field]["ru"][0] for field in ("number", "name") if field not in found)


def test_no_two_columns_share_a_name() -> None:
    for field, languages in HEADINGS.items():
        for name in (name for names in languages.values() for name in names):
            if field in {"number", "name"}:
                continue
            headings, faults = find(table(("Таб. №", "ФИО", name)))
            assert headings is not None
            assert (faults, headings.columns.get(field)) == ((), 2), name


def test_titles_and_stamps_above_the_headings_are_passed_over() -> None:
    source = table(
        ("УТВЕРЖДАЮ", None, None),
        ("Список сотрудников аппарата акима на 01.04.2026",),
        ("Таб. №", "ФИО", "Должность", "Отдел", "Непосредственный руководитель"),
        person("1"),
        first=3,
    )
    assert set(rows_of(source)) == {"1"}


def test_headings_below_the_twentieth_row_are_not_looked_for() -> None:
    titles = [(f"Строка {index}", "и ещё") for index in range(20)]
    fault = only_fault(table(*titles, ("Таб. №", "ФИО"), ("1", "Алия")))
    assert fault.key == "staff-fault-no-headings"
    assert "Табельный номер" in fault.details["accepted"]
    assert "Т.А.Ә." in fault.details["accepted"]


def test_a_file_without_a_name_column_is_told_what_is_accepted() -> None:
    fault = only_fault(table(("Таб. №", "Должность"), ("1", "Специалист")))
    assert (fault.row, fault.key) == (1, "staff-fault-missing-heading")
    assert fault.details == {"accepted": "Т.А.Ә. / Ф.И.О. / Name"}


def test_a_file_without_a_number_column_is_told_what_is_accepted() -> None:
    fault = only_fault(table(("ФИО", "Должность"), ("Алия", "Специалист")))
    assert fault.details["accepted"].startswith("Табельдік нөмірі / Табельный номер")


def test_doubled_headings_are_a_fault_at_their_row() -> None:
    fault = only_fault(staff(person("1", None, "", ""), more=("Телефон", "Моб. телефон")))
    assert (fault.row, fault.column, fault.key) == (
        1,
        "Моб. телефон",
        "staff-fault-doubled-heading",
    )
    assert fault.details == {"letters": "F, G"}


def test_an_empty_table_has_no_headings() -> None:
    assert [fault.key for fault in faults_of(table())] == ["staff-fault-no-headings"]


def test_unknown_columns_and_rows_without_people_are_listed() -> None:
    source = staff(
        ("Отдел кадров",),
        person("1", None, "Абай 5"),
        (None, "Итого: 1"),
        more=("Домашний адрес",),
    )
    assert set(rows_of(source)) == {"1"}
    found = unread(source)
    assert (found.columns, found.rows) == (("Домашний адрес",), (2, 4))


def test_repeated_headings_and_counted_columns_hold_nobody() -> None:
    headings = staff().rows[0].cells
    source = table(headings, (1, 2, 3, 4, 5), person("1"), headings, person("2", "1"))
    assert set(rows_of(source)) == {"1", "2"}
    assert unread(source).rows == (2, 4)


def test_a_file_without_headings_has_nothing_unread() -> None:
    assert unread(table(("что-то",))).columns == ()
