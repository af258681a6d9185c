# Official papers: common words. Papers are printed in Kazakh and Russian only; these words stand
# here so that all languages hold the same keys.

paper-page = page { $page } of { $total }
paper-basis = Basis: { $act }, { $count ->
    [one] paragraph
   *[other] paragraphs
 } { $paragraphs }.
paper-confidential = Confidential (para. { $paragraph })
paper-paragraph = para. { $paragraph }
paper-with-note = { $value } ({ $note })
paper-number = No { $number }
paper-reference = No { $number } of { $day } { $month ->
    [m1] January
    [m2] February
    [m3] March
    [m4] April
    [m5] May
    [m6] June
    [m7] July
    [m8] August
    [m9] September
    [m10] October
    [m11] November
   *[m12] December
 } { $year }
paper-quarter = quarter { $number } of { $year }
paper-half = { $half ->
        [first] the first
       *[second] the second
    } half of { $year }
paper-day = { $day } { $month } { $year }
paper-moment = { $day }, { $time }
paper-running = { $title } No { $number }
paper-in-time = in time
paper-late = late

paper-label-name = Name
paper-label-position = Post
paper-label-unit = Unit
paper-label-servant = Person evaluated
paper-label-evaluator = Evaluator
paper-label-period = Evaluated period
paper-label-mark = Mark
paper-label-grade = Result of the evaluation
paper-label-why = Ground

paper-signature-caption = (signature, date)
paper-signed = signed in the Bagalau bot { $moment }
paper-signed-on-paper = signed on paper { $day }
paper-refused = refused to sign: { $reason }

paper-channel-bot = in the Bagalau bot
paper-channel-phone = by telephone message
paper-channel-letter = by registered letter with receipt
paper-channel-telegram = by telegram
paper-channel-sms = by text message to the mobile number
paper-channel-email = by e-mail
paper-channel-other = by another means that records the notice
paper-channel-paper = handed over on paper
paper-channel-refusal = an act on the refusal was drawn up

# The evaluation sheet

paper-sheet-title = Evaluation sheet
paper-sheet-name = Evaluation sheet
paper-sheet-subtitle = for { $period }
paper-sheet-form = Form
paper-sheet-unverified = Provisional form: the official text of the appendix has not been entered. The items come from other acts and have not been compared with the official form.
paper-form-unverified = Provisional form: the official text of the appendix is not loaded, and this form was not compared with it.
paper-sheet-revision = Marked anew, revision { $revision }
paper-sheet-named-by = Named by the evaluator: { $name }
paper-sheet-item = Item
paper-sheet-comment = Reasons
paper-sheet-mean = Mean mark
paper-sheet-dates = Dates and acquaintance
paper-sheet-due = Last day for the mark
paper-sheet-signed = Mark given
paper-sheet-received = Result received
paper-sheet-not-received = not received
paper-sheet-acquainted-at = Acquainted with the result
paper-sheet-not-acquainted = not acquainted
paper-sheet-acknowledged = Acquaintance confirmed
paper-sheet-not-acknowledged = not confirmed
paper-sheet-acknowledged-note = To be acquainted means to have read the result, not to agree with it.
paper-sheet-grounds = The result is a ground
paper-sheet-no-remark = —
paper-sheet-acquaint-by = Last day for the acquaintance
paper-sheet-apply-until = Last day to apply for a calibration session
paper-sheet-kept-until = Keep until
paper-sheet-completed = completed on { $completed }
paper-sheet-calibrated = Decision of the calibration session
paper-sheet-before = Before the session
paper-sheet-after = By the session's decision
paper-sheet-stage = Stage
paper-sheet-protocol = Protocol of the calibration session
paper-sheet-acquainted = acquaintance confirmed in the Bagalau bot { $moment }
paper-sheet-servant-role = Acquainted with the mark

# The result appealed against

paper-appealed = Result with which the servant disagrees
paper-appealed-applicant = Servant who disagrees with the mark
paper-appealed-mark = Mark and its result
paper-appealed-signed = Mark given
paper-appealed-received = Result received

# The application

paper-application-title = Application
paper-application-subtitle = for a calibration session
paper-application-name = Application for a calibration session
paper-application-to = To
paper-application-from = From
paper-application-registration = Registration
paper-application-number = Registration number
paper-application-registered = Registered
paper-application-last-day = Last day to apply
paper-application-term = Term
paper-application-in-time = Submitted in time
paper-application-late = Submitted late
paper-application-on-paper = came on paper; its term is judged by this day
paper-application-late-note = The application is registered; the official to whom it is addressed decides on it.
paper-application-text = Text of the application
paper-application-no-text = The application gives no arguments.
paper-application-attachments = Attachments
paper-application-applicant-role = Applicant

