# The report of a 360 survey and the training summary

button-survey-reports = 360 reports
survey-report-list = <b>360 reports</b>
    Yours, and those that you are to read.
survey-report-list-none = There is no report of a closed survey for you.
survey-report-own = { $year } · my report
survey-report-of = { $year } · { $name }
survey-report-head = <b>{ $title }</b> · { $method }, { $period }
    { $name }
    { $position } · { $unit }
survey-report-answered = Answered: { $least } or more. One figure a competency: the mean of the marks 0 to 5 of all who were asked, to the nearest half. Who answered what isn't kept.
survey-report-line = <b>{ $name }</b>
    { $bar } { $figure }
survey-report-self = { $title } (not counted): { $mark }
survey-report-self-none = none
survey-report-topics = <b>Least expressed, topics for training</b> ({ $paragraph })
survey-report-topic = { $number }. { $name }: { $statement }
survey-report-no-topics = No competency is less expressed than others.
survey-report-too-few = Not enough answers: fewer than { $least }. There is no report ({ $paragraph }).
survey-report-not-held = Not held: fewer than { $least } people could be asked ({ $paragraph }).
survey-report-training-only = The report serves training only ({ $paragraph }): it touches no mark, and no decision by marks.
survey-report-readers = It is read only by the evaluatee, the immediate and the higher superior and the head of HR ({ $hr }; { $viewers }). The report is confidential ({ $confidential }).
survey-report-kept = Kept: the report and the summary, { $count ->
    [one] { $count } year
   *[other] { $count } years
 } ({ $paragraph }). Single answers were destroyed at the close.
survey-report-elsewhere = The report is ready. By the rules of your body it doesn't come into the chat; it is printed by: { $hr }.
survey-report-button-pdf-kk = PDF in Kazakh
survey-report-button-pdf-ru = PDF in Russian
survey-report-button-look-kk = View in Kazakh
survey-report-button-look-ru = View in Russian
survey-report-file = Report 360
survey-report-disagree = <b>You disagree with the report of { $year }?</b>
    Write in one message what the matter is, up to { $limit } characters. You and HR will read the text; it gets a number, and HR answers here. Any button ends the waiting.
survey-report-disagree-what = Only procedure is checked: how many were asked, whether they may be asked, whether there were enough answers, whether the figures equal those sealed at the close.
survey-report-disagree-not = Nobody who was asked is named to you or called, no mark is corrected: single answers no longer exist. The report is attached to no calibration case.

# The check of a question about a report, for HR

dispute-about-report = About: the report of the 360 survey, { $period }.
survey-check-title = <b>Automatic check</b>
survey-check-size-yes = Size of the circle: lawful ({ $paragraph }).
survey-check-size-no = Size of the circle: NOT lawful ({ $paragraph }).
survey-check-sides-yes = Those whom the act allows were asked: yes ({ $paragraph }).
survey-check-sides-look = Those whom the act allows were asked: today not all. Somebody may have moved or left; compare with the day of the opening ({ $paragraph }).
survey-check-enough-yes = Enough answers: yes.
survey-check-enough-no = Enough answers: no, no figures were published.
survey-check-seal-yes = The figures equal those sealed at the close: yes.
survey-check-seal-no = The figures equal those sealed at the close: NO. Tell the administrator.
survey-check-seal-none = The trail holds no sealed figures: the circle was closed without a count.
survey-check-limits = Nobody who was asked is named to the applicant, no mark is corrected, the report is attached to no calibration case.

# The training summary

button-survey-training = Training summary
survey-training-head = <b>Training summary</b> · { $method }, { $period }
survey-training-why = For how many a competency is among the three least expressed ({ $paragraph }). A number is shown only where they are at least { $least }, and the others are at least { $least } too.
survey-training-line = { $name }: <b>{ $people }</b>
survey-training-hidden = { $name }: not shown
survey-training-nothing = There are no reports with figures.
survey-training-file = Training summary

# Papers

paper-survey-subtitle = { $method }, { $year }
paper-survey-unverified = Stand-in form: the official text of the appendices isn't set in, and this form wasn't compared with it. The statements are our own words.
paper-survey-outcome = Outcome of the survey
paper-survey-too-few = Not enough answers: fewer than { $least }
paper-survey-not-held = Not held: fewer than { $least } people could be asked
paper-survey-answered = Answered
paper-survey-answered-value = { $least } or more
paper-survey-competence = Competency
paper-survey-scale = 0 to 5
paper-survey-figure = Mean of all who were asked
paper-survey-self = { $title } (not counted)
paper-survey-or-more = { $figure } or more
paper-survey-or-less = { $figure } or less
paper-survey-no-figure = too few marks
paper-survey-legend = Grey bar: the mean to the nearest half; hatched: not shown more exactly. Diamond: the self mark, no part of the mean. "Too few marks": fewer than { $least } gave one.
paper-survey-topics = Least expressed: topics for training
paper-survey-no-topics = No competency is less expressed than others.
paper-survey-training-only = The report serves training only
paper-survey-readers = It is read only by the evaluatee, the immediate and the higher superior and the head of HR ({ $hr })
paper-survey-kept = The report and the summary are kept (years: { $years }), single answers were destroyed at the close
paper-training-title = Training summary
paper-training-why = For how many a competency is among the three least expressed. A number is shown only where they are at least { $least }, and the others are at least { $least } too.
paper-training-people = Servants
paper-training-hidden = not shown
paper-training-nothing = There are no reports with figures.
