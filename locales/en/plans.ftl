# Work plans with КЦИ: in general

plan-stage-draft = being written
plan-stage-returned = sent back
plan-stage-agreeing = being agreed
plan-stage-approving = being approved
plan-stage-approved = approved, not posted
plan-stage-posted = approved and posted
plan-stage-replaced = earlier version
plans-label = { $person } · { $stage }
plans-label-late = { $person } · late · { $stage }
plans-list-none = There is nothing here now.

# HR opens plans

desk-button-plans = Work plans with КЦИ
plans-desk-title = <b>Work plans with КЦИ</b>
    Choose a period.
plans-desk-none = <b>Work plans with КЦИ</b>
    No plans have been opened yet.
plans-button-open = Open plans
plans-button-waiting = Waiting for me
plans-button-values = Actual values
plans-button-allowed = Allowed marks
plans-acts-title = Under which act shall the plans be opened?
plans-acts-none = None of the acts at hand knows КЦИ: no plans need to be opened.
plans-periods-title = { $act }

    For which period shall the plans be opened?
plans-period-ours = The plan is made after the evaluated period has begun ({ $paragraph }); how long the period is, the act doesn't say. By the office's practice it is a { $length ->
    [year] year.
   *[quarter] quarter.
}
plans-preview-title = <b>{ $plan }</b> · { $period }
    What opening will do
plans-preview-term = Approve by { $day } ({ $source }).
    КЦИ in a plan: { $least } to { $most } ({ $bounds }).
    Post in the system, where technically possible: within { $days ->
        [one] { $days } working day
       *[other] { $days } working days
    } from the approval ({ $posting }).
plans-preview-counts = Plans: { $plans } · heads without a plan: { $without }
plans-button-who = Who sets them
plans-button-out = Who gets none
plans-button-open-count = { $count ->
    [one] Open { $count } plan…
   *[other] Open { $count } plans…
}
plans-who-title = <b>{ $plan }</b> · { $period }
    Who sets, who approves, by when
plans-who-line = <b>{ $person }</b>, { $position }
    set by { $evaluator }, approved by { $approver }, by { $day }
plans-out-title = <b>{ $plan }</b> · { $period }
    Heads without a plan
plans-out-none = There are none: every head gets a plan.
plans-out-line = • { $person }: { $why } ({ $rule })
plan-none-short = too little of the period was left at the appointment, no КЦИ are set
plan-none-evaluator = there is nobody who evaluates under the act
plans-open-ask = Open <b>{ $plan }</b> · { $period }?
plans-open-who = { $count ->
    [one] { $count } plan will be opened.
   *[other] { $count } plans will be opened.
} The bot tells those who set them ({ $setters }) at once.
plans-button-open-yes = Open the plans
plans-opened = { $count ->
    [one] { $count } plan opened
   *[other] { $count } plans opened
}
plans-board-title = <b>{ $plan }</b> · { $period }
plans-board-term = Approve by { $day } ({ $source })
plans-board-count = • { $stage }: { $count }
plans-board-late = { $count ->
    [one] { $count } plan is late for its approval.
   *[other] { $count } plans are late for their approval.
}
plans-button-without = Without a plan: { $count }
plans-button-follow = Follow the staff
plans-followed = Checked: new heads have their plans

# A plan

button-plans = Work plans
plans-mine-title = <b>Work plans</b>
plans-mine-none = You have no plan with КЦИ of your own.
plans-button-set = Set by me: { $count }
plans-button-waiting-count = Waiting for me: { $count }
plans-set-title = <b>The plans that you set</b>
plans-waiting-title = <b>The plans that wait for your word</b>
plan-head = <b>{ $plan }</b> · { $period }
    <b>{ $person }</b>, { $position }
plan-head-version = <b>{ $plan }</b> · { $period } · version { $version }
    <b>{ $person }</b>, { $position }
