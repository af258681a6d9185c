# Кадр қызметінің жұмыс орны: жалпы

desk-title = <b>Кадр қызметі</b>
desk-no-campaign = Қазір бірде-бір тоқсан бағаланып жатқан жоқ.
desk-campaigns-title = <b>Барлық тоқсандар</b>
desk-text-only = Мұнда мәтін керек: сөзбен жазыңыз немесе бас тарту үшін кез келген батырманы басыңыз.
desk-and-more = … тағы { $count }
desk-person-label = { $name } · { $position }
desk-phone = Телефоны: { $phone }
desk-find-hint = Немесе чатқа аты-жөнінің бір бөлігін не табельдік нөмірін жазыңыз.
desk-found = «{ $query }» бойынша: { $count ->
    [0] ешкім табылмады. Басқаша жазып көріңіз, мысалы, тек тегін.
   *[other] { $count } адам
}
desk-found-more = Тағы { $count } адам көрсетілген жоқ: нақтылап жазыңыз.
desk-button-open-quarter = Тоқсанды ашу
desk-button-calls = { $count ->
    [0] Кімге хабарлау керек: ешкімге
   *[other] Кімге хабарлау керек: { $count }
}
desk-button-flags = { $count ->
    [0] Бағалаушылардың хабарлары: жоқ
   *[other] Бағалаушылардың хабарлары: { $count }
}
desk-button-people = Қызметкерлер
desk-button-file = Қызметкерлер файлы
desk-button-days = Жұмыс және демалыс күндері
desk-button-campaigns = Барлық тоқсандар
desk-button-campaign-open = Бағалау барысы: { $period }
desk-button-campaign-cancelled = Бас тартылған: { $period }

# Қызметкерлер және шақырулар

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

# Қызметкерлер файлы

desk-file-how = <b>Қызметкерлер файлы</b>

    Осында .xlsx немесе .csv файлын жіберіңіз. Бот оны оқып, не өзгеретінін көрсетеді; сіз растамайынша ештеңе өзгермейді. Файлда жоқ адам сол күйінде қалады.
desk-button-empty-file = Толтыруға арналған бос файл
desk-file-empty-name = Қызметкерлер
desk-file-reading = «{ $name }» файлын оқып жатырмын…
desk-file-applying = Файлды қолданып жатырмын…
desk-file-applying-toast = Қолданып жатырмын…
desk-file-failed = Біздің кінәмізден файлмен жұмыс сәтсіз аяқталды. Ештеңе өзгерген жоқ; файлды қайта жіберіңіз.
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
desk-fault-line = • { $fault }
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

# Тоқсанды ашу

desk-acts-title = <b>Тоқсанды ашу</b>

    Бағалау қай акт бойынша өтеді?
desk-button-other-act = Басқа акт…
desk-quarters-title = <b>Тоқсанды ашу</b>

    { $act }

    Қай тоқсан бағаланады? Сіз мерзімдер мен тізімдерді көргенге дейін ештеңе ашылмайды.
