# Рабочее место кадровой службы: общее

desk-title = <b>Кадровая служба</b>
desk-no-campaign = Сейчас ни один квартал не оценивается.
desk-campaigns-title = <b>Все кварталы</b>
desk-text-only = Здесь нужен текст: напишите его словами или нажмите любую кнопку, чтобы отменить.
desk-and-more = … и ещё { $count }
desk-person-label = { $name } · { $position }
desk-phone = Телефон: { $phone }
desk-find-hint = Или напишите в чат часть имени либо табельный номер.
desk-found = По запросу «{ $query }»: { $count ->
    [0] никого не нашлось. Напишите иначе, например только фамилию.
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}
desk-found-more = { $count ->
    [one] Не показан ещё { $count } человек: уточните запрос.
    [few] Не показаны ещё { $count } человека: уточните запрос.
   *[other] Не показаны ещё { $count } человек: уточните запрос.
}
desk-button-open-quarter = Открыть квартал
desk-button-calls = { $count ->
    [0] Кого известить: никого
   *[other] Кого известить: { $count }
}
desk-button-flags = { $count ->
    [0] Сообщения оценивающих: нет
   *[other] Сообщения оценивающих: { $count }
}
desk-button-people = Сотрудники
desk-button-file = Файл сотрудников
desk-button-days = Рабочие и выходные дни
desk-button-campaigns = Все кварталы
desk-button-campaign-open = Ход оценки: { $period }
desk-button-campaign-cancelled = Отменён: { $period }

# Сотрудники и приглашения

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
desk-no-roles = нет
desk-role-on = { $role }: да
desk-role-off = { $role }: нет
desk-roles-title = <b>{ $name }</b>
    Сейчас роли: { $roles }
desk-roles-hint = Нажмите роль, чтобы включить или выключить её. Ничего не меняется, пока вы не сохраните.
desk-roles-new = Станет: <b>{ $roles }</b>
desk-button-roles-yes = Сохранить роли
desk-roles-given = Роли сохранены

# Файл сотрудников

desk-file-how = <b>Файл сотрудников</b>

    Пришлите сюда файл .xlsx или .csv. Бот прочтёт его и покажет, что изменится; без вашего подтверждения не изменится ничего. Кого нет в файле, тот остаётся как есть.
desk-button-empty-file = Пустой файл для заполнения
desk-file-empty-name = Сотрудники
desk-file-reading = Читаю файл «{ $name }»…
desk-file-applying = Применяю файл…
desk-file-applying-toast = Применяю…
desk-file-failed = С файлом не получилось по нашей вине. Ничего не изменилось; пришлите его ещё раз.
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
desk-fault-line = • { $fault }
desk-preview-person = • { $name }, № { $number }
desk-preview-new-line = • { $name }, { $position }, № { $number }
desk-preview-leaving-line = • { $name }, последний день { $day }
desk-preview-change-line = • { $name }: { $fields }
desk-preview-role-line = • { $name }: { $old } → { $new }
desk-preview-field = { $field }: { $old } → { $new }
desk-preview-columns = Столбцы, которых бот не знает, пропущены: { $columns }
desk-preview-rows = Строки без сотрудников пропущены: { $rows }
desk-preview-days = Отработанные дни читаются за { $period }.
desk-preview-needs-head = Роли и вашу собственную строку может изменить только руководитель кадровой службы: попросите её или его прислать этот же файл.
desk-preview-nothing = Файл ничего не меняет.
desk-value-none = пусто
desk-value-yes = да
desk-value-no = нет
desk-button-apply = Применить файл
desk-button-drop = Отменить файл
desk-file-applied = <b>Файл применён.</b> Новых: { $new }, изменено: { $changed }.

    Новым сотрудникам нужны ссылки-приглашения.

# Открытие квартала

desk-acts-title = <b>Открыть квартал</b>

    По какому акту проводится оценка?
desk-button-other-act = Другой акт…
desk-quarters-title = <b>Открыть квартал</b>

    { $act }

    Какой квартал оценивается? Ничего не откроется, пока вы не увидите сроки и списки.
