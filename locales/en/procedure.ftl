# Questions of procedure

button-disputes = A question of procedure
dispute-mine-title = <b>Questions of procedure</b>
    If the procedure was broken (terms, who evaluated, how the result was handed over, arithmetic), ask here. You disagree with the mark itself? For that there is the application for a calibration session, on the result's screen.
dispute-line-open = <b>{ $number }</b>, { $when }: awaits an answer
dispute-line-answered = <b>{ $number }</b>, { $when }: answered
dispute-button-ask = Ask…
dispute-button-open = Question { $number }
dispute-ask = Tell in one message what happened and when, up to { $limit } characters. The question is registered with a number; you and those who answer such questions see it and the answer. Any button ends the waiting.
dispute-head = <b>Question { $number }</b>
    { $name }, { $when }
dispute-waits = Registered. The answer will come here.
dispute-answer = <b>The answer</b>, { $when }
dispute-register-title = <b>Questions of procedure</b>
    Unanswered: { $count } · all: { $total }
dispute-register-line = <b>{ $number }</b> · { $name }
    { $when } · { $state }
dispute-state-open = unanswered
dispute-state-answered = answered
dispute-button-answer = Answer…
dispute-answer-ask = <b>Answer to question { $number }</b>
    { $name } asks:
dispute-answer-limit = Type the answer, up to { $limit } characters. Whoever asked gets it; it doesn't change afterwards. Any button ends the waiting.
desk-button-disputes = { $count ->
    [0] Questions of procedure: none new
   *[other] Questions of procedure: { $count }
}
notice-dispute = Question of procedure { $number } was registered. Please answer it.
notice-dispute-answer = Your question { $number } has been answered.
task-disputes = { $count ->
    [one] { $count } question of procedure awaits an answer
   *[other] { $count } questions of procedure await an answer
}
button-task-disputes = Answer the questions
dispute-untold = ⚠ The applicant isn't in the bot. Tell the answer yourself; how will you?
dispute-told = The applicant was told the answer { $way }, { $day }. { $note }
dispute-tell-read = <b>Read out:</b> the answer to question { $number }, { $name }
dispute-told-day-ask = The answer was told { $way }. On which day? Choose or type a date, as 14.01.2027.
dispute-told-note-ask = <b>{ $name }</b>: the answer was told { $way }, { $day }.

    Type how it went: who took the message, the number of the letter, who signed for it. Without these words nothing is recorded. Any button ends the waiting.
task-dispute-tell = Tell the answer to question { $number }: the applicant isn't in the bot
button-task-dispute-tell = Tell the answer
refuse-dispute-answered = This question was answered already.
