# Buttons

button-my-results = My results
button-team = To the list
button-more = More
button-item-before = ‹ Previous
button-item-after = Next ›
button-comment = Add a comment
button-comment-edit = Change the comment
button-comment-drop = Remove the comment
button-by-column = Mark everybody on one item
button-sign-all = { $count ->
    [one] Sign the finished one: { $count }
   *[other] Sign all finished: { $count }
}
button-edit-item = Change { $number }. { $name }
button-sign = Sign…
button-sign-yes = Sign the sheet
button-next-person = Next: { $name }
button-flag-not-mine = Not my person
button-flag-absent = The person was absent
button-flag-none = Take the message back
button-hand-on = Hand on to another servant…
button-open-result = Open the result
button-acknowledge = I have read it
button-task-score = Go to the marks
button-task-result = Open the result
button-task-acknowledge = Read the result
button-task-late = Who hasn't signed
button-task-calls = Whom to tell
button-task-flags = Messages on sheets
button-task-received = Compare and confirm
button-task-admission = Look and decide
person-line = { $name }, { $position }

# Tasks

task-score = Evaluation sheets for { $period }: { $count ->
    [one] { $count } sheet left
   *[other] { $count } sheets left
}
task-result = Your result for { $period } is ready
task-acknowledge = You have opened the result for { $period }; what is left is to confirm that you read it
task-late = The term for { $period } has passed, sheets unsigned: { $count }
task-calls = The bot can't tell the result to { $count ->
    [one] { $count } person
   *[other] { $count } people
}
task-flags = Evaluators report wrong sheets: { $count ->
   *[other] { $count }
}
task-received = Marks from other bodies wait for a second person: { $count ->
   *[other] { $count }
}
task-admission = Waits for your decision: somebody left out for the time on the post, { $period }

# Scoring

scoring-head = Evaluation for { $period }
    { $deadline }
scoring-head-undated = Evaluation for { $period }
scoring-who-sees = Until you sign, only you see marks and comments.
team-title = { $done } of { $count } signed.
team-may-hand-on = More than { $limit } evaluatees: servants of corpus "B" whom you name evaluate too ({ $paragraph }).
team-all-signed = All sheets are signed. Thank you!
sheet-signed = ✓ { $name } · signed
sheet-draft = { $name } · { $done } of { $items }
sheet-begun = { $name } · begun
sheet-form-counted = КЦИ
sheet-form-competences = competences
sheet-empty = { $name } · not begun
sheet-flag-not-mine = { $name } · "not my person"
sheet-flag-absent = { $name } · "was absent"
item-head = <b>{ $person }</b>, { $position }
    Item { $number } of { $items }
item-name = <b>{ $name }</b>
item-help = <i>{ $help }</i>
mark-meaning = { $mark } — { $meaning }
item-comment = <blockquote>{ $comment }</blockquote>
legend = <blockquote expandable>What the marks mean ({ $paragraph })
    { $bands }</blockquote>
legend-line = { $low } to { $high } — { $name }
mark-saved = Saved: { $value }
running-mean = Mean over { $done } of { $items }: <b>{ $mean }</b>
    { $grade }
review-head = <b>{ $person }</b>, { $position }
    Check before you sign
review-signed = <b>{ $person }</b>, { $position }
    The sheet is signed. Only { $hr } can return it.
review-line = { $name }: <b>{ $value }</b>
review-incomplete = Not every item has a mark.
sign-ask = Sign the sheet of <b>{ $person }</b>?

    Mean <b>{ $mean }</b>
    { $grade }

    A signed sheet can't be changed: only { $hr } can return it, with a reason. The person gets a notice at once.
sign-late = The term has passed: the sheet will be marked as signed late.
sign-all-changed = The marks have changed since. Check the list once more.
sign-all-ask = { $count ->
    [0] There are no finished unsigned sheets.
    [one] Sign { $count } finished sheet?
   *[other] Sign { $count } finished sheets?
}
sign-all-line = { $name }: <b>{ $mean }</b>
    { $grade }
signed-done = { $count ->
    [one] Signed: { $names }
   *[other] Signed: { $names }
}
signed-toast = { $count ->
    [one] { $count } sheet signed
   *[other] { $count } sheets signed
}
column-head = <b>{ $name }</b>
    Item { $number } of { $items }
column-hint = A mark goes to the person whose name stands above the row. Tap a name to open the sheet.
comment-ask = Write a comment: <b>{ $person }</b>, "{ $name }".

    500 characters at most. Until you sign nobody but you sees it, afterwards all who may know the result. Any button ends the waiting.
comment-dropped = Comment removed
comment-text-only = A comment is taken as text only. Write it in words, or press any button to cancel.
digit-question = "{ $name }", { $person }: { $value }? A digit alone marks nothing, press the button.
more-head = <b>{ $person }</b>, { $position }
more-flags = If the sheet has reached you by mistake or the person was away, say so: { $hr } will see it on a list.
more-flagged-not-mine = You have said: not my person. On a list { $hr } sees it.
more-flagged-absent = You have said: the person was absent. On a list { $hr } sees it.
more-hand-on = The sheet can be handed on to a servant of corpus "B" whom you name ({ $paragraph }). He begins with an empty sheet; your draft is erased.
hand-on-choose = To whom shall the sheet go?
handed-on = Handed on
button-naming = Name servants…
button-naming-accept = Name those proposed: { $count }
naming-head = <b>Name servants: { $period }</b>

    You have { $size } evaluatees. Over { $limit }, servants of corpus "B" whom you name evaluate too ({ $paragraph }). Whom you name fills in the sheet and signs it.
