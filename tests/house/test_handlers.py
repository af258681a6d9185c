"""Every handler gets what its parameters ask for."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from aiogram import Router

from bot.app import make_verbs
from handlers import build_router

PROVIDED = {
    # by aiogram
    "bot", "state", "raw_state", "event_from_user", "event_chat", "callback_data", "command",
    # by our middlewares
    "actor", "guest", "texts",
    # by the composition root, beside the verbs
    "office", "links", "jobs", "tables", "papers", "glances", "plan_sheets",
}  # fmt: skip


def routers(router: Router) -> Iterator[Router]:
    yield router
    for child in router.sub_routers:
        yield from routers(child)


def test_every_parameter_is_provided() -> None:
    verbs = inspect.getsource(make_verbs)
    missing = set()
    for router in routers(build_router()):
        for observer in router.observers.values():
            for handler in observer.handlers:
                _, *asked = inspect.signature(handler.callback).parameters
                missing |= {
                    (handler.callback.__qualname__, name)
                    for name in asked
                    if name not in PROVIDED and f'"{name}": ' not in verbs
                }
    assert missing == set()


def test_every_handler_says_why() -> None:
    silent = [
        handler.callback.__qualname__
        for router in routers(build_router())
        for observer in router.observers.values()
        for handler in observer.handlers
        if not handler.callback.__doc__
    ]
    assert silent == []
