"""Lists as people send them: what isn't read is named, what may mean two things is a fault."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from bot.files.spreadsheets import read_table
from bot.files.workbooks import read_book
from evaluation.staff.file import read, unread
from evaluation.staff.passed import Reason
from evaluation.staff.row import StaffRow
from evaluation.tables.table import Cell, Merge, Row, Table
from tests.files.sheets import BASIC, TODAY, faults_of, only_fault, person, rows_of, staff, stored

FIELD = Path(__file__).parent / "field"


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.files.spreadsheets.opened", read_book)


def of_field(name: str) -> Table:
    (path,) = FIELD.glob(f"{name}_*")
    return read_table(path.read_bytes(), path.name)


def with_merges(source: Table, *merges: Merge) -> Table:
    return replace(source, merges=merges)


class TestField:
    def test_what_is_merged_over_two_rows_is_meant_for_both(self) -> None:
        """f01: the second was stored without a category, and never evaluated."""
        rows = rows_of(of_field("f01"))
        assert [rows[n].category for n in ("002", "003")] == ["D-O-5", "D-O-5"]
        assert [rows[n].days_worked for n in ("002", "003")] == [60, 60]

    def test_the_other_sheet_is_named(self) -> None:
        """f07: people on a second visible sheet weren't mentioned."""
        found = unread(of_field("f07"))
        assert (found.sheet, found.sheets) == ("Лист1", ("Территориальные",))

    def test_a_name_heading_over_three_columns_joins_them(self) -> None:
        """f08: names were cut to the surname."""
        rows = rows_of(of_field("f08"))
        assert [row.name for row in rows.values()] == ["Ахметова Әсел Қайратқызы", "Ким Олег"]

    def test_a_time_with_a_zone_is_the_offices_day(self) -> None:
        """f10: 2026-03-31T19:00:00Z became 31 March."""
        rows = rows_of(of_field("f10"))
        assert [rows[n].dismissed for n in ("002", "003")] == [date(2026, 4, 1), date(2026, 4, 1)]

    def test_an_escaped_line_break_is_a_blank(self) -> None:
        """f13: «Ким_x000D_ Олег»."""
        assert rows_of(of_field("f13"))["002"].name == "Ким Олег"

    def test_a_vacancy_is_nobody_and_named(self) -> None:
        """f14: it became a person."""
        table = of_field("f14")
        assert set(rows_of(table)) == {"001", "002"}
        assert unread(table).passed == ((4, Reason.VACANCY),)

    def test_one_unit_in_five_spellings_has_one_head(self) -> None:
        """f15: five units, two heads."""
        assert only_fault(of_field("f15")).key == "staff-fault-second-unit-head"

    def test_the_sheet_with_the_headings_is_taken(self) -> None:
        """f17: "no headings", and no sheet named."""
        table = of_field("f17")
        assert set(rows_of(table)) == {"001", "002", "003"}
        assert (unread(table).sheet, unread(table).sheets) == ("Список", ("Sheet",))

    def test_a_payroll_programs_headings_are_understood(self) -> None:
        """f18: «Сотрудник», «Дата приема», «Телефон мобильный», «Руководитель» by name."""
        table = of_field("f18")
        rows = rows_of(table)
        second = rows["0000-00013"]
        assert (second.name, second.superior) == ("Ким Олег", "0000-00012")
        assert (second.phone, second.appointed) == ("+77011234568", date(2021, 3, 5))
        assert unread(table).columns == ("№ п/п", "Телефон рабочий")


