# HR's desk: in general

desk-title = <b>HR desk</b>
desk-no-campaign = No quarter is being evaluated now.
desk-campaigns-title = <b>All quarters</b>
desk-text-only = A text is needed here: write it in words, or press any button to leave.
desk-and-more = … and { $count } more
desk-person-label = { $name } · { $position }
desk-phone = Phone: { $phone }
desk-find-hint = Or type a part of a name or a personnel number.
desk-found = For “{ $query }”: { $count ->
    [0] nobody was found. Try other words, the last name alone for instance.
    [one] { $count } person
   *[other] { $count } people
}
desk-found-more = { $count ->
    [one] { $count } more person isn't shown: type more.
   *[other] { $count } more people aren't shown: type more.
}
desk-button-open-quarter = Open a quarter
desk-button-calls = { $count ->
    [0] To be told by us: nobody
   *[other] To be told by us: { $count }
}
desk-button-flags = { $count ->
    [0] Words from evaluators: none
   *[other] Words from evaluators: { $count }
}
desk-button-people = Staff
desk-button-file = Staff file
desk-button-days = Working days and days off
desk-button-campaigns = All quarters
desk-button-campaign-open = Progress: { $period }
desk-button-campaign-cancelled = Cancelled: { $period }

# Staff and invitations

desk-people-title = <b>Staff</b>: { $count ->
    [one] { $count } person
   *[other] { $count } people
}. Choose a unit.
desk-unit-label = { $name } · { $count ->
    [one] { $count } person
   *[other] { $count } people
}
desk-unit-title = <b>{ $name }</b>: { $count ->
    [one] { $count } person
   *[other] { $count } people
}
desk-card-head = <b>{ $name }</b>
    { $position }
    { $unit }
    Personnel No { $number }
desk-card-category = Category: { $category }
desk-card-no-category = Not of corpus “B”, not evaluated
desk-card-superior = Immediate superior: { $name }
desk-card-appointed = On the post since { $day }
desk-card-dismissed = Last day of work: { $day }
desk-card-roles = Roles: { $roles }
desk-card-joined = In the bot as { $name }, since { $when }
desk-card-blocked = Has stopped the bot: messages don't arrive.
desk-card-away = Not in the bot yet.
desk-button-invite = New invitation link
desk-button-revoke = Revoke the link
desk-button-unlink = Unlink Telegram…
desk-button-roles = Roles…
desk-invited = A link for one person: <b>{ $name }</b>

    <code>{ $link }</code>

    It works once, until { $until }. Earlier links of this person no longer work. Give it to nobody else: whoever opens it first and answers “Yes, it's me” is in.
desk-button-copy = Copy the link
desk-revoked = The links are revoked
desk-unlink-ask = Unlink the Telegram account of <b>{ $name }</b>?

    The bot won't know this person until a new link is followed. Sheets and results stay.
desk-button-unlink-yes = Unlink
desk-unlinked = The account is unlinked
desk-button-invite-all = Links for all who aren't in the bot
desk-invite-all-ask = { $count ->
    [0] There is nobody to invite: all whom you can invite are in the bot.
    [one] Make a link for { $count } person who isn't in the bot yet?
   *[other] Make links for { $count } people who aren't in the bot yet?
}

    The links come as a sheet to print. Each works once, for 30 days; links made earlier stop working.
desk-button-invite-all-yes = { $count ->
    [one] Make { $count } link
   *[other] Make { $count } links
}
desk-invited-all = { $count ->
    [one] Done: { $count } link, valid until { $until }.
   *[other] Done: { $count } links, valid until { $until }.
}

    Give everybody their own line only, and delete the file from the chat when you have finished.
desk-file-invitations = Invitation links
desk-column-link = Personal link
desk-column-until = Valid until
desk-role-hr_head = Head of HR
desk-role-hr = HR
desk-role-appointing = Right of appointment
desk-role-apparatus_head = Head of the apparatus
desk-role-planning = Strategic planning
desk-no-roles = none
desk-role-on = { $role }: yes
desk-role-off = { $role }: no
desk-roles-title = <b>{ $name }</b>
    Roles now: { $roles }
