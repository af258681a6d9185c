# Іс: карточкасы

case-head = <b>{ $number } ісі</b>
case-applicant = Өтініш беруші: { $name }, { $position }
case-evaluator = Бағалаушы адам: { $name }
case-period = Дауланған нәтиже: { $period }
case-state = Кезең: { $stage }
case-late = ⚠ Мерзімінен кеш берілген
case-refusal = Шешім: бас тартылды. Себебі: { $reason }
case-term = { $step } · { $deadline }
case-term-missed = ⚠ { $step }: соңғы күні { $day } ({ $paragraph }) болған, мерзімі өтіп кетті
case-term-decide = Өткізу және құрамы туралы шешім
case-term-hold = Сессия
case-term-post = Хаттаманы жүйеге орналастыру
case-body = Сессия құрамы:
case-member = • { $name } — { $capacity }
case-capacity-evaluator = басқаларды бағалайды
case-capacity-hr-worker = { $hr }
case-capacity-other = лауазымды адамның шешімімен
case-capacity-applicant = өтініш беруші
case-capacity-disputed = дауланған бағаны қойған адам
case-call = Сессия: <b>{ $when }</b>
    Өтетін орны: { $place }
case-posted = Хаттама жүйеге орналастырылды: { $day }
case-met = Кері байланыс кездесуі: { $day }. { $note }
case-decided-elsewhere = Шешім қабылданды. Органыңыздың шешімі бойынша баға Telegram арқылы берілмейді: хаттаманы { $hr } береді.
case-decided-grade = Сессияның шешімі: <b>{ $grade }</b>
case-kept = Сессияның шешімі: баға өзгерген жоқ — <b>{ $mark }</b>
    { $grade }
case-changed = Сессияның шешімі: бұрын { $before } болған, енді <b>{ $after }</b>
    { $grade }
case-label = { $number } · { $stage } · { $name }
case-stage-registered = тіркелді, шешім күтуде
case-stage-composed = құрамы бекітілді
case-stage-called = сессия тағайындалды
case-stage-sitting = сессия өтіп жатыр
case-stage-voting = дауыс берілуде
case-stage-decided = шешім қабылданды, хаттама дайындалуда
case-stage-signing = хаттамаға қол қойылуда
case-stage-signed = хаттамаға қол қойылды
case-stage-withdrawn = өтініш қайтарып алынды
case-stage-refused = өткізуден бас тартылды
case-stage-fallen = тоқтатылды: нәтиже қайтарып алынды
case-quote-cut = Басы ғана көрсетілді; мәтін толық сақталады.
case-appeal = Сессияның шешіміне Әкімшілік рәсімдік-процестік кодексте белгіленген тәртіппен шағымдануға болады ({ $paragraph }).
case-appeal-address = Қайда: { $address }
case-note-registered = Өтініш лауазымды адамның шешімін күтуде. Сессия басталғанға дейін оны қайтарып алуға немесе файл қосуға болады.
case-note-composed = Сессия өтеді. Күні мен орнын { $hr } хабарлайды.
case-note-withdrawn = Өтініш қайтарып алынды, ол журналда қалды. Мерзімі өткенше жаңасын беруге болады.
case-note-object = Келіспейтініңізге дәлелдерді сессия мүшелеріне жазбаша немесе ауызша келтіруге құқығыңыз бар ({ $paragraph }). Оларды алдын ала осында жазуға да болады.
case-note-object-free = Дәлелдеріңізді алдын ала жазуға немесе сессияда айтуға болады.
cases-title = <b>Калибрлеу сессиялары</b>
    Сіз қатысатын істер.
cases-none = <b>Калибрлеу сессиялары</b>
    Сіз қатысатын іс жоқ.
cases-more = { $count ->
   *[other] Бұдан бұрынғы тағы { $count } іс бар.
}

# Батырмалар

button-case = { $number } ісі
button-to-case = Іске өту
button-my-cases = Калибрлеу
button-host-case = Сессияны жүргізу
button-protocol = Хаттаманы оқу
button-file = Іс материалдары
button-copy-number = Нөмірді көшіру
button-attach = Файл қосу
button-withdraw = Өтінішті қайтарып алу…
button-withdraw-yes = Қайтарып алу
button-apply-again = Қайта беру
button-object = Қарсылық жазу
button-object-again = Қарсылықты өзгерту
button-register = Тіркеу
button-write-again = Қайта жазу
button-body = Сессия құрамы
button-refuse-late = Бас тарту (кеш берілген)…
button-approve = Бекіту…
button-change-body = Құрамды өзгерту
button-propose-again = Ереже бойынша құрам
button-seats-done = Құрамды тексеру
button-hold = Сессияны өткізу
button-comes = Келемін
button-cannot = Келе алмаймын
button-step-out = Құрамнан шығу…
button-step-out-yes = Құрамнан шығу
button-take-part = Сессияға қатысамын
button-support = { $mark } бағасын қолдау
button-another-mark = Басқасын ұсыну
button-mark-reason = Әрі қарай: неге { $mark }
button-vote-yes = { $mark }: жақтаймын
button-vote-no = { $mark }: қарсымын
button-argue = Бағаны дәлелдеу
button-argue-again = Дәлелді өзгерту
button-meeting = Кездесуді жазу…
button-today = Бүгін
button-yesterday = Кеше
button-sign-protocol = Хаттамаға қол қою
button-said-object = Қарсылықты жіберу
button-said-argue = Дәлелді жіберу
button-said-refuse = Бас тарту
button-said-mark = Ұсынысты енгізу
button-said-meet = Жазу

# Өтініш

apply-head = <b>Калибрлеу сессиясын өткізу туралы өтініш</b>
    { $period } бойынша нәтиже
apply-decides = Шешім қабылдайтын — { $title }:
apply-official = { $name }, { $position }
apply-no-official = Шешім қабылдайтын — { $title }; өтінішті { $hr } жеткізеді.
apply-received = Нәтиже алынған күн: { $received }.
apply-acquainted = Нәтижемен танысқан күніңіз: { $received }.
apply-term = Өтінішке осы күннен кейін { $count ->
   *[other] { $count } жұмыс күні
} беріледі, { $deadline }.
apply-term-late = Өтінішке { $count ->
   *[other] { $count } жұмыс күні
} берілген, соңғысы — { $day } ({ $paragraph }). Мемлекеттік органда қалыптасқан тәжірибе бойынша кеш берілген өтініш қабылданып, белгіленеді; шешімді лауазымды адам қабылдайды.
apply-skipped = Есепке кірмейді: { $days }.
apply-skipped-day = { $day } ({ $reason })
apply-who-sees = Өтінішті көретіндер: лауазымды адам, сессияны жүргізетін { $hr }, бағалаушы адам және сессия мүшелері.
apply-write = Немен және неге келіспейтініңізді бір хабарламамен, еркін нысанда, { $limit } таңбадан асырмай жазыңыз. Кез келген батырма күтуді тоқтатады.
apply-review = { $period } бойынша нәтиже туралы өтінішті тіркейміз бе?
apply-review-late = ⚠ Мерзімі өтті: өтініш кеш берілген деп белгіленеді.
apply-review-hint = Тіркегеннен кейін бірден { $count } файлға дейін фото мен құжат қосуға болады.
said-apply = Өтініш тіркелді
said-object = Қарсылық жіберілді
said-argue = Дәлел жіберілді
said-refuse = Бас тарту жазылды
said-mark = Ұсыныс енгізілді
said-meet = Кездесу жазылды
withdraw-ask = { $number } өтінішін қайтарып аласыз ба?

    Ол журналда қалады. Өтінішке берілген жұмыс күндері өткенше жаңасын беруге болады; одан кейінгісі кеш берілген деп белгіленеді.
