# Официальные бумаги: общее

paper-page = стр. { $page } из { $total }
paper-basis = Основание: { $act }, { $count ->
    [one] пункт
   *[other] пункты
 } { $paragraphs }.
paper-confidential = Конфиденциально (п. { $paragraph })
paper-paragraph = п. { $paragraph }
paper-with-note = { $value } ({ $note })
paper-number = № { $number }
paper-reference = № { $number } от { $day } { $month ->
    [m1] января
    [m2] февраля
    [m3] марта
    [m4] апреля
    [m5] мая
    [m6] июня
    [m7] июля
    [m8] августа
    [m9] сентября
    [m10] октября
    [m11] ноября
   *[m12] декабря
 } { $year } года
paper-quarter = { $number } квартал { $year } года
paper-half = { $half ->
        [first] первое
       *[second] второе
    } полугодие { $year } года
paper-day = { $day } { $month } { $year } года
paper-moment = { $day }, { $time }
paper-running = { $title } № { $number }
paper-in-time = в срок
paper-late = с опозданием

paper-label-name = Ф. И. О. (при его наличии)
paper-label-position = Должность
paper-label-unit = Структурное подразделение
paper-label-servant = Оцениваемое лицо
paper-label-evaluator = Оценивающее лицо
paper-label-period = Оцениваемый период
paper-label-mark = Оценка
paper-label-grade = Результат оценки
paper-label-why = Основание

paper-signature-caption = (подпись, дата)
paper-signed = подписано в боте Bagalau { $moment }
paper-signed-on-paper = подписано на бумаге { $day }
paper-refused = отказ от подписи: { $reason }

paper-channel-bot = в боте Bagalau
paper-channel-phone = телефонограммой
paper-channel-letter = заказным письмом с уведомлением
paper-channel-telegram = телеграммой
paper-channel-sms = текстовым сообщением на номер сотовой связи
paper-channel-email = по электронной почте
paper-channel-other = иным средством связи, фиксирующим извещение
paper-channel-paper = вручено на бумаге
paper-channel-refusal = составлен акт об отказе от ознакомления

# Оценочный лист

paper-sheet-title = Оценочный лист
paper-sheet-name = Оценочный лист
paper-sheet-subtitle = за { $period }
paper-sheet-form = Форма
paper-sheet-unverified = Временная форма: официальный текст приложения не внесён. Показатели взяты из других актов и с официальной формой не сверены.
paper-form-unverified = Временная форма: официальный текст приложения не внесён и с этой формой не сверен.
paper-sheet-revision = Лист выставлен заново, редакция { $revision }
paper-sheet-named-by = По определению оценивающего лица: { $name }
paper-sheet-item = Показатель
paper-sheet-comment = Обоснование
paper-sheet-mean = Средняя оценка
paper-sheet-dates = Сроки и ознакомление
paper-sheet-due = Срок выставления оценки
paper-sheet-signed = Оценка выставлена
paper-sheet-received = Результат получен
paper-sheet-not-received = не получен
paper-sheet-acquainted-at = Ознакомлен(а) с результатом
paper-sheet-not-acquainted = не ознакомлен(а)
paper-sheet-acknowledged = Ознакомление подтверждено
paper-sheet-not-acknowledged = не подтверждено
paper-sheet-acknowledged-note = Ознакомление означает, что результат прочитан, и не означает согласия с ним.
paper-sheet-grounds = Результат служит основанием
paper-sheet-no-remark = —
paper-sheet-acquaint-by = Срок ознакомления
paper-sheet-apply-until = Последний день подачи заявления о калибровочной сессии
paper-sheet-kept-until = Хранить до
paper-sheet-completed = оценка завершена { $completed }
paper-sheet-calibrated = Решение калибровочной сессии
paper-sheet-before = До сессии
paper-sheet-after = Решением сессии
paper-sheet-stage = Этап
paper-sheet-protocol = Протокол калибровочной сессии
paper-sheet-acquainted = ознакомление подтверждено в боте Bagalau { $moment }
paper-sheet-servant-role = С оценкой ознакомлен(а)

# Обжалуемый результат

