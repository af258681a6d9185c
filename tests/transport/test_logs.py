"""Nothing of a person gets into the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from bot.kit.logs import TALKATIVE, describe, quiet_logs
from bot.kit.workers import Workers


@pytest.fixture
def loud_again() -> Iterator[None]:
    yield
    for name in TALKATIVE:
        logging.getLogger(name).disabled = False


@pytest.mark.usefixtures("loud_again")
@pytest.mark.parametrize("name", TALKATIVE)
def test_talkative_libraries_are_silent(name: str, caplog: pytest.LogCaptureFixture) -> None:
    quiet_logs()
    logging.getLogger(name).error("person 777")
    assert caplog.text == ""


def test_an_error_is_told_by_type_and_place_without_its_words() -> None:
    try:
        raise KeyError("Айгүл")
    except KeyError as error:
        told = describe(error)
    assert told.startswith("KeyError at tests/transport/test_logs.py:")


def test_an_error_in_a_library_is_told_by_our_innermost_line() -> None:
    with pytest.raises(ValueError, match="xxx") as caught:
        int("x" * 3)
    assert describe(caught.value).startswith("ValueError at tests/transport/test_logs.py:")
    assert describe(ValueError("Айгүл")) == "ValueError"


async def test_a_failed_worker_is_logged_and_leaves_the_others(
    caplog: pytest.LogCaptureFixture,
) -> None:
    done = []

    async def fails() -> None:
        raise RuntimeError("Айгүл")

    async def works() -> None:
        done.append(1)

    workers = Workers()
    workers.start(fails())
    workers.start(works())
    await workers.join()
    assert done == [1]
    assert "RuntimeError at" in caplog.text
    assert "Айгүл" not in caplog.text
    assert len(workers) == 0
