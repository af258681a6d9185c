"""A database, a button, an awaited text of an older program means today what it meant then.

`how_they_were_written.py.txt` wrote the databases and what was read in them, by commit 2644141.
Where a noun's field was renamed since, `reading.THEN` says so; nothing else may differ.
"""

from __future__ import annotations

import gzip
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.commands.finding import Finding
from bot.commands.record import look_at_record
from bot.telegram.links import Links
from evaluation.calendar.office import Office
from evaluation.staff.linking import hash_of_code
from evaluation.survey.questionnaire import Draft, packed
from evaluation.survey.questionnaire import unpacked as draft_of
from handlers.kit.reasons import digest_of
from storage.database import Database
from tests.old_databases.reading import THEN, neutral, read_file
from tests.old_databases.waking import woken
from tests.old_databases.wire import buttons, states, unpacked

HERE = Path(__file__).parent
NAMES = sorted(path.name.removesuffix(".db.gz") for path in HERE.glob("*.db.gz"))
WALKED = [name for name in NAMES if name.startswith("crawled-")]
WIRE: dict[str, Any] = json.loads((HERE / "wire.json").read_text("utf-8"))


NOW = {then: now for (noun, now), then in THEN.items() if noun == "Draft"}


def laid_out(name: str, folder: Path) -> Path:
    """One of the databases as a file in a folder, its keys beside it."""
    path = folder / "bagalau.db"
    path.write_bytes(gzip.decompress((HERE / f"{name}.db.gz").read_bytes()))
    path.chmod(0o600)
    if (HERE / f"{name}.keys").exists():
        shutil.copytree(HERE / f"{name}.keys", folder / "keys")
    return path


def expected(name: str) -> dict[str, Any]:
    """What was read in it then."""
    found: dict[str, Any] = json.loads(
        gzip.decompress((HERE / f"expected-{name}.json.gz").read_bytes())
    )
    return found


def as_json(found: Any) -> Any:
    return json.loads(json.dumps(found, ensure_ascii=False))


def wordless(told: Any) -> Any:
    """Without the words, which may be put better: what is called, and what its buttons carry."""
    if isinstance(told, dict):
        return {k: wordless(v) for k, v in told.items() if k not in ("text", "caption")}
    return [wordless(one) for one in told] if isinstance(told, list) else told


def carried(letter: Any) -> Any:
    """Of a letter what its buttons carry; of a refusal its key."""
    if not isinstance(letter, dict):
        return letter
    return [[data for _, data in row] for row in letter["buttons"]]


def as_text(found: Any) -> str:
    return json.dumps(found, ensure_ascii=False, sort_keys=True)


@pytest.mark.parametrize("name", NAMES)
async def test_all_is_read_as_it_was(name: str, tmp_path: Path) -> None:
    """Also the trail is whole, no link is broken, and the drafts of an open survey open."""
    found = as_json(await read_file(laid_out(name, tmp_path), tmp_path / "keys"))
    told = expected(name)["books"]
    assert found.keys() == told.keys()
    for one in (found, told):
        one["letters"] = {about: carried(letter) for about, letter in one["letters"].items()}
    for about, what in told.items():
        assert found[about] == what, about
    assert (found["trail fault"], found["broken links"], found["integrity"]) == (None, 0, "ok")


async def doctors_word(path: Path, sql: str = "") -> list[Finding]:
    """What the doctor says of the record of a file, which `sql` changes past the bot first."""
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(sql)
    async with await Database.open(path) as database:
        return await look_at_record(database, Office())


@pytest.mark.parametrize("name", NAMES)
async def test_what_was_never_sealed_is_said_to_be_so(name: str, tmp_path: Path) -> None:
    """And isn't false: the upgrade seals the rows as it finds them."""
    findings = await doctors_word(laid_out(name, tmp_path))
    assert [one.state for one in findings if one.cure] == []
    assert "were unsealed before an upgrade found them" in findings[-1].state


async def test_of_an_old_result_the_signature_is_checked(tmp_path: Path) -> None:
    """A mark that was changed before the upgrade, which then sealed it."""
    more = "UPDATE result_items SET value = 500 - value WHERE result_id = 1 AND item = 0"
    (found,) = [
        one
        for one in await doctors_word(laid_out("calibration-2025", tmp_path), more)
        if one.cure and "mean" not in one.state
    ]
    assert found.state.startswith("the marks of result 1 aren't those that were signed (entry ")


@pytest.mark.parametrize("name", WALKED)
async def test_the_bot_goes_on_where_it_was(name: str, tmp_path: Path) -> None:
    """Jobs are taken up, letters go, a text that was awaited is understood.

    Jobs and letters go side by side, so that their order says nothing, nor does it that one came
    twice: a busy machine may be too slow for the delivery's patience.
    """
    laid_out(name, tmp_path)
    found, told = wordless(await woken(tmp_path)), wordless(expected(name)["woken"])
    del told[""]  # it removed a webhook unasked then
    assert found.keys() == told.keys()
    for chat, calls in told.items():
        assert set(map(as_text, found[chat])) == set(map(as_text, calls)), chat


def test_every_kind_of_row_is_in_one_of_them() -> None:
    """So that whoever forgets a kind hears of it."""
    every = [expected(name)["books"] for name in NAMES]
    stages = {case["stage"] for one in every for case in one["cases"].values()}
    assert stages == set(WIRE["stages"])
    assert {job["kind"] for one in every for job in one["jobs"]} == set(WIRE["jobs"])
    letters = {
        about.split(" ")[1] for one in every for about, text in one["letters"].items() if text
    }
    assert letters == set(WIRE["letters"])
    awaited = {state for one in every for state, _ in one["prompts"].values() if state}
    assert awaited == set(WIRE["states"])


def test_every_awaited_text_has_its_name() -> None:
    assert states() >= set(WIRE["states"])


def test_every_button_of_an_old_message_means_what_it_meant() -> None:
    kinds = buttons()
    for data, fields in WIRE["buttons"].items():
        found = as_json(neutral(unpacked(kinds, data)))
        assert found == fields, data
        assert kinds[data.split(":")[0]].unpack(data).pack() == data


def test_a_draft_is_the_same_sixteen_bytes() -> None:
    for written, fields in WIRE["drafts"].items():
        draft = draft_of(bytes.fromhex(written))
        assert as_json(neutral(draft)) == fields
        assert packed(draft).hex() == written
        answers = {int(item): value for item, value in fields["answers"].items()}
        today = {NOW.get(name, name): value for name, value in fields.items()}
        assert packed(Draft(**{**today, "answers": answers})).hex() == written


def test_codes_links_and_digests_of_words_are_the_same() -> None:
    for code, (link, digest) in WIRE["codes"].items():
        assert Links("TestBot").to(code) == link
        assert hash_of_code(code) == digest
    for words, digest in WIRE["digests"].items():
        assert digest_of(words) == digest
