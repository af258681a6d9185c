"""The urn is opened once: at its date, whole, and what remains are the published figures.

Each step can be cut off and is taken up again: circles close one by one while the key is there, the
key goes behind a tombstone when the last one has closed, and the file is wiped before the survey
counts as closed. No step takes an answer twice, since a circle's figures and the end of its drafts
are one transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from evaluation.base.ids import PersonId, SeatId, SurveyId
from evaluation.base.person import HR
from evaluation.base.store import Clock, Store
from evaluation.calendar.office import Office
from evaluation.law.stored import Acts
from evaluation.survey import urn
from evaluation.survey.books import Books
from evaluation.survey.figures import figures, is_enough, is_told
from evaluation.survey.nouns import Circle, Survey, SurveyState
from evaluation.survey.parts import competences_of, known_survey
from evaluation.survey.questionnaire import Draft
from evaluation.survey.readers import readers_of
from evaluation.survey.seals import figures_seal
from evaluation.survey.vault import BrokenSealError, Vault, VaultError


@dataclass(frozen=True)
class LastMessage:
    """The message that shows the survey to somebody, to be made neutral in his language."""

    chat: int
    message: int
    language: str | None


class Closing:
    """What the clock asks of surveys: keys kept, "enough" once a night, and the close."""

    def __init__(
        self, store: Store[Books], clock: Clock, office: Office, acts: Acts, vault: Vault
    ) -> None:
        self._store = store
        self._clock = clock
        self._office = office
        self._acts = acts
        self._vault = vault

    # The keys

    async def keep_keys(self) -> None:
        """Notice a key that was lost: the answers with it are gone, and are asked again.

        VaultError: a key is there and can't be read; nothing is given up for that.
        """
        for survey in await self._running():
            if self._vault.is_buried(survey.token):
                await self._store.write(partial(self._bury_restored, survey=survey.id))
            elif not await self._opens(survey):
                self._vault.forget(survey.token)
                self._vault.make(survey.token)
                await self._store.write(partial(self._ask_again, survey=survey.id))

    async def _running(self) -> tuple[Survey, ...]:
        """Surveys that still need their key: behind the last circle its end is no loss."""
        running = (SurveyState.OPEN, SurveyState.CLOSING)

        def look(books: Books) -> tuple[Survey, ...]:
            found = (survey for survey in books.surveys.all() if survey.state in running)
            return tuple(one for one in found if _next_open(books, one.id) is not None)

        return await self._store.read(look)

    async def _opens(self, survey: Survey) -> bool:
        """Whether the key is there and is the right one: one damaged circle is no lost key."""
        if not self._vault.has(survey.token):
            return False

        def look(books: Books) -> bool:
            circles = [one for one in books.surveys.circles(survey.id) if not one.is_closed]
            return not circles or any(
                self._drafts(books, survey, one) is not None for one in circles
            )

        return await self._store.read(look)

    def _drafts(
        self, books: Books, survey: Survey, circle: Circle
    ) -> Mapping[SeatId, Draft] | None:
        """A circle's drafts, None where they can't be opened with this key."""
        try:
            return urn.opened(books, self._vault, survey, circle)
        except BrokenSealError:
            return None

    def _ask_again(self, books: Books, survey: SurveyId) -> None:
        """Empty drafts under a new key, and a word to everybody whose answers may be gone."""
        found, now = known_survey(books, survey), self._clock.now()
        for circle in books.surveys.circles(survey):
            if not circle.is_closed:
                self._emptied(books, found, circle)
        books.trail.add(now, None, "survey-key-lost", {"survey": survey})
        self._tell_lost(books, found, books.surveys.circles(survey), now)

    def _emptied(self, books: Books, survey: Survey, circle: Circle) -> None:
        urn.sealed_anew(books, self._vault, survey, circle, {})
        books.surveys.save_circle(replace(circle, is_enough=None))

    def _tell_lost(
        self, books: Books, survey: Survey, circles: Sequence[Circle], now: datetime
    ) -> None:
        """Everybody who is asked in these circles and HR, all alike and at one time."""
        lost = (circle for circle in circles if not circle.is_closed)
        asked = {seat.respondent for circle in lost for seat in circle.taken}
        people = asked | {person.id for person in books.people.with_any_role(HR)}
        when = self._office.next_working_hour(now, books.days.calendar())
        for person in sorted(people):
            key = f"survey-lost:{survey.id}:{int(now.timestamp())}:{person}"
            books.outbox.post(person, "survey-lost", {"survey": survey.id}, key, now, when)

    def _bury_restored(self, books: Books, survey: SurveyId) -> None:
        """An older database came back: what was closed once is neither opened nor asked again."""
        found, now = known_survey(books, survey), self._clock.now()
        for circle in books.surveys.circles(survey):
            if not circle.is_closed:
                books.surveys.erase_sealed(circle.id)
                books.surveys.save_circle(replace(circle, is_closed=True, is_enough=None))
        books.surveys.save(replace(found, state=SurveyState.CLOSING))
        books.trail.add(now, None, "survey-restored", {"survey": survey})
        for person in books.people.with_any_role(HR):
            key = f"survey-restored:{survey}:{int(now.timestamp())}:{person.id}"
            books.outbox.post(person.id, "survey-restored", {"survey": survey}, key, now, now)

    # Once a night

    async def look_for_enough(self) -> None:
        """Write of each circle whether it had enough on some night, never how many; of small ones,
        nothing at all. It doesn't go back: that would say that somebody changes his answers now.

        A circle whose drafts alone are broken is asked again.
        """

        def act(books: Books) -> None:
            now = self._clock.now()
            if not books.outbox.begin_morning("survey", self._office.day(now)):
                return
            for survey in books.surveys.all():
                if survey.state is SurveyState.OPEN:
                    for circle in books.surveys.circles(survey.id):
                        if not circle.is_closed:
                            self._look_into(books, survey, circle, now)

        await self._store.write(act)

    def _look_into(self, books: Books, survey: Survey, circle: Circle, now: datetime) -> None:
        drafts = self._drafts(books, survey, circle)
        if drafts is None:
            self._emptied(books, survey, circle)
            books.trail.add(now, None, "survey-circle-lost", {"circle": circle.id})
            self._tell_lost(books, survey, [circle], now)
        else:
            # All of them anew: two nightly copies tell nothing of where somebody was at work.
            urn.sealed_anew(books, self._vault, survey, circle, drafts)
            had = circle.is_enough or is_enough(drafts.values())
            books.surveys.save_circle(replace(circle, is_enough=had if is_told(circle) else None))

    # The close

    async def due(self) -> tuple[SurveyId, ...]:
        """The surveys whose time has come; from here on no answer is taken in them."""
        now = self._clock.now()

        def act(books: Books) -> tuple[SurveyId, ...]:
            found = []
            for survey in books.surveys.all():
                if survey.state is SurveyState.OPEN and now >= survey.closes_at:
                    books.surveys.save(replace(survey, state=SurveyState.CLOSING))
                    books.trail.add(now, None, "survey-closing", {"survey": survey.id})
                if survey.state is SurveyState.CLOSING or now >= survey.closes_at:
                    found.append(survey)
            ends = (SurveyState.COMPOSING, SurveyState.CLOSED)
            return tuple(survey.id for survey in found if survey.state not in ends)

        return await self._store.write(act)

    async def last_messages(self, survey: SurveyId) -> tuple[LastMessage, ...]:
        """Of each who is asked the messages about the survey, in rounds in the order of the seats.

        The letters, and the message that shows the survey: that one comes out of the sealed drafts,
        so it is asked before the circles close.
        """

        def look(books: Books) -> tuple[LastMessage, ...]:
            found = known_survey(books, survey)
            shown: dict[PersonId, set[tuple[int, int]]] = {}
            for circle in books.surveys.circles(survey):
                if circle.is_closed:
                    continue
                drafts = urn.opened(books, self._vault, found, circle)
                for seat in circle.taken:
                    draft = drafts[seat.id]
                    shown.setdefault(seat.respondent, set()).add((draft.chat, draft.message))
            return _addressed(books, shown, books.outbox.survey_messages(survey))

        try:
            return await self._store.read(look)
        except (VaultError, BrokenSealError):
            return ()

    async def close_next(self, survey: SurveyId) -> bool:
        """Close one circle: its figures are stored and its drafts erased at once. False: none left.

        VaultError: the key is there and can't be read; the close waits.
        """

        def act(books: Books) -> bool:
            found = known_survey(books, survey)
            circle = _next_open(books, survey)
            if circle is None:
                return False
            self._close(books, found, circle)
            return True

        return await self._store.write(act)

    def _close(self, books: Books, survey: Survey, circle: Circle) -> None:
        now = self._clock.now()
        keys = [one.key for one in competences_of(self._acts, books, survey, circle)]
        drafts = self._drafts(books, survey, circle)
        if drafts is None:
            books.trail.add(now, None, "survey-circle-lost", {"circle": circle.id})
        published = figures((drafts or {}).values(), keys)
        closed = replace(circle, is_closed=True, is_enough=None, figures=published)
        books.surveys.save_circle(closed)
        books.surveys.erase_sealed(circle.id)
        payload = {"circle": circle.id, **figures_seal(published)}
        books.trail.add(now, None, "survey-circle-closed", payload)

    def _tell_readers(self, books: Books, survey: SurveyId, now: datetime) -> None:
        """Each hears of his own report, and once of all others that he may read (X-38)."""
        today, others = self._office.day(now), set[PersonId]()
        for circle in books.surveys.circles(survey):
            if circle.taken:
                _tell(books, circle.person, "survey-report", {"circle": circle.id}, now)
                others |= readers_of(books, circle, today) - {circle.person}
        for person in sorted(others):
            _tell(books, person, "survey-reports", {"survey": survey}, now)

    async def finish(self, survey: SurveyId) -> bool:
        """After the last circle: the key goes, the file is wiped, the survey is closed.

        False: somebody still reads the file; it is tried again.
        """
        found = await self._store.read(lambda books: known_survey(books, survey))
        self._vault.bury(found.token)
        if not await self._store.wipe():
            return False

        now = self._clock.now()

        def act(books: Books) -> None:
            books.surveys.save(replace(found, state=SurveyState.CLOSED))
            books.trail.add(now, None, "survey-closed", {"survey": survey})
            self._tell_readers(books, survey, now)

        await self._store.write(act)
        return True


def _tell(
    books: Books, person: PersonId, kind: str, details: Mapping[str, int], now: datetime
) -> None:
    key = ":".join([kind, *map(str, details.values()), str(person)])
    books.outbox.post(person, kind, details, key, now, now)


def _addressed(
    books: Books,
    shown: Mapping[PersonId, set[tuple[int, int]]],
    letters: Mapping[PersonId, tuple[int, ...]],
) -> tuple[LastMessage, ...]:
    """Where each message stands: one of everybody, then another of everybody, as the pace asks.

    All letters, whoever began under which: a letter left as it was would tell who never began. A
    draft knows its chat, which may be none of the person's any more.
    """
    found: list[tuple[int, LastMessage]] = []
    for person, messages in shown.items():
        account, whose = books.joining.account(person), books.people.get(person)
        if whose is None:
            continue
        own = 0 if account is None else account.guest.telegram
        every = {(chat or own, one) for chat, one in messages if one}
        every |= {(own, one) for one in letters.get(person, ())}
        found += [
            (turn, LastMessage(chat, one, whose.language))
            for turn, (chat, one) in enumerate(sorted(every))
            if chat
        ]
    return tuple(last for _, last in sorted(found, key=lambda one: one[0]))


def _next_open(books: Books, survey: SurveyId) -> Circle | None:
    open_ones = (circle for circle in books.surveys.circles(survey) if not circle.is_closed)
    return next(open_ones, None)