paper-appealed = Результат оценки, с которым не согласен служащий
paper-appealed-applicant = Служащий, не согласный с оценкой
paper-appealed-mark = Оценка и её результат
paper-appealed-signed = Оценка выставлена
paper-appealed-received = Результат получен

# Заявление

paper-application-title = Заявление
paper-application-subtitle = о проведении калибровочной сессии
paper-application-name = Заявление о проведении калибровочной сессии
paper-application-to = Кому
paper-application-from = От кого
paper-application-registration = Регистрация
paper-application-number = Регистрационный номер
paper-application-registered = Зарегистрировано
paper-application-last-day = Последний день подачи
paper-application-term = Срок подачи
paper-application-in-time = Подано в срок
paper-application-late = Подано с опозданием
paper-application-on-paper = поступило на бумаге; срок судится по этому дню
paper-application-late-note = Заявление зарегистрировано; решение по нему принимает должностное лицо, которому оно адресовано.
paper-application-text = Текст заявления
paper-application-no-text = Доводы в заявлении не изложены.
paper-application-attachments = Приложения
paper-application-applicant-role = Заявитель

# Решение о проведении сессии

paper-decision-title = Решение
paper-decision-subtitle = о проведении калибровочной сессии и утверждении её состава
paper-decision-subtitle-rejected = об отказе в проведении калибровочной сессии
paper-decision-name = Решение о проведении калибровочной сессии и утверждении её состава
paper-decision-name-rejected = Решение об отказе в проведении калибровочной сессии
paper-decision-ground-maslikhat = Решение маслихата (п. { $paragraph })
paper-decision-ground-order = Решение оформлено приказом
paper-decision-preamble = Рассмотрев заявление о проведении калибровочной сессии { $application }, в соответствии с { $count ->
    [one] пунктом
   *[other] пунктами
 } { $paragraphs } методики оценки, РЕШЕНО:
paper-decision-hold = Провести калибровочную сессию по результату оценки, указанному в настоящем решении, не позднее { $day } (п. { $paragraph }).
paper-decision-seats = Утвердить состав калибровочной сессии из { $count ->
    [one] { $count } члена
   *[other] { $count } членов
 } (п. { $paragraph }):
paper-decision-invite-evaluator = Пригласить без права голоса оценивающее лицо, чья оценка рассматривается ({ $name }).
paper-decision-invite-applicant = Пригласить без права голоса заявителя ({ $name }).
paper-decision-votes-evaluator = Оценивающее лицо, чья оценка рассматривается ({ $name }), входит в состав сессии и голосует.
paper-decision-votes-applicant = Заявитель ({ $name }) входит в состав сессии и голосует.
paper-decision-excluded = В состав сессии они не включаются (п. { $paragraph }).
paper-decision-support = Деятельность калибровочной сессии организует { $hr } (п. { $paragraph }).
paper-decision-reject = Отказать в проведении калибровочной сессии: заявление подано { $registered }, последним днём подачи было { $last } (п. { $paragraph }).
paper-decision-reason = Причина отказа: { $reason }
paper-decision-terms = Сроки
paper-decision-application = Заявление зарегистрировано
paper-decision-decide-by = Срок принятия решения
paper-decision-decided = Решение принято
paper-decision-hold-by = Срок проведения сессии
paper-decision-official-role = Должностное лицо, имеющее право назначения

paper-capacity-evaluator = оценивающее лицо
paper-capacity-disputed = оценивающее лицо, чья оценка рассматривается
paper-capacity-applicant = заявитель
paper-capacity-other = включён(а) решением должностного лица

# Протокол

