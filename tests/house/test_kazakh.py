"""The Kazakh words: what once stood in a text and said something else, or nothing, stays out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, FluentSerializer, ast

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "sandbox" / "page" / "script.js"


@dataclass(frozen=True)
class Mend:
    """A pattern that no Kazakh text may hold, with the words as they were and as they should be."""

    pattern: str
    wrong: str
    right: str
    why: str
    but: frozenset[str] = frozenset()
    """Texts that may hold it, each for the reason that stands beside its row."""


def mend(pattern: str, wrong: str, right: str, why: str, *but: str) -> Mend:
    """A row of the table."""
    return Mend(pattern, wrong, right, why, frozenset(but))


TABLE = (
    mend(
        r"(?i)(?<!қайтарып )(?<!есепке )\bалын(?:ды|сын|ады|ған|атын)",
        "Түсініктеме алынды",
        "Түсініктеме өшірілді",
        "means received: what is removed is өшірілді, алып тасталды or жойылды",
        # A contact and a result are received.
        "contact-found",
        "apply-received",
        "incoming-term",
        "desk-call-recorded",
        "refuse-call-done",
        "paper-sheet-received",
        "paper-sheet-not-received",
        "paper-appealed-received",
        # Words are taken from an act.
        "paper-sheet-unverified",
        "survey-scale",
    ),
    mend(
        r"(?im)(?<!қайтарып )\bалу…?$",
        "Жазбаны алу",
        "Жазбаны алып тастау",
        "a button that removes doesn't say take",
    ),
    mend(
        r"(?i)\bалынып таста",
        "Парақ алынып тасталды",
        "Парақ алып тасталды",
        "the acts say алып тасталсын, and one thing has one name",
    ),
    mend(
        r"(?i)\bқолы жоқ",
        "қолы жоқ",
        "қол қойылмаған",
        "says that somebody has no arm",
    ),
    mend(
        r"(?i)\bқол(?:дар|ын күт)",
        "Қағаздағы қолдар",
        "Қағаздағы қолтаңбалар",
        "hands on a paper are no signatures",
    ),
    mend(
        r"(?i)\bорны болмайды",
        "оның әріптестері арасында орны болмайды",
        "нешінші орында екені көрсетілмейді",
        "says that there is no place for him among his colleagues",
    ),
    mend(
        r"(?im)\bешкім\w*\s*(?:[.,;(]|$)",
        "Кімге хабарлау керек: ешкімге",
        "Кімге хабарлау керек: жоқ",
        "nobody needs a negative verb",
        # Its negative verb stands behind the comma.
        "stored-seats-sealed",
    ),
    mend(
        r"\} ішінен",
        "{ $total } ішінен { $count }",
        "{ $count } / { $total }",
        "a suffix can't follow a number that isn't known",
    ),
    mend(
        r"\}-(?:ші|шы)\b",
        "{ $count } НМИ-дің { $number }-ші",
        "НМИ: { $number } / { $count }",
        "an ordinal's suffix depends on the number",
    ),
    mend(
        r"\} (?:дейін|бастап|шықты|таныстыңыз)\b",
        "{ $first } бастап жұмыста жоқ",
        "{ $first } күнінен бастап жұмыста жоқ",
        "a date that comes in has no case of its own: its day takes the ending",
    ),
    mend(
        r"(?i)\bжұмыс күн(?:ін|дерін) (?:толық )?(?:жұмыс )?істе|\bжұмыс істеген жұмыс",
        "барлық жұмыс күндерін жұмыс істеген",
        "барлық жұмыс күндерінде жұмыс істеген",
        "one works on a day, and doesn't work a day",
    ),
    mend(
        r"(?i)\bшеңбер",
        "Шеңберді ашу",
        "Топты ашу",
        "a figure in geometry: the act says адамдар тобы",
    ),
    mend(
        r"(?i)\bқұпия(?!сөз)",
        "Құпия ақпарат",
        "Қатаң жасырын ақпарат",
        "S-16, B-14: the act's own term; құпия is a state secret's",
    ),
    mend(
        r"(?i)\bәлсіз көрін",
        "ең әлсіз көрінген құзыреттер",
        "ең аз анықталған құзыреттер",
        "B-35b: the act's own words, and nobody is called weak",
    ),
    mend(
        r"(?i)\bештеңе талап етіл",
        "Қазір сізден ештеңе талап етілмейді",
        "Қазір орындайтын тапсырмаңыз жоқ",
        "word by word from Russian",
    ),
    mend(
        r"(?i)\bбірдеңе дұрыс болма",
        "Бізде бірдеңе дұрыс болмады",
        "Біздің тараптан қате болды",
        "word by word from English",
    ),
    mend(
        r"(?i)\bтиесілі емес",
        "Мұнда бұл жоқ немесе ол сізге тиесілі емес",
        "Мұндай жазба жоқ немесе оны көруге құқығыңыз жоқ",
        "speaks of property and not of a right to see",
    ),
    mend(
        r"(?i)\bтүйме",
        "«Таныстым» түймесін басыңыз",
        "«Таныстым» батырмасын басыңыз",
        "a button on a coat: ours is батырма everywhere",
    ),
    mend(
        r"«Нәтижелерім»",
        "«Нәтижелерім» бөлімінде",
        "«Менің нәтижелерім» бөлімінде",
        "a button is named as it is called",
    ),
    mend(
        r"\bсб\b",
        "жм сб жс",
        "жм сн жс",
        "Saturday in Russian: in Kazakh it is сенбі",
    ),
    mend(
        r"(?i)\bкадр",
        "Кадр қызметі",
        "Персоналды басқару қызметі",
        "B-9a: not of every body; what no act says is said by the general term",
    ),
)
NAMES = [row.wrong for row in TABLE]
NAMED_BUTTON = re.compile(r"«([^«»{}]+)» (?:батырма|бөлімінде|дегенді бас)")


@cache
def written() -> dict[str, str]:
    """Every Kazakh text as it is written, variables and plural forms too, by its key."""
    found = {}
    for file in sorted((ROOT / "locales" / "kk").glob("*.ftl")):
        for entry in FluentParser(with_spans=False).parse(file.read_text("utf-8")).body:
            if isinstance(entry, ast.Message):
                entry.comment = None
                found[entry.id.name] = FluentSerializer().serialize_entry(entry).partition("=")[2]
    return found


def page_words() -> Iterator[tuple[str, str]]:
    """The sandbox's page: the lines of its Kazakh words."""
    kazakh = re.search(r"(?ms)^  kk: \{\n(.*?)^  \},\n", PAGE.read_text("utf-8"))
    assert kazakh, "the page has no Kazakh"
    for number, line in enumerate(kazakh[1].splitlines()):
        yield f"script.js:{number}", line


@pytest.mark.parametrize("row", TABLE, ids=NAMES)
def test_no_text_says_what_was_mended(row: Mend) -> None:
    pattern = re.compile(row.pattern)
    everything = {**written(), **dict(page_words())}
    found = {key for key, words in everything.items() if pattern.search(words)}
    assert found - row.but == set(), f"{row.right}: {row.why}"
    assert row.but - found == set(), "an exception that isn't one any more"


@pytest.mark.parametrize("row", TABLE, ids=NAMES)
def test_a_row_finds_the_wrong_words_and_lets_the_right_ones_through(row: Mend) -> None:
    pattern = re.compile(row.pattern)
    assert pattern.search(row.wrong)
    assert not any(re.search(other.pattern, row.right) for other in TABLE)


def test_a_sentence_names_a_button_as_the_button_is_called() -> None:
    called = {words.strip().rstrip("…") for words in written().values()}
    named = {
        (key, name)
        for key, words in written().items()
        for name in NAMED_BUTTON.findall(words)
        if name not in called
    }
    assert named == set()
    assert any(NAMED_BUTTON.search(words) for words in written().values())
