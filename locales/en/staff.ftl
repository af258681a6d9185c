# Staff and invitations

desk-button-people = Staff
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
desk-card-probation = On probation until { $day }, that day included
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
desk-role-first_head = First head
desk-no-roles = none
desk-role-on = { $role }: yes
desk-role-off = { $role }: no
desk-roles-title = <b>{ $name }</b>
    Roles now: { $roles }
desk-roles-hint = Press a role to turn it on or off. Nothing changes until you save.
desk-roles-new = Will be: <b>{ $roles }</b>
desk-button-roles-yes = Save the roles
desk-roles-given = Roles saved
desk-phone = Phone: { $phone }
notice-not-me = Somebody else came by the link for { $name } (No { $number }) and said "No, not me". Check to whom the link was given; if in doubt, revoke it.

# The staff file

desk-button-file = Staff file
desk-file-how = <b>Staff file</b>

    Send an Excel (.xlsx, .xls, .xlsb), .ods or .csv file here. The bot reads it and shows what would change; nothing changes without your word. Whoever isn't in the file stays as they are.
desk-button-empty-file = Empty file to fill in
desk-file-empty-name = Staff
desk-file-reading = Reading the file “{ $name }”…
desk-file-applying = Applying the file…
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
desk-preview-person = • { $name }, No { $number }
desk-preview-new-line = • { $name }, { $position }, No { $number }
desk-preview-new-place = ↳ { $place }
desk-preview-superior = superior { $name }, № { $number }
desk-preview-no-superior = no superior
desk-preview-no-category = outside corpus "B", not evaluated
desk-preview-leaving-line = • { $name }, last day { $day }
desk-preview-change-line = • { $name }: { $fields }
desk-preview-role-line = • { $name }: { $old } → { $new }
desk-preview-field = { $field }: { $old } → { $new }
desk-preview-columns = Columns that the bot doesn't know were passed over: { $columns }
desk-preview-rows = Rows without people were passed over: { $rows }
desk-preview-sheet = The sheet “{ $sheet }” was read.
desk-preview-sheets = Other sheets weren't read: { $sheets }
desk-preview-untold = Whether rows are hidden or struck out can't be seen in this format: all were read.
staff-passed-title = titles and incomplete rows: { $rows }
staff-passed-repeated = headings again: { $rows }
staff-passed-count = numbers of columns: { $rows }
staff-passed-total = totals: { $rows }
staff-passed-vacancy = vacancies: { $rows }
staff-passed-signature = signatures: { $rows }
staff-passed-hidden = hidden: { $rows }
staff-passed-struck = struck out: { $rows }
desk-preview-days = Days worked are read for { $period }.
desk-preview-nothing = The file changes nothing.
desk-value-none = empty
desk-value-yes = yes
desk-value-no = no
desk-button-apply = Apply the file
desk-button-drop = Drop the file
desk-file-answered-toast = Noted, going on…
desk-ask-title = <b>Before the file is applied, answer question { $at } of { $of }</b>
desk-ask-moved = <b>Names seem to have slid against their numbers.</b> Under known numbers the file has the names of other known people. An account, sheets and marks go with a number: apply such a file, and they become somebody else's.
desk-ask-moved-line = • № { $number }: { $old } → { $new }, whose number was { $owner }
desk-button-ask-moved = The numbers are right
desk-ask-linked = Somebody has come into the bot by this number, and the file has another name. Is it the same person with a new name?
desk-ask-linked-line = • № { $number }: { $old } → { $new }
desk-button-ask-linked = The same person, new name
desk-ask-renamed = By these numbers the bot knows people with other names. Are they the same people with new names?
desk-ask-renamed-line = • № { $number }: { $old } → { $new }
desk-button-ask-renamed = The same people, new names
desk-ask-letters = These names have letters that neither Kazakh nor Russian has. Are they written right?
desk-ask-letters-line = • № { $number }: { $new } ({ $old })
desk-button-ask-letters = Yes, written right
desk-ask-units = These units are written nearly alike. Is it one unit, to be written as on the right?
desk-ask-units-line = • { $old } → { $new }
desk-button-ask-units = Yes, it is one unit
desk-ask-otherwise = If not, drop the file, correct it and send it again.
desk-ask-sheet = Questions about the file
desk-column-owner = The number under which this name is known
desk-file-applied = <b>The file is applied.</b> New: { $new }, changed: { $changed }.

    New people need invitation links.

