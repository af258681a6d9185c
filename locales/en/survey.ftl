survey-thanks = The survey of colleagues. Thank you.

refuse-survey-key = The answers can't be opened now: the key of the survey can't be reached. Your answer isn't saved. Try later; the office sees why.
refuse-survey-closed = The survey is closed: no answer is taken or changed any more.
refuse-survey-incomplete =
    { $count ->
        [one] { $count } statement has no answer yet.
       *[other] { $count } statements have no answer yet.
    }
refuse-survey-open = The survey is open: its circles and its last day can't be changed as a whole.
refuse-survey-day = Choose a working day after today, at the latest the last day by the act.
refuse-survey-not-closed = The summary comes after the survey has closed.
refuse-circle-full = { $most } people are asked already, the act allows no more.
refuse-circle-not-held = Nobody is asked about this person: fewer than three could be.
refuse-seat-superior = The immediate superior is always asked.
refuse-own-circle = Only a colleague of yours sees the circle around you: you don't learn who was asked about you.
refuse-circles-few =
    { $count ->
        [one] { $count } circle has fewer than five people and no reason. Give one.
       *[other] { $count } circles have fewer than five people and no reason. Give one.
    }
refuse-nobody-to-ask = No circle has three people to ask: there is nothing to open.
refuse-survey-changed = The circles changed while you were looking: { $count } people are asked now. Open the survey again.
