"""Buttons of the Commission."""

from __future__ import annotations

from typing import Annotated

from aiogram.filters.callback_data import CallbackData
from pydantic import Field

from handlers.buttons.fields import Act, Page, Told

Revision = Annotated[int, Field(ge=0, le=9999)]


# The order


class CommissionList(CallbackData, prefix="m-list"):
    """The Commissions and the sittings that concern the reader."""

    page: Page = 0


class OpenCommission(CallbackData, prefix="m-body"):
    """The Commission of an act, as its last order leaves it."""

    act: Act


class ComposeCommission(CallbackData, prefix="m-make"):
    """Wait for an order, part by part."""

    act: Act


class OrderCommission(CallbackData, prefix="m-order"):
    """Sign the order that was shown; `replaces`: the revision before it, 0 for none."""

    act: Act
    replaces: Revision
    told: Told
