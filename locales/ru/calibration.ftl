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
case-capacity-hr-worker = кадровая служба
case-capacity-other = по решению должностного лица
case-capacity-applicant = заявитель
case-capacity-disputed = чья оценка оспаривается
case-call = Сессия: <b>{ $when }</b>
    Место: { $place }
case-posted = Протокол размещён в системе: { $day }
case-met = Встреча для обратной связи: { $day }. { $note }
case-decided-elsewhere = Решение принято. По решению вашего органа оценки в Telegram не передаются: протокол — в кадровой службе.
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
case-quote = <blockquote>{ $text }</blockquote>
case-quote-cut = Показано начало; сохранится весь текст.
case-appeal = Решение сессии можно обжаловать в порядке Административного процедурно-процессуального кодекса ({ $paragraph }).
case-appeal-address = Куда: { $address }
case-note-registered = Заявление ждёт решения должностного лица. Отозвать его или добавить файлы можно до начала сессии.
case-note-composed = Сессия состоится. Кадровая служба сообщит день и место.
case-note-withdrawn = Заявление отозвано и осталось в журнале. Пока не прошёл срок, можно подать новое.
case-note-object = Вы можете заранее написать свои доводы или высказать их на сессии ({ $paragraph }).
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
button-disagree = Не согласен(на)…
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
apply-no-official = Решает { $title }; кадровая служба передаст заявление.
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
}, последний — { $day } ({ $paragraph }). Опоздавшее заявление примут и отметят; решит должностное лицо.
apply-skipped = Не считаются: { $days }.
apply-skipped-day = { $day } ({ $reason })
apply-who-sees = Заявление увидят: должностное лицо, кадровая служба, ведущая сессию, оценивающее лицо и члены сессии.
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
object-who-sees = Их увидят члены сессии, оценивающее лицо, кадровая служба и должностное лицо; они войдут в протокол.

# Решение и состав

official-in-time = Заявление подано в срок: отказать нельзя, сессия проводится ({ $paragraph }). Вам — утвердить состав.
official-late = Заявление опоздало: вы решаете, провести сессию или отказать с причиной.
official-is-evaluator = ⚠ Оспаривается ваша собственная оценка, а решать, кроме вас, некому. В состав вы не входите ({ $paragraph }), отказать в сессии не можете.
official-is-evaluator-advice = ⚠ Оспаривается ваша собственная оценка, а решать, кроме вас, некому. Отказать в сессии вы не можете; советуем не включать себя в состав.
official-maslikhat = Решение о сессии принимает маслихат ({ $paragraph }); его запишет кадровая служба.
body-head = <b>Состав сессии по делу { $number }</b>
    Членов: { $count }
body-nobody = Никто не выбран.
body-member = • <b>{ $name }</b>, { $position } — { $why } ({ $paragraph })
body-member-plain = • <b>{ $name }</b>, { $position } — { $why }
body-why-evaluator = оценивает других
body-why-hr-worker = работник кадровой службы
body-why-other = включён(а) дополнительно
body-why-applicant = заявитель
body-why-disputed = чья оценка оспаривается
body-lawful = Состав отвечает правилам акта.
body-fine = Замечаний к составу нет.
body-faults = Так утвердить нельзя:
body-warnings = Акт состава не задаёт, утвердить так можно. Советуем учесть:
body-barred = { $name }: участник спора, в состав не входит ({ $paragraph })
body-left = { $name }: уже не работает
body-out = { $name }: вышел(ла) из состава из-за конфликта интересов
body-empty = никого нет
body-small = членов меньше { $count } ({ $paragraph })
body-even = число членов чётное ({ $paragraph })
body-no-hr = нет работника кадровой службы ({ $paragraph })
body-no-evaluator = нет ни одного другого оценивающего лица ({ $paragraph })
advice-barred = { $name }: участник спора, лучше не включать
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
hold-hint = Заявитель, оценивающее лицо, члены и кадровая служба получат извещение.
held-toast = Состав утверждён
refusal-ask = Отказать в сессии по опоздавшему заявлению { $number }?

    Напишите причину, до { $limit } знаков. Её увидят заявитель, оценивающее лицо и кадровая служба. Любая кнопка отменяет ожидание.

# Стол

member-called = Вас включили в состав сессии. Придёте?
member-comes = Вы ответили: приду. До сессии прочтите материалы дела.
member-cannot = Вы ответили: не смогу. Кадровая служба подберёт замену.
member-sitting = Сессия открыта. Подтвердите участие, тогда сможете предлагать оценку и голосовать.
member-sits = Поддержите оценку или предложите другую, с доводами ({ $paragraph }).
member-to-sign = Прочтите протокол и подпишите его: кнопка — под последней страницей.
member-signed = Вы подписали протокол.
ballot = На голосовании: <b>{ $mark }</b>
    { $grade }
ballot-count = Проголосовали { $done } из { $count }. Нужно голосов «за»: { $needed }. Голосование до { $until }; кто не успел, не считается за.
ballot-given-yes = Ваш голос: за.
ballot-given-no = Ваш голос: против.
ballot-who-sees = Ваш голос откроется членам сессии и кадровой службе, когда проголосуют все, и войдёт в протокол. Изменить его нельзя.
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

    Ваши предложения снимаются, материалы дела закрываются; вернуться в этот состав будет нельзя. Кадровая служба подберёт замену по тем же правилам.