withdrawn-toast = Өтініш қайтарып алынды
attach-ask = { $number } өтінішіне фото немесе құжат жіберіңіз: { $count } файлға дейін. Оларды өтінішті көретіндер көреді. Аяқтау үшін кез келген батырманы басыңыз.
attach-fetching = Қабылдап жатырмын: { $name }…
attach-done = ✓ Қосылды: { $name }. Тағы жіберуге болады.
attach-failed = Файл қабылданбады. Ештеңе жоғалған жоқ: қайта жіберіңіз.
attach-files-only = Мұнда фото немесе құжат керек. Файл жіберіңіз немесе аяқтау үшін батырманы басыңыз.
photo-name = Фото { $number }.jpg
object-ask = Бағаға қарсы дәлелдеріңізді { $limit } таңбадан асырмай жазыңыз. Жаңа мәтін бұрынғысының орнын басады.
object-who-sees = Оларды сессия мүшелері, бағалаушы адам, { $hr } және лауазымды адам көреді; олар хаттамаға енеді.

# Шешім және құрам

official-in-time = Өтініш мерзімінде берілген: сессия өткізіледі ({ $paragraph }). Мемлекеттік органда қалыптасқан тәжірибе бойынша одан бас тартылмайды. Сіз құрамды бекітесіз.
official-late = Өтініш кеш берілген: мемлекеттік органда қалыптасқан тәжірибе бойынша сессияны өткізу не себебін айтып бас тарту — сіздің шешіміңіз.
official-is-evaluator = ⚠ Дауланып жатқан — сіздің өз бағаңыз, ал сізден басқа шешетін адам жоқ. Сіз құрамға кірмейсіз ({ $paragraph }). Мемлекеттік органда қалыптасқан тәжірибе бойынша сессиядан бас тарта алмайсыз.
official-is-evaluator-advice = ⚠ Дауланып жатқан — сіздің өз бағаңыз, ал сізден басқа шешетін адам жоқ. Мемлекеттік органда қалыптасқан тәжірибе бойынша сессиядан бас тарта алмайсыз; өзіңізді құрамға енгізбеуге кеңес береміз.
official-maslikhat = Сессия мәслихаттың шешімі негізінде өткізіледі, құрамы да сол шешіммен бекітіледі ({ $paragraph }); оны { $hr } жазады.
body-head = <b>{ $number } ісі бойынша сессия құрамы</b>
    Мүшелер саны: { $count }
body-nobody = Ешкім таңдалған жоқ.
body-member = • <b>{ $name }</b>, { $position } — { $why } ({ $paragraph })
body-member-plain = • <b>{ $name }</b>, { $position } — { $why }
body-why-evaluator = басқаларды бағалайды
body-why-hr-worker = { $hr }
body-why-other = қосымша енгізілді
body-why-applicant = өтініш беруші
body-why-disputed = дауланған бағаны қойған адам
body-lawful = Құрам актінің ережесіне сай.
body-fine = Құрам бойынша ескерту жоқ.
body-faults = Бұлай бекітуге болмайды:
body-warnings = Бұлай бекітуге болады. Мынаны ескеріңіз:
body-barred = { $name }: дауға қатысушы, құрамға кірмейді ({ $paragraph })
body-namer = { $name }: дауланған бағаны қоюды тапсырған, мемлекеттік органда қалыптасқан тәжірибе бойынша құрамға кірмейді
body-applicant = { $name }: өтініш беруші, өз бағасы туралы өзі шешпейді
body-left = { $name }: енді жұмыс істемейді
body-out = { $name }: мүдделер қақтығысына байланысты құрамнан шыққан
body-empty = ешкім жоқ
body-small = мүшелер саны { $count } адамнан аз ({ $paragraph })
body-even = мүшелер саны жұп ({ $paragraph })
body-no-hr = персоналды басқару қызметінің қызметкері жоқ ({ $paragraph })
body-no-evaluator = басқа бірде-бір бағалаушы адам жоқ ({ $paragraph })
advice-barred = { $name }: дауға қатысушы, енгізбеген жөн
advice-namer = { $name }: дауланған бағаны қоюды тапсырған, енгізбеген жөн
advice-no-evaluatee = { $name }: бұл тоқсанда ешкімді бағаламайды, ал сессия — бағалаушы адамдардың кездесуі ({ $paragraph })
advice-small = мүшелер саны { $count } адамнан аз
advice-even = мүшелер саны жұп: дауыстар тең бөлінсе, баға өзгермейді
advice-no-hr = персоналды басқару қызметінің қызметкері жоқ
advice-no-evaluator = басқа бірде-бір бағалаушы адам жоқ
seats-head = <b>Құрамға кім кіреді</b> · таңдалғаны: { $count }
    { $members }
seat-chosen = ✓ { $person }
seat-free = { $person }
hold-ask = { $number } ісі бойынша сессияны өткізіп, { $count } мүшеден тұратын құрамды бекітесіз бе?
hold-term = Сессия: { $deadline }
hold-hint = Хабарлама алатындар: өтініш беруші, бағалаушы адам, мүшелер, { $hr }.
held-toast = Құрам бекітілді
refusal-ask = Кеш берілген { $number } өтініші бойынша сессиядан бас тартасыз ба?

    Себебін { $limit } таңбадан асырмай жазыңыз. Оны өтініш беруші, бағалаушы адам және { $hr } көреді. Кез келген батырма күтуді тоқтатады.

# Сессия

member-called = Сіз сессия құрамына енгізілдіңіз. Келесіз бе?
member-comes = Жауабыңыз: келемін. Сессияға дейін іс материалдарын оқып шығыңыз.
member-cannot = Жауабыңыз: келе алмаймын. Орныңызға сол ережелер бойынша басқа адам табылады.
member-sitting = Сессия ашылды. Қатысатыныңызды растаңыз, сонда баға ұсынып, дауыс бере аласыз.
member-sits = Бағаны қолдай аласыз немесе оны түзету үшін дәлелдер келтіре аласыз ({ $paragraph }).
member-to-sign = Хаттаманы оқып, қол қойыңыз: батырма соңғы беттің астында.
member-signed = Сіз хаттамаға қол қойдыңыз.
ballot = Дауысқа қойылған баға: <b>{ $mark }</b>
    { $grade }
