"""Whatever a patched client sends in whatever role is answered in words, and nothing breaks."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from evaluation.law.shelf import Shelf
from sandbox.telegram.engine import START
from sandbox.telegram.people import Phone
from tests.conversations.calibration.sitting import OFFICIAL, apply
from tests.conversations.conftest import (
    HEAD,
    HR,
    HR_HEAD,
    JANUARY,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
    run_house,
)
from tests.conversations.hostile import in_bounds
from tests.conversations.survey.surveys import open_survey
from tests.conversations.talk import APOLOGIES, toast
from tests.house.test_callbacks import ALL

ROLES = {
    "mangystau-2025": (HR_HEAD, HR, OFFICIAL, HEAD, RUSSIAN_SERVANT),
    "shymkent-2023": ("1007", "1008", "1001", "1003", "1004"),
    "baidibek-2023": ("2002", "2003", "2005"),
}
CASES = [(act, number) for act, numbers in ROLES.items() for number in numbers]


async def furnish(house: House) -> None:
    """A case; or plans, a quarter and reports; or a survey that runs."""
    if house.sample.act == "mangystau-2025":
        await house.open_quarter()
        await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
        await house.sign(RUSSIAN_HEAD, RUSSIAN_SERVANT, [5, 4, 4, 2])
        await apply(house, RUSSIAN_SERVANT)
        return
    await open_survey(house)
    if house.sample.act == "shymkent-2023":
        await house.make_plans()
        await house.open_quarter()


def sent_by(number: str, act: str, hr_head: str) -> Iterator[str]:
    """The head of HR may do nearly everything: all that the fields let through is tried by her."""
    for kind in ALL:
        every = list(in_bounds(kind, act))
        yield from every if number == hr_head else every[:1]


@pytest.mark.parametrize(("act", "number"), CASES, ids=str)
async def test_every_button_with_every_edge_is_answered(
    act: str, number: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """`pick:can:1:2:0` and `say:meet:1:0` ended in an error; so may the next one that we add."""
    start = START if act == "mangystau-2025" else JANUARY
    async with run_house(tmp_path, act=act, start=start) as house:
        await furnish(house)
        phone, digest = house.phone(number), Shelf.open(None)[act].digest[:8]
        caplog.set_level(logging.ERROR)
        faults = [
            data
            for data in sent_by(number, digest, house.sample.hr_head)
            if len(data.encode()) <= 64 and not await answered(house, phone, data)
        ]
    assert not faults, "\n".join(faults)
    assert not caplog.records, caplog.text


async def answered(house: House, phone: Phone, data: str) -> bool:
    """Whether a press brings something other than the apology."""
    before = house.app.intake.health().failed
    pressed = await phone.press_data(phone.from_bot[-1].message_id, data or "x")
    failed = house.app.intake.health().failed > before
    return not failed and toast(pressed) not in APOLOGIES


@pytest.mark.parametrize(
    "data",
    ["pick:can:1:2:0", "pick:reo:1:2:99999", "pick:sub:1:0:0", "say:meet:1:0", "say:mark:1:501",
     "say:argue:1:1", "said:meet:1:0:000000", "why:can:1:1:1", "why:sub:1:0:1",
     "do:app:1:1:0:000000"],
)  # fmt: skip
async def test_a_button_about_nothing_is_out_of_date(house: House, data: str) -> None:
    """An act that needs no person, a day that is none: an error inside."""
    await furnish(house)
    phone = house.phone(HR_HEAD)
    assert await answered(house, phone, data)
    assert "ваши задачи" in phone.screen or "тапсырмаларыңыз" in phone.screen
