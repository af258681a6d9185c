# КЦИ by count: plan, sheet, a chapter about a past period

counted-head = <b>{ $form }</b>, { $period }
    { $person }, { $position }
counted-why = Not evaluated: { $kind }. { $reason }
counted-signers = Plan and sheet are by { $superior }, the higher superior looks at them: { $higher }.
counted-head-alone = The plan is by the first head, who approves it himself: { $superior } ({ $paragraph }). The sheet too he signs alone, by the office's practice.
counted-alone = Plan and sheet are by { $superior }. The act names nobody who looks at them above; by the office's practice he signs alone.
counted-stage-planning = The plan is being written.
counted-stage-approving = The plan is before the higher superior.
counted-stage-filling = The plan is in force, the sheet is being filled.
counted-stage-agreeing = The sheet is before the higher superior.
counted-stage-agreed = The sheet is agreed; the Commission decides next.
counted-stage-decided = The Commission has decided; its decision is in the result.
counted-back-plan-returned = The plan came back: { $words }
counted-back-insufficient = The sheet came back, its facts are too few: { $words }
counted-back-unreliable = The sheet came back, its facts are unreliable: { $words }
counted-term = To be handed in again: { $deadline }
counted-no-kcis = No КЦИ yet.
counted-line-planned = { $number }. { $name } · indicators: { $count }
counted-line-open = { $number }. { $name } · not marked: { $count }
counted-line-met = { $number }. ✓ { $name }
counted-line-unmet = { $number }. ✗ { $name }
counted-grade = <b>КЦИ met: { $met } of { $count }. { $grade }</b> ({ $paragraph })
counted-grade-practice = <b>КЦИ met: { $met } of { $count }. { $grade }</b>
    The act doesn't say so: it is done by the office's practice.
counted-grade-running = КЦИ met so far: { $met } of { $count }. { $grade } ({ $paragraph })
counted-grade-running-practice = КЦИ met so far: { $met } of { $count }. { $grade }
    The act doesn't say so: it is done by the office's practice.
counted-kci = <b>КЦИ { $number }.</b> { $name }
counted-indicator = { $number }) { $text }
    Planned: { $planned }
counted-fact-met = ✓ Fully met: { $fact }
counted-fact-unmet = ✗ Not met: { $fact }
counted-ask-kci = КЦИ { $number } of { $count }. Send it in one message: the first line is the КЦИ, then its indicators, a line each. In an indicator's line the planned value and what proves it come after the last semicolon. For example:

    Citizens' appeals
    Appeals answered in time; 100 %, the register
    No repeated complaints; 0, the list of complaints

    A КЦИ is met only if all its indicators fully are. Any button ends the waiting.
counted-ask-met = The indicator is fully met. Write what was reached and what proves it, up to 500 characters. Any button ends the waiting.

    { $text }
    Planned: { $planned }
counted-ask-unmet = The indicator isn't fully met. Write what was reached and what proves it, up to 500 characters. Any button ends the waiting.

    { $text }
    Planned: { $planned }
counted-ask-return = Why isn't the plan approved? The immediate superior will read the reason. Any button ends the waiting.
counted-ask-insufficient = Which facts are missing ({ $paragraph })? The immediate superior will read your words. Any button ends the waiting.
counted-ask-unreliable = Which facts are unreliable, and why ({ $paragraph })? The immediate superior will read your words. Any button ends the waiting.
counted-sign-plan = Signed, the plan goes to the higher superior for approval.
counted-sign-plan-alone = Signed, the plan is in force.
counted-sign-approve = Approved, the plan is in force, and the immediate superior fills the sheet.
counted-sign-judge = Signed, the sheet goes to the higher superior. The servant's signature isn't asked for.
counted-sign-judge-alone = Signed, the sheet is agreed and goes to the Commission. The servant's signature isn't asked for.
counted-sign-decide = Signed, the sheet is agreed and goes to the Commission.
counted-button-add = Add a КЦИ…
counted-button-rewrite = Write it anew…
counted-button-drop = Remove the КЦИ
counted-button-sign-plan = Sign the plan…
counted-button-plan-yes = Sign the plan
counted-button-approve = Approve the plan…
counted-button-approve-yes = Approve the plan
counted-button-return = Give the plan back…
counted-button-met = { $number }) ✓ met…
counted-button-unmet = { $number }) ✗ not met…
counted-button-sign = Sign the sheet…
counted-button-judge-yes = Sign the sheet
counted-button-agree = Agree…
counted-button-decide-yes = Agree and sign
counted-button-insufficient = Back: too few facts…
counted-button-unreliable = Back: unreliable facts…
counted-button-open = Open the sheet
counted-button-board = Sheets of КЦИ
counted-dropped-toast = The КЦИ is removed
counted-plan-signed-toast = The plan is signed
counted-plan-approved-toast = The plan is approved
counted-signed-toast = The sheet is signed
counted-agreed-toast = The sheet is agreed
counted-named-toast = The sheet is open, the superior is told
counted-board-title = <b>Sheets of КЦИ</b>, { $period }
    In all: { $count }