class TestMerges:
    CATEGORY = (*BASIC, "Категория", "Дом")

    def source(self, *merges: Merge) -> Table:
        rows = (
            self.CATEGORY,
            (*person("1"), "E-4", "a"),
            (*person("2", "1"), None, "b"),
            (*person("3", "1"), None, "c"),
        )
        return Table(tuple(Row(n, cells) for n, cells in enumerate(rows, 1)), merges=merges)

    def test_a_merge_over_three_rows(self) -> None:
        rows = rows_of(self.source(Merge(2, 5, 4, 5)))
        assert {row.category for row in rows.values()} == {"E-4"}

    def test_a_unit_merged_over_its_people(self) -> None:
        rows = (BASIC, person("1"), ("2", "Ли", "Маман", None, "1"))
        source = Table(tuple(Row(n, cells) for n, cells in enumerate(rows, 1)))
        assert only_fault(source).key == "staff-fault-empty"
        assert rows_of(with_merges(source, Merge(2, 3, 3, 3)))["2"].unit == "Отдел"

    @pytest.mark.parametrize(
        "merge",
        [
            Merge(2, 5, 2, 6),  # a category and what means nothing
            Merge(2, 2, 2, 3),  # a position and a unit
            Merge(2, 3, 4, 5),
            Merge(2, 1, 3, 1),  # one name of two numbers
            Merge(2, 0, 3, 0),
            Merge(2, 0, 2, 1),
        ],
    )
    def test_a_merge_that_may_mean_two_things_is_a_fault_that_names_it(self, merge: Merge) -> None:
        found = [fault for fault in faults_of(self.source(merge)) if "merged" in fault.key]
        assert found[0].details == {"place": merge.place}

    def test_a_merge_of_what_means_nothing_is_nothing(self) -> None:
        assert len(rows_of(self.source(Merge(2, 6, 4, 9)))) == 3

    def test_a_group_title_over_all_columns_is_passed_over(self) -> None:
        rows = (BASIC, ("Отдел кадров",), person("1"), ("Отдел права",), person("2", "1"))
        source = Table(
            tuple(Row(n, cells) for n, cells in enumerate(rows, 1)),
            merges=(Merge(2, 0, 2, 4), Merge(4, 0, 4, 4)),
        )
        assert set(rows_of(source)) == {"1", "2"}
        assert unread(source).passed == ((2, Reason.TITLE), (4, Reason.TITLE))


def storeys(upper: tuple[Cell, ...], lower: tuple[Cell, ...], *merges: Merge) -> Table:
    people = (
        ("1", "Ли", "Анна", "", "Маман", "Отдел", None),
        ("2", "Ким", "Олег", "Х.", "Маман", "Отдел", "1"),
    )
    rows = (upper, lower, *people)
    return Table(tuple(Row(n, cells) for n, cells in enumerate(rows, 1)), merges=merges)


