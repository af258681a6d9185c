# Дело: карточка

case-head = <b>Дело { $number }</b>
case-applicant = Заявитель: { $name }, { $position }
case-evaluator = Оценивающее лицо: { $name }
case-period = Оспаривается результат за { $period }
case-state = Этап: { $stage }
case-late = ⚠ Подано с опозданием
case-refusal = Решение: отказано. Причина: { $reason }
case-term = { $step } · { $deadline }
case-term-missed = ⚠ { $step }: срок был { $day } ({ $paragraph }) и пропущен
case-term-decide = Решение о проведении и составе
case-term-hold = Сессия
case-term-post = Размещение протокола в системе
case-body = Состав сессии:
case-member = • { $name } — { $capacity }
case-capacity-evaluator = оценивает других
case-capacity-hr-worker = { $hr }
case-capacity-other = по решению должностного лица
case-capacity-applicant = заявитель
case-capacity-disputed = чья оценка оспаривается
case-call = Сессия: <b>{ $when }</b>
    Место: { $place }
case-posted = Протокол размещён в системе: { $day }
case-met = Встреча для обратной связи: { $day }. { $note }
case-decided-elsewhere = Решение принято. По решению вашего органа оценки в Telegram не передаются: протокол выдаёт { $hr }.
case-decided-grade = Решение сессии: <b>{ $grade }</b>
case-kept = Решение сессии: оценка не изменена — <b>{ $mark }</b>
    { $grade }
case-changed = Решение сессии: было { $before }, стало <b>{ $after }</b>
    { $grade }
case-label = { $number } · { $stage } · { $name }
case-stage-registered = зарегистрировано, ждёт решения
case-stage-composed = состав утверждён
case-stage-called = сессия назначена
case-stage-sitting = сессия идёт
case-stage-voting = идёт голосование
case-stage-decided = решение принято, готовится протокол
case-stage-signing = протокол на подписи
case-stage-signed = протокол подписан
case-stage-withdrawn = заявление отозвано
case-stage-refused = в проведении отказано
case-stage-fallen = прекращено: результат отозван
case-quote-cut = Показано начало; сохранится весь текст.
case-appeal = Решение сессии можно обжаловать в порядке Административного процедурно-процессуального кодекса ({ $paragraph }).
case-appeal-address = Куда: { $address }
case-note-registered = Заявление ждёт решения должностного лица. Отозвать его или добавить файлы можно до начала сессии.
case-note-composed = Сессия состоится. День и место сообщит { $hr }.
case-note-withdrawn = Заявление отозвано и осталось в журнале. Пока не прошёл срок, можно подать новое.
case-note-object = Вы вправе привести членам сессии доводы о своём несогласии письменно или устно ({ $paragraph }). Написать их можно и заранее, здесь.
case-note-object-free = Вы можете заранее написать свои доводы или высказать их на сессии.
cases-title = <b>Калибровочные сессии</b>
    Дела, в которых вы участвуете.
cases-none = <b>Калибровочные сессии</b>
    Дел с вашим участием нет.
cases-more = { $count ->
    [one] И ещё { $count } дело, более раннее.
    [few] И ещё { $count } дела, более ранние.
   *[other] И ещё { $count } дел, более ранних.
}

# Кнопки

button-case = Дело { $number }
button-to-case = К делу
button-my-cases = Калибровка
button-host-case = Вести сессию
button-protocol = Прочитать протокол
button-file = Материалы дела
button-copy-number = Скопировать номер
button-attach = Приложить файлы
button-withdraw = Отозвать заявление…
button-withdraw-yes = Отозвать
button-apply-again = Подать снова
button-object = Написать возражение
button-object-again = Изменить возражение
button-register = Зарегистрировать
button-write-again = Написать заново
button-body = Состав сессии
button-refuse-late = Отказать (опоздало)…
button-approve = Утвердить…
button-change-body = Изменить состав
button-propose-again = Состав по правилам
button-seats-done = К проверке состава
button-hold = Провести сессию
button-comes = Приду
button-cannot = Не смогу
button-step-out = Выйти из состава…
button-step-out-yes = Выйти из состава
button-take-part = Участвую в сессии
button-support = Поддержать { $mark }
button-another-mark = Предложить другую
button-mark-reason = Дальше: почему { $mark }
button-vote-yes = За { $mark }
button-vote-no = Против { $mark }
button-argue = Обосновать оценку
button-argue-again = Изменить обоснование
button-meeting = Записать встречу…
button-today = Сегодня
button-yesterday = Вчера
button-sign-protocol = Подписать протокол
button-said-object = Передать возражение
button-said-argue = Передать обоснование
button-said-refuse = Отказать
button-said-mark = Внести предложение
button-said-meet = Записать

# Заявление

apply-head = <b>Заявление о калибровочной сессии</b>
    Результат за { $period }