# The decision on a session

paper-decision-title = Decision
paper-decision-subtitle = on holding a calibration session and approving its composition
paper-decision-subtitle-rejected = on declining a calibration session
paper-decision-name = Decision on holding a calibration session and approving its composition
paper-decision-name-rejected = Decision on declining a calibration session
paper-decision-ground-maslikhat = Decision of the maslikhat (para. { $paragraph })
paper-decision-ground-order = Decision made by order
paper-decision-preamble = Having considered the application for a calibration session { $application }, under { $count ->
    [one] paragraph
   *[other] paragraphs
 } { $paragraphs } of the methodology, DECIDED:
paper-decision-hold = To hold a calibration session on the result named in this decision not later than { $day } (para. { $paragraph }).
paper-decision-seats = To approve the composition of the calibration session of { $count ->
    [one] { $count } member
   *[other] { $count } members
 } (para. { $paragraph }):
paper-decision-invite-evaluator = To invite the evaluator whose mark is reviewed ({ $name }), without a vote.
paper-decision-invite-applicant = To invite the applicant ({ $name }), without a vote.
paper-decision-votes-evaluator = The evaluator whose mark is reviewed ({ $name }) is a member of the session and votes.
paper-decision-votes-applicant = The applicant ({ $name }) is a member of the session and votes.
paper-decision-excluded = They are not part of the composition (para. { $paragraph }).
paper-decision-support = The session is organised by: { $hr } (para. { $paragraph }).
paper-decision-reject = To decline a calibration session: the application was submitted on { $registered }, the last day was { $last } (para. { $paragraph }).
paper-decision-reason = Reason: { $reason }
paper-decision-terms = Terms
paper-decision-application = Application registered
paper-decision-decide-by = Last day for the decision
paper-decision-decided = Decided
paper-decision-hold-by = Last day for the session
paper-decision-official-role = Official with the right of appointment

paper-capacity-evaluator = evaluator
paper-capacity-disputed = evaluator whose mark is reviewed
paper-capacity-applicant = applicant
paper-capacity-other = included by the official's decision

# The protocol

paper-protocol-title = Protocol
paper-protocol-subtitle = of the calibration session
paper-protocol-name = Protocol of the calibration session
paper-protocol-case = Case
paper-protocol-application = Application
paper-protocol-decision = Decision on holding and composition
paper-protocol-held = Date and time
paper-protocol-place = Place
paper-protocol-case-heading = The case
paper-protocol-members = Composition of the calibration session
paper-protocol-capacity = As
paper-protocol-speeches = Heard
paper-protocol-speech-evaluator = { $name }, evaluator: description of the work and arguments for the mark.
paper-protocol-speech-applicant = { $name }, person evaluated: arguments against the mark.
paper-protocol-speech-applicant-written = { $name }, person evaluated: arguments against the mark, handed in in writing.
paper-protocol-speech-member = { $name }, member of the calibration session.
paper-protocol-silent = Did not speak.
paper-protocol-away = Did not come to the session: { $why }
paper-protocol-notices = Notices to the applicant
paper-protocol-notice-what = Of what
paper-protocol-notice-way = How
paper-protocol-notice-day = When
paper-protocol-notice-registered = Registration of the application
paper-protocol-notice-argue = Invitation to argue
paper-protocol-notice-call = Day of the session
paper-protocol-proposals = Proposals and votes
paper-protocol-proposed-mark = Proposed mark
paper-protocol-proposed-by = By whom
paper-protocol-reason = Arguments
paper-protocol-round = Mark
paper-protocol-round-result = Outcome
paper-protocol-not-carried = not carried
paper-protocol-no-rounds = No correction of the mark was proposed, no vote was held.
paper-protocol-absent = absent
paper-protocol-for = For
paper-protocol-against = Against
paper-protocol-votes = { $count }: { $names }
paper-protocol-carried = carried by a majority
paper-protocol-not-voted = Did not vote: { $names }.
paper-protocol-rule-members = The decision is taken by a majority of the members of the calibration session: { $needed } of { $total } needed (para. { $paragraph }).
paper-protocol-rule-participants = The decision is taken by a majority of the participants of the calibration session: { $needed } of { $total } needed (para. { $paragraph }).
paper-protocol-decision-heading = Decision of the calibration session
paper-protocol-kept = The mark is kept
paper-protocol-raised = The mark is raised
paper-protocol-lowered = The mark is lowered
paper-protocol-was = Before: { $mark } — { $grade }.
paper-protocol-no-majority = No proposal won a majority; the evaluator's mark stands.
paper-protocol-steps = Terms
paper-protocol-step = Step
paper-protocol-due = Last day
paper-protocol-done = Done
paper-protocol-step-decide = Decision on holding and composition
paper-protocol-step-hold = Holding the session
paper-protocol-step-sign = Signing the protocol
paper-protocol-step-post = Posting the protocol in the information system
paper-protocol-appeal = How to appeal
paper-protocol-appeal-text = The servant may appeal against the decision of the calibration session in the order set by the Administrative Procedural-Process Code of the Republic of Kazakhstan (para. { $paragraph }).
paper-protocol-appeal-to = Address for the appeal: { $address }
paper-protocol-head = Head of the trail
paper-protocol-member-role = Member of the session

