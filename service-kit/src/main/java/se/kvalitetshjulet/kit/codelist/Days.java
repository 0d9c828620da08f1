package se.kvalitetshjulet.kit.codelist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Reads days as people write them. */
final class Days {

    static final String HOW = "Skriv datumet som 2024-03-31.";

    private Days() {}

    /** Null when none is given; a form sends its empty fields too. */
    static @Nullable LocalDate asked(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return WrittenDay.of(text).orElseThrow(() -> Refusal.ofField(parameter, HOW));
    }
}
