# Сотрудники и приглашения

desk-button-people = Сотрудники
desk-people-title = <b>Сотрудники</b>: { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}. Выберите подразделение.
desk-unit-label = { $name } · { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}
desk-unit-title = <b>{ $name }</b>: { $count ->
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}
desk-card-head = <b>{ $name }</b>
    { $position }
    { $unit }
    Таб. № { $number }
desk-card-category = Категория: { $category }
desk-card-no-category = Не относится к корпусу «Б», оценке не подлежит
desk-card-superior = Непосредственный руководитель: { $name }
desk-card-appointed = На должности с { $day }
desk-card-dismissed = Последний день работы: { $day }
desk-card-probation = Испытательный срок до { $day } включительно
desk-card-roles = Роли: { $roles }
desk-card-joined = В боте как { $name }, с { $when }
desk-card-blocked = Остановил(а) бота: сообщения не доходят.
desk-card-away = В боте ещё нет.
desk-button-invite = Новая ссылка-приглашение
desk-button-revoke = Отозвать ссылку
desk-button-unlink = Отвязать Telegram…
desk-button-roles = Роли…
desk-invited = Ссылка для одного человека: <b>{ $name }</b>

    <code>{ $link }</code>

    Действует один раз, до { $until }. Прежние ссылки этого человека больше не работают. Передайте её только ему: кто откроет её первым и ответит «Да, это я», тот и войдёт.
desk-button-copy = Скопировать ссылку
desk-revoked = Ссылки отозваны
desk-unlink-ask = Отвязать учётную запись Telegram: <b>{ $name }</b>?

    Бот перестанет узнавать этого человека, пока он не войдёт по новой ссылке. Его листы и результаты останутся.
desk-button-unlink-yes = Отвязать
desk-unlinked = Учётная запись отвязана
desk-button-invite-all = Ссылки для всех, кого нет в боте
desk-invite-all-ask = { $count ->
    [0] Приглашать некого: все, кого вы можете пригласить, уже в боте.
    [one] Сделать ссылку для { $count } человека, которого ещё нет в боте?
    [few] Сделать ссылки для { $count } человек, которых ещё нет в боте?
   *[other] Сделать ссылки для { $count } человек, которых ещё нет в боте?
}

    Ссылки придут таблицей для печати. Каждая действует один раз, 30 дней; ссылки, сделанные раньше, перестанут работать.
desk-button-invite-all-yes = { $count ->
    [one] Сделать { $count } ссылку
    [few] Сделать { $count } ссылки
   *[other] Сделать { $count } ссылок
}
desk-invited-all = { $count ->
    [one] Готово: { $count } ссылка, действует до { $until }.
    [few] Готово: { $count } ссылки, действуют до { $until }.
   *[other] Готово: { $count } ссылок, действуют до { $until }.
}

    Раздайте каждому только его строку и удалите файл из чата, когда закончите.
desk-file-invitations = Ссылки-приглашения
desk-column-link = Личная ссылка
desk-column-until = Действует до
desk-role-hr_head = Руководитель кадровой службы
desk-role-hr = Кадровая служба
desk-role-appointing = Право назначения
desk-role-apparatus_head = Руководитель аппарата
desk-role-planning = Стратегическое планирование
desk-role-first_head = Первый руководитель
desk-no-roles = нет
desk-role-on = { $role }: да
desk-role-off = { $role }: нет
desk-roles-title = <b>{ $name }</b>
    Сейчас роли: { $roles }
desk-roles-hint = Нажмите роль, чтобы включить или выключить её. Ничего не меняется, пока вы не сохраните.
desk-roles-new = Станет: <b>{ $roles }</b>
desk-button-roles-yes = Сохранить роли
desk-roles-given = Роли сохранены
desk-phone = Телефон: { $phone }
notice-not-me = По ссылке для { $name } (таб. № { $number }) пришёл кто-то другой и нажал «Нет, не я». Проверьте, кому передана ссылка; при сомнении отзовите её.

# Файл сотрудников

desk-button-file = Файл сотрудников
desk-file-how = <b>Файл сотрудников</b>

    Пришлите сюда файл Excel (.xlsx, .xls, .xlsb), .ods или .csv. Бот прочтёт его и покажет, что изменится; без вашего подтверждения не изменится ничего. Кого нет в файле, тот остаётся как есть.