desk-plan-title = <b>План оценки: { $period }</b>
desk-event-kci_plan = Утвердить планы работы с КЦИ до { $day }
desk-event-kci_values = Направить фактические значения КЦИ до { $day }
desk-event-kci_notice = Уведомить руководителей об оценке до { $day }
desk-event-ranking_notice = Уведомить служащих об оценке до { $day }
desk-event-survey_close = Завершить опрос по методу 360 до { $day }
desk-event-quarter_mark = Подписать листы до { $day }
desk-event-final_mark = Сформировать итог года до { $day }
desk-event-acquaint_dismissed = Ознакомить уволенных до { $day }
desk-event-archive_until = Хранить документы до { $day }
desk-plan-event = • { $event } · { $source }
desk-plan-event-ours = • { $event } · день не сверен с актом
desk-plan-day-off = { "  " }это нерабочий день: планируйте на { $day }
desk-plan-earlier = { "  " }планируйте на { $day }: уведомление идёт раньше оценки
desk-plan-counts = Листов: <b>{ $sheets }</b>, оценивающих: { $evaluators }, без листа: { $left }
desk-plan-unknown = { $count ->
    [one] ⚠ Для { $count } человека неизвестно, сколько дней он отработал ({ $paragraph }): пока это не указано, листа у него не будет.
    [few] ⚠ Для { $count } человек неизвестно, сколько дней они отработали ({ $paragraph }): пока это не указано, листов у них не будет.
   *[other] ⚠ Для { $count } человек неизвестно, сколько дней они отработали ({ $paragraph }): пока это не указано, листов у них не будет.
}
desk-plan-full = Вы подтвердили: все, чьи дни не указаны, отработали каждый рабочий день своего срока на должности.
desk-button-plan-who = Кто оценивает
desk-button-plan-out = Кого не оценивают
desk-button-full = Все отработали квартал полностью…
desk-button-not-full = Отменить «отработали полностью»
desk-button-days-worked = Указать отработанные дни: { $count }
desk-button-head-on = За первого руководителя: { $name }
desk-button-head-off = Первый руководитель оценивает сам
desk-button-plan-open = { $count ->
    [one] Открыть: { $count } лист…
    [few] Открыть: { $count } листа…
   *[other] Открыть: { $count } листов…
}
desk-plan-who-title = <b>Кто сколько листов получит</b> · { $period }
desk-plan-who-line = • { $name }: { $count ->
    [one] { $count } лист
    [few] { $count } листа
   *[other] { $count } листов
}
desk-days-title = { $count ->
    [0] Отработанные дни за { $period } известны для всех.
    [one] Отработанные дни за { $period } не указаны для { $count } человека. Выберите его и введите число по табелю.
    [few] Отработанные дни за { $period } не указаны для { $count } человек. Выберите и введите число по табелю.
   *[other] Отработанные дни за { $period } не указаны для { $count } человек. Выберите и введите число по табелю.
}
desk-days-ask = Сколько дней фактически отработал(а) <b>{ $name }</b>? { $period }.

    Напишите число от 0 до 92 по табелю: командировки считаются, отпуск и болезнь — нет.
desk-days-saved = Записано: { $name } — { $days } дн.
desk-full-ask = { $count ->
    [one] Дни не указаны для { $count } человека. Подтверждаете, что он отработал каждый рабочий день своего срока на должности? { $period }.
    [few] Дни не указаны для { $count } человек. Подтверждаете, что каждый из них отработал все рабочие дни своего срока на должности? { $period }.
   *[other] Дни не указаны для { $count } человек. Подтверждаете, что каждый из них отработал все рабочие дни своего срока на должности? { $period }.
}

    За это отвечает кадровая служба: запись останется в журнале.
desk-button-full-yes = Подтверждаю
desk-open-ask = <b>Открыть оценку: { $period }?</b>

    Листов: <b>{ $count }</b>, оценивающих: { $evaluators }, без листа: { $left }. Оценивающие получат сообщение в рабочее время. После первой подписи квартал отменить нельзя.
