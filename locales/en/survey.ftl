# In the place of a survey

survey-thanks = The survey of colleagues is closed. Thank you.
survey-resting = The survey of colleagues. Thank you.

# The promise and the circle

survey-promise = After a survey has closed, nobody (HR, the administrator with the disk, the logs and every backup) can tell from what the bot keeps who gave which answer. While it is open, answers are sealed with a key that lies in the server's memory only and in no backup.
survey-promise-weak = After a survey has closed, nobody can tell from what the bot keeps who gave which answer, unless the key was copied from the disk. Here the key lies on a disk and not in memory: the promise is weaker, and we say so.
survey-limits = What can't be hidden: what Telegram itself sees; whoever alters the running program, uses its token, or copies the key together with the sealed answers while a survey is open; and arithmetic in a small circle. One respondent alone can't tell anybody's mark for certain from the report. But if only three answered, and two of them compare their marks, they may learn the third's.
survey-head = <b>Survey of colleagues, { $period }</b>
    Answers are taken until: { $until }
survey-same-for-all = Whether you have answered is shown to nobody. Reminders come to all who are asked, and are alike. The bot shows you your own marks in the review only; once you finish, and after the close, nothing but a thank-you is left of the survey in this chat.
survey-who-reads = <b>The report is read by</b> the person who is asked about, that person's immediate and higher superior, and { $hr }. It has one common figure for each competency and no single answers. As a respondent you get no report; the bot doesn't tell the person who was asked.
survey-asked-about =
    { $count ->
        [one] You are asked about { $count } colleague:
       *[other] You are asked about { $count } colleagues:
    }
survey-list-hint = Only answers that you finish in the review count. About whom you have answered isn't marked here: the list doesn't give you away if somebody else sees it.
survey-person = { $number }. <b>{ $name }</b>, { $position } · { $unit }
survey-person-short = { $number }. { $name }
survey-about = You are asked about a colleague: <b>{ $name }</b>, { $position } · { $unit }
survey-circle-size =
    { $count ->
        [one] <b>The circle:</b> { $count } person is asked, and that is you; by the act { $least } to { $most } ({ $paragraph }).
       *[other] <b>The circle:</b> { $count } people are asked, you among them; by the act { $least } to { $most } ({ $paragraph }).
    }
survey-circle-least = It can't be smaller: there is a report only if all { $count } answer, and each is hidden among the others alone ({ $others }). One of them alone can't tell anybody's mark for certain from the report; two who compare theirs may learn whether the third gave 4 or more.
survey-circle-more = There is a report if at least { $least } answer. How many really did is shown to nobody.
survey-circle-short = That is too few (at least { $least } are needed): unless { $hr } invites somebody else, there will be no report.
survey-boss = The immediate superior of the person is always in the circle, and reads the report.
survey-boss-self = You are in the circle as the immediate superior. You will read the report too; the others have been told.
survey-scale =
    { $count ->
        [one] { $count } statement. Marks from 0 (not so at all) to 5 (entirely so); you may say that you can't judge. The names of the competencies are the act's, the statements are our own.
       *[other] { $count } statements. Marks from 0 (not so at all) to 5 (entirely so); you may say that you can't judge. The names of the competencies are the act's, the statements are our own.
    }
survey-may-decline = If you have a conflict of interest, decline and say why: { $hr } sees the reason and may invite somebody else.

# Answering

survey-number = Statement { $number } of { $count }
survey-statement = <b>{ $competence }</b>
    <i>{ $statement }</i>
survey-whom = About: <b>{ $name }</b>, { $position } · { $unit }
survey-progress = Answered: { $done } of { $count }
survey-sealed = Saved and sealed
survey-sealed-about = Saved and sealed: { $name }
survey-cannot = can't judge
survey-review = <b>Review: { $name }</b>
    Only this screen shows your marks. After “Finish” it goes from the chat.
survey-review-line = { $number }. { $name }: <b>{ $value }</b>
survey-review-hint = To change an answer, press its number.
survey-review-number = No. { $number }
survey-counts = These answers count. You can change them until: { $until }. What you change has to be finished again.
survey-counts-not = <b>They don't count yet.</b> Press “Finish”: unfinished answers don't enter the report.
survey-incomplete =
    { $count ->
        [one] { $count } statement has no answer yet. Until then the answers don't count.
       *[other] { $count } statements have no answer yet. Until then the answers don't count.
    }