paper-protocol-title = Протокол
paper-protocol-subtitle = калибровочной сессии
paper-protocol-name = Протокол калибровочной сессии
paper-protocol-case = Дело
paper-protocol-application = Заявление
paper-protocol-decision = Решение о проведении и составе
paper-protocol-held = Дата и время проведения
paper-protocol-place = Место проведения
paper-protocol-case-heading = Рассматриваемое дело
paper-protocol-members = Состав калибровочной сессии
paper-protocol-capacity = В качестве
paper-protocol-speeches = Заслушали
paper-protocol-speech-evaluator = { $name }, оценивающее лицо: описание работы и доводы в обоснование оценки.
paper-protocol-speech-applicant = { $name }, оцениваемое лицо: доводы о несогласии с оценкой.
paper-protocol-speech-applicant-written = { $name }, оцениваемое лицо: доводы о несогласии с оценкой, представленные в письменной форме.
paper-protocol-speech-member = { $name }, член калибровочной сессии.
paper-protocol-silent = Не выступал(а).
paper-protocol-away = Не явился(лась) на сессию: { $why }
paper-protocol-notices = Извещения заявителя
paper-protocol-notice-what = О чём
paper-protocol-notice-way = Как
paper-protocol-notice-day = Когда
paper-protocol-notice-registered = Регистрация заявления
paper-protocol-notice-argue = Приглашение привести доводы
paper-protocol-notice-call = День сессии
paper-protocol-proposals = Предложения и голосование
paper-protocol-proposed-mark = Предложенная оценка
paper-protocol-proposed-by = Кем внесена
paper-protocol-reason = Доводы
paper-protocol-round = Оценка
paper-protocol-round-result = Итог
paper-protocol-not-carried = не принято
paper-protocol-no-rounds = Предложений о корректировке оценки не поступило, голосование не проводилось.
paper-protocol-absent = не присутствовал(а)
paper-protocol-for = За
paper-protocol-against = Против
paper-protocol-votes = { $count }: { $names }
paper-protocol-carried = принято большинством голосов
paper-protocol-not-voted = Не голосовали: { $names }.
paper-protocol-rule-members = Решение принимается большинством голосов членов калибровочной сессии: необходимо { $needed } из { $total } (п. { $paragraph }).
paper-protocol-rule-participants = Решение принимается большинством голосов участников калибровочной сессии: необходимо { $needed } из { $total } (п. { $paragraph }).
paper-protocol-decision-heading = Решение калибровочной сессии
paper-protocol-kept = Оценка оставлена без изменения
paper-protocol-raised = Оценка повышена
paper-protocol-lowered = Оценка понижена
paper-protocol-was = До рассмотрения: { $mark } — { $grade }.
paper-protocol-no-majority = Ни одно предложение не набрало большинства голосов; сохраняется оценка оценивающего лица.
paper-protocol-steps = Сроки
paper-protocol-step = Этап
paper-protocol-due = Срок
paper-protocol-done = Исполнено
paper-protocol-step-decide = Решение о проведении и составе
paper-protocol-step-hold = Проведение сессии
paper-protocol-step-sign = Подписание протокола
paper-protocol-step-post = Размещение протокола в информационной системе
paper-protocol-appeal = Порядок обжалования
paper-protocol-appeal-text = Решение калибровочной сессии может быть обжаловано государственным служащим в порядке, установленном Административным процедурно-процессуальным кодексом Республики Казахстан (п. { $paragraph }).
paper-protocol-appeal-to = Адрес для подачи жалобы: { $address }
paper-protocol-head = Контрольная отметка журнала
paper-protocol-member-role = Член сессии

# Показатели: план и его исполнение

paper-year = { $year } год
paper-kci-unit = Единица измерения
paper-kci-unit-of = (ед. изм.: { $unit })
paper-kci-direction = Направление
paper-kci-direction-more = чем больше, тем лучше
paper-kci-direction-less = чем меньше, тем лучше
paper-kci-direction-done = исполнить или нет
paper-kci-done = исполнено
paper-kci-not-done = не исполнено
paper-kci-to-do = исполнить
paper-kci-planned = Плановое значение
paper-kci-actual = Фактическое значение
paper-kci-percent = Процент реализации
paper-kci-allowed = Допустимая оценка
paper-kci-term = Срок
paper-kci-change = Ожидаемое положительное изменение
paper-kci-document = Документ или цель
paper-kci-by-quarter = { $number } кв.: { $planned }
paper-kci-cumulative = (нарастающим итогом)
paper-kci-plan = Индивидуальный план работы
paper-kci-values = Фактические значения направлены
paper-kci-values-note = Предварительный расчёт фактических значений.
paper-kci-no-table = { $table }: не внесена, допустимая оценка не ограничена.

# Индивидуальный план работы

