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
host-majority-members = To change the mark, { $needed } of { $total } members must be for it ({ $paragraph }).
host-majority-participants = To change the mark, { $needed } of { $present } participants must be for it ({ $paragraph }).
host-majority-impossible = ⚠ At the table: { $present } of { $total }, votes needed: { $needed } ({ $paragraph }). There can be no majority yet.
host-said-argument = <b>Evaluator</b>, { $name }: { $text }
host-said-objection = <b>Applicant</b>, { $name }: { $text }
host-said-nothing = nothing noted yet
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
host-seat-rules = Only those with whom the body is lawful: at least { $count } members and an odd number, HR and another evaluator among them ({ $size }); neither the applicant nor the evaluator ({ $excluded }).
host-seat-advice = Everybody who can be a member is shown: the act sets no rules for the body. An odd number of at least { $count } is better. The applicant and whose mark is disputed sit by the official's decision only.
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

# The call

host-call-title = <b>Call the session</b> · case { $number }
host-move-title = <b>Move the session</b> · case { $number }
host-term = Term: { $deadline }
host-call-now = Now: { $when }, { $place }
host-call-day-ask = Choose a day (the working days left in the term) or type a date, such as 14.04.2026.
host-call-day-late = ⚠ The term has passed. The right to a session stays; it will be marked as late. Type a date, such as 14.04.2026.
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
host-open-follows = The members sit down at the table, and the application can't be withdrawn any more. There is no chair and no casting vote: the majority decides.
host-button-open-yes = Open
host-opened = The session is open
host-note-argument = What did the evaluator { $evaluator } say: briefly of the work, and why this mark ({ $paragraph })? Up to { $limit } characters.

    The members, the parties and the official see it; it goes into the protocol. Any button ends the waiting.
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
host-papers-in-kk = Language of the paper: Kazakh.
host-papers-in-ru = Language of the paper: Russian.
host-button-papers-kk = In Kazakh
host-button-papers-ru = In Russian
host-paper-application = Application: PDF
host-paper-decision = Decision: PDF
host-paper-protocol = Protocol: PDF
host-paper-sheet = Sheet: PDF
host-button-own-paper = The sheet on paper: PDF
host-button-look = Look
host-paper-application-file = Application { $number }
host-paper-decision-file = Decision { $number }
host-paper-protocol-file = Protocol { $number }
host-paper-sheet-file = Evaluation sheet { $number }
host-paper-sent = { $title }. Confidential ({ $paragraph }).
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
host-button-form-objection = The applicant's objection…
host-button-form-offers = Proposals…
host-button-form-vote = Who was for { $mark }…
host-button-form-today = Today, { $day }
host-button-form-silent = Nothing was said
host-form-dropped = Thrown away
host-form-ask-number = Type the number of the paper, up to { $limit } characters.
host-form-ask-date = Type the date of the paper, such as 14.04.2026.
host-form-ask-refusal = Type the reason of the refusal as it stands in the paper, up to { $limit } characters.
host-form-ask-argument = What did the evaluator say? Up to { $limit } characters; it goes into the protocol.
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
host-recorded = Recorded. It takes effect when a second person (of HR, or the official) has compared the record with the photo.
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

refuse-post-day = A protocol is posted after it was signed and not later than today.
refuse-paper-day = A paper isn't dated before the application, nor after today.
refuse-paper-seats = No more than { $limit } members can be written down.
refuse-paper-sits = This person has confirmed in the bot already.
refuse-paper-missing = Not everything is written down. Open the form and complete it.
refuse-paper-elsewhere = By decision of your body marks aren't passed through Telegram: HR hands the paper out.
refuse-time-unreadable = The time couldn't be read. Type hours and minutes: 14:20.
refuse-offer-unreadable = Type the mark from 0 to 5 first, then the reason: 4,25 everything was done in time.
refuse-seat-gone = With this person the body would be unlawful. Open the list anew.