apply-decides = Решает { $title }:
apply-official = { $name }, { $position }
apply-no-official = Решает { $title }; заявление передаст { $hr }.
apply-received = Результат получен { $received }.
apply-acquainted = Вы ознакомлены с результатом { $received }.
apply-term = На заявление { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[other] { $count } рабочих дней
} после этого дня: { $deadline }.
apply-term-late = На заявление было { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
   *[other] { $count } рабочих дней
}, последний — { $day } ({ $paragraph }). По практике государственного органа опоздавшее заявление примут и отметят; решит должностное лицо.
apply-skipped = Не считаются: { $days }.
apply-skipped-day = { $day } ({ $reason })
apply-who-sees = Заявление увидят: должностное лицо, { $hr } (ведёт сессию), оценивающее лицо и члены сессии.
apply-write = Напишите одним сообщением, с чем и почему вы не согласны: в свободной форме, до { $limit } знаков. Любая кнопка отменяет ожидание.
apply-review = Зарегистрировать заявление о результате за { $period }?
apply-review-late = ⚠ Срок прошёл: заявление будет отмечено как опоздавшее.
apply-review-hint = Фото и документы, до { $count }, можно приложить сразу после регистрации.
said-apply = Заявление зарегистрировано
said-object = Возражение передано
said-argue = Обоснование передано
said-refuse = Отказ записан
said-mark = Предложение внесено
said-meet = Встреча записана
withdraw-ask = Отозвать заявление { $number }?

    Оно останется в журнале. Пока не прошли рабочие дни на заявление, можно подать новое; позже оно будет отмечено как опоздавшее.
withdrawn-toast = Заявление отозвано
attach-ask = Пришлите фото или документы к заявлению { $number }: до { $count } файлов. Их увидят те же, кто увидит заявление. Закончите любой кнопкой.
attach-fetching = Принимаю: { $name }…
attach-done = ✓ Приложено: { $name }. Можно прислать ещё.
attach-failed = Файл не удалось принять. Ничего не потеряно: пришлите его ещё раз.
attach-files-only = Здесь нужны фото или документ. Пришлите файл или нажмите кнопку, чтобы закончить.
photo-name = Фото { $number }.jpg
object-ask = Напишите свои доводы против оценки, до { $limit } знаков. Новый текст заменит прежний.
object-who-sees = Их увидят члены сессии, оценивающее лицо, { $hr } и должностное лицо; они войдут в протокол.

# Решение и состав

official-in-time = Заявление подано в срок: сессия проводится ({ $paragraph }). По практике государственного органа в ней не отказывают. Вам — утвердить состав.
official-late = Заявление опоздало: по практике государственного органа вы решаете, провести сессию или отказать с причиной.
official-is-evaluator = ⚠ Оспаривается ваша собственная оценка, а решать, кроме вас, некому. В состав вы не входите ({ $paragraph }). По практике государственного органа отказать в сессии вы не можете.
official-is-evaluator-advice = ⚠ Оспаривается ваша собственная оценка, а решать, кроме вас, некому. По практике государственного органа отказать в сессии вы не можете; советуем не включать себя в состав.
official-maslikhat = Сессию проводят и её состав утверждают на основании решения маслихата ({ $paragraph }); его запишет { $hr }.
body-head = <b>Состав сессии по делу { $number }</b>
    Членов: { $count }
body-nobody = Никто не выбран.
body-member = • <b>{ $name }</b>, { $position } — { $why } ({ $paragraph })
body-member-plain = • <b>{ $name }</b>, { $position } — { $why }
body-why-evaluator = оценивает других
body-why-hr-worker = { $hr }
body-why-other = включён(а) дополнительно
body-why-applicant = заявитель
body-why-disputed = чья оценка оспаривается
body-lawful = Состав отвечает правилам акта.
body-fine = Замечаний к составу нет.
body-faults = Так утвердить нельзя:
body-warnings = Утвердить так можно. Учтите:
body-barred = { $name }: участник спора, в состав не входит ({ $paragraph })
body-namer = { $name }: поручил(а) поставить оспоренную оценку, по практике государственного органа в состав не входит
body-applicant = { $name }: заявитель, о своей оценке сам не решает
body-left = { $name }: уже не работает
body-out = { $name }: вышел(ла) из состава из-за конфликта интересов
body-empty = никого нет
body-small = членов меньше { $count } ({ $paragraph })
body-even = число членов чётное ({ $paragraph })
body-no-hr = нет работника кадровой службы ({ $paragraph })
body-no-evaluator = нет ни одного другого оценивающего лица ({ $paragraph })
advice-barred = { $name }: участник спора, лучше не включать
advice-namer = { $name }: поручил(а) поставить оспоренную оценку, лучше не включать
advice-no-evaluatee = { $name }: никого не оценивает в этом квартале, а сессия — встреча оценивающих лиц ({ $paragraph })
advice-small = членов меньше { $count }
advice-even = число членов чётное: голоса могут разделиться поровну, тогда оценка не изменится
advice-no-hr = нет работника кадровой службы
advice-no-evaluator = нет ни одного другого оценивающего лица
seats-head = <b>Кто войдёт в состав</b> · выбрано { $count }
    { $members }
seat-chosen = ✓ { $person }
seat-free = { $person }
hold-ask = Провести сессию по делу { $number } и утвердить состав, членов { $count }?
hold-term = Сессия: { $deadline }
hold-hint = Извещение получат: заявитель, оценивающее лицо, члены, { $hr }.
held-toast = Состав утверждён
refusal-ask = Отказать в сессии по опоздавшему заявлению { $number }?

    Напишите причину, до { $limit } знаков. Её увидят заявитель, оценивающее лицо и { $hr }. Любая кнопка отменяет ожидание.

# Стол

member-called = Вас включили в состав сессии. Придёте?
member-comes = Вы ответили: приду. До сессии прочтите материалы дела.
member-cannot = Вы ответили: не смогу. Вам подберут замену по тем же правилам.
member-sitting = Сессия открыта. Подтвердите участие, тогда сможете предлагать оценку и голосовать.
member-sits = Вы можете поддержать оценку или привести доводы для её корректировки ({ $paragraph }).
member-to-sign = Прочтите протокол и подпишите его: кнопка — под последней страницей.
member-signed = Вы подписали протокол.
ballot = На голосовании: <b>{ $mark }</b>
    { $grade }
