"""Wrong updates by the hundred thousand: `python -m tests.mutated --updates 100000`."""

from __future__ import annotations

import argparse
import asyncio
import logging
import os
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.mutated.sending import ACTS, Tally, send

A_BODY = 2_000
"""So many go to one body before the next one is furnished anew."""


def main() -> int:
    """Print what came of them, act by act; 1 where something broke."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutated", description=__doc__)
    parser.add_argument("--updates", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    told = parser.parse_args()
    bodies = -(-told.updates // A_BODY)
    works = [(ACTS[n % len(ACTS)], told.seed * 1_000 + n) for n in range(bodies)]
    faults = 0
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        for (act, seed), tally in zip(works, pool.map(_tally, works), strict=True):
            faults += len(tally.faults)
            line = f"{act:16}{seed:8}{tally.sent:8} sent{tally.set_aside:8} set aside"
            told_of = (f"{line}{len(tally.faults):6} faults", *tally.faults)
            sys.stdout.write("\n".join(told_of) + "\n")
            sys.stdout.flush()
    return int(faults > 0)


def _tally(work: tuple[str, int]) -> Tally:
    logging.getLogger().addHandler(logging.NullHandler())
    with TemporaryDirectory() as folder:
        return asyncio.run(send(*work, A_BODY, Path(folder)))


if __name__ == "__main__":
    sys.exit(main())
