"""Spreadsheets in and out: honest files are read, hostile ones refused with a reason."""

import io
import zipfile
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.properties import PageSetupProperties

from bot.files import guard as spreadsheet_guard
from bot.files import spreadsheets
from bot.files.spreadsheets import read_table, write_sheet
from bot.files.staff_template import write_staff_template
from bot.files.workbooks import ReadBook, WorkbookError, read_book
from evaluation.base.refusal import Refusal
from evaluation.staff.file import read
from evaluation.staff.headings import FIELDS, HEADINGS
from evaluation.tables.table import Cell, Row, Table
from tests.files.sheets import TODAY

KAZAKH = "Таб. №;Т.А.Ә.\n001;Әлия Қасымқызы\n"
RUSSIAN = "Таб. №;ФИО\n001;Алия\n"


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the child does, without a child; `TestChild` tries the way through one."""

    def opened(data: bytes) -> ReadBook:
        try:
            return read_book(data)
        except BaseException as error:  # a panic of native code is no Exception
            raise WorkbookError from error

    monkeypatch.setattr(spreadsheets, "opened", opened)


def workbook(*rows: tuple[Any, ...]) -> bytes:
    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    return bytes_of(book)


def bytes_of(book: Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def patched(data: bytes, part: str, old: bytes, new: bytes) -> bytes:
    """The same XLSX with some bytes of one part replaced."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", 8) as changed:
        for info in source.infolist():
            content = source.read(info)
            if info.filename == part:
                assert old in content
                content = content.replace(old, new, 1)
            changed.writestr(info.filename, content)
    return target.getvalue()


def refused(data: bytes) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        read_table(data, "staff.xlsx")
    return refusal.value


def read_or_refused(data: bytes) -> None:
    """Anything but a table and a refusal fails the test by itself."""
    with suppress(Refusal):
        assert read_table(data, "staff.xlsx").rows


SHEET = "xl/worksheets/sheet1.xml"


class TestText:
    @pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
    def test_unicode(self, encoding: str) -> None:
        table = read_table(KAZAKH.encode(encoding), "staff.csv")
        assert table.rows[1].cells == ("001", "Әлия Қасымқызы")

    def test_windows_1251(self) -> None:
        assert read_table(RUSSIAN.encode("cp1251"), "staff.csv").rows[0].cells == ("Таб. №", "ФИО")

    @pytest.mark.parametrize("delimiter", [";", ",", "\t"])
    def test_delimiters(self, delimiter: str) -> None:
        text = f'a{delimiter}b{delimiter}c\n1{delimiter}"x{delimiter}y"{delimiter}3\n'
        cells = [row.cells for row in read_table(text.encode(), "staff.csv").rows]
        assert cells == [("a", "b", "c"), ("1", f"x{delimiter}y", "3")]

    def test_commas_in_names_do_not_win_over_semicolons(self) -> None:
        text = "Список\n1;Ахметов, Алия;a\n2;Болат, Б, Б;b\n"
        assert read_table(text.encode(), "s.csv").rows[1].cells == ("1", "Ахметов, Алия", "a")

    def test_rows_keep_their_numbers_and_lose_their_empty_ends(self) -> None:
        table = read_table(b"\n;;\na;;b;;;\n\nc\n", "staff.csv")
        assert table == Table((Row(3, ("a", None, "b")), Row(5, ("c",))), is_text=True)

    def test_a_text_of_a_csv_stays_text(self) -> None:
        assert read_table(b"=1+1;007;2026-01-01\n", "s.csv").rows[0].cells == (
            "=1+1",
            "007",
            "2026-01-01",
        )


