"""Keys lost, wrong, unreadable, restored; the program killed between two writes of the close."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from evaluation.base.ids import SeatId, SurveyId
from evaluation.survey.vault import BrokenSealError, VaultError
from storage.survey.vault import KEY_BYTES, Vault
from tests.verbs.body import refused
from tests.verbs.survey.people import Asked

AIGUL = [5, 4, 3, 2, 1, 0, 3, 3]


async def answered(asked: Asked) -> SurveyId:
    """Everybody who is asked about Aigul has answered alike."""
    survey = await asked.opened()
    for who in await asked.asked_about("aigul"):
        await asked.answers(who, "aigul", AIGUL)
    return survey


async def expected(asked: Asked) -> None:
    """Each answer was counted exactly once, and nothing sealed is left."""
    figures = list((await asked.figures("aigul")).values())
    assert figures == ["4+", "4+", "3=", "2.5-", "2.5-", "2.5-", "3=", "3="]
    assert await asked.body.sql("SELECT count(*) FROM sealed_drafts") == [(0,)]
    assert [path.suffix for path in asked.keys.iterdir()] == [".closed"]


class TestVault:
    def test_what_is_sealed_comes_back(self, tmp_path: Path) -> None:
        vault = Vault(tmp_path / "keys")
        vault.make("a")
        sealed = vault.seal("a", 7, b"0123456789abcdef")
        assert b"0123456789" not in sealed
        assert Vault(tmp_path / "keys").open("a", 7, sealed) == b"0123456789abcdef"

    def test_bound_to_survey_and_seat(self, tmp_path: Path) -> None:
        """An answer can't be moved to another seat, or into another survey."""
        vault = Vault(tmp_path)
        vault.make("a")
        vault.make("b")
        sealed = vault.seal("a", 7, bytes(16))
        for token, seat, content in (("a", 8, sealed), ("b", 7, sealed), ("a", 7, sealed[:-1])):
            with pytest.raises(BrokenSealError):
                vault.open(token, seat, content)

    def test_every_sealing_is_another(self, tmp_path: Path) -> None:
        vault = Vault(tmp_path)
        vault.make("a")
        assert vault.seal("a", 1, bytes(16)) != vault.seal("a", 1, bytes(16))

    def test_only_its_owner_reads_a_key(self, tmp_path: Path) -> None:
        vault = Vault(tmp_path / "keys")
        vault.make("a")
        assert (tmp_path / "keys").stat().st_mode & 0o777 == 0o700
        assert (tmp_path / "keys" / "a.key").stat().st_mode & 0o777 == 0o600

    def test_made_once(self, tmp_path: Path) -> None:
        vault = Vault(tmp_path)
        vault.make("a")
        key = (tmp_path / "a.key").read_bytes()
        vault.make("a")
        assert (tmp_path / "a.key").read_bytes() == key

    @pytest.mark.parametrize("content", [b"", b"short", bytes(KEY_BYTES + 1)])
    def test_what_can_be_no_key(self, tmp_path: Path, content: bytes) -> None:
        (tmp_path / "a.key").write_bytes(content)
        assert not Vault(tmp_path).has("a")

    def test_what_cannot_be_read_is_no_loss(self, tmp_path: Path) -> None:
        """A folder in a key's place can't be read by anybody, whoever runs the tests."""
        (tmp_path / "a.key").mkdir()
        with pytest.raises(VaultError):
            Vault(tmp_path).has("a")

    def test_buried_twice(self, tmp_path: Path) -> None:
        vault = Vault(tmp_path)
        vault.make("a")
        for _ in range(2):
            vault.bury("a")
            assert [path.name for path in tmp_path.iterdir()] == ["a.closed"]
        with pytest.raises(VaultError):
            vault.seal("a", 1, bytes(16))

    def test_where_the_keys_lie(self, tmp_path: Path) -> None:
        assert Vault(Path("/dev/shm/keys-that-are-not-there")).is_in_memory
        assert not Vault(Path("/proc/keys")).is_in_memory


