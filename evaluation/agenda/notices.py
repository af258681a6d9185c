"""What the bot tells people unasked: written with its cause, asked again before it is sent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from evaluation.agenda.books import Books
from evaluation.agenda.duties import duties_of
from evaluation.agenda.nouns import Digest, Envelope, Letter
from evaluation.agenda.process import B, Compose, Letters, Turns
from evaluation.base.ids import NoticeId, ResultId
from evaluation.base.place import Place
from evaluation.law.moment import Moment, Moments
from evaluation.outbox.nouns import Details, WaitingLetter

DIGESTS = ("digest", "nudge", "joined")


class Notices:
    """Verbs of delivery: what is due, what to write, what became of it.

    `letters` are those of every process; `turns` make the digests; `delivered` notes that a letter
    has brought a result.
    """

    def __init__(
        self,
        moments: Moments[B],
        letters: Letters[B],
        turns: Sequence[Turns[B]],
        delivered: Callable[[Moment[B], ResultId], None],
    ) -> None:
        known = {**dict.fromkeys(DIGESTS, _digest_of(turns)), **letters}

        async def letter(waiting: WaitingLetter) -> Letter | None:
            return await moments.read(lambda moment: _letter(moment, known[waiting.kind], waiting))

        async def sent(notice: NoticeId, place: Place) -> None:
            def change(moment: Moment[B]) -> None:
                for result in moment.books.outbox.sent(notice, place, moment.now):
                    delivered(moment, result)

            await moments.write(change)

        self._moments: Moments[Books] = moments
        self._letter, self._sent = letter, sent

    async def due(self, channel: str, limit: int) -> tuple[WaitingLetter, ...]:
        """What may go now to people who can be reached by a channel, oldest first."""
        return await self._moments.read(
            lambda moment: moment.books.outbox.due(moment.now, channel, limit)
        )

    async def oldest_due(self, channel: str) -> datetime | None:
        """Since when the first of what may go now has waited, None where nothing does."""
        found = await self._moments.read(
            lambda moment: moment.books.outbox.oldest_due(moment.now, channel)
        )
        return next(iter(found), None)

    async def letter(self, waiting: WaitingLetter) -> Letter | None:
        """What to write, or None if its cause is gone meanwhile."""
        return await self._letter(waiting)

    async def sent(self, notice: int, place: Place) -> None:
        """The messenger took it."""
        await self._sent(NoticeId(notice), place)

    async def drop(self, notice: int) -> None:
        """Its cause is gone."""
        await self._moments.write(
            lambda moment: moment.books.outbox.drop(NoticeId(notice), moment.now)
        )

    async def unreachable(self, notice: int) -> None:
        """The recipient has blocked the bot: his notices wait, HR's call list knows.

        What went to an account that is his no longer is dropped: nothing more can be done.
        """

        def change(moment: Moment[Books]) -> None:
            moment.books.joining.lost(NoticeId(notice))
            moment.books.outbox.drop_addressed(NoticeId(notice), moment.now)

        await self._moments.write(change)


def _digest_of(turns: Sequence[Turns[B]]) -> Compose[B]:
    def digest(moment: Moment[B], envelope: Envelope, _: Details) -> Letter | None:
        duties = duties_of(moment, turns, envelope.recipient)
        return Digest(envelope, duties) if duties else None

    return digest


def _letter(moment: Moment[B], compose: Compose[B], waiting: WaitingLetter) -> Letter | None:
    recipient = moment.books.people.get(waiting.person)
    if recipient is None:
        return None
    silent = not moment.office.is_working_hour(moment.now, moment.calendar)
    envelope = Envelope(waiting.id, waiting.kind, recipient, silent)
    return compose(moment, envelope, waiting.details)
