"""The page "Your own act in an hour", taken at its word: its changes make a file that runs."""

from __future__ import annotations

import re
from decimal import Decimal
from pathlib import Path

import pytest

from bot.__main__ import main
from evaluation.law.shelf import Shelf
from tests.conversations.conftest import BODY_HEAD, HR_HEAD, RUSSIAN_SERVANT, run_house
from tests.conversations.hand import Hand
from tests.conversations.talk import sheet_of

PAGE = Path(__file__).resolve().parents[3] / "docs" / "your-own-act.md"
KEY = "koktobe-2026"
FIRST = "1 квартал 2026 года"


def changes() -> list[tuple[str, str, list[str]]]:
    """Of each change of the page its table, the line that goes, and those that come."""
    (block,) = re.findall(r"^```diff\n(.*?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    table = ""
    found: list[tuple[str, str, list[str]]] = []
    for line in block.splitlines():
        sign, text = line[0], line[1:]
        if sign == " ":
            table = text
        elif sign == "-":
            found.append((table, text, []))
        else:
            found[-1][2].append(text)
    return found


def changed(text: str) -> str:
    """The copied file with the changes of the page; each line that goes must be there."""
    lines = text.splitlines()
    for table, old, new in changes():
        at = lines.index(old, lines.index(table) if table else 0)
        assert not any(line.startswith("[") for line in lines[lines.index(table) + 1 : at] if table)
        lines[at : at + 1] = new
    return "\n".join(lines) + "\n"


@pytest.fixture
def acts(tmp_path: Path) -> Path:
    """The folder of METHODOLOGIES_DIR, with the one file."""
    folder = tmp_path / "acts"
    folder.mkdir()
    text = Shelf.open(None)["mangystau-2025"].text
    (folder / f"{KEY}.toml").write_text(changed(text), "utf-8")
    return folder


def test_it_stands_beside_the_built_in_acts(acts: Path) -> None:
    own, built_in = Shelf.open(acts)[KEY], Shelf.open(acts)["mangystau-2025"]
    assert (own.named_servants, own.storage) != (built_in.named_servants, built_in.storage)
    assert own.forms["appendix-2"].decimals == 1


def test_the_shell_explains_it(
    acts: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("METHODOLOGIES_DIR", str(acts))
    assert main(["explain", "methodologies"]) == 0
    assert KEY in capsys.readouterr().out
    assert main(["explain", "schedule", KEY, "2026-Q1"]) == 0
    out = capsys.readouterr().out
    assert "2026-04-15" in out or "15 апреля 2026" in out or "15 April 2026" in out, out


async def test_a_quarter_runs_by_it(tmp_path: Path, acts: Path) -> None:
    """Its own dates, its own limit of sheets, its own marks and its own term of an application."""
    async with run_house(tmp_path, methodologies=acts) as house:
        hand = Hand(house, HR_HEAD)
        await hand.desk("Открыть квартал")
        (own,) = [label for label in hand.labels if "Коктобинского" in label]
        await hand.tap(own)
        await hand.tap(FIRST)
        assert "Подписать листы до 15 апреля 2026 года · п. 4" in hand.screen
        assert "25 января 2027 года" in hand.screen
        assert "больше 20" not in hand.screen
        await hand.tap("Открыть: 22 листа")
        await hand.tap("Открыть квартал")
        sheet = await sheet_of(house, RUSSIAN_SERVANT)
        await house.press(BODY_HEAD, f"item:{sheet.id}:0")
        assert "4,5" in await house.say(BODY_HEAD, "4,5")
        await house.tap(BODY_HEAD, "Сохранить 4,5")
        await house.sign(BODY_HEAD, RUSSIAN_SERVANT, [Decimal("4.5"), 4, 4, 3])
        await house.tap(RUSSIAN_SERVANT, "Открыть результат")
        screen = house.screen(RUSSIAN_SERVANT)
        assert "Средняя оценка: 3,88\n" in screen
        assert "до пн 13 апреля · осталось 7 раб. дней · п. 10" in screen