survey-finished = They count. From Home you can change them until: { $until }
survey-decline-ask = Why can't you answer about <b>{ $name }</b>? Write the reason, a conflict of interest for instance.

    { $hr } sees that you declined, and why. The person doesn't. Any button ends the waiting.
survey-declined = You have declined. Somebody else may be invited in your place.
survey-digits = A typed digit marks nothing in the survey: marks are taken by buttons only. The digit would stay in the chat, so you had better delete your message.
survey-column-hint = A mark belongs to the person whose name stands above the row; it isn't shown here. To say that you can't judge, press the name. Finish the answers about each person in the review.
button-survey-begin = Begin
button-survey-on = To the survey
button-survey-questions = To the statements
button-survey-decline = Decline…
button-survey-list = To the colleagues
button-survey-column = One competency, all colleagues
button-survey-before = ‹ Previous
button-survey-after = Next ›
button-survey-cannot = I can't judge
button-survey-finish = Finish

# Self-assessment

survey-self-title = <b>{ $name } · not counted</b>
survey-self-what = Your marks for yourself are part of no figure of the report and don't count in the results ({ $paragraph }). In the report they stand beside what colleagues say.
survey-self-who-reads = They are seen by those who read the report: you, your immediate and higher superior, and { $hr }. Unlike the answers of colleagues, these marks aren't anonymous.
survey-self-saved = Saved
survey-self-done = Self-assessment finished
survey-self-finished = Finished: your marks will stand in the report. You can change them until { $until }; what you change has to be finished again.
survey-self-unfinished = Not finished yet: until then your marks don't enter the report.

# Tasks and notices

task-survey-answer =
    { $count ->
        [one] Anonymous survey, { $period }: you are asked about { $count } colleague
       *[other] Anonymous survey, { $period }: you are asked about { $count } colleagues
    }
task-survey-self = Self-assessment, { $period } (not counted in the results)
button-task-survey-answer = To the survey
button-task-survey-self = Assess myself
button-open-survey-report = Open the report
button-open-circle = Open the circle
button-open-survey = Open the survey
notice-survey = The anonymous survey of colleagues, { $period }, has begun, and you are asked too. Answers are taken until: { $until }.

    Before the first question the bot says what it promises and what it can't hide.
notice-survey-reminder = A reminder: the anonymous survey of colleagues, { $period }. Answers are taken until: { $until }.

    Everybody who is asked gets this reminder, whether they have answered or not.
notice-survey-lost = The key of the survey, { $period }, is lost, through a restart of the server for instance. All answers given until then are destroyed, and nobody can read them. Everybody who is asked is begged to answer anew.
notice-survey-restored = The database was restored from a copy made before the survey, { $period }, was closed. It had been closed already: it isn't opened again and asks nobody. Reports that the copy doesn't hold are gone.
notice-survey-self = The survey about you, { $period }, has begun. Assess yourself too, until: { $until }. The self-assessment isn't counted.
notice-survey-declined = Survey, { $period }, about { $person }. One of those asked has declined and said why.
notice-survey-reports = The survey's reports for { $period } that you may read are ready.
notice-survey-report-own = The individual report of the survey about you, { $period }, is ready.

refuse-survey-over = This survey is closed, or you aren't asked in it.
refuse-survey-key = The answers can't be opened now: the key of the survey can't be reached. Your answer isn't saved. Try later; the office sees why.
refuse-survey-closed = The survey is closed: no answer is taken or changed any more.
refuse-survey-incomplete =
    { $count ->
        [one] { $count } statement has no answer yet.
       *[other] { $count } statements have no answer yet.
    }
refuse-survey-open = The survey is open: its circles and its last day can't be changed as a whole.
refuse-survey-day = Choose a working day after today, at the latest the last day by the act.
refuse-survey-early = The survey of { $year } closes on { $day } at the earliest: by the office's practice it asks about the whole year. Choose a later day.
refuse-survey-not-closed = The summary comes after the survey has closed.
refuse-circle-full = { $most } people are asked already, the act allows no more.
refuse-circle-not-held = Nobody is asked about this person: fewer than three could be.
refuse-seat-superior = By the office's practice the immediate superior is always asked.
refuse-seat-absent = This person hasn't joined the bot yet and can't answer. If the person has to be in the circle all the same, open the circle, press “Add”, choose the person in the list and write the reason.
refuse-own-circle = Only a colleague of yours sees the circle around you: you don't learn who was asked about you.
refuse-circles-few =
    { $count ->
        [one] { $count } circle has fewer than five people and no reason. Give one.
       *[other] { $count } circles have fewer than five people and no reason. Give one.
    }
