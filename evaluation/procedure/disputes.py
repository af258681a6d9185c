"""Questions of procedure: asked of HR, answered there, in a register of its own (M-14)."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from evaluation.base.ids import CircleId
from evaluation.base.person import HR, Person, require_hr
from evaluation.base.refusal import Refusal
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.procedure.books import Books
from evaluation.procedure.nouns import Dispute

TEXT_LIMIT = 2000


class Disputes:
    """Verbs: ask, answer, list."""

    def __init__(self, store: Store[Books], clock: Clock, office: Office) -> None:
        self._store = store
        self._clock = clock
        self._office = office

    async def ask(self, actor: Person, text: str) -> Dispute:
        """Register a question of procedure. Raises Refusal."""
        words, now = question(text), self._clock.now()

        def act(books: Books) -> Dispute:
            return registered(books, self._office, actor, words, now)

        return await self._store.write(act)

    async def answer(self, actor: Person, dispute: int, text: str) -> Dispute:
        """HR answers, once; nobody answers himself. Raises Refusal."""
        require_hr(actor)
        words, now = question(text), self._clock.now()

        def act(books: Books) -> Dispute:
            found = self._known(books, dispute)
            if found.person == actor.id:
                raise Refusal("refuse-own-case")
            if found.answer is not None:
                raise Refusal("refuse-dispute-answered")
            books.disputes.answer(dispute, words, actor, now)
            books.trail.add(now, actor, "dispute-answered", {"dispute": dispute})
            key = f"dispute:{dispute}:answer"
            books.outbox.post(found.person, "dispute-answer", {"dispute": dispute}, key, now, now)
            return replace(found, answer=words, answered_by=actor.id, answered_at=now)

        return await self._store.write(act)

    async def register(self, actor: Person) -> tuple[Dispute, ...]:
        """All of them, the unanswered first. Raises Refusal."""
        require_hr(actor)
        return await self._store.read(lambda books: books.disputes.all())

    async def mine(self, actor: Person) -> tuple[Dispute, ...]:
        """The actor's own, newest first."""
        return await self._store.read(lambda books: books.disputes.of_person(actor.id))

    async def dispute(self, actor: Person, dispute: int) -> Dispute:
        """One of them, for whoever asked and for HR. Raises Refusal."""

        def look(books: Books) -> Dispute:
            found = self._known(books, dispute)
            if found.person != actor.id and not actor.roles & HR:
                raise Refusal("refuse-not-found")
            return found

        return await self._store.read(look)

    def _known(self, books: Books, dispute: int) -> Dispute:
        found = books.disputes.get(dispute)
        if found is None:
            raise Refusal("refuse-not-found")
        return found


def registered(
    books: Books,
    office: Office,
    actor: Person,
    words: str,
    now: datetime,
    circle: CircleId | None = None,
) -> Dispute:
    """A question with its number; HR is told, but not of its own."""
    number = books.disputes.next_number(office.day(now).year)
    dispute = books.disputes.add(number, actor.id, words, now, circle)
    books.trail.add(now, actor, "dispute-registered", {"dispute": dispute.id})
    for person in books.people.with_any_role(HR):
        if person.id != actor.id:
            key = f"dispute:{dispute.id}:{person.id}"
            books.outbox.post(person.id, "dispute", {"dispute": dispute.id}, key, now, now)
    return dispute


def question(text: str) -> str:
    """What was asked, trimmed. Raises Refusal: nothing, or too much."""
    words = text.strip()
    if not words:
        raise Refusal("refuse-reason-empty")
    if len(words) > TEXT_LIMIT:
        raise Refusal("refuse-text-long", limit=TEXT_LIMIT, length=len(words))
    return words
