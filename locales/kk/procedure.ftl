# Бағалау тәртібі туралы сұрақтар

button-disputes = Бағалау тәртібі туралы сұрақ
dispute-mine-title = <b>Бағалау тәртібі туралы сұрақтар</b>
    Бағалау кезінде тәртіп бұзылса (мерзімдер, кім бағалады, нәтиже қалай берілді, есептеу), осында сұраңыз. Бағаның өзімен келіспесеңіз, калибрлеу сессиясы туралы өтініш нәтиже экранынан беріледі.
dispute-line-open = <b>{ $number }</b>, { $when }: жауап күтуде
dispute-line-answered = <b>{ $number }</b>, { $when }: жауабы бар
dispute-button-ask = Сұрақ қою…
dispute-button-open = { $number } сұрағы
dispute-ask = Не болғанын және қашан болғанын бір хабарламамен, { $limit } таңбадан асырмай жазыңыз. Сұрақ нөмірмен тіркеледі; оны және жауабын сіз бен осындай сұрақтарға жауап беретіндер көреді. Кез келген батырма күтуді тоқтатады.
dispute-head = <b>{ $number } сұрағы</b>
    { $name }, { $when }
dispute-waits = Тіркелді. Жауап осында беріледі.
dispute-answer = <b>Жауап</b>, { $when }
dispute-register-title = <b>Бағалау тәртібі туралы сұрақтар</b>
    Жауапсызы: { $count } · барлығы: { $total }
dispute-register-line = <b>{ $number }</b> · { $name }
    { $when } · { $state }
dispute-state-open = жауапсыз
dispute-state-answered = жауап берілді
dispute-button-answer = Жауап беру…
dispute-answer-ask = <b>{ $number } сұрағына жауап</b>
    { $name } сұрайды:
dispute-answer-limit = Жауабын { $limit } таңбадан асырмай жазыңыз. Оны сұраған адам алады; кейін өзгертілмейді. Кез келген батырма күтуді тоқтатады.
desk-button-disputes = { $count ->
    [0] Тәртіп туралы сұрақтар: жаңасы жоқ
   *[other] Тәртіп туралы сұрақтар: { $count }
}
notice-dispute = Бағалау тәртібі туралы { $number } сұрағы тіркелді. Оған жауап беріңіз.
notice-dispute-answer = { $number } сұрағыңызға жауап берілді.
task-disputes = Бағалау тәртібі туралы сұрақтар жауап күтуде: { $count }
button-task-disputes = Сұрақтарға жауап беру
refuse-dispute-answered = Бұл сұраққа жауап берілген.
