# Планы работы с КЦИ: общее

plan-stage-draft = составляется
plan-stage-returned = на доработке
plan-stage-agreeing = на согласовании
plan-stage-approving = на утверждении
plan-stage-approved = утверждён, не размещён
plan-stage-posted = утверждён и размещён
plan-stage-replaced = прежняя версия
plans-label = { $person } · { $stage }
plans-label-late = { $person } · срок прошёл · { $stage }
plans-list-none = Здесь сейчас ничего нет.

# Кадровая служба открывает планы

desk-button-plans = Планы работы с КЦИ
plans-desk-title = <b>Планы работы с КЦИ</b>
    Выберите период.
plans-desk-none = <b>Планы работы с КЦИ</b>
    Планы ещё не открывались.
plans-button-open = Открыть планы
plans-button-waiting = Ждут меня
plans-button-values = Фактические значения
plans-button-allowed = Допустимые оценки
plans-acts-title = По какому акту открыть планы?
plans-acts-none = Ни один из подключённых актов не предусматривает КЦИ: планы открывать не нужно.
plans-periods-title = { $act }

    На какой период открыть планы?
plans-period-ours = План составляется после начала оцениваемого периода ({ $paragraph }); длину периода акт не называет. По практике государственного органа это { $length ->
    [year] год.
   *[quarter] квартал.
}
plans-preview-title = <b>{ $plan }</b> · { $period }
    Что произойдёт при открытии
plans-preview-term = Утвердить: до { $day } ({ $source }).
    КЦИ в плане: от { $least } до { $most } ({ $bounds }).
    Разместить в системе, если есть техническая возможность: в течение { $days ->
        [one] { $days } рабочего дня
       *[other] { $days } рабочих дней
    } после утверждения ({ $posting }).
plans-preview-counts = Планов: { $plans } · руководителей без плана: { $without }
plans-button-who = Кто составляет
plans-button-out = У кого плана нет
plans-button-open-count = { $count ->
    [one] Открыть { $count } план…
    [few] Открыть { $count } плана…
   *[other] Открыть { $count } планов…
}
plans-who-title = <b>{ $plan }</b> · { $period }
    Кто составляет, кто утверждает, до какого дня
plans-who-line = <b>{ $person }</b>, { $position }
    составляет { $evaluator }, утверждает { $approver }, до { $day }
plans-out-title = <b>{ $plan }</b> · { $period }
    Руководители без плана
plans-out-none = Таких нет: план будет у каждого руководителя.
plans-out-line = • { $person }: { $why } ({ $rule })
plan-none-short = при назначении до конца периода оставалось слишком мало, КЦИ не устанавливаются
plan-none-evaluator = нет того, кто по правилам акта оценивает
plans-open-ask = Открыть: <b>{ $plan }</b> · { $period }?
plans-open-who = { $count ->
    [one] Откроется { $count } план.
    [few] Откроются { $count } плана.
   *[other] Откроются { $count } планов.
} Тех, кто их составляет ({ $setters }), бот известит сразу.
plans-button-open-yes = Открыть планы
plans-opened = { $count ->
    [one] Открыт { $count } план
    [few] Открыто { $count } плана
   *[other] Открыто { $count } планов
}
plans-board-title = <b>{ $plan }</b> · { $period }
plans-board-term = Утвердить до { $day } ({ $source })
plans-board-count = • { $stage }: { $count }
plans-board-late = { $count ->
    [one] Срок утверждения прошёл у { $count } плана.
   *[other] Срок утверждения прошёл у { $count } планов.
}
plans-button-without = Без плана: { $count }
plans-button-follow = Обновить по кадрам
plans-followed = Проверено: у новых руководителей есть планы

# План

button-plans = Планы работы
plans-mine-title = <b>Планы работы</b>
plans-mine-none = Своего плана с КЦИ у вас нет.
plans-button-set = Составляю я: { $count }
plans-button-waiting-count = Ждут меня: { $count }
plans-set-title = <b>Планы, которые составляете вы</b>
plans-waiting-title = <b>Планы, которые ждут вашего решения</b>
plan-head = <b>{ $plan }</b> · { $period }
    <b>{ $person }</b>, { $position }
plan-head-version = <b>{ $plan }</b> · { $period } · версия { $version }
    <b>{ $person }</b>, { $position }
plan-standing = План: { $stage }
plan-awaits = Согласуют: { $parties }
plan-returned = Возвращено { $day }: <blockquote>{ $reason }</blockquote>
plan-changed-for = Основание новой версии: { $ground }
    <blockquote>{ $words }</blockquote>
