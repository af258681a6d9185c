# Кадр қызметінің жұмыс орны: жасырын сауалнама

desk-button-survey = 360 сауалнамасы
survey-desk-title = <b>360 сауалнамасы</b>
    Сауалнаманы таңдаңыз.
survey-desk-none = <b>360 сауалнамасы</b>
    Сауалнама әлі өткізілген жоқ.
survey-desk-label = { $year } жыл · { $state }
survey-desk-state-composing = дайындалуда
survey-desk-state-open = жүріп жатыр
survey-desk-state-closing = жабылуда
survey-desk-state-closed = жабық
survey-desk-head = <b>Сауалнама, { $name } · { $year } жыл</b>
survey-desk-button-new = Сауалнама бастау

# Басталуы

survey-desk-acts = Сауалнама қай акт бойынша өтеді?
survey-desk-years = { $act }

    Сауалнама жылына бір рет өткізіледі. Қай жыл үшін?
survey-desk-years-none = Қазір сауалнама өткізетін жыл жоқ: соңғы күн өтіп кетті.
survey-desk-last-day = { $year } жылғы сауалнаманың ең соңғы жабылу күні: { $day } ({ $source }).
survey-desk-days = Сауалнама қай жұмыс күні жабылады? Бірінші тұрғаны – ең кеш күн.
survey-desk-days-none = Соңғы күнге дейін жұмыс күні қалмады: бұл жыл үшін сауалнама өткізуге болмайды.
survey-desk-closes = Жабылуы: { $when }
survey-desk-new = Бот кім туралы кімнен сұрауды ұсынады. Сіз шеңберлерді қарап, сауалнаманы ашқанша, ешкімнен сұралмайды.
survey-desk-kept = <b>Не сақталады, не жойылады</b>
    Бағалау құжаттарының сақталу мерзімі – { $years } жыл ({ $storage }), бірақ сауалнама жасырын ({ $yearly }). Сондықтан жеке сауалнама парақтары жабылған кезде жойылады: олардан адамды тануға болады. Сақталатыны: әр адам туралы { $report }, жиынтық деректер, шақырылғандар саны және «3 немесе одан көп адам жауап берді» деген белгі.
survey-desk-key-memory = Сауалнама ашық тұрғанда жауаптар мөрленген; кілті тек жедел жадта жатыр және жабылғанда жойылады. Сервер бұдан бұрын қайта қосылса, жауаптарды қайта сұрауға тура келеді, бот бұл туралы хабарлайды.
survey-desk-key-disk = <b>Уәде әдеттегіден әлсіз:</b> жауаптардың кілті дискіде жатыр. Сауалнама ашық тұрғанда осы дискінің көшірмесі деректер қорымен бірге жауаптарды ашады, ал кілттің ізі жабылғаннан кейін де дискіде қалуы мүмкін. Сұралатындар мұны бірінші сұраққа дейін оқиды. Әкімші кілттерді жедел жадқа көшіре алады.
survey-desk-button-compose = Шеңберлерді ұсыну

# Сауалнаманың барысы

