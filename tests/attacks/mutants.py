"""Builds of the program, each without one of its protections: each attack must catch its own.

An attack that catches nothing here would be a test that can't fail.
"""

from __future__ import annotations

import json
import sqlite3
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any
from unittest import mock

from evaluation.base.ids import CircleId, PersonId, SeatId
from evaluation.base.person import Person
from evaluation.law.moment import Moment
from evaluation.survey import answering, composing, figures, urn
from evaluation.survey.answering import Answering, Answers
from evaluation.survey.closing import Closing
from evaluation.survey.figures import LEAST_ANSWERS, is_enough
from evaluation.survey.nouns import Circle, Side, Survey
from evaluation.survey.parts import competences_of
from evaluation.survey.questionnaire import CANNOT_JUDGE, Draft, packed
from evaluation.survey.reports import SurveyReport, SurveyReports
from evaluation.survey.vault import Vault as AnyVault
from storage.books import Books, every_book
from storage.database import Database
from storage.survey.surveys import SurveyBook
from storage.survey.vault import Vault
from tests.attacks.campaign import Mutant
from tests.attacks.programme import Programme

Verb = Callable[..., Any]


def _sql(books: Books, statement: str, *values: object) -> None:
    books.connection.execute(statement, values)


def _nothing(*_: object) -> None:
    """What a build does that leaves something undone."""


class Patched(Mutant, ABC):
    """A build made of replaced functions."""

    @abstractmethod
    def parts(self) -> Sequence[tuple[object, str, object]]:
        """(where, name, instead of it)."""

    def patched(self) -> AbstractContextManager[object]:
        stack = ExitStack()
        for where, name, instead in self.parts():
            stack.enter_context(mock.patch.object(where, name, instead))
        return stack


# Times, order, copies


class OnlyTheChangedSeat(Patched):
    name = "only the changed draft is sealed anew"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        def changed(
            books: Books,
            vault: AnyVault,
            survey: Survey,
            circle: Circle,
            seat: SeatId,
            change: Callable[[Draft], Draft],
        ) -> tuple[Draft, Draft]:
            before = urn.opened(books, vault, survey, circle)[seat]
            after = change(before)
            sealed = dict(books.surveys.sealed(circle.id))
            sealed[seat] = vault.seal(survey.token, seat, packed(after))
            books.surveys.put_sealed(circle.id, sealed)
            return before, after

        return [(urn, "changed", changed)]


class OnlyTheTouchedCircles(Patched):
    name = "only the touched circles are sealed anew"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        return [(urn, "mixed", _nothing)]


class DraftFromTheFirstAnswer(Patched):
    name = "a draft is there from the first answer on"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        opened = urn.opened

        def all_opened(
            books: Books, vault: AnyVault, survey: Survey, circle: Circle
        ) -> Mapping[SeatId, Draft]:
            empty = {seat.id: Draft() for seat in circle.taken}
            return {**empty, **opened(books, vault, survey, circle)}

        def sealed_anew(
            books: Books,
            vault: AnyVault,
            survey: Survey,
            circle: Circle,
            drafts: Mapping[SeatId, Draft],
        ) -> None:
            sealed = {
                seat: vault.seal(survey.token, seat, packed(draft))
                for seat, draft in drafts.items()
                if draft.answers
            }
            books.surveys.put_sealed(circle.id, sealed)

        return [(urn, "opened", all_opened), (urn, "sealed_anew", sealed_anew)]


class KeyKept(Patched):
    name = "the key is kept after the close"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        return [(Vault, "_destroy", _nothing)]


class PlainDrafts(Patched):
    name = "drafts lie open"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        def seal(vault: Vault, token: str, seat: int, plain: bytes) -> bytes:
            return bytes(range(1, 13)) + plain + bytes(range(1, 17))

        def unseal(vault: Vault, token: str, seat: int, sealed: bytes) -> bytes:
            return sealed[12:28]

        return [(Vault, "seal", seal), (Vault, "open", unseal)]


# What is written when somebody answers


class AfterFinishing(Patched):
    """Something is written in the transaction in which somebody finishes."""

    @abstractmethod
    def write(
        self, books: Books, person: Person, seat: SeatId, message: int, now: datetime
    ) -> None:
        """What a careless build keeps of it."""

    def parts(self) -> Sequence[tuple[object, str, object]]:
        mutant, finish = self, Answering.finish

        async def finished(verbs: Answering, actor: Person, seat: SeatId, message: int) -> Answers:
            found = await finish(verbs, actor, seat, message)
            await verbs._moments.write(
                lambda m: mutant.write(every_book(m.books), actor, seat, message, m.now)
            )
            return found

        return [(Answering, "finish", finished)]


