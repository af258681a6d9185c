"""What has happened in a sample body before one looks: through its verbs, as people would do it."""

from __future__ import annotations

from datetime import date, timedelta

from bot.app import App
from evaluation.base.person import Person
from evaluation.calendar.calendar import Quarter
from evaluation.calendar.periods import Period
from evaluation.commission.nouns import CommissionOrder
from evaluation.kci.plan import PlanPeriod
from evaluation.plans.drafting import PlanView, WorkPlans
from evaluation.plans.planning import PlanningBoard
from evaluation.points.incentive_scales import ToldScale
from evaluation.quarter.absences import DaysAway
from evaluation.quarter.nouns import Campaign, Choices
from sandbox.body.sample import Sample, SampleCommission, SamplePlan, SampleScale
from sandbox.telegram.engine import START, SandboxClock
from sandbox.telegram.people import People, Phone

_LATER = timedelta(days=1)


async def furnish(app: App, people: People, clock: SandboxClock, sample: Sample) -> None:
    """Import the staff file, let people join by their links, plan, and open the quarter."""
    staff = app.verbs.staff
    await staff.apply(None, sample.table())
    everybody = await app.database.read(lambda books: books.people.all())
    body = SampleBody(app, people, clock, {person.number: person for person in everybody}, sample)
    await body.join(staff.today())
    if sample.planning is not None:
        await body.plan(sample.planning)
        clock.advance_to(max(START, clock.now()))
        await body.join(staff.today())
        await body.record_absences()
    if sample.schedule is not None:
        await body.approve_schedule(sample.schedule)
    if sample.quarter is not None:
        campaign = await body.open_quarter(sample.quarter)
        if sample.scale is not None:
            await body.enter_scales(campaign, sample.scale)
    if sample.commission is not None:
        await body.compose(sample.commission)
    await app.tick()


