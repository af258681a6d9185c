"""`bagalau invite`: links, roles, and the first head of HR."""

from __future__ import annotations

import re

import pytest

from bot.files.spreadsheets import read_table
from tests.whole.commands.terminal import (
    Terminal,
    mode,
    refused,
)

LINK = re.compile(r"https://t\.me/SampleBot\?start=[A-Za-z0-9_-]{22}")


def test_the_first_head_of_hr_comes_before_any_staff_file(bagalau: Terminal) -> None:
    name = ("--name", "Ким Наталья Викторовна")
    done = bagalau("invite", "--hr", "--number", "0004", *name, "--create")
    assert (done.code, done.err) == (0, "")
    made, link, until = done.out.splitlines()
    assert made == "Made a new database: bagalau.db"
    assert link.startswith("Ким Наталья Викторовна: ")
    assert LINK.search(link)
    assert until == "It works once, until 2026-05-02 10:00."
    assert bagalau.rows("SELECT role FROM roles") == [("hr_head",)]


def test_links_and_roles(bagalau: Terminal) -> None:
    bagalau.employ()
    done = bagalau("invite", "--number", "0009", "--role", "hr", "--role", "apparatus_head")
    assert (done.code, done.err) == (0, "")
    assert LINK.search(done.out)
    roles = """
    SELECT role FROM roles JOIN people ON people.id = person_id WHERE number = '0009' ORDER BY role
    """
    assert bagalau.rows(roles) == [("apparatus_head",), ("hr",)]
    states = "SELECT state FROM invitations"
    assert bagalau.rows(states) == [("open",)]
    revoked = bagalau("invite", "--number", "0009", "--revoke")
    assert (revoked.code, revoked.err) == (0, "")
    assert revoked.out == "Сыздықова Әсел Ғаниқызы: no link works any more\n"
    assert bagalau.rows(states) == [("revoked",)]
    refused(bagalau("invite", "--number", "7777"), "invite", "nobody has the number 7777")
    refused(bagalau("invite", "--number", "0018"), "invite", "Мұқашева")


def test_links_for_all(bagalau: Terminal) -> None:
    bagalau.employ()
    target = bagalau.folder / "links.xlsx"
    done = bagalau("invite", "--all", target)
    assert (done.code, done.err) == (0, "")
    rows = [row.cells for row in read_table(target.read_bytes(), target.name).rows]
    assert done.out.startswith(f"{len(rows) - 1} links in {target}.")
    assert len(rows) == 1 + 24, "everybody but the dismissed"
    assert len({row[4] for row in rows[1:]}) == 24
    assert all(LINK.fullmatch(str(row[4])) for row in rows[1:])
    assert mode(target) == 0o600


@pytest.mark.parametrize(("name", "reason"), [("old.xlsx", "exists"), ("no/x.xlsx", "written")])
def test_links_for_all_stay_alive_where_new_ones_have_no_place(
    bagalau: Terminal, name: str, reason: str
) -> None:
    """The older links were dead, and the file of the new ones couldn't be written."""
    bagalau.employ()
    bagalau("invite", "--number", "0009")
    (bagalau.folder / "old.xlsx").touch()
    refused(bagalau("invite", "--all", name), "invite", name, reason)
    assert bagalau.rows("SELECT state FROM invitations") == [("open",)]


def test_a_link_needs_the_bots_name(bagalau: Terminal) -> None:
    bagalau.employ()
    refused(bagalau("invite", "--number", "0009", BOT_USERNAME=""), "invite", "BOT_USERNAME")
