package se.kvalitetshjulet.agenda.wheel;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Which period a recurring matter is about, seen from the month in which the board takes it up. */
public enum Covers {
    YEAR_BEFORE("året före"),
    YEAR("samma år"),
    YEAR_AFTER("året efter"),
    QUARTER_BEFORE("kvartalet före"),
    MONTH_BEFORE("månaden före");

    private static final List<String> QUARTERS =
            List.of("första kvartalet", "andra kvartalet", "tredje kvartalet", "fjärde kvartalet");
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("LLLL uuuu", Locale.of("sv", "SE"));

    private final String swedish;

    Covers(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }

    /**
     * A period.
     *
     * @param code {@code 2024}, {@code 2024-Q1} or {@code 2024-03}
     * @param words as it stands in a heading
     */
    record Period(String code, String words) {}

    boolean isYear() {
        return this == YEAR_BEFORE || this == YEAR || this == YEAR_AFTER;
    }

    Period seenFrom(YearMonth month) {
        return switch (this) {
            case YEAR_BEFORE -> year(month.getYear() - 1);
            case YEAR -> year(month.getYear());
            case YEAR_AFTER -> year(month.getYear() + 1);
            case QUARTER_BEFORE -> {
                var last = month.minusMonths(3);
                int quarter = (last.getMonthValue() + 2) / 3;
                yield new Period(last.getYear() + "-Q" + quarter, QUARTERS.get(quarter - 1) + " " + last.getYear());
            }
            case MONTH_BEFORE -> {
                var last = month.minusMonths(1);
                yield new Period(last.toString(), IN_WORDS.format(last));
            }
        };
    }

    private static Period year(int year) {
        return new Period(Integer.toString(year), Integer.toString(year));
    }
}
