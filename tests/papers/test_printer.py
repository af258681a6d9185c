"""How papers are printed: whatever is written in them, always the same, readable by machines."""

from __future__ import annotations

import asyncio
import io
import struct
import unicodedata
import zlib
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from papers.kinds import make_printer
from papers.print.printable import BOX, LONGEST_WORD, SHOWN, printable
from tests.papers.examples import APPLICATION_PAPER, PLAIN, PROTOCOL, SHEET, STRETCHED
from tests.papers.reading import lines, plain, text, unbroken

PRINTER = make_printer()
KAZAKH = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ"


def applied(words: str) -> str:
    """The text of an application with these words."""
    return text(PRINTER.pdf_now(replace(APPLICATION_PAPER, text=words), "kk"))


@pytest.mark.parametrize("letters", [KAZAKH, KAZAKH.lower()], ids=["capitals", "small"])
def test_every_kazakh_letter_can_be_read_back(letters: str) -> None:
    words = " ".join(letters)
    assert words in applied(words)


@pytest.mark.parametrize("number", range(len(SHEET.lines)))
def test_kazakh_letters_are_there_in_bold_and_italics_too(number: int) -> None:
    """Names of members stand in bold, states of signatures in italics."""
    letters = (
        KAZAKH[number * 11 : number * 11 + 11] + KAZAKH[number * 11 : number * 11 + 11].lower()
    )
    speech = replace(PROTOCOL.speeches[0], speaker=letters)
    paper = replace(PROTOCOL, speeches=(speech,), place=letters)
    assert text(PRINTER.pdf_now(paper, "ru")).count(letters) == 2


HOSTILE = {
    "code": '#panic("x") #import "/etc/passwd": * #let a = 1; #{ }',
    "math": "$ x^2 $ and $y$",
    "references": "@preview/x:0.1.0 <label> @label",
    "escapes": r"\u{41} \# \\ \n",
    "quotes": "\"one\" 'two' «три» “four”",
    "markup": "*bold* _slanted_ `raw` = heading",
    "comments": "// no /* comment */ here",
    "dashes": "a -- b --- c ~ d ...",
    "json": '{"kind": "heading", "text": "x"}',
    "html": "<b>bold</b> &amp;",
    "pages": "%p of %t",
}


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_a_text_is_printed_as_it_was_written(words: str) -> None:
    assert unbroken(words) in unbroken(applied(words))


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE)
def test_a_name_is_printed_as_it_was_written(words: str) -> None:
    """In the address, in tables and under signatures alike."""
    servant = replace(SHEET.servant, name=words, position=words, unit=words)
    basis = replace(SHEET.basis, body=words)
    shown = unbroken(text(PRINTER.pdf_now(replace(SHEET, basis=basis, servant=servant), "ru")))
    assert shown.count(unbroken(words)) >= 4


def test_marks_that_turn_the_writing_leave_no_trace() -> None:
    """A name mustn't read otherwise than it is spelt."""
    turned = "\u202eавтор\u202c \u2067имя\u2069 \u200f\u061c"
    assert printable(turned) == "автор имя "
    assert "автор имя" in applied(turned)


def test_what_no_font_has_is_a_box() -> None:
    assert printable("Рақмет 👍🏽 中 \x00\x07\ufe0f") == f"Рақмет {BOX}{BOX} {BOX} "
    assert f"Рақмет {BOX}" in applied("Рақмет 👍")


def test_accents_do_not_pile_up() -> None:
    assert printable("е\u0301" + "\u0301" * 50) == "е\u0301"
    assert printable("и\u0306") == "й"


def test_a_word_as_long_as_a_page_stays_on_it() -> None:
    pdf = PRINTER.pdf_now(replace(APPLICATION_PAPER, text="ж" * 3000), "kk")
    assert text(pdf).count("ж") - applied("").count("ж") == 3000
    assert max(map(len, (plain(line) for line in lines(pdf)))) < 200


def test_a_usual_word_is_left_whole() -> None:
    word = "қанағаттанарлықсыздандыру"
    assert len(word) <= LONGEST_WORD
    assert printable(word) == word


