# 360 сауалнамасының есебі және оқуға арналған жиынтық

button-survey-reports = 360 есептері
survey-report-list = <b>360 есептері</b>
    Сіздің есебіңіз және сізге оқуға рұқсат етілген есептер.
survey-report-list-none = Сіз оқи алатын жабылған сауалнама есебі жоқ.
survey-report-own = { $year } · менің есебім
survey-report-of = { $year } · { $name }
survey-report-head = <b>{ $title }</b> · { $method }, { $period }
    { $name }
    { $position } · { $unit }
survey-report-answered = Жауап бергендер: { $least } немесе одан көп. Әр құзыретке бір сан: барлық сұралғандардың 0-ден 5-ке дейінгі бағаларының орташасы, жартыға дейін дөңгелектелген. Кім қалай жауап бергені сақталмайды.
survey-report-line = <b>{ $name }</b>
    { $bar } { $figure }
survey-report-self = { $title } (есепке алынбайды): { $mark }
survey-report-self-none = жоқ
survey-report-topics = <b>Басқаларынан әлсіз көрінгендер, оқу тақырыптары</b> ({ $paragraph })
survey-report-topic = { $number }. { $name }: { $statement }
survey-report-no-topics = Басқаларынан әлсіз көрінген құзырет жоқ.
survey-report-too-few = Жауап жеткіліксіз: { $least }-тен аз. Есеп жоқ ({ $paragraph }).
survey-report-not-held = Сауалнама жүргізілмеді: { $least }-тен аз адамнан сұрауға болатын еді ({ $paragraph }).
survey-report-training-only = Есеп тек оқыту үшін қажет ({ $paragraph }): бағаларға және олар бойынша шешімдерге әсер етпейді.
survey-report-readers = Оны тек бағаланатын адам, оның тікелей және жоғары тұрған басшылары және кадр қызметінің басшысы оқиды ({ $hr }; { $viewers }). Есеп құпия ({ $confidential }).
survey-report-kept = Есеп пен жиынтық { $count } жыл сақталады ({ $paragraph }). Жеке жауаптар сауалнама жабылғанда жойылды.
survey-report-elsewhere = Есеп дайын. Органыңыздың қағидасы бойынша ол чатқа келмейді, оны басып беретін: { $hr }.
survey-report-button-pdf-kk = PDF қазақша
survey-report-button-pdf-ru = PDF орысша
survey-report-button-look-kk = Көру: қазақша
survey-report-button-look-ru = Көру: орысша
survey-report-file = 360 есебі
survey-report-disagree = <b>{ $year } жылғы есеппен келіспейсіз бе?</b>
    Не болғанын бір хабарламамен жазыңыз, { $limit } таңбаға дейін. Мәтінді сіз және кадр қызметі оқиды; оған нөмір беріледі, қызмет осы жерде жауап береді. Кез келген батырма күтуді тоқтатады.
survey-report-disagree-what = Тек тәртіп тексеріледі: неше адам сұралғаны, оларды сұрауға бола ма, жауап жеткілікті ме, сандар жабылған кезде мөрленгендерге тең бе.
survey-report-disagree-not = Сұралғандар сізге аталмайды және шақырылмайды, бағалар түзетілмейді: жеке жауаптар енді жоқ. Есеп калибрлеу сессиясының ісіне қоса берілмейді.

# Есеп туралы сұрақ бойынша тексеру, кадр қызметіне

dispute-about-report = Не туралы: 360 сауалнамасының есебі, { $period }.
survey-check-title = <b>Автоматты тексеру</b>
survey-check-size-yes = Шеңбер көлемі: әдістемеге сай ({ $paragraph }).
survey-check-size-no = Шеңбер көлемі: әдістемеге САЙ ЕМЕС ({ $paragraph }).
survey-check-sides-yes = Әдістеме рұқсат ететін адамдар сұралды: иә ({ $paragraph }).
survey-check-sides-look = Әдістеме рұқсат ететін адамдар сұралды: бүгін барлығы емес. Біреу ауысқан не кеткен болуы мүмкін, ашылған күнмен салыстырыңыз ({ $paragraph }).
survey-check-enough-yes = Жауап жеткілікті: иә.
survey-check-enough-no = Жауап жеткілікті: жоқ, сандар жарияланбаған.
survey-check-seal-yes = Сандар жабылған кезде мөрленгендерге тең: иә.
survey-check-seal-no = Сандар жабылған кезде мөрленгендерге тең: ЖОҚ. Әкімшіге хабарлаңыз.
survey-check-seal-none = Журналда мөрленген сандар жоқ: шеңбер есептеусіз жабылған.
survey-check-limits = Сұралғандар өтініш берушіге аталмайды, бағалар түзетілмейді, есеп калибрлеу сессиясының ісіне қоса берілмейді.

# Оқуға арналған жиынтық

button-survey-training = Оқуға жиынтық
survey-training-head = <b>Оқуға арналған жиынтық</b> · { $method }, { $period }
survey-training-why = Құзырет неше қызметшіде ең әлсіз көрінген үшеудің қатарында ({ $paragraph }). Сан ондай қызметшілер де, қалғандары да кемінде { $least } адам болса ғана көрсетіледі.
survey-training-line = { $name }: <b>{ $people }</b>
survey-training-hidden = { $name }: көрсетілмейді
survey-training-nothing = Сандары бар есеп жоқ.
survey-training-file = Оқуға арналған жиынтық

# Қағаздар

paper-survey-subtitle = { $method }, { $year } жыл
paper-survey-unverified = Уақытша нысан: қосымшалардың ресми мәтіні енгізілмеген және осы нысанмен салыстырылмаған. Құзыреттер туралы тұжырымдарды біз жаздық.
paper-survey-outcome = Сауалнама қорытындысы
paper-survey-too-few = Жауап жеткіліксіз: { $least }-тен аз
paper-survey-not-held = Жүргізілмеді: { $least }-тен аз адамнан сұрауға болатын еді
paper-survey-answered = Жауап бергендер
paper-survey-answered-value = { $least } немесе одан көп
paper-survey-competence = Құзырет
paper-survey-scale = 0-ден 5-ке дейін
paper-survey-figure = Барлық сұралғандардың орташасы
paper-survey-self = { $title } (есепке алынбайды)
paper-survey-or-more = { $figure } немесе одан жоғары
paper-survey-or-less = { $figure } немесе одан төмен
paper-survey-no-figure = баға аз
paper-survey-legend = Сұр жолақ: жартыға дейінгі орташа; сызықталған бөлігі: одан дәл көрсетілмейді. Ромб: өзін-өзі бағалау, орташаға кірмейді. «Баға аз»: { $least }-тен аз адам бағалаған.
paper-survey-topics = Басқаларынан әлсіз көрінгендер: оқу тақырыптары
paper-survey-no-topics = Басқаларынан әлсіз көрінген құзырет жоқ.
paper-survey-training-only = Есеп тек оқыту үшін қажет
paper-survey-readers = Оны тек бағаланатын адам, оның тікелей және жоғары тұрған басшылары және кадр қызметінің басшысы оқиды ({ $hr })
paper-survey-kept = Есеп пен жиынтық { $years } жыл сақталады, жеке жауаптар сауалнама жабылғанда жойылды
paper-training-title = Оқуға арналған жиынтық
paper-training-why = Құзырет неше қызметшіде ең әлсіз көрінген үшеудің қатарында. Сан ондай қызметшілер де, қалғандары да кемінде { $least } адам болса ғана көрсетіледі.
paper-training-people = Қызметші саны
paper-training-hidden = көрсетілмейді
paper-training-nothing = Сандары бар есеп жоқ.