naming-named = Named:
naming-proposed = The bot proposes the heads of divisions, each for the people of the division:
naming-line = • { $name }, { $position }: { $count ->
    [one] { $count } sheet
   *[other] { $count } sheets
}
naming-none = There is no head of division whom the bot could propose: choose servants yourself.
naming-own = Sheets for which nobody is named: { $count }
naming-hint = To name another servant, press the button with the name. You can change your choice until the sheet is signed: the new one begins with an empty sheet.
naming-share-named = { $person } → { $servant }
naming-share-proposed = { $person } → { $servant }?
naming-share-own = { $person } – you
naming-accepted = { $count ->
    [one] Named for { $count } sheet
   *[other] Named for { $count } sheets
}

# КЦИ sheets and ranking sheets

sheet-waits-values = { $name } · waits for values
item-head-kci = <b>{ $person }</b>, { $position }
    КЦИ { $number } of { $items }
score-kci = How it counts: { $way }
    Planned by the end of the quarter: <b>{ $planned }</b>
    Actual: <b>{ $actual }</b>
    Document or goal: { $document }
score-kci-percent = Realised (preliminary calculation): <b>{ $percent }</b>
score-kci-allowed = Allowed mark: <b>{ $low } to { $high }</b> ({ $paragraph })
score-kci-any = Allowed mark: 0 to 5. The table of allowed marks isn't loaded, so the bot doesn't compare the mark with the percent.
score-kci-no-values = The actual values haven't been sent yet, { $hr } sends them. Until then a КЦИ isn't marked; a comment can be written already.
score-kci-mark = Your mark: <b>{ $mark }</b>
button-exact-mark = Exact mark…
exact-ask = Write the mark: <b>{ $person }</b>, “{ $name }”.
exact-hint =
    { $count ->
        [one] At most one decimal, 3,5 for instance.
       *[other] At most two decimals, 3,75 for instance.
    } The bot repeats it and saves it only by the button. Until you sign nobody but you sees the mark, afterwards all who may know the result. Any button ends the waiting.
exact-text-only = A mark is taken in digits only, 3,75 for instance. Write it, or press any button to give up.
column-exact = { $name } · { $mark }
exact-echo = <b>{ $person }</b>, “{ $name }”: <b>{ $mark }</b>. Save it?
button-exact-save = Save { $mark }
button-exact-again = Another mark…
remark-line = { $name }: <i>{ $remark }</i>
remark-none = nothing said
button-remark-drop = Remove the remark
button-order = Order by marks
order-head = <b>Order by the running mean</b>
order-who-sees = This is for you while you mark: it is kept nowhere and goes with your signature. A servant sees his own marks only; he has no place among his colleagues.
order-line = { $mean } · { $name } · { $done } of { $items }
result-kci = <i>Planned: { $planned } · actual: { $actual } · realised: { $percent }</i>
result-comments-cut = Comments are cut to fit into a message. They stand whole in the evaluation sheet.

# Result

mine-title = <b>My results</b>
mine-nothing = No results yet.
mine-new = { $period } · new
mine-open = { $period } · opened
mine-acknowledged = { $period } · read
mine-year = Year { $year }
result-head = <b>Result for { $period }</b>
result-elsewhere = Your body has decided that the result itself doesn't go through Telegram. Where to get it: { $system }; { $hr }. The term for an application runs from the day on which you get it there.
result-mean = Mean mark: <b>{ $mean }</b>
    <b>{ $grade }</b>
result-grade = <b>{ $grade }</b>
result-signed = Evaluated by { $name }, { $position }
    Signed { $when }
result-late = Signed late.
result-rights = You disagree? Within { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} from receiving the result you can apply, in free form, for a calibration session — { $deadline }. The application goes to the official with the right of appointment; { $hr } helps.
result-rights-late = The term for an application for a calibration session ({ $count ->
    [one] { $count } working day
   *[other] { $count } working days
} from receiving the result) is over, its last day was { $day } ({ $paragraph }). By the office's practice a late application is taken and marked; the official with the right of appointment decides.
result-acknowledge-hint = "I have read it" means just that. It isn't agreement.
result-acknowledged = You confirmed reading it: { $when }.
acknowledged-toast = Recorded
signed-head = <b>{ $person }</b>
    Signed sheet for { $period }
signed-logged = This view is recorded in the trail.
signed-kept =
    The documents are kept { $years ->
        [one] { $years } year
       *[other] { $years } years
    } from the completion of the evaluation ({ $paragraph }): until { $day }. Completed on { $completed }: by the office's practice that is the last of the signing, the acquaintance, a session's protocol and a return to work.
signed-kept-open =
    The documents are kept { $years ->
        [one] { $years } year
       *[other] { $years } years
    } from the completion of the evaluation ({ $paragraph }). By the office's practice it isn't completed yet: an acquaintance, a session's protocol or a return to work is missing.
year-head = <b>Final mark for { $year }</b>
year-formed = The mean of the reported quarters ({ $paragraph }), formed: { $when }.
year-formed-silent = Formed: { $when }.
year-reformed = The mark was formed again: one of the quarters has changed.
host-button-own-paper = The sheet on paper: PDF

# The result after a calibration session

result-now = By decision of the calibration session: <b>{ $mean }</b>
    <b>{ $grade }</b>
result-before = Before the session: { $mean }
    { $grade }
result-now-grade = By decision of the calibration session: <b>{ $grade }</b>
result-before-grade = Before the session: { $grade }
result-calibrated = The mark was changed by a calibration session, case { $number }.
result-kept = A calibration session left the mark as it was, case { $number }.