refuse-nobody-to-ask = No circle has three people to ask: there is nothing to open.
refuse-survey-changed = The circles changed while you were looking: { $count } people are asked now. Open the survey again.
refuse-staff-changed = The staff changed while circles were being proposed. Try again.
task-survey-circles = Survey, { $period }: { $count ->
    [one] { $count } circle has too few people to ask
   *[other] { $count } circles have too few people to ask
}
button-task-survey-circles = Survey circles

# The personnel office's desk: the anonymous survey

desk-button-survey = Survey 360
survey-desk-title = <b>Survey 360</b>
    Choose a survey.
survey-desk-none = <b>Survey 360</b>
    No survey was held yet.
survey-desk-label = { $year } · { $state }
survey-desk-state-composing = being prepared
survey-desk-state-open = running
survey-desk-state-closing = being closed
survey-desk-state-closed = closed
survey-desk-head = <b>Survey, { $name } · { $year }</b>
survey-desk-button-new = Begin a survey

# Beginning

survey-desk-acts = Under which act?
survey-desk-years = { $act }

    A survey is held once a year. For which year?
survey-desk-years-none = There is no year to ask about now: the last day has passed.
survey-desk-last-day = The survey of { $year } closes on { $day } at the latest ({ $source }).
survey-desk-first-day = By the office's practice not before { $day }: it asks what the year has come to.
survey-desk-days = On which working day should it close? The latest one comes first.
survey-desk-days-none = No working day is left before the last day: it is too late for a survey of this year.
survey-desk-closes = Closes: { $when }
survey-desk-new = The bot will propose whom to ask about whom. Nobody is asked until you have looked through the circles and opened the survey.
survey-desk-kept = <b>What is kept and what is destroyed</b>
    Documents of the evaluation are kept for { $years ->
        [one] { $years } year
       *[other] { $years } years
    } ({ $storage }), but the survey is anonymous ({ $yearly }). By the office's practice single questionnaires are destroyed at the close: people could be recognised by them. Kept are: { $report } about each person, aggregates, the number invited and the note "3 or more answered".
survey-desk-key-memory = While the survey is open, answers are sealed; their key lies in memory only and is destroyed at the close. If the server is rebooted before that, the answers have to be asked again, and the bot will say so.
survey-desk-key-disk = <b>The promise is weaker than usual:</b> the key of the answers lies on a disk. While the survey is open, a copy of that disk together with the database opens the answers, and a trace of the key may stay on the disk after the close. Those who are asked read this before the first question. The administrator can move the keys into memory.
survey-desk-button-compose = Propose circles

# How it goes

survey-desk-composing = The circles are proposed, nobody is asked yet.
survey-desk-circles = { $count ->
    [one] { $count } person is evaluated, with a circle around him or her
   *[other] { $count } people are evaluated, each with a circle around
}
survey-desk-respondents = { $count ->
    [one] { $count } person will be asked
   *[other] { $count } people will be asked
}
survey-desk-sizes = A circle has from { $least } to { $most } respondents ({ $source }); { $preferred } or more are better: each hides among them
survey-desk-small = { $count ->
    [one] { $count } circle can't start: it has
   *[other] { $count } circles can't start: they have
} fewer than { $least } people, and answers would be recognised.
survey-desk-unreasoned = { $count ->
    [one] { $count } circle has
   *[other] { $count } circles have
} fewer than { $preferred } people: your reason is needed before the opening.
survey-desk-unverified = ⚠ The statements are in our own words and weren't compared with the act's appendices. Load the official text before the opening.
survey-desk-count = • { $state }: { $count }
survey-desk-button-units = Circles by unit
survey-desk-button-few = Reason needed: { $count }
survey-desk-button-small = Can't start: { $count }
survey-desk-button-needy = One more needed: { $count }
survey-desk-button-out = Declined: { $count }
survey-desk-button-day = Closing day
survey-desk-button-again = Other circles…
survey-desk-button-open = Open: ask { $count }…
survey-desk-open = The survey is open.
survey-desk-asked = { $count ->
    [one] { $count } person is invited
   *[other] { $count } people are invited
}
survey-desk-open-silence = How many answers came, and from whom, nobody sees before the close. Once a day the bot says only whether they are enough for a report; of a circle of fewer than five, or in which somebody declined, it doesn't say even that. The survey can't be closed earlier.
survey-desk-button-nudge = Remind everybody…
survey-desk-closing = No more answers are taken. The bot makes the reports and destroys the questionnaires; this won't take long.
survey-desk-closed = The survey is closed: { $when }. Nobody has single answers any more.
survey-desk-button-after = Who has a report
survey-desk-readers = Here is about whom there is: { $report }. It is read by the person, the immediate and the higher superior on the day of the report, and { $hr }.
survey-desk-person = • { $name } · { $unit } — { $state }

