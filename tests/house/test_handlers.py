"""Every handler gets what its parameters ask for, and of the type that they say."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from typing import get_type_hints

from aiogram import Bot, Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackQueryFilter
from aiogram.fsm.context import FSMContext

from bot.verbs import Program, Verbs
from evaluation.base.person import Person
from evaluation.calendar.office import Office
from evaluation.staff.account import Guest
from handlers import build_router
from locales import Texts

VERBS = get_type_hints(Verbs)
PROGRAM = get_type_hints(Program)
OTHERS: dict[str, set[object]] = {
    "bot": {Bot},
    "state": {FSMContext},
    "command": {CommandObject},
    "actor": {Person, Person | None},
    "guest": {Guest},
    "texts": {Texts},
    "office": {Office},
}


def routers(router: Router) -> Iterator[Router]:
    yield router
    for child in router.sub_routers:
        yield from routers(child)


def handlers() -> Iterator[HandlerObject]:
    for router in routers(build_router()):
        for observer in router.observers.values():
            yield from observer.handlers


def may_ask(name: str, kind: object, handler: HandlerObject) -> bool:
    """Whether something of this type is provided under this name."""
    if name in VERBS:
        return kind is VERBS[name]
    if name in PROGRAM:  # by the port of its room, too: mypy compares it with the real thing
        return kind in PROGRAM[name].__mro__
    if name == "callback_data":
        return kind in buttons(handler)
    return kind in OTHERS.get(name, set())


def buttons(handler: HandlerObject) -> list[object]:
    return [
        one.callback.callback_data
        for one in handler.filters or ()
        if isinstance(one.callback, CallbackQueryFilter)
    ]


def asked(handler: HandlerObject) -> Iterator[tuple[str, object]]:
    """Names and types of what a handler asks for beside its event."""
    types = get_type_hints(handler.callback)
    _, *names = inspect.signature(handler.callback).parameters
    for name in names:
        yield name, types[name]


def test_every_parameter_is_provided_as_the_type_that_it_says() -> None:
    wrong = {
        (handler.callback.__module__, handler.callback.__qualname__, name, kind)
        for handler in handlers()
        for name, kind in asked(handler)
        if not may_ask(name, kind, handler)
    }
    assert wrong == set()


def test_no_name_is_provided_twice() -> None:
    assert len(VERBS | PROGRAM | OTHERS) == len(VERBS) + len(PROGRAM) + len(OTHERS)


def test_every_handler_says_why() -> None:
    silent = [one.callback.__qualname__ for one in handlers() if not one.callback.__doc__]
    assert silent == []