# Being acquainted with a result (S-12, S-13): the term runs from it, not from the opening

mine-told = { $period } · told
mine-later = { $period } · before the Commission's decision
# A result that the Commission has decided on (V-35 … V-39, B-63 … B-69)
decided-waits = The sheet is signed. The result goes before { $commission } ({ $paragraph }): until it has decided nothing is final.
decided-value = Result: <b>{ $value }</b>
decided-gap = This value lies between the bands that are printed. By the rounding that the office follows it is “{ $grade }”. Read the other way it would be “{ $other }”.
decided-approved = { $commission }, { $day }: the result was approved as it was ({ $paragraph }).
decided-revised = { $commission }, { $day }: the result was revised ({ $paragraph }). It was: { $given }.
decided-explained = Explanation: { $words }
decided-hint = Read it? Press “I have read it”. That isn't agreement.
decided-term = Acquaintance is due { $deadline }.
decided-told = The acquaintance was recorded on { $day }.
decided-appeal = The decision can be appealed { $deadline }. Where: { $to }. The term runs from the day of the decision. The results can be taken to court, too ({ $court }).
decided-appeal-late = The term of an appeal against the decision ended on { $day } ({ $paragraph }). The results can be taken to court ({ $court }).
decided-button-sheet = Evaluation sheet
decided-button-result = The Commission's decision
result-elsewhere-decided = Your office doesn't send the result itself by Telegram. Who acquaints you with it: { $hr }.
notice-decided = The Commission has decided on your result for { $period }. Open it and press “I have read it”.
notice-decided-elsewhere = The Commission has decided on your result for { $period }. Who acquaints you with it: { $hr }.
desk-call-record-decided = How was the acquaintance recorded? The record becomes its day.
desk-call-rights-appeal = If you disagree, the decision can be appealed until { $day }. Where: { $to }. The results can be taken to court, too.
notice-result-acquaint = Your result for { $period } is ready. Open it and press "I have read it": the term for an application runs from the day of your acquaintance.
notice-result-elsewhere-acquaint = Your result for { $period } is ready. Read it in the information system, or { $hr } acquaints you: the term for an application runs from the day of acquaintance.
result-elsewhere-acquaint = Your body has decided that the result itself doesn't go through Telegram. Where to read it: { $system }; { $hr }. The term for an application runs from the day of acquaintance.
result-acquaint-hint = { $count ->
    [one] Have you read it? Press "I have read it": from that day you have { $count } working day to apply for a calibration session ({ $paragraph }). It isn't agreement with the result. If you don't press it, { $hr } records your acquaintance on paper.
   *[other] Have you read it? Press "I have read it": from that day you have { $count } working days to apply for a calibration session ({ $paragraph }). It isn't agreement with the result. If you don't press it, { $hr } records your acquaintance on paper.
}
result-acquainted-rights = You were acquainted on { $since }: the term runs from that day. You disagree? Within { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} you can apply, in free form, for a calibration session — { $deadline }. The application goes to the official with the right of appointment; { $hr } helps.
result-acquainted-late = You were acquainted on { $since }. The term for an application for a calibration session ({ $count ->
    [one] { $count } working day
   *[other] { $count } working days
}) is over, its last day was { $day } ({ $paragraph }). By the office's practice a late application is taken and marked; the official with the right of appointment decides.
desk-call-why-absent = away
desk-call-why-unacknowledged = has opened it, doesn't confirm reading it
desk-call-acquaint = How was the acquaintance recorded? Your record becomes its day: the term for an application runs from it. Those who are away or dismissed are told in a way that records the notice; those at work are acquainted on paper or in the system, and who refuses is told in such a way too.
desk-call-refusal = On a refusal this is drawn up: { $name } ({ $paragraph }).
desk-note-ask-refusal = <b>{ $channel }</b>

    Type when the act was drawn up and who signed it. Its form is free; without these words it isn't recorded. HR and those who check the trail will see them. Don't write marks.
desk-note-ask-refused = <b>{ $channel }</b>

    So is told who is at work and refused to be acquainted. Type when he refused, in whose presence, and how the notice was handed over; without these words nothing is recorded. HR and those who check the trail will see them. Don't write marks.
desk-board-acquainted = Results: { $total } · acquainted: { $received }
desk-board-untold = { $count ->
    [one] The term for acquainting is over: { $count } result
   *[other] The term for acquainting is over: { $count } results
}
refuse-channel = By the act this way is no acquaintance. Choose one of those shown.
refuse-call-note = Nothing is recorded without a note: write the number of the receipt, who was told and when.
refuse-not-acknowledged = First confirm that you have read the result: the term for an application runs from your acquaintance. The result is under "My results".

# Who is away while the evaluation runs (S-6b, B-4b), and the notice that it begins (S-27, S-31)

away-unknown = not known
away-waits = Away since { $first }, expected back: { $when }. { $count ->
    [one] КЦИ are evaluated within { $count } working day after the return to work ({ $paragraph }). Until then this sheet isn't late.
   *[other] КЦИ are evaluated within { $count } working days after the return to work ({ $paragraph }). Until then this sheet isn't late.
}
away-own = Back at work since { $back }: the last day of this sheet is { $day } ({ $paragraph }).
away-common = Away since { $first }: evaluated without taking part, in the common term, by { $day } ({ $paragraph }).
away-label = { $name } · away
away-label-own = { $name } · by { $day }
desk-state-away = away, no term runs
desk-state-back = back, a term of its own
desk-button-absences = { $count ->
    [0] Away: nobody
   *[other] Away: { $count }
}
desk-button-absent = Record an absence
desk-button-flag-clear = Settled
desk-flag-cleared = The message is settled
absences-title = { $count ->
    [0] <b>Who is away</b>: nobody now.
   *[other] <b>Who is away</b>: { $count }
}
absences-after-return = { $count ->
    [one] Whoever is away while the evaluation runs is evaluated by КЦИ within { $count } working day after the return to work, and ranked without taking part in the common term ({ $paragraph }).
   *[other] Whoever is away while the evaluation runs is evaluated by КЦИ within { $count } working days after the return to work, and ranked without taking part in the common term ({ $paragraph }).
}
absences-common = Whoever is away while the evaluation runs is evaluated without taking part, in the common term ({ $paragraph }).
absences-button-add = Record an absence
absences-whom = <b>Who is away?</b>
absence-kind-ask = <b>{ $name }</b>

    For which of the act's reasons ({ $paragraph })?
