package se.kvalitetshjulet.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The days on which the law expects nothing to be done: Saturdays, Sundays, public holidays (lagen 1989:253) and the three
 * eves that 2 § lagen (1930:173) adds. Computed, so that no table has to be kept; right from 2005, when the national day
 * became a holiday in place of Whit Monday.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidayOn(date).isEmpty();
    }

    /** The day itself if it is a working day, else the next one that is. */
    public static LocalDate onOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The working day that lies so many working days before a date, which is not counted itself. */
    public static LocalDate before(LocalDate date, int workingDays) {
        LocalDate day = date;
        for (int left = workingDays; left > 0; ) {
            day = day.minusDays(1);
            left -= isWorkingDay(day) ? 1 : 0;
        }
        return day;
    }

    /** The Swedish name of the holiday or eve on a date. */
    public static Optional<String> holidayOn(LocalDate date) {
        return Optional.ofNullable(holidaysOf(date.getYear()).get(date));
    }

    /** The public holidays and the three eves of a year, with Swedish names, in order of date. */
    public static NavigableMap<LocalDate, String> holidaysOf(int year) {
        LocalDate easter = easterDay(year);
        LocalDate midsummer = saturdayFrom(LocalDate.of(year, Month.JUNE, 20));
        NavigableMap<LocalDate, String> days = new TreeMap<>();
        days.put(LocalDate.of(year, Month.JANUARY, 1), "nyårsdagen");
        days.put(LocalDate.of(year, Month.JANUARY, 6), "trettondedag jul");
        days.put(easter.minusDays(2), "långfredagen");
        days.put(easter, "påskdagen");
        days.put(easter.plusDays(1), "annandag påsk");
        days.put(LocalDate.of(year, Month.MAY, 1), "första maj");
        // Ascension falls on the first of May once in a lifetime (2008); the day is a holiday either way.
        days.putIfAbsent(easter.plusDays(39), "Kristi himmelsfärdsdag");
        days.put(easter.plusDays(49), "pingstdagen");
        days.putIfAbsent(LocalDate.of(year, Month.JUNE, 6), "Sveriges nationaldag");
        days.put(midsummer.minusDays(1), "midsommarafton");
        days.put(midsummer, "midsommardagen");
        days.put(saturdayFrom(LocalDate.of(year, Month.OCTOBER, 31)), "alla helgons dag");
        days.put(LocalDate.of(year, Month.DECEMBER, 24), "julafton");
        days.put(LocalDate.of(year, Month.DECEMBER, 25), "juldagen");
        days.put(LocalDate.of(year, Month.DECEMBER, 26), "annandag jul");
        days.put(LocalDate.of(year, Month.DECEMBER, 31), "nyårsafton");
        return days;
    }

    private static LocalDate saturdayFrom(LocalDate date) {
        return date.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Easter Sunday of the Gregorian calendar: the Sunday after the church's full moon on or after 21 March. */
    static LocalDate easterDay(int year) {
        int century = year / 100;
        int golden = year % 19;
        int leapCorrection = century - century / 4;
        int moonCorrection = (8 * century + 13) / 25;
        int epact = (19 * golden + leapCorrection - moonCorrection + 15) % 30;
        // The church's moon is never full on the day a bare count would put twice in one cycle of nineteen years.
        int fullMoon = epact - epact / 28 * (1 - 29 / (epact + 1) * ((21 - golden) / 11));
        LocalDate moonDay = LocalDate.of(year, Month.MARCH, 21).plusDays(fullMoon);
        return moonDay.with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
