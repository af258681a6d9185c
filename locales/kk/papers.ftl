# Ресми қағаздар: ортақ сөздер

paper-page = { $total } беттің { $page }-беті
paper-basis = Негіздеме: { $act }, { $paragraphs }-{ $count ->
    [one] тармақ
   *[other] тармақтар
 }.
paper-confidential = Қатаң жасырын ақпарат ({ $paragraph }-тармақ)
paper-paragraph = { $paragraph }-тармақ
paper-with-note = { $value } ({ $note })
paper-number = № { $number }
paper-reference = { $year } жылғы { $day } { $month ->
    [m1] қаңтардағы
    [m2] ақпандағы
    [m3] наурыздағы
    [m4] сәуірдегі
    [m5] мамырдағы
    [m6] маусымдағы
    [m7] шілдедегі
    [m8] тамыздағы
    [m9] қыркүйектегі
    [m10] қазандағы
    [m11] қарашадағы
   *[m12] желтоқсандағы
 } № { $number }
paper-quarter = { $year } жылғы { $number }-тоқсан
paper-half = { $year } жылғы { $half ->
        [first] бірінші
       *[second] екінші
    } жартыжылдық
paper-day = { $year } жылғы { $day } { $month }
paper-moment = { $day }, { $time }
paper-running = { $title } № { $number }
paper-in-time = мерзімінде
paper-late = мерзімінен кеш

paper-label-name = Т.А.Ә. (болған жағдайда)
paper-label-position = Лауазымы
paper-label-unit = Құрылымдық бөлімшесі
paper-label-servant = Бағаланатын адам
paper-label-evaluator = Бағалаушы адам
paper-label-period = Бағаланатын кезең
paper-label-mark = Баға
paper-label-grade = Бағалау нәтижесі
paper-label-why = Негізі

paper-signature-caption = (қолы, күні)
paper-signed = Bagalau ботында қол қойылды: { $moment }
paper-signed-on-paper = қағазда қол қойылды: { $day }
paper-refused = қол қоюдан бас тартты: { $reason }

paper-channel-bot = Bagalau ботында
paper-channel-phone = телефонограммамен
paper-channel-letter = хабарламасы бар тапсырыс хатпен
paper-channel-telegram = жеделхатпен
paper-channel-sms = ұялы байланыс нөміріне мәтіндік хабармен
paper-channel-email = электрондық поштамен
paper-channel-other = хабарламаны тіркейтін өзге де байланыс құралымен
paper-channel-paper = қағаз түрінде тапсырылды
paper-channel-refusal = танысудан бас тарту туралы акт жасалды

# Бағалау парағы

paper-sheet-title = Бағалау парағы
paper-sheet-name = Бағалау парағы
paper-sheet-subtitle = { $period } қорытындысы бойынша
paper-sheet-form = Нысан
paper-sheet-unverified = Уақытша нысан: қосымшаның ресми мәтіні енгізілмеген. Көрсеткіштер басқа актілерден алынған және ресми нысанмен салыстырылмаған.
paper-form-unverified = Уақытша нысан: қосымшаның ресми мәтіні енгізілмеген және осы нысанмен салыстырылмаған.
paper-sheet-revision = Парақ қайта толтырылды, { $revision }-редакция
paper-sheet-named-by = Бағалаушы адамның айқындауы бойынша: { $name }
paper-sheet-item = Көрсеткіш
paper-sheet-comment = Негіздеме
paper-sheet-mean = Орташа баға
paper-sheet-dates = Мерзімдер және танысу
paper-sheet-due = Баға қою мерзімі
paper-sheet-signed = Баға қойылды
paper-sheet-received = Нәтиже алынды
paper-sheet-not-received = алынған жоқ
paper-sheet-acquainted-at = Нәтижемен танысты
paper-sheet-not-acquainted = танысқан жоқ
paper-sheet-acknowledged = Танысқаны расталды
paper-sheet-not-acknowledged = расталған жоқ
paper-sheet-acknowledged-note = Танысу нәтиженің оқылғанын білдіреді, онымен келісуді білдірмейді.
paper-sheet-grounds = Нәтиже негіз болады
paper-sheet-no-remark = —
paper-sheet-acquaint-by = Танысу мерзімі
paper-sheet-apply-until = Калибрлеу сессиясы туралы өтініш берудің соңғы күні
paper-sheet-kept-until = Сақтаудың соңғы күні
paper-sheet-completed = бағалау аяқталған күн: { $completed }
paper-sheet-calibrated = Калибрлеу сессиясының шешімі
paper-sheet-before = Сессияға дейін
paper-sheet-after = Сессияның шешімімен
paper-sheet-stage = Сатысы
paper-sheet-protocol = Калибрлеу сессиясының хаттамасы
paper-sheet-acquainted = танысқаны Bagalau ботында расталды: { $moment }
paper-sheet-servant-role = Бағамен таныстым