class SampleBody:
    """The people of a sample at their work."""

    def __init__(
        self,
        app: App,
        people: People,
        clock: SandboxClock,
        everybody: dict[str, Person],
        sample: Sample,
    ) -> None:
        self._app = app
        self._people = people
        self._clock = clock
        self._everybody = everybody
        self._sample = sample
        self._met: set[str] = set()

    @property
    def _hr_head(self) -> Person:
        return self._everybody[self._sample.hr_head]

    # Joining

    async def join(self, today: date) -> None:
        """A phone for everybody who has been appointed by today and hasn't one yet."""
        new = {
            number: self._phone_of(person)
            for number, person in sorted(self._everybody.items())
            if number not in self._met and (person.appointed is None or person.appointed <= today)
        }
        self._met |= new.keys()
        # The head of HR comes last: she hears of each who comes in after her.
        for number in sorted(new, key=lambda number: (number == self._sample.hr_head, number)):
            await self._meet(self._everybody[number], new[number])

    def _phone_of(self, person: Person) -> Phone:
        last_name, first_name, *_ = person.name.split()
        return self._people.add(
            first_name, last_name, language_code=person.language or "ru", phone=person.phone
        )

    async def _meet(self, person: Person, phone: Phone) -> None:
        """All but a few have followed their link; who has left by the story's end never did."""
        if person.number in self._sample.not_joined or person.has_left(START.date()):
            return
        joining = self._app.verbs.joining
        (link,) = await joining.invite(None, [person.id])
        await phone.say(f"/start {link.code}")
        await self._people.idle()
        await _say_who(phone, person.language or "ru")

    # Planning

    async def plan(self, period: PlanPeriod) -> None:
        """HR opens the planning; on the days that follow plans are written and go their way."""
        plannings = self._app.verbs.plannings
        preview = await plannings.preview(self._hr_head, self._sample.act, period)
        board = await plannings.open(self._hr_head, self._sample.act, period, len(preview.plans))
        self._pass_a_day()
        for told in self._sample.plans:
            await self._write(board, told)
        self._pass_a_day()
        for told in self._sample.plans:
            if told.sent_back:
                await self._send_back(told)
        await self._all_take("agree")
        self._pass_a_day()
        await self._all_take("approve")
        self._pass_a_day()
        await self._all_take("post")
        await self._people.idle()

    def _pass_a_day(self) -> None:
        self._clock.advance_to(self._clock.now() + _LATER)

    async def _write(self, board: PlanningBoard, told: SamplePlan) -> None:
        """The evaluator writes a plan and sends it to those who agree."""
        head = self._everybody[told.head].id
        (plan,) = [plan for plan in board.plans if plan.person == head]
        work_plans = self._app.verbs.work_plans
        (evaluator,) = [one for one in self._everybody.values() if one.id == plan.evaluator]
        await work_plans.replace_draft(evaluator, plan.id, told.kcis)
        await work_plans.submit(evaluator, plan.id)

    async def _send_back(self, told: SamplePlan) -> None:
        work_plans = self._app.verbs.work_plans
        for view in await work_plans.waiting(self._hr_head):
            if view.plan.person == self._everybody[told.head].id:
                await work_plans.send_back(self._hr_head, view.plan.id, told.sent_back)

    async def _all_take(self, step: str) -> None:
        """Everybody for whom a plan waits takes this step."""
        work_plans = self._app.verbs.work_plans
        for person in self._everybody.values():
            for view in await work_plans.waiting(person):
                await self._take(work_plans, person, view, step)

    async def _take(self, verbs: WorkPlans, actor: Person, view: PlanView, step: str) -> None:
        steps = {"agree": verbs.agree, "approve": verbs.approve, "post": verbs.post}
        if step in view.may:
            await steps[step](actor, view.plan.id)

    # The quarter

    async def record_absences(self) -> None:
        """HR's word on who is away now (S-6b, B-4b)."""
        absences = self._app.verbs.absences
        for told in self._sample.absences:
            days = DaysAway(told.first, told.expected)
            await absences.record(self._hr_head, self._everybody[told.person].id, told.kind, days)

    async def approve_schedule(self, quarter: Quarter) -> None:
        """HR drafts the schedule of a quarter from the act, the official approves it (S-11b)."""
        schedules, official = self._app.verbs.schedules, self._everybody[self._sample.official]
        view = await schedules.draft(self._hr_head, self._sample.act, quarter)
        assert view.schedule is not None  # it has just been drafted
        await schedules.approve(official, view.schedule.id)

    async def open_quarter(self, quarter: Period) -> Campaign:
        """HR opens the quarter, and whoever has too long a list names whom the bot proposes."""
        campaigns, act = self._app.verbs.campaigns, self._sample.act
        plan = await campaigns.plan(self._hr_head, act, quarter, Choices())
        choices = Choices(by_superior=len(plan.by_superior))
        campaign = await campaigns.open(self._hr_head, act, quarter, choices, len(plan.sheets))
        await self.name_servants(campaign)
        return campaign

    async def enter_scales(self, campaign: Campaign, told: SampleScale) -> None:
        """HR enters the scale that was approved for every department (V-18)."""
        scales, scale = (
            self._app.verbs.incentive_scales,
            ToldScale(told.number, told.day, told.levels),
        )
        found = await scales.of(self._hr_head, campaign.id)
        for unit in range(len(found.units)):
            await scales.enter(self._hr_head, campaign.id, unit, scale)

    async def compose(self, told: SampleCommission) -> None:
        """The official composes the Commission by an order."""
        people, commissions = self._everybody, self._app.verbs.commissions
        order = CommissionOrder(
            told.number,
            self._app.verbs.staff.today(),
            people[told.chair].id,
            tuple(people[one].id for one in told.members),
            people[told.secretary].id,
        )
        official = people[self._sample.official]
        await commissions.compose(official, self._sample.act, order)

    async def name_servants(self, campaign: Campaign) -> None:
        """Evaluators of more than twenty accept the proposal (M-17c)."""
        namings = self._app.verbs.namings
        for found in await namings.of_campaign(self._hr_head, campaign.id):
            await namings.accept(found.evaluator, campaign.id, found.proposed)


async def _say_who(phone: Phone, language: str) -> None:
    """The two taps of joining: the language, and "yes, it's me"."""
    column = ("kk", "ru", "en").index(language)
    await _press_newest(phone, column)
    await _press_newest(phone, 0)


async def _press_newest(phone: Phone, column: int) -> None:
    message = next(m for m in reversed(phone.from_bot) if m.buttons)
    await phone.press(message.message_id, 0, column)
