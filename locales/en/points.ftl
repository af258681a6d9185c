# Evaluation by points: the quarter's sheet, facts, scales

points-head = <b>Evaluation sheet</b>, { $period }
    { $person }, { $position }
points-term = The superior's agreed sheet: { $deadline }
points-own-sent = The self-assessment was sent ({ $paragraph }).
points-own-waits = The self-assessment hasn't been sent yet ({ $paragraph }). If it isn't, by the office's practice the superior fills the sheet.
points-own-missing = No self-assessment was sent: the sheet was filled without it ({ $paragraph }).
points-facts-waited = { $hr }: the facts of labour discipline aren't there yet ({ $paragraph }). The sheet can't be agreed before them.
points-facts-there = { $hr }: the facts of labour discipline were given ({ $paragraph }).
points-no-rows = No entries.
points-kind-incentive = something encouraged
points-half-own = self-assessment
points-half-facts = the service's facts
points-half-superior = superior
points-line-open = { $number }. { $points } · { $kind } · { $half }: { $text }
points-line-counts = { $number }. ✓ <b>{ $points }</b> · { $kind } · { $half }: { $text }
points-line-struck = { $number }. ✗ not counted · { $kind } · { $half }: { $text }
points-sum = <b>Mark: { $base } + { $incentives } − { $penalties } = { $total }</b>, { $grade } ({ $paragraph })
points-sum-running = So far: { $base } + { $incentives } − { $penalties } = { $total }, { $grade } ({ $paragraph })
points-agreed-by = Agreed by { $name }, { $position }.
points-agreed-late = Agreed after the term.
points-decided = { $commission }, { $day }: the result was approved as it was ({ $paragraph }).
points-decided-revised = { $commission }, { $day }: the result was revised ({ $paragraph }). Now: <b>{ $value }</b>. { $words }
points-hand-waited = The sheet waits for the servant's signature.
points-hand-signed = The servant has signed the sheet.
points-hand-refusal-half = { $act }: waits for a second signature ({ $paragraph }).
points-hand-refused = { $act } has been made; the refusal doesn't block the evaluation ({ $paragraph }).
points-refusal-words = { $words }
points-row = <b>{ $kind }</b>, { $points }
points-row-text = { $text }
points-row-half = Written by: { $half }
points-row-proof = Proof: { $proof }
points-row-counts = Counted.
points-row-struck = Not counted.
points-row-note = Note: { $note }
points-no-scale = The department has no approved scale for this year yet: { $unit }. Incentives are given by it ({ $paragraph }). It is entered by { $hr }.
points-levels = <b>Scale of incentives</b> ({ $paragraph })
    { $unit }, approved on { $day }, No { $number }
points-level = <b>+{ $points }</b> { $words }
points-levels-practice = No proof is needed for an incentive. Choose a level.
points-ask-incentive = Incentive, +{ $points }. Describe in one message what was done, up to 500 characters. Any button cancels the waiting.
points-ask-own-violation = { $name }. Describe in one message what happened, up to 500 characters. It counts only with a proof. Any button cancels the waiting.
points-ask-violation = { $name }. Write in one message what happened, and in the last line what proves it (document, number, date). Nothing is entered without proof ({ $paragraph }). For example:

    An appeal was answered 3 days late
    Register of appeals, No 12 of 05.03.2017

    Any button cancels the waiting.
points-ask-proof = What proves the violation? Name the document, its number and date. Any button cancels the waiting.
    { $text }
points-ask-strike = Why doesn't this entry count? The reason stays in the note on the sheet. Any button cancels the waiting.
    { $text }
