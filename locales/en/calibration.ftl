# A case: its card

case-head = <b>Case { $number }</b>
case-applicant = Applicant: { $name }, { $position }
case-evaluator = Evaluator: { $name }
case-period = Disputed: the result for { $period }
case-state = Stage: { $stage }
case-late = ⚠ Made too late
case-refusal = Decision: refused. Reason: { $reason }
case-term = { $step } · { $deadline }
case-term-missed = ⚠ { $step }: the last day was { $day } ({ $paragraph }), and it was missed
case-term-decide = Decision on holding and on the body
case-term-hold = The session
case-term-post = The protocol posted in the system
case-body = Members of the session:
case-member = • { $name } — { $capacity }
case-capacity-evaluator = evaluates others
case-capacity-hr-worker = { $hr }
case-capacity-other = by the official's decision
case-capacity-applicant = the applicant
case-capacity-disputed = whose mark is disputed
case-call = Session: <b>{ $when }</b>
    Place: { $place }
case-posted = Protocol posted in the system: { $day }
case-met = Feedback meeting: { $day }. { $note }
case-decided-elsewhere = The decision is made. By a decision of your body marks aren't sent by Telegram: { $hr } hands out the protocol.
case-decided-grade = The session's decision: <b>{ $grade }</b>
case-kept = The session's decision: the mark stays — <b>{ $mark }</b>
    { $grade }
case-changed = The session's decision: was { $before }, is <b>{ $after }</b>
    { $grade }
case-label = { $number } · { $stage } · { $name }
case-stage-registered = registered, awaits a decision
case-stage-composed = body approved
case-stage-called = session called
case-stage-sitting = session under way
case-stage-voting = voting
case-stage-decided = decided, protocol in preparation
case-stage-signing = protocol being signed
case-stage-signed = protocol signed
case-stage-withdrawn = application withdrawn
case-stage-refused = session refused
case-stage-fallen = ended: the result was recalled
case-quote-cut = This is the beginning; the whole text is kept.
case-appeal = The session's decision can be appealed under the Administrative Procedural and Process-Related Code ({ $paragraph }).
case-appeal-address = Where: { $address }
case-note-registered = The application awaits the official's decision. It can be withdrawn, and files added, until the session opens.
case-note-composed = The session will be held. The day and the place come from { $hr }.
case-note-withdrawn = The application was withdrawn and stays in the register. Another can be made while the term runs.
case-note-object = You have the right to argue your disagreement before the members in writing or orally ({ $paragraph }). You can also write it here ahead.
case-note-object-free = You can write your arguments ahead or give them at the session.
cases-title = <b>Calibration sessions</b>
    The cases that you have to do with.
cases-none = <b>Calibration sessions</b>
    There are no cases that you have to do with.
cases-more = { $count ->
    [one] And { $count } older case.
   *[other] And { $count } older cases.
}

# Buttons

button-case = Case { $number }
button-to-case = To the case
button-my-cases = Calibration
button-host-case = Run the session
button-protocol = Read the protocol
button-file = The file
button-copy-number = Copy the number
button-attach = Attach files
button-withdraw = Withdraw…
button-withdraw-yes = Withdraw
button-apply-again = Apply again
button-object = Write an objection
button-object-again = Change the objection
button-register = Register
button-write-again = Write it anew
button-body = Who sits
button-refuse-late = Refuse (late)…
button-approve = Approve…
button-change-body = Change the members
button-propose-again = The body by the rules
button-seats-done = Check the body
button-hold = Hold the session
button-comes = I'll come
button-cannot = I can't
button-step-out = Leave the body…
button-step-out-yes = Leave the body
button-take-part = I take part
button-support = Support { $mark }
button-another-mark = Put forward another
button-mark-reason = Next: why { $mark }
button-vote-yes = For { $mark }
button-vote-no = Against { $mark }
button-argue = Argue the mark
button-argue-again = Change the argument
button-meeting = Record the meeting…
button-today = Today
button-yesterday = Yesterday
button-sign-protocol = Sign the protocol
button-said-object = Hand the objection in
button-said-argue = Hand the argument in
button-said-refuse = Refuse
button-said-mark = Put it forward
button-said-meet = Record it

# The application

apply-head = <b>Application for a calibration session</b>
    The result for { $period }
