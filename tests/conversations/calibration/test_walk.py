"""Every reading button around a case is pressed, in every language: no dead end, no long label."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import AsyncIterator

import pytest

from handlers.buttons.calibration import OpenCase, SignProtocol
from handlers.buttons.home import Home
from locales import LANGUAGES, texts
from tests.conversations.calibration.sitting import (
    OFFICIAL,
    Party,
    apply,
    begin_vote,
    call,
    disputed,
    hold,
    members_of,
    open_session,
    to_sign,
)
from tests.conversations.calibration.test_table import CASE, propose
from tests.conversations.conftest import HEAD, RUSSIAN_HEAD, SERVANT, House

EACH = 4
TWO_IN_A_ROW = 20
MESSAGE = 4096
PEOPLE = (SERVANT, OFFICIAL, RUSSIAN_HEAD, HEAD)
# What only asks or shows: acts are tried by the talks.
READING = frozenset(
    {
        "case", "cases", "dossier", "part", "minutes", "body", "seats", "who?", "hold?",
        "attach", "pull?", "leave?", "another", "meeting", "say",
    }
)  # fmt: skip


class Walker:
    """One person's walk through all that the buttons show."""

    def __init__(self, party: Party, language: str) -> None:
        self.party = party
        self.apology = texts(language).plain("apology")
        self.pressed: Counter[str] = Counter()

    async def walk(self) -> None:
        """From the case as it stands now."""
        await self.party.house.say(self.party.number, "/tasks")
        self.party.newest()
        waiting, known = deque([OpenCase(case=CASE).pack()]), set[str]()
        rounds: Counter[str] = Counter()
        while waiting:
            data = waiting.popleft()
            kind = data.split(":")[0]
            if kind not in READING or rounds[kind] >= EACH:
                continue
            rounds[kind] += 1
            self.pressed[kind] += 1
            said = await self.party.hostile(data)
            assert said != self.apology, data
            self.party.newest()
            waiting += [one for one in self.look() if one not in known]
            known |= set(self.look())
            if kind == "say":
                await self.party.write("Сөз " * 100)
                self.look()

    def look(self) -> list[str]:
        """The buttons of the screen, which must lead home and be readable."""
        rows = self.party.message.buttons
        data = [button.get("callback_data", "") for row in rows for button in row]
        screen = self.party.screen
        assert Home().pack() in data, screen
        assert len(screen.encode("utf-16-le")) // 2 <= MESSAGE
        for row in rows:
            short = len(row) == 1 or all(len(one["text"]) <= TWO_IN_A_ROW for one in row)
            assert short, [one["text"] for one in row]
        return [one for one in data if one]


async def stages(house: House, opened: str) -> AsyncIterator[str]:
    """A case with long texts in it, standing at each of its stages in turn."""
    await disputed(house, HEAD, SERVANT, opened)
    await apply(house, SERVANT, "Дәлел & <довод> " * 240)
    yield "registered"
    await hold(house)
    yield "composed"
    await call(house)
    sessions = house.app.verbs.sessions
    for number in (HEAD, SERVANT):
        await sessions.speak(await house.person(number), CASE, "Сөз & <слово> " * 280)
    yield "called"
    await open_session(house)
    members = await members_of(house)
    for member, mark in zip(members, ("4.5", "3", "4"), strict=True):
        await sessions.take_part(await house.person(member.number), CASE)
        await propose(house, member, mark)
    yield "sitting"
    await begin_vote(house)
    yield "voting"
    await house.turn("1d")
    await to_sign(house)
    yield "signing"
    for member in members:
        member.newest()
        await member.hostile(SignProtocol(case=CASE).pack())
    yield "signed"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_screen_leads_home_and_fits_a_phone(house: House, language: str) -> None:
    joining = house.app.verbs.joining
    for number in PEOPLE:
        await joining.choose_language(await house.person(number), language)
    walkers = [Walker(Party(house, number), language) for number in PEOPLE]
    async for _ in stages(house, texts(language).plain("button-open-result")):
        for walker in walkers:
            person = await house.person(walker.party.number)
            if await house.app.verbs.dossiers.near(person):
                await walker.walk()
    pressed = sum((walker.pressed for walker in walkers), Counter[str]())
    assert set(pressed) == READING, READING - set(pressed)
