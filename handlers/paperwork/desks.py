"""Which verbs take an application on paper: about a result, or about a report."""

from __future__ import annotations

from typing import Any

from evaluation.base.ids import IncomingId
from evaluation.paperwork.incoming import PaperDesk
from evaluation.paperwork.nouns import Kind

AnyDesk = PaperDesk[Any]


class Paperwork:
    """The desks of both kinds."""

    def __init__(self, of_results: AnyDesk, of_reports: AnyDesk) -> None:
        self._desks = {"result": of_results, "report": of_reports}

    def of(self, kind: Kind) -> AnyDesk:
        """The desk of a kind."""
        return self._desks[kind]

    async def kind_of(self, incoming: IncomingId) -> Kind:
        """Of which kind a record that waits is. Raises Refusal."""
        return await self._desks["result"].kind_of(incoming)