absence-days-ask = <b>{ $name }</b>, { $kind }

    Type the first day away and, if it is known, the day of return to work: 02.10.2023 16.10.2023. A ground may follow the dates, the number of an order for instance; write no diagnosis. { $hr } and those who check the trail see the reason and the ground; the evaluator sees the days alone.
absence-head = <b>{ $name }</b>, { $position }
    { $kind }
absence-days = Away since { $first }, expected back: { $expected }
absence-came = Back at work since { $day }
absence-reason = Ground: { $reason }
absence-recorded = Recorded by { $name }, { $when }
absence-since = since { $day }
absence-back = back since { $day }
absence-overdue = back?
absence-button-today = Back today
absence-button-back = Back earlier
absence-button-not-back = Not back yet
absence-button-days = Correct the days
absence-button-withdraw = Take back
absence-back-toast = Recorded: at work
absence-back-ask = <b>{ $name }</b>

    Type the first day at work after the absence: 16.10.2023. The term of the КЦИ is counted from it; the evaluator will see it.
absence-withdraw-ask = <b>{ $name }</b>

    Why was it recorded by mistake? The common term will hold again, and the evaluator hears of it. { $hr } and those who check the trail see the reason.
refuse-no-absences = The act that your body works under has no terms of their own for those away: there is nothing to record.
refuse-absence-days = The day of return must come after the first day away.
refuse-absence-long = Check the dates: such an absence is too far off or too long.
refuse-absence-future = A return is recorded once it has happened: that day hasn't come yet.
refuse-absence-twice = An absence on these days is recorded already ({ $day }). Correct that one.
button-task-score-back = Evaluate the returned
button-task-absences = Who is back
button-task-begin = Open the quarter
task-score-back = { $count ->
    [one] Evaluate the КЦИ of those who are back, { $period }: { $count } sheet
   *[other] Evaluate the КЦИ of those who are back, { $period }: { $count } sheets
}
task-absences = { $count ->
    [one] Expected back by now, and no return is recorded: { $count } person
   *[other] Expected back by now, and no return is recorded: { $count } people
}
task-begin = Open the evaluation for { $period }: with the opening the bot tells everybody that it begins
notice-evaluated = <b>Your evaluation for { $period } begins</b>
    How: { $method }
    Who evaluates: { $evaluator }, { $position }
    Last day: { $day } ({ $paragraph })
notice-evaluated-kci = How far each КЦИ of your individual plan was reached is evaluated: { $hr } computes the actual values, and the mark from 0 to 5 goes by them.
notice-evaluated-ranking = Each parameter gets a mark from 0 to 5. You need not answer this message: the bot will tell you of the result on its own.
notice-evaluated-targets = How your individual work plan was carried out is evaluated. Fill in your half of the sheet: it opens from Home.
notice-evaluated-rule = The act has you told ({ $paragraph }).
notice-away = { $count ->
    [one] { $person } is away. The КЦИ for { $period } are evaluated within { $count } working day after the return to work ({ $paragraph }); until then no term runs.
   *[other] { $person } is away. The КЦИ for { $period } are evaluated within { $count } working days after the return to work ({ $paragraph }); until then no term runs.
}
notice-away-back = { $person }: the return to work is recorded. The КЦИ for { $period } are to be evaluated by { $day } ({ $paragraph }).
notice-away-none = { $person }: the absence was taken back. For { $period } the common term holds, by { $day } ({ $paragraph }).
desk-board-unnotified = { $count ->
    [one] ⚠ The bot can't tell { $count } person that the evaluation begins: tell them yourselves ({ $paragraph }).
   *[other] ⚠ The bot can't tell { $count } people that their evaluation begins: tell them yourselves ({ $paragraph }).
}
desk-board-name = • { $name }
desk-naming-waits = ⚠ { $name }: { $size } evaluatees, no servants named yet ({ $paragraph })
desk-naming-done = { $name }: { $size } evaluatees, { $named } of the sheets are with named servants ({ $paragraph })
desk-button-naming = Servants to be named
desk-naming-title = <b>Who evaluates more than twenty</b>
desk-button-naming-put = Send the proposal
desk-naming-put = The proposal is sent: { $name }
desk-decision = Decision of the first head: No { $number }, { $day } – { $name }, { $post } ({ $paragraph })
desk-decision-head = Those directly under the first head are evaluated, by his decision, by { $name }.
desk-decision-ask = Write number and date of the decision with a comma between them, for instance: <code>12-ө, 05.04.2026</code>

    If the first head isn't in the staff file, add name and post: <code>12-ө, 05.04.2026, Asan Akhmetov, akim</code>. What you write stays in the trail.
