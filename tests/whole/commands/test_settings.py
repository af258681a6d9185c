"""Settings, files and ports that are wrong: one sentence, and nothing is made."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from sandbox.body.stage import TOKEN
from tests.whole.commands.terminal import (
    Terminal,
    refused,
    sample,
)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BOT_TOKEN", "98765"),
        ("BOT_TOKEN", "secret words"),
        ("BOT_USERNAME", "1"),
        ("BOT_API_URL", "ftp://example.kz"),
        ("BOT_API_URL", "http://example.kz:door"),
        ("BOT_API_URL", "http://["),
        ("PROXY", "example.kz:1080"),
        ("PROXY", "socks5://:1080"),
        ("WEBHOOK_URL", "http://bot.example.kz/aktau"),
        ("WEBHOOK_URL", "https://bot.example.kz:444/aktau"),
        ("WEBHOOK_URL", "https://user:word@bot.example.kz/aktau"),
        ("WEBHOOK_URL", "https://bot.example.kz/aktau?x=1"),
        ("WEBHOOK_URL", "https://bot.example.kz/ақтау"),
        ("WEBHOOK_URL", "bot.example.kz"),
        ("WEBHOOK_PORT", "0"),
        ("WEBHOOK_PORT", "door"),
        ("WEBHOOK_HOST", "bot.example.kz"),
        ("METHODOLOGIES_DIR", "nowhere"),
        ("TIMEZONE", "Asia"),
        ("TIMEZONE", "Mars/Olympus"),
        ("TIMEZONE", "../../../etc/passwd"),
        ("WORKING_HOURS", "9-18"),
        ("WORKING_HOURS", "18:00-09:00"),
        ("WORKING_HOURS", "25:00-26:00"),
        ("LANGUAGES", "kk,de"),
        ("LANGUAGES", ","),
        ("RESULTS_IN_CHAT", "everything"),
        ("BODY_NAME", "А" * 301),
        ("APPEAL_ADDRESS", "Актау\n14"),
    ],
)
def test_a_wrong_setting_is_refused_by_its_name(bagalau: Terminal, name: str, value: str) -> None:
    done = bagalau("doctor", **{name: value})
    refused(done, "doctor", f"wrong setting {name}: ")
    assert name != "BOT_TOKEN" or value not in done.err, "a token must not get into a log"


def test_half_a_webhook_is_refused_with_the_other_half(bagalau: Terminal) -> None:
    done = bagalau("doctor", WEBHOOK_URL="https://bot.example.kz/aktau")
    refused(done, "doctor", "wrong setting WEBHOOK_PORT: expected beside WEBHOOK_URL")
    done = bagalau("doctor", WEBHOOK_PORT="9106")
    refused(done, "doctor", "wrong setting WEBHOOK_URL: expected beside WEBHOOK_PORT")


def test_settings_come_from_the_folder_and_the_environment_wins(bagalau: Terminal) -> None:
    (bagalau.folder / ".env").write_text("TIMEZONE=Mars\n", "utf-8")
    refused(bagalau("doctor"), "doctor", "wrong setting TIMEZONE")
    refused(bagalau("doctor", TIMEZONE="Asia/Almaty"), "doctor", "There is no database")


@pytest.mark.parametrize(
    ("line", "near"),
    [
        ("RESULT_IN_CHAT=notice", "RESULTS_IN_CHAT"),
        ("DATBASE=/srv/bagalau.db", "DATABASE"),
        ("KEY_DIR=/run/keys", "KEYS_DIR"),
        ("BOT-TOKEN", "BOT_TOKEN"),
        ("results_in_chat=notice", "RESULTS_IN_CHAT"),
        ("BOT_NAME=Bagalau", "BODY_NAME or BOT_USERNAME"),
        ("WEBHOOK_URI=https://bot.example.kz", "WEBHOOK_URL"),
    ],
)
@pytest.mark.parametrize("command", ["doctor", "run", "sandbox"])
def test_a_slip_in_a_name_is_refused_with_the_right_one(
    bagalau: Terminal, command: str, line: str, near: str
) -> None:
    """RESULT_IN_CHAT=notice was passed over, and results went out in full."""
    (bagalau.folder / ".env").write_text(f"{line}\n", "utf-8")
    done = bagalau(command, BOT_TOKEN=TOKEN)
    name = line.split("=", maxsplit=1)[0]
    refused(done, command, f"wrong setting {name} in .env: the name is {near}")


def test_a_name_that_means_nothing_is_told(bagalau: Terminal) -> None:
    """Of `.env` only: the environment is full of what other programs need."""
    bagalau.employ()
    (bagalau.folder / ".env").write_text("SENTRY_DSN=x\nTIMEZONE=Asia/Almaty\n", "utf-8")
    done = bagalau("calendar", "2026", RESULT_IN_CHAT="notice")
    told = "bagalau: SENTRY_DSN in .env is no setting and changes nothing\n"
    assert (done.code, done.err) == (0, told)


def test_settings_that_are_no_text_are_told(bagalau: Terminal) -> None:
    (bagalau.folder / ".env").write_bytes("BODY_NAME=Ақтау".encode("utf-16"))
    refused(bagalau("doctor"), "doctor", "wrong setting .env: expected a text in UTF-8")


def test_keys_that_can_be_kept_nowhere_are_refused_at_the_start(bagalau: Terminal) -> None:
    bagalau.employ()
    file = sample(bagalau.folder)
    for place in (file, file / "keys", Path("/proc/keys")):
        done = bagalau("run", BOT_TOKEN=TOKEN, KEYS_DIR=place)
        refused(done, "run", "wrong setting KEYS_DIR: ", str(place).removesuffix("/keys"))
        assert "MEND  keys: no survey can be opened" in bagalau("doctor", KEYS_DIR=place).out


def test_an_empty_setting_is_none(bagalau: Terminal) -> None:
    refused(bagalau("run", BOT_TOKEN="", TIMEZONE=" "), "run", "BOT_TOKEN is missing")
    assert not bagalau.database.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("backup", "copy.db"),
        ("calendar",),
        ("calendar", "--off", "2026-04-10", "--reason", "Буран"),
        ("doctor",),
        ("invite", "--number", "0001"),
        ("invite", "--all", "links.xlsx"),
    ],
    ids=" ".join,
)
def test_a_missing_database_is_told_and_not_made(
    bagalau: Terminal, arguments: tuple[str, ...]
) -> None:
    """Who mistypes DATABASE must not work with an empty one."""
    refused(bagalau(*arguments), arguments[0], f"There is no database at {bagalau.database.name}")
    assert list(bagalau.folder.iterdir()) == []


MAKERS = [("import", "sample.csv", "--yes"), ("invite", "--hr", "--number", "1", "--name", "А")]


@pytest.mark.parametrize("arguments", MAKERS, ids=lambda found: found[0])
def test_no_body_is_made_in_silence(bagalau: Terminal, arguments: tuple[str, ...]) -> None:
    """A mistyped DATABASE became a second body, and its links led into the first one's bot."""
    sample(bagalau.folder)
    place = bagalau.folder / "bagalao.db"
    told = (f"There is no database at {place}", "--create")
    refused(bagalau(*arguments, DATABASE=place), arguments[0], *told)
    bagalau.at_a_terminal("no", "yes")
    refused(bagalau(*arguments, DATABASE=place), arguments[0], *told)
    assert [file.name for file in bagalau.folder.glob("*.db*")] == []
    agreed = bagalau(*arguments, DATABASE=place)
    assert (agreed.code, agreed.err) == (0, "")
    assert f"Made a new database: {place}" in agreed.out