apply-decides = Decided by the official ({ $title }):
apply-official = { $name }, { $position }
apply-no-official = Decided by the official ({ $title }); the application is passed on by { $hr }.
apply-received = Result received on { $received }.
apply-acquainted = You were acquainted with the result on { $received }.
apply-term = An application has { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} after that day: { $deadline }.
apply-term-late = An application had { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}, the last one { $day } ({ $paragraph }). By the office's practice a late one is taken and marked; the official decides.
apply-skipped = Not counted: { $days }.
apply-skipped-day = { $day } ({ $reason })
apply-who-sees = The application is seen by the official, { $hr } (runs the session), the evaluator and the members of the session.
apply-write = Write in one message what you disagree with and why: in free form, up to { $limit } characters. Any button ends the waiting.
apply-review = Register the application about the result for { $period }?
apply-review-late = ⚠ The term has passed: the application will be marked as late.
apply-review-hint = Photos and documents, up to { $count }, can be attached right after the registration.
said-apply = Application registered
said-object = Objection handed in
said-argue = Argument handed in
said-refuse = Refusal recorded
said-mark = Put forward
said-meet = Meeting recorded
withdraw-ask = Withdraw application { $number }?

    It stays in the register. While the working days for an application run, another can be made; a later one is marked as late.
withdrawn-toast = Application withdrawn
attach-ask = Send photos or documents to application { $number }: up to { $count } files. Whoever reads the application sees them too. Any button ends this.
attach-fetching = Taking in: { $name }…
attach-done = ✓ Attached: { $name }. You can send another.
attach-failed = The file couldn't be taken in. Nothing is lost: send it again.
attach-files-only = A photo or a document is needed here. Send a file, or press a button to finish.
photo-name = Photo { $number }.jpg
object-ask = Write your arguments against the mark, up to { $limit } characters. A new text replaces the one before.
object-who-sees = The members, the evaluator, { $hr } and the official will read them; they go into the protocol.

# The decision and the body

official-in-time = The application came in time: the session is held ({ $paragraph }). By the office's practice it isn't refused. Yours is to approve the body.
official-late = The application came late: by the office's practice you decide whether to hold the session or to refuse with a reason.
official-is-evaluator = ⚠ It is your own mark that is disputed, and nobody else can decide. You aren't a member ({ $paragraph }). By the office's practice you can't refuse the session.
official-is-evaluator-advice = ⚠ It is your own mark that is disputed, and nobody else can decide. By the office's practice you can't refuse the session; better leave yourself out of the body.
official-maslikhat = The session is held and its body approved on a decision of the maslikhat ({ $paragraph }); { $hr } will record it.
body-head = <b>The body for case { $number }</b>
    Members: { $count }
body-nobody = Nobody is chosen.
body-member = • <b>{ $name }</b>, { $position } — { $why } ({ $paragraph })
body-member-plain = • <b>{ $name }</b>, { $position } — { $why }
body-why-evaluator = evaluates others
body-why-hr-worker = { $hr }
body-why-other = taken in besides
body-why-applicant = the applicant
body-why-disputed = whose mark is disputed
body-lawful = The body keeps the rules of the act.
body-fine = Nothing speaks against this body.
body-faults = It can't be approved so:
body-warnings = It can be approved so. Mind this:
body-barred = { $name }: a party to the dispute, can't be a member ({ $paragraph })
body-namer = { $name }: had the disputed mark given, by the office's practice can't be a member
body-applicant = { $name }: the applicant, who doesn't decide on his own mark
body-left = { $name }: no longer serves
body-out = { $name }: has left the body for a conflict of interest
body-empty = nobody is in it
body-small = fewer than { $count } members ({ $paragraph })
body-even = the number of members is even ({ $paragraph })
body-no-hr = nobody of HR ({ $paragraph })
body-no-evaluator = no other evaluator ({ $paragraph })
advice-barred = { $name }: a party to the dispute, better left out
advice-namer = { $name }: had the disputed mark given, better left out
advice-no-evaluatee = { $name }: evaluates nobody in this quarter, and a session is a meeting of evaluators ({ $paragraph })
advice-small = fewer than { $count } members
advice-even = the number of members is even: with the votes divided equally the mark stays
advice-no-hr = nobody of HR
advice-no-evaluator = no other evaluator
seats-head = <b>Who will sit</b> · chosen { $count }
    { $members }
seat-chosen = ✓ { $person }
seat-free = { $person }
hold-ask = Hold the session for case { $number } and approve the body of { $count }?
hold-term = Session: { $deadline }
hold-hint = The applicant, the evaluator, the members and { $hr } get a notice.
held-toast = Body approved
refusal-ask = Refuse a session on the late application { $number }?

    Write the reason, up to { $limit } characters. The applicant, the evaluator and { $hr } will read it. Any button ends the waiting.

# The table

member-called = You are a member of the session. Will you come?
member-comes = You answered: I'll come. Read the file before the session.
member-cannot = You have answered that you can't come. A replacement will be found by the same rules.
member-sitting = The session is open. Confirm that you take part: then you can put a mark forward and vote.
member-sits = You can support the mark or give arguments for correcting it ({ $paragraph }).
member-to-sign = Read the protocol and sign it: the button is under its last page.
member-signed = You have signed the protocol.
ballot = Before the table: <b>{ $mark }</b>
    { $grade }
