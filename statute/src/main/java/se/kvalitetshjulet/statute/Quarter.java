package se.kvalitetshjulet.statute;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar quarter, the period of the reports on unexecuted decisions. Written {@code 2024-Q1}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final List<String> ORDINALS = List.of("första", "andra", "tredje", "fjärde");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("Ett kvartal har nummer 1–4, inte " + number + ".");
        }
        if (year < 1000 || year > 9999) {
            throw new IllegalArgumentException("Året skrivs med fyra siffror, inte " + year + ".");
        }
    }

    public static Quarter parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Skriv kvartalet som år och nummer, till exempel 2024-Q1.");
        }
        return new Quarter(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }

    /**
     * @throws IllegalArgumentException for a day outside the years 1000–9999
     */
    public static Quarter of(LocalDate date) {
        return new Quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * 3).atEndOfMonth();
    }

    /** Of any day, also one whose own quarter cannot be written. */
    public boolean contains(LocalDate date) {
        return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
    }

    public Quarter previous() {
        return of(firstDay().minusDays(1));
    }

    public Quarter next() {
        return of(lastDay().plusDays(1));
    }

    /** As a heading says it: {@code första kvartalet 2024}. */
    public String inWords() {
        return ORDINALS.get(number - 1) + " kvartalet " + year;
    }

    @Override
    public int compareTo(Quarter other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    /** As the contract writes it: {@code 2024-Q1}. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