counted-state-planning = { $name }: the plan is written
counted-state-approving = { $name }: the plan is before approval
counted-state-filling = { $name }: the sheet is filled
counted-state-agreeing = { $name }: the sheet is before agreement
counted-state-agreed = ✓ { $name }: for the Commission
counted-state-decided = ✓ { $name }: decided
chapter-title = <b>Chapter { $number }</b>, { $period }
chapter-who = Those are evaluated, by the office's practice, who stayed unevaluated because of: { $kinds }; heads too. Whoever is in charge names each of them, with the reason.
chapter-nobody = Nobody is named yet.
chapter-named = { $name } · { $kind }: { $reason }
chapter-late = The period was over before the act was made, so the term of the plan ({ $paragraph }) is held against nobody.
chapter-button = Chapter { $number }: { $period }
chapter-button-name = Name somebody…
chapter-button-board = How it goes
chapter-button-find = Find by name…
chapter-candidates = Whom to name, { $period }? Found: { $count }
chapter-ask-person = Type a part of the name or the personnel number. Any button ends the waiting.
chapter-person = <b>{ $name }</b>, { $position }
    { $period }
chapter-ask-kind = Why did he stay unevaluated?
chapter-ask-reason = { $kind }. Write on which days and by which document, up to 500 characters. His superiors will read it; it stays in the record. Any button ends the waiting.
notice-counted-plan = Write the plan of КЦИ: { $person }, { $period }.
notice-counted-plan-back = The plan came back with a reason: { $person }, { $period }.
notice-counted-approve = A plan waits for your approval: { $person }, { $period }.
notice-counted-judge = The plan is in force. Fill the sheet: { $person }, { $period }.
notice-counted-judge-back = The sheet came back for its facts: { $person }, { $period }.
notice-counted-decide = A sheet waits for you to look at it: { $person }, { $period }.
task-counted-plan = Write the plan of КЦИ: { $number }, { $period }
task-counted-approve = Look at the plan: { $number }, { $period }
task-counted-fill = Fill the sheet of КЦИ: { $number }, { $period }
task-counted-agree = Look at the sheet of КЦИ: { $number }, { $period }
task-counted-late = Sheets of КЦИ weren't handed in again in time, sheets: { $count }
task-counted-bring = Bring the agreed sheets to the Commission: { $period }, sheets: { $count }. No sitting is planned yet
button-task-counted-bring = To the Commission
button-task-counted-plan = Write the plan
button-task-counted-approve = Look at the plan
button-task-counted-fill = Fill the sheet
button-task-counted-agree = Look at the sheet
button-task-counted-late = How it goes
refuse-counted-kci = That couldn't be read. The first line is the КЦИ, below it at least one indicator: "what is measured; planned value".
refuse-counted-indicator = An indicator's line needs a semicolon, and after it the planned value and what proves it: "{ $line }".
refuse-counted-indicators = A КЦИ has { $limit } indicators at most. Put small ones together.
refuse-counted-full = The plan has all its КЦИ, exactly { $count }. A further one isn't taken: write one of them anew.
refuse-counted-count = A plan has exactly { $count } КЦИ, this one has { $found }.
refuse-counted-no-fact = Write what was reached and what proves it: without a fact an indicator isn't marked.
refuse-counted-unjudged = Indicators that aren't marked yet: { $count }. Open each КЦИ.
refuse-counted-stage = { $stage ->
    [planning] The plan is still written, or came back. Open the sheet again.
    [approving] The plan is signed and looked at above. Open the sheet again.
    [filling] The plan is in force, the sheet is filled. Open the sheet again.
    [agreeing] The sheet is signed and looked at above. Open the sheet again.
   *[agreed] The sheet is agreed and doesn't change any more.
    }
refuse-counted-changed = The sheet has changed while you were looking. Open it again.
refuse-counted-kind = The chapter knows only the reasons of its list. Choose one of the buttons.
refuse-counted-not-then = { $person } didn't serve in this period: the chapter isn't about him.
