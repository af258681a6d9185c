"""Campaigns by the hundred, before every attacker."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Collection
from pathlib import Path

from tests.attacks.attackers import ATTACKS
from tests.attacks.campaign import COPIES, DEPARTURES, MANY, PHONES, TWICE, VIEWS, Mutant, campaign
from tests.attacks.learning import Case, Outcome, outcome
from tests.attacks.listeners import GRANTED, LISTENERS
from tests.attacks.programme import Templates
from tests.attacks.talk import heard
from tests.attacks.truth import SIZES, truth

MOST_SIGMAS = 3.0
"""How far above chance an attacker may come by luck."""

LOOKS_OF = {
    "two backups": COPIES,
    "copies of many circles": MANY,
    "differencing": VIEWS,
    "the departed": DEPARTURES,
    "a second phone": PHONES,
    "closed twice": TWICE,
}

APART = ("copies of many circles",)
"""An attack with campaigns of its own: the others' would take much longer in a wide body."""

_MEMORY = Path("/dev/shm")


def scratch() -> tempfile.TemporaryDirectory[str]:
    """A folder for files of campaigns, in memory where there is such a place."""
    return tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None)


TOGETHER = 20
"""So many circles share a body, and its log."""


async def overheard(
    campaigns: int, attacks: Collection[str], mutant: type[Mutant] | None = None
) -> dict[str, Outcome]:
    """The same in the chats, for those who listen."""
    seeds = [(seed, SIZES[seed // 2 % len(SIZES)]) for seed in range(campaigns)]
    cases: dict[str, list[Case]] = {name: [] for name in attacks}
    for start in range(0, campaigns, TOGETHER):
        with scratch() as folder:
            found = await heard(Path(folder), seeds[start : start + TOGETHER], (mutant or Mutant)())
        for one in found:
            for attack in attacks:
                findings, granted = LISTENERS[attack](one), attack in GRANTED
                cases[attack].append(Case(one.truth, one.figures, findings, granted))
    return {attack: outcome(known) for attack, known in cases.items()}


async def measured(
    campaigns: int, attacks: Collection[str], mutant: type[Mutant] | None = None
) -> dict[str, Outcome]:
    """So many campaigns, of each size in turn, of the program or of a mutant of it."""
    cases: dict[str, list[Case]] = {name: [] for name in attacks}
    looks = [look for attack, look in LOOKS_OF.items() if attack in attacks]
    with scratch() as name:
        templates = Templates(Path(name))
        for seed in range(campaigns):
            folder = Path(name) / str(seed)
            folder.mkdir()
            one = truth(seed, SIZES[seed // 2 % len(SIZES)])
            held = await campaign(templates, folder, one, mutant() if mutant else None, looks)
            for attack in attacks:
                cases[attack].append(Case(one, held.figures, ATTACKS[attack](held)))
            shutil.rmtree(folder)
    return {attack: outcome(found) for attack, found in cases.items()}