desk-roles-hint = Press a role to turn it on or off. Nothing changes until you save.
desk-roles-new = Will be: <b>{ $roles }</b>
desk-button-roles-yes = Save the roles
desk-roles-given = Roles saved

# The staff file

desk-file-how = <b>Staff file</b>

    Send an .xlsx or .csv file here. The bot reads it and shows what would change; nothing changes without your word. Whoever isn't in the file stays as they are.
desk-button-empty-file = Empty file to fill in
desk-file-empty-name = Staff
desk-file-reading = Reading the file “{ $name }”…
desk-file-applying = Applying the file…
desk-file-applying-toast = Applying…
desk-file-failed = The file went wrong by our own fault. Nothing has changed; send it again.
desk-file-dropped = The file is dropped, nothing has changed
desk-file-faults = { $count ->
    [one] <b>The file has { $count } fault.</b> Nothing has changed.
   *[other] <b>The file has { $count } faults.</b> Nothing has changed.
}
desk-file-faults-after = Correct the file and send it again. If there are more faults than shown, the whole list is attached as a sheet.
desk-file-faults-name = Faults in the file
desk-file-changes-name = Changes
desk-column-row = Row
desk-column-column = Column
desk-column-fault = What to correct
desk-column-what = What changes
desk-column-old = Before
desk-column-new = After
desk-what-new = New person
desk-preview-title = <b>What the file would change</b>
desk-preview-counts = New: { $new } · changing: { $changed } · unchanged: { $unchanged } · not in the file: { $missing }
desk-preview-new = <b>New: { $count }</b>
desk-preview-changed = { $count ->
    [one] <b>Changes: { $count }</b>
   *[other] <b>Change: { $count }</b>
}
desk-preview-dismissed = { $count ->
    [one] <b>Leaves by this file: { $count }</b>
   *[other] <b>Leave by this file: { $count }</b>
}
desk-preview-orphans = { $count ->
    [one] <b>Loses the superior: { $count }</b>
   *[other] <b>Lose their superior: { $count }</b>
}
desk-preview-roles = <b>Roles change: { $count }</b>
desk-preview-own = <b>Your own row</b>
desk-preview-missing = { $count ->
    [one] <b>Not in the file, stays as is: { $count }</b>
   *[other] <b>Not in the file, stay as they are: { $count }</b>
}
desk-fault-line = • { $fault }
desk-preview-person = • { $name }, No { $number }
desk-preview-new-line = • { $name }, { $position }, No { $number }
desk-preview-leaving-line = • { $name }, last day { $day }
desk-preview-change-line = • { $name }: { $fields }
desk-preview-role-line = • { $name }: { $old } → { $new }
desk-preview-field = { $field }: { $old } → { $new }
desk-preview-columns = Columns that the bot doesn't know were passed over: { $columns }
desk-preview-rows = Rows without people were passed over: { $rows }
desk-preview-days = Days worked are read for { $period }.
desk-preview-needs-head = Roles and your own row can be changed by the head of HR only: ask for this same file to be sent by the head.
desk-preview-nothing = The file changes nothing.
desk-value-none = empty
desk-value-yes = yes
desk-value-no = no
desk-button-apply = Apply the file
desk-button-drop = Drop the file
desk-file-applied = <b>The file is applied.</b> New: { $new }, changed: { $changed }.

    New people need invitation links.

# Opening a quarter

desk-acts-title = <b>Open a quarter</b>

    Under which act is the evaluation held?
desk-button-other-act = Another act…
desk-quarters-title = <b>Open a quarter</b>

    { $act }

    Which quarter is evaluated? Nothing opens before you have seen the dates and the lists.