ballot-count = Дауыс бергендер: { $done } / { $count }. Керек «жақтап» дауыс саны: { $needed }. Дауыс беру аяқталатын уақыт: { $until }; үлгермеген адам жақтаған болып есептелмейді.
ballot-given-yes = Сіздің дауысыңыз: жақтап.
ballot-given-no = Сіздің дауысыңыз: қарсы.
ballot-who-sees = Дауысыңыз барлығы дауыс бергенде ашылады: оны сессия мүшелері мен { $hr } көреді, ол хаттамаға енеді. Оны өзгертуге болмайды.
table-mark = Бағалаушы адамның бағасы: <b>{ $mark }</b>
table-proposals = Ұсыныстар:
table-proposal = • { $name }: <b>{ $mark }</b> ұсынады.
table-support = • { $name }: <b>{ $mark }</b> бағасын қолдайды.
table-reason = «{ $reason }»
round-carried = ✓ { $mark }: қабылданды, жақтап { $done } (керегі { $needed })
round-fell = { $mark }: қабылданбады, жақтап { $done } (керегі { $needed })
round-for = Жақтап: { $names }
round-against = Қарсы: { $names }
round-silent = Дауыс бермегендер: { $names }
step-out-ask = Мүдделер қақтығысына байланысты { $number } ісі бойынша құрамнан шығасыз ба?

    Ұсыныстарыңыз алып тасталады, іс материалдары жабылады; бұл құрамға қайта кіруге болмайды. Орныңызға сол ережелер бойынша басқа адам табылады.
stepped-out = Сіз құрамнан шықтыңыз. Орныңызға сол ережелер бойынша басқа адам табылады.
protocol-all-signed = Хаттамаға барлығы қол қойды. Іс материалдары сессия мүшелеріне жабылды, хаттаманы бұдан әрі де оқи аласыз.
choose-mark = Ұсынатыныңыз: <b>{ $mark }</b>
    { $grade }
choose-mark-hint = Батырмамен таңдаңыз немесе 0-ден 5-ке дейін жазыңыз, мысалы 3,75. Баға тұтас кезеңге қойылады.
mark-ask = Неге { $mark }? Дәлеліңізді жазыңыз.
support-ask = { $mark } бағасын неге қолдайсыз? Дәлеліңізді жазыңыз.
mark-reason-who-sees = Баға мен дәлелді сессия мүшелері және { $hr } көреді; олар хаттамаға сіздің атыңызбен енеді.
write-here = { $limit } таңбадан аспасын. Кез келген батырма күтуді тоқтатады.
attend-yes-toast = Жауап жазылды: келесіз
attend-no-toast = Жауап жазылды: келе алмайсыз
vote-toast = Дауыс қабылданды

# Бағалаушы адам

evaluator-argue = Қызметшінің жұмысын қысқаша сипаттап, бағаны дәлелдеңіз ({ $paragraph }): осында жазбаша немесе сессияда ауызша.
evaluator-wait = Мұнда істің барысы көрінеді.
evaluator-no-vote = Сіз дауыс бермейсіз.
evaluator-meet = Қызметшімен кері байланыс кездесуі қалды ({ $paragraph }), ашық әрі достық жағдайда. Не туралы айту керек:
plain-line = { $text }
argue-ask = Кезеңдегі жұмысты қысқаша сипаттап, бағаны { $limit } таңбадан асырмай дәлелдеңіз. Жаңа мәтін бұрынғысының орнын басады.
argue-who-sees = Оны сессия мүшелері, өтініш беруші, { $hr } және лауазымды адам көреді; ол хаттамаға енеді.
meeting-ask = <b>Кері байланыс кездесуі</b> ({ $paragraph })
meeting-day-hint = Ол қашан өтті? Таңдаңыз немесе күнін жазыңыз, мысалы 27.04.2026.
meeting-note-ask = Кездесу: { $day }. Не туралы сөйлескеніңізді қысқаша жазыңыз:
meeting-who-sees = Жазбаны қызметші, { $hr } және лауазымды адам көреді.
review-object = { $number } ісі бойынша қарсылықты жібересіз бе?
review-argue = { $number } ісі бойынша дәлелді жібересіз бе?
review-refuse = { $number } ісі бойынша сессиядан осы себеппен бас тартасыз ба?
review-mark = <b>{ $mark }</b> бағасын осы дәлелмен ұсынасыз ба?
review-support = <b>{ $mark }</b> бағасын осы дәлелмен қолдайсыз ба?
review-meet = Кездесуді жазамыз ба: { $day }?

# Материалдар және хаттама

case-file-head = <b>{ $number } ісінің материалдары</b>
case-file-own = Оларды сіз, дауланған бағаны қойған адам, { $hr }, ал хаттамаға қол қойылғанға дейін сессия мүшелері мен лауазымды адам көреді.
case-file-logged = Қатаң жасырын ақпарат ({ $paragraph }). Әрбір қарау жазылады. Сессия мүшелері материалдарды хаттамаға қол қойылғанға дейін оқиды.
case-ended = { $number } ісі аяқталды: { $stage }. Материалдары жабылды.
case-file-part-sheet = Бағалау парағы
case-file-part-before = Бұрынғы тоқсандар
case-file-part-text = Өтініш
case-file-part-object = Қарсылық
case-file-part-argue = Бағаның дәлелі
case-file-part-marks = Ұсыныстар мен дауыстар
case-file-title-sheet = <b>Бағалау парағы</b> · { $number }
case-file-title-before = <b>Бұрынғы тоқсандар</b> · { $number }
case-file-title-text = <b>Өтініш</b> · { $number }
case-file-title-object = <b>Қарсылық</b> · { $number }
case-file-title-argue = <b>Бағаның дәлелі</b> · { $number }
case-file-title-marks = <b>Ұсыныстар мен дауыстар</b> · { $number }
case-file-nameless = Атауы жоқ файл
case-file-quarter = { $period }: <b>{ $mark }</b>
    Бағалаған: { $name }
case-file-sent = Іс материалдарындағы файл.
protocol-head = <b>Калибрлеу сессиясының хаттамасы</b>
    { $number } ісі
protocol-held = Өткізілген уақыты: { $when }
    Өткен орны: { $place }
