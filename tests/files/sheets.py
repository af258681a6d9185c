"""Short ways to write a staff file and people in tests."""

from datetime import date

from evaluation.staff.file import read
from evaluation.staff.row import StaffRow
from evaluation.tables.table import Cell, Fault, Row, Table

TODAY = date(2026, 4, 1)
BASIC = ("Табельный номер", "ФИО", "Должность", "Подразделение", "Непосредственный руководитель")


def table(*rows: tuple[Cell, ...], first: int = 1) -> Table:
    """A table whose rows follow each other from row `first`."""
    return Table(tuple(Row(number, cells) for number, cells in enumerate(rows, start=first)))


def staff(*people: tuple[Cell, ...], more: tuple[str, ...] = ()) -> Table:
    """A file with the basic headings and `more` of them."""
    return table((*BASIC, *more), *people)


def person(number: str, superior: Cell = None, *more: Cell) -> tuple[Cell, ...]:
    """A row with what everybody has."""
    return (number, f"Ахметов {number}", "Главный специалист", "Отдел", superior, *more)


def stored(number: str, **fields: object) -> StaffRow:
    """Somebody the bot knows, as `person` would have brought her in."""
    known = {"position": "Главный специалист", "unit": "Отдел"} | fields
    return StaffRow(number, f"Ахметов {number}", **known)  # type: ignore[arg-type]


def rows_of(source: Table, *known: StaffRow) -> dict[str, StaffRow]:
    """The people of a file without faults."""
    rows, faults = read(source, known, TODAY)
    assert faults == ()
    return {row.number: row for row in rows}


def faults_of(source: Table, *known: StaffRow) -> list[Fault]:
    """The faults of a file, from which nothing else must come."""
    rows, faults = read(source, known, TODAY)
    assert rows == ()
    return list(faults)


def only_fault(source: Table, *known: StaffRow) -> Fault:
    """The one fault of a file."""
    (fault,) = faults_of(source, *known)
    return fault