plan-standing = Plan: { $stage }
plan-awaits = To agree: { $parties }
plan-returned = Sent back on { $day }: <blockquote>{ $reason }</blockquote>
plan-changed-for = Ground of the new version: { $ground }
    <blockquote>{ $words }</blockquote>
plan-ground-functions = functions have changed
plan-ground-structure = structure has changed
plan-ground-bearing = this bears directly on reaching the КЦИ
plan-ground-both = functions and structure have changed, and this bears directly on reaching the КЦИ
plan-confirmed = ✓ { $what }
plan-unconfirmed = ☐ { $what }
plan-button-why = Write what has changed
plan-approved-on = Approved on { $day }
plan-posted-on = Posted in the system on { $day }
plan-people = Set by: { $evaluator }
    Approved by ({ $superior }): { $approver }
plan-empty = No КЦИ yet. { $least } to { $most } are needed ({ $source }).
plan-values-title = <b>Actual values, preliminary</b> · { $period }
plan-last-note = { $day }, { $person }: <blockquote>{ $words }</blockquote>
plan-note = <b>{ $day }</b>, { $person }
    <blockquote>{ $words }</blockquote>
plan-button-sheet = From an Excel sheet…
plan-button-submit = Check and send…
plan-button-agree = Agree…
plan-button-approve = Approve…
plan-button-post = Posted in the system…
plan-button-back = Send back, why…
plan-button-note = Note on the plan…
plan-button-change = Change the plan…
plan-button-history = Versions and steps
plan-button-notes = Notes: { $count }
plan-button-papers = Print
plan-papers-title = The plan on paper
plan-papers-pdf = Plan: PDF
plan-papers-file = Work plan
plan-button-quarter = Values: { $period }
plan-history-none = No steps yet.
plan-step = { $day }: { $step }
plan-step-by = { $day }: { $step }, { $person }
plan-step-words = <blockquote>{ $words }</blockquote>
plan-step-submitted = sent
plan-step-agreed = agreed to ({ $party })
plan-step-sent-back = sent back
plan-step-approved = approved
plan-step-posted = posted in the system
plan-version-label = Version { $version } · { $stage }
plan-ask-submit = Send the plan? It will be seen and agreed to by: { $hr }; { $unit }, if there is such a unit. Then { $superior } approves: { $approver }. Until it comes back it can't be changed.
plan-button-submit-yes = Send the plan
plan-done-submit = The plan was sent
plan-ask-agree = Agree to the plan with these КЦИ? When all have agreed, { $superior } approves: { $approver }.
plan-button-agree-yes = Agree to the plan
plan-done-agree = Agreed
plan-ask-approve = Approve the plan with these КЦИ? The evaluation will go by it. Who will know at once: the head, whoever set the plan, { $hr }.
plan-button-approve-yes = Approve the plan
plan-done-approve = The plan is approved
plan-ask-post = Have you posted this plan in the system ({ $system })? The bot sends nothing there itself, it only writes down that it was done.
plan-button-post-yes = Yes, it is posted
plan-done-post = Written down: the plan is posted
plan-grounds = КЦИ change only when both the body's functions and its structure have changed and this bears directly on reaching them ({ $source }). Confirm each condition with a press: your confirmation goes into the trail, and all who agree to the new version and approve it see it.

    The approved plan stays in force until the new one is approved.

# Words about a plan

plan-say-back = Write why the plan goes back. At most { $limit } characters.

    It will be read by { $evaluator } (who sets the plan), the head; { $hr } and whoever approves. Agreement begins anew.
plan-say-note = Write on the plan itself, or how the КЦИ are going: both the evaluator and the evaluatee follow them through the period ({ $paragraph }). At most { $limit } characters.

    The note will be read by { $person }, { $evaluator }; { $hr } and whoever approves.
plan-say-both = Write which functions have changed, what has changed in the structure, and how this bears on reaching the КЦИ ({ $source }). At most { $limit } characters.

    The words go into the new version of the plan; all who see the plan read them.
plan-say-vback = Write what is wrong in the actual values. At most { $limit } characters.

    The reason will be read by: { $hr } and the unit of strategic planning.
