# Қызметкерлер және шақырулар

desk-button-people = Қызметкерлер
desk-people-title = <b>Қызметкерлер</b>: { $count } адам. Бөлімшені таңдаңыз.
desk-unit-label = { $name } · { $count } адам
desk-unit-title = <b>{ $name }</b>: { $count } адам
desk-card-head = <b>{ $name }</b>
    { $position }
    { $unit }
    Таб. № { $number }
desk-card-category = Санаты: { $category }
desk-card-no-category = «Б» корпусына жатпайды, бағаланбайды
desk-card-superior = Тікелей басшысы: { $name }
desk-card-appointed = Лауазымға тағайындалған күні: { $day }
desk-card-dismissed = Соңғы жұмыс күні: { $day }
desk-card-roles = Рөлдері: { $roles }
desk-card-joined = Ботта: { $name }, кірген уақыты: { $when }
desk-card-blocked = Ботты тоқтатқан: хабарламалар жетпейді.
desk-card-away = Ботқа әлі кірмеген.
desk-button-invite = Жаңа шақыру сілтемесі
desk-button-revoke = Сілтемені қайтарып алу
desk-button-unlink = Telegram тіркелгісін ажырату…
desk-button-roles = Рөлдері…
desk-invited = Бір адамға арналған сілтеме: <b>{ $name }</b>

    <code>{ $link }</code>

    Бір рет қана жарамды, мерзімі: { $until }. Осы адамға бұрын берілген сілтемелер енді жарамсыз. Сілтемені тек өзіне беріңіз: оны бірінші болып ашып, «Иә, бұл мен» деп жауап берген адам ботқа кіреді.
desk-button-copy = Сілтемені көшіру
desk-revoked = Сілтемелер қайтарып алынды
desk-unlink-ask = Telegram тіркелгісін ажыратасыз ба: <b>{ $name }</b>?

    Бұл адам жаңа сілтемемен кіргенше бот оны танымайды. Парақтары мен нәтижелері сақталады.
desk-button-unlink-yes = Ажырату
desk-unlinked = Тіркелгі ажыратылды
desk-button-invite-all = Ботқа кірмегендердің бәріне сілтеме
desk-invite-all-ask = { $count ->
    [0] Шақыратын ешкім жоқ: сіз шақыра алатындардың бәрі ботта.
   *[other] Ботқа әлі кірмеген { $count } адамға сілтеме жасайсыз ба?
}

    Сілтемелер басып шығаруға дайын кесте түрінде келеді. Әрқайсысы бір рет, 30 күн бойы жарамды; бұрын жасалған сілтемелер жарамсыз болады.
desk-button-invite-all-yes = { $count } сілтеме жасау
desk-invited-all = Дайын: { $count } сілтеме, мерзімі: { $until }.

    Әркімге тек өз жолын беріңіз, ал аяқтаған соң файлды чаттан өшіріңіз.
desk-file-invitations = Шақыру сілтемелері
desk-column-link = Жеке сілтеме
desk-column-until = Жарамдылық мерзімі
desk-role-hr_head = Кадр қызметінің басшысы
desk-role-hr = Кадр қызметі
desk-role-appointing = Тағайындау құқығы
desk-role-apparatus_head = Аппарат басшысы
desk-role-planning = Стратегиялық жоспарлау
desk-no-roles = жоқ
desk-role-on = { $role }: иә
desk-role-off = { $role }: жоқ
desk-roles-title = <b>{ $name }</b>
    Қазіргі рөлдері: { $roles }
desk-roles-hint = Рөлді қосу немесе алып тастау үшін оны басыңыз. Сақтағанға дейін ештеңе өзгермейді.
desk-roles-new = Жаңа рөлдері: <b>{ $roles }</b>
desk-button-roles-yes = Рөлдерді сақтау
desk-roles-given = Рөлдер сақталды
desk-phone = Телефоны: { $phone }
notice-not-me = { $name } үшін берілген сілтемемен (таб. № { $number }) басқа адам келіп, «Жоқ, мен емес» дегенді басты. Сілтеме кімге берілгенін тексеріңіз; күмән болса, оны қайтарып алыңыз.

# Қызметкерлер файлы

desk-button-file = Қызметкерлер файлы
desk-file-how = <b>Қызметкерлер файлы</b>

    Осында .xlsx немесе .csv файлын жіберіңіз. Бот оны оқып, не өзгеретінін көрсетеді; сіз растамайынша ештеңе өзгермейді. Файлда жоқ адам сол күйінде қалады.