def test_four_thousand_signs_are_all_there() -> None:
    words = [f"сөз{number}" for number in range(600)]
    assert set(words) <= set(applied(" ".join(words)).split())


def test_the_fonts_have_every_sign_that_counts_as_shown() -> None:
    """The standards of the file refuse a sign without its picture."""
    signs = [chr(code) for low, high in SHOWN for code in range(low, high + 1)]
    assert {unicodedata.category(sign) for sign in signs}.isdisjoint({"Cn", "Cc", "Cf", "Co"})
    assert applied(" ".join(f"а{sign}а" for sign in signs))


@given(st.text(max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_can_be_printed(words: str) -> None:
    servant = replace(SHEET.servant, name=words)
    comments = tuple(replace(line, comment=words) for line in SHEET.lines)
    assert PRINTER.pdf_now(replace(SHEET, servant=servant, lines=comments), "kk")


@pytest.mark.parametrize("name", PLAIN)
def test_the_same_paper_is_the_same_file(name: str) -> None:
    """No clock, no chance: a paper printed again can be compared byte by byte."""
    paper = PLAIN[name]
    assert PRINTER.pdf_now(paper, "kk") == make_printer().pdf_now(paper, "kk")
    assert PRINTER.png_now(paper, "kk") == make_printer().png_now(paper, "kk")


async def test_papers_are_printed_side_by_side_off_the_loop() -> None:
    papers = [*PLAIN.values()] * 2
    printed = await asyncio.gather(*(PRINTER.pdf(paper, "ru") for paper in papers))
    assert list(printed) == [PRINTER.pdf_now(paper, "ru") for paper in papers]
    assert await PRINTER.png(SHEET, "ru") == PRINTER.png_now(SHEET, "ru")


@pytest.mark.parametrize(("language", "code"), [("kk", "kk-KZ"), ("ru", "ru-KZ")])
def test_the_file_tells_machines_what_it_is(language: str, code: str) -> None:
    """PDF/A-2a to keep, PDF/UA-1 to be read aloud; the title names nobody (M-13)."""
    reader = PdfReader(io.BytesIO(PRINTER.pdf_now(SHEET, language)))
    root = reader.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    assert str(root["/Lang"]) == code
    marks = root["/MarkInfo"]
    assert isinstance(marks, DictionaryObject)
    assert str(marks["/Marked"]) == "True"
    assert reader.xmp_metadata is not None
    assert reader.xmp_metadata.pdfaid_part == "2"
    assert reader.xmp_metadata.pdfaid_conformance == "A"
    assert reader.metadata is not None
    assert reader.metadata.author == SHEET.basis.body
    titles = {
        "ru": "Оценочный лист № 118, 4 квартал 2025 года",
        "kk": "Бағалау парағы № 118, 2025 жылғы 4-тоқсан",
    }
    assert reader.metadata.title == titles[language]
    created = reader.metadata.creation_date
    assert created is not None
    assert created.date() == SHEET.signed_at.date()


def test_a_page_is_a4_and_set_in_the_packaged_fonts_only() -> None:
    """No file of the machine's own fonts is read: a paper looks the same everywhere."""
    reader = PdfReader(io.BytesIO(PRINTER.pdf_now(STRETCHED["protocol"], "kk")))
    for page in reader.pages:
        assert (round(page.mediabox.width), round(page.mediabox.height)) == (595, 842)
        resources = page["/Resources"]
        assert isinstance(resources, DictionaryObject)
        fonts = resources["/Font"]
        assert isinstance(fonts, DictionaryObject)
        for font in fonts.values():
            assert "LibertinusSerif" in str(font.get_object()["/BaseFont"])


@pytest.mark.parametrize("paper", [SHEET, STRETCHED["protocol"]], ids=["sheet", "protocol"])
def test_the_picture_is_a_page_with_something_on_it(paper: object) -> None:
    png = PRINTER.png_now(paper, "kk")  # type: ignore[arg-type]
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", png[16:24]) == (1191, 1684)
    assert len(set(zlib.decompress(image_data(png)))) > 50


def image_data(png: bytes) -> bytes:
    """The packed pixels."""
    at, found = 8, b""
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            found += png[at + 8 : at + 8 + length]
        at += length + 12
    return found