ballot-count = Voted: { $done } of { $count }. Needed for it: { $needed }. Voting until { $until }; who hasn't voted by then doesn't count as for it.
ballot-given-yes = Your vote: for.
ballot-given-no = Your vote: against.
ballot-who-sees = Your vote is revealed once everybody has voted: the members and { $hr } see it, and it goes into the protocol. It can't be changed.
table-mark = The evaluator's mark: <b>{ $mark }</b>
table-proposals = Put forward:
table-proposal = • { $name } proposes <b>{ $mark }</b>.
table-support = • { $name } supports <b>{ $mark }</b>.
table-reason = “{ $reason }”
round-carried = ✓ { $mark }: carried, { $done } for ({ $needed } needed)
round-fell = { $mark }: not carried, { $done } for ({ $needed } needed)
round-for = For: { $names }
round-against = Against: { $names }
round-silent = Didn't vote: { $names }
step-out-ask = Leave the body of case { $number } for a conflict of interest?

    What you put forward is taken off, the file is closed to you; there is no way back into this body. Somebody else will be found by the same rules.
stepped-out = You have stepped out of the body. A replacement will be found by the same rules.
protocol-all-signed = Everybody has signed the protocol. The file is closed to the members; you can still read the protocol.
choose-mark = You put forward: <b>{ $mark }</b>
    { $grade }
choose-mark-hint = Choose by the buttons or type 0 to 5, for example 3,75. The mark is for the period as a whole.
mark-ask = Why { $mark }? Write your arguments.
support-ask = Why do you support { $mark }? Write your arguments.
mark-reason-who-sees = The members and { $hr } will see the mark and the arguments; with your name they go into the protocol.
write-here = Up to { $limit } characters. Any button ends the waiting.
attend-yes-toast = Recorded: you'll come
attend-no-toast = Recorded: you can't come
vote-toast = Vote taken

# The evaluator

evaluator-argue = Describe the servant's work briefly and argue your mark ({ $paragraph }): here in writing, or at the session.
evaluator-wait = Here you see how the case goes.
evaluator-no-vote = You don't vote.
evaluator-meet = What is left is the feedback meeting with the servant ({ $paragraph }), open and friendly. What to talk about:
plain-line = { $text }
argue-ask = Describe the work in the period briefly and argue your mark, up to { $limit } characters. A new text replaces the one before.
argue-who-sees = The members, the applicant, { $hr } and the official will read it; it goes into the protocol.
meeting-ask = <b>The feedback meeting</b> ({ $paragraph })
meeting-day-hint = When was it? Choose, or type a date, for example 27.04.2026.
meeting-note-ask = Meeting: { $day }. Write briefly what you talked about:
meeting-who-sees = The servant, { $hr } and the official will read the note.
review-object = Hand in the objection in case { $number }?
review-argue = Hand in the argument in case { $number }?
review-refuse = Refuse the session in case { $number } for this reason?
review-mark = Put <b>{ $mark }</b> forward with these arguments?
review-support = Support <b>{ $mark }</b> with these arguments?
review-meet = Record the meeting: { $day }?

# The file and the protocol

case-file-head = <b>The file of case { $number }</b>
case-file-own = It is read by you, by whoever gave the disputed mark, by { $hr }, and until the protocol is signed by the members and the official.
case-file-logged = Confidential ({ $paragraph }). Every view is recorded. Members read it until the protocol is signed.
case-ended = Case { $number } has ended: { $stage }. Its file is closed.
case-file-part-sheet = The sheet
case-file-part-before = Earlier quarters
case-file-part-text = The application
case-file-part-object = The objection
case-file-part-argue = The evaluator's argument
case-file-part-marks = Proposals and votes
case-file-title-sheet = <b>The sheet</b> · { $number }
case-file-title-before = <b>Earlier quarters</b> · { $number }
case-file-title-text = <b>The application</b> · { $number }
case-file-title-object = <b>The objection</b> · { $number }
case-file-title-argue = <b>The evaluator's argument</b> · { $number }
case-file-title-marks = <b>Proposals and votes</b> · { $number }
case-file-nameless = Unnamed file
case-file-quarter = { $period }: <b>{ $mark }</b>
    Evaluated by { $name }
case-file-sent = A file of the case.
protocol-head = <b>Protocol of the calibration session</b>
    Case { $number }
protocol-held = Held: { $when }
    Place: { $place }
protocol-absent = • { $name } — { $capacity }; took no part
protocol-argument = <b>The evaluator</b>
protocol-objection = <b>The applicant</b>
protocol-silent = Didn't speak.
protocol-away = Didn't come: { $why }
protocol-majority-members = To change the mark { $count ->
    [one] { $count } vote for it is needed
   *[other] { $count } votes for it are needed
}: a majority of the members ({ $paragraph }).
protocol-majority-participants = To change the mark { $count ->
    [one] { $count } vote for it is needed
   *[other] { $count } votes for it are needed
}: a majority of the participants ({ $paragraph }).
protocol-wording = <b>Particulars</b>
protocol-signatures = Signatures:
protocol-signed = • { $name }, { $day }
protocol-refused = • { $name } refused to sign, { $day }: { $reason }
protocol-sign-below = It is signed under the last page.
protocol-signed-toast = Protocol signed

