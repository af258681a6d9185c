# Рабочее место кадровой службы: анонимный опрос

desk-button-survey = Опрос 360
survey-desk-title = <b>Опрос 360</b>
    Выберите опрос.
survey-desk-none = <b>Опрос 360</b>
    Опросов ещё не было.
survey-desk-label = { $year } год · { $state }
survey-desk-state-composing = готовится
survey-desk-state-open = идёт
survey-desk-state-closing = закрывается
survey-desk-state-closed = закрыт
survey-desk-head = <b>Опрос, { $name } · { $year } год</b>
survey-desk-button-new = Начать опрос

# Начало

survey-desk-acts = По какому акту провести опрос?
survey-desk-years = { $act }

    Опрос проводится один раз в год. За какой год?
survey-desk-years-none = Сейчас спрашивать не о каком годе: последний день прошёл.
survey-desk-last-day = Опрос за { $year } год закрывается не позже { $day } ({ $source }).
survey-desk-days = В какой рабочий день закрыть опрос? Первым стоит самый поздний.
survey-desk-days-none = Рабочих дней до последнего дня не осталось: провести опрос за этот год уже нельзя.
survey-desk-closes = Закрывается: { $when }
survey-desk-new = Бот предложит, кого о ком спросить. Никто не будет опрошен, пока вы не просмотрите круги и не откроете опрос.
survey-desk-kept = <b>Что хранится, а что уничтожается</b>
    Документы оценки хранятся { $years ->
        [one] { $years } год
        [few] { $years } года
       *[other] { $years } лет
    } ({ $storage }), но опрос анонимный ({ $yearly }). Поэтому отдельные анкеты уничтожаются при закрытии: по ним можно узнать человека. Хранятся: { $report } о каждом, сводные данные, число приглашённых и отметка «ответили 3 или больше».
survey-desk-key-memory = Пока опрос открыт, ответы запечатаны; ключ лежит только в памяти и при закрытии уничтожается. Если сервер перезагрузят раньше, ответы придётся спросить заново, и бот об этом скажет.
survey-desk-key-disk = <b>Обещание слабее обычного:</b> ключ ответов лежит на диске. Пока опрос открыт, копия этого диска вместе с базой откроет ответы, а след ключа может остаться на диске и после закрытия. Опрашиваемые прочтут об этом до первого вопроса. Администратор может перенести ключи в память.
survey-desk-button-compose = Предложить круги

# Ход опроса

survey-desk-composing = Круги предложены, никто ещё не опрошен.
survey-desk-circles = { $count ->
    [one] Оценивается { $count } человек: вокруг каждого свой круг
    [few] Оцениваются { $count } человека: вокруг каждого свой круг
   *[other] Оцениваются { $count } человек: вокруг каждого свой круг
}
survey-desk-respondents = { $count ->
    [one] Будет опрошен { $count } человек
    [few] Будут опрошены { $count } человека
   *[other] Будут опрошены { $count } человек
}
survey-desk-sizes = В круге от { $least } до { $most } опрашиваемых ({ $source }); лучше { $preferred } и больше: среди них легче затеряться
survey-desk-small = { $count ->
    [one] Не начнётся { $count } круг: в нём
    [few] Не начнутся { $count } круга: в них
   *[other] Не начнутся { $count } кругов: в них
} меньше { $least } человек, и ответы были бы узнаны.
survey-desk-unreasoned = { $count ->
    [one] В { $count } круге
   *[other] В { $count } кругах
} меньше { $preferred } человек: до открытия нужна ваша причина.
survey-desk-unverified = ⚠ Вопросы опроса изложены своими словами и не сверены с приложениями акта. Загрузите официальный текст до открытия.
survey-desk-count = • { $state }: { $count }
survey-desk-button-units = Круги по отделам
survey-desk-button-few = Нужна причина: { $count }
survey-desk-button-small = Не начнутся: { $count }
survey-desk-button-needy = Нужна замена: { $count }
survey-desk-button-out = Отказались: { $count }
survey-desk-button-day = День закрытия
survey-desk-button-again = Другой состав…
survey-desk-button-open = Открыть: { $count ->
    [one] { $count } человек…
    [few] { $count } человека…
   *[other] { $count } человек…
}
survey-desk-open = Опрос открыт.
survey-desk-asked = { $count ->
    [one] Приглашён { $count } человек
    [few] Приглашены { $count } человека
   *[other] Приглашены { $count } человек
}
survey-desk-open-silence = Сколько ответов пришло и от кого, до закрытия не видит никто. Раз в сутки бот говорит только, достаточно ли их для отчёта; о круге меньше пяти человек или с отказом не говорит и этого. Закрыть опрос раньше нельзя.
survey-desk-button-nudge = Напомнить всем…
survey-desk-closing = Опрос закрыт для ответов. Бот составляет отчёты и уничтожает анкеты; это недолго.
survey-desk-closed = Опрос закрыт: { $when }. Отдельных ответов больше нет ни у кого.
survey-desk-button-after = О ком есть отчёт
survey-desk-readers = Вот о ком есть { $report }. Его читают сам человек, его непосредственный и вышестоящий руководители и руководитель кадровой службы.
survey-desk-person = • { $name } · { $unit } — { $state }