plan-say-values = Actual values: { $period }
plan-say-words = <blockquote>{ $words }</blockquote>
plan-say-back-ready = Send the plan back with this reason?
plan-say-note-ready = Add this note to the plan?
plan-say-both-ready = You confirm: both functions and structure have changed, and this bears directly on reaching the КЦИ. Begin a new version with this ground? The present one stays in force until the new one is approved.
plan-say-vback-ready = Send the values back with this reason? They are put right by { $hr }.
plan-say-back-yes = Send the plan back
plan-say-note-yes = Add the note
plan-say-both-yes = Begin a new version
plan-say-vback-yes = Send the values back
plan-say-again = Write it anew
plan-say-back-done = The plan was sent back
plan-say-note-done = The note was added
plan-say-both-done = The new version is begun
plan-say-vback-done = The values were sent back

# КЦИ

kci-line = <b>{ $number }.</b> { $name }
    planned: { $planned }, by { $day }
kci-whole = <b>{ $name }</b>
    How it counts: { $way }
    Planned: { $planned }
    Term: { $day }
    Expected change: { $change }
    Document: { $document }
kci-way-more = more is better
kci-way-less = less is better
kci-way-done = done or not
kci-planned-done = to be done
kci-no-value = —
kci-done-yes = done
kci-done-no = not done
kci-label = { $number }. { $name }
kci-number = КЦИ { $number } of { $count }
kci-percent = Percent of realisation: <b>{ $percent }</b>
kci-button-before = ‹ Previous
kci-button-after = Next ›
kci-button-add = Add КЦИ { $number }
kci-form-head = <b>КЦИ { $number }</b> · { $person }, { $period }
kci-field-line = { $field }: <b>{ $value }</b>
kci-field-name = Name
kci-field-direction = How it counts
kci-field-unit = Unit
kci-field-planned = Planned
kci-field-due = Term
kci-field-change = Change
kci-field-document = Document
kci-form-unsaved = This is a draft: it goes into the plan when everything is filled in. It is kept, and only you see it.
kci-button-next = Next: { $field }
kci-button-drop = Erase the draft
kci-button-remove = Take out…
kci-ask-name = What is the КЦИ called? Name a concrete, measurable result. At most { $limit } characters.
kci-ask-way = How does this КЦИ count? Choose by a button.
kci-ask-unit = In what is it measured? For instance: %, km, days. At most { $limit } characters.
kci-ask-plan = Which value is to be reached in the period ({ $period })? Write one number above zero.
kci-ask-plan4 = Write four cumulative numbers: what is to be reached by the end of quarters 1, 2, 3 and 4. Divide them by semicolons or lines: 25; 50; 75; 100
kci-ask-due = By which day? Choose one or write a date: { $last }, in figures — day.month.year.
kci-ask-change = Which positive change is expected? At most { $limit } characters.
kci-ask-doc = Which document or goal does the КЦИ serve: a national project, a strategic plan, a goal of the body? At most { $limit } characters.
kci-ask-who-sees = While the КЦИ is unfinished only you see it. Once it is in the plan, the head, those who agree to the plan and whoever approves see it.
kci-button-plan = One for the period
kci-button-plan4 = By quarter
kci-saved-new = КЦИ { $number } is in the plan: { $person }.
kci-saved-changed = КЦИ { $number } was changed in the plan: { $person }.
kci-count = КЦИ in the plan: { $count } ({ $least } to { $most } are needed).
kci-button-undo = Undo
kci-button-edit = Edit
kci-button-to-plan = To the plan
kci-undone = Back as it was
kci-draft-dropped = The draft is erased
kci-remove-ask = Take КЦИ { $number } out of the plan: { $person }?
kci-button-remove-yes = Take the КЦИ out
kci-removed = The КЦИ was taken out

# A plan from a sheet

