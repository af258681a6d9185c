# Дни, которые сроки не считают

day-off-weekend = выходной
holiday-new-year = Новый год
holiday-christmas = Православное Рождество
holiday-womens-day = Международный женский день
holiday-nauryz = Наурыз мейрамы
holiday-constitution-day = День Конституции Республики Казахстан
holiday-unity-day = Праздник единства народа Казахстана
holiday-defender-day = День защитника Отечества
holiday-victory-day = День Победы
holiday-capital-day = День Столицы
holiday-republic-day = День Республики
holiday-first-president-day = День Первого Президента
holiday-independence-day = День Независимости
holiday-kurban-ait = первый день Курбан-айта
holiday-transfer = перенесённый выходной
holiday-other = праздничный день
