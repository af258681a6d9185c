# Балл бойынша бағалау: тоқсан парағы, мәліметтер, шкалалар

points-head = <b>Бағалау парағы</b>, { $period }
    { $person }, { $position }
points-term = Басшы келіскен парақ, { $deadline }
points-own-sent = Өзін-өзі бағалау ұсынылды ({ $paragraph }).
points-own-waits = Өзін-өзі бағалау әлі ұсынылмады ({ $paragraph }). Қызметші оны жібермесе, мемлекеттік органда қалыптасқан тәжірибе бойынша парақты басшы толтырады.
points-own-missing = Өзін-өзі бағалау ұсынылмады: парақ онсыз толтырылды ({ $paragraph }).
points-facts-waited = { $hr }: еңбек тәртібі туралы мәліметтер әлі берілмеді ({ $paragraph }). Оларсыз парақты келісуге болмайды.
points-facts-there = { $hr }: еңбек тәртібі туралы мәліметтер берілді ({ $paragraph }).
points-no-rows = Жазба жоқ.
points-kind-incentive = көтермеленетін көрсеткіш немесе қызмет түрі
points-half-own = өзін-өзі бағалау
points-half-facts = қызметтің мәліметі
points-half-superior = басшы
points-line-open = { $number }. { $points } · { $kind } · { $half }: { $text }
points-line-counts = { $number }. ✓ <b>{ $points }</b> · { $kind } · { $half }: { $text }
points-line-struck = { $number }. ✗ есептелмеді · { $kind } · { $half }: { $text }
points-sum = <b>Баға: { $base } + { $incentives } − { $penalties } = { $total }</b>, { $grade } ({ $paragraph })
points-sum-running = Әзірге: { $base } + { $incentives } − { $penalties } = { $total }, { $grade } ({ $paragraph })
points-agreed-by = Келіскен: { $name }, { $position }.
points-agreed-late = Мерзімнен кейін келісілді.
points-decided = { $commission }, { $day }: нәтиже өзгеріссіз бекітілді ({ $paragraph }).
points-decided-revised = { $commission }, { $day }: нәтиже түзетілді ({ $paragraph }). Енді: <b>{ $value }</b>. { $words }
points-hand-waited = Параққа қызметші қол қоюы керек.
points-hand-signed = Қызметші параққа қол қойды.
points-hand-refusal-half = { $act }: екінші қолтаңба қажет ({ $paragraph }).
points-hand-refused = { $act } жасалды; бас тарту бағалауға кедергі болмайды ({ $paragraph }).
points-refusal-words = { $words }
points-row = <b>{ $kind }</b>, { $points }
points-row-text = { $text }
points-row-half = Енгізген: { $half }
points-row-proof = Растайтын құжат: { $proof }
points-row-counts = Есептелді.
points-row-struck = Есептелмеді.
points-row-note = Ескертпе: { $note }
points-no-scale = Бөлімнің осы жылға бекітілген шкаласы әлі жоқ: { $unit }. Көтермелеу балдары сол бойынша беріледі ({ $paragraph }). Оны { $hr } енгізеді.
points-levels = <b>Көтермелеу балдарының шкаласы</b> ({ $paragraph })
    { $unit }, бекітілген күні { $day }, № { $number }
points-level = <b>+{ $points }</b> { $words }
points-levels-practice = Көтермелеуге растайтын құжат қажет емес. Деңгейін таңдаңыз.
points-ask-incentive = Көтермелеу, +{ $points }. Не істелгенін бір хабарламамен 500 таңбаға дейін жазыңыз. Кез келген батырма күтуді тоқтатады.
points-ask-own-violation = { $name }. Не болғанын бір хабарламамен 500 таңбаға дейін жазыңыз. Жазба растайтын құжат болса ғана есептеледі. Кез келген батырма күтуді тоқтатады.
points-ask-violation = { $name }. Бір хабарламаға жазыңыз: алдымен не болғанын, соңғы жолға оны растайтын құжатты (атауы, нөмірі, күні). Растайтын құжатсыз жазба жасалмайды ({ $paragraph }). Мысалы:

    Өтінішке жауап 3 күн кешіктірілді
    Өтініштер тізілімі, № 12, 05.03.2017

    Кез келген батырма күтуді тоқтатады.
