# КЦИ по числу выполненных: план, оценочный лист, глава о прошлом периоде

counted-head = <b>{ $form }</b>, { $period }
    { $person }, { $position }
counted-why = Не оценён: { $kind }. { $reason }
counted-signers = План и лист составляет { $superior }, рассматривает вышестоящий руководитель: { $higher }.
counted-head-alone = План составляет и сам утверждает первый руководитель: { $superior } ({ $paragraph }). Лист, по практике государственного органа, он тоже подписывает один.
counted-alone = План и лист составляет { $superior }. Акт не называет никого, кто рассматривает их выше; по практике государственного органа он подписывает один.
counted-stage-planning = План составляется.
counted-stage-approving = План на рассмотрении у вышестоящего руководителя.
counted-stage-filling = План действует, заполняется лист.
counted-stage-agreeing = Лист на рассмотрении у вышестоящего руководителя.
counted-stage-agreed = Лист согласован, дальше решает Комиссия.
counted-stage-decided = Лист рассмотрен Комиссией, её решение — в результате.
counted-back-plan-returned = План возвращён: { $words }
counted-back-insufficient = Лист возвращён, фактов недостаточно: { $words }
counted-back-unreliable = Лист возвращён, факты недостоверны: { $words }
counted-term = Повторно представить: { $deadline }
counted-no-kcis = КЦИ пока нет.
counted-line-planned = { $number }. { $name } · показателей: { $count }
counted-line-open = { $number }. { $name } · без отметки: { $count }
counted-line-met = { $number }. ✓ { $name }
counted-line-unmet = { $number }. ✗ { $name }
counted-grade = <b>Выполнено КЦИ: { $met } из { $count }. { $grade }</b> ({ $paragraph })
counted-grade-practice = <b>Выполнено КЦИ: { $met } из { $count }. { $grade }</b>
    Акт этого не говорит: так оценивают по практике государственного органа.
counted-grade-running = Пока выполнено КЦИ: { $met } из { $count }. { $grade } ({ $paragraph })
counted-grade-running-practice = Пока выполнено КЦИ: { $met } из { $count }. { $grade }
    Акт этого не говорит: так оценивают по практике государственного органа.
counted-kci = <b>КЦИ { $number }.</b> { $name }
counted-indicator = { $number }) { $text }
    План: { $planned }
counted-fact-met = ✓ Выполнен полностью: { $fact }
counted-fact-unmet = ✗ Не выполнен: { $fact }
counted-ask-kci = КЦИ { $number } из { $count }. Пришлите его одним сообщением: первая строка — КЦИ, дальше его показатели, по одному в строке. В строке показателя после последней точки с запятой — плановое значение и чем оно подтверждается. Например:

    Рассмотрение обращений граждан
    Обращения рассмотрены в срок; 100 %, журнал регистрации
    Повторных жалоб нет; 0, реестр жалоб

    КЦИ выполнен, только если полностью выполнены все его показатели. Любая кнопка отменяет ожидание.
counted-ask-met = Показатель выполнен полностью. Напишите, какое значение достигнуто и чем это подтверждается, до 500 знаков. Любая кнопка отменяет ожидание.

    { $text }
    План: { $planned }
counted-ask-unmet = Показатель не выполнен полностью. Напишите, какое значение достигнуто и чем это подтверждается, до 500 знаков. Любая кнопка отменяет ожидание.

    { $text }
    План: { $planned }
counted-ask-return = Почему план не утверждается? Причину прочитает непосредственный руководитель. Любая кнопка отменяет ожидание.
counted-ask-insufficient = Каких фактов не хватает ({ $paragraph })? Ваши слова прочитает непосредственный руководитель. Любая кнопка отменяет ожидание.
counted-ask-unreliable = Какие факты недостоверны и почему ({ $paragraph })? Ваши слова прочитает непосредственный руководитель. Любая кнопка отменяет ожидание.
counted-sign-plan = После подписи план уйдёт на утверждение вышестоящему руководителю.
counted-sign-plan-alone = После подписи план вступит в силу.
counted-sign-approve = После утверждения план вступит в силу, и непосредственный руководитель заполнит лист.
counted-sign-judge = После подписи лист уйдёт на рассмотрение вышестоящему руководителю. Подпись служащего на листе не нужна.
counted-sign-judge-alone = После подписи лист согласован и будет внесён в Комиссию. Подпись служащего на листе не нужна.
counted-sign-decide = После подписи лист согласован и будет внесён в Комиссию.
counted-button-add = Добавить КЦИ…
counted-button-rewrite = Написать заново…
counted-button-drop = Убрать КЦИ
counted-button-sign-plan = Подписать план…
counted-button-plan-yes = Подписать план
counted-button-approve = Утвердить план…
counted-button-approve-yes = Утвердить план
counted-button-return = Вернуть план…
counted-button-met = { $number }) ✓ выполнен…
counted-button-unmet = { $number }) ✗ не выполнен…
counted-button-sign = Подписать лист…
counted-button-judge-yes = Подписать лист
counted-button-agree = Согласиться…
counted-button-decide-yes = Согласиться и подписать
counted-button-insufficient = Вернуть: фактов мало…
counted-button-unreliable = Вернуть: факты недостоверны…
counted-button-open = Открыть лист
counted-button-board = Листы по КЦИ
counted-dropped-toast = КЦИ убран
counted-plan-signed-toast = План подписан
counted-plan-approved-toast = План утверждён
counted-signed-toast = Лист подписан
counted-agreed-toast = Лист согласован
counted-named-toast = Лист открыт, руководитель извещён
counted-board-title = <b>Листы по КЦИ</b>, { $period }
    Всего: { $count }