# Круги

survey-circle-ready = готов
survey-circle-few = нужна причина
survey-circle-small = не начнётся
survey-circle-enough = ответов достаточно
survey-circle-not-yet = пока недостаточно
survey-circle-untold = не говорим
survey-circle-needy = нужна замена
survey-circle-report = отчёт есть
survey-circle-no-report = ответов мало, отчёта нет
survey-circle-not-held = не проводится
survey-circle-own = ваш круг, не показываем
survey-desk-units = Выберите подразделение.
survey-desk-unit-label = { $name } · { $count ->
    [one] { $count } круг
    [few] { $count } круга
   *[other] { $count } кругов
}
survey-desk-unit = { $name }
survey-desk-circle-label = { $name } · { $state }
survey-desk-few-label = { $name } · { $count } чел.
survey-desk-part-few = Здесь меньше { $preferred } опрашиваемых. Добавьте людей или напишите, почему их мало: чем меньше круг, тем легче угадать, кто что ответил. Допустимо от { $least } ({ $source }).
survey-desk-part-small = Здесь меньше { $least } опрашиваемых ({ $source }): такой круг не начинается, и отчёта о человеке не будет. Откройте круг: там видно, можно ли кого-то добавить.
survey-desk-part-needy = Здесь кто-то отказался, и осталось меньше { $least } опрашиваемых ({ $source }). Пригласите ещё: иначе отчёта не будет. Лучше { $preferred } и больше.
survey-desk-part-out = Здесь кто-то отказался. Откройте круг, прочтите причину и пригласите другого. Допустимо от { $least } ({ $source }), лучше { $preferred } и больше.
survey-desk-part-none = Таких кругов нет.
survey-desk-card = <b>{ $name }</b>, { $position }
    { $unit }
survey-desk-card-size = { $count ->
    [one] Спрашивается { $count } человек
    [few] Спрашиваются { $count } человека
   *[other] Спрашиваются { $count } человек
}; допустимо от { $least } до { $most } ({ $source }). Кто в круге, самому человеку не скажут.
survey-desk-seat = • <b>{ $name }</b>
    { $side }: { $why }