ballot-count = Проголосовали { $done } из { $count }. Нужно голосов «за»: { $needed }. Голосование до { $until }; кто не успел, не считается за.
ballot-given-yes = Ваш голос: за.
ballot-given-no = Ваш голос: против.
ballot-who-sees = Ваш голос откроется, когда проголосуют все: его увидят члены сессии и { $hr }; он войдёт в протокол. Изменить его нельзя.
table-mark = Оценка оценивающего лица: <b>{ $mark }</b>
table-proposals = Предложения:
table-proposal = • { $name } предлагает <b>{ $mark }</b>.
table-support = • { $name } поддерживает <b>{ $mark }</b>.
table-reason = «{ $reason }»
round-carried = ✓ { $mark }: принято, за { $done } (нужно { $needed })
round-fell = { $mark }: не принято, за { $done } (нужно { $needed })
round-for = За: { $names }
round-against = Против: { $names }
round-silent = Не голосовали: { $names }
step-out-ask = Выйти из состава по делу { $number } из-за конфликта интересов?

    Ваши предложения снимаются, материалы дела закрываются; вернуться в этот состав будет нельзя. Вам подберут замену по тем же правилам.
stepped-out = Вы вышли из состава. Вам подберут замену по тем же правилам.
protocol-all-signed = Протокол подписан всеми. Материалы дела для членов сессии закрыты, протокол вам по-прежнему доступен.
choose-mark = Предлагаете: <b>{ $mark }</b>
    { $grade }
choose-mark-hint = Выберите кнопкой или напишите от 0 до 5, например 3,75. Оценка ставится за период в целом.
mark-ask = Почему { $mark }? Напишите доводы.
support-ask = Почему вы поддерживаете { $mark }? Напишите доводы.
mark-reason-who-sees = Оценку и доводы увидят члены сессии и { $hr }; с вашим именем они войдут в протокол.
write-here = До { $limit } знаков. Любая кнопка отменяет ожидание.
attend-yes-toast = Ответ записан: придёте
attend-no-toast = Ответ записан: не сможете
vote-toast = Голос принят

# Оценивающее лицо

evaluator-argue = Кратко опишите работу служащего и обоснуйте оценку ({ $paragraph }): письменно здесь или устно на сессии.
evaluator-wait = Здесь видно, как идёт дело.
evaluator-no-vote = Вы не голосуете.
evaluator-meet = Осталась встреча со служащим для обратной связи ({ $paragraph }), в открытой и дружелюбной обстановке. О чём говорить:
plain-line = { $text }
argue-ask = Кратко опишите работу за период и обоснуйте оценку, до { $limit } знаков. Новый текст заменит прежний.
argue-who-sees = Его увидят члены сессии, заявитель, { $hr } и должностное лицо; он войдёт в протокол.
meeting-ask = <b>Встреча для обратной связи</b> ({ $paragraph })
meeting-day-hint = Когда она прошла? Выберите или напишите дату, например 27.04.2026.
meeting-note-ask = Встреча: { $day }. Коротко запишите, о чём говорили:
meeting-who-sees = Запись увидят служащий, { $hr } и должностное лицо.
review-object = Передать возражение по делу { $number }?
review-argue = Передать обоснование по делу { $number }?
review-refuse = Отказать в сессии по делу { $number } по этой причине?
review-mark = Предложить <b>{ $mark }</b> с этими доводами?
review-support = Поддержать <b>{ $mark }</b> с этими доводами?
review-meet = Записать встречу: { $day }?

# Материалы и протокол

case-file-head = <b>Материалы дела { $number }</b>
case-file-own = Их видят вы, тот, чью оценку вы оспариваете, { $hr }, а до подписания протокола — члены сессии и должностное лицо.
case-file-logged = Конфиденциально ({ $paragraph }). Каждый просмотр записывается. Члены сессии читают материалы до подписания протокола.
case-ended = Дело { $number } закончено: { $stage }. Материалы закрыты.
case-file-part-sheet = Оценочный лист
case-file-part-before = Прежние кварталы
case-file-part-text = Заявление
case-file-part-object = Возражение
case-file-part-argue = Обоснование оценки
case-file-part-marks = Предложения и голоса
case-file-title-sheet = <b>Оценочный лист</b> · { $number }
case-file-title-before = <b>Прежние кварталы</b> · { $number }
case-file-title-text = <b>Заявление</b> · { $number }
case-file-title-object = <b>Возражение</b> · { $number }
case-file-title-argue = <b>Обоснование оценки</b> · { $number }
case-file-title-marks = <b>Предложения и голоса</b> · { $number }
case-file-nameless = Файл без названия
case-file-quarter = { $period }: <b>{ $mark }</b>
    Оценил(а): { $name }
case-file-sent = Файл из материалов дела.
protocol-head = <b>Протокол калибровочной сессии</b>
    Дело { $number }
protocol-held = Проведена: { $when }
    Место: { $place }
protocol-absent = • { $name } — { $capacity }; не участвовал(а)
protocol-argument = <b>Оценивающее лицо</b>
protocol-objection = <b>Заявитель</b>
protocol-silent = Не выступал(а).
protocol-away = Не явился(лась): { $why }
protocol-majority-members = Для изменения оценки нужно { $count ->
    [one] { $count } голос
    [few] { $count } голоса
   *[other] { $count } голосов
} «за»: большинство членов ({ $paragraph }).
protocol-majority-participants = Для изменения оценки нужно { $count ->
    [one] { $count } голос
    [few] { $count } голоса
   *[other] { $count } голосов
} «за»: большинство участников ({ $paragraph }).
protocol-wording = <b>Уточнения</b>
protocol-signatures = Подписи:
protocol-signed = • { $name }, { $day }
protocol-refused = • { $name } отказался(лась) подписать, { $day }: { $reason }
protocol-sign-below = Подпись — под последней страницей.
protocol-signed-toast = Протокол подписан