paper-plan-for-year = на { $year } год
paper-plan-for-quarter = на { $number } квартал { $year } года
paper-plan-replaced = Эта редакция плана заменена новой и больше не действует.
paper-plan-not-approved = Проект: план не утверждён и не действует.
paper-plan-version = Редакция { $version }
paper-plan-period = Период
paper-plan-change = Основание изменения
paper-plan-change-functions = Изменение функций государственного органа
paper-plan-change-structure = Изменение структуры государственного органа
paper-plan-change-both = Изменение функций и структуры государственного органа, прямо влияющее на достижение КЦИ
paper-plan-dates = Сроки
paper-plan-due = Срок утверждения
paper-plan-approved = План утверждён
paper-plan-post-by = Срок размещения в информационной системе
paper-plan-posted = План размещён
paper-plan-no-approval = не утверждён
paper-plan-not-posted = не размещён
paper-plan-evaluator = Установил(а)
paper-plan-planning = Согласовано
paper-plan-hr = Согласовано
paper-plan-approver = Утверждаю
paper-plan-head = С планом ознакомлен(а)

# В командной строке

refuse-paper-none = Такой бумаги нет: номера показывает bagalau paper list.
refuse-paper-early = Этой бумаги по делу ещё нет.
refuse-paper-changed = Эта запись изменена в обход бота, поэтому документ не печатается. Сообщите администратору: bagalau doctor покажет, что изменено.

# График оценки

paper-schedule-title = График оценки
paper-schedule-revision = Редакция { $revision }
paper-schedule-what = Что делается
paper-schedule-day = Последний день
paper-schedule-plan = Планировать на
paper-schedule-paragraph = Пункт
paper-schedule-drafted = Составлен
paper-schedule-approved = Утверждён
paper-schedule-not-approved = Ещё не утверждён
paper-schedule-draft = Проект: график не утверждён, по нему оценка не открывается.
paper-schedule-order = Документ
paper-schedule-hr = Составил(а)
paper-schedule-official = Утвердил(а)
paper-schedule-event-kci_plan = Утвердить планы с КЦИ
paper-schedule-event-kci_values = Направить фактические значения КЦИ оценивающим
paper-schedule-event-kci_notice = Уведомить руководителей об оценке
paper-schedule-event-ranking_notice = Уведомить служащих об оценке
paper-schedule-event-quarter_mark = Подписать оценочные листы
paper-schedule-event-survey_close = Закрыть опрос по методу 360
paper-schedule-event-final_mark = Сформировать итоговую оценку года
paper-schedule-event-acquaint_dismissed = Ознакомить уволенных
paper-finals-title = Итоговые оценки
paper-finals-sum = Расчёт
paper-finals-mending = пересчитывается: квартал исправляется
paper-finals-formed = Сформированы как средняя оценка за отчётные кварталы года
paper-finals-rounding = По практике государственного органа кварталы складываются без округления; дробь — сумма оценок, делённая на их число.

# Протокол заседания Комиссии