# Notices and tasks

notice-case-registered = An application for a calibration session was registered: { $number }.
notice-case-composed = Case { $number }: the session will be held, its body is approved.
notice-case-composed-member = You are a member of a calibration session, case { $number }. The day and the place come from { $hr }.
notice-case-called = Case { $number }: the calibration session is called.
notice-case-called-member = Invitation to a calibration session, case { $number }. Answer whether you'll come.
notice-case-sitting = Case { $number }: the session is under way.
notice-case-voting = Case { $number }: the vote is under way.
notice-case-decided = Case { $number }: the session has decided, the protocol is in preparation.
notice-case-signing = Case { $number }: the protocol is there to be signed.
notice-case-signed = Case { $number }: the protocol is signed, the decision stands.
notice-case-withdrawn = Case { $number }: the applicant has withdrawn.
notice-case-refused = Case { $number }: the session was refused.
notice-case-fallen = Case { $number } has ended: the disputed result was recalled.
notice-case-out = Case { $number }: you are no longer a member of the calibration session and needn't come.
notice-record = Case { $number }: an act on paper was recorded. Compare it with the document and confirm.
task-case-decide = Application { $number }: decide on the calibration session and its body
task-case-call = Case { $number }: set day and place of the session
task-case-open = Case { $number }: hold the session
task-case-run = Case { $number }: the session is under way, bring it to its end
task-case-word = Case { $number }: check the protocol and send it round
task-case-post = Case { $number }: post the protocol in the system
task-case-tell = Case { $number }: tell the applicant, who isn't in the bot
task-case-answer = Case { $number }: answer the invitation
task-case-table = Case { $number }: the session is under way, put your mark forward
task-case-vote = Case { $number }: vote
task-case-sign = Case { $number }: sign the protocol
task-case-feedback = Case { $number }: meet the servant and record the meeting
task-record = { $count ->
    [one] Confirm the record of a paper
   *[other] Confirm the records of papers: { $count }
}
button-task-case-decide = Look at it
button-task-case-call = Call the session
button-task-case-open = To the session
button-task-case-run = To the session
button-task-case-word = To the protocol
button-task-case-post = To the protocol
button-task-case-tell = Tell
button-task-case-answer = Answer
button-task-case-table = To the table
button-task-case-vote = Vote
button-task-case-sign = To be signed
button-task-case-feedback = To the meeting
button-task-record = Compare the record

# HR runs a case: the register

desk-button-cases = { $count ->
    [0] Calibration: no cases
   *[other] Calibration: { $count }
}
host-register-title = <b>Register of calibration cases</b>
    Going on: { $count } · all: { $total }
host-register-line = <b>{ $number }</b> · { $name }
    { $stage }
host-register-term = { $step }: { $deadline }
host-register-missed = ⚠ Missed: { $steps }

# The host's screen

host-answers-comes = { $count ->
    [one] { $count } of { $total } comes.
   *[other] { $count } of { $total } come.
}
host-answers-cannot = ⚠ Can't come: { $names }. Replace them.
host-answers-silent = No answer yet: { $names }
host-table = At the table: { $count } of { $total }: { $names }
host-table-few = ⚠ Fewer than { $count } at the table. The act allows it; better wait for the others.
host-majority-members = To change the mark, a majority of the members is needed ({ $paragraph }): { $needed } of { $total } for it.
host-majority-participants = To change the mark, a majority of the participants is needed ({ $paragraph }): { $needed } of { $present } for it.
host-majority-impossible = ⚠ At the table: { $present } of { $total }, votes needed for a majority ({ $paragraph }): { $needed }. There can be no majority yet.
host-said-argument = <b>Evaluator</b>, { $name }: { $text }
host-said-objection = <b>Applicant</b>, { $name }: { $text }
host-said-nothing = nothing noted yet
host-said-absent = didn't come: { $why }
host-unheard-argument = ⚠ At the session the evaluator argues the mark ({ $paragraph }). By the office's practice no vote begins without his words, written or spoken. Note them, or that the evaluator didn't come.
host-unheard-invitation = ⚠ The applicant may argue his disagreement in writing or orally ({ $paragraph }). By the office's practice he is invited to before a vote. The invitation hasn't arrived yet: tell the applicant and record it.
host-no-proposals = Nothing has been put forward yet.
host-proposals = Put forward:
host-proposal = • { $name } puts forward <b>{ $mark }</b>. “{ $reason }”
host-proposal-support = • { $name } supports <b>{ $mark }</b>. “{ $reason }”
host-round-runs = Being voted on: <b>{ $mark }</b>. Voted: { $count } of { $total }. The votes are revealed together.
host-round-over = <b>{ $mark }</b>: { $count } of { $total } for it
    For: { $yes }
    Against: { $no }
