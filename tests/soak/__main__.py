"""The main conversations, killed at their statements and calls: `python -m tests.soak`."""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.soak.running import differences, points, run
from tests.soak.scenes import SCENES, Scene, prepared


def main() -> int:
    """Print a line for each scene; 1 where a kill changed what is left."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak", description=__doc__)
    parser.add_argument("--points", type=int, default=30, help="at most, of each kind and scene")
    parser.add_argument("--scene", choices=[scene.name for scene in SCENES], action="append")
    told = parser.parse_args()
    chosen = [scene for scene in SCENES if told.scene is None or scene.name in told.scene]
    return int(sum(asyncio.run(_soak(scene, told.points)) for scene in chosen) > 0)


async def _soak(scene: Scene, most: int) -> int:
    """How many of its kills left something else than no kill does."""
    with TemporaryDirectory() as folder:
        body = await prepared(scene, Path(folder))
        reference = await run(scene, body)
        done = deaths = wrong = 0
        for point in points(reference, most):
            struck = await run(scene, body, point)
            found = differences(reference, struck)
            done, deaths, wrong = done + 1, deaths + struck.deaths, wrong + bool(found)
            for line in found:
                _say(f"  {scene.name}, {point}: {line}")
    of = f"{reference.statements} statements, {reference.calls} calls"
    _say(f"{scene.name:12} {of}: {done} runs, {deaths} kills met it, {wrong} left something else")
    return wrong


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