plan-ground-functions = изменились функции
plan-ground-structure = изменилась структура
plan-ground-bearing = это прямо влияет на достижение КЦИ
plan-ground-both = изменились функции и структура, и это прямо влияет на достижение КЦИ
plan-confirmed = ✓ { $what }
plan-unconfirmed = ☐ { $what }
plan-button-why = Написать, что изменилось
plan-approved-on = Утверждён { $day }
plan-posted-on = Размещён в системе { $day }
plan-people = Составляет: { $evaluator }
    Утверждает ({ $superior }): { $approver }
plan-empty = КЦИ ещё нет. Нужно от { $least } до { $most } ({ $source }).
plan-values-title = <b>Фактические значения, предварительно</b> · { $period }
plan-last-note = { $day }, { $person }: <blockquote>{ $words }</blockquote>
plan-note = <b>{ $day }</b>, { $person }
    <blockquote>{ $words }</blockquote>
plan-button-sheet = Из таблицы Excel…
plan-button-submit = Проверить и отправить…
plan-button-agree = Согласовать…
plan-button-approve = Утвердить…
plan-button-post = Размещён в системе…
plan-button-back = Вернуть с причиной…
plan-button-note = Записать о плане…
plan-button-change = Изменить план…
plan-button-history = Версии и шаги
plan-button-notes = Записи: { $count }
plan-button-papers = Печать
plan-papers-title = План на бумаге
plan-papers-pdf = План: PDF
plan-papers-file = План работы
plan-button-quarter = Значения: { $period }
plan-history-none = Шагов ещё не было.
plan-step = { $day }: { $step }
plan-step-by = { $day }: { $step }, { $person }
plan-step-words = <blockquote>{ $words }</blockquote>
plan-step-submitted = отправлен
plan-step-agreed = согласован ({ $party })
plan-step-sent-back = возвращён
plan-step-approved = утверждён
plan-step-posted = размещён в системе
plan-version-label = Версия { $version } · { $stage }
plan-ask-submit = Отправить план? Его увидят и согласуют: { $hr }; { $unit }, если такое подразделение есть. Затем утвердит { $superior }: { $approver }. Пока план не вернут, изменить его нельзя.
plan-button-submit-yes = Отправить план
plan-done-submit = План отправлен
plan-ask-agree = Согласовать план с этими КЦИ? После всех согласований утвердит { $superior }: { $approver }.
plan-button-agree-yes = Согласовать план
plan-done-agree = План согласован
plan-ask-approve = Утвердить план с этими КЦИ? По нему будут оценивать. Сразу узнают: сам руководитель, тот, кто составил план, { $hr }.
plan-button-approve-yes = Утвердить план
plan-done-approve = План утверждён
plan-ask-post = Вы уже разместили этот план в системе ({ $system })? Бот сам туда ничего не передаёт, он только запишет, что это сделано.
plan-button-post-yes = Да, размещён
plan-done-post = Записано: план размещён
plan-grounds = КЦИ меняют, только если изменились и функции, и структура органа и это прямо влияет на их достижение ({ $source }). Подтвердите каждое условие нажатием: ваше подтверждение войдёт в журнал и будет видно всем, кто согласует и утверждает новую версию.

    Утверждённый план действует, пока не утверждён новый.

# Слова о плане

plan-say-back = Напишите причину, по которой план возвращается. Не больше { $limit } знаков.

    Её увидят: { $evaluator } (составляет план), сам руководитель, { $hr } и утверждающий. Согласования начнутся заново.
plan-say-note = Напишите о самом плане или о том, как идёт выполнение КЦИ: за ним в течение периода следят и оценивающий, и оцениваемый ({ $paragraph }). Не больше { $limit } знаков.

    Запись увидят: { $person }, { $evaluator }, { $hr } и утверждающий.
plan-say-both = Напишите, какие функции изменились, что изменилось в структуре и как это влияет на достижение КЦИ ({ $source }). Не больше { $limit } знаков.

    Слова войдут в новую версию плана, их увидят все, кто видит план.
plan-say-vback = Напишите, что в фактических значениях неверно. Не больше { $limit } знаков.

    Причину увидят: { $hr } и подразделение стратегического планирования.