host-round-silent = Didn't vote: { $names }
host-vote-until = Voting until { $when }. Whoever is late counts as not for.
host-wording = Clarifications of the protocol:
    <blockquote>{ $text }</blockquote>
host-signed-count = { $count ->
    [0] Signatures: none of { $total } yet
   *[other] Signatures: { $count } of { $total }
}
host-signed = ✓ { $name }, { $when }
host-unsigned = • { $name }: signature awaited
host-refused = • { $name }: refused to sign. { $reason }
host-feedback-waits = The evaluator's feedback meeting with the servant ({ $paragraph }) isn't recorded yet.
host-paper-waits = { $count ->
    [one] { $count } record of an act on paper waits for a second person.
   *[other] { $count } records of acts on paper wait for a second person.
}
host-button-maslikhat = The maslikhat decides ({ $paragraph })
host-button-not-maslikhat = The official decides
host-button-call = Call the session…
host-button-body = Members
host-button-open = Open the session…
host-button-move = Move the session…
host-button-refresh = Refresh
host-button-vote = Vote…
host-button-argument = Note the evaluator's words
host-button-absence = The evaluator didn't come…
host-button-invite = Invite the applicant to argue…
host-button-objection = Note the applicant's objection
host-button-hour = Change the hour of the vote…
host-button-to-sign = Send round to be signed…
host-button-protocol = Protocol
host-button-word = Clarify the protocol
host-button-posted = The protocol is posted…
host-button-no-sign = Won't sign: { $name }
host-button-own-seat = To my own seat
host-button-papers = Papers: PDF and a look
host-button-second = { $count ->
    [one] To be confirmed: { $count } record
   *[other] To be confirmed: { $count } records
}
host-button-paper-order = Record an order on paper
host-button-paper-maslikhat = Record the maslikhat's decision
host-button-paper-vote = Record a vote in the room
host-button-paper-signatures = Record signatures on paper

# Members

host-body-title = <b>Members of the session</b> · case { $number }
host-member-line = • <b>{ $name }</b>, { $capacity }: { $answer }
host-answer-present = at the table
host-answer-uncalled = not called yet
host-answer-comes = comes
host-answer-cannot = can't come
host-answer-silent = no answer
host-body-hint = Until the vote is over, a member can be replaced by the same rules.
host-button-replace = Replace: { $name }
host-button-fill = Fill the empty seat…
host-button-add = Add a member…
host-seat-replace = Who replaces <b>{ $name }</b>?
host-seat-fill = Who joins the body?
host-seat-rules = Only those with whom the body is lawful: at least { $count } members and an odd number ({ $odd }), HR and another evaluator among them ({ $included }); neither the applicant nor the evaluator ({ $excluded }).
host-seat-advice = A session is a meeting of evaluators ({ $meeting }): they are shown first. An odd number of at least { $count } is better. Whose mark is disputed sits by the official's decision only, the applicant never.
host-seat-nobody = There is nobody. Change the body in another way.
host-seat-label = { $name } · { $capacity }
host-button-seat-goes = Give the seat up
host-swap-ask = Replace a member?
    Instead of: { $out }
    Will be: <b>{ $to }</b>, { $position }
host-swap-add = Add to the body: <b>{ $to }</b>, { $position }?
host-swap-goes = Take out of the body without a replacement: <b>{ $out }</b>?
host-swap-voting = ⚠ A vote is going on: with another body it begins anew.
host-button-swap-yes = Change the body
host-swapped = The body is changed

# Telling an applicant who isn't in the bot (X-50)

host-thing-registered = the application is registered
host-thing-argue = invitation to argue
host-thing-call = day of the session
host-thing-outcome = outcome and appeal
host-thing-meeting = feedback meeting
host-way-phone = by telephone message
host-way-letter = by registered letter
host-way-telegram = by telegram
host-way-sms = by text message
host-way-email = by e-mail
host-way-other = by another means that is recorded
host-way-paper = handed over on paper
host-button-tell = Tell: { $what }
desk-button-untold = Applicants to be told: { $count }
host-untold-title = <b>Applicants to be told</b> · cases: { $count }
    They aren't in the bot: each step of the case is told in a way that records the notice.
host-untold-head = <b>{ $number }</b> · { $name }
host-untold-line = • { $what }
host-untold-by = • { $what } ({ $paragraph }); by the office's practice until { $day }
host-untold = ⚠ <b>{ $name }</b> isn't in the bot. To be told by you:
host-told-title = The applicant was told:
host-told-line = • { $what }, { $way }, { $day }. { $note }
host-tell-logged = You see this only in order to tell the applicant. That you looked is written down.
host-tell-read = <b>Read out:</b> case { $number }.
host-tell-how = How did you tell it?
host-told-day-ask = Notice: { $what }, { $way }. On which day was the applicant told? Choose or type a date, as 14.04.2026.
host-told-note-ask = <b>{ $name }</b>: { $what }, { $way }, { $day }.

    Type how it went: who took the message, the number of the letter, who signed for it. Without these words nothing is recorded. Don't write marks. Any button ends the waiting.