points-ask-proof = Бұзушылықты қандай құжат растайды? Атауын, нөмірін және күнін жазыңыз. Кез келген батырма күтуді тоқтатады.
    { $text }
points-ask-strike = Бұл жазба неге есептелмейді? Себебі парақтың ескертпесінде қалады. Кез келген батырма күтуді тоқтатады.
    { $text }
points-ask-refusal = Құжат жасалады: { $act } ({ $paragraph }), { $person }. Қызметші параққа қол қоюдан қашан және қалай бас тартқанын жазыңыз. Актіге екі адам қол қояды: қызметкер ({ $hr }) және тікелей басшы. Сіздің қолтаңбаңыз бірінші. Кез келген батырма күтуді тоқтатады.
points-agree-hint = Келісілгеннен кейін парақ қайта пысықтауға қайтарылғанша өзгермейді ({ $hr }). Қызметшіден параққа қол қою сұралады.
points-button-incentive = Көтермелеуді қосу…
points-button-violation = Қосу: { $name }…
points-button-send = Өзін-өзі бағалауды басшыға жіберу
points-button-facts = Мәліметтер толық берілді
points-button-agree = Парақты келісу…
points-button-agree-yes = Парақты келісу
points-button-sign = Параққа қол қою
points-button-refusal = Қызметші қол қоюдан бас тартты…
points-button-refusal-second = Бас тарту актісіне қол қою
points-button-drop = Жазбаны өшіру
points-button-count = Есептеу
points-button-prove = Құжатпен есептеу…
points-button-strike = Есептемеу…
points-dropped-toast = Жазба өшірілді
points-sent-toast = Өзін-өзі бағалау жіберілді
points-signed-toast = Параққа қол қойылды
points-agreed-toast = Парақ келісілді
points-counted-toast = Есептелді
points-facts-toast = Жазылды: мәліметтер берілді
points-refusal-toast = Бас тарту актісіне қол қойылды
points-scale-toast = Шкала енгізілді
points-board-title = <b>Балл бойынша бағалау</b>, { $period }
points-board-facts = Еңбек тәртібі туралы мәліметтер ({ $paragraph }) әлі берілмеген парақ саны: { $count }
points-state-writing = { $name }: мәлімет керек
points-state-superior = { $name }: басшыда
points-state-agreed = { $name }: қолтаңба күтуде
points-state-refusal = { $name }: актіге екінші қолтаңба керек
points-state-met = ✓ { $name }
points-button-no-more = Басқа мәлімет жоқ, парақ саны: { $count }
points-button-scales = Бөлімдердің шкалалары
points-button-board = Балл бойынша бағалау
points-scales-title = <b>Көтермелеу балдарының шкалалары</b>, { $year } жыл ({ $paragraph })
points-scales-practice = Шкаланы кім және қандай мерзімге бекітетіні актіде айтылмаған. Мемлекеттік органда қалыптасқан тәжірибе бойынша ол бекітілген нөмірі мен күні көрсетіліп енгізіледі, ал ол бойынша алғашқы көтермелеуден кейін жыл соңына дейін өзгермейді.
points-scale-none = { $unit }: шкала жоқ
points-scale-there = { $unit }: № { $number }, { $day }
points-scale-used = { $unit }: № { $number }, { $day }, ол бойынша көтермелеу бар
points-ask-scale = <b>{ $unit }</b>
    Бекітілген шкаланы бір хабарламамен жіберіңіз ({ $hr }). Бірінші жол: нөмірі; бекітілген күні. Одан әрі деңгейлер, әрқайсысы бір жолда, +{ $least } және +{ $most } аралығында, барлығы { $count }. Мысалы:

    14-ш; 12.01.2017
    Бөлім жұмысы туралы есеп
    …

    Кез келген батырма күтуді тоқтатады.
points-elsewhere = <b>{ $person }</b>, { $period }
    Бұл парақ өз экранында ашылады.
