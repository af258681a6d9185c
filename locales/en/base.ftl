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
half = { $half ->
        [first] the first
       *[second] the second
    } half of { $year }
plan-year = { $year }

# Days that no term counts

day-off-weekend = weekend
holiday-new-year = New Year
holiday-christmas = Orthodox Christmas
holiday-womens-day = International Women's Day
holiday-nauryz = Nauryz
holiday-constitution-day = Constitution Day
holiday-unity-day = Unity Day of the People of Kazakhstan
holiday-defender-day = Defender of the Fatherland Day
holiday-victory-day = Victory Day
holiday-capital-day = Capital Day
holiday-republic-day = Republic Day
holiday-first-president-day = Day of the First President
holiday-independence-day = Independence Day
holiday-kurban-ait = first day of Kurban Ait
holiday-transfer = transferred day off
holiday-other = public holiday

# Buttons

button-home = Home
button-back = Back
button-page-before = ‹ Previous
button-page-after = Next ›
button-review = To the review
button-disagree = I disagree…
desk-button-reason-again = Change the reason

# Words that all use

mark-chosen = { $value } ✓
case-quote = <blockquote>{ $text }</blockquote>
banner-unverified = ⚠ The form of the sheet hasn't been checked against the official text of the appendices. Load the official form before anybody signs.
desk-board-act = { $act }
desk-act-line = { $number }. { $act }
desk-act-label = { $number }. { $act }
desk-text-only = A text is needed here: write it in words, or press any button to leave.
desk-and-more = … and { $count } more
desk-person-label = { $name } · { $position }
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
desk-reason-told = Reason:
    <blockquote>{ $reason }</blockquote>

# Files in general

file-too-large = The file is larger than { $limit } MB. Leave one sheet with the list in it and send it again.
file-unpacks-too-large = Unpacked, the file is too large (the limit is { $limit } MB). Copy the list to a new workbook and send that.
file-too-many-rows = The file has more than { $limit } filled rows. Split it.
file-too-many-columns = The file has more than { $limit } columns. Delete what isn't needed and send it again.
file-empty = The file “{ $name }” is empty. Fill in the first sheet and send it again.
file-old-format = “{ $name }” is saved in an old format or locked with a password. Open it in Excel, remove the password and save it as “Excel Workbook (.xlsx)”.
file-web-page = “{ $name }” is really a web page. Open it in Excel and save it as “Excel Workbook (.xlsx)”.
file-not-a-table = “{ $name }” can't be read as a table. Open it in Excel, save it as “Excel Workbook (.xlsx)” or CSV and send it again.
file-formulas = The cell { $cell } holds a formula without a saved value. Open the file in Excel, replace formulas by their values (copy, paste values) and save it.
file-far-cell = Far from the list, in the cell { $cell }, something is written. Delete the rows and columns beyond the list, save the file and send it again.
file-encrypted = “{ $name }” is locked with a password. Open it in Excel, remove the password, save it and send it again.
file-untold = “{ $name }” has merged cells or failed formulas, and the bot can't see them in this format. Save the file as “Excel Workbook (.xlsx)” and send it again.
file-xml-old = “{ $name }” is an XML spreadsheet of 2003. Open it in Excel, save it as “Excel Workbook (.xlsx)” and send it again.
file-quotes = The quotes in row { $row } of the CSV don't match, so nobody can tell where its cell ends. Correct them or save the file as “Excel Workbook (.xlsx)”.
file-encoding = Nobody can tell in which letters “{ $name }” is written: two encodings are possible, and names differ in them. Save it in Excel as “CSV UTF-8” or as “Excel Workbook (.xlsx)”.
desk-fault-line = • { $fault }
desk-file-applying-toast = Applying…
desk-file-failed = The file went wrong by our own fault. Nothing has changed; send it again.
refuse-file-role = Only HR sends files here. Your tasks are on the home screen.
refuse-file-gone = This file has been applied, dropped or replaced by a newer one.

# Papers in general

host-papers-in-kk = Language of the paper: Kazakh.
host-papers-in-ru = Language of the paper: Russian.
host-button-papers-kk = In Kazakh
host-button-papers-ru = In Russian
host-button-look = Look
refuse-paper-elsewhere = By decision of your body marks aren't passed through Telegram: this paper is handed out outside the bot.

# Refusals

apology = Something went wrong on our side. Nothing is lost: try again a little later.
too-fast = Too much came at once: some of your taps or messages were not taken. Look at what the bot shows and repeat what is missing.
not-stored = Not stored yet: the server can’t write at present. The bot tries again by itself; you will see here when it is stored.
refuse-not-found = This isn't here, or it isn't yours.
refuse-text-long = Too long: { $length } characters, and { $limit } fit. Shorten it and send it again.
refuse-role = HR with the right role can do this. You don't have it.
refuse-own-case = This case is about yourself: another decides on it and runs it.
refuse-reason-empty = A reason is needed: type it in words.
refuse-reason-gone = The reason of this button no longer waits. Begin the act again.
refuse-day-unreadable = The date can't be read. Type day, month and a year of four digits: 08.05.2026.
refuse-act-changed = The file of the act has changed since this button was shown. Begin opening the quarter again.
refuse-act-silent = Your act knows no such procedure.
refuse-other-act = This period is already evaluated under another act. The rules of two acts aren't mixed in one period: choose the same act, or cancel that evaluation first.
act-not-yet = ⚠ This act came into force on { $day } at the earliest. This period was over by then: it can be opened under this act as a rehearsal only.
act-no-longer = ⚠ The last day on which this act was in force: { $day }. This period began later: it can be opened under this act as a rehearsal only.
act-past-period = ⚠ The last day on which this act was in force: { $day }. Periods that passed while it was are opened under it.
act-repealed = It was repealed by: { $order }.

# Who sees what: the same words on every screen, per act

viewers-title = <b>Who sees what</b>
viewers-unknown = You see your own result. Who else may know it is settled by the act under which an evaluation is opened: the bot will say so here.
viewers-listed = A result may be known only ({ $paragraph }) to the servant, to whoever signed the sheet, to { $hr } and to those who take part in a calibration session, if there is one. By the office's practice the appointing official gets it too, with an application and for a decision on the servant. Others of the service see who is done and who isn't, and no marks. A view of somebody else's result is recorded.
viewers-service = A result is confidential: third persons are told of it only where service makes it necessary or the law on access to information asks for it ({ $paragraph }). By the office's practice it is seen by the servant, by whoever signed the sheet, by { $hr }, by the members of a calibration session, if there is one, and, with an application and for a decision on the servant, by the appointing official. A specialist of the service sees who is done and who isn't, and marks only while reading them to somebody the bot can't reach. A view of somebody else's result is recorded.
viewers-final = The final mark of a year with its sum is seen, by the office's practice, by the servant, by whoever evaluated him last in that year, by { $hr } and by the official who has to decide on him.
viewers-report = The report of a survey is seen by the person it is about, by his immediate and his higher superior on the day of the report, and by { $hr }. Nobody sees single answers.
viewers-case = The case of a calibration session is seen by the applicant, by whoever gave the disputed mark, by { $hr } (or another of the service who runs the session), until its end by the official, and from the call until the protocol is signed by the members. Afterwards a member and the official keep the protocol. A second person sees the paper that he confirms.
viewers-telegram = Messages pass through Telegram's servers.