class TestStoreys:
    UPPER = (
        "Таб. №",
        "ФИО",
        None,
        None,
        "Должность",
        "Подразделение",
        "Непосредственный руководитель",
    )

    def test_a_name_over_surname_name_and_patronymic(self) -> None:
        lower = (None, "Фамилия", "Имя", "Отчество", None, None, "Таб. №")
        rows = rows_of(storeys(self.UPPER, lower, Merge(1, 1, 1, 3), Merge(1, 0, 2, 0)))
        assert [row.name for row in rows.values()] == ["Ли Анна", "Ким Олег Х."]
        assert rows["2"].superior == "1"

    def test_without_a_merge_downwards_the_lower_row_stands_under_merges_alone(self) -> None:
        lower = (None, "Фамилия", "Имя", "Отчество", None, None, None)
        merges = (Merge(1, 1, 1, 3), Merge(1, 4, 2, 4))
        assert rows_of(storeys(self.UPPER, lower, *merges))["2"].name == "Ким Олег Х."

    def test_a_superiors_number_and_name_are_not_the_persons(self) -> None:
        upper = (
            "Таб. №",
            "ФИО",
            "Должность",
            "Подразделение",
            "Непосредственный руководитель",
            None,
        )
        lower = (None, None, None, None, "Таб. №", "ФИО")
        rows = (upper, lower, (*person("1"), ""), (*person("2", "1"), "Ахметов 1"))
        source = Table(
            tuple(Row(n, cells) for n, cells in enumerate(rows, 1)),
            merges=(Merge(1, 4, 1, 5), Merge(1, 0, 2, 0)),
        )
        assert rows_of(source)["2"].superior == "1"
        assert unread(source).columns == ("Непосредственный руководитель: ФИО",)

    def test_an_upper_heading_that_names_nothing_leaves_the_lower_by_itself(self) -> None:
        upper = ("Сведения", None, None, "Служба", None, "Руководство")
        lower = (
            "Таб. №",
            "ФИО",
            "Дом",
            "Должность",
            "Подразделение",
            "Непосредственный руководитель",
        )
        rows = (upper, lower, ("1", "Ли", "x", "Маман", "Отдел", None))
        source = Table(
            tuple(Row(n, cells) for n, cells in enumerate(rows, 1)),
            merges=(Merge(1, 0, 1, 2), Merge(1, 3, 1, 4)),
        )
        assert rows_of(source)["1"].position == "Маман"

    def test_dates_under_one_word(self) -> None:
        upper = (*BASIC, "Дата", None)
        lower = (None, None, None, None, None, "назначения", "увольнения")
        rows = (upper, lower, (*person("1"), "05.03.2020", "05.03.2026"))
        source = Table(
            tuple(Row(n, cells) for n, cells in enumerate(rows, 1)),
            merges=(Merge(1, 5, 1, 6), Merge(1, 0, 2, 0)),
        )
        row = rows_of(source)["1"]
        assert (row.appointed, row.dismissed) == (date(2020, 3, 5), date(2026, 3, 5))

    def test_a_title_merged_over_the_headings_is_a_title(self) -> None:
        rows = (("Сотрудники управления",), BASIC, person("1"))
        source = Table(
            tuple(Row(n, cells) for n, cells in enumerate(rows, 1)), merges=(Merge(1, 0, 1, 4),)
        )
        assert set(rows_of(source)) == {"1"}

    def test_two_phones_under_one_heading_are_a_fault(self) -> None:
        rows = ((*BASIC, "Телефон", None), (*person("1"), "87011234567", "87011234568"))
        source = Table(
            tuple(Row(n, cells) for n, cells in enumerate(rows, 1)), merges=(Merge(1, 5, 1, 6),)
        )
        assert only_fault(source).key == "staff-fault-two-cells"


class TestPassedOver:
    @pytest.mark.parametrize(
        ("row", "why"),
        [
            ((None, "Итого: 25", "ставок"), Reason.TOTAL),
            (("Всего", "25"), Reason.TOTAL),
            (("Барлығы", None, "25"), Reason.TOTAL),
            (("б/н", "вакант", "Маман", "Отдел", None), Reason.VACANCY),
            ((None, "ВАКАНСИЯ", "Маман", "Отдел", "1"), Reason.VACANCY),
            (("17", "Бос лауазым", "Маман", "Отдел", None), Reason.VACANCY),
            (("17", "вакантная должность (0,5)", "Маман", "Отдел", None), Reason.VACANCY),
            (("Исполнитель:", "Ким О.", None, None), Reason.SIGNATURE),
            ((None, "М.П.", None, "____"), Reason.SIGNATURE),
            (("Орындаушы", "Ли А."), Reason.SIGNATURE),
            (("Согласовано", None, "Ахметова А."), Reason.SIGNATURE),
            (("Отдел кадров",), Reason.TITLE),
        ],
    )  # fmt: skip
    def test_a_row_that_is_nobody_is_named_with_its_reason(
        self, row: tuple[Cell, ...], why: Reason
    ) -> None:
        source = staff(person("1"), row)
        assert set(rows_of(source)) == {"1"}
        assert unread(source).passed == ((3, why),)

    def test_hidden_and_struck_out_rows_are_not_taken(self) -> None:
        source = staff(person("1"), person("2", "1"), person("3", "1"))
        source = replace(source, hidden=frozenset({3}), struck=frozenset({4}))
        assert set(rows_of(source)) == {"1"}
        assert unread(source).passed == ((3, Reason.HIDDEN), (4, Reason.STRUCK))

    @pytest.mark.parametrize("name", ["Бос Анна", "Вакантов Пётр", "Итогов Иван", "Всеволод Ким"])
    def test_a_person_is_not_passed_over_for_his_name(self, name: str) -> None:
        assert rows_of(staff(("1", name, "Маман", "Отдел", None)))["1"].name == name

    def test_somebody_without_a_number_is_a_fault(self) -> None:
        assert (
            only_fault(staff(("б/н", "Ли Анна", "Маман", "Отдел", None))).key
            == "staff-fault-number"
        )

    def test_a_column_without_a_heading_is_named_by_its_letter(self) -> None:
        assert unread(staff((*person("1"), None, "секретно"))).columns == ("G",)

    def test_a_hidden_sheet_is_named_and_never_taken(self) -> None:
        hidden = replace(staff(person("9")), sheet="архив", is_hidden=True)
        source = replace(staff(person("1")), sheet="Лист1", others=(hidden,))
        assert (set(rows_of(source)), unread(source).sheets) == ({"1"}, ("архив",))
        cover = Table((Row(1, ("Приказ",)),), others=(hidden,))
        assert only_fault(cover).key == "staff-fault-no-headings"


