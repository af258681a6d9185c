# Оценка по баллам: лист квартала, факты, шкалы

points-head = <b>Оценочный лист</b>, { $period }
    { $person }, { $position }
points-term = Согласованный лист руководителя: { $deadline }
points-own-sent = Самооценка представлена ({ $paragraph }).
points-own-waits = Самооценка пока не представлена ({ $paragraph }). Если служащий её не направит, по практике государственного органа лист заполнит руководитель.
points-own-missing = Самооценка не представлена: лист заполнен без неё ({ $paragraph }).
points-facts-waited = { $hr }: сведения о трудовой дисциплине ещё не представлены ({ $paragraph }). До них лист не согласовать.
points-facts-there = { $hr }: сведения о трудовой дисциплине представлены ({ $paragraph }).
points-no-rows = Записей нет.
points-kind-incentive = поощряемый показатель или вид деятельности
points-half-own = самооценка
points-half-facts = сведения службы
points-half-superior = руководитель
points-line-open = { $number }. { $points } · { $kind } · { $half }: { $text }
points-line-counts = { $number }. ✓ <b>{ $points }</b> · { $kind } · { $half }: { $text }
points-line-struck = { $number }. ✗ не засчитано · { $kind } · { $half }: { $text }
points-sum = <b>Оценка: { $base } + { $incentives } − { $penalties } = { $total }</b>, { $grade } ({ $paragraph })
points-sum-running = Пока: { $base } + { $incentives } − { $penalties } = { $total }, { $grade } ({ $paragraph })
points-agreed-by = Согласовал: { $name }, { $position }.
points-agreed-late = Согласовано после срока.
points-decided = { $commission }, { $day }: результат утверждён без изменений ({ $paragraph }).
points-decided-revised = { $commission }, { $day }: результат исправлен ({ $paragraph }). Теперь: <b>{ $value }</b>. { $words }
points-hand-waited = Лист ждёт подписи служащего.
points-hand-signed = Служащий подписал лист.
points-hand-refusal-half = { $act }: ждёт второй подписи ({ $paragraph }).
points-hand-refused = { $act } составлен; отказ не препятствует оценке ({ $paragraph }).
points-refusal-words = { $words }
points-row = <b>{ $kind }</b>, { $points }
points-row-text = { $text }
points-row-half = Кто внёс: { $half }
points-row-proof = Чем подтверждается: { $proof }
points-row-counts = Засчитано.
points-row-struck = Не засчитано.
points-row-note = Примечание: { $note }
points-no-scale = Утверждённой шкалы отдела на этот год ещё нет: { $unit }. Поощрительные баллы даются по ней ({ $paragraph }). Её вносит { $hr }.
points-levels = <b>Шкала поощрительных баллов</b> ({ $paragraph })
    { $unit }, утверждена { $day }, № { $number }
points-level = <b>+{ $points }</b> { $words }
points-levels-practice = Подтверждения для поощрения не нужно. Выберите уровень.
points-ask-incentive = Поощрение, +{ $points }. Опишите одним сообщением, что сделано, до 500 знаков. Любая кнопка отменяет ожидание.
points-ask-own-violation = { $name }. Опишите одним сообщением, что случилось, до 500 знаков. Запись засчитают, только если есть подтверждение. Любая кнопка отменяет ожидание.
points-ask-violation = { $name }. Напишите в одном сообщении: сначала что случилось, последней строкой — чем это подтверждается (документ, номер, дата). Без подтверждения запись не делается ({ $paragraph }). Например:

    Ответ на обращение дан с опозданием на 3 дня
    Реестр обращений, № 12 от 05.03.2017

    Любая кнопка отменяет ожидание.
points-ask-proof = Чем подтверждается нарушение? Назовите документ, номер и дату. Любая кнопка отменяет ожидание.
    { $text }
points-ask-strike = Почему эта запись не засчитывается? Причина останется в примечании листа. Любая кнопка отменяет ожидание.
    { $text }
