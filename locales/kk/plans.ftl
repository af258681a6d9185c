# НМИ бар жұмыс жоспарлары: жалпы

plan-stage-draft = жасалуда
plan-stage-returned = пысықтауда
plan-stage-agreeing = келісуде
plan-stage-approving = бекітуде
plan-stage-approved = бекітілген, жүйеде жоқ
plan-stage-posted = бекітілген, жүйеде бар
plan-stage-replaced = алдыңғы нұсқа
plans-label = { $person } · { $stage }
plans-label-late = { $person } · мерзімі өткен · { $stage }
plans-list-none = Мұнда қазір ештеңе жоқ.

# Персоналды басқару қызметі жоспарларды ашады

desk-button-plans = НМИ бар жоспарлар
plans-desk-title = <b>НМИ бар жұмыс жоспарлары</b>
    Кезеңді таңдаңыз.
plans-desk-none = <b>НМИ бар жұмыс жоспарлары</b>
    Жоспарлар әлі ашылмаған.
plans-button-open = Жоспарларды ашу
plans-button-waiting = Мені күтіп тұр
plans-button-values = Нақты мәндер
plans-button-allowed = Жол берілетін баға
plans-acts-title = Жоспарлар қай акт бойынша ашылады?
plans-acts-none = Қосылған актілердің ешқайсысында НМИ көзделмеген: жоспар ашудың қажеті жоқ.
plans-periods-title = { $act }

    Жоспарлар қай кезеңге ашылады?
plans-period-ours = Жоспар бағаланатын кезең басталғаннан кейін жасалады ({ $paragraph }); кезеңнің ұзақтығын акт атамайды. Мемлекеттік органда қалыптасқан тәжірибе бойынша ол – { $length ->
    [year] жыл.
   *[quarter] тоқсан.
}
plans-preview-title = <b>{ $plan }</b> · { $period }
    Ашқанда не болады
plans-preview-term = Бекіту мерзімі: { $day } ({ $source }).
    Жоспардағы НМИ саны: { $least }–{ $most } ({ $bounds }).
    Жүйеге орналастыру (техникалық мүмкіндік болса): бекітілгеннен кейін { $days } жұмыс күні ішінде ({ $posting }).
plans-preview-counts = Жоспарлар: { $plans } · жоспарсыз басшылар: { $without }
plans-button-who = Кім жасайды
plans-button-out = Кімде жоспар жоқ
plans-button-open-count = { $count } жоспарды ашу…
plans-who-title = <b>{ $plan }</b> · { $period }
    Кім жасайды, кім бекітеді, қай күнге дейін
plans-who-line = <b>{ $person }</b>, { $position }
    жасайды: { $evaluator }, бекітеді: { $approver }, мерзімі: { $day }
plans-out-title = <b>{ $plan }</b> · { $period }
    Жоспарсыз басшылар
plans-out-none = Ондайлар жоқ: әр басшының жоспары болады.
plans-out-line = • { $person }: { $why } ({ $rule })
plan-none-short = тағайындалған кезде кезеңнің соңына дейін аз уақыт қалған, НМИ белгіленбейді
plan-none-evaluator = актінің қағидалары бойынша бағалайтын адам жоқ
plans-open-ask = Ашасыз ба: <b>{ $plan }</b> · { $period }?
plans-open-who = { $count } жоспар ашылады. Бот оларды жасайтындарға ({ $setters } адам) бірден хабарлайды.
plans-button-open-yes = Жоспарларды ашу
plans-opened = { $count } жоспар ашылды
plans-board-title = <b>{ $plan }</b> · { $period }
plans-board-term = Бекіту мерзімі: { $day } ({ $source })
plans-board-count = • { $stage }: { $count }
plans-board-late = { $count } жоспардың бекіту мерзімі өтіп кетті.
plans-button-without = Жоспарсыз: { $count }
plans-button-follow = Қызметкерлермен салыстыру
plans-followed = Тексерілді: жаңа басшыларда жоспар бар

# Жоспар

button-plans = Жұмыс жоспарлары
plans-mine-title = <b>Жұмыс жоспарлары</b>
plans-mine-none = Сіздің НМИ бар өз жоспарыңыз жоқ.
plans-button-set = Мен жасайтыны: { $count }
plans-button-waiting-count = Мені күтіп тұр: { $count }
plans-set-title = <b>Сіз жасайтын жоспарлар</b>
plans-waiting-title = <b>Сіздің шешіміңізді күтіп тұрған жоспарлар</b>
plan-head = <b>{ $plan }</b> · { $period }
    <b>{ $person }</b>, { $position }
