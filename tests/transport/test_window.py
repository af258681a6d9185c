"""The offset passes what is finished, and nothing else."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from bot.telegram.window import Window


def test_offset_waits_for_the_oldest_that_is_still_handled() -> None:
    window = Window()
    assert [window.take(update) for update in (10, 11, 12)] == [True, True, True]
    moved = [(window.finish(update), window.offset) for update in (11, 10)]
    assert moved == [(False, None), (True, 12)]
    assert (len(window), window.unfinished) == (1, 1)


def test_what_telegram_sends_again_is_taken_once() -> None:
    window = Window()
    assert window.take(10)
    assert not window.take(10)
    window.finish(10)
    assert not window.take(10)


def test_finishing_twice_never_moves_the_offset() -> None:
    window = Window()
    window.take(10)
    window.finish(10)
    window.take(3)
    window.finish(3)
    assert window.offset == 4
    assert not window.finish(10)
    assert window.offset == 4


def test_ids_that_start_anew_after_a_silent_week_are_taken() -> None:
    window = Window()
    window.take(900_000)
    window.finish(900_000)
    assert window.take(17)
    window.finish(17)
    assert window.offset == 18


def test_gaps_between_ids_are_passed() -> None:
    window = Window()
    window.take(10)
    window.take(15)
    window.finish(10)
    assert window.offset == 11
    window.finish(15)
    assert window.offset == 16


def test_memory_of_done_updates_is_bounded() -> None:
    window = Window(remembered=5)
    for update in range(100):
        window.take(update)
        window.finish(update)
    assert not window.take(95)
    assert window.take(94)


@given(st.lists(st.integers(0, 40), unique=True, min_size=1), st.randoms(use_true_random=False))
def test_offset_never_passes_an_unfinished_update(ids: list[int], chance: object) -> None:
    """Whatever the order of arrival and of finishing."""
    window = Window()
    for update in ids:
        window.take(update)
    finished: set[int] = set()
    for update in sorted(ids, key=lambda _: chance.random()):  # type: ignore[attr-defined]
        window.finish(update)
        finished.add(update)
        passed = ids[: len(ids) - len(window)]
        assert set(passed) <= finished
        assert window.offset == (passed[-1] + 1 if passed else None)
        assert len(window) == 0 or ids[len(passed)] not in finished


def test_what_was_brought_is_confirmed_by_itself() -> None:
    window = Window()
    for number in (1, 2):
        assert window.take(number)
    window.finish(2)
    assert (window.confirm(1), window.confirm(2), len(window)) == (False, True, 1)
    assert not window.take(2)
    assert window.confirm(2)
