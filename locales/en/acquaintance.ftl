# Being acquainted with a result (S-12, S-13): the term runs from it, not from the opening

mine-told = { $period } · told
notice-result-acquaint = Your result for { $period } is ready. Open it and press "I have read it": the term for an application runs from the day of your acquaintance.
notice-result-elsewhere-acquaint = Your result for { $period } is ready. Read it in the information system or at HR: the term for an application runs from the day of acquaintance.
result-elsewhere-acquaint = Your body has decided that the result itself doesn't go through Telegram. Where to read it: { $system }; { $hr }. The term for an application runs from the day of acquaintance.
result-acquaint-hint = { $count ->
    [one] Have you read it? Press "I have read it": from that day you have { $count } working day to apply for a calibration session ({ $paragraph }). It isn't agreement with the result. If you don't press it, HR records your acquaintance on paper.
   *[other] Have you read it? Press "I have read it": from that day you have { $count } working days to apply for a calibration session ({ $paragraph }). It isn't agreement with the result. If you don't press it, HR records your acquaintance on paper.
}
result-acquainted-rights = You were acquainted on { $since }: the term runs from that day. You disagree? Within { $count ->
    [one] { $count } working day
   *[other] { $count } working days
} you can apply, in free form, for a calibration session — { $deadline }. The application goes to the official with the right of appointment; HR helps.
result-acquainted-late = You were acquainted on { $since }. The term for an application for a calibration session ({ $count ->
    [one] { $count } working day
   *[other] { $count } working days
}) is over, its last day was { $day } ({ $paragraph }). A late application is taken and marked; the official with the right of appointment decides.
desk-call-why-absent = away
desk-call-why-unacknowledged = has opened it, doesn't confirm reading it
desk-call-acquaint = How was the acquaintance recorded? Your record becomes its day: the term for an application runs from it. Those who are away or dismissed are told in a way that records the notice; those at work are acquainted on paper, and an act is drawn up on a refusal.
desk-channel-refusal = Act on a refusal
desk-note-ask-refusal = <b>{ $channel }</b>

    Type when the act was drawn up and who signed it. Its form is free; without these words it isn't recorded. HR and those who check the trail will see them. Don't write marks.
desk-board-acquainted = Results: { $total } · acquainted: { $received }
desk-board-untold = { $count ->
    [one] The term for acquainting is over: { $count } result
   *[other] The term for acquainting is over: { $count } results
}
refuse-channel = By the act this way is no acquaintance for this person: those at work are acquainted on paper or in the system, or an act is drawn up on a refusal.
refuse-not-acknowledged = First confirm that you have read the result: the term for an application runs from your acquaintance. The result is under "My results".