@pytest.mark.parametrize(
    "arguments",
    [("doctor",), ("import", "sample.csv", "--create"), ("run",), ("backup", "copy.db")],
)
def test_a_database_out_of_reach_is_told_in_one_line(
    bagalau: Terminal, arguments: tuple[str, ...]
) -> None:
    sample(bagalau.folder)
    settings = {"BOT_TOKEN": TOKEN}
    for place in (bagalau.folder, bagalau.folder / "sample.csv" / "x.db"):
        done = bagalau(*arguments, DATABASE=place, **settings)
        refused(done, arguments[0], str(place))


def test_what_is_no_database_is_told(bagalau: Terminal) -> None:
    bagalau.database.write_text("Это не база" * 100, "utf-8")
    refused(bagalau("doctor"), "doctor", "is not a Bagalau database")


def test_a_port_in_use(bagalau: Terminal) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        refused(bagalau("sandbox", "--port", port), "sandbox", f"port {port}", "in use")


def test_a_folder_that_is_none(bagalau: Terminal) -> None:
    file = sample(bagalau.folder)
    refused(bagalau("sandbox", "--port", 0, "--keep", file), "sandbox", str(file))


def test_an_act_that_nobody_knows(bagalau: Terminal) -> None:
    asked = bagalau("sandbox", "--port", 0, "--methodology", "mangystau")
    refused(asked, "sandbox", "'mangystau'", "mangystau-2025", "shymkent-2023")
