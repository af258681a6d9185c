# Мерзімге кірмейтін күндер

day-off-weekend = демалыс
holiday-new-year = Жаңа жыл
holiday-christmas = Православиелік Рождество
holiday-womens-day = Халықаралық әйелдер күні
holiday-nauryz = Наурыз мейрамы
holiday-constitution-day = Қазақстан Республикасының Конституциясы күні
holiday-unity-day = Қазақстан халқының бірлігі мерекесі
holiday-defender-day = Отан Қорғаушы күні
holiday-victory-day = Жеңіс күні
holiday-capital-day = Астана күні
holiday-republic-day = Республика күні
holiday-first-president-day = Тұңғыш Президент күні
holiday-independence-day = Тәуелсіздік күні
holiday-kurban-ait = Құрбан айттың бірінші күні
holiday-transfer = ауыстырылған демалыс күні
holiday-other = мереке күні
