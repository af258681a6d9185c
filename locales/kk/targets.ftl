# Нысаналы көрсеткіштер бойынша жыл: жоспарлар, нәтижелер, жылдық баға

targets-board-title = <b>{ $plan }</b>, { $year }
targets-board-done = Екеуі де қол қойған: { $done } / { $count }
targets-board-line = { $name }: { $state }
targets-board-late = ⚠ { $name }: { $state }, мерзімі өтті
targets-state-nobody = басшысы жоқ
targets-state-empty = бос
targets-state-written = жасалып жатыр
targets-state-half = екінші қолды күтуде
targets-state-in-force = қол қойылған
targets-plan-head = <b>{ $plan }</b>, { $year }
    { $person }, { $position }
targets-plan-due = Жасау және қол қою мерзімі: { $deadline }
targets-plan-in-force = Жоспарға екеуі де қол қойды, ол қолданыста. Даналары қызметте ({ $hr }) және құрылымдық бөлімше басшысында ({ $paragraph }).
targets-plan-older = Бұл жоспарға екеуі де қол қойғанға дейін бұрынғысы қолданылады.
targets-plan-nobody = Қызметкерлер тізімінде тікелей басшысы жоқ: жоспарға екі адам қол қояды.
targets-plan-unread = Жоспарға әлі екеуі де қол қойған жоқ. Оның мәтінін әзірге тек қызметші мен тікелей басшы көреді.
targets-plan-empty = Нысаналы көрсеткіштер әлі жоқ.
targets-plan-too-few = ⚠ Өлшенетін нысаналы көрсеткіштер жартысынан аз: мұндай жоспарға қол қойылмайды. Кемінде жартысын жоспар нысанының ескертпесі талап етеді.
targets-plan-not-all = ⚠ Нысаналы көрсеткіштердің бәрі бірдей өлшенбейді, ал акт өлшенетіндерін талап етеді ({ $paragraph }). Жоспарға қол қоюға болады.
targets-target-measurable = <b>{ $number }. { $text }</b>
    Күтілетін нәтиже: { $expected }
    Өлшенеді
targets-target-other = <b>{ $number }. { $text }</b>
    Күтілетін нәтиже: { $expected }
    Өлшенбейді
targets-hand-servant-there = ✓ Қызметшінің қолы: { $name }
targets-hand-servant-waited = Қызметшінің қолы әлі жоқ: { $name }
targets-hand-superior-there = ✓ Тікелей басшының қолы: { $name }
targets-hand-superior-waited = Тікелей басшының қолы әлі жоқ: { $name }
targets-button-add-measurable = Өлшенетін көрсеткіш қосу…
targets-button-add-other = Өлшенбейтін көрсеткіш қосу…
targets-button-drop = Алып тастау: { $number }. { $text }
targets-button-sign-plan = Жоспарға қол қою
targets-button-next = Жоспарды өзгерту…
targets-button-next-yes = Жаңа жоспар жасау
targets-ask-measurable = Өлшенетін нысаналы көрсеткіш. Көрсеткіштердің ең көп саны: { $most }; олар нақты, қол жеткізуге болатын және орындау мерзімі бар болуы тиіс ({ $paragraph }). Бір хабарламада жазыңыз: алдымен мерзімімен бірге көрсеткіш, соңғы жолда — күтілетін нәтиже. Содан кейін жоспарға қайтадан қол қойылады. Мысалы:

    Өтініштерге жауап беру мерзімін 1 желтоқсанға дейін қысқарту
    10 күннен аспайды

    Кез келген батырма күтуді тоқтатады.
targets-ask-other = Өлшенбейтін нысаналы көрсеткіш. Көрсеткіштердің ең көп саны: { $most } ({ $paragraph }), жоспар нысанының ескертпесі бойынша олардың кемінде жартысы өлшенетін болуы тиіс. Бір хабарламада жазыңыз: алдымен мерзімімен бірге көрсеткіш, соңғы жолда — күтілетін нәтиже. Содан кейін жоспарға қайтадан қол қойылады. Кез келген батырма күтуді тоқтатады.
targets-ask-next = Жаңа жоспар сол көрсеткіштермен басталады. Екеуі де қол қойғанға дейін бұрынғысы қолданылады. Өзгерту негіздерін акт тізбелемейді.
targets-dropped-toast = Көрсеткіш алып тасталды
targets-plan-signed-toast = Жоспарға қол қойылды
targets-years-title = <b>Жылдық жоспарлар</b>

    Жоспарларды қызмет ашады. Оларды қызметші мен оның тікелей басшысы жасап, қол қояды; басқа ешкімнің бекітуі мен келісімі қажет емес.
targets-button-open = Ашу: { $year }
targets-ask-open = <b>{ $plan }</b>, { $year }
    { $act }

    Жоспарларды жасау мерзімі: { $day } { $month } ({ $paragraph }). Кейін тағайындалғандар үшін жұмыс күндерінің саны: { $days } ({ $later }). Жоспар жасайтындардың бәріне хабарлама барады.
targets-button-open-yes = Жоспарларды ашу
targets-desk-button = Жылдық жоспарлар
targets-home-own = Менің жоспарым: { $year }
targets-home-team = Қызметшілерімнің жоспарлары: { $year }
targets-sheet-no-plan = Осы жылға екеуі де қол қойған жоспар жоқ: бағалайтын ештеңе жоқ. Алдымен жоспар жасап, қол қойыңыздар.
targets-row = <b>{ $number }. { $text }</b>
targets-row-marks = Өзін-өзі бағалау: { $own } · Басшының бағасы: { $mark }
targets-row-label = { $number }. { $text }
targets-row-whole = <b>{ $text }</b>
    Күтілетін нәтиже: { $expected }