# The staff file: columns

staff-column-number = Personnel number
staff-column-name = Name
staff-column-position = Position
staff-column-category = Category
staff-column-unit = Unit
staff-column-is-unit-head = Head of unit
staff-column-is-managerial = Managerial post
staff-column-superior = Superior's personnel number
staff-column-appointed = Appointed
staff-column-dismissed = Dismissed
staff-column-days-worked = Days worked
staff-column-phone = Phone
staff-column-language = Language
staff-column-roles = Roles
staff-column-probation-until = Probation until

# The staff file: explanations in the empty file

staff-help-sheet = Explanations
staff-help-column = Column
staff-help-meaning = What to write
staff-help-number = Required. The lasting personnel number: the bot knows a person by it. The column is formatted as text, so that leading zeros stay.
staff-help-name = Required. Surname, first name, patronymic (if any).
staff-help-position = Required. The position as in the staffing table.
staff-help-category = The category of a corpus “B” post: D-3, D-O-1, E-4. Empty for those outside corpus “B” (a head on a political post, say): they are not evaluated.
staff-help-unit = Required. The structural unit, written the same in all its rows.
staff-help-is-unit-head = “yes” for the head of the structural unit, “no” for the others. A unit has one head.
staff-help-is-managerial = “yes” if the post has powers to organise the work of a unit or of separate employees.
staff-help-superior = The personnel number of the immediate superior, who is in this file or known to the bot already. Empty only for the first head.
staff-help-appointed = The day of appointment to this post, such as 05.03.2026.
staff-help-dismissed = The last day of service. Empty for those who serve. Nobody is dismissed by being absent from a file.
staff-help-days-worked = Optional. Working days actually worked in the quarter under evaluation, 0 to 92.
staff-help-phone = Optional. The mobile phone that Telegram is registered on, such as +7 701 123 45 67.
staff-help-language = Optional. The language of the bot's messages: kk, ru or en. An empty cell changes nothing.
staff-help-roles = Optional. Head of HR, HR, appointing official, head of the apparatus, strategic planning; several are separated by commas. A change of roles needs the head of HR.
staff-help-probation-until = Optional. The last day of probation, such as 05.06.2026. Under the act of 2017 whoever is on it on the day of evaluation isn't evaluated. Empty for the others.

# The staff file: faults

staff-fault-in-cell = Row { $row }, column “{ $column }”. { $fault }
staff-fault-in-row = Row { $row }. { $fault }
staff-fault-no-headings = The first { $rows } filled rows hold no headings. Name the columns as in the empty file: { $accepted }.
staff-fault-missing-heading = Columns are missing. Add them under any of these headings: { $accepted }.
staff-fault-doubled-heading = Several columns mean the same: { $letters }. Keep one of them.
staff-fault-no-rows = There is nobody below the headings. Fill in one row at least.
staff-fault-line-break = A cell of this row has a line break: a quote seems to be lost, and other rows went into the cell. Check the quotes, or send an .xlsx file.
staff-fault-merged = The cells { $place } are merged, and nobody can tell what is this person's. Unmerge them and fill each cell.
staff-fault-two-cells = Several cells are filled under this heading. Keep one.
staff-fault-empty = The cell is empty. Fill it in; if it holds a formula, put the value in its place.
staff-fault-error-value = The cell holds the formula error { $value }. Correct the formula or write the value.
staff-fault-too-long = Too long: there is room for { $limit } characters here. Shorten it.
staff-fault-markup = The signs < and > can't be used here. Remove them.
staff-fault-number = “{ $value }” doesn't look like a personnel number. Keep to 30 letters and digits; a point, a hyphen and a slash may be used.
staff-fault-ambiguous-number = The number { $value } may mean any of these: { $alike }. Write it in full, with the zeros in front.
staff-fault-doubled-number = The number { $value } is in row { $first } already (written as { $other }). Keep one row or correct the number; zeros in front don't tell people apart.
staff-fault-name = “{ $value }” doesn't look like a name. Begin with the surname.
staff-fault-lost-letters = Letters of the name “{ $value }” are lost. Type it again, or save the file in Excel as “Excel Workbook (.xlsx)”.
staff-fault-category = “{ $value }” doesn't look like a category. Write a code such as D-3, D-O-1 or E-4, or leave the cell empty if the post is outside corpus “B”.
staff-fault-flag = “{ $value }” can't be understood. Write “yes” or “no”.
staff-fault-date = “{ $value }” is not a date. Write it with a year of four digits, such as 05.03.2026.
staff-fault-date-old = The date { $value } lies before the year { $year }. Check the year.
staff-fault-date-future = The date { $value } is more than a year away. Check the year.
staff-fault-dismissed-before-appointed = Dismissed on { $dismissed }, before being appointed on { $appointed }. Correct one of the dates.
staff-fault-probation-before-appointed = The probation ends on { $until }, before the appointment on { $appointed }. Correct one of the dates.
staff-fault-days-worked = “{ $value }” doesn't fit: a quarter has 0 to { $limit } days worked. Write a whole number.
staff-fault-phone = “{ $value }” doesn't look like one number of Kazakhstan. Write it as +7 701 123 45 67.
staff-fault-doubled-phone = The phone { $phone } is somebody else's already: { $name }, number { $number }. Keep it with one of them.
staff-fault-language = The bot doesn't speak “{ $value }”. Write kk, ru or en.
staff-fault-role = The bot doesn't know the role “{ $value }”. There are: head of HR, HR, appointing official, head of the apparatus, strategic planning.
staff-fault-unknown-superior = No superior with the number { $value } is in the file or known to the bot. Correct the number or add the superior's row.
staff-fault-unknown-superior-name = No superior called “{ $value }” is in the file or known to the bot. Correct the name or write the personnel number.
staff-fault-ambiguous-name = The name “{ $value }” fits several people: { $alike }. Write the superior's personnel number.
staff-fault-own-superior = The employee is named as her own superior. Write the immediate superior's number, or leave the cell empty for the first head.
staff-fault-dismissed-superior = The superior { $name }, number { $number }, was dismissed on { $day }. Write the number of whoever is in charge now.
staff-fault-superior-ring = The superiors form a ring: { $ring }. Correct the superior's number of one of them.
staff-fault-second-unit-head = The unit “{ $unit }” has a head already: { $name }, number { $number }. Mark one of them only; if the head has changed, add the former one to the file with the new data.