plan-say-values = Фактические значения: { $period }
plan-say-words = <blockquote>{ $words }</blockquote>
plan-say-back-ready = Вернуть план с этой причиной?
plan-say-note-ready = Добавить эту запись к плану?
plan-say-both-ready = Вы подтверждаете: изменились и функции, и структура, и это прямо влияет на достижение КЦИ. Начать новую версию плана с этим основанием? Прежняя действует, пока новая не утверждена.
plan-say-vback-ready = Вернуть значения с этой причиной? Их исправит { $hr }.
plan-say-back-yes = Вернуть план
plan-say-note-yes = Добавить запись
plan-say-both-yes = Начать новую версию
plan-say-vback-yes = Вернуть значения
plan-say-again = Написать иначе
plan-say-back-done = План возвращён
plan-say-note-done = Запись добавлена
plan-say-both-done = Новая версия начата
plan-say-vback-done = Значения возвращены

# КЦИ

kci-line = <b>{ $number }.</b> { $name }
    план: { $planned }, срок: { $day }
kci-whole = <b>{ $name }</b>
    Как считается: { $way }
    План: { $planned }
    Срок: { $day }
    Ожидаемое изменение: { $change }
    Документ: { $document }
kci-way-more = больше — лучше
kci-way-less = меньше — лучше
kci-way-done = сделано или нет
kci-planned-done = сделать
kci-no-value = —
kci-done-yes = сделано
kci-done-no = не сделано
kci-label = { $number }. { $name }
kci-number = КЦИ { $number } из { $count }
kci-percent = Процент реализации: <b>{ $percent }</b>
kci-button-before = ‹ Предыдущий
kci-button-after = Следующий ›
kci-button-add = Добавить КЦИ { $number }
kci-form-head = <b>КЦИ { $number }</b> · { $person }, { $period }
kci-field-line = { $field }: <b>{ $value }</b>
kci-field-name = Наименование
kci-field-direction = Как считается
kci-field-unit = Единица
kci-field-planned = План
kci-field-due = Срок
kci-field-change = Изменение
kci-field-document = Документ
kci-form-unsaved = Это черновик: в план КЦИ попадёт, когда будет заполнено всё. Черновик сохраняется и виден только вам.
kci-button-next = Дальше: { $field }
kci-button-drop = Стереть черновик
kci-button-remove = Убрать из плана…
kci-ask-name = Как называется КЦИ? Назовите конкретный, измеримый результат. Не больше { $limit } знаков.
kci-ask-way = Как считать этот КЦИ? Выберите кнопкой.
kci-ask-unit = В чём измеряется? Например: %, км, дней. Не больше { $limit } знаков.
kci-ask-plan = Какое значение нужно достичь за период ({ $period })? Напишите одно число больше нуля.
kci-ask-plan4 = Напишите четыре числа нарастающим итогом: что должно быть достигнуто к концу 1, 2, 3 и 4 квартала. Через точку с запятой или каждое с новой строки: 25; 50; 75; 100
kci-ask-due = К какому дню? Выберите или напишите дату: { $last }, цифрами — день.месяц.год.
kci-ask-change = Какое положительное изменение ожидается? Не больше { $limit } знаков.
kci-ask-doc = Какому документу или цели служит КЦИ: национальному проекту, стратегическому плану, цели органа? Не больше { $limit } знаков.
kci-ask-who-sees = Пока КЦИ не дописан, его видите только вы. Записанный в план видят сам руководитель, те, кто план согласует, и утверждающий.
kci-button-plan = Одно на весь период
kci-button-plan4 = По кварталам
kci-saved-new = КЦИ { $number } записан в план: { $person }.
kci-saved-changed = КЦИ { $number } изменён в плане: { $person }.
kci-count = В плане КЦИ: { $count } (нужно от { $least } до { $most }).
kci-button-undo = Отменить
kci-button-edit = Исправить
kci-button-to-plan = К плану
kci-undone = Возвращено, как было
kci-draft-dropped = Черновик стёрт
kci-remove-ask = Убрать КЦИ { $number } из плана: { $person }?
kci-button-remove-yes = Убрать КЦИ
kci-removed = КЦИ убран

# План из таблицы

plan-sheet-how = Заполните таблицу и пришлите её сюда файлом .xlsx: по строке на КЦИ, от { $least } до { $most } строк. Таблица заменит КЦИ черновика целиком; до вашего подтверждения не изменится ничего.

    Файл увидит только бот; план потом видят те же, кто видит его всегда.
