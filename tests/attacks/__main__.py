"""The attackers by the thousand: `python -m tests.attacks --campaigns 1000` prints their table."""

from __future__ import annotations

import argparse
import asyncio
import os
import sys
from collections.abc import Collection, Iterable, Mapping
from concurrent.futures import Future, ProcessPoolExecutor
from fractions import Fraction

from tests.attacks.attackers import ATTACKS
from tests.attacks.campaign import Mutant
from tests.attacks.certainty import FIGURE_MUTANTS, FORMS, chosen, is_kept, outsider, seeded
from tests.attacks.learning import Outcome
from tests.attacks.listeners import LISTENER_MUTANTS, LISTENERS
from tests.attacks.measuring import APART, MOST_SIGMAS, measured, overheard
from tests.attacks.mutants import MUTANTS
from tests.attacks.truth import SIZES

CAMPAIGNS_OF_A_MUTANT = 150
"""So many are enough for any of them to be caught."""

ALL_MUTANTS = {**MUTANTS, **LISTENER_MUTANTS}


def main() -> int:
    """Print the tables; 1 where an attack succeeds, or lets a mutant pass."""
    parser = argparse.ArgumentParser(prog="python -m tests.attacks", description=__doc__)
    parser.add_argument("--campaigns", type=int, default=1000)
    campaigns = parser.parse_args().campaigns
    good = _technical(campaigns)
    return 0 if _certain(campaigns) and good else 1


def _technical(campaigns: int) -> bool:
    few = min(campaigns, CAMPAIGNS_OF_A_MUTANT)
    with ProcessPoolExecutor(max_workers=os.cpu_count()) as pool:
        program = [
            pool.submit(_measured, campaigns, tuple(LISTENERS)),
            pool.submit(_measured, campaigns, tuple(one for one in ATTACKS if one not in APART)),
            *(pool.submit(_measured, campaigns, (attack,)) for attack in APART),
        ]
        builds = {
            (attack, mutant): pool.submit(_measured, few, (attack,), mutant)
            for attack, mutants in ALL_MUTANTS.items()
            for mutant in mutants
        }
        _say(f"Attackers, circles of {SIZES[0]} to {SIZES[-1]}, {campaigns} campaigns")
        _say(f"{'attacker':24}{'right':>8}{'chance':>8}{'sigmas':>8}")
        held = _all(_held(future.result()) for future in program)
        _say(f"\nBuilds without a protection, {few} campaigns each")
        _say(f"{'attacker':24}{'right':>8}{'chance':>8}{'sigmas':>8}  without")
        return _all(_caught(builds, attack) for attack in ALL_MUTANTS) and held


def _all(checks: Iterable[bool]) -> bool:
    """Whether all hold; none is left out for another's failure."""
    return min(list(checks))


def _measured(
    campaigns: int, attacks: Collection[str], mutant: type[Mutant] | None = None
) -> dict[str, Outcome]:
    run = measured if set(attacks) <= ATTACKS.keys() else overheard
    return asyncio.run(run(campaigns, attacks, mutant))


def _held(found: Mapping[str, Outcome]) -> bool:
    for attack, one in found.items():
        _say(_line(attack, one) + ("" if one.sigma <= MOST_SIGMAS else f"  SUCCEEDS by {one.clue}"))
    return all(one.sigma <= MOST_SIGMAS for one in found.values())


Builds = Mapping[tuple[str, type[Mutant]], "Future[dict[str, Outcome]]"]


def _caught(builds: Builds, attack: str) -> bool:
    results = [(mutant, builds[attack, mutant].result()[attack]) for mutant in ALL_MUTANTS[attack]]
    for mutant, one in results:
        caught = "" if one.sigma > MOST_SIGMAS else "  NOT CAUGHT"
        _say(f"{_line(attack, one)}  {mutant.name}{caught}")
    return all(one.sigma > MOST_SIGMAS for _, one in results)


def _line(attack: str, one: Outcome) -> str:
    return f"{attack:24}{one.accuracy:8.2%}{one.chance:8.2%}{one.sigma:8.2f}"


def _certain(campaigns: int) -> bool:
    """One respondent and two who compare, whatever they give, at each number finished."""
    _say(f"\nCertain conclusions, 60 % top marks (exact; in {8 * campaigns} seeded competences)")
    _say(f"{'form, finished':24}{'outsider':>18}{'alone':>18}{'low':>8}{'two':>18}")
    return _all([_row(form, size, campaigns) for form in FORMS for size in SIZES]) & _all(
        _mutated(name) for name in FIGURE_MUTANTS
    )


def _row(form: str, size: int, campaigns: int) -> bool:
    shows = FORMS[form]
    outside, (alone, two) = outsider(size, shows), (chosen(size, n, shows) for n in (1, 2))
    seen = seeded(size, campaigns, shows)
    _say(
        f"{f'{form}, {size}':24}{_both(outside, seen.outsider, seen.competences):>18}"
        f"{_both(alone.any_mark, seen.alone, seen.competences):>18}{float(alone.low_mark):8.2%}"
        f"{_both(two.any_mark, seen.two, seen.competences):>18}"
    )
    return is_kept(size, shows)


def _both(exact: Fraction, seen: int, of: int) -> str:
    return f"{float(exact):.2%} ({seen / of:.2%})"


def _mutated(name: str) -> bool:
    """Whether another figure is caught."""
    kept = [size for size in SIZES if is_kept(size, FIGURE_MUTANTS[name])]
    broken = [size for size in SIZES if size not in kept]
    _say(f"{name:24}  caught at {', '.join(map(str, broken)) or 'NONE'}")
    return bool(broken)


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - this command prints its table


if __name__ == "__main__":
    sys.exit(main())