desk-first-head-outside = the first head (not in the staff file)
desk-button-misplaced = The act would now name another: { $count }
desk-misplaced-title = <b>Sheets that the act would now give to somebody else: { $count }</b>

    The staff has changed since the quarter was opened. An open quarter keeps its evaluators; each sheet can be reassigned by itself, with a reason.
desk-misplaced-line = • { $person }: { $owner } → { $rightful }
desk-button-reassign = { $person } → { $rightful }
desk-button-board = The board
desk-button-admission = Ask for a decision: { $name }
received-button = Mark from another body…
received-quarters = <b>{ $name }</b>

    Of which quarter did another body give a mark? If the person spent only a part of the quarter there, choose "a part".
received-button-whole = { $period }
received-button-part = { $period }, a part
received-ask = <b>{ $name }</b>, { $period }{ $part ->
    [True] , a part of the quarter
   *[False] { "" }
}

    Write from that body's evaluation sheet, with semicolons between: mark; number of the sheet; date; name of the body. For instance: <code>4,25; 12-ө; 05.04.2026; Oblast department of education</code>
received-told = <b>{ $name }</b>, { $period }{ $part ->
    [True] , a part of the quarter
   *[False] { "" }
}
    Mark: <b>{ $mark }</b>
    Sheet: No { $number }, { $day }
    Body: { $body }
received-photo = Now send a photograph or a file of the evaluation sheet. The mark counts for the year only after a second person has compared it with the sheet and confirmed it.
received-recorded = Written down. The mark counts for the year once a second person has compared it with the sheet and confirmed it.
received-not-recorded = Not written down: { $why }
received-failed = Not written down: a fault on our side. Send it again.
received-nothing = No mark waits to be confirmed.
received-by = Written down by { $name }, { $when }
received-second = Open the photograph of the sheet and compare. If all of it agrees, confirm.
received-wait = A second person confirms this: whoever wrote it down doesn't.
received-button-look = Look at the sheet
received-button-confirm = The sheet says so, I confirm
received-button-drop = A mistaken record: delete
received-sheet = Evaluation sheet of another body
received-nameless = sheet
received-confirmed = Confirmed: the mark counts for the year
received-dropped = The record is deleted
year-received = { "  " }↳ another body: { $body }, sheet No { $number }, { $day }, mark { $mark }{ $part ->
    [True] { " " }(for a part of the quarter)
   *[False] { "" }
}
desk-admission-proposed = Sent to the official who appoints: { $name }
admission-facts = <b>{ $person }</b>, { $position }
    Period: { $period }
    Appointed: { $appointed }
    Last day on the post: { $last }
    Days worked: { $days } ({ $bounds })

    There is no evaluation if the time on the post in the evaluated period is less than a month from the appointment ({ $paragraph }). By the office's practice the time is counted within the quarter, so this person was left out. More than a month has passed since the appointment. Whether to take the person in is your reasoned decision.
admission-since-unknown = before the quarter
admission-serves = still serves
admission-taken = Your decision: evaluated. Reason: { $reason }
admission-declined = Your decision: not evaluated. Reason: { $reason }
button-admission-take = Take into the evaluation…
button-admission-leave = Don't take in…
admission-ask-take = Taken into the evaluation: <b>{ $person }</b>. Write the reason for your decision: HR will see it, and it stays in the trail.
admission-ask-leave = Stays out of the evaluation: <b>{ $person }</b>. Write the reason for your decision: HR will see it, and it stays in the trail.
button-admission-take-yes = Take into the evaluation
button-admission-leave-yes = Leave out of the evaluation

# Notices

notice-sheets = Evaluation sheets have been sent to you.
notice-naming = <b>Name servants: { $period }</b>

    You have { $size } evaluatees. Over { $limit }, servants of corpus "B" whom you name evaluate too ({ $paragraph }).
notice-result = Your result for { $period } is ready. Open it: by the office's practice that is recorded as your receipt, and the term for an application runs from it.
notice-result-elsewhere = Your result for { $period } is ready. Get it in the information system, or { $hr } hands it over: the term for an application runs from the day on which you get it.
notice-recalled = The result for { $period } was recalled on { $day }: the sheet has gone back to the evaluator ({ $hr }). A new result will come on its own, and the terms begin anew.
notice-reopened = A sheet has come back to you ({ $hr }): { $person }, { $period }. Check it and sign it again.
notice-received = <b>A mark from another body waits for a second person</b>
    { $name }, { $period }
    Written down by: { $recorder }
notice-admission-taken = <b>Decided: evaluated</b>
    { $person }, { $period }
    Reason: { $reason }
notice-admission-declined = <b>Decided: not evaluated</b>
    { $person }, { $period }
    Reason: { $reason }
notice-year = Your final mark for { $year } has been formed.
notice-marks-off = The actual values of the КЦИ were refreshed ({ $hr }): { $person }, { $period }. Some of your marks no longer lie in the allowed range and were taken off. Please mark them anew.

# HR: the quarters

desk-no-campaign = No quarter is being evaluated now.
desk-campaigns-title = <b>All quarters</b>
desk-button-open-quarter = Open a quarter
desk-button-calls = { $count ->
    [0] To be told by us: nobody
   *[other] To be told by us: { $count }
}
desk-button-flags = { $count ->
    [0] Words from evaluators: none
   *[other] Words from evaluators: { $count }
}
desk-button-campaigns = All quarters
desk-button-campaign-open = Progress: { $period }
desk-button-campaign-cancelled = Cancelled: { $period }

# Opening a quarter

desk-acts-title = <b>Open a quarter</b>

    Under which act is the evaluation held?
desk-button-other-act = Another act…
desk-quarters-title = <b>Open a quarter</b>

    { $act }

    Which quarter is evaluated? Nothing opens before you have seen the dates and the lists.
