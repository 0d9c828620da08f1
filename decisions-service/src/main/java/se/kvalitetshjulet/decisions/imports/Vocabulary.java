package se.kvalitetshjulet.decisions.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words that a column's cells may hold, and the code for each; a code is a word for itself. */
final class Vocabulary {

    private final Map<Column, Map<String, String>> codes = new HashMap<>();

    Vocabulary word(Column column, String word, String code) {
        var words = codes.computeIfAbsent(column, _ -> new HashMap<>());
        words.put(key(word), code);
        words.put(key(code), code);
        return this;
    }

    /** Empty when the word is unknown. */
    Optional<String> code(Column column, String word) {
        return Optional.ofNullable(codes.getOrDefault(column, Map.of()).get(key(word)));
    }

    /** However its letters are written, and however many spaces there are between. */
    private static String key(String word) {
        return word.strip().replaceAll("[\\s\u00a0]+", " ").toLowerCase(Locale.of("sv", "SE"));
    }
}