# Circles

survey-circle-ready = ready
survey-circle-few = reason needed
survey-circle-small = can't start
survey-circle-enough = enough answers
survey-circle-not-yet = not enough yet
survey-circle-untold = not said
survey-circle-needy = one more needed
survey-circle-report = has a report
survey-circle-no-report = too few answers, no report
survey-circle-not-held = not held
survey-circle-own = your own, not shown
survey-desk-units = Choose a unit.
survey-desk-unit-label = { $name } · { $count ->
    [one] { $count } circle
   *[other] { $count } circles
}
survey-desk-unit = { $name }
survey-desk-circle-label = { $name } · { $state }
survey-desk-few-label = { $name } · { $count ->
    [one] { $count } person
   *[other] { $count } people
}
survey-desk-part-few = Fewer than { $preferred } are asked here. Add people, or write why they are few: the smaller the circle, the easier it is to guess who answered what. At least { $least } are needed ({ $source }).
survey-desk-part-small = Fewer than { $least } are asked here ({ $source }): such a circle doesn't start, and there will be no report about the person. Open the circle to see whether anybody can be added.
survey-desk-part-needy = Somebody declined here, and fewer than { $least } are left ({ $source }). Invite one more, or there will be no report. { $preferred } or more are better.
survey-desk-part-out = Somebody declined here. Open the circle, read the reason and invite another. At least { $least } are needed ({ $source }), { $preferred } or more are better.
survey-desk-part-none = There is no such circle.
survey-desk-card = <b>{ $name }</b>, { $position }
    { $unit }
survey-desk-card-size = { $count ->
    [one] { $count } person is asked
   *[other] { $count } people are asked
}; from { $least } to { $most } are allowed ({ $source }). The person isn't told who they are.
survey-desk-seat = • <b>{ $name }</b>
    { $side }: { $why }
survey-side-superior = superior
survey-side-subordinate = subordinate
survey-side-peer = colleague
seat-superior = the immediate one, always asked
seat-subordinate = answers to the person directly
seat-peer-superior = the same superior
seat-peer-unit = the same unit
seat-beyond-cap = asked about many: there is nobody else
seat-by-hr = added by { $hr }
circle-small = The survey can't start: at least { $least } people are needed.
circle-few = Fewer than { $preferred } people: an answer is easier to guess.
circle-beyond-cap = Somebody is asked oftener than others: there is nobody else.
circle-lone-subordinate = There is only one subordinate, who is easier to guess.
circle-lone-peer = There is only one colleague, who is easier to guess.
circle-pair = Asked about each other: { $names }.
survey-desk-card-others = { $count ->
    [0] There is nobody to add: the act allows nobody else to be asked.
    [one] { $count } person can be added. From other units add those who, as you know, work closely with this person.
   *[other] { $count } people can be added. From other units add those who, as you know, work closely with this person.
}
survey-desk-card-not-held = No survey is held about this person: fewer than { $least } could be asked.
survey-desk-card-reason = Why so few: { $reason }
survey-desk-card-declined = <b>Declined</b>
survey-desk-card-removed = <b>Taken out of the circle</b>
survey-desk-gone = • { $name }: { $reason }
survey-desk-card-enough = There have been enough answers for a report (looked at in the night). Whether somebody changes his later isn't shown.
survey-desk-card-not-yet = There aren't enough answers for a report yet. The bot looks once a day.
survey-desk-card-untold = Whether there are enough answers isn't said: with fewer than { $told } people who serve, had joined the bot before the opening and haven't stopped it, or once somebody has declined, it could show who has answered.
survey-desk-button-add = Add: { $count }
survey-desk-button-reason = Why so few…
survey-desk-button-remove = Remove: { $name }
survey-desk-others = Who else may be asked ({ $source }). Whoever declined isn't invited again.
survey-desk-others-none = Nobody else may be asked ({ $source }).
survey-desk-whom = { $name }, { $position } · { $unit }
survey-desk-other = { $number }. { $whom } ({ $side })
survey-desk-add-ask = Invite one more: <b>{ $name }</b>?

    The survey is running: the invitation goes at once, and can't be taken back.