survey-desk-composing = Шеңберлер ұсынылды, әлі ешкімнен сұралған жоқ.
survey-desk-circles = Бағаланатындар: { $count } адам, әрқайсысының өз шеңбері бар
survey-desk-respondents = Сұралатындар: { $count } адам
survey-desk-sizes = Шеңберде сұралатындар саны { $least }–{ $most } ({ $source }); { $preferred } және одан көп болғаны жақсы: көптің ішінде тану қиынырақ
survey-desk-small = Басталмайтын шеңберлер: { $count }. Оларда { $least } адамнан аз, жауаптар танылып қалар еді.
survey-desk-unreasoned = { $preferred } адамнан аз шеңберлер: { $count }. Ашудан бұрын себебін жазуыңыз керек.
survey-desk-unverified = ⚠ Сауалнама сұрақтары өз сөзімізбен жазылған, актінің қосымшаларымен салыстырылмаған. Ашудан бұрын ресми мәтінін жүктеңіз.
survey-desk-count = • { $state }: { $count }
survey-desk-button-units = Бөлім шеңберлері
survey-desk-button-few = Себебі керек: { $count }
survey-desk-button-small = Басталмайды: { $count }
survey-desk-button-needy = Басқа адам керек: { $count }
survey-desk-button-out = Бас тартқан: { $count }
survey-desk-button-day = Жабылу күні
survey-desk-button-again = Басқа құрам…
survey-desk-button-open = Ашу: { $count } адам…
survey-desk-open = Сауалнама ашық.
survey-desk-asked = Шақырылғандар: { $count } адам
survey-desk-open-silence = Қанша жауап келгенін және кімнен келгенін жабылғанша ешкім көрмейді. Бот тәулігіне бір рет жауаптар есепке жететінін ғана айтады; бес адамнан аз немесе біреу бас тартқан шеңбер туралы оны да айтпайды. Сауалнаманы ертерек жабуға болмайды.
survey-desk-button-nudge = Бәріне еске салу…
survey-desk-closing = Сауалнама жауаптар үшін жабылды. Бот есептерді жасап, парақтарды жойып жатыр; бұл ұзаққа созылмайды.
survey-desk-closed = Сауалнама жабылды: { $when }. Жеке жауаптар енді ешкімде жоқ.
survey-desk-button-after = Кім туралы есеп бар
survey-desk-readers = Кім туралы { $report } бар екені мына тізімде. Оны адамның өзі, тікелей және жоғары тұрған басшылары мен кадр қызметінің басшысы оқиды.
survey-desk-person = • { $name } · { $unit } — { $state }

# Шеңберлер

survey-circle-ready = дайын
survey-circle-few = себебі керек
survey-circle-small = басталмайды
survey-circle-enough = жауап жеткілікті
survey-circle-not-yet = әзірге жеткіліксіз
survey-circle-untold = айтылмайды
survey-circle-needy = басқа адам керек
survey-circle-report = есеп бар
survey-circle-no-report = жауап аз, есеп жоқ
survey-circle-not-held = өткізілмейді
survey-circle-own = өз шеңберіңіз, көрсетілмейді
survey-desk-units = Бөлімшені таңдаңыз.
survey-desk-unit-label = { $name } · { $count } шеңбер
survey-desk-unit = { $name }
survey-desk-circle-label = { $name } · { $state }
survey-desk-few-label = { $name } · { $count } адам
survey-desk-part-few = Мұнда сұралатындар { $preferred } адамнан аз. Адам қосыңыз немесе неге аз екенін жазыңыз: шеңбер неғұрлым кіші болса, кімнің не жауап бергенін болжау соғұрлым оңай. Ең азы { $least } ({ $source }).
survey-desk-part-small = Мұнда сұралатындар { $least } адамнан аз ({ $source }): мұндай шеңбер басталмайды, адам туралы есеп болмайды. Шеңберді ашыңыз: адам қосуға бола ма, сонда көрінеді.
survey-desk-part-needy = Мұнда біреу бас тартты, сұралатындар { $least } адамнан аз қалды ({ $source }). Тағы біреуді шақырыңыз: әйтпесе есеп болмайды. { $preferred } және одан көп болғаны жақсы.
survey-desk-part-out = Мұнда біреу бас тартты. Шеңберді ашып, себебін оқып, басқа адамды шақырыңыз. Ең азы { $least } ({ $source }), { $preferred } және одан көп болғаны жақсы.
survey-desk-part-none = Мұндай шеңбер жоқ.
survey-desk-card = <b>{ $name }</b>, { $position }
    { $unit }
survey-desk-card-size = Сұралатындар: { $count } адам; рұқсат етілгені { $least }–{ $most } ({ $source }). Шеңберде кім барын адамның өзіне айтпайды.
survey-desk-seat = • <b>{ $name }</b>
    { $side }: { $why }
