# Кадр қызметі істі жүргізеді: журнал

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

host-answers-comes = Келетіндер: { $total } ішінен { $count }.
host-answers-cannot = ⚠ Келе алмайтындар: { $names }. Оларды ауыстырыңыз.
host-answers-silent = Әлі жауап бермегендер: { $names }
host-table = Қатысып отырғандар: { $total } ішінен { $count }: { $names }
host-table-few = ⚠ Отырғандар { $count } адамнан аз. Акт бұған жол береді; қалғандарын күткен жөн.
host-majority-members = Бағаны өзгерту үшін «жақтап» дауыс керек: { $total } мүшеден { $needed } ({ $paragraph }).
host-majority-participants = Бағаны өзгерту үшін «жақтап» дауыс керек: { $present } қатысушыдан { $needed } ({ $paragraph }).
host-majority-impossible = ⚠ { $total } мүшеден { $present } отыр, ал керек дауыс саны: { $needed } ({ $paragraph }). Әзірге көпшілік дауыс жиналмайды.
host-said-argument = <b>Бағалаушы адам</b>, { $name }: { $text }
host-said-objection = <b>Өтініш беруші</b>, { $name }: { $text }
host-said-nothing = әзірге ештеңе жазылған жоқ
host-no-proposals = Әзірге ұсыныс жоқ.
host-proposals = Ұсыныстар:
host-proposal = • { $name }: <b>{ $mark }</b> ұсынады. «{ $reason }»
host-proposal-support = • { $name }: <b>{ $mark }</b> бағасын қолдайды. «{ $reason }»
host-round-runs = Дауысқа қойылған баға: <b>{ $mark }</b>. Дауыс бергендер: { $total } ішінен { $count }. Дауыстар бәрі бірге ашылады.
host-round-over = <b>{ $mark }</b>: жақтап { $count }, барлығы { $total }
    Жақтап: { $yes }
    Қарсы: { $no }
host-round-silent = Дауыс бермегендер: { $names }
host-vote-until = Дауыс беру уақыты: { $when } дейін. Үлгермеген адам жақтаған болып есептелмейді.
host-wording = Хаттамаға нақтылау:
    <blockquote>{ $text }</blockquote>
host-signed-count = { $count ->
    [0] Қол қойғандар: әзірге ешкім ({ $total } адам қол қояды)
   *[other] Қол қойғандар: { $total } ішінен { $count }
}
host-signed = ✓ { $name }, { $when }
host-unsigned = • { $name }: қолын күтіп тұрмыз
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
host-button-paper-signatures = Қағаздағы қолдарды жазу

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
host-seat-rules = Құрам заңды болатын адамдар ғана көрсетілген: мүшелер саны кемінде { $count } және тақ, кадр қызметі мен басқа бағалаушы адам бар ({ $size }); өтініш беруші мен бағалаушы адам кірмейді ({ $excluded }).
host-seat-advice = Құрамға кіре алатындардың бәрі көрсетілген: акт құрамды белгілемейді. Мүшелер саны тақ және кемінде { $count } болғаны жөн. Өтініш беруші мен дауланған бағаны қойған адам лауазымды адамның шешімімен ғана кіреді.
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

# Сессияны тағайындау

host-call-title = <b>Сессияны тағайындау</b> · { $number } ісі
host-move-title = <b>Сессияны ауыстыру</b> · { $number } ісі
host-term = Мерзімі: { $deadline }
host-call-now = Қазір: { $when }, { $place }
host-call-day-ask = Күнді таңдаңыз (мерзімде қалған жұмыс күндері) немесе жазыңыз, мысалы 14.04.2026.
host-call-day-late = ⚠ Мерзімі өтті. Сессияға құқық сақталады, ол кеш өткізілген деп белгіленеді. Күнін жазыңыз, мысалы 14.04.2026.
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
host-open-follows = Мүшелер отырысқа қатысады, өтінішті енді қайтарып алуға болмайды. Төраға да, шешуші дауыс та жоқ: көпшілік шешеді.
host-button-open-yes = Ашу
host-opened = Сессия ашылды
host-note-argument = Бағалаушы адам { $evaluator } не айтты: жұмысы туралы қысқаша және неге мұндай баға ({ $paragraph })? { $limit } таңбадан аспасын.

    Оны сессия мүшелері, тараптар және лауазымды адам көреді; мәтін хаттамаға енеді. Кез келген батырма күтуді тоқтатады.
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
host-papers-in-kk = Қағаз тілі: қазақша.
host-papers-in-ru = Қағаз тілі: орысша.
host-button-papers-kk = Қазақша
host-button-papers-ru = Орысша
host-paper-application = Өтініш: PDF
host-paper-decision = Шешім: PDF
host-paper-protocol = Хаттама: PDF
host-paper-sheet = Парақ: PDF
host-button-own-paper = Парақ қағаз түрінде: PDF
host-button-look = Қарау
host-paper-application-file = Өтініш { $number }
host-paper-decision-file = Шешім { $number }
host-paper-protocol-file = Хаттама { $number }
host-paper-sheet-file = Бағалау парағы { $number }
host-paper-sent = { $title }. Құпия ({ $paragraph }).
host-paper-nameless = Құжат

