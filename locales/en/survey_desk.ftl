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
survey-desk-days = On which working day should it close? The latest one comes first.
survey-desk-days-none = No working day is left before the last day: it is too late for a survey of this year.
survey-desk-closes = Closes: { $when }
survey-desk-new = The bot will propose whom to ask about whom. Nobody is asked until you have looked through the circles and opened the survey.
survey-desk-kept = <b>What is kept and what is destroyed</b>
    Documents of the evaluation are kept for { $years ->
        [one] { $years } year
       *[other] { $years } years
    } ({ $storage }), but the survey is anonymous ({ $yearly }). So single questionnaires are destroyed at the close: people could be recognised by them. Kept are: { $report } about each person, aggregates, the number invited and the note "3 or more answered".
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
survey-desk-readers = Here is about whom there is: { $report }. It is read by the person, the immediate and the higher superior, and the head of the personnel office.
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
seat-by-hr = added by the personnel office
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
survey-desk-card-untold = Whether there are enough answers isn't said: with fewer than { $told } people, or once somebody has declined, it could show who has answered.
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

# The task

task-survey-circles = Survey, { $period }: { $count ->
    [one] { $count } circle has too few people to ask
   *[other] { $count } circles have too few people to ask
}
button-task-survey-circles = Survey circles