# Дауланған нәтиже

paper-appealed = Қызметші келіспеген бағалау нәтижесі
paper-appealed-applicant = Бағамен келіспеген қызметші
paper-appealed-mark = Баға және оның нәтижесі
paper-appealed-signed = Баға қойылды
paper-appealed-received = Нәтиже алынды

# Өтініш

paper-application-title = Өтініш
paper-application-subtitle = Калибрлеу сессиясын өткізу туралы
paper-application-name = Калибрлеу сессиясын өткізу туралы өтініш
paper-application-to = Кімге
paper-application-from = Кімнен
paper-application-registration = Тіркеу
paper-application-number = Тіркеу нөмірі
paper-application-registered = Тіркелген уақыты
paper-application-last-day = Өтініш берудің соңғы күні
paper-application-term = Өтініш беру мерзімі
paper-application-in-time = Мерзімінде берілді
paper-application-late = Мерзімінен кеш берілді
paper-application-on-paper = қағаз түрінде келіп түсті; мерзім осы күнмен анықталады
paper-application-late-note = Өтініш тіркелді; ол бойынша шешімді өтініш жолданған лауазымды адам қабылдайды.
paper-application-text = Өтініш мәтіні
paper-application-no-text = Өтініште дәлелдер келтірілмеген.
paper-application-attachments = Қосымшалар
paper-application-applicant-role = Өтініш беруші

# Сессияны өткізу туралы шешім

paper-decision-title = Шешім
paper-decision-subtitle = Калибрлеу сессиясын өткізу және оның құрамын бекіту туралы
paper-decision-subtitle-rejected = Калибрлеу сессиясын өткізуден бас тарту туралы
paper-decision-name = Калибрлеу сессиясын өткізу және оның құрамын бекіту туралы шешім
paper-decision-name-rejected = Калибрлеу сессиясын өткізуден бас тарту туралы шешім
paper-decision-ground-maslikhat = Мәслихаттың шешімі ({ $paragraph }-тармақ)
paper-decision-ground-order = Шешім бұйрықпен ресімделді
paper-decision-preamble = Калибрлеу сессиясын өткізу туралы { $application } өтінішті қарап, бағалау әдістемесінің { $paragraphs }-{ $count ->
    [one] тармағына
   *[other] тармақтарына
 } сәйкес ШЕШІЛДІ:
paper-decision-hold = Осы шешімде көрсетілген бағалау нәтижесі бойынша калибрлеу сессиясы өткізілсін; соңғы күні — { $day } ({ $paragraph }-тармақ).
paper-decision-seats = Калибрлеу сессиясының { $count } мүшеден тұратын құрамы бекітілсін ({ $paragraph }-тармақ):
paper-decision-invite-evaluator = Бағасы қаралатын бағалаушы адам ({ $name }) дауыс беру құқығынсыз шақырылсын.
paper-decision-invite-applicant = Өтініш беруші ({ $name }) дауыс беру құқығынсыз шақырылсын.
paper-decision-votes-evaluator = Бағасы қаралатын бағалаушы адам ({ $name }) сессия құрамына кіреді және дауыс береді.
paper-decision-votes-applicant = Өтініш беруші ({ $name }) сессия құрамына кіреді және дауыс береді.
paper-decision-excluded = Олар сессия құрамына енгізілмейді ({ $paragraph }-тармақ).
paper-decision-support = Калибрлеу сессиясының қызметін { $hr } ұйымдастырады ({ $paragraph }-тармақ).
paper-decision-reject = Калибрлеу сессиясын өткізуден бас тартылсын: өтініш берілген күн — { $registered }, өтініш берудің соңғы күні — { $last } ({ $paragraph }-тармақ).
paper-decision-reason = Бас тарту себебі: { $reason }
paper-decision-terms = Мерзімдер
paper-decision-application = Өтініш тіркелді
paper-decision-decide-by = Шешім қабылдаудың соңғы күні
paper-decision-decided = Шешім қабылданды
paper-decision-hold-by = Сессия өткізудің соңғы күні
paper-decision-official-role = Тағайындауға құқығы бар лауазымды адам