# Извещения и задачи

notice-case-registered = Зарегистрировано заявление о калибровочной сессии { $number }.
notice-case-composed = Дело { $number }: сессия состоится, состав утверждён.
notice-case-composed-member = Вас включили в состав калибровочной сессии, дело { $number }. День и место сообщит { $hr }.
notice-case-called = Дело { $number }: назначена калибровочная сессия.
notice-case-called-member = Приглашение на калибровочную сессию, дело { $number }. Ответьте, придёте ли вы.
notice-case-sitting = Дело { $number }: сессия идёт.
notice-case-voting = Дело { $number }: идёт голосование.
notice-case-decided = Дело { $number }: сессия приняла решение, готовится протокол.
notice-case-signing = Дело { $number }: протокол передан на подпись.
notice-case-signed = Дело { $number }: протокол подписан, решение вступило в силу.
notice-case-withdrawn = Дело { $number }: заявитель отозвал заявление.
notice-case-refused = Дело { $number }: в проведении сессии отказано.
notice-case-fallen = Дело { $number } прекращено: оспариваемый результат отозван.
notice-case-out = Дело { $number }: вы больше не входите в состав калибровочной сессии, приходить не нужно.
notice-record = Дело { $number }: записано действие на бумаге. Сверьте с документом и подтвердите.
task-case-decide = Заявление { $number }: решить о калибровочной сессии и составе
task-case-call = Дело { $number }: назначить день и место сессии
task-case-open = Дело { $number }: провести сессию
task-case-run = Дело { $number }: сессия идёт, довести до конца
task-case-word = Дело { $number }: проверить протокол и передать на подпись
task-case-post = Дело { $number }: разместить протокол в системе
task-case-tell = Дело { $number }: известить заявителя, его нет в боте
task-case-answer = Дело { $number }: ответить на приглашение
task-case-table = Дело { $number }: сессия идёт, внести предложение
task-case-vote = Дело { $number }: проголосовать
task-case-sign = Дело { $number }: подписать протокол
task-case-feedback = Дело { $number }: встретиться со служащим и записать встречу
task-record = { $count ->
    [one] Подтвердить запись о бумажном документе
   *[other] Подтвердить записи о бумажных документах: { $count }
}
button-task-case-decide = Рассмотреть заявление
button-task-case-call = Назначить сессию
button-task-case-open = К сессии
button-task-case-run = К сессии
button-task-case-word = К протоколу
button-task-case-post = К протоколу
button-task-case-tell = Известить
button-task-case-answer = Ответить
button-task-case-table = К столу
button-task-case-vote = Голосовать
button-task-case-sign = К подписи
button-task-case-feedback = К встрече
button-task-record = Сверить запись

# Кадровая служба ведёт дело: журнал

desk-button-cases = { $count ->
    [0] Калибровка: дел нет
   *[other] Калибровка: { $count }
}
host-register-title = <b>Журнал калибровочных дел</b>
    В работе: { $count } · всего: { $total }
host-register-line = <b>{ $number }</b> · { $name }
    { $stage }
host-register-term = { $step }: { $deadline }
host-register-missed = ⚠ Пропущено: { $steps }

# Экран ведущего

host-answers-comes = { $count ->
    [one] Придёт { $count } из { $total }.
    [few] Придут { $count } из { $total }.
   *[other] Придут { $count } из { $total }.
}
host-answers-cannot = ⚠ Не смогут: { $names }. Замените их.
host-answers-silent = Ещё не ответили: { $names }
host-table = { $count ->
    [one] За столом { $count } из { $total }: { $names }
    [few] За столом { $count } из { $total }: { $names }
   *[other] За столом { $count } из { $total }: { $names }
}
host-table-few = ⚠ За столом меньше { $count }. Акт это допускает; лучше дождаться остальных.
host-majority-members = Чтобы изменить оценку, нужно большинство голосов членов ({ $paragraph }): «за» { $needed } из { $total }.
host-majority-participants = Чтобы изменить оценку, нужно большинство голосов участников ({ $paragraph }): «за» { $needed } из { $present }.
host-majority-impossible = ⚠ За столом { $present } из { $total }, а для большинства ({ $paragraph }) нужно голосов: { $needed }. Большинства пока быть не может.
host-said-argument = <b>Оценивающее лицо</b>, { $name }: { $text }
host-said-objection = <b>Заявитель</b>, { $name }: { $text }
host-said-nothing = пока ничего не записано
host-said-absent = не явился(лась): { $why }
host-unheard-argument = ⚠ На сессии оценивающее лицо аргументирует свою оценку ({ $paragraph }). По практике государственного органа голосование не начинается, пока нет его слов, письменных или устных. Запишите их или отметьте, что оно не явилось.
host-unheard-invitation = ⚠ Заявитель вправе аргументировать несогласие с оценкой письменно или устно ({ $paragraph }). По практике государственного органа до голосования его приглашают это сделать. Приглашение до него ещё не дошло: известите его и запишите это.
host-no-proposals = Предложений пока нет.
host-proposals = Предложения:
host-proposal = • { $name } предлагает <b>{ $mark }</b>. «{ $reason }»
host-proposal-support = • { $name } поддерживает <b>{ $mark }</b>. «{ $reason }»
host-round-runs = На голосовании <b>{ $mark }</b>: { $count ->
    [one] проголосовал { $count } из { $total }.
    [few] проголосовали { $count } из { $total }.
   *[other] проголосовали { $count } из { $total }.
} Голоса откроются все вместе.
host-round-over = <b>{ $mark }</b>: за { $count } из { $total }
    За: { $yes }
    Против: { $no }