desk-plan-title = <b>Бағалау жоспары: { $period }</b>
desk-event-kci_plan = НМИ бар жұмыс жоспарларын бекіту мерзімі: { $day }
desk-event-kci_values = НМИ нақты мәндерін жолдау мерзімі: { $day }
desk-event-kci_notice = Басшыларды бағалау туралы хабардар ету мерзімі: { $day }
desk-event-ranking_notice = Қызметшілерді бағалау туралы хабардар ету мерзімі: { $day }
desk-event-survey_close = 360 әдісі бойынша сауалнаманы аяқтау мерзімі: { $day }
desk-event-quarter_mark = Парақтарға қол қою мерзімі: { $day }
desk-event-final_mark = Жыл қорытындысын қалыптастыру мерзімі: { $day }
desk-event-acquaint_dismissed = Жұмыстан босатылғандарды таныстыру мерзімі: { $day }
desk-event-archive_until = Құжаттарды сақтау мерзімі: { $day }
desk-plan-event = • { $event } · { $source }
desk-plan-event-ours = • { $event } · бұл күн актімен салыстырылмаған
desk-plan-day-off = { "  " }бұл жұмыс күні емес, мына күнге жоспарлаңыз: { $day }
desk-plan-earlier = { "  " }мына күнге жоспарлаңыз: { $day }; хабарлама бағалаудан бұрын барады
desk-plan-counts = Парақтар: <b>{ $sheets }</b>, бағалаушылар: { $evaluators }, парақсыз: { $left }
desk-plan-unknown = ⚠ { $count } адамның неше күн жұмыс істегені белгісіз ({ $paragraph }): ол көрсетілгенге дейін оларға парақ ашылмайды.
desk-plan-full = Сіз растадыңыз: күндері көрсетілмегендердің бәрі лауазымда болған мерзіміндегі барлық жұмыс күндерін толық жұмыс істеген.
desk-button-plan-who = Кім бағалайды
desk-button-plan-out = Кім бағаланбайды
desk-button-full = Бәрі тоқсанды толық істеген…
desk-button-not-full = «Толық істеген» дегенді алып тастау
desk-button-days-worked = Жұмыс істеген күндерін көрсету: { $count }
desk-button-head-on = Бірінші басшының орнына: { $name }
desk-button-head-off = Бірінші басшы өзі бағалайды
desk-button-plan-open = Ашу: { $count } парақ…
desk-plan-who-title = <b>Кім неше парақ алады</b> · { $period }
desk-plan-who-line = • { $name }: { $count } парақ
desk-days-title = { $count ->
    [0] { $period }: жұмыс істеген күндер барлығы үшін белгілі.
   *[other] { $period }: { $count } адамның жұмыс істеген күндері көрсетілмеген. Адамды таңдап, табель бойынша санын енгізіңіз.
}
desk-days-ask = <b>{ $name }</b> нақты неше күн жұмыс істеді? { $period }.

    Табель бойынша 0-ден 92-ге дейінгі санды жазыңыз: іссапар есептеледі, демалыс пен сырқат есептелмейді.
desk-days-saved = Жазылды: { $name } — { $days } күн.
desk-full-ask = { $count } адамның күндері көрсетілмеген. Олардың әрқайсысы лауазымда болған мерзіміндегі барлық жұмыс күндерін істегенін растайсыз ба? { $period }.

    Бұған кадр қызметі жауап береді: жазба журналда қалады.
desk-button-full-yes = Растаймын
desk-open-ask = <b>Бағалауды ашасыз ба: { $period }?</b>

    Парақтар: <b>{ $count }</b>, бағалаушылар: { $evaluators }, парақсыз: { $left }. Бағалаушыларға хабарлама жұмыс уақытында барады. Бірінші қол қойылғаннан кейін тоқсаннан бас тартуға болмайды.
desk-open-head = Бірінші басшының орнына { $count } парақты { $name } толтырады ({ $paragraph }).
desk-button-open-yes = Тоқсанды ашу
desk-opened = Тоқсан ашылды: { $count } парақ

# Бағалау барысы

desk-board-title = <b>Бағалау барысы: { $period }</b>
desk-board-act = { $act }
desk-board-cancelled = Бұл бағалаудан бас тартылған.
desk-board-signed = Қол қойылғаны: <b>{ $total } ішінен { $done }</b>
desk-board-open = Басталғаны: { $drafted } · басталмағаны: { $rest }
desk-board-results = Нәтижелер: { $total } · ашылғаны: { $received } · танысу расталғаны: { $acknowledged }
desk-board-joined = Ботта: { $people } ішінен { $joined }
desk-button-by-evaluator = Бағалаушылар
desk-button-by-unit = Бөлімшелер
desk-button-nudge = Бағалаушыларға еске салу…
desk-button-left-out = { $count ->
    [0] Кім бағаланбайды: ешкім
   *[other] Кім бағаланбайды: { $count }
}
desk-button-add = Адам қосу
desk-button-cancel = Тоқсаннан бас тарту…
desk-units-title = <b>Бөлімшелер бойынша</b> · { $period }
desk-unit-line = • { $name }: { $state }
desk-all-signed = бәріне қол қойылған ({ $count })
desk-signed-of = { $done } / { $total }
desk-evaluators-title = <b>Бағалаушылар бойынша</b> · { $period }
    Алдымен қол қойылмаған парағы көптер.