paper-capacity-evaluator = бағалаушы адам
paper-capacity-disputed = бағасы қаралатын бағалаушы адам
paper-capacity-applicant = өтініш беруші
paper-capacity-other = лауазымды адамның шешімімен енгізілді

# Хаттама

paper-protocol-title = Хаттамасы
paper-protocol-subtitle = Калибрлеу сессиясының
paper-protocol-name = Калибрлеу сессиясының хаттамасы
paper-protocol-case = Іс
paper-protocol-application = Өтініш
paper-protocol-decision = Өткізу және құрамы туралы шешім
paper-protocol-held = Өткізілген күні мен уақыты
paper-protocol-place = Өткізілген орны
paper-protocol-case-heading = Қаралған іс
paper-protocol-members = Калибрлеу сессиясының құрамы
paper-protocol-capacity = Қатысу негізі
paper-protocol-speeches = Тыңдалды
paper-protocol-speech-evaluator = { $name }, бағалаушы адам: жұмыстың сипаттамасы және бағаның дәлелдері.
paper-protocol-speech-applicant = { $name }, бағаланатын адам: бағамен келіспеу дәлелдері.
paper-protocol-speech-applicant-written = { $name }, бағаланатын адам: бағамен келіспеудің жазбаша ұсынылған дәлелдері.
paper-protocol-speech-member = { $name }, калибрлеу сессиясының мүшесі.
paper-protocol-silent = Сөз сөйлеген жоқ.
paper-protocol-away = Сессияға келген жоқ: { $why }
paper-protocol-notices = Өтініш берушіге хабарлау
paper-protocol-notice-what = Не туралы
paper-protocol-notice-way = Қалай
paper-protocol-notice-day = Қашан
paper-protocol-notice-registered = Өтініштің тіркелуі
paper-protocol-notice-argue = Дәлел айтуға шақыру
paper-protocol-notice-call = Сессия күні
paper-protocol-proposals = Ұсыныстар және дауыс беру
paper-protocol-proposed-mark = Ұсынылған баға
paper-protocol-proposed-by = Кім ұсынды
paper-protocol-reason = Дәлелдері
paper-protocol-round = Баға
paper-protocol-round-result = Қорытынды
paper-protocol-not-carried = қабылданбады
paper-protocol-no-rounds = Бағаны түзету туралы ұсыныс түскен жоқ, дауыс беру өткізілмеді.
paper-protocol-absent = қатысқан жоқ
paper-protocol-for = Жақтап
paper-protocol-against = Қарсы
paper-protocol-votes = { $count }: { $names }
paper-protocol-carried = басым дауыспен қабылданды
paper-protocol-not-voted = Дауыс бермегендер: { $names }.
paper-protocol-rule-members = Шешім калибрлеу сессиясы мүшелерінің басым дауысымен қабылданады: { $total } дауыстан { $needed } дауыс қажет ({ $paragraph }-тармақ).
paper-protocol-rule-participants = Шешім калибрлеу сессиясы қатысушыларының басым дауысымен қабылданады: { $total } дауыстан { $needed } дауыс қажет ({ $paragraph }-тармақ).
paper-protocol-decision-heading = Калибрлеу сессиясының шешімі
paper-protocol-kept = Баға өзгеріссіз қалдырылды
paper-protocol-raised = Баға жоғарылатылды
paper-protocol-lowered = Баға төмендетілді
paper-protocol-was = Қаралғанға дейін: { $mark } — { $grade }.
paper-protocol-no-majority = Бірде-бір ұсыныс басым дауыс жинаған жоқ; бағалаушы адамның бағасы сақталады.
paper-protocol-steps = Мерзімдер
paper-protocol-step = Кезең
paper-protocol-due = Соңғы күні
paper-protocol-done = Орындалды
paper-protocol-step-decide = Өткізу және құрамы туралы шешім
paper-protocol-step-hold = Сессияны өткізу
paper-protocol-step-sign = Хаттамаға қол қою
paper-protocol-step-post = Хаттаманы ақпараттық жүйеге орналастыру
paper-protocol-appeal = Шағымдану тәртібі
paper-protocol-appeal-text = Мемлекеттік қызметші калибрлеу сессиясының шешіміне Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексінде белгіленген тәртіппен шағымдана алады ({ $paragraph }-тармақ).
paper-protocol-appeal-to = Шағым берілетін мекенжай: { $address }
paper-protocol-head = Журналдың бақылау белгісі
paper-protocol-member-role = Сессия мүшесі