desk-button-empty-file = Пустой файл для заполнения
desk-file-empty-name = Сотрудники
desk-file-reading = Читаю файл «{ $name }»…
desk-file-applying = Применяю файл…
desk-file-dropped = Файл отменён, ничего не изменилось
desk-file-faults = { $count ->
    [one] <b>В файле { $count } ошибка.</b> Ничего не изменилось.
    [few] <b>В файле { $count } ошибки.</b> Ничего не изменилось.
   *[other] <b>В файле { $count } ошибок.</b> Ничего не изменилось.
}
desk-file-faults-after = Исправьте файл и пришлите его снова. Если ошибок больше, чем показано, весь список приложен таблицей.
desk-file-faults-name = Ошибки в файле
desk-file-changes-name = Изменения
desk-column-row = Строка
desk-column-column = Столбец
desk-column-fault = Что исправить
desk-column-what = Что меняется
desk-column-old = Было
desk-column-new = Станет
desk-what-new = Новый сотрудник
desk-preview-title = <b>Что изменит файл</b>
desk-preview-counts = Новых: { $new } · изменится: { $changed } · без изменений: { $unchanged } · нет в файле: { $missing }
desk-preview-new = <b>Новые: { $count }</b>
desk-preview-changed = { $count ->
    [one] <b>Изменится: { $count }</b>
    [few] <b>Изменятся: { $count }</b>
   *[other] <b>Изменятся: { $count }</b>
}
desk-preview-dismissed = { $count ->
    [one] <b>Увольняется по этому файлу: { $count }</b>
    [few] <b>Увольняются по этому файлу: { $count }</b>
   *[other] <b>Увольняются по этому файлу: { $count }</b>
}
desk-preview-orphans = { $count ->
    [one] <b>Остаётся без руководителя: { $count }</b>
    [few] <b>Остаются без руководителя: { $count }</b>
   *[other] <b>Остаются без руководителя: { $count }</b>
}
desk-preview-roles = <b>Меняются роли: { $count }</b>
desk-preview-own = <b>Ваша собственная строка</b>
desk-preview-missing = { $count ->
    [one] <b>Нет в файле, останется как есть: { $count }</b>
    [few] <b>Нет в файле, останутся как есть: { $count }</b>
   *[other] <b>Нет в файле, останутся как есть: { $count }</b>
}
desk-preview-person = • { $name }, № { $number }
desk-preview-new-line = • { $name }, { $position }, № { $number }
desk-preview-new-place = ↳ { $place }
desk-preview-superior = руководитель { $name }, № { $number }
desk-preview-no-superior = без руководителя
desk-preview-no-category = вне корпуса «Б», не оценивается
desk-preview-leaving-line = • { $name }, последний день { $day }
desk-preview-change-line = • { $name }: { $fields }
desk-preview-role-line = • { $name }: { $old } → { $new }
desk-preview-field = { $field }: { $old } → { $new }
desk-preview-columns = Столбцы, которых бот не знает, пропущены: { $columns }
desk-preview-rows = Строки без сотрудников пропущены: { $rows }
desk-preview-sheet = Прочитан лист «{ $sheet }».
desk-preview-sheets = Другие листы не прочитаны: { $sheets }
desk-preview-untold = Скрыты или зачёркнуты ли строки, в этом формате не видно: прочитаны все.
staff-passed-title = заголовки и неполные строки: { $rows }
staff-passed-repeated = повторённая шапка: { $rows }
staff-passed-count = номера столбцов: { $rows }
staff-passed-total = итоги: { $rows }
staff-passed-vacancy = вакансии: { $rows }
staff-passed-signature = подписи: { $rows }
staff-passed-hidden = скрытые: { $rows }
staff-passed-struck = зачёркнутые: { $rows }
desk-preview-days = Отработанные дни читаются за { $period }.
desk-preview-nothing = Файл ничего не меняет.
desk-value-none = пусто
desk-value-yes = да
desk-value-no = нет
desk-button-apply = Применить файл
desk-button-drop = Отменить файл
desk-file-answered-toast = Принято, проверяю дальше…
desk-ask-title = <b>Прежде чем применить файл, ответьте на вопрос { $at } из { $of }</b>
desk-ask-moved = <b>Похоже, имена сдвинулись относительно номеров.</b> Под известными номерами в файле стоят имена других известных людей. С номером связаны учётная запись, листы и оценки: примените такой файл, и они достанутся другому.
desk-ask-moved-line = • № { $number }: { $old } → { $new }, чей номер был { $owner }
desk-button-ask-moved = Номера верны, это так
desk-ask-linked = Под этим номером человек уже вошёл в бот, а имя в файле другое. Это тот же человек, и у него новое имя?
desk-ask-linked-line = • № { $number }: { $old } → { $new }
desk-button-ask-linked = Тот же человек, новое имя
desk-ask-renamed = Под этими номерами бот знает людей с другими именами. Это те же люди, и у них новые имена?
desk-ask-renamed-line = • № { $number }: { $old } → { $new }
desk-button-ask-renamed = Те же люди, новые имена
desk-ask-letters = В этих именах есть буквы, которых нет ни в казахском, ни в русском алфавите. Имена записаны верно?
desk-ask-letters-line = • № { $number }: { $new } ({ $old })
desk-button-ask-letters = Да, записаны верно
desk-ask-units = Эти подразделения записаны почти одинаково. Это одно и то же подразделение, и писать его нужно так, как справа?
desk-ask-units-line = • { $old } → { $new }
desk-button-ask-units = Да, это одно и то же
desk-ask-otherwise = Если нет, отмените файл, исправьте его и пришлите снова.
desk-ask-sheet = Вопросы по файлу
desk-column-owner = Номер, под которым это имя известно
desk-file-applied = <b>Файл применён.</b> Новых: { $new }, изменено: { $changed }.

    Новым сотрудникам нужны ссылки-приглашения.

