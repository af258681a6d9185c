# Год по целевым показателям: планы, результаты, годовая оценка

targets-board-title = <b>{ $plan }</b>, { $year }
targets-board-done = Подписаны обоими: { $done } из { $count }
targets-board-line = { $name }: { $state }
targets-board-late = ⚠ { $name }: { $state }, срок прошёл
targets-state-nobody = нет руководителя
targets-state-empty = пусто
targets-state-written = составляется
targets-state-half = ждёт второй подписи
targets-state-in-force = подписан
targets-plan-head = <b>{ $plan }</b>, { $year }
    { $person }, { $position }
targets-plan-due = Составить и подписать { $deadline }
targets-plan-in-force = План подписан обоими и действует. Экземпляры есть у службы ({ $hr }) и у руководителя подразделения ({ $paragraph }).
targets-plan-older = Пока этот план не подписан обоими, действует прежний.
targets-plan-nobody = Непосредственного руководителя в списке сотрудников нет: план подписывают двое.
targets-plan-unread = План ещё не подписан обоими. Его текст видят пока только служащий и непосредственный руководитель.
targets-plan-empty = Целевых показателей пока нет.
targets-plan-too-few = ⚠ Измеримых целевых показателей меньше половины: так план не подписать. Не менее половины требует примечание к форме плана.
targets-plan-not-all = ⚠ Не все целевые показатели измеримы, а акт ждёт измеримых ({ $paragraph }). Подписать план можно.
targets-target-measurable = <b>{ $number }. { $text }</b>
    Ожидаемый результат: { $expected }
    Измеримый
targets-target-other = <b>{ $number }. { $text }</b>
    Ожидаемый результат: { $expected }
    Неизмеримый
targets-hand-servant-there = ✓ Подпись служащего: { $name }
targets-hand-servant-waited = Подписи служащего ещё нет: { $name }
targets-hand-superior-there = ✓ Подпись непосредственного руководителя: { $name }
targets-hand-superior-waited = Подписи непосредственного руководителя ещё нет: { $name }
targets-button-add-measurable = Добавить измеримый показатель…
targets-button-add-other = Добавить неизмеримый показатель…
targets-button-drop = Убрать { $number }. { $text }
targets-button-sign-plan = Подписать план
targets-button-next = Изменить план…
targets-button-next-yes = Составить новый план
targets-ask-measurable = Измеримый целевой показатель. Показателей не больше { $most }; они конкретные, достижимые, со сроком исполнения ({ $paragraph }). Напишите в одном сообщении: сначала показатель со сроком, последней строкой — ожидаемый результат. Подписи под планом после этого ставятся заново. Например:

    Сократить срок ответа на обращения к 1 декабря
    Не больше 10 дней

    Любая кнопка отменяет ожидание.
targets-ask-other = Неизмеримый целевой показатель. Показателей не больше { $most } ({ $paragraph }), по примечанию к форме плана не меньше половины из них измеримы. Напишите в одном сообщении: сначала показатель со сроком, последней строкой — ожидаемый результат. Подписи под планом после этого ставятся заново. Любая кнопка отменяет ожидание.
targets-ask-next = Новый план начнётся с теми же показателями. До подписи обоих действует прежний. Оснований для изменения акт не перечисляет.
targets-dropped-toast = Показатель убран
targets-plan-signed-toast = План подписан
targets-years-title = <b>Планы года</b>

    Планы открывает служба. Составляют и подписывают их служащий и его непосредственный руководитель; утверждать и согласовывать их больше никому не нужно.
targets-button-open = Открыть: { $year }
targets-ask-open = <b>{ $plan }</b>, { $year }
    { $act }

    Планы составляются до { $day } { $month } ({ $paragraph }), а назначенными позже — в течение рабочих дней: { $days } ({ $later }). Всем, кто составляет план, придёт сообщение.
targets-button-open-yes = Открыть планы
targets-desk-button = Планы года
targets-home-own = Мой план: { $year }
targets-home-team = Планы моих служащих: { $year }
targets-sheet-no-plan = Плана на этот год, подписанного обоими, нет: оценивать нечего. Составьте и подпишите его.
targets-row = <b>{ $number }. { $text }</b>
targets-row-marks = Самооценка: { $own } · Оценка руководителя: { $mark }
targets-row-label = { $number }. { $text }
targets-row-whole = <b>{ $text }</b>
    Ожидаемый результат: { $expected }
