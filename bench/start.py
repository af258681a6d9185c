"""Mark 8: from nothing to the first answered update, beside importing aiogram."""

from __future__ import annotations

import json
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.bare import TOKEN
from bench.children import python

ROUNDS = 5
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
    """Seconds, and megabytes of memory at most."""

    seconds: float
    megabytes: float


def measure() -> tuple[Start, Start]:
    """Ours until its first answer, and `import aiogram`. Medians of interleaved rounds."""
    ours, theirs = [], []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as name:
            ours.append(_ours(Path(name)))
        theirs.append(_import())
    return _median(ours), _median(theirs)


def _median(starts: list[Start]) -> Start:
    return Start(median(s.seconds for s in starts), median(s.megabytes for s in starts))


def _import() -> Start:
    began = time.monotonic()
    with python("-c", "import aiogram; print(flush=True); input()") as child:
        child.line()
        return Start(time.monotonic() - began, child.megabytes())


def _ours(folder: Path) -> Start:
    """`bagalau run` with a new database, and a stranger who says /start."""
    file = folder / "updates"
    file.write_text(json.dumps(HELLO), "utf-8")
    with python("-m", "bench.load", str(file)) as load:
        address = f"http://127.0.0.1:{int(load.line())}"
        environment = {"BOT_TOKEN": TOKEN, "BOT_API_URL": address, "DATABASE": f"{folder}/b.db"}
        began = time.monotonic()
        with python("-m", "bot", "run", environment=environment) as bot:
            load.line()
            return Start(time.monotonic() - began, bot.megabytes())