desk-button-empty-file = Толтыруға арналған бос файл
desk-file-empty-name = Қызметкерлер
desk-file-reading = «{ $name }» файлын оқып жатырмын…
desk-file-applying = Файлды қолданып жатырмын…
desk-file-dropped = Файлдан бас тартылды, ештеңе өзгерген жоқ
desk-file-faults = <b>Файлда { $count } қате бар.</b> Ештеңе өзгерген жоқ.
desk-file-faults-after = Файлды түзетіп, қайта жіберіңіз. Қателер көрсетілгеннен көп болса, толық тізім кесте түрінде қоса берілген.
desk-file-faults-name = Файлдағы қателер
desk-file-changes-name = Өзгерістер
desk-column-row = Жол
desk-column-column = Баған
desk-column-fault = Нені түзету керек
desk-column-what = Не өзгереді
desk-column-old = Бұрын
desk-column-new = Енді
desk-what-new = Жаңа қызметкер
desk-preview-title = <b>Файл нені өзгертеді</b>
desk-preview-counts = Жаңасы: { $new } · өзгеретіні: { $changed } · өзгеріссіз: { $unchanged } · файлда жоғы: { $missing }
desk-preview-new = <b>Жаңа қызметкерлер: { $count }</b>
desk-preview-changed = <b>Деректері өзгеретіндер: { $count }</b>
desk-preview-dismissed = <b>Осы файл бойынша жұмыстан босатылатындар: { $count }</b>
desk-preview-orphans = <b>Басшысыз қалатындар: { $count }</b>
desk-preview-roles = <b>Рөлдері өзгеретіндер: { $count }</b>
desk-preview-own = <b>Өзіңіздің жолыңыз</b>
desk-preview-missing = <b>Файлда жоқ, сол күйінде қалатындар: { $count }</b>
desk-preview-person = • { $name }, № { $number }
desk-preview-new-line = • { $name }, { $position }, № { $number }
desk-preview-leaving-line = • { $name }, соңғы жұмыс күні { $day }
desk-preview-change-line = • { $name }: { $fields }
desk-preview-role-line = • { $name }: { $old } → { $new }
desk-preview-field = { $field }: { $old } → { $new }
desk-preview-columns = Ботқа таныс емес бағандар оқылмады: { $columns }
desk-preview-rows = Қызметкері жоқ жолдар оқылмады: { $rows }
desk-preview-days = Жұмыс істеген күндер мына кезең үшін оқылады: { $period }.
desk-preview-needs-head = Рөлдер мен өзіңіздің жолыңызды тек кадр қызметінің басшысы өзгерте алады: осы файлды оның жіберуін сұраңыз.
desk-preview-nothing = Файл ештеңені өзгертпейді.
desk-value-none = бос
desk-value-yes = иә
desk-value-no = жоқ
desk-button-apply = Файлды қолдану
desk-button-drop = Файлдан бас тарту
desk-file-applied = <b>Файл қолданылды.</b> Жаңасы: { $new }, өзгергені: { $changed }.

    Жаңа қызметкерлерге шақыру сілтемелері керек.

# Қызметкерлер файлы: бағандар

staff-column-number = Табельдік нөмірі
staff-column-name = Т.А.Ә.
staff-column-position = Лауазымы
staff-column-category = Санаты
staff-column-unit = Құрылымдық бөлімше
staff-column-is-unit-head = Бөлімше басшысы
staff-column-is-managerial = Басшылық лауазым
staff-column-superior = Тікелей басшысының табельдік нөмірі
staff-column-appointed = Тағайындалған күні
staff-column-dismissed = Жұмыстан босатылған күні
staff-column-days-worked = Жұмыс істеген күндері
staff-column-phone = Телефоны
staff-column-language = Тілі
staff-column-roles = Рөлдері

# Қызметкерлер файлы: бос файл бағандарының түсіндірмелері

