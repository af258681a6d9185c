"""The technical attackers against the program, and against each build without a protection.

Few campaigns here; `make attacks` runs a thousand.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest

from tests.attacks import mutants
from tests.attacks.attackers import ATTACKS, circles_changed
from tests.attacks.campaign import MANY, Mutant, campaign
from tests.attacks.learning import Outcome
from tests.attacks.listeners import LISTENER_MUTANTS, LISTENERS
from tests.attacks.measuring import APART, MOST_SIGMAS, measured, overheard, scratch
from tests.attacks.mutants import MUTANTS
from tests.attacks.programme import Templates
from tests.attacks.rows import Value
from tests.attacks.truth import truth

CAMPAIGNS, IN_CHATS = 15, 8
FEW, MORE = 14, 30
"""What is read openly is caught in few campaigns, who took part in more."""

QUICK = (
    ("times and order", mutants.DraftFromTheFirstAnswer, MORE),
    ("two backups", mutants.KeyKept, FEW),
    ("two backups", mutants.OnlyTheChangedSeat, MORE),
    ("participation list", mutants.AnsweredAt, MORE),
    ("reminders", mutants.RemindOnlyTheRest, MORE),
    ("FSM and outbox", mutants.PlainDrafts, FEW),
    ("differencing", mutants.EnoughOfEach, MORE),
    ("the departed", mutants.DepartedDontCount, MORE),
    ("a second phone", mutants.AnyPhoneReads, FEW),
    ("closed twice", mutants.NothingNoted, MORE),
    ("raw bytes", mutants.PlainAndKept, FEW),
    ("raw bytes and the key", mutants.LogNotTruncated, FEW),
)
"""One build an attack; `make attacks` tries all."""

TOGETHER = tuple(attack for attack in ATTACKS if attack not in APART)


@cache
def of_the_program() -> dict[str, Outcome]:
    """All attackers before the same campaigns."""
    return asyncio.run(measured(CAMPAIGNS, TOGETHER))


@pytest.mark.parametrize("attack", TOGETHER)
def test_it_adds_nothing_to_the_report(attack: str) -> None:
    """S-34a, R-360.1, R-360.4."""
    assert of_the_program()[attack].sigma <= MOST_SIGMAS


@pytest.mark.parametrize(("attack", "mutant", "campaigns"), QUICK)
def test_without_its_protection_it_succeeds(
    attack: str, mutant: type[Mutant], campaigns: int
) -> None:
    found = asyncio.run(measured(campaigns, [attack], mutant))[attack]
    assert found.sigma > MOST_SIGMAS


def test_all_circles_change_at_once() -> None:
    """R-360.1: whoever sits in several would else be named by them ("copies of many circles")."""
    everything, changed = asyncio.run(_changed_circles(Mutant()))
    assert all(circles == everything for circles in changed)
    everything, changed = asyncio.run(_changed_circles(mutants.OnlyTheTouchedCircles()))
    assert any(circles < everything for circles in changed)


async def _changed_circles(mutant: Mutant) -> tuple[set[Value], list[set[Value]]]:
    """The circles of a body, and those that changed from sitting to sitting."""
    with scratch() as name:
        folder = Path(name) / "office"
        folder.mkdir()
        held = await campaign(Templates(Path(name)), folder, truth(1, 7), mutant, [MANY])
    everything = {row[1] for row in held.copies[0]["sealed_drafts"].rows}
    assert len(everything) > 3
    return everything, [circles_changed(*pair) for pair in pairwise(held.copies)]


@cache
def of_the_chats() -> dict[str, Outcome]:
    """Those who listen, before the same campaigns."""
    return asyncio.run(overheard(IN_CHATS, LISTENERS))


@pytest.mark.parametrize("attack", LISTENERS)
def test_a_listener_learns_nothing(attack: str) -> None:
    """R-360.1, R-360.4: whole conversations, a log at DEBUG, chats as they stand in the end."""
    assert of_the_chats()[attack].sigma <= MOST_SIGMAS


class Careless(mutants.Patched):
    """One build without any of the protections that listeners meet."""

    name = "careless"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        builds = (LISTENER_MUTANTS[attack][0]() for attack in LISTENERS)
        return [part for one in builds if isinstance(one, mutants.Patched) for part in one.parts()]


@cache
def of_careless_chats() -> dict[str, Outcome]:
    """Those who listen, before the same campaigns of such a build."""
    return asyncio.run(overheard(FEW, LISTENERS, Careless))


@pytest.mark.parametrize("attack", LISTENERS)
def test_a_listener_learns_from_a_careless_build(attack: str) -> None:
    assert of_careless_chats()[attack].sigma > MOST_SIGMAS


def test_each_attack_has_builds_to_catch() -> None:
    assert MUTANTS.keys() == ATTACKS.keys()
    assert LISTENER_MUTANTS.keys() == LISTENERS.keys()
    assert all([*MUTANTS.values(), *LISTENER_MUTANTS.values()])
