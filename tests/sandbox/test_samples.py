"""The sample bodies: readable, lawful under their acts, and lived through by the verbs."""

from __future__ import annotations

import os
from datetime import date, timedelta
from pathlib import Path

import pytest

from bot.commands.sandbox import passing_folder
from evaluation.kci.plan import refuse_faulty
from evaluation.law.act import Methodology
from evaluation.law.reading.act import load
from evaluation.law.shelf import Shelf
from evaluation.quarter.methods import played
from evaluation.staff.file import read
from evaluation.staff.row import StaffRow
from sandbox.body.sample import KEYS, NoSampleError, Sample, read_sample, sample_for
from sandbox.body.stage import sandbox_settings, stage
from sandbox.telegram.engine import START
from storage.survey.vault import Vault

SHELF = played(Shelf.open(None))
PLANNED = ("shymkent-2023", "baidibek-2023")


def rows_of(sample: Sample) -> tuple[StaffRow, ...]:
    rows, faults = read(sample.table(), (), START.date())
    assert faults == ()
    return rows


@pytest.mark.parametrize("key", KEYS)
def test_a_sample_fits_its_act(key: str) -> None:
    """S-2.4, B-1bis(4), M-2.3: every category is one of the act's; every number is somebody's."""
    sample, act = read_sample(key, key), SHELF[key]
    rows = {row.number: row for row in rows_of(sample)}
    assert [row.name for row in rows.values() if row.category and not act.knows(row.category)] == []
    heads = {plan.head for plan in sample.plans}
    away = {absence.person for absence in sample.absences}
    assert {sample.hr_head, *sample.not_joined, *heads, *away} <= rows.keys()
    known = act.absent.kinds.keys() if act.absent else set()
    assert {absence.kind for absence in sample.absences} <= known
    assert {act.forms[act.route_for(rows[head]).form].method for head in heads} <= {"kci"}


def test_every_built_in_act_that_can_be_played_has_a_sample() -> None:
    assert set(KEYS) == set(SHELF.keys())


@pytest.mark.parametrize("key", PLANNED)
def test_the_plans_of_a_sample_are_lawful(key: str) -> None:
    """S-24, S-25, B-22, B-23."""
    sample, act = read_sample(key, key), SHELF[key]
    assert sample.planning is not None
    assert act.kci is not None
    for plan in sample.plans:
        assert act.kci.least <= len(plan.kcis) <= act.kci.most
        for kci in plan.kcis:
            refuse_faulty(kci, sample.planning)


@pytest.mark.parametrize("key", PLANNED)
def test_a_sample_has_the_people_who_are_easily_wronged(key: str) -> None:
    """Namesakes, somebody dismissed in the quarter, newcomers, a head without a plan yet."""
    rows = rows_of(read_sample(key, key))
    names = [row.name for row in rows]
    assert len(names) - len(set(names)) == 1
    quarter = (date(2026, 1, 1), date(2026, 3, 31))
    assert any(row.dismissed and quarter[0] <= row.dismissed <= quarter[1] for row in rows)
    newcomers = [row for row in rows if row.appointed and row.appointed >= date(2026, 3, 1)]
    assert {row.is_unit_head for row in newcomers} == {True, False}


@pytest.mark.parametrize("key", PLANNED)
async def test_the_plans_stand_where_the_story_left_them(key: str, tmp_path: Path) -> None:
    """Most are posted, one came back, one is still to be written; the quarter isn't open."""
    sample = read_sample(key, key)
    async with stage(0, tmp_path, sample) as server:
        engine = server.people.engine
        app = engine.app  # type: ignore[union-attr]
        hr = await app.database.read(lambda books: books.people.by_number(sample.hr_head))
        (planning,) = await app.verbs.plannings.all(hr)
        board = await app.verbs.plannings.board(hr, planning.id)
        posted = [plan for plan in board.plans if plan.posted_at is not None]
        returned = [plan for plan in board.plans if plan.sent_back is not None]
        blank = [plan for plan in board.plans if not plan.kcis]
        assert [len(returned), len(blank)] == [1, 1]
        assert len(posted) == len(board.plans) - 2 == len(sample.plans) - 1
        assert not await app.database.read(lambda books: books.campaigns.running())
        assert START <= server.people.now() < START + timedelta(minutes=5)


async def test_what_an_earlier_sandbox_left_is_taken_up(tmp_path: Path) -> None:
    sample = read_sample("mangystau-2025", "mangystau-2025")
    for _ in range(2):
        async with stage(0, tmp_path, sample) as server:
            app = server.people.engine.app  # type: ignore[union-attr]
            running = await app.database.read(lambda books: books.campaigns.running())
            assert len(running) == 1


def of_office(edition: str) -> Methodology:
    text = SHELF["shymkent-2023"].text.replace('key = "shymkent-2023"', 'key = "ours"')
    return load(text.replace('edition = "E2023"', f'edition = "{edition}"'), "ours.toml")


def test_an_act_of_ones_own_lives_in_the_body_of_its_edition() -> None:
    sample = sample_for("ours", Shelf([*SHELF, of_office("E2023")]))
    assert (sample.key, sample.act) == ("shymkent-2023", "ours")


@pytest.mark.parametrize(
    ("act", "edition", "words"),
    [
        (
            "nonsense",
            "E2023",
            "known: mangystau-2025, baidibek-2023, shymkent-2023, turkestan-2018, sjc-2017, ours",
        ),
        ("ours", "E2031", "no sample body lives under E2031 (ours): use --empty"),
    ],
)
def test_an_act_without_a_body_is_refused(act: str, edition: str, words: str) -> None:
    with pytest.raises(NoSampleError) as refused:
        sample_for(act, Shelf([*SHELF, of_office(edition)]))
    assert words in str(refused.value)


def test_the_sandbox_makes_respondents_the_strong_promise() -> None:
    """Its keys lay on the disk, so everybody who tried it read the weaker words."""
    with passing_folder() as folder:
        vault = Vault(sandbox_settings("", Path(folder)).keys_dir)
        assert vault.is_in_memory or not os.access("/dev/shm", os.W_OK)


async def test_the_quarter_by_points_waits_for_its_people(tmp_path: Path) -> None:
    """V-14, V-18: opened, the Commission composed, every department with its scale."""
    sample = read_sample("sjc-2017", "sjc-2017")
    async with stage(0, tmp_path, sample) as server:
        books = server.people.engine.app.database  # type: ignore[union-attr]
        (campaign,) = await books.read(lambda books: books.campaigns.all())
        assert str(campaign.period) == "2026-Q1"
        sheets = await books.read(lambda books: books.sheets.drafts(campaign.id))
        assert {sheet.form for sheet in sheets} == {"quarter"}
        units = {sheet.person_unit for sheet in sheets}
        for unit in units:
            scale = await books.read(
                lambda books, unit=unit: books.incentive_scales.of_unit("sjc-2017", unit, 2026)
            )
            assert scale is not None
        body = await books.read(lambda books: books.commissions.latest("sjc-2017"))
        assert body is not None
        left_out = await books.read(lambda books: books.campaigns.left_out(campaign.id))
        assert any("tenure" in (one.left_out.key if one.left_out else "") for one in left_out)
