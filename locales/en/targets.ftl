# The year by targets: plans, results, the mark of the year

targets-board-title = <b>{ $plan }</b>, { $year }
targets-board-done = Signed by both: { $done } of { $count }
targets-board-line = { $name }: { $state }
targets-board-late = ⚠ { $name }: { $state }, overdue
targets-state-nobody = no superior
targets-state-empty = empty
targets-state-written = being written
targets-state-half = waits for the second signature
targets-state-in-force = signed
targets-plan-head = <b>{ $plan }</b>, { $year }
    { $person }, { $position }
targets-plan-due = To be written and signed { $deadline }
targets-plan-in-force = Both have signed the plan, and it is in force. Copies are with the service ({ $hr }) and the head of the unit ({ $paragraph }).
targets-plan-older = Until both have signed this plan the former one is in force.
targets-plan-nobody = There is no immediate superior in the staff list: a plan is signed by two.
targets-plan-unread = The plan isn't signed by both yet. So far only the servant and the immediate superior see its words.
targets-plan-empty = No targets yet.
targets-plan-too-few = ⚠ Fewer than half of the targets are measurable: such a plan can't be signed. At least half is what the note to the form of the plan asks for.
targets-plan-not-all = ⚠ Not all targets are measurable, and the act expects measurable ones ({ $paragraph }). The plan can be signed.
targets-target-measurable = <b>{ $number }. { $text }</b>
    Expected result: { $expected }
    Measurable
targets-target-other = <b>{ $number }. { $text }</b>
    Expected result: { $expected }
    Not measurable
targets-hand-servant-there = ✓ Signed by the servant: { $name }
targets-hand-servant-waited = Not yet signed by the servant: { $name }
targets-hand-superior-there = ✓ Signed by the immediate superior: { $name }
targets-hand-superior-waited = Not yet signed by the immediate superior: { $name }
targets-button-add-measurable = Add a measurable target…
targets-button-add-other = Add another target…
targets-button-drop = Take off { $number }. { $text }
targets-button-sign-plan = Sign the plan
targets-button-next = Change the plan…
targets-button-next-yes = Write a new plan
targets-ask-measurable = A measurable target. There are at most { $most } of them; they are concrete and achievable and have a term ({ $paragraph }). Write in one message: first the target with its term, on the last line the expected result. The plan is then signed anew. For example:

    Shorten the time of answers by 1 December
    At most 10 days

    Any button ends the waiting.
targets-ask-other = A target that isn't measurable. There are at most { $most } targets ({ $paragraph }), and by the note to the form of the plan at least half of them are measurable. Write in one message: first the target with its term, on the last line the expected result. The plan is then signed anew. Any button ends the waiting.
targets-ask-next = A new plan begins with the same targets. Until both have signed it the former one is in force. The act lists no grounds for a change.
targets-dropped-toast = Target taken off
targets-plan-signed-toast = Plan signed
targets-years-title = <b>Plans of the year</b>

    The service opens the plans. The servant and his immediate superior write and sign them; nobody else has to approve or agree.
targets-button-open = Open: { $year }
targets-ask-open = <b>{ $plan }</b>, { $year }
    { $act }

    Plans are made by { $day } { $month } ({ $paragraph }), of those appointed later within so many working days: { $days } ({ $later }). Everybody who writes a plan gets a message.
targets-button-open-yes = Open the plans
targets-desk-button = Plans of the year
targets-home-own = My plan: { $year }
targets-home-team = Plans of my people: { $year }
targets-sheet-no-plan = There is no plan of this year signed by both: nothing to evaluate. Write and sign it first.
targets-row = <b>{ $number }. { $text }</b>
targets-row-marks = Self-assessment: { $own } · Superior's mark: { $mark }
targets-row-label = { $number }. { $text }
targets-row-whole = <b>{ $text }</b>
    Expected result: { $expected }
targets-mark-meaning = { $mark } — { $words }
targets-mark-hint = Choose the result of the target ({ $paragraph }).
targets-mean = <b>Mean of the plan: { $mean }</b> ({ $paragraph })
targets-button-note = Note…
targets-ask-note = A note beside the target, up to 500 characters. Any button ends the waiting.
    { $text }
year-board-title = <b>Mark of the year</b>, { $period }
year-board-term = { $hr }: the mark of the year is computed not later than { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    } before the sitting of the Commission ({ $paragraph }).
year-state-plan = { $name }: no signed plan
year-state-writing = { $name }: self-assessment
year-state-superior = { $name }: with the superior
year-state-agreed = { $name }: waits for a signature
year-state-refusal = { $name }: the act waits for the second signature
year-state-no-quarters = { $name }: no mark of any quarter
year-state-ready = { $name }: can be computed
year-state-changed = { $name }: a quarter has changed, compute again
year-state-computed = ✓ { $name }: computed
year-state-decided = ✓ { $name }: decided by the Commission
year-button-compute = Compute the marks of the year: { $count }
year-button-board = Mark of the year
year-computed = Marks computed: { $count }
year-computed-quarters = Quarters: { $points }; mean { $mean }, { $grade }, that is { $turned } ({ $paragraph })
year-computed-mark = <b>Mark of the year: { $quarters } × { $turned } + { $plan } × { $results } = { $mark }</b>, { $grade } ({ $paragraph })
year-weights-unverified = ⚠ The weights aren't compared with the official text: its formula is a picture that is lost.
year-gap = ⚠ { $value } lies in none of the printed bands of the scale ({ $paragraph }). Rounded: { $rounded }. Not rounded: { $floor }. Applied here: { $here }.
notice-targets-plan-sign = { $plan }, { $year }: { $person }. One signature is there, yours is needed. Read the plan and sign it.
notice-targets-plan-copy = { $plan }, { $year }: { $person }. Both have signed the plan, your copy is here ({ $paragraph }).
task-targets-plan = Write and sign your plan: { $period }
task-targets-team = Plans of your people wait for your signature ({ $period }): { $count }
task-targets-late = Plans not signed in time ({ $period }): { $count }
task-targets-own = Assess your targets: { $period }
task-targets-sign = Sign the sheet of the year: { $period }
task-targets-refusal = The act on a refusal waits for your signature: { $period }
task-targets-year = Marks of the year can be computed ({ $period }): { $count }
button-task-targets-plan = Open the plan
button-task-targets-team = Open the plans
button-task-targets-late = Look at the plans
button-task-targets-own = Fill in the self-assessment
button-task-targets-sign = Read and sign
button-task-targets-refusal = Open the sheet
button-task-targets-year = Compute
refuse-targets-most = There are at most { $limit } targets. Take one off, or make one of two.
refuse-targets-empty = The plan has no target. Add at least one.
refuse-targets-too-many = There are more than { $limit } targets. Take some off.
refuse-targets-too-few-measurable = Fewer than half of the targets are measurable. Add a measurable one, or take another off.
refuse-targets-in-force = Both have signed the plan. To change it, write a new one.
refuse-targets-not-signed = This plan isn't signed by both yet: change it itself.
refuse-targets-no-superior = There is no immediate superior in the staff list, so two can't sign the plan. Tell the service that keeps this list.
refuse-targets-no-plan = There is no plan of this year signed by both. Write and sign it first.
refuse-targets-unmarked = Not every target has its result, still to come: { $count }.
refuse-targets-unreadable = Two lines are needed: first the target, on the last line the expected result.
