"""Workbooks as people have them: every kind is read, or refused with what to do about it."""

import io
import os
import struct
import subprocess
import zipfile
from contextlib import suppress
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from bot.files import workbooks
from bot.files.guard import check_archive, check_old
from bot.files.spreadsheets import read_table
from bot.files.workbooks import WorkbookError, opened, read_book
from evaluation.base.refusal import Refusal
from evaluation.tables.table import Merge, Row, Table
from tests.files.test_spreadsheets import SHEET, bytes_of, patched, workbook, zipped

FIELD = Path(__file__).parent / "field"


def refused(data: bytes, name: str = "staff.xlsx") -> Refusal:
    with pytest.raises(Refusal) as refusal:
        read_table(data, name)
    return refusal.value


def of_field(name: str) -> Table:
    (path,) = FIELD.glob(f"{name}_*")
    return read_table(path.read_bytes(), path.name)


class TestField:
    def test_strict_open_xml_is_read(self) -> None:
        """f16: "the file is empty"."""
        assert of_field("f16").rows[1].cells[:2] == ("001", "Ахметова Әсел Қайратқызы")

    def test_shared_strings_in_another_case_are_read(self) -> None:
        """f19: Excel opens it; "can't be read as a table"."""
        assert of_field("f19").rows[3].cells[1] == "Ғабитұлы Жәнібек"

    def test_an_xml_spreadsheet_of_2003_is_called_so(self) -> None:
        """f26: it was called a web page."""
        (path,) = FIELD.glob("f26_*")
        assert refused(path.read_bytes(), path.name).key == "file-xml-old"

    def test_kazakh_in_kz_1048_is_read(self) -> None:
        """f03: names became «Јбдіќадырўлы Єани»."""
        assert of_field("f03").rows[1].cells[1] == "Әбдіқадырұлы Ғани"

    def test_a_quote_that_is_never_closed_is_refused_at_its_row(self) -> None:
        """f05: two of four people, and a unit that held two others' phones."""
        (path,) = FIELD.glob("f05_*")
        refusal = refused(path.read_bytes(), path.name)
        assert (refusal.key, refusal.details) == ("file-quotes", {"row": "3"})


class TestChild:
    def test_what_kills_the_child_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """A strange file made native code abort: only its child dies."""
        monkeypatch.setattr(workbooks, "_MEMORY", 0)
        with pytest.raises(WorkbookError):
            opened(b"PK\x03\x04")

    def test_it_knows_nothing_of_our_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        seen: dict[str, str] = {}
        real = subprocess.run

        def run(*args: object, **kwargs: object) -> object:
            seen.update(kwargs["env"])  # type: ignore[call-overload]
            return real(*args, **kwargs)  # type: ignore[call-overload]

        monkeypatch.setattr(subprocess, "run", run)
        monkeypatch.setenv("BOT_TOKEN", "secret")
        opened(workbook(("a",)))
        assert set(seen) == {"PYTHONPATH"}
        assert "BOT_TOKEN" in os.environ

    def test_all_of_a_sheet_comes_through_it(self) -> None:
        table = read_table(workbook(("a", 1, 2.5, True, date(2026, 3, 5))), "s.xlsx")
        assert table.rows == (Row(1, ("a", 1, Decimal("2.5"), True, date(2026, 3, 5))),)


class TestMarks:
    def test_merges_hidden_and_struck_rows_are_told(self) -> None:
        book = Workbook()
        sheet = book.worksheets[0]
        for row in range(1, 6):
            sheet.append([f"a{row}", f"b{row}"])
        sheet.merge_cells("B2:B3")
        sheet.row_dimensions[4].hidden = True
        for cell in sheet[5]:
            cell.font = Font(strike=True)
        sheet["A1"].font = Font(strike=True)
        table = read_table(bytes_of(book), "s.xlsx")
        assert table.merges == (Merge(2, 1, 3, 1),)
        assert table.merges[0].place == "B2:B3"
        marks = (set(table.hidden), set(table.struck), table.tells_hidden)
        assert marks == ({4}, {5}, True)

    def test_an_error_of_a_formula_stays_one(self) -> None:
        """The reader makes nothing of it, and nothing would be an empty cell."""
        data = patched(workbook(("a", 1)), SHEET, b'r="B1" t="n"', b'r="B1" t="e"')
        data = patched(data, SHEET, b"<v>1</v>", b"<v>#REF!</v>")
        assert read_table(data, "s.xlsx").rows[0].cells[1] == "#REF!"

    @pytest.mark.parametrize("mac", [False, True])
    def test_the_workbook_says_where_its_days_begin(self, *, mac: bool) -> None:
        book = Workbook()
        if mac:
            book.epoch = CALENDAR_MAC_1904
        book.worksheets[0].append([date(2026, 3, 5), 46086])
        table = read_table(bytes_of(book), "s.xlsx")
        assert table.rows[0].cells == (date(2026, 3, 5), 46086)
        assert table.serials == (date(1904, 1, 1) if mac else date(1899, 12, 30))