points-elsewhere-button = Парақты ашу
notice-evaluated-points = Міндеттердің орындалуы балмен бағаланады: базалық, көтермелеу және айыппұл балдары. Парақтың өзіңізге тиесілі жартысын толтырыңыз: ол басты беттен ашылады.
notice-points-sign = Бағалау парағыңыз келісілді: { $period }. Оны оқып, қол қойыңыз. Ескертпеңіз болса, басшыңызға айтыңыз; бағалау барысын { $hr } қадағалайды.
notice-points-refusal = { $person } бағалау парағына қол қоймады ({ $period }). Жасалған құжат: { $act }, оған сіздің қолтаңбаңыз керек ({ $paragraph }).
task-points-own = Бағалау парағының өз бөлігіңізді толтырыңыз: { $period }
task-points-facts = Еңбек тәртібі туралы мәліметтер, { $period }, парақ саны: { $count }
task-points-sign = Бағалау парағына қол қойыңыз: { $period }
task-points-refusal = Бас тарту актісіне сіздің қолтаңбаңыз керек: { $period }
button-task-points-own = Өзін-өзі бағалауды толтыру
button-task-points-facts = Мәліметтерді беру
button-task-points-sign = Оқу және қол қою
button-task-points-refusal = Парақты ашу
viewers-practice = Мемлекеттік органда қалыптасқан тәжірибе бойынша нәтижені қызметшінің өзі, оны бағалайтын адам, { $hr } және нәтижені қарайтын Комиссия көреді. Басқа адамның нәтижесін қарау журналға жазылады.
refuse-points-rows = Бір парақта бір адам { $limit } жазбадан артық жасамайды. Ұсақтарын біріктіріңіз.
refuse-points-level = Әр көрсеткіш үшін көтермелеу +{ $least } және +{ $most } аралығында беріледі.
refuse-violation-unproven = Бұзушылық растайтын құжат болса ғана есептеледі. Соңғы жолға оны қандай құжат растайтынын жазыңыз.
refuse-points-sent = Өзін-өзі бағалау басшыға жіберілген, енді өзгермейді.
refuse-points-facts-given = Бұл парақ бойынша еңбек тәртібі туралы мәліметтер толық берілген.
refuse-points-no-facts = Алдымен еңбек тәртібі туралы мәліметтерді қызмет береді. Олар әлі жоқ: қызметке ескертіңіз.
refuse-points-unchecked = Басқалардың тексерілмеген жазбалары қалды: { $count }. Әрқайсысын ашып, есептеңіз немесе есептемеңіз.
refuse-points-changed = Сіз қарап жатқанда парақ өзгерді. Оны қайта ашыңыз.
refuse-points-signed = Қызметші параққа қол қойған: бас тарту актісі керек емес.
refuse-points-refusal-signed = Бас тарту актісіне сіздің қолтаңбаңыз қажет емес: ол бұрыннан бар немесе акт толық жасалған.
refuse-no-incentive-scale = Бөлімнің осы жылға бекітілген шкаласы әлі енгізілмеген: { $unit }. Көтермелеу балдары сол бойынша беріледі.
refuse-incentive-scale-used = Бөлімнің шкаласы бойынша балл берілген: { $unit }. Ол жыл соңына дейін өзгермейді.
refuse-incentive-scale-levels = Шкалада болуға тиіс деңгей саны: { $count }, әрқайсысы өз жолында.
refuse-incentive-scale-day = Шкаланың бекітілген күні әлі келген жоқ. Оны тексеріңіз.
refuse-incentive-scale-unreadable = Жазбаны оқу мүмкін болмады. Бірінші жол: нөмірі; бекітілген күні, мысалы «14-ш; 12.01.2017». Одан әрі деңгейлер, әрқайсысы бір жолда.

points-button-paper = Парақты басып шығару
points-button-picture = Парақты көрсету
points-button-refusal-paper = Бас тарту туралы актіні басып шығару
points-paper-sheet = № { $number } бағалау парағы
points-paper-refusal = № { $number } параққа бас тарту туралы акт
