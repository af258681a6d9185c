# Evaluation by competences: a year's sheet, a competence a screen

competences-head = <b>{ $form }</b>, { $period }
    { $person }, { $position }
    Group of posts: { $tier }
competences-being-marked = Your immediate superior fills the sheet in. The result is known once the Commission has decided.
competences-signed = Signed: { $name }, { $when }
competences-before-commission = The sheet is signed and goes before the Commission. Its result isn't told before the Commission has decided.
competences-approved = The Commission has approved the result.
competences-corrected = The Commission has revised the result. Competences that meet expectations: { $now } of { $count } (the superior had { $before }).
competences-line = { $number }. { $name }: { $shown } of { $count }, { $verdict }
competences-open = not every indicator is marked
competences-met = <b>“{ $meets }”: { $met } of { $count }</b>
competences-unmarked = Indicators still to be marked: { $count }
competences-practice = Competences and indicators are printed in the act ({ $paragraph }). By the office's practice the immediate superior marks them, and “{ $meets }” takes { $share } of them: the text at hand doesn't say so.
competences-one = <b>{ $number } of { $count }. { $name }</b>
    { $person }
competences-russian = The indicators are given in Russian: the act doesn't print them in your language.
competences-pair = { $number }. { $sign } <b>Effective:</b> { $effective }
    <i>Ineffective:</i> { $ineffective }
competences-alone = { $number }. { $sign } <b>Effective:</b> { $effective }
    <i>The act has no wording beside it.</i>
competences-shown = Shows { $shown } of { $count }. “{ $meets }” needs { $needed }. Now: { $verdict }.
competences-sign-hint = Once signed the sheet doesn't change, and goes before the Commission. The evaluated person learns the result after its decision.
competences-button-shown = { $chosen }{ $number }. Shows
competences-button-not = { $chosen }{ $number }. Doesn't show
competences-button-sign = Sign the sheet…
competences-button-sign-yes = Sign the sheet
competences-signed-toast = The sheet is signed
refuse-competences-unmarked = Not every indicator is marked, still open: { $count }. Open each competence and mark them.
desk-plan-outside-tiers = The category is in no group for which the act prints indicators of competences. No sheet of competences, people: { $count }
desk-plan-outside-tier = { $name }, { $category }
left-out-outside-tiers = The category is in no group for which indicators of competences are printed
refuse-outside-tiers = The act prints no indicators of competences for this category, and there is no other sheet: { $person }.
competences-button-paper = Sheet (PDF)
competences-paper-name = competences
competences-paper = { $name }: sheet of competences. On it the servant signs that he is acquainted.