survey-side-superior = руководитель
survey-side-subordinate = подчинённый
survey-side-peer = коллега
seat-superior = непосредственный, спрашивается всегда
seat-subordinate = подчиняется напрямую
seat-peer-superior = тот же руководитель
seat-peer-unit = то же подразделение
seat-beyond-cap = спрашивается о многих: больше некого
seat-by-hr = добавлено кадровой службой
circle-small = Опрос не начнётся: нужно не меньше { $least } человек.
circle-few = Меньше { $preferred } человек: угадать ответ легче.
circle-beyond-cap = Кого-то спрашивают чаще, чем других: больше некого.
circle-lone-subordinate = Подчинённый только один: его легче угадать.
circle-lone-peer = Коллега только один: его легче угадать.
circle-pair = Взаимно спрашиваются друг о друге: { $names }.
survey-desk-card-others = { $count ->
    [0] Добавить некого: методика больше никого спросить не позволяет.
    [one] Добавить можно { $count } человека. Если он из другого отдела, то только когда вы знаете, что они тесно работают вместе.
   *[other] Добавить можно { $count } человек. Из других отделов добавляйте только тех, кто, как вы знаете, тесно работает с этим человеком.
}
survey-desk-card-not-held = Опрос об этом человеке не проводится: опрашиваемых меньше { $least }.
survey-desk-card-reason = Почему людей мало: { $reason }
survey-desk-card-declined = <b>Отказались</b>
survey-desk-card-removed = <b>Убраны из круга</b>
survey-desk-gone = • { $name }: { $reason }
survey-desk-card-enough = Ответов для отчёта набралось достаточно (проверено ночью). Меняет ли их кто-то потом, не показывается.
survey-desk-card-not-yet = Ответов для отчёта пока недостаточно. Бот проверяет раз в сутки.
survey-desk-card-untold = Достаточно ли ответов, бот не говорит: когда в круге меньше { $told } человек или кто-то отказался, по этому можно понять, кто ответил.
survey-desk-button-add = Добавить: { $count }
survey-desk-button-reason = Почему их мало…
survey-desk-button-remove = Убрать: { $name }
survey-desk-others = Кого ещё можно спросить ({ $source }). Кто отказался, того больше не приглашают.
survey-desk-others-none = Больше никого спросить нельзя ({ $source }).
survey-desk-whom = { $name }, { $position } · { $unit }
survey-desk-other = { $number }. { $whom } ({ $side })
survey-desk-add-ask = Пригласить ещё одного: <b>{ $name }</b>?

    Опрос идёт: приглашение уйдёт сразу, убрать человека потом нельзя.
survey-desk-button-add-yes = Пригласить
survey-desk-added = В круге: { $name }
survey-desk-few-ask = <b>{ $name }</b>: { $count ->
    [one] спрашивается { $count } человек
    [few] спрашиваются { $count } человека
   *[other] спрашиваются { $count } человек
}. Почему меньше { $preferred }?
survey-desk-out-ask = Не спрашивать: <b>{ $name }</b>?
survey-desk-button-few-yes = Сохранить причину
survey-desk-button-out-yes = Убрать из круга
survey-desk-removed = Человек убран из круга
survey-desk-explained = Причина сохранена

# Подтверждения

survey-desk-again = Предложить другой состав всех кругов? Всё, что вы добавили, убрали и объяснили, пропадёт.
survey-desk-button-again-yes = Другой состав
survey-desk-proposed = Круги предложены заново
survey-desk-moved = День закрытия изменён
survey-desk-open-ask = <b>Открыть опрос?</b>
survey-desk-open-who = { $count ->
    [one] Приглашение получит { $count } человек
    [few] Приглашение получат { $count } человека
   *[other] Приглашение получат { $count } человек
}, кругов: { $circles }. Тех, о ком спрашивают, бот пригласит оценить себя.
survey-desk-never-early = После открытия день не меняется, и закрыть опрос раньше нельзя.
survey-desk-button-open-yes = { $count ->
    [one] Спросить { $count } человека
   *[other] Спросить { $count } человек
}
survey-desk-opened = { $count ->
    [one] Опрос открыт: приглашён { $count } человек
    [few] Опрос открыт: приглашены { $count } человека
   *[other] Опрос открыт: приглашены { $count } человек
}
survey-desk-nudge = { $count ->
    [one] Напоминание получит { $count } человек
    [few] Напоминание получат { $count } человека
   *[other] Напоминание получат { $count } человек
}: все приглашённые одинаково и в одно время, ответили они или нет. Кто ответил, не знает никто. Не чаще раза в день.
survey-desk-button-nudge-yes = Напомнить всем
survey-desk-nudged = { $count ->
    [one] Напоминание получит { $count } человек
    [few] Напоминание получат { $count } человека
   *[other] Напоминание получат { $count } человек
}

# Задача

task-survey-circles = Опрос за { $period }: { $count ->
    [one] не хватает опрашиваемых в { $count } круге
   *[other] не хватает опрашиваемых в { $count } кругах
}
button-task-survey-circles = Круги опроса
