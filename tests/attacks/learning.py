"""An attacker learns from campaigns whose truth he knows, and guesses in the others.

He takes the trait that betrays most beyond what the report says already, and corrects by it the
guess that the report allows. Both halves of the campaigns are learnt from, and guessed in, in turn.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, stdev

from tests.attacks.attackers import Findings
from tests.attacks.chance import Figures, Likely, best, lawful
from tests.attacks.truth import COUNT, NOTHING, SYMBOLS, Truth

SEEN_OFTEN = 6
"""A value met in fewer campaigns than this teaches nothing."""

SMOOTH = 2.0
TRIED = 3

Counts = list[float]


@dataclass(frozen=True)
class Case:
    """One campaign before an attacker: its truth, the report, what he found."""

    truth: Truth
    figures: Figures
    findings: Findings
    is_granted: bool = False
    """Whether it is known who took part, and only their answers are guessed."""


@dataclass(frozen=True)
class Outcome:
    """How an attacker fared: shares of answers guessed right, and the distance in sigmas."""

    campaigns: int
    accuracy: float
    chance: float
    sigma: float
    clue: str = ""
    """What he went by."""


@dataclass
class _Clue:
    """What a trait's value says: what was seen with it, and what the report made expect."""

    seen: Counts
    expected: Counts
    campaigns: int = 0
    last: int = -1

    def add(self, campaign: int, answer: int, likely: Likely) -> None:
        self.seen[answer] += 1
        for symbol, share in enumerate(likely):
            self.expected[symbol] += share
        if self.last != campaign:
            self.last = campaign
            self.campaigns += 1

    def corrected(self, likely: Likely) -> Likely:
        """The guess from the report with what the trait adds to it."""
        return tuple(
            share * (seen + SMOOTH * (expected + 0.1)) / ((1 + SMOOTH) * (expected + 0.1))
            for share, seen, expected in zip(likely, self.seen, self.expected, strict=True)
        )

    def surprise(self) -> float:
        """How far what was seen lies from what was expected (chi square)."""
        pairs = zip(self.seen, self.expected, strict=True)
        return sum((s - e) ** 2 / (e + 0.5) for s, e in pairs)


Clues = dict[Hashable, _Clue]


@dataclass(frozen=True)
class _Guess:
    campaign: int
    answer: int
    likely: Likely
    traits: tuple[Mapping[str, Hashable], Mapping[str, Hashable]]

    def value(self, name: str) -> Hashable:
        for traits in self.traits:
            if name in traits:
                return traits[name]
        return None


def outcome(cases: Sequence[Case]) -> Outcome:
    """Learn from each half of the campaigns, guess in the other."""
    gains: list[tuple[int, int, int]] = []
    clues = []
    for half in (0, 1):
        learnt, tried = (
            [_guesses(n, case) for n, case in enumerate(cases) if n % 2 == part]
            for part in (half, 1 - half)
        )
        name, found = _best_clue([one for guesses in learnt for one in guesses])
        clues.append(name)
        gains += [_score(guesses, name, found) for guesses in tried if guesses]
    return _outcome(gains, " | ".join(sorted({name for name in clues if name})))


def _guesses(campaign: int, case: Case) -> list[_Guess]:
    posterior = lawful(case.truth.size, case.truth.asked, case.figures)
    if case.is_granted:
        posterior = tuple(_of_one_who_answered(likely) for likely in posterior)
    return [
        _Guess(
            campaign,
            case.truth.given[seat][item],
            posterior[item],
            (case.findings.of_chairs[seat], case.findings.of_answers[seat][item]),
        )
        for seat in range(case.truth.size)
        for item in range(COUNT)
        if not case.is_granted or case.truth.given[seat][item] != NOTHING
    ]


def _of_one_who_answered(likely: Likely) -> Likely:
    return (*(share / (1 - likely[NOTHING]) for share in likely[:NOTHING]), 0.0)


def _best_clue(guesses: Sequence[_Guess]) -> tuple[str, Clues]:
    """The trait by which most is guessed right that wasn't before."""
    tables = _tables(guesses)
    ranked = sorted(tables, key=lambda name: (-_strength(tables[name]), name))[:TRIED]
    scores = {}
    for name in ranked:
        right, chance, _ = _score(guesses, name, tables[name])
        scores[name] = right - chance
    winner = max(ranked, key=lambda name: scores[name], default="")
    return winner, tables.get(winner, {})


def _tables(guesses: Sequence[_Guess]) -> dict[str, Clues]:
    tables: dict[str, Clues] = defaultdict(dict)
    for guess in guesses:
        for name, value in _named(guess):
            clue = tables[name].get(value)
            if clue is None:
                clue = tables[name][value] = _Clue([0.0] * SYMBOLS, [0.0] * SYMBOLS)
            clue.add(guess.campaign, guess.answer, guess.likely)
    return tables


def _named(guess: _Guess) -> Iterator[tuple[str, Hashable]]:
    for traits in guess.traits:
        yield from traits.items()


def _strength(clues: Clues) -> float:
    often = [one for one in clues.values() if one.campaigns >= SEEN_OFTEN]
    if len(often) < 2:
        return 0.0
    freedom = (SYMBOLS - 1) * len(often)
    return (sum(one.surprise() for one in often) - freedom) / sqrt(2 * freedom)


def _score(guesses: Sequence[_Guess], name: str, clues: Clues) -> tuple[int, int, int]:
    """(right with the trait, right by the report alone, all)."""
    right = chance = 0
    for guess in guesses:
        bet = best(guess.likely)
        chance += bet == guess.answer
        clue = clues.get(guess.value(name)) if name else None
        if clue is not None and clue.campaigns >= SEEN_OFTEN:
            bet = best(clue.corrected(guess.likely))
        right += bet == guess.answer
    return right, chance, len(guesses)


def _outcome(gains: Sequence[tuple[int, int, int]], clue: str) -> Outcome:
    total = sum(count for _, _, count in gains)
    shares = [(right - chance) / count for right, chance, count in gains]
    spread = stdev(shares) if len(shares) > 1 else 0.0
    sigma = fmean(shares) / (spread / sqrt(len(shares))) if spread else 0.0
    accuracy = sum(right for right, _, _ in gains) / total
    return Outcome(len(gains), accuracy, sum(c for _, c, _ in gains) / total, sigma, clue)
