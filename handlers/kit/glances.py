"""What an evaluator looked at last: a hint for a typed digit."""

from __future__ import annotations

from collections import OrderedDict

from evaluation.base.ids import PersonId, SheetId
from evaluation.base.person import Person


class Glances:
    """Which item somebody looked at last: a hint for typed digits, forgotten at a restart."""

    def __init__(self) -> None:
        self._seen: OrderedDict[PersonId, tuple[SheetId, int]] = OrderedDict()

    def look(self, actor: Person, sheet: SheetId, item: int) -> None:
        """Remember the item on the screen."""
        self._seen[actor.id] = (sheet, item)
        self._seen.move_to_end(actor.id)
        while len(self._seen) > 10_000:
            self._seen.popitem(last=False)

    def forget(self, actor: Person) -> None:
        """He looks at something else now, where a digit marks nothing either."""
        self._seen.pop(actor.id, None)

    def of(self, actor: Person) -> tuple[SheetId, int] | None:
        """The item that the actor has before him, if we know it."""
        return self._seen.get(actor.id)