# Қағаздағы әрекет

host-form-order = <b>Қағаздағы бұйрық</b> · { $number } ісі
    Оны жазып, фотосын жіберіңіз: екінші адам жазбаны салыстырғанда күшіне енеді.
host-form-maslikhat = <b>Мәслихаттың шешімі ({ $paragraph })</b> · { $number } ісі
    Оны жазып, фотосын жіберіңіз: екінші адам жазбаны салыстырғанда күшіне енеді.
host-form-vote = <b>Залдағы дауыс беру</b> · { $number } ісі
    Қалай өткенін жазып, қағаздың фотосын жіберіңіз: екінші адам жазбаны салыстырғанда қорытындысы күшіне енеді.
host-form-signatures = <b>Қағаздағы қолдар</b> · { $number } ісі
    Хаттамаға кім қол қойғанын жазып, оның фотосын жіберіңіз: екінші адам жазбаны салыстырғанда қолдар күшіне енеді.
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
host-form-lacks-hands = қолдар
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
host-button-form-objection = Өтініш берушінің қарсылығы…
host-button-form-offers = Ұсыныстар…
host-button-form-vote = { $mark }: кім жақтады…
host-button-form-today = Бүгін, { $day }
host-button-form-silent = Ештеңе айтылмады
host-form-dropped = Жазылған өшірілді
host-form-ask-number = Құжаттың нөмірін { $limit } таңбадан асырмай жазыңыз.
host-form-ask-date = Құжаттың күнін жазыңыз, мысалы 14.04.2026.
host-form-ask-refusal = Бас тарту себебін құжатта тұрғандай, { $limit } таңбадан асырмай жазыңыз.
host-form-ask-argument = Бағалаушы адам не айтты? { $limit } таңбадан аспасын; мәтін хаттамаға енеді.
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
host-button-nobody-for = Ешкім
host-hand-signed = ✓ { $name }: қол қойды
host-hand-none = • { $name }: қолы жоқ
host-hand-refused = • { $name }: бас тартты. { $reason }
host-button-hand-signed = Қол қойды
host-button-hand-none = Әлі қол қойған жоқ
host-button-hand-refused = Қол қоюдан бас тартты…
host-photo-ask-order = Бұйрықтың фотосын немесе сканын жіберіңіз.
host-photo-ask-maslikhat = Мәслихат шешімінің фотосын немесе сканын жіберіңіз.
host-photo-ask-vote = Дауыс беру жазылған қағаздың фотосын немесе сканын жіберіңіз.
host-photo-ask-signatures = Қол қойылған хаттаманың фотосын немесе сканын жіберіңіз.
host-recorded = Жазылды. Екінші адам (кадр қызметі немесе лауазымды адам) жазбаны фотомен салыстырғанда күшіне енеді.
host-not-recorded = Жазылмады: { $why } Енгізгеніңіз сақталды.
host-recording-failed = Біздің кінәмізден фото қабылданбады. Енгізгеніңіз сақталды: фотоны қайта жіберіңіз.

# Екінші адам

host-second-nothing = Растауды күткен жазба жоқ.
host-second-order = <b>Қағаздағы бұйрық</b> · { $number } ісі
host-second-maslikhat = <b>Мәслихаттың шешімі</b> · { $number } ісі
host-second-vote = <b>Залдағы дауыс беру</b> · { $number } ісі
host-second-signatures = <b>Қағаздағы қолдар</b> · { $number } ісі
host-second-by = Жазған: { $name }, { $when }
host-second-ask = Құжатты ашып, салыстырыңыз. Бәрі дұрыс болса, растаңыз: сонда әрекет күшіне енеді.
host-second-wait = Екінші адамды күтіп тұр: өзін өзі ешкім растамайды.
host-button-look-paper = Құжатты ашу
host-button-confirm = Салыстырдым, растаймын
host-button-drop-record = Жазбаны алып тастау
host-second-photo = Жазба негізделген құжат.
host-confirmed = Расталды. Әрекет күшіне енді.

# Бас тартулар

refuse-post-day = Хаттама қол қойылғаннан кейін, бүгіннен кешіктірмей орналастырылады.
refuse-paper-day = Құжаттың күні өтініштен ерте де, бүгіннен кеш те болмайды.
refuse-paper-seats = Құрамға { $limit } адамнан артық жазуға болмайды.
refuse-paper-sits = Бұл адам қатысатынын ботта растаған.
refuse-paper-missing = Бәрі жазылмаған. Нысанды ашып, толықтырыңыз.
refuse-paper-elsewhere = Органыңыздың шешімі бойынша баға Telegram арқылы берілмейді: қағазды кадр қызметі береді.
refuse-time-unreadable = Уақытты түсіну мүмкін болмады. Сағаты мен минутын жазыңыз: 14:20.
refuse-offer-unreadable = Алдымен 0-ден 5-ке дейінгі бағаны, содан кейін дәлелді жазыңыз: 4,25 барлық тапсырма мерзімінде орындалды.
refuse-seat-gone = Бұл адаммен құрам заңсыз болар еді. Тізімді қайта ашыңыз.