# Көрсеткіштер: жоспар және оның орындалуы

paper-year = { $year } жыл
paper-kci-unit = Өлшем бірлігі
paper-kci-unit-of = (өлшем бірлігі: { $unit })
paper-kci-direction = Бағыты
paper-kci-direction-more = неғұрлым көп болса, соғұрлым жақсы
paper-kci-direction-less = неғұрлым аз болса, соғұрлым жақсы
paper-kci-direction-done = орындау немесе орындамау
paper-kci-done = орындалды
paper-kci-not-done = орындалған жоқ
paper-kci-to-do = орындау
paper-kci-planned = Жоспарлы мәні
paper-kci-actual = Нақты мәні
paper-kci-percent = Іске асыру пайызы
paper-kci-allowed = Жол берілетін баға
paper-kci-term = Мерзімі
paper-kci-change = Күтілетін оң өзгеріс
paper-kci-document = Құжат немесе мақсат
paper-kci-by-quarter = { $number }-тоқсан: { $planned }
paper-kci-cumulative = (өспелі жиынтықпен)
paper-kci-plan = Жеке жұмыс жоспары
paper-kci-values = Нақты мәндер жіберілді
paper-kci-values-note = Нақты мәндердің алдын ала есебі.
paper-kci-no-table = { $table }: енгізілмеген, жол берілетін баға шектелмейді.

# Жеке жұмыс жоспары

paper-plan-for-year = { $year } жылға арналған
paper-plan-for-quarter = { $year } жылғы { $number }-тоқсанға арналған
paper-plan-replaced = Жоспардың бұл редакциясы жаңасымен ауыстырылды және енді қолданылмайды.
paper-plan-not-approved = Жоба: жоспар бекітілген жоқ және қолданылмайды.
paper-plan-version = { $version }-редакция
paper-plan-period = Кезең
paper-plan-change = Өзгерту негізі
paper-plan-change-functions = Мемлекеттік органның функциялары өзгерді
paper-plan-change-structure = Мемлекеттік органның құрылымы өзгерді
paper-plan-change-both = Мемлекеттік органның функциялары мен құрылымының НМИ-ге қол жеткізуге тікелей әсер ететін өзгеруі
paper-plan-dates = Мерзімдер
paper-plan-due = Бекіту мерзімі
paper-plan-approved = Жоспар бекітілді
paper-plan-post-by = Ақпараттық жүйеге орналастыру мерзімі
paper-plan-posted = Жоспар орналастырылды
paper-plan-no-approval = бекітілген жоқ
paper-plan-not-posted = орналастырылған жоқ
paper-plan-evaluator = Белгіледі
paper-plan-planning = Келісілді
paper-plan-hr = Келісілді
paper-plan-approver = Бекітемін
paper-plan-head = Жоспармен таныстым

# Командалық жолда

refuse-paper-none = Мұндай қағаз жоқ: нөмірлерді bagalau paper list көрсетеді.
refuse-paper-early = Іс бойынша бұл қағаз әлі жоқ.
refuse-paper-changed = Бұл жазба ботты айналып өтіп өзгертілген, сондықтан қағаз басылмайды. Әкімшіге айтыңыз: bagalau doctor не өзгергенін көрсетеді.

# Бағалау кестесі