plan-sheet-button-blank = Таблица для заполнения
plan-sheet-name = План работы
plan-sheet-reading = Читаю таблицу «{ $name }»…
plan-sheet-file-only = Здесь нужен файл .xlsx или .csv. Любая кнопка отменяет ожидание.
plan-sheet-faults = { $count ->
    [one] <b>В таблице { $count } ошибка.</b> План не изменился.
    [few] <b>В таблице { $count } ошибки.</b> План не изменился.
   *[other] <b>В таблице { $count } ошибок.</b> План не изменился.
}
plan-sheet-faults-after = Исправьте таблицу и пришлите её снова.
plan-sheet-preview = В таблице { $count ->
    [one] { $count } КЦИ
   *[other] { $count } КЦИ
}. Сейчас в плане: { $old }. Заменить КЦИ плана на эти?
plan-sheet-button-apply = Записать в план
plan-sheet-button-drop = Не записывать
plan-sheet-applied = КЦИ из таблицы записаны в план.
plan-sheet-dropped = Таблица отменена, план не изменился
plan-sheet-failed = С таблицей не получилось по нашей вине. План не изменился; пришлите её ещё раз.
plan-sheet-button-again = Другая таблица
plan-sheet-way-more = больше
plan-sheet-way-less = меньше
plan-sheet-way-done = сделано
plan-sheet-columns-name = Наименование КЦИ
plan-sheet-columns-direction = Как считается
plan-sheet-columns-unit = Единица измерения
plan-sheet-columns-planned = План на период
plan-sheet-columns-first = К концу 1 квартала
plan-sheet-columns-second = К концу 2 квартала
plan-sheet-columns-third = К концу 3 квартала
plan-sheet-columns-fourth = К концу 4 квартала
plan-sheet-columns-due = Срок
plan-sheet-columns-change = Ожидаемое изменение
plan-sheet-columns-document = Документ или цель
plan-fault-row = Строка { $row }: { $fault }
plan-fault-cell = Строка { $row }, «{ $column }»: { $fault }
plan-fault-headings = не нашлись заголовки столбцов. Начните с таблицы, которую даёт бот.
plan-fault-column = нет столбца «{ $column }».
plan-fault-other-person = таблица составлена не для этого человека: { $person }.
plan-fault-none = нет ни одного КЦИ.
plan-fault-many = КЦИ больше, чем { $most }.
plan-fault-empty = не заполнено.
plan-fault-long = длиннее { $limit } знаков.
plan-fault-direction = непонятно, как считается. Напишите: больше, меньше или сделано.
plan-fault-number = это не число.
plan-fault-planned = значение должно быть больше нуля и не длиннее 12 цифр.
plan-fault-targets = нужно одно число на период или все четыре по кварталам, но не то и другое.
plan-fault-not-planned = у КЦИ «сделано или нет» планового значения не бывает.
plan-fault-date = это не дата. Напишите день, месяц и год: 31.12.2026.
plan-fault-due = срок вне периода плана: с { $first } по { $last }.

# Фактические значения

values-quarters-title = <b>Фактические значения КЦИ</b>
    За какой квартал?
values-board-title = <b>Фактические значения КЦИ</b> · { $period }
values-board-none = Утверждённых планов на этот квартал нет.
values-waiting-title = <b>Значения, которые ждут вашего согласования</b>
values-no-table = Таблица допустимых оценок пуста ({ $table }, { $source }): при любом проценте можно поставить любую оценку от 0 до 5. Её загружает { $hr } в разделе «Допустимые оценки».
values-label-draft = { $person } · внесено { $entered } из { $count }
values-label-agreeing = { $person } · на согласовании ({ $entered } из { $count })
values-label-sent = { $person } · направлены ({ $entered } из { $count })
values-head = <b>Фактические значения КЦИ</b> · { $period }
    <b>{ $person }</b>, { $position }
values-state-draft = Вносятся (редакция { $revision })
values-state-agreeing = На согласовании (редакция { $revision })
values-state-sent = Направлены оценивающему лицу (редакция { $revision })
values-sent-on = Направлены { $day }
values-preliminary = Расчёт предварительный.
values-line = <b>{ $number }.</b> { $name }
    план: { $planned } · факт: { $actual } · { $percent }
values-button-enter = { $number }. { $name }: { $actual }
values-button-send = Направить…
values-button-agree = Согласовать…
values-button-refresh = Уточнить значения…
values-button-plan = План целиком
values-ask-number = Напишите фактическое значение на { $last } числом (единица: { $unit }, план: { $planned }).

    До отправки его видят { $hr } и стратегическое планирование, потом — оценивающее лицо и сам руководитель. Любая кнопка отменяет ожидание.