stepped-out = Вы вышли из состава. Кадровая служба подберёт замену.
protocol-all-signed = Протокол подписан всеми. Материалы дела для членов сессии закрыты.
choose-mark = Предлагаете: <b>{ $mark }</b>
    { $grade }
choose-mark-hint = Выберите кнопкой или напишите от 0 до 5, например 3,75. Оценка ставится за период в целом.
mark-ask = Почему { $mark }? Напишите доводы.
support-ask = Почему вы поддерживаете { $mark }? Напишите доводы.
mark-reason-who-sees = Оценку и доводы увидят члены сессии и кадровая служба; с вашим именем они войдут в протокол.
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
argue-who-sees = Его увидят члены сессии, заявитель, кадровая служба и должностное лицо; он войдёт в протокол.
meeting-ask = <b>Встреча для обратной связи</b> ({ $paragraph })
meeting-day-hint = Когда она прошла? Выберите или напишите дату, например 27.04.2026.
meeting-note-ask = Встреча: { $day }. Коротко запишите, о чём говорили:
meeting-who-sees = Запись увидят служащий, кадровая служба и должностное лицо.
review-object = Передать возражение по делу { $number }?
review-argue = Передать обоснование по делу { $number }?
review-refuse = Отказать в сессии по делу { $number } по этой причине?
review-mark = Предложить <b>{ $mark }</b> с этими доводами?
review-support = Поддержать <b>{ $mark }</b> с этими доводами?
review-meet = Записать встречу: { $day }?

# Материалы и протокол

case-file-head = <b>Материалы дела { $number }</b>
case-file-own = Их видят вы, оценивающее лицо, члены сессии до подписания протокола, кадровая служба и должностное лицо.
case-file-logged = Конфиденциально ({ $paragraph }): каждый просмотр записывается. Члены сессии читают материалы до подписания протокола.
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

# Результат

result-now = По решению калибровочной сессии: <b>{ $mean }</b>
    <b>{ $grade }</b>
result-before = До сессии: { $mean }
    { $grade }
result-now-grade = По решению калибровочной сессии: <b>{ $grade }</b>
result-before-grade = До сессии: { $grade }
result-calibrated = Оценку изменила калибровочная сессия, дело { $number }.
result-kept = Калибровочная сессия оставила оценку без изменений, дело { $number }.

# Извещения и задачи

notice-case-registered = Зарегистрировано заявление о калибровочной сессии { $number }.
notice-case-composed = Дело { $number }: сессия состоится, состав утверждён.
notice-case-composed-member = Вас включили в состав калибровочной сессии, дело { $number }. День и место сообщит кадровая служба.
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
button-task-case-answer = Ответить
button-task-case-table = К столу
button-task-case-vote = Голосовать
button-task-case-sign = К подписи
button-task-case-feedback = К встрече
button-task-record = Сверить запись

# Отказы

refuse-case-stage = Сейчас это сделать нельзя: { $stage }.
refuse-case-in-time = Заявление подано в срок: отказать в сессии нельзя, она проводится (п. { $paragraph }).
refuse-case-mark = Оценка — от 0 до 5, не больше двух знаков после запятой. Например, 3,75.
refuse-case-twice = По этому результату заявление уже есть, второго не бывает.
refuse-case-maslikhat = Для членов и председателя ревизионной комиссии решение принимает маслихат (п. { $paragraph }).
refuse-call-past = Это время уже прошло. Выберите другое.
refuse-call-term = Срок сессии — { $day }: назначьте её не позднее.
refuse-files-many = Больше { $limit } файлов приложить нельзя.
refuse-member-twice = Этот человек уже в составе.
refuse-no-majority = За столом { $present }, а для решения нужно голосов: { $needed }. Дождитесь остальных или замените членов.
refuse-no-photo = Нужна фотография документа.
refuse-not-present = Сначала подтвердите участие в сессии.
refuse-own-case = Это дело о вас самих: решает и ведёт его другой.
refuse-second-person = Запись подтверждает другой человек, не тот, кто её внёс.
refuse-vote-open = Голосование не доведено до конца: впишите итог по каждой оценке.
refuse-vote-order = Оценки голосуются по порядку: сначала ближайшая к оценке оценивающего лица.
refuse-vote-over = Голосование по этой оценке закончено. Откройте дело заново.
refuse-voted = Ваш голос уже принят, изменить его нельзя.
refuse-calibrated = По этому результату есть решение сессии: вернуть лист нельзя.
refuse-words-gone = Этот текст уже не ждёт отправки. Откройте дело и напишите его заново.
refuse-meeting-day = Встреча проходит после подписания протокола и не позже сегодняшнего дня.
refuse-body-barred = В составе участник спора: заявитель и оценивающее лицо не входят (п. { $paragraph }).
refuse-body-left = В составе человек, который уже не работает.
refuse-body-out = В составе человек, который вышел из него из-за конфликта интересов.
refuse-body-empty = В составе никого нет.
refuse-body-small = В составе слишком мало членов (п. { $paragraph }).
refuse-body-even = Число членов должно быть нечётным (п. { $paragraph }).
refuse-body-no-hr = В составе нет работника кадровой службы (п. { $paragraph }).
refuse-body-no-evaluator = В составе нет ни одного другого оценивающего лица (п. { $paragraph }).