# Файл сотрудников: столбцы

staff-column-number = Табельный номер
staff-column-name = Ф.И.О.
staff-column-position = Должность
staff-column-category = Категория
staff-column-unit = Структурное подразделение
staff-column-is-unit-head = Руководитель подразделения
staff-column-is-managerial = Руководящая должность
staff-column-superior = Табельный номер непосредственного руководителя
staff-column-appointed = Дата назначения
staff-column-dismissed = Дата увольнения
staff-column-days-worked = Отработано дней
staff-column-phone = Телефон
staff-column-language = Язык
staff-column-roles = Роли
staff-column-probation-until = Испытательный срок до

# Файл сотрудников: пояснения к столбцам пустого файла

staff-help-sheet = Пояснения
staff-help-column = Столбец
staff-help-meaning = Что писать
staff-help-number = Обязательно. Постоянный табельный номер: по нему бот узнаёт человека. Столбец отформатирован как текст, чтобы не терялись нули в начале.
staff-help-name = Обязательно. Фамилия, имя, отчество (при наличии).
staff-help-position = Обязательно. Должность, как в штатном расписании.
staff-help-category = Категория должности корпуса «Б»: D-3, D-O-1, E-4. У тех, кто не относится к корпусу «Б» (например, у руководителя на политической должности), пусто: их не оценивают.
staff-help-unit = Обязательно. Структурное подразделение; название пишется одинаково во всех его строках.
staff-help-is-unit-head = «да» у руководителя структурного подразделения, у остальных «нет». В подразделении один руководитель.
staff-help-is-managerial = «да», если по должности есть полномочия организовывать работу подразделения или отдельных служащих.
staff-help-superior = Табельный номер непосредственного руководителя. Он должен быть в этом файле или уже известен боту. Пусто только у первого руководителя.
staff-help-appointed = Дата назначения на эту должность, например 05.03.2026.
staff-help-dismissed = Последний день работы. У работающих пусто. Кого нет в файле, тот уволенным не считается.
staff-help-days-worked = Необязательно. Фактически отработанные рабочие дни оцениваемого квартала, от 0 до 92.
staff-help-phone = Необязательно. Мобильный телефон, на который заведён Telegram, например +7 701 123 45 67.
staff-help-language = Необязательно. Язык сообщений бота: kk, ru или en. Пустая клетка ничего не меняет.
staff-help-roles = Необязательно. Руководитель кадровой службы, кадровая служба, право назначения, руководитель аппарата, стратегическое планирование; несколько — через запятую. Изменение ролей подтверждает руководитель кадровой службы.
staff-help-probation-until = Необязательно. Последний день испытательного срока, например 05.06.2026. По акту 2017 года тот, у кого он идёт в день оценки, не оценивается. У остальных пусто.

# Файл сотрудников: ошибки