survey-side-superior = басшы
survey-side-subordinate = бағынысты
survey-side-peer = әріптес
seat-superior = тікелей басшысы, әрқашан сұралады
seat-subordinate = тікелей бағынады
seat-peer-superior = басшысы бір
seat-peer-unit = бөлімшесі бір
seat-beyond-cap = көп адам туралы сұралады: басқа ешкім жоқ
seat-by-hr = кадр қызметі қосқан
circle-small = Сауалнама басталмайды: кемінде { $least } адам керек.
circle-few = { $preferred } адамнан аз: жауапты болжау оңайырақ.
circle-beyond-cap = Біреу басқалардан жиірек сұралады: басқа ешкім жоқ.
circle-lone-subordinate = Бағынысты біреу ғана: оны болжау оңайырақ.
circle-lone-peer = Әріптес біреу ғана: оны болжау оңайырақ.
circle-pair = Бір-бірі туралы өзара сұралатындар: { $names }.
survey-desk-card-others = { $count ->
    [0] Қосатын адам жоқ: әдістеме басқа ешкімнен сұрауға жол бермейді.
   *[other] Тағы { $count } адамды қосуға болады. Басқа бөлімнен — осы адаммен тығыз жұмыс істейтінін өзіңіз білетін адамдарды қосыңыз.
}
survey-desk-card-not-held = Бұл адам бойынша сауалнама өткізілмейді: сұралатындар { $least } адамнан аз.
survey-desk-card-reason = Неге аз: { $reason }
survey-desk-card-declined = <b>Бас тартқандар</b>
survey-desk-card-removed = <b>Шеңберден шығарылғандар</b>
survey-desk-gone = • { $name }: { $reason }
survey-desk-card-enough = Есепке жететін жауап жиналды (түнде тексерілді). Кейін біреу жауабын өзгертетіні көрсетілмейді.
survey-desk-card-not-yet = Жауаптар есепке әзірге жетпейді. Бот тәулігіне бір рет тексереді.
survey-desk-card-untold = Жауап жететінін бот айтпайды: шеңберде { $told } адамнан аз болса немесе біреу бас тартса, одан кім жауап бергенін білуге болады.
survey-desk-button-add = Қосу: { $count }
survey-desk-button-reason = Неге аз…
survey-desk-button-remove = Шығару: { $name }
survey-desk-others = Тағы кімнен сұрауға болады ({ $source }). Бас тартқан адам қайта шақырылмайды.
survey-desk-others-none = Енді ешкімнен сұрауға болмайды ({ $source }).
survey-desk-whom = { $name }, { $position } · { $unit }
survey-desk-other = { $number }. { $whom } ({ $side })
survey-desk-add-ask = Тағы біреуді шақырасыз ба: <b>{ $name }</b>?

    Сауалнама жүріп жатыр: шақыру бірден кетеді, адамды кейін шығаруға болмайды.
survey-desk-button-add-yes = Шақыру
survey-desk-added = Шеңберге қосылды: { $name }
survey-desk-few-ask = <b>{ $name }</b>: { $count } адамнан сұралады. Неге { $preferred } адамнан аз?
survey-desk-out-ask = Сұралмайды: <b>{ $name }</b>. Солай ма?
survey-desk-button-few-yes = Себебін сақтау
survey-desk-button-out-yes = Шеңберден шығару
survey-desk-removed = Адам шеңберден шығарылды
survey-desk-explained = Себебі сақталды

# Растау

survey-desk-again = Барлық шеңберлердің басқа құрамы ұсынылсын ба? Сіз қосқан, шығарған, түсіндірген нәрсенің бәрі жоғалады.
survey-desk-button-again-yes = Басқа құрам
survey-desk-proposed = Шеңберлер қайта ұсынылды
survey-desk-moved = Жабылу күні өзгерді
survey-desk-open-ask = <b>Сауалнаманы ашасыз ба?</b>
survey-desk-open-who = Шақыру алатындар: { $count } адам, шеңберлер: { $circles }. Өзі туралы сұралатындарды бот өзін бағалауға шақырады.
survey-desk-never-early = Ашылғаннан кейін күні өзгермейді, сауалнаманы ертерек жабуға болмайды.
survey-desk-button-open-yes = { $count } адамнан сұрау
survey-desk-opened = Сауалнама ашылды: { $count } адам шақырылды
survey-desk-nudge = Еске салуды { $count } адам алады: шақырылғандардың бәрі бірдей, бір уақытта, жауап берген-бермегеніне қарамастан. Кім жауап бергенін ешкім білмейді. Күніне бір реттен артық емес.
survey-desk-button-nudge-yes = Бәріне еске салу
survey-desk-nudged = Еске салуды { $count } адам алады

# Тапсырма

task-survey-circles = Сауалнама, { $period }: сұралатын адам жетіспейтін шеңбер: { $count }
button-task-survey-circles = Сауалнама шеңберлері