protocol-absent = • { $name } — { $capacity }; қатысқан жоқ
protocol-argument = <b>Бағалаушы адам</b>
protocol-objection = <b>Өтініш беруші</b>
protocol-silent = Сөз сөйлеген жоқ.
protocol-away = Келген жоқ: { $why }
protocol-majority-members = Бағаны өзгерту үшін «жақтап» { $count ->
   *[other] { $count } дауыс
} керек: мүшелердің басым көпшілігі ({ $paragraph }).
protocol-majority-participants = Бағаны өзгерту үшін «жақтап» { $count ->
   *[other] { $count } дауыс
} керек: қатысушылардың басым дауысы ({ $paragraph }).
protocol-wording = <b>Нақтылау</b>
protocol-signatures = Қол қойғандар:
protocol-signed = • { $name }, { $day }
protocol-refused = • { $name } қол қоюдан бас тартты, { $day }: { $reason }
protocol-sign-below = Қол соңғы беттің астында қойылады.
protocol-signed-toast = Хаттамаға қол қойылды

# Хабарламалар және тапсырмалар

notice-case-registered = Калибрлеу сессиясы туралы { $number } өтініші тіркелді.
notice-case-composed = { $number } ісі: сессия өтеді, құрамы бекітілді.
notice-case-composed-member = Сіз калибрлеу сессиясының құрамына енгізілдіңіз, { $number } ісі. Күні мен орнын { $hr } хабарлайды.
notice-case-called = { $number } ісі: калибрлеу сессиясы тағайындалды.
notice-case-called-member = Калибрлеу сессиясына шақыру, { $number } ісі. Келетініңізді айтыңыз.
notice-case-sitting = { $number } ісі: сессия өтіп жатыр.
notice-case-voting = { $number } ісі: дауыс берілуде.
notice-case-decided = { $number } ісі: сессия шешім қабылдады, хаттама дайындалуда.
notice-case-signing = { $number } ісі: хаттама қол қоюға берілді.
notice-case-signed = { $number } ісі: хаттамаға қол қойылды, шешім күшіне енді.
notice-case-withdrawn = { $number } ісі: өтініш беруші өтінішін қайтарып алды.
notice-case-refused = { $number } ісі: сессияны өткізуден бас тартылды.
notice-case-fallen = { $number } ісі тоқтатылды: дауланған нәтиже қайтарып алынды.
notice-case-out = { $number } ісі: сіз енді калибрлеу сессиясының құрамында жоқсыз, келудің қажеті жоқ.
notice-record = { $number } ісі: қағаздағы әрекет жазылды. Құжатпен салыстырып, растаңыз.
task-case-decide = { $number } өтініші: калибрлеу сессиясы мен құрамы туралы шешім қабылдау
task-case-call = { $number } ісі: сессияның күні мен орнын тағайындау
task-case-open = { $number } ісі: сессияны өткізу
task-case-run = { $number } ісі: сессия өтіп жатыр, соңына жеткізу
task-case-word = { $number } ісі: хаттаманы тексеріп, қол қоюға беру
task-case-post = { $number } ісі: хаттаманы жүйеге орналастыру
task-case-tell = { $number } ісі: ботта жоқ өтініш берушіге хабарлау
task-case-answer = { $number } ісі: шақыруға жауап беру
task-case-table = { $number } ісі: сессия өтіп жатыр, ұсыныс енгізу
task-case-vote = { $number } ісі: дауыс беру
task-case-sign = { $number } ісі: хаттамаға қол қою
task-case-feedback = { $number } ісі: қызметшімен кездесіп, кездесуді жазу
task-record = { $count ->
   *[other] Қағаз құжат туралы жазбаны растау: { $count }
}
button-task-case-decide = Өтінішті қарау
button-task-case-call = Сессия тағайындау
button-task-case-open = Сессияға өту
button-task-case-run = Сессияға өту
button-task-case-word = Хаттамаға өту
button-task-case-post = Хаттамаға өту
button-task-case-tell = Хабарлау
button-task-case-answer = Жауап беру
button-task-case-table = Сессияға қатысу
button-task-case-vote = Дауыс беру
button-task-case-sign = Қол қоюға өту
button-task-case-feedback = Кездесуге өту
button-task-record = Жазбаны салыстыру

# Персоналды басқару қызметі істі жүргізеді: журнал

desk-button-cases = { $count ->
    [0] Калибрлеу: іс жоқ
   *[other] Калибрлеу: { $count }
}
host-register-title = <b>Калибрлеу істерінің журналы</b>
    Жүріп жатқаны: { $count } · барлығы: { $total }
host-register-line = <b>{ $number }</b> · { $name }
    { $stage }
host-register-term = { $step }: { $deadline }
host-register-missed = ⚠ Мерзімі өтіп кеткені: { $steps }

# Жүргізушінің экраны

host-answers-comes = Келетіндер: { $count } / { $total }.
host-answers-cannot = ⚠ Келе алмайтындар: { $names }. Оларды ауыстырыңыз.
host-answers-silent = Әлі жауап бермегендер: { $names }
host-table = Қатысып отырғандар: { $count } / { $total }: { $names }
host-table-few = ⚠ Отырғандар { $count } адамнан аз. Акт бұған жол береді; қалғандарын күткен жөн.
host-majority-members = Бағаны өзгерту үшін мүшелердің басым дауысы керек ({ $paragraph }): «жақтап» { $needed } / { $total }.
host-majority-participants = Бағаны өзгерту үшін қатысушылардың басым дауысы керек ({ $paragraph }): «жақтап» { $needed } / { $present }.
host-majority-impossible = ⚠ Отырыста { $present } / { $total }, ал басым дауыс ({ $paragraph }) үшін керегі: { $needed }. Әзірге көпшілік дауыс жиналмайды.
host-said-argument = <b>Бағалаушы адам</b>, { $name }: { $text }
host-said-objection = <b>Өтініш беруші</b>, { $name }: { $text }
host-said-nothing = әзірге ештеңе жазылған жоқ
host-said-absent = келген жоқ: { $why }
host-unheard-argument = ⚠ Сессияда бағалаушы адам өз бағасына дәлел келтіреді ({ $paragraph }). Мемлекеттік органда қалыптасқан тәжірибе бойынша оның жазбаша немесе ауызша сөзі болмайынша дауыс беру басталмайды. Сөзін жазыңыз немесе келмегенін белгілеңіз.
host-unheard-invitation = ⚠ Өтініш беруші бағамен келіспеуін жазбаша немесе ауызша дәлелдей алады ({ $paragraph }). Мемлекеттік органда қалыптасқан тәжірибе бойынша ол дауыс беруге дейін осыған шақырылады. Шақыру оған әлі жеткен жоқ: оған хабарлап, жазып қойыңыз.
host-no-proposals = Әзірге ұсыныс жоқ.
host-proposals = Ұсыныстар:
host-proposal = • { $name }: <b>{ $mark }</b> ұсынады. «{ $reason }»
host-proposal-support = • { $name }: <b>{ $mark }</b> бағасын қолдайды. «{ $reason }»
host-round-runs = Дауысқа қойылған баға: <b>{ $mark }</b>. Дауыс бергендер: { $count } / { $total }. Дауыстар бәрі бірге ашылады.
host-round-over = <b>{ $mark }</b>: жақтап { $count }, барлығы { $total }
    Жақтап: { $yes }
    Қарсы: { $no }
