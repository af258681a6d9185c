"""What one person may spend, and which of his taps and screens are overtaken."""

from __future__ import annotations

import pytest
from aiogram.types import Update

from bot.telegram.lines import Budget, PersonLine, Rate, in_passing
from handlers.kit.answers import Answer, Screen, Silence, Toast
from tests.transport.fake_telegram import says, taps


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_budget_is_spent_at_once_and_comes_back_by_and_by() -> None:
    clock = Clock()
    budget = Budget(Rate(3, 2.0), clock)
    assert [budget.spend(7) for _ in range(4)] == [True, True, True, False]
    assert budget.spend(8)
    clock.now += 0.5
    assert [budget.spend(7) for _ in range(2)] == [True, False]
    clock.now += 100
    assert [budget.spend(7) for _ in range(4)] == [True, True, True, False]


def test_nothing_is_remembered_of_whoever_has_all_of_it_again() -> None:
    clock = Clock()
    budget = Budget(Rate(3, 2.0), clock)
    for who in range(1000):
        budget.spend(who)
    clock.now += 2
    budget.spend(1)
    assert len(budget) == 1


def update(raw: dict[str, object]) -> Update:
    return Update.model_validate(raw)


def test_the_newest_tap_of_a_button_counts_and_a_text_parts_them() -> None:
    line = PersonLine(7)
    raws = [taps(1, 7, "a"), taps(2, 7, "b"), taps(3, 7, "a"), says(4, 7), taps(5, 7, "b")]
    taken = [line.enter(update(raw), "any") for raw in raws]
    assert [line.is_repeated(one) for one in taken] == [True, False, False, False, False]


@pytest.mark.parametrize(
    "more",
    [
        Screen("x", new=True),
        Screen("x", edits=5),
        Screen("x", commands=(("home", "..."),)),
        Screen("x", rewrites=((4, Screen("y")),)),
        Screen("x", contact_button="..."),
        Screen("x", drop_keyboard=True),
    ],
)
def test_only_a_mere_edit_is_overtaken(more: Answer) -> None:
    line = PersonLine(7)
    shown: list[Answer] = [Screen("x"), more, Screen("x", toast="saved")]
    taken = [line.enter(update(taps(n, 7)), "tap") for n in range(3)]
    for one, answer in zip(taken, shown, strict=True):
        line.will_show(one, answer)
    outdated = [line.is_outdated(one, answer) for one, answer in zip(taken, shown, strict=True)]
    assert outdated == [True, False, False]


def test_in_passing_a_screen_is_its_toast() -> None:
    assert in_passing(Screen("x", toast="saved", alert=True)) == Toast("saved", alert=True)
    assert in_passing(Screen("x")) == Silence("a later screen")