staff-fault-in-cell = Строка { $row }, столбец «{ $column }». { $fault }
staff-fault-in-row = Строка { $row }. { $fault }
staff-fault-no-headings = Среди первых { $rows } заполненных строк нет строки с заголовками. Назовите столбцы, как в пустом файле: { $accepted }.
staff-fault-missing-heading = Не хватает столбцов. Добавьте их с любым из этих заголовков: { $accepted }.
staff-fault-doubled-heading = Одно и то же значат сразу несколько столбцов: { $letters }. Оставьте один.
staff-fault-no-rows = Под заголовками нет ни одного сотрудника. Заполните хотя бы одну строку.
staff-fault-line-break = Внутри клетки этой строки есть перенос: похоже, потеряна кавычка и в клетку попали другие строки. Проверьте кавычки или пришлите файл .xlsx.
staff-fault-merged = Клетки { $place } объединены, и непонятно, что относится к этому сотруднику. Отмените объединение и заполните каждую клетку.
staff-fault-two-cells = Под этим заголовком заполнено несколько клеток. Оставьте одну.
staff-fault-empty = Клетка пуста. Заполните её; если в ней формула, вставьте вместо неё значение.
staff-fault-error-value = В клетке ошибка формулы { $value }. Исправьте формулу или впишите значение.
staff-fault-too-long = Слишком длинно: здесь помещается не больше { $limit } знаков. Сократите.
staff-fault-markup = Знаки < и > здесь не допускаются. Уберите их.
staff-fault-number = «{ $value }» не похоже на табельный номер. Оставьте до 30 букв и цифр; можно точку, дефис и косую черту.
staff-fault-ambiguous-number = Номер { $value } может значить любого из этих: { $alike }. Впишите номер полностью, с нулями в начале.
staff-fault-doubled-number = Номер { $value } уже есть в строке { $first } (записан как { $other }). Оставьте одну строку или исправьте номер; нули в начале номера не различают людей.
staff-fault-name = «{ $value }» не похоже на имя. Начните с фамилии.
staff-fault-lost-letters = В имени «{ $value }» потеряны буквы. Впишите его заново или сохраните файл в Excel как «Книга Excel (.xlsx)».
staff-fault-category = «{ $value }» не похоже на категорию должности. Впишите код вида D-3, D-O-1 или E-4 либо оставьте клетку пустой, если должность не относится к корпусу «Б».
staff-fault-flag = «{ $value }» непонятно. Впишите «да» или «нет».
staff-fault-date = «{ $value }» — не дата. Впишите её с годом из четырёх цифр, например 05.03.2026.
staff-fault-date-old = Дата { $value } раньше { $year } года. Проверьте год.
staff-fault-date-future = До даты { $value } больше года. Проверьте год.
staff-fault-dismissed-before-appointed = Уволен { $dismissed }, раньше, чем назначен { $appointed }. Исправьте одну из дат.
staff-fault-probation-before-appointed = Испытательный срок до { $until } заканчивается раньше, чем человек назначен: { $appointed }. Исправьте одну из дат.
staff-fault-days-worked = «{ $value }» не подходит: в квартале может быть от 0 до { $limit } отработанных дней. Впишите целое число.
staff-fault-phone = «{ $value }» не похоже на один казахстанский номер. Впишите его в виде +7 701 123 45 67.
staff-fault-doubled-phone = Телефон { $phone } уже указан у другого сотрудника: { $name }, номер { $number }. Оставьте его у одного.
staff-fault-language = Язык «{ $value }» боту незнаком. Впишите kk, ru или en.
staff-fault-role = Роль «{ $value }» боту незнакома. Возможны: руководитель кадровой службы, кадровая служба, право назначения, руководитель аппарата, стратегическое планирование.
staff-fault-unknown-superior = Руководителя с номером { $value } нет ни в файле, ни в боте. Исправьте номер или добавьте строку руководителя.
staff-fault-unknown-superior-name = Руководителя с именем «{ $value }» нет ни в файле, ни в боте. Исправьте имя или впишите табельный номер.
staff-fault-ambiguous-name = Имя «{ $value }» подходит нескольким: { $alike }. Впишите табельный номер руководителя.
staff-fault-own-superior = Сотрудник указан своим же руководителем. Впишите номер непосредственного руководителя или оставьте клетку пустой у первого руководителя.
staff-fault-dismissed-superior = Руководитель { $name }, номер { $number }, уволен { $day }. Впишите номер того, кто руководит сейчас.
staff-fault-superior-ring = Руководители замкнулись в кольцо: { $ring }. Исправьте номер руководителя у одного из них.
staff-fault-second-unit-head = В подразделении «{ $unit }» руководитель уже есть: { $name }, номер { $number }. Отметьте только одного, а если руководитель сменился, добавьте в файл и прежнего с новыми данными.