host-round-silent = Не голосовали: { $names }
host-vote-until = Голосование до { $when }. Кто не успеет, не считается за.
host-wording = Уточнения к протоколу:
    <blockquote>{ $text }</blockquote>
host-signed-count = Подписи: { $count ->
    [0] пока ни одной из { $total }
   *[other] { $count } из { $total }
}
host-signed = ✓ { $name }, { $when }
host-unsigned = • { $name }: ждём подпись
host-refused = • { $name }: отказ от подписи. { $reason }
host-feedback-waits = Встреча оценивающего лица со служащим ({ $paragraph }) ещё не записана.
host-paper-waits = { $count ->
    [one] Запись о бумажном документе ждёт второго человека: { $count }.
   *[other] Записи о бумажных документах ждут второго человека: { $count }.
}
host-button-maslikhat = Решает маслихат ({ $paragraph })
host-button-not-maslikhat = Решает должностное лицо
host-button-call = Назначить сессию…
host-button-body = Состав
host-button-open = Открыть сессию…
host-button-move = Перенести сессию…
host-button-refresh = Обновить
host-button-vote = Голосование…
host-button-argument = Записать слова оценивающего
host-button-absence = Оценивающее лицо не явилось…
host-button-invite = Пригласить заявителя высказаться…
host-button-objection = Записать возражение заявителя
host-button-hour = Изменить час голосования…
host-button-to-sign = Передать на подпись…
host-button-protocol = Протокол
host-button-word = Уточнить текст протокола
host-button-posted = Протокол размещён…
host-button-no-sign = Не подписывает: { $name }
host-button-own-seat = К моему месту в составе
host-button-papers = Бумаги: PDF и просмотр
host-button-second = { $count ->
    [one] Запись на подтверждении: { $count }
   *[other] Записи на подтверждении: { $count }
}
host-button-paper-order = Записать приказ на бумаге
host-button-paper-maslikhat = Записать решение маслихата
host-button-paper-vote = Записать голосование в зале
host-button-paper-signatures = Записать подписи на бумаге

# Состав

host-body-title = <b>Состав сессии</b> · дело { $number }
host-member-line = • <b>{ $name }</b>, { $capacity }: { $answer }
host-answer-present = за столом
host-answer-uncalled = ещё не приглашён(а)
host-answer-comes = придёт
host-answer-cannot = не сможет
host-answer-silent = ответа нет
host-body-hint = Члена сессии можно заменить по тем же правилам до конца голосования.
host-button-replace = Заменить: { $name }
host-button-fill = Занять пустое место…
host-button-add = Дополнить состав…
host-seat-replace = Кто заменит: <b>{ $name }</b>?
host-seat-fill = Кем дополнить состав?
host-seat-rules = Показаны те, с кем состав законен: членов не меньше { $count } и нечётное число ({ $odd }), есть кадровая служба и другое оценивающее лицо ({ $included }); без заявителя и оценивающего лица ({ $excluded }).
host-seat-advice = Сессия — встреча оценивающих лиц ({ $meeting }): они показаны первыми. Советуем нечётное число, не меньше { $count }. Тот, чья оценка оспаривается, входит только по решению должностного лица, заявитель не входит.
host-seat-nobody = Таких людей нет. Измените состав иначе.
host-seat-label = { $name } · { $capacity }
host-button-seat-goes = Оставить без замены
host-swap-ask = Заменить члена сессии?
    Вместо: { $out }
    Будет: <b>{ $to }</b>, { $position }
host-swap-add = Ввести в состав: <b>{ $to }</b>, { $position }?
host-swap-goes = Вывести из состава без замены: <b>{ $out }</b>?
host-swap-voting = ⚠ Идёт голосование: с новым составом оно начнётся заново.
host-button-swap-yes = Изменить состав
host-swapped = Состав изменён

# Известить заявителя, которого нет в боте (X-50)

host-thing-registered = заявление зарегистрировано
host-thing-argue = приглашение высказаться
host-thing-call = день сессии
host-thing-outcome = итог и обжалование
host-thing-meeting = встреча для обратной связи
host-way-phone = телефонограммой
host-way-letter = заказным письмом
host-way-telegram = телеграммой
host-way-sms = текстовым сообщением
host-way-email = по электронной почте
host-way-other = иным способом с записью
host-way-paper = вручено на бумаге
host-button-tell = Известить: { $what }
desk-button-untold = Известить заявителей: { $count }
host-untold-title = <b>Известить заявителей</b> · дел: { $count }
    Их нет в боте: о каждом шаге дела их извещают способом, который фиксирует извещение.
host-untold-head = <b>{ $number }</b> · { $name }
host-untold-line = • { $what }
host-untold-by = • { $what } ({ $paragraph }); по практике государственного органа до { $day }
host-untold = ⚠ <b>{ $name }</b> не в боте. Известите сами:
host-told-title = Заявитель извещён:
host-told-line = • { $what } — { $way }, { $day }. { $note }
host-tell-logged = Вы видите это только для того, чтобы известить заявителя. Просмотр записан.
host-tell-read = <b>Прочитайте:</b> дело { $number }.
host-tell-how = Как вы известили?
host-told-day-ask = Извещение: { $what } — { $way }. В какой день извещён заявитель? Выберите или напишите дату, например 14.04.2026.
host-told-note-ask = <b>{ $name }</b>: { $what } — { $way }, { $day }.

    Напишите, как это было: кто принял сообщение, номер письма, кто расписался. Без этих слов запись не делается. Оценки не пишите. Любая кнопка отменяет ожидание.