paper-sitting-quarter = квартальная оценка за { $period }
paper-sitting-half = оценка за { $number } полугодие { $year } года
paper-sitting-year = годовая оценка за { $year } год
paper-sitting-draft = Проект: решений ещё нет, Комиссия их не принимала.
paper-sitting-order-unverified = Кворум и порядок голосования в имеющемся тексте акта не напечатаны. Комиссия заседает по практике государственного органа.
paper-sitting-order = Приказ о составе Комиссии
paper-sitting-quorum = Кворум
paper-sitting-quorum-met = заседали { $present } из { $total } имеющих право голоса; для кворума нужно { $needed }
paper-sitting-quorum-needed = нужно { $needed } из { $total } имеющих право голоса
paper-sitting-follows = Новое рассмотрение после заседания
paper-sitting-ground = Основание нового рассмотрения
paper-sitting-body = Состав Комиссии
paper-sitting-post-chair = председатель
paper-sitting-post-member = член Комиссии
paper-sitting-post-former = член Комиссии до изменения состава
paper-sitting-post-secretary = секретарь, без права голоса
paper-sitting-results = Результаты оценки
paper-sitting-number = № п/п
paper-sitting-names = Ф.И.О. (при его наличии) служащих
paper-sitting-given = Сведения о результатах оценки
paper-sitting-recommendations = Рекомендации Комиссии
paper-sitting-undecided = Решение не принято: результат переходит на другое заседание.
paper-sitting-left-out = Не рассмотрен: служба прекращена { $day }.
paper-sitting-fallen = Не рассмотрен: лист возвращён на исправление.
paper-sitting-admitted = Рассмотрен после прекращения службы по решению уполномоченного лица: { $reason }
paper-sitting-votes = Голосование
paper-sitting-question = Вопрос
paper-sitting-approve = Утвердить: № { $rows }
paper-sitting-value = № { $rows }: исправить на { $value }
paper-sitting-unanimous = { $count }, единогласно
paper-sitting-tie = не решено: голоса разделились поровну
paper-sitting-withdrawn = Сами отказались от участия: { $names }.
paper-sitting-rule-chair = Голосование открытое. Решение принято, если за него большинство голосов; при равенстве голосов решает голос председателя.
paper-sitting-rule-nobody = Голосование открытое. Решение принято, если за него большинство голосов; при равенстве голосов решения нет.
paper-sitting-conclusion = Заключение Комиссии:
paper-sitting-checked = Проверено:
paper-sitting-role-secretary = Секретарь Комиссии
paper-sitting-role-chair = Председатель Комиссии
paper-sitting-role-member = Член Комиссии
paper-sitting-role-former = Член Комиссии

# Акт об отказе от ознакомления: бланк

paper-refusal-title = Акт об отказе от ознакомления с результатами оценки
paper-refusal-free = { $form }. Бланк составлен по практике государственного органа: акт о порядке оценки формы не печатает.
paper-refusal-sheets = С чем знакомили
paper-refusal-when = Дата и время
paper-refusal-where = Место
paper-refusal-words = Мы, нижеподписавшиеся, составили настоящий акт о том, что служащему ({ $name }) было предложено ознакомиться в письменной форме с результатами оценки. От ознакомления служащий отказался.
paper-refusal-how = Обстоятельства отказа:
paper-refusal-name = (Ф. И. О., должность)

# Оценочный лист по баллам (квартал) и акт об отказе его подписать

paper-points-title = Оценочный лист
paper-points-period = (оцениваемый период)
paper-points-name = Ф.И.О. (при его наличии) оцениваемого служащего
paper-points-position = Должность оцениваемого служащего
paper-points-unit = Наименование структурного подразделения оцениваемого служащего
paper-points-heading = Оценка исполнения должностных обязанностей:
paper-points-own = Самооценка служащего
paper-points-superior = Оценка непосредственного руководителя
paper-points-incentive = Сведения о поощряемых показателях и видах деятельности
paper-points-execution = Сведения о фактах нарушения исполнительской дисциплины
paper-points-labour = Сведения о фактах нарушения трудовой дисциплины
paper-points-note = Примечание
paper-points-own-result = Результат самооценки:
paper-points-result = Результат оценки:
paper-points-no-own = —
paper-points-struck = не засчитано
paper-points-told = сведения: { $hr }
paper-points-agreed = Согласован непосредственным руководителем
paper-points-own-missing = служащий не представил свою половину
paper-points-unsigned = Вместо подписи служащего
paper-points-decided = По решению Комиссии
paper-points-servant-role = Служащий
paper-points-caption = Ф.И.О. (при его наличии), дата, подпись
paper-points-refused = От подписания чего отказался служащий
paper-points-refusal-free = Акт составлен в боте; форма — по практике государственного органа: акт о порядке оценки её не печатает.

# Лист по компетенциям

paper-competences-practice = Форма листа, порог { $share } для «{ $meets }» и порядок подписания даны по практике государственного органа: в имеющемся тексте акта их нет.
paper-competences-tier = Группа должностей
paper-competences-name = Компетенция
paper-competences-shown = Показано индикаторов
paper-competences-of = { $shown } из { $count }
paper-competences-given = Результат по листу
paper-competences-decided = Решение Комиссии
paper-competences-undecided = Комиссия ещё не рассмотрела результат
paper-competences-read = с результатом ознакомлен(а)