plan-sheet-how = Fill in the sheet and send it here as an .xlsx file: a row for each КЦИ, { $least } to { $most } rows. It replaces the КЦИ of the draft as a whole; nothing changes until you confirm.

    Only the bot sees the file; the plan is seen by those who always see it.
plan-sheet-button-blank = Sheet to fill in
plan-sheet-name = Work plan
plan-sheet-reading = Reading the sheet “{ $name }”…
plan-sheet-file-only = An .xlsx or .csv file is needed here. Any button ends the waiting.
plan-sheet-faults = { $count ->
    [one] <b>The sheet has { $count } fault.</b> The plan hasn't changed.
   *[other] <b>The sheet has { $count } faults.</b> The plan hasn't changed.
}
plan-sheet-faults-after = Correct the sheet and send it again.
plan-sheet-preview = КЦИ in the sheet: { $count }. In the plan now: { $old }. Replace the plan's КЦИ by these?
plan-sheet-button-apply = Put into the plan
plan-sheet-button-drop = Don't
plan-sheet-applied = The КЦИ of the sheet are in the plan.
plan-sheet-dropped = The sheet is dropped, the plan hasn't changed
plan-sheet-failed = The sheet failed by our own fault. The plan hasn't changed; send it again.
plan-sheet-button-again = Another sheet
plan-sheet-way-more = more
plan-sheet-way-less = less
plan-sheet-way-done = done
plan-sheet-columns-name = Name of the КЦИ
plan-sheet-columns-direction = How it counts
plan-sheet-columns-unit = Unit of measure
plan-sheet-columns-planned = Planned for the period
plan-sheet-columns-first = By the end of quarter 1
plan-sheet-columns-second = By the end of quarter 2
plan-sheet-columns-third = By the end of quarter 3
plan-sheet-columns-fourth = By the end of quarter 4
plan-sheet-columns-due = Term
plan-sheet-columns-change = Expected change
plan-sheet-columns-document = Document or goal
plan-fault-row = Row { $row }: { $fault }
plan-fault-cell = Row { $row }, “{ $column }”: { $fault }
plan-fault-headings = no headings were found. Begin with the sheet that the bot gives.
plan-fault-column = there is no column “{ $column }”.
plan-fault-other-person = the sheet was made for somebody else, not for { $person }.
plan-fault-none = there is no КЦИ.
plan-fault-many = there are more than { $most } КЦИ.
plan-fault-empty = not filled in.
plan-fault-long = longer than { $limit } characters.
plan-fault-direction = it isn't clear how it counts. Write: more, less or done.
plan-fault-number = this is no number.
plan-fault-planned = the value must be above zero and have at most 12 digits.
plan-fault-targets = one number for the period is needed, or all four by quarter, not both.
plan-fault-not-planned = what is done or not has no planned value.
plan-fault-date = this is no date. Write day, month and year: 31.12.2026.
plan-fault-due = the term lies outside the plan's period: { $first } to { $last }.

# Actual values

values-quarters-title = <b>Actual values of КЦИ</b>
    Of which quarter?
values-board-title = <b>Actual values of КЦИ</b> · { $period }
values-board-none = There are no approved plans for this quarter.
values-waiting-title = <b>Values that wait for your agreement</b>
values-no-table = The table of allowed marks is empty ({ $table }, { $source }): at any percent any mark from 0 to 5 can be given. Under “Allowed marks” { $hr } loads it.
values-label-draft = { $person } · { $entered } of { $count } entered
values-label-agreeing = { $person } · being agreed ({ $entered } of { $count })
values-label-sent = { $person } · sent ({ $entered } of { $count })
values-head = <b>Actual values of КЦИ</b> · { $period }
    <b>{ $person }</b>, { $position }
values-state-draft = Being entered (revision { $revision })
values-state-agreeing = Being agreed (revision { $revision })
values-state-sent = Sent to the evaluator (revision { $revision })
values-sent-on = Sent on { $day }
values-preliminary = The calculation is preliminary.
values-line = <b>{ $number }.</b> { $name }
    planned: { $planned } · actual: { $actual } · { $percent }