desk-plan-title = <b>Plan of the evaluation: { $period }</b>
desk-event-kci_plan = Approve the work plans with КЦИ by { $day }
desk-event-kci_values = Send the actual values of КЦИ by { $day }
desk-event-kci_notice = Tell the heads of their evaluation by { $day }
desk-event-ranking_notice = Tell the servants of their evaluation by { $day }
desk-event-survey_close = Close the 360 survey by { $day }
desk-event-quarter_mark = Sign the sheets by { $day }
desk-event-final_mark = Form the year's mark by { $day }
desk-event-acquaint_dismissed = Acquaint the dismissed by { $day }
desk-event-archive_until = Keep the documents until { $day }
desk-plan-event = • { $event } · { $source }
desk-plan-event-ours = • { $event } · this day wasn't compared with the act
desk-plan-day-off = { "  " }this is a day off: plan for { $day }
desk-plan-earlier = { "  " }plan for { $day }: the notice goes before the evaluation
desk-plan-counts = Sheets: <b>{ $sheets }</b>, evaluators: { $evaluators }, without a sheet: { $left }
desk-plan-unknown = { $count ->
    [one] ⚠ It isn't known how many days { $count } person has worked ({ $paragraph }): until it is entered, no sheet is made.
   *[other] ⚠ It isn't known how many days { $count } people have worked ({ $paragraph }): until it is entered, no sheets are made for them.
}
desk-plan-full = You have confirmed that everybody whose days aren't entered worked every working day of their time on the post.
desk-button-plan-who = Who evaluates
desk-button-plan-out = Who is left out
desk-button-full = All worked the whole quarter…
desk-button-not-full = Take back “worked the whole quarter”
desk-button-days-worked = Enter days worked: { $count }
desk-button-head-on = In place of the first head: { $name }
desk-button-head-off = The first head evaluates in person
desk-button-plan-open = { $count ->
    [one] Open: { $count } sheet…
   *[other] Open: { $count } sheets…
}
desk-plan-who-title = <b>Who gets how many sheets</b> · { $period }
desk-plan-who-line = • { $name }: { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
desk-days-title = { $count ->
    [0] Days worked in { $period } are known for everybody.
    [one] Days worked in { $period } aren't entered for { $count } person. Choose and enter the number by the time sheet.
   *[other] Days worked in { $period } aren't entered for { $count } people. Choose and enter the number by the time sheet.
}
desk-days-ask = How many days did <b>{ $name }</b> really work? { $period }.

    Type a number from 0 to 92 by the time sheet: business trips count, leave and sickness don't.
desk-days-saved = Written down: { $name } — { $days } days.
desk-full-ask = { $count ->
    [one] Days aren't entered for { $count } person. Do you confirm that every working day on the post was worked? { $period }.
   *[other] Days aren't entered for { $count } people. Do you confirm that each of them worked every working day on the post? { $period }.
}

    HR answers for this: it stays in the trail.
desk-button-full-yes = I confirm
desk-open-ask = <b>Open the evaluation: { $period }?</b>

    Sheets: <b>{ $count }</b>, evaluators: { $evaluators }, without a sheet: { $left }. Evaluators get a message in working hours. After the first signature the quarter can't be cancelled.
desk-open-head = { $count ->
    [one] In place of the first head { $name } fills in { $count } sheet ({ $paragraph }).
   *[other] In place of the first head { $name } fills in { $count } sheets ({ $paragraph }).
}
desk-button-open-yes = Open the quarter
desk-opened = { $count ->
    [one] The quarter is open: { $count } sheet
   *[other] The quarter is open: { $count } sheets
}

# Progress

desk-board-title = <b>Progress: { $period }</b>
desk-board-act = { $act }
desk-board-cancelled = This evaluation is cancelled.
desk-board-signed = Signed: <b>{ $done } of { $total }</b>
desk-board-open = Begun: { $drafted } · not begun: { $rest }
desk-board-results = Results: { $total } · opened: { $received } · confirmed as read: { $acknowledged }
desk-board-joined = In the bot: { $joined } of { $people }
desk-button-by-evaluator = Evaluators
desk-button-by-unit = Units
desk-button-nudge = Remind the evaluators…
desk-button-left-out = { $count ->
    [0] Left out: nobody
   *[other] Left out: { $count }
}
desk-button-add = Add a person
desk-button-cancel = Cancel the quarter…
desk-units-title = <b>By unit</b> · { $period }
desk-unit-line = • { $name }: { $state }
desk-all-signed = { $count ->
    [one] signed, { $count } of { $count }
   *[other] all { $count } signed
}
desk-signed-of = { $done } of { $total }
desk-evaluators-title = <b>By evaluator</b> · { $period }
    Those with most to do come first.
desk-evaluator-label = { $state } · { $name }
desk-evaluator-label-away = { $state } · { $name } · not in the bot
desk-evaluator-head = <b>{ $name }</b>
    { $position }, { $unit }
    { $period }
desk-evaluator-open = { $count ->
    [0] All sheets are signed: { $total }
    [one] { $count } sheet of { $total } is left
   *[other] { $count } sheets of { $total } are left
}
desk-button-substitute = Replace during absence…
desk-button-apparatus = Hand to the head of the apparatus…
desk-button-card = Card of the person
desk-sheet-label = { $state } · { $name }
desk-state-signed = signed
desk-state-draft = draft { $done }/{ $items }
desk-state-empty = not begun
desk-flag-not-mine = “not my person”
desk-flag-absent = “was absent”
desk-sheet = <b>{ $name }</b>
    { $position }, { $unit }
    { $period }

    Sheet: <b>{ $state }</b>
    Evaluator: { $evaluator } ({ $rule })
desk-button-evaluator = All sheets of the evaluator
desk-button-correct = Correct the evaluator…
desk-button-seconded = Seconded, another body evaluates…
desk-button-leave-out = Leave out…
desk-button-reopen = Send back for correction…
desk-button-signed = See the result
desk-left-out-title = <b>Who isn't evaluated</b> · { $period }
desk-left-out-nobody = Everybody is evaluated.
desk-left-out-head = <b>{ $reason }</b> ({ $rule })
desk-left-out-line = • { $name }
desk-left-out-line-reason = • { $name } — { $reason }
desk-nudge-ask = { $count ->
    [0] Nobody to remind: all sheets are signed, or today's reminder has gone out.
    [one] { $count } evaluator with unsigned sheets will be reminded. Once a day, in working hours.
   *[other] { $count } evaluators with unsigned sheets will be reminded. Once a day, in working hours.
}
desk-button-nudge-yes = { $count ->
    [one] Remind { $count } person
   *[other] Remind { $count } people
}
desk-nudged = { $count ->
    [0] Everybody has been reminded today
   *[other] Reminded: { $count }
}

# Why there is no sheet

left-out-not-corpus-b = Not of corpus “B”
left-out-already = Have a sheet for this quarter
left-out-tenure = Less than a month on the post in this quarter
left-out-days-worked = Too few days worked
left-out-days-worked-unknown = Days worked aren't entered
left-out-no-evaluator = Nobody to evaluate by the rules
left-out-no-plan = No approved plan with КЦИ
left-out-no-kci = No КЦИ are set: appointed shortly before the plan's period ends. They aren't ranked instead
left-out-other = Left out by HR
left-out-seconded = Seconded, another body evaluates

# Acts with a reason

desk-pick-cor = Who should evaluate on this sheet?
desk-pick-sub = Who stands in for the absent one and evaluates?
desk-pick-app = Who heads the apparatus and evaluates in place of the first head?
desk-pick-add = { $count ->
    [0] Nobody to add: every servant of corpus “B” has a sheet for this quarter.
   *[other] Whom to add to the evaluation?
}
desk-pick-add-evaluator = Who will evaluate the one added?
desk-add-whom = Add to the evaluation: <b>{ $name }</b>, { $position }.

    Who evaluates?
desk-button-add-by-rule = Whom the act names
desk-button-add-by-hand = Choose ourselves…
desk-by-rule = by the rules of the act
desk-errand-cor = <b>Correct the evaluator</b>
    Sheet: { $person }, { $period }
    Now: { $evaluator }
    Will be: <b>{ $to }</b>
desk-errand-sub = <b>Replacing an absent evaluator ({ $paragraph })</b>
    In place of: { $evaluator }
    Evaluates: <b>{ $to }</b>
    Unsigned sheets: { $count }, { $period }
desk-errand-app = <b>The head of the apparatus evaluates ({ $paragraph })</b>
    In place of: { $evaluator }
    Evaluates: <b>{ $to }</b>
    The unsigned sheets of those right under the first head are handed over, { $period }. Name the head's decision in the reason.
desk-errand-add = <b>Add to the evaluation</b>
    Whom: <b>{ $person }</b>, { $period }
    Evaluates: { $to }
desk-errand-out = <b>Leave out of the evaluation</b>
    Whom: <b>{ $person }</b>, { $period }
    The sheet ({ $evaluator }) is withdrawn, there will be no result for the quarter.
desk-errand-sec = <b>Secondment ({ $paragraph })</b>
    Whom: <b>{ $person }</b>, { $period }
    The receiving body evaluates; the sheet ({ $evaluator }) is withdrawn.
desk-errand-reo = <b>Send a signed sheet back for correction</b>
    Sheet: <b>{ $person }</b>, { $period }
    The result is recalled and its owner is told; { $evaluator } corrects and signs the sheet again, the terms start anew.
desk-errand-can = <b>Cancel the evaluation: { $period }</b>
    Sheets to be withdrawn: { $count }. They can't be brought back; the quarter can be opened again.
desk-drafts-lost = { $count ->
    [one] ⚠ A draft with marks in it ({ $count }) will be erased.
   *[other] ⚠ Drafts with marks in them ({ $count }) will be erased.
}
desk-reason-ask = Type the reason, 500 characters at most. HR and those who check the trail will see it; the bot doesn't show it to the person concerned. Any button ends the waiting.
desk-reason-told = Reason:
    <blockquote>{ $reason }</blockquote>
desk-button-reason-again = Change the reason
desk-button-do-cor = Correct
desk-button-do-sub = Replace
desk-button-do-app = Hand over
desk-button-do-add = Add
desk-button-do-out = Leave out
desk-button-do-sec = Withdraw the sheet
desk-button-do-reo = Send back
desk-button-do-can = Cancel the quarter
desk-done-cor = Now { $evaluator } evaluates
desk-done-reo = The sheet is sent back: { $person }
desk-done-add = Added: { $person }. { $evaluator } evaluates
desk-done-moved = { $count ->
    [one] { $count } sheet is handed over: { $to }
   *[other] { $count } sheets are handed over: { $to }
}
desk-done-out = The sheet is withdrawn: { $person }
desk-done-can = The quarter is cancelled

# To be told by us

desk-calls-title = { $count ->
    [0] <b>To be told by us</b>: nobody. The bot has told all whom it could.
    [one] <b>To be told by us</b>: { $count } person. The bot can't hand over the result itself.
   *[other] <b>To be told by us</b>: { $count } people. The bot can't hand over the result itself.
}
desk-call-line = <b>{ $name }</b>, { $period }
    { $why } · by { $day }
desk-call-why-dismissed = dismissed
desk-call-why-not-joined = not in the bot
desk-call-why-blocked = has stopped the bot
desk-call-why-unopened = doesn't open the result
desk-call-head = <b>{ $name }</b>, { $position }
desk-call-logged = You see the marks only in order to tell this person. That you looked is written down.
desk-call-words = <b>Read out:</b> you are told the result of your evaluation, { $period }.
desk-call-rights = { $count ->
    [one] If you disagree, you can apply for a calibration session within { $count } working day of receiving the result.
   *[other] If you disagree, you can apply for a calibration session within { $count } working days of receiving the result.
}
desk-call-record = How did you tell it? The record becomes the day of receipt.
desk-channel-phone = By phone
desk-channel-letter = Registered letter
desk-channel-telegram = Telegram by post
desk-channel-sms = Text message
desk-channel-email = E-mail
desk-channel-paper = Handed on paper
desk-channel-system = In the system
desk-note-ask = <b>{ $channel }</b>

    Type a note: the number of the letter, who answered the call. HR and those who check the trail will see it. Don't write marks.
desk-button-note-skip = Record without a note
desk-call-recorded = Recorded: the result was received today
desk-flags-title = { $count ->
    [0] <b>Words from evaluators</b>: none.
   *[other] <b>Words from evaluators</b>: { $count }. Open the sheet to correct it.
}
desk-flag-line = <b>{ $name }</b>, { $period }
    { $evaluator }: { $flag }

# Working days and days off

desk-days-off-title = { $count ->
    [0] <b>Working days and days off</b>: the public calendar of Kazakhstan holds. Add a day if yours differs (a moved day off, for instance).
    [one] <b>Working days and days off</b>: { $count } day differs from the public calendar.
   *[other] <b>Working days and days off</b>: { $count } days differ from the public calendar.
}
desk-day-line = <b>{ $day }</b>: { $kind }
    { $reason }
desk-day-works = working day
desk-day-off = day off
desk-button-day-add = Add a day
desk-button-day-remove = Remove { $day }
desk-day-ask = Type the date, for instance 08.05.2026.
desk-day-kind-ask = <b>{ $day }</b>, { $weekday }
    By the public calendar: { $now }.

    What is it at your office?
desk-button-day-works = Working day
desk-button-day-off = Day off
desk-day-reason-ask = { $day }: { $kind }.

    Type the reason, for instance the number of the resolution that moves the day. Everybody to whom the bot explains a deadline will see it. Terms that haven't come yet move with this day.
desk-day-removed = The public calendar holds

# Refusals

refuse-role = HR with the right role can do this. You don't have it.
refuse-own-role = Nobody takes the role of the head of HR off themselves: another head does it.
refuse-reason-empty = A reason is needed: type it in words.
refuse-reason-gone = The reason of this button no longer waits. Begin the act again.
refuse-file-faults = { $count ->
    [one] The file now has { $count } fault: the data changed after the check. Send the file again.
   *[other] The file now has { $count } faults: the data changed after the check. Send the file again.
}
refuse-file-role = Only HR sends files here. Your tasks are on the home screen.
refuse-file-gone = This file has been applied, dropped or replaced by a newer one.
refuse-days-worked = A whole number from 0 to 92 is needed: the working days really worked in the quarter.
refuse-day-unreadable = The date can't be read. Type day, month and a year of four digits: 08.05.2026.
refuse-act-changed = The file of the act has changed since this button was shown. Begin opening the quarter again.
refuse-quarter-running = This quarter hasn't ended: the evaluation opens after its last day.
refuse-categories = The act doesn't know these categories of posts: { $categories }. Correct them in the staff file, or choose your body's own act.
refuse-nobody-to-evaluate = Nobody to evaluate: for this quarter everybody has a sheet or a reason to have none.
refuse-plan-changed = { $count ->
    [one] The plan changed while you looked: it has { $count } sheet now. Open the plan again.
   *[other] The plan changed while you looked: it has { $count } sheets now. Open the plan again.
}
refuse-cancel-signed = It can't be cancelled: sheets of this quarter have been signed.
refuse-nothing-to-move = Nothing to hand over: no sheet is unsigned.
refuse-has-sheet = There is a sheet for this quarter: { $person }.
refuse-other-act = This period is already evaluated under another act. The rules of two acts aren't mixed in one period: choose the same act, or cancel that evaluation first.
refuse-no-plan = No approved plan: { $person }. The individual work plan with КЦИ is approved first, then the person is added.
refuse-no-kci = { $person }: no КЦИ are set, the appointment came shortly before the plan's period ends. Ranking doesn't take their place.
refuse-no-evaluator = By the rules of the act nobody evaluates { $person }. Choose the evaluator yourselves.
refuse-not-corpus-b = Not evaluated under this act: { $person } isn't of corpus “B” or of its categories.
refuse-act-silent = Your act knows no such procedure.
refuse-not-evaluated = Can't be evaluated: { $person }. Time on the post or days worked in the quarter don't suffice (para. { $paragraph }).
refuse-evaluates-himself = Nobody evaluates oneself. Choose somebody else.
refuse-evaluator-left = No longer works here: { $person }. Choose somebody else.
refuse-invite-left = No longer works here: { $person }. No link is needed.
refuse-invite-joined = Already in the bot: { $person }. To invite anew, unlink Telegram first.
refuse-call-done = This result has been received: nobody need be told.
refuse-own-sheet = This is your own sheet: another person of HR does such an act.
