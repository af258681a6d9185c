"""What a staff file would change is told before it does."""

from dataclasses import replace
from datetime import date

from evaluation.base.roles import Role
from evaluation.staff.preview import Change, RoleChange, preview
from tests.files.sheets import stored

HR = frozenset({Role.HR})


def test_who_is_new_changed_and_the_same() -> None:
    known = [stored("1"), stored("2")]
    rows = [stored("1"), replace(stored("2"), position="Басшы", superior="1"), stored("3")]
    seen = preview(rows, known, None)
    assert seen.new == (stored("3"),)
    assert seen.changed == (
        Change(
            "2",
            "Ахметов 2",
            (("position", "Главный специалист", "Басшы"), ("superior", None, "1")),
        ),
    )
    assert seen.unchanged == 1
    assert seen.held == ()
    assert seen.numbers == ("2", "3")


def test_whoever_is_missing_is_listed_and_dismissed_by_nothing() -> None:
    known = [stored("1"), stored("2"), stored("3", dismissed=date(2025, 1, 1))]
    seen = preview([stored("1")], known, None)
    assert seen.missing == (("2", "Ахметов 2"),)
    assert (seen.changed, seen.dismissed) == ((), ())


def test_only_a_date_dismisses_and_the_orphans_are_told() -> None:
    known = [stored("1"), stored("2", superior="1"), stored("3", superior="1")]
    leaving = replace(stored("1"), dismissed=date(2026, 3, 31))
    seen = preview([leaving, stored("3")], known, None)
    assert seen.dismissed == (leaving,)
    assert [change.number for change in seen.changed] == ["1", "3"]
    assert seen.orphans == (("2", "Ахметов 2"),)


def test_a_change_of_roles_stands_apart() -> None:
    rows = [stored("1", roles=HR), stored("2", roles=HR)]
    seen = preview(rows, [stored("1")], None)
    assert seen.role_changes == (
        RoleChange("1", "Ахметов 1", frozenset(), HR),
        RoleChange("2", "Ахметов 2", frozenset(), HR),
    )
    assert seen.changed == ()
    assert seen.numbers == ("1", "2")


def test_a_role_taken_away_is_a_change_too() -> None:
    seen = preview([stored("1")], [stored("1", roles=HR)], None)
    assert seen.role_changes == (RoleChange("1", "Ахметов 1", HR, frozenset()),)


def test_the_row_of_whoever_applies_stands_apart() -> None:
    rows = [stored("1", phone="+77011234567"), stored("2", phone="+77011234568")]
    seen = preview(rows, [stored("1"), stored("2")], "1")
    assert seen.own_row == Change("1", "Ахметов 1", (("phone", None, "+77011234567"),))
    assert [change.number for change in seen.changed] == ["2"]
    assert seen.numbers == ("1", "2")


def test_an_unchanged_own_row_needs_nobody() -> None:
    seen = preview([stored("1")], [stored("1")], "1")
    assert seen.own_row is None


def test_what_waits_stands_apart_with_the_roles_of_a_newcomer() -> None:
    """Who isn't in the file is told by the whole of it, what waits included."""
    known = [stored("1"), stored("2"), stored("3")]
    newcomer = stored("4")
    held = [replace(stored("1"), superior="2"), replace(newcomer, roles=HR)]
    seen = preview([stored("3"), newcomer], known, None, held)
    assert seen.held == (
        Change("1", "Ахметов 1", (("superior", None, "2"),)),
        Change("4", "Ахметов 4", (("roles", frozenset(), HR),)),
    )
    assert (seen.new, seen.changed) == ((newcomer,), ())
    assert seen.missing == (("2", "Ахметов 2"),)
