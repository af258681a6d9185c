"""Random people tap whatever the bot shows, and send what no button holds: nobody is left alone."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from locales import LANGUAGES, texts
from sandbox.telegram.engine import OFFICE, START
from sandbox.telegram.people import Phone
from tests.conversations.conftest import (
    ACT,
    BODY_HEAD,
    DEPUTY,
    HEAD,
    HR,
    HR_HEAD,
    JANUARY,
    LAWYER,
    NOT_JOINED,
    RUSSIAN_HEAD,
    RUSSIAN_SERVANT,
    SERVANT,
    House,
    run_house,
)
from tests.conversations.talk import APOLOGIES, sheet_of
from tests.house.test_callbacks import ALL

HOMES = {texts(language).plain("button-home") for language in LANGUAGES}
HELPS = {texts(language).plain("button-help") for language in LANGUAGES}
PREFIXES = sorted(kind.__prefix__ for kind in ALL)
SECRET = "Тайна, записанная в чужом листе"


@dataclass(frozen=True)
class Scene:
    """A body whose people tap: `head` has written the secret into `servant`'s signed sheet.

    `signed` is a second signed sheet, by the number of its owner, with its evaluator. From
    `read_out` on HR's specialist may read an unopened result out, logged (X-20, rules §10); None:
    never, the act lists who may know it (X-51).
    """

    act: str
    begins: datetime
    everybody: tuple[str, ...]
    head: str
    servant: str
    hr_head: str
    hr: str
    read_out: datetime | None
    signed: tuple[str, str]
    not_joined: str


SCENES = (
    Scene(
        act=ACT,
        begins=START,
        everybody=(
            BODY_HEAD, DEPUTY, HR_HEAD, HR, LAWYER, HEAD, SERVANT, RUSSIAN_HEAD, RUSSIAN_SERVANT,
            NOT_JOINED,
        ),
        head=RUSSIAN_HEAD,
        servant=RUSSIAN_SERVANT,
        hr_head=HR_HEAD,
        hr=HR,
        read_out=datetime(2026, 4, 6, tzinfo=OFFICE),
        signed=(NOT_JOINED, HEAD),
        not_joined=NOT_JOINED,
    ),
    Scene(
        act="shymkent-2023",
        begins=JANUARY,
        everybody=(
            "1001", "1002", "1003", "1004", "1005", "1007", "1008", "1009", "1012", "1016", "1006",
        ),
        head="1003",
        servant="1004",
        hr_head="1007",
        hr="1008",
        read_out=None,
        signed=("1006", "1003"),
        not_joined="1006",
    ),
)  # fmt: skip

number = st.sampled_from(["0", "1", "2", "5", "9", "17", "99", "100", "-1", "9007199254740991"])
field = st.one_of(
    number, st.sampled_from(["kk", "xx", "", "absent", "none", "a" * 12, "٣", "\x00"])
)
made_up = st.builds(
    lambda prefix, fields: ":".join((prefix, *fields)).encode()[:64].decode(errors="ignore"),
    st.sampled_from(PREFIXES),
    st.lists(field, max_size=4),
)
spoken = st.sampled_from(
    [
        "5",
        "Привет",
        "/tasks",
        "/desk",
        "/help",
        "/start",
        "а" * 600,
        "<b>&",
        "\u202e1",
        "12.05.2026",
    ]
)
who = st.integers(0, max(len(scene.everybody) for scene in SCENES) - 1)
step = st.one_of(
    st.tuples(st.just("tap"), who, st.integers(0, 60)),
    st.tuples(st.just("tap"), who, st.integers(0, 60)),
    st.tuples(st.just("tap"), who, st.integers(0, 60)),
    st.tuples(st.just("old"), who, st.integers(0, 400)),
    st.tuples(st.just("send"), who, made_up),
    st.tuples(st.just("say"), who, spoken),
    st.tuples(st.just("turn"), st.just(0), st.sampled_from(["1h", "1d", "6d"])),
)
Step = tuple[str, int, int | str]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.act)
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(step, min_size=30, max_size=60))
def test_no_tap_brings_the_apology_or_anothers_mark(scene: Scene, steps: list[Step]) -> None:
    """M-13, S-16, S-21: nothing breaks, nobody sees whom he mustn't, every screen leads home."""
    with TemporaryDirectory() as folder, asyncio.Runner() as runner:
        runner.run(_live(scene, Path(folder), steps))


async def _live(scene: Scene, folder: Path, steps: list[Step]) -> None:
    async with run_house(folder, act=scene.act, start=scene.begins) as house:
        await house.make_plans()
        await house.open_quarter()
        head, sheet = await house.person(scene.head), await sheet_of(house, scene.servant)
        await house.app.verbs.sheets.comment(head, sheet.id, 0, SECRET)
        await house.sign(scene.head, scene.servant, [5, 4, 4, 2])
        evaluatee, evaluator = scene.signed
        await house.sign(evaluator, evaluatee, [0, 0, 0, 1])
        for kind, number, what in steps:
            await _act(house, kind, scene.everybody[number % len(scene.everybody)], what)
            _look(house, scene)
        assert house.app.intake.health().failed == 0
        assert house.app.intake.health().unanswered == 0
        _answered_once(house)


async def _act(house: House, kind: str, number: str, what: int | str) -> None:
    if kind == "turn":
        await house.turn(str(what))
        return
    phone = house.phone(number)
    if kind == "say" or not phone.from_bot:
        await phone.say(str(what) if kind == "say" else "/start")
    elif kind == "send":
        await phone.press_data(phone.from_bot[-1].message_id, str(what) or "x")
    else:
        await _press(phone, int(what), newest=kind == "tap")
    await house.people.idle()


async def _press(phone: Phone, choice: int, *, newest: bool) -> None:
    """A button of the living message, or of any older one."""
    messages = [message for message in phone.from_bot if message.buttons]
    places = [
        (message.message_id, row, column)
        for message in (messages[-1:] if newest else messages)
        for row, buttons in enumerate(message.buttons)
        for column in range(len(buttons))
    ]
    if places:
        await phone.press(*places[choice % len(places)])


def _look(house: House, scene: Scene) -> None:
    may_see = {scene.servant, scene.head, scene.hr_head}
    if scene.read_out is not None and house.clock.now() >= scene.read_out:
        may_see.add(scene.hr)
    for number, phone in house.phones.items():
        for message in phone.from_bot:
            screen = message.content.text
            assert not any(apology in screen for apology in APOLOGIES)
            labels = [button["text"] for row in message.buttons for button in row]
            assert all(0 < len(label) <= 64 for label in labels)
            if labels and number != scene.not_joined:
                assert HOMES & set(labels) or HELPS & set(labels), f"no way home: {screen}"
            assert number in may_see or SECRET not in screen, f"{number} reads: {screen}"


def _answered_once(house: House) -> None:
    """Each press got one answer, and none of them was the apology."""
    asked = [call for call in house.people.calls() if call.method.lower() == "answercallbackquery"]
    ids = [call.arguments["callback_query_id"] for call in asked]
    assert len(ids) == len(set(ids))
    for call in asked:
        assert not any(apology in str(call.arguments.get("text")) for apology in APOLOGIES)