host-told = Извещение записано
tell-registered = Ваше заявление о калибровочной сессии зарегистрировано { $day }, номер { $number }. Решение о сессии и её составе примут до { $until } ({ $paragraph }).
tell-held = По вашему заявлению калибровочная сессия состоится, её состав утверждён. День и место вам сообщат отдельно.
tell-call = Калибровочная сессия по вашему заявлению: <b>{ $when }</b>
    Место: { $place }
tell-argue = Вы можете привести свои доводы письменно или устно на сессии ({ $paragraph }).
tell-argue-free = Вы можете привести свои доводы письменно или на самой сессии.
tell-decided = Калибровочная сессия рассмотрела результат вашей оценки за { $period }.
tell-protocol = Протокол на бумаге выдаёт { $hr }.
tell-refused = В проведении калибровочной сессии вам отказано. Причина: { $reason }
tell-fallen = Дело прекращено: результат за { $period } отозван. Новый результат вам сообщат отдельно; по нему срок заявления пойдёт заново.
tell-meeting = Оценивающее лицо { $name } приглашает вас на встречу для обратной связи ({ $paragraph }). Согласуйте день и место.

# Назначение сессии

host-call-title = <b>Назначить сессию</b> · дело { $number }
host-move-title = <b>Перенести сессию</b> · дело { $number }
host-term = Срок: { $deadline }
host-call-now = Сейчас: { $when }, { $place }
host-call-day-ask = Выберите день (рабочие дни, оставшиеся в сроке) или напишите дату, например 14.04.2026.
host-call-day-late = ⚠ Срок прошёл. По практике государственного органа право на сессию сохраняется, она будет отмечена как опоздавшая. Напишите дату, например 14.04.2026.
host-call-day = <b>{ $day }</b>, { $weekday }
host-call-after-term = ⚠ Это после срока ({ $day }): сессия будет отмечена как опоздавшая.
host-call-time-ask = Выберите время или напишите его, например 14:20.
host-call-place-ask = Начало в { $time }. Напишите место или ссылку на видеосвязь: их получат все, кого вы зовёте.
host-button-same-place = Там же: { $place }
host-call-confirm = <b>Назначить сессию?</b>
host-move-confirm = <b>Перенести сессию?</b> Всех спросят заново.
host-call-at = { $time }, { $place }
host-call-day-off = ⚠ Это нерабочий день.
host-call-invited = Приглашение получат члены: { $members }; оценивающее лицо { $evaluator } и заявитель { $applicant }.
host-call-no-vote = Без голоса: { $names }.
host-button-call-yes = Назначить
host-button-move-yes = Перенести
host-button-place-again = Изменить место
host-called = Приглашения отправлены

# Сессия и голосование

host-open-ask = <b>Открыть сессию?</b> Дело { $number }
host-open-follows = Члены сядут за стол, заявление отозвать будет нельзя. Председателя и решающего голоса акт не называет: решает большинство.
host-button-open-yes = Открыть
host-opened = Сессия открыта
host-note-argument = Что сказал(а) оценивающее лицо { $evaluator }: кратко о работе и почему такая оценка ({ $paragraph })? До { $limit } знаков.

    Увидят члены сессии, стороны и должностное лицо; текст войдёт в протокол. Любая кнопка отменяет ожидание.
host-note-absence = На сессии оценивающее лицо аргументирует свою оценку ({ $paragraph }). Почему { $evaluator } не явился (не явилась)? До 500 знаков.

    Увидят члены сессии, стороны и должностное лицо; это войдёт в протокол. Любая кнопка отменяет ожидание.
host-note-objection = Что возразил(а) { $applicant } ({ $paragraph })? До { $limit } знаков.

    Увидят члены сессии, стороны и должностное лицо; текст войдёт в протокол. Любая кнопка отменяет ожидание.
host-note-objection-free = Что возразил(а) { $applicant }? До { $limit } знаков.

    Увидят члены сессии, стороны и должностное лицо; текст войдёт в протокол. Любая кнопка отменяет ожидание.
host-note-wording = Напишите уточнения к протоколу, до { $limit } знаков: они войдут в него отдельной частью. Итог голосования ими не изменить.

    Увидят все, кто читает протокол. Любая кнопка отменяет ожидание.
host-note-now = Сейчас записано:
    <blockquote>{ $text }</blockquote>
host-noted = Записано
host-vote-impossible = Начинать голосование рано: дождитесь остальных, замените тех, кого нет, или перенесите сессию.
host-vote-nothing = Никто не предложил изменить оценку: голосовать не о чем, она остаётся.
host-button-vote-nothing = Закончить без голосования
host-vote-order = Порядок голосования, от ближайшей к оценке оценивающего лица:
host-vote-line = { $number }. <b>{ $mark }</b>
host-vote-ask = После начала новых предложений не будет. Сколько времени дать на каждую оценку? Кто не успеет, не считается за.
host-span-15 = 15 минут
host-span-30 = 30 минут
host-span-60 = 1 час
host-span-day = Сегодня до 18:00
host-vote-begun = Голосование началось
host-vote-ended = Оценка осталась без изменений
host-hour-ask = Сколько ещё дать на оценку, которая сейчас на голосовании?
host-hour-moved = Час голосования изменён

