"""Taps that skip the way through the routers arrive where the whole way leads."""

from __future__ import annotations

from collections.abc import Iterator

from aiogram import Router
from aiogram.filters.callback_data import CallbackQueryFilter

from handlers import build_router
from tests.conversations.conftest import HEAD, House, house

__all__ = ["house"]


def routers(router: Router) -> Iterator[Router]:
    yield router
    for child in router.sub_routers:
        yield from routers(child)


def buttons() -> Iterator[tuple[str, Router]]:
    for router in routers(build_router()):
        for handler in router.callback_query.handlers:
            for one in handler.filters or ():
                if isinstance(one.callback, CallbackQueryFilter):
                    yield one.callback.callback_data.__prefix__, router


def test_the_buttons_of_a_prefix_live_in_one_router() -> None:
    home: dict[str, str] = {}
    for prefix, router in buttons():
        assert home.setdefault(prefix, router.name) == router.name


def test_no_router_on_the_way_asks_something_of_a_tap() -> None:
    """Filters and outer middlewares of a router that is passed by would be passed by too."""
    for router in routers(build_router()):
        observer = router.callback_query
        assert not observer._handler.filters
        assert router.name == "root" or not list(observer.outer_middleware)


async def test_a_known_button_with_hostile_data_is_out_of_date(house: House) -> None:
    pressed = await house.press(HEAD, "mark:1:2:77")
    assert pressed.answer is not None
    assert "ескірген" in house.screen(HEAD) or "ескірген" in pressed.answer["text"]