desk-periods-title = <b>Open an evaluation</b>

    { $act }

    Which period is evaluated? Nothing opens before you have seen the dates and the lists.
desk-plan-title = <b>Plan of the evaluation: { $period }</b>
desk-event-kci_plan = Approve the work plans with КЦИ by { $day }
desk-event-kci_values = Send the actual values of КЦИ by { $day }
desk-event-kci_notice = Tell the heads of their evaluation by { $day }
desk-event-ranking_notice = Tell the servants of their evaluation by { $day }
desk-event-survey_close = Close the 360 survey by { $day }
desk-event-quarter_mark = Sign the sheets by { $day }
desk-event-final_mark = Form the year's mark by { $day }
desk-event-acquaint_dismissed = Acquaint the dismissed by { $day }
desk-plan-event = • { $event } · { $source }
desk-plan-event-ours = • { $event } · this day wasn't compared with the act
desk-plan-day-off = { "  " }this is a day off: plan for { $day }
desk-plan-earlier = { "  " }plan for { $day }: by the office's practice the notice goes before the evaluation
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

    Type a number from 0 to 92 by the time sheet: by the office's practice business trips count, leave and sickness don't.
desk-days-saved = Written down: { $name } — { $days } days.
desk-full-ask = { $count ->
    [one] Days aren't entered for { $count } person. Do you confirm that every working day on the post was worked? { $period }.
   *[other] Days aren't entered for { $count } people. Do you confirm that each of them worked every working day on the post? { $period }.
}

    { $hr } answers for this: it stays in the trail.
desk-button-full-yes = I confirm
desk-open-ask = <b>Open the evaluation: { $period }?</b>

    Sheets: <b>{ $count }</b>, evaluators: { $evaluators }, without a sheet: { $left }. Evaluators get a message in working hours. After the first signature the quarter can't be cancelled.
desk-open-head = { $count ->
    [one] By the first head's decision { $name } fills in { $count } sheet ({ $paragraph }).
   *[other] By the first head's decision { $name } fills in { $count } sheets ({ $paragraph }).
}
desk-plan-by-superior = { $count ->
    [one] Above { $count } person there is no head of the categories that the act names ({ $source }). The act calls the immediate superior an evaluator too ({ $paragraph }). By the office's practice he evaluates here; opening the quarter, you confirm it:
   *[other] Above { $count } people there is no head of the categories that the act names ({ $source }). The act calls the immediate superior an evaluator too ({ $paragraph }). By the office's practice he evaluates here; opening the quarter, you confirm it:
}
desk-plan-by-superior-line = • { $person } → { $evaluator }
desk-button-open-by-superior = Confirm and open the quarter
desk-naming-planned = ⚠ <b>{ $name }</b>: { $size } evaluatees, more than { $limit }. Servants of corpus "B" whom this evaluator names evaluate too ({ $paragraph }). At the opening the bot will propose the following; the evaluator decides in the chat:
desk-plan-first-head = First head of the body: { $name }, { $position }. So the staff file proposes; if it is somebody else, the role "First head" is given by { $hr }.
desk-plan-first-head-outside = The first head of the body isn't in the staff file: name and post are recorded with the decision.
desk-button-open-yes = Open the quarter
desk-opened = { $count ->
    [one] The quarter is open: { $count } sheet
   *[other] The quarter is open: { $count } sheets
}

# Progress

desk-board-title = <b>Progress: { $period }</b>
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
desk-left-out-head-plain = <b>{ $reason }</b>
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
left-out-already = Have a sheet for this period
left-out-tenure = { $months ->
    [1] Less than a month on the post in this period
   *[other] Less than { $months } months on the post in this period
    }
left-out-probation = On probation on the day of evaluation
left-out-days-worked = Too few days worked
left-out-days-worked-unknown = Days worked aren't entered
left-out-no-evaluator = Nobody to evaluate by the rules
left-out-no-plan = No approved plan with КЦИ: by the office's practice no sheet is opened without one
left-out-no-kci = No КЦИ are set: appointed shortly before the plan's period ends
left-out-no-kci-practice = By the office's practice ranking doesn't take the place of КЦИ.
left-out-other = Left out with a reason
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
desk-errand-sub-plain = <b>Replacing an absent evaluator</b>
    By the office's practice
    In place of: { $evaluator }
    Evaluates: <b>{ $to }</b>
    Unsigned sheets: { $count }, { $period }
desk-errand-app = <b>The head of the apparatus evaluates ({ $paragraph })</b>
    In place of: { $evaluator }
    Evaluates: <b>{ $to }</b>
    The unsigned sheets of those right under the first head are handed over, { $period }.
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
desk-reason-ask = Type the reason, 500 characters at most. { $hr } and those who check the trail will see it; the bot doesn't show it to the person concerned. Any button ends the waiting.
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
desk-call-unseen = The result, { $period }. Only those whom the act names may know the marks ({ $paragraph }). By the office's practice they are read aloud by: { $hr }. You record that the notice was given; the marks are not shown here.
desk-call-words = <b>Read out:</b> you are told the result of your evaluation, { $period }.
desk-call-rights = { $count ->
    [one] If you disagree, you can apply for a calibration session within { $count } working day ({ $since }).
   *[other] If you disagree, you can apply for a calibration session within { $count } working days ({ $since }).
}
desk-call-record = How did you tell it? The record becomes the day of receipt.
desk-channel-phone = By phone
desk-channel-letter = Registered letter
desk-channel-telegram = Telegram by post
desk-channel-sms = Text message
desk-channel-email = E-mail
desk-channel-other = Another way
desk-channel-paper = Handed on paper
desk-channel-system = In the system
desk-note-ask = <b>{ $channel }</b>

    Write what the record rests on: the number of the receipt or of the letter, who was told, when. Nothing is recorded without it. HR and those who check the trail see it. Don't write marks.