survey-desk-button-add-yes = Invite
survey-desk-added = In the circle: { $name }
survey-desk-absent = hasn't joined the bot yet: no answer can come
survey-desk-in-ask = Put into the circle, though not in the bot yet: <b>{ $name }</b>?

    Until the person joins no answer can come, and the circle looks larger than it is. Why does it have to be this person?
survey-desk-in-open = The survey is running: the person can't be taken out later.
survey-desk-button-in-yes = Put into the circle
survey-desk-few-ask = <b>{ $name }</b>: { $count ->
    [one] { $count } person is asked
   *[other] { $count } people are asked
}. Why fewer than { $preferred }?
survey-desk-out-ask = Not to be asked: <b>{ $name }</b>?
survey-desk-button-few-yes = Save the reason
survey-desk-button-out-yes = Take out
survey-desk-removed = The person is out of the circle
survey-desk-explained = The reason is saved

# Confirmations

survey-desk-again = Propose other people for all circles? All that you added, removed and explained is lost.
survey-desk-button-again-yes = Other circles
survey-desk-proposed = The circles are proposed anew
survey-desk-moved = The closing day is changed
survey-desk-open-ask = <b>Open the survey?</b>
survey-desk-open-who = { $count ->
    [one] { $count } person gets an invitation
   *[other] { $count } people get an invitation
}, circles: { $circles }. Those who are asked about are invited to assess themselves.
survey-desk-never-early = After the opening the day doesn't change, and the survey can't be closed earlier.
survey-desk-button-open-yes = { $count ->
    [one] Ask { $count } person
   *[other] Ask { $count } people
}
survey-desk-opened = { $count ->
    [one] The survey is open: { $count } person is invited
   *[other] The survey is open: { $count } people are invited
}
survey-desk-nudge = { $count ->
    [one] { $count } person gets a reminder
   *[other] { $count } people get a reminder
}: all who are invited, alike and at one time, whether they have answered or not. Nobody knows who has. Once a day at most.
survey-desk-button-nudge-yes = Remind everybody
survey-desk-nudged = { $count ->
    [one] { $count } person gets a reminder
   *[other] { $count } people get a reminder
}

# The report of a 360 survey and the training summary

button-survey-reports = 360 reports
survey-report-list = <b>360 reports</b>
    Yours, and those that you are to read.
survey-report-list-none = There is no report of a closed survey for you.
survey-report-own = { $year } · my report
survey-report-of = { $year } · { $name }
survey-report-head = <b>{ $title }</b> · { $method }, { $period }
    { $name }
    { $position } · { $unit }
survey-report-answered = Answered: { $least } or more. One figure a competency: the mean of the marks 0 to 5 of all who were asked, to the nearest half. Who answered what isn't kept.
survey-report-answered-shortened = Answered: { $least } or more. One figure a competency: the mean of the marks 0 to 5 of all who were asked, to the nearest half. A 5 counts in it as a 4, and its ends are shown as one, so that nobody's mark can be told from the figure. Who answered what isn't kept.
survey-report-line = <b>{ $name }</b>
    { $bar } { $figure }
survey-report-self = { $title } (not counted): { $mark }
survey-report-self-none = none
survey-report-topics = <b>Least expressed, topics for training</b> ({ $paragraph })
survey-report-topic = { $number }. { $name }: { $statement }
survey-report-no-topics = No competency is less expressed than others.
survey-report-too-few = Not enough answers: fewer than { $least }. At least { $least } people take part in a survey ({ $paragraph }), so by the office's practice there is no report.
survey-report-not-held = Not held: fewer than { $least } people could be asked ({ $paragraph }).
survey-report-training-only = The survey is taken into account in training topics ({ $paragraph }). By the office's practice the report serves training only: it touches no mark, and no decision by marks.
survey-report-readers = It is read only by the evaluatee, the immediate and the higher superior on the day of the report and { $hr } ({ $viewers }). The report is confidential ({ $confidential }).
survey-report-readers-silent = By the office's practice it is read only by the evaluatee, the immediate and the higher superior on the day of the report and { $hr }.
survey-report-kept = Kept: the report and the summary, { $count ->
    [one] { $count } year
   *[other] { $count } years
 } ({ $paragraph }). Single answers were destroyed at the close.
