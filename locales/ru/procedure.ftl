# Вопросы о порядке оценки

button-disputes = Вопрос о порядке оценки
dispute-mine-title = <b>Вопросы о порядке оценки</b>
    Если при оценке нарушили порядок (сроки, кто оценивал, как вручили результат, арифметика), спросите здесь. С самой оценкой не согласны? На неё подают заявление о калибровочной сессии — с экрана результата.
dispute-line-open = <b>{ $number }</b>, { $when }: ждёт ответа
dispute-line-answered = <b>{ $number }</b>, { $when }: есть ответ
dispute-button-ask = Задать вопрос…
dispute-button-open = Вопрос { $number }
dispute-ask = Опишите одним сообщением, что и когда произошло, до { $limit } знаков. Вопрос зарегистрируют с номером; его и ответ увидите вы и те, кто отвечает на такие вопросы. Любая кнопка отменяет ожидание.
dispute-head = <b>Вопрос { $number }</b>
    { $name }, { $when }
dispute-waits = Зарегистрировано. Ответ придёт сюда же.
dispute-answer = <b>Ответ</b>, { $when }
dispute-register-title = <b>Вопросы о порядке оценки</b>
    Без ответа: { $count } · всего: { $total }
dispute-register-line = <b>{ $number }</b> · { $name }
    { $when } · { $state }
dispute-state-open = без ответа
dispute-state-answered = отвечено
dispute-button-answer = Ответить…
dispute-answer-ask = <b>Ответ на вопрос { $number }</b>
    { $name } спрашивает:
dispute-answer-limit = Напишите ответ, до { $limit } знаков. Его получит тот, кто спросил; потом он не меняется. Любая кнопка отменяет ожидание.
desk-button-disputes = { $count ->
    [0] Вопросы о порядке: нет новых
   *[other] Вопросы о порядке: { $count }
}
notice-dispute = Зарегистрирован вопрос о порядке оценки { $number }. Ответьте на него.
notice-dispute-answer = На ваш вопрос { $number } ответили.
task-disputes = { $count ->
    [one] Вопрос о порядке оценки ждёт ответа: { $count }
   *[other] Вопросы о порядке оценки ждут ответа: { $count }
}
button-task-disputes = Ответить на вопросы
dispute-untold = ⚠ Заявителя нет в боте. Сообщите ему ответ сами; как вы известите?
dispute-told = Заявитель извещён об ответе { $way }, { $day }. { $note }
dispute-tell-read = <b>Прочитайте:</b> ответ на вопрос { $number }, { $name }
dispute-told-day-ask = Ответ сообщён { $way }. В какой день? Выберите или напишите дату, например 14.01.2027.
dispute-told-note-ask = <b>{ $name }</b>: ответ сообщён { $way }, { $day }.

    Напишите, как это было: кто принял сообщение, номер письма, кто расписался. Без этих слов запись не делается. Любая кнопка отменяет ожидание.
task-dispute-tell = Сообщить ответ на вопрос { $number }: заявителя нет в боте
button-task-dispute-tell = Сообщить ответ
refuse-dispute-answered = На этот вопрос уже ответили.
