# Орындалған НМИ саны бойынша бағалау: жоспар, бағалау парағы, өткен кезең туралы тарау

counted-head = <b>{ $form }</b>, { $period }
    { $person }, { $position }
counted-why = Бағаланбаған себебі: { $kind }. { $reason }
counted-signers = Жоспар мен парақты { $superior } толтырады, жоғары тұрған басшы қарайды: { $higher }.
counted-head-alone = Жоспарды бірінші басшы жасайды және өзі бекітеді: { $superior } ({ $paragraph }). Мемлекеттік органда қалыптасқан тәжірибе бойынша параққа да оның бір өзі қол қояды.
counted-alone = Жоспар мен парақты { $superior } толтырады. Акт оларды жоғарыдан кім қарайтынын айтпайды; мемлекеттік органда қалыптасқан тәжірибе бойынша оның бір өзі қол қояды.
counted-stage-planning = Жоспар жасалып жатыр.
counted-stage-approving = Жоспар жоғары тұрған басшының қарауында.
counted-stage-filling = Жоспар күшінде, парақ толтырылып жатыр.
counted-stage-agreeing = Парақ жоғары тұрған басшының қарауында.
counted-stage-agreed = Парақ келісілді, әрі қарай Комиссия шешеді.
counted-stage-decided = Парақты Комиссия қарады, шешімі нәтижеде.
counted-back-plan-returned = Жоспар қайтарылды: { $words }
counted-back-insufficient = Парақ қайтарылды, фактілер жеткіліксіз: { $words }
counted-back-unreliable = Парақ қайтарылды, фактілер дұрыс емес: { $words }
counted-term = Қайта ұсыну мерзімі: { $deadline }
counted-no-kcis = НМИ әлі жоқ.
counted-line-planned = { $number }. { $name } · көрсеткіш саны: { $count }
counted-line-open = { $number }. { $name } · белгіленбегені: { $count }
counted-line-met = { $number }. ✓ { $name }
counted-line-unmet = { $number }. ✗ { $name }
counted-grade = <b>Орындалған НМИ саны: { $met }, барлығы: { $count }. { $grade }</b> ({ $paragraph })
counted-grade-practice = <b>Орындалған НМИ саны: { $met }, барлығы: { $count }. { $grade }</b>
    Актіде бұл айтылмаған: мемлекеттік органда қалыптасқан тәжірибе бойынша осылай бағаланады.
counted-grade-running = Әзірге орындалған НМИ саны: { $met }, барлығы: { $count }. { $grade } ({ $paragraph })
counted-grade-running-practice = Әзірге орындалған НМИ саны: { $met }, барлығы: { $count }. { $grade }
    Актіде бұл айтылмаған: мемлекеттік органда қалыптасқан тәжірибе бойынша осылай бағаланады.
counted-kci = <b>НМИ { $number }.</b> { $name }
counted-indicator = { $number }) { $text }
    Жоспар: { $planned }
counted-fact-met = ✓ Толық орындалды: { $fact }
counted-fact-unmet = ✗ Орындалмады: { $fact }
counted-ask-kci = НМИ { $number }, барлығы { $count }. Оны бір хабарламамен жіберіңіз: бірінші жолда НМИ, одан кейін әр жолда бір көрсеткіш. Көрсеткіш жолындағы соңғы нүктелі үтірден кейін жоспарлы мәнін және оны не растайтынын жазыңыз. Мысалы:

    Азаматтардың өтініштерін қарау
    Өтініштер мерзімінде қаралды; 100 %, тіркеу журналы
    Қайталама шағым жоқ; 0, шағымдар тізілімі

    Барлық көрсеткіші толық орындалса ғана НМИ орындалған болып саналады. Кез келген батырма күтуді тоқтатады.
counted-ask-met = Көрсеткіш толық орындалды. Қандай мәнге жеткенін және оны не растайтынын 500 таңбаға дейін жазыңыз. Кез келген батырма күтуді тоқтатады.

    { $text }
    Жоспар: { $planned }