desk-evaluator-label = { $state } · { $name }
desk-evaluator-label-away = { $state } · { $name } · ботта жоқ
desk-evaluator-head = <b>{ $name }</b>
    { $position }, { $unit }
    { $period }
desk-evaluator-open = { $count ->
    [0] Барлық параққа қол қойылған: { $total }
   *[other] { $total } парақтан { $count } парақ қалды
}
desk-button-substitute = Болмаған уақытына ауыстыру…
desk-button-apparatus = Аппарат басшысына беру…
desk-button-card = Қызметкер карточкасы
desk-sheet-label = { $state } · { $name }
desk-state-signed = қол қойылған
desk-state-draft = нобай { $done }/{ $items }
desk-state-empty = басталмаған
desk-flag-not-mine = «менің қызметшім емес»
desk-flag-absent = «болмаған»
desk-sheet = <b>{ $name }</b>
    { $position }, { $unit }
    { $period }

    Парақ: <b>{ $state }</b>
    Бағалаушы адам: { $evaluator } ({ $rule })
desk-button-evaluator = Бағалаушының барлық парақтары
desk-button-correct = Бағалаушыны түзету…
desk-button-seconded = Басқа органға іссапарға жіберілген…
desk-button-leave-out = Бағалаудан шығару…
desk-button-reopen = Түзетуге қайтару…
desk-button-signed = Нәтижені көру
desk-left-out-title = <b>Кім бағаланбайды</b> · { $period }
desk-left-out-nobody = Бәрі бағаланады.
desk-left-out-head = <b>{ $reason }</b> ({ $rule })
desk-left-out-line = • { $name }
desk-left-out-line-reason = • { $name } — { $reason }
desk-nudge-ask = { $count ->
    [0] Еске салатын ешкім жоқ: барлық параққа қол қойылған немесе бүгін еске салынған.
   *[other] Қол қойылмаған парағы бар { $count } бағалаушыға еске салынады. Күніне бір рет, жұмыс уақытында.
}
desk-button-nudge-yes = Еске салу: { $count } адамға
desk-nudged = { $count ->
    [0] Бүгін бәріне еске салынған
   *[other] Еске салынды: { $count }
}

# Парақ неге жоқ

left-out-not-corpus-b = «Б» корпусына жатпайды
left-out-already = Осы тоқсан үшін парағы бар
left-out-tenure = Осы тоқсанда лауазымда бір айдан аз болған
left-out-days-worked = Жұмыс істеген күндері жеткіліксіз
left-out-days-worked-unknown = Жұмыс істеген күндері көрсетілмеген
left-out-no-evaluator = Қағида бойынша бағалайтын адам жоқ
left-out-no-plan = Бекітілген НМИ жоспары жоқ
left-out-no-kci = НМИ белгіленбейді: жоспар кезеңінің соңына дейін аз уақыт қалғанда тағайындалған. Саралау да жүргізілмейді
left-out-other = Кадр қызметі бағалаудан шығарған
left-out-seconded = Басқа органға іссапарға жіберілген, сонда бағаланады

# Себебі көрсетілетін әрекеттер

