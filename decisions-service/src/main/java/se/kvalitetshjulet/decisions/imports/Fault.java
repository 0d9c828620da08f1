package se.kvalitetshjulet.decisions.imports;

import org.jspecify.annotations.Nullable;

/**
 * Why a row is refused. Never repeats what the row says.
 *
 * @param column null when it is the row as a whole
 * @param reason plain Swedish that says what to do
 */
record Fault(@Nullable Column column, String reason) {

    /** What to call the place in a summary. */
    String place() {
        return column == null ? "Hela raden" : column.heading();
    }
}