class TestWorkbook:
    def test_values_come_as_the_core_knows_them(self) -> None:
        data = workbook(
            ("a", 1, 2.0, 2.5, True, date(2026, 3, 5), datetime(2026, 3, 5, 10), " ", time(1), "z")  # noqa: DTZ001
        )
        assert read_table(data, "s.xlsx").rows[0].cells == (
            "a", 1, 2, Decimal("2.5"), True, date(2026, 3, 5), date(2026, 3, 5), None,
            "01:00:00", "z",
        )  # fmt: skip

    def test_the_first_visible_sheet_that_holds_something(self) -> None:
        book = Workbook()
        book.worksheets[0].append(["спрятано"])
        book.worksheets[0].sheet_state = "hidden"
        book.create_sheet("пусто")
        book.create_sheet("список").append(["здесь"])
        table = read_table(bytes_of(book), "s.xlsx")
        assert (table.rows, table.sheet) == ((Row(1, ("здесь",)),), "список")
        hidden = [(one.sheet, one.rows, one.is_hidden) for one in table.others]
        assert hidden == [("Sheet", (Row(1, ("спрятано",)),), True)]

    def test_rows_keep_their_numbers(self) -> None:
        book = Workbook()
        book.worksheets[0]["B3"] = "x"
        book.worksheets[0]["A900000"] = "y"
        rows = (Row(3, (None, "x")), Row(900_000, ("y",)))
        assert read_table(bytes_of(book), "s.xlsx").rows == rows

    def test_a_sheet_may_lie_about_its_size(self) -> None:
        honest = workbook(("a", "b"))
        data = patched(honest, SHEET, b'ref="A1:B1"', b'ref="A1:XFD1048576"')
        assert read_table(data, "s.xlsx") == read_table(honest, "s.xlsx")

    def test_the_name_does_not_decide(self) -> None:
        assert read_table(workbook(("a", "b")), "staff.csv").rows[0].cells == ("a", "b")
        assert read_table(b"a;b", "staff.xlsx").rows[0].cells == ("a", "b")

    def test_a_formula_counts_with_its_saved_value(self) -> None:
        data = patched(workbook(("=1+1",)), SHEET, b"<v />", b"<v>2</v>")
        assert read_table(data, "s.xlsx").rows[0].cells == (2,)

    @pytest.mark.parametrize("value", [b"", b" ", b"<v/>", b"<v></v>"])
    def test_a_formula_without_a_saved_value_is_refused_by_its_cell(self, value: bytes) -> None:
        data = patched(workbook(("a", "b"), ("c", "=1+1")), SHEET, b"<v />", value)
        refusal = refused(data)
        assert (refusal.key, refusal.details) == ("file-formulas", {"cell": "B2"})

    def test_a_formula_may_make_empty_text(self) -> None:
        data = patched(workbook(("a", "=B1", "c")), SHEET, b'r="B1"', b'r="B1" t="str"')
        assert read_table(data, "s.xlsx").rows[0].cells == ("a", None, "c")


