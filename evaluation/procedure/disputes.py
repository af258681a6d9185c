"""Questions of procedure: asked of HR, answered there, in a register of its own (M-14)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import CircleId
from evaluation.base.person import HR, Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.law.moment import Moment, Moments
from evaluation.procedure.books import Books
from evaluation.procedure.nouns import Dispute

TEXT_LIMIT = 2000


class Disputes:
    """Verbs: ask, answer, list."""

    def __init__(self, moments: Moments[Books]) -> None:
        self._moments = moments

    async def ask(self, actor: Person, text: str) -> Dispute:
        """Register a question of procedure. Raises Refusal."""
        words = question(text)

        def change(moment: Moment[Books]) -> Dispute:
            return registered(moment, actor, words)

        return await self._moments.write(change)

    async def answer(self, actor: Person, dispute: int, text: str) -> Dispute:
        """HR answers, once; nobody answers himself. Raises Refusal."""
        require_hr(actor)
        words = question(text)

        def change(moment: Moment[Books]) -> Dispute:
            found = self._known(moment.books, dispute)
            if found.person == actor.id:
                raise Refusal("refuse-own-case")
            if found.answer is not None:
                raise Refusal("refuse-dispute-answered")
            moment.books.disputes.answer(dispute, words, actor, moment.now)
            moment.record(actor, "dispute-answered", {"dispute": dispute})
            key = f"dispute:{dispute}:answer"
            write_letter(moment, found.person, "dispute-answer", {"dispute": dispute}, key)
            return replace(found, answer=words, answered_by=actor.id, answered_at=moment.now)

        return await self._moments.write(change)

    async def register(self, actor: Person) -> tuple[Dispute, ...]:
        """All of them, the unanswered first. Raises Refusal."""
        require_hr(actor)
        return await self._moments.read(lambda moment: moment.books.disputes.all())

    async def mine(self, actor: Person) -> tuple[Dispute, ...]:
        """The actor's own, newest first."""
        return await self._moments.read(lambda moment: moment.books.disputes.of_person(actor.id))

    async def dispute(self, actor: Person, dispute: int) -> Dispute:
        """One of them, for whoever asked and for HR. Raises Refusal."""

        def look(moment: Moment[Books]) -> Dispute:
            found = self._known(moment.books, dispute)
            if found.person != actor.id and not actor.roles & HR:
                raise Refusal("refuse-not-found")
            return found

        return await self._moments.read(look)

    def _known(self, books: Books, dispute: int) -> Dispute:
        found = books.disputes.get(dispute)
        if found is None:
            raise Refusal("refuse-not-found")
        return found


def registered(
    moment: Moment[Books],
    actor: Person,
    words: str,
    circle: CircleId | None = None,
    *,
    of: Person | None = None,
    at: datetime | None = None,
) -> Dispute:
    """A question with its number; HR is told, but not of its own.

    `of` and `at`: whose it is and of when, where the actor has registered another's (X-50).
    """
    asker, then = of or actor, at or moment.now
    number = moment.books.disputes.next_number(moment.office.day(then).year)
    dispute = moment.books.disputes.add(number, asker.id, words, then, circle)
    moment.record(actor, "dispute-registered", {"dispute": dispute.id})
    for person in moment.books.people.with_any_role(HR):
        if person.id != asker.id:
            key = f"dispute:{dispute.id}:{person.id}"
            write_letter(moment, person.id, "dispute", {"dispute": dispute.id}, key)
    return dispute


def question(text: str) -> str:
    """What was asked, trimmed. Raises Refusal: nothing, or too much."""
    words = text.strip()
    if not words:
        raise Refusal("refuse-reason-empty")
    if len(words) > TEXT_LIMIT:
        raise Refusal("refuse-text-long", limit=TEXT_LIMIT, length=len(words))
    return words