# Indicators: the plan and how it came true

paper-year = { $year }
paper-kci-unit = Unit of measure
paper-kci-unit-of = (unit: { $unit })
paper-kci-direction = Direction
paper-kci-direction-more = more is better
paper-kci-direction-less = less is better
paper-kci-direction-done = done or not
paper-kci-done = done
paper-kci-not-done = not done
paper-kci-to-do = to be done
paper-kci-planned = Planned value
paper-kci-actual = Actual value
paper-kci-percent = Percent of realisation
paper-kci-allowed = Allowed mark
paper-kci-term = Term
paper-kci-change = Expected positive change
paper-kci-document = Document or goal
paper-kci-by-quarter = Q{ $number }: { $planned }
paper-kci-cumulative = (cumulative)
paper-kci-plan = Individual work plan
paper-kci-values = Actual values sent
paper-kci-values-note = Preliminary calculation of the actual values.
paper-kci-no-table = { $table }: not loaded, so the allowed mark has no limit.

# The individual work plan

paper-plan-for-year = for { $year }
paper-plan-for-quarter = for Q{ $number } { $year }
paper-plan-replaced = This version of the plan has been replaced by a newer one and is no longer in force.
paper-plan-not-approved = Draft: the plan is not approved and not in force.
paper-plan-version = Version { $version }
paper-plan-period = Period
paper-plan-change = Ground of the change
paper-plan-change-functions = The functions of the state body have changed
paper-plan-change-structure = The structure of the state body has changed
paper-plan-change-both = A change of the body's functions and structure that bears directly on reaching the КЦИ
paper-plan-dates = Terms
paper-plan-due = Last day for the approval
paper-plan-approved = Plan approved
paper-plan-no-approval = not approved
paper-plan-post-by = Last day for posting in the information system
paper-plan-posted = Plan posted
paper-plan-not-posted = not posted
paper-plan-evaluator = Set by
paper-plan-planning = Agreed
paper-plan-hr = Agreed
paper-plan-approver = Approved
paper-plan-head = Has read the plan

# At the shell

refuse-paper-none = There is no such paper: bagalau paper list tells the numbers.
refuse-paper-early = The case has no such paper yet.
refuse-paper-changed = This record was changed past the bot, so the paper isn't printed. Tell the administrator: bagalau doctor shows what was changed.

# The evaluation schedule

paper-schedule-title = Evaluation schedule
paper-schedule-revision = Revision { $revision }
paper-schedule-what = What is done
paper-schedule-day = Last day
paper-schedule-plan = Plan for
paper-schedule-paragraph = Paragraph
paper-schedule-drafted = Drafted
paper-schedule-approved = Approved
paper-schedule-not-approved = Not approved yet
paper-schedule-draft = Draft: the schedule isn't approved, and nothing is opened by it.
paper-schedule-order = Document
paper-schedule-hr = Drafted by
paper-schedule-official = Approved by
paper-schedule-event-kci_plan = Approve the plans with КЦИ
paper-schedule-event-kci_values = Send the actual values of КЦИ to the evaluators
paper-schedule-event-kci_notice = Tell heads of the evaluation
paper-schedule-event-ranking_notice = Tell servants of the evaluation
paper-schedule-event-quarter_mark = Sign the evaluation sheets
paper-schedule-event-survey_close = Close the survey by the method 360
paper-schedule-event-final_mark = Form the year's final mark
paper-schedule-event-acquaint_dismissed = Acquaint those who have left
paper-finals-title = Final marks
paper-finals-sum = Sum
paper-finals-mending = to be formed again: a quarter is being mended
paper-finals-formed = Formed as the mean of the reported quarters of the year
paper-finals-rounding = By the office's practice quarters are added up unrounded; a fraction is the sum of marks over their number.

# Protocol of a sitting of the Commission

