"""Every fault and refusal of a staff file has its words, in all languages, with a cure."""

import inspect
import re

import pytest

from bot.files import guard as spreadsheet_guard
from bot.files import spreadsheets
from evaluation.staff import cells as staff_cells
from evaluation.staff import file as staff_file
from evaluation.staff import headings as staff_headings
from locales import LANGUAGES, Texts, texts

_SOURCES = (spreadsheet_guard, spreadsheets, staff_cells, staff_file, staff_headings)
_USED = {
    key
    for module in _SOURCES
    for key in re.findall(r'"((?:staff-fault|file)-[a-z-]+)"', inspect.getsource(module))
}
_PLACES = {"staff-fault-in-cell", "staff-fault-in-row"}


def _written(language: Texts) -> set[str]:
    return {key for key in language.keys if key.startswith(("staff-fault-", "file-"))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_those_that_are_used(language: str) -> None:
    assert _written(texts(language)) - _PLACES == _USED


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fault_says_what_is_wrong_and_what_to_do(language: str) -> None:
    for key in _USED:
        variables = dict.fromkeys(texts(language).keys[key], "…")
        sentences = re.split(r"(?<=[.;]) ", texts(language).plain(key, **variables))
        assert len(sentences) >= 2, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_columns_are_called_as_in_the_empty_file(language: str) -> None:
    for field in staff_headings.FIELDS:
        key = f"staff-column-{field.replace('_', '-')}"
        assert texts(language).plain(key) == staff_headings.HEADINGS[field][language][0]