def zipped(parts: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return target.getvalue()


BILLION_LAUGHS = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet '


class TestHostile:
    @pytest.mark.parametrize(
        ("data", "key"),
        [
            (b"", "file-empty"),
            (b" \r\n\t ", "file-empty"),
            (b"\xef\xbb\xbf;;;\n;;", "file-empty"),
            (workbook(), "file-empty"),
            (b"\0" * 1000, "file-not-a-table"),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 500, "file-old-format"),
            (b"%PDF-1.7\n\x00\x01", "file-not-a-table"),
            (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "file-not-a-table"),
            (b"\x98\xff\x98;a", "file-not-a-table"),
            (b"\xff\xfe\x00", "file-not-a-table"),
            (b"<html><table><tr><td>1</td></tr></table>", "file-web-page"),
            (b"\n<!DOCTYPE html>\n<p>", "file-web-page"),
            (b"PK\x03\x04 and no more", "file-not-a-table"),
            (zipped({"word/document.xml": b"<w/>"}), "file-not-a-table"),
            (zipped({"xl/workbook.xml": b"<workbook/>"}), "file-not-a-table"),
            (zipped({"xl/workbook.xml": b"\0" * 50_000_000}), "file-unpacks-too-large"),
            (
                zipped({"xl/workbook.xml": b"<w/>", SHEET: b"\0" * 50_000_000}),
                "file-unpacks-too-large",
            ),
            (b'a;"' + b"x" * 200_000, "file-not-a-table"),
            (b";" * 60 + b"x", "file-too-many-columns"),
            (b"x\n" * 100_001, "file-too-many-rows"),
            (workbook((None,) * 60 + ("x",)), "file-too-many-columns"),
            (patched(workbook(("a",)), SHEET, b"<worksheet ", BILLION_LAUGHS), "file-not-a-table"),
            (
                patched(workbook(("a",)), "xl/styles.xml", b"<styleSheet", b"\0<styleSheet"),
                "file-not-a-table",
            ),
            (
                patched(
                    workbook(("a",)),
                    SHEET,
                    b"<worksheet ",
                    b'<?xml version="1.0" encoding="cp037"?><worksheet ',
                ),
                "file-not-a-table",
            ),
            (patched(workbook(("a",)), SHEET, b"</sheetData>", b""), "file-not-a-table"),
            (patched(workbook((1,)), SHEET, b"<v>1</v>", b"<v>nan</v>"), "file-not-a-table"),
            (
                patched(workbook((1,)), SHEET, b'<row r="1"', b'<row r="99999999999"'),
                "file-too-many-rows",
            ),
        ],
    )
    def test_it_is_refused_with_its_reason(self, data: bytes, key: str) -> None:
        assert refused(data).key == key

    def test_fifty_megabytes_of_zeros_are_refused(self) -> None:
        refusal = refused(b"\0" * 50_000_000)
        assert (refusal.key, refusal.details) == ("file-too-large", {"limit": "20"})

    def test_numbers_without_bounds_are_only_text(self) -> None:
        data = patched(workbook((1,)), SHEET, b"<v>1</v>", b"<v>1E999</v>")
        assert read_table(data, "s.xlsx").rows[0].cells == ("inf",)

    def test_a_row_without_end_is_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(spreadsheet_guard, "_CHUNK", 1000)
        assert refused(workbook(tuple("x" * 60) * 5)).key == "file-unpacks-too-large"

    def test_too_many_tags_are_refused(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(spreadsheet_guard, "_MOST_TAGS", 100)
        assert refused(workbook(("a",))).key == "file-unpacks-too-large"

    def test_an_encrypted_archive_is_refused(self) -> None:
        data = bytearray(workbook(("a",)))
        for start in (4, 2):
            signature = b"PK\x03\x04" if start == 4 else b"PK\x01\x02"
            at = data.find(signature) + (6 if start == 4 else 8)
            data[at] |= 1
        assert refused(bytes(data)).key == "file-not-a-table"

    def test_a_file_name_is_quoted_short(self) -> None:
        with pytest.raises(Refusal) as refusal:
            read_table(b"", "x" * 500)
        assert refusal.value.details == {"name": "x" * 60}

    @given(st.binary(max_size=300))
    def test_any_bytes_are_a_table_or_refused(self, data: bytes) -> None:
        read_or_refused(data)

    @settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
    @given(at=st.integers(0, 10**6), junk=st.binary(min_size=1, max_size=20))
    def test_a_damaged_workbook_is_a_table_or_refused(self, at: int, junk: bytes) -> None:
        data = workbook(("Таб. №", "ФИО", 1.5), ("1", "Алия", date(2026, 1, 1)))
        at %= len(data)
        read_or_refused(data[:at] + junk + data[at + len(junk) :])

    @settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)
    @given(at=st.integers(0, 10**6), junk=st.text('<>/&;cvrst="0918AZ', min_size=1, max_size=9))
    def test_a_damaged_sheet_is_a_table_or_refused(self, at: int, junk: str) -> None:
        honest = workbook(("Таб. №", 1.5), ("1", date(2026, 1, 1)))
        with zipfile.ZipFile(io.BytesIO(honest)) as archive:
            sheet = archive.read(SHEET)
        at %= len(sheet)
        damaged = sheet[:at] + junk.encode() + sheet[at + len(junk) :]
        read_or_refused(patched(honest, SHEET, sheet, damaged))


