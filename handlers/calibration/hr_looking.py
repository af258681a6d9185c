"""Reading a case as its host."""

from __future__ import annotations

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calibration.applications import Applications
from evaluation.calibration.cases import Stage
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.records import Records
from evaluation.calibration.sessions import Sessions
from evaluation.calibration.telling import Tellings
from evaluation.panel.composition import CompositionFault
from handlers.calibration.screens import hr as screens
from handlers.calibration.screens.hr import HostView
from handlers.kit.answers import Screen
from handlers.kit.me import Me

WITH_BODY = (Stage.COMPOSED, Stage.CALLED, Stage.SITTING)


class Hosting:
    """A case as whoever of HR runs it sees it, put together from four rooms."""

    def __init__(
        self,
        applications: Applications,
        sessions: Sessions,
        records: Records,
        tellings: Tellings,
    ) -> None:
        self._applications = applications
        self._sessions = sessions
        self._records = records
        self._tellings = tellings

    async def counts(self, actor: Person) -> tuple[int, int]:
        """How many cases run, and in how many the applicant has to be told something."""
        cases = await self._applications.register(actor)
        running = sum(hearing.next_term is not None for hearing in cases)
        return running, len(await self._tellings.untold(actor))

    async def hearing(self, actor: Person, case: CaseId) -> Hearing:
        """The case itself. Raises Refusal: it isn't the actor who runs it."""
        hearing = await self._applications.case(actor, case)
        if actor.id not in hearing.hosts:
            raise Refusal("refuse-role")
        return hearing

    async def view(self, actor: Person, case: CaseId) -> HostView:
        """The case with what is wrong with its body, and with all that waits. Raises Refusal."""
        hearing = await self.hearing(actor, case)
        wrong: tuple[CompositionFault, ...] = ()
        if hearing.case.stage in WITH_BODY:
            wrong = (await self._sessions.vacancy(actor, hearing.case.id, None)).wrong
        return HostView(
            hearing,
            wrong,
            waiting=len(await self._records.waiting(actor, case)),
            unheard=await self._sessions.unheard(actor, case),
            untold=await self._tellings.of_case(actor, case),
        )

    async def screen(self, me: Me, case: CaseId, toast: str | None = None) -> Screen:
        """The host's screen, with a word on what was done. Raises Refusal."""
        view = await self.view(me.actor, case)
        words = None if toast is None else me.texts.plain(toast)
        return screens.host(view, me.actor, me.office, me.texts, toast=words)
