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
host-majority-members = Чтобы изменить оценку, нужно голосов «за»: { $needed } из { $total } членов ({ $paragraph }).
host-majority-participants = Чтобы изменить оценку, нужно голосов «за»: { $needed } из { $present } участников ({ $paragraph }).
host-majority-impossible = ⚠ За столом { $present } из { $total }, а нужно голосов: { $needed } ({ $paragraph }). Большинства пока быть не может.
host-said-argument = <b>Оценивающее лицо</b>, { $name }: { $text }
host-said-objection = <b>Заявитель</b>, { $name }: { $text }
host-said-nothing = пока ничего не записано
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
host-seat-rules = Показаны те, с кем состав законен: членов не меньше { $count } и нечётное число, есть кадровая служба и другое оценивающее лицо ({ $size }); без заявителя и оценивающего лица ({ $excluded }).
host-seat-advice = Показаны все, кто может войти в состав: акт его не задаёт. Советуем нечётное число, не меньше { $count }. Заявитель и тот, чья оценка оспаривается, входят только по решению должностного лица.
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

# Назначение сессии

host-call-title = <b>Назначить сессию</b> · дело { $number }
host-move-title = <b>Перенести сессию</b> · дело { $number }
host-term = Срок: { $deadline }
host-call-now = Сейчас: { $when }, { $place }
host-call-day-ask = Выберите день (рабочие дни, оставшиеся в сроке) или напишите дату, например 14.04.2026.
host-call-day-late = ⚠ Срок прошёл. Право на сессию сохраняется, она будет отмечена как опоздавшая. Напишите дату, например 14.04.2026.
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
host-open-follows = Члены сядут за стол, заявление отозвать будет нельзя. Председателя и решающего голоса нет: решает большинство.
host-button-open-yes = Открыть
host-opened = Сессия открыта
host-note-argument = Что сказал(а) оценивающее лицо { $evaluator }: кратко о работе и почему такая оценка ({ $paragraph })? До { $limit } знаков.

    Увидят члены сессии, стороны и должностное лицо; текст войдёт в протокол. Любая кнопка отменяет ожидание.
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
host-papers-in-kk = Язык бумаги: казахский.
host-papers-in-ru = Язык бумаги: русский.
host-button-papers-kk = На казахском
host-button-papers-ru = На русском
host-paper-application = Заявление: PDF
host-paper-decision = Решение: PDF
host-paper-protocol = Протокол: PDF
host-paper-sheet = Лист: PDF
host-button-own-paper = Лист на бумаге: PDF
host-button-look = Посмотреть
host-paper-application-file = Заявление { $number }
host-paper-decision-file = Решение { $number }
host-paper-protocol-file = Протокол { $number }
host-paper-sheet-file = Оценочный лист { $number }
host-paper-sent = { $title }. Конфиденциально ({ $paragraph }).
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
host-button-form-objection = Возражение заявителя…
host-button-form-offers = Предложения…
host-button-form-vote = Кто был за { $mark }…
host-button-form-today = Сегодня, { $day }
host-button-form-silent = Ничего не сказано
host-form-dropped = Записанное стёрто
host-form-ask-number = Напишите номер документа, до { $limit } знаков.
host-form-ask-date = Напишите дату документа, например 14.04.2026.
host-form-ask-refusal = Напишите причину отказа, как она стоит в документе, до { $limit } знаков.
host-form-ask-argument = Что сказало оценивающее лицо? До { $limit } знаков; текст войдёт в протокол.
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
host-recorded = Записано. Подействует, когда второй человек (кадровая служба или должностное лицо) сверит запись с фото.
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

refuse-post-day = Протокол размещают после подписания и не позже сегодняшнего дня.
refuse-paper-day = Дата документа — не раньше заявления и не позже сегодняшнего дня.
refuse-paper-seats = Больше { $limit } человек в составе записать нельзя.
refuse-paper-sits = Этот человек уже подтвердил участие в боте.
refuse-paper-missing = Записано не всё. Откройте форму и дополните её.
refuse-paper-elsewhere = По решению вашего органа оценки в Telegram не передаются: бумагу выдаст кадровая служба.
refuse-time-unreadable = Не получилось понять время. Напишите часы и минуты: 14:20.
refuse-offer-unreadable = Напишите сначала оценку от 0 до 5, потом довод: 4,25 все поручения исполнены в срок.
refuse-seat-gone = С этим человеком состав был бы незаконен. Откройте список заново.
