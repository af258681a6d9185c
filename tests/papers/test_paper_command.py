"""`bagalau paper`: papers at the shell, where the office lets no marks into the chat."""

from __future__ import annotations

import asyncio
import stat
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from bot.__main__ import main
from evaluation.calibration.cases import Stage
from storage.database import Database
from tests.papers.reading import text
from tests.papers.test_from_books import planning
from tests.verbs.body import Body
from tests.verbs.calibration.conftest import sitting
from tests.verbs.calibration.office import Court
from tests.verbs.commission.acts import POINTS
from tests.verbs.commission.conftest import office_of
from tests.verbs.heads import writes


class Shell:
    """`bagalau` on one database, whose office tells nothing but that a result is there."""

    def __init__(self, folder: Path, caught: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._caught = caught
        self.out = self.err = ""

    def __call__(self, *arguments: object) -> int:
        try:
            code = main(["paper", *map(str, arguments)])
        except SystemExit as left:
            code = int(left.code or 0)
        self.out, self.err = self._caught.readouterr()
        return code

    def printed(self, name: str = "paper.pdf") -> str:
        return text((self.folder / name).read_bytes())

    def number_of(self, kind: str) -> str:
        """The number of the only thing of a kind, as the list tells it."""
        assert self("list") == 0
        (line,) = (line for line in self.out.splitlines() if line.startswith(kind))
        return line.split()[1]

    def trail(self) -> list[tuple[str, int | None]]:
        """What the trail holds of views: the act, and who."""

        async def look() -> list[tuple[str, int | None]]:
            async with await Database.open(self.folder / "office.db") as database:
                entries = await database.read(lambda books: tuple(books.trail.entries()))
            return [(one.act, one.actor) for one in entries if one.act.endswith("-viewed")]

        return asyncio.run(look())


@pytest.fixture
def bagalau(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Shell:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DATABASE", str(tmp_path / "office.db"))
    monkeypatch.setenv("RESULTS_IN_CHAT", "notice")
    monkeypatch.setenv("BODY_NAME", "Орган")
    return Shell(tmp_path, capsys)


def lived(folder: Path, live: Callable[[Any], Coroutine[Any, Any, None]], *, plan: bool) -> None:
    """Let an office live through something, and leave its file."""

    async def through() -> None:
        async with planning(folder) if plan else sitting(folder) as body:
            await live(body)

    asyncio.run(through())


async def signed(court: Court) -> None:
    await court.comes_to(Stage.SIGNED)


async def applied(court: Court) -> None:
    await court.comes_to(Stage.REGISTERED)


async def planned(body: Body) -> None:
    await writes(body, "gulnar", "marat")


def test_a_list_tells_numbers_and_names_and_no_marks(bagalau: Shell) -> None:
    """Rules §10."""
    lived(bagalau.folder, signed, plan=False)
    assert bagalau("list") == 0
    sheet, case = bagalau.out.splitlines()
    assert sheet.split()[::2][:2] == ["sheet", "2026-Q1"]
    assert sheet.split()[3] == "2026-04-02"
    assert case.split()[:4] == ["case", "1", "К-2026-0001", "2026-04-02"]
    assert bagalau.trail() == []


def test_an_empty_list_says_so(bagalau: Shell) -> None:
    async def nothing(_: Court) -> None:
        return

    lived(bagalau.folder, nothing, plan=False)
    assert bagalau("list") == 0
    assert bagalau.out == "There is nothing to print yet.\n"


@pytest.mark.parametrize(
    ("language", "words"), [("kk", "Бағалау парағы № {}"), ("ru", "Оценочный лист № {}")]
)
def test_a_sheet_is_printed_in_the_language_asked_for(
    bagalau: Shell, language: str, words: str
) -> None:
    """M-13: whoever took it out is the shell itself; the file is its owner's only."""
    lived(bagalau.folder, signed, plan=False)
    assert (
        bagalau("sheet", bagalau.number_of("sheet"), "--language", language, "--out", "paper.pdf")
        == 0
    )
    assert bagalau.out == "Printed to paper.pdf\n"
    assert words.format(bagalau.number_of("sheet")) in bagalau.printed()
    assert stat.S_IMODE((bagalau.folder / "paper.pdf").stat().st_mode) == 0o600
    assert bagalau.trail() == [("result-viewed", None)]


def test_without_a_language_it_is_kazakh(bagalau: Shell) -> None:
    lived(bagalau.folder, signed, plan=False)
    assert bagalau("sheet", bagalau.number_of("sheet"), "--out", "paper.pdf") == 0
    assert "Бағалау парағы" in bagalau.printed()


@pytest.mark.parametrize(
    ("name", "words", "entry"),
    [
        ("application", "Заявление о проведении", "case-file-viewed"),
        ("decision", "Решение о проведении", "case-file-viewed"),
        ("protocol", "Протокол калибровочной", "case-protocol-viewed"),
    ],
)
def test_each_paper_of_a_case_is_printed(bagalau: Shell, name: str, words: str, entry: str) -> None:
    lived(bagalau.folder, signed, plan=False)
    assert bagalau(name, 1, "--language", "ru", "--out", "paper.pdf") == 0
    assert words in bagalau.printed()
    assert bagalau.trail() == [(entry, None)]


def test_a_plan_is_printed(bagalau: Shell) -> None:
    lived(bagalau.folder, planned, plan=True)
    assert bagalau("list") == 0
    number = next(line.split()[1] for line in bagalau.out.splitlines() if "Марат" in line)
    assert bagalau("plan", number, "--language", "ru", "--out", "paper.pdf") == 0
    assert "Индивидуальный план работы" in bagalau.printed()
    assert bagalau.trail() == [("plan-viewed", None)]


@pytest.mark.parametrize("name", ["decision", "protocol"])
def test_a_paper_that_is_not_there_yet_is_refused_and_leaves_no_file(
    bagalau: Shell, name: str
) -> None:
    lived(bagalau.folder, applied, plan=False)
    assert bagalau(name, 1, "--out", "paper.pdf") == 1
    assert bagalau.err == "bagalau paper: The case has no such paper yet.\n"
    assert not (bagalau.folder / "paper.pdf").exists()
    assert bagalau.trail() == []


@pytest.mark.parametrize("name", ["sheet", "plan", "application", "decision", "protocol"])
def test_a_number_that_nothing_has_is_refused(bagalau: Shell, name: str) -> None:
    lived(bagalau.folder, applied, plan=False)
    assert bagalau(name, 999, "--out", "paper.pdf") == 1
    assert bagalau.err.startswith("bagalau paper: There is no such paper")
    assert not (bagalau.folder / "paper.pdf").exists()


def test_a_file_that_is_there_is_never_overwritten(bagalau: Shell) -> None:
    lived(bagalau.folder, signed, plan=False)
    (bagalau.folder / "paper.pdf").write_text("mine")
    assert bagalau("sheet", 1, "--out", "paper.pdf") == 1
    assert bagalau.err == "bagalau paper: paper.pdf exists already: name a new file\n"
    assert (bagalau.folder / "paper.pdf").read_text() == "mine"
    assert bagalau.trail() == []


def test_a_folder_that_is_not_there_is_told(bagalau: Shell) -> None:
    lived(bagalau.folder, signed, plan=False)
    assert bagalau("sheet", 1, "--out", "nowhere/paper.pdf") == 1
    assert "nowhere/paper.pdf can't be written" in bagalau.err


def test_a_recalled_sheet_is_not_printed(bagalau: Shell) -> None:
    async def recalled(court: Court) -> None:
        await court.opens()
        await court.has_result()
        await court.results.reopen(court["saule"], await court.sheet_of("aigul"), "Ошибка")

    lived(bagalau.folder, recalled, plan=False)
    assert bagalau("list") == 0
    assert bagalau.out == "There is nothing to print yet.\n"
    for number in range(1, 12):
        assert bagalau("sheet", number, "--out", "paper.pdf") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("sheet", "-1", "--out", "x.pdf"),
        ("sheet", "١", "--out", "x.pdf"),
        ("sheet", "9" * 40, "--out", "x.pdf"),
        ("sheet", "1"),
        ("sheet", "1", "--language", "en", "--out", "x.pdf"),
        ("letter", "1", "--out", "x.pdf"),
        (),
    ],
)
def test_what_is_asked_wrongly_is_told_in_one_line(
    bagalau: Shell, arguments: tuple[str, ...]
) -> None:
    assert bagalau(*arguments) == 2
    assert bagalau.err.count("\n") == 1
    assert bagalau.err.startswith("bagalau paper")


def test_the_protocol_of_a_commission_is_printed_and_the_trail_knows(bagalau: Shell) -> None:
    """V-34: by the number of its sitting, which the list tells without names or marks."""

    async def through() -> None:
        async with office_of(bagalau.folder, POINTS) as panel:
            await panel.is_decided()

    asyncio.run(through())
    number = bagalau.number_of("sitting")
    assert "КО-2026-0001" in bagalau.out
    assert "Aigul" not in bagalau.out
    assert bagalau("sitting", number, "--language", "ru", "--out", "paper.pdf") == 0
    assert "Протокол заседания Комиссии по оценке № КО-2026-0001" in bagalau.printed()
    assert bagalau.trail() == [("sitting-viewed", None)]
    assert bagalau("sitting", "99", "--out", "other.pdf") == 1
    assert "bagalau paper list" in bagalau.err