plan-head-version = <b>{ $plan }</b> · { $period } · { $version }-нұсқа
    <b>{ $person }</b>, { $position }
plan-standing = Жоспар: { $stage }
plan-awaits = Келісетіндер: { $parties }
plan-returned = Қайтарылған күні: { $day } <blockquote>{ $reason }</blockquote>
plan-changed-for = Жаңа нұсқаның негізі: { $ground }
    <blockquote>{ $words }</blockquote>
plan-ground-functions = функциялары өзгерді
plan-ground-structure = құрылымы өзгерді
plan-ground-bearing = бұл НМИ-ге қол жеткізуге тікелей әсер етеді
plan-ground-both = функциялары мен құрылымы өзгерді, бұл НМИ-ге қол жеткізуге тікелей әсер етеді
plan-confirmed = ✓ { $what }
plan-unconfirmed = ☐ { $what }
plan-button-why = Не өзгергенін жазу
plan-approved-on = Бекітілген күні: { $day }
plan-posted-on = Жүйеге орналастырылған күні: { $day }
plan-people = Жасайды: { $evaluator }
    Бекітеді ({ $superior }): { $approver }
plan-empty = НМИ әлі жоқ. Керегі: { $least }–{ $most } ({ $source }).
plan-values-title = <b>Нақты мәндер, алдын ала</b> · { $period }
plan-last-note = { $day }, { $person }: <blockquote>{ $words }</blockquote>
plan-note = <b>{ $day }</b>, { $person }
    <blockquote>{ $words }</blockquote>
plan-button-sheet = Excel кестесінен…
plan-button-submit = Тексеріп жіберу…
plan-button-agree = Келісу…
plan-button-approve = Бекіту…
plan-button-post = Жүйеге орналастырылды…
plan-button-back = Себебімен қайтару…
plan-button-note = Жоспар туралы…
plan-button-change = Жоспарды өзгерту…
plan-button-history = Нұсқалар, қадамдар
plan-button-notes = Жазбалар: { $count }
plan-button-papers = Басып шығару
plan-papers-title = Жоспар қағазда
plan-papers-pdf = Жоспар: PDF
plan-papers-file = Жұмыс жоспары
plan-button-quarter = Мәндер: { $period }
plan-history-none = Әлі ешқандай қадам жасалмаған.
plan-step = { $day }: { $step }
plan-step-by = { $day }: { $step }, { $person }
plan-step-words = <blockquote>{ $words }</blockquote>
plan-step-submitted = жіберілді
plan-step-agreed = келісілді ({ $party })
plan-step-sent-back = қайтарылды
plan-step-approved = бекітілді
plan-step-posted = жүйеге орналастырылды
plan-version-label = { $version }-нұсқа · { $stage }
plan-ask-submit = Жоспарды жібересіз бе? Оны көретін және келісетіндер: { $hr }; { $unit }, егер ондай бөлімше болса. Содан кейін бекітетін { $superior }: { $approver }. Жоспар қайтарылмайынша, оны өзгертуге болмайды.
plan-button-submit-yes = Жоспарды жіберу
plan-done-submit = Жоспар жіберілді
plan-ask-agree = Осы НМИ-лері бар жоспарды келісесіз бе? Барлығы келіскен соң бекітетін { $superior }: { $approver }.
plan-button-agree-yes = Жоспарды келісу
plan-done-agree = Жоспар келісілді
plan-ask-approve = Осы НМИ-лері бар жоспарды бекітесіз бе? Бағалау осы жоспар бойынша жүреді. Бірден білетіндер: басшының өзі, жоспарды жасаған адам, { $hr }.
plan-button-approve-yes = Жоспарды бекіту
plan-done-approve = Жоспар бекітілді
plan-ask-post = Бұл жоспарды жүйеге ({ $system }) орналастырдыңыз ба? Боттың өзі ол жаққа ештеңе жібермейді, тек орналастырылғанын жазып қояды.
plan-button-post-yes = Иә, орналастырылды
plan-done-post = Жазылды: жоспар орналастырылды
plan-grounds = НМИ мемлекеттік органның функциялары да, құрылымы да өзгеріп, бұл оларға қол жеткізуге тікелей әсер еткенде ғана өзгертіледі ({ $source }). Әр шартты басып растаңыз: растауыңыз журналға жазылады, оны жаңа нұсқаны келісетіндер мен бекітетіндер көреді.

    Жаңасы бекітілгенше бекітілген жоспар қолданылады.

