"""The urn is opened once: at its date, whole, and what remains are the published figures.

Each step can be cut off and is taken up again: circles close one by one while the key is there, the
key goes behind a tombstone when the last one has closed, and the file is wiped before the survey
counts as closed. No step takes an answer twice, since a circle's figures and the end of its drafts
are one transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from evaluation.agenda.writing import write_letter
from evaluation.base.ids import PersonId, SeatId, SurveyId
from evaluation.base.person import HR
from evaluation.law.moment import Moment, Moments
from evaluation.survey import urn
from evaluation.survey.books import Books
from evaluation.survey.figures import can_be_told, figures, is_enough
from evaluation.survey.nouns import Circle, Survey, SurveyState
from evaluation.survey.parts import able_to_answer, competences_of, known_survey
from evaluation.survey.questionnaire import Draft
from evaluation.survey.readers import name_readers, readers_of
from evaluation.survey.seals import figures_seal
from evaluation.survey.vault import BrokenSealError, Vault, VaultError


@dataclass(frozen=True)
class LastMessage:
    """The message that shows the survey to somebody, to be made neutral in his language."""

    account: int
    message: int
    language: str | None


class Closing:
    """What the clock asks of surveys: keys kept, "enough" once a night, and the close."""

    def __init__(self, moments: Moments[Books], vault: Vault) -> None:
        self._moments = moments
        self._vault = vault

    # The keys

    async def keep_keys(self) -> None:
        """Notice a key that was lost: the answers with it are gone, and are asked again.

        VaultError: a key is there and can't be read; nothing is given up for that.
        """
        for survey in await self._running():
            if self._vault.is_buried(survey.token):
                await self._moments.write(partial(self._bury_restored, survey=survey.id))
            elif not await self._opens(survey):
                self._vault.forget(survey.token)
                self._vault.make(survey.token)
                await self._moments.write(partial(self._ask_again, survey=survey.id))

    async def _running(self) -> tuple[Survey, ...]:
        """Surveys that still need their key: behind the last circle its end is no loss."""
        running = (SurveyState.OPEN, SurveyState.CLOSING)

        def look(moment: Moment[Books]) -> tuple[Survey, ...]:
            found = (survey for survey in moment.books.surveys.all() if survey.state in running)
            return tuple(one for one in found if _next_open(moment.books, one.id) is not None)

        return await self._moments.read(look)

    async def _opens(self, survey: Survey) -> bool:
        """Whether the key is there and is the right one: one damaged circle is no lost key."""
        if not self._vault.has(survey.token):
            return False

        def look(moment: Moment[Books]) -> bool:
            circles = [one for one in moment.books.surveys.circles(survey.id) if not one.is_closed]
            return not circles or any(
                self._drafts(moment.books, survey, one) is not None for one in circles
            )

        return await self._moments.read(look)

    def _drafts(
        self, books: Books, survey: Survey, circle: Circle
    ) -> Mapping[SeatId, Draft] | None:
        """A circle's drafts, None where they can't be opened with this key."""
        try:
            return urn.opened(books, self._vault, survey, circle)
        except BrokenSealError:
            return None

    def _ask_again(self, moment: Moment[Books], survey: SurveyId) -> None:
        """Empty drafts under a new key, and a word to everybody whose answers may be gone."""
        found = known_survey(moment.books, survey)
        for circle in moment.books.surveys.circles(survey):
            if not circle.is_closed:
                self._emptied(moment.books, found, circle)
        moment.record(None, "survey-key-lost", {"survey": survey})
        self._tell_lost(moment, found, moment.books.surveys.circles(survey))

    def _emptied(self, books: Books, survey: Survey, circle: Circle) -> None:
        urn.sealed_anew(books, self._vault, survey, circle, {})
        books.surveys.save_circle(replace(circle, is_enough=circle.is_enough and False))

    def _tell_lost(self, moment: Moment[Books], survey: Survey, circles: Sequence[Circle]) -> None:
        """Everybody who is asked in these circles and HR, all alike and at one time."""
        lost = (circle for circle in circles if not circle.is_closed)
        asked = {seat.respondent for circle in lost for seat in circle.taken}
        people = asked | {person.id for person in moment.books.people.with_any_role(HR)}
        when = moment.office.next_working_hour(moment.now, moment.calendar)
        for person in sorted(people):
            key = f"survey-lost:{survey.id}:{int(moment.now.timestamp())}:{person}"
            write_letter(moment, person, "survey-lost", {"survey": survey.id}, key, when)

    def _bury_restored(self, moment: Moment[Books], survey: SurveyId) -> None:
        """An older database came back: what was closed once is neither opened nor asked again."""
        found = known_survey(moment.books, survey)
        for circle in moment.books.surveys.circles(survey):
            if not circle.is_closed:
                moment.books.surveys.erase_sealed(circle.id)
                moment.books.surveys.save_circle(replace(circle, is_closed=True, is_enough=None))
        moment.books.surveys.save(replace(found, state=SurveyState.CLOSING))
        moment.record(None, "survey-restored", {"survey": survey})
        self._tell_restored(moment, survey, str(int(moment.now.timestamp())))

    def _tell_restored(self, moment: Moment[Books], survey: SurveyId, once: str) -> None:
        """HR hears, once for each `once`, that what was closed isn't what stands here."""
        for person in moment.books.people.with_any_role(HR):
            key = f"survey-restored:{survey}:{once}:{person.id}"
            write_letter(moment, person.id, "survey-restored", {"survey": survey}, key)

    # Once a night

    async def look_for_enough(self) -> None:
        """Write of each circle whether it had enough on some night, never how many; of small ones,
        nothing at all. It doesn't go back: that would say that somebody changes his answers now.
        Nor is it said again once it wasn't: whoever joins in the evening hasn't answered by night.

        A circle whose drafts alone are broken is asked again.
        """

        def change(moment: Moment[Books]) -> None:
            if not moment.books.outbox.begin_morning("survey", moment.today):
                return
            able = able_to_answer(moment)
            for survey in moment.books.surveys.all():
                if survey.state is SurveyState.OPEN:
                    for circle in moment.books.surveys.circles(survey.id):
                        if not circle.is_closed:
                            self._look_into(moment, survey, circle, able)

        await self._moments.write(change)

    def _look_into(
        self, moment: Moment[Books], survey: Survey, circle: Circle, able: frozenset[PersonId]
    ) -> None:
        drafts = self._drafts(moment.books, survey, circle)
        if drafts is None:
            self._emptied(moment.books, survey, circle)
            moment.record(None, "survey-circle-lost", {"circle": circle.id})
            self._tell_lost(moment, survey, [circle])
        else:
            # All of them anew: two nightly copies tell nothing of where somebody was at work.
            urn.sealed_anew(moment.books, self._vault, survey, circle, drafts)
            told = circle.is_enough is not None and can_be_told(circle, able)
            had = circle.is_enough or is_enough(drafts.values())
            moment.books.surveys.save_circle(replace(circle, is_enough=had if told else None))

    # The close

    async def due(self) -> tuple[SurveyId, ...]:
        """The surveys whose time has come; from here on no answer is taken in them."""

        def change(moment: Moment[Books]) -> tuple[Survey, ...]:
            for survey in moment.books.surveys.all():
                if survey.state is SurveyState.OPEN and self._is_over(survey, moment):
                    moment.books.surveys.save(replace(survey, state=SurveyState.CLOSING))
                    moment.record(None, "survey-closing", {"survey": survey.id})
            every = moment.books.surveys.all()
            return tuple(one for one in every if one.state is SurveyState.CLOSING)

        found = await self._moments.write(change)
        for survey in found:
            await self._note(survey)
        return tuple(survey.id for survey in found)

    def _is_over(self, survey: Survey, moment: Moment[Books]) -> bool:
        """At its hour; and once a close has begun, whatever a restored database or a clock says."""
        return moment.now >= survey.closes_at or self._vault.noted(survey.token) is not None

    async def _note(self, survey: Survey) -> None:
        """Keep beside the key from which drafts the figures come, before the first circle closes.

        No answer is taken any more. Whoever put other drafts in their place, deleted ones above
        all, would have figures of the rest, and from both the marks of those who are gone.
        """

        def look(moment: Moment[Books]) -> Mapping[int, str]:
            books = moment.books
            circles = (one for one in books.surveys.circles(survey.id) if not one.is_closed)
            return {one.id: urn.digest(books, one) for one in circles}

        if self._vault.has(survey.token) and self._vault.noted(survey.token) is None:
            self._vault.note(survey.token, await self._moments.read(look))

    async def last_messages(self, survey: SurveyId) -> tuple[LastMessage, ...]:
        """Of each who is asked the messages about the survey, in rounds in the order of the seats.

        The letters, and the message that shows the survey: that one comes out of the sealed drafts,
        so it is asked before the circles close.
        """

        def look(moment: Moment[Books]) -> tuple[LastMessage, ...]:
            found = known_survey(moment.books, survey)
            shown: dict[PersonId, set[tuple[int, int]]] = {}
            for circle in moment.books.surveys.circles(survey):
                if circle.is_closed:
                    continue
                drafts = urn.opened(moment.books, self._vault, found, circle)
                for seat in circle.taken:
                    draft = drafts.get(seat.id, Draft())
                    shown.setdefault(seat.respondent, set()).add((draft.account, draft.message))
            return _addressed(moment.books, shown, moment.books.outbox.survey_messages(survey))

        try:
            return await self._moments.read(look)
        except (VaultError, BrokenSealError):
            return ()

    async def close_next(self, survey: SurveyId) -> bool:
        """Close one circle: its figures are stored and its drafts erased at once. False: none left.

        VaultError: the key is there and can't be read; the close waits.
        """

        def change(moment: Moment[Books]) -> bool:
            found = known_survey(moment.books, survey)
            circle = _next_open(moment.books, survey)
            if circle is None:
                return False
            self._close(moment, found, circle)
            return True

        return await self._moments.write(change)

    def _is_other(self, books: Books, survey: Survey, circle: Circle) -> bool:
        """Whether its drafts aren't those with which the close began."""
        noted = self._vault.noted(survey.token)
        return noted is not None and noted.get(circle.id) != urn.digest(books, circle)

    def _close(self, moment: Moment[Books], survey: Survey, circle: Circle) -> None:
        keys = [one.key for one in competences_of(moment, survey, circle)]
        drafts = self._drafts(moment.books, survey, circle)
        if self._is_other(moment.books, survey, circle):
            drafts = None
            self._tell_restored(moment, survey.id, "other-drafts")
        if drafts is None:
            moment.record(None, "survey-circle-lost", {"circle": circle.id})
        published = figures((drafts or {}).values(), keys, len(circle.taken))
        closed = replace(circle, is_closed=True, is_enough=None, figures=published)
        moment.books.surveys.save_circle(closed)
        moment.books.surveys.erase_sealed(circle.id)
        payload = {"circle": circle.id, **figures_seal(published)}
        moment.record(None, "survey-circle-closed", payload)

    def _tell_readers(self, moment: Moment[Books], survey: SurveyId) -> None:
        """Each hears of his own report, and once of all others that he may read (X-38)."""
        others = set[PersonId]()
        for circle in moment.books.surveys.circles(survey):
            if circle.taken:
                _tell(moment, circle.person, "survey-report", {"circle": circle.id})
                others |= readers_of(moment, circle) - {circle.person}
        for person in sorted(others):
            _tell(moment, person, "survey-reports", {"survey": survey})

    async def finish(self, survey: SurveyId) -> bool:
        """After the last circle: the key goes, the file is wiped, the survey is closed.

        False: somebody still reads the file; it is tried again.
        """
        found = await self._moments.read(lambda moment: known_survey(moment.books, survey))
        self._vault.bury(found.token)
        if not await self._moments.wipe():
            return False

        def change(moment: Moment[Books]) -> None:
            moment.books.surveys.save(replace(found, state=SurveyState.CLOSED))
            for circle in moment.books.surveys.circles(survey):
                name_readers(moment, circle)
            moment.record(None, "survey-closed", {"survey": survey})
            self._tell_readers(moment, survey)

        await self._moments.write(change)
        return True