desk-pick-cor = Бұл парақ бойынша кім бағалауы керек?
desk-pick-sub = Орнында жоқ бағалаушыны кім алмастырып, оның орнына бағалайды?
desk-pick-app = Аппаратты кім басқарады және бірінші басшының орнына бағалайды?
desk-pick-add = { $count ->
    [0] Қосатын ешкім жоқ: «Б» корпусының әр қызметшісінің осы тоқсанға парағы бар.
   *[other] Бағалауға кімді қосасыз?
}
desk-pick-add-evaluator = Қосылған адамды кім бағалайды?
desk-add-whom = Бағалауға қосу: <b>{ $name }</b>, { $position }.

    Кім бағалайды?
desk-button-add-by-rule = Акт атайтын адам
desk-button-add-by-hand = Өзіміз таңдаймыз…
desk-by-rule = акт қағидалары бойынша
desk-errand-cor = <b>Бағалаушыны түзету</b>
    Парақ: { $person }, { $period }
    Қазір: { $evaluator }
    Енді: <b>{ $to }</b>
desk-errand-sub = <b>Орнында жоқ бағалаушыны алмастыру ({ $paragraph })</b>
    Кімнің орнына: { $evaluator }
    Бағалайтын: <b>{ $to }</b>
    Қол қойылмаған парақтар: { $count }, { $period }
desk-errand-app = <b>Аппарат басшысы бағалайды ({ $paragraph })</b>
    Кімнің орнына: { $evaluator }
    Бағалайтын: <b>{ $to }</b>
    Бірінші басшыға тікелей бағынатындардың қол қойылмаған парақтары беріледі, { $period }. Себебінде оның шешімін көрсетіңіз.
desk-errand-add = <b>Бағалауға қосу</b>
    Кімді: <b>{ $person }</b>, { $period }
    Бағалайтын: { $to }
desk-errand-out = <b>Бағалаудан шығару</b>
    Кімді: <b>{ $person }</b>, { $period }
    Парақ ({ $evaluator }) алынып тасталады, тоқсан бойынша нәтиже болмайды.
desk-errand-sec = <b>Басқа органға іссапарға жіберу ({ $paragraph })</b>
    Кімді: <b>{ $person }</b>, { $period }
    Қабылдаушы орган бағалайды; парақ ({ $evaluator }) алынып тасталады.
desk-errand-reo = <b>Қол қойылған парақты түзетуге қайтару</b>
    Парақ: <b>{ $person }</b>, { $period }
    Нәтиже қайтарып алынады, бұл туралы қызметші біледі; { $evaluator } парақты түзетіп, қайта қол қояды, мерзімдер қайта басталады.
desk-errand-can = <b>Бағалаудан бас тарту: { $period }</b>
    Алынып тасталатын парақтар: { $count }. Оларды қайтару мүмкін емес, тоқсанды қайта ашуға болады.
desk-drafts-lost = ⚠ Бағалары қойылған нобайлар өшіріледі: { $count }.
desk-reason-ask = Себебін 500 таңбадан асырмай жазыңыз. Оны кадр қызметі және әрекеттер журналын тексеретіндер көреді; қызметшінің өзіне бот көрсетпейді. Кез келген батырма күтуді тоқтатады.
desk-reason-told = Себебі:
    <blockquote>{ $reason }</blockquote>
desk-button-reason-again = Себебін өзгерту
desk-button-do-cor = Түзету
desk-button-do-sub = Алмастыру
desk-button-do-app = Беру
desk-button-do-add = Қосу
desk-button-do-out = Бағалаудан шығару
desk-button-do-sec = Парақты алып тастау
desk-button-do-reo = Түзетуге қайтару
desk-button-do-can = Тоқсаннан бас тарту
desk-done-cor = Енді бағалайтын: { $evaluator }
desk-done-reo = Парақ қайтарылды: { $person }
desk-done-add = Қосылды: { $person }. Бағалайтын: { $evaluator }
desk-done-moved = { $count } парақ берілді: { $to }
desk-done-out = Парақ алынып тасталды: { $person }
desk-done-can = Тоқсаннан бас тартылды

# Кімге хабарлау керек