host-told = The notice is recorded
tell-registered = Your application for a calibration session was registered on { $day } under { $number }. The session and its members will be decided on by { $until } ({ $paragraph }).
tell-held = On your application a calibration session will be held; its members are approved. Day and place will be told to you.
tell-call = The calibration session on your application: <b>{ $when }</b>
    Place: { $place }
tell-argue = You may argue in writing, or orally at the session ({ $paragraph }).
tell-argue-free = You may argue in writing or at the session itself.
tell-decided = The calibration session has considered the result of your evaluation for { $period }.
tell-protocol = The protocol is given on paper by { $hr }.
tell-refused = The calibration session was refused. Reason: { $reason }
tell-fallen = The case is ended: the result for { $period } was recalled. The new one will be told to you; its term for an application begins anew.
tell-meeting = The evaluator { $name } invites you to a feedback meeting ({ $paragraph }). Agree on day and place.

# The call

host-call-title = <b>Call the session</b> · case { $number }
host-move-title = <b>Move the session</b> · case { $number }
host-term = Term: { $deadline }
host-call-now = Now: { $when }, { $place }
host-call-day-ask = Choose a day (the working days left in the term) or type a date, such as 14.04.2026.
host-call-day-late = ⚠ The term has passed. By the office's practice the right to a session stays; it will be marked as late. Type a date, such as 14.04.2026.
host-call-day = <b>{ $day }</b>, { $weekday }
host-call-after-term = ⚠ This is after the term ({ $day }): the session will be marked as late.
host-call-time-ask = Choose a time or type it, such as 14:20.
host-call-place-ask = It begins at { $time }. Type the place or a video link: everybody whom you call gets it.
host-button-same-place = The same place: { $place }
host-call-confirm = <b>Call the session?</b>
host-move-confirm = <b>Move the session?</b> Everybody is asked anew.
host-call-at = { $time }, { $place }
host-call-day-off = ⚠ This isn't a working day.
host-call-invited = Invited are the members: { $members }; the evaluator { $evaluator } and the applicant { $applicant }.
host-call-no-vote = Without a vote: { $names }.
host-button-call-yes = Call
host-button-move-yes = Move
host-button-place-again = Change the place
host-called = Invitations sent

# The session and the vote

host-open-ask = <b>Open the session?</b> Case { $number }
host-open-follows = The members sit down at the table, and the application can't be withdrawn any more. The act names no chair and no casting vote: the majority decides.
host-button-open-yes = Open
host-opened = The session is open
host-note-argument = What did the evaluator { $evaluator } say: briefly of the work, and why this mark ({ $paragraph })? Up to { $limit } characters.

    The members, the parties and the official see it; it goes into the protocol. Any button ends the waiting.
host-note-absence = At the session the evaluator argues the mark ({ $paragraph }). Why didn't { $evaluator } come? At most 500 characters.

    The members, the parties and the official will see it; it stands in the protocol. Any button ends the waiting.
host-note-objection = What did { $applicant } object ({ $paragraph })? Up to { $limit } characters.

    The members, the parties and the official see it; it goes into the protocol. Any button ends the waiting.
host-note-objection-free = What did { $applicant } object? Up to { $limit } characters.

    The members, the parties and the official see it; it goes into the protocol. Any button ends the waiting.
host-note-wording = Type the clarifications of the protocol, up to { $limit } characters: they become a part of it. They can't change the outcome of the vote.

    Everybody who reads the protocol sees them. Any button ends the waiting.
host-note-now = Noted now:
    <blockquote>{ $text }</blockquote>
host-noted = Noted
host-vote-impossible = Too early to vote: wait for the others, replace who isn't there, or move the session.
host-vote-nothing = Nobody has asked for a change: there is nothing to vote on, and the mark stays.
host-button-vote-nothing = End without a vote
host-vote-order = The order of the vote, nearest to the evaluator's mark first:
host-vote-line = { $number }. <b>{ $mark }</b>
host-vote-ask = Once it begins, nothing more can be put forward. How much time for each mark? Whoever is late counts as not for.
host-span-15 = 15 minutes
host-span-30 = 30 minutes
host-span-60 = 1 hour
host-span-day = Today until 18:00
host-vote-begun = The vote has begun
host-vote-ended = The mark stays
host-hour-ask = How much more time for the mark that is being voted on?
host-hour-moved = The hour of the vote is changed

# The protocol

host-to-sign-ask = <b>Send the protocol round to be signed?</b> Case { $number }
    Signed by: { $names }