counted-state-planning = { $name }: составляется план
counted-state-approving = { $name }: план на утверждении
counted-state-filling = { $name }: заполняется лист
counted-state-agreeing = { $name }: лист на согласовании
counted-state-agreed = ✓ { $name }: для Комиссии
counted-state-decided = ✓ { $name }: решено
chapter-title = <b>Глава { $number }</b>, { $period }
chapter-who = По практике государственного органа оцениваются те, кто не был оценён по причине: { $kinds }; руководители тоже. Каждого называет ответственный и указывает причину.
chapter-nobody = Пока никто не назван.
chapter-named = { $name } · { $kind }: { $reason }
chapter-late = Период закончился до принятия акта, поэтому срок плана ({ $paragraph }) ни к кому не применяется.
chapter-button = Глава { $number }: { $period }
chapter-button-name = Назвать служащего…
chapter-button-board = Ход оценки
chapter-button-find = Найти по имени…
chapter-candidates = Кого назвать, { $period }? Найдено: { $count }
chapter-ask-person = Напишите часть имени или табельный номер. Любая кнопка отменяет ожидание.
chapter-person = <b>{ $name }</b>, { $position }
    { $period }
chapter-ask-kind = По какой причине служащий не был оценён?
chapter-ask-reason = { $kind }. Напишите, в какие дни и по какому документу, до 500 знаков. Прочитают руководители служащего; запись остаётся в журнале. Любая кнопка отменяет ожидание.
notice-counted-plan = Составьте план из КЦИ: { $person }, { $period }.
notice-counted-plan-back = План возвращён с причиной: { $person }, { $period }.
notice-counted-approve = План ждёт вашего утверждения: { $person }, { $period }.
notice-counted-judge = План действует. Заполните оценочный лист: { $person }, { $period }.
notice-counted-judge-back = Оценочный лист возвращён из-за фактов: { $person }, { $period }.
notice-counted-decide = Оценочный лист ждёт вашего рассмотрения: { $person }, { $period }.
task-counted-plan = Составьте план из КЦИ: { $number }, { $period }
task-counted-approve = Рассмотрите план: { $number }, { $period }
task-counted-fill = Заполните лист по КЦИ: { $number }, { $period }
task-counted-agree = Рассмотрите лист по КЦИ: { $number }, { $period }
task-counted-late = Листы по КЦИ не представлены повторно в срок, листов: { $count }
task-counted-bring = Внесите согласованные листы в Комиссию: { $period }, листов: { $count }. Заседание ещё не назначено
button-task-counted-bring = К Комиссии
button-task-counted-plan = Составить план
button-task-counted-approve = Рассмотреть план
button-task-counted-fill = Заполнить лист
button-task-counted-agree = Рассмотреть лист
button-task-counted-late = Ход оценки
refuse-counted-kci = Запись не прочитана. Первая строка — КЦИ, ниже хотя бы один показатель: «что измеряется; плановое значение».
refuse-counted-indicator = В строке показателя нужна точка с запятой, а после неё плановое значение и чем оно подтверждается: «{ $line }».
refuse-counted-indicators = У одного КЦИ не больше { $limit } показателей. Объедините мелкие.
refuse-counted-full = В плане уже все КЦИ, их ровно { $count }. Лишний не добавляется: напишите один из них заново.
refuse-counted-count = В плане должно быть ровно { $count } КЦИ, сейчас их { $found }.
refuse-counted-no-fact = Напишите, какое значение достигнуто и чем это подтверждается: без факта показатель не отмечается.
refuse-counted-unjudged = Не отмечены показатели, осталось: { $count }. Откройте каждый КЦИ.
refuse-counted-stage = { $stage ->
    [planning] План ещё составляется или возвращён. Откройте лист заново.
    [approving] План уже подписан и рассматривается выше. Откройте лист заново.
    [filling] План уже действует, лист заполняется. Откройте лист заново.
    [agreeing] Лист уже подписан и рассматривается выше. Откройте лист заново.
   *[agreed] Лист уже согласован и больше не меняется.
    }
refuse-counted-changed = Пока вы смотрели, лист изменился. Откройте его заново.
refuse-counted-kind = Глава знает только причины из её списка. Выберите одну из кнопок.
refuse-counted-not-then = { $person }: в этом периоде не служил, главой не оценивается.
