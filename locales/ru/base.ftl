# Даты, сроки, периоды

month-1 = января
month-2 = февраля
month-3 = марта
month-4 = апреля
month-5 = мая
month-6 = июня
month-7 = июля
month-8 = августа
month-9 = сентября
month-10 = октября
month-11 = ноября
month-12 = декабря
weekday-1 = пн
weekday-2 = вт
weekday-3 = ср
weekday-4 = чт
weekday-5 = пт
weekday-6 = сб
weekday-7 = вс
date-full = { $day } { $month } { $year } года
date-weekday = { $weekday } { $day } { $month }
date-time = { $date }, { $time }
deadline = до { $day } · { $left }
deadline-left = { $count ->
    [one] остался { $count } раб. день
    [few] осталось { $count } раб. дня
   *[other] осталось { $count } раб. дней
}
deadline-today = последний день
deadline-late = срок прошёл
paragraph = п. { $paragraph }
quarter = { $number } квартал { $year } года
plan-year = { $year } год

# Дни, которые сроки не считают

day-off-weekend = выходной
holiday-new-year = Новый год
holiday-christmas = Православное Рождество
holiday-womens-day = Международный женский день
holiday-nauryz = Наурыз мейрамы
holiday-constitution-day = День Конституции Республики Казахстан
holiday-unity-day = Праздник единства народа Казахстана
holiday-defender-day = День защитника Отечества
holiday-victory-day = День Победы
holiday-capital-day = День Столицы
holiday-republic-day = День Республики
holiday-first-president-day = День Первого Президента
holiday-independence-day = День Независимости
holiday-kurban-ait = первый день Курбан-айта
holiday-transfer = перенесённый выходной
holiday-other = праздничный день

# Кнопки

button-home = Главная
button-back = Назад
button-page-before = ‹ Предыдущие
button-page-after = Следующие ›
button-review = К проверке
button-disagree = Не согласен(на)…
desk-button-reason-again = Изменить причину

# Слова для всех

mark-chosen = { $value } ✓
case-quote = <blockquote>{ $text }</blockquote>
banner-unverified = ⚠ Форма листа не сверена с официальным текстом приложений. Загрузите официальную форму до подписания.
desk-board-act = { $act }
desk-act-line = { $number }. { $act }
desk-act-label = { $number }. { $act }
desk-text-only = Здесь нужен текст: напишите его словами или нажмите любую кнопку, чтобы отменить.
desk-and-more = … и ещё { $count }
desk-person-label = { $name } · { $position }
desk-find-hint = Или напишите в чат часть имени либо табельный номер.
desk-found = По запросу «{ $query }»: { $count ->
    [0] никого не нашлось. Напишите иначе, например только фамилию.
    [one] { $count } человек
    [few] { $count } человека
   *[other] { $count } человек
}
desk-found-more = { $count ->
    [one] Не показан ещё { $count } человек: уточните запрос.
    [few] Не показаны ещё { $count } человека: уточните запрос.
   *[other] Не показаны ещё { $count } человек: уточните запрос.
}
desk-reason-told = Причина:
    <blockquote>{ $reason }</blockquote>

# Файлы вообще

file-too-large = Файл больше { $limit } МБ. Оставьте в нём один лист со списком и пришлите снова.
file-unpacks-too-large = В распакованном виде файл слишком велик (предел { $limit } МБ). Скопируйте список в новую книгу и пришлите её.
file-too-many-rows = В файле больше { $limit } заполненных строк. Разделите его на части.
file-too-many-columns = В файле больше { $limit } столбцов. Удалите лишние и пришлите снова.
file-empty = В файле «{ $name }» пусто. Заполните первый лист и пришлите снова.
file-old-format = «{ $name }» сохранён в старом формате или защищён паролем. Откройте его в Excel, снимите пароль и сохраните как «Книга Excel (.xlsx)».
file-web-page = «{ $name }» — на самом деле веб-страница. Откройте файл в Excel и сохраните как «Книга Excel (.xlsx)».
file-not-a-table = Не получилось прочесть «{ $name }» как таблицу. Откройте файл в Excel, сохраните как «Книга Excel (.xlsx)» или CSV и пришлите снова.
file-formulas = В клетке { $cell } формула без сохранённого значения. Откройте файл в Excel, замените формулы значениями (копировать, вставить значения) и сохраните.
desk-fault-line = • { $fault }
desk-file-applying-toast = Применяю…
desk-file-failed = С файлом не получилось по нашей вине. Ничего не изменилось; пришлите его ещё раз.
refuse-file-role = Файлы здесь принимает только кадровая служба. Ваши задачи — на главной странице.
refuse-file-gone = Этот файл уже применён, отменён или заменён новым.

# Бумаги вообще

host-papers-in-kk = Язык бумаги: казахский.
host-papers-in-ru = Язык бумаги: русский.
host-button-papers-kk = На казахском
host-button-papers-ru = На русском
host-button-look = Посмотреть
refuse-paper-elsewhere = По решению вашего органа оценки в Telegram не передаются: эту бумагу выдают вне бота.

# Отказы

apology = Что-то пошло не так у нас. Ничего не потеряно: попробуйте ещё раз чуть позже.
refuse-not-found = Этого здесь нет, или это не ваше.
refuse-text-long = Слишком длинно: { $length } (знаков помещается { $limit }). Сократите и пришлите снова.
refuse-role = Это может сделать кадровая служба с нужной ролью. У вас её нет.
refuse-own-case = Это дело о вас самих: решает и ведёт его другой.
refuse-reason-empty = Нужна причина: напишите её словами.
refuse-reason-gone = Причина к этой кнопке уже не ждёт. Начните действие ещё раз.
refuse-day-unreadable = Не получилось понять дату. Напишите день, месяц и год из четырёх цифр: 08.05.2026.
refuse-act-changed = Файл акта изменился с тех пор, как показана эта кнопка. Откройте квартал заново.
refuse-act-silent = Ваш акт такого порядка не знает.
refuse-other-act = Этот период уже оценивается по другому акту. Правила двух актов в одном периоде не смешивают: выберите тот же акт или сначала отмените ту оценку.
