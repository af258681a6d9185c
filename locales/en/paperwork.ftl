# An application on paper: whose, about what, day, words, photo (X-50)

incoming-button-result = Application on paper…
incoming-button-report = About a 360 report, on paper…
incoming-who-result = <b>Application on paper</b>
    Who applied for a calibration session? It is taken from everybody with a result, also from those dismissed and those who aren't in the bot.
incoming-who-report = <b>Application about a 360 report, on paper</b>
    Whose report is it? It is taken from everybody with a report, also from those dismissed and those who aren't in the bot.
incoming-nobody-result = Nobody has a result yet.
incoming-nobody-report = There are no reports yet.
incoming-nothing = There is nothing here to apply about.
incoming-what-result = Which result does the applicant disagree with?
incoming-what-report = Which report does the applicant disagree with?
incoming-stands = <b>{ $period }</b>
    There is an application: { $number }
incoming-unreceived = <b>{ $period }</b>
    The result hasn't been told yet. First tell it and record that: Desk → People to be told.
incoming-since = The report was ready on { $since }.
incoming-term = The result was received on { $since }; an application is in time until { $last } ({ $paragraph }).
incoming-head-result = <b>Application on paper</b> · result for { $period }
    { $name }, { $position }
incoming-head-report = <b>Application on paper</b> · 360 report for { $period }
    { $name }, { $position }
incoming-arrived = Day of arrival: { $value }
incoming-text = Words: { $value }
incoming-late = ⚠ It is late: it will be taken and marked, the official decides.
incoming-lacks-arrived = day of arrival
incoming-lacks-text = words
incoming-button-day = Day of arrival…
incoming-button-text = Words…
incoming-button-dispute = To the question
incoming-day-ask = When did the application come to the office? By this day it is in time or late. Choose or type a date, as 14.04.2026.
incoming-text-ask-result = Copy what the applicant disagrees with and why, at most { $limit } characters, as it stands there.

    It will be seen by the official, { $hr }, the evaluator and the members. Any button ends the waiting.
incoming-text-ask-report = Copy what the applicant disagrees with and why, at most { $limit } characters, as it stands there.

    It will be seen by { $hr }. Any button ends the waiting.
incoming-photo-ask = Send a photo or a scan of the application. A second person compares it; only then is it registered.
incoming-recorded = Written down. The application is registered by its day of arrival once a second person has compared it with the photo.
incoming-second-ask = Open the application and compare the day of arrival and the words. If all is so, confirm: then it is registered.
incoming-confirmed-result = Confirmed. The application is registered.
incoming-confirmed-report = Confirmed. The application is in the register of procedure.
incoming-dropped = The record is gone.
notice-incoming = An application on paper was written down, it came on { $arrived }. Compare it with the document and confirm: the term for the decision runs already.
task-incoming = Compare an application that came on paper
button-task-incoming = Compare the application
refuse-incoming-day = The day of arrival is no earlier than { $day } and no later than today.
refuse-incoming-party = You are a party to this dispute: another of HR writes the application down. If there is none, give the role to whoever acts for you.
refuse-incoming-twice = Such an application is written down and waits to be confirmed or answered. There is no second one.
refuse-incoming-unreceived = The result hasn't been told to this person yet. First tell it and record that under People to be told.