class TestFarAway:
    @pytest.mark.parametrize("cell", ["A1048576", "XFD70000", "H900000"])
    def test_a_cell_far_from_the_list_is_refused_by_its_place(self, cell: str) -> None:
        """Between it and the list a reader builds fifteen million empty cells."""
        book = Workbook()
        book.worksheets[0].append([f"Столбец {index}" for index in range(14)])
        book.worksheets[0][cell] = "x"
        refusal = refused(bytes_of(book))
        assert (refusal.key, refusal.details) == ("file-far-cell", {"cell": cell})

    def test_an_empty_cell_far_away_is_nothing(self) -> None:
        book = Workbook()
        book.worksheets[0].append(["a"] * 14)
        book.worksheets[0]["XFD1048576"].font = Font(bold=True)
        assert len(read_table(bytes_of(book), "s.xlsx").rows) == 1


ODS = "application/vnd.oasis.opendocument.spreadsheet"
_NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"'
    for short, long in (("office", "office"), ("table", "table"), ("text", "text"))
)


def ods(*cells: str) -> bytes:
    row = "".join(cells)
    content = (
        f"<office:document-content {_NAMES}><office:body><office:spreadsheet>"
        f'<table:table table:name="Лист"><table:table-row>{row}</table:table-row></table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<m:file-entry m:full-path="/" m:media-type="{ODS}"/></m:manifest>'
    )
    return zipped(
        {
            "mimetype": ODS.encode(),
            "content.xml": content.encode(),
            "META-INF/manifest.xml": manifest.encode(),
        }
    )


def text(value: str, more: str = "") -> str:
    return (
        f'<table:table-cell office:value-type="string"{more}><text:p>{value}</text:p>'
        "</table:table-cell>"
    )


class TestOpenDocument:
    def test_it_is_read_and_tells_nothing_of_hidden_rows(self) -> None:
        day = (
            '<table:table-cell office:value-type="date" office:date-value="2026-03-05">'
            "<text:p>05.03.26</text:p></table:table-cell>"
        )
        table = read_table(ods(text("Әлия"), day), "s.ods")
        assert table.rows[0].cells == ("Әлия", date(2026, 3, 5))
        assert (table.tells_hidden, table.serials) == (False, None)

    @pytest.mark.parametrize(
        ("cell", "key"),
        [
            (text("x", ' table:number-rows-spanned="2"'), "file-untold"),
            (text("x", ' table:number-columns-spanned="3"'), "file-untold"),
            (text("#REF!"), "file-untold"),
            (text("Err:508"), "file-untold"),
            ('<table:table-cell table:formula="of:=1+1"/>', "file-formulas"),
        ],
    )
    def test_what_its_reader_does_not_tell_is_refused(self, cell: str, key: str) -> None:
        assert refused(ods(text("a"), cell)).key == key

    def test_a_cell_that_spans_itself_is_whole(self) -> None:
        cell = text("x", ' table:number-rows-spanned="1" table:number-columns-spanned="1"')
        assert read_table(ods(cell), "s.ods").rows[0].cells == ("x",)


class TestOldExcel:
    def test_a_locked_workbook_is_called_so(self) -> None:
        data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le")
        assert refused(data).key == "file-encrypted"

    @pytest.mark.parametrize(
        "record",
        [
            struct.pack("<HHHHHBB", 0x205, 8, 1, 2, 15, 0x2A, 1),
            struct.pack("<HHHHH8sH", 6, 22, 1, 2, 15, b"\2\0\x17\0\0\0\xff\xff", 0),
        ],
    )
    def test_a_failed_formula_is_refused(self, record: bytes) -> None:
        with pytest.raises(Refusal) as refusal:
            check_old(b"\xd0\xcf\x11\xe0" + record, "s.xls")
        assert refusal.value.key == "file-untold"

    def test_a_true_cell_is_no_failure(self) -> None:
        check_old(struct.pack("<HHHHHBB", 0x205, 8, 1, 2, 15, 1, 0), "s.xls")