paper-schedule-title = Бағалау кестесі
paper-schedule-revision = { $revision }-редакция
paper-schedule-what = Не істеледі
paper-schedule-day = Соңғы күні
paper-schedule-plan = Жоспарланатын күн
paper-schedule-paragraph = Тармақ
paper-schedule-drafted = Жасалды
paper-schedule-approved = Бекітілді
paper-schedule-not-approved = Әлі бекітілмеген
paper-schedule-draft = Жоба: кесте бекітілмеген, ол бойынша бағалау ашылмайды.
paper-schedule-order = Құжат
paper-schedule-hr = Жасаған
paper-schedule-official = Бекіткен
paper-schedule-event-kci_plan = НМИ бар жоспарларды бекіту
paper-schedule-event-kci_values = НМИ-дің нақты мәндерін бағалайтын адамдарға жіберу
paper-schedule-event-kci_notice = Басшыларды бағалау туралы хабардар ету
paper-schedule-event-ranking_notice = Қызметшілерді бағалау туралы хабардар ету
paper-schedule-event-quarter_mark = Бағалау парақтарына қол қою
paper-schedule-event-survey_close = 360 әдісі бойынша сауалнаманы жабу
paper-schedule-event-final_mark = Жылдың қорытынды бағасын қалыптастыру
paper-schedule-event-acquaint_dismissed = Жұмыстан шыққандарды таныстыру
paper-finals-title = Қорытынды бағалар
paper-finals-sum = Есебі
paper-finals-mending = қайта есептеледі: тоқсан түзетіліп жатыр
paper-finals-formed = Жылдың есепті тоқсандарының орташа бағасы ретінде қалыптастырылды
paper-finals-rounding = Мемлекеттік органда қалыптасқан тәжірибе бойынша тоқсандар дөңгелектелмей қосылады; бөлшекте бағалардың қосындысы олардың санына бөлінеді.

# Комиссия отырысының хаттамасы

paper-sitting-quarter = { $period } үшін тоқсандық бағалау
paper-sitting-half = { $year } жылғы { $number }-жартыжылдық үшін бағалау
paper-sitting-year = { $year } жыл үшін жылдық бағалау
paper-sitting-draft = Жоба: шешім әлі жоқ, комиссия оны қабылдаған жоқ.
paper-sitting-order-unverified = Кворум мен дауыс беру тәртібі қолдағы акт мәтінінде жазылмаған. Комиссия мемлекеттік органда қалыптасқан тәжірибе бойынша отырыс өткізеді.
paper-sitting-order = Комиссия құрамы туралы бұйрық
paper-sitting-quorum = Кворум
paper-sitting-quorum-met = отырысқа қатысқаны: { $present }; дауыс беру құқығы барлар: { $total }; кворум үшін қажет: { $needed }
paper-sitting-quorum-needed = дауыс беру құқығы барлар: { $total }; кворум үшін қажет: { $needed }
paper-sitting-follows = Шешімі қайта қаралатын отырыс
paper-sitting-ground = Қайта қарау негізі
paper-sitting-body = Комиссия құрамы
paper-sitting-post-chair = төраға
paper-sitting-post-member = комиссия мүшесі
paper-sitting-post-former = құрам өзгергенге дейін комиссия мүшесі
paper-sitting-post-secretary = хатшы, дауыс бермейді
paper-sitting-results = Бағалау нәтижелері
paper-sitting-number = Р/с №
paper-sitting-names = Қызметшілердің Т.А.Ә. (болған жағдайда)
paper-sitting-given = Бағалау нәтижелері туралы мәліметтер
paper-sitting-recommendations = Комиссияның ұсынымдары
paper-sitting-undecided = Шешім қабылданған жоқ: нәтиже басқа отырысқа қалдырылды.
paper-sitting-left-out = Қаралған жоқ: қызметі тоқтатылған ({ $day }).
paper-sitting-fallen = Қаралған жоқ: парақ түзетуге қайтарылды.
paper-sitting-admitted = Қызметі тоқтатылғаннан кейін уәкілетті тұлғаның шешімімен қаралды: { $reason }
paper-sitting-votes = Дауыс беру
paper-sitting-question = Мәселе
paper-sitting-approve = Бекіту: № { $rows }
paper-sitting-value = № { $rows }: { $value } деп түзету
paper-sitting-unanimous = { $count }, бірауыздан
paper-sitting-tie = шешілмеді: дауыстар тең бөлінді
paper-sitting-withdrawn = Қатысудан өздері бас тартты: { $names }.
paper-sitting-rule-chair = Дауыс беру ашық. Шешім көпшілік дауыспен қабылданады; дауыстар тең болса, төрағаның дауысы шешуші болады.
paper-sitting-rule-nobody = Дауыс беру ашық. Шешім көпшілік дауыспен қабылданады; дауыстар тең болса, шешім қабылданбайды.
paper-sitting-conclusion = Комиссияның қорытындысы:
paper-sitting-checked = Тексерілді:
paper-sitting-role-secretary = Комиссияның хатшысы
paper-sitting-role-chair = Комиссияның төрағасы
paper-sitting-role-member = Комиссияның мүшесі
paper-sitting-role-former = Комиссияның мүшесі