host-round-silent = Дауыс бермегендер: { $names }
host-vote-until = Дауыс беру аяқталатын уақыт: { $when }. Үлгермеген адам жақтаған болып есептелмейді.
host-wording = Хаттамаға нақтылау:
    <blockquote>{ $text }</blockquote>
host-signed-count = { $count ->
    [0] Қол қойғандар: әзірге жоқ ({ $total } адам қол қояды)
   *[other] Қол қойғандар: { $count } / { $total }
}
host-signed = ✓ { $name }, { $when }
host-unsigned = • { $name }: әлі қол қойған жоқ
host-refused = • { $name }: қол қоюдан бас тартты. { $reason }
host-feedback-waits = Бағалаушы адамның қызметшімен кездесуі ({ $paragraph }) әлі жазылған жоқ.
host-paper-waits = Қағаз құжат туралы жазбалар екінші адамды күтіп тұр: { $count }.
host-button-maslikhat = Мәслихат шешеді ({ $paragraph })
host-button-not-maslikhat = Лауазымды адам шешеді
host-button-call = Сессияны тағайындау…
host-button-body = Құрамы
host-button-open = Сессияны ашу…
host-button-move = Сессияны ауыстыру…
host-button-refresh = Жаңарту
host-button-vote = Дауыс беру…
host-button-argument = Бағалаушының сөзін жазу
host-button-absence = Бағалаушы адам келмеді…
host-button-invite = Өтініш берушіні дәлел айтуға шақыру…
host-button-objection = Өтініш берушінің қарсылығын жазу
host-button-hour = Дауыс беру сағатын өзгерту…
host-button-to-sign = Қол қоюға беру…
host-button-protocol = Хаттама
host-button-word = Хаттама мәтінін нақтылау
host-button-posted = Хаттама орналастырылды…
host-button-no-sign = Қол қоймайды: { $name }
host-button-own-seat = Құрамдағы өз орныма
host-button-papers = Қағаздар: PDF және қарау
host-button-second = Растауды күткен жазба: { $count }
host-button-paper-order = Қағаздағы бұйрықты жазу
host-button-paper-maslikhat = Мәслихат шешімін жазу
host-button-paper-vote = Залдағы дауыс беруді жазу
host-button-paper-signatures = Қағаздағы қолтаңбаларды жазу

# Құрам

host-body-title = <b>Сессия құрамы</b> · { $number } ісі
host-member-line = • <b>{ $name }</b>, { $capacity }: { $answer }
host-answer-present = қатысып отыр
host-answer-uncalled = әлі шақырылған жоқ
host-answer-comes = келеді
host-answer-cannot = келе алмайды
host-answer-silent = жауап жоқ
host-body-hint = Дауыс беру аяқталғанға дейін сессия мүшесін сол ережемен ауыстыруға болады.
host-button-replace = Ауыстыру: { $name }
host-button-fill = Бос орынды толтыру…
host-button-add = Құрамды толықтыру…
host-seat-replace = <b>{ $name }</b> орнына кім отырады?
host-seat-fill = Құрамды кіммен толықтырамыз?
host-seat-rules = Құрам заңды болатын адамдар ғана көрсетілген: мүшелер саны кемінде { $count } және тақ ({ $odd }), персоналды басқару қызметі мен басқа бағалаушы адам бар ({ $included }); өтініш беруші мен бағалаушы адам кірмейді ({ $excluded }).
host-seat-advice = Сессия — бағалаушы адамдардың кездесуі ({ $meeting }), тізімде алдымен солар тұр. Мүшелер саны тақ және кемінде { $count } болғаны жөн. Дауланған бағаны қойған адам лауазымды адамның шешімімен ғана кіреді, өтініш беруші кірмейді.
host-seat-nobody = Ондай адам жоқ. Құрамды басқаша өзгертіңіз.
host-seat-label = { $name } · { $capacity }
host-button-seat-goes = Ауыстырмай қалдыру
host-swap-ask = Сессия мүшесін ауыстырасыз ба?
    Кімнің орнына: { $out }
    Енді: <b>{ $to }</b>, { $position }
host-swap-add = Құрамға енгізесіз бе: <b>{ $to }</b>, { $position }?
host-swap-goes = Орнына ешкімді қоймай, құрамнан шығарасыз ба: <b>{ $out }</b>?
host-swap-voting = ⚠ Дауыс беріліп жатыр: жаңа құраммен ол басынан басталады.
host-button-swap-yes = Құрамды өзгерту
host-swapped = Құрам өзгертілді

# Ботта жоқ өтініш берушіге хабарлау (X-50)

host-thing-registered = өтініштің тіркелгені
host-thing-argue = дәлел айтуға шақыру
host-thing-call = сессия күні
host-thing-outcome = қорытындысы мен шағымдану құқығы
host-thing-meeting = кері байланыс кездесуі
host-way-phone = телефонограммамен
host-way-letter = тапсырыс хатпен
host-way-telegram = жеделхатпен
host-way-sms = мәтіндік хабармен
host-way-email = электрондық поштамен
host-way-other = тіркелетін өзге тәсілмен
host-way-paper = қағаз түрінде тапсырылды
host-button-tell = Хабарлау: { $what }
desk-button-untold = Өтініш берушілерге хабарлау: { $count }
host-untold-title = <b>Өтініш берушілерге хабарлау</b> · істер: { $count }
    Олар ботта жоқ: істің әр қадамы туралы оларға хабарлауды тіркейтін тәсілмен хабарланады.
host-untold-head = <b>{ $number }</b> · { $name }
host-untold-line = • { $what }
host-untold-by = • { $what } ({ $paragraph }); мемлекеттік органда қалыптасқан тәжірибе бойынша соңғы күні: { $day }
host-untold = ⚠ <b>{ $name }</b> ботта жоқ. Өзіңіз хабарлаңыз:
host-told-title = Өтініш берушіге хабарланды:
host-told-line = • { $what } — { $way }, { $day }. { $note }
host-tell-logged = Мұны тек өтініш берушіге хабарлау үшін көріп тұрсыз. Бұл қарау жазылды.
host-tell-read = <b>Оқып беріңіз:</b> { $number } ісі.
host-tell-how = Қалай хабарладыңыз?
host-told-day-ask = Хабарлама: { $what } — { $way }. Өтініш берушіге қай күні хабарланды? Таңдаңыз немесе күнін жазыңыз, мысалы 14.04.2026.
host-told-note-ask = <b>{ $name }</b>: { $what } — { $way }, { $day }.

    Қалай болғанын жазыңыз: хабарды кім қабылдады, хаттың нөмірі қандай, кім қол қойды. Бұл сөздерсіз жазба жасалмайды. Бағаларды жазбаңыз. Кез келген батырма күтуді тоқтатады.
