# Days that no term counts

day-off-weekend = weekend
holiday-new-year = New Year
holiday-christmas = Orthodox Christmas
holiday-womens-day = International Women's Day
holiday-nauryz = Nauryz
holiday-constitution-day = Constitution Day
holiday-unity-day = Unity Day of the People of Kazakhstan
holiday-defender-day = Defender of the Fatherland Day
holiday-victory-day = Victory Day
holiday-capital-day = Capital Day
holiday-republic-day = Republic Day
holiday-first-president-day = Day of the First President
holiday-independence-day = Independence Day
holiday-kurban-ait = first day of Kurban Ait
holiday-transfer = transferred day off
holiday-other = public holiday