counted-ask-unmet = Көрсеткіш толық орындалмады. Қандай мәнге жеткенін және оны не растайтынын 500 таңбаға дейін жазыңыз. Кез келген батырма күтуді тоқтатады.

    { $text }
    Жоспар: { $planned }
counted-ask-return = Жоспар неге бекітілмейді? Себебін тікелей басшы оқиды. Кез келген батырма күтуді тоқтатады.
counted-ask-insufficient = Қандай фактілер жетіспейді ({ $paragraph })? Жазғаныңызды тікелей басшы оқиды. Кез келген батырма күтуді тоқтатады.
counted-ask-unreliable = Қандай фактілер дұрыс емес және неге ({ $paragraph })? Жазғаныңызды тікелей басшы оқиды. Кез келген батырма күтуді тоқтатады.
counted-sign-plan = Қол қойғаннан кейін жоспар жоғары тұрған басшыға бекітуге жіберіледі.
counted-sign-plan-alone = Қол қойғаннан кейін жоспар күшіне енеді.
counted-sign-approve = Бекітілгеннен кейін жоспар күшіне енеді, парақты тікелей басшы толтырады.
counted-sign-judge = Қол қойғаннан кейін парақ жоғары тұрған басшының қарауына жіберіледі. Параққа қызметшінің қол қоюы қажет емес.
counted-sign-judge-alone = Қол қойғаннан кейін парақ келісілген болып саналады және Комиссияға енгізіледі. Параққа қызметшінің қол қоюы қажет емес.
counted-sign-decide = Қол қойғаннан кейін парақ келісілген болып саналады және Комиссияға енгізіледі.
counted-button-add = НМИ қосу…
counted-button-rewrite = Қайта жазу…
counted-button-drop = НМИ-ді өшіру
counted-button-sign-plan = Жоспарға қол қою…
counted-button-plan-yes = Жоспарға қол қою
counted-button-approve = Жоспарды бекіту…
counted-button-approve-yes = Жоспарды бекіту
counted-button-return = Жоспарды қайтару…
counted-button-met = { $number }) ✓ орындалды…
counted-button-unmet = { $number }) ✗ орындалмады…
counted-button-sign = Параққа қол қою…
counted-button-judge-yes = Параққа қол қою
counted-button-agree = Келісу…
counted-button-decide-yes = Келісу және қол қою
counted-button-insufficient = Қайтару: факті аз…
counted-button-unreliable = Қайтару: факті дұрыс емес…
counted-button-open = Парақты ашу
counted-button-board = НМИ бойынша парақтар
counted-dropped-toast = НМИ өшірілді
counted-plan-signed-toast = Жоспарға қол қойылды
counted-plan-approved-toast = Жоспар бекітілді
counted-signed-toast = Параққа қол қойылды
counted-agreed-toast = Парақ келісілді
counted-named-toast = Парақ ашылды, басшыға хабарланды
counted-board-title = <b>НМИ бойынша парақтар</b>, { $period }
    Барлығы: { $count }
counted-state-planning = { $name }: жоспар жасалып жатыр
counted-state-approving = { $name }: жоспар бекітуде
counted-state-filling = { $name }: парақ толтырылып жатыр
counted-state-agreeing = { $name }: парақ келісуде
counted-state-agreed = ✓ { $name }: Комиссияға
counted-state-decided = ✓ { $name }: шешілді
chapter-title = <b>{ $number }-тарау</b>, { $period }
chapter-who = Мемлекеттік органда қалыптасқан тәжірибе бойынша мына себеппен бағаланбағандар бағаланады: { $kinds }; басшылар да кіреді. Әрқайсысын жауапты адам атайды және себебін көрсетеді.
chapter-nobody = Әзірге ешкім аталмады.
chapter-named = { $name } · { $kind }: { $reason }
chapter-late = Кезең акт қабылданғанға дейін аяқталған, сондықтан жоспардың мерзімі ({ $paragraph }) ешкімге қолданылмайды.
chapter-button = { $number }-тарау: { $period }
chapter-button-name = Қызметшіні атау…
chapter-button-board = Бағалау барысы
chapter-button-find = Аты бойынша іздеу…
chapter-candidates = Кімді атайсыз, { $period }? Табылғаны: { $count }
chapter-ask-person = Атының бір бөлігін немесе табельдік нөмірін жазыңыз. Кез келген батырма күтуді тоқтатады.
chapter-person = <b>{ $name }</b>, { $position }
    { $period }