# Жоспар туралы сөздер

plan-say-back = Жоспардың қайтарылу себебін жазыңыз. { $limit } таңбадан аспасын.

    Оны көретіндер: { $evaluator } (жоспарды жасайды), басшының өзі, { $hr } және бекітетін адам. Келісу басынан басталады.
plan-say-note = Жоспардың өзі немесе НМИ орындалуының барысы туралы жазыңыз: оны кезең бойы бағалаушы да, бағаланатын адам да қадағалайды ({ $paragraph }). { $limit } таңбадан аспасын.

    Жазбаны көретіндер: { $person }, { $evaluator }, { $hr } және бекітетін адам.
plan-say-both = Қандай функциялар өзгергенін, құрылымда не өзгергенін және оның НМИ-ге қол жеткізуге әсерін жазыңыз ({ $source }). { $limit } таңбадан аспасын.

    Бұл сөздер жоспардың жаңа нұсқасына енеді, оларды жоспарды көретіндердің бәрі көреді.
plan-say-vback = Нақты мәндерде не қате екенін жазыңыз. { $limit } таңбадан аспасын.

    Себебін көретіндер: { $hr } және стратегиялық жоспарлау бөлімшесі.
plan-say-values = Нақты мәндер: { $period }
plan-say-words = <blockquote>{ $words }</blockquote>
plan-say-back-ready = Жоспарды осы себеппен қайтарасыз ба?
plan-say-note-ready = Бұл жазбаны жоспарға қосасыз ба?
plan-say-both-ready = Сіз растайсыз: функциялары да, құрылымы да өзгерді және бұл НМИ-ге қол жеткізуге тікелей әсер етеді. Осы негізбен жоспардың жаңа нұсқасын бастайсыз ба? Жаңасы бекітілгенше алдыңғысы қолданылады.
plan-say-vback-ready = Мәндерді осы себеппен қайтарасыз ба? Оларды { $hr } түзетеді.
plan-say-back-yes = Жоспарды қайтару
plan-say-note-yes = Жазбаны қосу
plan-say-both-yes = Жаңа нұсқаны бастау
plan-say-vback-yes = Мәндерді қайтару
plan-say-again = Басқаша жазу
plan-say-back-done = Жоспар қайтарылды
plan-say-note-done = Жазба қосылды
plan-say-both-done = Жаңа нұсқа басталды
plan-say-vback-done = Мәндер қайтарылды

# НМИ

kci-line = <b>{ $number }.</b> { $name }
    жоспар: { $planned }, мерзімі: { $day }
kci-whole = <b>{ $name }</b>
    Қалай есептеледі: { $way }
    Жоспар: { $planned }
    Мерзімі: { $day }
    Күтілетін өзгеріс: { $change }
    Құжат: { $document }