class TestText:
    def test_a_line_break_in_a_persons_row_is_a_fault(self) -> None:
        """f05's sibling: a quote astray that happens to be closed two rows below."""
        text = f'{";".join(BASIC)}\n1;Ли;Маман;"Отдел;\n2;Ким;Маман;Отдел";\n'
        fault = only_fault(read_table(text.encode(), "s.csv"))
        assert (fault.row, fault.key) == (2, "staff-fault-line-break")

    def test_a_line_break_in_a_heading_is_a_blank(self) -> None:
        heading = (
            '"Табельный\nномер";ФИО;Должность;Подразделение;"Непосредственный\r\nруководитель"'
        )
        text = f"{heading}\n1;Ли;Маман;Отдел;\n"
        assert set(rows_of(read_table(text.encode(), "s.csv"))) == {"1"}

    @pytest.mark.parametrize("cell", ["46086", 46086])
    def test_a_bare_serial_in_a_text_is_a_fault(self, cell: Cell) -> None:
        source = replace(staff((*person("1"), cell), more=("Дата назначения",)), is_text=True)
        assert only_fault(source).key == "staff-fault-date"

    @pytest.mark.parametrize(
        ("serials", "day"), [(date(1899, 12, 30), date(2026, 3, 5)), (date(1904, 1, 1), None)]
    )
    def test_the_workbook_decides_what_a_serial_means(
        self, serials: date, day: date | None
    ) -> None:
        source = replace(staff((*person("1"), 46086), more=("Дата назначения",)), serials=serials)
        if day is None:
            assert only_fault(source).details["value"] == "06.03.2030"
        else:
            assert rows_of(source)["1"].appointed == day


class TestSuperiorByName:
    @pytest.mark.parametrize("written", ["Ли Анна Петровна", "Ли Анна", "Ли А. П.", "ЛИ А.П."])
    def test_one_who_fits_is_meant(self, written: str) -> None:
        source = staff(
            ("1", "Ли Анна Петровна", "Басшы", "Отдел", None),
            ("2", "Ким Олег", "Маман", "Отдел", written),
        )
        assert rows_of(source)["2"].superior == "1"

    def test_two_who_fit_are_a_fault(self) -> None:
        people = [
            (n, name, "Басшы", "Отдел", None) for n, name in (("1", "Ли Анна"), ("2", "Ли Алла"))
        ]
        fault = only_fault(staff(*people, ("3", "Ким Олег", "Маман", "Отдел", "Ли А.")))
        assert (fault.key, fault.details["alike"]) == ("staff-fault-ambiguous-name", "1, 2")

    def test_nobody_who_fits_is_a_fault(self) -> None:
        fault = only_fault(staff(("3", "Ким Олег", "Маман", "Отдел", "Пак Лев")), stored("9"))
        assert fault.key == "staff-fault-unknown-superior-name"


