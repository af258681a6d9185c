"""Every handler gets what its parameters ask for, and of the type that they say."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from inspect import isfunction, signature
from pathlib import Path
from typing import get_args, get_type_hints

from aiogram import Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters import CommandObject
from aiogram.filters.callback_data import CallbackQueryFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ChatMemberUpdated, Message

import handlers as handlers_package
from bot.verbs import Program, Readings, Verbs
from evaluation.calendar.office import Office
from evaluation.staff.account import Guest
from handlers import build_router
from handlers.home import onboarding
from handlers.kit.conversation import Tapped
from handlers.kit.me import Me
from locales import Texts

VERBS = get_type_hints(Verbs) | get_type_hints(Readings)
PROGRAM = get_type_hints(Program)
OTHERS: dict[str, set[object]] = {
    "message": {Message},
    "query": {CallbackQuery},
    "state": {FSMContext},
    "command": {CommandObject},
    "me": {Me, Me | None},
    "guest": {Guest},
    "texts": {Texts},
    "office": {Office},
}
MOST = 6
IN_ANY_CHAT = (onboarding.in_a_group, onboarding.stopped, onboarding.restarted)


def routers(router: Router) -> Iterator[Router]:
    yield router
    for child in router.sub_routers:
        yield from routers(child)


def handlers() -> Iterator[HandlerObject]:
    for router in routers(build_router()):
        for observer in router.observers.values():
            yield from observer.handlers


def written(handler: HandlerObject) -> Callable[..., object]:
    """The handler as we wrote it, which `Conversation` gave to aiogram in its own shape."""
    room = getattr(handler.callback, "__self__", None)
    return room.handler if isinstance(room, Tapped) else handler.callback


def of_ours(handler: HandlerObject) -> Iterator[Callable[..., object]]:
    """A handler and those of its filters that we wrote: aiogram gives them the same."""
    yield written(handler)
    for one in handler.filters or ():
        if isfunction(one.callback):
            yield one.callback


def may_ask(name: str, kind: object, handler: HandlerObject) -> bool:
    """Whether something of this type is provided under this name."""
    if name in VERBS:
        return kind is VERBS[name]
    if name in PROGRAM:  # by the port of its room, too: mypy compares it with the real thing
        return kind in PROGRAM[name].__mro__
    if name in ("tap", "callback_data", "event"):
        return came(handler) in (get_args(kind) or (kind,))
    return kind in OTHERS.get(name, set())


def came(handler: HandlerObject) -> object:
    """The button that a handler is for; a message or another event without one."""
    for one in handler.filters or ():
        if isinstance(one.callback, CallbackQueryFilter):
            return one.callback.callback_data
    return ChatMemberUpdated if handler.callback in IN_ANY_CHAT else Message


def asked(function: Callable[..., object]) -> Iterator[tuple[str, object]]:
    """Names and types of what is asked for."""
    types = get_type_hints(function)
    for name in signature(function).parameters:
        yield name, types[name]


def test_every_parameter_is_provided_as_the_type_that_it_says() -> None:
    wrong = {
        (function.__module__, function.__qualname__, name, kind)
        for handler in handlers()
        for function in of_ours(handler)
        for name, kind in asked(function)
        if not may_ask(name, kind, handler)
    }
    assert wrong == set()


def test_no_name_is_provided_twice() -> None:
    assert len(VERBS | PROGRAM | OTHERS) == len(VERBS) + len(PROGRAM) + len(OTHERS)


def test_every_handler_says_why() -> None:
    silent = [written(one).__qualname__ for one in handlers() if not written(one).__doc__]
    assert silent == []


def test_no_function_has_more_than_six_parameters() -> None:
    """Who needs more lacks a noun, or does two things."""
    many = [
        f"{file}:{node.lineno}"
        for file in sorted(Path(handlers_package.__path__[0]).rglob("*.py"))
        for node in ast.walk(ast.parse(file.read_text("utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        and len(parameters(node.args)) > MOST
    ]
    assert many == []


def parameters(of: ast.arguments) -> list[str]:
    """All kinds of them, but `self` and `cls`."""
    rest = [one for one in (of.vararg, of.kwarg) if one is not None]
    found = [one.arg for one in (*of.posonlyargs, *of.args, *of.kwonlyargs, *rest)]
    return found[1:] if found[:1] in (["self"], ["cls"]) else found
