package se.kvalitetshjulet.decisions.imports;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words that a column's cells may hold, and the code for each; a code is a word for itself. */
final class Vocabulary {

    private final Map<Column, Map<String, Set<String>>> codes = new HashMap<>();

    Vocabulary word(Column column, String word, String code) {
        var words = codes.computeIfAbsent(column, _ -> new HashMap<>());
        words.computeIfAbsent(key(word), _ -> new TreeSet<>()).add(code);
        words.computeIfAbsent(key(code), _ -> new TreeSet<>()).add(code);
        return this;
    }

    /** Empty when the word is unknown, or stands for several codes. */
    Optional<String> code(Column column, String word) {
        var meant = meant(column, word);
        return meant.size() == 1 ? meant.stream().findFirst() : Optional.empty();
    }

    /** Whether several codes have, or have had, the word. */
    boolean isAmbiguous(Column column, String word) {
        return meant(column, word).size() > 1;
    }

    /** A code is a word for itself, whichever others have it for theirs. */
    private Set<String> meant(Column column, String word) {
        var meant = codes.getOrDefault(column, Map.of()).getOrDefault(key(word), Set.of());
        return meant.stream()
                .filter(code -> key(code).equals(key(word)))
                .findFirst()
                .map(Set::of)
                .orElse(meant);
    }

    /** However its letters are written, and however many spaces there are between. */
    private static String key(String word) {
        return word.strip().replaceAll("[\\s\u00a0]+", " ").toLowerCase(Locale.of("sv", "SE"));
    }
}