host-told = Хабарлама жазылды
tell-registered = Калибрлеу сессиясы туралы өтінішіңіз тіркелді: { $day }, нөмірі { $number }. Сессия және оның құрамы туралы шешім қабылдаудың соңғы күні: { $until } ({ $paragraph }).
tell-held = Өтінішіңіз бойынша калибрлеу сессиясы өтеді, оның құрамы бекітілді. Күні мен орны бөлек хабарланады.
tell-call = Өтінішіңіз бойынша калибрлеу сессиясы: <b>{ $when }</b>
    Өтетін орны: { $place }
tell-argue = Дәлелдеріңізді жазбаша немесе сессияда ауызша келтіре аласыз ({ $paragraph }).
tell-argue-free = Дәлелдеріңізді жазбаша немесе сессияның өзінде келтіре аласыз.
tell-decided = Калибрлеу сессиясы { $period } бойынша бағалау нәтижеңізді қарады.
tell-protocol = Хаттаманы қағаз түрінде { $hr } береді.
tell-refused = Калибрлеу сессиясын өткізуден бас тартылды. Себебі: { $reason }
tell-fallen = Іс тоқтатылды: { $period } бойынша нәтиже қайтарып алынды. Жаңа нәтиже сізге бөлек хабарланады; ол бойынша өтініш мерзімі қайта басталады.
tell-meeting = Бағалаушы адам { $name } сізді кері байланыс кездесуіне шақырады ({ $paragraph }). Күні мен орнын келісіңіз.

# Сессияны тағайындау

host-call-title = <b>Сессияны тағайындау</b> · { $number } ісі
host-move-title = <b>Сессияны ауыстыру</b> · { $number } ісі
host-term = Мерзімі: { $deadline }
host-call-now = Қазір: { $when }, { $place }
host-call-day-ask = Күнді таңдаңыз (мерзімде қалған жұмыс күндері) немесе жазыңыз, мысалы 14.04.2026.
host-call-day-late = ⚠ Мерзімі өтті. Мемлекеттік органда қалыптасқан тәжірибе бойынша сессияға құқық сақталады, ол кеш өткізілген деп белгіленеді. Күнін жазыңыз, мысалы 14.04.2026.
host-call-day = <b>{ $day }</b>, { $weekday }
host-call-after-term = ⚠ Бұл мерзімнен ({ $day }) кейін: сессия кеш өткізілген деп белгіленеді.
host-call-time-ask = Уақытын таңдаңыз немесе жазыңыз, мысалы 14:20.
host-call-place-ask = Басталуы: { $time }. Орнын немесе бейнебайланыс сілтемесін жазыңыз: оны шақырылғандардың бәрі алады.
host-button-same-place = Сол жерде: { $place }
host-call-confirm = <b>Сессияны тағайындайсыз ба?</b>
host-move-confirm = <b>Сессияны ауыстырасыз ба?</b> Бәрінен қайта сұралады.
host-call-at = { $time }, { $place }
host-call-day-off = ⚠ Бұл жұмыс күні емес.
host-call-invited = Шақыру алатындар: мүшелер { $members }; бағалаушы адам { $evaluator } мен өтініш беруші { $applicant }.
host-call-no-vote = Дауыс бермейді: { $names }.
host-button-call-yes = Тағайындау
host-button-move-yes = Ауыстыру
host-button-place-again = Орнын өзгерту
host-called = Шақырулар жіберілді

# Сессия және дауыс беру

host-open-ask = <b>Сессияны ашасыз ба?</b> { $number } ісі
host-open-follows = Мүшелер отырысқа қатысады, өтінішті енді қайтарып алуға болмайды. Актіде төраға да, шешуші дауыс та жоқ: көпшілік шешеді.
host-button-open-yes = Ашу
host-opened = Сессия ашылды
host-note-argument = Бағалаушы адам { $evaluator } не айтты: жұмысы туралы қысқаша және неге мұндай баға ({ $paragraph })? { $limit } таңбадан аспасын.

    Оны сессия мүшелері, тараптар және лауазымды адам көреді; мәтін хаттамаға енеді. Кез келген батырма күтуді тоқтатады.
host-note-absence = Сессияда бағалаушы адам өз бағасына дәлел келтіреді ({ $paragraph }). { $evaluator } неге келмеді? 500 таңбадан аспасын.

    Оны сессия мүшелері, тараптар және лауазымды адам көреді; бұл хаттамаға енеді. Кез келген батырма күтуді тоқтатады.
host-note-objection = { $applicant } қандай қарсылық айтты ({ $paragraph })? { $limit } таңбадан аспасын.

    Оны сессия мүшелері, тараптар және лауазымды адам көреді; мәтін хаттамаға енеді. Кез келген батырма күтуді тоқтатады.
host-note-objection-free = { $applicant } қандай қарсылық айтты? { $limit } таңбадан аспасын.

    Оны сессия мүшелері, тараптар және лауазымды адам көреді; мәтін хаттамаға енеді. Кез келген батырма күтуді тоқтатады.
host-note-wording = Хаттамаға нақтылауды { $limit } таңбадан асырмай жазыңыз: ол хаттамаға жеке бөлім болып енеді. Дауыс беру қорытындысын онымен өзгертуге болмайды.

    Оны хаттаманы оқитындардың бәрі көреді. Кез келген батырма күтуді тоқтатады.
host-note-now = Қазір жазылғаны:
    <blockquote>{ $text }</blockquote>
host-noted = Жазылды
host-vote-impossible = Дауыс беруді бастауға ерте: қалғандарын күтіңіз, жоқ адамдарды ауыстырыңыз немесе сессияны басқа уақытқа ауыстырыңыз.
host-vote-nothing = Бағаны өзгертуді ешкім ұсынған жоқ: дауысқа қоятын ештеңе жоқ, баға сол күйінде қалады.
host-button-vote-nothing = Дауыс бермей аяқтау
host-vote-order = Дауыс беру реті, бағалаушы адамның бағасына ең жақынынан бастап:
host-vote-line = { $number }. <b>{ $mark }</b>
host-vote-ask = Басталғаннан кейін жаңа ұсыныс қабылданбайды. Әр бағаға қанша уақыт беріледі? Үлгермеген адам жақтаған болып есептелмейді.
host-span-15 = 15 минут
host-span-30 = 30 минут
host-span-60 = 1 сағат
host-span-day = Бүгін 18:00-ге дейін
host-vote-begun = Дауыс беру басталды
host-vote-ended = Баға өзгеріссіз қалды
host-hour-ask = Қазір дауысқа қойылған бағаға тағы қанша уақыт беріледі?
host-hour-moved = Дауыс беру сағаты өзгертілді

# Хаттама

host-to-sign-ask = <b>Хаттаманы қол қоюға бересіз бе?</b> { $number } ісі
    Қол қоятындар: { $names }