desk-open-head = { $count ->
    [one] За первого руководителя { $count } лист заполнит { $name } ({ $paragraph }).
    [few] За первого руководителя { $count } листа заполнит { $name } ({ $paragraph }).
   *[other] За первого руководителя { $count } листов заполнит { $name } ({ $paragraph }).
}
desk-button-open-yes = Открыть квартал
desk-opened = { $count ->
    [one] Квартал открыт: { $count } лист
    [few] Квартал открыт: { $count } листа
   *[other] Квартал открыт: { $count } листов
}

# Ход оценки

desk-board-title = <b>Ход оценки: { $period }</b>
desk-board-act = { $act }
desk-board-cancelled = Эта оценка отменена.
desk-board-signed = Подписано: <b>{ $done } из { $total }</b>
desk-board-open = Начато: { $drafted } · не начато: { $rest }
desk-board-results = Результаты: { $total } · открыто: { $received } · ознакомление подтверждено: { $acknowledged }
desk-board-joined = В боте: { $joined } из { $people }
desk-button-by-evaluator = Оценивающие
desk-button-by-unit = Подразделения
desk-button-nudge = Напомнить оценивающим…
desk-button-left-out = { $count ->
    [0] Кого не оценивают: никого
   *[other] Кого не оценивают: { $count }
}
desk-button-add = Добавить человека
desk-button-cancel = Отменить квартал…
desk-units-title = <b>По подразделениям</b> · { $period }
desk-unit-line = • { $name }: { $state }
desk-all-signed = { $count ->
    [one] подписан { $count } из { $count }
    [few] подписаны все { $count }
   *[other] подписаны все { $count }
}
desk-signed-of = { $done } из { $total }
desk-evaluators-title = <b>По оценивающим</b> · { $period }
    Сначала те, у кого больше осталось.
desk-evaluator-label = { $state } · { $name }
desk-evaluator-label-away = { $state } · { $name } · нет в боте
desk-evaluator-head = <b>{ $name }</b>
    { $position }, { $unit }
    { $period }
desk-evaluator-open = { $count ->
    [0] Подписаны все листы: { $total }
    [one] Остался { $count } лист из { $total }
    [few] Осталось { $count } листа из { $total }
   *[other] Осталось { $count } листов из { $total }
}
desk-button-substitute = Заменить на время отсутствия…
desk-button-apparatus = Передать руководителю аппарата…
desk-button-card = Карточка сотрудника
desk-sheet-label = { $state } · { $name }
desk-state-signed = подписан
desk-state-draft = черновик { $done }/{ $items }
desk-state-empty = не начат
desk-flag-not-mine = «не мой сотрудник»
desk-flag-absent = «отсутствовал(а)»
desk-sheet = <b>{ $name }</b>
    { $position }, { $unit }
    { $period }

    Лист: <b>{ $state }</b>
    Оценивающее лицо: { $evaluator } ({ $rule })
desk-button-evaluator = Все листы оценивающего
desk-button-correct = Исправить оценивающего…
desk-button-seconded = Откомандирован(а), оценит другой орган…
desk-button-leave-out = Исключить из оценки…
desk-button-reopen = Вернуть на доработку…
desk-button-signed = Посмотреть результат
desk-left-out-title = <b>Кого не оценивают</b> · { $period }
desk-left-out-nobody = Оцениваются все.
desk-left-out-head = <b>{ $reason }</b> ({ $rule })
desk-left-out-line = • { $name }
desk-left-out-line-reason = • { $name } — { $reason }
desk-nudge-ask = { $count ->
    [0] Напоминать некому: у всех листы подписаны или напоминание сегодня уже отправлено.
    [one] Напоминание получит { $count } оценивающий с неподписанными листами. Одно в день, в рабочее время.
    [few] Напоминание получат { $count } оценивающих с неподписанными листами. Одно в день, в рабочее время.
   *[other] Напоминание получат { $count } оценивающих с неподписанными листами. Одно в день, в рабочее время.
}
desk-button-nudge-yes = { $count ->
    [one] Напомнить: { $count } человеку
    [few] Напомнить: { $count } людям
   *[other] Напомнить: { $count } людям
}
desk-nudged = { $count ->
    [0] Сегодня все уже получили напоминание
    [one] Напоминание отправлено: { $count }
    [few] Напоминания отправлены: { $count }
   *[other] Напоминания отправлены: { $count }
}

