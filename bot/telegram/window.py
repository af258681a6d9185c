"""Which updates are in hand, and how far Telegram may forget them."""

from __future__ import annotations

# Telegram sends again at most the 100 that it holds as unconfirmed; the rest is to spare.
REMEMBERED = 1_000


class Window:
    """The unconfirmed updates in the order they came, and the offset behind the finished ones.

    Nothing here compares ids: after a week of silence Telegram's ids start anew, lower or higher.
    """

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self.offset: int | None = None
        """What the next fetch confirms: every update before this one. None before the first."""
        self._in_hand: dict[int, bool] = {}
        self._recent: dict[int, None] = {}
        self._remembered = remembered

    def __len__(self) -> int:
        """How many updates Telegram still holds for us."""
        return len(self._in_hand)

    @property
    def unfinished(self) -> int:
        """How many of them are still being handled."""
        return sum(not finished for finished in self._in_hand.values())

    def take(self, update_id: int) -> bool:
        """Whether the update is new; one in hand or just done comes again until it is confirmed."""
        if update_id in self._in_hand or update_id in self._recent:
            return False
        self._in_hand[update_id] = False
        return True

    def finish(self, update_id: int) -> bool:
        """Marks an update done; says whether the offset moved. Finishing twice moves nothing."""
        if update_id not in self._in_hand:
            return False
        self._in_hand[update_id] = True
        moved = False
        while (passed := next(iter(self._in_hand), None)) is not None and self._in_hand[passed]:
            del self._in_hand[passed]
            self._remember(passed)
            self.offset = passed + 1
            moved = True
        return moved

    def is_unfinished(self, update_id: int) -> bool:
        """Whether the update is still being handled."""
        return self._in_hand.get(update_id) is False

    def confirm(self, update_id: int) -> bool:
        """Whether the update is done: then whoever brought it forgets it, whatever came before."""
        if self._in_hand.get(update_id):
            del self._in_hand[update_id]
            self._remember(update_id)
        return update_id in self._recent

    def _remember(self, update_id: int) -> None:
        self._recent[update_id] = None
        if len(self._recent) > self._remembered:
            del self._recent[next(iter(self._recent))]