class TestBinaryExcel:
    def test_a_merge_or_a_failed_formula_is_refused(self) -> None:
        for record in (
            b"\xb0\x01\x10" + struct.pack("<IIII", 3, 4, 2, 2),
            b"\x03\x09" + struct.pack("<IIB", 5, 0, 0x17),
        ):
            data = zipped({"xl/workbook.bin": b"x", "xl/worksheets/sheet1.bin": record})
            with pytest.raises(Refusal) as refusal:
                check_archive(data, "s.xlsb")
            assert refusal.value.key == "file-untold"


class TestCsv:
    @pytest.mark.parametrize(
        ("line", "row"),
        [
            ('002;"Ким" Олег;Отдел\n', "2"),
            ('002;Ким Олег;"Отдел\n', "2"),
            ('001;Ли;x\n002;"Ким;Олег";"Отдел" кадров\n', "3"),
            ('002;Ким;"а"\n003;"Ли\n004;Цой;"Отдел"\n', "3"),
        ],
    )
    def test_quotes_that_do_not_match_are_refused_by_row(self, line: str, row: str) -> None:
        refusal = refused(f"a;b;c\n{line}".encode(), "s.csv")
        assert (refusal.key, refusal.details) == ("file-quotes", {"row": row})

    @pytest.mark.parametrize("cell", ['"Отдел ""А"""', 'ТОО "Рога"', "Отдел 'А'", "О'Нил"])
    def test_honest_quotes_are_read(self, cell: str) -> None:
        assert len(read_table(f"a;b\n1;{cell}\n".encode(), "s.csv").rows[1].cells) == 2

    @pytest.mark.parametrize(
        "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "kz1048"]
    )
    def test_kazakh_in_all_encodings(self, encoding: str) -> None:
        data = "Таб. №;Т.А.Ә.\n001;Әбдіқадырұлы Ғани Һ.\n002;Үсенқызы Өмір\n".encode(encoding)
        rows = read_table(data, "s.csv").rows
        assert [row.cells[1] for row in rows[1:]] == ["Әбдіқадырұлы Ғани Һ.", "Үсенқызы Өмір"]

    @pytest.mark.parametrize("name", ["Єременко", "Їжак", "Ґалаґан", "Ўласаў"])
    def test_two_readings_of_a_name_are_refused(self, name: str) -> None:
        """Windows-1251 or KZ-1048: «Єременко» would become «Ғременко»."""
        assert refused(f"Таб. №;ФИО\n1;{name}\n".encode("cp1251"), "s.csv").key == "file-encoding"


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    names=st.lists(st.text("АәқңҒүұөіһЁя -", min_size=1, max_size=12), min_size=1, max_size=5),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "kz1048"]),
)
def test_any_encoding_gives_the_same_names_or_is_refused(names: list[str], encoding: str) -> None:
    data = "".join(f"Таб;Имя{name}\n" for name in names).encode(encoding)
    plain = data.decode("kz1048") == data.decode("cp1251") if encoding == "kz1048" else True
    if not plain and not set("".join(names)) & set("Ққ Һһ Әә Ңң".replace(" ", "")):
        assert refused(data, "s.csv").key == "file-encoding"
        return
    rows = read_table(data, "s.csv").rows
    assert [row.cells[1] for row in rows] == [f"Имя{name}" for name in names]


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(at=st.integers(0, 10**6), junk=st.binary(min_size=1, max_size=20))
def test_a_damaged_open_document_is_a_book_or_refused(at: int, junk: bytes) -> None:
    data = ods(text("Таб. №"), text("ФИО"))
    at %= len(data)
    damaged = data[:at] + junk + data[at + len(junk) :]
    with suppress(Exception):
        check_archive(damaged, "s.ods")
        read_book(damaged)


def test_a_zip_of_two_kinds_is_no_table() -> None:
    target = io.BytesIO(workbook(("a",)))
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("xl/workbook.bin", b"x")
    assert refused(target.getvalue()).key == "file-not-a-table"