host-to-sign-follows = Бұдан кейін мәтін өзгермейді. Барлығы қол қойғанда немесе бас тарту жазылғанда шешім күшіне енеді.
host-button-to-sign-yes = Қол қоюға беру
host-sent-to-sign = Хаттама қол қоюда
host-no-sign-ask = { $name } хаттамаға неге қол қоймайды? Себебін 500 таңбадан асырмай жазыңыз: ол хаттамаға енеді. Кез келген батырма күтуді тоқтатады.
host-no-sign-told = Қол қоюдан бас тартуды жазасыз ба: <b>{ $name }</b>?
host-button-no-sign-yes = Бас тартуды жазу
host-no-sign-done = Бас тарту жазылды
host-posted-ask = { $number } ісінің хаттамасы жүйеге қашан орналастырылды? Бүгін болмаса, күнін жазыңыз, мысалы 14.04.2026.
host-late-all-the-same = Мерзімі өтті: орналастыру кеш жасалған деп белгіленеді.
host-button-posted-today = Бүгін, { $day }
host-posted = Орналастыру жазылды

# Қағаздар

host-papers-title = <b>{ $number } ісінің қағаздары</b>
host-papers-own = <b>Бағалау парағы</b>, { $period }
host-paper-application = Өтініш: PDF
host-paper-decision = Шешім: PDF
host-paper-protocol = Хаттама: PDF
host-paper-sheet = Парақ: PDF
host-paper-application-file = Өтініш { $number }
host-paper-decision-file = Шешім { $number }
host-paper-protocol-file = Хаттама { $number }
host-paper-sheet-file = Бағалау парағы { $number }
host-paper-sent = { $title }. Қатаң жасырын ақпарат ({ $paragraph }).
host-paper-sent-silent = { $title }. Бағалау нәтижелері бар.
host-paper-nameless = Құжат

# Қағаздағы әрекет

host-form-order = <b>Қағаздағы бұйрық</b> · { $number } ісі
    Оны жазып, фотосын жіберіңіз: екінші адам жазбаны салыстырғанда күшіне енеді.
host-form-maslikhat = <b>Мәслихаттың шешімі ({ $paragraph })</b> · { $number } ісі
    Оны жазып, фотосын жіберіңіз: екінші адам жазбаны салыстырғанда күшіне енеді.
host-form-vote = <b>Залдағы дауыс беру</b> · { $number } ісі
    Қалай өткенін жазып, қағаздың фотосын жіберіңіз: екінші адам жазбаны салыстырғанда қорытындысы күшіне енеді.
host-form-signatures = <b>Қағаздағы қолтаңбалар</b> · { $number } ісі
    Хаттамаға кім қол қойғанын жазып, оның фотосын жіберіңіз: екінші адам жазбаны салыстырғанда қолтаңбалар күшіне енеді.
host-form-none = жоқ
host-form-number = Нөмірі: { $value }
host-form-date = Күні: { $value }
host-form-members = Құрамы: { $value }
host-form-refusal = Бас тарту, себебі: { $value }
host-form-present = Қатысқандар: { $value }
host-form-argument = Бағалаушы адам: { $value }
host-form-objection = Өтініш беруші: { $value }
host-form-offer = • { $name }: <b>{ $mark }</b>. «{ $reason }»
host-form-vote-open = { $mark }: жақтағандар жазылған жоқ
host-form-vote-count = { $count ->
    [0] { $mark }: жақтаған ешкім жоқ
   *[other] { $mark }: жақтап { $count }, { $names }
}
host-form-missing = Жетпейтіні: { $names }.
host-form-lacks-number = нөмірі
host-form-lacks-date = күні
host-form-lacks-members = құрамы
host-form-lacks-present = қатысқандар
host-form-lacks-votes = дауыстар
host-form-lacks-hands = қолтаңбалар
host-form-lacks-argument = бағалаушы адамның сөзі немесе келмегені туралы белгі
host-form-lacks-invitation = өтініш берушіні дәлел айтуға шақыру
host-form-refused = ⚠ Бұлай жазуға болмайды: { $why }
host-form-complete = Бәрі жазылды. Құжаттың фотосы қалды.
host-button-photo = Фотосын қосу…
host-button-form-drop = Жазылғанды өшіру
host-button-form-number = Нөмірі
host-button-form-date = Күні
host-button-form-members = Бұйрықтағы құрам…
host-button-form-refusal = Бұйрықта бас тарту…
host-button-form-held = Бұйрықта бас тарту емес, сессия
host-button-form-present = Кім қатысты…
host-button-form-argument = Бағалаушы адамның сөзі…
host-button-form-absence = Келмеді…
host-button-form-objection = Өтініш берушінің қарсылығы…
host-button-form-offers = Ұсыныстар…
host-button-form-vote = { $mark }: кім жақтады…
host-button-form-today = Бүгін, { $day }
host-button-form-no-argument = Сөз айтылмады
host-button-form-no-absence = Келді
host-button-form-no-objection = Ештеңе айтылмады
host-form-dropped = Жазылған өшірілді
host-form-ask-number = Құжаттың нөмірін { $limit } таңбадан асырмай жазыңыз.
host-form-ask-date = Құжаттың күнін жазыңыз, мысалы 14.04.2026.
host-form-ask-refusal = Бас тарту себебін құжатта тұрғандай, { $limit } таңбадан асырмай жазыңыз.
host-form-ask-argument = Бағалаушы адам не айтты? { $limit } таңбадан аспасын; мәтін хаттамаға енеді.
host-form-ask-absence = Бағалаушы адам неге келмеді? { $limit } таңбадан аспасын; бұл хаттамаға енеді.
host-form-ask-objection = Өтініш беруші қандай қарсылық айтты? { $limit } таңбадан аспасын; мәтін хаттамаға енеді.
host-members-title = <b>Құжатта кім аталған</b> · белгіленгені: { $count }
host-on-list = ✓ { $name }
host-off-list = { $name }
host-present-title = <b>Кім қатысты</b> · белгіленгені: { $count }
host-offers-title = <b>Залдағы ұсыныстар</b>
    Бағаны кім ұсынғанын немесе қолдағанын таңдаңыз.