# Почему листа нет

left-out-not-corpus-b = Не относятся к корпусу «Б»
left-out-already = Уже есть лист за этот квартал
left-out-tenure = Меньше месяца на должности в этом квартале
left-out-days-worked = Слишком мало отработанных дней
left-out-days-worked-unknown = Не указаны отработанные дни
left-out-no-evaluator = Нет того, кто по правилам оценивает
left-out-no-plan = Нет утверждённого плана с КЦИ
left-out-no-kci = КЦИ не устанавливаются: назначены незадолго до конца периода плана. Ранжирование вместо них не проводится
left-out-other = Исключены кадровой службой
left-out-seconded = Откомандированы, оценивает другой орган

# Действия с причиной

desk-pick-cor = Кто должен оценивать по этому листу?
desk-pick-sub = Кто замещает отсутствующего и оценит за него?
desk-pick-app = Кто руководит аппаратом и оценит за первого руководителя?
desk-pick-add = { $count ->
    [0] Добавлять некого: у каждого служащего корпуса «Б» есть лист за этот квартал.
   *[other] Кого добавить в оценку?
}
desk-pick-add-evaluator = Кто будет оценивать добавленного?
desk-add-whom = Добавить в оценку: <b>{ $name }</b>, { $position }.

    Кто оценивает?
desk-button-add-by-rule = Тот, кого называет акт
desk-button-add-by-hand = Выбрать самим…
desk-by-rule = по правилам акта
desk-errand-cor = <b>Исправить оценивающего</b>
    Лист: { $person }, { $period }
    Сейчас: { $evaluator }
    Будет: <b>{ $to }</b>
desk-errand-sub = <b>Замена отсутствующего оценивающего ({ $paragraph })</b>
    Вместо: { $evaluator }
    Оценит: <b>{ $to }</b>
    Неподписанных листов: { $count }, { $period }
desk-errand-app = <b>Оценивает руководитель аппарата ({ $paragraph })</b>
    Вместо: { $evaluator }
    Оценит: <b>{ $to }</b>
    Передаются неподписанные листы тех, кто подчинён первому руководителю непосредственно, { $period }. В причине назовите его решение.
desk-errand-add = <b>Добавить в оценку</b>
    Кого: <b>{ $person }</b>, { $period }
    Оценит: { $to }
desk-errand-out = <b>Исключить из оценки</b>
    Кого: <b>{ $person }</b>, { $period }
    Лист ({ $evaluator }) будет снят, результата за квартал не будет.
desk-errand-sec = <b>Откомандирование ({ $paragraph })</b>
    Кого: <b>{ $person }</b>, { $period }
    Оценит принимающий орган; лист ({ $evaluator }) будет снят.
desk-errand-reo = <b>Вернуть подписанный лист на доработку</b>
    Лист: <b>{ $person }</b>, { $period }
    Результат будет отозван, сотрудник узнает об этом; { $evaluator } исправит и подпишет лист заново, сроки начнутся снова.
desk-errand-can = <b>Отменить оценку: { $period }</b>
    Будет снято листов: { $count }. Вернуть их нельзя, квартал можно открыть заново.
desk-drafts-lost = { $count ->
    [one] ⚠ Черновик с уже поставленными оценками ({ $count }) будет стёрт.
    [few] ⚠ Черновики с уже поставленными оценками ({ $count }) будут стёрты.
   *[other] ⚠ Черновики с уже поставленными оценками ({ $count }) будут стёрты.
}
desk-reason-ask = Напишите причину, не длиннее 500 знаков. Её увидят кадровая служба и те, кто проверяет журнал действий; самому сотруднику бот её не покажет. Любая кнопка отменяет ожидание.
desk-reason-told = Причина:
    <blockquote>{ $reason }</blockquote>