paper-sitting-quarter = quarterly evaluation, { $period }
paper-sitting-half = evaluation of half-year { $number } of { $year }
paper-sitting-year = annual evaluation of { $year }
paper-sitting-draft = Draft: the Commission has decided nothing yet.
paper-sitting-order-unverified = The text of the act at hand prints no quorum and no order of voting. The Commission sits by the office's practice.
paper-sitting-order = Order on the Commission
paper-sitting-quorum = Quorum
paper-sitting-quorum-met = { $present } of { $total } voting members sat; the quorum is { $needed }
paper-sitting-quorum-needed = { $needed } of { $total } voting members
paper-sitting-follows = Heard anew after the sitting
paper-sitting-ground = Ground of the new hearing
paper-sitting-body = The Commission
paper-sitting-post-chair = chair
paper-sitting-post-member = member
paper-sitting-post-former = member until the order was amended
paper-sitting-post-secretary = secretary, without a vote
paper-sitting-results = Results of the evaluation
paper-sitting-number = No.
paper-sitting-names = Names of the servants
paper-sitting-given = The results
paper-sitting-recommendations = The Commission's recommendations
paper-sitting-undecided = Not decided: the result goes to another sitting.
paper-sitting-left-out = Not heard: left the service on { $day }.
paper-sitting-fallen = Not heard: the sheet was sent back to be mended.
paper-sitting-admitted = Heard after the end of service by the authorised person's decision: { $reason }
paper-sitting-votes = Votes
paper-sitting-question = Question
paper-sitting-approve = Approve: No. { $rows }
paper-sitting-value = No. { $rows }: correct to { $value }
paper-sitting-unanimous = { $count }, unanimously
paper-sitting-tie = not decided: the votes were equal
paper-sitting-withdrawn = Withdrew themselves: { $names }.
paper-sitting-rule-chair = The vote is open. A decision needs a majority of votes; where they are equal, the chair's vote decides.
paper-sitting-rule-nobody = The vote is open. A decision needs a majority of votes; where they are equal, nothing is decided.
paper-sitting-conclusion = The Commission's conclusion:
paper-sitting-checked = Checked:
paper-sitting-role-secretary = Secretary of the Commission
paper-sitting-role-chair = Chair of the Commission
paper-sitting-role-member = Member of the Commission
paper-sitting-role-former = Member of the Commission

# Act on a refusal to be acquainted: blank

paper-refusal-title = Act on a refusal to be acquainted with the results of the evaluation
paper-refusal-free = { $form }. The blank is made by the office's practice: the act on the evaluation prints no form of it.
paper-refusal-sheets = What it was about
paper-refusal-when = Day and hour
paper-refusal-where = Place
paper-refusal-words = We, the undersigned, have made this act: the servant ({ $name }) was offered to be acquainted in writing with the results of the evaluation, and refused.
paper-refusal-how = How he refused:
paper-refusal-name = (name, post)

# The sheet by points (quarter) and the act on a refusal to sign it

paper-points-title = Evaluation sheet
paper-points-period = (evaluated period)
paper-points-name = Name of the servant
paper-points-position = Position of the servant
paper-points-unit = Unit of the servant
paper-points-heading = Evaluation of the performance of duties:
paper-points-own = The servant's self-assessment
paper-points-superior = The immediate superior's evaluation
paper-points-incentive = Encouraged indicators and kinds of activity
paper-points-execution = Facts of violation of execution discipline
paper-points-labour = Facts of violation of labour discipline
paper-points-note = Note
paper-points-own-result = Result of the self-assessment:
paper-points-result = Result of the evaluation:
paper-points-no-own = —
paper-points-struck = not counted
paper-points-told = told by: { $hr }
paper-points-agreed = Agreed by the immediate superior
paper-points-own-missing = the servant sent no half of his own
paper-points-unsigned = In the place of the servant's signature
paper-points-decided = By the Commission's decision
paper-points-servant-role = Servant
paper-points-caption = Name, date, signature
paper-points-refused = What the servant refused to sign
paper-points-refusal-free = The act was made in the bot; its form is by the office's practice, for the act on evaluation prints none.

# Sheet of competences

paper-competences-practice = The form of the sheet, the share of { $share } for “{ $meets }” and how it is signed are set by the office's practice: the text of the act at hand has none of it.
paper-competences-tier = Group of posts
paper-competences-name = Competence
paper-competences-shown = Indicators shown
paper-competences-of = { $shown } of { $count }
paper-competences-given = Result by the sheet
paper-competences-decided = Decision of the Commission
paper-competences-undecided = The Commission hasn't looked at the result yet
paper-competences-read = acquainted with the result