survey-report-elsewhere = The report is ready. By the rules of your body it doesn't come into the chat; it is printed by: { $hr }.
survey-report-button-pdf-kk = PDF in Kazakh
survey-report-button-pdf-ru = PDF in Russian
survey-report-button-look-kk = View in Kazakh
survey-report-button-look-ru = View in Russian
survey-report-file = Report 360
survey-report-disagree = <b>You disagree with the report of { $year }?</b>
    Write in one message what the matter is, up to { $limit } characters. You and { $hr } will read the text; it gets a number, and the answer comes here. Any button ends the waiting.
survey-report-disagree-what = By the office's practice this is a question of procedure and no case of a calibration session. Only procedure is checked: how many were asked, whether they may be asked, whether there were enough answers, whether the figures equal those sealed at the close.
survey-report-disagree-not = Nobody who was asked is named to you or called, no mark is corrected: single answers no longer exist. The report is attached to no calibration case.

# The check of a question about a report, for HR

dispute-about-report = About: the report of the 360 survey, { $period }.
survey-check-title = <b>Automatic check</b>
survey-check-size-yes = Size of the circle: lawful ({ $paragraph }).
survey-check-size-no = Size of the circle: NOT lawful ({ $paragraph }).
survey-check-sides-yes = Those whom the act allows were asked: yes ({ $paragraph }).
survey-check-sides-look = Those whom the act allows were asked: today not all. Somebody may have moved or left; compare with the day of the opening ({ $paragraph }).
survey-check-enough-yes = Enough answers: yes.
survey-check-enough-no = Enough answers: no, no figures were published.
survey-check-seal-yes = The figures equal those sealed at the close: yes.
survey-check-seal-no = The figures equal those sealed at the close: NO. Tell the administrator.
survey-check-seal-none = The trail holds no sealed figures: the circle was closed without a count.
survey-check-limits = By the office's practice nobody who was asked is named to the applicant, no mark is corrected, the report is attached to no calibration case.

# The training summary

button-survey-training = Training summary
survey-training-head = <b>Training summary</b> · { $method }, { $period }
survey-training-why = For how many a competency is among the least expressed ({ $paragraph }); three are counted of each person. A number is shown only where they are at least { $least }, and the others are at least { $least } too.
survey-training-line = { $name }: <b>{ $people }</b>
survey-training-hidden = { $name }: not shown
survey-training-nothing = There are no reports with figures.
survey-training-file = Training summary

# Papers

paper-survey-subtitle = { $method }, { $year }
paper-survey-unverified = Stand-in form: the official text of the appendices isn't set in, and this form wasn't compared with it. The statements are our own words.
paper-survey-outcome = Outcome of the survey
paper-survey-too-few = Not enough answers: fewer than { $least }
paper-survey-not-held = Not held: fewer than { $least } people could be asked
paper-survey-answered = Answered
paper-survey-answered-value = { $least } or more
paper-survey-competence = Competency
paper-survey-scale = 0 to 5
paper-survey-figure = Mean of all who were asked
paper-survey-self = { $title } (not counted)
paper-survey-or-more = { $figure } or more
paper-survey-or-less = { $figure } or less
paper-survey-no-figure = too few marks
paper-survey-shortened = A 5 counts as a 4 in the mean.
paper-survey-legend = Grey bar: the mean to the nearest half; hatched: not shown more exactly. Diamond: the self mark, no part of the mean. "Too few marks": fewer than { $least } gave one.
paper-survey-topics = Least expressed: topics for training
paper-survey-no-topics = No competency is less expressed than others.
paper-survey-training-only = The survey is taken into account in training topics
paper-survey-training-practice = By the office's practice the report serves training only
paper-survey-readers = It is read only by the evaluatee, the immediate and the higher superior on the day of the report and { $hr }
paper-survey-kept = The report and the summary are kept (years: { $years }), single answers were destroyed at the close
paper-training-title = Training summary
paper-training-why = For how many a competency is among the three least expressed. A number is shown only where they are at least { $least }, and the others are at least { $least } too.
paper-training-people = Servants
paper-training-hidden = not shown
paper-training-nothing = There are no reports with figures.