# Refusals

refuse-code = The link doesn't work: it was used, revoked, or is too old. Ask HR for a new one.
refuse-account-of-another = This Telegram account already belongs to another employee. HR can change that.
refuse-contact-foreign = This is somebody else's contact. Share your own with the button under the text box.
refuse-contact-unknown = Nobody was found by this number. Ask HR for a personal link.
refuse-claim = Open your personal link first, or share your contact.
refuse-claim-old = This question was asked more than a day ago; an answer is no longer taken. Open your link again, or write /start to the bot and share your contact once more.
refuse-no-name = Telegram hasn't told the bot's name yet. Try again in a minute, or set BOT_USERNAME.
refuse-invite-left = No longer works here: { $person }. No link is needed.
refuse-invite-joined = Already in the bot: { $person }. To invite anew, unlink Telegram first.
refuse-no-hr-head = Nobody would be left to lead HR. Give that role to somebody else first.
refuse-file-questions = The file asks what nobody has answered yet, or the data have changed since. Send it again and answer.
refuse-own-role = Nobody takes the role of the head of HR off themselves: about a head the official with the appointing right decides.
refuse-file-faults = { $count ->
    [one] The file now has { $count } fault: the data changed after the check. Send the file again.
   *[other] The file now has { $count } faults: the data changed after the check. Send the file again.
}
refuse-days-worked = A whole number from 0 to 92 is needed: the working days really worked in the quarter.

# Power over people: what was changed, what waits

