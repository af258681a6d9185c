"""`bagalau import`: a good file once, a faulty one not at all."""

from __future__ import annotations

import re

import pytest

from bot.files.spreadsheets import read_table
from tests.whole.commands.terminal import (
    HEADINGS,
    Terminal,
    mode,
    refused,
    sample,
)


def test_a_good_staff_file_is_taken_over_once(bagalau: Terminal) -> None:
    file = sample(bagalau.folder)
    first = bagalau("import", file, "--yes", "--create")
    assert (first.code, first.err) == (0, "")
    assert "Made a new database: bagalau.db" in first.out
    assert "25 new, 0 changed, 0 unchanged" in first.out
    assert first.out.endswith("Done.\n")
    again = bagalau("import", file, "--yes")
    assert (again.code, again.err) == (0, "")
    assert "0 new, 0 changed, 25 unchanged" in again.out
    assert "Made" not in again.out
    assert bagalau.rows("SELECT count(*) FROM people") == [(25,)]
    assert mode(bagalau.database) == 0o600


def test_a_faulty_staff_file_names_every_fault_and_writes_nothing(bagalau: Terminal) -> None:
    file = bagalau.folder / "staff.csv"
    file.write_text(f"{HEADINGS}1;А Б;Маман;X-9;Бөлім;7\n;В Г;Маман;D-O-6;Бөлім;\n", "utf-8")
    done = bagalau("import", file, "--yes", "--create")
    assert done.code == 1
    *faults, verdict = done.err.splitlines()
    assert len(faults) >= 2
    assert all(re.match(r"Row [23]\b", fault) for fault in faults), faults
    assert verdict == f"bagalau import: {len(faults)} faults: nothing was written"
    assert bagalau.rows("SELECT count(*) FROM people") == [(0,)]


def test_without_a_terminal_nobody_has_said_yes(bagalau: Terminal) -> None:
    done = bagalau("import", sample(bagalau.folder), "--create")
    refused(done, "import", "nothing was written", "--yes")
    assert "25 new" in done.out
    assert bagalau.rows("SELECT count(*) FROM people") == [(0,)]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04broken", b"\x00\x01\x02"])
def test_files_that_are_none(bagalau: Terminal, content: bytes) -> None:
    (bagalau.folder / "staff.xlsx").write_bytes(content)
    refused(bagalau("import", "staff.xlsx", "--yes"), "import", "staff.xlsx")
    refused(bagalau("import", "nowhere.xlsx"), "import", "nowhere.xlsx can't be read")


def test_the_template(bagalau: Terminal) -> None:
    target = bagalau.folder / "staff.xlsx"
    done = bagalau("import", "--template", target)
    assert (done.code, done.err, done.out) == (0, "", f"Wrote {target}\n")
    heading = next(iter(read_table(target.read_bytes(), target.name).rows))
    assert len(heading.cells) == 15
    refused(bagalau("import", "--template", target), "import", "exists already")
    refused(bagalau("import", "--template", "no/x.xlsx"), "import", "can't be written")
    assert not bagalau.database.exists()


def test_a_new_name_under_a_known_number_needs_its_own_yes(bagalau: Terminal) -> None:
    file = sample(bagalau.folder)
    assert bagalau("import", file, "--yes", "--create").code == 0
    text = file.read_text("utf-8-sig").replace("0009;Сыздықова", "0009;Серікова")
    file.write_text(text, "utf-8")
    done = bagalau("import", file, "--yes")
    found = re.search(r"--confirm ([0-9a-f]{6})\b", done.err)
    assert done.code == 1
    assert found is not None
    assert "asks     renamed  0009  Сыздықова Әсел Ғаниқызы → Серікова" in done.out
    assert bagalau("import", file, "--yes", "--confirm", "abcdef").code == 1
    assert bagalau("import", file, "--yes", "--confirm", found[1]).code == 0
    names = bagalau.rows("SELECT name FROM people WHERE number = '0009'")
    assert names == [("Серікова Әсел Ғаниқызы",)]
    refused(bagalau("import", file, "--yes", "--confirm", found[1]), "import", "asks nothing")
