# Acquaintance by a signature

acquaint-title = <b>Acquaintance by a signature</b>, people: { $count }
acquaint-line = { $name }, { $period }: { $state }
acquaint-state-open = a signature is needed
acquaint-state-recorded = a record waits for a second person
acquaint-state-refused = the refusal is recorded, the result is to be sent
acquaint-state-met = acquainted
acquaint-head = <b>{ $name }</b>, { $position }
    { $period }:
    { $forms }
acquaint-met = The acquaintance is done.
acquaint-to-sign = People are acquainted with the result in writing ({ $paragraph }). Print the sheet, let the servant sign it and record it with its photograph. A servant's tap in the bot replaces no signature.
acquaint-to-refuse = If the servant refuses, a paper is made: { $act } ({ $paragraph }). It is signed by { $hr } and by other servants of this body: { $count }.
acquaint-refused = The refusal to be acquainted is recorded and confirmed. Now the result is sent by one of the ways that the act names ({ $source }). The act sets the term in a paragraph whose text the bot doesn't have, so no date is shown.
acquaint-ways = Ways:
    { $ways }
acquaint-button-signature = The sheet is signed…
acquaint-button-refusal = Refused: there is an act…
acquaint-button-blank = Blank of the act (PDF)
acquaint-button-papers = Records to confirm
acquaint-ask-signature = <b>{ $name }</b>
    On which day was the sheet of acquaintance signed? Send the date, such as 05.02.2018. Then its photograph is needed. Any button ends the waiting.
acquaint-ask-refusal = <b>{ $name }</b>
    Send in one message, with semicolons between: the day of the act, then the names (or personnel numbers) of the other servants who have signed it, { $count } in all. You sign the act too: { $hr }. For example:

    05.02.2018; Ахметов Болат; Соколова

    Then the photograph of the act is needed. Any button ends the waiting.
acquaint-told-signature = { $name }: the sheet of acquaintance was signed on { $day }
acquaint-told-refusal = { $name }: a refusal to be acquainted, act of { $day }. Also signed by: { $servants }
acquaint-photo = Now send a photograph of the signed paper. Any button ends the waiting.
acquaint-by = Recorded by { $name }, { $when }
acquaint-second = Look at the photograph and compare. Before you confirm it the record means nothing.
acquaint-wait = The record is confirmed by somebody else, whose signature isn't on the paper. Before that it means nothing.
acquaint-recorded = Recorded. A second person will confirm it; before that it means nothing.
acquaint-not-recorded = Not recorded: { $why }
acquaint-failed = It couldn't be recorded. Try again.
acquaint-ask-sending = <b>{ $name }</b>
    { $way }: say in one message what the record rests on (number and date of the message). Any button ends the waiting.
acquaint-sent = Recorded: the result was sent.
acquaint-blank-name = refusal-act-{ $language }
acquaint-blank = { $name }: blank of the act. Fill it in and sign it on paper, photograph it and record it.
acquaint-nothing = No record of an acquaintance waits to be confirmed.
acquaint-button-look = Look at the paper
acquaint-button-confirm = The paper says so, I confirm
acquaint-button-drop = Remove the record
acquaint-nameless = Paper
acquaint-paper = Photograph of the paper. The look is logged.
acquaint-confirmed = Confirmed
acquaint-dropped = The record is removed
acquaint-own-waits = You are acquainted with the result in writing ({ $paragraph }): { $hr } will give you a paper sheet to sign. Looking here, or any tap, counts as no acquaintance.
acquaint-own-refused = Your refusal to be acquainted is recorded ({ $paragraph }). The result is sent to you by one of these ways:
    { $ways }
acquaint-own-signed = You signed the sheet of acquaintance on { $day } ({ $paragraph }).
acquaint-own-sent = The result was sent to you on { $day }: { $way }.
notice-result-signature = The Commission has approved your result: { $period }. People are acquainted with it in writing ({ $paragraph }): { $hr } will ask you to sign. You may look at the result here too, but that counts as no acquaintance.
notice-acquaintance = <b>A record of an acquaintance waits for a second person</b>
    { $name }. Compare it with the photograph of the paper.
task-acquaint = To be acquainted by a signature, people: { $count }
task-acquaintance = Records of acquaintances wait for a second person: { $count }
button-task-acquaint = Acquaintance by a signature
button-task-acquaintance = Compare the record
refuse-acquainted-on-paper = People are acquainted with this result by a signature on paper, which no tap replaces. You will be asked to sign the sheet.
refuse-acquaintance-recorded = A record is made already and waits for a second person: { $person }.
refuse-acquaintance-met = The acquaintance is done already: { $person }.
refuse-acquaintance-refused = The refusal is recorded already: { $person }. Send the result by one of the ways.
refuse-acquaintance-unrefused = There is no confirmed refusal: { $person }. Let the servant sign the sheet first.
refuse-acquaintance-gone = The result that this paper is about is gone, or its owner is acquainted with it already. Remove the record.
refuse-acquaintance-servants = Name this many other servants who have signed the act: { $count }. Each is a different person.
refuse-acquaintance-servant = { $person } can't be one of the other signatures: it is the servant himself, you, or somebody who no longer served on that day.
refuse-acquaintance-name = “{ $name }”: people found { $count }. Give the full name or the personnel number.
