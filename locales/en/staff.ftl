# The staff file: columns

staff-column-number = Personnel number
staff-column-name = Name
staff-column-position = Position
staff-column-category = Category
staff-column-unit = Unit
staff-column-is-unit-head = Head of unit
staff-column-is-managerial = Managerial post
staff-column-superior = Superior's personnel number
staff-column-appointed = Appointed
staff-column-dismissed = Dismissed
staff-column-days-worked = Days worked
staff-column-phone = Phone
staff-column-language = Language
staff-column-roles = Roles

# The staff file: explanations in the empty file

staff-help-sheet = Explanations
staff-help-column = Column
staff-help-meaning = What to write
staff-help-number = Required. The lasting personnel number: the bot knows a person by it. The column is formatted as text, so that leading zeros stay.
staff-help-name = Required. Surname, first name, patronymic (if any).
staff-help-position = Required. The position as in the staffing table.
staff-help-category = The category of a corpus “B” post: D-3, D-O-1, E-4. Empty for those outside corpus “B” (a head on a political post, say): they are not evaluated.
staff-help-unit = Required. The structural unit, written the same in all its rows.
staff-help-is-unit-head = “yes” for the head of the structural unit, “no” for the others. A unit has one head.
staff-help-is-managerial = “yes” if the post has powers to organise the work of a unit or of separate employees.
staff-help-superior = The personnel number of the immediate superior, who is in this file or known to the bot already. Empty only for the first head.
staff-help-appointed = The day of appointment to this post, such as 05.03.2026.
staff-help-dismissed = The last day of service. Empty for those who serve. Nobody is dismissed by being absent from a file.
staff-help-days-worked = Optional. Working days actually worked in the quarter under evaluation, 0 to 92.
staff-help-phone = Optional. The mobile phone that Telegram is registered on, such as +7 701 123 45 67.
staff-help-language = Optional. The language of the bot's messages: kk, ru or en. An empty cell changes nothing.
staff-help-roles = Optional. Head of HR, HR, appointing official, head of the apparatus, strategic planning; several are separated by commas. A change of roles needs the head of HR.

# The staff file: faults

staff-fault-in-cell = Row { $row }, column “{ $column }”. { $fault }
staff-fault-in-row = Row { $row }. { $fault }
staff-fault-no-headings = The first { $rows } filled rows hold no headings. Name the columns as in the empty file: { $accepted }.
staff-fault-missing-heading = Columns are missing. Add them under any of these headings: { $accepted }.
staff-fault-doubled-heading = Several columns mean the same: { $letters }. Keep one of them.
staff-fault-no-rows = There is nobody below the headings. Fill in one row at least.
staff-fault-empty = The cell is empty. Fill it in; if it holds a formula, put the value in its place.
staff-fault-error-value = The cell holds the formula error { $value }. Correct the formula or write the value.
staff-fault-too-long = Too long: there is room for { $limit } characters here. Shorten it.
staff-fault-markup = The signs < and > can't be used here. Remove them.
staff-fault-number = “{ $value }” doesn't look like a personnel number. Keep to 30 letters and digits; a point, a hyphen and a slash may be used.
staff-fault-ambiguous-number = The number { $value } may mean any of these: { $alike }. Write it in full, with the zeros in front.
staff-fault-doubled-number = The number { $value } is in row { $first } already (written as { $other }). Keep one row or correct the number; zeros in front don't tell people apart.
staff-fault-name = “{ $value }” doesn't look like a name. Begin with the surname.
staff-fault-category = “{ $value }” doesn't look like a category. Write a code such as D-3, D-O-1 or E-4, or leave the cell empty if the post is outside corpus “B”.
staff-fault-flag = “{ $value }” can't be understood. Write “yes” or “no”.
staff-fault-date = “{ $value }” is not a date. Write it with a year of four digits, such as 05.03.2026.
staff-fault-date-old = The date { $value } lies before the year { $year }. Check the year.
staff-fault-date-future = The date { $value } is more than a year away. Check the year.
staff-fault-dismissed-before-appointed = Dismissed on { $dismissed }, before being appointed on { $appointed }. Correct one of the dates.
staff-fault-days-worked = “{ $value }” doesn't fit: a quarter has 0 to { $limit } days worked. Write a whole number.
staff-fault-phone = “{ $value }” doesn't look like one number of Kazakhstan. Write it as +7 701 123 45 67.
staff-fault-doubled-phone = The phone { $phone } is somebody else's already: { $name }, number { $number }. Keep it with one of them.
staff-fault-language = The bot doesn't speak “{ $value }”. Write kk, ru or en.
staff-fault-role = The bot doesn't know the role “{ $value }”. There are: head of HR, HR, appointing official, head of the apparatus.
staff-fault-unknown-superior = No superior with the number { $value } is in the file or known to the bot. Correct the number or add the superior's row.
staff-fault-own-superior = The employee is named as her own superior. Write the immediate superior's number, or leave the cell empty for the first head.
staff-fault-dismissed-superior = The superior { $name }, number { $number }, was dismissed on { $day }. Write the number of whoever is in charge now.
staff-fault-superior-ring = The superiors form a ring: { $ring }. Correct the superior's number of one of them.
staff-fault-second-unit-head = The unit “{ $unit }” has a head already: { $name }, number { $number }. Mark one of them only; if the head has changed, add the former one to the file with the new data.

# Files in general

file-too-large = The file is larger than { $limit } MB. Leave one sheet with the list in it and send it again.
file-unpacks-too-large = Unpacked, the file is too large (the limit is { $limit } MB). Copy the list to a new workbook and send that.
file-too-many-rows = The file has more than { $limit } filled rows. Split it.
file-too-many-columns = The file has more than { $limit } columns. Delete what isn't needed and send it again.
file-empty = The file “{ $name }” is empty. Fill in the first sheet and send it again.
file-old-format = “{ $name }” is saved in an old format or locked with a password. Open it in Excel, remove the password and save it as “Excel Workbook (.xlsx)”.
file-web-page = “{ $name }” is really a web page. Open it in Excel and save it as “Excel Workbook (.xlsx)”.
file-not-a-table = “{ $name }” can't be read as a table. Open it in Excel, save it as “Excel Workbook (.xlsx)” or CSV and send it again.
file-formulas = The cell { $cell } holds a formula without a saved value. Open the file in Excel, replace formulas by their values (copy, paste values) and save it.
