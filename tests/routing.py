"""A bot whose routers below the root are built once in a process of tests, not for each bot.

They keep nothing of a bot, and building them takes an eighth of a second: as long as the rest of
an average test. Of the root, which counts chats, each bot has its own.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from functools import cache
from unittest.mock import patch

from aiogram import Router

import handlers
from bot import app
from bot.settings import Settings
from bot.telegram.pace import Pace
from evaluation.base.store import Clock
from sandbox.telegram.session import InProcessSession

_built = cache(handlers.build_private)


def _lent() -> Router:
    """The routers, off the root that they were under before."""
    private = _built()
    private._parent_router = None
    return private


@asynccontextmanager
async def build(
    settings: Settings, *, clock: Clock, session: InProcessSession, pace: Pace
) -> AsyncIterator[app.App]:
    """What `bot.app.build` puts together on the model of Telegram."""
    async with AsyncExitStack() as whole:
        with patch.object(handlers, "build_private", _lent):
            built = app.build(settings, clock=clock, session=session, pace=pace)
            running = await whole.enter_async_context(built)
        yield running
