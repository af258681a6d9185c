"""The bot starts on an old database: what it sends by itself, and to texts that it had awaited."""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bot.telegram.pace import Pace
from sandbox.body.stage import BotEngine, make_people, sandbox_settings
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.people import People
from sandbox.telegram.session import InProcessSession
from tests.routing import build

ANSWERS = {
    "day": "12.05.2026",
    "time": "15:00",
    "mark": "4,5",
    "exact_mark": "3,75",
    "value": "9",
    "days": "45",
    "absence_days": "01.04.2026 - 20.04.2026",
    "absence_back": "20.04.2026",
    "person": "а",
    "candidate": "а",
    "absent": "а",
    "member": "а",
    "posted": "02.04.2026",
    "offer": "4,25",
}
"""What is typed, by the last word of what is awaited."""

WORDS = "Слова <b>&"
SILENT = {"getupdates", "getme", "getfile", "setmycommands", "setmydescription"}
SILENT |= {"setmyshortdescription", "sendchataction"}
NUMBERS = {"chat_id", "message_id", "callback_query_id", "document", "photo"}


async def woken(folder: Path) -> dict[str, list[Any]]:
    """By chat what the bot called with `bagalau.db` and `keys` in `folder`."""
    accounts, awaited, last = _waiting(folder / "bagalau.db")
    clock = SandboxClock(datetime.fromtimestamp(last, UTC), running=False)
    people = make_people(clock, limits=False)
    for telegram in accounts:
        people.add("Имя", "Фамилия", id=telegram, language_code="ru")
    settings = replace(sandbox_settings("http://127.0.0.1:9", folder), username="TestBot")
    pace = Pace(per_second=100_000, chat_seconds=0.0)
    session = InProcessSession(people.api)
    async with build(settings, clock=clock, session=session, pace=pace) as app:
        await app.start()
        people.engine = BotEngine(app, clock)
        try:
            await people.idle()
            for telegram, state in awaited:
                await people[telegram].say(ANSWERS.get(state.split(":")[-1], WORDS))
                await people.idle()
        finally:
            await app.stop()
    return _calls(people)


def _waiting(path: Path) -> tuple[list[int], list[tuple[int, str]], int]:
    """(who has joined, from whom which text is awaited, the moment of the last act)."""
    with closing(sqlite3.connect(path)) as books:
        accounts = [row[0] for row in books.execute("SELECT telegram_id FROM accounts ORDER BY 1")]
        rows = books.execute(
            """
            SELECT user_id, state FROM prompts
            WHERE state IS NOT NULL AND user_id IN (SELECT telegram_id FROM accounts)
            ORDER BY user_id
            """
        ).fetchall()
        (last,) = books.execute("SELECT max(at) FROM trail").fetchone()
    return accounts, rows, last


def _calls(people: People) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for call in people.calls():
        method = call.method.lower()
        if method in SILENT:
            continue
        arguments = {k: v for k, v in sorted(call.arguments.items()) if k not in NUMBERS}
        told = json.loads(_without_drawn(json.dumps([method, arguments], ensure_ascii=False)))
        found.setdefault(str(call.arguments.get("chat_id", "")), []).append(told)
    return found


def _without_drawn(text: str) -> str:
    """A file between preview and word has a drawn number of up to sixteen digits."""
    return re.sub(r"\d{12,}", "#", text)