desk-call-recorded = Recorded: the result was received today
desk-flags-title = { $count ->
    [0] <b>Words from evaluators</b>: none.
   *[other] <b>Words from evaluators</b>: { $count }. Open the sheet to correct it.
}
desk-flag-line = <b>{ $name }</b>, { $period }
    { $evaluator }: { $flag }

# Refusals

refuse-campaign-cancelled = This evaluation was cancelled.
refuse-signed = The sheet is signed: until it is returned it doesn't change.
refuse-mark = There is no such mark or item. Open the sheet again.
refuse-incomplete = Not every item has a mark: { $person }. Complete the sheet and sign again.
refuse-button-old = This button belongs to an earlier version of the sheet. Open the sheet again.
refuse-hand-on-twice = This sheet has been handed on once already.
refuse-hand-on-few = Sheets can be handed on when there are more than { $limit } evaluatees (para. { $paragraph }).
refuse-naming-changed = The proposal changed while you looked. Look at the list again.
refuse-decision-unreadable = Number and date of the decision couldn't be read. Write them with a comma between, for instance: 12-ө, 05.04.2026. The date is today at the latest.
refuse-decision-first-head = The first head isn't in the staff file: after number and date write name and post, with commas between.
refuse-no-decision = First write number and date of the first head's decision.
refuse-received-unreadable = The line couldn't be read. Write with semicolons between: mark; number of the sheet; date; name of the body. The date is today at the latest.
refuse-received-mark = A mark lies between { $low } and { $high }, with at most two decimals.
refuse-received-twice = A mark of another body is written down for this quarter already: { $person }.
refuse-received-has-sheet = There is a sheet of this body for the quarter. If the person spent a part of the quarter elsewhere, choose "a part".
refuse-received-no-act = Open a quarter or plans first: the mark is read by the act of the body.
refuse-not-admissible = No decision can be asked for: { $person }. Only the time within the quarter may be short: the appointment is older, the days worked are enough.
refuse-no-official = There is nobody else who appoints: the head of HR gives that role.
refuse-admission-decided = This has been decided already.
refuse-no-apparatus-head = Not the head of the apparatus: { $person }. The head of HR gives that role.
refuse-naming-done = Servants have been named already: { $person }.
refuse-names-himself = There is no need to name yourself: the sheet is yours anyway. Choose another servant.
refuse-name-not-corpus-b = Not a servant of corpus "B": { $person }. Only a servant of corpus "B" can be named.
refuse-recalled = This result was recalled ({ $day }). A new one will come on its own.
refuse-not-opened = Open the result of the quarter first: that is its receipt. You find it under "My results".
refuse-hand-on-never = Under this act a sheet isn't handed on to another servant. If it isn't yours, say so under "More".
refuse-mark-whole = This sheet takes whole marks from 0 to 5 by the office's practice: the act says nothing of fractions. Press the button of a whole mark.
refuse-mark-finer = { $count ->
    [one] A mark of this sheet has at most one decimal, 3,5 for instance.
   *[other] A mark of this sheet has at most two decimals, 3,75 for instance.
}
refuse-mark-range = At { $percent } % realised, the mark lies from { $low } to { $high }.
refuse-kci-no-values = The actual values of the КЦИ haven't been sent yet: they can't be marked before.
refuse-kci-mark = A mark is a number from 0 to 5 with at most two decimals, 3,75 for instance.
refuse-quarter-running = This quarter hasn't ended: the evaluation opens after its last day.
refuse-opens-later = The evaluation for { $period } opens later. The first day on which it can be opened: { $day }.
refuse-categories = The act doesn't know these categories of posts: { $categories }. Correct them in the staff file, or choose your body's own act.
refuse-nobody-to-evaluate = Nobody to evaluate: for this period everybody has a sheet or a reason to have none.
refuse-plan-changed = { $count ->
    [one] The plan changed while you looked: it has { $count } sheet now. Open the plan again.
   *[other] The plan changed while you looked: it has { $count } sheets now. Open the plan again.
}
refuse-superiors-unconfirmed = { $count ->
    [0] The quarter wasn't opened: the plan changed while you looked. Open the plan again.
    [one] The quarter wasn't opened: { $count } person is to be evaluated by the immediate superior, because no head whom the act names stands above. Open the plan again, look at the list and confirm it.
   *[other] The quarter wasn't opened: { $count } people are to be evaluated by the immediate superior, because no head whom the act names stands above. Open the plan again, look at the list and confirm it.
}
refuse-cancel-signed = It can't be cancelled: sheets of this quarter have been signed.
refuse-nothing-to-move = Nothing to hand over: no sheet is unsigned.
refuse-has-sheet = There is a sheet for this quarter: { $person }.
refuse-no-plan = No approved plan: { $person }. The individual work plan with КЦИ is approved first, then the person is added.
refuse-no-kci = { $person }: no КЦИ are set, the appointment came shortly before the plan's period ends. By the office's practice ranking doesn't take their place.
refuse-no-evaluator = By the rules of the act nobody evaluates { $person }. Choose the evaluator yourselves.
refuse-not-corpus-b = Not evaluated under this act: { $person } isn't of corpus “B” or of its categories.
refuse-not-evaluated = Can't be evaluated: { $person }. Time on the post or days worked in the quarter don't suffice (para. { $paragraph }).
refuse-evaluates-himself = Nobody evaluates oneself. Choose somebody else.
refuse-evaluator-left = No longer works here: { $person }. Choose somebody else.
refuse-call-done = This result has been received: nobody need be told.
refuse-own-sheet = This is your own sheet: another person with the same role does such an act.
refuse-calibrated = A session has decided on this result: the sheet can't be taken back.

