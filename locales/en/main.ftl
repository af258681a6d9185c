# Dates, deadlines, periods

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December
weekday-1 = Mon
weekday-2 = Tue
weekday-3 = Wed
weekday-4 = Thu
weekday-5 = Fri
weekday-6 = Sat
weekday-7 = Sun
date-full = { $day } { $month } { $year }
date-weekday = { $weekday } { $day } { $month }
date-time = { $date }, { $time }
deadline = by { $day } · { $left }
deadline-left = { $count ->
    [one] { $count } working day left
   *[other] { $count } working days left
}
deadline-today = the last day
deadline-late = the term has passed
paragraph = para. { $paragraph }
quarter = quarter { $number } of { $year }

# Buttons

button-home = Home
button-back = Back
button-page-before = ‹ Previous
button-page-after = Next ›
button-help = Help
button-language = Language
button-desk = HR desk
button-my-results = My results
button-to-tasks = To my tasks
button-yes-me = Yes, it's me
button-no-me = No, not me
button-share-contact = Share my contact
button-snooze = Remind tomorrow
button-team = To the list
button-more = More
button-item-before = ‹ Previous
button-item-after = Next ›
button-review = To the review
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
button-task-of = { $label }: { $period }
button-out-of-date = This button is out of date. Here are your tasks.
person-line = { $name }, { $position }

# Joining

hello-choose = Which language shall we speak?
choose-language = Which language shall we speak?
stranger = Hello. This bot of a state body answers invited employees only.

    Open the personal link that HR gave you, or share your own contact if HR knows your number.
stranger-toast = This bot answers invited employees only.
contact-found = Contact received.
is-this-you = Is this you?

    <b>{ $name }</b>
    { $position }
    { $unit }
not-me-told = Thank you. HR will learn that the link has reached the wrong person. The link itself keeps working for its owner.
welcome = Hello, { $name }.

    This is where the official performance evaluation of corpus "B" civil servants takes place. The bot brings you your task, reminds you of the term and shows you your result.
who-sees-what = <b>Who sees what</b>
    • You see your own result.
    • An evaluator sees the sheets that he fills in.
    • The head of HR sees the results of the body; each view is recorded.
    • HR specialists see who is done and who isn't. They see a mark only when they themselves tell it to somebody the bot can't reach; that is recorded too.
    • Messages pass through Telegram's servers.
help = <b>What you can do here</b>
    • /tasks — your open tasks
    • /language — language
    • /privacy — what is kept and who sees it

    Everything works by buttons: no command has to be typed. With questions on the procedure turn to HR: it settles them with all whom they concern.
privacy = <b>What is kept</b>
    Your data from the staff file, the name of your Telegram account, evaluation sheets with your marks and a trail of acts. Evaluation documents are kept three years; then HR may remove them.

    Results are confidential. The bot forbids forwarding messages with results, but can't prevent a picture of the screen.

# Tasks

home-title = <b>{ $name }</b>, your tasks
home-nothing = Nothing is asked of you now.
digest-title = <b>Reminder</b>
snoozed = I'll remind you: { $when }.
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

# Scoring

scoring-head = Evaluation for { $period }
    { $deadline }
scoring-who-sees = Until you sign, only you see marks and comments. After that the person himself and the head of HR see them; if the bot can't reach the person, so does the specialist who tells him.
team-title = { $done } of { $count } signed.
team-may-hand-on = You have more than { $limit } evaluatees: some sheets can be handed on to servants whom you name ({ $paragraph }).
team-all-signed = All sheets are signed. Thank you!
sheet-signed = ✓ { $name } · signed
sheet-draft = { $name } · { $done } of { $items }
sheet-empty = { $name } · not begun
sheet-flag-not-mine = { $name } · "not my person"
sheet-flag-absent = { $name } · "was absent"
item-head = <b>{ $person }</b>, { $position }
    Item { $number } of { $items }
item-name = <b>{ $name }</b>
item-comment = <blockquote>{ $comment }</blockquote>
legend = <blockquote expandable>What the marks mean ({ $paragraph })
    { $bands }</blockquote>
legend-line = { $low } to { $high } — { $name }
mark-chosen = { $value } ✓
mark-saved = Saved: { $value }
running-mean = Mean over { $done } of { $items }: <b>{ $mean }</b>
    { $grade }
review-head = <b>{ $person }</b>, { $position }
    Check before you sign
review-signed = <b>{ $person }</b>, { $position }
    The sheet is signed. Only HR can return it.
review-line = { $name }: <b>{ $value }</b>
review-incomplete = Not every item has a mark.
sign-ask = Sign the sheet of <b>{ $person }</b>?

    Mean <b>{ $mean }</b>
    { $grade }

    A signed sheet can't be changed: only HR can return it, with a reason. The person gets a notice at once.
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

    500 characters at most. After the signing it is seen by those who see the marks: the person himself and HR. Any button ends the waiting.