kci-way-more = көп болса — жақсы
kci-way-less = аз болса — жақсы
kci-way-done = орындалды немесе жоқ
kci-planned-done = орындау
kci-no-value = —
kci-done-yes = орындалды
kci-done-no = орындалмады
kci-label = { $number }. { $name }
kci-number = НМИ: { $number } / { $count }
kci-percent = Іске асыру пайызы: <b>{ $percent }</b>
kci-button-before = ‹ Алдыңғысы
kci-button-after = Келесісі ›
kci-button-add = { $number }-НМИ қосу
kci-form-head = <b>{ $number }-НМИ</b> · { $person }, { $period }
kci-field-line = { $field }: <b>{ $value }</b>
kci-field-name = Атауы
kci-field-direction = Қалай есептеледі
kci-field-unit = Өлшем бірлігі
kci-field-planned = Жоспар
kci-field-due = Мерзімі
kci-field-change = Өзгеріс
kci-field-document = Құжат
kci-form-unsaved = Бұл — жоба: бәрі толтырылғанда НМИ жоспарға енеді. Жоба сақталады және оны тек өзіңіз көресіз.
kci-button-next = Әрі қарай: { $field }
kci-button-drop = Жобаны өшіру
kci-button-remove = Жоспардан алып тастау…
kci-ask-name = НМИ қалай аталады? Нақты, өлшенетін нәтижені атаңыз. { $limit } таңбадан аспасын.
kci-ask-way = Бұл НМИ қалай есептеледі? Батырмамен таңдаңыз.
kci-ask-unit = Немен өлшенеді? Мысалы: %, км, күн. { $limit } таңбадан аспасын.
kci-ask-plan = Кезең ішінде ({ $period }) қандай мәнге жету керек? Нөлден үлкен бір сан жазыңыз.
kci-ask-plan4 = Өспелі қорытындымен төрт сан жазыңыз: 1, 2, 3 және 4-тоқсанның соңына қарай не орындалуы тиіс. Нүктелі үтірмен немесе әрқайсысын жаңа жолдан: 25; 50; 75; 100
kci-ask-due = Қай күнге дейін? Таңдаңыз немесе күнді жазыңыз: { $last }, цифрмен — күн.ай.жыл.
kci-ask-change = Қандай оң өзгеріс күтіледі? { $limit } таңбадан аспасын.
kci-ask-doc = НМИ қандай құжатқа немесе мақсатқа қызмет етеді: ұлттық жоба, стратегиялық жоспар, органның мақсаты? { $limit } таңбадан аспасын.
kci-ask-who-sees = НМИ толық жазылғанша оны тек өзіңіз көресіз. Жоспарға жазылғанын басшының өзі, жоспарды келісетіндер және бекітетін адам көреді.
kci-button-plan = Бүкіл кезеңге біреу
kci-button-plan4 = Тоқсандар бойынша
kci-saved-new = { $number }-НМИ жоспарға жазылды: { $person }.
kci-saved-changed = { $number }-НМИ жоспарда өзгертілді: { $person }.
kci-count = Жоспардағы НМИ: { $count } (керегі: { $least }–{ $most }).
kci-button-undo = Болдырмау
kci-button-edit = Түзету
kci-button-to-plan = Жоспарға
kci-undone = Бұрынғы қалпына келтірілді
kci-draft-dropped = Жоба өшірілді
kci-remove-ask = { $number }-НМИ жоспардан алып тасталсын ба: { $person }?
kci-button-remove-yes = НМИ-ді алып тастау
kci-removed = НМИ жоспардан алып тасталды

# Кестеден жоспар

plan-sheet-how = Кестені толтырып, осында .xlsx файлымен жіберіңіз: әр НМИ-ге бір жол, жолдар саны { $least }–{ $most }. Кесте жобадағы НМИ-лерді түгел алмастырады; сіз растағанша ештеңе өзгермейді.

    Файлды тек бот көреді; жоспарды кейін оны әрдайым көретіндер ғана көреді.
plan-sheet-button-blank = Толтыратын кесте
plan-sheet-name = Жұмыс жоспары
plan-sheet-reading = «{ $name }» кестесін оқып жатырмын…
plan-sheet-file-only = Мұнда .xlsx немесе .csv файлы керек. Кез келген батырма күтуді тоқтатады.
plan-sheet-faults = <b>Кестеде { $count } қате бар.</b> Жоспар өзгерген жоқ.
plan-sheet-faults-after = Кестені түзетіп, қайта жіберіңіз.
plan-sheet-preview = Кестеде { $count } НМИ бар. Қазір жоспарда: { $old }. Жоспардағы НМИ-лер осылармен алмастырылсын ба?
plan-sheet-button-apply = Жоспарға жазу
plan-sheet-button-drop = Жазбау
plan-sheet-applied = Кестедегі НМИ жоспарға жазылды.
plan-sheet-dropped = Кесте алып тасталды, жоспар өзгерген жоқ
plan-sheet-failed = Кестемен жұмыс біздің кінәмізден болмады. Жоспар өзгерген жоқ; қайта жіберіңіз.
plan-sheet-button-again = Басқа кесте
plan-sheet-way-more = көп
plan-sheet-way-less = аз
plan-sheet-way-done = орындалды
plan-sheet-columns-name = НМИ атауы
plan-sheet-columns-direction = Қалай есептеледі
plan-sheet-columns-unit = Өлшем бірлігі
plan-sheet-columns-planned = Кезеңге жоспар
plan-sheet-columns-first = 1-тоқсанның соңына
plan-sheet-columns-second = 2-тоқсанның соңына
plan-sheet-columns-third = 3-тоқсанның соңына
plan-sheet-columns-fourth = 4-тоқсанның соңына
plan-sheet-columns-due = Мерзімі
plan-sheet-columns-change = Күтілетін өзгеріс
plan-sheet-columns-document = Құжат немесе мақсат
plan-fault-row = { $row }-жол: { $fault }
plan-fault-cell = { $row }-жол, «{ $column }»: { $fault }
plan-fault-headings = бағандардың атаулары табылмады. Бот беретін кестеден бастаңыз.
plan-fault-column = «{ $column }» бағаны жоқ.
plan-fault-other-person = кесте бұл адамға арналмаған: { $person }.
plan-fault-none = бірде-бір НМИ жоқ.
plan-fault-many = НМИ саны { $most } шегінен асады.
plan-fault-empty = толтырылмаған.
plan-fault-long = { $limit } таңбадан ұзын.
plan-fault-direction = қалай есептелетіні түсініксіз. Былай жазыңыз: көп, аз немесе орындалды.
plan-fault-number = бұл сан емес.
plan-fault-planned = мән нөлден үлкен болуы және 12 цифрдан аспауы керек.
plan-fault-targets = кезеңге бір сан немесе тоқсандар бойынша төрт санның бәрі керек, екеуі бірге емес.
plan-fault-not-planned = «орындалды немесе жоқ» НМИ-де жоспарлы мән болмайды.
plan-fault-date = бұл күн емес. Күнін, айын және жылын жазыңыз: 31.12.2026.
plan-fault-due = мерзім жоспар кезеңінен тыс: { $first } – { $last }.

