package se.kvalitetshjulet.deviations.thing;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.revision.BoardCodes;

/** The words that a board has for its codes and its units. */
public record BoardWords(BoardCodes codes, Map<String, String> unitNames) {

    /**
     * @param day of what is printed
     */
    public @Nullable String label(String list, @Nullable String code, LocalDate day) {
        return code == null ? null : codes.label(list, code, day);
    }

    public @Nullable String unit(@Nullable String unit) {
        return unit == null ? null : unitNames.getOrDefault(unit, unit);
    }
}