points-ask-refusal = To be made: { $act } ({ $paragraph }), { $person }. Describe when and how the servant refused to sign the sheet. Two people sign it: a worker ({ $hr }) and the immediate superior. Yours is the first signature. Any button cancels the waiting.
points-agree-hint = Once agreed, the sheet doesn't change unless it is sent back ({ $hr }). The servant is asked to sign it.
points-button-incentive = Add an incentive…
points-button-violation = Add: { $name }…
points-button-send = Send the self-assessment to the superior
points-button-facts = All the facts are given
points-button-agree = Agree the sheet…
points-button-agree-yes = Agree the sheet
points-button-sign = Sign the sheet
points-button-refusal = The servant refused to sign…
points-button-refusal-second = Sign the act on the refusal
points-button-drop = Remove the entry
points-button-count = Count it
points-button-prove = Count it with a proof…
points-button-strike = Don't count it…
points-dropped-toast = The entry is removed
points-sent-toast = The self-assessment is sent
points-signed-toast = The sheet is signed
points-agreed-toast = The sheet is agreed
points-counted-toast = Counted
points-facts-toast = Recorded: the facts are given
points-refusal-toast = The act on the refusal is signed
points-scale-toast = The scale is entered
points-board-title = <b>Evaluation by points</b>, { $period }
points-board-facts = Sheets whose facts of labour discipline ({ $paragraph }) aren't given yet: { $count }
points-state-writing = { $name }: facts needed
points-state-superior = { $name }: with the superior
points-state-agreed = { $name }: to be signed
points-state-refusal = { $name }: the act needs a second signature
points-state-met = ✓ { $name }
points-button-no-more = No more facts, sheets: { $count }
points-button-scales = Scales of departments
points-button-board = Evaluation by points
points-scales-title = <b>Scales of incentives</b>, { $year } ({ $paragraph })
points-scales-practice = The act doesn't say who approves a scale, or for how long. By the office's practice it is entered with number and date of its approval, and stands until the end of the year once an incentive rests on it.
points-scale-none = { $unit }: no scale
points-scale-there = { $unit }: No { $number }, { $day }
points-scale-used = { $unit }: No { $number }, { $day }, incentives rest on it
points-ask-scale = <b>{ $unit }</b>
    Send the approved scale in one message ({ $hr }). The first line: number; date of approval. Then the levels, one a line, from +{ $least } to +{ $most }, { $count } in all. For example:

    14-ш; 12.01.2017
    A report on the department's work
    …

    Any button cancels the waiting.
points-elsewhere = <b>{ $person }</b>, { $period }
    This sheet opens on a screen of its own.
points-elsewhere-button = Open the sheet
notice-evaluated-points = How duties are performed is evaluated in points: base, incentive and penalty points. Fill in your half of the sheet: it opens from Home.
notice-points-sign = Your evaluation sheet is agreed: { $period }. Read and sign it. Tell your superior of any objection; the evaluation is followed by { $hr }.
notice-points-refusal = { $person } hasn't signed the evaluation sheet ({ $period }). Made: { $act }; it needs your signature ({ $paragraph }).
task-points-own = Fill your half of the evaluation sheet: { $period }
task-points-facts = Facts of labour discipline for { $period }, sheets: { $count }
task-points-sign = Sign your evaluation sheet: { $period }
task-points-refusal = The act on a refusal waits for your signature: { $period }
button-task-points-own = Fill the self-assessment
button-task-points-facts = Give the facts
button-task-points-sign = Read and sign
button-task-points-refusal = Open the sheet
viewers-practice = By the office's practice a result is seen by the servant, by whoever evaluates him, by { $hr } and by the Commission before which it comes. A view of somebody else's result is recorded.
refuse-points-rows = One person makes at most { $limit } entries on a sheet. Put small ones together.
refuse-points-level = An incentive has +{ $least } to +{ $most } for each item.
refuse-violation-unproven = A violation counts only with a proof. Write in the last line which document proves it.
refuse-points-sent = The self-assessment has been sent to the superior and doesn't change any more.
refuse-points-facts-given = All the facts of labour discipline for this sheet have been given.
refuse-points-no-facts = The service gives the facts of labour discipline first. They aren't there yet: ask for them.
refuse-points-unchecked = Entries of others that aren't judged yet: { $count }. Open each, and count it or not.
refuse-points-changed = The sheet has changed while you were looking. Open it again.
refuse-points-signed = The servant has signed the sheet: no act on a refusal is needed.
refuse-points-refusal-signed = Your signature under the act on the refusal isn't needed: it is there, or the act is complete.
refuse-no-incentive-scale = The department's approved scale for this year hasn't been entered yet: { $unit }. Incentives are given by it.
refuse-incentive-scale-used = Points were given by the department's scale: { $unit }. It stands until the end of the year.
refuse-incentive-scale-levels = A scale has so many levels: { $count }, each in a line of its own.
refuse-incentive-scale-day = The day on which the scale was approved hasn't come yet. Check it.
refuse-incentive-scale-unreadable = This can't be read. The first line: number; date of approval, as in "14-ш; 12.01.2017". Then the levels, one a line.

points-button-paper = Print the sheet
points-button-picture = Show the sheet
points-button-refusal-paper = Print the act on the refusal
points-paper-sheet = Evaluation sheet No { $number }
points-paper-refusal = Act on the refusal for sheet No { $number }
