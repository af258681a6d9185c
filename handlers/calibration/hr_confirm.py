"""The second person sees a record with its photograph and stands behind it, or HR drops it."""

from __future__ import annotations

from aiogram import Router

from evaluation.calibration.records import Records
from handlers.buttons.calibration_hr import ConfirmPaper, DropPaper, LookAtPaper, ToConfirm
from handlers.calibration.screens import hr_confirm as screens
from handlers.kit.answers import Answer
from handlers.kit.conversation import Conversation
from handlers.kit.me import Me


def build_host_confirm() -> Router:
    """HR and the official, but not whoever wrote the record down."""
    router = Conversation(name="host-confirm")
    router.on(to_confirm, ToConfirm)
    router.on(look, LookAtPaper)
    router.on(confirm, ConfirmPaper)
    router.on(drop, DropPaper)
    return router


async def to_confirm(tap: ToConfirm, me: Me, records: Records) -> Answer:
    """What waits in a case."""
    views = await records.to_confirm(me.actor, tap.case)
    return screens.to_confirm(views, me.office, me.texts)


async def look(tap: LookAtPaper, me: Me, records: Records) -> Answer:
    """The paper itself; the view is logged."""
    name, content = await records.photo(me.actor, tap.record)
    return screens.paper(tap, name, content, me.texts)


async def confirm(tap: ConfirmPaper, me: Me, records: Records) -> Answer:
    """The paper says what was written down: now the act takes place."""
    done = await records.confirm(me.actor, tap.record)
    return screens.confirmed(done.case, done.is_host, me.texts)


async def drop(tap: DropPaper, me: Me, records: Records) -> Answer:
    """A mistaken record goes before anybody stands behind it."""
    await records.drop(me.actor, tap.record)
    views = await records.to_confirm(me.actor, tap.case)
    return screens.to_confirm(views, me.office, me.texts)
