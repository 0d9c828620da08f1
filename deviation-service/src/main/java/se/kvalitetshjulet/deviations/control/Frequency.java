package se.kvalitetshjulet.deviations.control;

import java.time.LocalDate;

/** How often a control is made in the year of its plan. */
public enum Frequency {
    ONCE("en gång", 12),
    TWICE_A_YEAR("två gånger om året", 6),
    QUARTERLY("varje kvartal", 3),
    MONTHLY("varje månad", 1);

    private static final int DECEMBER = 12;

    private final String label;
    private final int months;

    Frequency(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public String label() {
        return label;
    }

    /** How many times it is made from a first day to the end of that year. */
    int occasionsFrom(LocalDate first) {
        return 1 + (DECEMBER - first.getMonthValue()) / months;
    }

    /**
     * The day that a time is planned for, clamped to the end of its month.
     *
     * @param earlier how many times come before it
     */
    LocalDate occasion(LocalDate first, int earlier) {
        return first.plusMonths((long) months * earlier);
    }
}
