"""Every button of HR's desk is pressed, in every language: no dead end, no label too long."""

from __future__ import annotations

from collections import Counter, deque

import pytest

from evaluation.base.ids import CampaignId, SheetId
from evaluation.calendar.calendar import Quarter
from handlers.buttons.home import Home
from locales import LANGUAGES, texts
from tests.conversations.conftest import HEAD, HR_HEAD, NOT_JOINED, SERVANT, House
from tests.conversations.hand import Hand

EACH = 3
TWO_IN_A_ROW = 20
LEAVES = ("home", "help", "langs", "lang", "mine", "team", "item", "hand?", "snooze", "more")
HERSELF = ("unlink:4", "roles:4")


async def prepare(house: House, language: str) -> Hand:
    """A quarter with everything in it: signed, drafted, flagged, unreachable, a moved day."""
    head = await house.person(HR_HEAD)
    await house.app.verbs.joining.choose_language(head, language)
    await house.open_quarter()
    await house.sign(HEAD, SERVANT, [5, 4, 4, 3])
    await house.sign(HEAD, NOT_JOINED, [4, 4, 4, 4])
    evaluator = await house.person(HEAD)
    sheets = house.app.verbs.sheets
    team = await sheets.team(evaluator, CampaignId(1))
    first, second = (view.sheet.id for view in team.views if not view.sheet.is_signed)
    await sheets.mark(evaluator, SheetId(first), 0, 4)
    await sheets.flag(evaluator, SheetId(second), "absent")
    day = Quarter(2026, 2).first_day
    await house.app.verbs.days.override(head, day, False, "№ 1")
    return Hand(house, HR_HEAD)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_every_screen_leads_home_and_fits_a_phone(house: House, language: str) -> None:
    hand = await prepare(house, language)
    await hand.desk()
    apology = texts(language).plain("apology")
    waiting: deque[str] = deque()
    known: set[str] = set()
    pressed: Counter[str] = Counter()

    def look() -> None:
        data = [button.get("callback_data") for row in hand.message.buttons for button in row]
        assert Home().pack() in data, hand.screen
        for row in hand.message.buttons:
            short = len(row) == 1 or all(len(button["text"]) <= TWO_IN_A_ROW for button in row)
            assert short, [button["text"] for button in row]
        for found in filter(None, data):
            if found not in known and not found.startswith(HERSELF):
                known.add(found)
                waiting.append(found)

    look()
    while waiting:
        data = waiting.popleft()
        kind = ":".join(data.split(":")[:2]) if data.startswith("plan") else data.split(":")[0]
        if kind in LEAVES or pressed[kind] >= EACH:
            continue
        pressed[kind] += 1
        answer = (await hand.phone.press_data(hand.at, data)).answer
        await house.people.idle()
        assert answer is None or answer["text"] != apology, data
        hand.newest()
        look()
        is_refused = answer is not None and answer["show_alert"]  # told by a button before
        if kind in ("why", "told?", "days?", "day?") and not is_refused:
            await house.say(HR_HEAD, "12.05.2026" if kind == "day?" else "12")
            look()
    assert len(pressed) > 40, sorted(pressed)