staff-help-sheet = Түсіндірме
staff-help-column = Баған
staff-help-meaning = Не жазылады
staff-help-number = Міндетті. Тұрақты табельдік нөмір: бот адамды осы нөмір бойынша таниды. Басындағы нөлдер жоғалмауы үшін баған мәтін ретінде пішімделген.
staff-help-name = Міндетті. Тегі, аты, әкесінің аты (болған жағдайда).
staff-help-position = Міндетті. Лауазымның штат кестесіндегі атауы.
staff-help-category = «Б» корпусы лауазымының санаты: D-3, D-O-1, E-4. «Б» корпусына жатпайтындарда (мысалы, саяси лауазымдағы басшыда) бос қалдырылады: олар бағаланбайды.
staff-help-unit = Міндетті. Құрылымдық бөлімше; атауы барлық жолда бірдей жазылады.
staff-help-is-unit-head = Құрылымдық бөлімшенің басшысында «иә», қалғандарында «жоқ». Бір бөлімшеде бір ғана басшы болады.
staff-help-is-managerial = Лауазым бойынша бөлімшенің немесе жекелеген қызметшілердің жұмысын ұйымдастыру өкілеттігі болса, «иә».
staff-help-superior = Тікелей басшының табельдік нөмірі. Ол осы файлда болуы немесе ботқа белгілі болуы тиіс. Тек бірінші басшыда бос қалдырылады.
staff-help-appointed = Осы лауазымға тағайындалған күні, мысалы, 05.03.2026.
staff-help-dismissed = Соңғы жұмыс күні. Жұмыс істейтіндерде бос қалдырылады. Файлда жоқ адам жұмыстан босатылған болып есептелмейді.
staff-help-days-worked = Міндетті емес. Бағаланатын тоқсанда нақты жұмыс істеген жұмыс күндері, 0-ден 92-ге дейін.
staff-help-phone = Міндетті емес. Telegram тіркелген ұялы телефон, мысалы, +7 701 123 45 67.
staff-help-language = Міндетті емес. Бот хабарламаларының тілі: kk, ru немесе en. Бос ұяшық ештеңені өзгертпейді.
staff-help-roles = Міндетті емес. Кадр қызметінің басшысы, кадр қызметі, тағайындау құқығы, аппарат басшысы, стратегиялық жоспарлау; бірнешеуі үтір арқылы жазылады. Рөлдердің өзгеруін кадр қызметінің басшысы растайды.

# Қызметкерлер файлы: қателер