points-ask-refusal = Составляется { $act } ({ $paragraph }): { $person }. Опишите, когда и как служащий отказался подписать лист. Акт подписывают двое: работник ({ $hr }) и непосредственный руководитель. Ваша подпись — первая. Любая кнопка отменяет ожидание.
points-agree-hint = После согласования лист не меняется, пока его не вернут на доработку ({ $hr }). Служащего попросят подписать лист.
points-button-incentive = Добавить поощрение…
points-button-violation = Добавить: { $name }…
points-button-send = Направить самооценку руководителю
points-button-facts = Сведения представлены полностью
points-button-agree = Согласовать лист…
points-button-agree-yes = Согласовать лист
points-button-sign = Подписать лист
points-button-refusal = Служащий отказался подписать…
points-button-refusal-second = Подписать акт об отказе
points-button-drop = Убрать запись
points-button-count = Засчитать
points-button-prove = Засчитать с подтверждением…
points-button-strike = Не засчитывать…
points-dropped-toast = Запись убрана
points-sent-toast = Самооценка направлена
points-signed-toast = Лист подписан
points-agreed-toast = Лист согласован
points-counted-toast = Засчитано
points-facts-toast = Записано: сведения представлены
points-refusal-toast = Акт об отказе подписан
points-scale-toast = Шкала внесена
points-board-title = <b>Оценка по баллам</b>, { $period }
points-board-facts = Сведения о трудовой дисциплине ({ $paragraph }) ещё не представлены, листов: { $count }
points-state-writing = { $name }: нужны сведения
points-state-superior = { $name }: у руководителя
points-state-agreed = { $name }: ждёт подписи
points-state-refusal = { $name }: акт ждёт второй подписи
points-state-met = ✓ { $name }
points-button-no-more = Больше сведений нет, листов: { $count }
points-button-scales = Шкалы отделов
points-button-board = Оценка по баллам
points-scales-title = <b>Шкалы поощрительных баллов</b>, { $year } год ({ $paragraph })
points-scales-practice = Акт не говорит, кто утверждает шкалу и на какой срок. По практике государственного органа она вносится с номером и датой утверждения, а после первого поощрения по ней не меняется до конца года.
points-scale-none = { $unit }: шкалы нет
points-scale-there = { $unit }: № { $number }, { $day }
points-scale-used = { $unit }: № { $number }, { $day }, по ней уже есть поощрения
points-ask-scale = <b>{ $unit }</b>
    Пришлите утверждённую шкалу одним сообщением ({ $hr }). Первая строка: номер; дата утверждения. Дальше уровни, по одному в строке, от +{ $least } до +{ $most }, всего { $count }. Например:

    14-ш; 12.01.2017
    Отчёт о работе отдела
    …

    Любая кнопка отменяет ожидание.
points-elsewhere = <b>{ $person }</b>, { $period }
    Этот лист открывается на своём экране.
points-elsewhere-button = Открыть лист
notice-evaluated-points = Оценивают исполнение обязанностей в баллах: базовые, поощрительные и штрафные. Заполните свою половину листа: она открывается на главной.
notice-points-sign = Ваш оценочный лист согласован: { $period }. Прочитайте и подпишите его. О замечаниях скажите руководителю; за ходом оценки следит { $hr }.
notice-points-refusal = { $person } не подписал оценочный лист ({ $period }). Составлен { $act }, нужна ваша подпись ({ $paragraph }).
task-points-own = Заполните свою половину оценочного листа: { $period }
task-points-facts = Сведения о трудовой дисциплине за { $period }, листов: { $count }
task-points-sign = Подпишите оценочный лист: { $period }
task-points-refusal = Акт об отказе ждёт вашей подписи: { $period }
button-task-points-own = Заполнить самооценку
button-task-points-facts = Представить сведения
button-task-points-sign = Прочитать и подписать
button-task-points-refusal = Открыть лист
viewers-practice = По практике государственного органа результат видят сам служащий, тот, кто его оценивает, { $hr } и Комиссия, перед которой он рассматривается. Просмотр чужого результата записывается.
refuse-points-rows = На одном листе один человек делает не больше { $limit } записей. Объедините мелкие.
refuse-points-level = Поощрение даётся от +{ $least } до +{ $most } за каждый показатель.
refuse-violation-unproven = Нарушение засчитывается только с подтверждением. Напишите последней строкой, каким документом оно подтверждается.
refuse-points-sent = Самооценка уже направлена руководителю и больше не меняется.
refuse-points-facts-given = Сведения о трудовой дисциплине по этому листу уже представлены полностью.
refuse-points-no-facts = Сначала сведения о трудовой дисциплине представляет служба. Их ещё нет: поторопите её.
refuse-points-unchecked = Не проверены записи других, осталось: { $count }. Откройте каждую и засчитайте или не засчитывайте её.
refuse-points-changed = Пока вы смотрели, лист изменился. Откройте его заново.
refuse-points-signed = Служащий уже подписал лист: акт об отказе не нужен.
refuse-points-refusal-signed = Ваша подпись под актом об отказе не нужна: она уже есть или акт составлен полностью.
refuse-no-incentive-scale = На этот год ещё не внесена утверждённая шкала отдела: { $unit }. Поощрительные баллы даются по ней.
refuse-incentive-scale-used = По шкале отдела уже даны баллы: { $unit }. До конца года она не меняется.
refuse-incentive-scale-levels = В шкале должно быть уровней: { $count }, каждый в своей строке.
refuse-incentive-scale-day = Дата утверждения шкалы ещё не наступила. Проверьте её.
refuse-incentive-scale-unreadable = Запись не прочитана. Первая строка: номер; дата утверждения, например «14-ш; 12.01.2017». Дальше уровни, по одному в строке.

points-button-paper = Распечатать лист
points-button-picture = Показать лист
points-button-refusal-paper = Распечатать акт об отказе
points-paper-sheet = Оценочный лист № { $number }
points-paper-refusal = Акт об отказе к листу № { $number }