# Нақты мәндер

values-quarters-title = <b>НМИ-дің нақты мәндері</b>
    Қай тоқсанның?
values-board-title = <b>НМИ-дің нақты мәндері</b> · { $period }
values-board-none = Бұл тоқсанға бекітілген жоспар жоқ.
values-waiting-title = <b>Сіздің келісуіңізді күтіп тұрған мәндер</b>
values-no-table = Жол берілетін бағалар кестесі бос ({ $table }, { $source }): кез келген пайызға 0-ден 5-ке дейінгі кез келген баға қоюға болады. Оны { $hr } «Жол берілетін баға» бөлімінде жүктейді.
values-label-draft = { $person } · енгізілгені: { $entered }/{ $count }
values-label-agreeing = { $person } · келісуде ({ $entered }/{ $count })
values-label-sent = { $person } · жіберілді ({ $entered }/{ $count })
values-head = <b>НМИ-дің нақты мәндері</b> · { $period }
    <b>{ $person }</b>, { $position }
values-state-draft = Енгізілуде ({ $revision }-редакция)
values-state-agreeing = Келісуде ({ $revision }-редакция)
values-state-sent = Бағалаушы адамға жіберілді ({ $revision }-редакция)
values-sent-on = Жіберілген күні: { $day }
values-preliminary = Есептеу алдын ала жасалған.
values-line = <b>{ $number }.</b> { $name }
    жоспар: { $planned } · нақты: { $actual } · { $percent }
values-button-enter = { $number }. { $name }: { $actual }
values-button-send = Жіберу…
values-button-agree = Келісу…
values-button-refresh = Мәндерді нақтылау…
values-button-plan = Жоспар толығымен
values-ask-number = { $last } күнгі нақты мәнді санмен жазыңыз (бірлігі: { $unit }, жоспар: { $planned }).

    Жіберілгенге дейін оны көретіндер: { $hr } және стратегиялық жоспарлау, содан кейін бағалаушы адам мен басшының өзі көреді. Кез келген батырма күтуді тоқтатады.
values-ask-done = { $last } күні бұл орындалды ма?

    Жіберілгенге дейін жауапты көретіндер: { $hr } және стратегиялық жоспарлау, содан кейін бағалаушы адам мен басшының өзі көреді.
values-entered = Жазылды: { $person }, { $number }-НМИ: <b>{ $actual }</b>
values-limit = { $number }-НМИ: жол берілетін баға { $low } – { $high }
values-ask-send = Мәндерді жібересіз бе? Органда мынадай бөлімше болса, алдымен ол келіседі: { $unit }. Содан кейін көретіндер: { $evaluator } және басшының өзі.
values-ask-agree = Мәндерді келісесіз бе? Оларды бірден көретіндер: { $evaluator } және басшының өзі.
values-ask-refresh = Мәндердің жаңа редакциясын бастайсыз ба? Жаңасы жіберілгенше алдыңғысы қолданылады. Жаңа мәндерден кейін жол берілетін аралыққа сыймайтын бағалар алып тасталады, бағалаушы адам бұл туралы біледі.
values-button-send-yes = Мәндерді жіберу
values-button-agree-yes = Мәндерді келісу
values-button-refresh-yes = Редакцияны бастау
values-done-send = Мәндер жіберілді
values-done-agree = Мәндер келісіліп, жіберілді
values-done-refresh = Жаңа редакция басталды