# Протокол

host-to-sign-ask = <b>Передать протокол на подпись?</b> Дело { $number }
    Подписывают: { $names }
host-to-sign-follows = После этого текст не меняется. Когда подпишут все или будет записан отказ, решение вступит в силу.
host-button-to-sign-yes = Передать на подпись
host-sent-to-sign = Протокол на подписи
host-no-sign-ask = Почему { $name } не подписывает протокол? Напишите причину, до 500 знаков: она войдёт в протокол. Любая кнопка отменяет ожидание.
host-no-sign-told = Записать отказ от подписи: <b>{ $name }</b>?
host-button-no-sign-yes = Записать отказ
host-no-sign-done = Отказ записан
host-posted-ask = Когда протокол по делу { $number } размещён в системе? Если не сегодня, напишите дату, например 14.04.2026.
host-late-all-the-same = Срок прошёл: размещение будет отмечено как опоздавшее.
host-button-posted-today = Сегодня, { $day }
host-posted = Размещение записано

# Бумаги

host-papers-title = <b>Бумаги дела { $number }</b>
host-papers-own = <b>Оценочный лист</b> за { $period }
host-paper-application = Заявление: PDF
host-paper-decision = Решение: PDF
host-paper-protocol = Протокол: PDF
host-paper-sheet = Лист: PDF
host-paper-application-file = Заявление { $number }
host-paper-decision-file = Решение { $number }
host-paper-protocol-file = Протокол { $number }
host-paper-sheet-file = Оценочный лист { $number }
host-paper-sent = { $title }. Конфиденциально ({ $paragraph }).
host-paper-sent-silent = { $title }. Содержит результаты оценки.
host-paper-nameless = Документ

# Действие на бумаге

host-form-order = <b>Приказ на бумаге</b> · дело { $number }
    Запишите его и пришлите фото: он подействует, когда второй человек сверит запись.
host-form-maslikhat = <b>Решение маслихата ({ $paragraph })</b> · дело { $number }
    Запишите его и пришлите фото: оно подействует, когда второй человек сверит запись.
host-form-vote = <b>Голосование в зале</b> · дело { $number }
    Запишите, как оно прошло, и пришлите фото бумаги: итог подействует, когда второй человек сверит запись.
host-form-signatures = <b>Подписи на бумаге</b> · дело { $number }
    Запишите, кто подписал протокол, и пришлите его фото: подписи подействуют, когда второй человек сверит запись.
host-form-none = нет
host-form-number = Номер: { $value }
host-form-date = Дата: { $value }
host-form-members = Состав: { $value }
host-form-refusal = Отказ, причина: { $value }
host-form-present = Присутствовали: { $value }
host-form-argument = Оценивающее лицо: { $value }
host-form-objection = Заявитель: { $value }
host-form-offer = • { $name }: <b>{ $mark }</b>. «{ $reason }»
host-form-vote-open = За { $mark }: не записано
host-form-vote-count = За { $mark }: { $count ->
    [0] никого
   *[other] { $count }, { $names }
}
host-form-missing = Не хватает: { $names }.
host-form-lacks-number = номера
host-form-lacks-date = даты
host-form-lacks-members = состава
host-form-lacks-present = присутствовавших
host-form-lacks-votes = голосов
host-form-lacks-hands = подписей
host-form-lacks-argument = слов оценивающего лица или отметки о его неявке
host-form-lacks-invitation = приглашения заявителя высказаться
host-form-refused = ⚠ Так записать нельзя: { $why }
host-form-complete = Всё записано. Осталось фото документа.
host-button-photo = Приложить фото…
host-button-form-drop = Стереть записанное
host-button-form-number = Номер
host-button-form-date = Дата
host-button-form-members = Состав по приказу…
host-button-form-refusal = В приказе отказ…
host-button-form-held = В приказе сессия, не отказ
host-button-form-present = Кто присутствовал…
host-button-form-argument = Слова оценивающего лица…
host-button-form-absence = Не явилось…
host-button-form-objection = Возражение заявителя…
host-button-form-offers = Предложения…
host-button-form-vote = Кто был за { $mark }…
host-button-form-today = Сегодня, { $day }
host-button-form-no-argument = Слов не было
host-button-form-no-absence = Явилось
host-button-form-no-objection = Ничего не сказано
host-form-dropped = Записанное стёрто
host-form-ask-number = Напишите номер документа, до { $limit } знаков.
host-form-ask-date = Напишите дату документа, например 14.04.2026.
host-form-ask-refusal = Напишите причину отказа, как она стоит в документе, до { $limit } знаков.
host-form-ask-argument = Что сказало оценивающее лицо? До { $limit } знаков; текст войдёт в протокол.
host-form-ask-absence = Почему оценивающее лицо не явилось? До { $limit } знаков; это войдёт в протокол.
host-form-ask-objection = Что возразил заявитель? До { $limit } знаков; текст войдёт в протокол.
host-members-title = <b>Кого называет документ</b> · отмечено { $count }
host-on-list = ✓ { $name }
host-off-list = { $name }
host-present-title = <b>Кто присутствовал</b> · отмечено { $count }
host-offers-title = <b>Предложения в зале</b>
    Выберите, кто предложил или поддержал оценку.
