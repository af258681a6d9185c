# Оценка по компетенциям: лист года, один экран на компетенцию

competences-head = <b>{ $form }</b>, { $period }
    { $person }, { $position }
    Группа должностей: { $tier }
competences-being-marked = Лист заполняет непосредственный руководитель. Результат станет известен после решения Комиссии.
competences-signed = Подписано: { $name }, { $when }
competences-before-commission = Лист подписан и передаётся на рассмотрение Комиссии. До её решения результат не объявляется.
competences-approved = Комиссия утвердила результат.
competences-corrected = Комиссия пересмотрела результат. Соответствуют ожиданиям: { $now } из { $count } (у руководителя было { $before }).
competences-line = { $number }. { $name }: { $shown } из { $count }, { $verdict }
competences-open = отмечены не все индикаторы
competences-met = <b>«{ $meets }»: { $met } из { $count }</b>
competences-unmarked = Осталось отметить индикаторов: { $count }
competences-practice = Компетенции и индикаторы напечатаны в акте ({ $paragraph }). По практике государственного органа их отмечает непосредственный руководитель, а «{ $meets }» ставится за { $share } индикаторов: в имеющемся тексте акта этого нет.
competences-one = <b>{ $number } из { $count }. { $name }</b>
    { $person }
competences-russian = Индикаторы приведены на русском языке: на вашем языке акт их не печатает.
competences-pair = { $number }. { $sign } <b>Эффективно:</b> { $effective }
    <i>Неэффективно:</i> { $ineffective }
competences-alone = { $number }. { $sign } <b>Эффективно:</b> { $effective }
    <i>Парной формулировки в акте нет.</i>
competences-shown = Показывает { $shown } из { $count }. Для «{ $meets }» нужно { $needed }. Сейчас: { $verdict }.
competences-sign-hint = После подписи лист не меняется и передаётся Комиссии. Оцениваемый узнает результат после её решения.
competences-button-shown = { $chosen }{ $number }. Показывает
competences-button-not = { $chosen }{ $number }. Не показывает
competences-button-sign = Подписать лист…
competences-button-sign-yes = Подписать лист
competences-signed-toast = Лист подписан
refuse-competences-unmarked = Отмечены не все индикаторы, осталось: { $count }. Откройте каждую компетенцию и отметьте их.
desk-plan-outside-tiers = Категория не входит ни в одну группу, для которой акт печатает индикаторы компетенций. Листа по компетенциям не будет, человек: { $count }
desk-plan-outside-tier = { $name }, { $category }
left-out-outside-tiers = Категория не входит ни в одну группу, для которой напечатаны индикаторы компетенций
refuse-outside-tiers = Для этой категории акт не печатает индикаторов компетенций, другого листа нет: { $person }.
competences-button-paper = Лист (PDF)
competences-paper-name = list-kompetencii
competences-paper = { $name }: лист по компетенциям. На нём служащий подписывает, что ознакомлен.