class AnsweredAt(AfterFinishing):
    name = "a seat knows when it was answered"

    async def prepared(self, programme: Programme) -> None:
        await _alter(programme, "ALTER TABLE seats ADD COLUMN answered_at INTEGER")

    def write(
        self, books: Books, person: Person, seat: SeatId, message: int, now: datetime
    ) -> None:
        moment = int(now.timestamp())
        _sql(books, "UPDATE seats SET answered_at = ? WHERE id = ?", moment, seat)


class MessageOutside(AfterFinishing):
    name = "the message stands outside the sealed draft"

    async def prepared(self, programme: Programme) -> None:
        await _alter(programme, "ALTER TABLE seats ADD COLUMN message_id INTEGER")

    def write(
        self, books: Books, person: Person, seat: SeatId, message: int, now: datetime
    ) -> None:
        _sql(books, "UPDATE seats SET message_id = ? WHERE id = ?", message, seat)


class TrailOfAnswers(AfterFinishing):
    name = "the trail has an entry for each who finished"

    def write(
        self, books: Books, person: Person, seat: SeatId, message: int, now: datetime
    ) -> None:
        books.trail.add(now, person, "survey-answered", {"seat": seat})


class AnswersInPrompts(Patched):
    name = "answers wait in the FSM"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        mark = Answering.mark

        async def marked(
            verbs: Answering, actor: Person, seat: SeatId, item: int, value: int, message: int
        ) -> Answers:
            found = await mark(verbs, actor, seat, item, value, message)
            chat = 77_000_000 + actor.id
            data = json.dumps(found.draft.answers)
            row = "INSERT OR REPLACE INTO prompts VALUES (?, ?, 'survey', ?)"
            await verbs._moments.write(
                lambda moment: _sql(every_book(moment.books), row, chat, chat, data)
            )
            return found

        return [(Answering, "mark", marked)]


async def _alter(programme: Programme, statement: str) -> None:
    await programme.asked.body.database.write(lambda books: _sql(books, statement))


class RemindOnlyTheRest(Mutant):
    name = "only those who haven't answered are reminded"

    def __init__(self) -> None:
        self._vault: AnyVault | None = None

    async def prepared(self, programme: Programme) -> None:
        self._vault = programme.asked.vault

    def patched(self) -> AbstractContextManager[object]:
        post = composing.remind

        def remind(moment: Moment[Books], survey: Survey, *rest: Any) -> int:
            assert self._vault is not None
            books = moment.books
            done = set()
            for circle in books.surveys.circles(survey.id):
                if not circle.is_closed:
                    drafts = urn.opened(books, self._vault, survey, circle)
                    done |= {s.respondent for s in circle.taken if drafts[s.id].is_finished}
            with mock.patch.object(
                books.outbox, "post", partial(_post_but, done, books.outbox.post)
            ):
                return post(moment, survey, *rest)

        return mock.patch.object(composing, "remind", remind)


def _post_but(
    done: Collection[PersonId], post: Callable[..., None], person: PersonId, *rest: Any
) -> None:
    if person not in done:
        post(person, *rest)


# What is shown


@dataclass(frozen=True)
class BySide:
    """A report with the figures of each side beside the whole."""

    report: object
    sides: Mapping[str, Mapping[str, str]]


class FiguresBySide(Patched):
    name = "the report tells the sides apart"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        kept: dict[CircleId, dict[str, dict[str, str]]] = {}
        close, see = Closing._close, SurveyReports.see

        def closed(verbs: Closing, moment: Moment[Books], survey: Survey, circle: Circle) -> None:
            drafts = urn.opened(moment.books, verbs._vault, survey, circle)
            keys = [one.key for one in competences_of(moment, survey, circle)]
            kept[circle.id] = {}
            for side in Side:
                ids = [seat.id for seat in circle.taken if seat.side is side]
                mine = [drafts[one] for one in ids if drafts[one].is_finished]
                kept[circle.id][side.value] = {
                    key: figures.figure(marks, len(circle.taken))
                    for item, key in enumerate(keys)
                    if (marks := [d.answers[item] for d in mine if d.answers[item] < CANNOT_JUDGE])
                }
            close(verbs, moment, survey, circle)

        async def seen(verbs: SurveyReports, actor: Person, circle: CircleId) -> BySide:
            return BySide(await see(verbs, actor, circle), kept.get(circle, {}))

        return [(Closing, "_close", closed), (SurveyReports, "see", seen)]


