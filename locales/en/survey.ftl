survey-thanks = The survey of colleagues is closed. Thank you.
survey-resting = The survey of colleagues. Thank you.

# The promise and the circle

survey-head = <b>Survey of colleagues, { $period }</b>
    Answers are taken until: { $until }
survey-same-for-all = Whether you have answered is shown to nobody. Reminders come to all who are asked, and are alike. The bot shows you your own marks in the review only; once you finish, and after the close, nothing but a thank-you is left of the survey in this chat.
survey-who-reads = <b>The report is read by</b> the person who is asked about, that person's immediate and higher superior, and the head of HR. It has one common figure for each competency and no single answers. As a respondent you get no report; the bot doesn't tell the person who was asked.
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
        [one] <b>The circle:</b> { $count } person is asked, and that is you ({ $paragraph }).
       *[other] <b>The circle:</b> { $count } people are asked, you among them ({ $paragraph }).
    }
survey-circle-least = It can't be smaller: there is a report only if all { $count } answer, and each is hidden among the others alone ({ $others }). A respondent who reads the report and remembers the own mark can work something out about the others.
survey-circle-more = There is a report if at least { $least } answer. How many really did is shown to nobody.
survey-circle-short = That is too few (at least { $least } are needed): unless HR invites somebody else, there will be no report.
survey-boss = The immediate superior of the person is always in the circle, and reads the report.
survey-boss-self = You are in the circle as the immediate superior. You will read the report too; the others have been told.
survey-scale =
    { $count ->
        [one] { $count } statement. Marks from 0 (not so at all) to 5 (entirely so); you may say that you can't judge. The names of the competencies are the act's, the statements are our own.
       *[other] { $count } statements. Marks from 0 (not so at all) to 5 (entirely so); you may say that you can't judge. The names of the competencies are the act's, the statements are our own.
    }
survey-may-decline = If you have a conflict of interest, decline and say why: HR sees the reason and may invite somebody else.

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

    HR sees that you declined, and why. The person doesn't. Any button ends the waiting.
survey-declined = You have declined. HR sees it and may invite somebody else.
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
survey-self-who-reads = They are seen by those who read the report: you, your immediate and higher superior, and the head of HR. Unlike the answers of colleagues, these marks aren't anonymous.
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
refuse-survey-not-closed = The summary comes after the survey has closed.
refuse-circle-full = { $most } people are asked already, the act allows no more.
refuse-circle-not-held = Nobody is asked about this person: fewer than three could be.
refuse-seat-superior = The immediate superior is always asked.
refuse-own-circle = Only a colleague of yours sees the circle around you: you don't learn who was asked about you.
refuse-circles-few =
    { $count ->
        [one] { $count } circle has fewer than five people and no reason. Give one.
       *[other] { $count } circles have fewer than five people and no reason. Give one.
    }
refuse-nobody-to-ask = No circle has three people to ask: there is nothing to open.
refuse-survey-changed = The circles changed while you were looking: { $count } people are asked now. Open the survey again.
refuse-staff-changed = The staff changed while circles were being proposed. Try again.