# Отказы

refuse-code = Ссылка недействительна: она уже использована, отозвана или устарела. Попросите в кадровой службе новую.
refuse-account-of-another = Эта учётная запись Telegram уже связана с другим сотрудником. Сменить её может кадровая служба.
refuse-contact-foreign = Это чужой контакт. Поделитесь своим — кнопкой под полем ввода.
refuse-contact-unknown = По этому номеру никого не нашлось. Попросите в кадровой службе личную ссылку.
refuse-claim = Сначала откройте личную ссылку или поделитесь своим контактом.
refuse-claim-old = С этого вопроса прошло больше суток, ответ на него уже не принимается. Откройте личную ссылку ещё раз или напишите боту /start и снова поделитесь своим контактом.
refuse-no-name = Telegram ещё не назвал имя бота. Повторите через минуту или задайте BOT_USERNAME.
refuse-invite-left = Этот человек уже не работает: { $person }. Ссылка ему не нужна.
refuse-invite-joined = Уже в боте: { $person }. Чтобы пригласить заново, сначала отвяжите Telegram.
refuse-no-hr-head = После этого не останется ни одного руководителя кадровой службы. Сначала дайте эту роль другому.
refuse-file-questions = По этому файлу есть вопросы, на которые ещё не ответили, или данные с тех пор изменились. Пришлите файл ещё раз и ответьте на них.
refuse-own-role = Роль руководителя кадровой службы нельзя снять с самого себя: о руководителе решает должностное лицо с правом назначения.
refuse-file-faults = { $count ->
    [one] В файле теперь { $count } ошибка: данные изменились после проверки. Пришлите файл ещё раз.
    [few] В файле теперь { $count } ошибки: данные изменились после проверки. Пришлите файл ещё раз.
   *[other] В файле теперь { $count } ошибок: данные изменились после проверки. Пришлите файл ещё раз.
}
refuse-days-worked = Нужно целое число от 0 до 92: столько рабочих дней человек отработал за квартал.

# Власть над людьми: что изменено, что ждёт решения

power-by-machine = администратор сервера
power-by = { $name }, { $position }
power-field-superior = Непосредственный руководитель
power-superior = { $name } (№ { $number })
power-line = • <b>{ $name }</b>: { $what }
power-mine-line = • { $what }
power-link-done = сделана новая ссылка-приглашение
power-link-waiting = просят сделать новую ссылку-приглашение
power-link-refused = сделать новую ссылку-приглашение не разрешили
power-unlink-done = учётная запись Telegram отвязана, бот по ней больше никого не узнаёт
power-unlink-waiting = просят отвязать учётную запись Telegram; пока всё по-прежнему
power-unlink-refused = отвязать учётную запись Telegram не разрешили; всё осталось как было
power-join-done = вход в бот под этим именем
power-join-done-again = в бот под этим именем вошли с другой учётной записи Telegram
notice-power-mine = <b>Это касается вас</b>
power-ask = Если это неверно или вы об этом не знали, сразу сообщите: { $people }.
power-ask-hr = Если это неверно или вы об этом не знали, сразу сообщите в кадровую службу и должностному лицу с правом назначения.
power-ask-one = { $name }, тел. { $phone }
power-ask-name = { $name }
notice-power-heard = <b>Изменения, о которых вам нужно знать</b>
power-heard-hint = Если что-то неверно: ссылку отзовите, учётную запись отвяжите, роль снимите в карточке сотрудника; остальное исправьте файлом сотрудников.
notice-power-waits = <b>Ждёт вашего решения</b>
notice-power-decided = <b>Решение принято</b>
power-decided-done = Одобрено и уже действует.
power-decided-refused = Отказано: всё осталось как было.
power-button-card = Карточка сотрудника
task-held = { $count ->
    [one] { $count } изменение о сотрудниках ждёт вашего решения
    [few] { $count } изменения о сотрудниках ждут вашего решения
   *[other] { $count } изменений о сотрудниках ждут вашего решения
}
button-task-held = Решить об изменениях
held-nothing = Ничего не ждёт вашего решения.
held-title = <b>Ждут вашего решения: { $count }</b>
held-head = <b>{ $name }</b>, { $position }, № { $number }
held-what = { $what }
held-asked = Просит: { $by }
    Когда: { $when }
