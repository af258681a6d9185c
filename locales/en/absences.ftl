# Who is away while the evaluation runs (S-6b, B-4b), and the notice that it begins (S-27, S-31)

away-unknown = not known
away-waits = Away since { $first }, expected back: { $when }. { $count ->
    [one] КЦИ are evaluated within { $count } working day after the return to work ({ $paragraph }). Until then this sheet isn't late.
   *[other] КЦИ are evaluated within { $count } working days after the return to work ({ $paragraph }). Until then this sheet isn't late.
}
away-own = Back at work since { $back }: the last day of this sheet is { $day } ({ $paragraph }).
away-common = Away since { $first }: evaluated without taking part, in the common term, by { $day } ({ $paragraph }).
away-label = { $name } · away
away-label-own = { $name } · by { $day }
desk-state-away = away, no term runs
desk-state-back = back, a term of its own
desk-button-absences = { $count ->
    [0] Away: nobody
   *[other] Away: { $count }
}
desk-button-absent = Record an absence
desk-button-flag-clear = Settled
desk-flag-cleared = The message is settled
absences-title = { $count ->
    [0] <b>Who is away</b>: nobody now.
   *[other] <b>Who is away</b>: { $count }
}
absences-after-return = { $count ->
    [one] Whoever is away while the evaluation runs is evaluated by КЦИ within { $count } working day after the return to work, and ranked without taking part in the common term ({ $paragraph }).
   *[other] Whoever is away while the evaluation runs is evaluated by КЦИ within { $count } working days after the return to work, and ranked without taking part in the common term ({ $paragraph }).
}
absences-common = Whoever is away while the evaluation runs is evaluated without taking part, in the common term ({ $paragraph }).
absences-button-add = Record an absence
absences-whom = <b>Who is away?</b>
absence-kind-ask = <b>{ $name }</b>

    For which of the act's reasons ({ $paragraph })?
absence-days-ask = <b>{ $name }</b>, { $kind }

    Type the first day away and, if it is known, the day of return to work: 02.10.2023 16.10.2023. A ground may follow the dates, the number of an order for instance; write no diagnosis. HR and those who check the trail see the reason and the ground; the evaluator sees the days alone.
absence-head = <b>{ $name }</b>, { $position }
    { $kind }
absence-days = Away since { $first }, expected back: { $expected }
absence-came = Back at work since { $day }
absence-reason = Ground: { $reason }
absence-recorded = Recorded by { $name }, { $when }
absence-since = since { $day }
absence-back = back since { $day }
absence-overdue = back?
absence-button-today = Back today
absence-button-back = Back earlier
absence-button-not-back = Not back yet
absence-button-days = Correct the days
absence-button-withdraw = Take back
absence-back-toast = Recorded: at work
absence-back-ask = <b>{ $name }</b>

    Type the first day at work after the absence: 16.10.2023. The term of the КЦИ is counted from it; the evaluator will see it.
absence-withdraw-ask = <b>{ $name }</b>

    Why was it recorded by mistake? The common term will hold again, and the evaluator hears of it. HR and those who check the trail see the reason.
refuse-no-absences = The act that your body works under has no terms of their own for those away: there is nothing to record.
refuse-absence-days = The day of return must come after the first day away.
refuse-absence-long = Check the dates: such an absence is too far off or too long.
refuse-absence-future = A return is recorded once it has happened: that day hasn't come yet.
refuse-absence-twice = An absence on these days is recorded already ({ $day }). Correct that one.
button-task-score-back = Evaluate the returned
button-task-absences = Who is back
button-task-begin = Open the quarter
task-score-back = { $count ->
    [one] Evaluate the КЦИ of those who are back, { $period }: { $count } sheet
   *[other] Evaluate the КЦИ of those who are back, { $period }: { $count } sheets
}
task-absences = { $count ->
    [one] Expected back by now, and no return is recorded: { $count } person
   *[other] Expected back by now, and no return is recorded: { $count } people
}
task-begin = Open the evaluation for { $period }: with the opening the bot tells everybody that it begins
notice-evaluated = <b>Your evaluation for { $period } begins</b>
    How: { $method }
    Who evaluates: { $evaluator }, { $position }
    Last day: { $day } ({ $paragraph })
notice-evaluated-kci = How far each КЦИ of your individual plan was reached is evaluated: HR computes the actual values, and the mark from 0 to 5 goes by them.
notice-evaluated-ranking = Each parameter gets a mark from 0 to 5. You need not answer this message: the bot will tell you of the result on its own.
notice-evaluated-rule = The act has you told ({ $paragraph }).
notice-away = { $count ->
    [one] { $person } is away. The КЦИ for { $period } are evaluated within { $count } working day after the return to work ({ $paragraph }); until then no term runs.
   *[other] { $person } is away. The КЦИ for { $period } are evaluated within { $count } working days after the return to work ({ $paragraph }); until then no term runs.
}
notice-away-back = { $person }: the return to work is recorded. The КЦИ for { $period } are to be evaluated by { $day } ({ $paragraph }).
notice-away-none = { $person }: the absence was taken back. For { $period } the common term holds, by { $day } ({ $paragraph }).
desk-board-unnotified = { $count ->
    [one] ⚠ The bot can't tell { $count } person that the evaluation begins: tell them yourselves ({ $paragraph }).
   *[other] ⚠ The bot can't tell { $count } people that their evaluation begins: tell them yourselves ({ $paragraph }).
}
desk-board-name = • { $name }