desk-button-reason-again = Изменить причину
desk-button-do-cor = Исправить
desk-button-do-sub = Заменить
desk-button-do-app = Передать
desk-button-do-add = Добавить
desk-button-do-out = Исключить
desk-button-do-sec = Снять лист
desk-button-do-reo = Вернуть на доработку
desk-button-do-can = Отменить квартал
desk-done-cor = Теперь оценивает { $evaluator }
desk-done-reo = Лист возвращён: { $person }
desk-done-add = Добавлено: { $person }. Оценивает { $evaluator }
desk-done-moved = { $count ->
    [one] { $count } лист передан: { $to }
    [few] { $count } листа переданы: { $to }
   *[other] { $count } листов передано: { $to }
}
desk-done-out = Лист снят: { $person }
desk-done-can = Квартал отменён

# Кого известить

desk-calls-title = { $count ->
    [0] <b>Кого известить</b>: никого. Всех, кого мог, бот известил сам.
    [one] <b>Кого известить</b>: { $count } человек. Бот не может вручить результат сам.
    [few] <b>Кого известить</b>: { $count } человека. Бот не может вручить результат сам.
   *[other] <b>Кого известить</b>: { $count } человек. Бот не может вручить результат сам.
}
desk-call-line = <b>{ $name }</b>, { $period }
    { $why } · до { $day }
desk-call-why-dismissed = уволен(а)
desk-call-why-not-joined = нет в боте
desk-call-why-blocked = остановил(а) бота
desk-call-why-unopened = не открывает результат
desk-call-head = <b>{ $name }</b>, { $position }
desk-call-logged = Вы видите оценки только для того, чтобы известить этого человека. Просмотр записан.
desk-call-words = <b>Прочитайте:</b> вам сообщают результат оценки вашей деятельности, { $period }.
desk-call-rights = { $count ->
    [one] Если вы не согласны, вы можете в течение { $count } рабочего дня со дня получения результата подать заявление о калибровочной сессии.
    [few] Если вы не согласны, вы можете в течение { $count } рабочих дней со дня получения результата подать заявление о калибровочной сессии.
   *[other] Если вы не согласны, вы можете в течение { $count } рабочих дней со дня получения результата подать заявление о калибровочной сессии.
}
desk-call-record = Как вы известили? Запись станет днём получения.
desk-channel-phone = По телефону
desk-channel-letter = Заказным письмом
desk-channel-telegram = Телеграммой
desk-channel-sms = СМС
desk-channel-email = Эл. почтой
desk-channel-paper = Вручено на бумаге
desk-channel-system = В инф. системе
desk-note-ask = <b>{ $channel }</b>

    Напишите примечание: номер письма, кто ответил на звонок. Его увидят кадровая служба и те, кто проверяет журнал. Оценки не пишите.
desk-button-note-skip = Записать без примечания
desk-call-recorded = Записано: результат получен сегодня
desk-flags-title = { $count ->
    [0] <b>Сообщения оценивающих</b>: нет.
   *[other] <b>Сообщения оценивающих</b>: { $count }. Откройте лист, чтобы исправить.
}
desk-flag-line = <b>{ $name }</b>, { $period }
    { $evaluator }: { $flag }

# Рабочие и выходные дни

desk-days-off-title = { $count ->
    [0] <b>Рабочие и выходные дни</b>: действует общий календарь Казахстана. Добавьте день, если у вас иначе (например, перенос выходного).
    [one] <b>Рабочие и выходные дни</b>: { $count } день отличается от общего календаря.
    [few] <b>Рабочие и выходные дни</b>: { $count } дня отличаются от общего календаря.
   *[other] <b>Рабочие и выходные дни</b>: { $count } дней отличаются от общего календаря.
}
desk-day-line = <b>{ $day }</b>: { $kind }
    { $reason }
desk-day-works = рабочий день
desk-day-off = выходной день
desk-button-day-add = Добавить день
desk-button-day-remove = Убрать { $day }
desk-day-ask = Напишите дату, например 08.05.2026.
desk-day-kind-ask = <b>{ $day }</b>, { $weekday }
    По общему календарю: { $now }.

    Какой это день у вас?
