"""The access table of rules §10 against every verb, screen and paper, each role, each act.

Each role gets a copy of the body, at a phone of its own; what verbs write is undone at once, so
that acts can be tried too. The markers of `table.MARKS` say what somebody has seen.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.access.body import Copy, Things, copied, make
from tests.access.placed import (
    ACTING,
    NEUTRAL,
    PAPERS,
    PASSING,
    READING,
    SCREENS,
    SILENT,
)
from tests.access.table import ACTS, COVERS, MAY, ROLES, may
from tests.access.trying import buttons, filled, press, seen, try_verb, verbs

CURIOUS = ("hr-specialist", "outsider")
"""Who presses also what should hold nothing: who is near, and who is far."""

NOT_OPENED = {("owner", "finals.own"), ("owner", "OpenYear")}
"""Under an act that counts from the opening a year comes after its quarters (X-20)."""


ONLY: Mapping[str, frozenset[str]] = {
    "results.mine": frozenset({"owner", "gone-owner"}),
    "results.open": frozenset({"owner", "gone-owner"}),
    "OpenResult": frozenset({"owner", "gone-owner"}),
    "ResultPaper": frozenset({"owner", "gone-owner"}),
    "results.signed": frozenset({"evaluator", "hr-head"}),
    "OpenSigned": frozenset({"evaluator", "hr-head"}),
    "sheets.sheet": frozenset({"evaluator"}),
    "sheets.team": frozenset({"evaluator"}),
    "OpenItem": frozenset({"evaluator"}),
    "Review": frozenset({"evaluator"}),
    "finals.own": frozenset({"owner", "gone-owner"}),
    "OpenYear": frozenset({"owner", "gone-owner"}),
    "finals.see": frozenset({"evaluator", "hr-head", "official"}),
    "OpenFinal": frozenset({"evaluator", "hr-head", "official"}),
    "FinalPaper": frozenset({"evaluator", "hr-head", "official"}),
    "finals.all": frozenset({"hr-head"}),
    "FinalList": frozenset({"hr-head"}),
    "applications.mine": frozenset({"applicant", "former-applicant"}),
    "applications.register": frozenset({"hr-head", "official"}),
    "HostCase": frozenset({"hr-head"}),
    "FetchFile": frozenset(),
}
"""Of those who may see a thing, who sees it by this way: one's own is opened as one's own."""


LISTS = ("results.mine", "results.called", "sheets.team", "applications.register")
"""What refuses nobody who is of its kind: one's own list, or states without what is in them."""


@pytest.fixture(scope="module")
def bodies() -> dict[str, tuple[Path, Things]]:
    """Made when an act is first asked for."""
    return {}


@pytest.fixture
def body(
    request: pytest.FixtureRequest,
    bodies: dict[str, tuple[Path, Things]],
    tmp_path_factory: pytest.TempPathFactory,
) -> tuple[Path, Things]:
    act: str = request.getfixturevalue("act")
    if act not in bodies:
        folder = tmp_path_factory.mktemp(act)
        with asyncio.Runner() as runner:
            bodies[act] = folder, runner.run(make(folder, act))
    return bodies[act]


def sees(role: str, name: str, whats: tuple[str, ...], act: str) -> bool:
    """Whether a role is to see something by a way."""
    if role not in ONLY.get(name, ROLES):
        return False
    unopened = (role.removeprefix("gone-"), name) in NOT_OPENED and act == ACTS[0]
    return not unopened and any(may(role, what, act) for what in whats)


def lawful(role: str, whats: tuple[str, ...], act: str) -> set[str]:
    """What a role may see where these things stand."""
    return {mark for what in whats if may(role, what, act) for mark in COVERS[what]}


def told(role: str, name: str, found: list[str], act: str) -> Iterator[str]:
    """What is wrong with what somebody was given: too much, or too little."""
    whats = {**READING, **ACTING, **SCREENS, **PAPERS, **PASSING}.get(name, ())
    shown = {mark for text in found for mark in seen(text)}
    if name in PAPERS and any("[файл]" in text for text in found):
        shown.add("file")
    allowed = lawful(role, whats, act) | ({"file"} if sees(role, name, whats, act) else set())
    if shown - allowed:
        yield f"{role} sees by {name} {sorted(shown - allowed)}"
    opens = name in (READING if "." in name else {**SCREENS, **PAPERS})
    if opens and sees(role, name, whats, act) and not shown:
        yield f"{role} sees nothing by {name}"
    is_denied = name in READING and name not in LISTS and not sees(role, name, whats, act)
    if is_denied and any(text not in ("-", "()") for text in found):
        yield f"{role} isn't refused by {name}"


async def try_everything(copy: Copy, things: Things, role: str, act: str) -> list[str]:
    """Every verb, then every button; what is wrong."""
    wrong: list[str] = []
    for name, method in verbs().items():
        wrong += told(role, name, list(await try_verb(copy, name, method, things)), act)
    for name, button in buttons().items():
        if name in NEUTRAL and role not in CURIOUS:
            continue
        found = [await press(copy, data.pack()) for data in filled(button, things)]
        wrong += told(role, name, found, act)
    return wrong


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("act", ACTS)
async def test_x51_x53_x56_who_may_see_what(
    body: tuple[Path, Things], tmp_path: Path, role: str, act: str
) -> None:
    """Rules §10, M-13, S-16, S-21, B-14, B-19, X-23, X-38, X-39, X-51, X-56: the whole table."""
    made, things = body
    async with copied(made, tmp_path, role, act) as copy:
        assert await try_everything(copy, things, role, act) == []


def test_every_verb_and_every_button_has_its_place() -> None:
    """Whoever adds one says in `placed.py` what it shows, or that it shows nothing of §10."""
    places: tuple[tuple[set[str], tuple[Any, ...]], ...] = (
        (set(verbs()), (READING, ACTING, SILENT)),
        (set(buttons()), (SCREENS, PAPERS, PASSING, NEUTRAL)),
    )
    for every, rooms in places:
        placed = [name for room in rooms for name in room]
        assert sorted(set(placed)) == sorted(placed), "placed twice"
        assert every - set(placed) == set(), "without a place in tests/access/placed.py"
        assert set(placed) - every == set(), "placed, and there no more"


def test_every_thing_of_the_table_is_shown_somewhere() -> None:
    shown = {what for whats in {**READING, **SCREENS, **PAPERS}.values() for what in whats}
    assert shown == set(MAY)


def test_whoever_has_left_sees_his_own_alone() -> None:
    """Rules §10: a former evaluator, head, official and member are third persons."""
    for what, roles in MAY.items():
        gone = {role for role in roles if role.startswith("gone-")}
        assert gone <= {"gone-owner"}, what