host-to-sign-follows = After this the text doesn't change. Once everybody has signed, or a refusal is recorded, the decision stands.
host-button-to-sign-yes = Send it round
host-sent-to-sign = The protocol is being signed
host-no-sign-ask = Why won't { $name } sign the protocol? Type the reason, up to 500 characters: it goes into the protocol. Any button ends the waiting.
host-no-sign-told = Record the refusal to sign: <b>{ $name }</b>?
host-button-no-sign-yes = Record the refusal
host-no-sign-done = Refusal recorded
host-posted-ask = When was the protocol of case { $number } posted in the system? If not today, type the date, such as 14.04.2026.
host-late-all-the-same = The term has passed: the posting will be marked as late.
host-button-posted-today = Today, { $day }
host-posted = Posting recorded

# Papers

host-papers-title = <b>Papers of case { $number }</b>
host-papers-own = <b>Evaluation sheet</b>, { $period }
host-paper-application = Application: PDF
host-paper-decision = Decision: PDF
host-paper-protocol = Protocol: PDF
host-paper-sheet = Sheet: PDF
host-paper-application-file = Application { $number }
host-paper-decision-file = Decision { $number }
host-paper-protocol-file = Protocol { $number }
host-paper-sheet-file = Evaluation sheet { $number }
host-paper-sent = { $title }. Confidential ({ $paragraph }).
host-paper-sent-silent = { $title }. It holds results of the evaluation.
host-paper-nameless = Document

# An act on paper

host-form-order = <b>Order on paper</b> · case { $number }
    Write it down and send a photo: it takes effect when a second person has compared the two.
host-form-maslikhat = <b>Decision of the maslikhat ({ $paragraph })</b> · case { $number }
    Write it down and send a photo: it takes effect when a second person has compared the two.
host-form-vote = <b>Vote in the room</b> · case { $number }
    Write down how it went and send a photo of the paper: the outcome takes effect when a second person has compared the two.
host-form-signatures = <b>Signatures on paper</b> · case { $number }
    Write down who signed the protocol and send a photo of it: the signatures take effect when a second person has compared the two.
host-form-none = none
host-form-number = Number: { $value }
host-form-date = Date: { $value }
host-form-members = Members: { $value }
host-form-refusal = Refused, reason: { $value }
host-form-present = Present: { $value }
host-form-argument = Evaluator: { $value }
host-form-objection = Applicant: { $value }
host-form-offer = • { $name }: <b>{ $mark }</b>. “{ $reason }”
host-form-vote-open = For { $mark }: not written down
host-form-vote-count = For { $mark }: { $count ->
    [0] nobody
   *[other] { $count }, { $names }
}
host-form-missing = Missing: { $names }.
host-form-lacks-number = number
host-form-lacks-date = date
host-form-lacks-members = members
host-form-lacks-present = who was present
host-form-lacks-votes = votes
host-form-lacks-hands = signatures
host-form-lacks-argument = the evaluator's words, or that the evaluator didn't come
host-form-lacks-invitation = the applicant's invitation to argue
host-form-refused = ⚠ It can't be recorded so: { $why }
host-form-complete = Everything is written down. The photo of the paper is left.
host-button-photo = Add the photo…
host-button-form-drop = Throw it away
host-button-form-number = Number
host-button-form-date = Date
host-button-form-members = Members by the order…
host-button-form-refusal = The order refuses…
host-button-form-held = The order holds the session
host-button-form-present = Who was present…
host-button-form-argument = The evaluator's words…
host-button-form-absence = Didn't come…
host-button-form-objection = The applicant's objection…
host-button-form-offers = Proposals…
host-button-form-vote = Who was for { $mark }…
host-button-form-today = Today, { $day }
host-button-form-no-argument = Nothing was argued
host-button-form-no-absence = Did come
host-button-form-no-objection = Nothing was said
host-form-dropped = Thrown away
host-form-ask-number = Type the number of the paper, up to { $limit } characters.
host-form-ask-date = Type the date of the paper, such as 14.04.2026.
host-form-ask-refusal = Type the reason of the refusal as it stands in the paper, up to { $limit } characters.
host-form-ask-argument = What did the evaluator say? Up to { $limit } characters; it goes into the protocol.
host-form-ask-absence = Why didn't the evaluator come? At most { $limit } characters; it stands in the protocol.
host-form-ask-objection = What did the applicant object? Up to { $limit } characters; it goes into the protocol.
host-members-title = <b>Whom the paper names</b> · ticked: { $count }
host-on-list = ✓ { $name }
host-off-list = { $name }
host-present-title = <b>Who was present</b> · ticked: { $count }
host-offers-title = <b>Proposals in the room</b>
    Choose who put a mark forward or supported one.
