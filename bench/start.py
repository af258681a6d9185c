"""Mark 8: from nothing to the first answered update, beside importing aiogram."""

from __future__ import annotations

import asyncio
import json
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.bare import TOKEN
from bench.children import python
from storage.database import Database

HELLO = {
    "update_id": 1,
    "message": {
        "message_id": 1,
        "date": 1_775_000_000,
        "chat": {"id": 7, "type": "private", "first_name": "Әсел"},
        "from": {"id": 7, "is_bot": False, "first_name": "Әсел", "language_code": "kk"},
        "text": "/start",
    },
}


@dataclass(frozen=True)
class Start:
    """Seconds, megabytes of memory at most, and how many updates were answered."""

    seconds: float
    megabytes: float
    answered: int = 0


def measure(rounds: int) -> tuple[Start, Start]:
    """Ours until its first answer, and `import aiogram`. Medians of interleaved rounds."""
    ours, theirs = [], []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as name:
            ours.append(_ours(Path(name)))
        theirs.append(_import())
    return _median(ours), _median(theirs)


def _median(starts: list[Start]) -> Start:
    return Start(
        median(one.seconds for one in starts),
        median(one.megabytes for one in starts),
        sum(one.answered for one in starts),
    )


def _import() -> Start:
    began = time.monotonic()
    with python("-c", "import aiogram; print(flush=True); input()") as child:
        child.line()
        return Start(time.monotonic() - began, child.most_megabytes())


async def _make(path: Path) -> None:
    async with await Database.open(path, create=True):
        pass


def _ours(folder: Path) -> Start:
    """`bagalau run` with an empty database, and a stranger who says /start."""
    asyncio.run(_make(folder / "b.db"))
    file = folder / "updates"
    file.write_text(f"0\t{json.dumps(HELLO)}", "utf-8")
    with python("-m", "bench.load", str(file)) as load:
        address = f"http://127.0.0.1:{int(load.line())}"
        environment = {"BOT_TOKEN": TOKEN, "BOT_API_URL": address, "DATABASE": f"{folder}/b.db"}
        environment["KEYS_DIR"] = f"{folder}/keys"
        began = time.monotonic()
        with python("-m", "bench.bagalau", "run", environment=environment) as bot:
            answered = json.loads(load.line())["answered"]
            return Start(time.monotonic() - began, bot.most_megabytes(), len(answered))
