"""What may enter the log: kinds, types, places in the code; never ids, names, texts, arguments."""

from __future__ import annotations

import logging
from pathlib import Path

# Each of these prints ids of updates and people, arguments of SQL, or the words of an exception.
TALKATIVE = (
    "aiogram.dispatcher",
    "aiogram.event",
    "aiogram.middlewares",
    "aiosqlite",
    "aiohttp.access",
    "aiohttp.server",  # a malformed request, whole; handlers of ours catch what they raise
    "apscheduler.executors.default",  # our own tick is caught and told by us
    "apscheduler.scheduler",
)

_PROJECT = Path(__file__).resolve().parents[2]


def quiet_logs() -> None:
    """Turns off the loggers of libraries that would write down what must stay secret."""
    for name in TALKATIVE:
        logging.getLogger(name).disabled = True


def describe(error: BaseException) -> str:
    """An error as its type and the innermost line of ours that it went through, without its words.

    `"KeyError at handlers/quarter/scoring.py:41"`. Words of exceptions carry chat ids and
    people's texts.
    """
    place = _place(error)
    name = type(error).__name__
    return f"{name} at {place}" if place else name


def _place(error: BaseException) -> str | None:
    found = None
    trace = error.__traceback__
    while trace is not None:
        path = Path(trace.tb_frame.f_code.co_filename)
        if path.is_relative_to(_PROJECT) and "site-packages" not in path.parts:
            found = f"{path.relative_to(_PROJECT).as_posix()}:{trace.tb_lineno}"
        trace = trace.tb_next
    return found
