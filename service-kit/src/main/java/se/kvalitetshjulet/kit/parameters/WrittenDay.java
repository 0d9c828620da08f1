package se.kvalitetshjulet.kit.parameters;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * Reads a day as RFC 3339 writes it, {@code 2024-03-31}. Java reads years of more than four digits and those before year
 * 1 too, which neither the database nor a calculation with days has room for.
 */
public final class WrittenDay {

    private static final int LENGTH = 10;

    private WrittenDay() {}

    /** Empty when it is none. */
    public static Optional<LocalDate> of(String text) {
        try {
            return text.length() == LENGTH
                    ? Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0)
                    : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