targets-mark-meaning = { $mark } — { $words }
targets-mark-hint = Выберите результат целевого показателя ({ $paragraph }).
targets-mean = <b>Среднее по плану: { $mean }</b> ({ $paragraph })
targets-button-note = Примечание…
targets-ask-note = Примечание к показателю, до 500 знаков. Любая кнопка отменяет ожидание.
    { $text }
year-board-title = <b>Годовая оценка</b>, { $period }
year-board-term = { $hr }: итоговая годовая оценка вычисляется не позднее чем за { $days ->
        [one] { $days } рабочий день
        [few] { $days } рабочих дня
       *[other] { $days } рабочих дней
    } до заседания комиссии ({ $paragraph }).
year-state-plan = { $name }: нет подписанного плана
year-state-writing = { $name }: самооценка
year-state-superior = { $name }: у руководителя
year-state-agreed = { $name }: ждёт подписи
year-state-refusal = { $name }: акт ждёт второй подписи
year-state-no-quarters = { $name }: нет ни одной квартальной оценки
year-state-ready = { $name }: можно вычислить
year-state-changed = { $name }: квартал изменился, вычислить заново
year-state-computed = ✓ { $name }: вычислена
year-state-decided = ✓ { $name }: решение комиссии есть
year-button-compute = Вычислить годовые оценки: { $count }
year-button-board = Годовая оценка
year-computed = Вычислено оценок: { $count }
year-computed-quarters = Кварталы: { $points }; среднее { $mean }, { $grade }, то есть { $turned } ({ $paragraph })
year-computed-mark = <b>Годовая оценка: { $quarters } × { $turned } + { $plan } × { $results } = { $mark }</b>, { $grade } ({ $paragraph })
year-weights-unverified = ⚠ Веса не сверены с официальным текстом: формула в нём напечатана рисунком, который утрачен.
year-gap = ⚠ { $value } не входит ни в одну напечатанную границу шкалы ({ $paragraph }). С округлением: { $rounded }. Без округления: { $floor }. Здесь применено: { $here }.
notice-targets-plan-sign = { $plan }, { $year }: { $person }. Одна подпись уже есть, нужна ваша. Прочитайте план и подпишите его.
notice-targets-plan-copy = { $plan }, { $year }: { $person }. План подписан обоими, ваш экземпляр доступен здесь ({ $paragraph }).
task-targets-plan = Составьте и подпишите план: { $period }
task-targets-team = Планы ваших служащих ждут вашей подписи ({ $period }): { $count }
task-targets-late = Планы не подписаны в срок ({ $period }): { $count }
task-targets-own = Оцените свои целевые показатели: { $period }
task-targets-sign = Подпишите годовой оценочный лист: { $period }
task-targets-refusal = Акт об отказе ждёт вашей подписи: { $period }
task-targets-year = Годовые оценки можно вычислить ({ $period }): { $count }
button-task-targets-plan = Открыть план
button-task-targets-team = Открыть планы
button-task-targets-late = Посмотреть планы
button-task-targets-own = Заполнить самооценку
button-task-targets-sign = Прочитать и подписать
button-task-targets-refusal = Открыть лист
button-task-targets-year = Вычислить
refuse-targets-most = Целевых показателей не больше { $limit }. Уберите один из них или объедините два.
refuse-targets-empty = В плане нет ни одного целевого показателя. Добавьте хотя бы один.
refuse-targets-too-many = Целевых показателей больше { $limit }. Уберите лишние.
refuse-targets-too-few-measurable = Измеримых целевых показателей меньше половины. Добавьте измеримый или уберите неизмеримый.
refuse-targets-in-force = План подписан обоими. Чтобы изменить его, составьте новый.
refuse-targets-not-signed = Этот план ещё не подписан обоими: меняйте его самого.
refuse-targets-no-superior = Непосредственного руководителя в списке сотрудников нет, подписать план вдвоём нельзя. Скажите службе, которая ведёт этот список.
refuse-targets-no-plan = Плана на этот год, подписанного обоими, нет. Сначала составьте и подпишите его.
refuse-targets-unmarked = Результат поставлен не всем целевым показателям, осталось: { $count }.
refuse-targets-unreadable = Не понимаю: нужны две строки. Сначала целевой показатель, последней строкой — ожидаемый результат.