staff-fault-in-cell = { $row }-жол, «{ $column }» бағаны. { $fault }
staff-fault-in-row = { $row }-жол. { $fault }
staff-fault-no-headings = Толтырылған алғашқы { $rows } жолдың ішінде тақырыптар жолы жоқ. Бағандарды бос файлдағыдай атаңыз: { $accepted }.
staff-fault-missing-heading = Бағандар жетіспейді. Оларды мына тақырыптардың бірімен қосыңыз: { $accepted }.
staff-fault-doubled-heading = Бірнеше бағанның мағынасы бірдей: { $letters }. Біреуін ғана қалдырыңыз.
staff-fault-no-rows = Тақырыптардың астында бірде-бір қызметкер жоқ. Кемінде бір жолды толтырыңыз.
staff-fault-empty = Ұяшық бос. Оны толтырыңыз; ұяшықта формула болса, орнына мәнін қойыңыз.
staff-fault-error-value = Ұяшықта формула қатесі бар: { $value }. Формуланы түзетіңіз немесе мәнін жазыңыз.
staff-fault-too-long = Тым ұзын: мұнда { $limit } таңбадан артық сыймайды. Қысқартыңыз.
staff-fault-markup = Мұнда < және > таңбаларын қолдануға болмайды. Оларды алып тастаңыз.
staff-fault-number = «{ $value }» табельдік нөмірге ұқсамайды. 30-ға дейін әріп пен цифр қалдырыңыз; нүкте, сызықша және қиғаш сызық қолдануға болады.
staff-fault-ambiguous-number = { $value } нөмірі мыналардың кез келгенін білдіруі мүмкін: { $alike }. Нөмірді басындағы нөлдерімен толық жазыңыз.
staff-fault-doubled-number = { $value } нөмірі { $first }-жолда бар ({ $other } деп жазылған). Бір жолды қалдырыңыз немесе нөмірді түзетіңіз; нөмірдің басындағы нөлдер адамдарды ажыратпайды.
staff-fault-name = «{ $value }» адамның аты-жөніне ұқсамайды. Тегінен бастап жазыңыз.
staff-fault-category = «{ $value }» лауазым санатына ұқсамайды. D-3, D-O-1 немесе E-4 түріндегі кодты жазыңыз, ал лауазым «Б» корпусына жатпаса, ұяшықты бос қалдырыңыз.
staff-fault-flag = «{ $value }» түсініксіз. «иә» немесе «жоқ» деп жазыңыз.
staff-fault-date = «{ $value }» күнге ұқсамайды. Жылын төрт цифрмен жазыңыз, мысалы, 05.03.2026.
staff-fault-date-old = { $value } күні { $year } жылдан бұрын. Жылын тексеріңіз.
staff-fault-date-future = { $value } күніне дейін бір жылдан артық уақыт бар. Жылын тексеріңіз.
staff-fault-dismissed-before-appointed = Жұмыстан босатылған күні ({ $dismissed }) тағайындалған күнінен ({ $appointed }) бұрын. Күндердің бірін түзетіңіз.
staff-fault-days-worked = «{ $value }» жарамайды: тоқсанда 0-ден { $limit }-ге дейін жұмыс күні болуы мүмкін. Бүтін сан жазыңыз.
staff-fault-phone = «{ $value }» бір қазақстандық нөмірге ұқсамайды. Оны +7 701 123 45 67 түрінде жазыңыз.
staff-fault-doubled-phone = { $phone } телефоны басқа қызметкерде көрсетілген: { $name }, нөмірі { $number }. Оны біреуінде ғана қалдырыңыз.
staff-fault-language = Бот «{ $value }» тілін білмейді. kk, ru немесе en деп жазыңыз.
staff-fault-role = Бот «{ $value }» рөлін білмейді. Мүмкін рөлдер: кадр қызметінің басшысы, кадр қызметі, тағайындау құқығы, аппарат басшысы.
staff-fault-unknown-superior = Нөмірі { $value } басшы файлда да, ботта да жоқ. Нөмірді түзетіңіз немесе басшының жолын қосыңыз.
staff-fault-own-superior = Қызметкер өзіне өзі басшы болып көрсетілген. Тікелей басшының нөмірін жазыңыз, ал бірінші басшыда ұяшықты бос қалдырыңыз.
staff-fault-dismissed-superior = Басшы { $name }, нөмірі { $number }, { $day } жұмыстан босатылған. Қазіргі басшының нөмірін жазыңыз.
staff-fault-superior-ring = Басшылар бір-біріне тұйықталып қалған: { $ring }. Олардың бірінде басшының нөмірін түзетіңіз.
staff-fault-second-unit-head = «{ $unit }» бөлімшесінде басшы бар: { $name }, нөмірі { $number }. Тек біреуін белгілеңіз, ал басшы ауысса, бұрынғысын да жаңа деректерімен файлға қосыңыз.

# Бас тартулар

refuse-code = Сілтеме жарамсыз: ол пайдаланылған, қайтарып алынған немесе ескірген. Кадр қызметінен жаңасын сұраңыз.
refuse-account-of-another = Telegram-дағы бұл тіркелгі басқа қызметкермен байланысқан. Оны кадр қызметі ауыстыра алады.
refuse-contact-foreign = Бұл бөтен контакт. Енгізу жолағының астындағы батырмамен өзіңіздікін жіберіңіз.
refuse-contact-unknown = Бұл нөмір бойынша ешкім табылмады. Кадр қызметінен жеке сілтеме сұраңыз.
refuse-claim = Алдымен жеке сілтемені ашыңыз немесе өз контактіңізді жіберіңіз.
refuse-no-name = Telegram боттың атын әлі айтқан жоқ. Бір минуттан кейін қайталаңыз немесе BOT_USERNAME орнатыңыз.
refuse-invite-left = Бұл адам енді жұмыс істемейді: { $person }. Оған сілтеме керек емес.
refuse-invite-joined = Ботқа кірген: { $person }. Қайта шақыру үшін алдымен Telegram тіркелгісін ажыратыңыз.
refuse-no-hr-head = Осыдан кейін кадр қызметінің бірде-бір басшысы қалмайды. Алдымен бұл рөлді басқаға беріңіз.
refuse-own-role = Кадр қызметі басшысының рөлін өзіңізден алып тастай алмайсыз: мұны басқа басшы жасайды.
refuse-file-faults = Файлда енді { $count } қате бар: тексергеннен кейін деректер өзгерген. Файлды қайта жіберіңіз.
refuse-days-worked = 0-ден 92-ге дейінгі бүтін сан керек: адам тоқсанда сонша жұмыс күнін істеген.
