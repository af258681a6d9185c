"""One person's updates: in the order they came, within a budget, what was overtaken left out."""

from __future__ import annotations

import asyncio
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

from aiogram.types import Update

from handlers.kit.answers import Answer, Screen, Silence, Toast

Place = tuple[int, int]

# So many of one person's passing words are on their way at once: a flood leaves room for others.
LIGHT_AT_ONCE = 10


@dataclass(frozen=True)
class Rate:
    """`burst` at once, and `per_second` from then on."""

    burst: int
    per_second: float


# A quick thumb makes seven taps a second; what piles up while the bot is down comes at once.
MEMBERS = Rate(60, 10.0)
# Each message of a stranger is answered by one of the 29 that may be sent in a second.
STRANGERS = Rate(20, 1.0)


class Budget:
    """What each of many may spend. Whoever has all of it again is forgotten."""

    def __init__(self, rate: Rate, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = rate
        self._clock = clock
        self._spent: OrderedDict[int, tuple[float, float]] = OrderedDict()

    def __len__(self) -> int:
        """How many are remembered."""
        return len(self._spent)

    def spend(self, who: int) -> bool:
        """Whether one more is within the budget; then it is spent."""
        now = self._clock()
        spent, since = self._spent.get(who, (0.0, now))
        spent = max(0.0, spent - (now - since) * self._rate.per_second)
        if spent + 1 > self._rate.burst:
            return False
        self._spent[who] = (spent + 1, now)
        self._spent.move_to_end(who)
        self._forget(now)
        return True

    def _forget(self, now: float) -> None:
        whole = now - self._rate.burst / self._rate.per_second
        while self._spent and next(iter(self._spent.values()))[1] < whole:
            self._spent.popitem(last=False)


@dataclass(frozen=True)
class Taken:
    """An update in hand. `place` is the message under a tapped button, `button` the button there;
    both are None for what isn't a tap.
    """

    update: Update
    kind: str
    place: Place | None = None
    button: tuple[Place, str, int] | None = None


class PersonLine:
    """One person's updates that are in hand: handled and answered in the order they came."""

    def __init__(self, person: int | None) -> None:
        self.person = person
        self.handling = asyncio.Lock()
        self.answering = asyncio.Lock()
        self.light = asyncio.Semaphore(LIGHT_AT_ONCE)
        self.is_known: bool | None = None
        """Whether the bot knows him, None until that is asked."""
        self.warning: Answer | None = None
        """What he was told when it was too much at once, since he last had nothing in hand."""
        self.waiting: dict[int, Taken] = {}
        """What isn't handled yet, by the number of the update."""
        self.is_held_up = False
        """Whether the oldest of it can't be stored."""
        self._newest: dict[object, int] = {}
        self._texts = 0

    def enter(self, update: Update, kind: str) -> Taken:
        """It waits to be handled. A text parts the taps before it from those behind it."""
        taken = self.waiting[update.update_id] = self._taken(update, kind)
        return taken

    def _taken(self, update: Update, kind: str) -> Taken:
        query = update.callback_query
        if query is None or query.message is None or query.data is None:
            self._texts += 1
            return Taken(update, kind)
        place = (query.message.chat.id, query.message.message_id)
        taken = Taken(update, kind, place, (place, query.data, self._texts))
        self._newest[taken.button] = update.update_id
        return taken

    def is_repeated(self, taken: Taken) -> bool:
        """Whether a later tap of the same button waits, with nothing but taps between them."""
        return self._is_overtaken(taken, taken.button)

    def will_show(self, taken: Taken, answer: Answer) -> None:
        """The answer waits to be shown."""
        if taken.place is not None and _is_edit(answer):
            self._newest[taken.place] = taken.update.update_id

    def is_outdated(self, taken: Taken, answer: Answer) -> bool:
        """Whether a later screen waits for the same message: this one would stand for a moment."""
        return _is_edit(answer) and self._is_overtaken(taken, taken.place)

    def _is_overtaken(self, taken: Taken, by: object) -> bool:
        return by is not None and self._newest[by] != taken.update.update_id


def in_passing(answer: Answer) -> Answer:
    """The word that a tap is answered with, without the screen."""
    if not isinstance(answer, Screen):
        return answer
    words = answer.toast
    return Silence("a later screen") if words is None else Toast(words, alert=answer.alert)


def _is_edit(answer: Answer) -> bool:
    """Whether it is no more than another face of the message under the button."""
    if not isinstance(answer, Screen):
        return False
    plain = Screen(
        answer.text,
        answer.rows,
        answer.toast,
        alert=answer.alert,
        protect=answer.protect,
        silent=answer.silent,
        holds_result=answer.holds_result,
    )
    return answer == plain
