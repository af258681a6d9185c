"""Reading a case as its host."""

from __future__ import annotations

from evaluation.applications import Applications
from evaluation.cases import CaseId, Stage
from evaluation.composition import CompositionFault
from evaluation.hearing import Hearing
from evaluation.records import Records
from evaluation.refusal import Refusal
from evaluation.sessions import Sessions
from evaluation.staff import Person
from handlers.screens.case_host import HostView

WITH_BODY = (Stage.COMPOSED, Stage.CALLED, Stage.SITTING)


async def hosted(actor: Person, case: int, applications: Applications) -> Hearing:
    """The case, for whoever of HR runs it. Raises Refusal."""
    hearing = await applications.case(actor, CaseId(case))
    if actor.id not in hearing.hosts:
        raise Refusal("refuse-role")
    return hearing


async def host_view(
    actor: Person, case: int, applications: Applications, sessions: Sessions, records: Records
) -> HostView:
    """The case with what is wrong with its body, and the papers that wait. Raises Refusal."""
    hearing = await hosted(actor, case, applications)
    wrong: tuple[CompositionFault, ...] = ()
    if hearing.case.stage in WITH_BODY:
        wrong = (await sessions.vacancy(actor, hearing.case.id, None)).wrong
    return HostView(hearing, wrong, len(await records.waiting(actor, hearing.case.id)))
