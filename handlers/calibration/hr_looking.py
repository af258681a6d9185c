"""Reading a case as its host."""

from __future__ import annotations

from evaluation.base.ids import CaseId
from evaluation.base.person import Person
from evaluation.base.refusal import Refusal
from evaluation.calibration.applications import Applications
from evaluation.calibration.cases import Stage
from evaluation.calibration.composition import CompositionFault
from evaluation.calibration.hearing import Hearing
from evaluation.calibration.records import Records
from evaluation.calibration.sessions import Sessions
from handlers.calibration.screens.hr import HostView

WITH_BODY = (Stage.COMPOSED, Stage.CALLED, Stage.SITTING)


async def hosted(actor: Person, case: CaseId, applications: Applications) -> Hearing:
    """The case, for whoever of HR runs it. Raises Refusal."""
    hearing = await applications.case(actor, case)
    if actor.id not in hearing.hosts:
        raise Refusal("refuse-role")
    return hearing


async def host_view(
    actor: Person, case: CaseId, applications: Applications, sessions: Sessions, records: Records
) -> HostView:
    """The case with what is wrong with its body, and the papers that wait. Raises Refusal."""
    hearing = await hosted(actor, case, applications)
    wrong: tuple[CompositionFault, ...] = ()
    if hearing.case.stage in WITH_BODY:
        wrong = (await sessions.vacancy(actor, hearing.case.id, None)).wrong
    return HostView(hearing, wrong, len(await records.waiting(actor, hearing.case.id)))