desk-calls-title = { $count ->
    [0] <b>Кімге хабарлау керек</b>: ешкімге. Бот жеткізе алғандардың бәріне өзі хабарлады.
   *[other] <b>Кімге хабарлау керек</b>: { $count } адам. Бот нәтижені өзі жеткізе алмайды.
}
desk-call-line = <b>{ $name }</b>, { $period }
    { $why } · мерзімі: { $day }
desk-call-why-dismissed = жұмыстан босатылған
desk-call-why-not-joined = ботта жоқ
desk-call-why-blocked = ботты тоқтатқан
desk-call-why-unopened = нәтижені ашпай жүр
desk-call-head = <b>{ $name }</b>, { $position }
desk-call-logged = Бағаларды тек осы адамға хабарлау үшін көріп тұрсыз. Бұл қарау жазылды.
desk-call-words = <b>Оқып беріңіз:</b> сізге қызметіңізді бағалау нәтижесі хабарланады, { $period }.
desk-call-rights = Келіспесеңіз, нәтижені алған күннен бастап { $count } жұмыс күні ішінде калибрлеу сессиясы туралы өтініш бере аласыз.
desk-call-record = Қалай хабарладыңыз? Жазба нәтижені алған күн болады.
desk-channel-phone = Телефонмен
desk-channel-letter = Тапсырысты хатпен
desk-channel-telegram = Жеделхатпен
desk-channel-sms = СМС арқылы
desk-channel-email = Эл. поштамен
desk-channel-paper = Қағаз түрінде
desk-channel-system = Ақпараттық жүйеде
desk-note-ask = <b>{ $channel }</b>

    Ескертпе жазыңыз: хаттың нөмірі, қоңырауға кім жауап берді. Оны кадр қызметі және журналды тексеретіндер көреді. Бағаларды жазбаңыз.
desk-button-note-skip = Ескертпесіз жазу
desk-call-recorded = Жазылды: нәтиже бүгін алынды
desk-flags-title = { $count ->
    [0] <b>Бағалаушылардың хабарлары</b>: жоқ.
   *[other] <b>Бағалаушылардың хабарлары</b>: { $count }. Түзету үшін парақты ашыңыз.
}
desk-flag-line = <b>{ $name }</b>, { $period }
    { $evaluator }: { $flag }

# Жұмыс және демалыс күндері

desk-days-off-title = { $count ->
    [0] <b>Жұмыс және демалыс күндері</b>: Қазақстанның жалпы күнтізбесі қолданылады. Сізде өзгеше болса (мысалы, демалыс күні ауыстырылса), күнді қосыңыз.
   *[other] <b>Жұмыс және демалыс күндері</b>: { $count } күн жалпы күнтізбеден өзгеше.
}
desk-day-line = <b>{ $day }</b>: { $kind }
    { $reason }
desk-day-works = жұмыс күні
desk-day-off = демалыс күні
desk-button-day-add = Күн қосу
desk-button-day-remove = Алып тастау: { $day }
desk-day-ask = Күнді жазыңыз, мысалы, 08.05.2026.
desk-day-kind-ask = <b>{ $day }</b>, { $weekday }
    Жалпы күнтізбе бойынша: { $now }.

    Бұл сізде қандай күн?
desk-button-day-works = Жұмыс күні
desk-button-day-off = Демалыс күні
desk-day-reason-ask = { $day }: { $kind }.

    Себебін жазыңыз, мысалы, күнді ауыстыру туралы қаулының нөмірі. Оны бот мерзімді түсіндіретіндердің бәрі көреді. Осы күнге байланысты әлі келмеген мерзімдер жылжиды.
desk-day-removed = Жалпы күнтізбе қолданылады

# Бас тартулар