chapter-ask-kind = Қызметші қандай себеппен бағаланбады?
chapter-ask-reason = { $kind }. Қай күндері және қандай құжат бойынша екенін 500 таңбаға дейін жазыңыз. Оны қызметшінің басшылары оқиды; жазба журналда қалады. Кез келген батырма күтуді тоқтатады.
notice-counted-plan = НМИ жоспарын жасаңыз: { $person }, { $period }.
notice-counted-plan-back = Жоспар себебімен қайтарылды: { $person }, { $period }.
notice-counted-approve = Жоспарды бекітуіңіз керек: { $person }, { $period }.
notice-counted-judge = Жоспар күшіне енді. Бағалау парағын толтырыңыз: { $person }, { $period }.
notice-counted-judge-back = Бағалау парағы фактілеріне байланысты қайтарылды: { $person }, { $period }.
notice-counted-decide = Бағалау парағын қарауыңыз керек: { $person }, { $period }.
task-counted-plan = НМИ жоспарын жасаңыз: { $number }, { $period }
task-counted-approve = Жоспарды қараңыз: { $number }, { $period }
task-counted-fill = НМИ парағын толтырыңыз: { $number }, { $period }
task-counted-agree = НМИ парағын қараңыз: { $number }, { $period }
task-counted-late = НМИ бойынша мерзімінде қайта ұсынылмаған парақ: { $count }
task-counted-bring = Келісілген парақтарды Комиссияға енгізіңіз: { $period }, парақ саны: { $count }. Отырыс әлі тағайындалмады
button-task-counted-bring = Комиссияға өту
button-task-counted-plan = Жоспар жасау
button-task-counted-approve = Жоспарды қарау
button-task-counted-fill = Парақты толтыру
button-task-counted-agree = Парақты қарау
button-task-counted-late = Бағалау барысы
refuse-counted-kci = Жазба оқылмады. Бірінші жолда НМИ, төменде кемінде бір көрсеткіш болуы керек: «не өлшенеді; жоспарлы мәні».
refuse-counted-indicator = Көрсеткіш жолында нүктелі үтір, одан кейін жоспарлы мәні және оны не растайтыны болуы керек: «{ $line }».
refuse-counted-indicators = Бір НМИ-дің көрсеткіш саны: ең көбі { $limit }. Ұсақтарын біріктіріңіз.
refuse-counted-full = Жоспарда барлық НМИ бар, олардың саны тура { $count }. Артығы қосылмайды: біреуін қайта жазыңыз.
refuse-counted-count = Жоспарда тура { $count } НМИ болуы керек, қазір { $found }.
refuse-counted-no-fact = Қандай мәнге жеткенін және оны не растайтынын жазыңыз: фактісіз көрсеткіш белгіленбейді.
refuse-counted-unjudged = Белгіленбеген көрсеткіш бар, саны: { $count }. Әр НМИ-ді ашыңыз.
refuse-counted-stage = { $stage ->
    [planning] Жоспар әлі жасалып жатыр немесе қайтарылды. Парақты қайта ашыңыз.
    [approving] Жоспарға қол қойылды, ол жоғарыда қаралып жатыр. Парақты қайта ашыңыз.
    [filling] Жоспар күшінде, парақ толтырылып жатыр. Парақты қайта ашыңыз.
    [agreeing] Параққа қол қойылды, ол жоғарыда қаралып жатыр. Парақты қайта ашыңыз.
   *[agreed] Парақ келісілді, енді өзгермейді.
    }
refuse-counted-changed = Сіз қарап отырғанда парақ өзгерді. Оны қайта ашыңыз.
refuse-counted-kind = Тарауда тек тізіміндегі себептер бар. Батырмалардың бірін таңдаңыз.
refuse-counted-not-then = { $person }: бұл кезеңде қызметте болмаған, тарау оған қатысты емес.
