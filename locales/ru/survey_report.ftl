# Отчёт опроса 360 и сводка для обучения

button-survey-reports = Отчёты 360
survey-report-list = <b>Отчёты 360</b>
    Ваш и тех, чьи отчёты вам положено читать.
survey-report-list-none = Закрытых опросов с отчётами для вас нет.
survey-report-own = { $year } · мой отчёт
survey-report-of = { $year } · { $name }
survey-report-head = <b>{ $title }</b> · { $method }, { $period }
    { $name }
    { $position } · { $unit }
survey-report-answered = Ответили: { $least } или больше. Одна цифра на компетенцию: среднее оценок всех опрошенных от 0 до 5, до ближайшей половины. Кто как ответил, не хранится.
survey-report-line = <b>{ $name }</b>
    { $bar } { $figure }
survey-report-self = { $title } (не учитывается): { $mark }
survey-report-self-none = нет
survey-report-topics = <b>Выражены меньше других, темы для обучения</b> ({ $paragraph })
survey-report-topic = { $number }. { $name }: { $statement }
survey-report-no-topics = Ни одна компетенция не выражена меньше других.
survey-report-too-few = Недостаточно ответов: меньше { $least }. Отчёта нет ({ $paragraph }).
survey-report-not-held = Опрос не проводился: опросить можно было меньше { $least } человек ({ $paragraph }).
survey-report-training-only = Отчёт служит только обучению ({ $paragraph }): на оценки и решения по ним он не влияет.
survey-report-readers = Его читают только оцениваемый, его непосредственный и вышестоящий руководители и руководитель кадровой службы ({ $hr }; { $viewers }). Отчёт конфиденциален ({ $confidential }).
survey-report-kept = Отчёт и сводка хранятся: { $count ->
    [one] { $count } год
    [few] { $count } года
   *[other] { $count } лет
 } ({ $paragraph }). Отдельные ответы уничтожены при закрытии опроса.
survey-report-elsewhere = Отчёт готов. По правилам вашего органа в чат он не приходит: его напечатает { $hr }.
survey-report-button-pdf-kk = PDF по-казахски
survey-report-button-pdf-ru = PDF по-русски
survey-report-button-look-kk = Вид по-казахски
survey-report-button-look-ru = Вид по-русски
survey-report-file = Отчёт 360
survey-report-disagree = <b>Не согласны с отчётом за { $year }?</b>
    Напишите одним сообщением, в чём дело, до { $limit } знаков. Текст прочтут вы и кадровая служба; ему дадут номер, и служба ответит здесь же. Любая кнопка отменяет ожидание.
survey-report-disagree-what = Проверяют только порядок: сколько человек опрошено, положено ли их опрашивать, хватило ли ответов, равны ли цифры опечатанным при закрытии.
survey-report-disagree-not = Опрошенных вам не назовут и не вызовут, оценки не исправят: отдельных ответов больше нет. К делу калибровочной сессии отчёт не прилагают.

# Проверка по вопросу об отчёте, для кадровой службы

dispute-about-report = О чём: отчёт опроса 360, { $period }.
survey-check-title = <b>Автоматическая проверка</b>
survey-check-size-yes = Размер круга: по методике ({ $paragraph }).
survey-check-size-no = Размер круга: НЕ по методике ({ $paragraph }).
survey-check-sides-yes = Опрошены те, кого допускает методика: да ({ $paragraph }).
survey-check-sides-look = Опрошены те, кого допускает методика: сегодня не все. Кто-то мог перейти или уйти, сверьте с днём открытия ({ $paragraph }).
survey-check-enough-yes = Ответов достаточно: да.
survey-check-enough-no = Ответов достаточно: нет, цифр не публиковали.
survey-check-seal-yes = Цифры равны опечатанным при закрытии: да.
survey-check-seal-no = Цифры равны опечатанным при закрытии: НЕТ. Сообщите администратору.
survey-check-seal-none = Опечатанных цифр в журнале нет: круг закрыт без подсчёта.
survey-check-limits = Опрошенных заявителю не называют, оценки не исправляют, к делу калибровочной сессии отчёт не прилагают.

# Сводка для обучения

button-survey-training = Сводка для обучения
survey-training-head = <b>Сводка для обучения</b> · { $method }, { $period }
survey-training-why = Для скольких служащих компетенция среди трёх наименее выраженных ({ $paragraph }). Число показано, только если таких служащих не меньше { $least } и остальных тоже не меньше { $least }.
survey-training-line = { $name }: <b>{ $people }</b>
survey-training-hidden = { $name }: не показывается
survey-training-nothing = Отчётов с цифрами нет.
survey-training-file = Сводка для обучения

# Бумаги

paper-survey-subtitle = { $method }, { $year } год
paper-survey-unverified = Временная форма: официальный текст приложений не внесён и с этой формой не сверен. Утверждения о компетенциях составлены нами.
paper-survey-outcome = Итог опроса
paper-survey-too-few = Недостаточно ответов: меньше { $least }
paper-survey-not-held = Не проводился: опросить можно было меньше { $least } человек
paper-survey-answered = Ответили
paper-survey-answered-value = { $least } или больше
paper-survey-competence = Компетенция
paper-survey-scale = от 0 до 5
paper-survey-figure = Среднее всех опрошенных
paper-survey-self = { $title } (не учитывается)
paper-survey-or-more = { $figure } или больше
paper-survey-or-less = { $figure } или меньше
paper-survey-no-figure = мало оценок
paper-survey-legend = Серая полоса: среднее до ближайшей половины; штрих: точнее не показывается. Ромб: самооценка, в среднее не входит. «Мало оценок»: оценили меньше { $least }.
paper-survey-topics = Выражены меньше других: темы для обучения
paper-survey-no-topics = Ни одна компетенция не выражена меньше других.
paper-survey-training-only = Отчёт служит только обучению
paper-survey-readers = Его читают только оцениваемый, его непосредственный и вышестоящий руководители и руководитель кадровой службы ({ $hr })
paper-survey-kept = Отчёт и сводка хранятся (лет: { $years }), отдельные ответы уничтожены при закрытии опроса
paper-training-title = Сводка для обучения
paper-training-why = Для скольких служащих компетенция среди трёх наименее выраженных. Число показано, только если таких служащих не меньше { $least } и остальных тоже не меньше { $least }.
paper-training-people = Служащих
paper-training-hidden = не показывается
paper-training-nothing = Отчётов с цифрами нет.