power-by-machine = the administrator at the machine
power-by = { $name }, { $position }
power-field-superior = Superior
power-superior = { $name } (No { $number })
power-line = • <b>{ $name }</b>: { $what }
power-mine-line = • { $what }
power-link-done = a new invitation link was made
power-link-waiting = a new invitation link is asked for
power-link-refused = a new invitation link was refused
power-unlink-done = the Telegram account was unlinked: the bot knows nobody by it any more
power-unlink-waiting = somebody asks to unlink the Telegram account; nothing has changed yet
power-unlink-refused = unlinking the Telegram account was refused; all stays as it was
power-join-done = came into the bot under this name
power-join-done-again = somebody has come in under this name from another Telegram account
notice-power-mine = <b>This concerns you</b>
power-ask = If this isn't right, or you didn't know of it, tell at once: { $people }.
power-ask-hr = If this isn't right, or you didn't know of it, tell HR and the official with the appointing right at once.
power-ask-one = { $name }, phone { $phone }
power-ask-name = { $name }
notice-power-heard = <b>Changes that you have to know of</b>
power-heard-hint = If something isn't right: revoke the link, unlink the account, take the role off on the person's card; correct the rest by a staff file.
notice-power-waits = <b>Waits for your decision</b>
notice-power-decided = <b>Decided</b>
power-decided-done = Approved, and in force.
power-decided-refused = Refused: all stays as it was.
power-button-card = The person's card
task-held = { $count ->
    [one] { $count } change of the staff waits for your decision
   *[other] { $count } changes of the staff wait for your decision
}
button-task-held = Decide on changes
held-nothing = Nothing waits for your decision.
held-title = <b>Waiting for your decision: { $count }</b>
held-head = <b>{ $name }</b>, { $position }, No { $number }
held-what = { $what }
held-asked = Asked by: { $by }
    When: { $when }
power-done-by = By: { $by }
    When: { $when }
held-why = Why it takes you: { $stakes }.
stake-evaluator = evaluates, has unsigned sheets
stake-official = has a role in the evaluation
stake-member = sits in a calibration session
stake-commission = belongs to a Commission whose sitting is not over
stake-respondent = is asked in an open survey
held-hint = Approve it if it is right. A refusal changes nothing. Whoever asked hears of your decision.
held-button = Open: { $name }
held-button-yes = Approve
held-button-no = Refuse
held-button-all-yes = Approve all…
held-button-all-no = Refuse all…
held-ask-all-yes = <b>Approve all changes: { $count }?</b>
held-ask-all-no = <b>Refuse all changes: { $count }?</b>
held-button-all-yes-do = Approve { $count }
held-button-all-no-do = Refuse { $count }
held-done-yes = Approved: { $count }
held-done-no = Refused: { $count }
desk-asked = The head of HR decides this; about the head, the official with the appointing right. They have been asked.
desk-preview-held = <b>Not at once, waits for a decision: { $count }</b>
desk-file-held = { $count ->
    [one] { $count } more change waits
   *[other] { $count } more changes wait
} for the head of HR, or, about the head, for the official with the appointing right. They have been told.
button-acting = Acting head of HR…
acting-title = <b>Who acts as head of HR</b>
acting-nobody = Nobody is named now.
acting-line = • <b>{ $name }</b>, { $position }: from { $first } to { $last }, both included. Named by: { $by }
acting-button-name = Name an acting head
acting-button-off = Call off: { $name }
acting-whom = Who acts while the head of HR is away?
acting-days-ask = <b>{ $name }</b>. Write the first and the last day, like 01.07.2026 14.07.2026
acting-confirm = <b>{ $name }</b>, { $position }, acts as head of HR from { $first } to { $last }, both included.

    In these days he or she has all powers of the head of HR in the bot, and none after. The head, HR and the named person are told.
acting-button-do = Name
acting-named-toast = Named
acting-off-ask = Call off: <b>{ $name }</b>? The powers end at once.
acting-button-off-do = Call off
acting-ended-toast = Called off
notice-acting-named = <b>Acting head of HR</b>

    { $name }, { $position }: from { $first } to { $last }, both included, with all powers of the head of HR in the bot.

    Named by: { $by }. If this isn't right, tell them at once.
notice-acting-ended = <b>No longer acting head of HR</b>

    { $name }, { $position } (from { $first } to { $last }). The powers are gone.

    Called off by: { $by }.
refuse-held-changed = The data changed while you looked. Open the change again.
refuse-nobody-decides = About the head of HR the official with the appointing right decides, and nobody has this role in the bot. Give it first.
refuse-acting-who = This person can't be named: somebody who serves, neither yourself nor a head of HR.
refuse-acting-days = Check the days: the first not before today, the last not before the first and not more than a year ahead.
refuse-acting-taken = From { $first } to { $last } somebody else is named. Call that off first, or choose other days.

# A clock that has leapt

notice-clock-leapt = The clock of the bot's server says { $now }; it should be about { $expected }. Until this is settled the bot reminds nobody and closes nothing. If { $now } is right, press the button. If it isn't, tell the administrator: once the clock is set, the bot goes on by itself.
button-clock-right = The clock is right
clock-confirmed = Thank you. The bot goes by this clock again.
refuse-clock-over = There is nothing to confirm here any more: the clock was set since.
