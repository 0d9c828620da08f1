package se.kvalitetshjulet.reporting.projection;

import java.util.List;
import java.util.Map;

/**
 * A table of a projection, with the words for what stands in it.
 *
 * @param key its primary key after municipality, board and generation; begins with what names the thing
 * @param keepsHistory whether a row says from when to when it was known ({@code known_from}, {@code known_to}); the others
 *     say what is known now
 * @param label what a row is, {@code väntetid}
 * @param words for columns that are not called in Swedish what they are called in the table
 */
public record ProjectionTable(
        String name, List<String> key, boolean keepsHistory, String label, Map<String, String> words) {

    public ProjectionTable {
        key = List.copyOf(key);
        words = Map.copyOf(words);
    }

    public String thing() {
        return key.getFirst();
    }

    /** The word for a column, or its own name where there is none. */
    public String word(String column) {
        return words.getOrDefault(column, column);
    }
}