desk-button-day-works = Рабочий день
desk-button-day-off = Выходной день
desk-day-reason-ask = { $day }: { $kind }.

    Напишите причину, например номер постановления о переносе. Её увидят все, кому бот объясняет срок. От этого дня сдвинутся сроки, которые ещё не наступили.
desk-day-removed = Действует общий календарь

# Отказы

refuse-role = Это может сделать кадровая служба с нужной ролью. У вас её нет.
refuse-own-role = Роль руководителя кадровой службы нельзя снять с самого себя: это сделает другой руководитель.
refuse-reason-empty = Нужна причина: напишите её словами.
refuse-reason-gone = Причина к этой кнопке уже не ждёт. Начните действие ещё раз.
refuse-file-faults = { $count ->
    [one] В файле теперь { $count } ошибка: данные изменились после проверки. Пришлите файл ещё раз.
    [few] В файле теперь { $count } ошибки: данные изменились после проверки. Пришлите файл ещё раз.
   *[other] В файле теперь { $count } ошибок: данные изменились после проверки. Пришлите файл ещё раз.
}
refuse-file-role = Файлы здесь принимает только кадровая служба. Ваши задачи — на главной странице.
refuse-file-gone = Этот файл уже применён, отменён или заменён новым.
refuse-days-worked = Нужно целое число от 0 до 92: столько рабочих дней человек отработал за квартал.
refuse-day-unreadable = Не получилось понять дату. Напишите день, месяц и год из четырёх цифр: 08.05.2026.
refuse-act-changed = Файл акта изменился с тех пор, как показана эта кнопка. Откройте квартал заново.
refuse-quarter-running = Этот квартал ещё не закончился: оценка открывается после его последнего дня.
refuse-categories = Акт не знает этих категорий должностей: { $categories }. Исправьте их в файле сотрудников или выберите акт вашего органа.
refuse-nobody-to-evaluate = Оценивать некого: за этот квартал у всех либо уже есть лист, либо есть причина, по которой его нет.
refuse-plan-changed = { $count ->
    [one] Пока вы смотрели, план изменился: теперь в нём { $count } лист. Откройте план ещё раз.
    [few] Пока вы смотрели, план изменился: теперь в нём { $count } листа. Откройте план ещё раз.
   *[other] Пока вы смотрели, план изменился: теперь в нём { $count } листов. Откройте план ещё раз.
}
refuse-cancel-signed = Отменить нельзя: в этом квартале уже подписывали листы.
refuse-nothing-to-move = Передавать нечего: неподписанных листов нет.
refuse-has-sheet = За этот квартал уже есть лист: { $person }.
refuse-other-act = Этот период уже оценивается по другому акту. Правила двух актов в одном периоде не смешивают: выберите тот же акт или сначала отмените ту оценку.
refuse-no-plan = Нет утверждённого плана: { $person }. Сначала утверждают индивидуальный план с КЦИ, потом добавляют человека.
refuse-no-kci = { $person }: КЦИ не устанавливаются, назначение было незадолго до конца периода плана. Ранжирование вместо них не проводится.
refuse-no-evaluator = По правилам акта оценивать некому: { $person }. Выберите оценивающего сами.
refuse-not-corpus-b = Не оценивается по этому акту: { $person } не относится к корпусу «Б» или к его категориям.
refuse-act-silent = Ваш акт такого порядка не знает.
refuse-not-evaluated = Оценивать нельзя: { $person }. За квартал не хватает срока на должности или отработанных дней (п. { $paragraph }).
refuse-evaluates-himself = Никто не оценивает сам себя. Выберите другого.
refuse-evaluator-left = Этот человек уже не работает: { $person }. Выберите другого.
refuse-invite-left = Этот человек уже не работает: { $person }. Ссылка ему не нужна.
refuse-invite-joined = Уже в боте: { $person }. Чтобы пригласить заново, сначала отвяжите Telegram.
refuse-call-done = Этот результат уже получен: извещать не нужно.
refuse-own-sheet = Это ваш собственный лист: такое действие делает другой сотрудник кадровой службы.