PEOPLE = tuple(
    (str(n), f"Ахметов {letter}", f"Маман {n}", f"Отдел {n}", None if n == 1 else "1", f"E-{n}")
    for n, letter in enumerate("абвг", 1)
)
COLUMNS = (*BASIC, "Категория")


def people_of(source: Table) -> dict[str, StaffRow] | None:
    rows, faults = read(source, (), TODAY)
    return None if faults else {row.number: row for row in rows}


EVERYBODY = people_of(Table(tuple(Row(n, c) for n, c in enumerate((COLUMNS, *PEOPLE), 1))))


@given(st.permutations(range(len(COLUMNS))), st.permutations(range(len(PEOPLE))))
def test_any_order_of_columns_and_rows_gives_the_same_people(
    columns: list[int], order: list[int]
) -> None:
    rows = (COLUMNS, *(PEOPLE[index] for index in order))
    source = Table(tuple(Row(n, tuple(row[c] for c in columns)) for n, row in enumerate(rows, 1)))
    assert people_of(source) == EVERYBODY


SPANS = st.tuples(st.integers(1, 5), st.integers(0, 5), st.integers(0, 4), st.integers(0, 5))


@settings(deadline=None)
@given(st.lists(SPANS, max_size=2), st.permutations(range(len(COLUMNS))))
def test_any_merge_gives_what_the_merge_says_or_a_fault(
    spans: list[tuple[int, int, int, int]], columns: list[int]
) -> None:
    """Merged the way Excel does: all cells but the first are emptied."""
    grid: list[list[Cell]] = [[row[c] for c in columns] for row in (COLUMNS, *PEOPLE)]
    taken: set[tuple[int, int]] = set()
    merges = []
    for top, left, down, right in spans:
        bottom, end = min(top + down, 5), min(left + right, 5)
        area = {(row, column) for row in range(top, bottom + 1) for column in range(left, end + 1)}
        if len(area) < 2 or area & taken:
            continue
        taken |= area
        merges.append(Merge(top, left, bottom, end))
        for row, column in area - {(top, left)}:
            grid[row - 1][column] = None
    rows = tuple(Row(n, tuple(cells)) for n, cells in enumerate(grid, 1) if any(cells))
    found = people_of(Table(rows, merges=tuple(merges)))
    assert EVERYBODY is not None
    for number, somebody in (found or {}).items():
        assert somebody.name == EVERYBODY[number].name
        for field in ("position", "unit", "category"):
            value = getattr(somebody, field)
            owner = next(one for one in EVERYBODY.values() if getattr(one, field) == value)
            if owner.number != number:  # then a merge says so
                column = columns.index(COLUMNS.index(_HEADING[field]))
                lines = {int(owner.number) + 1, int(number) + 1}
                assert any(
                    merge.first == merge.last == column
                    and lines <= set(range(merge.first_row, merge.last_row + 1))
                    for merge in merges
                )


_HEADING = {"position": "Должность", "unit": "Подразделение", "category": "Категория"}


def test_a_workbook_with_two_storeys_is_read_from_its_bytes() -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(
        ["Таб. №", "ФИО", None, "Должность", "Подразделение", "Непосредственный руководитель"]
    )
    sheet.append([None, "Фамилия", "Имя"])
    sheet.append(["001", "Ли", "Анна", "Маман", "Отдел"])
    for place in ("A1:A2", "B1:C1", "D1:D2", "E1:E2", "F1:F2"):
        sheet.merge_cells(place)
    target = io.BytesIO()
    book.save(target)
    assert rows_of(read_table(target.getvalue(), "s.xlsx"))["001"].name == "Ли Анна"
