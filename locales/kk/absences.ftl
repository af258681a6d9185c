# Бағалау кезінде кім жұмыста жоқ (S-6b, B-4b) және бағалаудың басталғаны туралы хабарлама (S-27, S-31)

away-unknown = көрсетілмеген
away-waits = Жұмыста жоқ, бірінші күні: { $first }; күтілетін шығу күні: { $when }. { $count ->
   *[other] НМИ жұмысқа шыққаннан кейін { $count } жұмыс күні ішінде бағаланады ({ $paragraph }). Оған дейін бұл парақ кешікпейді.
}
away-own = Жұмысқа шыққан күні: { $back }; бұл парақтың мерзімі: { $day } ({ $paragraph }).
away-common = Жұмыста жоқ (болған жоқ), бірінші күні: { $first }. Оның қатысуынсыз жалпы мерзімде бағаланады, мерзімі: { $day } ({ $paragraph }).
away-label = { $name } · жұмыста жоқ
away-label-own = { $name } · мерзімі: { $day }
desk-state-away = жұмыста жоқ, мерзім жүрмейді
desk-state-back = шықты, өз мерзімі бар
desk-button-absences = { $count ->
    [0] Жұмыста жоқтар: ешкім
   *[other] Жұмыста жоқтар: { $count }
}
desk-button-absent = Жоқтығын жазу
desk-button-flag-clear = Хабар қаралды
desk-flag-cleared = Хабар алынды
absences-title = { $count ->
    [0] <b>Жұмыста жоқтар</b>: қазір ешкім.
   *[other] <b>Жұмыста жоқтар</b>: { $count }
}
absences-after-return = { $count ->
   *[other] Бағалау кезінде жұмыста жоқ адамның НМИ жұмысқа шыққаннан кейін { $count } жұмыс күні ішінде бағаланады, саралау оның қатысуынсыз жалпы мерзімде жүргізіледі ({ $paragraph }).
}
absences-common = Бағалау кезінде жұмыста жоқ адам оның қатысуынсыз жалпы мерзімде бағаланады ({ $paragraph }).
absences-button-add = Жоқтығын жазу
absences-whom = <b>Кім жұмыста жоқ?</b>
absence-kind-ask = <b>{ $name }</b>

    Актіде аталған себептердің қайсысы бойынша ({ $paragraph })?
absence-days-ask = <b>{ $name }</b>, { $kind }

    Жұмыста болмаған бірінші күнді және белгілі болса, жұмысқа шығатын күнді жазыңыз: 02.10.2023 16.10.2023. Күндерден кейін негізін қосуға болады, мысалы бұйрық нөмірін; диагноз жазбаңыз. Себеп пен негізді кадр қызметі және журналды тексеретін адам көреді; бағалаушы адам тек күндерді көреді.
absence-head = <b>{ $name }</b>, { $position }
    { $kind }
absence-days = { $first } бастап жұмыста жоқ, күтілетін шығу күні: { $expected }
absence-came = Жұмысқа { $day } шықты
absence-reason = Негізі: { $reason }
absence-recorded = Жазған: { $name }, { $when }
absence-since = { $day } бастап
absence-back = { $day } шықты
absence-overdue = шықты ма?
absence-button-today = Бүгін шықты
absence-button-back = Бұрын шықты
absence-button-not-back = Әлі шыққан жоқ
absence-button-days = Күндерді түзету
absence-button-withdraw = Жазбаны алу
absence-back-toast = Жазылды: жұмыста
absence-back-ask = <b>{ $name }</b>

    Жұмысқа шыққан бірінші күнін жазыңыз: 16.10.2023. НМИ бағалау мерзімі содан есептеледі; оны бағалаушы адам көреді.
absence-withdraw-ask = <b>{ $name }</b>

    Жазба неге қате? Жалпы мерзім қайта қолданылады, бағалаушы адам бұл туралы біледі. Себебін кадр қызметі және журналды тексеретін адам көреді.
refuse-no-absences = Органыңыз жұмыс істейтін акт жұмыста жоқтар үшін бөлек мерзім білмейді: жазатын ештеңе жоқ.
refuse-absence-days = Жұмысқа шығу күні жұмыста болмаған бірінші күннен кейін болуы керек.
refuse-absence-long = Күндерді тексеріңіз: мұндай жоқтық тым алыс немесе тым ұзақ.
refuse-absence-future = Жұмысқа шығу болғаннан кейін жазылады: бұл күн әлі келген жоқ.
refuse-absence-twice = Бұл күндердегі жоқтық жазылған ({ $day }). Соны түзетіңіз.
button-task-score-back = Шыққандарды бағалау
button-task-absences = Кім жұмысқа шықты
button-task-begin = Тоқсанды ашу
task-score-back = { $count ->
   *[other] Жұмысқа шыққандардың НМИ бағалау, { $period }: { $count } парақ
}
task-absences = { $count ->
   *[other] Күтілген шығу күні келді, ал шыққаны жазылмаған: { $count } адам
}
task-begin = { $period } бойынша бағалауды ашу: ашылғанда бот бағаланатын адамдарға оның басталғанын хабарлайды
notice-evaluated = <b>{ $period } бойынша сізді бағалау басталады</b>
    Қалай: { $method }
    Кім бағалайды: { $evaluator }, { $position }
    Мерзімі: { $day } ({ $paragraph })
notice-evaluated-kci = Жеке жоспарыңыздағы әр НМИ-ге қол жеткізу бағаланады: нақты мәндерін кадр қызметі есептейді, 0-ден 5-ке дейінгі баға соларға қарай қойылады.
notice-evaluated-ranking = Әр параметр бойынша 0-ден 5-ке дейін баға қойылады. Бұл хабарға жауап берудің қажеті жоқ: нәтиже туралы бот бөлек хабарлайды.
notice-evaluated-rule = Сізге акт бойынша хабарланады ({ $paragraph }).
notice-away = { $count ->
   *[other] { $person } жұмыста жоқ. { $period } бойынша НМИ жұмысқа шыққаннан кейін { $count } жұмыс күні ішінде бағаланады ({ $paragraph }); оған дейін мерзім жүрмейді.
}
notice-away-back = { $person }: жұмысқа шыққаны жазылды. { $period } бойынша НМИ бағалау мерзімі: { $day } ({ $paragraph }).
notice-away-none = { $person }: жоқтығы туралы жазба алынды. { $period } бойынша жалпы мерзім қолданылады: { $day } ({ $paragraph }).
desk-board-unnotified = { $count ->
   *[other] ⚠ Бот { $count } адамға бағалауы басталғанын хабарлай алмайды: өзіңіз хабарлаңыз ({ $paragraph }).
}
desk-board-name = • { $name }