# Танысудан бас тарту туралы акт: үлгі

paper-refusal-title = Бағалау нәтижелерімен танысудан бас тарту туралы акт
paper-refusal-free = { $form }. Үлгі мемлекеттік органда қалыптасқан тәжірибе бойынша жасалған: бағалау тәртібі туралы акт оның нысанын бермейді.
paper-refusal-sheets = Таныстырылған құжаттар
paper-refusal-when = Күні мен уақыты
paper-refusal-where = Орны
paper-refusal-words = Біз, төменде қол қоюшылар, қызметшіге ({ $name }) бағалау нәтижелерімен жазбаша нысанда танысу ұсынылғаны, қызметші танысудан бас тартқаны туралы осы актіні жасадық.
paper-refusal-how = Бас тарту мән-жайлары:
paper-refusal-name = (тегі, аты, әкесінің аты, лауазымы)

# Балл бойынша бағалау парағы (тоқсан) және оған қол қоюдан бас тарту туралы акт

paper-points-title = Бағалау парағы
paper-points-period = (бағаланатын кезең)
paper-points-name = Бағаланатын қызметшінің тегі, аты, әкесінің аты (бар болса)
paper-points-position = Бағаланатын қызметшінің лауазымы
paper-points-unit = Бағаланатын қызметшінің құрылымдық бөлімшесінің атауы
paper-points-heading = Лауазымдық міндеттердің орындалуын бағалау:
paper-points-own = Қызметшінің өзін-өзі бағалауы
paper-points-superior = Тікелей басшының бағалауы
paper-points-incentive = Көтермеленетін көрсеткіштер мен қызмет түрлері туралы мәліметтер
paper-points-execution = Орындаушылық тәртіпті бұзу фактілері туралы мәліметтер
paper-points-labour = Еңбек тәртібін бұзу фактілері туралы мәліметтер
paper-points-note = Ескертпе
paper-points-own-result = Өзін-өзі бағалау нәтижесі:
paper-points-result = Бағалау нәтижесі:
paper-points-no-own = —
paper-points-struck = есепке алынбады
paper-points-told = мәлімет: { $hr }
paper-points-agreed = Тікелей басшы келіскен
paper-points-own-missing = қызметші өз бөлігін ұсынбаған
paper-points-unsigned = Қызметшінің қолының орнына
paper-points-decided = Комиссияның шешімі бойынша
paper-points-servant-role = Қызметші
paper-points-caption = Тегі, аты, әкесінің аты (бар болса), күні, қолы
paper-points-refused = Қызметші қол қоюдан бас тартқан құжат
paper-points-refusal-free = Акт ботта жасалған; нысаны мемлекеттік органда қалыптасқан тәжірибе бойынша: бағалау тәртібі туралы актіде ол берілмеген.

# Құзыреттер бойынша парақ

paper-competences-practice = Парақтың нысаны, «{ $meets }» үшін { $share } шегі және қол қою тәртібі мемлекеттік органда қалыптасқан тәжірибе бойынша белгіленген: актінің қолда бар мәтінінде олар жоқ.
paper-competences-tier = Лауазымдар тобы
paper-competences-name = Құзырет
paper-competences-shown = Көрінген индикатор
paper-competences-of = { $shown } / { $count }
paper-competences-given = Парақ бойынша нәтиже
paper-competences-decided = Комиссияның шешімі
paper-competences-undecided = Комиссия нәтижені әлі қараған жоқ
paper-competences-read = нәтижемен таныстым