class TestLost:
    async def test_a_lost_key_is_said_and_asked_again(self, asked: Asked) -> None:
        survey = await answered(asked)
        next(asked.keys.iterdir()).unlink()
        asked.wake()
        seat = await asked.seat_of("bolat", "aigul")
        with refused("refuse-survey-key"):
            await asked.answering.see(asked.body["bolat"], seat)
        await asked.closing.keep_keys()
        assert "survey-key-lost" in await asked.body.trail()
        told = {
            row[0]
            for row in await asked.body.sql(
                "SELECT person_id FROM outbox WHERE kind = 'survey-lost'"
            )
        }
        board = await asked.surveys.board(asked.body["saule"], survey)
        assert told >= board.respondents | {asked.body.id("saule")}
        assert (await asked.answering.see(asked.body["bolat"], seat)).draft.answers == {}

    async def test_it_is_said_once(self, asked: Asked) -> None:
        await answered(asked)
        next(asked.keys.iterdir()).unlink()
        asked.wake()
        await asked.closing.keep_keys()
        await asked.closing.keep_keys()
        assert (await asked.body.trail()).count("survey-key-lost") == 1

    async def test_a_key_from_an_old_backup(self, asked: Asked) -> None:
        """A key that opens nothing is no key."""
        await answered(asked)
        next(asked.keys.iterdir()).write_bytes(bytes(KEY_BYTES))
        asked.wake()
        await asked.closing.keep_keys()
        assert "survey-key-lost" in await asked.body.trail()
        seat = await asked.seat_of("bolat", "aigul")
        assert not (await asked.answering.see(asked.body["bolat"], seat)).draft.is_finished

    async def test_an_unreadable_key_gives_nothing_up(self, asked: Asked) -> None:
        await answered(asked)
        key = next(asked.keys.iterdir())
        aside = key.rename(key.with_suffix(".aside"))
        key.mkdir()
        asked.wake()
        with pytest.raises(VaultError):
            await asked.closing.keep_keys()
        assert "survey-key-lost" not in await asked.body.trail()
        key.rmdir()
        aside.rename(key)
        asked.wake()
        await asked.closing.keep_keys()
        seat = await asked.seat_of("bolat", "aigul")
        assert (await asked.answering.see(asked.body["bolat"], seat)).draft.is_finished

    async def test_one_broken_circle_alone_is_asked_again(self, asked: Asked) -> None:
        survey = await answered(asked)
        circle = await asked.circle_of("aigul")
        board = await asked.surveys.board(asked.body["saule"], survey)
        first = next(one for one in board.circles if not one.is_closed)
        assert first.id != circle.id
        await asked.body.database.write(
            lambda books: books.connection.execute(
                "UPDATE sealed_drafts SET sealed = zeroblob(44) WHERE circle_id = ?", (circle.id,)
            )
        )
        await asked.closing.keep_keys()
        await asked.closing.look_for_enough()
        assert "survey-circle-lost" in await asked.body.trail()
        seat = await asked.seat_of("bolat", "aigul")
        assert (await asked.answering.see(asked.body["bolat"], seat)).draft.answers == {}

    async def test_lost_on_the_last_day_it_closes_without_answers(self, asked: Asked) -> None:
        survey = await answered(asked)
        next(asked.keys.iterdir()).unlink()
        asked.wake()
        asked.body.at("2027-01-08 18:30")
        await asked.closing.due()
        await asked.closing.keep_keys()
        await asked.closes(survey)
        assert (await asked.report("aigul")).lines == ()

    async def test_a_restored_database_asks_nobody_again(
        self, asked: Asked, tmp_path: Path
    ) -> None:
        """The tombstone knows what the older file doesn't."""
        survey = await answered(asked)
        backup = tmp_path / "backup.db"
        await asked.body.database.copy_to(backup)
        await asked.closes(survey)
        await _restore(asked, backup)
        asked.body.at("2026-12-20 10:00")
        asked.wake()
        await asked.closing.keep_keys()
        assert "survey-restored" in await asked.body.trail()
        assert await asked.answering.mine(asked.body["bolat"]) == ()
        assert await asked.body.sql("SELECT count(*) FROM sealed_drafts") == [(0,)]
        for due in await asked.closing.due():
            assert not await asked.closing.close_next(due)
            await asked.closing.finish(due)
        assert (await asked.report("aigul")).lines == ()

    async def test_other_drafts_than_the_close_began_with_are_refused(
        self, asked: Asked, tmp_path: Path
    ) -> None:
        """Stop after the figures, put back a copy with drafts deleted, close again.

        The difference of both reports told 90 % of the marks, and the key was never read.
        """
        survey = await opened_for_three_and_more(asked)
        backup = tmp_path / "backup.db"
        await asked.body.database.copy_to(backup)
        asked.body.at("2027-01-08 18:30")
        assert survey in await asked.closing.due()
        while await asked.closing.close_next(survey):
            pass
        assert (await asked.circle_of("aigul")).figures is not None
        await _restore(asked, backup)
        one = (await asked.circle_of("aigul")).taken[0]
        await _without_draft(asked, one.id)
        asked.wake()
        await asked.closing.keep_keys()
        await asked.closes(survey)
        assert (await asked.circle_of("aigul")).figures is None
        assert (await asked.report("aigul")).lines == ()
        letters = "SELECT DISTINCT kind FROM outbox WHERE kind = 'survey-restored'"
        assert await asked.body.sql(letters) == [("survey-restored",)]

    async def test_a_deleted_draft_holds_up_no_close(self, asked: Asked) -> None:
        """Whoever deletes one row: the last messages were a KeyError, at every tick anew."""
        survey = await opened_for_three_and_more(asked)
        (who, *others) = await asked.asked_about("aigul")
        await _without_draft(asked, await asked.seat_of(who, "aigul"))
        messages = await asked.closing.last_messages(survey)
        accounts = {asked.body.guest(one).address.number for one in others}
        assert accounts <= {one.account for one in messages if one.message == 100}
        await asked.closes(survey)

    async def test_the_same_drafts_once_more_are_the_same_report(
        self, asked: Asked, tmp_path: Path
    ) -> None:
        """Whoever puts back the copy as it was learns nothing and loses nothing."""
        survey = await answered(asked)
        backup = tmp_path / "backup.db"
        await asked.body.database.copy_to(backup)
        asked.body.at("2027-01-08 18:30")
        await asked.closing.due()
        while await asked.closing.close_next(survey):
            pass
        await _restore(asked, backup)
        asked.wake()
        asked.body.at("2027-01-05 10:00")  # and turns the clock back: the close has begun
        assert survey in await asked.closing.due()
        await asked.closes(survey)
        await expected(asked)


