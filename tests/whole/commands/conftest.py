"""A terminal in an empty folder, and an office that the doctor finds whole."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

import pytest

from bot.kit.clock import SystemClock
from sandbox.body.stage import TOKEN, make_people
from sandbox.telegram.engine import SandboxClock
from sandbox.telegram.session import InProcessSession
from tests.whole.commands.terminal import (
    NOW,
    SETTINGS,
    Terminal,
)


@pytest.fixture
def bagalau(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Terminal:
    """On Thursday 2 April 2026, 10:00 in Almaty."""
    monkeypatch.chdir(tmp_path)
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW)
    monkeypatch.setattr(sys, "stdin", open(os.devnull))  # noqa: SIM115 - closed below
    monkeypatch.setenv("BOT_USERNAME", "SampleBot")
    monkeypatch.setenv("KEYS_DIR", str(tmp_path / "keys"))
    return Terminal(tmp_path, monkeypatch, capsys)


@pytest.fixture(autouse=True)
def nothing_to_read(bagalau: Terminal) -> Iterator[None]:
    yield
    sys.stdin.close()


@pytest.fixture
def healthy(bagalau: Terminal) -> Terminal:
    """An office with checked forms and a Telegram that answers."""
    bagalau.employ()
    acts = bagalau.folder / "acts"
    acts.mkdir()
    for act in (resources.files("evaluation.law") / "acts").iterdir():
        text = act.read_text("utf-8").replace("verified = false", "verified = true")
        (acts / act.name).write_text(text, "utf-8")
    bagalau.patch.setenv("METHODOLOGIES_DIR", str(acts))
    bagalau.patch.setenv("BOT_TOKEN", TOKEN)
    api = make_people(SandboxClock()).api
    bagalau.patch.setattr("bot.commands.examination.make_session", lambda _: InProcessSession(api))
    return bagalau