values-button-enter = { $number }. { $name }: { $actual }
values-button-send = Send…
values-button-agree = Agree…
values-button-refresh = Refresh the values…
values-button-plan = The whole plan
values-ask-number = Write the actual value on { $last } as a number (unit: { $unit }, planned: { $planned }).

    Until it is sent, { $hr } and strategic planning see it, then the evaluator and the head. Any button ends the waiting.
values-ask-done = Was it done by { $last }?

    Until it is sent, { $hr } and strategic planning see the answer, then the evaluator and the head.
values-entered = Written down: { $person }, КЦИ { $number }: <b>{ $actual }</b>
values-limit = КЦИ { $number }: a mark from { $low } to { $high } is allowed
values-ask-send = Send the values? { $unit }, if the body has it, agrees first. Then { $evaluator } and the head see them.
values-ask-agree = Agree to the values? { $evaluator } and the head see them at once.
values-ask-refresh = Begin a new revision of the values? The present one stays and holds until the new one is sent. Marks that then fall outside the allowed range are taken off, and the evaluator is told.
values-button-send-yes = Send the values
values-button-agree-yes = Agree to the values
values-button-refresh-yes = Begin a revision
values-done-send = The values were sent
values-done-agree = Agreed and sent on
values-done-refresh = A new revision is begun

# Allowed marks

allowed-acts-title = <b>Allowed marks</b>
    The table of which act?
allowed-acts-none = None of the acts at hand knows КЦИ.
allowed-title = <b>{ $table }</b> ({ $source })
    { $act }
allowed-empty = The table is empty: at any percent of realisation any mark from 0 to 5 can be given. The bot doesn't have its numbers: enter them from the appendix of your act.
allowed-from-file = So in the file of the act.
allowed-loaded = Loaded on { $day } by { $person }.
allowed-line = { $percents } → { $low } to { $high }
allowed-band = { $low } to { $high } %
allowed-band-open = { $low } % and above
allowed-how = To load a table, fill in the file and send it here: a row for each band, from 0 % and without gaps, the last one without an upper bound. It will hold for plans and evaluations that are opened after it; those that are open keep theirs.
allowed-button-blank = Sheet to fill in
allowed-sheet-name = Allowed marks
allowed-preview = Bands in the file: { $count }. Shall they hold?
allowed-button-apply = Apply the table
allowed-button-drop = Don't
allowed-applied = The table holds.
allowed-button-own = The act's own table…
allowed-own-ask = Go back to the table of the act's own file? The loaded one stays with the evaluations that were opened with it.
allowed-button-own-yes = Go back
allowed-owned = The act's own table holds
allowed-dropped = The file is dropped, the table is as it was
allowed-columns-percent_from = Percent from
allowed-columns-percent_to = Percent to
allowed-columns-mark_from = Mark from
allowed-columns-mark_to = Mark to
allowed-faults = { $count ->
    [one] <b>The table has { $count } fault.</b> Nothing has changed.
   *[other] <b>The table has { $count } faults.</b> Nothing has changed.
}
allowed-fault-none = there is no band.
allowed-fault-band = the bound doesn't fit: bands go from 0 % without gaps or overlaps, the last one without an upper bound.
allowed-fault-mark = a mark is from 0 to 5 with at most two decimals, “from” not above “to”.

# Tasks and notices