# The evaluation schedule (S-11b, B-9b)

schedule-title = <b>Evaluation schedule</b>, { $period }
schedule-duty = Drafted by: { $hr }. Approved by: { $official } ({ $source }).
schedule-none = There is no schedule yet. It is made of the act's dates, which stand below.
schedule-by = Revision { $revision }: { $name }, { $day }.
schedule-waiting = Waits for approval.
schedule-approved = Approved on { $day }: { $name }.
schedule-on-paper = Approved on paper: No { $number } of { $day }. { $name }
schedule-other = ⚠ The dates or the act have changed since. A new schedule and a new approval are needed; the dates that hold now stand below.
schedule-record = Written down: approved on paper, No { $number } of { $day }. By: { $name }. It takes effect once a second person, of HR or the official, has compared and confirmed it.
schedule-button-draft = Draft the schedule
schedule-button-again = Draft it anew
schedule-button-approve = Approve the schedule
schedule-button-paper = Approved on paper…
schedule-button-photo = Open the document
schedule-button-confirm = Compared, I confirm
schedule-button-drop = Drop the record
schedule-button-pdf = Schedule: PDF
schedule-file = Evaluation schedule
schedule-drafted-toast = The schedule is drafted and waits for approval
schedule-approved-toast = The schedule is approved
schedule-record-dropped = The record is dropped
schedule-ask-number = <b>The schedule was approved on paper</b>, { $period }

    Write the number of the document. Any button ends the waiting.
schedule-ask-day = <b>The schedule was approved on paper</b>, { $period }

    Write the date of the document: DD.MM.YYYY.
schedule-ask-photo = <b>The schedule was approved on paper</b>, { $period }

    Send a photograph or a scan of the signed document.
schedule-photo = The document that the record rests on.
schedule-photo-nameless = document
schedule-recorded = Written down. The schedule is approved once a second person has compared the document and confirmed the record.
schedule-not-recorded = Not written down: { $why }
schedule-recording-failed = The photo couldn't be taken, by our own fault. Write the approval down once more.
desk-button-schedule = Evaluation schedule
desk-plan-schedule-missing = ⚠ An approved evaluation schedule comes first: there is none yet.
desk-plan-schedule-waiting = ⚠ The evaluation schedule is drafted and waits for approval.
desk-plan-schedule-other = ⚠ The evaluation schedule has other dates or another act: draft it anew and have it approved.
desk-plan-schedule-approved = The evaluation schedule is approved.
task-schedule = Approve the evaluation schedule, { $period }
button-task-schedule = Evaluation schedule
task-schedule-paper = Compare a paper: the evaluation schedule, { $period }
button-task-schedule-paper = Compare the schedule
notice-schedule = The evaluation schedule is drafted, { $period }. It waits for your approval ({ $paragraph }).
notice-schedule-approved = The evaluation schedule is approved, { $period } ({ $paragraph }). The evaluation can be opened.
notice-schedule-paper = It was written down that the evaluation schedule was approved on paper, { $period } ({ $paragraph }). Compare the document and confirm the record.
refuse-schedule-missing = Draft the evaluation schedule and have it approved first, { $period }: nothing is opened without it.
refuse-schedule-waiting = The evaluation schedule isn't approved yet, { $period }: nothing is opened before that.
refuse-schedule-other = The dates or the act have changed, this evaluation schedule is out of date, { $period }. Draft it anew and have it approved.
refuse-schedule-official = The schedule is approved by the person who appoints. HR drafts it and doesn't approve it.
refuse-schedule-approved = The schedule is approved already. Open it again.
refuse-schedule-replaced = This schedule was replaced by a newer one. Open the last one.
refuse-schedule-day = The date of the document lies between the drafting of the schedule and today.
# Final marks of others (X-56)

year-sum = The sum: { $sum }. Quarters above are shown rounded and added up exact; a fraction is the sum of marks over their number.
year-mending = One of the quarters is being mended: the mark is formed again once it is signed anew.
final-head = <b>Final mark for { $year }</b>
    { $person }, { $position }
final-handed-for = Handed to the official for a decision: { $reason }
final-button-hand = Hand to the official…
final-button-take-back = No longer needed: close it
final-button-paper = Print (PDF)
final-button-handed = { $count ->
    [one] Decide on { $count } servant
   *[other] Decide on { $count } servants
}
final-taken-back = Closed to the official
final-hand-ask = Hand the official the final mark for { $year } of <b>{ $person }</b>.

    Type for which decision it is needed, up to 500 characters. The words are read by the official and by whoever checks the trail. Any button ends the waiting.
final-handed-line = { $person }: final mark { $year }
final-paper-file = Final marks { $year }
finals-head = <b>Final marks for { $year }</b>: { $count }
finals-line = <b>{ $person }</b>: { $told }
finals-name = <b>{ $person }</b>
finals-none = There are no final marks yet: they form when the year is over.
finals-handed = <b>You have to decide on these servants.</b> Each view is recorded.
finals-handed-none = Nothing is handed to you now.
desk-button-finals = Final marks
notice-final-handed = The final mark for { $year } of { $person } has been handed to you. It is needed for your decision; which one is said inside. The view is recorded.
refuse-final-no-official = There is nobody to hand it to: nobody but the servant himself has the right of appointment.
