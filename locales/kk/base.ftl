# Күндер, мерзімдер, кезеңдер

month-1 = қаңтар
month-2 = ақпан
month-3 = наурыз
month-4 = сәуір
month-5 = мамыр
month-6 = маусым
month-7 = шілде
month-8 = тамыз
month-9 = қыркүйек
month-10 = қазан
month-11 = қараша
month-12 = желтоқсан
weekday-1 = дс
weekday-2 = сс
weekday-3 = ср
weekday-4 = бс
weekday-5 = жм
weekday-6 = сн
weekday-7 = жс
date-full = { $year } жылғы { $day } { $month }
date-weekday = { $day } { $month }, { $weekday }
date-time = { $date }, { $time }
deadline = мерзімі: { $day } · { $left }
deadline-left = { $count ->
   *[other] { $count } жұмыс күні қалды
}
deadline-today = соңғы күн
deadline-late = мерзімі өтті
paragraph = { $paragraph }-тармақ
quarter = { $year } жылғы { $number }-тоқсан
plan-year = { $year } жыл

# Мерзімге кірмейтін күндер

day-off-weekend = демалыс
holiday-new-year = Жаңа жыл
holiday-christmas = Православиелік Рождество
holiday-womens-day = Халықаралық әйелдер күні
holiday-nauryz = Наурыз мейрамы
holiday-constitution-day = Қазақстан Республикасының Конституциясы күні
holiday-unity-day = Қазақстан халқының бірлігі мерекесі
holiday-defender-day = Отан Қорғаушы күні
holiday-victory-day = Жеңіс күні
holiday-capital-day = Астана күні
holiday-republic-day = Республика күні
holiday-first-president-day = Тұңғыш Президент күні
holiday-independence-day = Тәуелсіздік күні
holiday-kurban-ait = Құрбан айттың бірінші күні
holiday-transfer = ауыстырылған демалыс күні
holiday-other = мереке күні

# Батырмалар

button-home = Басты бет
button-back = Артқа
button-page-before = ‹ Алдыңғылар
button-page-after = Келесілер ›
button-review = Тексеруге
button-disagree = Келіспеймін…
desk-button-reason-again = Себебін өзгерту

# Барлығына ортақ сөздер

mark-chosen = { $value } ✓
case-quote = <blockquote>{ $text }</blockquote>
banner-unverified = ⚠ Парақ нысаны қосымшалардың ресми мәтінімен салыстырылмаған. Қол қойғанға дейін ресми нысанды жүктеңіз.
desk-board-act = { $act }
desk-act-line = { $number }. { $act }
desk-act-label = { $number }. { $act }
desk-text-only = Мұнда мәтін керек: сөзбен жазыңыз немесе бас тарту үшін кез келген батырманы басыңыз.
desk-and-more = … тағы { $count }
desk-person-label = { $name } · { $position }
desk-find-hint = Немесе чатқа аты-жөнінің бір бөлігін не табельдік нөмірін жазыңыз.
desk-found = «{ $query }» бойынша: { $count ->
    [0] ешкім табылмады. Басқаша жазып көріңіз, мысалы, тек тегін.
   *[other] { $count } адам
}
desk-found-more = Тағы { $count } адам көрсетілген жоқ: нақтылап жазыңыз.
desk-reason-told = Себебі:
    <blockquote>{ $reason }</blockquote>

# Жалпы файлдар

file-too-large = Файл { $limit } МБ-тан үлкен. Онда тізімі бар бір парақты қалдырып, қайта жіберіңіз.
file-unpacks-too-large = Ашылған файл тым үлкен (шегі { $limit } МБ). Тізімді жаңа кітапқа көшіріп, соны жіберіңіз.
file-too-many-rows = Файлда толтырылған жолдар { $limit } санынан көп. Оны бөліктерге бөліңіз.
file-too-many-columns = Файлда бағандар { $limit } санынан көп. Артығын жойып, қайта жіберіңіз.
file-empty = «{ $name }» файлы бос. Бірінші парақты толтырып, қайта жіберіңіз.
file-old-format = «{ $name }» ескі форматта сақталған немесе құпиясөзбен қорғалған. Оны Excel бағдарламасында ашып, құпиясөзін алып тастаңыз да, «Excel кітабы (.xlsx)» ретінде сақтаңыз.
file-web-page = «{ $name }» шын мәнінде веб-бет. Файлды Excel бағдарламасында ашып, «Excel кітабы (.xlsx)» ретінде сақтаңыз.
file-not-a-table = «{ $name }» файлын кесте ретінде оқу мүмкін болмады. Оны Excel бағдарламасында ашып, «Excel кітабы (.xlsx)» немесе CSV ретінде сақтап, қайта жіберіңіз.
file-formulas = { $cell } ұяшығында мәні сақталмаған формула бар. Файлды Excel бағдарламасында ашып, формулаларды мәндерімен ауыстырыңыз (көшіру, мәндерін қою) және сақтаңыз.
desk-fault-line = • { $fault }
desk-file-applying-toast = Қолданып жатырмын…
desk-file-failed = Біздің кінәмізден файлмен жұмыс сәтсіз аяқталды. Ештеңе өзгерген жоқ; файлды қайта жіберіңіз.
refuse-file-role = Мұнда файлды тек персоналды басқару қызметі жібере алады. Сіздің тапсырмаларыңыз басты бетте.
refuse-file-gone = Бұл файл қолданылған, одан бас тартылған немесе ол жаңасымен ауыстырылған.

# Қағаздар: жалпы

host-papers-in-kk = Қағаз тілі: қазақша.
host-papers-in-ru = Қағаз тілі: орысша.
host-button-papers-kk = Қазақша
host-button-papers-ru = Орысша
host-button-look = Қарау
refuse-paper-elsewhere = Органыңыздың шешімі бойынша баға Telegram арқылы берілмейді: бұл қағаз боттан тыс беріледі.

# Бас тартулар

apology = Біздің тараптан қате болды. Ештеңе жоғалған жоқ: сәл кейінірек қайталап көріңіз.
refuse-not-found = Мұндай жазба жоқ немесе оны көруге құқығыңыз жоқ.
refuse-text-long = Тым ұзын: { $length } таңба, ал { $limit } таңба сыяды. Қысқартып, қайта жіберіңіз.
refuse-role = Мұны тиісті рөлі бар персоналды басқару қызметі жасай алады. Сізде ондай рөл жоқ.
refuse-own-case = Бұл іс сіздің өзіңізге қатысты: оны басқа адам шешеді және жүргізеді.
refuse-reason-empty = Себебі керек: оны сөзбен жазыңыз.
refuse-reason-gone = Бұл батырманың себебі енді күтілмейді. Әрекетті басынан бастаңыз.
refuse-day-unreadable = Күнді түсіну мүмкін болмады. Күнін, айын және төрт цифрмен жылын жазыңыз: 08.05.2026.
refuse-act-changed = Бұл батырма көрсетілгеннен бері акт файлы өзгерген. Тоқсанды ашуды қайта бастаңыз.
refuse-act-silent = Сіздердің актілеріңізде мұндай тәртіп жоқ.
refuse-other-act = Осы кезең басқа акт бойынша бағаланып жатыр. Бір кезеңде екі актінің қағидалары араластырылмайды: сол актіні таңдаңыз немесе алдыңғы бағалауды тоқтатыңыз.
