# КЦИ sheets and ranking sheets

sheet-waits-values = { $name } · waits for values
item-head-kci = <b>{ $person }</b>, { $position }
    КЦИ { $number } of { $items }
score-kci = How it counts: { $way }
    Planned by the end of the quarter: <b>{ $planned }</b>
    Actual: <b>{ $actual }</b>
    Document or goal: { $document }
score-kci-percent = Realised (preliminary calculation): <b>{ $percent }</b>
score-kci-allowed = Allowed mark: <b>{ $low } to { $high }</b> ({ $paragraph })
score-kci-any = Allowed mark: 0 to 5. The table of allowed marks isn't loaded, so the bot doesn't compare the mark with the percent.
score-kci-no-values = HR hasn't sent the actual values yet. Until then a КЦИ isn't marked; a comment can be written already.
score-kci-mark = Your mark: <b>{ $mark }</b>
button-exact-mark = Exact mark…
exact-ask = Write the mark: <b>{ $person }</b>, “{ $name }”.
exact-hint = At most two decimals, 3,75 for instance. The bot repeats it and saves it only by the button. Until you sign nobody but you sees the mark, afterwards the servant and HR do. Any button ends the waiting.
exact-text-only = A mark is taken in digits only, 3,75 for instance. Write it, or press any button to give up.
exact-echo = <b>{ $person }</b>, “{ $name }”: <b>{ $mark }</b>. Save it?
button-exact-save = Save { $mark }
button-exact-again = Another mark…
remark-line = { $name }: <i>{ $remark }</i>
remark-none = nothing said
button-remark-drop = Remove the remark
button-order = Order by marks
order-head = <b>Order by the running mean</b>
order-who-sees = This is for you while you mark: it is kept nowhere and goes with your signature. A servant sees his own marks only; he has no place among his colleagues.
order-line = { $mean } · { $name } · { $done } of { $items }
result-kci = <i>Planned: { $planned } · actual: { $actual } · realised: { $percent }</i>
result-comments-cut = Comments are cut to fit into a message. They stand whole in the evaluation sheet.

# Refusals and notices

refuse-hand-on-never = Under this act a sheet isn't handed on to another servant. If it isn't yours, tell HR.
refuse-mark-whole = This parameter takes a whole mark.
refuse-mark-range = At { $percent } % realised, the mark lies from { $low } to { $high }.
refuse-kci-no-values = HR hasn't sent the actual values of the КЦИ yet: they can't be marked before.
refuse-kci-mark = A mark is a number from 0 to 5 with at most two decimals, 3,75 for instance.
notice-marks-off = HR has refreshed the actual values of the КЦИ: { $person }, { $period }. Some of your marks no longer lie in the allowed range and were taken off. Please mark them anew.