# Жол берілетін бағалар

allowed-acts-title = <b>Жол берілетін бағалар</b>
    Қай актінің кестесі?
allowed-acts-none = Қосылған актілердің ешқайсысында НМИ көзделмеген.
allowed-title = <b>{ $table }</b> ({ $source })
    { $act }
allowed-empty = Кесте бос: іске асыру пайызы қандай болса да, 0-ден 5-ке дейінгі кез келген баға қоюға болады. Бұл кестенің сандары ботта жоқ: оларды актіңіздің қосымшасынан енгізіңіз.
allowed-from-file = Актінің файлында осылай.
allowed-loaded = Жүктелген күні: { $day }, { $person }.
allowed-line = { $percents } → { $low } – { $high }
allowed-band = { $low } – { $high } %
allowed-band-open = { $low } % және одан жоғары
allowed-how = Кестені жүктеу үшін файлды толтырып, осында жіберіңіз: әр аралыққа бір жол, 0 %-дан басталып, үзіліссіз, соңғысының жоғарғы шегі болмайды. Ол содан кейін ашылатын жоспарлар мен бағалауларға қолданылады; ашылғандары өз кестесімен қалады.
allowed-button-blank = Толтыратын кесте
allowed-sheet-name = Жол берілетін бағалар
allowed-preview = Файлдағы аралықтар: { $count }. Олар қолданылсын ба?
allowed-button-apply = Кестені қолдану
allowed-button-drop = Қолданбау
allowed-applied = Кесте қолданылады.
allowed-button-own = Акт файлындағы кесте…
allowed-own-ask = Акт файлындағы кестеге қайтасыз ба? Жүктелген кесте сол кезде ашылған бағалауларда қалады.
allowed-button-own-yes = Қайту
allowed-owned = Акт файлындағы кесте қолданылады
allowed-dropped = Файл алып тасталды, кесте бұрынғыдай
allowed-columns-percent_from = Пайыз, бастап
allowed-columns-percent_to = Пайыз, дейін
allowed-columns-mark_from = Баға, бастап
allowed-columns-mark_to = Баға, дейін
allowed-faults = <b>Кестеде { $count } қате бар.</b> Ештеңе өзгерген жоқ.
allowed-fault-none = бірде-бір аралық жоқ.
allowed-fault-band = шегі сәйкес емес: аралықтар 0 %-дан басталып, үзіліссіз және қиылыспай жалғасады, соңғысының жоғарғы шегі болмайды.
allowed-fault-mark = баға — 0 мен 5 аралығында, үтірден кейін екі таңбадан аспайды, «бастап» «дейін» мәнінен аспайды.

# Міндеттер мен хабарламалар

task-plan-write = НМИ бар жұмыс жоспарлары, { $period }: { $count } жоспар жасау керек
task-plan-agree = НМИ бар жұмыс жоспарлары, { $period }: { $count } жоспарды келісу керек
task-plan-approve = НМИ бар жұмыс жоспарлары, { $period }: { $count } жоспарды бекіту керек
task-plan-post = НМИ бар жұмыс жоспарлары, { $period }: { $count } жоспарды жүйеге орналастыру керек
task-plan-values = НМИ-дің нақты мәндері, { $period }: { $count } жоспар бойынша енгізіп, жіберу керек
task-plan-values-agree = НМИ-дің нақты мәндері, { $period }: { $count } жоспар бойынша келісу керек
button-task-plan-write = Жоспарларды жасау
button-task-plan-agree = Жоспарларды келісу
button-task-plan-approve = Жоспарларды бекіту
button-task-plan-post = Жоспарларды орналастыру
button-task-plan-values = Мәндерді енгізу
button-task-plan-values-agree = Мәндерді келісу
notice-plan-agreeing = НМИ бар жұмыс жоспары сіздің келісуіңізді күтіп тұр: { $person }, { $period }.
notice-plan-approving = НМИ бар жұмыс жоспары сіздің бекітуіңізді күтіп тұр: { $person }, { $period }.
notice-plan-draft = НМИ бар жұмыс жоспары өзгертілуде, жаңа нұсқасы басталды: { $person }, { $period }.
notice-plan-returned = НМИ бар жұмыс жоспары пысықтауға қайтарылды: { $person }, { $period }.
notice-plan-approved = НМИ бар жұмыс жоспары бекітілді: { $person }, { $period }.
notice-plan-posted = НМИ бар жұмыс жоспары жүйеге орналастырылды: { $person }, { $period }.
notice-plan-replaced = НМИ бар жұмыс жоспары жаңа нұсқамен алмастырылды: { $person }, { $period }.
notice-values-draft = НМИ-дің нақты мәндері қайтарылды: { $person }, { $period }.
notice-values-agreeing = НМИ-дің нақты мәндері сіздің келісуіңізді күтіп тұр: { $person }, { $period }.
notice-values-sent = НМИ-дің алдын ала мәндері жіберілді: { $person }, { $period }.
button-open-plan = Жоспарды ашу
button-open-values = Мәндерді ашу

