# Құзыреттер бойынша бағалау: жыл парағы, әр құзыретке бір экран

competences-head = <b>{ $form }</b>, { $period }
    { $person }, { $position }
    Лауазымдар тобы: { $tier }
competences-being-marked = Парақты тікелей басшы толтырады. Нәтиже Комиссия шешімінен кейін белгілі болады.
competences-signed = Қол қойған: { $name }, { $when }
competences-before-commission = Параққа қол қойылды, ол Комиссияның қарауына беріледі. Комиссия шешіміне дейін нәтиже жарияланбайды.
competences-approved = Комиссия нәтижені бекітті.
competences-corrected = Комиссия нәтижені қайта қарады. Күтілген нәтижеге сәйкес келетін құзырет саны: { $now }, барлығы { $count } (басшының бағасы бойынша: { $before }).
competences-line = { $number }. { $name }: { $count } индикатордан { $shown }, { $verdict }
competences-open = индикаторлардың бәрі белгіленбеген
competences-met = <b>«{ $meets }»: { $count } құзыреттен { $met }</b>
competences-unmarked = Белгіленбеген индикатор саны: { $count }
competences-practice = Құзыреттер мен индикаторлар актіде берілген ({ $paragraph }). Мемлекеттік органда қалыптасқан тәжірибе бойынша оларды тікелей басшы белгілейді, ал «{ $meets }» үшін индикаторлардың { $share } бөлігі керек: актінің қолда бар мәтінінде бұл айтылмаған.
competences-one = <b>{ $number } / { $count }. { $name }</b>
    { $person }
competences-russian = Индикаторлар орыс тілінде берілген: акт оларды қазақ тілінде жарияламаған.
competences-pair = { $number }. { $sign } <b>Тиімді:</b> { $effective }
    <i>Тиімсіз:</i> { $ineffective }
competences-alone = { $number }. { $sign } <b>Тиімді:</b> { $effective }
    <i>Актіде бұған жұп тұжырым жоқ.</i>
competences-shown = { $count } индикатордан { $shown } көрінеді. «{ $meets }» үшін { $needed } керек. Қазір: { $verdict }.
competences-sign-hint = Қол қойылғаннан кейін парақ өзгермейді және Комиссияға беріледі. Бағаланатын адам нәтижені Комиссия шешімінен кейін біледі.
competences-button-shown = { $chosen }{ $number }. Көрсетеді
competences-button-not = { $chosen }{ $number }. Көрсетпейді
competences-button-sign = Параққа қол қою…
competences-button-sign-yes = Параққа қол қою
competences-signed-toast = Параққа қол қойылды
refuse-competences-unmarked = Белгіленбеген индикаторлар қалды: { $count }. Әр құзыретті ашып, оларды белгілеңіз.
desk-plan-outside-tiers = Санаты акт құзырет индикаторларын берген топтардың ешқайсысына кірмейді. Құзыреттер бойынша парағы болмайтын адам саны: { $count }
desk-plan-outside-tier = { $name }, { $category }
left-out-outside-tiers = Санаты құзырет индикаторлары берілген топтардың ешқайсысына кірмейді
refuse-outside-tiers = Бұл санатқа акт құзырет индикаторларын бермеген, басқа парақ жоқ: { $person }.
competences-button-paper = Парақ (PDF)
competences-paper-name = quzyret-paragy
competences-paper = { $name }: құзыреттер бойынша парақ. Қызметші онда танысқаны туралы қол қояды.
