"""HR is called as the act calls it, wherever an act is known (B-9a): a service, or one head."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from evaluation.law.shelf import Shelf
from handlers.kit.words import hr_title
from locales import texts

ROOT = Path(__file__).resolve().parents[2]

BEFORE_ANY_ACT = frozenset(
    [
        "stranger",
        "not-me-told",
        "help",
        "command-desk",
        "bot-description",
        "button-desk",
        "desk-title",
        "refuse-file-role",
        "refuse-role",
        "refuse-code",
        "refuse-account-of-another",
        "refuse-contact-unknown",
    ]
)
"""The way in, the desk by its name and who may stand at it: no act is asked there."""

ROLES = frozenset(
    [
        "refuse-no-official",
        "desk-role-hr",
        "desk-role-hr_head",
        "refuse-no-hr-head",
        "refuse-own-role",
        "refuse-no-apparatus-head",
        "refuse-incoming-party",
        "staff-fault-role",
        "staff-help-roles",
    ]
)
"""The roles of the staff file, which are the same under every act."""

OF_ITS_STAFF = frozenset(["body-no-hr", "advice-no-hr", "refuse-body-no-hr", "host-seat-rules"])
"""Of a worker of the service, only where the act puts one into a session (M-19e)."""

WHO_SEES = frozenset(
    [
        "admission-ask-leave",
        "admission-ask-take",
        "desk-note-ask",
        "desk-note-ask-refusal",
        "desk-note-ask-refused",
    ]
)
"""Who sees what, told per act elsewhere (X-51)."""

POWERS = frozenset(
    [
        "acting-title",
        "acting-whom",
        "acting-confirm",
        "notice-acting-named",
        "notice-acting-ended",
        "refuse-acting-who",
        "desk-asked",
        "desk-file-held",
        "power-ask-hr",
        "refuse-nobody-decides",
    ]
)
"""Who decides about roles and accounts, and who acts for the head: no act has a word on it."""

NEUTRAL = BEFORE_ANY_ACT | ROLES | OF_ITS_STAFF | WHO_SEES | POWERS
TITLE = re.compile(r"\bhr_(?:head_)?title\(")
GENERAL = re.compile(r"(?i)персоналды басқару қызмет")
"""The general Kazakh word, which no act at hand prints."""


def speaking_generally() -> set[str]:
    """The Kazakh texts with the general word."""
    found = set()
    for file in (ROOT / "locales" / "kk").glob("*.ftl"):
        key = ""
        for line in file.read_text("utf-8").splitlines():
            key = line.partition(" =")[0] if re.match(r"[a-z]\S* =", line) else key
            if not line.startswith("#") and GENERAL.search(line):
                found.add(key)
    return found


def test_the_general_word_stands_only_where_no_act_is_known() -> None:
    assert speaking_generally() == NEUTRAL


def given() -> Iterator[tuple[str, str]]:
    """Each `hr=…` of a screen: the file, and what is given."""
    for file in (ROOT / "handlers").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.keyword) and node.arg == "hr":
                yield file.relative_to(ROOT).as_posix(), ast.unparse(node.value)


def test_every_screen_gives_the_title_of_its_act() -> None:
    """What is given is the title of HR or of its head, at once or under the name `hr`."""
    other = {(file, value) for file, value in given() if value != "hr" and not TITLE.search(value)}
    assert other == set()
    named = {file for file, value in given() if value == "hr"}
    unmade = {file for file in named if not _makes_it((ROOT / file).read_text("utf-8"))}
    assert unmade == set()


def _makes_it(code: str) -> bool:
    """Whether every assignment of the name `hr` takes it from an act."""
    lines = re.findall(r"^\s+[\w, ]*\bhr = .+$", code, re.MULTILINE)
    return bool(lines) and all(TITLE.search(line) for line in lines)


@pytest.mark.parametrize(
    ("act", "language", "title"),
    [
        ("mangystau-2025", "kk", "персоналды басқару қызметі"),
        ("mangystau-2025", "ru", "служба управления персоналом"),
        ("shymkent-2023", "ru", "служба управления персоналом"),
        ("baidibek-2023", "kk", "тұрақты комиссиялар бөлімінің басшысы"),
    ],
)
def test_m8_s11a_b9a_the_title_is_the_acts(act: str, language: str, title: str) -> None:
    """M-8, S-11a, B-9a: the general word in Kazakh where only Russian is at hand."""
    found = Shelf.open(None).get(act)
    assert found is not None
    assert hr_title(found, texts(language)) == title