task-plan-write = Work plans with КЦИ, { $period }: { $count ->
    [one] { $count } plan to write
   *[other] { $count } plans to write
}
task-plan-agree = Work plans with КЦИ, { $period }: { $count ->
    [one] { $count } plan to agree to
   *[other] { $count } plans to agree to
}
task-plan-approve = Work plans with КЦИ, { $period }: { $count ->
    [one] { $count } plan to approve
   *[other] { $count } plans to approve
}
task-plan-post = Work plans with КЦИ, { $period }: { $count ->
    [one] { $count } plan to post in the system
   *[other] { $count } plans to post in the system
}
task-plan-values = Actual values of КЦИ, { $period }: { $count ->
    [one] to enter and send for { $count } plan
   *[other] to enter and send for { $count } plans
}
task-plan-values-agree = Actual values of КЦИ, { $period }: { $count ->
    [one] to agree to for { $count } plan
   *[other] to agree to for { $count } plans
}
button-task-plan-write = Write the plans
button-task-plan-agree = Agree to the plans
button-task-plan-approve = Approve the plans
button-task-plan-post = Post the plans
button-task-plan-values = Enter the values
button-task-plan-values-agree = Agree to the values
notice-plan-agreeing = A work plan with КЦИ waits for your agreement: { $person }, { $period }.
notice-plan-approving = A work plan with КЦИ waits for your approval: { $person }, { $period }.
notice-plan-draft = A work plan with КЦИ changes, a new version is begun: { $person }, { $period }.
notice-plan-returned = A work plan with КЦИ was sent back: { $person }, { $period }.
notice-plan-approved = A work plan with КЦИ is approved: { $person }, { $period }.
notice-plan-posted = A work plan with КЦИ is posted in the system: { $person }, { $period }.
notice-plan-replaced = A work plan with КЦИ is replaced by a new version: { $person }, { $period }.
notice-values-draft = Actual values of КЦИ were sent back: { $person }, { $period }.
notice-values-agreeing = Actual values of КЦИ wait for your agreement: { $person }, { $period }.
notice-values-sent = Preliminary values of КЦИ were sent: { $person }, { $period }.
button-open-plan = Open the plan
button-open-values = Open the values

# Refusals

refuse-kci-empty = An answer in words is needed: the field can't be empty.
refuse-kci-number = The number can't be read. Write, for instance, 75 or 1200,5.
refuse-kci-planned = The planned value must be above zero and have at most 12 digits: no percent of realisation can be computed otherwise.
refuse-kci-actual = The actual value doesn't fit: a number of at most 12 digits, and where less is better not below zero.
refuse-kci-targets = One number for the whole period is needed; a plan of a year can have four, one a quarter, divided by semicolons.
refuse-kci-due = The term of a КЦИ must lie in the plan's period: { $first } to { $last }.
refuse-kci-way = Choose by a button how the КЦИ counts.
refuse-kci-done = The answer here is a button: done or not done.
refuse-undo-gone = It can't be undone any more: the КЦИ has changed since. Correct it in the plan.
refuse-plan-moved = The plan has changed since. Open it anew.
refuse-plan-unconfirmed = A plan changes only when both functions and structure have changed and this bears directly on reaching the КЦИ. Open the plan and confirm each condition.
refuse-plan-words-gone = This text no longer waits to be sent. Open the plan and write it anew.
refuse-plan-state = This can't be done now. Plan: { $state }.
refuse-plan-full = A plan has at most { $most } КЦИ.
refuse-plan-count = A plan must have { $least } to { $most } КЦИ. Complete it and send it again.
refuse-nobody-to-plan = There is nobody to make a plan for ({ $period }): the body has no heads for whom this act sets КЦИ.
refuse-note-empty = Words are needed: write how it goes.
refuse-own-values = The values of your own КЦИ are entered by another person with the same role.
refuse-values-sent = These values were sent. To change them, begin a new revision.
refuse-values-signed = The sheet of this quarter is signed: its values no longer change.
refuse-values-missing = Not all values are entered.
refuse-values-state = This can't be done now: open the values anew.
refuse-values-moved = The values have changed since. Open them anew.
refuse-planning-changed = { $count ->
    [one] The staff has changed while you were looking: now it is { $count } plan. Look again.
   *[other] The staff has changed while you were looking: now it is { $count } plans. Look again.
}
refuse-allowed-table = The table has gaps, overlaps or marks off the scale ({ $count }). Nothing has changed.
refuse-allowed-file = The table of this act is written in its file so that it can't be replaced. Change it in the act's file.