# What XML can carry, without the escapes that are the format's own (_x005F_).
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs", "Cn"], exclude_characters="_"),
    min_size=1,
    max_size=20,
).filter(lambda text: not text.isspace())
WRITTEN = st.one_of(
    TEXTS,
    st.integers(-(10**9), 10**9),
    st.booleans(),
    st.dates(date(1950, 1, 1), date(2100, 1, 1)),
)


class TestWriting:
    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.tuples(WRITTEN, WRITTEN), max_size=5))
    def test_what_is_written_is_read(self, rows: list[tuple[Cell, Cell]]) -> None:
        table = read_table(write_sheet("Лист", ("a", "b"), rows), "s.xlsx")
        assert [row.cells for row in table.rows] == [("a", "b"), *rows]

    @pytest.mark.parametrize("text", ["=1+1", "+7 701", "-1", "@SUM(A1)", "=cmd|'/C calc'!A0"])
    def test_text_is_never_a_formula(self, text: str) -> None:
        sheet = load_workbook(io.BytesIO(write_sheet("x", ("h",), [(text,)]))).worksheets[0]
        assert (sheet["A2"].value, sheet["A2"].data_type) == (text, "s")
        assert sheet["A2"].quotePrefix

    def test_what_xml_cannot_hold_is_left_out(self) -> None:
        table = read_table(write_sheet("x", ("h",), [("a\x00b\ud800c\uffff",)]), "s.xlsx")
        assert table.rows[1].cells == ("abc",)

    def test_it_prints_on_a4_with_headings_on_each_page(self) -> None:
        data = write_sheet("Список: а/б", ("h",), [("a",)], (30,), landscape=True)
        sheet = load_workbook(io.BytesIO(data)).worksheets[0]
        assert sheet.title == "Список  а б"
        assert sheet.print_title_rows == "$1:$1"
        assert (sheet.page_setup.paperSize, sheet.page_setup.orientation) == (9, "landscape")
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr == PageSetupProperties(fitToPage=True)
        assert sheet.column_dimensions["A"].width == 30
        assert sheet.freeze_panes == "A2"


class TestTemplate:
    def test_it_has_all_columns_and_nobody(self) -> None:
        table = read_table(write_staff_template(), "staff.xlsx")
        assert table.rows == (Row(1, tuple(HEADINGS[field]["ru"][0] for field in FIELDS)),)
        assert [fault.key for fault in read(table, (), TODAY)[1]] == ["staff-fault-no-rows"]

    def test_each_column_is_explained_in_three_languages(self) -> None:
        book = load_workbook(io.BytesIO(write_staff_template()))
        assert book.sheetnames == ["Staff", "Түсіндірме", "Пояснения", "Explanations"]
        for sheet, language in zip(book.worksheets[1:], ("kk", "ru", "en"), strict=True):
            column = [cell.value for cell in sheet["A"][1:]]
            assert column == [HEADINGS[field][language][0] for field in FIELDS]
            assert all(cell.value for cell in sheet["B"])

    def test_a_filled_template_is_read_with_its_zeros_and_dates(self) -> None:
        book = load_workbook(io.BytesIO(write_staff_template()))
        sheet = book["Staff"]
        filled = ["007", "Алия", "Басшы", "E-1", "Аппарат", "да", "да", None, date(2020, 2, 1)]
        for column, value in enumerate(filled, start=1):
            sheet.cell(2, column, value)
        rows, faults = read(read_table(bytes_of(book), "staff.xlsx"), (), TODAY)
        assert faults == ()
        assert (rows[0].number, rows[0].appointed) == ("007", date(2020, 2, 1))

    def test_numbers_are_text_and_flags_are_chosen(self) -> None:
        sheet = load_workbook(io.BytesIO(write_staff_template()))["Staff"]
        assert sheet.column_dimensions["A"].number_format == "@"
        checks = {check.type for check in sheet.data_validations.dataValidation}
        assert checks == {"list", "date", "whole"}


def test_a_file_at_the_limit_of_telegram_is_looked_into(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheets, "LARGEST_FILE", 10)
    assert read_table(b"a;b;c;d;ef", "s.csv").rows[0].cells == ("a", "b", "c", "d", "ef")
    assert refused(b"a;b;c;d;efg").key == "file-too-large"
