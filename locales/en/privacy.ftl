# /privacy: what is stored about the reader now

stored-title = <b>Rows about you now</b>
stored-line = • { $what }: { $count }
stored-staff = row of the staff file
stored-account = Telegram account
stored-roles = roles
stored-worked-days = days worked, by quarter
stored-absences = absences
stored-sheets = evaluation sheets about you
stored-to-sign = sheets that you mark
stored-results = signed results
stored-years = year marks
stored-plans = versions of your work plans
stored-cases = your applications for a calibration session
stored-case-seats = seats in calibration sessions
stored-disputes = questions of procedure
stored-letters = notices to you
stored-trail = entries about your acts in the trail
stored-circles = surveys about you
stored-prompts = text awaited from you

stored-seats-title = <b>Surveys in which you are asked</b>
stored-seats-sealed = Whether an answer lies under a seal nobody can see, and you can't either, here.
stored-seat-invited = • about { $name }: { $bytes } sealed bytes
stored-seat-erased = • about { $name }: the survey is closed, what was sealed is destroyed
stored-seat-declined = • about { $name }: you declined
stored-seat-removed = • about { $name }: you are asked no more

survey-promise = After a survey has closed, nobody (HR, the administrator with the disk, the logs and every backup) can tell from what the bot keeps who gave which answer. While it is open, answers are sealed with a key that lies in the server's memory only and in no backup.
survey-promise-weak = After a survey has closed, nobody can tell from what the bot keeps who gave which answer, unless the key was copied from the disk. Here the key lies on a disk and not in memory: the promise is weaker, and we say so.
survey-limits = What can't be hidden: what Telegram itself sees; whoever alters the running program, uses its token, or copies the key together with the sealed answers while a survey is open; and arithmetic in a small circle.
privacy-by = Storage: { $storage }; confidentiality: { $confidential }.