def _tell(moment: Moment[Books], person: PersonId, kind: str, details: Mapping[str, int]) -> None:
    key = ":".join([kind, *map(str, details.values()), str(person)])
    write_letter(moment, person, kind, details, key)


def _addressed(
    books: Books,
    shown: Mapping[PersonId, set[tuple[int, int]]],
    letters: Mapping[PersonId, tuple[int, ...]],
) -> tuple[LastMessage, ...]:
    """Where each message stands: one of everybody, then another of everybody, as the pace asks.

    All letters, whoever began under which: a letter left as it was would tell who never began. A
    draft knows its account, which may be none of the person's any more.
    """
    found: list[tuple[int, LastMessage]] = []
    for person, messages in shown.items():
        account, whose = books.joining.account(person), books.people.get(person)
        if whose is None:
            continue
        own = 0 if account is None else account.guest.address.number
        every = {(number or own, one) for number, one in messages if one}
        every |= {(own, one) for one in letters.get(person, ())}
        found += [
            (turn, LastMessage(number, one, whose.language))
            for turn, (number, one) in enumerate(sorted(every))
            if number
        ]
    return tuple(last for _, last in sorted(found, key=lambda one: one[0]))


def _next_open(books: Books, survey: SurveyId) -> Circle | None:
    open_ones = (circle for circle in books.surveys.circles(survey) if not circle.is_closed)
    return next(open_ones, None)
