"""Every button of the host is pressed at every stage and in every language: no dead end."""

from __future__ import annotations

from collections import Counter, deque
from datetime import timedelta
from decimal import Decimal

import pytest

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from handlers.buttons.home import Home
from locales import LANGUAGES, texts
from tests.conversations.calibration.sitting import (
    MARKS,
    Party,
    apply,
    at_table,
    hear_evaluator,
    hold,
)
from tests.conversations.conftest import HEAD, HR_HEAD, LAWYER, SERVANT, House

CASE = CaseId(1)
FIVE = (HR_HEAD, "0014", "0020", "0003", LAWYER)
EACH = 3
OURS = ("h-", "d-", "host", "minutes")
# What would end the stage that is being walked, or is pressed by somebody else.
ENDS = (
    "h-swap:", "h-call:", "h-open:", "h-vote:", "h-sign:", "h-deny:", "h-post:", "h-drop:",
    "h-yes:",
)  # fmt: skip
TYPED = {
    "h-day": "14.04.2026", "h-time": "14:20", "h-place": "каб. 1", "h-note": "сказано",
    "h-deny?": "не согласен", "h-field": "02.04.2026", "h-list": "ким", "h-offer": "4,5 да",
    "h-nohand": "нет", "d-ask": "почему?",
}  # fmt: skip


async def until(house: House, stage: str) -> None:
    """A case of five members at this stage."""
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, MARKS)
    await apply(house, SERVANT)
    if stage == "composed":
        await hold(house, FIVE)
    elif stage != "registered":
        people = await at_the_table(house)
        if stage != "sitting":
            await vote(house, people, stage)


async def at_the_table(house: House) -> list[Person]:
    """Five people, each with a mark and a long reason."""
    sessions = house.app.verbs.sessions
    people = [await house.person(member.number) for member in await at_table(house, FIVE)]
    reason = "Довод, " * 70
    for person, mark in zip(people, ("4.5", "3.25", "4.75", "3", "5"), strict=True):
        await sessions.put_forward(person, CASE, Decimal(mark), reason)
    return people


async def vote(house: House, people: list[Person], stage: str) -> None:
    """They vote, or one of them does, and so on to the stage."""
    sessions = house.app.verbs.sessions
    head = await house.person(HR_HEAD)
    await hear_evaluator(house)
    await sessions.begin_vote(head, CASE, house.clock.now() + timedelta(hours=1))
    for person in people[:1] if stage == "voting" else people:
        await sessions.vote(person, CASE, Decimal("4.5"), for_it=True)
    if stage in ("decided", "signing", "signed"):
        protocols = house.app.verbs.protocols
        await protocols.word(head, CASE, "Уточнение. " * 300)
        if stage != "decided":
            await protocols.to_sign(head, CASE)
        for person in people if stage == "signed" else []:
            await protocols.sign(person, CASE)


STAGES = ("registered", "composed", "sitting", "voting", "decided", "signing", "signed")


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_screen_of_the_host_leads_home(house: House, language: str, stage: str) -> None:
    """Also with the longest words that people may have written."""
    await until(house, stage)
    await house.app.verbs.joining.choose_language(await house.person(HR_HEAD), language)
    host = Party(house, HR_HEAD)
    await host.say("/desk", new=True)
    apology = texts(language).plain("apology")
    waiting: deque[str] = deque(["host:1", "h-cases:0"])
    known: set[str] = set(waiting)
    pressed: Counter[str] = Counter()

    def look() -> None:
        data = [button.get("callback_data") for row in host.message.buttons for button in row]
        assert Home().pack() in data, host.screen
        for found in filter(None, data):
            if found not in known and found.startswith(OURS) and not found.startswith(ENDS):
                known.add(found)
                waiting.append(found)

    while waiting:
        data = waiting.popleft()
        kind = data.split(":")[0]
        if pressed[kind] >= EACH:
            continue
        pressed[kind] += 1
        answer = await host.hostile(data)
        assert answer != apology, data
        host.newest()
        look()
        if kind in TYPED:
            await house.say(HR_HEAD, TYPED[kind])
            assert apology not in house.screen(HR_HEAD), data
            look()
    assert pressed["host"] >= 1
