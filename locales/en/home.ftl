# Buttons

button-help = Help
button-language = Language
button-to-tasks = To my tasks
button-yes-me = Yes, it's me
button-no-me = No, not me
button-share-contact = Share my contact
button-snooze = Remind tomorrow
button-task-of = { $label }: { $period }
button-out-of-date = This button is out of date. Here are your tasks.

# Joining

hello-choose = Which language shall we speak?
choose-language = Which language shall we speak?
stranger = Hello. This bot of a state body answers invited employees only.

    Open the personal link that HR gave you, or share your own contact if HR knows your number.
stranger-toast = This bot answers invited employees only.
private-only = Buttons work only in your own chat with the bot.
contact-found = Contact received.
is-this-you = Is this you?

    <b>{ $name }</b>
    { $position }
    { $unit }
not-me-told = Thank you. HR will learn that the link has reached the wrong person. The link itself keeps working for its owner.
welcome = Hello, { $name }.

    This is where the official performance evaluation of corpus "B" civil servants takes place. The bot brings you your task, reminds you of the term and shows you your result.
help = <b>What you can do here</b>
    • /tasks — your open tasks
    • /language — language
    • /privacy — what is kept and who sees it

    Everything works by buttons: no command has to be typed. With questions on the procedure turn to HR: it settles them with all whom they concern.
privacy = <b>What is kept</b>
    Your data from the staff file, the name of your Telegram account, evaluation sheets with your marks and a trail of acts. The bot itself removes no evaluation document; only single answers of the anonymous survey are destroyed, at its close.

    Results are confidential. The bot forbids forwarding messages with results, but can't prevent a picture of the screen.

# Tasks

home-title = <b>{ $name }</b>, your tasks
home-nothing = Nothing is asked of you now.
digest-title = <b>Reminder</b>
snoozed = I'll remind you: { $when }.
refuse-snooze = It can't be put off any more: the term is { $day }.

# /privacy: what is stored about the reader now

stored-title = <b>Rows about you now</b>
stored-line = • { $what }: { $count }
stored-staff = row of the staff file
stored-account = Telegram account
stored-roles = roles
stored-worked-days = days worked, by quarter
stored-absences = absences
stored-sheets = evaluation sheets about you
stored-to-sign = sheets that you mark
stored-results = signed results
stored-years = year marks
stored-plans = versions of your work plans
stored-received-marks = marks from other bodies
stored-admissions = decisions to take you into an evaluation
stored-cases = your applications for a calibration session
stored-case-seats = seats in calibration sessions
stored-disputes = questions of procedure
stored-incoming = your applications written down from paper
stored-letters = notices to you
stored-trail = entries about your acts in the trail
stored-circles = surveys about you
stored-prompts = text awaited from you
stored-changes = changes of your superior, roles, phone and access
stored-former-account = your former Telegram account, until you come in by a new one
stored-acting = being named acting head

stored-seats-title = <b>Surveys in which you are asked</b>
stored-seats-sealed = Whether an answer lies under a seal nobody can see, and you can't either, here.
stored-seat-invited = • about { $name }: { $bytes } sealed bytes
stored-seat-erased = • about { $name }: the survey is closed, what was sealed is destroyed
stored-seat-declined = • about { $name }: you declined
stored-seat-removed = • about { $name }: you are asked no more

privacy-kept = Evaluation documents are kept { $years ->
    [one] { $years } year
   *[other] { $years } years
} from the completion of the evaluation ({ $storage }).
privacy-kept-open = Evaluation documents are kept ({ $storage }); the act sets no term, so the bot deletes none.
privacy-confidential = Results are confidential ({ $confidential }).

# Commands and the bot's description

command-tasks = my tasks
command-help = what you can do and who sees what
command-language = language
command-privacy = what is kept
command-desk = HR desk
bot-description = The official performance evaluation of corpus "B" civil servants. The bot answers invited employees: open the personal link from HR.
bot-short-description = Performance evaluation of corpus "B" civil servants