targets-mark-meaning = { $mark } — { $words }
targets-mark-hint = Нысаналы көрсеткіштің нәтижесін таңдаңыз ({ $paragraph }).
targets-mean = <b>Жоспар бойынша орташа: { $mean }</b> ({ $paragraph })
targets-button-note = Ескертпе…
targets-ask-note = Көрсеткішке ескертпе, 500 таңбаға дейін. Кез келген батырма күтуді тоқтатады.
    { $text }
year-board-title = <b>Жылдық баға</b>, { $period }
year-board-term = { $hr }: қорытынды жылдық баға комиссия отырысына дейін кемінде { $days } жұмыс күні бұрын есептеледі ({ $paragraph }).
year-state-plan = { $name }: қол қойылған жоспар жоқ
year-state-writing = { $name }: өзін-өзі бағалау
year-state-superior = { $name }: басшыда
year-state-agreed = { $name }: қол қоюды күтуде
year-state-refusal = { $name }: акт екінші қолды күтуде
year-state-no-quarters = { $name }: бірде-бір тоқсандық баға жоқ
year-state-ready = { $name }: есептеуге болады
year-state-changed = { $name }: тоқсан өзгерді, қайта есептеу керек
year-state-computed = ✓ { $name }: есептелді
year-state-decided = ✓ { $name }: комиссия шешімі бар
year-button-compute = Жылдық бағаларды есептеу: { $count }
year-button-board = Жылдық баға
year-computed = Есептелген бағалар: { $count }
year-computed-quarters = Тоқсандар: { $points }; орташасы { $mean }, { $grade }, яғни { $turned } ({ $paragraph })
year-computed-mark = <b>Жылдық баға: { $quarters } × { $turned } + { $plan } × { $results } = { $mark }</b>, { $grade } ({ $paragraph })
year-weights-unverified = ⚠ Салмақтары ресми мәтінмен салыстырылмаған: формула мәтінде жоғалған сурет түрінде басылған.
year-gap = ⚠ { $value } шкаланың басылған шектерінің ешқайсысына кірмейді ({ $paragraph }). Дөңгелектегенде: { $rounded }. Дөңгелектемегенде: { $floor }. Мұнда қолданылғаны: { $here }.
notice-targets-plan-sign = { $plan }, { $year }: { $person }. Бір қол қойылды, енді сіздің қолыңыз қажет. Жоспарды оқып, қол қойыңыз.
notice-targets-plan-copy = { $plan }, { $year }: { $person }. Жоспарға екеуі де қол қойды, сіздің данаңыз осы жерде ({ $paragraph }).
task-targets-plan = Жоспар жасап, қол қойыңыз: { $period }
task-targets-team = Қызметшілеріңіздің жоспарлары сіздің қолыңызды күтуде ({ $period }): { $count }
task-targets-late = Мерзімінде қол қойылмаған жоспарлар ({ $period }): { $count }
task-targets-own = Нысаналы көрсеткіштеріңізді өзіңіз бағалаңыз: { $period }
task-targets-sign = Жылдық бағалау парағына қол қойыңыз: { $period }
task-targets-refusal = Бас тарту актісі сіздің қолыңызды күтуде: { $period }
task-targets-year = Жылдық бағаларды есептеуге болады ({ $period }): { $count }
button-task-targets-plan = Жоспарды ашу
button-task-targets-team = Жоспарларды ашу
button-task-targets-late = Жоспарларды қарау
button-task-targets-own = Өзін-өзі бағалауды толтыру
button-task-targets-sign = Оқу және қол қою
button-task-targets-refusal = Парақты ашу
button-task-targets-year = Есептеу
refuse-targets-most = Нысаналы көрсеткіштердің ең көп саны: { $limit }. Біреуін алып тастаңыз немесе екеуін біріктіріңіз.
refuse-targets-empty = Жоспарда бірде-бір нысаналы көрсеткіш жоқ. Кемінде біреуін қосыңыз.
refuse-targets-too-many = Нысаналы көрсеткіштер { $limit }-тен көп. Артығын алып тастаңыз.
refuse-targets-too-few-measurable = Өлшенетін нысаналы көрсеткіштер жартысынан аз. Өлшенетінін қосыңыз немесе өлшенбейтінін алып тастаңыз.
refuse-targets-in-force = Жоспарға екеуі де қол қойған. Өзгерту үшін жаңасын жасаңыз.
refuse-targets-not-signed = Бұл жоспарға әлі екеуі де қол қойған жоқ: оның өзін өзгертіңіз.
refuse-targets-no-superior = Қызметкерлер тізімінде тікелей басшы жоқ, жоспарға екі адам қол қоя алмайды. Қызметкерлер тізімін жүргізетін қызметке айтыңыз.
refuse-targets-no-plan = Осы жылға екеуі де қол қойған жоспар жоқ. Алдымен оны жасап, қол қойыңыздар.
refuse-targets-unmarked = Барлық нысаналы көрсеткішке нәтиже қойылмаған, қалғаны: { $count }.
refuse-targets-unreadable = Түсініксіз: екі жол қажет. Алдымен нысаналы көрсеткіш, соңғы жолда — күтілетін нәтиже.