async def opened_for_three_and_more(asked: Asked) -> SurveyId:
    """Everybody who is asked about Aigul has answered, one of them otherwise."""
    survey = await asked.opened()
    for number, who in enumerate(await asked.asked_about("aigul")):
        await asked.answers(who, "aigul", [5 if number else 0])
    return survey


async def _without_draft(asked: Asked, seat: SeatId) -> None:
    sql = "DELETE FROM sealed_drafts WHERE seat_id = ?"
    await asked.body.database.write(lambda books: books.connection.execute(sql, (seat,)))


async def _restore(asked: Asked, backup: Path) -> None:
    """The rows of an older copy in the place of today's."""
    tables = ("surveys", "circles", "sealed_drafts", "seats")

    def act(books: object) -> None:
        connection = books.connection  # type: ignore[attr-defined]
        connection.execute("PRAGMA defer_foreign_keys = ON")
        for table in reversed(tables):
            connection.execute(f"DELETE FROM {table}")
        for table in tables:
            for row in rows[table]:
                marks = ", ".join("?" * len(row))
                connection.execute(f"INSERT INTO {table} VALUES ({marks})", row)

    with closing(sqlite3.connect(backup)) as old:
        rows = {table: old.execute(f"SELECT * FROM {table}").fetchall() for table in tables}
    await asked.body.database.write(act)


class Killed(BaseException):
    """The program ends here."""


STEPS: tuple[tuple[str, int], ...] = (
    ("due", 1),
    ("close", 1),
    ("close", 2),
    ("close", 5),
    ("bury", 1),
    ("wipe", 1),
    ("finish", 1),
)


class TestKilledDuringTheClose:
    @pytest.mark.parametrize(("step", "times"), STEPS)
    async def test_it_finishes_after_a_restart(
        self, asked: Asked, monkeypatch: pytest.MonkeyPatch, step: str, times: int
    ) -> None:
        """Between any two writes; each answer is counted exactly once."""
        survey = await answered(asked)
        asked.body.at("2027-01-08 18:30")
        with pytest.raises(Killed):
            await self.close_until(asked, survey, step, times, monkeypatch)
        monkeypatch.undo()
        asked.wake()
        await asked.closing.keep_keys()
        await asked.closing.look_for_enough()
        for due in await asked.closing.due():
            while await asked.closing.close_next(due):
                pass
            assert await asked.closing.finish(due)
        assert await asked.closing.due() == ()
        await expected(asked)
        trail = await asked.body.trail()
        assert trail.count("survey-closed") == 1
        assert {"survey-restored", "survey-key-lost"}.isdisjoint(trail)  # no false alarm

    async def close_until(
        self,
        asked: Asked,
        survey: SurveyId,
        step: str,
        times: int,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        """The close as the clock runs it, cut off behind the given write."""
        if step == "bury":
            monkeypatch.setattr(asked.body.database, "wipe", _killed)
        await asked.closing.due()
        if step == "due":
            raise Killed
        closed = 0
        while await asked.closing.close_next(survey):
            closed += 1
            if step == "close" and closed == times:
                raise Killed
        if step == "wipe":
            monkeypatch.setattr(asked.body.database, "write", _killed)
        await asked.closing.finish(survey)
        raise Killed


async def _killed(*_: object) -> bool:
    raise Killed
