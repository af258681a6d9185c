"""A staff file as a whole: who is meant, what is merged, what is refused."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evaluation.base.roles import Role
from evaluation.staff.file import read, rings
from evaluation.staff.row import StaffRow
from evaluation.tables.table import Cell, Table
from tests.files.sheets import TODAY, faults_of, only_fault, person, rows_of, staff, stored, table


def test_a_whole_row_is_read() -> None:
    more = (
        "Категория", "Руководитель подразделения", "Руководящая должность", "Дата назначения",
        "Дата увольнения", "Отработано дней", "Телефон", "Язык", "Роли",
    )  # fmt: skip
    cells = ("D–О–1", "да", "+", "01.02.2020", "", "60", "8 (701) 123-45-67", "қазақша", "HR")
    assert rows_of(staff(person("007", None, *cells), more=more)) == {
        "007": StaffRow(
            number="007",
            name="Ахметов 007",
            position="Главный специалист",
            category="D-O-1",
            unit="Отдел",
            is_unit_head=True,
            is_managerial=True,
            appointed=date(2020, 2, 1),
            days_worked=60,
            phone="+77011234567",
            language="kk",
            roles=frozenset({Role.HR}),
        )
    }


def test_every_fault_of_the_file_is_told_at_once_by_row() -> None:
    source = staff(
        person("1", None, "когда-то", "да"),
        person("2", "9", "", "наверно"),
        more=("Дата назначения", "Руководящая должность"),
    )
    found = [(fault.row, fault.column, fault.key) for fault in faults_of(source)]
    assert found == [
        (2, "Дата назначения", "staff-fault-date"),
        (3, "Руководящая должность", "staff-fault-flag"),
        (3, "Непосредственный руководитель", "staff-fault-unknown-superior"),
    ]


def test_a_file_of_headings_alone_is_a_fault() -> None:
    assert only_fault(staff()).key == "staff-fault-no-rows"


def test_a_newcomer_needs_position_unit_and_superior() -> None:
    source = table(("Таб. №", "ФИО"), ("1", "Алия"), ("2", "Болат"))
    fault = only_fault(source)
    assert (fault.row, fault.key) == (1, "staff-fault-missing-heading")
    for name in ("Должность", "Структурное подразделение", "непосредственного руководителя"):
        assert name in fault.details["accepted"]


def test_a_cell_that_everybody_has_may_not_be_empty() -> None:
    source = staff(("1", "Алия", None, "Отдел", None))
    assert (only_fault(source).column, only_fault(source).key) == ("Должность", "staff-fault-empty")


def test_columns_that_the_file_lacks_leave_what_is_stored() -> None:
    known = stored(
        "1", category="E-4", phone="+77011234567", language="kk", roles=frozenset({Role.HR})
    )
    source = table(("Таб. №", "ФИО", "Отработано дней"), ("1", "Ахметов 1", 55))
    assert rows_of(source, known) == {"1": replace(known, days_worked=55)}


def test_an_empty_cell_empties_what_is_stored_except_the_language() -> None:
    known = stored(
        "1",
        superior="2",
        category="E-4",
        dismissed=date(2026, 1, 1),
        phone="+77011234567",
        language="kk",
        days_worked=50,
        roles=frozenset({Role.HR}),
    )
    columns = ("Категория", "Дата увольнения", "Телефон", "Язык", "Отработано дней", "Роли")
    source = staff(person("1", None, *([None] * 6)), more=columns)
    assert rows_of(source, known, stored("2")) == {"1": replace(stored("1"), language="kk")}


class TestNumbers:
    def test_lost_zeros_are_found_again_among_the_known(self) -> None:
        assert set(rows_of(staff(person("123")), stored("00123"))) == {"00123"}

    def test_lost_zeros_of_a_superior_are_found_in_the_file(self) -> None:
        rows = rows_of(staff(person("00123"), (7, "Алия", "Маман", "Бөлім", 123)))
        assert rows["7"].superior == "00123"

    def test_a_cyrillic_look_alike_is_the_same_number(self) -> None:
        assert set(rows_of(staff(person("А-12")), stored("A-12"))) == {"A-12"}

    def test_an_exact_number_is_never_ambiguous(self) -> None:
        assert set(rows_of(staff(person("123")), stored("123"), stored("00123"))) == {"123"}

    def test_a_number_that_may_be_two_people_is_a_fault(self) -> None:
        fault = only_fault(staff(person("0123")), stored("123"), stored("00123"))
        assert fault.key == "staff-fault-ambiguous-number"
        assert fault.details == {"value": "0123", "alike": "00123, 123"}

    def test_a_superior_that_may_be_two_people_is_a_fault(self) -> None:
        fault = only_fault(staff(person("5", "0123")), stored("123"), stored("00123"))
        assert (fault.column, fault.key) == (
            "Непосредственный руководитель",
            "staff-fault-ambiguous-number",
        )

    @pytest.mark.parametrize("again", ["1", "001"])
    def test_a_number_twice_is_a_fault_zeros_or_not(self, again: str) -> None:
        fault = only_fault(staff(person("1"), person(again)))
        assert (fault.row, fault.key) == (3, "staff-fault-doubled-number")
        assert fault.details == {"value": again, "other": "1", "first": "2"}


class TestDates:
    def test_dismissed_before_appointed(self) -> None:
        fault = only_fault(
            staff(
                person("1", None, "02.02.2026", "01.02.2026"),
                more=("Дата назначения", "Дата увольнения"),
            )
        )
        assert (fault.column, fault.key) == (
            "Дата увольнения",
            "staff-fault-dismissed-before-appointed",
        )
        assert fault.details == {"appointed": "02.02.2026", "dismissed": "01.02.2026"}

    def test_a_probation_that_ends_before_the_appointment(self) -> None:
        """V-3c: it is a last day, and belongs to the post."""
        more = ("Дата назначения", "Испытательный срок до")
        fault = only_fault(staff(person("1", None, "02.02.2026", "01.02.2026"), more=more))
        assert fault.key == "staff-fault-probation-before-appointed"
        read = rows_of(staff(person("1", None, "02.02.2026", "02.05.2026"), more=more))
        assert read["1"].probation_until == date(2026, 5, 2)

    @pytest.mark.parametrize(
        "heading", ["Испытательный срок до", "Сынақ мерзімі аяқталатын күн", "Probation until"]
    )
    def test_the_heading_of_probation_in_each_language(self, heading: str) -> None:
        (row,) = rows_of(staff(person("1", None, "02.05.2026"), more=(heading,))).values()
        assert row.probation_until == date(2026, 5, 2)

    def test_dismissed_before_the_stored_appointment(self) -> None:
        known = stored("1", appointed=date(2026, 2, 2))
        source = staff(person("1", None, "01.02.2026"), more=("Дата увольнения",))
        assert only_fault(source, known).key == "staff-fault-dismissed-before-appointed"

    def test_a_year_ahead_is_the_limit(self) -> None:
        def appointed(days: int) -> Table:
            return staff(person("1", None, TODAY + timedelta(days=days)), more=("Дата назначения",))

        assert rows_of(appointed(366))
        assert only_fault(appointed(367)).key == "staff-fault-date-future"


class TestSuperiors:
    def test_a_superior_may_come_later_in_the_file_or_be_known(self) -> None:
        rows = rows_of(staff(person("1", "2"), person("2", "3")), stored("3"))
        assert (rows["1"].superior, rows["2"].superior) == ("2", "3")

    def test_an_unknown_superior(self) -> None:
        fault = only_fault(staff(person("1", "77")))
        assert (fault.row, fault.key, fault.details) == (
            2,
            "staff-fault-unknown-superior",
            {"value": "77"},
        )

    def test_a_faulty_row_of_a_superior_does_not_make_her_unknown(self) -> None:
        source = staff(("1", "", "Басшы", "Отдел", None), person("2", "1"))
        assert only_fault(source).key == "staff-fault-empty"

    def test_nobody_is_his_own_superior(self) -> None:
        assert only_fault(staff(person("1", "1"))).key == "staff-fault-own-superior"

    def test_a_superior_who_has_left(self) -> None:
        left = stored("9", dismissed=TODAY - timedelta(days=1))
        fault = only_fault(staff(person("1", "9")), left)
        assert fault.key == "staff-fault-dismissed-superior"
        assert fault.details == {"number": "9", "name": "Ахметов 9", "day": "31.03.2026"}

    def test_a_superior_on_the_last_day_still_counts(self) -> None:
        assert rows_of(staff(person("1", "9")), stored("9", dismissed=TODAY))

    def test_a_person_who_has_left_may_have_had_such_a_superior(self) -> None:
        left = stored("9", dismissed=date(2026, 1, 1))
        source = staff(person("1", "9", "01.02.2026"), more=("Дата увольнения",))
        assert rows_of(source, left)

    def test_a_ring_of_superiors_is_told_once_with_its_way(self) -> None:
        fault = only_fault(staff(person("1", "2"), person("2", "3"), person("3", "1")))
        assert (fault.row, fault.key) == (2, "staff-fault-superior-ring")
        assert fault.details == {"ring": "1 → 2 → 3 → 1"}

    def test_a_ring_may_close_through_people_outside_the_file(self) -> None:
        fault = only_fault(staff(person("1", "2")), stored("1"), stored("2", superior="1"))
        assert fault.details == {"ring": "1 → 2 → 1"}

    def test_a_long_ring_is_shown_shortened(self) -> None:
        people = [person(str(index), str((index + 1) % 50)) for index in range(50)]
        fault = only_fault(staff(*people))
        assert fault.details == {"ring": "0 → 1 → 2 → 3 → 4 → 5 → 6 → 7 → … → 0"}


NUMBERS = st.sampled_from("abcdefgh")


@given(st.dictionaries(NUMBERS, st.none() | NUMBERS))
def test_rings_are_those_that_walking_up_finds(superior_of: dict[str, str | None]) -> None:
    def naive(start: str) -> frozenset[str] | None:
        way, current = [start], superior_of.get(start)
        while current is not None and current not in way:
            way.append(current)
            current = superior_of.get(current)
        return frozenset(way) if current == start else None

    expected = {ring for start in superior_of if (ring := naive(start))}
    found = rings(superior_of)
    assert {frozenset(ring) for ring in found} == expected
    assert len(found) == len(expected)
    for way in found:
        assert all(superior_of[a] == b for a, b in zip(way, [*way[1:], way[0]], strict=True))


class TestUnitHeads:
    MORE = ("Руководитель подразделения", "Дата увольнения")

    def test_two_heads_of_one_unit(self) -> None:
        fault = only_fault(
            staff(person("1", None, "да", ""), person("2", "1", "да", ""), more=self.MORE)
        )
        assert (fault.row, fault.column) == (3, "Руководитель подразделения")
        assert fault.details == {"unit": "Отдел", "number": "1", "name": "Ахметов 1"}

    def test_a_head_outside_the_file_counts(self) -> None:
        source = staff(person("2", "1", "да", ""), more=self.MORE)
        fault = only_fault(source, stored("1", unit="ОТДЕЛ", is_unit_head=True))
        assert fault.key == "staff-fault-second-unit-head"

    def test_a_new_head_takes_over_from_one_who_leaves(self) -> None:
        source = staff(
            person("1", None, "да", "01.04.2026"), person("2", None, "да", ""), more=self.MORE
        )
        assert rows_of(source, stored("1", is_unit_head=True))

    def test_two_known_heads_are_no_fault_of_the_file(self) -> None:
        heads = (stored("1", is_unit_head=True), stored("2", is_unit_head=True))
        assert rows_of(staff(person("3", "1")), *heads)


class TestPhones:
    def test_one_phone_for_two(self) -> None:
        source = staff(
            person("1", None, "8 701 123 45 67"),
            person("2", "1", "+77011234567"),
            more=("Телефон",),
        )
        fault = only_fault(source)
        assert (fault.row, fault.column, fault.key) == (3, "Телефон", "staff-fault-doubled-phone")
        assert fault.details == {"phone": "+77011234567", "number": "1", "name": "Ахметов 1"}

    def test_a_phone_of_somebody_outside_the_file(self) -> None:
        source = staff(person("2", None, "87011234567"), more=("Телефон",))
        assert only_fault(source, stored("1", phone="+77011234567")).details["number"] == "1"

    def test_the_phone_of_one_who_has_left_is_free(self) -> None:
        source = staff(person("2", None, "87011234567"), more=("Телефон",))
        left = stored("1", phone="+77011234567", dismissed=date(2026, 1, 1))
        assert rows_of(source, left)


CELLS = st.one_of(
    st.none(),
    st.sampled_from(["1", "01", "2", "Алия", "да", "01.01.2020", "87011234567", "HR"]),
    st.text(max_size=5),
    st.integers(0, 3),
    st.dates(),
)


@given(st.lists(st.lists(CELLS, max_size=14).map(tuple), max_size=6))
def test_a_file_gives_either_people_or_faults(people: list[tuple[Cell, ...]]) -> None:
    more = ("Категория", "Руководитель подразделения", "Дата назначения", "Телефон", "Роли")
    known = (stored("1"), stored("2", superior="1"))
    rows, faults = read(staff(*people, more=more), known, TODAY)
    assert bool(rows) != bool(faults)
    assert all(fault.row >= 1 for fault in faults)
    assert len({row.number for row in rows}) == len(rows)