host-offer-ask = What did <b>{ $name }</b> put forward? Type the mark and the reason in one message, such as: 4,25 everything was done in time.
host-button-no-offer = Put nothing forward
host-count-title = Who was for <b>{ $mark }</b>? Ticked: { $count }, needed: { $needed }.
host-for = ✓ { $name }
host-not-for = { $name }
host-button-nobody-for = Nobody
host-hand-signed = ✓ { $name }: signed
host-hand-none = • { $name }: no signature
host-hand-refused = • { $name }: refused. { $reason }
host-button-hand-signed = Signed
host-button-hand-none = Not yet
host-button-hand-refused = Refused to sign…
host-photo-ask-order = Send a photo or a scan of the order.
host-photo-ask-maslikhat = Send a photo or a scan of the maslikhat's decision.
host-photo-ask-vote = Send a photo or a scan of the paper on which the vote is written.
host-photo-ask-signatures = Send a photo or a scan of the signed protocol.
host-recorded = Recorded. It takes effect once a second person (of the same role, or the official) has compared it with the photo.
host-not-recorded = Not recorded: { $why } What you typed is kept.
host-recording-failed = The photo couldn't be taken in, by our own fault. What you typed is kept: send the photo again.

# The second person

host-second-nothing = Nothing waits to be confirmed.
host-second-order = <b>Order on paper</b> · case { $number }
host-second-maslikhat = <b>Decision of the maslikhat</b> · case { $number }
host-second-vote = <b>Vote in the room</b> · case { $number }
host-second-signatures = <b>Signatures on paper</b> · case { $number }
host-second-by = Recorded by { $name }, { $when }
host-second-ask = Open the paper and compare. If all is so, confirm: then the act takes place.
host-second-wait = Waits for a second person: nobody confirms himself.
host-button-look-paper = Open the paper
host-button-confirm = Compared, I confirm
host-button-drop-record = Throw the record away
host-second-photo = The paper that the record rests on.
host-confirmed = Confirmed. The act has taken place.

# Refusals

refuse-case-stage = This can't be done now: { $stage }.
refuse-case-in-time = The application came in time: the session is held (para. { $paragraph }), and by the office's practice it isn't refused.
refuse-case-mark = A mark is 0 to 5, with two decimals at most. For example, 3,75.
refuse-case-twice = There is an application about this result already, and no second one.
refuse-case-maslikhat = For members and the chairman of the revision commission a session is held on a decision of the maslikhat (para. { $paragraph }).
refuse-call-past = That time has passed. Choose another.
refuse-call-term = The term of the session ends on { $day }: call it for that day at the latest.
refuse-files-many = No more than { $limit } files can be attached.
refuse-member-twice = This person is a member already.
refuse-no-majority = At the table: { $present }, votes needed: { $needed }. Wait for the others or replace members.
refuse-no-photo = A photograph of the document is needed.
refuse-not-present = First confirm that you take part in the session.
refuse-second-person = The record is confirmed by somebody other than its writer.
refuse-vote-open = The vote isn't finished: write down the outcome for every mark.
refuse-unheard-argument = At the session the evaluator argues the mark (par. { $paragraph }). By the office's practice no vote begins without it. Note the words, or the absence.
refuse-unheard-invitation = The applicant may argue the disagreement (par. { $paragraph }). By the office's practice no vote begins before the invitation. Tell the applicant, record it.
refuse-told-day = Nobody is told before it has happened, or later than today.
refuse-vote-order = Marks are voted on in order: the nearest to the evaluator's mark first.
refuse-vote-over = The vote on this mark is over. Open the case anew.
refuse-voted = Your vote was taken and can't be changed.
refuse-words-gone = This text no longer waits to be sent. Open the case and write it anew.
refuse-meeting-day = The meeting comes after the protocol is signed, and not later than today.
refuse-body-barred = A party to the dispute is in the body: applicant and evaluator can't be members (para. { $paragraph }).
refuse-body-namer = Whoever had the disputed mark given is in the body: by the office's practice they can't be a member.
refuse-body-applicant = The applicant is in the body: he doesn't decide on his own mark. Take him out.
refuse-body-left = Somebody in the body no longer serves.
refuse-body-out = Somebody in the body has left it for a conflict of interest.
refuse-body-empty = Nobody is in the body.
refuse-body-small = The body has too few members (para. { $paragraph }).
refuse-body-even = The number of members has to be odd (para. { $paragraph }).
refuse-body-no-hr = Nobody of HR is in the body (para. { $paragraph }).
refuse-body-no-evaluator = No other evaluator is in the body (para. { $paragraph }).
refuse-post-day = A protocol is posted after it was signed and not later than today.
refuse-paper-day = A paper isn't dated before the application, nor after today.
refuse-paper-seats = No more than { $limit } members can be written down.
refuse-paper-sits = This person has confirmed in the bot already.
refuse-paper-missing = Not everything is written down. Open the form and complete it.
refuse-time-unreadable = The time couldn't be read. Type hours and minutes: 14:20.
refuse-offer-unreadable = Type the mark from 0 to 5 first, then the reason: 4,25 everything was done in time.
refuse-seat-gone = With this person the body would be unlawful. Open the list anew.
