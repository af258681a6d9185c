"""The technical attackers against the program, and against each build without a protection.

Few campaigns here; `make attacks` runs a thousand.
"""

from __future__ import annotations

import asyncio
from functools import cache

import pytest

from tests.attacks.attackers import ATTACKS
from tests.attacks.campaign import Mutant
from tests.attacks.learning import Outcome
from tests.attacks.listeners import LISTENER_MUTANTS, LISTENERS
from tests.attacks.measuring import MOST_SIGMAS, measured, overheard
from tests.attacks.mutants import MUTANTS

CAMPAIGNS = 20
CAMPAIGNS_OF_A_MUTANT = 30
IN_CHATS = 10
QUICK = [(attack, mutants[0]) for attack, mutants in MUTANTS.items()]
"""One build an attack, the one that is caught within few campaigns."""


@cache
def of_the_program() -> dict[str, Outcome]:
    """All attackers before the same campaigns."""
    return asyncio.run(measured(CAMPAIGNS, ATTACKS))


@pytest.mark.parametrize("attack", ATTACKS)
def test_it_adds_nothing_to_the_report(attack: str) -> None:
    """R-360.1, R-360.4."""
    assert of_the_program()[attack].sigma <= MOST_SIGMAS


@pytest.mark.parametrize(("attack", "mutant"), QUICK)
def test_without_its_protection_it_succeeds(attack: str, mutant: type[Mutant]) -> None:
    found = asyncio.run(measured(CAMPAIGNS_OF_A_MUTANT, [attack], mutant))[attack]
    assert found.sigma > MOST_SIGMAS


@cache
def of_the_chats() -> dict[str, Outcome]:
    """Those who listen, before the same campaigns."""
    return asyncio.run(overheard(IN_CHATS, LISTENERS))


@pytest.mark.parametrize("attack", LISTENERS)
def test_a_listener_learns_nothing(attack: str) -> None:
    """R-360.1, R-360.4: whole conversations, a log at DEBUG, chats as they stand in the end."""
    assert of_the_chats()[attack].sigma <= MOST_SIGMAS


@pytest.mark.parametrize("attack", LISTENERS)
def test_a_listener_learns_from_a_careless_build(attack: str) -> None:
    found = asyncio.run(overheard(IN_CHATS, [attack], LISTENER_MUTANTS[attack][0]))[attack]
    assert found.sigma > MOST_SIGMAS


def test_each_attack_has_builds_to_catch() -> None:
    assert MUTANTS.keys() == ATTACKS.keys()
    assert LISTENER_MUTANTS.keys() == LISTENERS.keys()
    assert all([*MUTANTS.values(), *LISTENER_MUTANTS.values()])