# Бас тартулар

refuse-kci-empty = Мұнда сөзбен жауап керек: өріс бос болмауы тиіс.
refuse-kci-number = Санды оқу мүмкін болмады. Мысалы, былай жазыңыз: 75 немесе 1200,5.
refuse-kci-planned = Жоспарлы мән нөлден үлкен болуы және 12 цифрдан аспауы керек: әйтпесе іске асыру пайызын есептеу мүмкін емес.
refuse-kci-actual = Нақты мән сәйкес емес: сан 12 цифрдан аспасын, ал аз болғаны жақсы болса, нөлден төмен болмасын.
refuse-kci-targets = Бүкіл кезеңге бір сан керек, ал жылдық жоспарда төрт сан болуы мүмкін — әр тоқсанға біреуден, нүктелі үтірмен.
refuse-kci-due = НМИ мерзімі жоспар кезеңінде болуы керек: { $first } – { $last }.
refuse-kci-way = НМИ қалай есептелетінін батырмамен таңдаңыз.
refuse-kci-done = Мұнда жауап батырмамен беріледі: орындалды немесе орындалмады.
refuse-undo-gone = Болдырмауға енді болмайды: содан бері НМИ өзгерді. Оны жоспарда түзетіңіз.
refuse-plan-moved = Содан бері жоспар өзгерді. Оны қайта ашыңыз.
refuse-plan-unconfirmed = Жоспар функциялары да, құрылымы да өзгеріп, бұл НМИ-ге қол жеткізуге тікелей әсер еткенде ғана өзгертіледі. Жоспарды ашып, әр шартты растаңыз.
refuse-plan-words-gone = Бұл мәтін енді жіберуді күтіп тұрған жоқ. Жоспарды ашып, қайта жазыңыз.
refuse-plan-state = Қазір мұны жасауға болмайды. Жоспар: { $state }.
refuse-plan-full = Жоспардағы НМИ саны { $most } шегінен аспайды.
refuse-plan-count = Жоспарда НМИ саны { $least }–{ $most } болуы керек. Толықтырып, қайта жіберіңіз.
refuse-nobody-to-plan = Жоспар жасалатын ешкім жоқ ({ $period }): органда осы акт бойынша НМИ белгіленетін басшы жоқ.
refuse-note-empty = Сөз керек: орындалу барысын жазыңыз.
refuse-own-values = Өз НМИ-ңіздің мәндерін осындай рөлі бар басқа адам енгізеді.
refuse-values-sent = Бұл мәндер жіберілген. Өзгерту үшін жаңа редакцияны бастаңыз.
refuse-values-signed = Бұл тоқсанның парағына қол қойылған: мәндер енді өзгермейді.
refuse-values-missing = Мәндердің бәрі енгізілген жоқ.
refuse-values-state = Қазір мұны жасауға болмайды: мәндерді қайта ашыңыз.
refuse-values-moved = Содан бері мәндер өзгерді. Оларды қайта ашыңыз.
refuse-planning-changed = Сіз қарап тұрғанда құрам өзгерді: енді { $count } жоспар. Қайта қараңыз.
refuse-allowed-table = Кестеде үзіліс, қиылысу немесе шкаладан тыс баға бар ({ $count }). Ештеңе өзгерген жоқ.
refuse-allowed-file = Бұл актінің кестесі файлында ауыстыруға келмейтіндей жазылған. Оны актінің файлында өзгертіңіз.