host-offer-ask = Что предложил(а) <b>{ $name }</b>? Напишите оценку и довод одним сообщением, например: 4,25 все поручения исполнены в срок.
host-button-no-offer = Не предлагал(а)
host-count-title = Кто был за <b>{ $mark }</b>? Отмечено { $count }, нужно { $needed }.
host-for = ✓ { $name }
host-not-for = { $name }
host-button-nobody-for = Никто
host-hand-signed = ✓ { $name }: подписал(а)
host-hand-none = • { $name }: подписи нет
host-hand-refused = • { $name }: отказ. { $reason }
host-button-hand-signed = Подписал(а)
host-button-hand-none = Пока не подписал(а)
host-button-hand-refused = Отказ от подписи…
host-photo-ask-order = Пришлите фото или скан приказа.
host-photo-ask-maslikhat = Пришлите фото или скан решения маслихата.
host-photo-ask-vote = Пришлите фото или скан бумаги, на которой записано голосование.
host-photo-ask-signatures = Пришлите фото или скан протокола с подписями.
host-recorded = Записано. Подействует, когда второй человек (с той же ролью или должностное лицо) сверит запись с фото.
host-not-recorded = Не записано: { $why } То, что вы ввели, сохранилось.
host-recording-failed = Фото не удалось принять по нашей вине. То, что вы ввели, сохранилось: пришлите фото ещё раз.

# Второй человек

host-second-nothing = Записей, которые ждут подтверждения, нет.
host-second-order = <b>Приказ на бумаге</b> · дело { $number }
host-second-maslikhat = <b>Решение маслихата</b> · дело { $number }
host-second-vote = <b>Голосование в зале</b> · дело { $number }
host-second-signatures = <b>Подписи на бумаге</b> · дело { $number }
host-second-by = Записал(а) { $name }, { $when }
host-second-ask = Откройте документ и сверьте. Если всё так, подтвердите: тогда действие вступит в силу.
host-second-wait = Ждёт второго человека: сами себя не подтверждают.
host-button-look-paper = Открыть документ
host-button-confirm = Сверено, подтверждаю
host-button-drop-record = Убрать запись
host-second-photo = Документ, на котором стоит запись.
host-confirmed = Подтверждено. Действие вступило в силу.

# Отказы

refuse-case-stage = Сейчас это сделать нельзя: { $stage }.
refuse-case-in-time = Заявление подано в срок: сессия проводится (п. { $paragraph }), по практике государственного органа в ней не отказывают.
refuse-case-mark = Оценка — от 0 до 5, не больше двух знаков после запятой. Например, 3,75.
refuse-case-twice = По этому результату заявление уже есть, второго не бывает.
refuse-case-maslikhat = Для членов и председателя ревизионной комиссии сессию проводят на основании решения маслихата (п. { $paragraph }).
refuse-call-past = Это время уже прошло. Выберите другое.
refuse-call-term = Срок сессии — { $day }: назначьте её не позднее.
refuse-files-many = Больше { $limit } файлов приложить нельзя.
refuse-member-twice = Этот человек уже в составе.
refuse-no-majority = За столом { $present }, а для решения нужно голосов: { $needed }. Дождитесь остальных или замените членов.
refuse-no-photo = Нужна фотография документа.
refuse-not-present = Сначала подтвердите участие в сессии.
refuse-second-person = Запись подтверждает другой человек, не тот, кто её внёс.
refuse-vote-open = Голосование не доведено до конца: впишите итог по каждой оценке.
refuse-unheard-argument = На сессии оценивающее лицо аргументирует оценку (п. { $paragraph }). По практике государственного органа без этого не голосуют. Запишите слова или неявку.
refuse-unheard-invitation = Заявитель вправе привести доводы (п. { $paragraph }). По практике государственного органа до приглашения не голосуют. Известите его и запишите это.
refuse-told-day = День извещения — не раньше самого события и не позже сегодняшнего дня.
refuse-vote-order = Оценки голосуются по порядку: сначала ближайшая к оценке оценивающего лица.
refuse-vote-over = Голосование по этой оценке закончено. Откройте дело заново.
refuse-voted = Ваш голос уже принят, изменить его нельзя.
refuse-words-gone = Этот текст уже не ждёт отправки. Откройте дело и напишите его заново.
refuse-meeting-day = Встреча проходит после подписания протокола и не позже сегодняшнего дня.
refuse-body-barred = В составе участник спора: заявитель и оценивающее лицо не входят (п. { $paragraph }).
refuse-body-namer = В составе тот, кто поручил поставить оспоренную оценку: по практике государственного органа он не входит.
refuse-body-applicant = В составе заявитель: о своей оценке сам он не решает. Уберите его из состава.
refuse-body-left = В составе человек, который уже не работает.
refuse-body-out = В составе человек, который вышел из него из-за конфликта интересов.
refuse-body-empty = В составе никого нет.
refuse-body-small = В составе слишком мало членов (п. { $paragraph }).
refuse-body-even = Число членов должно быть нечётным (п. { $paragraph }).
refuse-body-no-hr = В составе нет работника кадровой службы (п. { $paragraph }).
refuse-body-no-evaluator = В составе нет ни одного другого оценивающего лица (п. { $paragraph }).
refuse-post-day = Протокол размещают после подписания и не позже сегодняшнего дня.
refuse-paper-day = Дата документа — не раньше заявления и не позже сегодняшнего дня.
refuse-paper-seats = Больше { $limit } человек в составе записать нельзя.
refuse-paper-sits = Этот человек уже подтвердил участие в боте.
refuse-paper-missing = Записано не всё. Откройте форму и дополните её.
refuse-time-unreadable = Не получилось понять время. Напишите часы и минуты: 14:20.
refuse-offer-unreadable = Напишите сначала оценку от 0 до 5, потом довод: 4,25 все поручения исполнены в срок.
refuse-seat-gone = С этим человеком состав был бы незаконен. Откройте список заново.