values-ask-done = Сделано ли это на { $last }?

    До отправки ответ видят { $hr } и стратегическое планирование, потом — оценивающее лицо и сам руководитель.
values-entered = Записано: { $person }, КЦИ { $number }: <b>{ $actual }</b>
values-limit = КЦИ { $number }: допустимая оценка от { $low } до { $high }
values-ask-send = Направить значения? Сначала их согласует { $unit }, если в органе оно есть. Затем их увидят { $evaluator } и сам руководитель.
values-ask-agree = Согласовать значения? Их сразу увидят { $evaluator } и сам руководитель.
values-ask-refresh = Начать новую редакцию значений? Прежняя остаётся и действует, пока не направлена новая. Оценки, которые после неё выйдут за допустимый диапазон, снимутся, и оценивающее лицо узнает об этом.
values-button-send-yes = Направить значения
values-button-agree-yes = Согласовать значения
values-button-refresh-yes = Начать редакцию
values-done-send = Значения отправлены
values-done-agree = Значения согласованы и направлены
values-done-refresh = Новая редакция начата

# Допустимые оценки

allowed-acts-title = <b>Допустимые оценки</b>
    Таблица какого акта?
allowed-acts-none = Ни один из подключённых актов не предусматривает КЦИ.
allowed-title = <b>{ $table }</b> ({ $source })
    { $act }
allowed-empty = Таблица пуста: при любом проценте реализации можно поставить любую оценку от 0 до 5. Чисел этой таблицы в самом акте у бота нет: внесите её из приложения вашего акта.
allowed-from-file = Так в файле акта.
allowed-loaded = Загружена { $day }, { $person }.
allowed-line = { $percents } → от { $low } до { $high }
allowed-band = от { $low } до { $high } %
allowed-band-open = от { $low } % и выше
allowed-how = Чтобы загрузить таблицу, заполните файл и пришлите его сюда: по строке на диапазон, от 0 % и без разрывов, последний без верхней границы. Она будет действовать для планов и оценок, которые откроются после этого; открытые сохранят свою.
allowed-button-blank = Таблица для заполнения
allowed-sheet-name = Допустимые оценки
allowed-preview = В файле диапазонов: { $count }. Пусть они действуют?
allowed-button-apply = Применить таблицу
allowed-button-drop = Не применять
allowed-applied = Таблица действует.
allowed-button-own = Таблица из файла акта…
allowed-own-ask = Вернуть таблицу из файла акта? Загруженная останется у тех оценок, которые при ней открыты.
allowed-button-own-yes = Вернуть
allowed-owned = Действует таблица из файла акта
allowed-dropped = Файл отменён, таблица прежняя
allowed-columns-percent_from = Процент от
allowed-columns-percent_to = Процент до
allowed-columns-mark_from = Оценка от
allowed-columns-mark_to = Оценка до
allowed-faults = { $count ->
    [one] <b>В таблице { $count } ошибка.</b> Ничего не изменилось.
    [few] <b>В таблице { $count } ошибки.</b> Ничего не изменилось.
   *[other] <b>В таблице { $count } ошибок.</b> Ничего не изменилось.
}
allowed-fault-none = нет ни одного диапазона.
allowed-fault-band = граница не подходит: диапазоны идут от 0 % без разрывов и пересечений, последний — без верхней границы.
allowed-fault-mark = оценка — от 0 до 5, не больше двух знаков после запятой, «от» не больше «до».

# Задачи и извещения