refuse-role = Мұны тиісті рөлі бар кадр қызметі жасай алады. Сізде ондай рөл жоқ.
refuse-own-role = Кадр қызметі басшысының рөлін өзіңізден алып тастай алмайсыз: мұны басқа басшы жасайды.
refuse-reason-empty = Себебі керек: оны сөзбен жазыңыз.
refuse-reason-gone = Бұл батырманың себебі енді күтілмейді. Әрекетті басынан бастаңыз.
refuse-file-faults = Файлда енді { $count } қате бар: тексергеннен кейін деректер өзгерген. Файлды қайта жіберіңіз.
refuse-file-role = Мұнда файлды тек кадр қызметі жібере алады. Сіздің тапсырмаларыңыз басты бетте.
refuse-file-gone = Бұл файл қолданылған, одан бас тартылған немесе ол жаңасымен ауыстырылған.
refuse-days-worked = 0-ден 92-ге дейінгі бүтін сан керек: адам тоқсанда сонша жұмыс күнін істеген.
refuse-day-unreadable = Күнді түсіну мүмкін болмады. Күнін, айын және төрт цифрмен жылын жазыңыз: 08.05.2026.
refuse-act-changed = Бұл батырма көрсетілгеннен бері акт файлы өзгерген. Тоқсанды ашуды қайта бастаңыз.
refuse-quarter-running = Бұл тоқсан әлі аяқталған жоқ: бағалау оның соңғы күнінен кейін ашылады.
refuse-categories = Акт мына лауазым санаттарын білмейді: { $categories }. Оларды қызметкерлер файлында түзетіңіз немесе өз органыңыздың актісін таңдаңыз.
refuse-nobody-to-evaluate = Бағалайтын ешкім жоқ: осы тоқсанда әркімнің парағы бар немесе парақ ашылмайтын себебі бар.
refuse-plan-changed = Сіз қарап отырғанда жоспар өзгерді: енді онда { $count } парақ бар. Жоспарды қайта ашыңыз.
refuse-cancel-signed = Бас тартуға болмайды: бұл тоқсанда парақтарға қол қойылған.
refuse-nothing-to-move = Беретін ештеңе жоқ: қол қойылмаған парақ қалмаған.
refuse-has-sheet = Осы тоқсан үшін парағы бар: { $person }.
refuse-other-act = Осы кезең басқа акт бойынша бағаланып жатыр. Бір кезеңде екі актінің қағидалары араластырылмайды: сол актіні таңдаңыз немесе алдыңғы бағалауды тоқтатыңыз.
refuse-no-plan = Жоспары бекітілмеген: { $person }. Алдымен НМИ бар жеке жұмыс жоспары бекітілсін, содан кейін қосыңыз.
refuse-no-kci = { $person }: НМИ белгіленбейді, жоспар кезеңінің соңына дейін аз уақыт қалғанда тағайындалған. Саралау да жүргізілмейді.
refuse-no-evaluator = Акт қағидалары бойынша бағалайтын адам жоқ: { $person }. Бағалаушыны өзіңіз таңдаңыз.
refuse-not-corpus-b = Осы акт бойынша бағаланбайды: { $person } «Б» корпусына немесе оның санаттарына жатпайды.
refuse-act-silent = Сіздердің актілеріңізде мұндай тәртіп жоқ.
refuse-not-evaluated = Бағалауға болмайды: { $person }. Тоқсанда лауазымда болған мерзімі немесе жұмыс істеген күндері жеткіліксіз ({ $paragraph }-тармақ).
refuse-evaluates-himself = Ешкім өзін өзі бағаламайды. Басқа адамды таңдаңыз.
refuse-evaluator-left = Бұл адам енді жұмыс істемейді: { $person }. Басқа адамды таңдаңыз.
refuse-invite-left = Бұл адам енді жұмыс істемейді: { $person }. Оған сілтеме керек емес.
refuse-invite-joined = Ботқа кірген: { $person }. Қайта шақыру үшін алдымен Telegram тіркелгісін ажыратыңыз.
refuse-call-done = Бұл нәтиже алынған: хабарлаудың қажеті жоқ.
refuse-own-sheet = Бұл сіздің өз парағыңыз: мұндай әрекетті кадр қызметінің басқа қызметкері жасайды.