class EnoughOfEach(Patched):
    name = "the board names who has answered"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        def look(
            verbs: Closing, moment: Moment[Books], survey: Survey, circle: Circle, _: object
        ) -> None:
            books = moment.books
            drafts = urn.opened(books, verbs._vault, survey, circle)
            books.surveys.save_circle(replace(circle, is_enough=is_enough(drafts.values())))
            for seat in circle.taken:
                done = "done" if drafts[seat.id].is_finished else ""
                books.surveys.save_seat(replace(seat, reason=done))

        return [(Closing, "_look_into", look)]


class CountedFromKept(Patched):
    name = "the report is counted anew from kept answers of those who still serve"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        kept: dict[CircleId, dict[SeatId, Draft]] = {}
        close, see = Closing._close, SurveyReports.see

        def closed(verbs: Closing, moment: Moment[Books], survey: Survey, circle: Circle) -> None:
            kept[circle.id] = dict(urn.opened(moment.books, verbs._vault, survey, circle))
            close(verbs, moment, survey, circle)

        async def seen(verbs: SurveyReports, actor: Person, circle: CircleId) -> SurveyReport:
            found = await see(verbs, actor, circle)
            today = verbs._moments.today()
            everybody = await verbs._moments.read(lambda moment: moment.books.people.all())
            serving = {person.id for person in everybody if not person.has_left(today)}
            taken = (seat for seat in found.circle.taken if seat.respondent in serving)
            left = [kept[circle][seat.id] for seat in taken]
            keys = [line.competence.key for line in found.lines]
            anew = figures.figures(left, keys, len(found.circle.taken)) or {}
            return replace(
                found,
                lines=tuple(
                    replace(line, figure=anew.get(line.competence.key)) for line in found.lines
                ),
            )

        return [(Closing, "_close", closed), (SurveyReports, "see", seen)]


class DepartedDontCount(Patched):
    name = 'the answers of whoever leaves are dropped, and "enough" says so'

    def parts(self) -> Sequence[tuple[object, str, object]]:
        def look(
            verbs: Closing, moment: Moment[Books], survey: Survey, circle: Circle, _: object
        ) -> None:
            books = moment.books
            drafts = urn.opened(books, verbs._vault, survey, circle)
            serving = [
                drafts[seat.id]
                for seat in circle.taken
                if (person := books.people.get(seat.respondent))
                and not person.has_left(moment.today)
            ]
            count = sum(draft.is_finished for draft in serving)
            few = f"{count} of {LEAST_ANSWERS}"
            books.surveys.save_circle(replace(circle, few_reason=few, is_enough=count >= 3))

        return [(Closing, "_look_into", look)]


# Another account, a copy put back


class AnyPhoneReads(Patched):
    name = "another account reads on"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        return [(answering, "carried_on", lambda draft, account: replace(draft, account=account))]


class NothingNoted(Patched):
    name = "the close doesn't note its drafts"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        return [(Vault, "note", _nothing)]


# What remains on the disk


class DraftsKept(Patched):
    name = "drafts aren't erased at the close"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        return [(SurveyBook, "erase_sealed", _nothing)]


class LogNotTruncated(Patched):
    name = "the write-ahead log isn't truncated"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        async def wipe(database: Database) -> bool:
            return True

        return [(Database, "wipe", wipe)]


class NotOverwritten(Mutant):
    name = "what is deleted isn't overwritten"

    async def prepared(self, programme: Programme) -> None:
        def off(books: Books) -> None:
            connection: sqlite3.Connection = books.connection
            connection.execute("PRAGMA secure_delete = OFF")

        await programme.asked.body.database.write(off)


class PlainAndKept(Patched):
    name = "drafts lie open and aren't erased"

    def parts(self) -> Sequence[tuple[object, str, object]]:
        return [*PlainDrafts().parts(), *DraftsKept().parts()]


MUTANTS: Mapping[str, tuple[type[Mutant], ...]] = {
    "times and order": (DraftFromTheFirstAnswer, OnlyTheChangedSeat),
    "two backups": (OnlyTheChangedSeat, PlainDrafts, KeyKept),
    "copies of many circles": (OnlyTheTouchedCircles,),
    "participation list": (AnsweredAt, TrailOfAnswers),
    "reminders": (RemindOnlyTheRest,),
    "FSM and outbox": (MessageOutside, AnswersInPrompts, PlainDrafts),
    "differencing": (EnoughOfEach, FiguresBySide),
    "the departed": (DepartedDontCount, CountedFromKept),
    "a second phone": (AnyPhoneReads,),
    "closed twice": (NothingNoted,),
    "raw bytes": (PlainAndKept,),
    "raw bytes and the key": (DraftsKept, LogNotTruncated, NotOverwritten),
}
"""Each attack with the builds that it must catch."""