task-plan-write = Планы работы с КЦИ, { $period }: { $count ->
    [one] составить { $count } план
    [few] составить { $count } плана
   *[other] составить { $count } планов
}
task-plan-agree = Планы работы с КЦИ, { $period }: { $count ->
    [one] согласовать { $count } план
    [few] согласовать { $count } плана
   *[other] согласовать { $count } планов
}
task-plan-approve = Планы работы с КЦИ, { $period }: { $count ->
    [one] утвердить { $count } план
    [few] утвердить { $count } плана
   *[other] утвердить { $count } планов
}
task-plan-post = Планы работы с КЦИ, { $period }: { $count ->
    [one] разместить в системе { $count } план
    [few] разместить в системе { $count } плана
   *[other] разместить в системе { $count } планов
}
task-plan-values = Фактические значения КЦИ за { $period }: { $count ->
    [one] внести и направить по { $count } плану
   *[other] внести и направить по { $count } планам
}
task-plan-values-agree = Фактические значения КЦИ за { $period }: { $count ->
    [one] согласовать по { $count } плану
   *[other] согласовать по { $count } планам
}
button-task-plan-write = Составить планы
button-task-plan-agree = Согласовать планы
button-task-plan-approve = Утвердить планы
button-task-plan-post = Разместить планы
button-task-plan-values = Внести значения
button-task-plan-values-agree = Согласовать значения
notice-plan-agreeing = План работы с КЦИ ждёт вашего согласования: { $person }, { $period }.
notice-plan-approving = План работы с КЦИ ждёт вашего утверждения: { $person }, { $period }.
notice-plan-draft = План работы с КЦИ меняется, начата новая версия: { $person }, { $period }.
notice-plan-returned = План работы с КЦИ возвращён на доработку: { $person }, { $period }.
notice-plan-approved = План работы с КЦИ утверждён: { $person }, { $period }.
notice-plan-posted = План работы с КЦИ размещён в системе: { $person }, { $period }.
notice-plan-replaced = План работы с КЦИ заменён новой версией: { $person }, { $period }.
notice-values-draft = Фактические значения КЦИ возвращены: { $person }, { $period }.
notice-values-agreeing = Фактические значения КЦИ ждут вашего согласования: { $person }, { $period }.
notice-values-sent = Направлены предварительные значения КЦИ: { $person }, { $period }.
button-open-plan = Открыть план
button-open-values = Открыть значения

# Отказы

refuse-kci-empty = Здесь нужен ответ словами: пустым поле быть не может.
refuse-kci-number = Не получилось прочесть число. Напишите, например, 75 или 1200,5.
refuse-kci-planned = Плановое значение должно быть больше нуля и не длиннее 12 цифр: иначе процент реализации не посчитать.
refuse-kci-actual = Фактическое значение не подходит: число не длиннее 12 цифр, а там, где меньше — лучше, не ниже нуля.
refuse-kci-targets = Нужно одно число на весь период, а в плане на год можно четыре — по одному на квартал, через точку с запятой.
refuse-kci-due = Срок КЦИ должен лежать в периоде плана: с { $first } по { $last }.
refuse-kci-way = Выберите кнопкой, как считается КЦИ.
refuse-kci-done = Здесь ответ — кнопкой: сделано или нет.
refuse-undo-gone = Отменить уже нельзя: с тех пор КЦИ изменился. Исправьте его в плане.
refuse-plan-moved = С тех пор план изменился. Откройте его заново.
refuse-plan-unconfirmed = План меняют, только если изменились и функции, и структура и это прямо влияет на достижение КЦИ. Откройте план и подтвердите каждое условие.
refuse-plan-words-gone = Этот текст уже не ждёт отправки. Откройте план и напишите его заново.
refuse-plan-state = Сейчас это сделать нельзя. План: { $state }.
refuse-plan-full = В плане не больше { $most } КЦИ.
refuse-plan-count = В плане должно быть от { $least } до { $most } КЦИ. Дополните его и отправьте снова.
refuse-nobody-to-plan = Планы составлять некому ({ $period }): в органе нет руководителей, которым по этому акту устанавливаются КЦИ.
refuse-note-empty = Нужны слова: напишите, как идёт выполнение.
refuse-own-values = Значения собственных КЦИ вносит другой человек с той же ролью.
refuse-values-sent = Эти значения уже направлены. Чтобы изменить их, начните новую редакцию.
refuse-values-signed = Лист за этот квартал уже подписан: значения больше не меняются.
refuse-values-missing = Внесены не все значения.
refuse-values-state = Сейчас это сделать нельзя: откройте значения заново.
refuse-values-moved = С тех пор значения изменились. Откройте их заново.
refuse-planning-changed = { $count ->
    [one] Пока вы смотрели, состав изменился: теперь это { $count } план. Посмотрите ещё раз.
    [few] Пока вы смотрели, состав изменился: теперь это { $count } плана. Посмотрите ещё раз.
   *[other] Пока вы смотрели, состав изменился: теперь это { $count } планов. Посмотрите ещё раз.
}
refuse-allowed-table = В таблице есть разрывы, пересечения или оценки вне шкалы ({ $count }). Ничего не изменилось.
refuse-allowed-file = Таблица этого акта записана в его файле так, что заменить её нельзя. Измените её в файле акта.
