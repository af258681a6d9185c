"""HR opens the year of an act that has sheets of it, out of force as it is (V-0, V-5)."""

from __future__ import annotations

from pathlib import Path

from tests.conversations.conftest import HR, HR_HEAD, run_house
from tests.conversations.hand import Hand


async def test_a_year_is_offered_planned_and_opened(tmp_path: Path) -> None:
    """The order that repealed the act is named before anything opens, in both languages."""
    async with run_house(tmp_path) as house:
        hand = Hand(house, HR_HEAD)
        await hand.desk("Открыть квартал")
        await hand.tap(next(one for one in hand.labels if one.startswith("5. ")))
        assert "За какой период проводится оценка?" in hand.screen
        assert "2025 год" in hand.labels
        await hand.tap("2025 год")
        assert "План оценки: 2025 год" in hand.screen
        assert "этот период начался позже" in hand.screen.lower()
        assert "Акт признан утратившим силу: Распоряжение Руководителя Аппарата" in hand.screen
        assert "№ 3-4/14" in hand.screen
        assert "25 декабря" in hand.screen
        assert "график" not in hand.screen.lower()  # that of V-14 is the sitting's own
        act = next(a for a in house.app.verbs.campaigns.methodologies() if a.key == "sjc-2017")
        pressed = await house.press(HR_HEAD, f"plan:sum:{act.digest[:8]}:2025-H1:0:0:0")
        assert pressed.answer is not None
        assert pressed.answer["show_alert"]

        await house.press(HR, f"plan:sum:{act.digest[:8]}:2025:0:0:0")
        kazakh = house.screen(HR)
        assert "Бағалау жоспары: 2025 жыл" in kazakh
        assert "Акт күшін жойған деп танылған:" in kazakh

        await hand.tap(next(one for one in hand.labels if one.startswith("Открыть: ")))
        await hand.tap("Открыть")
        assert "2025 год" in hand.screen
        assert "25 декабря" in hand.screen
