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
refuse-dispute-answered = This question was answered already.
