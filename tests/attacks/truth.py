"""What the respondents of a seeded campaign really do: that which the attackers want to know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from evaluation.survey.questionnaire import CANNOT_JUDGE

COUNT = 8
"""How many competences a servant is asked about under (S-35)."""

NOTHING = 7
"""What somebody gave who gave nothing."""

SIZES = (3, 4, 5, 6, 7)
SYMBOLS = 8

SHARES = {5: 0.58, 4: 0.17, 3: 0.10, 2: 0.06, 1: 0.03, 0: 0.03, CANNOT_JUDGE: 0.03}
"""How often each answer is given; of the marks 60 % are the highest one."""

AWAY, STOPPED, GONE = "away", "stopped", "gone"
"""Of whom no answer can come: not joined, has stopped the bot, is dismissed in the middle."""

LEAPS_ON, MOVES_ON, GOES_ON = 4, 6, 5
"""In the evening of which day the clock is wrong; from which day on accounts are others, and
whoever is dismissed is."""

FINISHES, STOPS = 0.7, 0.1
"""How likely somebody finishes, or begins and never finishes; the others never answer."""

DAYS = 12

MOST_ASKED = 7


@dataclass(frozen=True)
class Sitting:
    """Somebody answers some statements in one go: `day` counts from the opening."""

    day: int
    minute: int
    seat: int
    items: tuple[int, ...]
    finishes: bool


@dataclass(frozen=True)
class Truth:
    """One campaign: `given[seat][item]` is a mark, CANNOT_JUDGE or NOTHING."""

    seed: int
    size: int
    given: tuple[tuple[int, ...], ...]
    finished: tuple[bool, ...]
    sittings: tuple[Sitting, ...]
    declines: bool
    """Whether one more is asked, and gives his seat up on the first day."""
    unable: tuple[str, ...] = ()
    """More who are asked and can't answer: AWAY, STOPPED, GONE."""
    moves: tuple[int, ...] = ()
    """Seats whose respondents come with another account from MOVES_ON on: as HR relinks them."""
    leaps: tuple[int, ...] = ()
    """By so many days the clock is wrong in one evening, and right again by night."""
    restored_on: int = 0
    """In the evening of this day last night's copy is put back, and the day answered anew."""

    @property
    def asked(self) -> int:
        """How many are asked by the time of the close."""
        return self.size + len(self.unable)


def truth(seed: int, size: int) -> Truth:
    """The campaign of a seed. Everybody answers by himself, whoever he is and whenever."""
    random = Random(f"{seed}:{size}")
    given, finished, sittings = [], [], []
    for seat in range(size):
        answers, done, sat = _respondent(random, seat)
        given.append(answers)
        finished.append(done)
        sittings += sat
    sittings.sort(key=lambda one: (one.day, one.minute, one.seat))
    declines = size < MOST_ASKED and random.random() < 0.3
    one = Truth(seed, size, tuple(given), tuple(finished), tuple(sittings), declines)
    return _disturbed(random, one)


def _disturbed(random: Random, one: Truth) -> Truth:
    """What befalls a campaign, whatever is answered in it."""
    room = min(MOST_ASKED - one.size - one.declines, 2)
    unable = random.randint(1, room) if room and random.random() < 0.4 else 0
    return replace(
        one,
        unable=tuple(random.choice((AWAY, STOPPED, GONE)) for _ in range(unable)),
        moves=tuple(seat for seat in range(one.size) if random.random() < 0.1),
        leaps=(random.choice((-20, -2, 2, 9)),) if random.random() < 0.3 else (),
        restored_on=random.randrange(2, DAYS) if random.random() < 0.2 else 0,
    )


def _respondent(random: Random, seat: int) -> tuple[tuple[int, ...], bool, list[Sitting]]:
    chance = random.random()
    if chance >= FINISHES + STOPS:
        return (NOTHING,) * COUNT, False, []
    finishes = chance < FINISHES
    upto = COUNT if finishes else random.randint(1, COUNT)
    marks = random.choices(tuple(SHARES), tuple(SHARES.values()), k=upto)
    answers = tuple(marks) + (NOTHING,) * (COUNT - upto)
    pause = random.randint(1, upto) if random.random() < 0.3 else upto
    first = Sitting(
        random.randrange(DAYS),
        _minute(random),
        seat,
        tuple(range(pause)),
        finishes and pause == upto,
    )
    if pause == upto:
        return answers, finishes, [first]
    later = random.randint(first.day + 1, DAYS)
    rest = Sitting(later, _minute(random), seat, tuple(range(pause, upto)), finishes)
    return answers, finishes, [first, rest]


def _minute(random: Random) -> int:
    """Between nine and six."""
    return random.randrange(9 * 60, 18 * 60)


def cells(truths: Sequence[Truth]) -> int:
    """How many answers there are to guess."""
    return sum(one.size * COUNT for one in truths)