power-done-by = Кто: { $by }
    Когда: { $when }
held-why = Почему нужно ваше решение: { $stakes }.
stake-evaluator = оценивает, есть неподписанные листы
stake-official = имеет роль в оценке
stake-member = участвует в калибровочной сессии
stake-commission = входит в Комиссию, заседание которой не окончено
stake-respondent = отвечает в открытом опросе
held-hint = Одобрите, если это верно. Отказ ничего не меняет. Тот, кто просил, узнает о решении.
held-button = Открыть: { $name }
held-button-yes = Одобрить
held-button-no = Отказать
held-button-all-yes = Одобрить все…
held-button-all-no = Отказать всем…
held-ask-all-yes = <b>Одобрить все изменения: { $count }?</b>
held-ask-all-no = <b>Отказать во всех изменениях: { $count }?</b>
held-button-all-yes-do = Одобрить: { $count }
held-button-all-no-do = Отказать: { $count }
held-done-yes = Одобрено: { $count }
held-done-no = Отказано: { $count }
desk-asked = Это решает руководитель кадровой службы, а о нём самом — должностное лицо с правом назначения. Просьба передана.
desk-preview-held = <b>Не применится сразу, подождёт решения: { $count }</b>
desk-file-held = { $count ->
    [one] Ещё { $count } изменение ждёт решения
    [few] Ещё { $count } изменения ждут решения
   *[other] Ещё { $count } изменений ждут решения
} руководителя кадровой службы, а о нём самом — должностного лица с правом назначения. Им уже сообщено.
button-acting = Кто исполняет обязанности…
acting-title = <b>Исполнение обязанностей руководителя кадровой службы</b>
acting-nobody = Сейчас никто не назначен.
acting-line = • <b>{ $name }</b>, { $position }: с { $first } по { $last } включительно. Назначил(а): { $by }
acting-button-name = Назначить исполняющего обязанности
acting-button-off = Отменить: { $name }
acting-whom = Кто будет исполнять обязанности на время отсутствия руководителя кадровой службы?
acting-days-ask = <b>{ $name }</b>. Напишите первый и последний день, например: 01.07.2026 14.07.2026
acting-confirm = <b>{ $name }</b>, { $position }, исполняет обязанности руководителя кадровой службы с { $first } по { $last } включительно.

    В эти дни у него (неё) в боте все права руководителя кадровой службы; после них прав нет. О назначении узнают руководитель и специалисты кадровой службы и сам назначенный.
acting-button-do = Назначить
acting-named-toast = Назначение записано
acting-off-ask = Отменить исполнение обязанностей: <b>{ $name }</b>? Права закончатся сразу.
acting-button-off-do = Отменить назначение
acting-ended-toast = Назначение отменено
notice-acting-named = <b>Исполняющий обязанности руководителя кадровой службы</b>

    { $name }, { $position }: с { $first } по { $last } включительно, в эти дни — со всеми правами руководителя кадровой службы в боте.

    Назначил(а): { $by }. Если это неверно, сразу сообщите ему (ей).
notice-acting-ended = <b>Исполнение обязанностей руководителя кадровой службы отменено</b>

    { $name }, { $position } (с { $first } по { $last }). Прав руководителя больше нет.

    Отменил(а): { $by }.
refuse-held-changed = Пока вы смотрели, данные изменились. Откройте изменение ещё раз.
refuse-nobody-decides = О руководителе кадровой службы решает должностное лицо с правом назначения, но этой роли в боте нет ни у кого. Сначала дайте её.
refuse-acting-who = Этого человека назначить нельзя: назначают того, кто работает, но не самого себя и не руководителя кадровой службы.
refuse-acting-days = Проверьте дни: первый — не раньше сегодняшнего, последний — не раньше первого и не дальше года.
refuse-acting-taken = С { $first } по { $last } уже назначен другой. Сначала отмените то назначение или выберите иные дни.

# Часы, которые прыгнули

notice-clock-leapt = Часы сервера бота показывают { $now }, а должно быть около { $expected }. Пока это не выяснено, бот никому не напоминает и ничего не закрывает. Если { $now } верно, нажмите кнопку. Если нет, скажите администратору: как только часы поправят, бот продолжит сам.
button-clock-right = Часы идут верно
clock-confirmed = Спасибо. Бот снова идёт по этим часам.
refuse-clock-over = Подтверждать здесь больше нечего: часы с тех пор поправили.
