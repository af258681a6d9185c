"""When we fail, the words are in the language that the reader chose, not in the phone's."""

from __future__ import annotations

import pytest

from locales import texts
from tests.conversations.conftest import RUSSIAN_SERVANT, House


async def _fails(*_: object, **__: object) -> None:
    raise RuntimeError("an indicator of 5 for Aigul")  # its words may go nowhere


@pytest.mark.parametrize("language", ["kk", "en"])
async def test_the_apology_comes_in_the_chosen_language(
    house: House, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    """A Kazakh reader with a Russian phone got Russian."""
    actor = await house.person(RUSSIAN_SERVANT)
    await house.app.verbs.joining.choose_language(actor, language)
    monkeypatch.setattr(house.app.verbs.duties, "of", _fails)
    assert await house.say(RUSSIAN_SERVANT, "/tasks") == texts(language).plain("apology")


async def test_the_phones_language_where_the_choice_cant_be_read(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may be the very database that failed."""
    monkeypatch.setattr(house.app.verbs.joining, "actor", _fails)
    assert await house.say(RUSSIAN_SERVANT, "/tasks") == texts("ru").plain("apology")
