"""The words: equal keys and equal variables in every language, every slip refused."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from evaluation.calendar.calendar import HOLIDAY_KEYS
from evaluation.calendar.office import LANGUAGES as OFFICE_LANGUAGES
from locales import LANGUAGES, TextError, Texts, texts

ROOT = Path(__file__).resolve().parents[2]


def test_every_language_has_the_same_keys() -> None:
    keys = {language: set(texts(language).keys) for language in LANGUAGES}
    assert keys["kk"] == keys["ru"] == keys["en"]


def test_every_language_uses_the_same_variables() -> None:
    first, *others = (texts(language).keys for language in LANGUAGES)
    differing = {key for other in others for key in first if other[key] != first[key]}
    assert differing == set()


def keys_by_file(language: str) -> dict[str, set[str]]:
    """The keys of each file of a language."""
    return {
        file.stem: set(Texts(language, {file.name: file.read_text("utf-8")}).keys)
        for file in (ROOT / "locales" / language).glob("*.ftl")
    }


def test_a_key_stands_in_the_file_of_the_same_name_in_every_language() -> None:
    files = {language: keys_by_file(language) for language in LANGUAGES}
    assert files["kk"] == files["ru"] == files["en"]


def test_a_file_of_words_is_a_process_or_a_named_exception() -> None:
    core = {path.parent.name for path in (ROOT / "evaluation").glob("*/__init__.py")}
    for language in LANGUAGES:
        assert set(keys_by_file(language)) <= core | {"base", "home", "papers"}, language


def test_the_office_offers_the_languages_that_there_are() -> None:
    assert LANGUAGES == OFFICE_LANGUAGES


def test_every_text_that_the_code_names_is_there() -> None:
    """Literal keys of html("…"), plain("…") and Refusal("…")."""
    call = re.compile(r"""(?:\.html|\.plain|Refusal)\(\s*"([a-z0-9-]+)\"""")
    known = texts("ru").keys
    missing = {
        (file.relative_to(ROOT).as_posix(), key)
        for floor in ("bot", "handlers", "papers", "evaluation")
        for file in (ROOT / floor).rglob("*.py")
        for key in call.findall(file.read_text("utf-8"))
        if key not in known
    }
    assert missing == set()


def calls_of_texts(tree: ast.AST) -> Iterator[tuple[str, set[str]]]:
    """Each html("…"), plain("…") and Refusal("…") with a literal key: key and variables."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name not in ("html", "plain", "Refusal") or not isinstance(node.args[0], ast.Constant):
            continue
        given = {keyword.arg for keyword in node.keywords}
        if None not in given:
            yield ast.literal_eval(node.args[0]), {name for name in given if name is not None}


def test_every_call_gives_a_text_what_it_needs() -> None:
    """A variable left out is an error only when the screen is shown: here it is found before."""
    known = texts("ru").keys
    lacking = {
        (file.relative_to(ROOT).as_posix(), key, *sorted(known[key] - given))
        for floor in ("bot", "handlers", "papers", "evaluation")
        for file in (ROOT / floor).rglob("*.py")
        for key, given in calls_of_texts(ast.parse(file.read_text("utf-8")))
        if key in known and known[key] - given
    }
    assert lacking == set()


def test_every_holiday_has_its_name() -> None:
    assert {f"holiday-{key}" for key in HOLIDAY_KEYS} <= set(texts("ru").keys)


def test_variables_are_escaped_in_messages_and_not_in_labels() -> None:
    words = Texts("ru", {"a.ftl": "hello = <b>{ $name }</b>"})
    assert words.html("hello", name="<i>&") == "<b>&lt;i&gt;&amp;</b>"
    assert words.plain("hello", name="<i>&") == "<b><i>&</b>"


def test_a_count_chooses_its_plural() -> None:
    choices = "[one] { $count } день\n [few] { $count } дня\n *[other] { $count } дней"
    source = f"left = {{ $count ->\n {choices}\n }}"
    words = Texts("ru", {"a.ftl": source})
    shown = [words.plain("left", count=count) for count in (1, 3, 5, 21)]
    assert shown == ["1 день", "3 дня", "5 дней", "21 день"]


@pytest.mark.parametrize(
    "source",
    ["broken { = x", "a = 1\na = 2", "= nothing"],
    ids=["broken", "doubled", "nameless"],
)
def test_a_faulty_file_is_refused(source: str) -> None:
    with pytest.raises(TextError):
        Texts("ru", {"a.ftl": source})


def test_a_key_doubled_across_files_is_refused() -> None:
    with pytest.raises(TextError, match="twice"):
        Texts("ru", {"a.ftl": "x = 1", "b.ftl": "x = 2"})


def test_a_missing_key_is_refused() -> None:
    with pytest.raises(TextError, match="no text"):
        Texts("ru", {"a.ftl": "x = 1"}).plain("y")


def test_a_missing_variable_is_refused() -> None:
    with pytest.raises(TextError, match="lacks name"):
        Texts("ru", {"a.ftl": "x = { $name }"}).plain("x", other="1")


@pytest.mark.parametrize("value", [Decimal("4.00"), 3.5, True, None])
def test_marks_come_in_as_strings(value: object) -> None:
    """Fluent prints Decimal("4.00") as "4"."""
    with pytest.raises(TextError, match="is a"):
        Texts("ru", {"a.ftl": "x = { $mark }"}).plain("x", mark=value)  # type: ignore[arg-type]