comment-dropped = Comment removed
comment-text-only = A comment is taken as text only. Write it in words, or press any button to cancel.
digit-question = "{ $name }", { $person }: { $value }? A digit alone marks nothing, press the button.
more-head = <b>{ $person }</b>, { $position }
more-flags = If the sheet has reached you by mistake or the person was away, say so: HR will see it on its list.
more-flagged-not-mine = You have said: not my person. HR sees it on its list.
more-flagged-absent = You have said: the person was absent. HR sees it on its list.
more-hand-on = The sheet can be handed on to a servant of corpus "B" ({ $paragraph }). He begins with an empty sheet; your draft is erased.
hand-on-choose = To whom shall the sheet go?
handed-on = Handed on

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
result-confidential = Results are confidential ({ $paragraph }).
result-rights = You disagree? Within { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} from receiving the result you can apply, in free form, for a calibration session — { $deadline }. The application goes to the official with the right of appointment; HR helps.
result-rights-late = The term for an application for a calibration session ({ $count ->
    [one] { $count } working day
   *[other] { $count } working days
} from receiving the result) is over, its last day was { $day } ({ $paragraph }). A late application is taken and marked; the official with the right of appointment decides.
result-acknowledge-hint = "I have read it" means just that. It isn't agreement.
result-acknowledged = You confirmed reading it: { $when }.
acknowledged-toast = Recorded
signed-head = <b>{ $person }</b>
    Signed sheet for { $period }
signed-logged = This view is recorded in the trail.
year-head = <b>Final mark for { $year }</b>
year-formed = Formed automatically as the mean of the reported quarters of the year ({ $paragraph }): { $when }.
year-reformed = The mark was formed again: one of the quarters has changed.

# Notices

notice-sheets = Evaluation sheets have been sent to you.
notice-result = Your result for { $period } is ready. Open it: that is recorded as your receipt, and the term for an application runs from it.
notice-result-elsewhere = Your result for { $period } is ready. Get it in the information system or at HR: the term for an application runs from the day on which you get it.
notice-recalled = The result for { $period } was recalled on { $day }: HR has returned the sheet to the evaluator. A new result will come on its own, and the terms begin anew.
notice-reopened = HR has returned a sheet to you: { $person }, { $period }. Check it and sign it again.
notice-year = Your final mark for { $year } has been formed.
notice-not-me = Somebody else came by the link for { $name } (No { $number }) and said "No, not me". Check to whom the link was given; if in doubt, revoke it.
banner-unverified = ⚠ The form of the sheet hasn't been checked against the official text of the appendices. Load the official form before anybody signs.

# Refusals

apology = Something went wrong on our side. Nothing is lost: try again a little later.
refuse-not-found = This isn't here, or it isn't yours.
refuse-text-long = Too long: { $length } characters, and { $limit } fit. Shorten it and send it again.
refuse-campaign-cancelled = HR has cancelled this evaluation.
refuse-signed = The sheet is signed. Only HR can return it.
refuse-mark = There is no such mark or item. Open the sheet again.
refuse-incomplete = Not every item has a mark: { $person }. Complete the sheet and sign again.
refuse-button-old = This button belongs to an earlier version of the sheet. Open the sheet again.
refuse-hand-on-twice = This sheet has been handed on once already.
refuse-hand-on-few = Sheets can be handed on when there are more than { $limit } evaluatees (para. { $paragraph }).
refuse-hand-on-servant = The sheet can't go to this person. Choose another servant of corpus "B".
refuse-recalled = This result was recalled ({ $day }). A new one will come on its own.
refuse-not-opened = Open the result of the quarter first: that is its receipt. You find it under "My results".
refuse-code = The link doesn't work: it was used, revoked, or is too old. Ask HR for a new one.
refuse-account-of-another = This Telegram account already belongs to another employee. HR can change that.
refuse-contact-foreign = This is somebody else's contact. Share your own with the button under the text box.
refuse-contact-unknown = Nobody was found by this number. Ask HR for a personal link.
refuse-no-name = Telegram hasn't told the bot's name yet. Try again in a minute, or set BOT_USERNAME.
refuse-no-hr-head = Nobody would be left to lead HR. Give that role to somebody else first.
refuse-claim = Open your personal link first, or share your contact.
refuse-snooze = It can't be put off any more: the term is { $day }.

# Commands and the bot's description

command-tasks = my tasks
command-help = what you can do and who sees what
command-language = language
command-privacy = what is kept
command-desk = HR desk
bot-description = The official performance evaluation of corpus "B" civil servants. The bot answers invited employees: open the personal link from HR.
bot-short-description = Performance evaluation of corpus "B" civil servants