host-offer-ask = <b>{ $name }</b> не ұсынды? Баға мен дәлелді бір хабарламамен жазыңыз, мысалы: 4,25 барлық тапсырма мерзімінде орындалды.
host-button-no-offer = Ұсынған жоқ
host-count-title = <b>{ $mark }</b> бағасын кім жақтады? Белгіленгені: { $count }, керегі: { $needed }.
host-for = ✓ { $name }
host-not-for = { $name }
host-button-nobody-for = Ешкім жақтаған жоқ
host-hand-signed = ✓ { $name }: қол қойды
host-hand-none = • { $name }: қол қойылмаған
host-hand-refused = • { $name }: бас тартты. { $reason }
host-button-hand-signed = Қол қойды
host-button-hand-none = Әлі қол қойған жоқ
host-button-hand-refused = Қол қоюдан бас тартты…
host-photo-ask-order = Бұйрықтың фотосын немесе сканын жіберіңіз.
host-photo-ask-maslikhat = Мәслихат шешімінің фотосын немесе сканын жіберіңіз.
host-photo-ask-vote = Дауыс беру жазылған қағаздың фотосын немесе сканын жіберіңіз.
host-photo-ask-signatures = Қол қойылған хаттаманың фотосын немесе сканын жіберіңіз.
host-recorded = Жазылды. Екінші адам (сізбен рөлі бірдей адам немесе лауазымды адам) жазбаны фотомен салыстырғанда күшіне енеді.
host-not-recorded = Жазылмады: { $why } Енгізгеніңіз сақталды.
host-recording-failed = Біздің кінәмізден фото қабылданбады. Енгізгеніңіз сақталды: фотоны қайта жіберіңіз.

# Екінші адам

host-second-nothing = Растауды күткен жазба жоқ.
host-second-order = <b>Қағаздағы бұйрық</b> · { $number } ісі
host-second-maslikhat = <b>Мәслихаттың шешімі</b> · { $number } ісі
host-second-vote = <b>Залдағы дауыс беру</b> · { $number } ісі
host-second-signatures = <b>Қағаздағы қолтаңбалар</b> · { $number } ісі
host-second-by = Жазған: { $name }, { $when }
host-second-ask = Құжатты ашып, салыстырыңыз. Бәрі дұрыс болса, растаңыз: сонда әрекет күшіне енеді.
host-second-wait = Екінші адамды күтіп тұр: өзін өзі ешкім растамайды.
host-button-look-paper = Құжатты ашу
host-button-confirm = Салыстырдым, растаймын
host-button-drop-record = Жазбаны алып тастау
host-second-photo = Жазба негізделген құжат.
host-confirmed = Расталды. Әрекет күшіне енді.

# Бас тартулар

refuse-case-stage = Қазір мұны жасауға болмайды: { $stage }.
refuse-case-in-time = Өтініш мерзімінде берілген: сессия өткізіледі ({ $paragraph }-тармақ), мемлекеттік органда қалыптасқан тәжірибе бойынша одан бас тартылмайды.
refuse-case-mark = Баға 0-ден 5-ке дейін, үтірден кейін екі таңбадан аспайды. Мысалы, 3,75.
refuse-case-twice = Бұл нәтиже бойынша өтініш бар, екіншісі болмайды.
refuse-case-maslikhat = Тексеру комиссиясының мүшелері мен төрағасы үшін сессия мәслихаттың шешімі негізінде өткізіледі ({ $paragraph }-тармақ).
refuse-call-past = Бұл уақыт өтіп кетті. Басқасын таңдаңыз.
refuse-call-term = Сессияның соңғы күні — { $day }: одан кешіктірмей тағайындаңыз.
refuse-files-many = { $limit } файлдан артық қосуға болмайды.
refuse-member-twice = Бұл адам құрамда бар.
refuse-no-majority = Қатысып отырғаны — { $present }, ал шешімге керек дауыс саны — { $needed }. Қалғандарын күтіңіз немесе мүшелерді ауыстырыңыз.
refuse-no-photo = Құжаттың фотосы керек.
refuse-not-present = Алдымен сессияға қатысатыныңызды растаңыз.
refuse-second-person = Жазбаны енгізген адам емес, басқа адам растайды.
refuse-vote-open = Дауыс беру соңына жеткен жоқ: әр баға бойынша қорытындысын жазыңыз.
refuse-unheard-argument = Бағалаушы адам бағасын дәлелдейді ({ $paragraph }-тармақ). Мемлекеттік органда қалыптасқан тәжірибе бойынша онсыз дауыс берілмейді. Сөзін немесе келмегенін жазыңыз.
refuse-unheard-invitation = Өтініш беруші дәлел келтіре алады ({ $paragraph }-тармақ). Мемлекеттік органда қалыптасқан тәжірибе бойынша шақырылғанша дауыс берілмейді. Хабарлап, жазыңыз.
refuse-told-day = Хабарлаған күн оқиғаның өзінен ерте де, бүгіннен кеш те болмайды.
refuse-vote-order = Бағалар ретімен дауысқа қойылады: алдымен бағалаушы адамның бағасына ең жақыны.
refuse-vote-over = Бұл баға бойынша дауыс беру аяқталды. Істі қайта ашыңыз.
refuse-voted = Дауысыңыз қабылданған, оны өзгертуге болмайды.
refuse-words-gone = Бұл мәтін енді жіберуді күтіп тұрған жоқ. Істі ашып, қайта жазыңыз.
refuse-meeting-day = Кездесу хаттамаға қол қойылғаннан кейін, бүгіннен кешіктірмей өтеді.
refuse-body-barred = Құрамда дауға қатысушы бар: өтініш беруші мен бағалаушы адам кірмейді ({ $paragraph }-тармақ).
refuse-body-namer = Құрамда дауланған бағаны қоюды тапсырған адам бар: мемлекеттік органда қалыптасқан тәжірибе бойынша ол кірмейді.
refuse-body-applicant = Құрамда өтініш беруші бар: өз бағасы туралы ол өзі шешпейді. Оны құрамнан шығарыңыз.
refuse-body-left = Құрамда енді жұмыс істемейтін адам бар.
refuse-body-out = Құрамда мүдделер қақтығысына байланысты одан шыққан адам бар.
refuse-body-empty = Құрамда ешкім жоқ.
refuse-body-small = Құрамда мүше тым аз ({ $paragraph }-тармақ).
refuse-body-even = Мүшелер саны тақ болуы керек ({ $paragraph }-тармақ).
refuse-body-no-hr = Құрамда персоналды басқару қызметінің қызметкері жоқ ({ $paragraph }-тармақ).
refuse-body-no-evaluator = Құрамда басқа бірде-бір бағалаушы адам жоқ ({ $paragraph }-тармақ).
refuse-post-day = Хаттама қол қойылғаннан кейін, бүгіннен кешіктірмей орналастырылады.
refuse-paper-day = Құжаттың күні өтініштен ерте де, бүгіннен кеш те болмайды.
refuse-paper-seats = Құрамға { $limit } адамнан артық жазуға болмайды.
refuse-paper-sits = Бұл адам қатысатынын ботта растаған.
refuse-paper-missing = Бәрі жазылмаған. Нысанды ашып, толықтырыңыз.
refuse-time-unreadable = Уақытты түсіну мүмкін болмады. Сағаты мен минутын жазыңыз: 14:20.
refuse-offer-unreadable = Алдымен 0-ден 5-ке дейінгі бағаны, содан кейін дәлелді жазыңыз: 4,25 барлық тапсырма мерзімінде орындалды.
refuse-seat-gone = Бұл адаммен құрам заңсыз болар еді. Тізімді қайта ашыңыз.
