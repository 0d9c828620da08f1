package se.kvalitetshjulet.kit.revision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many things a code is used in, and between which days.
 *
 * @param firstOn null when it is used in none
 * @param lastOn null when it is used in none
 */
public record Uses(
        long count, @Nullable LocalDate firstOn, @Nullable LocalDate lastOn) {

    public static final Uses NONE = new Uses(0, null, null);
}
