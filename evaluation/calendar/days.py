"""The office's own word on single days, which wins over the public calendar."""

from __future__ import annotations

from datetime import date

from evaluation.base.person import Person, require_hr, require_reason
from evaluation.base.store import Clock, Store
from evaluation.calendar.books import Books
from evaluation.calendar.calendar import Override


class Days:
    """Verbs of the calendar: list, set and remove the office's overrides."""

    def __init__(self, store: Store[Books], clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def overrides(self, actor: Person | None) -> tuple[Override, ...]:
        """All overrides by date; `actor` None is the command line. Raises Refusal."""
        if actor is not None:
            require_hr(actor)
        return await self._store.read(lambda books: books.days.overrides())

    async def override(
        self, actor: Person | None, day: date, is_working: bool | None, reason: str
    ) -> None:
        """Say that `day` is worked, or off, or (None) as the public calendar has it."""
        if actor is not None:
            require_hr(actor)
        words = require_reason(reason) if is_working is not None else ""

        def change(books: Books) -> None:
            if is_working is None:
                books.days.remove(day)
            else:
                books.days.set(Override(day, is_working, words))
            payload = {"day": day.isoformat(), "is_working": is_working, "reason": words}
            books.trail.add(self._clock.now(), actor, "calendar", payload)

        await self._store.write(change)
