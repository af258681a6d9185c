# HR's desk

button-desk = HR desk
desk-title = <b>HR desk</b>
desk-button-days = Working days and days off

# Working days and days off

desk-days-off-title = { $count ->
    [0] <b>Working days and days off</b>: the public calendar of Kazakhstan holds. Add a day if yours differs (a moved day off, for instance).
    [one] <b>Working days and days off</b>: { $count } day differs from the public calendar.
   *[other] <b>Working days and days off</b>: { $count } days differ from the public calendar.
}
desk-day-line = <b>{ $day }</b>: { $kind }
    { $reason }
desk-day-works = working day
desk-day-off = day off
desk-button-day-add = Add a day
desk-button-day-remove = Remove { $day }
desk-day-ask = Type the date, for instance 08.05.2026.
desk-day-kind-ask = <b>{ $day }</b>, { $weekday }
    By the public calendar: { $now }.

    What is it at your office?
desk-button-day-works = Working day
desk-button-day-off = Day off
desk-day-reason-ask = { $day }: { $kind }.

    Type the reason, for instance the number of the resolution that moves the day. Everybody to whom the bot explains a deadline will see it. Terms that haven't come yet move with this day.
desk-day-removed = The public calendar holds
